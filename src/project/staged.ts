import { posix } from 'node:path';
import { findProjects } from './discover.ts';
import type { Tree } from './tree.ts';

/**
 * True where what is staged may change what a deploy runs: migrations, a Drizzle config, or code that the schema may be
 * made of. In doubt it does: a config that cannot be read without running it, or none at all and SQL.
 *
 * @param staged paths from the repository's root
 */
export async function touchesMigrations(
  tree: Tree,
  staged: readonly string[],
  configs: readonly string[],
): Promise<boolean> {
  if (staged.length === 0) return false;
  const { projects, skipped, unreadable = [] } = await findProjects(tree, { configs: [...configs], run: null });
  if (unreadable.length + skipped.length > 0 || projects.some(({ schemaProblem }) => schemaProblem !== undefined))
    return true;
  if (projects.length === 0) return staged.some((path) => path.endsWith('.sql'));
  return projects.some(({ out, configPath, schema, directory }) => {
    const roots = schema.map((pattern) => rootOf(posix.join(directory, pattern)));
    return staged.some(
      (path) => path === configPath || isIn(path, out) || (isCode(path) && roots.some((root) => isIn(path, root))),
    );
  });
}

/** The folder in which a path or a pattern of the schema lies: what it imports mostly lies there, too. */
function rootOf(pattern: string): string {
  const parts = posix.normalize(pattern).split('/');
  const first = parts.findIndex((part) => /[*?{[]/.test(part));
  return posix.join(...parts.slice(0, first === -1 ? -1 : first), '.');
}

function isIn(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

function isCode(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}
