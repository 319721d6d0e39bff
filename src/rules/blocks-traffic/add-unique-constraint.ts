import { keyAction, newKey } from '../telling/keys.ts';
import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';

/** ADD CONSTRAINT … UNIQUE, or ADD COLUMN … UNIQUE, on a table of the baseline. */
export const addUniqueConstraint: Rule = {
  name: 'add-unique-constraint',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Adds a unique constraint and builds its index while the table is locked',
  why: 'The index behind the constraint is built under ACCESS EXCLUSIVE: even SELECT waits until it is built and the transaction commits.',
  check(context) {
    return workCausedBy(context, 'unique').map((work) => {
      const key = newKey(context, work, 'unique');
      return lockDraft(context, work, {
        subject: key.name,
        action: keyAction(context, work, key),
      });
    });
  },
};
