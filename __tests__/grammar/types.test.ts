import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Node } from 'libpg-query';
import type pg from 'pg';
import { printPlainType, printType, readType, isBuiltIn, isSerial } from '../../src/grammar/type.ts';
import { isMetadataOnlyTypeChange } from '../../src/grammar/type-change.ts';
import { findAll, pick } from '../../src/grammar/tree.ts';
import type { Server } from '../../src/postgres/server.ts';
import { parseFile } from '../../src/sql/parse.ts';
import { servers, start } from '../postgres/support.ts';

/** Spellings that the grammar has special words for, with every modifier that they take. */
const special = [
  ['smallint', 'int', 'integer', 'bigint', 'int2', 'int4', 'int8', 'real', 'float', 'float4', 'float8', 'bool'],
  ['float(1)', 'float(10)', 'float(24)', 'float(25)', 'float(53)', 'double precision', 'boolean'],
  ['dec', 'decimal', 'numeric', 'dec(5)', 'decimal(5,0)', 'numeric(5)', 'numeric(5,2)', 'numeric(38,10)'],
  ['char', 'character', 'char(1)', 'character(20)', 'bpchar', 'bpchar(3)', '"char"', 'nchar', 'nchar(4)'],
  ['national character(3)', 'national char varying(5)', 'varchar', 'varchar(20)', 'character varying'],
  ['character varying(255)', 'char varying(7)', 'text', 'name', 'bit', 'bit(1)', 'bit(5)', '"bit"', '"bit"(4)'],
  ['bit varying', 'bit varying(5)', 'varbit', 'varbit(5)', 'json', 'jsonb', 'jsonpath', 'xml', 'uuid', 'bytea'],
  ['time', 'time(0)', 'time(3)', 'time(6)', 'time(9)', 'time without time zone', 'time(3) without time zone'],
  ['time with time zone', 'time(0) with time zone', 'timetz', 'timetz(2)', 'timestamp', 'timestamp(0)'],
  ['timestamp(3)', 'timestamp(3) without time zone', 'timestamp without time zone', 'timestamp(12)'],
  ['timestamp with time zone', 'timestamp(0) with time zone', 'timestamptz', 'timestamptz(3)', 'date'],
  ['interval', 'interval(0)', 'interval(3)', 'interval(8)', 'interval year', 'interval month', 'interval day'],
  ['interval hour', 'interval minute', 'interval second', 'interval second(3)', 'interval year to month'],
  ['interval day to hour', 'interval day to minute', 'interval day to second', 'interval day to second(2)'],
  ['interval hour to minute', 'interval hour to second', 'interval hour to second(0)', 'interval minute to second'],
  ['inet', 'cidr', 'macaddr', 'macaddr8', 'money', 'oid', 'point', 'line', 'lseg', 'box', 'path', 'polygon'],
  ['circle', 'tsvector', 'tsquery', 'int4range', 'int4multirange', 'tstzrange', 'regclass', 'pg_lsn', 'xid8'],
  ['pg_catalog.int4', 'pg_catalog.varchar', 'pg_catalog.varchar(9)', 'pg_catalog.text', 'pg_catalog.bpchar'],
  ['pg_catalog."char"', 'pg_catalog.bit', 'pg_catalog.bit(3)', 'pg_catalog.timestamptz(1)', 'pg_catalog.json'],
  ['pg_catalog.numeric(7)', 'pg_catalog.interval', '_int4', '_text', 'pg_catalog._varchar', '"int4"', '"text"'],
].flat();

/** Types of our own, in `public`, in another schema, and under names of PostgreSQL's. */
const own = [
  ['mood', 'public.mood', '"public"."mood"', '"Mood"', 'public."Mood"', '"order"', 'public."order"', '"a$b"'],
  ['"a.b"', '"a""b"', '"f(x)"', '"größe"', '"two words"', 'my.mood', 'my."Mood"', 'my."order"', 'my.timestamp'],
  ['my.text', 'my.int4', 'my."time"', 'public.timestamp', 'public.text', 'my."varchar(20)"', '"x[]"'],
].flat();

const serials = ['serial', 'bigserial', 'smallserial', 'serial2', 'serial4', 'serial8'];

describe.each(servers)('types on %s', (_, binaries) => {
  let server: Server;
  let client: pg.Client;
  beforeAll(async () => {
    server = await start({ binaries });
    client = await server.connectPlain(await server.createDatabase());
    await client.query('CREATE SCHEMA my');
    const bare = [
      ...new Set(own.map((name) => (name.includes('.') && !name.startsWith('"a.b') ? name : `public.${name}`))),
    ];
    for (const name of bare) {
      await client.query(
        `DO $do$ BEGIN CREATE TYPE ${name} AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $do$`,
      );
    }
    await client.query('SET search_path = public');
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  /** What the server and what the parser makes of a column of each type; null where the server refuses it. */
  async function both(
    spellings: readonly string[],
  ): Promise<[spelling: string, server: string, ours: string | null][]> {
    const seen: [string, string, string | null][] = [];
    for (const [at, spelling] of spellings.entries()) {
      const sql = `CREATE TABLE public.t${at}_ (c ${spelling})`;
      await client.query('BEGIN');
      await client.query(sql);
      const { rows } = await client.query(
        `SELECT pg_catalog.format_type(atttypid, atttypmod) AS type FROM pg_catalog.pg_attribute
          WHERE attrelid = 'public.t${at}_'::pg_catalog.regclass AND attname = 'c'`,
      );
      await client.query('ROLLBACK');
      const parsed = await parseFile({ sql, file: 'a.sql', migration: 'a' });
      const node: Node | undefined = parsed.ok ? parsed.statements[0]?.node : undefined;
      const type = findAll(node, 'ColumnDef')[0]?.typeName;
      seen.push([spelling, (rows as { type: string }[])[0]?.type ?? '', printType(type)]);
    }
    return seen;
  }

  test('are printed as format_type() prints those of columns, and read from it', async () => {
    const plain = [...special, ...own];
    const arrays = plain
      .filter((type) => !/(^|\.)_/.test(type))
      .flatMap((type) => [`${type}[]`, `${type}[3][]`, `${type} ARRAY`]);
    const spellings = [...plain, ...arrays, ...serials];
    expect(spellings.length).toBeGreaterThan(300);
    const seen = await both(spellings);
    expect(seen.map(([spelling, , ours]) => `${spelling}: ${ours}`)).toEqual(
      seen.map(([spelling, printed]) => `${spelling}: ${printed}`),
    );
    expect(seen.map(([, printed]) => printPlainType(readType(printed)))).toEqual(seen.map(([, printed]) => printed));
  });

  test('numeric with a negative scale', async () => {
    if (server.versionNum < 150_000) return;
    expect(await both(['numeric(5,-2)', 'numeric(3,-3)[]'])).toEqual([
      ['numeric(5,-2)', 'numeric(5,-2)', 'numeric(5,-2)'],
      ['numeric(3,-3)[]', 'numeric(3,-3)[]', 'numeric(3,-3)[]'],
    ]);
  });

  test('PostgreSQL’s own ones are all known', async () => {
    const { rows } = await client.query(
      `SELECT typname AS name, pg_catalog.format_type(oid, -1) AS printed FROM pg_catalog.pg_type
        WHERE typnamespace = 'pg_catalog'::pg_catalog.regnamespace AND typtype IN ('b', 'r', 'm') AND typcategory <> 'A'
          AND typname !~ '^pg_brin' ORDER BY 1`,
    );
    const types = rows as { name: string; printed: string }[];
    expect(types.length).toBeGreaterThan(60);
    expect(types.filter(({ printed }) => !isBuiltIn(readType(printed)))).toEqual([]);
    const seen = await both(types.map(({ name }) => `pg_catalog."${name}"`));
    expect(seen.map(([, , ours]) => ours)).toEqual(types.map(({ printed }) => printed));
    // Without a schema they are found as well.
    const bare = await both(types.map(({ name }) => `"${name}"`));
    expect(bare.map(([, , ours]) => ours)).toEqual(types.map(({ printed }) => printed));
  });
});

/** Changes of a type: whether the table is written anew, the server says. */
const changes: [from: string, to: string][] = (
  [
    ['varchar(20)', 'varchar(50) | varchar | text | varchar(10) | char(20) | bpchar'],
    ['varchar', 'text | varchar(10)'],
    ['text', 'varchar | varchar(10) | bpchar'],
    ['char(5)', 'char(5) | char(6) | bpchar | varchar | text'],
    ['bpchar', 'char(5) | text'],
    ['bit(5)', 'bit(5) | "bit" | varbit(5)'],
    ['varbit(5)', 'varbit(9) | varbit | varbit(3)'],
    ['numeric(10,2)', 'numeric(12,2) | numeric | numeric(12,3) | numeric(8,2)'],
    ['numeric', 'numeric(12,3)'],
    ['int', 'bigint | int4 | smallint | numeric'],
    ['timestamp(3)', 'timestamp | timestamp(6) | timestamp(0)'],
    ['timestamp', 'timestamp(3) | timestamp(6) | date'],
    ['timestamptz(0)', 'timestamptz | timestamptz(6)'],
    ['time(3)', 'time | time(6) | time(0)'],
    ['interval(3)', 'interval | interval(6) | interval(0)'],
    ['interval', 'interval(3) | interval'],
    ['interval day to second', 'interval'],
    ['cidr', 'inet'],
    ['varchar(5)[]', 'varchar(5)[] | varchar(9)[] | varchar[] | varchar(3)[] | text[]'],
    ['text[]', 'varchar[] | varchar(9)[]'],
    ['numeric(5,2)[]', 'numeric[] | numeric(9,2)[] | numeric(5,2)[]'],
    ['time', 'time(6) | time(3)'],
    ['interval', 'interval(6) | interval day to second | interval day to second(6)'],
    ['interval day to second(3)', 'interval day to second(6) | interval day to second(2) | interval(3)'],
    ['int[]', 'int[][] | int[3]'],
    ['mood', 'public.mood | text'],
    ['json', 'jsonb'],
  ] as const
).flatMap(([from, all]) => all.split(' | ').map((to): [string, string] => [from, to]));

describe.each(servers)('changes of types on %s', (_, binaries) => {
  let server: Server;
  let client: pg.Client;
  beforeAll(async () => {
    server = await start({ binaries });
    client = await server.connectPlain(await server.createDatabase());
    await client.query(`CREATE TYPE mood AS ENUM ('new')`);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  test.each(changes)('%s to %s', async (from, to) => {
    const file = async (): Promise<unknown> =>
      (await client.query(`SELECT pg_catalog.pg_relation_filenode('t') AS file`)).rows[0];
    await client.query('BEGIN');
    await client.query(`CREATE TABLE t (c ${from})`);
    const { rows } = await client.query(
      `SELECT pg_catalog.format_type(atttypid, atttypmod) AS type FROM pg_catalog.pg_attribute
        WHERE attrelid = 't'::pg_catalog.regclass AND attname = 'c'`,
    );
    const before = await file();
    const sql = `ALTER TABLE t ALTER COLUMN c TYPE ${to}`;
    await client.query(`${sql}${from === 'mood' && to === 'text' ? ' USING c::text' : ''}`);
    const after = await file();
    await client.query('ROLLBACK');
    const parsed = await parseFile({ sql, file: 'a.sql', migration: 'a' });
    const [definition] = parsed.ok ? findAll(parsed.statements[0]?.node, 'ColumnDef') : [];
    if (definition === undefined) throw new Error(`${sql} has no definition`);
    const old = (rows as { type: string }[])[0]?.type ?? '';
    expect(isMetadataOnlyTypeChange(old, definition)).toBe(JSON.stringify(before) === JSON.stringify(after));
  });
});

describe('types of extensions', () => {
  test.each([
    ['geometry(Point,4326)', 'geometry(Point,4326)'],
    ['geometry(Point, 4326)[]', 'geometry(Point,4326)[]'],
    ['public.vector(1536)', 'vector(1536)'],
    ['extensions.vector(3)', 'extensions.vector(3)'],
  ])('%s', async (spelling, printed) => {
    const parsed = await parseFile({ sql: `SELECT NULL::${spelling}`, file: 'a.sql', migration: 'a' });
    const [cast] = parsed.ok ? findAll(parsed.statements[0]?.node, 'TypeCast') : [];
    // The parser writes unquoted words in small letters; PostGIS prints its own.
    expect(printType(cast?.typeName)).toBe(printed.replace('Point', 'point'));
    expect(printPlainType(readType(printed))).toBe(printed);
    expect(pick(undefined, 'TypeName')).toBeUndefined();
    expect(isSerial(cast?.typeName)).toBe(false);
  });
});
