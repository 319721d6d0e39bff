import type { RangeVar } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** A name as PostgreSQL prints it with `search_path = public`, as long as it is no keyword (the catalog knows those). */
export function printedName(schema: string | null | undefined, name: string): string {
  const own = /^[a-z_][a-z0-9_$]*$/.test(name) ? name : quoteIdentifier(name);
  if (schema === null || schema === undefined || schema === 'public') return own;
  return `${/^[a-z_][a-z0-9_$]*$/.test(schema) ? schema : quoteIdentifier(schema)}.${own}`;
}

/** Splits a printed identity into its unquoted parts: `public."User".email` becomes three. Arguments of functions stay with the last one. */
export function identityParts(identity: string): string[] {
  const parts = [''];
  let quoted = false;
  for (let at = 0; at < identity.length; at++) {
    const character = identity[at] ?? '';
    if (character === '"') {
      if (quoted && identity[at + 1] === '"') {
        parts[parts.length - 1] += '"';
        at++;
      } else quoted = !quoted;
    } else if (character === '(' && !quoted) {
      parts[parts.length - 1] += identity.slice(at);
      break;
    } else if (character === '.' && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The table that name parts mean (`["billing", "invoices"]` or `["invoices"]`): public first, then the only one of that name. */
export function findTable(catalog: Catalog, parts: readonly string[]): Table | undefined {
  const name = parts.at(-1);
  const schema = parts.at(-2);
  const named = Object.values(catalog.tables).filter((table) => table.bareName === name);
  if (schema !== undefined) return named.find((table) => table.schema === schema);
  return named.find((table) => table.schema === 'public') ?? (named.length === 1 ? named[0] : undefined);
}

/** False for the catalog that stands for one nobody has read: what it hasn't may exist all the same. */
export function isRead(catalog: Catalog): boolean {
  return catalog.serverVersionNum !== 0;
}

/** A table of which only the name is known. */
export function assumedTable(parts: readonly string[]): Table {
  const bareName = parts.at(-1) ?? '';
  return {
    name: printedName(parts.at(-2), bareName),
    schema: parts.at(-2) ?? 'public',
    bareName,
    kind: 'table',
    partitionOf: null,
    columns: [],
    constraints: [],
    indexes: [],
    triggers: [],
    rowSecurity: false,
    policies: [],
    replicaIdentity: 'd',
  };
}

/** The table that a statement means. */
export function tableOf(catalog: Catalog, relation: RangeVar | undefined): Table | undefined {
  return findTable(catalog, relationParts(relation));
}

/** Name of the relation that a statement means, as facts and catalogs print it; also when the catalog doesn't have it. */
export function relationName(catalog: Catalog, relation: RangeVar | undefined): string {
  return nameOf(catalog, relationParts(relation));
}

/** Name of a relation given as parts, as facts and catalogs print it. */
export function nameOf(catalog: Catalog, parts: readonly string[]): string {
  return findTable(catalog, parts)?.name ?? printedName(parts.at(-2), parts.at(-1) ?? '');
}

/** A table's name for SQL that a person copies: every part quoted, `public` left out. */
export function quotedTable(table: Table | undefined, fallback: string): string {
  const parts = table === undefined ? identityParts(fallback) : [table.schema, table.bareName];
  return (parts[0] === 'public' ? parts.slice(1) : parts).map(quoteIdentifier).join('.');
}

/** Name parts of a relation as a statement writes it. */
export function relationParts(relation: RangeVar | undefined): string[] {
  return [...(relation?.schemaname === undefined ? [] : [relation.schemaname]), relation?.relname ?? ''];
}

/** A function's identity as the catalog prints it: `public.f(integer)` becomes `f(integer)`. */
export function printedFunction(identity: string): string {
  const parts = identityParts(identity);
  const [, name = '', rest = ''] = /^([^(]*)(.*)$/s.exec(parts.at(-1) ?? '') ?? [];
  return `${printedName(parts.at(-2), name)}${rest.replaceAll('pg_catalog.', '')}`;
}
