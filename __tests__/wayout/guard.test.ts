import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Project } from '../../src/core/project.ts';
import type { Server } from '../../src/postgres/server.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { withTrial } from '../../src/trial/trial.ts';
import { judge } from '../../src/verdict/judge.ts';
import { guardBatch, type Guard } from '../../src/wayout/guard.ts';
import { baselineOf, migrationsOf, project as bookkeeping, startLab } from '../trial/lab.ts';

let server: Server;
let baseline: string;
const tables = `
  CREATE TABLE orgs (id serial PRIMARY KEY, name text);
  CREATE TABLE users (id serial PRIMARY KEY, org_id integer, email text, age integer, legacy text);
`;
beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(server, tables);
});
afterAll(() => server.stop());

const project: Project = {
  name: 'shop',
  configPath: 'drizzle.config.ts',
  directory: '',
  out: 'drizzle',
  schema: [],
  layout: 'journal',
  casing: null,
  breakpoints: true,
  ...bookkeeping,
};
const settings = settingsSchema.parse({});

async function guardOf(sql: string): Promise<{ guard: Guard | null; rules: string[] }> {
  const { migrations, statements } = await migrationsOf(sql);
  const input = { migrations, statements, project, transaction: 'batch' as const, rows: 100 };
  return withTrial(server, baseline, input, async (trial, stage) => {
    const findings = judge({ statements, trial, transaction: 'batch', settings, today: '2026-11-30' });
    const guard = await guardBatch({ project, pending: migrations, findings }, stage);
    return { guard, rules: findings.map(({ rule, statement }) => `${statement} ${rule}`) };
  });
}

/** What comes of the guarded migration in a database of the test's own, with these rows. */
async function deploy(text: string, rows: string): Promise<{ error: string | null; columns: string }> {
  const database = await baselineOf(server, rows, baseline);
  const client = await server.connectPlain(database);
  try {
    const error = await client.query(`BEGIN; ${text}; COMMIT`).then(
      () => null,
      (thrown: Error) => thrown.message,
    );
    await client.query('ROLLBACK');
    const answer = await client.query<{ columns: string }>(
      `SELECT string_agg(attname, ' ' ORDER BY attnum) AS columns FROM pg_attribute
        WHERE attrelid = 'users'::regclass AND attnum > 0 AND NOT attisdropped`,
    );
    return { error, columns: answer.rows[0]?.columns ?? '' };
  } finally {
    await client.end();
    await server.dropDatabase(database);
  }
}

const untouched = 'id org_id email age legacy';

describe('a guard stops the deploy where rows are not as expected, and lets it through where they are', () => {
  test.each([
    [
      'NOT NULL',
      'ALTER TABLE users ALTER COLUMN email SET NOT NULL',
      `INSERT INTO users (email) VALUES (NULL)`,
      `INSERT INTO users (email) VALUES ('a')`,
    ],
    [
      'UNIQUE',
      'ALTER TABLE users ADD CONSTRAINT u UNIQUE (email)',
      `INSERT INTO users (email) VALUES ('a'), ('a')`,
      `INSERT INTO users (email) VALUES ('a'), ('b')`,
    ],
    [
      'a foreign key',
      'ALTER TABLE users ADD CONSTRAINT f FOREIGN KEY (org_id) REFERENCES orgs (id)',
      'INSERT INTO users (org_id) VALUES (77)',
      'INSERT INTO users (org_id) VALUES (NULL)',
    ],
    [
      'a check',
      'ALTER TABLE users ADD CONSTRAINT c CHECK (age > 3)',
      'INSERT INTO users (age) VALUES (1)',
      'INSERT INTO users (age) VALUES (8)',
    ],
    [
      'a dropped column',
      'ALTER TABLE users DROP COLUMN legacy',
      `INSERT INTO users (legacy) VALUES ('kept')`,
      'INSERT INTO users (age) VALUES (8)',
    ],
  ])('%s', async (_, statement, bad, good) => {
    const { guard } = await guardOf(`ALTER TABLE users ADD COLUMN nick boolean;\n${statement};`);
    expect({ unproven: guard?.unproven, path: guard?.path }).toEqual({ unproven: null, path: 'drizzle/0000_test.sql' });
    const text = guard?.text.replaceAll('--> statement-breakpoint', '') ?? '';
    const stopped = await deploy(text, bad);
    expect(stopped.error).toMatch(/^Raincheck’s guard stops the deploy, because this is not so here: /);
    expect(stopped.columns).toBe(untouched);
    const through = await deploy(text, good);
    expect(through.error).toBeNull();
    expect(through.columns).toContain('nick');
  });
});

test('a batch that depends on no rows needs none', async () => {
  expect((await guardOf('ALTER TABLE users ADD COLUMN nick text;')).guard).toBeNull();
});

test('the review of a guarded migration tells the statement, and not the guard', async () => {
  const { guard } = await guardOf('ALTER TABLE users ALTER COLUMN email SET NOT NULL;');
  const { rules } = await guardOf(guard?.text ?? '');
  expect(rules).toContain('1 fails-if-data');
  expect(rules.filter((rule) => rule.startsWith('0 '))).toEqual([]);
});
