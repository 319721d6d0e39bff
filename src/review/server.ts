import type { SchemaFile } from '../baseline/options.ts';
import { KnownError } from '../core/errors.ts';
import type { ServerOptions } from '../postgres/server.ts';
import type { Tree } from '../project/tree.ts';
import type { Settings } from '../settings/schema.ts';
import type { SettingsFiles } from './settings-files.ts';

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
 * The SQL of the setting `beforeBaseline`; null when it is not set. It runs as superuser, so for a pull request it is the
 * base's.
 *
 * @param head the files that are reviewed
 * @throws KnownError when the file cannot be read, or lies outside of the repository
 */
export async function readBeforeBaseline(
  { beforeBaseline: file }: Pick<Settings, 'beforeBaseline'>,
  files: SettingsFiles,
  head: Tree,
): Promise<string | null> {
  return file === null ? null : readSetting('before-baseline', file, { files, head });
}

/**
 * The dump of the setting `baselineSchema`; null when it is not set. It stands for the base, so for a pull request it is
 * the base's.
 *
 * @throws KnownError as {@link readBeforeBaseline} does
 */
export async function readBaselineSchema(
  { baselineSchema: file }: Pick<Settings, 'baselineSchema'>,
  files: SettingsFiles,
  head: Tree,
): Promise<SchemaFile | null> {
  return file === null ? null : { path: file, sql: await readSetting('baseline-schema', file, { files, head }) };
}

async function readSetting(
  setting: string,
  file: string,
  { files, head }: { files: SettingsFiles; head: Tree },
): Promise<string> {
  const text = await files.read(file, { what: `The file of ${setting}`, setting });
  if (text !== null) return text;
  if (files.side === 'base' && (await head.read(file)) !== null) {
    throw new KnownError(`The file of ${setting} is not on the base branch yet.`, {
      where: file,
      next: 'It runs as superuser, so the pull request that brings it cannot use it: merge the file first, and name it in the settings or the workflow after that.',
    });
  }
  throw new KnownError(`The file of ${setting} cannot be read.`, {
    where: file,
    next: 'Give the path of an SQL file, relative to the top of the repository.',
  });
}
