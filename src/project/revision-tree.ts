import { KnownError } from '../core/errors.ts';
import { gitFailed, runGit, type GitContext } from './git.ts';
import type { ObjectReader } from './objects.ts';
import { treeOf, type Tree } from './tree.ts';

interface Entry {
  link: boolean;
  id: string;
}

/** The files of one commit, read with `git ls-tree` and `git cat-file --batch`; submodules are left out. */
export function revisionTree(context: GitContext, objects: ObjectReader, commit: string): Tree {
  let listing: Promise<Map<string, Entry>> | null = null;
  const entries = () => (listing ??= listEntries(context, commit));
  const bytes = async (path: string) => {
    const entry = (await entries()).get(path);
    if (entry === undefined) return null;
    const content = await objects.read(entry.id);
    if (content !== null) return content;
    throw new KnownError(`This checkout lists ${path} at ${commit.slice(0, 12)}, but does not have its content.`, {
      next: 'Fetch all objects: leave `filter` out of the actions/checkout step (elsewhere: `git fetch --refetch`).',
      where: path,
    });
  };
  return treeOf({
    revision: commit,
    entries,
    content: bytes,
    target: async (path) => (await bytes(path))?.toString('utf8') ?? null,
  });
}

async function listEntries(context: GitContext, commit: string): Promise<Map<string, Entry>> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit];
  const result = await runGit(context, args);
  if (result.code !== 0) throw gitFailed(context, args, result);
  const entries = new Map<string, Entry>();
  for (const line of result.stdout.toString('utf8').split('\0')) {
    // <mode> SP <type> SP <object> TAB <path>
    const tab = line.indexOf('\t');
    const [mode, type, id] = line.slice(0, tab).split(' ');
    if (tab === -1 || type !== 'blob' || id === undefined) continue;
    entries.set(line.slice(tab + 1), { link: mode === '120000', id });
  }
  return entries;
}
