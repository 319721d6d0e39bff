import type { Table } from '../../core/catalog.ts';
import type { FindingDraft } from '../../core/finding.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { movedTables, nameLives } from '../../batch/moved.ts';
import { printName, quotePrinted, rangeName } from '../../grammar/name.ts';
import { quoteTable, bareNameOf } from '../../grammar/relations.ts';
import { renames } from '../../grammar/targets.ts';
import type { BatchContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A table or view of the baseline got another name and nothing took the old one. */
export const renameTable: BatchRule = {
  name: 'rename-table',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a table or view',
  why: 'From the moment of the migration, every query of the running release on the old name fails. Code that is deployed before the migration fails until it has run.',
  waysOut: ['view behind'],
  explains: ['table name', 'view name', 'materialized view name'],
  checkBatch(batch) {
    const tables = movedTables(batch).flatMap(({ was, to, is, place }): FindingDraft[] => {
      const bareName = is?.bareName ?? bareNameOf(to);
      if (bareName === was.bareName) return [];
      const old = quoteTable(was);
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
                sql: [
                  `ALTER TABLE ${old} RENAME TO ${quoteIdentifier(bareName)};`,
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

/**
 * A view under the old name, with the rights that others have on the table: a view begins with none but its owner's. With
 * row level security it must ask with the rights of whoever queries (PostgreSQL 15).
 *
 * @param old the table's old name, quoted
 * @param now its new name, quoted
 */
export function viewBehind(
  old: string,
  { rowSecurity, grants = [] }: Pick<Table, 'rowSecurity' | 'grants'>,
  now: string,
): string[] {
  return [
    `CREATE VIEW ${old}${rowSecurity ? ' WITH (security_invoker = true)' : ''} AS SELECT * FROM ${now};`,
    ...grants.flatMap(({ role, column, privileges, grantable }) => {
      const rights = privileges
        .filter((one) => ofViews.has(one))
        .map((one) => one + (column === null ? '' : ` (${quoteIdentifier(column)})`));
      const to = role === null ? 'PUBLIC' : quoteIdentifier(role);
      return rights.length === 0
        ? []
        : [`GRANT ${rights.join(', ')} ON ${old} TO ${to}${grantable ? ' WITH GRANT OPTION' : ''};`];
    }),
  ];
}

/** Rights that do something on a view; the others (TRUNCATE, MAINTAIN, REFERENCES) it can have and not use. */
const ofViews: ReadonlySet<string> = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRIGGER']);

function views(batch: BatchContext): FindingDraft[] {
  return batch.contexts.flatMap((context) =>
    renames(context.nodes).flatMap((rename): FindingDraft[] => {
      const name = rangeName(rename.relation);
      if (name === null || rename.newname === undefined || rename.renameType === 'OBJECT_COLUMN') return [];
      const from = printName(name);
      const known = context.before.views[from];
      if (known === undefined) return [];
      if (context.created.views.has(from) || nameLives(batch, from, context.statement.index)) return [];
      return [
        {
          subject: from,
          statement: context.statement.index,
          message: `Renames the ${known.kind} ${named(from)} to ${named(printName({ ...name, name: rename.newname }))}.`,
          action: { text: 'Create the view under the new name and drop the old one in a later release.', steps: [] },
        },
      ];
    }),
  );
}
