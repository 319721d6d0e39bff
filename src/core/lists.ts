/** True when both lists hold the same in the same order. */
export function sameList<Item extends string | number | null>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}
