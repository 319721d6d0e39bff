import { quoteIdentifier } from '../../sql/quote.ts';
import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { tableSql } from '../telling/sql-text.ts';
import type { Rule } from '../rule.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { named } from '../../core/wording.ts';

/** ALTER COLUMN TYPE that writes the table anew. Changes that PostgreSQL makes in the catalog alone are no finding. */
export const changeTypeRewrites: Rule = {
  name: 'change-type-rewrites',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Changes a column’s type in a way that writes the whole table anew',
  why: 'The old and the new type are stored differently (or PostgreSQL must convert each value), so the table and its indexes are written anew under ACCESS EXCLUSIVE: even SELECT waits until it is done and the transaction commits.',
  explains: ['column type', 'column expression'],
  check(context) {
    return workCausedBy(context, 'column type').map((work) => {
      const column = work.request?.kind === 'column type' ? work.request.column : '';
      const type = (catalog: 'before' | 'after') =>
        context[catalog].tables[work.table]?.columns.find(({ name }) => name === column)?.type ?? null;
      const [from, to] = [type('before'), type('after')];
      const table = tableSql(work.table);
      const [old, next] = [quoteIdentifier(column), quoteIdentifier(`${column}_new`)];
      return lockDraft(context, work, {
        subject: printColumn({ table: work.table, column }),
        during: `every row is written anew to convert ${named(column)}`,
        purpose:
          from === null || to === null || from === to
            ? `to convert ${named(column)}`
            : `to convert ${named(column)} from ${from} to ${to}`,
        action: {
          text: 'Expand and contract: add a second column of the new type, write both in the code, fill the old rows in batches outside of the migration, switch the reads, and drop the old column in a later release.',
          steps:
            to === null
              ? []
              : [
                  { title: 'First release: instant', sql: `ALTER TABLE ${table} ADD COLUMN ${next} ${to};` },
                  {
                    title:
                      'Then in a job, in batches, each in a transaction of its own, while the code writes both columns',
                    sql: `-- UPDATE ${table} SET ${next} = ${old} WHERE ${next} IS DISTINCT FROM ${old} AND <a range of the key>;`,
                  },
                  {
                    title: 'A later release, when no running code uses the old column any more',
                    sql: `ALTER TABLE ${table} DROP COLUMN ${old};\nALTER TABLE ${table} RENAME COLUMN ${next} TO ${old};`,
                  },
                ],
        },
      });
    });
  },
};
