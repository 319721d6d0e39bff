import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { notNullSteps } from '../telling/not-null.ts';
import type { Rule } from '../rule.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { named } from '../../core/wording.ts';

/** SET NOT NULL that reads the table. None when a validated CHECK or a primary key proves it already. */
export const setNotNullScans: Rule = {
  name: 'set-not-null-scans',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Sets NOT NULL and reads the whole table while it is locked',
  why: 'PostgreSQL looks for NULLs in every row under ACCESS EXCLUSIVE: even SELECT waits until it is done and the transaction commits.',
  isForetold: true,
  explains: ['column not null'],
  check(context) {
    return workCausedBy(context, 'not null').map((work) => {
      const column = work.request?.kind === 'set not null' ? work.request.column : '';
      return lockDraft(context, work, {
        subject: printColumn({ table: work.table, column }),
        during: `${named(column)} is checked for NULLs`,
        purpose: `to check that ${named(column)} has no NULL`,
        action: {
          text: 'Prove it in a release of its own first: a constraint that is NOT VALID now and validated in a later deploy. Then SET NOT NULL reads nothing. Pending together, the steps would run in one transaction and gain nothing.',
          steps: notNullSteps(context, work.table, column),
        },
      });
    });
  },
};
