import type { Tree } from '../../tree.ts';
import { emptyHistory, under, type Entry, type History } from '../history.ts';
import { stampOf } from '../folders/read.ts';
import { scriptMigration } from '../script.ts';

/** The file that Prisma writes beside its migrations; it names the provider. */
export const lockFile = 'migration_lock.toml';

/**
 * Reads Prisma's migrations: every folder is one, sorted by name, and has to hold a `migration.sql` (schema-engine,
 * `list_migrations`; without one the deploy stops with P3015).
 */
export async function readPrisma(tree: Tree, out: string, files: string[]): Promise<History> {
  const start = under(out, '').length;
  const names = new Set<string>();
  const strayFiles: string[] = [];
  for (const path of files) {
    const [folder = '', file, ...deeper] = path.slice(start).split('/');
    if (file !== undefined) names.add(folder);
    if (path.endsWith('.sql') && (file === undefined || (deeper.length === 0 && file !== 'migration.sql')))
      strayFiles.push(path);
  }
  const entries: Entry[] = [];
  for (const name of [...names].sort()) entries.push(await entryOf(tree, out, name, files));
  return { ...emptyHistory(out), layout: 'prisma', entries, strayFiles };
}

async function entryOf(tree: Tree, out: string, name: string, files: readonly string[]): Promise<Entry> {
  const sqlPath = under(out, `${name}/migration.sql`);
  const sql = await tree.read(sqlPath);
  const when = stampOf(name);
  const beside = files.find((path) => path.startsWith(`${under(out, name)}/`)) ?? sqlPath;
  return {
    name,
    sqlPath,
    migration: sql === null ? null : scriptMigration({ name, path: sqlPath, sql, when }),
    when,
    idx: null,
    place: { file: sql === null ? beside : sqlPath, line: 1 },
    snapshotPath: sqlPath,
  };
}
