import type { ErrorFact, HostileClass } from '../core/facts.ts';
import { errorWords, outcomeWords, preflightSteps, subjectOf } from './failures/wording.ts';
import { preflightQueries } from './preflight.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { FindingDraft } from '../core/finding.ts';
import { failureOf } from './failures/classify.ts';

/** A statement that fails on rows which the schema allows and few applications have. */
export const failsIfData: Rule = {
  name: 'fails-if-data',
  hazard: 'fails',
  severity: 'warning',
  title: 'Fails if the data has a shape that the schema allows',
  why: 'Nothing in the schema keeps such rows out. Whether production has any, only production knows: the query in the finding tells.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind === 'named rows') return [namedRows(context, failure.error)];
    const seen = new Map<string, { class: HostileClass; error: ErrorFact }>();
    for (const failure of context.facts?.hostileFailures ?? []) {
      if (!seen.has(failure.error.sqlstate)) seen.set(failure.error.sqlstate, failure);
    }
    return [...seen.values()].map(({ class: shape, error }, position) => {
      const queries = preflightQueries(context, error);
      const subject = subjectOf(context);
      return {
        subject: position === 0 ? subject : `${subject} (${error.sqlstate})`,
        message: `Fails if your data has ${shapeWords(shape, error, subject)}: ${errorWords(error)}; then ${outcomeWords(context)}.`,
        action: {
          text:
            queries.length === 0
              ? 'Look at production’s rows before the deploy: no query can be derived, because the rows come from the batch itself or from a query of its own.'
              : 'Ask production before the deploy, and mend the rows that the query finds.',
          steps: preflightSteps(queries),
        },
      };
    });
  },
};

/** An INSERT of given rows, or a check that the migration makes itself: the trial's rows are not production's. */
function namedRows(context: RuleContext, error: ErrorFact): FindingDraft {
  const [what, text] = namedRowsWords(error.sqlstate);
  return {
    subject: subjectOf(context),
    message: `Fails if your data ${what}: ${errorWords(error)}; then ${outcomeWords(context)}.`,
    action: { text, steps: [] },
  };
}

function namedRowsWords(sqlstate: string): [what: string, text: string] {
  switch (sqlstate) {
    case '23505':
      return [
        'already has a row with this key',
        'Write ON CONFLICT DO NOTHING (or DO UPDATE) when the row may be there.',
      ];
    case '23503':
      return [
        'has no row that this one refers to, as the trial’s has not',
        'Insert by a query that finds the referenced row (INSERT … SELECT … WHERE EXISTS), so that the migration works on every database.',
      ];
    default:
      return [
        'does not pass the migration’s own check, as the trial’s does not',
        'The migration must also run on an empty database and on a developer’s: let the check pass where there is nothing to check.',
      ];
  }
}

function shapeWords(shape: HostileClass, error: ErrorFact, subject: string): string {
  const where = subject.includes(' ') ? '' : ` in ${subject}`;
  switch (error.sqlstate) {
    case '23502':
      return `NULLs${where}`;
    case '23505':
      return `duplicates under ${subject}`;
    case '23503':
      return `rows that point to nothing under ${subject}`;
    default:
      break;
  }
  switch (shape) {
    case 'nulls':
      return `NULLs${where}`;
    case 'duplicates':
      return `equal values${where}`;
    case 'long':
      return `long texts${where}`;
    case 'extreme':
      return `very large, very small or infinite values${where}`;
    case 'text':
      return `texts${where} that are empty or no valid value of the new kind`;
    case 'orphans':
      return `values${where} that no referenced row has`;
    default:
      return `labels${where} that the new type does not know`;
  }
}
