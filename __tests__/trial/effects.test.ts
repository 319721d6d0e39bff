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
     CREATE FUNCTION newest(wanted integer) RETURNS text LANGUAGE plpgsql AS $$
       DECLARE u users%ROWTYPE; found_name text; n integer := (SELECT count(*) FROM carts);
       BEGIN
         IF wanted > 0 THEN SELECT name INTO found_name FROM users WHERE users.id = wanted AND score > n; END IF;
         PERFORM pg_sleep(100); EXECUTE 'DROP TABLE carts';
         RETURN found_name;
       END $$;
     CREATE FUNCTION label(id integer) RETURNS text LANGUAGE sql STABLE AS 'SELECT max(val) FROM plain WHERE plain.id = $1';
     CREATE VIEW labels AS SELECT id, label(id) FROM orders;
     CREATE FUNCTION is_fine(integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT NOT EXISTS (SELECT FROM loose WHERE loose.id = -$1)';
     CREATE TABLE gauges (id serial PRIMARY KEY, level integer CHECK (is_fine(level)));
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
  test('a table gets a required column of which a trigger that writes to it knows nothing', async () => {
    expect(
      await broken(
        `ALTER TABLE audit ADD COLUMN who text NOT NULL DEFAULT ''; ALTER TABLE audit ALTER COLUMN who DROP DEFAULT`,
      ),
    ).toEqual(['INSERT users 23502', 'UPDATE users 23502']);
  });
  test('queries in a function in PL/pgSQL, also in branches, with its variables', async () => {
    expect(await broken('ALTER TABLE users RENAME COLUMN score TO points')).toEqual([
      'CREATE newest(wanted integer) 42703',
    ]);
    expect(await broken('DROP TABLE carts')).toEqual(['CREATE newest(wanted integer) 42P01']);
  });
  test('a view that calls a function, a check that does', async () => {
    expect(await broken('ALTER TABLE plain RENAME COLUMN val TO value')).toEqual(['SELECT labels 42703']);
    expect(await broken('ALTER TABLE loose RENAME TO lost')).toEqual(['INSERT gauges 42P01', 'UPDATE gauges 42P01']);
  });
  test('a function that the batch replaces is judged by its last version', async () => {
    const replace = (column: string): string =>
      `CREATE OR REPLACE FUNCTION newest(wanted integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN
         RETURN (SELECT ${column} FROM users WHERE id = wanted); END $$`;
    expect(await broken(`ALTER TABLE users RENAME COLUMN name TO title; ${replace('title')}`)).toEqual([]);
    expect(await broken(`ALTER TABLE users RENAME COLUMN name TO title; ${replace('name')}`)).toEqual([
      'CREATE newest(wanted integer) 42703',
    ]);
  });
  test('a new trigger that names a column that is not there', async () => {
    expect(
      await broken(
        `CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched_at := now(); RETURN NEW; END $$;
         CREATE TRIGGER touch BEFORE UPDATE ON carts FOR EACH ROW EXECUTE FUNCTION touch()`,
      ),
    ).toEqual(['UPDATE carts 42703']);
  });
  test('not a new type for which only our made-up values do not fit', async () => {
    expect(await broken('ALTER TABLE users ALTER COLUMN name TYPE integer USING length(name)')).toEqual([]);
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
    const rows = `INSERT INTO orgs (name) VALUES ('one'); INSERT INTO plain SELECT i, 'v' FROM generate_series(1, 7) AS i`;
    const seeded = await baselineOf(server, rows, baseline);
    const { runs, facts } = await tryOn(server, baseline, 'ALTER TABLE orgs ADD COLUMN c integer NOT NULL; SELECT 1', {
      seeded,
      rows: 80,
    });
    expect(runs[0]?.rowsPerTable).toMatchObject({ orgs: 1, plain: 7, users: 10 });
    expect(facts[0]).toMatchObject({ error: { sqlstate: '23502' }, failsOn: 'rows' });
  });
});
