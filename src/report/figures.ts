/** `1,000`: the same on every machine. */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 error`, `2 errors`, `3 indexes`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
