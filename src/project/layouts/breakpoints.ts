import type { Chunk, Migration } from '../../core/project.ts';
import { hashOf } from '../../sql/parse.ts';

/** What drizzle-kit writes between two statements. */
export const breakpoint = '--> statement-breakpoint';

/**
 * A migration as Drizzle's migrators send it. They cut the text at every literal marker, also inside a comment, a string
 * or a function's body (drizzle-orm 0.45 and 1.0, `readMigrationFiles`: `query.split("--> statement-breakpoint")`), and
 * send each piece as one query; a piece may hold several statements.
 */
export function drizzleMigration(file: Omit<Migration, 'chunks' | 'hash'>): Migration {
  return { ...file, chunks: chunksOf(file.sql), hash: hashOf(file.sql) };
}

function chunksOf(sql: string): Chunk[] {
  const chunks: Chunk[] = [];
  let offset = 0;
  for (const text of sql.split(breakpoint)) {
    chunks.push({ offset, sql: text });
    offset += text.length + breakpoint.length;
  }
  return chunks;
}
