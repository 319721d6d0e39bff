import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';

/** How a project installs its dependencies in CI. */
interface PackageManager {
  name: string;
  lockfiles: string[];
  /** The workflow's steps, by the text of the lock file. */
  setUp: (lockfile: string) => string[];
}

/** @param cache what setup-node keeps between runs; it must find the package manager, which corepack brings only later */
function setUpNode(cache: 'npm' | 'yarn' | null): string[] {
  return [
    '      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
    '        with:',
    '          node-version: 24',
    ...(cache === null ? [] : [`          cache: ${cache}`]),
  ];
}

/** No action of a third party: Node's own corepack and npm bring the package managers. */
const packageManagers: PackageManager[] = [
  {
    name: 'pnpm',
    lockfiles: ['pnpm-lock.yaml'],
    setUp: () => [...setUpNode(null), '      - run: corepack enable && pnpm install --frozen-lockfile'],
  },
  {
    name: 'yarn',
    lockfiles: ['yarn.lock'],
    // Yarn 1 has no --immutable, and later ones no --frozen-lockfile.
    setUp: (lockfile) => [
      ...setUpNode('yarn'),
      `      - run: corepack enable && yarn install ${/^# yarn lockfile v1$/m.test(lockfile) ? '--frozen-lockfile' : '--immutable'}`,
    ],
  },
  {
    name: 'bun',
    lockfiles: ['bun.lock', 'bun.lockb'],
    setUp: () => [...setUpNode(null), '      - run: npm install --global bun && bun install --frozen-lockfile'],
  },
  {
    name: 'npm',
    lockfiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    setUp: () => [...setUpNode('npm'), '      - run: npm ci'],
  },
];

/** What `raincheck init` wrote. */
export interface InitResult {
  /** Paths from the folder in which it was called. */
  written: string[];
  packageManager: string;
}

/**
 * Writes `.github/workflows/raincheck.yml` and, if wanted, `raincheck.config.json` into the root of the repository: the
 * only place where GitHub looks for workflows. Nothing that exists is overwritten.
 *
 * @param folder where it was called; a folder without a repository counts as its root
 * @param options.uses the Action to call, `owner/repo@ref`
 * @throws KnownError when a file is already there
 */
export async function initialise(folder: string, options: { uses: string; config: boolean }): Promise<InitResult> {
  const root = await rootOf(folder);
  const { manager, lockfile } = await packageManagerOf(folder, root);
  const files: [string, string][] = [
    ['.github/workflows/raincheck.yml', workflow(manager.setUp(lockfile), options.uses)],
  ];
  if (options.config) files.push(['raincheck.config.json', '{\n  "failOn": "error",\n  "rules": {}\n}\n']);
  for (const [file] of files) {
    if (await exists(path.join(root, file))) {
      throw new KnownError(`${file} is already there.`, {
        where: file,
        next: 'Edit it by hand, or move it away and run raincheck init again. Nothing was written.',
      });
    }
  }
  for (const [file, text] of files) {
    await makeFolder(path.dirname(path.join(root, file)));
    await writeFile(path.join(root, file), text, { flag: 'wx' });
  }
  const written = files.map(([file]) => path.relative(folder, path.join(root, file)));
  return { written, packageManager: manager.name };
}

/** The nearest folder above that has a `.git`: a folder, or a file in a worktree. */
async function rootOf(folder: string): Promise<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    if (await stat(path.join(at, '.git')).catch(() => null)) return at;
    if (path.dirname(at) === at) return folder;
  }
}

/** The one whose lock file stands nearest, up to the root; npm where there is none. */
async function packageManagerOf(folder: string, root: string): Promise<{ manager: PackageManager; lockfile: string }> {
  for (let at = folder; ; at = path.dirname(at)) {
    for (const manager of packageManagers) {
      for (const name of manager.lockfiles) {
        const lockfile = await readFile(path.join(at, name), 'utf8').catch(() => null);
        if (lockfile !== null) return { manager, lockfile };
      }
    }
    if (at === root || path.dirname(at) === at) break;
  }
  return { manager: packageManagers.at(-1) as PackageManager, lockfile: '' };
}

async function exists(file: string): Promise<boolean> {
  try {
    await readFile(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function workflow(setUp: readonly string[], uses: string): string {
  return `# Reviews the database side of every pull request. Make the check "raincheck" required to block merges.
name: raincheck
on:
  pull_request:
  merge_group:

# Each job says what it needs.
permissions: {}

concurrency:
  group: raincheck-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true

jobs:
  raincheck:
    # Branch protection knows the check by this name.
    name: raincheck
    runs-on: ubuntu-latest
    timeout-minutes: 45
    permissions:
      contents: read # to check out the repository and fetch its base
      pull-requests: write # to post the report as one comment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
${setUp.join('\n')}
      - uses: ${uses}
`;
}
