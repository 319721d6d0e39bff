import type { LayoutName } from '../../core/words.ts';
import type { Migration } from '../../core/project.ts';

/** A place in a file; lines count from 1. */
export interface Place {
  file: string;
  line: number;
}

/** One migration that the layout records, with or without its SQL file. */
export interface Entry {
  /** The journal's tag or the folder's name. */
  name: string;
  /** Where the SQL file has to be. */
  sqlPath: string;
  /** Null when there is no SQL file. */
  migration: Migration | null;
  /** Milliseconds since 1970; null when the layout records none (or no number). */
  when: number | null;
  /** `idx` of the journal; null in the other layout. */
  idx: number | null;
  /** The record itself: a line of the journal, or the first line of the SQL file. */
  place: Place;
  /** Where drizzle-kit writes the snapshot of this migration. */
  snapshotPath: string;
}

/** The head of a snapshot file: what the chain is made of. */
export interface Snapshot {
  path: string;
  /** Number or folder name of the migration that it belongs to. */
  name: string;
  id: string;
  /** One parent in the journal layout, one or more in the folders layout. */
  prevIds: string[];
  version: string;
  /** Line of the parents in the file. */
  line: number;
  /** The file's text. */
  text: string;
}

/** Why a file of the layout cannot be read. */
export interface Unreadable {
  what: 'journal' | 'snapshot';
  place: Place;
  /** True for the markers of an unfinished merge. */
  conflict: boolean;
  message: string;
}

/** Everything that a migrations folder records, as one revision has it. */
export interface History {
  /** Null when there are no migrations yet. */
  layout: LayoutName | null;
  /** The migrations folder. */
  out: string;
  /** In the order in which Drizzle's migrator goes through them. */
  entries: Entry[];
  /** In the order of their paths. */
  snapshots: Snapshot[];
  /** SQL files of the folder that no entry names. */
  strayFiles: string[];
  unreadable: Unreadable[];
  /** The journal's path where there is one: also a leftover one beside folders. */
  journalPath: string | null;
}

/** A folder without migrations. */
export function emptyHistory(out: string): History {
  return { layout: null, out, entries: [], snapshots: [], strayFiles: [], unreadable: [], journalPath: null };
}

/** The migrations that have an SQL file, in the migrator's order. */
export function migrationsOf(history: History): Migration[] {
  return history.entries.flatMap(({ migration }) => migration ?? []);
}

/** Joins a folder and a name; the root is `''`. */
export function under(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** The line of a merge marker, or null. Markers stand at the start of a line; a conflict has all three kinds. */
export function conflictLine(text: string): number | null {
  const start = /^<<<<<<< /m.exec(text);
  if (start === null || !/^={7}\r?$/m.test(text) || !/^>>>>>>> /m.test(text)) return null;
  return text.slice(0, start.index).split('\n').length;
}
