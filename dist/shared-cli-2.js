import{openRepository,revisionsOfCommandLine,revisionsOfEvent,settingsOfPull}from"./shared-project.js";import{speak}from"./shared-cli-3.js";import{
changeOf,portsOf,resolveSettings,review}from"./shared-postgres.js";import{readFlags}from"./shared-settings.js";import{KnownError,isKnownError}from"./shared-core-3.js";import{readFile}from"node:fs/promises";var unmerged=["pull_request","pull_request_target","merge_group"];async function revisionsOfPull(repository,environment){let{GITHUB_ACTIONS:onGitHub,GITHUB_EVENT_NAME:name="",
GITHUB_EVENT_PATH:file}=environment;if(onGitHub!=="true"||!unmerged.includes(name))return null;try{let payload=JSON.parse(await readFile(file??"","utf8"));return{
...await revisionsOfEvent(repository,{name,payload}),head:null}}catch(error){if(!isKnownError(error)&&!(error instanceof Error&&("code"in error||error instanceof
SyntaxError)))throw error;return revisionsOfCommandLine(repository,{base:null})}}async function runReview(flags,terminal){return speak("review",flags,terminal,()=>reviewCheckout(terminal.root,flags,terminal))}async function reviewCheckout(folder,flags,terminal,asked={}){
let repository=await openRepository(folder,{env:terminal.environment});try{let{revisions,...chosen}=await askedOf(repository,flags,terminal),{settings,notes:settingsNotes,
isPullRequest}=chosen,{onFix,onWayBack,onGuard}=asked,{root}=repository,{environment,now,signal}=terminal,told={settingsNotes,isPullRequest},surroundings={root,
environment,now,signal,log:terminal.progress.step,...told},ports=await portsOf(settings,await changeOf(repository,revisions),surroundings);return await review(settings,
{...ports,...onFix&&{onFix:fix=>onFix(fix,root)},...onGuard&&{onGuard:guard=>onGuard(guard,root)},...onWayBack&&{onWayBack:given=>onWayBack(given,root)}})}finally{
repository.close()}}function requireWhole(review2){let broken=review2.broken??review2.projects.find(project=>project.broken!==null)?.broken;if(broken)throw new KnownError(
broken.message,{next:broken.next,...broken.file===null?{}:{where:broken.file}})}async function askedOf(repository,flags,{environment}){let{root}=repository,stronger=[
readFlags(flags)],ofPull=await revisionsOfPull(repository,environment);if(ofPull===null){let settings=await resolveSettings({root,environment,stronger}),revisions2=await revisionsOfCommandLine(
repository,{base:settings.base});return{settings,revisions:revisions2,notes:[],isPullRequest:!1}}let change=await settingsOfPull(repository,ofPull,{environment,
stronger}),{base}=change.settings,revisions=base===null?ofPull:await revisionsOfCommandLine(repository,{base});return{...change,revisions,isPullRequest:!0}}export{runReview,reviewCheckout,requireWhole};
