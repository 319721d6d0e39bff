import type { Queryable } from './filler-session.ts';
import type { RowReference, RowSchema, RowTable } from './schema.ts';

/** How a table came out. */
export interface Filled {
  /** Rows that were written. */
  rows: number;
  /** Rows that were there before. */
  existing: number;
  /** SQL of each column's value without the NULLs, by column number. */
  values: Map<number, string>;
  /** Why there are none; null when there are. */
  problem: string | null;
}

/** What is known while a database is being filled. */
export interface Progress {
  client: Queryable;
  schema: RowSchema;
  /** Tables that are done. */
  tables: Map<number, Filled>;
  /** Values that tables in the making will have: what a cycle of foreign keys can take of them. */
  inProgress: Map<number, Map<number, string>>;
  /** Rows that a table was to get; with fewer than these its rows are not known by their numbers. */
  planned: Map<number, number>;
  /** Tables in which rows were changed or deleted: they hold dead rows, which an index build would count. */
  dirty: Set<number>;
  /** Foreign keys that do not hold by construction. */
  unsure: { table: RowTable; reference: RowReference }[];
}
