import { suggestEdits as suggest } from '../../wayout/suggest.ts';
import { withReview, type Stage } from '../state.ts';

/** Gives findings other lines for their file, where the way out begins with so small an edit. */
export function suggestEdits(): Stage {
  return {
    waitsFor: 'the suggestions',
    run: async (state) => {
      const { ways, batch, statements, review } = state;
      if (ways === null) return state;
      const findings = suggest(review.findings, ways.chosen, batch.pending, statements);
      return Promise.resolve(withReview(state, { findings }));
    },
  };
}
