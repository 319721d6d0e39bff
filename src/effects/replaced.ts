import type { DefinedObject } from '../catalog/definitions.ts';
import { indexBody } from '../grammar/definition.ts';
import { printIdentifier } from '../grammar/name.ts';
import { isOne, type Effect } from './effect.ts';
import { bare, withoutNames } from './follows.ts';
import { bareNameOf } from './identities.ts';
import type { World } from './world.ts';

/** True when another object does what one did that is gone. */
export function isReplaced(effect: Effect, world: World): boolean {
  const { scene } = world;
  const { was, facet, kind } = effect;
  if (was === null || facet !== 'gone') return false;
  if (['function', 'procedure', 'aggregate'].includes(effect.kind)) {
    // A function of triggers is called by nothing else, and a trigger that is gone is told itself.
    return /^\s*RETURNS (event_)?trigger\s*$/m.test(was.definition) || scene.hasRoutine(was);
  }
  const relation = scene.relationOf(was, 'before');
  if (was.kind === 'policy' && relation !== undefined) {
    // Who reads the migration reads the new one.
    const now = scene.pairing.of(relation)?.is?.identity;
    return now !== undefined && scene.afterOf('policy', now).some((one) => scene.isNew(one));
  }
  const now = relation === undefined ? null : (scene.pairing.of(relation)?.is ?? null);
  if (now === null || relation === undefined) return false;
  const [own, owner] = [bareNameOf(was), relation.identity];
  if ((kind === 'unique' || kind === 'primary key') && isStillUnique(effect, now, world)) return true;
  // Of these the name is the first thing that the definition says; a constraint's and a policy's does not have it.
  const hasName = ['index', 'trigger', 'rule'].includes(was.kind);
  const nameless = (definition: string, name: string, table: string): string =>
    bare(
      withoutNames(
        withoutAction(hasName ? definition.replace(printIdentifier(name), '§') : definition),
        scene.pairing.renamed,
      ),
    ).replaceAll(bare(table), '§');
  return scene
    .afterOf(was.kind, now.identity)
    .some(
      (one) =>
        scene.isNew(one) &&
        nameless(one.definition, bareNameOf(one), now.identity) === nameless(was.definition, own, owner),
    );
}

/** True when another index keeps the same columns unique. */
function isStillUnique({ before }: Effect, table: DefinedObject, { scene }: World): boolean {
  const key = (text: string): string | undefined => /^\((.*?)\)(?! WHERE)/.exec(text)?.[1];
  const own = key(withoutNames((before ?? '').replace(/^[A-Z ]+(?=\()/, ''), scene.pairing.renamed));
  return scene.afterOf('index', table.identity).some(({ definition }) => {
    const [text = ''] = definition.split('\n');
    return (
      own !== undefined &&
      text.startsWith('CREATE UNIQUE INDEX') &&
      !text.includes(' WHERE ') &&
      key(withoutNames(indexBody(text), scene.pairing.renamed)) === own
    );
  });
}

/** A foreign key without what it does when the row to which it refers goes: rules tell of a new one's. */
function withoutAction(definition: string): string {
  return definition.startsWith('FOREIGN KEY')
    ? definition.replace(/ (MATCH|ON DELETE|ON UPDATE|DEFERRABLE|NOT VALID).*$/s, '')
    : definition;
}

/** `serial` and identity columns draw their numbers from a sequence, whichever way it is written. */
export function drawsNumbers(effect: Effect): boolean {
  if (!isOne(effect, ['column'], 'default', 'identity') || effect.is === null || effect.was === null) return false;
  const draws = (definition: string): boolean => /^(default nextval\(|identity )/m.test(definition);
  return draws(effect.was.definition) && draws(effect.is.definition) && effect.after !== 'identity always';
}
