import { relationName } from '../grammar/relations.ts';
import { findAll, pick } from '../grammar/tree.ts';
import type { RuleContext } from './batch.ts';

/**
 * True for a table that a TRUNCATE of the same batch has emptied and that nothing filled since, whatever production has in
 * it: work on it takes no time. A DELETE does not count: its rows are still there to be read.
 */
export function isEmptyByNow(context: RuleContext, table: string): boolean {
  let isEmpty = false;
  for (const earlier of context.batch.contexts) {
    if (earlier.statement.index >= context.statement.index) break;
    if (truncates(earlier, table)) isEmpty = true;
    else if (isEmpty && fills(earlier, table)) isEmpty = false;
  }
  return isEmpty;
}

/** ONLY leaves the partitions as they are; in a body it may not have run. */
function truncates({ node, before, facts }: RuleContext, table: string): boolean {
  if (facts?.error) return false;
  return (pick(node, 'TruncateStmt')?.relations ?? []).some((one) => {
    const relation = pick(one, 'RangeVar');
    return relation?.inh === true && relationName(before, relation) === table;
  });
}

/** By what was seen, and by what is written: a trial's source of rows can have been empty. */
function fills({ nodes, before, facts, measured }: RuleContext, table: string): boolean {
  if (nodes.some((node) => pick(node, 'DoStmt') !== undefined || pick(node, 'CallStmt') !== undefined)) return true;
  if ((facts?.rows ?? []).some(({ relation, inserted }) => relation === table && inserted > 0)) return true;
  const written = [...findAll(nodes, 'InsertStmt'), ...findAll(nodes, 'CopyStmt'), ...findAll(nodes, 'MergeStmt')];
  if (written.some(({ relation }) => relationName(before, relation) === table)) return true;
  // What a function does, only the facts tell.
  return !measured && findAll(nodes, 'FuncCall').length > 0;
}
