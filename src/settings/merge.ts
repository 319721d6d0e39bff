import { mergeRules } from './rule-setting.ts';
import { wrongSettings, type SettingProblem } from './problems.ts';
import { placeIn, unknownSetting, type SettingsLayer } from './read.ts';
import { describeSettings, settingsSchema, type RuleSetting, type Settings } from './schema.ts';
import { wrongValues } from './wrong-value.ts';

/**
 * Merges layers, weakest first, under the schema's defaults and validates the result. Maps (`rules`, `tableRows`) are
 * merged entry by entry; everything else is replaced.
 *
 * @throws KnownError naming each wrong setting with its source, as it is written there
 */
export function mergeSettings(layers: readonly SettingsLayer[]): Settings {
  const error = wrongSettings(layerProblems(layers));
  if (error !== null) throw error;
  return settingsSchema.parse(mergedValues(layers));
}

/** Everything that is wrong in the layers, each by itself: a value that a stronger layer overrules is wrong all the same. */
export function layerProblems(layers: readonly SettingsLayer[]): SettingProblem[] {
  const infos = describeSettings();
  return layers.flatMap((layer) =>
    Object.entries(layer.values).flatMap(([name, value]): SettingProblem[] => {
      const info = infos.find((candidate) => candidate.name === name);
      if (info === undefined) {
        const { message, next } = unknownSetting(name, layer.source, infos.map(layer.write), layer.write);
        return [{ message, next, where: placeIn(layer, [name]) }];
      }
      if (value === undefined) return [];
      return wrongValues(settingsSchema.shape[info.name], value).map(({ path, reason }) => ({
        message: `The setting ${layer.write(info)}${path.length === 0 ? '' : ` (${path.join('.')})`} is not valid: ${sentence(reason)}`,
        where: placeIn(layer, [name, ...path]),
        next: `It means: ${info.description}`,
      }));
    }),
  );
}

/** The values of all layers, weakest first, not validated. */
export function mergedValues(layers: readonly SettingsLayer[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  const maps = new Set<string>(describeSettings().flatMap(({ name, kind }) => (kind === 'map' ? [name] : [])));
  for (const [name, value] of layers.flatMap(({ values }) => Object.entries(values))) {
    const before = merged[name];
    if (value === undefined) continue;
    if (!maps.has(name) || !isRecord(value) || !isRecord(before)) merged[name] = value;
    else if (name === 'rules') {
      merged[name] = mergeRules(before as Record<string, RuleSetting>, value as Record<string, RuleSetting>);
    } else merged[name] = { ...before, ...value };
  }
  return merged;
}

function sentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}.`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
