import type { Rule } from '../rule.ts';
import { transactionControl } from '../../grammar/transaction.ts';
import { count } from '../../core/wording.ts';

/** ROLLBACK in a migration. */
export const rollbackInMigration: Rule = {
  name: 'rollback-in-migration',
  hazard: 'fails',
  severity: 'error',
  title: 'Undoes the batch with a ROLLBACK and lets Drizzle record it as applied',
  why: 'ROLLBACK ends Drizzle’s transaction and throws away all that the batch did so far, also the records of the files before. Drizzle notices nothing and records this file as applied: its statements will never run again.',
  check(context) {
    const isRollback = transactionControl(context.statement)?.does === 'rollback';
    if (!isRollback || context.batch.transaction === 'none') return [];
    const lost = context.batch.contexts.filter(
      ({ statement }) => statement.index < context.statement.index && statement.kind !== 'TransactionStmt',
    ).length;
    return [
      {
        subject: context.statement.migration,
        message: `The ROLLBACK undoes ${count(lost, 'statement')}, and the migration counts as applied all the same.`,
        action: { text: 'Remove the ROLLBACK. To undo a part only, use SAVEPOINT and ROLLBACK TO.', steps: [] },
      },
    ];
  },
};
