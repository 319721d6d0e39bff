import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Variable that marks what code of the project started, wherever it moved to. */
export const strayMarker = 'RAINCHECK_RUN';

/**
 * Kills the processes that carry the mark anywhere in their environment, also those that left their process group (on Linux).
 * Several rounds, because a process may start another one meanwhile.
 */
export function killMarked(mark: string): void {
  if (process.platform !== 'linux') return;
  for (let round = 0; round < 5; round++) {
    const strays = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isMarked(name, mark));
    for (const pid of strays) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    if (strays.length === 0) return;
  }
}

function isMarked(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark);
  } catch {
    return false;
  }
}
