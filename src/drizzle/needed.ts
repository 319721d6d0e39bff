import type { Severity } from '../core/words.ts';
import type { Difference } from './compare.ts';
import type { CatalogReport } from './drift.ts';

/** What comes of the generated SQL and the catalogs. */
export interface Needed {
  /** What a deploy still needs. */
  sql: string[];
  /** The differences that this SQL mends. */
  explained: Difference[];
  /** What differs and is mended by nothing. */
  drift: Difference[];
  /** Generated statements whose work is done already. */
  stale: string[];
}

/** Sorts the generated statements and the differences by what they tell. */
export function neededOf(statements: string[], report: CatalogReport | null): Needed {
  if (report === null) return { sql: statements, explained: [], drift: [], stale: [] };
  const { proof, before, after } = report;
  if (proof === null) return { sql: [], explained: [], drift: before, stale: [] };
  if (proof.failed !== null) {
    // How far it would get is unknown: everything that differs is taken for its work.
    return { sql: statements, explained: before.filter(({ weight }) => weight !== 'extra'), drift: [], stale: [] };
  }
  // Statements that ran and changed nothing, as after an upgrade of drizzle-kit, are as superfluous as those that failed.
  const roles = proof.needed.some((sql) => /^(CREATE|DROP) ROLE /i.test(sql));
  const sql = report.changed || roles ? proof.needed : [];
  const stale = report.changed || roles ? proof.alreadyThere : statements;
  const left = new Set(after.map(({ label }) => label));
  return { sql, explained: before.filter(({ label }) => !left.has(label)), drift: after, stale };
}

/** Blocks only when statements that Drizzle builds from the schema fail; by the SQL where no catalog tells. */
export async function severityOf({ explained, sql }: Needed, report: CatalogReport | null): Promise<Severity> {
  if (explained.some(({ weight }) => weight === 'breaks')) return 'error';
  if (explained.some(({ weight }) => weight === 'differs')) return 'warning';
  if (report !== null && report.refused.length === 0) {
    // Nothing but names, or things that the schema gave up.
    return explained.length > 0 ? 'warning' : 'notice';
  }
  return (await creates(sql)) ? 'error' : 'warning';
}

async function creates(statements: string[]): Promise<boolean> {
  const wanted =
    /^(CREATE (TABLE|TYPE|SCHEMA|SEQUENCE|(MATERIALIZED )?VIEW)|ALTER TYPE .* ADD VALUE|ALTER TABLE .* (ADD COLUMN|RENAME))/is;
  return statements.some((sql) => wanted.test(sql));
}
