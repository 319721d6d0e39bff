import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/sql/parse.ts';
import { mergePlans } from '../../src/wayout/merge.ts';
import type { Plan } from '../../src/wayout/plan.ts';
import { rewriteMigration } from '../../src/wayout/rewrite-migration.ts';

async function rewritten(sql: string, edits: [number, string[]][]): Promise<string> {
  const parsed = await parseFile({ sql, file: 'drizzle/0001.sql', migration: '0001' });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return rewriteMigration(sql, parsed.statements, new Map(edits), 'drizzle-later/0001/');
}

const marker = '--> statement-breakpoint\n';

describe('a migration with other SQL in the place of a statement', () => {
  test('the rest stays byte for byte', async () => {
    const sql = `-- ä comment 🙂\nSELECT 'ü';${marker}SELECT 2;${marker}\n\nSELECT   3`;
    expect(await rewritten(sql, [[1, ['A;', 'B;']]])).toBe(
      `-- ä comment 🙂\nSELECT 'ü';${marker}A;${marker}B;${marker}\n\nSELECT   3`,
    );
  });

  test('several statements of one line', async () => {
    expect(
      await rewritten('SELECT 1; SELECT 2; SELECT 3;', [
        [0, ['A;']],
        [2, ['C;']],
      ]),
    ).toBe('A; SELECT 2; C;');
  });

  test.each([
    ['first', 0, '-- Kept back for a later release: drizzle-later/0001/\nSELECT 2;'],
    ['last', 1, 'SELECT 1;\n-- Kept back for a later release: drizzle-later/0001/\n'],
  ])('the %s statement goes: no chunk is left without SQL, no comment swallows any', async (_, index, text) => {
    expect(await rewritten(`SELECT 1;${marker}SELECT 2;`, [[index, []]])).toBe(text);
  });

  test('a statement that shares its line goes', async () => {
    expect(await rewritten('SELECT 1; SELECT 2;', [[0, []]])).toBe(
      '-- Kept back for a later release: drizzle-later/0001/\n SELECT 2;',
    );
  });
});

describe('ways out together', () => {
  const notNull: Plan = {
    releases: [
      { kind: 'this', title: '', edits: new Map([[1, ['CHECK']]]) },
      { kind: 'later', title: '', sql: ['ALTER TABLE a VALIDATE CONSTRAINT c;', 'SET NOT NULL'] },
    ],
  };
  const index: Plan = {
    releases: [
      { kind: 'hand', title: '', sql: ['CONCURRENTLY'] },
      { kind: 'this', title: '', edits: new Map([[0, ['IF NOT EXISTS']]]) },
    ],
  };
  const drop: Plan = {
    releases: [
      { kind: 'this', title: '', edits: new Map([[2, []]]) },
      { kind: 'later', title: '', sql: ['DROP', 'ALTER TABLE b VALIDATE CONSTRAINT d;'] },
    ],
  };

  test('release by release, and what reads rows comes before what locks', () => {
    expect(mergePlans([drop, notNull, index, notNull])?.releases).toMatchObject([
      { kind: 'hand', sql: ['CONCURRENTLY'] },
      {
        kind: 'this',
        edits: new Map([
          [0, ['IF NOT EXISTS']],
          [1, ['CHECK']],
          [2, []],
        ]),
      },
      {
        kind: 'later',
        sql: ['ALTER TABLE b VALIDATE CONSTRAINT d;', 'ALTER TABLE a VALIDATE CONSTRAINT c;', 'DROP', 'SET NOT NULL'],
      },
    ]);
  });

  test('not when both change one statement', () => {
    const other: Plan = { releases: [{ kind: 'this', title: '', edits: new Map([[0, []]]) }] };
    expect(mergePlans([index, other])).toBeNull();
  });
});
