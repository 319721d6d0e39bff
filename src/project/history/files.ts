import { traitsOf } from '../layouts/traits.ts';
import { posix } from 'node:path';
import type { RuleInfo } from '../../core/finding.ts';
import type { Entry, History } from '../layouts/history.ts';
import type { Problem } from './check.ts';

export const missingSqlFile: RuleInfo = {
  name: 'missing-sql-file',
  hazard: 'history',
  severity: 'error',
  title: 'A migration without its SQL file',
  why: 'Drizzle 0.x reads every file of the journal before it runs anything, and stops with an error when one is missing: no migration is applied any more, on any database.',
};

export const orphanSqlFile: RuleInfo = {
  name: 'orphan-sql-file',
  hazard: 'history',
  severity: 'error',
  title: 'An SQL file that no migration runs',
  why: 'Drizzle runs what the journal lists (0.x) or what is called migration.sql in a folder of its own (1.x). Any other SQL file is ignored without a word.',
};

export const duplicateMigration: RuleInfo = {
  name: 'duplicate-migration',
  hazard: 'history',
  severity: 'warning',
  title: 'Two migrations with the same number or name',
  why: 'They share one snapshot file, so the next `drizzle-kit generate` starts from the wrong schema; with the same name, one SQL file is run twice.',
};

export const unreadableJournal: RuleInfo = {
  name: 'unreadable-journal',
  hazard: 'history',
  severity: 'error',
  title: 'A migration journal that cannot be read',
  why: "Drizzle's migrator stops at it: no migration is applied any more, on any database.",
};

export const mixedLayouts: RuleInfo = {
  name: 'mixed-layouts',
  hazard: 'history',
  severity: 'error',
  title: 'A 0.x journal beside 1.x folders',
  why: 'The migrator of Drizzle 1.x refuses to run while meta/_journal.json is there, and that of 0.x does not see the folders.',
};

export const invalidFolderName: RuleInfo = {
  name: 'invalid-folder-name',
  hazard: 'history',
  severity: 'error',
  title: 'A migration folder whose name does not begin with a time',
  why: "Drizzle 1.x takes a migration's time from the first 14 characters of its folder's name. Without digits there the time is NaN, and recording the migration fails after its statements have run.",
};

/** Entries without their SQL file. */
export function missingFiles(history: History): Problem[] {
  const folders = traitsOf(history.layout).folderEach;
  return history.entries
    .filter(({ migration }) => migration === null)
    .map((entry) => ({
      rule: missingSqlFile,
      key: `missing sql ${entry.name}`,
      label: entry.name,
      draft: {
        subject: entry.name,
        message: folders
          ? `${entry.name} has a snapshot but no migration.sql: Drizzle passes the folder over, and its changes are never made.`
          : `The journal lists ${entry.name}, but there is no ${entry.sqlPath}: Drizzle's migrator stops with "No file ${entry.sqlPath} found".`,
        file: entry.place.file,
        line: entry.place.line,
        action: {
          text: folders
            ? `Restore ${entry.sqlPath}, or delete the folder and run \`drizzle-kit generate\` again.`
            : `Restore ${entry.sqlPath} (was it left out of the commit?), or remove the entry from the journal if no database has run it.`,
          steps: [],
        },
      },
    }));
}

/** Files for a way back or for hands are not meant to be run by the migrator. */
export const byHand = /(^|[._-])(down|rollback|revert|undo|manual|seed|backup|dump|schema|draft|example)([._-]|$)/i;

/** SQL files that no entry names. */
export function orphanFiles(history: History): Problem[] {
  return history.strayFiles.flatMap((file) => {
    const name = posix.basename(file, '.sql');
    if (byHand.test(name)) return [];
    // Only what is named like a migration was surely meant to be one.
    const numbered = traitsOf(history.layout).folderEach ? /^(migration|\d{4,})/i.test(name) : /^\d{3,}[_-]/.test(name);
    if (history.layout === null && !numbered) return [];
    // A number that the journal has under another name: what an earlier `generate` wrote was forgotten.
    const number = /^\d{4}(?=_)/.exec(name)?.[0];
    const twin = history.entries.find((entry) => number !== undefined && entry.name.startsWith(`${number}_`));
    return {
      rule: orphanSqlFile,
      key: `orphan ${file.slice(history.out.length)}`,
      label: posix.basename(file),
      draft: {
        ...(numbered && history.layout !== null && twin === undefined ? {} : { severity: 'notice' as const }),
        subject: posix.basename(file),
        message: traitsOf(history.layout).folderEach
          ? `Nothing will ever run ${file}: Drizzle 1.x runs only <time>_<name>/migration.sql.`
          : twin === undefined
            ? `Nothing will ever run ${file}: the journal has no entry for it.`
            : `Nothing will ever run ${file}: the journal has ${twin.name} for this number; the file looks left over.`,
        file,
        line: 1,
        action: {
          text:
            twin !== undefined
              ? 'Delete the file if the other one took its place.'
              : `Make it a migration: run \`drizzle-kit generate --custom --name ${nameFor(name)}\` and move the SQL into the file that it creates. A script for hands belongs outside the migrations folder.`,
          steps: [],
        },
      },
    };
  });
}

function nameFor(name: string): string {
  return name.replace(/^\d+[_-]?/, '').replaceAll(/[^\w-]+/g, '_') || 'migration';
}

/** The same tag, number or `idx` twice. The same number is only wrong where drizzle-kit counts (`0007_…`). */
export function duplicates(history: History): Problem[] {
  const problems: Problem[] = [];
  const seen = { name: new Map<string, Entry>(), number: new Map<string, Entry>(), idx: new Map<number, Entry>() };
  for (const entry of history.entries) {
    const number = /^(\d{4})_/.exec(entry.name)?.[1] ?? null;
    const sameName = seen.name.get(entry.name);
    const sameNumber = number === null ? undefined : seen.number.get(number);
    const sameIdx = entry.idx === null ? undefined : seen.idx.get(entry.idx);
    const twin = sameName ?? sameNumber ?? sameIdx;
    if (twin !== undefined) problems.push(duplicateOf(entry, twin, sameName ? 'name' : sameNumber ? 'number' : 'idx'));
    seen.name.set(entry.name, entry);
    if (number !== null) seen.number.set(number, entry);
    if (entry.idx !== null) seen.idx.set(entry.idx, entry);
  }
  return problems;
}

function duplicateOf(entry: Entry, twin: Entry, same: 'name' | 'number' | 'idx'): Problem {
  const message = {
    name: `The journal lists ${entry.name} twice: a new database runs its SQL twice.`,
    number: `${entry.name} and ${twin.name} have the same number, so they share the snapshot ${entry.snapshotPath}: one of the two schemas is lost to drizzle-kit.`,
    idx: `${entry.name} and ${twin.name} have the same \`idx\` (${entry.idx}): the number of the next migration will be taken already.`,
  }[same];
  return {
    rule: duplicateMigration,
    key: `duplicate ${entry.name} ${twin.name} ${same}`,
    label: entry.name,
    draft: {
      ...(same === 'name' ? { severity: 'error' as const } : same === 'idx' ? { severity: 'notice' as const } : {}),
      subject: entry.name,
      message,
      file: entry.place.file,
      line: entry.place.line,
      action: {
        text:
          same === 'name'
            ? 'Remove one of the two entries.'
            : 'Delete the newer migration with its snapshot and its journal entry, and run `drizzle-kit generate` again.',
        steps: [],
      },
    },
  };
}

/** A journal with merge markers, or that isn't JSON. */
export function unreadableJournals(history: History): Problem[] {
  return history.unreadable
    .filter(({ what }) => what === 'journal')
    .map(({ place, message, conflict }) => ({
      rule: unreadableJournal,
      key: 'journal',
      label: place.file,
      draft: {
        subject: place.file,
        message: `${place.file} cannot be read: ${message}.`,
        ...place,
        action: {
          text: conflict
            ? "Take the base branch's journal, delete your migration and its snapshot, and run `drizzle-kit generate` again: a journal merged by hand usually ends with a migration that is skipped."
            : 'Restore the file from the base branch and run `drizzle-kit generate` again.',
          steps: [],
        },
      },
    }));
}

/** Folders of 1.x with the journal of 0.x left behind. */
export function mixed(history: History): Problem[] {
  const { journalPath } = history;
  if (journalPath === null) return [];
  return [
    {
      rule: mixedLayouts,
      key: 'mixed',
      label: journalPath,
      draft: {
        subject: journalPath,
        message: `${history.out} has both folders of drizzle-kit 1.x and ${journalPath} of 0.x: Drizzle 1.x refuses to migrate, and 0.x does not run the folders.`,
        file: journalPath,
        line: 1,
        action: {
          text: 'Run `drizzle-kit up` of version 1, which converts the journal and removes it, or remove the folders.',
          steps: [],
        },
      },
    },
  ];
}

/** 1.x folders without a time in front. */
export function badFolderNames(history: History): Problem[] {
  return history.entries
    .filter(({ when, migration }) => when === null && migration !== null)
    .map((entry) => ({
      rule: invalidFolderName,
      key: `folder ${entry.name}`,
      label: entry.name,
      draft: {
        subject: entry.name,
        message: `Drizzle's migrator will run ${entry.name} and then fail to record it: the folder's name does not begin with a time.`,
        ...entry.place,
        action: { text: 'Name the folder YYYYMMDDHHMMSS_name, as drizzle-kit does.', steps: [] },
      },
    }));
}
