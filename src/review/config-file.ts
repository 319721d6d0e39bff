import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError, messageOf } from '../core/errors.ts';
import { configRunner, type ConfigRun } from '../project/config-run.ts';
import { readModule } from '../project/config/module.ts';
import { toPlain } from '../project/config/values.ts';
import type { Tree } from '../project/tree.ts';
import type { SettingsLayer } from '../settings/read.ts';
import { describeSettings } from '../settings/schema.ts';
import { withBaseFiles } from './base-files.ts';

const files = ['raincheck.config.ts', 'raincheck.config.js', 'raincheck.config.json'];

/** Every file that settings can stand in. */
export const configFiles: readonly string[] = [...files, 'package.json'];

/** Settings of a file, with its text. */
export interface ConfigFile extends SettingsLayer {
  text: string;
}

/** Where a config file is looked for, and how one that is a program is understood. */
export interface ConfigPlace {
  /** The text of a file of the repository; null when there is none. */
  read(file: string): Promise<string | null>;
  evaluate(file: string): Promise<ConfigRun>;
}

/** A config that nobody could understand: with its text, because the same one on the other side says the same. */
export class UnreadableConfig extends KnownError {
  readonly file: string;
  readonly text: string;

  constructor(file: string, text: string, reason: string) {
    super(`${file} could not be run: ${reason}`, {
      where: file,
      next: 'Run it with Node to see the error; it must export the settings as its default.',
    });
    this.file = file;
    this.text = text;
  }
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
  const values = file === 'package.json' ? inPackage : await valuesOf(place, file, text);
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new KnownError('Raincheck’s settings must be an object.', { where: file, next: 'See docs/settings.md.' });
  }
  refuseSecrets(values, file);
  return { values: values as Record<string, unknown>, source: file, text, write: (info) => info.name };
}

function refuseSecrets(values: object, file: string): void {
  for (const { name, file: mayBeInFile, environment: variable } of describeSettings()) {
    if (mayBeInFile !== false || !Object.hasOwn(values, name)) continue;
    throw new KnownError(`The setting ${name} is a secret and must not stand in a file.`, {
      where: file,
      next: `Take it out (and change the password, if it was committed). Give it as ${variable}, or as an input from a secret.`,
    });
  }
}

async function valuesOf(place: ConfigPlace, file: string, text: string): Promise<unknown> {
  if (file.endsWith('.json')) return parseJson(text, file);
  const run = await place.evaluate(file);
  if (run.ok) return run.config;
  throw new UnreadableConfig(file, text, run.reason);
}

/** The file of a tree in which `accept` stands; null when none shows it. */
export async function acceptFileOf(tree: Tree): Promise<{ file: string; text: string } | null> {
  for (const file of configFiles) {
    const text = await tree.read(file);
    if (text !== null && /\baccept\b/.test(text)) return { file, text };
  }
  return null;
}

/** The files as they lie in a folder; a config that is a program runs in a child process. */
export function folderPlace(root: string, env: Readonly<Record<string, string | undefined>>): ConfigPlace {
  return {
    read: async (file) => {
      const there = await access(path.join(root, file)).then(
        () => true,
        () => false,
      );
      return there ? readFile(path.join(root, file), 'utf8') : null;
    },
    evaluate: configRunner(root, { env, keys: 'all' }),
  };
}

/** A tree whose programs are read and never run. */
export function staticPlace(tree: Tree): ConfigPlace {
  return { read: (file) => tree.read(file), evaluate: (file) => readStatically(tree, file) };
}

/** The base's files: a program that its text does not explain runs beside a copy of them. */
export function basePlace(tree: Tree, from: Parameters<typeof withBaseFiles>[1]): ConfigPlace {
  return {
    read: (file) => tree.read(file),
    async evaluate(file) {
      const told = await readStatically(tree, file);
      if (told.ok) return told;
      return withBaseFiles(tree, from, (root) => configRunner(root, { env: from.environment, keys: 'all' })(file));
    },
  };
}

async function readStatically(tree: Tree, file: string): Promise<ConfigRun> {
  const reason = 'only running it would tell what it says';
  try {
    const exports = await readModule(tree, file, '');
    const value = exports === null ? null : toPlain(exports('default'));
    return value === null ? { ok: false, reason } : { ok: true, config: value.plain };
  } catch (error) {
    // Expressions that are nested too deeply.
    if (error instanceof RangeError) return { ok: false, reason };
    throw error;
  }
}

function packageSettings(text: string): unknown {
  const manifest = parseJson(text, 'package.json');
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
