import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
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
    if (toGuest) for (const home of new Set(['.', ...homes])) await lendPackages(checkout, folder, home);
    else await lendTrustedPackages(checkout, folder, same);
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Lends the packages of the checkout's top, one by one: those of a workspace are links to folders of the checkout, where the
 * change has its own code, and lead to the copy instead.
 *
 * @param others whether packages that are no part of the repository are lent too
 */
async function lendTrustedPackages(checkout: string, folder: string, others: boolean): Promise<void> {
  const modules = path.join(checkout, 'node_modules');
  if (!existsSync(modules)) return;
  const top = await realpath(checkout);
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'));
  const scoped = names.filter((name) => name.startsWith('@'));
  const inside = await Promise.all(
    scoped.map(async (scope) => (await readdir(path.join(modules, scope))).map((name) => path.join(scope, name))),
  );
  for (const name of [...names.filter((one) => !one.startsWith('@')), ...inside.flat()]) {
    const real = await realpath(path.join(modules, name)).catch(() => null);
    if (real === null) continue;
    const place = path.relative(top, real);
    const isOwn = !place.startsWith('..') && !path.isAbsolute(place) && !place.split(path.sep).includes('node_modules');
    const target = isOwn ? path.join(folder, place) : path.join(modules, name);
    if (isOwn ? !existsSync(target) : !others) continue;
    await mkdir(path.join(folder, 'node_modules', path.dirname(name)), { recursive: true });
    await symlink(target, path.join(folder, 'node_modules', name), 'junction');
  }
}

async function lendPackages(checkout: string, folder: string, home: string): Promise<void> {
  const modules = path.join(checkout, home, 'node_modules');
  if (!existsSync(modules)) return;
  await mkdir(path.join(folder, home), { recursive: true });
  await symlink(modules, path.join(folder, home, 'node_modules'), 'junction');
}
