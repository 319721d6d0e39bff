import type { Use } from '../core/review.ts';

/** One thing of the database that code may use, and that is another after the batch. */
export interface Subject {
  /** As facts and catalogs print it: `users.legacy_code`, `posts`; an enum's value as `role 'guest'`. */
  name: string;
  change: Use['change'];
  kind: 'table' | 'column' | 'enum' | 'value';
  /** Schema and bare name of the table, view or enum. */
  schema: string;
  relation: string;
  /** Unquoted; null for what is no column. */
  column: string | null;
  /** The label of an enum; null for what is none. */
  value: string | null;
  /** The new name of what was renamed; null for the rest. */
  to: string | null;
}

/** A text at a place, lines and columns from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}
