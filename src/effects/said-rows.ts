import { parseName, printIdentity } from '../grammar/name.ts';
import { bareNameOf } from '../grammar/relations.ts';
import { pick } from '../grammar/tree.ts';
import type { Effect } from './effect.ts';
import { statementsThatName, type World } from './world.ts';

/** The statement's own text, or the body of a function of this batch that it calls, has the table's name. */
export function isSaid(effect: Effect, world: World): boolean {
  const names = [effect.bareName, ...ancestors(effect.subject, world.scene)];
  return names.some((bareName) => isSaidOf({ ...effect, bareName }, world));
}

/** Bare names of the tables from which a table inherits: what is done to them is done to its rows. */
function ancestors(table: string, scene: World['scene'], depth = 0): string[] {
  const name = parseName(table);
  const [, parents = ''] =
    /^inherits (.*)$/m.exec((name && scene.before('table', printIdentity(name))?.definition) ?? '') ?? [];
  if (parents === '' || depth > 8) return [];
  return parents.split(', ').flatMap((parent) => [bareNameOf(parent), ...ancestors(parent, scene, depth + 1)]);
}

function isSaidOf(effect: Effect, world: World): boolean {
  const context = world.batch.contexts.find(({ statement }) => effect.seenIn.includes(statement.index));
  if (context === undefined) return false;
  return statementsThatName(world, effect).some(
    (one) =>
      one === context ||
      (one.statement.index < context.statement.index && one.nodes.some((node) => pick(node, 'CreateFunctionStmt'))),
  );
}

/** True when a foreign key with ON UPDATE CASCADE leads to a table whose rows the statement changed. */
export function followsKey({ subject, seenIn }: Effect, { batch }: World): boolean {
  const context = batch.contexts.find(({ statement }) => seenIn.includes(statement.index));
  const table = context?.before.tables[subject];
  return (table?.constraints ?? []).some(
    ({ definition, references }) =>
      / ON UPDATE CASCADE/.test(definition) &&
      (context?.facts?.rows ?? []).some((rows) => rows.relation === references && rows.updated > 0),
  );
}
