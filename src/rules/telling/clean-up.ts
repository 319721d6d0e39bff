import type { DeleteStmt, Node, SelectStmt } from 'libpg-query';
import type { RuleContext } from '../../batch/batch.ts';
import { copiedBefore } from '../../batch/copied.ts';
import { readsOfTree } from '../../grammar/depends.ts';
import { relationName } from '../../grammar/relations.ts';
import { requestsOf, type Request } from '../../grammar/requests.ts';
import { findAll, strings } from '../../grammar/tree.ts';
import { named } from '../../core/wording.ts';

/** The reason of a DELETE of duplicates. */
export const doubles = 'the condition looks for rows that are there twice';

/**
 * Why a DELETE reads like a clean-up rather than a loss, in words that follow a colon; null when it does not. Rows that
 * break what the batch asks of them a few lines later had to go, one way or another.
 *
 * @param others tables whose rows go along: a copy of the one is none of theirs
 */
export function cleanUpOf(context: RuleContext, table: string, others: readonly string[]): string | null {
  const statement = context.nodes
    .flatMap((node) => findAll(node, 'DeleteStmt'))
    .find(({ relation }) => relationName(context.before, relation) === table);
  if (statement === undefined) return null;
  const later = laterRequests(context, table);
  const empty = emptyColumns(statement.whereClause).find((column) => asksForValues(later, column));
  if (empty !== undefined) return `${named(`${table}.${empty}`)} becomes NOT NULL later in the batch`;
  if (asksSameTable(statement)) return doubles;
  if (asksForAbsent(statement.whereClause)) return 'the condition looks for rows that point to nothing';
  if ([table, ...others].every((one) => copiedBefore(context, one, undefined, true) !== undefined))
    return 'the rows were copied elsewhere before, in this batch';
  if (readsOfTree(statement.whereClause).some((one) => ['now()', 'current_timestamp', 'current_date'].includes(one)))
    return 'the condition goes by the age of the rows';
  return null;
}

function laterRequests({ batch, statement }: RuleContext, table: string): Request[] {
  return batch.contexts
    .filter(({ statement: later }) => later.index > statement.index)
    .flatMap(({ nodes, before }) => requestsOf(nodes, before))
    .filter((request) => request.table === table);
}

/** Columns that the condition finds NULL, by itself or under AND and OR. */
function emptyColumns(where: Node | undefined): string[] {
  return findAll(where, 'NullTest')
    .filter(({ nulltesttype }) => nulltesttype === 'IS_NULL')
    .flatMap(({ arg }) => findAll([arg], 'ColumnRef').flatMap(({ fields }) => strings(fields).slice(-1)));
}

function asksForValues(later: readonly Request[], column: string): boolean {
  return later.some(
    (request) =>
      (request.kind === 'set not null' && request.column === column) ||
      (request.kind === 'constraint' &&
        (request.constraint.contype === 'CONSTR_PRIMARY' || request.constraint.contype === 'CONSTR_CHECK') &&
        JSON.stringify(request.constraint).includes(JSON.stringify(column))),
  );
}

/**
 * `DELETE FROM a USING a AS b …`, `id NOT IN (SELECT min(id) FROM a GROUP BY …)`: each row is held against its like. A query
 * that only picks rows of the table (`id IN (SELECT id FROM a WHERE … LIMIT 100)`) compares none.
 */
function asksSameTable({ relation, usingClause, whereClause, withClause }: DeleteStmt): boolean {
  const isOwn = ({ relname }: { relname?: string }): boolean => relname === relation?.relname;
  if (findAll(usingClause, 'RangeVar').some(isOwn)) return true;
  const links = findAll([whereClause], 'SubLink');
  const asks = links.length > 0 || (usingClause ?? []).length > 0;
  if (!asks || !findAll([usingClause, whereClause, withClause], 'RangeVar').some(isOwn)) return false;
  if (links.some((link) => link.subLinkType === 'EXISTS_SUBLINK' || link.subLinkType === 'EXPR_SUBLINK')) return true;
  return findAll([usingClause, whereClause, withClause], 'SelectStmt').some(comparesRows);
}

function comparesRows({ groupClause, distinctClause, targetList, whereClause, fromClause }: SelectStmt): boolean {
  const groups = (groupClause ?? []).length > 0 || (distinctClause ?? []).length > 0;
  return groups || findAll(targetList, 'FuncCall').length > 0 || isSelfJoin(fromClause, whereClause);
}

function isSelfJoin(from: readonly Node[] | undefined, where: Node | undefined): boolean {
  const names = findAll(from, 'RangeVar').map(({ relname }) => relname);
  return new Set(names).size < names.length || findAll(where, 'SubLink').length > 0;
}

/** `NOT EXISTS (SELECT …)`, `NOT IN (SELECT …)`. */
function asksForAbsent(where: Node | undefined): boolean {
  return findAll(where, 'BoolExpr').some(
    ({ boolop, args }) => boolop === 'NOT_EXPR' && findAll(args, 'SubLink').length > 0,
  );
}
