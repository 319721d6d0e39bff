import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { KnownError, messageOf } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';

/**
 * Writes the reports into a folder, as files of their own: what a pull request has put there as a link is not written
 * through.
 *
 * @param folder absolute path, made when needed
 * @param roots folders of which one must hold it, also behind links: the checkout, the runner's temporary folder
 * @throws KnownError where that cannot be done; what was written by then stays
 */
export async function writeInside(
  folder: string,
  roots: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    const allowed = await Promise.all(roots.map((root) => realpath(root)));
    if (!(await standsInside(folder, allowed))) throw outside(folder);
    await makeFolder(folder);
    // A link that led nowhere may lead somewhere now.
    if (!(await standsInside(folder, allowed))) throw outside(folder);
    for (const [name, text] of Object.entries(files)) await write(path.join(folder, name), text);
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw new KnownError(`The reports could not be written: ${messageOf(cause)}`, {
      where: 'output',
      next: 'Give a folder that may be written, with the input output.',
      cause,
    });
  }
}

/** True when the part of the path that is there already is really inside one of the folders. */
async function standsInside(folder: string, roots: readonly string[]): Promise<boolean> {
  for (let at = folder; ; at = path.dirname(at)) {
    // A link that leads nowhere is there, and would be followed.
    const real = await realpath(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (real !== null) return roots.some((root) => isInside(root, real));
    if (path.dirname(at) === at) return false;
  }
}

function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(`${root}${path.sep}`);
}

async function write(file: string, text: string): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  const handle = await open(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

function outside(folder: string): KnownError {
  return new KnownError('The reports were not written: their folder lies outside of the repository.', {
    where: folder,
    next: 'Give the input output a folder inside of the checkout (no link that leads out of it), or below ${{ runner.temp }}.',
  });
}
