import { breakpoint } from '../../project/layouts/breakpoints.ts';
import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, subjectOf } from '../telling/failure-words.ts';
import type { Rule } from '../rule.ts';

/** What a reader of the file does not see (drizzle-orm, readMigrationFiles). */
const cutWords = ` Drizzle cuts the file at every \`${breakpoint}\`, also inside a comment, a string or a function’s body: write it between statements only.`;

/** SQL that PostgreSQL cannot read: our parser has the grammar of version 18, the server its own. */
export const syntaxError: Rule = {
  name: 'syntax-error',
  hazard: 'fails',
  severity: 'error',
  title: 'Is not SQL that PostgreSQL can read',
  why: 'The migration fails on every database before anything of it has run.',
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'syntax') return [];
    const isUnreadable = context.statement.kind === 'unreadable';
    const major = Math.floor(context.batch.baseline.serverVersionNum / 10_000);
    return [
      {
        subject: isUnreadable ? context.statement.migration : subjectOf(context, failure.error),
        message: `PostgreSQL ${major} cannot read ${isUnreadable ? 'the file' : 'the statement'}: ${errorInShort(failure.error)}.`,
        details: errorDetails(context, failure.error),
        action: {
          text: `Correct the SQL. If it is syntax of a newer PostgreSQL than ${major}, set \`postgresVersion\` in the settings to the version that production has.${isUnreadable ? cutWords : ''}`,
          steps: [],
        },
      },
    ];
  },
};
