import type { FindingDraft } from '../core/finding.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { identityParts, printedName, quotedTable, relationName } from './names.ts';
import { renamedTables } from './renames.ts';
import type { Rule, RuleContext } from './rule.ts';
import { renames } from './tree.ts';

/** A table or view of the baseline got another name and nothing took the old one. */
export const renameTable: Rule = {
  name: 'rename-table',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Renames a table or view',
  why: 'From the moment of the migration, every query of the running release on the old name fails. Code that is deployed before the migration fails until it has run.',
  check(context) {
    const tables = renamedTables(context).filter(({ from, to }) => {
      const was = context.before.tables[from];
      const schema = (context.after.tables[to]?.schema ?? was?.schema) === was?.schema;
      return schema && !context.created.tables.has(from) && !oldNameLives(context, from);
    });
    return [...tables.map(({ from, to }) => tableDraft(context, from, to)), ...views(context)];
  },
};

function tableDraft(context: RuleContext, from: string, to: string): FindingDraft {
  const table = context.before.tables[from];
  const old = quotedTable(table, from);
  const bareName = identityParts(to).at(-1) ?? to;
  return {
    subject: from,
    message: `Renames the table ${from} to ${to}.`,
    action: {
      text: `If only the name in the code should change, keep the table and name it in the Drizzle schema: pgTable('${table?.bareName ?? from}', …). Otherwise leave a view with the old name behind until no running code uses it; a plain view can be written to as well.`,
      steps: [
        {
          title: 'In the same migration',
          sql: `ALTER TABLE ${old} RENAME TO ${quoteIdentifier(bareName)};\nCREATE VIEW ${old}${
            table?.rowSecurity === true ? ' WITH (security_invoker = true)' : ''
          } AS SELECT * FROM ${quotedTable(context.after.tables[to], to)};`,
        },
        { title: 'A later release', sql: `DROP VIEW ${old};` },
      ],
    },
  };
}

function views(context: RuleContext): FindingDraft[] {
  return renames(context.nodes).flatMap((rename): FindingDraft[] => {
    const from = relationName(context.before, rename.relation);
    const known = context.before.views[from];
    if (known === undefined || rename.newname === undefined || rename.renameType === 'OBJECT_COLUMN') return [];
    if (context.created.views.has(from) || oldNameLives(context, from)) return [];
    return [
      {
        subject: from,
        message: `Renames the ${known.kind} ${from} to ${printedName(rename.relation?.schemaname, rename.newname)}.`,
        action: {
          text: 'Create the view under the new name and drop the old one in a later release.',
          steps: [],
        },
      },
    ];
  });
}

/** A table or view of the old name is there in the end, or may be. */
export function oldNameLives({ batch, statement }: RuleContext, name: string): boolean {
  const { final } = batch;
  if (batch.created.tables.has(name) || batch.created.views.has(name)) return true;
  if (batch.fate.tables.get(name) === name && batch.complete) return final.tables[name] !== undefined;
  const bareName = identityParts(name).at(-1) ?? '';
  return batch.contexts.some(
    (later) =>
      later.statement.index > statement.index &&
      !later.measured &&
      /^\s*create\b.*\bview\b/is.test(later.statement.sql) &&
      later.statement.sql.includes(bareName),
  );
}
