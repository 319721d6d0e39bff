import { list } from '../../core/wording.ts';
import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { printColumn } from '../../grammar/column-name.ts';
import type { Rule } from '../rule.ts';

/** ALTER COLUMN TYPE that keeps the table's file but builds indexes anew. */
export const changeTypeRebuildsIndex: Rule = {
  name: 'change-type-rebuilds-index',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Changes a column’s type and rebuilds its indexes while the table is locked',
  why: 'The rows stay as they are, but the new type or collation sorts differently (text to citext, another collation), so every index on the column is built anew under ACCESS EXCLUSIVE: even SELECT waits.',
  explains: ['column type'],
  check(context) {
    return workCausedBy(context, 'type index').map((work) => {
      const column = work.request?.kind === 'column type' ? work.request.column : '';
      const indexes = work.effects.flatMap(({ builds }) => builds.map(({ index }) => index));
      return lockDraft(context, work, {
        subject: printColumn({ table: work.table, column }),
        action: {
          text: `Drop ${list(indexes)} CONCURRENTLY before the deploy, change the type (instant without them), and build them again CONCURRENTLY, where queries can do without them for that long; otherwise expand and contract with a second column.`,
          steps: [],
        },
      });
    });
  },
};
