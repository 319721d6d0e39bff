import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The node_modules folder that holds a toolchain's drizzle-kit and drizzle-orm: its own, or the repository's when npm
 * has lifted the packages up. (jest replaces createRequire by a resolver of its own, which leaves the toolchains out.)
 */
export function modulesOf(toolchain: 'kit-0.28' | 'kit-0.31' | 'kit-1'): string {
  let folder = path.join(import.meta.dirname, 'toolchains', toolchain);
  while (!existsSync(path.join(folder, 'node_modules/drizzle-kit'))) {
    if (path.dirname(folder) === folder) throw new Error(`drizzle-kit of ${toolchain} is not installed`);
    folder = path.dirname(folder);
  }
  return path.join(folder, 'node_modules');
}
