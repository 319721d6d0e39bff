import type { ColumnDef, TypeName } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import { pick, strings } from './tree.ts';

/** Names of the parser -> names of format_type(). */
const printedTypes: Record<string, string> = {
  varchar: 'character varying',
  bpchar: 'character',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  float4: 'real',
  float8: 'double precision',
  varbit: 'bit varying',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
};

/** A type with its modifiers: `numeric(10,2)` is `{ name: 'numeric', limits: [10, 2] }`. */
export interface PlainType {
  name: string;
  limits: number[];
  array: boolean;
}

/** Reads what format_type() printed. */
export function readType(printed: string): PlainType {
  const array = printed.endsWith('[]');
  const plain = array ? printed.slice(0, -2) : printed;
  const match = /^(?<head>[^(]*)\((?<limits>[\d,]+)\)(?<tail>.*)$/.exec(plain)?.groups;
  if (match === undefined) return { name: plain, limits: [], array };
  return { name: `${match.head}${match.tail}`, limits: (match.limits ?? '').split(',').map(Number), array };
}

/** Reads a type of the parse tree. */
export function typeOf(type: TypeName | undefined): PlainType {
  const parts = strings(type?.names);
  const own = parts.at(-1) ?? '';
  const limits = (type?.typmods ?? []).flatMap((node) => pick(node, 'A_Const')?.ival?.ival ?? []);
  const name = parts.length > 1 && parts[0] !== 'pg_catalog' ? parts.join('.') : (printedTypes[own] ?? own);
  return { name, limits, array: (type?.arrayBounds?.length ?? 0) > 0 };
}

/**
 * True when PostgreSQL changes the type in the catalog alone (tablecmds.c, ATColumnChangeRequiresRewrite). From the text
 * alone: what depends on more than the two types (a session's time zone) counts as a rewrite.
 */
export function isMetadataOnlyTypeChange(oldType: string, definition: ColumnDef): boolean {
  const from = readType(oldType);
  const to = typeOf(definition.typeName);
  if (from.array !== to.array) return false;
  const isText = (name: string) => name === 'text' || name === 'character varying';
  if (isText(from.name) && isText(to.name)) return to.limits.length === 0 || isWider(from, to);
  if (from.name === 'cidr' && to.name === 'inet') return true;
  if (from.name !== to.name) return false;
  if (to.limits.length === 0) return from.name !== 'character' && from.name !== 'bit';
  if (from.name === 'numeric') return isWider(from, to) && (from.limits[1] ?? 0) === (to.limits[1] ?? 0);
  if (from.name === 'character' || from.name === 'bit') return from.limits[0] === to.limits[0];
  return isWider(from, to);
}

/**
 * True when the two types alone do not tell: time stamps with and without a zone depend on the session's, and types that
 * are not PostgreSQL's own on how they were made.
 */
export function dependsOnMore(oldType: string, definition: ColumnDef, catalog: Catalog): boolean {
  const names = [readType(oldType).name, typeOf(definition.typeName).name];
  if (names.every((name) => name.startsWith('timestamp '))) return true;
  const isOwn = (name: string) => catalog.enums[name] === undefined && !ownTypes.has(name);
  return definition.raw_default === undefined && names.some(isOwn);
}

/** PostgreSQL's own types, as format_type() prints them. */
const ownTypes = new Set(
  `${Object.values(printedTypes).join(',')},text,numeric,uuid,json,jsonb,bytea,date,interval,inet,cidr,macaddr,money,bit,real,oid,point,tsvector,xml`.split(
    ',',
  ),
);

function isWider(from: PlainType, to: PlainType): boolean {
  return from.limits[0] !== undefined && (to.limits[0] ?? Infinity) >= from.limits[0];
}
