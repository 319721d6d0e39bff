import { quoteIdentifier } from '../sql/quote.ts';
import { movedTables } from './moved.ts';
import { identityParts, quotedTable } from './names.ts';
import { renamedSchemas } from './rename-schema.ts';
import { viewBehind } from './rename-table.ts';
import type { BatchRule } from './rule.ts';
import { named } from './wording.ts';

/** A table of the baseline is in another schema afterwards. */
export const setSchema: BatchRule = {
  name: 'set-schema',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Moves a table to another schema',
  why: 'Drizzle writes the schema’s name into its queries: those of the running release fail from then on, unless the search_path of its role has the new schema and the query names none.',
  checkBatch(batch) {
    const schemas = new Set(batch.contexts.flatMap((context) => renamedSchemas(context).map(({ from }) => from)));
    return movedTables(batch).flatMap(({ was, to, is, place }) => {
      const parts = identityParts(to);
      const schema = is?.schema ?? (parts.length > 1 ? (parts[0] ?? '') : 'public');
      if (schema === was.schema || schemas.has(was.schema)) return [];
      const old = quotedTable(was, was.name);
      return [
        {
          subject: was.name,
          statement: place?.statement.index ?? null,
          message: `Moves the table ${named(was.name)} to ${named(to)}: the running release still uses the old name.`,
          action: {
            text: 'Leave a view with the old name behind until no running code uses it; a plain view can be written to as well.',
            steps: [
              {
                title: 'In the same migration',
                sql: `ALTER TABLE ${old} SET SCHEMA ${quoteIdentifier(schema)};\n${viewBehind(old, was.rowSecurity, quotedTable(is, to))}`,
              },
              { title: 'A later release', sql: `DROP VIEW ${old};` },
            ],
          },
        },
      ];
    });
  },
};
