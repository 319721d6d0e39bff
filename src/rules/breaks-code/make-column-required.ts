import { lastChange, survivingColumns, tableAt } from '../../batch/fate.ts';
import type { BatchRule } from '../rule.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { named } from '../../core/wording.ts';

/** A column of the baseline that could be NULL and that every INSERT must name from now on. */
export const makeColumnRequired: BatchRule = {
  name: 'make-column-required',
  hazard: 'breaks-code',
  severity: 'notice',
  title: 'Requires a column that could be NULL',
  why: 'INSERTs and UPDATEs of the running release that leave the column NULL fail from then on (23502).',
  explains: ['column not null'],
  checkBatch(batch) {
    return survivingColumns(batch)
      .filter(({ was, is }) => !was.notNull && is.notNull && is.default === null)
      .filter(({ is }) => is.identity === '' && is.generated === '')
      .map(({ was, is, table }) => {
        const place = lastChange(
          batch,
          (catalog) =>
            tableAt(catalog, table)?.columns.find(({ name }) => name === is.name || name === was.name)?.notNull,
        );
        return {
          subject: printColumn({ table: table.is.name, column: is.name }),
          ...(place === undefined ? {} : { statement: place.statement.index }),
          message: `Requires a value in ${named(printColumn({ table: table.is.name, column: is.name }))}: running code that writes none fails.`,
          action: { text: 'First ship a release that always writes a value.', steps: [] },
        };
      });
  },
};
