import type { StatementFacts } from './facts.ts';

/** The facts of a statement of which nothing is known: it did not run, and did nothing. */
export function noFacts(statement: number): StatementFacts {
  return {
    statement,
    ran: 'not-run',
    locks: [],
    rewrites: [],
    scans: [],
    indexBuilds: [],
    rows: [],
    drops: [],
    silentChanges: [],
    notices: [],
    error: null,
    noop: false,
    walBytes: 0,
    milliseconds: 0,
  };
}
