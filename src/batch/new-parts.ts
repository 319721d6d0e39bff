import type { Column, Table } from '../core/catalog.ts';
import { relationName } from '../grammar/relations.ts';
import { alterTableCommands } from '../grammar/targets.ts';
import { shownName } from '../grammar/relations.ts';
import { pick } from '../grammar/tree.ts';
import type { BatchContext, RuleContext } from './batch.ts';
import { addedColumns, lastChange, survivingColumns, survivingTables, tableAt } from './fate.ts';

/** Where the batch does something. */
export interface Placed {
  /** Index of the statement; null when it is only seen in the end. */
  statement: number | null;
  migration: string;
}

/** A table that the batch makes, as it is at the end. */
export interface NewTable extends Placed {
  table: Table;
}

/** A column that the batch adds, in a new table or in an old one, or gives another type. */
export interface NewPart extends Placed {
  /** As it is at the end. */
  table: Table;
  column: Column;
  how: 'added' | 'another type';
}

/** A table or column that has its name from the batch. */
export interface NewName extends Placed {
  kind: 'table' | 'column';
  table: Table;
  name: string;
}

/** The tables that the batch makes and leaves. Views, foreign tables, and what extensions and migrators own, are none. */
export function newTables(batch: BatchContext): NewTable[] {
  return Object.values(batch.final.tables)
    .filter(({ name, kind }) => batch.created.tables.has(name) && kind !== 'foreign table')
    .map((table) => ({
      table,
      ...placeOf(batch.contexts.find(({ after }) => after.tables[table.name] !== undefined)),
    }));
}

/** A partition has its columns and its key from the table that it is a part of. */
export function isPartition({ partitionOf }: Table): boolean {
  return partitionOf !== null;
}

/** Columns that the batch adds or gives another type. Those that come from a parent are the parent's. */
export function newParts(batch: BatchContext): NewPart[] {
  const inNew = newTables(batch)
    .filter(({ table }) => !isPartition(table))
    .flatMap(({ table, ...place }) => {
      const inherited = inheritedColumns(batch, table.name);
      return table.columns
        .filter(({ name }) => !inherited.has(name))
        .map((column): NewPart => ({ table, column, how: 'added', ...place }));
    });
  const added = addedColumns(batch).flatMap(({ table, column }): NewPart[] => {
    const known = batch.newColumns.find((one) => one.table === table.was.name && one.column === column.name);
    const context = batch.contexts.find(({ statement }) => statement.index === known?.statement);
    if (context !== undefined && isFromParent(context, table)) return [];
    return [{ table: table.is, column, how: 'added', ...placeOf(context) }];
  });
  const changed = survivingColumns(batch)
    .filter(({ was, is }) => was.type !== is.type)
    .map(({ is, table }): NewPart => {
      const typeIn = (name: string) =>
        lastChange(batch, (catalog) => tableAt(catalog, table)?.columns.find((column) => column.name === name)?.type);
      return { table: table.is, column: is, how: 'another type', ...placeOf(typeIn(is.name)) };
    });
  return [...inNew, ...added, ...changed];
}

/** Names of tables and columns that the batch makes or gives: by CREATE, ADD, and RENAME. */
export function newNames(batch: BatchContext): NewName[] {
  const tables = newTables(batch).map(({ table, ...place }): NewName => ({
    kind: 'table',
    table,
    name: table.bareName,
    ...place,
  }));
  const renamedTables = survivingTables(batch)
    .filter(({ was, is }) => was.bareName !== is.bareName)
    .map(({ is }): NewName => {
      const place = lastChange(batch, (catalog) => catalog.tables[is.name] !== undefined);
      return { kind: 'table', table: is, name: is.bareName, ...placeOf(place) };
    });
  const columns = newParts(batch)
    .filter(({ how }) => how === 'added')
    .map(({ table, column, statement, migration }): NewName => ({
      kind: 'column',
      table,
      name: column.name,
      statement,
      migration,
    }));
  const renamedColumns = survivingColumns(batch)
    .filter(({ was, is }) => was.name !== is.name)
    .flatMap(({ is, table }): NewName[] => {
      const place = lastChange(batch, (catalog) =>
        tableAt(catalog, table)?.columns.some(({ name }) => name === is.name),
      );
      if (place !== undefined && isFromParent(place, table)) return [];
      return [{ kind: 'column', table: table.is, name: is.name, ...placeOf(place) }];
    });
  return [...tables, ...renamedTables, ...columns, ...renamedColumns];
}

/** One group per migration, with its first place: a first migration with forty tables stays readable. */
export function perMigration<T extends Placed>(
  parts: readonly T[],
): { migration: string; statement: number | null; parts: T[] }[] {
  return [...Map.groupBy(parts, ({ migration }) => migration)].map(([migration, group]) => ({
    migration,
    statement: group.reduce<number | null>(
      (first, { statement }) => (statement === null ? first : Math.min(first ?? statement, statement)),
      null,
    ),
    parts: group,
  }));
}

function placeOf(context: RuleContext | undefined): Placed {
  const { index, migration } = context?.statement ?? { index: null, migration: '' };
  return { statement: index, migration };
}

/** True when the statement changes a table above this one, whose columns it inherits. */
function isFromParent(context: RuleContext, table: { was: Table; is: Table }): boolean {
  const targets = alterTableCommands(context.nodes).map(({ target }) => shownName(context.before, target));
  const renamed = context.nodes.flatMap(
    (node) => relationName(context.before, pick(node, 'RenameStmt')?.relation) ?? [],
  );
  const named = [...targets, ...renamed];
  const own = context.renamed.tables.filter(({ to }) => to === table.is.name).map(({ from }) => from);
  return named.length > 0 && ![table.was.name, table.is.name, ...own].some((name) => named.includes(name));
}

/** Columns that a new table has from those that it INHERITS. LIKE copies: what it makes is the table's own. */
function inheritedColumns(batch: BatchContext, table: string): Set<string> {
  return new Set(
    batch.contexts
      .flatMap(({ nodes, before }) =>
        nodes.flatMap((node) => {
          const create = pick(node, 'CreateStmt');
          if (create === undefined || relationName(before, create.relation) !== table) return [];
          const parents = (create.inhRelations ?? []).map((parent) => relationName(before, pick(parent, 'RangeVar')));
          return parents.flatMap((parent) => (parent === null ? [] : (before.tables[parent]?.columns ?? [])));
        }),
      )
      .map(({ name }) => name),
  );
}
