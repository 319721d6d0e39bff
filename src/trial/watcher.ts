import type { LockMode } from '../core/facts.ts';
import { blocksWrites, LockSet } from '../grammar/lock.ts';
import { execute } from '../postgres/client.ts';
import { isPrivilegedAllowed, runPrivileged } from '../postgres/privileged.ts';
import type { Server } from '../postgres/server.ts';
import type { Base } from './base.ts';
import { derive, type Derived } from './derive.ts';
import { nameBefore } from './watched.ts';
import { countersBetween, type Counters, type Look, type Relation } from './look.ts';
import type { RunOptions } from './run-types.ts';
import type { Outcome, Session } from './session.ts';
import { blank, told, type StatementRun } from './statement-run.ts';
import type { BatchStatement } from './statements.ts';

/** Statements that change relations' files only by calling something that does. */
const rowKinds = new Set(['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt']);
const weakModes = new Set<LockMode>(['AccessShareLock', 'RowShareLock', 'RowExclusiveLock']);

/** Runs statements inside an open transaction, with a look before and after. */
export class Watcher {
  /** All relations as they are now. */
  relations: Map<number, Relation>;
  readonly #server: Server;
  readonly #base: Base;
  /** The statements that are watched closely; null for all. */
  readonly #only: ReadonlySet<number> | null;
  /** Statements that may still be watched closely. */
  #left: number;
  /** The last look in the open transaction; null before the first. */
  #seen: Look | null = null;
  /** True when a statement ran unwatched since the relations were read. */
  #stale = false;

  constructor(server: Server, { base, limits, light, watch }: Pick<RunOptions, 'base' | 'limits' | 'light' | 'watch'>) {
    this.#server = server;
    this.#base = base;
    this.#only = watch ?? null;
    this.#left = light === true ? 0 : limits.tracedStatements;
    this.relations = base.relations;
  }

  /** Tells that something else happened in the session: the last look is out of date. */
  forget(): void {
    this.#seen = null;
  }

  /** Runs one statement. @param limit milliseconds */
  async run(session: Session, one: BatchStatement, limit: number): Promise<StatementRun> {
    const before = await this.#lookBefore(session, one);
    const { outcome, refused } = await this.#execute(session, one, limit);
    const run: StatementRun = { ...blank(one), ...told(outcome), notTried: refused };
    if (outcome.error !== null || refused !== null || before === null) return run;
    const after = await lookAfter(session, one, outcome, before);
    if (after === null) return run;
    const relations = after.relations ?? this.relations;
    const watched = {
      kind: one.statement.kind,
      base: this.#base,
      before: this.relations,
      after: relations,
      locksBefore: before.locks,
      locksAfter: after.locks,
      counters: differences(before, after),
      events: outcome.events,
      notices: outcome.notices,
    };
    run.held = heldSet(before.locks, (oid) => nameBefore(watched, oid), this.#base);
    run.derived = derive(watched);
    run.walBytes = Math.max(0, after.wal - before.wal);
    run.catalogWritten = after.catalogWrites > before.catalogWrites;
    run.noop = isNoop(run, run.derived, before, after);
    this.relations = relations;
    this.#seen = after;
    return run;
  }

  /** Null when the statement is not watched closely. */
  async #lookBefore(session: Session, { index }: BatchStatement): Promise<Look | null> {
    if (this.#only?.has(index) === false || this.#left-- <= 0) {
      this.#seen = null;
      this.#stale = true;
      return null;
    }
    this.#seen ??= await session.look(this.#stale);
    if (this.#seen?.relations) this.relations = this.#seen.relations;
    this.#stale = false;
    return this.#seen;
  }

  async #execute(
    session: Session,
    one: BatchStatement,
    limit: number,
  ): Promise<{ outcome: Outcome; refused: string | null }> {
    let refused: string | null = null;
    const outcome = await session.work(limit, async (client) => {
      if (!isPrivilegedAllowed(one.node)) return execute(client, one.statement.sql);
      const done = await runPrivileged(this.#server, client, one.statement.sql);
      if (!done.ran) refused = `It needs a superuser’s rights, and it was not given them: ${done.reason}.`;
      return undefined;
    });
    return { outcome, refused };
  }
}

/** Reading all relations costs the most: for statements about rows only when something hints at more. */
async function lookAfter(session: Session, one: BatchStatement, outcome: Outcome, before: Look): Promise<Look | null> {
  if (!rowKinds.has(one.statement.kind)) return session.look(true);
  const look = await session.look(false);
  if (look === null) return null;
  const strong = [...look.locks].some(([oid, modes]) =>
    [...modes].some((mode) => !weakModes.has(mode) && !before.locks.get(oid)?.has(mode)),
  );
  return strong || outcome.events.length > 0 ? session.look(true) : look;
}

function differences(before: Look, after: Look): Map<number, Counters> {
  const changed = new Map<number, Counters>();
  for (const [oid, counters] of after.counters) {
    const difference = countersBetween(before.counters.get(oid), counters);
    if (Object.values(difference).some((value) => value > 0)) changed.set(oid, difference);
  }
  return changed;
}

/** Tables that were locked so that somebody could have to wait. */
export function lockedTables({ locks }: Derived, before: Map<number, Relation>): Relation[] {
  const names = new Set(
    locks
      .filter(({ kind, mode }) => /^(partitioned )?table$/.test(kind) && blocksWrites(mode))
      .map(({ relation }) => relation),
  );
  return [...before.values()].filter(({ name }) => names.has(name)).slice(0, 20);
}

function heldSet(locks: Look['locks'], name: (oid: number) => string, base: Base): LockSet {
  const held = new LockSet();
  for (const [oid, modes] of locks) {
    if (base.relations.has(oid)) for (const mode of modes) held.add({ relation: name(oid), mode });
  }
  return held;
}

/** A transaction id is given out at the first write, and for an AccessExclusiveLock (LogAccessExclusiveLock) without one. */
function isNoop(run: StatementRun, derived: Derived, before: Look, after: Look): boolean {
  if (run.catalogWritten || derived.rows.length > 0 || derived.renewed > 0 || derived.drops.length > 0) return false;
  if (before.hasId || !after.hasId) return run.walBytes === 0 || !after.hasId;
  return [...after.locks.values()].some((modes) => modes.has('AccessExclusiveLock'));
}
