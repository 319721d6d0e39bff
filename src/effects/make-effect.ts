import type { EffectFacet } from '../core/finding.ts';
import type { Effect } from './effect.ts';
import { bareNameOf, isRemark, kindOf, ownerOf, printOwner, subjectOf } from './identities.ts';
import type { Pair } from './pairs.ts';
import type { Scene } from './scene.ts';

/** One difference of a pair. */
export function effect(
  scene: Scene,
  { was, is }: Pair,
  facet: EffectFacet,
  before: string | null,
  after: string | null,
): Effect {
  const object = was ?? is;
  if (object === null || isRemark(object)) throw new Error('an effect is one of an object');
  const relation = scene.relationOf(object, was === null ? 'after' : 'before');
  const owner = ownerOf(object);
  return {
    kind: kindOf(object, relation?.kind ?? null),
    facet,
    subject: subjectOf(object),
    owner: owner === null ? null : printOwner(owner),
    bareName: bareNameOf(object),
    before,
    after,
    was,
    is,
    remade: scene.isRemade({ was, is }),
    seenIn: [],
  };
}
