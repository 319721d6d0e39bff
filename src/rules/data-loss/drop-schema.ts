import { quoteIdentifier } from '../../sql/quote.ts';
import { droppedSchemas, dropsOf } from '../../batch/drops.ts';
import { readIdentity } from '../../grammar/identity.ts';
import { isRead } from '../../grammar/relations.ts';
import type { Rule } from '../rule.ts';
import { count, list, named } from '../../core/wording.ts';

/** A schema is gone and with it everything that it held. An empty one is no loss. */
export const dropSchema: Rule = {
  name: 'drop-schema',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Drops a schema with what it holds',
  why: 'Every table of the schema goes with its rows, for good, and without being named in the migration.',
  waysOut: ['drop later'],
  explains: ['schema gone'],
  check(context) {
    return droppedSchemas(context).flatMap((schema) => {
      const { before, created } = context;
      const tables = Object.values(before.tables).filter(
        (table) => table.schema === schema && !created.tables.has(table.name),
      );
      const others = [...Object.keys(before.views), ...before.functions].filter(
        (identity) => readIdentity({ type: 'function', identity })?.name.schema === schema,
      );
      const isUnknown = !isRead(before);
      if (tables.length === 0 && others.length === 0 && !isUnknown) return [];
      const rows = dropsOf(context, 'table')
        .filter((drop) => readIdentity(drop)?.name.schema === schema)
        .reduce((sum, drop) => sum + (drop.rows ?? 0), 0);
      const held =
        tables.length === 0
          ? count(others.length, 'view or function', 'views and functions')
          : `${count(tables.length, 'table')}: ${list(tables.map(({ bareName }) => bareName))}${
              context.measured ? ` (${count(rows, 'row')} in the trial)` : ''
            }`;
      return [
        {
          subject: schema,
          severity: tables.length === 0 && !isUnknown ? ('warning' as const) : ('error' as const),
          message: `Deletes the schema ${named(schema)} with everything in it${isUnknown ? '' : `: ${held}`}.`,
          action: {
            text: 'Drop what can really go one by one, each in a release after the code stopped using it; then drop the empty schema without CASCADE, so that PostgreSQL refuses if anything is left.',
            steps: [{ title: 'At last, when it is empty', sql: `DROP SCHEMA ${quoteIdentifier(schema)};` }],
          },
        },
      ];
    });
  },
};
