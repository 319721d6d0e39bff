import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { openAdmin } from '../../src/trial/limits.ts';
import { fillTables, type FillResult } from '../../src/rows/fill.ts';
import { withFiller } from '../../src/rows/filler-session.ts';
import { installStandIn } from '../../src/postgres/stand-ins/install.ts';
import { readSchema } from '../../src/rows/schema.ts';
import { sampleOf } from '../../src/rows/regex.ts';
import { baselineOf, startLab } from './lab.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(async () => {
  await server.stop();
});

/** Fills a schema; gives rows per table, what could not be filled, and a way to ask the database. */
async function fill(
  sql: string,
  rows = 300,
  start?: string,
): Promise<{
  rows: Record<string, number>;
  notFilled: FillResult['notFilled'];
  ask: (query: string) => Promise<unknown[][]>;
}> {
  const database = await baselineOf(server, sql, start);
  const admin = await openAdmin(server, database);
  try {
    const schema = await readSchema(admin);
    const result = await withFiller(server, admin, database, (session) => fillTables(session, schema, () => rows));
    const counts = [...result.tables].map(([oid, filled]) => [schema.get(oid)?.bareName ?? '', filled.rows] as const);
    return {
      rows: Object.fromEntries(counts),
      notFilled: result.notFilled,
      ask: async (query) => {
        const client = await server.connectPlain(database);
        try {
          return (await client.query({ text: query, rowMode: 'array' })).rows as unknown[][];
        } finally {
          await client.end();
        }
      },
    };
  } finally {
    await admin.end();
  }
}

/** Adds every foreign key once more: PostgreSQL checks all rows. */
const checkForeignKeys = `
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT conrelid::regclass AS t, conname AS n, pg_get_constraintdef(oid) AS d FROM pg_constraint
             WHERE contype = 'f' AND conparentid = 0 LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s', one.t, one.n, one.n, one.d);
  END LOOP;
END $$`;

describe('keys', () => {
  test('foreign keys hold: composite, self-referencing, cyclic, one to one, of join tables, over shared columns', async () => {
    const { rows, notFilled, ask } = await fill(`
      CREATE TABLE tenants (id uuid PRIMARY KEY, name text NOT NULL);
      CREATE TABLE people (tenant uuid NOT NULL REFERENCES tenants, id integer, boss integer,
        PRIMARY KEY (tenant, id), FOREIGN KEY (tenant, boss) REFERENCES people);
      CREATE TABLE projects (tenant uuid NOT NULL REFERENCES tenants, id integer, lead integer NOT NULL,
        PRIMARY KEY (tenant, id), FOREIGN KEY (tenant, lead) REFERENCES people);
      ALTER TABLE people ADD UNIQUE (tenant, id, boss);
      CREATE TABLE tasks (tenant uuid NOT NULL REFERENCES tenants, project integer NOT NULL, person integer NOT NULL,
        UNIQUE (project, person), FOREIGN KEY (tenant, project) REFERENCES projects, FOREIGN KEY (tenant, person) REFERENCES people);
      CREATE TABLE tree (id integer PRIMARY KEY, parent integer REFERENCES tree CHECK (parent <> id));
      CREATE TABLE likes (a integer REFERENCES tree, b integer REFERENCES tree, PRIMARY KEY (a, b));
      CREATE TABLE profile (tree integer PRIMARY KEY REFERENCES tree, bio text);
      CREATE TABLE hen (id integer PRIMARY KEY, egg integer NOT NULL);
      CREATE TABLE egg (id integer PRIMARY KEY, hen integer NOT NULL REFERENCES hen);
      ALTER TABLE hen ADD FOREIGN KEY (egg) REFERENCES egg`);
    expect(notFilled).toEqual([]);
    for (const count of Object.values(rows)) expect(count).toBeGreaterThan(250);
    await expect(ask(checkForeignKeys)).resolves.toBeDefined();
    const [[children]] = (await ask('SELECT count(DISTINCT parent) FROM tree')) as [[string]];
    expect(Number(children)).toBeGreaterThan(100);
  });

  test('unique keys hold: expressions, partial ones, narrow columns, NULLS NOT DISTINCT, exclusions', async () => {
    const { rows, notFilled } = await fill(`
      CREATE TABLE a (id integer PRIMARY KEY, email text, kind boolean, day date, code char(1));
      CREATE UNIQUE INDEX ON a (lower(email));
      CREATE UNIQUE INDEX ON a (day) WHERE kind;
      CREATE UNIQUE INDEX ON a (email) NULLS NOT DISTINCT;
      CREATE TABLE letters (code char(1) PRIMARY KEY);
      CREATE TABLE flags (owner integer REFERENCES a, flag boolean, PRIMARY KEY (owner, flag));
      CREATE TABLE stays (room int4range, during tstzrange, EXCLUDE USING gist (room WITH &&, during WITH &&));
      CREATE TABLE later (id integer, code text UNIQUE DEFERRABLE INITIALLY DEFERRED)`);
    expect(notFilled).toEqual([]);
    expect(rows).toEqual({ a: 300, letters: 16, flags: 300, stays: 300, later: 300 });
  });

  test('rows that are there stay, and new ones go around them', async () => {
    const { rows, ask } = await fill(`
      CREATE TABLE roles (id serial PRIMARY KEY, name text UNIQUE NOT NULL);
      INSERT INTO roles (name) VALUES ('admin'), ('member');
      CREATE TABLE grants (role integer NOT NULL REFERENCES roles, id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)`);
    expect(rows).toEqual({ roles: 300, grants: 300 });
    expect(await ask('SELECT name FROM roles WHERE id < 3 ORDER BY id')).toEqual([['admin'], ['member']]);
    // The application's next row gets a free number.
    await ask(`INSERT INTO roles (name) VALUES ('next'); INSERT INTO grants (role) VALUES (1)`);
    await expect(ask(checkForeignKeys)).resolves.toBeDefined();
  });
});

describe('checks', () => {
  test.each([
    `status text NOT NULL CHECK (status IN ('open', 'closed'))`,
    `price numeric(8,2) CHECK (price > 0 AND price <= 10)`,
    `rating smallint CHECK (rating BETWEEN 1 AND 5)`,
    `slug text UNIQUE NOT NULL CHECK (slug ~ '^[a-z][a-z0-9-]{2,20}$')`,
    `phone text CHECK (phone ~ '^\\+?[1-9]\\d{1,14}$')`,
    `iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' AND substr(iban, 1, 2) = 'DE')`,
    `country text CHECK (char_length(country) = 2), upper_code text CHECK (upper_code = upper(upper_code))`,
    `starts timestamp, ends timestamp, CHECK (ends > starts)`,
    `a integer, b integer, CHECK (num_nonnulls(a, b) = 1)`,
    `payload jsonb CHECK (jsonb_typeof(payload) = 'array'), settings json CHECK (json_typeof(settings) = 'object')`,
    `years integer, kind text, CHECK (kind <> 'adult' OR years >= 18)`,
    `done boolean CHECK (done IS NOT TRUE), at date CHECK (at > '1900-01-01')`,
    `mode text NOT NULL DEFAULT 'off', a boolean NOT NULL DEFAULT false, b boolean NOT NULL DEFAULT false, c boolean NOT NULL DEFAULT false, why text,
     CHECK (mode <> 'off' OR (NOT a AND NOT b AND NOT c)), CHECK (mode IN ('off', 'on')), CHECK (mode = 'off' OR (a AND why IS NOT NULL)), CHECK (NOT b OR c)`,
    `kind text NOT NULL CHECK (kind IN ('card', 'bank', 'cash')), card text, iban text,
     CHECK ((kind = 'card' AND card IS NOT NULL AND iban IS NULL) OR (kind = 'bank' AND iban IS NOT NULL AND card IS NULL) OR (kind = 'cash' AND card IS NULL AND iban IS NULL))`,
    `lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90), slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 32)`,
    `starts date NOT NULL, ends date, CHECK (ends IS NULL OR ends >= starts), CHECK (extract(isodow FROM starts) = 1)`,
    `hash bytea NOT NULL CHECK (octet_length(hash) = 32), tags text[] NOT NULL CHECK (tags <@ ARRAY['a', 'b'])`,
    `key text UNIQUE NOT NULL CHECK (key LIKE 'usr_%' AND length(key) = 24)`,
    `d jsonb NOT NULL CHECK (d ? 'kind' AND d ->> 'kind' IN ('a', 'b') AND jsonb_typeof(d -> 'n') = 'number')`,
    `total integer, part integer, CHECK (part <= total), share numeric GENERATED ALWAYS AS (part::numeric / nullif(total, 0)) STORED CHECK (share <= 1)`,
  ])('%s', async (columns) => {
    const { rows, notFilled } = await fill(`CREATE TABLE t (id serial PRIMARY KEY, ${columns})`);
    expect({ rows, notFilled }).toEqual({ rows: { t: 300 }, notFilled: [] });
  });

  test('of domains, also of domains over domains', async () => {
    const { rows } = await fill(`
      CREATE DOMAIN email AS text CHECK (VALUE ~ '^[^@]+@[^@]+\\.[a-z]+$');
      CREATE DOMAIN work_email AS email NOT NULL CHECK (length(VALUE) < 60);
      CREATE DOMAIN percent AS integer CHECK (VALUE >= 0 AND VALUE <= 100);
      CREATE TABLE t (mail work_email UNIQUE, share percent)`);
    expect(rows).toEqual({ t: 300 });
  });

  test('one that nobody can meet leaves the table empty and says so', async () => {
    const { rows, notFilled } = await fill(
      `
      CREATE TABLE never (a integer CONSTRAINT no_way CHECK (a > 1 AND a < 1), b integer NOT NULL, CHECK (a IS NOT NULL));
      CREATE TABLE child (never integer NOT NULL REFERENCES orders); CREATE TABLE x (i integer)`.replace(
        'REFERENCES orders',
        'CHECK (never = never)',
      ),
    );
    expect(rows).toMatchObject({ never: 0, child: 300, x: 300 });
    expect(notFilled).toEqual([
      { relation: 'never', reason: expect.stringMatching(/^its check (no_way|never_a_check)/) },
    ]);
  });
});

describe('types', () => {
  test('every built-in type, arrays, ranges, composites, enums with all their labels', async () => {
    const { rows, ask } = await fill(`
      CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
      CREATE TYPE place AS (street text, zip varchar(5));
      CREATE TABLE t (c1 bit(3), c2 varbit(10), c3 inet, c4 cidr, c5 macaddr, c6 macaddr8, c7 bytea, c8 tsvector,
        c9 tsquery, c10 xml, c11 json, c12 jsonb, c13 int4range, c14 nummultirange, c15 point, c16 box, c17 polygon,
        c18 circle, c19 path, c20 line, c21 lseg, c22 interval, c23 time, c24 timetz, c25 money, c26 "char", c27 name,
        c28 place, c29 mood[], c30 numeric(3,3), c31 real, c32 pg_lsn, c33 oid, c34 regclass, c35 char(2), c36 jsonpath,
        c37 integer[][], c38 varchar(3)[], c39 numeric, c40 double precision, c41 uuid, c42 mood, c43 tstzrange,
        c44 numeric(20), c45 varchar(1), c46 bit(80))`);
    expect(rows).toEqual({ t: 300 });
    const [filled] = await ask('SELECT num_nulls(t.*) FROM (SELECT * FROM t WHERE c42 IS NOT NULL LIMIT 1) AS t');
    expect(filled).toEqual([0]);
    expect(await ask('SELECT DISTINCT c42::text FROM t WHERE c42 IS NOT NULL ORDER BY 1')).toEqual([
      ['happy'],
      ['ok'],
      ['sad'],
    ]);
  });

  test('of extensions', async () => {
    const { rows } = await fill(`
      CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION ltree; CREATE EXTENSION cube;
      CREATE TABLE t (a citext UNIQUE NOT NULL, b hstore, c ltree, d cube, e citext[])`);
    expect(rows).toEqual({ t: 300 });
  });
});

describe('types that stand in for those of extensions', () => {
  test('vectors and shapes, also unique ones', async () => {
    const database = await baselineOf(server, '');
    const admin = await server.connectAdmin(database);
    await installStandIn(admin, 'vector', 'public');
    await installStandIn(admin, 'postgis', 'public');
    await admin.end();
    const { rows, ask } = await fill(
      `CREATE TABLE t (a vector(3) NOT NULL, b halfvec(1536) NOT NULL, c sparsevec(9), d vector[], e geometry(Point,4326) NOT NULL,
         f geography(MultiPolygon,4326), g geometry, h geometry(LineString), i vector UNIQUE);
       CREATE INDEX ON t USING hnsw (a vector_l2_ops); CREATE INDEX ON t USING gist (e)`,
      300,
      database,
    );
    expect(rows).toEqual({ t: 300 });
    expect(await ask('SELECT DISTINCT vector_dims(a), vector_dims(b), st_srid(e) FROM t')).toEqual([[3, 1536, 4326]]);
  });
});

describe('tables', () => {
  test('partitions of every kind, sub-partitions, inheritance', async () => {
    const { rows, ask } = await fill(`
      CREATE TABLE ev (id bigint, at timestamptz NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
      CREATE TABLE ev_old PARTITION OF ev FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
      CREATE TABLE ev_24 PARTITION OF ev FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
      CREATE TABLE ev_rest PARTITION OF ev DEFAULT;
      CREATE TABLE li (id integer, k text NOT NULL, PRIMARY KEY (id, k)) PARTITION BY LIST (k);
      CREATE TABLE li_ab PARTITION OF li FOR VALUES IN ('a', 'b') PARTITION BY RANGE (id);
      CREATE TABLE li_ab_1 PARTITION OF li_ab FOR VALUES FROM (0) TO (100000);
      CREATE TABLE ha (id integer PRIMARY KEY) PARTITION BY HASH (id);
      CREATE TABLE ha_0 PARTITION OF ha FOR VALUES WITH (MODULUS 2, REMAINDER 0);
      CREATE TABLE ha_1 PARTITION OF ha FOR VALUES WITH (MODULUS 2, REMAINDER 1);
      CREATE TABLE of_ha (ha integer NOT NULL REFERENCES ha);
      CREATE TABLE top (id integer PRIMARY KEY); CREATE TABLE below (more text) INHERITS (top)`);
    expect(rows).toEqual({
      ev_old: 300,
      ev_24: 300,
      ev_rest: 300,
      li_ab_1: 300,
      ha_0: 300,
      ha_1: 300,
      of_ha: 300,
      top: 300,
      below: 300,
    });
    await expect(ask(checkForeignKeys)).resolves.toBeDefined();
  });

  test('triggers, rules and row level security stay out of the way, and are as before afterwards', async () => {
    const { rows, ask } = await fill(`
      CREATE TABLE t (id serial PRIMARY KEY, n integer);
      ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY;
      CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END';
      CREATE TRIGGER no BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION no();
      CREATE RULE no AS ON INSERT TO t DO INSTEAD NOTHING`);
    expect(rows).toEqual({ t: 300 });
    expect(
      await ask(
        `SELECT relforcerowsecurity, current_setting('session_replication_role') FROM pg_class WHERE relname = 't'`,
      ),
    ).toEqual([[true, 'origin']]);
  });

  test('ordinary rows: full ones, ones with NULLs, equal values; the same ones every time', async () => {
    const sql = 'CREATE TABLE t (id serial PRIMARY KEY, name text NOT NULL, nick text, at timestamptz)';
    const content = `SELECT md5(string_agg(t::text, ',' ORDER BY id)) FROM t`;
    const one = await fill(sql);
    const two = await fill(sql);
    expect(await one.ask(content)).toEqual(await two.ask(content));
    const [[nulls, names]] = (await one.ask('SELECT count(*) - count(nick), count(DISTINCT name) FROM t')) as [
      [string, string],
    ];
    expect(Number(nulls)).toBeGreaterThan(20);
    expect(Number(names)).toBeLessThan(300);
  });

  test('moments lie around the nights in which clocks change', async () => {
    const { ask } = await fill('CREATE TABLE t (at timestamptz PRIMARY KEY, local timestamp UNIQUE NOT NULL)');
    const zones = `unnest(ARRAY['America/New_York', 'Europe/Berlin']) AS zone`;
    // A local time that does not come back the same is one that the clocks skip.
    const skipped = `SELECT count(DISTINCT zone) FROM t, ${zones} WHERE (local AT TIME ZONE zone) AT TIME ZONE zone <> local`;
    expect(await ask(skipped)).toEqual([['2']]);
    const twice = `SELECT count(*) FROM (SELECT FROM t a, t b, ${zones} WHERE a.at < b.at AND (a.at AT TIME ZONE zone) > (b.at AT TIME ZONE zone) GROUP BY zone) z`;
    expect(await ask(twice)).toEqual([['2']]);
  });

  test('what was tried in vain leaves no dead rows behind', async () => {
    const { rows, ask } = await fill(
      `CREATE TABLE t (id integer PRIMARY KEY, a text); CREATE UNIQUE INDEX ON t ((id % 250))`,
    );
    expect(rows).toEqual({ t: 250 });
    await ask('CREATE TABLE copy AS SELECT * FROM t');
    expect(await ask(`SELECT pg_relation_size('t') = pg_relation_size('copy')`)).toEqual([[true]]);
  });

  test('several kinds of rows in one table, told apart by an enum', async () => {
    const { rows } = await fill(`
      CREATE TYPE kind AS ENUM ('oauth', 'space', 'personal');
      CREATE TABLE users (id serial PRIMARY KEY);
      CREATE TABLE t (id serial PRIMARY KEY, kind kind NOT NULL, account text, key text, owner integer REFERENCES users,
        CHECK (kind <> 'oauth' OR account IS NOT NULL), CHECK (kind <> 'space' OR (key IS NOT NULL AND owner IS NULL)),
        CHECK (kind <> 'personal' OR (key IS NOT NULL AND owner IS NOT NULL)))`);
    expect(rows).toEqual({ users: 300, t: 300 });
  });

  test('a table that names itself by a value that its check changed', async () => {
    const { rows } = await fill(`
      CREATE TABLE t (id text PRIMARY KEY CHECK (id LIKE 'usr_%' AND length(id) = 24), parent text NOT NULL REFERENCES t);
      CREATE TABLE tree (id integer PRIMARY KEY, parent integer REFERENCES tree, depth integer NOT NULL, CHECK ((parent IS NULL) = (depth = 0)))`);
    expect(rows).toEqual({ t: 300, tree: 300 });
  });

  test('unique generated columns differ because what they are made of does', async () => {
    const { rows } = await fill(`
      CREATE TABLE t (id integer PRIMARY KEY, first text NOT NULL, last text NOT NULL, "full" text GENERATED ALWAYS AS (first || ' ' || last) STORED UNIQUE)`);
    expect(rows).toEqual({ t: 300 });
  });

  test('domains in arrays', async () => {
    const { rows } = await fill(`
      CREATE DOMAIN zip AS text CHECK (VALUE ~ '^\\d{5}$'); CREATE DOMAIN zips AS zip[] CHECK (cardinality(VALUE) BETWEEN 1 AND 3);
      CREATE TABLE t (id serial PRIMARY KEY, a zip[] NOT NULL, b zips NOT NULL)`);
    expect(rows).toEqual({ t: 300 });
  });

  test('partitions by hash below a range', async () => {
    const { rows } = await fill(`
      CREATE TABLE t (tenant integer NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (tenant, at)) PARTITION BY RANGE (at);
      CREATE TABLE t_old PARTITION OF t FOR VALUES FROM (MINVALUE) TO ('2001-01-01');
      CREATE TABLE t_new PARTITION OF t FOR VALUES FROM ('2031-01-01') TO (MAXVALUE) PARTITION BY HASH (tenant);
      CREATE TABLE t_0 PARTITION OF t_new FOR VALUES WITH (MODULUS 2, REMAINDER 0);
      CREATE TABLE t_1 PARTITION OF t_new FOR VALUES WITH (MODULUS 2, REMAINDER 1)`);
    expect(rows).toEqual({ t_old: 300, t_0: 300, t_1: 300 });
  });

  test('triggers that always fire are off for the fill, and on again', async () => {
    const { rows, ask } = await fill(`
      CREATE TABLE t (id serial PRIMARY KEY);
      CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
      CREATE TRIGGER no BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION no(); ALTER TABLE t ENABLE ALWAYS TRIGGER no`);
    expect(rows).toEqual({ t: 300 });
    expect(await ask('SELECT tgenabled::text FROM pg_trigger WHERE NOT tgisinternal')).toEqual([['A']]);
  });

  test('hostile names', async () => {
    const { rows } = await fill(`
      CREATE SCHEMA "Sch ema"; CREATE TABLE "Sch ema"."t""able" ("co""l" integer PRIMARY KEY, "{g}" text, "select" text UNIQUE NOT NULL)`);
    expect(rows).toEqual({ 't"able': 300 });
  });
});

test('a regular expression that cannot be read gives nothing instead of nonsense', () => {
  expect(sampleOf('^(?=a)b$')).toBeNull();
  expect(sampleOf('a(b')).toBeNull();
  expect(sampleOf('^$')).toBe(`''`);
});
