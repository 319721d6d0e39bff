import { brokenBy, brokenWords, placeOf } from '../telling/broken.ts';
import type { BatchRule } from '../rule.ts';

/** A function or procedure whose body names what is not there any more. */
export const breaksFunction: BatchRule = {
  name: 'breaks-function',
  hazard: 'breaks-code',
  severity: 'warning',
  title: 'Breaks a function: calls of it fail from then on',
  why: 'PostgreSQL does not look into the text of functions: the migration passes, and whoever calls this one afterwards (a query, a policy, an API call, a job) gets the error.',
  checkBatch(batch) {
    return [...brokenBy(batch, 'function')].map(([name, [{ error }]]) => ({
      subject: name,
      ...placeOf(batch, error),
      message: `After this batch ${name} fails where it is called: ${brokenWords(error)}. Before it, its text was right.`,
      action: {
        text: 'Change the function in the same batch, before this statement, with CREATE OR REPLACE FUNCTION; or drop it if nobody calls it any more.',
        steps: [],
      },
    }));
  },
};
