import { KnownError } from '../core/errors.ts';
import { describeSettings, settingsSchema, type Settings } from './schema.ts';
import { unknownSetting, type SettingsLayer } from './read.ts';

/**
 * Merges layers, weakest first, under the schema's defaults and validates the result. Maps (`rules`, `tableRows`) are
 * merged entry by entry; everything else is replaced.
 *
 * @throws KnownError naming the source and the setting as it is written there
 */
export function mergeSettings(layers: readonly SettingsLayer[]): Settings {
  const merged: Record<string, unknown> = {};
  const origin = new Map<string, SettingsLayer>();
  const infos = describeSettings();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer.values)) {
      const info = infos.find((candidate) => candidate.name === name);
      if (info === undefined) throw unknownSetting(name, layer.source, infos.map(layer.write), layer.write);
      if (value === undefined) continue;
      merged[name] =
        info.kind === 'map' && isRecord(value) && isRecord(merged[name]) ? { ...merged[name], ...value } : value;
      origin.set(name, layer);
    }
  }
  const parsed = settingsSchema.safeParse(merged);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  const layer = origin.get(name);
  const info = infos.find((candidate) => candidate.name === name);
  const written = layer && info ? layer.write(info) : name;
  const inner = issue && issue.path.length > 1 ? ` (${issue.path.slice(1).join('.')})` : '';
  throw new KnownError(`The setting ${written}${inner} is not valid: ${issue?.message ?? 'unknown reason'}.`, {
    ...(layer ? { where: layer.source } : {}),
    next: info ? `It means: ${info.description}` : 'See docs/settings.md.',
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
