import { droppedName, dropsOf } from './drops.ts';
import { identityParts, isRead, printedName, relationName } from './names.ts';
import type { Rule, RuleContext } from './rule.ts';
import { droppedNames, pick } from './tree.ts';
import { named } from './wording.ts';

/** A view of the baseline that is not there in the end. Dropping and creating it again is how views are changed. */
export const dropView: Rule = {
  name: 'drop-view',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Drops a view',
  why: 'No rows are lost, but queries of the running release on the view fail until the new release has taken over.',
  check(context) {
    const dropped = context.measured
      ? dropsOf(context, 'view', 'materialized view')
          .filter(({ cascaded }) => !cascaded)
          .map(({ identity }) => droppedName(identity))
      : [...droppedNames(context.nodes, 'OBJECT_VIEW'), ...droppedNames(context.nodes, 'OBJECT_MATVIEW')].map((parts) =>
          printedName(parts.at(-2), parts.at(-1) ?? ''),
        );
    return dropped
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
  },
};

function comesBack({ batch, statement }: RuleContext, name: string): boolean {
  if (batch.final.views[name] !== undefined && batch.created.views.has(name)) return true;
  if (batch.final.tables[name] !== undefined) return true;
  const bareName = identityParts(name).at(-1);
  return batch.contexts.some(
    (later) =>
      later.statement.index > statement.index &&
      !later.measured &&
      later.nodes.some((node) => {
        const view = pick(node, 'ViewStmt')?.view ?? pick(node, 'CreateTableAsStmt')?.into?.rel;
        return view?.relname === bareName && view !== undefined && relationName(later.before, view) === name;
      }),
  );
}
