import{openProduction,readOnly,timedOut,writeStatsFile}from"./shared-production.js";import{makeFolder}from"./shared-core-4.js";import{printName}from"./shared-grammar.js";
import"./shared-zod-2.js";import{count}from"./shared-core-8.js";import{visibleLine}from"./shared-report-3.js";import"./shared-zod.js";
import{KnownError,messageOf}from"./shared-core-3.js";import"./shared-runtime.js";import{writeFile}from"node:fs/promises";import path from"node:path";import{setTimeout as wait}from"node:timers/promises";var hour=3600;async function readSizes(production,pause){let first=await look(production),writes={rates:new Map,over:null};if(!first.clock.replica&&first.clock.
age!==null&&first.clock.age>=hour){let over=first.clock.age;writes={rates:new Map(first.rows.map(row=>[row.oid,row.writes/over])),over}}else if(!first.clock.replica){
await pause();let second=await look(production),over=second.clock.at-first.clock.at,before=new Map(first.rows.map(row=>[row.oid,row.writes]));writes={rates:new Map(
second.rows.flatMap(({oid,writes:now})=>{let was=before.get(oid)??0;return now<was?[]:[[oid,(now-was)/over]]})),over}}return sizesOf(first.rows,writes.rates,{takenOn:first.
clock.today,writesOverSeconds:writes.over===null?null:Math.round(writes.over)})}async function look(production){try{return await readOnly(production,{statementMs:3e4,
lockMs:3e3},async client=>({clock:(await client.query(clockQuery)).rows[0]??{age:null,at:0,today:"1970-01-01",replica:!0},rows:(await client.query(tablesQuery)).
rows}))}catch(error){let why=timedOut(error);throw why===null?error:new KnownError(why==="lock"?"A table of the server is locked by somebody else, so its size c\
annot be read.":"The server did not answer within 30 seconds.",{next:"Nothing was changed. Try again in a moment: perhaps a migration is running."})}}function sizesOf(rows,rates,frame){
let children=Map.groupBy(rows,({parent})=>parent),measured=new Map,measure=row=>{let known=measured.get(row.oid);if(known!==void 0)return known;let rate=rates.get(
row.oid)??null,parts=(children.get(row.oid)??[]).map(measure),made=row.kind==="p"?sumOf(row,parts):ownSize(row,frame.writesOverSeconds===null?null:rate);return measured.
set(row.oid,made),made},named=rows.map(row=>[printName(row),rounded(measure(row))]);return named.sort(([a],[b])=>a<b?-1:1),{...frame,tables:Object.fromEntries(named)}}
function ownSize(row,writesPerSecond){return{...rowsOf(row),heapBytes:row.heap,toastBytes:row.toast,indexBytes:row.index,indexes:row.indexes,writesPerSecond}}function sumOf(row,parts){
let sum=of=>parts.reduce((total,part)=>total+of(part),0),known=parts.every(({rows})=>rows!==null),sources=new Set(parts.map(({rowsFrom})=>rowsFrom)),least=["cou\
nters","statistics","file"].find(source=>sources.has(source));return{rows:known?sum(({rows})=>rows??0):null,rowsFrom:known?least??"file":null,heapBytes:sum(({heapBytes})=>heapBytes),
toastBytes:sum(({toastBytes})=>toastBytes),indexBytes:sum(({indexBytes})=>indexBytes),indexes:row.indexes,writesPerSecond:parts.some(({writesPerSecond})=>writesPerSecond===
null)?null:sum(({writesPerSecond})=>writesPerSecond??0)}}function rowsOf({tuples,counted,pages,live}){return pages===0?{rows:0,rowsFrom:"file"}:tuples>=0&&counted>
0?{rows:tuples/counted*pages,rowsFrom:"statistics"}:live>=pages?{rows:live,rowsFrom:"counters"}:{rows:null,rowsFrom:null}}function rounded(size){let digits=(value,most)=>Number(
value.toPrecision(most));return{...size,rows:size.rows===null?null:Math.round(digits(size.rows,3)),heapBytes:Math.round(digits(size.heapBytes,3)),toastBytes:Math.
round(digits(size.toastBytes,3)),indexBytes:Math.round(digits(size.indexBytes,3)),writesPerSecond:size.writesPerSecond===null?null:digits(size.writesPerSecond,2)}}
var clockQuery=`
  SELECT pg_catalog.date_part('epoch', pg_catalog.now() - d.stats_reset)::pg_catalog.float8 AS age,
         pg_catalog.date_part('epoch', pg_catalog.clock_timestamp())::pg_catalog.float8 AS at,
         pg_catalog.to_char(pg_catalog.now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS today,
         pg_catalog.pg_is_in_recovery() AS replica
    FROM pg_catalog.pg_stat_database d WHERE d.datname = pg_catalog.current_database()`,tablesQuery=`
  WITH locked AS MATERIALIZED (
    SELECT DISTINCT l.relation FROM pg_catalog.pg_locks l
     WHERE l.locktype = 'relation' AND l.granted AND l.mode = 'AccessExclusiveLock'
       AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
  ), block AS MATERIALIZED (SELECT pg_catalog.current_setting('block_size')::pg_catalog.float8 AS bytes)
  SELECT c.oid::pg_catalog.text AS oid, n.nspname AS schema, c.relname AS name, c.relkind AS kind,
         (SELECT i.inhparent::pg_catalog.text FROM pg_catalog.pg_inherits i
           WHERE c.relispartition AND i.inhrelid = c.oid LIMIT 1) AS parent,
         c.reltuples::pg_catalog.float8 AS tuples, c.relpages::pg_catalog.float8 AS counted,
         pg_catalog.ceil(size.heap / block.bytes) AS pages,
         pg_catalog.pg_stat_get_live_tuples(c.oid)::pg_catalog.float8 AS live,
         (pg_catalog.pg_stat_get_tuples_inserted(c.oid) + pg_catalog.pg_stat_get_tuples_updated(c.oid)
           + pg_catalog.pg_stat_get_tuples_deleted(c.oid))::pg_catalog.float8 AS writes,
         size.heap, size.toast, size.index,
         (SELECT pg_catalog.count(*)::pg_catalog.float8 FROM pg_catalog.pg_index x WHERE x.indrelid = c.oid) AS indexes
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace CROSS JOIN block,
         LATERAL (SELECT EXISTS (SELECT FROM locked WHERE relation IN (c.oid, c.reltoastrelid)
                                 UNION ALL SELECT FROM locked JOIN pg_catalog.pg_index x ON x.indexrelid = relation WHERE x.indrelid = c.oid)) AS busy (yes),
         LATERAL (SELECT CASE WHEN busy.yes THEN c.relpages * block.bytes
                              ELSE coalesce(pg_catalog.pg_relation_size(c.oid), 0)::pg_catalog.float8 END AS heap,
                         CASE WHEN busy.yes THEN coalesce((SELECT t.relpages * block.bytes FROM pg_catalog.pg_class t WHERE t.oid = c.reltoastrelid), 0)
                              WHEN c.reltoastrelid = 0 THEN 0
                              ELSE coalesce(pg_catalog.pg_total_relation_size(c.reltoastrelid), 0)::pg_catalog.float8 END AS toast,
                         CASE WHEN busy.yes THEN coalesce((SELECT pg_catalog.sum(i.relpages) * block.bytes FROM pg_catalog.pg_index x
                                                             JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = c.oid), 0)
                              ELSE coalesce(pg_catalog.pg_indexes_size(c.oid), 0)::pg_catalog.float8 END AS index) AS size
   WHERE c.relkind IN ('r', 'm', 'p') AND c.relpersistence <> 't'
     AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'
                        AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass)`;async function writeStats(flags,terminal){let watch=secondsOf(flags.watch),url=flags.url??terminal.environment.RAINCHECK_PREFLIGHT;if(!url)throw new KnownError(
"Nobody says which server to ask.",{next:"Give --url postgres://…, or set RAINCHECK_PREFLIGHT in the environment: a command line can be read by others on the ma\
chine."});let production=await openProduction(url,"raincheck stats"),sizes;try{terminal.progress.step(`Reading the sizes of the tables on ${production.host}`),sizes=
await readSizes(production,async()=>wait(watch*1e3))}finally{await production.end(),terminal.progress.done()}let text=writeStatsFile(sizes);if(flags.output==="-"){
terminal.stdout.write(text);return}let target=path.resolve(terminal.root,flags.output);try{await makeFolder(path.dirname(target)),await writeFile(target,text)}catch(cause){
throw new KnownError(`The file cannot be written: ${messageOf(cause)}`,{where:flags.output,next:"Give another place with --output, or - for the standard output.",
cause})}terminal.stdout.write(`${toldLines(sizes,flags.output).map(visibleLine).join(`
`)}
`)}function secondsOf(text){let seconds=Number(text);if(Number.isInteger(seconds)&&seconds>=1&&seconds<=600)return seconds;throw new KnownError("The value of --\
watch is no number of seconds from 1 to 600.",{next:"Leave it out (10 seconds), or write for example --watch 60."})}function toldLines({tables,writesOverSeconds},file){
let all=Object.entries(tables),[largest]=all.toSorted(([,a],[,b])=>(b.rows??0)-(a.rows??0)),unknown=all.filter(([,{rows}])=>rows===null).map(([name])=>name),counted=all.
filter(([,{rowsFrom}])=>rowsFrom==="counters").length,lines=[largest===void 0?`Wrote ${file}: the database has no tables of its own.`:`Wrote ${file}: ${count(all.
length,"table")}, the largest is ${largest[0]} with about ${count(largest[1].rows??0,"row")}.`];if(counted>0&&lines.push(`${count(counted,"table")} never analys\
ed: their rows are those inserted less those deleted.`),unknown.length>0){let shown=unknown.slice(0,5).join(", ")+(unknown.length>5?"…":"");lines.push(`Nobody\
 knows how many rows ${count(unknown.length,"table")} ${unknown.length===1?"has":"have"} (${shown}): run ANALYZE there, then this again.`)}return writesOverSeconds===
null&&lines.push("Writes were not counted: the server is a replica. Ask the primary for them."),[...lines,"It holds names of tables and figures, no value of any\
 row. Commit it beside your Drizzle config or in the repository’s root."]}export{writeStats};
