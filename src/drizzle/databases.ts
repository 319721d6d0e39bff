import type { Client } from 'pg';
import type { Migration } from '../core/project.ts';
import { execute } from '../postgres/client.ts';
import { isPrivilegedAllowed, runPrivileged } from '../postgres/privileged.ts';
import { dropMadeRoles } from '../postgres/roles.ts';
import type { Server } from '../postgres/server.ts';
import { watchSession } from '../postgres/watchdog.ts';
import { parseMigration } from '../sql/parse.ts';

/** A throw-away database: whoever gets it may do anything in it. */
export interface ScratchDatabase {
  /** A session of the role that owns it. */
  client: Client;
  /** Ends the session and drops the database. */
  drop(): Promise<void>;
}

/** A throw-away database for programs of the pull request. */
export interface OpenDatabase extends ScratchDatabase {
  /** Connection string of a role that can enter this database alone. */
  url: string;
}

/** Where the databases come from; every call makes a new one. */
export interface Databases {
  /** With all migrations of the head applied; null when they cannot be applied. */
  migrated(): Promise<ScratchDatabase | null>;
  /** With the base branch's migrations applied. */
  baseline(): Promise<ScratchDatabase>;
  /** Without any migration: what the project's code may connect to while it is loaded. */
  empty(): Promise<OpenDatabase>;
}

/**
 * Databases of a server.
 *
 * @param baseline name of the baseline's database, to which nobody is connected; what does not need it does not wait for it
 * @param pending what the head adds. Each statement is run on its own, so that what cannot run in Drizzle's transaction
 * (the trial tells that) does not hinder the comparison
 * @param seconds how long one database may be used: the SQL in it can lift every time-out of its own
 */
export function databasesOf(
  server: Server,
  baseline: Promise<string>,
  pending: readonly Migration[],
  seconds = 300,
): Databases {
  // The baseline's own roles stay.
  const kept = baseline.then(() => new Set(server.madeRoles));
  kept.catch(() => undefined);
  /** Roles belong to the whole server: the trial makes them again. */
  const dropRoles = async (): Promise<void> => {
    const roles = await kept.catch(() => null);
    if (roles !== null && server.madeRoles.size > roles.size) await dropMadeRoles(server, roles);
  };
  const open = async (template?: string): Promise<ScratchDatabase & { name: string }> => {
    const name = await server.createDatabase(template);
    const client = await server.connectPlain(name);
    const watch = await watchSession(server, client, seconds);
    return {
      name,
      client,
      drop: async () => {
        await watch.end();
        await client.end().catch(() => undefined);
        await server.dropDatabase(name);
        // Only migrations make roles. A database that has none of them must not wait for the baseline here.
        if (template !== undefined) await dropRoles();
      },
    };
  };
  return {
    async empty() {
      const database = await open();
      return { ...database, url: await server.admitGuest(database.name) };
    },
    baseline: async () => open(await baseline),
    async migrated() {
      const database = await open(await baseline);
      if (await applyAll(server, database.client, pending)) return database;
      await database.drop();
      return null;
    },
  };
}

async function applyAll(server: Server, client: Client, pending: readonly Migration[]): Promise<boolean> {
  try {
    for (const migration of pending) {
      const { statements, problems } = await parseMigration(migration);
      if (problems.length > 0) return false;
      for (const { statement, node } of statements) {
        await client.query(`SET statement_timeout = '60s'`);
        if (!isPrivilegedAllowed(node)) await execute(client, statement.sql);
        else if (!(await runPrivileged(server, client, statement.sql)).ran) return false;
      }
      await client.query('COMMIT; RESET ALL');
    }
    return true;
  } catch {
    return false;
  }
}
