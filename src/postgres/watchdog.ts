import type { Client } from 'pg';
import type { Server } from './server.ts';

/** What a piece of work may use. */
export interface WorkLimits {
  /** Wall-clock seconds. */
  seconds: number;
  /** Size that the database may have, in bytes; 2 GB when not given. */
  bytes?: number;
}

const defaultBytes = 2 * 1024 ** 3;
const lookEvery = 200;
const patience = 15_000;

/**
 * The watchdog ended the session. `code` is an SQLSTATE, as PostgreSQL's own errors have it: 57014 (query_canceled) for
 * the time, 53100 (disk_full) for the size.
 */
export class StoppedByWatchdog extends Error {
  override readonly name = 'StoppedByWatchdog';
  readonly code: '57014' | '53100';

  constructor(code: '57014' | '53100', message: string) {
    super(message);
    this.code = code;
  }
}

/** A session under watch. */
export interface Watch {
  /** Why it was ended; null as long as it was not. */
  readonly stopped: StoppedByWatchdog | null;
  /** Fails when the session was ended and does not even notice; never resolves. */
  readonly gaveUp: Promise<never>;
  /** Stops watching. */
  end(): Promise<void>;
}

/**
 * Watches a session until told otherwise, and ends it from outside when it takes too long or fills the disk: the plain
 * role can lift `statement_timeout` itself, and nothing in PostgreSQL limits the size of a table. The session is lost
 * then: what runs in it fails.
 */
export async function watchSession(server: Server, client: Client, limits: number | WorkLimits): Promise<Watch> {
  const { seconds, bytes = defaultBytes } = typeof limits === 'number' ? { seconds: limits } : limits;
  const pid = (client as unknown as { processID: number }).processID;
  const admin = await server.connectAdmin();
  let stopped: StoppedByWatchdog | null = null;
  let fail: (error: Error) => void = () => undefined;
  const gaveUp = new Promise<never>((_resolve, reject) => (fail = reject));
  gaveUp.catch(() => undefined);
  let cutOff: NodeJS.Timeout | undefined;
  const stop = async (reason: StoppedByWatchdog): Promise<void> => {
    if (stopped !== null) return;
    stopped = reason;
    // A session that does not even answer this is cut off at our end; the server's end takes it along.
    cutOff = setTimeout(() => {
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      fail(reason);
    }, patience);
    await admin.query('SELECT pg_catalog.pg_terminate_backend($1)', [pid]);
  };
  const timer = setTimeout(() => {
    stop(new StoppedByWatchdog('57014', `stopped by Raincheck after ${seconds} seconds`)).catch(fail);
  }, seconds * 1000);
  const limit = `${Math.round(bytes / 1024 ** 2)} MB`;
  const look = async (): Promise<void> => {
    const result = await admin.query<{ size: string | null }>(
      'SELECT pg_catalog.pg_database_size(d.oid) AS size FROM pg_catalog.pg_database d WHERE d.datname = $1',
      [client.database],
    );
    if (Number(result.rows[0]?.size ?? 0) > bytes) {
      await stop(new StoppedByWatchdog('53100', `stopped by Raincheck when the database grew beyond ${limit}`));
    }
  };
  // One look at a time, one after the other.
  let looks = Promise.resolve();
  let waiting = 0;
  const interval = setInterval(() => {
    if (waiting > 0) return;
    waiting++;
    looks = look()
      .catch(fail)
      .finally(() => waiting--);
  }, lookEvery);
  return {
    get stopped() {
      return stopped;
    },
    gaveUp,
    end: async () => {
      clearInterval(interval);
      clearTimeout(timer);
      clearTimeout(cutOff);
      await looks;
      await admin.end().catch(() => undefined);
    },
  };
}

/**
 * Lets `fn` work in `client`, watched as {@link watchSession} does.
 *
 * @throws StoppedByWatchdog when a limit was reached; otherwise what `fn` throws
 */
export async function withWatchdog<Result>(
  server: Server,
  client: Client,
  limits: number | WorkLimits,
  fn: () => Promise<Result>,
): Promise<Result> {
  const watch = await watchSession(server, client, limits);
  try {
    return await Promise.race([fn(), watch.gaveUp]);
  } catch (error) {
    throw watch.stopped ?? error;
  } finally {
    await watch.end();
  }
}
