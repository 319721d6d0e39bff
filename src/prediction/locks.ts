import type { AlterTableCmd, Node, RangeVar } from 'libpg-query';
import type { Catalog } from '../core/catalog.ts';
import type { LockFact, LockMode } from '../core/facts.ts';
import { lockOf, subcommandOf } from '../grammar/command.ts';
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
  if (pick(node, 'AlterTableStmt') !== undefined) {
    return alterTableCommands([node]).flatMap(({ target, command }) => ofCommand(target, command, catalog));
  }
  if (pick(node, 'CreateStmt') !== undefined) return ofCreate(node, catalog);
  const mode = lockOf(node);
  if (mode === null) return ofQuery(node, catalog);
  const on = (relation: RangeVar | undefined): Taken[] => withPartitions(catalog, name(relation), mode);
  const index = pick(node, 'IndexStmt');
  if (index !== undefined) return on(index.relation);
  if (pick(node, 'DropStmt') !== undefined) return ofDrop(node, mode, catalog);
  const rename = pick(node, 'RenameStmt');
  if (rename !== undefined) {
    const isTable = /^OBJECT_(TABLE|COLUMN|TABCONSTRAINT|TRIGGER|POLICY)$/.test(rename.renameType ?? 'none');
    return isTable ? [[name(rename.relation), mode]] : [];
  }
  const move = pick(node, 'AlterObjectSchemaStmt');
  if (move !== undefined) return move.objectType === 'OBJECT_TABLE' ? [[name(move.relation), mode]] : [];
  const trigger = pick(node, 'CreateTrigStmt');
  if (trigger !== undefined) return on(trigger.relation);
  const policy = pick(node, 'CreatePolicyStmt') ?? pick(node, 'AlterPolicyStmt');
  if (policy !== undefined) return [[name(policy.table), mode]];
  const truncate = pick(node, 'TruncateStmt');
  if (truncate !== undefined) {
    const tables = (truncate.relations ?? []).flatMap((relation) => name(pick(relation, 'RangeVar')) ?? []);
    const others = truncate.behavior === 'DROP_CASCADE' ? tables.flatMap((table) => referring(catalog, table)) : [];
    return [...tables, ...others].flatMap((table) => withPartitions(catalog, table, mode));
  }
  const domain = pick(node, 'AlterDomainStmt');
  if (domain !== undefined) {
    const reads =
      domain.subtype === 'O' || (domain.subtype === 'C' && pick(domain.def, 'Constraint')?.skip_validation !== true);
    const own = listName(domain.typeName);
    return reads && own !== null ? ofDomain(catalog, printName(own), mode) : [];
  }
  const reindex = pick(node, 'ReindexStmt');
  if (reindex !== undefined) {
    const what = rangeName(reindex.relation);
    return Object.values(catalog.tables)
      .filter((table) => what !== null && (findTable(catalog, what) === table || hasIndex(table, what)))
      .map((table) => [table.name, mode]);
  }
  const lock = pick(node, 'LockStmt');
  if (lock !== undefined) return (lock.relations ?? []).flatMap((relation) => on(pick(relation, 'RangeVar')));
  return ofWork(node, mode, catalog);
}

/** Tables whose columns have a domain. */
function ofDomain(catalog: Catalog, domain: string, mode: LockMode): Taken[] {
  return Object.values(catalog.tables)
    .filter(({ columns }) => columns.some(({ type }) => type === domain))
    .map(({ name }) => [name, mode]);
}

/** Tables that refer to another one. */
function referring(catalog: Catalog, name: string): string[] {
  return Object.values(catalog.tables)
    .filter(({ constraints }) => constraints.some(({ references }) => references === name))
    .map((table) => table.name);
}

/** Statements that work on rows. */
function ofWork(node: Node, mode: LockMode, catalog: Catalog): Taken[] {
  const name = (relation: RangeVar | undefined) => relationName(catalog, relation);
  const cluster = pick(node, 'ClusterStmt');
  if (cluster !== undefined) return [[name(cluster.relation), mode]];
  const vacuum = pick(node, 'VacuumStmt');
  if (vacuum !== undefined) {
    return (vacuum.rels ?? []).map((rel) => [name(pick(rel, 'VacuumRelation')?.relation), mode]);
  }
  const refresh = pick(node, 'RefreshMatViewStmt');
  if (refresh !== undefined) {
    const view = name(refresh.relation);
    if (view === null) return [];
    const reads = (catalog.views[view]?.reads ?? []).map((table): Taken => [table, 'AccessShareLock']);
    return [[view, mode], ...reads];
  }
  const changed =
    pick(node, 'InsertStmt') ?? pick(node, 'UpdateStmt') ?? pick(node, 'DeleteStmt') ?? pick(node, 'MergeStmt');
  const written = changed?.relation === undefined ? [] : [changed.relation];
  return [...ofQuery(node, catalog), ...written.flatMap((relation) => withPartitions(catalog, name(relation), mode))];
}

/** What a query reads, also one inside of another statement. */
function ofQuery(node: Node, catalog: Catalog): Taken[] {
  const query =
    pick(node, 'SelectStmt') ??
    pick(node, 'CreateTableAsStmt') ??
    pick(node, 'ViewStmt') ??
    pick(node, 'InsertStmt') ??
    pick(node, 'UpdateStmt') ??
    pick(node, 'DeleteStmt') ??
    pick(node, 'MergeStmt');
  return findAll(query, 'RangeVar').map((relation): Taken => [relationName(catalog, relation), 'AccessShareLock']);
}

function ofCommand(target: QualifiedName, command: AlterTableCmd, catalog: Catalog): Taken[] {
  const table = shownName(catalog, target);
  const { lock, partitions, also } = subcommandOf(command);
  const own: Taken[] = partitions ? withPartitions(catalog, table, lock) : [[table, lock]];
  if (also === undefined) return own;
  if (also.what !== 'referenced') {
    const other = pick(command.def, 'PartitionCmd')?.name ?? pick(command.def, 'RangeVar');
    return [...own, [relationName(catalog, other), also.lock]];
  }
  const keys = findAll(command.def, 'Constraint').filter(({ contype }) => contype === 'CONSTR_FOREIGN');
  const known = catalog.tables[table]?.constraints.find(({ name }) => name === command.name)?.references ?? null;
  return [...own, ...keys.map(({ pktable }): Taken => [relationName(catalog, pktable), also.lock]), [known, also.lock]];
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

function ofDrop(node: Node, mode: LockMode, catalog: Catalog): Taken[] {
  const tables = droppedNames([node], 'OBJECT_TABLE').map((name) => shownName(catalog, name));
  const views = droppedNames([node], 'OBJECT_VIEW', 'OBJECT_MATVIEW');
  const indexes = droppedNames([node], 'OBJECT_INDEX');
  const indexed = Object.values(catalog.tables).filter((table) => indexes.some((index) => hasIndex(table, index)));
  const owners = ownersOfDropped([node], 'OBJECT_TRIGGER', 'OBJECT_POLICY');
  const parents = tables.flatMap((name) => {
    const table = catalog.tables[name];
    return [table?.partitionOf ?? null, ...(table?.constraints ?? []).map(({ references }) => references)];
  });
  return [
    ...tables.flatMap((name) => withPartitions(catalog, name, mode)),
    ...parents.map((name): Taken => [name, mode]),
    ...tables.flatMap((name) => referring(catalog, name)).map((name): Taken => [name, mode]),
    ...[...views, ...owners].map((name): Taken => [shownName(catalog, name), mode]),
    ...indexed.map(({ name }): Taken => [name, mode]),
  ];
}

/** What happens to a partitioned table happens to its partitions. */
function withPartitions(catalog: Catalog, name: string | null, mode: LockMode): Taken[] {
  if (name === null) return [];
  const parts = Object.values(catalog.tables).filter(({ partitionOf }) => partitionOf === name);
  return [[name, mode], ...parts.flatMap((part) => withPartitions(catalog, part.name, mode))];
}
