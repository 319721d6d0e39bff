import type { Constraint, Table } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { byMigration, newForeignKeys, shownKey } from '../../batch/new-foreign-keys.ts';
import { quoteTable } from '../../grammar/relations.ts';
import type { BatchRule } from '../rule.ts';
import { indexParts, notNullColumn } from '../../grammar/definition.ts';
import { count, namedList } from '../../core/wording.ts';

/** One finding per migration, so that a first migration with forty foreign keys stays readable. */
export const foreignKeyWithoutIndex: BatchRule = {
  name: 'foreign-key-without-index',
  hazard: 'practice',
  severity: 'notice',
  title: 'A foreign key whose columns have no index',
  why: 'PostgreSQL makes no index for the referencing side: each DELETE in the referenced table, and each join, reads the whole table.',
  checkBatch(batch) {
    const without = newForeignKeys(batch).filter(({ table, constraint }) => !hasIndex(table, constraint));
    return byMigration(without).map(({ migration, statement, keys }) => ({
      subject: migration,
      statement,
      message: `${count(keys.length, 'new foreign key has', 'new foreign keys have')} no index: ${namedList(
        keys.map(shownKey),
      )}.`,
      action: {
        text: 'Add an index to each table in the Drizzle schema, unless the table stays small or the referenced rows are never deleted.',
        steps: [
          {
            title: 'As SQL',
            sql: keys
              .map(
                ({ table, constraint }) =>
                  `CREATE INDEX ON ${quoteTable(table)} (${constraint.columns.map(quoteIdentifier).join(', ')});`,
              )
              .join('\n'),
          },
        ],
      },
    }));
  },
};

/** An index serves when its first columns are those of the key, in any order, and it has every row that refers to one. */
function hasIndex(table: Table, { columns }: Constraint): boolean {
  return table.indexes.some(
    (index) =>
      (!index.partial || leavesOutNulls(index.definition, columns)) &&
      columns.every((column) => index.columns.slice(0, columns.length).includes(column)),
  );
}

/** `WHERE (owner_id IS NOT NULL)`: a NULL refers to nothing. */
function leavesOutNulls(definition: string, columns: readonly string[]): boolean {
  const column = notNullColumn(indexParts(definition)?.where ?? '');
  return column !== null && columns.includes(column);
}
