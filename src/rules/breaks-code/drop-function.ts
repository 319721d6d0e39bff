import type { CreateFunctionStmt } from 'libpg-query';
import { dropsOf } from '../../batch/drops.ts';
import { readIdentity, printFunction, functionName } from '../../grammar/identity.ts';
import { printName, listName } from '../../grammar/name.ts';
import { bareNameOf } from '../../grammar/relations.ts';
import { pick } from '../../grammar/tree.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../../batch/batch.ts';
import { named } from '../../core/wording.ts';

/** A function or procedure of the baseline that code could call and that no function of its name replaces. */
export const dropFunction: Rule = {
  name: 'drop-function',
  hazard: 'breaks-code',
  destroys: true,
  severity: 'warning',
  title: 'Drops a function',
  why: 'Queries, views, policies and API calls of the running release that call the function fail from then on.',
  waysOut: ['drop later'],
  explains: ['function gone', 'procedure gone', 'aggregate gone'],
  check(context) {
    return dropsOf(context, 'function', 'procedure', 'aggregate')
      .filter(({ cascaded }) => !cascaded && context.measured)
      .flatMap((drop) => {
        const read = readIdentity(drop);
        if (read === null || read.parameters === null) return [];
        return [{ type: drop.type, name: read.name, parameters: countOf(read.parameters), identity: drop.identity }];
      })
      .filter(
        ({ name: { name }, parameters }) => !isTriggerFunction(context, name) && !comesBack(context, name, parameters),
      )
      .map(({ type, name, identity }) => ({
        subject: printFunction(identity),
        message: `Drops the ${type} ${named(printName(name))}.`,
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
    triggers.some((trigger) => bareNameOf(trigger.function) === name),
  );
}

/** True when a function of the name is there in the end that takes as many arguments. */
function comesBack({ batch, statement }: RuleContext, name: string, parameters: number): boolean {
  const made = batch.contexts
    .filter((later) => later.statement.index > statement.index)
    .flatMap((later) => later.nodes.flatMap((node) => pick(node, 'CreateFunctionStmt') ?? []))
    .filter(({ funcname }) => listName(funcname)?.name === name);
  if (made.length > 0) return made.some((one) => takes(one, parameters));
  return batch.final.functions.some((other) => functionName(other) === name);
}

function takes({ parameters }: CreateFunctionStmt, given: number): boolean {
  const all = (parameters ?? [])
    .flatMap((node) => pick(node, 'FunctionParameter') ?? [])
    .filter(({ mode }) => mode !== 'FUNC_PARAM_OUT' && mode !== 'FUNC_PARAM_TABLE');
  const needed = all.filter(({ defexpr }) => defexpr === undefined).length;
  return given >= needed && (given <= all.length || all.some(({ mode }) => mode === 'FUNC_PARAM_VARIADIC'));
}

/** Number of parameters in `integer, numeric(10,2)`. */
function countOf(parameters: string): number {
  const list = parameters.replaceAll(/\([^)]*\)|"(?:[^"]|"")*"/g, '');
  return parameters.trim() === '' ? 0 : list.split(',').length;
}
