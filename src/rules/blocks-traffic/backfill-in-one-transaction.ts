import { waitingFor } from './backfill-under-lock.ts';
import { boundsOf } from '../../batch/bound.ts';
import { changedRows } from '../../batch/changed-rows.ts';
import { untilWords } from '../telling/lock-draft.ts';
import { estimateWords, weigh, weighed, withTime } from '../telling/estimate.ts';
import type { Rule } from '../rule.ts';
import { count, named } from '../../core/wording.ts';

/** UPDATE of most rows of a table of the baseline. */
export const backfillInOneTransaction: Rule = {
  name: 'backfill-in-one-transaction',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Updates most rows of a table in one go',
  why: 'Every updated row stays locked until the transaction commits: whoever wants to update or delete one of them waits. The table and its indexes grow by a second copy of the rows.',
  waysOut: ['in slices'],
  check(context) {
    // Under a lock on whole tables it is backfill-under-lock that tells.
    if (context.facts === null || waitingFor(context).size > 0) return [];
    const bounds = boundsOf(context);
    const updated = new Set(context.facts.rows.filter((rows) => rows.updated > 0).map(({ relation }) => relation));
    return changedRows(context)
      .filter(
        ({ relation, share, verb }) => share >= 0.5 && (context.measured ? updated.has(relation) : verb === 'updated'),
      )
      .map(({ relation, words }) => {
        const bound = bounds.get(relation)?.rows ?? null;
        const weight = weigh(context, { tables: [relation], blocked: [] });
        const isSmall = bound !== null && bound < context.batch.settings.largeTableRows;
        return {
          subject: relation,
          message: withTime(
            isSmall
              ? `Writes to up to ${count(bound, 'row')} of ${named(relation)} wait until all of them are updated.`
              : weight.unknown
                ? `If ${named(relation)} is large: writes to its rows wait until all of them are updated.`
                : `Writes to rows of ${named(relation)} wait until all of them are updated.`,
            weight,
          ),
          details: `PostgreSQL ${words}: they stay locked against other updates ${untilWords(context)}.${estimateWords(weight)}`,
          waits: [{ relation, reads: false }],
          ...weighed(weight),
          ...(isSmall ? { severity: 'notice' as const } : {}),
          action: {
            text: 'Fill the rows in batches from a job, along the key and each batch in a transaction of its own, until no row is left; on a small table accept the finding.',
            steps: [],
          },
        };
      });
  },
};
