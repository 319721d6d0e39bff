import { originalName } from '../fate.ts';
import type { RuleContext } from '../batch.ts';

/** What production calls a table before the batch; null for one that the batch makes. */
export function originOfTable(context: RuleContext, table: string): string | null {
  const { batch, created } = context;
  if (created.tables.has(table)) return null;
  const origin = originalName(batch, context, table);
  return batch.baseline.tables[origin] === undefined ? null : origin;
}

/** What production calls a column before the batch; null for one that the batch makes. */
export function originOfColumn(context: RuleContext, table: string, column: string): string | null {
  const { batch, created } = context;
  const origin = originOfTable(context, table);
  if (origin === null || created.columns.has({ table, column })) return null;
  let at = { table, column };
  for (const earlier of batch.contexts
    .filter(({ statement }) => statement.index < context.statement.index)
    .toReversed()) {
    const before = earlier.renamed.tables.find(({ to }) => to === at.table)?.from ?? at.table;
    const renamed = earlier.renamed.columns.find((one) => one.table === before && one.to === at.column);
    at = { table: before, column: renamed?.from ?? at.column };
  }
  const isThere = batch.baseline.tables[origin]?.columns.some(({ name }) => name === at.column) === true;
  return isThere ? at.column : null;
}
