import { guardBatch } from '../../wayout/guard.ts';
import type { ReviewPorts } from '../ports.ts';
import type { Stage } from '../state.ts';

/** Makes the guard and runs it, for who wants to write it. */
export function handOverGuard({ onGuard }: Pick<ReviewPorts, 'onGuard'>): Stage {
  return {
    waitsFor: 'the guard to be run',
    run: async (state) => {
      const { scene, project, batch, review } = state;
      if (onGuard === undefined || scene === null) return state;
      onGuard(await guardBatch({ project, pending: batch.pending, findings: review.findings }, scene));
      return state;
    },
  };
}
