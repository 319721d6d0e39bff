import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { parseJson } from '../drizzle/json.ts';
import { upwards } from '../drizzle/resolve.ts';

const tsconfig = z.object({
  compilerOptions: z.object({
    baseUrl: z.string().optional(),
    paths: z.record(z.string(), z.array(z.string())).default({}),
  }),
});
const manifest = z.object({ name: z.string() });

/**
 * The `paths` that the nearest tsconfig.json has itself, as aliases. For projects whose tsconfig.json extends a file that
 * is not there: frameworks write it when they are started (`.svelte-kit/tsconfig.json`), workspaces link it.
 *
 * @param from absolute path of a folder
 */
export function pathsOfItsOwn(from: string): Record<string, string> {
  const file = upwards(from)
    .map((folder) => join(folder, 'tsconfig.json'))
    .find((one) => existsSync(one));
  if (file === undefined) return {};
  const read = tsconfig.safeParse(readJson(file));
  const folder = dirname(file);
  // What SvelteKit writes into its own file (kit.files.lib).
  const aliases: Record<string, string> = existsSync(join(folder, 'src/lib')) ? { $lib: join(folder, 'src/lib') } : {};
  if (!read.success) return aliases;
  const { baseUrl = '.', paths } = read.data.compilerOptions;
  for (const [name, [target]] of Object.entries(paths)) {
    if (target === undefined) continue;
    aliases[name.replace(/\/\*$/, '')] = resolve(folder, baseUrl, target.replace(/\/\*$/, ''));
  }
  return aliases;
}

/**
 * The source of a package whose built file is missing: a package of the same workspace that nobody has built.
 *
 * @param message `Cannot find module '/repo/node_modules/@acme/utils/dist/index.js'`
 * @returns what imports it (`@acme/utils`) and its source; null where the message is about something else
 */
export function sourceOfUnbuilt(message: string): { name: string; source: string } | null {
  const missing = /Cannot find (?:module|package) '([/\\][^']+|[A-Za-z]:[^']+)'/.exec(message)?.[1];
  if (missing === undefined) return null;
  const root = upwards(dirname(missing)).find((folder) => existsSync(join(folder, 'package.json')));
  if (root === undefined) return null;
  const read = manifest.safeParse(readJson(join(root, 'package.json')));
  const inside = missing.slice(root.length + 1).replace(/\.[cm]?js$/, '');
  const bare = inside.replace(/^[^/\\]+[/\\]/, '');
  const places = [join('src', bare), bare, inside, 'src/index', 'index'];
  const source = places
    .flatMap((place) => ['.ts', '.tsx', '.mts', '.js'].map((ending) => join(root, place + ending)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
  if (!read.success || source === undefined) return null;
  const { name } = read.data;
  return { name: bare === 'index' || /index\.\w+$/.test(source) ? name : `${name}/${bare}`, source };
}

/** JSON as tsconfig.json may be written: with comments and commas at the end. */
function readJson(file: string): unknown {
  return parseJson(
    readFileSync(file, 'utf8')
      .replaceAll(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '$1')
      .replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1'),
  );
}
