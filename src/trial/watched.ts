import type { LockMode } from '../core/facts.ts';
import type { Base } from './base.ts';
import type { Counters, Relation } from './look.ts';
import type { Notice, TraceEvent } from './session.ts';

/** What was seen around one statement. */
export interface Watched {
  /** The parse tree's node type. */
  kind: string;
  base: Base;
  /** Relations just before and just after; the same map when nothing can have changed. */
  before: Map<number, Relation>;
  after: Map<number, Relation>;
  locksBefore: Map<number, Set<LockMode>>;
  locksAfter: Map<number, Set<LockMode>>;
  /** Counters of this statement alone. */
  counters: Map<number, Counters>;
  events: TraceEvent[];
  notices: Notice[];
}

/** The name that a relation of the base had just before the statement. */
export function nameBefore(watched: Watched, oid: number): string {
  return watched.before.get(oid)?.name ?? watched.base.relations.get(oid)?.name ?? String(oid);
}
