import type { BatchRule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { transactionControl } from '../../grammar/transaction.ts';

/** BEGIN without COMMIT where Drizzle has no transaction of its own. */
export const uncommittedTransaction: BatchRule = {
  name: 'uncommitted-transaction',
  hazard: 'fails',
  severity: 'warning',
  title: 'Opens a transaction and never commits it',
  why: 'With a driver that puts no transaction around migrations (neon-http), what stands after a BEGIN without COMMIT is thrown away when the connection ends; over HTTP, where every statement has a connection of its own, the BEGIN does nothing at all.',
  checkBatch(batch) {
    if (batch.transaction !== 'none') return [];
    let open: RuleContext | null = null;
    for (const context of batch.contexts) {
      const control = transactionControl(context.statement);
      if (control?.does === 'begin') open ??= context;
      else if (control !== null) open = control.chain ? context : null;
    }
    if (open === null) return [];
    return [
      {
        statement: open.statement.index,
        subject: open.statement.migration,
        message: 'The transaction that BEGIN opens here is never committed by the batch.',
        action: { text: 'Add the COMMIT, or remove the BEGIN.', steps: [] },
      },
    ];
  },
};
