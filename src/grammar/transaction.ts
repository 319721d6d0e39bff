import type { Statement } from '../core/statement.ts';
import type { TransactionMode } from '../core/words.ts';

/** What a statement does to the transaction around it. */
export interface TransactionControl {
  does: 'begin' | 'commit' | 'rollback' | 'prepare';
  /** AND CHAIN: another transaction begins at once. */
  chain: boolean;
}

/**
 * BEGIN, COMMIT, ROLLBACK and PREPARE TRANSACTION under all their names; null for every other statement, also for those
 * that leave the transaction as it is (SAVEPOINT, ROLLBACK TO, BEGIN's settings). By the text, for whoever has no parse
 * tree: these statements are a few key words.
 */
export function transactionControl({ kind, sql }: Pick<Statement, 'kind' | 'sql'>): TransactionControl | null {
  if (kind !== 'TransactionStmt') return null;
  const words = sql
    .replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toUpperCase();
  if (/^(BEGIN|START)\b/.test(words)) return { does: 'begin', chain: false };
  if (words.startsWith('PREPARE TRANSACTION ')) return { does: 'prepare', chain: false };
  const ending = /^(COMMIT|END|ROLLBACK|ABORT)( WORK| TRANSACTION)?( AND( NO)? CHAIN)?$/.exec(words);
  if (ending === null) return null;
  const [, word, , and, no] = ending;
  return {
    does: word === 'COMMIT' || word === 'END' ? 'commit' : 'rollback',
    chain: and !== undefined && no === undefined,
  };
}

/** Where a statement of a batch stands among the transactions. */
export interface InTransaction {
  /** Statements with the same number share a transaction. */
  transaction: number;
  /** True inside a transaction block, the migrator's or one that the file begins; false where it commits by itself. */
  inside: boolean;
}

/**
 * Where transactions begin and end when a batch runs: the migrator's own (drizzle-orm, `migrate()`), and what BEGIN and
 * COMMIT in the files make of them. A BEGIN belongs to the transaction that it begins, a COMMIT to the one that it ends.
 *
 * @returns one entry per statement, in order
 */
export function transactionsOf(
  statements: readonly Pick<Statement, 'kind' | 'migration' | 'sql'>[],
  mode: TransactionMode,
): InTransaction[] {
  let open = mode !== 'none';
  let transaction = 0;
  let migration = statements[0]?.migration;
  return statements.map((statement) => {
    if (mode === 'file' && statement.migration !== migration) {
      open = true;
      transaction++;
    }
    ({ migration } = statement);
    const inside = open;
    if (!open) transaction++;
    const at = { transaction, inside };
    const control = transactionControl(statement);
    if (control?.does === 'begin') open = true;
    else if (control !== null) {
      open = control.chain;
      transaction++;
    }
    return at;
  });
}
