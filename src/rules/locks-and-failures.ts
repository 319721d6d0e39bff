import { addCheckConstraint } from './blocks-traffic/add-check-constraint.ts';
import { addColumnRewrites } from './blocks-traffic/add-column-rewrites.ts';
import { addExclusionConstraint } from './blocks-traffic/add-exclusion-constraint.ts';
import { addForeignKey } from './blocks-traffic/add-foreign-key.ts';
import { addPrimaryKey } from './blocks-traffic/add-primary-key.ts';
import { addUniqueConstraint } from './blocks-traffic/add-unique-constraint.ts';
import { alterDomainScans } from './blocks-traffic/alter-domain-scans.ts';
import { attachPartitionScans } from './blocks-traffic/attach-partition-scans.ts';
import { backfillInOneTransaction } from './blocks-traffic/backfill-in-one-transaction.ts';
import { backfillUnderLock } from './blocks-traffic/backfill-under-lock.ts';
import { briefExclusiveLock } from './blocks-traffic/brief-exclusive-lock.ts';
import { changeStorageRewrites } from './blocks-traffic/change-storage-rewrites.ts';
import { changeTypeRebuildsIndex } from './blocks-traffic/change-type-rebuilds-index.ts';
import { changeTypeRechecks } from './blocks-traffic/change-type-rechecks.ts';
import { changeTypeRewrites } from './blocks-traffic/change-type-rewrites.ts';
import { clusterRewrites } from './blocks-traffic/cluster-rewrites.ts';
import { commitInMigration } from './fails/commit-in-migration.ts';
import { concurrentlyInTransaction } from './fails/concurrently-in-transaction.ts';
import { createIndexBlocksWrites } from './blocks-traffic/create-index-blocks-writes.ts';
import { defaultPartitionScans } from './blocks-traffic/default-partition-scans.ts';
import { detachPartition } from './blocks-traffic/detach-partition.ts';
import { disableTrigger } from './breaks-code/disable-trigger.ts';
import { dropIndexBehindConstraint } from './fails/drop-index-behind-constraint.ts';
import { dropIndex } from './blocks-traffic/drop-index.ts';
import { enumValueInSameBatch } from './fails/enum-value-in-same-batch.ts';
import { failsAtCommit } from './fails/fails-at-commit.ts';
import { failsIfData } from './fails/fails-if-data.ts';
import { failsOnRows } from './fails/fails-on-rows.ts';
import { hiddenWorkUnderLock } from './blocks-traffic/hidden-work-under-lock.ts';
import { invalidIndexKept } from './fails/invalid-index-kept.ts';
import { lockTable } from './blocks-traffic/lock-table.ts';
import { migrationFails } from './fails/migration-fails.ts';
import { nameCutOff } from './practice/name-cut-off.ts';
import { needsPrivileges } from './fails/needs-privileges.ts';
import { noOpBatch } from './practice/no-op-batch.ts';
import { partitionKeyNotInKey } from './fails/partition-key-not-in-key.ts';
import { refreshMaterializedView } from './blocks-traffic/refresh-materialized-view.ts';
import { reindexBlocksWrites } from './blocks-traffic/reindex-blocks-writes.ts';
import { rewritesTableRepeatedly } from './blocks-traffic/rewrites-table-repeatedly.ts';
import { rollbackInMigration } from './fails/rollback-in-migration.ts';
import { setNotNullScans } from './blocks-traffic/set-not-null-scans.ts';
import { syntaxError } from './fails/syntax-error.ts';
import { trialLimit } from './fails/trial-limit.ts';
import { uncommittedTransaction } from './fails/uncommitted-transaction.ts';
import { validateUnderLock } from './blocks-traffic/validate-under-lock.ts';
import { workUnderLock } from './blocks-traffic/work-under-lock.ts';
import type { AnyRule } from './rule.ts';

// One rule a line, sorted by name.

/** Locks, rewrites, scans, index builds and changes of rows that keep others out. */
export const lockRules: AnyRule[] = [
  addCheckConstraint,
  addColumnRewrites,
  addExclusionConstraint,
  addForeignKey,
  addPrimaryKey,
  addUniqueConstraint,
  alterDomainScans,
  attachPartitionScans,
  backfillInOneTransaction,
  backfillUnderLock,
  briefExclusiveLock,
  changeStorageRewrites,
  changeTypeRebuildsIndex,
  changeTypeRechecks,
  changeTypeRewrites,
  clusterRewrites,
  createIndexBlocksWrites,
  defaultPartitionScans,
  detachPartition,
  disableTrigger,
  dropIndex,
  hiddenWorkUnderLock,
  lockTable,
  refreshMaterializedView,
  reindexBlocksWrites,
  rewritesTableRepeatedly,
  setNotNullScans,
  validateUnderLock,
  workUnderLock,
];

/** What fails at run time, or works otherwise than it looks. */
export const failureRules: AnyRule[] = [
  commitInMigration,
  concurrentlyInTransaction,
  dropIndexBehindConstraint,
  enumValueInSameBatch,
  failsAtCommit,
  failsIfData,
  failsOnRows,
  invalidIndexKept,
  migrationFails,
  nameCutOff,
  needsPrivileges,
  noOpBatch,
  partitionKeyNotInKey,
  rollbackInMigration,
  syntaxError,
  trialLimit,
  uncommittedTransaction,
];
