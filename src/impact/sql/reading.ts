import type { QualifiedName } from '../../grammar/name.ts';

/** What one SELECT, UPDATE, DELETE or INSERT takes its columns from. */
export interface Scope {
  tables: (QualifiedName & { alias: string | null })[];
  /** True where it also reads a subquery, a common table expression or a function. */
  isOpen: boolean;
  /** The statement around; null for the outermost. */
  outer: Scope | null;
}

/** A column as a statement names it. */
export interface NamedColumn {
  /** What stands before it; null where nothing does. */
  qualifier: string | null;
  column: string;
  scope: Scope;
}

/** What a text in SQL reads and writes. */
export interface Reading {
  /** Without common table expressions. */
  tables: QualifiedName[];
  columns: NamedColumn[];
  /** Columns of an INSERT; null where it names none. */
  inserts: { table: QualifiedName; columns: string[] | null }[];
}

/** A reading to be filled, and the statement that is outside of all. */
export function emptyReading(): { reading: Reading; outermost: Scope } {
  return { reading: { tables: [], columns: [], inserts: [] }, outermost: { tables: [], isOpen: false, outer: null } };
}
