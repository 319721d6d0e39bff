import{reportOptions}from"./shared-action-2.js";import{commentKey,postComment,sayWhatBecame}from"./shared-github-3.js";import{parseReview}from"./shared-core-5.js";
import{renderComment}from"./shared-report.js";import"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";import{
version}from"./shared-review.js";import{workflowRun}from"./shared-github-4.js";import{connect,issueComments}from"./shared-github-2.js";import{splitRepository,
statusOf}from"./shared-github.js";import{whyNotPublished}from"./shared-github-5.js";import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";
import{core}from"./shared-core.js";import"./shared-report-3.js";import"./shared-zod.js";import{KnownError,messageOf}from"./shared-core-3.js";
import"./shared-runtime.js";import{createRequire}from"module";var require2=createRequire("/"),_a,Worker,isMarkedAsUntransferable;try{_a=require2("worker_threads"),Worker=_a.Worker,isMarkedAsUntransferable=_a.isMarkedAsUntransferable}catch{}var u8=Uint8Array,u16=Uint16Array,i32=Int32Array,fleb=new u8([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),fdeb=new u8([0,0,0,0,1,1,2,2,3,3,
4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),clim=new u8([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),freb=function(eb,start){for(var b=new u16(31),
i2=0;i2<31;++i2)b[i2]=start+=1<<eb[i2-1];for(var r=new i32(b[30]),i2=1;i2<30;++i2)for(var j=b[i2];j<b[i2+1];++j)r[j]=j-b[i2]<<5|i2;return{b,r}},_a=freb(fleb,2),
fl=_a.b,revfl=_a.r;fl[28]=258,revfl[258]=28;var _b=freb(fdeb,0),fd=_b.b,revfd=_b.r,rev=new u16(32768);for(i=0;i<32768;++i)x=(i&43690)>>1|(i&21845)<<1,x=(x&52428)>>
2|(x&13107)<<2,x=(x&61680)>>4|(x&3855)<<4,rev[i]=((x&65280)>>8|(x&255)<<8)>>1;var x,i,hMap=(function(cd,mb,r){for(var s=cd.length,i2=0,l=new u16(mb);i2<s;++i2)cd[i2]&&
++l[cd[i2]-1];var le=new u16(mb);for(i2=1;i2<mb;++i2)le[i2]=le[i2-1]+l[i2-1]<<1;var co;if(r){co=new u16(1<<mb);var rvb=15-mb;for(i2=0;i2<s;++i2)if(cd[i2])for(var sv=i2<<
4|cd[i2],r_1=mb-cd[i2],v=le[cd[i2]-1]++<<r_1,m=v|(1<<r_1)-1;v<=m;++v)co[rev[v]>>rvb]=sv}else for(co=new u16(s),i2=0;i2<s;++i2)cd[i2]&&(co[i2]=rev[le[cd[i2]-1]++]>>
15-cd[i2]);return co}),flt=new u8(288);for(i=0;i<144;++i)flt[i]=8;var i;for(i=144;i<256;++i)flt[i]=9;var i;for(i=256;i<280;++i)flt[i]=7;var i;for(i=280;i<288;++i)
flt[i]=8;var i,fdt=new u8(32);for(i=0;i<32;++i)fdt[i]=5;var i;var flrm=hMap(flt,9,1);var fdrm=hMap(fdt,5,1),max=function(a){for(var m=a[0],i2=1;i2<a.length;++i2)a[i2]>m&&(m=a[i2]);return m},bits=function(d,p,m){var o=p/8|0;return(d[o]|d[o+1]<<8)>>
(p&7)&m},bits16=function(d,p){var o=p/8|0;return(d[o]|d[o+1]<<8|d[o+2]<<16)>>(p&7)},shft=function(p){return(p+7)/8|0},slc=function(v,s,e){return(s==null||s<0)&&
(s=0),(e==null||e>v.length)&&(e=v.length),new u8(v.subarray(s,e))};var ec=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],err=function(ind,msg,nt){var e=new Error(msg||
ec[ind]);if(e.code=ind,Error.captureStackTrace&&Error.captureStackTrace(e,err),!nt)throw e;return e},inflt=function(dat,st,buf,dict){var sl=dat.length,dl=dict?dict.
length:0;if(!sl||st.f&&!st.l)return buf||new u8(0);var noBuf=!buf,resize=noBuf||st.i!=2,noSt=st.i;noBuf&&(buf=new u8(sl*3));var cbuf=function(l2){var bl=buf.length;
if(l2>bl){var nbuf=new u8(Math.max(bl*2,l2));nbuf.set(buf),buf=nbuf}},final=st.f||0,pos=st.p||0,bt=st.b||0,lm=st.l,dm=st.d,lbt=st.m,dbt=st.n,tbts=sl*8;do{if(!lm){
final=bits(dat,pos,1);var type=bits(dat,pos+1,3);if(pos+=3,type)if(type==1)lm=flrm,dm=fdrm,lbt=9,dbt=5;else if(type==2){var hLit=bits(dat,pos,31)+257,hcLen=bits(
dat,pos+10,15)+4,tl=hLit+bits(dat,pos+5,31)+1;pos+=14;for(var ldt=new u8(tl),clt=new u8(19),i2=0;i2<hcLen;++i2)clt[clim[i2]]=bits(dat,pos+i2*3,7);pos+=hcLen*3;for(var clb=max(
clt),clbmsk=(1<<clb)-1,clm=hMap(clt,clb,1),i2=0;i2<tl;){var r=clm[bits(dat,pos,clbmsk)];pos+=r&15;var s=r>>4;if(s<16)ldt[i2++]=s;else{var c=0,n=0;for(s==16?(n=3+
bits(dat,pos,3),pos+=2,c=ldt[i2-1]):s==17?(n=3+bits(dat,pos,7),pos+=3):s==18&&(n=11+bits(dat,pos,127),pos+=7);n--;)ldt[i2++]=c}}var lt=ldt.subarray(0,hLit),dt=ldt.
subarray(hLit);lbt=max(lt),dbt=max(dt),lm=hMap(lt,lbt,1),dm=hMap(dt,dbt,1)}else err(1);else{var s=shft(pos)+4,l=dat[s-4]|dat[s-3]<<8,t=s+l;if(t>sl){noSt&&err(0);
break}resize&&cbuf(bt+l),buf.set(dat.subarray(s,t),bt),st.b=bt+=l,st.p=pos=t*8,st.f=final;continue}if(pos>tbts){noSt&&err(0);break}}resize&&cbuf(bt+131072);for(var lms=(1<<
lbt)-1,dms=(1<<dbt)-1,lpos=pos;;lpos=pos){var c=lm[bits16(dat,pos)&lms],sym=c>>4;if(pos+=c&15,pos>tbts){noSt&&err(0);break}if(c||err(2),sym<256)buf[bt++]=sym;else if(sym==
256){lpos=pos,lm=null;break}else{var add=sym-254;if(sym>264){var i2=sym-257,b=fleb[i2];add=bits(dat,pos,(1<<b)-1)+fl[i2],pos+=b}var d=dm[bits16(dat,pos)&dms],dsym=d>>
4;d||err(3),pos+=d&15;var dt=fd[dsym];if(dsym>3){var b=fdeb[dsym];dt+=bits16(dat,pos)&(1<<b)-1,pos+=b}if(pos>tbts){noSt&&err(0);break}resize&&cbuf(bt+131072);var end=bt+
add;if(bt<dt){var shift=dl-dt,dend=Math.min(dt,end);for(shift+bt<0&&err(3);bt<dend;++bt)buf[bt]=dict[shift+bt]}for(;bt<end;++bt)buf[bt]=buf[bt-dt]}}st.l=lm,st.p=
lpos,st.b=bt,st.f=final,lm&&(final=1,st.m=lbt,st.d=dm,st.n=dbt)}while(!final);return bt!=buf.length&&noBuf?slc(buf,0,bt):buf.subarray(0,bt)};var et=new u8(0);var b2=function(d,b){return d[b]|d[b+1]<<8},b4=function(d,b){return(d[b]|d[b+1]<<8|d[b+2]<<16|d[b+3]<<24)>>>0},b8=function(d,b){return b4(d,b)+b4(d,b+4)*4294967296};function inflateSync(data,opts){return inflt(data,{i:2},opts&&opts.out,opts&&opts.dictionary)}var td=typeof TextDecoder<"u"&&new TextDecoder,tds=0;try{td.decode(et,{stream:!0}),tds=1}catch{}var dutf8=function(d){for(var r="",i2=0;;){var c=d[i2++],eb=(c>127)+
(c>223)+(c>239);if(i2+eb>d.length)return{s:r,r:slc(d,i2-1)};eb?eb==3?(c=((c&15)<<18|(d[i2++]&63)<<12|(d[i2++]&63)<<6|d[i2++]&63)-65536,r+=String.fromCharCode(55296|
c>>10,56320|c&1023)):eb&1?r+=String.fromCharCode((c&31)<<6|d[i2++]&63):r+=String.fromCharCode((c&15)<<12|(d[i2++]&63)<<6|d[i2++]&63):r+=String.fromCharCode(c)}};function strFromU8(dat,latin1){if(latin1){for(var r="",i2=0;i2<dat.length;i2+=16384)r+=String.fromCharCode.apply(null,dat.subarray(i2,i2+16384));return r}else{if(td)
return td.decode(dat);var _a2=dutf8(dat),s=_a2.s,r=_a2.r;return r.length&&err(8),s}}var slzh=function(d,b){return b+30+b2(d,b+26)+b2(d,b+28)},zh=function(d,b,z){var fnl=b2(d,b+28),efl=b2(d,b+30),fn=strFromU8(d.subarray(b+46,b+46+fnl),!(b2(d,b+8)&
2048)),es=b+46+fnl,_a2=z64hs(d,es,efl,z,b4(d,b+20),b4(d,b+24),b4(d,b+42)),sc=_a2[0],su=_a2[1],off=_a2[2];return[b2(d,b+10),sc,su,fn,es+efl+b2(d,b+32),off]},z64hs=function(d,b,l,z,sc,su,off){
var nsc=sc==4294967295,nsu=su==4294967295,noff=off==4294967295,e=b+l,nf=nsc+nsu+noff;if(z&&nf){for(;b+4<e;b+=4+b2(d,b+2))if(b2(d,b)==1)return[nsc?b8(d,b+4+8*nsu):
sc,nsu?b8(d,b+4):su,noff?b8(d,b+4+8*(nsu+nsc)):off,1];z<2&&err(13)}return[sc,su,off,0]};function unzipSync(data,opts){for(var files={},e=data.length-22;b4(data,e)!=101010256;--e)(!e||data.length-e>65558)&&err(13);var c=b2(data,e+8);if(!c)return{};var o=b4(
data,e+16),z=b4(data,e-20)==117853008;if(z){var ze=b4(data,e-12);z=b4(data,ze)==101075792,z&&(c=b4(data,ze+32),o=b4(data,ze+48))}for(var fltr=opts&&opts.filter,
i2=0;i2<c;++i2){var _a2=zh(data,o,z),c_2=_a2[0],sc=_a2[1],su=_a2[2],fn=_a2[3],no=_a2[4],off=_a2[5],b=slzh(data,off);o=no,(!fltr||fltr({name:fn,size:sc,originalSize:su,
compression:c_2}))&&(c_2?c_2==8?files[fn]=inflateSync(data.subarray(b,b+sc),{out:new u8(su)}):err(14,"unknown compression type "+c_2):files[fn]=slc(data,b,b+sc))}
return files}function finishedRuns(octokit,repository){let where=splitRepository(repository);return{async run(id){return workflowRun.parse((await octokit.rest.actions.getWorkflowRun(
{...where,run_id:id})).data)},async artifacts(run,name){let list=octokit.rest.actions.listWorkflowRunArtifacts;return(await octokit.paginate(list,{...where,run_id:run,
name,per_page:100})).filter(artifact=>artifact.name===name).map(({id,size_in_bytes,expired})=>({id,size:size_in_bytes,expired})).sort((a,b)=>b.id-a.id)},async download(artifact,limit){
let answer=await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{...where,artifact_id:artifact,archive_format:"zip",
request:{parseSuccessResponseBody:!1}});return readUpTo(answer.data,limit)},async openPulls(headOwner,headBranch){return(await octokit.paginate(octokit.rest.pulls.
list,{...where,head:`${headOwner}:${headBranch}`,state:"open",per_page:100})).map(pull=>({number:pull.number,headSha:pull.head.sha,headRepository:pull.head.repo?.
full_name??null,baseRepository:pull.base.repo.full_name}))}}}function unpack(zip,file,limit){let tooLarge=!1,files;try{files=unzipSync(zip,{filter:entry=>entry.
name!==file?!1:(tooLarge=entry.originalSize>limit,!tooLarge)})}catch(cause){throw unusable("is no zip archive that can be read",cause)}if(tooLarge)throw unusable(
`holds a ${file} above ${limit} bytes`);let content=files[file];if(content===void 0)throw unusable(`holds no ${file}`);return content}function unusable(what,cause){
return new KnownError(`The artifact of the reviewing run ${what}.`,{where:"artifact",next:"Compare both workflows with docs/forks.md. If they are as written the\
re, the pull request changed its own workflow: nothing was posted.",cause})}async function readUpTo(stream,limit){let chunks=[],size=0;for await(let chunk of stream){
if(size+=chunk.length,size>limit)throw unusable(`is larger than ${limit} bytes`);chunks.push(chunk)}return Buffer.concat(chunks)}function isRefusal(error){let status=statusOf(
error);return status===403||status===404}var artifactName="raincheck-report",artifactFile="report.json",largestZip=8*1024*1024,largestReport=32*1024*1024;async function publishFinishedRun(options){let run=await findRun(
options),why=whyNotPublished(run);if(why!==null)return skip(why);let pull=await findPull(options,run);if(pull===null)return skip(`no open pull request has the c\
ommit ${run.headSha.slice(0,7)} as its head any more`);let json=await readReport(options,run);if(json===null)return skip(`the run ${run.id} was cancelled before\
 it had a report`);let review=parse(options,json),comment=await postComment({comments:options.comments,issue:pull.number,headSha:run.headSha,run,key:options.key,
readOnly:null,lines:null,...options.pause===void 0?{}:{pause:options.pause}},review,{comment:options.render(review,run)});if(!comment.posted&&(comment.reason===
"permission"||comment.reason==="fault"))throw new KnownError(comment.warning??"The comment could not be posted.",{where:`pull request ${pull.number}`,next:"The \
job needs `actions: read` and `pull-requests: write`; docs/forks.md has the whole workflow."});return{review,comment,pull:pull.number,skipped:null}}async function findRun(options){
let{event,runId}=options;if(runId===null&&event.kind==="workflow-run")return event.analysed;if(runId===null)throw new KnownError(`\`mode: publish\` does not know \
which run’s report to post on a ${event.name} event.`,{where:"mode: publish",next:"Run it on workflow_run (docs/forks.md), or give it a `run-id`."});return refusable(
()=>options.runs.run(runId),`run ${runId}`)}async function findPull(options,run){let{headRepository,headBranch}=run;if(headRepository===null||headBranch===null)
return null;let owner=headRepository.split("/")[0]??"",matching=(await refusable(()=>options.runs.openPulls(owner,headBranch),"the pull requests")).filter(pull=>pull.
headSha===run.headSha&&same(pull.headRepository,headRepository)&&same(pull.baseRepository,options.event.repository));if(matching.length>1)throw new KnownError(`\
The branch ${headBranch} is the head of several open pull requests (${matching.map(pull=>`#${pull.number}`).join(", ")}).`,{where:`run ${run.id}`,next:"Close al\
l but one: GitHub does not tell to which of them the run belongs."});return matching[0]??null}async function readReport(options,run){let artifacts=await refusable(
()=>options.runs.artifacts(run.id,artifactName),"the artifacts"),[artifact]=artifacts.filter(({expired})=>!expired);if(artifact===void 0){if(run.conclusion==="c\
ancelled"||run.conclusion==="skipped")return null;throw new KnownError(`The run ${run.id} has no artifact called ${artifactName}.`,{where:run.url,next:"Look at \
that run: it ended before it had a report, or its workflow does not upload one (docs/forks.md)."})}if(artifact.size>largestZip)throw unusable(`is larger than ${largestZip}\
 bytes`);let zip=await refusable(()=>options.runs.download(artifact.id,largestZip),"the artifact"),text=new TextDecoder("utf-8",{fatal:!0});try{return JSON.parse(
text.decode(unpack(zip,artifactFile,largestReport)))}catch(cause){throw cause instanceof KnownError?cause:unusable(`holds a ${artifactFile} that is no JSON`,cause)}}
function parse(options,json){try{return options.parseReview(json)}catch(cause){throw unusable(`is no review: ${messageOf(cause)}`,cause)}}async function refusable(work,what){
try{return await work()}catch(error){throw isRefusal(error)?new KnownError(`GitHub does not show ${what}: ${messageOf(error)}.`,{where:"github-token",next:"The \
job needs `actions: read` and `pull-requests: write`; docs/forks.md has the whole workflow.",cause:error}):error}}function same(a,b){return a?.toLowerCase()===b.
toLowerCase()}function skip(skipped){return{review:null,comment:null,pull:null,skipped}}async function post(event,runId,settings,{environment,token}){let octokit=connect({token,apiUrl:event.apiUrl,version}),published=await publishFinishedRun({event,
runId,runs:finishedRuns(octokit,event.repository),comments:issueComments(octokit,event.repository),parseReview:json=>parseReview(JSON.stringify(json)),render:(reviewed,run)=>(previous,longest)=>renderComment(
reviewed,{...reportOptions(event,run.headSha,run.url,environment),resolved:previous??0,longest}),key:commentKey(settings.config)});return sayWhatBecame(core,published.
comment),published}export{post};
