import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { compareDefinitions, readDefinitions } from '../../src/catalog/definitions.ts';
import type { Server } from '../../src/postgres/server.ts';
import { servers, start } from './support.ts';

const schema = `
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  CREATE TYPE pair AS (a integer, b text);
  CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
  CREATE TABLE orgs (id integer PRIMARY KEY);
  CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL DEFAULT 'x', org_id integer, age integer, mood mood, twice integer GENERATED ALWAYS AS (age * 2) STORED);
  ALTER TABLE users ADD CONSTRAINT users_org FOREIGN KEY (org_id) REFERENCES orgs (id);
  ALTER TABLE users ADD CONSTRAINT users_age CHECK (age > 0) NOT VALID;
  CREATE INDEX users_email ON users (email);
  CREATE TABLE addresses (street text);
  CREATE TABLE parts (at date) PARTITION BY RANGE (at);
  CREATE TABLE parts_1 (at date);
  CREATE SEQUENCE numbers;
  CREATE VIEW grown AS SELECT id, email FROM users WHERE age > 17;
  CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM users;
  CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
  CREATE PROCEDURE nothing() LANGUAGE sql AS 'SELECT 1';
  CREATE AGGREGATE total(integer) (sfunc = int4pl, stype = integer);
  CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TRIGGER stamped BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION stamp();
  CREATE POLICY mine ON users USING (id = 1);
  CREATE RULE quiet AS ON DELETE TO orgs DO INSTEAD NOTHING;
  CREATE STATISTICS related ON email, age FROM users;
  CREATE PUBLICATION feed FOR TABLE users;
  CREATE OPERATOR === (leftarg = integer, rightarg = integer, function = int4eq);
  CREATE COLLATION plain FROM "C";
  CREATE TEXT SEARCH CONFIGURATION words (COPY = english);
  CREATE EXTENSION citext;
`;

/** One change each, and the objects whose definition it changes. */
const mutations: [sql: string, changed: string[]][] = [
  ['ALTER TABLE users ADD COLUMN note text', ['column order public.users', 'column public.users.note']],
  ['ALTER TABLE users DROP COLUMN mood', ['column order public.users', 'column public.users.mood']],
  ['ALTER TABLE users ALTER email DROP NOT NULL', ['column public.users.email']],
  [`ALTER TABLE users ALTER email SET DEFAULT 'y'`, ['column public.users.email']],
  ['ALTER TABLE users ALTER mood TYPE text', ['column public.users.mood']],
  ['ALTER TABLE addresses ALTER street TYPE varchar(20)', ['column public.addresses.street']],
  ['ALTER TABLE addresses ALTER street TYPE text COLLATE "C"', ['column public.addresses.street']],
  ['ALTER TABLE users ALTER email SET STORAGE EXTERNAL', ['column public.users.email']],
  ['ALTER TABLE users ALTER email SET STATISTICS 500', ['column public.users.email']],
  ['ALTER TABLE users ALTER email SET (n_distinct = 5)', ['column public.users.email']],
  ['ALTER TABLE users ALTER email SET COMPRESSION pglz', ['column public.users.email']],
  ['ALTER TABLE users ALTER twice DROP EXPRESSION', ['column public.users.twice']],
  [
    'ALTER TABLE users ALTER id DROP DEFAULT; DROP SEQUENCE users_id_seq; ALTER TABLE users ALTER id ADD GENERATED ALWAYS AS IDENTITY',
    ['column public.users.id', 'sequence public.users_id_seq'],
  ],
  ['ALTER TABLE users VALIDATE CONSTRAINT users_age', ['constraint public.users.users_age']],
  ['ALTER TABLE users DROP CONSTRAINT users_age', ['constraint public.users.users_age']],
  [
    'ALTER TABLE users DROP CONSTRAINT users_org, ADD CONSTRAINT users_org FOREIGN KEY (org_id) REFERENCES orgs (id) ON DELETE CASCADE',
    ['constraint public.users.users_org'],
  ],
  ['ALTER TABLE users ALTER CONSTRAINT users_org DEFERRABLE', ['constraint public.users.users_org']],
  [
    'ALTER TABLE users RENAME CONSTRAINT users_org TO o',
    ['constraint public.users.o', 'constraint public.users.users_org'],
  ],
  ['DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email)', ['index public.users_email']],
  ['DROP INDEX users_email; CREATE INDEX users_email ON users (email text_pattern_ops)', ['index public.users_email']],
  [
    'DROP INDEX users_email; CREATE INDEX users_email ON users (email DESC) WHERE age > 1',
    ['index public.users_email'],
  ],
  ['ALTER INDEX users_email SET (fillfactor = 50)', ['index public.users_email']],
  ['ALTER TABLE users CLUSTER ON users_email', ['index public.users_email']],
  ['ALTER TABLE users SET (fillfactor = 50)', ['table public.users']],
  ['ALTER TABLE users SET (toast.autovacuum_enabled = off)', ['table public.users']],
  ['ALTER SEQUENCE numbers OWNER TO other', ['sequence public.numbers']],
  ['ALTER TABLE parts_1 SET UNLOGGED', ['table public.parts_1']],
  ['ALTER TABLE users REPLICA IDENTITY FULL', ['table public.users']],
  ['ALTER TABLE users REPLICA IDENTITY USING INDEX users_pkey', ['index public.users_pkey', 'table public.users']],
  ['ALTER TABLE users ENABLE ROW LEVEL SECURITY', ['table public.users']],
  ['ALTER TABLE users FORCE ROW LEVEL SECURITY', ['table public.users']],
  ['ALTER TABLE users OWNER TO other', ['sequence public.users_id_seq', 'table public.users']],
  ['ALTER TABLE users DISABLE TRIGGER stamped', ['trigger public.users.stamped']],
  ['DROP TRIGGER stamped ON users', ['trigger public.users.stamped']],
  ['ALTER POLICY mine ON users USING (id = 2)', ['policy public.users.mine']],
  ['ALTER POLICY mine ON users TO other', ['policy public.users.mine']],
  ['ALTER POLICY mine ON users WITH CHECK (id = 2)', ['policy public.users.mine']],
  ['DROP RULE quiet ON orgs', ['rule public.orgs.quiet']],
  ['ALTER TABLE orgs DISABLE RULE quiet', ['rule public.orgs.quiet']],
  [
    `ALTER TABLE parts ATTACH PARTITION parts_1 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`,
    ['column public.parts_1.at', 'table public.parts_1'],
  ],
  [`ALTER TYPE mood ADD VALUE 'angry' BEFORE 'ok'`, ['enum public.mood']],
  [`ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'`, ['enum public.mood']],
  ['ALTER TYPE pair ADD ATTRIBUTE c date', ['column order public.pair', 'column public.pair.c']],
  ['ALTER DOMAIN positive SET NOT NULL', ['domain public.positive']],
  ['ALTER DOMAIN positive SET DEFAULT 1', ['domain public.positive']],
  ['ALTER DOMAIN positive ADD CHECK (VALUE < 9)', ['domain public.positive']],
  ['ALTER SEQUENCE numbers INCREMENT 2', ['sequence public.numbers']],
  ['ALTER SEQUENCE numbers AS smallint', ['sequence public.numbers']],
  ['ALTER SEQUENCE numbers OWNED BY orgs.id', ['sequence public.numbers']],
  ['CREATE OR REPLACE VIEW grown AS SELECT id, email FROM users', ['view public.grown']],
  ['ALTER VIEW grown SET (security_barrier = true)', ['view public.grown']],
  ['ALTER VIEW grown ALTER COLUMN email SET DEFAULT 1', ['column public.grown.email']],
  ['REFRESH MATERIALIZED VIEW counted WITH NO DATA', ['materialized view public.counted']],
  [`CREATE OR REPLACE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 2'`, ['function public.one()']],
  ['ALTER FUNCTION one() STABLE', ['function public.one()']],
  ['ALTER FUNCTION one() COST 7', ['function public.one()']],
  ['ALTER FUNCTION one() SECURITY DEFINER', ['function public.one()']],
  ['ALTER FUNCTION one() SET search_path = public', ['function public.one()']],
  ['DROP PROCEDURE nothing()', ['procedure public.nothing()']],
  [
    'DROP AGGREGATE total(integer); CREATE AGGREGATE total(integer) (sfunc = int4pl, stype = integer, initcond = 5)',
    ['aggregate public.total(integer)'],
  ],
  [`COMMENT ON TABLE users IS 'people'`, ['comment table public.users']],
  [`COMMENT ON COLUMN users.email IS 'mail'`, ['comment table column public.users.email']],
  [`COMMENT ON CONSTRAINT users_org ON users IS 'c'`, ['comment table constraint users_org on public.users']],
  [`COMMENT ON INDEX users_email IS 'i'`, ['comment index public.users_email']],
  ['GRANT SELECT ON users TO other', ['privileges table public.users']],
  ['GRANT UPDATE (email) ON users TO other', ['privileges column public.users.email']],
  ['REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC', ['privileges function public.one()']],
  ['GRANT USAGE ON SCHEMA public TO other WITH GRANT OPTION', ['privileges schema public']],
  ['REVOKE USAGE ON TYPE mood FROM PUBLIC', ['privileges type public.mood']],
  ['GRANT USAGE ON SEQUENCE numbers TO other', ['privileges sequence public.numbers']],
  ['ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO other', ['default privileges postgres on r']],
  ['ALTER STATISTICS related SET STATISTICS 9', ['statistics public.related']],
  ['ALTER PUBLICATION feed ADD TABLE orgs', ['publication feed']],
  ['ALTER PUBLICATION feed SET (publish = insert)', ['publication feed']],
  ['DROP OPERATOR === (integer, integer)', ['operator public."===" (integer, integer)']],
  ['DROP COLLATION plain', ['collation public.plain']],
  ['ALTER TEXT SEARCH CONFIGURATION words DROP MAPPING FOR asciiword', ['text search configuration public.words']],
  ['CREATE TYPE span AS RANGE (subtype = float8)', ['*range type public.span']],
  ['CREATE CAST (mood AS integer) WITH INOUT', ['cast public.mood as integer']],
  ['DROP EXTENSION citext', ['extension citext']],
  ['DROP SCHEMA side', ['schema side']],
  ['ALTER SCHEMA side OWNER TO other', ['schema side']],
  ['ALTER TABLE users SET SCHEMA side', ['*table public.users']],
  ['CREATE TABLE child () INHERITS (orgs)', ['*table public.child']],
];

/** Changes of rows, or of nothing: no definition may differ. */
const harmless = [
  `INSERT INTO orgs VALUES (1)`,
  `SELECT nextval('numbers')`,
  `ANALYZE users`,
  `ALTER TABLE users ALTER email SET NOT NULL`,
  `REVOKE SELECT ON users FROM PUBLIC`,
  `CREATE TEMP TABLE passing (i integer)`,
  `CREATE SCHEMA drizzle; CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text); COMMENT ON TABLE drizzle.__drizzle_migrations IS 'x'`,
];

describe.each(servers)('definitions on %s', (_name, binaries) => {
  let server: Server;
  let client: Client;
  let before: Map<string, string>;

  beforeAll(async () => {
    server = await start({ binaries });
    const database = await server.createDatabase();
    const admin = await server.connectAdmin(database);
    await admin.query(`CREATE ROLE other; GRANT other TO ${server.plainRole}; GRANT CREATE ON SCHEMA public TO other`);
    await admin.query(`GRANT CREATE ON DATABASE ${database} TO other`);
    await admin.end();
    client = await server.connectPlain(database);
    await client.query(`${schema}; CREATE SCHEMA side`);
    before = await readDefinitions(client);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  test.each(mutations)('sees: %s', async (sql, changed) => {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      const objects = compareDefinitions(before, await readDefinitions(client)).map(({ object }) => object);
      const [first = ''] = changed;
      if (first.startsWith('*')) expect(objects).toContain(first.slice(1));
      else expect(objects).toEqual(changed);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  test('sees columns and rows of a publication, from PostgreSQL 15 on', async () => {
    await client.query('BEGIN');
    const change = client.query('ALTER PUBLICATION feed SET TABLE users (id) WHERE (id > 1)');
    if (server.versionNum < 150_000) {
      await expect(change).rejects.toMatchObject({ code: '42601' });
    } else {
      await change;
      const [difference] = compareDefinitions(before, await readDefinitions(client));
      expect(difference?.object).toBe('publication feed');
      expect(difference?.right).toContain('public.users (id) (id > 1)');
    }
    await client.query('ROLLBACK');
  });

  test.each(harmless)('is not moved by: %s', async (sql) => {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      expect(compareDefinitions(before, await readDefinitions(client))).toEqual([]);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  test('are the same for two databases built the same way, whatever came before', async () => {
    const database = await server.createDatabase();
    const other = await server.connectPlain(database);
    // Moves the OIDs and the attribute numbers' history.
    await other.query('CREATE TABLE passing (i integer); DROP TABLE passing');
    await other.query(`${schema}; CREATE SCHEMA side`);
    const admin = await server.connectAdmin(database);
    await admin.query('GRANT CREATE ON SCHEMA public TO other');
    await admin.end();
    const after = await readDefinitions(other);
    await other.end();
    expect(compareDefinitions(before, after)).toEqual([]);
    expect(before.size).toBeGreaterThan(50);
  });

  test('name every object with its schema, whatever the session’s search_path', async () => {
    await client.query('SET search_path = side');
    const again = await readDefinitions(client);
    await client.query('RESET search_path');
    expect(compareDefinitions(before, again)).toEqual([]);
    expect(before.get('view public.grown')).toContain('FROM public.users');
  });
});
