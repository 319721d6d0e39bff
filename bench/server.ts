import { startServer, type Server, type ServerOptions } from '../src/postgres/server.ts';

/** A server for a bench: embedded and silent unless told otherwise. */
export function benchServer(changes: Partial<ServerOptions> = {}): Promise<Server> {
  return startServer({
    database: 'embedded',
    image: null,
    version: null,
    preset: 'none',
    allowNonEmpty: false,
    binaries: null,
    log: () => undefined,
    ...changes,
  });
}
