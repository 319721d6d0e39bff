import type { Node } from 'libpg-query';
import { pick } from './tree.ts';

/** True when a WHERE clause is missing or holds for every row whatever it contains: `true`, `1 = 1`. */
export function holdsAlways(where: Node | undefined): boolean {
  if (where === undefined) return true;
  const constant = pick(where, 'A_Const');
  if (constant !== undefined) return constant.boolval?.boolval === true;
  const comparison = pick(where, 'A_Expr');
  const operator = pick(comparison?.name?.[0], 'String')?.sval;
  return (
    operator === '=' &&
    pick(comparison?.lexpr, 'A_Const') !== undefined &&
    valueOf(comparison?.lexpr) === valueOf(comparison?.rexpr)
  );
}

function valueOf(node: Node | undefined): string {
  const { location: _, ...value } = pick(node, 'A_Const') ?? {};
  return JSON.stringify(value);
}
