import type { Index, Table } from '../core/catalog.ts';
import { indexBody } from '../grammar/definition.ts';
import { printIdentifier } from '../grammar/name.ts';

/** What a unique index offers: for ON CONFLICT and for whoever relies on it. Constraints have one too. */
export interface Uniqueness {
  index: Index;
  /** Columns in any order, predicate and expressions: ON CONFLICT looks for just that (manual, INSERT, conflict_target). */
  key: string;
}

/** What the unique indexes of a table offer, the primary key left out unless asked for. */
export function uniquesOf(table: Table, options: { primary: boolean }): Uniqueness[] {
  return table.indexes
    .filter(({ unique, valid, primary }) => unique && valid && (options.primary || !primary))
    .map((index) => ({ index, key: keyOf(index, (column) => column) }));
}

/** The same key with columns under other names (after renames). */
export function keyOf(index: Index, rename: (column: string) => string): string {
  const columns = index.columns.flatMap((column) => (column === null ? [] : [rename(column)])).sort();
  const isPlain = !index.partial && !index.columns.includes(null);
  return JSON.stringify([columns, isPlain ? null : renamedIn(indexBody(index.definition), rename)]);
}

/** Every identifier of an expression under its new name; string literals stay. */
function renamedIn(expression: string, rename: (column: string) => string): string {
  return expression.replaceAll(
    /'(?:[^']|'')*'|"((?:[^"]|"")*)"|\b([a-z_][\w$]*)/g,
    (token, quoted?: string, plain?: string) => {
      const name = quoted?.replaceAll('""', '"') ?? plain;
      return name === undefined ? token : printIdentifier(rename(name));
    },
  );
}
