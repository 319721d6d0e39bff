import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { base } from './base.ts';
import { baselineOf, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;
beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(server, base);
});
afterAll(async () => {
  await server.stop();
});

/** What the last statement fails on: `certain` with what it needs, or the classes of rows. */
async function failsOn(sql: string): Promise<string> {
  const { facts } = await tryOn(server, baseline, sql, { rows: 200 });
  const last = facts.at(-1);
  if (last?.error) return `certain: ${last.error.sqlstate} ${String(last.failsOn)}`;
  return (last?.hostileFailures ?? []).map((one) => `${one.class} ${one.error.sqlstate}`).join(', ');
}

describe('a failure on rows that may not exist is not certain', () => {
  test.each([
    ['ALTER TABLE users ALTER COLUMN org_id SET NOT NULL', 'nulls 23502'],
    ['ALTER TABLE plain ADD PRIMARY KEY (id)', 'duplicates 23505'],
    ['CREATE UNIQUE INDEX ON users (age)', 'duplicates 23505'],
    ['CREATE UNIQUE INDEX ON users (org_id, age)', 'duplicates 23505'],
    ['ALTER TABLE users ADD FOREIGN KEY (org_id) REFERENCES orgs', 'orphans 23503'],
    ['ALTER TABLE carts VALIDATE CONSTRAINT carts_user', 'orphans 23503'],
    ['ALTER TABLE orders VALIDATE CONSTRAINT amount_positive', 'extreme 23514'],
    ['ALTER TABLE users ADD CHECK (age > 0)', 'extreme 23514'],
    [`ALTER TABLE users ADD CHECK (status IN ('new', 'old'))`, 'text 23514'],
    ['ALTER TABLE users ALTER COLUMN notes TYPE varchar(20)', 'long 22001'],
    ['ALTER TABLE users ALTER COLUMN age TYPE smallint', 'extreme 22003'],
    ['ALTER TABLE users ALTER COLUMN score TYPE numeric(6,2)', 'extreme 22003'],
    ['ALTER TABLE users ALTER COLUMN name TYPE integer USING name::integer', 'text 22P02'],
    ['ALTER TABLE users ALTER COLUMN name TYPE uuid USING name::uuid', 'text 22P02'],
    ['ALTER TABLE users ALTER COLUMN name TYPE timestamptz USING name::timestamptz', 'text 22007'],
    ['ALTER TABLE users ALTER COLUMN name TYPE mood USING name::mood', 'text 22P02'],
    ['UPDATE users SET age = name::integer', 'text 22P02'],
    ['CREATE INDEX ON users ((name::integer))', 'text 22P02'],
    [
      `CREATE TYPE mood2 AS ENUM ('sad', 'ok'); ALTER TABLE users ALTER COLUMN feeling TYPE mood2 USING feeling::text::mood2`,
      'labels 22P02',
    ],
    ['ALTER DOMAIN quantity SET NOT NULL', 'nulls 23502'],
    ['ALTER DOMAIN quantity ADD CHECK (VALUE < 1000)', 'extreme 23514'],
    ['ALTER TABLE users ADD COLUMN half integer GENERATED ALWAYS AS (100 / age) STORED', 'extreme 22012'],
    ['ALTER TABLE booked ADD EXCLUDE USING gist (during WITH &&)', 'duplicates 23P01'],
    [`ALTER TABLE events ATTACH PARTITION loose FOR VALUES FROM ('2030-01-01') TO ('2031-01-01')`, 'extreme 23514'],
    ['CREATE TABLE copy (org_id integer NOT NULL); INSERT INTO copy SELECT org_id FROM users', 'nulls 23502'],
    [
      `DO $$ BEGIN IF EXISTS (SELECT FROM users WHERE age < 0) THEN RAISE EXCEPTION 'negative'; END IF; END $$`,
      'extreme P0001',
    ],
  ])('%s', async (sql, expected) => {
    expect(await failsOn(sql)).toBe(expected);
  });
});

describe('a failure that any rows bring about is certain', () => {
  test.each([
    ['ALTER TABLE users ADD COLUMN c integer NOT NULL', 'certain: 23502 rows'],
    ['ALTER TABLE users ADD COLUMN c integer DEFAULT 1 UNIQUE', 'certain: 23505 rows'],
    ['ALTER TABLE users ADD COLUMN c integer DEFAULT -1 CHECK (c > 0)', 'certain: 23514 rows'],
    ['ALTER TABLE users ADD COLUMN c integer DEFAULT -1 REFERENCES orgs', 'certain: 23503 rows'],
    [`UPDATE users SET email = 'same'; CREATE UNIQUE INDEX ON users (email)`, 'certain: 23505 rows'],
    ['ALTER TABLE users ALTER COLUMN feeling TYPE integer USING feeling::text::integer', 'certain: 22P02 rows'],
    ['DELETE FROM users', 'certain: 23503 rows'],
    ['ALTER TABLE users ADD COLUMN age integer', 'certain: 42701 any'],
  ])('%s', async (sql, expected) => {
    expect(await failsOn(sql)).toBe(expected);
  });
});

describe('what prepares the rows itself does not fail', () => {
  test.each([
    'UPDATE users SET org_id = 1 WHERE org_id IS NULL; ALTER TABLE users ALTER COLUMN org_id SET NOT NULL',
    'DELETE FROM users u USING users v WHERE false; ALTER TABLE users ADD COLUMN c text; CREATE INDEX ON users (c)',
    `UPDATE orders SET amount = 0 WHERE amount < 0; ALTER TABLE orders VALIDATE CONSTRAINT amount_positive`,
    `ALTER TABLE users ALTER COLUMN name TYPE varchar(30) USING left(name, 30)`,
    'ALTER TABLE users ADD COLUMN c integer',
    'ALTER TABLE users ALTER COLUMN code TYPE text',
  ])('%s', async (sql) => {
    expect(await failsOn(sql)).toBe('');
  });

  test('and its rows are changed in the trial', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      'UPDATE users SET org_id = 1 WHERE org_id IS NULL; ALTER TABLE users ALTER COLUMN org_id SET NOT NULL',
    );
    expect(facts[0]?.rows[0]?.updated).toBeGreaterThan(20);
  });
});

describe('values that change without a word', () => {
  test.each([
    ['ALTER TABLE users ALTER COLUMN score TYPE numeric(10,1)', 'score ordinary'],
    ['ALTER TABLE users ALTER COLUMN score TYPE integer', 'score ordinary'],
    ['ALTER TABLE users ALTER COLUMN seen_at TYPE date', 'seen_at ordinary'],
    ['ALTER TABLE users ALTER COLUMN seen_at TYPE timestamp(3)', 'seen_at ordinary'],
    ['ALTER TABLE users ALTER COLUMN notes TYPE varchar(50) USING notes::varchar(50)', 'notes hostile'],
    ['ALTER TABLE users ALTER COLUMN name TYPE char(4) USING name::char(4)', 'name hostile'],
    ['ALTER TABLE users ALTER COLUMN age TYPE bigint', ''],
    ['ALTER TABLE users ALTER COLUMN age TYPE text', ''],
    ['ALTER TABLE users ALTER COLUMN code TYPE varchar(100)', ''],
    ['ALTER TABLE users ALTER COLUMN code TYPE char(30)', ''],
    ['ALTER TABLE users ALTER COLUMN feeling TYPE text', ''],
    ['ALTER TABLE users ALTER COLUMN name TYPE jsonb USING to_jsonb(name)', ''],
    ['ALTER TABLE users ALTER COLUMN seen_at TYPE timestamptz', ''],
    [`SET timezone = 'Europe/Berlin'; ALTER TABLE users ALTER COLUMN seen_at TYPE timestamptz`, 'seen_at ordinary'],
  ])('%s', async (sql, expected) => {
    const { facts } = await tryOn(server, baseline, sql, { rows: 200 });
    const changes = facts.at(-1)?.silentChanges ?? [];
    expect(changes.map(({ column, rowSet }) => `${column} ${String(rowSet)}`).join()).toBe(expected);
    for (const { rows, of } of changes) expect(rows).toBeLessThanOrEqual(of);
  });
});
