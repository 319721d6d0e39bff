import type { Table } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { holdsAlways } from '../../grammar/conditions.ts';
import { assumedTable, isRead, quotedTable, relationParts, tableOf } from '../../grammar/names.ts';
import { counted } from '../../batch/questions/questions.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { findAll, pick, strings } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** UPDATE without a condition that gives a column of the baseline a value which doesn't come from its old one. */
export const overwriteColumn: Rule = {
  name: 'overwrite-column',
  hazard: 'data-loss',
  severity: 'warning',
  title: 'Overwrites a column in every row',
  why: 'The old values are gone for good, without a DROP or DELETE that would make a reader look twice.',
  check(context) {
    return context.nodes.flatMap((node) => {
      const update = pick(node, 'UpdateStmt');
      if (update === undefined || !holdsAlways(update.whereClause) || (update.fromClause ?? []).length > 0) return [];
      const table =
        tableOf(context.before, update.relation) ??
        (isRead(context.before) ? undefined : assumedTable(relationParts(update.relation)));
      if (table === undefined || context.created.tables.has(table.name)) return [];
      return (update.targetList ?? []).flatMap((target) => {
        const { name = '', val } = pick(target, 'ResTarget') ?? {};
        if (!isOverwritten(context, table, name, val)) return [];
        const quoted = quoteIdentifier(name);
        return [
          {
            subject: `${table.name}.${name}`,
            ...counted(context, table.name, name),
            message: `Overwrites ${named(`${table.name}.${name}`)} in every row: the old values are lost.`,
            action: {
              text: 'Say which rows need it. If the old values can go, accept the finding with the reason.',
              steps: [
                {
                  title: 'Only where there is no value yet',
                  sql: `UPDATE ${quotedTable(table, table.name)} SET ${quoted} = <value> WHERE ${quoted} IS NULL;`,
                },
              ],
            },
          },
        ];
      });
    });
  },
};

/** Columns that the batch dropped afterwards are told by `drop-column`; those of its own had no old values. */
function isOverwritten({ created, batch }: RuleContext, table: Table, name: string, value: unknown): boolean {
  const known = table.columns.some((column) => column.name === name) || !isRead(batch.baseline);
  const own = findAll(value, 'ColumnRef').some(({ fields }) => strings(fields).at(-1) === name);
  const key = `${table.name}.${name}`;
  return known && !own && !created.columns.has(key) && batch.fate.columns.get(key) !== null;
}
