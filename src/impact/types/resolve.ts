import { findCode, folderOf, joinPath, type Files } from './project-files.ts';
import { mapped, pathSettings } from './tsconfig.ts';
import { ownPackages } from './workspace.ts';

/** Finds the file of the repository that a module's name means, as it stands in a file; null for a package of others. */
export type Resolver = (specifier: string, from: string) => string | null;

/** Resolves names within the repository: relative ones, those of tsconfig's `paths` and `baseUrl`, of own packages. */
export function resolverOf(files: Files): Resolver {
  const settingsOf = pathSettings(files);
  const inPackages = ownPackages(files);
  const known = new Map<string, string | null>();
  const resolve: Resolver = (specifier, from) => {
    const folder = folderOf(from);
    if (/^\.\.?(\/|$)/.test(specifier)) {
      const path = joinPath(folder, specifier);
      return path === null ? null : findCode(files, path);
    }
    for (const place of mapped(settingsOf(folder), specifier)) {
      const found = findCode(files, place);
      if (found !== null) return found;
    }
    return inPackages(specifier, folder);
  };
  return (specifier, from) => {
    const key = `${folderOf(from)}\0${specifier}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = resolve(specifier, from);
    known.set(key, found);
    return found;
  };
}
