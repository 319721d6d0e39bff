import type { LockMode, RelationKind } from '../core/facts.ts';
import type { BatchContext, RuleContext } from './batch.ts';
import { stronger } from '../grammar/lock-modes.ts';
import { pick } from '../grammar/tree.ts';

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
  let open = batch.transaction !== 'none';
  let previous: RuleContext | null = null;
  for (const context of batch.contexts) {
    const newFile = previous !== null && previous.statement.migration !== context.statement.migration;
    if (batch.transaction === 'file' && newFile) open = true;
    if (!open || (batch.transaction === 'file' && newFile)) held.clear();
    window.set(context, [...held.values()]);
    previous = context;
    const control = pick(context.node, 'TransactionStmt')?.kind;
    if (control === 'TRANS_STMT_COMMIT' || control === 'TRANS_STMT_ROLLBACK') open = false;
    if (control === 'TRANS_STMT_BEGIN' || control === 'TRANS_STMT_START') open = true;
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
