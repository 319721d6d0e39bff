import type { ErrorFact } from '../core/facts.ts';
import type { Catalog } from '../core/catalog.ts';
import { pick } from '../grammar/tree.ts';
import type { RunResult } from './run-types.ts';
import type { BatchStatement } from './statements.ts';

/** The foreign key that refuses a row. */
const refusing = /violates foreign key constraint "(.*)"/;

/** The table that a foreign key looks in vain into (ri_triggers.c, ri_ReportViolation). */
const absent = /is not present in table "(.*)"/;

/**
 * INSERTs that name a row which no migration makes: on the baseline as it is the foreign key refuses them. Made-up rows
 * have such a row by chance, production may not.
 *
 * @param empty every statement in a transaction of its own, on the baseline as it is
 * @param before the catalog before each statement
 */
export function missingParents(
  statements: readonly BatchStatement[],
  empty: RunResult,
  before: readonly Catalog[],
): ReadonlyMap<number, ErrorFact> {
  const found = new Map<number, ErrorFact>();
  const refused = new Set<string>();
  for (const { index, node } of statements) {
    const error = empty.statements[index]?.error ?? null;
    if (error?.sqlstate !== '23503') continue;
    // One that is checked at the COMMIT lets the row come first; what is missing then, the batch itself shows.
    if (isDeferred(before[index], refusing.exec(error.message)?.[1])) continue;
    const parent = absent.exec(error.detail ?? '')?.[1];
    // One that would have been there, had its own INSERT not been refused.
    if (parent !== undefined && !refused.has(parent)) found.set(index, error);
    const own = pick(node, 'InsertStmt')?.relation?.relname;
    if (own !== undefined) refused.add(own);
  }
  return found;
}

/** True for a constraint that waits for the end of the transaction (pg_get_constraintdef() says so at its end). */
function isDeferred(catalog: Catalog | undefined, name: string | undefined): boolean {
  return Object.values(catalog?.tables ?? {}).some(({ constraints }) =>
    constraints.some((one) => one.name === name && /\bINITIALLY DEFERRED\b/.test(one.definition)),
  );
}
