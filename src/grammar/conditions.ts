import type { Node } from 'libpg-query';
import { pick, strings } from './tree.ts';

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

/**
 * True when the WHERE clause of a copy may leave out rows that hold something: it asks for more than values that are there
 * (`bio IS NOT NULL`, `bio <> ''`), a place that is still empty (`about IS NULL`), rows that belong together (`a.id =
 * b.a_id`) and those that are nowhere yet (NOT EXISTS).
 *
 * @param from names of the column that is copied
 * @param to the column that gets the values; null for one of a new row
 */
export function leavesRowsOut(where: Node | undefined, from: readonly string[], to: string | null): boolean {
  if (holdsAlways(where)) return false;
  const test = pick(where, 'NullTest');
  const name = strings(pick(test?.arg, 'ColumnRef')?.fields).at(-1) ?? '';
  if (test !== undefined) return test.nulltesttype === 'IS_NULL' ? name !== to : !from.includes(name);
  const both = pick(where, 'BoolExpr');
  if (both?.boolop === 'AND_EXPR') return (both.args ?? []).some((one) => leavesRowsOut(one, from, to));
  if (both?.boolop === 'NOT_EXPR') {
    return !(both.args ?? []).every((one) => pick(one, 'SubLink')?.subLinkType === 'EXISTS_SUBLINK');
  }
  const comparison = pick(where, 'A_Expr');
  if (comparison === undefined) return true;
  const operator = strings(comparison.name).at(-1) ?? '';
  const [left, right] = [comparison.lexpr, comparison.rexpr].map((side) => pick(side, 'ColumnRef'));
  const isPlain = comparison.kind === 'AEXPR_OP';
  if (operator === '=' && isPlain) return left === undefined || right === undefined;
  const text = pick(comparison.rexpr, 'A_Const')?.sval;
  const isOfEmpty = text !== undefined && (text.sval ?? '') === '' && from.includes(strings(left?.fields).at(-1) ?? '');
  return !(isOfEmpty && ((operator === '<>' && isPlain) || comparison.kind === 'AEXPR_DISTINCT'));
}
