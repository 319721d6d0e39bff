import { createHash } from 'node:crypto';
import type { Node, RawStmt } from 'libpg-query';
import type { Chunk, Migration } from '../core/project.ts';
import { hasSqlDetails, loadGrammar, parseSync } from './grammar.ts';
import type { Statement } from '../core/statement.ts';
import { LineIndex } from './locate.ts';
import { commentsOf } from './comments.ts';

export type { Node } from 'libpg-query';

/** A statement together with PostgreSQL's own parse tree of it. */
export interface ParsedStatement {
  statement: Statement;
  /** One-key object: `{ AlterTableStmt: {…} }`; empty for an unreadable one. Locations inside are byte offsets into the chunk. */
  node: Node;
  /** Which of the migration's chunks it stands in, from 0. */
  chunk: number;
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

/** A migration's statements in the order in which they are sent. */
export interface ParsedMigration {
  /** A chunk that the grammar does not read is one statement of the kind `unreadable`: only the server can say more. */
  statements: ParsedStatement[];
  /** What is wrong with the unreadable ones. */
  problems: SyntaxProblem[];
}

/** SQL that nobody cuts: the whole text is one chunk. */
export function oneChunk(sql: string): Chunk[] {
  return [{ offset: 0, sql }];
}

/**
 * Splits SQL that is no migration into statements with PostgreSQL's grammar (libpg-query).
 *
 * @param source the text, its path and a name for it
 */
export async function parseFile(source: { sql: string; file: string; migration: string }): Promise<ParsedFile> {
  const { sql, file: path, migration: name } = source;
  const { statements, problems } = await parseMigration({ sql, path, name, chunks: oneChunk(sql) });
  const [problem] = problems;
  return problem === undefined ? { ok: true, statements } : { ok: false, problem };
}

/**
 * Splits a migration into statements, chunk by chunk: a statement ends where its chunk ends, with or without a semicolon,
 * and text that is cut in the middle (a marker in a comment or in a string) is as wrong here as it is on the server.
 *
 * @param firstIndex index of the first statement in the batch
 */
export async function parseMigration(
  source: Pick<Migration, 'sql' | 'path' | 'name' | 'chunks'>,
  firstIndex = 0,
): Promise<ParsedMigration> {
  await loadGrammar();
  const lines = new LineIndex(source.sql);
  const parsed: ParsedMigration = { statements: [], problems: [] };
  let previousEnd = 0;
  for (const [chunk, { offset, sql }] of source.chunks.entries()) {
    const bytes = Buffer.from(sql, 'utf8');
    const units = unitsOf(bytes, sql);
    const unitsTo = (byte: number) => offset + units(byte);
    const add = (node: Node, from: number, text: string, place: { line: number; column: number }) => {
      const gap = source.sql.slice(previousEnd, from);
      const comments = commentsOf(gap).map((one) => ({
        text: one.text,
        line: lines.at(previousEnd + one.offset).line,
      }));
      parsed.statements.push({
        node,
        chunk,
        statement: {
          index: firstIndex + parsed.statements.length,
          sql: text,
          file: source.path,
          ...place,
          endLine: lines.at(from + text.length).line,
          migration: source.name,
          kind: Object.keys(node)[0] ?? 'unreadable',
          comments,
        },
      });
    };
    const tree = treesOf(sql);
    if ('problem' in tree) {
      const place = lines.at(offset + unitOf(sql, tree.at));
      parsed.problems.push({ message: tree.problem, file: source.path, ...place });
      // Comments before it are the statement's own text.
      previousEnd = offset;
      add({} as Node, offset, sql.trim(), place);
      previousEnd = offset + sql.length;
      continue;
    }
    for (const { stmt, stmt_location: start = 0, stmt_len: length } of tree.stmts) {
      if (stmt === undefined) continue;
      // The grammar of PostgreSQL 18 starts a statement at its first token: what stands between the statements is white
      // space, semicolons and comments.
      const end = length ? start + length : bytes.length;
      const from = unitsTo(start);
      add(stmt, from, bytes.subarray(start, end).toString('utf8').trimEnd(), lines.at(from));
      previousEnd = unitsTo(end);
    }
  }
  return parsed;
}

/** Turns offsets in bytes, asked for in rising order, into UTF-16 units. */
function unitsOf(bytes: Buffer, text: string): (byte: number) => number {
  if (bytes.length === text.length) return (byte) => byte;
  let [at, unit] = [0, 0];
  return (byte) => {
    unit += bytes.subarray(at, byte).toString('utf8').length;
    at = byte;
    return unit;
  };
}

type Trees = { stmts: RawStmt[] } | { problem: string; at: number };

/** The parse trees of a text, or what is wrong with it and after how many characters. */
function treesOf(sql: string): Trees {
  if (sql.trim() === '') return { stmts: [] };
  // The parser takes it for the end, and the wire protocol has no way to send it (PostgreSQL: 08P01).
  const nul = sql.indexOf('\0');
  if (nul !== -1) return { problem: 'the text holds a NUL character, which cannot be sent', at: nul };
  try {
    return { stmts: parseSync(sql).stmts ?? [] };
  } catch (error) {
    if (!hasSqlDetails(error)) throw error;
    return { problem: error.message, at: Math.max(0, error.sqlDetails?.cursorPosition ?? 0) };
  }
}

/** PostgreSQL's error cursor counts characters, editors count UTF-16 units. */
function unitOf(text: string, characters: number): number {
  let unit = 0;
  for (let left = characters; left > 0 && unit < text.length; left--) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
}

/** SHA-256 of a migration's text, lower-case hex, as Drizzle's migrator records it (drizzle-orm `readMigrationFiles`). */
export function hashOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
