import{runRollback}from"./shared-rollback.js";import{explain}from"./shared-cli-2.js";import"./shared-cli-4.js";import{noProgress}from"./shared-cli-5.js";
import{checkFiles}from"./shared-cli.js";import{runFix}from"./shared-cli-3.js";import"./shared-cli-8.js";import{reviewCheckout}from"./shared-cli-6.js";
import"./shared-project.js";import"./shared-cli-7.js";import{brokenReview}from"./shared-postgres.js";import"./shared-production.js";import"./shared-core-4.js";
import"./shared-core-7.js";import{checkResult,renderRunbook,renderTerminal}from"./shared-report-2.js";import"./shared-core-2.js";import"./shared-core-5.js";
import"./shared-report.js";import{exitCodeOf,hazards,severities,verdicts}from"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";
import{version}from"./shared-review.js";import"./shared-settings.js";import"./shared-settings-2.js";import"./shared-zod-2.js";import"./shared-fastest-levenshtein.js";
import"./shared-core-8.js";import"./shared-report-3.js";import{_enum,array,boolean,number,object,string}from"./shared-zod.js";import{isKnownError,
messageOf}from"./shared-core-3.js";import"./shared-runtime.js";import{mkdtemp,rm,writeFile}from"node:fs/promises";import{tmpdir}from"node:os";import path from"node:path";import{Readable}from"node:stream";import{McpServer}from"./mcp.js";
import{StdioServerTransport}from"./mcp.js";var finding=object({rule:string(),hazard:_enum(hazards),severity:_enum(severities),file:string().nullable(),line:number().nullable(),subject:string(),message:string(),
action:object({text:string(),steps:array(object({title:string(),sql:string()}))}),proof:_enum(["proven","advice"]).nullable(),accepted:boolean()}),reviewed={verdict:_enum(
verdicts).describe("pass, warn, block; broken: Raincheck could not do its work, which is no pass"),exitCode:number().describe("0 pass or warn, 1 blocked, 2 brok\
en"),findings:array(finding),notes:array(string()).describe("What was not checked, or taken for granted")},readOnly={readOnlyHint:!0,destructiveHint:!1,openWorldHint:!1},
surroundings={base:string().optional().describe("Git revision that production runs; default: the merge base with the default branch"),database:string().optional().
describe("container, embedded, none, or a postgres:// URL of a throw-away server")};async function runMcp(flags,terminal){let server=new McpServer({name:"rainch\
eck",version}),quiet={...terminal,progress:noProgress,color:!1};addReviews(server,quiet),addPages(server,quiet),addWays(server,quiet,flags.allowWrite);let closed=new Promise(
resolve=>{terminal.stdin.once("end",resolve),terminal.stdin.once("close",resolve),terminal.signal.addEventListener("abort",()=>resolve(),{once:!0})});return await server.
connect(new StdioServerTransport),await closed,await server.close(),0}function addReviews(server,terminal){server.registerTool("review",{title:"Review the pendi\
ng migrations",description:"Runs the migrations that the working tree has and the base has not on a throw-away PostgreSQL with rows, and says what is lost, lock\
ed, broken or about to fail, and the safe way. Ask it before committing a change of the database schema.",inputSchema:surroundings,outputSchema:reviewed,annotations:readOnly},
async input=>answerOf(await reviewOrBroken(()=>reviewCheckout(terminal.root,input,terminal),terminal))),server.registerTool("check",{title:"Check SQL before it \
is written into a migration",description:"Runs plain SQL on top of a baseline (SQL, or paths of files and migrations folders), without git and without Drizzle: \
a quick answer to “is this statement safe?”.",inputSchema:{sql:string().describe("The SQL that would run"),baselineSql:string().optional().describe("SQL tha\
t builds the database before it"),baseline:array(string()).optional().describe("Files or migrations folders that do"),database:surroundings.database},outputSchema:reviewed,
annotations:readOnly},async({sql,baselineSql,baseline=[],database})=>answerOf(await reviewOrBroken(()=>checkText({sql,baselineSql,baseline,database},terminal),terminal)))}
function addPages(server,terminal){server.registerTool("runbook",{title:"One page for the person who deploys",description:"Reviews as `review` does, and writes \
steps, queries to production, locks and the way back as Markdown.",inputSchema:surroundings,outputSchema:{verdict:reviewed.verdict,markdown:string()},annotations:readOnly},
async input=>{let review=await reviewOrBroken(()=>reviewCheckout(terminal.root,input,terminal),terminal),markdown=renderRunbook(review);return{content:text(markdown),
structuredContent:{verdict:review.verdict,markdown}}}),server.registerTool("explain",{title:"What a rule means and what to do",description:"The page of a rule w\
ith its examples; without a name, the list of all rules.",inputSchema:{rule:string().optional()},outputSchema:{page:string()},annotations:readOnly},async({rule})=>orError(
async()=>{let page=await explain(rule);return{content:text(page),structuredContent:{page}}}))}function addWays(server,terminal,allowWrite){let writing={readOnlyHint:!allowWrite,
destructiveHint:allowWrite,openWorldHint:!1},write=boolean().default(!1).describe("Write the files; only where the server was started with --allow-write"),outcome={
exitCode:number(),wrote:boolean(),output:string()},run=async(wanted,work)=>orError(async()=>{if(wanted&&!allowWrite)throw new Error("Nothing was written: this s\
erver was started without --allow-write.");let{output,exitCode}=await captured(terminal,work);return{content:text(output),structuredContent:{exitCode,wrote:wanted,
output}}});server.registerTool("fix",{title:"The safe way, as files",description:"Shows the proven ways out of the pending migrations as files: pending migratio\
ns in their place, and what comes in later releases.",inputSchema:{...surroundings,write},outputSchema:outcome,annotations:writing},async({write:wanted,...input})=>run(
wanted,inside=>runFix({...input,write:wanted},inside))),server.registerTool("rollback",{title:"The SQL that undoes the pending migrations",description:"The way \
back as it was run on copies with rows, for operations; with `write` as a Drizzle migration.",inputSchema:{...surroundings,write},outputSchema:outcome,annotations:writing},
async({write:wanted,...input})=>run(wanted,inside=>runRollback({...input,asMigration:wanted},inside)))}async function checkText(given,terminal){let folder=await mkdtemp(
path.join(tmpdir(),"raincheck-mcp-"));try{let before=path.join(folder,"baseline.sql");given.baselineSql!==void 0&&await writeFile(before,given.baselineSql);let baseline=[
...given.baseline,...given.baselineSql===void 0?[]:[before]],flags={...baseline.length>0&&{baseline},...given.database&&{database:given.database}};return await checkFiles(
["-"],flags,{...terminal,stdin:Readable.from([given.sql])})}finally{await rm(folder,{recursive:!0,force:!0})}}async function reviewOrBroken(make,{signal}){try{return await make()}catch(error){
if(signal.aborted)throw error;return brokenReview(error)}}function answerOf(review){let{verdict,findings,notes}=checkResult(review),structuredContent={verdict,exitCode:exitCodeOf(
verdict),findings:findings.map(({wayOut,acceptance,...one})=>({rule:one.rule,hazard:one.hazard,severity:one.severity,file:one.file,line:one.line,subject:one.subject,
message:one.message,action:one.action,proof:wayOut?.proof.status??null,accepted:acceptance!==null})),notes},words=renderTerminal(review,{color:!1,width:100,detail:"\
usual"});return{content:text(words),structuredContent,isError:verdict==="broken"}}async function orError(make){try{return await make()}catch(error){let next=isKnownError(
error)&&error.next!==null?` ${error.next}`:"";return{content:text(`${messageOf(error)}${next}`),isError:!0}}}async function captured(terminal,work){let output="",
exitCode=await work({...terminal,stdout:{write:part=>{output+=part}}});return{output,exitCode}}function text(words){return[{type:"text",text:words}]}export{runMcp};
