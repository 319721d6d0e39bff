import { breakpoint } from '../../project/layouts/breakpoints.ts';
import type { Action } from '../../core/review.ts';
import { failureOf } from '../telling/failure-kind.ts';
import { errorDetails, errorInShort, subjectOf } from '../telling/failure-words.ts';
import { rewriteCreateIndex, terminated } from '../telling/sql-text.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { pick } from '../../grammar/tree.ts';

/** CREATE INDEX CONCURRENTLY and all else that PostgreSQL refuses inside a transaction block. */
export const concurrentlyInTransaction: Rule = {
  name: 'concurrently-in-transaction',
  hazard: 'fails',
  severity: 'error',
  title: 'Cannot run in the transaction that Drizzle puts around migrations',
  why: 'Drizzle’s migrator runs all pending migrations in one transaction. CONCURRENTLY, VACUUM, CREATE DATABASE and a few others refuse to run in one, on every database.',
  isForetold: true,
  waysOut: ['of the request', 'by hand'],
  check(context) {
    const failure = failureOf(context);
    if (failure?.kind !== 'not in a transaction') return [];
    return [
      {
        subject: subjectOf(context, failure.error),
        message: `Fails on every database: ${errorInShort(failure.error)}.`,
        details: errorDetails(context, failure.error),
        action: wayOut(context),
      },
    ];
  },
};

function wayOut(context: RuleContext): Action {
  const { sql, kind } = context.statement;
  const index = pick(context.node, 'IndexStmt');
  const name = index?.idxname ?? '';
  const alone = terminated(sql);
  const inside = {
    title:
      'Or in this migration, leaving Drizzle’s transaction: what came before is committed then, and a failure later on no longer undoes it',
    sql: ['COMMIT;', alone, 'BEGIN;'].join(`${breakpoint}\n`),
  };
  if (['DoStmt', 'CallStmt', 'SelectStmt'].includes(kind)) {
    return {
      text: 'Write the command as a statement of its own: what cannot run in a transaction block cannot run in a DO block, a function or a procedure either, whoever calls it.',
      steps: [],
    };
  }
  if (index === undefined) {
    return kind === 'VacuumStmt'
      ? { text: 'This is maintenance, not a change of the schema: take it out of the migration.', steps: [] }
      : {
          text: 'Run the statement by hand before or after the deploy, outside of a transaction, and take it out of the migration.',
          steps: [{ title: 'By hand, outside of a transaction', sql: alone }, inside],
        };
  }
  return {
    text: 'Build the index by hand before the deploy, and let the migration find it: without CONCURRENTLY and with IF NOT EXISTS it does nothing there, and builds the index on every other database.',
    steps: [
      {
        title:
          'Before the deploy, on production, outside of a transaction (if it fails: DROP INDEX CONCURRENTLY, then again)',
        sql: terminated(rewriteCreateIndex(sql, { concurrently: true, ifNotExists: true, name })),
      },
      {
        title: 'In this migration',
        sql: terminated(rewriteCreateIndex(sql, { concurrently: false, ifNotExists: true, name })),
      },
      inside,
    ],
  };
}
