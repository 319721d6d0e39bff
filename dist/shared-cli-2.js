import{speak}from"./shared-cli-3.js";import{openRepository,revisionsOfCommandLine}from"./shared-project.js";import{changeOf,portsOf,resolveSettings,
review}from"./shared-postgres.js";import{readFlags}from"./shared-settings.js";async function runReview(flags,terminal){return speak("review",flags,terminal,()=>reviewCheckout(terminal.root,flags,terminal))}async function reviewCheckout(folder,flags,terminal,onFix){
let repository=await openRepository(folder,{env:terminal.environment});try{let settings=await resolveSettings({root:repository.root,environment:terminal.environment,
stronger:[readFlags(flags)]}),revisions=await revisionsOfCommandLine(repository,{base:settings.base}),{root}=repository,{environment,now,signal}=terminal,surroundings={
root,environment,now,signal,log:terminal.progress.step},ports=await portsOf(settings,await changeOf(repository,revisions),surroundings);return await review(settings,
{...ports,...onFix&&{onFix:fix=>onFix(fix,root)}})}finally{repository.close()}}export{runReview,reviewCheckout};
