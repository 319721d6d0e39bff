import { tableOf } from '../baseline/bookkeeping.ts';
import type { Migration, Project } from '../core/project.ts';
import { quoteLiteral } from '../sql/quote.ts';

/**
 * Deletes what Drizzle's migrator wrote down of the batch, so that the next deploy runs it again: 0.x looks at the newest
 * `created_at` alone, 1.x at the names.
 *
 * @returns nothing for plain SQL files
 */
export function forgetBatch(
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'>,
  migrations: readonly Migration[],
): string[] {
  const hashes = migrations.map(({ hash }) => quoteLiteral(hash).trim());
  const times = migrations.flatMap(({ when }) => (when === null ? [] : [String(Math.trunc(when))]));
  if (hashes.length === 0) return [];
  const also = times.length === migrations.length ? ` AND "created_at" IN (${times.join(', ')})` : '';
  return [`DELETE FROM ${tableOf(project)} WHERE "hash" IN (${hashes.join(', ')})${also};`];
}
