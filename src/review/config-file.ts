import { KnownError } from '../core/errors.ts';
import type { Tree } from '../project/tree.ts';
import { mergedValues } from '../settings/merge.ts';
import type { SettingsLayer } from '../settings/read.ts';
import { layerOf, parseJson, valuesOf, type ConfigPlace, type ExtendedLayer, type FileLayer } from './config-layer.ts';
import { extendedLayers } from './extended-config.ts';

const endings = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'];
const files = endings.map((ending) => `raincheck.config.${ending}`);

/** Every file that settings can stand in. */
export const configFiles: readonly string[] = [...files, 'package.json'];

/** Settings of the config file, and of what it extends. */
export interface ConfigFile extends FileLayer {
  /** What it extends, weakest first. */
  extended: ExtendedLayer[];
}

/** All layers of a config, weakest first. */
export function layersOf(file: ConfigFile | null): SettingsLayer[] {
  return file === null ? [] : [...file.extended, file];
}

/** What a config says with all that it extends, not validated. */
export function valuesWithExtended(file: ConfigFile | null): Record<string, unknown> {
  return mergedValues(layersOf(file));
}

/**
 * The config file's settings; null when there is none.
 *
 * @throws KnownError for two of them, for what is no object, and for a secret in it; UnreadableConfig
 */
export async function readConfigFile(place: ConfigPlace): Promise<ConfigFile | null> {
  const found: { file: string; text: string }[] = [];
  for (const file of files) {
    const text = await place.read(file);
    if (text !== null) found.push({ file, text });
  }
  const manifest = await place.read('package.json');
  const inPackage = manifest === null ? undefined : packageSettings(manifest);
  if (inPackage !== undefined) found.push({ file: 'package.json', text: manifest ?? '' });
  const [first, second] = found;
  if (first === undefined) return null;
  const { file, text } = first;
  if (second !== undefined) {
    throw new KnownError(`Raincheck’s settings stand in ${file} and in ${second.file}.`, {
      next: 'Keep one of them.',
    });
  }
  const said = file === 'package.json' ? inPackage : await valuesOf(place, file, text);
  const { parents, layer } = await layerOf(said, { source: file, text });
  return { ...layer, extended: await extendedLayers(place, parents, [{ name: file, inTree: true }]) };
}

/** The file of a tree in which `accept` stands; null when none shows it. */
export async function acceptFileOf(tree: Tree): Promise<{ file: string; text: string } | null> {
  for (const file of configFiles) {
    const text = await tree.read(file);
    if (text !== null && /\baccept\b/.test(text)) return { file, text };
  }
  return null;
}

function packageSettings(text: string): unknown {
  const manifest = parseJson(text, 'package.json');
  return typeof manifest === 'object' && manifest !== null
    ? (manifest as Record<string, unknown>)['raincheck']
    : undefined;
}
