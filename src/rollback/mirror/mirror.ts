import { alterTableInverses } from './alter-table.ts';
import { createInverse } from './create.ts';
import type { Forward, Inverse } from './forward.ts';
import { moveInverse } from './move.ts';
import { renameInverse } from './rename.ts';

/** How much is mirrored: `names` is what a comparison of catalogs would take for a loss. */
export type Extent = 'all' | 'names' | 'nothing';

/**
 * What undoes one statement by itself, last part first. Nothing for what needs the old definition (DROP …), changes rows,
 * or is hidden in a DO block: the comparison of the catalogs finds that.
 */
export function mirror(forward: Forward, extent: Extent = 'all'): Inverse[] {
  if (extent === 'nothing') return [];
  if (extent === 'names') return [renameInverse(forward) ?? moveInverse(forward)].filter((one) => one !== null);
  if ('AlterTableStmt' in forward.node) return alterTableInverses(forward).filter((one) => one !== null);
  const inverse = renameInverse(forward) ?? moveInverse(forward) ?? createInverse(forward);
  return inverse === null ? [] : [inverse];
}
