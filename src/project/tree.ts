/**
 * The files of one git revision, or of the working tree. Paths are POSIX and relative to the repository's root.
 * Symbolic links are followed as long as they stay inside the repository; one that leaves it is a file that isn't there.
 */
export interface Tree {
  /** Full SHA of the commit; null for the working tree (and for the empty tree). */
  readonly revision: string | null;
  /** Every file under a folder, at any depth, sorted; `''` is the root. A folder that isn't there has no files. */
  list(directory: string): Promise<string[]>;
  /** The file's text as UTF-8, a byte order mark included (as Drizzle's migrator reads it); null when there is none. */
  read(path: string): Promise<string | null>;
}

/** What a tree is made of: the paths it has, and how to get their contents. */
export interface TreeSource {
  revision: string | null;
  /** Every path, with `link` true for symbolic links. */
  entries(): Promise<Map<string, { link: boolean }>>;
  /** Content of a path of `entries` that is no link. */
  content(path: string): Promise<Buffer | null>;
  /** Target of a symbolic link of `entries`, as it is written. */
  target(path: string): Promise<string | null>;
}

/** The tree before the first commit. */
export const emptyTree: Tree = {
  revision: null,
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
};

/** A Tree over a source: resolves links inside the repository and lists folders without reading everything again. */
export function treeOf(source: TreeSource): Tree {
  let index: Promise<PathIndex> | null = null;
  const indexed = () => (index ??= source.entries().then(indexOf));
  const resolve = async (path: string) => resolveLinks(normalise(path), await indexed(), source);
  return {
    revision: source.revision,
    async list(directory) {
      const { sorted } = await indexed();
      const asked = normalise(directory);
      const real = asked === null ? null : await resolve(asked);
      if (real === null || asked === null) return [];
      const found = under(sorted, real);
      const prefix = asked === '' ? '' : `${asked}/`;
      return real === asked ? found : found.map((path) => prefix + path.slice(real === '' ? 0 : real.length + 1));
    },
    async read(path) {
      const real = await resolve(path);
      if (real === null || !(await indexed()).entries.has(real)) return null;
      return (await source.content(real))?.toString('utf8') ?? null;
    },
  };
}

interface PathIndex {
  entries: Map<string, { link: boolean }>;
  /** Paths of plain files, in code unit order: the files of a folder are neighbours. */
  sorted: string[];
  links: number;
}

function indexOf(entries: Map<string, { link: boolean }>): PathIndex {
  const sorted: string[] = [];
  let links = 0;
  for (const [path, { link }] of entries) {
    if (link) links++;
    else sorted.push(path);
  }
  return { entries, sorted: sorted.sort(byCodeUnit), links };
}

/** Order of code units, as git and `Array.sort()` have it. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function under(sorted: string[], directory: string): string[] {
  if (directory === '') return [...sorted];
  const prefix = `${directory}/`;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const rest = sorted.slice(low);
  const end = rest.findIndex((path) => !path.startsWith(prefix));
  return end === -1 ? rest : rest.slice(0, end);
}

/** `./a//b/../c/` becomes `a/c`; null for what leaves the root. */
export function normalise(path: string): string | null {
  if (path.startsWith('/') || path.includes('\0')) return null;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The path without links in it; null when a link leaves the repository, dangles or turns in circles. */
async function resolveLinks(path: string | null, index: PathIndex, source: TreeSource): Promise<string | null> {
  if (path === null || index.links === 0) return path;
  let current: string | null = path;
  for (let hops = 0; hops < 40 && current !== null; hops++) {
    const parts: string[] = current.split('/');
    const at = parts.findIndex((_, i) => index.entries.get(parts.slice(0, i + 1).join('/'))?.link === true);
    if (at === -1) return current;
    const target = await source.target(parts.slice(0, at + 1).join('/'));
    if (target === null || target.startsWith('/')) return null;
    current = normalise([...parts.slice(0, at), target, ...parts.slice(at + 1)].join('/'));
  }
  return null;
}
