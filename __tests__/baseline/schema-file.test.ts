import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBaseline } from '../../src/baseline/build.ts';
import { readDefinitions } from '../../src/catalog/definitions.ts';
import type { Server } from '../../src/postgres/server.ts';
import { debian15, migrations, project, start } from '../postgres/support.ts';

/** As pg_dump 17 writes it, with all that another server does not have. */
const dump = `--
-- PostgreSQL database dump
--
\\restrict Qk3n0
SET statement_timeout = 0;
SET transaction_timeout = 0;
SET setting_of_a_later_version = on;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE SCHEMA public;
ALTER SCHEMA public OWNER TO pg_database_owner;
CREATE SCHEMA drizzle;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';
CREATE TYPE public.mood AS ENUM ('calm', 'busy');
ALTER TYPE public.mood OWNER TO app_owner;
CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.note := 'a;
\\b';
  RETURN NEW;
END $$;
CREATE TABLE public.users (id integer NOT NULL, mood public.mood DEFAULT 'calm'::public.mood, note text);
ALTER TABLE public.users OWNER TO app_owner;
CREATE TABLE drizzle.__drizzle_migrations (id integer NOT NULL, hash text NOT NULL, created_at bigint);
CREATE SEQUENCE drizzle.__drizzle_migrations_id_seq AS integer OWNED BY drizzle.__drizzle_migrations.id;
ALTER TABLE ONLY drizzle.__drizzle_migrations ALTER COLUMN id SET DEFAULT nextval('drizzle.__drizzle_migrations_id_seq'::regclass);
COPY public.users (id, mood, note) FROM stdin;
1	calm	it's; here
\\.
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE TRIGGER users_touch BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.touch();
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON public.users FOR SELECT TO app_reader USING (true);
GRANT SELECT ON TABLE public.users TO app_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT ON TABLES TO app_reader;
\\unrestrict Qk3n0
`;

describe('a dump that stands for the base migrations', () => {
  let server: Server;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
  });

  const build = async (sql: string) =>
    buildBaseline(server, {
      // They cannot be run: that is what the dump is for.
      migrations: migrations('CREATE TABLE users (i no_such_type)', 'ALTER TABLE gone ADD COLUMN x integer'),
      beforeBaseline: null,
      schema: { path: 'db/schema.sql', sql },
      preset: 'none',
      project: project(),
    });

  test('is restored as psql does, and the migrations count as applied', async () => {
    const baseline = await build(dump);
    if (!baseline.ok) throw new Error(JSON.stringify(baseline.broken));
    expect(baseline.notes).toEqual([
      'The base migrations were not run: db/schema.sql stands for what they have made, and they count as applied.',
      'The rows in db/schema.sql (COPY) were left out: give the project’s own rows as `seed`.',
    ]);
    const client = await server.connectPlain(await server.createDatabase(baseline.database));
    const rows = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows;
    expect(await rows('SELECT count(*)::int FROM users')).toEqual([[0]]);
    expect(await rows('SELECT id, created_at FROM drizzle.__drizzle_migrations ORDER BY id')).toEqual([
      [1, '1700000000000'],
      [2, '1700000000001'],
    ]);
    expect(await rows(`SELECT policyname, roles::text FROM pg_policies`)).toEqual([['readers', '{app_reader}']]);
    // What follows works on it as its owner.
    await client.query(`ALTER TABLE users ADD COLUMN email text; ALTER TYPE mood ADD VALUE 'sad'`);
    await client.end();
  });

  test('that does not fit says what to do', async () => {
    const baseline = await build('CREATE TABLE a (id no_such_type);');
    expect(baseline).toMatchObject({
      ok: false,
      broken: {
        message: 'The file of baselineSchema does not apply: type "no_such_type" does not exist (42704).',
        file: 'db/schema.sql',
        line: 1,
        next: expect.stringContaining('pg_dump --schema-only'),
      },
    });
  });

  test('that is no SQL is told with its line', async () => {
    const baseline = await build('SELECT 1;\nCREAT TABLE a (id integer);');
    expect(baseline).toMatchObject({ ok: false, broken: { file: 'db/schema.sql', line: 2 } });
  });
});

// pg_dump comes with Debian's servers, not with the npm package's.
const itsOwn = 'what PostgreSQL 15’s own pg_dump writes';
const describeOn15 = (body: () => void): void =>
  debian15 === null ? describe.skip(`left out: no PostgreSQL 15: ${itsOwn}`, body) : describe(itsOwn, body);
describeOn15(() => {
  let server: Server;
  beforeAll(async () => {
    server = await start({ binaries: debian15 });
  });
  afterAll(async () => {
    await server.stop();
  });

  test('gives the same database again', async () => {
    const made = await buildBaseline(server, {
      migrations: migrations(
        `CREATE SCHEMA shop;
         CREATE TYPE shop.kind AS ENUM ('a', 'b');
         CREATE TABLE shop.parts (id serial PRIMARY KEY, kind shop.kind, "Name" text CHECK ("Name" <> ''), at timestamptz DEFAULT now());
         CREATE TABLE shop.orders (id bigint GENERATED ALWAYS AS IDENTITY, part integer REFERENCES shop.parts, day date) PARTITION BY RANGE (day);
         CREATE TABLE shop.orders_2026 PARTITION OF shop.orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
         CREATE INDEX ON shop.orders (part);
         CREATE VIEW shop.names AS SELECT "Name" FROM shop.parts;
         CREATE FUNCTION shop.f() RETURNS text LANGUAGE sql AS $$ SELECT 'a;'::text $$;`,
      ),
      beforeBaseline: null,
      preset: 'none',
      project: project(),
    });
    if (!made.ok) throw new Error(made.broken.message);
    const url = server.urlFor(made.database);
    const sql = execFileSync(path.join(debian15 ?? '', 'pg_dump'), ['--schema-only', '--dbname', url], {
      encoding: 'utf8',
    });
    const again = await buildBaseline(server, {
      migrations: [],
      beforeBaseline: null,
      schema: { path: 'schema.sql', sql },
      preset: 'none',
      project: project(),
    });
    if (!again.ok) throw new Error(JSON.stringify(again.broken));
    const definitions = async (database: string) => {
      const client = await server.connectAdmin(database);
      try {
        return await readDefinitions(client);
      } finally {
        await client.end();
      }
    };
    expect(await definitions(again.database)).toEqual(await definitions(made.database));
  });
});
