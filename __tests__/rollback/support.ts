import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import type { WayBack } from '../../src/core/review.ts';
import type { Server } from '../../src/postgres/server.ts';
import { pgDelta } from '../../src/rollback/pg-delta.ts';
import { findWayBack, type Found } from '../../src/rollback/way-back.ts';
import { withTrial } from '../../src/trial/trial.ts';
import { baselineOf, migrationsOf, project, startLab } from '../trial/lab.ts';
import { readCases, type Case } from './read-cases.ts';
import { heldIn, version, type Held } from './witness.ts';

/** Defines a test for each case of a file; see cases/README.md. */
export function testCases(file: string): void {
  let server: Server;
  beforeAll(async () => {
    server = await startLab(version);
  });
  afterAll(() => server.stop());

  test.each(readCases(file).map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const found = await wayBackOf(server, one.baseline, one.sql);
    if (!('wayBack' in found)) throw new Error(found.notWorkedOut);
    const { wayBack } = found;
    const lost = wayBack.lost.map(({ relation, column }) => (column === null ? relation : `${relation}.${column}`));
    expect({ grade: wayBack.grade, lost: lost.sort(), failsIf: wayBack.failsIf.length }).toEqual({
      grade: one.grade,
      lost: one.lost,
      failsIf: one.breaks.length,
    });
    expect(wayBack.sql.map(({ sql }) => sql)).toEqual(expect.arrayContaining(one.lines));
    expect(wayBack.save.length > 0).toBe(one.lost.length > 0 && one.isSaved);
    await confirm(server, one, wayBack);
  });
}

/** The way back of a batch, as a review finds it. */
export async function wayBackOf(
  server: Server,
  baseline: string,
  pending: string | string[],
  own?: string[],
): Promise<Found> {
  const { migrations, statements } = await migrationsOf(pending);
  const database = await baselineOf(server, baseline);
  try {
    return await withTrial(
      server,
      database,
      { migrations, statements, project, transaction: 'batch', rows: 40 },
      (trial, stage) =>
        findWayBack({
          trial,
          stage,
          project: { ...project, layout: 'sql' },
          migrations,
          differ: pgDelta,
          own: own === undefined ? null : { files: ['drizzle/down.sql'], statements: own },
          server: `PostgreSQL ${server.version}`,
        }),
    );
  } finally {
    await server.dropDatabase(database);
  }
}

/** Checks the grade in databases of the test's own, on rows of its own. */
export async function confirm(server: Server, one: Case, wayBack: WayBack): Promise<void> {
  const back = wayBack.sql.map(({ sql }) => sql);
  const saves = wayBack.save.map(({ sql }) => sql);
  const restores = wayBack.save.flatMap(({ restore }) => restore);
  await inDatabase(server, one.baseline, async (client, held) => {
    const before = await held();
    await run(client, [one.sql, ...back]);
    const after = await held();
    if (one.lost.length === 0) expect(after.schema).toEqual(before.schema);
    if (one.lost.length === 0) expect(oldRows(after, before)).toEqual(before.rows);
    else expect(after.rows).not.toEqual(before.rows);
  });
  if (one.lost.length > 0 && one.isSaved)
    await inDatabase(server, one.baseline, async (client, held) => {
      const before = await held();
      await run(client, [...saves, one.sql, ...back, ...restores]);
      expect(await held()).toEqual(before);
    });
  for (const write of one.breaks)
    await inDatabase(server, one.baseline, async (client) => {
      await run(client, [one.sql, write]);
      await expect(run(client, ['BEGIN', ...back])).rejects.toThrow();
    });
}

/** Rows that the batch has inserted may stay. */
function oldRows(after: Held, before: Held): Held['rows'] {
  return Object.fromEntries(
    Object.entries(after.rows).map(([table, rows]) => [
      table,
      rows.filter((row) => before.rows[table]?.includes(row) === true),
    ]),
  );
}

async function run(client: pg.Client, statements: readonly string[]): Promise<void> {
  for (const sql of statements) await client.query(sql);
}

async function inDatabase(
  server: Server,
  baseline: string,
  use: (client: pg.Client, held: () => Promise<Held>) => Promise<void>,
): Promise<void> {
  const database = await baselineOf(server, baseline);
  const client = await server.connectPlain(database);
  try {
    await use(client, () => heldIn(server, database, client));
  } finally {
    await client.end();
    await server.dropDatabase(database);
  }
}
