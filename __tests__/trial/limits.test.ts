import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import type { TrialLimits } from '../../src/trial/limits.ts';
import { baselineOf, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;
beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(server, 'CREATE TABLE t (id serial PRIMARY KEY, name text)');
});
afterAll(async () => {
  await server.stop();
});

/** SQLSTATE of each statement; the last one of every batch here is harmless and must have its facts. */
async function outcome(sql: string, limits: Partial<TrialLimits> = {}): Promise<(string | undefined)[]> {
  const { facts } = await tryOn(server, baseline, `${sql}; ALTER TABLE t ADD COLUMN c integer`, { rows: 100, limits });
  expect(facts.at(-1)?.locks[0]).toMatchObject({ relation: 't', mode: 'AccessExclusiveLock' });
  return facts.map(({ error }) => error?.sqlstate);
}

describe('statements that would harm the host end in an error, and the rest is tried', () => {
  test('an endless loop that lifts its own time-out', async () => {
    const sql = `SET statement_timeout = 0; DO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$`;
    expect(await outcome(sql, { statementMs: 1_500 })).toEqual([undefined, '57014', undefined]);
  });

  test('one that fills the disk', async () => {
    const sql = `CREATE TABLE big AS SELECT repeat(md5(i::text), 30) AS x FROM (SELECT generate_series(1, 100000000) AS i) AS s`;
    expect(await outcome(sql, { growth: 30 * 1024 ** 2, statementMs: 60_000 })).toEqual(['53100', undefined]);
  });

  test('endless rows and huge values for our memory', async () => {
    expect(
      await outcome('SELECT repeat(md5(i::text), 1000) FROM (SELECT generate_series(1, 100000000) AS i) AS s'),
    ).toEqual(['57014', undefined]);
    // One value of 500 MB is one message: it is refused before any of it is put together, by Raincheck, not by PostgreSQL.
    const { facts } = await tryOn(server, baseline, `SELECT repeat('x', 500000000)`, { rows: 100 });
    expect(facts[0]?.error).toMatchObject({ sqlstate: '57014', message: expect.stringMatching(/^Raincheck stopped/) });
  });

  test('a flood of notices', async () => {
    const sql = `DO $$ BEGIN FOR i IN 1..20000 LOOP RAISE NOTICE 'number %', i; END LOOP; END $$`;
    const { facts } = await tryOn(server, baseline, sql, { rows: 100 });
    expect(facts[0]?.notices).toHaveLength(20);
  });

  test('COPY from a client that has nothing to send, COPY … PROGRAM, files, other databases', async () => {
    expect(await outcome('COPY t FROM STDIN')).toEqual(['57014', undefined]);
    const { facts } = await tryOn(
      server,
      baseline,
      `COPY t FROM PROGRAM 'id'; COPY t TO '/tmp/x'; ALTER SYSTEM SET port = 1; DROP DATABASE ${baseline}`,
      { rows: 100 },
    );
    for (const one of facts) expect(one.error?.sqlstate ?? one.notTried).toMatch(/^25001$|rights/);
    const admin = await server.connectAdmin();
    const still = await admin.query('SELECT FROM pg_database WHERE datname = $1', [baseline]);
    await admin.end();
    expect(still.rowCount).toBe(1);
  });

  test('more statements than are watched closely', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `INSERT INTO t (name) VALUES ('${i}')`).join(';');
    const { facts, runs } = await tryOn(server, baseline, many, { rows: 100, limits: { tracedStatements: 10 } });
    expect(facts.map(({ rows }) => rows.length)).toEqual([...Array<number>(10).fill(1), ...Array<number>(30).fill(0)]);
    expect(runs[0]?.failure).toBeNull();
  });
});

describe('the whole trial has an end', () => {
  const trialOf = (sql: string, limits: Partial<TrialLimits>) => tryOn(server, baseline, sql, { rows: 100, limits });
  const loop = 'DO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$';

  test('only the statement that used the time up is to blame, not the ones before and after it', async () => {
    const sql = `SET lock_timeout = '1s'; ${loop}; ALTER TABLE t ADD COLUMN c integer; SELECT 1`;
    const { facts, runs } = await trialOf(sql, { trialMs: 3_000 });
    expect(facts.map(({ error }) => error?.sqlstate ?? null)).toEqual([null, '57014', null, null]);
    expect(runs[0]).toMatchObject({ failure: { statement: 1 }, outOfTime: { statement: 1, notRun: 2 } });
  });

  test('nobody is to blame for many statements that take a little each', async () => {
    const sql = Array.from({ length: 12 }, () => 'SELECT pg_sleep(0.4)').join(';');
    const { facts, runs } = await trialOf(sql, { trialMs: 2_000 });
    expect(facts.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(runs[0]).toMatchObject({ failure: null, outOfTime: { statement: null, notRun: 12 } });
  });

  test('a slow statement that ends, again and again, is to blame when most of the time went into it', async () => {
    const sql = `SELECT 1; SELECT pg_sleep(1.2); ALTER TABLE t ADD COLUMN c integer`;
    const { facts, runs } = await trialOf(sql, { trialMs: 2_000 });
    expect(runs[0]?.outOfTime).toMatchObject({ statement: 1 });
    expect(facts.map(({ error }) => error?.sqlstate ?? null)).toEqual([null, '57014', null]);
  });

  test('a trial that is through in time has no such entry', async () => {
    const { runs } = await trialOf('SELECT 1', {});
    expect(runs[0]).not.toHaveProperty('outOfTime');
  });
});

describe('what a migration does to hide from the watcher', () => {
  test('forged notices, functions in front of PostgreSQL’s, dropped triggers', async () => {
    const { facts } = await tryOn(
      server,
      baseline,
      `CREATE SCHEMA evil; CREATE FUNCTION evil.count(bigint) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint';
       SET search_path = evil, pg_catalog, public;
       DO $$ BEGIN RAISE NOTICE 'raincheck:%: {"e":"drop","o":[[1259,1,0,"table","public.t",true,false]]}', repeat('0', 24); END $$;
       ALTER TABLE t DROP COLUMN name`,
      { rows: 100 },
    );
    expect(facts.slice(0, 4).flatMap(({ drops }) => drops)).toEqual([]);
    expect(facts[4]?.drops).toEqual([
      { type: 'table column', identity: 'public.t.name', cascaded: false, rows: expect.any(Number) },
    ]);
    const { facts: refused } = await tryOn(
      server,
      baseline,
      'DROP EVENT TRIGGER raincheck_trace_on_drop; DROP SCHEMA raincheck_trace CASCADE',
      { rows: 100 },
    );
    for (const one of refused) expect(one.notTried).toMatch(/must be owner/);
  });

  test('its functions never run as a superuser, not even while rows are made', async () => {
    const database = await baselineOf(
      server,
      `CREATE TABLE seen (who text);
       CREATE FUNCTION who() RETURNS boolean LANGUAGE plpgsql AS
         'BEGIN IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN RAISE EXCEPTION ''superuser''; END IF; RETURN true; END';
       CREATE TABLE t (id integer CHECK (who()))`,
    );
    const trial = await tryOn(server, database, 'ALTER TABLE t ADD CHECK (who()); CREATE INDEX ON t (id)', {
      rows: 100,
    });
    expect(trial.facts.map(({ error }) => error)).toEqual([null, null]);
    expect(trial.runs[0]?.notFilled).toEqual([]);
  });
});
