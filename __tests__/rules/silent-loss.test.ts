import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import { Bench } from './harness.ts';

/** A statement that loses something without an error: on the bad rows, and on none of the good ones. */
interface Loss {
  name: string;
  schema: string;
  sql: string;
  rule: string;
  /** SQL that puts rows in of which none loses anything, and then more, of which `lost` do. */
  good: string;
  bad: string;
  lost: number;
}

const change = (type: string, using?: string) =>
  `ALTER TABLE "T" ALTER COLUMN "theV" SET DATA TYPE ${type} USING ${using ?? `"theV"::${type}`};`;
const column = (type: string) => `CREATE TABLE "T" (id serial PRIMARY KEY, "theV" ${type});`;
const values = (...list: string[]) => `INSERT INTO "T" ("theV") VALUES ${list.map((one) => `(${one})`).join(', ')};`;
const rule = 'lossy-type-change';

const losses: Loss[] = [
  {
    name: 'varchar(255) to varchar(5) by USING',
    schema: column('varchar(255)'),
    sql: change('varchar(5)'),
    rule,
    good: values(`'12345'`, 'NULL', `''`),
    bad: values(`'123456'`, `'1234567'`, `'1'`),
    lost: 2,
  },
  {
    name: 'numeric(10,4) to numeric(10,2)',
    schema: column('numeric(10,4)'),
    sql: 'ALTER TABLE "T" ALTER COLUMN "theV" SET DATA TYPE numeric(10, 2);',
    rule,
    good: values('1.25', 'NULL', '1.2500'),
    bad: values('1.255', '1'),
    lost: 1,
  },
  {
    name: 'timestamptz to date',
    schema: column('timestamp with time zone'),
    sql: change('date'),
    rule,
    good: values(`'2025-01-01 00:00'`, 'NULL'),
    bad: values(`'2025-01-01 00:01'`),
    lost: 1,
  },
  {
    name: 'timestamptz to time',
    schema: column('timestamp with time zone'),
    sql: change('time'),
    rule,
    good: values('NULL'),
    bad: values(`'2025-01-01 00:01'`),
    lost: 1,
  },
  {
    name: 'double to real',
    schema: column('double precision'),
    sql: change('real'),
    rule,
    good: values('0.5', 'NULL', `'NaN'`),
    bad: values('0.1', '123456789'),
    lost: 2,
  },
  {
    name: 'text over numeric to integer',
    schema: column('text'),
    sql: change('integer', '"theV"::numeric::integer'),
    rule,
    good: values(`'12'`, `' 012.0'`, 'NULL', `'1e3'`),
    bad: values(`'12.5'`, `'-.7'`),
    lost: 2,
  },
  {
    name: 'jsonb to varchar',
    schema: column('jsonb'),
    sql: change('varchar(8)'),
    rule,
    good: values(`'{"a": 1}'`, 'NULL'),
    bad: values(`'{"a": 12}'`),
    lost: 1,
  },
  {
    name: 'bigint to varchar',
    schema: column('bigint'),
    sql: change('varchar(3)'),
    rule,
    good: values('999', 'NULL', '-99'),
    bad: values('1000', '-100'),
    lost: 2,
  },
  {
    name: 'the tail of a type change under another name, in another schema',
    schema: 'CREATE SCHEMA "App"; CREATE TABLE "App"."T" (id serial PRIMARY KEY, "theV" text);',
    sql: 'ALTER TABLE "App"."T" RENAME TO t; ALTER TABLE "App".t RENAME "theV" TO v; ALTER TABLE "App".t ALTER v TYPE varchar(2) USING v::varchar(2);',
    rule,
    good: `INSERT INTO "App"."T" ("theV") VALUES ('ab');`,
    bad: `INSERT INTO "App"."T" ("theV") VALUES ('abc');`,
    lost: 1,
  },
  {
    name: 'a dropped table',
    schema: column('text'),
    sql: 'DROP TABLE "T";',
    rule: 'drop-table',
    good: '',
    bad: values('NULL'),
    lost: 1,
  },
  {
    name: 'a dropped column',
    schema: column('text'),
    sql: 'ALTER TABLE "T" DROP COLUMN "theV";',
    rule: 'drop-column',
    good: values('NULL'),
    bad: values(`'a'`, `''`),
    lost: 2,
  },
  {
    name: 'a dropped column that comes again',
    schema: column('text'),
    sql: 'ALTER TABLE "T" DROP COLUMN "theV"; ALTER TABLE "T" ADD COLUMN "theV" integer;',
    rule: 'drop-column',
    good: values('NULL'),
    bad: values(`'a'`),
    lost: 1,
  },
  {
    name: 'TRUNCATE',
    schema: column('text'),
    sql: 'TRUNCATE "T";',
    rule: 'truncate',
    good: '',
    bad: values('NULL'),
    lost: 1,
  },
  {
    name: 'DELETE of every row',
    schema: column('text'),
    sql: 'DELETE FROM "T";',
    rule: 'delete-all-rows',
    good: '',
    bad: values('NULL'),
    lost: 1,
  },
  {
    name: 'UPDATE of every row',
    schema: column('text'),
    sql: `UPDATE "T" SET "theV" = COALESCE(NULL, 'x');`,
    rule: 'overwrite-column',
    good: values('NULL'),
    bad: values(`'a'`),
    lost: 1,
  },
  {
    name: 'a default that the referenced table does not have',
    schema: 'CREATE TABLE "Kinds" ("Key" integer PRIMARY KEY); CREATE TABLE "T" (id serial PRIMARY KEY);',
    sql: 'ALTER TABLE "T" ADD COLUMN kind integer NOT NULL DEFAULT 7 REFERENCES "Kinds" ("Key");',
    rule: 'fails-if-data',
    good: 'INSERT INTO "Kinds" VALUES (7); INSERT INTO "T" DEFAULT VALUES;',
    bad: 'DELETE FROM "Kinds";',
    lost: 1,
  },
  {
    name: 'a label less in an enum',
    schema: `CREATE TYPE mood AS ENUM ('ok', 'sad'); CREATE TABLE "T" (id serial PRIMARY KEY, "theV" mood, many mood[]);`,
    sql: `ALTER TABLE "T" ALTER COLUMN "theV" SET DATA TYPE text; ALTER TABLE "T" ALTER COLUMN many SET DATA TYPE text[]; DROP TYPE mood; CREATE TYPE mood AS ENUM ('ok'); ALTER TABLE "T" ALTER COLUMN "theV" SET DATA TYPE mood USING "theV"::mood; ALTER TABLE "T" ALTER COLUMN many SET DATA TYPE mood[] USING many::mood[];`,
    rule: 'enum-value-removal',
    good: `INSERT INTO "T" ("theV", many) VALUES ('ok', '{ok}'), (NULL, NULL);`,
    bad: `INSERT INTO "T" ("theV", many) VALUES ('sad', '{ok,sad}');`,
    lost: 2,
  },
];

let bench: Bench;
let server: Server;

beforeAll(async () => {
  [bench, server] = await Promise.all([Bench.open(), start()]);
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await server.stop();
});

async function answer(sql: string, ...setup: string[]): Promise<number> {
  const name = await server.createDatabase();
  const client = await server.connectPlain(name);
  try {
    for (const one of setup) await client.query(one);
    const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
    return Number(rows[0]?.[0]);
  } finally {
    await client.end();
    await server.dropDatabase(name);
  }
}

describe('what is no failure of the statement on its own rows has a question to production', () => {
  test.each(losses.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const findings = await bench.judge(one.schema, one.sql);
    const finding = findings.find((candidate) => candidate.rule === one.rule);
    expect(finding?.preflight).toBeDefined();
    const sql = finding?.preflight?.sql ?? '';
    expect([sql, await answer(sql, one.schema, one.good)]).toEqual([sql, 0]);
    expect([sql, await answer(sql, one.schema, one.good, one.bad)]).toEqual([sql, one.lost]);
  });

  test.each([
    [
      'into a table that the batch made',
      'CREATE TABLE n (v text); ALTER TABLE n ALTER v TYPE varchar(2) USING v::varchar(2);',
    ],
    ['json to text', 'ALTER TABLE "T" ALTER COLUMN j TYPE text USING j::text;'],
    ['uuid to a varchar that holds it', 'ALTER TABLE "T" ALTER COLUMN u TYPE varchar(36) USING u::varchar(36);'],
    [
      'a blank text to no number',
      `ALTER TABLE "T" ALTER COLUMN t TYPE integer USING NULLIF(NULLIF(t, t), '')::integer;`,
    ],
  ])('nothing is lost, or no cast does it: %s', async (name, sql) => {
    const findings = await bench.judge('CREATE TABLE "T" (id serial PRIMARY KEY, j json, u uuid, t text);', sql);
    const found = findings.filter((candidate) => candidate.rule === rule).map(({ severity }) => severity);
    expect([name, found]).toEqual([name, name.startsWith('a blank') ? ['warning'] : []]);
  });

  test('what an expression of the author’s own changes can be counted, and is no question', async () => {
    const sql = change('integer', 'floor("theV")::integer');
    const findings = await bench.judge(column('numeric(10, 2)'), sql);
    const finding = findings.find((one) => one.rule === rule);
    expect([finding?.severity, finding?.preflight]).toEqual(['warning', undefined]);
    const [step] = finding?.action.steps ?? [];
    const rows = values('1.00', '1.50', 'NULL', '-0.01');
    expect(await answer(step?.sql ?? '', column('numeric(10, 2)'), rows)).toBe(2);
  });

  test('how many rows a DELETE with a condition meets can be counted by hand', async () => {
    const schema = 'CREATE TABLE "T" (id serial PRIMARY KEY, "theV" text); CREATE TABLE o (id integer);';
    const sql = `ALTER TABLE "T" RENAME "theV" TO v; DELETE FROM "T" t WHERE t.v IS DISTINCT FROM 'a;b' AND id > 0 RETURNING id;`;
    const findings = await bench.judge(schema, sql);
    const finding = findings.find((one) => one.rule === 'delete-all-rows');
    expect([finding?.severity, finding?.preflight]).toEqual(['warning', undefined]);
    const [step] = finding?.action.steps ?? [];
    expect(step?.sql).toBe(
      `SELECT count(*), count(*) FILTER (WHERE "t"."theV" IS DISTINCT FROM 'a;b' AND id > 0) FROM "T" AS "t";`,
    );
  });

  test('a dropped table without rows still may have readers: 0 rows make it a warning, not a notice', async () => {
    const [dropped] = (await bench.judge(column('text'), 'DROP TABLE "T";')).filter((one) => one.rule === 'drop-table');
    expect(dropped?.preflight?.atZero).toBe('warning');
  });

  test('where the rows were copied before there is no question: they are not lost', async () => {
    const findings = await bench.judge(column('text'), 'CREATE TABLE n AS SELECT * FROM "T"; DROP TABLE "T";');
    expect(findings.find((one) => one.rule === 'drop-table')?.preflight).toBeUndefined();
  });
});
