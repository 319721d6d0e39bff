import type pg from 'pg';
import type { Evidence, Needs } from './needs.ts';

/** How a server is to be had. */
export interface ServerOptions {
  /** `auto` (a container where Docker answers, else embedded), `container`, `embedded`, or a postgres:// URL. */
  database: string;
  /** Container image; null picks one by preset and version. */
  image: string | null;
  /** Major version, e.g. `16`; null for the provider's default. */
  version: string | null;
  /** `auto`: what the migrations need. */
  preset: Preset | 'auto';
  /** What the migrations need, for the preset `auto`; waited for only where it decides something: a container's image. */
  needs?: Needs | Promise<Needs>;
  /** Accept a server by URL whose database has tables. */
  allowNonEmpty: boolean;
  /** Folder of an installed server's programs, for `embedded`. */
  binaries: string | null;
  /** Gets one line of progress at a time. */
  log(line: string): void;
  /** Stops the server, also one that is only starting, when it fires. */
  signal?: AbortSignal;
  /** Folders from which the npm package with the server's programs is looked for, beside Raincheck's own. */
  from?: string[];
  /** The PATH on which an installed server is looked for. */
  path?: string | null;
}

/** What a database needs beyond plain PostgreSQL. */
export type Preset = 'none' | 'pgvector' | 'postgis' | 'supabase' | 'neon';

/** A PostgreSQL server for one review. */
export interface Server extends AsyncDisposable {
  provider: 'container' | 'embedded' | 'url';
  /** `17.10`. */
  version: string;
  /** `170010`, as server_version_num. */
  versionNum: number;
  /** For the report: `postgres:17-alpine in Docker`, `embedded`. */
  description: string;
  /** False only for a server by URL whose role is no superuser: event triggers and privileged statements are lost. */
  superuser: boolean;
  /** What this server cannot show, one plain sentence each, for the report's "not checked". */
  notes: string[];
  /** Extensions that can be installed on it. */
  available: ReadonlySet<string>;
  /** Why this image was chosen, when it was because of what the migrations use. */
  chosen: { image: string; because: Evidence } | null;
  /** The superuser's name (url: the given role's). */
  adminRole: string;
  /** Roles that migrations made on this server, to be dropped with it or between trials (roles.ts). */
  madeRoles: Set<string>;
  /** The role that owns the databases and runs untrusted SQL: NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION. */
  plainRole: string;
  /** A new session of the superuser; the caller ends it. */
  connectAdmin(database?: string): Promise<pg.Client>;
  /** A new session of the plain role; the caller ends it. Settings that the role gave itself are reset before. */
  connectPlain(database: string): Promise<pg.Client>;
  /** The plain role's connection string. */
  urlFor(database: string): string;
  /**
   * The connection string of a new role that can do everything in this database and enter no other: for programs of the
   * pull request that run while something else happens on the server. The role goes with the database.
   */
  admitGuest(database: string): Promise<string>;
  /** Makes a database that belongs to the plain role, empty or a copy of another one (which nobody may use then). */
  createDatabase(template?: string): Promise<string>;
  /** Drops a database, also when sessions use it. */
  dropDatabase(name: string): Promise<void>;
  /**
   * Hard stop, synchronous, for signal handlers: the process, its files, the container are gone when it returns. Only on
   * a server by URL databases cannot be dropped without waiting: it begins to, and the next run drops what was left.
   */
  kill(): void;
  /** Stops the server and removes what it left. Can be called twice. */
  stop(): Promise<void>;
}
