import ts from 'typescript-6';
import { findCode, folderOf, joinPath, type Files } from './project-files.ts';

/** A package of the repository itself. */
interface OwnPackage {
  folder: string;
  manifest: { exports?: unknown; main?: unknown; types?: unknown; module?: unknown };
}

/**
 * Resolves the names of the repository's own packages to their sources: what `exports` name is mostly built, and nobody
 * has built it here. Also `#name` of a package's own `imports`.
 */
export function ownPackages(files: Files): (specifier: string, folder: string) => string | null {
  const packages = new Map<string, OwnPackage>();
  const manifests = new Map<string, { imports?: unknown }>();
  for (const [path, text] of files) {
    if (path !== 'package.json' && !path.endsWith('/package.json')) continue;
    const manifest = ts.parseConfigFileTextToJson(path, text).config as Record<string, unknown> | undefined;
    if (manifest === undefined || manifest === null || typeof manifest !== 'object') continue;
    manifests.set(folderOf(path), manifest);
    if (typeof manifest['name'] === 'string') packages.set(manifest['name'], { folder: folderOf(path), manifest });
  }
  return (specifier, folder) => {
    if (specifier.startsWith('#')) return ofImports(files, manifests, specifier, folder);
    const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
    const found = name === undefined ? undefined : packages.get(name);
    return found === undefined ? null : sourceOf(files, found, rest ?? '');
  };
}

function sourceOf(files: Files, { folder, manifest }: OwnPackage, rest: string): string | null {
  const key = rest === '' ? '.' : `./${rest}`;
  const named = targetsOf(manifest.exports, key);
  const mains = rest === '' ? [manifest.types, manifest.main, manifest.module] : [];
  const written = [...named, ...mains.filter((one) => typeof one === 'string')];
  const places = [...written.flatMap(asSource), ...(rest === '' ? ['src/index', 'index'] : [`src/${rest}`, rest])];
  for (const place of places) {
    const path = joinPath(folder, place);
    const found = path === null ? null : findCode(files, path);
    if (found !== null) return found;
  }
  return null;
}

/** What `exports` or `imports` name for a key, whatever the conditions; the patterns with `*` too. */
function targetsOf(map: unknown, key: string): string[] {
  if (typeof map === 'string') return key === '.' ? [map] : [];
  if (typeof map !== 'object' || map === null) return [];
  const entries = Object.entries(map);
  if (!entries.some(([name]) => name.startsWith('.') || name.startsWith('#'))) return key === '.' ? leaves(map) : [];
  return entries.flatMap(([pattern, value]) => {
    if (pattern === key) return leaves(value);
    const star = pattern.indexOf('*');
    if (star === -1) return [];
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (!key.startsWith(before) || !key.endsWith(after) || key.length < pattern.length - 1) return [];
    const middle = key.slice(before.length, key.length - after.length);
    return leaves(value).map((target) => target.replaceAll('*', () => middle));
  });
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Where the source of something built may lie: `./dist/db/index.d.ts` is made of `src/db/index.ts`. */
function asSource(target: string): string[] {
  const plain = target.replace(/\.d\.([cm]?)ts$/, '.$1js');
  const inSources = plain.replace(/(^|\/)(dist|build|lib|out)\/((esm|cjs|es|types)\/)?/, '$1src/');
  const besides = plain.replace(/(^|\/)(dist|build|lib|out)\/((esm|cjs|es|types)\/)?/, '$1');
  return [...new Set([inSources, besides, target])];
}

function ofImports(
  files: Files,
  manifests: ReadonlyMap<string, { imports?: unknown }>,
  specifier: string,
  folder: string,
): string | null {
  const owner = [...manifests.keys()]
    .filter((one) => one === '' || folder === one || folder.startsWith(`${one}/`))
    .toSorted((a, b) => b.length - a.length)[0];
  if (owner === undefined) return null;
  for (const target of targetsOf(manifests.get(owner)?.imports, specifier)) {
    for (const place of asSource(target)) {
      const path = joinPath(owner, place);
      const found = path === null ? null : findCode(files, path);
      if (found !== null) return found;
    }
  }
  return null;
}
