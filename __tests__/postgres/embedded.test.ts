import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { start } from './support.ts';

describe('an embedded server', () => {
  let server: Server;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
  });

  test('tells its version and that it is embedded', () => {
    expect(server).toMatchObject({ provider: 'embedded', superuser: true, plainRole: 'postgres', notes: [] });
    expect(server.version).toMatch(/^17\.\d+$/);
    expect(Math.floor(server.versionNum / 10_000)).toBe(17);
  });

  test('speaks English, UTC and UTF-8 and runs nothing in parallel', async () => {
    const client = await server.connectAdmin();
    const shown = await client.query(
      `SELECT name, setting FROM pg_settings WHERE name IN ('lc_messages', 'TimeZone', 'server_encoding', 'jit', 'autovacuum',
         'max_parallel_workers_per_gather', 'wal_level', 'listen_addresses', 'unix_socket_directories') ORDER BY lower(name)`,
    );
    await client.end();
    expect(
      (shown.rows as { name: string; setting: string }[]).map(({ name, setting }) => `${name}=${setting}`),
    ).toEqual([
      'autovacuum=off',
      'jit=off',
      'lc_messages=C',
      'listen_addresses=127.0.0.1',
      'max_parallel_workers_per_gather=0',
      'server_encoding=UTF8',
      'TimeZone=UTC',
      'unix_socket_directories=',
      'wal_level=replica',
    ]);
  });

  test('gives the plain role its databases and nothing more', async () => {
    const database = await server.createDatabase();
    const client = await server.connectPlain(database);
    const role = await client.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
    );
    expect(Object.values(role.rows[0] as object)).toEqual([false, false, false, false, false]);
    await client.query(
      'CREATE TABLE public.t (i integer); CREATE SCHEMA other; DROP SCHEMA public CASCADE; CREATE SCHEMA public',
    );
    await client.end();
    expect(database).toMatch(/^raincheck_[0-9a-f]{16}$/);
  });

  test('a guest does what it likes in its database, and enters no other', async () => {
    const { connect } = await import('../../src/postgres/client.ts');
    const [own, other] = [await server.createDatabase(), await server.createDatabase()];
    const url = await server.admitGuest(own);
    const guest = await connect(url);
    await guest.query('CREATE TABLE t (i integer); CREATE SCHEMA more; CREATE TABLE more.t (i integer)');
    const { rows } = await guest.query<{ name: string }>('SELECT current_user AS name');
    const elsewhere = new URL(url);
    elsewhere.pathname = other;
    await expect(connect(elsewhere.href)).rejects.toMatchObject({ code: '42501' });
    await server.dropDatabase(own);
    await guest.end();
    const admin = await server.connectAdmin();
    expect((await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [rows[0]?.name])).rowCount).toBe(0);
    await admin.end();
    await server.dropDatabase(other);
  });

  test('asks for the password', async () => {
    const url = new URL(server.urlFor('postgres'));
    url.password = 'guess';
    const { connect } = await import('../../src/postgres/client.ts');
    await expect(connect(url.href)).rejects.toMatchObject({ code: '28P01' });
  });

  test('copies a database with its rows and settings, also right after its last session ended', async () => {
    const template = await server.createDatabase();
    const client = await server.connectPlain(template);
    await client.query(`CREATE TABLE t AS SELECT 1 AS i; ALTER DATABASE ${template} SET search_path = public, "b c"`);
    await client.end();
    const admin = await server.connectAdmin();
    await admin.query(`ALTER DATABASE ${template} SET app.name = 'O''Hara, x'`);
    await admin.end();
    const copies = await Promise.all([server.createDatabase(template), server.createDatabase(template)]);
    for (const name of copies) {
      const copy = await server.connectPlain(name);
      const seen = await copy.query(
        `SELECT i, current_setting('search_path') AS path, current_setting('app.name') AS name FROM t`,
      );
      await copy.end();
      expect(seen.rows).toEqual([{ i: 1, path: 'public, "b c"', name: "O'Hara, x" }]);
    }
  });

  test('a role that changed its own password and settings is put right for the next session', async () => {
    const database = await server.createDatabase();
    const hostile = await server.connectPlain(database);
    await hostile.query(`ALTER ROLE CURRENT_USER PASSWORD 'mine'; ALTER ROLE CURRENT_USER SET statement_timeout = 0`);
    await hostile.end();
    const next = await server.connectPlain(database);
    const shown = await next.query('SHOW statement_timeout');
    await next.end();
    expect(shown.rows).toEqual([{ statement_timeout: '5min' }]);
  });

  test('drops a database that is in use', async () => {
    const name = await server.createDatabase();
    const client = await server.connectPlain(name);
    await server.dropDatabase(name);
    await expect(client.query('SELECT 1')).rejects.toThrow();
    await client.end();
    await expect(server.connectPlain(name)).rejects.toMatchObject({ code: '3D000' });
  });
});
