import { lockModes, type LockMode, type RelationKind } from '../core/facts.ts';

/** True for locks under which at least inserts, updates and deletes have to wait (PostgreSQL manual, table 13.2). */
export function blocksWrites(mode: LockMode): boolean {
  return isAtLeast(mode, 'ShareLock');
}

/** True for the lock under which even SELECT has to wait. */
export function blocksReads(mode: LockMode): boolean {
  return mode === 'AccessExclusiveLock';
}

/** The stronger one of two modes. */
export function stronger(left: LockMode, right: LockMode): LockMode {
  return isAtLeast(left, right) ? left : right;
}

/** The mode as SQL writes it: `ACCESS EXCLUSIVE`. */
export function modeWords(mode: LockMode): string {
  return mode
    .replace(/Lock$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();
}

/** What has to wait under a lock: `reads and writes`, `writes`. */
export function waiting(mode: LockMode): string {
  return blocksReads(mode) ? 'reads and writes' : 'writes';
}

function isAtLeast(mode: LockMode, least: LockMode): boolean {
  return lockModes.indexOf(mode) >= lockModes.indexOf(least);
}

/** True for relations that applications read and write by name. */
export function isTable(kind: RelationKind): boolean {
  return kind !== 'index' && kind !== 'sequence' && kind !== 'composite type';
}
