/** True when both lists hold the same texts in the same order. */
export function sameList(left: readonly (string | null)[], right: readonly (string | null)[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}
