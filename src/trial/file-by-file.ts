import type { LockMode, StatementFacts, TrialFacts } from '../core/facts.ts';
import { blocksWrites, strongestLocks } from '../grammar/lock.ts';
import type { RunResult } from './run-types.ts';
import type { StatementRun } from './statement-run.ts';
import { lockTimeline } from './timeline.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** How often the files are run again without a statement that fails in any transaction. */
const continuations = 3;

/**
 * Tries the other way to deploy a batch of several files: one release per file. An enum value is committed before the
 * next file uses it; the lock of ADD … NOT VALID is gone before the next file validates. Only made when the batch fails,
 * or works under locks of an earlier file; what differs is written into `facts` (`apart`).
 *
 * @returns the run, as one of the trial's, when the batch fails together
 */
export async function runFileByFile(
  shop: Workshop,
  filled: Prepared,
  facts: StatementFacts[],
  skip: ReadonlySet<number>,
): Promise<Pick<TrialFacts, 'transaction' | 'failure'>[]> {
  if (shop.transaction !== 'batch' || shop.migrations.length < 2 || shop.outOfTime) return [];
  const failing = facts.filter(({ error }) => error !== null).map(({ statement }) => statement);
  const waiting = workUnderOlderLocks(shop, facts);
  if (failing.length === 0 && waiting.size === 0) return [];
  const left = new Set(skip);
  const runs: RunResult[] = [];
  for (let at = 0; at <= continuations; at++) {
    const run = await shop.runOnCopy(filled, {
      mode: 'file',
      skip: new Set(left),
      watch: new Set([...waiting, ...failing]),
    });
    runs.push(run);
    // What cannot run in any transaction says nothing of the others.
    const failed = run.failure?.error.sqlstate === '25001' ? run.failure.statement : null;
    if (failed === null) break;
    left.add(failed);
  }
  for (const index of new Set([...failing, ...waiting])) {
    const one = facts[index];
    const run = runs.map(({ statements }) => statements[index]).find((found) => found?.error === null);
    if (one === undefined || run === undefined) continue;
    one.apart = { works: one.error !== null, waits: waitsOf(run, filled) };
  }
  return failing.length === 0 ? [] : [{ transaction: 'file', failure: runs[0]?.failure ?? null }];
}

/** Statements that work through rows while a lock is held that an earlier file took. */
function workUnderOlderLocks(shop: Workshop, facts: StatementFacts[]): Set<number> {
  const statements = shop.statements.map(({ statement }) => statement);
  const found = new Set<number>();
  for (const { stretches, work } of lockTimeline({ statements, facts, transaction: 'batch' })) {
    for (const { statement } of work) {
      const held = stretches.findLast(({ from, to }) => from <= statement && statement <= to);
      if (held !== undefined && statements[held.from]?.file !== statements[statement]?.file) found.add(statement);
    }
  }
  return found;
}

/** Tables that are locked so that writers wait, with the strongest mode. */
function waitsOf({ held, derived }: StatementRun, { base }: Prepared): { relation: string; mode: LockMode }[] {
  const indexes = new Set<string>();
  for (const { kind, name } of base.relations.values()) if (kind === 'index' || kind === 'sequence') indexes.add(name);
  const locks = [...(derived?.locks ?? []), ...held];
  const felt = locks.filter(({ relation, mode }) => !indexes.has(relation) && blocksWrites(mode));
  return [...strongestLocks(felt)]
    .map(([relation, mode]) => ({ relation, mode }))
    .sort((a, b) => (a.relation < b.relation ? -1 : 1));
}
