import type { RuleContext } from './batch.ts';
import { boundOf, type Bound } from '../grammar/bound.ts';
import { relationName } from '../grammar/relations.ts';
import { findAll, pick } from '../grammar/tree.ts';

/** Rows of which a job's batch has some thousands at most: their locks last for a moment on any machine. */
const batchRows = 10_000;

/** What a statement's own words bound, by the table that it changes. What a body does, it may do in a loop. */
export function boundsOf({ node, before }: RuleContext): ReadonlyMap<string, Bound> {
  const bounds = new Map<string, Bound>();
  if (pick(node, 'DoStmt') !== undefined) return bounds;
  const changes = [...findAll(node, 'UpdateStmt'), ...findAll(node, 'DeleteStmt')];
  const unbounded = new Set<string>();
  for (const change of changes) {
    const table = relationName(before, change.relation);
    const bound = boundOf(change, before);
    if (table === null) continue;
    const known = bounds.get(table);
    if (bound === null) unbounded.add(table);
    else {
      const byKeyAlone = bound.byKeyAlone && known?.byKeyAlone !== false;
      bounds.set(table, { rows: bound.rows + (known?.rows ?? 0), byKeyAlone });
    }
  }
  return new Map([...bounds].filter(([table]) => !unbounded.has(table)));
}

/** True for a statement that changes a batch's worth of rows of a table at most, however many the table has. */
export function isBatch(bound: Bound | undefined): bound is Bound {
  return bound !== undefined && bound.rows <= batchRows;
}
