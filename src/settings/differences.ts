import { describeSettings } from './schema.ts';

/** More of them are counted. */
const mostNamed = 12;

/** Longest value that is shown, in characters. */
const longestValue = 60;

/**
 * What differs between two config files, setting by setting, in words: `failOn: error → never`. Maps are told entry by
 * entry. The values are not validated: they may be anything that JSON can hold.
 */
export function settingsDifferences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'accept');
  const infos = describeSettings();
  const all = names.flatMap((name) => {
    const info = infos.find((one) => one.name === name);
    const [old, now] = [before[name], after[name]];
    if (info?.kind !== 'map') return difference(name, old, now, info?.default ?? '');
    const [oldMap, newMap] = [recordOf(old), recordOf(now)];
    return [...new Set([...Object.keys(oldMap), ...Object.keys(newMap)])].flatMap((key) =>
      difference(`${name}.${key}`, oldMap[key], newMap[key], ''),
    );
  });
  const more = all.length - mostNamed;
  return more > 1 ? [...all.slice(0, mostNamed), `and ${more} more`] : all;
}

/** Acceptances that only the second file has, in words. */
export function newAcceptances(before: unknown, after: unknown): string[] {
  const known = new Set(listOf(before).map((entry) => JSON.stringify(entry)));
  return listOf(after)
    .filter((entry) => !known.has(JSON.stringify(entry)))
    .map(recordOf)
    .map(({ rule, subject, because, until }) =>
      [
        `${shown(rule)} of ${shown(subject)}, because ${shown(because, 200)}`,
        until === undefined ? '' : `, until ${shown(until)}`,
      ].join(''),
    );
}

function difference(name: string, old: unknown, now: unknown, fallback: string): string[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const side = (value: unknown): string =>
    value === undefined ? (fallback === '' ? 'not set' : `${fallback} (the default)`) : shown(value);
  return [`${name}: ${side(old)} → ${side(now)}`];
}

function shown(value: unknown, longest = longestValue): string {
  const text = typeof value === 'string' && value !== '' ? value : (JSON.stringify(value) ?? 'nothing');
  const safe = text.replaceAll(/(postgres(?:ql)?:\/\/[^\s:@/'"]*:)[^\s'"]+/gi, '$1***');
  return safe.length > longest ? `${safe.slice(0, longest - 1)}…` : safe;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
