import type { Node } from 'libpg-query';
import type { Table } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { holdsAlways } from '../../grammar/conditions.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { rangeName } from '../../grammar/name.ts';
import { findTable, isRead, assumedTable, quoteTable } from '../../grammar/relations.ts';
import { pick, strings, findAll } from '../../grammar/tree.ts';
import { calledBodies } from '../../batch/bodies.ts';
import { counted } from '../../batch/questions/questions.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';

/** UPDATE without a condition that gives a column of the baseline a value which doesn't come from its old one. */
export const overwriteColumn: Rule = {
  name: 'overwrite-column',
  hazard: 'data-loss',
  severity: 'warning',
  title: 'Overwrites a column in every row',
  why: 'The old values are gone for good, without a DROP or DELETE that would make a reader look twice.',
  explains: ['rows changed'],
  check(context) {
    return [...context.nodes, ...inFunctions(context)].flatMap((node) => {
      const update = pick(node, 'UpdateStmt');
      if (update === undefined || !holdsAlways(update.whereClause) || (update.fromClause ?? []).length > 0) return [];
      const said = rangeName(update.relation);
      if (said === null) return [];
      const table = findTable(context.before, said) ?? (isRead(context.before) ? undefined : assumedTable(said));
      if (table === undefined || context.created.tables.has(table.name)) return [];
      return (update.targetList ?? []).flatMap((target) => {
        const { name, val } = pick(target, 'ResTarget') ?? {};
        if (name === undefined || !isOverwritten(context, table, name, val)) return [];
        const quoted = quoteIdentifier(name);
        return [
          {
            subject: printColumn({ table: table.name, column: name }),
            ...counted(context, table.name, name),
            message: `Overwrites ${named(printColumn({ table: table.name, column: name }))} in every row: the old values are lost.`,
            action: {
              text: 'Say which rows need it. If the old values can go, accept the finding with the reason.',
              steps: [
                {
                  title: 'Only where there is no value yet',
                  sql: `UPDATE ${quoteTable(table)} SET ${quoted} = <value> WHERE ${quoted} IS NULL;`,
                },
              ],
            },
          },
        ];
      });
    });
  },
};

/** What functions do that the statement calls, where nothing decides whether they come to it. */
function inFunctions(context: RuleContext): Node[] {
  return calledBodies(context)
    .filter(({ name, guards }) => name !== null && guards.length === 0)
    .flatMap(({ steps }) => steps.flatMap(({ node, guards }) => (node === null || guards.length > 0 ? [] : node)));
}

/** Columns that the batch dropped afterwards are told by `drop-column`; those of its own had no old values. */
function isOverwritten({ created, batch }: RuleContext, table: Table, name: string, value: unknown): boolean {
  const known = table.columns.some((column) => column.name === name) || !isRead(batch.baseline);
  const own = findAll(value, 'ColumnRef').some(({ fields }) => strings(fields).at(-1) === name);
  const key = { table: table.name, column: name };
  return known && !own && !created.columns.has(key) && batch.fate.columns.get(key) !== null;
}
