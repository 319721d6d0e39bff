import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { failureRules } from './groups.ts';
import { Bench, type CaseOptions } from './harness.ts';

const shop = `
CREATE TYPE "status" AS ENUM ('draft', 'live');
CREATE TABLE "teams" ("id" serial PRIMARY KEY, "name" text NOT NULL, "slug" varchar(50) CONSTRAINT "teams_slug_unique" UNIQUE);
CREATE TABLE "users" (
  "id" serial PRIMARY KEY, "email" text NOT NULL, "name" varchar(100), "age" integer, "team_id" integer, "status" "status" DEFAULT 'draft', "note" text
);
CREATE INDEX "users_email_idx" ON "users" ("email");
CREATE TABLE "plans" ("id" text PRIMARY KEY, "price" integer NOT NULL);
CREATE TABLE "members" ("id" integer PRIMARY KEY, "team_id" integer REFERENCES "teams"("id") DEFERRABLE INITIALLY DEFERRED);
CREATE VIEW "adults" AS SELECT "id", "age" FROM "users" WHERE "age" > 17;
`;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
});

const names = new Set<string>(failureRules.map(({ name }) => name));

async function findings(files: string | string[], options: CaseOptions = {}) {
  return (await bench.judge(shop, files, options)).filter(({ rule }) => names.has(rule));
}

/** What the failure rules tell of a batch on the shop: `severity rule subject`. */
async function told(files: string | string[], options: CaseOptions = {}): Promise<string[]> {
  return (await findings(files, options)).map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`);
}

const next = '--> statement-breakpoint\n';

describe('what everyday migrations do, without a word from the failure rules', () => {
  test.each([
    'ALTER TABLE "users" ADD COLUMN "bio" text;',
    'ALTER TABLE "users" ADD COLUMN "active" boolean DEFAULT true NOT NULL;',
    'ALTER TABLE "users" ALTER COLUMN "note" SET DATA TYPE varchar USING "note"::varchar;',
    'ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(255);',
    'ALTER TABLE "users" ADD CONSTRAINT "fk" FOREIGN KEY ("team_id") REFERENCES "teams"("id") NOT VALID;',
    'ALTER TABLE "users" ADD COLUMN "boss_id" integer REFERENCES "users"("id");',
    'CREATE INDEX "users_team" ON "users" ("team_id");',
    `ALTER TYPE "status" ADD VALUE 'gone';`,
    `CREATE TYPE "kind" AS ENUM ('a');${next}ALTER TABLE "users" ADD COLUMN "kind" "kind" DEFAULT 'a' NOT NULL;`,
    `ALTER TABLE "users" ALTER COLUMN "status" SET DEFAULT 'live';`,
    `INSERT INTO "plans" ("id", "price") VALUES ('free', 0), ('pro', 20) ON CONFLICT DO NOTHING;`,
    `INSERT INTO "teams" ("name") VALUES ('us');`,
    `UPDATE "users" SET "note" = '' WHERE "note" IS NULL;`,
    `UPDATE "users" SET "name" = '' WHERE "name" IS NULL;${next}ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;`,
    'DROP VIEW "adults";--> statement-breakpoint\nALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;--> statement-breakpoint\nCREATE VIEW "adults" AS SELECT "id", "age" FROM "users" WHERE "age" > 17;',
    'CREATE EXTENSION IF NOT EXISTS "citext";',
    'CREATE ROLE "raincheck_case_reader";--> statement-breakpoint\nGRANT SELECT ON "users" TO "raincheck_case_reader";',
    'SELECT 1;',
    `CREATE TABLE "organization_membership_invitations" ("id" serial PRIMARY KEY, "team_id" integer);
     ${next}ALTER TABLE "organization_membership_invitations" ADD CONSTRAINT "organization_membership_invitations_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "teams"("id");`,
  ])('%s', async (sql) => {
    expect((await findings(sql)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe('fails on every database', () => {
  test.each<[string, string | string[], string[]]>([
    ['CONCURRENTLY', 'CREATE INDEX CONCURRENTLY "i" ON "users" ("note");', ['error concurrently-in-transaction i']],
    [
      'CONCURRENTLY in the second of two files',
      ['ALTER TABLE "users" ADD COLUMN "a" text;', 'CREATE INDEX CONCURRENTLY "i" ON "users" ("a");'],
      ['error concurrently-in-transaction i'],
    ],
    [
      'REINDEX CONCURRENTLY',
      'REINDEX INDEX CONCURRENTLY "users_email_idx";',
      ['error concurrently-in-transaction users_email_idx'],
    ],
    [
      'two failures that have nothing to do with each other',
      'VACUUM "teams"; ALTER TABLE "users" ADD COLUMN "email" text;',
      ['error concurrently-in-transaction VACUUM "teams"', 'error migration-fails users.email'],
    ],
    [
      'a new enum value as a default, in another file',
      [`ALTER TYPE "status" ADD VALUE 'gone';`, `ALTER TABLE "users" ALTER COLUMN "status" SET DEFAULT 'gone';`],
      ['error enum-value-in-same-batch status.gone'],
    ],
    [
      'a new enum value in a new table',
      `ALTER TYPE "status" ADD VALUE 'gone';${next}CREATE TABLE "t" ("s" "status" DEFAULT 'gone');`,
      ['error enum-value-in-same-batch status.gone'],
    ],
    [
      'an index behind a constraint',
      'DROP INDEX "teams_slug_unique";',
      ['error drop-index-behind-constraint teams_slug_unique'],
    ],
    [
      'a column that is missing',
      'ALTER TABLE "users" DROP COLUMN "nickname";',
      ['error migration-fails users.nickname'],
    ],
    [
      'a column that is there already',
      'ALTER TABLE "users" ADD COLUMN "email" text;',
      ['error migration-fails users.email'],
    ],
    [
      'a type that a view uses',
      'ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;',
      ['error migration-fails users.age'],
    ],
    ['no cast', 'ALTER TABLE "users" ALTER COLUMN "note" SET DATA TYPE integer;', ['error migration-fails users.note']],
    ['a type that is in use', 'DROP TYPE "status";', ['error migration-fails DROP TYPE "status"']],
    [
      'one finding for a root and its consequences',
      'CREATE TABLE "a" ("x" "no_such_type"); ALTER TABLE "a" ADD COLUMN "y" text; CREATE INDEX ON "a" ("y"); ALTER TABLE "users" ADD COLUMN "z" text;',
      ['error migration-fails a'],
    ],
    [
      'a name that is the same as another one after 63 bytes',
      `ALTER TABLE "users" ADD COLUMN "${'a'.repeat(63)}1" text;${next}ALTER TABLE "users" ADD COLUMN "${'a'.repeat(63)}2" text;`,
      [`error migration-fails users.${'a'.repeat(63)}`, 'notice name-cut-off 0001_case'],
    ],
  ])('%s', async (_, files, expected) => {
    expect((await told(files)).toSorted()).toEqual(expected.toSorted());
  });

  test('in the words of PostgreSQL, and what becomes of the deploy', async () => {
    const [finding] = await findings('ALTER TABLE "users" ALTER COLUMN "age" SET DATA TYPE bigint;');
    expect(finding?.message).toBe(
      'Fails on every database: cannot alter type of a column used by a view or rule (rule _RETURN on view adults depends on column `age`).',
    );
    expect(finding?.details).toBe(
      'PostgreSQL says “cannot alter type of a column used by a view or rule. rule _RETURN on view adults depends on column "age"” (SQLSTATE 0A000); the deploy stops here and the whole batch is rolled back.',
    );
  });

  test('without a transaction CONCURRENTLY works', async () => {
    expect(await told('CREATE INDEX CONCURRENTLY "i" ON "users" ("team_id");', { transaction: 'none' })).toEqual([]);
  });

  test('one transaction per file: a new enum value is there for the next file', async () => {
    const files = [
      `ALTER TYPE "status" ADD VALUE 'gone';`,
      `ALTER TABLE "users" ALTER COLUMN "status" SET DEFAULT 'gone';`,
    ];
    expect(await told(files, { transaction: 'file' })).toEqual([]);
  });

  test('the way out of DROP INDEX is the DROP CONSTRAINT', async () => {
    const [finding] = await findings('DROP INDEX "teams_slug_unique";');
    const [step] = finding?.action.steps ?? [];
    expect(step?.sql).toBe('ALTER TABLE "teams" DROP CONSTRAINT "teams_slug_unique";');
    expect(await told(step?.sql ?? '')).toEqual([]);
  });
});

describe('depends on rows', () => {
  test.each<[string, string, string[]]>([
    [
      'a new column that needs a value',
      'ALTER TABLE "users" ADD COLUMN "a" text NOT NULL;',
      ['error fails-on-rows users.a'],
    ],
    [
      'a default that refers to nothing',
      'ALTER TABLE "users" ADD COLUMN "t" integer DEFAULT -5 REFERENCES "teams"("id");',
      ['error fails-on-rows users.t'],
    ],
    ['NULLs', 'ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;', ['warning fails-if-data users.name']],
    [
      'orphans',
      'ALTER TABLE "users" ADD CONSTRAINT "fk" FOREIGN KEY ("team_id") REFERENCES "teams"("id");',
      ['warning fails-if-data fk'],
    ],
    ['duplicates', 'ALTER TABLE "users" ADD CONSTRAINT "u" UNIQUE ("age");', ['warning fails-if-data u']],
    [
      'a shorter varchar',
      'ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(20);',
      ['warning fails-if-data users.name'],
    ],
    [
      'a key that may be there already',
      `INSERT INTO "teams" ("id", "name") VALUES (1, 'us');`,
      [`warning fails-if-data teams`],
    ],
    [
      'an error that it raises whatever there is',
      `DO $$ BEGIN RAISE EXCEPTION 'no admin yet'; END $$;`,
      [`error migration-fails DO $$ BEGIN RAISE EXCEPTION 'no admin yet'; END $$`],
    ],
    [
      'a check of its own',
      `DO $$ BEGIN IF (SELECT count(*) FROM teams) < 9999 THEN RAISE EXCEPTION 'few'; END IF; END $$;`,
      [`warning fails-if-data DO $$ BEGIN IF (SELECT count(*) FROM teams) < 9999 THEN RAISE EXCEPTION 'few'; E`],
    ],
    ['long texts in an index are told quietly', 'CREATE INDEX "i" ON "users" ("note");', ['notice fails-if-data i']],
  ])('%s', async (_, sql, expected) => {
    expect(await told(sql)).toEqual(expected);
  });

  test.each([
    [
      'ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;',
      '`users.name` has NULLs',
      'SELECT count(*) FROM "users" WHERE "name" IS NULL;',
    ],
    [
      'ALTER TABLE "users" ADD CONSTRAINT "fk" FOREIGN KEY ("team_id") REFERENCES "teams"("id");',
      '`users.team_id` has values that `teams` does not have',
      'SELECT count(*) FROM "users" AS referencing WHERE referencing."team_id" IS NOT NULL AND NOT EXISTS (SELECT FROM "teams" AS referenced WHERE referenced."id" = referencing."team_id");',
    ],
    [
      'CREATE UNIQUE INDEX "u" ON "users" (lower("name")) WHERE "age" > 3;',
      '`users (lower(name::text))` has equal values',
      'SELECT count(*) FROM (SELECT 1 FROM "users" WHERE ((age > 3)) AND lower((name)::text) IS NOT NULL GROUP BY lower((name)::text) HAVING count(*) > 1) AS duplicates;',
    ],
  ])('%s: says what the data must have, and asks for it', async (sql, shape, query) => {
    const found = (await findings(sql)).find(
      ({ rule, severity }) => rule === 'fails-if-data' && severity === 'warning',
    );
    expect(found?.message).toBe(`Fails if ${shape}.`);
    expect(found?.action.steps.map((step) => step.sql)).toEqual([query]);
  });
});

describe('transactions', () => {
  const commit = `${next}COMMIT;${next}`;
  const begin = `${next}BEGIN;${next}`;
  const alter = (column: string) => `ALTER TABLE "users" ADD COLUMN "${column}" text;`;
  const build = 'CREATE INDEX CONCURRENTLY "i" ON "users" ("team_id");';

  test.each<[string, string | string[], string[]]>([
    [
      'CONCURRENTLY between COMMIT and BEGIN',
      `${alter('a')}${commit}${build}${begin}${alter('b')}`,
      ['notice commit-in-migration 0001_case'],
    ],
    [
      'something else between them',
      `${alter('a')}${commit}${alter('b')}${begin}${alter('c')}`,
      ['warning commit-in-migration 0001_case'],
    ],
    [
      'COMMIT, and other files after it',
      [`${alter('a')}${next}COMMIT;`, alter('b')],
      ['warning commit-in-migration 0001_case'],
    ],
    ['COMMIT at the very end', `${alter('a')}${next}COMMIT;`, ['notice commit-in-migration 0001_case']],
    ['ROLLBACK', `${alter('a')}${next}ROLLBACK;`, ['error rollback-in-migration 0001_case']],
    ['a failure at COMMIT', 'INSERT INTO "members" VALUES (900001, 900005);', ['error fails-at-commit 0001_case']],
  ])('%s', async (_, files, expected) => {
    expect((await told(files)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('nothing changes', () => {
  test.each([
    `ALTER TABLE "users" ALTER COLUMN "status" SET DEFAULT 'draft';`,
    'ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(100);',
    'CREATE TABLE IF NOT EXISTS "users" ("id" integer);',
    'DROP INDEX IF EXISTS "no_such_index";',
    'ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;',
  ])('%s', async (sql) => {
    expect(await told(sql)).toEqual(['notice no-op-batch 0001_case']);
  });

  test.each([
    'COMMENT ON TABLE "users" IS \'people\';',
    'GRANT SELECT ON "users" TO PUBLIC;',
    'ALTER TABLE "users" ALTER COLUMN "note" SET DATA TYPE text COLLATE "C";',
    `UPDATE "users" SET "note" = 'x' WHERE "id" = -1;`,
    'CREATE INDEX IF NOT EXISTS "users_team_idx" ON "users" ("team_id");',
    `ALTER TABLE "users" ALTER COLUMN "status" SET DEFAULT 'draft';${next}ALTER TABLE "users" ADD COLUMN "x" text;`,
  ])('not so: %s', async (sql) => {
    expect(await told(sql)).toEqual([]);
  });
});

describe('names of more than 63 bytes', () => {
  const long = 'organization_membership_invitation_acceptances_of_the_previous_year';

  test('told where the name is made, in bytes', async () => {
    const [finding] = await findings(`ALTER TABLE "users" ADD COLUMN "${'ä'.repeat(32)}" text;`);
    expect(finding?.message).toBe(`PostgreSQL cuts off names of more than 63 bytes: \`${'ä'.repeat(32)}\`.`);
    expect(finding?.details).toBe(`\`${'ä'.repeat(32)}\` (64 bytes) becomes \`${'ä'.repeat(31)}\`.`);
  });

  test('not where it is only used', async () => {
    const baseline = `${shop}CREATE TABLE "${long}" ("id" serial PRIMARY KEY);`;
    const found = await bench.judge(baseline, `ALTER TABLE "${long}" ADD COLUMN "x" text;`);
    expect(found.map(({ rule }) => rule)).toEqual([]);
  });

  test('not inside of texts', async () => {
    expect(await told(`ALTER TABLE "users" ADD COLUMN "x" text DEFAULT '${long}';`)).toEqual([]);
  });
});

test.each([`COPY "users" TO PROGRAM 'cat';`, `COPY "users" FROM '/etc/passwd';`])(
  'what reaches for the server’s programs or files is a warning: %s',
  async (sql) => {
    expect(await told(sql)).toEqual([expect.stringMatching(/^warning needs-privileges /)]);
  },
);
