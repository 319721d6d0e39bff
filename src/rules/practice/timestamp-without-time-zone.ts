import { quoteIdentifier } from '../../sql/quote.ts';
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
    const added = batch.newColumns.map(({ table, column, type, statement }) => ({
      table: batch.fate.tables.get(table) ?? table,
      column,
      type,
      statement,
    }));
    const inNewTables = Object.values(batch.final.tables)
      .filter(({ name }) => batch.created.tables.has(name))
      .flatMap((table) => {
        const place = batch.contexts.find(({ after }) => after.tables[table.name] !== undefined);
        const statement = place?.statement.index ?? null;
        return table.columns.map(({ name, type }) => ({ table: table.name, column: name, type, statement }));
      });
    const found = [...added, ...inNewTables].filter(({ type }) => /^timestamp(\(\d\))? without time zone/.test(type));
    const migrationOf = (statement: number | null) =>
      batch.contexts.find((context) => context.statement.index === statement)?.statement.migration ?? '';
    return [...Map.groupBy(found, ({ statement }) => migrationOf(statement))].map(([migration, columns]) => ({
      subject: migration,
      statement: columns[0]?.statement ?? null,
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
                ({ table, column }) =>
                  `ALTER TABLE ${quotePrinted(table)} ALTER COLUMN ${quoteIdentifier(column)} SET DATA TYPE timestamp with time zone;`,
              )
              .join('\n'),
          },
        ],
      },
    }));
  },
};
