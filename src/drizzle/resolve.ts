import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { parseJson } from './json.ts';
import { run } from './run.ts';

/** The project's own drizzle-kit, as installed in the checkout. */
export interface Toolchain {
  /** drizzle-kit's version, e.g. `0.31.11`. */
  version: string;
  major: number;
  minor: number;
  /** Absolute path of the program that node runs. */
  bin: string;
  /** Version of drizzle-orm as seen from the config's folder; null when it is not found there. */
  orm: string | null;
  /**
   * NODE_OPTIONS that load yarn's Plug'n'Play; null without it. In the environment, because what drizzle-kit itself
   * starts (esbuild) needs it too.
   */
  nodeOptions: string | null;
}

const manifestType = z.object({
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});
type Manifest = z.output<typeof manifestType>;

/**
 * Finds drizzle-kit as Node would from the config's folder: the nearest `node_modules/drizzle-kit` upwards. That covers
 * npm, the links of pnpm and bun, yarn's node-modules linker and workspaces that hoist. (drizzle-kit 0.x does not export
 * its package.json, so `require.resolve` is of no use.) Under yarn's Plug'n'Play the loader knows, and is asked in a
 * process of its own, because it comes with the pull request.
 *
 * @param directory absolute path of the folder in which drizzle-kit runs
 * @param environment the child's environment, without secrets
 * @returns null when none is installed
 */
export async function findToolchain(
  directory: string,
  environment: Record<string, string>,
  deadline: number,
): Promise<Toolchain | null> {
  for (const folder of upwards(directory)) {
    const home = join(folder, 'node_modules', 'drizzle-kit');
    const manifest = parseManifest(readText(join(home, 'package.json')));
    if (manifest !== null) return toolchain(home, manifest, ormVersion(directory), null);
    const loader = join(folder, '.pnp.cjs');
    if (existsSync(loader)) return plugAndPlay(loader, directory, environment, deadline);
  }
  return null;
}

/** The folder and its parents, nearest first, up to `last` or to the file system's root. */
export function upwards(directory: string, last?: string): string[] {
  const folders: string[] = [];
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder) || folder === last) return folders;
  }
}

function ormVersion(directory: string): string | null {
  for (const folder of upwards(directory)) {
    const manifest = parseManifest(readText(join(folder, 'node_modules', 'drizzle-orm', 'package.json')));
    if (manifest !== null) return manifest.version;
  }
  return null;
}

function toolchain(home: string, manifest: Manifest, orm: string | null, nodeOptions: string | null): Toolchain | null {
  const bin = typeof manifest.bin === 'string' ? manifest.bin : (manifest.bin?.['drizzle-kit'] ?? 'bin.cjs');
  const [major, minor] = manifest.version.split('.').map(Number);
  if (major === undefined || minor === undefined || Number.isNaN(major + minor)) return null;
  return { version: manifest.version, major, minor, bin: join(home, bin), orm, nodeOptions };
}

/** Prints where drizzle-kit lives and its manifest; runs under the Plug'n'Play loader. */
const askLoader = `
const { readFileSync } = require('node:fs');
const api = require('pnpapi');
const from = process.argv[1] + '/';
const look = (name) => {
  try {
    const home = api.resolveToUnqualified(name, from, { considerBuiltins: false });
    return { home, manifest: readFileSync(home + '/package.json', 'utf8') };
  } catch { return null; }
};
process.stdout.write(JSON.stringify({ kit: look('drizzle-kit'), orm: look('drizzle-orm') }));
`;

const packageType = z.object({ home: z.string(), manifest: z.string() }).nullable();
const answerType = z.object({ kit: packageType, orm: packageType });

async function plugAndPlay(
  loader: string,
  directory: string,
  environment: Record<string, string>,
  deadline: number,
): Promise<Toolchain | null> {
  const esm = join(dirname(loader), '.pnp.loader.mjs');
  const options = ['--require', JSON.stringify(loader)];
  if (existsSync(esm)) options.push('--experimental-loader', JSON.stringify(pathToFileURL(esm).href));
  const asked = await run({
    args: ['--require', loader, '--eval', askLoader, directory],
    cwd: directory,
    environment,
    deadline: Math.min(deadline, Date.now() + 20_000),
  });
  const answer = answerType.safeParse(parseJson(asked.stdout)).data;
  const manifest = parseManifest(answer?.kit?.manifest ?? null);
  if (answer === undefined || answer.kit === null || manifest === null) return null;
  const orm = parseManifest(answer.orm?.manifest ?? null)?.version ?? null;
  return toolchain(answer.kit.home, manifest, orm, options.join(' '));
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseManifest(text: string | null): Manifest | null {
  return text === null ? null : (manifestType.safeParse(parseJson(text)).data ?? null);
}
