import type { Severity } from '../../core/words.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { refusedInBlock } from '../../grammar/command.ts';
import { transactionControl } from '../../grammar/transaction.ts';
import { count } from '../../core/wording.ts';

/** COMMIT in a migration: Drizzle's transaction ends there. One finding per file. */
export const commitInMigration: BatchRule = {
  name: 'commit-in-migration',
  hazard: 'fails',
  severity: 'warning',
  title: 'Ends Drizzle’s transaction with a COMMIT of its own',
  why: 'Drizzle runs all pending migrations in one transaction and records them at the end. After a COMMIT in a file the batch is no longer all or nothing: what ran before stays when something fails afterwards, and the next deploy runs it again.',
  checkBatch(batch) {
    if (batch.transaction === 'none') return [];
    return filesOf(batch).flatMap((file) => {
      const at = file.findIndex((context) => transactionControl(context.statement)?.does === 'commit');
      const commit = file[at];
      if (commit === undefined) return [];
      const position = batch.contexts.indexOf(commit);
      const rest = batch.contexts.slice(position + 1);
      const begin = rest.findIndex(({ statement }) => transactionControl(statement)?.does === 'begin');
      // AND CHAIN begins the next one itself.
      const chain = transactionControl(commit.statement)?.chain === true;
      const reopened = chain || begin !== -1;
      const alone = chain ? [] : begin === -1 ? rest : rest.slice(0, begin);
      const outside = alone.filter(({ statement }) => statement.kind !== 'TransactionStmt');
      const isDeliberate = reopened && outside.length > 0 && outside.every(mustBeOutside);
      const before = batch.contexts.slice(0, position).filter(({ statement }) => statement.kind !== 'TransactionStmt');
      const severity: Severity = isDeliberate || outside.length === 0 ? 'notice' : 'warning';
      return [
        {
          statement: commit.statement.index,
          subject: commit.statement.migration,
          severity,
          message: `The COMMIT ends Drizzle’s transaction: ${[beforeWords(before.length), afterWords(outside.length, reopened)].filter((words) => words !== '').join(', and ')}.`,
          action: { text: advice(isDeliberate, reopened), steps: [] },
        },
      ];
    });
  },
};

function beforeWords(before: number): string {
  return before === 0 ? '' : `${count(before, 'statement')} before it ${before === 1 ? 'is' : 'are'} final`;
}

function afterWords(outside: number, reopened: boolean): string {
  if (outside === 0)
    return reopened ? 'a new transaction begins' : 'that the file was applied is recorded outside of it';
  return outside === 1
    ? '1 statement after it commits by itself'
    : `${count(outside, 'statement')} after it commit one by one`;
}

function advice(isDeliberate: boolean, reopened: boolean): string {
  if (isDeliberate) {
    return 'Write what stands before it so that it can run twice (IF NOT EXISTS): a failure afterwards makes the next deploy run the file again.';
  }
  return reopened
    ? 'Keep only statements between COMMIT and BEGIN that cannot run in a transaction.'
    : 'Leave transaction control to Drizzle; or end the part outside of the transaction with BEGIN, so that Drizzle’s own COMMIT finds one.';
}

/** Statements that PostgreSQL refuses in a transaction block: the good reason for a COMMIT. */
function mustBeOutside({ node }: RuleContext): boolean {
  return refusedInBlock(node) !== null || 'AlterEnumStmt' in node || 'VariableSetStmt' in node;
}

/** The statements of the batch, file by file. */
function filesOf(batch: BatchContext): RuleContext[][] {
  const files = new Map<string, RuleContext[]>();
  for (const context of batch.contexts) {
    const file = files.get(context.statement.migration) ?? [];
    file.push(context);
    files.set(context.statement.migration, file);
  }
  return [...files.values()];
}
