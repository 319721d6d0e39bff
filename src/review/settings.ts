import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError, messageOf } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import { configRunner } from '../project/config-run.ts';
import { ruleCatalogue } from '../verdict/catalogue.ts';
import { mergeSettings } from '../settings/merge.ts';
import { readEnvironment, type SettingsLayer } from '../settings/read.ts';
import { describeSettings, type Settings } from '../settings/schema.ts';

const files = ['raincheck.config.ts', 'raincheck.config.js', 'raincheck.config.json'];

export interface SettingsSources {
  /** Top folder of the repository, where the config file is. */
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** What overrules everything: inputs or flags. */
  stronger: readonly SettingsLayer[];
}

/**
 * The settings of a run: defaults, config file, environment, inputs or flags.
 *
 * @throws KnownError for names and values that are not valid, in any of them
 */
export async function resolveSettings(sources: SettingsSources): Promise<Settings> {
  const file = await readConfigFile(sources.root, sources.environment);
  const layers = [...(file ? [file] : []), readEnvironment(sources.environment), ...sources.stronger];
  const settings = mergeSettings(layers);
  const names: string[] = ruleCatalogue.map(({ name }) => name);
  for (const name of Object.keys(settings.rules)) {
    if (names.includes(name)) continue;
    throw new KnownError(`There is no rule ${name}: ${didYouMean(name, names)}`, {
      where: 'rules',
      next: 'Correct the name; raincheck explain lists all rules.',
    });
  }
  return settings;
}

/** The config file's settings; null when there is none. A config that is a program runs in a child process. */
async function readConfigFile(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<SettingsLayer | null> {
  const found: string[] = [];
  for (const file of files) if (await exists(path.join(root, file))) found.push(file);
  const inPackage = await packageSettings(root);
  if (inPackage !== undefined) found.push('package.json');
  const [file, second] = found;
  if (file === undefined) return null;
  if (second !== undefined) {
    throw new KnownError(`Raincheck’s settings stand in ${file} and in ${second}.`, {
      next: 'Keep one of them.',
    });
  }
  const values = file === 'package.json' ? inPackage : await configValues(root, file, environment);
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new KnownError('Raincheck’s settings must be an object.', { where: file, next: 'See docs/settings.md.' });
  }
  for (const { name, file: mayBeInFile, environment: variable } of describeSettings()) {
    if (mayBeInFile !== false || !Object.hasOwn(values, name)) continue;
    throw new KnownError(`The setting ${name} is a secret and must not stand in a file.`, {
      where: file,
      next: `Take it out (and change the password, if it was committed). Give it as ${variable}, or as an input from a secret.`,
    });
  }
  return { values: values as Record<string, unknown>, source: file, write: (info) => info.name };
}

async function configValues(
  root: string,
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<unknown> {
  if (file.endsWith('.json')) return parseJson(await readFile(path.join(root, file), 'utf8'), file);
  const run = await configRunner(root, { env: environment, keys: 'all' })(file);
  if (run.ok) return run.config;
  throw new KnownError(`${file} could not be run: ${run.reason}`, {
    where: file,
    next: 'Run it with Node to see the error; it must export the settings as its default.',
  });
}

async function packageSettings(root: string): Promise<unknown> {
  const file = path.join(root, 'package.json');
  if (!(await exists(file))) return undefined;
  const manifest = parseJson(await readFile(file, 'utf8'), 'package.json');
  return typeof manifest === 'object' && manifest !== null
    ? (manifest as Record<string, unknown>)['raincheck']
    : undefined;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new KnownError(`${file} is not valid JSON: ${messageOf(cause)}`, {
      where: file,
      next: 'Correct the file.',
      cause,
    });
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
