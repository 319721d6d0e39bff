import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { newConstraint } from '../telling/sql-text.ts';
import { validateLaterSteps } from '../telling/validate-later.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A foreign key on a table of the baseline that is checked against the rows at once. */
export const addForeignKey: Rule = {
  name: 'add-foreign-key',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Adds a foreign key and checks every row while writes to both tables wait',
  why: 'Every row is looked up in the referenced table under SHARE ROW EXCLUSIVE on both tables: writes to either wait until the check is done and the transaction commits.',
  explains: ['foreign key definition'],
  check(context) {
    return workCausedBy(context, 'foreign key').map((work) => {
      const { name, definition } = newConstraint(context, work, 'foreign key');
      return lockDraft(context, work, {
        subject: name,
        during: `the foreign key ${named(name)} is checked`,
        purpose: `to check ${named(name)}`,
        action: {
          text: 'Add the foreign key NOT VALID now (it holds for new rows at once), and validate it in a migration of a later release: pending together, both would run in one transaction and gain nothing.',
          steps: definition === null ? [] : validateLaterSteps(context, work.table, { name, definition }),
        },
      });
    });
  },
};
