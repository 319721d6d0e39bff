import { count, namedList } from '../../core/wording.ts';
import { changedData } from '../../batch/data-changes.ts';
import { perMigration } from '../../batch/new-parts.ts';
import type { BatchRule } from '../rule.ts';

/** A comment that says nothing of the change: Raincheck's own, and Drizzle's marker. */
const ofTools = /^(raincheck\b|>?\s*statement-breakpoint|Custom SQL migration file, put your code below!)/i;

/** Off by default. A change of rows in tables that were there, and no word of why above it. */
export const uncommentedDataChange: BatchRule = {
  name: 'uncommented-data-change',
  hazard: 'practice',
  severity: 'off',
  title: 'A change of rows without a comment above it',
  why: 'SQL says which rows change, not why, nor who has to know of it; a year later nobody can tell whether it was right.',
  checkBatch(batch) {
    const found = batch.contexts.flatMap((context) => {
      const { index: statement, migration, comments } = context.statement;
      const tables = changedData(context);
      const isSaid = comments.some(({ text }) => /\p{L}/u.test(text) && !ofTools.test(text));
      return tables.length === 0 || isSaid ? [] : [{ statement, migration, tables }];
    });
    return perMigration(found).map(({ migration, statement, parts }) => ({
      subject: migration,
      statement,
      message: `${count(parts.length, 'statement changes', 'statements change')} rows of ${namedList([...new Set(parts.flatMap(({ tables }) => tables))])} without a comment that says why.`,
      evidence: 'parsed',
      action: { text: 'Write above each which rows change and why: -- …', steps: [] },
    }));
  },
};
