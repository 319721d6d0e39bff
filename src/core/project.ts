import type { LayoutName } from './words.ts';

/** One drizzle config file with its schema files and its migrations folder. All paths are POSIX and relative to the repository. */
export interface Project {
  /** Shown name, unique in a review: the config's path, or what the user called it. */
  name: string;
  /** The drizzle config file; null for a plain folder of SQL. */
  configPath: string | null;
  /** The folder in which drizzle-kit is started, whose paths the config's are relative to. `''` is the repository's root. */
  directory: string;
  /** The migrations folder, relative to the repository. */
  out: string;
  /** Schema paths and globs as the config writes them, relative to `directory`. */
  schema: string[];
  /** Why the config's schema could not be read, as the end of a sentence; absent when it could. */
  schemaProblem?: string;
  layout: LayoutName;
  /** The table that records applied migrations; drizzle-kit's defaults are `drizzle` and `__drizzle_migrations`. */
  migrationsSchema: string;
  migrationsTable: string;
  /** `casing` of drizzle-kit 0.x; null when unset. */
  casing: 'snake_case' | 'camelCase' | null;
  /** False when the config sets `breakpoints: false`. */
  breakpoints: boolean;
}

/** One migration: an SQL file and what the layout records of it. */
export interface Migration {
  /** The journal's tag or the folder's name. */
  name: string;
  /** The SQL file, relative to the repository. */
  path: string;
  /** The file's text, byte for byte as UTF-8. */
  sql: string;
  /** What the layout's tool sends to the server, one after the other. */
  chunks: readonly Chunk[];
  /** SHA-256 of the file, lower-case hex: what Drizzle's migrator records. */
  hash: string;
  /** Milliseconds since 1970: the journal's `when`, or the folder's time stamp. Null where the layout has none. */
  when: number | null;
  /** The part of the file that goes back (dbmate, node-pg-migrate): it is no part of `sql`. Absent where there is none. */
  down?: string;
}

/** A part of a migration's text that is sent in one go; `offset` is its place in the text, in UTF-16 units. */
export interface Chunk {
  offset: number;
  sql: string;
}

/** What the next deploy runs, and what ran before it. */
export interface Batch {
  /** Migrations of the base branch in the order in which the migrator runs them. */
  base: Migration[];
  /** Migrations that the head has and the base has not, in the migrator's order. */
  pending: Migration[];
}
