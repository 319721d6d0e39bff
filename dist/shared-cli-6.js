import{openRepository,revisionsOfCommandLine,revisionsOfEvent,settingsOfPull}from"./shared-project.js";import{speak}from"./shared-cli-7.js";import{
assemble,changeOf,findProjects,portsOf,resolveSettings,review}from"./shared-postgres.js";import{version}from"./shared-review.js";import{readFlags}from"./shared-settings.js";
import{namedList}from"./shared-core-8.js";import{logLines,visibleLine}from"./shared-report-3.js";import{KnownError,isKnownError}from"./shared-core-3.js";import{posix}from"node:path";async function touchesMigrations(tree,staged,configs){if(staged.length===0)return!1;let{projects,skipped,unreadable=[]}=await findProjects(tree,{configs:[...configs],
run:null});return unreadable.length+skipped.length>0||projects.some(({schemaProblem})=>schemaProblem!==void 0)?!0:projects.length===0?staged.some(path=>path.endsWith(
".sql")):projects.some(({out,configPath,schema,directory})=>{let roots=schema.map(pattern=>rootOf(posix.join(directory,pattern)));return staged.some(path=>path===
configPath||isIn(path,out)||isCode(path)&&roots.some(root=>isIn(path,root)))})}function rootOf(pattern){let parts=posix.normalize(pattern).split("/"),first=parts.
findIndex(part=>/[*?{[]/.test(part));return posix.join(...parts.slice(0,first===-1?-1:first),".")}function isIn(path,folder){return folder==="."||path===folder||
path.startsWith(`${folder}/`)}function isCode(path){return/\.[cm]?[jt]sx?$/.test(path)}import{readFile}from"node:fs/promises";var unmerged=["pull_request","pull_request_target","merge_group"];function baseOfMergeRequest(environment){let{GITLAB_CI:onGitLab,CI_PIPELINE_SOURCE:source}=environment;
return onGitLab!=="true"||source!=="merge_request_event"?null:[environment.CI_MERGE_REQUEST_TARGET_BRANCH_SHA,environment.CI_MERGE_REQUEST_DIFF_BASE_SHA].find(sha=>sha!==
void 0&&/^[0-9a-f]{40,64}$/.test(sha))??null}async function revisionsOfPull(repository,environment){let{GITHUB_ACTIONS:onGitHub,GITHUB_EVENT_NAME:name="",GITHUB_EVENT_PATH:file}=environment,
merging=baseOfMergeRequest(environment);if(merging!==null)return revisionsOfCommandLine(repository,{base:merging});if(onGitHub!=="true"||!unmerged.includes(name))
return null;try{let payload=JSON.parse(await readFile(file??"","utf8"));return{...await revisionsOfEvent(repository,{name,payload}),head:null}}catch(error){if(!isKnownError(
error)&&!(error instanceof Error&&("code"in error||error instanceof SyntaxError)))throw error;return revisionsOfCommandLine(repository,{base:null})}}async function runReview(flags,terminal){if(flags.gitlabNote!==!0)return speak("review",flags,terminal,()=>reviewCheckout(terminal.root,flags,terminal));let{jobOf,
writeNote}=await import("./gitlab-note.js"),job=jobOf(terminal.environment,version);return speak("review",flags,terminal,()=>reviewCheckout(terminal.root,
flags,terminal),async review2=>{let note=await writeNote(review2,job,flags.config??[]);terminal.progress.done();let said=note.posted?`Note: ${note.url}`:note.warning;
said!==null&&terminal.stderr.write(`${logLines(said).join(`
`)}
`)})}async function reviewCheckout(folder,flags,terminal,asked={}){let repository=await openRepository(folder,{env:terminal.environment});try{let{revisions,...chosen}=await askedOf(
repository,flags,terminal),{settings,isPullRequest}=chosen,{onFix,onWayBack,onGuard}=asked,staged=flags.staged===!0?await stagedWork(repository,settings.config):
null;if(staged?.touches===!1)return nothingStaged(settings,staged.note);let settingsNotes=[...chosen.notes,...staged?.note?[staged.note]:[]],{root}=repository,{
environment,now,signal}=terminal,told={settingsNotes,isPullRequest},surroundings={root,environment,now,signal,log:terminal.progress.step,...told},ports=await portsOf(
settings,await changeOf(repository,revisions),surroundings);return await review(settings,{...ports,...onFix&&{onFix:fix=>onFix(fix,root)},...onGuard&&{onGuard:guard=>onGuard(
guard,root)},...onWayBack&&{onWayBack:given=>onWayBack(given,root)}})}finally{repository.close()}}async function stagedWork(repository,configs){let tree=repository.
workingTree();if(!await touchesMigrations(tree,await repository.stagedPaths(),configs))return{touches:!1,note:"Nothing that is staged touches migrations or sche\
ma: nothing was run."};let left=[];for(let path of await repository.unstagedPaths())await touchesMigrations(tree,[path],configs)&&left.push(path);return{touches:!0,
note:left.length===0?null:`What is not staged was reviewed as well: ${namedList(left.map(visibleLine),3)}. The commit will be without it.`}}function nothingStaged({
failOn},note){return assemble([],{failOn,head:null,base:null,server:null,skipped:[],broken:null,settingsNotes:note===null?[]:[note]})}function requireWhole(review2){
let broken=review2.broken??review2.projects.find(project=>project.broken!==null)?.broken;if(broken)throw new KnownError(broken.message,{next:broken.next,...broken.
file===null?{}:{where:broken.file}})}async function askedOf(repository,flags,{environment}){let{root}=repository,stronger=[readFlags(flags)],ofPull=await revisionsOfPull(
repository,environment);if(ofPull===null){let settings=await resolveSettings({root,environment,stronger}),revisions2=await revisionsOfCommandLine(repository,{base:settings.
base});return{settings,revisions:revisions2,notes:[],isPullRequest:!1}}let change=await settingsOfPull(repository,ofPull,{environment,stronger}),{base}=change.settings,
revisions=base===null?ofPull:await revisionsOfCommandLine(repository,{base});return{...change,revisions,isPullRequest:!0}}export{runReview,reviewCheckout,requireWhole};
