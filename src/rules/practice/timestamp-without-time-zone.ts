import { quoteIdentifier } from '../../sql/quote.ts';
import { newParts, perMigration } from '../../batch/new-parts.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quotePrinted } from '../../grammar/name.ts';
import type { BatchRule } from '../rule.ts';
import { count, namedList } from '../../core/wording.ts';

/** Off by default: it is what Drizzle's timestamp() gives. */
export const timestampWithoutTimeZone: BatchRule = {
  name: 'timestamp-without-time-zone',
  hazard: 'practice',
  severity: 'off',
  title: 'A new timestamp column without a time zone',
  why: 'The value means another moment in every session that thinks in another time zone.',
  checkBatch(batch) {
    const found = newParts(batch)
      .filter(({ column }) => /^timestamp(\(\d\))? without time zone/.test(column.type))
      .map(({ table, column, ...place }) => ({ table: table.name, column: column.name, type: column.type, ...place }));
    return perMigration(found).map(({ migration, statement, parts: columns }) => ({
      subject: migration,
      statement,
      message: `${count(columns.length, 'new column is', 'new columns are')} timestamp without time zone: ${namedList(
        columns.map(({ table, column }) => printColumn({ table, column })),
      )}.`,
      action: {
        text: 'Write timestamp({ withTimezone: true }) in the Drizzle schema. It takes the same eight bytes.',
        steps: [
          {
            title: 'As SQL, while the column is new',
            sql: columns
              .map(
                ({ table, column, type }) =>
                  `ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(column)} SET DATA TYPE ${type.replace('without', 'with')};`,
              )
              .join('\n'),
          },
        ],
      },
    }));
  },
};
