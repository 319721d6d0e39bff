import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GrowthFact } from '../../src/core/facts.ts';
import type { Finding } from '../../src/core/review.ts';
import type { ProductionSizes, TableSize } from '../../src/core/sizes.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { RuleSettings } from '../../src/batch/batch.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { Bench, statementsOf } from './harness.ts';

const shop = `
  CREATE TABLE users (id serial PRIMARY KEY, email text, age integer);
  CREATE TABLE "order" (id serial PRIMARY KEY, user_id integer);
  CREATE SCHEMA billing;
  CREATE TABLE billing.invoices (id serial PRIMARY KEY, total integer);
  CREATE TABLE events (id integer, at date) PARTITION BY RANGE (at);
  CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
`;
const setNotNull = 'ALTER TABLE users ALTER COLUMN email SET NOT NULL';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
});

function sizes(tables: Record<string, Partial<TableSize>>): ProductionSizes {
  const none: TableSize = {
    rows: null,
    rowsFrom: null,
    heapBytes: 0,
    toastBytes: 0,
    indexBytes: 0,
    indexes: 0,
    writesPerSecond: null,
  };
  return {
    takenOn: '2026-11-01',
    writesOverSeconds: null,
    tables: Object.fromEntries(Object.entries(tables).map(([name, some]) => [name, { ...none, ...some }])),
  };
}

/** Findings about locks, the batch being tried for real and the growth of its first statement given. */
async function judged(sql: string, settings: Partial<RuleSettings>, growth: GrowthFact[] = []): Promise<Finding[]> {
  const { trial } = await bench.try(shop, sql);
  const findings = judge({
    statements: await statementsOf(sql),
    trial: { ...trial, facts: trial.facts.map((facts) => (growth.length === 0 ? facts : { ...facts, growth })) },
    transaction: 'batch',
    settings: { ...settingsSchema.parse({}), ...settings },
    today: '2026-11-21',
  });
  return findings.filter(({ hazard }) => hazard === 'blocks-traffic');
}

describe('severity by production’s sizes', () => {
  const invoices = 'ALTER TABLE billing.invoices ALTER COLUMN total SET NOT NULL';
  const order = 'ALTER TABLE "order" ALTER COLUMN user_id SET NOT NULL';
  const many = 40_000_000;

  test.each([
    ['300 rows', setNotNull, { sizes: sizes({ users: { rows: 300 } }) }, 'notice'],
    ['40 million rows', setNotNull, { sizes: sizes({ users: { rows: many } }) }, 'error'],
    ['a table that the file does not know', setNotNull, { sizes: sizes({ other: { rows: 3 } }) }, 'warning'],
    ['the same, strict', setNotNull, { preset: 'strict', sizes: sizes({}) }, 'error'],
    ['rows unknown, in a large file', setNotNull, { sizes: sizes({ users: { heapBytes: 4e9 } }) }, 'error'],
    ['rows unknown, in a file in between', setNotNull, { sizes: sizes({ users: { heapBytes: 60e6 } }) }, 'warning'],
    ['no rows, in a large file', setNotNull, { sizes: sizes({ users: { rows: 0, heapBytes: 4e9 } }) }, 'error'],
    ['no rows, in a short file', setNotNull, { sizes: sizes({ users: { rows: 0, heapBytes: 8192 } }) }, 'notice'],
    [
      'rows unknown, in a file too short for many',
      setNotNull,
      { sizes: sizes({ users: { heapBytes: 8192 } }) },
      'notice',
    ],
    ['a schema in the name', invoices, { sizes: sizes({ 'billing.invoices': { rows: 300 } }) }, 'notice'],
    ['a quoted name', order, { sizes: sizes({ '"order"': { rows: 300 } }) }, 'notice'],
    ['a name of Object’s', setNotNull, { sizes: sizes({ constructor: { rows: 300 } }) }, 'warning'],
    ['tableRows wins', setNotNull, { tableRows: { users: many }, sizes: sizes({ users: { rows: 300 } }) }, 'error'],
    [
      'a partitioned table',
      'ALTER TABLE events ALTER COLUMN id SET NOT NULL',
      { sizes: sizes({ events: { rows: 9 } }) },
      'notice',
    ],
  ] as [string, string, Partial<RuleSettings>, string][])('%s', async (_, sql, settings, severity) => {
    expect((await judged(sql, settings)).map((finding) => finding.severity)).toEqual([severity]);
  });

  test('a table that the batch renamed has the size of its name in production', async () => {
    const sql = `ALTER TABLE users RENAME TO people;\nALTER TABLE people ALTER COLUMN email SET NOT NULL`;
    const found = (await judged(sql, { sizes: sizes({ users: { rows: 300 } }) })).find(
      ({ rule }) => rule === 'set-not-null-scans',
    );
    expect(found?.severity).toBe('notice');
  });
});

describe('values that are stored apart are read too', () => {
  const wide = { users: { rows: 100_000, heapBytes: 8_000_000, toastBytes: 580_000_000 } };

  test.each([
    ['a CHECK that computes', 'ALTER TABLE users ADD CONSTRAINT c CHECK (length(email) > 10)', true],
    ['an index on an expression', 'CREATE INDEX i ON users (md5(email))', true],
    ['a partial index', `CREATE INDEX i ON users (age) WHERE email LIKE 'a%'`, true],
    ['a hash index', 'CREATE INDEX i ON users USING hash (email)', true],
    ['a b-tree, whose keys are short', 'CREATE INDEX i ON users (email)', false],
    ['a CHECK on a number', 'ALTER TABLE users ADD CONSTRAINT c CHECK (age > 10)', false],
    ['NOT NULL', setNotNull, false],
    ['a partial index by NULL', 'CREATE INDEX i ON users (age) WHERE email IS NOT NULL', false],
  ])('%s', async (_, sql, reads) => {
    const growth: GrowthFact[] = [{ relation: 'users', order: 'linear', perMillionRowsMs: { low: 100, high: 500 } }];
    const [finding] = await judged(sql, { sizes: sizes(wide) }, growth);
    expect(finding?.severity).toBe(reads ? 'warning' : 'notice');
    const { low = 0, high = 0 } = finding?.estimate?.milliseconds ?? {};
    // 580 MB at 38 to 240 MB a second.
    expect([Math.round(low / 1000), Math.round(high / 1000)]).toEqual(reads ? [2, 15] : [0, 0]);
  });
});

describe('how long', () => {
  const linear = (relation: string, low: number, high: number): GrowthFact[] => [
    { relation, order: 'linear', perMillionRowsMs: { low, high } },
  ];

  test('without sizes: for each million rows', async () => {
    const [finding] = await judged(setNotNull, {}, linear('users', 1000, 3000));
    expect(finding?.message).toMatch(/^If `users` is large: .* for NULLs: 1–3 s per million rows\.$/);
    expect(finding?.details).toMatch(/commits\. About 1–3 s for each million rows of `users`\.$/);
    expect(finding?.estimate).toEqual({
      relation: 'users',
      rows: null,
      milliseconds: { low: 1000, high: 3000 },
      per: 'million rows',
    });
    expect(finding?.severity).toBe('warning');
  });

  test('with sizes: for the whole table, wider the further it is from what was tried, and the writes that wait', async () => {
    const known = sizes({ users: { rows: 10_000_000, writesPerSecond: 120 } });
    const [finding] = await judged(setNotNull, { sizes: known }, linear('users', 1000, 2000));
    expect(finding?.estimate).toEqual({
      relation: 'users',
      rows: 10_000_000,
      milliseconds: { low: 10_000, high: 60_000 },
      per: 'table',
      waitingWrites: { low: 1200, high: 7200 },
    });
    expect(finding?.message).toMatch(/^Reads and writes of `users` wait while .*: about 10–60 s on 10 million rows\.$/);
    expect(finding?.details).toMatch(
      / About 10–60 s at the 10 million rows of `users`; about 1,200–7,200 writes would wait\.$/,
    );
    expect(finding?.severity).toBe('error');
  });

  test('a long lock on few rows is an error', async () => {
    const [finding] = await judged(setNotNull, { tableRows: { users: 500_000 } }, linear('users', 20_000, 90_000));
    expect([finding?.severity, finding?.estimate?.milliseconds]).toEqual(['error', { low: 10_000, high: 45_000 }]);
  });

  test('a short one on many rows is no error', async () => {
    const [finding] = await judged(setNotNull, { tableRows: { users: 1_500_000 } }, linear('users', 50, 150));
    expect([finding?.severity, finding?.message.slice(0, 9)]).toEqual(['warning', 'Reads and']);
  });

  test('a short one does not make up for a table whose time nobody knows', async () => {
    const key = 'ALTER TABLE "order" ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id)';
    const both = { tableRows: { users: 1_500_000, '"order"': 1_500_000 } };
    const [finding] = await judged(key, both, linear('users', 50, 150));
    expect(finding?.severity).toBe('error');
  });

  test('a rewrite of wide rows takes as long as its bytes', async () => {
    const known = sizes({ users: { rows: 900_000, heapBytes: 2.4e9, toastBytes: 2.4e9 } });
    const rewrite = 'ALTER TABLE users ALTER COLUMN age TYPE bigint';
    const [finding] = await judged(rewrite, { sizes: known }, linear('users', 500, 900));
    expect(finding?.estimate?.milliseconds.low).toBe(20_000);
    expect(Math.round(finding?.estimate?.milliseconds.high ?? 0)).toBe(126_316);
    expect(finding?.severity).toBe('error');
    // A scan does not read what lies outside of the rows.
    const [scan] = await judged(setNotNull, { sizes: known }, linear('users', 500, 900));
    expect(scan?.estimate?.milliseconds).toEqual({ low: 450, high: 810 });
  });

  test('a scan of wider rows than the trial’s takes longer: their bytes are read', async () => {
    const known = sizes({ users: { rows: 1_000_000, heapBytes: 2_100_000_000 } });
    const growth = linear('users', 20, 150).map((fact) => ({ ...fact, bytesPerRow: 100 }));
    const [finding] = await judged(setNotNull, { sizes: known }, growth);
    expect(finding?.estimate?.milliseconds).toEqual({ low: 180, high: 1150 });
    const narrow = sizes({ users: { rows: 1_000_000, heapBytes: 50_000_000 } });
    const [same] = await judged(setNotNull, { sizes: narrow }, growth);
    expect(same?.estimate?.milliseconds).toEqual({ low: 20, high: 150 });
  });

  test('work that grows with the square of the rows: no time, and an error from ten thousand rows on', async () => {
    const square: GrowthFact[] = [{ relation: 'users', order: 'quadratic', perMillionRowsMs: null }];
    const found: Finding[][] = [];
    for (const settings of [{}, { tableRows: { users: 9_000 } }, { tableRows: { users: 20_000 } }]) {
      found.push(await judged(setNotNull, settings, square));
    }
    expect(found.map(([finding]) => finding?.severity)).toEqual(['warning', 'notice', 'error']);
    const [finding] = found[2] ?? [];
    expect(finding?.estimate).toBeUndefined();
    expect(finding?.details).toMatch(/twice the rows take four times as long\.$/);
  });

  test('work that does not grow has no estimate', async () => {
    const constant: GrowthFact[] = [{ relation: 'users', order: 'constant', perMillionRowsMs: null }];
    const [finding] = await judged(setNotNull, {}, constant);
    expect(finding && 'estimate' in finding).toBe(false);
  });
});
