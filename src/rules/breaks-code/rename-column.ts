import type { FindingDraft } from '../../core/finding.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { movedColumns } from '../../batch/moved.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { relationName, quoteTable } from '../../grammar/relations.ts';
import { renames } from '../../grammar/targets.ts';
import type { BatchContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A column of the baseline got another name; nothing is lost, but code knows the old name. */
export const renameColumn: BatchRule = {
  name: 'rename-column',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a column',
  why: 'From the moment of the migration, every query of the running release on this table fails: Drizzle names all columns. Code that is deployed before the migration fails until it has run.',
  waysOut: ['both names'],
  explains: ['column name', 'view column name', 'attribute name'],
  checkBatch(batch) {
    const tables = movedColumns(batch).map(({ table, from, to, place }): FindingDraft => {
      const quoted = quoteTable(table);
      const type = table.columns.find(({ name }) => name === from)?.type ?? '<type>';
      const [old, now] = [quoteIdentifier(from), quoteIdentifier(to)];
      return {
        subject: printColumn({ table: table.name, column: from }),
        statement: place?.statement.index ?? null,
        message: `Renames ${named(printColumn({ table: table.name, column: from }))} to ${named(to)}: the running release still uses the old name.`,
        action: {
          text: `If only the name in the code should change, keep the column and name it in the Drizzle schema: ${camel(to)}: …('${from}'). Otherwise add the new column beside the old one and move over three releases.`,
          steps: [
            {
              title: 'Release 1: add the column; the code writes both',
              sql: `ALTER TABLE ${quoted} ADD COLUMN ${now} ${type};`,
            },
            {
              title: 'Between the releases: copy the old values in small portions',
              sql: `UPDATE ${quoted} SET ${now} = ${old} WHERE ${now} IS DISTINCT FROM ${old};`,
            },
            {
              title: 'Release 3, when release 2 reads only the new column',
              sql: `ALTER TABLE ${quoted} DROP COLUMN ${old};`,
            },
          ],
        },
      };
    });
    return [...tables, ...views(batch)];
  },
};

function views(batch: BatchContext): FindingDraft[] {
  return batch.contexts.flatMap((context) =>
    renames(context.nodes).flatMap(({ renameType, relationType, relation, subname, newname }): FindingDraft[] => {
      const isView = relationType === 'OBJECT_VIEW' || relationType === 'OBJECT_MATVIEW';
      if (renameType !== 'OBJECT_COLUMN' || !isView) return [];
      const view = relationName(context.before, relation);
      if (view === null) return [];
      const known = batch.baseline.views[view];
      if (known === undefined || subname === undefined || newname === undefined) return [];
      if (known.columns?.includes(subname) === false || batch.final.views[view]?.columns?.includes(subname) === true)
        return [];
      return [
        {
          subject: printColumn({ table: view, column: subname }),
          statement: context.statement.index,
          message: `Renames ${named(printColumn({ table: view, column: subname }))} to ${named(newname)}: the running release still uses the old name.`,
          action: {
            text: 'Give the view a second column under the new name, and drop the old one in a later release.',
            steps: [],
          },
        },
      ];
    }),
  );
}

function camel(name: string): string {
  return name.replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
