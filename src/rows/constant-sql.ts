import type { Constant } from '../grammar/constants.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import type { RowColumn, ValueType } from './schema.ts';

/** Columns with what the SQL holds them to. */
export type Columns = readonly (readonly [RowColumn, Constant])[];

/** SQL of the values, without those that nobody knows. @param n another value for each, where there are several */
export function valuesSql(values: Columns, n: number): [RowColumn, string][] {
  return values.flatMap(([column, constant]): [RowColumn, string][] => {
    const sql = constantSql(constant, column.type, n);
    return sql === null ? [] : [[column, sql]];
  });
}

/** SQL that holds for rows with these values; null when none is known. */
export function conditionSql(values: Columns, alias: string): string | null {
  const parts = values.flatMap(([column, constant]) => {
    const name = `${alias}.${quoteIdentifier(column.name)}`;
    const sql = constantSql(constant, column.type, 1);
    return sql === null ? [] : [constant.is === 'null' ? `${name} IS NULL` : `${name} = ${sql}`];
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** SQL of a value that is as the constant asks, another one for each n (1, 2) where there are several; null where none is known. */
export function constantSql(constant: Constant, type: ValueType, n: number): string | null {
  const typed = (sql: string): string => `(${sql})::${type.name}`;
  switch (constant.is) {
    case 'null':
      return `NULL::${type.name}`;
    case 'value':
      return typed(quoteLiteral(constant.text));
    case 'like':
      return typed(quoteLiteral(likeText(constant.pattern, n)));
    case 'member':
      return typed(`pg_catalog.json_build_object(${quoteLiteral(constant.key)}, ${quoteLiteral(constant.text)})`);
    default: {
      const step = constant.sign * n;
      const bound = `${quoteLiteral(constant.text)}::${type.name}`;
      if (type.category === 'N') return typed(`${bound} + (${step})`);
      return type.category === 'D' ? typed(`${bound} + (${step}) * interval '1 day'`) : null;
    }
  }
}

/** A text that matches a LIKE pattern. */
function likeText(pattern: string, n: number): string {
  let text = '';
  let isUsed = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') text += pattern[++at] ?? '';
    else if (char === '_') text += String(n);
    else if (char !== '%') text += char ?? '';
    else if (!isUsed) {
      text += `x${n}`;
      isUsed = true;
    }
  }
  return text;
}
