import type { Runs } from './merge.ts';
import { whyNotTried } from './not-tried.ts';
import type { RunResult } from './run-types.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** How often the batch is run again without a statement that failed. */
const continuations = 4;

/**
 * The batch as production runs it, and after a failure again without the statement that failed. A statement that cannot
 * be tried here is left out from the start: its failure is not production's.
 *
 * @param steps the run of every statement by itself, on the same rows
 * @param notTried statements that cannot be tried, with the reasons; the ones found here are added
 * @param stopped statements that Raincheck had to stop before: not run again
 */
export async function runBatches(
  shop: Workshop,
  filled: Prepared,
  steps: RunResult,
  notTried: Map<number, string>,
  stopped: ReadonlySet<number>,
): Promise<Runs['batch']> {
  const runs: Runs['batch'] = [];
  if (isBatchOfOne(shop, steps)) return [{ skipped: new Set(), result: steps }];
  const skip = new Set([...notTried.keys(), ...stopped]);
  const last = shop.statements.length - 1;
  for (let left = continuations; left >= 0;) {
    const skipped = new Set(skip);
    const result = await shop.runOnCopy(filled, { mode: shop.transaction, skip: skipped });
    for (const run of result.statements) if (run?.notTried) notTried.set(run.index, run.notTried);
    const failed = result.failure?.statement ?? null;
    const reason = failed === null ? null : reasonIn(shop, result, failed);
    if (failed !== null && reason !== null) notTried.set(failed, reason);
    else {
      runs.push({ skipped, result });
      left--;
    }
    if (failed === null || (reason === null && failed === last)) break;
    skip.add(failed);
  }
  return runs;
}

/** A batch of one statement that went well by itself, and that does not meddle with the migrator's own table. */
function isBatchOfOne({ statements, project, transaction }: Workshop, { statements: runs }: RunResult): boolean {
  const [only, ...others] = statements;
  const [run] = runs;
  if (only === undefined || others.length > 0 || run === undefined) return false;
  // By itself a statement has a transaction of ours around it; in production it has none.
  if (transaction === 'none') return false;
  const meddles = [project.migrationsSchema, project.migrationsTable].some((name) => only.statement.sql.includes(name));
  return !meddles && run.error === null && run.blockError === null && run.notTried === null;
}

/** Statements that could not be tried in runs that go on after failures, with the reasons. */
export function notTriedIn(shop: Workshop, results: RunResult[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const result of results) {
    for (const { index } of shop.statements) {
      const reason = result.statements[index]?.notTried ?? reasonIn(shop, result, index);
      if (reason !== null) found.set(index, reason);
    }
  }
  return found;
}

function reasonIn(shop: Workshop, result: RunResult, index: number): string | null {
  const error = result.statements[index]?.error;
  const node = shop.statements[index]?.node;
  return error && node ? whyNotTried(error, node) : null;
}

/** Statements that ran into a limit, of ours or of the server (SQLSTATE classes 53 and 57): once is enough. */
export function stoppedIn(result: RunResult): Set<number> {
  const stopped = new Set<number>();
  for (const run of result.statements) {
    if (run?.error && /^5[37]/.test(run.error.sqlstate)) stopped.add(run.index);
  }
  return stopped;
}
