import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { readCatalog } from '../../src/catalog/read.ts';
import { usesOf } from '../../src/production/reads.ts';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import { batchContext } from '../../src/batch/context.ts';
import { askProduction, type Asking, type PreflightQuery } from '../../src/batch/questions/questions.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { statementsOf } from './harness.ts';

/** One statement on one schema, with rows on which it works and rows on which it fails. */
interface Case {
  name: string;
  schema: string;
  statement: string;
  /** Earlier statements of the same batch. */
  earlier?: string;
  good: string;
  bad: string;
  /** SQLSTATE of the failure on the bad rows. */
  sqlstate: string;
  answer?: 'error';
}

const users =
  'CREATE TABLE "Users" (id serial PRIMARY KEY, email text, "fullName" varchar(50), age integer, score numeric)';
const parents = 'CREATE TABLE teams (id integer PRIMARY KEY, key text, part integer, UNIQUE (key, part))';

const sources = `CREATE TABLE teams (id integer PRIMARY KEY); CREATE TABLE people (email text PRIMARY KEY, team integer NOT NULL REFERENCES teams);
  CREATE TABLE imports (mail text, "Team" integer); INSERT INTO teams VALUES (1), (2)`;
const imported = 'INSERT INTO people (email, team) SELECT lower(mail), "Team" FROM imports';

const cases: Case[] = [
  {
    name: 'a query’s rows: one without a value',
    schema: sources,
    statement: `${imported} WHERE "Team" > 0 OR "Team" IS NULL`,
    good: `INSERT INTO imports VALUES ('a', 1), ('b', -1)`,
    bad: `INSERT INTO imports VALUES ('a', NULL)`,
    sqlstate: '23502',
  },
  {
    name: 'a query’s rows: two of one key',
    schema: sources,
    statement: imported,
    good: `INSERT INTO imports VALUES ('a', 1), ('b', 1)`,
    bad: `INSERT INTO imports VALUES ('a', 1), ('A', 2)`,
    sqlstate: '23505',
  },
  {
    name: 'a query’s rows: a key that is taken',
    schema: sources,
    statement: `${imported} RETURNING email`,
    good: `INSERT INTO people VALUES ('c', 1); INSERT INTO imports VALUES ('a', 1)`,
    bad: `INSERT INTO people VALUES ('a', 1); INSERT INTO imports VALUES ('A', 2)`,
    sqlstate: '23505',
  },
  {
    name: 'a query’s rows: one that refers to nothing',
    schema: sources,
    statement: `${imported} ON CONFLICT (email) DO NOTHING`,
    good: `INSERT INTO imports VALUES ('a', 1), ('A', 2)`,
    bad: `INSERT INTO imports VALUES ('a', 9)`,
    sqlstate: '23503',
  },
  {
    name: 'an upsert that meets one row twice',
    schema: sources,
    statement: `${imported} ON CONFLICT (email) DO UPDATE SET team = excluded.team`,
    good: `INSERT INTO people VALUES ('a', 1); INSERT INTO imports VALUES ('A', 2)`,
    bad: `INSERT INTO imports VALUES ('a', 1), ('A', 2)`,
    sqlstate: '21000',
  },
  {
    name: 'a type in which values become equal',
    schema: 'CREATE TABLE prices (amount numeric(10, 2) UNIQUE, note text)',
    statement: 'ALTER TABLE prices ALTER COLUMN amount TYPE integer',
    good: 'INSERT INTO prices VALUES (1.2), (2.2), (NULL)',
    bad: 'INSERT INTO prices VALUES (1.2), (1.4)',
    sqlstate: '23505',
  },
  {
    name: 'a type in which keys of several columns become equal',
    schema: 'CREATE TABLE prices (amount numeric(10, 2), note text, UNIQUE (note, amount))',
    statement: 'ALTER TABLE prices ALTER COLUMN note TYPE varchar(1) USING left(note, 1)',
    good: `INSERT INTO prices VALUES (1, 'ab'), (2, 'ac'), (1, NULL), (1, NULL)`,
    bad: `INSERT INTO prices VALUES (1, 'ab'), (1, 'ac')`,
    sqlstate: '23505',
  },
  {
    name: 'NOT NULL',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN "fullName" SET NOT NULL',
    good: `INSERT INTO "Users" ("fullName") VALUES ('')`,
    bad: 'INSERT INTO "Users" ("fullName") VALUES (NULL)',
    sqlstate: '23502',
  },
  {
    name: 'a new column that needs a value',
    schema: users,
    statement: 'ALTER TABLE "Users" ADD COLUMN plan text NOT NULL',
    good: '',
    bad: 'INSERT INTO "Users" (age) VALUES (1)',
    sqlstate: '23502',
  },
  {
    name: 'a primary key: NULL',
    schema: 'CREATE TABLE tags (name text, lang text)',
    statement: 'ALTER TABLE tags ADD PRIMARY KEY (lang)',
    good: `INSERT INTO tags VALUES ('a', 'en'), (NULL, 'de')`,
    bad: `INSERT INTO tags VALUES ('a', NULL)`,
    sqlstate: '23502',
  },
  {
    name: 'a primary key: duplicates',
    schema: 'CREATE TABLE tags (name text, lang text)',
    statement: 'ALTER TABLE tags ADD PRIMARY KEY (name, lang)',
    good: `INSERT INTO tags VALUES ('a', 'en'), ('a', 'de')`,
    bad: `INSERT INTO tags VALUES ('a', 'en'), ('a', 'en')`,
    sqlstate: '23505',
  },
  {
    name: 'a unique constraint; NULLs are distinct',
    schema: users,
    statement: 'ALTER TABLE "Users" ADD CONSTRAINT u UNIQUE (email, "fullName")',
    good: `INSERT INTO "Users" (email, "fullName") VALUES ('a', NULL), ('a', NULL), ('a', 'b'), ('A', 'b')`,
    bad: `INSERT INTO "Users" (email, "fullName") VALUES ('a', 'b'), ('a', 'b')`,
    sqlstate: '23505',
  },
  {
    name: 'a unique constraint where NULLs are not distinct',
    schema: users,
    statement: 'ALTER TABLE "Users" ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (email)',
    good: `INSERT INTO "Users" (email) VALUES ('a'), (NULL)`,
    bad: 'INSERT INTO "Users" (email) VALUES (NULL), (NULL)',
    sqlstate: '23505',
  },
  {
    name: 'a unique index on an expression, for some rows, with an order',
    schema: users,
    statement:
      'CREATE UNIQUE INDEX "u" ON "Users" USING btree (lower("email") text_pattern_ops DESC NULLS LAST, (age + 1)) WHERE "fullName" IS NOT NULL',
    good: `INSERT INTO "Users" (email, age, "fullName") VALUES ('a', 1, NULL), ('A', 1, NULL), ('a', 1, 'x'), ('A', 2, 'x')`,
    bad: `INSERT INTO "Users" (email, age, "fullName") VALUES ('a', 1, 'x'), ('A', 1, 'y')`,
    sqlstate: '23505',
  },
  {
    name: 'a unique index with a collation that knows more equal texts than the column’s',
    schema: `${users}; CREATE COLLATION "Blind" (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`,
    statement: 'CREATE UNIQUE INDEX ON "Users" (email COLLATE "Blind", age)',
    good: `INSERT INTO "Users" (email, age) VALUES ('a', 1), ('A', 2)`,
    bad: `INSERT INTO "Users" (email, age) VALUES ('a', 1), ('A', 1)`,
    sqlstate: '23505',
  },
  {
    name: 'an index without a name',
    schema: users,
    statement: 'CREATE UNIQUE INDEX ON "Users" ("fullName") INCLUDE (age)',
    good: `INSERT INTO "Users" ("fullName", age) VALUES ('a', 1), ('b', 1)`,
    bad: `INSERT INTO "Users" ("fullName", age) VALUES ('a', 1), ('a', 2)`,
    sqlstate: '23505',
  },
  {
    name: 'an index entry that is too long',
    schema: users,
    statement: 'CREATE INDEX ON "Users" (email)',
    good: `INSERT INTO "Users" (email) VALUES (repeat('a', 2000))`,
    bad: `INSERT INTO "Users" (email) SELECT string_agg(md5(g::text), '') FROM generate_series(1, 200) g`,
    sqlstate: '54000',
  },
  {
    name: 'an expression that cannot be computed',
    schema: users,
    statement: 'CREATE INDEX ON "Users" ((email::integer))',
    good: `INSERT INTO "Users" (email) VALUES ('12')`,
    bad: `INSERT INTO "Users" (email) VALUES ('twelve')`,
    sqlstate: '22P02',
    answer: 'error',
  },
  {
    name: 'a foreign key; NULL refers to nothing',
    schema: `${parents}; CREATE TABLE users (id serial, team integer)`,
    statement: 'ALTER TABLE users ADD CONSTRAINT fk FOREIGN KEY (team) REFERENCES teams(id)',
    good: 'INSERT INTO teams (id) VALUES (1); INSERT INTO users (team) VALUES (1), (NULL)',
    bad: 'INSERT INTO teams (id) VALUES (1); INSERT INTO users (team) VALUES (2)',
    sqlstate: '23503',
  },
  {
    name: 'a foreign key of two columns, without a name, in another order',
    schema: `${parents}; CREATE SCHEMA app; CREATE TABLE app.users (part integer, key text)`,
    statement: 'ALTER TABLE app.users ADD FOREIGN KEY (key, part) REFERENCES teams(key, part)',
    good: `INSERT INTO teams VALUES (1, 'a', 1); INSERT INTO app.users VALUES (1, 'a'), (NULL, 'b'), (2, NULL)`,
    bad: `INSERT INTO teams VALUES (1, 'a', 1); INSERT INTO app.users VALUES (2, 'a')`,
    sqlstate: '23503',
  },
  {
    name: 'a CHECK; NULL passes',
    schema: users,
    statement: `ALTER TABLE "Users" ADD CONSTRAINT c CHECK (age > 0 AND "fullName" <> ')')`,
    good: `INSERT INTO "Users" (age, "fullName") VALUES (1, 'a'), (NULL, 'a')`,
    bad: `INSERT INTO "Users" (age, "fullName") VALUES (0, 'a')`,
    sqlstate: '23514',
  },
  {
    name: 'VALIDATE of a CHECK',
    schema: `${users}; ALTER TABLE "Users" ADD CONSTRAINT c CHECK (age > 0) NOT VALID`,
    statement: 'ALTER TABLE "Users" VALIDATE CONSTRAINT c',
    good: 'INSERT INTO "Users" (age) VALUES (1)',
    bad: 'ALTER TABLE "Users" DROP CONSTRAINT c; INSERT INTO "Users" (age) VALUES (-1); ALTER TABLE "Users" ADD CONSTRAINT c CHECK (age > 0) NOT VALID',
    sqlstate: '23514',
  },
  {
    name: 'an exclusion constraint',
    schema: 'CREATE TABLE stays (id serial, "at" tsrange)',
    statement: 'ALTER TABLE stays ADD CONSTRAINT x EXCLUDE USING gist ("at" WITH &&)',
    good: `INSERT INTO stays ("at") VALUES ('[2025-01-01,2025-01-02)'), ('[2025-01-02,2025-01-03)')`,
    bad: `INSERT INTO stays ("at") VALUES ('[2025-01-01,2025-01-03)'), ('[2025-01-02,2025-01-03)')`,
    sqlstate: '23P01',
  },
  {
    name: 'a narrower integer',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN age SET DATA TYPE smallint',
    good: 'INSERT INTO "Users" (age) VALUES (32767), (-32768), (NULL)',
    bad: 'INSERT INTO "Users" (age) VALUES (32768)',
    sqlstate: '22003',
  },
  {
    name: 'a number to an integer, rounded on the way',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN score SET DATA TYPE integer',
    good: 'INSERT INTO "Users" (score) VALUES (2147483647.4)',
    bad: 'INSERT INTO "Users" (score) VALUES (2147483647.5)',
    sqlstate: '22003',
  },
  {
    name: 'fewer digits',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN score SET DATA TYPE numeric(6, 2)',
    good: `INSERT INTO "Users" (score) VALUES (9999.994), ('NaN')`,
    bad: 'INSERT INTO "Users" (score) VALUES (9999.995)',
    sqlstate: '22003',
  },
  {
    name: 'a shorter varchar; blanks at the end may go',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN "fullName" TYPE varchar(5)',
    good: `INSERT INTO "Users" ("fullName") VALUES ('12345   ')`,
    bad: `INSERT INTO "Users" ("fullName") VALUES ('123456')`,
    sqlstate: '22001',
  },
  {
    name: 'text to uuid',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN "email" SET DATA TYPE uuid USING "email"::uuid',
    good: `INSERT INTO "Users" (email) VALUES ('3f2504e0-4f89-41d3-9a0c-0305e82c3301'), (NULL)`,
    bad: `INSERT INTO "Users" (email) VALUES ('3f2504e0')`,
    sqlstate: '22P02',
  },
  {
    name: 'text to a time',
    schema: users,
    statement: 'ALTER TABLE "Users" ALTER COLUMN "email" TYPE timestamp with time zone USING ("email")::timestamptz',
    good: `INSERT INTO "Users" (email) VALUES ('2025-01-01 12:00')`,
    bad: `INSERT INTO "Users" (email) VALUES ('2025-13-01')`,
    sqlstate: '22008',
  },
  {
    name: 'an enum that loses a label, as drizzle-kit writes it',
    schema: `CREATE TYPE mood AS ENUM ('ok', 'sad'); CREATE TABLE t (id serial, m mood)`,
    earlier: `ALTER TABLE t ALTER COLUMN m SET DATA TYPE text; DROP TYPE mood; CREATE TYPE mood AS ENUM ('ok');`,
    statement: 'ALTER TABLE "t" ALTER COLUMN "m" SET DATA TYPE "public"."mood" USING "m"::"public"."mood"',
    good: `INSERT INTO t (m) VALUES ('ok'), (NULL)`,
    bad: `INSERT INTO t (m) VALUES ('sad')`,
    sqlstate: '22P02',
  },
  {
    name: 'an array of an enum that loses a label',
    schema: `CREATE TYPE mood AS ENUM ('ok', 'sad'); CREATE TABLE t (id serial, m mood[])`,
    earlier: `ALTER TABLE t ALTER COLUMN m SET DATA TYPE text[]; DROP TYPE mood; CREATE TYPE mood AS ENUM ('ok');`,
    statement: 'ALTER TABLE "t" ALTER COLUMN "m" SET DATA TYPE mood[] USING "m"::mood[]',
    good: `INSERT INTO t (m) VALUES ('{ok,NULL}'), ('{}'), (NULL)`,
    bad: `INSERT INTO t (m) VALUES ('{ok,sad}')`,
    sqlstate: '22P02',
  },
  {
    name: 'a conversion of its own',
    schema: 'CREATE TABLE t (id serial, j jsonb)',
    statement: `ALTER TABLE t ALTER COLUMN j TYPE integer USING (j ->> 'a,b')::integer + 1`,
    good: `INSERT INTO t (j) VALUES ('{"a,b": "1"}'), ('{}')`,
    bad: `INSERT INTO t (j) VALUES ('{"a,b": "x"}')`,
    sqlstate: '22P02',
    answer: 'error',
  },
  {
    name: 'a column that the batch renames before',
    schema: users,
    earlier: 'ALTER TABLE "Users" RENAME COLUMN "fullName" TO name;',
    statement: 'ALTER TABLE "Users" ALTER COLUMN name SET NOT NULL',
    good: `INSERT INTO "Users" ("fullName") VALUES ('a')`,
    bad: 'INSERT INTO "Users" ("fullName") VALUES (NULL)',
    sqlstate: '23502',
  },
  {
    name: 'a column that takes the name of another one',
    schema: users,
    earlier:
      'ALTER TABLE "Users" RENAME COLUMN email TO old; ALTER TABLE "Users" RENAME COLUMN "fullName" TO email; UPDATE "Users" SET old = 1;',
    statement: 'ALTER TABLE "Users" ALTER COLUMN email SET NOT NULL',
    good: `INSERT INTO "Users" ("fullName", email) VALUES ('a', NULL)`,
    bad: `INSERT INTO "Users" ("fullName", email) VALUES (NULL, 'a')`,
    sqlstate: '23502',
  },
  {
    name: 'tables that the batch renames before and moves to another schema',
    schema: `CREATE SCHEMA "Old"; CREATE SCHEMA app; CREATE TABLE "Old"."Teams" ("Id" integer PRIMARY KEY); CREATE TABLE "Old".users (id serial, team integer)`,
    earlier:
      'ALTER TABLE "Old"."Teams" RENAME TO teams; ALTER TABLE "Old".teams RENAME COLUMN "Id" TO "teamId"; ALTER TABLE "Old".users SET SCHEMA app; ALTER TABLE app.users RENAME TO "Users"; ALTER TABLE app."Users" RENAME team TO "teamId";',
    statement: 'ALTER TABLE app."Users" ADD CONSTRAINT fk FOREIGN KEY ("teamId") REFERENCES "Old".teams ("teamId")',
    good: 'INSERT INTO "Old"."Teams" VALUES (1); INSERT INTO "Old".users (team) VALUES (1), (NULL)',
    bad: 'INSERT INTO "Old"."Teams" VALUES (1); INSERT INTO "Old".users (team) VALUES (2)',
    sqlstate: '23503',
  },
  {
    name: 'an expression over renamed columns',
    schema: users,
    earlier:
      'ALTER TABLE "Users" RENAME TO people; ALTER TABLE people RENAME COLUMN age TO "theAge"; ALTER TABLE people RENAME COLUMN "fullName" TO "größe";',
    statement: `ALTER TABLE people ADD CONSTRAINT c CHECK ("größe" <> 'theAge' OR "theAge" > 0)`,
    good: `INSERT INTO "Users" (age, "fullName") VALUES (0, 'age'), (1, 'theAge')`,
    bad: `INSERT INTO "Users" (age, "fullName") VALUES (0, 'theAge')`,
    sqlstate: '23514',
  },
  {
    name: 'a unique index over a renamed column and an expression of one',
    schema: users,
    earlier: 'ALTER TABLE "Users" RENAME COLUMN email TO mail; ALTER TABLE "Users" RENAME COLUMN "fullName" TO email;',
    statement: 'CREATE UNIQUE INDEX ON "Users" (lower(mail), email) WHERE mail <> email',
    good: `INSERT INTO "Users" (email, "fullName") VALUES ('a', 'b'), ('A', 'c'), ('x', 'x'), ('x', 'x')`,
    bad: `INSERT INTO "Users" (email, "fullName") VALUES ('a', 'b'), ('A', 'b')`,
    sqlstate: '23505',
  },
  {
    name: 'a column beside one that the batch adds, one that it fills and one that it converts',
    schema: users,
    earlier: `ALTER TABLE "Users" ADD COLUMN slug uuid NOT NULL DEFAULT gen_random_uuid(); UPDATE "Users" SET email = 'a'; ALTER TABLE "Users" ALTER COLUMN age TYPE bigint;`,
    statement: 'ALTER TABLE "Users" ALTER COLUMN "fullName" SET NOT NULL',
    good: `INSERT INTO "Users" ("fullName") VALUES ('a')`,
    bad: 'INSERT INTO "Users" ("fullName") VALUES (NULL)',
    sqlstate: '23502',
  },
  {
    name: 'a conversion by an expression over a renamed column, in another schema',
    schema: 'CREATE SCHEMA "App"; CREATE TABLE "App"."T" (id serial, "someText" text)',
    earlier: 'ALTER TABLE "App"."T" RENAME COLUMN "someText" TO v;',
    statement: `ALTER TABLE "App"."T" ALTER COLUMN v TYPE integer USING (trim("T".v, 'v')::integer + length(v))`,
    good: `INSERT INTO "App"."T" ("someText") VALUES ('v12'), (NULL)`,
    bad: `INSERT INTO "App"."T" ("someText") VALUES ('w12')`,
    sqlstate: '22P02',
    answer: 'error',
  },
  {
    name: 'a CHECK of a domain',
    schema: 'CREATE DOMAIN amount AS integer; CREATE TABLE t (id serial, "theValue" amount)',
    statement: 'ALTER DOMAIN amount ADD CONSTRAINT positive CHECK (VALUE > 0)',
    good: 'INSERT INTO t ("theValue") VALUES (1), (NULL)',
    bad: 'INSERT INTO t ("theValue") VALUES (0)',
    sqlstate: '23514',
  },
  {
    name: 'NOT NULL of a domain',
    schema: 'CREATE DOMAIN amount AS integer; CREATE TABLE t (id serial, v amount)',
    statement: 'ALTER DOMAIN amount SET NOT NULL',
    good: 'INSERT INTO t (v) VALUES (1)',
    bad: 'INSERT INTO t (v) VALUES (NULL)',
    sqlstate: '23502',
  },
];

let server: Server;
let admin: pg.Client;

beforeAll(async () => {
  server = await start();
  admin = await server.connectAdmin();
});
afterAll(async () => {
  await admin.end();
  await server.stop();
});

/** Runs something in a database of its own that holds `sql`. */
async function within<Result>(sql: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const name = await server.createDatabase();
  const client = await server.connectPlain(name);
  try {
    await client.query(sql);
    return await use(client);
  } finally {
    await client.end();
    await server.dropDatabase(name);
  }
}

/** The SQLSTATE with which SQL fails; null when it works. */
async function failureOf(client: pg.Client, sql: string): Promise<string | null> {
  try {
    await client.query(sql);
    return null;
  } catch (error) {
    return String((error as { code?: string }).code);
  }
}

/** The queries for the last statement of a batch. */
async function queriesFor(schema: string, batch: string, sqlstate: string | null): Promise<PreflightQuery[]> {
  return (await askingFor(schema, batch, sqlstate)).queries;
}

async function askingFor(schema: string, batch: string, sqlstate: string | null): Promise<Asking> {
  const statements = await statementsOf(batch);
  return within(schema, async (client) => {
    const baseline = await readCatalog(client);
    const before = [baseline];
    for (const { statement } of statements) {
      await client.query(statement.sql);
      before.push(await readCatalog(client));
    }
    const final = before.pop() ?? baseline;
    const context = batchContext({
      statements,
      trial: { facts: [], runs: [], baseline, before, final },
      transaction: 'batch',
      settings: settingsSchema.parse({}),
    }).contexts.at(-1);
    if (context === undefined) throw new Error('no statement');
    return askProduction(context, sqlstate === null ? null : { sqlstate });
  });
}

/** True when production's rows pass: the count is 0, or the query doesn't fail. */
async function passes(client: pg.Client, { sql, answer }: PreflightQuery): Promise<boolean> {
  await client.query('BEGIN READ ONLY');
  try {
    const { rows } = await client.query<{ count: string }>(sql);
    return answer === 'error' || rows[0]?.count === '0';
  } catch (error) {
    if (answer !== 'error') throw error;
    return false;
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('askProduction', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { schema, statement, earlier = '', good, bad, sqlstate } = one;
    // Equal rows are counted as groups: how many of them are too many is a question of which one stays.
    const { answer = ['23505', '21000'].includes(sqlstate) ? 'groups' : 'count' } = one;
    const queries = await queriesFor(schema, `${earlier}${statement}`, sqlstate);
    expect(queries.map((query) => query.answer)).toEqual([answer]);
    const [query] = queries;
    if (query === undefined) throw new Error('no query');
    await within(`${schema}; ${good}`, async (client) => {
      expect([query.sql, await passes(client, query)]).toEqual([query.sql, true]);
      expect(await failureOf(client, `${earlier}${statement}`)).toBeNull();
    });
    await within(`${schema}; ${bad}`, async (client) => {
      expect([query.sql, await passes(client, query)]).toEqual([query.sql, false]);
      expect(await failureOf(client, `${earlier}${statement}`)).toBe(sqlstate);
    });
  });

  test.each([
    [
      'a column that it adds',
      'ALTER TABLE "Users" ADD COLUMN slug text; ALTER TABLE "Users" ALTER COLUMN slug SET NOT NULL',
      '23502',
      'the batch itself adds `Users.slug`',
    ],
    [
      'a column that it adds, inside of an expression',
      'ALTER TABLE "Users" ADD COLUMN slug text; CREATE UNIQUE INDEX ON "Users" (lower(slug), email)',
      '23505',
      'the batch itself adds `Users.slug`',
    ],
    [
      'a column that it drops and adds again',
      'ALTER TABLE "Users" DROP COLUMN email; ALTER TABLE "Users" ADD COLUMN email text; ALTER TABLE "Users" ADD UNIQUE (email)',
      '23505',
      'the batch itself adds `Users.email`',
    ],
    ['a table', 'CREATE TABLE t (a integer); ALTER TABLE t ADD UNIQUE (a)', '23505', 'the batch itself makes `t`'],
    [
      'a table of the name of one that it renames',
      'ALTER TABLE "Users" RENAME TO old; CREATE TABLE "Users" (email text); ALTER TABLE "Users" ADD UNIQUE (email)',
      '23505',
      'the batch itself makes `Users`',
    ],
    [
      'the referenced table',
      'CREATE TABLE t (a integer PRIMARY KEY); ALTER TABLE "Users" ADD FOREIGN KEY (age) REFERENCES t (a)',
      '23503',
      'the batch itself makes `t`',
    ],
    [
      'a type',
      `CREATE DOMAIN d AS text CHECK (VALUE <> ''); ALTER TABLE "Users" ALTER COLUMN email TYPE d`,
      '23514',
      'the batch itself makes or changes `d`',
    ],
    [
      'a function',
      `CREATE FUNCTION f(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $1'; CREATE UNIQUE INDEX ON "Users" (f(email))`,
      '23505',
      'the batch itself makes `f()`',
    ],
    [
      'values that it fills in',
      `SELECT 1;\nUPDATE "Users" SET "fullName" = email WHERE "fullName" IS NULL; ALTER TABLE "Users" ALTER COLUMN "fullName" SET NOT NULL`,
      '23502',
      'line 2 changes `Users.fullName` before',
    ],
    [
      'values that it fills in under another name',
      `UPDATE "Users" SET email = lower(email); ALTER TABLE "Users" RENAME email TO mail; ALTER TABLE "Users" ADD UNIQUE (mail)`,
      '23505',
      'line 1 changes `Users.email` before',
    ],
    [
      'values that it converts',
      'ALTER TABLE "Users" ALTER COLUMN score TYPE numeric(6, 1); ALTER TABLE "Users" ADD UNIQUE (score)',
      '23505',
      'line 1 changes `Users.score` before',
    ],
    [
      'rows that it deletes',
      'DELETE FROM "Users" WHERE email IS NULL; ALTER TABLE "Users" ALTER COLUMN email SET NOT NULL',
      '23502',
      'line 1 changes the rows of `Users` before',
    ],
    [
      'two checks without names, which nobody can tell apart',
      'ALTER TABLE "Users" ADD CHECK (age > 0), ADD CHECK (score > 0)',
      '23514',
      'there is none for this kind of statement',
    ],
    [
      'a generated column',
      'ALTER TABLE "Users" ADD COLUMN n integer GENERATED ALWAYS AS (email::integer) STORED',
      '22P02',
      'there is none for this kind of statement',
    ],
    [
      'a statement that is a query of its own',
      'WITH old AS (SELECT id FROM "Users") INSERT INTO "Users" (id) SELECT id FROM old',
      '23505',
      'the statement is a query of its own',
    ],
  ])('no query, and the reason, for %s', async (_, batch, sqlstate, why) => {
    expect(await askingFor(users, batch, sqlstate)).toEqual({ queries: [], preflight: null, why });
  });

  test('two foreign keys of one statement are one question', async () => {
    const schema = `CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE b (id integer PRIMARY KEY); CREATE TABLE t ("referenced" integer, b integer)`;
    const { preflight } = await askingFor(
      schema,
      'ALTER TABLE t ADD FOREIGN KEY ("referenced") REFERENCES a (id), ADD FOREIGN KEY (b) REFERENCES b (id)',
      '23503',
    );
    const rows = 'INSERT INTO a VALUES (1); INSERT INTO b VALUES (2); INSERT INTO t VALUES (1, 2), (2, 2), (1, 1)';
    await within(`${schema}; ${rows}`, async (client) => {
      const { rows: counted } = await client.query<string[]>({ text: preflight?.sql ?? '', rowMode: 'array' });
      expect(counted).toEqual([['2']]);
    });
    expect((await usesOf(preflight?.sql ?? '')).tables.map(({ name, alias }) => `${name} ${alias}`)).toEqual([
      't referencing',
      'a referenced',
      't referencing_2',
      'b referenced_2',
    ]);
  });

  test('where one of two queries is missing there is no question: its answer would be half the truth', async () => {
    const asking = await askingFor(
      users,
      `UPDATE "Users" SET email = ''; ALTER TABLE "Users" ALTER COLUMN age SET NOT NULL, ALTER COLUMN email SET NOT NULL`,
      '23502',
    );
    expect(asking).toMatchObject({ preflight: null, why: 'line 1 changes `Users.email` before' });
    expect(asking.queries.map(({ assumption }) => assumption)).toEqual(['no NULL in "Users".age']);
  });

  test('a cast that is written out cuts off without an error: nothing to ask', async () => {
    const statement = 'ALTER TABLE "Users" ALTER COLUMN email TYPE varchar(5) USING email::varchar(5)';
    const [query] = await queriesFor(users, statement, '22001');
    await within(`${users}; INSERT INTO "Users" (email) VALUES ('much too long')`, async (client) => {
      expect(await failureOf(client, statement)).toBeNull();
      expect(query === undefined || (await passes(client, query))).toBe(true);
    });
  });

  test('without a failure: every query of the statement', async () => {
    const queries = await queriesFor('CREATE TABLE tags (name text)', 'ALTER TABLE tags ADD PRIMARY KEY (name)', null);
    expect(queries.map(({ assumption }) => assumption)).toEqual([
      'no NULL in tags.name',
      'no two rows of tags with the same name',
      'no value of tags too long for the index',
    ]);
  });

  test('names are quoted', async () => {
    const schema = 'CREATE TABLE "or""ders" (id serial, "se lect" text)';
    const [query] = await queriesFor(schema, 'ALTER TABLE "or""ders" ALTER COLUMN "se lect" SET NOT NULL', '23502');
    expect(query?.sql).toBe('SELECT count(*) FROM "or""ders" WHERE "se lect" IS NULL;');
  });
});
