/** A way out as it is proposed, before anybody ran it. */
export interface Plan {
  /** In the order in which they are deployed. Exactly one is `this`. */
  releases: PlannedRelease[];
}

export type PlannedRelease =
  /** By hand, outside of any transaction, before or after the deploy that stands beside it. */
  | { kind: 'hand'; title: string; sql: readonly string[] }
  /** The pending batch itself: statement index -> what stands there instead. */
  | { kind: 'this'; title: string; edits: Edits }
  /** A migration of a later release. */
  | { kind: 'later'; title: string; sql: readonly string[] };

export type Edits = ReadonlyMap<number, readonly string[]>;

export const titles = {
  handBefore: 'Before the deploy, by hand, outside of a transaction',
  handBetween: 'Then by hand, outside of a transaction',
  instead: 'In this migration, instead',
  keptBack: 'In this migration: leave the statement out',
  later: 'In a migration of a later release',
} as const;
