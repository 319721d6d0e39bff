import type { Batch } from '../core/project.ts';
import type { Finding, MissingMigration } from '../core/review.ts';
import type { Databases } from './databases.ts';
import type { BaseTree } from './touched.ts';

/** What the search for a missing migration works with. */
export interface MissingOptions {
  /** Absolute path of the checkout: the head's files. Nothing in it is changed. */
  root: string;
  batch: Batch;
  /** The base branch's files. */
  baseTree: BaseTree;
  /** Databases of a throw-away server; null when there is none: then drizzle-kit's word is all there is. */
  databases: Databases | null;
  /** The environment from which PATH and the like are taken; no other variable reaches the project's code. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970 at which everything has to be over. */
  deadline: number;
  /** Milliseconds that one drizzle-kit call may take. */
  callLimit: number;
  signal?: AbortSignal | undefined;
}

/** What the search gave. */
export interface MissingResult {
  missing: MissingMigration;
  findings: Finding[];
  /** What could not be checked, one plain sentence each. */
  notChecked: string[];
  /** True when the check belongs to this project and could not run: no toolchain, one that is too old. */
  couldNotRun?: true;
}
