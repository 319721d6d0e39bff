import type { Client } from 'pg';
import type { Catalog, Column, Constraint, Table } from '../core/catalog.ts';
import { catalogQuery, type CatalogRow, type TableRow } from './query.ts';
import { printName } from '../grammar/name.ts';
import { defaultBookkeeping, type Bookkeeping } from '../postgres/own.ts';
import { queryWithSearchPath } from './visible.ts';

/**
 * Reads what a database contains: one query, one round trip, PostgreSQL 14 to 18. Left out: system schemas, what belongs
 * to an extension, Drizzle's bookkeeping, Raincheck's own schemas, temporary objects. Names are those of
 * {@link printName}. In the session of a migration it sees what that transaction has done so far, changes nothing of
 * the session's state, and leaves one trace: ACCESS SHARE locks on the tables that views read (pg_get_viewdef takes them).
 *
 * @param only OIDs of the tables and views to read; all when null
 */
export async function readCatalog(
  client: Client,
  bookkeeping: Bookkeeping = defaultBookkeeping,
  only: readonly number[] | null = null,
): Promise<Catalog> {
  const [row] = (await queryWithSearchPath(client, 'public', catalogQuery(bookkeeping, only))) as {
    catalog: CatalogRow;
  }[];
  if (row === undefined) throw new Error('the catalog query gave no row');
  const { catalog } = row;
  return {
    serverVersionNum: catalog.serverVersionNum,
    tables: record(catalog.tables, (table) => toTable(table)),
    views: record(catalog.views, (view) => ({
      name: printName(view),
      kind: view.kind === 'v' ? 'view' : 'materialized view',
      ...(view.populated ? {} : { unpopulated: true as const }),
      columns: view.columns ?? [],
      definition: view.definition.trim(),
      reads: (view.reads ?? []).map(({ nspname, relname }) => printName({ schema: nspname, name: relname })),
    })),
    enums: record(catalog.enums, ({ labels }) => ({ labels: labels ?? [] })),
    domains: record(catalog.domains, ({ type, notNull, constraints }) => ({
      type,
      notNull,
      constraints: constraints ?? [],
    })),
    sequences: (catalog.sequences ?? []).map(nameOfPair).sort(),
    functions: (catalog.functions ?? [])
      .map(([schema, bare, types]) => `${printName({ schema, name: bare })}(${types})`)
      .sort(),
    extensions: (catalog.extensions ?? []).sort(),
    schemas: (catalog.schemas ?? []).sort(),
  };
}

/** Keyed and sorted by name. No prototype: a table may be called `constructor`. */
function record<Row extends { schema: string; name: string }, Value>(
  rows: Row[] | null,
  value: (row: Row) => Value,
): Record<string, Value> {
  const entries = (rows ?? []).map((row) => [printName(row), value(row)] as const);
  const result = Object.create(null) as Record<string, Value>;
  for (const [key, one] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) result[key] = one;
  return result;
}

function nameOfPair([schema, name]: [string, string]): string {
  return printName({ schema, name });
}

function toTable(row: TableRow): Table {
  return {
    name: printName(row),
    schema: row.schema,
    bareName: row.name,
    kind: ({ r: 'table', p: 'partitioned table', f: 'foreign table' } as const)[row.kind],
    partitionOf: row.partitionOf === null ? null : nameOfPair(row.partitionOf),
    columns: (row.columns ?? []).map((column) => ({
      name: column.name,
      type: column.type,
      notNull: column.notNull,
      default: column.default,
      identity: identities[column.identity] ?? '',
      generated: generations[column.generated] ?? '',
    })),
    constraints: (row.constraints ?? []).map((constraint) => ({
      name: constraint.name,
      type: constraintTypes[constraint.type],
      columns: constraint.columns ?? [],
      references: constraint.references === null ? null : nameOfPair(constraint.references),
      referencedColumns: constraint.referencedColumns ?? [],
      onDelete: constraint.type === 'f' ? (actions[constraint.onDelete] ?? null) : null,
      validated: constraint.validated,
      definition: constraint.definition,
    })),
    indexes: (row.indexes ?? []).map((index) => ({ ...index, columns: index.columns ?? [] })),
    triggers: (row.triggers ?? []).map((trigger) => ({
      name: trigger.name,
      enabled: trigger.enabled,
      function: nameOfPair(trigger.function),
    })),
    rowSecurity: row.rowSecurity,
    ...(row.forcedRowSecurity ? { forcedRowSecurity: true as const } : {}),
    policies: row.policies ?? [],
    ...(row.grants === null ? {} : { grants: row.grants }),
    replicaIdentity: row.replicaIdentity,
  };
}

const identities: Record<string, Column['identity']> = { a: 'always', d: 'by default' };
const generations: Record<string, Column['generated']> = { s: 'stored', v: 'virtual' };
const constraintTypes = {
  p: 'primary key',
  u: 'unique',
  c: 'check',
  f: 'foreign key',
  x: 'exclusion',
} as const satisfies Record<
  TableRow['constraints'] extends (infer Row)[] | null
    ? Row extends { type: infer Type extends string }
      ? Type
      : never
    : never,
  Constraint['type']
>;
const actions: Record<string, string> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
};
