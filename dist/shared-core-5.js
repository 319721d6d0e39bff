import{hazards,layouts,lockModes,relationKinds,severities,transactionModes,verdicts}from"./shared-rules.js";import{_enum,array,boolean,discriminatedUnion,
exactOptional,int,literal,number,object,record,string,unknown}from"./shared-zod.js";import{KnownError}from"./shared-core-3.js";var line=int().min(0).max(1e7),index=int().min(0),count=number().min(0).max(Number.MAX_SAFE_INTEGER),part=number().min(0).max(1),interval=object({low:count,high:count}),
text=string().max(2e4),shortText=string().max(2e3),sql=string().max(5e6),path=string().max(4096).regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/u,"a path inside the re\
pository"),sha=string().regex(/^[0-9a-f]{7,64}$/u,"a commit"),day=string().regex(/^\d{4}-\d{2}-\d{2}$/u,"a day as YYYY-MM-DD"),ruleName=string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
"a rule name").max(80);function list(item,max=2e4){return array(item).max(max)}var changedTable=object({table:shortText,kind:_enum(["new","gone","changed"]),columns:list(object({name:shortText,before:shortText.nullable(),after:shortText.nullable()}),
2e3)});var deployAnswers=["either","migrate-first","code-first","neither"],answer=_enum(deployAnswers),brokenQuery=object({code:_enum(["old","new"]),table:shortText,what:shortText,
sql,error:object({code:shortText,message:text})}),deployOrder=object({answer,summary:text,tables:list(object({table:shortText,answer})),breaks:list(brokenQuery),
rollbackFloor:text.nullable(),split:list(object({title:text,sql:list(sql),code:text.nullable()})),from:_enum(["drizzle-orm","catalog"]),tried:int().min(0),notes:list(
text)});var lockMode=_enum(lockModes),lockFact=object({relation:shortText,kind:_enum(relationKinds),mode:lockMode,held:boolean(),was:exactOptional(shortText)}),rewriteFact=object(
{relation:shortText,reason:shortText}),scanFact=object({relation:shortText,rows:count,passes:exactOptional(count),purpose:_enum(["validate","index build","rewri\
te","query"])}),indexBuildFact=object({index:shortText,relation:shortText,rebuild:boolean()}),blockFact=object({relation:shortText,reads:boolean(),rowLocks:boolean(),
writes:boolean()}),rowsFact=object({relation:shortText,inserted:count,updated:count,deleted:count,truncated:boolean()}),dropFact=object({type:shortText,identity:shortText,
cascaded:boolean(),rows:count.nullable()}),errorFact=object({sqlstate:string().regex(/^[0-9A-Z]{5}$/u,"an SQLSTATE"),message:text,detail:text.nullable(),hint:text.
nullable(),position:int().min(0).nullable()}),silentChangeFact=object({relation:shortText,column:shortText,rowSet:exactOptional(_enum(["ordinary","hostile"])),rows:count,
of:count}),hostileClass=_enum(["nulls","duplicates","long","extreme","text","orphans","labels","named","missing"]),hostileFailure=object({class:hostileClass,error:errorFact}),
growthFact=object({relation:shortText,order:_enum(["constant","linear","n log n","quadratic"]),perMillionRowsMs:interval.nullable(),bytesPerRow:exactOptional(count)}),
stall=object({from:index,to:index,milliseconds:count,after:part,share:part}),stallFact=object({relation:shortText,rows:count,reads:stall.nullable(),writes:stall.
nullable()}),apartFact=object({works:boolean(),waits:list(object({relation:shortText,mode:lockMode}))}),statementFacts=object({statement:index,ran:_enum(["batch",
"alone","not-run"]),locks:list(lockFact),blocks:exactOptional(list(blockFact)),rewrites:list(rewriteFact),scans:list(scanFact),indexBuilds:list(indexBuildFact),
growth:exactOptional(list(growthFact)),rows:list(rowsFact),drops:list(dropFact),silentChanges:list(silentChangeFact),notices:list(text),error:errorFact.nullable(),
failsOn:exactOptional(_enum(["any","rows"]).nullable()),apart:exactOptional(apartFact),hostileFailures:exactOptional(list(hostileFailure)),notTried:exactOptional(
text.nullable()),noop:boolean(),walBytes:count,milliseconds:count}),brokenFact=object({kind:_enum(["write","read","function"]),object:shortText,operation:_enum(
["SELECT","INSERT","UPDATE","DELETE","CREATE"]),inside:exactOptional(shortText),error:errorFact}),outOfTime=object({seconds:count,statement:index.nullable(),notRun:count,
from:index.nullable()}),trialRun=object({rowSet:_enum(["ordinary","hostile","empty"]),hostileClass:exactOptional(hostileClass),transaction:_enum(transactionModes),
failure:object({statement:index.nullable(),error:errorFact}).nullable(),rowsPerTable:record(shortText,count),notFilled:list(object({relation:shortText,reason:text})),
outOfTime:exactOptional(outOfTime),broken:exactOptional(list(brokenFact)),stalls:exactOptional(list(stallFact)),catalogChanged:boolean()});var severity=_enum(severities),suggestion=object({line,endLine:line,text:sql}),wait=object({relation:shortText,reads:boolean()}),action=object({text,steps:list(
object({title:text,sql}),100)}),release=object({title:text,sql:list(sql,1e3),transaction:_enum(["batch","none"])}),wayOut=object({releases:list(release,100),proof:discriminatedUnion(
"status",[object({status:literal("proven"),on:shortText,notes:list(text,100)}),object({status:literal("advice"),reason:text})])}),estimate=object({relation:shortText,
rows:count.nullable(),milliseconds:interval,per:_enum(["table","million rows"]),waitingWrites:exactOptional(interval)}),preflight=object({assumption:text,sql,atZero:exactOptional(
severity),counts:exactOptional(literal("groups")),rows:count.nullable()}),acceptance=object({reason:text,until:day.nullable(),author:shortText.nullable(),file:path,
line}),finding=object({rule:ruleName,hazard:_enum(hazards),severity,file:path.nullable(),line:line.nullable(),endLine:line.nullable(),subject:shortText,message:text,
details:exactOptional(text),waits:exactOptional(list(wait)),why:text,action,wayOut:exactOptional(wayOut),suggestion:exactOptional(suggestion),estimate:exactOptional(
estimate),preflight:exactOptional(preflight),statement:index.nullable(),evidence:_enum(["measured","predicted","parsed","history","generated","code"]),acceptance:acceptance.
nullable(),fingerprint:string().regex(/^[0-9a-f]{16,64}$/u,"a hash")});var impactChanges=["removed","renamed","narrowed","required"],use=object({subject:shortText,change:_enum(impactChanges),file:path,line,column:line,text:shortText,
certainty:_enum(["certain","possible"]),by:_enum(["types","sql","names"]),inHead:boolean()}),impact=object({uses:list(use,1e4),total:int().min(0),notResolved:list(
text),files:int().min(0)});var statement=object({index,sql,file:path,line,column:line,endLine:line,migration:shortText,kind:shortText,comments:list(object({text,line}))});var wayBackGrades=["exact","schema-only","fails-if","fails","none"],wayBack=object({grade:_enum(wayBackGrades),summary:text,sql:list(object({sql,undoes:index.nullable(),
from:_enum(["mirror","diff","restore","project"])})),locks:list(object({relation:shortText,mode:_enum(lockModes),rewrites:boolean()})),lost:list(object({relation:shortText,
column:shortText.nullable(),rows:count})),failsIf:list(object({what:text,query:sql.nullable()})),failure:object({sql,code:shortText,message:text}).nullable(),save:list(
object({what:text,sql,restore:list(sql)})),notes:list(text),provenOn:shortText.nullable()});var verdict=_enum(verdicts),missingMigration=object({status:_enum(["none","missing","kept-back","ambiguous","failed","skipped"]),sql:list(sql),ambiguities:list(
object({kind:shortText,created:shortText,deleted:shortText,renameSql:list(sql),createSql:list(sql)})),drift:list(object({object:shortText,migrations:text.nullable(),
schema:text.nullable()})),drizzleKit:shortText.nullable(),reason:text.nullable()}),brokenReason=object({message:text,file:path.nullable(),line:line.nullable(),sql:sql.
nullable(),hint:text.nullable(),next:text}),coverage=object({statements:list(object({statement:index,how:_enum(["tried","predicted","not-judged"]),why:text.nullable(),
hides:boolean()}),1e5),branches:list(object({statement:index,what:text,sql})),checks:list(object({check:_enum(["missing-migration"]),why:text}))}),effects=object(
{findings:list(object({rule:shortText,effects:count})),harmless:list(object({kind:shortText,effects:count})),unexplained:count}),projectReview=object({project:shortText,
layout:_enum(layouts),out:path,verdict,broken:brokenReason.nullable(),baseMigrations:count,pendingMigrations:list(shortText),statements:list(statement,1e5),missingFrom:index.
nullable(),facts:list(statementFacts,1e5),trials:list(trialRun,1e3),transaction:_enum(transactionModes),missing:missingMigration.nullable(),findings:list(finding,
1e5),notChecked:list(text),coverage:exactOptional(coverage),changedTables:exactOptional(list(changedTable,1e3)),schemaDiff:exactOptional(text.nullable()),effects:exactOptional(
effects),wayBack:exactOptional(wayBack.nullable()),deployOrder:exactOptional(deployOrder.nullable()),impact:exactOptional(impact.nullable()),notWorkedOut:exactOptional(
object({wayBack:text.nullable(),deployOrder:text.nullable(),impact:text.nullable()}))}),reviewSchema=object({schemaVersion:literal(1),tool:object({name:literal(
"raincheck"),version:string().regex(/^[\w.+-]{1,60}$/u,"a version")}),verdict,failOn:_enum(["error","warning","never"]),head:sha.nullable(),base:sha.nullable(),
server:object({version:string().regex(/^[\w.() +-]{1,60}$/u,"a version"),provider:_enum(["container","embedded","url"]),description:shortText,chosen:exactOptional(
object({image:shortText,because:object({file:shortText,line:int().min(1),what:shortText})}))}).nullable(),settingsNotes:exactOptional(list(text,100)),projects:list(
projectReview,1e3),skipped:list(object({project:shortText,reason:text}),1e3),broken:brokenReason.nullable()});var longest=5e7;function parseReview(text2){if(text2.length>longest)throw refused(`it has ${text2.length} characters, at most ${longest} are read`);let data;try{
data=JSON.parse(text2)}catch(error){throw refused("it is not JSON",error)}if(object({schemaVersion:unknown()}).safeParse(data).data?.schemaVersion!==1)throw new KnownError(
"The review comes from another version of Raincheck.",{next:"Use the same version of Raincheck in the workflow that analyses and in the one that publishes."});let parsed=reviewSchema.
safeParse(data);if(parsed.success)return parsed.data;let[issue]=parsed.error.issues;throw refused(`${issue?.path.join(".")??""}: ${issue?.message??"it has anoth\
er shape"}`.slice(0,300))}function refused(why,cause){return new KnownError(`The review in the artifact cannot be used: ${why}.`,{next:"Upload the report.json t\
hat Raincheck wrote, unchanged.",...cause===void 0?{}:{cause}})}export{parseReview};
