import { constants } from 'node:fs';
import { lstat, open, readlink, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { git, type GitContext } from './git.ts';
import { fileTooLarge, largestFile } from './objects.ts';
import { treeOf, type Tree } from './tree.ts';

/**
 * The files as they lie in the checkout: committed or not, untracked ones included, ignored ones and submodules left
 * out. Nothing outside the repository is ever read, whatever links stand in it.
 */
export function workingTree(context: GitContext): Tree {
  const inside = directoryGuard(context.root);
  return treeOf({
    revision: null,
    entries: () => listEntries(context, inside),
    async content(path) {
      if (!(await inside(path))) return null;
      return readPlainFile(join(context.root, path), path);
    },
    async target(path) {
      if (!(await inside(path))) return null;
      return orNull(readlink(join(context.root, path)));
    },
  });
}

async function listEntries(
  context: GitContext,
  inside: (path: string) => Promise<boolean>,
): Promise<Map<string, { link: boolean }>> {
  const [tracked, untracked] = await Promise.all([
    git(context, ['ls-files', '-z', '--cached']),
    git(context, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  const paths = [...new Set(`${tracked}${untracked}`.split('\0'))].filter((path) => path !== '' && !path.endsWith('/'));
  const entries = new Map<string, { link: boolean }>();
  // In slices: ten thousand open promises at once gain nothing.
  for (let at = 0; at < paths.length; at += 256) {
    await Promise.all(
      paths.slice(at, at + 256).map(async (path) => {
        if (!(await inside(path))) return;
        const stat = await orNull(lstat(join(context.root, path)));
        if (stat?.isFile() || stat?.isSymbolicLink()) entries.set(path, { link: stat.isSymbolicLink() });
      }),
    );
  }
  return entries;
}

/**
 * Tells whether the folder of a path is really inside the repository: git lists `a/b` also where somebody replaced the
 * folder `a` by a link to elsewhere.
 */
function directoryGuard(root: string): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  let realRoot: Promise<string> | null = null;
  return (path) => {
    const directory = dirname(path);
    let answer = known.get(directory);
    if (answer === undefined) {
      answer = (async () => {
        const base = await (realRoot ??= realpath(root));
        const real = await orNull(realpath(join(root, directory)));
        return real === join(base, directory);
      })();
      known.set(directory, answer);
    }
    return answer;
  };
}

async function readPlainFile(path: string, shown: string): Promise<Buffer | null> {
  const file = await orNull(open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK));
  if (file === null) return null;
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return null;
    if (stat.size > largestFile) throw fileTooLarge(shown);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Null for what isn't there or is no plain path; a disk or system that fails is an error. */
async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO'].includes(code)) return null;
    throw error;
  }
}
