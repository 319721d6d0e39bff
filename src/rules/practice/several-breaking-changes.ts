import * as z from 'zod';
import { originalName } from '../../batch/fate.ts';
import { droppedColumns, droppedTables } from '../../batch/drops.ts';
import { movedColumns, movedTables } from '../../batch/moved.ts';
import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import { optionsOf } from '../options.ts';
import type { BatchRule } from '../rule.ts';
import { count, namedList } from '../../core/wording.ts';

const options = z.strictObject({
  within: z
    .enum(['migration', 'pull request'])
    .default('migration')
    .describe('What may hold one breaking change: each migration, or the whole pull request.'),
});

/** Tables that one migration takes from running code, by drops and renames. Three columns of one table are one change. */
export const severalBreakingChanges: BatchRule = {
  name: 'several-breaking-changes',
  hazard: 'practice',
  severity: 'notice',
  title: 'Several breaking changes in one migration',
  options,
  why: 'They can only be deployed, and only be taken back, together.',
  checkBatch(batch) {
    const { within } = optionsOf('several-breaking-changes', options, batch.settings);
    const first = batch.contexts[0]?.statement.migration ?? '';
    const groups = Map.groupBy(brokenTables(batch), ({ place }) =>
      within === 'migration' ? place.statement.migration : first,
    );
    return [...groups].flatMap(([migration, broken]) => {
      const tables = [...new Set(broken.map(({ table }) => table))];
      const statement = Math.min(...broken.map(({ place }) => place.statement.index));
      if (tables.length < 2) return [];
      return [
        {
          subject: migration,
          statement,
          message: `Breaks running code that uses ${count(tables.length, 'table')}: ${namedList(tables)}.`,
          action: {
            text: 'Ship one breaking change per release, each after the code that no longer needs the old form.',
            steps: [],
          },
        },
      ];
    });
  },
};

function brokenTables(batch: BatchContext): { table: string; place: RuleContext }[] {
  const dropped = batch.contexts.flatMap((place) =>
    [...droppedTables(place), ...droppedColumns(place)].map(({ table }) => ({
      table: originalName(batch, place, table),
      place,
    })),
  );
  const moved = [
    ...movedTables(batch).map(({ was, place }) => ({ table: was.name, place })),
    ...movedColumns(batch).map(({ table, place }) => ({ table: table.name, place })),
  ];
  return [...dropped, ...moved.flatMap(({ table, place }) => (place === undefined ? [] : [{ table, place }]))];
}
