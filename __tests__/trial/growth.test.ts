import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GrowthFact } from '../../src/core/facts.ts';
import type { Server } from '../../src/postgres/server.ts';
import type { TrialInput } from '../../src/trial/trial.ts';
import { baselineOf, startLab, tryOn } from './lab.ts';

let server: Server;
let baseline: string;

beforeAll(async () => {
  server = await startLab();
  baseline = await baselineOf(
    server,
    `CREATE TABLE orgs (id int PRIMARY KEY, name text);
     CREATE TABLE users (id int PRIMARY KEY, org_id int, email text NOT NULL, age int, score numeric(8,2));
     CREATE TABLE wide (id int PRIMARY KEY, n int, ${Array.from({ length: 60 }, (_, at) => `t${at} text NOT NULL`).join(', ')});
     CREATE TABLE flags (flag bool PRIMARY KEY, note text)`,
  );
});

afterAll(() => server.stop());

async function growthOf(sql: string, more: Partial<TrialInput> = {}): Promise<(GrowthFact[] | undefined)[]> {
  const { facts } = await tryOn(server, baseline, sql, more);
  expect(facts.map(({ error }) => error)).toEqual(facts.map(() => null));
  return facts.map(({ growth }) => growth);
}

/** The last statement's growth as one line. */
async function brief(sql: string, more: Partial<TrialInput> = {}): Promise<string> {
  const growth = (await growthOf(sql, more)).at(-1) ?? [];
  return growth.map(({ relation, order }) => `${relation} ${order}`).join(', ');
}

describe('how the work grows with the table', () => {
  test.each([
    ['a scan', 'ALTER TABLE users ALTER COLUMN email SET NOT NULL, ADD CHECK (age > -5)', 'users linear'],
    [
      'a foreign key reads both tables',
      'ALTER TABLE users ADD FOREIGN KEY (org_id) REFERENCES orgs',
      'orgs linear, users linear',
    ],
    ['an index', 'CREATE INDEX i ON users (age)', 'users n log n'],
    ['a rewrite, which builds the indexes too', 'ALTER TABLE users ALTER COLUMN age TYPE bigint', 'users n log n'],
    ['an update of every row', 'UPDATE users SET age = 1', 'users linear'],
    ['a delete of some rows', 'DELETE FROM users WHERE id % 5 = 0', 'users linear'],
    ['a block that hides it', "DO $$ BEGIN EXECUTE 'CREATE INDEX i ON users (age)'; END $$", 'users n log n'],
    [
      'for each row the other table is read from end to end',
      'UPDATE users SET age = (SELECT count(*) FROM wide WHERE wide.n > users.age)',
      'users linear, wide quadratic',
    ],
    ['a hundred rows, however many there are', 'DELETE FROM users WHERE id <= 100', 'users constant'],
  ])('%s', async (_, sql, expected) => {
    expect(await brief(sql)).toBe(expected);
  });

  test.each([
    ['nothing but the catalog', 'ALTER TABLE users ADD COLUMN c int DEFAULT 5'],
    ['one row', 'UPDATE users SET age = 1 WHERE id = 1'],
    ['a table that the batch makes', 'CREATE TABLE copy (id int); INSERT INTO copy SELECT generate_series(1, 1000)'],
    ['reading that nobody waits for', 'CREATE VIEW v AS SELECT 1; SELECT count(*) FROM users'],
    ['an index on a table with two rows at most', 'CREATE INDEX i ON flags (note)'],
  ])('is not asked where the batch touches %s', async (_, sql) => {
    expect(await brief(sql)).toBe('');
  });

  test('is asked of a read during which an earlier statement’s lock is held', async () => {
    expect(await brief('ALTER TABLE orgs ADD COLUMN c int; SELECT count(*) FROM users')).toBe('users linear');
  });

  test('is the same when the rows that were asked for are many already', async () => {
    expect(await brief('CREATE INDEX i ON users (age)', { rows: 8_000 })).toBe('users n log n');
  });
});

describe('the estimate for a million rows', () => {
  test('grows with the width of the rows where they are written anew', async () => {
    const [narrow] = await growthOf('ALTER TABLE users ALTER COLUMN age TYPE bigint');
    const [wide] = await growthOf('ALTER TABLE wide ALTER COLUMN n TYPE bigint');
    expect(wide?.[0]?.bytesPerRow).toBeGreaterThan(2 * (narrow?.[0]?.bytesPerRow ?? Infinity));
    expect(wide?.[0]?.perMillionRowsMs?.high).toBeGreaterThan(1.5 * (narrow?.[0]?.perMillionRowsMs?.high ?? Infinity));
  });

  test('comes from counters: twice the same', async () => {
    const sql = 'ALTER TABLE users ADD UNIQUE (id, age); UPDATE users SET age = age + 1';
    expect(await growthOf(sql)).toEqual(await growthOf(sql));
  });

  test('is not given where no number is right for every million', async () => {
    const [growth] = await growthOf('UPDATE users SET age = (SELECT count(*) FROM wide WHERE wide.n > users.age)');
    expect(growth?.find(({ relation }) => relation === 'wide')?.perMillionRowsMs).toBeNull();
  });
});
