import { loadGrammar, parseSync } from '../sql/grammar.ts';

/** What a query uses by name: all that could make it run somebody else's code. */
export interface Uses {
  /** Functions without a schema, or of pg_catalog. */
  functions: Set<string>;
  operators: Set<string>;
  /** Types, as their name parts. */
  types: string[][];
  tables: { schema: string | null; name: string; alias: string }[];
  /** Columns; a qualifier is a table's alias. */
  columns: { qualifier: string | null; name: string }[];
}

/** Fields that each kind of node may have. What is not here, no query of Raincheck's has: locking, INTO, WITH, set operations… */
const shapes: Record<string, readonly string[]> = {
  SelectStmt: [
    'targetList',
    'fromClause',
    'whereClause',
    'groupClause',
    'havingClause',
    'limitCount',
    'limitOption',
    'op',
  ],
  ResTarget: ['val'],
  RangeVar: ['schemaname', 'relname', 'inh', 'relpersistence', 'alias'],
  RangeSubselect: ['subquery', 'alias'],
  JoinExpr: ['jointype', 'larg', 'rarg', 'quals'],
  Alias: ['aliasname'],
  SubLink: ['subLinkType', 'subselect'],
  FuncCall: ['funcname', 'args', 'agg_star', 'agg_distinct', 'funcformat', 'func_variadic'],
  ColumnRef: ['fields'],
  A_Const: ['ival', 'fval', 'sval', 'boolval', 'bsval', 'isnull'],
  A_Expr: ['kind', 'name', 'lexpr', 'rexpr'],
  BoolExpr: ['boolop', 'args'],
  NullTest: ['arg', 'nulltesttype', 'argisrow'],
  BooleanTest: ['arg', 'booltesttype'],
  TypeCast: ['arg', 'typeName'],
  TypeName: ['names', 'typmods', 'typemod', 'arrayBounds'],
  CoalesceExpr: ['args'],
  MinMaxExpr: ['op', 'args'],
  CaseExpr: ['arg', 'args', 'defresult'],
  CaseWhen: ['expr', 'result'],
  A_ArrayExpr: ['elements'],
  List: ['items'],
  RowExpr: ['args', 'row_format'],
  CollateClause: ['arg', 'collname'],
  A_Indirection: ['arg', 'indirection'],
  A_Indices: ['is_slice', 'lidx', 'uidx'],
  SQLValueFunction: ['op', 'typmod'],
  String: ['sval'],
  Integer: ['ival'],
  Float: ['fval'],
  Boolean: ['boolval'],
  BitString: ['bsval'],
};

/** Values that a field must have where another one would mean something else. */
const fixed: Record<string, readonly string[]> = {
  op: ['SETOP_NONE', 'IS_GREATEST', 'IS_LEAST'],
  subLinkType: ['EXISTS_SUBLINK', 'EXPR_SUBLINK'],
};

/** Fields whose value is a node without its kind around it. */
const inline: Record<string, string> = { typeName: 'TypeName', alias: 'Alias' };

/** A query that is not run, with the reason in plain words. */
export class Refusal extends Error {}

/**
 * Reads a query and tells what it uses; for queries whose expressions come from a pull request.
 *
 * @throws Refusal unless it is one plain SELECT that only reads tables and computes
 */
export async function usesOf(sql: string): Promise<Uses> {
  await loadGrammar();
  let statements: unknown[];
  try {
    statements = (parseSync(sql).stmts ?? []).map(({ stmt }) => stmt);
  } catch {
    throw new Refusal('it cannot be read as SQL');
  }
  const [statement] = statements;
  if (statements.length !== 1 || !isNode(statement, 'SelectStmt')) throw new Refusal('it is not one SELECT');
  const uses: Uses = { functions: new Set(), operators: new Set(), types: [], tables: [], columns: [] };
  visit(statement, uses);
  return uses;
}

type Fields = Record<string, unknown>;

function visit(value: unknown, uses: Uses): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, uses);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [kind, fields] of Object.entries(value)) visitNode(kind, fields as Fields, uses);
}

function visitNode(kind: string, fields: Fields, uses: Uses): void {
  const allowed = Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
  if (allowed === undefined) throw new Refusal(`it has a part that no such query needs (${kind})`);
  note(kind, fields, uses);
  for (const [field, value] of Object.entries(fields)) {
    // Places in the text.
    if (/^(location|(list|rexpr_list)_(start|end)|rtindex)$/.test(field)) continue;
    if (!allowed.includes(field)) throw new Refusal(`it has a part that no such query needs (${kind}.${field})`);
    const values = fixed[field];
    if (values !== undefined && !values.includes(String(value))) throw new Refusal(`it has a ${String(value)}`);
    const within = inline[field];
    if (within !== undefined) visitNode(within, value as Fields, uses);
    else if (kind !== 'A_Const') visit(value, uses);
  }
}

/** Writes down what a node uses by name. */
function note(kind: string, fields: Fields, uses: Uses): void {
  switch (kind) {
    case 'FuncCall': {
      const names = texts(fields['funcname']);
      if (names.length > 1 && names[0] !== 'pg_catalog') throw new Refusal(`${names.join('.')}() is not built in`);
      uses.functions.add(names.at(-1) ?? '');
      break;
    }
    case 'A_Expr': {
      const names = texts(fields['name']);
      if (names.length > 1 && names[0] !== 'pg_catalog')
        throw new Refusal(`the operator ${names.join('.')} is not built in`);
      const isBetween = String(fields['kind']).includes('BETWEEN');
      for (const name of isBetween ? ['<', '>', '<=', '>='] : [names.at(-1) ?? '']) uses.operators.add(name);
      break;
    }
    case 'TypeName':
      uses.types.push(texts(fields['names']));
      break;
    case 'RangeVar': {
      const name = String(fields['relname']);
      const alias = (fields['alias'] as Fields | undefined)?.['aliasname'];
      const schema = fields['schemaname'];
      uses.tables.push({
        schema: typeof schema === 'string' ? schema : null,
        name,
        alias: typeof alias === 'string' ? alias : name,
      });
      break;
    }
    case 'ColumnRef': {
      const names = texts(fields['fields']);
      // A whole row (`t.*`), a schema, and what PostgreSQL takes for a call: (row).function.
      if (names.length === 0 || names.length > 2 || names.length !== (fields['fields'] as unknown[]).length) {
        throw new Refusal('it names more than columns of its tables');
      }
      uses.columns.push({ qualifier: names.length === 2 ? (names[0] ?? '') : null, name: names.at(-1) ?? '' });
      break;
    }
    case 'A_Indirection':
      if (!(fields['indirection'] as unknown[]).every((one) => isNode(one, 'A_Indices'))) {
        throw new Refusal('it takes a part of a row');
      }
      break;
    default:
  }
}

function texts(nodes: unknown): string[] {
  return (Array.isArray(nodes) ? nodes : []).flatMap((node: unknown) =>
    isNode(node, 'String') ? [(node['String'] as { sval?: string }).sval ?? ''] : [],
  );
}

function isNode(value: unknown, kind: string): value is Fields {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, kind);
}
