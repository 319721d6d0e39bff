import type { RuleContext } from '../../batch/batch.ts';
import { calledBodies } from '../../batch/bodies.ts';
import { readsOfTree, readsOfWorld } from '../../grammar/depends.ts';
import type { BodyStep } from '../../grammar/body.ts';

/**
 * True for a statement whose body raises an error of its own whatever the database holds: nothing decides whether it comes
 * to the RAISE, or nothing in the body reads what can differ from database to database.
 */
export function alwaysRaises(context: RuleContext): boolean {
  return calledBodies(context).some(({ steps }) => raisesAlways(steps));
}

function raisesAlways(steps: readonly BodyStep[]): boolean {
  if (!steps.some(({ kind }) => kind === 'raise')) return false;
  const leaves = steps.findIndex(({ kind, guards }) => kind === 'leave' && guards.length > 0);
  const raises = steps.findIndex(
    ({ kind, guards, handler }) => kind === 'raise' && guards.length === 0 && handler === null,
  );
  if (raises !== -1 && (leaves === -1 || raises < leaves)) return true;
  return steps.every(
    ({ kind, node, guards }) =>
      kind !== 'dynamic' && guards.every((guard) => readsOfWorld(guard).length === 0) && readsOfTree(node).length === 0,
  );
}
