import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Bench, named } from './harness.ts';

const baseline = `
  CREATE TABLE orgs (id integer PRIMARY KEY);
  CREATE TABLE stages (id integer PRIMARY KEY, before_id integer REFERENCES stages, org_id integer REFERENCES orgs);
`;

/** A rename gives an old foreign key another definition; it is no new key that wants an index. */
describe('an old foreign key under other names', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(async () => bench[Symbol.asyncDispose]());

  test.each([
    ['of a table that refers to itself', 'ALTER TABLE stages RENAME TO steps', ['rename-table stages']],
    [
      'of its column and of the table that it refers to',
      'ALTER TABLE stages RENAME COLUMN org_id TO company_id; ALTER TABLE orgs RENAME TO companies',
      ['rename-column stages.org_id', 'rename-table orgs', 'several-breaking-changes 0001_case'],
    ],
  ])('%s', async (_, sql, expected) => {
    expect(named(await bench.judge(baseline, sql))).toEqual(expected);
  });

  test('beside a key that is new', async () => {
    const sql = 'ALTER TABLE stages RENAME TO steps; ALTER TABLE steps ADD COLUMN next_id integer REFERENCES steps';
    expect(named(await bench.judge(baseline, sql)).filter((name) => name.startsWith('foreign-key'))).toEqual([
      'foreign-key-without-index 0001_case',
    ]);
  });
});
