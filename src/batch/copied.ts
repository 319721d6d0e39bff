import type { InsertStmt, Node, SelectStmt, UpdateStmt } from 'libpg-query';
import type { BatchContext, RuleContext } from './batch.ts';
import { aliasesOf, keepsValue, losesDigits, withOtherNames, type Wanted } from '../grammar/kept-value.ts';
import { bareNameOf, findTable } from '../grammar/relations.ts';
import { rangeName } from '../grammar/name.ts';
import { leavesRowsOut } from '../grammar/conditions.ts';
import { findAll, pick } from '../grammar/tree.ts';

/**
 * The earlier statement of the batch that wrote this table's rows, or this column's values, somewhere else, value for
 * value: an UPDATE that sets another column to it, INSERT … SELECT, CREATE TABLE … AS. What only asks for the column (a
 * condition), or makes something of it (`length(bio)`), copies nothing. Whether a copy met every row, nobody knows; one
 * whose condition leaves rows out is no copy of a column.
 */
export function copiedBefore(
  context: RuleContext,
  table: string,
  column?: string,
  alsoHere = false,
): RuleContext | undefined {
  return writersOf(context.batch).find(
    (earlier) =>
      earlier.statement.index < context.statement.index + (alsoHere ? 1 : 0) &&
      earlier.nodes.some((node) => copies(earlier, node, { table, column })),
  );
}

const writers = new WeakMap<BatchContext, RuleContext[]>();

/** The statements of a batch that write rows: few in most. Every rule asks, for every statement. */
function writersOf(batch: BatchContext): RuleContext[] {
  const known = writers.get(batch);
  if (known !== undefined) return known;
  const found = batch.contexts.filter(({ nodes }) =>
    nodes.some((node) => 'InsertStmt' in node || 'CreateTableAsStmt' in node || 'UpdateStmt' in node),
  );
  writers.set(batch, found);
  return found;
}

function copies(context: RuleContext, node: Node, { table, column }: { table: string; column: string | undefined }) {
  const bareName = bareNameOf(table);
  const type = context.before.tables[table]?.columns.find(({ name }) => name === column)?.type ?? null;
  const wanted: Wanted = { aliases: aliasesOf(node, bareName), names: column === undefined ? null : [column], type };
  if (wanted.aliases.size === 0) return false;
  const insert = pick(node, 'InsertStmt');
  if (insert !== undefined) return insertCopies(context, insert, wanted);
  const query = pick(pick(node, 'CreateTableAsStmt')?.query, 'SelectStmt');
  if (query !== undefined) return selectCopies(query, wanted, () => null);
  const update = pick(node, 'UpdateStmt');
  return update !== undefined && updateCopies(context, update, wanted, bareName);
}

function insertCopies(context: RuleContext, insert: InsertStmt, wanted: Wanted): boolean {
  const select = pick(insert.selectStmt, 'SelectStmt');
  const names = (insert.cols ?? []).map((target) => pick(target, 'ResTarget')?.name);
  const within = withOtherNames([insert.withClause], wanted);
  return select !== undefined && selectCopies(select, within, (at) => typeIn(context, insert, names[at]));
}

/** True when the list of a query, or of each part of a UNION, has the column or all of the table. */
function selectCopies(select: SelectStmt, wanted: Wanted, into: (at: number) => string | null): boolean {
  if (select.larg !== undefined && select.rarg !== undefined) {
    return selectCopies(select.larg, wanted, into) || selectCopies(select.rarg, wanted, into);
  }
  const isPart =
    wanted.names !== null && (select.limitCount !== undefined || leavesRowsOut(select.whereClause, wanted.names, null));
  if (isPart) return false;
  const within = withOtherNames([select.fromClause, select.withClause], wanted);
  return (select.targetList ?? []).some((target, at) => {
    const value = pick(target, 'ResTarget')?.val;
    return keepsValue(value, within) && !losesDigits(wanted.type, into(at));
  });
}

function updateCopies(context: RuleContext, update: UpdateStmt, wanted: Wanted, bareName: string): boolean {
  // What is copied within a table is gone with it.
  if (wanted.names === null && update.relation?.relname === bareName) return false;
  const within = withOtherNames([update.fromClause, update.withClause], wanted);
  const names = within.names ?? [];
  return (update.targetList ?? []).some((target) => {
    const { name = '', val } = pick(target, 'ResTarget') ?? {};
    if (wanted.names?.includes(name) === true && update.relation?.relname === bareName) return false;
    // In a body it may be one of many that go through all rows.
    const isPart = pick(context.node, 'DoStmt') === undefined && leavesRowsOut(update.whereClause, names, name);
    if (wanted.names !== null && isPart) return false;
    return keepsValue(assigned(val, names), within) && !losesDigits(wanted.type, typeIn(context, update, name));
  });
}

/** The value of one column in `SET (a, b) = (c, d)`, and the query's in `SET a = (SELECT …)`. */
function assigned(value: Node | undefined, names: readonly string[]): Node | undefined {
  const multi = pick(value, 'MultiAssignRef');
  const at = (multi?.colno ?? 1) - 1;
  const source = multi === undefined ? value : multi.source;
  const row = pick(source, 'RowExpr');
  if (row !== undefined && multi !== undefined) return row.args?.[at];
  const link = pick(source, 'SubLink');
  const isValue = link?.subLinkType === 'EXPR_SUBLINK' || link?.subLinkType === 'MULTIEXPR_SUBLINK';
  const select = isValue ? pick(link?.subselect, 'SelectStmt') : undefined;
  if (select === undefined) return source;
  const isAny = select.limitCount !== undefined && findAll(select.whereClause, 'ColumnRef').length === 0;
  return isAny || leavesRowsOut(select.whereClause, names, null)
    ? undefined
    : pick(select.targetList?.[at], 'ResTarget')?.val;
}

function typeIn(
  { before }: RuleContext,
  { relation }: Pick<InsertStmt, 'relation'>,
  column: string | undefined,
): string | null {
  const name = rangeName(relation);
  const table = name === null ? undefined : findTable(before, name);
  return table?.columns.find((one) => one.name === column)?.type ?? null;
}
