import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderComment, renderRunbook, renderSummary, renderTerminal } from '../../src/report/index.ts';
import { options } from './builders.ts';
import * as reviews from './reviews.ts';

/**
 * The reports as people see them, committed so that a change of wording or layout shows up rendered in its pull request.
 * `UPDATE_OUTPUTS=1 npm test -- __tests__/report/outputs` writes them anew.
 */
const folder = path.resolve(import.meta.dirname, '../__outputs__');
const update = process.env['UPDATE_OUTPUTS'] === '1';

function compare(name: string, text: string) {
  const file = path.join(folder, name);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe.each(Object.entries(reviews))('%s', (name, build) => {
  test('comment', () => compare(`comment-${name}.md`, renderComment(build(), options)));
  test('terminal', () =>
    compare(`terminal-${name}.txt`, renderTerminal(build(), { color: false, width: 96, detail: 'usual' })));
});

const { planned, warn, nothingPending, broken, hostile } = reviews;
test.each(Object.entries({ planned, warn, nothingPending, broken, hostile }))('runbook of %s', (name, build) =>
  compare(`runbook-${name}.md`, renderRunbook(build())),
);

test('job summary of a large review holds what the comment leaves out', () => {
  const summary = renderSummary(reviews.huge(), options);
  const told = new Set(Array.from(summary.matchAll(/Drops the column <code>(\S+)<\/code>/g), ([, name]) => name));
  expect(told.size).toBe(300);
});

test('a comment that turns green says how many findings are resolved', () => {
  expect(renderComment(reviews.clean(), { ...options, resolved: 3 })).toContain(
    '✅ **All clear: 3 findings resolved**',
  );
});

test('what is accepted happens all the same, and is not told as resolved', () => {
  const text = renderComment(reviews.accepted(), { ...options, resolved: 6 });
  expect(text).not.toContain('All clear');
  expect(text).toMatch(/No open findings, \d+ accepted/);
});

test('the same review gives the same bytes', () => {
  expect(renderComment(reviews.block(), options)).toBe(renderComment(reviews.block(), options));
});
