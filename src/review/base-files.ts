import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { normalise, type Tree } from '../project/tree.ts';

/** What a program may import of a repository. */
const code = /\.([cm]?[jt]sx?|json)$/;

/** What decides which packages are installed. */
const packages =
  /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|yarn\.lock|bun\.lockb?|\.npmrc|\.yarnrc\.yml|\.pnpmfile\.c?js)$|(^|\/)(patches|\.yarn|node_modules)\//;

/** More files are no config's. */
const mostFiles = 20_000;

export interface BaseFilesOptions {
  /** Absolute path of the checkout, whose packages are lent where the change leaves them alone. */
  checkout: string;
  /** Paths that the change touches; null when unknown. */
  changed: readonly string[] | null;
  environment: Readonly<Record<string, string | undefined>>;
  /** Lends the packages of every folder whatever the change does to them: for code that is a guest anyway. */
  toGuest?: boolean;
}

/**
 * Lays the code of a tree into a temporary folder while something is done there: a config of the base must not import
 * what the pull request has put in its place. Its packages are those of the checkout, but only where the change touches
 * neither manifests nor lock files.
 */
export async function withBaseFiles<T>(
  tree: Tree,
  { checkout, changed, toGuest = false }: BaseFilesOptions,
  act: (root: string) => Promise<T>,
): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'raincheck-base-')));
  try {
    const files = (await tree.list('')).filter((file) => code.test(file) && !file.split('/').includes('node_modules'));
    for (const file of files.slice(0, mostFiles)) {
      const text = normalise(file) === file ? await tree.read(file) : null;
      if (text === null) continue;
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    const same = changed !== null && !changed.some((file) => packages.test(file));
    const homes = toGuest
      ? files.filter((file) => /(^|\/)package\.json$/.test(file)).map((file) => path.dirname(file))
      : ['.'];
    for (const home of same || toGuest ? new Set(['.', ...homes]) : []) await lendPackages(checkout, folder, home);
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function lendPackages(checkout: string, folder: string, home: string): Promise<void> {
  const modules = path.join(checkout, home, 'node_modules');
  if (!existsSync(modules)) return;
  await mkdir(path.join(folder, home), { recursive: true });
  await symlink(modules, path.join(folder, home, 'node_modules'), 'junction');
}
