import { blocksWrites, strongestLocks, waiting } from '../grammar/lock.ts';
import type { StatementRun } from '../trial/statement-run.ts';

/** What a statement does for long while others wait, in plain words; null when it does nothing of the kind. */
export function blockingWorkOf({ derived, held }: StatementRun): string | null {
  if (derived === null) return null;
  const modes = strongestLocks([...derived.locks, ...held]);
  const work = [
    ...derived.rewrites.map(({ relation }) => ({ relation, what: 'rewrites' })),
    ...derived.indexBuilds.map(({ relation }) => ({ relation, what: 'builds an index on' })),
    ...derived.scans.map(({ relation }) => ({ relation, what: 'reads all of' })),
  ];
  for (const { relation, what } of work) {
    const mode = modes.get(relation);
    if (mode !== undefined && blocksWrites(mode)) return `PostgreSQL ${what} ${relation} while ${waiting(mode)} wait`;
  }
  return null;
}
