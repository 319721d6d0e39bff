import { duplicates } from '../../history/files.ts';
import { disorderedEntries } from '../../history/order.ts';
import { forks } from '../../history/snapshots.ts';
import type { Layout } from '../layout.ts';
import { journalPathOf, readJournal } from './read.ts';

/** drizzle-kit 0.x: `meta/_journal.json`, `NNNN_name.sql`, snapshots up to version 7. */
export const journalLayout: Layout = {
  name: 'journal',
  finds: (out, files) => files.includes(journalPathOf(out)),
  reads: readJournal,
  checks: [duplicates, forks, disorderedEntries],
};
