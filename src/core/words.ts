/** The words that every room shares. They are DESIGN words: no synonyms anywhere else. */

/**
 * How much a finding matters, worst first. The levels are those of GitHub's annotations; SARIF calls `notice` "note".
 */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** The kind of harm. */
export const hazards = ['data-loss', 'breaks-code', 'blocks-traffic', 'fails', 'history', 'practice'] as const;
export type Hazard = (typeof hazards)[number];

/**
 * The answer of a review. `broken` is apart from the others: Raincheck itself could not do its work, and that is
 * never green.
 */
export const verdicts = ['pass', 'warn', 'block', 'broken'] as const;
export type Verdict = (typeof verdicts)[number];

/** A process's exit code: 0 pass, 1 blocked by findings, 2 Raincheck could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** 2 for `broken`: a job must not be green when nothing was checked. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  if (verdict === 'broken') return 2;
  return verdict === 'block' ? 1 : 0;
}

/**
 * How a migrations folder stores its migrations: `journal` is drizzle-kit 0.x (`meta/_journal.json`, `NNNN_name.sql`),
 * `folders` is drizzle-kit 1.x (`<timestamp>_name/migration.sql`), `prisma` is Prisma's
 * (`<timestamp>_name/migration.sql` beside `migration_lock.toml`), `supabase` is `supabase/migrations/<timestamp>_name.sql`,
 * `sql` is a plain list of .sql files in order.
 */
export const layouts = ['journal', 'folders', 'prisma', 'supabase', 'sql'] as const;
export type LayoutName = (typeof layouts)[number];

/**
 * What one transaction spans when migrations run. Drizzle's migrators for node-postgres and postgres.js use `batch`:
 * one transaction over all pending files. `file` is one transaction per file, `none` lets every statement commit.
 */
export const transactionModes = ['batch', 'file', 'none'] as const;
export type TransactionMode = (typeof transactionModes)[number];

/** Kinds of relations, in words. */
export const relationKinds = [
  'table',
  'partitioned table',
  'index',
  'sequence',
  'view',
  'materialized view',
  'foreign table',
  'composite type',
] as const;
export type RelationKind = (typeof relationKinds)[number];

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
