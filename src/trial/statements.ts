import type { Migration } from '../core/project.ts';
import type { ParsedStatement } from '../sql/parse.ts';

/** One statement on its way through a run. */
export interface BatchStatement extends ParsedStatement {
  index: number;
  /** Position of its migration among the pending ones. */
  migration: number;
  /** Statements of the same chunk are sent in one go by Drizzle's migrator; in order of the chunks. */
  chunk: number;
  /** True when its chunk holds other statements too. */
  shared: boolean;
}

/** Adds to each statement the position of its migration, and its chunk, counted through all migrations. */
export function placeStatements(migrations: Migration[], statements: ParsedStatement[]): BatchStatement[] {
  let next = 0;
  const starts = migrations.map(({ chunks }) => {
    const start = next;
    next += chunks.length;
    return start;
  });
  const placed = statements.map((parsed, index): BatchStatement => {
    const at = migrations.findIndex(
      ({ name, path }) => name === parsed.statement.migration && path === parsed.statement.file,
    );
    const migration = at === -1 ? migrations.findIndex(({ name }) => name === parsed.statement.migration) : at;
    return { ...parsed, index, migration, chunk: (starts[migration] ?? 0) + parsed.chunk, shared: false };
  });
  const counts = new Map<number, number>();
  for (const { chunk } of placed) counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
  for (const one of placed) one.shared = (counts.get(one.chunk) ?? 0) > 1;
  return placed;
}
