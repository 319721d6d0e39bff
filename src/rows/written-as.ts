import type { ErrorFact } from '../core/facts.ts';
import type { RowSchema, RowTable, ValueType } from './schema.ts';
import { columnKey } from './align.ts';

/** Types by the names that PostgreSQL's messages give them. */
const named: Record<string, string> = {
  smallint: 'int2',
  integer: 'int4',
  bigint: 'int8',
  numeric: 'numeric',
  real: 'float4',
  'double precision': 'float8',
  boolean: 'bool',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  date: 'date',
  time: 'time',
  'time with time zone': 'timetz',
  timestamp: 'timestamp',
  'timestamp with time zone': 'timestamptz',
  interval: 'interval',
  inet: 'inet',
  cidr: 'cidr',
  bytea: 'bytea',
};

/**
 * What texts a statement asks for that could not read ours: `invalid input syntax for type integer: "name 1"`. The text
 * was made up, so it is written as that type instead, in the text columns that the statement mentions.
 *
 * @returns types by column, to be added to the demands; empty when the error is another one
 */
export function textsAskedFor(
  error: ErrorFact,
  sql: string,
  tables: RowTable[],
  schemas: RowSchema[],
): Map<string, ValueType> {
  const asked = new Map<string, ValueType>();
  const type = typeIn(error.message, schemas);
  if (type === null) return asked;
  for (const table of tables) {
    for (const column of table.columns) {
      if (column.type.kind !== 'b' || column.type.category !== 'S') continue;
      if (sql.toLowerCase().includes(column.name.toLowerCase())) asked.set(columnKey(table.oid, column.number), type);
    }
  }
  return asked;
}

function typeIn(message: string, schemas: RowSchema[]): ValueType | null {
  const label = /^invalid input value for enum ([^:]+):/.exec(message)?.[1]?.replaceAll('"', '');
  if (label !== undefined) {
    const bare = label.replace(/^.*\./, '');
    for (const schema of schemas) {
      for (const { columns } of schema.values()) {
        const found = columns.find(({ type }) => type.kind === 'e' && type.bare === bare);
        if (found !== undefined) return found.type;
      }
    }
    return null;
  }
  const name = /^invalid input syntax for type ([a-z ]+):?/.exec(message)?.[1]?.trim() ?? '';
  const bare = named[name];
  if (bare === undefined) return null;
  const base = { kind: 'b', category: 'U', modifier: [], labels: [], element: null, fields: [], domainChecks: [] };
  return { ...base, name: `pg_catalog.${bare}`, bare };
}

/**
 * What JSON a statement asks for that could not read ours: `cannot get array length of a non-array`. The JSON columns
 * that the statement mentions are written so.
 *
 * @returns shapes by column, to be added to the demands; empty when the error is another one
 */
export function shapesAskedFor(
  { message }: ErrorFact,
  sql: string,
  tables: RowTable[],
): Map<string, 'array' | 'object'> {
  const isArray = /array length|extract elements|array_elements/.test(message);
  const isObject = /object_keys|as an object|populate|jsonb?_each/.test(message);
  const shapes = new Map<string, 'array' | 'object'>();
  if (!message.startsWith('cannot ') || isArray === isObject) return shapes;
  for (const { oid, columns } of tables) {
    for (const { number, name, type } of columns) {
      const isJson = type.bare === 'json' || type.bare === 'jsonb';
      if (isJson && sql.toLowerCase().includes(name.toLowerCase()))
        shapes.set(columnKey(oid, number), isArray ? 'array' : 'object');
    }
  }
  return shapes;
}
