/**
 * A value as JSON for a file or a terminal. JSON escapes the control characters below U+0020; DEL and those of U+0080 to
 * U+009F, with which a terminal can be commanded as well, are escaped here.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replaceAll(/[\u007F-\u009F]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)}\n`;
}
