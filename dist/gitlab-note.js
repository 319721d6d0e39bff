import"./shared-report-2.js";import{bringUpToDate,commentKey,countFindings,isWorthAComment}from"./shared-github-3.js";import"./shared-core-5.js";
import{plainOptions,renderComment}from"./shared-report.js";import"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";
import"./shared-github.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";import"./shared-report-3.js";import{array,boolean,number,
object,string,url}from"./shared-zod.js";import{KnownError,messageOf}from"./shared-core-3.js";import"./shared-runtime.js";var GitlabError=class extends Error{status;constructor(status,message){super(message),this.status=status}},deadline=60,perPage=100,mostPages=50,noteAnswer=object(
{id:number().int(),body:string().nullable(),author:object({username:string()}).nullable(),system:boolean().optional()}),userAnswer=object({username:string()});function mergeRequestNotes(target,mergeRequest,webUrl){
let notes=`/projects/${encodeURIComponent(target.project)}/merge_requests/${mergeRequest}/notes`,toComment=({id,body,author})=>({id,body:body??"",url:`${webUrl}\
#note_${id}`,author:author?.username??null});return{async list(){let found=[];for(let page=1;page<=mostPages;page+=1){let query=`?sort=asc&order_by=created_at&p\
er_page=${perPage}&page=${page}`,entries=array(noteAnswer).parse(await call(target,"GET",`${notes}${query}`));if(found.push(...entries.filter(({system})=>system!==
!0).map(toComment)),entries.length<perPage)break}return found.toSorted((a,b)=>a.id-b.id)},create:async(_,body)=>toComment(noteAnswer.parse(await call(target,"PO\
ST",notes,{body}))),update:async(id,body)=>toComment(noteAnswer.parse(await call(target,"PUT",`${notes}/${id}`,{body}))),async delete(id){await call(target,"DEL\
ETE",`${notes}/${id}`).catch(error=>{if(!(error instanceof GitlabError)||error.status!==404)throw error})},viewer:async()=>userAnswer.parse(await call(target,"G\
ET","/user")).username}}async function call({apiUrl,token,version},method,path,body){let response=await fetch(`${apiUrl.replace(/\/+$/,"")}${path}`,{method,headers:{
"private-token":token,"user-agent":`raincheck/${version}`,...body===void 0?{}:{"content-type":"application/json"}},...body===void 0?{}:{body:JSON.stringify(body)},
redirect:"error",signal:AbortSignal.timeout(deadline*1e3)}),text=await response.text();if(!response.ok)throw new GitlabError(response.status,`GitLab answered ${response.
status} to ${method}`);return text===""?null:JSON.parse(text)}var tokenVariable="RAINCHECK_GITLAB_TOKEN",variables=object({CI_API_V4_URL:url({protocol:/^https?$/}),CI_PROJECT_ID:string().regex(/^\d+$/),CI_MERGE_REQUEST_IID:string().
regex(/^\d+$/),CI_MERGE_REQUEST_PROJECT_URL:string().default(""),CI_COMMIT_SHA:string().regex(/^[0-9a-f]{40,64}$/),CI_JOB_ID:string().regex(/^\d+$/)});function jobOf(environment,version){
let parsed=variables.safeParse(environment);if(!parsed.success){let lacking=[...new Set(parsed.error.issues.map(({path})=>String(path[0])))].join(", ");throw new KnownError(
`This is no job of a GitLab merge request: ${lacking} are not as GitLab sets them.`,{next:'Run it with `rules: [{ if: $CI_PIPELINE_SOURCE == "merge_request_even\
t" }]`, or leave --gitlab-note out.'})}let token=environment[tokenVariable]??"";if(token==="")throw new KnownError(`There is no token to write the note with: ${tokenVariable}\
 is not set.`,{next:`Make a project access token with the scope api and the role Developer, and give it as the masked CI/CD variable ${tokenVariable}.`});let{data}=parsed,
mergeRequest=Number(data.CI_MERGE_REQUEST_IID),page=data.CI_MERGE_REQUEST_PROJECT_URL;return{target:{apiUrl:data.CI_API_V4_URL,project:data.CI_PROJECT_ID,token,
version},mergeRequest,webUrl:page===""?"":`${page}/-/merge_requests/${mergeRequest}`,headSha:data.CI_COMMIT_SHA,run:{id:Number(data.CI_JOB_ID),attempt:1}}}async function writeNote(review,job,configs){
let counts=countFindings(review);try{return await bringUpToDate(mergeRequestNotes(job.target,job.mergeRequest,job.webUrl),{key:commentKey(configs),issue:job.mergeRequest,
headSha:job.headSha,run:job.run,findings:counts.error+counts.warning,worthCreating:isWorthAComment(review),render:(previous,longest)=>renderComment(review,{...plainOptions,
resolved:previous??0,longest}),readOnly:null})}catch(error){let isRefused=error instanceof GitlabError&&[401,403,404].includes(error.status),advice=isRefused?`${tokenVariable}\
 needs the scope api and a role that may comment on this merge request.`:"Run the job again to write it.";return{posted:!1,reason:isRefused?"permission":"fault",
warning:`The note could not be written: ${messageOf(error)}. The verdict stands. ${advice}`}}}export{jobOf,tokenVariable,writeNote};
