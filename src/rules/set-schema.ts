import { quoteIdentifier } from '../sql/quote.ts';
import { quotedTable } from './names.ts';
import { renamedTables } from './renames.ts';
import { oldNameLives } from './rename-table.ts';
import { renamedSchemas } from './rename-schema.ts';
import type { Rule } from './rule.ts';

/** A table of the baseline is in another schema afterwards. */
export const setSchema: Rule = {
  name: 'set-schema',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Moves a table to another schema',
  why: 'Drizzle writes the schema’s name into its queries: those of the running release fail from then on, unless the search_path of its role has the new schema and the query names none.',
  check(context) {
    const { before, after, created } = context;
    const schemas = new Set(renamedSchemas(context).map(({ from }) => from));
    return renamedTables(context).flatMap(({ from, to }) => {
      const was = before.tables[from];
      const schema = after.tables[to]?.schema ?? to.split('.')[0] ?? '';
      const moved = context.measured ? schema !== was?.schema : to.includes('.') || was?.schema !== 'public';
      if (was === undefined || !moved || schemas.has(was.schema)) return [];
      if (created.tables.has(from) || oldNameLives(context, from)) return [];
      const old = quotedTable(was, from);
      return [
        {
          subject: from,
          message: `Moves the table ${from} to ${to}.`,
          action: {
            text: 'Leave a view with the old name behind until no running code uses it; a plain view can be written to as well.',
            steps: [
              {
                title: 'In the same migration',
                sql: `ALTER TABLE ${old} SET SCHEMA ${quoteIdentifier(schema)};\nCREATE VIEW ${old}${
                  was.rowSecurity ? ' WITH (security_invoker = true)' : ''
                } AS SELECT * FROM ${quotedTable(after.tables[to], to)};`,
              },
              { title: 'A later release', sql: `DROP VIEW ${old};` },
            ],
          },
        },
      ];
    });
  },
};
