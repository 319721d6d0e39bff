import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { compilerIn, type AskCompiler } from '../../src/impact/ask.ts';
import type { Question } from '../../src/impact/question.ts';
import { treeOf, type Tree } from '../../src/project/tree.ts';
import type { ReviewPorts } from '../../src/review/ports.ts';
import { modulesOf } from '../toolchains.ts';
import { review } from './support.ts';

const column = "name: text('name')";
const schema = (columns: string) =>
  `import { integer, pgTable, text } from 'drizzle-orm/pg-core';\nexport const people = pgTable('people', { id: integer('id'), ${columns} });\n`;
const code = `import { people } from './schema';\n\nexport const name = people.name;\n`;

function tree(files: Record<string, string>): Tree {
  return treeOf({
    revision: null,
    entries: () => Promise.resolve(new Map(Object.keys(files).map((file) => [file, { link: false }]))),
    content: (file) => Promise.resolve(files[file] === undefined ? null : Buffer.from(files[file])),
    target: () => Promise.resolve(null),
  });
}

/** A change that takes the column out of the schema and leaves the code as it is. */
function change(askCompiler: AskCompiler): Partial<ReviewPorts> {
  const checkout = mkdtempSync(path.join(tmpdir(), 'raincheck-impact-'));
  symlinkSync(modulesOf('kit-0.31'), path.join(checkout, 'node_modules'));
  return {
    base: tree({ 'src/schema.ts': schema(column), 'src/code.ts': code }),
    head: tree({ 'src/schema.ts': schema(''), 'src/code.ts': code }),
    revisions: { base: '1'.repeat(40), head: null, baseTip: null },
    changed: ['src/schema.ts'],
    checkout,
    askCompiler,
  };
}

describe('the code that uses what the batch takes away', () => {
  test('is in the review, and what the head still uses is a finding at its place', async () => {
    const ports = change(compilerIn({ env: process.env }));
    const { review: made } = await review(null, 'ALTER TABLE people DROP COLUMN name', undefined, { ports });
    expect(made.impact).toEqual({
      uses: [
        {
          subject: 'people.name',
          change: 'removed',
          file: 'src/code.ts',
          line: 3,
          column: 28,
          text: 'export const name = people.name;',
          certainty: 'certain',
          by: 'types',
          inHead: true,
        },
      ],
      total: 1,
      notResolved: [],
      files: 1,
    });
    const found = made.findings.filter(({ rule }) => rule === 'code-still-uses');
    expect(found.map(({ file, line, severity }) => [file, line, severity])).toEqual([['src/code.ts', 3, 'error']]);
    expect(made.verdict).toBe('block');
  });

  test.each([
    ['CREATE INDEX ON people (name)', 'The batch takes nothing away that the application’s code could use.'],
    [
      'ALTER TABLE people ADD COLUMN age integer',
      'The batch takes nothing away that the application’s code could use.',
    ],
  ])('%s: nobody is asked', async (sql, why) => {
    const asked: Question[] = [];
    const ports = change((question) => {
      asked.push(question);
      return Promise.resolve({ answers: [], cutShort: null });
    });
    const { review: made } = await review(null, sql, undefined, { ports });
    expect(asked).toEqual([]);
    expect([made.impact, made.notWorkedOut?.impact]).toEqual([null, why]);
  });

  test('the question is asked once, before anything is run', async () => {
    let asked = 0;
    const ports = change(() => {
      asked++;
      return Promise.resolve({ answers: [{ say: 'done', seconds: 1, megabytes: 1 }], cutShort: null });
    });
    const { review: made } = await review(null, 'ALTER TABLE people DROP COLUMN name', undefined, { ports });
    expect(asked).toBe(1);
    expect(made.impact?.total).toBe(0);
  });

  test('without a base there is no code to check', async () => {
    const { review: made } = await review(null, 'ALTER TABLE people DROP COLUMN name');
    expect(made.notWorkedOut?.impact).toBe('There is no base whose code could be checked.');
  });
});
