import { emptyReading, type Reading, type Scope } from './reading.ts';

/** The one dialect's parser of node-sql-parser, as far as it is used. */
export interface Parser {
  parse(sql: string, options: { database: string }): { tableList: string[]; columnList: string[]; ast: unknown };
}

/**
 * Reads what queries of an application name with node-sql-parser. Its own lists of tables and columns tell neither common
 * table expressions from tables nor which statement a column without a table stands in, so the tree is walked.
 *
 * @returns null for what it does not read
 */
export function readByParser(parser: Parser, sql: string): Reading | null {
  let ast: unknown;
  try {
    ({ ast } = parser.parse(sql, { database: 'postgresql' }));
  } catch {
    return null;
  }
  const { reading, outermost } = emptyReading();
  walk(ast, outermost, { reading, derived: derivedNames(ast) });
  return reading;
}

type Tree = Readonly<Record<string, unknown>>;

interface Target {
  reading: Reading;
  /** Names of common table expressions, and `excluded`. */
  derived: ReadonlySet<string>;
}

function derivedNames(ast: unknown): Set<string> {
  const names = new Set(['excluded']);
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { with: clauses } = node as Tree;
    for (const clause of Array.isArray(clauses) ? (clauses as Tree[]) : []) {
      const name = textOf(clause['name']);
      if (name !== null) names.add(name);
    }
    for (const one of Object.values(node)) look(one);
  };
  look(ast);
  return names;
}

function walk(tree: unknown, scope: Scope, target: Target): void {
  if (Array.isArray(tree)) for (const one of tree) walk(one, scope, target);
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return;
  const node = tree as Tree;
  const { type } = node;
  if (type === 'column_ref') {
    const column = textOf(node['column']);
    const qualifier = textOf(node['table']);
    if (column !== null && column !== '*') target.reading.columns.push({ qualifier, column, scope });
  }
  const isStatement =
    type === 'select' || type === 'insert' || type === 'update' || type === 'delete' || type === 'replace';
  const inner = isStatement ? scopeOf(node, scope, target) : scope;
  for (const [key, value] of Object.entries(node)) {
    // Lists of what was read so far, which stand in every subquery.
    if (key !== 'tableList' && key !== 'columnList') walk(value, inner, target);
  }
}

function scopeOf(node: Tree, outer: Scope, { reading, derived }: Target): Scope {
  const { type, from, table, columns, set } = node;
  const scope: Scope = { tables: [], isOpen: false, outer };
  const written = type === 'select' ? [] : sources(table);
  for (const source of [...written, ...sources(from)]) {
    const name = textOf(source['table']);
    if (name === null || derived.has(name)) {
      scope.isOpen = true;
      continue;
    }
    const found = { schema: textOf(source['db']) ?? textOf(source['schema']), name, alias: textOf(source['as']) };
    scope.tables.push(found);
    reading.tables.push(found);
  }
  const [into] = scope.tables;
  if (into === undefined || type === 'select') return scope;
  const alone: Scope = { tables: [into], isOpen: false, outer: null };
  const given = type === 'insert' && Array.isArray(columns) ? columns.flatMap((one) => textOf(one) ?? []) : null;
  if (type === 'insert') reading.inserts.push({ table: into, columns: given });
  const changed = Array.isArray(set) ? (set as Tree[]).flatMap((one) => textOf(one['column']) ?? []) : [];
  for (const column of [...(given ?? []), ...changed]) reading.columns.push({ qualifier: null, column, scope: alone });
  return scope;
}

function sources(list: unknown): Tree[] {
  return (Array.isArray(list) ? list : [list]).filter((one) => typeof one === 'object' && one !== null) as Tree[];
}

/** A name, however deep it lies: `{ expr: { value: 'id' } }`. */
function textOf(node: unknown): string | null {
  if (typeof node === 'string') return node;
  if (typeof node !== 'object' || node === null) return null;
  const { expr, value } = node as Tree;
  return textOf(value ?? expr);
}
