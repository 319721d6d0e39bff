import type { BrokenReason } from '../core/review.ts';
import type { Statement } from '../core/statement.ts';
import { LineIndex } from '../sql/locate.ts';
import { adviceFor, type Circumstances } from './advice.ts';
import { sqlstateOf } from '../postgres/client.ts';
import { unavailableExtension } from './extensions.ts';
import type { Preset, Server } from '../postgres/server.ts';

/** An error of PostgreSQL, with what the pg driver tells of it. */
export interface PostgresError {
  code: string | null;
  message: string;
  detail: string | null;
  hint: string | null;
  /** 1-based, in characters of the statement. */
  position: number | null;
}

/** Reads what was thrown. Anything that is no answer of PostgreSQL has a null code. */
export function postgresError(error: unknown): PostgresError {
  const raw = (error ?? {}) as { message?: unknown; detail?: unknown; hint?: unknown; position?: unknown };
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    code: sqlstateOf(error),
    message: text(raw.message) ?? String(error),
    detail: text(raw.detail),
    hint: text(raw.hint),
    position: raw.position === undefined ? null : Number(raw.position) || null,
  };
}

/** The line of the file on which the error is: of PostgreSQL's cursor where it gave one, else of the statement. */
export function lineOf(statement: Statement, error: PostgresError): number {
  if (error.position === null) return statement.line;
  return statement.line + new LineIndex(statement.sql).atCharacter(error.position - 1).line - 1;
}

/** Why the base migrations do not apply. */
export function brokenBy(statement: Statement, error: PostgresError, at: Circumstances): BrokenReason {
  const code = error.code === null ? '' : ` (${error.code})`;
  // What PostgreSQL says of an extension that is not there is a path of the server's machine (up to 15 in the message).
  const extension = unavailableExtension(error);
  const detail = error.detail === null || extension !== null ? '' : ` ${error.detail}`;
  const message = extension === null ? error.message : `extension "${extension}" is not available`;
  return {
    message: `The base migrations do not apply: ${message}${code}.${detail}`,
    file: statement.file,
    line: lineOf(statement, error),
    sql: statement.sql,
    hint: error.hint,
    next:
      adviceFor(error, at) ??
      'The base branch cannot be built from nothing: mend that migration, make what it needs in a before-baseline file, or let a dump of production’s schema (`pg_dump --schema-only`) stand for the migrations with `baselineSchema`. With `database: none` at least what is dropped, renamed and out of order is told.',
  };
}

/** What {@link adviceFor} needs to know of the server. */
export function circumstances(server: Server, preset: Preset, absent: Iterable<string> = []): Circumstances {
  return { major: Math.floor(server.versionNum / 10_000), preset, absent: [...new Set(absent)] };
}

/** A file that is no SQL. */
export function unreadable(problem: { message: string; file: string; line: number }): BrokenReason {
  return {
    message: `The base migrations do not apply: ${problem.message} (42601).`,
    file: problem.file,
    line: problem.line,
    sql: null,
    hint: null,
    next: problem.message.includes('`')
      ? 'These migrations are written for another database: PostgreSQL knows no backticks.'
      : 'Mend that file: no PostgreSQL up to 18 can read it.',
  };
}
