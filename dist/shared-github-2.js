import{splitRepository,statusOf}from"./shared-github.js";import{AsyncLocalStorage}from"node:async_hooks";import{getOctokit}from"./octokit.js";import{retry}from"./octokit.js";import{setTimeout as sleep}from"node:timers/promises";var longestWait=60,deadline=60;function connect(options){let octokit=getOctokit(options.token,{baseUrl:options.apiUrl,userAgent:`raincheck/${options.version}`,log:{
debug:silent,info:silent,warn:silent,error:silent},request:{fetch:fetchInTime},retry:{doNotRetry:[400,401,403,404,410,422,429,451],retryAfterBaseValue:options.retryUnit??
1e3}},retry),pause=options.pause??(milliseconds=>sleep(milliseconds));return octokit.hook.wrap("request",async(request,parameters)=>{for(let attempt=1;;attempt+=
1)try{let signal=AbortSignal.timeout((options.deadline??deadline)*1e3);return await callSignal.run(signal,()=>request(parameters))}catch(error){let seconds=rateLimitWait(
error,Date.now());if(seconds===null||seconds>longestWait||attempt===3)throw error;await pause(seconds*1e3)}}),octokit}var callSignal=new AsyncLocalStorage,fetchInTime=(input,init)=>{
let signals=[callSignal.getStore(),init?.signal].filter(signal=>signal instanceof AbortSignal);return fetch(input,signals.length===0?init:{...init,signal:AbortSignal.
any(signals)})};function issueComments(octokit,repository){let where=splitRepository(repository);return{async list(issue){return(await octokit.paginate(octokit.
rest.issues.listComments,{...where,issue_number:issue,per_page:100})).map(toComment).sort((a,b)=>a.id-b.id)},async create(issue,body){let request={...where,issue_number:issue,
body,request:{retries:0}};return toComment((await octokit.rest.issues.createComment(request)).data)},async update(id,body){return toComment((await octokit.rest.
issues.updateComment({...where,comment_id:id,body})).data)},async delete(id){try{await octokit.rest.issues.deleteComment({...where,comment_id:id})}catch(error){
if(statusOf(error)!==404)throw error}},async viewer(){return(await octokit.graphql("{ viewer { login } }")).viewer.login}}}function toComment(comment){return{id:comment.
id,body:comment.body??"",url:comment.html_url,author:comment.user?.login??null}}function rateLimitWait(error,now){let status=statusOf(error);if(status!==403&&status!==
429)return null;let headers=error.response?.headers??{},after=Number(headers["retry-after"]);return headers["retry-after"]!==void 0&&Number.isFinite(after)?Math.
max(0,after):headers["x-ratelimit-remaining"]==="0"?Math.max(0,Math.ceil(Number(headers["x-ratelimit-reset"])-now/1e3)):/secondary rate limit/i.test(error.message)?
longestWait:null}function silent(){}export{connect,issueComments};
