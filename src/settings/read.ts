import { KnownError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import { describeSettings, renamedSettings, type SettingInfo } from './schema.ts';

/** Settings of one source, by camelCase name, not validated yet, and where they were written. */
export interface SettingsLayer {
  values: Record<string, unknown>;
  /** How the reader finds the source: `raincheck.config.ts`, `input`, `environment`. */
  source: string;
  /** How a name is written in this source. */
  write: (info: SettingInfo) => string;
  /** The line of a value, from 1, by the keys that lead to it; null where it cannot be said. Absent: it has no lines. */
  lineOf?: (keys: readonly PropertyKey[]) => number | null;
}

/** Where a value of a layer stands: `raincheck.config.json:3`, or the source alone. */
export function placeIn({ source, lineOf }: SettingsLayer, keys: readonly PropertyKey[]): string {
  const line = lineOf?.(keys) ?? null;
  return line === null ? source : `${source}:${line}`;
}

/** Reads `RAINCHECK_*` variables; an empty value counts as not given. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): SettingsLayer {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('RAINCHECK_') && value !== undefined && value !== '') given.set(name, value);
  }
  return readStrings(given, describeSettings(), 'environment', (info) => info.environment);
}

/**
 * Reads the inputs of an Action: the runner hands them over as `INPUT_<NAME>`, upper-case, dashes kept, empty when not
 * given (GitHub docs, metadata syntax).
 *
 * @param others inputs that are no settings (the token, the mode)
 */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
  others: readonly string[],
): SettingsLayer {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    const input = name.startsWith('INPUT_') ? name.slice('INPUT_'.length).toLowerCase() : null;
    if (input !== null && value?.trim() && !others.includes(input)) given.set(input, value);
  }
  return readStrings(
    given,
    describeSettings().filter((info) => info.input),
    'input',
    (info) => info.kebab,
  );
}

/** Reads flags as commander gives them (camelCase; lists as arrays). */
export function readFlags(flags: Readonly<Record<string, unknown>>): SettingsLayer {
  const known = describeSettings().filter((info) => info.flag);
  const values: Record<string, unknown> = {};
  for (const info of known) {
    const value = flags[info.name];
    if (value === undefined) continue;
    values[info.name] = typeof value === 'string' ? parseText(value, info) : value;
    if (info.kind === 'map' && Array.isArray(value)) values[info.name] = parseText(value.join('\n'), info);
  }
  return { values, source: 'flag', write: (info) => `--${info.kebab}` };
}

function readStrings(
  given: ReadonlyMap<string, string>,
  known: readonly SettingInfo[],
  source: string,
  write: (info: SettingInfo) => string,
): SettingsLayer {
  const values: Record<string, unknown> = {};
  for (const [name, value] of given) {
    const info = known.find((candidate) => write(candidate) === name);
    if (info === undefined) throw unknownSetting(name, source, known.map(write), write);
    values[info.name] = parseText(value, info);
  }
  return { values, source, write };
}

/** The error for a name that no setting has; a renamed one is answered with its new name. */
export function unknownSetting(
  name: string,
  source: string,
  known: readonly string[],
  write: (info: SettingInfo) => string,
): KnownError {
  const successor = renamedSettings[name];
  const info = describeSettings().find((candidate) => candidate.name === successor);
  if (info !== undefined) {
    return new KnownError(`The setting ${name} is now called ${write(info)}.`, {
      where: source,
      next: `Write ${write(info)} instead of ${name}.`,
    });
  }
  return new KnownError(`There is no setting ${name}: ${didYouMean(name, known)}`, {
    where: source,
    next: 'Correct the name; docs/settings.md lists all of them.',
  });
}

/** Text to value: lists by lines or commas, maps by lines of `name: value`; everything else is left to the schema. */
function parseText(text: string, info: SettingInfo): unknown {
  const trimmed = text.trim();
  switch (info.kind) {
    case 'list':
      return trimmed
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    case 'map':
      return Object.fromEntries(
        trimmed
          .split(/[\n,]/)
          .map((entry) => entry.trim())
          .filter((entry) => entry !== '')
          .map((entry) => {
            const match = /^([^:=\s]+)\s*[:=]\s*(\S+)$/.exec(entry);
            if (match === null) {
              throw new KnownError(`“${entry}” is not of the form “name: value”.`, {
                where: info.kebab,
                next: 'Write one pair a line, for example “drop-column: warning”.',
              });
            }
            // `tableRows` is the one map with numbers; a severity is none.
            return [match[1], /^\d+$/.test(match[2] ?? '') ? Number(match[2]) : match[2]];
          }),
      );
    case 'boolean':
      if (/^(true|yes|on|1)$/i.test(trimmed)) return true;
      if (/^(false|no|off|0)$/i.test(trimmed)) return false;
      return trimmed;
    default:
      return trimmed;
  }
}
