import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';

/** CLUSTER and VACUUM FULL. */
export const clusterRewrites: Rule = {
  name: 'cluster-rewrites',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Writes a whole table anew with CLUSTER or VACUUM FULL',
  why: 'Both write the table and all its indexes anew under ACCESS EXCLUSIVE: even SELECT waits until it is done. (VACUUM FULL cannot run in a transaction at all.)',
  isForetold: true,
  check(context) {
    return workCausedBy(context, 'cluster').map((work) =>
      lockDraft(context, work, {
        subject: work.table,
        during: 'it is rewritten from end to end',
        purpose: work.request?.kind === 'cluster' ? 'for CLUSTER' : 'for VACUUM FULL',
        action: {
          text: 'This is maintenance, not a change of the schema: take it out of the migration. Plain VACUUM keeps a table usable; where the file must shrink, pg_repack does it without the lock.',
          steps: [],
        },
      }),
    );
  },
};
