import type { RowCheck, RowColumn, RowKey, RowReference, RowSchema, RowTable, ValueType } from '../rows/schema.ts';
import { sqlName } from '../rows/fill.ts';
import { named } from '../core/wording.ts';
import { printName } from '../grammar/name.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/** Something that the old schema refuses and the new one allows, and how the new release writes it. */
export interface NewValue {
  /** `users.nick is NULL`, for the report. */
  what: string;
  /** Ways to write it into one row; the first that the query then finds is taken. */
  write: string[];
  /** Counts the rows that have it; null where no query can. */
  query: string | null;
}

/** A table before and after the batch. */
interface Pair {
  was: RowTable;
  is: RowTable;
  schema: RowSchema;
}

/** What the new release may write into the tables that both releases have. */
export function newValues(before: RowSchema, after: RowSchema): NewValue[] {
  return [...before.values()].flatMap((was) => {
    const is = after.get(was.oid);
    if (is === undefined || is.kind !== 'r') return [];
    const pair = { was, is, schema: after };
    return [
      ...was.columns.flatMap((column) => ofColumn(pair, column)),
      ...was.keys.flatMap((key) => ofKey(pair, key)),
      ...was.checks.flatMap((check) => ofCheck(pair, check)),
      ...was.references.flatMap((reference) => ofReference(pair, reference)),
    ];
  });
}

function columnOf(table: RowTable, number: number | undefined): RowColumn | undefined {
  return table.columns.find((column) => column.number === number);
}

function nameOf({ is }: Pair, column: RowColumn): string {
  return named(`${printName({ schema: is.schema, name: is.bareName })}.${column.name}`);
}

/** Writes values into the row that comes first. */
function update({ is }: Pair, values: readonly (readonly [string, string])[], row = 0): string {
  const table = sqlName(is);
  const set = values.map(([column, value]) => `${quoteIdentifier(column)} = ${value}`).join(', ');
  return `UPDATE ${table} SET ${set} WHERE ctid = (SELECT ctid FROM ${table} ORDER BY ctid OFFSET ${row} LIMIT 1)`;
}

function counting({ is }: Pair, condition: string): string {
  return `SELECT count(*) FROM ${sqlName(is)} AS t WHERE ${condition};`;
}

function ofColumn(pair: Pair, was: RowColumn): NewValue[] {
  const is = columnOf(pair.is, was.number);
  if (is === undefined || is.generated !== null) return [];
  const own = quoteIdentifier(is.name);
  const found: NewValue[] = [];
  if (was.notNull && !is.notNull)
    found.push({
      what: `${nameOf(pair, is)} is NULL`,
      write: [update(pair, [[is.name, 'NULL']])],
      query: counting(pair, `t.${own} IS NULL`),
    });
  return [...found, ...ofType(pair, was, is)];
}

function ofType(pair: Pair, was: RowColumn, is: RowColumn): NewValue[] {
  const own = `t.${quoteIdentifier(is.name)}`;
  const labels = newLabels(was.type, is.type);
  const element = is.type.element !== null && is.type.category === 'A';
  if (labels.length > 0)
    return labels.map((label) => {
      const value = `${quoteLiteral(label).trim()}::${element ? (is.type.element?.name ?? '') : is.type.name}`;
      return {
        what: `${nameOf(pair, is)} is ${named(label)}`,
        write: [update(pair, [[is.name, element ? `ARRAY[${value}]` : value]])],
        query: counting(pair, element ? `${value} = ANY (${own})` : `${own} = ${value}`),
      };
    });
  if (was.type.name === is.type.name) return [];
  return [longerText(pair, was, is), largerNumber(pair, was, is), otherText(pair, was, is)].filter(
    (one) => one !== null,
  );
}

function newLabels(was: ValueType, is: ValueType): string[] {
  const [old, now] = [was.element ?? was, is.element ?? is];
  if (old.kind !== 'e' || now.kind !== 'e' || (was.element === null) !== (is.element === null)) return [];
  return now.labels.filter((label) => !old.labels.includes(label));
}

function longerText(pair: Pair, was: RowColumn, is: RowColumn): NewValue | null {
  const [most] = was.type.modifier;
  const [now] = is.type.modifier;
  if (was.type.category !== 'S' || is.type.category !== 'S' || most === undefined || (now ?? Infinity) <= most)
    return null;
  const own = `t.${quoteIdentifier(is.name)}`;
  return {
    what: `${nameOf(pair, is)} is longer than ${most} characters`,
    write: [update(pair, [[is.name, `repeat('x', ${most + 1})`]])],
    query: counting(pair, `length(${own}) > ${most}`),
  };
}

/** Bounds of the number types, smallest first. */
const integers: Record<string, readonly [string, string]> = {
  int2: ['-32768', '32767'],
  int4: ['-2147483648', '2147483647'],
  int8: ['-9223372036854775808', '9223372036854775807'],
};

function largerNumber(pair: Pair, was: RowColumn, is: RowColumn): NewValue | null {
  if (is.type.category !== 'N') return null;
  const own = `t.${quoteIdentifier(is.name)}`;
  const bounds = integers[was.type.bare];
  if (bounds !== undefined)
    return {
      what: `${nameOf(pair, is)} is outside of ${was.type.name}`,
      write: [update(pair, [[is.name, `${bounds[1]}::numeric + 1`]])],
      query: counting(pair, `${own} NOT BETWEEN ${bounds[0]} AND ${bounds[1]}`),
    };
  const [precision, scale = 0] = was.type.modifier;
  if (was.type.bare !== 'numeric' || precision === undefined) return null;
  return {
    what: `${nameOf(pair, is)} has more than ${precision - scale} digits before the point`,
    write: [update(pair, [[is.name, `10::numeric ^ ${precision - scale}`]])],
    query: counting(pair, `abs(${own}) >= 10::numeric ^ ${precision - scale}`),
  };
}

/** A text where there was another type. */
function otherText(pair: Pair, was: RowColumn, is: RowColumn): NewValue | null {
  if (is.type.category !== 'S' || is.type.kind !== 'b' || was.type.category === 'S') return null;
  const own = `t.${quoteIdentifier(is.name)}`;
  const isEnum = was.type.kind === 'e';
  const labels = was.type.labels.map((label) => quoteLiteral(label).trim()).join(', ');
  return {
    what: isEnum ? `${nameOf(pair, is)} is none of its old values` : `${nameOf(pair, is)} is no ${was.type.name}`,
    write: [update(pair, [[is.name, `'raincheck'`]]), update(pair, [[is.name, `'x'`]])],
    query: isEnum && labels !== '' ? counting(pair, `${own} NOT IN (${labels})`) : null,
  };
}

function ofKey(pair: Pair, key: RowKey): NewValue[] {
  const columns = key.columns.map((number) => columnOf(pair.is, number)).filter((column) => column !== undefined);
  if (columns.length === 0 || columns.length < key.columns.length) return [];
  const still = pair.is.keys.some(
    (one) =>
      (one.predicate ?? null) === (key.predicate ?? null) &&
      one.nullsNotDistinct === key.nullsNotDistinct &&
      one.columns.every((number) => key.columns.includes(number)),
  );
  if (still || columns.some(({ generated }) => generated !== null)) return [];
  const table = sqlName(pair.is);
  const own = columns.map(({ name }) => quoteIdentifier(name));
  const required = key.nullsNotDistinct ? [] : own.map((name) => `${name} IS NOT NULL`);
  const where = [...required, ...(key.predicate ? [`(${key.predicate})`] : [])].join(' AND ');
  const values = columns.map(
    ({ name }) =>
      [
        name,
        `(SELECT ${quoteIdentifier(name)} FROM ${table} ${where === '' ? '' : `WHERE ${where} `}ORDER BY ctid LIMIT 1)`,
      ] as const,
  );
  return [
    {
      what: `two rows of ${named(printName({ schema: pair.is.schema, name: pair.is.bareName }))} have the same ${columns.map(({ name }) => named(name)).join(', ')}`,
      write: [update(pair, values, 1), update(pair, values, 0)],
      query: `SELECT count(*) FROM (SELECT FROM ${table}${where === '' ? '' : ` WHERE ${where}`} GROUP BY ${own.join(', ')} HAVING count(*) > 1) AS twice;`,
    },
  ];
}

function ofCheck(pair: Pair, check: RowCheck): NewValue[] {
  if (check.onlyComputable || check.validated === false) return [];
  if (pair.is.checks.some(({ expression }) => expression === check.expression)) return [];
  const columns = check.columns.map((number) => columnOf(pair.is, number));
  const sameNames = columns.every((column, at) => column?.name === check.names.get(check.columns[at] ?? 0)?.name);
  if (!sameNames || columns.length === 0) return [];
  return [
    {
      what: `a row of ${named(printName({ schema: pair.is.schema, name: pair.is.bareName }))} does not meet ${named(check.name)}`,
      write: columns
        .filter((column) => column !== undefined)
        .flatMap((column) => valuesFor(column.type).map((value) => update(pair, [[column.name, value]]))),
      query: counting(pair, `NOT (${check.expression})`),
    },
  ];
}

/** Values of which one is likely to be refused by a check. */
function valuesFor({ category, name }: ValueType): string[] {
  const of = (...texts: string[]): string[] => texts.map((text) => `${text}::${name}`);
  switch (category) {
    case 'N':
      return of(`'-1'`, `'0'`, `'30000'`, `'2147483647'`, `'-30000'`);
    case 'S':
      return of(`''`, `'x'`, `'raincheck is none of them'`, `repeat('x', 100)`, `repeat('x', 1000)`);
    case 'D':
      return of(`'1000-01-01'`, `'9999-01-01'`);
    case 'B':
      return of('true', 'false');
    default:
      return [];
  }
}

function ofReference(pair: Pair, { columns, table, referenced, name, validated }: RowReference): NewValue[] {
  const [column] = columns.map((number) => columnOf(pair.is, number));
  const parent = pair.schema.get(table);
  const target = parent === undefined ? undefined : columnOf(parent, referenced[0]);
  const still = pair.is.references.some((one) => one.table === table && one.columns.join() === columns.join());
  if (
    still ||
    validated === false ||
    columns.length !== 1 ||
    column === undefined ||
    parent === undefined ||
    target === undefined
  )
    return [];
  const [own, other] = [quoteIdentifier(column.name), quoteIdentifier(target.name)];
  return [
    {
      what: `${nameOf(pair, column)} names a row that is not there (${named(name)})`,
      write: strangers(column.type, `(SELECT max(${other}) FROM ${sqlName(parent)})`).map((value) =>
        update(pair, [[column.name, value]]),
      ),
      query: counting(
        pair,
        `t.${own} IS NOT NULL AND NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${other} = t.${own})`,
      ),
    },
  ];
}

function strangers({ category, bare, name }: ValueType, largest: string): string[] {
  if (category === 'N') return [`COALESCE(${largest}, 0) + 1`];
  if (bare === 'uuid') return ['gen_random_uuid()'];
  return category === 'S' ? [`'raincheck'::${name}`, `'rc'::${name}`] : [];
}
