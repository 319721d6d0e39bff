import type { HostileFailure } from '../core/facts.ts';
import { pick } from '../grammar/tree.ts';
import type { RunResult } from './run-types.ts';
import type { BatchStatement } from './statements.ts';

/** The table that a foreign key looks in vain into (ri_triggers.c, ri_ReportViolation). */
const absent = /is not present in table "(.*)"/;

/**
 * INSERTs that name a row which no migration makes: on the baseline as it is the foreign key refuses them. Made-up rows
 * have such a row by chance, production may not.
 *
 * @param empty every statement in a transaction of its own, on the baseline as it is
 */
export function missingParents(
  statements: readonly BatchStatement[],
  empty: RunResult,
): ReadonlyMap<number, HostileFailure> {
  const found = new Map<number, HostileFailure>();
  const refused = new Set<string>();
  for (const { index, node } of statements) {
    const error = empty.statements[index]?.error ?? null;
    const insert = pick(node, 'InsertStmt');
    if (insert === undefined || error?.sqlstate !== '23503') continue;
    const parent = absent.exec(error.detail ?? '')?.[1];
    // One that would have been there, had its own INSERT not been refused.
    if (parent !== undefined && !refused.has(parent)) found.set(index, { class: 'orphans', error });
    if (insert.relation?.relname !== undefined) refused.add(insert.relation.relname);
  }
  return found;
}
