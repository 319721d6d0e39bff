import type { RangeVar } from 'libpg-query';
import type { Catalog, Constraint, Table } from '../core/catalog.ts';
import { printName, quoteName, rangeName, parseName, type QualifiedName } from './name.ts';

/** The table that a name means: in `public` first, then the only one of that name. */
export function findTable(catalog: Catalog, { schema, name }: QualifiedName): Table | undefined {
  const named = Object.values(catalog.tables).filter((table) => table.bareName === name);
  if (schema !== null) return named.find((table) => table.schema === schema);
  return named.find((table) => table.schema === 'public') ?? (named.length === 1 ? named[0] : undefined);
}

/** False for the catalog that stands for one nobody has read: what it hasn't may exist all the same. */
export function isRead(catalog: Catalog): boolean {
  return catalog.serverVersionNum !== 0;
}

/** A table of which only the name is known. */
export function assumedTable(name: QualifiedName): Table {
  return {
    name: printName(name),
    schema: name.schema ?? 'public',
    bareName: name.name,
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
  const name = rangeName(relation);
  return name === null ? undefined : findTable(catalog, name);
}

/** Name of the relation that a statement means, as facts and catalogs print it, also when the catalog doesn't have it; null where it names none. */
export function relationName(catalog: Catalog, relation: RangeVar | undefined): string | null {
  const name = rangeName(relation);
  return name === null ? null : shownName(catalog, name);
}

/** A relation's name as facts and catalogs print it. */
export function shownName(catalog: Catalog, name: QualifiedName): string {
  return findTable(catalog, name)?.name ?? printName(name);
}

/** The name of a table of the catalog as a value. */
export function nameOfTable({ schema, bareName }: Pick<Table, 'schema' | 'bareName'>): QualifiedName {
  return { schema, name: bareName };
}

/** A table in SQL that a person copies: every part quoted, `public` left out. */
export function quoteTable(table: Pick<Table, 'schema' | 'bareName'>): string {
  return quoteName(nameOfTable(table));
}

/** The last part of a printed name: `User` of `billing."User"`; the text itself when it is no name. */
export function bareNameOf(printed: string): string {
  return parseName(printed)?.name ?? printed;
}

/** True when the table has this index: indexes live in their table's schema. */
export function hasIndex(table: Pick<Table, 'schema' | 'indexes'>, { schema, name }: QualifiedName): boolean {
  return (schema === null || schema === table.schema) && table.indexes.some((index) => index.name === name);
}

/** The columns of a foreign key, each with the one that it refers to. */
export function keyPairs({ columns, referencedColumns }: Constraint): { column: string; referenced: string }[] {
  return columns.flatMap((column, at) => {
    const referenced = referencedColumns[at];
    return referenced === undefined ? [] : [{ column, referenced }];
  });
}
