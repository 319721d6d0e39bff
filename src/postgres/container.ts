import { randomBytes, randomUUID } from 'node:crypto';
import type * as testcontainersModule from 'testcontainers';
import { KnownError, messageOf } from '../core/errors.ts';
import { connect } from './client.ts';
import type { Cluster } from './embedded.ts';
import type { EngineAddress } from './keeper-script.ts';
import type { Keeper } from './keeper.ts';
import { adminName } from './own.ts';
import { parameterArguments } from './parameters.ts';
import { imageFor } from './presets.ts';
import type { Preset, ServerOptions } from './server-types.ts';

type Testcontainers = typeof testcontainersModule;
type RuntimeClient = Awaited<ReturnType<Testcontainers['getContainerRuntimeClient']>>;

/** A container engine that answers. */
export interface Engine {
  testcontainers: Testcontainers;
  client: RuntimeClient;
}

/** Time for the engine to answer, for a container to be started and for the server in it to accept connections. */
const answerWithin = 10_000;
const startWithin = 120_000;
const gigabyte = 1024 ** 3;

/**
 * Asks the container engine (DOCKER_HOST, Docker's and Podman's usual sockets: as testcontainers looks for them).
 *
 * @throws KnownError when none answers in time
 */
export async function findEngine(): Promise<Engine> {
  // Loaded only here: it is large, and most command line runs need none of it. Its time is not the engine's.
  const testcontainers = await import('testcontainers').catch((cause: unknown) => {
    throw new KnownError(`Docker cannot be asked: ${messageOf(cause)}.`, { next: 'Use database: embedded.', cause });
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${answerWithin / 1000} seconds`)), answerWithin);
  });
  try {
    return { testcontainers, client: await Promise.race([testcontainers.getContainerRuntimeClient(), late]) };
  } catch (error) {
    throw new KnownError(`Docker does not answer: ${messageOf(error)}.`, {
      next: 'Start Docker (check with `docker info`), or use database: embedded.',
      cause: error,
    });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Starts PostgreSQL in a container: data in memory, limited memory and processes, no capabilities beyond what the image's
 * start script needs. No Ryuk: the keeper removes the container however this process ends.
 */
// oxlint-disable-next-line max-lines-per-function -- the container’s options, one after the other
export async function startContainer(
  options: Omit<ServerOptions, 'preset'> & { preset: Preset },
  keeper: Keeper,
  engine: Engine,
): Promise<Cluster> {
  const { testcontainers, client } = engine;
  const image = imageOf(options);
  const password = randomBytes(24).toString('base64url');
  const label = randomUUID();
  const address = await addressOf(client);
  const entry = address === null ? null : { engine: address, label: `raincheck.run=${label}` };
  if (entry !== null) keeper.add('containers', entry);
  let log = '';

  const memory = Math.min(6 * gigabyte, Math.floor(client.info.containerRuntime.memory * 0.75));
  const container = new testcontainers.GenericContainer(image)
    .withEnvironment({
      POSTGRES_USER: adminName,
      POSTGRES_PASSWORD: password,
      POSTGRES_DB: 'postgres',
      POSTGRES_INITDB_ARGS: '--encoding=UTF8 --locale=C.UTF-8 --no-sync',
      POSTGRES_HOST_AUTH_METHOD: 'scram-sha-256',
      // A folder of our own: the images disagree on where the data is, and declare that place a volume.
      PGDATA: '/raincheck/data',
    })
    .withCommand(['postgres', ...parameterArguments({ listen_addresses: '*' })])
    .withExposedPorts(5432)
    .withLabels({ 'raincheck.run': label })
    .withAutoCleanup(false)
    .withDroppedCapabilities('ALL')
    .withAddedCapabilities('CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID')
    .withSecurityOpt('no-new-privileges')
    .withResourcesQuota({ memory: memory / gigabyte })
    .withStartupTimeout(startWithin)
    .withWaitStrategy(testcontainers.Wait.forLogMessage(/database system is ready to accept connections/))
    .withLogConsumer((stream) => {
      stream.on('data', (part: Buffer | string) => (log = (log + part.toString()).slice(-20_000)));
      // It follows the container: it must not keep this process alive, nor end it.
      stream.on('error', () => undefined);
      (stream as { unref?: () => void }).unref?.();
    });
  if (memory >= 3 * gigabyte) {
    container.withTmpFs({ '/raincheck': `rw,mode=1777,size=${memory - gigabyte}` });
  }

  options.log(`Starting ${image} in Docker`);
  const remove = async (id?: string): Promise<void> => {
    if (id !== undefined) await client.container.getById(id).remove({ force: true, v: true });
    if (entry !== null) keeper.remove('containers', entry);
  };
  let started: Awaited<ReturnType<typeof container.start>>;
  try {
    started = await container.start();
  } catch (error) {
    keeper.cleanNow();
    throw failed(image, messageOf(error), log, error);
  }
  const adminUrl = `postgres://${adminName}:${password}@${hostOf(started.getHost())}:${started.getMappedPort(5432)}/postgres`;
  try {
    await answering(adminUrl);
  } catch (error) {
    await remove(started.getId()).catch(() => keeper.cleanNow());
    throw failed(image, messageOf(error), log, error);
  }
  return {
    adminUrl,
    description: `${image} in Docker`,
    log: () => '',
    stop: async () => remove(started.getId()),
  };
}

/** The image that was asked for, or the preset's. A bare name gets the wanted version as its tag. */
export function imageOf(options: Pick<ServerOptions, 'image' | 'version'> & { preset: Preset }): string {
  if (options.image === null) return imageFor(options.preset, options.version);
  const tagged = /[:@][^/]*$/.test(options.image);
  return tagged || options.version === null ? options.image : `${options.image}:${options.version}`;
}

/**
 * Waits until the server answers on its port. The log line is not enough: the images start a first server on a socket
 * while they make the data directory, and Docker's proxy accepts connections before anybody listens behind it.
 */
async function answering(url: string): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      const client = await connect(url, 5000);
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function failed(image: string, reason: string, log: string, cause: unknown): KnownError {
  const lines = log.trim().split('\n').slice(-8).join('\n');
  return new KnownError(`${image} could not be started in Docker: ${reason}${lines === '' ? '' : `\n${lines}`}`, {
    next: 'Check that the image exists and can be pulled, and that it is a PostgreSQL image with the usual POSTGRES_… settings.',
    cause,
  });
}

/** How the keeper reaches the engine; null where it cannot (over ssh). */
async function addressOf(client: RuntimeClient): Promise<EngineAddress | null> {
  const { modem } = client.container.dockerode as unknown as {
    modem: {
      protocol?: string;
      socketPath?: string | (() => Promise<string>);
      host?: string;
      port?: number | string;
      ca?: string | Buffer;
      cert?: string | Buffer;
      key?: string | Buffer;
    };
  };
  const socketPath = typeof modem.socketPath === 'function' ? await modem.socketPath() : modem.socketPath;
  if (socketPath !== undefined) return { protocol: 'http', socketPath };
  if ((modem.protocol !== 'http' && modem.protocol !== 'https') || modem.host === undefined) return null;
  const text = (value: string | Buffer | undefined): string | undefined => value?.toString();
  return {
    protocol: modem.protocol,
    host: modem.host,
    port: Number(modem.port),
    ...Object.fromEntries(
      Object.entries({ ca: text(modem.ca), cert: text(modem.cert), key: text(modem.key) }).filter(([, value]) => value),
    ),
  };
}

/** IPv6 addresses need brackets in an URL. */
function hostOf(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
