/** A way out as it is proposed, before anybody ran it. */
export interface Plan {
  /** In the order in which they are deployed. Exactly one is `this`. */
  releases: PlannedRelease[];
  /** Tables, as SQL writes them, that are left beside the author's schema: they keep rows that had to make way. */
  keeps?: readonly string[];
  /** What the application does between the steps, and what must hold then; run for the proof, and not shown. */
  probes?: readonly Probe[];
  /** What whoever follows it has to know, one plain sentence each. */
  notes?: readonly string[];
}

export interface Probe {
  /** Position of the release after which it is run. */
  after: number;
  /** Writes as the application makes them, and checks that raise. */
  sql: readonly string[];
  /** What a failure means, as the end of a sentence. */
  wrong: string;
}

export type PlannedRelease =
  /** By hand, outside of any transaction, before or after the deploy that stands beside it. */
  | { kind: 'hand'; title: string; sql: readonly string[] }
  /** The pending batch itself: statement index -> what stands there instead. */
  | { kind: 'this'; title: string; edits: Edits }
  /** A migration of a later release. */
  | { kind: 'later'; title: string; sql: readonly string[] };

export type Edits = ReadonlyMap<number, readonly string[]>;

/** Indexes of the batch's statements that a plan changes. */
export function editedStatements({ releases }: Plan): number[] {
  return releases.flatMap((one) => (one.kind === 'this' ? [...one.edits.keys()] : []));
}

export const titles = {
  handBefore: 'Before the deploy, by hand, outside of a transaction',
  handBetween: 'Then by hand, outside of a transaction',
  instead: 'In this migration, instead',
  keptBack: 'In this migration: leave the statement out',
  later: 'In a migration of a later release',
} as const;
