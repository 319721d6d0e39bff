import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SchemaFile } from '../baseline/options.ts';
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
  { beforeBaseline }: Pick<Settings, 'beforeBaseline'>,
  root: string,
): Promise<string | null> {
  return beforeBaseline === null ? null : readSetting('before-baseline', beforeBaseline, root);
}

/**
 * The dump of the setting `baselineSchema`; null when it is not set.
 *
 * @throws KnownError when the file cannot be read
 */
export async function readBaselineSchema(
  { baselineSchema }: Pick<Settings, 'baselineSchema'>,
  root: string,
): Promise<SchemaFile | null> {
  if (baselineSchema === null) return null;
  return { path: baselineSchema, sql: await readSetting('baseline-schema', baselineSchema, root) };
}

async function readSetting(setting: string, file: string, root: string): Promise<string> {
  try {
    return await readFile(path.resolve(root, file), 'utf8');
  } catch (cause) {
    throw new KnownError(`The file of ${setting} cannot be read.`, {
      where: file,
      next: 'Give the path of an SQL file, relative to the top of the repository.',
      cause,
    });
  }
}
