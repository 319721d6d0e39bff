import { KnownError, messageOf } from '../core/errors.ts';
import type { ConfigRun } from '../project/config-run.ts';
import { linesOf } from '../project/config/lines.ts';
import type { SettingsLayer } from '../settings/read.ts';
import { describeSettings } from '../settings/schema.ts';
import type { PackageReading } from './config-package.ts';

/** Settings of one file, with its text. */
export interface FileLayer extends SettingsLayer {
  text: string;
}

/** A shared config. */
export interface ExtendedLayer extends FileLayer {
  /** True for a file of the repository, whose `source` is then its path. */
  inTree: boolean;
  /** False for a package that the pull request may have put in the place of the base's. */
  trusted: boolean;
}

/** Where a config file is looked for, and how one that is a program is understood. */
export interface ConfigPlace {
  /** The text of a file of the repository; null when there is none. */
  read(file: string): Promise<string | null>;
  evaluate(file: string): Promise<ConfigRun>;
  /** The shared config of a package; null where packages are not looked into. */
  package: ((specifier: string) => Promise<PackageReading>) | null;
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
 * The settings of a file as a layer, and what they extend. `$schema` is the editor's.
 *
 * @throws KnownError for what is no object, a secret, and an `extends` that names nothing
 */
export async function layerOf(
  said: unknown,
  { source, text }: { source: string; text: string },
): Promise<{ layer: FileLayer; parents: string[] }> {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    throw new KnownError('Raincheck’s settings must be an object.', { where: source, next: 'See docs/settings.md.' });
  }
  refuseSecrets(said, source);
  const { $schema, extends: parents, ...values } = said as Record<string, unknown>;
  void $schema;
  const isName = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';
  const list = parents === undefined ? [] : [parents].flat();
  if (!list.every(isName)) {
    throw new KnownError(
      'The setting extends must be the name of a package or the path of a file, or a list of them.',
      {
        where: source,
        next: 'Write "./team.json" or "@acme/raincheck-config".',
      },
    );
  }
  const lineOf = await linesOf(text, source);
  const before = source === 'package.json' ? ['raincheck'] : [];
  const layer = {
    values,
    source,
    text,
    write: (info: { name: string }) => info.name,
    lineOf: (keys: readonly PropertyKey[]) => lineOf([...before, ...keys]),
  };
  return { layer, parents: list };
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

/** What a file of the repository says. @throws KnownError for JSON that is none; UnreadableConfig */
export async function valuesOf(place: ConfigPlace, file: string, text: string): Promise<unknown> {
  if (file.endsWith('.json')) return parseJson(text, file);
  const run = await place.evaluate(file);
  if (run.ok) return run.config;
  throw new UnreadableConfig(file, text, run.reason);
}

/** @throws KnownError naming the file */
export function parseJson(text: string, file: string): unknown {
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
