import { count } from './wording.ts';
import { droppedTables } from './drops.ts';
import { quotedTable } from './names.ts';
import type { Rule } from './rule.ts';

/** A table of the baseline is gone after the statement, whoever dropped it: DROP TABLE, CASCADE, DO block, function. */
export const dropTable: Rule = {
  name: 'drop-table',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops a table with its rows',
  why: 'The rows are gone for good, and code of the running release that still queries the table fails until the new release has taken over.',
  check(context) {
    const dropped = droppedTables(context);
    const names = new Set(dropped.map(({ table }) => table));
    return dropped
      .filter(({ table }) => !names.has(context.before.tables[table]?.partitionOf ?? ''))
      .map(({ table, rows }) => {
        const quoted = quotedTable(context.before.tables[table], table);
        return {
          subject: table,
          message:
            rows === null
              ? `Drops the table ${table} with all its rows.`
              : `Drops the table ${table} with all its rows (${count(rows, 'row')} in the trial).`,
          action: {
            text: `Stop using the table first and drop it in a later release; keep a copy if you are not sure. When the rows really can go, accept the finding in the SQL.`,
            steps: [
              {
                title: 'A later release, after the code stopped using it and a backup was made',
                sql: `DROP TABLE ${quoted};`,
              },
            ],
          },
        };
      });
  },
};
