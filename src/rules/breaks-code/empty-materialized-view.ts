import type { BatchContext, RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';
import { quotePrinted } from '../../grammar/name.ts';
import { relationName } from '../../grammar/relations.ts';
import { pick } from '../../grammar/tree.ts';
import type { BatchRule } from '../rule.ts';

/** A materialized view of the baseline that holds nothing in the end. A new one is nobody's yet. */
export const emptyMaterializedView: BatchRule = {
  name: 'empty-materialized-view',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Leaves a materialized view without its rows',
  why: 'A materialized view that is not populated cannot be read: every SELECT on it fails (55000) until somebody refreshes it.',
  explains: ['materialized view population'],
  checkBatch(batch) {
    return Object.values(batch.baseline.views).flatMap(({ name, kind, unpopulated }) => {
      const place = kind === 'materialized view' && unpopulated !== true ? emptiedIn(batch, name) : undefined;
      if (place === undefined) return [];
      return [
        {
          subject: name,
          statement: place.statement.index,
          message: `Leaves the materialized view ${named(name)} empty: every SELECT on it fails until it is refreshed.`,
          details: 'PostgreSQL says `materialized view … has not been populated` (SQLSTATE 55000).',
          action: {
            text: 'Leave WITH NO DATA out, or refresh the view in the same migration.',
            steps: [{ title: 'In the same migration', sql: `REFRESH MATERIALIZED VIEW ${quotePrinted(name)};` }],
          },
        },
      ];
    });
  },
};

/** The statement that took its rows, when nothing gives it rows again. */
function emptiedIn(batch: BatchContext, view: string): RuleContext | undefined {
  let emptied: RuleContext | undefined;
  for (const context of batch.contexts) {
    for (const fill of context.facts?.error ? [] : fillsOf(context, view)) emptied = fill ? undefined : context;
    // Whoever drops it for good is told by another rule; without a server nobody knows what is there.
    if (context.measured && context.after.views[view] === undefined) emptied = undefined;
  }
  return emptied;
}

/** What the statement does with the view's rows, in order: true where it gives it some. */
function fillsOf({ nodes, before }: RuleContext, view: string): boolean[] {
  return nodes.flatMap((node) => {
    const refresh = pick(node, 'RefreshMatViewStmt');
    if (refresh !== undefined && relationName(before, refresh.relation) === view) return [refresh.skipData !== true];
    const create = pick(node, 'CreateTableAsStmt');
    const isMade = create?.objtype === 'OBJECT_MATVIEW' && relationName(before, create.into?.rel) === view;
    // IF NOT EXISTS leaves the one that is there alone.
    if (!isMade || before.views[view] !== undefined) return [];
    return [create.into?.skipData !== true];
  });
}
