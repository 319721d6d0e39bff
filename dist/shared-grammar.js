function quoteIdentifier(name){return`"${name.replaceAll('"','""')}"`}function quoteLiteral(text){let quoted=`'${text.replaceAll("'","''").replaceAll("\\","\\\\")}\
'`;return text.includes("\\")?` E${quoted}`:quoted}import{setFlagsFromString}from"node:v8";var library=null,loading=null;async function loadGrammar(){return loading??=load(),loading}async function load(){setFlagsFromString(
"--no-wasm-tier-up"),setFlagsFromString("--no-wasm-dynamic-tiering");let loaded=await import("./sql-library.js");await loaded.loadModule(),library=loaded}
function parseSync(text){return grammar().parseSync(text)}function scanSync(text){let plain=text.replaceAll(new RegExp("\\p{Cc}","gu"),sameWidth),scanned=grammar().
scanSync(plain);if(plain===text)return scanned;let bytes=Buffer.from(text,"utf8"),tokens=scanned.tokens.map(token=>({...token,text:bytes.subarray(token.start,token.
end).toString("utf8")}));return{...scanned,tokens}}function sameWidth(control){return control>=""||`	
\r`.includes(control)?control:"\v\f".includes(control)?" ":""}function parsePlPgSQLSync(definition){return grammar().parsePlPgSQLSync(definition)}function hasSqlDetails(error){
return grammar().hasSqlDetails(error)}function grammar(){if(library===null)throw new Error("PostgreSQL’s grammar is not loaded: call loadGrammar() first");return library}function pick(node,kind){return node===void 0?void 0:node[kind]}function strings(nodes){return(nodes??[]).flatMap(node=>pick(node,"String")?.sval??[])}function effectiveNodes(node,sql){
return pick(node,"DoStmt")===void 0?[node]:[node,...statementsInBody(sql)]}function statementsInBody(sql){let body;try{body=parsePlPgSQLSync(sql)}catch{return[]}
return queriesIn(body).flatMap(query=>{try{return(parseSync(query).stmts??[]).flatMap(raw=>raw.stmt??[])}catch{return[]}})}function queriesIn(tree){return Array.
isArray(tree)?tree.flatMap(queriesIn):typeof tree!="object"||tree===null?[]:Object.entries(tree).flatMap(([key,value])=>key==="PLpgSQL_stmt_execsql"?expression(
value.sqlstmt)??[]:key==="PLpgSQL_stmt_dynexecute"?/^\s*'((?:[^']|'')*)'\s*$/.exec(expression(value.query)??"")?.[1]?.replaceAll("''","'")??[]:queriesIn(value))}
function expression(node){return node?.PLpgSQL_expr?.query}function findAll(tree,kind){let found=[];return collect(tree,kind,found),found}function collect(tree,kind,found){
if(!(typeof tree!="object"||tree===null)){if(Array.isArray(tree)){for(let part of tree)collect(part,kind,found);return}for(let[key,value]of Object.entries(tree))
key===kind&&found.push(value),collect(value,kind,found)}}var quotedKeywords=new Set(`all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast
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
quoteName(name)}function byPrintedName(given){let entries=Object.entries(given).map(([name,value])=>[printedFrom(name),name,value]),[exact,others]=[entries.filter(
([printed,name])=>printed===name),entries.filter(([printed,name])=>printed!==name)];return Object.fromEntries([...others,...exact].map(([printed,,value])=>[printed,
value]))}function printedFrom(name){let parts=name.match(/"(?:[^"]|"")+"|[^."]+/g)??[];if(parts.join(".")!==name||parts.length>2)return name;let literal=parts.map(
part=>part.startsWith('"')?part.slice(1,-1).replaceAll('""','"'):part),qualified=nameOfParts(literal);return qualified===null?name:printName(qualified)}function sameName(left,right){
return left.name===right.name&&(left.schema??"public")===(right.schema??"public")}function rangeName(relation){return nameOfParts([relation?.schemaname,relation?.
relname].filter(part=>part!==void 0))}function listName(nodes){return nameOfParts(strings(nodes))}function nameOfParts(parts){let name=parts.at(-1);return name===
void 0||name===""?null:{schema:parts.at(-2)??null,name}}function parseName(text){let read=readParts(text,0);return read===null||read.end<text.trimEnd().length||
read.parts.length>3?null:nameOfParts(read.parts)}function readParts(text,start){let parts=[],at=start;for(;;){let found=/^\s*(?:"((?:[^"]|"")+)"|([^\s."()]+))/.
exec(text.slice(at));if(found===null)return null;let[whole,quoted,plain]=found,part=quoted?.replaceAll('""','"')??plain?.replaceAll(/[A-Z]/g,letter=>letter.toLowerCase());
if(part===void 0)return null;parts.push(cutOff(part)),at+=whole.length;let dot=/^\s*\./.exec(text.slice(at));if(dot===null)return{parts,end:at};at+=dot[0].length}}
var longestName=63;function cutOff(name){return cutTo(name,longestName)}function cutTo(name,most){let bytes=Buffer.from(name,"utf8");if(bytes.length<=most)return name;
let end=most;for(;((bytes[end]??0)&192)===128;)end--;return bytes.subarray(0,end).toString("utf8")}export{quoteIdentifier,quoteLiteral,loadGrammar,parseSync,scanSync,parsePlPgSQLSync,hasSqlDetails,pick,strings,effectiveNodes,findAll,printIdentifier,printName,
printIdentity,quoteName,quotePrinted,byPrintedName,sameName,rangeName,listName,nameOfParts,parseName,readParts,longestName,cutOff,cutTo};
