import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
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
      return lockDraft(context, work, {
        subject: printColumn({ table: work.table, column }),
        during: `every row is written anew to convert ${named(column)}`,
        purpose:
          from === null || to === null || from === to
            ? `to convert ${named(column)}`
            : `to convert ${named(column)} from ${from} to ${to}`,
        action: {
          text: 'Expand and contract: add a second column of the new type, write both in the code, fill the old rows in batches outside of the migration, switch the reads, and drop the old column in a later release. What hangs on the old column (its default, NOT NULL, key, identity, indexes, views) has to be made on the new one first.',
          steps: [],
        },
      });
    });
  },
};
