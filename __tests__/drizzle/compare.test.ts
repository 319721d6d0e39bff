import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareCatalogs } from '../../src/drizzle/drift.ts';
import { databasesOf } from '../../src/drizzle/databases.ts';
import { defaultBookkeeping } from '../../src/postgres/own.ts';
import type { Server } from '../../src/postgres/server.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { startEmbedded } from './support.ts';

let server: Server;
let empty: string;
beforeAll(async () => {
  server = await startEmbedded();
  empty = await server.createDatabase();
});
afterAll(async () => {
  await server.stop();
});

/** `weight label` of every difference between what the migrations and the schema's SQL build. */
async function differences(migrations: string, schema: string[], generated: string[] | null = null) {
  const pending = drizzleMigration({ name: 'm', path: 'm.sql', sql: migrations, when: null });
  const report = await compareCatalogs(
    databasesOf(server, Promise.resolve(empty), [pending]),
    schema,
    generated,
    defaultBookkeeping,
  );
  if (report === null) throw new Error('the migrations do not apply');
  const shown = (list: typeof report.before) => list.map(({ weight, label }) => `${weight} ${label}`);
  return {
    before: shown(report.before),
    after: shown(report.after),
    proof: report.proof,
    changed: report.changed,
    refused: report.refused.map(({ message }) => message),
  };
}

const users = 'CREATE TABLE "users" ("id" serial PRIMARY KEY NOT NULL, "email" text)';

describe('what is no drift', () => {
  test.each<[title: string, migrations: string, schema: string[]]>([
    [
      'functions, triggers, privileges, comments',
      `${users}; CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER t BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f(); GRANT SELECT ON users TO public; COMMENT ON TABLE users IS 'people'`,
      [users],
    ],
    [
      'names of constraints and indexes',
      `CREATE TABLE users (id integer, email text UNIQUE, CONSTRAINT users_pk PRIMARY KEY (id)); CREATE INDEX a ON users (email, id)`,
      [
        'CREATE TABLE users (id integer PRIMARY KEY, email text, CONSTRAINT users_email_unique UNIQUE (email))',
        'CREATE INDEX b ON users USING btree (email, id)',
      ],
    ],
    [
      'a constant default in another form',
      `CREATE TABLE t (a numeric DEFAULT 0, b numeric(10, 2) DEFAULT '0.5'::numeric, c varchar(9) DEFAULT 'x'::text, d integer DEFAULT (-1), e text DEFAULT 'it''s')`,
      [
        `CREATE TABLE t (a numeric DEFAULT '0', b numeric(10, 2) DEFAULT 0.5, c varchar(9) DEFAULT 'x', d integer DEFAULT '-1', e text DEFAULT 'it''s'::text)`,
      ],
    ],
    [
      'UNIQUE on the columns of the primary key',
      'CREATE TABLE t (id integer PRIMARY KEY); ALTER TABLE t ADD CONSTRAINT u UNIQUE (id)',
      ['CREATE TABLE t (id integer PRIMARY KEY UNIQUE)'],
    ],
    [
      'a unique index in place of a unique constraint',
      `${users}; CREATE UNIQUE INDEX u ON users (email)`,
      [users, 'ALTER TABLE "users" ADD CONSTRAINT "users_email_unique" UNIQUE("email")'],
    ],
    [
      'NOT VALID and DEFERRABLE',
      `${users}; CREATE TABLE posts (author integer REFERENCES users DEFERRABLE INITIALLY DEFERRED, n integer); ALTER TABLE posts ADD CHECK (n > 0) NOT VALID`,
      [
        users,
        'CREATE TABLE posts (author integer, n integer, CONSTRAINT c CHECK ("posts"."n" > 0))',
        'ALTER TABLE posts ADD CONSTRAINT fk FOREIGN KEY (author) REFERENCES public.users(id) ON DELETE no action ON UPDATE no action',
      ],
    ],
    [
      'the old sequence of a renamed serial table',
      `CREATE TABLE people (id serial PRIMARY KEY, email text); ALTER TABLE people RENAME TO users`,
      [users],
    ],
    ['the order of columns', 'CREATE TABLE users (email text, id serial PRIMARY KEY)', [users]],
    [
      'expressions that PostgreSQL prints in its own way',
      `CREATE TABLE a (at timestamptz DEFAULT CURRENT_TIMESTAMP, s varchar(9) DEFAULT 'x', n numeric DEFAULT 0.0, j jsonb DEFAULT '{}', t text[] DEFAULT '{}')`,
      [
        `CREATE TABLE "a" ("at" timestamp with time zone DEFAULT CURRENT_TIMESTAMP, "s" character varying(9) DEFAULT 'x'::character varying, "n" decimal DEFAULT '0.0', "j" jsonb DEFAULT '{}'::jsonb, "t" text[] DEFAULT '{}'::text[])`,
      ],
    ],
    [
      'partitions',
      `CREATE TABLE e (id integer, at date) PARTITION BY RANGE (at); CREATE TABLE e1 PARTITION OF e FOR VALUES FROM ('2025-01-01') TO ('2026-01-01'); CREATE INDEX ON e (id)`,
      ['CREATE TABLE e (id integer, at date)', 'CREATE INDEX e_id ON e USING btree (id)'],
    ],
    [
      'what the schema leans on without describing it',
      `CREATE EXTENSION IF NOT EXISTS hstore; CREATE DOMAIN positive AS integer CHECK (VALUE > 0); CREATE FUNCTION next_id() RETURNS integer LANGUAGE sql AS 'SELECT 1';
      CREATE TABLE a (id integer PRIMARY KEY DEFAULT next_id(), p positive, h hstore)`,
      ['CREATE TABLE a (id integer PRIMARY KEY DEFAULT next_id(), p positive, h hstore)'],
    ],
    [
      'a view that the schema queries as a table',
      `${users}; CREATE VIEW active AS SELECT id, email FROM users`,
      [users, 'CREATE TABLE "active" ("id" integer, "email" text)'],
    ],
    [
      'exclusion constraints, storage, statistics',
      `CREATE TABLE a (r int4range, t text, EXCLUDE USING gist (r WITH &&)); ALTER TABLE a ALTER t SET STORAGE EXTERNAL; ALTER TABLE a ALTER t SET STATISTICS 500; ALTER TABLE a SET (fillfactor = 80)`,
      ['CREATE TABLE a (r int4range, t text)'],
    ],
    [
      'a schema of one’s own, an enum, identity, generated columns, row level security',
      `CREATE SCHEMA billing; CREATE TYPE billing.state AS ENUM ('a', 'b');
      CREATE TABLE billing.i (id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, s billing.state DEFAULT 'a', n integer, d integer GENERATED ALWAYS AS (n * 2) STORED);
      ALTER TABLE billing.i ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON billing.i FOR SELECT USING (n > 0)`,
      [
        'CREATE SCHEMA "billing"',
        `CREATE TYPE "billing"."state" AS ENUM('a', 'b')`,
        `CREATE TABLE "billing"."i" ("id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "billing"."i_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1), "s" "billing"."state" DEFAULT 'a', "n" integer, "d" integer GENERATED ALWAYS AS ("billing"."i"."n" * 2) STORED)`,
        'ALTER TABLE "billing"."i" ENABLE ROW LEVEL SECURITY',
        `CREATE POLICY "p" ON "billing"."i" AS PERMISSIVE FOR SELECT TO public USING ("billing"."i"."n" > 0)`,
      ],
    ],
    [
      'names that need quoting',
      `CREATE TABLE "Odd ""Name.x" ("Id.y" integer UNIQUE, "order" text); CREATE INDEX "I.x" ON "Odd ""Name.x" ("order")`,
      [
        `CREATE TABLE "Odd ""Name.x" ("Id.y" integer, "order" text, CONSTRAINT "c.d" UNIQUE("Id.y"))`,
        `CREATE INDEX "I.y" ON "Odd ""Name.x" USING btree ("order")`,
      ],
    ],
  ])('%s', async (_title, migrations, schema) => {
    const { before, refused } = await differences(migrations, schema);
    expect({ before, refused }).toEqual({ before: [], refused: [] });
  });
});

describe('what is drift, and how bad', () => {
  test.each<[title: string, migrations: string, schema: string[], expected: string[]]>([
    [
      'a table and a column that are not there',
      users,
      [
        'CREATE TABLE users (id serial PRIMARY KEY, email text, name text)',
        'CREATE TABLE tags (id integer PRIMARY KEY)',
        'CREATE INDEX t ON tags (id)',
      ],
      ['breaks column users.name', 'breaks table tags'],
    ],
    [
      'an index, a unique constraint, a foreign key, a check',
      `${users}; CREATE TABLE posts (author integer)`,
      [
        users,
        'CREATE INDEX i ON users (email)',
        'ALTER TABLE users ADD CONSTRAINT u UNIQUE (email)',
        'CREATE TABLE posts (author integer, CONSTRAINT c CHECK (author > 0))',
        'ALTER TABLE posts ADD CONSTRAINT f FOREIGN KEY (author) REFERENCES users (id)',
      ],
      [
        'differs check c on posts',
        'differs foreign key f on posts',
        'differs index i on users',
        'differs unique u on users',
      ],
    ],
    [
      'another type, NOT NULL, another default',
      `CREATE TABLE a (n integer, m text, d text DEFAULT 'x')`,
      [`CREATE TABLE a (n bigint, m text NOT NULL, d text DEFAULT 'y')`],
      ['differs column a.d', 'differs column a.m', 'differs column a.n'],
    ],
    [
      'a default that only the database has asks for nothing',
      `CREATE TABLE a (d text DEFAULT 'x', f boolean NOT NULL DEFAULT false)`,
      ['CREATE TABLE a (d text, f boolean)'],
      ['extra column a.d', 'extra column a.f'],
    ],
    [
      'a required column without the default that the schema counts on',
      'CREATE TABLE a (id integer NOT NULL, n integer NOT NULL)',
      ['CREATE TABLE a (id serial NOT NULL, n integer)'],
      ['breaks column a.id', 'breaks column a.n'],
    ],
    [
      'a required column that the schema does not know',
      'CREATE TABLE a (id integer, must text NOT NULL, may text, has text NOT NULL DEFAULT 1)',
      ['CREATE TABLE a (id integer)'],
      ['extra column a.has', 'extra column a.may', 'breaks column a.must'],
    ],
    [
      'enum values',
      `CREATE TYPE e AS ENUM ('a', 'b'); CREATE TYPE g AS ENUM ('a', 'b')`,
      [`CREATE TYPE e AS ENUM ('a', 'c')`, `CREATE TYPE g AS ENUM ('a')`],
      ['breaks enum e', 'extra enum g'],
    ],
    [
      'row level security and a policy',
      users,
      [users, 'ALTER TABLE users ENABLE ROW LEVEL SECURITY', 'CREATE POLICY p ON users USING (true)'],
      ['differs policy p on users', 'differs row level security on users'],
    ],
    [
      'a foreign key with another action',
      `${users}; CREATE TABLE p (u integer, CONSTRAINT f FOREIGN KEY (u) REFERENCES users)`,
      [users, 'CREATE TABLE p (u integer, CONSTRAINT f FOREIGN KEY (u) REFERENCES users ON DELETE CASCADE)'],
      ['differs foreign key f on p'],
    ],
    [
      'what only the migrations have',
      `${users}; CREATE INDEX by_hand ON users (email) WHERE email <> ''; CREATE TABLE audit (id integer, u integer REFERENCES users); CREATE VIEW v AS SELECT 1`,
      [users],
      ['extra index by_hand on users', 'extra table audit', 'extra view v'],
    ],
    [
      'an index tuned by hand, and one on other columns',
      `${users}; CREATE INDEX i ON users (email text_pattern_ops DESC NULLS LAST) WITH (fillfactor = 80); CREATE INDEX j ON users (id DESC)`,
      [users, 'CREATE INDEX i ON users (email)', 'CREATE INDEX j ON users (email, id)'],
      ['differs index j on users', 'extra index i on users'],
    ],
    [
      'a view with another query',
      `${users}; CREATE VIEW v AS SELECT id FROM users`,
      [users, `CREATE VIEW v AS (select id from users where email <> '')`],
      ['differs view v'],
    ],
    [
      'a sequence and a schema',
      'SELECT 1',
      ['CREATE SCHEMA "billing"', 'CREATE SEQUENCE "billing"."numbers" INCREMENT BY 5'],
      ['breaks schema billing', 'breaks sequence billing.numbers'],
    ],
  ])('%s', async (_title, migrations, schema, expected) => {
    expect((await differences(migrations, schema)).before.sort()).toEqual(expected.sort());
  });
});

test('what cannot be built from the schema is not compared, and said', async () => {
  const schema = [
    'CREATE TABLE users (id integer, where_is "nowhere"."type")',
    'CREATE TABLE posts (id integer)',
    'CREATE INDEX bad ON posts USING gin (id)',
  ];
  const { before, refused } = await differences(
    'CREATE TABLE users (other text); CREATE TABLE posts (id integer, n integer); CREATE INDEX i ON posts (id)',
    schema,
  );
  expect(before).toEqual(['extra column posts.n']);
  expect(refused).toEqual([
    'schema "nowhere" does not exist',
    'data type integer has no default operator class for access method "gin"',
  ]);
});

describe('generated SQL is proven on the migrations’ result', () => {
  test('it mends what differs', async () => {
    const { before, after, proof } = await differences(users, [users, 'ALTER TABLE users ADD name text'], null);
    expect({ before, after, proof }).toEqual({
      before: ['breaks column users.name'],
      after: ['breaks column users.name'],
      proof: null,
    });
    const mended = await differences(
      users,
      [users, 'ALTER TABLE users ADD name text'],
      ['ALTER TABLE "users" ADD COLUMN "name" text'],
    );
    expect(mended).toMatchObject({
      after: [],
      changed: true,
      proof: { needed: ['ALTER TABLE "users" ADD COLUMN "name" text'], alreadyThere: [], failed: null },
    });
  });

  test('statements that are done already are told apart from those that are needed', async () => {
    const generated = [
      users,
      'ALTER TABLE "users" ADD COLUMN "email" text',
      'DROP INDEX "gone"',
      'CREATE INDEX "i" ON "users" ("email")',
    ];
    const { proof } = await differences(users, [users, 'CREATE INDEX i ON users (email)'], generated);
    expect(proof).toEqual({ needed: generated.slice(3), alreadyThere: generated.slice(0, 3), failed: null });
  });

  test('a statement that a deploy would fail at', async () => {
    const { proof } = await differences(
      users,
      ['CREATE TABLE users (id serial PRIMARY KEY, email integer)'],
      ['ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE integer'],
    );
    expect(proof?.failed?.message).toBe('column "email" cannot be cast automatically to type integer');
  });

  test('roles belong to the server: only whether they are there counts', async () => {
    const { proof } = await differences(
      users,
      [users],
      ['CREATE ROLE "nobody_has_this"', 'CREATE ROLE "pg_monitor"', 'DROP ROLE "nobody_has_this"'],
    );
    expect(proof).toEqual({
      needed: ['CREATE ROLE "nobody_has_this"'],
      alreadyThere: ['CREATE ROLE "pg_monitor"', 'DROP ROLE "nobody_has_this"'],
      failed: null,
    });
  });

  test('statements that change nothing', async () => {
    const { changed } = await differences(
      users,
      [users],
      ['DROP INDEX IF EXISTS "i"', 'ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE text'],
    );
    expect(changed).toBe(false);
  });
});

test('migrations that cannot be applied give no comparison, and leave no database behind', async () => {
  const before = await databaseNames();
  await expect(differences('CREATE TABLE a (id nowhere)', [users])).rejects.toThrow('the migrations do not apply');
  await differences(users, [users]);
  expect(await databaseNames()).toEqual(before);
});

async function databaseNames(): Promise<string[]> {
  const admin = await server.connectAdmin();
  const { rows } = await admin.query<{ name: string }>('SELECT datname AS name FROM pg_database ORDER BY 1');
  await admin.end();
  return rows.map(({ name }) => name);
}
