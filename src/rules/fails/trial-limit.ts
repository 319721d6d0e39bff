import { failureOf } from '../telling/failure-kind.ts';
import { errorInShort, errorWords, subjectOf } from '../telling/failure-words.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { count } from '../../core/wording.ts';

/** A statement that one of Raincheck's limits, or the server's resources, cut off. */
export const trialLimit: Rule = {
  name: 'trial-limit',
  hazard: 'fails',
  severity: 'error',
  title: 'Did not finish within the trial’s limits',
  why: 'The statement ran too long, or used up the disk or the memory of the trial’s server, on a thousand rows a table. Nothing is known of it, nor of what would come after it.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind === 'trial limit') {
      return [
        {
          subject: subjectOf(context, failure.error),
          message: `Did not finish: ${errorInShort(failure.error)}.`,
          details: `PostgreSQL says ${errorWords(failure.error)}.${leftOut(context)}`,
          action: {
            text: 'Look for an endless loop, a wait (pg_sleep, a lock) or a join without a condition. If the statement really needs that long, it doesn’t belong into a migration that holds locks; otherwise raise `timeout` in the settings.',
            steps: [],
          },
        },
      ];
    }
    const [ordinary] = context.batch.runs;
    const time = ordinary?.outOfTime;
    if (time === undefined || time.statement !== null || time.notRun === 0 || !isFirstNotRun(context)) return [];
    return [
      {
        subject: 'the batch',
        message: `The trial’s time (${count(time.seconds, 'second')}) was up: ${count(time.notRun, 'statement was', 'statements were')} not tried on rows, from here on.`,
        action: {
          text: 'Raise `timeout` in the settings, or split the batch: no single statement took most of the time.',
          steps: [],
        },
        evidence: 'parsed',
      },
    ];
  },
};

/** Statements that a culprit kept from being run: said once, with the culprit. */
function leftOut({ batch, statement }: RuleContext): string {
  const time = batch.runs[0]?.outOfTime;
  if (time?.statement !== statement.index || time.notRun === 0) return '';
  return ` The trial’s time was up with it: ${count(time.notRun, 'other statement was', 'other statements were')} not tried on rows.`;
}

function isFirstNotRun({ batch, statement }: RuleContext): boolean {
  const from = batch.runs[0]?.outOfTime?.from;
  return from === statement.index;
}
