import { parseSync } from 'libpg-query';
import { quoteIdentifier } from '../../sql/quote.ts';
import { readType, typeOf, type PlainType } from '../locks/types.ts';
import { findAll } from '../tree.ts';
import type { Conversion } from './casts.ts';
import { lastCast, usingExpression } from './slice.ts';

/**
 * Reads a change of type: what is converted, and whether by a cast that is written out.
 *
 * @param sql the ALTER TABLE; null when the statement is something else (a DO block)
 */
export function conversionOf(sql: string | null, column: string, from: string, to: string): Conversion {
  const expression = sql === null ? null : usingExpression(sql, column);
  if (expression === null) return { column, from, to, value: quoteIdentifier(column), explicit: false };
  const cast = lastCast(expression);
  return cast !== null && isType(cast.type, readType(to))
    ? { column, from, to, value: cast.inner, explicit: true }
    : { column, from, to, value: expression, explicit: false };
}

function isType(text: string, wanted: PlainType): boolean {
  try {
    const cast = findAll(parseSync(`SELECT NULL::${text}`), 'TypeCast')[0];
    const type = typeOf(cast?.typeName);
    return type.name.replaceAll('"', '') === wanted.name.replaceAll('"', '') && type.array === wanted.array;
  } catch {
    return false;
  }
}
