/**
 * The rows that Raincheck makes up: how fast, and how completely.
 *
 *   node bench/rows.ts [--rows 1000] [--binaries FOLDER] [REPOSITORY…]
 *
 * Prints rows per second on a table of five columns (target: 200,000) beside one bare INSERT of a series, or for each REPOSITORY (a local clone, bare or
 * not, never written to), what filling the catalog that all migrations of its HEAD leave gives: tables with rows, tables
 * without and why, foreign keys that do not hold.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { buildBaseline } from '../src/baseline/build.ts';
import { needsOf } from '../src/postgres/needs.ts';
import { databasePreset } from '../src/postgres/presets.ts';
import type { Server } from '../src/postgres/server.ts';
import { benchServer } from './server.ts';
import { findProjects } from '../src/project/discover.ts';
import { migrationsOf } from '../src/project/layouts/history.ts';
import { readHistory } from '../src/project/layouts/index.ts';
import { openRepository } from '../src/project/repository.ts';
import { openAdmin } from '../src/trial/limits.ts';
import { fillTables, type FillResult } from '../src/rows/fill.ts';
import { withFiller } from '../src/rows/filler-session.ts';
import { readSchema } from '../src/rows/schema.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000' }, binaries: { type: 'string' } },
});

const fiveColumns = `CREATE TABLE public.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer uuid NOT NULL,
  email text NOT NULL, total numeric(12,2), placed_at timestamptz NOT NULL DEFAULT now())`;

async function fill(server: Server, database: string, rows: number): Promise<FillResult & { milliseconds: number }> {
  const admin = await openAdmin(server, database);
  try {
    const schema = await readSchema(admin);
    const started = performance.now();
    const result = await withFiller(server, admin, database, (session) => fillTables(session, schema, () => rows));
    return { ...result, milliseconds: performance.now() - started };
  } finally {
    await admin.end();
  }
}

/** The least that rows of that shape can cost: one INSERT of a series, without Raincheck. */
const bareInsert = (rows: number): string =>
  `INSERT INTO public.orders (id, customer, email, total, placed_at) OVERRIDING SYSTEM VALUE
   SELECT g, md5(g::text)::uuid, 'user' || g || '@example.com', g % 1000 + 0.25, now() + g * interval '1 minute'
     FROM generate_series(1::bigint, ${rows}) AS g`;

const median = (figures: number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;

async function speed(server: Server): Promise<void> {
  const rows = 500_000;
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const figures of [bare, ours]) {
      const database = await server.createDatabase();
      const client = await server.connectPlain(database);
      await client.query(fiveColumns);
      let milliseconds = 0;
      if (figures === bare) {
        const started = performance.now();
        await client.query(bareInsert(rows));
        milliseconds = performance.now() - started;
      }
      await client.end();
      if (figures === ours) milliseconds = (await fill(server, database, rows)).milliseconds;
      figures.push((rows / milliseconds) * 1000);
      await server.dropDatabase(database);
    }
  }
  const say = (figure: number): string => Math.round(figure).toLocaleString('en');
  const range = (figures: number[]): string => `${say(Math.min(...figures))} to ${say(Math.max(...figures))}`;
  console.log(`${rows.toLocaleString('en')} rows in a five-column table with a primary key, median of 5 rounds in turn:
  Raincheck's fill    ${say(median(ours))} rows/s (${range(ours)}); target 200,000
  one bare INSERT     ${say(median(bare))} rows/s (${range(bare)})
  ratio of the times  ${(median(bare) / median(ours)).toFixed(2)}
`);
}

/** Adds every foreign key once more, so that PostgreSQL checks all rows; gives those that do not hold. */
async function brokenKeys(client: Client): Promise<{ broken: string[]; all: number }> {
  const keys = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND convalidated`,
  );
  const broken: string[] = [];
  for (const { table, name, definition } of keys.rows) {
    await client
      .query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${definition}`)
      .catch((error: Error) => broken.push(`${table} ${name}: ${error.message}`));
  }
  return { broken, all: keys.rows.length };
}

async function coverage(server: Server, folder: string): Promise<void> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'rows-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', path.resolve(folder), scratch]);
    await cover(server, scratch, path.basename(folder) === 'repo' ? path.basename(path.dirname(folder)) : folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function cover(server: Server, clone: string, called: string): Promise<void> {
  using repository = await openRepository(clone, { env: process.env });
  const tree = repository.tree('HEAD');
  const { projects } = await findProjects(tree, { configs: [], run: async () => ({ ok: false, reason: 'not run' }) });
  for (const project of projects) {
    const migrations = migrationsOf(await readHistory(tree, project.out));
    if (migrations.length === 0) continue;
    const preset = databasePreset('auto', await needsOf(migrations));
    const baseline = await buildBaseline(server, { migrations, beforeBaseline: null, preset, project });
    const name = `${called} ${project.name}`;
    if (!baseline.ok) {
      console.log(`${name}: ${baseline.broken.message} (${baseline.broken.file}:${baseline.broken.line})`);
      continue;
    }
    const { tables, notFilled, milliseconds } = await fill(server, baseline.database, Number(values.rows));
    const all = [...tables.values()];
    const full = all.filter(({ rows, existing }) => rows + existing > 0);
    const few = all.filter(({ rows, existing }) => rows + existing > 0 && rows < Number(values.rows));
    const admin = await server.connectAdmin(baseline.database);
    const { broken, all: keys } = await brokenKeys(admin);
    await admin.end();
    console.log(
      `${name}: ${full.length} of ${all.length} tables filled (${few.length} with fewer rows than asked for), ${keys - broken.length} of ${keys} foreign keys hold, ${Math.round(milliseconds)} ms`,
    );
    for (const { relation, reason } of notFilled) console.log(`    ${relation}: ${reason}`);
    for (const problem of broken) console.log(`    ${problem}`);
    await server.dropDatabase(baseline.database);
  }
}

const server = await benchServer({
  preset: 'auto',
  binaries: values.binaries ?? null,
  log: (line) => console.error(line),
});
try {
  if (positionals.length === 0) await speed(server);
  for (const folder of positionals) await coverage(server, folder);
} finally {
  await server.stop();
}
