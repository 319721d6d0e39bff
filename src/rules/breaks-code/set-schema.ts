import { quoteIdentifier } from '../../sql/quote.ts';
import type { FindingDraft } from '../../core/finding.ts';
import { movedTables, nameLives } from '../../batch/moved.ts';
import { printName, quotePrinted, rangeName, parseName } from '../../grammar/name.ts';
import { quoteTable } from '../../grammar/relations.ts';
import { pick } from '../../grammar/tree.ts';
import { renamedSchemas } from './rename-schema.ts';
import { viewBehind } from './rename-table.ts';
import type { BatchContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A table of the baseline is in another schema afterwards. */
export const setSchema: BatchRule = {
  name: 'set-schema',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Moves a table to another schema',
  why: 'Drizzle writes the schema’s name into its queries: those of the running release fail from then on, unless the search_path of its role has the new schema and the query names none.',
  waysOut: ['view behind'],
  explains: ['table name', 'view name', 'materialized view name'],
  checkBatch(batch) {
    const schemas = new Set(batch.contexts.flatMap((context) => renamedSchemas(context).map(({ from }) => from)));
    const tables = movedTables(batch).flatMap(({ was, to, is, place }): FindingDraft[] => {
      const schema = is?.schema ?? parseName(to)?.schema ?? 'public';
      if (schema === was.schema || schemas.has(was.schema)) return [];
      const old = quoteTable(was);
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
                sql: [
                  `ALTER TABLE ${old} SET SCHEMA ${quoteIdentifier(schema)};`,
                  ...viewBehind(old, was, quotePrinted(to)),
                ].join('\n'),
              },
              { title: 'A later release', sql: `DROP VIEW ${old};` },
            ],
          },
        },
      ];
    });
    return [...tables, ...views(batch)];
  },
};

function views(batch: BatchContext): FindingDraft[] {
  return batch.contexts.flatMap((context) =>
    context.nodes.flatMap((node): FindingDraft[] => {
      const move = pick(node, 'AlterObjectSchemaStmt');
      const isView = move?.objectType === 'OBJECT_VIEW' || move?.objectType === 'OBJECT_MATVIEW';
      if (!isView || move.newschema === undefined) return [];
      const name = rangeName(move.relation);
      if (name === null) return [];
      const from = printName(name);
      const known = context.before.views[from];
      if (known === undefined || context.created.views.has(from) || nameLives(batch, from, context.statement.index))
        return [];
      const to = printName({ schema: move.newschema, name: name.name });
      return [
        {
          subject: from,
          statement: context.statement.index,
          message: `Moves the ${known.kind} ${named(from)} to ${named(to)}: the running release still uses the old name.`,
          action: { text: 'Create the view under the new name and drop the old one in a later release.', steps: [] },
        },
      ];
    }),
  );
}
