import{speak}from"./shared-cli-7.js";import{filesIn,folderTree,portsOf,resolveSettings,reviewGiven}from"./shared-postgres.js";import{drizzleMigration,
migrationsOf,readHistory}from"./shared-rules.js";import{readFlags}from"./shared-settings.js";import{KnownError}from"./shared-core-3.js";import{text}from"node:stream/consumers";import{glob,readFile,stat}from"node:fs/promises";import path from"node:path";var downLine=/^--\s*(?:migrate:down|\+goose\s+down|\+migrate\s+down|down migration)\b.*$/im;function cutDown(text2){let found=downLine.exec(text2);return found===
null?{up:text2,down:null}:{up:text2.slice(0,found.index),down:text2.slice(found.index+found[0].length)}}function isDown(path2){return/(?:^|\/)(?:rollback[_-][^/]*|[^/]*[._-](?:down|rollback)|down)\.sql$/i.
test(path2)}var standardInput="stdin.sql";async function readSqlFiles(words,source){let read=[];for(let word of words)read.push(await readWord(word,source));return read.flat()}
async function readWord(word,{root,readInput}){if(word==="-")return[migrationOf(standardInput,await readInput())];let found=await stat(path.resolve(root,word)).
catch(()=>null);return found?.isDirectory()?readFolder(root,word):found===null&&/[*?[{]/.test(word)?readPattern(root,word):[await readFileAt(root,word)]}async function readFolder(root,word){
let tree=folderTree(path.resolve(root,word)),history=await readHistory(tree,"");if(history.layout!==null)return migrationsOf(history).map(migration=>below(word,
migration));let files=(await tree.list("")).filter(file=>file.endsWith(".sql")&&!isDown(file)).sort();if(files.length===0)throw new KnownError("The folder holds\
 no .sql file.",{where:word,next:"Give a folder of migrations, or SQL files."});return Promise.all(files.map(file=>readFileAt(root,path.join(word,file))))}function below(folder,migration){
return{...migration,path:path.join(folder,migration.path)}}async function readPattern(root,word){let files=[];for await(let file of glob(word,{cwd:root,exclude:[
"**/node_modules/**"]}))files.push(file);let sql=files.filter(file=>file.endsWith(".sql")&&!isDown(file)).sort();if(sql.length===0)throw new KnownError("The pat\
tern fits no .sql file.",{where:word,next:"Check it; it is relative to the folder in which you called raincheck."});return Promise.all(sql.map(file=>readFileAt(
root,file)))}async function readFileAt(root,file){try{return migrationOf(file,await readFile(path.resolve(root,file),"utf8"))}catch(cause){throw new KnownError(
"The SQL file cannot be read.",{where:file,next:"Check the path; it is relative to the folder in which you called raincheck.",cause})}}function migrationOf(file,text2){
let{up,down}=cutDown(text2),migration=drizzleMigration({name:path.basename(file),path:file,sql:up,when:null});return down===null?migration:{...migration,down}}async function runCheck(files,flags,terminal){return speak("check",flags,terminal,()=>checkFiles(files,flags,terminal))}async function checkFiles(files,flags,terminal){
let settings=await resolveSettings({root:terminal.root,environment:terminal.environment,stronger:[readFlags(flags)]}),source={root:terminal.root,readInput:onlyOnce(
terminal)},pending=await readSqlFiles(files,source),base=await readSqlFiles(flags.baseline??[],source),{root,environment,now,signal}=terminal,ports=await portsOf(
settings,filesIn(root),{root,environment,now,signal,log:terminal.progress.step});return reviewGiven(settings,ports,{project:plainProject,batch:{base,pending}})}
function onlyOnce({stdin}){let isRead=!1;return async()=>{if(isRead)throw new KnownError("The standard input can be read once only.",{where:"-",next:"Name - onc\
e, and give the rest as files."});return isRead=!0,text(stdin)}}var plainProject={name:"check",configPath:null,directory:"",out:"",schema:[],layout:"sql",migrationsSchema:"\
drizzle",migrationsTable:"__drizzle_migrations",casing:null,breakpoints:!0};export{runCheck,checkFiles};
