import { parseSync } from '../sql/grammar.ts';
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
  /** What decides whether it is called: guards and handlers around the call. */
  guards: readonly string[];
  handler: readonly string[] | null;
}

/** A place where functions are called. */
interface Call extends Pick<Body, 'guards' | 'handler'> {
  tree: unknown;
}

/** Functions that call functions are followed so deep. */
const deepest = 8;

/** The DO block of a statement, and the functions of the batch and of the baseline that it calls, directly or from one another. */
export function calledBodies(context: RuleContext): Body[] {
  const bodies: Body[] = [];
  const own = pick(context.node, 'DoStmt') === undefined ? null : stepsOfBody(context.node, context.statement.sql);
  if (own !== null) bodies.push({ name: null, steps: own, guards: [], handler: null });
  const { node, statement } = context;
  let calls: Call[] =
    pick(node, 'CreateFunctionStmt') === undefined
      ? [{ tree: node, guards: isConditional(node) ? [statement.sql] : [], handler: null }]
      : [];
  for (let depth = 0, from = 0; depth < deepest; depth++) {
    calls.push(...bodies.slice(from).flatMap(callsIn));
    from = bodies.length;
    for (const call of calls) {
      for (const name of calledIn(call.tree)) {
        if (bodies.some((body) => body.name !== null && sameName(body.name, name))) continue;
        const steps = bodyOf(context, name);
        if (steps !== null) bodies.push({ name, steps, guards: call.guards, handler: call.handler });
      }
    }
    calls = [];
    if (bodies.length === from) break;
  }
  return bodies;
}

function callsIn({ steps, guards, handler }: Body): Call[] {
  return steps.flatMap((step) => {
    if (step.node === null) return [];
    const own = isConditional(step.node) ? [step.sql] : [];
    return [{ tree: step.node, guards: [...guards, ...step.guards, ...own], handler: step.handler ?? handler }];
  });
}

/** A call in a CASE, in a condition or for each row of something: whether it happens, the query decides. */
function isConditional(node: Node): boolean {
  const select = pick(node, 'SelectStmt');
  return (
    findAll(node, 'CaseExpr').length > 0 ||
    findAll(node, 'CoalesceExpr').length > 0 ||
    (select !== undefined && (select.whereClause !== undefined || findAll(select.fromClause, 'RangeVar').length > 0))
  );
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

/** The last definition before the statement: of the batch, or of the baseline. */
function bodyOf({ batch, statement }: RuleContext, name: QualifiedName): BodyStep[] | null {
  const making = batch.contexts.findLast(({ statement: earlier, node }) => {
    const made = listName(pick(node, 'CreateFunctionStmt')?.funcname);
    return earlier.index < statement.index && made !== null && sameName(made, name);
  });
  if (making !== undefined) return stepsOfBody(making.node, making.statement.sql);
  const known = batch.routines.find(({ schema, name: own }) => sameName({ schema, name: own }, name));
  const node = known === undefined ? undefined : parseSync(known.sql).stmts?.[0]?.stmt;
  return known === undefined || node === undefined ? null : stepsOfBody(node, known.sql);
}
