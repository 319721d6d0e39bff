import { badFolderNames, mixed } from '../../history/files.ts';
import { conflicts } from '../../history/snapshots.ts';
import { journalPathOf } from '../journal/read.ts';
import type { Layout } from '../layout.ts';
import { readFolders, stampOf } from './read.ts';

/** drizzle-kit 1.x: `<time>_name/migration.sql` beside its snapshot of version 9. */
export const foldersLayout: Layout = {
  name: 'folders',
  finds(out, files) {
    const start = out === '' ? 0 : out.length + 1;
    const names = files.map((path) => path.slice(start));
    const own = names.filter((name) => /^[^/]+\/(migration\.sql|snapshot\.json)$/.test(name));
    if (own.some((name) => stampOf(name) !== null)) return true;
    return !files.includes(journalPathOf(out)) && own.some((name) => isWhole(name, own));
  },
  reads: readFolders,
  checks: [mixed, badFolderNames, conflicts],
};

/** A folder whose name is no time is one of this layout all the same where it has both of its files. */
function isWhole(name: string, names: readonly string[]): boolean {
  return name.endsWith('/migration.sql') && names.includes(name.replace(/migration\.sql$/, 'snapshot.json'));
}
