import { quoteLiteral } from '../sql/quote.ts';
import type { ValueType } from './schema.ts';

/** SQL for the value of one column in row number `{g}` (1, 2, 3…), a pure function of that number. */
export interface Value {
  sql: string;
  /** How many different values it gives: Infinity where it never repeats. */
  variety: number;
}

const always = (sql: string): Value => ({ sql, variety: Number.POSITIVE_INFINITY });

/**
 * An ordinary value of a type: short, plain, different from row to row as far as the type allows.
 *
 * @param hint the column's name; it decides what kind of text it is
 * @returns null for a type of which nothing is known
 */
export function valueOf(type: ValueType, hint: string): Value | null {
  const other = type.writtenAs === undefined ? null : writtenValue(type.writtenAs, hint);
  const value = other === null ? plainValue(type, hint) : { ...other, sql: `(${other.sql})::text` };
  return value === null ? null : { ...value, sql: `(${value.sql})::${type.name}` };
}

/** A value of another type, to be written as text. An enum may be the batch's own: its labels are texts, and need no cast. */
function writtenValue(type: ValueType, hint: string): Value | null {
  return type.kind === 'e' ? oneOf(type.labels) : valueOf(type, hint);
}

function plainValue(type: ValueType, hint: string): Value | null {
  if (type.kind === 'e') return oneOf(type.labels);
  if (type.kind === 'c') return compositeValue(type, hint);
  if (type.kind === 'r') return rangeValue(type);
  if (type.kind === 'm') return multirangeValue(type);
  if (type.category === 'A' && type.element !== null) return arrayValue(type.element, hint);
  return textual(type, hint) ?? numeric(type) ?? simple[type.bare]?.(type) ?? null;
}

/** One of some labels, each in turn. */
export function oneOf(labels: string[]): Value | null {
  if (labels.length === 0) return null;
  return {
    sql: `(ARRAY[${labels.map((label) => quoteLiteral(label)).join(', ')}]::text[])[1 + ({g} % ${labels.length})::int]`,
    variety: labels.length,
  };
}

function compositeValue(type: ValueType, hint: string): Value | null {
  const fields = type.fields.map((field) => valueOf(field, hint)?.sql ?? `NULL::${field.name}`);
  return always(`ROW(${fields.join(', ')})`);
}

function arrayValue(element: ValueType, hint: string): Value | null {
  const value = valueOf(element, hint);
  if (value === null) return null;
  const next = value.sql.replaceAll('{g}', '({g} + 1)');
  return { sql: `ARRAY[${value.sql}, ${next}]`, variety: value.variety };
}

/** Ranges of different rows never overlap, so they meet exclusion constraints too. */
function rangeValue(type: ValueType): Value | null {
  const bounds = rangeBounds[type.element?.bare ?? ''];
  if (bounds === undefined) return null;
  return always(`${rangeFunction(type)}(${bounds[0]}, ${bounds[1]})`);
}

function multirangeValue(type: ValueType): Value | null {
  const bounds = rangeBounds[type.element?.bare ?? ''];
  if (bounds === undefined) return null;
  const text = `'{[' || (${bounds[0]})::text || ',' || (${bounds[1]})::text || ')}'`;
  return always(text);
}

function rangeFunction({ name }: ValueType): string {
  return /^[a-z0-9_]+$/.test(name) ? `pg_catalog.${name}` : name;
}

const rangeBounds: Record<string, [string, string]> = {
  text: [`lpad({g}::text, 12, '0')`, `lpad({g}::text, 12, '0') || 'x'`],
  time: [
    `time '00:00' + {g} * interval '2 seconds'`,
    `time '00:00' + {g} * interval '2 seconds' + interval '1 second'`,
  ],
  int4: ['({g} * 10)::int4', '({g} * 10 + 5)::int4'],
  int8: ['{g}::int8 * 10', '{g}::int8 * 10 + 5'],
  numeric: ['({g} * 10)::numeric', '({g} * 10 + 5)::numeric'],
  date: [`date '2020-01-01' + ({g} * 10)::int`, `date '2020-01-01' + ({g} * 10 + 5)::int`],
  timestamp: [
    `timestamp '2020-01-01' + {g} * interval '10 hours'`,
    `timestamp '2020-01-01' + {g} * interval '10 hours' + interval '5 hours'`,
  ],
  timestamptz: [
    `timestamptz '2020-01-01 00:00:00+00' + {g} * interval '10 hours'`,
    `timestamptz '2020-01-01 00:00:00+00' + {g} * interval '10 hours' + interval '5 hours'`,
  ],
  float8: ['{g}::float8 * 10', '{g}::float8 * 10 + 5'],
};

/** Text; where the type has a length, as much of the row number as fits, in base 36 when it is short. */
function textual(type: ValueType, hint: string): Value | null {
  if (!['text', 'varchar', 'bpchar', 'citext', 'name'].includes(type.bare)) return null;
  const limit =
    type.bare === 'name' ? 60 : (type.modifier[0] ?? (type.bare === 'bpchar' ? 1 : Number.POSITIVE_INFINITY));
  if (limit <= 8) return { sql: shortText(limit), variety: 16 ** limit };
  return always(limit < 40 ? `right('row ' || {g}, ${limit})` : textFor(hint));
}

/** Hexadecimal digits of the row number, exactly as long as asked for. */
export function shortText(length: number): string {
  return `right(repeat('0', ${length}) || to_hex({g}::int8), ${length})`;
}

function textFor(hint: string): string {
  if (/e_?mail/i.test(hint)) return `'user' || {g} || '@example.com'`;
  if (/(^|_)(url|uri|link|href|website)s?$/i.test(hint)) return `'https://example.com/' || {g}`;
  return `${quoteLiteral(
    hint
      .replaceAll(/[^a-zA-Z]+/g, ' ')
      .trim()
      .slice(0, 12)
      .trim() || 'row',
  )} || ' ' || {g}`;
}

function numeric(type: ValueType): Value | null {
  switch (type.bare) {
    case 'int2':
      return { sql: '1 + ({g} - 1) % 32000', variety: 32_000 };
    case 'int4':
    case 'int8':
    case 'oid':
      return always('{g}');
    case 'float4':
    case 'float8':
      return always('{g} + ({g} % 7) / 8.0');
    case 'money':
      return always('{g}::numeric');
    case 'numeric': {
      const [precision, scale = 0] = type.modifier;
      if (precision === undefined) return always('{g} + ({g} % 7) / 8.0');
      const whole = Math.max(0, Math.min(15, precision - scale));
      const fraction =
        scale <= 0
          ? '0'
          : `({g} % ${10 ** Math.min(scale, 6)}) * ${(10 ** -Math.min(scale, 6)).toFixed(Math.min(scale, 6))}`;
      if (whole === 0) return { sql: fraction, variety: 10 ** Math.min(scale, 6) };
      const modulus = 10 ** whole;
      return { sql: `({g} % ${modulus}) + ${fraction}`, variety: modulus };
    }
    default:
      return null;
  }
}

/** Bits of the row number; wider strings than 64 bits are filled on the left by the cast. */
function bits(type: ValueType, usual: number): Value {
  const width = type.modifier[0] ?? usual;
  return {
    sql: `({g}::int8)::bit(${Math.min(width, 64)})`,
    variety: width >= 40 ? Number.POSITIVE_INFINITY : 2 ** width,
  };
}

/**
 * Steps of 37 minutes and some microseconds, in turn from the nights of 2021 in which the clocks changed: forward in
 * America and in Europe, back in Europe and in America. Every hour of the day, hours that do not exist in local time and
 * hours that exist twice; no two rows are the same moment.
 */
const aroundClockChanges = `(ARRAY[0, 14, 231, 238])[1 + ({g} % 4)::int] * interval '1 day' + {g} / 4 * interval '37 minutes 1.000001 seconds'`;

const simple: Record<string, (type: ValueType) => Value> = {
  bool: () => ({ sql: '{g} % 2 = 0', variety: 2 }),
  uuid: () => always('md5({g}::text)'),
  bytea: () => always(`decode(md5({g}::text), 'hex')`),
  json: jsonValue,
  jsonb: jsonValue,
  jsonpath: () => ({ sql: `'$.a'`, variety: 1 }),
  date: () => always(`date '2021-03-14' + {g}::int`),
  timestamp: () => always(`timestamp '2021-03-14 00:30:00.123456' + ${aroundClockChanges}`),
  timestamptz: () => always(`timestamptz '2021-03-14 00:30:00.123456+00' + ${aroundClockChanges}`),
  time: () => ({ sql: `time '00:00:01' + {g} * interval '7 seconds'`, variety: 86_000 }),
  timetz: () => ({ sql: `(time '00:00:01' + {g} * interval '7 seconds')::text || '+00'`, variety: 86_000 }),
  interval: () => always(`{g} * interval '1 minute'`),
  bit: (type) => bits(type, 1),
  varbit: (type) => bits(type, 32),
  inet: () => always(`inet '10.0.0.0' + {g}`),
  cidr: () => always(`set_masklen(inet '10.0.0.0' + {g}, 32)`),
  macaddr: () => always(`lpad(to_hex({g}::int8), 12, '0')`),
  macaddr8: () => always(`lpad(to_hex({g}::int8), 16, '0')`),
  char: () => ({ sql: 'chr(65 + ({g} % 26)::int)', variety: 26 }),
  point: () => always('point({g}, {g})'),
  line: () => always(`'{1,1,' || {g} || '}'`),
  lseg: () => always(`lseg(point({g}, 0), point({g}, 1))`),
  box: () => always('box(point({g} * 2, 0), point({g} * 2 + 1, 1))'),
  path: () => always(`'((0,0),(1,' || {g} || '))'`),
  polygon: () => always('polygon(box(point({g} * 2, 0), point({g} * 2 + 1, 1)))'),
  circle: () => always('circle(point({g} * 2, 0), 0.25)'),
  tsvector: () => always(`to_tsvector('simple', 'word' || {g})`),
  tsquery: () => always(`to_tsquery('simple', 'word' || {g})`),
  xml: () => always(`'<a>' || {g} || '</a>'`),
  pg_lsn: () => always(`pg_lsn '0/0' + {g}::numeric`),
  regclass: () => ({ sql: `'pg_catalog.pg_class'`, variety: 1 }),
  regtype: () => ({ sql: `'pg_catalog.int4'`, variety: 1 }),
  regproc: () => ({ sql: `'pg_catalog.now'`, variety: 1 }),
  regprocedure: () => ({ sql: `'pg_catalog.now()'`, variety: 1 }),
  regnamespace: () => ({ sql: `'pg_catalog'`, variety: 1 }),
  regrole: () => ({ sql: 'current_user::text', variety: 1 }),
  tid: () => always(`'(' || {g} || ',1)'`),
  xid: () => always('{g}::text'),
  xid8: () => always('{g}::text'),
  int2vector: () => ({ sql: `'1 2'`, variety: 1 }),
  oidvector: () => ({ sql: `'1 2'`, variety: 1 }),
  txid_snapshot: () => always(`{g} || ':' || ({g} + 1) || ':'`),
  pg_snapshot: () => always(`{g} || ':' || ({g} + 1) || ':'`),
  query_int: () => always(`{g}::text`),
  ltxtquery: () => always(`'n' || {g}`),
  seg: () => always('{g}::text'),
  hstore: () => always(`'key=>' || {g}`),
  ltree: () => always(`'top.n' || {g}`),
  lquery: () => always(`'top.n' || {g}`),
  cube: () => always(`'(' || {g} || ')'`),
  vector: vectorText,
  halfvec: vectorText,
  sparsevec: (type) => always(`'{1:' || (1 + {g} % 9) || '}/' || ${type.modifier[0] ?? 3}`),
  geometry: shapeText,
  geography: shapeText,
};

function jsonValue({ bare, shape }: ValueType): Value {
  if (shape === 'array') return always(`${bare}_build_array('item ' || {g}, 'item ' || ({g} + 1))`);
  return always(`${bare}_build_object('id', {g}, 'name', 'row ' || {g})`);
}

function vectorText(type: ValueType): Value {
  const rest = (type.modifier[0] ?? 3) - 1;
  return { sql: `'[' || ({g} % 1000) / 1000.0 || repeat(',0.1', ${rest}) || ']'`, variety: 1000 };
}

/** PostGIS: `geometry(Point,4326)`; the modifier names the shape. */
function shapeText({ name }: ValueType): Value {
  const [, shape = 'Point', reference] = /\(([A-Za-z]+)(?:,(\d+))?\)/.exec(name) ?? [];
  const prefix = reference === undefined ? '' : `SRID=${reference};`;
  const x = `' || ({g} % 170) || '`;
  const y = `' || ({g} % 80) || '`;
  const corners = `${x} ${y}, ${x}.5 ${y}, ${x}.5 ${y}.5, ${x} ${y}`;
  const shapes: Record<string, string> = {
    point: `POINT(${x} ${y})`,
    linestring: `LINESTRING(${x} ${y}, ${x}.5 ${y}.5)`,
    polygon: `POLYGON((${corners}))`,
    multipoint: `MULTIPOINT((${x} ${y}))`,
    multilinestring: `MULTILINESTRING((${x} ${y}, ${x}.5 ${y}.5))`,
    multipolygon: `MULTIPOLYGON(((${corners})))`,
  };
  return { sql: `'${prefix}${shapes[shape.toLowerCase()] ?? shapes['point']}'`, variety: 13_600 };
}
