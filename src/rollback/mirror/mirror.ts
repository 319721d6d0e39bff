import { alterTableInverses } from './alter-table.ts';
import { createInverse } from './create.ts';
import type { Forward, Inverse } from './forward.ts';
import { moveInverse } from './move.ts';
import { renameInverse } from './rename.ts';

/**
 * What undoes one statement by itself, last part first. Nothing for what needs the old definition (DROP …), changes rows,
 * or is hidden in a DO block: the comparison of the catalogs finds that.
 */
export function mirror(forward: Forward): Inverse[] {
  if ('AlterTableStmt' in forward.node) return alterTableInverses(forward).filter((one) => one !== null);
  const inverse = renameInverse(forward) ?? moveInverse(forward) ?? createInverse(forward);
  return inverse === null ? [] : [inverse];
}
