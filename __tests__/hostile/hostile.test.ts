import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { everyTrial } from './everything.ts';
import { runLanes, type Outcome } from './lanes.ts';
import { Stand } from './stand.ts';

let scratch = '';
const usual = process.env['TMPDIR'];
beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-hostile-'));
  chmodSync(scratch, 0o1777);
  process.env['TMPDIR'] = scratch;
});
afterAll(() => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  rmSync(scratch, { recursive: true, force: true });
});

/** Families that take long: `npm run test:hostile` has them all. */
const slow = /^(?:endless|reaches out)$/;

test('one of each family of hostile inputs: not green, no defect, nothing left behind', async () => {
  await using stand = await Stand.start(scratch);
  const every = everyTrial(stand).filter(({ family }) => !slow.test(family));
  const one = [...new Map(every.map((trial) => [trial.family, trial])).values()];
  const outcomes: Outcome[] = [];
  await runLanes(
    stand,
    one.map((trial) => ({ ...trial, family: 'one of each' })),
    4,
    (outcome) => outcomes.push(outcome),
  );
  expect(outcomes.length).toBe(one.length + 1);
  expect(outcomes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
}, 1_200_000);
