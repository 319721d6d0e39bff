import type { Node } from 'libpg-query';
import { relationName } from '../grammar/relations.ts';
import { findAll, pick } from '../grammar/tree.ts';
import type { RuleContext } from './batch.ts';

/** Statements that may change rows by what they call. */
const callers = new Set(['SelectStmt', 'CallStmt', 'DoStmt', 'ExecuteStmt']);

/** Statements that only define something: what they hold is not run now. */
const definitions = new Set([
  'CreateFunctionStmt',
  'RuleStmt',
  'CreateTrigStmt',
  'ViewStmt',
  'PrepareStmt',
  'ExplainStmt',
]);

/**
 * Tables whose rows a statement changes, as it says, or as the trial saw behind a call: of tables that were there before
 * the batch. Rows of a table that the batch itself makes are part of making it.
 */
export function changedData(context: RuleContext): string[] {
  const { nodes, node, facts, before, created } = context;
  const said = nodes.filter((one) => !definitions.has(Object.keys(one)[0] ?? '')).flatMap(targets);
  const named = said.flatMap((target) => relationName(before, target) ?? []);
  const isCall = callers.has(Object.keys(node)[0] ?? '');
  const seen = isCall ? (facts?.rows ?? []).filter(changesRows).map(({ relation }) => relation) : [];
  const isOld = (table: string): boolean => !created.tables.has(table) && before.tables[table] !== undefined;
  return [...new Set([...named, ...seen])].filter(isOld);
}

function targets(node: Node) {
  const written = (['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'] as const).flatMap((kind) =>
    findAll(node, kind).map(({ relation }) => relation),
  );
  const copied = pick(node, 'CopyStmt');
  const truncated = (pick(node, 'TruncateStmt')?.relations ?? []).map((one) => pick(one, 'RangeVar'));
  return [...written, ...truncated, ...(copied?.is_from === true ? [copied.relation] : [])];
}

function changesRows(rows: { inserted: number; updated: number; deleted: number; truncated: boolean }): boolean {
  return rows.truncated || rows.inserted + rows.updated + rows.deleted > 0;
}
