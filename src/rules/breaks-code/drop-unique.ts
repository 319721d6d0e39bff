import { quoteIdentifier } from '../../sql/quote.ts';
import { lastChange, mayChangeLater, survivingTables, tableAt } from '../../batch/fate.ts';
import { quoteTable } from '../../grammar/relations.ts';
import type { BatchRule } from '../rule.ts';
import { namelessIndex } from '../../grammar/definition.ts';
import { keyOf, uniquesOf } from '../../batch/uniques.ts';
import { named } from '../../core/wording.ts';

/** Columns of the baseline that were unique and are not any more, though the table and the columns stay. */
export const dropUnique: BatchRule = {
  name: 'drop-unique',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Drops a unique constraint or index',
  why: 'Upserts of the running release with ON CONFLICT on these columns fail at once (42P10), and duplicates that get in keep the uniqueness from coming back.',
  waysOut: ['drop later'],
  explains: ['index gone', 'unique gone', 'primary key gone', 'unique definition', 'index definition'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap((table) => {
      const now = new Set(uniquesOf(table.is, { primary: true }).map(({ key }) => key));
      return uniquesOf(table.was, { primary: false }).flatMap(({ index }) => {
        const fate = (column: string) => batch.fate.columns.get({ table: table.was.name, column });
        if (index.columns.some((column) => column !== null && fate(column) === null)) return [];
        // Under the same name it was changed, not dropped: `change-unique-index` tells.
        const sameName = table.is.indexes.some(({ name, unique }) => name === index.name && unique);
        const renamed = now.has(keyOf(index, (column) => fate(column) ?? column));
        const place = lastChange(batch, (catalog) =>
          tableAt(catalog, table)?.indexes.some(({ name, unique }) => unique && name === index.name),
        );
        if (sameName || renamed || place === undefined) return [];
        if (wasRenamed(table.is.indexes, table.was.indexes, index.definition)) return [];
        if (mayChangeLater(batch, table.is.bareName)) return [];
        const columns = index.columns.map((column) => column ?? '(expression)');
        return [
          {
            subject: index.name,
            statement: place.statement.index,
            message: `${named(`${table.was.name} (${columns.join(', ')})`)} is not unique any more.`,
            details: `Drops ${named(index.name)}.`,
            action: {
              text: 'First ship a release whose code has no ON CONFLICT on these columns, and drop it in a later one. If another unique index takes its place, create that first.',
              steps: index.columns.includes(null)
                ? []
                : [
                    {
                      title: 'Whether duplicates have got in, before it is made unique again',
                      sql: `SELECT ${columns.map(quoteIdentifier).join(', ')}, count(*) FROM ${quoteTable(table.was)} GROUP BY ${columns.map((_, position) => position + 1).join(', ')} HAVING count(*) > 1;`,
                    },
                  ],
            },
          },
        ];
      });
    });
  },
};

/** An index with expressions under another name: the rest of its definition is the same. */
function wasRenamed(
  now: readonly { name: string; definition: string }[],
  was: readonly { name: string }[],
  definition: string,
): boolean {
  return now.some(
    (other) =>
      !was.some((old) => old.name === other.name) && namelessIndex(other.definition) === namelessIndex(definition),
  );
}
