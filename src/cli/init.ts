import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';

/** How a project installs its dependencies in CI. */
interface PackageManager {
  name: string;
  lockfiles: string[];
  setUp: string[];
}

const setUpNode = [
  '      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  '        with:',
  '          node-version: 24',
];

const packageManagers: PackageManager[] = [
  {
    name: 'pnpm',
    lockfiles: ['pnpm-lock.yaml'],
    setUp: ['      - uses: pnpm/action-setup@v4', ...setUpNode, '      - run: pnpm install --frozen-lockfile'],
  },
  {
    name: 'yarn',
    lockfiles: ['yarn.lock'],
    setUp: [...setUpNode, '      - run: corepack enable && yarn install --immutable'],
  },
  {
    name: 'bun',
    lockfiles: ['bun.lock', 'bun.lockb'],
    setUp: [...setUpNode, '      - uses: oven-sh/setup-bun@v2', '      - run: bun install --frozen-lockfile'],
  },
  {
    name: 'npm',
    lockfiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    setUp: [...setUpNode, '      - run: npm ci'],
  },
];

/** What `raincheck init` wrote. */
export interface InitResult {
  written: string[];
  packageManager: string;
}

/**
 * Writes `.github/workflows/raincheck.yml` and, if wanted, `raincheck.config.json`. Nothing that exists is overwritten.
 *
 * @param options.uses the Action to call, `owner/repo@ref`
 * @throws KnownError when a file is already there
 */
export async function initialise(root: string, options: { uses: string; config: boolean }): Promise<InitResult> {
  const manager = await packageManagerOf(root);
  const files: [string, string][] = [['.github/workflows/raincheck.yml', workflow(manager, options.uses)]];
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
  return { written: files.map(([file]) => file), packageManager: manager.name };
}

async function packageManagerOf(root: string): Promise<PackageManager> {
  for (const manager of packageManagers) {
    for (const lockfile of manager.lockfiles) if (await exists(path.join(root, lockfile))) return manager;
  }
  return packageManagers.at(-1) as PackageManager;
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

function workflow(manager: PackageManager, uses: string): string {
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
${manager.setUp.join('\n')}
      - uses: ${uses}
`;
}
