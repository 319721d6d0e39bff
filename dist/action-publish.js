import{mergeSettings,readInputs}from"./shared-settings.js";import"./shared-settings-2.js";import"./shared-zod-2.js";import{input,ownInputs}from"./shared-action.js";
import{whyNotPublished}from"./shared-github-5.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";import{core,log}from"./shared-core.js";
import"./shared-report-3.js";import"./shared-zod.js";import{KnownError}from"./shared-core-3.js";import"./shared-runtime.js";async function publish(event,job){let settings=mergeSettings([readInputs(job.environment,ownInputs)]),runId=input(job.environment,"run-id");if(!/^\d*$/.test(runId))
throw new KnownError(`The input run-id is “${runId}”.`,{where:"run-id",next:"Give the number of a run."});let known=runId===""&&event.kind==="workflow-run"&&
job.token!==""?whyNotPublished(event.analysed):null;if(known!==null)return said(known,"");let{post}=await import("./action-post.js"),{skipped,comment}=await post(
event,runId===""?null:Number(runId),settings,job);return said(skipped,comment?.posted===!0?comment.url:"")}function said(skipped,url){return skipped!==null&&log(
`Nothing was posted: ${skipped}.`),core.setOutput("comment-url",url),0}export{publish};
