import { globSync, statSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

const code = /\.[cm]?[jt]sx?$/;

/**
 * The schema files that a config names: paths, globs, and folders, of which the files that lie directly in them count
 * (drizzle-kit, `prepareFilenames`).
 *
 * @param directory absolute path from which relative ones are meant
 * @returns absolute paths, each once
 */
export function schemaFiles(directory: string, schema: readonly string[]): string[] {
  const found = schema.flatMap((path) => {
    const absolute = isAbsolute(path) ? path : join(directory, path);
    const isThere = statSync(absolute, { throwIfNoEntry: false }) !== undefined;
    return isThere ? [absolute] : globSync(path, { cwd: directory }).map((one) => join(directory, one));
  });
  const files = found.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  );
  return [...new Set(files)].filter((path) => code.test(path) && !path.endsWith('.d.ts')).toSorted();
}
