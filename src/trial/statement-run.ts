import type { BlockFact, ErrorFact } from '../core/facts.ts';
import { LockSet } from '../grammar/lock.ts';
import type { Derived } from './derive.ts';
import type { Notice, Outcome, TraceEvent } from './session.ts';
import type { BatchStatement } from './statements.ts';

/** What one run saw of one statement. */
export interface StatementRun {
  index: number;
  ran: 'batch' | 'alone';
  /** Null when the statement failed, or when it was not watched closely. */
  derived: Derived | null;
  error: ErrorFact | null;
  /** True when Raincheck stopped it for taking too long. */
  timedOut: boolean;
  /** Why it was not run: it asks for rights that nobody gives it here. Null when it ran. */
  notTried: string | null;
  /** The error that it gives inside a transaction block, when it had to run outside. */
  blockError: ErrorFact | null;
  notices: Notice[];
  events: TraceEvent[];
  milliseconds: number;
  /** When it began (performance.now()). */
  startedAt: number;
  walBytes: number;
  noop: boolean;
  /** Whom it keeps waiting; null when it was not tried. */
  blocks: BlockFact[] | null;
  catalogWritten: boolean;
  /** The locks that the transaction held already. */
  held: LockSet;
  /** True for SET, SHOW, BEGIN, COMMIT: nothing was watched, and there was nothing to watch. */
  passive?: boolean;
  /** Which transaction of the run it ran in; statements with the same number shared one. */
  transaction: number;
}

/** A run of a statement of which nothing is known yet. */
export function blank(one: BatchStatement): StatementRun {
  return {
    index: one.index,
    ran: 'batch',
    derived: null,
    error: null,
    timedOut: false,
    blockError: null,
    notTried: null,
    notices: [],
    events: [],
    milliseconds: 0,
    startedAt: 0,
    walBytes: 0,
    noop: true,
    blocks: null,
    catalogWritten: false,
    held: new LockSet(),
    transaction: -1,
  };
}

/** What an outcome says by itself. */
export function told(
  outcome: Outcome,
): Pick<StatementRun, 'error' | 'timedOut' | 'notices' | 'events' | 'milliseconds' | 'startedAt'> {
  const { error, timedOut, notices, events, milliseconds, startedAt } = outcome;
  return { error, timedOut, notices, events, milliseconds, startedAt };
}
