import { existsSync } from 'node:fs';
import type { Migration, Project } from '../../src/core/project.ts';
import type { LayoutName } from '../../src/core/words.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { startServer, type Server, type ServerOptions } from '../../src/postgres/server.ts';

/** Starts a server with the defaults of the settings; embedded, because it is there on every machine. */
export async function start(changes: Partial<ServerOptions> = {}): Promise<Server> {
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

/** Folder of Debian's PostgreSQL 15, the second version that tests run on where it is installed. */
export const debian15 = existsSync('/usr/lib/postgresql/15/bin/postgres') ? '/usr/lib/postgresql/15/bin' : null;

/**
 * The servers on which version-dependent tests run: the embedded one, Debian's 15 where it is installed, and those that
 * the environment names (`RAINCHECK_TEST_BINARIES`, folders of server programs separated by colons).
 */
export const servers: [name: string, binaries: string | null][] = [
  ['the embedded server', null],
  ...(debian15 === null ? [] : [['PostgreSQL 15', debian15] as [string, string]]),
  ...(process.env['RAINCHECK_TEST_BINARIES'] ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder): [string, string] => [folder, folder]),
];

/** A project with drizzle-kit's defaults. */
export function project(layout: LayoutName = 'journal'): Project {
  return {
    name: 'shop',
    configPath: 'drizzle.config.ts',
    directory: '',
    out: 'drizzle',
    schema: ['schema.ts'],
    layout,
    migrationsSchema: 'drizzle',
    migrationsTable: '__drizzle_migrations',
    casing: null,
    breakpoints: true,
  };
}

/** Migrations of the journal layout: one per SQL text. */
export function migrations(...texts: string[]): Migration[] {
  return texts.map((sql, at) =>
    drizzleMigration({
      name: `000${at}_m`,
      path: `drizzle/000${at}_m.sql`,
      sql,
      when: 1_700_000_000_000 + at,
    }),
  );
}
