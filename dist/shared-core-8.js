function figure(number){return Number.isSafeInteger(number)?String(number).replaceAll(/\B(?=(\d{3})+$)/g,","):number.toLocaleString("en-US")}function count(number,noun,plural=`${noun}\
s`){return`${figure(number)} ${number===1?noun:plural}`}function list(names,most=5){let shown=names.length>most+1?[...names.slice(0,most),`${names.length-most} \
more`]:[...names],last=shown.pop()??"";return shown.length===0?last:`${shown.join(", ")} and ${last}`}function shorten(text,length){let characters=Array.from(text);
return characters.length<=length?text:`${characters.slice(0,length-1).join("")}…`}function shortenBoth(one,other,length){let[a,b]=[Array.from(one),Array.from(
other)];if(a.length<=length&&b.length<=length)return[one,other];let different=a.findIndex((character,index)=>character!==b[index]),from=Math.max(0,(different===
-1?a.length:different)-12),cut=characters=>`${from>0?"…":""}${shorten(characters.slice(from).join(""),length)}`;return[cut(a),cut(b)]}function named(name){return name.
includes("`")?name:`\`${name.replaceAll(/"(\w+)"/g,"$1")}\``}function namedList(names,most=3){return list(names.map(named),most)}function capital(text){return text.
charAt(0).toUpperCase()+text.slice(1)}export{figure,count,list,shorten,shortenBoth,named,namedList,capital};
