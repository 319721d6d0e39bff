import { droppedColumns, droppedTables } from './drops.ts';
import { renamedColumns, renamedTables } from './renames.ts';
import type { BatchRule, RuleContext } from './rule.ts';
import { count, list } from './wording.ts';

/** Tables that one migration takes from running code, by drops and renames. Three columns of one table are one change. */
export const severalBreakingChanges: BatchRule = {
  name: 'several-breaking-changes',
  hazard: 'practice',
  severity: 'notice',
  title: 'Several breaking changes in one migration',
  why: 'They can only be deployed, and only be taken back, together.',
  checkBatch(batch) {
    const groups = Map.groupBy(batch.contexts, ({ statement }) => statement.migration);
    return [...groups].flatMap(([migration, contexts]) => {
      const broken = new Map(
        contexts.flatMap((context) => brokenTables(context).map((table) => [table, context] as const)),
      );
      const tables = [...broken.keys()];
      const first = broken.get(tables[0] ?? '');
      if (tables.length < 2 || first === undefined) return [];
      return [
        {
          subject: migration,
          statement: first.statement.index,
          message: `${migration} breaks running code that uses ${count(tables.length, 'table')}: ${list(tables)}.`,
          action: {
            text: 'Ship one breaking change per release, each after the code that no longer needs the old form.',
            steps: [],
          },
        },
      ];
    });
  },
};

function brokenTables(context: RuleContext): string[] {
  const { created, before } = context;
  return [
    ...droppedTables(context).map(({ table }) => table),
    ...droppedColumns(context).map(({ table }) => table),
    ...renamedTables(context).map(({ from }) => from),
    ...renamedColumns(context)
      .filter(({ table, from }) => !created.columns.has(`${table}.${from}`))
      .map(({ table }) => table),
  ].filter((table) => before.tables[table] !== undefined && !created.tables.has(table));
}
