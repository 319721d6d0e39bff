import type { AlterTableCmd, AlterTableType, Node } from 'libpg-query';
import { lockModes, type LockMode } from '../core/facts.ts';
import { findAll, pick } from './tree.ts';

/** What a subcommand of ALTER TABLE locks. */
export interface Subcommand {
  /** On its table. */
  lock: LockMode;
  /** True when the partitions of the table are locked alike. */
  partitions: boolean;
  /** What else is locked: the tables that the foreign keys in it refer to, the partition or the parent that it names. */
  also?: { what: 'referenced' | 'partition' | 'parent'; lock: LockMode };
}

const settings: Subcommand = { lock: 'ShareUpdateExclusiveLock', partitions: false };
const triggers: Subcommand = { lock: 'ShareRowExclusiveLock', partitions: false };
const ownTable: Subcommand = { lock: 'AccessExclusiveLock', partitions: false };
const wholeTree: Subcommand = { lock: 'AccessExclusiveLock', partitions: true };
const newKeys = { what: 'referenced', lock: 'ShareRowExclusiveLock' } as const;

/** By subcommand (tablecmds.c, AlterTableGetLockLevel; measured on 14 to 18); the others are {@link wholeTree}. */
const subcommands: Partial<Record<AlterTableType, Subcommand>> = {
  AT_AddColumn: { ...wholeTree, also: newKeys },
  AT_AddConstraint: { ...wholeTree, also: newKeys },
  AT_ValidateConstraint: { ...settings, partitions: true, also: { what: 'referenced', lock: 'RowShareLock' } },
  AT_DropConstraint: { ...wholeTree, also: { what: 'referenced', lock: 'AccessExclusiveLock' } },
  AT_AttachPartition: { ...settings, also: { what: 'partition', lock: 'AccessExclusiveLock' } },
  AT_DetachPartition: { ...ownTable, also: { what: 'partition', lock: 'AccessExclusiveLock' } },
  AT_AddInherit: { ...wholeTree, also: { what: 'parent', lock: 'ShareUpdateExclusiveLock' } },
  AT_DropInherit: { ...wholeTree, also: { what: 'parent', lock: 'AccessShareLock' } },
  AT_SetStatistics: settings,
  AT_SetOptions: settings,
  AT_ResetOptions: settings,
  AT_ClusterOn: settings,
  AT_DropCluster: settings,
  AT_SetRelOptions: settings,
  AT_ResetRelOptions: settings,
  AT_EnableTrig: triggers,
  AT_DisableTrig: triggers,
  AT_EnableTrigAll: triggers,
  AT_DisableTrigAll: triggers,
  AT_EnableTrigUser: triggers,
  AT_DisableTrigUser: triggers,
  AT_EnableAlwaysTrig: triggers,
  AT_EnableReplicaTrig: triggers,
  AT_ReplicaIdentity: ownTable,
  AT_EnableRowSecurity: ownTable,
  AT_DisableRowSecurity: ownTable,
  AT_ForceRowSecurity: ownTable,
  AT_NoForceRowSecurity: ownTable,
};

/** What a subcommand of ALTER TABLE locks. */
export function subcommandOf({ subtype, def }: AlterTableCmd): Subcommand {
  const known = (subtype === undefined ? undefined : subcommands[subtype]) ?? wholeTree;
  if (pick(def, 'Constraint')?.contype === 'CONSTR_FOREIGN') return { ...known, lock: 'ShareRowExclusiveLock' };
  if (pick(def, 'PartitionCmd')?.concurrent !== true) return known;
  return { ...settings, also: { what: 'partition', lock: 'ShareUpdateExclusiveLock' } };
}

/**
 * The lock that a statement other than ALTER TABLE takes on each relation that it works on (PostgreSQL manual, 13.3.1;
 * measured on 14 to 18): of an index, on its table. Null for a statement that only reads, or locks nothing.
 */
export function lockOf(node: Node): LockMode | null {
  const concurrently = isConcurrent(node);
  const vacuum = pick(node, 'VacuumStmt');
  if (vacuum !== undefined) return isFull(node) ? 'AccessExclusiveLock' : 'ShareUpdateExclusiveLock';
  const lock = pick(node, 'LockStmt');
  if (lock !== undefined) return lockModes[(lock.mode ?? 1) - 1] ?? 'AccessExclusiveLock';
  switch (Object.keys(node)[0]) {
    case 'IndexStmt':
    case 'ReindexStmt':
      return concurrently ? 'ShareUpdateExclusiveLock' : 'ShareLock';
    case 'DropStmt':
      return concurrently ? 'ShareUpdateExclusiveLock' : 'AccessExclusiveLock';
    case 'RefreshMatViewStmt':
      return concurrently ? 'ExclusiveLock' : 'AccessExclusiveLock';
    case 'CreateTrigStmt':
      return 'ShareRowExclusiveLock';
    case 'AlterDomainStmt':
      return 'ShareLock';
    case 'InsertStmt':
    case 'UpdateStmt':
    case 'DeleteStmt':
    case 'MergeStmt':
      return 'RowExclusiveLock';
    case 'RenameStmt':
    case 'AlterObjectSchemaStmt':
    case 'CreatePolicyStmt':
    case 'AlterPolicyStmt':
    case 'TruncateStmt':
    case 'ClusterStmt':
      return 'AccessExclusiveLock';
    default:
      return null;
  }
}

/** True for CONCURRENTLY: CREATE, DROP and REINDEX of an index, REFRESH, DETACH PARTITION. */
export function isConcurrent(node: Node): boolean {
  const concurrent =
    pick(node, 'IndexStmt')?.concurrent ??
    pick(node, 'DropStmt')?.concurrent ??
    pick(node, 'RefreshMatViewStmt')?.concurrent;
  return (
    concurrent === true ||
    findAll(pick(node, 'ReindexStmt')?.params, 'DefElem').some(({ defname }) => defname === 'concurrently') ||
    findAll(pick(node, 'AlterTableStmt'), 'PartitionCmd').some((partition) => partition.concurrent === true)
  );
}

/** True for VACUUM FULL. */
export function isFull(node: Node): boolean {
  const vacuum = pick(node, 'VacuumStmt');
  if (vacuum?.is_vacuumcmd !== true) return false;
  return findAll(vacuum.options, 'DefElem').some(({ defname, arg }) => {
    const value = pick(arg, 'String')?.sval ?? pick(arg, 'Boolean')?.boolval;
    return defname === 'full' && value !== false && value !== 'false' && value !== 'off';
  });
}

/**
 * What PostgreSQL refuses inside a transaction block, in the words of its message (xact.c, PreventInTransactionBlock):
 * `CREATE INDEX CONCURRENTLY`. Null for what it lets through.
 */
export function refusedInBlock(node: Node): string | null {
  if (pick(node, 'RefreshMatViewStmt') === undefined && isConcurrent(node)) {
    const words: Record<string, string> = {
      IndexStmt: 'CREATE INDEX CONCURRENTLY',
      DropStmt: 'DROP INDEX CONCURRENTLY',
      ReindexStmt: 'REINDEX CONCURRENTLY',
      AlterTableStmt: 'ALTER TABLE ... DETACH CONCURRENTLY',
    };
    return words[Object.keys(node)[0] ?? ''] ?? null;
  }
  if (pick(node, 'VacuumStmt')?.is_vacuumcmd === true) return 'VACUUM';
  if (pick(node, 'CreatedbStmt') !== undefined) return 'CREATE DATABASE';
  if (pick(node, 'DropdbStmt') !== undefined) return 'DROP DATABASE';
  return pick(node, 'AlterSystemStmt') === undefined ? null : 'ALTER SYSTEM';
}
