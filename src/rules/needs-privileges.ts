import { failureOf } from './failures/classify.ts';
import { errorWords, subjectOf } from './failures/wording.ts';
import type { Rule } from './rule.ts';

/** A statement that the trial's role may not run, or that needs parts which this server hasn't. */
export const needsPrivileges: Rule = {
  name: 'needs-privileges',
  hazard: 'fails',
  severity: 'notice',
  title: 'Could not be tried: it needs rights or parts that the trial’s server has not',
  why: 'The trial runs as the owner of its database and not as a superuser, on a server of its own. Whether production’s role may run the statement, the trial cannot tell.',
  check(context) {
    const failure = failureOf(context);
    const reason =
      context.batch.runs[0]?.statements.find(({ statement }) => statement === context.statement.index)?.notTried ??
      null;
    if (failure?.kind !== 'privileges' && reason === null) return [];
    return [
      {
        subject: subjectOf(context),
        message:
          failure === null
            ? `Not tried: ${(reason ?? '').replace(/\.$/, '')}.`
            : `Not tried: PostgreSQL says ${errorWords({ ...failure.error, detail: null, hint: null })} to the trial’s role.`,
        evidence: 'measured',
        action: {
          text: 'Make sure that production’s migration role may run it. Roles, extensions and schemas that every database needs before the first migration belong into the before-baseline SQL of Raincheck’s settings.',
          steps: [],
        },
      },
    ];
  },
};
