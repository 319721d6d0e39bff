import { lockDraft } from '../telling/lock-draft.ts';
import { workCausedBy } from '../../batch/cause.ts';
import type { Rule } from '../rule.ts';
import { quotePrinted } from '../../grammar/name.ts';

/** REINDEX without CONCURRENTLY. */
export const reindexBlocksWrites: Rule = {
  name: 'reindex-blocks-writes',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Rebuilds indexes while writes wait, and reads that use them',
  why: 'REINDEX takes SHARE on the table and ACCESS EXCLUSIVE on the index: writes wait, and so does every query whose planner looks at that index, until the transaction commits.',
  isForetold: true,
  waysOut: ['by hand'],
  check(context) {
    return workCausedBy(context, 'reindex').map((work) => {
      const indexes = work.effects.flatMap(({ builds }) => builds.map(({ index }) => index));
      return lockDraft(context, work, {
        subject: work.table,
        action: {
          text: 'Rebuild the indexes CONCURRENTLY in a maintenance job: it cannot run in the transaction that Drizzle puts around migrations, and it changes nothing that a migration has to record.',
          steps: [
            {
              title: 'Outside of a transaction',
              sql: indexes.map((index) => `REINDEX INDEX CONCURRENTLY ${quotePrinted(index)};`).join('\n'),
            },
          ],
        },
      });
    });
  },
};
