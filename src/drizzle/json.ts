/** The value of a JSON text, or null when it is none: what the project's processes print or write is never trusted. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
