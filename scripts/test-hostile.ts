/**
 * Runs the hostile inputs and the faults of __tests__/hostile on one throw-away server.
 *
 *   npm run test:hostile [-- --only <part of a name>] [--lanes 3] [--one-of-each]
 *
 * One line for each failure, and a last line with the figures. Ends with 1 when something failed, or when nothing ran.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { everyTrial } from '../__tests__/hostile/everything.ts';
import { runLanes, type Trial } from '../__tests__/hostile/lanes.ts';
import { Stand } from '../__tests__/hostile/stand.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, lanes: { type: 'string' }, 'one-of-each': { type: 'boolean' } },
});
/** Families that take long: one of each is for every run of the tests. */
const slow = /^(?:endless|reaches out)$/;
// A temporary folder of its own shows whatever is left behind, and whose it is.
const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-hostile-'));
// Here root runs the tests, and PostgreSQL, which refuses root, runs as somebody else.
chmodSync(scratch, 0o1777);
process.env['TMPDIR'] = scratch;
const failed: string[] = [];
let passed = 0;
try {
  await using stand = await Stand.start(scratch);
  const wanted = ({ family, name }: { family: string; name: string }) =>
    `${family}: ${name}`.includes(values.only ?? '');
  const all = everyTrial(stand).filter(wanted);
  const trials = values['one-of-each'] ? oneOfEach(all) : all;
  await runLanes(stand, trials, Number(values.lanes ?? 4), ({ family, name, wrong }) => {
    if (wrong.length === 0) passed += 1;
    else failed.push(name);
    for (const line of wrong) console.log(`${family}: ${name}: ${line}`);
  });
  // Each is told once, and after each family what is left of it.
  const told = passed + failed.length - new Set(trials.map(({ family }) => family)).size;
  if (told !== trials.length) failed.push(`${told} of ${trials.length} were told`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed.length} failed`);
if (failed.length > 0 || passed === 0) process.exitCode = 1;

/** The last of each family, as one family: they share their lanes. */
function oneOfEach(trials: readonly Trial[]): Trial[] {
  const known = new Map(trials.filter(({ family }) => !slow.test(family)).map((trial) => [trial.family, trial]));
  return [...known.values()].map((trial) => ({ ...trial, family: 'one of each' }));
}
