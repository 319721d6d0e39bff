import * as z from 'zod';
import { count, namedList } from '../../core/wording.ts';
import { newParts, perMigration } from '../../batch/new-parts.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { readType } from '../../grammar/type.ts';
import { optionsOf } from '../options.ts';
import type { BatchRule } from '../rule.ts';

const options = z.strictObject({
  allow: z
    .array(z.string().min(1))
    .default([])
    .describe('Columns that may be JSON: names (`payload`), or with their table (`events.payload`).'),
});

/** Off by default: JSON is right where the shape is somebody else's. */
export const jsonColumn: BatchRule = {
  name: 'json-column',
  hazard: 'practice',
  severity: 'off',
  title: 'A new JSON column',
  why: 'PostgreSQL checks nothing inside of it, keeps no statistics of it, and writes all of it anew for each change; columns do better wherever the keys are known.',
  options,
  checkBatch(batch) {
    const { allow } = optionsOf('json-column', options, batch.settings);
    const found = newParts(batch)
      .map((part) => ({ ...part, shown: printColumn({ table: part.table.name, column: part.column.name }) }))
      .filter(
        ({ column, shown }) =>
          /^jsonb?$/.test(readType(column.type).name) && !allow.includes(column.name) && !allow.includes(shown),
      );
    return perMigration(found).map(({ migration, statement, parts }) => ({
      subject: migration,
      statement,
      message: `${count(parts.length, 'new column holds', 'new columns hold')} JSON: ${namedList(parts.map(({ shown }) => shown))}.`,
      action: {
        text: 'Where the keys are known, make them columns or a table of their own; where they are somebody else’s, add the column to the rule’s option `allow`.',
        steps: [],
      },
    }));
  },
};
