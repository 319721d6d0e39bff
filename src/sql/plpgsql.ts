import { loadGrammar, parsePlPgSQLSync, parseSync } from './grammar.ts';

/** How libpg-query marks what stands in a body (PostgreSQL's RawParseMode): a statement, an expression, an assignment. */
const expressionMode = 2;
const assignmentMode = 3;

/**
 * The queries and expressions of a function in PL/pgSQL as statements of their own, for EXPLAIN: variables, parameters
 * and the fields of records are NULL in them. Dynamic SQL (EXECUTE) is left out.
 *
 * @param definition `CREATE FUNCTION …`, as pg_get_functiondef() gives it
 * @returns empty for a body that cannot be read, and for one that makes tables of its own, which its queries may name
 */
export async function queriesOfFunction(definition: string): Promise<string[]> {
  await loadGrammar();
  let body: unknown;
  try {
    body = parsePlPgSQLSync(definition);
  } catch {
    return [];
  }
  const names = new Set(['new', 'old', ...variablesIn(body)]);
  const queries: string[] = [];
  for (const text of expressionsIn(body)) {
    const parsed = parse(text);
    if (parsed === null) continue;
    if (parsed.makesTable) return [];
    if (parsed.isQuery) queries.push(withoutVariables(text, parsed.tree, names));
  }
  return queries;
}

function parse(text: string): { tree: unknown; isQuery: boolean; makesTable: boolean } | null {
  try {
    const tree = parseSync(text);
    const kind = Object.keys(tree.stmts?.[0]?.stmt ?? {})[0] ?? '';
    return {
      tree,
      isQuery: ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'].includes(kind),
      makesTable: kind === 'CreateStmt' || kind === 'CreateTableAsStmt',
    };
  } catch {
    return null;
  }
}

function variablesIn(tree: unknown): string[] {
  return walk(tree, (key, value) => {
    if (!/^PLpgSQL_(var|rec|row)$/.test(key)) return [];
    const { refname } = value as { refname?: string };
    return refname === undefined ? [] : [refname.toLowerCase()];
  });
}

function expressionsIn(tree: unknown): string[] {
  return walk(tree, (key, value) => {
    // What EXECUTE runs is only known when it runs.
    if (key !== 'PLpgSQL_expr') return [];
    const { query, parseMode } = value as { query: string; parseMode?: number };
    if (parseMode === expressionMode) return [`SELECT ${query}`];
    return parseMode === assignmentMode ? [`SELECT ${query.replace(/^.*?:?=/s, '')}`] : [query];
  });
}

function withoutVariables(text: string, tree: unknown, names: ReadonlySet<string>): string {
  const bytes = Buffer.from(text, 'utf8');
  const places = walk(tree, (key, value) => {
    const { location = 0, fields } = value as { location?: number; fields?: { String?: { sval?: string } }[] };
    if (key === 'ParamRef') return [location];
    return key === 'ColumnRef' && names.has(fields?.[0]?.String?.sval?.toLowerCase() ?? '') ? [location] : [];
  });
  return places
    .sort((a, b) => b - a)
    .reduce((result, at) => {
      const before = bytes.subarray(0, at).toString('utf8');
      return before + result.slice(before.length).replace(reference, '(NULL)');
    }, text);
}

/** A parameter, or a name with its fields. */
const reference =
  /^(\$\d+|(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)(?:\s*\.\s*(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\*))*)/u;

/** Everything that `take` finds in the tree, from outside to inside. */
function walk<Found>(tree: unknown, take: (key: string, value: unknown) => Found[]): Found[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => walk(one, take));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [
    ...(typeof value === 'object' && value !== null ? take(key, value) : []),
    ...walk(value, take),
  ]);
}
