import type { OutOfTime, StatementFacts } from '../core/facts.ts';
import type { Runs } from './merge.ts';
import { stoppedError } from './session.ts';
import type { Workshop } from './workshop.ts';

/**
 * Says who used the trial's time up: the statement into which at least half of it went gets that as its error. The
 * others were not run, and are no failure of anybody's.
 *
 * @returns null when the time sufficed
 */
export function blameTime(shop: Workshop, facts: StatementFacts[], runs: Runs): OutOfTime | null {
  if (!shop.outOfTime) return null;
  const seconds = shop.limits.trialMs / 1000;
  const [slowest] = [...shop.spent].sort(([, a], [, b]) => b - a);
  const culprit = slowest !== undefined && slowest[1] >= shop.limits.trialMs / 2 ? facts[slowest[0]] : undefined;
  if (culprit !== undefined) {
    const took = Math.round((slowest?.[1] ?? 0) / 100) / 10;
    culprit.error ??= stoppedError(
      `Raincheck stopped the trial: this statement took ${took} of its ${seconds} seconds.`,
    );
    culprit.failsOn ??= 'any';
    if (culprit.ran === 'not-run') culprit.ran = 'batch';
  }
  const results = [runs.steps, ...runs.batch.map(({ result }) => result)];
  const notRun = facts.filter(
    ({ statement, error, notTried }) =>
      error === null &&
      (notTried ?? null) === null &&
      runs.empty.statements[statement]?.passive !== true &&
      !results.some(({ statements }) => statements[statement]),
  );
  return { seconds, statement: culprit?.statement ?? null, notRun: notRun.length, from: notRun[0]?.statement ?? null };
}
