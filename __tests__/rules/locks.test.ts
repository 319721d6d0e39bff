import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TransactionMode } from '../../src/core/words.ts';
import { lockRules } from './groups.ts';
import { Bench, type CaseOptions } from './harness.ts';

const shop = `
CREATE TYPE "role" AS ENUM ('admin', 'member');
CREATE DOMAIN "percent" AS integer CHECK (VALUE BETWEEN 0 AND 100);
CREATE TABLE "teams" ("id" serial PRIMARY KEY, "name" text NOT NULL, "slug" varchar(50) UNIQUE);
CREATE TABLE "users" (
  "id" serial PRIMARY KEY, "email" text NOT NULL, "name" varchar(100), "age" integer CHECK ("age" > 0), "role" "role" DEFAULT 'member',
  "team_id" integer REFERENCES "teams"("id"), "balance" numeric(10, 2), "settings" jsonb, "created_at" timestamp DEFAULT now()
);
CREATE INDEX "users_email_idx" ON "users" ("email");
CREATE TABLE "orders" ("id" bigserial PRIMARY KEY, "user_id" integer NOT NULL, "total" integer, "note" text);
CREATE SCHEMA "billing";
CREATE TABLE "billing"."invoices" ("id" bigserial PRIMARY KEY, "order_id" bigint);
CREATE TABLE "events" ("id" integer, "at" date NOT NULL) PARTITION BY RANGE ("at");
CREATE TABLE "events_2024" PARTITION OF "events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE "events_2025" PARTITION OF "events" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE FUNCTION "touch"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION "widen"() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ALTER TABLE "orders" ALTER COLUMN "total" TYPE bigint; END $$;
`;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
});

/** What the lock rules tell of a batch on the shop: `rule subject`, in the order of the report. */
async function told(files: string | string[], options: CaseOptions = {}): Promise<string[]> {
  return (await findings(files, options)).map(({ rule, subject }) => `${rule} ${subject}`);
}

async function findings(files: string | string[], options: CaseOptions = {}) {
  const names = new Set<string>(lockRules.map(({ name }) => name));
  return (await bench.judge(shop, files, options)).filter(({ rule }) => names.has(rule));
}

async function message(files: string | string[], options: CaseOptions = {}): Promise<string> {
  return (await findings(files, options)).map((finding) => finding.message).join('\n');
}

async function details(files: string | string[], options: CaseOptions = {}): Promise<string> {
  return (await findings(files, options)).map((finding) => finding.details).join('\n');
}

const next = '--> statement-breakpoint\n';

describe('what everyday migrations do, without a word from the lock rules', () => {
  test.each([
    'ALTER TABLE "users" ADD COLUMN "bio" text;',
    'ALTER TABLE "users" ADD COLUMN "active" boolean DEFAULT true NOT NULL;',
    `ALTER TABLE "users" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;`,
    `ALTER TABLE "users" ADD COLUMN "second_role" "role" DEFAULT 'member' NOT NULL;`,
    'ALTER TABLE "users" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;',
    'ALTER TABLE "users" ADD COLUMN "day" date DEFAULT CURRENT_DATE + 1;',
    'ALTER TABLE "users" ADD COLUMN "boss_id" integer REFERENCES "users"("id") ON DELETE set null;',
    'ALTER TABLE "users" ADD COLUMN "x" integer;--> statement-breakpoint\nALTER TABLE "users" DROP COLUMN "x";',
    'ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(255);',
    'ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE text;',
    'ALTER TABLE "users" ALTER COLUMN "balance" SET DATA TYPE numeric(12, 2);',
    'ALTER TABLE "users" ALTER COLUMN "created_at" SET DATA TYPE timestamp with time zone;',
    'ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;',
    `ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'admin';`,
    'ALTER TABLE "users" ALTER COLUMN "id" SET NOT NULL;',
    'ALTER TABLE "users" DROP CONSTRAINT "users_team_id_fkey";',
    'ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";',
    'ALTER INDEX "users_email_idx" RENAME TO "users_by_email";',
    'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") NOT VALID;',
    'ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint\nCREATE POLICY "own" ON "users" USING (true);',
    'CREATE TRIGGER "touched" BEFORE UPDATE ON "users" FOR EACH ROW EXECUTE FUNCTION "touch"();',
    `ALTER TYPE "role" ADD VALUE 'owner' BEFORE 'member';`,
    'CREATE MATERIALIZED VIEW "sizes" AS SELECT "team_id", count(*) FROM "users" GROUP BY 1;',
    'DROP TABLE "billing"."invoices";',
    `INSERT INTO "teams" ("id", "name") VALUES (900001, 'us'), (900002, 'them');`,
    `ALTER TABLE "users" ADD COLUMN "x" text;--> statement-breakpoint\nUPDATE "users" SET "x" = 'y' WHERE "id" = 7;`,
    `ALTER TABLE "users" ADD COLUMN "x" text;--> statement-breakpoint\nDELETE FROM "teams" WHERE "id" = 900001;`,
    'VACUUM "users";',
    'CREATE INDEX IF NOT EXISTS "users_email_idx" ON "users" ("email");',
    'CREATE TABLE "events_2026" PARTITION OF "events" FOR VALUES FROM (\'2026-01-01\') TO (\'2027-01-01\');',
    `CREATE TABLE "notes" ("id" serial PRIMARY KEY, "user_id" integer NOT NULL, "kind" text, CONSTRAINT "notes_kind" UNIQUE("kind"));
     ${next}ALTER TABLE "notes" ADD CONSTRAINT "notes_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade;
     ${next}CREATE INDEX "notes_user" ON "notes" ("user_id");
     ${next}ALTER TABLE "notes" ALTER COLUMN "kind" SET NOT NULL;
     ${next}ALTER TABLE "notes" ADD COLUMN "token" uuid DEFAULT gen_random_uuid();
     ${next}INSERT INTO "notes" ("user_id", "kind") SELECT "id", "email" FROM "users" WHERE "id" = 1;`,
  ])('%s', async (sql) => {
    expect(await message(sql)).toBe('');
  });
});

describe('severity', () => {
  const index = 'CREATE INDEX "orders_user" ON "orders" ("user_id");';
  const key = 'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("user_id") REFERENCES "users"("id");';

  test.each([
    ['unknown size', index, {}, ['warning']],
    ['known to be large', index, { tableRows: { orders: 40_000_000 } }, ['error']],
    ['known to be small', index, { tableRows: { orders: 300 } }, ['notice']],
    ['strict', index, { preset: 'strict' }, ['error']],
    ['strict, and known to be small', index, { preset: 'strict', tableRows: { orders: 300 } }, ['notice']],
    ['the larger one of two tables counts', key, { tableRows: { orders: 300, users: 40_000_000 } }, ['error']],
    ['one small, one unknown', key, { tableRows: { orders: 300 } }, ['warning']],
    ['both small', key, { tableRows: { orders: 300, users: 20 } }, ['notice']],
  ] as const)('%s', async (_, sql, settings, severities) => {
    expect((await findings(sql, { settings })).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('one finding for each action of a statement that works on its own', () => {
  test.each([
    [
      'a rewrite does all the checks in one go',
      'ALTER TABLE "users" ADD COLUMN "x" integer, ALTER COLUMN "age" TYPE bigint, ADD CONSTRAINT "c" CHECK ("age" < 200), ALTER COLUMN "name" SET NOT NULL',
      ['change-type-rewrites users.age'],
    ],
    [
      'the change that rewrites is named, not the one beside it',
      'ALTER TABLE "users" ALTER COLUMN "name" TYPE text, ALTER COLUMN "balance" TYPE numeric(12, 4)',
      ['change-type-rewrites users.balance'],
    ],
    [
      'of two new columns the one that costs',
      'ALTER TABLE "users" ADD COLUMN "plan" text DEFAULT \'free\', ADD COLUMN "token" uuid DEFAULT gen_random_uuid()',
      ['add-column-rewrites users.token'],
    ],
    [
      'an index build and a check are two passes',
      'ALTER TABLE "users" ADD CONSTRAINT "c" CHECK ("age" < 200), ADD CONSTRAINT "u" UNIQUE ("email")',
      ['add-check-constraint c', 'add-unique-constraint u'],
    ],
    [
      'all partitions are one table',
      'CREATE INDEX "events_at" ON "events" ("at")',
      ['create-index-blocks-writes events_at'],
    ],
    [
      'a table in another schema, a name without quotes',
      'CREATE INDEX inv ON billing.invoices (order_id)',
      ['create-index-blocks-writes inv'],
    ],
    ['an index without a name', 'CREATE INDEX ON "orders" ("note")', ['create-index-blocks-writes orders_note_idx']],
    [
      'a constraint without a name',
      'ALTER TABLE "orders" ADD UNIQUE ("id", "note")',
      ['add-unique-constraint orders_id_note_key'],
    ],
    ['a domain with checks', 'ALTER TABLE "users" ADD COLUMN "rate" "percent"', ['add-column-rewrites users.rate']],
    ['inside a function', 'SELECT "widen"()', ['hidden-work-under-lock orders']],
    [
      'inside a DO block',
      'DO $$ BEGIN IF true THEN ALTER TABLE "orders" ALTER COLUMN "total" TYPE bigint; END IF; END $$',
      ['change-type-rewrites orders.total'],
    ],
    [
      'a branch of a DO block that is not taken',
      'DO $$ BEGIN IF false THEN ALTER TABLE "orders" ALTER COLUMN "total" TYPE bigint; END IF; END $$',
      [],
    ],
    [
      'a DO block that changes the table and its rows',
      'DO $$ BEGIN ALTER TABLE "orders" ADD COLUMN "x" text; UPDATE "orders" SET "x" = \'a\'; END $$',
      ['backfill-under-lock orders'],
    ],
    [
      'VACUUM FULL, tried outside of the transaction in which it fails',
      'VACUUM FULL "orders"',
      ['cluster-rewrites orders'],
    ],
  ])('%s', async (_, sql, expected) => {
    expect(await told(sql)).toEqual(expected);
  });
});

describe('what the messages tell', () => {
  const toBigint = 'ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;';

  test('who waits, and while what', async () => {
    expect(await message(toBigint)).toBe(
      'If `users` is large: its reads and writes wait while every row is written anew to convert `age`: 0.8–5 s per million rows.',
    );
  });

  test('where the size is known there is no if', async () => {
    expect(await message(toBigint, { settings: { tableRows: { users: 40_000_000 } } })).toBe(
      'Reads and writes of `users` wait while every row is written anew to convert `age`: about 32 s to 20 min on 40 million rows.',
    );
  });

  test('the measured rows, indexes and lock', async () => {
    expect(await details(toBigint)).toBe(
      'PostgreSQL rewrote `users` (1,000 rows in the trial) and rebuilt 2 indexes under ACCESS EXCLUSIVE to convert `age` from integer to bigint: reads and writes of `users` wait until the whole batch commits. About 0.8–5 s for each million rows of `users`.',
    );
  });

  test('both tables of a foreign key', async () => {
    const sql = 'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("user_id") REFERENCES "users"("id");';
    expect(await message(sql)).toBe(
      'If large: writes to `orders` and `users` wait while the foreign key `fk` is checked: 0.6 s at most per million rows.',
    );
    expect(await details(sql)).toBe(
      'PostgreSQL read all of `orders` (1,000 rows in the trial) and `users` (1,000 rows in the trial) under SHARE ROW EXCLUSIVE to check `fk`: writes to `orders` and `users` wait until the whole batch commits. About 0.6 s at most for each million rows of `users`.',
    );
  });

  test('a lock that is held from an earlier statement', async () => {
    const sql = 'ALTER TABLE "orders" ADD COLUMN "x" integer;\nCREATE INDEX "orders_x" ON "orders" ("x");';
    expect(await details(sql)).toContain(
      'under ACCESS EXCLUSIVE (held since line 1): reads and writes of `orders` wait',
    );
  });

  test('dropping a foreign key locks the referenced table as well, and adding it again reads both under that', async () => {
    const sql =
      'ALTER TABLE "users" DROP CONSTRAINT "users_team_id_fkey"; ALTER TABLE "users" ADD CONSTRAINT "fk" FOREIGN KEY ("team_id") REFERENCES "teams"("id");';
    expect(await message(sql)).toContain('reads and writes of `users` and `teams` wait');
  });

  test('until when, by transaction', async () => {
    const until = async (transaction: TransactionMode) =>
      / wait ([^.]*)\. About/.exec(await details('CREATE INDEX ON "orders" ("note")', { transaction }))?.[1];
    expect([await until('batch'), await until('file'), await until('none')]).toEqual([
      'until the whole batch commits',
      'until the migration commits',
      'until it is done',
    ]);
  });
});

describe('locks over the batch', () => {
  const alterUsers = 'ALTER TABLE "users" ADD COLUMN "bio" text;';
  const rewriteOrders = 'ALTER TABLE "orders" ALTER COLUMN "total" SET DATA TYPE bigint;';
  const addNotValid = 'ALTER TABLE "users" ADD CONSTRAINT "c" CHECK ("age" < 200) NOT VALID;';
  const validate = 'ALTER TABLE "users" VALIDATE CONSTRAINT "c";';
  const backfill = 'UPDATE "orders" SET "note" = \'\';';

  test.each<[string, string[], TransactionMode, string[]]>([
    [
      'a rewrite under the lock of another file',
      [alterUsers, rewriteOrders],
      'batch',
      ['change-type-rewrites orders.total', 'work-under-lock users'],
    ],
    ['the other way round', [rewriteOrders, alterUsers], 'batch', ['change-type-rewrites orders.total']],
    ['one transaction per file', [alterUsers, rewriteOrders], 'file', ['change-type-rewrites orders.total']],
    [
      'one file, one transaction per file',
      [alterUsers + rewriteOrders],
      'file',
      ['change-type-rewrites orders.total', 'work-under-lock users'],
    ],
    ['no transaction', [alterUsers + rewriteOrders], 'none', ['change-type-rewrites orders.total']],
    [
      'a COMMIT in between',
      [`${alterUsers}${next}COMMIT;${next}BEGIN;${next}${rewriteOrders}`],
      'batch',
      ['change-type-rewrites orders.total'],
    ],
    ['NOT VALID and VALIDATE in two files', [addNotValid, validate], 'batch', ['validate-under-lock c']],
    ['NOT VALID and VALIDATE, one transaction per file', [addNotValid, validate], 'file', []],
    ['a backfill under the lock of another table', [alterUsers, backfill], 'batch', ['backfill-under-lock users']],
    ['a backfill by itself', [backfill], 'batch', ['backfill-in-one-transaction orders']],
    ['a backfill, then the lock', [backfill, alterUsers], 'batch', ['backfill-in-one-transaction orders']],
    [
      'a table that is dropped has nobody who waits',
      ['DROP TABLE "billing"."invoices";', rewriteOrders],
      'batch',
      ['change-type-rewrites orders.total'],
    ],
    [
      'a new table filled from an old one',
      [alterUsers, 'CREATE TABLE "copy" AS SELECT * FROM "orders";'],
      'batch',
      ['backfill-under-lock users'],
    ],
  ])('%s', async (_, files, transaction, expected) => {
    expect(await told(files, { transaction })).toEqual(expected);
  });

  test('one finding for the whole batch, at the work that weighs most', async () => {
    const files = [alterUsers, 'CREATE INDEX ON "billing"."invoices" ("order_id");', rewriteOrders];
    const all = await findings(files, { settings: { tableRows: { orders: 40_000_000 } } });
    const found = all.filter(({ rule }) => rule === 'work-under-lock');
    expect(found.map(({ severity, statement }) => [severity, statement])).toEqual([['error', 2]]);
    expect(found[0]?.message).toBe(
      'Reads and writes of `users` wait as well while `orders` is worked on: about 17 s to 11 min on 40 million rows.',
    );
    expect(found[0]?.waits).toEqual([{ relation: 'users', reads: true }]);
    expect(found[0]?.details).toContain('drizzle/0001_case.sql:1 locked it');
    expect(found[0]?.details).toContain('1 other statement of the batch works under such locks too.');
  });
});

describe('backfills over the batch', () => {
  test('one finding for the whole batch', async () => {
    const files = [
      'ALTER TABLE "users" ADD COLUMN "bio" text;',
      `UPDATE "users" SET "bio" = '';`,
      'UPDATE "orders" SET "total" = 0;',
    ];
    const found = await findings(files);
    expect(found.map(({ rule, statement }) => [rule, statement])).toEqual([['backfill-under-lock', 1]]);
    expect(found[0]?.message).toBe(
      'If `users` is large: its reads and writes wait while its rows are updated: 2–13 s per million rows.',
    );
    expect(found[0]?.details).toBe(
      'PostgreSQL updated 1,000 of 1,000 rows of `users` in the trial; meanwhile reads and writes of `users` wait until the whole batch commits, locked by drizzle/0001_case.sql:1. About 2–13 s for each million rows of `users`. 1 other statement of the batch goes through rows under such locks too.',
    );
  });
});

describe('ways out', () => {
  async function steps(sql: string, options: CaseOptions = {}): Promise<string[]> {
    const [finding] = await findings(sql, options);
    return finding?.action.steps.map((step) => step.sql) ?? [];
  }

  test('an index is built before the deploy, and the migration finds it', async () => {
    expect(await steps('CREATE UNIQUE INDEX "o" ON "orders" USING btree (lower("note")) WHERE "total" > 0;')).toEqual([
      'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "o" ON "orders" USING btree (lower("note")) WHERE "total" > 0;',
      'CREATE UNIQUE INDEX IF NOT EXISTS "o" ON "orders" USING btree (lower("note")) WHERE "total" > 0;',
      'COMMIT;--> statement-breakpoint\nCREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "o" ON "orders" USING btree (lower("note")) WHERE "total" > 0;--> statement-breakpoint\nBEGIN;',
    ]);
  });

  test('without a transaction CONCURRENTLY can stand in the migration', async () => {
    expect(await steps('CREATE INDEX ON "orders" ("note");', { transaction: 'none' })).toEqual([
      'CREATE INDEX CONCURRENTLY IF NOT EXISTS "orders_note_idx" ON "orders" ("note");',
    ]);
  });

  test('NOT VALID now, VALIDATE in a later release, also for what has no name', async () => {
    expect(
      await steps('ALTER TABLE "orders" ADD FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;'),
    ).toEqual([
      'ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE NOT VALID;',
      'ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_user_id_fkey";',
    ]);
  });

  test.each([
    'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK ("total" > -5);',
    'ALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL;',
    'ALTER TABLE "orders" ADD COLUMN "number" serial;',
    'ALTER TABLE "users" ADD COLUMN "token" uuid DEFAULT gen_random_uuid();',
  ])('the first release of the way out gets by without a finding: %s', async (sql) => {
    const [first = ''] = await steps(sql);
    expect(first).not.toBe('');
    expect([first, await told(first)]).toEqual([first, []]);
  });

  test('a unique constraint takes over an index that is there', async () => {
    const [, migration = ''] = await steps('ALTER TABLE "orders" ADD CONSTRAINT "u" UNIQUE ("id", "note");');
    const [build = '', take = ''] = migration.split('\n');
    expect(await told(build)).toEqual(['create-index-blocks-writes u']);
    expect(await bench.judge(`${shop}${build}`, take)).toEqual([]);
  });
});
