import{cutOff,effectiveNodes,findAll,hasSqlDetails,listName,loadGrammar,longestName,nameOfParts,parseName,parsePlPgSQLSync,parseSync,pick,printIdentifier,printIdentity,
printName,quoteIdentifier,quoteLiteral,quoteName,quotePrinted,rangeName,readParts,sameName,scanSync,strings}from"./shared-grammar.js";import{mostRows,sizeOfTable}from"./shared-core-6.js";
import{nearestName,optionsIn}from"./shared-fastest-levenshtein.js";import{capital,count,figure,list,named,namedList,shorten,shortenBoth}from"./shared-core-8.js";
import{_enum,array,boolean,strictObject,string,union}from"./shared-zod.js";import{messageOf}from"./shared-core-3.js";var severities=["error","warning","notice"],hazards=["data-loss","breaks-code","blocks-traffic","fails","history","practice"],verdicts=["pass","warn","block","b\
roken"];function exitCodeOf(verdict){return verdict==="broken"?2:verdict==="block"?1:0}var layouts=["journal","folders","prisma","supabase","sql"],transactionModes=[
"batch","file","none"],relationKinds=["table","partitioned table","index","sequence","view","materialized view","foreign table","composite type"],lockModes=["Ac\
cessShareLock","RowShareLock","RowExclusiveLock","ShareUpdateExclusiveLock","ShareLock","ShareRowExclusiveLock","ExclusiveLock","AccessExclusiveLock"];var missingMigration={name:"missing-migration",hazard:"breaks-code",severity:"error",title:"The schema has changes that no migration contains",why:"The deploy d\
oes not run them: code that uses what the schema has fails on the database that the migrations build.",harm:"lacks a migration"},schemaDrift={name:"schema-drift",
hazard:"breaks-code",severity:"warning",title:"The migrations build something else than the schema says, and drizzle-kit does not see it",why:"drizzle-kit compa\
res the schema with its snapshots, not with what the SQL files build. After a hand-edited or lost migration both stay apart, and no later `generate` mends it.",
harm:"leaves migrations and schema apart"},ambiguousRename={name:"ambiguous-rename",hazard:"data-loss",severity:"warning",title:"A rename or a drop with a new o\
ne: drizzle-kit would have to ask",why:"Whoever presses Enter at drizzle-kit’s question gets DROP and CREATE: the old object’s data is gone. Only the author kno\
ws which one is meant.",harm:"leaves open what is renamed"},schemaNotLoadable={name:"schema-not-loadable",hazard:"practice",severity:"warning",title:"drizzle-ki\
t cannot load the schema",why:"Nobody can generate a migration from it, and whether one is missing could not be checked.",harm:"has a schema that drizzle-kit ca\
nnot load"},schemaNotChecked={name:"schema-not-checked",hazard:"practice",severity:"warning",title:"Whether a migration is missing could not be checked",why:"A \
forgotten migration looks like a finished change: the code that needs it fails once it is deployed. Nobody has looked whether there is one.",harm:"was not check\
ed for a missing migration"},schemaWithoutTables={name:"schema-without-tables",hazard:"data-loss",severity:"error",title:"The schema exports no tables",why:"dri\
zzle-kit takes that literally: the next generated migration drops every table.",harm:"loses tables from the schema"},lostTables={name:"lost-tables",hazard:"data\
-loss",severity:"error",title:"A table is defined in the code, but drizzle-kit no longer sees it",why:"The next generated migration drops the table with all its\
 rows, although the code still has it.",harm:"loses tables from the schema"},staleSnapshot={name:"stale-snapshot",hazard:"history",severity:"notice",title:"driz\
zle-kit would generate statements that the migrations already contain",why:"A snapshot is missing or out of date. The next `generate` writes DDL that fails on t\
he database, or does nothing but take locks."},drizzleKitRefuses={name:"drizzle-kit-refuses",hazard:"history",severity:"warning",title:"drizzle-kit refuses the \
migrations folder",why:"Nobody can generate a migration until that is mended; drizzle-kit 0.x even exits with 0.",harm:"has migrations that drizzle-kit refuses"},
drizzleRules=[missingMigration,schemaDrift,ambiguousRename,schemaNotLoadable,schemaWithoutTables,lostTables,staleSnapshot,drizzleKitRefuses,schemaNotChecked];import{createHash}from"node:crypto";function makeFinding(rule,draft){let file=draft.file??null;return{rule:rule.name,hazard:rule.hazard,severity:draft.severity??
(rule.severity==="off"?"notice":rule.severity),file,line:draft.line??null,endLine:draft.endLine??draft.line??null,subject:draft.subject,message:draft.message,...draft.
details===void 0?{}:{details:draft.details},...draft.waits===void 0||draft.waits.length===0?{}:{waits:draft.waits},why:draft.why??rule.why,action:draft.action,...draft.
estimate===void 0?{}:{estimate:draft.estimate},...draft.preflight===void 0?{}:{preflight:draft.preflight},statement:draft.statement??null,evidence:draft.evidence??
"measured",acceptance:null,fingerprint:createHash("sha256").update([rule.name,file??"",draft.subject].join("\0")).digest("hex").slice(0,32)}}function readIdentity({type,identity:identity2}){let isDefault2=type==="default value",read=readParts(identity2,isDefault2?4:0);if(read===null)return null;if(isDefault2||
type.endsWith(" column")){let name2=nameOfParts(read.parts.slice(-1)),owner=nameOfParts(read.parts.slice(0,-1));return name2===null||owner===null?null:{name:name2,
owner,parameters:null}}let name=nameOfParts(read.parts);if(name===null)return null;let rest=identity2.slice(read.end);if(rest.startsWith("("))return{name,owner:null,
parameters:rest.slice(1,rest.lastIndexOf(")"))};let on=rest.startsWith(" on ")?readParts(rest,4):null;return{name,owner:on===null?null:nameOfParts(on.parts),parameters:null}}
function printFunction(identity2){let read=readIdentity({type:"function",identity:identity2});return read===null||read.parameters===null?identity2:`${printName(
read.name)}(${read.parameters.replaceAll("pg_catalog.","")})`}function functionName(identity2){return readIdentity({type:"function",identity:identity2})?.name.name??
null}function tokensOf(sql2){let scanned;try{scanned=scanSync(sql2).tokens}catch{return[]}let depth=0;return scanned.filter(({text})=>!text.startsWith("--")&&!text.startsWith(
"/*")).map(({text,start,end})=>{(text===")"||text==="]")&&depth--;let token={text,start,end,depth};return(text==="("||text==="[")&&depth++,token})}function textOf(sql2,first,last){
return first===void 0||last===void 0?"":Buffer.from(sql2,"utf8").subarray(first.start,last.end).toString("utf8")}function checkExpression(definition){let tokens=tokensOf(definition),open=tokens.findIndex(({text,depth})=>text==="("&&depth===0),close=tokens.findIndex(({text,
depth},at)=>at>open&&text===")"&&depth===0);return!/^check$/i.test(tokens[0]?.text??"")||open===-1||close<=open+1?null:textOf(definition,tokens[open+1],tokens[close-
1])}function indexParts(definition){let tokens=tokensOf(definition),open=tokens.findIndex(({text,depth})=>text==="("&&depth===0),close=tokens.findIndex(({text,depth},at)=>at>
open&&text===")"&&depth===0);if(open===-1||close===-1)return null;let keys=[],first=open+1;for(let at=open+1;at<=close;at++){let token=tokens[at];at!==close&&!(token?.
text===","&&token.depth===1)||(keys.push(keyText(definition,tokens.slice(first,at))),first=at+1)}let where=tokens.findIndex(({text,depth},at)=>at>close&&depth===
0&&/^where$/i.test(text));return{keys,where:where===-1?null:textOf(definition,tokens[where+1],tokens.at(-1))}}function keyText(sql2,tokens){let collate=tokens.findIndex(
({text,depth})=>depth===1&&/^collate$/i.test(text));if(collate===-1)return bareKeyText(sql2,tokens);let isQualified=tokens[collate+2]?.text===".",collation=textOf(
sql2,tokens[collate],tokens[collate+(isQualified?3:1)]);return`(${bareKeyText(sql2,tokens.slice(0,collate))} ${collation})`}function bareKeyText(sql2,tokens){let close=tokens.
findIndex(({text,depth})=>text===")"&&depth===1),isExpression=tokens.findIndex(({text})=>text==="(")!==-1&&close!==-1,named3=tokens.findIndex(({text})=>text==="\
(");return isExpression&&named3<=3?textOf(sql2,tokens[0],tokens[close]):textOf(sql2,tokens[0],tokens[0])}function indexBody(definition){let tokens=tokensOf(definition),
using=tokens.findIndex(({text,depth})=>depth===0&&/^using$/i.test(text));return using===-1?definition:textOf(definition,tokens[using+2],tokens.at(-1))}function namelessIndex(definition){
let tokens=tokensOf(definition),index=tokens.findIndex(({text})=>/^index$/i.test(text));if(index===-1)return definition;let rest=textOf(definition,tokens[index+
2],tokens.at(-1));return`${textOf(definition,tokens[0],tokens[index])} ${rest}`}function notNullColumn(expression){let tokens=tokensOf(expression).filter(({text})=>text!==
"("&&text!==")"),[column,...words4]=tokens.map(({text})=>text);return column===void 0||words4.join(" ").toUpperCase()!=="IS NOT NULL"?null:parseName(column)?.name??
null}function indexTarget(definition){let tokens=tokensOf(definition),on=tokens.findIndex(({text:text2,depth})=>depth===0&&/^on$/i.test(text2)),first=on===-1?void 0:
tokens[/^only$/i.test(tokens[on+1]?.text??"")?on+2:on+1],text=textOf(definition,first,tokens.at(-1)),read=readParts(text,0);return read===null?{table:null,rest:""}:
{table:nameOfParts(read.parts),rest:text.slice(read.end).trim()}}function printColumn({table,column}){return`${table}.${column}`}var ColumnMap=class{#tables=new Map;get({table,column}){return this.#tables.get(table)?.get(column)}has({
table,column}){return this.#tables.get(table)?.has(column)===!0}set({table,column},value2){let known4=this.#tables.get(table);return known4===void 0?this.#tables.
set(table,new Map([[column,value2]])):known4.set(column,value2),this}},ColumnSet=class{#tables;constructor(same=null){let known4=same===null?[]:[...same.#tables];
this.#tables=new Map(known4.map(([table,columns2])=>[table,new Set(columns2)]))}has({table,column}){return this.#tables.get(table)?.has(column)===!0}add({table,
column}){let known4=this.#tables.get(table);return known4===void 0?this.#tables.set(table,new Set([column])):known4.add(column),this}};var parts=new Set(["column","constraint","trigger","policy","rule"]),remarks=new Set(["privileges","comment","column order"]);function isRemark({kind:kind2}){return remarks.
has(kind2)}function isPart({kind:kind2}){return parts.has(kind2)}function aboutOid({kind:kind2,oid}){if(kind2!=="comment")return oid;let[,object="",column="0"]=oid.
split(".");return column==="0"?object:`${object}.${column}`}function partsOf({identity:identity2}){return readParts(identity2,0)?.parts??[identity2]}function bareNameOf(object){
return partsOf(object).at(-1)??object.identity}function ownerOf(object){if(object.kind==="index"){let{table}=indexTarget(object.definition.split(`
`)[0]??"");return table===null?null:printIdentity(table)}if(!isPart(object))return null;let name=nameOfParts(partsOf(object).slice(0,-1));return name===null?null:
printIdentity(name)}function subjectOf(object){let[schema,...rest]=partsOf(object),owner=ownerOf(object);return object.kind==="column"&&owner!==null?printColumn(
{table:printOwner(owner),column:bareNameOf(object)}):owner!==null?bareNameOf(object):object.identity.includes("(")?printFunction(object.identity):rest.length===
0?object.identity:printName({schema:schema??null,name:rest.at(-1)??""})}function printOwner(identity2){let name=nameOfParts(readParts(identity2,0)?.parts??[]);return name===
null?identity2:printName(name)}function kindOf(object,relation){if(object.kind==="column")return relation===null?"attribute":relation.endsWith("view")?"view col\
umn":"column";if(object.kind!=="constraint")return object.kind;let[word]=/^(PRIMARY KEY|FOREIGN KEY|UNIQUE|CHECK|EXCLUDE)/.exec(object.definition)??[];return word===
"EXCLUDE"?"exclusion":(word??object.kind).toLowerCase()}function ran({batch}){return batch.contexts.filter(({measured})=>measured)}function statementsThatName(world,{bareName}){let isThere4=mentions(bareName);return ran(
world).filter(({statement})=>isThere4(statement.sql)).toReversed()}function isNamed(world,effect){return statementsThatName(world,effect).length>0}function isRevoked(world,effect){
return statementsThatName(world,effect).some(({nodes})=>nodes.some(node=>{let grant=pick(node,"GrantStmt");return grant!==void 0&&grant.is_grant!==!0}))}function droppedIn(world,effect){
let{was}=effect;if(was===null)return[];let parts2=partsOf(was),owner=isPart(was)?ownerOf(was):null,name=parts2.at(-1);return ran(world).filter(context=>(context.
facts?.drops??[]).some(drop=>{let read=readIdentity(drop);return read===null||read.name.name!==name?!1:owner!==null?read.owner!==null&&printIdentity(read.owner)===
owner:read.owner===null&&(read.name.schema??null)===(parts2.length>1?parts2[0]??null:null)})).map(({statement})=>statement.index)}function placeOf(world,effect){
let seen=effect.seenIn.at(-1)??(effect.facet==="gone"?droppedIn(world,effect).at(-1):void 0);if(seen!==void 0)return seen;let owner=effect.owner?.split(".").at(
-1)?.replaceAll('"',"")??null;return(statementsThatName(world,effect)[0]??(owner===null?void 0:statementsThatName(world,{bareName:owner})[0]))?.statement.index??
null}function mentions(name){let words4=[...new Set([name,name.replaceAll('"','""')])].map(word=>word.toLowerCase()),isPartOfName=character=>character!==void 0&&
/[\w$]/.test(character);return text=>{let small=text.toLowerCase();return words4.some(word=>{for(let at=small.indexOf(word);at!==-1;at=small.indexOf(word,at+1))
if(!isPartOfName(small[at-1])&&!isPartOfName(small[at+word.length]))return!0;return!1})}}var unexplainedChange={name:"unexplained-change",hazard:"breaks-code",severity:"warning",title:"Something changed, and no rule explains it",why:"Catalog and row\
s were compared before and after the trial. Whatever is not known to be harmless is shown, so that a change which nobody thought of is not green by accident."},
effectRules=[unexplainedChange];function findingsOf(effects,world){return[...Map.groupBy(effects,effect=>JSON.stringify([placeOf(world,effect),effect.kind,effect.
subject])).values()].flatMap(group=>{let[first]=group;return first===void 0?[]:[makeFinding(unexplainedChange,draftOf(first,group,world))]})}function draftOf(first,group,world){
let place2=placeOf(world,first),statement=world.batch.contexts.find(context=>context.statement.index===place2)?.statement;return{subject:first.subject,...group.
every(isMild)?{severity:"notice"}:{},...statement===void 0?{}:{statement:statement.index,file:statement.file,line:statement.line,endLine:statement.endLine},evidence:"\
measured",message:group.length===1?`${messageOf2(first)}.`:`Changes ${what(first)}: ${group.map(({facet})=>facet).join(", ")}.`,details:group.flatMap(definitionsOf).
join(" "),action:{text:"If it is not meant, put it back in the same migration. If it is, accept the finding with the reason.",steps:group.flatMap(stepsOf)}}}function stepsOf({
facet,is}){return facet!=="range"||is===null?[]:[{title:"In the same migration",sql:`ALTER SEQUENCE ${quotePrinted(is.identity)} AS bigint;`}]}function isMild({
kind:kind2,facet,after}){return kind2==="comment"||facet==="expression"&&after===null}function what({kind:kind2,subject,owner}){if(kind2==="rights"||kind2==="co\
mment")return`the ${kind2} on ${named(owner??subject)}`;if(kind2==="rows")return`rows of ${named(subject)}`;let isPart3=owner!==null&&!subject.startsWith(`${owner}\
.`);return`the ${kind2} ${named(subject)}${isPart3?` of ${named(owner)}`:""}`}function messageOf2(effect){let{kind:kind2,facet,before,after}=effect,it=what(effect);
if(kind2==="rows")return`${facet==="gone"?"Deletes":"Changes"} ${before??"rows"} of ${named(effect.subject)}, which the statement does not name`;switch(facet){case"\
lost":return`Loses ${it}${kind2==="rights"?` (${shorten(before??"",60)})`:""}, and no statement says so`;case"regained":return`Gives ${it} back (${after??""}), \
and no statement says so`;case"gone":return`Drops ${it}, and no rule explains it`;case"made anew":return`Drops ${it} and makes another one of the same name`;case"\
name":return`Renames ${it} to ${named(after??"")}: what calls it by the old name fails`;case"safety from a crash":return`Makes ${it} unlogged: a crash empties i\
t, and replicas do not have its rows`;case"forced row security":return after===null?`Lets the owner of ${named(effect.subject)} pass its policies by again`:`Hol\
ds the owner of ${named(effect.subject)} to its policies too: who connects as the owner may see no rows`;case"expression":return after===null?`Nothing computes ${it}\
 any more: rows that the running release inserts leave it empty`:`Computes ${it} otherwise: ${named(shorten(inOneLine(after),60))}`;case"switched off":return`Le\
aves ${it} switched off`;case"range":return`Leaves ${it} too small: ${after??""}`;default:{let[from,to]=shortenBoth(inOneLine(before),inOneLine(after),40);return`\
Changes the ${facet} of ${it} from ${named(from)} to ${named(to)}, and no rule explains it`}}}function definitionsOf({facet,before,after,kind:kind2}){if(kind2===
"rows"||facet==="name"||facet==="range")return[];let shown2=text=>named(shorten(inOneLine(text),400));return[`Before: ${shown2(before)}. After: ${shown2(after)}\
.`]}function inOneLine(text){return text===null||text===""?"none":text.trim().replaceAll(/\s+/g," ")}var folders={appliedBy:"name",folderEach:!0,drizzleKit:1};var journal={appliedBy:"time",folderEach:!1,drizzleKit:0};var prisma={appliedBy:"name",folderEach:!0,drizzleKit:null,tool:{name:"Prisma",deploys:"npx prisma migrate deploy",creates:"npx prisma migrate dev --create-only",
schema:"Prisma schema",knownBy:"its folder’s name",namesColumns:!0,transaction:"file",loneStatementIsFree:!0,recordsOutside:!0,late:"runs late",afterFailure:"\
every later deploy stops with P3009 until `prisma migrate resolve` says what became of it"}};var sql={appliedBy:null,folderEach:!1,drizzleKit:null};var supabase={appliedBy:"version",folderEach:!1,drizzleKit:null,tool:{name:"Supabase",deploys:"npx supabase db push",creates:"npx supabase migration new <name>",
schema:"schema",knownBy:"the digits at the beginning of its name",namesColumns:!1,transaction:"file",loneStatementIsFree:!0,recordsOutside:!1,late:"refused",afterFailure:null}};var byName={journal,folders,prisma,supabase,sql};function traitsOf(name){return name===null?sql:byName[name]}function goesByTime({layout}){return traitsOf(layout).
appliedBy==="time"}function goesByName({layout}){return traitsOf(layout).appliedBy==="name"}function toolOf({layout}){return traitsOf(layout??null).tool??null}function transactionOf(project,set){
return set==="batch"?toolOf(project)?.transaction??set:set}import{posix}from"node:path";var missingSqlFile={name:"missing-sql-file",hazard:"history",severity:"error",title:"A migration without its SQL file",why:"Drizzle\
 0.x reads every file of the journal before it runs anything, and stops with an error when one is missing: no migration is applied any more, on any database."},
orphanSqlFile={name:"orphan-sql-file",hazard:"history",severity:"error",title:"An SQL file that no migration runs",why:"Drizzle runs what the journal lists (0.x\
) or what is called migration.sql in a folder of its own (1.x). Any other SQL file is ignored without a word."},duplicateMigration={name:"duplicate-migration",hazard:"\
history",severity:"warning",title:"Two migrations with the same number or name",why:"They share one snapshot file, so the next `drizzle-kit generate` starts fro\
m the wrong schema; with the same name, one SQL file is run twice."},unreadableJournal={name:"unreadable-journal",hazard:"history",severity:"error",title:"A mig\
ration journal that cannot be read",why:"Drizzle's migrator stops at it: no migration is applied any more, on any database."},mixedLayouts={name:"mixed-layouts",
hazard:"history",severity:"error",title:"A 0.x journal beside 1.x folders",why:"The migrator of Drizzle 1.x refuses to run while meta/_journal.json is there, an\
d that of 0.x does not see the folders."},invalidFolderName={name:"invalid-folder-name",hazard:"history",severity:"error",title:"A migration folder whose name d\
oes not begin with a time",why:"Drizzle 1.x takes a migration's time from the first 14 characters of its folder's name. Without digits there the time is NaN, an\
d recording the migration fails after its statements have run."};function missingFiles(history){let folders2=traitsOf(history.layout).folderEach;return history.
entries.filter(({migration})=>migration===null).map(entry=>({rule:missingSqlFile,key:`missing sql ${entry.name}`,label:entry.name,draft:{subject:entry.name,message:folders2?
`${entry.name} has a snapshot but no migration.sql: Drizzle passes the folder over, and its changes are never made.`:`The journal lists ${entry.name}, but there\
 is no ${entry.sqlPath}: Drizzle's migrator stops with "No file ${entry.sqlPath} found".`,file:entry.place.file,line:entry.place.line,action:{text:folders2?`Res\
tore ${entry.sqlPath}, or delete the folder and run \`drizzle-kit generate\` again.`:`Restore ${entry.sqlPath} (was it left out of the commit?), or remove the e\
ntry from the journal if no database has run it.`,steps:[]}}}))}var byHand=/(^|[._-])(down|rollback|revert|undo|manual|seed|backup|dump|schema|draft|example)([._-]|$)/i;
function orphanFiles(history){return history.strayFiles.flatMap(file=>{let name=posix.basename(file,".sql");if(byHand.test(name))return[];let numbered=traitsOf(
history.layout).folderEach?/^(migration|\d{4,})/i.test(name):/^\d{3,}[_-]/.test(name);if(history.layout===null&&!numbered)return[];let number2=/^\d{4}(?=_)/.exec(
name)?.[0],twin=history.entries.find(entry=>number2!==void 0&&entry.name.startsWith(`${number2}_`));return{rule:orphanSqlFile,key:`orphan ${file.slice(history.out.
length)}`,label:posix.basename(file),draft:{...numbered&&history.layout!==null&&twin===void 0?{}:{severity:"notice"},subject:posix.basename(file),message:traitsOf(
history.layout).folderEach?`Nothing will ever run ${file}: Drizzle 1.x runs only <time>_<name>/migration.sql.`:twin===void 0?`Nothing will ever run ${file}: the\
 journal has no entry for it.`:`Nothing will ever run ${file}: the journal has ${twin.name} for this number; the file looks left over.`,file,line:1,action:{text:twin!==
void 0?"Delete the file if the other one took its place.":`Make it a migration: run \`drizzle-kit generate --custom --name ${nameFor(name)}\` and move the SQL in\
to the file that it creates. A script for hands belongs outside the migrations folder.`,steps:[]}}}})}function nameFor(name){return name.replace(/^\d+[_-]?/,"").
replaceAll(/[^\w-]+/g,"_")||"migration"}function duplicates(history){let problems=[],seen={name:new Map,number:new Map,idx:new Map};for(let entry of history.entries){
let number2=/^(\d{4})_/.exec(entry.name)?.[1]??null,sameName2=seen.name.get(entry.name),sameNumber=number2===null?void 0:seen.number.get(number2),sameIdx=entry.
idx===null?void 0:seen.idx.get(entry.idx),twin=sameName2??sameNumber??sameIdx;twin!==void 0&&problems.push(duplicateOf(entry,twin,sameName2?"name":sameNumber?"n\
umber":"idx")),seen.name.set(entry.name,entry),number2!==null&&seen.number.set(number2,entry),entry.idx!==null&&seen.idx.set(entry.idx,entry)}return problems}function duplicateOf(entry,twin,same){
let message={name:`The journal lists ${entry.name} twice: a new database runs its SQL twice.`,number:`${entry.name} and ${twin.name} have the same number, so th\
ey share the snapshot ${entry.snapshotPath}: one of the two schemas is lost to drizzle-kit.`,idx:`${entry.name} and ${twin.name} have the same \`idx\` (${entry.
idx}): the number of the next migration will be taken already.`}[same];return{rule:duplicateMigration,key:`duplicate ${entry.name} ${twin.name} ${same}`,label:entry.
name,draft:{...same==="name"?{severity:"error"}:same==="idx"?{severity:"notice"}:{},subject:entry.name,message,file:entry.place.file,line:entry.place.line,action:{
text:same==="name"?"Remove one of the two entries.":"Delete the newer migration with its snapshot and its journal entry, and run `drizzle-kit generate` again.",
steps:[]}}}}function unreadableJournals(history){return history.unreadable.filter(({what:what2})=>what2==="journal").map(({place:place2,message,conflict})=>({rule:unreadableJournal,
key:"journal",label:place2.file,draft:{subject:place2.file,message:`${place2.file} cannot be read: ${message}.`,...place2,action:{text:conflict?"Take the base b\
ranch's journal, delete your migration and its snapshot, and run `drizzle-kit generate` again: a journal merged by hand usually ends with a migration that is sk\
ipped.":"Restore the file from the base branch and run `drizzle-kit generate` again.",steps:[]}}}))}function mixed(history){let{journalPath}=history;return journalPath===
null?[]:[{rule:mixedLayouts,key:"mixed",label:journalPath,draft:{subject:journalPath,message:`${history.out} has both folders of drizzle-kit 1.x and ${journalPath}\
 of 0.x: Drizzle 1.x refuses to migrate, and 0.x does not run the folders.`,file:journalPath,line:1,action:{text:"Run `drizzle-kit up` of version 1, which conve\
rts the journal and removes it, or remove the folders.",steps:[]}}}]}function badFolderNames(history){return history.entries.filter(({when,migration})=>when===null&&
migration!==null).map(entry=>({rule:invalidFolderName,key:`folder ${entry.name}`,label:entry.name,draft:{subject:entry.name,message:`Drizzle's migrator will run\
 ${entry.name} and then fail to record it: the folder's name does not begin with a time.`,...entry.place,action:{text:"Name the folder YYYYMMDDHHMMSS_name, as d\
rizzle-kit does.",steps:[]}}}))}import{createHash as createHash2}from"node:crypto";var LineIndex=class{#text;#bytes;#starts;constructor(text,bytes=Buffer.from(text,"utf8")){this.#text=text,this.#bytes=bytes,this.#starts=[0];for(let at=text.indexOf(
`
`);at!==-1;at=text.indexOf(`
`,at+1))this.#starts.push(at+1)}atByte(offset){return this.at(this.#bytes.subarray(0,offset).toString("utf8").length)}atCharacter(offset){let unit=0;for(let left=offset;left>
0&&unit<this.#text.length;left--)unit+=(this.#text.codePointAt(unit)??0)>65535?2:1;return this.at(unit)}at(offset){let low=0,high=this.#starts.length-1;for(;low<
high;){let middle=low+high+1>>1;(this.#starts[middle]??0)<=offset?low=middle:high=middle-1}return{line:low+1,column:offset-(this.#starts[low]??0)+1}}};function commentsOf(gap){let comments=[];for(let at=0;at<gap.length;){let end=at+1;if(gap.startsWith("--",at)){let newline=gap.indexOf(`
`,at);end=newline===-1?gap.length:newline,comments.push({text:gap.slice(at+2,end).trim(),offset:at})}else gap.startsWith("/*",at)&&(end=endOfBlockComment(gap,at),
comments.push({text:gap.slice(at+2,end-2).trim(),offset:at}));at=end}return comments}function endOfBlockComment(text,start){let depth=0;for(let at=start;at<text.
length;at++)if(text.startsWith("/*",at))depth++,at++;else if(text.startsWith("*/",at)&&(depth--,at++,depth===0))return at+1;return text.length}function oneChunk(sql2){return[{offset:0,sql:sql2}]}async function parseFile(source){let{sql:sql2,file:path,migration:name}=source,{statements,problems}=await parseMigration(
{sql:sql2,path,name,chunks:oneChunk(sql2)}),[problem]=problems;return problem===void 0?{ok:!0,statements}:{ok:!1,problem}}async function parseMigration(source,firstIndex=0){
await loadGrammar();let lines=new LineIndex(source.sql),parsed3={statements:[],problems:[]},previousEnd=0;for(let[chunk,{offset,sql:sql2}]of source.chunks.entries()){
let bytes=Buffer.from(sql2,"utf8"),units2=unitsOf(bytes,sql2),unitsTo=byte=>offset+units2(byte),add=(node,from,text,place2)=>{let gap=source.sql.slice(previousEnd,
from),comments=commentsOf(gap).map(one=>({text:one.text,line:lines.at(previousEnd+one.offset).line}));parsed3.statements.push({node,chunk,statement:{index:firstIndex+
parsed3.statements.length,sql:text,file:source.path,...place2,endLine:lines.at(from+text.length).line,migration:source.name,kind:Object.keys(node)[0]??"unreadab\
le",comments}})},tree=treesOf(sql2);if("problem"in tree){let place2=lines.at(offset+unitOf(sql2,tree.at));parsed3.problems.push({message:tree.problem,file:source.
path,...place2}),previousEnd=offset,add({},offset,sql2.trim(),place2),previousEnd=offset+sql2.length;continue}for(let{stmt,stmt_location:start=0,stmt_len:length}of tree.
stmts){if(stmt===void 0)continue;let end=length?start+length:bytes.length,from=unitsTo(start);add(stmt,from,bytes.subarray(start,end).toString("utf8").trimEnd(),
lines.at(from)),previousEnd=unitsTo(end)}}return parsed3}function unitsOf(bytes,text){if(bytes.length===text.length)return byte=>byte;let[at,unit]=[0,0];return byte=>(unit+=
bytes.subarray(at,byte).toString("utf8").length,at=byte,unit)}function treesOf(sql2){if(sql2.trim()==="")return{stmts:[]};let nul=sql2.indexOf("\0");if(nul!==-1)
return{problem:"the text holds a NUL character, which cannot be sent",at:nul};try{return{stmts:parseSync(sql2).stmts??[]}}catch(error){if(!hasSqlDetails(error))
throw error;return{problem:error.message,at:Math.max(0,error.sqlDetails?.cursorPosition??0)}}}function unitOf(text,characters){let unit=0;for(let left=characters;left>
0&&unit<text.length;left--)unit+=(text.codePointAt(unit)??0)>65535?2:1;return unit}function hashOf(sql2){return createHash2("sha256").update(sql2).digest("hex")}function emptyHistory(out){return{layout:null,out,entries:[],snapshots:[],strayFiles:[],unreadable:[],journalPath:null}}function migrationsOf(history){return history.
entries.flatMap(({migration})=>migration??[])}function under(directory,name){return directory===""?name:`${directory}/${name}`}function conflictLine(text){let start=/^<<<<<<< /m.
exec(text);return start===null||!/^={7}\r?$/m.test(text)||!/^>>>>>>> /m.test(text)?null:text.slice(0,start.index).split(`
`).length}var originId="00000000-0000-0000-0000-000000000000";async function readSnapshots(tree,files){let snapshots=[],unreadable2=[];for(let{path,name}of files){let text=await tree.
read(path);if(text===null)continue;let marker2=conflictLine(text),head2=marker2===null?headOf(text):null;head2!==null?snapshots.push({path,name,text,...head2}):
unreadable2.push(problemOf(path,marker2,text))}return{snapshots,unreadable:unreadable2}}function parseSnapshot(snapshot){try{return JSON.parse(snapshot.text.replace(
/^\uFEFF/,""))}catch{return null}}var uuid='"([0-9a-f-]{36})"',single=new RegExp(String.raw`^\uFEFF?\s*\{\s*"id":\s*${uuid},\s*"prevId":\s*${uuid},\s*"version":\s*"(\w+)"`),
several=new RegExp(String.raw`^\uFEFF?\s*\{(?:\s*"type":\s*"\w+",)?\s*"version":\s*"(\w+)",\s*"dialect":\s*"\w+",\s*"id":\s*${uuid},\s*"prevIds":\s*\[([^\]]*)\]`);
function headOf(text){if(text.trimEnd().endsWith("}")){let one=single.exec(text);if(one!==null)return head(text,one[1],[one[2]??""],one[3]);let many=several.exec(
text);if(many!==null)return head(text,many[2],[...(many[3]??"").matchAll(/"([^"]+)"/g)].map(([,id])=>id??""),many[1])}try{let json=JSON.parse(text.replace(/^\uFEFF/,
""));if(typeof json!="object"||json===null)return null;let{id,prevId,prevIds,version}=json,parents=Array.isArray(prevIds)?prevIds:[prevId];return typeof id!="st\
ring"||!parents.every(parent=>typeof parent=="string")?null:head(text,id,parents,typeof version=="string"?version:"")}catch{return null}}function head(text,id="",prevIds=[],version=""){
let at=text.search(/"prevIds?"/);return{id,prevIds,version,line:text.slice(0,Math.max(0,at)).split(`
`).length}}function problemOf(file,marker2,text){let message=marker2===null?text.trim()===""?"the file is empty":"the file is no snapshot that drizzle-kit can r\
ead":"the file still has the markers of a merge conflict";return{what:"snapshot",place:{file,line:marker2??1},conflict:marker2!==null,message}}function conflictsOf(snapshots){let byId=new Map(snapshots.map(snapshot=>[snapshot.id,snapshot])),parents=new Set(snapshots.flatMap(({prevIds})=>prevIds)),leaves=snapshots.
filter(({id})=>!parents.has(id));if(leaves.length<2)return[];let ancestry=new Map(leaves.map(leaf=>[leaf,ancestorsOf(leaf,byId)])),footprints=new Map,printsOf=snapshot=>{
let known4=footprints.get(snapshot)??footprintsOf(snapshot);return footprints.set(snapshot,known4),known4},conflicts2=[];for(let[i,a]of leaves.entries())for(let b of leaves.
slice(i+1)){let[ofA,ofB]=[ancestry.get(a)??new Set,ancestry.get(b)??new Set],onlyA=[...ofA].filter(one=>!ofB.has(one)).flatMap(printsOf),onlyB=[...ofB].filter(one=>!ofA.
has(one)).flatMap(printsOf),found=firstConflict(onlyA,onlyB)??firstConflict(onlyB,onlyA);if(found===null)continue;let[left,right]=[found.from.snapshot,found.to.
snapshot].sort((x,y)=>x.name.localeCompare(y.name));left!==void 0&&right!==void 0&&conflicts2.push({left,right,what:found.node})}return conflicts2}function ancestorsOf(leaf,byId){
let found=new Set,queue=[leaf];for(let next=queue.pop();next!==void 0;next=queue.pop())found.has(next)||(found.add(next),queue.push(...next.prevIds.flatMap(id=>byId.
get(id)??[])));return found}function firstConflict(from,to){let touching=new Map;for(let print of to)for(let node of[...print.writes,...print.reads])touching.set(
node,[...touching.get(node)??[],print]);for(let print of from)for(let node of[...print.writes,...print.sharedWrites]){let other=touching.get(node)?.findLast(candidate=>!sameChange(
print,candidate));if(other!==void 0)return{from:print,to:other,node:node.split("|").at(-1)??node}}return null}function sameChange(a,b){return a.sqlHash!==null&&
a.statementType===b.statementType&&a.sqlHash===b.sqlHash}function footprintsOf(snapshot){let json=parseSnapshot(snapshot),list2=typeof json=="object"&&json!==null&&
"footprints"in json?json.footprints:[];return Array.isArray(list2)?list2.map(print=>({statementType:String(print.statementType),writes:texts(print.writes),reads:texts(
print.reads),sharedWrites:texts(print.sharedWrites),sqlHash:typeof print.sqlHash=="string"?print.sqlHash:null,snapshot})):[]}function texts(value2){return Array.
isArray(value2)?value2.filter(item=>typeof item=="string"):[]}function historyFinding(rule,draft){return makeFinding(rule,{evidence:"history",...draft})}function oldProblems(problems){let byRule=new Map;for(let problem of problems)
byRule.set(problem.rule,[...byRule.get(problem.rule)??[],problem]);return[...byRule].map(([rule,found])=>{let[first]=found;return historyFinding(rule,{severity:"\
notice",subject:"base branch",message:`The base branch already has this: ${rule.title.toLowerCase()} (${listed(found.map(({label})=>label))}).`,file:first?.draft.
file??null,line:first?.draft.line??null,action:{text:`Not this pull request's doing. ${first?.draft.action.text??""}`.trim(),steps:[]}})})}function listed(names,most=3){
let shown2=names.slice(0,most).join(", ");return names.length>most?`${shown2} and ${names.length-most} more`:shown2}function dated(when){let date=new Date(when);
return Number.isNaN(date.getTime())?String(when):`${date.toISOString().slice(0,16).replace("T"," ")} UTC`}var missingSnapshot={name:"missing-snapshot",hazard:"history",severity:"warning",title:"A migration without a snapshot",why:"drizzle-kit compares the schema wit\
h the newest snapshot, not with the SQL. What this migration changes is unknown to it: the next `drizzle-kit generate` writes the same changes again, and they f\
ail in production."},forkedSnapshots={name:"forked-snapshots",hazard:"history",severity:"error",title:"Two snapshots with the same parent",why:"drizzle-kit 0.x \
refuses to work on such a folder: `generate` prints a collision, writes nothing and still exits with 0, so the next migration is forgotten without anybody notic\
ing."},brokenSnapshotChain={name:"broken-snapshot-chain",hazard:"history",severity:"notice",title:"A snapshot whose parent is missing",why:"The chain of snapsho\
ts shows which schema a migration was generated from. A missing parent means that a snapshot was deleted or merged by hand."},unreadableSnapshot={name:"unreadab\
le-snapshot",hazard:"history",severity:"error",title:"A snapshot that cannot be read",why:"drizzle-kit stops at it: `generate` writes nothing any more, and in 0\
.x still exits with 0."},conflictingMigrations={name:"conflicting-migrations",hazard:"history",severity:"error",title:"Two branches of migrations that contradic\
t each other",why:"drizzle-kit 1.x checks the branches of the snapshot graph before it does anything: `check`, `generate` and `migrate` all stop with a conflict\
."},described=new Set(["CreateStmt","AlterTableStmt","IndexStmt","CreateEnumStmt","AlterEnumStmt","DropStmt","RenameStmt","AlterObjectSchemaStmt","CreateSchemaS\
tmt","ViewStmt","CreatePolicyStmt","AlterPolicyStmt","CreateSeqStmt","AlterSeqStmt"]);async function missingSnapshots(history){let present=new Set([...history.snapshots.
map(({path})=>path),...history.unreadable.map(({place:place2})=>place2.file)]),last=history.entries.findLastIndex(({snapshotPath})=>present.has(snapshotPath)),problems=[];
for(let entry of history.entries.slice(last+1))await changesSchema(entry)&&problems.push({rule:missingSnapshot,key:`missing snapshot ${entry.name}`,label:entry.
name,draft:{subject:entry.name,message:`${entry.name} changes the schema, but there is no ${entry.snapshotPath}: the next \`drizzle-kit generate\` writes its chan\
ges a second time.`,file:entry.place.file,line:entry.place.line,action:{text:"Commit the snapshot that drizzle-kit wrote. For SQL written by hand: `drizzle-kit \
generate` writes the SQL and the snapshot from the schema; edit its SQL file instead of starting an empty one.",steps:[]}}});return problems}async function changesSchema({
migration}){if(migration===null)return!1;let{statements,problems}=await parseMigration(migration);return problems.length>0||statements.some(({statement})=>described.
has(statement.kind))}function forks(history){let byParent=new Map;for(let snapshot of history.snapshots){let parent=snapshot.prevIds[0]??"";byParent.set(parent,
[...byParent.get(parent)??[],snapshot])}return[...byParent].flatMap(([parent,children])=>{let newest=children.at(-1);if(children.length<2||newest===void 0)return[];
let copy=children.some(other=>other!==newest&&other.id===newest.id);return{rule:forkedSnapshots,key:`fork ${parent} ${children.map(({id})=>id).join(" ")}`,label:children.
map(({name})=>name).join("/"),draft:{subject:children.map(({name})=>name).join(" / "),message:copy?`The snapshots ${listed(children.map(({name})=>name))} are co\
pies of one another (same id, same parent): drizzle-kit calls it a collision and refuses to generate.`:`The snapshots ${listed(children.map(({name})=>name))} ha\
ve the same parent: two branches each added a migration, and drizzle-kit refuses to generate from now on.`,file:newest.path,line:newest.line,action:{text:`Delet\
e the newer migration (${newest.name}), its snapshot and its journal entry, and run \`drizzle-kit generate\` again: it then starts from the other one.`,steps:[]}}}})}
function brokenChain(history){let known4=new Set([originId,...history.snapshots.map(({id})=>id)]);return history.snapshots.flatMap(snapshot=>{let missing2=snapshot.
prevIds.filter(id=>!known4.has(id));return missing2.length===0?[]:{rule:brokenSnapshotChain,key:`chain ${snapshot.id} ${missing2.join(" ")}`,label:snapshot.name,
draft:{subject:snapshot.name,message:`The snapshot of ${snapshot.name} names a parent that no file has (${missing2.join(", ")}): its migration was generated fro\
m a schema that is not in this history.`,file:snapshot.path,line:snapshot.line,action:{text:"If the migration is new, delete it with its snapshot and run `drizz\
le-kit generate` again on top of the base branch.",steps:[]}}}})}function unreadableSnapshots(history){return history.unreadable.filter(({what:what2})=>what2===
"snapshot").map(({place:place2,message})=>({rule:unreadableSnapshot,key:`snapshot ${place2.file.slice(history.out.length)}`,label:place2.file,draft:{subject:place2.
file,message:`${place2.file} cannot be read: ${message}.`,...place2,action:{text:"Delete the migration that it belongs to, and run `drizzle-kit generate` again.",
steps:[]}}}))}function conflicts(history){return conflictsOf(history.snapshots).map(({left,right,what:what2})=>({rule:conflictingMigrations,key:`conflict ${left.
id} ${right.id}`,label:`${left.name}/${right.name}`,draft:{subject:`${left.name} / ${right.name}`,message:`${left.name} and ${right.name} come from two branches\
 and both touch ${what2}: drizzle-kit stops with a conflict, also at deploy (\`drizzle-kit migrate\`).`,file:right.path,line:right.line,action:{text:"Delete the\
 folder of the migration that no database has run yet, and run `drizzle-kit generate` again on top of the other (`drizzle-kit check` shows the graph).",steps:[]}}}))}import{parseExpressionAt}from"./acorn.js";var breakpoint="--> statement-breakpoint";function drizzleMigration(file){return{...file,chunks:chunksOf(file.sql),hash:hashOf(file.sql)}}function chunksOf(sql2){
let chunks=[],offset=0;for(let text of sql2.split(breakpoint))chunks.push({offset,sql:text}),offset+=text.length+breakpoint.length;return chunks}function journalPathOf(out){return under(out,"meta/_journal.json")}async function readJournal(tree,out,files){let journalPath=journalPathOf(out),text=await tree.
read(journalPath);if(text===null)return emptyHistory(out);let parsed3=parseJournal(text,journalPath),entries=[];for(let record of"records"in parsed3?parsed3.records:
[])entries.push(await entryOf(tree,out,journalPath,record));let named3=new Set(entries.map(({sqlPath})=>sqlPath)),inFolder=files.map(path=>({path,name:path.slice(
out===""?0:out.length+1)})),{snapshots,unreadable:unreadable2}=await readSnapshots(tree,inFolder.filter(({name})=>/^meta\/[^/_][^/]*\.json$/.test(name)).map(({path,
name})=>({path,name:name.slice(5).replace(/(_snapshot)?\.json$/,"")})));return{layout:"journal",out,entries,snapshots,strayFiles:"problem"in parsed3?[]:inFolder.
filter(({path,name})=>/^[^/]+\.sql$/i.test(name)&&!named3.has(path)).map(({path})=>path),unreadable:"problem"in parsed3?[parsed3.problem,...unreadable2]:unreadable2,
journalPath}}async function entryOf(tree,out,journalPath,record){let sqlPath=under(out,`${record.tag}.sql`),sql2=await tree.read(sqlPath),{tag:name,when}=record,
migration=sql2===null?null:drizzleMigration({name,path:sqlPath,sql:sql2,when}),prefix=/^[^_]+/.exec(name)?.[0]??name;return{name,sqlPath,migration,when,idx:record.
idx,place:{file:journalPath,line:record.line},snapshotPath:under(out,`meta/${prefix}_snapshot.json`)}}function parseJournal(text,file){let bad=(message,line,conflict=!1)=>({
problem:{what:"journal",place:{file,line},conflict,message}}),marker2=conflictLine(text);if(marker2!==null)return bad("the file still has the markers of a merge\
 conflict",marker2,!0);let json;try{json=JSON.parse(text)}catch(error){return bad("the file is not JSON",new LineIndex(text).at(errorOffset(text,messageOf(error))).
line)}let entries=typeof json=="object"&&json!==null&&"entries"in json?json.entries:void 0;if(!Array.isArray(entries))return bad("the file has no list of `entri\
es`",1);let lines=entryLines(text),records=[];for(let[at,entry]of entries.entries()){let line=lines[at]??1,{tag,when,idx}=typeof entry=="object"&&entry!==null?entry:
{},time=when==null||when===""?Number.NaN:Number(when);records.push({tag:typeof tag=="string"&&tag!==""?tag:"undefined",line,when:Number.isFinite(time)?time:null,
idx:typeof idx=="number"?idx:null})}return{records}}function errorOffset(text,message){let position=/position (\d+)/.exec(message)?.[1];return position!==void 0?
Number(position):/,(?=\s*[\]}])|\}(?=\s*\{)/.exec(text)?.index??text.length}function entryLines(text){let lines=new LineIndex(text),root=parseExpressionAt(text,
0,{ecmaVersion:"latest"}),entries=propertyOf(root,"entries");if(entries?.type!=="ArrayExpression")return[];let{elements}=entries;return elements.map(element=>lines.
at((propertyOf(element,"tag")??element).start).line)}function propertyOf(node,name){if(node.type!=="ObjectExpression")return null;let{properties}=node;return properties.
findLast(({key})=>key.value===name)?.value??null}async function readFolders(tree,out,files){let start=out===""?0:out.length+1,byFolder=new Map,strayFiles=[];for(let path of files){let[folder="",file,...deeper]=path.
slice(start).split("/");if(file!==void 0&&deeper.length===0){let names=byFolder.get(folder)??new Set;byFolder.set(folder,names.add(file))}/\.sql$/i.test(path)&&
(file===void 0||deeper.length===0&&file!=="migration.sql")&&strayFiles.push(path)}let entries=[],snapshotFiles=[];for(let name of[...byFolder.keys()].sort((a,b)=>a.
localeCompare(b))){let names=byFolder.get(name);names?.has("snapshot.json")&&snapshotFiles.push({path:under(out,`${name}/snapshot.json`),name}),(names?.has("mig\
ration.sql")||names?.has("snapshot.json")&&stampOf(name)!==null)&&entries.push(await entryOf2(tree,out,name))}let journalPath=journalPathOf(out);return{layout:"\
folders",out,entries,...await readSnapshots(tree,snapshotFiles),strayFiles,journalPath:files.includes(journalPath)?journalPath:null}}function stampOf(name){let parts2=/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.
exec(name)?.slice(1).map(Number);if(parts2===void 0)return null;let[year=0,month=1,day3=1,hour=0,minute=0,second=0]=parts2;return Date.UTC(year,month-1,day3,hour,
minute,second)}async function entryOf2(tree,out,name){let sqlPath=under(out,`${name}/migration.sql`),snapshotPath=under(out,`${name}/snapshot.json`),sql2=await tree.
read(sqlPath),when=stampOf(name);return{name,sqlPath,migration:sql2===null?null:drizzleMigration({name,path:sqlPath,sql:sql2,when}),when,idx:null,place:{file:sql2===
null?snapshotPath:sqlPath,line:1},snapshotPath}}var foldersLayout={name:"folders",finds(out,files){let start=out===""?0:out.length+1,own=files.map(path=>path.slice(start)).filter(name=>/^[^/]+\/(migration\.sql|snapshot\.json)$/.
test(name));return own.some(name=>stampOf(name)!==null)?!0:!files.includes(journalPathOf(out))&&own.some(name=>isWhole(name,own))},reads:readFolders,checks:[mixed,
badFolderNames,conflicts]};function isWhole(name,names){return name.endsWith("/migration.sql")&&names.includes(name.replace(/migration\.sql$/,"snapshot.json"))}function compareHistories(project,base,head2,now){let left=new Set(base.entries),right=new Set(head2.entries),partner=new Map,pairBy=key=>{let candidates=new Map;
for(let entry of right){let value2=key(entry);value2!==null&&candidates.set(value2,[...candidates.get(value2)??[],entry])}for(let entry of left){let value2=key(
entry),match=value2===null?void 0:candidates.get(value2)?.shift();match!==void 0&&(partner.set(match,entry),left.delete(entry),right.delete(match))}},converted=base.
layout!==null&&head2.layout!==null&&base.layout!==head2.layout;converted||pairBy(({name})=>name);let time=({when})=>when===null?null:String(converted?Math.floor(
when/1e3):when);pairBy(entry=>join(time(entry),textKey(entry))),(goesByTime(base)||converted)&&pairBy(time),pairBy(textKey);let change={project,base,head:head2,
kept:head2.entries.flatMap(entry=>{let match=partner.get(entry);return match===void 0?[]:{base:match,head:entry}}),gone:base.entries.filter(entry=>left.has(entry)),
fresh:head2.entries.filter(entry=>right.has(entry)),newest:newestOf(base.entries),now};return{...change,reset:resetOf(change)}}function newestOf(entries){let newest=null;
for(let entry of entries)entry.when!==null&&(newest===null||entry.when>newest.when)&&(newest={entry,when:entry.when});return newest}function isPassedOver(entry,change){
return!goesByTime(change.head)||change.newest===null?!1:entry.when===null||entry.when<=change.newest.when}function mayHaveBeenPassedOver(entry,base){if(!goesByTime(
base))return!1;let earlier=base.entries.slice(0,base.entries.indexOf(entry)),{when}=entry;return when===null?earlier.length>0:earlier.some(other=>other.when!==null&&
other.when>=when)}function rerunPairs(change){let{newest,base,head:head2}=change;return traitsOf(base.layout).appliedBy==="version"&&base.layout===head2.layout?
change.kept.filter(pair=>digitsOf(pair.base.name)!==digitsOf(pair.head.name)):goesByName(base)&&goesByName(head2)?change.kept.filter(pair=>pair.base.name!==pair.
head.name):!goesByTime(base)||!goesByTime(head2)||newest===null?[]:change.kept.filter(pair=>pair.head.when!==null&&pair.head.when>newest.when)}function digitsOf(name){
return/^\d+/.exec(name)?.[0]??name}function plainText(sql2){return sql2.replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`)}function textKey({migration}){if(migration===null)return null;let text=plainText(migration.sql);return text.replace(/--.*$/gm,"").trim()===""?null:hashOf(text)}
function join(a,b){return a===null||b===null?null:`${a} ${b}`}function resetOf(change){let{head:head2,kept,gone,fresh}=change;if(gone.length===0||fresh.length===
0||gone.length===1&&kept.length>0)return null;let firstKept=kept[0]===void 0?head2.entries.length:head2.entries.indexOf(kept[0].head),before=head2.entries.slice(
0,firstKept).filter(entry=>fresh.includes(entry));if(before.length===0)return null;let passedOver=before.filter(entry=>isPassedOver(entry,change));return{baseline:passedOver.
length>0?passedOver:before,skipped:passedOver.length>0}}var day=1440*60*1e3,skippedMigration={name:"skipped-migration",hazard:"history",severity:"error",title:"A migration that production will skip",why:"Drizzle's mi\
grator looks only at the newest migration that the database has. What is not newer counts as applied: it reports success and never runs it, and the code then me\
ets a schema that isn't there. An empty database (CI, a preview) runs everything, so nothing else shows it.",harm:"has a migration that production will skip"},rerunMigration={
name:"rerun-migration",hazard:"history",severity:"error",title:"A migration that production has run already and will run again",why:"Drizzle knows a migration b\
y its `when` (0.x) or by its folder name (1.x), not by its text. Once that changes, it is a new migration to every database that has it, and running it twice us\
ually fails halfway through the deploy."},futureTimestamp={name:"future-timestamp",hazard:"history",severity:"error",title:"A migration dated in the future",why:"\
Once it has run, every migration that is generated before that date has an older `when`, and the migrator silently skips it."},reorderedMigrations={name:"reorde\
red-migrations",hazard:"history",severity:"warning",title:"Migrations in another order than on the base branch",why:"Databases that exist have run them in the o\
ld order; a new database (CI, a preview, a restored environment) runs them in the new one and can fail or end up different."},renamedMigration={name:"renamed-mi\
gration",hazard:"history",severity:"notice",title:"A migration of the base branch was renamed",why:"Drizzle 0.x records no names, so databases do not notice. Pe\
ople and open pull requests do."};function checkSkipped(change){let{newest,fresh,reset,now}=change;return newest===null?[]:fresh.filter(entry=>isPassedOver(entry,
change)&&!(reset?.skipped&&reset.baseline.includes(entry))).map(entry=>{let own=entry.when===null?"has no `when`":`is dated ${dated(entry.when)} (\`when\` ${entry.
when})`,ahead=newest.when>now+day?", which is dated in the future":"";return historyFinding(skippedMigration,{subject:entry.name,message:`Production will never \
run ${entry.name}: it ${own}, which is not newer than ${newest.entry.name} on the base branch (${dated(newest.when)}, \`when\` ${newest.when})${ahead}. The depl\
oy still says that migrations were applied successfully.`,file:entry.place.file,line:entry.place.line,action:{text:`Set \`when\` of ${entry.name} in ${entry.place.
file} to a number above ${newest.when} (now: ${Math.max(now,newest.when+1)}), or delete the migration, its snapshot and its entry and run \`drizzle-kit generate\`\
 again on top of the base branch.`,steps:[]}})})}function checkSkippedAtTip(change,tip){let newest=newestOf(tip.entries);if(newest===null||!goesByTime(change.head)||
!goesByTime(tip))return[];let merged2=new Set(tip.entries.map(({name})=>name));return change.fresh.filter(({name,when})=>when!==null&&when<=newest.when&&!merged2.
has(name)).filter(entry=>!isPassedOver(entry,change)).map(entry=>historyFinding(skippedMigration,{severity:"warning",subject:entry.name,message:`Once this branc\
h is merged as it is, production will never run ${entry.name}: the base branch has moved on to ${newest.entry.name}, which is newer (\`when\` ${newest.when} aga\
inst ${entry.when}).`,file:entry.place.file,line:entry.place.line,action:{text:"Merge the base branch into this one, delete this migration, its snapshot and its\
 journal entry, and run `drizzle-kit generate` again.",steps:[]}}))}function checkRerun(change){return rerunPairs(change).map(({base,head:head2})=>{let repaired=mayHaveBeenPassedOver(
base,change.base),what2=base.name!==head2.name&&goesByName(change.head)?`its folder was called ${base.name}`:`its \`when\` was raised from ${base.when??"none"} \
to ${head2.when??"none"}`;return historyFinding(rerunMigration,{...repaired?{severity:"notice"}:{},subject:head2.name,message:repaired?`${head2.name} was dated \
anew: it runs on databases that had skipped it, and a second time on those that ran it in order (${what2}).`:`${head2.name} is on the base branch already, and e\
very database that has it will run it again: ${what2}.`,file:head2.place.file,line:head2.place.line,action:{text:repaired?"Make it safe to run twice (IF NOT EXI\
STS, IF EXISTS) if any database may have run it.":`Give it back ${base.name===head2.name?`\`when\` ${base.when??""}`:`the name ${base.name}`}, as the base branc\
h has it.`,steps:[]}})})}function futureEntries(history,now){return history.entries.filter(({when})=>when!==null&&when>now+day).map(entry=>({rule:futureTimestamp,
key:`future ${entry.name} ${entry.when}`,label:entry.name,draft:{...goesByName(history)?{severity:"notice"}:{},subject:entry.name,message:goesByName(history)?`${entry.
name} is dated in the future (${dated(entry.when??0)}): new databases run it after every migration that is generated before then.`:`${entry.name} is dated ${dated(
entry.when??0)}, in the future: once it has run, production silently skips every migration that is generated before then.`,file:entry.place.file,line:entry.place.
line,action:{text:goesByName(history)?"Rename the folder to the present time, unless a database has run it already.":`Set its \`when\` to the present (${now}) b\
efore any database runs it.`,steps:[]}}}))}function disorderedEntries(history){return history.entries.filter(entry=>mayHaveBeenPassedOver(entry,history)).map(entry=>({
rule:skippedMigration,key:`disordered ${entry.name} ${entry.when}`,label:entry.name,draft:{severity:"notice",subject:entry.name,message:`${entry.name} has an ol\
der \`when\` than a migration before it. They run together in one deploy; a database that has the earlier one and not this one skips it.`,file:entry.place.file,
line:entry.place.line,action:{text:"Let `when` increase from entry to entry.",steps:[]}}}))}function checkOrder(change){let{base,head:head2,kept,fresh,reset}=change;
if(!goesByTime(base)||!goesByTime(head2))return[];let findings=[],position=new Map(base.entries.map((entry,at)=>[entry,at])),furthest=-1,moved=[];for(let pair of kept){
let at=position.get(pair.base)??0;at<furthest&&moved.push(pair.head),furthest=Math.max(furthest,at)}let[first]=moved;first!==void 0&&findings.push(historyFinding(
reorderedMigrations,{subject:first.name,message:`The journal has the base branch's migrations in another order: ${listed(moved.map(({name})=>name))} moved behin\
d ones that came later.`,file:first.place.file,line:first.place.line,action:{text:"Give the entries back the base branch's order and put new ones at the end.",steps:[]}}));
let lastKept=kept.at(-1),end=lastKept===void 0?-1:head2.entries.indexOf(lastKept.head),between2=fresh.filter(entry=>head2.entries.indexOf(entry)<end&&!isPassedOver(
entry,change)&&!reset?.baseline.includes(entry)),[early]=between2;return early!==void 0&&lastKept!==void 0&&findings.push(historyFinding(reorderedMigrations,{severity:"\
notice",subject:early.name,message:`${listed(between2.map(({name})=>name))} stands before ${lastKept.head.name}, which the base branch already has: existing dat\
abases run it after, new ones before.`,file:early.place.file,line:early.place.line,action:{text:"Move the new entry to the end of the journal.",steps:[]}})),findings}
function checkRenamed(change){if(!goesByTime(change.base)||!goesByTime(change.head))return[];let rerun=new Set(rerunPairs(change).map(({head:head2})=>head2)),renamed=change.
kept.filter(({base,head:head2})=>base.name!==head2.name&&!rerun.has(head2)),[first]=renamed;return first===void 0?[]:[historyFinding(renamedMigration,{subject:first.
head.name,message:`${renamed.length===1?"A migration of the base branch has":`${renamed.length} migrations of the base branch have`} a new name: ${listed(renamed.
map(({base,head:head2})=>`${base.name} is now ${head2.name}`))}.`,file:first.head.place.file,line:first.head.place.line,action:{text:"Keep the old name unless t\
here is a reason: databases are not affected.",steps:[]}})]}var journalLayout={name:"journal",finds:(out,files)=>files.includes(journalPathOf(out)),reads:readJournal,checks:[duplicates,forks,disorderedEntries]};import{posix as posix2}from"node:path";function scriptMigration(file){let chunks=[{offset:0,sql:file.sql}];return{...file,chunks,hash:hashOf(file.sql)}}var lockFile="migration_lock.toml";async function readPrisma(tree,out,files){let start=under(out,"").length,names=new Set,strayFiles=[];for(let path of files){let[
folder="",file,...deeper]=path.slice(start).split("/");file!==void 0&&names.add(folder),path.endsWith(".sql")&&(file===void 0||deeper.length===0&&file!=="migrat\
ion.sql")&&strayFiles.push(path)}let entries=[];for(let name of[...names].sort())entries.push(await entryOf3(tree,out,name,files));return{...emptyHistory(out),layout:"\
prisma",entries,strayFiles}}async function entryOf3(tree,out,name,files){let sqlPath=under(out,`${name}/migration.sql`),sql2=await tree.read(sqlPath),when=stampOf(
name),beside=files.find(path=>path.startsWith(`${under(out,name)}/`))??sqlPath;return{name,sqlPath,migration:sql2===null?null:scriptMigration({name,path:sqlPath,
sql:sql2,when}),when,idx:null,place:{file:sql2===null?beside:sqlPath,line:1},snapshotPath:sqlPath}}async function findPrisma(tree,files){let found=[];for(let path of files){if(posix2.basename(path)!==lockFile)continue;let out=folderOf(path),markers=files.filter(
file=>isMarker(file)&&isNear(file,out)),provider=/^\s*provider\s*=\s*"([^"]*)"/m.exec(await tree.read(path)??"")?.[1]??"none",name=markers.find(file=>file.endsWith(
".prisma"))??path,reason2=isPostgres(provider)?null:`its provider is ${provider}; Raincheck reviews PostgreSQL`;found.push({name,out,directory:folderOf(out),layout:"\
prisma",markers:[path,...markers],reason:reason2})}return found}function isPostgres(provider){return provider==="postgresql"||provider==="postgres"}function isMarker(path){
let name=posix2.basename(path);return name==="schema.prisma"||/^prisma\.config\.[cm]?[jt]s$/.test(name)}function isNear(path,out){let beside=folderOf(out),own=folderOf(
path);return own===beside||own===folderOf(beside)}function folderOf(path){let folder=posix2.dirname(path);return folder==="."?"":folder}import{posix as posix3}from"node:path";var day2=1440*60*1e3;function checkLate({head:head2,base,fresh,reset}){let tool=toolOf(head2),newest=base.entries.at(-1);return tool===null||newest===void 0||reset!==
null||base.layout!==head2.layout?[]:fresh.filter(({name})=>name<newest.name).map(({name,place:place2})=>historyFinding(reorderedMigrations,{severity:tool.late===
"refused"?"error":"warning",subject:name,message:tool.late==="refused"?`\`${tool.deploys}\` refuses to run: ${name} sorts before ${newest.name}, which the base \
branch already has.`:`${name} sorts before ${newest.name}, which the base branch already has: existing databases run it after, new ones before.`,file:place2.file,
line:place2.line,action:{text:`Give it a newer time in its name, so that it sorts behind ${newest.name}.`,steps:[]}}))}function emptyFolders(history){return history.
entries.filter(({migration})=>migration===null).map(({name,place:place2,sqlPath})=>({rule:missingSqlFile,key:`missing sql ${name}`,label:name,draft:{subject:name,
message:`${name} has no migration.sql: \`${toolOf(history)?.deploys??""}\` stops with P3015, and no migration is applied any more.`,why:"Every folder beside the\
 lock file is a migration and has to hold its SQL.",file:place2.file,line:place2.line,action:{text:`Restore ${sqlPath}, or remove the folder.`,steps:[]}}}))}function passedOverFiles(history){
return history.strayFiles.filter(file=>/^\d{3,}/.test(posix3.basename(file))&&!byHand.test(posix3.basename(file,".sql"))).map(file=>({rule:orphanSqlFile,key:`or\
phan ${file.slice(history.out.length)}`,label:posix3.basename(file),draft:{subject:posix3.basename(file),message:`Nothing will ever run ${file}: its name is not\
 that of a migration.`,why:"What is not named like a migration is passed over.",file,line:1,action:{text:`Make a migration of it: \`${toolOf(history)?.creates??
""}\`.`,steps:[]}}}))}function futureNames(history,now){let tool=toolOf(history);return history.entries.filter(({when})=>when!==null&&when>now+day2).map(({name,
when,place:place2})=>({rule:futureTimestamp,key:`future ${name}`,label:name,draft:{severity:tool?.late==="refused"?"warning":"notice",subject:name,message:`${name}\
 is dated in the future (${dated(when??0)}): every migration that is made before then sorts before it${tool?.late==="refused"?`, and \`${tool.deploys}\` refuses \
to run those`:""}.`,why:"Migrations run in the order of their names.",file:place2.file,line:place2.line,action:{text:"Give it the present time, unless a databas\
e has run it already.",steps:[]}}}))}var prismaLayout={name:"prisma",finds:(out,files)=>files.includes(under(out,lockFile)),reads:readPrisma,checks:[emptyFolders,passedOverFiles,futureNames]};var supabaseLayout={name:"supabase",finds:(out,files)=>isPlace(out)&&files.some(path=>versionOf(path,out)!==null),reads:readSupabase,checks:[passedOverFiles,futureNames]};
async function findSupabase(tree,files){let found=new Map;for(let path of files){let home=/^((?:.*\/)?supabase)\/migrations\/\d+_[^/]*\.sql$/.exec(path)?.[1];if(home===
void 0||found.has(home))continue;let config=`${home}/config.toml`,name=files.includes(config)?config:`${home}/migrations`,out=`${home}/migrations`;found.set(home,
{name,out,directory:home,layout:"supabase",markers:[config],reason:null})}return Promise.resolve([...found.values()])}async function readSupabase(tree,out,files){
let entries=[],strayFiles=[];for(let sqlPath of files.toSorted()){let name=versionOf(sqlPath,out),inFolder=!sqlPath.slice(under(out,"").length).includes("/");if(name===
null){inFolder&&sqlPath.endsWith(".sql")&&strayFiles.push(sqlPath);continue}let sql2=await tree.read(sqlPath);if(sql2===null)continue;let when=stampOf(name),migration=scriptMigration(
{name,path:sqlPath,sql:sql2,when});entries.push({name,sqlPath,migration,when,idx:null,place:{file:sqlPath,line:1},snapshotPath:sqlPath})}return{...emptyHistory(
out),layout:"supabase",entries,strayFiles}}function versionOf(path,out){return/^(\d+_[^/]*)\.sql$/.exec(path.slice(under(out,"").length))?.[1]??null}function isPlace(out){
return out==="supabase/migrations"||out.endsWith("/supabase/migrations")}var drizzle=[foldersLayout,journalLayout],layouts2=[prismaLayout,...drizzle,supabaseLayout];function layoutOf(out,files){return layouts2.find(layout=>layout.finds(
out,files))?.name??null}function drizzleLayoutOf(out,files){return drizzle.find(layout=>layout.finds(out,files))?.name??null}async function ownProjects(tree,files){
return[...await findPrisma(tree,files),...await findSupabase(tree,files)]}function layoutNamed(name){return layouts2.find(layout=>layout.name===name)??null}async function readHistory(tree,out,project=null){
let files=await tree.list(out),layout=layoutNamed(namedBy(project,out,files));return layout!==null?layout.reads(tree,out,files):{...emptyHistory(out),strayFiles:files.
filter(path=>path.endsWith(".sql")&&!path.slice(under(out,"").length).includes("/"))}}function namedBy(project,out,files){return project===null?layoutOf(out,files):
traitsOf(project.layout).drizzleKit!==null?drizzleLayoutOf(out,files):files.length===0?null:project.layout}var migrationsWithoutConfig={name:"migrations-without-config",hazard:"history",severity:"warning",title:"Migrations that no Drizzle config of the change names",
why:"Raincheck finds migrations through the Drizzle config. Without one, what is added to the folder from now on is reviewed by nobody, though a deploy may stil\
l run it.",harm:"leaves migrations without a Drizzle config"},configNotReadable={name:"config-not-readable",hazard:"practice",severity:"warning",title:"A Drizzl\
e config that cannot be read, or none at all",why:"Nobody knows which migrations and which schema are meant, so none of them was reviewed.",harm:"could not be r\
eviewed: its Drizzle config is unknown"};async function weighEdit(before,after){if(plainText(before.sql)===plainText(after.sql))return{kind:"none",adds:[]};let[old,current]=[await treesOf2(before),await treesOf2(
after)];if(old===null||current===null)return{kind:"statements",adds:[]};if(stringify(old,placeKeys)===stringify(current,placeKeys))return{kind:"cosmetic",adds:[]};
if(stringify(old,guardKeys)===stringify(current,guardKeys))return{kind:"guard",adds:[]};let had=new Set(old.flatMap(node=>createdBy(node,!0))),adds=current.flatMap(
node=>createdBy(node,!1)).filter(object=>!had.has(object));return{kind:"statements",adds:[...new Set(adds)]}}async function objectsOf(migration){return(await treesOf2(
migration))?.flatMap(node=>createdBy(node,!0))??[]}async function treesOf2(migration){let plain=drizzleMigration({...migration,sql:plainText(migration.sql)}),{statements,
problems}=await parseMigration(plain);return problems.length===0?statements.map(({node})=>node):null}var placeKeys=/^(location|.*_location|.*_len)$/,guardKeys=/^(location|.*_location|.*_len|if_not_exists|missing_ok)$/;
function stringify(nodes,without2){return JSON.stringify(nodes,(key,value2)=>{if(!without2.test(key))return without2===guardKeys&&key==="schemaname"&&value2==="\
public"?void 0:value2})}function createdBy(node,guarded){if("CreateStmt"in node){let{relation,tableElts=[],if_not_exists:guard=!1}=node.CreateStmt,table=rangeName(
relation)?.name;if(table===void 0)return[];let columns2=tableElts.flatMap(element=>"ColumnDef"in element?element.ColumnDef.colname??[]:[]);return guard&&!guarded?
[]:[`table ${table}`,...columns2.map(column=>`column ${printColumn({table,column})}`)]}if("AlterTableStmt"in node){let{relation,cmds=[]}=node.AlterTableStmt,table=rangeName(
relation)?.name;return cmds.flatMap(cmd=>{if(!("AlterTableCmd"in cmd)||cmd.AlterTableCmd.subtype!=="AT_AddColumn")return[];let{def,missing_ok:guard=!1}=cmd.AlterTableCmd;
if(def===void 0||!("ColumnDef"in def)||guard&&!guarded)return[];let column=def.ColumnDef.colname;return table===void 0||column===void 0?[]:[`column ${printColumn(
{table,column})}`]})}if("CreateEnumStmt"in node){let type=listName(node.CreateEnumStmt.typeName);return type===null?[]:[`type ${type.name}`]}if("AlterEnumStmt"in
node){let{typeName:typeName2,newVal,oldVal,skipIfNewValExists:guard=!1}=node.AlterEnumStmt,type=listName(typeName2);return type===null||newVal===void 0||oldVal!==
void 0||guard&&!guarded?[]:[`value ${type.name}.${newVal}`]}return[]}var settled=10080*60*1e3,editedMigration={name:"edited-migration",hazard:"history",severity:"error",title:"A migration of the base branch was edited",why:"Drizz\
le never runs a migration twice and never compares its text: databases that have it keep the old result, new ones get the new one, and from then on they differ.",
harm:"edits a migration that has run"};async function checkEdited(change){let edited=[];for(let pair of change.kept){if(pair.base.migration===null||pair.head.migration===
null)continue;let edit=await weighEdit(pair.base.migration,pair.head.migration),{when}=pair.base;edit.kind!=="none"&&edited.push({...pair,edit,settled:when!==null&&
change.now-when>=settled})}if(edited.length===0)return[];let others=await createdElsewhere(change,edited),lost2=edited.filter(one=>one.settled&&one.edit.adds.some(
object=>!others.has(object))),rest=edited.filter(one=>!lost2.includes(one)&&one.edit.kind==="statements");return[...lost2.map(one=>lostEdit(one,one.edit.adds.filter(
object=>!others.has(object)))),...rest.length>3?[manyEdits(rest)]:rest.map(plainEdit),...harmlessEdits(edited.filter(({edit})=>edit.kind==="cosmetic"||edit.kind===
"guard"))]}async function createdElsewhere(change,edited){if(edited.every(({edit})=>edit.adds.length===0))return new Set;let heads=new Set(edited.map(({head:head2})=>head2)),
untouched=change.head.entries.filter(entry=>!heads.has(entry)),objects=[];for(let{migration}of[...untouched,...change.base.entries])migration!==null&&objects.push(
...await objectsOf(migration));return new Set(objects)}function lostEdit({base,head:head2},objects){return historyFinding(editedMigration,{subject:head2.name,message:`\
Production will never run this edit: ${head2.name} has been on the base branch since ${dated(base.when??0)}, and ${listed(objects)} is created nowhere else.`,file:head2.
sqlPath,line:firstDifference(base,head2),action:{text:restoreAndAdd(head2),steps:[]}})}function plainEdit(one){let{base,head:head2}=one;return historyFinding(editedMigration,
{severity:"warning",subject:head2.name,message:`${head2.name} is on the base branch already: databases that have run it will not run the edit.`,file:head2.sqlPath,
line:firstDifference(base,head2),action:{text:one.settled?`If it mends the migration for new databases, it is right. To change databases that exist: ${lower(restoreAndAdd(
head2))}`:`If it failed everywhere so far, the edit is right. If a deploy has run it: ${lower(restoreAndAdd(head2))}`,steps:[]}})}function manyEdits(edits){let[
first]=edits;return historyFinding(editedMigration,{severity:"warning",subject:`${edits.length} migrations`,message:`${edits.length} migrations that the base br\
anch already has were edited (${listed(edits.map(({head:head2})=>head2.name))}): databases that have run them will not run the edits.`,file:first.head.sqlPath,line:firstDifference(
first.base,first.head),action:{text:"If they mend the migrations for new databases, they are right. To change databases that exist, put the changes into a new m\
igration.",steps:[]}})}function harmlessEdits(edits){let[first]=edits;if(first===void 0)return[];let what2=edits.some(({edit})=>edit.kind==="guard")?"only IF [N\
OT] EXISTS or the schema public was added or removed, so databases that have run it are not affected":"only comments or white space changed, so every database h\
as the same result",names=listed(edits.map(({head:head2})=>head2.name));return[historyFinding(editedMigration,{severity:"notice",subject:edits.length===1?first.
head.name:`${edits.length} harmless edits`,message:`${names}: on the base branch already; ${what2}.`,file:first.head.sqlPath,line:firstDifference(first.base,first.
head),action:{text:"Nothing has to be done.",steps:[]}})]}function restoreAndAdd({sqlPath}){return`Restore the file (\`git checkout origin/main -- ${sqlPath}\`, \
with your base branch) and put the change into a new migration (\`drizzle-kit generate\`).`}function lower(text){return text.charAt(0).toLowerCase()+text.slice(
1)}function firstDifference(base,head2){let lines=({migration})=>plainText(migration?.sql??"").split(`
`),[old,current]=[lines(base),lines(head2)],at=current.findIndex((line,i)=>line!==old[i]);return at===-1?current.length:at+1}var collidingNames={name:"colliding-names",hazard:"history",severity:"error",title:"Two names that are one to PostgreSQL, which keeps 63 bytes",why:'PostgreSQL \
keeps the first 63 bytes of a name (NAMEDATALEN - 1) and says so only in a notice. Of two things that are called alike then, the second fails with "already exis\
ts", or, with IF NOT EXISTS, is silently not created.'};async function checkNames(pending,base){await loadGrammar();let fresh=pending.flatMap(longNames);if(fresh.
length===0)return[];let known4=base.flatMap(longNames),all=[...base,...pending],findings=[],told2=new Set;for(let[i,one]of fresh.entries()){let clash=[...known4,
...fresh.slice(0,i)].find(other=>other.name!==one.name&&other.cut===one.cut&&other.space===one.space&&!isGone(other,all));clash===void 0||told2.has(one.cut)||(told2.
add(one.cut),findings.push(historyFinding(collidingNames,{subject:one.name,message:`"${one.name}" and "${clash.name}" (${clash.migration.name}) are the same nam\
e to PostgreSQL, which keeps 63 bytes: "${one.cut}".`,file:one.migration.path,line:one.line,action:{text:"Give it a shorter name of its own in the schema and ge\
nerate the migration again.",steps:[]}})))}return findings}function isGone({cut,table,migration},all){let goes=text=>/\b(drop|rename)\b/i.test(text);return all.
slice(all.indexOf(migration)).some(({sql:sql2})=>sql2.split(";").some(text=>goes(text)&&(text.includes(cut)||/\btable\b/i.test(text)&&text.includes(table))))}function longNames(migration){
let{sql:sql2}=migration,bytes=Buffer.from(sql2,"utf8"),lines=new LineIndex(sql2,bytes),tokens;try{({tokens}=scanSync(sql2))}catch{return[]}let found=[];for(let[
i,token]of tokens.entries()){if(token.tokenName!=="IDENT"||token.end-token.start<=longestName)continue;let name=unquoted(bytes.subarray(token.start,token.end).toString(
"utf8")),cut=cutOff(name);if(cut===name)continue;let place2=placeOf2(words(tokens.slice(Math.max(0,i-12),i)),words(tokens.slice(i+1,i+7)),name);place2!==null&&found.
push({name,cut,...place2,migration,line:lines.atByte(token.start).line})}return found}function words(tokens){return tokens.map(({text,tokenName})=>tokenName==="\
IDENT"?unquoted(text):text.toLowerCase()).join(" ")}function unquoted(text){return text.startsWith('"')?text.slice(1,-1).replaceAll('""','"'):text.toLowerCase()}
function placeOf2(before,after,name){let constraint=/\balter table (?:if exists )?(?:only )?(?:(\S+) \. )?(\S+) add constraint$/.exec(before);if(constraint!==null){
let[,schema="public",table=""]=constraint;return{space:`constraints of ${schema}.${table}`,table}}if(/\bcreate (?:unique )?index(?: concurrently)?(?: if not exists)?$/.
test(before)){let[,schema="public",table=""]=/^on (?:only )?(?:(\S+) \. )?(\S+)/.exec(after)??[];return{space:`relations of ${schema}`,table}}let relation=/\bcreate (?:\w+ )?(?:table|view|sequence)(?: if not exists)?(?: (\S+) \.)?$/.
exec(before);return relation===null?null:{space:`relations of ${relation[1]??"public"}`,table:name}}var movedMigrations={name:"moved-migrations",hazard:"history",severity:"notice",title:"The migrations folder has moved",why:"Drizzle's migrator reads the folder\
 that the deploy names (`migrationsFolder`, or the config's `out`): it has to move along."},layoutConversion={name:"layout-conversion",hazard:"history",severity:"\
notice",title:"The migrations folder was converted to another layout",why:"drizzle-kit and drizzle-orm read one layout only: 0.x the journal, 1.x the folders. B\
oth have to be upgraded in the deploy that ships the converted folder."},migrationsTableChanged={name:"migrations-table-changed",hazard:"history",severity:"warn\
ing",title:"Drizzle records its migrations in another table",why:"The new table is empty on every database that exists, so `drizzle-kit migrate` takes all migra\
tions for new ones and runs them again, from the first one on. A deploy that calls `migrate()` names the table in its own code."};function checkMoved({base,head:head2,
kept,gone}){return base.out===head2.out||kept.length===0?[]:[historyFinding(movedMigrations,{subject:head2.out,message:`The migrations moved from ${base.out||"."}\
 to ${head2.out||"."}: ${kept.length} of ${kept.length+gone.length} are the same.`,file:head2.entries[0]?.place.file??null,line:head2.entries[0]?.place.line??null,
action:{text:"Let the deploy read the new folder (`migrate(db, { migrationsFolder })`, Dockerfile, CI scripts).",steps:[]}})]}function checkConverted({base,head:head2,
kept}){if(base.layout===null||head2.layout===null||base.layout===head2.layout||kept.length===0)return[];let up=goesByName(head2);return[historyFinding(layoutConversion,
{...up?{}:{severity:"warning"},subject:head2.out,message:up?`${head2.out} was converted from the journal of drizzle-kit 0.x to the folders of 1.x; ${kept.length}\
 migrations were recognised.`:`${head2.out} was converted from the folders of drizzle-kit 1.x back to the journal of 0.x; ${kept.length} migrations were recogni\
sed.`,file:head2.entries[0]?.place.file??null,line:head2.entries[0]?.place.line??null,action:{text:up?"Deploy it together with drizzle-orm 1.x, which upgrades t\
he migrations table at its first run.":"Drizzle 0.x goes by `when` alone: check that each `when` is the time that the databases have recorded.",steps:[]}})]}function checkTable(change,before){
let{project,base,kept}=change;return before===null||kept.length===0||tableOf(before)===tableOf(project)?[]:[historyFinding(migrationsTableChanged,{subject:tableOf(
project),message:`The config moves the record of applied migrations from ${tableOf(before)} to ${tableOf(project)}: \`drizzle-kit migrate\` will run all ${base.
entries.length} migrations again on databases that have them.`,file:project.configPath,line:null,action:{text:`Keep \`migrations: { schema: '${before.migrationsSchema}\
', table: '${before.migrationsTable}' }\`, or rename the table on every database before the deploy.`,steps:[]}})]}function tableOf(project){return`${project.migrationsSchema}\
.${project.migrationsTable}`}import{posix as posix4}from"node:path";var emptyTree={revision:null,list:()=>Promise.resolve([]),read:()=>Promise.resolve(null)};function treeOf(source){let index=null,indexed=()=>index??=source.entries().
then(indexOf),resolve=async path=>resolveLinks(normalise(path),await indexed(),source);return{revision:source.revision,async list(directory){let{sorted}=await indexed(),
asked2=normalise(directory),real=asked2===null?null:await resolve(asked2);if(real===null||asked2===null)return[];let found=under2(sorted,real),prefix=asked2===""?
"":`${asked2}/`;return real===asked2?found:found.map(path=>prefix+path.slice(real===""?0:real.length+1))},async read(path){let real=await resolve(path);return real===
null||!(await indexed()).entries.has(real)?null:(await source.content(real))?.toString("utf8")??null}}}function indexOf(entries){let sorted=[],links=0;for(let[path,
{link}]of entries)link?links++:sorted.push(path);return{entries,sorted:sorted.sort(byCodeUnit),links}}function byCodeUnit(a,b){return a<b?-1:a>b?1:0}function under2(sorted,directory){
if(directory==="")return[...sorted];let prefix=`${directory}/`,low=0,high=sorted.length;for(;low<high;){let middle=low+high>>1;(sorted[middle]??"")<prefix?low=middle+
1:high=middle}let rest=sorted.slice(low),end=rest.findIndex(path=>!path.startsWith(prefix));return end===-1?rest:rest.slice(0,end)}function normalise(path){if(path.
startsWith("/")||path.includes("\0"))return null;let parts2=[];for(let part of path.split("/"))if(!(part===""||part===".")){if(part!=="..")parts2.push(part);else if(parts2.
pop()===void 0)return null}return parts2.join("/")}async function resolveLinks(path,index,source){if(path===null||index.links===0)return path;let current=path;for(let hops=0;hops<
40&&current!==null;hops++){let parts2=current.split("/"),at=parts2.findIndex((_,i)=>index.entries.get(parts2.slice(0,i+1).join("/"))?.link===!0);if(at===-1)return current;
let target=await source.target(parts2.slice(0,at+1).join("/"));if(target===null||target.startsWith("/"))return null;current=normalise([...parts2.slice(0,at),target,
...parts2.slice(at+1)].join("/"))}return null}var firstMigration={name:"first-migration",hazard:"history",severity:"warning",title:"The first migration creates what a pushed database has",why:"A database th\
at `drizzle-kit push` made has the tables and no record of a migration. The migrator runs the first migration there, which fails with 42P07 (relation already ex\
ists), and with it the deploy.",harm:"has a first migration that fails on a database made with `drizzle-kit push`"},mostFiles=500;async function checkFirstMigration(change,project,base){
if(toolOf(change.head)!==null)return[];let[first]=change.fresh;if(change.base.entries.length>0||first===void 0||first.migration===null)return[];let{adds}=await weighEdit(
{...first.migration,sql:"",chunks:[]},first.migration),created=adds.flatMap(object=>object.startsWith("table ")?[object.slice(6)]:[]);if(created.length===0)return[];
let declared=await declaredTables(project,base),there=created.filter(table=>declared.has(table.replaceAll('"',"").split(".").at(-1)??""));return there.length===
0?[]:[finding(first,there,change)]}function finding(first,tables2,{head:head2,project}){let{hash="",when=null}=first.migration??{},schema=quoteIdentifier(project.
migrationsSchema),table=`${schema}.${quoteIdentifier(project.migrationsTable)}`,baseline=[`CREATE SCHEMA IF NOT EXISTS ${schema};`,`CREATE TABLE IF NOT EXISTS ${table}\
 (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint);`,`INSERT INTO ${table} (hash, created_at) VALUES ('${hash}', ${when??first.when??0});`].join(`
`);return historyFinding(firstMigration,{subject:first.name,message:`${first.name} creates ${listed(tables2)}, which the base branch’s schema declares already: \
a database made with \`drizzle-kit push\` has ${tables2.length===1?"it":"them"}, and the migrator fails there (42P07, relation already exists).`,file:first.sqlPath,
line:1,action:{text:goesByName(head2)?"Record it as applied on every database that was pushed, before the deploy: `drizzle-kit pull --init` does that. Where no \
database was pushed, nothing has to be done.":"Record it as applied on every database that was pushed, before the deploy. Where no database was pushed, nothing \
has to be done.",steps:goesByName(head2)?[]:[{title:"Once on each pushed database, when its schema is what the migration builds",sql:baseline}]}})}async function declaredTables({
schema,directory},tree){let fixed=schema.flatMap(path=>normalise(posix4.join(directory,path.split(/[*?{[]/,1)[0]??""))??[]),places=fixed.length>0?fixed:[directory],
files=(await tree.list("")).filter(file=>/\.[cm]?[jt]sx?$/.test(file)&&!file.includes("node_modules/")&&places.some(place2=>place2===""||file===place2||file.startsWith(
place2.replace(/\/?$/,"/"))||file.startsWith(`${place2}.`))),names=new Set;for(let file of files.slice(0,mostFiles)){let text=await tree.read(file)??"";if(!(!text.
includes("drizzle-orm/pg-core")&&!/\b(pgTable|\w*[tT]able)\s*\(/.test(text)))for(let[,,name=""]of text.matchAll(/\b\w*[tT]able\s*\(\s*(['"`])([^'"`]+)\1/g))names.
add(name)}return names}var deletedMigration={name:"deleted-migration",hazard:"history",severity:"warning",title:"A migration of the base branch was deleted",why:"Deleting it undoes no\
thing: databases that have run it keep its tables and columns, new ones never get them."},historyReset={name:"history-reset",hazard:"history",severity:"warning",
title:"The migration history starts anew",why:"Databases that ran the old migrations take the new baseline for one more migration: they run its CREATE TABLEs on\
 tables that exist, or skip it when its `when` is old enough."};function checkDeleted(change){let{gone,head:head2,base,reset}=change,[first]=gone;if(first===void 0||
reset!==null||unreadable(change))return[];let names=listed(gone.map(({name})=>name)),all=gone.length===base.entries.length&&base.entries.length>1,converted=head2.
layout!==null&&base.layout!==head2.layout;return[historyFinding(deletedMigration,{...converted?{severity:"error"}:{},subject:gone.length===1?first.name:`${first.
name} … ${gone.at(-1)?.name??""}`,message:converted?`${names} of the base branch have no counterpart in the new layout: on a database that has run them, Drizz\
le 1.x refuses to migrate ("migrations … in the database that do not match any local migration").`:`${all?`All ${gone.length} migrations`:gone.length===1?"A m\
igration":`${gone.length} migrations`} of the base branch ${gone.length===1?"is":"are"} gone (${names}): databases that have run them keep what they did.`,file:head2.
journalPath,line:head2.journalPath===null?null:head2.entries.at(-1)?.place.line??1,action:{text:converted?"Restore the 0.x folder from the base branch and run `\
drizzle-kit up` again.":"Restore them from the base branch. To undo what a migration did, add a new migration that does the opposite.",steps:[]}})]}function checkReset(change){
let{reset,gone}=change,[first]=reset?.baseline??[];if(reset===null||first===void 0||unreadable(change))return[];let old=gone.length===1?"one migration":`${gone.
length} migrations`;return[historyFinding(historyReset,{...reset.skipped?{severity:"notice"}:{},subject:first.name,message:reset.skipped?`${listed(reset.baseline.
map(({name})=>name))} replaces ${old} of the base branch. Its \`when\` is not newer than theirs, so databases that have them skip it: right for a squash, as long \
as the result is the same. Raincheck has not compared it.`:`${listed(reset.baseline.map(({name})=>name))} replaces ${old} of the base branch. Databases that hav\
e run those will run the new baseline too, on tables that exist.`,file:first.place.file,line:first.place.line,action:{text:reset.skipped?"Compare the schema of \
a new database with that of production before the merge.":goesByName(change.head)?"Keep the old migrations, or record the baseline as applied on every database \
before the deploy (insert its name and hash into the migrations table).":`Keep the old migrations, or set \`when\` of the baseline to ${change.newest?.when??0} \
so that databases that have the old ones skip it.`,steps:[]}})]}function unreadable({head:head2}){return head2.unreadable.some(({what:what2})=>what2==="journal")}import{posix as posix5}from"node:path";var sharedMigrationsTable={name:"shared-migrations-table",hazard:"history",severity:"warning",title:"Two projects record their migrations in one table",why:"Dri\
zzle 0.x looks only at the newest row of the table, whoever wrote it: one project's newer migration makes the other project's older ones count as applied, and t\
hey never run."};async function checkSharedTable(project,projects,tree){let own=await databaseOf(project,tree);if(own===null||!goesByTime(project))return[];let others=[];
for(let other of projects)other.out===project.out||!goesByTime(other)||tableOf(other)!==tableOf(project)||await databaseOf(other,tree)===own&&others.push(other.
name);return others.length===0?[]:[historyFinding(sharedMigrationsTable,{subject:tableOf(project),message:`${project.name} and ${listed(others)} use the same co\
nnection and record their migrations in the same table, ${tableOf(project)}: the newer migration of one makes Drizzle skip the other's.`,file:project.configPath,
line:null,action:{text:"Give each config a table of its own, e.g. `migrations: { table: '__drizzle_migrations_admin' }`; on databases that exist, copy the rows \
of its migrations there first.",steps:[]}})]}async function databaseOf(project,tree){let text=project.configPath===null?null:await tree.read(project.configPath);
if(text===null||text.length>256*1024)return null;let start=/\b(?:dbCredentials|connectionString)\s*:\s*/.exec(text);if(start===null)return null;let value2=valueAt(
text.slice(start.index+start[0].length)),files=[...text.matchAll(/["'`]([^"'`\n]*\.env[^"'`\n/]*)["'`]/g)].map(([,path=""])=>posix5.join(project.directory,path));
return JSON.stringify([files.length>0?files:project.directory,value2.replaceAll(/\s+/g,"")])}function valueAt(text){let depth=0;for(let at=0;at<text.length;at++){
let character=text[at]??"";if("{([".includes(character)?depth++:"})]".includes(character)&&depth--,depth<0||depth===0&&(character===","||character===`
`))return text.slice(0,at)}return text}var collidesWithBase={name:"collides-with-base",hazard:"history",severity:"warning",title:"The base branch has got a migration that does the same, or is called \
the same",why:"The branch was tried on the base that it left. Merged as it is, its migration runs after the other one: it fails on what exists, or one of the tw\
o is lost in the merge.",harm:"collides with a migration of the base branch"};async function checkTipCollisions(change,tip){let before=new Set(change.base.entries.
map(({name})=>name)),theirs=tip.entries.filter(({name})=>!before.has(name)),findings=[];for(let{name,migration,place:place2}of change.fresh){if(migration===null)
continue;let mine=await objectsOf(migration);for(let other of theirs){if(other.migration===null||plainText(other.migration.sql)===plainText(migration.sql)&&other.
name===name)continue;let objects=await objectsOf(other.migration),both=mine.filter(object=>objects.includes(object)&&!isOfTable(object,mine));if(both.length===0&&
other.name!==name)continue;let what2=both.length===0?"has the same name":`creates ${listed(both)} too`;findings.push(historyFinding(collidesWithBase,{subject:name,
message:`The base branch has moved on: its ${other.name} ${what2}. Merged as it is, ${name} ${both.length===0?"takes its place, or loses its own":"fails on what\
 exists"}.`,file:place2.file,line:place2.line,action:{text:"Merge the base branch into this one, delete this migration with its snapshot and its journal entry, \
and run `drizzle-kit generate` again.",steps:[]}}));break}}return findings}function isOfTable(object,all){let table=/^column (.+)\.[^.]+$/.exec(object)?.[1];return table!==
void 0&&all.includes(`table ${table}`)}var historyRules=[skippedMigration,rerunMigration,futureTimestamp,reorderedMigrations,renamedMigration,editedMigration,deletedMigration,historyReset,missingSqlFile,
orphanSqlFile,duplicateMigration,unreadableJournal,mixedLayouts,invalidFolderName,missingSnapshot,forkedSnapshots,brokenSnapshotChain,unreadableSnapshot,conflictingMigrations,
movedMigrations,layoutConversion,migrationsTableChanged,sharedMigrationsTable,collidingNames,migrationsWithoutConfig,configNotReadable,firstMigration,collidesWithBase],
changeChecks=[checkSkipped,checkRerun,checkOrder,checkRenamed,checkEdited,checkDeleted,checkReset,checkMoved,checkConverted,checkLate],stateChecks=[unreadableJournals,
missingFiles,orphanFiles,unreadableSnapshots,missingSnapshots,brokenChain,futureEntries];async function checkHistory(change){let findings=[];for(let check of changeChecks)
findings.push(...await check(change));let before=await problemsOf(change.base,change.now),after=await problemsOf(change.head,change.now),known4=new Set(before.map(
({key})=>key)),told2=new Set(findings.filter(({rule})=>rule===skippedMigration.name).map(({subject})=>subject));for(let{key,rule,draft}of after){if(known4.has(key)&&
rule!==unreadableJournal||rule===skippedMigration&&told2.has(draft.subject))continue;let habit=rule===missingSnapshot&&before.some(problem=>problem.rule===rule);
findings.push(historyFinding(rule,habit?{...draft,severity:"notice"}:draft))}let touched=findings.length>0||change.fresh.length>0,old=after.filter(({key,rule})=>known4.
has(key)&&rule!==unreadableJournal);return touched&&findings.push(...oldProblems(old)),findings}async function problemsOf(history,now){let problems=[],own=layoutNamed(
history.layout)?.checks??[],usual=toolOf(history)===null?stateChecks:[];for(let check of[...usual,...own])problems.push(...await check(history,now));return problems}function fits(request,effect){let{rewrite}=effect,builds=effect.builds.some(({rebuild})=>!rebuild),rebuilds=effect.builds.some(({rebuild})=>rebuild);switch(request.
kind){case"create index":return builds;case"reindex":return rebuilds;case"constraint":return isIndexed(request.constraint.contype)&&request.constraint.indexname===
void 0?builds:effect.scanned&&request.constraint.skip_validation!==!0;case"validate":case"set not null":case"create partition":case"domain":return effect.scanned;case"\
add column":return rewrite!==null&&rewrite.reason!=="column type"&&mayNeedRewrite(request.column)?!0:builds&&hasConstraint(request.column,isIndexed)||effect.scanned&&
hasConstraint(request.column,isChecked);case"column type":return rewrite!==null?request.definition===null||rewrite.reason!=="column default":rebuilds||effect.scanned;case"\
attach partition":return effect.scanned||builds;default:return rewrite!==null}}function urgency(request){switch(request.kind){case"column type":case"storage":case"\
cluster":case"vacuum full":case"refresh":return 0;case"add column":return mayNeedRewrite(request.column)?0:1;case"create index":case"reindex":return 1;case"cons\
traint":return isIndexed(request.constraint.contype)?1:2;default:return 2}}function mayNeedRewrite(column){return hasConstraint(column,type=>type==="CONSTR_IDEN\
TITY"||type==="CONSTR_GENERATED")||hasConstraint(column,type=>type==="CONSTR_DEFAULT")?!0:listName(column.typeName?.names)?.schema!=="pg_catalog"}function isChecked(type){
return type==="CONSTR_CHECK"||type==="CONSTR_FOREIGN"||type==="CONSTR_NOTNULL"}function isIndexed(type){return type==="CONSTR_UNIQUE"||type==="CONSTR_PRIMARY"||
type==="CONSTR_EXCLUSION"}function hasConstraint(column,wanted2){return(column.constraints??[]).some(node=>{let constraint=pick(node,"Constraint");return constraint!==
void 0&&wanted2(constraint.contype)})}function strength(mode){return lockModes.indexOf(mode)}function isAtLeast(mode,least){return strength(mode)>=strength(least)}function stronger(left,right){return isAtLeast(
left,right)?left:right}function blocked(mode){return blocksReads(mode)?"reads and writes":blocksWrites(mode)?"writes":null}function blocksWrites(mode){return isAtLeast(
mode,"ShareLock")}function blocksReads(mode){return mode==="AccessExclusiveLock"}function waiting(mode){return blocked(mode)??"writes"}function lockName(mode){return mode.
replace(/Lock$/,"").replaceAll(/(?<=[a-z])(?=[A-Z])/g," ").toUpperCase()}function isTable(kind2){return kind2!=="index"&&kind2!=="sequence"&&kind2!=="composite \
type"}var LockSet=class{#modes=new Map;add({relation,mode}){let known4=this.#modes.get(relation);known4===void 0?this.#modes.set(relation,new Set([mode])):known4.
add(mode)}has({relation,mode}){return this.#modes.get(relation)?.has(mode)===!0}clear(){this.#modes.clear()}*[Symbol.iterator](){for(let[relation,modes]of this.#modes)
for(let mode of modes)yield{relation,mode}}};function strongestLocks(locks){let strongest=new Map;for(let{relation,mode}of locks)strongest.set(relation,stronger(
mode,strongest.get(relation)??mode));return strongest}var settings={lock:"ShareUpdateExclusiveLock",partitions:!1},triggers={lock:"ShareRowExclusiveLock",partitions:!1},ownTable={lock:"AccessExclusiveLock",partitions:!1},
wholeTree={lock:"AccessExclusiveLock",partitions:!0},newKeys={what:"referenced",lock:"ShareRowExclusiveLock"},subcommands={AT_AddColumn:{...wholeTree,also:newKeys},
AT_AddConstraint:{...wholeTree,also:newKeys},AT_ValidateConstraint:{...settings,partitions:!0,also:{what:"referenced",lock:"RowShareLock"}},AT_DropConstraint:{...wholeTree,
also:{what:"referenced",lock:"AccessExclusiveLock"}},AT_AttachPartition:{...settings,also:{what:"partition",lock:"AccessExclusiveLock"}},AT_DetachPartition:{...ownTable,
also:{what:"partition",lock:"AccessExclusiveLock"}},AT_AddInherit:{...wholeTree,also:{what:"parent",lock:"ShareUpdateExclusiveLock"}},AT_DropInherit:{...wholeTree,
also:{what:"parent",lock:"AccessShareLock"}},AT_SetStatistics:settings,AT_SetOptions:settings,AT_ResetOptions:settings,AT_ClusterOn:settings,AT_DropCluster:settings,
AT_SetRelOptions:settings,AT_ResetRelOptions:settings,AT_EnableTrig:triggers,AT_DisableTrig:triggers,AT_EnableTrigAll:triggers,AT_DisableTrigAll:triggers,AT_EnableTrigUser:triggers,
AT_DisableTrigUser:triggers,AT_EnableAlwaysTrig:triggers,AT_EnableReplicaTrig:triggers,AT_ReplicaIdentity:ownTable,AT_EnableRowSecurity:ownTable,AT_DisableRowSecurity:ownTable,
AT_ForceRowSecurity:ownTable,AT_NoForceRowSecurity:ownTable};function subcommandOf({subtype,def}){let known4=(subtype===void 0?void 0:subcommands[subtype])??wholeTree;
return pick(def,"Constraint")?.contype==="CONSTR_FOREIGN"?{...known4,lock:"ShareRowExclusiveLock"}:pick(def,"PartitionCmd")?.concurrent!==!0?known4:{...settings,
also:{what:"partition",lock:"ShareUpdateExclusiveLock"}}}function lockOf(node){let concurrently=isConcurrent(node);if(pick(node,"VacuumStmt")!==void 0)return isFull(
node)?"AccessExclusiveLock":"ShareUpdateExclusiveLock";let lock=pick(node,"LockStmt");if(lock!==void 0)return lockModes[(lock.mode??1)-1]??"AccessExclusiveLock";
switch(Object.keys(node)[0]){case"IndexStmt":case"ReindexStmt":return concurrently?"ShareUpdateExclusiveLock":"ShareLock";case"DropStmt":return concurrently?"Sh\
areUpdateExclusiveLock":"AccessExclusiveLock";case"RefreshMatViewStmt":return concurrently?"ExclusiveLock":"AccessExclusiveLock";case"CreateTrigStmt":return"Sha\
reRowExclusiveLock";case"AlterDomainStmt":return"ShareLock";case"InsertStmt":case"UpdateStmt":case"DeleteStmt":case"MergeStmt":return"RowExclusiveLock";case"Ren\
ameStmt":case"AlterObjectSchemaStmt":case"CreatePolicyStmt":case"AlterPolicyStmt":case"TruncateStmt":case"ClusterStmt":return"AccessExclusiveLock";default:return null}}
function isConcurrent(node){return(pick(node,"IndexStmt")?.concurrent??pick(node,"DropStmt")?.concurrent??pick(node,"RefreshMatViewStmt")?.concurrent)===!0||findAll(
pick(node,"ReindexStmt")?.params,"DefElem").some(({defname})=>defname==="concurrently")||findAll(pick(node,"AlterTableStmt"),"PartitionCmd").some(partition=>partition.
concurrent===!0)}function isFull(node){let vacuum=pick(node,"VacuumStmt");return vacuum?.is_vacuumcmd!==!0?!1:findAll(vacuum.options,"DefElem").some(({defname,arg})=>{
let value2=pick(arg,"String")?.sval??pick(arg,"Boolean")?.boolval;return defname==="full"&&value2!==!1&&value2!=="false"&&value2!=="off"})}function refusedInBlock(node){
return pick(node,"RefreshMatViewStmt")===void 0&&isConcurrent(node)?{IndexStmt:"CREATE INDEX CONCURRENTLY",DropStmt:"DROP INDEX CONCURRENTLY",ReindexStmt:"REIND\
EX CONCURRENTLY",AlterTableStmt:"ALTER TABLE ... DETACH CONCURRENTLY"}[Object.keys(node)[0]??""]??null:pick(node,"VacuumStmt")?.is_vacuumcmd===!0?"VACUUM":pick(
node,"CreatedbStmt")!==void 0?"CREATE DATABASE":pick(node,"DropdbStmt")!==void 0?"DROP DATABASE":pick(node,"AlterSystemStmt")===void 0?null:"ALTER SYSTEM"}function findTable(catalog,{schema,name}){let named3=Object.values(catalog.tables).filter(table=>table.bareName===name);return schema!==null?named3.find(table=>table.
schema===schema):named3.find(table=>table.schema==="public")??(named3.length===1?named3[0]:void 0)}function isRead(catalog){return catalog.serverVersionNum!==0}
function assumedTable(name){return{name:printName(name),schema:name.schema??"public",bareName:name.name,kind:"table",partitionOf:null,columns:[],constraints:[],
indexes:[],triggers:[],rowSecurity:!1,policies:[],replicaIdentity:"d"}}function tableOf2(catalog,relation){let name=rangeName(relation);return name===null?void 0:
findTable(catalog,name)}function relationName(catalog,relation){let name=rangeName(relation);return name===null?null:shownName(catalog,name)}function shownName(catalog,name){
return findTable(catalog,name)?.name??printName(name)}function nameOfTable({schema,bareName}){return{schema,name:bareName}}function quoteTable(table){return quoteName(
nameOfTable(table))}function bareNameOf2(printed3){return parseName(printed3)?.name??printed3}function hasIndex(table,{schema,name}){return(schema===null||schema===
table.schema)&&table.indexes.some(index=>index.name===name)}function keyPairs({columns:columns2,referencedColumns}){return columns2.flatMap((column,at)=>{let referenced3=referencedColumns[at];
return referenced3===void 0?[]:[{column,referenced:referenced3}]})}function alterTableCommands(nodes){return nodes.flatMap(node=>{let alter=pick(node,"AlterTableStmt"),target=rangeName(alter?.relation);return alter===void 0||target===
null||alter.objtype!=="OBJECT_TABLE"?[]:(alter.cmds??[]).flatMap(command=>{let found=pick(command,"AlterTableCmd");return found===void 0?[]:[{target,command:found}]})})}
function renames(nodes){return nodes.flatMap(node=>pick(node,"RenameStmt")??[])}function droppedNames(nodes,...removeTypes){return droppedParts(nodes,removeTypes).
flatMap(parts2=>nameOfParts(parts2)??[])}function ownersOfDropped(nodes,...removeTypes){return droppedParts(nodes,removeTypes).flatMap(parts2=>nameOfParts(parts2.
slice(0,-1))??[])}function droppedParts(nodes,removeTypes){return removeTypes.flatMap(removeType=>nodes.flatMap(node=>{let drop=pick(node,"DropStmt");return drop?.
removeType!==removeType?[]:(drop.objects??[]).map(object=>{let list2=pick(object,"List");if(list2!==void 0)return strings(list2.items);let type=pick(object,"Typ\
eName");if(type!==void 0)return strings(type.names);let withParameters=pick(object,"ObjectWithArgs");return withParameters!==void 0?strings(withParameters.objname):
strings([object])})}))}function predictedLocks(nodes,before,created){let strongest=new Map;for(let[relation,mode]of nodes.flatMap(node=>ofNode(node,before)))relation===null||created.has(
relation)||!exists(before,relation)||strongest.set(relation,stronger(mode,strongest.get(relation)??mode));return[...strongest].map(([relation,mode])=>({relation,
kind:kindOf2(before,relation),mode,held:!1}))}function exists(catalog,relation){return!isRead(catalog)||catalog.tables[relation]!==void 0||catalog.views[relation]!==
void 0}function kindOf2(catalog,relation){return catalog.tables[relation]?.kind??catalog.views[relation]?.kind??"table"}function ofNode(node,catalog){let name=relation=>relationName(
catalog,relation);if(pick(node,"AlterTableStmt")!==void 0)return alterTableCommands([node]).flatMap(({target,command})=>ofCommand(target,command,catalog));if(pick(
node,"CreateStmt")!==void 0)return ofCreate(node,catalog);let mode=lockOf(node);if(mode===null)return ofQuery(node,catalog);let on=relation=>withPartitions(catalog,
name(relation),mode),index=pick(node,"IndexStmt");if(index!==void 0)return on(index.relation);if(pick(node,"DropStmt")!==void 0)return ofDrop(node,mode,catalog);
let rename2=pick(node,"RenameStmt");if(rename2!==void 0)return/^OBJECT_(TABLE|COLUMN|TABCONSTRAINT|TRIGGER|POLICY)$/.test(rename2.renameType??"none")?[[name(rename2.
relation),mode]]:[];let move=pick(node,"AlterObjectSchemaStmt");if(move!==void 0)return move.objectType==="OBJECT_TABLE"?[[name(move.relation),mode]]:[];let trigger=pick(
node,"CreateTrigStmt");if(trigger!==void 0)return on(trigger.relation);let policy=pick(node,"CreatePolicyStmt")??pick(node,"AlterPolicyStmt");if(policy!==void 0)
return[[name(policy.table),mode]];let truncate2=pick(node,"TruncateStmt");if(truncate2!==void 0){let tables2=(truncate2.relations??[]).flatMap(relation=>name(pick(
relation,"RangeVar"))??[]),others=truncate2.behavior==="DROP_CASCADE"?tables2.flatMap(table=>referring(catalog,table)):[];return[...tables2,...others].flatMap(table=>withPartitions(
catalog,table,mode))}let domain=pick(node,"AlterDomainStmt");if(domain!==void 0){let reads=domain.subtype==="O"||domain.subtype==="C"&&pick(domain.def,"Constrai\
nt")?.skip_validation!==!0,own=listName(domain.typeName);return reads&&own!==null?ofDomain(catalog,printName(own),mode):[]}let reindex=pick(node,"ReindexStmt");
if(reindex!==void 0){let what2=rangeName(reindex.relation);return Object.values(catalog.tables).filter(table=>what2!==null&&(findTable(catalog,what2)===table||hasIndex(
table,what2))).map(table=>[table.name,mode])}let lock=pick(node,"LockStmt");return lock!==void 0?(lock.relations??[]).flatMap(relation=>on(pick(relation,"RangeV\
ar"))):ofWork(node,mode,catalog)}function ofDomain(catalog,domain,mode){return Object.values(catalog.tables).filter(({columns:columns2})=>columns2.some(({type})=>type===
domain)).map(({name})=>[name,mode])}function referring(catalog,name){return Object.values(catalog.tables).filter(({constraints})=>constraints.some(({references})=>references===
name)).map(table=>table.name)}function ofWork(node,mode,catalog){let name=relation=>relationName(catalog,relation),cluster=pick(node,"ClusterStmt");if(cluster!==
void 0)return[[name(cluster.relation),mode]];let vacuum=pick(node,"VacuumStmt");if(vacuum!==void 0)return(vacuum.rels??[]).map(rel=>[name(pick(rel,"VacuumRelati\
on")?.relation),mode]);let refresh=pick(node,"RefreshMatViewStmt");if(refresh!==void 0){let view=name(refresh.relation);if(view===null)return[];let reads=(catalog.
views[view]?.reads??[]).map(table=>[table,"AccessShareLock"]);return[[view,mode],...reads]}let changed=pick(node,"InsertStmt")??pick(node,"UpdateStmt")??pick(node,
"DeleteStmt")??pick(node,"MergeStmt"),written=changed?.relation===void 0?[]:[changed.relation];return[...ofQuery(node,catalog),...written.flatMap(relation=>withPartitions(
catalog,name(relation),mode))]}function ofQuery(node,catalog){let query=pick(node,"SelectStmt")??pick(node,"CreateTableAsStmt")??pick(node,"ViewStmt")??pick(node,
"InsertStmt")??pick(node,"UpdateStmt")??pick(node,"DeleteStmt")??pick(node,"MergeStmt");return findAll(query,"RangeVar").map(relation=>[relationName(catalog,relation),
"AccessShareLock"])}function ofCommand(target,command,catalog){let table=shownName(catalog,target),{lock,partitions,also}=subcommandOf(command),own=partitions?withPartitions(
catalog,table,lock):[[table,lock]];if(also===void 0)return own;if(also.what!=="referenced"){let other=pick(command.def,"PartitionCmd")?.name??pick(command.def,"\
RangeVar");return[...own,[relationName(catalog,other),also.lock]]}let keys=findAll(command.def,"Constraint").filter(({contype})=>contype==="CONSTR_FOREIGN"),known4=catalog.
tables[table]?.constraints.find(({name})=>name===command.name)?.references??null;return[...own,...keys.map(({pktable})=>[relationName(catalog,pktable),also.lock]),
[known4,also.lock]]}function ofCreate(node,catalog){let create=pick(node,"CreateStmt");if(create===void 0||tableOf2(catalog,create.relation)!==void 0)return[];let keys=findAll(
create,"Constraint").flatMap(({pktable})=>pktable??[]),mode=create.partbound===void 0?"ShareUpdateExclusiveLock":"AccessExclusiveLock",parents=(create.inhRelations??
[]).flatMap(parent=>pick(parent,"RangeVar")??[]);return[...keys.map(key=>[relationName(catalog,key),"ShareRowExclusiveLock"]),...parents.map(parent=>[relationName(
catalog,parent),mode])]}function ofDrop(node,mode,catalog){let tables2=droppedNames([node],"OBJECT_TABLE").map(name=>shownName(catalog,name)),views4=droppedNames(
[node],"OBJECT_VIEW","OBJECT_MATVIEW"),indexes=droppedNames([node],"OBJECT_INDEX"),indexed=Object.values(catalog.tables).filter(table=>indexes.some(index=>hasIndex(
table,index))),owners=ownersOfDropped([node],"OBJECT_TRIGGER","OBJECT_POLICY"),parents=tables2.flatMap(name=>{let table=catalog.tables[name];return[table?.partitionOf??
null,...(table?.constraints??[]).map(({references})=>references)]});return[...tables2.flatMap(name=>withPartitions(catalog,name,mode)),...parents.map(name=>[name,
mode]),...tables2.flatMap(name=>referring(catalog,name)).map(name=>[name,mode]),...[...views4,...owners].map(name=>[shownName(catalog,name),mode]),...indexed.map(
({name})=>[name,mode])]}function withPartitions(catalog,name,mode){if(name===null)return[];let parts2=Object.values(catalog.tables).filter(({partitionOf})=>partitionOf===
name);return[[name,mode],...parts2.flatMap(part=>withPartitions(catalog,part.name,mode))]}function sameList(left,right){return left.length===right.length&&left.every((one,at)=>one===right[at])}var serialTypes={serial:"integer",serial4:"integer",bigserial:"bigint",serial8:"bigint",smallserial:"smallint",serial2:"smallint"},otherNames={bool:"boolean",int2:"\
smallint",int4:"integer",int8:"bigint",float4:"real",float8:"double precision",varchar:"character varying",varbit:"bit varying",timestamp:"timestamp without tim\
e zone",timestamptz:"timestamp with time zone",time:"time without time zone",timetz:"time with time zone",char:'"char"'},builtInNames=new Set([...Object.keys(otherNames),
...`aclitem bit box bpchar bytea cid cidr circle date daterange datemultirange gtsvector inet int2vector int4range
  int4multirange int8range int8multirange interval json jsonb jsonpath line lseg macaddr macaddr8 money name numeric
  nummultirange numrange oid oidvector path pg_dependencies pg_lsn pg_mcv_list pg_ndistinct pg_node_tree pg_snapshot
  point polygon refcursor regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc
  regprocedure regrole regtype text tid tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot
  uuid xid xid8 xml`.split(/\s+/)]),printedBuiltIns=new Set(Array.from(builtInNames,name=>otherNames[name]??name));function isBuiltIn({name}){return printedBuiltIns.
has(name)||name==="character"||name==='"bit"'||name.startsWith("interval ")}function isSerial(type){return serialOf(type)!==null}function serialOf(type){let name=listName(
type?.names);return name===null||name.schema!==null?null:serialTypes[name.name]??null}function typeOf(type){let written=listName(type?.names);if(type===void 0||
written===null)return null;let dimensions=(type.arrayBounds?.length??0)>0,serial=serialOf(type);if(serial!==null)return{name:serial,modifiers:[],array:dimensions};
let{schema}=written,isArrayName=written.name.startsWith("_")&&builtInNames.has(written.name.slice(1)),name=isArrayName?written.name.slice(1):written.name,array2=dimensions||
isArrayName,isOwn=builtInNames.has(name);return schema==="pg_catalog"||schema===null&&isOwn?{...builtIn(name,(type.typmods??[]).map(modifierOf)),array:array2}:{
name:isOwn?`${printIdentifier(schema??"public")}.${printIdentifier(name)}`:printName(written),modifiers:(type.typmods??[]).map(modifierOf),array:array2}}function printType(type){
let plain=typeOf(type);return plain===null?null:printPlainType(plain)}function printPlainType({name,modifiers,array:array2}){let written=modifiers.length===0?"":
`(${modifiers.join(",")})`,zone=/^(time|timestamp)( with(?:out)? time zone)$/.exec(name);return`${zone===null?`${name}${written}`:`${zone[1]}${written}${zone[2]}`}${array2?
"[]":""}`}function readType(printed3){let array2=printed3.endsWith("[]"),plain=printed3.replace(/(\[\])+$/,""),match=/^(?<head>(?:"(?:[^"]|"")*"|[^"(])*)\((?<inside>[^)]*)\)(?<tail>[^"()]*)$/.
exec(plain)?.groups;if(match===void 0)return{name:plain,modifiers:[],array:array2};let{head:head2="",inside="",tail=""}=match;return{name:`${head2}${tail}`,modifiers:inside.
split(",").map(part=>part.trim()),array:array2}}function limitsOf({modifiers}){let limits=modifiers.map(Number);return limits.every(Number.isInteger)?limits:[]}
function builtIn(name,modifiers){switch(name){case"bpchar":return modifiers.length===0?{name:"bpchar",modifiers}:{name:"character",modifiers};case"bit":return modifiers.
length===0?{name:'"bit"',modifiers}:{name,modifiers};case"numeric":return{name,modifiers:modifiers.length===1?[...modifiers,"0"]:modifiers};case"interval":return interval(
modifiers);case"time":case"timetz":case"timestamp":case"timestamptz":return{name:otherNames[name]??name,modifiers:modifiers.map(precision)};default:return{name:otherNames[name]??
name,modifiers}}}var intervalFields=[[2,"year"],[1,"month"],[3,"day"],[10,"hour"],[11,"minute"],[12,"second"]];function interval([mask,digits2]){let fields=intervalFields.
filter(([bit])=>(Number(mask??0)&1<<bit)!==0).map(([,word])=>word),[first,last]=[fields[0],fields.at(-1)];return{name:`interval${first===void 0||fields.length===
intervalFields.length?"":first===last?` ${first}`:` ${first} to ${last}`}`,modifiers:digits2===void 0?[]:[precision(digits2)]}}function precision(digits2){return String(
Math.min(6,Number(digits2)))}function modifierOf(node){let constant=pick(node,"A_Const");if(constant?.sval!==void 0)return constant.sval.sval??"";if(constant?.fval!==
void 0)return constant.fval.fval??"";if(constant?.ival!==void 0)return String(constant.ival.ival??0);let word=listName(pick(node,"ColumnRef")?.fields);return word===
null?"":word.name}function partsOf2(plain){let[,fields=""]=/^interval (.*)$/.exec(plain.name)??[];return{base:`${fields===""?withoutLength[plain.name]??plain.name:"interval"}${plain.
array?"[]":""}`,fields,modifiers:limitsOf(plain)}}var withoutLength={'"bit"':"bit",bpchar:"character"};function isMetadataOnlyTypeChange(oldType,definition){let wanted2=typeOf(
definition.typeName);if(wanted2===null)return!1;let[from,to]=[partsOf2(readType(oldType)),partsOf2(wanted2)];if(wanted2.array)return from.base===to.base&&(to.modifiers.
length===0||sameList(from.modifiers,to.modifiers));let isText2=({base})=>base==="text"||base==="character varying";return isText2(from)&&wanted2.name==="bpchar"?
!0:isText2(from)&&isText2(to)?to.modifiers.length===0||isWider(from,to):from.base==="cidr"&&to.base==="inet"?!0:from.base!==to.base?!1:/^(time|interval)/.test(from.
base)?keepsTime(from,to):to.modifiers.length===0?!0:from.base==="numeric"?isWider(from,to)&&(from.modifiers[1]??0)===(to.modifiers[1]??0):from.base==="character"||
from.base==="bit"?from.modifiers[0]===to.modifiers[0]:isWider(from,to)}var fieldsBySize=["second","minute","hour","day","month","year"];function keepsTime(from,to){
let smallest=({fields})=>Math.max(0,fieldsBySize.indexOf(fields.split(" ").at(-1)??""));return(to.modifiers[0]??6)>=(from.modifiers[0]??6)&&smallest(to)<=smallest(
from)}function dependsOnMore(oldType,definition,catalog){let types2=[readType(oldType),typeOf(definition.typeName)].filter(type=>type!==null);if(types2.every(({
name})=>name.startsWith("timestamp ")))return!0;let isOwn=type=>catalog.enums[type.name]===void 0&&!isBuiltIn(type);return definition.raw_default===void 0&&types2.
some(isOwn)}function isWider(from,to){return from.modifiers[0]!==void 0&&(to.modifiers[0]??1/0)>=from.modifiers[0]}function lossParts(type){let plain=readType(type);
return{...partsOf2(plain),...plain.name in withoutLength&&!plain.array?{base:plain.name}:{}}}var exactIntegers=["smallint","integer","bigint"],floats=["real","d\
ouble precision"],texts2=["character varying","character"],longestPrint={boolean:5,smallint:6,integer:11,bigint:20,uuid:36,date:10,"timestamp without time zone":26,
"timestamp with time zone":32};function isPlain(base){return["json","jsonb","xml","numeric","bytea",...floats].includes(base)||base.endsWith("[]")}function silentLossOnTheWay(types2){
return types2.slice(1).map((type,at)=>silentLoss(types2[at]??type,type,!0)).reduce((first,loss)=>first??loss,null)}function silentLoss(from,to,explicit){let old=lossParts(
from),now=lossParts(to);if(texts2.includes(now.base)&&explicit){let length=now.modifiers[0]??(now.base==="character"?1:Number.POSITIVE_INFINITY),oldLength=texts2.
includes(old.base)?old.modifiers[0]??(old.base==="character"?1:Number.POSITIVE_INFINITY):Number.POSITIVE_INFINITY,longest2=texts2.includes(old.base)||old.base===
"text"||old.base==="citext"?oldLength:longestPrint[old.base]??(isPlain(old.base)?Number.POSITIVE_INFINITY:0);if(length<longest2)return`text longer than ${length}\
 characters is cut off`}if(now.base==="numeric"){let scale=now.modifiers.length===0?Number.POSITIVE_INFINITY:now.modifiers[1]??0,oldScale=old.base==="numeric"?old.
modifiers.length===0?Number.POSITIVE_INFINITY:old.modifiers[1]??0:floats.includes(old.base)?Number.MAX_SAFE_INTEGER:0;if(scale<oldScale)return scale===0?"digits\
 after the decimal point are rounded away":`digits after the ${ordinal(scale)} decimal place are rounded away`}if(exactIntegers.includes(now.base)){let scale=old.
base==="numeric"&&old.modifiers.length>0?old.modifiers[1]??0:1;if(old.base==="numeric"&&scale>0||floats.includes(old.base))return"fractions are rounded away"}if(floats.
includes(now.base)){let digits2=now.base==="real"?6:15,precision2=old.modifiers[0]??Number.POSITIVE_INFINITY;if(old.base==="numeric"&&precision2>digits2)return`\
decimals keep about ${digits2} digits only`;if(now.base==="real"&&old.base==="double precision")return"digits after about the sixth are lost"}if(now.base==="dat\
e"&&old.base.startsWith("timestamp"))return"the time of day is lost";if(now.base.startsWith("time ")&&old.base.startsWith("timestamp"))return"the date is lost";
if(/^(timestamp|time) /.test(now.base)&&old.base.split(" ")[0]===now.base.split(" ")[0]){let precision2=now.modifiers[0]??6;if(precision2===0&&(old.modifiers[0]??
6)>0)return"fractions of a second are rounded away";if(precision2<(old.modifiers[0]??6))return`fractions of a second beyond ${precision2} digits are rounded awa\
y`}return null}function ordinal(number2){return["","first","second","third","fourth","fifth","sixth"][number2]??`${number2}th`}function columnOf(definition){let constraints=constraintsOf(definition),has2=type=>constraints.find(({contype})=>contype===type),serial=isSerial(definition.typeName),
fallback=has2("CONSTR_DEFAULT")?.raw_expr,generated=has2("CONSTR_GENERATED"),identity2=has2("CONSTR_IDENTITY");return{name:definition.colname,type:printType(definition.
typeName)??"unknown",notNull:serial||identity2!==void 0||has2("CONSTR_NOTNULL")!==void 0||has2("CONSTR_PRIMARY")!==void 0||definition.is_not_null===!0,default:serial||
generated!==void 0||fallback!==void 0&&!isNull(fallback)?"…":null,identity:identity2===void 0?"":identity2.generated_when==="a"?"always":"by default",generated:generated===
void 0?"":generated.generated_kind==="v"?"virtual":"stored"}}function constraintsOf(definition){return(definition.constraints??[]).flatMap(node=>pick(node,"Cons\
traint")??[])}function isNull(expression){return pick(expression,"A_Const")?.isnull===!0}function withConstraint(catalog,table,parsed3,column){let made=constraintOf(
catalog,table,parsed3,column);if(made===null)return table;let unnamed=made.type==="primary key"||made.type==="unique"||made.type==="exclusion",using=parsed3.indexname,
kept=using===void 0?table.indexes:table.indexes.filter(({name})=>name!==using),old=table.indexes.find(({name})=>name===using),index=unnamed?{...plainIndex,name:made.
name,unique:made.type!=="exclusion",primary:made.type==="primary key",columns:old?.columns??made.columns}:null,columns2=made.type==="primary key"?table.columns.
map(one=>index?.columns.includes(one.name)===!0?{...one,notNull:!0}:one):table.columns;return{...table,columns:columns2,constraints:[...table.constraints,{...made,
columns:index===null?made.columns:strip(index.columns)}],indexes:index===null?table.indexes:[...kept,index]}}var plainIndex={name:"",unique:!1,primary:!1,valid:!0,
method:"btree",columns:[],partial:!1,definition:""},types={CONSTR_PRIMARY:["primary key","pkey"],CONSTR_UNIQUE:["unique","key"],CONSTR_CHECK:["check","check"],CONSTR_FOREIGN:[
"foreign key","fkey"],CONSTR_EXCLUSION:["exclusion","excl"]};function constraintOf(catalog,table,parsed3,column){let[type,ending]=types[parsed3.contype??"CONSTR\
_NULL"]??[];if(type===void 0||ending===void 0)return null;let said=type==="foreign key"?strings(parsed3.fk_attrs):strings(parsed3.keys),read=type==="check"?[...new Set(
findAll(parsed3.raw_expr,"ColumnRef").flatMap(ref=>strings(ref.fields).slice(-1)))]:said,columns2=read.length>0?read:column===void 0?[]:[column],middle=type==="\
primary key"||columns2.length===0?[]:type==="check"&&columns2.length>1?[]:columns2;return{name:parsed3.conname??[table.bareName,...middle,ending].join("_"),type,
columns:columns2,references:relationName(catalog,parsed3.pktable),referencedColumns:strings(parsed3.pk_attrs),onDelete:null,validated:parsed3.skip_validation!==
!0,definition:type==="check"?checkText(parsed3.raw_expr):""}}function checkText(expression){let test=pick(expression,"NullTest"),column=strings(pick(test?.arg,"\
ColumnRef")?.fields).at(-1);return test?.nulltesttype==="IS_NOT_NULL"&&column!==void 0?`CHECK ((${printIdentifier(column)} IS NOT NULL))`:""}function strip(columns2){
return columns2.filter(column=>column!==null)}function withTable(catalog,name,table){let{[name]:old,...others}=catalog.tables;return{...catalog,tables:table===null?others:{...others,[table.name]:table}}}function createTable(catalog,create){
let name=rangeName(create.relation);if(name===null||findTable(catalog,name)!==void 0)return catalog;let parent=create.partbound===void 0?void 0:tableOf2(catalog,
pick(create.inhRelations?.[0],"RangeVar")),table={...assumedTable(name),kind:create.partspec===void 0?"table":"partitioned table",partitionOf:parent?.name??null,
columns:parent?.columns??[]},elements=create.tableElts??[],definitions2=elements.flatMap(node=>namedColumn(pick(node,"ColumnDef"))??[]);table={...table,columns:[
...table.columns,...definitions2.map(columnOf)]};for(let definition of definitions2)for(let constraint of constraintsOf(definition))table=withConstraint(catalog,
table,constraint,definition.colname);for(let constraint of elements.flatMap(node=>pick(node,"Constraint")??[]))table=withConstraint(catalog,table,constraint);return withTable(
catalog,table.name,table)}function namedColumn(definition){let colname=definition?.colname;return colname===void 0?null:{...definition,colname}}function createIndex(catalog,index){
let table=tableOf2(catalog,index.relation),columns2=(index.indexParams??[]).map(node=>pick(node,"IndexElem")?.name??null),name=index.idxname??[table?.bareName,...columns2.
map(column=>column??"expr"),"idx"].join("_");if(table===void 0||table.indexes.some(one=>one.name===name))return catalog;let made={...plainIndex,name,unique:index.
unique===!0,method:index.accessMethod??"btree",columns:columns2,partial:index.whereClause!==void 0};return withTable(catalog,table.name,{...table,indexes:[...table.
indexes,made]})}function alterTable(catalog,table,command){let name=command.name??null,definition=namedColumn(pick(command.def,"ColumnDef")),constraint=pick(command.
def,"Constraint"),changed=change=>withTable(catalog,table.name,{...table,columns:table.columns.map(column=>column.name===name?{...column,...change}:column)});switch(command.
subtype){case"AT_AddColumn":{if(definition===null||table.columns.some(column=>column.name===definition.colname))return catalog;let next={...table,columns:[...table.
columns,columnOf(definition)]};for(let one of constraintsOf(definition))next=withConstraint(catalog,next,one,definition.colname);return withTable(catalog,table.
name,next)}case"AT_DropColumn":return name===null?catalog:withTable(catalog,table.name,{...table,columns:table.columns.filter(column=>column.name!==name),constraints:table.
constraints.filter(({columns:columns2})=>!columns2.includes(name)),indexes:table.indexes.filter(({columns:columns2})=>!columns2.includes(name))});case"AT_AlterC\
olumnType":return changed({type:printType(pick(command.def,"ColumnDef")?.typeName)??"unknown"});case"AT_SetNotNull":return changed({notNull:!0});case"AT_DropNot\
Null":return changed({notNull:!1});case"AT_ColumnDefault":return changed({default:command.def===void 0?null:"…"});case"AT_AddIdentity":return changed({identity:"\
always"});case"AT_AddConstraint":if(constraint?.contype==="CONSTR_NOTNULL"){let column=strings(constraint.keys)[0];return alterTable(catalog,table,{subtype:"AT_\
SetNotNull",...column===void 0?{}:{name:column}})}return constraint===void 0?catalog:withTable(catalog,table.name,withConstraint(catalog,table,constraint));case"\
AT_DropConstraint":return withTable(catalog,table.name,{...table,constraints:table.constraints.filter(one=>one.name!==name),indexes:table.indexes.filter(one=>one.
name!==name)});case"AT_ValidateConstraint":return withTable(catalog,table.name,{...table,constraints:table.constraints.map(one=>one.name===name?{...one,validated:!0}:
one)});case"AT_AttachPartition":case"AT_DetachPartition":{let partition=tableOf2(catalog,pick(command.def,"PartitionCmd")?.name);if(partition===void 0)return catalog;
let partitionOf=command.subtype==="AT_AttachPartition"?table.name:null;return withTable(catalog,partition.name,{...partition,partitionOf})}default:return catalog}}
function rename(catalog,statement){let{subname:from=null,newname:to}=statement;if(to===void 0)return catalog;let swap=(list2,old)=>list2.map(one=>one.name===old?
{...one,name:to}:one);if(statement.renameType==="OBJECT_INDEX"){let old=statement.relation?.relname??null,tables2=Object.values(catalog.tables).map(table2=>({...table2,
indexes:swap(table2.indexes,old)}));return{...catalog,tables:Object.fromEntries(tables2.map(table2=>[table2.name,table2]))}}let table=tableOf2(catalog,statement.
relation);if(table===void 0)return catalog;let column=name=>name===from?to:name;switch(statement.renameType){case"OBJECT_TABLE":{let{schema}=table;return withTable(
catalog,table.name,{...table,name:printName({schema,name:to}),bareName:to})}case"OBJECT_COLUMN":return withTable(catalog,table.name,{...table,columns:swap(table.
columns,from),constraints:table.constraints.map(one=>({...one,columns:one.columns.map(column)})),indexes:table.indexes.map(one=>({...one,columns:one.columns.map(
name=>name===null?null:column(name))}))});case"OBJECT_TABCONSTRAINT":return withTable(catalog,table.name,{...table,constraints:swap(table.constraints,from),indexes:swap(
table.indexes,from)});default:return catalog}}function afterStatement(catalog,nodes){return nodes.reduce(afterNode,catalog)}function madeBy(nodes,before){let after=afterStatement(before,nodes);return[...Object.
keys(after.tables),...Object.keys(after.views)].filter(name=>before.tables[name]===void 0&&before.views[name]===void 0)}function afterNode(catalog,node){let create=pick(
node,"CreateStmt");if(create!==void 0)return createTable(catalog,create);let index=pick(node,"IndexStmt");if(index!==void 0)return createIndex(catalog,index);let renaming=pick(
node,"RenameStmt");return renaming!==void 0?rename(catalog,renaming):pick(node,"AlterTableStmt")!==void 0?afterAlter(catalog,node):pick(node,"DropStmt")!==void 0?
afterDrop(catalog,node):afterCreate(catalog,node)}function afterAlter(catalog,node){return alterTableCommands([node]).reduce((now,{target,command})=>{let table=findTable(
now,target);return table===void 0?now:alterTable(now,table,command)},catalog)}function afterDrop(catalog,node){let next=catalog;for(let name of droppedNames([node],
"OBJECT_TABLE"))next=withTable(next,shownName(next,name),null);for(let name of droppedNames([node],"OBJECT_VIEW","OBJECT_MATVIEW"))next={...next,views:without(next.
views,printName(name))};for(let name of droppedNames([node],"OBJECT_TYPE"))next={...next,enums:without(next.enums,printName(name))};let indexes=new Set(droppedNames(
[node],"OBJECT_INDEX").map(({name})=>name));for(let table of indexes.size===0?[]:Object.values(next.tables)){let kept=table.indexes.filter(({name})=>!indexes.has(
name));kept.length<table.indexes.length&&(next=withTable(next,table.name,{...table,indexes:kept}))}return next}function afterCreate(catalog,node){let view=pick(
node,"ViewStmt");if(view!==void 0)return withView(catalog,view.view,"view",view.query);let made=pick(node,"CreateTableAsStmt");if(made!==void 0)return made.objtype===
"OBJECT_MATVIEW"?withView(catalog,made.into?.rel,"materialized view",made.query):made.into?.rel===void 0?catalog:createTable(catalog,{relation:made.into.rel});let enumeration=pick(
node,"CreateEnumStmt"),enumName=typeName(enumeration?.typeName);if(enumName!==null)return{...catalog,enums:{...catalog.enums,[enumName]:{labels:strings(enumeration?.
vals)}}};let grown=pick(node,"AlterEnumStmt"),grownName=typeName(grown?.typeName),labels=grownName===null?void 0:catalog.enums[grownName]?.labels;if(grownName!==
null&&labels!==void 0&&grown?.newVal!==void 0){let{newVal:value2,oldVal:old}=grown,now=old===void 0?[...new Set([...labels,value2])]:labels.map(one=>one===old?value2:
one);return{...catalog,enums:{...catalog.enums,[grownName]:{labels:now}}}}let domain=pick(node,"CreateDomainStmt"),domainName=typeName(domain?.domainname);if(domain!==
void 0&&domainName!==null){let kinds2=(domain.constraints??[]).flatMap(one=>pick(one,"Constraint")?.contype??[]),made2={type:printType(domain.typeName)??"unknow\
n",notNull:kinds2.includes("CONSTR_NOTNULL"),constraints:kinds2.filter(kind2=>kind2==="CONSTR_CHECK").map(()=>"CHECK (…)")};return{...catalog,domains:{...catalog.
domains,[domainName]:made2}}}let written=pick(node,"CreateFunctionStmt");if(written!==void 0){let volatility=(written.options??[]).flatMap(option=>{let element=pick(
option,"DefElem");return element?.defname==="volatility"?pick(element.arg,"String")?.sval??[]:[]})[0];if(volatility==="immutable"||volatility==="stable")return catalog;
let name=listName(written.funcname);return name===null?catalog:{...catalog,functions:[...catalog.functions,`${printName(name)}(…)`]}}let sequence=relationName(
catalog,pick(node,"CreateSeqStmt")?.sequence);if(sequence!==null)return{...catalog,sequences:[...catalog.sequences,sequence]};let moved=pick(node,"AlterObjectSc\
hemaStmt"),table=moved?.objectType==="OBJECT_TABLE"?tableOf2(catalog,moved.relation):void 0;if(table!==void 0&&moved?.newschema!==void 0){let name=printName({schema:moved.
newschema,name:table.bareName});return withTable(catalog,table.name,{...table,schema:moved.newschema,name})}return catalog}function withView(catalog,relation,kind2,query){
let made=rangeName(relation);if(made===null)return catalog;let name=printName(made),reads=[...new Set(findAll(query,"RangeVar").flatMap(read=>relationName(catalog,
read)??[]))];return{...catalog,views:{...catalog.views,[name]:{name,kind:kind2,definition:"",reads}}}}function typeName(nodes){let name=listName(nodes);return name===
null?null:printName(name)}function without(all,name){let{[name]:old,...others}=all;return others}function predictedEffects(context,requests){let effects=new Map,own=new Set(madeBy(context.nodes,context.before));for(let request of requests)if(!(request.table!==
null&&(context.created.tables.has(request.table)||own.has(request.table))))for(let effect of effectsOf(request,context.before)){let known4=effects.get(effect.relation);
effects.set(effect.relation,known4===void 0?effect:merged(known4,effect))}return[...effects.values()].filter(({relation})=>exists2(context.before,relation))}function predictedWork(request,catalog){
let effects=effectsOf(request,catalog);return effects.some(({rewrite})=>rewrite!==null)?2:Math.min(effects.length,1)}function effectsOf(request,catalog){let relation=request.
table,table=relation===null?void 0:catalog.tables[relation],none2={rewrite:null,builds:[],scanned:!1,rows:null},scan=one=>({...none2,relation:one,scanned:!0}),rewrite=reason2=>relation===
null?[]:[{...none2,relation,rewrite:{relation,reason:reason2}}],build=index=>relation===null?[]:[{...none2,relation,builds:[{index:index??"",relation,rebuild:!1}]}];
switch(request.kind){case"create index":{let{index}=request,isTaken=table!==void 0&&hasRelation(catalog,table.schema,index.idxname),isEmptyParent=index.relation?.
inh!==!0&&table?.kind==="partitioned table";return index.concurrent===!0||isTaken||isEmptyParent?[]:build(indexName(index))}case"reindex":{if(request.concurrently)
return[];let{name:wanted2}=request;if(wanted2===null)return[];let whole2=findTable(catalog,wanted2),owner=whole2??Object.values(catalog.tables).find(one=>hasIndex(
one,wanted2));if(owner===void 0)return[];let builds=owner.indexes.filter(({name})=>whole2!==void 0||name===wanted2.name).map(({name})=>({index:name,relation:owner.
name,rebuild:!0}));return[{relation:owner.name,rewrite:null,builds,scanned:!1,rows:null}]}case"constraint":return ofConstraint(request.constraint,table).flatMap(
what2=>what2==="build"?build(request.constraint.conname??null):[request.table,...referenced(request.constraint,catalog)].map(scan));case"validate":return[scan(request.
table)];case"attach partition":{let mayBeProven=catalog.tables[request.partition]?.constraints.some(({type,validated})=>type==="check"&&validated)!==!1;return[{
...scan(request.partition),unsure:mayBeProven}]}case"set not null":{if(isProvenNotNull(table,request.column))return[];if(table!==void 0&&table.columns.length>0&&
!hasColumn(table,request.column))return[];let mayBeProven=table?.constraints.some(({type,validated,columns:columns2})=>type==="check"&&validated&&columns2.includes(
request.column));return[{...scan(request.table),unsure:mayBeProven!==!1}]}case"add column":return table?.columns.some(({name})=>name===request.column.colname)===
!0?[]:needsRewrite(request.column,catalog)?rewrite("column default"):hasConstraint(request.column,isIndexed)?build(null):hasConstraint(request.column,type=>type===
"CONSTR_CHECK")?[scan(request.table)]:[];case"column type":{let old=table?.columns.find(({name})=>name===request.column)?.type;if(request.definition===null)return rewrite(
"column type");if(old!==void 0&&isMetadataOnlyTypeChange(old,request.definition))return[];let unsure=old===void 0||dependsOnMore(old,request.definition,catalog);
return rewrite("column type").map(effect=>({...effect,unsure}))}case"refresh":return request.withData&&!request.concurrently?rewrite("refresh"):[];case"storage":
return rewrite(request.kind).map(effect=>({...effect,unsure:request.what!=="SET UNLOGGED"}));case"cluster":case"vacuum full":return rewrite(request.kind);case"d\
omain":return Object.values(catalog.tables).filter(({columns:columns2})=>columns2.some(({type})=>type===request.domain)).map(({name})=>scan(name));default:return[]}}
function indexName({idxname,relation,indexParams=[]}){if(idxname!==void 0)return idxname;let columns2=indexParams.map(one=>pick(one,"IndexElem")?.name??"expr"),
name=[relation?.relname,...columns2,"idx"].join("_");return Buffer.byteLength(name,"utf8")>63?null:name}function hasColumn({columns:columns2},wanted2){return columns2.
some(({name})=>name===wanted2)}function hasRelation(catalog,schema,name){return name===void 0?!1:Object.values(catalog.tables).some(table=>table.schema===schema&&
(table.bareName===name||table.indexes.some(one=>one.name===name)))}function ofConstraint(constraint,table){return isIndexed(constraint.contype)?constraint.indexname===
void 0?["build"]:constraint.contype!=="CONSTR_PRIMARY"?[]:table?.indexes.find(({name})=>name===constraint.indexname)?.columns.some(column=>column!==null&&!isProvenNotNull(
table,column))===!0?["scan"]:[]:constraint.skip_validation===!0?[]:["scan"]}function referenced(constraint,catalog){let name=relationName(catalog,constraint.pktable);
return name===null?[]:[name]}function isProvenNotNull(table,column){return table?.columns.find(({name})=>name===column)?.notNull===!0?!0:table?.constraints.some(
({type,validated,columns:columns2,definition})=>type==="check"&&validated&&columns2.includes(column)&&notNullColumn(checkExpression(definition)??"")===column)===
!0}function needsRewrite(column,catalog){if(hasConstraint(column,type2=>type2==="CONSTR_IDENTITY"))return!0;let constraints=(column.constraints??[]).flatMap(node=>pick(
node,"Constraint")??[]);if(constraints.some(({contype,generated_kind:kind2})=>contype==="CONSTR_GENERATED"&&kind2!=="v")||isSerial(column.typeName))return!0;let type=printType(
column.typeName);return type!==null&&(catalog.domains[type]?.constraints.length??0)>0?!0:constraints.some(({contype,raw_expr:value2})=>contype==="CONSTR_DEFAULT"&&
isVolatile(value2,catalog))}var volatileFunctions=/^(gen_random_uuid|uuidv[47]|uuid_generate_v\w+|random|random_normal|clock_timestamp|timeofday|nextval|currval|lastval|setval|gen_random_bytes|gen_salt|txid_current|pg_current_xact_id)$/;
function isVolatile(expression,catalog){return findAll(expression,"FuncCall").some(call=>{let name=listName(call.funcname)?.name;return name===void 0?!1:volatileFunctions.
test(name)||catalog.functions.some(known4=>functionName(known4)===name)})}function exists2(catalog,relation){return!isRead(catalog)||catalog.tables[relation]!==
void 0||catalog.views[relation]!==void 0}function merged(left,right){return{relation:left.relation,rewrite:left.rewrite??right.rewrite,builds:[...left.builds,...right.
builds],scanned:left.scanned||right.scanned,rows:null,unsure:left.unsure===!0&&right.unsure===!0}}function requestsOf(nodes,catalog){return[...alterTableCommands(nodes).flatMap(({target,command})=>ofCommand2(shownName(catalog,target),command,catalog)),...nodes.
flatMap(node=>ofStatement(node,catalog))]}function ofCommand2(table,command,catalog){let column=command.name??null;switch(command.subtype){case"AT_AddColumn":{let definition=pick(
command.def,"ColumnDef"),name=definition?.colname;return name===void 0||definition===void 0?[]:[{table,kind:"add column",name,column:definition}]}case"AT_AlterC\
olumnType":return column===null?[]:[{table,kind:"column type",column,definition:pick(command.def,"ColumnDef")??null}];case"AT_SetExpression":return column===null?
[]:[{table,kind:"column type",column,definition:null}];case"AT_SetNotNull":return column===null?[]:[{table,kind:"set not null",column}];case"AT_AddConstraint":{
let constraint=pick(command.def,"Constraint");return constraint===void 0?[]:constraint.contype!=="CONSTR_NOTNULL"?[{table,kind:"constraint",constraint}]:constraint.
skip_validation===!0?[]:strings(constraint.keys).map(key=>({table,kind:"set not null",column:key}))}case"AT_ValidateConstraint":return column===null?[]:[{table,
kind:"validate",name:column}];case"AT_AttachPartition":{let partition=pick(command.def,"PartitionCmd");if(partition===void 0)return[];let name=relationName(catalog,
partition.name);return name===null?[]:[{table,kind:"attach partition",partition:name,command:partition}]}case"AT_SetLogged":return[{table,kind:"storage",what:"S\
ET LOGGED"}];case"AT_SetUnLogged":return[{table,kind:"storage",what:"SET UNLOGGED"}];case"AT_SetTableSpace":return[{table,kind:"storage",what:"SET TABLESPACE"}];case"\
AT_SetAccessMethod":return[{table,kind:"storage",what:"SET ACCESS METHOD"}];default:return[]}}function ofStatement(node,catalog){let on=(relation,request)=>{let table=relationName(
catalog,relation);return table===null?[]:[request(table)]},index=pick(node,"IndexStmt");if(index!==void 0)return on(index.relation,table=>({table,kind:"create i\
ndex",index}));let reindex=pick(node,"ReindexStmt");if(reindex!==void 0){let concurrently=isConcurrent(node);return[{table:null,kind:"reindex",name:rangeName(reindex.
relation),all:reindex.name??null,concurrently}]}let create=pick(node,"CreateStmt"),partition=create?.partbound===void 0?null:relationName(catalog,create.relation);
if(partition!==null){let parent=pick(create?.inhRelations?.[0],"RangeVar");return on(parent,table=>({table,kind:"create partition",partition}))}let cluster=pick(
node,"ClusterStmt");if(cluster!==void 0)return[{table:relationName(catalog,cluster.relation),kind:"cluster"}];let vacuum=pick(node,"VacuumStmt");if(vacuum!==void 0&&
isFull(node)){let tables2=(vacuum.rels??[]).map(rel=>relationName(catalog,pick(rel,"VacuumRelation")?.relation));return(tables2.length===0?[null]:tables2).map(table=>({
table,kind:"vacuum full"}))}let refresh=pick(node,"RefreshMatViewStmt");if(refresh!==void 0){let withData=refresh.skipData!==!0,concurrently=isConcurrent(node);
return on(refresh.relation,table=>({table,kind:"refresh",withData,concurrently}))}let domain=pick(node,"AlterDomainStmt"),name=listName(domain?.typeName);if(name!==
null&&(domain?.subtype==="C"||domain?.subtype==="O")){let what2=domain.subtype==="C"?"constraint":"not null";return[{table:null,kind:"domain",domain:printName(name),
what:what2}]}return[]}function isEmptyByNow(context,table){let isEmpty=!1;for(let earlier of context.batch.contexts){if(earlier.statement.index>=context.statement.index)break;truncates(
earlier,table)?isEmpty=!0:isEmpty&&fills(earlier,table)&&(isEmpty=!1)}return isEmpty}function truncates({node,before,facts},table){return facts?.error?!1:(pick(
node,"TruncateStmt")?.relations??[]).some(one=>{let relation=pick(one,"RangeVar");return relation?.inh===!0&&relationName(before,relation)===table})}function fills({
nodes,before,facts,measured},table){return nodes.some(node=>pick(node,"DoStmt")!==void 0||pick(node,"CallStmt")!==void 0)||(facts?.rows??[]).some(({relation,inserted:inserted2})=>relation===
table&&inserted2>0)||[...findAll(nodes,"InsertStmt"),...findAll(nodes,"CopyStmt"),...findAll(nodes,"MergeStmt")].some(({relation})=>relationName(before,relation)===
table)?!0:!measured&&findAll(nodes,"FuncCall").length>0}function unitOf2(context,relation){return requestsOf(context.nodes,context.before).some(({kind:kind2})=>kind2==="attach partition"||kind2==="create partition")?
relation:rootOf(context.before,relation)}function rootOf(catalog,relation){let root=relation;for(let parent=catalog.tables[root]?.partitionOf;parent;parent=catalog.
tables[root]?.partitionOf)root=parent;return root}function sharesOf(context,first,asked2,effects){if(first===null||asked2.length<2)return[{request:first,effects:[...effects]}];let shares=asked2.map(request=>({request,
effects:ownEffects(context,request,effects)}));for(let effect of effects){let rest=leftOf(effect,shares);if(rest===null)continue;let blamed=asked2.filter(one=>fits(
one,rest)).toSorted((a,b)=>urgency(a)-urgency(b)),share=shares.find(({request})=>request===(blamed.includes(first)?first:blamed[0]??first)),own=share?.effects.find(
({relation})=>relation===effect.relation);own===void 0?share?.effects.push(rest):Object.assign(own,joined(own,rest))}return shares.filter(share=>share.effects.length>
0)}function ownEffects(context,request,effects){if(!hasHappened(context,request))return[];let alone=[...effectsOf(request,context.before),...rechecks(request,context.
before)].filter(({unsure})=>unsure!==!0).map(effect=>({...effect,relation:unitOf2(context,effect.relation)}));return effects.flatMap(effect=>{let likely=alone.filter(
({relation})=>relation===effect.relation),rewrite=likely.some(one=>one.rewrite!==null)?effect.rewrite:null,builds=effect.builds.filter(build=>build.rebuild&&rewrite!==
null||isOwnBuild(context,request,effect,build.index)),scanned=effect.scanned&&(effect.rewrite===null||isForeignKey(request))&&likely.some(one=>one.scanned);return rewrite===
null&&builds.length===0&&!scanned?[]:[{...effect,rewrite,builds,scanned}]})}function rechecks(request,before){return request.kind!=="column type"?[]:before.tables[request.
table]?.constraints.some(({type,validated,columns:columns2})=>type==="check"&&validated&&columns2.includes(request.column))===!0?[{relation:request.table,rewrite:null,
builds:[],scanned:!0,rows:null}]:[]}function isForeignKey(request){return request.kind==="constraint"&&request.constraint.contype==="CONSTR_FOREIGN"}function isOwnBuild({
before,after},request,effect,index){if(request.table===null)return!1;let find=({tables:tables2})=>tables2[request.table??""]?.indexes.find(({name})=>name===index);
switch(request.kind){case"column type":return effect.rewrite===null&&find(before)?.columns.includes(request.column)===!0;case"constraint":{let{contype,conname,keys}=request.
constraint,isNew2=find(before)===void 0;return!isIndexed(contype)||!isNew2?!1:conname===void 0?find(after)?.columns.join()===strings(keys).join():conname===index}case"\
add column":{let columns2=find(after)?.columns??[];return find(before)===void 0&&columns2.length===1&&columns2[0]===request.name}default:return!1}}function hasHappened({
measured,before,after},request){if(!measured||request.table===null)return!0;let[old,now]=[before.tables[request.table],after.tables[request.table]];if(old===void 0||
now===void 0)return!0;let column=(table,name)=>table.columns.find(one=>one.name===name);switch(request.kind){case"constraint":{let{conname}=request.constraint,has2=({
constraints})=>constraints.some(({name})=>name===conname);return conname===void 0?now.constraints.length>old.constraints.length:has2(now)&&!has2(old)}case"set n\
ot null":return column(old,request.column)?.notNull!==!0;case"add column":return column(old,request.name)===void 0;default:return!0}}function leftOf(effect,shares){
let taken=shares.flatMap(({effects})=>effects.filter(({relation})=>relation===effect.relation)),rewrite=taken.some(one=>one.rewrite!==null)?null:effect.rewrite,
builds=effect.builds.filter(build=>!taken.some(one=>one.builds.includes(build))),scanned=effect.scanned&&!taken.some(one=>one.scanned);return rewrite===null&&builds.
length===0&&!scanned?null:{...effect,rewrite,builds,scanned}}function joined(left,right){return{...left,rewrite:left.rewrite??right.rewrite,builds:[...left.builds,
...right.builds],scanned:left.scanned||right.scanned}}function transactionControl({kind:kind2,sql:sql2}){if(kind2!=="TransactionStmt")return null;let words4=sql2.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g," ").trim().
replaceAll(/\s+/g," ").toUpperCase();if(/^(BEGIN|START)\b/.test(words4))return{does:"begin",chain:!1};if(words4.startsWith("PREPARE TRANSACTION "))return{does:"\
prepare",chain:!1};let ending=/^(COMMIT|END|ROLLBACK|ABORT)( WORK| TRANSACTION)?( AND( NO)? CHAIN)?$/.exec(words4);if(ending===null)return null;let[,word,,and,no]=ending;
return{does:word==="COMMIT"||word==="END"?"commit":"rollback",chain:and!==void 0&&no===void 0}}function transactionsOf(statements,mode){let open=mode!=="none",transaction=0,
migration=statements[0]?.migration;return statements.map(statement=>{mode==="file"&&statement.migration!==migration&&(open=!0,transaction++),{migration}=statement;
let inside=open;open||transaction++;let at={transaction,inside},control=transactionControl(statement);return control?.does==="begin"?open=!0:control!==null&&(open=
control.chain,transaction++),at})}var windows=new WeakMap;function heldBefore(context){if(context.facts?.ran==="alone")return[];let window=windows.get(context.batch);return window===void 0&&(window=
windowOf(context.batch),windows.set(context.batch,window)),window.get(context)??[]}function windowOf(batch){let window=new Map,held=new Map,units2=transactionsOf(
batch.contexts.map(({statement})=>statement),batch.transaction),transaction;for(let[at,context]of batch.contexts.entries()){let unit=units2[at]?.transaction;unit!==
transaction&&held.clear(),transaction=unit,window.set(context,[...held.values()]);let{facts}=context;if(!(facts===null||facts.ran!=="batch"||facts.error!==null))
for(let{relation,kind:kind2,mode}of facts.locks){let known4=held.get(relation);known4!==void 0&&stronger(known4.mode,mode)===known4.mode||held.set(relation,{relation,
kind:kind2,mode,statement:context.statement.index})}}return window}function blockingWork(context){return workOf(context).filter(({mode})=>blocksWrites(mode))}var known=new WeakMap;function workOf(context){let found=known.get(context)??
findWork(context);return known.set(context,found),found}function findWork(context){let failure=context.facts?.error?.sqlstate;if(failure!==void 0&&failure!=="25\
001")return[];let requests=requestsOf(context.nodes,context.before),effects=(context.measured?observedEffects(context):predictedEffects(context,requests).filter(
({relation})=>!context.created.tables.has(relation)).map(effect=>({...effect,relation:unitOf2(context,effect.relation)}))).filter(({relation})=>!isEmptyByNow(context,
relation)),groups=new Map;for(let effect of effects){let request=claimant(effect,requests,context),key=request?.kind==="domain"?`domain ${request.domain}`:request?.
table??effect.relation,group=groups.get(key)??{request,effects:[]};(group.request===null||request!==null&&urgency(request)<urgency(group.request))&&(group.request=
request),group.effects.push(effect),groups.set(key,group)}return[...groups.values()].flatMap(({request,effects:own})=>{let asked2=requests.filter(one=>one===request||
own.some(effect=>claims(one,effect,context)));return sharesOf(context,request,asked2,own).flatMap(share=>{let table=share.request?.table??share.effects[0]?.relation;
if(table===void 0)return[];let sorted=share.effects.toSorted((a,b)=>+(b.relation===table)-+(a.relation===table));return{request:share.request,table,...lockOf2(context,
table,sorted,share.request),effects:sorted,measured:context.measured}})})}function observedEffects(context){let{facts}=context,effects=new Map,at=relation=>{let unit=unitOf2(
context,relation),rows=context.batch.runs[0]?.rowsPerTable[relation]??null,effect=effects.get(unit)??{relation:unit,rewrite:null,builds:[],scanned:!1,rows};return effects.
set(unit,effect),effect};for(let rewrite of facts?.rewrites??[])at(rewrite.relation).rewrite??=rewrite;for(let build of facts?.indexBuilds??[])at(build.relation).
builds.push(build);let read=new Map;for(let scan of facts?.scans??[])scan.purpose!=="query"&&(at(scan.relation).scanned||=scan.purpose==="validate",read.set(scan.
relation,Math.max(scan.rows,read.get(scan.relation)??0)));let sums=new Map;for(let[relation,rows]of read){let unit=unitOf2(context,relation);sums.set(unit,(sums.
get(unit)??0)+rows)}for(let[unit,rows]of sums)at(unit).rows=rows;return[...effects.values()]}function claimant(effect,requests,context){let own=request=>+(request.
table===effect.relation),likely=request=>predictedWork(request,context.before);return requests.filter(request=>claims(request,effect,context)).toSorted((a,b)=>urgency(
a)-urgency(b)||own(b)-own(a)||likely(b)-likely(a))[0]??null}function claims(request,effect,context){return fits(request,effect)?context.statement.kind==="AlterT\
ableStmt"?!0:request.table===null||reach(request,context).includes(effect.relation):!1}function reach(request,context){if(request.table===null)return[];let{before}=context,
root=unitOf2(context,request.table),named3=relation=>{let name=relationName(before,relation);return name===null?[]:[unitOf2(context,name)]};switch(request.kind){case"\
constraint":return[root,...named3(request.constraint.pktable)];case"validate":{let found=before.tables[request.table]?.constraints.find(({name})=>name===request.
name);return[root,unitOf2(context,found?.references??request.table)]}case"attach partition":case"create partition":{let siblings=Object.values(before.tables).filter(
({partitionOf})=>partitionOf===request.table);return[root,request.partition,...siblings.map(({name})=>name)]}case"add column":{let keys=(request.column.constraints??
[]).flatMap(node=>"Constraint"in node&&node.Constraint.pktable!==void 0?[node.Constraint.pktable]:[]);return[root,...keys.flatMap(named3)]}default:return[root]}}
function lockOf2(context,table,effects,request){let worked=new Set([unitOf2(context,table),...effects.map(({relation})=>relation)]),mode=lockOfWhole(request),{nodes,
before,created,facts,measured}=context,taken=measured?[]:predictedLocks(nodes,before,created.tables);for(let lock of[...taken,...facts?.locks??[]])worked.has(unitOf2(
context,lock.relation))&&(mode=stronger(mode,lock.mode));let lockedBy=null;for(let held of heldBefore(context))!worked.has(unitOf2(context,held.relation))||stronger(
mode,held.mode)===mode||(mode=held.mode,lockedBy=held.statement);return{mode,lockedBy}}function lockOfWhole(request){return request?.kind==="cluster"||request?.
kind==="vacuum full"?request.table===null?"AccessExclusiveLock":"AccessShareLock":request?.kind==="reindex"&&request.all!==null&&!request.concurrently?"ShareLoc\
k":"AccessShareLock"}function workCausedBy(context,...causes){return blockingWork(context).filter(work=>causes.includes(causeOf(work)))}function causeOf({request,effects}){if(request===
null)return"hidden";let rewritten=effects.some(({rewrite})=>rewrite!==null),builds=effects.some(effect=>effect.builds.length>0);switch(request.kind){case"constr\
aint":switch(request.constraint.contype){case"CONSTR_UNIQUE":return"unique";case"CONSTR_PRIMARY":return"primary key";case"CONSTR_EXCLUSION":return"exclusion";case"\
CONSTR_FOREIGN":return"foreign key";default:return"check"}case"add column":{let{column}=request;return rewritten?"column added":builds?hasConstraint(column,type=>type===
"CONSTR_PRIMARY")?"primary key":"unique":hasConstraint(column,type=>type==="CONSTR_CHECK")?"check":hasConstraint(column,type=>type==="CONSTR_FOREIGN")?"foreign \
key":"harmless"}case"column type":return rewritten?"column type":builds?"type index":"type check";case"set not null":return"not null";case"vacuum full":return"c\
luster";case"refresh":return request.withData?"refresh":"harmless";default:return request.kind}}var units=[{name:"h",milliseconds:36e5},{name:"min",milliseconds:6e4},{name:"s",milliseconds:1e3}];function durationWords({low,high}){let most=Math.max(high,low);
if(most<=100)return"0.1 s or less";let unit=unitOf3(most),upper=upwards(most/unit.milliseconds),lower2=downwards(low/unit.milliseconds);if(low<100)return`${write(
upper)} ${unit.name} at most`;let own=unitOf3(low);return own.name!==unit.name&&lower2<1?`${write(downwards(low/own.milliseconds))} ${own.name} to ${write(upper)}\
 ${unit.name}`:lower2===upper?`${write(upper)} ${unit.name}`:`${write(lower2)}–${write(upper)} ${unit.name}`}function figureWords({low,high}){let lower2=Math.
floor(downwards(low)),upper=Math.ceil(upwards(high));return lower2<1?`${write(upper)} at most`:lower2===upper?write(upper):`${write(lower2)}–${write(upper)}`}
function rowsWords(rows){if(rows<1e6)return`${write(rows)} ${rows===1?"row":"rows"}`;let[value2,name]=rows<1e9?[rows/1e6,"million"]:[rows/1e9,"billion"];return`${Number(
value2.toPrecision(2)).toLocaleString("en-US")} ${name} rows`}function unitOf3(milliseconds){return units.find(unit=>milliseconds>=2*unit.milliseconds)??{name:"\
s",milliseconds:1e3}}function upwards(value2){return toDigits(value2,Math.ceil)}function downwards(value2){return toDigits(value2,Math.floor)}function toDigits(value2,round){
if(value2<=0)return 0;let power=Math.floor(Math.log10(value2)),step=10**(power-(value2>=10||value2<2*10**power?1:0));return Number((round(Number((value2/step).toPrecision(
12)))*step).toPrecision(2))}function write(value2){return value2.toLocaleString("en-US",{maximumFractionDigits:2})}function stepOf(observed){let dropped=droppedBy(observed.facts),tables2=renamedTables({...observed,dropped});return{...observed,dropped,renamed:{tables:tables2,
columns:renamedColumns({...observed,dropped},tables2)}}}function renamedTables(step){let said=saidTableRenames(step);if(!step.measured)return said;let gone=Object.
values(step.before.tables).filter(table=>step.after.tables[table.name]===void 0&&!wasDropped(step,table)),appeared=Object.values(step.after.tables).filter(table=>step.
before.tables[table.name]===void 0);return gone.flatMap(old=>{let to=said.find(({from})=>from===old.name)?.to,match=appeared.find(({name})=>name===to)??appeared.
find(table=>table.bareName===old.bareName&&sameColumns(table,old))??appeared.find(table=>sameColumns(table,old));return match===void 0?[]:[{from:old.name,to:match.
name}]})}function saidTableRenames({nodes,before,after}){return nodes.flatMap(node=>{let rename2=pick(node,"RenameStmt");if(rename2?.renameType==="OBJECT_TABLE"&&
rename2.newname!==void 0){let old=knownTable(before,rename2.relation),to=rename2.newname;if(old!==void 0)return[{from:old.name,to:shownName(after,{schema:old.schema,
name:to})}]}let move=pick(node,"AlterObjectSchemaStmt");if(move?.objectType==="OBJECT_TABLE"&&move.newschema!==void 0){let old=knownTable(before,move.relation),
schema=move.newschema;if(old!==void 0)return[{from:old.name,to:shownName(after,{schema,name:old.bareName})}]}return[]})}function knownTable(catalog,relation){let name=rangeName(
relation);if(name!==null)return findTable(catalog,name)??(isRead(catalog)?void 0:assumedTable(name))}function renamedColumns(step,tableRenames){let said=renames(
step.nodes).flatMap(rename2=>{let{renameType:renameType2,relationType,subname:from,newname:to}=rename2,table=relationName(step.before,rename2.relation);return renameType2!==
"OBJECT_COLUMN"||relationType!=="OBJECT_TABLE"||table===null||!from||!to?[]:[{table,from,to}]});return step.measured?Object.values(step.before.tables).flatMap(old=>{
let now=step.after.tables[tableRenames.find(({from})=>from===old.name)?.to??old.name];if(now===void 0||sameColumns(old,now)||wasDropped(step,old))return[];let names=new Set(
now.columns.map(({name})=>name)),gone=old.columns.filter(({name})=>!names.has(name)&&!wasDropped(step,old,name));if(gone.length===0)return[];let appeared=now.columns.
filter(({name})=>!old.columns.some(column=>column.name===name));return gone.flatMap(column=>{let to=said.find(({table,from})=>table===old.name&&from===column.name)?.
to,match=appeared.find(({name})=>name===to)??appeared.find(({type})=>type===column.type);return match===void 0?[]:[{table:old.name,from:column.name,to:match.name}]})}):
said}function droppedBy(facts){let tables2=new Set,columns2=new ColumnSet,drops=facts?.drops??[];for(let drop of drops){let read=readIdentity(drop);read!==null&&
(/^(foreign )?table$/.test(drop.type)?tables2.add(printName(read.name)):read.owner!==null&&/^(foreign )?table column$/.test(drop.type)&&columns2.add({table:printName(
read.owner),column:read.name.name}))}return{tables:tables2,columns:columns2,any:drops.length>0}}function wasDropped({dropped},{name:table},column){return column===
void 0?dropped.tables.has(table):dropped.columns.has({table,column})}function sameColumns(left,right){return left.columns.length===right.columns.length&&left.columns.
every(({name},position)=>name===right.columns[position]?.name)}function followFate(baseline,steps){let tables2=new Map(Object.keys(baseline.tables).map(name=>[name,name])),columns2=new ColumnMap;for(let table of Object.values(
baseline.tables))for(let{name}of table.columns)columns2.set({table:table.name,column:name},name);for(let step of steps.filter(({before,after})=>before!==after)){
let{tables:tableRenames,columns:columnRenames}=step.renamed,isSeen=step.dropped.any||tableRenames.length>0||columnRenames.length>0;if(!(step.measured&&!isSeen))
for(let[origin,current]of tables2){let table=current===null?void 0:step.before.tables[current];if(table===void 0)continue;let moved=tableRenames.find(({from})=>from===
table.name)?.to??table.name,gone=step.measured?wasDropped(step,table):step.after.tables[moved]===void 0;for(let{name:originColumn}of baseline.tables[origin]?.columns??
[]){let key={table:origin,column:originColumn},now=columns2.get(key);if(now==null)continue;let renamed=columnRenames.find(rename2=>rename2.table===table.name&&rename2.
from===now),isThere4=name=>step.after.tables[moved]?.columns.some(column=>column.name===name),dropped=step.measured?wasDropped(step,table,now):isThere4(renamed?.
to??now)!==!0;gone||dropped?columns2.set(key,null):renamed!==void 0&&columns2.set(key,renamed.to)}if(gone)tables2.set(origin,null);else{let renamed=tableRenames.
find(({from})=>from===table.name);renamed!==void 0&&tables2.set(origin,renamed.to)}}}return{tables:tables2,columns:columns2}}function inTheEnd(batch,table){let name=batch.
fate.tables.get(table)??null;return name===null?void 0:batch.final.tables[name]}function survivingTables(batch){return Object.values(batch.baseline.tables).flatMap(
was=>{let is=inTheEnd(batch,was.name),parent=is?.partitionOf??null,isPart3=was.partitionOf!==null&&parent!==null&&batch.final.tables[parent]!==void 0;return is===
void 0||isPart3?[]:[{was,is}]})}function survivingColumns(batch){return survivingTables(batch).flatMap(table=>table.was.columns.flatMap(was=>{let name=batch.fate.
columns.get({table:table.was.name,column:was.name}),is=table.is.columns.find(column=>column.name===name);return is===void 0?[]:[{was,is,table}]}))}function addedColumns(batch){
return survivingTables(batch).flatMap(table=>{let fate=column=>batch.fate.columns.get({table:table.was.name,column}),kept=new Set(table.was.columns.map(({name})=>fate(
name)));return table.is.columns.filter(({name})=>!kept.has(name)).map(column=>({table,column}))})}function lastChange(batch,look){return batch.contexts.findLast(
({measured,before,after})=>measured&&before!==after&&JSON.stringify(look(before))!==JSON.stringify(look(after)))}function tableAt(catalog,table){return catalog.
tables[table.is.name]??catalog.tables[table.was.name]}function mayChangeLater(batch,name){return batch.contexts.some(({measured,statement})=>!measured&&statement.
sql.includes(name))}function originalName(batch,context,table){return batch.contexts.filter(({statement})=>statement.index<context.statement.index).reduceRight(
(name,earlier)=>earlier.renamed.tables.find(({to})=>to===name)?.from??name,table)}function rowsInProduction(settings2,relation){return(Object.hasOwn(settings2.tableRows,relation)?settings2.tableRows[relation]:void 0)??countedRows(sizeOfTable(
settings2.sizes,relation))}function countedRows(size){return size===null||size.rows===0&&size.heapBytes>emptyFile?null:size.rows}var emptyFile=1e6,usualRow=100;
function sizeOf(settings2,relation){let rows=rowsInProduction(settings2,relation);if(rows!==null)return rows>=settings2.largeTableRows?"large":"small";let measured=sizeOfTable(
settings2.sizes,relation);if(measured!==null){let{heapBytes}=measured;if(mostRows({rows:null,heapBytes})<settings2.largeTableRows)return"small";if(heapBytes>=settings2.
largeTableRows*usualRow)return"large"}return settings2.preset==="strict"?"large":"unknown"}function severityBySize(settings2,relation){return{large:"error",unknown:"\
warning",small:"notice"}[sizeOf(settings2,relation)]}var canBeLong=new Set(["text","character varying","character","bytea","json","jsonb","xml","tsvector","hstore","vector","geometry","geography","citext"]);function readsLongValues(context,table){
let known4=context.before.tables[table];if(known4===void 0)return!1;let read=new Set(expressionsOn(context,table).flatMap(columnsRead));return known4.columns.some(
({name,type})=>{if(!read.has(name))return!1;let{name:bare3,array:array2}=readType(type);return array2||canBeLong.has(bare3)})}function expressionsOn({nodes,before},table){
let altered=alterTableCommands(nodes).flatMap(({target,command})=>{if(shownName(before,target)!==table)return[];let checked=pick(command.def,"Constraint"),column=pick(
command.def,"ColumnDef");switch(command.subtype){case"AT_AddConstraint":return[checked?.raw_expr];case"AT_AlterColumnType":return[column?.raw_default??named2(command.
name)];case"AT_ValidateConstraint":return[known2(before.tables[table]?.constraints.find(({name})=>name===command.name)?.columns??[])];case"AT_AddColumn":return findAll(
column?.constraints,"Constraint").map(({raw_expr})=>raw_expr);default:return[]}}),indexed=nodes.flatMap(node=>{let index=pick(node,"IndexStmt");if(index===void 0||
relationName(before,index.relation)!==table)return[];let whole2=index.accessMethod==="btree"?[]:findAll(index.indexParams,"IndexElem").map(({name})=>named2(name));
return[...findAll(index.indexParams,"IndexElem").map(({expr})=>expr),index.whereClause,...whole2]}),updated=nodes.flatMap(node=>{let update=pick(node,"UpdateStm\
t");return update===void 0||relationName(before,update.relation)!==table?[]:[update.targetList]});return[...altered,...indexed,...updated]}function named2(name){
return name===void 0?void 0:{ColumnRef:{fields:[{String:{sval:name}}]}}}function known2(columns2){return columns2.map(named2)}function columnsRead(expression){let nulls=new Set(
findAll(expression,"NullTest").flatMap(({arg})=>pick(arg,"ColumnRef")??[]));return findAll(expression,"ColumnRef").filter(one=>!nulls.has(one)).flatMap(({fields})=>strings(
fields).slice(-1))}var million=1e6,longLock=5e3,shortLock=1e3,manyForSquares=1e4;function estimateOf(context,work){let growing=new Map;for(let{relation,perMillionRowsMs:each,bytesPerRow}of context.
facts?.growth??[]){let unit=unitOf2(context,relation),known4=growing.get(unit);each!==null&&(known4===void 0||each.high>known4.each.high)&&growing.set(unit,{each,
tried:bytesPerRow??null})}return work.tables.flatMap(table=>{let grown=growing.get(table);return grown===void 0?[]:[estimateFor(context,table,grown,work)]}).toSorted(
(a,b)=>+(b.per==="table")-+(a.per==="table")||longest(b)-longest(a))[0]??null}function estimateFor(context,relation,{each,tried},work){let{settings:settings2}=context.
batch,name=originalName(context.batch,context,relation),rows=rowsInProduction(settings2,name);if(rows===null)return{relation,rows,milliseconds:each,per:"million\
 rows"};let size=sizeOfTable(settings2.sizes,name),byRows=atRows(wider(each,size===null?0:size.heapBytes/Math.max(1,rows),tried),rows),milliseconds=size===null?
byRows:work.rewritten?.includes(relation)===!0?widest(byRows,rewriting(size.heapBytes+size.toastBytes)):readsLongValues(context,relation)?sum(byRows,rewriting(size.
toastBytes)):byRows,estimate={relation,rows,milliseconds,per:"table"},writes=[...new Set(work.blocked)].reduce((sum2,table)=>{let rate=sizeOfTable(settings2.sizes,
originalName(context.batch,context,table))?.writesPerSecond;return sum2+(rate??0)},0);if(writes>0){let{low,high}=milliseconds;estimate.waitingWrites={low:low/1e3*
writes,high:high/1e3*writes}}return estimate}function atRows(each,rows){let times=rows/million;return{low:each.low*times,high:each.high*times*(times>1?3**Math.log10(
times):1)}}function wider(each,bytes,tried){let more=tried===null?0:Math.max(0,bytes-tried);return{low:each.low+more*.08,high:each.high+more*.5}}function rewriting(bytes){
return{low:bytes/24e4,high:bytes/38e3}}function widest(one,other){return{low:Math.max(one.low,other.low),high:Math.max(one.high,other.high)}}function sum(one,other){
return{low:one.low+other.low,high:one.high+other.high}}function longest({milliseconds}){return milliseconds.high}function estimateWords({estimate,quadratic}){if(quadratic!==
null)return` For each row of ${named(quadratic)} many others are read: twice the rows take four times as long.`;if(estimate===null)return"";let{relation,rows,milliseconds,
waitingWrites}=estimate;if(rows===null)return` About ${durationWords(milliseconds)} for each million rows of ${named(relation)}.`;let waiting2=waitingWrites===void 0||
waitingWrites.high<2?"":`; about ${figureWords(waitingWrites)} writes would wait`;return` About ${durationWords(milliseconds)} at the ${rowsWords(rows)} of ${named(
relation)}${waiting2}.`}function withTime(message,{estimate}){if(estimate===null)return message;let{rows,milliseconds}=estimate,time=durationWords(milliseconds);
return rows===null?message.replace(/\.$/,`: ${time} per million rows.`):message.replace(/\.$/,`: about ${time} on ${rowsWords(rows)}.`)}function weigh(context,work){
let estimate=estimateOf(context,work),{settings:settings2}=context.batch,names=work.tables.map(table=>originalName(context.batch,context,table)),all=names.map(name=>severityBySize(
settings2,name)),bySize=severities.find(severity=>all.includes(severity))??"warning",quadratic=quadraticOf(context,work.tables);if(quadratic!==null){let rows=rowsInProduction(
settings2,originalName(context.batch,context,quadratic)),severity=rows===null?bySize:rows>=manyForSquares?"error":"notice";return{severity,estimate:null,quadratic,
unknown:severity==="warning"}}if(estimate?.per!=="table")return{severity:bySize,estimate,quadratic,unknown:bySize==="warning"};if(estimate.milliseconds.low>=longLock)
return{severity:"error",estimate,quadratic,unknown:!1};let seen=new Set((context.facts?.growth??[]).map(({relation})=>unitOf2(context,relation))),isWhole2=work.
tables.every(table=>seen.has(table))&&names.every(name=>rowsInProduction(settings2,name)!==null),isShort=isWhole2&&estimate.milliseconds.high<shortLock;return{severity:bySize===
"notice"&&estimate.milliseconds.high>=longLock||bySize==="error"&&isShort?"warning":bySize,estimate,quadratic,unknown:bySize==="warning"&&!isWhole2}}function quadraticOf(context,tables2){
let units2=(context.facts?.growth??[]).filter(({order})=>order==="quadratic").map(({relation})=>unitOf2(context,relation));return tables2.find(table=>units2.includes(
table))??null}function weighed({severity,estimate}){return{severity,...estimate===null?{}:{estimate}}}function lockDraft(context,work,given){let{subject,during=duringWords(work),purpose,action}=given,blocked2=blockedTables(context,work),what2=[effectWords(work),
`under ${lockName(work.mode)}${heldWords(context,work)}`,purpose].filter(part=>part!==void 0).join(" "),weight=weigh(context,{tables:work.effects.map(({relation})=>relation),
rewritten:work.effects.flatMap(({relation,rewrite})=>rewrite===null?[]:[relation]),blocked:blocked2.keys()}),unsure=!work.measured&&work.effects.length>0&&work.
effects.every(effect=>effect.unsure===!0),message=withTime(waitMessage(blocked2,during,weight.unknown),weight);return{subject,message:unsure?`Depends on what th\
e text does not tell: ${message}`:message,details:`PostgreSQL ${what2}: ${waitWords(blocked2)} wait ${untilWords(context)}${work.measured?"":" (predicted: the s\
tatement was not run)"}.${estimateWords(weight)}`,waits:waitsOf(blocked2),...weighed(weight),...unsure?{severity:"notice"}:{},action,...work.measured?{}:{evidence:"\
predicted"}}}function waitMessage(blocked2,during,unknown){let[first,...others]=[...blocked2];return first===void 0?`Others wait while ${during}.`:unknown?others.
length===0?`If ${named(first[0])} is large: its ${waiting(first[1])} wait while ${during}.`:`If large: ${waitWords(blocked2,2)} wait while ${during}.`:`${capital(
waitWords(blocked2,2))} wait while ${during}.`}function waitsOf(blocked2){return[...blocked2].map(([relation,mode])=>({relation,reads:blocksReads(mode)}))}function duringWords({
effects,table}){let rewritten=effects.filter(({rewrite})=>rewrite!==null).map(({relation})=>relation),it=names=>names.length===1&&names[0]===table?"it is":`${namedList(
names)} ${names.length===1?"is":"are"}`;if(rewritten.length>0)return`${it(rewritten)} rewritten`;let builds=effects.flatMap(effect=>effect.builds).filter(({index})=>index!==
"");if(builds.length===0)return`${it(effects.map(({relation})=>relation))} read from end to end`;let[only,...others]=builds,again=builds.every(({rebuild})=>rebuild)?
"built again":"built";return only!==void 0&&others.length===0?`the index ${named(only.index)} is ${again}`:`${count(builds.length,"index","indexes")} are ${again}`}
function untilWords({batch,facts}){if(facts?.ran==="alone")return"until it is done";switch(batch.transaction){case"batch":return"until the whole batch commits";case"\
file":return"until the migration commits";default:return"until it is done"}}function effectWords({effects,measured}){let rewritten=effects.filter(({rewrite})=>rewrite!==
null),built=effects.filter(({rewrite,builds})=>rewrite===null&&builds.length>0),read=effects.filter(({rewrite,builds})=>rewrite===null&&builds.length===0),parts2=[],
tables2=some=>list(some.map(effect=>sized(effect,measured)));if(rewritten.length>0){parts2.push(`${measured?"rewrote":"rewrites"} ${tables2(rewritten)}`);let indexes=rewritten.
flatMap(({builds})=>builds).length;indexes>0&&parts2.push(`rebuilt ${count(indexes,"index","indexes")}`)}for(let effect of built){let names=namedList(effect.builds.
map(({index})=>index).filter(index=>index!==""),5),verb=effect.builds.every(({rebuild})=>rebuild)?"rebuild":"build";parts2.push(`${measured?"read":"reads"} all \
of ${sized(effect,measured)} to ${verb} ${names===""?"an index":names}`)}return read.length>0&&parts2.push(`${measured?"read":"reads"} all of ${tables2(read)}`),
list(parts2)}function waitWords(blocked2,most=5){let all=[...blocked2.keys()].filter(table=>blocksReads(blocked2.get(table)??"AccessShareLock")),writes=[...blocked2.
keys()].filter(table=>!all.includes(table));return[...all.length>0?[`${waiting("AccessExclusiveLock")} of ${namedList(all,most)}`]:[],...writes.length>0?[`${waiting(
"ShareLock")} to ${namedList(writes,most)}`]:[]].join(", and ")}function blockedTables(context,work){let blocked2=new Map,add=(relation,mode)=>{let unit=unitOf2(
context,relation);blocksWrites(mode)&&blocked2.set(unit,stronger(mode,blocked2.get(unit)??mode))};add(work.effects[0]?.relation??work.table,work.mode);for(let{relation,
kind:kind2,mode}of context.facts?.locks??[])isTable(kind2)&&add(relation,mode);let worked=new Set(work.effects.map(({relation})=>relation));for(let{relation,mode}of heldBefore(
context))worked.has(unitOf2(context,relation))&&add(relation,mode);return blocked2}function sized({relation,rows},measured){return measured&&rows!==null?`${named(
relation)} (${count(rows,"row")} in the trial)`:named(relation)}function heldWords(context,{lockedBy}){let by=context.batch.contexts.find(({statement})=>statement.
index===lockedBy)?.statement;return by===void 0?"":` (held since ${by.file===context.statement.file?`line ${by.line}`:`${by.file}:${by.line}`})`}function tableSql(table){return quotePrinted(table)}function indexSql(context,table,name){return context.statement.kind==="IndexStmt"?context.statement.sql:newIndex(
context,table,name)?.definition||null}function newIndex(context,table,name){let old=context.before.tables[table]?.indexes??[],made=(context.after.tables[table]?.
indexes??[]).filter(index=>!old.some(one=>one.name===index.name));return made.find(index=>index.name===name)??(made.length===1?made[0]:void 0)}function newConstraints(context,table,type){
let old=context.before.tables[table]?.constraints??[];return(context.after.tables[table]?.constraints??[]).filter(constraint=>constraint.type===type&&!old.some(
({name})=>name===constraint.name))}function newConstraint(context,work,type){let{conname:wanted2,fk_attrs,keys}=work.request?.kind==="constraint"?work.request.constraint:
{},columns2=strings(fk_attrs??keys),made=newConstraints(context,work.table,type),found=made.find(({name})=>name===wanted2)??made.find(one=>columns2.length>0&&one.
columns.join()===columns2.join())??made[0];return{name:found?.name??wanted2??work.table,definition:found?.definition||null}}function rewriteCreateIndex(sql2,options7){
let bytes=Buffer.from(sql2,"utf8"),tokens=scanSync(sql2).tokens,at=tokens.findIndex(({text})=>text.toUpperCase()==="INDEX"),keyword=tokens[at];if(keyword===void 0)
return sql2;let next=at+1;for(;/^(CONCURRENTLY|IF|NOT|EXISTS)$/i.test(tokens[next]?.text??"");)next++;let unnamed=/^ON$/i.test(tokens[next]?.text??""),rest=bytes.
subarray(tokens[next]?.start??bytes.length).toString("utf8");return[bytes.subarray(0,keyword.end).toString("utf8"),...options7.concurrently?["CONCURRENTLY"]:[],
...options7.ifNotExists?["IF NOT EXISTS"]:[],...unnamed?[quoteIdentifier(options7.name)]:[],rest].join(" ")}function terminated(sql2){return`${sql2.trimEnd().replace(
/;+$/,"")};`}function validateLaterSteps(context,table,constraint){if(context.before.tables[table]?.kind==="partitioned table"&&constraint.definition.startsWith("FOREIGN KEY")&&
context.before.serverVersionNum<18e4)return[];let alter=`ALTER TABLE ${tableSql(table)}`,name=quoteIdentifier(constraint.name),definition=constraint.definition.
replace(/ NOT VALID$/,"");return[{title:"This release",sql:`${alter} ADD CONSTRAINT ${name} ${definition} NOT VALID;`},{title:"A later release, deployed after t\
he first one: the scan runs under a lock that lets reads and writes through",sql:`${alter} VALIDATE CONSTRAINT ${name};`}]}var addCheckConstraint={name:"add-check-constraint",hazard:"blocks-traffic",severity:"warning",title:"Adds a CHECK and reads the whole table while it is locked",
why:"Every row is checked under ACCESS EXCLUSIVE: even SELECT waits until the check is done and the transaction commits. Inline on ADD COLUMN it is the same, al\
though the new column holds one value everywhere.",explains:["check definition"],check(context){return workCausedBy(context,"check").map(work=>{let{name,definition}=newConstraint(
context,work,"check"),inline=work.request?.kind==="add column";return lockDraft(context,work,{subject:name,during:`every row is checked against ${named(name)}`,
purpose:`to check ${named(name)}`,action:{text:`${inline?"Add the column without the CHECK, then add":"Add"} the CHECK NOT VALID now (it holds for new rows at o\
nce), and validate it in a migration of a later release: pending together, both would run in one transaction and gain nothing.`,steps:definition===null?[]:validateLaterSteps(
context,work.table,{name,definition})}})})}};var addColumnRewrites={name:"add-column-rewrites",hazard:"blocks-traffic",severity:"warning",title:"Adds a column in a way that writes the whole table anew",why:"\
A constant default (also now()) is kept in the catalog. A volatile default, serial, an identity, a stored generated column or a domain with checks needs a value\
 per row: PostgreSQL writes the table and all its indexes anew under ACCESS EXCLUSIVE, and even SELECT waits.",isForetold:!0,check(context){return workCausedBy(
context,"column added").flatMap(work=>{let{request}=work;if(request?.kind!=="add column")return[];let{name,column}=request;return lockDraft(context,work,{subject:printColumn(
{table:work.table,column:name}),during:`every row is written anew with ${named(name)}`,purpose:`to give every row a value of ${reason(column)} ${named(name)}`,action:wayOut(
context,work.table,request)})})}};function reason(column){return hasConstraint(column,type=>type==="CONSTR_IDENTITY")?"the identity column":hasConstraint(column,
type=>type==="CONSTR_GENERATED")?"the generated column":isSerial(column.typeName)?"the serial column":"the column"}function wayOut(context,relation,{name:added,
column}){let table=tableSql(relation),name=quoteIdentifier(added),made=context.after.tables[relation]?.columns.find(one=>one.name===added);if(hasConstraint(column,
type=>type==="CONSTR_GENERATED"))return{text:"Add a plain column and let a trigger fill it for new rows; fill the old rows in batches outside of the migration. \
From PostgreSQL 18 on, a VIRTUAL generated column needs no rewrite. Or compute the value in queries.",steps:[]};if(made===void 0)return{text:"Add the column wit\
hout a default and nullable, set the default for new rows, fill the old rows in batches outside of the migration, and set NOT NULL in a later release.",steps:[]};
let sequence=made.identity!==""||isSerial(column.typeName),sequenceName=quoteIdentifier(`${bareNameOf2(relation)}_${made.name}_seq`),value2=sequence?`nextval('${sequenceName.
replaceAll("'","''")}')`:made.default??"NULL",addition=`ALTER TABLE ${table} ADD COLUMN ${name} ${made.type};`;return{text:"Add the column without a default and\
 nullable, set the default for new rows, fill the old rows in batches outside of the migration, and set NOT NULL in a later release.",steps:[{title:"This releas\
e: instant",sql:[...sequence?[`CREATE SEQUENCE ${sequenceName};`]:[],addition,`ALTER TABLE ${table} ALTER COLUMN ${name} SET DEFAULT ${value2};`].join(`
`)},{title:`Then in a job, along the key, each batch in a transaction of its own: ${made.name} of the old rows`,sql:""}]}}var addExclusionConstraint={name:"add-exclusion-constraint",hazard:"blocks-traffic",severity:"warning",title:"Adds an exclusion constraint and builds its index \
while the table is locked",why:"The index is built and every pair of rows compared under ACCESS EXCLUSIVE: even SELECT waits. PostgreSQL has no CONCURRENTLY and\
 no NOT VALID for exclusion constraints.",check(context){return workCausedBy(context,"exclusion").map(work=>{let name=newConstraint(context,work,"exclusion").name;
return lockDraft(context,work,{subject:name,action:{text:"There is no online way. Ship it alone, in a quiet hour, with a lock_timeout; on a large table make a n\
ew table that has the constraint, copy the rows in batches and swap the names.",steps:[]}})})}};var addForeignKey={name:"add-foreign-key",hazard:"blocks-traffic",severity:"warning",title:"Adds a foreign key and checks every row while writes to both tables \
wait",why:"Every row is looked up in the referenced table under SHARE ROW EXCLUSIVE on both tables: writes to either wait until the check is done and the transa\
ction commits.",explains:["foreign key definition"],check(context){return workCausedBy(context,"foreign key").map(work=>{let{name,definition}=newConstraint(context,
work,"foreign key");return lockDraft(context,work,{subject:name,during:`the foreign key ${named(name)} is checked`,purpose:`to check ${named(name)}`,action:{text:"\
Add the foreign key NOT VALID now (it holds for new rows at once), and validate it in a migration of a later release: pending together, both would run in one tr\
ansaction and gain nothing.",steps:definition===null?[]:validateLaterSteps(context,work.table,{name,definition})}})})}};function newKey(context,work,type){let wanted2=work.request?.kind==="constraint"?work.request.constraint:null,made=newConstraints(context,work.table,type),found=made.
find(({name})=>name===wanted2?.conname)??made[0];if(found!==void 0)return{type,name:found.name,columns:found.columns};let column=work.request?.kind==="add colum\
n"?[work.request.name]:[],columns2=wanted2===null?column:strings(wanted2.keys),bare3=context.before.tables[work.table]?.bareName??work.table,usual=type==="uniqu\
e"?`${[bare3,...columns2].join("_")}_key`:`${bare3}_pkey`;return{type,name:wanted2?.conname??usual,columns:columns2}}function keyAction(context,work,key){let table=tableSql(
work.table),columns2=key.columns.map(quoteIdentifier).join(", "),name=quoteIdentifier(key.name),constraint=`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${key.type===
"unique"?"UNIQUE":"PRIMARY KEY"} USING INDEX ${name};`,isNew2=work.request?.kind==="add column",inTransaction=context.batch.transaction!=="none";return{text:`Bu\
ild the index first without locking the table, then let the constraint take it over: that step is instant${key.type==="primary key"?" as long as the columns are\
 NOT NULL already":""}.${inTransaction?" CONCURRENTLY cannot run in the transaction that Drizzle puts around migrations, so it is done by hand before the deploy\
.":""} When the table is small, accept the finding.`,steps:[...isNew2?[{title:`First add the column alone, without ${key.type==="unique"?"UNIQUE":"PRIMARY KEY"}`,
sql:""}]:[],{title:inTransaction?"Before the deploy, on production, outside of a transaction":"First",sql:`CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ${name}\
 ON ${table} (${columns2});`},{title:inTransaction?"In this migration: the first statement does nothing on production, and builds the index on every other datab\
ase":"Then",sql:inTransaction?`CREATE UNIQUE INDEX IF NOT EXISTS ${name} ON ${table} (${columns2});
${constraint}`:constraint}]}}function notNullSteps(context,table,column){let name=quoteIdentifier(`${context.before.tables[table]?.bareName??table}_${column}_not_null`),alter=`ALTER TABLE ${tableSql(
table)}`,quoted=quoteIdentifier(column);return context.before.serverVersionNum>=18e4?[{title:"This release",sql:`${alter} ADD CONSTRAINT ${name} NOT NULL ${quoted}\
 NOT VALID;`},{title:"A later release, deployed after the first one: the scan runs under a lock that lets reads and writes through",sql:`${alter} VALIDATE CONST\
RAINT ${name};`}]:[{title:"This release",sql:`${alter} ADD CONSTRAINT ${name} CHECK (${quoted} IS NOT NULL) NOT VALID;`},{title:"A later release, deployed after\
 the first one: the scan runs under a lock that lets reads and writes through",sql:`${alter} VALIDATE CONSTRAINT ${name};
${alter} ALTER COLUMN ${quoted} SET NOT NULL;
${alter} DROP CONSTRAINT ${name};`}]}var addPrimaryKey={name:"add-primary-key",hazard:"blocks-traffic",severity:"warning",title:"Adds a primary key and builds its index, or checks for NULLs, while \
the table is locked",why:"A primary key needs a unique index and columns without NULL. Both are made or checked under ACCESS EXCLUSIVE: even SELECT waits until \
the transaction commits.",explains:["primary key definition","column not null"],check(context){return workCausedBy(context,"primary key").map(work=>{let key=newKey(
context,work,"primary key"),builds=work.effects.some(effect=>effect.builds.length>0),columns2=context.before.tables[work.table]?.columns??[],nullable=key.columns.
filter(name=>columns2.some(column=>column.name===name&&!column.notNull)),nullables=nullable.length===0?"the key":namedList(nullable);return lockDraft(context,work,
{subject:key.name,...builds?{}:{during:`${nullables} is checked for NULLs`,purpose:`to check that ${nullables} has no NULL`},action:builds?keyAction(context,work,
key):{text:"The index is there already; what costs time is the check for NULLs, because the columns may hold them. Make them NOT NULL first, in releases of thei\
r own.",steps:nullable.flatMap(column=>notNullSteps(context,work.table,column))}})})}};var addRequiredColumn={name:"add-required-column",hazard:"breaks-code",severity:"warning",title:"Adds a column that every INSERT must name",why:"The running rel\
ease doesn’t know the column: each of its INSERTs into the table fails from then on (23502), also when the migration fills the existing rows.",checkBatch(batch){
return batch.newColumns.filter(({required,table})=>required&&(batch.baseline.tables[table]!==void 0||!isRead(batch.baseline))).map(({table,column,type,statement})=>{
let quoted=quotePrinted(table),name=quoteIdentifier(column);return{subject:printColumn({table,column}),...statement===null?{}:{statement},message:`Adds ${named(
printColumn({table,column}))} as required without a default: inserts of the running release fail.`,action:{text:"Give it a default, or let it be NULL until the \
release that writes it is out.",steps:[{title:"This release",sql:`ALTER TABLE ${quoted} ADD COLUMN ${name} ${type};`},{title:"A later release, when every row ha\
s a value",sql:`ALTER TABLE ${quoted} ALTER COLUMN ${name} SET NOT NULL;`}]}}})}};function uniquesOf(table,options7){return table.indexes.filter(({unique,valid,primary})=>unique&&valid&&(options7.primary||!primary)).map(index=>({index,key:keyOf(
index,column=>column)}))}function keyOf(index,rename2){let columns2=index.columns.flatMap(column=>column===null?[]:[rename2(column)]).sort(),isPlain2=!index.partial&&
!index.columns.includes(null);return JSON.stringify([columns2,isPlain2?null:renamedIn(indexBody(index.definition),rename2)])}function renamedIn(expression,rename2){
return expression.replaceAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"|\b([a-z_][\w$]*)/g,(token,quoted,plain)=>{let name=quoted?.replaceAll('""','"')??plain;return name===
void 0?token:printIdentifier(rename2(name))})}var addUnique={name:"add-unique",hazard:"breaks-code",severity:"notice",title:"Makes existing columns unique",why:"The running release may still write duplicate\
s; such an INSERT or UPDATE fails from then on (23505).",checkBatch(batch){return survivingTables(batch).flatMap(table=>{let fate=column=>batch.fate.columns.get(
{table:table.was.name,column})??column,before=uniquesOf(table.was,{primary:!0}),known4=new Set(before.map(({index})=>keyOf(index,fate))),names=new Set(before.map(
({index})=>index.name)),survivors=new Set(table.was.columns.map(({name})=>fate(name)));return uniquesOf(table.is,{primary:!1}).flatMap(({index,key})=>{let isOld3=index.
columns.every(column=>column===null||survivors.has(column));if(known4.has(key)||names.has(index.name)||!isOld3||isImplied(index,before,fate))return[];let place2=lastChange(
batch,catalog=>tableAt(catalog,table)?.indexes.some(({name})=>name===index.name));return[{subject:index.name,...place2===void 0?{}:{statement:place2.statement.index},
message:`Makes ${named(`${table.is.name} (${index.columns.map(column=>column??"expression").join(", ")})`)} unique: inserts of equal values fail.`,action:{text:"\
First ship a release that doesn’t write duplicates, or handles the error.",steps:[]}}]})})}};function isImplied(index,known4,fate){return known4.some(other=>!other.
index.partial&&!other.index.columns.includes(null)&&other.index.columns.every(column=>column!==null&&index.columns.includes(fate(column))))}var addUniqueConstraint={name:"add-unique-constraint",hazard:"blocks-traffic",severity:"warning",title:"Adds a unique constraint and builds its index while the \
table is locked",why:"The index behind the constraint is built under ACCESS EXCLUSIVE: even SELECT waits until it is built and the transaction commits.",check(context){
return workCausedBy(context,"unique").map(work=>{let key=newKey(context,work,"unique");return lockDraft(context,work,{subject:key.name,action:keyAction(context,
work,key)})})}};function validation({node},domain){let name=pick(pick(node,"AlterDomainStmt")?.def,"Constraint")?.conname;return name===void 0?[]:[{title:"A later release, depl\
oyed after this one",sql:`ALTER DOMAIN ${domain} VALIDATE CONSTRAINT ${quoteIdentifier(name)};`}]}var alterDomainScans={name:"alter-domain-scans",hazard:"blocks\
-traffic",severity:"warning",title:"Tightens a domain and reads every table that uses it while writes wait",why:"Every row of every table with a column of the d\
omain is checked under SHARE on all of them: inserts, updates and deletes wait until the transaction commits.",isForetold:!0,check(context){return workCausedBy(
context,"domain").flatMap(work=>{let{request}=work;if(request?.kind!=="domain")return[];let domain=quotePrinted(request.domain);return lockDraft(context,work,{subject:request.
domain,during:`values of the type ${named(request.domain)} are checked`,purpose:`to check the domain ${named(request.domain)}`,action:request.what==="constraint"?
{text:"Add the constraint NOT VALID now (it holds for new values at once), and validate it in a migration of a later release.",steps:validation(context,domain)}:
{text:"A domain’s SET NOT NULL has no online form. Add a CHECK (VALUE IS NOT NULL) NOT VALID instead and validate it in a later release, or set NOT NULL on the \
columns.",steps:[]}})})}};var attachPartitionScans={name:"attach-partition-scans",hazard:"blocks-traffic",severity:"warning",title:"Attaches a partition and reads it, or the DEFAULT part\
ition, while it is locked",why:"Every row of the new partition is checked against its bounds, and every row of a DEFAULT partition against the new ones, under A\
CCESS EXCLUSIVE on those partitions; indexes of the parent that the partition lacks are built.",isForetold:!0,check(context){return workCausedBy(context,"attach\
 partition").map(work=>{let partition=work.request?.kind==="attach partition"?work.request.partition:work.table;return lockDraft(context,work,{subject:partition,
during:`the partition ${named(partition)} is checked`,purpose:`to attach ${named(partition)} to ${named(work.table)}`,action:{text:"Prove the bounds first: a CH\
ECK on the new partition that says what its bounds say (and one on the DEFAULT partition that excludes them), NOT VALID now and validated in a later release, le\
ts ATTACH skip the scan. Build the parent’s indexes on the partition CONCURRENTLY before.",steps:[{title:`An earlier release: a CHECK on ${partition} that the\
 key is there and within the bounds, NOT VALID; in the one after it, VALIDATE CONSTRAINT`,sql:""}]}})})}};function bystanders(context,least){let own=new Map;for(let{relation,mode}of context.facts?.locks??[]){let unit=unitOf2(context,relation);own.set(unit,stronger(mode,
own.get(unit)??mode))}let found=new Map;for(let{relation,kind:kind2,mode,statement}of heldBefore(context)){if(!isTable(kind2))continue;let unit=unitOf2(context,
relation);if(!(least==="reads"?blocksReads(mode):blocksWrites(mode))||stronger(own.get(unit)??"AccessShareLock",mode)===own.get(unit)||context.batch.complete&&!isThere(
context.batch,unit))continue;let known4=found.get(unit);(known4===void 0||stronger(known4.mode,mode)!==known4.mode)&&found.set(unit,{mode,statement})}return found}
function isThere({final},relation){return final.tables[relation]!==void 0||final.views[relation]!==void 0}function placeWords(batch,statement,from){let found=batch.
contexts.find(context=>context.statement.index===statement)?.statement;return found===void 0?`statement ${statement+1}`:found.file===from.statement.file?`line ${found.
line}`:`${found.file}:${found.line}`}function uniqueKeys({constraints,indexes}){let keys=constraints.filter(({type})=>type==="primary key"||type==="unique").map(one=>one.columns),byIndex=indexes.filter(
index=>index.unique&&index.valid&&!index.partial).map(({columns:columns2})=>columns2).filter(columns2=>columns2.every(column=>column!==null));return[...new Set(
[...keys,...byIndex].map(columns2=>JSON.stringify(columns2)))].map(text=>JSON.parse(text))}var integers=new Set(["smallint","integer","bigint"]);function boundOf(statement,catalog){let said=rangeName(statement.relation),table=said===null?void 0:findTable(
catalog,said);if(table===void 0)return null;let aliases=new Set([statement.relation?.alias?.aliasname??table.bareName]),scope={table,aliases,catalog,ctes:ctesOf(
statement.withClause?.ctes??[],catalog)},parts2=conjuncts(statement.whereClause),from="usingClause"in statement?statement.usingClause:statement.fromClause;return[
...parts2.flatMap(part=>listed2(part,scope)??[]),...between(parts2,scope),...parts2.flatMap(part=>joined2(part,from??[],scope)??[])].toSorted((a,b)=>a.rows-b.rows)[0]??
null}function conjuncts(where){let both=pick(where,"BoolExpr");return both?.boolop==="AND_EXPR"?(both.args??[]).flatMap(conjuncts):where===void 0?[]:[where]}function ctesOf(ctes,catalog){
let known4=new Map;for(let node of ctes){let cte=pick(node,"CommonTableExpr");if(cte?.ctename===void 0)continue;let select=pick(cte.ctequery,"SelectStmt"),change=pick(
cte.ctequery,"UpdateStmt")??pick(cte.ctequery,"DeleteStmt"),rows=select===void 0?change&&boundOf(change,catalog)?.rows:rowsOf(select,known4);known4.set(cte.ctename,
rows??null)}return known4}function rowsOf(select,ctes){let limit=integer(select.limitCount);if(limit!==null&&select.limitOption!=="LIMIT_OPTION_WITH_TIES")return limit;
if((select.valuesLists??[]).length>0)return select.valuesLists?.length??null;let[from,...others]=select.fromClause??[];if(from===void 0||others.length>0||select.
op!=="SETOP_NONE"||makesRows(select))return null;let inner=pick(pick(from,"RangeSubselect")?.subquery,"SelectStmt");if(inner!==void 0)return rowsOf(inner,ctes);
let range=pick(from,"RangeVar");return range?.schemaname===void 0?ctes.get(range?.relname??"")??null:null}function makesRows(select){return findAll(select.targetList,
"FuncCall").length>0}function listed2(part,scope){let link=pick(part,"SubLink");if(link?.subLinkType==="ANY_SUBLINK"&&(link.operName??[]).length===0)return isKey(
columnsOf(link.testexpr),scope)?selected(link.subselect,scope):null;let comparison=pick(part,"A_Expr");if(comparison===void 0||strings(comparison.name).at(-1)!==
"="||!isKey(columnsOf(comparison.lexpr),scope))return null;let other=pick(comparison.rexpr,"SubLink");if(comparison.kind==="AEXPR_OP_ANY")return other?.subLinkType===
"ARRAY_SUBLINK"?selected(other.subselect,scope):null;if(other?.subLinkType==="EXPR_SUBLINK"){let isOne=pick(other.subselect,"SelectStmt");return isOne===void 0||
isCorrelated(isOne,scope)?null:{rows:1,byKeyAlone:!1}}return isConstant(comparison.rexpr)?{rows:pick(comparison.rexpr,"List")?.items?.length??1,byKeyAlone:!0}:null}
function selected(subselect,scope){let select=pick(subselect,"SelectStmt");if(select===void 0||isCorrelated(select,scope))return null;let rows=rowsOf(select,scope.
ctes);return rows===null?null:{rows,byKeyAlone:looksForNothing(select,scope)}}function looksForNothing(select,scope){let inner={...scope,aliases:new Set(findAll(
select,"RangeVar").flatMap(({relname})=>relname??[]))},orders=(select.sortClause??[]).map(sort=>columnsOf(pick(sort,"SortBy")?.node));return select.whereClause===
void 0&&orders.every(order=>isKey(order,inner))}function between(parts2,scope){let ends2=new Map,set=(column,end,value2)=>{value2!==null&&ends2.set(column,{...ends2.
get(column),[end]:value2})};for(let part of parts2){let comparison=pick(part,"A_Expr"),[column,...others]=columnsOf(comparison?.lexpr).map(one=>nameIn(one,scope));
if(comparison===void 0||typeof column!="string"||others.length>0)continue;if(comparison.kind==="AEXPR_BETWEEN"){let[low,high]=pick(comparison.rexpr,"List")?.items??
[];set(column,"low",integer(low)),set(column,"high",integer(high));continue}let operator=strings(comparison.name).at(-1)??"",value2=integer(comparison.rexpr);value2!==
null&&((operator===">"||operator===">=")&&set(column,"low",operator===">"?value2+1:value2),(operator==="<"||operator==="<=")&&set(column,"high",operator==="<"?value2-
1:value2))}return[...ends2].flatMap(([column,{low,high}])=>{let type=scope.table.columns.find(({name})=>name===column)?.type??"";return low===void 0||high===void 0||
!integers.has(type)?[]:isUnique(new Set([column]),scope.table)?[{rows:Math.max(0,high-low+1),byKeyAlone:!0}]:[]})}function joined2(part,from,scope){let comparison=pick(
part,"A_Expr");if(comparison?.kind!=="AEXPR_OP"||strings(comparison.name).at(-1)!=="="||from.length!==1)return null;let sides=[columnsOf(comparison.lexpr),columnsOf(
comparison.rexpr)],own=sides.findIndex(columns2=>isKey(columns2,scope)),other=sides[1-own]?.[0];if(own===-1||other===void 0)return null;let query=pick(from[0],"\
RangeSubselect"),range=pick(from[0],"RangeVar"),alias=query?.alias?.aliasname??range?.alias?.aliasname??range?.relname??"";if(other.length<2||other.at(-2)!==alias)
return null;let select=pick(query?.subquery,"SelectStmt"),rows=select===void 0?scope.ctes.get(range?.relname??"")??null:rowsOf(select,scope.ctes);return rows===
null||select!==void 0&&isCorrelated(select,scope)?null:{rows,byKeyAlone:select!==void 0&&looksForNothing(select,scope)}}function columnsOf(expression){let row=pick(
expression,"RowExpr"),columns2=(row===void 0?[expression]:row.args??[]).map(part=>strings(pick(part,"ColumnRef")?.fields));return columns2.every(column=>column.
length>0)?columns2:[]}function nameIn(column,{aliases,table}){let name=column.at(-1)??"",qualifier=column.at(-2);return qualifier!==void 0&&!aliases.has(qualifier)?
null:name==="ctid"||table.columns.some(one=>one.name===name)?name:null}function isKey(columns2,scope){let names=columns2.map(column=>nameIn(column,scope));if(names.
length===0||names.includes(null))return!1;let known4=new Set(names.flatMap(name=>name??[]));return known4.has("ctid")&&scope.table.kind==="table"||isUnique(known4,
scope.table)}function isUnique(columns2,table){return uniqueKeys(table).some(key=>key.length>0&&key.every(column=>columns2.has(column)))}function isCorrelated(select,{
table,aliases,catalog,ctes}){let ranges2=findAll(select,"RangeVar"),inner=new Set([...ranges2.map(({alias,relname})=>alias?.aliasname??relname??""),...findAll(select,
"RangeSubselect").map(({alias})=>alias?.aliasname??"")]),tables2=ranges2.map(range=>{let said=range.schemaname===void 0&&ctes.has(range.relname??"")?null:rangeName(
range);return said===null?void 0:findTable(catalog,said)});return findAll(select,"ColumnRef").some(({fields})=>{let names=strings(fields),[name,qualifier]=[names.
at(-1)??"",names.at(-2)];return qualifier!==void 0?aliases.has(qualifier)&&!inner.has(qualifier):table.columns.some(column=>column.name===name)&&!tables2.some(one=>one?.
columns.some(column=>column.name===name))})}function isConstant(node){return["ColumnRef","SubLink","FuncCall"].every(kind2=>findAll(node,kind2).length===0)}function integer(node){
let inner=pick(node,"TypeCast")?.arg??node,constant=pick(inner,"A_Const");if(constant===void 0||constant.isnull===!0)return null;if(constant.ival!==void 0)return constant.
ival.ival??0;let text=constant.fval?.fval??constant.sval?.sval??"";return/^-?\d{1,15}$/.test(text)?Number(text):null}var batchRows=1e4;function boundsOf({node,before}){let bounds=new Map;if(pick(node,"DoStmt")!==void 0)return bounds;let changes2=[...findAll(node,"UpdateStmt"),
...findAll(node,"DeleteStmt")],unbounded=new Set;for(let change of changes2){let table=relationName(before,change.relation),bound=boundOf(change,before);if(table===
null)continue;let known4=bounds.get(table);if(bound===null)unbounded.add(table);else{let byKeyAlone=bound.byKeyAlone&&known4?.byKeyAlone!==!1;bounds.set(table,{
rows:bound.rows+(known4?.rows??0),byKeyAlone})}}return new Map([...bounds].filter(([table])=>!unbounded.has(table)))}function isBatch(bound){return bound!==void 0&&
bound.rows<=batchRows}var worthTelling=.05;function changedRows(context){let{facts,batch,measured}=context;if(batch.runs.length===0&&!measured)return predictedChanges(context);if(facts===
null||!measured)return[];let found=new Map,bounds=boundsOf(context);for(let{relation,rows,purpose}of facts.scans)isBatch(bounds.get(relation))&&bounds.get(relation)?.
byKeyAlone===!0||purpose!=="query"||rows===0&&(batch.runs[0]?.rowsPerTable[relation]??0)>0||found.set(relation,{relation,words:`read all ${count(rows,"row")} of\
 ${named(relation)}`,verb:"read",share:0});for(let{relation,inserted:inserted2,updated,deleted}of facts.rows){let total=batch.runs[0]?.rowsPerTable[relation]??0;
if(isBatch(bounds.get(relation)))continue;let changed=Math.max(inserted2,updated,deleted),isWhole2=total>0&&updated+deleted>=Math.max(2,total*worthTelling),isBulk=inserted2>=
100&&inserted2>=total*worthTelling;if(!isWhole2&&!isBulk&&!found.has(relation))continue;let verb=changed===updated?"updated":changed===deleted?"deleted":"insert\
ed",share=total===0?0:(updated+deleted)/total,of=verb==="inserted"?" into ":` of ${count(total,"row")} of `,amount=verb==="inserted"?count(changed,"row"):changed.
toLocaleString("en-US");found.set(relation,{relation,words:`${verb} ${amount}${of}${named(relation)} in the trial`,verb,share})}return[...found.values()]}function predictedChanges({
nodes,before,created}){return nodes.flatMap(node=>{let update=pick(node,"UpdateStmt"),remove=pick(node,"DeleteStmt"),relation=relationName(before,update?.relation??
remove?.relation),where=update?.whereClause??remove?.whereClause,isWhole2=where===void 0||pick(where,"NullTest")?.nulltesttype==="IS_NULL";if(relation===null||!isWhole2||
created.tables.has(relation))return[];let verb=update===void 0?"deleted":"updated",words4=`${update===void 0?"deletes":"updates"} the rows of ${named(relation)}\
 (predicted)`;return[{relation,words:words4,verb,share:where===void 0?1:.1}]})}var backfillUnderLock={name:"backfill-under-lock",hazard:"blocks-traffic",severity:"warning",title:"Works through rows while an earlier statement of the batch k\
eeps tables locked",why:"An UPDATE by itself lets reads through. After an ALTER TABLE in the same transaction (Drizzle runs all pending migrations in one) the t\
able stays locked for as long as the UPDATE takes: even SELECT waits.",isForetold:!0,isUnderHeldLock:!0,waysOut:["in slices",{later:"without the locks of this b\
atch"}],checkBatch(batch){let all=batch.contexts.flatMap(context2=>{let changed2=changedRows(context2),waiting3=changed2.length===0?new Map:waitingFor(context2);
if(waiting3.size===0)return[];let tables2=changed2.map(({relation})=>relation);return[{context:context2,changed:changed2,waiting:waiting3,weight:weigh(context2,
{tables:tables2,blocked:waiting3.keys()})}]}),worst=all.toSorted((a,b)=>severities.indexOf(a.weight.severity)-severities.indexOf(b.weight.severity))[0];if(worst===
void 0)return[];let{context,changed,waiting:waiting2,weight}=worst,modes=new Map([...waiting2].map(([table,{mode}])=>[table,mode])),places=[...new Set([...waiting2.
values()].map(({statement})=>placeWords(batch,statement,context)))],others=all.length-1,also=`${count(others,"other statement")} of the batch ${others===1?"goes":
"go"} through rows under such locks too.`;return[{statement:context.statement.index,subject:[...waiting2.keys()].toSorted().join(", "),message:withTime(backfillMessage(
changed,modes,weight.unknown),weight),details:`PostgreSQL ${list(changed.map(({words:words4})=>words4))}; meanwhile ${waitWords(modes)} wait ${untilWords(context)}\
, locked by ${list(places)}.${estimateWords(weight)}${others===0?"":` ${also}`}`,waits:waitsOf(modes),...weighed(weight),action:{text:"Take the backfill out of \
the migration: ship the change of the schema first, then fill the rows in batches from a job, each batch in a transaction of its own, and ship what depends on i\
t (NOT NULL, a constraint) in a later release.",steps:[]}}]}};function backfillMessage(changed,modes,unknown){let tables2=changed.map(({relation})=>relation),verbs=[
...new Set(changed.map(({verb})=>verb))],[waits,...others]=modes,is=tables2.length===1?"is":"are";return unknown?tables2.length===1&&waits!==void 0&&waits[0]===
tables2[0]&&others.length===0?`If ${namedList(tables2)} is large: its ${waiting(waits[1])} wait while its rows are ${list(verbs)}.`:`If ${namedList(tables2,2)} ${is}\
 large: ${waitWords(modes,2)} wait while rows are ${list(verbs)}.`:`${capital(waitWords(modes,2))} wait while rows of ${namedList(tables2,2)} are ${list(verbs)}\
.`}function waitingFor(context){let waiting2=bystanders(context,"writes");for(let[table,mode]of ownLocks(context))waiting2.set(table,{mode,statement:context.statement.
index});return waiting2}function ownLocks(context){return["DoStmt","CallStmt","SelectStmt"].includes(context.statement.kind)?(context.facts?.locks??[]).flatMap(
({relation,kind:kind2,mode})=>kind2==="table"&&blocksWrites(mode)?[[unitOf2(context,relation),mode]]:[]):[]}var backfillInOneTransaction={name:"backfill-in-one-transaction",hazard:"blocks-traffic",severity:"warning",title:"Updates most rows of a table in one go",why:"\
Every updated row stays locked until the transaction commits: whoever wants to update or delete one of them waits. The table and its indexes grow by a second co\
py of the rows.",waysOut:["in slices"],check(context){if(context.facts===null||waitingFor(context).size>0)return[];let bounds=boundsOf(context),updated=new Set(
context.facts.rows.filter(rows=>rows.updated>0).map(({relation})=>relation));return changedRows(context).filter(({relation,share,verb})=>share>=.5&&(context.measured?
updated.has(relation):verb==="updated")).map(({relation,words:words4})=>{let bound=bounds.get(relation)?.rows??null,weight=weigh(context,{tables:[relation],blocked:[]}),
isSmall=bound!==null&&bound<context.batch.settings.largeTableRows;return{subject:relation,message:withTime(isSmall?`Writes to up to ${count(bound,"row")} of ${named(
relation)} wait until all of them are updated.`:weight.unknown?`If ${named(relation)} is large: writes to its rows wait until all of them are updated.`:`Writes \
to rows of ${named(relation)} wait until all of them are updated.`,weight),details:`PostgreSQL ${words4}: they stay locked against other updates ${untilWords(context)}\
.${estimateWords(weight)}`,waits:[{relation,reads:!1}],...weighed(weight),...isSmall?{severity:"notice"}:{},action:{text:"Fill the rows in batches from a job, a\
long the key and each batch in a transaction of its own, until no row is left; on a small table accept the finding.",steps:[]}}})}};function brokenBy(batch,kind2){let byObject=new Map;for(let fact of batch.runs[0]?.broken??[]){if(fact.kind!==kind2)continue;let known4=byObject.get(fact.object);
known4===void 0?byObject.set(fact.object,[fact]):known4.push(fact)}return byObject}function brokenWords({message,sqlstate}){return`“${message}” (SQLSTATE ${sqlstate}\
)`}function placeOf3(batch,error){let[,name]=/(?:column|relation|function|type|field) "?(?:[^"\s]*\.)?([^"\s(]+)/.exec(error.message)??[];return{statement:(name===
void 0?void 0:batch.contexts.findLast(context=>takesAway(context,name)))?.statement.index??null,evidence:"measured"}}function takesAway({facts,renamed,statement},name){
return(facts?.drops??[]).some(drop=>readIdentity(drop)?.name.name===name)||renamed.tables.some(({from})=>bareNameOf2(from)===name)||renamed.columns.some(({from})=>from===
name)||statement.kind==="AlterTableStmt"&&statement.sql.includes(name)}var breaksFunction={name:"breaks-function",hazard:"breaks-code",severity:"warning",title:"Breaks a function: calls of it fail from then on",why:"PostgreSQL does\
 not look into the text of functions: the migration passes, and whoever calls this one afterwards (a query, a policy, an API call, a job) gets the error.",checkBatch(batch){
return[...brokenBy(batch,"function")].map(([name,[{error}]])=>({subject:name,...placeOf3(batch,error),message:`After this batch ${name} fails where it is called\
: ${brokenWords(error)}. Before it, its text was right.`,action:{text:"Change the function in the same batch, before this statement, with CREATE OR REPLACE FUNC\
TION; or drop it if nobody calls it any more.",steps:[]}}))}};var breaksView={name:"breaks-view",hazard:"breaks-code",severity:"error",title:"Breaks a view: reading it fails from then on",why:"PostgreSQL protects what a vi\
ew names itself, but not what the functions that it calls name in their text: the migration passes, and every query on the view fails afterwards.",checkBatch(batch){
return[...brokenBy(batch,"read")].map(([view,[{error,inside}]])=>({subject:view,...placeOf3(batch,error),message:`After this batch SELECT from ${view} fails${inside===
void 0?"":` in the function ${inside}()`}: ${brokenWords(error)}. Before it, it worked.`,action:{text:`Change ${inside===void 0?"the function that the view call\
s":`the function ${inside}()`} in the same batch, before this statement, with CREATE OR REPLACE FUNCTION.`,steps:[]}}))}};var breaksWrites={name:"breaks-writes",hazard:"breaks-code",severity:"error",title:"Breaks a trigger: writes to the table fail from then on",why:"PostgreSQL doe\
s not look into the text of functions: the migration passes, and every write that runs this one fails afterwards, whoever sends it.",checkBatch(batch){return[...brokenBy(
batch,"write")].map(([table,facts])=>{let[{error,inside}]=facts,how=inside===void 0?"":` in the function ${inside}()`,operations=list(facts.map(({operation})=>operation));
return{subject:table,...placeOf3(batch,error),message:`After this batch ${operations} on ${table} ${facts.length===1?"fails":"fail"}${how}: ${brokenWords(error)}\
. Before it ${facts.length===1?"it":"they"} worked.`,action:{text:`Change ${inside===void 0?"what the trigger, the default or the check calls":`the function ${inside}\
()`} in the same batch, before this statement: CREATE OR REPLACE FUNCTION with the new names; or drop the trigger if nobody needs it any more.`,steps:[]}}})}};var briefExclusiveLock={name:"brief-exclusive-lock",hazard:"blocks-traffic",severity:"off",title:"Takes ACCESS EXCLUSIVE on an existing table, if only for an in\
stant",why:"While the statement waits for the lock behind a long transaction, everybody else queues behind it. Most harmless migrations take this lock, so the r\
ule is off by default; a lock_timeout on the migrator’s connection is the general answer.",check(context){let tables2=new Set;for(let{relation,kind:kind2,mode}of context.
facts?.locks??[])!isTable(kind2)||!blocksReads(mode)||tables2.add(unitOf2(context,relation));if(tables2.size===0)return[];let names=[...tables2].toSorted();return[
{subject:names.join(", "),message:`Reads and writes of ${namedList(names)} wait ${untilWords(context)}.`,details:`Takes ACCESS EXCLUSIVE on ${namedList(names,20)}\
 until the transaction ends.`,waits:names.map(relation=>({relation,reads:!0})),action:{text:"Set a lock_timeout where the migrator connects, and let the deploy \
try again, so that a long query cannot make everybody queue.",steps:[]}}]}};var identity="nextval(its own sequence)";function changedDefaults(batch){return survivingColumns(batch).flatMap(({was,is,table})=>{let old=was.identity===""?was.
default:identity;if(old===null||was.generated!==""||bare(old)===bare(is.default))return[];if(is.identity!==""||is.generated!==""||mayChangeLater(batch,is.name))
return[];let place2=lastChange(batch,catalog=>{let column=tableAt(catalog,table)?.columns.find(({name})=>name===is.name||name===was.name);return[column?.default,
column?.identity]});return[{table:table.is.name,quotedFrom:table.is,was:{...was,default:old},is,place:place2}]})}function bare(expression){return expression?.startsWith(
"nextval(")===!0?"nextval":expression?.replaceAll(/::[\w."\s]+(\([\d,\s]+\))?(\[\])*/g,"")??null}var changeDefault={name:"change-default",hazard:"breaks-code",severity:"notice",title:"Changes a column’s default",why:"Rows that the running release inserts \
without a value get the new default at once; existing rows keep the old one.",explains:["column default"],checkBatch(batch){return changedDefaults(batch).filter(
({is})=>is.default!==null||!is.notNull).map(({table,was,is,place:place2})=>({subject:printColumn({table,column:is.name}),...place2===void 0?{}:{statement:place2.
statement.index},message:is.default===null?`Drops the default of ${named(printColumn({table,column:is.name}))}, ${named(shortenBoth(was.default??"","",60)[0])}.`:
`Changes the default of ${named(printColumn({table,column:is.name}))} ${fromTo(was.default,is.default)}.`,action:{text:"Nothing, if the running release may writ\
e the new default. Otherwise let the code write the value itself first.",steps:[]}}))}};function fromTo(was,is){let[from,to]=shortenBoth(was??"none",is??"none",
60);return`from ${named(from)} to ${named(to)}`}var changeRowSecurity={name:"change-row-security",hazard:"breaks-code",severity:"warning",title:"Switches row level security off, or leaves it without a policy",
why:"Without row level security every role with rights on the table sees all rows. With it and without a policy, every role but the owner sees none (with FORCE \
the owner neither), and no error tells.",explains:["table row security","policy gone","table forced row security"],checkBatch(batch){return survivingTables(batch).
flatMap(({was,is})=>{let place2=lastChange(batch,catalog=>{let table2=tableAt(catalog,{was,is});return[table2?.rowSecurity,table2?.forcedRowSecurity,table2?.policies.
length===0]}),draft={subject:is.name,...place2===void 0?{}:{statement:place2.statement.index}},table=quoteTable(is);if(was.rowSecurity&&!is.rowSecurity)return[{
...draft,message:`Switches row level security of ${named(is.name)} off: every role with rights on it sees all rows.`,action:{text:"Keep it on and change the pol\
icies; or accept the finding with the reason.",steps:[{title:"To keep it on",sql:`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`}]}}];let isShut=is.rowSecurity&&
is.policies.length===0,isForced=is.forcedRowSecurity===!0,wasShut=was.rowSecurity&&was.policies.length===0;return!isShut||wasShut&&(!isForced||was.forcedRowSecurity===
!0)?[]:[{...draft,...was.rowSecurity||isForced?{}:{severity:"notice"},message:`${wasShut?"Forces row level security without a policy on":was.rowSecurity?"Drops \
the last policy of":"Row level security without a policy on"} ${named(is.name)}: all roles${isForced?", its owner too,":" but its owner"} see no rows.`,action:{
text:isForced?"Create the policies in the same migration.":"Create the policies in the same migration, if any other role than the owner uses the table.",steps:[]}}]})}};var changeStorageRewrites={name:"change-storage-rewrites",hazard:"blocks-traffic",severity:"warning",title:"Moves a table to other storage and writes it anew",why:"\
SET LOGGED, SET UNLOGGED, SET TABLESPACE and SET ACCESS METHOD write or copy the whole table under ACCESS EXCLUSIVE: even SELECT waits until it is done and the \
transaction commits.",check(context){return workCausedBy(context,"storage").map(work=>lockDraft(context,work,{subject:work.table,purpose:`for ${work.request?.kind===
"storage"?work.request.what:"other storage"}`,action:{text:"There is no online form. Ship it alone in a quiet hour, or make a new table with the wanted storage,\
 copy the rows in batches and swap the names; pg_repack can move a table to another tablespace without the lock.",steps:[]}}))}};var changeTypeRebuildsIndex={name:"change-type-rebuilds-index",hazard:"blocks-traffic",severity:"warning",title:"Changes a column’s type and rebuilds its indexe\
s while the table is locked",why:"The rows stay as they are, but the new type or collation sorts differently (text to citext, another collation), so every index\
 on the column is built anew under ACCESS EXCLUSIVE: even SELECT waits.",explains:["column type"],check(context){return workCausedBy(context,"type index").map(work=>{
let column=work.request?.kind==="column type"?work.request.column:"",indexes=work.effects.flatMap(({builds})=>builds.map(({index})=>index));return lockDraft(context,
work,{subject:printColumn({table:work.table,column}),action:{text:`Drop ${list(indexes)} CONCURRENTLY before the deploy, change the type (instant without them),\
 and build them again CONCURRENTLY, where queries can do without them for that long; otherwise expand and contract with a second column.`,steps:[]}})})}};var changeTypeRechecks={name:"change-type-rechecks",hazard:"blocks-traffic",severity:"warning",title:"Changes a column’s type and checks its constraints again w\
hile the table is locked",why:"The rows stay as they are, but the CHECKs or foreign keys on the column may mean something else with the new type: every row is r\
ead again under ACCESS EXCLUSIVE, and even SELECT waits.",explains:["column type"],check(context){return workCausedBy(context,"type check").map(work=>{let column=work.
request?.kind==="column type"?work.request.column:"";return lockDraft(context,work,{subject:printColumn({table:work.table,column}),during:`the constraints on ${named(
column)} are checked again`,purpose:`to check the constraints on ${named(column)} again`,action:{text:"Drop the constraint, change the type (instant without it)\
, add the constraint again NOT VALID in the same migration, and validate it in a later release.",steps:[]}})})}};var changeTypeRewrites={name:"change-type-rewrites",hazard:"blocks-traffic",severity:"warning",title:"Changes a column’s type in a way that writes the whole tab\
le anew",why:"The old and the new type are stored differently (or PostgreSQL must convert each value), so the table and its indexes are written anew under ACCES\
S EXCLUSIVE: even SELECT waits until it is done and the transaction commits.",explains:["column type","column expression"],check(context){return workCausedBy(context,
"column type").map(work=>{let column=work.request?.kind==="column type"?work.request.column:"",type=catalog=>context[catalog].tables[work.table]?.columns.find(({
name})=>name===column)?.type??null,[from,to]=[type("before"),type("after")];return lockDraft(context,work,{subject:printColumn({table:work.table,column}),during:`\
every row is written anew to convert ${named(column)}`,purpose:from===null||to===null||from===to?`to convert ${named(column)}`:`to convert ${named(column)} from\
 ${from} to ${to}`,action:{text:"Expand and contract: add a second column of the new type, write both in the code, fill the old rows in batches outside of the m\
igration, switch the reads, and drop the old column in a later release. What hangs on the old column (its default, NOT NULL, key, identity, indexes, views) has \
to be made on the new one first.",steps:[]}})})}};var changeUniqueIndex={name:"change-unique-index",hazard:"breaks-code",severity:"warning",title:"Changes what a unique index promises, under the same name",why:"\
ON CONFLICT finds its index by columns and predicate: an upsert of the running release that names the old ones fails at once (42P10).",explains:["index gone","i\
ndex definition","unique gone","unique definition"],checkBatch(batch){return survivingTables(batch).flatMap(table=>table.was.indexes.flatMap(was=>{let is=table.
is.indexes.find(({name})=>name===was.name);if(!was.unique||was.primary||is===void 0||!is.unique)return[];let fate=column=>batch.fate.columns.get({table:table.was.
name,column})??column;if(table.is.indexes.some(other=>other.unique&&keyOf(other,c=>c)===keyOf(was,fate)))return[];let place2=lastChange(batch,catalog=>tableAt(catalog,
table)?.indexes.find(({name})=>name===was.name)?.definition);return[{subject:was.name,...place2===void 0?{}:{statement:place2.statement.index},message:`Changes \
the unique index ${named(was.name)} from ${named(indexBody(was.definition))} to ${named(indexBody(is.definition))}.`,action:{text:"Create the new index under a \
new name, ship the code that uses it, and drop the old index in a later release.",steps:[{title:"This release",sql:`${is.definition.replace(printIdentifier(was.
name),()=>printIdentifier(`${was.name}_new`))};`},{title:"A later release",sql:`DROP INDEX ${quoteIdentifier(was.name)};`}]}}]}))}};var clusterRewrites={name:"cluster-rewrites",hazard:"blocks-traffic",severity:"warning",title:"Writes a whole table anew with CLUSTER or VACUUM FULL",why:"Both \
write the table and all its indexes anew under ACCESS EXCLUSIVE: even SELECT waits until it is done. (VACUUM FULL cannot run in a transaction at all.)",isForetold:!0,
check(context){return workCausedBy(context,"cluster").map(work=>lockDraft(context,work,{subject:work.table,during:"it is rewritten from end to end",purpose:work.
request?.kind==="cluster"?"for CLUSTER":"for VACUUM FULL",action:{text:"This is maintenance, not a change of the schema: take it out of the migration. Plain VAC\
UUM keeps a table usable; where the file must shrink, pg_repack does it without the lock.",steps:[]}}))}};function failsAgain(node){let makes=pick(node,"CreateStmt")??pick(node,"IndexStmt")??pick(node,"CreateSeqStmt");if(makes!==void 0)return makes.if_not_exists!==!0;
let schema=pick(node,"CreateSchemaStmt")??pick(node,"CreateTableAsStmt");if(schema!==void 0)return schema.if_not_exists!==!0;let replaces=pick(node,"ViewStmt")??
pick(node,"CreateFunctionStmt")??pick(node,"CreateTrigStmt");if(replaces!==void 0)return replaces.replace!==!0;let drop=pick(node,"DropStmt");if(drop!==void 0)return drop.
missing_ok!==!0;let label=pick(node,"AlterEnumStmt");return label!==void 0?label.oldVal!==void 0||label.skipIfNewValExists!==!0:["CreateEnumStmt","CreateDomainS\
tmt","CreatePolicyStmt","RenameStmt"].some(kind2=>kind2 in node)||alterTableCommands([node]).some(({command})=>changesOnce(command))}function changesOnce({subtype,
missing_ok}){switch(subtype){case"AT_AddColumn":case"AT_DropColumn":case"AT_DropConstraint":return missing_ok!==!0;case"AT_AddConstraint":case"AT_AttachPartitio\
n":case"AT_DetachPartition":return!0;default:return!1}}var commitInMigration={name:"commit-in-migration",hazard:"fails",severity:"warning",title:"Ends Drizzle’s transaction with a COMMIT of its own",why:"Drizzle r\
uns all pending migrations in one transaction and records them at the end. After a COMMIT in a file the batch is no longer all or nothing: what ran before stays\
 when something fails afterwards, and the next deploy runs it again.",checkBatch(batch){return batch.transaction==="none"?[]:filesOf(batch).flatMap(file=>{let at=file.
findIndex(context=>transactionControl(context.statement)?.does==="commit"),commit=file[at];if(commit===void 0)return[];let position=batch.contexts.indexOf(commit),
rest=batch.contexts.slice(position+1),begin=rest.findIndex(({statement})=>transactionControl(statement)?.does==="begin"),chain=transactionControl(commit.statement)?.
chain===!0,reopened=chain||begin!==-1,outside=(chain?[]:begin===-1?rest:rest.slice(0,begin)).filter(({statement})=>statement.kind!=="TransactionStmt"),isDeliberate=reopened&&
outside.length>0&&outside.every(mustBeOutside),before=batch.contexts.slice(0,position).filter(({statement})=>statement.kind!=="TransactionStmt"),stays=file.slice(
0,at).filter(({node})=>failsAgain(node)),isStuck=stays.length>0&&outside.some(mayFail),severity=isDeliberate&&!isStuck||outside.length===0?"notice":"warning";return[
{statement:commit.statement.index,subject:commit.statement.migration,severity,message:`${isStuck?`${stuckWords(stays,outside)} `:""}The COMMIT ends Drizzle’s tr\
ansaction: ${[beforeWords(before.length),afterWords(outside.length,reopened)].filter(words4=>words4!=="").join(", and ")}.`,action:{text:`${advice(isDeliberate,
reopened)}${againWords(stays)}`,steps:outside.flatMap(clearedFirst)}}]})}};function beforeWords(before){return before===0?"":`${count(before,"statement")} befor\
e it ${before===1?"is":"are"} final`}function afterWords(outside,reopened){return outside===0?reopened?"a new transaction begins":"that the file was applied is \
recorded outside of it":outside===1?"1 statement after it commits by itself":`${count(outside,"statement")} after it commit one by one`}function mayFail({facts}){
let own=facts?.error??null;return own!==null&&own.sqlstate!=="25001"?!0:(facts?.hostileFailures??[]).some(({error})=>error.sqlstate.startsWith("23"))}function stuckWords(stays,outside){
let failing=outside.find(mayFail)?.statement.line??0,builds=outside.some(({node})=>pick(node,"IndexStmt")?.concurrent===!0);return`If line ${failing} fails, wha\
t ${lineWords(stays)} did stays${builds?", an INVALID index too,":""} and the file is not recorded as applied: every later deploy runs it again and fails at lin\
e ${stays[0]?.statement.line??0}.`}function againWords(stays){return stays.length===0?"":` ${capital(lineWords(stays))} cannot run twice as ${stays.length===1?"\
it is":"they are"}: say IF NOT EXISTS or IF EXISTS there, or give the part outside of the transaction a migration of its own.`}function lineWords(contexts){return list(
contexts.map(({statement})=>`line ${statement.line}`),3)}function clearedFirst({node,statement}){let index=pick(node,"IndexStmt");if(index?.concurrent!==!0||index.
if_not_exists===!0||index.idxname===void 0)return[];let schema=index.relation?.schemaname,name=[...schema===void 0?[]:[schema],index.idxname].map(quoteIdentifier).
join(".");return[{title:`Before line ${statement.line}`,sql:`DROP INDEX CONCURRENTLY IF EXISTS ${name};`}]}function advice(isDeliberate,reopened){return isDeliberate?
"Write what stands before it so that it can run twice (IF NOT EXISTS): a failure afterwards makes the next deploy run the file again.":reopened?"Keep only state\
ments between COMMIT and BEGIN that cannot run in a transaction.":"Leave transaction control to Drizzle; or end the part outside of the transaction with BEGIN, \
so that Drizzle’s own COMMIT finds one."}function mustBeOutside({node}){return refusedInBlock(node)!==null||"AlterEnumStmt"in node||"VariableSetStmt"in node}function filesOf(batch){
let files=new Map;for(let context of batch.contexts){let file=files.get(context.statement.migration)??[];file.push(context),files.set(context.statement.migration,
file)}return[...files.values()]}function stepsOfBody(node,sql2){if(languageOf(node)==="sql")return stepsOfSql(node);let body;try{body=parsePlPgSQLSync(sql2)}catch{return null}let steps=[];return walk(
body,{guards:[],handler:null},steps),steps}function languageOf(node){let create=pick(node,"CreateFunctionStmt"),options7=create?.options??pick(node,"DoStmt")?.args,
named3=findAll(options7,"DefElem").find(({defname})=>defname==="language")?.arg;return create?.sql_body!==void 0?"sql":(pick(named3,"String")?.sval??"plpgsql").
toLowerCase()}function stepsOfSql(node){let create=pick(node,"CreateFunctionStmt"),step=(tree,sql2)=>({kind:"statement",sql:sql2,node:tree,guards:[],handler:null});
if(create?.sql_body!==void 0)return[create.sql_body,...pick(create.sql_body,"List")?.items??[]].map(tree=>step(tree,""));let as=findAll(create?.options,"DefElem").
find(({defname})=>defname==="as")?.arg,[text]=strings(pick(as,"List")?.items),trees=text===void 0?null:parsed(text);return trees===null?null:trees.map(tree=>step(
tree,text??""))}function walk(tree,place2,steps){if(Array.isArray(tree)){for(let one of tree)walk(one,place2,steps);return}if(typeof tree!="object"||tree===null)
return;let under3=(part,...guards)=>walk(part,{...place2,guards:[...place2.guards,...guards.filter(one=>one!==void 0)]},steps),add=(kind2,sql2,node=null)=>{steps.
push({kind:kind2,sql:sql2??"",node,...place2})};for(let[key,value2]of Object.entries(tree)){let part=typeof value2=="object"&&value2!==null?value2:{};switch(key){case"\
datums":for(let one of value2){let start=textOf2(one.PLpgSQL_var?.default_val);start!==void 0&&addStatements(`SELECT ${start}`,add)}break;case"PLpgSQL_stmt_if":{
let before=[textOf2(part.cond)];under3(part.then_body,...before);for(let other of part.elsif_list??[]){let branch=other.PLpgSQL_if_elsif;before.push(textOf2(branch.
cond)),under3(branch.stmts,...before)}under3(part.else_body,...before);break}case"PLpgSQL_stmt_case":{let value_=textOf2(part.t_expr);for(let other of part.case_when_list??
[]){let branch=other.PLpgSQL_case_when;under3(branch.stmts,value_,value_===void 0?textOf2(branch.expr):void 0)}under3(part.else_stmts,value_??"ELSE");break}case"\
PLpgSQL_stmt_while":under3(part.body,textOf2(part.cond));break;case"PLpgSQL_stmt_fors":case"PLpgSQL_stmt_dynfors":key==="PLpgSQL_stmt_dynfors"&&addDynamic(textOf2(
part.query),add),under3(part.body,textOf2(part.query));break;case"PLpgSQL_stmt_fori":under3(part.body,textOf2(part.lower),textOf2(part.upper));break;case"PLpgSQ\
L_stmt_foreach_a":under3(part.body,textOf2(part.expr));break;case"PLpgSQL_stmt_forc":under3(part.body,"FETCH");break;case"PLpgSQL_exception":{let names=(part.conditions??
[]).map(one=>nameIn2(one.PLpgSQL_condition.condname));walk(part.action,{guards:place2.guards,handler:names},steps);break}case"PLpgSQL_stmt_dynexecute":addDynamic(
textOf2(part.query),add);break;case"PLpgSQL_stmt_execsql":addStatements(textOf2(part.sqlstmt),add);break;case"PLpgSQL_stmt_perform":case"PLpgSQL_stmt_call":addStatements(
textOf2(part.expr),add);break;case"PLpgSQL_stmt_raise":Number(part.elog_level)>=21&&add("raise",nameIn2(part.message));break;case"PLpgSQL_stmt_assert":steps.push(
{kind:"raise",sql:"",node:null,guards:[...place2.guards,textOf2(part.cond)??""],handler:place2.handler});break;case"PLpgSQL_stmt_return":case"PLpgSQL_stmt_assig\
n":{let text=textOf2(part.expr)?.replace(key==="PLpgSQL_stmt_assign"?/^.*?:?=/s:/^/,"");text!==void 0&&addStatements(`SELECT ${text}`,add),key==="PLpgSQL_stmt_r\
eturn"&&add("leave","");break}default:walk(value2,place2,steps)}}}function addStatements(sql2,add){for(let node of parsed(sql2??"")??[])add("statement",sql2,node)}
function addDynamic(text,add){let literal=/^\s*'((?:[^']|'')*)'\s*$/.exec(text??"")?.[1]?.replaceAll("''","'"),nodes=literal===void 0?null:parsed(literal);if(nodes===
null)add("dynamic",text);else for(let node of nodes)add("statement",literal,node)}function parsed(sql2){try{return(parseSync(sql2).stmts??[]).flatMap(({stmt})=>stmt??
[])}catch{return null}}function nameIn2(value2){return typeof value2=="string"?value2:""}function textOf2(node){return node?.PLpgSQL_expr?.query}var deepest=8;function calledBodies(context){let bodies=[],own=pick(context.node,"DoStmt")===void 0?null:stepsOfBody(context.node,context.statement.sql);own!==null&&
bodies.push({name:null,steps:own,guards:[],handler:null});let{node,statement}=context,calls=pick(node,"CreateFunctionStmt")===void 0?[{tree:node,guards:isConditional(
node)?[statement.sql]:[],handler:null}]:[];for(let depth=0,from=0;depth<deepest;depth++){calls.push(...bodies.slice(from).flatMap(callsIn)),from=bodies.length;for(let call of calls)
for(let name of calledIn(call.tree)){if(bodies.some(body=>body.name!==null&&sameName(body.name,name)))continue;let steps=bodyOf(context,name);steps!==null&&bodies.
push({name,steps,guards:call.guards,handler:call.handler})}if(calls=[],bodies.length===from)break}return bodies}function callsIn({steps,guards,handler}){return steps.
flatMap(step=>{if(step.node===null)return[];let own=isConditional(step.node)?[step.sql]:[];return[{tree:step.node,guards:[...guards,...step.guards,...own],handler:step.
handler??handler}]})}function isConditional(node){let select=pick(node,"SelectStmt");return findAll(node,"CaseExpr").length>0||findAll(node,"CoalesceExpr").length>
0||select!==void 0&&(select.whereClause!==void 0||findAll(select.fromClause,"RangeVar").length>0)}function calledIn(tree){return findAll(tree,"FuncCall").map(({
funcname})=>listName(funcname)).concat(calledByCall(tree)).filter(name=>name!==null)}function calledByCall(tree){let call=pick(tree??void 0,"CallStmt");return call?.
funccall===void 0?[]:[listName(call.funccall.funcname)]}function bodyOf({batch,statement},name){let making=batch.contexts.findLast(({statement:earlier,node:node2})=>{
let made=listName(pick(node2,"CreateFunctionStmt")?.funcname);return earlier.index<statement.index&&made!==null&&sameName(made,name)});if(making!==void 0)return stepsOfBody(
making.node,making.statement.sql);let known4=batch.routines.find(({schema,name:own})=>sameName({schema,name:own},name)),node=known4===void 0?void 0:parseSync(known4.
sql).stmts?.[0]?.stmt;return known4===void 0||node===void 0?null:stepsOfBody(node,known4.sql)}var schemaCatalogs=new Set(`pg_type pg_enum pg_class pg_attribute pg_attrdef pg_constraint pg_index pg_indexes pg_namespace pg_proc pg_trigger
  pg_policy pg_policies pg_tables pg_views pg_matviews pg_sequences pg_sequence pg_range pg_rewrite pg_rules pg_inherits
  pg_partitioned_table pg_collation pg_operator pg_opclass pg_am pg_depend pg_description pg_event_trigger
  tables columns table_constraints key_column_usage constraint_column_usage referential_constraints check_constraints
  views triggers routines schemata sequences domains`.split(/\s+/)),pureFunctions=new Set(`format concat concat_ws quote_ident quote_literal quote_nullable lowe\
r upper length char_length trim btrim ltrim rtrim
  replace substring substr left right split_part array_length cardinality array_append array_cat unnest generate_series
  coalesce greatest least abs ceil floor round to_regclass to_regtype to_regproc to_regnamespace to_regrole
  regexp_replace regexp_match string_to_array array_to_string md5 count bool_or bool_and max min pg_get_constraintdef
  pg_get_indexdef pg_get_expr pg_get_viewdef format_type current_schema`.split(/\s+/));function readsOfWorld(sql2){let tree=parsed2(sql2)??parsed2(`SELECT ${sql2}`);
return tree===null?[sql2]:readsOfTree(tree)}function readsOfTree(tree){let own=new Set(findAll(tree,"CommonTableExpr").flatMap(({ctename})=>ctename??[])),tables2=findAll(
tree,"RangeVar").flatMap(relation=>{let name=rangeName(relation);return name===null||own.has(name.name)||schemaCatalogs.has(name.name)?[]:[name.name]}),functions=findAll(
tree,"FuncCall").flatMap(({funcname})=>{let name=listName(funcname)?.name;return name===void 0||pureFunctions.has(name)?[]:[`${name}()`]}),values=findAll(tree,"\
SQLValueFunction").map(({op})=>(op??"").replace(/^SVFOP_/,"").toLowerCase());return[...new Set([...tables2,...functions,...values])]}function parsed2(sql2){try{
return parseSync(sql2).stmts??null}catch{return null}}function alwaysRaises(context){return calledBodies(context).some(({steps})=>raisesAlways(steps))}function raisesAlways(steps){if(!steps.some(({kind:kind2})=>kind2===
"raise"))return!1;let leaves=steps.findIndex(({kind:kind2,guards})=>kind2==="leave"&&guards.length>0),raises=steps.findIndex(({kind:kind2,guards,handler})=>kind2===
"raise"&&guards.length===0&&handler===null);return raises!==-1&&(leaves===-1||raises<leaves)?!0:steps.every(({kind:kind2,node,guards})=>kind2!=="dynamic"&&guards.
every(guard=>readsOfWorld(guard).length===0)&&readsOfTree(node).length===0)}function fillOf(context,table,column){if(!context.created.columns.has({table,column}))return null;let fills2=context.batch.contexts.filter(({statement})=>statement.
index<context.statement.index).filter(one=>sets(one,table,column)),[only,...others]=fills2;return only===void 0||others.length>0?null:readFill(only,table,column)}
function sets(context,table,column){return findAll(context.nodes,"UpdateStmt").some(({relation,targetList})=>relationName(context.before,relation)===table&&(targetList??
[]).some(target=>pick(target,"ResTarget")?.name===column))}function readFill(context,table,column){let update=pick(context.node,"UpdateStmt"),known4=context.before.
tables[table];if(update===void 0||known4===void 0)return null;let parts2=partsOf3(context.statement.sql,column),target=(update.targetList??[]).find(one=>pick(one,
"ResTarget")?.name===column);if(parts2===null||known4.columns.find(({name})=>name===column)?.default!==null)return null;let alias=update.relation?.alias?.aliasname,
own=alias===void 0?quoteTable(known4):`${quoteTable(known4)} AS ${quoteIdentifier(alias)}`,{line}=context.statement;if(parts2.from!==null){let where2=[...parts2.
where===null?[]:[`(${parts2.where})`],`(${parts2.value}) IS NOT NULL`].join(" AND "),without2=`${own} WHERE NOT EXISTS (SELECT FROM ${parts2.from} WHERE ${where2}\
)`;return{line,isLookup:!0,without:without2,from:`${own}, ${parts2.from}`,where:where2,value:parts2.value}}let asked2=parts2.where?.replaceAll('"',"").replaceAll(
/\s+/g," ").replace(/^\w+\./,"").toLowerCase();if(!(asked2===void 0||asked2.trim()===`${column.toLowerCase()} is null`))return null;let isLookup=findAll(target,
"SubLink").length>0,where=`(${parts2.value}) IS NOT NULL`;return{line,isLookup,without:`${own} WHERE (${parts2.value}) IS NULL`,from:own,where,value:parts2.value}}
function partsOf3(sql2,column){let tokens=tokensOf(sql2).filter(({text})=>text!==";"),word=(one,text)=>one?.depth===0&&one.text.toLowerCase()===text,next=(from2,...words4)=>{
let at=tokens.findIndex((one,position)=>position>=from2&&words4.some(text=>word(one,text))&&!word(tokens[position-1],"distinct"));return at===-1?tokens.length:at},
set=next(0,"set"),named3=tokens.findIndex((one,at)=>at>set&&one.depth===0&&[column,quoteIdentifier(column)].includes(one.text)&&word(tokens[at+1],"="));if(!word(
tokens[0],"update")||named3===-1)return null;let[from,where,end]=[next(named3,"from"),next(named3,"where"),next(named3,"returning")],part=(first,last)=>first>=last?
null:textOf(sql2,tokens[first],tokens[last-1]),value2=part(named3+2,next(named3+2,",","from","where","returning"));return value2===null?null:{value:value2,from:part(
from+1,Math.min(where,end)),where:part(where+1,end)}}function holdsAlways(where){if(where===void 0)return!0;let constant=pick(where,"A_Const");if(constant!==void 0)return constant.boolval?.boolval===!0;let comparison=pick(
where,"A_Expr");return pick(comparison?.name?.[0],"String")?.sval==="="&&pick(comparison?.lexpr,"A_Const")!==void 0&&valueOf(comparison?.lexpr)===valueOf(comparison?.
rexpr)}function valueOf(node){let{location:_,...value2}=pick(node,"A_Const")??{};return JSON.stringify(value2)}function leavesRowsOut(where,from,to){if(holdsAlways(
where))return!1;let test=pick(where,"NullTest"),name=strings(pick(test?.arg,"ColumnRef")?.fields).at(-1)??"";if(test!==void 0)return test.nulltesttype==="IS_NUL\
L"?name!==to:!from.includes(name);let both=pick(where,"BoolExpr");if(both?.boolop==="AND_EXPR")return(both.args??[]).some(one=>leavesRowsOut(one,from,to));if(both?.
boolop==="NOT_EXPR")return!(both.args??[]).every(one=>pick(one,"SubLink")?.subLinkType==="EXISTS_SUBLINK");let comparison=pick(where,"A_Expr");if(comparison===void 0)
return!0;let operator=strings(comparison.name).at(-1)??"",[left,right]=[comparison.lexpr,comparison.rexpr].map(side=>pick(side,"ColumnRef")),isPlain2=comparison.
kind==="AEXPR_OP";if(operator==="="&&isPlain2)return left===void 0||right===void 0;let text=pick(comparison.rexpr,"A_Const")?.sval;return!(text!==void 0&&(text.
sval??"")===""&&from.includes(strings(left?.fields).at(-1)??"")&&(operator==="<>"&&isPlain2||comparison.kind==="AEXPR_DISTINCT"))}function writesByData(kind2,nodes,error){if(!/^2[23]/.test(error.sqlstate))return!1;if(kind2==="AlterTableStmt")return error.sqlstate==="23505"&&onlyConverts(nodes);
let writes=nodes.filter(node=>pick(node,"UpdateStmt")??pick(node,"InsertStmt")??pick(node,"DeleteStmt"));return(kind2==="DoStmt"?writes.length===nodes.filter(node=>pick(
node,"DoStmt")===void 0).length:nodes.length===1)&&writes.length>0&&writes.every(node=>hangsOnRows(node,error))}function onlyConverts(nodes){let commands=alterTableCommands(
nodes);return commands.length>0&&commands.every(({command})=>command.subtype==="AT_AlterColumnType")}function hangsOnRows(node,error){if(pick(node,"DeleteStmt")!==
void 0)return error.sqlstate==="23503";let update=pick(node,"UpdateStmt");if(update!==void 0)return!holdsAlways(update.whereClause)||isComputed(update,requiredIn(
error));let insert=pick(node,"InsertStmt"),select=pick(insert?.selectStmt,"SelectStmt");if(insert===void 0||select===void 0||(select.valuesLists?.length??0)>0)return!1;
let required=requiredIn(error),named3=(insert.cols??[]).map(column=>pick(column,"ResTarget")?.name);return required===null||named3.length===0||named3.includes(required)}
function requiredIn({sqlstate,message}){return sqlstate==="23502"?/column "([^"]+)"/.exec(message)?.[1]??null:null}function isComputed({targetList,fromClause},column){
let targets2=(targetList??[]).filter(target=>column===null||pick(target,"ResTarget")?.name===column);return(fromClause??[]).length>0||findAll(targets2,"SubLink").
length>0||findAll(targets2,"ColumnRef").some(({fields})=>strings(fields).length>0)}function failureOf(context){let{facts,nodes,statement}=context,error=facts?.error;if(facts===null||error===null||error===void 0)return null;if(facts.failsOn==="\
any"&&/^P000[14]$/.test(error.sqlstate)&&alwaysRaises(context))return{kind:"other",error};if(namesRows(statement.kind,nodes,error))return{kind:"named rows",error};
if(facts.failsOn==="rows"&&error.sqlstate==="23502"&&unmatched(context,error)!==null)return{kind:"no match",error};let kind2=kindOf3(error,facts.failsOn??"any");
return{kind:kind2==="rows"&&writesByData(statement.kind,nodes,error)?"some rows":kind2,error}}function unmatched(context,{message}){let column=/column "([^"]*)"/.
exec(message)?.[1];for(let request of requestsOf(context.nodes,context.before)){if(request.kind!=="set not null"||request.column!==column)continue;let fill=fillOf(
context,request.table,request.column);if(fill?.isLookup===!0)return{table:request.table,column:request.column,line:fill.line}}return null}function kindOf3(error,failsOn2){
let kindByRows=failsOn2==="rows"?"rows":"other";switch(error.sqlstate){case"25001":return"not in a transaction";case"55P04":return"new enum value";case"42501":return"\
privileges";case"57014":case"57P01":case"53100":case"53200":case"53400":return"trial limit";case"42601":return"syntax";case"42704":return error.message.startsWith(
"role ")?"missing role":kindByRows;case"58P01":return"privileges";case"2BP01":if(error.message.startsWith("cannot drop index "))return"index behind a constraint";
break;case"0A000":case"42P16":if(/^extension ".*" is not available/.test(error.message))return"privileges";if(/partition(?:ed table|ing columns?|\s+key)/.test(error.
message)&&/constraint|index/.test(error.message))return"partition key";break;default:break}return kindByRows}function namesRows(kind2,nodes,{sqlstate}){if(/^P000[1-4]$/.
test(sqlstate))return!0;let insert=nodes.map(node=>pick(node,"InsertStmt")).find(found=>found!==void 0);return insert===void 0||kind2!=="InsertStmt"&&kind2!=="D\
oStmt"?!1:(pick(insert.selectStmt,"SelectStmt")?.valuesLists?.length??0)>0&&["23503","23505","23P01"].includes(sqlstate)}function errorWords({message,detail,hint,sqlstate}){return`“${[message,detail,hint].filter(part=>part!==null&&part!=="").map(part=>part?.replace(/\.$/,"")).join(
". ")}” (SQLSTATE ${sqlstate})`}function errorInShort({message,detail}){let[said,more]=[message,detail??""].map(text=>text.replace(/\.$/,"").replaceAll(/"([^"`]+)"/g,
"`$1`")),both=`${said} (${more})`;return more!==""&&both.length<=110&&!more.includes(`
`)?both:said}function errorDetails(context,error){return`PostgreSQL says ${errorWords(error)}; ${outcomeWords(context)}.`}function outcomeWords({batch}){switch(batch.
transaction){case"batch":return"the deploy stops here and the whole batch is rolled back";case"file":return"the deploy stops here and this migration is rolled b\
ack";default:return"the deploy stops here; what ran before stays"}}function subjectOf2(context,error){let requests=requestsOf(context.nodes,context.before),quoted=new Set(
[...(error?.message??"").matchAll(/"([^"]+)"/g)].map(match=>match[1])),named3=requests.find(request2=>quoted.has(ownName(request2))),subject=named3===void 0?null:
subjectOfRequest(named3);if(subject!==null)return subject;let[,made]=/(?:unique index|exclusion constraint|constraint) "([^"]+)"/.exec(error?.message??"")??[],isNameless=requests.
some(request2=>request2.kind==="constraint"&&request2.constraint.conname===void 0);if(made!==void 0&&isNameless)return made;let computed=requests.find(one=>one.
kind==="add column"&&hasConstraint(one.column,type=>type==="CONSTR_GENERATED")),request=error?.sqlstate.startsWith("22")===!0?computed??requests[0]:requests[0],
asked2=request===void 0?null:subjectOfRequest(request);if(asked2!==null)return asked2;let[altered]=alterTableCommands(context.nodes);if(altered!==void 0){let table=shownName(
context.before,altered.target),{name:column}=altered.command;return column===void 0?table:printColumn({table,column})}let[index]=droppedNames(context.nodes,"OBJ\
ECT_INDEX"),{node}=context,target=(pick(node,"CreateStmt")??pick(node,"InsertStmt")??pick(node,"UpdateStmt")??pick(node,"DeleteStmt"))?.relation??pick(pick(node,
"TruncateStmt")?.relations?.[0],"RangeVar");return relationName(context.before,target)??index?.name??firstWords(context)}function ownName(request){switch(request.
kind){case"set not null":case"column type":return request.column;case"add column":return request.name;case"constraint":return request.constraint.conname;case"cr\
eate index":return request.index.idxname;case"validate":return request.name;default:return}}function firstWords({statement:{sql:sql2}}){return sql2.slice(0,sql2.
includes(`
`)?sql2.indexOf(`
`):sql2.length).slice(0,80)}function subjectOfRequest(request){switch(request.kind){case"set not null":case"column type":return printColumn({table:request.table,
column:request.column});case"add column":return printColumn({table:request.table,column:request.name});case"constraint":return request.constraint.conname??request.
table;case"create index":return request.index.idxname??request.table;case"validate":return request.name;case"reindex":return request.name===null?request.all:printName(
request.name);case"domain":return request.domain;case"attach partition":case"create partition":return request.partition;default:return request.table}}function preflightSteps(queries){
return queries.map(({assumption,sql:sql2,answer})=>({title:answer==="error"?`Ask production (read-only): ${assumption}? It does when this query doesn’t fail`:
`Ask production (read-only): ${assumption}? 0 means that it holds`,sql:sql2}))}var concurrentlyInTransaction={name:"concurrently-in-transaction",hazard:"fails",severity:"error",title:"Cannot run in the transaction that Drizzle puts around \
migrations",why:"Drizzle’s migrator runs all pending migrations in one transaction. CONCURRENTLY, VACUUM, CREATE DATABASE and a few others refuse to run in one,\
 on every database.",isForetold:!0,waysOut:["of the request","by hand"],check(context){let failure=failureOf(context);return failure?.kind!=="not in a transacti\
on"?[]:[{subject:subjectOf2(context,failure.error),message:`Fails on every database: ${errorInShort(failure.error)}.`,details:errorDetails(context,failure.error),
action:wayOut2(context)}]}};function wayOut2(context){let{sql:sql2,kind:kind2}=context.statement,index=pick(context.node,"IndexStmt"),name=index?.idxname??"",alone=terminated(
sql2),inside={title:"Or in this migration, leaving Drizzle’s transaction: what came before is committed then, and a failure later on no longer undoes it",sql:[
"COMMIT;",alone,"BEGIN;"].join(`${breakpoint}
`)};return["DoStmt","CallStmt","SelectStmt"].includes(kind2)?{text:"Write the command as a statement of its own: what cannot run in a transaction block cannot r\
un in a DO block, a function or a procedure either, whoever calls it.",steps:[]}:index===void 0?kind2==="VacuumStmt"?{text:"This is maintenance, not a change of\
 the schema: take it out of the migration.",steps:[]}:{text:"Run the statement by hand before or after the deploy, outside of a transaction, and take it out of \
the migration.",steps:[{title:"By hand, outside of a transaction",sql:alone},inside]}:{text:"Build the index by hand before the deploy, and let the migration fi\
nd it: without CONCURRENTLY and with IF NOT EXISTS it does nothing there, and builds the index on every other database.",steps:[{title:"Before the deploy, on pr\
oduction, outside of a transaction (if it fails: DROP INDEX CONCURRENTLY, then again)",sql:terminated(rewriteCreateIndex(sql2,{concurrently:!0,ifNotExists:!0,name}))},
{title:"In this migration",sql:terminated(rewriteCreateIndex(sql2,{concurrently:!1,ifNotExists:!0,name}))},inside]}}var createIndexBlocksWrites={name:"create-index-blocks-writes",hazard:"blocks-traffic",severity:"warning",title:"Builds an index on an existing table while its \
writes wait",why:"CREATE INDEX takes SHARE: SELECT goes on, but every INSERT, UPDATE and DELETE on the table waits until the index is built and the transaction \
around it commits.",isForetold:!0,check(context){return workCausedBy(context,"create index").flatMap(work=>{if(work.request?.kind!=="create index")return[];let built=work.
effects[0]?.builds.find(({rebuild})=>!rebuild)?.index,index=work.request.index.idxname??(built||work.table),draft=lockDraft(context,work,{subject:index,action:wayOut3(
context,work,index)});return[context.before.views[work.table]?.kind==="materialized view"&&work.mode==="ShareLock"?{...draft,...onlyRefreshWaits(work,index)}:draft]})}};
function onlyRefreshWaits(work,index){return{severity:"notice",message:`REFRESH of ${named(work.table)} waits while the index ${named(index)} is built.`,details:`\
Takes SHARE on the materialized view ${named(work.table)}: SELECT goes on, and nothing else writes to it.`,waits:[]}}function wayOut3(context,work,index){let sql2=indexSql(
context,work.table,index);if(context.before.tables[work.table]?.kind==="partitioned table")return onPartitions(context,work,index,sql2);if(sql2===null)return{text:"\
Build the index with CREATE INDEX CONCURRENTLY, outside of any transaction.",steps:[]};let build=terminated(rewriteCreateIndex(sql2,{concurrently:!0,ifNotExists:!0,
name:index}));if(context.batch.transaction==="none")return{text:"No transaction is around your migrations: build the index CONCURRENTLY. A build that fails leav\
es an invalid index behind: drop it before the next try.",steps:[{title:"In this migration",sql:build}]};let keep=terminated(rewriteCreateIndex(sql2,{concurrently:!1,
ifNotExists:!0,name:index}));return{text:"CONCURRENTLY cannot run in the transaction that Drizzle puts around migrations. Build the index by hand before the dep\
loy and let the migration find it; or, when the table is small, accept the finding.",steps:[{title:"Before the deploy, on production, outside of a transaction (\
if it fails: DROP INDEX CONCURRENTLY, then again)",sql:build},{title:"In this migration: does nothing where the index is there, builds it on every other databas\
e",sql:keep},{title:"Or in this migration, leaving Drizzle’s transaction: what came before is committed then, and a failure later on no longer undoes it",sql:[
"COMMIT;",build,"BEGIN;"].join(`${breakpoint}
`)}]}}var mostPartitions=12;function onPartition({schema,bareName},index,sql2){let table=quoteTable({schema,bareName}),name=cutOff(`${bareName}_${index}`),own=schema===
"public"?null:schema;return[`CREATE INDEX CONCURRENTLY IF NOT EXISTS ${quoteIdentifier(name)} ON ${table} ${indexTarget(sql2).rest};`,`ALTER INDEX ${quoteName({
schema:own,name:index})} ATTACH PARTITION ${quoteName({schema:own,name})};`].join(`
`)}function onPartitions(context,work,index,sql2){let table=tableSql(work.table),partitions=Object.values(context.before.tables).filter(({partitionOf})=>partitionOf===
work.table),only=sql2===null?null:terminated(sql2.replace(/\bON\s+(?:ONLY\s+)?/i,"ON ONLY "));return{text:"An index on a partitioned table cannot be built CONCU\
RRENTLY in one go. Make it on the parent alone (instant, invalid at first), build one index per partition CONCURRENTLY outside of Drizzle’s transaction, and att\
ach them: with the last one the parent’s index becomes valid.",steps:[...only===null?[]:[{title:"First, instant",sql:only}],{title:`Then for each of the ${partitions.
length} partitions of ${table}, outside of a transaction`,sql:sql2===null?"":partitions.slice(0,mostPartitions).map(one=>onPartition(one,index,sql2)).join(`
`)}]}}var callers=new Set(["SelectStmt","CallStmt","DoStmt","ExecuteStmt"]),definitions=new Set(["CreateFunctionStmt","RuleStmt","CreateTrigStmt","ViewStmt","PrepareS\
tmt","ExplainStmt"]);function changedData(context){let{nodes,node,facts,before,created}=context,named3=nodes.filter(one=>!definitions.has(Object.keys(one)[0]??"")).
flatMap(targets).flatMap(target=>relationName(before,target)??[]),seen=callers.has(Object.keys(node)[0]??"")?(facts?.rows??[]).filter(changesRows).map(({relation})=>relation):
[],isOld3=table=>!created.tables.has(table)&&before.tables[table]!==void 0;return[...new Set([...named3,...seen])].filter(isOld3)}function targets(node){let written=[
"InsertStmt","UpdateStmt","DeleteStmt","MergeStmt"].flatMap(kind2=>findAll(node,kind2).map(({relation})=>relation)),copied=pick(node,"CopyStmt"),truncated=(pick(
node,"TruncateStmt")?.relations??[]).map(one=>pick(one,"RangeVar"));return[...written,...truncated,...copied?.is_from===!0?[copied.relation]:[]]}function changesRows(rows){
return rows.truncated||rows.inserted+rows.updated+rows.deleted>0}var ddl=/^(Create|Alter|Drop|Rename|Index|View|Rule|Define|CompositeType|RefreshMatView)/,none=new Set(["AlterDefaultPrivilegesStmt","AlterRoleStmt","AlterRoleS\
etStmt","AlterDatabaseSetStmt","CreateRoleStmt"]),dataAndSchemaChange={name:"data-and-schema-change",hazard:"practice",severity:"off",title:"Changes rows and th\
e schema in one migration",why:"The locks of the schema change are held while the rows change, and neither can be taken back without the other.",checkBatch(batch){
return[...Map.groupBy(batch.contexts,({statement})=>statement.migration)].flatMap(([migration,contexts])=>{let changes2=contexts.map(context=>({context,tables:changedData(
context)})),[first]=changes2.filter(({tables:tables2})=>tables2.length>0);return first===void 0||!contexts.some(changesSchema2)?[]:[{subject:migration,statement:first.
context.statement.index,message:`Changes the schema, and rows of ${namedList([...new Set(changes2.flatMap(({tables:tables2})=>tables2))])}.`,action:{text:"Put t\
he change of rows into a migration of its own (drizzle-kit generate --custom).",steps:[]}}]})}};function changesSchema2({nodes,measured,before,facts}){return nodes.
some(node=>{let kind2=Object.keys(node)[0]??"";if(!ddl.test(kind2)||none.has(kind2)||(pick(node,"CreateStmt")?.relation??pick(node,"CreateTableAsStmt")?.into?.rel)?.
relpersistence==="t")return!1;if(pick(node,"DropStmt")?.removeType==="OBJECT_TABLE"&&measured)return(facts?.drops.length??0)>0;let index=pick(node,"IndexStmt");
return index?.relation?.relname===void 0||Object.values(before.tables).some(({bareName})=>bareName===index.relation?.relname)})}var defaultPartitionScans={name:"default-partition-scans",hazard:"blocks-traffic",severity:"warning",title:"Creates a partition and reads the DEFAULT partition \
while the whole table is locked",why:"Rows that belong into the new partition may be in the DEFAULT one: PostgreSQL reads it from end to end under ACCESS EXCLUS\
IVE on it and on the parent, so even SELECT on the whole table waits.",check(context){return workCausedBy(context,"create partition").map(work=>{let partition=work.
effects[0]?.relation??work.table;return lockDraft(context,work,{subject:partition,during:"the default partition is read from end to end",purpose:"to make sure t\
hat no row of it belongs into the new partition",action:{text:"Give the DEFAULT partition a CHECK that excludes the new bounds, NOT VALID in one release and val\
idated in a later one: then it isn’t read. Or create the table by itself and ATTACH it, which does not lock the parent against reads and writes.",steps:[{title:`\
An earlier release: a CHECK on ${partition} that excludes the new bounds, NOT VALID; in the one after it, VALIDATE CONSTRAINT`,sql:""}]}})})}};function aliasesOf(node,bareName){let ranges2=[...findAll(node,"RangeVar"),...relationsOf(node)],own=ranges2.filter(({relname})=>relname===bareName);if(own.length===
0)return new Set;let ctes=new Set(findAll(node,"CommonTableExpr").flatMap(({ctename})=>ctename??[])),queries=ranges2.filter(({relname,schemaname})=>schemaname===
void 0&&ctes.has(relname??""));return new Set([...[...own,...queries].flatMap(({alias,relname})=>alias?.aliasname??relname??[]),...findAll(node,"RangeSubselect").
flatMap(({alias})=>alias?.aliasname??[])])}function relationsOf(node){return[...findAll(node,"UpdateStmt"),...findAll(node,"DeleteStmt"),...updateItself(node)].
flatMap(({relation})=>relation??[])}function updateItself(node){let update=pick(node,"UpdateStmt");return update===void 0?[]:[update]}function withOtherNames(trees,wanted2){
if(wanted2.names===null)return wanted2;let renamed=findAll(trees,"ResTarget").flatMap(({name,val})=>name!==void 0&&keepsValue(val,wanted2)?[name]:[]);return renamed.
length===0?wanted2:{...wanted2,names:[...wanted2.names,...renamed]}}var keeping=new Set(["to_jsonb","to_json","row_to_json","jsonb_build_object","json_build_obj\
ect","jsonb_build_array","json_build_array","jsonb_set","jsonb_strip_nulls","array_append"]);function keepsValue(value2,wanted2){let column=pick(value2,"ColumnR\
ef");if(column!==void 0)return isWanted(column.fields,wanted2);let cast=pick(value2,"TypeCast");if(cast!==void 0){let to=typeOf(cast.typeName),printed3=to===null?
null:`${to.name}${to.array?"[]":""}`,isCut=(cast.typeName?.typmods??[]).length>0;return keepsValue(cast.arg,wanted2)&&!isCut&&!losesDigits(wanted2.type,printed3)}
let[first]=pick(value2,"CoalesceExpr")?.args??[];if(first!==void 0)return keepsValue(first,wanted2);let call=pick(value2,"FuncCall");if([...call!==void 0&&keeping.
has(strings(call.funcname).at(-1)??"")?call.args??[]:[],...pick(value2,"A_ArrayExpr")?.elements??[],...pick(value2,"RowExpr")?.args??[]].some(part=>keepsValue(part,
wanted2)))return!0;let expression=pick(value2,"A_Expr");return expression?.kind==="AEXPR_NULLIF"?keepsValue(expression.lexpr,wanted2):expression!==void 0&&strings(
expression.name).at(-1)==="||"&&[expression.lexpr,expression.rexpr].some(side=>isJson(side)&&keepsValue(side,wanted2))}function isJson(node){return strings(pick(
node,"FuncCall")?.funcname).some(name=>/jsonb?_/.test(name)||name==="to_jsonb")}function isWanted(fields,{aliases,names}){let parts2=strings(fields),isStar=(fields??
[]).some(field=>pick(field,"A_Star")!==void 0),qualifier=isStar?parts2.at(-1):parts2.at(-2);return qualifier!==void 0&&!aliases.has(qualifier)?!1:!isStar&&parts2.
length===1&&aliases.has(parts2[0]??"")?!0:isStar||names===null||names.includes(parts2.at(-1)??"")}var whole=new Set(["smallint","integer","bigint"]),broken=new Set(
["numeric","real","double precision"]);function losesDigits(from,to){if(from===null||to===null||from===to)return!1;let[old,now]=[readType(from).name,readType(to).
name];return broken.has(old)?whole.has(now)||now==="real"&&old!=="real":old.startsWith("timestamp")?now==="date"||/^time( |$)/.test(now):now==="boolean"&&old!==
"boolean"&&whole.has(old)}function copiedBefore(context,table,column,alsoHere=!1){return writersOf(context.batch).find(earlier=>earlier.statement.index<context.statement.index+(alsoHere?
1:0)&&earlier.nodes.some(node=>copies(earlier,node,{table,column})))}var writers=new WeakMap;function writersOf(batch){let known4=writers.get(batch);if(known4!==
void 0)return known4;let found=batch.contexts.filter(({nodes})=>nodes.some(node=>"InsertStmt"in node||"CreateTableAsStmt"in node||"UpdateStmt"in node));return writers.
set(batch,found),found}function copies(context,node,{table,column}){let bareName=bareNameOf2(table),type=context.before.tables[table]?.columns.find(({name})=>name===
column)?.type??null,wanted2={aliases:aliasesOf(node,bareName),names:column===void 0?null:[column],type};if(wanted2.aliases.size===0)return!1;let insert=pick(node,
"InsertStmt");if(insert!==void 0)return insertCopies(context,insert,wanted2);let query=pick(pick(node,"CreateTableAsStmt")?.query,"SelectStmt");if(query!==void 0)
return selectCopies(query,wanted2,()=>null);let update=pick(node,"UpdateStmt");return update!==void 0&&updateCopies(context,update,wanted2,bareName)}function insertCopies(context,insert,wanted2){
let select=pick(insert.selectStmt,"SelectStmt"),names=(insert.cols??[]).map(target=>pick(target,"ResTarget")?.name),within=withOtherNames([insert.withClause],wanted2);
return select!==void 0&&selectCopies(select,within,at=>typeIn(context,insert,names[at]))}function selectCopies(select,wanted2,into){if(select.larg!==void 0&&select.
rarg!==void 0)return selectCopies(select.larg,wanted2,into)||selectCopies(select.rarg,wanted2,into);if(wanted2.names!==null&&(select.limitCount!==void 0||leavesRowsOut(
select.whereClause,wanted2.names,null)))return!1;let within=withOtherNames([select.fromClause,select.withClause],wanted2);return(select.targetList??[]).some((target,at)=>{
let value2=pick(target,"ResTarget")?.val;return keepsValue(value2,within)&&!losesDigits(wanted2.type,into(at))})}function updateCopies(context,update,wanted2,bareName){
if(wanted2.names===null&&update.relation?.relname===bareName)return!1;let within=withOtherNames([update.fromClause,update.withClause],wanted2),names=within.names??
[];return(update.targetList??[]).some(target=>{let{name="",val}=pick(target,"ResTarget")??{};if(wanted2.names?.includes(name)===!0&&update.relation?.relname===bareName)
return!1;let isPart3=pick(context.node,"DoStmt")===void 0&&leavesRowsOut(update.whereClause,names,name);return wanted2.names!==null&&isPart3?!1:keepsValue(assigned(
val,names),within)&&!losesDigits(wanted2.type,typeIn(context,update,name))})}function assigned(value2,names){let multi=pick(value2,"MultiAssignRef"),at=(multi?.
colno??1)-1,source=multi===void 0?value2:multi.source,row=pick(source,"RowExpr");if(row!==void 0&&multi!==void 0)return row.args?.[at];let link=pick(source,"Sub\
Link"),select=link?.subLinkType==="EXPR_SUBLINK"||link?.subLinkType==="MULTIEXPR_SUBLINK"?pick(link?.subselect,"SelectStmt"):void 0;return select===void 0?source:
select.limitCount!==void 0&&findAll(select.whereClause,"ColumnRef").length===0||leavesRowsOut(select.whereClause,names,null)?void 0:pick(select.targetList?.[at],
"ResTarget")?.val}function typeIn({before},{relation},column){let name=rangeName(relation);return(name===null?void 0:findTable(before,name))?.columns.find(one=>one.
name===column)?.type??null}function truncatedTables(context){let{before,created,batch}=context;if(context.facts?.error)return[];let statements=(context.measured?[context.node]:context.nodes).
flatMap(node=>pick(node,"TruncateStmt")??[]),named3=statements.flatMap(one=>(one.relations??[]).flatMap(r=>relationName(before,pick(r,"RangeVar"))??[])),cascade=statements.
some(({behavior})=>behavior==="DROP_CASCADE"),observed=(context.facts?.rows??[]).filter(({truncated})=>truncated).map(({relation})=>relation),reached=new Map(cascade?
named3.flatMap(root=>referencing(context,root).map(table=>[table,root])):[]);return[...new Set([...named3,...observed,...context.measured?[]:reached.keys()])].filter(
table=>(before.tables[table]!==void 0||!isRead(before))&&!created.tables.has(table)).map(table=>({table,rows:context.measured?rowsBefore(batch,table):null,cascaded:named3.
length>0&&!named3.includes(table),roots:cascade?named3.filter(root=>referencing(context,root).includes(table)):[]}))}function referencing(context,root){let found=new Set,
queue=[root];for(let current=queue.pop();current!==void 0;current=queue.pop())for(let table of Object.values(context.before.tables))!table.constraints.some(({references})=>references===
current)||found.has(table.name)||table.name===root||(found.add(table.name),queue.push(table.name));return[...found]}function rowsBefore(batch,table){return batch.
runs.map(({rowsPerTable})=>rowsPerTable[table]??0).filter(rows=>rows>0)[0]??null}function lostRows(context){let{nodes,before,measured,facts}=context;if(facts?.error&&!isHeldBack(facts)||!measured&&!isRead(before))return[];let statements=nodes.
flatMap(node=>findAll(node,"DeleteStmt")),said=new Map(statements.flatMap(one=>{let table=relationName(before,one.relation);return table===null||!isOld(context,
table)?[]:[[table,one]]})),bounds=boundsOf(context),gone=measured?deletedBy(context):new Map,emptied=measured?emptiedBy(context,[...gone.keys()]):[],roots=said.
size>0?[...said.keys()]:[...gone.keys()],along=[...[...gone].filter(([table])=>said.size>0&&!said.has(table)).map(([table,rows])=>({table,rows,of:rowsBefore(context.
batch,table),emptied:null})),...emptied],causeOf2=({table})=>roots.find(root=>pointsTo(context,table,root))??roots[0];return roots.flatMap(root=>{let one=said.get(
root),deleted=gone.get(root)??0,of=rowsBefore(context.batch,root),atMost=bounds.get(root)?.rows??null,isWhole2=one!==void 0&&holdsAlways(one.whereClause)||of!==
null&&deleted>=of&&atMost===null,others=along.filter(other=>causeOf2(other)===root),known4={table:root,deleted,of,atMost,others,whole:!1,...conditionOf(before.tables[root],
one)};return isWhole2?others.length===0?[]:[{...known4,whole:!0}]:deleted===0&&others.length===0&&pick(context.node,"DoStmt")!==void 0?[]:one!==void 0&&deleted===
0&&(isNew(context,root,one)||meetsOwn(context,root))?[]:[known4]})}function isHeldBack({error,failsOn:failsOn2}){return error?.sqlstate==="23503"&&failsOn2==="r\
ows"}function isOld({before,created,batch},table){return created.tables.has(table)||batch.fate.tables.get(table)===null?!1:before.tables[table]!==void 0||!isRead(
before)}function deletedBy(context){let gone=new Map;for(let{relation,deleted,truncated}of context.facts?.rows??[]){let table=rootOf2(context,relation);truncated||
deleted===0||!isOld(context,table)||gone.set(table,(gone.get(table)??0)+deleted)}for(let[table,rows]of gone){let left=rows-insertedBefore(context,table);left>0?
gone.set(table,left):gone.delete(table)}return gone}function rootOf2({before},relation){let table=relation;for(let depth=0;depth<8;depth++)table=before.tables[table]?.
partitionOf??table;return table}function insertedBefore(context,table){return context.batch.contexts.filter(({statement})=>statement.index<context.statement.index).
flatMap(({facts})=>facts?.rows??[]).filter(({relation})=>rootOf2(context,relation)===table).reduce((sum2,{inserted:inserted2,deleted})=>Math.max(0,sum2+inserted2-
deleted),0)}function emptiedBy(context,gone){let{before,facts,nodes,batch}=context,updated=nodes.flatMap(node=>findAll(node,"UpdateStmt").map(({relation})=>relationName(
before,relation)));return(facts?.rows??[]).flatMap(({relation,updated:rows})=>{let table=rootOf2(context,relation);if(rows===0||updated.includes(table)||!isOld(
context,table))return[];let key=before.tables[table]?.constraints.find(({references,onDelete})=>references!==null&&gone.includes(references)&&(onDelete==="set n\
ull"||onDelete==="set default"));return key===void 0?[]:{table,rows,of:rowsBefore(batch,table),emptied:key.columns.join(", ")}})}function pointsTo({before},table,root){
let seen=new Set([table]),queue=[table];for(let current=queue.pop();current!==void 0;current=queue.pop())for(let{references}of before.tables[current]?.constraints??
[]){if(references===root)return!0;references===null||seen.has(references)||(seen.add(references),queue.push(references))}return!1}function meetsOwn(context,table){
return(context.facts?.rows??[]).some(({relation,deleted})=>deleted>0&&rootOf2(context,relation)===table)}function isNew({created},table,{whereClause}){return findAll(
whereClause,"ColumnRef").some(({fields})=>{let column=strings(fields).at(-1);return column!==void 0&&created.columns.has({table,column})})}function conditionOf(table,one){
if(one===void 0)return{byKey:!1,bounded:!1,hasCondition:!1,world:[]};let own=one.relation?.relname,world=readsOfTree([one.whereClause,one.usingClause]).filter(name=>name!==
own),asksOthers=findAll(one.whereClause,"SubLink").length>0||(one.usingClause??[]).length>0,named3=one.usingClause===void 0?namedColumns(one.whereClause):new Set;
return{byKey:table!==void 0&&isUnique(named3,table),bounded:!asksOthers&&world.length===0,hasCondition:!0,world}}function namedColumns(where){let both=pick(where,
"BoolExpr");if(both?.boolop==="AND_EXPR")return new Set((both.args??[]).flatMap(one=>[...namedColumns(one)]));let comparison=pick(where,"A_Expr");if(comparison===
void 0||strings(comparison.name).at(-1)!=="=")return new Set;let column=strings(pick(comparison.lexpr,"ColumnRef")?.fields).at(-1),other=comparison.rexpr,isConstant2=[
"ColumnRef","SubLink","FuncCall"].every(kind2=>findAll(other,kind2).length===0);return column!==void 0&&isConstant2?new Set([column]):new Set}function alongWords(others){let gone=others.filter(({emptied:emptied2})=>emptied2===null),emptied=others.filter(one=>one.emptied!==null),along=gone.map(one=>`${figure(
one.rows)} of ${named(one.table)}`),without2=emptied.map(one=>`${named(`${one.table}.${one.emptied??""}`)} in ${count(one.rows,"row")}`);return[along.length>0?`\
, and with them ${list(along,50)}`:"",...without2.length>0?[`empties ${list(without2,50)}`]:[]].join("; ")}function counting(states,assumption,sql2,answer="count"){return[{states,query:{assumption,sql:`SELECT count(*) FROM ${sql2};`,answer}}]}function computing(states,assumption,expressions,from){
let all=expressions.map(one=>`count(${one})`).join(" + ");return[{states,query:{assumption,sql:`SELECT 0 * (${all}) FROM ${from};`,answer:"error"}}]}function catalogAfter({
batch,statement}){let next=batch.contexts.findIndex(context=>context.statement.index===statement.index)+1;return batch.contexts[next]?.before??batch.final}function tableIn(context,name){
let table=context.before.tables[name];return table===void 0?null:quoteTable(table)}function originOfTable(context,table){let{batch,created}=context;if(created.tables.has(table))return null;let origin=originalName(batch,context,table);return batch.
baseline.tables[origin]===void 0?null:origin}function originOfColumn(context,table,column){let{batch,created}=context,origin=originOfTable(context,table);if(origin===
null||created.columns.has({table,column}))return null;let at={table,column};for(let earlier of batch.contexts.filter(({statement})=>statement.index<context.statement.
index).toReversed()){let before=earlier.renamed.tables.find(({to})=>to===at.table)?.from??at.table,renamed=earlier.renamed.columns.find(one=>one.table===before&&
one.to===at.column);at={table:before,column:renamed?.from??at.column}}return batch.baseline.tables[origin]?.columns.some(({name})=>name===at.column)===!0?at.column:
null}function changedBefore(context,tables2,columns2){let asked2=new Set(tables2.map(table=>originOfTable(context,table))),used=new Set(columns2.map(one=>keyOf2(context,
one.table,one.column)));for(let earlier of context.batch.contexts){if(earlier.statement.index>=context.statement.index)break;for(let change of changesOf(earlier)){
let table=originOfTable(earlier,change.table);if(table===null||!asked2.has(table))continue;let{line}=earlier.statement;if(change.columns===null)return`line ${line}\
 changes the rows of ${named(change.table)} before`;let hit=change.columns.filter(column=>used.has(keyOf2(earlier,change.table,column)));if(hit.length>0)return`\
line ${line} changes ${list(hit.map(column=>named(printColumn({table:change.table,column}))))} before`}}return null}function keyOf2(context,table,column){return JSON.
stringify([originOfTable(context,table),originOfColumn(context,table,column)])}function changesOf(context){let{nodes,before,facts}=context,change=(relation,columns2)=>{
let table=relationName(before,relation);return table===null?[]:[{table,columns:columns2}]},updated=findAll(nodes,"UpdateStmt").flatMap(({relation,targetList})=>change(
relation,targetNames(targetList))),written=["InsertStmt","DeleteStmt","MergeStmt"].flatMap(kind2=>findAll(nodes,kind2).flatMap(({relation})=>change(relation,null))),
converted=alterTableCommands(nodes).flatMap(({target,command})=>{let{name}=command,table=shownName(before,target);if(command.subtype!=="AT_AlterColumnType"||name===
void 0)return[];let type=catalogAfter(context).tables[table]?.columns.find(column=>column.name===name)?.type;return pick(command.def,"ColumnDef")?.raw_default===
void 0&&type!==void 0&&/^(text|character varying)(\[\])?$/.test(type)?[]:[{table,columns:[name]}]}),said=new Set([...updated,...written].map(({table})=>table)),
seen=(facts?.rows??[]).filter(({relation})=>!said.has(relation)).map(({relation})=>({table:relation,columns:null}));return[...updated,...written,...converted,...seen]}
function targetNames(targets2){return(targets2??[]).flatMap(target=>{let{name,val}=pick(target,"ResTarget")??{};return name===void 0?strings(val===void 0?[]:[val]):
[name]})}function usingExpression(sql2,column){let tokens=tokensOf(sql2),named3=text=>unquoted2(text)===column,type=tokens.findIndex(({text,depth},at)=>depth===0&&/^type$/i.
test(text)&&(named3(tokens[at-1]?.text??"")||/^data$/i.test(tokens[at-1]?.text??"")&&named3(tokens[at-3]?.text??"")));if(type===-1)return null;let end=tokens.findIndex(
({text,depth},at)=>at>type&&depth===0&&(text===","||text===";")),last=end===-1?tokens.length:end,using=tokens.findIndex(({text,depth},at)=>at>type&&at<last&&depth===
0&&/^using$/i.test(text));return using===-1?null:textOf(sql2,tokens[using+1],tokens[last-1])}function writeCondition(sql2){let tokens=tokensOf(sql2).filter(({text})=>text!==
";"),at=word=>tokens.findIndex(({text,depth})=>depth===0&&word.test(text)),where=at(/^where$/i),isUpdate=/^update$/i.test(tokens[0]?.text??"");if(!isUpdate&&!/^delete$/i.
test(tokens[0]?.text??"")||where===-1||at(/^using$/i)!==-1)return null;let from=at(/^from$/i);if(isUpdate&&from!==-1&&from<where)return null;let end=at(/^returning$/i);
return textOf(sql2,tokens[where+1],tokens[(end===-1?tokens.length:end)-1])}function insertedQuery(sql2){let tokens=tokensOf(sql2).filter(({text})=>text!==";");if(!/^insert$/i.
test(tokens[0]?.text??""))return null;let at=(word,from=0)=>tokens.findIndex(({text,depth},place2)=>place2>=from&&depth===0&&word.test(text)),select=at(/^select$/i);
if(select===-1)return null;let ends2=[at(/^returning$/i,select),conflictAt(tokens,select)].filter(end=>end!==-1);return textOf(sql2,tokens[select],tokens[Math.min(
tokens.length,...ends2)-1])}function conflictAt(tokens,from){return tokens.findIndex(({text,depth},at)=>at>from&&depth===0&&/^on$/i.test(text)&&/^conflict$/i.test(
tokens[at+1]?.text??""))}function lastCast(expression){let tokens=tokensOf(expression),cast=tokens.findLastIndex(({text,depth})=>text==="::"&&depth===0);if(cast<=
0)return null;let rest=tokens.slice(cast+1);return rest.every(({text,depth})=>depth>0||/^(?:[\w$"].*|[.()[\]])$/u.test(text))?{inner:textOf(expression,tokens[0],
tokens[cast-1]),type:textOf(expression,rest[0],rest.at(-1))}:null}function replaceValue(expression,column){let result=expression;for(let token of tokensOf(expression).
toReversed()){if(!/^value$/i.test(token.text))continue;let bytes=Buffer.from(result,"utf8");result=`${bytes.subarray(0,token.start).toString("utf8")}${column}${bytes.
subarray(token.end).toString("utf8")}`}return result}function replaceTokens(sql2,replacements){if(replacements.size===0)return sql2;let tokens=tokensOf(sql2),result=Buffer.
from(sql2,"utf8");for(let[start,{tokens:many,text}]of[...replacements].toSorted(([a],[b])=>b-a)){let first=tokens.findIndex(token=>token.start===start),end=tokens[first+
many-1]?.end??start;result=Buffer.concat([result.subarray(0,start),Buffer.from(text,"utf8"),result.subarray(end)])}return result.toString("utf8")}function unquoted2(text){
return text.startsWith('"')?text.slice(1,-1).replaceAll('""','"'):text.toLowerCase()}var systemColumns=new Set(["ctid","tableoid","xmin","xmax","cmin","cmax"]),Unanswerable=class extends Error{};function onBaseline(context,sql2){let tree;try{tree=
parseSync(sql2).stmts}catch{return{sql:null,why:"its expression cannot be read outside of the statement"}}try{let relations=findAll(tree,"RangeVar"),aliases=new Map(
relations.flatMap(one=>{let alias=one.alias?.aliasname??one.relname;return alias===void 0?[]:[[alias,nameIn3(context,one)]]})),given=new Set(relations.flatMap(({
alias})=>alias?.aliasname??[])),made=new Set(findAll(tree,"RangeSubselect").flatMap(({alias})=>alias?.aliasname??[])),isMade=({fields})=>fields?.length===2&&made.
has(strings(fields)[0]??""),columns2=scopedColumns(context,tree,[]).flatMap(({one,scopes})=>{if(isMade(one))return[];let used=columnOf2(context,one,scopes);return used===
null?[]:[{one,used}]}),replaced=new Map([...relations.flatMap(one=>tableReplacement(context,one)),...columns2.flatMap(({one,used})=>columnReplacement(context,one,
used,given))]);requireSameObjects(context,tree);let change=changedBefore(context,[...aliases.values()],columns2.map(({used})=>used));if(change!==null)throw new Unanswerable(
change);return{sql:replaceTokens(sql2,replaced),why:null}}catch(error){if(error instanceof Unanswerable)return{sql:null,why:error.message};throw error}}function nameIn3(context,relation){
let name=relationName(context.before,relation);if(name===null)throw new Unanswerable("it reads from what has no name");return name}function scopedColumns(context,tree,scopes){
return typeof tree!="object"||tree===null?[]:Array.isArray(tree)?tree.flatMap(part=>scopedColumns(context,part,scopes)):Object.entries(tree).flatMap(([key,value2])=>{
if(key==="ColumnRef")return[{one:value2,scopes}];if(!isSelect(key,value2))return scopedColumns(context,value2,scopes);let own=new Map(rangesIn(value2.fromClause).
map(one=>[one.alias?.aliasname??one.relname??"",nameIn3(context,one)]));return scopedColumns(context,value2,[own,...scopes])})}function isSelect(key,value2){return key===
"SelectStmt"?!0:(key==="larg"||key==="rarg")&&typeof value2=="object"&&value2!==null&&"limitOption"in value2}function rangesIn(tree){return typeof tree!="object"||
tree===null?[]:Array.isArray(tree)?tree.flatMap(rangesIn):Object.entries(tree).flatMap(([key,value2])=>key==="RangeVar"?[value2]:isSelect(key,value2)?[]:rangesIn(
value2))}function columnOf2(context,{fields},scopes){let parts2=strings(fields),column=parts2.at(-1);if(column===void 0||parts2.length!==(fields??[]).length||parts2.
length>2)throw new Unanswerable("it needs a whole row");if(systemColumns.has(column))return null;let hasIt=table=>context.before.tables[table]?.columns.some(({name})=>name===
column)===!0,[qualifier]=parts2.length===2?parts2:[void 0];for(let scope of scopes){let possible=qualifier===void 0?scope.values():[scope.get(qualifier)??[]].flat(),
[table,...others]=[...new Set(possible)].filter(hasIt);if(others.length>0)break;if(table!==void 0)return{table,column}}throw new Unanswerable(`it is not clear w\
hose column ${named(column)} is`)}function tableReplacement(context,relation){let name=nameIn3(context,relation),origin=originOfTable(context,name);if(origin===
null)throw new Unanswerable(`the batch itself makes ${named(name)}`);if(origin===name)return[];let tokens=relation.schemaname===void 0?1:3;return[[relation.location??
0,{tokens,text:quotePrinted(origin)}]]}function columnReplacement(context,{fields,location},{table,column},aliases){let origin=originOfColumn(context,table,column);
if(origin===null)throw new Unanswerable(`the batch itself adds ${named(printColumn({table,column}))}`);let parts2=strings(fields),qualifier=parts2.length===2?parts2[0]??
null:null,isRenamed=qualifier!==null&&originOfTable(context,table)!==table&&!aliases.has(qualifier);if(origin===column&&!isRenamed)return[];let text=[...qualifier===
null||isRenamed?[]:[qualifier],origin].map(quoteIdentifier).join(".");return[[location??0,{tokens:parts2.length===2?3:1,text}]]}function requireSameObjects(context,tree){
let{baseline}=context.batch,after=catalogAfter(context);for(let{typeName:typeName2}of findAll(tree,"TypeCast")){let name=listName(typeName2?.names);if(name===null)
continue;let type=printName(name),written=catalog=>JSON.stringify([catalog.enums[type],catalog.domains[type]]);if(written(baseline)!==written(after))throw new Unanswerable(
`the batch itself makes or changes ${named(type)}`)}let made=context.before.functions.filter(one=>!baseline.functions.includes(one)),madeNames=new Set(made.map(
functionName));for(let{funcname}of findAll(tree,"FuncCall")){let name=listName(funcname)?.name??null;if(name!==null&&madeNames.has(name))throw new Unanswerable(
`the batch itself makes ${named(`${name}()`)}`)}}var ranges={smallint:["-32768","32767"],integer:["-2147483648","2147483647"],bigint:["-9223372036854775808","9223372036854775807"]},textTypes=new Set(["text","c\
haracter varying","character","bpchar","citext"]),numberTypes=new Set(["smallint","integer","bigint","numeric","real","double precision"]);function failingRows(conversion,catalog){
let{column,to,explicit}=conversion,isColumn2=isPlainColumn(conversion.value,column),value2=isColumn2?quoteIdentifier(column):`(${conversion.value})`,target=readType(
to);if(target.array)return failingArrays(value2,to,catalog);let source=isColumn2?readType(conversion.from).name:/::\s*text\s*$/i.test(conversion.value)?"text":null,
labels=catalog.enums[to]?.labels;if(labels!==void 0)return`${value2}::text NOT IN (${labels.map(quoteLiteral).join(", ")})`;let[limit,scale=0]=limitsOf(target);
if((target.name==="character varying"||target.name==="character")&&limit!==void 0)return explicit?null:`length(rtrim(${value2}::text, ' ')) > ${limit}`;if(target.
name==="numeric"&&limit!==void 0&&source!==null&&numberTypes.has(source)){let number2=`${value2}::numeric`;return`${number2} <> 'NaN' AND abs(round(${number2}, ${scale}\
)) >= 1${"0".repeat(Math.max(0,limit-scale))}`}let range=ranges[target.name];if(range!==void 0&&source!==null&&numberTypes.has(source))return`round(${value2}::n\
umeric) NOT BETWEEN ${range[0]} AND ${range[1]}`;let isKnown=catalog.domains[to]===void 0&&catalog.enums[to]===void 0;return source!==null&&textTypes.has(source)&&
catalog.serverVersionNum>=16e4&&isKnown?`NOT pg_input_is_valid(${value2}::text, ${quoteLiteral(to)})`:null}function failingArrays(value2,to,catalog){let labels=catalog.
enums[readType(to).name]?.labels;return labels===void 0?null:`NOT array_remove(${value2}::text[], NULL) <@ ARRAY[${labels.map(quoteLiteral).join(", ")}]::text[]`}
function isPlainColumn(expression,column){let text=expression.replaceAll(/[()\s]/g,"");return text===column||text===quoteIdentifier(column)}function ofConversion(context,table,column){let from=tableIn(context,table),typeIn2=catalog=>catalog.tables[table]?.columns.find(({name})=>name===column)?.type,
[old,wanted2]=[typeIn2(context.before),typeIn2(catalogAfter(context))];if(from===null||old===void 0||wanted2===void 0)return[];let sql2=context.statement.kind===
"AlterTableStmt"?context.statement.sql:null,conversion=conversionOf(sql2,column,old,wanted2),states=["22","23514","23502","42846"],assumption=`every ${printColumn(
{table,column})} can become ${wanted2}`,failing=failingRows(conversion,context.before),converted=`(${conversion.value})::${wanted2}`,equal=noEqualValues(context,
{table,column},from,converted);return failing!==null?[...counting(states,assumption,`${from} WHERE ${failing}`),...equal]:[...computing(states,assumption,[converted],
from),...equal]}function noEqualValues(context,{table,column},from,converted){let known4=context.before.tables[table];return(known4===void 0?[]:uniqueKeys(known4).
filter(key=>key.includes(column))).flatMap(key=>{let values=key.map(name=>name===column?converted:quoteIdentifier(name)),given=values.map(value2=>`${value2} IS \
NOT NULL`).join(" AND ");return counting(["23505"],`no two rows of ${table} whose ${key.join(", ")} become equal`,`(SELECT 1 FROM ${from} WHERE ${given} GROUP B\
Y ${values.join(", ")} HAVING count(*) > 1) AS duplicates`,"groups")})}function conversionOf(sql2,column,from,to){let expression=sql2===null?null:usingExpression(
sql2,column);if(expression===null)return{column,from,to,value:quoteIdentifier(column),explicit:!1};let cast=lastCast(expression);return cast!==null&&isType(cast.
type,readType(to))?{column,from,to,value:cast.inner,explicit:!0}:{column,from,to,value:expression,explicit:!1}}function isType(text,wanted2){try{let cast=findAll(
parseSync(`SELECT NULL::${text}`),"TypeCast")[0],type=typeOf(cast?.typeName);return type?.name===wanted2.name&&type.array===wanted2.array}catch{return!1}}var longestEntry=2690;function ofIndex(context,table,name){let old=context.before.tables[table]?.indexes??[],made=(catalogAfter(context).tables[table]?.indexes??
[]).filter(index2=>!old.some(other=>other.name===index2.name)),index=made.find(one=>one.name===name)??made[0],parts2=index===void 0?null:indexParts(index.definition),
from=index===void 0?null:tableIn(context,table);if(index===void 0||parts2===null||from===null)return[];let keys=parts2.keys.slice(0,index.columns.length),where=parts2.
where===null?[]:[`(${parts2.where})`];return[...index.unique?noEqualFills(context,table,index,where)??noDuplicates(table,from,index,keys,where):[],...index.method===
"btree"?shortEnough(table,from,keys,where):[],...computable(table,from,index,keys,where)]}function noEqualFills(context,table,index,where){let[column,...others]=index.
columns;if(column==null||others.length>0||where.length>0)return null;let fill=fillOf(context,table,column);if(fill===null)return null;let groups=`SELECT 1 FROM ${fill.
from} WHERE ${fill.where} GROUP BY ${fill.value} HAVING count(*) > 1`;return counting(["23505"],`no two rows of ${table} that get the same ${column}`,`(${groups}\
) AS duplicates`,"groups")}function noDuplicates(table,from,index,keys,where){let nullsDistinct=!/\bNULLS NOT DISTINCT\b/.test(index.definition),conditions=[...where,
...nullsDistinct?keys.map(key=>`${key} IS NOT NULL`):[]],filter=conditions.length===0?"":` WHERE ${conditions.join(" AND ")}`;return counting(["23505"],`no two \
rows of ${table} with the same ${keys.join(", ")}`,`(SELECT 1 FROM ${from}${filter} GROUP BY ${keys.join(", ")} HAVING count(*) > 1) AS duplicates`,"groups")}function shortEnough(table,from,keys,where){
let size=keys.map(key=>`coalesce(octet_length(${key}::text), 0)`).join(" + ");return counting(["54000"],`no value of ${table} too long for the index`,`${from} W\
HERE ${[...where,`${size} > ${longestEntry}`].join(" AND ")}`)}function computable(table,from,index,keys,where){let expressions=keys.filter((_,position)=>index.
columns[position]===null);return expressions.length===0?[]:computing(["22"],`${expressions.join(", ")} can be computed for every row of ${table}`,expressions,`${from}${where.
map(one=>` WHERE ${one}`).join("")}`)}function noOverlaps(context,table,constraint){if(constraint.where_clause!==void 0)return[];let pairs=(constraint.exclusions??
[]).map(node=>{let[element,operator]=pick(node,"List")?.items??[];return{column:pick(element,"IndexElem")?.name,operator:strings(pick(operator,"List")?.items).at(
-1)}}),columns2=pairs.flatMap(({column})=>column??[]),from=tableIn(context,table);if(from===null||columns2.length===0||columns2.length<pairs.length)return[];let conditions=pairs.
map(({column="",operator="="})=>{let name=quoteIdentifier(column);return`one.${name} OPERATOR(${operator}) other.${name}`});return counting(["23P01"],`no two ro\
ws of ${table} that exclude each other`,`${from} AS one JOIN ${from} AS other ON one.ctid < other.ctid AND ${conditions.join(" AND ")}`)}function noNull(context,table,column){let from=tableIn(context,table);return from===null?[]:counting(["23502"],`no NULL in ${printColumn({table,column})}`,`${from}\
 WHERE ${quoteIdentifier(column)} IS NULL`)}function noRow(context,table){let from=tableIn(context,table);return from===null?[]:counting(["23502","23503","23505",
"23514"],`no row in ${table}`,from)}function passes(context,table,constraint){let from=tableIn(context,table),expression=checkExpression(constraint.definition);
return from===null||expression===null?[]:counting(["23514","22"],`every row of ${table} passes ${constraint.name}`,`${from} WHERE NOT (${expression})`)}function noOrphans(context,table,constraint){
let parent=constraint.references;if(parent===null)return[];let from=tableIn(context,table),to=tableIn(context,parent);if(from===null||to===null)return[];let pairs=keyPairs(
constraint).map(({column,referenced:referenced3})=>`referenced.${quoteIdentifier(referenced3)} = referencing.${quoteIdentifier(column)}`),given=constraint.columns.
map(column=>`referencing.${quoteIdentifier(column)} IS NOT NULL`),names=constraint.columns.map(column=>printColumn({table,column})).join(", ");return counting([
"23503"],`every ${names} has its row in ${parent}`,`${from} AS referencing WHERE ${given.join(" AND ")} AND NOT EXISTS (SELECT FROM ${to} AS referenced WHERE ${pairs.
join(" AND ")})`)}function ofDomain2(context,domain,what2){let old=context.before.domains[domain]?.constraints??[],made=(catalogAfter(context).domains[domain]?.
constraints??[]).filter(text=>!old.includes(text));return Object.values(context.before.tables).flatMap(table=>table.columns.flatMap(({name,type})=>type===domain?
[{table:table.name,column:name}]:[])).flatMap(({table,column})=>{if(what2==="not null")return noNull(context,table,column);let from=tableIn(context,table);return made.
flatMap(definition=>{let expression=checkExpression(definition);return from===null||expression===null?[]:counting(["23514","22"],`every ${printColumn({table,column})}\
 passes the domain ${domain}`,`${from} WHERE NOT (${replaceValue(expression,quoteIdentifier(column))})`)})})}function questionOf(queries){let[first,...others]=queries;if(first===void 0)return null;let assumption=list(queries.map(query=>query.assumption)),groups=queries.
every(({answer})=>answer==="groups")?{counts:"groups"}:{};if(others.length===0)return{assumption,sql:first.sql,rows:null,...groups};let parts2=queries.map(({sql:sql2},at)=>`\
(${withAliases(sql2.replace(/;$/,""),at)})`);return{assumption,sql:`SELECT ${parts2.join(`
     + `)};`,rows:null,...groups}}function withAliases(sql2,at){return at===0||!sql2.includes(" AS referencing WHERE ")?sql2:sql2.replaceAll(/(?<!["\w])(referencing|referenced)(?!["\w])/g,
`$1_${at+1}`)}var mostRows2=8,mostValues=3;function namedRows(nodes){return[...findAll(nodes,"UpdateStmt").flatMap(one=>{let relations=[one.relation,...rangesOf(one.fromClause)],
asked2=askedRows(relations,[one.whereClause,...joinsOf(one.fromClause)]);return[...asked2,...assigned2(one.relation,one.targetList,asked2),...compared(relations,
one.targetList)]}),...findAll(nodes,"DeleteStmt").flatMap(one=>askedRows([one.relation,...rangesOf(one.usingClause)],[one.whereClause,...joinsOf(one.usingClause)])),
...findAll(nodes,"SelectStmt").flatMap(one=>askedRows(rangesOf(one.fromClause),[one.whereClause,...joinsOf(one.fromClause)])),...findAll(nodes,"IndexStmt").flatMap(
one=>askedRows([one.relation],[one.whereClause])),...findAll(nodes,"AlterTableStmt").flatMap(one=>findAll(one.cmds,"Constraint").flatMap(({where_clause:where})=>askedRows(
[one.relation],[where]))),...findAll(nodes,"InsertStmt").flatMap(one=>inserted(one))]}function joinedColumns(nodes){let calls=new Map(findAll(nodes,"RangeVar").
flatMap(range=>{let relation=rangeName(range);return relation===null?[]:[[range.alias?.aliasname??relation.name,relation]]}));for(let{relation:range}of findAll(
nodes,"UpdateStmt")){let relation=rangeName(range);relation!==null&&calls.set(range?.alias?.aliasname??relation.name,relation)}let sideOf=node=>{let[qualifier,column,
...more]=strings(pick(node,"ColumnRef")?.fields),relation=qualifier===void 0?void 0:calls.get(qualifier);return relation===void 0||column===void 0||more.length>
0?null:{relation,column}};return findAll(nodes,"A_Expr").flatMap(({kind:kind2,name,lexpr,rexpr})=>{if(kind2!=="AEXPR_OP"||strings(name).at(-1)!=="=")return[];let[
left,right]=[sideOf(lexpr),sideOf(rexpr)];return left===null||right===null||left.relation===right.relation?[]:[{left,right}]})}function rangesOf(from){return(from??
[]).flatMap(node=>{let join2=pick(node,"JoinExpr");return join2===void 0?[pick(node,"RangeVar")]:rangesOf([join2.larg,join2.rarg].filter(one=>one!==void 0))})}function joinsOf(from){
return(from??[]).flatMap(node=>{let join2=pick(node,"JoinExpr");return join2===void 0?[]:[join2.quals,...joinsOf([join2.larg,join2.rarg].filter(one=>one!==void 0))]})}
function askedRows(relations,conditions){let ways=allOf(conditions.filter(one=>one!==void 0).map(waysOf));return relations.flatMap(range=>{let relation=rangeName(
range);if(relation===null)return[];let called=range?.alias?.aliasname??relation.name,rows=ways.map(way=>heldOf(way.filter(({qualifier})=>qualifier===null||qualifier===
called)));return[...new Map(rows.filter(row=>row.size>0).map(row=>[JSON.stringify([...row]),row])).values()].map(values=>({relation,role:"asked",values,where:new Map}))})}
function heldOf(asks){return new Map(asks.map(({column,constant})=>[column,constant]))}function waysOf(condition){let bool=pick(condition,"BoolExpr");if(bool?.boolop===
"AND_EXPR")return allOf((bool.args??[]).map(waysOf));if(bool?.boolop==="OR_EXPR")return(bool.args??[]).flatMap(waysOf).slice(0,mostRows2);if(bool?.boolop==="NOT\
_EXPR")return[ofColumn(bool.args?.[0],[{is:"value",text:"false"}])].flat();let test=pick(condition,"NullTest");if(test!==void 0)return test.nulltesttype==="IS_N\
ULL"?ofColumn(test.arg,[{is:"null"}]):[[]];let truth=pick(condition,"BooleanTest");if(truth!==void 0){let text={IS_TRUE:"true",IS_FALSE:"false"}[truth.booltesttype];
return text===void 0?[[]]:ofColumn(truth.arg,[{is:"value",text}])}if(pick(condition,"ColumnRef")!==void 0)return ofColumn(condition,[{is:"value",text:"true"}]);
let comparison=pick(condition,"A_Expr");return comparison===void 0?[[]]:ofComparison(comparison)}function allOf(parts2){let ways=[[]];for(let part of parts2)ways=
ways.flatMap(way=>part.map(more=>[...way,...more])).slice(0,mostRows2);return ways}function ofColumn(node,constants){let column=pick(node,"ColumnRef"),parts2=strings(
column?.fields),name=parts2.at(-1);return name===void 0||parts2.length!==column?.fields?.length||constants.length===0?[[]]:constants.map(constant=>[{qualifier:parts2.
at(-2)??null,column:name,constant}])}var mirrored={"<":">",">":"<","<=":">=",">=":"<=","=":"="};function ofComparison(comparison){let operator=strings(comparison.
name).at(-1)??"",{kind:kind2,lexpr,rexpr}=comparison;if(kind2==="AEXPR_OP_ANY"&&operator==="="){let element=constantText(lexpr);return element!==null?ofColumn(rexpr,
[{is:"value",text:`{${JSON.stringify(element)}}`}]):ofColumn(columnIn(lexpr),elementsOf(rexpr).map(value))}let items=pick(rexpr,"List")?.items;if(kind2==="AEXPR\
_IN")return operator==="="?ofColumn(columnIn(lexpr),constantsOf(items).map(value)):[[]];if(kind2==="AEXPR_BETWEEN")return ofColumn(lexpr,constantsOf(items).slice(
0,1).map(value));if(kind2==="AEXPR_LIKE"||kind2==="AEXPR_ILIKE"){let pattern=constantText(rexpr);return pattern!==null&&!operator.startsWith("!")?ofColumn(columnIn(
lexpr),[{is:"like",pattern}]):[[]]}if(kind2!=="AEXPR_OP"&&kind2!=="AEXPR_NOT_DISTINCT")return[[]];let[right,left]=[constantText(rexpr),constantText(lexpr)];return right!==
null?ofOperator(lexpr,operator,right):left===null?[[]]:ofOperator(rexpr,mirrored[operator]??"",left)}function ofOperator(side,operator,text){switch(operator){case"\
<":case">":return ofColumn(side,[{is:"beyond",text,sign:operator===">"?1:-1}]);case"=":{let member=pick(side,"A_Expr"),key=strings(member?.name).at(-1)==="->>"?
constantText(member?.rexpr):null;return key!==null?ofColumn(member?.lexpr,[{is:"member",key,text}]):ofColumn(columnIn(side),[value(text)])}case"<=":case">=":case"\
@>":return ofColumn(side,[value(text)]);default:return[[]]}}function columnIn(node){let[only,...others]=findAll(node,"ColumnRef");return only===void 0||others.length>
0?void 0:{ColumnRef:only}}function value(text){return{is:"value",text}}function constantsOf(nodes){return(nodes??[]).flatMap(node=>constantText(node)??[]).slice(
0,mostValues)}function elementsOf(node){let written=pick(node,"A_ArrayExpr")??pick(pick(node,"TypeCast")?.arg,"A_ArrayExpr");return written!==void 0?constantsOf(
written.elements):(/^\{([^"{}]+)\}$/.exec(constantText(node)??"")?.[1]??"").split(",").filter(Boolean).slice(0,mostValues)}function constantText(node){let cast=pick(
node,"TypeCast");if(cast!==void 0)return constantText(cast.arg);let constant=pick(node,"A_Const");return constant===void 0||constant.isnull===!0?null:textOf3(constant)}
function textOf3({ival,fval,boolval,sval,bsval}){return ival!==void 0?String(ival.ival??0):fval!==void 0?fval.fval??"0":boolval!==void 0?String(boolval.boolval??
!1):sval!==void 0?sval.sval??"":bsval?.bsval??null}function isNull2(node){return pick(node,"A_Const")?.isnull===!0||pick(node,"TypeCast")!==void 0&&isNull2(pick(
node,"TypeCast")?.arg)}function constantOf(node){let text=constantText(node);return text!==null?value(text):isNull2(node)?{is:"null"}:void 0}function assigned2(range,targets2,asked2){
let relation=rangeName(range);if(relation===null)return[];let where=asked2.find(row=>row.relation===relation||row.relation.name===relation.name)?.values??new Map,
values=new Map((targets2??[]).flatMap(target=>{let{name,val}=pick(target,"ResTarget")??{},constant=constantOf(val);return name===void 0||constant===void 0?[]:[[
name,constant]]}));return values.size===0?[]:[{relation,role:"assigned",values,where}]}function compared(relations,targets2){return findAll(targets2,"CaseWhen").
slice(0,mostRows2).flatMap(({expr})=>askedRows(relations,[expr]))}function inserted(insert){let relation=rangeName(insert.relation),source=pick(insert.selectStmt,
"SelectStmt"),columns2=(insert.cols??[]).map(node=>pick(node,"ResTarget")?.name??"");if(relation===null||source===void 0||columns2.length===0)return[];let lists=(source.
valuesLists??[]).map(list2=>pick(list2,"List")?.items??[]),single2=lists.length>0?[]:[(source.targetList??[]).map(node=>pick(node,"ResTarget")?.val)];return[...lists,
...single2].slice(0,mostRows2).flatMap(items=>{let values=new Map(columns2.flatMap((column,at)=>{let constant=constantOf(items[at]);return constant===void 0?[]:
[[column,constant]]}));return values.size===0?[]:[{relation,role:"inserted",values,where:new Map}]})}function ofInsertedQuery(context,insert,table){let query=insertedQuery(context.statement.sql),columns2=columnsOf2(insert,table);if(query===null||columns2===null||
table.triggers.some(({enabled})=>enabled))return[];let alias=`made (${columns2.map(quoteIdentifier).join(", ")})`,made={table,from:`(${query}) AS ${alias}`,columns:columns2,
keys:keysAmong(table,columns2)??[],insert};return[...noNullMade(made),...noneTwice(made),...allReferred(context,made)]}function columnsOf2({cols,selectStmt},table){
let select=pick(selectStmt,"SelectStmt");return select?.targetList===void 0||select.withClause!==void 0?null:cols!==void 0?cols.flatMap(one=>pick(one,"ResTarget")?.
name??[]):findAll(select.targetList,"A_Star").length>0?null:table.columns.filter(({generated})=>generated==="").map(({name})=>name).slice(0,select.targetList.length)}
function keysAmong(table,columns2){if(table.indexes.some(index=>index.unique&&(index.partial||index.columns.includes(null)))||table.constraints.some(({type})=>type===
"exclusion"))return null;let isFresh=name=>!columns2.includes(name)&&table.columns.some(one=>one.name===name&&(one.identity!==""||/^(nextval|gen_random_uuid)\(/.
test(one.default??""))),keys=uniqueKeys(table).filter(key=>!key.some(isFresh));return keys.every(key=>key.every(name=>columns2.includes(name)))?keys:null}function noNullMade({
table,from,columns:columns2}){let required=table.columns.filter(({name,notNull})=>notNull&&columns2.includes(name));if(required.length===0)return[];let where=required.
map(({name})=>`made.${quoteIdentifier(name)} IS NULL`).join(" OR "),names=required.map(({name})=>name).join(" or ");return counting(["23502"],`no row for ${table.
name} without ${names}`,`${from} WHERE ${where}`)}function noneTwice({table,from,keys,insert}){let action=insert.onConflictClause?.action;if(action==="ONCONFLIC\
T_NOTHING")return[];let isUpsert=action==="ONCONFLICT_UPDATE";return keys.flatMap(key=>{let columns2=key.map(quoteIdentifier).join(", "),made=`SELECT ${key.map(
name=>`made.${quoteIdentifier(name)}`).join(", ")} FROM ${from}`,rows=isUpsert?made:`${made} UNION ALL SELECT ${columns2} FROM ${quoteTable(table)}`,names=key.map(
name=>`one.${quoteIdentifier(name)}`),given=names.map(name=>`${name} IS NOT NULL`).join(" AND ");return counting([isUpsert?"21000":"23505"],`no ${key.join(", ")}\
 of a row for ${table.name} twice`,`(SELECT 1 FROM (${rows}) AS one (${columns2}) WHERE ${given} GROUP BY ${names.join(", ")} HAVING count(*) > 1) AS duplicates`,
"groups")})}function allReferred(context,{table,from,columns:columns2}){return table.constraints.flatMap(constraint=>{let parent=constraint.type==="foreign key"?
context.before.tables[constraint.references??""]:void 0;if(parent===void 0||!constraint.columns.every(name=>columns2.includes(name)))return[];let given=constraint.
columns.map(name=>`made.${quoteIdentifier(name)} IS NOT NULL`),same=keyPairs(constraint).map(({column,referenced:referenced3})=>`referenced.${quoteIdentifier(referenced3)}\
 = made.${quoteIdentifier(column)}`);return counting(["23503"],`${parent.name} has the rows that ${table.name} will refer to`,`${from} WHERE ${given.join(" AND ")}\
 AND NOT EXISTS (SELECT FROM ${quoteTable(parent)} AS referenced WHERE ${same.join(" AND ")})`)})}function ofWrite(context){let{node}=context,update=pick(node,"UpdateStmt");if(update!==void 0){let write2=writeOf(context,update),values=namedRows([node]).find(
({role})=>role==="assigned")?.values??new Map;return write2===null?[]:[...noNullWritten(write2,values),...noneTaken(write2,values),...referenced2(context,write2,
values)]}let gone=pick(node,"DeleteStmt");if(gone!==void 0){let write2=writeOf(context,gone);return write2===null?[]:noneReferring(context,write2)}return ofInsert(
context)}function writeOf(context,statement){let table=tableOf2(context.before,statement.relation),text=writeCondition(context.statement.sql);if(table===void 0||
text===null)return null;let given=statement.relation?.alias?.aliasname,alias=quoteIdentifier(given??table.bareName),from=given===void 0?quoteTable(table):`${quoteTable(
table)} AS ${alias}`;return{table,from,alias,condition:`(${qualified(text,alias)})`}}function qualified(condition,alias){let before="SELECT WHERE ";try{let tree=parseSync(
before+condition).stmts;if(findAll(tree,"SubLink").length>0)return condition;let replaced=findAll(tree,"ColumnRef").filter(({fields})=>fields?.length===1&&strings(
fields).length===1).map(({fields,location=0})=>{let text=`${alias}.${quoteIdentifier(strings(fields)[0]??"")}`;return[location,{tokens:1,text}]});return replaceTokens(
before+condition,new Map(replaced)).slice(before.length)}catch{return condition}}function noNullWritten({table,from,condition},values){let nulls=table.columns.filter(
({name,notNull})=>notNull&&values.get(name)?.is==="null"),[first]=nulls;return first===void 0?[]:counting(["23502"],`no row of ${table.name} that gets NULL in ${first.
name}`,`${from} WHERE ${condition}`)}function noneTaken({table,from,alias,condition},values){return uniqueKeys(table).flatMap(columns2=>{let set=columns2.flatMap(
name=>{let text=textOf4(values,name);return text===null?[]:[{name,sql:`${alias}.${quoteIdentifier(name)} = ${text}`}]});if(set.length===0)return[];let names=columns2.
filter(name=>!set.some(one=>one.name===name)).map(name=>`${alias}.${quoteIdentifier(name)}`),where=[`(${condition} OR ${set.map(({sql:sql2})=>sql2).join(" AND ")}\
)`,...names.map(name=>`${name} IS NOT NULL`)],group=names.length===0?"":` GROUP BY ${names.join(", ")}`;return counting(["23505"],`no two rows of ${table.name} \
with the same ${columns2.join(", ")} afterwards`,`(SELECT 1 FROM ${from} WHERE ${where.join(" AND ")}${group} HAVING count(*) > 1 AND count(*) FILTER (WHERE ${condition}\
) > 0) AS duplicates`,"groups")})}function referenced2(context,{table,from,condition},values){return singleKeys(table).flatMap(({column,parent,key})=>{let text=textOf4(
values,column),to=context.before.tables[parent];return text===null||to===void 0?[]:counting(["23503"],`${parent} has the row that ${table.name} will refer to`,`${from}\
 WHERE ${condition} AND NOT EXISTS (SELECT FROM ${quoteTable(to)} AS referenced WHERE referenced.${quoteIdentifier(key)} = ${text})`)})}function noneReferring(context,{
table,from,alias,condition}){return Object.values(context.before.tables).flatMap(child=>child.constraints.flatMap(({references,onDelete,columns:columns2,referencedColumns})=>{
if(references!==table.name||onDelete!=="no action"&&onDelete!=="restrict")return[];let pairs=columns2.map((column,at)=>`referencing.${quoteIdentifier(column)} =\
 ${alias}.${quoteIdentifier(referencedColumns[at]??"")}`);return[`EXISTS (SELECT FROM ${quoteTable(child)} AS referencing WHERE ${pairs.join(" AND ")})`]})).flatMap(
one=>counting(["23503"],`no row of ${table.name} that goes is referred to`,`${from} WHERE ${condition} AND ${one}`))}function ofInsert(context){let insert=pick(
context.node,"InsertStmt"),table=tableOf2(context.before,insert?.relation);if(insert===void 0||table===void 0)return[];let rows=namedRows([context.node]).filter(
({role})=>role==="inserted"),taken=(insert.onConflictClause===void 0?uniqueKeys(table):[]).flatMap(columns2=>{let each=rows.flatMap(({values})=>{let parts2=columns2.
flatMap(name=>{let text=textOf4(values,name);return text===null?[]:[`${quoteIdentifier(name)} = ${text}`]});return parts2.length===columns2.length?[`(${parts2.join(
" AND ")})`]:[]});return each.length===0?[]:counting(["23505"],`no row of ${table.name} with such a ${columns2.join(", ")}`,`${quoteTable(table)} WHERE ${each.join(
" OR ")}`)}),found=singleKeys(table).flatMap(({column,parent,key})=>{let to=context.before.tables[parent],texts4=new Set(rows.flatMap(({values})=>textOf4(values,
column)??[]));if(to===void 0||texts4.size===0)return[];let each=[...texts4].map(text=>`SELECT 1 WHERE NOT EXISTS (SELECT FROM ${quoteTable(to)} AS referenced WH\
ERE referenced.${quoteIdentifier(key)} = ${text})`);return counting(["23503"],`${parent} has the rows that ${table.name} will refer to`,`(${each.join(" UNION AL\
L ")}) AS missing`)});return[...taken,...found,...ofInsertedQuery(context,insert,table)]}function textOf4(values,column){let constant=values.get(column);return constant?.
is==="value"?quoteLiteral(constant.text).trim():null}function singleKeys(table){let isKey2=({type,columns:columns2})=>type==="foreign key"&&columns2.length===1;
return table.constraints.filter(isKey2).flatMap(({columns:columns2,references,referencedColumns})=>{let[[column],[key]]=[columns2,referencedColumns];return column===
void 0||references===null||key===void 0?[]:[{column,parent:references,key}]})}function askProduction(context,error){let requests=requestsOf(context.nodes,context.before),all=requests.map(request=>({request,asked:ofRequest(context,request)})),
asked2=[...all.flatMap(one=>one.asked),...ofWrite(context)],isMissing=all.some(one=>dependOnRows.has(one.request.kind)&&one.asked.length===0),wanted2=asked2.filter(
({states})=>error===null||states.some(state=>error.sqlstate.startsWith(state))),found=asking(context,wanted2.map(({query})=>query));return isMissing||wanted2.length===
0&&requests.length>0?{...found,preflight:null,why:"there is none for this kind of statement"}:found}var dependOnRows=new Set(["constraint","validate","set not n\
ull","column type","attach partition","create partition"]);function asking(context,wanted2){let different=[...new Map(wanted2.map(query=>[query.sql,query])).values()],
brought=different.map(query=>({query,now:onBaseline(context,query.sql)})),queries=brought.flatMap(({query,now})=>now.sql===null?[]:[{...query,sql:now.sql}]),why=different.
length===0?"the statement is a query of its own":brought.find(({now})=>now.why!==null)?.now.why??null;return{queries,preflight:why===null?questionOf(queries):null,
why}}function countOf(context,table,column){let from=tableIn(context,table);if(from===null)return null;let where=column===void 0?"":` WHERE ${quoteIdentifier(column)}\
 IS NOT NULL`,assumption=column===void 0?`no row in ${table}`:`no value in ${printColumn({table,column})}`;return asking(context,[{assumption,sql:`SELECT count(\
*) FROM ${from}${where};`,answer:"count"}]).preflight}function counted(context,table,column){let preflight=countOf(context,table,column);return preflight===null?
{}:{preflight}}function ofRequest(context,request){switch(request.kind){case"set not null":{let fill=fillOf(context,request.table,request.column);return fill===
null?noNull(context,request.table,request.column):counting(["23502"],`every row of ${request.table} gets a value in ${request.column}`,fill.without)}case"create\
 index":return ofIndex(context,request.table,request.index.idxname??null);case"constraint":{if(request.constraint.contype==="CONSTR_EXCLUSION")return noOverlaps(
context,request.table,request.constraint);let added=addedConstraint(context,request);return added===void 0?[]:ofConstraint2(context,request.table,added)}case"va\
lidate":{let found=context.before.tables[request.table]?.constraints.find(({name})=>name===request.name);return found===void 0?[]:ofConstraint2(context,request.
table,found)}case"add column":return noRow(context,request.table);case"column type":return ofConversion(context,request.table,request.column);case"domain":return ofDomain2(
context,request.domain,request.what);default:return[]}}function ofConstraint2(context,table,constraint){switch(constraint.type){case"unique":return ofIndex(context,
table,constraint.name);case"primary key":return[...constraint.columns.flatMap(column=>noNull(context,table,column)),...ofIndex(context,table,constraint.name)];case"\
check":return passes(context,table,constraint);case"foreign key":return noOrphans(context,table,constraint);default:return[]}}function addedConstraint(context,{
table,constraint}){let types2={CONSTR_UNIQUE:"unique",CONSTR_PRIMARY:"primary key",CONSTR_CHECK:"check",CONSTR_FOREIGN:"foreign key"},old=context.before.tables[table]?.
constraints??[],made=(catalogAfter(context).tables[table]?.constraints??[]).filter(({type,name})=>constraint.contype!==void 0&&type===types2[constraint.contype]&&
!old.some(other=>other.name===name));if(constraint.conname!==void 0)return made.find(({name})=>name===constraint.conname);let columns2=strings(constraint.fk_attrs??
constraint.keys),alike=made.filter(one=>columns2.length===0||sameList(one.columns,columns2));return alike.length===1?alike[0]:void 0}function countSteps(context,table){let{statement}=context,condition=statement.kind==="DeleteStmt"?writeCondition(statement.sql):null;if(condition===null)return[];
let alias=pick(context.node,"DeleteStmt")?.relation?.alias?.aliasname,from=`${quotePrinted(table)}${alias===void 0?"":` AS ${quoteIdentifier(alias)}`}`,sql2=`SE\
LECT count(*), count(*) FILTER (WHERE ${condition}) FROM ${from};`,{queries}=asking(context,[{assumption:"",sql:sql2,answer:"count"}]);return queries.map(query=>({
title:"How many rows there are and how many would go",sql:query.sql}))}var deleteAllRows={name:"delete-all-rows",hazard:"data-loss",severity:"error",title:"Deletes every row of a table",why:"The rows are gone for good, and so are t\
hose that foreign keys with ON DELETE CASCADE tie to them.",losesSubject:"rows",explains:["rows gone","rows changed"],check(context){let said=context.nodes.flatMap(
node=>findAll(node,"DeleteStmt")),named3=new Map(said.flatMap(one=>{let table=relationName(context.before,one.relation);return table===null?[]:[[table,holdsAlways(
one.whereClause)]]})),bounds=boundsOf(context),emptied=new Set(emptiedTables(context).filter(table=>!bounds.has(table))),unconditional=[...named3].filter(([,always])=>always).
map(([table])=>table);return[...new Set([...unconditional.filter(table=>!context.measured||emptied.has(table)||pick(context.node,"DoStmt")===void 0),...[...emptied].
filter(table=>named3.size===0||named3.has(table))])].flatMap(table=>context.before.tables[table]===void 0&&isRead(context.before)||context.created.tables.has(table)||
context.batch.fate.tables.get(table)===null?[]:draftFor(context,table,named3.get(table)===!0,[...emptied]))}};function draftFor(context,table,always,emptied){let rows=context.
measured?rowsBefore(context.batch,table):null,others=emptied.filter(other=>other!==table),refilled=context.batch.contexts.some(later=>later.statement.index>context.
statement.index&&(later.facts?.rows.some(({relation,inserted:inserted2})=>relation===table&&inserted2>0)===!0||later.nodes.some(node=>relationName(later.before,
pick(node,"InsertStmt")?.relation)===table))),moved=copiedBefore(context,table)!==void 0||context.nodes.some(node=>pick(node,"InsertStmt")!==void 0),severity=always&&
!refilled&&!moved?"error":"warning";!always&&isMadeUp(context)&&(severity="notice");let lost2=lostRows(context).find(one=>one.table===table)?.others??[],along=alongWords(
lost2.filter(one=>one.emptied!==null||!others.includes(one.table))),measured=rows===null?"":` (${count(rows,"row")} in the trial)`,message=always?`Deletes every\
 row of ${named(table)}`:`Its condition met every row of ${named(table)} in the trial`;return{subject:table,severity,...always&&severity==="error"?counted(context,
table):{},message:`${message}${others.length>0?`, and with them all rows of ${namedList(others,50)}`:""}${along}${refilled?"; later statements fill it again":""}\
.`,...measured===""?{}:{details:`${count(rows??0,"row")} deleted in the trial: all that ${named(table)} had.`},action:{text:always?"Delete only the rows that mu\
st go, and say which. If all of them can go, accept the finding with the reason.":"Check on production how many rows the condition meets. If they can go, accept\
 the finding with the reason.",steps:always?[]:countSteps(context,table)}}}function emptiedTables(context){return(context.facts?.rows??[]).flatMap(({relation,deleted,
truncated})=>{let rows=rowsBefore(context.batch,relation);return!truncated&&rows!==null&&deleted>=rows?relation:[]})}function isMadeUp(context){return context.nodes.
flatMap(node=>findAll(node,"DeleteStmt")).some(({relation,whereClause,usingClause})=>{let table=relationName(context.before,relation);return findAll(whereClause,
"ColumnRef").some(({fields})=>{let column=strings(fields).at(-1);return table!==null&&column!==void 0&&context.created.columns.has({table,column})})||findAll(whereClause,
"SubLink").length>0||(usingClause??[]).length>0})}var doubles="the condition looks for rows that are there twice";function cleanUpOf(context,table,others){let statement=context.nodes.flatMap(node=>findAll(node,
"DeleteStmt")).find(({relation})=>relationName(context.before,relation)===table);if(statement===void 0)return null;let later=laterRequests(context,table),empty=emptyColumns(
statement.whereClause).find(column=>asksForValues(later,column));return empty!==void 0?`${named(`${table}.${empty}`)} becomes NOT NULL later in the batch`:asksSameTable(
statement)?doubles:asksForAbsent(statement.whereClause)?"the condition looks for rows that point to nothing":[table,...others].every(one=>copiedBefore(context,one,
void 0,!0)!==void 0)?"the rows were copied elsewhere before, in this batch":readsOfTree(statement.whereClause).some(one=>["now()","current_timestamp","current_d\
ate"].includes(one))?"the condition goes by the age of the rows":null}function laterRequests({batch,statement},table){return batch.contexts.filter(({statement:later})=>later.
index>statement.index).flatMap(({nodes,before})=>requestsOf(nodes,before)).filter(request=>request.table===table)}function emptyColumns(where){return findAll(where,
"NullTest").filter(({nulltesttype})=>nulltesttype==="IS_NULL").flatMap(({arg})=>findAll([arg],"ColumnRef").flatMap(({fields})=>strings(fields).slice(-1)))}function asksForValues(later,column){
return later.some(request=>request.kind==="set not null"&&request.column===column||request.kind==="constraint"&&(request.constraint.contype==="CONSTR_PRIMARY"||
request.constraint.contype==="CONSTR_CHECK")&&JSON.stringify(request.constraint).includes(JSON.stringify(column)))}function asksSameTable({relation,usingClause,
whereClause,withClause}){let isOwn=({relname})=>relname===relation?.relname;if(findAll(usingClause,"RangeVar").some(isOwn))return!0;let links=findAll([whereClause],
"SubLink");return!(links.length>0||(usingClause??[]).length>0)||!findAll([usingClause,whereClause,withClause],"RangeVar").some(isOwn)?!1:links.some(link=>link.subLinkType===
"EXISTS_SUBLINK"||link.subLinkType==="EXPR_SUBLINK")?!0:findAll([usingClause,whereClause,withClause],"SelectStmt").some(comparesRows)}function comparesRows({groupClause,
distinctClause,targetList,whereClause,fromClause}){return(groupClause??[]).length>0||(distinctClause??[]).length>0||findAll(targetList,"FuncCall").length>0||isSelfJoin(
fromClause,whereClause)}function isSelfJoin(from,where){let names=findAll(from,"RangeVar").map(({relname})=>relname);return new Set(names).size<names.length||findAll(
where,"SubLink").length>0}function asksForAbsent(where){return findAll(where,"BoolExpr").some(({boolop,args})=>boolop==="NOT_EXPR"&&findAll(args,"SubLink").length>
0)}var deleteRows={name:"delete-rows",hazard:"data-loss",severity:"error",title:"Deletes rows of a table",why:"The rows are gone for good, and so is what foreign k\
eys tie to them: ON DELETE CASCADE deletes it, ON DELETE SET NULL empties it.",losesSubject:"rows",explains:["rows gone","rows changed"],check(context){return lostRows(
context).flatMap(lost2=>lost2.whole?[]:draftOf2(context,lost2))}},few=3;function draftOf2(context,lost2){let takesAlong=lost2.others.length>0;if(lost2.byKey&&!takesAlong)
return[];let cleanUp=cleanUpOf(context,lost2.table,lost2.others.map(({table})=>table));if(lost2.deleted<=few&&cleanUp===doubles&&!context.facts?.error)return[];
let refilled=isRefilled(context,lost2.table),othersStay=lost2.others.every(({table})=>isRefilled(context,table)),meetsNothing=lost2.deleted===0&&!takesAlong,isQuiet=cleanUp!==
null||meetsNothing||lost2.byKey||refilled&&othersStay;return[{subject:lost2.table,severity:isQuiet?"warning":"error",message:`${messageOf3(lost2)}${refilled?"; \
later statements insert into it again":""}.`,details:[...lost2.others.map(otherWords),boundWords(lost2),...cleanUp===null?[]:[`It reads like a clean-up: ${cleanUp}\
.`]].filter(words4=>words4!=="").join(" "),action:{text:"Ask production how many rows the condition meets. Keep a copy of what goes (CREATE TABLE … AS SELECT) i\
n the same migration, or accept the finding with the reason.",steps:countSteps(context,lost2.table)}}]}function messageOf3({table,deleted,of,atMost,others}){return deleted===
0&&others.length===0?`Deletes rows of ${named(table)}: none of the trial’s met its condition, production’s may`:atMost!==null&&of!==null&&deleted>=of?`Delet\
es up to ${count(atMost,"row")} of ${named(table)}${alongWords(others)}`:`Deletes ${of===null?count(deleted,"row"):`${figure(deleted)} of ${count(of,"row")}`} o\
f ${named(table)}${alongWords(others)}`}function otherWords({table,rows,of,emptied}){let all=of===null?"":` of ${figure(of)}`;return emptied===null?`${figure(rows)}${all}\
 rows of ${named(table)} go along.`:`${figure(rows)}${all} rows of ${named(table)} lose their value of ${named(emptied)} (ON DELETE SET NULL or SET DEFAULT): to\
 what they belonged, nothing tells any more.`}function boundWords({byKey,bounded,world,hasCondition}){if(!hasCondition)return"";if(byKey)return"The condition na\
mes rows by a key, so production loses no more of this table.";let reads=world.length>0?` It depends on ${list(world.map(named))}.`:"";return bounded?`The condi\
tion compares with constants alone: the same rows go on every database, however many they are.${reads}`:`How many rows the condition meets depends on the data.${reads}`}
function isRefilled({batch,statement},table){return batch.contexts.some(({statement:later,facts})=>later.index>statement.index&&facts?.rows.some(({relation,inserted:inserted2})=>relation===
table&&inserted2>0)===!0)}var casts=[["TimeZone",/^(timestamp without time zone|date|text)$/,/^timestamp with time zone$/],["TimeZone",/^timestamp with time zone$/,/^(timestamp without time zone|date|time without time zone|time with time zone|text)$/],
["TimeZone",/^(time without time zone|text)$/,/^time with time zone$/],["DateStyle",/^(date|timestamp without time zone)$/,/^text$/],["IntervalStyle",/^interval$/,
/^text$/],["bytea_output",/^bytea$/,/^text$/],["lc_monetary",/^money$/,/^(numeric|text)$/],["lc_monetary",/^(numeric|integer|bigint|text)$/,/^money$/],["xmlopti\
on",/^text$/,/^xml$/]];function settingOfCast(from,to){let[old,now]=[bare2(from),bare2(to)];return casts.find(([,source,target])=>source.test(old)&&target.test(
now))?.[0]??null}function bare2(type){let name=readType(type).name;return/^(character varying|character|citext|name)$/.test(name)?"text":name}function typeChanges(context){let{before,after}=context,said=alterTableCommands(context.nodes).flatMap(({target,command})=>{let definition=command.subtype==="AT\
_AlterColumnType"?pick(command.def,"ColumnDef"):void 0;if(definition===void 0||command.name===void 0)return[];let table=shownName(before,target),column=command.
name,using=usingOf(definition.raw_default,column),casts2=using==="plain"?castsOf(definition.raw_default):[],to=printType(definition.typeName);return to===null?[]:
[{table,column,to,using,casts:casts2}]});return context.measured?Object.values(before.tables).flatMap(table=>table.columns.flatMap(column=>{let to=after.tables[table.
name]?.columns.find(({name})=>name===column.name)?.type;if(to===void 0||to===column.type)return[];let{using="own",casts:casts2=[]}=said.find(one=>one.table===table.
name&&one.column===column.name)??{};return[{table:table.name,column:column.name,from:column.type,to,using,casts:casts2}]})):said.flatMap(change=>{let from=before.
tables[change.table]?.columns.find(({name})=>name===change.column)?.type;return from===void 0?[]:[{...change,from}]})}function usingOf(expression,column){if(expression===
void 0)return"none";let inner=expression;for(;pick(inner,"TypeCast")!==void 0;)inner=pick(inner,"TypeCast")?.arg;let call=pick(inner,"FuncCall");return strings(
call?.funcname).at(-1)==="timezone"&&isColumn(call?.args?.[1],column)?"zone":isColumn(inner,column)?"plain":"own"}function castsOf(expression){let cast=pick(expression,
"TypeCast");return cast===void 0?[]:[...castsOf(cast.arg),...[printType(cast.typeName)??[]].flat()]}function isColumn(expression,column){let inner=expression;for(;pick(
inner,"TypeCast")!==void 0;)inner=pick(inner,"TypeCast")?.arg;return strings(pick(inner,"ColumnRef")?.fields).at(-1)===column}var dependsOnSetting={name:"depends-on-setting",hazard:"data-loss",severity:"warning",title:"A change of type whose values depend on a setting of the session",why:"\
The trial’s server runs with TimeZone UTC and PostgreSQL’s usual formats. Where the session that migrates production has another setting, the same statement giv\
es other values, without an error.",waysOut:[],check(context){let{created,facts}=context;return facts?.error?[]:typeChanges(context).flatMap(change=>{let{table,
column,from,to}=change;if(created.tables.has(table)||created.columns.has(change))return[];let setting=settingOf(change);if(setting===null||isSet(context,setting))
return[];let isZone=setting==="TimeZone"&&[from,to].every(type=>/^(timestamp|date|time)/.test(type));return{subject:printColumn({table,column}),...isZone?{}:{severity:"\
notice"},message:`What ${named(printColumn({table,column}))} holds as ${named(to)} depends on ${named(setting)} of the session that migrates${isZone?": in anoth\
er zone than UTC every value moves by hours":""}.`,details:`Changes the type from ${from} to ${to}.${rewriteWords(from,to)}`,action:{text:isZone?"Say in the mig\
ration which zone the old values are in (UTC where the application wrote them with new Date()).":"Set it in the migration to what production is meant to have.",
steps:[{title:"Ask production, as the role that migrates",sql:`SHOW ${setting};`},{title:"In this migration, before the statement",sql:`SET ${context.batch.transaction===
"none"?"":"LOCAL "}${setting} = '${wanted[setting]}';`}]}}})}},wanted={TimeZone:"UTC",DateStyle:"ISO, MDY",IntervalStyle:"postgres",bytea_output:"hex",lc_monetary:"\
C",xmloption:"content"};function settingOf({from,to,using,casts:casts2}){if(using==="own"||using==="zone")return null;let way=[from,...casts2,to];for(let[at,type]of way.
slice(1).entries()){let setting=settingOfCast(way[at]??from,type);if(setting!==null)return setting}return null}function isSet({batch,statement},setting){return batch.
contexts.some(earlier=>earlier.statement.index<statement.index&&pick(earlier.node,"VariableSetStmt")?.name?.toLowerCase()===setting.toLowerCase())}function rewriteWords(from,to){
return[from,to].every(type=>type.startsWith("timestamp"))?" Only in UTC is the table not written anew under ACCESS EXCLUSIVE for it.":""}var detachPartition={name:"detach-partition",hazard:"blocks-traffic",severity:"notice",title:"Detaches a partition under ACCESS EXCLUSIVE on the whole table",why:"\
DETACH PARTITION takes ACCESS EXCLUSIVE on the parent, the partition and a DEFAULT partition: an instant by itself, but behind a long query everybody else queue\
s, and in Drizzle’s transaction it is held to the end of the batch.",explains:["table place in a partitioned table"],check(context){return alterTableCommands(
context.nodes).flatMap(({target,command})=>{let partition=pick(command.def,"PartitionCmd");if(command.subtype!=="AT_DetachPartition"||partition===void 0||partition.
concurrent===!0)return[];let parent=shownName(context.before,target),name=relationName(context.before,partition.name);return name===null||context.created.tables.
has(parent)?[]:tableOf2(context.before,partition.name)===void 0?[]:[{subject:name,message:`Reads and writes of ${named(parent)} wait ${untilWords(context)}: it \
detaches ${named(name)}.`,details:`Detaches ${named(name)} under ACCESS EXCLUSIVE on ${named(parent)}.`,waits:[{relation:parent,reads:!0}],action:{text:"From Po\
stgreSQL 14 on, DETACH … CONCURRENTLY lets reads and writes through (not with a DEFAULT partition). It cannot run in the transaction that Drizzle puts around mi\
grations: do it by hand before the deploy, or put this statement last.",steps:[{title:"Before the deploy, on production, outside of a transaction",sql:`ALTER TA\
BLE ${quotePrinted(parent)} DETACH PARTITION ${quotePrinted(name)} CONCURRENTLY;`}]}}]})}};var disableTrigger={name:"disable-trigger",hazard:"breaks-code",severity:"warning",title:"Leaves a trigger switched off",why:"What the trigger keeps true (a der\
ived column, an audit trail) is no longer kept from this deploy on, and nothing says so.",explains:["trigger switched off","table switched off"],checkBatch(batch){
return[...Object.values(batch.baseline.tables).flatMap(table=>table.triggers.flatMap(trigger=>{let after=batch.final.tables[table.name]?.triggers.find(({name})=>name===
trigger.name);return!trigger.enabled||after===void 0||after.enabled?[]:[{statement:batch.contexts.findLast(({nodes,before})=>alterTableCommands(nodes).some(({target,
command})=>shownName(before,target)===table.name&&command.subtype?.startsWith("AT_DisableTrig")===!0))?.statement.index??null,subject:trigger.name,message:`Leav\
es the trigger ${named(trigger.name)} on ${named(table.name)} switched off.`,action:{text:"Switch it on again in the same migration; or drop it, when it is no l\
onger wanted.",steps:[{title:"At the end of this migration",sql:`ALTER TABLE ${quoteTable(table)} ENABLE TRIGGER ${quoteIdentifier(trigger.name)};`}]}}]})),...unseen(
batch)]}};function unseen(batch){let commands=batch.contexts.flatMap(context=>alterTableCommands(context.nodes).map(({target,command})=>({context,table:shownName(
context.before,target),command})));return commands.filter(({context,table,command})=>{let comesBack3=commands.some(later=>later.context.statement.index>context.
statement.index&&later.table===table&&later.command.subtype===command.subtype?.replace("Disable","Enable"));return command.subtype?.startsWith("AT_DisableTrig")===
!0&&!context.measured&&!comesBack3}).filter(({context,table})=>!context.created.tables.has(table)).map(({context,table,command})=>({statement:context.statement.
index,subject:command.name??table,evidence:"parsed",message:`Leaves ${command.name===void 0?"all triggers":`the trigger ${named(command.name)}`} on ${named(table)}\
 switched off${command.subtype==="AT_DisableTrigAll"?", and its foreign keys unchecked":""}.`,action:{text:"Switch it on again in the same migration.",steps:[]}}))}function droppedTables(context){return(context.measured?dropsOf(context,"table","foreign table").flatMap(drop=>{let{rows,cascaded}=drop,read=readIdentity(drop);
return read===null?[]:[{table:shownName(context.before,read.name),rows,cascaded}]}):droppedNames(context.nodes,"OBJECT_TABLE","OBJECT_FOREIGN_TABLE").filter(name=>findTable(
context.before,name)!==void 0||!isRead(context.before)).map(name=>({table:shownName(context.before,name),rows:null,cascaded:!1}))).filter(({table})=>!context.created.
tables.has(table))}function droppedColumns(context){return(context.measured?dropsOf(context,"table column","foreign table column").flatMap(drop=>{let{rows:values,
cascaded}=drop,read=readIdentity(drop);return read===null||read.owner===null?[]:[{table:shownName(context.before,read.owner),column:read.name.name,values,cascaded}]}):
alterTableCommands(context.nodes).filter(({command})=>command.subtype==="AT_DropColumn").flatMap(({target,command:{name:column}})=>{let known4=findTable(context.
before,target);return column===void 0||known4?.columns.some(({name})=>name===column)===!1?[]:{table:shownName(context.before,target),column,values:null,cascaded:!1}})).
filter(one=>!context.created.tables.has(one.table)&&!context.created.columns.has(one))}function droppedSchemas(context){return(context.measured?namesOfDropped(dropsOf(
context,"schema")).map(({name})=>name):droppedNames(context.nodes,"OBJECT_SCHEMA").map(({name})=>name)).filter(schema=>!context.created.schemas.has(schema)&&(context.
before.schemas.includes(schema)||!isRead(context.before)))}function dropsOf(context,...types2){return(context.facts?.drops??[]).filter(({type})=>types2.includes(
type))}function namesOfDropped(drops){return drops.flatMap(drop=>readIdentity(drop)?.name??[])}var kinds=["view","materialized view","table constraint","default value","index","policy","trigger","rule","function","procedure","aggregate","domain constraint"],
dropCascade={name:"drop-cascade",hazard:"breaks-code",destroys:!0,severity:"warning",title:"CASCADE drops more than the statement names",why:"The objects go wit\
hout being named in the migration, and nothing brings them back: code that uses the view or function fails, and what a constraint or default took care of is not\
 taken care of any more.",waysOut:["drop later"],explains:["extension gone","view gone","materialized view gone","index gone","primary key gone","unique gone","\
foreign key gone","check gone","exclusion gone","policy gone","trigger gone","rule gone","function gone","procedure gone","aggregate gone","column default","dom\
ain definition"],check(context){let drops=context.facts?.drops??[],roots=drops.filter(({cascaded})=>!cascaded),taken=drops.filter(drop=>drop.cascaded&&kinds.includes(
drop.type)&&isForeign(context,drop,drops)),root=roots[0];if(!context.measured||taken.length===0||root===void 0)return[];let onlyKeys=taken.every(({type})=>type===
"table constraint");return[{subject:subjectOf3(context,root),severity:onlyKeys?"notice":"warning",message:`Dropping the ${root.type} ${named(printed(root))} als\
o drops ${list(taken.map(drop=>`the ${drop.type} ${named(printed(drop))}`),2)}.`,action:{text:"Leave CASCADE out, so that PostgreSQL refuses and names what depe\
nds on it, and drop or change each of these on purpose first. Create again what is still needed.",steps:[]}}]}};function subjectOf3({before},root){let read=readIdentity(
root);if(read===null)return root.identity;if(read.parameters!==null)return printFunction(root.identity);if(read.owner===null)return shownName(before,read.name);
let table=shownName(before,read.owner);return root.type.endsWith(" column")?printColumn({table,column:read.name.name}):read.name.name}function isForeign(context,drop,all){
let{batch,before}=context,read=readIdentity(drop);if(read===null)return!0;if(read.owner!==null){let{owner}=read,{name}=read.name,table=shownName(before,owner);if(all.
some(other=>{let own=other.type.endsWith("table")?readIdentity(other):null;return own!==null&&sameName(own.name,owner)})||context.created.tables.has(table)||batch.
fate.tables.get(table)===null)return!1;let is=batch.final.tables[batch.fate.tables.get(table)??table],was=before.tables[table];if(drop.type==="table constraint"){
let constraint=was?.constraints.find(one=>one.name===name),columnsGo=constraint?.columns.some(column=>batch.fate.columns.get({table,column})===null),remade=is?.
constraints.some(one=>one.name===name||sameKey(one,constraint));return columnsGo!==!0&&remade!==!0}return drop.type==="policy"?is?.policies.includes(name)!==!0:
drop.type==="trigger"?is?.triggers.some(trigger=>trigger.name===name)!==!0:!0}return read.name.schema!==null&&droppedSchemas(context).includes(read.name.schema)?
!1:drop.type.endsWith("view")?batch.final.views[shownName(before,read.name)]===void 0:drop.type==="index"?!belongsToDroppedTable(context,read.name,all):!batch.final.
functions.includes(printFunction(drop.identity))}function sameKey(one,other){return one.type===other?.type&&sameList(one.columns,other.columns)&&one.references===
other.references}function belongsToDroppedTable(context,index,all){let table=Object.values(context.before.tables).find(one=>hasIndex(one,index));return table===
void 0?!0:all.some(drop=>{let read=/(^|foreign )table( column| constraint)?$/.test(drop.type)?readIdentity(drop):null,owner=read?.owner??read?.name;return owner!==
void 0&&sameName(owner,nameOfTable(table))})}function printed(drop){return drop.identity.replaceAll("public.","")}var dropColumn={name:"drop-column",hazard:"data-loss",severity:"error",title:"Drops a column with its values",why:"The values are gone for good. Drizzle names e\
very column of a table in its queries, so each query of the running release on this table fails until the new release has taken over.",losesSubject:"column",waysOut:[
"drop later"],explains:["column gone","column made anew"],check(context){return droppedColumns(context).flatMap(dropped=>draftFor2(context,dropped)??[])}};function draftFor2(context,{
table,column,values}){let generated=context.before.tables[table]?.columns.find(({name})=>name===column)?.generated,successor=context.batch.newColumns.find(added=>added.
table===table&&added.column===column);if(generated&&successor)return null;let copy=copiedBefore(context,table,column),message=`Deletes the column ${named(printColumn(
{table,column}))} with all its values.`;generated?message=`Deletes the generated column ${named(printColumn({table,column}))}.`:successor&&(message=`Deletes all\
 values of ${named(printColumn({table,column}))}: the new column of that name starts empty.`),copy!==void 0&&(message=`Deletes the column ${named(printColumn({table,
column}))}, from which line ${copy.statement.line} copied before.`);let quoted=quotePrinted(table),preflight=generated||copy!==void 0?null:countOf(context,table,
column);return{subject:printColumn({table,column}),...generated||copy!==void 0?{severity:"warning"}:{},message,...values===null?{}:{details:`${count(values,"row")}\
 had a value in it in the trial.`},action:successor?{text:"Change the type in place, so that the values stay, or fill a column of another name first and drop th\
is one in a later release.",steps:[{title:"Instead of dropping and adding",sql:`ALTER TABLE ${quoted} ALTER COLUMN ${quoteIdentifier(column)} SET DATA TYPE ${successor.
type} USING ${quoteIdentifier(column)}::${successor.type};`}]}:{text:"First ship a release whose code and Drizzle schema don’t know the column any more, and dro\
p it in a later one. When the values really can go, accept the finding in the SQL with the reason.",steps:[{title:"A later release, when no running code names i\
t any more",sql:`ALTER TABLE ${quoted} DROP COLUMN ${quoteIdentifier(column)};`}]},...preflight===null?{}:{preflight:successor?preflight:{...preflight,atZero:"w\
arning"}}}}var dropColumnTakesAlong={name:"drop-column-takes-along",hazard:"data-loss",severity:"warning",title:"A dropped column takes an index or constraint of other col\
umns along",why:"The remaining columns lose what the index or constraint gave them: duplicates become possible, ON CONFLICT fails, queries become slow. The migr\
ation doesn’t name it, so nobody sees it in review.",waysOut:["drop later"],explains:["index gone","primary key gone","unique gone","exclusion gone"],check(context){
let dropped=droppedColumns(context);return[...new Set(dropped.map(({table})=>table))].flatMap(name=>{let table=context.before.tables[name];if(table===void 0)return[];
let gone=new Set(dropped.filter(one=>one.table===name).map(({column})=>column));return lost(context,table,gone)})}};function lost(context,table,gone){let{batch}=context,
remains=batch.final.tables[batch.fate.tables.get(table.name)??table.name],names=goneIndexes(context,table,gone);return table.indexes.flatMap(index=>{let left=index.
columns.filter(column=>column!==null).filter(column=>!gone.has(column)),fate=column=>batch.fate.columns.get({table:table.name,column})!==null;if(!names.has(index.
name)||left.length===0||!left.some(fate))return[];if(context.created.indexes.has(index.name))return[];if(remains?.indexes.some(other=>other.name===index.name||covers(
other,index,left)))return[];let kind2=index.primary?"primary key":index.unique?"unique index":"index",columns2=index.columns.map(column=>column??"(expression)").
join(", ");return[{subject:index.name,severity:index.unique?"warning":"notice",message:`Dropping ${namedList([...gone].map(column=>printColumn({table:table.name,
column})))} also drops the ${kind2} ${named(index.name)}.`,details:`${capital(kind2)} ${named(index.name)} is on (${columns2}).`,action:{text:index.unique?"Deci\
de what must be unique without the column, and say it in the Drizzle schema.":"If queries need it, create an index on the remaining columns, best before the col\
umn goes.",steps:[{title:"For the remaining columns",sql:`CREATE ${index.unique?"UNIQUE ":""}INDEX ON ${quoteTable(table)} (${left.map(quoteIdentifier).join(", ")}\
);`}]}}]})}function covers(other,lost2,left){return sameList(other.columns.slice(0,left.length),left)&&(!lost2.unique||other.unique&&other.columns.length===left.
length&&!other.partial)}function goneIndexes(context,table,gone){if(!context.measured)return new Set(table.indexes.filter(({columns:columns2})=>columns2.some(column=>column!==
null&&gone.has(column))).map(({name})=>name));let cascaded=dropsOf(context,"index","table constraint").filter(drop=>drop.cascaded);return new Set(namesOfDropped(
cascaded).map(({name})=>name))}var dropDatabase={name:"drop-database",hazard:"data-loss",severity:"error",title:"Drops a database",why:"Everything in the database is gone for good. It cannot \
run inside Drizzle’s transaction, but psql and other runners would run it.",check({nodes}){return nodes.flatMap(node=>{let name=pick(node,"DropdbStmt")?.dbname;
return name===void 0?[]:[{subject:name,evidence:"parsed",message:`Deletes the database ${named(name)} with everything in it.`,action:{text:"Take it out of the m\
igration. A database is dropped by hand, after a backup.",steps:[]}}]})}};var dropDefault={name:"drop-default",hazard:"breaks-code",severity:"warning",title:"Drops the default of a required column",why:"The running release leaves the \
value to the database: each of its INSERTs that does so fails from then on (23502).",waysOut:["drop later"],explains:["column default","column identity","column\
 expression"],checkBatch(batch){return changedDefaults(batch).filter(({is})=>is.default===null&&is.notNull).map(({table,was,is,place:place2})=>({subject:printColumn(
{table,column:is.name}),...place2===void 0?{}:{statement:place2.statement.index},message:`Drops the default of the required ${named(printColumn({table,column:is.
name}))}: inserts without a value fail.`,details:`The default was ${named(was.default??"")}.`,action:{text:"First ship a release that always gives the value, an\
d drop the default in a later one.",steps:[{title:"A later release",sql:`ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(is.name)} DROP DEFAUL\
T;`}]}}))}};var dropForeignKey={name:"drop-foreign-key",hazard:"practice",severity:"notice",title:"Drops a foreign key and keeps its column",why:"From then on rows can refe\
r to what doesn’t exist, and such rows keep the foreign key from coming back.",explains:["foreign key gone"],checkBatch(batch){return survivingTables(batch).flatMap(
table=>table.was.constraints.flatMap(was=>{let{references:parent}=was;if(was.type!=="foreign key"||parent===null||batch.fate.tables.get(parent)===null)return[];
let columns2=was.columns.map(column=>batch.fate.columns.get({table:table.was.name,column})??null);if(columns2.includes(null))return[];if(table.is.constraints.some(
is=>is.type==="foreign key"&&columns2.some(column=>column!==null&&is.columns.includes(column)))||mayChangeLater(batch,table.is.bareName))return[];let place2=lastChange(
batch,catalog=>tableAt(catalog,table)?.constraints.some(({name})=>name===was.name));if(place2===void 0)return[];let same=keyPairs(was).map(({column,referenced:referenced3})=>`\
parent.${quoteIdentifier(referenced3)} = child.${quoteIdentifier(column)}`);return[{subject:was.name,statement:place2.statement.index,message:`Drops the foreign\
 key ${named(was.name)} to ${named(parent)}: rows may point to nothing.`,action:{text:"If the rows should still refer to something that exists, keep it.",steps:[
{title:"Whether rows refer to nothing, before it is added again",sql:`SELECT count(*) FROM ${quoteTable(table.is)} child WHERE NOT EXISTS (SELECT FROM ${quotePrinted(
parent)} parent WHERE ${same.join(" AND ")}) AND ${was.columns.map(column=>`child.${quoteIdentifier(column)} IS NOT NULL`).join(" AND ")};`}]}}]}))}};var dropFunction={name:"drop-function",hazard:"breaks-code",destroys:!0,severity:"warning",title:"Drops a function",why:"Queries, views, policies and API calls \
of the running release that call the function fail from then on.",waysOut:["drop later"],explains:["function gone","procedure gone","aggregate gone"],check(context){
return dropsOf(context,"function","procedure","aggregate").filter(({cascaded})=>!cascaded&&context.measured).flatMap(drop=>{let read=readIdentity(drop);return read===
null||read.parameters===null?[]:[{type:drop.type,name:read.name,parameters:countOf2(read.parameters),identity:drop.identity}]}).filter(({name:{name},parameters})=>!isTriggerFunction(
context,name)&&!comesBack(context,name,parameters)).map(({type,name,identity:identity2})=>({subject:printFunction(identity2),message:`Drops the ${type} ${named(
printName(name))}.`,action:{text:"First ship a release that doesn’t call it any more, and drop it in a later one.",steps:[]}}))}};function isTriggerFunction({
batch},name){return Object.values(batch.baseline.tables).some(({triggers:triggers2})=>triggers2.some(trigger=>bareNameOf2(trigger.function)===name))}function comesBack({
batch,statement},name,parameters){let made=batch.contexts.filter(later=>later.statement.index>statement.index).flatMap(later=>later.nodes.flatMap(node=>pick(node,
"CreateFunctionStmt")??[])).filter(({funcname})=>listName(funcname)?.name===name);return made.length>0?made.some(one=>takes(one,parameters)):batch.final.functions.
some(other=>functionName(other)===name)}function takes({parameters},given){let all=(parameters??[]).flatMap(node=>pick(node,"FunctionParameter")??[]).filter(({mode})=>mode!==
"FUNC_PARAM_OUT"&&mode!=="FUNC_PARAM_TABLE"),needed=all.filter(({defexpr})=>defexpr===void 0).length;return given>=needed&&(given<=all.length||all.some(({mode})=>mode===
"FUNC_PARAM_VARIADIC"))}function countOf2(parameters){let list2=parameters.replaceAll(/\([^)]*\)|"(?:[^"]|"")*"/g,"");return parameters.trim()===""?0:list2.split(
",").length}var dropIndex={name:"drop-index",hazard:"blocks-traffic",severity:"notice",title:"Drops an index: the table is locked for a moment, and queries lose it",why:"DR\
OP INDEX takes ACCESS EXCLUSIVE on the table, for an instant as long as nobody holds it up. Queries that used the index read the whole table from now on, also t\
hose of the release that is still running.",explains:["index gone","index definition"],check(context){return context.facts?.error||context.nodes.some(isConcurrent)?
[]:droppedNames(context.nodes,"OBJECT_INDEX").flatMap(index=>{let{name}=index,table=Object.values(context.before.tables).find(one=>hasIndex(one,index));return table===
void 0||context.created.indexes.has(name)||context.created.tables.has(table.name)?[]:context.measured&&context.after.tables[table.name]?.indexes.some(one=>one.name===
name)?[]:[{subject:name,message:`Drops the index ${named(name)} of ${named(table.name)}: queries that use it get slow.`,details:`Takes ACCESS EXCLUSIVE on ${named(
table.name)}: an instant by itself, held ${untilWords(context)}.`,action:{text:"Make sure that no query needs it (pg_stat_user_indexes.idx_scan on production). \
To avoid the lock, drop it by hand before the deploy, outside of a transaction.",steps:[{title:"Before the deploy, on production, outside of a transaction; the \
migration then needs DROP INDEX IF EXISTS",sql:`DROP INDEX CONCURRENTLY IF EXISTS ${quoteName(index)};`}]}}]})}};var dropIndexBehindConstraint={name:"drop-index-behind-constraint",hazard:"fails",severity:"error",title:"Drops an index that a constraint needs",why:"The index\
 behind a unique constraint or a primary key goes with the constraint only. It happens when the schema declared uniqueIndex() where the database has a unique() \
constraint, or the other way round.",check(context){let failure=failureOf(context);if(failure?.kind!=="index behind a constraint")return[];let index=droppedNames(
context.nodes,"OBJECT_INDEX")[0]??null,table=Object.values(context.before.tables).find(one=>index!==null&&hasIndex(one,index)),isUsed=table?.constraints.find(({
name})=>name===index?.name);return[{subject:index?.name??subjectOf2(context,failure.error),message:`Fails on every database: ${errorInShort(failure.error)}.`,details:errorDetails(
context,failure.error),action:{text:"Drop the constraint: the index goes with it.",steps:table===void 0||isUsed===void 0?[]:[{title:"In place of this statement",
sql:`ALTER TABLE ${quoteTable(table)} DROP CONSTRAINT ${quoteIdentifier(isUsed.name)};`}]}}]}};var dropNotNull={name:"drop-not-null",hazard:"breaks-code",severity:"off",title:"Lets a column be NULL",why:"Code of the running release takes the value for gra\
nted; its types say it is never null.",explains:["column not null"],check(context){return alterTableCommands(context.nodes).flatMap(({target,command})=>{let table=shownName(
context.before,target),{name:column}=command;return command.subtype!=="AT_DropNotNull"||column===void 0||context.created.tables.has(table)?[]:context.created.columns.
has({table,column})?[]:context.before.tables[table]?.columns.find(({name})=>name===column)?.notNull===!1?[]:[{subject:printColumn({table,column}),message:`Lets ${named(
printColumn({table,column}))} be NULL: code that counts on a value may fail.`,action:{text:"Let the code handle null in one release, and write it in the next.",
steps:[{title:"A later release",sql:`ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(column)} DROP NOT NULL;`}]}}]})}};var dropPrimaryKey={name:"drop-primary-key",hazard:"breaks-code",severity:"warning",title:"Drops or replaces a primary key",why:"Upserts of the running release \
with ON CONFLICT on the key fail at once (42P10); without any key, UPDATE and DELETE fail on a table that is published for logical replication.",waysOut:["drop \
later"],explains:["primary key gone","primary key definition"],checkBatch(batch){return survivingTables(batch).flatMap(table=>{let was=table.was.indexes.find(({
primary})=>primary),is=table.is.indexes.find(({primary})=>primary);if(was===void 0||mayChangeLater(batch,table.is.bareName))return[];let fate=column=>batch.fate.
columns.get({table:table.was.name,column})??column,keyColumns=was.columns.filter(column=>column!==null),isGone2=keyColumns.some(column=>batch.fate.columns.get({
table:table.was.name,column})===null),kept=uniquesOf(table.is,{primary:!0}).some(({key})=>key===keyOf(was,fate));if(is!==void 0&&(kept||isGone2))return[];let place2=lastChange(
batch,catalog=>tableAt(catalog,table)?.indexes.find(({primary})=>primary)?.columns),columns2=keyColumns.join(", ");return[{subject:table.was.name,...place2===void 0?
{}:{statement:place2.statement.index},message:is===void 0?`Leaves ${named(table.is.name)} without a primary key; it was ${named(`(${columns2})`)}.`:`Moves the p\
rimary key of ${named(table.is.name)} from ${named(`(${columns2})`)} to ${named(`(${is.columns.join(", ")})`)}.`,action:{text:"Keep the old columns unique until\
 no running code upserts on them, and give the table a key again in the same migration.",steps:isGone2?[]:[{title:"In the same migration",sql:`CREATE UNIQUE IND\
EX ON ${quoteTable(table.is)} (${keyColumns.map(column=>quoteIdentifier(fate(column))).join(", ")});`}]}}]})}};var dropSchema={name:"drop-schema",hazard:"data-loss",severity:"error",title:"Drops a schema with what it holds",why:"Every table of the schema goes with its ro\
ws, for good, and without being named in the migration.",waysOut:["drop later"],explains:["schema gone"],check(context){return droppedSchemas(context).flatMap(schema=>{
let{before,created}=context,tables2=Object.values(before.tables).filter(table=>table.schema===schema&&!created.tables.has(table.name)),others=[...Object.keys(before.
views),...before.functions].filter(identity2=>readIdentity({type:"function",identity:identity2})?.name.schema===schema),isUnknown=!isRead(before);if(tables2.length===
0&&others.length===0&&!isUnknown)return[];let rows=dropsOf(context,"table").filter(drop=>readIdentity(drop)?.name.schema===schema).reduce((sum2,drop)=>sum2+(drop.
rows??0),0),held=tables2.length===0?count(others.length,"view or function","views and functions"):`${count(tables2.length,"table")}: ${list(tables2.map(({bareName})=>bareName))}${context.
measured?` (${count(rows,"row")} in the trial)`:""}`;return[{subject:schema,severity:tables2.length===0&&!isUnknown?"warning":"error",message:`Deletes the schem\
a ${named(schema)} with everything in it${isUnknown?"":`: ${held}`}.`,action:{text:"Drop what can really go one by one, each in a release after the code stopped\
 using it; then drop the empty schema without CASCADE, so that PostgreSQL refuses if anything is left.",steps:[{title:"At last, when it is empty",sql:`DROP SCHE\
MA ${quoteIdentifier(schema)};`}]}}]})}};var dropSequence={name:"drop-sequence",hazard:"breaks-code",destroys:!0,severity:"warning",title:"Drops a sequence",why:"Where the numbers stood is lost, and ne\
xtval() on the sequence in the running release fails.",waysOut:["drop later"],explains:["sequence gone"],check(context){return(context.measured?namesOfDropped(dropsOf(
context,"sequence").filter(({cascaded})=>!cascaded)):droppedNames(context.nodes,"OBJECT_SEQUENCE")).map(printName).filter(name=>context.before.sequences.includes(
name)||!isRead(context.before)).filter(name=>!context.created.sequences.has(name)&&!context.batch.created.sequences.has(name)).map(name=>({subject:name,message:`\
Drops the sequence ${named(name)}.`,action:{text:"First ship a release that doesn’t draw numbers from it any more, and drop it in a later one.",steps:[]}}))}};var dropTable={name:"drop-table",hazard:"data-loss",severity:"error",title:"Drops a table with its rows",why:"The rows are gone for good, and code of the runnin\
g release that still queries the table fails until the new release has taken over.",losesSubject:"table",waysOut:["drop later"],explains:["table gone","table ma\
de anew","foreign table gone","foreign table made anew"],check(context){let dropped=droppedTables(context),names=new Set(dropped.map(({table})=>table)),schemas=new Set(
droppedSchemas(context));return dropped.filter(({table})=>{let{partitionOf=null,schema=null}=context.before.tables[table]??{};return!(partitionOf!==null&&names.
has(partitionOf))&&!(schema!==null&&schemas.has(schema))}).map(({table,rows})=>{let copy=copiedBefore(context,table),preflight=copy===void 0?countOf(context,table):
null;return{subject:table,...copy===void 0?{}:{severity:"warning"},message:copy===void 0?`Deletes the table ${named(table)} with all its rows.`:`Deletes the tab\
le ${named(table)}, from which line ${copy.statement.line} copied before.`,...rows===null?{}:{details:`It had ${count(rows,"row")} in the trial. What was not co\
pied is lost.`},action:{text:"First ship a release whose code and Drizzle schema don’t know the table any more, and drop it in a later one. When the rows really\
 can go, accept the finding in the SQL with the reason.",steps:[{title:"A later release, when no running code uses it any more and a backup is made",sql:`DROP T\
ABLE ${quotePrinted(table)};`}]},...preflight===null?{}:{preflight:{...preflight,atZero:"warning"}}}})}};var dropTrigger={name:"drop-trigger",hazard:"breaks-code",severity:"warning",title:"Drops a trigger",why:"What the trigger keeps true (a derived column, an audi\
t trail, a limit) is no longer kept from this deploy on, for the running release too, and no query fails to say so.",explains:["trigger gone"],checkBatch(batch){
return survivingTables(batch).flatMap(table=>{let{was,is}=table,fresh=is.triggers.filter(({name})=>!was.triggers.some(old=>old.name===name));return was.triggers.
filter(({name,enabled})=>enabled&&!is.triggers.some(one=>one.name===name)).filter(trigger=>batch.final.functions.includes(`${trigger.function}()`)).filter(trigger=>!fresh.
some(one=>one.function===trigger.function)).map(trigger=>draftOf3(batch,table,trigger))})}};function draftOf3(batch,table,trigger){return{statement:lastChange(batch,
catalog=>tableAt(catalog,table)?.triggers.some(({name})=>name===trigger.name))?.statement.index??null,subject:trigger.name,message:`Drops the trigger ${named(trigger.
name)} of ${named(table.was.name)}: what ${named(`${trigger.function}()`)} did at each write is done no more.`,action:{text:"First ship a release whose code doe\
s by itself what the trigger did, or needs it no more; drop it in a later one. Where another trigger takes its work over, create that in the same migration.",steps:[]}}}var dropUnique={name:"drop-unique",hazard:"breaks-code",severity:"warning",title:"Drops a unique constraint or index",why:"Upserts of the running release with O\
N CONFLICT on these columns fail at once (42P10), and duplicates that get in keep the uniqueness from coming back.",waysOut:["drop later"],explains:["index gone",
"unique gone","primary key gone","unique definition","index definition"],checkBatch(batch){return survivingTables(batch).flatMap(table=>{let now=new Set(uniquesOf(
table.is,{primary:!0}).map(({key})=>key));return uniquesOf(table.was,{primary:!1}).flatMap(({index})=>{let fate=column=>batch.fate.columns.get({table:table.was.
name,column});if(index.columns.some(column=>column!==null&&fate(column)===null))return[];let sameName2=table.is.indexes.some(({name,unique})=>name===index.name&&
unique),renamed=now.has(keyOf(index,column=>fate(column)??column)),place2=lastChange(batch,catalog=>tableAt(catalog,table)?.indexes.some(({name,unique})=>unique&&
name===index.name));if(sameName2||renamed||place2===void 0)return[];if(wasRenamed(table.is.indexes,table.was.indexes,index.definition))return[];if(mayChangeLater(
batch,table.is.bareName))return[];let columns2=index.columns.map(column=>column??"(expression)");return[{subject:index.name,statement:place2.statement.index,message:`${named(
`${table.was.name} (${columns2.join(", ")})`)} is not unique any more.`,details:`Drops ${named(index.name)}.`,action:{text:"First ship a release whose code has \
no ON CONFLICT on these columns, and drop it in a later one. If another unique index takes its place, create that first.",steps:index.columns.includes(null)?[]:
[{title:"Whether duplicates have got in, before it is made unique again",sql:`SELECT ${columns2.map(quoteIdentifier).join(", ")}, count(*) FROM ${quoteTable(table.
was)} GROUP BY ${columns2.map((_,position)=>position+1).join(", ")} HAVING count(*) > 1;`}]}}]})})}};function wasRenamed(now,was,definition){return now.some(other=>!was.
some(old=>old.name===other.name)&&namelessIndex(other.definition)===namelessIndex(definition))}var dropView={name:"drop-view",hazard:"breaks-code",destroys:!0,severity:"warning",title:"Drops a view, or a column of one",why:"No rows are lost, but queries o\
f the running release on the view fail until the new release has taken over.",waysOut:["drop later"],explains:["view gone","materialized view gone","view column\
 gone"],check(context){return[...(context.measured?namesOfDropped(dropsOf(context,"view","materialized view").filter(({cascaded})=>!cascaded)):droppedNames(context.
nodes,"OBJECT_VIEW","OBJECT_MATVIEW")).map(printName).filter(name=>context.before.views[name]!==void 0||!isRead(context.before)).filter(name=>!context.created.views.
has(name)&&!comesBack2(context,name)).map(name=>({subject:name,message:`Drops the ${context.before.views[name]?.kind??"view"} ${named(name)}.`,action:{text:"Fir\
st ship a release whose code doesn’t query the view any more, and drop it in a later one.",steps:[]}})),...narrowed(context)]}};function narrowed(context){let{
batch,before,after}=context;return batch.complete?Object.values(batch.baseline.views).flatMap(({name,kind:kind2,columns:columns2})=>{let now=batch.final.views[name]?.
columns;if(now===void 0||before.views[name]!==void 0||after.views[name]===void 0)return[];let lost2=(columns2??[]).filter(column=>!now.includes(column));return lost2.
length===0?[]:[{subject:name,message:`Creates the ${kind2} ${named(name)} again without ${namedList(lost2,3)}: the running release may read it.`,action:{text:"K\
eep the columns until no running code reads them.",steps:[]}}]}):[]}function comesBack2({batch,statement},name){return batch.final.views[name]!==void 0&&batch.created.
views.has(name)||batch.final.tables[name]!==void 0?!0:batch.contexts.some(later=>later.statement.index>statement.index&&!later.measured&&later.nodes.some(node=>{
let view=pick(node,"ViewStmt")?.view??pick(node,"CreateTableAsStmt")?.into?.rel;return relationName(later.before,view)===name}))}var emptyMaterializedView={name:"empty-materialized-view",hazard:"breaks-code",severity:"warning",title:"Leaves a materialized view without its rows",why:"A mat\
erialized view that is not populated cannot be read: every SELECT on it fails (55000) until somebody refreshes it.",explains:["materialized view population"],checkBatch(batch){
return Object.values(batch.baseline.views).flatMap(({name,kind:kind2,unpopulated})=>{let place2=kind2==="materialized view"&&unpopulated!==!0?emptiedIn(batch,name):
void 0;return place2===void 0?[]:[{subject:name,statement:place2.statement.index,message:`Leaves the materialized view ${named(name)} empty: every SELECT on it \
fails until it is refreshed.`,details:"PostgreSQL says `materialized view … has not been populated` (SQLSTATE 55000).",action:{text:"Leave WITH NO DATA out, o\
r refresh the view in the same migration.",steps:[{title:"In the same migration",sql:`REFRESH MATERIALIZED VIEW ${quotePrinted(name)};`}]}}]})}};function emptiedIn(batch,view){
let emptied;for(let context of batch.contexts){for(let fill of context.facts?.error?[]:fillsOf(context,view))emptied=fill?void 0:context;context.measured&&context.
after.views[view]===void 0&&(emptied=void 0)}return emptied}function fillsOf({nodes,before},view){return nodes.flatMap(node=>{let refresh=pick(node,"RefreshMatV\
iewStmt");if(refresh!==void 0&&relationName(before,refresh.relation)===view)return[refresh.skipData!==!0];let create=pick(node,"CreateTableAsStmt");return!(create?.
objtype==="OBJECT_MATVIEW"&&relationName(before,create.into?.rel)===view)||before.views[view]!==void 0?[]:[create.into?.skipData!==!0]})}var enumValueInSameBatch={name:"enum-value-in-same-batch",hazard:"fails",severity:"error",title:"Uses an enum value that the same batch adds",why:"PostgreSQL le\
ts nobody use a new enum value before the transaction that added it has committed. Drizzle runs all pending migrations in one transaction, also when the value w\
as added in an earlier file: on a developer’s machine, where the files ran one by one, it works.",isForetold:!0,waysOut:[{later:"the new value must have been \
committed before it is used"}],check(context){let failure=failureOf(context);if(failure?.kind!=="new enum value")return[];let[,value2="",type=""]=/new value "(.*)" of enum type (.*)$/.
exec(failure.error.message)??[],added=addedAt(context,value2);return[{subject:type===""?value2:`${type}.${value2}`,message:`Fails on every database: ${errorInShort(
failure.error)}.`,details:`${errorDetails(context,failure.error)}${added===null?"":` The value is added at ${added}.`}`,action:{text:"Ship ALTER TYPE … ADD VALU\
E in a release of its own and this statement in the next one; two files that are pending together are one transaction. Or build the enum anew with all its value\
s in this batch, as long as its tables are small.",steps:[]}}]}};function addedAt(context,value2){let adding=context.batch.contexts.find(({nodes})=>nodes.some(node=>{
let alter=pick(node,"AlterEnumStmt");return alter!==void 0&&alter.newVal===value2&&strings(alter.typeName).length>0}));return adding===void 0?null:placeWords(context.
batch,adding.statement.index,context)}var enumValueRemoval={name:"enum-value-removal",hazard:"fails",severity:"warning",title:"Removes a value from an enum",why:"The migration fails if one row still\
 holds the value, and the running release fails when it writes it.",explains:["enum definition"],checkBatch(batch){return Object.entries(batch.baseline.enums).flatMap(
([name,{labels}])=>{let now=labelsAtEnd(batch,name),users=columnsOf3(batch,name),removed=labels.filter(label=>now?.includes(label)===!1);if(now===null||removed.
length===0||users.length===0||wasRenamed2(batch,name))return[];let place2=placeOf4(batch,name),isMapped=wasTried(batch)?!failsOnLabel(batch):removed.every(label=>mentionsBefore(
batch,place2,label)),values=list(removed.map(label=>`'${label}'`)),labelList=removed.map(label=>quoteLiteral(label).trim()).join(", "),queries=users.map(({table,
column,type})=>{let quoted=quoteIdentifier(column),holds=type.endsWith("[]")?`${quoted}::text[] && ARRAY[${labelList}]::text[]`:`${quoted}::text IN (${labelList}\
)`,sql2=`SELECT count(*) FROM ${quotePrinted(table)} WHERE ${holds};`;return{assumption:`no ${values} in ${printColumn({table,column})}`,sql:sql2,answer:"count",
table}}),preflight=place2===void 0?null:asking(place2,queries).preflight;return[{subject:name,...preflight===null?{}:{preflight},...place2===void 0?{}:{statement:place2.
statement.index},message:`Removes ${values} from the enum ${named(name)}: ${isMapped?"running code that writes it fails.":"fails if a row has it, and so does co\
de that writes it."}`,action:{text:"First ship a release that writes the value no more; then change the rows that hold it; only then remove it.",steps:queries.map(
({table,sql:sql2})=>({title:`Rows of ${table} that hold it`,sql:sql2}))}}]})}};function labelsAtEnd(batch,name){let made=batch.contexts.filter(({measured,facts})=>!measured&&
!facts?.error).flatMap(({nodes})=>nodes).flatMap(node=>pick(node,"CreateEnumStmt")??[]).findLast(one=>printed2(one.typeName)===name);return made!==void 0?strings(
made.vals):mayChangeLater(batch,bareNameOf2(name))?null:batch.final.enums[name]?.labels??null}function columnsOf3(batch,name){return Object.values(batch.baseline.
tables).flatMap(table=>table.columns.filter(({type,name:column})=>readType(type).name===name&&isKept(batch,{table:table.name,column})).map(column=>({table:table.
name,column:column.name,type:column.type})))}function isKept({fate},key){return fate.columns.get(key)!==null&&fate.tables.get(key.table)!==null}function wasRenamed2(batch,name){
return batch.contexts.some(({nodes})=>nodes.some(node=>{let alter=pick(node,"AlterEnumStmt");return alter?.oldVal!==void 0&&printed2(alter.typeName)===name}))}function placeOf4(batch,name){
return lastChange(batch,catalog=>catalog.enums[name]??null)??batch.contexts.find(({nodes})=>droppedNames(nodes,"OBJECT_TYPE").some(type=>printName(type)===name))}
function wasTried({runs,complete}){return complete&&runs.some(({rowSet})=>rowSet==="hostile")}function failsOnLabel({contexts}){return contexts.some(({facts})=>facts?.
error?.sqlstate==="22P02"||facts?.hostileFailures?.some(({error})=>error.sqlstate==="22P02")===!0)}function mentionsBefore(batch,place2,label){return batch.contexts.
some(({statement,nodes})=>statement.index<(place2?.statement.index??0)&&nodes.some(node=>findAll([pick(node,"UpdateStmt")?.whereClause,pick(node,"DeleteStmt")?.
whereClause],"A_Const").some(({sval})=>sval?.sval===label)))}function printed2(nodes){let name=listName(nodes);return name===null?null:printName(name)}var failsAtCommit={name:"fails-at-commit",hazard:"fails",severity:"error",title:"Every statement works, and the COMMIT fails",why:"Constraints that are DEFERRAB\
LE INITIALLY DEFERRED (and constraint triggers) are checked at the end of the transaction: the whole batch is rolled back then, and no statement is to blame by \
name.",checkBatch(batch){let run=batch.runs.find(({failure})=>failure!==null&&failure.statement===null);if(run?.failure===null||run===void 0)return[];let last=batch.
contexts.at(-1)?.statement;return[{statement:last?.index??null,subject:last?.migration??"commit",message:`Fails at the very end: ${errorInShort(run.failure.error)}\
.`,details:`All statements ran, and COMMIT failed: ${errorWords(run.failure.error)}; the whole batch is rolled back.`,severity:run.rowSet==="hostile"?"warning":
"error",evidence:"measured",action:{text:"Find the statement that breaks the constraint by putting SET CONSTRAINTS ALL IMMEDIATE before it, and mend the rows in\
 the right order.",steps:[]}}]}};var guardWords="Raincheck’s guard stops the deploy, because this is not so here: ";function isGuardStop(node,error){return"DoStmt"in node&&error.sqlstate==="P\
0001"&&error.message.startsWith(guardWords)}function defaultReferences(context){return requestsOf(context.nodes,context.before).flatMap(request=>request.table===null||context.before.tables[request.table]===
void 0?[]:context.created.tables.has(request.table)?[]:request.kind==="add column"?ofColumn2(context,request):request.kind!=="constraint"||request.constraint.contype!==
"CONSTR_FOREIGN"?[]:ofConstraint3(context,request.table,request.constraint))}function ofColumn2(context,{table,name,column}){let constraints=(column.constraints??
[]).flatMap(node=>pick(node,"Constraint")??[]),key=constraints.find(({contype})=>contype==="CONSTR_FOREIGN"),value2=constraints.find(({contype})=>contype==="CON\
STR_DEFAULT")?.raw_expr;if(key===void 0||value2===void 0||pick(value2,"A_Const")?.isnull===!0)return[];if(hasConstraint(column,type=>type==="CONSTR_GENERATED"))
return[];let referenced3=relationName(context.before,key.pktable);return referenced3===null?[]:[{table,column:name,constraint:key.conname??null,referenced:referenced3}]}
function ofConstraint3(context,table,key){let[column,...others]=strings(key.fk_attrs),referenced3=relationName(context.before,key.pktable);if(column===void 0||referenced3===
null)return[];let known4=context.before.tables[table]?.columns.find(({name})=>name===column),isNew2=context.created.columns.has({table,column});return key.skip_validation===
!0||others.length>0||!isNew2||known4===void 0?[]:known4.default===null||known4.generated!==""||/^NULL\b/i.test(known4.default)?[]:[{table,column,constraint:key.
conname??null,referenced:referenced3}]}function shapeWords(context,shape,error){if(/^P000[14]$/.test(error.sqlstate))return`the migration’s own check raises “${shorten(error.message,80)}”`;let table=requestsOf(
context.nodes,context.before)[0]?.table??/(?:table|relation) "([^"]*)"/.exec(error.message)?.[1]??"",key=/^Key \((.*?)\)=\(/.exec(error.detail??"")?.[1],place2=placeOf5(
table,key),column=/column "([^"]*)"/.exec(error.message)?.[1],written=writtenWords(context,shape,error);if(written!==null)return written;switch(error.sqlstate){case"\
23502":{let open=unmatched(context,error);return open!==null?`a row of ${named(open.table)} has no match: line ${open.line} leaves ${named(open.column)} empty t\
here`:`${column===void 0?place2:placeOf5(table,column)} has NULLs`}case"23505":{let change=changeOfType(context);return change!==null?`${change.place} has value\
s that are equal as ${named(change.type)}`:pick(context.node,"InsertStmt")===void 0?`${place2} has equal values`:`${place2} has rows with the same keys already`}case"\
23503":{let referenced3=/is not present in table "(.*)"/.exec(error.detail??"")?.[1];return`${place2} has values that ${referenced3===void 0?"the referenced tab\
le":named(referenced3)} does not have`}case"23514":{let check=/constraint "([^"]*)"/.exec(error.message)?.[1];return`${placeOf5(table)} has rows that do not pas\
s ${check===void 0?"the check":named(check)}`}case"22001":return`${changeOfType(context)?.place??place2} has ${tooLong(error)}`;case"54000":return`${indexedTexts(
context)??place2} has very long texts`;case"22023":return error.message.startsWith("cannot ")?`${place2} has JSON of another kind than the statement reads`:`${place2}\
 has ${shapes[shape]}`;case"22012":return`${place2} has zeros to divide by`;case"23P01":return`${place2} has rows that exclude each other`;default:return`${place2}\
 has ${shapes[shape]}`}}function changeOfType(context){let[change,...others]=requestsOf(context.nodes,context.before).filter(({kind:kind2})=>kind2==="column typ\
e");if(change?.kind!=="column type"||others.length>0)return null;let after=catalogAfter(context).tables[change.table]?.columns.find(({name})=>name===change.column);
return after===void 0?null:{place:placeOf5(change.table,change.column),type:after.type}}function tooLong({message}){let limit=/character(?: varying)?\((\d+)\)/.
exec(message)?.[1];return limit===void 0?"values that are too long":`values of more than ${limit} ${limit==="1"?"character":"characters"}`}function indexedTexts({
nodes,before}){let texts4=requestsOf(nodes,before).flatMap(request=>{let table=request.table===null?void 0:before.tables[request.table],keys=table===void 0?[]:keysOf(
request);return(table?.columns??[]).filter(({name,type})=>keys.includes(name)&&hasAnyLength.test(type)).map(({name})=>placeOf5(request.table??"",name))});return texts4.
length===0?null:list([...new Set(texts4)],3)}var hasAnyLength=/^(text|citext|bytea|jsonb?|xml|tsvector|hstore|ltree|character varying)\b(?!\()|\[\]$/;function keysOf(request){
switch(request.kind){case"create index":return[...findAll(request.index.indexParams,"IndexElem").flatMap(({name})=>name??[]),...findAll(request.index.indexParams,
"ColumnRef").flatMap(({fields})=>strings(fields).slice(-1))];case"constraint":return strings(request.constraint.keys);case"column type":return[request.column];default:
return[]}}function writtenWords(context,shape,{sqlstate,message,detail}){let inserted2=insertedWords(context,{sqlstate,message,detail});if(inserted2!==null)return inserted2;
let update=pick(context.node,"UpdateStmt"),table=relationName(context.before,(update??pick(context.node,"DeleteStmt"))?.relation);if(table===null)return null;let key=/^Key \((.*?)\)=\(/.
exec(detail??"")?.[1],child=/^update or delete on .* on table "([^"]*)"/.exec(message)?.[1];if(sqlstate==="23503"&&child!==void 0){let what2=update===void 0?"th\
at it deletes":"whose key it changes";return`${named(child)} refers to a row of ${named(table)} ${what2}`}if(update===void 0)return null;let byConstants=shape===
"named"||findAll(update.targetList,"ColumnRef").length===0;if(sqlstate==="23505")return byConstants?`a row of ${named(table)} has the new ${named(key??"key")} a\
lready, or two rows get it`:null;if(sqlstate==="23503"&&(shape==="missing"||byConstants)){let parent=/is not present in table "(.*)"/.exec(detail??"")?.[1];return`${parent===
void 0?"the referenced table":named(parent)} has no row with the new ${named(key??"key")}`}if(shape!=="named")return null;let column=/column "([^"]*)"/.exec(message)?.[1];
if(sqlstate==="23502")return`${named(table)} has a row that it is for: ${named(column??"the column")} takes no NULL`;let check=/violates check constraint "([^"]*)"/.
exec(message)?.[1];return`${named(table)} has a row that it is for${check===void 0?"":`: ${named(check)} does not let the new values pass`}`}function insertedWords({
node,before},{sqlstate,message,detail}){let insert=pick(node,"InsertStmt"),table=tableOf2(before,insert?.relation);if(insert===void 0||table===void 0||pick(insert.
selectStmt,"SelectStmt")?.valuesLists!==void 0)return null;let column=/column "([^"]*)"/.exec(message)?.[1];if(sqlstate==="23502"&&column!==void 0)return`a row \
for ${named(table.name)} comes without ${named(column)}`;if(sqlstate==="21000"&&message.startsWith("ON CONFLICT")){let[key2]=uniqueKeys(table);return`two rows f\
or ${named(table.name)} have the same ${named(key2?.join(", ")??"key")}`}let key=/^Key \((.*?)\)=\(/.exec(detail??"")?.[1],parent=/is not present in table "(.*)"/.
exec(detail??"")?.[1];return sqlstate==="23503"&&parent!==void 0&&key!==void 0?`a row for ${named(table.name)} has a ${named(key)} that ${named(parent)} does no\
t have`:null}function placeOf5(table,key){return key===void 0?table===""?"your data":named(table):table===""?named(key):named(/[,()]/.test(key)?`${table} (${key}\
)`:`${table}.${key}`)}var shapes={nulls:"NULLs",duplicates:"equal values",long:"long texts",extreme:"very large, very small or infinite values",text:"texts that\
 are empty or no valid value of the new kind",orphans:"values without a referenced row",labels:"labels that the new type does not know",named:"the values that t\
he statement names",missing:"no row that the statement refers to"};var askFirst="Ask production before the deploy",failsIfData={name:"fails-if-data",hazard:"fails",severity:"warning",title:"Fails if the data has a shape that th\
e schema allows",why:"Nothing in the schema keeps such rows out. Whether production has any, only production knows: the query in the finding tells.",check(context){
let failure=failureOf(context);if(failure?.kind==="named rows")return[namedRows2(context,failure.error)];if(failure?.kind==="no match")return[hostile(context,{class:"\
nulls",error:failure.error},!0)];if(failure?.kind==="some rows")return[someRows(context,failure.error)];let seen=new Map;for(let one of context.facts?.hostileFailures??
[])isGuardStop(context.node,one.error)||one.error.sqlstate==="54000"&&!indexesProse(context)||one.error.sqlstate==="22003"&&movesSequence(context)||seen.has(one.
error.sqlstate)||seen.set(one.error.sqlstate,one);return[...[...seen.values()].map((one,position)=>namesParent(context,one.error)?namedRows2(context,one.error):
hostile(context,one,position===0)),...failure===null&&!seen.has("23503")?missingRow(context):[]]}};function movesSequence({nodes}){return findAll(nodes,"FuncCal\
l").some(({funcname})=>strings(funcname).at(-1)==="setval")}function isFarFetched({nodes,before},shape,{sqlstate}){let converts=requestsOf(nodes,before).some(({
kind:kind2})=>kind2==="column type");return sqlstate==="22003"&&shape==="extreme"&&!converts&&findAll(nodes,"TypeCast").length===0}var prose=/(^|_)(body|content|contents|description|details|markdown|html|text|message|prompt|transcript|summary|notes?|comment|bio|payload|raw|source|query|sql|url|error|stack|log|output)s?$/i;
function indexesProse({nodes}){return[...findAll(nodes,"IndexElem").flatMap(({name,expr})=>name===void 0?columnNames(expr):[name,...columnNames(expr)]),...findAll(
nodes,"Constraint").flatMap(({keys})=>strings(keys)),...findAll(nodes,"AlterTableCmd").flatMap(({name})=>name??[])].some(name=>prose.test(name.replaceAll(/([a-z])([A-Z])/g,
"$1_$2")))}function columnNames(expression){return findAll(expression,"ColumnRef").flatMap(({fields})=>strings(fields).slice(-1))}function hostile(context,{class:shape,
error},isFirst){if((shape==="named"||shape==="missing")&&inserts(context))return namedRows2(context,error);let{queries,preflight,why}=askProduction(context,error),
subject=subjectOf2(context,error);return{subject:isFirst?subject:`${subject} (${error.sqlstate})`,...error.sqlstate==="54000"||isFarFetched(context,shape,error)?
{severity:"notice"}:{},message:`Fails if ${shapeWords(context,shape,error)}.`,details:errorDetails(context,error),action:{text:why===null?`${askFirst}, and mend\
 the rows that the query finds.`:`Look at production’s rows before the deploy: no query can tell beforehand, because ${why}.`,steps:preflightSteps(queries)},...preflight===
null?{}:{preflight}}}function someRows(context,error){let shape=shapeOf[error.sqlstate]??"text",words4=shapeWords(context,shape,error);return{...hostile(context,
{class:shape,error},!0),severity:"warning",message:`Fails if ${words4}, as in the trial.`}}var shapeOf={23502:"nulls",23505:"duplicates",23503:"orphans",22001:"\
long",22003:"extreme"};function missingRow(context){return defaultReferences(context).filter(({referenced:referenced3})=>!context.created.tables.has(referenced3)).
map(({table,column,constraint,referenced:referenced3})=>{let{queries,preflight}=asking(context,withoutDefault(context,{table,column,referenced:referenced3}));return{
subject:constraint??printColumn({table,column}),evidence:"parsed",message:`Fails if ${referenced3} has no row with the default of ${printColumn({table,column})}\
.`,details:`Every row of ${table} gets the default, and the foreign key looks it up. The trial’s rows have it by chance: where production lacks it, ${outcomeWords(
context)}.`,action:{text:"Add the column without a default and nullable, or insert the row by the same migration (INSERT … ON CONFLICT DO NOTHING).",steps:preflightSteps(
queries)},...preflight===null?{}:{preflight}}})}function withoutDefault(context,{table,column,referenced:referenced3}){let after=catalogAfter(context).tables[table],
value2=after?.columns.find(({name:name2})=>name2===column)?.default??null,key=after?.constraints.find(one=>one.type==="foreign key"&&one.columns.join()===column&&
one.references===referenced3),[from,to]=[tableIn(context,table),tableIn(context,referenced3)],[name]=key?.referencedColumns??[];if(value2===null||name===void 0||
from===null||to===null||/[([]/.test(value2))return[];let assumption=`${referenced3} has the default of ${printColumn({table,column})}`,sql2=`SELECT count(*) FRO\
M ${from} WHERE NOT EXISTS (SELECT FROM ${to} AS referenced WHERE referenced.${quoteIdentifier(name)} = ${value2});`;return[{assumption,sql:sql2,answer:"count"}]}
function inserts({nodes}){return nodes.some(node=>"InsertStmt"in node)}function namedRows2(context,error){let[what2,text]=namedRowsWords(error.sqlstate),{queries,
preflight}=askProduction(context,error);return{subject:subjectOf2(context,error),message:`Fails if your data ${what2}.`,details:errorDetails(context,error),action:{
text,steps:preflightSteps(queries)},...preflight===null?{}:{preflight}}}function namesParent(context,{sqlstate}){return sqlstate==="23503"&&inserts(context)}function namedRowsWords(sqlstate){
switch(sqlstate){case"23505":case"23P01":return["already has a row with this key","Write ON CONFLICT DO NOTHING (or DO UPDATE) when the row may be there."];case"\
23503":return["has no row that this one refers to: a new database has none","Insert by a query that finds the referenced row (INSERT … SELECT … WHERE EXISTS), s\
o that the migration works on every database."];default:return["does not pass the migration’s own check, as the trial’s does not","The migration must also r\
un on an empty database and on a developer’s: let the check pass where there is nothing to check."]}}function hiddenRows(context){let{facts,measured,before,batch,nodes}=context;return!measured||facts===null||facts.error!==null?[]:nodes.flatMap(node=>{let meant=meantBy(
node,before);if(meant===null)return[];let{table,target,verb,all}=meant;if(!table.rowSecurity||table.forcedRowSecurity!==!0)return[];let of=rowsJustBefore(context,
table.name),done=facts.rows.filter(({relation})=>rootOf(before,relation)===target.name),field=verb==="updates"?"updated":verb==="deletes"?"deleted":"inserted",reached=done.
reduce((sum2,rows)=>sum2+rows[field],0);return(all||table.policies.length===0&&reached===0)&&reached<of&&batch.runs.length>0?[{table,verb,reached,of}]:[]})}function hiddenEarlier(batch,statement,table){
return batch.contexts.filter(context=>context.statement.index<statement).flatMap(hiddenRows).findLast(hidden=>hidden.table.name===table)??null}function meantBy(node,catalog){
let find=range=>{let name=rangeName(range);return name===null?void 0:findTable(catalog,name)},change=pick(node,"UpdateStmt")??pick(node,"DeleteStmt");if(change!==
void 0){let table2=find(change.relation),isUpdate=pick(node,"UpdateStmt")!==void 0,others=pick(node,"UpdateStmt")?.fromClause??pick(node,"DeleteStmt")?.usingClause??
[],all=holdsAlways(change.whereClause)&&others.length===0;return table2===void 0?null:{table:table2,target:table2,verb:isUpdate?"updates":"deletes",all}}let insert=pick(
node,"InsertStmt"),select=pick(insert?.selectStmt,"SelectStmt"),sources=select?.fromClause??[],[target,table]=[find(insert?.relation),find(pick(sources[0],"Rang\
eVar"))];if(target===void 0||table===void 0||target.name===table.name||sources.length>1)return null;let isPlain2=select?.groupClause===void 0&&select?.distinctClause===
void 0&&select?.limitCount===void 0&&select?.limitOffset===void 0&&insert?.onConflictClause===void 0;return{table,target,verb:"copies",all:isPlain2&&holdsAlways(
select?.whereClause)}}function rowsJustBefore({batch,statement,before},table){let isOwn=relation=>rootOf(before,relation)===table,first=Object.entries(batch.runs[0]?.
rowsPerTable??{}).filter(([relation])=>isOwn(relation)).reduce((sum2,[,rows])=>sum2+rows,0);return batch.contexts.filter(context=>context.statement.index<statement.
index).flatMap(context=>context.facts?.rows??[]).filter(({relation})=>isOwn(relation)).reduce((rows,{inserted:inserted2,deleted,truncated})=>(truncated?0:rows)+
inserted2-deleted,first)}var failsOnRows={name:"fails-on-rows",hazard:"fails",severity:"error",title:"Fails as soon as the table has rows",why:"On an empty database, such as a developer\
’s or the CI’s, it works. The trial’s rows are ordinary ones, as any application has them.",covers:["add-required-column"],check(context){let failure=failureOf(
context);if(failure?.kind!=="rows")return[];let{queries,preflight,why}=askProduction(context,failure.error),unseen2=requestsOf(context.nodes,context.before).flatMap(
({table})=>hiddenEarlier(context.batch,context.statement.index,table??"")??[]).at(0),isNewColumn=failure.error.sqlstate==="23502"&&requestsOf(context.nodes,context.
before).some(({kind:kind2})=>kind2==="add column");return[{subject:subjectOf2(context,failure.error),message:`Fails as soon as there are rows: ${errorInShort(failure.
error)}.`,details:`Works on empty tables and fails on ordinary rows. ${errorDetails(context,failure.error)}`,action:{text:`${unseen2===void 0?advice2(failure.error.
sqlstate):adviceUnseen(unseen2)}${why===null?"":` No query can tell beforehand, because ${why}.`}`,steps:[...mended(context,failure.error.sqlstate),...preflightSteps(
queries)]},...preflight===null?{}:{preflight:isNewColumn?{...preflight,atZero:"warning"}:preflight}}]}};function adviceUnseen({table,verb}){let before=verb==="u\
pdates"?"UPDATE":verb==="deletes"?"DELETE":"INSERT … SELECT";return`Row level security, which is forced on ${named(table.name)}, hid rows from the ${before} b\
efore this statement. Lift the force for it in the same transaction (NO FORCE ROW LEVEL SECURITY before, FORCE after).`}function advice2(sqlstate){switch(sqlstate){case"\
23502":return"Rows that are there already get no value. Give the column a default, or add it nullable, fill it, and set NOT NULL in a later release.";case"23505":
return"Rows that are there already have equal values. Mend them before the deploy, or widen the key.";case"23503":return"Rows that are there already point to no\
thing. Mend them first, or add the foreign key NOT VALID and validate it in a later release.";case"23514":return"Rows that are there already do not pass. Mend t\
hem first, or add the CHECK NOT VALID and validate it in a later release.";case"55006":return"Rows that the batch changed wait for checks at the end of the tran\
saction. Ship the change of rows and the change of the schema in two releases, or SET CONSTRAINTS ALL IMMEDIATE in between.";default:return sqlstate.startsWith(
"22")?"Values that are there already cannot be converted. Say with USING what becomes of them, or mend them before the deploy.":"Mend the rows before the deploy\
, or write the statement so that it takes them as they are."}}function mended(context,sqlstate){let request=requestsOf(context.nodes,context.before)[0];if(sqlstate!==
"23502"||request?.kind!=="add column")return[];let{name}=request,type=catalogAfter(context).tables[request.table]?.columns.find(column=>column.name===name)?.type;
if(type===void 0)return[];let[first,second]=notNullSteps(context,request.table,name);return[{title:"This release: new rows need a value from the code, old ones \
may be empty",sql:`ALTER TABLE ${tableSql(request.table)} ADD COLUMN ${quoteIdentifier(name)} ${type};`},...first===void 0?[]:[{...first,title:"A later release,\
 after the old rows have been filled"}],...second===void 0?[]:[{...second,title:"The release after that one"}]]}function newForeignKeys(batch){let old=new Set(Object.values(batch.baseline.tables).flatMap(table=>table.constraints.filter(({type})=>type==="foreign key").map(
one=>keyOf3(batch.fate.tables.get(table.name)??null,inTheEnd2(one,table.name,batch)))));return Object.values(batch.final.tables).flatMap(table=>table.constraints.
flatMap(constraint=>{if(constraint.type!=="foreign key"||old.has(keyOf3(table.name,constraint)))return[];let place2=batch.contexts.find(({measured,before,after})=>measured&&
!hasConstraint2(before.tables[table.name],constraint)&&hasConstraint2(after.tables[table.name],constraint));return place2===void 0?[]:[{table,constraint,place:place2}]}))}
function inTheEnd2(constraint,table,{fate}){let{references,columns:columns2}=constraint;return{...constraint,references:references===null?null:fate.tables.get(references)??
references,columns:columns2.map(column=>fate.columns.get({table,column})??column)}}function byMigration(keys){return[...Map.groupBy(keys,({place:place2})=>place2.
statement.migration)].map(([migration,group])=>({migration,statement:Math.min(...group.map(({place:place2})=>place2.statement.index)),keys:group}))}function hasConstraint2(table,{
name}){return table?.constraints.some(one=>one.name===name)===!0}function keyOf3(table,{columns:columns2,references}){return JSON.stringify([table,references,columns2])}
function shownKey({table,constraint}){let columns2=constraint.columns.join(", ");return constraint.columns.length===1?printColumn({table:table.name,column:columns2}):
`${table.name} (${columns2})`}var foreignKeyWithoutIndex={name:"foreign-key-without-index",hazard:"practice",severity:"notice",title:"A foreign key whose columns have no index",why:"PostgreS\
QL makes no index for the referencing side: each DELETE in the referenced table, and each join, reads the whole table.",checkBatch(batch){let without2=newForeignKeys(
batch).filter(({table,constraint})=>!hasIndex2(table,constraint));return byMigration(without2).map(({migration,statement,keys})=>({subject:migration,statement,message:`${count(
keys.length,"new foreign key has","new foreign keys have")} no index: ${namedList(keys.map(shownKey))}.`,action:{text:"Add an index to each table in the Drizzle\
 schema, unless the table stays small or the referenced rows are never deleted.",steps:[{title:"As SQL",sql:keys.map(({table,constraint})=>`CREATE INDEX ON ${quoteTable(
table)} (${constraint.columns.map(quoteIdentifier).join(", ")});`).join(`
`)}]}}))}};function hasIndex2(table,{columns:columns2}){return table.indexes.some(index=>(!index.partial||leavesOutNulls(index.definition,columns2))&&columns2.every(
column=>index.columns.slice(0,columns2.length).includes(column)))}function leavesOutNulls(definition,columns2){let column=notNullColumn(indexParts(definition)?.
where??"");return column!==null&&columns2.includes(column)}var foreignKeyWithoutOnDelete={name:"foreign-key-without-on-delete",hazard:"practice",severity:"off",title:"A foreign key that leaves open what a DELETE does",why:"\
NO ACTION is what happens when nobody decided: a DELETE of the referenced row fails while others refer to it.",checkBatch(batch){let open=newForeignKeys(batch).
filter(({constraint})=>constraint.onDelete==="no action");return byMigration(open).map(({migration,statement,keys})=>({subject:migration,statement,message:`${count(
keys.length,"new foreign key has","new foreign keys have")} no ON DELETE action: ${namedList(keys.map(shownKey))}.`,action:{text:"Decide for each, and say it in\
 the Drizzle schema: references(() => …, { onDelete: 'cascade' | 'set null' | 'restrict' }).",steps:[]}}))}};var hiddenByRowSecurity={name:"hidden-by-row-security",hazard:"fails",severity:"warning",title:"Misses rows that row level security hides from the migration",why:"\
FORCE ROW LEVEL SECURITY holds the table’s owner to its policies too, and the migration runs as the owner. Hidden rows are passed over without an error: the dep\
loy is green, and the work is not done.",check(context){return hiddenRows(context).map(({table,verb,reached,of})=>{let sql2=quoteTable(table),own=context.statement.
kind==="DoStmt"?"-- the block":terminated(context.statement.sql);return{subject:table.name,message:`${{updates:"Updates",deletes:"Deletes",copies:"Copies"}[verb]}\
 ${reached.toLocaleString("en-US")} of ${count(of,"row")} of ${named(table.name)} in the trial: row level security, which is forced, hides the others.`,action:{
text:"Lift the force for this statement, in the same transaction: nobody else sees the table without it. Or run it as a role that has BYPASSRLS.",steps:[{title:"\
In this migration",sql:`ALTER TABLE ${sql2} NO FORCE ROW LEVEL SECURITY;
${own}
ALTER TABLE ${sql2} FORCE ROW LEVEL SECURITY;`}]}}})}};var hiddenWorkUnderLock={name:"hidden-work-under-lock",hazard:"blocks-traffic",severity:"warning",title:"Rewrites, indexes or checks a table from within a funct\
ion or dynamic SQL",why:"The text doesn’t show it, the trial does: the statement works through the rows of an existing table while others are locked out of it.",
isUnderHeldLock:!0,check(context){return workCausedBy(context,"hidden").map(work=>lockDraft(context,work,{subject:work.table,during:"this statement works on it",
purpose:"in this statement",action:{text:"Write the change as a plain statement, so that it can be reviewed, and make it in steps that don’t hold the lock for t\
he length of the table.",steps:[]}}))}};var invalidIndexKept={name:"invalid-index-kept",hazard:"fails",severity:"notice",title:"CONCURRENTLY with IF NOT EXISTS keeps an index that an earlier try left \
invalid",why:"A concurrent build that fails (a duplicate, a deadlock, a stopped deploy) leaves an INVALID index behind. On the next try IF NOT EXISTS finds that\
 name and skips the build: the deploy is green, and no query ever uses the index.",explains:["index validity"],check(context){let index=pick(context.node,"Index\
Stmt");if(index?.concurrent!==!0||index.if_not_exists!==!0||failureOf(context)!==null)return[];let{idxname:name}=index;return name===void 0?[]:[{subject:name,message:`\
If an earlier try failed, the broken index ${named(name)} stays as it is.`,action:{text:"Drop the index first, so that each try builds it anew; or look for inva\
lid indexes after the deploy.",steps:[{title:"Before this statement",sql:`DROP INDEX CONCURRENTLY IF EXISTS ${quoteIdentifier(name)};`},{title:"After the deploy\
 (read-only): 0 means that all is well",sql:"SELECT count(*) FROM pg_index WHERE NOT indisvalid;"}]}}]}};function newTables(batch){return Object.values(batch.final.tables).filter(({name,kind:kind2})=>batch.created.tables.has(name)&&kind2!=="foreign table").map(table=>({
table,...placeOf6(batch.contexts.find(({after})=>after.tables[table.name]!==void 0))}))}function isPartition({partitionOf}){return partitionOf!==null}function newParts(batch){
let inNew=newTables(batch).filter(({table})=>!isPartition(table)).flatMap(({table,...place2})=>{let inherited=inheritedColumns(batch,table.name);return table.columns.
filter(({name})=>!inherited.has(name)).map(column=>({table,column,how:"added",...place2}))}),added=addedColumns(batch).flatMap(({table,column})=>{let known4=batch.
newColumns.find(one=>one.table===table.was.name&&one.column===column.name),context=batch.contexts.find(({statement})=>statement.index===known4?.statement);return context!==
void 0&&isFromParent(context,table)?[]:[{table:table.is,column,how:"added",...placeOf6(context)}]}),changed=survivingColumns(batch).filter(({was,is})=>was.type!==
is.type).map(({is,table})=>{let typeIn2=name=>lastChange(batch,catalog=>tableAt(catalog,table)?.columns.find(column=>column.name===name)?.type);return{table:table.
is,column:is,how:"another type",...placeOf6(typeIn2(is.name))}});return[...inNew,...added,...changed]}function newNames(batch){let tables2=newTables(batch).map(
({table,...place2})=>({kind:"table",table,name:table.bareName,...place2})),renamedTables2=survivingTables(batch).filter(({was,is})=>was.bareName!==is.bareName).
map(({is})=>{let place2=lastChange(batch,catalog=>catalog.tables[is.name]!==void 0);return{kind:"table",table:is,name:is.bareName,...placeOf6(place2)}}),columns2=newParts(
batch).filter(({how})=>how==="added").map(({table,column,statement,migration})=>({kind:"column",table,name:column.name,statement,migration})),renamedColumns2=survivingColumns(
batch).filter(({was,is})=>was.name!==is.name).flatMap(({is,table})=>{let place2=lastChange(batch,catalog=>tableAt(catalog,table)?.columns.some(({name})=>name===
is.name));return place2!==void 0&&isFromParent(place2,table)?[]:[{kind:"column",table:table.is,name:is.name,...placeOf6(place2)}]});return[...tables2,...renamedTables2,
...columns2,...renamedColumns2]}function perMigration(parts2){return[...Map.groupBy(parts2,({migration})=>migration)].map(([migration,group])=>({migration,statement:group.
reduce((first,{statement})=>statement===null?first:Math.min(first??statement,statement),null),parts:group}))}function placeOf6(context){let{index,migration}=context?.
statement??{index:null,migration:""};return{statement:index,migration}}function isFromParent(context,table){let targets2=alterTableCommands(context.nodes).map(({
target})=>shownName(context.before,target)),renamed=context.nodes.flatMap(node=>relationName(context.before,pick(node,"RenameStmt")?.relation)??[]),named3=[...targets2,
...renamed],own=context.renamed.tables.filter(({to})=>to===table.is.name).map(({from})=>from);return named3.length>0&&![table.was.name,table.is.name,...own].some(
name=>named3.includes(name))}function inheritedColumns(batch,table){return new Set(batch.contexts.flatMap(({nodes,before})=>nodes.flatMap(node=>{let create=pick(
node,"CreateStmt");return create===void 0||relationName(before,create.relation)!==table?[]:(create.inhRelations??[]).map(parent=>relationName(before,pick(parent,
"RangeVar"))).flatMap(parent=>parent===null?[]:before.tables[parent]?.columns??[])})).map(({name})=>name))}function optionsOf(rule,type,{rules:rules2}){return type.parse(optionsIn(rules2[rule]))}var options=strictObject({allow:array(string().min(1)).default([]).describe("Columns that may be JSON: names (`payload`), or with their table (`events.payload`)\
.")}),jsonColumn={name:"json-column",hazard:"practice",severity:"off",title:"A new JSON column",why:"PostgreSQL checks nothing inside of it, keeps no statistics\
 of it, and writes all of it anew for each change; columns do better wherever the keys are known.",options,checkBatch(batch){let{allow}=optionsOf("json-column",
options,batch.settings),found=newParts(batch).map(part=>({...part,shown:printColumn({table:part.table.name,column:part.column.name})})).filter(({column,shown:shown2})=>/^jsonb?$/.
test(readType(column.type).name)&&!allow.includes(column.name)&&!allow.includes(shown2));return perMigration(found).map(({migration,statement,parts:parts2})=>({
subject:migration,statement,message:`${count(parts2.length,"new column holds","new columns hold")} JSON: ${namedList(parts2.map(({shown:shown2})=>shown2))}.`,action:{
text:"Where the keys are known, make them columns or a table of their own; where they are somebody else’s, add the column to the rule’s option `allow`.",steps:[]}}))}};function shortcomings(column,asked2){let found=[];return asked2.type!==void 0&&!isType2(column.type,asked2.type)&&found.push(`is ${column.type}, not ${asked2.type}`),
asked2.default!==void 0&&column.generated===""&&!isDefault(column.default,asked2.default)&&found.push(column.default===null?`has no default ${asked2.default}`:`\
has another default than ${asked2.default}`),asked2.notNull===!0&&!column.notNull&&found.push("may be NULL"),found}function isType2(printed3,written){let wanted2=readType(
printedType(written)),is=readType(printed3);return is.name!==wanted2.name||is.array!==wanted2.array?!1:wanted2.modifiers.length===0||sameList(is.modifiers,wanted2.
modifiers)}function isDefault(printed3,written){return printed3!==null&&plainDefault(printed3)===plainDefault(written)}function printedType(written){try{let[cast]=findAll(
parseSync(`SELECT NULL::${written}`),"TypeCast");return printType(cast?.typeName)??written}catch{return written}}function plainDefault(sql2){return sql2.toLowerCase().
replaceAll(/::[a-z_"][\w ".]*(\(\d+(,\d+)?\))?(\[\])?/g,"").replaceAll(/\bpg_catalog\.|\s/g,"").replaceAll(/\b(current_timestamp\b|transaction_timestamp\(\))/g,
"now()").replaceAll(/^\((.*)\)$/g,"$1")}var kind=strictObject({type:string().min(1).describe("As in SQL: `uuid`, `bigint`."),default:array(string().min(1)).min(1).exactOptional().describe("The databas\
e fills it with one of these: `gen_random_uuid()`."),identity:_enum(["always","by default","either","none"]).exactOptional().describe("Whether it is GENERATED …\
 AS IDENTITY; serial columns are not.")}),options2=strictObject({allow:array(union([string().min(1),kind],{error:'must be a type, or { "type", "default", "ident\
ity" }'})).min(1).default([{type:"uuid",default:["gen_random_uuid()","uuidv7()"]},{type:"bigint",identity:"either"}]).describe('What a key of one column may be:\
 types, or `{ "type": "uuid", "default": ["gen_random_uuid()"] }`, `{ "type": "bigint", "identity": "always" }`.'),except:array(string()).default([]).describe("\
Tables that may have another key.")}),keyType={name:"key-type",hazard:"practice",severity:"off",title:"A new key of another kind than the team’s",why:"Keys of\
 one kind can be logged, passed around and referred to alike, and a key cannot be changed later without every table that refers to it.",options:options2,checkBatch(batch){
let{allow,except}=optionsOf("key-type",options2,batch.settings),kinds2=allow.map(one=>typeof one=="string"?{type:one}:one),odd=[...ofNewTables(batch),...ofOldTables(
batch)].filter(({table,column})=>!except.includes(table.name)&&!kinds2.some(one=>isOfKind(column,one)));return perMigration(odd).map(({migration,statement,parts:parts2})=>({
subject:migration,statement,message:`${list(parts2.map(({table,column})=>`The key \`${printColumn({table:table.name,column:column.name})}\` is ${shown(column)}`))}\
; the team’s keys are ${list(kinds2.map(shownKind)).replace(/ and (?=[^,]*$)/," or ")}.`,action:{text:"Change it in the Drizzle schema while the table is new.",
steps:[]}}))}};function ofNewTables(batch){return newTables(batch).flatMap(({table,...place2})=>{let column=isPartition(table)?null:keyOf4(table);return column===
null?[]:[{table,column,...place2}]})}function ofOldTables(batch){return survivingTables(batch).flatMap(table=>{let column=keyOf4(table.is);if(column===null||isPartition(
table.is))return[];let before=keyOf4(table.was);if(before!==null&&traits(before)===traits(column))return[];let place2=lastChange(batch,catalog=>{let at=tableAt(
catalog,table),key=at===void 0?null:keyOf4(at);return key===null?null:traits(key)}),{index:statement=null,migration=""}=place2?.statement??{};return[{table:table.
is,column,statement,migration}]})}function traits({type,default:value2,identity:identity2}){return JSON.stringify([type,value2,identity2])}function keyOf4(table){
let key=table.constraints.find(({type})=>type==="primary key"),[name,...others]=key?.columns??[];return name===void 0||others.length>0||table.constraints.some(({
type,columns:columns2})=>type==="foreign key"&&columns2.includes(name))?null:table.columns.find(column=>column.name===name)??null}function isOfKind(column,{type,
default:defaults,identity:identity2}){return!isType2(column.type,type)||defaults!==void 0&&!defaults.some(one=>isDefault(column.default,one))?!1:identity2===void 0?
!0:identity2==="either"?column.identity!=="":column.identity===(identity2==="none"?"":identity2)}function shown({type,default:value2,identity:identity2}){return identity2!==
""?`${type} generated ${identity2} as identity`:value2===null?type:value2.startsWith("nextval(")?`${type} from a sequence (serial)`:`${type} with another defaul\
t`}function shownKind({type,default:defaults,identity:identity2}){return defaults!==void 0?`${type} with ${defaults.join(" or ")}`:identity2===void 0||identity2===
"none"?type:`${type} as identity`}var lockTable={name:"lock-table",hazard:"blocks-traffic",severity:"warning",title:"Locks a table on purpose",why:"The lock is held until the transaction ends; D\
rizzle runs all pending migrations in one, so it lasts until the last of them is done.",isForetold:!0,check(context){if(!context.nodes.some(node=>pick(node,"Loc\
kStmt")!==void 0))return[];let locks=(context.facts?.locks??[]).filter(({kind:kind2,mode})=>kind2!=="index"&&blocksWrites(mode));return[...new Map(locks.map(lock=>[
unitOf2(context,lock.relation),lock.mode]))].map(([table,mode])=>({subject:table,message:`${capital(waitWords(new Map([[table,mode]])))} wait ${untilWords(context)}\
: the table is locked on purpose.`,details:`Takes ${lockName(mode)} on ${named(table)}.`,waits:waitsOf(new Map([[table,mode]])),action:{text:"Leave the lock to \
the statements that need one, or take it in the very last statement of the batch, after a SET LOCAL lock_timeout.",steps:[]}}))}};var number=String.raw`'^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?\s*$'`;function changedValue(old,now){if(isJson2(old.type)&&isJson2(now.type))return null;if(isText(
now)||old.isEnum||isText(old)&&now.isEnum){let padded=isPadded(old.type)||isPadded(now.type),text=({sql:sql2})=>padded?`pg_catalog.rtrim(${sql2}::text)`:`${sql2}\
::text`;return`${text(old)} IS DISTINCT FROM ${text(now)}`}if(isText(old)){let lost2=lostValue(`${old.sql}::text`,now.sql);return isNumber(now.type)?`CASE WHEN ${old.
sql}::text ~ ${number} THEN ${old.sql}::text::numeric IS DISTINCT FROM ${now.sql}::numeric ELSE ${lost2} END`:lost2}return/^time(\(| )/.test(now.type)&&old.type.
startsWith("timestamp")?`${old.sql} IS NOT NULL`:/^(json|xml|point)$/.test(old.type)?`${old.sql}::text IS DISTINCT FROM (${now.sql}::${old.type})::text`:`${old.
sql} IS DISTINCT FROM ${now.sql}::${old.type}`}function lostValue(old,now){return`(${now} IS NULL AND pg_catalog.btrim(${old}::text) <> '')`}var texts3=new Set(
["text","citext","name","bpchar","character","character varying"]),numbers=new Set(["smallint","integer","bigint","numeric","real","double precision"]);function isText({
type}){let{name,array:array2}=readType(type);return texts3.has(name)&&!array2}function isPadded(type){return/^(character|bpchar)$/.test(readType(type).name)}function isNumber(type){
return numbers.has(readType(type).name)}function isJson2(type){return type==="json"||type==="jsonb"}var lossyTypeChange={name:"lossy-type-change",hazard:"data-loss",severity:"error",title:"A change of type cuts or rounds values silently",why:"PostgreSQL conver\
ts without an error, so nobody learns which values were cut or rounded, and the old ones are gone. drizzle-kit 1.x writes USING behind every change of type, whi\
ch turns errors into truncation.",waysOut:[],explains:["column type"],check(context){return typeChanges(context).flatMap(change=>{let{created}=context;return created.
tables.has(change.table)||created.columns.has(change)?[]:draftFor3(context,change)??[]})}};function draftFor3(context,change){let{table,column,from,to,using}=change;
if(using!=="own"&&isTimestamp(from)&&isTimestamp(to)&&digits(to)>=digits(from))return null;let way=[...change.casts,...change.casts.at(-1)===to?[]:[to]],loss=using===
"own"?null:using==="plain"?silentLossOnTheWay([from,...way]):silentLoss(from,to,!1),seen=context.facts?.silentChanges.find(one=>one.relation===table&&one.column===
column&&one.rows>0),isCertain=seen!==void 0&&using!=="own"&&seen.rowSet!=="hostile";if(seen===void 0&&loss===null)return null;let quoted=quotePrinted(table),name=quoteIdentifier(
column),isEnum=type=>context.before.enums[type]!==void 0||context.after.enums[type]!==void 0,differs2=changedValue({sql:name,type:from,isEnum:isEnum(from)},{sql:[
name,...way].join("::"),type:to,isEnum:isEnum(to)}),sql2=`SELECT count(*) FROM ${quoted} WHERE ${differs2??"false"};`,query={assumption:`no value of ${printColumn(
{table,column})} is changed by ${to}`,sql:sql2,answer:"count"},{preflight,queries}=using==="own"?ofExpression(context,change):asking(context,differs2===null?[]:
[query]),counted2=seen===void 0?"":` ${count(seen.rows,"value")} of ${count(seen.of,"row")} changed in the trial.`;return{subject:printColumn({table,column}),severity:isCertain?
"error":"warning",message:`${named(printColumn({table,column}))} becomes ${named(to)}: ${loss===null?"values change":loss}, without an error.`,details:`Changes \
the type from ${from} to ${to}.${counted2}`,action:{text:"Look on production which values would change. If there are some, mend them first or choose a type that\
 holds them; a check constraint in an earlier release keeps new ones out.",steps:queries.map(one=>({title:"The rows that would change",sql:one.sql}))},...preflight===
null?{}:{preflight}}}function ofExpression(context,{table,column,from,to}){let{statement,before,after}=context,expression=statement.kind==="AlterTableStmt"?usingExpression(
statement.sql,column):null;if(expression===null)return{preflight:null,queries:[]};let isEnum=type=>before.enums[type]!==void 0||after.enums[type]!==void 0,differs2=changedValue(
{sql:quoteIdentifier(column),type:from,isEnum:isEnum(from)},{sql:`(${expression})::${to}`,type:to,isEnum:isEnum(to)}),query={assumption:"",sql:`SELECT count(*) \
FROM ${quotePrinted(table)} WHERE ${differs2??"false"};`,answer:"count"};return{preflight:null,queries:differs2===null?[]:asking(context,[query]).queries}}function isTimestamp(type){
return type.startsWith("timestamp")}function digits(type){return limitsOf(readType(type))[0]??6}var makeColumnRequired={name:"make-column-required",hazard:"breaks-code",severity:"notice",title:"Requires a column that could be NULL",why:"INSERTs and UPDATEs\
 of the running release that leave the column NULL fail from then on (23502).",explains:["column not null"],checkBatch(batch){return survivingColumns(batch).filter(
({was,is})=>!was.notNull&&is.notNull&&is.default===null).filter(({is})=>is.identity===""&&is.generated==="").map(({was,is,table})=>{let place2=lastChange(batch,
catalog=>tableAt(catalog,table)?.columns.find(({name})=>name===is.name||name===was.name)?.notNull);return{subject:printColumn({table:table.is.name,column:is.name}),
...place2===void 0?{}:{statement:place2.statement.index},message:`Requires a value in ${named(printColumn({table:table.is.name,column:is.name}))}: running code \
that writes none fails.`,action:{text:"First ship a release that always writes a value.",steps:[]}}})}};var providers={vector:["vector","halfvec","sparsevec","hnsw","ivfflat","vector_l2_ops","vector_ip_ops","vector_cosine_ops","vector_l1_ops","halfvec_l2_ops","hal\
fvec_ip_ops","halfvec_cosine_ops","sparsevec_l2_ops","cosine_distance","l2_distance","inner_product"],postgis:["geometry","geography","box2d","box3d","raster","\
st_makepoint","st_setsrid","st_point","st_dwithin","st_distance","st_geomfromtext","st_geogfromtext","st_transform","st_x","st_y","gist_geometry_ops_2d","gist_g\
eography_ops"],citext:["citext"],hstore:["hstore"],ltree:["ltree","lquery","gist_ltree_ops"],cube:["cube"],isn:["isbn","isbn13","issn","ean13","upc"],pg_trgm:["\
gin_trgm_ops","gist_trgm_ops","similarity","word_similarity","show_trgm"],unaccent:["unaccent"],"uuid-ossp":["uuid_generate_v1","uuid_generate_v1mc","uuid_gener\
ate_v3","uuid_generate_v4","uuid_generate_v5","uuid_nil"],pgcrypto:["crypt","gen_salt","digest","hmac","gen_random_bytes","pgp_sym_encrypt","pgp_sym_decrypt","a\
rmor"],fuzzystrmatch:["levenshtein","soundex","metaphone","dmetaphone"],intarray:["gin__int_ops","gist__int_ops","query_int","idx","uniq"],btree_gin:["gin_btree\
_ops"],btree_gist:["gist_int4_ops","gist_text_ops","gist_uuid_ops"],tablefunc:["crosstab","connectby"],earthdistance:["ll_to_earth","earth_distance","earth_box"],
moddatetime:["moddatetime"]},extensionBySymbol=new Map(Object.entries(providers).flatMap(([extension,symbols])=>symbols.map(symbol=>[symbol,extension])));function whereToGet(extension){
let preset=presetOf.get(extension);if(preset!==void 0)return`Set database-preset: ${preset} (a container image that has it; needs Docker).`;let image=imageOf.get(
extension);return`Use ${image===void 0?"an image that contains it":`an image that contains it, such as ${image}`} (needs Docker), or a server by URL that has it\
.`}var presetOf=new Map([["vector","pgvector"],...["postgis","postgis_raster","postgis_topology","postgis_sfcgal","postgis_tiger_geocoder","address_standardizer"].
map(name=>[name,"postgis"])]),imageOf=new Map([...["pg_cron","pg_net","pgsodium","pg_graphql","pgjwt","supabase_vault","pgmq","pg_jsonschema","wrappers","rum","\
hypopg","index_advisor","pg_hashids","pgroonga"].map(name=>[name,"supabase/postgres"]),["timescaledb","timescale/timescaledb"],["timescaledb_toolkit","timescale\
/timescaledb-ha"],["pg_search","paradedb/paradedb"],["vchord","tensorchord/vchord-postgres"],["vectors","tensorchord/pgvecto-rs"],["age","apache/age"],["pgrouti\
ng","pgrouting/pgrouting"]]);function extensionBehind(error){let patterns=error.code==="42704"?[/^type "([^"]+)" does not exist/,/^operator class "([^"]+)" does not exist/,
/^access method "([^"]+)" does not exist/,/^text search (?:dictionary|template) "([^"]+)" does not exist/]:error.code==="42883"?[/^function ([\w."]+)\(/]:[];for(let pattern of patterns){
let symbol=pattern.exec(error.message)?.[1];if(symbol===void 0)continue;let bare3=parseName(symbol.replace(/\[\]$/,""))?.name??symbol,found=extensionBySymbol.get(
bare3.toLowerCase());if(found!==void 0)return found}return/^data type \S.* has no default operator class for access method "gist"/.test(error.message)?"btree_gi\
st":/^data type \S.* has no default operator class for access method "gin"/.test(error.message)?"btree_gin":null}function unavailableExtension(error){return(/^extension "([^"]+)" is not available/.
exec(error.message)??/^could not open extension control file ".*\/([^/]+)\.control"/.exec(error.message))?.[1]??null}var migrationFails={name:"migration-fails",hazard:"fails",severity:"error",title:"Fails on every database",why:"The statement does not fit the database that the\
 earlier migrations build: something is missing, is there already, or depends on what is changed.",check(context){let failure=failureOf(context);return failure?.
kind!=="other"?[]:[{subject:subjectOf2(context,failure.error),message:`Fails on every database: ${errorInShort(failure.error)}.`,details:errorDetails(context,failure.
error),action:missingExtension(failure.error)??{text:advice3(failure.error),steps:[]}}]}};function missingExtension({sqlstate,message}){let extension=extensionBehind(
{code:sqlstate,message});return extension===null?null:{text:`It belongs to the extension ${named(extension)}, which no migration creates up to here. Create it i\
n a migration before this one; where production has it already, made by hand, say so in the before-baseline SQL of Raincheck’s settings.`,steps:[{title:"In a \
migration before this one, or in the before-baseline SQL",sql:`CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(extension)};`}]}}function advice3({sqlstate,message}){
switch(sqlstate){case"42P01":case"42703":case"42704":case"42883":case"3F000":return"The object is missing at this point. Look at the order of the migrations, at\
 the spelling (names in double quotes keep their case), and at objects that are made outside of the migrations: those belong into the before-baseline SQL of Rai\
ncheck’s settings.";case"42P07":case"42701":case"42710":case"42P06":case"42723":return"The object is there already. Look for a migration that makes it twice, \
for instance after a merge of two branches that generated the same change.";case"2BP01":return"Something depends on what is dropped; PostgreSQL names it. Drop o\
r change the dependents first, one by one. CASCADE would take them along without a word.";case"42804":return message.includes("cannot be cast automatically")?"W\
rite the conversion out: ALTER COLUMN … TYPE … USING <expression>. Drop the default first and set it again afterwards when it cannot be converted.":"The typ\
es don’t fit each other. Make both columns the same type.";case"0A000":return/type of a column used by|used by a view or rule/.test(message)?"Drop the view (o\
r what else PostgreSQL names), change the column, and make it again, in this migration.":"PostgreSQL does not offer this. Take another way to the same schema.";case"\
42830":return"A foreign key needs a primary key or a unique constraint on exactly the referenced columns. Add that first.";case"55006":return"Checks that wait f\
or the end of the transaction (deferred constraints) hold the table. Ship the change of rows and the change of the schema in two releases, or SET CONSTRAINTS AL\
L IMMEDIATE in between.";default:return"Correct the statement; PostgreSQL’s message says what it stumbles over."}}var adjectives=`
  abandoned aberrant abnormal absent absurd acoustic adorable amazing ambiguous ambitious amused amusing ancient
  aromatic aspiring awesome bent big bitter bizarre black blue blushing bored boring bouncy brainy brave breezy brief
  bright broad broken brown bumpy burly busy calm careful careless certain charming cheerful chemical chief chilly
  chubby chunky clammy classy clean clear clever cloudy closed clumsy cold colorful colossal common complete complex
  concerned condemned confused conscious cooing cool crazy cuddly cultured curious curly curved curvy cute cynical
  daffy daily damp dapper dark dashing dazzling dear deep demonic dizzy dry dusty eager early easy elite eminent empty
  equal even exotic fair faithful familiar famous fancy fantastic far fast fat faulty fearless fine first fixed flaky
  flashy flat flawless flimsy flippant flowery fluffy foamy free freezing fresh friendly funny furry futuristic fuzzy
  giant gifted gigantic glamorous glorious glossy good goofy gorgeous graceful gray great greedy green grey groovy
  handy happy hard harsh heavy hesitant high hot huge icy illegal jazzy jittery keen kind known lame large last late
  lazy lean left legal lethal light little lively living lonely long loose loud lovely loving low lowly lucky lumpy
  lush luxuriant lying lyrical magenta magical majestic many massive married marvelous material mature mean medical
  melodic melted messy mighty military milky minor misty mixed moaning modern motionless mushy mute mysterious naive
  nappy narrow nasty natural neat nebulous needy nervous new next nice nifty noisy normal nostalgic nosy numerous odd
  old omniscient open opposite optimal orange ordinary organic outgoing outstanding oval overconfident overjoyed
  overrated pale panoramic parallel parched past peaceful perfect perpetual petite pink plain polite powerful premium
  pretty previous productive public purple puzzling quick quiet rainy rapid rare real red redundant reflective regular
  remarkable rich right robust romantic round sad safe salty same secret serious shallow sharp shiny shocking short
  silent silky silly simple skinny sleepy slim slimy slippery sloppy slow small smart smiling smooth soft solid sour
  sparkling special spicy spooky spotty square stale steady steep sticky stiff stormy strange striped strong sturdy
  sudden superb supreme sweet swift talented tan tearful tense thankful thick thin third tidy tiny tired tiresome
  tough tranquil tricky true typical uneven unique unknown unusual useful vengeful violet volatile wakeful wandering
  warm watery wealthy wet white whole wide wild windy wise wonderful wooden woozy workable worried worthless yellow
  yielding young youthful yummy zippy
`,heroes=`
  aaron_stack abomination absorbing_man adam_destine adam_warlock agent_brand agent_zero albert_cleary alex_power
  alex_wilder alice amazoness amphibian angel anita_blake annihilus anthem apocalypse aqueduct arachne archangel
  arclight ares argent avengers azazel banshee baron_strucker baron_zemo barracuda bastion beast bedlam ben_grimm
  ben_parker ben_urich betty_brant betty_ross beyonder big_bertha bill_hollister bishop black_bird black_bolt
  black_cat black_crow black_knight black_panther black_queen black_tarantula black_tom black_widow blackheart
  blacklash blade blazing_skull blindfold blink blizzard blob blockbuster blonde_phantom bloodaxe bloodscream
  bloodstorm bloodstrike blue_blade blue_marvel blue_shield blur boom_boom boomer boomerang bromley brood
  brother_voodoo bruce_banner bucky bug bulldozer bullseye bushwacker butterfly cable callisto calypso cammi
  cannonball captain_america captain_britain captain_cross captain_flint captain_marvel captain_midlands captain_stacy
  captain_universe cardiac caretaker cargill carlie_cooper carmella_unuscione carnage cassandra_nova catseye
  celestials centennial cerebro cerise chamber chameleon champions changeling charles_xavier chat chimera
  christian_walker chronomancer clea clint_barton cloak cobalt_man colleen_wing colonel_america colossus corsair
  crusher_hogan crystal cyclops dagger daimon_hellstrom dakota_north daredevil dark_beast dark_phoenix darkhawk
  darkstar darwin dazzler deadpool deathbird deathstrike demogoblin devos dexter_bennett diamondback doctor_doom
  doctor_faustus doctor_octopus doctor_spectrum doctor_strange domino donald_blake doomsday doorman dorian_gray
  dormammu dracula dragon_lord dragon_man drax dreadnoughts dreaming_celestial dust earthquake echo eddie_brock
  edwin_jarvis ego electro elektra emma_frost enchantress ender_wiggin energizer epoch eternals eternity excalibur
  exiles exodus expediter ezekiel ezekiel_stane fabian_cortez falcon fallen_one famine fantastic_four fat_cobra
  felicia_hardy fenris firebird firebrand firedrake firelord firestar fixer flatman forge forgotten_one frank_castle
  franklin_richards franklin_storm freak frightful_four frog_thor gabe_jones galactus gambit gamma_corps gamora
  gargoyle garia gateway gauntlet genesis george_stacy gertrude_yorkes ghost_rider giant_girl giant_man gideon
  gladiator glorian goblin_queen golden_guardian goliath gorgon gorilla_man grandmaster gravity green_goblin gressill
  grey_gargoyle greymalkin grim_reaper groot guardian guardsmen gunslinger gwen_stacy hairball hammerhead
  hannibal_king hardball harpoon harrier harry_osborn havok hawkeye hedge_knight hellcat hellfire_club hellion
  hemingway hercules hex hiroim hitman hobgoblin hulk human_cannonball human_fly human_robot human_torch husk hydra
  iceman ikaris imperial_guard impossible_man inertia infant_terrible inhumans ink invaders invisible_woman iron_fist
  iron_lad iron_man iron_monger iron_patriot ironclad jack_flag jack_murdock jack_power jackal jackpot james_howlett
  jamie_braddock jane_foster jasper_sitwell jazinda jean_grey jetstream jigsaw jimmy_woo jocasta johnny_blaze
  johnny_storm joseph joshua_kane joystick jubilee juggernaut junta justice justin_hammer kabuki kang karen_page karma
  karnak kat_farrell kate_bishop katie_power ken_ellis khan kid_colt killer_shrike killmonger killraven king_bedlam
  king_cobra kingpin kinsey_walden kitty_pryde klaw komodo korath korg korvac kree krista_starr kronos kulan_gath
  kylun la_nuit lady_bullseye lady_deathstrike lady_mastermind lady_ursula lady_vermin lake landau layla_miller leader
  leech legion lenny_balinger leo leopardon leper_queen lester lethal_legion lifeguard lightspeed lila_cheney lilandra
  lilith lily_hollister lionheart living_lightning living_mummy living_tribunal liz_osborn lizard loa lockheed lockjaw
  logan loki loners longshot lord_hawal lord_tyger lorna_dane luckman lucky_pierre luke_cage luminals lyja ma_gnuci
  mac_gargan mach_iv machine_man mad_thinker madame_hydra madame_masque madame_web maddog madelyne_pryor madripoor
  madrox maelstrom maestro magdalene maggott magik maginty magma magneto magus major_mapleleaf makkari malcolm_colcord
  malice mandarin mandrill mandroid manta mantis marauders maria_hill mariko_yashida marrow marten_broadcloak
  martin_li marvel_apes marvel_boy marvel_zombies marvex masked_marvel masque master_chief master_mold mastermind
  mathemanic matthew_murdock mattie_franklin mauler maverick maximus may_parker medusa meggan meltdown menace mentallo
  mentor mephisto mephistopheles mercury mesmero metal_master meteorite micromacro microbe microchip micromax midnight
  miek mikhail_rasputin millenium_guard mimic mindworm miracleman miss_america mister_fear mister_sinister
  misty_knight mockingbird moira_mactaggert mojo mole_man molecule_man molly_hayes molten_man mongoose mongu
  monster_badoon moon_knight moondragon moonstone morbius mordo morg morgan_stark morlocks morlun morph mother_askani
  mulholland_black multiple_man mysterio mystique namor namora namorita naoko natasha_romanoff nebula nehzno nekra
  nemesis network newton_destine next_avengers nextwave nick_fury nico_minoru nicolaos night_nurse night_thrasher
  nightcrawler nighthawk nightmare nightshade nitro nocturne nomad norman_osborn norrin_radd northstar nova nuke
  obadiah_stane odin ogun old_lace omega_flight omega_red omega_sentinel onslaught oracle orphan otto_octavius
  outlaw_kid overlord owl ozymandias paibok paladin pandemic paper_doll patch patriot payback penance pepper_potts
  pestilence pet_avengers pete_wisdom peter_parker peter_quill phalanx phantom_reporter phil_sheldon photon piledriver
  pixie plazm polaris post power_man power_pack praxagora preak pretty_boy pride prima princess_powerful prism prodigy
  proemial_gods professor_monster proteus proudstar prowler psylocke psynapse puck puff_adder puma punisher
  puppet_master purifiers purple_man pyro quasar quasimodo queen_noir quentin_quire quicksilver rachel_grey
  radioactive_man rafael_vega rage raider randall randall_flagg random rattler ravenous rawhide_kid raza reaper
  reavers red_ghost red_hulk red_shift red_skull red_wolf redwing reptil retro_girl revanche rhino rhodey richard_fisk
  rick_jones ricochet rictor riptide risque robbie_robertson robin_chapel rocket_raccoon rocket_racer rockslide rogue
  roland_deschain romulus ronan roughhouse roulette roxanne_simpson rumiko_fujikawa runaways sabra sabretooth sage
  sally_floyd salo sandman santa_claus saracen sasquatch satana sauron scalphunter scarecrow scarlet_spider
  scarlet_witch scorpion scourge scrambler scream screwball sebastian_shaw secret_warriors selene senator_kelly
  sentinel sentinels sentry ser_duncan serpent_society sersi shadow_king shadowcat shaman shape shard sharon_carter
  sharon_ventura shatterstar shen sheva_callister shinko_yamashiro shinobi_shaw shiva shiver_man shocker shockwave
  shooting_star shotgun shriek silhouette silk_fever silver_centurion silver_fox silver_sable silver_samurai
  silver_surfer silverclaw silvermane sinister_six sir_ram siren sister_grimm skaar skin skreet skrulls skullbuster
  slapstick slayback sleeper sleepwalker slipstream slyde smasher smiling_tiger snowbird solo songbird spacker_dave
  spectrum speed speed_demon speedball spencer_smythe sphinx spiral spirit spitfire spot sprite spyke
  squadron_sinister squadron_supreme squirrel_girl star_brand starbolt stardust starfox starhawk starjammers
  stark_industries stature steel_serpent stellaris stepford_cuckoos stephen_strange steve_rogers stick stingray
  stone_men storm stranger strong_guy stryfe sue_storm sugar_man sumo sunfire sunset_bain sunspot supernaut
  supreme_intelligence surge susan_delgado swarm sway switch swordsman synch tag talisman talkback talon talos
  tana_nile tarantula tarot taskmaster tattoo ted_forrester tempest tenebrous terrax terror texas_twister
  thaddeus_ross thanos the_anarchist the_call the_captain the_enforcers the_executioner the_fallen the_fury the_hand
  the_hood the_hunter the_initiative the_leader the_liberteens the_order the_phantom the_professor the_renegades
  the_santerians the_spike the_stranger the_twelve the_watchers thena thing thor thor_girl thunderball thunderbird
  thunderbolt thunderbolt_ross thunderbolts thundra tiger_shark tigra timeslip tinkerer titania titanium_man toad
  toad_men tomas tombstone tomorrow_man tony_stark toro toxin trauma triathlon trish_tilby triton true_believers turbo
  tusk tyger_tiger typhoid_mary tyrannus ulik ultimates ultimatum ultimo ultragirl ultron umar unicorn union_jack unus
  valeria_richards valkyrie vampiro vance_astro vanisher vapor vargas vector veda vengeance venom venus vermin vertigo
  victor_mancha vin_gonzales vindicator violations viper virginia_dare vision vivisector vulcan vulture wallflower
  wallop wallow war_machine warbird warbound warhawk warlock warpath warstar wasp weapon_omega wendell_rand
  wendell_vaughn wendigo whiplash whirlwind whistler white_queen white_tiger whizzer wiccan wild_child wild_pack
  wildside william_stryker wilson_fisk wind_dancer winter_soldier wither wolf_cub wolfpack wolfsbane wolverine
  wonder_man wong wraith wrecker wrecking_crew xavin xorn yellow_claw yellowjacket young_avengers zaladane zaran zarda
  zarek zeigeist zemo zodiak zombie zuras zzzax
`;function isRandomName(migration){let words4=migration.replace(/^\d*_/,""),first=words4.slice(0,words4.indexOf("_")),rest=words4.slice(first.length+1);return has(
adjectives,first)&&has(heroes,rest)}function has(words4,word){return word!==""&&words4.split(/\s+/).includes(word)}var options3=strictObject({random:boolean().default(!1).describe("Whether names that drizzle-kit made up (`0003_cool_hulk`) will do."),pattern:string().min(1).max(
300).refine(isPattern,{error:"must be a regular expression"}).nullable().default(null).describe("Regular expression that the whole name fits, its number include\
d: `\\\\d+_[a-z]+(_[a-z0-9]+)+`.")}),migrationName={name:"migration-name",hazard:"practice",severity:"off",title:"A migration whose name says nothing",why:"In a\
 list of two hundred migrations, and in the log of a deploy, the name is all that tells them apart.",options:options3,checkBatch(batch){let{random,pattern}=optionsOf(
"migration-name",options3,batch.settings);return[...Map.groupBy(batch.contexts,({statement})=>statement.migration)].flatMap(([migration,contexts])=>{let isMadeUp2=!random&&
isRandomName(migration),fits2=pattern===null||new RegExp(`^(?:${pattern})$`,"u").test(migration);return!isMadeUp2&&fits2?[]:[{subject:migration,statement:contexts[0]?.
statement.index??null,message:isMadeUp2?`${named(migration)} is a name that drizzle-kit made up.`:`${named(migration)} is not named as the team names migrations\
: ${pattern}.`,evidence:"parsed",action:{text:"Generate it anew under a name that says what it does: drizzle-kit generate --name add_user_email.",steps:[]}}]})}};
function isPattern(text){try{return new RegExp(text,"u")instanceof RegExp}catch{return!1}}var nameCutOff={name:"name-cut-off",hazard:"practice",severity:"notice",title:"Uses a name that PostgreSQL cuts off at 63 bytes",why:"PostgreSQL cuts longer nam\
es off with no more than a notice. The schema and the snapshots keep the long name, so tools that compare them with the database see a difference; and two names\
 that are equal in their first 63 bytes are one and the same.",checkBatch(batch){let files=new Map;for(let context of batch.contexts){let names=longNames2(context);
if(names.length===0)continue;let{migration,index}=context.statement,file=files.get(migration)??{statement:index,names:new Set};for(let name of names)file.names.
add(name);files.set(migration,file)}return[...files].map(([migration,{statement,names}])=>({statement,subject:migration,message:`PostgreSQL cuts off names of mo\
re than 63 bytes: ${namedList([...names],1)}.`,details:`${list([...names].map(name=>`${named(name)} (${Buffer.byteLength(name)} bytes) becomes ${named(cutOff(name))}`))}\
.`,evidence:"parsed",action:{text:`Give the ${names.size===1?"object a shorter name":"objects shorter names"} in the Drizzle schema.`,steps:[]}}))}};function longNames2({
statement,before,nodes}){if(nodes.length===0||!mayBeLong(statement.sql))return[];let names=new Set;for(let{text}of tokensOf(statement.sql)){let name=text.startsWith(
'"')?text.slice(1,-1).replaceAll('""','"'):text;(text.startsWith('"')||/^[\p{L}_][\p{L}\p{N}_$]*$/u.test(text))&&Buffer.byteLength(name)>longestName&&!isThere2(
before,cutOff(name))&&names.add(name)}return[...names]}function mayBeLong(sql2){return Buffer.byteLength(sql2)===sql2.length&&!sql2.includes('""')?/"[^"]{64}|[\w$]{64}/.
test(sql2):Buffer.byteLength(sql2)>longestName}function isThere2(catalog,name){return Object.values(catalog.tables).some(table=>table.bareName===name||[...table.
columns,...table.constraints,...table.indexes].some(part=>part.name===name))}var conventions=["snake_case","camelCase","PascalCase"],options4=strictObject({tables:_enum(conventions).nullable().default(null).describe("How tables are named\
; null: as nearly all of the project’s own are."),columns:_enum(conventions).nullable().default(null).describe("How columns are named; null: as nearly all are\
."),allow:array(string().min(1)).default([]).describe("Names that may be otherwise: `fooBar`.")}),enough=8,clear=.9,namingConvention={name:"naming-convention",hazard:"\
practice",severity:"notice",title:"A new name that breaks the project’s own convention",why:"Names of two kinds make every hand-written query a guess, and cam\
elCase names must be quoted everywhere.",options:options4,checkBatch(batch){let said=optionsOf("naming-convention",options4,batch.settings),shownBy={table:conventionOf(
Object.values(batch.baseline.tables).map(({bareName})=>bareName)),column:conventionOf(columnNames2(batch.baseline))},odd=newNames(batch).flatMap(one=>{let asked2=one.
kind==="table"?said.tables:said.columns,convention=asked2??shownBy[one.kind];if(!(asked2===null?differs(one.name,convention):!follows[asked2].test(one.name))||said.
allow.includes(one.name)||convention===null)return[];let shown2=one.kind==="table"?one.table.name:printColumn({table:one.table.name,column:one.name});return[{...one,
convention,shown:shown2,isAsked:asked2!==null}]});return perMigration(odd).map(({migration,statement,parts:parts2})=>({subject:migration,statement,message:`${count(
parts2.length,"new name is","new names are")} not ${list([...new Set(parts2.map(({convention})=>convention))])}${parts2.every(({isAsked})=>isAsked)?"":" like th\
e project’s others"}: ${namedList(parts2.map(({shown:shown2})=>shown2))}.`,action:{text:"Give the name in the Drizzle schema, or set casing in the drizzle con\
fig, while the name is new: renaming later breaks running code.",steps:[]}}))}},follows={snake_case:/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,camelCase:/^[a-z][a-zA-Z0-9]*$/,
PascalCase:/^[A-Z][a-zA-Z0-9]*$/};function differs(name,convention){let shown2=shownConvention(name);return convention!==null&&shown2!==null&&shown2!==convention}
function shownConvention(name){return/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(name)?"snake_case":/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/.test(name)?"camelCase":/^([A-Z][a-z0-9]*)+$/.
test(name)?"PascalCase":null}function conventionOf(names){let shown2=names.map(shownConvention).filter(convention=>convention!==null),groups=Map.groupBy(shown2,
convention=>convention),[first]=[...groups].sort(([,a],[,b])=>b.length-a.length);return first!==void 0&&shown2.length>=enough&&first[1].length>=shown2.length*clear?
first[0]:null}function columnNames2(catalog){return Object.values(catalog.tables).flatMap(({columns:columns2})=>columns2.map(({name})=>name))}function noFacts(statement){return{statement,ran:"not-run",locks:[],rewrites:[],scans:[],indexBuilds:[],rows:[],drops:[],silentChanges:[],notices:[],error:null,
noop:!1,walBytes:0,milliseconds:0}}function touchedBy(node){let alter=pick(node,"AlterTableStmt");if(alter!==void 0)return(alter.cmds??[]).flatMap(command=>ofCommand3(alter.relation?.relname??"",
pick(command,"AlterTableCmd")));let drop=pick(node,"DropStmt");if(drop!==void 0)return droppedBy2(drop);let rename2=pick(node,"RenameStmt");if(rename2!==void 0){
let owner=rename2.relation?.relname,names=[rename2.subname,rename2.newname,...identifiersOf(rename2.object)].filter(name=>name!==void 0);return names.length>1?names.
map(name=>[name]):[...names,owner??""].map(name=>[name])}let move=pick(node,"AlterObjectSchemaStmt");return move!==void 0?[move.relation?.relname,...identifiersOf(
move.object)].flatMap(name=>name?[[name]]:[]):madeBy2(node)}var changing=new Set(["AT_AddColumn","AT_DropColumn","AT_AlterColumnType","AT_ColumnDefault","AT_Dro\
pExpression","AT_AddIdentity","AT_SetIdentity","AT_DropIdentity","AT_AddConstraint","AT_AddIndexConstraint","AT_DropConstraint","AT_AttachPartition","AT_DetachP\
artition"]);function ofCommand3(table,command){if(command?.subtype===void 0||!changing.has(command.subtype))return[];let column=pick(command.def,"ColumnDef")?.colname,
constraint=pick(command.def,"Constraint"),partition=pick(command.def,"PartitionCmd")?.name?.relname,name=command.name??column??constraint?.conname??partition,columns2=constraint?.
contype==="CONSTR_PRIMARY"||constraint?.contype==="CONSTR_UNIQUE"?strings(constraint?.keys).map(key=>[table,key]):[];return[...name===void 0?[]:[[table,name]],...columns2]}
function droppedBy2(drop){let ofTable=["OBJECT_TRIGGER","OBJECT_POLICY","OBJECT_RULE"].includes(drop.removeType??"");return(drop.objects??[]).flatMap(object=>{let parts2=identifiersOf(
object),name=nameOfParts(parts2);return name===null?[]:[ofTable&&name.schema!==null?[name.schema,name.name]:[name.name]]})}function madeBy2(node){let relation=one=>{
let name=rangeName(one);return name===null?[]:[[name.name]]},list2=nodes=>{let name=nameOfParts(strings(nodes));return name===null?[]:[[name.name]]},plain=name=>name===
void 0?[]:[[name]],[kind2]=Object.keys(node);switch(kind2){case"CreateStmt":return relation(pick(node,"CreateStmt")?.relation);case"CreateForeignTableStmt":return relation(
pick(node,"CreateForeignTableStmt")?.base?.relation);case"CreateTableAsStmt":return relation(pick(node,"CreateTableAsStmt")?.into?.rel);case"ViewStmt":return relation(
pick(node,"ViewStmt")?.view);case"CreateSeqStmt":return relation(pick(node,"CreateSeqStmt")?.sequence);case"CompositeTypeStmt":return relation(pick(node,"Compos\
iteTypeStmt")?.typevar);case"IndexStmt":return indexBy(node);case"CreateEnumStmt":return list2(pick(node,"CreateEnumStmt")?.typeName);case"CreateRangeStmt":return list2(
pick(node,"CreateRangeStmt")?.typeName);case"AlterEnumStmt":return list2(pick(node,"AlterEnumStmt")?.typeName);case"CreateDomainStmt":return list2(pick(node,"Cr\
eateDomainStmt")?.domainname);case"CreateFunctionStmt":return list2(pick(node,"CreateFunctionStmt")?.funcname);case"DefineStmt":return list2(pick(node,"DefineSt\
mt")?.defnames);case"CreateOpClassStmt":return list2(pick(node,"CreateOpClassStmt")?.opclassname);case"CreateConversionStmt":return list2(pick(node,"CreateConve\
rsionStmt")?.conversion_name);case"CreateStatsStmt":return list2(pick(node,"CreateStatsStmt")?.defnames);case"CreateSchemaStmt":return[...plain(pick(node,"Creat\
eSchemaStmt")?.schemaname),...(pick(node,"CreateSchemaStmt")?.schemaElts??[]).flatMap(madeBy2)];case"CreateRoleStmt":return plain(pick(node,"CreateRoleStmt")?.role);case"\
CreateTrigStmt":return plain(pick(node,"CreateTrigStmt")?.trigname);case"CreatePolicyStmt":return plain(pick(node,"CreatePolicyStmt")?.policy_name);case"CreateF\
dwStmt":return plain(pick(node,"CreateFdwStmt")?.fdwname);case"CreateForeignServerStmt":return plain(pick(node,"CreateForeignServerStmt")?.servername);case"Crea\
tePublicationStmt":return plain(pick(node,"CreatePublicationStmt")?.pubname);case"CreateEventTrigStmt":return plain(pick(node,"CreateEventTrigStmt")?.trigname);case"\
CreateAmStmt":return plain(pick(node,"CreateAmStmt")?.amname);case"CreatePLangStmt":return plain(pick(node,"CreatePLangStmt")?.plname);case"RuleStmt":return plain(
pick(node,"RuleStmt")?.rulename);default:return[]}}function indexBy(node){let index=pick(node,"IndexStmt"),table=index?.relation?.relname,keys=index?.unique===!0?
findAll(index.indexParams,"IndexElem").flatMap(({name})=>name??[]):[];return[...index?.idxname===void 0?[]:[[index.idxname]],...table===void 0?[]:keys.map(key=>[
table,key])]}function extensionOf(node){let create=pick(node,"CreateExtensionStmt"),name=create?.extname??pick(node,"AlterExtensionStmt")?.extname;if(name===void 0)
return null;let schema=findAll(create?.options,"DefElem").find(({defname})=>defname==="schema")?.arg;return{name,schema:pick(schema,"String")?.sval??null}}var noNames=new Set(
["A_Const","relpersistence","fk_matchtype","fk_upd_action","fk_del_action","generated_when","identity","identity_type","generated","storage"]);function identifiersOf(tree){
return Array.isArray(tree)?tree.flatMap(identifiersOf):typeof tree!="object"||tree===null?[]:Object.entries(tree).flatMap(([key,value2])=>noNames.has(key)?[]:typeof value2==
"string"?[value2]:identifiersOf(value2))}var ofMissing=/^(42|2BP01|25P02|3F|55000)/;function canFollow({sqlstate}){return ofMissing.test(sqlstate)}function followsFrom(failing,error,left,before){if(error.
sqlstate==="25P02"||isUnreadable(failing.node)&&isUnreadable(left.node))return!0;let nodes=effectiveNodes(left.node,left.statement.sql),own=effectiveNodes(failing.
node,failing.statement.sql);if(nodes.some(node=>followsFromExtension(own,error,node,before))||hidesSql(left)&&missing.has(error.sqlstate))return!0;let names=new Set(
[...identifiersOf(own),...wordsOf(failing)]);if(error.sqlstate==="2BP01")for(let word of words2(error.detail??""))names.add(word);return nodes.flatMap(touchedBy).
some(parts2=>parts2.length>0&&parts2.every(part=>names.has(part)))}function isUnreadable(node){return Object.keys(node).length===0}var missing=new Set(["42P01",
"42703","42704","42883","3F000"]);function hidesSql({node,statement}){return pick(node,"CallStmt")!==void 0||pick(node,"DoStmt")!==void 0&&/\bexecute\b/i.test(statement.
sql)}function wordsOf({node,statement}){return pick(node,"DoStmt")===void 0&&pick(node,"CreateFunctionStmt")===void 0?[]:words2(statement.sql)}function words2(text){
return text.match(/[\p{L}_][\p{L}\p{N}_$]*/gu)??[]}function followsFromExtension(own,error,left,before){let extension=extensionOf(left);if(extension===null)return!1;
let inItsSchema=[extension.name,extension.schema,extension.name.replace(/^pg_/,"")].some(schema=>schema!==null&&identifiersOf(own).includes(schema));switch(error.
sqlstate){case"42883":return!0;case"42704":return namesUnknown(own,before)||own.some(node=>commentedExtension(node)===extension.name);case"3F000":case"42P01":return inItsSchema;default:
return!1}}function namesUnknown(own,before){let types2=findAll(own,"TypeName").flatMap(type=>typeOf(type)??[]),columns2=findAll(own,"ColumnDef").flatMap(({typeName:typeName2})=>typeOf(
typeName2)??[]),casts2=findAll(own,"TypeCast").flatMap(({typeName:typeName2})=>typeOf(typeName2)??[]),domains=findAll(own,"CreateDomainStmt").flatMap(({typeName:typeName2})=>typeOf(
typeName2)??[]),known4=name=>before!==void 0&&[before.enums,before.domains,before.tables,before.views].some(kind2=>Object.hasOwn(kind2,name));if([...types2,...columns2,
...casts2,...domains].some(type=>!isBuiltIn(type)&&!known4(type.name))||findAll(own,"IndexElem").some(({opclass})=>nameOfParts(strings(opclass))!==null))return!0;
let methods=["btree","hash","gin","gist","spgist","brin"];return findAll(own,"IndexStmt").some(({accessMethod})=>accessMethod!==void 0&&!methods.includes(accessMethod))?
!0:findAll(own,"CollateClause").length>0||own.some(node=>"CreateFunctionStmt"in node)}function commentedExtension(node){let comment=pick(node,"CommentStmt"),drop=pick(
node,"DropStmt");return comment?.objtype==="OBJECT_EXTENSION"?pick(comment.object,"String")?.sval??null:drop?.removeType==="OBJECT_EXTENSION"?strings(drop.objects)[0]??
null:null}function dropsOf2(watched){let drops=[];for(let event of watched.events)if(event.e==="drop")for(let dropped of event.o??[]){let[classId,objectId,subId,type,identity2,
original]=dropped;if(!isOlder(watched,dropped)||isInnerPart(watched,dropped))continue;let fact={type,identity:identity2??type,cascaded:!original,rows:null};drops.
push({fact,table:classId===1259?objectId:0,column:subId})}return watched.base.hasEvents?drops:goneRelations(watched)}function goneRelations({base,before,after}){
let gone=[...before.values()].filter(({oid})=>base.relations.has(oid)&&!after.has(oid)),names=new Set(Array.from(after.values(),({identity:identity2})=>identity2));
return gone.filter(({table,identity:identity2})=>(after.has(table)||table===0)&&!names.has(identity2)).map(({oid,kind:kind2,identity:identity2})=>({fact:{type:kind2,
identity:identity2,cascaded:!1,rows:null},table:oid,column:0}))}function isOlder(watched,[classId,objectId,subId]){if(classId!==1259)return objectId<watched.base.
marker;let relation=watched.base.relations.get(objectId);return relation!==void 0&&subId<=relation.columns}function isInnerPart(watched,[,objectId,,type,identity2,
original,normal]){if(original)return!1;switch(type){case"toast table":case"default value":case"rule":return!0;case"type":return!normal;case"trigger":return/^"?RI_ConstraintTrigger/.
test(identity2??"");case"table constraint":return watched.base.notNullConstraints.has(objectId);default:return identity2?.startsWith("pg_toast.")===!0}}function nameBefore(watched,oid){return watched.before.get(oid)?.name??watched.base.relations.get(oid)?.name??String(oid)}var queryKinds=new Set(["SelectStmt","InsertStmt","UpdateStmt","DeleteStmt","MergeStmt","CreateTableAsStmt","RefreshMatViewStmt","CopyStmt","DoStmt","CallStmt",
"ExplainStmt","DeclareCursorStmt","ExecuteStmt"]);function scansOf(watched,rewritten,builds){let indexes=indexesThatWereRead(watched),isChecked2=checkTeller(watched),
scans=[];for(let oid of new Set([...watched.counters.keys(),...indexes.keys()])){let kind2=watched.base.relations.get(oid)?.kind;if(kind2!=="table"&&kind2!=="ma\
terialized view")continue;let name=nameBefore(watched,oid),rows=watched.base.live.get(oid)??0,own=watched.counters.get(oid),passes2=passesOf(own,rows),left=passes2,
perPass=passes2===0?rows:Math.round((own?.read??0)/Math.max(1,own?.scans??1)),take=(purpose2,wanted2)=>{let taken=Math.min(left,wanted2);left-=taken,taken>0&&scans.
push({relation:name,rows:perPass,purpose:purpose2,...taken>1?{passes:taken}:{}})},isRewritten=rewritten.has(name)&&watched.kind!=="RefreshMatViewStmt",buildCount=builds.
filter(build=>build.relation===name).length;isRewritten&&take("rewrite",watched.kind==="ClusterStmt"?Math.max(1,left-buildCount):1),buildCount>0&&take("index bu\
ild",isRewritten?buildCount:Math.max(buildCount,onlyBuilds(watched)?left:0));let purpose=queryKinds.has(watched.kind)&&!isChecked2(name)?"query":"validate";take(
purpose,left),passes2===0&&readThroughIndex(indexes.get(oid)??[],rows)&&scans.push({relation:name,rows,purpose:isRewritten?"rewrite":purpose})}return scans.sort(
(a,b)=>a.relation<b.relation?-1:1)}function onlyBuilds(watched){return watched.kind==="IndexStmt"||watched.kind==="ReindexStmt"}function passesOf(counters,rows){
return counters===void 0||counters.scans===0?0:rows===0?counters.scans:Math.min(counters.scans,Math.floor(counters.read/rows+.1))}function readThroughIndex(indexes,rows){
return rows>0&&indexes.some(({scans,read})=>scans>0&&read>=rows*.9&&scans*10<=read)}function indexesThatWereRead(watched){let read=new Map;for(let[oid,counters]of watched.
counters){let relation=watched.before.get(oid)??watched.after.get(oid);relation?.kind!=="index"||counters.scans===0||read.set(relation.table,[...read.get(relation.
table)??[],counters])}return read}function checkTeller(watched){let bare3=new Set,foreignKey=!1;for(let{severity,message}of watched.notices){if(!severity.startsWith(
"DEBUG"))continue;let table=/^verifying table "(.*)"$/.exec(message)?.[1];table!==void 0&&bare3.add(table),foreignKey||=message.startsWith("validating foreign k\
ey constraint ")}return name=>foreignKey||bare3.has(name.replace(/^.*\./,"").replaceAll('"',""))}function workOf2(watched,rewrites,builds){let{base,before,after,counters}=watched,work=new Map,joined3=watched.notices.some(({message})=>message.startsWith("val\
idating foreign key constraint ")),indexes=new Map;for(let{kind:kind2,table}of after.values())kind2==="index"&&indexes.set(table,(indexes.get(table)??0)+1);let of=oid=>{
let known4=work.get(oid);if(known4!==void 0)return known4;let kind2=base.relations.get(oid)?.kind;if(kind2!=="table"&&kind2!=="materialized view")return null;let relation=nameBefore(
watched,oid),made={relation,rows:base.live.get(oid)??0,bytes:before.get(oid)?.bytes??0,read:0,inserted:0,updated:0,deleted:0,rewritten:rewrites.some(one=>one.relation===
relation),joined:joined3,copied:0,builds:builds.filter(one=>one.relation===relation).length,indexes:indexes.get(oid)??0};return work.set(oid,made),made},throughIndexes=new Map;
for(let[oid,{read,fetched,inserted:inserted2,updated,deleted}]of counters){let relation=before.get(oid)??after.get(oid);if(relation?.kind==="index"){throughIndexes.
set(relation.table,(throughIndexes.get(relation.table)??0)+read);continue}let one=of(oid);one!==null&&(one.read+=read+fetched,one.inserted+=inserted2,one.updated+=
updated,one.deleted+=deleted)}for(let[oid,read]of throughIndexes){let one=of(oid);one!==null&&(one.read=Math.max(one.read,read))}let copied=[...counters].reduce(
(sum2,[oid,{inserted:inserted2}])=>sum2+(base.relations.has(oid)?0:inserted2),0),source=[...work.values()].sort((a,b)=>b.read-a.read)[0];return source!==void 0&&
(source.copied=copied),work}function derive(watched){let renewed=new Set;for(let[oid,relation]of watched.after){let earlier=watched.before.get(oid);earlier!==void 0&&watched.base.relations.
has(oid)&&earlier.file!==relation.file&&renewed.add(oid)}let truncated=truncatedTables2(watched,renewed),rewrites=rewritesOf(watched,renewed,truncated),indexBuilds=indexBuildsOf(
watched,renewed,truncated),rows=rowsOf2(watched,truncated),scans=scansOf(watched,new Set(rewrites.map(({relation})=>relation)),indexBuilds),work=workOf2(watched,
rewrites,indexBuilds);updateLive(watched,truncated);let touched=touchedTables(watched);return{locks:locksOf(watched),rewrites,scans,indexBuilds,rows,drops:dropsOf2(
watched),renewed:renewed.size,touched,work,changed:changedRelations(watched),readsRows:readsRows(watched)}}function changedRelations({locksBefore,locksAfter,after}){
let changed=new Set;for(let[oid,modes]of locksAfter)[...modes].some(mode=>isAtLeast(mode,"ShareUpdateExclusiveLock")&&!locksBefore.get(oid)?.has(mode))&&changed.
add(after.get(oid)?.table||oid);return[...changed]}function readsRows({base,before,counters}){for(let[oid,{read,fetched,inserted:inserted2,updated,deleted}]of counters){
if(read+fetched+inserted2+updated+deleted===0)continue;let relation=before.get(oid);if(relation!==void 0&&base.relations.has(relation.kind==="index"?relation.table:
oid))return!0}return!1}function touchedTables({base,locksAfter,counters}){let tables2=new Set;for(let oid of[...locksAfter.keys(),...counters.keys()]){let relation=base.
relations.get(oid);relation!==void 0&&tables2.add(relation.kind==="index"?relation.table:oid)}return[...tables2]}function locksOf(watched){let locks=[];for(let[
oid,modes]of watched.locksAfter){let known4=watched.base.relations.get(oid);if(known4!==void 0)for(let mode of modes)watched.locksBefore.get(oid)?.has(mode)||locks.
push(lockFact(nameBefore(watched,oid),known4,mode))}return sortLocks(locks)}function lockFact(relation,known4,mode){return{relation,kind:known4.kind,mode,held:!1,
...relation===known4.name?{}:{was:known4.name}}}function sortLocks(locks){return locks.sort((a,b)=>strength(b.mode)-strength(a.mode)||(a.relation<b.relation?-1:
1))}function truncatedTables2(watched,renewed){let rewritten=new Set(watched.events.filter(event=>event.e==="rewrite").map(event=>event.o)),truncated=new Set;for(let[
oid,relation]of watched.after){let earlier=watched.before.get(oid);if(earlier===void 0||!watched.base.relations.has(oid)||relation.kind!=="table")continue;(earlier.
bytes>0&&relation.bytes===0&&!rewritten.has(oid)||watched.kind==="TruncateStmt"&&renewed.has(oid))&&truncated.add(oid)}return truncated}var rewriteReasons=[[1,"\
persistence"],[2,"column default"],[4,"column type"],[8,"access method"]],reasonsByKind={ClusterStmt:"cluster",RepackStmt:"repack",RefreshMatViewStmt:"refresh",
VacuumStmt:"vacuum full"};function unannounced({kind:kind2,notices}){let told2=notices.some(({message})=>message.startsWith("rewriting table "));return reasonsByKind[kind2]??
(kind2==="AlterTableStmt"&&!told2?"tablespace":"rewrite")}function rewritesOf(watched,renewed,truncated){let bits=new Map;for(let event of watched.events)event.
e==="rewrite"&&bits.set(event.o,(bits.get(event.o)??0)|event.r);let rewrites=[];for(let oid of renewed){let kind2=watched.base.relations.get(oid)?.kind;if(truncated.
has(oid)||kind2!=="table"&&kind2!=="materialized view")continue;let told2=bits.get(oid),reason2=told2===void 0?unannounced(watched):rewriteReasons.filter(([bit])=>(told2&
bit)!==0).map(([,text])=>text).join(", ")||"rewrite";rewrites.push({relation:nameBefore(watched,oid),reason:reason2})}return rewrites.sort((a,b)=>a.relation<b.relation?
-1:1)}function indexBuildsOf(watched,renewed,truncated){let oldFiles=new Set([...watched.before.values()].filter(({kind:kind2})=>kind2==="index").map(({file})=>file)),
oldNames=new Map;for(let{kind:kind2,name,oid}of watched.before.values())kind2==="index"&&oldNames.set(name,oid);let builds=[];for(let[oid,index]of watched.after){
if(index.kind!=="index"||index.file===0||!watched.base.relations.has(index.table)||truncated.has(index.table))continue;let isNew2=!watched.before.has(oid)&&!oldFiles.
has(index.file),earlier=oldNames.get(index.name),replaces=isNew2&&earlier!==void 0&&!watched.after.has(earlier),again=renewed.has(oid)||watched.before.has(oid)&&
watched.before.get(oid)?.file!==index.file;!isNew2&&!again||builds.push({index:index.name,relation:nameBefore(watched,index.table),rebuild:again||replaces})}return builds.
sort((a,b)=>a.index<b.index?-1:1)}function rowsOf2(watched,truncated){let rows=[];for(let oid of new Set([...watched.counters.keys(),...truncated])){if(watched.
base.relations.get(oid)?.kind!=="table")continue;let{inserted:inserted2=0,updated=0,deleted=0}=watched.counters.get(oid)??{};inserted2+updated+deleted===0&&!truncated.
has(oid)||rows.push({relation:nameBefore(watched,oid),inserted:inserted2,updated,deleted,truncated:truncated.has(oid)})}return rows.sort((a,b)=>a.relation<b.relation?
-1:1)}function updateLive(watched,truncated){for(let[oid,{inserted:inserted2,deleted}]of watched.counters){let live=watched.base.live.get(oid);live!==void 0&&watched.
base.live.set(oid,Math.max(0,live+inserted2-deleted))}for(let oid of truncated)watched.base.live.set(oid,0)}function mergeRuns(runs){let held=new LockSet,transaction=-1;return runs.statements.map(one=>{let facts=mergeOne(one.index,runs),own=batchRunOf(one.index,runs),
unit=own?.transaction??transaction;unit!==transaction&&own!==void 0&&(held.clear(),transaction=unit);let before=own?.derived?own.held:held;for(let lock of facts.
locks)lock.held=runs.inTransaction&&before.has(lock);for(let lock of facts.locks)held.add(lock);return facts})}function mergeOne(index,runs){let reason2=runs.notTried.
get(index);if(reason2!==void 0)return{...nothing(index),notTried:reason2};let inBatch=batchRunOf(index,runs),step=ok(runs.steps.statements[index]),error=errorOf(
index,runs);if(error===null){let source2=inBatch??step??ok(runs.empty.statements[index]);if(source2===void 0){let missing2=runs.notTried.size>0&&runs.steps.statements[index]?.
error?followUp:null;return{...nothing(index),notTried:missing2}}let ran2=source2.ran==="alone"&&runs.inTransaction?"alone":"batch";return{...factsOf(index,source2,
step),ran:inBatch===void 0?ran2:"batch"}}let source=step??ok(runs.empty.statements[index]),alone=step!==void 0;return{...source===void 0?nothing(index):factsOf(
index,source,step),ran:alone?"alone":"batch",error,failsOn:failsOn(index,runs),noop:!1}}var followUp="It needs what a statement before it would have made, and t\
hat one could not be tried.";function batchRunOf(index,runs){for(let{result}of runs.batch){let run=ok(result.statements[index]);if(run!==void 0)return run}}function ok(run){
return run===void 0||run.error!==null||run.notTried!==null?void 0:run}function errorOf(index,runs){let step=runs.steps.statements[index];if(runs.stopped.has(index))
return step?.error??runs.empty.statements[index]?.error??null;for(let{skipped,result}of runs.batch){if(result.failure?.statement!==index)continue;let{error}=result.
failure;return skipped.size===0||!canFollow(error)?error:certainError(index,error,[...skipped].filter(other=>other<index),runs)}if(batchRunOf(index,runs)!==void 0)
return null;if(runs.inTransaction&&step?.blockError?.sqlstate==="25001")return step.blockError;if(step?.error&&/^2[23]/.test(step.error.sqlstate))return step.error;
let failed=runs.empty.statements[index]?.error;return!failed||!step?.error||runs.batch.every(({result})=>result.failure===null)?null:certainError(index,failed,runs.
statements.slice(0,index).map(one=>one.index),runs)}function certainError(index,error,left,runs){let did=run=>left.filter(other=>ok(run.statements[other])!==void 0);
for(let run of[runs.steps,runs.empty])if(ok(run.statements[index])!==void 0&&did(run).length>0)return null;let best=did(runs.empty).length>=did(runs.steps).length?
runs.empty:runs.steps,own=did(best).length===0?error:best.statements[index]?.error??error,failing=runs.statements[index];return failing===void 0||!canFollow(own)?
own:left.filter(other=>ok(best.statements[other])===void 0).some(other=>{let one=runs.statements[other];return one!==void 0&&followsFrom(failing,own,one,runs.before[index])})?
null:own}function failsOn(index,runs){return runs.emptyBatch?.failure?.statement===index||runs.empty.statements[index]?.error||runs.steps.statements[index]?.blockError||
ok(runs.steps.statements[index])&&runs.emptyBatch===null?"any":"rows"}function factsOf(index,source,step){let derived=source.derived??step?.derived??null;return{
...nothing(index),ran:source.ran,...derived===null?{}:copyOf(derived),locks:mergeLocks(source.derived,step?.derived??null),...step?.blocks?{blocks:step.blocks}:
{},notices:visibleNotices(source),noop:source.noop&&(step?.noop??!0),walBytes:source.walBytes,milliseconds:source.milliseconds}}function copyOf({rewrites,scans,
indexBuilds,rows,drops}){return{rewrites,scans,indexBuilds,rows,drops:drops.map(({fact})=>fact)}}function mergeLocks(batch,step){let locks=[...step?.locks??[],...batch?.
locks??[]],merged2=new Map(locks.map(lock=>[`${lock.mode} ${lock.relation}`,{...lock}]));return sortLocks([...merged2.values()])}function visibleNotices({notices}){
return notices.filter(({severity})=>severity==="NOTICE"||severity==="WARNING"||severity==="INFO").slice(0,20).map(({severity,message,detail})=>{let text=detail===
null?message:`${message}: ${detail}`;return`${severity}: ${text}`.slice(0,1e3)})}function nothing(index){return{...noFacts(index),failsOn:null,hostileFailures:[],
notTried:null}}var needsPrivileges={name:"needs-privileges",hazard:"fails",severity:"notice",title:"Could not be tried: it needs rights or parts that the trial’s server has no\
t",why:"The trial runs as the owner of its database and not as a superuser, on a server of its own. Whether production’s role may run the statement, the trial c\
annot tell.",check(context){let failure=failureOf(context),kind2=failure?.kind;if(failure!==null&&kind2!=="privileges"&&kind2!=="missing role")return[];let reason2=context.
notTried;if(failure===null&&(reason2===null||reason2===followUp))return[];let loud=kind2==="missing role"||reachesServer(context.node);return[{subject:subjectOf2(
context,failure?.error??null),...loud?{severity:"warning"}:{},message:failure===null?`Not tried: ${shorten((reason2??"").replace(/\.$/,""),100)}.`:`Could not be\
 tried: ${errorInShort(failure.error)}.`,details:failure===null?reason2??"":`PostgreSQL says ${errorWords(failure.error)}${kind2==="missing role"?"; if producti\
on lacks the role too, the deploy stops here":""}.`,evidence:"measured",action:{text:"Make sure that production’s migration role may run it, and has what it nam\
es. Roles, extensions and schemas that every database needs before the first migration belong into the before-baseline SQL of Raincheck’s settings; `databasePre\
set` has those of pgvector, PostGIS, Supabase and Neon.",steps:[]}}]}};function reachesServer(node){return"CopyStmt"in node&&(node.CopyStmt.is_program===!0||!!node.
CopyStmt.filename)}import{isDeepStrictEqual}from"node:util";var dependsOnRows=new Set(["SelectStmt","InsertStmt","UpdateStmt","DeleteStmt","MergeStmt","CopyStmt","DoStmt","CallStmt","ExecuteStmt","TruncateStmt","RefreshM\
atViewStmt","VacuumStmt"]),noOpBatch={name:"no-op-batch",hazard:"practice",severity:"notice",title:"The whole batch changes nothing",why:"Every statement ran, a\
nd neither the catalog nor a row is different afterwards. drizzle-kit writes such migrations when its snapshot and the database disagree; the difference that it\
 saw comes back with the next generate.",checkBatch(batch){let first=batch.contexts[0];return first===void 0||!batch.complete||batch.runs.length===0?[]:batch.runs.
some(({failure})=>failure!==null)?[]:batch.contexts.every(changesNothing(sameCatalog(batch)))?[{statement:first.statement.index,subject:first.statement.migration,
message:"Changes nothing: neither the schema nor a row is different afterwards.",action:{text:"Compare the schema with the newest snapshot: a default or a name \
that is only written differently is a common reason. If the migration is there on purpose, accept the finding.",steps:[]}}]:[]}};function changesNothing(same){return({
facts,measured,statement,nodes})=>{if(!measured||facts===null||dependsOnRows.has(statement.kind)||facts.rows.length>0)return!1;let worked=facts.rewrites.length+
facts.indexBuilds.length>0;return facts.noop||same&&!worked&&nodes.every(isCompared)}}var comparedCommands=new Set(["AT_ColumnDefault","AT_SetNotNull","AT_DropN\
otNull","AT_AlterColumnType","AT_AddConstraint","AT_DropConstraint"]);function isCompared(node){let alter=pick(node,"AlterTableStmt");return alter!==void 0?(alter.
cmds??[]).every(node2=>{let command=pick(node2,"AlterTableCmd");return pick(command?.def,"ColumnDef")?.collClause!==void 0?!1:comparedCommands.has(command?.subtype??
"")}):pick(node,"IndexStmt")!==void 0||pick(node,"DropStmt")?.removeType==="OBJECT_INDEX"}function sameCatalog({baseline,final}){return isDeepStrictEqual(baseline,
final)}function unreachedParts(context){if(!context.measured||context.facts?.error)return[];let found=calledBodies(context).flatMap(({steps,guards,handler})=>{let readsWorld=steps.
some(({node,sql:sql2,kind:kind2})=>kind2!=="raise"&&readsOf(node,sql2,kind2).length>0),left=[];return steps.flatMap(step=>{let own=decidedBy([...guards,...step.
guards],step.handler??handler,readsWorld);step.kind==="leave"&&(left=[...left,...own]);let what2=[...own,...left,...environmentOf(step.node)];return what2.length===
0||!isUnseen(context,step)?[]:[{kind:step.kind==="dynamic"?"dynamic":"statement",sql:step.sql,what:words3(what2)}]})}),asked2=pick(context.node,"UpdateStmt")===
void 0?[]:environmentOf(context.node);return asked2.length>0&&isUnseen(context,{kind:"statement",node:context.node,sql:""})&&found.push({kind:"statement",sql:context.
statement.sql,what:words3(asked2)}),[...new Map(found.map(one=>[one.sql,one])).values()]}function words3(what2){return[...new Set(what2)].slice(0,4).join(", ")}
function readsOf(node,sql2,kind2){return node===null?kind2==="dynamic"?[sql2]:[]:readsOfTree(node)}function decidedBy(guards,handler,readsWorld){let asked2=guards.
flatMap(guard=>{let reads=readsOfWorld(guard);return reads.length>0?reads:readsWorld&&isVariable(guard)?[guard]:[]});return handler===null?asked2:[...asked2,`an\
 error (${handler.join(", ")})`]}function isVariable(guard){return!/\bfrom\b/i.test(guard)&&/[a-z_]/i.test(guard.replaceAll(/'(?:[^']|'')*'/g,""))}var environment=new Set(
`current_database() current_user session_user current_role user current_catalog current_setting() version()
  inet_server_addr() inet_server_port() inet_client_addr() pg_is_in_recovery() pg_has_role() has_table_privilege()
  has_schema_privilege() pg_backend_pid() pg_postmaster_start_time() txid_current()`.split(/\s+/));function environmentOf(node){if(node===null)return[];let conditions=[
...findAll(node,"DeleteStmt"),...findAll(node,"UpdateStmt")].map(({whereClause})=>whereClause);return readsOfTree(conditions).filter(name=>environment.has(name))}
function isUnseen(context,step){let{facts}=context,drops=facts?.drops??[],rows=facts?.rows??[];if(step.kind==="dynamic")return isDestructiveText(step.sql)&&drops.
length===0&&rows.every(one=>!changes(one));let node=step.node;if(node===null)return!1;let drop=pick(node,"DropStmt");if(drop!==void 0)return droppedNames2(drop.
objects).some(name=>isThere3(context,name,drop.removeType??"")&&!drops.some(({identity:identity2})=>ends(identity2,name)));if(pick(node,"DropOwnedStmt")!==void 0)
return!0;let altered=pick(node,"AlterTableStmt");if(altered!==void 0){let table=relationName(context.before,altered.relation),takes2=findAll(altered.cmds,"Alter\
TableCmd").some(({subtype})=>subtype==="AT_DropColumn"||subtype==="AT_AlterColumnType"),isSeen=drops.length>0||(facts?.rewrites??[]).some(({relation})=>relation===
table);return takes2&&table!==null&&isOld2(context,table)&&!isSeen&&!isLocked(context,table)}let renamed=pick(node,"RenameStmt")??pick(node,"AlterObjectSchemaSt\
mt");if(renamed!==void 0){let name=relationName(context.before,renamed.relation);return name!==null&&isOld2(context,name)&&!isLocked(context,name)}let targets2=findAll(
node,"TruncateStmt").concat(pick(node,"TruncateStmt")??[]).flatMap(({relations})=>(relations??[]).map(one=>pick(one,"RangeVar"))),changed=["DeleteStmt","UpdateS\
tmt","MergeStmt"].flatMap(kind2=>findAll(node,kind2).map(({relation})=>relation));return[...targets2,...changed].some(relation=>{let table=relationName(context.
before,relation);return table!==null&&isOld2(context,table)&&!rows.some(one=>one.relation===table&&changes(one))})}function isLocked({facts},relation){return(facts?.
locks??[]).some(lock=>(lock.was??lock.relation)===relation&&lock.mode==="AccessExclusiveLock")}function changes({deleted,updated,truncated}){return truncated||deleted+
updated>0}function isOld2({before,created},table){return before.tables[table]!==void 0&&!created.tables.has(table)}function droppedNames2(objects){return(objects??
[]).flatMap(object=>{let items=pick(object,"List")?.items??pick(object,"TypeName")?.names??pick(object,"ObjectWithArgs")?.objname;return nameOfParts(strings(items??
[object]))??[]})}function isThere3({before,created},name,kind2){let printed3=printName(name);switch(kind2){case"OBJECT_TABLE":case"OBJECT_FOREIGN_TABLE":return before.
tables[printed3]!==void 0&&!created.tables.has(printed3);case"OBJECT_VIEW":case"OBJECT_MATVIEW":return before.views[printed3]!==void 0&&!created.views.has(printed3);case"\
OBJECT_SCHEMA":return before.schemas.includes(name.name)&&!created.schemas.has(name.name);case"OBJECT_SEQUENCE":return before.sequences.includes(printed3)&&!created.
sequences.has(printed3);case"OBJECT_TYPE":case"OBJECT_DOMAIN":return before.enums[printed3]!==void 0||before.domains[printed3]!==void 0;case"OBJECT_FUNCTION":case"\
OBJECT_PROCEDURE":case"OBJECT_ROUTINE":return before.functions.some(one=>one.startsWith(`${printed3}(`)||one===printed3);case"OBJECT_EXTENSION":return before.extensions.
includes(name.name);default:return!1}}function ends(identity2,{name}){return identity2===name||identity2.includes(`.${name}`)||identity2.includes(`"${name}"`)||
identity2.startsWith(`${name}(`)}function isDestructiveText(expression){let constants=(expression.match(/'(?:[^']|'')*'/g)??[]).join(" ");return/\b(?:drop|truncate|delete|update|alter)\b/i.
test(constants)?!/^'\s*alter\s+(?:default|role|user)\b/i.test(constants)&&!onlyEnables(constants):!/\b(?:grant|revoke|create|comment|set|select|insert|analyze|notify|refresh|reindex|vacuum|call)\b/i.
test(constants)}function onlyEnables(constants){return/\balter\b/i.test(constants)&&!/\b(?:drop|truncate|delete|update|type)\b/i.test(constants)}var notReached={name:"not-reached",hazard:"data-loss",severity:"warning",title:"Destroys something in a branch that the trial did not enter",why:"Whether produc\
tion enters the branch, its data, roles, settings or clock decide. What happens there, nobody has seen.",check(context){return unreachedParts(context).map(({kind:kind2,
sql:sql2,what:what2})=>{let line=shorten(sql2.replaceAll(/\s+/g," ").trim(),80);return{subject:line,message:kind2==="dynamic"?`Not reached in the trial: SQL tha\
t is put together (${named(line)}); it depends on ${named(what2)}.`:`Not reached in the trial: ${named(line)}; it depends on ${named(what2)}.`,evidence:"parsed",
action:{text:"Write what the migration does without conditions of the database that it runs on, so that it can be tried. If the branch is right as it is, accept\
 the finding with the reason.",steps:[]}}})}};var overwriteColumn={name:"overwrite-column",hazard:"data-loss",severity:"warning",title:"Overwrites a column in every row",why:"The old values are gone for goo\
d, without a DROP or DELETE that would make a reader look twice.",explains:["rows changed"],check(context){return[...context.nodes,...inFunctions(context)].flatMap(
node=>{let update=pick(node,"UpdateStmt");if(update===void 0||!holdsAlways(update.whereClause)||(update.fromClause??[]).length>0)return[];let said=rangeName(update.
relation);if(said===null)return[];let table=findTable(context.before,said)??(isRead(context.before)?void 0:assumedTable(said));return table===void 0||context.created.
tables.has(table.name)?[]:(update.targetList??[]).flatMap(target=>{let{name,val}=pick(target,"ResTarget")??{};if(name===void 0||!isOverwritten(context,table,name,
val))return[];let quoted=quoteIdentifier(name);return[{subject:printColumn({table:table.name,column:name}),...counted(context,table.name,name),message:`Overwrit\
es ${named(printColumn({table:table.name,column:name}))} in every row: the old values are lost.`,action:{text:"Say which rows need it. If the old values can go,\
 accept the finding with the reason.",steps:[{title:"Only where there is no value yet",sql:`UPDATE ${quoteTable(table)} SET ${quoted} = <value> WHERE ${quoted} \
IS NULL;`}]}}]})})}};function inFunctions(context){return calledBodies(context).filter(({name,guards})=>name!==null&&guards.length===0).flatMap(({steps})=>steps.
flatMap(({node,guards})=>node===null||guards.length>0?[]:node))}function isOverwritten({created,batch},table,name,value2){let known4=table.columns.some(column=>column.
name===name)||!isRead(batch.baseline),own=findAll(value2,"ColumnRef").some(({fields})=>strings(fields).at(-1)===name),key={table:table.name,column:name};return known4&&
!own&&!created.columns.has(key)&&batch.fate.columns.get(key)!==null}var partitionKeyNotInKey={name:"partition-key-not-in-key",hazard:"fails",severity:"error",title:"A key of a partitioned table leaves out the partition key",why:"\
Each partition has its own index, so PostgreSQL can keep a key unique over all partitions only when it holds every column of the partition key.",check(context){
let failure=failureOf(context);return failure?.kind!=="partition key"?[]:[{subject:subjectOf2(context,failure.error),message:`Fails on every database: ${errorInShort(
failure.error)}.`,details:errorDetails(context,failure.error),action:{text:"Add the columns of the partition key to the primary key or unique constraint, or mak\
e it a key of each partition.",steps:[]}}]}};var possibleRename={name:"possible-rename",hazard:"data-loss",severity:"error",title:"Drops something and adds the same under another name: a rename that loses \
the data?",why:"drizzle-kit cannot tell a rename from a drop and an add; when the answer was wrong, the new column or table starts empty and the old values are \
gone.",losesSubject:"column",waysOut:["rename"],covers:["drop-column","drop-table"],explains:["table gone","table made anew","column gone","column made anew"],check(context){
return[...columns(context),...tables(context)]}};function columns(context){let{batch,before}=context,added=batch.newColumns;return droppedColumns(context).flatMap(
({table,column})=>{let known4=before.tables[table],was=known4?.columns.find(({name})=>name===column);if(known4===void 0||was===void 0||was.generated!=="")return[];
if(added.some(one=>one.table===table&&one.column===column))return[];let names=added.filter(one=>one.table===table&&one.type===was.type&&!one.generated).filter(one=>targetOf(
known4,column)===targetOf(batch.final.tables[table],one.column)).map(one=>one.column),alike=names.filter(name=>isAlike(name,column)),isOnlyPair=names.length===1&&
droppedOfType(batch,table,was.type)===1&&was.type!=="boolean",candidates=alike.length>0||!isOnlyPair?alike:names.filter(name=>isOneWord(name)&&isOneWord(column));
if(candidates.length===0||copiedBefore(context,table,column)!==void 0)return[];let to=nearestName(column,candidates)??candidates[0];return to===void 0?[]:[{subject:printColumn(
{table,column}),message:`Deletes ${named(printColumn({table,column}))} and adds ${namedList(candidates,2)}: if ${candidates.length===1?"that is":"one of them is"}\
 its new name, the values are lost.`,action:{text:"If it is a rename, run drizzle-kit generate again and answer “rename”, or rename in SQL. If only the name in \
the code should change, keep the column and give its old name in the Drizzle schema. If both really are different things, accept the finding with the reason.",steps:[
{title:"A rename keeps the values",sql:`ALTER TABLE ${quotePrinted(table)} RENAME COLUMN ${quoteIdentifier(column)} TO ${quoteIdentifier(to)};`}]}}]})}function targetOf(table,column){
return table?.constraints.find(({type,columns:columns2})=>type==="foreign key"&&columns2.includes(column))?.references??null}function droppedOfType(batch,table,type){
return batch.contexts.flatMap(context=>droppedColumns(context).map(dropped=>({...dropped,context}))).filter(dropped=>dropped.table===table).filter(({column,context})=>context.
before.tables[table]?.columns.some(one=>one.name===column&&one.type===type)).length}var generic=new Set(["id","at","is","has","on","by","to","of","the","date","\
time","type","count"]);function isAlike(left,right){let others=wordsOf2(right);return nearestName(left,[right])!==null||wordsOf2(left).some(word=>others.some(other=>word===
other||isPart2(word,other)||isPart2(other,word)))}function wordsOf2(name){return name.replaceAll(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split("_").filter(word=>word!==
""&&!generic.has(word))}function isOneWord(name){return wordsOf2(name).length<=1}function isPart2(short,long){return short.length>=4&&long.includes(short)}function tables(context){
let{batch,before}=context;return droppedTables(context).flatMap(({table,cascaded})=>{let was=before.tables[table];if(was===void 0||cascaded||was.columns.length<
2||copiedBefore(context,table)!==void 0)return[];let shape=shapeOf2(was.columns),twin=Object.values(batch.final.tables).find(other=>other.name!==table&&batch.created.
tables.has(other.name)&&shapeOf2(other.columns)===shape);if(twin===void 0)return[];let rename2=`ALTER TABLE ${quotePrinted(table)} RENAME TO ${quoteIdentifier(twin.
bareName)};`;return[{subject:table,message:`Deletes the table ${named(table)} and creates ${named(twin.name)}: if that is its new name, the rows are lost.`,action:{
text:"If it is a rename, run drizzle-kit generate again and answer “rename”, or rename in SQL. If both really are different things, accept the finding with the \
reason.",steps:[{title:"A rename keeps the rows",sql:twin.schema===was.schema?rename2:`ALTER TABLE ${quotePrinted(table)} SET SCHEMA ${quoteIdentifier(twin.schema)}\
;`}]}}]})}function shapeOf2(columns2){return columns2.map(({name,type})=>JSON.stringify([name,type])).sort().join()}var refreshMaterializedView={name:"refresh-materialized-view",hazard:"blocks-traffic",severity:"warning",title:"Refreshes a materialized view while its readers \
wait",why:"The view’s query runs and its result is written under ACCESS EXCLUSIVE on the view: every SELECT on it waits until the transaction commits.",isForetold:!0,
check(context){return workCausedBy(context,"refresh").map(work=>lockDraft(context,work,{subject:work.table,during:"its query runs anew",purpose:"for REFRESH",action:{
text:"Give the view a unique index and refresh it CONCURRENTLY, which may run in a transaction (PostgreSQL 9.4 and later); better still, refresh it in a job and\
 not in a migration.",steps:[{title:"Once: a unique index on columns of the view that no two of its rows have in common, without a condition (which ones, only y\
ou know)",sql:""},{title:"Then",sql:`REFRESH MATERIALIZED VIEW CONCURRENTLY ${quotePrinted(work.table)};`}]}}))}};var reindexBlocksWrites={name:"reindex-blocks-writes",hazard:"blocks-traffic",severity:"warning",title:"Rebuilds indexes while writes wait, and reads that use t\
hem",why:"REINDEX takes SHARE on the table and ACCESS EXCLUSIVE on the index: writes wait, and so does every query whose planner looks at that index, until the \
transaction commits.",isForetold:!0,waysOut:["by hand"],check(context){return workCausedBy(context,"reindex").map(work=>{let indexes=work.effects.flatMap(({builds})=>builds.
map(({index})=>index));return lockDraft(context,work,{subject:work.table,action:{text:"Rebuild the indexes CONCURRENTLY in a maintenance job: it cannot run in t\
he transaction that Drizzle puts around migrations, and it changes nothing that a migration has to record.",steps:[{title:"Outside of a transaction",sql:indexes.
map(index=>`REINDEX INDEX CONCURRENTLY ${quotePrinted(index)};`).join(`
`)}]}})})}};function movedTables(batch){let observed=[...batch.fate.tables].flatMap(([from,to])=>{let was=batch.baseline.tables[from];if(was===void 0||to===null||to===from)
return[];let place2=batch.contexts.findLast(context=>context.renamed.tables.some(renamed=>renamed.to===to));return[{was,to,is:batch.final.tables[to],place:place2}]}),
said=batch.contexts.filter(({measured,before,after,facts})=>!measured&&before===after&&!facts?.error).flatMap(context=>context.renamed.tables.flatMap(({from,to})=>{
let was=context.created.tables.has(from)?void 0:baselineTable(batch,from);return was===void 0?[]:[{was,to,is:void 0,place:context}]}));return[...observed,...said].
filter(moved=>!hasStandIn(batch,moved))}function hasStandIn(batch,{was,to,is,place:place2}){if(!nameLives(batch,was.name,place2?.statement.index??-1))return!1;if(!batch.
complete)return!0;if(batch.final.tables[was.name]===void 0){let shown2=batch.final.views[was.name]?.columns,stay=was.columns.filter(({name})=>is?.columns.some(column=>column.
name===name)??!1);return shown2===void 0||stay.every(({name})=>shown2.includes(name))}if(batch.final.tables[to]?.partitionOf===was.name)return!0;if(!batch.created.
tables.has(was.name))return!1;let last=batch.contexts.at(-1);return last!==void 0&&[was.name,to].some(name=>copiedBefore(last,name,void 0,!0)!==void 0)}function movedColumns(batch){
let observed=Object.values(batch.baseline.tables).flatMap(table=>table.columns.flatMap(({name:from})=>{let to=batch.fate.columns.get({table:table.name,column:from})??
from,is=inTheEnd(batch,table.name),isSwap=table.columns.some(({name})=>name===to);if(to===from||is!==void 0&&!isSwap&&hasSuccessor(batch,is,from,to))return[];let place2=batch.
contexts.findLast(context=>context.renamed.columns.some(renamed=>renamed.to===to&&originalName(batch,context,renamed.table)===table.name));return isPassedOn(place2,
table,from)?[]:[{table,from,to,place:place2}]})),said=batch.contexts.filter(({measured,before,after,facts})=>!measured&&before===after&&!facts?.error).flatMap(context=>context.
renamed.columns.flatMap(({table,from,to})=>{let known4=context.created.tables.has(table)?void 0:baselineTable(batch,table);return known4===void 0||context.created.
columns.has({table,column:from})?[]:known4.columns.some(({name})=>name===from)||!isRead(batch.baseline)?[{table:known4,from,to,place:context}]:[]}));return[...observed,
...said]}function hasSuccessor(batch,table,from,to){let successor=table.columns.find(({name})=>name===from);if(successor===void 0)return!1;let last=batch.contexts.
at(-1);return successor.generated!==""||last!==void 0&&copiedBefore(last,table.name,to,!0)!==void 0}function isPassedOn(place2,table,from){if(place2===void 0)return!1;
let said=renames(place2.nodes).filter(rename2=>rename2.renameType==="OBJECT_COLUMN"&&rename2.subname===from),renamed=new Set(place2.renamed.columns.filter(one=>one.
from===from).map(one=>one.table)),named3=said.flatMap(({relation})=>relationName(place2.before,relation)??[]).filter(name=>renamed.has(name));return named3.length>
0&&!named3.some(name=>originalName(place2.batch,place2,name)===table.name)}function baselineTable(batch,name){let known4=batch.baseline.tables[name];if(known4!==
void 0||isRead(batch.baseline))return known4;let assumed=parseName(name);return assumed===null?void 0:assumedTable(assumed)}function nameLives(batch,name,since){
let{created,final}=batch;if(created.tables.has(name)||created.views.has(name))return!0;if(batch.complete)return final.tables[name]!==void 0||final.views[name]!==
void 0;let bareName=bareNameOf2(name);return batch.contexts.some(({statement,measured})=>statement.index>since&&!measured&&/^\s*create\b.*\bview\b/is.test(statement.
sql)&&statement.sql.includes(bareName))}var renameColumn={name:"rename-column",hazard:"breaks-code",severity:"warning",title:"Renames a column",why:"From the moment of the migration, every query of th\
e running release on this table fails: Drizzle names all columns. Code that is deployed before the migration fails until it has run.",waysOut:["both names"],explains:[
"column name","view column name","attribute name"],checkBatch(batch){return[...movedColumns(batch).map(({table,from,to,place:place2})=>{let quoted=quoteTable(table),
type=table.columns.find(({name})=>name===from)?.type??"<type>",[old,now]=[quoteIdentifier(from),quoteIdentifier(to)];return{subject:printColumn({table:table.name,
column:from}),statement:place2?.statement.index??null,message:`Renames ${named(printColumn({table:table.name,column:from}))} to ${named(to)}: the running releas\
e still uses the old name.`,action:{text:`If only the name in the code should change, keep the column and name it in the Drizzle schema: ${camel(to)}: …('${from}\
'). Otherwise add the new column beside the old one and move over three releases.`,steps:[{title:"Release 1: add the column; the code writes both",sql:`ALTER TA\
BLE ${quoted} ADD COLUMN ${now} ${type};`},{title:"Between the releases: copy the old values in small portions",sql:`UPDATE ${quoted} SET ${now} = ${old} WHERE ${now}\
 IS DISTINCT FROM ${old};`},{title:"Release 3, when release 2 reads only the new column",sql:`ALTER TABLE ${quoted} DROP COLUMN ${old};`}]}}}),...views(batch)]}};
function views(batch){return batch.contexts.flatMap(context=>renames(context.nodes).flatMap(({renameType:renameType2,relationType,relation,subname,newname})=>{if(renameType2!==
"OBJECT_COLUMN"||!(relationType==="OBJECT_VIEW"||relationType==="OBJECT_MATVIEW"))return[];let view=relationName(context.before,relation);if(view===null)return[];
let known4=batch.baseline.views[view];return known4===void 0||subname===void 0||newname===void 0?[]:known4.columns?.includes(subname)===!1||batch.final.views[view]?.
columns?.includes(subname)===!0?[]:[{subject:printColumn({table:view,column:subname}),statement:context.statement.index,message:`Renames ${named(printColumn({table:view,
column:subname}))} to ${named(newname)}: the running release still uses the old name.`,action:{text:"Give the view a second column under the new name, and drop \
the old one in a later release.",steps:[]}}]}))}function camel(name){return name.replaceAll(/_+([a-z0-9])/g,(_,letter)=>letter.toUpperCase())}var renameEnumValue={name:"rename-enum-value",hazard:"breaks-code",severity:"warning",title:"Renames a value of an enum",why:"The running release still writes a\
nd compares with the old label: both fail from then on, and it reads a label that it doesn’t know.",explains:["enum definition"],check(context){return context.
nodes.flatMap(node=>{let alter=pick(node,"AlterEnumStmt"),type=listName(alter?.typeName);if(alter?.oldVal===void 0||alter.newVal===void 0||type===null)return[];
let name=printName(type);if(context.created.enums.has(name))return[];let known4=context.before.enums[name]?.labels;if(known4!==void 0&&!known4.includes(alter.oldVal))
return[];let{baseline,complete,final}=context.batch,[first,last]=[baseline.enums[name]?.labels,final.enums[name]?.labels];return complete&&(last?.includes(alter.
oldVal)===!0||first?.includes(alter.oldVal)===!1)?[]:[{subject:printColumn({table:name,column:alter.oldVal}),message:`Renames the value ${named(alter.oldVal)} o\
f ${named(name)} to ${named(alter.newVal)}: running code uses the old one.`,action:{text:"Add the new value, ship code that knows both and writes the new one, c\
hange the rows, and leave the old value in the type: an unused one does no harm.",steps:[{title:"Release 1: add the value (it can be used only after this deploy\
)",sql:`ALTER TYPE ${quoteName(type)} ADD VALUE IF NOT EXISTS ${quoteLiteral(alter.newVal).trim()};`}]}}]})}};var renameSchema={name:"rename-schema",hazard:"breaks-code",severity:"warning",title:"Renames a schema",why:"Drizzle writes the schema’s name into its queries: \
every query of the running release on any of its tables fails from then on.",explains:["schema name"],check(context){return renamedSchemas(context).flatMap(({from,
to})=>{let tables2=Object.values(context.before.tables).filter(table=>table.schema===from&&!context.created.tables.has(table.name)),views4=Object.keys(context.before.
views).filter(name=>parseName(name)?.schema===from);return context.created.schemas.has(from)||tables2.length+views4.length===0?[]:[{subject:from,message:`Rename\
s the schema ${named(from)} (${count(tables2.length,"table")}) to ${named(to)}: running code uses the old name.`,action:{text:"If only the name in the code shou\
ld change, keep the schema: only pgSchema() knows its name. Otherwise create the new schema, move table by table and leave views under the old names until no ru\
nning code uses them.",steps:[]}}]})}};function renamedSchemas(context){let said=renames(context.nodes).flatMap(({renameType:renameType2,subname,newname})=>renameType2===
"OBJECT_SCHEMA"&&subname&&newname?[{from:subname,to:newname}]:[]);if(!context.measured)return said;let{before,after}=context,dropped=new Set(namesOfDropped(dropsOf(
context,"schema")).map(({name})=>name)),gone=before.schemas.filter(schema=>!after.schemas.includes(schema)&&!dropped.has(schema)),appeared=after.schemas.filter(
schema=>!before.schemas.includes(schema));return gone.flatMap(from=>{let to=said.find(one=>one.from===from)?.to??appeared[0];return to===void 0?[]:[{from,to}]})}var renameTable={name:"rename-table",hazard:"breaks-code",severity:"warning",title:"Renames a table or view",why:"From the moment of the migration, every query \
of the running release on the old name fails. Code that is deployed before the migration fails until it has run.",waysOut:["view behind"],explains:["table name",
"view name","materialized view name"],checkBatch(batch){return[...movedTables(batch).flatMap(({was,to,is,place:place2})=>{let bareName=is?.bareName??bareNameOf2(
to);if(bareName===was.bareName)return[];let old=quoteTable(was);return[{subject:was.name,...was.partitionOf===null?{}:{severity:"notice"},statement:place2?.statement.
index??null,message:`Renames the table ${named(was.name)} to ${named(to)}: the running release still uses the old name.`,action:{text:`If only the name in the c\
ode should change, keep the table and name it in the Drizzle schema: pgTable('${was.bareName}', …). Otherwise leave a view with the old name behind until no run\
ning code uses it; a plain view can be written to as well.`,steps:[{title:"In the same migration",sql:[`ALTER TABLE ${old} RENAME TO ${quoteIdentifier(bareName)}\
;`,...viewBehind(old,was,quotePrinted(to))].join(`
`)},{title:"A later release",sql:`DROP VIEW ${old};`}]}}]}),...views2(batch)]}};function viewBehind(old,{rowSecurity,grants=[]},now){return[`CREATE VIEW ${old}${rowSecurity?
" WITH (security_invoker = true)":""} AS SELECT * FROM ${now};`,...grants.flatMap(({role,column,privileges,grantable})=>{let rights=privileges.filter(one=>ofViews.
has(one)).map(one=>one+(column===null?"":` (${quoteIdentifier(column)})`)),to=role===null?"PUBLIC":quoteIdentifier(role);return rights.length===0?[]:[`GRANT ${rights.
join(", ")} ON ${old} TO ${to}${grantable?" WITH GRANT OPTION":""};`]})]}var ofViews=new Set(["SELECT","INSERT","UPDATE","DELETE","TRIGGER"]);function views2(batch){
return batch.contexts.flatMap(context=>renames(context.nodes).flatMap(rename2=>{let name=rangeName(rename2.relation);if(name===null||rename2.newname===void 0||rename2.
renameType==="OBJECT_COLUMN")return[];let from=printName(name),known4=context.before.views[from];return known4===void 0?[]:context.created.views.has(from)||nameLives(
batch,from,context.statement.index)?[]:[{subject:from,statement:context.statement.index,message:`Renames the ${known4.kind} ${named(from)} to ${named(printName(
{...name,name:rename2.newname}))}.`,action:{text:"Create the view under the new name and drop the old one in a later release.",steps:[]}}]}))}var renameType={name:"rename-type",hazard:"breaks-code",severity:"notice",title:"Renames a type or a domain",why:"Columns and rows follow, and most queries name\
 no type. SQL of the running release that casts to the old name, or makes a temporary table with it, fails from then on.",explains:["enum name","domain name","c\
omposite type name","range type name"],check(context){return renames(context.nodes).flatMap(({renameType:renameType2,object,newname})=>{if(renameType2!=="OBJECT\
_TYPE"&&renameType2!=="OBJECT_DOMAIN"||newname===void 0)return[];let type=listName(object!==void 0&&"List"in object?object.List.items:void 0);if(type===null||context.
facts?.error)return[];let name=printName(type),{final}=context.batch;return final.enums[name]!==void 0||final.domains[name]!==void 0||context.created.enums.has(
name)?[]:[{subject:name,message:`Renames the type ${named(name)} to ${named(printName({...type,name:newname}))}: a cast to the old name in the code fails.`,action:{
text:"Look for the old name in the SQL of your code (`::name`, CAST). If only the name in the code should change, keep the type and give its old name in the Dri\
zzle schema.",steps:[]}}]})}};var asked=union([string().min(1),strictObject({name:string().min(1),type:string().min(1).exactOptional(),default:string().min(1).exactOptional(),notNull:boolean().
exactOptional()})],{error:'must be a column’s name, or { "name", "type", "default", "notNull" }'}),options5=strictObject({columns:array(asked).min(1).default(
["created_at","updated_at"]).describe('What every new table has: names, or `{ "name": "created_at", "type": "timestamptz", "default": "now()", "notNull": true }\
`.'),except:array(string()).default([]).describe("Tables that need none of them, as PostgreSQL prints them with search_path = public.")}),requiredColumns={name:"\
required-columns",hazard:"practice",severity:"off",title:"A new table without the columns that every table has",why:"The team has agreed on them: what reads, sy\
ncs or audits every table relies on them.",options:options5,checkBatch(batch){let{columns:columns2,except}=optionsOf("required-columns",options5,batch.settings),
wanted2=columns2.map(one=>typeof one=="string"?{name:one}:one),lacking=[...ofNewTables2(batch,wanted2),...ofOldTables2(batch,wanted2)].filter(({table})=>!except.
includes(table.name));return perMigration(lacking).map(({migration,statement,parts:parts2})=>({subject:migration,statement,message:`${list(parts2.map(told))}.`,
action:{text:"Give them in the Drizzle schema, best by one helper that every table spreads in.",steps:parts2.some(({missing:missing2})=>missing2.length>0)?[{title:"\
As SQL, while the tables are new",sql:parts2.flatMap(additions).join(`
`)}]:[]}}))}};function ofNewTables2(batch,wanted2){return newTables(batch).filter(({table})=>!isPartition(table)).map(({table,...place2})=>({...place2,table,...lackOf(
table,wanted2)})).filter(({missing:missing2,wrong})=>missing2.length+wrong.length>0)}function ofOldTables2(batch,wanted2){return survivingTables(batch).flatMap(
table=>{let before=lackOf(table.was,wanted2).missing.map(({name})=>name),missing2=lackOf(table.is,wanted2).missing.filter(({name})=>!before.includes(name));if(missing2.
length===0)return[];let place2=lastChange(batch,catalog=>tableAt(catalog,table)?.columns.filter(({name})=>missing2.some(one=>one.name===name)).length),{index:statement=null,
migration=""}=place2?.statement??{};return[{table:table.is,missing:missing2,wrong:[],statement,migration}]})}function lackOf(table,wanted2){let found=wanted2.map(
one=>({one,column:table.columns.find(({name})=>name===one.name)}));return{missing:found.flatMap(({one,column})=>column===void 0?[one]:[]),wrong:found.flatMap(({
one,column})=>column===void 0?[]:shortcomings(column,one).map(what2=>`\`${printColumn({table:table.name,column:one.name})}\` ${what2}`))}}function told({table,missing:missing2,
wrong}){return[...missing2.length===0?[]:[`\`${table.name}\` has no ${namedList(missing2.map(({name})=>name))}`],...wrong].join("; ")}function additions({table,
missing:missing2}){return missing2.map(({name,type,default:value2,notNull})=>{let parts2=[type??"timestamp with time zone",value2===void 0?"":`DEFAULT ${value2}`,
notNull===!0?"NOT NULL":""];return`ALTER TABLE ${quoteTable(table)} ADD COLUMN ${quoteIdentifier(name)} ${parts2.filter(Boolean).join(" ")};`})}var restartSequence={name:"restart-sequence",hazard:"breaks-code",severity:"warning",title:"Lets a sequence begin anew",why:"The numbers that it hands out next \
are taken: each INSERT fails with a duplicate key (23505) until it has passed all that are there.",check(context){if(context.facts?.error)return[];let found=restarts(
context);return found.length===0||context.batch.contexts.some(one=>truncatedTables(one).length>0)?[]:found.map(({subject,at,column})=>({subject,...at!==null&&at>
1?{severity:"notice"}:{},evidence:"parsed",message:`Lets ${named(subject)} begin anew${at===null?"":` at ${at}`}: INSERTs fail while the numbers are taken.`,action:{
text:"Set it from the rows that are there.",steps:[{title:"Behind the largest number",sql:behindRows(column)}]}}))}};function behindRows(column){if(column===void 0)
return"SELECT setval('<sequence>', (SELECT max(<column>) FROM <table>));";let[table,own]=[quotePrinted(column.table),quoteIdentifier(column.column)];return`SELE\
CT setval(${`pg_get_serial_sequence(${quoteLiteral(table)}, ${quoteLiteral(column.column)})`}, (SELECT max(${own}) FROM ${table}));`}function restarts(context){
let{before,created}=context,ofColumns=alterTableCommands(context.nodes).flatMap(({target,command})=>{let table=shownName(before,target),{name:column}=command,found=command.
subtype==="AT_SetIdentity"?restartIn(pick(command.def,"List")?.items):void 0;return found===void 0||before.tables[table]===void 0||created.tables.has(table)?[]:
column===void 0||created.columns.has({table,column})?[]:[{subject:printColumn({table,column}),at:found.at,column:{table,column}}]}),ofSequences=context.nodes.flatMap(
node=>{let alter=pick(node,"AlterSeqStmt"),found=restartIn(alter?.options);return alter===void 0||found===void 0?[]:known3(context,rangeName(alter.sequence)).map(
subject=>({subject,at:found.at}))}),set=findAll(context.nodes,"FuncCall").flatMap(({funcname,args})=>{let at=integerOf(args?.[1]);if(strings(funcname).at(-1)!==
"setval"||at===null)return[];let text=constantText(args?.[0]);return known3(context,text===null?null:parseName(text)).map(subject=>({subject,at}))});return[...ofColumns,
...newSources(context),...ofSequences,...set]}function newSources(context){let{before,created,batch}=context;return alterTableCommands(context.nodes).flatMap(({
target,command})=>{let{name:column}=command,at=newSource(command,context),table=shownName(before,target),known4=before.tables[table];return at===void 0||column===
void 0||known4===void 0||created.tables.has(table)?[]:created.columns.has({table,column})||!isUnique2(known4,column)?[]:batch.contexts.some(({statement})=>/\bsetval\b|\brestart\b/i.
test(statement.sql))?[]:[{subject:printColumn({table,column}),at,column:{table,column}}]})}function newSource({subtype,def},{created}){if(subtype==="AT_AddIdent\
ity"){let start=(pick(def,"Constraint")?.options??[]).map(node=>pick(node,"DefElem")).find(element=>element?.defname==="start");return pick(start?.arg,"Integer")?.
ival??null}return subtype!=="AT_ColumnDefault"||def===void 0?void 0:findAll([def],"FuncCall").flatMap(({funcname,args})=>{let text=strings(funcname).at(-1)==="n\
extval"?constantText(args?.[0]):null,name=text===null?null:parseName(text);return name===null?[]:[printName(name)]}).some(name=>created.sequences.has(name))?null:
void 0}function isUnique2({indexes},column){return indexes.some(index=>index.unique&&index.columns.includes(column))}function known3({before,created},name){if(name===
null)return[];let printed3=printName(name);return before.sequences.includes(printed3)&&!created.sequences.has(printed3)?[printed3]:[]}function restartIn(options7){
let option=(options7??[]).map(node=>pick(node,"DefElem")).find(element=>element?.defname==="restart");if(option===void 0)return;let value2=pick(option.arg,"Inte\
ger");return{at:value2===void 0?null:value2.ival??0}}function integerOf(node){let constant=pick(node,"A_Const");return constant?.ival===void 0?null:constant.ival.
ival??0}var revokeRights={name:"revoke-rights",hazard:"breaks-code",severity:"notice",title:"Takes rights away",why:"What the running release does under these rights fa\
ils from then on (42501).",explains:["rights lost"],check(context){return context.nodes.flatMap(node=>{let revoke=pick(node,"GrantStmt");if(revoke===void 0||revoke.
is_grant===!0||revoke.grant_option===!0)return[];let objects=(revoke.objects??[]).flatMap(object=>{let relation=pick(object,"RangeVar");if(relation!==void 0)return relationName(
context.before,relation)??[];let withArguments=pick(object,"ObjectWithArgs"),name=listName(withArguments===void 0?[object]:withArguments.objname);return name===
null?[]:name.schema===null?name.name:printName(name)}).filter(name=>!context.created.tables.has(name)&&!context.created.views.has(name)).filter(name=>!context.created.
schemas.has(name));if(objects.length===0||revoke.objtype==="OBJECT_FUNCTION")return[];let rights=(revoke.privileges??[]).map(one=>(pick(one,"AccessPriv")?.priv_name??
"all").toUpperCase()),roles=(revoke.grantees??[]).map(one=>{let role=pick(one,"RoleSpec");return role?.roletype==="ROLESPEC_PUBLIC"?"PUBLIC":role?.rolename??"th\
e current role"});return[{subject:objects.join(", "),evidence:"parsed",message:`Takes ${rights.length===0?"all rights":rights.join(", ")} on ${namedList(objects,
3)} from ${roles.map(role=>named(role)).join(", ")}.`,action:{text:"First ship a release that does without these rights.",steps:[]}}]})}};var rewritesTableRepeatedly={name:"rewrites-table-repeatedly",hazard:"blocks-traffic",severity:"notice",title:"Writes the same table anew several times where on\
ce would do",why:"Each ALTER TABLE that rewrites goes over the whole table and all its indexes. In one ALTER TABLE with several commands PostgreSQL does it once\
.",checkBatch(batch){let rewrites=new Map;for(let context of batch.contexts)if(context.statement.kind==="AlterTableStmt")for(let{effects}of workOf(context))for(let{
relation,rewrite}of effects)rewrite!==null&&rewrites.set(relation,(rewrites.get(relation)??new Set).add(context.statement.index));return[...rewrites].map(([table,
statements])=>[table,[...statements]]).filter(([,statements])=>statements.length>1).flatMap(([table,statements])=>{let last=batch.contexts.find(({statement})=>statement.
index===statements.at(-1));if(last===void 0)return[];let places=statements.slice(0,-1).map(statement=>placeWords(batch,statement,last));return[{statement:last.statement.
index,subject:table,message:`Rewrites ${named(table)} ${count(statements.length,"time")}: here and at ${list(places,2)}.`,action:{text:`Put the commands into on\
e ALTER TABLE ${named(table).replaceAll("`","")} …, …; — the table is then written once.`,steps:[]}}]})}};var rollbackInMigration={name:"rollback-in-migration",hazard:"fails",severity:"error",title:"Undoes the batch with a ROLLBACK and lets Drizzle record it as appl\
ied",why:"ROLLBACK ends Drizzle’s transaction and throws away all that the batch did so far, also the records of the files before. Drizzle notices nothing and r\
ecords this file as applied: its statements will never run again.",check(context){if(!(transactionControl(context.statement)?.does==="rollback")||context.batch.
transaction==="none")return[];let lost2=context.batch.contexts.filter(({statement})=>statement.index<context.statement.index&&statement.kind!=="TransactionStmt").
length;return[{subject:context.statement.migration,message:`The ROLLBACK undoes ${count(lost2,"statement")}, and the migration counts as applied all the same.`,
action:{text:"Remove the ROLLBACK. To undo a part only, use SAVEPOINT and ROLLBACK TO.",steps:[]}}]}};var setNotNullScans={name:"set-not-null-scans",hazard:"blocks-traffic",severity:"warning",title:"Sets NOT NULL and reads the whole table while it is locked",why:"\
PostgreSQL looks for NULLs in every row under ACCESS EXCLUSIVE: even SELECT waits until it is done and the transaction commits.",isForetold:!0,explains:["column\
 not null"],check(context){return workCausedBy(context,"not null").map(work=>{let column=work.request?.kind==="set not null"?work.request.column:"";return lockDraft(
context,work,{subject:printColumn({table:work.table,column}),during:`${named(column)} is checked for NULLs`,purpose:`to check that ${named(column)} has no NULL`,
action:{text:"Prove it in a release of its own first: a constraint that is NOT VALID now and validated in a later deploy. Then SET NOT NULL reads nothing. Pendi\
ng together, the steps would run in one transaction and gain nothing.",steps:notNullSteps(context,work.table,column)}})})}};var setSchema={name:"set-schema",hazard:"breaks-code",severity:"warning",title:"Moves a table to another schema",why:"Drizzle writes the schema’s name into its \
queries: those of the running release fail from then on, unless the search_path of its role has the new schema and the query names none.",waysOut:["view behind"],
explains:["table name","view name","materialized view name"],checkBatch(batch){let schemas=new Set(batch.contexts.flatMap(context=>renamedSchemas(context).map(({
from})=>from)));return[...movedTables(batch).flatMap(({was,to,is,place:place2})=>{let schema=is?.schema??parseName(to)?.schema??"public";if(schema===was.schema||
schemas.has(was.schema))return[];let old=quoteTable(was);return[{subject:was.name,statement:place2?.statement.index??null,message:`Moves the table ${named(was.name)}\
 to ${named(to)}: the running release still uses the old name.`,action:{text:"Leave a view with the old name behind until no running code uses it; a plain view \
can be written to as well.",steps:[{title:"In the same migration",sql:[`ALTER TABLE ${old} SET SCHEMA ${quoteIdentifier(schema)};`,...viewBehind(old,was,quotePrinted(
to))].join(`
`)},{title:"A later release",sql:`DROP VIEW ${old};`}]}}]}),...views3(batch)]}};function views3(batch){return batch.contexts.flatMap(context=>context.nodes.flatMap(
node=>{let move=pick(node,"AlterObjectSchemaStmt");if(!(move?.objectType==="OBJECT_VIEW"||move?.objectType==="OBJECT_MATVIEW")||move.newschema===void 0)return[];
let name=rangeName(move.relation);if(name===null)return[];let from=printName(name),known4=context.before.views[from];if(known4===void 0||context.created.views.has(
from)||nameLives(batch,from,context.statement.index))return[];let to=printName({schema:move.newschema,name:name.name});return[{subject:from,statement:context.statement.
index,message:`Moves the ${known4.kind} ${named(from)} to ${named(to)}: the running release still uses the old name.`,action:{text:"Create the view under the ne\
w name and drop the old one in a later release.",steps:[]}}]}))}var options6=strictObject({within:_enum(["migration","pull request"]).default("migration").describe("What may hold one breaking change: each migration, or the w\
hole pull request.")}),severalBreakingChanges={name:"several-breaking-changes",hazard:"practice",severity:"notice",title:"Several breaking changes in one migrat\
ion",options:options6,why:"They can only be deployed, and only be taken back, together.",checkBatch(batch){let{within}=optionsOf("several-breaking-changes",options6,
batch.settings),first=batch.contexts[0]?.statement.migration??"";return[...Map.groupBy(brokenTables(batch),({place:place2})=>within==="migration"?place2.statement.
migration:first)].flatMap(([migration,broken2])=>{let tables2=[...new Set(broken2.map(({table})=>table))],statement=Math.min(...broken2.map(({place:place2})=>place2.
statement.index));return tables2.length<2?[]:[{subject:migration,statement,message:`Breaks running code that uses ${count(tables2.length,"table")}: ${namedList(
tables2)}.`,action:{text:"Ship one breaking change per release, each after the code that no longer needs the old form.",steps:[]}}]})}};function brokenTables(batch){
let dropped=batch.contexts.flatMap(place2=>[...droppedTables(place2),...droppedColumns(place2)].map(({table})=>({table:originalName(batch,place2,table),place:place2}))),
moved=[...movedTables(batch).map(({was,place:place2})=>({table:was.name,place:place2})),...movedColumns(batch).map(({table,place:place2})=>({table:table.name,place:place2}))];
return[...dropped,...moved.flatMap(({table,place:place2})=>place2===void 0?[]:[{table,place:place2}])]}var cutWords=` Drizzle cuts the file at every \`${breakpoint}\`, also inside a comment, a string or a function’s body: write it between statements only.`,syntaxError={
name:"syntax-error",hazard:"fails",severity:"error",title:"Is not SQL that PostgreSQL can read",why:"The migration fails on every database before anything of it\
 has run.",check(context){let failure=failureOf(context);if(failure?.kind!=="syntax")return[];let isUnreadable2=context.statement.kind==="unreadable",major=Math.
floor(context.batch.baseline.serverVersionNum/1e4);return[{subject:isUnreadable2?context.statement.migration:subjectOf2(context,failure.error),message:`PostgreS\
QL ${major} cannot read ${isUnreadable2?"the file":"the statement"}: ${errorInShort(failure.error)}.`,details:errorDetails(context,failure.error),action:{text:`\
Correct the SQL. If it is syntax of a newer PostgreSQL than ${major}, set \`postgresVersion\` in the settings to the version that production has.${isUnreadable2?
cutWords:""}`,steps:[]}}]}};var tableWithoutPrimaryKey={name:"table-without-primary-key",hazard:"practice",severity:"notice",title:"A new table without a primary key",why:"Nothing tells tw\
o equal rows apart: they cannot be deleted one by one, and logical replication refuses UPDATE and DELETE on the table.",checkBatch(batch){return Object.values(batch.
final.tables).flatMap(table=>{if(!batch.created.tables.has(table.name)||table.kind==="foreign table"||table.partitionOf!==null)return[];if(table.indexes.some(({
primary})=>primary))return[];let place2=batch.contexts.find(({measured,before,after})=>measured&&before.tables[table.name]===void 0&&after.tables[table.name]!==
void 0);if(place2===void 0)return[];let notNull=new Set(table.columns.filter(({notNull:notNull2})=>notNull2).map(({name})=>name)),unique=table.indexes.find(index=>index.
unique&&!index.partial&&index.columns.every(column=>column!==null&&notNull.has(column))),columns2=unique?.columns.flatMap(column=>column===null?[]:[quoteIdentifier(
column)])??[];return[{subject:table.name,statement:place2.statement.index,message:`The new table ${named(table.name)} has no primary key.`,action:{text:unique===
void 0?"Give it one in the Drizzle schema, over the columns that tell its rows apart.":`Make the columns of ${unique.name} its primary key in the Drizzle schema\
.`,steps:unique===void 0?[]:[{title:"As SQL",sql:`ALTER TABLE ${quoteTable(table)} ADD PRIMARY KEY (${columns2.join(", ")});`}]}}]})}};var timestampWithoutTimeZone={name:"timestamp-without-time-zone",hazard:"practice",severity:"off",title:"A new timestamp column without a time zone",why:"The va\
lue means another moment in every session that thinks in another time zone.",checkBatch(batch){let found=newParts(batch).filter(({column})=>/^timestamp(\(\d\))? without time zone/.
test(column.type)).map(({table,column,...place2})=>({table:table.name,column:column.name,type:column.type,...place2}));return perMigration(found).map(({migration,
statement,parts:columns2})=>({subject:migration,statement,message:`${count(columns2.length,"new column is","new columns are")} timestamp without time zone: ${namedList(
columns2.map(({table,column})=>printColumn({table,column})))}.`,action:{text:"Write timestamp({ withTimezone: true }) in the Drizzle schema. It takes the same e\
ight bytes.",steps:[{title:"As SQL, while the column is new",sql:columns2.map(({table,column,type})=>`ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(
column)} SET DATA TYPE ${type.replace("without","with")};`).join(`
`)}]}}))}};var trialLimit={name:"trial-limit",hazard:"fails",severity:"error",title:"Did not finish within the trial’s limits",why:"The statement ran too long, or used u\
p the disk or the memory of the trial’s server, on a thousand rows a table. Nothing is known of it, nor of what would come after it.",check(context){let failure=failureOf(
context);if(failure?.kind==="trial limit")return[{subject:subjectOf2(context,failure.error),message:`Did not finish: ${errorInShort(failure.error)}.`,details:`P\
ostgreSQL says ${errorWords(failure.error)}.${leftOut(context)}`,action:{text:"Look for an endless loop, a wait (pg_sleep, a lock) or a join without a condition\
. If the statement really needs that long, it doesn’t belong into a migration that holds locks; otherwise raise `timeout` in the settings.",steps:[]}}];let[ordinary]=context.
batch.runs,time=ordinary?.outOfTime;return time===void 0||time.statement!==null||time.notRun===0||!isFirstNotRun(context)?[]:[{subject:"the batch",message:`The \
trial’s time (${count(time.seconds,"second")}) was up: ${count(time.notRun,"statement was","statements were")} not tried on rows, from here on.`,action:{text:"\
Raise `timeout` in the settings, or split the batch: no single statement took most of the time.",steps:[]},evidence:"parsed"}]}};function leftOut({batch,statement}){
let time=batch.runs[0]?.outOfTime;return time?.statement!==statement.index||time.notRun===0?"":` The trial’s time was up with it: ${count(time.notRun,"other s\
tatement was","other statements were")} not tried on rows.`}function isFirstNotRun({batch,statement}){return batch.runs[0]?.outOfTime?.from===statement.index}var truncate={name:"truncate",hazard:"data-loss",severity:"error",title:"Empties a table",why:"Every row is gone for good. TRUNCATE also takes the strongest loc\
k, which Drizzle’s transaction keeps to its end.",losesSubject:"rows",explains:["rows gone"],check(context){return truncatedTables(context).filter(({cascaded})=>!cascaded).
map(({table,rows})=>({...counted(context,table),subject:table,message:`Deletes every row of ${named(table)}.`,...rows===null?{}:{details:`${count(rows,"row")} w\
ere in it in the trial.`},action:{text:"Migrations run on production: leave data there. If some rows really must go, delete those and name them; if all of them \
can go, accept the finding with the reason.",steps:[{title:"Only the rows that must go",sql:`DELETE FROM ${quotePrinted(table)} WHERE <condition>;`}]}}))}};var truncateCascade={name:"truncate-cascade",hazard:"data-loss",severity:"error",title:"Empties a table and, through foreign keys, others that it does not name",
why:"CASCADE follows foreign keys and empties every table that points here, directly or through others, whether or not its rows refer to anything. Linear lost d\
ata this way in January 2024.",losesSubject:"rows",covers:["truncate"],explains:["rows gone"],check(context){let all=truncatedTables(context);return all.filter(
({cascaded})=>!cascaded).flatMap(({table})=>{let others=all.filter(one=>one.cascaded&&one.roots.includes(table));if(others.length===0)return[];let rows=others.reduce(
(sum2,one)=>sum2+(one.rows??0),0);return[{subject:table,message:`Deletes every row of ${named(table)}, and with it of ${namedList(others.map(one=>one.table))}.`,
...rows>0?{details:`CASCADE emptied ${count(rows,"more row")} in the trial.`}:{},action:{text:"Leave CASCADE out: PostgreSQL then refuses when other tables poin\
t here. Delete only the rows that must go.",steps:[{title:"Only the rows that must go",sql:`DELETE FROM ${quotePrinted(table)} WHERE <condition>;`}]}}]})}};var ofTools=/^(raincheck\b|>?\s*statement-breakpoint|Custom SQL migration file, put your code below!)/i,uncommentedDataChange={name:"uncommented-data-change",hazard:"\
practice",severity:"off",title:"A change of rows without a comment above it",why:"SQL says which rows change, not why, nor who has to know of it; a year later n\
obody can tell whether it was right.",checkBatch(batch){let found=batch.contexts.flatMap(context=>{let{index:statement,migration,comments}=context.statement,tables2=changedData(
context),isSaid=comments.some(({text})=>new RegExp("\\p{L}","u").test(text)&&!ofTools.test(text));return tables2.length===0||isSaid?[]:[{statement,migration,tables:tables2}]});
return perMigration(found).map(({migration,statement,parts:parts2})=>({subject:migration,statement,message:`${count(parts2.length,"statement changes","statement\
s change")} rows of ${namedList([...new Set(parts2.flatMap(({tables:tables2})=>tables2))])} without a comment that says why.`,evidence:"parsed",action:{text:"Wr\
ite above each which rows change and why: -- …",steps:[]}}))}};var uncommittedTransaction={name:"uncommitted-transaction",hazard:"fails",severity:"warning",title:"Opens a transaction and never commits it",why:"With a driver\
 that puts no transaction around migrations (neon-http), what stands after a BEGIN without COMMIT is thrown away when the connection ends; over HTTP, where ever\
y statement has a connection of its own, the BEGIN does nothing at all.",checkBatch(batch){if(batch.transaction!=="none")return[];let open=null;for(let context of batch.
contexts){let control=transactionControl(context.statement);control?.does==="begin"?open??=context:control!==null&&(open=control.chain?context:null)}return open===
null?[]:[{statement:open.statement.index,subject:open.statement.migration,message:"The transaction that BEGIN opens here is never committed by the batch.",action:{
text:"Add the COMMIT, or remove the BEGIN.",steps:[]}}]}};var validateUnderLock={name:"validate-under-lock",hazard:"blocks-traffic",severity:"warning",title:"Validates a constraint while an earlier statement of the bat\
ch keeps the table locked",why:"VALIDATE itself lets reads and writes through. In the same transaction as ADD CONSTRAINT … NOT VALID (Drizzle runs all pending m\
igrations in one) the lock of that step is still held while every row is read: the split gains nothing.",isForetold:!0,isUnderHeldLock:!0,waysOut:[{later:"witho\
ut the locks of this batch"}],check(context){return workCausedBy(context,"validate").map(work=>{let name=work.request?.kind==="validate"?work.request.name:work.
table;return lockDraft(context,work,{subject:name,during:`every row is checked against ${named(name)}`,purpose:`to validate ${named(name)}`,action:{text:"Ship V\
ALIDATE CONSTRAINT in a migration of a later release, deployed after this one; two files that are pending together are one transaction.",steps:[{title:"A later \
release, deployed after this one",sql:`ALTER TABLE ${tableSql(work.table)} VALIDATE CONSTRAINT ${quoteIdentifier(name)};`}]}})})}};var workUnderLock={name:"work-under-lock",hazard:"blocks-traffic",severity:"warning",title:"Works through a table while other tables stay locked",why:"Drizzle r\
uns all pending migrations in one transaction, so a lock that should last a moment is held until the last statement is done. Splitting the files changes nothing\
 as long as they are pending together.",isUnderHeldLock:!0,waysOut:["of the request",{later:"without the locks of this batch"}],checkBatch(batch){let all=batch.
contexts.flatMap(context2=>{let work2=workOf(context2).filter(({effects})=>effects.some(({unsure})=>unsure!==!0)),waiting3=work2.length===0?new Map:bystanders(context2,
"writes");for(let{effects}of work2)for(let{relation}of effects)waiting3.delete(relation);for(let[table,{mode,statement}]of waiting3)!blocksReads(mode)&&works(batch,
statement,table)&&waiting3.delete(table);if(waiting3.size===0)return[];let tables3=work2.flatMap(({effects})=>effects.map(({relation})=>relation)),rewritten=work2.
flatMap(({effects})=>effects.flatMap(({relation,rewrite})=>rewrite===null?[]:[relation]));return[{context:context2,work:work2,waiting:waiting3,weight:weigh(context2,
{tables:tables3,rewritten,blocked:waiting3.keys()})}]}),worst=all.toSorted((a,b)=>severities.indexOf(a.weight.severity)-severities.indexOf(b.weight.severity))[0];
if(worst===void 0)return[];let{context,work,waiting:waiting2,weight}=worst,locked=[...waiting2.keys()].toSorted(),places=[...new Set([...waiting2.values()].map(
({statement})=>placeWords(batch,statement,context)))],modes=new Map([...waiting2].map(([table,{mode}])=>[table,mode])),others=all.length-1,tables2=[...new Set(work.
flatMap(({effects})=>effects.map(({relation})=>relation)))];return[{statement:context.statement.index,subject:locked.join(", "),message:withTime(underLockMessage(
tables2,modes,weight.unknown),weight),details:`While PostgreSQL ${list(work.map(effectWords))} here, ${waitWords(modes)} wait as well: ${list(places)} locked ${locked.
length===1?"it":"them"} ${untilWords(context)}.${estimateWords(weight)}${others===0?"":` ${count(others,"other statement")} of the batch ${others===1?"works":"w\
ork"} under such locks too.`}`,waits:waitsOf(modes),...weighed(weight),action:{text:`Ship ${tablesOf(context,work)} in a deploy of its own, so that nothing else\
 is locked meanwhile; or move the statements that lock ${namedList(locked)} behind it, to the very end of the batch.`,steps:[]}}]}};function works(batch,statement,table){
let context=batch.contexts.find(one=>one.statement.index===statement);return context===void 0?!1:workOf(context).some(({effects})=>effects.some(({relation})=>relation===
table))}function underLockMessage(worked,modes,unknown){let who=waitWords(modes,2);return unknown?`If ${namedList(worked,2)} ${worked.length===1?"is":"are"} lar\
ge: ${who} wait as well, locked by an earlier statement.`:`${capital(who)} wait as well while ${namedList(worked,2)} ${worked.length===1?"is":"are"} worked on.`}
function tablesOf(context,work){let tables2=[...new Set(work.map(({table})=>table))];return`the work on ${namedList(tables2)} (line ${context.statement.line})`}var rules=[addCheckConstraint,addColumnRewrites,addExclusionConstraint,addForeignKey,addPrimaryKey,addRequiredColumn,addUnique,addUniqueConstraint,alterDomainScans,
attachPartitionScans,backfillInOneTransaction,backfillUnderLock,breaksFunction,breaksView,breaksWrites,briefExclusiveLock,changeDefault,changeRowSecurity,changeStorageRewrites,
changeTypeRebuildsIndex,changeTypeRechecks,changeTypeRewrites,changeUniqueIndex,clusterRewrites,commitInMigration,concurrentlyInTransaction,createIndexBlocksWrites,
dataAndSchemaChange,defaultPartitionScans,deleteAllRows,deleteRows,dependsOnSetting,detachPartition,disableTrigger,dropCascade,dropColumn,dropColumnTakesAlong,dropDatabase,
dropDefault,dropForeignKey,dropFunction,dropIndex,dropIndexBehindConstraint,dropNotNull,dropPrimaryKey,dropSchema,dropSequence,dropTable,dropTrigger,dropUnique,
dropView,emptyMaterializedView,enumValueInSameBatch,enumValueRemoval,failsAtCommit,failsIfData,failsOnRows,foreignKeyWithoutIndex,foreignKeyWithoutOnDelete,hiddenByRowSecurity,
hiddenWorkUnderLock,invalidIndexKept,jsonColumn,keyType,lockTable,lossyTypeChange,makeColumnRequired,migrationFails,migrationName,nameCutOff,namingConvention,needsPrivileges,
noOpBatch,notReached,overwriteColumn,partitionKeyNotInKey,possibleRename,refreshMaterializedView,reindexBlocksWrites,renameColumn,renameEnumValue,renameSchema,renameTable,
renameType,requiredColumns,restartSequence,revokeRights,rewritesTableRepeatedly,rollbackInMigration,setNotNullScans,setSchema,severalBreakingChanges,syntaxError,
tableWithoutPrimaryKey,timestampWithoutTimeZone,trialLimit,truncate,truncateCascade,uncommentedDataChange,uncommittedTransaction,validateUnderLock,workUnderLock];var hazard="practice",acceptanceRules={unreadable:{name:"acceptance-unreadable",hazard,severity:"warning",title:"A raincheck comment that cannot be read",why:"T\
he comment looks like an acceptance, but nothing is accepted by it."},unknownRule:{name:"acceptance-unknown-rule",hazard,severity:"warning",title:"An acceptance\
 of a rule that does not exist",why:"Nothing is accepted by it: the name is misspelt, or the rule was renamed."},withoutReason:{name:"acceptance-without-reason",
hazard,severity:"warning",title:"An acceptance without a reason",why:"Whoever reads the migration later must be able to see why the harm was thought bearable. W\
ithout a reason the acceptance does not count."},expired:{name:"acceptance-expired",hazard,severity:"warning",title:"An acceptance whose last day is over",why:"\
It was given for a limited time only and does not count any more."},unused:{name:"unused-acceptance",hazard,severity:"notice",title:"An acceptance that accepts \
nothing",why:"There is no such finding at the next statement: the acceptance stands at the wrong place, or is not needed any more."}};function readAcceptances(statements){
let acceptances=[],findings=[],previous=null;for(let statement of statements){for(let comment of statement.comments){if(!marker.test(comment.text))continue;let read=readComment(
comment.text),isBehind=previous?.file===statement.file&&previous.endLine===comment.line;read!==null&&!isBehind?acceptances.push({...read,statement,line:comment.
line}):findings.push(makeFinding(acceptanceRules.unreadable,{...place(statement,comment.line),subject:comment.text.slice(0,80),message:isBehind?`The comment “${comment.
text.slice(0,60)}” stands behind a statement: it would be for the next one.`:`The comment “${comment.text.slice(0,60)}” is no acceptance.`,action:{text:`W\
rite it like this, on a line of its own before the statement: ${form}`,steps:[]}}))}previous=statement}return{acceptances,findings}}var marker=/^raincheck\s*:/i,
form="-- raincheck: accept <rule> because <reason> [until YYYY-MM-DD]";function readComment(text){if(text.length>1e3)return null;let pattern=/^raincheck\s*:\s*accept\s+(?<rule>[\w-]+)(?:\s+because\b\s*(?<reason>.*?))?(?:\s+until\s+(?<until>\d{4}-\d{2}-\d{2}))?\s*$/is,
{rule,reason:reason2,until}=pattern.exec(text)?.groups??{};return rule===void 0||until!==void 0&&!isDay(until)?null:{rule:rule.toLowerCase(),reason:reason2!==void 0&&
/[\p{L}\p{N}]/u.test(reason2)?reason2.trim():null,until:until??null}}function misplacedAcceptances(files,statements){let known4=new Set(statements.flatMap(({file,
comments})=>comments.map(({line})=>`${file}:${line}`)));return files.flatMap(({path,sql:sql2})=>sql2.split(`
`).flatMap((text,position)=>{let line=position+1;return!/(?:--|\/\*)\s*raincheck\s*:/i.test(text.slice(0,1e3))||known4.has(`${path}:${line}`)?[]:[makeFinding(acceptanceRules.
unused,{file:path,line,evidence:"parsed",subject:text.trim().slice(0,80),message:"The comment stands before no statement: it is inside of one, or behind the las\
t one of the file.",action:{text:`Move it to a line of its own before the statement: ${form}`,steps:[]}})]}))}function applyAcceptances(findings,comments,today,knownRules){
let result=[...findings];for(let comment of comments){let draft={...place(comment.statement,comment.line),subject:comment.rule},problem=problemOf2(comment,today,
knownRules);if(problem!==null){result.push(makeFinding(problem.rule,{...draft,message:problem.message,action:problem.action}));continue}let acceptance={reason:comment.
reason??"",until:comment.until,author:null,file:comment.statement.file,line:comment.line},used=!1;findings.forEach((finding2,index)=>{finding2.statement!==comment.
statement.index||finding2.rule!==comment.rule||(used=!0,result[index]={...finding2,acceptance})}),!used&&result.push(makeFinding(acceptanceRules.unused,{...draft,
message:`The next statement has no finding of the rule ${named(comment.rule)}.`,action:{text:"Remove the comment, or move it directly before the statement that \
it is about.",steps:[]}}))}return result}function problemOf2(comment,today,knownRules){if(!knownRules.includes(comment.rule)){let guess=nearestName(comment.rule,
knownRules);return{rule:acceptanceRules.unknownRule,message:`There is no rule ${named(comment.rule)}${guess===null?"":`; did you mean ${named(guess)}?`}`,action:{
text:guess===null?"Use a name that the report shows.":`Write: accept ${guess} because …`,steps:[]}}}return comment.reason===null?{rule:acceptanceRules.withoutReason,
message:`The acceptance of ${named(comment.rule)} gives no reason and does not count.`,action:{text:`Write: -- raincheck: accept ${comment.rule} because <reason\
>`,steps:[]}}:comment.until!==null&&comment.until<today?{rule:acceptanceRules.expired,message:`The acceptance of ${named(comment.rule)} held until ${comment.until}\
 and does not count any more.`,action:{text:"Mend what it accepted, or decide again and give a new date.",steps:[]}}:null}function place(statement,line){return{
file:statement.file,line,statement:statement.index,evidence:"parsed"}}function isDay(text){let day3=new Date(`${text}T00:00:00Z`);return!Number.isNaN(day3.getTime())&&
day3.toISOString().startsWith(text)}var codeStillUses={name:"code-still-uses",hazard:"breaks-code",severity:"error",title:"The pull request’s own code still uses what its migration takes away",why:"\
The change is not finished: this code fails as soon as it is deployed with its own migration.",harm:"leaves code behind that needs what it takes away"};var ruleCatalogue=[...historyRules,...drizzleRules,...rules,...effectRules,codeStillUses,...Object.values(acceptanceRules)],byName2=new Map(ruleCatalogue.map(rule=>[
rule.name,rule]));function ruleNamed(name){return byName2.get(name)??null}export{severities,hazards,verdicts,exitCodeOf,layouts,transactionModes,relationKinds,lockModes,missingMigration,schemaDrift,ambiguousRename,schemaNotLoadable,schemaNotChecked,
schemaWithoutTables,lostTables,staleSnapshot,drizzleKitRefuses,makeFinding,readIdentity,indexParts,indexBody,indexTarget,printColumn,ColumnSet,isRemark,isPart,aboutOid,
partsOf,bareNameOf,ownerOf,subjectOf,printOwner,kindOf,statementsThatName,isNamed,isRevoked,droppedIn,findingsOf,traitsOf,goesByName,toolOf,transactionOf,LineIndex,
oneChunk,parseFile,parseMigration,hashOf,migrationsOf,under,historyFinding,listed,breakpoint,drizzleMigration,journalPathOf,compareHistories,mayHaveBeenPassedOver,
rerunPairs,skippedMigration,checkSkippedAtTip,layoutOf,drizzleLayoutOf,ownProjects,readHistory,migrationsWithoutConfig,configNotReadable,objectsOf,checkNames,checkTable,
emptyTree,treeOf,normalise,checkFirstMigration,checkSharedTable,checkTipCollisions,checkHistory,hasConstraint,strength,isAtLeast,stronger,blocked,blocksWrites,blocksReads,
waiting,lockName,isTable,LockSet,strongestLocks,subcommandOf,lockOf,refusedInBlock,findTable,tableOf2 as tableOf,relationName,shownName,nameOfTable,quoteTable,bareNameOf2,
keyPairs,alterTableCommands,renames,droppedNames,predictedLocks,isBuiltIn,isSerial,printType,readType,afterStatement,madeBy,requestsOf,rootOf,transactionsOf,workOf,
durationWords,stepOf,wasDropped,sameColumns,followFate,survivingColumns,addedColumns,originalName,rowsInProduction,indexSql,newIndex,newConstraints,rewriteCreateIndex,
terminated,uniqueKeys,rowsBefore,namedRows,joinedColumns,droppedColumns,guardWords,askFirst,changedValue,lostValue,whereToGet,extensionBehind,unavailableExtension,
migrationFails,noFacts,nameBefore,derive,mergeRuns,unreachedParts,movedTables,movedColumns,rules,acceptanceRules,readAcceptances,misplacedAcceptances,applyAcceptances,
codeStillUses,ruleCatalogue,ruleNamed};
