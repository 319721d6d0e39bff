/** One SQL statement of a migration, with its place. Lines and columns count from 1, in characters (UTF-16 units). */
export interface Statement {
  /** Position in the batch, from 0. */
  index: number;
  /** The statement's text without the terminating semicolon and without leading comments. */
  sql: string;
  /** The SQL file, relative to the repository. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  /** Name of the migration that it belongs to. */
  migration: string;
  /** The parse tree's node type, e.g. `AlterTableStmt`; PostgreSQL's own names. */
  kind: string;
  /** Comments that stand directly before the statement, without their markers, in order. */
  comments: { text: string; line: number }[];
}
