import { failureOf } from './failures/classify.ts';
import { errorWords, subjectOf } from './failures/wording.ts';
import type { Rule } from './rule.ts';

/** A statement that one of Raincheck's limits, or the server's resources, cut off. */
export const trialLimit: Rule = {
  name: 'trial-limit',
  hazard: 'fails',
  severity: 'error',
  title: 'Did not finish within the trial’s limits',
  why: 'The statement ran too long, or used up the disk or the memory of the trial’s server, on a thousand rows a table. Nothing is known of it, nor of what would come after it.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'trial limit') return [];
    return [
      {
        subject: subjectOf(context),
        message: `Did not finish: ${errorWords(failure.error)}.`,
        action: {
          text: 'Look for an endless loop, a wait (pg_sleep, a lock) or a join without a condition. If the statement really needs that long, it doesn’t belong into a migration that holds locks; otherwise raise `timeout` in the settings.',
          steps: [],
        },
      },
    ];
  },
};
