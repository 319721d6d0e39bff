import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { base } from './base.ts';
import { baselineOf, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;
beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(
    server,
    `${base}
     CREATE TABLE audit (at timestamptz, line text);
     CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO audit VALUES (now(), NEW.code); RETURN NEW; END';
     CREATE TRIGGER note AFTER INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION note();
     CREATE FUNCTION emails() RETURNS SETOF varchar LANGUAGE sql AS 'SELECT email FROM users';
     CREATE FUNCTION kept_emails() RETURNS SETOF varchar LANGUAGE sql BEGIN ATOMIC SELECT email FROM users; END`,
  );
});
afterAll(async () => {
  await server.stop();
});

describe('whom a statement keeps waiting', () => {
  test.each([
    ['ALTER TABLE orders ADD COLUMN c integer', ['orders: reads rowLocks writes']],
    ['CREATE INDEX ON orders (amount)', ['orders: writes']],
    ['ALTER TABLE orders ADD FOREIGN KEY (amount) REFERENCES orgs NOT VALID', ['orders: writes', 'orgs: writes']],
    ['LOCK TABLE orders IN EXCLUSIVE MODE', ['orders: rowLocks writes']],
    ['ALTER TABLE carts VALIDATE CONSTRAINT carts_user', []],
    [`COMMENT ON TABLE orders IS 'x'`, []],
  ])('%s', async (sql, expected) => {
    const { facts } = await tryOn(server, baseline, sql, { rows: 50 });
    const blocks = (facts[0]?.blocks ?? []).map(({ relation, ...rest }) =>
      [`${relation}:`, ...Object.entries(rest).flatMap(([what, waits]) => (waits ? [what] : []))].join(' '),
    );
    expect(blocks.sort()).toEqual(expected);
  });
});

describe('what breaks although PostgreSQL lets it pass', () => {
  const broken = async (sql: string): Promise<string[]> => {
    const { runs } = await tryOn(server, baseline, sql, { rows: 50 });
    return (runs[0]?.broken ?? []).map(({ operation, object, error }) => `${operation} ${object} ${error.sqlstate}`);
  };
  test('a trigger that names a column that is gone', async () => {
    expect(await broken('ALTER TABLE users DROP COLUMN code')).toEqual(['INSERT users 42703', 'UPDATE users 42703']);
  });
  test('a function in SQL that names a column that has another name now', async () => {
    expect(await broken('ALTER TABLE users RENAME COLUMN email TO mail')).toEqual(['CREATE emails() 42703']);
  });
  test('a table that a trigger writes to is dropped', async () => {
    expect(await broken('DROP TABLE audit')).toEqual(['INSERT users 42P01', 'UPDATE users 42P01']);
  });
  test('nothing, when the batch mends or drops what it would break, or adds what old writers do not know', async () => {
    expect(
      await broken(
        `ALTER TABLE users DROP COLUMN code; DROP TRIGGER note ON users; DROP FUNCTION note;
         ALTER TABLE users RENAME COLUMN email TO mail;
         CREATE OR REPLACE FUNCTION emails() RETURNS SETOF varchar LANGUAGE sql AS 'SELECT mail FROM users'`,
      ),
    ).toEqual([]);
    expect(await broken('ALTER TABLE users ADD COLUMN need integer NOT NULL DEFAULT 1')).toEqual([]);
  });
});

describe('rows of the project’s own', () => {
  test('take the place of made-up ones; tables without any get those', async () => {
    const seed = `INSERT INTO orgs (name) VALUES ('one'); INSERT INTO plain SELECT i, 'v' FROM generate_series(1, 7) AS i`;
    const { runs, facts } = await tryOn(server, baseline, 'ALTER TABLE orgs ADD COLUMN c integer NOT NULL; SELECT 1', {
      seed,
      rows: 80,
    });
    expect(runs[0]?.rowsPerTable).toMatchObject({ orgs: 1, plain: 7, users: 10 });
    expect(facts[0]).toMatchObject({ error: { sqlstate: '23502' }, failsOn: 'rows' });
  });
  test('must fit the baseline', async () => {
    await expect(tryOn(server, baseline, 'SELECT 1', { seed: 'INSERT INTO nowhere VALUES (1)' })).rejects.toThrow(
      'The seed SQL failed',
    );
  });
});
