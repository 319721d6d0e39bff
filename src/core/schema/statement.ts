import * as z from 'zod';
import { index, line, list, path, shortText, sql, text } from './values.ts';

/** The type of statement.ts is inferred from here. */
export const statement = z.object({
  /** Position in the batch, from 0. */
  index,
  /** The statement's text without the terminating semicolon and without leading comments. */
  sql,
  /** The SQL file, relative to the repository. */
  file: path,
  line,
  column: line,
  endLine: line,
  /** Name of the migration that it belongs to. */
  migration: shortText,
  /** The parse tree's node type, e.g. `AlterTableStmt`; PostgreSQL's own names. */
  kind: shortText,
  /** Comments that stand directly before the statement, without their markers, in order. */
  comments: list(z.object({ text, line })),
});
