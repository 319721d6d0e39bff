import{exitCodeOf}from"./shared-rules.js";import{splitRepository,statusOf}from"./shared-github.js";import{clip,logLines,visible,visibleLine}from"./shared-report-3.js";
import{messageOf}from"./shared-core-3.js";import{createHash}from"node:crypto";function writeMarker(key,marker){let before=marker.before===null?"":` before=${marker.before}`;return`${start(key)}sha=${marker.
headSha} run=${marker.run.id}.${marker.run.attempt} findings=${marker.findings}${before} -->`}function hasMarker(body,key){return body.startsWith(start(key))}function readMarker(body,key){
if(!hasMarker(body,key))return null;let match=/^sha=([0-9a-f]+) run=(\d+)\.(\d+) findings=(\d+)(?: before=(\d+))? -->/.exec(body.slice(start(key).length));return match===
null?null:{headSha:match[1]??"",run:{id:Number(match[2]),attempt:Number(match[3])},findings:Number(match[4]),before:match[5]===void 0?null:Number(match[5])}}function withoutMarker(body){
return body.replace(/^<!--.*?-->\n?/,"")}function commentKey(configs){return configs.length===0?"all":createHash("sha256").update([...configs].sort().join("\0")).
digest("hex").slice(0,12)}function start(key){return`<!-- raincheck:v1 key=${key} `}import{setTimeout as sleep}from"node:timers/promises";var longestComment=65536,permissionsBlock=`permissions:
  contents: read # to check out the repository and fetch the base
  pull-requests: write # to post the comment`;async function publishComment(comments,sticky,pause=milliseconds=>sleep(milliseconds)){try{return await bringUpToDate(
comments,sticky,pause)}catch(error){return explain(error,sticky)}}async function bringUpToDate(comments,sticky,pause=milliseconds=>sleep(milliseconds)){let created=null;
for(let attempt=1;;attempt+=1){let own=await findOwn(comments,sticky),newest=newestMarker(own,sticky);if(newest!==null&&isNewer(newest.run,sticky.run))return newerRun(
newest);let body=compose(sticky,newest),[oldest,...duplicates]=own;if(oldest!==void 0){let changed=!saysTheSame(oldest.body,body,sticky.key);try{changed&&await comments.
update(oldest.id,body)}catch(error){if(statusOf(error)!==404||attempt===3)throw error;continue}for(let duplicate of duplicates)await comments.delete(duplicate.id);
return{posted:!0,action:created!==null?"created":changed?"updated":"unchanged",url:oldest.url}}if(created!==null)return{posted:!0,action:"created",url:created.url};
if(!sticky.worthCreating)return{posted:!1,reason:"nothing-to-say",warning:null};try{created=await comments.create(sticky.issue,body)}catch(error){if((statusOf(error)??
0)<500||attempt===3)throw error;await pause(attempt*1e3)}}}async function findOwn(comments,sticky){let marked=(await comments.list(sticky.issue)).filter(comment=>hasMarker(
comment.body,sticky.key)),known=new Set(["github-actions[bot]"]);if(marked.some(comment=>comment.author!==null&&!known.has(comment.author))){let viewer=await comments.
viewer().catch(()=>null);viewer!==null&&known.add(viewer)}return marked.filter(comment=>comment.author!==null&&known.has(comment.author))}var farAhead=1e9;function newestMarker(own,{
key,run}){return own.map(comment=>readMarker(comment.body,key)).filter(marker=>marker!==null).filter(({run:{id}})=>id-run.id<=farAhead).reduce((best,marker)=>best===
null||isNewer(marker.run,best.run)?marker:best,null)}function isNewer(a,b){return a.id>b.id||a.id===b.id&&a.attempt>b.attempt}function compose(sticky,shown){let before=shown===
null?null:shown.headSha===sticky.headSha?shown.before:shown.findings,{headSha,run,findings}=sticky,marker=writeMarker(sticky.key,{headSha,run,findings,before}),
longest=longestComment-marker.length-1,text=withoutMarker(sticky.render(before,longest));if(text.length>longest)throw new Error(`the report has ${text.length} c\
haracters, ${longest} fit`);return`${marker}
${text}`}function saysTheSame(old,fresh,key){let state=body=>{let marker=readMarker(body,key),text=withoutMarker(body).replaceAll(`\r
`,`
`).trim();return JSON.stringify([marker?.headSha,marker?.findings,marker?.before,text])};return state(old)===state(fresh)}function newerRun(marker){return{posted:!1,
reason:"newer-run",warning:`The comment was left alone: a newer run (${marker.run.id}) has already reported on ${marker.headSha.slice(0,7)}.`}}function explain(error,sticky){
let status=statusOf(error),message=messageOf(error),limited=/rate limit/i.test(message);return(status===403||status===404)&&!limited&&!/locked/i.test(message)?{
posted:!1,reason:"permission",warning:`${permissionWarning(sticky)} (GitHub says: ${message})`}:{posted:!1,reason:"fault",warning:`The comment could not be post\
ed: ${message}. ${limited?"GitHub’s rate limit is used up; run the job again later.":status===401?"The token in `github-token` is not valid.":"Run the job aga\
in to post it."}`}}function permissionWarning(sticky){let verdict="The comment could not be posted; the verdict stands, and the report is in the job’s summary.";
return sticky.readOnly==="fork"?`${verdict} GitHub gives pull requests from forks a token that can only read. The two workflows of docs/forks.md post comments o\
n forks.`:sticky.readOnly==="dependabot"?`${verdict} GitHub gives Dependabot’s pull requests a token that can only read. The two workflows of docs/forks.md post\
 comments on them.`:`${verdict} The job’s token may not write comments. Add this to the job:

${permissionsBlock}
`}function reviewComments(octokit,repository){let where=splitRepository(repository);return{async list(pull){return(await octokit.paginate(octokit.rest.pulls.listReviewComments,
{...where,pull_number:pull,per_page:100})).map(({body})=>body)},async create(pull,commit,{path,line,endLine,key,body}){await octokit.rest.pulls.createReviewComment(
{...where,pull_number:pull,commit_id:commit,path,side:"RIGHT",...endLine>line?{start_line:line,start_side:"RIGHT"}:{},line:endLine,body:`${markerOf(key)}
${body}`,request:{retries:0}})}}}async function postSuggestions(comments,{pull,headSha,suggestions}){if(suggestions.length===0)return{posted:0,problem:null};let posted=0,
refused=[];try{let made=await comments.list(pull);for(let suggestion of suggestions)if(!made.some(body=>body.startsWith(markerOf(suggestion.key))))try{await comments.
create(pull,headSha,suggestion),posted++}catch(error){if(statusOf(error)!==422)throw error;refused.push(suggestion.path)}}catch(error){return{posted,problem:messageOf(
error)}}return{posted,problem:refused.length===0?null:`GitHub takes no comment on lines of ${refused.join(", ")}`}}function markerOf(key){return`<!-- raincheck:\
suggestion v1 ${key} -->`}import{appendFile}from"node:fs/promises";async function publishReview(options){let{core,review,reports}=options,counts=countFindings(review);for(let{level,message,...place}of[...brokenAnnotations(review),
...reports.annotations])core[level](message,place);options.summaryFile!==null&&await appendFile(options.summaryFile,`${reports.summary}
`),core.setOutput("verdict",review.verdict),core.setOutput("errors",String(counts.error)),core.setOutput("warnings",String(counts.warning)),core.setOutput("noti\
ces",String(counts.notice)),core.setOutput("report",options.reportPath),core.setOutput("sarif",options.sarifPath),core.setOutput("runbook",options.runbookPath),
core.setOutput("comment-body",reports.comment(null,longestComment));let comment=options.comment===null?null:await postComment(options.comment,review,reports);return core.
setOutput("comment-url",comment?.posted===!0?comment.url:""),sayWhatBecame(core,comment),comment?.posted===!0&&options.comment!==null&&await suggest(core,options.
comment,reports.suggestions),{exitCode:exitCodeOf(review.verdict),comment}}async function suggest(core,target,suggestions){let{lines,issue:pull,headSha}=target;
if(lines===null)return;let{posted,problem}=await postSuggestions(lines,{pull,headSha,suggestions});posted>0&&core.info(`Suggestions on the pull request’s lines:\
 ${posted}`),problem!==null&&core.notice(`A suggestion could not be made; the comment tells the same. ${visibleLine(problem)}`,{title:"Raincheck: no suggestion"})}
async function postComment(target,review,reports){let{comments,pause,lines:_,onFailureOnly,...sticky}=target,isWanted=onFailureOnly!==!0||exitCodeOf(review.verdict)!==
0,counts=countFindings(review);return publishComment(comments,{...sticky,findings:counts.error+counts.warning,worthCreating:isWanted&&isWorthAComment(review),render:(previous,longest)=>reports.
comment(previous,longest)},pause)}function sayWhatBecame(core,comment){if(comment!==null){if(comment.posted)for(let line of logLines(`Comment ${comment.action}:\
 ${comment.url}`))core.info(line);else if(comment.warning!==null){let level=comment.reason==="newer-run"?"notice":"warning";core[level](comment.warning,{title:"\
Raincheck: no comment"})}}}function countFindings(review){let open=review.projects.flatMap(project=>project.findings).filter(finding=>finding.acceptance===null),
count=severity=>open.filter(finding=>finding.severity===severity).length;return{error:count("error"),warning:count("warning"),notice:count("notice")}}function isWorthAComment(review){
return review.verdict!=="pass"||(review.settingsNotes??[]).length>0?!0:review.projects.some(project=>project.pendingMigrations.length>0||project.missing?.status===
"missing"||project.missing?.status==="ambiguous")}function brokenAnnotations(review){let projects=review.projects.map(({project,broken})=>({name:project,broken}));
return[{name:"Raincheck",broken:review.broken},...projects].flatMap(({name,broken})=>{if(broken===null)return[];let{message,hint,next,file,line}=broken,text=[message,
hint,next].filter(part=>part!==null).map(part=>clip(visible(part),1e3));return{level:"error",title:clip(visibleLine(`${name}: not reviewed`),120),message:text.join(
`
`),...file===null?{}:{file},...file===null||line===null?{}:{startLine:line}}})}export{commentKey,bringUpToDate,reviewComments,publishReview,postComment,sayWhatBecame,countFindings,isWorthAComment};
