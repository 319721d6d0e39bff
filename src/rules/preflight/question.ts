import type { Preflight } from '../../core/review.ts';
import { list } from '../wording.ts';
import type { PreflightQuery } from './asked.ts';

/** Several queries as one question that gives one number; null when there is none. */
export function questionOf(queries: readonly PreflightQuery[]): Preflight | null {
  const [first, ...others] = queries;
  if (first === undefined) return null;
  const assumption = list(queries.map((query) => query.assumption));
  if (others.length === 0) return { assumption, sql: first.sql, rows: null };
  const parts = queries.map(({ sql }) => `(${sql.replace(/;$/, '')})`);
  return { assumption, sql: `SELECT ${parts.join('\n     + ')};`, rows: null };
}
