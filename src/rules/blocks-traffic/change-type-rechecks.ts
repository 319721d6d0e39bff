import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { named } from '../../core/wording.ts';

/** ALTER COLUMN TYPE that keeps the rows but checks constraints on the column again. */
export const changeTypeRechecks: Rule = {
  name: 'change-type-rechecks',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Changes a column’s type and checks its constraints again while the table is locked',
  why: 'The rows stay as they are, but the CHECKs or foreign keys on the column may mean something else with the new type: every row is read again under ACCESS EXCLUSIVE, and even SELECT waits.',
  explains: ['column type'],
  check(context) {
    return workCausedBy(context, 'type check').map((work) => {
      const column = work.request?.kind === 'column type' ? work.request.column : '';
      return lockDraft(context, work, {
        subject: printColumn({ table: work.table, column }),
        during: `the constraints on ${named(column)} are checked again`,
        purpose: `to check the constraints on ${named(column)} again`,
        action: {
          text: 'Drop the constraint, change the type (instant without it), add the constraint again NOT VALID in the same migration, and validate it in a later release.',
          steps: [],
        },
      });
    });
  },
};
