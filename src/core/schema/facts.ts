import * as z from 'zod';
import { lockModes, relationKinds, transactionModes } from '../words.ts';
import { count, index, interval, list, part, shortText, text } from './values.ts';

/**
 * What the trial observed: the types of facts.ts are inferred from here. Relations are named as PostgreSQL prints them
 * with `search_path = public`: `users`, `billing.invoices`.
 */

const lockMode = z.enum(lockModes);

export const lockFact = z.object({
  relation: shortText,
  kind: z.enum(relationKinds),
  mode: lockMode,
  /** True when an earlier statement of the same transaction already held this very lock. */
  held: z.boolean(),
  /** The relation's name before the batch, when an earlier statement of the batch renamed it. */
  was: z.exactOptional(shortText),
});

export const rewriteFact = z.object({
  relation: shortText,
  /** Why, e.g. `column type`, `column default`, `persistence`, `access method`, `cluster`, `refresh`. */
  reason: shortText,
});

export const scanFact = z.object({
  relation: shortText,
  /** Rows read in one pass. */
  rows: count,
  /** How often it was read from end to end for this purpose; 1 when absent. */
  passes: z.exactOptional(count),
  /** What for: `validate` (a constraint or NOT NULL), `index build`, `rewrite`, `query`. */
  purpose: z.enum(['validate', 'index build', 'rewrite', 'query']),
});

export const indexBuildFact = z.object({
  index: shortText,
  relation: shortText,
  /** True when the index existed before and was rebuilt. */
  rebuild: z.boolean(),
});

export const blockFact = z.object({
  relation: shortText,
  /** SELECT waits. */
  reads: z.boolean(),
  /** SELECT … FOR UPDATE and FOR SHARE wait. */
  rowLocks: z.boolean(),
  /** INSERT, UPDATE, DELETE wait. */
  writes: z.boolean(),
});

export const rowsFact = z.object({
  relation: shortText,
  inserted: count,
  updated: count,
  deleted: count,
  /** True when the table was emptied by TRUNCATE. */
  truncated: z.boolean(),
});

export const dropFact = z.object({
  /** As pg_event_trigger_dropped_objects() says: `table`, `table column`, `index`, `view`, `table constraint`, `type`… */
  type: shortText,
  /** Qualified identity, e.g. `public.users.email`. */
  identity: shortText,
  /** True when the statement did not name it: it went along (CASCADE, or belongs to what was dropped). */
  cascaded: z.boolean(),
  /** Rows that the table held, or non-null values that the column held, in the trial; null where that makes no sense. */
  rows: count.nullable(),
});

export const errorFact = z.object({
  /** SQLSTATE, five characters; Raincheck's own stops use `57014` like PostgreSQL's statement_timeout. */
  sqlstate: z.string().regex(/^[0-9A-Z]{5}$/u, 'an SQLSTATE'),
  message: text,
  detail: text.nullable(),
  hint: text.nullable(),
  /** 1-based character offset into the statement, where PostgreSQL gave one. */
  position: z.int().min(0).nullable(),
});

export const silentChangeFact = z.object({
  relation: shortText,
  column: shortText,
  /** The rows on which it was seen: ordinary ones, or only on hostile ones (then it depends on the data). */
  rowSet: z.exactOptional(z.enum(['ordinary', 'hostile'])),
  /** Rows whose value is not the same any more. */
  rows: count,
  /** Rows compared. */
  of: count,
});

/**
 * What the rows have: `named`: the values that the batch's own SQL names; `missing`: not the row that it refers to, as on
 * a new database.
 */
export const hostileClass = z.enum([
  'nulls',
  'duplicates',
  'long',
  'extreme',
  'text',
  'orphans',
  'labels',
  'named',
  'missing',
]);

export const hostileFailure = z.object({ class: hostileClass, error: errorFact });

export const growthFact = z.object({
  /** The table's name just before the statement. */
  relation: shortText,
  /** `n log n`: an index is built. `quadratic`: for each row many others are read, as in a join without an index. */
  order: z.enum(['constant', 'linear', 'n log n', 'quadratic']),
  /**
   * Milliseconds for each million rows of the table on a machine like a CI runner, as an interval; null when the order is
   * `constant`, and when it is `quadratic` (no number of milliseconds for each million rows is right then). An estimate
   * from counters: disks, replicas and load of production are not in it.
   */
  perMillionRowsMs: interval.nullable(),
  /** Bytes that a row of the trial takes: wider ones take longer. */
  bytesPerRow: z.exactOptional(count),
});

export const stall = z.object({
  /** The statement that it began with, and the last one that it lasted through (their indexes in the batch). */
  from: index,
  to: index,
  /** On the trial's rows: production's tables are larger. */
  milliseconds: count,
  /** How much of the whole batch's time had passed when it began, 0 to 1. */
  after: part,
  /** Part of the whole batch's time, 0 to 1. */
  share: part,
});

export const stallFact = z.object({
  /** The table's name before the batch. */
  relation: shortText,
  /** Rows that it had then: more than in the other runs, fewer than in production. */
  rows: count,
  /** The longest time that SELECT waited; null when it never did. */
  reads: stall.nullable(),
  /** The longest time that INSERT, UPDATE and DELETE waited; null when they never did. */
  writes: stall.nullable(),
});

export const apartFact = z.object({
  /** True when the failure in `error` does not happen then. */
  works: z.boolean(),
  /** Tables on which others wait while the statement runs, by its own locks and by those of its file, with the strongest. */
  waits: list(z.object({ relation: shortText, mode: lockMode })),
});

export const statementFacts = z.object({
  /** Index of the statement in the batch. */
  statement: index,
  /**
   * `batch`: it ran as production will run it. `alone`: it cannot run in the batch (that failure is in `error`) and was
   * watched outside a transaction. `not-run`: nothing was observed.
   */
  ran: z.enum(['batch', 'alone', 'not-run']),
  locks: list(lockFact),
  /** Tables on which others wait; absent when it was not tried. */
  blocks: z.exactOptional(list(blockFact)),
  rewrites: list(rewriteFact),
  scans: list(scanFact),
  indexBuilds: list(indexBuildFact),
  /** How its work grows with its tables; absent when that was not tried, or when it does no work on rows. */
  growth: z.exactOptional(list(growthFact)),
  rows: list(rowsFact),
  drops: list(dropFact),
  silentChanges: list(silentChangeFact),
  /** Notices and warnings of PostgreSQL that a person should see. */
  notices: list(text),
  /** The failure that production would have at this statement. */
  error: errorFact.nullable(),
  /**
   * What the failure in `error` needs: `any` fails on every database, also an empty one; `rows` only when the tables
   * have rows. Null or absent without a failure.
   */
  failsOn: z.exactOptional(z.enum(['any', 'rows']).nullable()),
  /** How it goes when each file is a release of its own; absent when that is no different, or was not tried. */
  apart: z.exactOptional(apartFact),
  /** Failures that only hostile rows bring about; `error` is null then. Empty when there are none. */
  hostileFailures: z.exactOptional(list(hostileFailure)),
  /**
   * Why the statement could not be tried, in plain words: it needs rights or parts that this server has not, and
   * production may have. `error` is null and `ran` is `not-run` then. Null for everything that was tried.
   */
  notTried: z.exactOptional(text.nullable()),
  /** True when the statement changed neither the catalog nor a row. */
  noop: z.boolean(),
  /** Bytes of write-ahead log. */
  walBytes: count,
  /** Wall-clock milliseconds in the trial: tells nothing of production, shown only for orientation. */
  milliseconds: count,
});

export const brokenFact = z.object({
  kind: z.enum(['write', 'read', 'function']),
  /** The table that is written to, the view that is read, or the function, by its name before the batch. */
  object: shortText,
  /** `CREATE` for a function whose body PostgreSQL was asked to check again. */
  operation: z.enum(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE']),
  /** The function in which a write or a read fails, by its bare name. */
  inside: z.exactOptional(shortText),
  error: errorFact,
});

export const outOfTime = z.object({
  /** The time that it had. */
  seconds: count,
  /** The statement into which most of that time went; its `error` says so. Null when no single one is to blame. */
  statement: index.nullable(),
  /** Statements that were not run with rows in the tables; 0 when only finer checks were left out. */
  notRun: count,
  /** The first of them; null when there are none. */
  from: index.nullable(),
});

/** One run of the batch without its list of statements, as a Review has it. */
export const trialRun = z.object({
  /** `ordinary`: rows that any application has. `hostile`: rows that the schema allows but few applications have. */
  rowSet: z.enum(['ordinary', 'hostile', 'empty']),
  /** The one class of hostile rows in this run; absent when the run had all of them, or none. */
  hostileClass: z.exactOptional(hostileClass),
  transaction: z.enum(transactionModes),
  /** The failure that ends the batch, also one that shows only at COMMIT (then `statement` is null). */
  failure: z.object({ statement: index.nullable(), error: errorFact }).nullable(),
  /** Rows per table (as named above) before the batch. */
  rowsPerTable: z.record(shortText, count),
  /** Tables that could not be filled, with the reason. */
  notFilled: list(z.object({ relation: shortText, reason: text })),
  /** The trial's time was up before everything was tried; absent when it was not. */
  outOfTime: z.exactOptional(outOfTime),
  /** What the batch breaks without PostgreSQL saying so; absent when it was not tried. */
  broken: z.exactOptional(list(brokenFact)),
  /** Tables on which others stood still while the batch ran; absent when it was not rehearsed. */
  stalls: z.exactOptional(list(stallFact)),
  /** False when the batch left the catalog exactly as it was. */
  catalogChanged: z.boolean(),
});
