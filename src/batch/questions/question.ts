import type { Preflight } from '../../core/review.ts';
import { list } from '../../core/wording.ts';
import type { PreflightQuery } from './asked.ts';

/** Several queries as one question that gives one number; null when there is none. */
export function questionOf(queries: readonly PreflightQuery[]): Preflight | null {
  const [first, ...others] = queries;
  if (first === undefined) return null;
  const assumption = list(queries.map((query) => query.assumption));
  const groups = queries.every(({ answer }) => answer === 'groups') ? { counts: 'groups' as const } : {};
  if (others.length === 0) return { assumption, sql: first.sql, rows: null, ...groups };
  const parts = queries.map(({ sql }, at) => `(${withAliases(sql.replace(/;$/, ''), at)})`);
  return { assumption, sql: `SELECT ${parts.join('\n     + ')};`, rows: null, ...groups };
}

/** Two foreign keys have two referenced tables: each gets a name of its own. All other names in their queries are quoted. */
function withAliases(sql: string, at: number): string {
  if (at === 0 || !sql.includes(' AS referencing WHERE ')) return sql;
  return sql.replaceAll(/(?<!["\w])(referencing|referenced)(?!["\w])/g, `$1_${at + 1}`);
}
