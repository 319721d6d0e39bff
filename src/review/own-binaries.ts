import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';

/**
 * Refuses programs of PostgreSQL that a pull request brings along: they would judge it.
 *
 * @param folder the setting `postgresBinaries`
 * @param root absolute path of the checkout
 * @param changed paths that the pull request changes; null when unknown
 * @throws KnownError
 */
export async function requireOwnBinaries(
  folder: string | null,
  root: string,
  changed: readonly string[] | null,
): Promise<void> {
  if (folder === null) return;
  const written = path.resolve(root, folder);
  // Behind a link they lie elsewhere; the link itself can be the pull request's too.
  const places = [written, await realpath(written).catch(() => written)];
  const tops = [root, await realpath(root).catch(() => root)];
  const inside = places.flatMap((place) =>
    tops.flatMap((top) => {
      const relative = path.relative(top, place).split(path.sep).join('/');
      return relative.startsWith('..') || path.isAbsolute(relative) ? [] : [relative];
    }),
  );
  const isChanged = (place: string): boolean =>
    changed === null ||
    changed.some((file) => file === place || file.startsWith(`${place}/`) || place.startsWith(`${file}/`));
  if (!inside.some(isChanged)) return;
  throw new KnownError('The pull request changes the programs of PostgreSQL that would judge it.', {
    where: folder,
    next: 'Give postgres-binaries a folder outside of the repository, or merge the programs in a pull request of their own.',
  });
}
