import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { dropsOf, namesOfDropped } from '../../batch/drops.ts';
import { parseName } from '../../grammar/name.ts';
import { renames } from '../../grammar/targets.ts';
import { count, named } from '../../core/wording.ts';

/** A schema of the baseline that holds something got another name. */
export const renameSchema: Rule = {
  name: 'rename-schema',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a schema',
  why: 'Drizzle writes the schema’s name into its queries: every query of the running release on any of its tables fails from then on.',
  explains: ['schema name'],
  check(context) {
    return renamedSchemas(context).flatMap(({ from, to }) => {
      const tables = Object.values(context.before.tables).filter(
        (table) => table.schema === from && !context.created.tables.has(table.name),
      );
      const views = Object.keys(context.before.views).filter((name) => parseName(name)?.schema === from);
      if (context.created.schemas.has(from) || tables.length + views.length === 0) return [];
      return [
        {
          subject: from,
          message: `Renames the schema ${named(from)} (${count(tables.length, 'table')}) to ${named(to)}: running code uses the old name.`,
          action: {
            text: 'If only the name in the code should change, keep the schema: only pgSchema() knows its name. Otherwise create the new schema, move table by table and leave views under the old names until no running code uses them.',
            steps: [],
          },
        },
      ];
    });
  },
};

/** Schemas that got another name: as said, or gone without a drop while another one appeared. */
export function renamedSchemas(context: RuleContext): { from: string; to: string }[] {
  const said = renames(context.nodes).flatMap(({ renameType, subname, newname }) =>
    renameType === 'OBJECT_SCHEMA' && subname && newname ? [{ from: subname, to: newname }] : [],
  );
  if (!context.measured) return said;
  const { before, after } = context;
  const dropped = new Set(namesOfDropped(dropsOf(context, 'schema')).map(({ name }) => name));
  const gone = before.schemas.filter((schema) => !after.schemas.includes(schema) && !dropped.has(schema));
  const appeared = after.schemas.filter((schema) => !before.schemas.includes(schema));
  return gone.flatMap((from) => {
    const to = said.find((one) => one.from === from)?.to ?? appeared[0];
    return to === undefined ? [] : [{ from, to }];
  });
}
