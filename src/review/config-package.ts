import { readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { configRunner } from '../project/config-run.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What looking for a shared config in a package gave. */
export type PackageReading =
  | { found: false }
  /** `values` is whatever its default export is, or its JSON. */
  | { found: true; ok: true; values: unknown; text: string; trusted: boolean; file: string }
  | { found: true; ok: false; reason: string };

/**
 * The shared config of a package (`@acme/raincheck-config`, `@acme/raincheck-config/strict.json`): JSON, or a program, which runs
 * in a child process.
 *
 * @param from.root the folder whose packages count
 * @param from.trusted false where they may be others than the base's
 */
export async function readPackage(
  specifier: string,
  { root, env, trusted }: { root: string; env: Environment; trusted: boolean },
): Promise<PackageReading> {
  let file: string;
  try {
    file = await realpath(createRequire(path.join(root, 'package.json')).resolve(specifier));
  } catch {
    return { found: false };
  }
  const text = await readFile(file, 'utf8').catch(() => '');
  if (file.endsWith('.json')) {
    try {
      return { found: true, ok: true, values: JSON.parse(text.replace(/^\uFEFF/, '')), text, trusted, file };
    } catch {
      return { found: true, ok: false, reason: 'it is not valid JSON' };
    }
  }
  const run = await configRunner(path.dirname(file), { env, keys: 'all' })(path.basename(file));
  return run.ok
    ? { found: true, ok: true, values: run.config, text, trusted, file }
    : { found: true, ok: false, reason: run.reason };
}
