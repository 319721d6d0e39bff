/** The words that every room shares. They are DESIGN words: no synonyms anywhere else. */

/** How much a finding matters. The levels are those of GitHub's annotations; SARIF calls `notice` "note". */
export type Severity = 'error' | 'warning' | 'notice';

/** The kind of harm. */
export type Hazard = 'data-loss' | 'breaks-code' | 'blocks-traffic' | 'fails' | 'history' | 'practice';

/**
 * The answer of a review. `broken` is apart from the others: Raincheck itself could not do its work, and that is
 * never green.
 */
export type Verdict = 'pass' | 'warn' | 'block' | 'broken';

/** A process's exit code: 0 pass, 1 blocked by findings, 2 Raincheck could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** 2 for `broken`: a job must not be green when nothing was checked. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  if (verdict === 'broken') return 2;
  return verdict === 'block' ? 1 : 0;
}

/**
 * How a migrations folder stores its migrations: `journal` is drizzle-kit 0.x (`meta/_journal.json`, `NNNN_name.sql`),
 * `folders` is drizzle-kit 1.x (`<timestamp>_name/migration.sql`), `sql` is a plain list of .sql files in order.
 */
export type Layout = 'journal' | 'folders' | 'sql';

/**
 * What one transaction spans when migrations run. Drizzle's migrators for node-postgres and postgres.js use `batch`:
 * one transaction over all pending files. `file` is one transaction per file, `none` lets every statement commit.
 */
export type TransactionMode = 'batch' | 'file' | 'none';

/** Every severity, worst first. */
export const severities = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];
