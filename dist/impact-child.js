import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
import{writeSync}from"node:fs";import process from"node:process";import{text}from"node:stream/consumers";function messageOf(error){return error instanceof Error?error.message:String(error)}import{cpuUsage,resourceUsage}from"node:process";function quoteIdentifier(name){return`"${name.replaceAll('"','""')}"`}var quotedKeywords=new Set(`all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast
  char character check coalesce collate collation column concurrently constraint create cross current_catalog
  current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable
  desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group
  grouping having ilike in initially inner inout int integer intersect interval into is isnull join json json_array
  json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
  lateral leading least left like limit localtime localtimestamp merge_action national natural nchar none normalize not
  notnull null nullif numeric offset on only or order out outer overlaps overlay placing position precision primary
  real references returning right row select session_user setof similar smallint some substring symmetric system_user
  table tablesample then time timestamp to trailing treat trim true union unique user using values varchar variadic
  verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
  xmlroot xmlserialize xmltable`.split(/\s+/));function printIdentifier(name){return/^[a-z_][a-z0-9_]*$/.test(name)&&!quotedKeywords.has(name)?name:quoteIdentifier(
name)}function printName({schema,name}){return schema===null||schema==="public"?printIdentifier(name):printIdentity({schema,name})}function printIdentity({schema,
name}){return`${printIdentifier(schema??"public")}.${printIdentifier(name)}`}function quoteName({schema,name}){let own=quoteIdentifier(name);return schema===null||
schema==="public"?own:`${quoteIdentifier(schema)}.${own}`}function quotePrinted(printed){let name=parseName(printed);return name===null?quoteIdentifier(printed):
quoteName(name)}function nameOfParts(parts){let name=parts.at(-1);return name===void 0||name===""?null:{schema:parts.at(-2)??null,name}}function parseName(text2){let read=readParts(
text2,0);return read===null||read.end<text2.trimEnd().length||read.parts.length>3?null:nameOfParts(read.parts)}function readParts(text2,start){let parts=[],at=start;
for(;;){let found=/^\s*(?:"((?:[^"]|"")+)"|([^\s."()]+))/.exec(text2.slice(at));if(found===null)return null;let[whole,quoted,plain]=found,part=quoted?.replaceAll(
'""','"')??plain?.replaceAll(/[A-Z]/g,letter=>letter.toLowerCase());if(part===void 0)return null;parts.push(cutOff(part)),at+=whole.length;let dot=/^\s*\./.exec(
text2.slice(at));if(dot===null)return{parts,end:at};at+=dot[0].length}}var longestName=63;function cutOff(name){return cutTo(name,longestName)}function cutTo(name,most){
let bytes=Buffer.from(name,"utf8");if(bytes.length<=most)return name;let end=most;for(;((bytes[end]??0)&192)===128;)end--;return bytes.subarray(0,end).toString(
"utf8")}import ts2 from"./typescript.js";import ts from"./typescript.js";function syntaxOf(path,text2){return ts.createSourceFile(path,text2,ts.ScriptTarget.ESNext,!0,kindOf(path))}function kindOf(path){
return path.endsWith(".tsx")?ts.ScriptKind.TSX:/\.[cm]?ts$/.test(path)||/\.(svelte|vue|astro)$/.test(path)?ts.ScriptKind.TS:ts.ScriptKind.JSX}function visit(node,see){
see(node),ts.forEachChild(node,child=>visit(child,see))}function stringOf(node){return ts.isStringLiteralLike(node)?node.text:null}function byName(names){let found=new Map;for(let one of names)for(let name of one.names)found.set(name,[...found.get(name)??[],one]);return found}function subjectsOf(error,names,checker){
let node=nodeAt(error.source,error.start),at=nameOf(node),here=at===null?[]:inRole(names.get(at)??[],node);if(here.length>0)return[{subject:likeliest(here,error,
node),start:error.start}];if(isImport(node))return[];let said=namesSaid(error.message).flatMap(name=>{let known=names.get(name);return known===void 0?[]:[likeliest(
known,error,node)]});return said.length>0?[...new Set(said)].flatMap(subject=>keysAt(error,node,subject)):(around(error,node,names)??madeOf(node,names,checker,error)??
[]).map(subject=>({subject,start:error.start}))}function inRole(found,node){let{parent}=node,isProperty=parent!==void 0&&ts2.isPropertyAccessExpression(parent),
fitting2=found.filter(({kind})=>isImport(node)?kind!=="column"&&kind!=="value":isProperty?kind==="column":!0);return fitting2.length>0||isImport(node)?fitting2:
found}function isImport({parent}){return parent!==void 0&&(ts2.isImportSpecifier(parent)||ts2.isExportSpecifier(parent))}function keysAt(error,node,subject){let call=node;
for(;call.parent!==void 0&&!ts2.isCallExpression(call)&&!ts2.isStatement(call);)call=call.parent;let keys=[];if(ts2.isCallExpression(call))for(let given of call.
arguments)visit(given,inner=>{if(!ts2.isPropertyAssignment(inner)&&!ts2.isShorthandPropertyAssignment(inner))return;let name=nameOf(inner.name);name!==null&&subject.
names.has(name)&&keys.push({subject,start:inner.name.getStart(error.source)})});return keys.length>0?keys:[{subject,start:error.start}]}function nodeAt(source,start){
let found=source;for(;;){let inner=ts2.forEachChild(found,child=>child.getStart(source)<=start&&start<child.getEnd()?child:void 0);if(inner===void 0)return found;
found=inner}}function nameOf(node){return ts2.isIdentifier(node)?node.text:stringOf(node)}function namesSaid(message){let quoted=[...message.matchAll(/'"?([^'"\s]+)"?'/g)].
map(([,name=""])=>name),missing=[...message.matchAll(/following properties from type [^\n]*: ([^\n:]*)$/gm)].flatMap(([,some=""])=>some.split(/,\s*|\s+/));return[
...quoted,...missing]}function likeliest(found,error,node){let[first]=found;if(first===void 0)throw new Error("a name without a subject");if(found.length===1)return first;
let text2=statementOf(node).getText(error.source),has=(variable,where)=>new RegExp(`\\b${variable.replaceAll("$","\\$")}\\b`).test(where);return found.find(({variables})=>variables.
some(variable=>has(variable,text2)))??found.find(({variables})=>variables.some(variable=>has(variable,error.message)))??found.find(({variables})=>variables.some(
variable=>has(variable,error.source.text)))??first}function around(error,node,names){let end=statementOf(node);for(let at=node;;at=at.parent){let found=namedIn(
at,names,error);if(found!==null)return[found];if(at===end||at.parent===void 0)return null}}function namedIn(node,names,error){let found=null;return visit(node,inner=>{
if(found!==null)return;let name=nameOf(inner),known=name===null?void 0:names.get(name);known!==void 0&&(found=likeliest(known,error,inner))}),found}function statementOf(node){
let at=node;for(;at.parent!==void 0&&!ts2.isSourceFile(at.parent)&&!ts2.isBlock(at.parent)&&!ts2.isStatement(at);)at=at.parent;return at}function madeOf(node,names,checker,error){
let from=[statementOf(node)];for(let step=0;step<2;step++){let next=[];for(let one of from){let made=[];visit(one,inner=>{if(!ts2.isIdentifier(inner)||made.length>
20)return;let declaration=checker.getSymbolAtLocation(inner)?.valueDeclaration;declaration===void 0||declaration.getSourceFile()!==error.source||(ts2.isVariableDeclaration(
declaration)||ts2.isBindingElement(declaration))&&made.push(declaration)});for(let declaration of made){let found=namedIn(declaration,names,error);if(found!==null)
return[found]}next.push(...made)}from=next}return null}import ts6 from"./typescript.js";import ts4 from"./typescript.js";import ts3 from"./typescript.js";function readSchema(files,paths){let sources=[...paths].flatMap(path=>{let text2=files.get(path);return text2===void 0?[]:[syntaxOf(path,text2)]}),variables=variablesOf(
sources),found={objects:[],exported:[],relations:[]};for(let source of sources){visit(source,node=>{ts3.isVariableDeclaration(node)&&ts3.isIdentifier(node.name)&&
node.initializer!==void 0&&found.objects.push(...objectOf(node.name.text,node.initializer,source,variables)),ts3.isPropertyAssignment(node)&&found.relations.push(
...relationOf(node))});for(let statement of source.statements)found.exported.push(...exportedBy(statement))}return found}function variablesOf(sources){let found=new Map;
for(let source of sources)for(let statement of source.statements){if(ts3.isVariableStatement(statement))for(let{name,initializer}of statement.declarationList.declarations)
ts3.isIdentifier(name)&&initializer!==void 0&&found.set(name.text,initializer);if(ts3.isFunctionDeclaration(statement)&&statement.name!==void 0){let given=returned(
statement);given!==null&&found.set(statement.name.text,given)}}return found}function objectOf(variable,initializer,source,variables){for(let call of chainOf(initializer)){
let[first,second]=call.arguments,name=first===void 0?null:stringOf(first);if(name===null)continue;let common={variable,file:source.fileName,name,schema:schemaOf(
call.expression,variables)},callee=call.expression.getText(source);if(/enum$/i.test(callee))return[{...common,kind:"enum",isMade:!1,columns:[]}];let isMade=!/^(?:\w+\.)?(?:pgTable|pgView|pgMaterializedView|table|view|materializedView)$/.
test(callee),columns=second===void 0?null:objectLiteral(second,variables);if(columns!==null)return[{...common,kind:"table",isMade,columns:columnsOf(columns,variables,
0)}];if(/view$/i.test(callee))return[{...common,kind:"table",isMade,columns:[]}]}return[]}function chainOf(expression){let calls=[],node=expression;for(;;)if(ts3.
isCallExpression(node))calls.push(node),node=node.expression;else if(ts3.isPropertyAccessExpression(node))node=node.expression;else if(ts3.isAsExpression(node)||
ts3.isSatisfiesExpression(node)||ts3.isParenthesizedExpression(node))node=node.expression;else return calls}function schemaOf(callee,variables){if(!ts3.isPropertyAccessExpression(
callee)||!ts3.isIdentifier(callee.expression))return null;let made=variables.get(callee.expression.text);return made===void 0?ts3.isIdentifier(callee.expression)&&
callee.expression.text==="pg"?null:"?":chainOf(made).flatMap(({arguments:[name]})=>name===void 0?[]:stringOf(name)??[])[0]??"?"}function objectLiteral(node,variables){
if(ts3.isObjectLiteralExpression(node))return node;if(ts3.isParenthesizedExpression(node)||ts3.isAsExpression(node)||ts3.isSatisfiesExpression(node))return objectLiteral(
node.expression,variables);if(ts3.isArrowFunction(node)||ts3.isFunctionExpression(node)){let given=returned(node);return given===null?null:objectLiteral(given,new Map)}
let name=ts3.isCallExpression(node)?node.expression:node,held=ts3.isIdentifier(name)?variables.get(name.text):void 0;return held===void 0?null:objectLiteral(held,
new Map)}function returned(node){let{body}=node;return body===void 0?null:ts3.isBlock(body)?body.statements.find(one=>ts3.isReturnStatement(one))?.expression??null:
body}function columnsOf(literal,variables,depth){return literal.properties.flatMap(property=>{if(ts3.isSpreadAssignment(property)){let spread=depth>5?null:objectLiteral(
property.expression,variables);return spread===null?[]:columnsOf(spread,variables,depth+1)}let key=property.name===void 0?null:keyOf(property.name);if(key===null)
return[];if(!ts3.isPropertyAssignment(property))return[{key,column:null}];let[name]=chainOf(property.initializer).at(-1)?.arguments??[];return[{key,column:name===
void 0?null:stringOf(name)}]})}function keyOf(name){return ts3.isIdentifier(name)||ts3.isStringLiteralLike(name)?name.text:null}function relationOf({name,initializer}){
let key=keyOf(name);if(key===null||!ts3.isCallExpression(initializer))return[];let{expression:callee,arguments:given}=initializer,[table]=given;return ts3.isIdentifier(
callee)&&/^(many|one)$/.test(callee.text)?table!==void 0&&ts3.isIdentifier(table)?[{key,variable:table.text}]:[]:!ts3.isPropertyAccessExpression(callee)||!/\.(many|one)$/.
test(callee.expression.getText())?[]:[{key,variable:callee.name.text}]}function exportedBy(statement){if(!(ts3.canHaveModifiers(statement)&&ts3.getModifiers(statement)?.
some(({kind})=>kind===ts3.SyntaxKind.ExportKeyword)===!0))return[];let names=new Set;return visit(statement,node=>{ts3.isIdentifier(node)&&names.add(node.text)}),
ts3.isVariableStatement(statement)?statement.declarationList.declarations.flatMap(({name})=>ts3.isIdentifier(name)?[{name:name.text,names}]:[]):(ts3.isTypeAliasDeclaration(
statement)||ts3.isInterfaceDeclaration(statement)||ts3.isFunctionDeclaration(statement))&&statement.name!==void 0?[{name:statement.name.text,names}]:[]}function newErrors(path,{own,other}){let later=errorsIn(other(),path);if(later.length===0)return[];let known=new Set(errorsIn(own(),path).map(({start,code})=>`${start}\
 ${code}`));return later.filter(({start,code})=>!known.has(`${start} ${code}`)).flatMap(error=>{let{start,file}=error;return file===void 0||start===void 0?[]:[{
source:file,start,message:messageOf2(error)}]})}function errorsIn({program,source},path){let file=source(path);return file===null?[]:program.getSemanticDiagnostics(
file).filter(({category,code})=>category===ts4.DiagnosticCategory.Error&&!isAfterthought(code))}function isAfterthought(code){return code>=7005&&code<=7061&&code!==
7053}function messageOf2({messageText,relatedInformation=[]}){return[messageText,...relatedInformation.map(one=>one.messageText)].map(text2=>ts4.flattenDiagnosticMessageText(
text2,`
`)).join(`
`)}function checkFile(path,pair,names,inHead){let checked={uses:[],unexplained:0};for(let error of newErrors(path,pair)){let found=subjectsOf(error,names.byName,
pair.other().checker);for(let{subject,start}of found)checked.uses.push(certain(error.source,start,path,subject.subject,inHead));if(!(found.length>0))if(names.only===
null||inHead)checked.unexplained++;else{let use=certain(error.source,error.start,path,names.only.subject,!1);checked.uses.push({...use,certainty:"possible"})}}return checked.
uses.push(...silentKeys(path,pair,names.byName,inHead)),checked}function checkDefinitions(path,version,names,subjects){return errorsIn(version,path).flatMap(error=>{
let{file,start,code}=error;if(file===void 0||start===void 0||!isGone.has(code))return[];let node=nodeAt(file,start),found=ts4.isIdentifier(node)?names.get(node.
text)??[]:[],message=messageOf2(error);return found.filter(({subject,change})=>{let relation=subjects[subject]?.relation??"";return(change==="removed"||change===
"renamed")&&message.includes(`name: "${relation}"`)}).map(({subject})=>certain(file,start,path,subject,!0))})}var isGone=new Set([2339,2551]);function silentKeys(path,{
own,other},names,inHead){let source=other().source(path);if(source===null)return[];let uses=[];return visit(source,node=>{if(ts4.isObjectLiteralExpression(node))
for(let property of node.properties){let key=property.name===void 0?null:keyOf(property.name),subject=key===null?void 0:names.get(key)?.find(({kind})=>kind!=="v\
alue");key===null||subject===void 0||property.name===void 0||subject.change!=="removed"&&subject.change!=="renamed"||knows(other().checker,node,key)!==!1||knows(
own().checker,node,key)!==!0||uses.push(certain(source,property.name.getStart(source),path,subject.subject,inHead))}}),uses}var ignoreNodeInferences=4;function knows(checker,node,key){
let expected=checker.getContextualType(node,ignoreNodeInferences);return expected===void 0||(expected.flags&(ts4.TypeFlags.Any|ts4.TypeFlags.Unknown))!==0?null:
(expected.isUnion()?expected.types:[expected]).map(type=>checker.getPropertiesOfType(type).map(({name})=>name)).some(some=>some.includes(key))}function certain(source,start,path,subject,inHead){
return{...placeIn(source,start,path),subject,certainty:"certain",by:"types",inHead}}function references(path,version,names,declared){let source=version.source(path);
if(source===null||!names.some(({variables})=>variables.some(one=>source.text.includes(one))))return[];let{checker}=version,wanted=new Set(names.flatMap(({variables})=>variables));
visit(source,node=>{ts4.isImportSpecifier(node)&&node.propertyName!==void 0&&wanted.has(node.propertyName.text)&&wanted.add(node.name.text)});let uses=[];return visit(
source,node=>{if(!ts4.isIdentifier(node)||!wanted.has(node.text))return;let subject=declared.get(originOf(checker,node));subject!==void 0&&uses.push(certain(source,
node.getStart(source),path,subject,!1))}),uses}function declarations(version,paths,names){let found=new Map;for(let path of paths){let source=version.source(path),
module=source===null?void 0:version.checker.getSymbolAtLocation(source);if(module!==void 0)for(let symbol of version.checker.getExportsOfModule(module)){let subject=names.
find(({variables})=>variables.includes(symbol.name))?.subject;subject!==void 0&&found.set(real(version.checker,symbol),subject)}}return found}function originOf(checker,node){
let symbol=ts4.isShorthandPropertyAssignment(node.parent)?checker.getShorthandAssignmentValueSymbol(node.parent):checker.getSymbolAtLocation(node);return symbol===
void 0?none:real(checker,symbol)}var none={};function real(checker,symbol){return(symbol.flags&ts4.SymbolFlags.Alias)===0?symbol:checker.getAliasedSymbol(symbol)}
var longestLine=200;function placeIn(source,start,file){let{line,character}=source.getLineAndCharacterOfPosition(start),[from=0,to]=[source.getLineStarts()[line],
source.getLineStarts()[line+1]],text2=source.text.slice(from,to).trim().slice(0,longestLine);return{file,line:line+1,column:character+1,text:text2}}import ts5 from"./typescript.js";var codeEndings=[".ts",".tsx",".mts",".cts",".d.ts",".js",".jsx",".mjs",".cjs"];function isCode(path){return/\.[cm]?[jt]sx?$/.test(path)}function isPlainScript(path){
return/\.[cm]?jsx?$/.test(path)}function isComponent(path){return/\.(svelte|vue|astro)$/.test(path)}function folderOf(path){return path.slice(0,Math.max(0,path.
lastIndexOf("/")))}function joinPath(folder,path){let parts=[];for(let part of[...folder.split("/"),...path.split("/")])if(!(part===""||part===".")){if(part!=="\
..")parts.push(part);else if(parts.pop()===void 0)return null}return parts.join("/")}function foldersAbove(folder){let parts=folder===""?[]:folder.split("/");return[
...parts.map((_,at)=>parts.slice(0,parts.length-at).join("/")),""]}function findCode(files,path){if(isCode(path)&&files.has(path))return path;let script=/^(.*)\.([cm]?)jsx?$/.
exec(path);if(script!==null){let[,stem="",kind=""]=script,typed=[`${stem}.${kind}ts`,`${stem}.${kind}tsx`,`${stem}.d.${kind}ts`].find(one=>files.has(one));if(typed!==
void 0)return typed}let stems=path===""?["index"]:[path,`${path}/index`];for(let stem of stems){let found=codeEndings.find(ending=>files.has(stem+ending));if(found!==
void 0)return stem+found}return null}var ImportGraph=class{#imports=new Map;constructor(files,resolve,known){for(let[path,text2]of files){if(!isCode(path)&&!isComponent(path))continue;let specifiers=known.
get(text2)??importsIn(path,text2);known.set(text2,specifiers),this.#imports.set(path,[...new Set(specifiers.flatMap(specifier=>resolve(specifier,path)??[]))])}}reaching(targets){
let importers=new Map;for(let[path,imports]of this.#imports)for(let target of imports)importers.set(target,[...importers.get(target)??[],path]);return closure(targets,
path=>importers.get(path)??[])}reachedFrom(sources){return closure(sources,path=>this.#imports.get(path)??[])}};function closure(starts,next){let found=new Set(
starts);for(let path of found)for(let one of next(path))found.add(one);return found}function importsIn(path,text2){if(!/\b(?:import|require|from)\b/.test(text2))
return[];let script=isComponent(path)?scriptsIn(text2):text2;return ts5.preProcessFile(script,!0,!0).importedFiles.map(({fileName})=>fileName)}function scriptsIn(text2){
let blank=part=>part.replaceAll(/[^\n]/g," "),out="",at=0;for(let found of text2.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---/g)){let body=found[2]??
found[3]??"",start=found.index+(found[1]?.length??4);out+=blank(text2.slice(at,start))+body,at=start+body.length}return out+blank(text2.slice(at))}function namedUses(path,text2,names,isAny){let source=syntaxOf(path,isComponent(path)?scriptsIn(text2):text2),shown=isComponent(path)?syntaxOf(path,text2):source,
uses=[],add=(node,subject)=>{let place=placeIn(shown,node.getStart(source),path);uses.push({...place,subject:subject.subject,certainty:"possible",by:"names",inHead:!1})},
ofKind=(name,...kinds)=>name===null?[]:(names.byName.get(name)??[]).filter(({kind})=>kinds.includes(kind));return visit(source,node=>{if(ts6.isPropertyAccessExpression(
node)){if(isAny!==void 0&&!isAny(node.expression))return;for(let one of fitting(ofKind(node.name.text,"column"),node.expression,names))add(node.name,one)}else if(ts6.
isElementAccessExpression(node))for(let one of ofKind(stringOf(node.argumentExpression),"column"))add(node.argumentExpression,one);else if(isAny===void 0&&(ts6.
isPropertyAssignment(node)||ts6.isShorthandPropertyAssignment(node)))for(let one of ofKind(keyOf(node.name),"column"))add(node.name,one);else if(isAny===void 0&&
ts6.isBindingElement(node)){let name=node.propertyName??node.name,key=ts6.isIdentifier(name)||ts6.isStringLiteralLike(name)?name.text:null;for(let one of ofKind(
key,"column"))add(name,one)}else if(isAny===void 0&&ts6.isIdentifier(node)){let isProperty=ts6.isPropertyAccessExpression(node.parent)&&node.parent.name===node;
for(let one of ofKind(node.text,"table","enum"))(!isProperty||/\b(schema|query)$/i.test(node.parent.expression.getText(source)))&&add(node,one)}else if(isAny===
void 0&&ts6.isStringLiteralLike(node))for(let one of ofKind(node.text,"value"))add(node,one)}),uses.filter(({subject})=>names.all[subject]?.change!=="required")}
function fitting(found,before,{tables}){let variable=ts6.isIdentifier(before)?before.text:ts6.isPropertyAccessExpression(before)?before.name.text:null;return variable===
null||!tables.has(variable)?found:found.filter(({variables})=>variables.includes(variable))}function namedInserts(path,text2,all){let source=syntaxOf(path,isComponent(
path)?scriptsIn(text2):text2),required=all.filter(({change})=>change==="required"),uses=[];return visit(source,node=>{if(!ts6.isCallExpression(node)||!ts6.isPropertyAccessExpression(
node.expression)||node.expression.name.text!=="insert")return;let[table]=node.arguments;if(table===void 0)return;let variable=ts6.isIdentifier(table)?table.text:
ts6.isPropertyAccessExpression(table)?table.name.text:"";for(let{subject,variables}of required)variables.includes(variable)&&uses.push({...placeIn(source,node.expression.
name.getStart(source),path),subject,certainty:"possible",by:"names",inHead:!1})}),uses}function namesOf({subjects,casing},base,head){let silent=[];return{names:subjects.map((subject,index)=>{let objects=objectsOf(base,subject),later=objectsOf(head,
subject.kind==="table"&&subject.to!==null?{...subject,...bare(subject.to)}:subject),all=objects.length>0?objects:later,variables=[...new Set(all.map(({variable})=>variable))],
found=new Set;if(subject.kind==="column"&&subject.column!==null){let of=subject.change==="required"?[...later,...objects]:objects;for(let{columns}of of)for(let{
key,column}of columns)isColumn({key,column},subject.column,casing)&&found.add(key);if(subject.change==="renamed"&&[...found].some(key=>later.some(({columns})=>columns.
some(one=>one.key===key)))&&silent.push(index),found.size===0)for(let one of[subject.column,camel(subject.column)])found.add(one)}else if(subject.kind==="value"&&
subject.value!==null)found.add(subject.value);else{for(let one of variables)found.add(one);for(let one of goneWith(base,head,variables))found.add(one);for(let{key,
variable}of base.relations)variables.includes(variable)&&found.add(key);subject.change==="renamed"&&later.some(({variable})=>variables.includes(variable))&&silent.
push(index)}return{subject:index,kind:subject.kind,change:subject.change,variables,names:found}}),silent}}function bare(printed){return{relation:printed.replace(
/^.*\./,"").replaceAll('"',"")}}function objectsOf({objects},{relation,schema,kind}){let wanted=kind==="enum"||kind==="value"?"enum":"table",same=objects.filter(
one=>one.kind===wanted&&isCalled(one,relation)),exact=same.filter(one=>(one.schema??"public")===schema);return exact.length>0?exact:same.filter(one=>one.schema===
"?"||one.isMade)}function isCalled({name,isMade},relation){return name===relation||isMade&&relation.endsWith(`_${name}`)}function isColumn({key,column},wanted,casing){
return column!==null?column===wanted:key===wanted?!0:casing==="camelCase"?camel(key)===wanted:snake(key)===snake(wanted)}function goneWith(base,head,variables){
let still=new Set(head.exported.map(({name})=>name));for(let{variable}of base.objects)still.add(variable);return base.exported.filter(({name,names})=>!still.has(
name)&&variables.some(variable=>names.has(variable))).map(({name})=>name)}function camel(name){return name.replaceAll(/_+([a-z0-9])/gi,(_,letter)=>letter.toUpperCase())}
function snake(name){return(name.replaceAll(/['\u2019]/g,"").match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g)??[]).map(word=>word.toLowerCase()).join("_")}import{existsSync,readFileSync,realpathSync,statSync}from"node:fs";import{createRequire}from"node:module";import{dirname,join}from"node:path";import{fileURLToPath}from"node:url";
import ts9 from"./typescript.js";import ts7 from"./typescript.js";var nothing={baseUrl:null,paths:[]};function pathSettings(files){let known=new Map;return folder=>{for(let above of foldersAbove(folder)){let path=["tsconfig.js\
on","jsconfig.json"].map(name=>above===""?name:`${above}/${name}`).find(name=>files.has(name));if(path===void 0)continue;let read=known.get(path)??readConfig(files,
path,0);return known.set(path,read),read}return nothing}}function readConfig(files,path,depth){let text2=files.get(path),config=text2===void 0?null:ts7.parseConfigFileTextToJson(
path,text2).config;if(!config||typeof config!="object"||depth>8)return nothing;let folder=folderOf(path),read=name=>{let target=name.startsWith(".")?joinPath(folder,
name):packageConfig(files,name),found=[target,`${target}.json`,`${target}/tsconfig.json`].find(one=>one!==null&&files.has(one));return found?readConfig(files,found,
depth+1):nothing},inherited=[config.extends??[]].flat().filter(name=>typeof name=="string").map(read).reduce(merge,nothing),own=ownSettings(config,folder,inherited.
baseUrl),merged=merge(inherited,own);return merged.paths.length>0||merged.baseUrl!==null?merged:(config.references??[]).flatMap(({path:name})=>typeof name=="str\
ing"?[read(`./${name}`)]:[]).find(({paths,baseUrl})=>paths.length>0||baseUrl!==null)??nothing}function ownSettings({compilerOptions={}},folder,inherited){let{baseUrl:said,
paths={}}=compilerOptions,baseUrl=typeof said=="string"?joinPath(folder,said):null,from=baseUrl??(inherited===null?folder:inherited);return{baseUrl,paths:Object.
entries(paths??{}).map(([pattern,targets])=>({pattern,targets:[targets].flat().flatMap(target=>typeof target=="string"?joinPath(from,target)??[]:[])}))}}function merge(first,later){
return{baseUrl:later.baseUrl??first.baseUrl,paths:later.paths.length>0?later.paths:first.paths}}function packageConfig(files,name){let[,owner,rest]=/^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.
exec(name)??[];for(let[path,text2]of files){if(!path.endsWith("package.json")||!text2.includes(`"${owner}"`))continue;let{name:called}=ts7.parseConfigFileTextToJson(
path,text2).config??{};if(called===owner)return joinPath(folderOf(path),rest??"tsconfig.json")}return null}function mapped({paths,baseUrl},specifier){let found=paths.
flatMap(({pattern,targets})=>{let star=pattern.indexOf("*");if(star===-1)return pattern===specifier?[{length:1/0,targets}]:[];let[before,after]=[pattern.slice(0,
star),pattern.slice(star+1)];if(specifier.length<before.length+after.length)return[];if(!specifier.startsWith(before)||!specifier.endsWith(after))return[];let middle=specifier.
slice(before.length,specifier.length-after.length);return[{length:before.length,targets:targets.map(target=>target.replace("*",()=>middle))}]}).toSorted((a,b)=>b.
length-a.length).flatMap(({targets})=>targets),below=baseUrl===null?null:joinPath(baseUrl,specifier);return below===null?found:[...found,below]}import ts8 from"./typescript.js";function ownPackages(files){let packages=new Map,manifests=new Map;for(let[path,text2]of files){if(path!=="package.json"&&!path.endsWith("/package.json"))continue;
let manifest=ts8.parseConfigFileTextToJson(path,text2).config;manifest==null||typeof manifest!="object"||(manifests.set(folderOf(path),manifest),typeof manifest.
name=="string"&&packages.set(manifest.name,{folder:folderOf(path),manifest}))}return(specifier,folder)=>{if(specifier.startsWith("#"))return ofImports(files,manifests,
specifier,folder);let[,name,rest]=/^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier)??[],found=name===void 0?void 0:packages.get(name);return found===void 0?null:
sourceOf(files,found,rest??"")}}function sourceOf(files,{folder,manifest},rest){let key=rest===""?".":`./${rest}`,named=targetsOf(manifest.exports,key),mains=rest===
""?[manifest.types,manifest.main,manifest.module]:[],places=[...[...named,...mains.filter(one=>typeof one=="string")].flatMap(asSource),...rest===""?["src/index",
"index"]:[`src/${rest}`,rest]];for(let place of places){let path=joinPath(folder,place),found=path===null?null:findCode(files,path);if(found!==null)return found}
return null}function targetsOf(map,key){if(typeof map=="string")return key==="."?[map]:[];if(typeof map!="object"||map===null)return[];let entries=Object.entries(
map);return entries.some(([name])=>name.startsWith(".")||name.startsWith("#"))?entries.flatMap(([pattern,value])=>{if(pattern===key)return leaves(value);let star=pattern.
indexOf("*");if(star===-1)return[];let[before,after]=[pattern.slice(0,star),pattern.slice(star+1)];if(!key.startsWith(before)||!key.endsWith(after)||key.length<
pattern.length-1)return[];let middle=key.slice(before.length,key.length-after.length);return leaves(value).map(target=>target.replaceAll("*",()=>middle))}):key===
"."?leaves(map):[]}function leaves(value){return typeof value=="string"?[value]:typeof value=="object"&&value!==null?Object.values(value).flatMap(leaves):[]}function asSource(target){
let plain=target.replace(/\.d\.([cm]?)ts$/,".$1js"),inSources=plain.replace(/(^|\/)(dist|build|lib|out)\/((esm|cjs|es|types)\/)?/,"$1src/"),besides=plain.replace(
/(^|\/)(dist|build|lib|out)\/((esm|cjs|es|types)\/)?/,"$1");return[...new Set([inSources,besides,target])]}function ofImports(files,manifests,specifier,folder){
let owner=[...manifests.keys()].filter(one=>one===""||folder===one||folder.startsWith(`${one}/`)).toSorted((a,b)=>b.length-a.length)[0];if(owner===void 0)return null;
for(let target of targetsOf(manifests.get(owner)?.imports,specifier))for(let place of asSource(target)){let path=joinPath(owner,place),found=path===null?null:findCode(
files,path);if(found!==null)return found}return null}function resolverOf(files){let settingsOf=pathSettings(files),inPackages=ownPackages(files),known=new Map,resolve=(specifier,from)=>{let folder=folderOf(from);if(/^\.\.?(\/|$)/.
test(specifier)){let path=joinPath(folder,specifier);return path===null?null:findCode(files,path)}for(let place of mapped(settingsOf(folder),specifier)){let found=findCode(
files,place);if(found!==null)return found}return inPackages(specifier,folder)};return(specifier,from)=>{let key=`${folderOf(from)}\0${specifier}`,before=known.get(
key);if(before!==void 0)return before;let found=resolve(specifier,from);return known.set(key,found),found}}var largestFile=8e6,options={strict:!0,noEmit:!0,skipLibCheck:!0,skipDefaultLibCheck:!0,allowJs:!0,checkJs:!0,maxNodeModuleJsDepth:0,target:ts9.ScriptTarget.ESNext,
module:ts9.ModuleKind.ESNext,moduleResolution:ts9.ModuleResolutionKind.Bundler,allowImportingTsExtensions:!0,resolveJsonModule:!0,esModuleInterop:!0,experimentalDecorators:!0,
jsx:ts9.JsxEmit.ReactJSX,lib:["lib.esnext.d.ts"],types:[]},Programs=class{#root;#sources=new Map;#exists=new Map;#packages;#library=libraryFolder();constructor(root){
this.#root=root,this.#packages=ts9.createModuleResolutionCache(root,name=>name,options)}version(files,entries){let resolve=resolverOf(files),host=this.#host(files,
resolve),program=ts9.createProgram({rootNames:entries.map(path=>this.#absolute(path)),options,host});return{program,checker:program.getTypeChecker(),source:path=>program.
getSourceFile(this.#absolute(path))??null}}relative(fileName){let path=fileName.startsWith(`${this.#root}/`)?fileName.slice(this.#root.length+1):null;return path===
null||path.includes("node_modules/")?null:path}hasPackage(name,from,files){let host=this.#host(files,resolverOf(files));return ts9.resolveModuleName(name,this.#absolute(
from),options,host,this.#packages).resolvedModule!==void 0}#absolute(path){return`${this.#root}/${path}`}#host(files,resolve){let isOurs=name=>name.startsWith(`${this.#root}\
/`)&&!name.includes("/node_modules/"),textOf=name=>isOurs(name)?files.get(name.slice(this.#root.length+1)):this.#readPackageFile(name),host={fileExists:name=>isOurs(
name)?files.has(name.slice(this.#root.length+1)):this.#isFile(name),readFile:textOf,directoryExists:name=>isOurs(`${name}/`)||isDirectory(name),getDirectories:()=>[],
realpath:name=>name.includes("/node_modules/")?realPath(name):name,getSourceFile:name=>this.#source(name,textOf),getDefaultLibFileName:()=>join(this.#library,"l\
ib.esnext.d.ts"),getDefaultLibLocation:()=>this.#library,writeFile:()=>{},getCurrentDirectory:()=>this.#root,getCanonicalFileName:name=>name,useCaseSensitiveFileNames:()=>!0,
getNewLine:()=>`
`,resolveModuleNameLiterals:(literals,from)=>literals.map(({text:text2})=>({resolvedModule:this.#resolved(text2,from,resolve,host)}))};return host}#resolved(specifier,from,resolve,host){
let path=this.relative(from),own=path===null?null:resolve(specifier,path);if(own!==null)return{resolvedFileName:this.#absolute(own),extension:extensionOf(own)};
if(path!==null&&specifier.startsWith(".")&&!specifier.endsWith(".json"))return;let found=ts9.resolveModuleName(specifier,from,options,host,this.#packages).resolvedModule;
return found===void 0||isPlainScript(found.resolvedFileName)?void 0:found}#source(name,textOf){let text2=textOf(name);if(text2===void 0)return;let known=this.#sources.
get(name);if(known!==void 0&&known.text===text2)return known.source;let source=ts9.createSourceFile(name,text2,{languageVersion:ts9.ScriptTarget.ESNext,jsDocParsingMode:ts9.
JSDocParsingMode.ParseForTypeInfo},!1,kindOf(name));return this.#sources.set(name,{text:text2,source}),source}#isFile(name){let known=this.#exists.get(name);if(known!==
void 0)return known;let found=this.#isReadable(name)&&(statSync(name,{throwIfNoEntry:!1})?.isFile()??!1);return this.#exists.set(name,found),found}#isReadable(name){
return name.includes("/node_modules/")||name.startsWith(`${this.#library}/`)}#readPackageFile(name){try{return!this.#isReadable(name)||statSync(name).size>largestFile?
void 0:readFileSync(name,"utf8")}catch{return}}};function isDirectory(name){return name.includes("/node_modules")&&(statSync(name,{throwIfNoEntry:!1})?.isDirectory()??
!1)}function realPath(name){try{return realpathSync(name)}catch{return name}}function libraryFolder(){let bundled=fileURLToPath(new URL("./typescript-lib",import.meta.
url));return existsSync(bundled)?bundled:join(dirname(createRequire(import.meta.url).resolve("typescript-6")))}function extensionOf(path){return path.endsWith("\
.d.ts")?".d.ts":/\.[cm]?[jt]sx?$/.exec(path)?.[0]??".ts"}import ts10 from"./typescript.js";var methods=/^(?:execute|query|queryArray|queryObject|unsafe|raw|\$queryRawUnsafe|\$executeRawUnsafe|prepare|exec)$/;function mayHoldSql(text2){return/\bsql\b|\.(?:execute|query|unsafe|raw|prepare|exec)\b|RawUnsafe\b/.
test(text2)}function sqlIn(path,text2,tables,kind){let source=syntaxOf(path,isComponent(path)?scriptsIn(text2):text2),found=[],add=(node,parts)=>{let[from,to]=[
node.getStart(source),node.getEnd()].map(at=>source.getLineAndCharacterOfPosition(at).line);if(from===void 0||to===void 0)return;let lines=text2.split(`
`).slice(from,to+1),around2=enclosing(node).getText(source),near=[...tables].flatMap(([variable,table])=>around2.includes(variable)?[table]:[]);found.push({file:path,
line:from+1,parts:joined(parts,tables),lines,near,...kind})};return visit(source,node=>{if(ts10.isTaggedTemplateExpression(node))isSqlTag(node.tag)&&add(node.template,
partsOf(node.template));else if(ts10.isCallExpression(node)&&ts10.isPropertyAccessExpression(node.expression)){let[first]=node.arguments;if(first===void 0||!methods.
test(node.expression.name.text))return;let written=writtenText(first);written!==null&&add(first,written)}}),found}function isSqlTag(tag){let last=ts10.isPropertyAccessExpression(
tag)?tag.name:tag;return ts10.isIdentifier(last)&&/^sql$/i.test(last.text)}function partsOf(template){return ts10.isNoSubstitutionTemplateLiteral(template)?[template.
text]:[template.head.text,...template.templateSpans.flatMap(({expression,literal})=>[expression,literal.text])]}function writtenText(node){if(ts10.isStringLiteral(
node))return[node.text];if(ts10.isTemplateExpression(node)||ts10.isNoSubstitutionTemplateLiteral(node))return partsOf(node);if(ts10.isParenthesizedExpression(node))
return writtenText(node.expression);if(ts10.isBinaryExpression(node)&&node.operatorToken.kind===ts10.SyntaxKind.PlusToken){let[left,right]=[writtenText(node.left),
writtenText(node.right)];return left===null&&right===null?null:[...left??[node.left],...right??[node.right]]}if(!ts10.isObjectLiteralExpression(node))return null;
let text2=node.properties.find(one=>ts10.isPropertyAssignment(one)&&one.name.getText()==="text");return text2!==void 0&&ts10.isPropertyAssignment(text2)?writtenText(
text2.initializer):null}function joined(parts,tables){let out=[""];for(let part of parts){let text2=typeof part=="string"?part:tableText(part,tables);text2===null?
out.push(""):out.push(`${out.pop()??""}${text2}`)}return out}function tableText(node,tables){if(ts10.isStringLiteralLike(node))return node.text;let table=ts10.isIdentifier(
node)?tables.get(node.text):void 0;return table===void 0?null:quotePrinted(table)}function enclosing(node){let at=node;for(;at.parent!==void 0&&!ts10.isStatement(
at);)at=at.parent;return at}function withSchema(code,other){let files=new Map(code.files);for(let path of code.schema)files.delete(path);let onlyThere=[];for(let path of other.schema)files.
set(path,other.files.get(path)??""),code.files.has(path)||onlyThere.push(path);for(let path of code.schema)files.has(path)||(other.files.has(path)?files.set(path,
other.files.get(path)??""):onlyThere.length>0&&files.set(path,onlyThere.map(target=>exportAll(path,target)).join(`
`)));return files}function exportAll(path,target){return`export * from './${[...folderOf(path).split("/").filter(part=>part!=="").map(()=>".."),target].join("/")}\
';`}function answer(question,tell2){let imports=new Map,base=sideOf(new Map(question.base),question.schema.base,imports),headFiles=new Map(question.base);for(let[path,
text2]of question.changed)text2===null?headFiles.delete(path):headFiles.set(path,text2);let head=sideOf(headFiles,question.schema.head,imports),changed=new Set(
question.changed.map(([path])=>path)),{names,silent}=namesOf(question,base.code,head.code);tellSql(base,head,changed,tell2);for(let index of silent){let{name}=question.
subjects[index]??{name:""};tell2({say:"not resolved",text:`\`${name}\` keeps its name in the code: nothing has to be changed there, but a running release asks th\
e database for the old one.`})}let wanted=names.filter(({subject})=>!silent.includes(subject));wanted.length>0&&new Search(question,base,head,{wanted,all:names,
changed},tell2).run();let{user,system}=cpuUsage(),megabytes=Math.round(resourceUsage().maxRSS/1024);tell2({say:"done",seconds:(user+system)/1e6,megabytes})}function sideOf(files,schema,imports){
let graph=new ImportGraph(files,resolverOf(files),imports),own=graph.reachedFrom(schema.filter(path=>files.has(path))),given=new Set(schema),definitions=[...own].
filter(path=>given.has(path)||/\bdrizzle-orm\b/.test(files.get(path)??"")),reaching=graph.reaching(definitions);return{files,schema:own,definitions:new Set(definitions),
reaching,code:readSchema(files,own)}}function tellSql(base,head,changed,tell2){for(let[side,isHead]of[[base,!1],[head,!0]]){let tables=new Map(side.code.objects.
filter(({kind})=>kind==="table").map(({variable,name,schema})=>[variable,printName({schema:schema==="?"?null:schema,name})]));for(let[path,text2]of side.files){
if(!isCode(path)&&!isComponent(path)||isHead&&!changed.has(path)||side.definitions.has(path)||!mayHoldSql(text2))continue;let kind={inHead:isHead||!changed.has(
path),isApart:!side.reaching.has(path)},texts=sqlIn(path,text2,tables,kind);texts.length>0&&tell2({say:"sql",texts})}}}var firstPart=150,laterParts=300,Search=class{#question;#base;#head;#names;#byName;#tell;#programs;#unexplained=0;#leftOut=0;constructor(question,base,head,names,tell2){
this.#question=question,this.#base=base,this.#head=head,this.#names=names,this.#byName=byName(names.wanted),this.#tell=tell2,this.#programs=new Programs(question.
root)}run(){let candidates=this.#candidates(this.#base);this.#tell({say:"looking at",files:candidates.length});let components=candidates.filter(isComponent),code=candidates.
filter(isCode);for(let path of components)this.#byNames(path);components.length>0&&this.#note("Components (Svelte, Vue, Astro) were searched for names only, in \
their scripts.");let[schemaFile]=this.#base.schema;if(!(schemaFile!==void 0&&this.#programs.hasPackage("drizzle-orm",schemaFile,this.#base.files))){this.#note(schemaFile===
void 0?"The base’s schema files were not found: the code was searched for names only.":"The types of drizzle-orm are not installed in the checkout: the code w\
as searched for names only. Install the project’s dependencies in a step before Raincheck.");for(let path of code)this.#byNames(path);return}let used=this.#typed(
code);this.#typedHead(used),this.#unexplained>0&&this.#note(`${this.#unexplained} more type errors come with the schema’s change and name none of what goes away\
.`),this.#leftOut>0&&this.#note(`The time was up: ${this.#leftOut} files that may use it were not checked.`)}#candidates({files,definitions,reaching}){let words=this.#words(
files,reaching),pattern=wordsOf([...words]),telling=this.#names.wanted.map(one=>[wordsOf(one.variables),wordsOf([...one.names])]),found=[];for(let path of reaching){
let text2=files.get(path);if(text2===void 0||definitions.has(path)||!pattern.test(text2))continue;let isTelling=telling.some(([variable,name])=>variable.test(text2)&&
name.test(text2));found.push({path,isTelling})}return found.toSorted((a,b)=>Number(b.isTelling)-Number(a.isTelling)).map(({path})=>path)}#words(files,reaching){
let words=new Set,required=new Set;for(let{change,kind,names,variables}of this.#names.wanted){for(let name of names)words.add(name);if(change==="required")for(let one of variables)
required.add(one);if(kind!=="column")for(let one of variables)words.add(one)}for(let one of required)words.add(one);if(required.size===0)return words;for(let path of reaching){
let text2=files.get(path)??"";if(!(!/\$?[iI]nfer|Insert|\.insert\(/.test(text2)||![...required].some(one=>text2.includes(one))))for(let[,name=""]of text2.matchAll(
/\bexport\s+(?:type|interface|const|(?:async\s+)?function|class)\s+(\w+)/g))words.add(name)}return words}#byNames(path){let text2=this.#base.files.get(path)??"";
this.#found([...namedUses(path,text2,this.#known()),...namedInserts(path,text2,this.#names.wanted)])}#typed(code){let used=new Set,left=[...code];for(;left.length>
0;){let part=left.slice(0,left.length===code.length?firstPart:laterParts),checked=this.#typedPart(part,used);if(left=left.slice(checked),checked<part.length)break}
return this.#leftOut=left.length,used}#typedPart(code,used){let{files,schema}=this.#base,other=withSchema({files,schema},this.#head),own=this.#lazy(files,[...code,
...schema]),pair={own,other:this.#lazy(other,[...code,...this.#head.schema])},gone=this.#names.wanted.filter(({kind,change})=>(kind==="table"||kind==="enum")&&change!==
"required"),declared=null;for(let[at,path]of code.entries()){if(this.#isTimeUp())return at;let checked=checkFile(path,pair,this.#target(),!1);declared??=gone.length===
0?new Map:declarations(own(),schema,gone);let more=declared.size===0?[]:references(path,own(),gone,declared),untyped=isPlainScript(path)?this.#untyped(path,own()):
[];this.#unexplained+=checked.unexplained;let uses=[...checked.uses,...more,...untyped];uses.length>0&&used.add(path),this.#found(uses)}return code.length}#typedHead(used){
let{files,schema,definitions}=this.#head,own=[...definitions].filter(path=>this.#names.changed.has(path)),candidates=this.#candidates(this.#head).filter(path=>isCode(
path)&&(used.has(path)||this.#names.changed.has(path)));if(candidates.length+own.length===0||this.#isTimeUp())return;let old=withSchema({files,schema},this.#base),
pair={other:this.#lazy(files,[...candidates,...schema]),own:this.#lazy(old,[...candidates,...this.#base.schema])};for(let path of own)this.#found(checkDefinitions(
path,pair.other(),this.#byName,this.#question.subjects));for(let path of candidates){if(this.#isTimeUp()){this.#note("The time was up before the head’s code was\
 checked against its own schema.");return}this.#found(checkFile(path,pair,this.#target(),!0).uses)}}#untyped(path,{checker,source}){let file=source(path),text2=this.#base.
files.get(path);return file===null||text2===void 0?[]:namedUses(path,text2,this.#known(),node=>{let same=nodeOfSame(file,node);return same!==null&&(checker.getTypeAtLocation(
same).flags&1)!==0})}#target(){let{wanted}=this.#names,changing=wanted.filter(({change})=>change!=="removed"),[only]=changing.length===1&&wanted.length===1?changing:
[],tables=new Set(this.#base.code.objects.map(({variable})=>variable));return{all:this.#names.all,byName:this.#byName,tables,only:only??null}}#known(){let known=this.#names.
wanted.filter(({variables})=>variables.length>0);return{...this.#target(),byName:byName(known)}}#lazy(files,entries){let made=null;return()=>made??=this.#programs.
version(files,entries)}#isTimeUp(){let{user,system}=cpuUsage();return(user+system)/1e6>this.#question.seconds}#found(uses){uses.length>0&&this.#tell({say:"uses",
uses})}#note(text2){this.#tell({say:"not resolved",text:text2})}};function nodeOfSame(source,{pos,end,kind}){let found=null,look=node=>{node.pos>pos||node.end<end||
(node.pos===pos&&node.end===end&&node.kind===kind?found=node:node.forEachChild(look))};return look(source),found}function wordsOf(words){return words.length===0?
/(?!)/:new RegExp(`(?<![\\w$])(?:${words.map(escaped).join("|")})(?![\\w$])`)}function escaped(word){return word.replaceAll(/[$()*+.?[\\\]^{|}]/g,"\\$&")}try{answer(JSON.parse(await text(process.stdin)),tell)}catch(error){tell({say:"failed",text:messageOf(error)})}process.exit(0);function tell(said){let bytes=Buffer.
from(`${JSON.stringify(said)}
`);for(let at=0;at<bytes.length;)try{at+=writeSync(3,bytes,at)}catch(error){if(error.code!=="EAGAIN")throw error}}
