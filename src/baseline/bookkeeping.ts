import { goesByName, traitsOf } from '../project/layouts/traits.ts';
import type { Client } from 'pg';
import type { Migration, Project } from '../core/project.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/**
 * Makes the table in which Drizzle's migrator writes down what it applied, as drizzle-orm makes it: 0.x for the journal
 * (pg-core/dialect `migrate`), 1.0 for folders (pg-core/async/session `migrate`). Migrations read and change it. A plain
 * folder of SQL files has none.
 */
export async function createBookkeeping(client: Client, project: Project): Promise<void> {
  if (traitsOf(project.layout).drizzleKit === null) return;
  const more = goesByName(project) ? ', name text, applied_at timestamp with time zone DEFAULT now()' : '';
  await client.query(
    `CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(project.migrationsSchema)};
     CREATE TABLE IF NOT EXISTS ${tableOf(project)} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint${more})`,
  );
}

/** Writes down that a migration was applied, as the migrator does after its last statement; empty for plain SQL files. */
export function recordOf(project: Project, migration: Migration): string {
  return traitsOf(project.layout).drizzleKit === null ? '' : insertRecord(project, migration, goesByName(project));
}

/**
 * The INSERT with which Drizzle's migrator records a migration: 0.x writes hash and created_at (the journal's `when`),
 * 1.x the name as well.
 */
export function insertRecord(
  project: Bookkeeping,
  { hash, when, name }: Pick<Migration, 'hash' | 'when' | 'name'>,
  withName: boolean,
): string {
  const columns = ['"hash"', '"created_at"', ...(withName ? ['"name"'] : [])];
  const created = when === null ? 'NULL' : String(Math.trunc(when));
  const values = [quoteLiteral(hash), created, ...(withName ? [quoteLiteral(name)] : [])];
  return `INSERT INTO ${tableOf(project)} (${columns.join(', ')}) VALUES (${values.join(', ')})`;
}

type Bookkeeping = Pick<Project, 'migrationsSchema' | 'migrationsTable'>;

/** The table of the records, quoted. */
export function tableOf(project: Bookkeeping): string {
  return `${quoteIdentifier(project.migrationsSchema)}.${quoteIdentifier(project.migrationsTable)}`;
}
