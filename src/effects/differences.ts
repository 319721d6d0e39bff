import type { EffectFacet } from '../core/finding.ts';
import type { DefinedObject } from '../catalog/definitions.ts';
import { goesAlong, isLeft, isWhole } from './absorbed.ts';
import type { Effect } from './effect.ts';
import { facetsOf } from './facets.ts';
import { subjectOf } from './identities.ts';
import { effect } from './make-effect.ts';
import type { Pair } from './pairs.ts';
import { lostRights, regainedRights } from './rights.ts';
import type { Scene } from './scene.ts';
import { smallSequences } from './small-sequences.ts';

/** Every difference between the catalogs before and after, each once: what follows from another one by nature is left out. */
export function catalogEffects(scene: Scene): Effect[] {
  return [...scene.pairing.pairs.flatMap((pair) => effectsOf(scene, pair)), ...smallSequences(scene)];
}

function effectsOf(scene: Scene, pair: Pair): Effect[] {
  const { was, is } = pair;
  const object = was ?? is;
  if (object === null || object.kind === 'column order' || isSame(pair)) return [];
  if (object.kind === 'privileges') return rightsEffects(scene, pair);
  if (object.kind === 'comment') return commentEffects(scene, pair);
  if (was === null) return is === null || isOfNew(scene, is) ? [] : [effect(scene, pair, 'added', null, is.definition)];
  if (goesAlong(scene, was)) return [];
  if (is === null) return [effect(scene, pair, 'gone', was.definition, null)];
  if (scene.isRemade(pair) && isWhole(scene, was)) {
    return [effect(scene, pair, 'made anew', was.definition, is.definition)];
  }
  const name = scene.pairing.isRenamed(pair) ? [effect(scene, pair, 'name', subjectOf(was), subjectOf(is))] : [];
  return [...name, ...facetEffects(scene, pair, was, is)];
}

/** Most of a database: nothing of it needs a second look. */
function isSame({ was, is }: Pair): boolean {
  return was?.oid === is?.oid && was?.identity === is?.identity && was?.definition === is?.definition;
}

function facetEffects(scene: Scene, pair: Pair, was: DefinedObject, is: DefinedObject): Effect[] {
  const [old, now] = [facetsOf(was), facetsOf(is)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((facet) => old.get(facet) !== now.get(facet))
    .map((facet) => effect(scene, pair, facet, old.get(facet) ?? null, now.get(facet) ?? null));
}

/** A part of what is new, or something said of it. */
function isOfNew(scene: Scene, is: DefinedObject): boolean {
  const relation = scene.relationOf(is, 'after');
  if (relation === undefined) return false;
  if (scene.isNew(relation)) return true;
  const was = scene.pairing.cameFrom(relation);
  return was !== undefined && isLeft(scene, was);
}

function rightsEffects(scene: Scene, { was, is }: Pair): Effect[] {
  const remark = was ?? is;
  const main = remark === null ? undefined : scene.mainOf(remark);
  if (remark === null || main === undefined || scene.isNew(main)) return [];
  const pair = scene.pairing.of(main);
  if (pair === undefined || pair.is === null || isLeft(scene, main) || goesAlong(scene, main)) return [];
  const [kind = ''] = remark.identity.split(' ');
  const [before, after] = [was?.definition ?? null, is?.definition ?? null];
  if (before === after) return [];
  const table = scene.relationOf(main, 'before') ?? main;
  const owner = /^owner (.*)$/m.exec(table.definition)?.[1] ?? null;
  const tell = (facet: EffectFacet): Effect => ({
    ...effect(scene, pair, facet, before, after),
    kind: 'rights',
    subject: `rights on ${subjectOf(main)}`,
    owner: subjectOf(main),
  });
  const lost = lostRights(kind, owner, before, after);
  const regained = regainedRights(kind, before, after);
  return [
    ...(lost.length > 0 ? [{ ...tell('lost'), before: lost.join('; '), after: null }] : []),
    ...(regained.length > 0 ? [{ ...tell('regained'), before: null, after: regained.join('; ') }] : []),
    ...(lost.length + regained.length === 0 ? [tell('added')] : []),
  ];
}

function commentEffects(scene: Scene, { was, is }: Pair): Effect[] {
  const remark = was ?? is;
  const main = remark === null ? undefined : scene.mainOf(remark);
  const pair = main === undefined ? undefined : scene.pairing.of(main);
  // A comment on what is gone, or new, is a part of it.
  if (remark === null || main === undefined || pair === undefined || pair.is === null) return [];
  if (was?.definition === is?.definition || goesAlong(scene, main) || isLeft(scene, main)) return [];
  return [
    {
      ...effect(scene, pair, was === null ? 'added' : is === null ? 'lost' : 'changed', null, null),
      kind: 'comment',
      subject: `comment on ${subjectOf(main)}`,
      owner: subjectOf(main),
      before: was?.definition ?? null,
      after: is?.definition ?? null,
    },
  ];
}
