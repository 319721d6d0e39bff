import{openRepository,revisionsOfCommandLine,revisionsOfEvent,settingsOfPull}from"./shared-project.js";import{brokenReview,changeOf,portsOf,resolveSettings,
review}from"./shared-postgres.js";import"./shared-production.js";import{makeFolder}from"./shared-core-4.js";import"./shared-core-7.js";import{
renderAnnotations,renderJson,renderRunbook,renderSarif,renderSuggestions,renderSummary}from"./shared-report-2.js";import"./shared-core-2.js";import{
reportOptions}from"./shared-action-2.js";import{commentKey,publishReview,reviewComments}from"./shared-github-3.js";import"./shared-core-5.js";import{
renderComment}from"./shared-report.js";import{ruleCatalogue}from"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";
import{version}from"./shared-review.js";import"./shared-github.js";import{mergeSettings,readEnvironment,readInputs}from"./shared-settings.js";
import"./shared-settings-2.js";import"./shared-zod-2.js";import{ownInputs}from"./shared-action.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";
import{core,log}from"./shared-core.js";import{visible}from"./shared-report-3.js";import"./shared-zod.js";import{KnownError,isKnownError,
messageOf}from"./shared-core-3.js";import"./shared-runtime.js";import path2 from"node:path";import process from"node:process";import{constants}from"node:fs";import{open,realpath}from"node:fs/promises";import path from"node:path";async function writeInside(folder,roots,files){try{let allowed=await Promise.all(roots.map(root=>realpath(root)));if(!await standsInside(folder,allowed)||(await makeFolder(
folder),!await standsInside(folder,allowed)))throw outside(folder);for(let[name,text]of Object.entries(files))await write(path.join(folder,name),text)}catch(cause){
throw cause instanceof KnownError?cause:new KnownError(`The reports could not be written: ${messageOf(cause)}`,{where:"output",next:"Give a folder that may be w\
ritten, with the input output.",cause})}}async function standsInside(folder,roots){for(let at=folder;;at=path.dirname(at)){let real=await realpath(at).catch(error=>{
if(error.code==="ENOENT")return null;throw error});if(real!==null)return roots.some(root=>isInside(root,real));if(path.dirname(at)===at)return!1}}function isInside(root,file){
return file===root||file.startsWith(`${root}${path.sep}`)}async function write(file,text){let{O_WRONLY,O_CREAT,O_TRUNC,O_NOFOLLOW}=constants,handle=await open(file,
O_WRONLY|O_CREAT|O_TRUNC|(O_NOFOLLOW??0),420);try{await handle.writeFile(text)}finally{await handle.close()}}function outside(folder){return new KnownError("The\
 reports were not written: their folder lies outside of the repository.",{where:folder,next:"Give the input output a folder inside of the checkout (no link that\
 leads out of it), or below ${{ runner.temp }}."})}async function reviewEvent(event,job){let settings=mergeSettings([]),result,workspace=job.environment.GITHUB_WORKSPACE??process.cwd();try{let repository=await openRepository(
workspace,{env:ofGit(job.environment),anyOwner:!0,access:job.token===""?null:{token:job.token,serverUrl:event.serverUrl}});try{let inputs=readInputs({...job.environment,
...job.secrets},ownInputs),asked=await askedOf(repository,event,job,[readEnvironment(job.secrets),inputs]);settings=asked.settings;let foreign=settings.preflight!==
null&&isForeign(event);foreign&&(settings={...settings,preflight:null}),result=await reviewRepository(repository,settings,asked,job),foreign&&(result=withNotAsked(
result))}finally{repository.close()}}catch(error){isKnownError(error)||log(error instanceof Error?error.stack??error.message:String(error)),result=brokenReview(
error,settings.failOn)}return job.signal.aborted?2:show(result,settings,event,workspace,job)}function ofGit(environment){let wanted=/^(PATH|Path|SystemRoot|HOME|USERPROFILE|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|(https?|no|all)_proxy|GIT_\w+|SSH_\w+|SSL_\w+|XDG_\w+)$/i;
return Object.fromEntries(Object.entries(environment).filter(([name])=>wanted.test(name)))}function isForeign(event){return event.kind==="pull-request"&&event.headRepository!==
event.repository}function withNotAsked(result){let note="Production was not asked: its address is not used for pull requests from forks.",projects=result.projects.
map(project=>project.findings.every(({preflight})=>preflight===void 0)?project:{...project,notChecked:[...project.notChecked,note]});return{...result,projects}}
async function askedOf(repository,event,{environment},stronger){let{root}=repository;if(event.kind==="push"){let settings=await resolveSettings({root,environment,
stronger}),revisions=await revisionsOf(repository,event,settings.base);return{settings,revisions,notes:[],isPullRequest:!1}}let ofEvent=await revisionsOfEvent(repository,
event),change=await settingsOfPull(repository,ofEvent,{environment,stronger}),{base}=change.settings;return{...change,revisions:base===null?ofEvent:await revisionsOf(
repository,event,base),isPullRequest:!0}}async function revisionsOf(repository,event,base){return base===null?revisionsOfEvent(repository,event):{...await revisionsOfCommandLine(
repository,{base}),head:await repository.head()}}async function reviewRepository(repository,settings,{revisions,notes,isPullRequest},{environment,signal}){let now=new Date,
told={settingsNotes:notes,isPullRequest},surroundings={root:repository.root,environment,now,signal,log,...told};return review(settings,await portsOf(settings,await changeOf(
repository,revisions),surroundings))}async function show(result,settings,event,workspace,job){let{environment,token}=job,headSha=event.headSha,options={...reportOptions(
event,headSha,event.run.url,environment),header:settings.commentHeader},files=await writeReports(settings,workspace,job,{"report.json":renderJson(result),"repor\
t.sarif":renderSarif(result,{...options,catalogue:ruleCatalogue}),"report.md":renderComment(result,options),"runbook.md":renderRunbook(result)}),comment=null;if(event.
kind==="pull-request"&&settings.comment!=="never"&&token!==""){let{connect,issueComments}=await import("./github-client.js"),octokit=connect({token,apiUrl:event.
apiUrl,version}),{number:issue,run,readOnly}=event,comments=issueComments(octokit,event.repository),lines=settings.suggestions?reviewComments(octokit,event.repository):
null,onFailureOnly=settings.comment==="on-failure";comment={comments,issue,headSha,run,readOnly,lines,onFailureOnly,key:commentKey(settings.config)}}let{exitCode}=await publishReview(
{review:result,reports:{comment:(previous,longest)=>renderComment(result,{...options,resolved:previous??0,longest}),suggestions:renderSuggestions(result,options),
summary:renderSummary(result,options),annotations:renderAnnotations(result)},...files,core,summaryFile:environment.GITHUB_STEP_SUMMARY||null,comment});return exitCode}
async function writeReports({output},workspace,{environment},files){let folder=path2.resolve(workspace,output),temporary=environment.RUNNER_TEMP;try{await writeInside(
folder,[workspace,...temporary?[temporary]:[]],files);let at=name=>path2.join(folder,name);return{reportPath:at("report.json"),sarifPath:at("report.sarif"),runbookPath:at(
"runbook.md")}}catch(error){if(!isKnownError(error))throw error;return core.warning(visible(`${error.message}
${error.next}`),{title:"Raincheck: no report files"}),{reportPath:"",sarifPath:"",runbookPath:""}}}export{reviewEvent};
