import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A package manager, told by its lockfile. */
export interface PackageManager {
  name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** The command that installs exactly what the lockfile says. */
  install: string;
}

const lockfiles: [file: string, manager: PackageManager][] = [
  ['pnpm-lock.yaml', { name: 'pnpm', install: 'pnpm install --frozen-lockfile' }],
  ['bun.lock', { name: 'bun', install: 'bun install --frozen-lockfile' }],
  ['bun.lockb', { name: 'bun', install: 'bun install --frozen-lockfile' }],
  ['yarn.lock', { name: 'yarn', install: 'yarn install --immutable' }],
  ['package-lock.json', { name: 'npm', install: 'npm ci' }],
  ['npm-shrinkwrap.json', { name: 'npm', install: 'npm ci' }],
];

/**
 * The package manager of a folder: that of the nearest lockfile upwards, no further than the repository's root.
 * Without a lockfile it is npm.
 *
 * @param folders absolute paths, nearest first
 */
export function packageManagerOf(folders: readonly string[]): PackageManager {
  for (const folder of folders) {
    for (const [file, manager] of lockfiles) {
      if (existsSync(join(folder, file))) return manager;
    }
  }
  return { name: 'npm', install: 'npm install' };
}
