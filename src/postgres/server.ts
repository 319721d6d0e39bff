import type pg from 'pg';
import { startEmbedded } from './embedded.ts';
import { Keeper } from './keeper.ts';
import { plainName } from './own.ts';
import { RunningServer, type Started } from './running.ts';

/** How a server is to be had. */
export interface ServerOptions {
  /** `auto` (a container where Docker answers, else embedded), `container`, `embedded`, or a postgres:// URL. */
  database: string;
  /** Container image; null picks one by preset and version. */
  image: string | null;
  /** Major version, e.g. `16`; null for the provider's default. */
  version: string | null;
  preset: Preset;
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
export type Preset = 'none' | 'pgvector' | 'postgis' | 'supabase';

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
  /** Makes a database that belongs to the plain role, empty or a copy of another one (which nobody may use then). */
  createDatabase(template?: string): Promise<string>;
  /** Drops a database, also when sessions use it. */
  dropDatabase(name: string): Promise<void>;
  /** Hard stop, synchronous, for signal handlers: the process, its files, the container are gone when it returns. */
  kill(): void;
  /** Stops the server and removes what it left. Can be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts (or takes) a server.
 *
 * @throws KnownError when none can be had, with the reasons and what to do
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  options.signal?.throwIfAborted();
  const keeper = new Keeper();
  const stopAtOnce = (): void => keeper.cleanNow();
  options.signal?.addEventListener('abort', stopAtOnce);
  try {
    const started = await startWith(options, keeper);
    const server = await RunningServer.open({
      ...started,
      kill: () => keeper.cleanNow(),
      stop: async () => {
        options.signal?.removeEventListener('abort', stopAtOnce);
        await started.stop();
        keeper.release();
      },
    });
    options.log(`PostgreSQL ${server.version} (${server.description}) is ready`);
    return server;
  } catch (error) {
    keeper.cleanNow();
    options.signal?.removeEventListener('abort', stopAtOnce);
    options.signal?.throwIfAborted();
    throw error;
  }
}

async function startWith(options: ServerOptions, keeper: Keeper): Promise<Omit<Started, 'kill'>> {
  const cluster = await startEmbedded(options, keeper);
  return { ...cluster, provider: 'embedded', plainRole: plainName };
}
