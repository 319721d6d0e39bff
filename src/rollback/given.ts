import type { Batch, Project } from '../core/project.ts';
import type { WayBack } from '../core/review.ts';
import type { Tree } from '../project/tree.ts';

/** The way back of one project, and all that is needed to write it down. */
export interface GivenWayBack {
  project: Project;
  batch: Batch;
  /** Null when there is none to speak of. */
  wayBack: WayBack | null;
  /** Why not; null when there is one. */
  notWorkedOut: string | null;
  /** True when a part of the batch has no committed file. */
  isMissing: boolean;
  /** The files before and after the change. */
  base: Tree;
  head: Tree;
}
