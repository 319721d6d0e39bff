import { fixBatch, untriedFix } from '../../wayout/fix-batch.ts';
import type { ReviewPorts } from '../ports.ts';
import type { Stage } from '../state.ts';

/** Follows the ways out together, for who wants to write them. */
export function handOverFix({ onFix }: Pick<ReviewPorts, 'onFix'>): Stage {
  return {
    waitsFor: 'the ways out to be run together',
    run: async (state) => {
      const { ways, project, batch, statements, review } = state;
      if (onFix === undefined || statements.length === 0) return state;
      if (ways === null) {
        onFix(untriedFix({ project, pending: batch.pending, statements, findings: review.findings }));
        return state;
      }
      onFix(await fixBatch({ project, pending: batch.pending, statements, findings: review.findings }, ways));
      return state;
    },
  };
}
