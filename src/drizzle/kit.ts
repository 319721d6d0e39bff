import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { LayoutName } from '../core/words.ts';
import { ordersVariable, type PreloadOrders, type Question, type Renaming } from './preload.ts';
import type { Toolchain } from './resolve.ts';
import { parseJson } from './json.ts';
import { run, type RunResult } from './run.ts';
import { copyMigrations, relativePath, type Workshop } from './workshop.ts';

/** Everything that calls of one project's drizzle-kit have in common. */
export interface Kit {
  toolchain: Toolchain;
  workshop: Workshop;
  /** Absolute path, without symbolic links, of the folder in which drizzle-kit runs: schema paths are relative to it. */
  cwd: string;
  /** The config file, relative to `cwd`; null when it cannot be loaded as a module (JSON), or must not be. */
  configFile: string | null;
  schema: string[];
  casing: 'snake_case' | 'camelCase' | null;
  breakpoints: boolean;
  layout: LayoutName;
  /** Absolute path of the head's migrations folder. */
  out: string;
  environment: Record<string, string>;
  /** Milliseconds since 1970. */
  deadline: number;
  /** Milliseconds that one call may take. */
  callLimit: number;
  signal?: AbortSignal | undefined;
}

/** The hint of drizzle-kit 1.x, as its `--hints` takes it. */
export type Hint =
  { type: 'create'; kind: string; entity: string[] } | { type: 'rename'; kind: string; from: string[]; to: string[] };

/** What one call of `drizzle-kit generate` gave. */
export interface Call {
  from: 'migrations' | 'nothing';
  result: RunResult;
  /** The SQL file that it wrote; null when none was written. */
  written: string | null;
  /** True when it said that the schema and the last snapshot agree. */
  noChanges: boolean;
  /** 1.x: the answer's JSON. */
  envelope: Envelope | null;
  /** 0.x: what it asked. */
  questions: Question[];
  /** 1.x: keys of what the new snapshot drops, e.g. `columns\0["public","users","name"]`. */
  dropped: string[];
  /** Absolute paths of the project's source files that were read, as far as can be seen. */
  files: string[];
}

const envelopeType = z.object({
  status: z.enum(['ok', 'no_changes', 'missing_hints', 'error']),
  unresolved: z.array(z.object({ type: z.string(), kind: z.string(), entity: z.array(z.string()) })).optional(),
  error: z.looseObject({ code: z.string() }).optional(),
});
export type Envelope = z.output<typeof envelopeType>;

/**
 * Calls `drizzle-kit generate` once, on a copy.
 *
 * The config it gets is ours, a plain object in the temporary folder: `--config` excludes `--out`, and a config that
 * imported the project's would lose the project's path aliases in 1.x. The project's own config comes along as the
 * first schema file: so it is loaded by drizzle-kit's loader in its place, and what it does (dotenv, say) is done before
 * the schema is loaded. It exports no tables, hence adds nothing.
 *
 * @param from `migrations`: compare with the last snapshot; `nothing`: the whole schema as SQL. (`export` would do that
 * too, but 0.31's ignores `casing`, and prints to the same stream as the schema files.)
 */
export async function generate(
  kit: Kit,
  from: 'migrations' | 'nothing',
  answers: { renames?: Renaming[]; hints?: Hint[] } = {},
): Promise<Call> {
  const folder = await kit.workshop.folder();
  const out = join(folder, 'out');
  if (from === 'migrations') await copyMigrations(kit.out, out, kit.layout);
  const before = await listing(kit, out);
  const config = join(folder, 'drizzle.config.cjs');
  await writeFile(config, `module.exports = ${JSON.stringify(configuration(kit, out))};\n`);
  const record = join(folder, 'record');
  const modern = kit.toolchain.major >= 1;
  const orders: PreloadOrders = { answer: !modern, renames: answers.renames ?? [], record };
  const hints = answers.hints?.length ? ['--hints-file', await hintsFile(folder, answers.hints)] : [];
  const result = await run({
    args: [
      '--require',
      kit.workshop.preload,
      kit.toolchain.bin,
      'generate',
      `--config=${config}`,
      '--name=raincheck_missing',
      ...(modern ? ['--output=json', ...hints] : []),
    ],
    cwd: kit.cwd,
    environment: {
      ...kit.environment,
      ...(kit.toolchain.nodeOptions === null ? {} : { NODE_OPTIONS: kit.toolchain.nodeOptions }),
      [ordersVariable]: JSON.stringify(orders),
    },
    deadline: Math.min(kit.deadline, Date.now() + kit.callLimit),
    signal: kit.signal,
    // 0.x does not end as long as something that the schema started is alive: a pool, a timer.
    ...(modern ? {} : { lastWords: /Your SQL migration file|No schema changes, nothing to migrate/ }),
  });
  const created = (await listing(kit, out)).filter((name) => !before.includes(name));
  const last = created.length === 1 ? created[0] : undefined;
  const envelope = modern ? readEnvelope(result.stdout) : null;
  return {
    from,
    result,
    written: last === undefined ? null : await readWritten(kit, out, last),
    noChanges: modern
      ? envelope?.status === 'no_changes'
      : result.stdout.includes('No schema changes, nothing to migrate'),
    envelope,
    dropped: modern && last !== undefined ? await readDropped(join(out, last, 'snapshot.json')) : [],
    ...(await readRecord(record)),
  };
}

function configuration(kit: Kit, out: string): Record<string, unknown> {
  return {
    dialect: 'postgresql',
    schema: [...(kit.configFile === null ? [] : [`./${kit.configFile}`]), ...kit.schema],
    out: kit.toolchain.major >= 1 ? out : relativePath(kit.cwd, out),
    breakpoints: kit.breakpoints,
    ...(kit.casing === null || kit.toolchain.major >= 1 ? {} : { casing: kit.casing }),
  };
}

async function hintsFile(folder: string, hints: Hint[]): Promise<string> {
  const file = join(folder, 'hints.json');
  await writeFile(file, JSON.stringify(hints));
  return file;
}

/** Names of the migrations in a folder: the journal's tags, or the folders with a migration. */
async function listing(kit: Kit, out: string): Promise<string[]> {
  if (kit.toolchain.major >= 1) {
    return readdir(out).catch(() => []);
  }
  const journal = journalType.safeParse(await readJson(join(out, 'meta', '_journal.json'))).data;
  return journal?.entries.map(({ tag }) => tag) ?? [];
}

const journalType = z.object({ entries: z.array(z.object({ tag: z.string() })) });

async function readWritten(kit: Kit, out: string, name: string): Promise<string | null> {
  const file = kit.toolchain.major >= 1 ? join(out, name, 'migration.sql') : join(out, `${name}.sql`);
  return readText(file);
}

const snapshotType = z.object({ deltas: z.array(z.looseObject({ op: z.string(), key: z.string().optional() })) });

async function readDropped(file: string): Promise<string[]> {
  const deltas = snapshotType.safeParse(await readJson(file)).data?.deltas ?? [];
  return deltas.flatMap(({ op, key }) => (op === 'drop' && key !== undefined ? [key] : []));
}

const recordType = z.object({
  file: z.string().optional(),
  question: z
    .object({ kind: z.string(), table: z.string().nullable(), created: z.string(), candidates: z.array(z.string()) })
    .optional(),
});

async function readRecord(file: string): Promise<{ questions: Question[]; files: string[] }> {
  const questions: Question[] = [];
  const files: string[] = [];
  for (const line of ((await readText(file)) ?? '').split('\n')) {
    const entry = recordType.safeParse(parseJson(line)).data;
    if (entry?.question !== undefined) questions.push(entry.question);
    if (entry?.file !== undefined) files.push(entry.file);
  }
  return { questions, files };
}

/** The last line that is an answer: the schema's own prints may stand before it. */
function readEnvelope(stdout: string): Envelope | null {
  for (const line of stdout.split('\n').reverse()) {
    if (!line.startsWith('{"status":')) continue;
    const envelope = envelopeType.safeParse(parseJson(line)).data;
    if (envelope !== undefined) return envelope;
  }
  return null;
}

async function readJson(file: string): Promise<unknown> {
  return parseJson((await readText(file)) ?? '');
}

/** Reads what the project's code may have put there: only a regular file, and none that would fill our memory. */
async function readText(file: string): Promise<string | null> {
  try {
    const status = await lstat(file);
    return status.isFile() && status.size <= 64 * 1024 * 1024 ? await readFile(file, 'utf8') : null;
  } catch {
    return null;
  }
}
