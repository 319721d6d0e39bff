import { truncatedTables } from '../../batch/emptied.ts';
import { quotePrinted } from '../../grammar/name.ts';
import type { Rule } from '../rule.ts';
import { count, named, namedList } from '../../core/wording.ts';

/** TRUNCATE … CASCADE that emptied tables that the statement doesn't name. */
export const truncateCascade: Rule = {
  name: 'truncate-cascade',
  hazard: 'data-loss',
  severity: 'error',
  title: 'Empties a table and, through foreign keys, others that it does not name',
  why: 'CASCADE follows foreign keys and empties every table that points here, directly or through others, whether or not its rows refer to anything. Linear lost data this way in January 2024.',
  losesSubject: 'rows',
  covers: ['truncate'],
  explains: ['rows gone'],
  check(context) {
    const all = truncatedTables(context);
    return all
      .filter(({ cascaded }) => !cascaded)
      .flatMap(({ table }) => {
        const others = all.filter((one) => one.cascaded && one.roots.includes(table));
        if (others.length === 0) return [];
        const rows = others.reduce((sum, one) => sum + (one.rows ?? 0), 0);
        return [
          {
            subject: table,
            message: `Deletes every row of ${named(table)}, and with it of ${namedList(others.map((one) => one.table))}.`,
            ...(rows > 0 ? { details: `CASCADE emptied ${count(rows, 'more row')} in the trial.` } : {}),
            action: {
              text: 'Leave CASCADE out: PostgreSQL then refuses when other tables point here. Delete only the rows that must go.',
              steps: [
                {
                  title: 'Only the rows that must go',
                  sql: `DELETE FROM ${quotePrinted(table)} WHERE <condition>;`,
                },
              ],
            },
          },
        ];
      });
  },
};
