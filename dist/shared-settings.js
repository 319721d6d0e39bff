import{describeSettings,renamedSettings,settingsSchema}from"./shared-settings-2.js";import{didYouMean,mergeRules,nearestName}from"./shared-fastest-levenshtein.js";
import{list}from"./shared-core-8.js";import{ZodArray,ZodObject,ZodRecord}from"./shared-zod.js";import{KnownError}from"./shared-core-3.js";function placeIn({source,lineOf},keys){let line=lineOf?.(keys)??null;return line===null?source:`${source}:${line}`}function readEnvironment(environment){let given=new Map;
for(let[name,value]of Object.entries(environment))name.startsWith("RAINCHECK_")&&value!==void 0&&value!==""&&given.set(name,value);return readStrings(given,describeSettings(),
"environment",info=>info.environment)}function readInputs(environment,others){let given=new Map;for(let[name,value]of Object.entries(environment)){let input=name.
startsWith("INPUT_")?name.slice(6).toLowerCase():null;input!==null&&value?.trim()&&!others.includes(input)&&given.set(input,value)}return readStrings(given,describeSettings().
filter(info=>info.input),"input",info=>info.kebab)}function readFlags(flags){let known=describeSettings().filter(info=>info.flag),values={};for(let info of known){
let value=flags[info.name];value!==void 0&&(values[info.name]=typeof value=="string"?parseText(value,info):value,info.kind==="map"&&Array.isArray(value)&&(values[info.
name]=parseText(value.join(`
`),info)))}return{values,source:"flag",write:info=>`--${info.kebab}`}}function readStrings(given,known,source,write){let values={};for(let[name,value]of given){
let info=known.find(candidate=>write(candidate)===name);if(info===void 0)throw unknownSetting(name,source,known.map(write),write);values[info.name]=parseText(value,
info)}return{values,source,write}}function unknownSetting(name,source,known,write){let successor=renamedSettings[name],info=describeSettings().find(candidate=>candidate.
name===successor);return info!==void 0?new KnownError(`The setting ${name} is now called ${write(info)}.`,{where:source,next:`Write ${write(info)} instead of ${name}\
.`}):new KnownError(`There is no setting ${name}: ${didYouMean(name,known)}`,{where:source,next:"Correct the name; docs/settings.md lists all of them."})}function parseText(text,info){
let trimmed=text.trim();switch(info.kind){case"list":return trimmed.split(/[\n,]/).map(entry=>entry.trim()).filter(entry=>entry!=="");case"map":return Object.fromEntries(
trimmed.split(/[\n,]/).map(entry=>entry.trim()).filter(entry=>entry!=="").map(entry=>{let match=/^([^:=\s]+)\s*[:=]\s*(\S+)$/.exec(entry);if(match===null)throw new KnownError(
`“${entry}” is not of the form “name: value”.`,{where:info.kebab,next:"Write one pair a line, for example “drop-column: warning”."});return[match[1],
/^\d+$/.test(match[2]??"")?Number(match[2]):match[2]]}));case"boolean":return/^(true|yes|on|1)$/i.test(trimmed)?!0:/^(false|no|off|0)$/i.test(trimmed)?!1:trimmed;default:
return trimmed}}function wrongSettings(problems){let[first,...others]=problems;return first===void 0?null:others.length===0?new KnownError(first.message,{where:first.where,next:first.
next}):new KnownError(`${problems.length} settings are wrong.`,{points:problems.map(({where,message})=>`${where}: ${message}`),next:"Correct them; docs/settings\
.md says what each setting means."})}function wrongValues(type,value){let parsed=type.safeParse(value);return parsed.success?[]:parsed.error.issues.flatMap(issue=>{if(issue.code==="unrecognized_key\
s"){let known=namesIn(schemaAt(type,issue.path));return issue.keys.map(key=>({path:[...issue.path,key],reason:`there is no ${key}: ${didYouMean(key,known)}`}))}
return[{path:[...issue.path],reason:reasonOf(issue,valueAt(value,issue.path))}]})}function reasonOf(issue,value){switch(issue.code){case"invalid_type":return value===
void 0?`it is missing, and must be ${kindNamed(issue.expected)}`:`must be ${kindNamed(issue.expected)}, not ${kindOf(value)}`;case"invalid_value":{let values=issue.
values.map(String),near=typeof value=="string"?nearestName(value,values):null;return`must be ${oneOf(values)}${near===null?"":`; did you mean ${near}?`}`}case"t\
oo_small":return issue.origin==="string"&&Number(issue.minimum)===1?"must not be empty":`must be ${issue.inclusive===!1?"more than":"at least"} ${issue.minimum}${unit(
issue.origin)}`;case"too_big":return`must be ${issue.inclusive===!1?"less than":"at most"} ${issue.maximum}${unit(issue.origin)}`;case"invalid_format":return issue.
format==="date"?"must be a date such as 2026-12-31":issue.message;default:return issue.message}}function unit(origin){return origin==="string"?" characters long":
origin==="array"?" entries long":""}function oneOf(values){return list(values,20).replace(/ and (?=[^ ]+$)/," or ")}function kindNamed(expected){return{string:"\
text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",tuple:"a list",object:"an object",record:"an object"}[expected]??expected}function kindOf(value){
return value===null?"null":Array.isArray(value)?"a list":Number.isNaN(value)?"text":kindNamed(typeof value)}function valueAt(value,path){return path.reduce((inner,key)=>typeof inner==
"object"&&inner!==null?inner[key]:void 0,value)}function schemaAt(type,path){let bare=unwrapped(type),[key,...rest]=path;if(key===void 0)return bare;let inner=bare instanceof
ZodObject?bare.shape[key]:bare instanceof ZodArray?bare.element:bare instanceof ZodRecord?bare.valueType:void 0;return inner===void 0?null:schemaAt(inner,rest)}
function unwrapped(type){return"unwrap"in type&&typeof type.unwrap=="function"&&!(type instanceof ZodArray)?unwrapped(type.unwrap()):type}function namesIn(type){
return type instanceof ZodObject?Object.keys(type.shape):[]}function mergeSettings(layers){let error=wrongSettings(layerProblems(layers));if(error!==null)throw error;return settingsSchema.parse(mergedValues(layers))}function layerProblems(layers){
let infos=describeSettings();return layers.flatMap(layer=>Object.entries(layer.values).flatMap(([name,value])=>{let info=infos.find(candidate=>candidate.name===
name);if(info===void 0){let{message,next}=unknownSetting(name,layer.source,infos.map(layer.write),layer.write);return[{message,next,where:placeIn(layer,[name])}]}
return value===void 0?[]:wrongValues(settingsSchema.shape[info.name],value).map(({path,reason})=>({message:`The setting ${layer.write(info)}${path.length===0?"":
` (${path.join(".")})`} is not valid: ${sentence(reason)}`,where:placeIn(layer,[name,...path]),next:`It means: ${info.description}`}))}))}function mergedValues(layers){
let merged={},maps=new Set(describeSettings().flatMap(({name,kind})=>kind==="map"?[name]:[]));for(let[name,value]of layers.flatMap(({values})=>Object.entries(values))){
let before=merged[name];value!==void 0&&(!maps.has(name)||!isRecord(value)||!isRecord(before)?merged[name]=value:name==="rules"?merged[name]=mergeRules(before,value):
merged[name]={...before,...value})}return merged}function sentence(reason){return/[.?]$/.test(reason)?reason:`${reason}.`}function isRecord(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}export{wrongSettings,placeIn,readEnvironment,readInputs,readFlags,wrongValues,mergeSettings,layerProblems,mergedValues};
