import type { FindingDraft } from '../../core/finding.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { movedTables, nameLives } from '../../batch/moved.ts';
import { identityParts, printedName, quotedTable, relationName } from '../../grammar/names.ts';
import type { BatchContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { renames } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** A table or view of the baseline got another name and nothing took the old one. */
export const renameTable: BatchRule = {
  name: 'rename-table',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a table or view',
  why: 'From the moment of the migration, every query of the running release on the old name fails. Code that is deployed before the migration fails until it has run.',
  waysOut: ['view behind'],
  checkBatch(batch) {
    const tables = movedTables(batch).flatMap(({ was, to, is, place }): FindingDraft[] => {
      const bareName = is?.bareName ?? identityParts(to).at(-1) ?? to;
      if (bareName === was.bareName) return [];
      const old = quotedTable(was, was.name);
      return [
        {
          subject: was.name,
          // Queries reach a partition by the partitioned table.
          ...(was.partitionOf === null ? {} : { severity: 'notice' as const }),
          statement: place?.statement.index ?? null,
          message: `Renames the table ${named(was.name)} to ${named(to)}: the running release still uses the old name.`,
          action: {
            text: `If only the name in the code should change, keep the table and name it in the Drizzle schema: pgTable('${was.bareName}', …). Otherwise leave a view with the old name behind until no running code uses it; a plain view can be written to as well.`,
            steps: [
              {
                title: 'In the same migration',
                sql: `ALTER TABLE ${old} RENAME TO ${quoteIdentifier(bareName)};\n${viewBehind(old, was.rowSecurity, quotedTable(is, to))}`,
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

/** A view under the old name. With row level security it must ask with the rights of whoever queries (PostgreSQL 15). */
export function viewBehind(old: string, rowSecurity: boolean, now: string): string {
  return `CREATE VIEW ${old}${rowSecurity ? ' WITH (security_invoker = true)' : ''} AS SELECT * FROM ${now};`;
}

function views(batch: BatchContext): FindingDraft[] {
  return batch.contexts.flatMap((context) =>
    renames(context.nodes).flatMap((rename): FindingDraft[] => {
      const from = relationName(context.before, rename.relation);
      const known = context.before.views[from];
      if (known === undefined || rename.newname === undefined || rename.renameType === 'OBJECT_COLUMN') return [];
      if (context.created.views.has(from) || nameLives(batch, from, context.statement.index)) return [];
      return [
        {
          subject: from,
          statement: context.statement.index,
          message: `Renames the ${known.kind} ${named(from)} to ${named(printedName(rename.relation?.schemaname, rename.newname))}.`,
          action: { text: 'Create the view under the new name and drop the old one in a later release.', steps: [] },
        },
      ];
    }),
  );
}
