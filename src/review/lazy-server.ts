import type { Server } from '../postgres/server.ts';

/** A server that starts when it is first asked for, once, and is stopped whatever became of it. */
export interface LazyServer {
  /** Null when no trial is wanted. */
  start: (() => Promise<Server>) | null;
  /** The server, if one was asked for and started. */
  started(): Promise<Server | null>;
  stop(): Promise<void>;
}

export function lazyServer(start: (() => Promise<Server>) | null): LazyServer {
  let server: Promise<Server> | null = null;
  const started = async () => (server === null ? null : server.catch(() => null));
  return {
    start: start && (() => (server ??= start())),
    started,
    stop: async () => (await started())?.stop(),
  };
}
