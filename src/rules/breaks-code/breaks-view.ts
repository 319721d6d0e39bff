import { brokenBy, brokenWords, placeOf } from '../telling/broken.ts';
import type { BatchRule } from '../rule.ts';

/** A view that calls a function which the batch breaks. What a view names itself PostgreSQL keeps track of. */
export const breaksView: BatchRule = {
  name: 'breaks-view',
  hazard: 'breaks-code',
  severity: 'error',
  title: 'Breaks a view: reading it fails from then on',
  why: 'PostgreSQL protects what a view names itself, but not what the functions that it calls name in their text: the migration passes, and every query on the view fails afterwards.',
  checkBatch(batch) {
    return [...brokenBy(batch, 'read')].map(([view, [{ error, inside }]]) => ({
      subject: view,
      ...placeOf(batch, error),
      message: `After this batch SELECT from ${view} fails${inside === undefined ? '' : ` in the function ${inside}()`}: ${brokenWords(error)}. Before it, it worked.`,
      action: {
        text: `Change ${inside === undefined ? 'the function that the view calls' : `the function ${inside}()`} in the same batch, before this statement, with CREATE OR REPLACE FUNCTION.`,
        steps: [],
      },
    }));
  },
};
