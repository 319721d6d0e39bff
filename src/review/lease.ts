import type pg from 'pg';
import type { Server } from '../postgres/server.ts';

/** A server that is lent to one project's review. */
export interface Lease {
  server: Server;
  /** Ends all sessions and drops all databases that are left. Whoever still works there fails. */
  end(): Promise<void>;
}

/**
 * Lends a server that several reviews use in turn. What a review leaves behind (it was given up in the middle, or it has
 * a mistake) is gone with the lease, and does not disturb the next one.
 */
export function lend(lender: Server): Lease {
  const databases = new Set<string>();
  const clients = new Set<pg.Client>();
  let over = false;
  const requireOpen = (): void => {
    if (over) throw new Error('the review is over: the server is lent no more');
  };
  const lent = async (connecting: Promise<pg.Client>): Promise<pg.Client> => {
    const client = await connecting;
    clients.add(client);
    client.once('end', () => clients.delete(client));
    if (over) await client.end().catch(() => undefined);
    requireOpen();
    return client;
  };
  const dropLater = async (name: string): Promise<never> => {
    await lender.dropDatabase(name);
    throw new Error('the review is over: the server is lent no more');
  };
  const server: Server = {
    ...lender,
    connectAdmin: async (database) => {
      requireOpen();
      return lent(lender.connectAdmin(database));
    },
    connectPlain: async (database) => {
      requireOpen();
      return lent(lender.connectPlain(database));
    },
    urlFor: (database) => lender.urlFor(database),
    admitGuest: async (database) => lender.admitGuest(database),
    createDatabase: async (template) => {
      requireOpen();
      const name = await lender.createDatabase(template);
      if (over) return dropLater(name);
      databases.add(name);
      return name;
    },
    dropDatabase: async (name) => {
      await lender.dropDatabase(name);
      databases.delete(name);
    },
    kill: () => lender.kill(),
    stop: async () => lender.stop(),
    [Symbol.asyncDispose]: async () => lender.stop(),
  };
  return {
    server,
    end: async () => {
      over = true;
      await Promise.all([...clients].map((client) => client.end().catch(() => undefined)));
      for (const name of databases) await server.dropDatabase(name);
    },
  };
}
