import { lockModes, type LockMode, type RelationKind } from '../core/facts.ts';

/** How strong a mode is; the weakest one has 0. */
export function strength(mode: LockMode): number {
  return lockModes.indexOf(mode);
}

/** True when a mode is as strong as another one, or stronger. */
export function isAtLeast(mode: LockMode, least: LockMode): boolean {
  return strength(mode) >= strength(least);
}

/** The stronger one of two modes. */
export function stronger(left: LockMode, right: LockMode): LockMode {
  return isAtLeast(left, right) ? left : right;
}

/**
 * What an application feels of a lock on a table: SELECT takes ACCESS SHARE, INSERT, UPDATE and DELETE take ROW EXCLUSIVE
 * (PostgreSQL manual, table 13.2). Null when neither has to wait.
 */
export function blocked(mode: LockMode): 'reads and writes' | 'writes' | null {
  if (blocksReads(mode)) return 'reads and writes';
  return blocksWrites(mode) ? 'writes' : null;
}

/** True for locks under which at least inserts, updates and deletes have to wait. */
export function blocksWrites(mode: LockMode): boolean {
  return isAtLeast(mode, 'ShareLock');
}

/** True for the lock under which even SELECT has to wait. */
export function blocksReads(mode: LockMode): boolean {
  return mode === 'AccessExclusiveLock';
}

/** What has to wait under a lock that blocks somebody. */
export function waiting(mode: LockMode): 'reads and writes' | 'writes' {
  return blocked(mode) ?? 'writes';
}

/** The mode as SQL and the manual write it: `ACCESS EXCLUSIVE`. */
export function lockName(mode: LockMode): string {
  return mode
    .replace(/Lock$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase();
}

/** True for relations that applications read and write by name. */
export function isTable(kind: RelationKind): boolean {
  return kind !== 'index' && kind !== 'sequence' && kind !== 'composite type';
}

/** A lock on a relation, by its printed name. */
export interface Lock {
  relation: string;
  mode: LockMode;
}

/** Locks, each once: a relation can be locked in several modes. */
export class LockSet implements Iterable<Lock> {
  readonly #modes = new Map<string, Set<LockMode>>();

  add({ relation, mode }: Lock): void {
    const known = this.#modes.get(relation);
    if (known === undefined) this.#modes.set(relation, new Set([mode]));
    else known.add(mode);
  }

  has({ relation, mode }: Lock): boolean {
    return this.#modes.get(relation)?.has(mode) === true;
  }

  clear(): void {
    this.#modes.clear();
  }

  *[Symbol.iterator](): Iterator<Lock> {
    for (const [relation, modes] of this.#modes) for (const mode of modes) yield { relation, mode };
  }
}

/** The strongest mode on each relation. */
export function strongestLocks(locks: Iterable<Lock>): Map<string, LockMode> {
  const strongest = new Map<string, LockMode>();
  for (const { relation, mode } of locks) strongest.set(relation, stronger(mode, strongest.get(relation) ?? mode));
  return strongest;
}
