import { hiddenRows } from '../../batch/hidden-rows.ts';
import { count, named } from '../../core/wording.ts';
import { quoteTable } from '../../grammar/relations.ts';
import { terminated } from '../telling/sql-text.ts';
import type { Rule } from '../rule.ts';

/** UPDATE, DELETE or INSERT … SELECT that misses rows of a table whose owner is held to its policies. */
export const hiddenByRowSecurity: Rule = {
  name: 'hidden-by-row-security',
  hazard: 'fails',
  severity: 'warning',
  title: 'Misses rows that row level security hides from the migration',
  why: 'FORCE ROW LEVEL SECURITY holds the table’s owner to its policies too, and the migration runs as the owner. Hidden rows are passed over without an error: the deploy is green, and the work is not done.',
  check(context) {
    return hiddenRows(context).map(({ table, verb, reached, of }) => {
      const sql = quoteTable(table);
      const own = context.statement.kind === 'DoStmt' ? '-- the block' : terminated(context.statement.sql);
      return {
        subject: table.name,
        message: `${{ updates: 'Updates', deletes: 'Deletes', copies: 'Copies' }[verb]} ${reached.toLocaleString('en-US')} of ${count(of, 'row')} of ${named(table.name)} in the trial: row level security, which is forced, hides the others.`,
        action: {
          text: 'Lift the force for this statement, in the same transaction: nobody else sees the table without it. Or run it as a role that has BYPASSRLS.',
          steps: [
            {
              title: 'In this migration',
              sql: `ALTER TABLE ${sql} NO FORCE ROW LEVEL SECURITY;\n${own}\nALTER TABLE ${sql} FORCE ROW LEVEL SECURITY;`,
            },
          ],
        },
      };
    });
  },
};
