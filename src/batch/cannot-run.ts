import type { BatchContext } from './batch.ts';

/** Statements whose failure is a finding of its own: a batch that is run again is run without them. */
export function statementsThatCannotRun(batch: BatchContext): Set<number> {
  return new Set(
    batch.contexts
      .filter(({ facts }) => facts === null || facts.error !== null || facts.ran === 'not-run')
      .map(({ statement }) => statement.index),
  );
}
