import { lockModes, type LockMode } from '../core/facts.ts';

/** SHARE and stronger: INSERT, UPDATE and DELETE wait (PostgreSQL manual, 13.3.1). */
export function stopsWriters(mode: LockMode): boolean {
  return lockModes.indexOf(mode) >= lockModes.indexOf('ShareLock');
}
