import type { ErrorFact } from '../core/facts.ts';
import type { Migration, Project } from '../core/project.ts';
import type { TransactionMode } from '../core/words.ts';
import type { Base } from './base.ts';
import type { TrialLimits } from './limits.ts';
import type { StatementRun } from './statement-run.ts';
import type { BatchStatement } from './statements.ts';
import type { Tracer } from './tracer.ts';

/** How one run goes over the batch. */
export interface RunOptions {
  database: string;
  /** `steps`: every statement in a transaction of its own, going on after a failure. */
  mode: TransactionMode | 'steps';
  migrations: Migration[];
  statements: BatchStatement[];
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'> & Partial<Pick<Project, 'layout'>>;
  /** Statements that are left out. */
  skip: ReadonlySet<number>;
  base: Base;
  tracer: Tracer;
  limits: TrialLimits;
  /** Moment (Date.now()) at which the trial must end. */
  deadline: number;
  /** Watch errors only. */
  light?: boolean;
  /** The statements that are watched closely; all when absent. */
  watch?: ReadonlySet<number>;
  /** Try whom each statement keeps waiting, in `steps` only. */
  probe?: boolean;
  /** Called before a statement and after its transaction, in `steps` only, with nothing open in the migration's session. */
  around?: {
    before?(one: BatchStatement): Promise<void>;
    after?(one: BatchStatement, run: StatementRun): Promise<void>;
  };
}

/** What one run over the batch saw. */
export interface RunResult {
  statements: (StatementRun | undefined)[];
  /** True when the trial's time was up before the end. The statement that was cut off by that has no entry, and none after it. */
  outOfTime: boolean;
  /** Milliseconds that each statement took, also one that was cut off. */
  spent: Map<number, number>;
  failure: { statement: number | null; error: ErrorFact } | null;
}
