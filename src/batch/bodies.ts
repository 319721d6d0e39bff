import { stepsOfBody, type BodyStep } from '../grammar/body.ts';
import { listName, sameName, type QualifiedName } from '../grammar/name.ts';
import { findAll, pick } from '../grammar/tree.ts';
import type { Node } from '../sql/parse.ts';
import type { RuleContext } from './batch.ts';

/** A body that a statement runs. */
export interface Body {
  /** The function; null for the DO block itself. */
  name: QualifiedName | null;
  steps: readonly BodyStep[];
}

/** Functions that call functions are followed so deep. */
const deepest = 8;

/** The DO block of a statement, and the functions of the batch that it calls, directly or from one another. */
export function calledBodies(context: RuleContext): Body[] {
  const bodies: Body[] = [];
  const own = pick(context.node, 'DoStmt') === undefined ? null : stepsOfBody(context.node, context.statement.sql);
  if (own !== null) bodies.push({ name: null, steps: own });
  const trees: unknown[] = pick(context.node, 'CreateFunctionStmt') === undefined ? [context.node] : [];
  for (let depth = 0, from = 0; depth < deepest; depth++) {
    const next = [...trees.splice(0), ...bodies.slice(from).flatMap(({ steps }) => steps.map(({ node }) => node))];
    from = bodies.length;
    for (const name of next.flatMap(calledIn)) {
      if (bodies.some((body) => body.name !== null && sameName(body.name, name))) continue;
      const steps = bodyOf(context, name);
      if (steps !== null) bodies.push({ name, steps });
    }
    if (bodies.length === from) break;
  }
  return bodies;
}

function calledIn(tree: unknown): QualifiedName[] {
  return findAll(tree, 'FuncCall')
    .map(({ funcname }) => listName(funcname))
    .concat(calledByCall(tree))
    .filter((name) => name !== null);
}

/** CALL holds its function without a node around it. */
function calledByCall(tree: unknown): (QualifiedName | null)[] {
  const call = pick((tree ?? undefined) as Node | undefined, 'CallStmt');
  return call?.funccall === undefined ? [] : [listName(call.funccall.funcname)];
}

/** The last definition before the statement. */
function bodyOf({ batch, statement }: RuleContext, name: QualifiedName): BodyStep[] | null {
  const making = batch.contexts.findLast(({ statement: earlier, node }) => {
    const made = listName(pick(node, 'CreateFunctionStmt')?.funcname);
    return earlier.index < statement.index && made !== null && sameName(made, name);
  });
  return making === undefined ? null : stepsOfBody(making.node, making.statement.sql);
}
