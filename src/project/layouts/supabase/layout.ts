import type { Tree } from '../../tree.ts';
import { futureNames, passedOverFiles } from '../../history/tools.ts';
import { stampOf } from '../folders/read.ts';
import { emptyHistory, under, type Entry, type History } from '../history.ts';
import type { Layout } from '../layout.ts';
import type { OwnProject } from '../own-project.ts';
import { scriptMigration } from '../script.ts';

/** Supabase: `supabase/migrations/<timestamp>_name.sql`. Its folder is known by its place, never by a file's name alone. */
export const supabaseLayout: Layout = {
  name: 'supabase',
  finds: (out, files) => isPlace(out) && files.some((path) => versionOf(path, out) !== null),
  reads: readSupabase,
  checks: [passedOverFiles, futureNames],
};

/** Supabase's projects: every `supabase/config.toml`, and every `supabase/migrations` that has migrations. */
export async function findSupabase(tree: Tree, files: readonly string[]): Promise<OwnProject[]> {
  const found = new Map<string, OwnProject>();
  for (const path of files) {
    const home = /^((?:.*\/)?supabase)\/migrations\/\d+_[^/]*\.sql$/.exec(path)?.[1];
    if (home === undefined || found.has(home)) continue;
    const config = `${home}/config.toml`;
    const name = files.includes(config) ? config : `${home}/migrations`;
    const out = `${home}/migrations`;
    found.set(home, { name, out, directory: home, layout: 'supabase', markers: [config], reason: null });
  }
  return Promise.resolve([...found.values()]);
}

/** supabase/cli, pkg/migration/list.go and file.go: `^([0-9]+)_(.*)\.sql$` in the folder itself, sorted by name; others are skipped. */
async function readSupabase(tree: Tree, out: string, files: string[]): Promise<History> {
  const entries: Entry[] = [];
  const strayFiles: string[] = [];
  for (const sqlPath of files.toSorted()) {
    const name = versionOf(sqlPath, out);
    const inFolder = !sqlPath.slice(under(out, '').length).includes('/');
    if (name === null) {
      if (inFolder && sqlPath.endsWith('.sql')) strayFiles.push(sqlPath);
      continue;
    }
    const sql = await tree.read(sqlPath);
    if (sql === null) continue;
    const when = stampOf(name);
    const migration = scriptMigration({ name, path: sqlPath, sql, when });
    entries.push({
      name,
      sqlPath,
      migration,
      when,
      idx: null,
      place: { file: sqlPath, line: 1 },
      snapshotPath: sqlPath,
    });
  }
  return { ...emptyHistory(out), layout: 'supabase', entries, strayFiles };
}

/** The name of the migration that a file is; null for what is none. */
function versionOf(path: string, out: string): string | null {
  return /^(\d+_[^/]*)\.sql$/.exec(path.slice(under(out, '').length))?.[1] ?? null;
}

function isPlace(out: string): boolean {
  return out === 'supabase/migrations' || out.endsWith('/supabase/migrations');
}
