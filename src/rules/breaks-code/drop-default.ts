import { quoteIdentifier } from '../../sql/quote.ts';
import { changedDefaults } from '../../batch/defaults.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A required column loses its default: INSERTs that leave it to the database fail. */
export const dropDefault: BatchRule = {
  name: 'drop-default',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Drops the default of a required column',
  why: 'The running release leaves the value to the database: each of its INSERTs that does so fails from then on (23502).',
  waysOut: ['drop later'],
  explains: ['column default', 'column identity', 'column expression'],
  checkBatch(batch) {
    return changedDefaults(batch)
      .filter(({ is }) => is.default === null && is.notNull)
      .map(({ table, was, is, place }) => ({
        subject: printColumn({ table, column: is.name }),
        ...(place === undefined ? {} : { statement: place.statement.index }),
        message: `Drops the default of the required ${named(printColumn({ table, column: is.name }))}: inserts without a value fail.`,
        details: `The default was ${named(was.default ?? '')}.`,
        action: {
          text: 'First ship a release that always gives the value, and drop the default in a later one.',
          steps: [
            {
              title: 'A later release',
              sql: `ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(is.name)} DROP DEFAULT;`,
            },
          ],
        },
      }));
  },
};
