import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';

/** SET LOGGED, SET UNLOGGED, SET TABLESPACE, SET ACCESS METHOD. */
export const changeStorageRewrites: Rule = {
  name: 'change-storage-rewrites',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Moves a table to other storage and writes it anew',
  why: 'SET LOGGED, SET UNLOGGED, SET TABLESPACE and SET ACCESS METHOD write or copy the whole table under ACCESS EXCLUSIVE: even SELECT waits until it is done and the transaction commits.',
  check(context) {
    return workCausedBy(context, 'storage').map((work) =>
      lockDraft(context, work, {
        subject: work.table,
        purpose: `for ${work.request?.kind === 'storage' ? work.request.what : 'other storage'}`,
        action: {
          text: 'There is no online form. Ship it alone in a quiet hour, or make a new table with the wanted storage, copy the rows in batches and swap the names; pg_repack can move a table to another tablespace without the lock.',
          steps: [],
        },
      }),
    );
  },
};
