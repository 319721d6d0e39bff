import type { AlterTableCmd, ColumnDef, CreateStmt, IndexStmt, RenameStmt } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import { printType } from '../grammar/type.ts';
import { columnOf, constraintsOf, plainIndex, withConstraint } from './columns.ts';
import { printName, rangeName } from '../grammar/name.ts';
import { findTable, assumedTable, tableOf } from '../grammar/relations.ts';
import { pick, strings } from '../grammar/tree.ts';

/** The catalog with another version of a table; null takes it away. */
export function withTable(catalog: Catalog, name: string, table: Table | null): Catalog {
  const { [name]: old, ...others } = catalog.tables;
  void old;
  return { ...catalog, tables: table === null ? others : { ...others, [table.name]: table } };
}

export function createTable(catalog: Catalog, create: CreateStmt): Catalog {
  const name = rangeName(create.relation);
  if (name === null || findTable(catalog, name) !== undefined) return catalog;
  const parent =
    create.partbound === undefined ? undefined : tableOf(catalog, pick(create.inhRelations?.[0], 'RangeVar'));
  let table: Table = {
    ...assumedTable(name),
    kind: create.partspec === undefined ? 'table' : 'partitioned table',
    partitionOf: parent?.name ?? null,
    columns: parent?.columns ?? [],
  };
  const elements = create.tableElts ?? [];
  const definitions = elements.flatMap((node) => namedColumn(pick(node, 'ColumnDef')) ?? []);
  table = { ...table, columns: [...table.columns, ...definitions.map(columnOf)] };
  for (const definition of definitions) {
    for (const constraint of constraintsOf(definition))
      table = withConstraint(catalog, table, constraint, definition.colname);
  }
  for (const constraint of elements.flatMap((node) => pick(node, 'Constraint') ?? [])) {
    table = withConstraint(catalog, table, constraint);
  }
  return withTable(catalog, table.name, table);
}

/** A definition with its name; null without one. */
function namedColumn(definition: ColumnDef | undefined): (ColumnDef & { colname: string }) | null {
  const colname = definition?.colname;
  return colname === undefined ? null : { ...definition, colname };
}

export function createIndex(catalog: Catalog, index: IndexStmt): Catalog {
  const table = tableOf(catalog, index.relation);
  const columns = (index.indexParams ?? []).map((node) => pick(node, 'IndexElem')?.name ?? null);
  const name = index.idxname ?? [table?.bareName, ...columns.map((column) => column ?? 'expr'), 'idx'].join('_');
  if (table === undefined || table.indexes.some((one) => one.name === name)) return catalog;
  const made = {
    ...plainIndex,
    name,
    unique: index.unique === true,
    method: index.accessMethod ?? 'btree',
    columns,
    partial: index.whereClause !== undefined,
  };
  return withTable(catalog, table.name, { ...table, indexes: [...table.indexes, made] });
}

/** One command of ALTER TABLE; what the model does not know leaves the table as it is. */
// oxlint-disable-next-line max-lines-per-function -- one case for each kind of command
export function alterTable(catalog: Catalog, table: Table, command: AlterTableCmd): Catalog {
  const name = command.name ?? null;
  const definition = namedColumn(pick(command.def, 'ColumnDef'));
  const constraint = pick(command.def, 'Constraint');
  const changed = (change: Partial<Table['columns'][number]>): Catalog =>
    withTable(catalog, table.name, {
      ...table,
      columns: table.columns.map((column) => (column.name === name ? { ...column, ...change } : column)),
    });
  switch (command.subtype) {
    case 'AT_AddColumn': {
      if (definition === null || table.columns.some((column) => column.name === definition.colname)) return catalog;
      let next: Table = { ...table, columns: [...table.columns, columnOf(definition)] };
      for (const one of constraintsOf(definition)) next = withConstraint(catalog, next, one, definition.colname);
      return withTable(catalog, table.name, next);
    }
    case 'AT_DropColumn':
      if (name === null) return catalog;
      return withTable(catalog, table.name, {
        ...table,
        columns: table.columns.filter((column) => column.name !== name),
        constraints: table.constraints.filter(({ columns }) => !columns.includes(name)),
        indexes: table.indexes.filter(({ columns }) => !columns.includes(name)),
      });
    case 'AT_AlterColumnType':
      return changed({ type: printType(pick(command.def, 'ColumnDef')?.typeName) ?? 'unknown' });
    case 'AT_SetNotNull':
      return changed({ notNull: true });
    case 'AT_DropNotNull':
      return changed({ notNull: false });
    case 'AT_ColumnDefault':
      return changed({ default: command.def === undefined ? null : '…' });
    case 'AT_AddIdentity':
      return changed({ identity: 'always' });
    case 'AT_AddConstraint':
      if (constraint?.contype === 'CONSTR_NOTNULL') {
        const column = strings(constraint.keys)[0];
        return alterTable(catalog, table, {
          subtype: 'AT_SetNotNull',
          ...(column === undefined ? {} : { name: column }),
        });
      }
      return constraint === undefined
        ? catalog
        : withTable(catalog, table.name, withConstraint(catalog, table, constraint));
    case 'AT_DropConstraint':
      return withTable(catalog, table.name, {
        ...table,
        constraints: table.constraints.filter((one) => one.name !== name),
        indexes: table.indexes.filter((one) => one.name !== name),
      });
    case 'AT_ValidateConstraint':
      return withTable(catalog, table.name, {
        ...table,
        constraints: table.constraints.map((one) => (one.name === name ? { ...one, validated: true } : one)),
      });
    case 'AT_AttachPartition':
    case 'AT_DetachPartition': {
      const partition = tableOf(catalog, pick(command.def, 'PartitionCmd')?.name);
      if (partition === undefined) return catalog;
      const partitionOf = command.subtype === 'AT_AttachPartition' ? table.name : null;
      return withTable(catalog, partition.name, { ...partition, partitionOf });
    }
    default:
      return catalog;
  }
}

export function rename(catalog: Catalog, statement: RenameStmt): Catalog {
  const { subname: from = null, newname: to } = statement;
  if (to === undefined) return catalog;
  const swap = <T extends { name: string }>(list: readonly T[], old: string | null): T[] =>
    list.map((one) => (one.name === old ? { ...one, name: to } : one));
  if (statement.renameType === 'OBJECT_INDEX') {
    const old = statement.relation?.relname ?? null;
    const tables = Object.values(catalog.tables).map((table) => ({ ...table, indexes: swap(table.indexes, old) }));
    return { ...catalog, tables: Object.fromEntries(tables.map((table) => [table.name, table])) };
  }
  const table = tableOf(catalog, statement.relation);
  if (table === undefined) return catalog;
  const column = (name: string) => (name === from ? to : name);
  switch (statement.renameType) {
    case 'OBJECT_TABLE': {
      const { schema } = table;
      return withTable(catalog, table.name, { ...table, name: printName({ schema, name: to }), bareName: to });
    }
    case 'OBJECT_COLUMN':
      return withTable(catalog, table.name, {
        ...table,
        columns: swap(table.columns, from),
        constraints: table.constraints.map((one) => ({ ...one, columns: one.columns.map(column) })),
        indexes: table.indexes.map((one) => ({
          ...one,
          columns: one.columns.map((name) => (name === null ? null : column(name))),
        })),
      });
    case 'OBJECT_TABCONSTRAINT':
      return withTable(catalog, table.name, {
        ...table,
        constraints: swap(table.constraints, from),
        indexes: swap(table.indexes, from),
      });
    default:
      return catalog;
  }
}
