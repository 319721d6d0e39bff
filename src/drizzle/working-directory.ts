// `globSync` by name would keep an older Node.js from saying what it lacks.
import fs, { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/**
 * The folder in which drizzle-kit runs: the config's, unless the schema paths only make sense from one above, as when
 * everything is started from the root of a monorepo.
 *
 * @param folders absolute paths, the config's first and then its parents
 */
export function workingDirectory(folders: readonly string[], schema: readonly string[]): string {
  const [first = ''] = folders;
  const fits = (folder: string): boolean =>
    schema.some(
      (path) => isAbsolute(path) || existsSync(join(folder, path)) || fs.globSync(path, { cwd: folder }).length > 0,
    );
  return folders.find(fits) ?? first;
}
