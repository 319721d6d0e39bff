import type pg from 'pg';
import type { Migration, Project } from '../core/project.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/**
 * The INSERT with which Drizzle's migrator records each migration; undefined for all when the table does not exist
 * (plain SQL). drizzle-orm 0.x writes hash and created_at (the journal's `when`), 1.x the name as well.
 */
export async function bookkeepingInserts(
  admin: pg.Client,
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'>,
  migrations: Migration[],
): Promise<(string | undefined)[]> {
  const table = `${quoteIdentifier(project.migrationsSchema)}.${quoteIdentifier(project.migrationsTable)}`;
  const result = await admin.query(
    'SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass($1) AND attnum > 0 AND NOT attisdropped',
    [table],
  );
  const columns = new Set((result.rows as { attname: string }[]).map(({ attname }) => attname));
  if (!columns.has('hash') || !columns.has('created_at')) return migrations.map(() => undefined);
  const named = columns.has('name');
  return migrations.map(
    ({ hash, when, name }) =>
      `INSERT INTO ${table} ("hash", "created_at"${named ? ', "name"' : ''}) VALUES (${quoteLiteral(hash)}, ${
        when === null ? 'NULL' : String(Math.trunc(when))
      }${named ? `, ${quoteLiteral(name)}` : ''})`,
  );
}
