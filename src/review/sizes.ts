import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { statsFileName, type ProductionSizes } from '../core/sizes.ts';
import { byPrintedName } from '../grammar/name.ts';
import { parseStatsFile } from '../settings/stats-file.ts';
import type { Settings } from '../settings/schema.ts';
import { filesOfFolder, type FilePurpose, type SettingsFiles } from './settings-files.ts';

/** Production's sizes as a project's review takes them. */
export interface KnownSizes {
  sizes: ProductionSizes | null;
  /** What a reader of the severities must know of the file, one plain sentence each. */
  notes: string[];
}

const purpose: FilePurpose = { what: 'The file of production’s sizes', setting: 'stats' };

/** After this many days a file is called old. */
const oldAfter = 90;

/**
 * Reads the file of production's sizes: the one of the setting, else the one beside the Drizzle config, else the one in
 * the repository's root. For a pull request it is the base's: what it changes there counts after the merge, and that is
 * said.
 *
 * @param files the files that settings name, or the top folder of a checkout
 * @param directory the project's folder, relative to it
 * @param changed paths that the pull request changes; null when there is no base
 * @throws KnownError when the file is not there although it was asked for, lies outside, or has another shape
 */
export async function readKnownSizes(
  settings: Pick<Settings, 'stats'>,
  files: SettingsFiles | string,
  directory: string,
  { changed, now }: { changed: readonly string[] | null; now: Date },
): Promise<KnownSizes> {
  const places =
    settings.stats === null ? [path.posix.join(directory, statsFileName), statsFileName] : [settings.stats];
  const from = typeof files === 'string' ? filesOfFolder(files) : files;
  const isChanged = (file: string): boolean => changed?.includes(file) === true;
  for (const place of places) {
    const text = await from.read(place, purpose);
    if (text === null) continue;
    const parsed = parseStatsFile(text, place);
    const sizes = { ...parsed, tables: byPrintedName(parsed.tables) };
    const file = path.posix.normalize(place);
    return {
      sizes,
      notes: [...ageNote(sizes, file, now), ...(isChanged(file) ? [changedNote(file, from.side)] : [])],
    };
  }
  const brought = from.side === 'base' ? places.map((place) => path.posix.normalize(place)).filter(isChanged) : [];
  if (brought[0] !== undefined) return { sizes: null, notes: [broughtNote(brought[0])] };
  if (settings.stats === null) return { sizes: null, notes: [] };
  throw new KnownError('The file of production’s sizes is not there.', {
    where: settings.stats,
    next: 'Write it with raincheck stats --url postgres://…, or correct the setting stats: a path from the repository’s root.',
  });
}

function ageNote({ takenOn }: ProductionSizes, file: string, now: Date): string[] {
  const days = (now.getTime() - Date.parse(takenOn)) / 86_400_000;
  // A day's grace: it is the server's day, in UTC.
  if (days < -1)
    return [`The table sizes in ${file} are of ${takenOn}, a day that is still to come: run raincheck stats again.`];
  return days <= oldAfter
    ? []
    : [`The table sizes in ${file} are of ${takenOn}, more than ${oldAfter} days old: run raincheck stats again.`];
}

function changedNote(file: string, side: SettingsFiles['side']): string {
  return side === 'base'
    ? `This pull request changes ${file}: the severities follow the table sizes of the base branch, the new ones count after the merge.`
    : `This pull request changes ${file}: the severities follow its new table sizes, so look at them too.`;
}

function broughtNote(file: string): string {
  return `This pull request brings ${file}: its table sizes count after the merge, and until then the sizes are unknown.`;
}
