import type { Batch, Migration, Project } from '../core/project.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import { needsOf, type Needs } from '../postgres/needs.ts';
import { hashOf, parseFile, type ParsedStatement } from '../sql/parse.ts';

/** What a batch and what runs before it need of the server. */
export async function needsOfBatch({ base, pending }: Batch, beforeBaseline: string | null): Promise<Needs> {
  const before = { name: 'before-baseline', path: 'before-baseline', sql: beforeBaseline ?? '' };
  return needsOf([before, ...base, ...pending]);
}

/** The missing migration as the batch's last one: it is what the author still has to commit, so it is tried too. */
export function missingMigration(project: Project, result: MissingResult | null): Migration[] {
  const missing = result?.missing;
  if (missing?.status !== 'missing' || missing.sql.length === 0) return [];
  const sql = missing.sql.join('\n--> statement-breakpoint\n');
  return [{ name: '(missing migration)', path: missingPath(project), sql, hash: hashOf(sql), when: null }];
}

export function missingPath(project: Project): string {
  return `${project.out}/(missing migration)`;
}

/**
 * All statements of a batch, numbered from `first` on. A file that PostgreSQL's grammar does not read becomes one statement, so that the server
 * itself says what is wrong with it.
 */
export async function parseBatch(pending: readonly Migration[], first = 0): Promise<ParsedStatement[]> {
  const statements: ParsedStatement[] = [];
  for (const { sql, path: file, name: migration } of pending) {
    const parsed = await parseFile({ sql, file, migration }, first + statements.length);
    if (parsed.ok) {
      statements.push(...parsed.statements);
      continue;
    }
    const { line, column } = parsed.problem;
    statements.push({
      node: {} as ParsedStatement['node'],
      statement: {
        index: first + statements.length,
        sql,
        file,
        line,
        column,
        endLine: line,
        migration,
        kind: 'unreadable',
        comments: [],
      },
    });
  }
  return statements;
}
