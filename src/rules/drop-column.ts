import { droppedColumns } from './drops.ts';
import { quotedTable } from './names.ts';
import type { Rule } from './rule.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { count } from './wording.ts';

/** A column of the baseline is gone after the statement, and its table is not. */
export const dropColumn: Rule = {
  name: 'drop-column',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops a column with its values',
  why: 'The values are gone for good. Drizzle names every column of a table in its queries, so each query of the running release on this table fails until the new release has taken over.',
  check(context) {
    return droppedColumns(context)
      .filter(({ table, column }) => !isGenerated(context.before, table, column))
      .map(({ table, column, values }) => ({
        subject: `${table}.${column}`,
        message:
          values === null
            ? `Drops the column ${table}.${column} with all its values.`
            : `Drops the column ${table}.${column} with all its values (${count(values, 'row')} had one in the trial).`,
        action: {
          text: 'Remove the column from the Drizzle schema and the code first, ship that, and drop the column in a later release. When the values really can go, accept the finding in the SQL.',
          steps: [
            {
              title: 'A later release, when no running code reads it any more',
              sql: `ALTER TABLE ${quotedTable(context.before.tables[table], table)} DROP COLUMN ${quoteIdentifier(column)};`,
            },
          ],
        },
      }));
  },
};

function isGenerated(
  catalog: { tables: Record<string, { columns: { name: string; generated: string }[] }> },
  table: string,
  column: string,
): boolean {
  return catalog.tables[table]?.columns.find(({ name }) => name === column)?.generated === 'stored';
}
