import type { BatchContext, RuleContext } from '../batch/batch.ts';
import { rowsBefore } from '../batch/emptied.ts';
import { originalName } from '../batch/fate.ts';
import { rootOf } from '../batch/unit.ts';
import { count, figure } from '../core/wording.ts';
import { bareNameOf } from '../grammar/relations.ts';
import type { Effect } from './effect.ts';

/** Old rows that went, and old rows whose values changed, of tables that stay: one effect for each statement and table. */
export function rowEffects(batch: BatchContext): Effect[] {
  return batch.contexts.flatMap((context) => {
    const { facts, measured } = context;
    if (!measured || facts === null || facts.error !== null) return [];
    const tables = new Map<string, { gone: number; changed: number; truncated: boolean }>();
    for (const { relation, deleted, updated, truncated } of facts.rows) {
      const table = rootOf(context.before, relation);
      const known = tables.get(table) ?? { gone: 0, changed: 0, truncated: false };
      tables.set(table, {
        gone: known.gone + deleted,
        changed: known.changed + updated,
        truncated: known.truncated || truncated,
      });
    }
    return [...tables].flatMap(([table, { gone, changed, truncated }]) => {
      const original = originalName(batch, context, table);
      if (context.created.tables.has(table) || batch.fate.tables.get(original) === null) return [];
      const all = rowsBefore(batch, original);
      const of = (rows: number): string =>
        all === null ? count(rows, 'row') : `${figure(rows)} of ${count(all, 'row')}`;
      return [
        ...(gone > 0 || truncated ? [rowEffect(context, table, 'gone', truncated ? 'all rows' : of(gone))] : []),
        ...(changed > 0 ? [rowEffect(context, table, 'changed', of(changed))] : []),
      ];
    });
  });
}

function rowEffect(context: RuleContext, table: string, facet: 'gone' | 'changed', rows: string): Effect {
  return {
    kind: 'rows',
    facet,
    subject: table,
    owner: null,
    bareName: bareNameOf(table),
    before: rows,
    after: null,
    was: null,
    is: null,
    remade: false,
    seenIn: [context.statement.index],
  };
}
