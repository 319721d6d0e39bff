import type { AlterTableCmd, Node, RangeVar } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import { lockModes, type LockFact, type LockMode } from '../core/facts.ts';
import { stronger } from '../grammar/lock.ts';
import { printName, rangeName, listName, type QualifiedName } from '../grammar/name.ts';
import { findTable, isRead, tableOf, relationName, shownName, hasIndex } from '../grammar/relations.ts';
import { alterTableCommands, droppedNames, ownersOfDropped } from '../grammar/targets.ts';
import { pick, findAll } from '../grammar/tree.ts';

/** A lock; the relation is null where the text names none. */
type Taken = [relation: string | null, mode: LockMode];

/**
 * The locks that a statement would take on tables and views that were there before the batch (PostgreSQL manual, 13.3.1,
 * and what was measured on 14 to 18). What needs more than the text and the model (a trigger, a function, a view's
 * tables under DML) is left out.
 */
export function predictedLocks(nodes: readonly Node[], before: Catalog, created: ReadonlySet<string>): LockFact[] {
  const strongest = new Map<string, LockMode>();
  for (const [relation, mode] of nodes.flatMap((node) => ofNode(node, before))) {
    if (relation === null || created.has(relation) || !exists(before, relation)) continue;
    strongest.set(relation, stronger(mode, strongest.get(relation) ?? mode));
  }
  return [...strongest].map(([relation, mode]) => ({ relation, kind: kindOf(before, relation), mode, held: false }));
}

function exists(catalog: Catalog, relation: string): boolean {
  return !isRead(catalog) || catalog.tables[relation] !== undefined || catalog.views[relation] !== undefined;
}

function kindOf(catalog: Catalog, relation: string): LockFact['kind'] {
  return catalog.tables[relation]?.kind ?? catalog.views[relation]?.kind ?? 'table';
}

function ofNode(node: Node, catalog: Catalog): Taken[] {
  const name = (relation: RangeVar | undefined) => relationName(catalog, relation);
  const on = (relation: RangeVar | undefined, mode: LockMode): Taken[] => withPartitions(catalog, name(relation), mode);
  if (pick(node, 'AlterTableStmt') !== undefined) {
    return alterTableCommands([node]).flatMap(({ target, command }) => ofCommand(target, command, catalog));
  }
  const index = pick(node, 'IndexStmt');
  if (index !== undefined)
    return on(index.relation, index.concurrent === true ? 'ShareUpdateExclusiveLock' : 'ShareLock');
  const create = pick(node, 'CreateStmt');
  if (create !== undefined) return ofCreate(node, catalog);
  if (pick(node, 'DropStmt') !== undefined) return ofDrop(node, catalog);
  const rename = pick(node, 'RenameStmt');
  if (rename !== undefined) {
    const isTable = /^OBJECT_(TABLE|COLUMN|TABCONSTRAINT|TRIGGER|POLICY)$/.test(rename.renameType ?? '');
    return isTable ? [[name(rename.relation), 'AccessExclusiveLock']] : [];
  }
  const move = pick(node, 'AlterObjectSchemaStmt');
  if (move?.objectType === 'OBJECT_TABLE') return [[name(move.relation), 'AccessExclusiveLock']];
  const trigger = pick(node, 'CreateTrigStmt');
  if (trigger !== undefined) return on(trigger.relation, 'ShareRowExclusiveLock');
  const policy = pick(node, 'CreatePolicyStmt') ?? pick(node, 'AlterPolicyStmt');
  if (policy !== undefined) return [[name(policy.table), 'AccessExclusiveLock']];
  const truncate = pick(node, 'TruncateStmt');
  if (truncate !== undefined) {
    const tables = (truncate.relations ?? []).flatMap((relation) => name(pick(relation, 'RangeVar')) ?? []);
    const others = truncate.behavior === 'DROP_CASCADE' ? tables.flatMap((table) => referring(catalog, table)) : [];
    return [...tables, ...others].flatMap((table) => withPartitions(catalog, table, 'AccessExclusiveLock'));
  }
  const domain = pick(node, 'AlterDomainStmt');
  const domainName = listName(domain?.typeName);
  if (
    domainName !== null &&
    (domain?.subtype === 'O' || (domain?.subtype === 'C' && pick(domain.def, 'Constraint')?.skip_validation !== true))
  ) {
    return ofDomain(catalog, printName(domainName));
  }
  const reindex = pick(node, 'ReindexStmt');
  if (reindex !== undefined) {
    const what = rangeName(reindex.relation);
    const isConcurrent = findAll(reindex.params, 'DefElem').some(({ defname }) => defname === 'concurrently');
    return Object.values(catalog.tables)
      .filter((table) => what !== null && (findTable(catalog, what) === table || hasIndex(table, what)))
      .map((table) => [table.name, isConcurrent ? 'ShareUpdateExclusiveLock' : 'ShareLock']);
  }
  const lock = pick(node, 'LockStmt');
  if (lock !== undefined) {
    const mode = lockModes[(lock.mode ?? 1) - 1] ?? 'AccessExclusiveLock';
    return (lock.relations ?? []).flatMap((relation) => on(pick(relation, 'RangeVar'), mode));
  }
  return ofWork(node, catalog);
}

/** Tables whose columns have a domain. */
function ofDomain(catalog: Catalog, domain: string): Taken[] {
  return Object.values(catalog.tables)
    .filter(({ columns }) => columns.some(({ type }) => type === domain))
    .map(({ name }) => [name, 'ShareLock']);
}

/** Tables that refer to another one. */
function referring(catalog: Catalog, name: string): string[] {
  return Object.values(catalog.tables)
    .filter(({ constraints }) => constraints.some(({ references }) => references === name))
    .map((table) => table.name);
}

/** Statements that work on rows. */
function ofWork(node: Node, catalog: Catalog): Taken[] {
  const name = (relation: RangeVar | undefined) => relationName(catalog, relation);
  const cluster = pick(node, 'ClusterStmt');
  if (cluster !== undefined) return [[name(cluster.relation), 'AccessExclusiveLock']];
  const vacuum = pick(node, 'VacuumStmt');
  if (vacuum !== undefined) {
    const isFull = findAll(vacuum.options, 'DefElem').some(({ defname }) => defname === 'full');
    const mode = isFull ? 'AccessExclusiveLock' : 'ShareUpdateExclusiveLock';
    return (vacuum.rels ?? []).map((rel) => [name(pick(rel, 'VacuumRelation')?.relation), mode]);
  }
  const refresh = pick(node, 'RefreshMatViewStmt');
  if (refresh !== undefined) {
    const view = name(refresh.relation);
    if (view === null) return [];
    const reads = (catalog.views[view]?.reads ?? []).map((table): Taken => [table, 'AccessShareLock']);
    return [[view, refresh.concurrent === true ? 'ExclusiveLock' : 'AccessExclusiveLock'], ...reads];
  }
  const changed = pick(node, 'InsertStmt') ?? pick(node, 'UpdateStmt') ?? pick(node, 'DeleteStmt');
  const query = changed ?? pick(node, 'SelectStmt') ?? pick(node, 'CreateTableAsStmt') ?? pick(node, 'ViewStmt');
  if (query === undefined) return [];
  const written = changed?.relation === undefined ? [] : [changed.relation];
  return [
    ...findAll(query, 'RangeVar').map((relation): Taken => [name(relation), 'AccessShareLock']),
    ...written.flatMap((relation) => withPartitions(catalog, name(relation), 'RowExclusiveLock')),
  ];
}

function ofCommand(target: QualifiedName, command: AlterTableCmd, catalog: Catalog): Taken[] {
  const table = shownName(catalog, target);
  switch (command.subtype) {
    case 'AT_AddConstraint':
    case 'AT_AddColumn': {
      const keys = findAll(command.def, 'Constraint').filter(({ contype }) => contype === 'CONSTR_FOREIGN');
      const others = keys.map(({ pktable }): Taken => [relationName(catalog, pktable), 'ShareRowExclusiveLock']);
      const isKey = pick(command.def, 'Constraint')?.contype === 'CONSTR_FOREIGN';
      return [...withPartitions(catalog, table, isKey ? 'ShareRowExclusiveLock' : 'AccessExclusiveLock'), ...others];
    }
    case 'AT_ValidateConstraint': {
      const key = catalog.tables[table]?.constraints.find(({ name }) => name === command.name)?.references ?? null;
      return [...withPartitions(catalog, table, 'ShareUpdateExclusiveLock'), [key, 'RowShareLock']];
    }
    case 'AT_DropConstraint': {
      const key = catalog.tables[table]?.constraints.find(({ name }) => name === command.name)?.references ?? null;
      return [...withPartitions(catalog, table, 'AccessExclusiveLock'), [key, 'AccessExclusiveLock']];
    }
    case 'AT_SetStatistics':
    case 'AT_SetOptions':
    case 'AT_ClusterOn':
    case 'AT_SetRelOptions':
    case 'AT_ResetRelOptions':
      return [[table, 'ShareUpdateExclusiveLock']];
    case 'AT_EnableTrig':
    case 'AT_DisableTrig':
    case 'AT_EnableTrigAll':
    case 'AT_DisableTrigAll':
    case 'AT_EnableTrigUser':
    case 'AT_DisableTrigUser':
    case 'AT_EnableAlwaysTrig':
    case 'AT_EnableReplicaTrig':
      return [[table, 'ShareRowExclusiveLock']];
    case 'AT_AttachPartition': {
      const partition = relationName(catalog, pick(command.def, 'PartitionCmd')?.name);
      return [
        [table, 'ShareUpdateExclusiveLock'],
        [partition, 'AccessExclusiveLock'],
      ];
    }
    case 'AT_DetachPartition': {
      const detached = pick(command.def, 'PartitionCmd');
      const mode = detached?.concurrent === true ? 'ShareUpdateExclusiveLock' : 'AccessExclusiveLock';
      return [
        [table, mode],
        [relationName(catalog, detached?.name), mode],
      ];
    }
    case 'AT_ColumnDefault':
    case 'AT_ReplicaIdentity':
    case 'AT_EnableRowSecurity':
    case 'AT_DisableRowSecurity':
    case 'AT_ForceRowSecurity':
    case 'AT_NoForceRowSecurity':
      return [[table, 'AccessExclusiveLock']];
    default:
      return withPartitions(catalog, table, 'AccessExclusiveLock');
  }
}

/** CREATE TABLE locks what it refers to, and the table of which it is a partition. */
function ofCreate(node: Node, catalog: Catalog): Taken[] {
  const create = pick(node, 'CreateStmt');
  if (create === undefined || tableOf(catalog, create.relation) !== undefined) return [];
  const keys = findAll(create, 'Constraint').flatMap(({ pktable }) => pktable ?? []);
  const mode = create.partbound === undefined ? 'ShareUpdateExclusiveLock' : 'AccessExclusiveLock';
  const parents = (create.inhRelations ?? []).flatMap((parent) => pick(parent, 'RangeVar') ?? []);
  return [
    ...keys.map((key): Taken => [relationName(catalog, key), 'ShareRowExclusiveLock']),
    ...parents.map((parent): Taken => [relationName(catalog, parent), mode]),
  ];
}

function ofDrop(node: Node, catalog: Catalog): Taken[] {
  const tables = droppedNames([node], 'OBJECT_TABLE').map((name) => shownName(catalog, name));
  const views = droppedNames([node], 'OBJECT_VIEW', 'OBJECT_MATVIEW');
  const isConcurrent = pick(node, 'DropStmt')?.concurrent === true;
  const indexes = droppedNames([node], 'OBJECT_INDEX');
  const indexed = Object.values(catalog.tables).filter((table) => indexes.some((index) => hasIndex(table, index)));
  const owners = ownersOfDropped([node], 'OBJECT_TRIGGER', 'OBJECT_POLICY');
  const parents = tables.flatMap((name) => {
    const table = catalog.tables[name];
    return [table?.partitionOf ?? null, ...(table?.constraints ?? []).map(({ references }) => references)];
  });
  return [
    ...tables.flatMap((name) => withPartitions(catalog, name, 'AccessExclusiveLock')),
    ...parents.map((name): Taken => [name, 'AccessExclusiveLock']),
    ...tables.flatMap((name) => referring(catalog, name)).map((name): Taken => [name, 'AccessExclusiveLock']),
    ...[...views, ...owners].map((name): Taken => [shownName(catalog, name), 'AccessExclusiveLock']),
    ...indexed.map(({ name }): Taken => [name, isConcurrent ? 'ShareUpdateExclusiveLock' : 'AccessExclusiveLock']),
  ];
}

/** What happens to a partitioned table happens to its partitions. */
function withPartitions(catalog: Catalog, name: string | null, mode: LockMode): Taken[] {
  if (name === null) return [];
  const parts = Object.values(catalog.tables).filter(({ partitionOf }) => partitionOf === name);
  return [[name, mode], ...parts.flatMap((part) => withPartitions(catalog, part.name, mode))];
}
