import { describe, expect, test } from '@jest/globals';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { predictedBaseline } from '../../src/prediction/baseline.ts';
import { judgeParsed } from './harness.ts';

const base = `
CREATE TYPE mood AS ENUM ('calm', 'busy');
CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE orgs (id integer PRIMARY KEY, name varchar(50));
CREATE TABLE "users" (
  "id" serial PRIMARY KEY, "org_id" integer NOT NULL REFERENCES orgs (id), "email" mail, "mood" mood DEFAULT 'calm' NOT NULL,
  "plan" text, "note" text, "at" timestamp(3), "score" numeric(6,2), "kind" text
);
ALTER TABLE users ADD CONSTRAINT plan_given CHECK (plan IS NOT NULL);
ALTER TABLE users ADD CONSTRAINT score_fits CHECK (score > 0 AND score IS NOT NULL);
ALTER TABLE users RENAME COLUMN note TO remark;
CREATE UNIQUE INDEX users_email_uq ON users (email);
`;

/** Errors, warnings and notices about locks and failures, of SQL on top of the base that nobody ran. */
async function predicted(...files: string[]): Promise<string[]> {
  const catalog = await predictedBaseline([
    drizzleMigration({ name: 'base', path: 'base.sql', sql: base, when: null }),
  ]);
  const found = await judgeParsed(catalog, files);
  return found
    .filter(({ hazard }) => hazard === 'blocks-traffic' || hazard === 'fails')
    .map(({ severity, rule, subject, evidence }) => `${severity} ${rule} ${subject} ${evidence}`);
}

test('the base migrations’ text makes a catalog', async () => {
  const { tables, enums } = await predictedBaseline([
    drizzleMigration({ name: 'base', path: 'base.sql', sql: base, when: null }),
  ]);
  expect(enums['mood']?.labels).toEqual(['calm', 'busy']);
  expect(
    tables['users']?.columns.map(({ name, type, notNull }) => `${name} ${type}${notNull ? ' not null' : ''}`),
  ).toEqual([
    'id integer not null',
    'org_id integer not null',
    'email mail',
    'mood mood not null',
    'plan text',
    'remark text',
    'at timestamp(3) without time zone',
    'score numeric(6,2)',
    'kind text',
  ]);
  expect(tables['users']?.indexes.map(({ name }) => name)).toEqual(['users_pkey', 'users_email_uq']);
  expect(tables['users']?.constraints.find(({ type }) => type === 'foreign key')).toMatchObject({
    name: 'users_org_id_fkey',
    references: 'orgs',
  });
});

describe('a prediction warns only of what the text tells', () => {
  test.each([
    ['ALTER TABLE users ALTER COLUMN kind SET NOT NULL', ['warning set-not-null-scans users.kind predicted']],
    ['ALTER TABLE users ALTER COLUMN plan SET NOT NULL', []],
    ['ALTER TABLE users ALTER COLUMN score SET NOT NULL', ['notice set-not-null-scans users.score predicted']],
    ['ALTER TABLE elsewhere ALTER COLUMN a SET NOT NULL', ['notice set-not-null-scans elsewhere.a predicted']],
    ['ALTER TABLE orgs ALTER COLUMN name TYPE varchar(80)', []],
    ['ALTER TABLE orgs ALTER COLUMN name TYPE varchar(8)', ['warning change-type-rewrites orgs.name predicted']],
    ['ALTER TABLE users ALTER COLUMN at TYPE timestamptz', ['notice change-type-rewrites users.at predicted']],
    ['ALTER TABLE elsewhere ALTER COLUMN a TYPE text', ['notice change-type-rewrites elsewhere.a predicted']],
    ['CREATE UNIQUE INDEX IF NOT EXISTS users_email_uq ON users (email)', []],
    ['CREATE INDEX elsewhere_idx ON elsewhere (a)', ['warning create-index-blocks-writes elsewhere_idx predicted']],
    ['CREATE TABLE teams (id integer PRIMARY KEY, org_id integer REFERENCES orgs (id))', []],
    ['ALTER TABLE users ADD COLUMN x integer; UPDATE users SET x = 1', ['warning backfill-under-lock users predicted']],
    ['CREATE INDEX CONCURRENTLY i ON users (plan)', ['error concurrently-in-transaction i predicted']],
    ['COMMIT; CREATE INDEX CONCURRENTLY i ON users (plan); BEGIN', []],
  ])('%s', async (sql, expected) => {
    const found = await predicted(sql);
    expect(found.filter((one) => !/commit-in-migration|brief/.test(one))).toEqual(expected);
  });

  test.each([
    ["ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'new'", 1],
    ["UPDATE users SET mood = 'new' WHERE id = 1", 1],
    ["SELECT 'new'::mood", 1],
    ["UPDATE users SET kind = 'new' WHERE id = 1", 0],
    ["UPDATE users SET mood = 'busy' WHERE id = 1", 0],
  ])('a new enum value in the next file: %s', async (sql, failures) => {
    const found = await predicted("ALTER TYPE mood ADD VALUE 'new'", sql);
    expect(found).toEqual(failures === 0 ? [] : ['error enum-value-in-same-batch mood.new predicted']);
  });
});

test('what a prediction is not sure of says so', async () => {
  const catalog = await predictedBaseline([
    drizzleMigration({ name: 'base', path: 'base.sql', sql: base, when: null }),
  ]);
  const findings = await judgeParsed(catalog, 'ALTER TABLE users ALTER COLUMN at TYPE timestamptz');
  const finding = findings.find(({ rule }) => rule === 'change-type-rewrites');
  expect(finding?.message).toMatch(/^Depends on what the text does not tell: /);
});
