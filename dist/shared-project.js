import{UnreadableConfig,basePlace,configFiles,layersOf,readConfigFile,staticPlace,validSettings,valuesWithExtended}from"./shared-postgres.js";import{emptyTree,
ruleNamed,treeOf}from"./shared-rules.js";import{mergedValues,readEnvironment}from"./shared-settings.js";import{describeSettings,settingsSchema}from"./shared-settings-2.js";
import{severityIn}from"./shared-fastest-levenshtein.js";import{list}from"./shared-core-8.js";import{KnownError,isKnownError}from"./shared-core-3.js";import path from"node:path";import{spawn}from"node:child_process";var locationVariables=new Set(["GIT_DIR","GIT_WORK_TREE","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_NAMESP\
ACE","GIT_PREFIX"]);async function runGit(context,args,options={}){let{promise,resolve,reject}=Promise.withResolvers(),child=spawn("git",[...globalArguments(context),
...args],{cwd:context.root,env:environment(context,options.env),stdio:["ignore","pipe","pipe"],windowsHide:!0}),limit=options.limit??256*1024*1024,stdout=[],size=0,
stderr="",stopped=null,stop=why=>{stopped=why,child.kill("SIGKILL")},timer=setTimeout(()=>stop("took too long"),options.timeout??12e4);return child.stdout.on("d\
ata",chunk=>{size+=chunk.length,size<=limit?stdout.push(chunk):stopped===null&&stop(`gave more than ${limit} bytes`)}),child.stderr.on("data",chunk=>{stderr.length<
64*1024&&(stderr+=chunk.toString("utf8"))}),child.on("error",error=>{clearTimeout(timer),reject(gitMissing(error))}),child.on("close",code=>{clearTimeout(timer),
stopped===null?resolve({code:code??1,stdout:Buffer.concat(stdout),stderr:stderr.trim()}):reject(new KnownError(`\`git ${args[0]??""}\` ${stopped}.`,{next:"Check\
 the checkout and the network, then run Raincheck again.",where:context.root}))}),promise}async function git(context,args,options={}){let result=await runGit(context,
args,options);if(result.code!==0)throw gitFailed(context,args,result);return result.stdout.toString("utf8")}function gitFailed(context,args,result){let dubious=result.
stderr.includes("dubious ownership");return new KnownError(`\`git ${args.slice(0,2).join(" ")}\` failed: ${lastLine(result.stderr)}`,{next:dubious?`The checkout\
 belongs to another user. If you trust it: git config --global --add safe.directory ${context.root}`:"Check that this is a complete git checkout, then run Rainc\
heck again.",where:context.root})}function globalArguments(context){return["--no-pager","--no-optional-locks","--literal-pathspecs","-c","core.quotePath=false",
"-c","core.hooksPath=/dev/null","-c","core.fsmonitor=false","-c","core.alternateRefsCommand=","-c","core.useReplaceRefs=false","-c","core.untrackedCache=false",
"-c","gc.auto=0","-c","maintenance.auto=false",...context.anyOwner?["-c","safe.directory=*"]:[]]}var asRecorded={GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev\
/null"};function environment(context,extra={}){let kept={};for(let[name,value]of Object.entries(context.env))value!==void 0&&!locationVariables.has(name)&&(kept[name]=
value);return{...kept,GIT_TERMINAL_PROMPT:"0",...asRecorded,GCM_INTERACTIVE:"never",LC_ALL:"C",...extra}}function gitMissing(cause){return new KnownError("git c\
ould not be started.",{next:"Install git and put it on the PATH.",cause})}function lastLine(text){return text.split(`
`).at(-1)||"no message"}async function remoteOf(context){let names=(await runGit(context,["remote"])).stdout.toString("utf8").split(`
`).filter(Boolean);return names.includes("origin")?"origin":names.length===1?names[0]??null:null}async function fetchCommit(context,access,sha,depth){let remote=await remoteOf(
context);if(remote===null||!/^[0-9a-f]{40,64}$/.test(sha))return;let args=["fetch",...["--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules","\
--no-auto-gc"],...depth===null?[]:[`--depth=${depth}`],remote,sha];for(let env of attempts(access))if((await runGit(context,args,{env})).code===0)return}async function remoteHead(context,access,branch){
let remote=await remoteOf(context);if(remote===null)return null;let ref=`refs/heads/${branch}`;for(let env of attempts(access)){let listed=await runGit(context,
["ls-remote","--quiet",remote,ref],{env});if(listed.code!==0)continue;return listed.stdout.toString("utf8").split(`
`).find(line2=>line2.endsWith(`	${ref}`))?.split("	")[0]??null}return null}function attempts(access){if(access===null||access.token==="")return[{}];let key=`htt\
p.${access.serverUrl.replace(/\/+$/,"")}/.extraheader`,basic=Buffer.from(`x-access-token:${access.token}`).toString("base64");return[{GIT_CONFIG_COUNT:"2",GIT_CONFIG_KEY_0:key,
GIT_CONFIG_VALUE_0:"",GIT_CONFIG_KEY_1:key,GIT_CONFIG_VALUE_1:`AUTHORIZATION: basic ${basic}`},{}]}import{spawn as spawn2}from"node:child_process";var largestFile=64*1024*1024,ObjectReader=class{#context;#queue=[];#child=null;#chunks=[];#buffered=0;#wanted=null;constructor(context){this.#context=context}async read(id){
let{promise,resolve,reject}=Promise.withResolvers();return this.#queue.push({id,resolve,reject}),this.#start().stdin.write(`${id}
`),this.#hold(!0),promise}close(){this.#child?.stdin.end(),this.#child=null}#start(){if(this.#child!==null)return this.#child;let child=spawn2("git",[...globalArguments(
this.#context),"cat-file","--batch"],{cwd:this.#context.root,env:environment(this.#context),stdio:["pipe","pipe","ignore"],windowsHide:!0});return child.on("err\
or",error=>this.#fail(child,gitMissing(error))),child.on("close",()=>this.#fail(child,new KnownError("`git cat-file` ended before it had answered.",{next:"Check\
 that this is a complete git checkout, then run Raincheck again.",where:this.#context.root}))),child.stdin.on("error",()=>{}),child.stdout.on("data",chunk=>this.#take(
chunk)),this.#child=child,child}#hold(busy){let child=this.#child;if(child===null)return;let handles=[child,child.stdin,child.stdout];for(let handle of handles)
busy?handle.ref():handle.unref()}#fail(child,error){if(!(this.#child!==child&&this.#child!==null)){this.#child=null,this.#chunks=[],this.#buffered=0,this.#wanted=
null;for(let request of this.#queue.splice(0))request.reject(error)}}#take(chunk){this.#chunks.push(chunk),this.#buffered+=chunk.length,this.#drain(),this.#queue.
length===0&&this.#hold(!1)}#drain(){for(;;){if(this.#wanted===null&&!this.#header())return;if(this.#wanted===null)continue;if(this.#buffered<this.#wanted)return;
let bytes=this.#cut(this.#wanted);this.#wanted=null,this.#answer(bytes)}}#header(){let newline=this.#joined().indexOf(10);if(newline===-1)return!1;let line=this.#cut(
newline+1).toString("latin1"),size=/ (?:blob|commit|tag|tree) (\d+)\n$/.exec(line)?.[1];return size===void 0?this.#queue.shift()?.resolve(null):this.#wanted=Number(
size)+1,!0}#answer(bytes){let request=this.#queue.shift();bytes.length-1<=largestFile?request?.resolve(bytes.subarray(0,-1)):request?.reject(fileTooLarge(request.
id))}#joined(){return this.#chunks.length>1&&(this.#chunks=[Buffer.concat(this.#chunks)]),this.#chunks[0]??Buffer.alloc(0)}#cut(length){let joined=this.#joined(),
rest=joined.subarray(length);return this.#chunks=rest.length>0?[rest]:[],this.#buffered=rest.length,joined.subarray(0,length)}};function fileTooLarge(where){return new KnownError(
`A file is larger than ${largestFile/1024/1024} MiB.`,{next:"Raincheck reads migrations, configs and snapshots only; move bulk data out of the migrations folder\
.",where})}function revisionTree(context,objects,commit){let listing=null,entries=()=>listing??=listEntries(context,commit),bytes=async path2=>{let entry=(await entries()).
get(path2);if(entry===void 0)return null;let content=await objects.read(entry.id);if(content!==null)return content;throw new KnownError(`This checkout lists ${path2}\
 at ${commit.slice(0,12)}, but does not have its content.`,{next:"Fetch all objects: leave `filter` out of the actions/checkout step (elsewhere: `git fetch --re\
fetch`).",where:path2})};return treeOf({revision:commit,entries,content:bytes,target:async path2=>(await bytes(path2))?.toString("utf8")??null})}async function listEntries(context,commit){
let args=["ls-tree","-r","-z","--full-tree",commit],result=await runGit(context,args);if(result.code!==0)throw gitFailed(context,args,result);let entries=new Map;
for(let line of result.stdout.toString("utf8").split("\0")){let tab=line.indexOf("	"),[mode,type,id]=line.slice(0,tab).split(" ");tab===-1||type!=="blob"||id===
void 0||entries.set(line.slice(tab+1),{link:mode==="120000",id})}return entries}import{constants}from"node:fs";import{lstat,open,readlink,realpath}from"node:fs/promises";import{dirname,join}from"node:path";function workingTree(context){let inside=directoryGuard(context.root);return treeOf({revision:null,entries:()=>listEntries2(context,inside),async content(path2){
return await inside(path2)?readPlainFile(join(context.root,path2),path2):null},async target(path2){return await inside(path2)?orNull(readlink(join(context.root,
path2))):null}})}async function listEntries2(context,inside){let[tracked,untracked]=await Promise.all([git(context,["ls-files","-z","--cached"]),git(context,["l\
s-files","-z","--others","--exclude-standard"])]),paths=[...new Set(`${tracked}${untracked}`.split("\0"))].filter(path2=>path2!==""&&!path2.endsWith("/")),entries=new Map;
for(let at=0;at<paths.length;at+=256)await Promise.all(paths.slice(at,at+256).map(async path2=>{if(!await inside(path2))return;let stat=await orNull(lstat(join(
context.root,path2)));(stat?.isFile()||stat?.isSymbolicLink())&&entries.set(path2,{link:stat.isSymbolicLink()})}));return entries}function directoryGuard(root){
let known=new Map,realRoot=null;return path2=>{let directory=dirname(path2),answer=known.get(directory);return answer===void 0&&(answer=(async()=>{let base=await(realRoot??=
realpath(root));return await orNull(realpath(join(root,directory)))===join(base,directory)})(),known.set(directory,answer)),answer}}async function readPlainFile(path2,shown2){
let file=await orNull(open(path2,constants.O_RDONLY|constants.O_NOFOLLOW|constants.O_NONBLOCK));if(file===null)return null;try{let stat=await file.stat();if(!stat.
isFile())return null;if(stat.size>largestFile)throw fileTooLarge(shown2);return await file.readFile()}finally{await file.close()}}async function orNull(promise){
try{return await promise}catch(error){let{code=""}=error;if(["ENOENT","ENOTDIR","ELOOP","ENXIO"].includes(code))return null;throw error}}async function openRepository(folder,options){let start={root:folder,env:options.env,anyOwner:options.anyOwner??!1},top=await runGit(start,["rev-parse","--show-\
toplevel"]);if(top.code!==0)throw top.stderr.includes("dubious ownership")?gitFailed(start,["rev-parse"],top):new KnownError("This folder is not in a git reposi\
tory.",{next:"Run Raincheck in a checkout (in GitHub Actions: put actions/checkout before it).",where:folder});let root=top.stdout.toString("utf8").replace(/\n$/,
"");if(!path.isAbsolute(root)||root.includes("\0"))throw new KnownError("git’s answer to `git rev-parse --show-toplevel` is no folder.",{next:"Look which git \
is the first one on the PATH, and whether it works."});return repositoryAt({...start,root},options.access??null)}function repositoryAt(context,access){let objects=new ObjectReader(
context),known=new Map,resolve=async name=>{let before=known.get(name);if(before!==void 0)return before;let found=await runGit(context,["rev-parse","--verify","\
--quiet","--end-of-options",`${name}^{commit}`]),sha=found.code===0?found.stdout.toString("utf8").trim():null;return sha!==null&&known.set(name,sha),sha},header=async commit=>(await objects.
read(commit))?.toString("utf8").split(`

`,1)[0]??"",isShallow=async()=>(await git(context,["rev-parse","--is-shallow-repository"])).trim()==="true";return{root:context.root,head:()=>resolve("HEAD"),resolve,
parents:async commit=>[...(await header(commit)).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,sha])=>sha??""),committedAt:async commit=>Number(/^committer .*> (\d+) /m.
exec(await header(commit))?.[1]??0)*1e3,tree:revision=>revisionTree(context,objects,revision),workingTree:()=>workingTree(context),async mergeBase(a,b){if(a===b)
return a;let found=await runGit(context,["merge-base",a,b]);return found.code===0?found.stdout.toString("utf8").trim():null},defaultBranch:()=>defaultBranch(context,
resolve),remoteBranch:name=>remoteHead(context,access,name),isShallow,async ensureCommit(sha,deepen){if(deepen===void 0&&await resolve(sha)!==null)return!0;let shallow=await isShallow();
return deepen!==void 0&&!shallow&&await resolve(sha)!==null?!0:(await fetchCommit(context,access,sha,shallow?deepen??1:null),await resolve(sha)!==null)},authorOf:(path2,line,revision)=>authorOf(
context,path2,line,revision),changedPaths:(base,head)=>changedPaths(context,base,head),stagedPaths:()=>pathsOf(context,["diff","--cached",...nameOnly]),unstagedPaths:async()=>[
...await pathsOf(context,["diff",...nameOnly]),...await pathsOf(context,["ls-files","-z","--others","--exclude-standard"])],diff:async(base,head,paths)=>{let options=[
"--no-color","--no-renames","--no-ext-diff","--no-textconv","--unified=2"],commits=head===null?[base]:[base,head];return git(context,["--literal-pathspecs","dif\
f",...options,...commits,"--",...paths])},close:()=>objects.close(),[Symbol.dispose]:()=>objects.close()}}async function defaultBranch(context,resolve){let remote=await remoteOf(
context);if(remote!==null){let head=await runGit(context,["symbolic-ref","--quiet","--short",`refs/remotes/${remote}/HEAD`]),name=head.stdout.toString("utf8").trim();
if(head.code===0&&await resolve(name)!==null)return name}let names=remote===null?[]:[`${remote}/main`,`${remote}/master`];for(let name of[...names,"main","maste\
r"])if(await resolve(name)!==null)return name;return null}async function authorOf(context,path2,line,revision){let args=["-c","blame.ignoreRevsFile=","blame","-\
-porcelain","-L",`${line},${line}`,...revision?[revision]:[],"--",path2],blamed=await runGit(context,args);if(blamed.code!==0)return null;let text=blamed.stdout.
toString("utf8");return/^boundary$/m.test(text)&&(await runGit(context,["rev-parse","--is-shallow-repository"])).stdout.toString("utf8").trim()==="true"||/^0+ /.
test(text)?null:/^author (.+)$/m.exec(text)?.[1]??null}var nameOnly=["-z","--name-only","--no-renames","--no-ext-diff","--no-textconv"];async function pathsOf(context,command){
return(await git(context,[...command])).split("\0").filter(path2=>path2!=="")}async function changedPaths(context,base,head){let options=nameOnly,changed=head===
null?(await Promise.all([git(context,["diff",...options,base,"--"]),git(context,["ls-files","-z","--others","--exclude-standard"])])).join(""):await git(context,
["diff",...options,base,head,"--"]);return[...new Set(changed.split("\0").filter(path2=>path2!==""))].sort()}var zeros=/^0+$/,depths=[50,500,5e3];async function revisionsOfEvent(repository,event){switch(event.name){case"pull_request":case"pull_request_target":return ofPullRequest(
repository,event.payload);case"merge_group":{let group=field(event.payload,"merge_group"),base=shaOf(field(group,"base_sha"),"merge_group.base_sha"),head=shaOf(
field(group,"head_sha"),"merge_group.head_sha");return await need(repository,head,"the merge group"),await need(repository,base,"the base of the merge group"),{
base,head,baseTip:null}}case"push":return ofPush(repository,event.payload);default:return{...await revisionsOfCommandLine(repository,{base:null}),head:await headOf(
repository)}}}async function revisionsOfCommandLine(repository,options){let head=await repository.head(),name=options.base??await repository.defaultBranch();if(name===
null){if(head===null)return{base:null,head:null,baseTip:null};throw new KnownError("There is no default branch to compare with (neither a remote HEAD, nor main,\
 nor master).",{next:"Say what to compare with: --base REF.",where:repository.root})}let tip=await repository.resolve(name);if(tip===null)throw new KnownError(`\
There is no commit called "${name}" in this repository.`,{next:"Fetch it, or give --base another name.",where:repository.root});let base=head===null?tip:await commonAncestor(
repository,tip,head,name);return{base,head:null,baseTip:base===tip?null:tip}}async function ofPullRequest(repository,payload){let pull=field(payload,"pull_reque\
st"),theirHead=shaOf(field(field(pull,"head"),"sha"),"pull_request.head.sha"),theirBase=shaOf(field(field(pull,"base"),"sha"),"pull_request.base.sha"),head=await headOf(
repository),parents=await repository.parents(head),[first,second]=parents;if(head!==theirHead&&first!==void 0&&second!==void 0&&(second===theirHead||head===field(
pull,"merge_commit_sha")||theirBase===first))return await need(repository,first,"the base of the pull request",2),{base:first,head,baseTip:null};await need(repository,
theirBase,"the base of the pull request");let base=await commonAncestor(repository,theirBase,head,"the base branch");return{base,head,baseTip:base===theirBase?null:
theirBase}}async function ofPush(repository,payload){let after=shaOf(field(payload,"after"),"after"),before=shaOf(field(payload,"before"),"before");if(zeros.test(
after))throw new KnownError("This push deleted a branch: there is nothing to review.",{next:"Run Raincheck on pull_request, merge_group, or on pushes that leave\
 a branch behind."});if(await need(repository,after,"the pushed commit"),!zeros.test(before))return await need(repository,before,"the commit before the push"),{
base:before,head:after,baseTip:null};let named=field(field(payload,"repository"),"default_branch"),branch=typeof named=="string"&&named!==""?named:null;if(branch!==
null&&field(payload,"ref")===`refs/heads/${branch}`)return{base:null,head:after,baseTip:null};let tip=await tipOfDefaultBranch(repository,branch);if(tip===null)
return{base:null,head:after,baseTip:null};let base=await commonAncestor(repository,tip,after,"the default branch");return{base,head:after,baseTip:base===tip?null:
tip}}async function tipOfDefaultBranch(repository,branch){let remote=branch===null?null:await repository.remoteBranch(branch);if(remote!==null&&await repository.
ensureCommit(remote))return remote;let local=branch===null?null:await repository.resolve(`refs/remotes/origin/${branch}`);if(local!==null)return local;let name=await repository.
defaultBranch();return name===null?null:repository.resolve(name)}async function commonAncestor(repository,tip,head,name){let found=await repository.mergeBase(tip,
head);if(found!==null)return found;if(!await repository.isShallow())return tip;for(let depth of depths){await repository.ensureCommit(tip,depth),await repository.
ensureCommit(head,depth);let deeper=await repository.mergeBase(tip,head);if(deeper!==null)return deeper;if(!await repository.isShallow())return tip}throw new KnownError(
`This shallow clone does not show where the branch left ${name}.`,{next:"Set `fetch-depth: 0` in the actions/checkout step (elsewhere: `git fetch --unshallow`).",
where:repository.root})}async function need(repository,sha,what,depth=0){if(!await repository.ensureCommit(sha))throw new KnownError(`The commit ${sha.slice(0,12)}\
 (${what}) is not in this checkout and could not be fetched.`,{next:`Set \`fetch-depth: ${depth}\` in the actions/checkout step, or give Raincheck a token that m\
ay read the repository.`,where:repository.root})}async function headOf(repository){let head=await repository.head();if(head!==null)return head;throw new KnownError(
"The repository has no commit yet.",{next:"Check out a commit before Raincheck runs.",where:repository.root})}function field(value,name){return typeof value=="o\
bject"&&value!==null?value[name]:void 0}function shaOf(value,name){if(typeof value=="string"&&/^[0-9a-f]{40,64}$/.test(value))return value;throw new KnownError(
`The event's payload has no \`${name}\`.`,{next:"Run Raincheck on pull_request, merge_group or push, in a workflow of the repository itself."})}var mostNamed=12,longestValue=60;function settingsDifferences(before,after){let names=[...new Set([...Object.keys(before),...Object.keys(after)])].filter(name=>name!==
"accept"),infos=describeSettings(),all=names.flatMap(name=>{let info=infos.find(one=>one.name===name),[old,now]=[before[name],after[name]];if(info?.kind!=="map")
return difference(name,old,now,info?.default??"");let[oldMap,newMap]=[recordOf(old),recordOf(now)];return[...new Set([...Object.keys(oldMap),...Object.keys(newMap)])].
flatMap(key=>difference(`${name}.${key}`,oldMap[key],newMap[key],""))}),more=all.length-mostNamed;return more>1?[...all.slice(0,mostNamed),`and ${more} more`]:all}
function newAcceptances(before,after){let known=new Set(listOf(before).map(entry=>JSON.stringify(entry)));return listOf(after).filter(entry=>!known.has(JSON.stringify(
entry))).map(recordOf).map(({rule,subject,because,until})=>[`${shown(rule)} of ${shown(subject)}, because ${shown(because,200)}`,until===void 0?"":`, until ${shown(
until)}`].join(""))}function difference(name,old,now,fallback){if(JSON.stringify(old)===JSON.stringify(now))return[];let side=value=>value===void 0?fallback===""?
"not set":`${fallback} (the default)`:shown(value);return[`${name}: ${side(old)} → ${side(now)}`]}function shown(value,longest=longestValue){let safe=(typeof value==
"string"&&value!==""?value:JSON.stringify(value)??"nothing").replaceAll(/(postgres(?:ql)?:\/\/[^\s:@/'"]*:)[^\s'"]+/gi,"$1***");return safe.length>longest?`${safe.
slice(0,longest-1)}…`:safe}function recordOf(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?value:{}}function listOf(value){return Array.
isArray(value)?value:[]}var isStricter={failOn:value=>value==="warning",preset:value=>value==="strict",rows:isMore,timeout:isMore,drizzleKitTimeout:isMore,largeTableRows:(value,fallback)=>Number(
value)<Number(fallback),database:value=>value==="container"||value==="embedded",databasePreset:value=>value==="pgvector"||value==="postgis"||value==="supabase"||
value==="neon"};function stricterValues(values,severityOf){let kept={};for(let[name,value]of Object.entries(values)){if(name==="rules"){let rules=Object.entries(
value).filter(([rule,setting])=>{let severity=severityIn(setting),own=severityOf(rule);return own!==null&&(severity==="error"||own==="off"&&severity!=="off")});
rules.length>0&&(kept[name]=Object.fromEntries(rules));continue}let shape=settingsSchema.shape[name];shape!==void 0&&isStricter[name]?.(value,shape.parse(void 0))===
!0&&(kept[name]=value)}return kept}function isMore(value,fallback){return Number(value)>Number(fallback)}async function settingsOfChange(sources){let{trusted,base,head}=sources,rest=[readEnvironment(sources.environment),...sources.stronger],before=await readingOf(()=>readConfigFile(
basePlace(trusted,sources)),rest),after=await readingOf(()=>readConfigFile(staticPlace(head)),rest),unread=after.problem instanceof UnreadableConfig?after.problem:
null;if(after.problem!==null&&unread===null)throw after.problem;if(before.problem!==null&&(unread!==null||await isSame(trusted,head,after.file)))throw before.problem;
let accepting=unread===null?[acceptLayer(after.file)]:[],trustedLayers=before.file!==null?layersToTrust(before.file):after.file===null?[]:[stricterLayer(after.file)],
layers=[...trustedLayers,...accepting,...rest],older=trusted===base?before:await readingOf(()=>readConfigFile(staticPlace(base)),rest);return{settings:validSettings(
layers),notes:[...unread===null?notesOf(older,after.file,trustedLayers):unreadNotes(unread,older),...untrustedNote(before.file)]}}async function readingOf(read,rest){
try{let file=await read();return validSettings([...layersOf(file),...rest]),{file,problem:null}}catch(error){if(!isKnownError(error))throw error;return{file:null,
problem:error}}}async function isSame(base,head,config){let extended=config?.extended.filter(({inTree})=>inTree).map(({source})=>source)??[];for(let file of[...configFiles,
...extended])if(await base.read(file)!==await head.read(file))return!1;return!0}function acceptLayer(file){return{values:{accept:valuesWithExtended(file).accept??
[]},source:file?.source??"raincheck.config",write:file?.write??(()=>"accept")}}function stricterLayer(file){return{...file,values:stricter(valuesWithExtended(file))}}
function stricter(values){return stricterValues(values,rule=>ruleNamed(rule)?.severity??null)}function layersToTrust(file){return[...file.extended.map(one=>one.
trusted?one:{...one,values:stricter(one.values)}),file]}function untrustedNote(file){let names=file?.extended.filter(({trusted})=>!trusted).map(({source})=>source)??
[];return names.length===0?[]:[`The settings extend ${list(names)}, and this pull request changes what is installed: of that, only what is stricter than the def\
aults counts here.`]}var later="counts after the merge";function unreadNotes({file,text},older){return older.file?.source===file&&older.file.text===text?[]:[`Th\
is pull request changes settings: ${file} would have to be run to tell what it says now, so all that it changes ${later}, an acceptance included. Write it as pl\
ain values, or as JSON, to see the changes here.`]}function notesOf(older,after,used){let before=toldValues(older.file),now=toldValues(after),accepted=newAcceptances(
before.accept,now.accept),changes=settingsDifferences(before,now);return[...changedNote(changes,{older,after,used}),...acceptedNote(accepted)]}function toldValues(file){
return file===null?{}:mergedValues([...file.extended.filter(({inTree})=>inTree),file])}function changedNote(changes,{older,after,used}){if(changes.length===0)return[];
if(after===null)return[`This pull request removes ${older.file?.source??"the settings"}: ${changes.join("; ")}. That ${later}.`];if(older.file!==null)return[`Th\
is pull request changes settings: ${changes.join("; ")}. ${changes.length===1?"It counts":"They count"} after the merge.`];let now=settingsDifferences({},mergedValues(
used)),rest=changes.filter(change=>!now.includes(change)),why=older.problem===null?"the base branch has none yet":`those of the base branch are not valid (${older.
problem.message})`;return[`This pull request brings settings (${after.source}), and ${why}. ${now.length===0?"Nothing in them is stricter than the defaults":`St\
ricter than the defaults, and heeded already: ${now.join("; ")}`}.${rest.length===0?"":` What ${later}: ${rest.join("; ")}.`}`]}function acceptedNote(accepted){
return accepted.length===0?[]:[`This pull request accepts findings in its settings: ${accepted.join("; ")}.`]}async function settingsOfPull(repository,{base,head,baseTip},sources){let before=base===null?emptyTree:repository.tree(base);return settingsOfChange({...sources,
base:before,trusted:baseTip===null?before:repository.tree(baseTip),head:head===null?repository.workingTree():repository.tree(head),checkout:repository.root,changed:base===
null?null:await repository.changedPaths(base,head)})}export{openRepository,revisionsOfEvent,revisionsOfCommandLine,settingsOfPull};
