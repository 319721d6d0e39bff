import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { readCatalog } from '../../src/catalog/read.ts';
import type { Catalog } from '../../src/core/catalog.ts';
import type { LockMode } from '../../src/core/facts.ts';
import { refusedInBlock } from '../../src/grammar/command.ts';
import { strongestLocks } from '../../src/grammar/lock.ts';
import { printName } from '../../src/grammar/name.ts';
import type { Server } from '../../src/postgres/server.ts';
import { predictedLocks } from '../../src/prediction/locks.ts';
import { servers, start } from '../postgres/support.ts';
import { statementsOf } from '../rules/harness.ts';

const base = `
  CREATE TABLE users (id integer PRIMARY KEY, name text, age integer);
  ALTER TABLE users ADD CONSTRAINT age CHECK (age > 0) NOT VALID;
  CREATE INDEX users_name ON users (name);
  CREATE TABLE posts (id integer PRIMARY KEY, user_id integer CONSTRAINT author REFERENCES users, title text);
  CREATE TABLE notes (id integer, user_id integer);
  ALTER TABLE notes ADD CONSTRAINT note_author FOREIGN KEY (user_id) REFERENCES users NOT VALID;
  CREATE TABLE events (id integer NOT NULL, kind text) PARTITION BY RANGE (id);
  CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (0) TO (10);
  CREATE TABLE events_2 (id integer NOT NULL, kind text);
  CREATE TABLE source (name text, age integer);
  CREATE TABLE child (name text, age integer);
  CREATE TABLE kin (name text);
  CREATE TABLE heir () INHERITS (kin);
  CREATE SCHEMA other;
  CREATE VIEW names AS SELECT name FROM source;
  CREATE MATERIALIZED VIEW ages AS SELECT age FROM source;
  CREATE UNIQUE INDEX ages_age ON ages (age);
  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TRIGGER touched BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION touch();
  CREATE POLICY own ON users;
  CREATE TABLE "order" (id integer PRIMARY KEY, "check" integer);`;

const statements = [
  'ALTER TABLE users ADD COLUMN town text',
  'ALTER TABLE users ADD COLUMN boss integer REFERENCES posts',
  'ALTER TABLE users DROP COLUMN age',
  'ALTER TABLE users ALTER COLUMN name SET NOT NULL',
  "ALTER TABLE users ALTER COLUMN name SET DEFAULT 'x'",
  'ALTER TABLE users ALTER COLUMN name TYPE varchar(10)',
  'ALTER TABLE users ALTER COLUMN name SET STATISTICS 100',
  'ALTER TABLE users ALTER COLUMN name SET (n_distinct = 5)',
  'ALTER TABLE users ALTER COLUMN name RESET (n_distinct)',
  'ALTER TABLE users SET (fillfactor = 70)',
  'ALTER TABLE users RESET (fillfactor)',
  'ALTER TABLE users CLUSTER ON users_name',
  'ALTER TABLE users SET WITHOUT CLUSTER',
  'ALTER TABLE users VALIDATE CONSTRAINT age',
  'ALTER TABLE notes VALIDATE CONSTRAINT note_author',
  'ALTER TABLE users ADD CONSTRAINT grown CHECK (age > 17)',
  'ALTER TABLE users ADD CONSTRAINT grown CHECK (age > 17) NOT VALID',
  'ALTER TABLE users ADD UNIQUE (name)',
  'ALTER TABLE notes ADD FOREIGN KEY (id) REFERENCES posts',
  'ALTER TABLE notes ADD FOREIGN KEY (id) REFERENCES posts NOT VALID',
  'ALTER TABLE posts DROP CONSTRAINT author',
  'ALTER TABLE users DROP CONSTRAINT age',
  'ALTER TABLE users DISABLE TRIGGER touched',
  'ALTER TABLE users ENABLE TRIGGER touched',
  'ALTER TABLE users ENABLE REPLICA TRIGGER touched',
  'ALTER TABLE users ENABLE ROW LEVEL SECURITY',
  'ALTER TABLE users FORCE ROW LEVEL SECURITY',
  'ALTER TABLE users REPLICA IDENTITY FULL',
  'ALTER TABLE source SET UNLOGGED',
  'ALTER TABLE source SET LOGGED',
  'ALTER TABLE posts ALTER CONSTRAINT author DEFERRABLE',
  'ALTER TABLE users ALTER COLUMN name SET STORAGE EXTERNAL',
  'ALTER TABLE users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY',
  'ALTER TABLE users OWNER TO CURRENT_USER',
  'ALTER TABLE users SET SCHEMA other',
  'ALTER TABLE child INHERIT source',
  'ALTER TABLE heir NO INHERIT kin',
  'ALTER TABLE events DISABLE TRIGGER ALL',
  'ALTER TABLE users RENAME TO people',
  'ALTER TABLE users RENAME COLUMN name TO title',
  'ALTER TABLE users RENAME CONSTRAINT age TO years',
  'ALTER TABLE events ATTACH PARTITION events_2 FOR VALUES FROM (10) TO (20)',
  'ALTER TABLE events DETACH PARTITION events_1',
  'ALTER TABLE events ADD COLUMN at timestamp',
  'ALTER TABLE events ADD CONSTRAINT few CHECK (id > 0)',
  "ALTER TABLE events ALTER COLUMN kind SET DEFAULT 'x'",
  'ALTER TABLE events ALTER COLUMN kind SET NOT NULL',
  'CREATE INDEX ON users (age)',
  'CREATE INDEX ON events (kind)',
  'REINDEX TABLE users',
  'REINDEX INDEX users_name',
  'REINDEX INDEX public.users_name',
  'CREATE TABLE likes (post_id integer REFERENCES posts)',
  'CREATE TABLE events_3 PARTITION OF events FOR VALUES FROM (20) TO (30)',
  'CREATE TRIGGER again BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch()',
  'DROP TRIGGER touched ON users',
  'CREATE POLICY other ON users',
  'DROP POLICY own ON users',
  'DROP TABLE notes',
  'DROP TABLE posts',
  'DROP TABLE users CASCADE',
  'DROP TABLE events_1',
  'DROP INDEX users_name',
  'DROP VIEW names',
  'DROP MATERIALIZED VIEW ages',
  'TRUNCATE notes',
  'TRUNCATE users CASCADE',
  'TRUNCATE events',
  'LOCK TABLE users IN SHARE UPDATE EXCLUSIVE MODE',
  'LOCK TABLE users',
  'CLUSTER users USING users_name',
  'REFRESH MATERIALIZED VIEW ages',
  'REFRESH MATERIALIZED VIEW CONCURRENTLY ages',
  'SELECT 1 FROM users',
  "UPDATE users SET name = 'x'",
  'DELETE FROM events',
  'MERGE INTO notes USING posts ON notes.id = posts.id WHEN MATCHED THEN DELETE',
  'INSERT INTO "order" SELECT id FROM users',
  'ALTER TABLE "order" ALTER COLUMN "check" SET NOT NULL',
  'DROP TABLE "order"',
];

describe.each(servers)('commands on %s', (_, binaries) => {
  let server: Server;
  let client: pg.Client;
  let catalog: Catalog;
  beforeAll(async () => {
    server = await start({ binaries });
    client = await server.connectPlain(await server.createDatabase());
    await client.query(base);
    catalog = await readCatalog(client);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  /** The strongest lock that the session holds on each table and view that was there before. */
  async function observed(sql: string): Promise<Map<string, LockMode>> {
    await client.query('BEGIN');
    const oids = await client.query(
      `SELECT c.oid::int, n.nspname AS schema, c.relname AS name FROM pg_catalog.pg_class c
         JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm')`,
    );
    const names = new Map(
      (oids.rows as { oid: number; schema: string; name: string }[]).map((row) => [row.oid, printName(row)]),
    );
    let rows: unknown[];
    try {
      await client.query(sql);
      ({ rows } = await client.query(
        `SELECT relation::int, mode FROM pg_catalog.pg_locks WHERE pid = pg_catalog.pg_backend_pid() AND locktype = 'relation'`,
      ));
    } finally {
      await client.query('ROLLBACK');
    }
    return strongestLocks(
      (rows as { relation: number; mode: LockMode }[]).flatMap(({ relation, mode }) => {
        const name = names.get(relation);
        return name === undefined ? [] : [{ relation: name, mode }];
      }),
    );
  }

  test.each(statements)('locks of %s', async (sql) => {
    const parsed = await statementsOf(sql);
    const predicted = predictedLocks(
      parsed.map(({ node }) => node),
      catalog,
      new Set(),
    );
    const sorted = (locks: Iterable<[string, LockMode]>) => [...locks].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(strongestLocks(predicted))).toEqual(sorted(await observed(sql)));
  });

  test.each([
    'CREATE INDEX CONCURRENTLY i ON users (age)',
    'DROP INDEX CONCURRENTLY users_name',
    'REINDEX TABLE CONCURRENTLY users',
    'REINDEX (CONCURRENTLY) INDEX users_name',
    'ALTER TABLE events DETACH PARTITION events_1 CONCURRENTLY',
    'VACUUM users',
    'VACUUM (FULL) users',
    'ANALYZE users',
    'REFRESH MATERIALIZED VIEW CONCURRENTLY ages',
    'CREATE INDEX i ON users (age)',
    'DROP INDEX users_name',
    'REINDEX TABLE users',
    'ALTER TABLE events DETACH PARTITION events_1',
  ])('whether a transaction refuses %s', async (sql) => {
    const [parsed] = await statementsOf(sql);
    await client.query('BEGIN');
    const error = await client.query(sql).then(
      () => null,
      (reason: pg.DatabaseError) => reason,
    );
    await client.query('ROLLBACK');
    const words = parsed === undefined ? null : refusedInBlock(parsed.node);
    expect(words === null ? null : `${words} cannot run inside a transaction block`).toBe(error?.message ?? null);
  });
});
