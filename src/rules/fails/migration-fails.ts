import { extensionBehind } from '../../baseline/extensions.ts';
import type { ErrorFact } from '../../core/facts.ts';
import type { Action } from '../../core/review.ts';
import { named } from '../../core/wording.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, subjectOf } from '../telling/failure-words.ts';
import type { Rule } from '../rule.ts';

/** A statement that fails on every database, also an empty one, for a reason that no other rule names. */
export const migrationFails: Rule = {
  name: 'migration-fails',
  hazard: 'fails',
  severity: 'error',
  title: 'Fails on every database',
  why: 'The statement does not fit the database that the earlier migrations build: something is missing, is there already, or depends on what is changed.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'other') return [];
    return [
      {
        subject: subjectOf(context, failure.error),
        message: `Fails on every database: ${errorInShort(failure.error)}.`,
        details: errorDetails(context, failure.error),
        action: missingExtension(failure.error) ?? { text: advice(failure.error), steps: [] },
      },
    ];
  },
};

/** Types, functions and operator classes of extensions: PostgreSQL names what is missing, and not where it is from. */
function missingExtension({ sqlstate, message }: ErrorFact): Action | null {
  const extension = extensionBehind({ code: sqlstate, message });
  if (extension === null) return null;
  return {
    text: `It belongs to the extension ${named(extension)}, which no migration creates up to here. Create it in a migration before this one; where production has it already, made by hand, say so in the before-baseline SQL of Raincheck’s settings.`,
    steps: [
      {
        title: 'In a migration before this one, or in the before-baseline SQL',
        sql: `CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(extension)};`,
      },
    ],
  };
}

/** What to do, by SQLSTATE (PostgreSQL manual, appendix A). */
function advice({ sqlstate, message }: ErrorFact): string {
  switch (sqlstate) {
    case '42P01':
    case '42703':
    case '42704':
    case '42883':
    case '3F000':
      return 'The object is missing at this point. Look at the order of the migrations, at the spelling (names in double quotes keep their case), and at objects that are made outside of the migrations: those belong into the before-baseline SQL of Raincheck’s settings.';
    case '42P07':
    case '42701':
    case '42710':
    case '42P06':
    case '42723':
      return 'The object is there already. Look for a migration that makes it twice, for instance after a merge of two branches that generated the same change.';
    case '2BP01':
      return 'Something depends on what is dropped; PostgreSQL names it. Drop or change the dependents first, one by one. CASCADE would take them along without a word.';
    case '42804':
      return message.includes('cannot be cast automatically')
        ? 'Write the conversion out: ALTER COLUMN … TYPE … USING <expression>. Drop the default first and set it again afterwards when it cannot be converted.'
        : 'The types don’t fit each other. Make both columns the same type.';
    case '0A000':
      return /type of a column used by|used by a view or rule/.test(message)
        ? 'Drop the view (or what else PostgreSQL names), change the column, and make it again, in this migration.'
        : 'PostgreSQL does not offer this. Take another way to the same schema.';
    case '42830':
      return 'A foreign key needs a primary key or a unique constraint on exactly the referenced columns. Add that first.';
    case '55006':
      return 'Checks that wait for the end of the transaction (deferred constraints) hold the table. Ship the change of rows and the change of the schema in two releases, or SET CONSTRAINTS ALL IMMEDIATE in between.';
    default:
      return 'Correct the statement; PostgreSQL’s message says what it stumbles over.';
  }
}
