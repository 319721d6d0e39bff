import { quoteIdentifier } from '../../sql/quote.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { isRead } from '../../grammar/relations.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A new column of a table of the baseline that must be given a value; a backfill doesn't help code that doesn't know it. */
export const addRequiredColumn: BatchRule = {
  name: 'add-required-column',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Adds a column that every INSERT must name',
  why: 'The running release doesn’t know the column: each of its INSERTs into the table fails from then on (23502), also when the migration fills the existing rows.',
  checkBatch(batch) {
    return batch.newColumns
      .filter(
        ({ required, table }) => required && (batch.baseline.tables[table] !== undefined || !isRead(batch.baseline)),
      )
      .map(({ table, column, type, statement }) => {
        const quoted = quotePrinted(table);
        const name = quoteIdentifier(column);
        return {
          subject: printColumn({ table, column }),
          ...(statement === null ? {} : { statement }),
          message: `Adds ${named(printColumn({ table, column }))} as required without a default: inserts of the running release fail.`,
          action: {
            text: 'Give it a default, or let it be NULL until the release that writes it is out.',
            steps: [
              { title: 'This release', sql: `ALTER TABLE ${quoted} ADD COLUMN ${name} ${type};` },
              {
                title: 'A later release, when every row has a value',
                sql: `ALTER TABLE ${quoted} ALTER COLUMN ${name} SET NOT NULL;`,
              },
            ],
          },
        };
      });
  },
};
