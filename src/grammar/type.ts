import type { Node, TypeName } from 'libpg-query';
import { listName, printIdentifier, printName } from './name.ts';
import { pick } from './tree.ts';

/** A type. `numeric(10,2)[]` is `{ name: 'numeric', modifiers: ['10', '2'], array: true }`. */
export interface PlainType {
  /** Printed, without modifiers: `timestamp without time zone`, `interval day to second`, `billing."Mood"`. */
  name: string;
  /** What stands in parentheses, each by itself; empty when nothing does. */
  modifiers: readonly string[];
  /** However many dimensions are written: PostgreSQL keeps no count (manual, 8.15.1). */
  array: boolean;
}

/** What the notations of a numbered column stand for (PostgreSQL manual, 8.1.4). */
const serialTypes: Readonly<Record<string, string>> = {
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
  smallserial: 'smallint',
  serial2: 'smallint',
};

/** pg_type.typname to what format_type() prints, where the two differ (format_type.c, format_type_extended). */
const otherNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  varchar: 'character varying',
  varbit: 'bit varying',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
  char: '"char"',
};

/** The types of pg_catalog that a column can have, by pg_type.typname: a name without a schema means them first. */
const builtInNames = new Set([
  ...Object.keys(otherNames),
  ...`aclitem bit box bpchar bytea cid cidr circle date daterange datemultirange gtsvector inet int2vector int4range
  int4multirange int8range int8multirange interval json jsonb jsonpath line lseg macaddr macaddr8 money name numeric
  nummultirange numrange oid oidvector path pg_dependencies pg_lsn pg_mcv_list pg_ndistinct pg_node_tree pg_snapshot
  point polygon refcursor regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc
  regprocedure regrole regtype text tid tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot
  uuid xid xid8 xml`.split(/\s+/),
]);

const printedBuiltIns = new Set(Array.from(builtInNames, (name) => otherNames[name] ?? name));

/** True for PostgreSQL's own types, by their printed names without modifiers. */
export function isBuiltIn({ name }: PlainType): boolean {
  return printedBuiltIns.has(name) || name === 'character' || name === '"bit"' || name.startsWith('interval ');
}

/** True for a notation of a numbered column. */
export function isSerial(type: TypeName | undefined): boolean {
  return serialOf(type) !== null;
}

function serialOf(type: TypeName | undefined): string | null {
  const name = listName(type?.names);
  return name === null || name.schema !== null ? null : (serialTypes[name.name] ?? null);
}

/**
 * Reads a type of the parse tree: what a column of it has. A name without a schema that no type of PostgreSQL's has is
 * taken to be one of `public`. Null for a node that names no type.
 */
export function typeOf(type: TypeName | undefined): PlainType | null {
  const written = listName(type?.names);
  if (type === undefined || written === null) return null;
  const dimensions = (type.arrayBounds?.length ?? 0) > 0;
  const serial = serialOf(type);
  if (serial !== null) return { name: serial, modifiers: [], array: dimensions };
  const { schema } = written;
  // The array type of a type has its name with an underscore before it.
  const isArrayName = written.name.startsWith('_') && builtInNames.has(written.name.slice(1));
  const name = isArrayName ? written.name.slice(1) : written.name;
  const array = dimensions || isArrayName;
  const isOwn = builtInNames.has(name);
  if (schema === 'pg_catalog' || (schema === null && isOwn)) {
    return { ...builtIn(name, (type.typmods ?? []).map(modifierOf)), array };
  }
  // pg_catalog is searched first: what it hides is printed with its schema.
  const printed = isOwn ? `${printIdentifier(schema ?? 'public')}.${printIdentifier(name)}` : printName(written);
  return { name: printed, modifiers: (type.typmods ?? []).map(modifierOf), array };
}

/** A type of the parse tree as format_type() prints it for a column: `character varying(20)`; null where none is named. */
export function printType(type: TypeName | undefined): string | null {
  const plain = typeOf(type);
  return plain === null ? null : printPlainType(plain);
}

/** The inverse of {@link readType}. */
export function printPlainType({ name, modifiers, array }: PlainType): string {
  const written = modifiers.length === 0 ? '' : `(${modifiers.join(',')})`;
  const zone = /^(time|timestamp)( with(?:out)? time zone)$/.exec(name);
  const whole = zone === null ? `${name}${written}` : `${zone[1]}${written}${zone[2]}`;
  return `${whole}${array ? '[]' : ''}`;
}

/** Reads what format_type() printed. */
export function readType(printed: string): PlainType {
  const array = printed.endsWith('[]');
  const plain = printed.replace(/(\[\])+$/, '');
  // Parentheses inside quotes belong to the name.
  const match = /^(?<head>(?:"(?:[^"]|"")*"|[^"(])*)\((?<inside>[^)]*)\)(?<tail>[^"()]*)$/.exec(plain)?.groups;
  if (match === undefined) return { name: plain, modifiers: [], array };
  const { head = '', inside = '', tail = '' } = match;
  return { name: `${head}${tail}`, modifiers: inside.split(',').map((part) => part.trim()), array };
}

/** The modifiers as numbers; empty when one is none (`geometry(Point,4326)`). */
export function limitsOf({ modifiers }: PlainType): number[] {
  const limits = modifiers.map(Number);
  return limits.every(Number.isInteger) ? limits : [];
}

function builtIn(name: string, modifiers: readonly string[]): { name: string; modifiers: readonly string[] } {
  switch (name) {
    case 'bpchar':
      return modifiers.length === 0 ? { name: 'bpchar', modifiers } : { name: 'character', modifiers };
    case 'bit':
      return modifiers.length === 0 ? { name: '"bit"', modifiers } : { name, modifiers };
    case 'numeric':
      return { name, modifiers: modifiers.length === 1 ? [...modifiers, '0'] : modifiers };
    case 'interval':
      return interval(modifiers);
    case 'time':
    case 'timetz':
    case 'timestamp':
    case 'timestamptz':
      return { name: otherNames[name] ?? name, modifiers: modifiers.map(precision) };
    default:
      return { name: otherNames[name] ?? name, modifiers };
  }
}

/** Bits of an interval's fields in the order of the words (timestamp.h, INTERVAL_MASK; datetime.h for the numbers). */
const intervalFields: readonly (readonly [number, string])[] = [
  [2, 'year'],
  [1, 'month'],
  [3, 'day'],
  [10, 'hour'],
  [11, 'minute'],
  [12, 'second'],
];

/** The first modifier of the parser is a mask of fields, the second one the precision (gram.y, opt_interval). */
function interval([mask, digits]: readonly string[]): { name: string; modifiers: readonly string[] } {
  const fields = intervalFields.filter(([bit]) => (Number(mask ?? 0) & (1 << bit)) !== 0).map(([, word]) => word);
  const [first, last] = [fields[0], fields.at(-1)];
  const isWhole = first === undefined || fields.length === intervalFields.length;
  const words = isWhole ? '' : first === last ? ` ${first}` : ` ${first} to ${last}`;
  return { name: `interval${words}`, modifiers: digits === undefined ? [] : [precision(digits)] };
}

/** More than six digits of a second PostgreSQL lowers with a warning. */
function precision(digits: string): string {
  return String(Math.min(6, Number(digits)));
}

/** A modifier as it is written: a number, a word of an extension's type (`Point`), a text. */
function modifierOf(node: Node): string {
  const constant = pick(node, 'A_Const');
  if (constant?.sval !== undefined) return constant.sval.sval ?? '';
  if (constant?.fval !== undefined) return constant.fval.fval ?? '';
  // The parser leaves a zero out.
  if (constant?.ival !== undefined) return String(constant.ival.ival ?? 0);
  const word = listName(pick(node, 'ColumnRef')?.fields);
  return word === null ? '' : word.name;
}
