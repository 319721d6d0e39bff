import { readFile, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { treeOf, type Tree } from './tree.ts';

/** The files of a folder that need not be in a git repository. `node_modules` and `.git` are left out. */
export function folderTree(folder: string): Tree {
  return treeOf({
    revision: null,
    async entries() {
      const found = new Map<string, { link: boolean }>();
      await collect(folder, '', found);
      return found;
    },
    content: (file) => readFile(path.join(folder, file)),
    target: (file) => readlink(path.join(folder, file)),
  });
}

async function collect(folder: string, below: string, found: Map<string, { link: boolean }>): Promise<void> {
  for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === '.git') continue;
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await collect(folder, file, found);
    else if (entry.isFile() || entry.isSymbolicLink()) found.set(file, { link: entry.isSymbolicLink() });
  }
}
