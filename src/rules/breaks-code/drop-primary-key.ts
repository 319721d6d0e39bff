import { lastChange, mayChangeLater, survivingTables, tableAt } from '../../batch/fate.ts';
import { quoteTable } from '../../grammar/relations.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { BatchRule } from '../rule.ts';
import { keyOf, uniquesOf } from '../../batch/uniques.ts';
import { named } from '../../core/wording.ts';

/** A table of the baseline has no primary key any more, or one on other columns while the old ones aren't unique any more. */
export const dropPrimaryKey: BatchRule = {
  name: 'drop-primary-key',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Drops or replaces a primary key',
  why: 'Upserts of the running release with ON CONFLICT on the key fail at once (42P10); without any key, UPDATE and DELETE fail on a table that is published for logical replication.',
  waysOut: ['drop later'],
  explains: ['primary key gone', 'primary key definition'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap((table) => {
      const was = table.was.indexes.find(({ primary }) => primary);
      const is = table.is.indexes.find(({ primary }) => primary);
      if (was === undefined || mayChangeLater(batch, table.is.bareName)) return [];
      const fate = (column: string) => batch.fate.columns.get({ table: table.was.name, column }) ?? column;
      const keyColumns = was.columns.filter((column) => column !== null);
      const isGone = keyColumns.some((column) => batch.fate.columns.get({ table: table.was.name, column }) === null);
      const kept = uniquesOf(table.is, { primary: true }).some(({ key }) => key === keyOf(was, fate));
      // A key on a column that is dropped: the drop of the column is told, unless the table is left without any key.
      if (is === undefined ? false : kept || isGone) return [];
      const place = lastChange(
        batch,
        (catalog) => tableAt(catalog, table)?.indexes.find(({ primary }) => primary)?.columns,
      );
      const columns = keyColumns.join(', ');
      return [
        {
          subject: table.was.name,
          ...(place === undefined ? {} : { statement: place.statement.index }),
          message:
            is === undefined
              ? `Leaves ${named(table.is.name)} without a primary key; it was ${named(`(${columns})`)}.`
              : `Moves the primary key of ${named(table.is.name)} from ${named(`(${columns})`)} to ${named(`(${is.columns.join(', ')})`)}.`,
          action: {
            text: 'Keep the old columns unique until no running code upserts on them, and give the table a key again in the same migration.',
            steps: isGone
              ? []
              : [
                  {
                    title: 'In the same migration',
                    sql: `CREATE UNIQUE INDEX ON ${quoteTable(table.is)} (${keyColumns.map((column) => quoteIdentifier(fate(column))).join(', ')});`,
                  },
                ],
          },
        },
      ];
    });
  },
};
