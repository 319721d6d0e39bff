import { errorInShort, errorWords } from '../telling/failure-words.ts';
import type { BatchRule } from '../rule.ts';

/** Deferred constraints that fail only when the batch commits. */
export const failsAtCommit: BatchRule = {
  name: 'fails-at-commit',
  hazard: 'fails',
  severity: 'error',
  title: 'Every statement works, and the COMMIT fails',
  why: 'Constraints that are DEFERRABLE INITIALLY DEFERRED (and constraint triggers) are checked at the end of the transaction: the whole batch is rolled back then, and no statement is to blame by name.',
  checkBatch(batch) {
    const run = batch.runs.find(({ failure }) => failure !== null && failure.statement === null);
    if (run?.failure === null || run === undefined) return [];
    const last = batch.contexts.at(-1)?.statement;
    return [
      {
        statement: last?.index ?? null,
        subject: last?.migration ?? 'commit',
        message: `Fails at the very end: ${errorInShort(run.failure.error)}.`,
        details: `All statements ran, and COMMIT failed: ${errorWords(run.failure.error)}; the whole batch is rolled back.`,
        severity: run.rowSet === 'hostile' ? 'warning' : 'error',
        evidence: 'measured',
        action: {
          text: 'Find the statement that breaks the constraint by putting SET CONSTRAINTS ALL IMMEDIATE before it, and mend the rows in the right order.',
          steps: [],
        },
      },
    ];
  },
};
