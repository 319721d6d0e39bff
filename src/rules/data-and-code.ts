import { addRequiredColumn } from './breaks-code/add-required-column.ts';
import { addUnique } from './breaks-code/add-unique.ts';
import { breaksFunction } from './breaks-code/breaks-function.ts';
import { breaksView } from './breaks-code/breaks-view.ts';
import { breaksWrites } from './breaks-code/breaks-writes.ts';
import { changeDefault } from './breaks-code/change-default.ts';
import { changeRowSecurity } from './breaks-code/change-row-security.ts';
import { changeUniqueIndex } from './breaks-code/change-unique-index.ts';
import { deleteAllRows } from './data-loss/delete-all-rows.ts';
import { dropCascade } from './breaks-code/drop-cascade.ts';
import { dropColumn } from './data-loss/drop-column.ts';
import { dropColumnTakesAlong } from './data-loss/drop-column-takes-along.ts';
import { dropDatabase } from './data-loss/drop-database.ts';
import { dropDefault } from './breaks-code/drop-default.ts';
import { dropForeignKey } from './practice/drop-foreign-key.ts';
import { dropFunction } from './breaks-code/drop-function.ts';
import { dropNotNull } from './breaks-code/drop-not-null.ts';
import { dropPrimaryKey } from './breaks-code/drop-primary-key.ts';
import { dropSchema } from './data-loss/drop-schema.ts';
import { dropSequence } from './breaks-code/drop-sequence.ts';
import { dropTable } from './data-loss/drop-table.ts';
import { dropUnique } from './breaks-code/drop-unique.ts';
import { dropView } from './breaks-code/drop-view.ts';
import { enumValueRemoval } from './fails/enum-value-removal.ts';
import { foreignKeyWithoutIndex } from './practice/foreign-key-without-index.ts';
import { foreignKeyWithoutOnDelete } from './practice/foreign-key-without-on-delete.ts';
import { lossyTypeChange } from './data-loss/lossy-type-change.ts';
import { makeColumnRequired } from './breaks-code/make-column-required.ts';
import { namingConvention } from './practice/naming-convention.ts';
import { possibleRename } from './data-loss/possible-rename.ts';
import { renameColumn } from './breaks-code/rename-column.ts';
import { renameEnumValue } from './breaks-code/rename-enum-value.ts';
import { renameSchema } from './breaks-code/rename-schema.ts';
import { renameTable } from './breaks-code/rename-table.ts';
import { restartSequence } from './breaks-code/restart-sequence.ts';
import { revokeRights } from './breaks-code/revoke-rights.ts';
import type { AnyRule } from './rule.ts';
import { setSchema } from './breaks-code/set-schema.ts';
import { severalBreakingChanges } from './practice/several-breaking-changes.ts';
import { tableWithoutPrimaryKey } from './practice/table-without-primary-key.ts';
import { timestampWithoutTimeZone } from './practice/timestamp-without-time-zone.ts';
import { truncate } from './data-loss/truncate.ts';
import { truncateCascade } from './data-loss/truncate-cascade.ts';
import { overwriteColumn } from './data-loss/overwrite-column.ts';

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
