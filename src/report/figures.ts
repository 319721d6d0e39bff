/** `1,000`: the same on every machine. */
export function figure(count: number): string {
  if (!Number.isSafeInteger(count)) return count.toLocaleString('en-US');
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 error`, `2 errors`, `3 indexes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
