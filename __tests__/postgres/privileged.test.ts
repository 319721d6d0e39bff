import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { isPrivilegedAllowed, runPrivileged } from '../../src/postgres/privileged.ts';
import { dropMadeRoles } from '../../src/postgres/roles.ts';
import type { Server } from '../../src/postgres/server.ts';
import { parseFile } from '../../src/sql/parse.ts';
import { servers, start } from './support.ts';

async function allowed(sql: string): Promise<boolean> {
  const parsed = await parseFile({ sql, file: 'x.sql', migration: 'x' });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.statements.every(({ node }) => isPrivilegedAllowed(node));
}

describe('what may run with a superuser’s rights', () => {
  test.each([
    'CREATE EXTENSION vector',
    'CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA extensions CASCADE',
    'ALTER EXTENSION postgis UPDATE',
    'DROP EXTENSION citext CASCADE',
    `COMMENT ON EXTENSION vector IS 'x'`,
    `CREATE ROLE app LOGIN PASSWORD 'x' NOSUPERUSER NOCREATEDB IN ROLE other`,
    `ALTER USER app WITH PASSWORD 'y'`,
    'GRANT app TO other, CURRENT_USER WITH ADMIN OPTION',
    'REVOKE app FROM other',
    'DROP ROLE IF EXISTS app',
    'ALTER TABLE t OWNER TO app',
    'ALTER TYPE public.mood OWNER TO app',
    'ALTER SCHEMA s OWNER TO CURRENT_USER',
  ])('%s', async (sql) => {
    expect(await allowed(sql)).toBe(true);
  });

  test.each([
    'CREATE EXTENSION dblink',
    'CREATE EXTENSION file_fdw',
    'CREATE EXTENSION plpython3u',
    'CREATE EXTENSION adminpack',
    'DROP EXTENSION plpgsql CASCADE',
    'DROP EXTENSION citext, file_fdw',
    'CREATE ROLE boss SUPERUSER',
    'CREATE ROLE boss REPLICATION',
    'CREATE ROLE boss BYPASSRLS',
    'CREATE ROLE boss CREATEROLE',
    'ALTER ROLE app SUPERUSER',
    'ALTER ROLE CURRENT_USER CREATEDB',
    `ALTER ROLE app SET session_preload_libraries = 'x'`,
    `ALTER SYSTEM SET archive_command = 'x'`,
    `COPY t TO PROGRAM 'x'`,
    'CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION f()',
    'ALTER FUNCTION f() OWNER TO app',
    'ALTER TABLE t OWNER TO app, ADD COLUMN i integer',
    'DO $$ BEGIN CREATE ROLE app; END $$',
    'SELECT 1',
  ])('not %s', async (sql) => {
    expect(await allowed(sql)).toBe(false);
  });
});

describe.each(servers)('a privileged statement on %s', (_name, binaries) => {
  let server: Server;
  let client: Client;

  beforeAll(async () => {
    server = await start({ binaries });
    const database = await server.createDatabase();
    const admin = await server.connectAdmin(database);
    await admin.query(
      `CREATE TABLE of_admin (i integer); CREATE ROLE boss SUPERUSER; CREATE ROLE through; GRANT boss TO through; CREATE ROLE app`,
    );
    await admin.end();
    client = await server.connectPlain(database);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  async function superusers(): Promise<unknown[]> {
    const admin = await server.connectAdmin();
    const result = await admin.query(`SELECT rolname FROM pg_roles WHERE rolsuper ORDER BY 1`);
    await admin.end();
    return result.rows.map((row) => (row as { rolname: string }).rolname);
  }

  test('takes effect inside the running transaction, and only for itself', async () => {
    await client.query('BEGIN; CREATE TABLE before_it (i integer)');
    // amcheck is not trusted: the plain role may not create it.
    expect(await runPrivileged(server, client, 'CREATE EXTENSION amcheck')).toEqual({ ran: true });
    expect(await superusers()).toEqual(['boss', 'raincheck_admin']);
    await expect(client.query(`COPY (SELECT 1) TO PROGRAM 'true'`)).rejects.toMatchObject({ code: '42501' });
    await client.query('ROLLBACK');
    expect(
      (
        await client.query(
          `SELECT to_regclass('before_it') AS t, count(*)::int AS n FROM pg_extension WHERE extname = 'amcheck'`,
        )
      ).rows,
    ).toEqual([{ t: null, n: 0 }]);
    await expect(client.query('CREATE EXTENSION amcheck')).rejects.toMatchObject({ code: '42501' });
  });

  test('gives the rights back when it fails', async () => {
    await expect(runPrivileged(server, client, 'CREATE EXTENSION timescaledb')).rejects.toThrow(/timescaledb/);
    expect(await superusers()).toEqual(['boss', 'raincheck_admin']);
    await expect(client.query('CREATE ROLE x')).rejects.toMatchObject({ code: '42501' });
  });

  test('leaves no savepoint from which a failed transaction could go on with the rights', async () => {
    await client.query('BEGIN; SAVEPOINT before_it');
    await expect(runPrivileged(server, client, 'CREATE EXTENSION timescaledb')).rejects.toThrow(/timescaledb/);
    await expect(client.query('ROLLBACK TO SAVEPOINT before_it')).rejects.toMatchObject({ code: '25P01' });
    await expect(client.query(`COPY (SELECT 1) TO PROGRAM 'true'`)).rejects.toMatchObject({ code: '42501' });
  });

  test('is not kept by a transaction that has locked every catalog', async () => {
    await client.query('BEGIN');
    const catalogs = await client.query(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'pg_catalog'::regnamespace AND has_table_privilege(oid, 'SELECT')`,
    );
    for (const { relname } of catalogs.rows as { relname: string }[])
      await client.query(`SELECT FROM pg_catalog.${relname} LIMIT 1`);
    const outcome = await runPrivileged(server, client, 'CREATE EXTENSION amcheck').catch((error: unknown) => error);
    // Either it worked, or the session was ended: it never goes on with the rights.
    if ((outcome as { ran?: boolean }).ran === true) {
      await expect(client.query(`COPY (SELECT 1) TO PROGRAM 'true'`)).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
    } else {
      await expect(client.query('SELECT 1')).rejects.toThrow();
      client = await server.connectPlain(client.database ?? '');
    }
    expect(await superusers()).toEqual(['boss', 'raincheck_admin']);
  });

  test('makes a role as which the session can act, once per trial', async () => {
    for (let trial = 1; trial <= 2; trial++) {
      await client.query('BEGIN');
      expect(await runPrivileged(server, client, `CREATE ROLE fresh LOGIN PASSWORD 'x'`)).toEqual({ ran: true });
      await client.query('SET LOCAL ROLE fresh');
      await client.query('COMMIT');
      await dropMadeRoles(server, new Set());
    }
    expect(server.madeRoles.size).toBe(0);
  });

  test('changes owners of what the session could reach', async () => {
    await client.query('BEGIN; CREATE TABLE t (i integer); CREATE SCHEMA s; CREATE TYPE mood AS ENUM ()');
    for (const sql of ['ALTER TABLE t OWNER TO app', 'ALTER SCHEMA s OWNER TO app', 'ALTER TYPE mood OWNER TO app']) {
      expect(await runPrivileged(server, client, sql)).toEqual({ ran: true });
    }
    await client.query('ROLLBACK');
  });

  test.each([
    ['GRANT boss TO CURRENT_USER', 'the role boss has rights beyond its database'],
    ['GRANT through TO postgres', 'the role through has rights beyond its database'],
    [
      'CREATE ROLE sly IN ROLE pg_execute_server_program',
      'the role pg_execute_server_program has rights beyond its database',
    ],
    [`ALTER ROLE boss PASSWORD 'mine'`, 'the role boss has rights beyond its database'],
    [`ALTER ROLE raincheck_admin PASSWORD 'mine'`, 'the role raincheck_admin has rights beyond its database'],
    [`ALTER ROLE postgres PASSWORD 'mine'`, 'the session’s own role is not changed'],
    ['DROP ROLE postgres', 'the session’s own role is not changed'],
    ['ALTER TABLE of_admin OWNER TO postgres', 'the object belongs to raincheck_admin'],
    ['ALTER TABLE pg_catalog.pg_authid OWNER TO postgres', 'the object belongs to raincheck_admin'],
    ['ALTER SCHEMA pg_catalog OWNER TO postgres', 'the object belongs to raincheck_admin'],
    ['ALTER TABLE mine OWNER TO boss', 'the role boss has rights beyond its database'],
    [`CREATE EXTENSION amcheck; COPY mine TO PROGRAM 'true'`, 'it is not one statement'],
    [`COPY mine TO PROGRAM 'true'`, 'statements of this kind do not get a superuser’s rights'],
  ])('refuses %s', async (sql, reason) => {
    await client.query('CREATE TABLE IF NOT EXISTS mine (i integer)');
    expect(await runPrivileged(server, client, sql)).toEqual({ ran: false, reason });
    expect(await superusers()).toEqual(['boss', 'raincheck_admin']);
  });

  test('does not hang on a transaction that has changed its own role', async () => {
    await client.query('BEGIN');
    await client.query(`ALTER ROLE CURRENT_USER PASSWORD 'mine'`);
    expect(await runPrivileged(server, client, 'CREATE EXTENSION amcheck')).toEqual({
      ran: false,
      reason: 'the transaction changed the session’s own role',
    });
    await client.query('ROLLBACK');
  });
});
