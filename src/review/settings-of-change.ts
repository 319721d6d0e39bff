import { isKnownError, type KnownError } from '../core/errors.ts';
import { list } from '../core/wording.ts';
import type { Tree } from '../project/tree.ts';
import { mergedValues } from '../settings/merge.ts';
import { readEnvironment, type SettingsLayer } from '../settings/read.ts';
import { newAcceptances, settingsDifferences } from '../settings/differences.ts';
import { stricterValues } from '../settings/stricter.ts';
import type { Settings } from '../settings/schema.ts';
import { ruleNamed } from '../verdict/catalogue.ts';
import { configFiles, layersOf, readConfigFile, valuesWithExtended, type ConfigFile } from './config-file.ts';
import { UnreadableConfig } from './config-layer.ts';
import { basePlace, staticPlace } from './config-places.ts';
import { validSettings } from './settings.ts';

export interface ChangeSources {
  /** What the pull request is judged by: the newest files of the base branch. */
  trusted: Tree;
  /** What the pull request has been made from, and what it makes of it. */
  base: Tree;
  head: Tree;
  checkout: string;
  /** Paths that differ between base and head; null when unknown. */
  changed: readonly string[] | null;
  environment: Readonly<Record<string, string | undefined>>;
  /** What overrules everything: inputs or flags. */
  stronger: readonly SettingsLayer[];
}

export interface ChangeSettings {
  settings: Settings;
  /** What the pull request does to its settings, one plain sentence each: the report begins with it. */
  notes: string[];
}

/** One side's config: read, or why not. */
type Reading = { file: ConfigFile | null; problem: null } | { file: null; problem: KnownError };

/**
 * The settings by which a pull request is judged: those of the base branch, under the environment and the inputs of the
 * workflow. A pull request cannot weaken its own check: what it changes in a config file counts after the merge, and no
 * code of its own is run for it. Where the base has no config (or none that is valid), what is stricter than the defaults
 * counts at once. `accept` alone is the pull request's own: a decision that everybody sees in its diff.
 *
 * @throws KnownError for a config of the pull request that is not valid, and for one of the base that it leaves like that
 */
export async function settingsOfChange(sources: ChangeSources): Promise<ChangeSettings> {
  const { trusted, base, head } = sources;
  const rest = [readEnvironment(sources.environment), ...sources.stronger];
  const before = await readingOf(() => readConfigFile(basePlace(trusted, sources)), rest);
  const after = await readingOf(() => readConfigFile(staticPlace(head)), rest);
  const unread = after.problem instanceof UnreadableConfig ? after.problem : null;
  // After the merge it would stop every review.
  if (after.problem !== null && unread === null) throw after.problem;
  if (before.problem !== null && (unread !== null || (await isSame(trusted, head, after.file)))) {
    throw before.problem;
  }
  const accepting = unread === null ? [acceptLayer(after.file)] : [];
  const trustedLayers =
    before.file !== null ? layersToTrust(before.file) : after.file === null ? [] : [stricterLayer(after.file)];
  const layers = [...trustedLayers, ...accepting, ...rest];
  const older = trusted === base ? before : await readingOf(() => readConfigFile(staticPlace(base)), rest);
  return {
    settings: validSettings(layers),
    notes: [
      ...(unread === null ? notesOf(older, after.file, trustedLayers) : unreadNotes(unread, older)),
      ...untrustedNote(before.file),
    ],
  };
}

async function readingOf(read: () => Promise<ConfigFile | null>, rest: SettingsLayer[]): Promise<Reading> {
  try {
    const file = await read();
    validSettings([...layersOf(file), ...rest]);
    return { file, problem: null };
  } catch (error) {
    if (!isKnownError(error)) throw error;
    return { file: null, problem: error };
  }
}

/** True when both sides have the same text in every file that settings can stand in. */
async function isSame(base: Tree, head: Tree, config: ConfigFile | null): Promise<boolean> {
  const extended = config?.extended.filter(({ inTree }) => inTree).map(({ source }) => source) ?? [];
  for (const file of [...configFiles, ...extended])
    if ((await base.read(file)) !== (await head.read(file))) return false;
  return true;
}

function acceptLayer(file: ConfigFile | null): SettingsLayer {
  const accept = valuesWithExtended(file)['accept'] ?? [];
  return { values: { accept }, source: file?.source ?? 'raincheck.config', write: file?.write ?? (() => 'accept') };
}

function stricterLayer(file: ConfigFile): SettingsLayer {
  return { ...file, values: stricter(valuesWithExtended(file)) };
}

function stricter(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return stricterValues(values, (rule) => ruleNamed(rule)?.severity ?? null);
}

/** A package that the change may have replaced can make the check stricter, and no weaker. */
function layersToTrust(file: ConfigFile): SettingsLayer[] {
  return [...file.extended.map((one) => (one.trusted ? one : { ...one, values: stricter(one.values) })), file];
}

function untrustedNote(file: ConfigFile | null): string[] {
  const names = file?.extended.filter(({ trusted }) => !trusted).map(({ source }) => source) ?? [];
  if (names.length === 0) return [];
  return [
    `The settings extend ${list(names)}, and this pull request changes what is installed: of that, only what is stricter than the defaults counts here.`,
  ];
}

const later = 'counts after the merge';

function unreadNotes({ file, text }: UnreadableConfig, older: Reading): string[] {
  if (older.file?.source === file && older.file.text === text) return [];
  return [
    `This pull request changes settings: ${file} would have to be run to tell what it says now, so all that it changes ${later}, an acceptance included. Write it as plain values, or as JSON, to see the changes here.`,
  ];
}

function notesOf(older: Reading, after: ConfigFile | null, used: readonly SettingsLayer[]): string[] {
  const before = toldValues(older.file);
  const now = toldValues(after);
  const accepted = newAcceptances(before['accept'], now['accept']);
  const changes = settingsDifferences(before, now);
  return [...changedNote(changes, { older, after, used }), ...acceptedNote(accepted)];
}

/** What the files of the repository say together. What a package says is not asked of the head, and is no change of a file. */
function toldValues(file: ConfigFile | null): Record<string, unknown> {
  return file === null ? {} : mergedValues([...file.extended.filter(({ inTree }) => inTree), file]);
}

function changedNote(
  changes: string[],
  { older, after, used }: { older: Reading; after: ConfigFile | null; used: readonly SettingsLayer[] },
): string[] {
  if (changes.length === 0) return [];
  if (after === null) {
    return [`This pull request removes ${older.file?.source ?? 'the settings'}: ${changes.join('; ')}. That ${later}.`];
  }
  if (older.file !== null) {
    return [
      `This pull request changes settings: ${changes.join('; ')}. ${changes.length === 1 ? 'It counts' : 'They count'} after the merge.`,
    ];
  }
  const now = settingsDifferences({}, mergedValues(used));
  const rest = changes.filter((change) => !now.includes(change));
  const why =
    older.problem === null
      ? 'the base branch has none yet'
      : `those of the base branch are not valid (${older.problem.message})`;
  return [
    `This pull request brings settings (${after.source}), and ${why}. ${now.length === 0 ? 'Nothing in them is stricter than the defaults' : `Stricter than the defaults, and heeded already: ${now.join('; ')}`}.${rest.length === 0 ? '' : ` What ${later}: ${rest.join('; ')}.`}`,
  ];
}

function acceptedNote(accepted: string[]): string[] {
  return accepted.length === 0 ? [] : [`This pull request accepts findings in its settings: ${accepted.join('; ')}.`];
}
