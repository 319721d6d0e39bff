import { addCheckConstraint } from './add-check-constraint.ts';
import { addColumnRewrites } from './add-column-rewrites.ts';
import { addExclusionConstraint } from './add-exclusion-constraint.ts';
import { addForeignKey } from './add-foreign-key.ts';
import { addPrimaryKey } from './add-primary-key.ts';
import { addUniqueConstraint } from './add-unique-constraint.ts';
import { alterDomainScans } from './alter-domain-scans.ts';
import { attachPartitionScans } from './attach-partition-scans.ts';
import { backfillInOneTransaction } from './backfill-in-one-transaction.ts';
import { backfillUnderLock } from './backfill-under-lock.ts';
import { briefExclusiveLock } from './brief-exclusive-lock.ts';
import { changeStorageRewrites } from './change-storage-rewrites.ts';
import { changeTypeRebuildsIndex } from './change-type-rebuilds-index.ts';
import { changeTypeRechecks } from './change-type-rechecks.ts';
import { changeTypeRewrites } from './change-type-rewrites.ts';
import { clusterRewrites } from './cluster-rewrites.ts';
import { commitInMigration } from './commit-in-migration.ts';
import { concurrentlyInTransaction } from './concurrently-in-transaction.ts';
import { createIndexBlocksWrites } from './create-index-blocks-writes.ts';
import { defaultPartitionScans } from './default-partition-scans.ts';
import { detachPartition } from './detach-partition.ts';
import { disableTrigger } from './disable-trigger.ts';
import { dropIndexBehindConstraint } from './drop-index-behind-constraint.ts';
import { dropIndex } from './drop-index.ts';
import { enumValueInSameBatch } from './enum-value-in-same-batch.ts';
import { failsAtCommit } from './fails-at-commit.ts';
import { failsIfData } from './fails-if-data.ts';
import { failsOnRows } from './fails-on-rows.ts';
import { hiddenWorkUnderLock } from './hidden-work-under-lock.ts';
import { invalidIndexKept } from './invalid-index-kept.ts';
import { lockTable } from './lock-table.ts';
import { migrationFails } from './migration-fails.ts';
import { nameCutOff } from './name-cut-off.ts';
import { needsPrivileges } from './needs-privileges.ts';
import { noOpBatch } from './no-op-batch.ts';
import { partitionKeyNotInKey } from './partition-key-not-in-key.ts';
import { refreshMaterializedView } from './refresh-materialized-view.ts';
import { reindexBlocksWrites } from './reindex-blocks-writes.ts';
import { rewritesTableRepeatedly } from './rewrites-table-repeatedly.ts';
import { rollbackInMigration } from './rollback-in-migration.ts';
import { setNotNullScans } from './set-not-null-scans.ts';
import { syntaxError } from './syntax-error.ts';
import { trialLimit } from './trial-limit.ts';
import { uncommittedTransaction } from './uncommitted-transaction.ts';
import { validateUnderLock } from './validate-under-lock.ts';
import { workUnderLock } from './work-under-lock.ts';
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
