import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { execute } from '../../src/postgres/client.ts';
import type { Server } from '../../src/postgres/server.ts';
import { StoppedByWatchdog, withWatchdog } from '../../src/postgres/watchdog.ts';
import { start } from './support.ts';

let server: Server;
let database: string;
beforeAll(async () => {
  server = await start();
  database = await server.createDatabase();
});
afterAll(async () => {
  await server.stop();
});

/** Runs hostile SQL as a trial does, with limits, in a session that may be lost. */
async function run(sql: string, limits: { seconds: number; bytes?: number } = { seconds: 20 }): Promise<unknown> {
  const client: Client = await server.connectPlain(database);
  try {
    return await withWatchdog(server, client, limits, async () => execute(client, sql));
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('the pull request’s SQL', () => {
  test.each([
    ['run a program', `COPY (SELECT 1) TO PROGRAM 'id'`],
    ['read a program', `CREATE TABLE p (t text); COPY p FROM PROGRAM 'id'`],
    ['read a file', `CREATE TABLE f (t text); COPY f FROM '/etc/passwd'`],
    ['write a file', `COPY (SELECT 1) TO '/tmp/x'`],
    ['read a file by function', `SELECT pg_read_file('/etc/passwd')`],
    ['list a folder', `SELECT pg_ls_dir('.')`],
    ['import a large object', `SELECT lo_import('/etc/passwd')`],
    ['write C', `CREATE FUNCTION c() RETURNS integer LANGUAGE c AS 'libc', 'abort'`],
    ['name an internal function', `CREATE FUNCTION i() RETURNS integer LANGUAGE internal AS 'pg_read_file'`],
    ['load a library', `LOAD '$libdir/dblink'`],
    ['use the network', 'CREATE EXTENSION dblink'],
    ['use an untrusted language', 'CREATE EXTENSION plpython3u'],
    ['change the server', `ALTER SYSTEM SET archive_command = 'id'`],
    [
      'make an event trigger',
      `CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION e()`,
    ],
    ['make a superuser', 'CREATE ROLE boss SUPERUSER'],
    ['become one', 'SET ROLE raincheck_admin'],
    ['become one by login', 'SET SESSION AUTHORIZATION raincheck_admin'],
    ['make itself one', 'ALTER ROLE CURRENT_USER SUPERUSER'],
    ['make a database', 'CREATE DATABASE mine'],
    ['subscribe to another server', `CREATE SUBSCRIPTION s CONNECTION 'host=10.0.0.1' PUBLICATION p`],
    ['end other sessions', `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'raincheck_admin'`],
    ['switch triggers off', `SET session_replication_role = replica`],
    ['raise the limit of temporary files', `SET temp_file_limit = -1`],
    ['read passwords', 'SELECT * FROM pg_authid'],
  ])('cannot %s', async (_what, sql) => {
    await expect(run(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|0A000)$/) });
  });

  test.each([
    ['a loop', `SET statement_timeout = 0; DO $$ BEGIN LOOP END LOOP; END $$`],
    [
      'a loop that catches errors',
      `SET statement_timeout = 0; DO $$ BEGIN LOOP BEGIN PERFORM pg_sleep(1); EXCEPTION WHEN query_canceled OR OTHERS THEN NULL; END; END LOOP; END $$`,
    ],
    ['a sleep', `SET statement_timeout = 0; SELECT pg_sleep(1000)`],
    ['a query without end', `SET statement_timeout = 0; SELECT count(*) FROM generate_series(1, 1000000000000)`],
  ])('is ended when it takes too long: %s', async (_what, sql) => {
    await expect(run(sql, { seconds: 0.5 })).rejects.toMatchObject({
      name: 'StoppedByWatchdog',
      code: '57014',
      message: 'stopped by Raincheck after 0.5 seconds',
    });
    expect(await run('SELECT 1')).toEqual({ command: 'SELECT', rowCount: 1 });
  });

  test('is ended when it fills the disk, and the space is free again', async () => {
    const fill = `SET statement_timeout = 0; CREATE TABLE big AS SELECT repeat('x', 1000), generate_series(1, 100000000)`;
    const error = await run(fill, { seconds: 100, bytes: 100 * 1024 ** 2 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoppedByWatchdog);
    expect(error).toMatchObject({
      code: '53100',
      message: 'stopped by Raincheck when the database grew beyond 100 MB',
    });
    await server.dropDatabase(database);
    database = await server.createDatabase();
    const admin = await server.connectAdmin();
    const size = await admin.query(`SELECT sum(pg_database_size(oid))::int AS size FROM pg_database`);
    await admin.end();
    expect((size.rows[0] as { size: number }).size).toBeLessThan(80 * 1024 ** 2);
  });

  test('is ended by the limit of temporary files', async () => {
    const admin = await server.connectAdmin();
    expect((await admin.query('SHOW temp_file_limit')).rows).toEqual([{ temp_file_limit: '1GB' }]);
    await admin.query(`ALTER ROLE ${server.plainRole} IN DATABASE ${database} SET temp_file_limit = '8MB'`);
    await admin.end();
    await expect(run(`SELECT * FROM generate_series(1, 10000000) i ORDER BY md5(i::text)`)).rejects.toMatchObject({
      code: '53400',
    });
  });

  test('may flood notices and rows without filling our memory', async () => {
    const before = process.memoryUsage().rss;
    await run(`DO $$ BEGIN FOR i IN 1..200000 LOOP RAISE NOTICE '%', repeat('x', 100); END LOOP; END $$`);
    expect(await run(`SELECT repeat('x', 500) FROM generate_series(1, 500000)`)).toEqual({
      command: 'SELECT',
      rowCount: 500000,
    });
    // 250 MB of rows went by.
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2);
  });

  test.each([
    ['a row', `SELECT repeat(repeat('x', 1000), 100000)`],
    ['an error', `DO $$ BEGIN RAISE EXCEPTION '%', repeat(repeat('x', 1000), 100000); END $$`],
    ['a notice', `DO $$ BEGIN RAISE NOTICE '%', repeat(repeat('x', 1000), 100000); END $$`],
  ])('cannot send us %s of any size', async (_what, sql) => {
    await expect(run(sql)).rejects.toMatchObject({
      code: '54000',
      message: 'stopped by Raincheck: PostgreSQL answered with a message of 95 MB',
    });
    expect(await run(`SELECT repeat(repeat('x', 1000), 30000)`)).toEqual({ command: 'SELECT', rowCount: 1 });
  });

  test('cannot keep others from working by holding its own role', async () => {
    const holder = await server.connectPlain(database);
    await holder.query(`BEGIN; ALTER ROLE CURRENT_USER PASSWORD 'mine'`);
    const other = await server.connectPlain(await server.createDatabase());
    expect((await other.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await other.end();
    await holder.query('COMMIT');
    await holder.end();
    await (await server.connectPlain(database)).end();
  });

  test('a watched piece of work gives its result or its own error', async () => {
    const client = await server.connectPlain(database);
    await expect(withWatchdog(server, client, 10, async () => 7)).resolves.toBe(7);
    await expect(withWatchdog(server, client, 10, async () => client.query('SELECT nothing'))).rejects.toMatchObject({
      code: '42703',
    });
    await client.end();
  });
});
