import type { ColumnDef } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import { sameList } from '../core/lists.ts';
import { isBuiltIn, limitsOf, readType, typeOf, type PlainType } from './type.ts';

/** A type by the name of its kind, with its modifiers as numbers. */
interface TypeParts {
  /** `bit` also for a `"bit"` without a length, `character` for `bpchar`; `text[]` for an array. */
  base: string;
  /** The fields of an interval, `day to second`; empty for all. */
  fields: string;
  modifiers: readonly number[];
}

function partsOf(plain: PlainType): TypeParts {
  const [, fields = ''] = /^interval (.*)$/.exec(plain.name) ?? [];
  const base = fields === '' ? (withoutLength[plain.name] ?? plain.name) : 'interval';
  return { base: `${base}${plain.array ? '[]' : ''}`, fields, modifiers: limitsOf(plain) };
}

/** Types that are called otherwise when their length is left open. */
const withoutLength: Readonly<Record<string, string>> = { '"bit"': 'bit', bpchar: 'character' };

/**
 * True when PostgreSQL changes the type in the catalog alone (tablecmds.c, ATColumnChangeRequiresRewrite). From the text
 * alone: what depends on more than the two types (a session's time zone) counts as a rewrite.
 */
export function isMetadataOnlyTypeChange(oldType: string, definition: ColumnDef): boolean {
  const wanted = typeOf(definition.typeName);
  if (wanted === null) return false;
  const [from, to] = [partsOf(readType(oldType)), partsOf(wanted)];
  // The elements of an array are converted one by one, unless they need no conversion at all.
  if (wanted.array)
    return from.base === to.base && (to.modifiers.length === 0 || sameList(from.modifiers, to.modifiers));
  const isText = ({ base }: TypeParts) => base === 'text' || base === 'character varying';
  if (isText(from) && wanted.name === 'bpchar') return true;
  if (isText(from) && isText(to)) return to.modifiers.length === 0 || isWider(from, to);
  if (from.base === 'cidr' && to.base === 'inet') return true;
  if (from.base !== to.base) return false;
  if (/^(time|interval)/.test(from.base)) return keepsTime(from, to);
  // Without a modifier nothing is to be converted (parse_coerce.c, coerce_type_typmod).
  if (to.modifiers.length === 0) return true;
  if (from.base === 'numeric') return isWider(from, to) && (from.modifiers[1] ?? 0) === (to.modifiers[1] ?? 0);
  if (from.base === 'character' || from.base === 'bit') return from.modifiers[0] === to.modifiers[0];
  return isWider(from, to);
}

/** The fields of an interval, the smallest first. */
const fieldsBySize = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** True when no digit of a second and no small field is lost (TemporalSimplify; interval_support in timestamp.c). */
function keepsTime(from: TypeParts, to: TypeParts): boolean {
  const smallest = ({ fields }: TypeParts) => Math.max(0, fieldsBySize.indexOf(fields.split(' ').at(-1) ?? ''));
  return (to.modifiers[0] ?? 6) >= (from.modifiers[0] ?? 6) && smallest(to) <= smallest(from);
}

/**
 * True when the two types alone do not tell: time stamps with and without a zone depend on the session's, and types that
 * are not PostgreSQL's own on how they were made.
 */
export function dependsOnMore(oldType: string, definition: ColumnDef, catalog: Catalog): boolean {
  const types = [readType(oldType), typeOf(definition.typeName)].filter((type) => type !== null);
  if (types.every(({ name }) => name.startsWith('timestamp '))) return true;
  const isOwn = (type: PlainType) => catalog.enums[type.name] === undefined && !isBuiltIn(type);
  return definition.raw_default === undefined && types.some(isOwn);
}

function isWider(from: TypeParts, to: TypeParts): boolean {
  return from.modifiers[0] !== undefined && (to.modifiers[0] ?? Infinity) >= from.modifiers[0];
}

/** The parts of a printed type. A `bpchar` without a length cuts nothing off. */
function lossParts(type: string): TypeParts {
  const plain = readType(type);
  return { ...partsOf(plain), ...(plain.name in withoutLength && !plain.array ? { base: plain.name } : {}) };
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
    .map((type, at) => silentLoss(types[at] ?? type, type, true))
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
  const old = lossParts(from);
  const now = lossParts(to);
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
