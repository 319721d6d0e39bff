import type { Chunk, Migration } from '../../core/project.ts';
import { hashOf } from '../../sql/parse.ts';

/** A migration whose file is sent whole: no marker cuts it. */
export function scriptMigration(file: Omit<Migration, 'chunks' | 'hash'>): Migration {
  const chunks: Chunk[] = [{ offset: 0, sql: file.sql }];
  return { ...file, chunks, hash: hashOf(file.sql) };
}
