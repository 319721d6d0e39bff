import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { compilerIn } from '../../src/impact/ask.ts';
import type { Question } from '../../src/impact/question.ts';
import { modulesOf } from '../toolchains.ts';
import { impactOf, readShape } from './shapes.ts';

const never = new AbortController().signal;

/** A project whose only code takes TypeScript for ever: a type that grows with each step. */
function endless(): Question {
  const root = mkdtempSync(path.join(tmpdir(), 'raincheck-impact-'));
  symlinkSync(modulesOf('kit-0.31'), path.join(root, 'node_modules'));
  const schema = `import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const users = pgTable('users', { age: text('age') });`;
  const code = `import { users } from './schema';
export const age = users.age;
type Four<T extends unknown[]> = [...T, ...T, ...T, ...T];
type All<T extends unknown[], N extends unknown[]> = N extends [unknown, ...infer R] ? { [K in keyof T]: All<T, R> } : T;
type Big = All<Four<[1, 2, 3, 4]>, Four<[1, 1]>>;
declare const one: Big; declare let two: All<Four<[1, 2, 3, '4']>, Four<[1, 1]>>;
two = one;`;
  return {
    root,
    base: [
      ['src/schema.ts', schema],
      ['src/code.ts', code],
    ],
    changed: [['src/schema.ts', schema.replace(`age: text('age')`, '')]],
    schema: { base: ['src/schema.ts'], head: ['src/schema.ts'] },
    casing: null,
    subjects: [
      {
        name: 'users.age',
        change: 'removed',
        kind: 'column',
        schema: 'public',
        relation: 'users',
        column: 'age',
        value: null,
        to: null,
      },
    ],
    seconds: 25,
  };
}

describe('the compiler’s process', () => {
  test('is ended when its time is up; what it does not know is said', async () => {
    const start = Date.now();
    const { answers, cutShort } = await compilerIn({ env: process.env, deadline: 500 })(endless(), never);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(cutShort).toBe('it was ended after 0.5 seconds');
    expect(answers.some(({ say }) => say === 'done')).toBe(false);
  });

  test('is ended when the review is', async () => {
    const stop = new AbortController();
    const asked = compilerIn({ env: process.env })(endless(), stop.signal);
    setTimeout(() => stop.abort(), 200);
    expect((await asked).cutShort).toBe('the review was ended');
  });

  test('gets no more memory than it may have', async () => {
    const { cutShort } = await compilerIn({ env: process.env, memory: 40 })(endless(), never);
    expect(cutShort).toBe('it needs more than 40 MB');
  });

  test('a question that it cannot read is a failure that is told', async () => {
    const { cutShort } = await compilerIn({ env: process.env })({} as Question, never);
    expect(cutShort).toMatch(/^it failed \(/);
  });

  test('an end that comes too early is told, and so is what was found by then', async () => {
    const shape = readShape('drop-column.txt');
    const real = compilerIn({ env: process.env });
    const impact = await impactOf(shape, async (question, signal) => {
      const { answers } = await real(question, signal);
      return {
        answers: answers.filter(({ say }) => say === 'uses').slice(0, 1),
        cutShort: 'it was ended after 60 seconds',
      };
    });
    expect(impact.total).toBeGreaterThan(0);
    expect(impact.notResolved).toEqual([
      'The compiler did not come to its end: it was ended after 60 seconds. There may be more uses.',
    ]);
  });
});
