import { brokenBy, brokenWords, placeOf } from '../telling/broken.ts';
import type { BatchRule } from '../rule.ts';
import { list } from '../../core/wording.ts';

/** Writes that worked before the batch and fail after it, in the code that they run: triggers, defaults, checks. */
export const breaksWrites: BatchRule = {
  name: 'breaks-writes',
  hazard: 'breaks-code',
  severity: 'error',
  title: 'Breaks a trigger: writes to the table fail from then on',
  why: 'PostgreSQL does not look into the text of functions: the migration passes, and every write that runs this one fails afterwards, whoever sends it.',
  checkBatch(batch) {
    return [...brokenBy(batch, 'write')].map(([table, facts]) => {
      const [{ error, inside }] = facts;
      const how = inside === undefined ? '' : ` in the function ${inside}()`;
      const operations = list(facts.map(({ operation }) => operation));
      return {
        subject: table,
        ...placeOf(batch, error),
        message: `After this batch ${operations} on ${table} ${facts.length === 1 ? 'fails' : 'fail'}${how}: ${brokenWords(error)}. Before it ${facts.length === 1 ? 'it' : 'they'} worked.`,
        action: {
          text: `Change ${inside === undefined ? 'what the trigger, the default or the check calls' : `the function ${inside}()`} in the same batch, before this statement: CREATE OR REPLACE FUNCTION with the new names; or drop the trigger if nobody needs it any more.`,
          steps: [],
        },
      };
    });
  },
};
