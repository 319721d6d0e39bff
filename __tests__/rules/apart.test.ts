import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Bench } from './harness.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
});

const baseline = `CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE t (id integer PRIMARY KEY, feeling mood, n integer)`;
const addValue = `ALTER TYPE mood ADD VALUE 'ok'`;
const useValue = `ALTER TABLE t ALTER COLUMN feeling SET DEFAULT 'ok'`;
const notValid = 'ALTER TABLE t ADD CONSTRAINT filled CHECK (n > 0) NOT VALID';
const validate = 'ALTER TABLE t VALIDATE CONSTRAINT filled';

async function advice(rule: string, files: string[]): Promise<string[]> {
  const findings = await bench.judge(baseline, files);
  return findings.filter((finding) => finding.rule === rule).map(({ action }) => action.text);
}

test('the action says what was tried: one release per file', async () => {
  expect(await advice('enum-value-in-same-batch', [addValue, useValue])).toEqual([
    expect.stringMatching(/ It works when the files are deployed one release after the other \(tried\)\.$/),
  ]);
  expect(await advice('validate-under-lock', [notValid, validate])).toEqual([
    expect.stringMatching(/ When the files are deployed one release after the other, nobody waits for it \(tried\)\.$/),
  ]);
});

test('and nothing of it where one file holds both', async () => {
  expect((await advice('enum-value-in-same-batch', [`${addValue};${useValue}`])).join()).toMatch(/^(?!.*tried).+/);
  expect((await advice('validate-under-lock', [`${notValid};${validate}`])).join()).toMatch(/^(?!.*tried).+/);
});
