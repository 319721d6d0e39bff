import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { expectedOn, loadCases, readCases } from './load.ts';
import { parts, spread } from './part.ts';

const head = '--- hazard 1 create-index: create-index-blocks-writes\n--- baseline\nCREATE TABLE t (id int);\n';

describe('the parts', () => {
  test('hold every case once, and each has its test file', () => {
    const all = loadCases(import.meta.dirname);
    expect(
      spread(all)
        .flat()
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual(all.map(({ place }) => place).toSorted());
    const files = readdirSync(import.meta.dirname).filter((file) => /^part-\d+\.test\.ts$/.test(file));
    expect(files.toSorted()).toEqual(Array.from({ length: parts }, (_, at) => `part-${at + 1}.test.ts`));
  });
});

describe('the form of cases', () => {
  test('a case with all that it can have', () => {
    const [one, two] = readCases(
      'a.sql',
      `${head}--- unsafe: an index
--- on 14-16: warning create-index-blocks-writes t id idx
--- on 17+: error create-index-blocks-writes other
--- locks: S t
--- versions: 14-18
--- transaction: file
--- rows: t=5, billing.invoices=1000
-- a comment
CREATE INDEX ON t (id);
--- next migration
SELECT 1;
--- safe: nothing
--- baselineless
SELECT 2;
`.replace('--- baselineless\n', ''),
    );
    expect(one).toMatchObject({
      place: 'a.sql:4',
      safe: false,
      hazard: { number: 1, name: 'create-index', rules: ['create-index-blocks-writes'] },
      baseline: 'CREATE TABLE t (id int);',
      migrations: ['-- a comment\nCREATE INDEX ON t (id);\n', 'SELECT 1;\n'],
      transaction: 'file',
      versions: { from: 14, to: 18 },
      tableRows: { t: 5, 'billing.invoices': 1000 },
    });
    expect(two).toMatchObject({ safe: true, baseline: 'CREATE TABLE t (id int);', findings: [] });
    if (one === undefined) throw new Error('no case');
    expect(expectedOn(one, 15)).toEqual({
      findings: [{ severity: 'warning', rule: 'create-index-blocks-writes', subject: 't id idx' }],
      facts: { locks: 'S t' },
    });
    expect(expectedOn(one, 18).findings).toEqual([
      { severity: 'error', rule: 'create-index-blocks-writes', subject: 'other' },
    ]);
  });

  test.each([
    ['no case', head, 'a.sql:4: holds no case.'],
    ['SQL at the top', 'SELECT 1;', 'a.sql:1: SQL stands before the first "--- baseline" or case.'],
    ['an unknown word', `${head}--- unsafe: x\n--- look: t\nSELECT 1;`, 'a.sql:5: "look: t" is none of: '],
    ['a directive outside of a case', `${head}--- locks: S t\n`, 'a.sql:4: "locks: S t" belongs into a case'],
    [
      'no hazard',
      '--- safe: x\nSELECT 1;',
      'a.sql:1: no "--- hazard <number> <name>: <rules>" stands above this case.',
    ],
    ['no SQL', `${head}--- safe: x\n`, 'a.sql:4: no SQL follows.'],
    [
      'no finding',
      `${head}--- unsafe: x\nSELECT 1;`,
      'a.sql:4: an unsafe case expects a finding of create-index-blocks-writes.',
    ],
    [
      'a loud safe case',
      `${head}--- safe: x\n--- error drop-table t\nSELECT 1;`,
      'a.sql:4: a safe case expects notices at most, not this error.',
    ],
    [
      'a finding without subject',
      `${head}--- safe: x\n--- notice drop-index\nSELECT 1;`,
      'a.sql:5: "notice drop-index": write "notice <rule> <subject>".',
    ],
    [
      'a bad range',
      `${head}--- safe: x\n--- versions: new\nSELECT 1;`,
      'a.sql:5: "new" is no range of versions: 15, 15+ or 14-16.',
    ],
    [
      'two of one title',
      `${head}--- safe: x\nSELECT 1;\n--- safe: x\nSELECT 2;`,
      'a.sql:6: "x" is the title of a.sql:4 too.',
    ],
    [
      'dashes without a space',
      `${head}--- safe: x\n---locks: S t\nSELECT 1;`,
      'a.sql:5: "---locks: S t": write "--- " and a word after it.',
    ],
  ])('%s', (_, text, message) => {
    expect(() => readCases('a.sql', text)).toThrow(message);
  });
});
