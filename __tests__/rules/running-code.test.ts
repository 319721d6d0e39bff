import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compatibilityRules } from './groups.ts';
import { Bench, shown } from './harness.ts';

const shop = `
  CREATE SCHEMA "billing";
  CREATE TYPE "status" AS ENUM ('open', 'paid');
  CREATE TABLE "user" (
    "id" serial PRIMARY KEY, "email" varchar(255) NOT NULL, "name" text, "plan" text DEFAULT 'free' NOT NULL,
    "status" "status" DEFAULT 'open' NOT NULL, "token" uuid DEFAULT gen_random_uuid(), "deleted_at" timestamp,
    CONSTRAINT "user_email_unique" UNIQUE ("email")
  );
  CREATE UNIQUE INDEX "user_lower_name" ON "user" (lower("name"));
  CREATE INDEX "user_plan" ON "user" ("plan");
  CREATE TABLE "team" ("id" uuid PRIMARY KEY DEFAULT gen_random_uuid(), "label" text NOT NULL, "owner" integer REFERENCES "user" ("id"));
  CREATE TABLE "member" ("user_id" integer NOT NULL REFERENCES "user" ("id"), "team_id" uuid NOT NULL, PRIMARY KEY ("user_id", "team_id"));
  CREATE VIEW "people" AS SELECT "id" FROM "user";
  CREATE TABLE "billing"."invoice" ("id" serial PRIMARY KEY);
`;

describe('code of the running release', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
  });

  const cases: [string, string[], string[]][] = [
    ['a column', ['ALTER TABLE "user" RENAME COLUMN "name" TO "full_name";'], ['warning rename-column "user".name']],
    [
      'a column, in dynamic SQL',
      [`DO $$ BEGIN EXECUTE format('ALTER TABLE %I RENAME COLUMN name TO full_name', 'user'); END $$;`],
      ['warning rename-column "user".name'],
    ],
    [
      'a column, there and back',
      ['ALTER TABLE "user" RENAME "name" TO "x"; ALTER TABLE "user" RENAME "x" TO "name";'],
      [],
    ],
    [
      'a column of the batch',
      ['ALTER TABLE "user" ADD COLUMN "x" int; ALTER TABLE "user" RENAME COLUMN "x" TO "y";'],
      [],
    ],
    ['a table', ['ALTER TABLE "team" RENAME TO "squad";'], ['warning rename-table team']],
    [
      'a table and its columns',
      ['ALTER TABLE "team" RENAME TO "squad"; ALTER TABLE "squad" RENAME COLUMN "label" TO "name";'],
      ['warning rename-table team', 'warning rename-column team.label'],
    ],
    [
      'a table that leaves a view behind',
      ['ALTER TABLE "team" RENAME TO "squad";', 'CREATE VIEW "team" AS SELECT * FROM "squad";'],
      [],
    ],
    [
      'a table, in dynamic SQL',
      [`DO $$ BEGIN EXECUTE 'ALTER TABLE ' || 'team RENAME TO squad'; END $$;`],
      ['warning rename-table team'],
    ],
    ['a table of the batch', ['CREATE TABLE "a" ("id" int PRIMARY KEY); ALTER TABLE "a" RENAME TO "b";'], []],
    ['a view', ['ALTER VIEW "people" RENAME TO "persons";'], ['warning rename-table people']],
    [
      'constraints, indexes and sequences',
      [
        'ALTER TABLE "user" RENAME CONSTRAINT "user_email_unique" TO "user_email_key"; ALTER INDEX "user_lower_name" RENAME TO "user_name_lower"; ALTER SEQUENCE "user_id_seq" RENAME TO "user_ids";',
      ],
      [],
    ],
    ['another schema', ['ALTER TABLE "team" SET SCHEMA "billing";'], ['warning set-schema team']],
    ['into public', ['ALTER TABLE "billing"."invoice" SET SCHEMA "public";'], ['warning set-schema billing.invoice']],
    ['a schema', ['ALTER SCHEMA "billing" RENAME TO "accounting";'], ['warning rename-schema billing']],
    [
      'an enum’s value',
      [`ALTER TYPE "status" RENAME VALUE 'paid' TO 'settled';`],
      ['warning rename-enum-value status.paid'],
    ],
    [
      'a unique constraint',
      ['ALTER TABLE "user" DROP CONSTRAINT "user_email_unique";'],
      ['warning drop-unique user_email_unique'],
    ],
    [
      'a unique constraint that becomes an index',
      [
        'ALTER TABLE "user" DROP CONSTRAINT "user_email_unique"; CREATE UNIQUE INDEX "user_email_idx" ON "user" USING btree ("email");',
      ],
      [],
    ],
    [
      'a unique constraint on a column that is renamed',
      [
        'ALTER TABLE "user" RENAME COLUMN "email" TO "mail"; ALTER TABLE "user" RENAME CONSTRAINT "user_email_unique" TO "user_mail_unique";',
      ],
      ['warning rename-column "user".email'],
    ],
    ['a unique index on an expression', ['DROP INDEX "user_lower_name";'], ['warning drop-unique user_lower_name']],
    [
      'a unique index that loses its uniqueness',
      ['DROP INDEX "user_lower_name"; CREATE INDEX "user_lower_name" ON "user" (lower("name"));'],
      ['warning drop-unique user_lower_name'],
    ],
    [
      'a unique index with a condition from now on',
      [
        'DROP INDEX "user_lower_name"; CREATE UNIQUE INDEX "user_lower_name" ON "user" (lower("name")) WHERE "deleted_at" IS NULL;',
      ],
      ['warning change-unique-index user_lower_name'],
    ],
    ['an index that is made again', ['DROP INDEX "user_plan"; CREATE INDEX "user_plan" ON "user" ("plan", "id");'], []],
    ['a unique column that goes', ['ALTER TABLE "user" DROP COLUMN "email";'], []],
    ['a primary key', ['ALTER TABLE "member" DROP CONSTRAINT "member_pkey";'], ['warning drop-primary-key member']],
    [
      'a primary key that moves',
      ['ALTER TABLE "member" DROP CONSTRAINT "member_pkey"; ALTER TABLE "member" ADD COLUMN "id" serial PRIMARY KEY;'],
      ['warning drop-primary-key member'],
    ],
    [
      'a primary key that moves, and its columns stay unique',
      [
        'ALTER TABLE "member" DROP CONSTRAINT "member_pkey"; ALTER TABLE "member" ADD COLUMN "id" serial PRIMARY KEY; CREATE UNIQUE INDEX "member_key" ON "member" ("team_id", "user_id");',
      ],
      [],
    ],
    [
      'a foreign key',
      ['ALTER TABLE "team" DROP CONSTRAINT "team_owner_fkey";'],
      ['notice drop-foreign-key team_owner_fkey'],
    ],
    [
      'a foreign key with another action',
      [
        'ALTER TABLE "team" DROP CONSTRAINT "team_owner_fkey"; DO $$ BEGIN ALTER TABLE "team" ADD CONSTRAINT "team_owner_user_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."user"("id") ON DELETE cascade; EXCEPTION WHEN duplicate_object THEN null; END $$;',
      ],
      [],
    ],
    [
      'a foreign key whose table goes',
      [
        'ALTER TABLE "team" DROP CONSTRAINT "team_owner_fkey"; ALTER TABLE "member" DROP CONSTRAINT "member_user_id_fkey"; DROP VIEW "people"; DROP TABLE "user";',
      ],
      [],
    ],
    [
      'the default of a required column',
      ['ALTER TABLE "user" ALTER COLUMN "plan" DROP DEFAULT;'],
      ['warning drop-default "user".plan'],
    ],
    [
      'the default of another column',
      ['ALTER TABLE "user" ALTER COLUMN "token" DROP DEFAULT;'],
      ['notice change-default "user".token'],
    ],
    [
      'another default',
      [`ALTER TABLE "user" ALTER COLUMN "plan" SET DEFAULT 'trial';`],
      ['notice change-default "user".plan'],
    ],
    ['a new default', [`ALTER TABLE "user" ALTER COLUMN "name" SET DEFAULT '';`], []],
    [
      'a default that is dropped around a change of type',
      [
        'ALTER TABLE "user" ALTER COLUMN "status" SET DATA TYPE text; ALTER TABLE "user" ALTER COLUMN "status" SET DEFAULT \'open\'::text; DROP TYPE "public"."status";',
        'CREATE TYPE "public"."status" AS ENUM(\'open\', \'paid\', \'void\'); ALTER TABLE "user" ALTER COLUMN "status" SET DEFAULT \'open\'::"public"."status"; ALTER TABLE "user" ALTER COLUMN "status" SET DATA TYPE "public"."status" USING "status"::"public"."status";',
      ],
      [],
    ],
    [
      'serial becomes identity',
      [
        'ALTER TABLE "user" ALTER COLUMN "id" DROP DEFAULT; ALTER TABLE "user" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;',
      ],
      // The identity's own sequence starts at 1, below the keys of the old rows.
      ['warning restart-sequence "user".id'],
    ],
    [
      'a required column on rows: the deploy fails, which is told instead',
      ['ALTER TABLE "team" ADD COLUMN "slug" text NOT NULL;'],
      [],
    ],
    [
      'a required column that the batch fills',
      [
        'ALTER TABLE "team" ADD COLUMN "slug" text;',
        'UPDATE "team" SET "slug" = "id"::text;',
        'ALTER TABLE "team" ALTER COLUMN "slug" SET NOT NULL;',
      ],
      ['warning add-required-column team.slug'],
    ],
    [
      'columns that fill themselves',
      [
        'ALTER TABLE "team" ADD COLUMN "a" text DEFAULT \'x\' NOT NULL; ALTER TABLE "team" ADD COLUMN "b" serial NOT NULL; ALTER TABLE "team" ADD COLUMN "c" integer GENERATED ALWAYS AS IDENTITY;',
        'ALTER TABLE "team" ADD COLUMN "d" text GENERATED ALWAYS AS (upper("label")) STORED NOT NULL; CREATE TABLE "new" ("id" int PRIMARY KEY); ALTER TABLE "new" ADD COLUMN "x" text NOT NULL;',
      ],
      [],
    ],
    [
      'a column that becomes required',
      ['ALTER TABLE "user" ALTER COLUMN "deleted_at" SET NOT NULL;'],
      ['notice make-column-required "user".deleted_at'],
    ],
    [
      'a unique constraint on what exists',
      ['ALTER TABLE "team" ADD CONSTRAINT "team_label_unique" UNIQUE("label");'],
      ['notice add-unique team_label_unique'],
    ],
    [
      'a unique constraint that a key implies',
      ['ALTER TABLE "team" ADD CONSTRAINT "team_x" UNIQUE("label", "id");'],
      [],
    ],
    [
      'a unique constraint on a new column',
      [
        'ALTER TABLE "team" ADD COLUMN "slug" text; ALTER TABLE "team" ADD CONSTRAINT "team_slug_unique" UNIQUE("slug", "owner");',
      ],
      [],
    ],
    ['a column that may be NULL from now on', ['ALTER TABLE "user" ALTER COLUMN "email" DROP NOT NULL;'], []],
  ];

  test.each(cases)('%s', async (_, files, expected) => {
    const findings = await bench.judge(shop, files);
    expect(shown(findings, compatibilityRules).sort()).toEqual([...expected].sort());
  });
});
