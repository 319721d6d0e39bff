import { quoteLiteral } from '../sql/quote.ts';
import { sampleOf } from './regex.ts';
import type { RowCheck, RowColumn, ValueType } from './schema.ts';
import { oneOf, valueOf } from './values.ts';

/**
 * SQL expressions that might meet a check, the likeliest first. They come from the literals of the check itself and from
 * what checks usually ask for; PostgreSQL judges them.
 *
 * @param current what the columns of the table get now, by name as the check calls them
 */
// oxlint-disable-next-line max-lines-per-function -- one list of guesses, best first
export function candidatesFor(column: RowColumn, check: RowCheck, current: Map<string, string>): string[] {
  const { type } = column;
  // An array of a domain: every element must meet the check.
  if (type.kind === 'b' && type.category === 'A' && type.element !== null && type.element.domainChecks.length > 0) {
    const expression = [check.expression, ...type.element.domainChecks].join(' AND ');
    const element = { ...column, type: type.element, default: null };
    const elements = candidatesFor(element, { ...check, expression }, new Map());
    return elements.map((sql) => `ARRAY[${sql}]::${type.name}`);
  }
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
      for (const beginning of beginnings(texts)) {
        add(`${quoteLiteral(beginning)} || {g}`);
        for (const length of numbers) {
          const rest = length - beginning.length;
          if (rest > 0) add(`${quoteLiteral(beginning)} || ${textOfLength(rest) ?? "''"}`);
        }
      }
      for (const length of numbers) add(textOfLength(length));
      for (const text of usualTexts) add(text);
      for (const wrap of ['upper', 'lower', 'trim']) add(`${wrap}(${valueOf(type, column.name)?.sql ?? `''`})`);
      break;
    case 'number':
      for (const sql of numbersAround(numbers)) add(sql);
      for (const number of numbers) if (number > 1) add(`{g} * ${number}`);
      for (const sql of ['0', '1', '{g} % 2', '{g} % 5 + 1', '{g} % 100', '-{g}', '0.5']) add(sql);
      break;
    case 'time':
      for (const text of texts) add(quoteLiteral(text));
      for (const text of texts) add(`${quoteLiteral(text)}::${type.name} + ({g} % 20) * interval '1 hour'`);
      for (const text of texts) add(`${quoteLiteral(text)}::${type.name} - interval '1 day'`);
      add('now()');
      // A certain day of the week or of the month.
      for (let day = 1; day <= 7; day++) add(`date '2001-01-0${day}' + ({g} % 500)::int * 7`);
      add(`date '2001-01-01' + ({g} % 200)::int * interval '1 month'`);
      break;
    default:
      if (type.bare === 'jsonb' || type.bare === 'json') for (const sql of objectsFor(check.expression)) add(sql);
      if (type.bare === 'bytea') for (const length of numbers) add(bytesOfLength(length));
      for (const text of texts) add(quoteLiteral(text));
      for (const label of type.labels.slice(0, 40)) add(quoteLiteral(label));
      if (type.kind !== 'e') for (const text of otherTexts) add(quoteLiteral(text));
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

function bytesOfLength(length: number): string | null {
  if (!Number.isInteger(length) || length < 1 || length > 10_000) return null;
  const hex = `md5({g}::text) || repeat('0', ${length * 2})`;
  return `decode(left(${hex}, ${length * 2}), 'hex')`;
}

/** What comes before the first wildcard of a LIKE pattern: `usr_%` is meant as `usr_…`. */
function beginnings(texts: string[]): string[] {
  return texts.flatMap((text) => {
    const end = text.replaceAll('\\_', '_').indexOf('%');
    return end > 0 ? [text.replaceAll('\\_', '_').slice(0, end)] : [];
  });
}

/** JSON objects with the keys that the check asks for, each with a value of the kind that it seems to want. */
function* objectsFor(expression: string): Generator<string> {
  const keys = [...expression.matchAll(/(?:->>?|\?) '((?:[^']|'')+)'(?:::text)?/g)].map(([, key]) => key ?? '');
  const names = [...new Set(keys)].slice(0, 12);
  if (names.length === 0) return;
  const wanted = (name: string): string => {
    const after = expression.slice(expression.lastIndexOf(`'${name}'`) + name.length + 2).slice(0, 120);
    const type = /^(?:::text)?\)+\s*=\s*'(number|string|boolean|array|object)'/.exec(after)?.[1];
    const literal = /^(?:::text)?\)*\s*(?:=|~)\s*(?:ANY\s*\(+(?:ARRAY\[)?)?\(*('(?:[^']|'')*')/.exec(after)?.[1];
    const usual = {
      number: '{g}',
      string: `'row ' || {g}`,
      boolean: 'true',
      array: `'[]'::json`,
      object: `'{}'::json`,
    };
    if (type !== undefined) return usual[type as keyof typeof usual];
    return literal ?? `'row ' || {g}`;
  };
  const build = (value: (name: string) => string): string =>
    `json_build_object(${names.map((name) => `'${name}', ${value(name)}`).join(', ')})`;
  yield build(wanted);
  yield build(() => '{g}');
  yield build(() => `'row ' || {g}`);
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
