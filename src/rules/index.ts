import type { RuleInfo } from '../core/finding.ts';
import { drizzleRules } from '../drizzle/rules.ts';
import { acceptanceRules } from './acceptance.ts';
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
import { createIndexBlocksWrites } from './create-index-blocks-writes.ts';
import { compatibilityRules, dataLossRules, houseRules } from './data-and-code.ts';
import { defaultPartitionScans } from './default-partition-scans.ts';
import { detachPartition } from './detach-partition.ts';
import { disableTrigger } from './disable-trigger.ts';
import { dropIndex } from './drop-index.ts';
import { hiddenWorkUnderLock } from './hidden-work-under-lock.ts';
import { lockTable } from './lock-table.ts';
import { refreshMaterializedView } from './refresh-materialized-view.ts';
import { reindexBlocksWrites } from './reindex-blocks-writes.ts';
import { rewritesTableRepeatedly } from './rewrites-table-repeatedly.ts';
import type { AnyRule } from './rule.ts';
import { setNotNullScans } from './set-not-null-scans.ts';
import { validateUnderLock } from './validate-under-lock.ts';
import { workUnderLock } from './work-under-lock.ts';

// One import per rule; a rule that isn't in a list below doesn't exist.

/** Locks, rewrites, scans, and what fails at run time. */
const lockAndFailureRules: AnyRule[] = [
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

/** Every rule that judges statements. */
export const rules: readonly AnyRule[] = [
  ...dataLossRules,
  ...compatibilityRules,
  ...lockAndFailureRules,
  ...houseRules,
];

/** Every rule of every room. */
export const ruleCatalogue: readonly RuleInfo[] = [...drizzleRules, ...rules, ...Object.values(acceptanceRules)];
