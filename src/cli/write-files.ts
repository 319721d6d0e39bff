import { lstat, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';

/** A file of the repository that is to be written. */
export interface OutputFile {
  /** Relative to the repository's root. */
  path: string;
  text: string;
}

/**
 * Writes all files or none: nothing is written when one lies behind a link that leads out of the repository.
 *
 * @throws KnownError
 */
export async function writeInside(root: string, files: readonly OutputFile[]): Promise<void> {
  for (const file of files) await requireInside(root, file.path);
  for (const file of files) {
    const target = path.resolve(root, file.path);
    await makeFolder(path.dirname(target));
    await writeFile(target, file.text);
  }
}

/** Refuses a file that would be written through a link, or behind one that leads out of the repository. */
async function requireInside(root: string, file: string): Promise<void> {
  const target = path.resolve(root, file);
  const top = await realpath(root);
  const real = await realpath(await nearest(target)).catch(() => null);
  const isLink = await lstat(target).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (isLink || real === null || (real !== top && !real.startsWith(top + path.sep))) {
    throw new KnownError('The file is a link, or its folder leads out of the repository.', {
      where: file,
      next: 'Put the migrations folder itself into the repository.',
    });
  }
}

/** The path itself, or the nearest folder above it that is there; a link counts wherever it leads. */
async function nearest(place: string): Promise<string> {
  const isThere = await lstat(place).then(
    () => true,
    () => false,
  );
  return isThere ? place : nearest(path.dirname(place));
}
