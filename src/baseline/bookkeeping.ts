import type { Client } from 'pg';
import type { Migration, Project } from '../core/project.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/**
 * Makes the table in which Drizzle's migrator writes down what it applied, as drizzle-orm makes it: 0.x for the journal
 * (pg-core/dialect `migrate`), 1.0 for folders (pg-core/async/session `migrate`). Migrations read and change it. A plain
 * folder of SQL files has none.
 */
export async function createBookkeeping(client: Client, project: Project): Promise<void> {
  if (project.layout === 'sql') return;
  const more = project.layout === 'folders' ? ', name text, applied_at timestamp with time zone DEFAULT now()' : '';
  await client.query(
    `CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(project.migrationsSchema)};
     CREATE TABLE IF NOT EXISTS ${tableOf(project)} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint${more})`,
  );
}

/** Writes down that a migration was applied, as the migrator does after its last statement; empty for plain SQL files. */
export function recordOf(project: Project, { hash, when, name }: Migration): string {
  if (project.layout === 'sql') return '';
  const values = [quoteLiteral(hash), when === null ? 'NULL' : String(when)];
  if (project.layout === 'folders') {
    return `INSERT INTO ${tableOf(project)} ("hash", "created_at", "name") VALUES (${[...values, quoteLiteral(name)].join(', ')})`;
  }
  return `INSERT INTO ${tableOf(project)} ("hash", "created_at") VALUES (${values.join(', ')})`;
}

function tableOf(project: Project): string {
  return `${quoteIdentifier(project.migrationsSchema)}.${quoteIdentifier(project.migrationsTable)}`;
}
