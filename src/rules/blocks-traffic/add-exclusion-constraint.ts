import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { newConstraint } from '../telling/sql-text.ts';
import type { Rule } from '../rule.ts';

/** ADD CONSTRAINT … EXCLUDE on a table of the baseline. */
export const addExclusionConstraint: Rule = {
  name: 'add-exclusion-constraint',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Adds an exclusion constraint and builds its index while the table is locked',
  why: 'The index is built and every pair of rows compared under ACCESS EXCLUSIVE: even SELECT waits. PostgreSQL has no CONCURRENTLY and no NOT VALID for exclusion constraints.',
  check(context) {
    return workCausedBy(context, 'exclusion').map((work) => {
      const name = newConstraint(context, work, 'exclusion').name;
      return lockDraft(context, work, {
        subject: name,
        action: {
          text: 'There is no online way. Ship it alone, in a quiet hour, with a lock_timeout; on a large table make a new table that has the constraint, copy the rows in batches and swap the names.',
          steps: [],
        },
      });
    });
  },
};
