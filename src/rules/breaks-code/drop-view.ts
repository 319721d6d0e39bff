import type { FindingDraft } from '../../core/finding.ts';
import { dropsOf, namesOfDropped } from '../../batch/drops.ts';
import { printName } from '../../grammar/name.ts';
import { isRead, relationName } from '../../grammar/relations.ts';
import { droppedNames } from '../../grammar/targets.ts';
import { pick } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { named, namedList } from '../../core/wording.ts';

/** A view of the baseline that is not there in the end. Dropping and creating it again is how views are changed. */
export const dropView: Rule = {
  name: 'drop-view',
  hazard: 'breaks-code',
  destroys: true,
  severity: 'warning',
  title: 'Drops a view, or a column of one',
  why: 'No rows are lost, but queries of the running release on the view fail until the new release has taken over.',
  waysOut: ['drop later'],
  explains: ['view gone', 'materialized view gone', 'view column gone'],
  check(context) {
    const dropped = context.measured
      ? namesOfDropped(dropsOf(context, 'view', 'materialized view').filter(({ cascaded }) => !cascaded))
      : droppedNames(context.nodes, 'OBJECT_VIEW', 'OBJECT_MATVIEW');
    const gone = dropped
      .map(printName)
      .filter((name) => context.before.views[name] !== undefined || !isRead(context.before))
      .filter((name) => !context.created.views.has(name) && !comesBack(context, name))
      .map((name) => ({
        subject: name,
        message: `Drops the ${context.before.views[name]?.kind ?? 'view'} ${named(name)}.`,
        action: {
          text: 'First ship a release whose code doesn’t query the view any more, and drop it in a later one.',
          steps: [],
        },
      }));
    return [...gone, ...narrowed(context)];
  },
};

/** Views that come back without columns which they had: told where they are created again. */
function narrowed(context: RuleContext): FindingDraft[] {
  const { batch, before, after } = context;
  if (!batch.complete) return [];
  return Object.values(batch.baseline.views).flatMap(({ name, kind, columns }): FindingDraft[] => {
    const now = batch.final.views[name]?.columns;
    if (now === undefined || before.views[name] !== undefined || after.views[name] === undefined) return [];
    const lost = (columns ?? []).filter((column) => !now.includes(column));
    if (lost.length === 0) return [];
    return [
      {
        subject: name,
        message: `Creates the ${kind} ${named(name)} again without ${namedList(lost, 3)}: the running release may read it.`,
        action: { text: 'Keep the columns until no running code reads them.', steps: [] },
      },
    ];
  });
}

function comesBack({ batch, statement }: RuleContext, name: string): boolean {
  if (batch.final.views[name] !== undefined && batch.created.views.has(name)) return true;
  if (batch.final.tables[name] !== undefined) return true;
  return batch.contexts.some(
    (later) =>
      later.statement.index > statement.index &&
      !later.measured &&
      later.nodes.some((node) => {
        const view = pick(node, 'ViewStmt')?.view ?? pick(node, 'CreateTableAsStmt')?.into?.rel;
        return relationName(later.before, view) === name;
      }),
  );
}
