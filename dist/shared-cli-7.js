import{brokenReview}from"./shared-postgres.js";import{makeFolder}from"./shared-core-4.js";import{foreseen}from"./shared-core-7.js";import{renderCheckJson,
renderGitlab,renderJson,renderRunbook,renderSarif,renderTerminal}from"./shared-report-2.js";import{plainOptions,renderComment}from"./shared-report.js";
import{exitCodeOf,ruleCatalogue}from"./shared-rules.js";import{logLines}from"./shared-report-3.js";import{isKnownError,messageOf}from"./shared-core-3.js";import{stat,writeFile}from"node:fs/promises";import path from"node:path";async function speak(speaker,flags,terminal,make,also=()=>Promise.resolve()){let options={format:flags.format,output:flags.output??null,detail:detailOf(flags)},
review;try{review=await make()}catch(error){if(terminal.signal.aborted)throw error;terminal.progress.done(),isKnownError(foreseen(error))||terminal.stderr.write(
`${logLines(stackOf(error)).join(`
`)}
`),review=brokenReview(error)}let code=exitCodeOf(review.verdict);await also(review);try{return await writeReport(speaker,review,options,terminal),code}catch(error){
if(options.output===null||!isOfFiles(error))throw error;return await writeReport(speaker,review,{...options,output:null},terminal),terminal.stderr.write(`
The report could not be written to ${options.output}: ${messageOf(error)}
`),terminal.stderr.write(`It is shown above instead; give another place with --output.
`),code===0?2:code}}function detailOf(flags){return flags.verbose===!0?"verbose":flags.quiet===!0?"quiet":"usual"}function isOfFiles(error){return error instanceof
Error&&"syscall"in error}function stackOf(error){return error instanceof Error?error.stack??error.message:String(error)}async function writeReport(speaker,review,options,terminal){
terminal.progress.done();let{detail}=options,plain={color:!1,width:100,detail},renderers={terminal:style=>renderTerminal(review,style),markdown:()=>renderComment(
review,plainOptions),json:()=>speaker==="check"?renderCheckJson(review):renderJson(review),runbook:()=>renderRunbook(review),gitlab:()=>renderGitlab(review),sarif:()=>renderSarif(
review,{...plainOptions,catalogue:ruleCatalogue})},here=()=>renderers[options.format]({color:terminal.color,width:terminal.stdout.columns??100,detail});if(options.
output===null){terminal.stdout.write(here());return}let target=path.resolve(terminal.root,options.output);if(!await isFolder(options.output,target)){await makeFolder(
path.dirname(target)),await writeFile(target,renderers[options.format](plain));return}await makeFolder(target),await writeFile(path.join(target,"report.md"),renderers.
markdown(plain));let{renderHtmlPage}=await import("./report-html-page.js");await writeFile(path.join(target,"report.html"),renderHtmlPage(review,plainOptions)),
await writeFile(path.join(target,"report.json"),renderers.json(plain)),await writeFile(path.join(target,"report.sarif"),renderers.sarif(plain)),await writeFile(
path.join(target,"runbook.md"),renderers.runbook(plain)),terminal.stdout.write(here())}async function isFolder(written,target){if(/[/\\]$/.test(written))return!0;
let found=await stat(target).catch(()=>null);return found===null?path.extname(target)==="":found.isDirectory()}export{speak};
