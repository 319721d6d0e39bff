import { lockModes, type LockMode } from '../core/facts.ts';
import { blocksWrites, stronger, waiting } from '../grammar/lock-modes.ts';
import type { StatementRun } from '../trial/statement-run.ts';

/** What a statement does for long while others wait, in plain words; null when it does nothing of the kind. */
export function blockingWorkOf({ derived, held }: StatementRun): string | null {
  if (derived === null) return null;
  const modes = new Map<string, LockMode>();
  const note = (relation: string, mode: LockMode) => modes.set(relation, stronger(mode, modes.get(relation) ?? mode));
  for (const { relation, mode } of derived.locks) note(relation, mode);
  for (const key of held) {
    const [relation = '', mode = ''] = key.split('\0');
    if (isMode(mode)) note(relation, mode);
  }
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

function isMode(text: string): text is LockMode {
  return (lockModes as readonly string[]).includes(text);
}
