import ts from 'typescript-6';
import { folderOf, foldersAbove, joinPath, type Files } from './project-files.ts';

/** What a tsconfig.json says of how names are resolved; folders are relative to the repository. */
export interface PathSettings {
  /** Where names without a dot are looked for; null when nothing is said. */
  baseUrl: string | null;
  /** Patterns with at most one `*`, and where they lead, in order. */
  paths: readonly { pattern: string; targets: readonly string[] }[];
}

const nothing: PathSettings = { baseUrl: null, paths: [] };

/** Reads the settings that hold for a folder: of the nearest tsconfig.json or jsconfig.json. Errors in it are passed over. */
export function pathSettings(files: Files): (folder: string) => PathSettings {
  const known = new Map<string, PathSettings>();
  return (folder) => {
    for (const above of foldersAbove(folder)) {
      const path = ['tsconfig.json', 'jsconfig.json']
        .map((name) => (above === '' ? name : `${above}/${name}`))
        .find((name) => files.has(name));
      if (path === undefined) continue;
      const read = known.get(path) ?? readConfig(files, path, 0);
      known.set(path, read);
      return read;
    }
    return nothing;
  };
}

interface Config {
  extends?: string | string[];
  compilerOptions?: { baseUrl?: string; paths?: Record<string, string[]> };
  references?: { path?: string }[];
}

function readConfig(files: Files, path: string, depth: number): PathSettings {
  const text = files.get(path);
  const config = text === undefined ? null : (ts.parseConfigFileTextToJson(path, text).config as Config | undefined);
  if (!config || typeof config !== 'object' || depth > 8) return nothing;
  const folder = folderOf(path);
  const read = (name: string): PathSettings => {
    const target = name.startsWith('.') ? joinPath(folder, name) : packageConfig(files, name);
    const found = [target, `${target}.json`, `${target}/tsconfig.json`].find((one) => one !== null && files.has(one));
    return found ? readConfig(files, found, depth + 1) : nothing;
  };
  const above = [config.extends ?? []].flat().filter((name) => typeof name === 'string');
  const inherited = above.map(read).reduce(merge, nothing);
  const own = ownSettings(config, folder, inherited.baseUrl);
  const merged = merge(inherited, own);
  if (merged.paths.length > 0 || merged.baseUrl !== null) return merged;
  // A tsconfig.json that only lists others: what they say holds for its folder.
  const others = (config.references ?? []).flatMap(({ path: name }) =>
    typeof name === 'string' ? [read(`./${name}`)] : [],
  );
  return others.find(({ paths, baseUrl }) => paths.length > 0 || baseUrl !== null) ?? nothing;
}

function ownSettings({ compilerOptions = {} }: Config, folder: string, inherited: string | null): PathSettings {
  const { baseUrl: said, paths = {} } = compilerOptions;
  const baseUrl = typeof said === 'string' ? joinPath(folder, said) : null;
  const from = baseUrl ?? (inherited === null ? folder : inherited);
  return {
    baseUrl,
    paths: Object.entries(paths ?? {}).map(([pattern, targets]) => ({
      pattern,
      targets: [targets].flat().flatMap((target) => (typeof target === 'string' ? (joinPath(from, target) ?? []) : [])),
    })),
  };
}

/** The later one wins, as with `extends`. */
function merge(first: PathSettings, later: PathSettings): PathSettings {
  return {
    baseUrl: later.baseUrl ?? first.baseUrl,
    paths: later.paths.length > 0 ? later.paths : first.paths,
  };
}

/** A config that a workspace package has: `@acme/tsconfig/base.json`. */
function packageConfig(files: Files, name: string): string | null {
  const [, owner, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(name) ?? [];
  for (const [path, text] of files) {
    if (!path.endsWith('package.json') || !text.includes(`"${owner}"`)) continue;
    const { name: called } = (ts.parseConfigFileTextToJson(path, text).config ?? {}) as { name?: unknown };
    if (called === owner) return joinPath(folderOf(path), rest ?? 'tsconfig.json');
  }
  return null;
}

/** The places that the patterns of `paths` name for a specifier, the longest prefix first. */
export function mapped({ paths, baseUrl }: PathSettings, specifier: string): string[] {
  const fitting = paths.flatMap(({ pattern, targets }) => {
    const star = pattern.indexOf('*');
    if (star === -1) return pattern === specifier ? [{ length: Infinity, targets }] : [];
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (specifier.length < before.length + after.length) return [];
    if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
    const middle = specifier.slice(before.length, specifier.length - after.length);
    return [{ length: before.length, targets: targets.map((target) => target.replace('*', () => middle)) }];
  });
  const found = fitting.toSorted((a, b) => b.length - a.length).flatMap(({ targets }) => targets);
  const below = baseUrl === null ? null : joinPath(baseUrl, specifier);
  return below === null ? found : [...found, below];
}
