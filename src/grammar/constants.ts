import type { A_Const, A_Expr, Node, RangeVar } from 'libpg-query';
import { rangeName, type QualifiedName } from './name.ts';
import { findAll, pick, strings } from './tree.ts';

/** What SQL holds a column to. Texts are those of the constants, whatever their type. */
export type Constant =
  | { is: 'value'; text: string }
  | { is: 'null' }
  /** Strictly more (1) or less (-1) than the text. */
  | { is: 'beyond'; text: string; sign: 1 | -1 }
  | { is: 'like'; pattern: string }
  /** A JSON object with this member. */
  | { is: 'member'; key: string; text: string };

/** Constants by column, as the SQL names it. */
export type Held = ReadonlyMap<string, Constant>;

/** A row of which SQL names values: the rows that a condition is for, or what a row is to become. */
export interface NamedRow {
  relation: QualifiedName;
  /** `asked`: by a condition; `assigned`: by UPDATE … SET; `inserted`: by INSERT. */
  role: 'asked' | 'assigned' | 'inserted';
  values: Held;
  /** Of an assignment: what the condition beside it asks of the same table, in one of its ways; else empty. */
  where: Held;
}

/** Rows of one condition at most, values of one IN list, rows of one INSERT: a few tell what many would. */
const mostRows = 8;
const mostValues = 3;

/**
 * The rows that statements name by constants, wherever in them: conditions of UPDATE, DELETE, SELECT, of a partial index
 * and of an exclusion, assignments, inserted values. A condition that cannot be read as `column = constant` and the like
 * is left out: a row that is named may meet it or not.
 */
export function namedRows(nodes: readonly Node[]): NamedRow[] {
  return [
    ...findAll(nodes, 'UpdateStmt').flatMap((one) => {
      const relations = [one.relation, ...rangesOf(one.fromClause)];
      const asked = askedRows(relations, [one.whereClause, ...joinsOf(one.fromClause)]);
      return [...asked, ...assigned(one.relation, one.targetList, asked), ...compared(relations, one.targetList)];
    }),
    ...findAll(nodes, 'DeleteStmt').flatMap((one) =>
      askedRows([one.relation, ...rangesOf(one.usingClause)], [one.whereClause, ...joinsOf(one.usingClause)]),
    ),
    ...findAll(nodes, 'SelectStmt').flatMap((one) =>
      askedRows(rangesOf(one.fromClause), [one.whereClause, ...joinsOf(one.fromClause)]),
    ),
    ...findAll(nodes, 'IndexStmt').flatMap((one) => askedRows([one.relation], [one.whereClause])),
    ...findAll(nodes, 'AlterTableStmt').flatMap((one) =>
      findAll(one.cmds, 'Constraint').flatMap(({ where_clause: where }) => askedRows([one.relation], [where])),
    ),
    ...findAll(nodes, 'InsertStmt').flatMap((one) => inserted(one)),
  ];
}

/** Two columns that a statement compares for equality, each with its table. */
export interface JoinedColumns {
  left: { relation: QualifiedName; column: string };
  right: { relation: QualifiedName; column: string };
}

/** The equalities of qualified columns by which UPDATE … FROM and subqueries find rows of one table for those of another. */
export function joinedColumns(nodes: readonly Node[]): JoinedColumns[] {
  const calls = new Map(
    findAll(nodes, 'RangeVar').flatMap((range): [string, QualifiedName][] => {
      const relation = rangeName(range);
      return relation === null ? [] : [[range.alias?.aliasname ?? relation.name, relation]];
    }),
  );
  for (const { relation: range } of findAll(nodes, 'UpdateStmt')) {
    const relation = rangeName(range);
    if (relation !== null) calls.set(range?.alias?.aliasname ?? relation.name, relation);
  }
  const sideOf = (node: Node | undefined): JoinedColumns['left'] | null => {
    const [qualifier, column, ...more] = strings(pick(node, 'ColumnRef')?.fields);
    const relation = qualifier === undefined ? undefined : calls.get(qualifier);
    return relation === undefined || column === undefined || more.length > 0 ? null : { relation, column };
  };
  return findAll(nodes, 'A_Expr').flatMap(({ kind, name, lexpr, rexpr }) => {
    if (kind !== 'AEXPR_OP' || strings(name).at(-1) !== '=') return [];
    const [left, right] = [sideOf(lexpr), sideOf(rexpr)];
    return left === null || right === null || left.relation === right.relation ? [] : [{ left, right }];
  });
}

/** The tables of a FROM, also those of joins; not those of subqueries, which are looked at by themselves. */
function rangesOf(from: readonly Node[] | undefined): (RangeVar | undefined)[] {
  return (from ?? []).flatMap((node) => {
    const join = pick(node, 'JoinExpr');
    if (join === undefined) return [pick(node, 'RangeVar')];
    return rangesOf([join.larg, join.rarg].filter((one) => one !== undefined));
  });
}

function joinsOf(from: readonly Node[] | undefined): (Node | undefined)[] {
  return (from ?? []).flatMap((node) => {
    const join = pick(node, 'JoinExpr');
    return join === undefined
      ? []
      : [join.quals, ...joinsOf([join.larg, join.rarg].filter((one) => one !== undefined))];
  });
}

/** One thing that a condition asks of a column. */
interface Ask {
  qualifier: string | null;
  column: string;
  constant: Constant;
}

function askedRows(
  relations: readonly (RangeVar | undefined)[],
  conditions: readonly (Node | undefined)[],
): NamedRow[] {
  const ways = allOf(conditions.filter((one) => one !== undefined).map(waysOf));
  return relations.flatMap((range) => {
    const relation = rangeName(range);
    if (relation === null) return [];
    const called = range?.alias?.aliasname ?? relation.name;
    const rows = ways.map((way) => heldOf(way.filter(({ qualifier }) => qualifier === null || qualifier === called)));
    const different = new Map(rows.filter((row) => row.size > 0).map((row) => [JSON.stringify([...row]), row]));
    return [...different.values()].map((values): NamedRow => ({ relation, role: 'asked', values, where: new Map() }));
  });
}

function heldOf(asks: readonly Ask[]): Held {
  return new Map(asks.map(({ column, constant }) => [column, constant]));
}

/** The ways in which a condition can be met, each as what it asks of columns; one empty way where nothing is known. */
function waysOf(condition: Node): Ask[][] {
  const bool = pick(condition, 'BoolExpr');
  if (bool?.boolop === 'AND_EXPR') return allOf((bool.args ?? []).map(waysOf));
  if (bool?.boolop === 'OR_EXPR') return (bool.args ?? []).flatMap(waysOf).slice(0, mostRows);
  if (bool?.boolop === 'NOT_EXPR') return [ofColumn(bool.args?.[0], [{ is: 'value', text: 'false' }])].flat();
  const test = pick(condition, 'NullTest');
  if (test !== undefined) return test.nulltesttype === 'IS_NULL' ? ofColumn(test.arg, [{ is: 'null' }]) : [[]];
  const truth = pick(condition, 'BooleanTest');
  if (truth !== undefined) {
    const text = { IS_TRUE: 'true', IS_FALSE: 'false' }[truth.booltesttype as string];
    return text === undefined ? [[]] : ofColumn(truth.arg, [{ is: 'value', text }]);
  }
  if (pick(condition, 'ColumnRef') !== undefined) return ofColumn(condition, [{ is: 'value', text: 'true' }]);
  const comparison = pick(condition, 'A_Expr');
  return comparison === undefined ? [[]] : ofComparison(comparison);
}

function allOf(parts: readonly Ask[][][]): Ask[][] {
  let ways: Ask[][] = [[]];
  for (const part of parts) ways = ways.flatMap((way) => part.map((more) => [...way, ...more])).slice(0, mostRows);
  return ways;
}

function ofColumn(node: Node | undefined, constants: readonly Constant[]): Ask[][] {
  const column = pick(node, 'ColumnRef');
  const parts = strings(column?.fields);
  const name = parts.at(-1);
  if (name === undefined || parts.length !== column?.fields?.length || constants.length === 0) return [[]];
  return constants.map((constant) => [{ qualifier: parts.at(-2) ?? null, column: name, constant }]);
}

/** Operators that say the same with their sides exchanged. */
const mirrored: Record<string, string> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '=': '=' };

function ofComparison(comparison: A_Expr): Ask[][] {
  const operator = strings(comparison.name).at(-1) ?? '';
  const { kind, lexpr, rexpr } = comparison;
  if (kind === 'AEXPR_OP_ANY' && operator === '=') {
    const element = constantText(lexpr);
    // 'a' = ANY (tags): the column is the array.
    if (element !== null) return ofColumn(rexpr, [{ is: 'value', text: `{${JSON.stringify(element)}}` }]);
    return ofColumn(columnIn(lexpr), elementsOf(rexpr).map(value));
  }
  const items = pick(rexpr, 'List')?.items;
  if (kind === 'AEXPR_IN') return operator === '=' ? ofColumn(columnIn(lexpr), constantsOf(items).map(value)) : [[]];
  if (kind === 'AEXPR_BETWEEN') return ofColumn(lexpr, constantsOf(items).slice(0, 1).map(value));
  if (kind === 'AEXPR_LIKE' || kind === 'AEXPR_ILIKE') {
    const pattern = constantText(rexpr);
    const isMeant = pattern !== null && !operator.startsWith('!');
    return isMeant ? ofColumn(columnIn(lexpr), [{ is: 'like', pattern }]) : [[]];
  }
  if (kind !== 'AEXPR_OP' && kind !== 'AEXPR_NOT_DISTINCT') return [[]];
  const [right, left] = [constantText(rexpr), constantText(lexpr)];
  if (right !== null) return ofOperator(lexpr, operator, right);
  return left === null ? [[]] : ofOperator(rexpr, mirrored[operator] ?? '', left);
}

function ofOperator(side: Node | undefined, operator: string, text: string): Ask[][] {
  switch (operator) {
    case '<':
    case '>':
      return ofColumn(side, [{ is: 'beyond', text, sign: operator === '>' ? 1 : -1 }]);
    case '=': {
      const member = pick(side, 'A_Expr');
      const key = strings(member?.name).at(-1) === '->>' ? constantText(member?.rexpr) : null;
      if (key !== null) return ofColumn(member?.lexpr, [{ is: 'member', key, text }]);
      return ofColumn(columnIn(side), [value(text)]);
    }
    case '<=':
    case '>=':
    case '@>':
      return ofColumn(side, [value(text)]);
    default:
      return [[]];
  }
}

/** The column itself, or the only one in an expression: `lower(email)`. */
function columnIn(node: Node | undefined): Node | undefined {
  const [only, ...others] = findAll(node, 'ColumnRef');
  return only === undefined || others.length > 0 ? undefined : { ColumnRef: only };
}

function value(text: string): Constant {
  return { is: 'value', text };
}

function constantsOf(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).flatMap((node) => constantText(node) ?? []).slice(0, mostValues);
}

/** Elements of `ARRAY['a', 'b']` or `'{a,b}'`. */
function elementsOf(node: Node | undefined): string[] {
  const written = pick(node, 'A_ArrayExpr') ?? pick(pick(node, 'TypeCast')?.arg, 'A_ArrayExpr');
  if (written !== undefined) return constantsOf(written.elements);
  const inner = /^\{([^"{}]+)\}$/.exec(constantText(node) ?? '')?.[1];
  return (inner ?? '').split(',').filter(Boolean).slice(0, mostValues);
}

/** The text of a constant, also under casts; null for NULL and for what is none. */
export function constantText(node: Node | undefined): string | null {
  const cast = pick(node, 'TypeCast');
  if (cast !== undefined) return constantText(cast.arg);
  const constant = pick(node, 'A_Const');
  return constant === undefined || constant.isnull === true ? null : textOf(constant);
}

function textOf({ ival, fval, boolval, sval, bsval }: A_Const): string | null {
  // The parser leaves zero, false and the empty string out.
  if (ival !== undefined) return String(ival.ival ?? 0);
  if (fval !== undefined) return fval.fval ?? '0';
  if (boolval !== undefined) return String(boolval.boolval ?? false);
  if (sval !== undefined) return sval.sval ?? '';
  return bsval?.bsval ?? null;
}

function isNull(node: Node | undefined): boolean {
  return (
    pick(node, 'A_Const')?.isnull === true ||
    (pick(node, 'TypeCast') !== undefined && isNull(pick(node, 'TypeCast')?.arg))
  );
}

/** What a value of a target list says: a constant, NULL, or (undefined) something else. */
function constantOf(node: Node | undefined): Constant | undefined {
  const text = constantText(node);
  if (text !== null) return value(text);
  return isNull(node) ? { is: 'null' } : undefined;
}

function assigned(
  range: RangeVar | undefined,
  targets: readonly Node[] | undefined,
  asked: readonly NamedRow[],
): NamedRow[] {
  const relation = rangeName(range);
  if (relation === null) return [];
  const where =
    asked.find((row) => row.relation === relation || row.relation.name === relation.name)?.values ?? new Map();
  const values = new Map(
    (targets ?? []).flatMap((target): [string, Constant][] => {
      const { name, val } = pick(target, 'ResTarget') ?? {};
      const constant = constantOf(val);
      return name === undefined || constant === undefined ? [] : [[name, constant]];
    }),
  );
  return values.size === 0 ? [] : [{ relation, role: 'assigned', values, where }];
}

/** What the branches of an assigned CASE ask: `CASE WHEN kind = 'a' THEN …`. */
function compared(relations: readonly (RangeVar | undefined)[], targets: readonly Node[] | undefined): NamedRow[] {
  return findAll(targets, 'CaseWhen')
    .slice(0, mostRows)
    .flatMap(({ expr }) => askedRows(relations, [expr]));
}

function inserted(insert: {
  relation?: RangeVar;
  cols?: Node[];
  selectStmt?: Node;
  onConflictClause?: unknown;
}): NamedRow[] {
  const relation = rangeName(insert.relation);
  const source = pick(insert.selectStmt, 'SelectStmt');
  const columns = (insert.cols ?? []).map((node) => pick(node, 'ResTarget')?.name ?? '');
  if (relation === null || source === undefined || columns.length === 0) return [];
  const lists = (source.valuesLists ?? []).map((list) => pick(list, 'List')?.items ?? []);
  const single = lists.length > 0 ? [] : [(source.targetList ?? []).map((node) => pick(node, 'ResTarget')?.val)];
  return [...lists, ...single].slice(0, mostRows).flatMap((items): NamedRow[] => {
    const values = new Map(
      columns.flatMap((column, at): [string, Constant][] => {
        const constant = constantOf(items[at]);
        return constant === undefined ? [] : [[column, constant]];
      }),
    );
    return values.size === 0 ? [] : [{ relation, role: 'inserted', values, where: new Map() }];
  });
}
