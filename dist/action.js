import{openRepository,revisionsOfCommandLine,revisionsOfEvent}from"./shared-project.js";import{brokenReview,changeOf,portsOf,renderAnnotations,renderJson,
renderSarif,renderSuggestions,renderSummary,resolveSettings,review}from"./shared-postgres.js";import"./shared-production.js";import{commentKey,publishReview,
reportOptions,reviewComments}from"./shared-github.js";import"./shared-core-3.js";import{renderComment}from"./shared-report.js";import{ruleCatalogue}from"./shared-rules.js";
import"./shared-core-4.js";import"./shared-grammar.js";import{version}from"./shared-data.js";import"./shared-github-2.js";import{mergeSettings,
readEnvironment,readInputs}from"./shared-settings.js";import"./shared-settings-2.js";import"./shared-zod-2.js";import{ownInputs}from"./shared-action.js";
import"./shared-fastest-levenshtein.js";import{core,log}from"./shared-core.js";import"./shared-report-2.js";import"./shared-zod.js";import{isKnownError}from"./shared-core-2.js";
import"./shared-runtime.js";import{mkdir,writeFile}from"node:fs/promises";import path from"node:path";import process from"node:process";async function reviewEvent(event,job){let settings=mergeSettings([]),result,workspace=job.environment.GITHUB_WORKSPACE??process.cwd();try{let repository=await openRepository(
workspace,{env:job.environment,anyOwner:!0,access:job.token===""?null:{token:job.token,serverUrl:event.serverUrl}});try{let{root}=repository,inputs=readInputs({
...job.environment,...job.secrets},ownInputs),stronger=[readEnvironment(job.secrets),inputs];settings=await resolveSettings({root,environment:job.environment,stronger});
let foreign=settings.preflight!==null&&isForeign(event);foreign&&(settings={...settings,preflight:null}),result=await reviewRepository(repository,settings,await revisionsOf(
repository,event,settings),job),foreign&&(result=withNotAsked(result))}finally{repository.close()}}catch(error){isKnownError(error)||log(error instanceof Error?
error.stack??error.message:String(error)),result=brokenReview(error,settings.failOn)}return show(result,settings,event,workspace,job)}function isForeign(event){
return event.kind==="pull-request"&&event.headRepository!==event.repository}function withNotAsked(result){let note="Production was not asked: its address is not\
 used for pull requests from forks.",projects=result.projects.map(project=>project.findings.every(({preflight})=>preflight===void 0)?project:{...project,notChecked:[
...project.notChecked,note]});return{...result,projects}}async function revisionsOf(repository,event,settings){return settings.base===null?revisionsOfEvent(repository,
event):{...await revisionsOfCommandLine(repository,{base:settings.base}),head:await repository.head()}}async function reviewRepository(repository,settings,revisions,{
environment,signal}){let surroundings={root:repository.root,environment,now:new Date,signal,log};return review(settings,await portsOf(settings,await changeOf(repository,
revisions),surroundings))}async function show(result,settings,event,workspace,{environment,token}){let headSha=event.headSha,options=reportOptions(event,headSha,
event.run.url,environment),files=await writeReports(path.resolve(workspace,settings.output),result,options),comment=null;if(event.kind==="pull-request"&&settings.
comment&&token!==""){let{connect,issueComments}=await import("./github-client.js"),octokit=connect({token,apiUrl:event.apiUrl,version}),{number:issue,run,
readOnly}=event,comments=issueComments(octokit,event.repository),lines=settings.suggestions?reviewComments(octokit,event.repository):null;comment={comments,issue,
headSha,run,readOnly,lines,key:commentKey(settings.config)}}let{exitCode}=await publishReview({review:result,reports:{comment:(previous,longest)=>renderComment(
result,{...options,resolved:previous??0,longest}),suggestions:renderSuggestions(result,options),summary:renderSummary(result,options),annotations:renderAnnotations(
result)},...files,core,summaryFile:environment.GITHUB_STEP_SUMMARY||null,comment});return exitCode}async function writeReports(folder,result,options){let reportPath=path.
join(folder,"report.json"),sarifPath=path.join(folder,"report.sarif");return await mkdir(folder,{recursive:!0}),await writeFile(reportPath,renderJson(result)),await writeFile(
sarifPath,renderSarif(result,{...options,catalogue:ruleCatalogue})),await writeFile(path.join(folder,"report.md"),renderComment(result,options)),{reportPath,sarifPath}}export{reviewEvent};
