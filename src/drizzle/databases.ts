import type { Client } from 'pg';
import type { Migration } from '../core/project.ts';
import type { Server } from '../postgres/server.ts';
import { parseFile } from '../sql/parse.ts';

/** A throw-away database: whoever gets it may do anything in it. */
export interface ScratchDatabase {
  /** A session of the role that owns it. */
  client: Client;
  /** Connection string of that role. */
  url: string;
  /** Ends the session and drops the database. */
  drop(): Promise<void>;
}

/** Where the databases come from; every call makes a new one. */
export interface Databases {
  /** With all migrations of the head applied; null when they cannot be applied. */
  migrated(): Promise<ScratchDatabase | null>;
  /** With the base branch's migrations applied. */
  baseline(): Promise<ScratchDatabase>;
  /** Without any migration: what the project's code may connect to while it is loaded. */
  empty(): Promise<ScratchDatabase>;
}

/**
 * Databases of a server.
 *
 * @param baseline name of the baseline's database, to which nobody is connected
 * @param pending what the head adds. Each statement is run on its own, so that what cannot run in Drizzle's transaction
 * (the trial tells that) does not hinder the comparison
 */
export function databasesOf(server: Server, baseline: string, pending: readonly Migration[]): Databases {
  const open = async (template?: string): Promise<ScratchDatabase> => {
    const name = await server.createDatabase(template);
    const client = await server.connectPlain(name);
    return {
      client,
      url: server.urlFor(name),
      drop: async () => {
        await client.end().catch(() => undefined);
        await server.dropDatabase(name);
      },
    };
  };
  return {
    empty: () => open(),
    baseline: () => open(baseline),
    async migrated() {
      const database = await open(baseline);
      if (await applyAll(database.client, pending)) return database;
      await database.drop();
      return null;
    },
  };
}

async function applyAll(client: Client, pending: readonly Migration[]): Promise<boolean> {
  try {
    for (const { sql, path, name } of pending) {
      const parsed = await parseFile({ sql, file: path, migration: name });
      if (!parsed.ok) return false;
      for (const { statement } of parsed.statements) {
        await client.query(`SET statement_timeout = '60s'`);
        await client.query(statement.sql);
      }
      await client.query('COMMIT; RESET ALL');
    }
    return true;
  } catch {
    return false;
  }
}
