import { parseSync } from 'libpg-query';
import type { Preflight } from '../../core/review.ts';
import { originalName } from '../fate.ts';
import { relationName } from '../names.ts';
import type { RuleContext } from '../rule.ts';
import { alterTableCommands, findAll } from '../tree.ts';
import { list } from '../wording.ts';
import type { PreflightQuery } from './asked.ts';

/**
 * The queries of a finding as one question that gives one number; null when there is none, or when production's answer
 * would say nothing: earlier statements of the batch change the rows that are asked for.
 */
export function questionOf(context: RuleContext, queries: readonly PreflightQuery[]): Preflight | null {
  const [first, ...others] = queries;
  if (first === undefined) return null;
  const asked = new Set(queries.flatMap(({ sql }) => tablesOf(context, sql)));
  if (changedBefore(context).some((table) => asked.has(table))) return null;
  const assumption = list(queries.map((query) => query.assumption));
  if (others.length === 0) return { assumption, sql: first.sql, rows: null };
  const parts = queries.map(({ sql }) => `(${sql.replace(/;$/, '')})`);
  return { assumption, sql: `SELECT ${parts.join('\n     + ')};`, rows: null };
}

/** Tables that a query reads, as the catalog prints them. */
function tablesOf({ batch }: RuleContext, sql: string): string[] {
  try {
    return findAll(parseSync(sql), 'RangeVar').map((relation) => relationName(batch.baseline, relation));
  } catch {
    return [];
  }
}

/** Tables whose values earlier statements of the batch change, by their names before the batch. */
function changedBefore(context: RuleContext): string[] {
  return context.batch.contexts
    .filter(({ statement }) => statement.index < context.statement.index)
    .flatMap((earlier) => {
      const { facts, nodes, before } = earlier;
      const written = (['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'] as const).flatMap((kind) =>
        findAll(nodes, kind).map(({ relation }) => relationName(before, relation)),
      );
      const converted = alterTableCommands(nodes)
        .filter(({ command }) => command.subtype === 'AT_AlterColumnType')
        .map(({ relation }) => relationName(before, relation));
      const seen = [...(facts?.rows ?? []), ...(facts?.rewrites ?? [])].map(({ relation }) => relation);
      return [...written, ...converted, ...seen].map((name) => originalName(context.batch, earlier, name));
    });
}
