import type { Batch, Migration, Project } from '../core/project.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import { needsOf, type Needs } from '../postgres/needs.ts';
import { breakpoint, drizzleMigration } from '../project/layouts/breakpoints.ts';
import type { ReviewPorts } from './ports.ts';
import { readDump } from '../sql/dump.ts';
import { oneChunk, parseMigration, type ParsedStatement } from '../sql/parse.ts';

/** SQL that is there before the pending migrations, beside the base's own. */
export type Prelude = Pick<ReviewPorts, 'beforeBaseline' | 'baselineSchema'>;

/** What a batch and what runs before it need of the server. */
export async function needsOfBatch(batch: Batch, prelude: Prelude): Promise<Needs> {
  return needsOf([...madeBefore(batch, prelude), ...batch.pending]);
}

/** What makes the database before the pending migrations: the hook, and the base's migrations or the dump in their place. */
export function madeBefore(
  { base }: Pick<Batch, 'base'>,
  { beforeBaseline, baselineSchema }: Prelude,
): Pick<Migration, 'name' | 'path' | 'sql' | 'chunks'>[] {
  const text = (name: string, path: string, sql: string) => ({ name, path, sql, chunks: oneChunk(sql) });
  return [
    ...(beforeBaseline === null ? [] : [text('before-baseline', 'before-baseline', beforeBaseline)]),
    ...(baselineSchema ? [text('baseline-schema', baselineSchema.path, readDump(baselineSchema.sql).sql)] : base),
  ];
}

/** The missing migration as the batch's last one: it is what the author still has to commit, so it is tried too. */
export function missingMigration(project: Project, result: MissingResult | null): Migration[] {
  const missing = result?.missing;
  if (missing?.status !== 'missing' || missing.sql.length === 0) return [];
  const sql = missing.sql.join(`\n${breakpoint}\n`);
  return [drizzleMigration({ name: '(missing migration)', path: missingPath(project), sql, when: null })];
}

export function missingPath(project: Project): string {
  return `${project.out}/(missing migration)`;
}

/**
 * All statements of a batch, numbered from `first` on. What PostgreSQL's grammar does not read is a statement too: the
 * server itself says what is wrong with it.
 */
export async function parseBatch(pending: readonly Migration[], first = 0): Promise<ParsedStatement[]> {
  const statements: ParsedStatement[] = [];
  for (const migration of pending) {
    statements.push(...(await parseMigration(migration, first + statements.length)).statements);
  }
  return statements;
}
