import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { isKnownError, KnownError } from '../core/errors.ts';
import { findEngine, startContainer, type Engine } from './container.ts';
import { startEmbedded, type Cluster } from './embedded.ts';
import { Keeper } from './keeper.ts';
import { plainName } from './own.ts';
import { noNeeds, type Evidence, type Needs } from './needs.ts';
import { choosePreset, extensionOf, imageFor } from './presets.ts';
import { RunningServer, type Started } from './running.ts';
import { datedName, lookAtUrl } from './url.ts';

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

/**
 * Starts (or takes) a server.
 *
 * @throws KnownError when none can be had, with the reasons and what to do; the signal's reason when it fired
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { signal } = options;
  signal?.throwIfAborted();
  const keeper = new Keeper();
  let giveUp: (reason: unknown) => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => (giveUp = reject));
  aborted.catch(() => undefined);
  const onAbort = (): void => {
    keeper.cleanNow();
    giveUp(signal?.reason);
  };
  signal?.addEventListener('abort', onAbort);
  const finish = (): void => {
    signal?.removeEventListener('abort', onAbort);
    keeper.release();
  };
  const starting = open(options, keeper, finish);
  try {
    const server = await Promise.race([starting, aborted]);
    options.log(`PostgreSQL ${server.version} (${server.description}) is ready`);
    return server;
  } catch (error) {
    // A start that goes on after the signal (an image that is being pulled) is undone when it is done.
    starting
      .then(async (server) => server.stop())
      .catch(() => undefined)
      .finally(finish);
    signal?.throwIfAborted();
    throw error;
  }
}

async function open(options: ServerOptions, keeper: Keeper, finish: () => void): Promise<Server> {
  const { cluster, ...rest } = await provide(options, keeper);
  const server = await RunningServer.open({
    ...cluster,
    ...rest,
    kill: () => {
      keeper.cleanNow();
      finish();
    },
    stop: async () => {
      try {
        await cluster.stop();
      } finally {
        finish();
      }
    },
  });
  try {
    await checkWishes(server, options);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

type Provided = { cluster: Cluster } & Pick<Started, 'provider' | 'plainRole' | 'notes' | 'chosen'>;

async function provide(options: ServerOptions, keeper: Keeper): Promise<Provided> {
  switch (options.database) {
    case 'container':
      return inContainer(options, keeper, await findEngine());
    case 'embedded':
      return embedded(options, keeper);
    case 'auto':
      return automatic(options, keeper);
    default: {
      const { notes, ...found } = await lookAtUrl(options);
      const cluster: Cluster = { ...found, log: () => '', stop: async () => undefined };
      return { cluster, provider: 'url', plainRole: datedName(randomBytes(8).toString('hex')), notes };
    }
  }
}

/**
 * A container of the image that was asked for, or of the one that the migrations need. When the latter cannot be had, a
 * plain image does, and the report says so.
 */
async function inContainer(options: ServerOptions, keeper: Keeper, engine: Engine): Promise<Provided> {
  const provided = { provider: 'container', plainRole: plainName } as const;
  const { preset, because } = choosePreset(options.preset, await (options.needs ?? noNeeds));
  if (because === null || options.image !== null) {
    return { ...provided, cluster: await startContainer({ ...options, preset }, keeper, engine) };
  }
  const image = imageFor(preset, options.version);
  try {
    return {
      ...provided,
      cluster: await startContainer({ ...options, preset }, keeper, engine),
      chosen: { image, because },
    };
  } catch (error) {
    if (!isKnownError(error)) throw error;
    options.signal?.throwIfAborted();
    options.log(`${error.message} Using a plain PostgreSQL image instead`);
    const cluster = await startContainer({ ...options, preset: 'none' }, keeper, engine);
    const [reason] = error.message.split('\n');
    return {
      ...provided,
      cluster,
      notes: [`${reason} To use it, see that it can be pulled, or set image to your copy of it.`],
    };
  }
}

async function embedded(options: ServerOptions, keeper: Keeper): Promise<Provided> {
  return { cluster: await startEmbedded(options, keeper), provider: 'embedded', plainRole: plainName };
}

/** A container where Docker answers, else this machine's own PostgreSQL. An image that was asked for is never left out. */
async function automatic(options: ServerOptions, keeper: Keeper): Promise<Provided> {
  let why: KnownError;
  try {
    return await inContainer(options, keeper, await findEngine());
  } catch (error) {
    if (!isKnownError(error)) throw error;
    why = error;
  }
  options.signal?.throwIfAborted();
  if (options.image !== null) throw why;
  options.log(`${why.message} Using a PostgreSQL of this machine instead`);
  try {
    return await embedded(options, keeper);
  } catch (error) {
    if (!isKnownError(error)) throw error;
    throw new KnownError(
      `No PostgreSQL can be started. In a container: ${why.message} On this machine: ${error.message}`,
      {
        next: `${why.next} Or: ${error.next}`,
        cause: error,
      },
    );
  }
}

/** The version and the preset's extension that were asked for are there. */
async function checkWishes(server: Server, options: ServerOptions): Promise<void> {
  const major = String(Math.floor(server.versionNum / 10_000));
  if (options.version !== null && options.version !== major) {
    throw new KnownError(
      `PostgreSQL ${options.version} was asked for, and ${server.description} is ${server.version}.`,
      {
        next: 'Change version, or the image or server.',
      },
    );
  }
  const extension = options.preset === 'auto' ? null : extensionOf(options.preset);
  if (extension === null || server.available.has(extension)) return;
  throw new KnownError(
    `The preset ${options.preset} needs the extension ${extension}, which ${server.description} has not.`,
    {
      next:
        server.provider === 'embedded'
          ? 'Start Docker: the preset is a container image.'
          : 'Use another image or server.',
    },
  );
}
