import { readFileSync } from 'node:fs';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { parseMigration } from '../../src/sql/parse.ts';
import type { Server } from '../../src/postgres/server.ts';
import { fillTables } from '../../src/rows/fill.ts';
import { withFiller } from '../../src/rows/filler-session.ts';
import { readSchema } from '../../src/rows/schema.ts';
import { runTrial } from '../../src/trial/trial.ts';
import type { Kind } from './kinds.ts';

/** What the trial says of a statement on a thousand and on eight thousand rows, for a number of rows. */
export async function predict(
  server: Server,
  baseline: string,
  sql: string,
  rows: number,
): Promise<{ low: number; high: number; order: string }> {
  const migration = drizzleMigration({ name: '0000_bench', path: '0000_bench.sql', sql, when: 1 });
  const { statements } = await parseMigration(migration);
  const { facts } = await runTrial(server, baseline, {
    migrations: [migration],
    statements,
    project: { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' },
    transaction: 'batch',
  });
  const growth = facts.flatMap((one) => one.growth ?? []);
  const sum = (which: 'low' | 'high'): number =>
    growth.reduce((total, { perMillionRowsMs }) => total + (perMillionRowsMs?.[which] ?? 0), 0) * (rows / 1_000_000);
  return { low: sum('low'), high: sum('high'), order: [...new Set(growth.map(({ order }) => order))].join(', ') };
}

/** A database with that many rows in some tables and few in the others. */
export async function fill(server: Server, baseline: string, large: string[], rows: number): Promise<string> {
  const filled = await server.createDatabase(baseline);
  const admin = await server.connectAdmin(filled);
  try {
    const all = await readSchema(admin);
    await withFiller(server, admin, filled, async (session) => {
      await fillTables(session, all, (oid) => (large.includes(all.get(oid)?.bareName ?? '') ? rows : 100));
      for (const table of large) await session.query(`ANALYZE ${table}`);
    });
  } finally {
    await admin.end();
  }
  return filled;
}

/** Milliseconds of processor time: the best of the rounds, each on a copy of its own so that no dead rows stay. */
export async function measure(server: Server, filled: string, { table, sql }: Kind, rounds: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const copy = await server.createDatabase(filled);
    const client = await server.connectPlain(copy);
    try {
      await client.query(`SELECT count(*) FROM ${table}`);
      const before = onProcessor(client);
      await client.query(sql);
      best = Math.min(best, onProcessor(client) - before);
    } finally {
      await client.end();
      await server.dropDatabase(copy);
    }
  }
  return best;
}

/** Milliseconds that the session's process spent on a processor (proc(5), schedstat): a busy machine does not add to it. */
function onProcessor(client: unknown): number {
  const { processID } = client as { processID: number };
  return Number(readFileSync(`/proc/${processID}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000;
}
