/** What the trial observed. Relations are named as PostgreSQL prints them with `search_path = public`: `users`, `billing.invoices`. */

export type RelationKind =
  | 'table'
  | 'partitioned table'
  | 'index'
  | 'sequence'
  | 'view'
  | 'materialized view'
  | 'foreign table'
  | 'composite type';

/** A relation-level lock on a relation that existed before the batch. `mode` as in pg_locks: `AccessExclusiveLock`. */
export interface LockFact {
  relation: string;
  kind: RelationKind;
  mode: LockMode;
  /** True when an earlier statement of the same transaction already held this very lock. */
  held: boolean;
  /** The relation's name before the batch, when an earlier statement of the batch renamed it. */
  was?: string;
}

/** Table-level lock modes as pg_locks names them, weakest first (PostgreSQL manual, 13.3.1). */
export const lockModes = [
  'AccessShareLock',
  'RowShareLock',
  'RowExclusiveLock',
  'ShareUpdateExclusiveLock',
  'ShareLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
] as const;
export type LockMode = (typeof lockModes)[number];

/** A pre-existing table (or materialized view) whose file was written anew. */
export interface RewriteFact {
  relation: string;
  /** Why, e.g. `column type`, `column default`, `persistence`, `access method`, `cluster`, `refresh`. */
  reason: string;
}

/** A pre-existing relation that was read from end to end. */
export interface ScanFact {
  relation: string;
  /** Rows read in one pass. */
  rows: number;
  /** How often it was read from end to end for this purpose; 1 when absent. */
  passes?: number;
  /** What for: `validate` (a constraint or NOT NULL), `index build`, `rewrite`, `query`. */
  purpose: 'validate' | 'index build' | 'rewrite' | 'query';
}

/** An index built, or built again, on a pre-existing table. */
export interface IndexBuildFact {
  index: string;
  relation: string;
  /** True when the index existed before and was rebuilt. */
  rebuild: boolean;
}

/** Whom a statement keeps waiting on a table, until its transaction ends: tried by another session, not looked up. */
export interface BlockFact {
  relation: string;
  /** SELECT waits. */
  reads: boolean;
  /** SELECT … FOR UPDATE and FOR SHARE wait. */
  rowLocks: boolean;
  /** INSERT, UPDATE, DELETE wait. */
  writes: boolean;
}

/** Rows of a pre-existing table that the statement changed, on the trial's rows. */
export interface RowsFact {
  relation: string;
  inserted: number;
  updated: number;
  deleted: number;
  /** True when the table was emptied by TRUNCATE. */
  truncated: boolean;
}

/** One object that is gone after the statement. */
export interface DropFact {
  /** As pg_event_trigger_dropped_objects() says: `table`, `table column`, `index`, `view`, `table constraint`, `type`… */
  type: string;
  /** Qualified identity, e.g. `public.users.email`. */
  identity: string;
  /** True when the statement did not name it: it went along (CASCADE, or belongs to what was dropped). */
  cascaded: boolean;
  /** Rows that the table held, or non-null values that the column held, in the trial; null where that makes no sense. */
  rows: number | null;
}

/** An error as PostgreSQL reported it. */
export interface ErrorFact {
  /** SQLSTATE, five characters; Raincheck's own stops use `57014` like PostgreSQL's statement_timeout. */
  sqlstate: string;
  message: string;
  detail: string | null;
  hint: string | null;
  /** 1-based character offset into the statement, where PostgreSQL gave one. */
  position: number | null;
}

/** Values of a column that a statement changed without saying so (truncated, rounded, cast away). */
export interface SilentChangeFact {
  relation: string;
  column: string;
  /** The rows on which it was seen: ordinary ones, or only on hostile ones (then it depends on the data). */
  rowSet?: 'ordinary' | 'hostile';
  /** Rows whose value is not the same any more. */
  rows: number;
  /** Rows compared. */
  of: number;
}

/**
 * A shape of rows that the schema allows and that few applications have: `nulls` (NULL wherever the column allows it),
 * `duplicates` (equal values, also equal but for case), `long` (texts up to the column's limit or several kilobytes),
 * `extreme` (largest, smallest, infinite, zero), `text` (empty strings, blanks, text that is no number, date, JSON…),
 * `orphans` (values that no row of the referenced table has), `labels` (every label of an enum).
 */
export type HostileClass = 'nulls' | 'duplicates' | 'long' | 'extreme' | 'text' | 'orphans' | 'labels';

/** A failure that a statement has only on hostile rows: "fails if your data has X". */
export interface HostileFailure {
  class: HostileClass;
  error: ErrorFact;
}

/**
 * How the work of a statement on one table grows with the table. Seen by running the batch at two sizes and comparing
 * counters (rows read and changed, write-ahead log), never times: docs/growth.md.
 */
export interface GrowthFact {
  /** The table's name just before the statement. */
  relation: string;
  /** `n log n`: an index is built. `quadratic`: for each row many others are read, as in a join without an index. */
  order: 'constant' | 'linear' | 'n log n' | 'quadratic';
  /**
   * Milliseconds for each million rows of the table on a machine like a CI runner, as an interval; null when the order is
   * `constant`, and when it is `quadratic` (no number of milliseconds for each million rows is right then). An estimate
   * from counters: disks, replicas and load of production are not in it.
   */
  perMillionRowsMs: { low: number; high: number } | null;
  /** Bytes that a row of the trial takes: wider ones take longer. */
  bytesPerRow?: number;
}

/** How long others stood still on a table: seen by sessions that read and wrote it all the time while the batch ran. */
export interface Stall {
  /** The statement that it began with, and the last one that it lasted through (their indexes in the batch). */
  from: number;
  to: number;
  /** On the trial's rows: production's tables are larger. */
  milliseconds: number;
  /** How much of the whole batch's time had passed when it began, 0 to 1. */
  after: number;
  /** Part of the whole batch's time, 0 to 1. */
  share: number;
}

/** The lock queue of one table, rehearsed. */
export interface StallFact {
  /** The table's name before the batch. */
  relation: string;
  /** Rows that it had then: more than in the other runs, fewer than in production. */
  rows: number;
  /** The longest time that SELECT waited; null when it never did. */
  reads: Stall | null;
  /** The longest time that INSERT, UPDATE and DELETE waited; null when they never did. */
  writes: Stall | null;
}

/**
 * What is otherwise for a statement when each file is deployed by itself, one release after the other: tried by a run
 * that commits after each file.
 */
export interface ApartFact {
  /** True when the failure in `error` does not happen then. */
  works: boolean;
  /** Tables on which others wait while the statement runs, by its own locks and by those of its file, with the strongest. */
  waits: { relation: string; mode: LockMode }[];
}

/** Everything that was observed for one statement. */
export interface StatementFacts {
  /** Index of the statement in the batch. */
  statement: number;
  /**
   * `batch`: it ran as production will run it. `alone`: it cannot run in the batch (that failure is in `error`) and was
   * watched outside a transaction. `not-run`: nothing was observed.
   */
  ran: 'batch' | 'alone' | 'not-run';
  locks: LockFact[];
  /** Tables on which others wait; absent when it was not tried. */
  blocks?: BlockFact[];
  rewrites: RewriteFact[];
  scans: ScanFact[];
  indexBuilds: IndexBuildFact[];
  /** How its work grows with its tables; absent when that was not tried, or when it does no work on rows. */
  growth?: GrowthFact[];
  rows: RowsFact[];
  drops: DropFact[];
  silentChanges: SilentChangeFact[];
  /** Notices and warnings of PostgreSQL that a person should see. */
  notices: string[];
  /** The failure that production would have at this statement. */
  error: ErrorFact | null;
  /**
   * What the failure in `error` needs: `any` fails on every database, also an empty one; `rows` only when the tables
   * have rows. Null or absent without a failure.
   */
  failsOn?: 'any' | 'rows' | null;
  /** How it goes when each file is a release of its own; absent when that is no different, or was not tried. */
  apart?: ApartFact;
  /** Failures that only hostile rows bring about; `error` is null then. Empty when there are none. */
  hostileFailures?: HostileFailure[];
  /**
   * Why the statement could not be tried, in plain words: it needs rights or parts that this server has not, and
   * production may have. `error` is null and `ran` is `not-run` then. Null for everything that was tried.
   */
  notTried?: string | null;
  /** True when the statement changed neither the catalog nor a row. */
  noop: boolean;
  /** Bytes of write-ahead log. */
  walBytes: number;
  /** Wall-clock milliseconds in the trial: tells nothing of production, shown only for orientation. */
  milliseconds: number;
}

/**
 * Something that worked before the batch and fails after it, though PostgreSQL let the batch pass: a trigger or a function
 * that names a column or table that is gone or has another name now, and the writes and reads that use them.
 */
export interface BrokenFact {
  kind: 'write' | 'read' | 'function';
  /** The table that is written to, the view that is read, or the function, by its name before the batch. */
  object: string;
  /** `CREATE` for a function whose body PostgreSQL was asked to check again. */
  operation: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'CREATE';
  /** The function in which a write or a read fails, by its bare name. */
  inside?: string;
  error: ErrorFact;
}

/** What the end of the trial's time left open. */
export interface OutOfTime {
  /** The time that it had. */
  seconds: number;
  /** The statement into which most of that time went; its `error` says so. Null when no single one is to blame. */
  statement: number | null;
  /** Statements that were not run with rows in the tables; 0 when only finer checks were left out. */
  notRun: number;
  /** The first of them; null when there are none. */
  from: number | null;
}

/** What one run of the batch showed, on one set of rows. */
export interface TrialFacts {
  /** `ordinary`: rows that any application has. `hostile`: rows that the schema allows but few applications have. */
  rowSet: 'ordinary' | 'hostile' | 'empty';
  /** The one class of hostile rows in this run; absent when the run had all of them, or none. */
  hostileClass?: HostileClass;
  transaction: 'batch' | 'file' | 'none';
  /** One per statement, in order. After a failure in the batch the following ones are `not-run`, unless a later run without the failing one saw them. */
  statements: StatementFacts[];
  /** The failure that ends the batch, also one that shows only at COMMIT (then `statement` is null). */
  failure: { statement: number | null; error: ErrorFact } | null;
  /** Rows per table (as named above) before the batch. */
  rowsPerTable: Record<string, number>;
  /** Tables that could not be filled, with the reason. */
  notFilled: { relation: string; reason: string }[];
  /** The trial's time was up before everything was tried; absent when it was not. */
  outOfTime?: OutOfTime;
  /** What the batch breaks without PostgreSQL saying so; absent when it was not tried. */
  broken?: BrokenFact[];
  /** Tables on which others stood still while the batch ran; absent when it was not rehearsed. */
  stalls?: StallFact[];
  /** False when the batch left the catalog exactly as it was. */
  catalogChanged: boolean;
}
