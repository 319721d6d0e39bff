import type { RunOptions } from '../trial/run-types.ts';
import type { Migration } from '../core/project.ts';
import { hashOf, oneChunk, parseFile } from '../sql/parse.ts';
import type { BatchStatement } from '../trial/statements.ts';

/** SQL of the way back, to be run as a batch of its own. */
export interface Script {
  migrations: Migration[];
  statements: BatchStatement[];
  /** It is no migration: nobody writes it down. */
  project: RunOptions['project'];
}

/** @returns null when it is no SQL that PostgreSQL's grammar reads */
export async function scriptOf(sql: readonly string[]): Promise<Script | null> {
  const text = sql.join('\n');
  const parsed = await parseFile({ sql: text, file: 'way-back.sql', migration: 'way back' });
  if (!parsed.ok) return null;
  const migration: Migration = {
    name: 'way back',
    path: 'way-back.sql',
    sql: text,
    chunks: oneChunk(text),
    hash: hashOf(text),
    when: null,
  };
  return {
    migrations: [migration],
    statements: parsed.statements.map((one, index) => ({ ...one, index, migration: 0, chunk: index, shared: false })),
    project: { migrationsSchema: 'raincheck_nothing', migrationsTable: 'nothing' },
  };
}
