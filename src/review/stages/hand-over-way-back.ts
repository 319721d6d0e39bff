import type { ReviewPorts } from '../ports.ts';
import type { Stage } from '../state.ts';

/** Gives the way back to who wants to write it. */
export function handOverWayBack({ onWayBack, base, head }: Pick<ReviewPorts, 'onWayBack' | 'base' | 'head'>): Stage {
  return {
    waitsFor: 'the way back to be written',
    run: (state) => {
      const { project, batch, review } = state;
      const { wayBack = null, notWorkedOut, missingFrom } = review;
      const given = { project, batch, wayBack, notWorkedOut: notWorkedOut?.wayBack ?? null };
      onWayBack?.({ ...given, isMissing: missingFrom !== null, base, head });
      return Promise.resolve(state);
    },
  };
}
