import type { FindingDraft } from '../core/finding.ts';
import { nearestName } from '../core/nearest.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { copiedBefore } from './copied.ts';
import { droppedColumns, droppedTables } from './drops.ts';
import { quotedTable } from './names.ts';
import { newColumns } from './new-columns.ts';
import type { Rule, RuleContext } from './rule.ts';
import { list } from './wording.ts';

/** Drop and add of the same thing under another name: the answer "no" to drizzle-kit's question whether it is a rename. */
export const possibleRename: Rule = {
  name: 'possible-rename',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops something and adds the same under another name: a rename that loses the data?',
  why: 'drizzle-kit cannot tell a rename from a drop and an add; when the answer was wrong, the new column or table starts empty and the old values are gone.',
  covers: ['drop-column', 'drop-table'],
  check(context) {
    return [...columns(context), ...tables(context)];
  },
};

function columns(context: RuleContext): FindingDraft[] {
  const added = newColumns(context.batch);
  return droppedColumns(context).flatMap(({ table, column }): FindingDraft[] => {
    const was = context.before.tables[table]?.columns.find(({ name }) => name === column);
    const candidates = added.filter(
      (one) =>
        one.table === table && one.type === was?.type && one.column !== column && !one.generated && !was.generated,
    );
    if (added.some((one) => one.table === table && one.column === column)) return [];
    if (candidates.length === 0 || copiedBefore(context, table, column) !== undefined) return [];
    const names = candidates.map((one) => one.column);
    const to = nearestName(column, names) ?? names[0] ?? '';
    const quoted = quotedTable(context.before.tables[table], table);
    return [
      {
        subject: `${table}.${column}`,
        message: `Drops ${table}.${column} and adds ${list(names)} of the same type (${was?.type ?? ''}): if ${
          names.length === 1 ? 'that is' : 'one of them is'
        } its new name, the values are lost.`,
        action: {
          text: 'If it is a rename, run drizzle-kit generate again and answer “rename”, or rename in SQL. If only the name in the code should change, keep the column and give its old name in the Drizzle schema. If both really are different things, accept the finding with the reason.',
          steps: [
            {
              title: 'A rename keeps the values',
              sql: `ALTER TABLE ${quoted} RENAME COLUMN ${quoteIdentifier(column)} TO ${quoteIdentifier(to)};`,
            },
          ],
        },
      },
    ];
  });
}

function tables(context: RuleContext): FindingDraft[] {
  const { batch, before } = context;
  return droppedTables(context).flatMap(({ table, cascaded }): FindingDraft[] => {
    const was = before.tables[table];
    if (was === undefined || cascaded || was.columns.length < 2 || copiedBefore(context, table) !== undefined)
      return [];
    const shape = shapeOf(was.columns);
    const twin = Object.values(batch.final.tables).find(
      (other) => other.name !== table && batch.created.tables.has(other.name) && shapeOf(other.columns) === shape,
    );
    if (twin === undefined) return [];
    const rename = `ALTER TABLE ${quotedTable(was, table)} RENAME TO ${quoteIdentifier(twin.bareName)};`;
    return [
      {
        subject: table,
        message: `Drops the table ${table} and creates ${twin.name} with the same columns: if that is its new name, the rows are lost.`,
        action: {
          text: 'If it is a rename, run drizzle-kit generate again and answer “rename”, or rename in SQL. If both really are different things, accept the finding with the reason.',
          steps: [
            {
              title: 'A rename keeps the rows',
              sql:
                twin.schema === was.schema
                  ? rename
                  : `ALTER TABLE ${quotedTable(was, table)} SET SCHEMA ${quoteIdentifier(twin.schema)};`,
            },
          ],
        },
      },
    ];
  });
}

function shapeOf(columns: readonly { name: string; type: string }[]): string {
  return columns
    .map(({ name, type }) => `${name}\0${type}`)
    .sort()
    .join('\0');
}
