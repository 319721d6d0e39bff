import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProjectReview } from '../../src/core/review.ts';
import type { Server } from '../../src/postgres/server.ts';
import { stagesOf } from '../../src/review/stages/index.ts';
import { emptyState, type State } from '../../src/review/state.ts';
import { Time } from '../../src/review/time.ts';
import { mergeSettings } from '../../src/settings/merge.ts';
import { startLab } from '../trial/lab.ts';
import { file, project, usualPorts } from './support.ts';

let server: Server;
beforeAll(async () => {
  server = await startLab();
});
afterAll(() => server.stop());

const base = 'CREATE TABLE people (id integer PRIMARY KEY, name text, age integer)';

async function reviewOf(pending: string[], runs = true): Promise<ProjectReview> {
  const time = new Time(100, new AbortController().signal);
  const batch = { base: [file('0000', base)], pending: pending.map((sql, at) => file(`000${at + 1}`, sql)) };
  const stages = stagesOf(mergeSettings([]), usualPorts([]), {
    read: () => Promise.resolve({ batch, findings: [] }),
    server: runs ? () => Promise.resolve(server) : null,
    findMissing: null,
    time,
    keep: () => undefined,
  });
  let state: State = emptyState(project, 'batch');
  try {
    for (const { run } of stages) state = await run(state);
  } finally {
    await time.end();
  }
  return state.review;
}

test('the way back is in the review, with what the migrator wrote down', async () => {
  const { wayBack, notWorkedOut } = await reviewOf([
    'ALTER TABLE people ADD COLUMN city text',
    'DROP TABLE IF EXISTS x',
  ]);
  expect(notWorkedOut?.wayBack).toBeNull();
  expect(wayBack).toMatchObject({ grade: 'exact', failsIf: [], lost: [], save: [] });
  const [first, last] = wayBack?.sql.map(({ sql }) => sql) ?? [];
  expect(first).toBe('ALTER TABLE "people" DROP COLUMN "city";');
  expect(last).toMatch(
    /^DELETE FROM "drizzle"\."__drizzle_migrations" WHERE "hash" IN \('[0-9a-f]{64}', '[0-9a-f]{64}'\)/,
  );
});

test.each([
  ['nothing is pending', [], true, 'Nothing is pending'],
  ['the batch fails', ['ALTER TABLE people DROP COLUMN city'], true, 'did not run to its end'],
  ['nothing was run', ['ALTER TABLE people DROP COLUMN age'], false, 'were not run'],
])('it says why there is none: %s', async (_, pending, runs, why) => {
  const { wayBack, notWorkedOut } = await reviewOf(pending, runs);
  expect(wayBack).toBeNull();
  expect(notWorkedOut?.wayBack).toContain(why);
});
