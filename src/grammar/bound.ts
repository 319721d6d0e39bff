import type { DeleteStmt, Node, SelectStmt, UpdateStmt } from 'libpg-query';
import type { Catalog, Table } from '../core/catalog.ts';
import { findTable } from './relations.ts';
import { rangeName } from './name.ts';
import { findAll, pick, strings } from './tree.ts';
import { uniqueKeys } from './unique-keys.ts';

/** An UPDATE or DELETE, and what its words mean where it runs. */
interface Scope {
  table: Table;
  /** The names by which the statement calls its table. */
  aliases: ReadonlySet<string>;
  catalog: Catalog;
  /** Rows that each of its CTEs gives at most; null where only the data tell. */
  ctes: ReadonlyMap<string, number | null>;
}

/** Most rows that a statement changes by its own words. */
export interface Bound {
  rows: number;
  /** True when what it looks for is found by a key alone, so that no table is read for it however large it is. */
  byKeyAlone: boolean;
}

/** Integer types: the numbers between two of them can be counted. */
const integers = new Set(['smallint', 'integer', 'bigint']);

/**
 * How many rows of its table an UPDATE or DELETE changes at most, whatever the data are: a LIMIT in the query that names
 * its keys, a range of a unique integer between constants, a list of keys.
 *
 * @returns null where only the data bound it
 */
export function boundOf(statement: UpdateStmt | DeleteStmt, catalog: Catalog): Bound | null {
  const said = rangeName(statement.relation);
  const table = said === null ? undefined : findTable(catalog, said);
  if (table === undefined) return null;
  const aliases = new Set([statement.relation?.alias?.aliasname ?? table.bareName]);
  const scope: Scope = { table, aliases, catalog, ctes: ctesOf(statement.withClause?.ctes ?? [], catalog) };
  const parts = conjuncts(statement.whereClause);
  const from = 'usingClause' in statement ? statement.usingClause : (statement as UpdateStmt).fromClause;
  const bounds = [
    ...parts.flatMap((part) => listed(part, scope) ?? []),
    ...between(parts, scope),
    ...parts.flatMap((part) => joined(part, from ?? [], scope) ?? []),
  ];
  const rows = bounds.toSorted((a, b) => a.rows - b.rows)[0];
  return rows ?? null;
}

function conjuncts(where: Node | undefined): Node[] {
  const both = pick(where, 'BoolExpr');
  if (both?.boolop === 'AND_EXPR') return (both.args ?? []).flatMap(conjuncts);
  return where === undefined ? [] : [where];
}

function ctesOf(ctes: readonly Node[], catalog: Catalog): Map<string, number | null> {
  const known = new Map<string, number | null>();
  for (const node of ctes) {
    const cte = pick(node, 'CommonTableExpr');
    if (cte?.ctename === undefined) continue;
    const select = pick(cte.ctequery, 'SelectStmt');
    const change = pick(cte.ctequery, 'UpdateStmt') ?? pick(cte.ctequery, 'DeleteStmt');
    const rows = select === undefined ? change && boundOf(change, catalog)?.rows : rowsOf(select, known);
    known.set(cte.ctename, rows ?? null);
  }
  return known;
}

/** Rows that a query gives at most: its LIMIT, its VALUES, or what the one CTE that it reads gives. */
function rowsOf(select: SelectStmt, ctes: Scope['ctes']): number | null {
  const limit = integer(select.limitCount);
  if (limit !== null && select.limitOption !== 'LIMIT_OPTION_WITH_TIES') return limit;
  if ((select.valuesLists ?? []).length > 0) return select.valuesLists?.length ?? null;
  const [from, ...others] = select.fromClause ?? [];
  if (from === undefined || others.length > 0 || select.op !== 'SETOP_NONE' || makesRows(select)) return null;
  const inner = pick(pick(from, 'RangeSubselect')?.subquery, 'SelectStmt');
  if (inner !== undefined) return rowsOf(inner, ctes);
  const range = pick(from, 'RangeVar');
  return range?.schemaname === undefined ? (ctes.get(range?.relname ?? '') ?? null) : null;
}

/** A function in the list of a SELECT can give many rows for one. */
function makesRows(select: SelectStmt): boolean {
  return findAll(select.targetList, 'FuncCall').length > 0;
}

/** `key IN (SELECT … LIMIT 100)`, `ctid = ANY (ARRAY(SELECT … LIMIT 100))`, `key = (SELECT …)`, `key IN (1, 2)`. */
function listed(part: Node, scope: Scope): Bound | null {
  const link = pick(part, 'SubLink');
  if (link?.subLinkType === 'ANY_SUBLINK' && (link.operName ?? []).length === 0) {
    return isKey(columnsOf(link.testexpr), scope) ? selected(link.subselect, scope) : null;
  }
  const comparison = pick(part, 'A_Expr');
  if (comparison === undefined || strings(comparison.name).at(-1) !== '=') return null;
  if (!isKey(columnsOf(comparison.lexpr), scope)) return null;
  const other = pick(comparison.rexpr, 'SubLink');
  if (comparison.kind === 'AEXPR_OP_ANY') {
    return other?.subLinkType === 'ARRAY_SUBLINK' ? selected(other.subselect, scope) : null;
  }
  if (other?.subLinkType === 'EXPR_SUBLINK') {
    const isOne = pick(other.subselect, 'SelectStmt');
    return isOne === undefined || isCorrelated(isOne, scope) ? null : { rows: 1, byKeyAlone: false };
  }
  if (!isConstant(comparison.rexpr)) return null;
  return { rows: pick(comparison.rexpr, 'List')?.items?.length ?? 1, byKeyAlone: true };
}

function selected(subselect: Node | undefined, scope: Scope): Bound | null {
  const select = pick(subselect, 'SelectStmt');
  if (select === undefined || isCorrelated(select, scope)) return null;
  const rows = rowsOf(select, scope.ctes);
  return rows === null ? null : { rows, byKeyAlone: looksForNothing(select, scope) };
}

/** True for the first rows in any order or in that of a key: for a condition a whole table may be read to find few rows. */
function looksForNothing(select: SelectStmt, scope: Scope): boolean {
  const inner = { ...scope, aliases: new Set(findAll(select, 'RangeVar').flatMap(({ relname }) => relname ?? [])) };
  const orders = (select.sortClause ?? []).map((sort) => columnsOf(pick(sort, 'SortBy')?.node));
  return select.whereClause === undefined && orders.every((order) => isKey(order, inner));
}

/** `id BETWEEN 1 AND 5000`, `id >= 1 AND id < 5000`, on a unique integer. */
function between(parts: readonly Node[], scope: Scope): Bound[] {
  const ends = new Map<string, { low?: number; high?: number }>();
  const set = (column: string, end: 'low' | 'high', value: number | null): void => {
    if (value !== null) ends.set(column, { ...ends.get(column), [end]: value });
  };
  for (const part of parts) {
    const comparison = pick(part, 'A_Expr');
    const [column, ...others] = columnsOf(comparison?.lexpr).map((one) => nameIn(one, scope));
    if (comparison === undefined || typeof column !== 'string' || others.length > 0) continue;
    if (comparison.kind === 'AEXPR_BETWEEN') {
      const [low, high] = pick(comparison.rexpr, 'List')?.items ?? [];
      set(column, 'low', integer(low));
      set(column, 'high', integer(high));
      continue;
    }
    const operator = strings(comparison.name).at(-1) ?? '';
    const value = integer(comparison.rexpr);
    if (value === null) continue;
    if (operator === '>' || operator === '>=') set(column, 'low', operator === '>' ? value + 1 : value);
    if (operator === '<' || operator === '<=') set(column, 'high', operator === '<' ? value - 1 : value);
  }
  return [...ends].flatMap(([column, { low, high }]): Bound[] => {
    const type = scope.table.columns.find(({ name }) => name === column)?.type ?? '';
    if (low === undefined || high === undefined || !integers.has(type)) return [];
    return isUnique(new Set([column]), scope.table) ? [{ rows: Math.max(0, high - low + 1), byKeyAlone: true }] : [];
  });
}

/** `FROM (SELECT id … LIMIT 100) AS batch WHERE batch.id = t.id`: a row of the batch meets one of the table at most. */
function joined(part: Node, from: readonly Node[], scope: Scope): Bound | null {
  const comparison = pick(part, 'A_Expr');
  if (comparison?.kind !== 'AEXPR_OP' || strings(comparison.name).at(-1) !== '=' || from.length !== 1) return null;
  const sides = [columnsOf(comparison.lexpr), columnsOf(comparison.rexpr)];
  const own = sides.findIndex((columns) => isKey(columns, scope));
  const other = sides[1 - own]?.[0];
  if (own === -1 || other === undefined) return null;
  const query = pick(from[0], 'RangeSubselect');
  const range = pick(from[0], 'RangeVar');
  const alias = query?.alias?.aliasname ?? range?.alias?.aliasname ?? range?.relname ?? '';
  if (other.length < 2 || other.at(-2) !== alias) return null;
  const select = pick(query?.subquery, 'SelectStmt');
  const rows = select === undefined ? (scope.ctes.get(range?.relname ?? '') ?? null) : rowsOf(select, scope.ctes);
  if (rows === null || (select !== undefined && isCorrelated(select, scope))) return null;
  return { rows, byKeyAlone: select !== undefined && looksForNothing(select, scope) };
}

/** Names of the columns that an expression is, each with what stands before its dot: `t.id`, `(a, b)`; none for another. */
function columnsOf(expression: Node | undefined): string[][] {
  const row = pick(expression, 'RowExpr');
  const parts = row === undefined ? [expression] : (row.args ?? []);
  const columns = parts.map((part) => strings(pick(part, 'ColumnRef')?.fields));
  return columns.every((column) => column.length > 0) ? columns : [];
}

/** The column of the statement's own table that is meant; null when it is another's. */
function nameIn(column: readonly string[], { aliases, table }: Scope): string | null {
  const name = column.at(-1) ?? '';
  const qualifier = column.at(-2);
  if (qualifier !== undefined && !aliases.has(qualifier)) return null;
  return name === 'ctid' || table.columns.some((one) => one.name === name) ? name : null;
}

function isKey(columns: readonly string[][], scope: Scope): boolean {
  const names = columns.map((column) => nameIn(column, scope));
  if (names.length === 0 || names.includes(null)) return false;
  const known = new Set(names.flatMap((name) => name ?? []));
  // A place in a file: two partitions can have rows at the same.
  return (known.has('ctid') && scope.table.kind === 'table') || isUnique(known, scope.table);
}

/** True when no two rows of a table have the same values in these columns. */
export function isUnique(columns: ReadonlySet<string>, table: Table): boolean {
  return uniqueKeys(table).some((key) => key.length > 0 && key.every((column) => columns.has(column)));
}

/** True when a subquery may give other rows for each row outside: it names a column that is not its own. */
function isCorrelated(select: SelectStmt, { table, aliases, catalog, ctes }: Scope): boolean {
  const ranges = findAll(select, 'RangeVar');
  const inner = new Set([
    ...ranges.map(({ alias, relname }) => alias?.aliasname ?? relname ?? ''),
    ...findAll(select, 'RangeSubselect').map(({ alias }) => alias?.aliasname ?? ''),
  ]);
  const tables = ranges.map((range) => {
    const said = range.schemaname === undefined && ctes.has(range.relname ?? '') ? null : rangeName(range);
    return said === null ? undefined : findTable(catalog, said);
  });
  return findAll(select, 'ColumnRef').some(({ fields }) => {
    const names = strings(fields);
    const [name, qualifier] = [names.at(-1) ?? '', names.at(-2)];
    if (qualifier !== undefined) return aliases.has(qualifier) && !inner.has(qualifier);
    const isOutside = table.columns.some((column) => column.name === name);
    return isOutside && !tables.some((one) => one?.columns.some((column) => column.name === name));
  });
}

function isConstant(node: Node | undefined): boolean {
  return (['ColumnRef', 'SubLink', 'FuncCall'] as const).every((kind) => findAll(node, kind).length === 0);
}

/** The value of an integer constant, also a negative one; null for anything else. */
function integer(node: Node | undefined): number | null {
  const inner = pick(node, 'TypeCast')?.arg ?? node;
  const constant = pick(inner, 'A_Const');
  if (constant === undefined || constant.isnull === true) return null;
  if (constant.ival !== undefined) return constant.ival.ival ?? 0;
  // Beyond 32 bits the grammar gives the digits as text.
  const text = constant.fval?.fval ?? constant.sval?.sval ?? '';
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}
