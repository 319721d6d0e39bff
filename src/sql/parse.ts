import { createHash } from 'node:crypto';
import type { Node } from 'libpg-query';
import { hasSqlDetails, loadGrammar, parseSync } from './grammar.ts';
import type { Statement } from '../core/statement.ts';
import { LineIndex } from './locate.ts';
import { commentsOf } from './comments.ts';

export type { Node } from 'libpg-query';

/** A statement together with PostgreSQL's own parse tree of it. */
export interface ParsedStatement {
  statement: Statement;
  /** One-key object: `{ AlterTableStmt: {…} }`. Locations inside are byte offsets into the file. */
  node: Node;
}

/** The text is not SQL that PostgreSQL's grammar (version 18) reads. */
export interface SyntaxProblem {
  message: string;
  file: string;
  line: number;
  column: number;
}

/** What parsing one file gave: either all statements or the first syntax problem. */
export type ParsedFile = { ok: true; statements: ParsedStatement[] } | { ok: false; problem: SyntaxProblem };

/**
 * Splits a migration file into statements with PostgreSQL's grammar (libpg-query). Drizzle's
 * `--> statement-breakpoint` is itself an SQL comment, so it needs no treatment and is never trusted as a splitter.
 *
 * @param source the file's text, its path and the migration's name
 * @param firstIndex index of the first statement in the batch
 */
export async function parseFile(
  source: { sql: string; file: string; migration: string },
  firstIndex = 0,
): Promise<ParsedFile> {
  await loadGrammar();
  const bytes = Buffer.from(source.sql, 'utf8');
  const lines = new LineIndex(source.sql, bytes);
  if (source.sql.trim() === '') return { ok: true, statements: [] };
  let tree: ReturnType<typeof parseSync>;
  try {
    tree = parseSync(source.sql);
  } catch (error) {
    if (!hasSqlDetails(error)) throw error;
    const place = lines.atCharacter(Math.max(0, error.sqlDetails?.cursorPosition ?? 0));
    return { ok: false, problem: { message: error.message, file: source.file, ...place } };
  }
  const statements: ParsedStatement[] = [];
  let previousEnd = 0;
  for (const raw of tree.stmts ?? []) {
    if (raw.stmt === undefined) continue;
    // The grammar of PostgreSQL 18 starts a statement at its first token: what stands between the statements is white
    // space, semicolons and comments.
    const start = raw.stmt_location ?? 0;
    const end = raw.stmt_len ? start + raw.stmt_len : bytes.length;
    const gap = bytes.subarray(previousEnd, start).toString('utf8');
    const sql = bytes.subarray(start, end).toString('utf8').trimEnd();
    const gapStart = previousEnd;
    previousEnd = end;
    statements.push({
      node: raw.stmt,
      statement: {
        index: firstIndex + statements.length,
        sql,
        file: source.file,
        ...lines.atByte(start),
        endLine: lines.atByte(start + Buffer.byteLength(sql, 'utf8')).line,
        migration: source.migration,
        kind: Object.keys(raw.stmt)[0] ?? 'unknown',
        comments: commentsOf(gap).map(({ text, offset }) => ({
          text,
          line: lines.atByte(gapStart + Buffer.byteLength(gap.slice(0, offset), 'utf8')).line,
        })),
      },
    });
  }
  return { ok: true, statements };
}

/** SHA-256 of a migration's text, lower-case hex, as Drizzle's migrator records it (drizzle-orm `readMigrationFiles`). */
export function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
