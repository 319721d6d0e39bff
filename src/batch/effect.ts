import type { IndexBuildFact, RewriteFact } from '../core/facts.ts';

/** What a statement did to one existing relation (a partitioned table with its partitions counts as one). */
export interface Effect {
  relation: string;
  rewrite: RewriteFact | null;
  builds: IndexBuildFact[];
  /** True when the rows were read to check them. */
  scanned: boolean;
  /** Rows that the relation had in the trial; null when unknown. */
  rows: number | null;
  /** A prediction that the text and the model alone cannot decide. */
  unsure?: boolean;
}
