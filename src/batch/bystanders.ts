import type { LockMode } from '../core/facts.ts';
import type { BatchContext, RuleContext } from './batch.ts';
import { blocksReads, blocksWrites, isTable, stronger } from '../grammar/lock.ts';
import { heldBefore } from './window.ts';
import { unitOf } from './unit.ts';

/** A table that is kept locked by an earlier statement while this one works. */
export interface Bystander {
  mode: LockMode;
  /** Index of the statement that locked it. */
  statement: number;
}

/**
 * Tables that wait while a statement works, although the statement itself doesn't lock them (that strongly). Tables that
 * are gone at the end of the batch have nobody left who waits for them.
 */
export function bystanders(context: RuleContext, least: 'reads' | 'writes'): Map<string, Bystander> {
  const own = new Map<string, LockMode>();
  for (const { relation, mode } of context.facts?.locks ?? []) {
    const unit = unitOf(context, relation);
    own.set(unit, stronger(mode, own.get(unit) ?? mode));
  }
  const found = new Map<string, Bystander>();
  for (const { relation, kind, mode, statement } of heldBefore(context)) {
    if (!isTable(kind)) continue;
    const unit = unitOf(context, relation);
    if (!(least === 'reads' ? blocksReads(mode) : blocksWrites(mode))) continue;
    if (stronger(own.get(unit) ?? 'AccessShareLock', mode) === own.get(unit)) continue;
    if (context.batch.complete && !isThere(context.batch, unit)) continue;
    const known = found.get(unit);
    if (known === undefined || stronger(known.mode, mode) !== known.mode) found.set(unit, { mode, statement });
  }
  return found;
}

function isThere({ final }: BatchContext, relation: string): boolean {
  return final.tables[relation] !== undefined || final.views[relation] !== undefined;
}

/** Where a statement of the batch stands, seen from another one: `line 3` or `drizzle/0001_x.sql:3`. */
export function placeWords(batch: BatchContext, statement: number, from: RuleContext): string {
  const found = batch.contexts.find((context) => context.statement.index === statement)?.statement;
  if (found === undefined) return `statement ${statement + 1}`;
  return found.file === from.statement.file ? `line ${found.line}` : `${found.file}:${found.line}`;
}
