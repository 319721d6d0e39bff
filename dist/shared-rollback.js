import{writeInside}from"./shared-cli-8.js";import{requireWhole,reviewCheckout}from"./shared-cli-6.js";import{environmentFor,run}from"./shared-postgres.js";
import{breakpoint,journalPathOf,readHistory,under}from"./shared-rules.js";import{visible,visibleLine}from"./shared-report-3.js";import{array,looseObject,
string}from"./shared-zod.js";import{KnownError}from"./shared-core-3.js";import{writeFile}from"node:fs/promises";import path2 from"node:path";function operationsScript(project,wayBack){let{grade,summary,provenOn,sql,save,failsIf,notes}=wayBack;return`${[...comment(`The way back of ${project}: ${grade}\
. ${summary}`),...comment(provenOn===null?"It was not run.":`Run on ${provenOn}, on copies with rows: forward, back, compared, forward again.`),...notes.flatMap(
note=>comment(note)),...failsIf.flatMap(({what,query})=>[...comment(`It fails if ${what}:`),...query===null?[]:indented(query)]),...save.length===0?[]:["",...comment(
"Before the deploy, save what is lost:"),...save.flatMap(one=>indented(one.sql))],...sql.length===0?[]:["","BEGIN;",...sql.map(one=>one.sql),"COMMIT;"],...save.
length===0?[]:["",...comment("Then bring the saved values back:"),...save.flatMap(({restore})=>restore.flatMap(indented))]].join(`
`)}
`}function comment(text){return text.split(/[\r\n\u2028\u2029]+/u).map(line=>`-- ${line}`)}function indented(sql){return sql.split(/\r\n|[\r\n\u2028\u2029]/u).map(
line=>`--   ${line}`)}import{randomUUID}from"node:crypto";import path from"node:path";var identities={schemas:["name"],tables:["schema","name"],enums:["schema","name"],columns:["schema","table","name"],indexes:["schema","name"],fks:["schema","tab\
le","name"],pks:["schema","table","name"],uniques:["schema","table","name"],checks:["schema","table","name"],sequences:["schema","name"],roles:["name"],privileges:[
"schema","table","grantor","grantee","type"],policies:["schema","table","name"],views:["schema","name"]};function inverseDeltas(now,then){let[left,right]=[keyed(
now),keyed(then)];return left===null||right===null?null:[...[...left.keys()].filter(key=>!right.has(key)).map(key=>({op:"drop",key})),...[...right].flatMap(([key,
row])=>{let old=left.get(key);if(old===void 0)return[{op:"create",row}];let set=Object.fromEntries(Object.entries(row).filter(([field,value])=>JSON.stringify(value)!==
JSON.stringify(old[field])));return Object.keys(set).length===0?[]:[{op:"alter",key,set}]})]}function keyed(rows){let found=new Map;for(let row of rows){let fields=identities[row.
entityType];if(fields===void 0)return null;found.set(`${row.entityType}\0${JSON.stringify(fields.map(field=>row[field]))}`,row)}return found}var nowhere="postgres://raincheck:raincheck@127.0.0.1:1/raincheck";async function foldersUndo({project,base,head,name,sql},tools){let[from,to]=[leavesOf(head),leavesOf(
base)],[newest]=from;if(newest===void 0||from.length>1||to.length>1)throw new KnownError("The migrations have more than one newest snapshot, or none.",{where:project.
out,next:"Let drizzle-kit generate join them first, or leave --as-migration out: the SQL itself is printed."});let files=Object.fromEntries(head.snapshots.map(one=>[
one.name,JSON.parse(one.text.replace(/^\uFEFF/,""))])),states2=await statesOf(files,[newest,...to],path.join(tools.root,project.directory),tools.environment),deltas=inverseDeltas(
states2[0]??[],states2[1]??[]);if(deltas===null)throw unknownFormat(project.out);let stamp=Math.max(tools.now.getTime(),...head.entries.map(({when})=>(when??0)+
1e3)),folder=`${new Date(stamp).toISOString().replaceAll(/\D/g,"").slice(0,14)}_${name}`,header={type:"diff",version:"9",dialect:"postgres",id:randomUUID(),prevIds:[
newest]};return[{path:under(project.out,`${folder}/migration.sql`),text:sql},{path:under(project.out,`${folder}/snapshot.json`),text:JSON.stringify({...header,footprints:[],
deltas},null,2)}]}function leavesOf({snapshots}){let parents=new Set(snapshots.flatMap(({prevIds})=>prevIds));return snapshots.filter(({id})=>!parents.has(id)).
map(({id})=>id)}var states=array(array(looseObject({entityType:string()})));async function statesOf(files,ids,cwd,own){let program=`
    import { reconstruct } from 'drizzle-kit/api-postgres';
    const files = ${JSON.stringify(files)};
    const found = [];
    for (const id of ${JSON.stringify(ids)}) found.push((await reconstruct(files, id)).ddl);
    process.stdout.write('\\n@' + JSON.stringify(found));`,{stdout}=await run({args:["--input-type=module","--eval",program],cwd,environment:environmentFor(own,
nowhere,cwd),deadline:Date.now()+6e4,outputLimit:256*1024*1024}),answer=/\n@(\[.*\])$/s.exec(stdout)?.[1];if(answer===void 0)throw unknownFormat(cwd);return states.
parse(JSON.parse(answer))}function unknownFormat(where){return new KnownError("The project’s drizzle-kit does not tell what its snapshots say.",{where,next:"L\
eave --as-migration out: the SQL itself is printed. To have a migration, revert the schema and call drizzle-kit generate."})}import{randomUUID as randomUUID2}from"node:crypto";async function journalUndo({project,base,head,name,sql},tree,{now}){let journalPath=journalPathOf(project.out),journal=JSON.parse(await tree.read(journalPath)??
"{}"),last=head.entries.at(-1),number=Math.max(-1,...head.entries.map(({idx})=>idx??-1))+1,when=Math.max(now.getTime(),...head.entries.map(entry=>(entry.when??0)+
1)),prefix=prefixOf(number,last?.name??"0000_",when),version=journal.entries.at(-1)?.version??"7";journal.entries.push({idx:number,version,when,tag:`${prefix}_${name}`,
breakpoints:project.breakpoints});let newest=snapshotOf(head);if(newest===null)throw new KnownError("The migrations have no snapshots.",{where:project.out,next:"\
Leave --as-migration out: the SQL itself is printed."});return[{path:under(project.out,`${prefix}_${name}.sql`),text:sql},{path:under(project.out,`meta/${prefix}\
_snapshot.json`),text:successor(newest,snapshotOf(base))},{path:journalPath,text:JSON.stringify(journal,null,2)}]}function prefixOf(number,last,when){let digits=/^\d+/.
exec(last)?.[0].length??4;return digits===14?new Date(when).toISOString().replaceAll(/\D/g,"").slice(0,14):digits===10?String(Math.floor(when/1e3)):String(number).
padStart(4,"0")}function snapshotOf({snapshots}){return[...snapshots].sort((a,b)=>a.path<b.path?-1:1).at(-1)??null}function successor(head,base){let state=JSON.
parse((base??head).text.replace(/^\uFEFF/,"")),content=base===null?emptied(state):state;return JSON.stringify({...content,id:randomUUID2(),prevId:head.id},null,
2)}function emptied(state){return Object.fromEntries(Object.entries(state).map(([key,value])=>key==="_meta"?[key,{columns:{},schemas:{},tables:{}}]:[key,typeof value==
"object"&&value!==null?{}:value]))}async function undoMigration(given,tools){let{project,batch,wayBack,isMissing}=given;if(wayBack===null||batch.pending.length===0)return[];if(isMissing)throw new KnownError(
"The schema has changes that no migration has yet.",{where:project.name,next:"Generate the missing migration first: drizzle-kit generate."});let[base,head]=[await readHistory(
given.base,project.out,project),await readHistory(given.head,project.out,project)],undo={project,base,head,name:`undo_${nameOf(batch.pending.at(-1)?.name??"batc\
h")}`,sql:textOf(wayBack,project.breakpoints)};if(head.layout==="journal")return journalUndo(undo,given.head,tools);if(head.layout==="folders")return foldersUndo(
undo,tools);throw new KnownError("Plain SQL files have no snapshots that a migration would keep consistent.",{where:project.name,next:"Leave --as-migration out:\
 the SQL itself is printed."})}function nameOf(migration){return migration.replace(/^\d+_/,"").replaceAll(/[^\w-]/g,"_")}function textOf({sql,save},breakpoints){
let statements=sql.filter(({sql:one})=>!isBookkeeping(one)).map(one=>one.sql),later=save.flatMap(({restore})=>restore).flatMap(one=>one.split(`
`));return`${later.length===0?"":["-- What was saved before the deploy is brought back by this, once it is there:",...later.map(line=>`--   ${line}`),""].join(`\

`)}${statements.join(breakpoints?`${breakpoint}
`:`
`)}
`}function isBookkeeping(sql){return sql.startsWith("DELETE FROM ")&&sql.includes('"hash" IN (')}async function runRollback(flags,terminal){let given=[],root=terminal.root,{output,asMigration,format,...settings}=flags,review=await reviewCheckout(terminal.root,
settings,terminal,{onWayBack:(one,top)=>{given.push(one),root=top}});terminal.progress.done(),requireWhole(review);let pending=given.filter(({batch,isMissing})=>batch.
pending.length>0||isMissing);for(let one of pending)requireWayBack(one);let isBad=pending.some(({wayBack})=>wayBack?.grade==="fails"||wayBack?.grade==="none");return asMigration===
!0&&!isBad?await writeMigrations(pending,root,terminal):await writeScript(scriptOf(pending),output,terminal),isBad?1:0}function requireWayBack({project,wayBack,
notWorkedOut}){if(wayBack===null)throw new KnownError(`The way back of ${project.name} was not worked out: ${notWorkedOut??"nobody said why"}`,{next:"raincheck \
review says what stops the migrations."})}function scriptOf(pending){return pending.length===0?`-- Nothing is pending: there is nothing to go back from.
`:pending.map(({project,wayBack})=>wayBack===null?"":operationsScript(project.name,wayBack)).join(`
`)}async function writeScript(script,output,terminal){if(typeof output!="string"){terminal.stdout.write(visible(script));return}await writeFile(path2.resolve(terminal.
root,output),script),terminal.stdout.write(`Wrote ${visibleLine(output)}.
`)}async function writeMigrations(pending,root,terminal){let files=[];for(let one of pending)files.push(...await undoMigration(one,{root,environment:terminal.environment,
now:terminal.now}));await writeInside(root,files);let lines=[...files.map(({path:file})=>`Wrote ${visibleLine(file)}`),...files.length===0?["Nothing is pending:\
 there is nothing to go back from."]:["Snapshots and journal now describe the base again. The schema in TypeScript is yours to take back (git revert):","then dr\
izzle-kit generate finds nothing to do.",...pending.flatMap(({wayBack})=>wayBack?.notes.map(visibleLine)??[])]];terminal.stdout.write(`${lines.join(`
`)}
`)}export{runRollback};
