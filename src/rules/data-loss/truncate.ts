import { truncatedTables } from '../../batch/emptied.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { counted } from '../../batch/questions/questions.ts';
import type { Rule } from '../rule.ts';
import { count, named } from '../../core/wording.ts';

/** Tables that a TRUNCATE names, or that something else truncated. What CASCADE adds is told by `truncate-cascade`. */
export const truncate: Rule = {
  name: 'truncate',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Empties a table',
  why: 'Every row is gone for good. TRUNCATE also takes the strongest lock, which Drizzle’s transaction keeps to its end.',
  losesSubject: 'rows',
  explains: ['rows gone'],
  check(context) {
    return truncatedTables(context)
      .filter(({ cascaded }) => !cascaded)
      .map(({ table, rows }) => ({
        ...counted(context, table),
        subject: table,
        message: `Deletes every row of ${named(table)}.`,
        ...(rows === null ? {} : { details: `${count(rows, 'row')} were in it in the trial.` }),
        action: {
          text: 'Migrations run on production: leave data there. If some rows really must go, delete those and name them; if all of them can go, accept the finding with the reason.',
          steps: [
            {
              title: 'Only the rows that must go',
              sql: `DELETE FROM ${quotePrinted(table)} WHERE <condition>;`,
            },
          ],
        },
      }));
  },
};
