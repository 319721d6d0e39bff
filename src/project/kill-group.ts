import process from 'node:process';

/** Ends a child and all that it started in its process group, at once. Nothing happens when none of it is left. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // ESRCH: all gone already.
  }
}
