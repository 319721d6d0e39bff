/** Why drizzle-kit gave no answer, in plain words. */
export interface KitFailure {
  /**
   * `not-installed`, `not-built`: the checkout lacks something, no judgement of the code. `schema`: it cannot be loaded.
   * `no-files`: the schema path matches nothing. `history`: it refuses the migrations folder. `versions`: drizzle-kit
   * and drizzle-orm (or the folder) don't fit together. `deadline`, `silent`, `unknown`: see the reason.
   */
  kind:
    'not-installed' | 'not-built' | 'schema' | 'no-files' | 'history' | 'versions' | 'deadline' | 'silent' | 'unknown';
  /** One sentence. */
  reason: string;
  /** What to do next, one sentence. */
  next: string;
  /** Relative to the repository; null when it is not known. */
  file: string | null;
  line: number | null;
  /** Snapshots that are to blame, relative to the migrations folder; left out when drizzle-kit names none. */
  snapshots?: string[];
}
