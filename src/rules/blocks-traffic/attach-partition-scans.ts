import { workCausedBy } from '../../batch/cause.ts';
import { lockDraft } from '../telling/lock-draft.ts';
import type { Rule } from '../rule.ts';
import { named } from '../../core/wording.ts';

/** ATTACH PARTITION that reads the new partition, or the DEFAULT one, or builds indexes on it. */
export const attachPartitionScans: Rule = {
  name: 'attach-partition-scans',
  hazard: 'blocks-traffic',
  severity: 'warning',
  title: 'Attaches a partition and reads it, or the DEFAULT partition, while it is locked',
  why: 'Every row of the new partition is checked against its bounds, and every row of a DEFAULT partition against the new ones, under ACCESS EXCLUSIVE on those partitions; indexes of the parent that the partition lacks are built.',
  isForetold: true,
  check(context) {
    return workCausedBy(context, 'attach partition').map((work) => {
      const partition = work.request?.kind === 'attach partition' ? work.request.partition : work.table;
      return lockDraft(context, work, {
        subject: partition,
        during: `the partition ${named(partition)} is checked`,
        purpose: `to attach ${named(partition)} to ${named(work.table)}`,
        action: {
          text: 'Prove the bounds first: a CHECK on the new partition that says what its bounds say (and one on the DEFAULT partition that excludes them), NOT VALID now and validated in a later release, lets ATTACH skip the scan. Build the parent’s indexes on the partition CONCURRENTLY before.',
          steps: [
            {
              title: `An earlier release: a CHECK on ${partition} that the key is there and within the bounds, NOT VALID; in the one after it, VALIDATE CONSTRAINT`,
              sql: '',
            },
          ],
        },
      });
    });
  },
};
