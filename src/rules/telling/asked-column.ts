import type { Column } from '../../core/catalog.ts';
import { sameList } from '../../core/lists.ts';
import { findAll } from '../../grammar/tree.ts';
import { printType, readType } from '../../grammar/type.ts';
import { parseSync } from '../../sql/grammar.ts';

/** What a house rule asks of a column; what is absent is left open. */
export interface AskedColumn {
  /** As in SQL: `timestamptz`, `numeric(10,2)`. Without a length or precision, every one will do. */
  type?: string | undefined;
  /** As in SQL: `now()`. */
  default?: string | undefined;
  notNull?: boolean | undefined;
}

/** What a column lacks of that, each as the end of “`users.created_at` …”; empty when it has all. */
export function shortcomings(column: Column, asked: AskedColumn): string[] {
  const found: string[] = [];
  if (asked.type !== undefined && !isType(column.type, asked.type)) found.push(`is ${column.type}, not ${asked.type}`);
  if (asked.default !== undefined && column.generated === '' && !isDefault(column.default, asked.default)) {
    found.push(
      column.default === null ? `has no default ${asked.default}` : `has another default than ${asked.default}`,
    );
  }
  if (asked.notNull === true && !column.notNull) found.push('may be NULL');
  return found;
}

/** True for a type as format_type() prints it that is the one that somebody wrote in SQL. */
export function isType(printed: string, written: string): boolean {
  const wanted = readType(printedType(written));
  const is = readType(printed);
  if (is.name !== wanted.name || is.array !== wanted.array) return false;
  return wanted.modifiers.length === 0 || sameList(is.modifiers, wanted.modifiers);
}

/** True for a default as pg_get_expr() prints it that is the one that somebody wrote. */
export function isDefault(printed: string | null, written: string): boolean {
  return printed !== null && plainDefault(printed) === plainDefault(written);
}

/** A type in SQL as format_type() prints it; what cannot be read stays as it is. */
function printedType(written: string): string {
  try {
    const [cast] = findAll(parseSync(`SELECT NULL::${written}`), 'TypeCast');
    return printType(cast?.typeName) ?? written;
  } catch {
    return written;
  }
}

/** Three names of one function (PostgreSQL manual, 9.9.5); casts of constants are PostgreSQL's own addition. */
function plainDefault(sql: string): string {
  return sql
    .toLowerCase()
    .replaceAll(/::[a-z_"][\w ".]*(\(\d+(,\d+)?\))?(\[\])?/g, '')
    .replaceAll(/\bpg_catalog\.|\s/g, '')
    .replaceAll(/\b(current_timestamp\b|transaction_timestamp\(\))/g, 'now()')
    .replaceAll(/^\((.*)\)$/g, '$1');
}
