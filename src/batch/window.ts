import type { LockMode, RelationKind } from '../core/facts.ts';
import type { BatchContext, RuleContext } from './batch.ts';
import { stronger } from '../grammar/lock.ts';
import { transactionsOf } from '../grammar/transaction.ts';

/** A lock that an earlier statement of the same transaction took and that is held until the transaction ends. */
export interface HeldLock {
  relation: string;
  kind: RelationKind;
  mode: LockMode;
  /** Index of the statement that took it. */
  statement: number;
}

const windows = new WeakMap<BatchContext, Map<RuleContext, HeldLock[]>>();

/** The strongest lock on each existing relation that is held when a statement starts. */
export function heldBefore(context: RuleContext): HeldLock[] {
  // What cannot run in the batch was watched by itself: nothing else was locked then.
  if (context.facts?.ran === 'alone') return [];
  let window = windows.get(context.batch);
  if (window === undefined) {
    window = windowOf(context.batch);
    windows.set(context.batch, window);
  }
  return window.get(context) ?? [];
}

function windowOf(batch: BatchContext): Map<RuleContext, HeldLock[]> {
  const window = new Map<RuleContext, HeldLock[]>();
  const held = new Map<string, HeldLock>();
  const units = transactionsOf(
    batch.contexts.map(({ statement }) => statement),
    batch.transaction,
  );
  let transaction: number | undefined;
  for (const [at, context] of batch.contexts.entries()) {
    const unit = units[at]?.transaction;
    if (unit !== transaction) held.clear();
    transaction = unit;
    window.set(context, [...held.values()]);
    const { facts } = context;
    if (facts === null || facts.ran !== 'batch' || facts.error !== null) continue;
    for (const { relation, kind, mode } of facts.locks) {
      const known = held.get(relation);
      if (known !== undefined && stronger(known.mode, mode) === known.mode) continue;
      held.set(relation, { relation, kind, mode, statement: context.statement.index });
    }
  }
  return window;
}
