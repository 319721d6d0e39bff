import { didYouMean } from '../core/nearest.ts';
import { ruleCatalogue, ruleNamed } from '../verdict/catalogue.ts';
import { layerProblems, mergeSettings } from '../settings/merge.ts';
import { wrongSettings, type SettingProblem } from '../settings/problems.ts';
import { placeIn, readEnvironment, type SettingsLayer } from '../settings/read.ts';
import type { Settings } from '../settings/schema.ts';
import { wrongValues } from '../settings/wrong-value.ts';
import { layersOf, readConfigFile } from './config-file.ts';
import { folderPlace } from './config-places.ts';

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
  return validSettings([...layersOf(file), readEnvironment(environment), ...stronger]);
}

/**
 * Merges layers, weakest first.
 *
 * @throws KnownError with all names and values that are not valid, rules and their options included
 */
export function validSettings(layers: readonly SettingsLayer[]): Settings {
  const error = wrongSettings([...layerProblems(layers), ...layers.flatMap(ruleProblems)]);
  if (error !== null) throw error;
  return mergeSettings(layers);
}

/** What is wrong with the rules that a layer names: in `rules`, in `accept`, and in those of single projects. */
function ruleProblems(layer: SettingsLayer): SettingProblem[] {
  const { rules, accept, projects } = layer.values;
  const accepted = (Array.isArray(accept) ? (accept as unknown[]) : []).flatMap((entry, at) => {
    const rule: unknown = isRecord(entry) ? entry['rule'] : undefined;
    return typeof rule === 'string' ? nameProblems(layer, rule, ['accept', at, 'rule']) : [];
  });
  const ofProjects = Object.entries(isRecord(projects) ? projects : {}).flatMap(([project, own]) =>
    problemsOfMap(layer, isRecord(own) ? own['rules'] : undefined, ['projects', project, 'rules']),
  );
  return [...problemsOfMap(layer, rules, ['rules']), ...ofProjects, ...accepted];
}

function problemsOfMap(layer: SettingsLayer, rules: unknown, keys: PropertyKey[]): SettingProblem[] {
  return Object.entries(isRecord(rules) ? rules : {}).flatMap(([rule, setting]) => [
    ...nameProblems(layer, rule, [...keys, rule]),
    ...(Array.isArray(setting) ? optionProblems(layer, rule, { options: setting[1], keys: [...keys, rule] }) : []),
  ]);
}

function nameProblems(layer: SettingsLayer, rule: string, keys: PropertyKey[]): SettingProblem[] {
  const names: string[] = ruleCatalogue.map(({ name }) => name);
  if (names.includes(rule)) return [];
  const message = `There is no rule ${rule}: ${didYouMean(rule, names)}`;
  const where = layer.lineOf === undefined ? String(keys[0]) : placeIn(layer, keys);
  return [{ message, where, next: 'Correct the name; raincheck explain lists all rules.' }];
}

function optionProblems(
  layer: SettingsLayer,
  rule: string,
  { options, keys }: { options: unknown; keys: PropertyKey[] },
): SettingProblem[] {
  const info = ruleNamed(rule);
  if (info === null || !isRecord(options)) return [];
  const next = `raincheck explain ${rule} shows what can be set.`;
  if (info.options === undefined) {
    if (Object.keys(options).length === 0) return [];
    const message = `The rule ${rule} has no options: it takes a severity alone.`;
    return [{ message, where: placeIn(layer, [...keys, 1]), next }];
  }
  return wrongValues(info.options, options).map(({ path, reason }) => ({
    message: `The options of the rule ${rule} are not valid${path.length === 0 ? '' : ` (${path.join('.')})`}: ${/[.?]$/.test(reason) ? reason : `${reason}.`}`,
    where: placeIn(layer, [...keys, 1, ...path]),
    next,
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
