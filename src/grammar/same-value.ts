import { readType } from './type.ts';

/** A value in SQL, before or after a conversion. */
export interface Valued {
  /** An expression of that type. */
  sql: string;
  /** As format_type() prints it. */
  type: string;
  isEnum: boolean;
}

/** A text that PostgreSQL reads as a number. */
const number = String.raw`'^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?\s*$'`;

/**
 * SQL that is true for a value that is not the same any more after a conversion that gave no error; null where that cannot
 * be said. A text that is read as a number, a date or JSON is written differently and still the same.
 */
export function changedValue(old: Valued, now: Valued): string | null {
  if (isJson(old.type) && isJson(now.type)) return null;
  if (isText(now) || old.isEnum || (isText(old) && now.isEnum)) {
    // char(n) is padded with blanks that mean nothing.
    const padded = isPadded(old.type) || isPadded(now.type);
    const text = ({ sql }: Valued): string => (padded ? `pg_catalog.rtrim(${sql}::text)` : `${sql}::text`);
    return `${text(old)} IS DISTINCT FROM ${text(now)}`;
  }
  if (isText(old)) {
    const lost = lostValue(`${old.sql}::text`, now.sql);
    if (!isNumber(now.type)) return lost;
    return `CASE WHEN ${old.sql}::text ~ ${number} THEN ${old.sql}::text::numeric IS DISTINCT FROM ${now.sql}::numeric ELSE ${lost} END`;
  }
  // No way leads back, and the date is always lost.
  if (/^time(\(| )/.test(now.type) && old.type.startsWith('timestamp')) return `${old.sql} IS NOT NULL`;
  // These types have no equality that could be asked for.
  if (/^(json|xml|point)$/.test(old.type)) return `${old.sql}::text IS DISTINCT FROM (${now.sql}::${old.type})::text`;
  return `${old.sql} IS DISTINCT FROM ${now.sql}::${old.type}`;
}

/** The least that can be said of any two types: where there was something, there is nothing. */
export function lostValue(old: string, now: string): string {
  return `(${now} IS NULL AND pg_catalog.btrim(${old}::text) <> '')`;
}

const texts = new Set(['text', 'citext', 'name', 'bpchar', 'character', 'character varying']);
const numbers = new Set(['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision']);

function isText({ type }: Valued): boolean {
  const { name, array } = readType(type);
  return texts.has(name) && !array;
}

function isPadded(type: string): boolean {
  return /^(character|bpchar)$/.test(readType(type).name);
}

function isNumber(type: string): boolean {
  return numbers.has(readType(type).name);
}

function isJson(type: string): boolean {
  return type === 'json' || type === 'jsonb';
}
