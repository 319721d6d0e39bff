import type { LayoutName } from '../../core/words.ts';
import type { StateCheck } from '../history/check.ts';
import type { Tree } from '../tree.ts';
import type { History } from './history.ts';

/** How a migrations folder stores its migrations: one folder of this one for each, with its traits beside it. */
export interface Layout {
  name: LayoutName;
  /** True for a folder of this layout. @param files every path below it */
  finds(out: string, files: readonly string[]): boolean;
  /** Reads such a folder. What is broken in it is in the history, and no error. */
  reads(tree: Tree, out: string, files: string[]): Promise<History>;
  /** What can be wrong with such a folder alone, beside what can be wrong with any. */
  checks: readonly StateCheck[];
}
