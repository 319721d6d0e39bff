import type { Severity } from '../../core/words.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import type { BatchRule } from '../rule.ts';
import { refusedInBlock } from '../../grammar/command.ts';
import { transactionControl } from '../../grammar/transaction.ts';
import { pick } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { failsAgain } from '../../batch/again.ts';
import { capital, count, list } from '../../core/wording.ts';

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
      const stays = file.slice(0, at).filter(({ node }) => failsAgain(node));
      const isStuck = stays.length > 0 && outside.some(mayFail);
      const severity: Severity = (isDeliberate && !isStuck) || outside.length === 0 ? 'notice' : 'warning';
      return [
        {
          statement: commit.statement.index,
          subject: commit.statement.migration,
          severity,
          message: `${isStuck ? `${stuckWords(stays, outside)} ` : ''}The COMMIT ends Drizzle’s transaction: ${[beforeWords(before.length), afterWords(outside.length, reopened)].filter((words) => words !== '').join(', and ')}.`,
          action: {
            text: `${advice(isDeliberate, reopened)}${againWords(stays)}`,
            steps: outside.flatMap(clearedFirst),
          },
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

/** True for a statement that failed in the trial, or does on rows that production may have. */
function mayFail({ facts }: RuleContext): boolean {
  const own = facts?.error ?? null;
  // Inside of Drizzle's transaction it would be refused; here it stands outside.
  if (own !== null && own.sqlstate !== '25001') return true;
  // Rows that break a constraint: equal, missing, empty. A value that is too long for any index is none of them.
  return (facts?.hostileFailures ?? []).some(({ error }) => error.sqlstate.startsWith('23'));
}

function stuckWords(stays: readonly RuleContext[], outside: readonly RuleContext[]): string {
  const failing = outside.find(mayFail)?.statement.line ?? 0;
  const builds = outside.some(({ node }) => pick(node, 'IndexStmt')?.concurrent === true);
  return `If line ${failing} fails, what ${lineWords(stays)} did stays${builds ? ', an INVALID index too,' : ''} and the file is not recorded as applied: every later deploy runs it again and fails at line ${stays[0]?.statement.line ?? 0}.`;
}

function againWords(stays: readonly RuleContext[]): string {
  if (stays.length === 0) return '';
  return ` ${capital(lineWords(stays))} cannot run twice as ${stays.length === 1 ? 'it is' : 'they are'}: say IF NOT EXISTS or IF EXISTS there, or give the part outside of the transaction a migration of its own.`;
}

function lineWords(contexts: readonly RuleContext[]): string {
  return list(
    contexts.map(({ statement }) => `line ${statement.line}`),
    3,
  );
}

/** A concurrent build that failed leaves its index INVALID, and the next try finds the name taken. */
function clearedFirst({ node, statement }: RuleContext): { title: string; sql: string }[] {
  const index = pick(node, 'IndexStmt');
  // With IF NOT EXISTS, invalid-index-kept tells the same.
  if (index?.concurrent !== true || index.if_not_exists === true || index.idxname === undefined) return [];
  const schema = index.relation?.schemaname;
  const name = [...(schema === undefined ? [] : [schema]), index.idxname].map(quoteIdentifier).join('.');
  return [{ title: `Before line ${statement.line}`, sql: `DROP INDEX CONCURRENTLY IF EXISTS ${name};` }];
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
