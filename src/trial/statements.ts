import type { Migration } from '../core/project.ts';
import type { Layout } from '../core/words.ts';
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

/**
 * Adds to each statement its migration and its chunk. A chunk is what stands between two `--> statement-breakpoint`
 * markers (drizzle-orm, readMigrationFiles: `split('--> statement-breakpoint')`).
 */
export function placeStatements(
  migrations: Migration[],
  statements: ParsedStatement[],
  layout: Layout | undefined,
): BatchStatement[] {
  const marks = migrations.map(({ sql }) => markersOf(sql));
  let chunkStart = 0;
  const starts = marks.map((lines) => {
    const start = chunkStart;
    chunkStart += lines.length + 1;
    return start;
  });
  const placed = statements.map((parsed, index): BatchStatement => {
    const at = migrations.findIndex(
      ({ name, path }) => name === parsed.statement.migration && path === parsed.statement.file,
    );
    const migration = at === -1 ? migrations.findIndex(({ name }) => name === parsed.statement.migration) : at;
    const before = (marks[migration] ?? []).filter(
      ({ line, column }) =>
        line < parsed.statement.line || (line === parsed.statement.line && column < parsed.statement.column),
    ).length;
    return { ...parsed, index, migration, chunk: (starts[migration] ?? 0) + before, shared: false };
  });
  const counts = new Map<number, number>();
  for (const { chunk } of placed) counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
  // Plain SQL files are not sent by Drizzle: whoever runs them sends statement by statement.
  if (layout !== 'sql') for (const one of placed) one.shared = (counts.get(one.chunk) ?? 0) > 1;
  return placed;
}

function markersOf(sql: string): { line: number; column: number }[] {
  return sql.split('\n').flatMap((text, index) => {
    const places: { line: number; column: number }[] = [];
    for (
      let at = text.indexOf('--> statement-breakpoint');
      at !== -1;
      at = text.indexOf('--> statement-breakpoint', at + 1)
    ) {
      places.push({ line: index + 1, column: at + 1 });
    }
    return places;
  });
}
