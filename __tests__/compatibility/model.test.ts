import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { batchContext } from '../../src/batch/context.ts';
import { workOutOrder, type Worked } from '../../src/compatibility/deploy-order.ts';
import type { Server } from '../../src/postgres/server.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { withTrial } from '../../src/trial/trial.ts';
import { judge } from '../../src/verdict/judge.ts';
import { migrationsOf, project, startLab } from '../trial/lab.ts';

/** Deploy orders where no schema can be loaded: the queries are those for the tables and views in the catalog. */
let server: Server;
let baseline: string;
beforeAll(async () => {
  server = await startLab();
  baseline = await server.createDatabase();
  const client = await server.connectPlain(baseline);
  await client.query(`CREATE TYPE mood AS ENUM ('ok', 'bad');
    CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL, mood mood);
    CREATE VIEW people AS SELECT id, email FROM users;
    CREATE VIEW moods AS SELECT mood FROM users;
    CREATE MATERIALIZED VIEW counts AS SELECT mood, count(*) AS n FROM users GROUP BY mood;`);
  await client.end();
});
afterAll(async () => server.stop());

async function orderOf(sql: string): Promise<Worked> {
  const { migrations, statements } = await migrationsOf(sql);
  const settings = settingsSchema.parse({});
  const input = { migrations, statements, project, transaction: 'batch' as const, rows: 30 };
  const unknown = { ok: false as const, reason: 'no schema was loaded' };
  return withTrial(server, baseline, input, async (trial, stage) => {
    const batch = batchContext({ statements, trial, transaction: 'batch', settings });
    const findings = judge({ statements, trial, transaction: 'batch', settings, today: '2026-01-01' });
    return workOutOrder({ batch, trial, stage, releases: { old: unknown, new: unknown }, findings });
  });
}

test.each([
  ['ALTER VIEW people RENAME TO persons', 'neither'],
  ['DROP VIEW people; CREATE VIEW people AS SELECT id FROM users', 'code-first'],
  ['CREATE OR REPLACE VIEW people AS SELECT id, email, mood FROM users', 'migrate-first'],
  ['CREATE OR REPLACE VIEW people AS SELECT id, email FROM users WHERE id > 0', 'either'],
  ['DROP VIEW people', 'code-first'],
  ['REFRESH MATERIALIZED VIEW counts WITH NO DATA', 'code-first'],
  ['REFRESH MATERIALIZED VIEW counts', 'either'],
])('%s: %s', async (sql, answer) => {
  expect(await orderOf(sql)).toMatchObject({ ok: true, order: { answer, from: 'catalog' } });
});

test('a batch that fails on every database has no order', async () => {
  const sql = 'ALTER TABLE users ALTER COLUMN mood TYPE text; ALTER TABLE users DROP COLUMN email CASCADE';
  expect(await orderOf(sql)).toEqual({ ok: false, reason: 'the batch itself fails' });
});

test('what this server lacks is left out, and said', async () => {
  const worked = await orderOf('GRANT SELECT ON users TO nobody_here; ALTER TABLE users ADD COLUMN age integer');
  expect(worked).toMatchObject({ ok: true, order: { answer: 'migrate-first' } });
  expect(worked.ok && worked.order.notes.join(' ')).toContain('1 statement of the batch could not be run and counts');
});
