import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { buildBaseline, type Baseline, type BaselineOptions } from '../../src/baseline/build.ts';
import { readCatalog } from '../../src/catalog/read.ts';
import { compareDefinitions, readDefinitions } from '../../src/catalog/definitions.ts';
import { needsOf } from '../../src/postgres/needs.ts';
import { runPrivileged } from '../../src/postgres/privileged.ts';
import type { Server } from '../../src/postgres/server.ts';
import { installStandIn } from '../../src/postgres/stand-ins/install.ts';
import { standInNotes } from '../../src/postgres/stand-ins/notes.ts';
import { withoutVectorOptions } from '../../src/postgres/stand-ins/statements.ts';
import { migrations, project, servers, start } from './support.ts';

describe.each(servers)('on %s', (_name, binaries) => {
  let server: Server;
  let admin: Client;
  beforeAll(async () => {
    server = await start({ binaries });
    admin = await server.connectAdmin(await server.createDatabase());
    await admin.query(`CREATE SCHEMA extensions; SET search_path = public, extensions`);
    await installStandIn(admin, 'vector', 'extensions');
    await installStandIn(admin, 'postgis', null);
  });
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  const value = async (expression: string): Promise<unknown> =>
    Object.values((await admin.query(`SELECT ${expression}`)).rows[0] as object)[0];

  test.each([
    [`'[1,2,3]'::vector(3)::text`, '[1,2,3]'],
    [`(ARRAY[1,2,3]::vector)::text`, '[1,2,3]'],
    [`(ARRAY[1.5,2]::real[]::vector(2))::text`, '[1.5,2]'],
    [`('[1,2]'::vector)::real[]`, [1, 2]],
    [`('[1,0,2]'::vector::sparsevec)::text`, '{1:1,3:2}/3'],
    [`'[1,2,3]'::vector <-> '[1,2,5]'`, 2],
    [`'[1,2,3]'::vector <#> '[1,1,1]'`, -6],
    [`round(('[1,0]'::halfvec <=> '[0,1]')::numeric, 3)`, '1.000'],
    [`('[1,2]'::vector + '[1,2]')::text`, '[2,4]'],
    [`vector_dims('[1,2,3]'::vector)`, 3],
    [`(SELECT avg(v)::text FROM (VALUES ('[1,2]'::vector), ('[3,4]')) t(v))`, '[2,3]'],
    [`st_x(st_setsrid(st_makepoint(7, 51), 4326))`, 7],
    [`st_srid(st_setsrid(st_point(7, 51), 4326))`, 4326],
    [`st_astext('SRID=4326;POINT(7 51)'::geometry)`, 'POINT(7 51)'],
    [`st_y('POINT(7 51)'::geography::geometry)`, 51],
  ])('%s', async (expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });

  test('types are written as the real ones are', async () => {
    await admin.query(
      `CREATE TABLE typed (a vector(3), b halfvec(4), c sparsevec(5), d vector, e geometry(Point,4326), f geography(multipolygon), g geometry(PointZ))`,
    );
    const { rows } = await admin.query<{ type: string }>(
      `SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = 'typed'::regclass AND attnum > 0 ORDER BY attnum`,
    );
    expect(rows.map(({ type }) => type.replace('extensions.', ''))).toEqual([
      'vector(3)',
      'halfvec(4)',
      'sparsevec(5)',
      'vector',
      'geometry(Point,4326)',
      'geography(MultiPolygon)',
      'geometry(PointZ)',
    ]);
  });

  test('wrong dimensions and unknown shapes are errors, as with the real ones', async () => {
    await expect(value(`'[1,2]'::vector(3)`)).rejects.toMatchObject({
      code: '22000',
      message: 'expected 3 dimensions, not 2',
    });
    await expect(admin.query('CREATE TABLE wrong (g geometry(Foo))')).rejects.toMatchObject({ code: '22023' });
  });

  test('every index method can be built on rows, long vectors too', async () => {
    await admin.query(
      `CREATE TABLE places (at geometry(Point,4326), area geography, e vector, h halfvec(3), b bit(3));
       INSERT INTO places SELECT st_setsrid(st_makepoint(g, g), 4326), 'POLYGON((0 0,1 1,1 0,0 0))',
         ('[' || g || repeat(',0.123456789', 1535) || ']')::vector, '[1,2,3]', B'101' FROM generate_series(1, 300) g;
       CREATE INDEX ON places USING gist (at); CREATE INDEX ON places USING gist (area);
       CREATE INDEX ON places USING gist (at gist_geometry_ops_2d); CREATE INDEX ON places USING brin (at);
       CREATE INDEX ON places USING hnsw (e vector_cosine_ops); CREATE INDEX ON places USING ivfflat (e);
       CREATE INDEX ON places USING hnsw ((e::halfvec(1536)) halfvec_l2_ops);
       CREATE INDEX ON places USING hnsw (h halfvec_ip_ops); CREATE INDEX ON places USING hnsw (b bit_hamming_ops)`,
    );
    expect(
      await value(
        '(SELECT count(*) FROM (SELECT FROM places WHERE at && st_makeenvelope(0,0,1,1) ORDER BY e <-> e) t)',
      ),
    ).toBe('300');
  });

  test('they belong to an extension, and are gone with it', async () => {
    const database = await server.createDatabase();
    const client = await server.connectAdmin(database);
    const before = await readDefinitions(client);
    await installStandIn(client, 'vector', null);
    await installStandIn(client, 'postgis', null);
    const after = await readDefinitions(client);
    expect(
      compareDefinitions(before, after)
        .map(({ object }) => object)
        .filter((object) => !object.startsWith('extension ')),
    ).toEqual([]);
    expect(Object.keys((await readCatalog(client)).tables)).toEqual([]);
    expect(await installStandIn(client, 'vector', null)).toBe(false);
    await client.query('CREATE EXTENSION IF NOT EXISTS vector; DROP EXTENSION vector, postgis');
    const left = await client.query(
      `SELECT proname FROM pg_proc WHERE oid >= 16384 UNION ALL SELECT typname FROM pg_type WHERE oid >= 16384`,
    );
    expect(left.rows).toEqual([]);
    await client.end();
  });
});

// The npm package's server has no extensions beside PostgreSQL's own.
describe('migrations on a server without the extension', () => {
  let server: Server;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
  });

  const build = (texts: string[], changes: Partial<BaselineOptions> = {}): Promise<Baseline> =>
    buildBaseline(server, {
      migrations: migrations(...texts),
      beforeBaseline: null,
      preset: 'none',
      project: project(),
      ...changes,
    });

  test.each([
    [
      [
        'CREATE EXTENSION vector',
        'CREATE TABLE t (v vector(3)); CREATE INDEX ON t USING hnsw (v vector_cosine_ops) WITH (m = 16, ef_construction = 64)',
      ],
    ],
    [
      [
        'CREATE SCHEMA extensions; CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA extensions',
        'CREATE TABLE t (v extensions.vector(3))',
      ],
    ],
    [['DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS vector; END $$; CREATE TABLE t (v vector(3))']],
    [['CREATE TABLE t (v vector(3))', 'CREATE EXTENSION IF NOT EXISTS vector; ALTER EXTENSION vector UPDATE']],
    [
      [
        'CREATE EXTENSION postgis; CREATE TABLE t (at geometry(point)); CREATE INDEX ON t USING gist (at)',
        'DROP TABLE t; DROP EXTENSION postgis',
      ],
    ],
  ])('%j apply', async (texts) => {
    expect(await build(texts)).toMatchObject({ ok: true });
  });

  test('also what stands in the before-baseline file', async () => {
    expect(
      await build(['CREATE TABLE t (v vector(3))'], {
        beforeBaseline: 'CREATE EXTENSION vector; CREATE EXTENSION pg_cron',
      }),
    ).toMatchObject({
      ok: true,
      notes: [
        'The extension pg_cron (before-baseline:1) is not on this server and was left out: what it does was not checked.',
      ],
    });
  });

  test('a pull request that creates it gets it too', async () => {
    const client = await server.connectPlain(await server.createDatabase());
    await client.query('BEGIN');
    expect(await runPrivileged(server, client, 'CREATE EXTENSION IF NOT EXISTS vector')).toEqual({ ran: true });
    expect(await runPrivileged(server, client, 'ALTER EXTENSION vector UPDATE')).toEqual({ ran: true });
    await client.query('CREATE TABLE t (v vector(3)); COMMIT');
    await expect(runPrivileged(server, client, 'CREATE EXTENSION vector')).rejects.toMatchObject({ code: '42710' });
    const state = await client.query(
      `SELECT current_setting('session_replication_role') AS role, current_setting('is_superuser') AS super`,
    );
    expect(state.rows).toEqual([{ role: 'origin', super: 'off' }]);
    await client.end();
  });

  test('the report says what was not checked, and what to do', async () => {
    const needs = await needsOf(migrations('CREATE TABLE t (v vector(3))'));
    expect(standInNotes(server, needs)).toEqual([
      'pgvector is not on this server: a stand-in took its place, so how long vector indexes take to build, failures on vector values and the results of vector searches were not checked; with Docker Raincheck uses pgvector/pgvector:pg17.',
    ]);
    const both = await needsOf(migrations('CREATE TABLE t (v vector(3), g geometry)'));
    expect(standInNotes(server, both).map((note) => /set image to.*/.exec(note)?.[0])).toEqual([
      'set image to one that has both pgvector and PostGIS (needs Docker).',
      'set image to one that has both pgvector and PostGIS (needs Docker).',
    ]);
    expect(standInNotes(server, await needsOf(migrations('SELECT 1')))).toEqual([]);
  });

  test('an extension of which nothing is used is left out, and the report says so', async () => {
    const baseline = await build([
      'CREATE TABLE t (i int)',
      `CREATE EXTENSION IF NOT EXISTS pg_cron;\nCOMMENT ON EXTENSION pg_cron IS 'jobs';\nALTER TABLE t ADD COLUMN j int`,
    ]);
    expect(baseline).toMatchObject({
      ok: true,
      notes: [
        'The extension pg_cron (drizzle/0001_m.sql:2) is not on this server and was left out: what it does was not checked.',
      ],
    });
  });

  test('an extension that is used is what breaks the baseline', async () => {
    const baseline = await build(['CREATE EXTENSION pg_cron', `SELECT cron.schedule('* * * * *', 'VACUUM')`]);
    expect(baseline).toMatchObject({
      ok: false,
      broken: {
        message: 'The base migrations do not apply: schema "cron" does not exist (3F000).',
        file: 'drizzle/0001_m.sql',
        next: 'The extension pg_cron was left out, because this server does not have it. Use an image that contains it, such as supabase/postgres (needs Docker), or a server by URL that has it.',
      },
    });
  });
});

describe('storage options of vector indexes', () => {
  test.each([
    [
      'CREATE INDEX i ON t USING hnsw (v vector_l2_ops) WITH (m = 16)',
      'CREATE INDEX i ON t USING hnsw (v vector_l2_ops)',
    ],
    [
      'CREATE INDEX i ON t USING ivfflat ((v::vector(3)) vector_l2_ops) WITH (lists=100) WHERE v IS NOT NULL',
      'CREATE INDEX i ON t USING ivfflat ((v::vector(3)) vector_l2_ops)                  WHERE v IS NOT NULL',
    ],
    [
      'CREATE INDEX i ON t USING gin (v) WITH (fastupdate = off)',
      'CREATE INDEX i ON t USING gin (v) WITH (fastupdate = off)',
    ],
    ['SELECT 1 -- hnsw', 'SELECT 1 -- hnsw'],
  ])('%s', (sql, expected) => {
    const changed = withoutVectorOptions(sql);
    expect(changed.trimEnd()).toBe(expected);
    expect(changed).toHaveLength(sql.length);
  });
});
