import { describe, expect, test } from '@jest/globals';
import type { Catalog, Table } from '../../src/core/catalog.ts';
import { lockRules } from './groups.ts';
import { rewriteCreateIndex } from '../../src/rules/telling/sql-text.ts';
import { isMetadataOnlyTypeChange } from '../../src/grammar/type-change.ts';
import { alterTableCommands } from '../../src/grammar/targets.ts';
import { pick } from '../../src/grammar/tree.ts';
import { catalogOf, judgeParsed, statementsOf } from './harness.ts';

const plain = catalogOf({
  users: ['id integer', 'email text', 'name character varying(50)', 'price numeric(10,2)', 'plan text'],
  orders: ['id bigint', 'user_id integer', 'rate percent'],
});
const users = plain.tables['users'] as Table;
const baseline: Catalog = {
  ...plain,
  serverVersionNum: 170000,
  domains: { percent: { type: 'integer', notNull: false, constraints: ['CHECK ((VALUE < 101))'] } },
  functions: ['make_key(integer)'],
  tables: {
    ...plain.tables,
    users: {
      ...users,
      constraints: [
        {
          name: 'plan_given',
          type: 'check',
          columns: ['plan'],
          references: null,
          referencedColumns: [],
          onDelete: null,
          validated: true,
          definition: 'CHECK ((plan IS NOT NULL))',
        },
      ],
    },
  },
};

/** What the lock rules tell of SQL that was not run. */
async function predicted(sql: string): Promise<string[]> {
  const names = new Set<string>(lockRules.map(({ name }) => name));
  const found = (await judgeParsed(baseline, sql)).filter(
    ({ rule, severity }) => names.has(rule) && severity !== 'notice',
  );
  return found.map(({ rule, subject }) => `${rule} ${subject}`);
}

describe('statements that were not run', () => {
  test.each([
    ['CREATE INDEX "i" ON "users" ("email")', ['create-index-blocks-writes i']],
    ['ALTER TABLE "users" ADD CONSTRAINT "u" UNIQUE ("email")', ['add-unique-constraint u']],
    ['ALTER TABLE "users" ADD PRIMARY KEY ("id")', ['add-primary-key users_pkey']],
    ['ALTER TABLE "users" ADD CONSTRAINT "c" CHECK ("id" > 0)', ['add-check-constraint c']],
    ['ALTER TABLE "orders" ADD CONSTRAINT "f" FOREIGN KEY ("user_id") REFERENCES "users"("id")', ['add-foreign-key f']],
    ['ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL', ['set-not-null-scans users.email']],
    ['ALTER TABLE "users" ADD COLUMN "n" serial', ['add-column-rewrites users.n']],
    ['ALTER TABLE "users" ADD COLUMN "n" integer GENERATED ALWAYS AS IDENTITY', ['add-column-rewrites users.n']],
    ['ALTER TABLE "users" ADD COLUMN "n" uuid DEFAULT gen_random_uuid()', ['add-column-rewrites users.n']],
    ['ALTER TABLE "users" ADD COLUMN "n" text DEFAULT make_key(1)', ['add-column-rewrites users.n']],
    ['ALTER TABLE "users" ADD COLUMN "n" percent', ['add-column-rewrites users.n']],
    ['ALTER TABLE "users" ADD COLUMN "n" "public"."percent"', ['add-column-rewrites users.n']],
    ['ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint', ['change-type-rewrites users.id']],
    ['ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(20)', ['change-type-rewrites users.name']],
    ['ALTER DOMAIN percent ADD CONSTRAINT p CHECK (VALUE > 0)', ['alter-domain-scans percent']],
    ['CLUSTER "users"', ['cluster-rewrites users']],
  ])('%s', async (sql, expected) => {
    expect(await predicted(sql)).toEqual(expected);
  });

  test.each([
    'CREATE TABLE "t" ("id" integer); CREATE INDEX "i" ON "t" ("id"); ALTER TABLE "t" ALTER COLUMN "id" TYPE bigint',
    'CREATE INDEX CONCURRENTLY "i" ON "users" ("email")',
    'ALTER TABLE "users" ADD COLUMN "n" timestamp DEFAULT now() NOT NULL',
    'ALTER TABLE "users" ADD COLUMN "n" integer GENERATED ALWAYS AS ("id" + 1) VIRTUAL',
    'ALTER TABLE "users" ADD CONSTRAINT "c" CHECK ("id" > 0) NOT VALID',
    'ALTER TABLE "orders" ADD CONSTRAINT "f" FOREIGN KEY ("user_id") REFERENCES "users"("id") NOT VALID',
    'ALTER TABLE "users" ALTER COLUMN "plan" SET NOT NULL',
    'ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(200)',
    'ALTER TABLE "users" ALTER COLUMN "name" TYPE text',
    'ALTER TABLE "users" ALTER COLUMN "price" TYPE numeric(12,2)',
    'ALTER TABLE "users" VALIDATE CONSTRAINT "plan_given"',
  ])('nothing to tell: %s', async (sql) => {
    expect(await predicted(sql)).toEqual([]);
  });

  test('the message says that it is a prediction', async () => {
    const [finding] = await judgeParsed(baseline, 'ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint');
    expect(finding?.evidence).toBe('predicted');
    expect(finding?.details).toMatch(
      /^PostgreSQL rewrites `users` under ACCESS EXCLUSIVE .*\(predicted: the statement was not run\)\.$/,
    );
  });
});

describe('isMetadataOnlyTypeChange', () => {
  test.each([
    ['character varying(20)', 'varchar(50)', true],
    ['character varying(20)', 'varchar', true],
    ['character varying(20)', 'text', true],
    ['character varying(20)', 'varchar(10)', false],
    ['text', 'varchar', true],
    ['text', 'varchar(10)', false],
    ['numeric(10,2)', 'numeric(12,2)', true],
    ['numeric(10,2)', 'numeric', true],
    ['numeric(10,2)', 'numeric(12,3)', false],
    ['numeric', 'numeric(12,3)', false],
    ['timestamp(3) without time zone', 'timestamp', true],
    ['timestamp(3) without time zone', 'timestamp(6)', true],
    ['timestamp without time zone', 'timestamp(3)', false],
    ['timestamp without time zone', 'timestamptz', false],
    ['cidr', 'inet', true],
    ['inet', 'cidr', false],
    ['integer', 'bigint', false],
    ['integer', 'integer', true],
    ['character(3)', 'char(5)', false],
    ['text[]', 'text', false],
    ['character varying(5)[]', 'text[]', false],
    ['uuid', 'text', false],
  ])('%s to %s: %p', async (from, to, expected) => {
    const [parsed] = await statementsOf(`ALTER TABLE t ALTER COLUMN c TYPE ${to}`);
    const definition = pick(alterTableCommands(parsed === undefined ? [] : [parsed.node])[0]?.command.def, 'ColumnDef');
    expect(definition && isMetadataOnlyTypeChange(from, definition)).toBe(expected);
  });
});

describe('rewriteCreateIndex', () => {
  test.each([
    ['CREATE INDEX "a" ON "t" ("x")', 'CREATE INDEX CONCURRENTLY IF NOT EXISTS "a" ON "t" ("x")'],
    ['create unique index on t (x)', 'create unique index CONCURRENTLY IF NOT EXISTS "n" on t (x)'],
    ['CREATE INDEX CONCURRENTLY IF NOT EXISTS a ON t (x)', 'CREATE INDEX CONCURRENTLY IF NOT EXISTS a ON t (x)'],
    [
      'CREATE /* INDEX */ INDEX "é" ON "ü" ("x")',
      'CREATE /* INDEX */ INDEX CONCURRENTLY IF NOT EXISTS "é" ON "ü" ("x")',
    ],
  ])('%s', async (sql, expected) => {
    // Parsing anything loads the scanner.
    await statementsOf('SELECT 1');
    expect(rewriteCreateIndex(sql, { concurrently: true, ifNotExists: true, name: 'n' })).toBe(expected);
  });
});
