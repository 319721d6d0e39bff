import{speak}from"./shared-cli-3.js";import{filesIn,folderTree,portsOf,resolveSettings,reviewGiven}from"./shared-postgres.js";import"./shared-production.js";
import"./shared-core-4.js";import"./shared-core-7.js";import"./shared-core-2.js";import"./shared-core-5.js";import"./shared-report.js";
import{drizzleMigration,migrationsOf,readHistory}from"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";import"./shared-data.js";
import{readFlags}from"./shared-settings.js";import"./shared-settings-2.js";import"./shared-zod-2.js";import"./shared-fastest-levenshtein.js";import"./shared-report-2.js";
import"./shared-zod.js";import{KnownError}from"./shared-core-3.js";import"./shared-runtime.js";import{readFile,stat}from"node:fs/promises";import path from"node:path";var downLine=/^--\s*(?:migrate:down|\+goose\s+down|\+migrate\s+down|down migration)\b.*$/im;function cutDown(text){let found=downLine.exec(text);return found===
null?{up:text,down:null}:{up:text.slice(0,found.index),down:text.slice(found.index+found[0].length)}}function isDown(path2){return/(?:^|\/)(?:rollback[_-][^/]*|[^/]*[._-](?:down|rollback)|down)\.sql$/i.
test(path2)}async function runCheck(files,flags,terminal){return speak("check",flags,terminal,()=>checkFiles(files,flags,terminal))}async function checkFiles(files,flags,terminal){
let settings=await resolveSettings({root:terminal.root,environment:terminal.environment,stronger:[readFlags(flags)]}),pending=await Promise.all(files.map(file=>readSql(
terminal.root,file))),baselines=flags.baseline??[],base=(await Promise.all(baselines.map(entry=>readBaseline(terminal.root,entry)))).flat(),{root,environment,now,
signal}=terminal,ports=await portsOf(settings,filesIn(root),{root,environment,now,signal,log:terminal.progress.step});return reviewGiven(settings,ports,{project:plainProject,
batch:{base,pending}})}var plainProject={name:"check",configPath:null,directory:"",out:"",schema:[],layout:"sql",migrationsSchema:"drizzle",migrationsTable:"__d\
rizzle_migrations",casing:null,breakpoints:!0};async function readBaseline(root,entry){let folder=path.resolve(root,entry);if(!(await stat(folder).catch(()=>null))?.
isDirectory())return[await readSql(root,entry)];let tree=folderTree(folder),history=await readHistory(tree,"");if(history.layout!==null)return migrationsOf(history);
let files=(await tree.list("")).filter(file=>file.endsWith(".sql")&&!isDown(file)).sort();if(files.length===0)throw new KnownError("The baseline folder holds no\
 .sql file.",{where:entry,next:"Give a folder of migrations, or SQL files."});return Promise.all(files.map(file=>readSql(root,path.join(entry,file))))}async function readSql(root,file){
try{let{up,down}=cutDown(await readFile(path.resolve(root,file),"utf8")),migration=drizzleMigration({name:path.basename(file),path:file,sql:up,when:null});return down===
null?migration:{...migration,down}}catch(cause){throw new KnownError("The SQL file cannot be read.",{where:file,next:"Check the path; it is relative to the fold\
er in which you called raincheck.",cause})}}export{runCheck};
