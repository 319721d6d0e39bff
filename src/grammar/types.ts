import type { TypeName } from 'libpg-query';
import { listName } from './name.ts';
import { pick, strings } from './tree.ts';

/** What the notations of a numbered column stand for (PostgreSQL manual, 8.1.4). */
export const serialTypes: Readonly<Record<string, string>> = {
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
  smallserial: 'smallint',
  serial2: 'smallint',
};

/** True for a notation of a numbered column. */
export function isSerial(type: TypeName | undefined): boolean {
  const name = listName(type?.names);
  return name !== null && name.schema === null && name.name in serialTypes;
}

/** PostgreSQL's names inside (pg_type.typname) and outside (format_type). */
const printedTypes: Record<string, string> = {
  bool: 'boolean',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bpchar: 'character',
  varchar: 'character varying',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
  ...serialTypes,
};

/** A type of the parse tree as format_type() prints it: `character varying(20)`, `timestamp(3) without time zone`. */
export function printType(type: TypeName | undefined): string {
  const names = strings(type?.names);
  const base = names.at(-1) ?? '';
  const printed = printedTypes[base] ?? base;
  const modifiers = (type?.typmods ?? []).map((modifier) => pick(modifier, 'A_Const')?.ival?.ival ?? 0);
  const [first, ...rest] = printed.split(' ');
  const written = modifiers.length === 0 ? '' : `(${modifiers.join(',')})`;
  const withModifier = printed.startsWith('character varying')
    ? `${printed}${written}`
    : [`${first ?? ''}${written}`, ...rest].join(' ');
  const schema = names.length > 1 && names[0] !== 'pg_catalog' && names[0] !== 'public' ? `${names[0]}.` : '';
  return `${schema}${withModifier}${'[]'.repeat(type?.arrayBounds?.length ?? 0)}`;
}

interface TypeParts {
  base: string;
  modifiers: number[];
}

function partsOf(type: string): TypeParts {
  const modifiers = /\(([\d,\s]+)\)/.exec(type)?.[1]?.split(',').map(Number) ?? [];
  return { base: type.replace(/\([\d,\s]+\)/, ''), modifiers };
}

const exactIntegers = ['smallint', 'integer', 'bigint'];
const floats = ['real', 'double precision'];
const texts = ['character varying', 'character'];

/** Characters of the longest value as text (PostgreSQL manual, chapter 8; dates of our era). */
const longestPrint: Record<string, number> = {
  boolean: 5,
  smallint: 6,
  integer: 11,
  bigint: 20,
  uuid: 36,
  date: 10,
  'timestamp without time zone': 26,
  'timestamp with time zone': 32,
};

/** Built-in types whose values have no longest print; of other ones (enums, domains) only the trial can tell. */
function isPlain(base: string): boolean {
  return ['json', 'jsonb', 'xml', 'numeric', 'bytea', ...floats].includes(base) || base.endsWith('[]');
}

/** The same for a value that goes through several types one after the other: `text`, `numeric`, `integer`. */
export function silentLossOnTheWay(types: readonly string[]): string | null {
  return types
    .slice(1)
    .map((type, at) => silentLoss(types[at] ?? '', type, true))
    .reduce((first, loss) => first ?? loss, null);
}

/**
 * What a change of type can take away from a value without an error, in words; null when nothing. Types as format_type()
 * prints them. PostgreSQL's assignment casts round, an explicit cast to varchar(n) cuts (manual, 8.3: "an explicit cast
 * … will be truncated to n characters without raising an error").
 *
 * @param explicit true when the statement casts with USING
 */
export function silentLoss(from: string, to: string, explicit: boolean): string | null {
  const old = partsOf(from);
  const now = partsOf(to);
  if (texts.includes(now.base) && explicit) {
    const length = now.modifiers[0] ?? (now.base === 'character' ? 1 : Number.POSITIVE_INFINITY);
    const oldLength = texts.includes(old.base)
      ? (old.modifiers[0] ?? (old.base === 'character' ? 1 : Number.POSITIVE_INFINITY))
      : Number.POSITIVE_INFINITY;
    const isText = texts.includes(old.base) || old.base === 'text' || old.base === 'citext';
    const longest = isText ? oldLength : (longestPrint[old.base] ?? (isPlain(old.base) ? Number.POSITIVE_INFINITY : 0));
    if (length < longest) return `text longer than ${length} characters is cut off`;
  }
  if (now.base === 'numeric') {
    const scale = now.modifiers.length === 0 ? Number.POSITIVE_INFINITY : (now.modifiers[1] ?? 0);
    const oldScale =
      old.base === 'numeric'
        ? old.modifiers.length === 0
          ? Number.POSITIVE_INFINITY
          : (old.modifiers[1] ?? 0)
        : floats.includes(old.base)
          ? Number.MAX_SAFE_INTEGER
          : 0;
    if (scale < oldScale)
      return scale === 0
        ? 'digits after the decimal point are rounded away'
        : `digits after the ${ordinal(scale)} decimal place are rounded away`;
  }
  if (exactIntegers.includes(now.base)) {
    const scale = old.base === 'numeric' && old.modifiers.length > 0 ? (old.modifiers[1] ?? 0) : 1;
    if ((old.base === 'numeric' && scale > 0) || floats.includes(old.base)) return 'fractions are rounded away';
  }
  if (floats.includes(now.base)) {
    // A double keeps 15 decimal digits, a real 6 (manual, 8.1.3).
    const digits = now.base === 'real' ? 6 : 15;
    const precision = old.modifiers[0] ?? Number.POSITIVE_INFINITY;
    if (old.base === 'numeric' && precision > digits) return `decimals keep about ${digits} digits only`;
    if (now.base === 'real' && old.base === 'double precision') return 'digits after about the sixth are lost';
  }
  if (now.base === 'date' && old.base.startsWith('timestamp')) return 'the time of day is lost';
  if (now.base.startsWith('time ') && old.base.startsWith('timestamp')) return 'the date is lost';
  if (/^(timestamp|time) /.test(now.base) && old.base.split(' ')[0] === now.base.split(' ')[0]) {
    const precision = now.modifiers[0] ?? 6;
    if (precision === 0 && (old.modifiers[0] ?? 6) > 0) return 'fractions of a second are rounded away';
    if (precision < (old.modifiers[0] ?? 6)) return `fractions of a second beyond ${precision} digits are rounded away`;
  }
  return null;
}

function ordinal(number: number): string {
  return ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'][number] ?? `${number}th`;
}
