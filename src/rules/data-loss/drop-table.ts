import { copiedBefore } from '../../batch/copied.ts';
import { droppedSchemas, droppedTables } from '../../batch/drops.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { countOf } from '../../batch/questions/questions.ts';
import type { Rule } from '../rule.ts';
import { count, named } from '../../core/wording.ts';

/** A table of the baseline is gone after the statement, whoever dropped it: DROP TABLE, CASCADE, DO block, function. */
export const dropTable: Rule = {
  name: 'drop-table',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops a table with its rows',
  why: 'The rows are gone for good, and code of the running release that still queries the table fails until the new release has taken over.',
  losesSubject: 'table',
  waysOut: ['drop later'],
  explains: ['table gone', 'table made anew', 'foreign table gone', 'foreign table made anew'],
  check(context) {
    const dropped = droppedTables(context);
    const names = new Set(dropped.map(({ table }) => table));
    const schemas = new Set(droppedSchemas(context));
    return dropped
      .filter(({ table }) => {
        const { partitionOf = null, schema = null } = context.before.tables[table] ?? {};
        return !(partitionOf !== null && names.has(partitionOf)) && !(schema !== null && schemas.has(schema));
      })
      .map(({ table, rows }) => {
        const copy = copiedBefore(context, table);
        const preflight = copy === undefined ? countOf(context, table) : null;
        return {
          subject: table,
          ...(copy === undefined ? {} : { severity: 'warning' as const }),
          message:
            copy === undefined
              ? `Deletes the table ${named(table)} with all its rows.`
              : `Deletes the table ${named(table)}, from which line ${copy.statement.line} copied before.`,
          ...(rows === null
            ? {}
            : { details: `It had ${count(rows, 'row')} in the trial. What was not copied is lost.` }),
          action: {
            text: 'First ship a release whose code and Drizzle schema don’t know the table any more, and drop it in a later one. When the rows really can go, accept the finding in the SQL with the reason.',
            steps: [
              {
                title: 'A later release, when no running code uses it any more and a backup is made',
                sql: `DROP TABLE ${quotePrinted(table)};`,
              },
            ],
          },
          ...(preflight === null ? {} : { preflight: { ...preflight, atZero: 'warning' as const } }),
        };
      });
  },
};
