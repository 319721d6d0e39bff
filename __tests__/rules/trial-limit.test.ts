import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
});

const messages = async (sql: string, trialMs: number): Promise<string[]> => {
  const findings = await bench.judge('CREATE TABLE t (id integer)', sql, { limits: { trialMs } });
  return findings.map(({ rule, line, message, details }) =>
    [`${rule} ${line}: ${message}`, details ?? []].flat().join(' '),
  );
};

test('one finding: the statement that used the time up, and how many it kept from being tried', async () => {
  const sql = `SET lock_timeout = '1s';\nDO $$ BEGIN LOOP PERFORM 1; END LOOP; END $$;\nCREATE TABLE u (id bigint PRIMARY KEY);\nSELECT 1`;
  expect(await messages(sql, 2_500)).toEqual([
    expect.stringMatching(
      /^trial-limit 2: Did not finish: Raincheck stopped the trial: this statement took [\d.]+ of its 2.5 seconds\. PostgreSQL says “Raincheck stopped the trial: this statement took [\d.]+ of its 2.5 seconds” \(SQLSTATE 57014\)\. The trial’s time was up with it: 2 other statements were not tried on rows\.$/,
    ),
  ]);
});

test('one finding, at the place where it stopped, when no single statement is to blame', async () => {
  const sql = Array.from({ length: 12 }, () => 'SELECT pg_sleep(0.4);').join('\n');
  expect(await messages(sql, 2_000)).toEqual([
    'trial-limit 1: The trial’s time (2 seconds) was up: 12 statements were not tried on rows, from here on.',
  ]);
});
