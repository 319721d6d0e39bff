/** A number with its noun: `1 row`, `10,000 rows`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
}

/** A list in a sentence: `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`. */
export function list(names: readonly string[], most = 5): string {
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : [...names];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** A text that is cut when it is too long for a sentence. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
