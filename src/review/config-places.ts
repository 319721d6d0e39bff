import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { configRunner, type ConfigRun } from '../project/config-run.ts';
import { readModule } from '../project/config/module.ts';
import { toPlain } from '../project/config/values.ts';
import type { Tree } from '../project/tree.ts';
import { withBaseFiles } from './base-files.ts';
import type { ConfigPlace } from './config-layer.ts';
import { readPackage } from './config-package.ts';

/** The files as they lie in a folder; a config that is a program runs in a child process. */
export function folderPlace(root: string, env: Readonly<Record<string, string | undefined>>): ConfigPlace {
  return {
    read: async (file) => {
      const there = await access(path.join(root, file)).then(
        () => true,
        () => false,
      );
      return there ? readFile(path.join(root, file), 'utf8') : null;
    },
    evaluate: configRunner(root, { env, keys: 'all' }),
    package: (specifier) => readPackage(specifier, { root, env, trusted: true }),
  };
}

/** A tree whose programs are read and never run; what packages say of it is not asked. */
export function staticPlace(tree: Tree): ConfigPlace {
  return { read: (file) => tree.read(file), evaluate: (file) => readStatically(tree, file), package: null };
}

/** The base's files: a program that its text does not explain runs beside a copy of them. */
export function basePlace(tree: Tree, from: Parameters<typeof withBaseFiles>[1]): ConfigPlace {
  const env = from.environment;
  return {
    read: (file) => tree.read(file),
    async evaluate(file) {
      const told = await readStatically(tree, file);
      if (told.ok) return told;
      return withBaseFiles(tree, from, (root) => configRunner(root, { env, keys: 'all' })(file));
    },
    async package(specifier) {
      const own = await withBaseFiles(tree, from, (root) => readPackage(specifier, { root, env, trusted: true }));
      // The change touches what is installed: the checkout's is better than nothing, where it makes the check stricter.
      return own.found ? own : readPackage(specifier, { root: from.checkout, env, trusted: false });
    },
  };
}

async function readStatically(tree: Tree, file: string): Promise<ConfigRun> {
  const reason = 'only running it would tell what it says';
  try {
    const exports = await readModule(tree, file, '');
    const value = exports === null ? null : toPlain(exports('default'));
    return value === null ? { ok: false, reason } : { ok: true, config: value.plain };
  } catch (error) {
    // Expressions that are nested too deeply.
    if (error instanceof RangeError) return { ok: false, reason };
    throw error;
  }
}
