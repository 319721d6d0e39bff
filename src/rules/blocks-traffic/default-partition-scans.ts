import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';

/** CREATE TABLE … PARTITION OF a table that has a DEFAULT partition. */
export const defaultPartitionScans: Rule = {
  name: 'default-partition-scans',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Creates a partition and reads the DEFAULT partition while the whole table is locked',
  why: 'Rows that belong into the new partition may be in the DEFAULT one: PostgreSQL reads it from end to end under ACCESS EXCLUSIVE on it and on the parent, so even SELECT on the whole table waits.',
  check(context) {
    return workCausedBy(context, 'create partition').map((work) => {
      const partition = work.effects[0]?.relation ?? work.table;
      return lockDraft(context, work, {
        subject: partition,
        during: `the default partition is read from end to end`,
        purpose: `to make sure that no row of it belongs into the new partition`,
        action: {
          text: 'Give the DEFAULT partition a CHECK that excludes the new bounds, NOT VALID in one release and validated in a later one: then it isn’t read. Or create the table by itself and ATTACH it, which does not lock the parent against reads and writes.',
          steps: [
            {
              title: `An earlier release: a CHECK on ${partition} that excludes the new bounds, NOT VALID; in the one after it, VALIDATE CONSTRAINT`,
              sql: '',
            },
          ],
        },
      });
    });
  },
};
