import type { BatchContext, RuleContext } from './batch.ts';
import { isRead, relationName } from '../grammar/relations.ts';
import { pick } from '../grammar/tree.ts';

/** A table of the baseline that a TRUNCATE emptied. */
export interface Truncated {
  table: string;
  /** Rows in the trial; null when that wasn't observed. */
  rows: number | null;
  /** True when only CASCADE reached it. */
  cascaded: boolean;
  /** Named tables from which foreign keys led here. */
  roots: string[];
}

/** Tables that the statement truncates: as observed and, for a plain TRUNCATE, as it says (a table without rows shows nothing). */
export function truncatedTables(context: RuleContext): Truncated[] {
  const { before, created, batch } = context;
  // What fails empties nothing.
  if (context.facts?.error) return [];
  const statements = (context.measured ? [context.node] : context.nodes).flatMap(
    (node) => pick(node, 'TruncateStmt') ?? [],
  );
  const named = statements.flatMap((one) =>
    (one.relations ?? []).flatMap((r) => relationName(before, pick(r, 'RangeVar')) ?? []),
  );
  const cascade = statements.some(({ behavior }) => behavior === 'DROP_CASCADE');
  const observed = (context.facts?.rows ?? []).filter(({ truncated }) => truncated).map(({ relation }) => relation);
  const reached = new Map(
    cascade ? named.flatMap((root) => referencing(context, root).map((table) => [table, root] as const)) : [],
  );
  const tables = new Set([...named, ...observed, ...(context.measured ? [] : reached.keys())]);
  return [...tables]
    .filter((table) => (before.tables[table] !== undefined || !isRead(before)) && !created.tables.has(table))
    .map((table) => ({
      table,
      rows: context.measured ? rowsBefore(batch, table) : null,
      cascaded: named.length > 0 && !named.includes(table),
      roots: cascade ? named.filter((root) => referencing(context, root).includes(table)) : [],
    }));
}

/** Tables that point at this one through foreign keys, directly or through others. */
function referencing(context: RuleContext, root: string): string[] {
  const found = new Set<string>();
  const queue = [root];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    for (const table of Object.values(context.before.tables)) {
      const points = table.constraints.some(({ references }) => references === current);
      if (!points || found.has(table.name) || table.name === root) continue;
      found.add(table.name);
      queue.push(table.name);
    }
  }
  return [...found];
}

/** Rows that a table held before the batch in the ordinary run; null when no run had any. */
export function rowsBefore(batch: BatchContext, table: string): number | null {
  const counts = batch.runs.map(({ rowsPerTable }) => rowsPerTable[table] ?? 0).filter((rows) => rows > 0);
  return counts[0] ?? null;
}
