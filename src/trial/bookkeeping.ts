import type pg from 'pg';
import { insertRecord, tableOf } from '../baseline/bookkeeping.ts';
import type { Migration, Project } from '../core/project.ts';

/**
 * What Drizzle's migrator records of each migration, by the columns that its table has; undefined for all when the table
 * does not exist (plain SQL).
 */
export async function bookkeepingInserts(
  admin: pg.Client,
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'>,
  migrations: Migration[],
): Promise<(string | undefined)[]> {
  const result = await admin.query(
    'SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = pg_catalog.to_regclass($1) AND attnum > 0 AND NOT attisdropped',
    [tableOf(project)],
  );
  const columns = new Set((result.rows as { attname: string }[]).map(({ attname }) => attname));
  if (!columns.has('hash') || !columns.has('created_at')) return migrations.map(() => undefined);
  return migrations.map((migration) => insertRecord(project, migration, columns.has('name')));
}
