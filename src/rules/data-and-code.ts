import { addRequiredColumn } from './add-required-column.ts';
import { addUnique } from './add-unique.ts';
import { breaksFunction } from './breaks-function.ts';
import { breaksView } from './breaks-view.ts';
import { breaksWrites } from './breaks-writes.ts';
import { changeDefault } from './change-default.ts';
import { changeRowSecurity } from './change-row-security.ts';
import { changeUniqueIndex } from './change-unique-index.ts';
import { deleteAllRows } from './delete-all-rows.ts';
import { dropCascade } from './drop-cascade.ts';
import { dropColumn } from './drop-column.ts';
import { dropColumnTakesAlong } from './drop-column-takes-along.ts';
import { dropDatabase } from './drop-database.ts';
import { dropDefault } from './drop-default.ts';
import { dropForeignKey } from './drop-foreign-key.ts';
import { dropFunction } from './drop-function.ts';
import { dropNotNull } from './drop-not-null.ts';
import { dropPrimaryKey } from './drop-primary-key.ts';
import { dropSchema } from './drop-schema.ts';
import { dropSequence } from './drop-sequence.ts';
import { dropTable } from './drop-table.ts';
import { dropUnique } from './drop-unique.ts';
import { dropView } from './drop-view.ts';
import { enumValueRemoval } from './enum-value-removal.ts';
import { foreignKeyWithoutIndex } from './foreign-key-without-index.ts';
import { foreignKeyWithoutOnDelete } from './foreign-key-without-on-delete.ts';
import { lossyTypeChange } from './lossy-type-change.ts';
import { makeColumnRequired } from './make-column-required.ts';
import { namingConvention } from './naming-convention.ts';
import { possibleRename } from './possible-rename.ts';
import { renameColumn } from './rename-column.ts';
import { renameEnumValue } from './rename-enum-value.ts';
import { renameSchema } from './rename-schema.ts';
import { renameTable } from './rename-table.ts';
import { restartSequence } from './restart-sequence.ts';
import { revokeRights } from './revoke-rights.ts';
import type { AnyRule } from './rule.ts';
import { setSchema } from './set-schema.ts';
import { severalBreakingChanges } from './several-breaking-changes.ts';
import { tableWithoutPrimaryKey } from './table-without-primary-key.ts';
import { timestampWithoutTimeZone } from './timestamp-without-time-zone.ts';
import { truncate } from './truncate.ts';
import { truncateCascade } from './truncate-cascade.ts';
import { overwriteColumn } from './overwrite-column.ts';

/** Data that is lost. */
export const dataLossRules: AnyRule[] = [
  dropTable,
  dropColumn,
  possibleRename,
  dropColumnTakesAlong,
  dropSchema,
  dropDatabase,
  dropCascade,
  truncate,
  truncateCascade,
  deleteAllRows,
  overwriteColumn,
  lossyTypeChange,
  enumValueRemoval,
  dropView,
  dropFunction,
  dropSequence,
];

/** Code of the running release that breaks. */
export const compatibilityRules: AnyRule[] = [
  renameColumn,
  renameTable,
  setSchema,
  renameSchema,
  renameEnumValue,
  dropNotNull,
  dropUnique,
  changeUniqueIndex,
  dropPrimaryKey,
  dropForeignKey,
  dropDefault,
  changeDefault,
  addRequiredColumn,
  makeColumnRequired,
  addUnique,
  changeRowSecurity,
  restartSequence,
  revokeRights,
  breaksWrites,
  breaksView,
  breaksFunction,
];

/** The house's own habits: notices, or off. */
export const houseRules: AnyRule[] = [
  severalBreakingChanges,
  tableWithoutPrimaryKey,
  foreignKeyWithoutIndex,
  foreignKeyWithoutOnDelete,
  namingConvention,
  timestampWithoutTimeZone,
];
