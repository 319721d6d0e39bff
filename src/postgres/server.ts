import { traitsOfProvider } from './provider-traits.ts';
import { addEnding } from '../core/endings.ts';
import { randomBytes } from 'node:crypto';
import { isKnownError, KnownError } from '../core/errors.ts';
import { findEngine, startContainer, type Engine } from './container.ts';
import { startEmbedded, type Cluster } from './embedded.ts';
import { Keeper } from './keeper.ts';
import { plainName } from './own.ts';
import { noNeeds } from './needs.ts';
import { choosePreset, extensionOf, imageFor } from './presets.ts';
import { RunningServer, type Started } from './running.ts';
import type { Server, ServerOptions } from './server-types.ts';
import { datedName, lookAtUrl } from './url.ts';

export type { Preset, Server, ServerOptions } from './server-types.ts';

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
    // Nobody else takes databases and roles away from a server that stays.
    if (isUrl(options.database)) addEnding(starting.then(async (server) => server.stop()));
    giveUp(signal?.reason);
  };
  const finish = (): void => {
    signal?.removeEventListener('abort', onAbort);
    keeper.release();
  };
  const starting = open(options, keeper, finish);
  signal?.addEventListener('abort', onAbort);
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

function isUrl(database: string): boolean {
  return /^postgres(ql)?:/.test(database);
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
      next: traitsOfProvider(server).presetAdvice,
    },
  );
}
