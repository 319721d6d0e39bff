import{iso_exports}from"./shared-zod-2.js";import{_enum,literal,number,record,strictObject,string}from"./shared-zod.js";import{KnownError,messageOf}from"./shared-core-3.js";import{Client,Query}from"./pg.js";async function connect(url,patience=2e4,name="raincheck"){let client=new Client({connectionString:url,application_name:name,connectionTimeoutMillis:patience});
return client.on("error",()=>{}),await client.connect(),client}function changeUrl(url,to){let changed=new URL(url);return to.database!==void 0&&(changed.pathname=
`/${encodeURIComponent(to.database)}`),to.user!==void 0&&(changed.username=encodeURIComponent(to.user)),to.password!==void 0&&(changed.password=encodeURIComponent(
to.password)),changed.href}function sqlstateOf(error){let code=error?.code;return typeof code=="string"&&/^[0-9A-Z]{5}$/.test(code)?code:null}var adaptations=new WeakMap;
function adaptStatements(client,adapt){adaptations.set(client,adapt)}async function execute(client,sql){return new Promise((resolve,reject)=>{let query=new Query(
adaptations.get(client)?.(sql)??sql);query.on("row",()=>{}),query.on("error",reject),query.on("end",result=>{let last=Array.isArray(result)?result.at(-1):result;
resolve({command:last?.command??null,rowCount:last?.rowCount??null})}),client.query(query)})}var longestMessage=64*1024**2;function limitMessages(client){let{stream}=client.
connection,header=Buffer.alloc(5),filled=0,rest=0;stream.prependListener("data",chunk=>{for(let at=0;at<chunk.length;){if(rest>0){let step=Math.min(rest,chunk.length-
at);rest-=step,at+=step;continue}if(header[filled++]=chunk[at++]??0,!(filled<5)&&(filled=0,rest=header.readUInt32BE(1)-4,rest>longestMessage)){let size=Math.round(
rest/1048576),error=new Error(`stopped by Raincheck: PostgreSQL answered with a message of ${size} MB`);stream.destroy(Object.assign(error,{code:"54000"}));return}}})}async function openProduction(url,name){let{host,secrets}=readUrl(url),client=await connect(url,2e4,name).catch(error=>{throw new KnownError(`The server ${host}\
 cannot be used: ${withoutSecrets(messageOf(error),secrets)}`,{next:"Check the URL, the password, and that the server can be reached from here."})});return{client,
host,end:async()=>client.end().catch(()=>{})}}async function readOnly({client,host},limits,use){await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ \
ONLY");try{await client.query(`SELECT pg_catalog.set_config('statement_timeout', $1, true), pg_catalog.set_config('lock_timeout', $2, true),
              pg_catalog.set_config('search_path', '', true), pg_catalog.set_config('row_security', 'off', true)`,[String(limits.statementMs),String(limits.lockMs)]);
let{rows}=await client.query("SELECT pg_catalog.current_setting('transaction_read_only') = 'on' AS on");if(rows[0]?.on!==!0)throw new KnownError(`The server ${host}\
 does not keep a transaction read-only.`,{next:"Give the URL of PostgreSQL itself, or of a pooler that passes BEGIN READ ONLY on."});return await use(client)}finally{
await client.query("ROLLBACK").catch(()=>{})}}function timedOut(error){let state=sqlstateOf(error);return state==="55P03"?"lock":state==="57014"?"statement":null}
function readUrl(text){let url=URL.canParse(text)?new URL(text):null;if(url===null||!/^postgres(ql)?:$/.test(url.protocol))throw new KnownError("The URL is none\
 of PostgreSQL (it is not repeated here, because it may hold a password).",{next:`Write it as postgres://user:password@host:5432/database; ${encoding}.`});if(url.
hash!==""||/@/.test(url.pathname+url.search))throw new KnownError("The URL cannot be read: there is an @ or a # behind the host.",{next:`Probably it is the pass\
word’s: ${encoding}.`});let given=[url.password,decoded(url.password),url.searchParams.get("password")??""],secrets=[...new Set(given)].filter(secret=>secret!==
"").sort((a,b)=>b.length-a.length);return{host:url.searchParams.get("host")??url.host,secrets}}var encoding="in a password write @ as %40, / as %2F, # as %23, ?\
 as %3F and % as %25";function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function withoutSecrets(text,secrets){return secrets.reduce(
(left,secret)=>left.replaceAll(secret,"***"),text)}var figure=number().min(0).max(Number.MAX_SAFE_INTEGER),tableSize=strictObject({rows:figure.nullable().describe("Estimated rows; null when the table was never a\
nalysed and nothing else tells. Not a count."),rowsFrom:_enum(["statistics","counters","file"]).nullable().describe("statistics: ANALYZE or VACUUM, grown with t\
he file. counters: rows inserted less rows deleted. file: it is empty."),heapBytes:figure,toastBytes:figure,indexBytes:figure,indexes:figure.int(),writesPerSecond:figure.
nullable().describe("Rows inserted, updated and deleted each second, on average.")}),statsFileSchema=strictObject({schemaVersion:literal(1),takenOn:iso_exports.
date().describe("Day on which the figures were read, by the server’s clock in UTC."),writesOverSeconds:figure.nullable().describe("Over how many seconds write\
s were counted; null: not at all."),tables:record(string().min(1).max(300),tableSize).describe('By name as PostgreSQL prints it with search_path = public: users\
, billing.invoices, "user".')}),largestFile=2e7;function parseStatsFile(text,where){let wrong=why=>new KnownError(`The file of production’s sizes cannot be used\
: ${why}.`,{where,next:"Write it anew with raincheck stats --url postgres://…"});if(text.length>largestFile)throw wrong("it has more than 20 MB");let json;try{
json=JSON.parse(text.replace(/^\uFEFF/,""))}catch{throw wrong("it is not valid JSON")}let version=json?.schemaVersion;if(typeof version=="number"&&version!==1)throw wrong(
"it is of another version of Raincheck");let parsed=statsFileSchema.safeParse(json);if(!parsed.success)throw wrong("it has not the shape of schemas/stats-v1.sch\
ema.json");let{schemaVersion,...sizes}=parsed.data;return sizes}function writeStatsFile({takenOn,writesOverSeconds,tables}){let sorted=Object.fromEntries(Object.
entries(tables).sort(([a],[b])=>a<b?-1:1));return`${JSON.stringify({schemaVersion:1,takenOn,writesOverSeconds,tables:sorted},null,2)}
`}export{connect,changeUrl,sqlstateOf,adaptStatements,execute,limitMessages,openProduction,readOnly,timedOut,parseStatsFile,writeStatsFile};
