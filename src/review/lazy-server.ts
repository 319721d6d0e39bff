import type { Needs } from '../postgres/needs.ts';
import type { Server } from '../postgres/server.ts';

/** Starts a server that has what the migrations need; that may become known while it starts. */
export type StartServer = (needs: Promise<Needs>) => Promise<Server>;

/** A server that starts when it is first asked for, once, and is stopped whatever became of it. */
export interface LazyServer {
  /** Null when no trial is wanted. */
  start: (() => Promise<Server>) | null;
  /** The server, if one was asked for and started. */
  started(): Promise<Server | null>;
  stop(): Promise<void>;
}

/** @param needs what all projects that may ask for the server need of it */
export function lazyServer(start: StartServer | null, needs: () => Promise<Needs>): LazyServer {
  let server: Promise<Server> | null = null;
  const started = async () => (server === null ? null : server.catch(() => null));
  const begin = (how: StartServer): Promise<Server> => {
    const needed = needs();
    // Most servers do not wait for it.
    needed.catch(() => undefined);
    return how(needed);
  };
  return {
    start: start && (() => (server ??= begin(start))),
    started,
    stop: async () => (await started())?.stop(),
  };
}
