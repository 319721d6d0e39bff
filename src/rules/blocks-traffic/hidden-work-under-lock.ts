import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';

/** Rewrites, index builds and checks that the statement's text doesn't show: functions, dynamic SQL. */
export const hiddenWorkUnderLock: Rule = {
  name: 'hidden-work-under-lock',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Rewrites, indexes or checks a table from within a function or dynamic SQL',
  why: 'The text doesn’t show it, the trial does: the statement works through the rows of an existing table while others are locked out of it.',
  isUnderHeldLock: true,
  check(context) {
    return workCausedBy(context, 'hidden').map((work) =>
      lockDraft(context, work, {
        subject: work.table,
        during: 'this statement works on it',
        purpose: 'in this statement',
        action: {
          text: 'Write the change as a plain statement, so that it can be reviewed, and make it in steps that don’t hold the lock for the length of the table.',
          steps: [],
        },
      }),
    );
  },
};
