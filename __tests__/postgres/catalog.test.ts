import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { readCatalog } from '../../src/catalog/read.ts';
import { printIdentifier, printName } from '../../src/grammar/name.ts';
import type { Server } from '../../src/postgres/server.ts';
import { servers, start } from './support.ts';

const schema = `
  CREATE TYPE mood AS ENUM ('sad', 'ok');
  ALTER TYPE mood ADD VALUE 'angry' BEFORE 'ok';
  CREATE DOMAIN positive AS integer NOT NULL CHECK (VALUE > 0);
  CREATE SCHEMA billing;
  CREATE TABLE "User" (id serial PRIMARY KEY, email varchar(20) NOT NULL UNIQUE, mood mood DEFAULT 'ok', "order" integer);
  CREATE TABLE billing.invoices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "userId" integer REFERENCES "User" (id) ON DELETE CASCADE,
    amount numeric(10, 2) NOT NULL,
    doubled numeric GENERATED ALWAYS AS (amount * 2) STORED,
    EXCLUDE USING btree (amount WITH =)
  );
  ALTER TABLE billing.invoices ADD CONSTRAINT small CHECK (amount < 1000) NOT VALID;
  CREATE INDEX by_lower ON "User" (lower(email), id) INCLUDE (mood) WHERE "order" IS NOT NULL;
  CREATE TABLE "order" (id integer, at timestamptz) PARTITION BY RANGE (at);
  CREATE TABLE order_2025 PARTITION OF "order" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
  CREATE VIEW totals AS SELECT u.email, sum(i.amount) FROM "User" u JOIN billing.invoices i ON i."userId" = u.id GROUP BY 1;
  CREATE MATERIALIZED VIEW emails AS SELECT email FROM "User";
  CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TRIGGER stamped BEFORE UPDATE ON "User" FOR EACH ROW EXECUTE FUNCTION stamp();
  ALTER TABLE "User" ENABLE ROW LEVEL SECURITY;
  CREATE POLICY everyone ON "User" USING (true);
  ALTER TABLE "User" REPLICA IDENTITY FULL;
  CREATE SCHEMA drizzle;
  CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text);
  CREATE EXTENSION hstore;
  CREATE TEMP TABLE passing (i integer);
`;

describe.each(servers)('the catalog on %s', (_name, binaries) => {
  let server: Server;
  let client: Client;

  beforeAll(async () => {
    server = await start({ binaries });
    client = await server.connectPlain(await server.createDatabase());
    await client.query(schema);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  test('names every object as PostgreSQL prints it and leaves out what is not the project’s', async () => {
    const catalog = await readCatalog(client);
    expect(Object.keys(catalog.tables)).toEqual(['"User"', '"order"', 'billing.invoices', 'order_2025']);
    expect(Object.keys(catalog.views)).toEqual(['emails', 'totals']);
    expect({ ...catalog.enums }).toEqual({ mood: { labels: ['sad', 'angry', 'ok'] } });
    expect({ ...catalog.domains }).toEqual({
      positive: { type: 'integer', notNull: true, constraints: ['CHECK ((VALUE > 0))'] },
    });
    expect(catalog.sequences).toEqual(['"User_id_seq"', 'billing.invoices_id_seq']);
    expect(catalog.functions).toEqual(['stamp()']);
    expect(catalog.extensions).toEqual(['hstore']);
    expect(catalog.schemas).toEqual(['billing', 'public']);
    expect(catalog.serverVersionNum).toBe(server.versionNum);
  });

  test('tells columns, constraints, indexes, triggers and policies of a table', async () => {
    const { tables } = await readCatalog(client);
    expect(tables['"User"']).toMatchObject({
      schema: 'public',
      bareName: 'User',
      kind: 'table',
      rowSecurity: true,
      policies: ['everyone'],
      replicaIdentity: 'f',
      triggers: [{ name: 'stamped', enabled: true, function: 'stamp' }],
      columns: [
        {
          name: 'id',
          type: 'integer',
          notNull: true,
          default: `nextval('"User_id_seq"'::regclass)`,
          identity: '',
          generated: '',
        },
        { name: 'email', type: 'character varying(20)', notNull: true, default: null },
        { name: 'mood', type: 'mood', default: "'ok'::mood" },
        { name: 'order', type: 'integer', notNull: false },
      ],
    });
    expect(tables['"User"']?.indexes).toContainEqual(
      expect.objectContaining({
        name: 'by_lower',
        columns: [null, 'id'],
        partial: true,
        unique: false,
        valid: true,
        method: 'btree',
      }),
    );
    const invoices = tables['billing.invoices'];
    expect(invoices?.columns.map(({ identity, generated }) => identity + generated)).toEqual([
      'always',
      '',
      '',
      'stored',
    ]);
    expect(invoices?.constraints.map(({ name, type, validated }) => [name, type, validated])).toEqual([
      ['invoices_amount_excl', 'exclusion', true],
      ['invoices_pkey', 'primary key', true],
      ['invoices_userId_fkey', 'foreign key', true],
      ['small', 'check', false],
    ]);
    expect(invoices?.constraints[2]).toMatchObject({
      columns: ['userId'],
      references: '"User"',
      referencedColumns: ['id'],
      onDelete: 'cascade',
      definition: 'FOREIGN KEY ("userId") REFERENCES "User"(id) ON DELETE CASCADE',
    });
  });

  test('tells partitions and what views read', async () => {
    const { tables, views } = await readCatalog(client);
    expect(tables['"order"']?.kind).toBe('partitioned table');
    expect(tables['order_2025']?.partitionOf).toBe('"order"');
    expect(views['totals']).toMatchObject({ kind: 'view', reads: ['billing.invoices', '"User"'] });
    expect(views['emails']?.kind).toBe('materialized view');
  });

  test('sees a transaction from inside and leaves its session as it was', async () => {
    await client.query(
      'BEGIN; CREATE TABLE fresh (i integer); SET search_path = billing; SET LOCAL search_path = nowhere',
    );
    expect(Object.keys((await readCatalog(client)).tables)).toContain('fresh');
    expect((await client.query('SHOW search_path')).rows).toEqual([{ search_path: 'nowhere' }]);
    await client.query('COMMIT');
    expect((await client.query('SHOW search_path')).rows).toEqual([{ search_path: 'billing' }]);
    await client.query('RESET search_path; DROP TABLE fresh');
    expect((await client.query('SHOW search_path')).rows).toEqual([{ search_path: '"$user", public' }]);
  });

  test('leaves out bookkeeping under a name of its own, and keeps a table of that name elsewhere', async () => {
    await client.query('CREATE TABLE done (id serial PRIMARY KEY)');
    const catalog = await readCatalog(client, { schema: 'public', table: 'done' });
    await client.query('DROP TABLE done');
    expect(catalog.tables['done']).toBeUndefined();
    expect(catalog.sequences).not.toContain('done_id_seq');
    expect(catalog.schemas).toContain('public');
    expect(catalog.tables['drizzle.__drizzle_migrations']).toBeDefined();
  });

  test('a schema of the pull request cannot hide behind Raincheck’s prefix', async () => {
    const admin = await server.connectAdmin(client.database ?? '');
    await admin.query('CREATE SCHEMA raincheck_trace; CREATE TABLE raincheck_trace.t (i integer)');
    await client.query('CREATE SCHEMA raincheck_mine; CREATE TABLE raincheck_mine.t (i integer)');
    const { tables } = await readCatalog(client);
    await client.query('DROP SCHEMA raincheck_mine CASCADE');
    await admin.query('DROP SCHEMA raincheck_trace CASCADE');
    await admin.end();
    expect(Object.keys(tables).filter((name) => name.startsWith('raincheck'))).toEqual(['raincheck_mine.t']);
  });

  test('identifiers are quoted exactly where PostgreSQL quotes them', async () => {
    const words = await client.query(
      `SELECT word, pg_catalog.quote_ident(word) AS quoted FROM pg_catalog.pg_get_keywords()
        UNION ALL SELECT word, pg_catalog.quote_ident(word) FROM unnest(ARRAY['a', 'A', 'a b', 'a"b', '1a', '_a1', 'ä', 'a$', 'a-b', '']) word`,
    );
    const rows = words.rows as { word: string; quoted: string }[];
    expect(rows.length).toBeGreaterThan(400);
    // Key words that only newer versions reserve are quoted on older ones too: one name is written one way.
    const newer =
      server.versionNum >= 170_000
        ? []
        : rows.filter(({ word, quoted }) => word === quoted && printIdentifier(word) !== word);
    expect(
      newer.every(({ word }) => word.startsWith('json') || word === 'merge_action' || word === 'system_user'),
    ).toBe(true);
    expect(rows.filter((row) => !newer.includes(row)).map(({ word }) => printIdentifier(word))).toEqual(
      rows.filter((row) => !newer.includes(row)).map(({ quoted }) => quoted),
    );
    expect(printName({ schema: 'billing', name: 'Order' })).toBe('billing."Order"');
    expect(printName({ schema: null, name: 'users' })).toBe('users');
  });
});
