import type { Node, UpdateStmt } from 'libpg-query';
import { holdsAlways } from '../../grammar/conditions.ts';
import { alterTableCommands } from '../../grammar/targets.ts';
import { findAll, pick, strings } from '../../grammar/tree.ts';
import type { ErrorFact } from '../../core/facts.ts';

/**
 * True when a statement that writes rows, or converts them all, fails on what it computes from other rows, or on those that its condition meets:
 * the trial's rows brought it about, and production's may not. What every row would bring about is none of these: a
 * constant for all rows, a required column that is left out.
 */
export function writesByData(kind: string, nodes: readonly Node[], error: ErrorFact): boolean {
  // Data exceptions and constraints (PostgreSQL manual, appendix A).
  if (!/^2[23]/.test(error.sqlstate)) return false;
  if (kind === 'AlterTableStmt') return error.sqlstate === '23505' && onlyConverts(nodes);
  const writes = nodes.filter(
    (node) => pick(node, 'UpdateStmt') ?? pick(node, 'InsertStmt') ?? pick(node, 'DeleteStmt'),
  );
  const isAlone =
    kind === 'DoStmt'
      ? writes.length === nodes.filter((node) => pick(node, 'DoStmt') === undefined).length
      : nodes.length === 1;
  return isAlone && writes.length > 0 && writes.every((node) => hangsOnRows(node, error));
}

/** True for changes of type alone: values that differed become equal, which values there are decides. */
function onlyConverts(nodes: readonly Node[]): boolean {
  const commands = alterTableCommands(nodes);
  return commands.length > 0 && commands.every(({ command }) => command.subtype === 'AT_AlterColumnType');
}

function hangsOnRows(node: Node, error: ErrorFact): boolean {
  // Whether others still refer to what goes.
  if (pick(node, 'DeleteStmt') !== undefined) return error.sqlstate === '23503';
  const update = pick(node, 'UpdateStmt');
  if (update !== undefined) return !holdsAlways(update.whereClause) || isComputed(update, requiredIn(error));
  const insert = pick(node, 'InsertStmt');
  const select = pick(insert?.selectStmt, 'SelectStmt');
  if (insert === undefined || select === undefined || (select.valuesLists?.length ?? 0) > 0) return false;
  const required = requiredIn(error);
  const named = (insert.cols ?? []).map((column) => pick(column, 'ResTarget')?.name);
  return required === null || named.length === 0 || named.includes(required);
}

/** The column that may not be NULL, as PostgreSQL names it. */
function requiredIn({ sqlstate, message }: ErrorFact): string | null {
  return sqlstate === '23502' ? (/column "([^"]+)"/.exec(message)?.[1] ?? null) : null;
}

/** True when a value comes from columns or from other rows. @param column the one to look at; null for all */
function isComputed({ targetList, fromClause }: UpdateStmt, column: string | null): boolean {
  const targets = (targetList ?? []).filter((target) => column === null || pick(target, 'ResTarget')?.name === column);
  return (
    (fromClause ?? []).length > 0 ||
    findAll(targets, 'SubLink').length > 0 ||
    findAll(targets, 'ColumnRef').some(({ fields }) => strings(fields).length > 0)
  );
}
