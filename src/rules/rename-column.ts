import { quoteIdentifier } from '../sql/quote.ts';
import { quotedTable } from './names.ts';
import { renamedColumns } from './renames.ts';
import type { Rule } from './rule.ts';

/** A column of the baseline got another name; nothing is lost, but code knows the old name. */
export const renameColumn: Rule = {
  name: 'rename-column',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a column',
  why: 'From the moment of the migration, every query of the running release on this table fails: Drizzle names all columns. Code that is deployed before the migration fails until it has run.',
  check(context) {
    return renamedColumns(context)
      .filter(({ table, from, to }) => {
        const known = context.before.tables[table];
        if (context.created.tables.has(table) || context.created.columns.has(`${table}.${from}`)) return false;
        // Renamed back within the batch, or the old name given to something that takes its place.
        const final = context.batch.final.tables[context.batch.fate.tables.get(table) ?? table];
        const isBack = context.measured && final?.columns.some(({ name }) => name === from) === true;
        return known !== undefined && from !== to && !isBack;
      })
      .map(({ table, from, to }) => {
        const known = context.before.tables[table];
        const quoted = quotedTable(known, table);
        const type = known?.columns.find(({ name }) => name === from)?.type ?? '<type>';
        return {
          subject: `${table}.${from}`,
          message: `Renames the column ${table}.${from} to ${to}.`,
          action: {
            text: `If only the name in the code should change, keep the column and name it in the Drizzle schema: ${camel(to)}: …('${from}'). Otherwise add the new column beside the old one and move over three releases.`,
            steps: [
              {
                title: 'Release 1: add the column; the code writes both',
                sql: `ALTER TABLE ${quoted} ADD COLUMN ${quoteIdentifier(to)} ${type};`,
              },
              {
                title: 'Between the releases: copy the old values in small portions',
                sql: `UPDATE ${quoted} SET ${quoteIdentifier(to)} = ${quoteIdentifier(from)} WHERE ${quoteIdentifier(to)} IS DISTINCT FROM ${quoteIdentifier(from)};`,
              },
              {
                title: 'Release 3, when release 2 reads only the new column',
                sql: `ALTER TABLE ${quoted} DROP COLUMN ${quoteIdentifier(from)};`,
              },
            ],
          },
        };
      });
  },
};

function camel(name: string): string {
  return name.replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
