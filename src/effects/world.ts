import type { BatchContext, RuleContext } from '../batch/batch.ts';
import { readIdentity } from '../grammar/identity.ts';
import { printIdentity } from '../grammar/name.ts';
import { pick } from '../grammar/tree.ts';
import type { Effect } from './effect.ts';
import { isPart, ownerOf, partsOf } from './identities.ts';
import type { Scene } from './scene.ts';

/** What one must know to judge an effect. */
export interface World {
  batch: BatchContext;
  scene: Scene;
}

/** The statements that were seen at work: also those that the batch’s transaction refuses, and that were run alone. */
function ran({ batch }: World): RuleContext[] {
  return batch.contexts.filter(({ measured }) => measured);
}

/** The statements whose text has the object's own name, the last one first. */
export function statementsThatName(world: World, { bareName }: Pick<Effect, 'bareName'>): RuleContext[] {
  const isThere = mentions(bareName);
  return ran(world)
    .filter(({ statement }) => isThere(statement.sql))
    .toReversed();
}

/** True when a statement of the batch has the object's own name: somebody wrote what becomes of it. */
export function isNamed(world: World, effect: Effect): boolean {
  return statementsThatName(world, effect).length > 0;
}

/** True when a REVOKE names the object. */
export function isRevoked(world: World, effect: Effect): boolean {
  return statementsThatName(world, effect).some(({ nodes }) =>
    nodes.some((node) => {
      const grant = pick(node, 'GrantStmt');
      return grant !== undefined && grant.is_grant !== true;
    }),
  );
}

/** Statements that were seen to drop the object. */
export function droppedIn(world: World, effect: Effect): number[] {
  const { was } = effect;
  if (was === null) return [];
  const parts = partsOf(was);
  const owner = isPart(was) ? ownerOf(was) : null;
  const name = parts.at(-1);
  return ran(world)
    .filter((context) =>
      (context.facts?.drops ?? []).some((drop) => {
        const read = readIdentity(drop);
        if (read === null || read.name.name !== name) return false;
        if (owner !== null) return read.owner !== null && printIdentity(read.owner) === owner;
        return read.owner === null && (read.name.schema ?? null) === (parts.length > 1 ? (parts[0] ?? null) : null);
      }),
    )
    .map(({ statement }) => statement.index);
}

/** The statement at which an effect is told: the one that was seen to do it, else the last one that names it or its table. */
export function placeOf(world: World, effect: Effect): number | null {
  // What was made anew could have got it again.
  const seen = effect.seenIn.at(-1) ?? (effect.facet === 'gone' ? droppedIn(world, effect).at(-1) : undefined);
  if (seen !== undefined) return seen;
  const owner = effect.owner?.split('.').at(-1)?.replaceAll('"', '') ?? null;
  const named =
    statementsThatName(world, effect)[0] ??
    (owner === null ? undefined : statementsThatName(world, { bareName: owner })[0]);
  return named?.statement.index ?? null;
}

/** True for a text that has the name as a word of its own, in small or capital letters. */
function mentions(name: string): (text: string) => boolean {
  // Between quotes, a quote is written twice.
  const words = [...new Set([name, name.replaceAll('"', '""')])].map((word) => word.toLowerCase());
  const isPartOfName = (character: string | undefined): boolean => character !== undefined && /[\w$]/.test(character);
  return (text) => {
    const small = text.toLowerCase();
    return words.some((word) => {
      for (let at = small.indexOf(word); at !== -1; at = small.indexOf(word, at + 1)) {
        if (!isPartOfName(small[at - 1]) && !isPartOfName(small[at + word.length])) return true;
      }
      return false;
    });
  };
}
