import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { buildBaseline, type BaselineOptions } from '../../src/baseline/build.ts';
import type { Server } from '../../src/postgres/server.ts';
import { migrations, project, start } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.stop();
});

async function build(texts: string[], changes: Partial<BaselineOptions> = {}): ReturnType<typeof buildBaseline> {
  return buildBaseline(server, {
    migrations: migrations(...texts),
    beforeBaseline: null,
    preset: 'none',
    project: project(),
    ...changes,
  });
}

/** Builds, and lets the plain role look at a copy: that is what a trial does. */
async function copyOf(
  texts: string[],
  changes: Partial<BaselineOptions> = {},
): Promise<{ client: Client; notes: string[] }> {
  const baseline = await build(texts, changes);
  if (!baseline.ok) throw new Error(baseline.broken.message);
  const client = await server.connectPlain(await server.createDatabase(baseline.database));
  return { client, notes: baseline.notes };
}

async function rows(client: Client, sql: string): Promise<unknown[]> {
  return (await client.query({ text: sql, rowMode: 'array' })).rows;
}

describe('a baseline', () => {
  test('is made of the base migrations, each written down as the migrator does', async () => {
    const { client, notes } = await copyOf(['CREATE TABLE t (i integer)', 'ALTER TABLE t ADD COLUMN j integer;']);
    expect(await rows(client, 'SELECT * FROM t')).toEqual([]);
    expect(await rows(client, 'SELECT id, created_at FROM drizzle.__drizzle_migrations')).toEqual([
      [1, '1700000000000'],
      [2, '1700000000001'],
    ]);
    expect(notes).toEqual([]);
    await client.end();
  });

  test('lets a later file use an enum value that an earlier one added', async () => {
    const { client, notes } = await copyOf([
      `CREATE TYPE mood AS ENUM ('sad')`,
      `ALTER TYPE mood ADD VALUE 'ok'`,
      `CREATE TABLE t (m mood DEFAULT 'ok')`,
    ]);
    expect(notes).toEqual([]);
    await client.end();
  });

  test('falls back to the migrator’s one transaction, and says so', async () => {
    const { client, notes } = await copyOf([
      'CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT 7 AS i',
      'CREATE TABLE t AS SELECT i FROM kept',
    ]);
    expect(await rows(client, 'SELECT i FROM t')).toEqual([[7]]);
    expect(await rows(client, 'SELECT count(*) FROM drizzle.__drizzle_migrations')).toEqual([['2']]);
    expect(notes).toEqual([
      'drizzle/0001_m.sql:1 does not apply with one transaction per file (relation "kept" does not exist); the base migrations were run with one transaction for all files, as Drizzle runs them on an empty database.',
    ]);
    await client.end();
  });

  test('falls back to single statements, and says so', async () => {
    const { client, notes } = await copyOf([
      'CREATE TABLE t (i integer)',
      'CREATE INDEX CONCURRENTLY t_i ON t (i);\nVACUUM t',
    ]);
    expect(await rows(client, `SELECT indisvalid FROM pg_index WHERE indexrelid = 't_i'::regclass`)).toEqual([[true]]);
    expect(notes[0]).toMatch(
      /^drizzle\/0001_m.sql:1 does not apply with one transaction per file .* every statement on its own\.$/,
    );
    await client.end();
  });

  test('runs files that end the transaction themselves', async () => {
    const { client } = await copyOf([
      'CREATE TABLE t (i integer);',
      'COMMIT;--> statement-breakpoint\nCREATE INDEX CONCURRENTLY t_i ON t (i);--> statement-breakpoint\nBEGIN;CREATE ROLE in_between;CREATE EXTENSION amcheck; CREATE TABLE u (i integer)',
    ]);
    expect(await rows(client, 'SELECT count(*) FROM drizzle.__drizzle_migrations')).toEqual([['2']]);
    await client.end();
  });

  test('keeps bookkeeping that migrations changed', async () => {
    const { client } = await copyOf(['SELECT 1', `DELETE FROM "drizzle"."__drizzle_migrations"`, 'SELECT 2']);
    expect(await rows(client, 'SELECT id FROM drizzle.__drizzle_migrations ORDER BY id')).toEqual([[2], [3]]);
    await client.end();
  });

  test('has no bookkeeping for a plain folder of SQL', async () => {
    const { client } = await copyOf(['CREATE TABLE t (i integer)'], { project: project('sql') });
    expect(await rows(client, `SELECT to_regnamespace('drizzle')`)).toEqual([[null]]);
    await client.end();
  });
});

describe('a baseline that needs a superuser', () => {
  test('gets one, and everything belongs to the plain role in the end', async () => {
    const { client } = await copyOf([
      `CREATE ROLE app_owner; CREATE ROLE reader NOLOGIN;
       CREATE EXTENSION amcheck;
       CREATE TABLE given (i integer); ALTER TABLE given OWNER TO app_owner;
       CREATE TABLE mine (i integer); ALTER TABLE mine OWNER TO postgres;
       GRANT SELECT ON mine TO reader;
       DO $$ BEGIN CREATE ROLE hidden; CREATE TABLE by_block (i integer); END $$;
       CREATE FUNCTION noted() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
       CREATE EVENT TRIGGER noted ON ddl_command_end EXECUTE FUNCTION noted();
       CREATE PUBLICATION everything FOR ALL TABLES;`,
      'ALTER TABLE given ADD COLUMN j integer; ALTER TABLE by_block ADD COLUMN j integer',
    ]);
    await client.query(
      `ALTER TABLE given ADD COLUMN k integer; ALTER TABLE mine ADD COLUMN k integer; ALTER TABLE by_block ADD COLUMN k integer;
       SET ROLE reader; SELECT * FROM mine; RESET ROLE`,
    );
    expect(
      await rows(client, `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relowner = 10`),
    ).toEqual([]);
    await client.end();
  });

  test('leaves the plain role no way to more than its databases', async () => {
    const { client } = await copyOf([
      `CREATE ROLE boss SUPERUSER; CREATE ROLE maker CREATEROLE; CREATE ROLE through; GRANT boss TO through;
       GRANT boss, maker, through TO postgres; GRANT pg_execute_server_program, pg_read_server_files TO postgres;
       ALTER ROLE postgres CREATEROLE BYPASSRLS`,
    ]);
    for (const sql of [
      'SET ROLE boss',
      'SET ROLE maker',
      'SET ROLE through',
      `COPY (SELECT 1) TO PROGRAM 'true'`,
      'CREATE ROLE x',
      `SELECT pg_read_file('PG_VERSION')`,
    ]) {
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  });

  test('can be built again on the same server, although roles outlive databases', async () => {
    const texts = [
      'CREATE ROLE once; CREATE TABLE t (i integer); GRANT SELECT ON t TO once',
      "CREATE USER twice WITH PASSWORD 'x'",
    ];
    expect((await copyOf(texts)).notes).toEqual([]);
    const again = await copyOf(texts);
    expect(again.notes).toEqual([
      'drizzle/0000_m.sql:1 was left out: the role once was already on the server.',
      'drizzle/0001_m.sql:1 was left out: the role twice was already on the server.',
    ]);
    expect(await rows(again.client, `SELECT has_table_privilege('once', 't', 'SELECT')`)).toEqual([[true]]);
  });

  test('still fails when its own history makes a role twice', async () => {
    const baseline = await build(['CREATE ROLE double', 'CREATE ROLE double']);
    expect(baseline).toMatchObject({
      ok: false,
      broken: {
        message: 'The base migrations do not apply: role "double" already exists (42710).',
        file: 'drizzle/0001_m.sql',
      },
    });
  });

  test('creates the extensions that Drizzle’s types use and no migration creates, and says so', async () => {
    const { client, notes } = await copyOf([
      'CREATE TABLE t (id uuid DEFAULT uuid_generate_v4(), name citext);\nCREATE INDEX t_name ON t USING gin ((name::text) gin_trgm_ops);',
    ]);
    expect(await rows(client, `SELECT extname FROM pg_extension ORDER BY 1`)).toEqual([
      ['citext'],
      ['pg_trgm'],
      ['plpgsql'],
      ['uuid-ossp'],
    ]);
    expect(notes).toContain(
      'The migrations use the extension citext (drizzle/0000_m.sql:1) and never create it; it was created before them.',
    );
    expect(notes).toContain(
      'The migrations use the extension pg_trgm (drizzle/0000_m.sql:2) and never create it; it was created before them.',
    );
    await client.end();
  });

  test('runs the hook before everything, as superuser', async () => {
    const { client } = await copyOf(
      ['CREATE TABLE t (i integer REFERENCES legacy.old (i)); GRANT SELECT ON t TO outside'],
      {
        beforeBaseline:
          'CREATE ROLE outside;\nCREATE EXTENSION amcheck;\nCREATE SCHEMA legacy CREATE TABLE old (i integer PRIMARY KEY)',
      },
    );
    await client.query('ALTER TABLE legacy.old ADD COLUMN j integer; CREATE TABLE legacy.fresh (i integer)');
    await client.end();
  });
});

describe('a baseline that does not apply', () => {
  test('says which file, line and statement, and what PostgreSQL says', async () => {
    const baseline = await build([
      'CREATE TABLE users (id integer, name text);',
      '-- hello\n\nSELECT 1;\nSELECT id,\n  nmae\nFROM users;',
    ]);
    expect(baseline).toEqual({
      ok: false,
      broken: {
        message: 'The base migrations do not apply: column "nmae" does not exist (42703).',
        file: 'drizzle/0001_m.sql',
        line: 5,
        sql: 'SELECT id,\n  nmae\nFROM users',
        hint: 'Perhaps you meant to reference the column "users.name".',
        next: expect.stringContaining(
          'let a dump of production’s schema (`pg_dump --schema-only`) stand for the migrations',
        ) as unknown as string,
      },
    });
  });

  test.each([
    ['DO $$ BEGIN CREATE EXTENSION timescaledb; END $$', /is not available/, /timescale\/timescaledb/],
    [
      `CREATE EXTENSION timescaledb; SELECT create_hypertable('t', 'at')`,
      /function create_hypertable/,
      /^The extension timescaledb was left out.*timescale\/timescaledb/,
    ],
    [
      'CREATE TABLE t (i int); GRANT SELECT ON t TO authenticated',
      /role "authenticated" does not exist/,
      /database-preset: supabase/,
    ],
    ['CREATE TABLE t (i uuid REFERENCES auth.users (id))', /schema "auth" does not exist/, /database-preset: supabase/],
    [
      'CREATE TABLE t (i int); ALTER TABLE t OWNER TO neondb_owner',
      /role "neondb_owner" does not exist/,
      /CREATE ROLE "neondb_owner"/,
    ],
    ['CREATE TABLE billing.t (i int)', /schema "billing" does not exist/, /CREATE SCHEMA "billing"/],
  ])('explains %s', async (sql, message, next) => {
    const baseline = await build([sql]);
    if (baseline.ok) throw new Error('it applied');
    expect(baseline.broken.message).toMatch(message);
    expect(baseline.broken.next).toMatch(next);
    expect(baseline.broken).toMatchObject({ file: 'drizzle/0000_m.sql', line: 1 });
  });

  test('names the place of a syntax error', async () => {
    const baseline = await build(['SELECT 1;\nCREATE TABEL t (i int);']);
    expect(baseline).toMatchObject({ ok: false, broken: { file: 'drizzle/0000_m.sql', line: 2 } });
    const foreign = await build(['CREATE TABLE `users` (`id` int)']);
    expect(foreign).toMatchObject({ ok: false, broken: { next: expect.stringContaining('another database') } });
  });

  test('ends when a migration loops', async () => {
    const baseline = await build(['DO $$ BEGIN LOOP END LOOP; END $$'], { seconds: 1 });
    expect(baseline).toMatchObject({
      ok: false,
      broken: { message: 'The base migrations were stopped by Raincheck after 1 seconds.' },
    });
  });

  test('names the hook when the hook fails', async () => {
    const baseline = await build(['SELECT 1'], { beforeBaseline: 'SELECT 1;\n\nSELECT nothing' });
    expect(baseline).toMatchObject({ ok: false, broken: { file: 'before-baseline', line: 3, sql: 'SELECT nothing' } });
  });

  test('leaves no database behind', async () => {
    const admin = await server.connectAdmin();
    const count = async (): Promise<unknown> => (await rows(admin, 'SELECT count(*) FROM pg_database'))[0];
    const before = await count();
    await build(['SELECT nothing']);
    expect(await count()).toEqual(before);
    await admin.end();
  });
});

describe('the Supabase preset', () => {
  test('has the roles, schemas and functions that migrations use', async () => {
    const { client } = await copyOf(
      [
        `CREATE TABLE profiles (id uuid PRIMARY KEY REFERENCES auth.users (id) ON DELETE CASCADE);
         ALTER TABLE profiles ENABLE ROW LEVEL SECURITY;
         CREATE POLICY own ON profiles FOR ALL TO authenticated USING ((SELECT auth.uid()) = id) WITH CHECK (auth.role() = 'authenticated');
         CREATE POLICY files ON storage.objects FOR SELECT TO anon USING (bucket_id = 'public' AND (storage.foldername(name))[1] = auth.jwt() ->> 'sub');
         GRANT ALL ON profiles TO anon, authenticated, service_role;
         CREATE FUNCTION new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN INSERT INTO public.profiles VALUES (NEW.id); RETURN NEW; END';
         CREATE TRIGGER on_new_user AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION new_user();
         ALTER PUBLICATION supabase_realtime ADD TABLE profiles;
         CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA extensions;`,
      ],
      { preset: 'supabase' },
    );
    await client.query(`INSERT INTO auth.users (id) VALUES ('00000000-0000-0000-0000-000000000001')`);
    expect(await rows(client, 'SELECT count(*) FROM profiles')).toEqual([['1']]);
    await client.query('SET ROLE authenticated');
    expect(await rows(client, 'SELECT count(*) FROM profiles')).toEqual([['0']]);
    await client.end();
  });
});
