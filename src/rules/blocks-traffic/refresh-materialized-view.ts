import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { quotePrinted } from '../../grammar/name.ts';
import type { Rule } from '../rule.ts';

/** REFRESH MATERIALIZED VIEW without CONCURRENTLY. */
export const refreshMaterializedView: Rule = {
  name: 'refresh-materialized-view',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Refreshes a materialized view while its readers wait',
  why: 'The view’s query runs and its result is written under ACCESS EXCLUSIVE on the view: every SELECT on it waits until the transaction commits.',
  isForetold: true,
  check(context) {
    return workCausedBy(context, 'refresh').map((work) =>
      lockDraft(context, work, {
        subject: work.table,
        during: 'its query runs anew',
        purpose: 'for REFRESH',
        action: {
          text: 'Give the view a unique index and refresh it CONCURRENTLY, which may run in a transaction (PostgreSQL 9.4 and later); better still, refresh it in a job and not in a migration.',
          steps: [
            {
              title:
                'Once: a unique index on columns of the view that no two of its rows have in common, without a condition (which ones, only you know)',
              sql: '',
            },
            {
              title: 'Then',
              sql: `REFRESH MATERIALIZED VIEW CONCURRENTLY ${quotePrinted(work.table)};`,
            },
          ],
        },
      }),
    );
  },
};
