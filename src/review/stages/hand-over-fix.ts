import { fixBatch } from '../../wayout/fix-batch.ts';
import type { ReviewPorts } from '../ports.ts';
import type { Stage } from '../state.ts';

/** Follows the ways out together, for who wants to write them. */
export function handOverFix({ onFix }: Pick<ReviewPorts, 'onFix'>): Stage {
  return {
    waitsFor: 'the ways out to be run together',
    run: async (state) => {
      const { ways, project, batch, statements, review } = state;
      if (ways === null || onFix === undefined) return state;
      onFix(await fixBatch({ project, pending: batch.pending, statements, findings: review.findings }, ways));
      return state;
    },
  };
}
