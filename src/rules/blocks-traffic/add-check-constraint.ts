import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { newConstraint } from '../telling/sql-text.ts';
import { validateLaterSteps } from '../telling/validate-later.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** A CHECK on a table of the baseline that is checked against the rows at once. */
export const addCheckConstraint: Rule = {
  name: 'add-check-constraint',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Adds a CHECK and reads the whole table while it is locked',
  why: 'Every row is checked under ACCESS EXCLUSIVE: even SELECT waits until the check is done and the transaction commits. Inline on ADD COLUMN it is the same, although the new column holds one value everywhere.',
  explains: ['check definition'],
  check(context) {
    return workCausedBy(context, 'check').map((work) => {
      const { name, definition } = newConstraint(context, work, 'check');
      const inline = work.request?.kind === 'add column';
      return lockDraft(context, work, {
        subject: name,
        during: `every row is checked against ${named(name)}`,
        purpose: `to check ${named(name)}`,
        action: {
          text: `${inline ? 'Add the column without the CHECK, then add' : 'Add'} the CHECK NOT VALID now (it holds for new rows at once), and validate it in a migration of a later release: pending together, both would run in one transaction and gain nothing.`,
          steps: definition === null ? [] : validateLaterSteps(context, work.table, { name, definition }),
        },
      });
    });
  },
};
