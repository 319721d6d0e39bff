import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { normalise, type Tree } from '../project/tree.ts';

/** What a file is for, as the start of a sentence, and the setting that names it. */
export interface FilePurpose {
  what: string;
  setting: string;
}

/** The files that settings name: nothing outside of the repository is read, whatever links stand in it. */
export interface SettingsFiles {
  /** Whose they are: for a pull request those of the base, because they steer its review. */
  side: 'base' | 'checkout';
  /**
   * The text of a file; null when there is none.
   *
   * @throws KnownError for a path that leaves the repository, and for what cannot be read
   */
  read(file: string, purpose: FilePurpose): Promise<string | null>;
}

/** The files as they lie in a folder. A link out of it is not followed: the text may be a secret. */
export function filesOfFolder(root: string): SettingsFiles {
  return {
    side: 'checkout',
    async read(file, purpose) {
      const top = await realpath(root);
      const real = await realpath(path.resolve(top, file)).catch(() => null);
      if (real === null) return null;
      if (!real.startsWith(`${top}${path.sep}`)) throw outside(purpose);
      return readFile(real, 'utf8').catch((cause: unknown) => {
        throw new KnownError(`${purpose.what} cannot be read.`, {
          where: file,
          next: 'Check that it is a file that may be read.',
          cause,
        });
      });
    },
  };
}

/** The files of the base. @param root where the checkout lies, for paths that are absolute */
export function filesOfBase(tree: Tree, root: string): SettingsFiles {
  return {
    side: 'base',
    async read(file, purpose) {
      const inside = path.isAbsolute(file) ? path.relative(root, file) : file;
      const clean = normalise(inside.replaceAll('\\', '/'));
      if (clean === null) throw outside(purpose);
      return tree.read(clean);
    },
  };
}

function outside({ what, setting }: FilePurpose): KnownError {
  return new KnownError(`${what} lies outside of the repository.`, {
    where: setting,
    next:
      setting === 'stats'
        ? 'Keep it in the repository: raincheck stats --url postgres://… writes it.'
        : 'Keep it in the repository, and give its path from the repository’s top.',
  });
}
