import type { Catalog } from '../core/catalog.ts';
import type { ErrorFact, LockFact, StatementFacts } from '../core/facts.ts';
import { noFacts } from '../core/no-facts.ts';
import { canFollow, followsFrom } from './consequence.ts';
import { sortLocks, type Derived } from './derive.ts';
import type { RunResult } from './run-types.ts';
import type { StatementRun } from './statement-run.ts';
import { LockSet } from '../grammar/lock.ts';
import type { BatchStatement } from './statements.ts';

/** The runs from which the facts of the statements are put together. */
export interface Runs {
  /** The batch as production runs it, on ordinary rows; after a failure again without the failing statement, and so on. */
  batch: { skipped: ReadonlySet<number>; result: RunResult }[];
  /** Every statement in a transaction of its own, on ordinary rows. */
  steps: RunResult;
  /** Every statement in a transaction of its own, on empty tables. */
  empty: RunResult;
  /** The batch on empty tables; only made when it failed on rows. */
  emptyBatch: RunResult | null;
  /** Statements that could not be tried here, with the reason. */
  notTried: ReadonlyMap<number, string>;
  /** Statements that Raincheck itself had to stop. */
  stopped: ReadonlySet<number>;
  /** What was run, and the catalog just before each, on empty tables: they tell which failure follows from which. */
  statements: readonly BatchStatement[];
  before: readonly Catalog[];
  /** True when all statements share one transaction or one per file. */
  inTransaction: boolean;
}

/** Puts the facts of all statements together. */
export function mergeRuns(runs: Runs): StatementFacts[] {
  const held = new LockSet();
  let transaction = -1;
  return runs.statements.map((one) => {
    const facts = mergeOne(one.index, runs);
    const own = batchRunOf(one.index, runs);
    const unit = own?.transaction ?? transaction;
    if (unit !== transaction && own !== undefined) {
      held.clear();
      transaction = unit;
    }
    const before = own?.derived ? own.held : held;
    for (const lock of facts.locks) lock.held = runs.inTransaction && before.has(lock);
    for (const lock of facts.locks) held.add(lock);
    return facts;
  });
}

function mergeOne(index: number, runs: Runs): StatementFacts {
  const reason = runs.notTried.get(index);
  if (reason !== undefined) return { ...nothing(index), notTried: reason };
  const inBatch = batchRunOf(index, runs);
  const step = ok(runs.steps.statements[index]);
  const error = errorOf(index, runs);
  if (error === null) {
    const source = inBatch ?? step ?? ok(runs.empty.statements[index]);
    if (source === undefined) {
      const missing = runs.notTried.size > 0 && runs.steps.statements[index]?.error ? followUp : null;
      return { ...nothing(index), notTried: missing };
    }
    const ran = source.ran === 'alone' && runs.inTransaction ? 'alone' : 'batch';
    return { ...factsOf(index, source, step), ran: inBatch === undefined ? ran : 'batch' };
  }
  const source = step ?? ok(runs.empty.statements[index]);
  const alone = step !== undefined;
  return {
    ...(source === undefined ? nothing(index) : factsOf(index, source, step)),
    ran: alone ? 'alone' : 'batch',
    error,
    failsOn: failsOn(index, runs),
    noop: false,
  };
}

/** Why a statement was not tried that needs what another one would have made, which was not tried. */
export const followUp = 'It needs what a statement before it would have made, and that one could not be tried.';

/** The run of a statement inside the batch, if there was one without an error. */
function batchRunOf(index: number, runs: Runs): StatementRun | undefined {
  for (const { result } of runs.batch) {
    const run = ok(result.statements[index]);
    if (run !== undefined) return run;
  }
  return undefined;
}

function ok(run: StatementRun | undefined): StatementRun | undefined {
  return run === undefined || run.error !== null || run.notTried !== null ? undefined : run;
}

/**
 * The failure that production has at this statement. The first one of the batch is certain. Later ones count when they
 * are no consequence of what was left out before them.
 */
function errorOf(index: number, runs: Runs): ErrorFact | null {
  const step = runs.steps.statements[index];
  if (runs.stopped.has(index)) return step?.error ?? runs.empty.statements[index]?.error ?? null;
  for (const { skipped, result } of runs.batch) {
    if (result.failure?.statement !== index) continue;
    const { error } = result.failure;
    if (skipped.size === 0 || !canFollow(error)) return error;
    return certainError(
      index,
      error,
      [...skipped].filter((other) => other < index),
      runs,
    );
  }
  if (batchRunOf(index, runs) !== undefined) return null;
  // Beyond the last run of the batch: what cannot run in any transaction block cannot run in this one either.
  if (runs.inTransaction && step?.blockError?.sqlstate === '25001') return step.blockError;
  // What its own rows forbid, no statement before it is to blame for.
  if (step?.error && /^2[23]/.test(step.error.sqlstate)) return step.error;
  const failed = runs.empty.statements[index]?.error;
  if (!failed || !step?.error || runs.batch.every(({ result }) => result.failure === null)) return null;
  return certainError(
    index,
    failed,
    runs.statements.slice(0, index).map((one) => one.index),
    runs,
  );
}

/**
 * The failure that the statement has whatever becomes of the statements that were left out before it; null for one that
 * may be a consequence of theirs. Rows make many fail that do their part on empty tables: that run knows what comes then.
 */
function certainError(index: number, error: ErrorFact, left: readonly number[], runs: Runs): ErrorFact | null {
  const did = (run: RunResult) => left.filter((other) => ok(run.statements[other]) !== undefined);
  for (const run of [runs.steps, runs.empty]) {
    if (ok(run.statements[index]) !== undefined && did(run).length > 0) return null;
  }
  const best = did(runs.empty).length >= did(runs.steps).length ? runs.empty : runs.steps;
  const own = did(best).length === 0 ? error : (best.statements[index]?.error ?? error);
  const failing = runs.statements[index];
  if (failing === undefined || !canFollow(own)) return own;
  const follows = left
    .filter((other) => ok(best.statements[other]) === undefined)
    .some((other) => {
      const one = runs.statements[other];
      return one !== undefined && followsFrom(failing, own, one, runs.before[index]);
    });
  return follows ? null : own;
}

function failsOn(index: number, runs: Runs): 'any' | 'rows' {
  if (runs.emptyBatch?.failure?.statement === index) return 'any';
  const empty = runs.empty.statements[index];
  if (empty?.error) return 'any';
  if (runs.steps.statements[index]?.blockError || (ok(runs.steps.statements[index]) && runs.emptyBatch === null))
    return 'any';
  return 'rows';
}

function factsOf(index: number, source: StatementRun, step: StatementRun | undefined): StatementFacts {
  const derived = source.derived ?? step?.derived ?? null;
  return {
    ...nothing(index),
    ran: source.ran,
    ...(derived === null ? {} : copyOf(derived)),
    locks: mergeLocks(source.derived, step?.derived ?? null),
    ...(step?.blocks ? { blocks: step.blocks } : {}),
    notices: visibleNotices(source),
    noop: source.noop && (step?.noop ?? true),
    walBytes: source.walBytes,
    milliseconds: source.milliseconds,
  };
}

function copyOf({ rewrites, scans, indexBuilds, rows, drops }: Derived): Partial<StatementFacts> {
  return { rewrites, scans, indexBuilds, rows, drops: drops.map(({ fact }) => fact) };
}

/** What the statement takes when it runs alone, and what it took in the batch beyond that. */
function mergeLocks(batch: Derived | null, step: Derived | null): LockFact[] {
  const locks = [...(step?.locks ?? []), ...(batch?.locks ?? [])];
  const merged = new Map(locks.map((lock) => [`${lock.mode} ${lock.relation}`, { ...lock }]));
  return sortLocks([...merged.values()]);
}

/** Notices and warnings for people: the debug messages are only there for the tracer. */
function visibleNotices({ notices }: StatementRun): string[] {
  const visible = notices.filter(
    ({ severity }) => severity === 'NOTICE' || severity === 'WARNING' || severity === 'INFO',
  );
  return visible.slice(0, 20).map(({ severity, message, detail }) => {
    const text = detail === null ? message : `${message}: ${detail}`;
    return `${severity}: ${text}`.slice(0, 1_000);
  });
}

function nothing(index: number): StatementFacts {
  return { ...noFacts(index), failsOn: null, hostileFailures: [], notTried: null };
}
