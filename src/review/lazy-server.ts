import type { Needs } from '../postgres/needs.ts';
import type { Server } from '../postgres/server.ts';
import { atMost, rejectionOf } from './time.ts';

/** Starts a server that has what the migrations need; that may become known while it starts. The signal stops it. */
export type StartServer = (needs: Promise<Needs>, signal: AbortSignal) => Promise<Server>;

/** A server that starts when it is first asked for, once, and is stopped whatever became of it. */
export interface LazyServer {
  /** Null when no trial is wanted. A start that the signal ends is given up for all. */
  start: ((signal: AbortSignal) => Promise<Server>) | null;
  /** The server, if one was asked for and started: one that still starts is waited for a while. */
  started(): Promise<Server | null>;
  /** Stops it, or gives up a start that is not over. Always ends. */
  stop(): Promise<void>;
}

/** Milliseconds. A server that nobody needed after all may still be starting; one that does not stop is killed. */
const patience = { start: 300_000, stop: 30_000 };

/** @param needs what all projects that may ask for the server need of it */
export function lazyServer(start: StartServer | null, needs: () => Promise<Needs>): LazyServer {
  let starting: Promise<Server> | null = null;
  let server: Server | null = null;
  const giveUp = new AbortController();
  const begin = async (how: StartServer): Promise<Server> => {
    const needed = needs();
    // Most servers do not wait for it.
    needed.catch(() => undefined);
    const started = await how(needed, giveUp.signal);
    // One that did not mind the signal.
    if (giveUp.signal.aborted) await stopOrKill(started);
    giveUp.signal.throwIfAborted();
    return (server = started);
  };
  const startOnce = (how: StartServer): Promise<Server> => {
    if (starting === null) {
      const begun = begin(how);
      starting = Promise.race([begun, rejectionOf(giveUp.signal)]);
      for (const promise of [begun, starting]) promise.catch(() => undefined);
    }
    return starting;
  };
  return {
    start:
      start &&
      (async (signal) => {
        const stop = (): void => {
          if (server === null) giveUp.abort(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
        return startOnce(start).finally(() => signal.removeEventListener('abort', stop));
      }),
    started: async () => {
      if (starting !== null) await atMost(patience.start, starting);
      return server;
    },
    stop: async () => {
      if (server === null) giveUp.abort(new Error('nobody waits for the server any more'));
      else await stopOrKill(server);
    },
  };
}

/** @throws when the server says that it could not be stopped */
async function stopOrKill(server: Server): Promise<void> {
  let isStopped = false;
  const stopping = server.stop().finally(() => (isStopped = true));
  stopping.catch(() => undefined);
  await atMost(patience.stop, stopping);
  if (isStopped) return stopping;
  server.kill();
}
