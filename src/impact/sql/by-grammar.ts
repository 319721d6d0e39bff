import type { Node, RangeVar } from 'libpg-query';
import { rangeName } from '../../grammar/name.ts';
import { findAll, pick, strings } from '../../grammar/tree.ts';
import { parseSync } from '../../sql/grammar.ts';
import { emptyReading, type Reading, type Scope } from './reading.ts';

/** Reads what queries name with PostgreSQL's own grammar, which must have been loaded; null for what is no SQL. */
export function readByGrammar(sql: string): Reading | null {
  let nodes: Node[];
  try {
    nodes = (parseSync(sql).stmts ?? []).flatMap(({ stmt }) => stmt ?? []);
  } catch {
    return null;
  }
  const { reading, outermost } = emptyReading();
  const derived = new Set(['excluded', ...findAll(nodes, 'CommonTableExpr').flatMap(({ ctename }) => ctename ?? [])]);
  walk(nodes, outermost, { reading, derived });
  return reading;
}

interface Target {
  reading: Reading;
  derived: ReadonlySet<string>;
}

/** What the trees of SELECT, INSERT, UPDATE and DELETE have in common. */
interface StatementTree {
  relation?: RangeVar;
  fromClause?: Node[];
  usingClause?: Node[];
  cols?: Node[];
  targetList?: Node[];
}

function walk(tree: unknown, scope: Scope, target: Target): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (Array.isArray(tree)) {
    for (const one of tree) walk(one, scope, target);
    return;
  }
  for (const [kind, value] of Object.entries(tree)) {
    if (kind === 'ColumnRef') columnOf(value as { fields?: Node[] }, scope, target);
    const isStatement = /^(Select|Insert|Update|Delete)Stmt$/.test(kind);
    walk(value, isStatement ? scopeOf(kind, value as StatementTree, scope, target) : scope, target);
  }
}

function columnOf({ fields = [] }: { fields?: Node[] }, scope: Scope, { reading }: Target): void {
  const parts = strings(fields);
  const column = parts.at(-1);
  // `users.*` names no column.
  if (column === undefined || parts.length < fields.length) return;
  reading.columns.push({ qualifier: parts.at(-2) ?? null, column, scope });
}

function scopeOf(kind: string, node: StatementTree, outer: Scope, { reading, derived }: Target): Scope {
  const scope: Scope = { tables: [], isOpen: false, outer };
  const add = (range: RangeVar): void => {
    const name = rangeName(range);
    if (name === null || (name.schema === null && derived.has(name.name))) scope.isOpen = true;
    else {
      scope.tables.push({ ...name, alias: range.alias?.aliasname ?? null });
      reading.tables.push(name);
    }
  };
  const look = (source: Node | undefined): void => {
    const [range, join] = [pick(source, 'RangeVar'), pick(source, 'JoinExpr')];
    if (range !== undefined) add(range);
    else if (join !== undefined) for (const side of [join.larg, join.rarg]) look(side);
    else if (source !== undefined) scope.isOpen = true;
  };
  if (node.relation !== undefined) add(node.relation);
  const [into] = scope.tables;
  for (const source of [...(node.fromClause ?? []), ...(node.usingClause ?? [])]) look(source);
  if (into === undefined || kind === 'SelectStmt') return scope;
  const alone: Scope = { tables: [into], isOpen: false, outer: null };
  const names = (nodes: readonly Node[] | undefined): string[] =>
    (nodes ?? []).flatMap((one) => pick(one, 'ResTarget')?.name ?? []);
  const given = names(node.cols);
  if (kind === 'InsertStmt') reading.inserts.push({ table: into, columns: given.length === 0 ? null : given });
  const changed = kind === 'UpdateStmt' ? names(node.targetList) : [];
  for (const column of [...given, ...changed]) reading.columns.push({ qualifier: null, column, scope: alone });
  return scope;
}
