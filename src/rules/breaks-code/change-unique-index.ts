import { printIdentifier } from '../../grammar/name.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { lastChange, survivingTables, tableAt } from '../../batch/fate.ts';
import type { BatchRule } from '../rule.ts';
import { indexBody } from '../../grammar/definition.ts';
import { keyOf } from '../../batch/uniques.ts';
import { named } from '../../core/wording.ts';

/** A unique index of the baseline has the same name in the end, but promises something else: other columns, another predicate. */
export const changeUniqueIndex: BatchRule = {
  name: 'change-unique-index',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Changes what a unique index promises, under the same name',
  why: 'ON CONFLICT finds its index by columns and predicate: an upsert of the running release that names the old ones fails at once (42P10).',
  explains: ['index gone', 'index definition', 'unique gone', 'unique definition'],
  checkBatch(batch) {
    return survivingTables(batch).flatMap((table) =>
      table.was.indexes.flatMap((was) => {
        const is = table.is.indexes.find(({ name }) => name === was.name);
        if (!was.unique || was.primary || is === undefined || !is.unique) return [];
        const fate = (column: string) => batch.fate.columns.get({ table: table.was.name, column }) ?? column;
        const kept = table.is.indexes.some((other) => other.unique && keyOf(other, (c) => c) === keyOf(was, fate));
        if (kept) return [];
        const place = lastChange(
          batch,
          (catalog) => tableAt(catalog, table)?.indexes.find(({ name }) => name === was.name)?.definition,
        );
        return [
          {
            subject: was.name,
            ...(place === undefined ? {} : { statement: place.statement.index }),
            message: `Changes the unique index ${named(was.name)} from ${named(indexBody(was.definition))} to ${named(indexBody(is.definition))}.`,
            action: {
              text: 'Create the new index under a new name, ship the code that uses it, and drop the old index in a later release.',
              steps: [
                {
                  title: 'This release',
                  sql: `${is.definition.replace(printIdentifier(was.name), () => printIdentifier(`${was.name}_new`))};`,
                },
                { title: 'A later release', sql: `DROP INDEX ${quoteIdentifier(was.name)};` },
              ],
            },
          },
        ];
      }),
    );
  },
};
