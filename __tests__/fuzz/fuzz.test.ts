import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../../src/postgres/server.ts';
import { start } from '../postgres/support.ts';
import type { Answer } from './answer.ts';
import { compare } from './compare.ts';
import { inputOf, type FuzzInput } from './input.ts';
import { readCases } from '../cases/load.ts';
import { printed } from './print.ts';
import { runSeeds } from './run.ts';
import { tryInput } from './trial.ts';

let server: Server;
beforeAll(async () => {
  server = await start();
});
afterAll(async () => server.stop());

/** The seeds that every test run has; a person runs others. */
const seeds = { from: 1, count: 14 };

test(`seeds ${seeds.from} to ${seeds.from + seeds.count - 1}: Raincheck says what PostgreSQL does`, async () => {
  const cases: string[] = [];
  const tally = await runSeeds(server, { ...seeds, lanes: 2, raw: true, tell: (text) => cases.push(text) });
  // Again, and smaller: npm run fuzz -- --from <the seed> --count 1
  expect(cases).toEqual([]);
  expect(tally).toMatchObject({ tried: seeds.count, agree: seeds.count });
}, 300_000);

test('the same seed gives the same input, another one another', () => {
  expect(inputOf(7)).toEqual(inputOf(7));
  expect(inputOf(7)).not.toEqual(inputOf(8));
});

describe('an answer that is wrong', () => {
  const input = (...pending: string[]): FuzzInput => ({
    seed: 0,
    baseline: ['CREATE TABLE "users" ("id" integer PRIMARY KEY, "name" text)'],
    rows: [`INSERT INTO "users" VALUES (1, 'a'), (2, NULL)`],
    migrations: [pending],
    transaction: 'batch',
  });
  const silent = (answer: Answer): Answer => ({
    ...answer,
    failure: null,
    findings: [],
    facts: answer.facts.map((one) => ({ ...one, error: null, rewrites: [], locks: [] })),
  });
  const setNotNull = 'ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL';

  test.each<[string, FuzzInput, (answer: Answer) => Answer]>([
    ['missed failure', input(setNotNull), silent],
    ['wrong statement', input(setNotNull, 'SELECT 1'), (answer) => moved(answer, 1)],
    [
      'weak failure',
      input('ALTER TABLE "users" DROP COLUMN "nam"'),
      (answer) => ({ ...answer, findings: answer.findings.map((one) => ({ ...one, severity: 'warning' })) }),
    ],
    ['missed loss', input('ALTER TABLE "users" DROP COLUMN "name"'), silent],
    ['missed loss', input('DELETE FROM "users" WHERE "id" > 1'), silent],
    ['missed loss', input('UPDATE "users" SET "name" = NULL'), silent],
    ['missed rewrite', input('ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint'), silent],
    ['missed lock', input('CREATE INDEX ON "users" ("name")'), silent],
  ])('%s %#', async (kind, given, spoil) => {
    const { truth, answer, disagreements } = await tryInput(server, given);
    if (truth === null || answer === null) throw new Error('the input cannot be tried');
    expect(disagreements).toEqual([]);
    expect(compare(given, truth, spoil(answer)).map((one) => one.kind)).toContain(kind);
  });

  test.each<[string, string, string]>([
    ['false failure', 'SELECT 1', 'ALTER TABLE "users" DROP COLUMN "nam"'],
    ['false rewrite', 'ALTER TABLE "users" ADD COLUMN "x" text', 'ALTER TABLE "users" ADD COLUMN "x" serial'],
    ['false lock', 'SELECT 1', 'CREATE INDEX ON "users" ("name")'],
    ['false loss', 'ALTER TABLE "users" ADD COLUMN "x" text', 'ALTER TABLE "users" DROP COLUMN "name"'],
  ])('%s', async (kind, harmless, harmful) => {
    const given = input(harmless);
    const { truth } = await tryInput(server, given);
    const { answer } = await tryInput(server, input(harmful));
    if (truth === null || answer === null) throw new Error('the input cannot be tried');
    expect(compare(given, truth, answer).map((one) => one.kind)).toContain(kind);
  });

  test('is printed as a case', async () => {
    const outcome = await tryInput(server, input(setNotNull));
    const text = `--- hazard 1 x: fails-on-rows\n${printed(outcome)}`;
    const [one] = readCases('fuzz.sql', text.replace('--- fails:', '--- error fails-on-rows users.name\n--- fails:'));
    expect(one).toMatchObject({ facts: [{ kind: 'fails', text: '23502' }] });
    expect(one?.migrations[0]).toContain(`${setNotNull};`);
  });
});

function moved(answer: Answer, to: number): Answer {
  return { ...answer, findings: answer.findings.map((one) => ({ ...one, statement: to })) };
}
