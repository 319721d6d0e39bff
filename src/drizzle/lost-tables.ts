import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { QualifiedName } from '../grammar/name.ts';

/** A table that drizzle-kit would drop although the code still defines it. */
export interface LostTable {
  /** `users` or `billing.invoices`, for people. */
  table: string;
  name: QualifiedName;
  /** Where the definition is, relative to the repository. */
  file: string;
  line: number;
  /** True when drizzle-kit loads that file: then the table is no longer exported. */
  loaded: boolean;
}

const skipped = new Set([
  'node_modules',
  '.git',
  '.next',
  '.turbo',
  '.nuxt',
  '.output',
  'dist',
  'build',
  'out',
  'coverage',
  'vendor',
]);
const mostFiles = 20_000;
const largestFile = 1024 * 1024;

const testPath = /(^|\/)(__tests__|__fixtures__|tests?|fixtures|examples?|e2e|spec)\/|\.(test|spec)\.[cm]?[jt]sx?$/;

/**
 * Looks in the project's code for definitions (`pgTable('users'`, `billing.table('invoices'`, a creator made by
 * pgTableCreator) of tables that the schema no longer exports.
 *
 * @param directory the project's folder, relative to the repository: another project may have a table of that name
 * @param loaded paths, relative to the repository, of files that drizzle-kit read
 */
export async function findLostTables(
  root: string,
  directory: string,
  tables: readonly QualifiedName[],
  loaded: ReadonlySet<string>,
): Promise<LostTable[]> {
  if (tables.length === 0) return [];
  const wanted = new Map(tables.map((name) => [name.name, { name, table: shown(name) }]));
  const found = new Map<string, LostTable>();
  let files = 0;
  const pending = [directory];
  for (let folder = pending.pop(); folder !== undefined && files < mostFiles; folder = pending.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skipped.has(entry.name)) pending.push(path);
      if (!entry.isFile() || !/\.[cm]?[jt]sx?$/.test(entry.name) || /\.d\.[cm]?ts$/.test(entry.name)) continue;
      if (testPath.test(path) && !loaded.has(path)) continue;
      files++;
      const text = await readFile(join(root, path), 'utf8').catch(() => '');
      if (text.length > largestFile || !/drizzle-orm|[tT]able\w*\s*\(/.test(text)) continue;
      for (const { name, line } of definitions(text)) {
        const lost = wanted.get(name);
        if (lost === undefined) continue;
        // The file that is loaded explains best; among others the first one.
        const known = found.get(lost.table);
        if (known === undefined || (!known.loaded && loaded.has(path)))
          found.set(lost.table, { ...lost, file: path, line, loaded: loaded.has(path) });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.table < b.table ? -1 : 1));
}

function shown({ schema, name }: QualifiedName): string {
  return schema === null || schema === 'public' ? name : `${schema}.${name}`;
}

/** Calls of a function whose name ends in "table" (or "Table…", as creators are called) with a name as first argument. */
function definitions(text: string): { name: string; line: number }[] {
  const code = withoutComments(text);
  return [...code.matchAll(/(?:\btable|Table\w*)\s*(?:<[^>()]*>)?\(\s*(['"`])([^'"`\n]+)\1\s*,/g)].map((match) => ({
    name: match[2] ?? '',
    line: code.slice(0, match.index).split('\n').length,
  }));
}

/** Blanks comments out and keeps the lines; strings are respected as far as one line goes. */
function withoutComments(text: string): string {
  return text.replaceAll(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (match) =>
    match.startsWith('/') ? match.replaceAll(/[^\n]/g, ' ') : match,
  );
}
