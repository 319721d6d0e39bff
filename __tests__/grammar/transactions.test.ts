import { describe, expect, test } from '@jest/globals';
import { transactionControl, transactionsOf } from '../../src/grammar/transaction.ts';
import { pick } from '../../src/grammar/tree.ts';
import { parseFile } from '../../src/sql/parse.ts';
import { statementsOf } from '../rules/harness.ts';

/** What PostgreSQL's grammar calls the statements, and what they do. */
const kinds: Record<string, string | null> = {
  TRANS_STMT_BEGIN: 'begin',
  TRANS_STMT_START: 'begin',
  TRANS_STMT_COMMIT: 'commit',
  TRANS_STMT_ROLLBACK: 'rollback',
  TRANS_STMT_PREPARE: 'prepare',
};

describe('transactionControl', () => {
  test.each(
    [
      ['BEGIN', 'begin work', 'BEGIN TRANSACTION', 'BEGIN ISOLATION LEVEL SERIALIZABLE', 'START TRANSACTION'],
      ['START TRANSACTION READ ONLY', 'COMMIT', 'commit work', 'COMMIT TRANSACTION', 'END', 'end work'],
      ['COMMIT AND CHAIN', 'COMMIT AND NO CHAIN', 'END TRANSACTION AND CHAIN', 'ROLLBACK', 'rollback work', 'ABORT'],
      ['ABORT TRANSACTION AND CHAIN', 'ROLLBACK AND NO CHAIN', 'ROLLBACK TO a', 'ROLLBACK TO SAVEPOINT a'],
      ['ROLLBACK WORK TO a', 'rollback transaction to savepoint "commit"', 'SAVEPOINT a', 'RELEASE a'],
      ['RELEASE SAVEPOINT a', `PREPARE TRANSACTION 'a'`, `COMMIT PREPARED 'a'`, `ROLLBACK PREPARED 'a'`],
      ['COMMIT /* for good */ AND\n  CHAIN', 'COMMIT -- here\n', 'BEGIN\n;', 'SELECT 1', 'SAVEPOINT "commit"'],
      ['PREPARE a AS SELECT 1', 'END', 'DO $$ BEGIN COMMIT; END $$'],
    ].flat(),
  )('%j is what the parser says', async (sql) => {
    const parsed = await parseFile({ sql, file: 'a.sql', migration: 'a' });
    const one = parsed.ok ? parsed.statements[0] : undefined;
    if (one === undefined) throw new Error(`${sql} gives no statement`);
    const tree = pick(one.node, 'TransactionStmt');
    const does = tree === undefined ? null : (kinds[tree.kind ?? ''] ?? null);
    expect(transactionControl(one.statement)).toEqual(does === null ? null : { does, chain: tree?.chain === true });
  });
});

describe('transactionsOf', () => {
  /** `transaction` of each statement, with `*` where no block is around it; the first one counts as 0. */
  const shown = async (mode: 'batch' | 'file' | 'none', ...files: string[]): Promise<string> => {
    const statements = (await statementsOf(...files)).map(({ statement }) => statement);
    const units = transactionsOf(statements, mode);
    const numbers = [...new Set(units.map(({ transaction }) => transaction))];
    return units.map(({ transaction, inside }) => `${numbers.indexOf(transaction)}${inside ? '' : '*'}`).join(' ');
  };

  test.each([
    ['batch', '0 0 0', ['SELECT 1; SELECT 2', 'SELECT 3']],
    ['file', '0 0 1', ['SELECT 1; SELECT 2', 'SELECT 3']],
    ['none', '0* 1* 2*', ['SELECT 1; SELECT 2', 'SELECT 3']],
    // What follows a COMMIT commits by itself, until a BEGIN; Drizzle’s own COMMIT ends what that begins.
    ['batch', '0 0 1* 2* 2 2', ['SELECT 1; COMMIT; SELECT 2; BEGIN; SELECT 3', 'SELECT 4']],
    ['batch', '0 0 1* 2*', ['SELECT 1; COMMIT; SELECT 2', 'SELECT 3']],
    ['file', '0 0 1* 2', ['SELECT 1; COMMIT; SELECT 2', 'SELECT 3']],
    ['file', '0 1 1', ['SELECT 1', 'SELECT 2; SELECT 3']],
    ['none', '0* 1* 1 1 2*', ['SELECT 1; BEGIN; SELECT 2; COMMIT; SELECT 3']],
    ['none', '0* 0 0 1*', ['BEGIN; SELECT 1', 'COMMIT; SELECT 2']],
    // A BEGIN inside a transaction warns and does nothing.
    ['batch', '0 0 0', ['SELECT 1; BEGIN; SELECT 2']],
    ['batch', '0 0 1 1', ['SELECT 1; COMMIT AND CHAIN; SELECT 2; SELECT 3']],
    ['batch', '0 0 0 0', ['SAVEPOINT a; SELECT 1; ROLLBACK TO a; SELECT 2']],
    ['batch', '0 0 1* 2*', ['SELECT 1; ROLLBACK; SELECT 2; SELECT 3']],
    ['batch', '0 0 1* 2*', [`SELECT 1; PREPARE TRANSACTION 'a'; COMMIT PREPARED 'a'; SELECT 2`]],
  ] as const)('%s: %s', async (mode, expected, files) => {
    expect(await shown(mode, ...files)).toBe(expected);
  });

  test('an empty batch has none', () => {
    expect(transactionsOf([], 'batch')).toEqual([]);
  });
});
