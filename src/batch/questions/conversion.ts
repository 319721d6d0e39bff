import { parseSync } from '../../sql/grammar.ts';
import type { Catalog } from '../../core/catalog.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { uniqueKeys } from '../../grammar/unique-keys.ts';
import { readType, typeOf, type PlainType } from '../../grammar/type.ts';
import type { RuleContext } from '../batch.ts';
import { findAll } from '../../grammar/tree.ts';
import { catalogAfter, computing, counting, tableIn, type Asked } from './asked.ts';
import { failingRows, type Conversion } from './casts.ts';
import { lastCast, usingExpression } from './slice.ts';

/** Every value of a column can become one of the new type. */
export function ofConversion(context: RuleContext, table: string, column: string): Asked[] {
  const from = tableIn(context, table);
  const typeIn = (catalog: Catalog) => catalog.tables[table]?.columns.find(({ name }) => name === column)?.type;
  const [old, wanted] = [typeIn(context.before), typeIn(catalogAfter(context))];
  if (from === null || old === undefined || wanted === undefined) return [];
  const sql = context.statement.kind === 'AlterTableStmt' ? context.statement.sql : null;
  const conversion = conversionOf(sql, column, old, wanted);
  const states = ['22', '23514', '23502', '42846'];
  const assumption = `every ${printColumn({ table, column })} can become ${wanted}`;
  const failing = failingRows(conversion, context.before);
  const converted = `(${conversion.value})::${wanted}`;
  const equal = noEqualValues(context, { table, column }, from, converted);
  if (failing !== null) return [...counting(states, assumption, `${from} WHERE ${failing}`), ...equal];
  return [...computing(states, assumption, [converted], from), ...equal];
}

/** No two values that were different become equal under a unique index: as citext, as a shorter number. */
function noEqualValues(
  context: RuleContext,
  { table, column }: { table: string; column: string },
  from: string,
  converted: string,
): Asked[] {
  const known = context.before.tables[table];
  const keys = known === undefined ? [] : uniqueKeys(known).filter((key) => key.includes(column));
  return keys.flatMap((key) => {
    const values = key.map((name) => (name === column ? converted : quoteIdentifier(name)));
    const given = values.map((value) => `${value} IS NOT NULL`).join(' AND ');
    return counting(
      ['23505'],
      `no two rows of ${table} whose ${key.join(', ')} become equal`,
      `(SELECT 1 FROM ${from} WHERE ${given} GROUP BY ${values.join(', ')} HAVING count(*) > 1) AS duplicates`,
      'groups',
    );
  });
}

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
    return type?.name === wanted.name && type.array === wanted.array;
  } catch {
    return false;
  }
}
