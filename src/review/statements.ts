import type { Batch, Migration, Project } from '../core/project.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import { needsOf, type Needs } from '../postgres/needs.ts';
import { breakpoint, drizzleMigration } from '../project/layouts/breakpoints.ts';
import { oneChunk, parseMigration, type ParsedStatement } from '../sql/parse.ts';

/** What a batch and what runs before it need of the server. */
export async function needsOfBatch({ base, pending }: Batch, beforeBaseline: string | null): Promise<Needs> {
  const sql = beforeBaseline ?? '';
  const before = { name: 'before-baseline', path: 'before-baseline', sql, chunks: oneChunk(sql) };
  return needsOf([before, ...base, ...pending]);
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
