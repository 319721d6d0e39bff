import { KnownError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';
import { ruleCatalogue } from '../verdict/catalogue.ts';
import { mergeSettings } from '../settings/merge.ts';
import { readEnvironment, type SettingsLayer } from '../settings/read.ts';
import type { Settings } from '../settings/schema.ts';
import { folderPlace, readConfigFile } from './config-file.ts';

export interface SettingsSources {
  /** Top folder of the repository, where the config file is. */
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** What overrules everything: inputs or flags. */
  stronger: readonly SettingsLayer[];
}

/**
 * The settings of a run that judges no pull request: defaults, config file, environment, inputs or flags.
 *
 * @throws KnownError for names and values that are not valid, in any of them
 */
export async function resolveSettings({ root, environment, stronger }: SettingsSources): Promise<Settings> {
  const file = await readConfigFile(folderPlace(root, environment));
  return validSettings([...(file ? [file] : []), readEnvironment(environment), ...stronger]);
}

/** Merges layers, weakest first. @throws KnownError for names and values that are not valid, rules included */
export function validSettings(layers: readonly SettingsLayer[]): Settings {
  const settings = mergeSettings(layers);
  const names: string[] = ruleCatalogue.map(({ name }) => name);
  for (const name of [...Object.keys(settings.rules), ...settings.accept.map(({ rule }) => rule)]) {
    if (names.includes(name)) continue;
    throw new KnownError(`There is no rule ${name}: ${didYouMean(name, names)}`, {
      where: Object.hasOwn(settings.rules, name) ? 'rules' : 'accept',
      next: 'Correct the name; raincheck explain lists all rules.',
    });
  }
  return settings;
}
