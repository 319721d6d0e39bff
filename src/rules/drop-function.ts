import { dropsOf } from './drops.ts';
import { identityParts, printedFunction } from './names.ts';
import type { Rule, RuleContext } from './rule.ts';
import { pick, strings } from './tree.ts';
import { named } from './wording.ts';

/** A function or procedure of the baseline that code could call and that no function of its name replaces. */
export const dropFunction: Rule = {
  name: 'drop-function',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Drops a function',
  why: 'Queries, views, policies and API calls of the running release that call the function fail from then on.',
  check(context) {
    return dropsOf(context, 'function', 'procedure', 'aggregate')
      .filter(({ cascaded }) => !cascaded && context.measured)
      .map(({ type, identity }) => ({
        type,
        name: bareName(identity),
        shown: printedFunction(identity),
      }))
      .filter(({ name }) => !isTriggerFunction(context, name) && !comesBack(context, name))
      .map(({ type, shown }) => ({
        subject: shown,
        message: `Drops the ${type} ${named(shown.replace(/\(.*$/s, ''))}.`,
        action: {
          text: 'First ship a release that doesn’t call it any more, and drop it in a later one.',
          steps: [],
        },
      }));
  },
};

/** A trigger calls it, so code cannot. */
function isTriggerFunction({ batch }: RuleContext, name: string): boolean {
  return Object.values(batch.baseline.tables).some(({ triggers }) =>
    triggers.some((trigger) => bareName(trigger.function) === name),
  );
}

function comesBack({ batch, statement }: RuleContext, name: string): boolean {
  if (batch.final.functions.some((other) => bareName(other) === name)) return true;
  return batch.contexts.some(
    (later) =>
      later.statement.index > statement.index &&
      !later.measured &&
      later.nodes.some((node) => strings(pick(node, 'CreateFunctionStmt')?.funcname).at(-1) === name),
  );
}

function bareName(identity: string): string {
  return (identityParts(identity).at(-1) ?? '').replace(/\(.*$/s, '');
}
