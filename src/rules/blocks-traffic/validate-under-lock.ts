import { quoteIdentifier } from '../../sql/quote.ts';
import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import { tableSql } from '../telling/sql-text.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** VALIDATE CONSTRAINT while a lock that an earlier statement of the same transaction took is still held. */
export const validateUnderLock: Rule = {
  name: 'validate-under-lock',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Validates a constraint while an earlier statement of the batch keeps the table locked',
  why: 'VALIDATE itself lets reads and writes through. In the same transaction as ADD CONSTRAINT … NOT VALID (Drizzle runs all pending migrations in one) the lock of that step is still held while every row is read: the split gains nothing.',
  isForetold: true,
  isUnderHeldLock: true,
  waysOut: [{ later: 'without the locks of this batch' }],
  check(context) {
    return workCausedBy(context, 'validate').map((work) => {
      const name = work.request?.kind === 'validate' ? work.request.name : work.table;
      return lockDraft(context, work, {
        subject: name,
        during: `every row is checked against ${named(name)}`,
        purpose: `to validate ${named(name)}`,
        action: {
          text: 'Ship VALIDATE CONSTRAINT in a migration of a later release, deployed after this one; two files that are pending together are one transaction.',
          steps: [
            {
              title: 'A later release, deployed after this one',
              sql: `ALTER TABLE ${tableSql(work.table)} VALIDATE CONSTRAINT ${quoteIdentifier(name)};`,
            },
          ],
        },
      });
    });
  },
};
