/** A number for people: `1,000`, the same on every machine. */
export function figure(number: number): string {
  if (!Number.isSafeInteger(number)) return number.toLocaleString('en-US');
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with its noun: `1 row`, `10,000 rows`, `3 indexes`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : plural}`;
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

/** Two texts cut to a length, from where they begin to differ, with a few characters before: `…"spam", "limit": 3}`. */
export function shortenBoth(one: string, other: string, length: number): [string, string] {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (a.length <= length && b.length <= length) return [one, other];
  const different = a.findIndex((character, index) => character !== b[index]);
  const from = Math.max(0, (different === -1 ? a.length : different) - 12);
  const cut = (characters: string[]) => `${from > 0 ? '…' : ''}${shorten(characters.slice(from).join(''), length)}`;
  return [cut(a), cut(b)];
}

/**
 * A name from the database between backticks, for messages: `users`, not `"users"`. One that has a backtick of its own
 * stays as it is.
 */
export function named(name: string): string {
  return name.includes('`') ? name : `\`${name.replaceAll(/"(\w+)"/g, '$1')}\``;
}

/** Names in a sentence, each between backticks. */
export function namedList(names: readonly string[], most = 3): string {
  return list(names.map(named), most);
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
