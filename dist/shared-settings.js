import{describeSettings,renamedSettings,settingsSchema}from"./shared-settings-2.js";import{didYouMean}from"./shared-fastest-levenshtein.js";import{KnownError}from"./shared-core-3.js";function readEnvironment(environment){let given=new Map;for(let[name,value]of Object.entries(environment))name.startsWith("RAINCHECK_")&&value!==void 0&&value!==
""&&given.set(name,value);return readStrings(given,describeSettings(),"environment",info=>info.environment)}function readInputs(environment,others){let given=new Map;
for(let[name,value]of Object.entries(environment)){let input=name.startsWith("INPUT_")?name.slice(6).toLowerCase():null;input!==null&&value?.trim()&&!others.includes(
input)&&given.set(input,value)}return readStrings(given,describeSettings().filter(info=>info.input),"input",info=>info.kebab)}function readFlags(flags){let known=describeSettings().
filter(info=>info.flag),values={};for(let info of known){let value=flags[info.name];value!==void 0&&(values[info.name]=typeof value=="string"?parseText(value,info):
value,info.kind==="map"&&Array.isArray(value)&&(values[info.name]=parseText(value.join(`
`),info)))}return{values,source:"flag",write:info=>`--${info.kebab}`}}function readStrings(given,known,source,write){let values={};for(let[name,value]of given){
let info=known.find(candidate=>write(candidate)===name);if(info===void 0)throw unknownSetting(name,source,known.map(write),write);values[info.name]=parseText(value,
info)}return{values,source,write}}function unknownSetting(name,source,known,write){let successor=renamedSettings[name],info=describeSettings().find(candidate=>candidate.
name===successor);return info!==void 0?new KnownError(`The setting ${name} is now called ${write(info)}.`,{where:source,next:`Write ${write(info)} instead of ${name}\
.`}):new KnownError(`There is no setting ${name}: ${didYouMean(name,known)}`,{where:source,next:"Correct the name; docs/settings.md lists all of them."})}function parseText(text,info){
let trimmed=text.trim();switch(info.kind){case"list":return trimmed.split(/[\n,]/).map(entry=>entry.trim()).filter(entry=>entry!=="");case"map":return Object.fromEntries(
trimmed.split(/[\n,]/).map(entry=>entry.trim()).filter(entry=>entry!=="").map(entry=>{let match=/^([^:=\s]+)\s*[:=]\s*(\S+)$/.exec(entry);if(match===null)throw new KnownError(
`“${entry}” is not of the form “name: value”.`,{where:info.kebab,next:"Write one pair a line, for example “drop-column: warning”."});return[match[1],
/^\d+$/.test(match[2]??"")?Number(match[2]):match[2]]}));case"boolean":return/^(true|yes|on|1)$/i.test(trimmed)?!0:/^(false|no|off|0)$/i.test(trimmed)?!1:trimmed;default:
return trimmed}}function mergeSettings(layers){let merged={},origin=new Map,infos=describeSettings();for(let layer2 of layers)for(let[name2,value]of Object.entries(layer2.values)){
let info2=infos.find(candidate=>candidate.name===name2);if(info2===void 0)throw unknownSetting(name2,layer2.source,infos.map(layer2.write),layer2.write);value!==
void 0&&(merged[name2]=info2.kind==="map"&&isRecord(value)&&isRecord(merged[name2])?{...merged[name2],...value}:value,origin.set(name2,layer2))}let parsed=settingsSchema.
safeParse(merged);if(parsed.success)return parsed.data;let issue=parsed.error.issues[0],name=String(issue?.path[0]??""),layer=origin.get(name),info=infos.find(candidate=>candidate.
name===name),written=layer&&info?layer.write(info):name,inner=issue&&issue.path.length>1?` (${issue.path.slice(1).join(".")})`:"";throw new KnownError(`The sett\
ing ${written}${inner} is not valid: ${issue?.message??"unknown reason"}.`,{...layer?{where:layer.source}:{},next:info?`It means: ${info.description}`:"See docs\
/settings.md."})}function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}export{readEnvironment,readInputs,readFlags,mergeSettings};
