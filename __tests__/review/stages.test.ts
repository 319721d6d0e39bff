import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/review.ts';
import type { Server } from '../../src/postgres/server.ts';
import { stagesOf } from '../../src/review/stages/index.ts';
import { emptyState, type State } from '../../src/review/state.ts';
import { Time } from '../../src/review/time.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import type { Fix } from '../../src/wayout/fix.ts';
import { makeFinding } from '../../src/core/finding.ts';
import { missingMigration } from '../../src/drizzle/rules.ts';
import { startLab } from '../trial/lab.ts';
import { file, project, usualPorts } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(async () => {
  await server.stop();
});

/** A statement with a way out, an accepted one, and a missing migration. */
const batch = {
  base: [file('0000', 'CREATE TABLE people (id integer PRIMARY KEY, name text, age integer)')],
  pending: [
    file(
      '0001',
      'CREATE INDEX people_name ON people (name);\n-- raincheck: accept drop-column because nobody reads it\nALTER TABLE people DROP COLUMN age;',
    ),
  ],
};
const missingSql = 'ALTER TABLE people ADD COLUMN city text';

function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
}

test('every stage returns a new state: no finding, and nothing else of the report, is changed in place', async () => {
  const time = new Time(100, new AbortController().signal);
  const fixes: Fix[] = [];
  const ports = { ...usualPorts([]), authorOf: () => Promise.resolve('Ada'), onFix: (fix: Fix) => fixes.push(fix) };
  const missing: Finding = makeFinding(missingMigration, {
    file: null,
    line: null,
    evidence: 'generated',
    subject: 'people.city',
    message: 'A migration is missing.',
    action: { text: 'Run drizzle-kit generate.', steps: [{ title: 'In a migration', sql: missingSql }] },
  });
  const stages = stagesOf(mergeSettings([]), ports, {
    read: () => Promise.resolve({ batch, findings: [] }),
    server: () => Promise.resolve(server),
    findMissing: () =>
      Promise.resolve({
        missing: { status: 'missing', sql: [missingSql], ambiguities: [], drift: [], drizzleKit: '0', reason: null },
        findings: [missing],
        notChecked: ['something'],
      }),
    time,
    keep: () => undefined,
  });
  let state: State = emptyState(project, 'batch');
  const texts: string[] = [];
  try {
    for (const { run } of stages) {
      frozen(state.review);
      const before = state;
      const text = JSON.stringify(before.review);
      state = await run(state);
      expect(JSON.stringify(before.review)).toBe(text);
      texts.push(JSON.stringify(state.review));
    }
  } finally {
    await time.end();
  }
  const of = (rule: string) => state.review.findings.find((one) => one.rule === rule);
  expect(of('drop-column')?.acceptance?.author).toBe('Ada');
  expect(of('create-index-blocks-writes')?.wayOut?.proof.status).toBe('proven');
  expect(of('missing-migration')?.wayOut?.proof.status).toBe('proven');
  expect(fixes).toHaveLength(1);
  expect(fixes[0]?.fixed.map(({ rule }) => rule)).toEqual(['create-index-blocks-writes']);
  expect(state.review.missingFrom).toBe(2);
  expect(state.review.verdict).not.toBe('pass');
});
