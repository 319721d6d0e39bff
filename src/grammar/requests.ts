import type { AlterTableCmd, ColumnDef, Constraint, IndexStmt, Node, PartitionCmd, RangeVar } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import { isConcurrent, isFull } from './command.ts';
import { alterTableCommands } from './targets.ts';
import { printName, rangeName, listName, type QualifiedName } from './name.ts';
import { relationName, shownName } from './relations.ts';
import { pick, strings } from './tree.ts';

/** One thing that a statement asks of one relation, and that may take longer the more rows there are. */
export type Request = TableRequest | WideRequest;

type TableRequest = { table: string } & (
  | { kind: 'create index'; index: IndexStmt }
  | { kind: 'constraint'; constraint: Constraint }
  | { kind: 'validate'; name: string }
  | { kind: 'set not null'; column: string }
  | { kind: 'add column'; name: string; column: ColumnDef }
  | { kind: 'column type'; column: string; definition: ColumnDef | null }
  | { kind: 'attach partition'; partition: string; command: PartitionCmd }
  | { kind: 'create partition'; partition: string }
  | { kind: 'storage'; what: string }
  | { kind: 'refresh'; withData: boolean; concurrently: boolean }
);

/** On one table, or on many (`table` is null): REINDEX SCHEMA, CLUSTER and VACUUM without a name, ALTER DOMAIN. */
type WideRequest =
  | { table: string | null; kind: 'cluster' | 'vacuum full' }
  /** `name` is that of the index or table; `all` that of the schema or database where it is all of one. */
  | { table: null; kind: 'reindex'; name: QualifiedName | null; all: string | null; concurrently: boolean }
  | { table: null; kind: 'domain'; domain: string; what: 'constraint' | 'not null' };

/** Reads the requests from parse trees. */
export function requestsOf(nodes: readonly Node[], catalog: Catalog): Request[] {
  return [
    ...alterTableCommands(nodes).flatMap(({ target, command }) =>
      ofCommand(shownName(catalog, target), command, catalog),
    ),
    ...nodes.flatMap((node) => ofStatement(node, catalog)),
  ];
}

function ofCommand(table: string, command: AlterTableCmd, catalog: Catalog): Request[] {
  const column = command.name ?? null;
  switch (command.subtype) {
    case 'AT_AddColumn': {
      const definition = pick(command.def, 'ColumnDef');
      const name = definition?.colname;
      return name === undefined || definition === undefined
        ? []
        : [{ table, kind: 'add column', name, column: definition }];
    }
    case 'AT_AlterColumnType':
      return column === null
        ? []
        : [{ table, kind: 'column type', column, definition: pick(command.def, 'ColumnDef') ?? null }];
    case 'AT_SetExpression':
      return column === null ? [] : [{ table, kind: 'column type', column, definition: null }];
    case 'AT_SetNotNull':
      return column === null ? [] : [{ table, kind: 'set not null', column }];
    case 'AT_AddConstraint': {
      const constraint = pick(command.def, 'Constraint');
      if (constraint === undefined) return [];
      if (constraint.contype !== 'CONSTR_NOTNULL') return [{ table, kind: 'constraint', constraint }];
      // PostgreSQL 18 names NOT NULL constraints and knows NOT VALID ones.
      if (constraint.skip_validation === true) return [];
      return strings(constraint.keys).map((key) => ({ table, kind: 'set not null', column: key }));
    }
    case 'AT_ValidateConstraint':
      return column === null ? [] : [{ table, kind: 'validate', name: column }];
    case 'AT_AttachPartition': {
      const partition = pick(command.def, 'PartitionCmd');
      if (partition === undefined) return [];
      const name = relationName(catalog, partition.name);
      return name === null ? [] : [{ table, kind: 'attach partition', partition: name, command: partition }];
    }
    case 'AT_SetLogged':
      return [{ table, kind: 'storage', what: 'SET LOGGED' }];
    case 'AT_SetUnLogged':
      return [{ table, kind: 'storage', what: 'SET UNLOGGED' }];
    case 'AT_SetTableSpace':
      return [{ table, kind: 'storage', what: 'SET TABLESPACE' }];
    case 'AT_SetAccessMethod':
      return [{ table, kind: 'storage', what: 'SET ACCESS METHOD' }];
    default:
      return [];
  }
}

function ofStatement(node: Node, catalog: Catalog): Request[] {
  const on = (relation: RangeVar | undefined, request: (table: string) => Request): Request[] => {
    const table = relationName(catalog, relation);
    return table === null ? [] : [request(table)];
  };
  const index = pick(node, 'IndexStmt');
  if (index !== undefined) return on(index.relation, (table) => ({ table, kind: 'create index', index }));
  const reindex = pick(node, 'ReindexStmt');
  if (reindex !== undefined) {
    const concurrently = isConcurrent(node);
    return [
      { table: null, kind: 'reindex', name: rangeName(reindex.relation), all: reindex.name ?? null, concurrently },
    ];
  }
  const create = pick(node, 'CreateStmt');
  const partition = create?.partbound === undefined ? null : relationName(catalog, create.relation);
  if (partition !== null) {
    const parent = pick(create?.inhRelations?.[0], 'RangeVar');
    return on(parent, (table) => ({ table, kind: 'create partition', partition }));
  }
  const cluster = pick(node, 'ClusterStmt');
  if (cluster !== undefined) return [{ table: relationName(catalog, cluster.relation), kind: 'cluster' }];
  const vacuum = pick(node, 'VacuumStmt');
  if (vacuum !== undefined && isFull(node)) {
    const tables = (vacuum.rels ?? []).map((rel) => relationName(catalog, pick(rel, 'VacuumRelation')?.relation));
    return (tables.length === 0 ? [null] : tables).map((table) => ({ table, kind: 'vacuum full' }));
  }
  const refresh = pick(node, 'RefreshMatViewStmt');
  if (refresh !== undefined) {
    const withData = refresh.skipData !== true;
    const concurrently = isConcurrent(node);
    return on(refresh.relation, (table) => ({ table, kind: 'refresh', withData, concurrently }));
  }
  const domain = pick(node, 'AlterDomainStmt');
  const name = listName(domain?.typeName);
  if (name !== null && (domain?.subtype === 'C' || domain?.subtype === 'O')) {
    const what = domain.subtype === 'C' ? 'constraint' : 'not null';
    return [{ table: null, kind: 'domain', domain: printName(name), what }];
  }
  return [];
}
