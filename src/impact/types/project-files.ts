/** The texts of one version of the code, by path relative to the repository. */
export type Files = ReadonlyMap<string, string>;

/** Endings of code that the compiler reads, in the order in which it looks for them. */
export const codeEndings = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.jsx', '.mjs', '.cjs'];

/** True for a file that the compiler reads. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}

/** True for code without types of its own. */
export function isPlainScript(path: string): boolean {
  return /\.[cm]?jsx?$/.test(path);
}

/** True for a file whose script stands between tags. */
export function isComponent(path: string): boolean {
  return /\.(svelte|vue|astro)$/.test(path);
}

/** The folder of a path; `''` is the repository's own. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Puts paths together and takes out `.` and `..`; null for what leaves the repository. */
export function joinPath(folder: string, path: string): string | null {
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The folder itself and those above it, the innermost first, the repository's own last. */
export function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), ''];
}

/** The code that a path without or with its ending means, as TypeScript looks for it: `./a.js` is `a.ts`. */
export function findCode(files: Files, path: string): string | null {
  if (isCode(path) && files.has(path)) return path;
  const script = /^(.*)\.([cm]?)jsx?$/.exec(path);
  if (script !== null) {
    const [, stem = '', kind = ''] = script;
    const typed = [`${stem}.${kind}ts`, `${stem}.${kind}tsx`, `${stem}.d.${kind}ts`].find((one) => files.has(one));
    if (typed !== undefined) return typed;
  }
  const stems = path === '' ? ['index'] : [path, `${path}/index`];
  for (const stem of stems) {
    const found = codeEndings.find((ending) => files.has(stem + ending));
    if (found !== undefined) return stem + found;
  }
  return null;
}
