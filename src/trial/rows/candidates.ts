import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { sampleOf } from './regex.ts';
import type { RowCheck, RowColumn, ValueType } from './schema.ts';
import { oneOf, valueOf } from './values.ts';

/**
 * SQL expressions that might meet a check, the likeliest first. They come from the literals of the check itself and from
 * what checks usually ask for; PostgreSQL judges them.
 *
 * @param current what the columns of the table get now, by name as the check calls them
 */
export function candidatesFor(column: RowColumn, check: RowCheck, current: Map<string, string>): string[] {
  const { type } = column;
  const texts = stringLiterals(check.expression);
  const numbers = numberLiterals(check.expression);
  const found: string[] = [];
  const add = (sql: string | undefined | null): void => {
    if (sql !== undefined && sql !== null) found.push(`(${sql})::${type.name}`);
  };
  if (column.default !== null && column.sequence === null) add(column.default);
  if (texts.length > 1) add(oneOf(texts)?.sql);
  switch (family(type)) {
    case 'text':
      for (const text of texts) add(sampleOf(text));
      for (const text of texts) add(quoteLiteral(text));
      for (const sample of texts.map((text) => sampleOf(text)).filter((one) => one !== null)) {
        // A pattern together with a fixed beginning: `x ~ '^[A-Z]{2}…' AND substr(x, 1, 2) = 'DE'`.
        for (const text of texts)
          if (text.length < 12) add(`${quoteLiteral(text)} || substr(${sample}, ${text.length + 1})`);
      }
      for (const length of numbers) add(textOfLength(length));
      for (const text of usualTexts) add(text);
      for (const wrap of ['upper', 'lower', 'trim']) add(`${wrap}(${valueOf(type, column.name)?.sql ?? `''`})`);
      break;
    case 'number':
      for (const sql of numbersAround(numbers)) add(sql);
      for (const sql of ['0', '1', '{g} % 2', '{g} % 5 + 1', '{g} % 100', '-{g}', '0.5']) add(sql);
      break;
    case 'time':
      for (const text of texts) add(quoteLiteral(text));
      for (const text of texts) add(`${quoteLiteral(text)}::${type.name} + ({g} % 20) * interval '1 hour'`);
      for (const text of texts) add(`${quoteLiteral(text)}::${type.name} - interval '1 day'`);
      add('now()');
      break;
    default:
      for (const text of texts) add(quoteLiteral(text));
      for (const text of otherTexts) add(quoteLiteral(text));
  }
  for (const [name, sql] of current) {
    if (name === check.names.get(column.number)?.name || !check.expression.includes(name)) continue;
    add(sql);
    if (family(type) === 'number') for (const change of ['+ 1', '- 1', '/ 2']) add(`${sql} ${change}`);
    if (family(type) === 'time')
      for (const change of [`+ interval '1 day'`, `- interval '1 day'`]) add(`${sql} ${change}`);
  }
  if (!column.notNull) found.push(`NULL::${type.name}`);
  return [...new Set(found)];
}

/** For error messages and for the hostile rows: the name of a column in SQL. */
export function columnSql(column: RowColumn): string {
  return quoteIdentifier(column.name);
}

function family(type: ValueType): 'text' | 'number' | 'time' | 'other' {
  if (type.kind === 'b' && type.category === 'S') return 'text';
  if (type.kind === 'b' && type.category === 'N') return 'number';
  return type.kind === 'b' && type.category === 'D' ? 'time' : 'other';
}

const usualTexts = [
  '{g}::text',
  `'a' || {g}`,
  `'A' || {g}`,
  `'x' || right(repeat('0', 20) || {g}, 20)`,
  `md5({g}::text)`,
  `md5({g}::text)::uuid::text`,
  `'user' || {g} || '@example.com'`,
  `'https://example.com/' || {g}`,
  `'+1' || right('0000000000' || {g}, 10)`,
  `'#' || right('000000' || to_hex({g}::int8), 6)`,
  `(date '2021-01-01' + {g}::int)::text`,
  `'{}'`,
  `'[]'`,
  `'true'`,
  `''`,
];

const otherTexts = ['{}', '[]', '[1]', '{"a": 1}', '"a"', '1', '0', 'true', 'false', '', 'a', '(1,1)', 'P1D'];

function textOfLength(length: number): string | null {
  if (!Number.isInteger(length) || length < 1 || length > 10_000) return null;
  return `right(repeat('0', ${length}) || {g}, ${length})`;
}

function* numbersAround(numbers: number[]): Generator<string> {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  for (const [at, low] of sorted.entries()) {
    for (const high of sorted.slice(at + 1)) {
      const span = Math.floor(high - low);
      if (span >= 1) yield `${low} + {g} % ${span + 1}`;
      yield `${(low + high) / 2}`;
    }
  }
  for (const number of sorted) {
    yield `${number}`;
    yield `${number} + {g}`;
    yield `${number} + 1`;
    yield `${number} - 1`;
    yield `${number} - {g}`;
  }
}

function stringLiterals(expression: string): string[] {
  const found = [...expression.matchAll(/(E?)'((?:[^']|'')*)'/g)].map(([, escape, body]) => {
    const text = (body ?? '').replaceAll("''", "'");
    return escape === 'E' ? text.replaceAll('\\\\', '\\') : text;
  });
  return [...new Set(found)].slice(0, 40);
}

function numberLiterals(expression: string): number[] {
  const bare = expression.replaceAll(
    /'((?:[^']|'')*)'(::(numeric|integer|bigint|smallint|double precision))?/g,
    (_, body, cast) => (cast === undefined ? ' ' : ` ${String(body)} `),
  );
  const found = [...bare.matchAll(/(?<![\w.])\(?(-?\d+(?:\.\d+)?)(?![\w.])/g)].map(([, number]) => Number(number));
  return [...new Set(found)].filter((number) => Number.isFinite(number)).slice(0, 8);
}
