import { closest, distance } from 'fastest-levenshtein';

/** The known name that is most like a mistyped one, or null when none is near (more than a third of it differs). */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(
    name.toLowerCase(),
    known.map((entry) => entry.toLowerCase()),
  );
  const match = known.find((entry) => entry.toLowerCase() === candidate) ?? null;
  if (match === null) return null;
  const limit = Math.max(2, Math.ceil(Math.max(name.length, match.length) / 3));
  return distance(name.toLowerCase(), match.toLowerCase()) <= limit ? match : null;
}

/** `, did you mean …?` where a known name is near, else the list of known names. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === null ? `known names are ${known.join(', ')}` : `did you mean ${near}?`;
}
