import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { ServerOptions } from '../postgres/server.ts';
import type { Settings } from '../settings/schema.ts';

/** The settings as the postgres room wants them. */
export function serverOptions(
  settings: Pick<
    Settings,
    'database' | 'image' | 'postgresVersion' | 'databasePreset' | 'allowNonEmptyDatabase' | 'postgresBinaries'
  >,
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Omit<ServerOptions, 'log' | 'signal'> {
  return {
    database: settings.database,
    image: settings.image,
    version: settings.postgresVersion,
    preset: settings.databasePreset,
    allowNonEmpty: settings.allowNonEmptyDatabase,
    binaries: settings.postgresBinaries,
    from: [root],
    path: environment['PATH'] ?? null,
  };
}

/**
 * The SQL of the setting `beforeBaseline`; null when it is not set.
 *
 * @throws KnownError when the file cannot be read
 */
export async function readBeforeBaseline(
  settings: Pick<Settings, 'beforeBaseline'>,
  root: string,
): Promise<string | null> {
  if (settings.beforeBaseline === null) return null;
  const file = path.resolve(root, settings.beforeBaseline);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new KnownError(`The file of before-baseline cannot be read.`, {
      where: settings.beforeBaseline,
      next: 'Give the path of an SQL file, relative to the top of the repository.',
      cause,
    });
  }
}
