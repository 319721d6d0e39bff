import{blocked,durationWords,isAtLeast,isTable,lockName,readIdentity,ruleNamed,severities,transactionsOf}from"./shared-rules.js";import{printIdentifier,
sameName}from"./shared-grammar.js";import{count,figure,named,shorten}from"./shared-core-8.js";import{clip,clipMiddle,clipWords,visible,visibleLine}from"./shared-report-3.js";var plainOptions={serverUrl:null,repository:null,headSha:null,runUrl:null,docsUrl:null,resolved:0,longest:65e3};function commitOf(review,options){return options.
headSha??review.head}var entity=character=>`&#${character.codePointAt(0)};`;function html(text){return visible(text).replace(/[&<>"']/g,entity)}var inlineSyntax=/[&<>`|*[\]\\~@#$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/)|(?<=www)\./giu;
function code(text,limit=200){let line=clip(visibleLine(text),limit);return`<code>${(line===""?" ":line).replace(inlineSyntax,entity).replaceAll(/(?<=[\p{L}\p{N}.+_;-])&#64;(?=[\p{L}\p{N}])/gu,
"</code><code>&#64;")}</code>`}var live=/[@#$`]|\bGH-\d|:\/\/|\bwww\.|^(?:mailto|xmpp):|\b[0-9a-f]{7,40}\b|:[\w+-]+:/iu,name=/^["\w$]+(?:\.["\w$]+)+$|\w_\w/u,noName=/^[\d.]+$|^(?:[a-z]\.)+[a-z]?$/iu,
proseSyntax=/[&<>`|*_[\]\\~^{}]/g,blockStart=/^(?:\d{1,9}[.)]|[-+=]+|#{1,6})$/;function prose(text,limit=600,emphasised=null){return clip(visibleLine(text),limit).
split(/(?<![`\\])`([^`]+)`(?!`)/u).map((piece,at)=>at%2===1?code(piece):withName(piece,emphasised,at===0)).join("")}function withName(text,emphasised,first){if(!(emphasised!==
null&&emphasised.length<=text.length&&/^[\w.$-]{2,}$/.test(emphasised)))return words(text,first);let escaped=emphasised.replace(/[.$]/g,"\\$&");return text.split(
new RegExp(`(?<![\\w.$-])(${escaped})(?![\\w$-]|\\.\\w)`,"u")).map((piece,at)=>at%2===1?code(piece):words(piece,first&&at===0)).join("")}function words(text,first){
return text.split(" ").map((word2,at)=>{let[,before="",core="",after=""]=/^([("']*)(.*?)([.,;:!?)"']*)$/su.exec(word2)??[];return live.test(word2)?live.test(core)?
literal(before)+code(core)+literal(after):code(word2):core!==""&&name.test(core)&&!noName.test(core)?literal(before)+code(core)+literal(after):first&&at===0&&blockStart.
test(word2)?entity(word2)+literal(word2.slice(1)):literal(word2)}).join(" ")}var literal=text=>text.replace(proseSyntax,entity);function fence(text,language="sq\
l",limit=2e4){let body4=clipLines(visible(text),limit),longest4=Math.max(0,...Array.from(body4.matchAll(/`+/g),run=>run[0].length)),ticks="`".repeat(Math.max(3,
longest4+1));return`${ticks}${language}
${body4}
${ticks}`}function clipLines(text,limit){if(text.length<=limit)return text;let kept=clip(text,limit);return`${kept}
-- … ${figure(text.length-kept.length+1)} more characters`}function link(text,url){return url===null?text:`<a href="${html(url)}">${text}</a>`}function encodePath(path){
return path.split("/").map(segment=>encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g,percent)).join("/")}function percent(character){return`%${character.
charCodeAt(0).toString(16).toUpperCase()}`}function fileUrl(place2,at){if(at.serverUrl===null||at.repository===null||at.sha===null)return null;let end=place2.endLine??
null,lines2=place2.line===null?"":end===null||end<=place2.line?`#L${place2.line}`:`#L${place2.line}-L${end}`;return`${at.serverUrl}/${encodePath(at.repository)}\
/blob/${encodePath(at.sha)}/${encodePath(place2.file)}${lines2}`}function say(literals,...values){return literals.flatMap((literal2,at)=>{let value=values[at],part=value===void 0?[]:typeof value=="number"?[figure(value)]:typeof value==
"string"?[{name:value}]:value;return[literal2,...part].filter(piece=>piece!=="")})}function toMarkdown(phrase,limit=120){return phrase.map(part=>typeof part=="s\
tring"?part:"name"in part?code(part.name,limit):prose(part.words,limit*3)).join("")}function toPlain(phrase){return phrase.map(part=>typeof part=="string"?part:
visibleLine("name"in part?part.name:part.words)).join("")}function words2(text){return[{words:text}]}function list(phrases,last="and"){return phrases.flatMap((phrase,at)=>at===
0?phrase:[at===phrases.length-1?` ${last} `:", ",...phrase])}function proofSentence({wayOut}){if(wayOut===void 0)return null;let{proof}=wayOut;return proof.status==="advice"?`Advice, not proven: ${proof.reason}.`:[`Proven\
 on ${proof.on}: every step was run on a copy, on rows, with the same schema at the end.`,...proof.notes].join(" ")}function gapsOf({coverage,findings}){if(coverage===void 0)return[];let accepted=new Set(findings.filter(({acceptance:acceptance2})=>acceptance2!==null).map(({statement})=>statement));
return coverage.statements.filter(({hides,statement})=>hides&&!accepted.has(statement)).map(({statement,why})=>({statement,why:why??"It was not tried."}))}var named2=3;function gapText(project){let gaps=gapsOf(project);if(gaps.length===0)return null;let lines2=gaps.slice(0,named2).map(({statement,why})=>{let sql=project.
statements.find(({index})=>index===statement)?.sql;return sql===void 0?why:`${shorten(sql.replaceAll(/\s+/g," "),80)}: ${why}`}),left=gaps.length-lines2.length;
return{headline:count(gaps.length,"statement was not tried","statements were not tried"),lines:left>0?[...lines2,`and ${left} more`]:lines2}}function gapsIn(review){
return review.projects.reduce((sum,project)=>sum+gapsOf(project).length,0)}var severitySign={error:"⛔",warning:"⚠️",notice:"ℹ️"},verdictSign={pass:"✅",warn:"⚠️",block:"⛔",broken:"🛠️"};function openFindings(project){
return project.findings.filter(({acceptance:acceptance2})=>acceptance2===null).toSorted(inReportOrder)}function acceptedFindings(project){return project.findings.
filter(({acceptance:acceptance2})=>acceptance2!==null).toSorted(inReportOrder)}function allOpen(review){return review.projects.flatMap(openFindings).toSorted(inReportOrder)}
var hazardOrder=["fails","data-loss","history","breaks-code","blocks-traffic","practice"];function inReportOrder(a,b){return severities.indexOf(a.severity)-severities.
indexOf(b.severity)||hazardOrder.indexOf(a.hazard)-hazardOrder.indexOf(b.hazard)||(a.statement??-1)-(b.statement??-1)||compare(a.file??"",b.file??"")||(a.line??
0)-(b.line??0)||compare(a.rule,b.rule)}var compare=(a,b)=>a<b?-1:a>b?1:0;function counts(findings){return severities.map(severity=>[severity,findings.filter(finding=>finding.
severity===severity).length]).filter(([,count2])=>count2>0).map(([severity,count2])=>count(count2,severity)).join(", ")}function headlineOf(review,resolved=0){let open=allOpen(review),harms=harmsOf(open),figures=counts(open.filter(({severity})=>severity!=="notice"))||null;if(review.
verdict==="broken"){let sentence=brokenSentence(review);return harms.length===0?{sentence,counts:null}:{sentence:say`${sentence}, and this change ${sentenceOf(harms)}`,
counts:figures}}return harms.length===0?{sentence:passSentence(review,resolved),counts:counts(open)||null}:{sentence:say`This change ${sentenceOf(harms)}`,counts:figures}}
function sentenceOf(harms){return list(harms.map(({can,does},at)=>can&&harms[at-1]?.can!==!0?["can ",...does]:does))}function brokenSentence(review){let broken=review.
projects.filter(({verdict})=>verdict==="broken");return review.broken!==null||broken.length===0?say`Raincheck could not do its work, so there is no verdict`:review.
projects.length===1?say`Raincheck could not review this change, so there is no verdict`:say`Raincheck could not review ${broken.length} of ${review.projects.length} projects`}
function passSentence(review,resolved){let accepted=review.projects.reduce((sum,project)=>sum+acceptedFindings(project).length,0),gone=resolved-accepted;return gone>
0&&accepted===0&&gapsIn(review)===0?say`All clear: ${[count(gone,"finding")]} resolved`:review.projects.reduce((sum,{pendingMigrations})=>sum+pendingMigrations.
length,0)===0&&review.projects.every(({statements})=>statements.length===0)?review.projects.length===0?say`Nothing to review`:say`No pending migrations`:gapsIn(
review)>0?say`Not everything could be judged`:accepted>0?say`No open findings, ${accepted} accepted`:allOpen(review).length>0?say`Nothing blocks this change`:say`No hazards found`}
var namedHarms=3;function harmsOf(open){let worst=open.filter(({severity})=>severity===open[0]?.severity&&severity!=="notice"),certain=worst[0]?.severity==="err\
or";return hazardOrder.flatMap(hazard=>[...Map.groupBy(worst.filter(finding=>finding.hazard===hazard),({rule})=>ruleNamed(rule)?.harm??hazard)]).map(([own,findings])=>{
let hazard=findings[0]?.hazard??"practice";return own!==hazard?{can:!1,does:[own]}:{can:!certain,does:certain?doesCertainly(hazard,findings):mayDo(hazard,findings)}}).
toSorted((a,b)=>Number(a.can)-Number(b.can)).slice(0,namedHarms)}function doesCertainly(hazard,findings){switch(hazard){case"data-loss":return say`deletes ${lostOf(
findings)}`;case"fails":return say`fails when it is deployed`;case"blocks-traffic":return say`blocks ${trafficOf(findings)}`;case"breaks-code":return say`breaks running code`;case"\
history":return say`breaks the migration history`;default:return say`breaks house rules`}}function mayDo(hazard,findings){switch(hazard){case"data-loss":return say`lose ${lostOf(
findings)}`;case"fails":return say`fail on your data`;case"blocks-traffic":return say`block ${trafficOf(findings)}`;case"breaks-code":return say`break running code`;case"\
history":return say`confuse the migration history`;default:return say`depart from house rules`}}function lostOf(findings){let names=[...new Set(findings.map(({subject})=>subject))],
lost=new Set(findings.map(({rule})=>ruleNamed(rule)?.losesSubject));if(lost.has(void 0)||names.some(name2=>name2.length>50))return["data"];let[only]=lost;return names.
length>2?[lost.size>1||only==="rows"?"data":`${names.length} ${only}s`]:list(names.map(name2=>say`${name2.replaceAll('"',"")}`))}function trafficOf(findings){let waits2=findings.
flatMap(finding=>finding.waits??[]),names=[...new Set(waits2.map(({relation})=>relation))],what=waits2.length===0?"traffic":waits2.some(({reads})=>reads)?"reads\
 and writes":"writes",[only]=names;return only===void 0?[what]:names.length>1||only.length>50?[`${what} of ${count(names.length,"table")}`]:[what," of ",{name:only.
replaceAll('"',"")}]}function measuredOn(review){if(review.server===null)return null;let{version,provider,chosen}=review.server,why=chosen?say`, ${chosen.image} because ${`${chosen.
because.file}:${chosen.because.line}`} uses ${chosen.because.what}`:[],server=say`PostgreSQL ${words2(version)} (${words2(providers[provider])}${why})`,rows=rowsPerTable(
review.projects);return rows===null?server:say`${server} with ${[rows]}`}var providers={container:"Docker",embedded:"embedded",url:"by URL"};function rowsPerTable(projects){
let filled=projects.flatMap(({trials})=>trials.filter(({rowSet})=>rowSet==="ordinary")).flatMap(({rowsPerTable:rowsPerTable2})=>Object.values(rowsPerTable2));if(filled.
length===0)return null;let most=Math.max(...filled);return most===0?"empty tables":filled.every(rows=>rows===most)?`${figure(most)} rows per table`:`up to ${figure(
most)} rows per table`}function ranAs(project){let ran=project.facts.filter(facts=>facts.ran!=="not-run").length;if(ran===0)return null;let all=project.statements.
length,statements=ran<all?`${figure(ran)} of ${count(all,"statement")}`:count(all,"statement");if(all<2)return statements;let how={batch:"in one transaction, as\
 Drizzle deploys them",file:"in one transaction per file",none:"each in its own transaction"}[project.transaction];return`${statements}, ${how}`}function changeLines(tables2){return tables2.flatMap(({table:table2,kind,columns})=>[`${sign(kind)}${table2}${kind==="changed"?"":`  (${kind})`}`,...columns.filter(
({before,after})=>kind!=="changed"||before!==after).map(({name:name2,before,after})=>columnLine(name2,before,after))])}function sign(kind){return{new:"+ ",gone:"\
- ",changed:""}[kind]}function columnLine(name2,before,after){return before===null?`+   ${name2}  ${after??""}`:after===null?`-   ${name2}  ${before}`:`!   ${name2}\
  ${before}  →  ${after}`}var mostEntities=12,mostAttributes=25;function changePicture(tables2){return tables2.length===0||tables2.length>mostEntities?null:["\
erDiagram",...tables2.map(({table:table2,kind,columns})=>{let lines2=columns.filter(({before,after})=>kind!=="changed"||before!==after).slice(0,mostAttributes).
map(({name:name2,before,after})=>{let mark=markOf(before,after);return`    ${typeWord(after??before??"")} ${word(name2)}${kind==="changed"?` "${mark}"`:""}`});return[
`  ${kind==="changed"?word(table2):`${word(table2)}_${kind}`} {`,...lines2,"  }"].join(`
`)})].join(`
`)}function markOf(before,after){return before===null?"new":after===null?"gone":typeWord(before)===typeWord(after)?"changed":`was ${typeWord(before)}`}function word(text){
let plain=shorten(text,40).replaceAll(/[^A-Za-z0-9]+/g,"_");return/^[A-Za-z]/.test(plain)?plain:`x${plain}`}function typeWord(definition2){let[type=""]=definition2.
split(/ (?:not null|default|generated)\b/);return word(type).replace(/_$/,"")}function fold(title2,body4,open=!1){return`<details${open?" open":""}><summary>${title2}</summary>

${body4}

</details>`}function table(head,rows){let line=cells=>`| ${cells.join(" | ")} |`;return[line(head),line(head.map(()=>"---")),...rows.map(line)].join(`
`)}function blocks(...parts){return parts.filter(part=>part!==null&&part!=="").join(`

`)}function place(where,{review,options}){if(where.file===null)return"the whole batch";let text=`${shortPath(where.file)}${where.line===null?"":`:${where.line}`}`,
url=fileUrl({file:where.file,line:where.line,endLine:where.endLine??null},{serverUrl:options.serverUrl,repository:options.repository,sha:commitOf(review,options)});
return link(code(text),url)}function isMissing(project,statement){return statement!==null&&project.missingFrom!==null&&statement>=project.missingFrom}function statementPlace(project,statement,context){
return isMissing(project,statement.index)?"missing migration":place(statement,context)}function shortPath(path){let parts=visibleLine(path).split("/"),name2=parts.
at(-1)??"",folder=parts.at(-2);return clipMiddle(/^(?:migration|snapshot|index)\.\w+$/.test(name2)&&folder!==void 0?folder:name2,26)}function ruleLink(rule,{options}){
let safe=/^[a-z0-9-]{1,80}$/.test(rule);return link(safe?`<code>${rule}</code>`:code(rule,60),options.docsUrl!==null&&safe?`${options.docsUrl}/${rule}.md`:null)}
function commit({review,options}){let sha=commitOf(review,options);if(sha===null||!/^[0-9a-f]{7,64}$/.test(sha))return null;let url=options.serverUrl===null||options.
repository===null?null:`${options.serverUrl}/${options.repository.split("/").map(encodeURIComponent).join("/")}/commit/${sha}`;return link(`<code>${sha.slice(0,
7)}</code>`,url)}function title(strong,rest=""){return`<b>${html(strong)}</b>${rest===""?"":` · ${rest}`}`}function moreLine(left,{options,surface}){return left<=
0?null:surface==="summary"?`**+${figure(left)} more** in the JSON and SARIF reports.`:`**+${figure(left)} more** in ${link("the job summary",options.runUrl)}.`}function changesSection({changedTables=[]},{detail,surface}){if(changedTables.length===0||detail.statements===0)return null;let picture=changedTables.some(({kind})=>kind!==
"new")?changePicture(changedTables):null,drawn2=picture===null||surface==="summary"?null:`\`\`\`mermaid
${picture}
\`\`\``;return fold(title("Tables that change",count(changedTables.length,"table")),blocks(drawn2,fence(changeLines(changedTables).join(`
`),"diff",4e3)))}function brokenGroups({breaks}){let groups=new Map;for(let{code:code2,table:table2,what,sql,error}of breaks){let key=JSON.stringify([code2,table2,error.code]),group=groups.
get(key);group===void 0?groups.set(key,{code:code2,table:table2,sql,message:error.message,queries:[what]}):group.queries.push(what)}return[...groups.values()]}function whose({
code:code2}){return code2==="old"?"old code, new schema":"new code, old schema"}function stepsTold(findings){return new Set(findings.flatMap(({action})=>action.
steps.map(({sql})=>sql)))}function missingSection(project,context){let{missing}=project;return missing===null||context.detail.statements===0?null:blocks(missingSql(missing,context),ambiguities(
missing,context),drift(missing,context))||null}function missingSql({sql,drizzleKit},{detail}){if(sql.length===0)return null;let shown=sql.slice(0,detail.statements),
kit=drizzleKit===null?"drizzle-kit":`drizzle-kit ${code(drizzleKit,30)}`;return fold(title("The missing migration",`${count(sql.length,"statement")} that ${kit}\
 still generates from the schema`),blocks("Commit what drizzle-kit generates. It should be this:",detail.statementSql?fence(shown.map(withSemicolon).join(`
`),"sql",8e3):null,sql.length>shown.length?`… and ${figure(sql.length-shown.length)} more.`:null))}function withSemicolon(sql){return/;\s*$/.test(sql)?sql.trimEnd():
`${sql.trimEnd()};`}function ambiguities({ambiguities:questions},{detail}){if(questions.length===0)return null;let shown=questions.slice(0,10),body4=shown.map(({
kind,created,deleted,renameSql,createSql})=>blocks(`The ${prose(kind,40)} ${code(deleted,80)} went and ${code(created,80)} came. Which is meant?`,reading("Renam\
ed: the values stay",renameSql,detail.stepSql),reading(`New: ${code(deleted,80)} is dropped with its values`,createSql,detail.stepSql)));return fold(title("Rena\
med, or dropped and new?",`${count(questions.length,"question")} that only the author can answer`),blocks(...body4,questions.length>shown.length?`… and ${figure(
questions.length-shown.length)} more.`:null,"Answer drizzle-kit’s question when it generates the migration, and commit what it writes."),!0)}function reading(heading2,sql,shown){
return shown&&sql.length>0?`**${heading2}**

${fence(sql.map(withSemicolon).join(`
`),"sql",3e3)}`:`**${heading2}**`}function drift({drift:objects},{detail}){if(objects.length===0)return null;let shown=objects.slice(0,Math.min(20,detail.rows*2));
return fold(title("Where migrations and schema differ",count(objects.length,"object")),blocks(table(["Object","The migrations build","The schema says"],shown.map(
({object,migrations,schema})=>[code(object,80),definition(migrations),definition(schema)])),objects.length>shown.length?`… and ${figure(objects.length-shown.length)}\
 more.`:null))}var definition=text=>text===null?"nothing":code(text,120);var mostGroups=12;function deployOrderSection({deployOrder:order,findings},{detail}){if(order==null||order.answer==="either"&&order.tried===0)return null;let head=title(
"Deploy order",prose(order.summary,300));return detail.explanations?fold(head,blocks(order.rollbackFloor===null?null:`**Rollback floor:** ${prose(order.rollbackFloor,
600)}`,brokenTable(order),splitSteps(order,{withSql:detail.stepSql,toldBy:stepsTold(findings)}),runLine(order),order.notes.map(note=>`- ${prose(note,400)}`).join(
`
`))):fold(head,runLine(order))}function runLine({tried,from}){let source=from==="drizzle-orm"?"built by the project’s own drizzle-orm":"as Drizzle sends them";
return`${count(tried,"query","queries")} ${source}, each run on the other side’s database.`}function brokenTable(order){let groups=brokenGroups(order);if(groups.
length===0)return null;let shown=groups.slice(0,mostGroups).map(group=>{let[first="",...more]=group.queries,others=more.length===0?"":` and ${more.length} more`;
return[whose(group),code(group.table,80),`${code(first,80)}${others}`,prose(group.message,200)]}),left=groups.length-shown.length;return blocks(table(["which","\
table","query","PostgreSQL"],shown),left>0?`… and ${count(left,"more kind")}.`:null)}function splitSteps({split},{withSql,toldBy}){if(split.length===0)return null;
let isTold=split.every(({sql})=>sql.length===0||toldBy.has(sql.join(`
`))),steps=split.map((step,at)=>blocks(`**${at+1}.** ${prose(step.title,200)}`,step.code===null||step.code===step.title?null:prose(step.code,300),withSql&&!isTold&&
step.sql.length>0?fence(step.sql.map(withSemicolon).join(`
`)):null));return blocks(isTold?"**Split it**, with the SQL of the way out above:":"**Split it:**",...steps)}var longest=130,manyAlike={fails:6,others:3};function rowsOf(findings){let waiting=findings.filter(isAboutSize),rules=Map.groupBy(findings,ruleOf);return[...Map.
groupBy(findings,finding=>isAboutSize(finding)&&waiting.length>1?"waits":(rules.get(ruleOf(finding))??[]).length>=(finding.hazard==="fails"?manyAlike.fails:manyAlike.
others)?ruleOf(finding):shapeOf(finding))].flatMap(([key,[first,...others]])=>{if(first===void 0)return[];let{severity}=first;return key==="waits"?[{severity,kind:"\
waits",message:waitsMessage(waiting),findings:[first,...others]}]:others.length===0?[{severity,kind:"one",message:first.message,findings:[first]}]:[{severity,kind:"\
rule",message:andOthers(first,others),findings:[first,...others]}]})}var ruleOf=({rule,severity})=>JSON.stringify([rule,severity]);function shapeOf(finding){return ruleOf(
finding)+finding.message.replace(named3(finding.subject),"")}function isAboutSize({severity,hazard,waits:waits2}){return severity==="warning"&&hazard==="blocks-\
traffic"&&waits2!==void 0&&waits2.length>0}function waitsMessage(findings){let all=new Map;for(let{relation,reads}of findings.flatMap(({waits:waits2=[]})=>waits2))
all.set(relation,reads||all.get(relation)===!0);let locked=[...all].filter(([,reads])=>reads).map(([name2])=>name2),readable=[...all].filter(([,reads])=>!reads).
map(([name2])=>name2);return`If large: ${[...locked.length>0?[`reads and writes of ${tables(locked)}`]:[],...readable.length>0?[`writes to ${tables(readable)}`]:
[]].join(", and ")} wait during the deploy${longestWork(findings)}.`}function longestWork(findings){let times=findings.flatMap(({estimate})=>estimate?.per==="mi\
llion rows"?[estimate.milliseconds]:[]),[most]=times.toSorted((a,b)=>b.high-a.high);return most===void 0?"":`: the longest work takes ${durationWords(most)} per\
 million rows`}function tables(names){if(names.length>3)return count(names.length,"table");let shown=names.map(named3),last=shown.pop()??"";return shown.length===
0?last:`${shown.join(", ")} and ${last}`}function andOthers(first,others){let alike=others.every(other=>shapeOf(other)===shapeOf(first)),names=others.map(({subject})=>named3(
subject));if(isDestroyed(first))return`${first.message} ${alike?"Same for":"More of it:"} ${listed(names)}.`;let same=`${first.message} Same for ${listed(names)}\
.`;return alike&&same.length<=longest?same:`${first.message} And ${figure(others.length)} more like it.`}function isDestroyed({hazard,rule}){return hazard==="da\
ta-loss"||ruleNamed(rule)?.destroys===!0}function listed(names){return names.length===1?names[0]??"":`${names.slice(0,-1).join(", ")} and ${names.at(-1)}`}var named3=name2=>name2.
includes("`")?name2:`\`${name2.replaceAll(/"(\w+)"/g,"$1")}\``;function stepsOnce(findings,stepsOf2){let elsewhere=new Map,told=[];for(let finding of findings){let sql=stepsOf2(finding).map(step=>step.sql),first=told.find(one=>endsWith(
one.all,sql)&&one.finding.wayOut?.proof.status===finding.wayOut?.proof.status);first===void 0?told.push({finding,all:sql}):elsewhere.set(finding,{with:first.finding,
from:first.all.length-sql.length+1})}return elsewhere}function endsWith(all,some){let from=all.length-some.length;return some.length>0&&from>=0&&some.every((sql,at)=>sql!==
""&&sql===all[from+at])}function elsewhereText({with:{rule},from},named4){return from===1?`The steps are those of ${named4(rule)} above.`:`The steps are those o\
f ${named4(rule)} above, from step ${from} on.`}var gradeWords={exact:"exact","schema-only":"schema only","fails-if":"fails if",fails:"fails",none:"none"};function wayBackSql({sql}){return sql.map(one=>one.sql).
join(`
`)}function saveSql({save}){return save.length===0?null:{before:save.map(({sql})=>sql).join(`
`),after:save.flatMap(({restore})=>restore).join(`
`)}}function wayBackLocks({locks}){return locks.map(({relation,mode,rewrites})=>`${named(relation)}: ${lockName(mode)}${rewrites?", written anew":""}`)}function wayBackOf({
wayBack,statements}){return wayBack==null||statements.length===0?null:wayBack}function wayBackSection(project,{detail}){let wayBack=wayBackOf(project);if(wayBack===null)return null;let head=title(`Way back: ${gradeWords[wayBack.grade]}`,prose(
wayBack.summary,300));return fold(head,detail.statementSql?body(wayBack):blocks(...lines(wayBack)))}function savedLine({wayBack},subject){return!wayBack||wayBack.
save.length===0?null:wayBack.lost.some(({relation,column})=>relation===subject||`${relation}.${printIdentifier(column??"")}`===subject)?"**To be able to get it \
back:** “Way back” below has what to save before the deploy; that it restores the data was run.":null}function body(wayBack){let save=saveSql(wayBack),sql=wayBackSql(
wayBack);return blocks(save===null?null:`**Before the deploy**, save what is lost:

${fence(save.before,"sql",3e3)}`,sql===""?null:`**To go back**, in one transaction:

${fence(sql,"sql",6e3)}`,save===null?null:`**Then** bring the saved values back:

${fence(save.after,"sql",4e3)}`,wayBack.failure===null||wayBack.failure.sql===""?null:`It stops at:

${fence(wayBack.failure.sql,"sql",1e3)}`,...lines(wayBack),...wayBack.failsIf.slice(0,10).flatMap(({query})=>query===null?[]:[fence(query,"sql",1e3)]),wayBack.provenOn===
null?null:`<sub>Run on copies with rows, on ${prose(wayBack.provenOn,60)}: forward, back, and schema and old rows compared.</sub>`)}function lines(wayBack){let all=[
...wayBack.lost.slice(0,20).map(({relation,column,rows})=>`${code(column===null?relation:`${relation}.${column}`)}: ${figure(rows)} ${column===null?"rows":"valu\
es"} of the trial`).map(line=>`- lost: ${line}`),...wayBack.failsIf.slice(0,20).map(({what})=>`- fails if ${prose(what,300)}`),...wayBackLocks(wayBack).slice(0,
20).map(lock=>`- locks ${prose(lock,200)}`),...wayBack.notes.slice(0,20).map(note=>`- ${prose(note,400)}`)];return all.length===0?[]:[all.join(`
`)]}var toldInFull=10,toldByName=40;function rowBody(project,{findings},context,elsewhere){let[first,...others]=findings;if(others.length===0)return body2(project,first,
{...context,elsewhere},!0);let shown=fullyTold({findings},context),rules=new Set,parts=shown.map(finding=>{let isFirst=!rules.has(finding.rule);return rules.add(
finding.rule),blocks(`**${findingPlace(project,finding,context)}** ${prose(finding.message,600,finding.subject)}`,body2(project,finding,{...context,elsewhere},isFirst))}),
left=findings.slice(shown.length);if(left.length>0){let names=left.slice(0,toldByName).map(({subject})=>code(subject,60));parts.push(blocks(`Also ${names.join("\
, ")}.`,moreLine(left.length-names.length,context)))}return parts.join(`

---

`)}function fullyTold({findings},{surface}){return surface==="summary"?findings:findings.slice(0,toldInFull)}function body2(project,finding,context,isFirst){let{
detail}=context,there=context.elsewhere.get(finding),steps=there===void 0?stepsOf(project,finding):[],proof=proofSentence(finding);return blocks(isFirst?`**Why \
it matters:** ${prose(finding.why,600,finding.subject)}`:null,isFirst||steps.length>0||there!==void 0?`**Do this:** ${prose(finding.action.text,800,finding.subject)}`:
null,...steps.map((step,at)=>stepText(step,at,steps.length,detail.stepSql)),there===void 0?null:elsewhereText(there,rule=>code(rule,60)),steps.length>0&&proof!==
null?prose(proof,600,finding.subject):null,isFirst&&finding.hazard==="data-loss"?savedLine(project,finding.subject):null,isFirst?acceptance(project,finding):null,
`<sub>${ruleLink(finding.rule,context)} · ${evidence[finding.evidence]}${finding.details===void 0?"":`: ${prose(finding.details,900,finding.subject)}`}</sub>`)}
var evidence={measured:"measured in the trial",predicted:"predicted, not measured",parsed:"read from the SQL",history:"read from the migrations’ history",generated:"\
generated by drizzle-kit",code:"read from the application’s code"};function stepsOf(project,{rule,action}){return rule==="ambiguous-rename"&&(project.missing?.
ambiguities.length??0)>0?[]:action.steps}function stepText(step,at,of,sql){let heading2=of>1?`**${at+1}.** ${prose(step.title,200)}`:prose(step.title,200);return sql&&
step.sql!==""?`${heading2}

${fence(step.sql,"sql",3e3)}`:heading2}function acceptance(project,finding){let line=acceptanceLine(project,finding);return line===null?null:line.startsWith("--")?
`**Or accept it**, with the reason, in a line above the statement:

${fence(line)}`:`**Or accept it**, with the reason, in the list \`accept\` of raincheck.config (it counts at once, and everybody sees it):

${fence(line,"text")}`}function acceptanceLine(project,finding){return finding.severity==="notice"||/^acceptance-|^unused-acceptance$/.test(finding.rule)?null:finding.
statement!==null&&!isMissing(project,finding.statement)?`-- raincheck: accept ${visibleLine(finding.rule)} because <reason>`:visibleLine(JSON.stringify({rule:finding.
rule,subject:finding.subject,because:"<reason>"}))}function findingPlace(project,finding,context){return isMissing(project,finding.statement)?"missing migration":
finding.file!==null?place(finding,context):finding.evidence==="generated"?"the schema":finding.evidence==="history"?code(project.out,40):"the whole batch"}function findingsTable(project,context){let rows=rowsOf(openFindings(project).filter(({severity})=>severity!=="notice"));if(rows.length===0)return null;let shown=rows.
filter(({findings:[first]},at)=>at<context.detail.rows||isDestroyed(first)),left=rows.filter(row=>!shown.includes(row)).reduce((sum,{findings})=>sum+findings.length,
0),lines2=severities.flatMap(severity=>{let some=shown.filter(row=>row.severity===severity);if(some.length===0)return[];let all=rows.filter(row=>row.severity===
severity).flatMap(({findings})=>findings);return[sectionHead(project,severity,all.length,severity===shown[0]?.severity,context),...some.map(row=>tableRow(project,
row,context))]});return blocks(`<table>
${lines2.join(`
`)}
</table>`,moreLine(left,context))}function sectionHead(project,severity,count2,isFirst,{review}){let what=project.verdict==="block"&&(severity==="error"||review.
failOn==="warning")?`${count(count2,severity)} ${count2===1?"blocks":"block"} the merge`:count(count2,severity);return`<tr><th align="left" width="100%">${severitySign[severity]}\
 ${what}</th><th align="left" width="230">${isFirst?"Where":""}</th></tr>`}function tableRow(project,row,context){let[first,...others]=row.findings,step=row.severity===
"error"?`<br>→ ${prose(firstStep(first.action.text),140,first.subject)}`:"",places=[findingPlace(project,first,context),...morePlaces(others)].join("<br>");return`\
<tr><td>${said(row,!0)}${step}</td><td>${places}</td></tr>`}var longest2={usual:190,destroyed:8e3};function said({message,findings},whole=!1){let limit=whole&&findings.
length>1&&isDestroyed(findings[0])?longest2.destroyed:longest2.usual;return`${prose(briefly(message,limit),limit,findings[0].subject)}${predictedMark(findings)}`}
function explanations(project,context){let rows=rowsOf(openFindings(project).filter(({severity})=>severity!=="notice")),shown=rows.slice(0,context.detail.rows);
if(!context.detail.explanations||shown.length===0)return null;let elsewhere=stepsOnce(shown.flatMap(row=>fullyTold(row,context)),finding=>stepsOf(project,finding)),
[only,...others]=shown.map(row=>{let body4=rowBody(project,row,context,elsewhere);return shown.length===1?body4:fold(`${severitySign[row.severity]} ${said(row)}`,
body4)}),left=rows.slice(shown.length).reduce((sum,{findings:findings2})=>sum+findings2.length,0),findings=shown.flatMap(row=>row.findings),count2=count(findings.
length,"finding"),proven=provenWords(findings);return fold(title("Why, and the safe way",proven===null?count2:`${count2}, ${proven}`),blocks(only??null,...others,
moreLine(left,context)))}function provenWords(findings){let proofs=findings.flatMap(({wayOut})=>wayOut?.proof.status==="proven"?[wayOut.proof]:[]),[first]=proofs;
if(first===void 0)return null;let some=proofs.length<findings.length?`${figure(proofs.length)} with a`:"each with a";return`${findings.length===1?"with a":some}\
 way out that was run on ${prose(first.on,40)}`}function predictedMark(findings){return findings.every(({evidence:evidence2})=>evidence2==="predicted")?" <sub>p\
redicted</sub>":""}function morePlaces(others){return others.length===0?[]:[`and ${figure(others.length)} more`]}function noticesFold(project,context){let rows=rowsOf(
openFindings(project).filter(({severity})=>severity==="notice"));if(rows.length===0||context.detail.countsOnly)return null;let count2=rows.reduce((sum,{findings})=>sum+
findings.length,0),shown=rows.slice(0,context.detail.rows),lines2=shown.map(({message,findings:[first,...others]})=>{let places=[findingPlace(project,first,context),
...morePlaces(others)].join(" ");return`- ${prose(briefly(message,300),300,first.subject)} ${prose(firstStep(first.action.text),140,first.subject)} (${places}, ${code(
first.rule,60)})`}),left=rows.slice(shown.length).reduce((sum,{findings})=>sum+findings.length,0);return fold(title(count(count2,"notice"),"no need to act"),blocks(
lines2.join(`
`),moreLine(left,context)))}function briefly(text,limit){let line=visibleLine(text);return line.length<=limit?line:clipWords(line.replace(/\s*\([^()]*\)/g,""),limit)}
function firstStep(text){let line=visibleLine(text),end=/[.!?](?=\s+[A-Z])/.exec(line),sentence=end===null?line:line.slice(0,end.index+1);if(sentence.length<=110)
return sentence;let clause=/^.{25,130}?(?=[;:]\s)/u.exec(sentence.replace(/\s*\([^()]*\)/g,""))?.[0];return clause===void 0?briefly(sentence,120):`${clause}.`}var changeWords={removed:"goes away",renamed:"gets another name",narrowed:"is no longer what it was",required:"must be given"};function shownImpact({impact},most){
if(!impact)return null;let unknown=impact.notResolved.length===0?null:impact.notResolved.join(" ");if(impact.total===0)return{figures:impact.files===0?"no file \
names it":`no place found in ${count(impact.files,"file")}`,groups:[],left:0,unknown};let groups=groupsOf(impact),shown=share(groups,most),files=new Set(impact.
uses.map(({file})=>file)).size;return{figures:`${count(impact.total,"place")} in ${count(files,"file")}`,groups:shown,left:impact.total-shown.reduce((sum,{uses})=>sum+
uses.length,0),unknown}}function useNote({inHead,certainty}){return[...inHead?["still there"]:[],...certainty==="possible"?["possibly"]:[]].join(", ")}function groupsOf({
uses}){let groups=new Map;for(let use of uses){let key=[use.change,use.subject].join("\0"),group=groups.get(key)??{subject:use.subject,change:use.change,uses:[],
total:0};group.uses.push(use),group.total++,groups.set(key,group)}return[...groups.values()]}function share(groups,most){let sizes=groups.map(()=>0);for(let left=most,
taken=!0;left>0&&taken;){taken=!1;for(let[at,group]of groups.entries())left===0||(sizes[at]??0)>=group.uses.length||(sizes[at]=(sizes[at]??0)+1,left--,taken=!0)}
return groups.map((group,at)=>({...group,uses:group.uses.slice(0,sizes[at])})).filter(({uses})=>uses.length>0)}function leftLine(left){return left===0?null:`… a\
nd ${figure(left)} more ${left===1?"place":"places"}`}var shownPlaces={comment:10,summary:100};function impactSection(project,context){let shown=shownImpact(project,shownPlaces[context.surface]);if(shown===null||context.
detail.statements===0)return null;let groups=shown.groups.map(({subject,change,uses,total})=>[`${code(subject,80)} ${changeWords[change]}${total>uses.length?` (${uses.
length} of ${total})`:""}:`,...uses.map(use=>`- ${useLine(use,context)}`)].join(`
`)),unknown=shown.unknown===null?null:`<sub>Not known: ${prose(shown.unknown,700)}</sub>`,body4=blocks(...groups.map(group=>group.replace(`
`,`

`)),leftLine(shown.left),unknown),heading2=title("The code that uses it",shown.figures);return body4===""?heading2:fold(heading2,body4)}function useLine(use,context){
let where=use.inHead?place(use,context):code(`${visibleLine(use.file)}:${use.line}`,90),note=useNote(use);return`${where} ${code(use.text,120)}${note===""?"":` \
(${note})`}`}var mostSpans=500;function lockSpans(project){let transactions=lastOfTransaction(project),work=workByRelation(project.facts),spans=[];for(let facts of project.facts)
for(let lock of facts.locks){let felt=blocked(lock.mode);if(felt===null||!isTable(lock.kind))continue;let to=transactions.get(facts.statement)??facts.statement;
if(spans.some(span2=>span2.relation===lock.relation&&span2.from<=facts.statement&&span2.to>=facts.statement&&isAtLeast(span2.mode,lock.mode)))continue;if(spans.
length===mostSpans)return spans;let span={relation:lock.relation,mode:lock.mode,blocks:felt,from:facts.statement,to},during=(work.get(lock.relation)??[]).filter(
({statement})=>statement>=span.from&&statement<=span.to);spans.push({...span,work:during})}return spans}function lastOfTransaction({statements,facts,transaction}){
let units=transactionsOf(statements,transaction),ran=new Map(facts.filter(entry=>entry.ran!=="not-run").map(entry=>[entry.statement,entry.ran])),inBatch=statements.
flatMap(({index},at)=>ran.get(index)==="batch"?[{index,unit:units[at]?.transaction}]:[]),last=new Map(inBatch.map(({index,unit})=>[unit,index]));return new Map(
inBatch.map(({index,unit})=>[index,last.get(unit)??index]))}function workByRelation(facts){let all=new Map;for(let{statement,ran,rewrites,indexBuilds,scans}of facts){
if(ran==="not-run")continue;let kinds=[...rewrites.map(({relation})=>({relation,kind:"rewrite"})),...indexBuilds.map(({relation})=>({relation,kind:"index build"})),
...scans.map(({relation})=>({relation,kind:"scan"}))];for(let{relation,kind}of kinds){let work=all.get(relation)??[];work.at(-1)?.statement!==statement&&work.push(
{statement,kind}),all.set(relation,work)}}return all}var drawnStatements=30,drawnSpans=16;function lockText(project){let spans=lockSpans(project);if(spans.length===0)return[];let shown=spans.slice(0,drawnSpans),rest=spans.
length>shown.length?[`… and ${count(spans.length-shown.length,"lock")} more`]:[],indexes=project.statements.map(({index})=>index);return[...indexes.length>drawnStatements?
shown.map(inWords):drawn(shown,indexes),...rest]}function drawn(spans,indexes){let names=spans.map(({relation})=>clipMiddle(visibleLine(relation),28)),modes=spans.
map(({mode})=>lockName(mode)),nameWidth=Math.max(9,...names.map(name2=>Array.from(name2).length)),modeWidth=Math.max(...modes.map(mode=>mode.length)),cell=String(
(indexes.at(-1)??0)+1).length,head=`${pad("statement",nameWidth)}  ${pad("",modeWidth)}  ${indexes.map(index=>String(index+1).padStart(cell)).join(" ")}`,lines2=spans.
map((span,at)=>{let joined=indexes.map(index=>bit(span,index).padStart(cell,bit(span,index)===" "||index===span.from?" ":"━")).map((part,place2)=>place2===0?part:
`${inside(span,indexes[place2]??0)&&(indexes[place2]??0)>span.from?"━":" "}${part}`).join("");return`${pad(names[at]??"",nameWidth)}  ${pad(modes[at]??"",modeWidth)}\
  ${joined}  blocks ${span.blocks}`.trimEnd()}),working=spans.some(({work})=>work.length>0);return[head,...lines2,"",`━ held${working?"   █ held while the who\
le table is read, indexed or rewritten":""}   (columns are statements, not time)`]}function bit(span,index){return inside(span,index)?span.work.some(({statement})=>statement===
index)?"█":"━":" "}var inside=(span,index)=>index>=span.from&&index<=span.to,pad=(text,width2)=>text+" ".repeat(Math.max(0,width2-Array.from(text).length));
function inWords(span){let range=span.from===span.to?`at statement ${span.from+1}`:`from statement ${span.from+1} to ${span.to+1}`,work=span.work.map(({statement,
kind})=>`${kind} at ${statement+1}`).slice(0,5);return`${clipMiddle(visibleLine(span.relation),40)}: ${lockName(span.mode)} ${range}, blocks ${span.blocks}${work.
length===0?"":` (${work.join(", ")})`}`}function lockGantt(project){let spans=lockSpans(project).slice(0,drawnSpans);if(spans.length===0)return null;let time=statement=>String(
(statement+1)*1e3),lines2=spans.flatMap(span=>[`  ${lockName(span.mode)} on ${mermaidText(span.relation)} :${span.blocks==="writes"?"active":"crit"}, ${time(span.
from)}, ${time(span.to+1)}`,...span.work.slice(0,8).map(({statement,kind})=>`  ${workName[kind]} :done, ${time(statement)}, ${time(statement+1)}`)]);return["gan\
tt","  dateFormat x","  axisFormat %s","  todayMarker off",...(project.statements.at(-1)?.index??0)+1<=20?["  tickInterval 1second"]:[],...lines2].join(`
`)}var workName={rewrite:"table rewrite",scan:"full read","index build":"index build"};function mermaidText(text){let kept=clipMiddle(visibleLine(text),40).replace(
/[^\p{L}\p{N}_.]/gu,"_");return kept===""?"_":kept}function lockSection(project,context){if(context.detail.statements===0)return null;let spans=lockSpans(project);if(spans.length===0)return null;let tables2=new Set(
spans.map(({relation})=>relation)).size;return fold(title("Locks over the batch",`${count(tables2,"table")} blocked for a time`),blocks(context.picture(project),
fence(lockText(project).join(`
`),"text")))}function mermaidPicture(project){let gantt=lockGantt(project);return gantt===null?"":`\`\`\`mermaid
${gantt}
\`\`\`

${legend}`}var legend="Red: reads and writes wait. Blue: writes wait. Grey: meanwhile the whole table is read, indexed or rewritten. The axis counts statements,\
 not time. The same as text:";function acceptedSection(project,context){let accepted=acceptedFindings(project);if(accepted.length===0)return null;let shown=accepted.slice(0,context.detail.rows*
2),rows=shown.map(finding=>{let{acceptance:acceptance2}=finding;return[`${ruleLink(finding.rule,context)}<br>${code(finding.subject,60)}`,place({file:acceptance2?.
file??null,line:acceptance2?.line??null},context),prose(acceptance2?.reason??"",300),prose(acceptance2?.author??nobody(context),60),prose(acceptance2?.until??"n\
o end",10)]});return fold(title("Accepted",count(accepted.length,"finding")),blocks(table(["Finding","Where","Because","By","Until"],rows),accepted.length>shown.
length?`… and ${figure(accepted.length-shown.length)} more.`:null))}function nobody({review}){return review.head===null?"not committed yet":"unknown"}function bulletSection(heading2,noun,lines2,context){
if(lines2.length===0)return null;let shown=lines2.slice(0,Math.max(5,Math.min(30,context.detail.rows*2)));return fold(title(heading2,count(lines2.length,noun)),
[...shown.map(line=>`- ${prose(line,300)}`),...lines2.length>shown.length?[`- … and ${figure(lines2.length-shown.length)} more`]:[]].join(`
`))}function brokenSection(reason,context){let{detail}=context;return blocks(`**What happened:** ${prose(reason.message,2e3)}${reason.file===null?"":` (${place(
reason,context)})`}`,reason.sql!==null&&detail.statementSql?fence(reason.sql,"sql",2e3):null,reason.hint===null?null:`**PostgreSQL’s hint:** ${prose(reason.hint,
400)}`,`**What to do:** ${prose(reason.next,600)}`)}var width=32,mostTables=8;function stallsOf(project){if(!openFindings(project).some(({hazard,severity})=>hazard==="blocks-traffic"&&severity!=="notice"))return[];
let stalls=project.trials.find(({rowSet})=>rowSet==="ordinary")?.stalls??[];return stalls.length<2?[]:stalls.toSorted((a,b)=>longest3(b)-longest3(a)).slice(0,mostTables)}
function stallText(project){let stalls=stallsOf(project);if(stalls.length===0)return[];let names=stalls.map(({relation})=>clipMiddle(visibleLine(relation),28)),
nameWidth=Math.max(...names.map(name2=>Array.from(name2).length)),lines2=stalls.map((stall,at)=>{let name2=names[at]??"";return`${name2+" ".repeat(nameWidth-Array.
from(name2).length)}  ${barOf(stall)}  ${stall.reads===null?"writes wait":"reads and writes wait"} ${milliseconds(longest3(stall))}`});return[`${" ".repeat(nameWidth)}\
  ${"deploy begins".padEnd(width-4)}ends`,...lines2]}function rehearsedRows(project){return`${figure(Math.max(0,...stallsOf(project).map(({rows})=>rows)))} rows\
 a table`}function longest3({reads,writes}){return Math.max(reads?.milliseconds??0,writes?.milliseconds??0)}function barOf({reads,writes}){let covers=(stall,cell)=>stall!==
null&&cell+1>stall.after*width&&cell<(stall.after+stall.share)*width;return Array.from({length:width},(_,cell)=>covers(reads,cell)?"█":covers(writes,cell)?"▒":
"·").join("")}function milliseconds(value){return value<1e3?`${Math.round(value)} ms`:`${(value/1e3).toFixed(1)} s`}function stallSection(project,context){let lines2=stallText(project);if(lines2.length===0||context.detail.statements===0)return null;let writesOnly=stallsOf(project).
some(({reads})=>reads===null);return blocks(`**What stands still during the deploy** · rehearsed with ${rehearsedRows(project)}${writesOnly?"; ▒: only writes w\
ait":""}`,fence(lines2.join(`
`),"text"))}function factPhrases(facts){if(facts.ran==="not-run")return[typeof facts.notTried!="string"?say`did not run`:say`could not be tried: ${words2(facts.notTried)}`];
let phrases=[...errorPhrases(facts),...(facts.hostileFailures??[]).map(({class:rows,error})=>say`fails if the data has ${[hostileRows[rows]]}: ${words2(error.message)}`),
...dropPhrases(facts),...facts.silentChanges.map(change=>say`silently changes ${`${change.relation}.${change.column}`} in ${change.rows} of ${plainPlural(change.
of,"row")}${[change.rowSet==="hostile"?", of unusual rows only":""]}`),...facts.rewrites.map(({relation,reason})=>say`rewrites ${relation} (${words2(reason)})`),
...facts.indexBuilds.map(({index,relation,rebuild})=>say`${[rebuild?"rebuilds":"builds"]} the index ${index} on ${relation}`),...facts.scans.filter(({purpose})=>purpose===
"validate"||purpose==="query").map(({relation,rows,purpose})=>say`reads all of ${relation} (${plainPlural(rows,"row")}${[purpose==="validate"?", to validate":""]})`),
...rowPhrases(facts),...lockPhrases(facts)];return facts.ran==="alone"&&phrases.push(say`watched alone, outside the transaction`),phrases.length===0&&phrases.push(
facts.noop?say`changes nothing`:say`takes no lock that others feel`),phrases}function plainPlural(count2,one){return[count(count2,one)]}var hostileRows={nulls:"\
NULLs",duplicates:"duplicates",long:"long texts",extreme:"extreme values",text:"empty or unusual texts",orphans:"rows without their parent",labels:"every label \
of the enum",named:"the values that the SQL names",missing:"no row that the SQL refers to"};function errorPhrases({error}){return error===null?[]:[say`fails: ${words2(
error.message)} (SQLSTATE ${words2(error.sqlstate)})`]}function dropPhrases({drops}){let tables2=drops.filter(({type})=>type==="table");return drops.filter(drop=>!(drop.
cascaded&&tables2.some(table2=>isPartOf(drop,table2)))).map(({type,identity,rows,cascaded})=>{let lost=rows===null?[]:[` (${figure(rows)} ${type==="table"?"rows":
"values"} lost)`];return say`drops the ${[kindOf(type)]} ${withoutPublic(identity)}${lost}${[cascaded?", along with it":""]}`})}function isPartOf(drop,table2){let owner=readIdentity(
drop)?.owner??null,own=readIdentity(table2);return owner!==null?own!==null&&sameName(owner,own.name):/^(table|index|sequence|type|toast table)$/.test(drop.type)&&
drop.identity.includes(table2.identity)}var objectKinds={"table column":"column","table constraint":"constraint"};function kindOf(type){return/^[a-z ]{1,40}$/.test(
type)?objectKinds[type]??type:"object"}function withoutPublic(identity){return identity.replace(/^public\./,"")}function rowPhrases({rows}){return rows.flatMap(
({relation,inserted,updated,deleted,truncated})=>[...truncated?[say`empties ${relation}`]:[],...deleted>0&&!truncated?[say`deletes ${plainPlural(deleted,"row")} of ${relation}`]:
[],...updated>0?[say`updates ${plainPlural(updated,"row")} of ${relation}`]:[],...inserted>0?[say`inserts ${plainPlural(inserted,"row")} into ${relation}`]:[]])}
function lockPhrases({locks,blocks:tried=[]}){return locks.filter(({kind,held})=>!held&&kind!=="index"&&kind!=="sequence"&&kind!=="composite type").flatMap(({relation,
mode})=>{let measured2=tried.find(one=>one.relation===relation),felt=measured2===void 0?blocked(mode):waits(measured2);return blocked(mode)===null||felt===null?
[]:[say`${[lockName(mode)]} on ${relation} (blocks ${[felt]}${[measured2===void 0?"":", tried"]})`]})}function waits({reads,rowLocks,writes}){return reads?"read\
s and writes":writes?rowLocks?"writes and SELECT … FOR UPDATE":"writes":null}function statementList(project,context){let{detail}=context;if(project.statements.length===0||detail.statements===0)return null;let facts=new Map(project.facts.
map(entry=>[entry.statement,entry])),shown=project.statements.slice(0,detail.statements),items=shown.map(statement=>{let entry=facts.get(statement.index),measured2=entry===
void 0?["not run"]:factPhrases(entry).slice(0,12).map(fact=>toMarkdown(fact));return blocks(`**${statement.index+1}.** ${statementPlace(project,statement,context)}\
 · ${measured2.join(" · ")}`,detail.statementSql?fence(statement.sql,"sql",2e3):null)}),left=project.statements.length-shown.length;return fold(title("Everyth\
ing that would run",`${count(project.statements.length,"statement")}, with what was measured`),blocks(...items,left>0?`… and ${figure(left)} more.`:null))}var verdictOrder=["block","broken","warn","pass"],projectLines=40;function document(context){let{review}=context,several=review.projects.length>1,skipped=review.
skipped.map(({project,reason})=>`${project}: ${reason}`);if(context.detail.countsOnly)return blocks(teamLine(context),heading(context),...settingsLines(context),
...projectCounts(context),footer(context));let bodies=several?[...review.projects.filter(project=>!isQuiet(project)).toSorted((a,b)=>verdictOrder.indexOf(a.verdict)-
verdictOrder.indexOf(b.verdict)).map(project=>section(project,context)),quietLines(context)]:review.projects.map(project=>body3(project,context));return blocks(
teamLine(context),heading(context),...settingsLines(context),review.broken===null?null:brokenSection(review.broken,context),...bodies,bulletSection("Not reviewe\
d","project",skipped,context),isOneLine(context)?null:footer(context))}function teamLine({options,surface}){return surface!=="comment"||!options.header?null:prose(
options.header,300)}function isQuiet(project){return project.verdict==="pass"&&project.findings.length===0&&(project.missing?.sql.length??0)===0}function isOneLine({
review}){let stands=project=>openFindings(project).some(({severity})=>severity!=="notice");return review.verdict==="pass"&&!review.projects.some(stands)}function heading(context){
let{review,options}=context,{sentence,counts:figures}=headlineOf(review,options.resolved),sign2=verdictSign[review.verdict],strong=`**${toMarkdown(sentence)}**`,
after=figures===null||review.projects.length===1&&!context.detail.countsOnly?"":`: ${figures.replaceAll(/(?<=\d) /g,"&nbsp;")}`;if(!isOneLine(context))return`##\
# ${sign2} ${toMarkdown(sentence)}${after}`;let details=[ranInShort(context),measuredPlace(context),commit(context)].filter(part=>part!==null);return[`${sign2} ${strong}`,
...details].join(" · ")}function settingsLines({review}){return(review.settingsNotes??[]).map(note=>`⚙️ ${prose(note,1500)}`)}function ranInShort({review}){
let statements=review.projects.reduce((sum,project)=>sum+project.statements.length,0),migrations=review.projects.reduce((sum,project)=>sum+project.pendingMigrations.
length,0),ran=review.projects.some(({trials})=>trials.length>0);return statements===0?null:`${count(migrations,"migration")}, ${count(statements,"statement")} ${ran?
"run for real":"read, not run"}`}function measuredPlace({review}){let place2=measuredOn(review);return place2===null?null:toMarkdown(place2)}function measured(context){
let{projects}=context.review,place2=measuredPlace(context),sha=commit(context),ran=projects.map(ranAs).filter(text=>text!==null),what=projects.length===1?`: ${ran[0]}`:
"";return[...place2===null||ran.length===0?[]:[`Run for real on ${place2}${what}`],...sha===null?[]:[`commit ${sha}`]]}function section(project,context){let findings=openFindings(
project),state=project.verdict==="broken"?"not reviewed":counts(findings)||"no open findings";return blocks(`#### ${verdictSign[project.verdict]} ${code(project.
project,100)}: ${state}`,body3(project,context))}function body3(project,context){return blocks(project.broken===null?null:brokenSection(project.broken,context),
gapLine(project),findingsTable(project,context),isOneLine(context)?null:stallSection(project,context),toMerge(project,context),explanations(project,context),noticesFold(
project,context),isOneLine(context)?null:deployOrderSection(project,context),isOneLine(context)?null:impactSection(project,context),isOneLine(context)?null:wayBackSection(
project,context),missingSection(project,context),isOneLine(context)?null:changesSection(project,context),isOneLine(context)?null:statementList(project,context),
isOneLine(context)?null:lockSection(project,context),acceptedSection(project,context),bulletSection("Not checked","thing",project.notChecked,context))}function gapLine(project){
let text=gapText(project);return text===null?null:[`**${text.headline}:**`,...text.lines.map(line=>`- ${prose(line,300)}`)].join(`
`)}function quietLines(context){let quiet=context.review.projects.filter(isQuiet);return quiet.length===0?null:quiet.map(project=>{let work=project.statements.length===
0?"no pending migrations":`${count(project.pendingMigrations.length,"migration")}, ${count(project.statements.length,"statement")}, no hazards`,unchecked=project.
notChecked.length===0?"":`; ${count(project.notChecked.length,"thing")} not checked`;return`- ✅ ${code(project.project,100)}: ${work}${unchecked}`}).join(`
`)}function projectCounts(context){let{review}=context,lines2=review.projects.slice(0,projectLines).map(project=>{let open=counts(openFindings(project)),accepted=acceptedFindings(
project).length,state=project.verdict==="broken"?"not reviewed":open||"no open findings";return`- ${verdictSign[project.verdict]} ${code(project.project,100)}: ${state}${accepted===
0?"":`, ${accepted} accepted`}`}),left=review.projects.length-lines2.length;return[review.broken===null?null:`**What to do:** ${prose(review.broken.next,600)}`,
lines2.join(`
`)||null,left>0?`… and ${count(left,"project")} more.`:null,`The whole report is too large for a ${context.surface}.`,moreLine(allOpen(review).length,context)]}
function toMerge(project,{review,detail}){if(project.verdict!=="block")return null;let stops=review.failOn==="warning"?["error","warning"]:["error"],canAccept=openFindings(
project).some(finding=>stops.includes(finding.severity)&&acceptanceLine(project,finding)?.startsWith("--")===!0),how=detail.explanations?"the safe way is below":
"the job summary has the safe way";return`**To merge:** mend the ${stops.length===1?"errors":"errors and warnings"} and push; ${how}${canAccept?", and the comme\
nt that accepts one":""}.`}function footer(context){let{review,options}=context,run=options.runUrl===null?[]:[link("run",options.runUrl)];return`<sub>${[...measured(
context),...run,`Raincheck ${prose(review.tool.version,30)}`].join(" · ")}</sub>`}var characters=6e4,bytes=24e4,full={rows:10,statements:100,statementSql:!0,stepSql:!0,explanations:!0,countsOnly:!1},ladder=[full,{...full,statements:40},{...full,
statementSql:!1},{...full,statements:40,statementSql:!1,stepSql:!1},{...full,statements:20,statementSql:!1,stepSql:!1,explanations:!1},{...full,rows:5,statements:0,
statementSql:!1,stepSql:!1,explanations:!1},{...full,statements:0,statementSql:!1,stepSql:!1,explanations:!1,countsOnly:!0}];function renderComment(review,options,picture=mermaidPicture){
return fitting(ladder,detail=>`${document({review,options,detail,surface:"comment",picture})}
`,text=>text.length<=Math.min(characters,options.longest)&&Buffer.byteLength(text)<=bytes)}function fitting(steps,render,fits){let text="";for(let detail of steps)
if(text=render(detail),fits(text))return text;return text}export{html,code,prose,fence,encodePath,toMarkdown,toPlain,proofSentence,gapsOf,gapText,severitySign,verdictSign,openFindings,acceptedFindings,allOpen,counts,headlineOf,
measuredOn,ranAs,changeLines,plainOptions,commitOf,table,blocks,ruleLink,brokenGroups,whose,stepsTold,withSemicolon,stepsOnce,elsewhereText,gradeWords,wayBackSql,
saveSql,wayBackOf,stepsOf,acceptanceLine,changeWords,shownImpact,useNote,leftLine,lockSpans,lockText,mermaidPicture,stallsOf,stallText,rehearsedRows,factPhrases,
document,ladder,renderComment,fitting};
