import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { statsFileName, type ProductionSizes } from '../core/sizes.ts';
import { parseStatsFile } from '../settings/stats-file.ts';
import type { Settings } from '../settings/schema.ts';

/** Production's sizes as a project's review takes them. */
export interface KnownSizes {
  sizes: ProductionSizes | null;
  /** What a reader of the severities must know of the file, one plain sentence each. */
  notes: string[];
}

/** After this many days a file is called old. */
const oldAfter = 90;

/**
 * Reads the file of production's sizes: the one of the setting, else the one beside the Drizzle config, else the one in
 * the repository's root. It comes from the working tree, so a pull request can change it: then that is said.
 *
 * @param root top folder of the repository
 * @param directory the project's folder, relative to it
 * @param changed paths that the pull request changes; null when there is no base
 * @throws KnownError when the file is not there although it was asked for, lies outside, or has another shape
 */
export async function readKnownSizes(
  settings: Pick<Settings, 'stats'>,
  root: string,
  directory: string,
  { changed, now }: { changed: readonly string[] | null; now: Date },
): Promise<KnownSizes> {
  const places =
    settings.stats === null ? [path.posix.join(directory, statsFileName), statsFileName] : [settings.stats];
  for (const place of places) {
    const text = await textOf(root, place);
    if (text === null) continue;
    const sizes = parseStatsFile(text, place);
    const file = path.posix.normalize(place);
    return {
      sizes,
      notes: [...ageNote(sizes, file, now), ...(changed?.includes(file) === true ? [changedNote(file)] : [])],
    };
  }
  if (settings.stats === null) return { sizes: null, notes: [] };
  throw new KnownError('The file of production’s sizes is not there.', {
    where: settings.stats,
    next: 'Write it with raincheck stats --url postgres://…, or correct the setting stats: a path from the repository’s root.',
  });
}

/** The file's text; null when there is none. A link out of the repository is not followed: the text may be a secret. */
async function textOf(root: string, place: string): Promise<string | null> {
  const top = await realpath(root);
  const file = await realpath(path.resolve(top, place)).catch(() => null);
  if (file === null) return null;
  if (!file.startsWith(`${top}${path.sep}`)) {
    throw new KnownError('The file of production’s sizes lies outside of the repository.', {
      where: 'stats',
      next: 'Keep it in the repository: raincheck stats --url postgres://… writes it.',
    });
  }
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new KnownError('The file of production’s sizes cannot be read.', {
      where: place,
      next: 'Check that it is a file that may be read.',
      cause,
    });
  });
}

function ageNote({ takenOn }: ProductionSizes, file: string, now: Date): string[] {
  const days = (now.getTime() - Date.parse(takenOn)) / 86_400_000;
  return days <= oldAfter
    ? []
    : [`The table sizes in ${file} are of ${takenOn}, more than ${oldAfter} days old: run raincheck stats again.`];
}

function changedNote(file: string): string {
  return `This pull request changes ${file}: the severities follow its new table sizes, so look at them too.`;
}
