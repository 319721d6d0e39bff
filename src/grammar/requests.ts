import type { AlterTableCmd, ColumnDef, Constraint, IndexStmt, Node, PartitionCmd } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import { nameOf, relationName } from './names.ts';
import { alterTableCommands, pick, strings } from './tree.ts';

/** One thing that a statement asks of one relation, and that may take longer the more rows there are. */
export type Request = { table: string } & (
  | { kind: 'create index'; index: IndexStmt }
  | { kind: 'reindex'; name: string; concurrently: boolean }
  | { kind: 'constraint'; constraint: Constraint }
  | { kind: 'validate'; name: string }
  | { kind: 'set not null'; column: string }
  | { kind: 'add column'; column: ColumnDef }
  | { kind: 'column type'; column: string; definition: ColumnDef | null }
  | { kind: 'attach partition'; partition: string; command: PartitionCmd }
  | { kind: 'create partition'; partition: string }
  | { kind: 'storage'; what: string }
  | { kind: 'cluster' }
  | { kind: 'vacuum full' }
  | { kind: 'refresh'; withData: boolean; concurrently: boolean }
  | { kind: 'domain'; domain: string; what: 'constraint' | 'not null' }
);

export type RequestKind = Request['kind'];

/** Reads the requests from parse trees. A statement on many tables (ALTER DOMAIN, REINDEX SCHEMA) has `table: ''`. */
export function requestsOf(nodes: readonly Node[], catalog: Catalog): Request[] {
  return [
    ...alterTableCommands(nodes).flatMap(({ relation, command }) =>
      ofCommand(relationName(catalog, relation), command, catalog),
    ),
    ...nodes.flatMap((node) => ofStatement(node, catalog)),
  ];
}

function ofCommand(table: string, command: AlterTableCmd, catalog: Catalog): Request[] {
  const column = command.name ?? '';
  switch (command.subtype) {
    case 'AT_AddColumn': {
      const definition = pick(command.def, 'ColumnDef');
      return definition === undefined ? [] : [{ table, kind: 'add column', column: definition }];
    }
    case 'AT_AlterColumnType':
      return [{ table, kind: 'column type', column, definition: pick(command.def, 'ColumnDef') ?? null }];
    case 'AT_SetExpression':
      return [{ table, kind: 'column type', column, definition: null }];
    case 'AT_SetNotNull':
      return [{ table, kind: 'set not null', column }];
    case 'AT_AddConstraint': {
      const constraint = pick(command.def, 'Constraint');
      if (constraint === undefined) return [];
      if (constraint.contype !== 'CONSTR_NOTNULL') return [{ table, kind: 'constraint', constraint }];
      // PostgreSQL 18 names NOT NULL constraints and knows NOT VALID ones.
      if (constraint.skip_validation === true) return [];
      return [{ table, kind: 'set not null', column: strings(constraint.keys)[0] ?? '' }];
    }
    case 'AT_ValidateConstraint':
      return [{ table, kind: 'validate', name: column }];
    case 'AT_AttachPartition': {
      const partition = pick(command.def, 'PartitionCmd');
      if (partition === undefined) return [];
      const name = relationName(catalog, partition.name);
      return [{ table, kind: 'attach partition', partition: name, command: partition }];
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
  const index = pick(node, 'IndexStmt');
  if (index !== undefined) return [{ table: relationName(catalog, index.relation), kind: 'create index', index }];
  const reindex = pick(node, 'ReindexStmt');
  if (reindex !== undefined) {
    const name = reindex.relation === undefined ? (reindex.name ?? '') : relationName(catalog, reindex.relation);
    const concurrently = (reindex.params ?? []).some((one) => pick(one, 'DefElem')?.defname === 'concurrently');
    return [{ table: '', kind: 'reindex', name, concurrently }];
  }
  const create = pick(node, 'CreateStmt');
  if (create?.partbound !== undefined) {
    const parent = pick(create.inhRelations?.[0], 'RangeVar');
    const partition = relationName(catalog, create.relation);
    return [{ table: relationName(catalog, parent), kind: 'create partition', partition }];
  }
  const cluster = pick(node, 'ClusterStmt');
  if (cluster !== undefined) {
    return [{ table: cluster.relation === undefined ? '' : relationName(catalog, cluster.relation), kind: 'cluster' }];
  }
  const vacuum = pick(node, 'VacuumStmt');
  if (vacuum?.is_vacuumcmd === true && hasFull(vacuum.options)) {
    const tables = (vacuum.rels ?? []).map((rel) => relationName(catalog, pick(rel, 'VacuumRelation')?.relation));
    return (tables.length === 0 ? [''] : tables).map((table) => ({ table, kind: 'vacuum full' }));
  }
  const refresh = pick(node, 'RefreshMatViewStmt');
  if (refresh !== undefined) {
    const withData = refresh.skipData !== true;
    const concurrently = refresh.concurrent === true;
    return [{ table: relationName(catalog, refresh.relation), kind: 'refresh', withData, concurrently }];
  }
  const domain = pick(node, 'AlterDomainStmt');
  if (domain?.subtype === 'C' || domain?.subtype === 'O') {
    const what = domain.subtype === 'C' ? 'constraint' : 'not null';
    return [{ table: '', kind: 'domain', domain: nameOf(catalog, strings(domain.typeName)), what }];
  }
  return [];
}

function hasFull(options: readonly Node[] | undefined): boolean {
  return (options ?? []).some((option) => {
    const element = pick(option, 'DefElem');
    if (element?.defname !== 'full') return false;
    const value = pick(element.arg, 'String')?.sval ?? pick(element.arg, 'Boolean')?.boolval;
    return value !== false && value !== 'false' && value !== 'off';
  });
}
