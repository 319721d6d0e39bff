import type { Client } from 'pg';

/** A throw-away database: whoever gets it may do anything in it. */
export interface ScratchDatabase {
  /** A session of the role that owns it. */
  client: Client;
  /** Connection string of that role. */
  url: string;
  /** Ends the session and drops the database. */
  drop(): Promise<void>;
}

/** Where the databases come from; every call makes a new one. */
export interface Databases {
  /** With all migrations of the head applied; null when they cannot be applied. */
  migrated(): Promise<ScratchDatabase | null>;
  /** With the base branch's migrations applied; null when there is none. */
  baseline(): Promise<ScratchDatabase | null>;
  /** With no migration applied, but what the baseline starts from: extensions, schemas, roles. */
  empty(): Promise<ScratchDatabase>;
}
