import { byMigration, newForeignKeys, shownKey } from '../../batch/new-foreign-keys.ts';
import type { BatchRule } from '../rule.ts';
import { count, namedList } from '../../core/wording.ts';

/** Off by default: drizzle-kit writes ON DELETE no action wherever the schema says nothing. */
export const foreignKeyWithoutOnDelete: BatchRule = {
  name: 'foreign-key-without-on-delete',
  hazard: 'practice',
  severity: 'off',
  title: 'A foreign key that leaves open what a DELETE does',
  why: 'NO ACTION is what happens when nobody decided: a DELETE of the referenced row fails while others refer to it.',
  checkBatch(batch) {
    const open = newForeignKeys(batch).filter(({ constraint }) => constraint.onDelete === 'no action');
    return byMigration(open).map(({ migration, statement, keys }) => ({
      subject: migration,
      statement,
      message: `${count(keys.length, 'new foreign key has', 'new foreign keys have')} no ON DELETE action: ${namedList(
        keys.map(shownKey),
      )}.`,
      action: {
        text: "Decide for each, and say it in the Drizzle schema: references(() => …, { onDelete: 'cascade' | 'set null' | 'restrict' }).",
        steps: [],
      },
    }));
  },
};
