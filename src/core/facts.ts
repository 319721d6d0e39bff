import type { output } from 'zod';
import type * as schema from './schema/facts.ts';

/**
 * What the trial observed. The fields and what they mean stand in schema/facts.ts, from which these types come. Relations
 * are named as PostgreSQL prints them with `search_path = public`: `users`, `billing.invoices`.
 */
export { lockModes, type LockMode, type RelationKind } from './words.ts';

/** A relation-level lock on a relation that existed before the batch. `mode` as in pg_locks: `AccessExclusiveLock`. */
export type LockFact = output<typeof schema.lockFact>;

/** A pre-existing table (or materialized view) whose file was written anew. */
export type RewriteFact = output<typeof schema.rewriteFact>;

/** A pre-existing relation that was read from end to end. */
export type ScanFact = output<typeof schema.scanFact>;

/** An index built, or built again, on a pre-existing table. */
export type IndexBuildFact = output<typeof schema.indexBuildFact>;

/** Whom a statement keeps waiting on a table, until its transaction ends: tried by another session, not looked up. */
export type BlockFact = output<typeof schema.blockFact>;

/** Rows of a pre-existing table that the statement changed, on the trial's rows. */
export type RowsFact = output<typeof schema.rowsFact>;

/** One object that is gone after the statement. */
export type DropFact = output<typeof schema.dropFact>;

/** An error as PostgreSQL reported it. */
export type ErrorFact = output<typeof schema.errorFact>;

/** Values of a column that a statement changed without saying so (truncated, rounded, cast away). */
export type SilentChangeFact = output<typeof schema.silentChangeFact>;

/**
 * A shape of rows that the schema allows and that few applications have: `nulls` (NULL wherever the column allows it),
 * `duplicates` (equal values, also equal but for case), `long` (texts up to the column's limit or several kilobytes),
 * `extreme` (largest, smallest, infinite, zero), `text` (empty strings, blanks, text that is no number, date, JSON…),
 * `orphans` (values that no row of the referenced table has), `labels` (every label of an enum).
 */
export type HostileClass = output<typeof schema.hostileClass>;

/** A failure that a statement has only on hostile rows: "fails if your data has X". */
export type HostileFailure = output<typeof schema.hostileFailure>;

/**
 * How the work of a statement on one table grows with the table. Seen by running the batch at two sizes and comparing
 * counters (rows read and changed, write-ahead log), never times: docs/growth.md.
 */
export type GrowthFact = output<typeof schema.growthFact>;

/** How long others stood still on a table: seen by sessions that read and wrote it all the time while the batch ran. */
export type Stall = output<typeof schema.stall>;

/** The lock queue of one table, rehearsed. */
export type StallFact = output<typeof schema.stallFact>;

/**
 * What is otherwise for a statement when each file is deployed by itself, one release after the other: tried by a run
 * that commits after each file.
 */
export type ApartFact = output<typeof schema.apartFact>;

/** Everything that was observed for one statement. */
export type StatementFacts = output<typeof schema.statementFacts>;

/**
 * Something that worked before the batch and fails after it, though PostgreSQL let the batch pass: a trigger or a function
 * that names a column or table that is gone or has another name now, and the writes and reads that use them.
 */
export type BrokenFact = output<typeof schema.brokenFact>;

/** What the end of the trial's time left open. */
export type OutOfTime = output<typeof schema.outOfTime>;

/** What one run of the batch showed, on one set of rows. */
export type TrialFacts = TrialRun & {
  /** One per statement, in order. After a failure in the batch the following ones are `not-run`, unless a later run without the failing one saw them. */
  statements: StatementFacts[];
};

/** The same without its list of statements. */
export type TrialRun = output<typeof schema.trialRun>;
