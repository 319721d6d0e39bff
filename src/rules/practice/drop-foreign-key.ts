import { lastChange, mayChangeLater, survivingTables, tableAt } from '../../batch/fate.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { keyPairs, quoteTable } from '../../grammar/relations.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A foreign key whose table, columns and referenced table all stay. Dropping and adding it is how its action is changed. */
export const dropForeignKey: BatchRule = {
  name: 'drop-foreign-key',
  hazard: 'practice',
  severity: 'notice',
  title: 'Drops a foreign key and keeps its column',
  why: 'From then on rows can refer to what doesn’t exist, and such rows keep the foreign key from coming back.',
  explains: ['foreign key gone'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap((table) =>
      table.was.constraints.flatMap((was) => {
        const { references: parent } = was;
        if (was.type !== 'foreign key' || parent === null || batch.fate.tables.get(parent) === null) return [];
        const columns = was.columns.map((column) => batch.fate.columns.get({ table: table.was.name, column }) ?? null);
        if (columns.includes(null)) return [];
        const remains = table.is.constraints.some(
          (is) => is.type === 'foreign key' && columns.some((column) => column !== null && is.columns.includes(column)),
        );
        if (remains || mayChangeLater(batch, table.is.bareName)) return [];
        const place = lastChange(batch, (catalog) =>
          tableAt(catalog, table)?.constraints.some(({ name }) => name === was.name),
        );
        if (place === undefined) return [];
        const same = keyPairs(was).map(
          ({ column, referenced }) => `parent.${quoteIdentifier(referenced)} = child.${quoteIdentifier(column)}`,
        );
        return [
          {
            subject: was.name,
            statement: place.statement.index,
            message: `Drops the foreign key ${named(was.name)} to ${named(parent)}: rows may point to nothing.`,
            action: {
              text: 'If the rows should still refer to something that exists, keep it.',
              steps: [
                {
                  title: 'Whether rows refer to nothing, before it is added again',
                  sql: `SELECT count(*) FROM ${quoteTable(table.is)} child WHERE NOT EXISTS (SELECT FROM ${quotePrinted(parent)} parent WHERE ${same.join(' AND ')}) AND ${was.columns.map((column) => `child.${quoteIdentifier(column)} IS NOT NULL`).join(' AND ')};`,
                },
              ],
            },
          },
        ];
      }),
    );
  },
};
