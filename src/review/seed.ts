import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KnownError, messageOf } from '../core/errors.ts';
import { environmentFor } from '../drizzle/environment.ts';
import { run } from '../drizzle/run.ts';
import { execute } from '../postgres/client.ts';
import { compareDefinitions, readDefinitions } from '../catalog/definitions.ts';
import type { Server } from '../postgres/server.ts';
import { withWatchdog } from '../postgres/watchdog.ts';
import type { Tree } from '../project/tree.ts';
import type { Settings } from '../settings/schema.ts';
import type { SettingsFiles } from './settings-files.ts';
import { wordsOf } from './words.ts';

/** Rows of the project's own for the trial. */
export interface Seed {
  /** Run first, in this order. */
  files: { path: string; sql: string }[];
  /** Program and arguments; null for none. */
  command: string[] | null;
  /** Absolute path of the folder in which the command runs. */
  checkout: string;
  /** Where it gets PATH and the like from; nothing else of it. */
  environment: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** Files that only the pull request has, and that it cannot use for its own review; absent where there are none. */
  unused?: string[];
}

/**
 * Reads the settings `seed` and `seedCommand`. The files are the base branch's, because the rows have to fit its schema;
 * one that is new is the head's, but not for a pull request: rows that it brings could hide what it breaks.
 *
 * @throws KnownError for a file that is on neither side, and a command that cannot be read
 */
export async function readSeed(
  settings: Pick<Settings, 'seed' | 'seedCommand'>,
  from: { base: Tree; head: Tree; side?: SettingsFiles['side'] } & Pick<Seed, 'checkout' | 'environment' | 'signal'>,
): Promise<Seed | null> {
  const { base, head, checkout, environment, signal } = from;
  const files: Seed['files'] = [];
  const unused: string[] = [];
  for (const file of settings.seed) {
    const own = await base.read(file);
    const sql = own ?? (await head.read(file));
    if (own === null && sql !== null && from.side === 'base') {
      unused.push(file);
      continue;
    }
    if (sql === null) {
      throw new KnownError('The file of seed is not in the repository.', {
        where: file,
        next: 'Give the path of an SQL file, relative to the top of the repository.',
      });
    }
    files.push({ path: file, sql });
  }
  const command = settings.seedCommand === null ? null : wordsOf(settings.seedCommand, 'seedCommand');
  if (files.length === 0 && command === null && unused.length === 0) return null;
  return { files, command, checkout, environment, signal, ...(unused.length > 0 && { unused }) };
}

/** What became of the seed: a copy of the baseline with its rows, or null and why. */
export interface Planted {
  database: string | null;
  notes: string[];
}

/**
 * Writes the project's own rows into a copy of the baseline, as the plain role, triggers and all. A seed that fails does
 * not fail the review: a program of the head often knows columns that the base has not. Then all rows are made up, and the
 * report says so.
 */
export async function plant(
  server: Server,
  baseline: string,
  {
    seed,
    settings,
    project,
    log,
  }: { seed: Seed | null; settings: Pick<Settings, 'timeout'>; project: Bookkeeper; log: (line: string) => void },
): Promise<Planted> {
  if (seed === null) return { database: null, notes: [] };
  const unused = (seed.unused ?? []).map(
    (file) => `The seed \`${file}\` is not on the base branch yet: its rows count after the merge.`,
  );
  if (seed.files.length === 0 && seed.command === null) return { database: null, notes: unused };
  log(`${project.name}: writing the rows of the seed`);
  const database = await server.createDatabase(baseline);
  const problem =
    (await plantFiles(server, database, seed, settings.timeout)) ??
    (await runCommand(server, database, seed, settings.timeout)) ??
    (await schemaChange(server, baseline, database, project));
  if (problem === null) return { database, notes: unused };
  await server.dropDatabase(database);
  return { database: null, notes: [...unused, `${problem} The trial ran on made-up rows instead.`] };
}

type Bookkeeper = { name: string; migrationsSchema: string; migrationsTable: string };

async function plantFiles(server: Server, database: string, { files }: Seed, seconds: number): Promise<string | null> {
  for (const { path: file, sql } of files) {
    const client = await server.connectPlain(database);
    try {
      await withWatchdog(server, client, seconds, () => execute(client, sql));
    } catch (error) {
      return `The seed \`${file}\` failed on the base branch’s schema: ${messageOf(error)}.`;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}

/** Runs code of the pull request: without its environment, in a process group that is ended with it. */
async function runCommand(server: Server, database: string, seed: Seed, seconds: number): Promise<string | null> {
  const [program, ...args] = seed.command ?? [];
  if (program === undefined) return null;
  const scratch = await mkdtemp(path.join(tmpdir(), 'raincheck-seed-'));
  const called = `The seed command \`${(seed.command ?? []).join(' ')}\``;
  const url = server.urlFor(database);
  // A session that watches the size of the database; the command's own sessions end with the database.
  const client = await server.connectPlain(database);
  try {
    const ended = await withWatchdog(server, client, seconds, () =>
      run({
        program,
        args,
        cwd: seed.checkout,
        environment: environmentFor(seed.environment, url, scratch),
        deadline: Date.now() + seconds * 1000,
        signal: seed.signal,
        outputLimit: 16 * 1024,
      }),
    );
    if (ended.ended !== 'exit') return `${called} did not end within ${seconds} seconds (setting \`timeout\`).`;
    if (ended.exitCode === 0) return null;
    return `${called} ended with exit code ${ended.exitCode ?? 'none'}${lastLine(ended, new URL(url).password)}`;
  } catch (error) {
    return `${called} could not be run: ${messageOf(error)}.`;
  } finally {
    await client.end().catch(() => undefined);
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The last line that says something: of the errors, else of the output. */
function lastLine({ stdout, stderr }: { stdout: string; stderr: string }, password: string): string {
  const lines = (stderr.trim() === '' ? stdout : stderr).split('\n').map((line) => line.trim());
  const error = lines.find((line) => /\berror\b/i.test(line)) ?? lines.findLast((line) => line !== '');
  return error === undefined ? '.' : `: ${error.slice(0, 200).replaceAll(password, '***')}.`;
}

/** Rows are wanted, not tables: a command that migrates first would run what is about to be tried. */
async function schemaChange(
  server: Server,
  baseline: string,
  database: string,
  { migrationsSchema: schema, migrationsTable: table }: Bookkeeper,
): Promise<string | null> {
  const read = async (name: string): Promise<Map<string, string>> => {
    const admin = await server.connectAdmin(name);
    try {
      return await readDefinitions(admin, { schema, table });
    } finally {
      await admin.end();
    }
  };
  const changes = compareDefinitions(await read(baseline), await read(database));
  const change = changes.find(({ object }) => !object.startsWith('column order ')) ?? changes[0];
  if (change === undefined) return null;
  return `The seed changes the schema (${change.object}): it must write rows only, on tables as the base branch has them.`;
}
