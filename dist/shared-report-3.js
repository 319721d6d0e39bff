var hidden=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]|[\u{E0100}-\u{E01EF}]/gu,colours=new RegExp("\\p{Cc}\\[[0-9;:]*m","gu");function visible(text){
return text.replace(colours,"").replaceAll(`\r
`,`
`).replace(hidden,character=>character===`
`||character==="	"?character:`⟨U+${codePoint(character)}⟩`)}function visibleLine(text){return visible(text).replace(/\s+/gu," ").trim()}function codePoint(character){
return(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}function clip(text,limit){if(text.length<=limit)return text;let points=Array.from(
text);return points.length<=limit?text:`${points.slice(0,limit-1).join("").trimEnd()}…`}function clipWords(line,limit){let kept=clip(line,limit);if(kept===line)
return line;let space=kept.lastIndexOf(" ");return space<limit/2?kept:`${kept.slice(0,space).replace(/[,;:]$/,"")}…`}function clipMiddle(text,limit){let points=Array.
from(text);if(points.length<=limit)return text;let head=Math.ceil((limit-1)/2);return`${points.slice(0,head).join("")}…${points.slice(points.length-(limit-1-head)).
join("")}`}function logSafe(line){return line.replace(/^(\s*)::/u,"$1⟨::⟩").replaceAll("##[","##⟨[⟩")}function logLines(text){return visible(text).split(
`
`).map(logSafe)}export{visible,visibleLine,clip,clipWords,clipMiddle,logSafe,logLines};
