import type { DefinedObject } from '../catalog/definitions.ts';
import { printIdentifier } from '../grammar/name.ts';
import { facetsOf } from './facets.ts';
import { partsOf } from './identities.ts';
import type { Scene } from './scene.ts';

/**
 * True for a difference that another one tells: what belongs to a dropped table went with it, a partition follows the
 * partitioned table, an index is its constraint's.
 */
export function goesAlong(scene: Scene, was: DefinedObject): boolean {
  const schema = partsOf(was)[0];
  const space = schema === undefined ? undefined : scene.before('schema', printIdentifier(schema));
  if (was.kind !== 'schema' && space !== undefined && scene.isGone(space)) return true;
  const relation = scene.relationOf(was, 'before');
  if (relation !== undefined && isLeft(scene, relation)) return true;
  const copied = scene.copiedFrom(was);
  if (copied !== undefined && scene.isGone(copied)) return true;
  if (was.kind === 'index') return isOfConstraint(scene, was, relation) || isOfPartitionedIndex(scene, was);
  return was.kind === 'sequence' && isOfColumn(scene, was);
}

/** A table, or a column of one, that is gone or was made anew: either way nothing of the old one is left. */
export function isLeft(scene: Scene, relation: DefinedObject): boolean {
  const pair = scene.pairing.of(relation);
  if (pair === undefined) return false;
  return pair.is === null || (isWhole(scene, relation) && scene.isRemade(pair));
}

/** What holds rows: another one of the same name is no successor. */
export function isWhole(scene: Scene, object: DefinedObject): boolean {
  if (object.kind === 'column') return scene.relationOf(object, 'before')?.kind === 'table';
  return object.kind.endsWith('table');
}

function isOfConstraint(scene: Scene, index: DefinedObject, relation: DefinedObject | undefined): boolean {
  if (relation === undefined) return false;
  const name = partsOf(index).at(-1);
  return scene.beforeOf('constraint', relation.identity).some((one) => partsOf(one).at(-1) === name);
}

function isOfPartitionedIndex(scene: Scene, index: DefinedObject): boolean {
  const [, parent] = /^partition of (.*)$/m.exec(index.definition) ?? [];
  const found = parent === undefined ? undefined : scene.before('index', parent);
  return found !== undefined && scene.isGone(found);
}

/** A sequence goes with its column, and with the column's being an identity. */
function isOfColumn(scene: Scene, sequence: DefinedObject): boolean {
  const [, isIdentity, identity] = /^(?:(identity of)|owned by) (.*)$/m.exec(sequence.definition) ?? [];
  const column = identity === undefined ? undefined : scene.before('column', identity);
  const pair = column === undefined ? undefined : scene.pairing.of(column);
  if (pair === undefined) return false;
  return pair.is === null || scene.isRemade(pair) || (isIdentity !== undefined && !facetsOf(pair.is).has('identity'));
}
