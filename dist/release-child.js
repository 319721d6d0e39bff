import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __fileURLToPath } from 'node:url'; import { dirname as __pathDirname } from 'node:path'; const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __pathDirname(__filename);
import fs from"node:fs";import{syncBuiltinESMExports}from"node:module";import process from"node:process";import{createJiti}from"./jiti.js";var placeholderMark="raincheck-placeholder";function placeholderFor(name,server){return name==="NODE_ENV"?"test":/(^|_)(SKIP|DISABLE|ENABLE|IS|USE)_|_(ENABLED|DISABLED)$|VALIDATION/.
test(name)?"true":/(URL|URI|DSN|CONNECTION(_STRING)?)(_|$)/.test(name)?/(DATABASE|DB|POSTGRES|PG|NEON|DRIZZLE|DIRECT|POOL|CONNECTION)/.test(name)?server:"http:/\
/localhost:3000":/(ORIGIN|ENDPOINT|DOMAIN)(_|$)/.test(name)?"http://localhost:3000":/(^|_)PORT$|_(MS|SECONDS|TIMEOUT|LIMIT|SIZE|COUNT|MAX|MIN)$/.test(name)?"543\
2":/EMAIL|MAIL_FROM/.test(name)?`${placeholderMark}@example.com`:`${placeholderMark}-${"0".repeat(32)}`}var variableName=/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g,noVariable=/^(ERR_|MODULE_NOT_FOUND|NODE_|DEP_)|^(UV_|EAI_)/;function wantedVariables(message,sources2){if(/Cannot find (module|package)|Transform failed|SyntaxError|ParseError/.
test(message))return[];let named=(message.match(variableName)??[]).filter(name=>!noVariable.test(name));return[...new Set([...named,...sources2.flatMap(variablesIn)])].
slice(0,60)}function variablesIn(text){return[...text.matchAll(/\b(?:process\.env|import\.meta\.env|Bun\.env)(?:\.|\??\.?\[\s*['"])([A-Z][A-Z0-9_]*)/g)].map(match=>match[1]??
"")}function quoteIdentifier(name){return`"${name.replaceAll('"','""')}"`}var quotedKeywords=new Set(`all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast
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
name}){return`${printIdentifier(schema??"public")}.${printIdentifier(name)}`}function buildQueries(orm,exports,casing){let relations=Object.values(exports).find(isRelations),config={schema:exports,...relations===void 0?{}:{relations},...casing?
{casing}:{}},tools={orm,db:orm.drizzle(()=>Promise.resolve({rows:[]}),config),notes:[]},tables=[...new Set(Object.values(exports))].flatMap(value=>orm.is(value,
orm.PgTable)?[tableOf(tools,value)]:orm.is(value,orm.PgView)||orm.is(value,orm.PgMaterializedView)?[viewOf(tools,value)]:[]);for(let query of relationalQueries(
tools,exports,relations))tables.find(({schema,name})=>printName({schema,name})===query.tables[0])?.queries.push(query);return{tables,notes:tools.notes}}function tableOf(tools,table){
let{orm,db}=tools,config=orm.getTableConfig(table),properties=new Map(Object.entries(orm.getTableColumns(table)).map(([key,column])=>[column,key])),columns=[...properties.
keys()],nameOf=column=>db.dialect?.casing?.getColumnCasing?.(column)??column.name,keyOf=column=>properties.get(column)??column.name,valueOf=(column,of)=>orm.sql.
placeholder(`${of} ${nameOf(column)}`),row=(of,from)=>Object.fromEntries(of.map(column=>[keyOf(column),valueOf(column,from)])),written=columns.filter(isWritten),
ids=primaryKeyOf(config),changed=written.filter(column=>!ids.includes(column)),whole=row(written,"new"),one=orm.and(...ids.map(column=>orm.eq(column,valueOf(column,
"row")))),self=printedOf(config),build=(what,make)=>queryOf(tools,what,make,[self]),required=written.filter(column=>column.notNull&&!column.hasDefault);return{schema:config.
schema??null,name:config.name,kind:"table",columns:columns.map(column=>({name:nameOf(column),values:column.enumValues??null})),queries:[...build("select()",()=>db.
select().from(table)),...build("insert().values(), required columns only",()=>db.insert(table).values(row(required,"new"))),...build("insert().values()",()=>db.
insert(table).values(whole)),...build("insert().returning()",()=>db.insert(table).values(whole).returning()),...changed.length>0?build("update().set()",()=>db.update(
table).set(row(changed,"row")).where(one)):[],...build("delete()",()=>db.delete(table).where(one)),...uniqueKeysOf(config).flatMap(target=>build(`insert().onCon\
flictDoNothing({ target: [${target.map(keyOf).join(", ")}] })`,()=>db.insert(table).values(whole).onConflictDoNothing({target})))]}}function viewOf(tools,view){
let{orm,db}=tools,config=orm.is(view,orm.PgView)?orm.getViewConfig(view):orm.getMaterializedViewConfig(view),queries=queryOf(tools,"select()",()=>db.select().from(
view),[printedOf(config)]);return{schema:config.schema??null,name:config.name,kind:"view",columns:[],queries}}function isWritten({generated,generatedIdentity}){
return(generated??null)===null&&generatedIdentity?.type!=="always"}function primaryKeyOf({primaryKeys,columns}){return primaryKeys[0]?.columns??columns.filter(({
primary})=>primary)}function uniqueKeysOf(table){let{columns,uniqueConstraints,indexes}=table,byIndex=indexes.filter(({config})=>config.unique===!0&&config.where===
void 0).map(({config})=>config.columns.map(part=>columns.find(({name})=>name===part.name))).filter(parts=>parts.length>0&&parts.every(part=>part!==void 0)),ids=primaryKeyOf(
table),single=columns.filter(({isUnique})=>isUnique).map(column=>[column]);return[...ids.length>0?[ids]:[],...uniqueConstraints.map(one=>one.columns),...single,
...byIndex]}function relationalQueries(tools,exports,relations){let{orm,db}=tools;return Object.entries(db.query??{}).flatMap(([key,builder])=>{let table=relations?.[key]?.
table??exports[key];if(builder===void 0||!orm.is(table,orm.PgTable))return[];let self=printedOf(orm.getTableConfig(table));return relatedTo(builder,relations?.[key]).
flatMap(([relation,other])=>{let tables=[self,...orm.is(other,orm.PgTable)?[printedOf(orm.getTableConfig(other))]:[]],what=`query.${key}.findMany({ with: { ${relation}\
: true } })`;return queryOf(tools,what,()=>builder.findMany({with:{[relation]:!0}}),tables)})})}function isRelations(value){if(typeof value!="object"||value===null)
return!1;let parts=Object.values(value),isPart=part=>typeof part=="object"&&part!==null&&"table"in part&&"relations"in part&&"name"in part;return parts.length>0&&
parts.every(isPart)}function relatedTo(builder,of){let inside=of?.relations??builder.tableConfig?.relations??{};return Object.entries(inside).map(([name,relation])=>[
name,relation.targetTable??relation.referencedTable])}var mostNotes=50;function queryOf({notes},what,make,tables){try{let{sql,params}=make().toSQL();return[{what,
sql,parameters:params.map(parameterOf),tables}]}catch(error){return notes.length<mostNotes&&notes.push(`${what} of ${tables[0]??""} could not be built: ${shortReason(
error)}`),[]}}function shortReason(error){return String(error).split(`
`,1).join("").slice(0,300)}function parameterOf(given){let inner=typeof given=="object"&&given!==null&&"encoder"in given&&"value"in given?given.value:given;if(typeof inner==
"object"&&inner!==null&&"name"in inner&&typeof inner.name=="string"){let isOfRow=inner.name.startsWith("row ");return{column:inner.name.slice(4),of:isOfRow?"row":
"new"}}return inner instanceof Uint8Array?{value:`\\x${Buffer.from(inner).toString("hex")}`}:typeof inner=="bigint"?{value:inner.toString()}:typeof inner=="obje\
ct"&&inner!==null&&!Array.isArray(inner)?{value:JSON.stringify(inner)}:{value:JSON.parse(JSON.stringify(inner??null))}}function printedOf({schema,name}){return printName(
{schema:schema??null,name})}import{globSync,statSync,readdirSync}from"node:fs";import{isAbsolute,join}from"node:path";var code=/\.[cm]?[jt]sx?$/;function schemaFiles(directory,schema){let files=schema.
flatMap(path=>{let absolute=isAbsolute(path)?path:join(directory,path);return statSync(absolute,{throwIfNoEntry:!1})!==void 0?[absolute]:globSync(path,{cwd:directory}).
map(one=>join(directory,one))}).flatMap(path=>statSync(path).isDirectory()?readdirSync(path).map(name=>join(path,name)):[path]);return[...new Set(files)].filter(
path=>code.test(path)&&!path.endsWith(".d.ts")).toSorted()}var orders=JSON.parse(fs.readFileSync(process.argv[2]??"","utf8")),sources=recordSources(),answer;try{answer=await load().catch(loadWithPlaceholders)}catch(error){
answer={error:String(error).slice(0,2e3)}}fs.writeFileSync(orders.answer,JSON.stringify(answer));process.exit(0);function recordSources(){let texts=new Map,read=fs.
readFileSync,recording=(...given)=>{let text=read(...given),file=String(given[0]);return/\.[cm]?[jt]sx?$/.test(file)&&!/[\\/]node_modules[\\/]/.test(file)&&texts.
set(file,String(text)),text};return fs.readFileSync=recording,syncBuiltinESMExports(),texts}async function loadWithPlaceholders(error){let names=wantedVariables(
String(error),[...sources.values()]).filter(name=>process.env[name]===void 0);if(names.length===0)throw error;for(let name of names)process.env[name]=placeholderFor(
name,orders.server);return process.env.SKIP_ENV_VALIDATION="true",load()}async function load(){let files=schemaFiles(orders.directory,orders.schema),[first]=files;
if(first===void 0)throw new Error(`no file matches ${orders.schema.join(", ")}`);let jiti=createJiti(first,{moduleCache:!1,fsCache:!1,tsconfigPaths:!0,jsx:!0}),
exports={};for(let file of files)Object.assign(exports,await jiti.import(file));let orm={...await jiti.import("drizzle-orm"),...await jiti.import("drizzle-orm/p\
g-core"),...await jiti.import("drizzle-orm/pg-proxy")};return{...buildQueries(orm,exports,orders.casing),files:[...sources.keys()]}}
