import{acceptanceLine,acceptedFindings,allOpen,blocks,brokenGroups,changeLines,changeWords,code,commitOf,counts,document,elsewhereText,encodePath,factPhrases,fence,
fitting,gapText,gradeWords,headlineOf,ladder,leftLine,lockSpans,lockText,measuredOn,mermaidPicture,openFindings,proofSentence,prose,ranAs,rehearsedRows,ruleLink,
saveSql,severitySign,shownImpact,stallText,stallsOf,stepsOf,stepsOnce,stepsTold,table,toMarkdown,toPlain,useNote,verdictSign,wayBackOf,wayBackSql,whose,withSemicolon}from"./shared-report.js";
import{durationWords,lockName,severities,toolOf}from"./shared-rules.js";import{parseName,quoteLiteral}from"./shared-grammar.js";import{count,figure}from"./shared-core-8.js";
import{clip,logSafe,visible,visibleLine}from"./shared-report-3.js";var perLevel=10;function renderAnnotations(review){let open=allOpen(review);return[...review.projects.flatMap(gapAnnotation),...(review.settingsNotes??[]).map(aboutSettings),
...bySeverity(open)]}function aboutSettings(note){return{level:"notice",title:"Raincheck: settings",message:clip(visible(note),1500)}}function bySeverity(open){
return severities.flatMap(level2=>{let some=open.filter(({severity})=>severity===level2);if(some.length<=perLevel)return some.map(annotation);let shown=some.slice(
0,perLevel-1),left=some.length-shown.length;return[...shown.map(annotation),{level:level2,title:"Raincheck",message:`+${figure(left)} more of this severity in t\
he job summary.`}]})}function gapAnnotation(project){let text=gapText(project);if(text===null)return[];let message=text.lines.map(line=>clip(visible(line),1e3)).
join(`
`);return[{level:"warning",title:`Raincheck: ${text.headline}`,message}]}function annotation(finding){let{severity,rule,subject,file,line,endLine}=finding,message=[
finding.message,finding.action.text].map(text=>clip(visible(text),1e3)).join(`
`);return{level:severity,title:clip(visibleLine(`${rule}: ${subject}`),120),message,...file===null?{}:{file},...file===null||line===null?{}:{startLine:line,endLine:endLine??
line}}}function jsonText(value){return`${JSON.stringify(value,null,2).replaceAll(/[\u007F-\u009F]/g,one=>`\\u00${one.charCodeAt(0).toString(16)}`)}
`}function checkResult(review){let offset=0,statements=[],findings=[];for(let project of review.projects){let facts=new Map(project.facts.map(entry=>[entry.statement,
entry])),places=new Map(project.statements.map(({index},at)=>[index,offset+at]));statements.push(...project.statements.map(statement=>checked(statement,facts.get(
statement.index)))),findings.push(...project.findings.map(finding=>checkedFinding(finding,finding.statement===null?null:places.get(finding.statement)??null))),offset+=
project.statements.length}return{schemaVersion:1,verdict:review.verdict,broken:review.broken??review.projects.find(({broken})=>broken!==null)?.broken??null,postgres:review.
server?.version??null,transaction:review.projects[0]?.transaction??null,statements,findings,...workedOut(review.projects[0]),notes:[...review.settingsNotes??[],
...review.projects.flatMap(({notChecked})=>notChecked)]}}function workedOut(project){return{coverage:project?.coverage??null,wayBack:project?.wayBack??null,deployOrder:project?.
deployOrder??null,impact:project?.impact??null,notWorkedOut:project?.notWorkedOut??null}}function renderCheckJson(review){return jsonText(checkResult(review))}function checked({
sql,file,line,endLine},facts){let locks=(facts?.locks??[]).map(({relation,mode,kind,held})=>({relation,mode,kind,held}));return{sql,file,line,endLine,ran:facts?.
ran??"not-run",locks:locks.filter((lock,at)=>locks.findIndex(({relation,mode})=>relation===lock.relation&&mode===lock.mode)===at),rewrites:facts?.rewrites??[],scans:facts?.
scans??[],indexBuilds:facts?.indexBuilds??[],rows:facts?.rows??[],drops:facts?.drops??[],silentChanges:facts?.silentChanges??[],error:facts?.error??null,noop:facts?.
noop??!1}}function checkedFinding(finding,statement){let{rule,hazard,severity,file,line,endLine,subject,message,why,action,acceptance,fingerprint}=finding,{evidence,
details=null,wayOut:wayOut2=null,estimate=null,preflight=null}=finding;return{rule,hazard,severity,file,line,endLine,statement,subject,message,why,action,acceptance,
fingerprint,evidence,details,wayOut:wayOut2,estimate,preflight}}function renderJson(review){return jsonText(review)}var most=30;function affectedSection(project){return blocks("## What it affects",tables(project),procedures(project),components(project))}function tables(project){
let spans=lockSpans(project),changed=new Map((project.changedTables??[]).map(({table:name,kind})=>[name,kind])),names=[...new Set([...changed.keys(),...spans.map(
({relation})=>relation)])];if(names.length===0)return"No table that was there before is changed or locked.";let inTrial=project.trials[0]?.rowsPerTable??{},rows=names.
slice(0,most).map(name=>[code(name,80),changed.get(name)??"the same columns",spans.find(({relation})=>relation===name)?.blocks??"nothing waits",figureOf(inProduction(
project,name)),figureOf(inTrial[name]??null)]);return blocks(`**Tables:** ${figure(names.length)}`,table(["table","change","blocks","rows in production","rows i\
n the trial"],rows))}function inProduction({findings},name){return findings.find(({estimate})=>estimate?.relation===name)?.estimate?.rows??null}function figureOf(rows){
return rows===null?"unknown":figure(rows)}function procedures({trials}){let broken=trials.flatMap(run=>run.broken??[]);if(broken.length===0)return"**Procedures \
and views:** none was seen to break.";let lines=broken.slice(0,most).map(({object,operation,inside,error})=>{let where=inside===void 0?"":` in ${code(inside,80)}`;
return`- ${operation} ${code(object,80)}${where}: ${prose(error.message,200)}`});return blocks(`**Procedures and views that break:** ${figure(broken.length)}`,lines.
join(`
`))}function components({impact,notWorkedOut}){if(impact==null){let reason=notWorkedOut?.impact??"Nothing is removed, renamed, narrowed or required.";return`**C\
omponents of the code:** ${prose(reason,300)}`}let files=Map.groupBy(impact.uses,({file})=>file),lines=[...files].slice(0,most).map(([file,uses])=>{let subjects=[
...new Set(uses.map(({subject})=>subject))].slice(0,5);return`- ${code(file,120)}: ${subjects.map(subject=>code(subject,80)).join(", ")}`});return blocks(`**Com\
ponents of the code:** ${figure(impact.total)} uses in ${figure(files.size)} files`,lines.join(`
`)||null,impact.notResolved.map(one=>`- ${prose(one,300)}`).join(`
`)||null)}function commandSection({layout,transaction,pendingMigrations}){let spans={batch:"All of it is one transaction: it happens whole or not at all.",file:"Each file\
 is a transaction of its own: a failure leaves the files before it behind.",none:"Every statement commits by itself: a failure leaves what ran before it behind."}[transaction],
tool=toolOf({layout}),how=layout==="sql"?"The files are run in their order, by whatever runs them in your deploy.":tool!==null?fence(tool.deploys,"text"):blocks(
fence("npx drizzle-kit migrate","text"),"or the `migrate()` of drizzle-orm that your deploy calls.");return blocks("## Migration command",how,`${count(pendingMigrations.
length,"pending migration")}: ${pendingMigrations.slice(0,20).map(name=>code(name,80)).join(", ")}. ${spans}`)}function beforeSection(project){let asked=openFindings(
project).flatMap(({preflight})=>preflight===void 0?[]:[preflight]).map(({assumption,sql,rows,counts:counts2})=>blocks(`- ${prose(assumption,300)}: ${answer(rows,
counts2==="groups"?"group":"row")}`,fence(withSemicolon(sql)))),saves=(project.wayBack?.save??[]).map(({what,sql})=>blocks(`- ${prose(what,300)}`,fence(sql)));return blocks(
"## Before the deploy",asked.length===0?"No query to run: nothing in this batch depends on rows that production may have.":blocks("Run these queries on producti\
on, read-only. What they count breaks the deploy or is lost:",...asked),saves.length===0?null:blocks("Save what the way back needs:",...saves))}function answer(rows,unit){
return rows===null?"not asked yet":rows===0?"asked, none":`asked, ${count(rows,unit)}`}function stepsSection(project){let{deployOrder:order,notWorkedOut}=project,
stops=openFindings(project).filter(({severity})=>severity==="error"),steps2=order==null?[]:stepsOf2(order),first=[...stops.length===0?[]:[`Mend ${count(stops.length,
"error")}: this batch is not ready to be deployed.`],"Run the queries of “Before the deploy”, and save what it names."],shown=steps2.length>0?steps2:["Migra\
te.","Deploy the code."];return blocks("## Steps, in order",steps2.length===0?`What goes first was not worked out: ${prose(notWorkedOut?.deployOrder??"Nothing w\
as run.",300)}`:null,[...first,...shown,"Look whether it worked, as below."].map((step,at)=>`${at+1}. ${step}`).join(`
`),acceptedLine(project))}function stepsOf2({answer:goesFirst,split}){let migrate="Migrate.",deploy="Deploy the code, and wait until no old instance runs any mo\
re.";switch(goesFirst){case"code-first":return[deploy,migrate];case"neither":return split.length===0?["Split the pull request, or stop the application for the d\
eploy: neither order works.",migrate,deploy]:split.map(({title})=>`${prose(title,200)}.`);default:return[migrate,deploy]}}function acceptedLine(project){let accepted=acceptedFindings(
project);return accepted.length===0?null:blocks("Accepted in the pull request:",accepted.map(({message,acceptance})=>`- ${prose(message,200)} (${prose(acceptance?.
reason??"",200)})`).join(`
`))}var grades={exact:"exact: schema and old rows are as before","schema-only":"schema only: values are gone unless they were saved","fails-if":"works until the new\
 release has written certain rows",fails:"it fails",none:"there is none"};function goBackSection({wayBack,deployOrder,notWorkedOut}){let until=deployOrder?.rollbackFloor??
"The application can be rolled back by itself, before or after the schema.";if(wayBack==null){let reason=notWorkedOut?.wayBack??"Nothing was run.";return blocks(
"## Rollback plan",`No way back was worked out: ${prose(reason,300)}`,prose(until,500))}let{grade,summary,sql,locks,lost,failsIf,failure,save,notes}=wayBack;return blocks(
"## Rollback plan",`**Grade:** ${grades[grade]}. ${prose(summary,500)}`,sql.length===0?null:fence(sql.map(one=>withSemicolon(one.sql)).join(`
`)),failure===null?null:`It fails with: ${prose(failure.message,300)}`,bullets("It cannot bring back:",lost.map(({relation,column,rows})=>`${code(column===null?
relation:`${relation}.${column}`,100)} (${rows} rows in the trial)`)),bullets("It fails if:",failsIf.map(({what,query})=>`${prose(what,300)}${query===null?"":`:\
 ${code(query,300)}`}`)),save.length===0?null:blocks("Bring back what was saved before the deploy:",fence(save.flatMap(({restore})=>restore).map(withSemicolon).
join(`
`))),`**Recovery time:** ${recovery(locks)}`,`**Until when:** ${prose(until,500)}`,bullets("",notes.map(note=>prose(note,300))))}function recovery(locks){let rewritten=locks.
filter(({rewrites})=>rewrites).map(({relation})=>code(relation,80));if(rewritten.length>0)return`grows with the rows of ${rewritten.join(", ")}, which are writt\
en anew.`;let held=locks.map(({relation,mode})=>`${code(relation,80)} (${lockName(mode)})`);return held.length===0?"next to nothing.":`short, but it needs locks\
 on ${held.join(", ")}.`}function bullets(head2,lines){return lines.length===0?null:blocks(head2,lines.map(line=>`- ${line}`).join(`
`))}var most2=25;function performanceSection(project){let facts=new Map(project.facts.map(one=>[one.statement,one])),rows=project.statements.slice(0,most2).map(({index,
sql})=>{let seen=facts.get(index),phrases=seen===void 0?"not run":factPhrases(seen).slice(0,4).map(one=>toMarkdown(one,80)).join("<br>");return[`${index+1}`,code(
sql.replaceAll(/\s+/g," "),70),phrases,estimateOf(project.findings,index)]}),left=project.statements.length-rows.length,stalls=stallText(project);return blocks(
"## Performance",table(["","statement","measured","in production"],rows),left>0?`… and ${figure(left)} more statements.`:null,stalls.length===0?null:blocks(`W\
hat stands still, rehearsed with ${prose(rehearsedRows(project))}:`,fence(stalls.join(`
`),"text")))}function estimateOf(findings,statement){let estimates=findings.flatMap(one=>one.statement===statement&&one.estimate?[one.estimate]:[]);if(estimates.
length===0)return"";let lines=estimates.map(({relation,rows,milliseconds,per})=>{let size=per==="table"&&rows!==null?`${figure(rows)} rows`:"for each million ro\
ws";return`${durationWords(milliseconds)} (${code(relation,60)}, ${size})`});return[...new Set(lines)].join("<br>")}function testingSection(project){let{trials,deployOrder,wayBack}=project,hostile=trials.filter(({rowSet})=>rowSet==="hostile").length,done=[trials.length===0?null:
`The batch was run on made-up rows${hostile===0?"":", and on unusual ones"}.`,deployOrder?`${count(deployOrder.tried,"query","queries")} of both releases were r\
un on the other one’s schema.`:null,wayBack?.provenOn?`The way back was run on ${wayBack.provenOn}: forward, back, forward again.`:null].filter(line=>line!==null),
todo=["Run the batch on a copy of production, with its sizes, and look at the time.",...deployOrder?.breaks.length?["Run the old release’s tests against the new\
 schema, and the new ones’ against the old."]:[],...wayBack?.sql.length?["Go back once, and forward again, on that copy."]:[],...openFindings(project).filter(
({hazard})=>hazard==="fails").slice(0,5).map(({message})=>`Look at rows for which this is so: ${message}`)];return blocks("## Testing strategy",done.length===0?
"Nothing of it was run.":bullets2("Done by Raincheck:",done),bullets2("Left to do:",todo))}function questionsSection(project){let open=openFindings(project),lost=open.
filter(({hazard})=>hazard==="data-loss").map(({subject})=>subject),unknown=open.flatMap(({estimate})=>estimate?.rows===null?[estimate.relation]:[]),gaps=gapText(
project),questions=[...[...new Set(lost)].slice(0,8).map(name=>`Does anybody outside of this repository read ${code(name,100)}: reports, exports, another servic\
e?`),...unknown.length===0?[]:[`How many rows do ${[...new Set(unknown)].slice(0,8).map(name=>code(name,80)).join(", ")} have in production?`],...open.flatMap(({
preflight})=>preflight?.rows===null?[`Is it true of production: ${prose(preflight.assumption,200)}?`]:[]).slice(0,8),...(project.missing?.ambiguities??[]).slice(
0,5).map(({kind,deleted,created})=>`Is the ${prose(kind)} ${code(deleted,80)} renamed to ${code(created,80)}, or are they two things?`),...lockSpans(project).length===
0?[]:["When is traffic low enough for what waits?"],...gaps===null?[]:["What do the statements do that could not be judged here?"],"Who decides to go back, and \
by which sign?"];return blocks("## Questions that only a person can answer",questions.map(one=>`- ${one}`).join(`
`))}function bullets2(head2,lines){return blocks(head2,lines.map(line=>`- ${prose(line,300)}`).join(`
`))}var kinds=[["data",["data-loss"],"nothing is lost"],["locks",["blocks-traffic"],"nobody waits long"],["failures",["fails","history"],"no failure was seen"],["co\
de",["breaks-code"],"no running code was seen to break"]];function riskSection(project){let open=openFindings(project),rows=kinds.map(([what,hazards,none])=>[what,
told(open.filter(({hazard})=>hazards.includes(hazard)),none)]),order=project.deployOrder,back=project.wayBack,gaps=gapText(project);return blocks("## Risk asses\
sment",table(["","what is known"],[...rows,["deploy order",prose(order?.summary??`Not worked out: ${project.notWorkedOut?.deployOrder??"Nothing was run."}`,300)],
["way back",prose(back?.summary??`Not worked out: ${project.notWorkedOut?.wayBack??"Nothing was run."}`,300)],...gaps===null?[]:[["not judged",prose([gaps.headline,
...gaps.lines].join("; "),500)]]]))}function told(findings,none){return findings.length===0?none:[...findings.slice(0,4).map(({severity,message})=>`${severitySign[severity]}\
 ${prose(message,200)}`),...findings.length>4?[`and ${findings.length-4} more`]:[]].join("<br>")}var longest=12e3;function schemaDiffSection({schemaDiff,changedTables=[]}){let tables2=changedTables.length===0?null:fence(changeLines(changedTables).join(`
`),"diff",longest);return blocks("## Schema diff",schemaDiff==null?"The Drizzle schema was not loaded, or does not change.":fence(schemaDiff,"diff",longest),tables2===
null?"No table gets other columns.":blocks("In the database:",tables2))}function expectedSqlSection({statements,missingFrom}){let committed=missingFrom===null?statements:
statements.slice(0,missingFrom),lacking=statements.length-committed.length;return blocks("## Expected SQL",lacking===0?null:`Of it, ${count(lacking,"statement")}\
 ${lacking===1?"stands":"stand"} in no migration yet: generate and commit that migration first.`,fence(statements.map(({sql})=>withSemicolon(sql)).join(`
`),"sql",longest))}var most3=20;function workedSection(project){let{pendingMigrations,layout,changedTables=[]}=project,columns2=changedTables.filter(({kind})=>kind!=="gone").slice(
0,most3).map(({table:table2})=>table2);return blocks("## How to see that it worked",layout==="sql"?null:`- The migrator’s table has ${count(pendingMigrations.
length,"row")} more than before.`,"- No index is left half built:",fence("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;"),columns2.length===0?
null:"- The columns are those of “Schema diff”:",columns2.length===0?null:fence(columnsQuery(columns2)),"- The application’s errors and its slowest queries \
look as they did an hour before.")}function columnsQuery(tables2){return`SELECT table_schema, table_name, column_name, data_type, is_nullable FROM information_s\
chema.columns
WHERE (table_schema, table_name) IN (${tables2.flatMap(printed=>{let name=parseName(printed);return name===null?[]:[`(${quoteLiteral(name.schema??"public")}, ${quoteLiteral(
name.name)})`]}).join(", ")}) ORDER BY 1, 2, ordinal_position;`}function tellSection(project){let spans=lockSpans(project),stops=new Set(spans.filter(({blocks:what})=>what===
"reads and writes").map(({relation})=>relation)),slows=new Set(spans.map(({relation})=>relation).filter(name=>!stops.has(name))),names=set=>[...set].slice(0,8).
map(name=>`\`${name}\``).join(", "),waits=stallsOf(project).length>0,lines=[stops.size===0?null:`Reads and writes of ${names(stops)} wait for the deploy${waits?
", as rehearsed above":""}.`,slows.size===0?null:`Writes to ${names(slows)} wait.`,project.deployOrder?.rollbackFloor??null,project.deployOrder?.answer==="neith\
er"?"This is more than one deploy: nobody may merge the next part early.":null].filter(line=>line!==null);return blocks("## What to tell the team",lines.length===
0?"Nothing: nobody will notice.":lines.map(line=>`- ${prose(line,500)}`).join(`
`))}function renderRunbook(review){let pages=review.projects.filter(({statements,broken})=>statements.length>0||broken!==null).map(project=>page(project,review)),nothing=review.
broken===null?"There is nothing to deploy: no migration is pending.":null,body=pages.length>0?pages:[nothing,review.broken===null?null:prose(review.broken.message)];
return`${blocks("# Runbook",headline(review),...body)}
`}function headline(review){let place=measuredOn(review),measured=place===null?"":` Measured on ${toMarkdown(place)}.`;return`${verdictSign[review.verdict]} **${toMarkdown(
headlineOf(review).sentence)}.**${measured}`}function page(project,{projects}){return blocks(projects.length>1?`# ${code(project.project,100)}`:null,inShort(project),
schemaDiffSection(project),commandSection(project),expectedSqlSection(project),affectedSection(project),riskSection(project),performanceSection(project),beforeSection(
project),stepsSection(project),workedSection(project),goBackSection(project),testingSection(project),tellSection(project),questionsSection(project))}function inShort({
deployOrder,wayBack}){let lines=[deployOrder?.summary,deployOrder?.rollbackFloor,wayBack==null?null:`Way back: ${wayBack.summary}`].filter(line=>line!=null);return lines.
length===0?null:lines.map(line=>`- ${prose(line,500)}`).join(`
`)}var mostResults=5e3;function renderSarif(review,options){return jsonText(sarifLog(review,options))}function sarifLog(review,options){let found=review.projects.flatMap(
project=>project.findings.map(finding=>({project,finding}))).toSorted((a,b)=>rank(a.finding)-rank(b.finding)).slice(0,mostResults),rules=rulesOf(found.map(({finding})=>finding),
options),places=new Map(rules.map(({id},at)=>[id,at])),seen=new Map,results=found.map(({project,finding})=>{let nth=(seen.get(finding.fingerprint)??0)+1;return seen.
set(finding.fingerprint,nth),resultOf(finding,project.project,project.out,places.get(finding.rule)??-1,nth)});return{$schema:"https://json.schemastore.org/sarif\
-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Raincheck",semanticVersion:review.tool.version,rules}},invocations:[invocationOf(review)],columnKind:"ut\
f16CodeUnits",...provenance(review,options),results}]}}var rank=({severity,acceptance})=>severities.indexOf(severity)+(acceptance===null?0:10),level={error:"err\
or",warning:"warning",notice:"note"};function rulesOf(findings,{catalogue,docsUrl}){let known=new Map(catalogue.map(rule=>[rule.name,rule]));for(let{rule,hazard,
severity,why}of findings)known.has(rule)||known.set(rule,{name:rule,hazard,severity,title:rule,why});return[...known.values()].toSorted((a,b)=>a.name<b.name?-1:
1).map(rule=>{let page2=docsUrl===null?null:`${docsUrl}/${encodePath(rule.name)}.md`;return{id:rule.name,shortDescription:{text:plain(rule.title,1e3)},fullDescription:{
text:plain(rule.why,1e3)},help:{text:plain(rule.why,2e3),markdown:`${markdown(rule.why)}${page2===null?"":`

[How to avoid it](${page2})`}`},...page2===null?{}:{helpUri:page2},defaultConfiguration:rule.severity==="off"?{enabled:!1}:{level:level[rule.severity]},properties:{
tags:["database","postgresql",rule.hazard]}}})}function resultOf(finding,project,out,ruleIndex,nth){let{file,line,endLine,acceptance}=finding,region=file===null||
line===null?{}:{region:{startLine:Math.max(1,line),endLine:Math.max(1,line,endLine??0)}};return{ruleId:finding.rule,...ruleIndex<0?{}:{ruleIndex},level:level[finding.
severity],message:{text:plain(`${finding.message} ${finding.action.text}`,2e3)},locations:[{physicalLocation:{artifactLocation:{uri:uriOf(file??out),uriBaseId:"\
%SRCROOT%"},...region}}],partialFingerprints:{primaryLocationLineHash:`${finding.fingerprint}:${nth}`,"raincheck/v1":finding.fingerprint},...fixesOf(finding),...acceptance===
null?{}:{suppressions:[{kind:"inSource",status:"accepted",justification:plain(acceptance.reason,1e3)}]},properties:{hazard:finding.hazard,subject:visibleLine(finding.
subject),evidence:finding.evidence,project:visibleLine(project)}}}function fixesOf({file,suggestion,action}){if(file===null||suggestion===void 0)return{};let{line,
endLine,text}=suggestion,replacements=[{deletedRegion:{startLine:line,startColumn:1,endLine:endLine+1,endColumn:1},insertedContent:{text:`${text}
`}}];return{fixes:[{description:{text:plain(action.text,1e3)},artifactChanges:[{artifactLocation:{uri:uriOf(file),uriBaseId:"%SRCROOT%"},replacements}]}]}}function uriOf(path){
return path===""||path==="."?"./":encodePath(path)}function plain(text,limit){return clip(visible(text),limit).replace(/\](?=\()/g,"] ")||"-"}function markdown(text){
return visibleLine(text).replace(/[\\`*_{}[\]<>#|!@]/g,character=>`&#${character.codePointAt(0)};`)}function invocationOf(review){let reasons=[review.broken,...review.
projects.map(({broken})=>broken)].filter(reason=>reason!==null);return{executionSuccessful:review.verdict!=="broken",...reasons.length===0?{}:{toolExecutionNotifications:reasons.
map(({message,next})=>({level:"error",message:{text:plain(`${message} ${next}`,2e3)}}))}}}function provenance(review,options){let commit=commitOf(review,options);
return commit===null||options.serverUrl===null||options.repository===null?{}:{versionControlProvenance:[{repositoryUri:`${options.serverUrl}/${encodePath(options.
repository)}`,revisionId:commit}]}}import{createHash}from"node:crypto";var most4=5;function renderSuggestions(review,options){let taken=[];for(let finding of byGravity(review)){let{file,suggestion}=finding;if(file===null||suggestion===
void 0||finding.acceptance!==null)continue;let{line,endLine,text}=suggestion;if(visible(text)!==text||taken.length===most4||taken.some(other=>other.path===file&&
other.line<=endLine&&line<=other.endLine))continue;let key=createHash("sha256").update(JSON.stringify([file,line,endLine,text])).digest("hex").slice(0,16);taken.
push({path:file,line,endLine,key,body:bodyOf(finding,text,options)})}return taken}function bodyOf(finding,text,options){let[,...rest]=finding.wayOut?.releases??
[],proof=proofSentence(finding);return blocks(prose(finding.message,600,finding.subject),fence(text,"suggestion"),rest.length===0?null:"That is the first step. \
What is left:",...rest.map(({title,sql})=>`${prose(title,200)}

${fence(sql.join(`
`),"sql",3e3)}`),`<sub>${[proof===null?null:prose(proof,600,finding.subject),ruleLink(finding.rule,{options})].filter(part=>part!==null).join(" · ")}</sub>`)}function byGravity({
projects}){return projects.flatMap(({findings})=>findings).toSorted((a,b)=>severities.indexOf(a.severity)-severities.indexOf(b.severity))}var bytes=1e6,everything={rows:5e3,statements:5e3,statementSql:!0,stepSql:!0,explanations:!0,countsOnly:!1},steps=[everything,{...everything,rows:500,statements:1e3},
{...everything,rows:300,statements:500,statementSql:!1},{...everything,rows:300,statements:300,statementSql:!1,stepSql:!1,explanations:!1},...ladder];function renderSummary(review,options){
return fitting(steps,detail=>`${document({review,options,detail,surface:"summary",picture:mermaidPicture})}
`,text=>Buffer.byteLength(text)<=bytes)}import{styleText}from"node:util";function painter(color){return(format,text)=>color?styleText(format,text,{validateStream:!1}):text}var severityFormat={error:["bold","red"],warning:["bold","yel\
low"],notice:["bold","cyan"]},verdictFormat={pass:["bold","green"],warn:["bold","yellow"],block:["bold","red"],broken:["bold","magenta"]};function toTerminal(phrase,paint){
return phrase.map(part=>typeof part=="string"?part:"name"in part?paint("bold",visibleLine(part.name)):visibleLine(part.words)).join("")}function wrap(text,width,indent){
let lines=[],line="";for(let word of visibleLine(text).split(" "))line!==""&&columns(line)+1+columns(word)>width-indent.length?(lines.push(line),line=word):line=
line===""?word:`${line} ${word}`;return[...lines,line].map(entry=>indent+entry)}function sqlLines(sql,limit){return visible(clip(sql,limit)).replaceAll("	","  ").
split(`
`)}function columns(text){let count2=0;for(let character of text)count2+=new RegExp("\\p{M}","u").test(character)?0:wide.test(character)?2:1;return count2}var wide=new RegExp(
"[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6]|\\p{Emoji_Presentation}","u");function heading(text,paint){
return`  ${paint("bold",visibleLine(text))}`}var mostGroups=8;function deployOrderLines({deployOrder:order,findings},paint,width){if(order==null||order.answer==="either"&&order.tried===0)return[];let groups=brokenGroups(
order).slice(0,mostGroups),told2=stepsTold(findings),isTold=order.split.every(({sql})=>told2.has(sql.join(`
`)));return[heading("Deploy order",paint),...wrap(order.summary,width,"    "),...order.rollbackFloor===null?[]:wrap(order.rollbackFloor,width,"    "),...groups.
flatMap(group=>{let[first="",...more]=group.queries,queries=more.length===0?first:`${first} and ${more.length} more`;return wrap(`· ${group.table}, ${whose(group)}\
: ${queries}: ${visibleLine(group.message)}`,width,"    ")}),...order.split.flatMap(({title,sql},at)=>[...wrap(`${at+1}. ${title}`,width,"    "),...(isTold?[]:sql).
flatMap(one=>sqlLines(withSemicolon(one),1e3).map(line=>`       ${paint("cyan",line)}`))]),""]}var excerptLines=4;function findingLines(project,finding,style){let{paint,width,isVerbose}=style,head2=`  ${finding.severity.padEnd(7)}  ${visibleLine(finding.rule)}`,
where=placeOf(project,finding),room=width-columns(head2)-columns(where),painted=`  ${paint(severityFormat[finding.severity],finding.severity.padEnd(7))}  ${paint(
"bold",visibleLine(finding.rule))}`;return[...room>=2?[`${painted}${" ".repeat(room)}${paint("dim",where)}`]:[painted,`    ${paint("dim",where)}`],...wrap(`${finding.
evidence==="predicted"?"Predicted: ":""}${finding.message}`,width,"    "),...finding.severity==="notice"&&!isVerbose?labelled("do",finding.action.text,paint,width):
wayOut(project,finding,style)]}function wayOut(project,finding,{paint,width,elsewhere}){let there=elsewhere.get(finding),steps2=there===void 0?stepsOf(project,finding):
[];return[...excerpt(project,finding,paint,width),"",...labelled("why",finding.why,paint,width),...labelled("do",finding.action.text,paint,width),...steps2.flatMap(
(step,at,all)=>stepLines(step,at,all.length,paint,width)),...there===void 0?proofLines(finding,width):wrap(elsewhereText(there,visibleLine),width," ".repeat(12)),
...acceptLines(project,finding,paint)]}function findingLine(finding,paint,width){let{severity,rule,subject,file,line}=finding,where=file===null?"":` ${visibleLine(
file)}${line===null?"":`:${line}`}`,text=clip(`${visibleLine(rule)} ${visibleLine(subject)}${where}`,width-11);return`  ${paint(severityFormat[severity],severity.
padEnd(7))}  ${text}`}function placeOf(project,finding){let{missingFrom}=project;return finding.statement!==null&&missingFrom!==null&&finding.statement>=missingFrom?
"missing migration":finding.file===null?finding.evidence==="generated"?"schema":visibleLine(project.out):`${visibleLine(finding.file)}${finding.line===null?"":`\
:${finding.line}`}`}function excerpt(project,finding,paint,width){let statement=project.statements.find(({index})=>index===finding.statement);if(statement===void 0)
return[];let lines=visible(statement.sql).split(`
`),place=caretPlace(lines,finding,project.facts.find(facts=>facts.statement===statement.index)?.error?.position??null,statement.sql),from=Math.max(0,Math.min(place.
line-1,lines.length-excerptLines)),shown=lines.slice(from,from+excerptLines),number=at=>String(statement.line+from+at),gutter=Math.max(...shown.map((_,at)=>number(
at).length)),room=width-gutter-9,out=[""];shown.forEach((line,at)=>{let text=line.replaceAll("	","  ");if(out.push(`    ${paint("dim",`${number(at).padStart(gutter)}\
 │`)} ${clip(text,room)}`),from+at!==place.line)return;let before=columns(line.slice(0,place.column).replaceAll("	","  "));if(before>=room)return;let carets="\
^".repeat(Math.max(1,Math.min(columns(line.slice(place.column,place.column+place.length)),room-before)));out.push(`    ${paint("dim",`${" ".repeat(gutter)} │`)}\
 ${" ".repeat(before)}${paint(severityFormat[finding.severity],carets)}`)});let left=lines.length-from-shown.length;return left>0&&out.push(`    ${paint("dim",`${"\
 ".repeat(gutter)} │ … ${left} more ${left===1?"line":"lines"}`)}`),out}function caretPlace(lines,finding,position,sql){if(finding.hazard==="fails"&&position!==
null){let before=visible(Array.from(sql).slice(0,position-1).join("")).split(`
`),line=before.length-1,column=before.at(-1)?.length??0;return{line,column,length:/^"[^"]*"|^[\w$]+|^./u.exec((lines[line]??"").slice(column))?.[0].length??1}}let subject=visibleLine(
finding.subject),endings=[...subject.matchAll(/(?<=^|\.)./g)].map(({index})=>subject.slice(index));for(let wanted of[...endings.map(name=>`"${name.replaceAll('"',
'""')}"`),...endings.slice(-1)]){let line=lines.findIndex(text=>text.includes(wanted));if(line!==-1)return{line,column:lines[line]?.indexOf(wanted)??0,length:wanted.
length}}return{line:0,column:0,length:(lines[0]??"").length}}function labelled(label,text,paint,width){let indent=" ".repeat(12),[first="",...rest]=wrap(text,width,
indent);return[`    ${paint("dim",label.padEnd(8))}${first.slice(indent.length)}`,...rest]}function stepLines(step,at,of,paint,width){let title=of>1?`${at+1}. ${step.
title}`:step.title,sql=step.sql===""?[]:sqlLines(step.sql,2e3).map(line=>`               ${paint("cyan",line)}`);return[...wrap(title,width," ".repeat(12)),...sql]}
function proofLines(finding,width){let sentence=proofSentence(finding);return sentence===null?[]:wrap(sentence,width," ".repeat(12))}function acceptLines(project,finding,paint){
let line=acceptanceLine(project,finding);return line===null?[]:[`    ${paint("dim","accept".padEnd(8))}${line}`]}function wayBackLines(project,paint,width){let wayBack=wayBackOf(project);if(wayBack===null)return[];let save=saveSql(wayBack),block=(words,sql)=>sql===""?[]:[`\
    ${words}`,...sqlLines(sql,4e3).map(line=>`      ${paint("cyan",line)}`)];return[`  ${paint("bold",`Way back: ${gradeWords[wayBack.grade]}`)}`,...wrap(wayBack.
summary,width,"    "),...save===null?[]:block("before the deploy:",save.before),...block("to go back:",wayBackSql(wayBack)),...save===null?[]:block("then:",save.
after),...wayBack.failsIf.flatMap(({what})=>wrap(`fails if ${what}`,width,"    ")),...wayBack.notes.flatMap(note=>wrap(note,width,"    ")),""]}var shownPlaces=10;function impactLines(project,paint,width){let shown=shownImpact(project,shownPlaces);if(shown===null)return[];let left=leftLine(shown.left);return[
`  ${paint("bold",`The code that uses it: ${shown.figures}`)}`,...shown.groups.flatMap(({subject,change,uses})=>[`    ${visibleLine(subject)} ${changeWords[change]}\
:`,...uses.flatMap(use=>{let note=useNote(use),where=`${visibleLine(use.file)}:${use.line}${note===""?"":` (${note})`}`;return[`      ${paint("dim",where)}`,`  \
      ${clip(visibleLine(use.text),width-8)}`]})]),...left===null?[]:[`    ${left}`],...shown.unknown===null?[]:wrap(`Not known: ${shown.unknown}`,width,"    "),
""]}var fullFindings=20;function renderTerminal(review,options){let paint=painter(options.color),width=Math.max(40,Math.min(options.width,100)),several=review.projects.
length>1,nobody=review.head===null?"not committed yet":"unknown",{detail}=options;if(detail==="quiet"&&review.verdict==="pass")return`${logSafe(verdictLine(review))}\

`;let lines=["",...head(review,paint,width),...(review.settingsNotes??[]).flatMap(note=>[...wrap(visibleLine(note),width,"  "),""]),...review.broken===null?[]:brokenLines(
review.broken,paint,width),...review.projects.flatMap(project=>projectLines(project,{several,nobody,paint,width,isVerbose:detail==="verbose"})),...review.skipped.
flatMap(({project,reason})=>wrap(`not reviewed: ${project}: ${reason}`,width,"  ")),...lastLines(review,detail,paint)];return`${lines.filter((line,at)=>line!==""||
lines[at-1]!=="").map(logSafe).join(`
`).trimEnd()}
`}function verdictLine(review){let{sentence,counts:figures}=headlineOf(review);return`${verdictSign[review.verdict]} ${toPlain(sentence)}${figures===null?"":`: ${figures}`}`}
function lastLines(review,detail,paint){let[first]=review.projects.flatMap(openFindings);if(first===void 0)return[];let figures=counts(review.projects.flatMap(openFindings)),
sum=paint(verdictFormat[review.verdict],`  ${verdictSign[review.verdict]} ${figures}`),more=`· raincheck explain ${visibleLine(first.rule)}${detail==="verbose"?
"":" · --verbose"}`;return["",`${sum} ${paint("dim",more)}`]}function head(review,paint,width){let{sentence,counts:figures}=headlineOf(review),sentenceText=`${toPlain(
sentence)}${figures===null?"":`: ${figures}`}`,place=measuredOn(review),only=review.projects.length===1?review.projects[0]:void 0,ran=only===void 0?null:ranAs(only),
facts=[place===null||review.projects.every(project=>ranAs(project)===null)?null:toPlain(place),ran].filter(text=>text!==null).join(" · "),[first="",...rest]=wrap(
sentenceText,width,"     "),bold=text=>paint(verdictFormat[review.verdict],text);return[bold(`  ${verdictSign[review.verdict]} ${first.trimStart()}`),...rest.map(
bold),...facts===""?[]:wrap(facts,width,"     ").map(text=>paint("dim",text)),""]}function projectLines(project,{several,nobody,paint,width,isVerbose}){let open=openFindings(
project),state=project.verdict==="broken"?"not reviewed":counts(open)||"no hazards",name=`  ${verdictSign[project.verdict]} ${visibleLine(project.project)}`,full=isVerbose?
open.length:fullFindings,elsewhere=stepsOnce(open.slice(0,full),finding=>stepsOf(project,finding)),told2=finding=>findingLines(project,finding,{paint,width,isVerbose,
elsewhere});return[...several?[`${paint("bold",name)}: ${state}`,""]:[],...project.broken===null?[]:brokenLines(project.broken,paint,width),...gapLines(project,
paint,width),...open.slice(0,full).flatMap(finding=>[...told2(finding),""]),...open.slice(full).map(finding=>findingLine(finding,paint,width)),"",...open.length===
0?[]:deployOrderLines(project,paint,width),...open.length===0?[]:impactLines(project,paint,width),...open.length===0?[]:wayBackLines(project,paint,width),...open.
length===0?[]:missingLines(project,paint),...stallLines(project,paint),...isVerbose?[...statementLines(project,paint,width),...lockLines(project,paint)]:[],...acceptedLines(
project,{paint,width,nobody}),...notCheckedLines(project,paint,width)]}function gapLines(project,paint,width){let text=gapText(project);return text===null?[]:[heading(
`${text.headline}:`,paint),...text.lines.flatMap(line=>wrap(line,width,"    ")),""]}function missingLines({missing},paint){if(missing===null)return[];let sql=statements=>sqlLines(
statements.map(withSemicolon).join(`
`),4e3).map(line=>`      ${paint("cyan",line)}`),kit=missing.drizzleKit===null?"drizzle-kit":`drizzle-kit ${visibleLine(missing.drizzleKit)}`;return[...missing.
sql.length===0?[]:[heading(missing.status==="kept-back"?`What ${kit} generates next`:`The missing migration, as ${kit} generates it`,paint),...sql(missing.sql),
""],...missing.ambiguities.flatMap(({kind,created,deleted,renameSql,createSql})=>[heading(`Is the ${kind} ${deleted} renamed to ${created}, or dropped?`,paint),
"    renamed, the values stay:",...sql(renameSql),"    dropped with its values:",...sql(createSql),""])]}function statementLines(project,paint,width){if(project.
statements.length===0)return[];let facts=new Map(project.facts.map(entry=>[entry.statement,entry])),shown=project.statements,gutter=String(project.statements.length).
length,lines=shown.flatMap(statement=>{let entry=facts.get(statement.index),number=String(statement.index+1).padStart(gutter),measured=entry===void 0?["not run"]:
factPhrases(entry).slice(0,8).map(fact=>toTerminal(fact,paint));return[`    ${paint("dim",number)}  ${clip(visibleLine(statement.sql),width-gutter-6)}`,...measured.
map(fact=>`    ${" ".repeat(gutter)}  ${paint("dim","·")} ${fact}`)]});return[heading("What would run",paint),...lines,""]}function stallLines(project,paint){let lines=stallText(
project);return lines.length===0?[]:[heading(`What stands still during the deploy, rehearsed with ${rehearsedRows(project)}`,paint),...lines.map(line=>`    ${line}`),
""]}function lockLines(project,paint){let lines=lockText(project);return lines.length===0?[]:[heading("Locks over the batch",paint),...lines.map(line=>line===""?
"":`    ${line}`),""]}function acceptedLines(project,{paint,width,nobody}){let accepted=acceptedFindings(project);if(accepted.length===0)return[];let lines=accepted.
flatMap(({rule,subject,acceptance})=>wrap(`${rule} ${subject}: ${acceptance?.reason??""} (${acceptance?.author??nobody}${acceptance?.until===null||acceptance===
null?"":`, until ${acceptance.until}`})`,width,"    "));return[heading(`Accepted: ${count(accepted.length,"finding")}`,paint),...lines,""]}function notCheckedLines(project,paint,width){
return project.notChecked.length===0?[]:[heading("Not checked",paint),...project.notChecked.flatMap(line=>wrap(line,width,"    ")),""]}function brokenLines(reason,paint,width){
let place=reason.file===null?[]:[`    ${visibleLine(reason.file)}${reason.line===null?"":`:${reason.line}`}`],sql=reason.sql===null?[]:sqlLines(reason.sql,1e3).
map(line=>`      ${paint("cyan",line)}`);return[...wrap(reason.message,width,"    "),...place,...sql,...reason.hint===null?[]:wrap(`Hint: ${reason.hint}`,width,
"    "),...wrap(`What to do: ${reason.next}`,width,"    "),""]}import{createHash as createHash2}from"node:crypto";var severities2={error:"blocker",warning:"major",notice:"info"};function codeQuality(review){let seen=new Map,unique=fingerprint=>{let nth=(seen.get(fingerprint)??
0)+1;return seen.set(fingerprint,nth),nth===1?fingerprint:createHash2("sha256").update(`${fingerprint} ${nth}`).digest("hex").slice(0,32)},entry=(finding,elsewhere)=>({
description:clip(visibleLine(finding.message),1e3),check_name:finding.rule,fingerprint:unique(finding.fingerprint),severity:severities2[finding.severity],location:{
path:finding.file??elsewhere,lines:{begin:Math.max(1,finding.line??1)}}}),found=review.projects.flatMap(({findings,project})=>findings.filter(({acceptance})=>acceptance===
null).map(finding=>entry(finding,project)));return[...brokenIssues(review),...found]}function brokenIssues(review){let projects=review.projects.map(({project,broken})=>({
name:project,broken}));return[{name:"raincheck",broken:review.broken},...projects].flatMap(({name,broken})=>broken===null?[]:[{description:clip(visibleLine(`Not\
 reviewed: ${broken.message} ${broken.next}`),1e3),check_name:"raincheck",fingerprint:createHash2("sha256").update(`broken ${name}`).digest("hex").slice(0,32),severity:"\
blocker",location:{path:broken.file??name,lines:{begin:Math.max(1,broken.line??1)}}}])}function renderGitlab(review){return jsonText(codeQuality(review))}export{renderAnnotations,checkResult,renderCheckJson,renderGitlab,renderJson,renderRunbook,renderSarif,renderSuggestions,renderSummary,renderTerminal};
