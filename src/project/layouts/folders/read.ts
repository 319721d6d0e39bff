import type { Tree } from '../../tree.ts';
import { drizzleMigration } from '../breakpoints.ts';
import { journalPathOf } from '../journal/read.ts';
import { under, type Entry, type History } from '../history.ts';
import { readSnapshots } from '../snapshots.ts';

/**
 * Reads the folders layout (drizzle-kit 1.x). Drizzle's migrator takes every folder that has a `migration.sql`, sorted
 * by name, and later runs those whose name the database doesn't know (drizzle-orm 1.0 migrator.js):
 *
 *     const migrations = readdirSync(migrationFolderTo).map((subdir) => ({
 *       path: join(migrationFolderTo, subdir, "migration.sql"), name: subdir
 *     })).filter((it) => existsSync(it.path));
 *     migrations.sort((a, b) => a.name.localeCompare(b.name));
 *     … const millis = formatToMillis(migration.name.slice(0, 14));
 *
 * It throws when `meta/_journal.json` is there too.
 */
export async function readFolders(tree: Tree, out: string, files: string[]): Promise<History> {
  const start = out === '' ? 0 : out.length + 1;
  const byFolder = new Map<string, Set<string>>();
  const strayFiles: string[] = [];
  for (const path of files) {
    const [folder = '', file, ...deeper] = path.slice(start).split('/');
    if (file !== undefined && deeper.length === 0) {
      const names = byFolder.get(folder) ?? new Set();
      byFolder.set(folder, names.add(file));
    }
    if (/\.sql$/i.test(path) && (file === undefined || (deeper.length === 0 && file !== 'migration.sql')))
      strayFiles.push(path);
  }
  const entries: Entry[] = [];
  const snapshotFiles: { path: string; name: string }[] = [];
  for (const name of [...byFolder.keys()].sort((a, b) => a.localeCompare(b))) {
    const names = byFolder.get(name);
    if (names?.has('snapshot.json')) snapshotFiles.push({ path: under(out, `${name}/snapshot.json`), name });
    if (names?.has('migration.sql') || (names?.has('snapshot.json') && stampOf(name) !== null)) {
      entries.push(await entryOf(tree, out, name));
    }
  }
  const journalPath = journalPathOf(out);
  return {
    layout: 'folders',
    out,
    entries,
    ...(await readSnapshots(tree, snapshotFiles)),
    strayFiles,
    journalPath: files.includes(journalPath) ? journalPath : null,
  };
}

/** Milliseconds since 1970 of a folder's name (`formatToMillis` of drizzle-orm 1.0); null when it doesn't begin with a time. */
export function stampOf(name: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(name)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

async function entryOf(tree: Tree, out: string, name: string): Promise<Entry> {
  const sqlPath = under(out, `${name}/migration.sql`);
  const snapshotPath = under(out, `${name}/snapshot.json`);
  const sql = await tree.read(sqlPath);
  const when = stampOf(name);
  return {
    name,
    sqlPath,
    migration: sql === null ? null : drizzleMigration({ name, path: sqlPath, sql, when }),
    when,
    idx: null,
    place: { file: sql === null ? snapshotPath : sqlPath, line: 1 },
    snapshotPath,
  };
}
