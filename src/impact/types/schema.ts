import ts from 'typescript-6';
import type { Files } from './project-files.ts';
import { stringOf, syntaxOf, visit } from './syntax.ts';

/** A column of a table or view in the code: the property's name, and the name in the database where the code says one. */
export interface CodeColumn {
  key: string;
  column: string | null;
}

/** A table, view or enum as a schema file has it. */
export interface CodeObject {
  kind: 'table' | 'enum';
  /** The variable. */
  variable: string;
  file: string;
  /** The first argument: its name in the database, mostly. */
  name: string;
  /** Null where `pgTable` of a plain schema makes it; else the schema that the code names, or '?' when that is not known. */
  schema: string | null;
  /** True when a function of the project makes the name: a prefix may stand before it. */
  isMade: boolean;
  columns: CodeColumn[];
}

/** A statement of a schema file that exports something, and the names that stand in it. */
interface Exported {
  name: string;
  names: ReadonlySet<string>;
}

/** What the schema files say, as far as their text tells. */
export interface CodeSchema {
  objects: CodeObject[];
  exported: Exported[];
  /** Properties whose value is a relation to a table: `posts: many(articles)`, by the table's variable. */
  relations: { key: string; variable: string }[];
}

/** Reads schema files without running them. */
export function readSchema(files: Files, paths: Iterable<string>): CodeSchema {
  const sources = [...paths].flatMap((path) => {
    const text = files.get(path);
    return text === undefined ? [] : [syntaxOf(path, text)];
  });
  const variables = variablesOf(sources);
  const found: CodeSchema = { objects: [], exported: [], relations: [] };
  for (const source of sources) {
    visit(source, (node) => {
      if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
        found.objects.push(...objectOf(node.name.text, node.initializer, source, variables));
      if (ts.isPropertyAssignment(node)) found.relations.push(...relationOf(node));
    });
    for (const statement of source.statements) found.exported.push(...exportedBy(statement));
  }
  return found;
}

type Variables = ReadonlyMap<string, ts.Expression>;

/** Variables and functions at the top of the files, by name, with what they are or give. */
function variablesOf(sources: readonly ts.SourceFile[]): Variables {
  const found = new Map<string, ts.Expression>();
  for (const source of sources) {
    for (const statement of source.statements) {
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && initializer !== undefined) found.set(name.text, initializer);
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
        const given = returned(statement);
        if (given !== null) found.set(statement.name.text, given);
      }
    }
  }
  return found;
}

function objectOf(
  variable: string,
  initializer: ts.Expression,
  source: ts.SourceFile,
  variables: Variables,
): CodeObject[] {
  for (const call of chainOf(initializer)) {
    const [first, second] = call.arguments;
    const name = first === undefined ? null : stringOf(first);
    if (name === null) continue;
    const common = { variable, file: source.fileName, name, schema: schemaOf(call.expression, variables) };
    const callee = call.expression.getText(source);
    if (/enum$/i.test(callee)) return [{ ...common, kind: 'enum', isMade: false, columns: [] }];
    const isMade = !/^(?:\w+\.)?(?:pgTable|pgView|pgMaterializedView|table|view|materializedView)$/.test(callee);
    const columns = second === undefined ? null : objectLiteral(second, variables);
    if (columns !== null) return [{ ...common, kind: 'table', isMade, columns: columnsOf(columns, variables, 0) }];
    if (/view$/i.test(callee)) return [{ ...common, kind: 'table', isMade, columns: [] }];
  }
  return [];
}

/** The calls of a chain, the outermost first: `pgTable('a', {}).enableRLS()`. */
function chainOf(expression: ts.Expression): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  let node: ts.Expression = expression;
  for (;;) {
    if (ts.isCallExpression(node)) {
      calls.push(node);
      node = node.expression;
    } else if (ts.isPropertyAccessExpression(node)) node = node.expression;
    else if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
      node = node.expression;
    else return calls;
  }
}

/** The schema of `billing.table(…)`; null for `pgTable(…)`. */
function schemaOf(callee: ts.Expression, variables: Variables): string | null {
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return null;
  const made = variables.get(callee.expression.text);
  if (made === undefined) return ts.isIdentifier(callee.expression) && callee.expression.text === 'pg' ? null : '?';
  const named = chainOf(made).flatMap(({ arguments: [name] }) => (name === undefined ? [] : (stringOf(name) ?? [])));
  return named[0] ?? '?';
}

/** The object that an expression is, or that a function gives, or that a variable holds. */
function objectLiteral(node: ts.Expression, variables: Variables): ts.ObjectLiteralExpression | null {
  if (ts.isObjectLiteralExpression(node)) return node;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return objectLiteral(node.expression, variables);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    const given = returned(node);
    return given === null ? null : objectLiteral(given, new Map());
  }
  const name = ts.isCallExpression(node) ? node.expression : node;
  const held = ts.isIdentifier(name) ? variables.get(name.text) : undefined;
  if (held === undefined) return null;
  return objectLiteral(held, new Map());
}

function returned(node: ts.FunctionLikeDeclaration): ts.Expression | null {
  const { body } = node;
  if (body === undefined) return null;
  if (!ts.isBlock(body)) return body;
  const last = body.statements.find((one) => ts.isReturnStatement(one));
  return last?.expression ?? null;
}

function columnsOf(literal: ts.ObjectLiteralExpression, variables: Variables, depth: number): CodeColumn[] {
  return literal.properties.flatMap((property): CodeColumn[] => {
    if (ts.isSpreadAssignment(property)) {
      const spread = depth > 5 ? null : objectLiteral(property.expression, variables);
      return spread === null ? [] : columnsOf(spread, variables, depth + 1);
    }
    const key = property.name === undefined ? null : keyOf(property.name);
    if (key === null) return [];
    if (!ts.isPropertyAssignment(property)) return [{ key, column: null }];
    const [name] = chainOf(property.initializer).at(-1)?.arguments ?? [];
    return [{ key, column: name === undefined ? null : stringOf(name) }];
  });
}

/** The name of a property, unquoted; null for one that is worked out at run time. */
export function keyOf(name: ts.PropertyName): string | null {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;
}

/** `posts: many(articles)`, `author: one(users, …)`, `posts: r.many.articles()`. */
function relationOf({ name, initializer }: ts.PropertyAssignment): { key: string; variable: string }[] {
  const key = keyOf(name);
  if (key === null || !ts.isCallExpression(initializer)) return [];
  const { expression: callee, arguments: given } = initializer;
  const [table] = given;
  if (ts.isIdentifier(callee) && /^(many|one)$/.test(callee.text))
    return table !== undefined && ts.isIdentifier(table) ? [{ key, variable: table.text }] : [];
  if (!ts.isPropertyAccessExpression(callee) || !/\.(many|one)$/.test(callee.expression.getText())) return [];
  return [{ key, variable: callee.name.text }];
}

function exportedBy(statement: ts.Statement): Exported[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  const names = new Set<string>();
  visit(statement, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
  });
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [{ name: name.text, names }] : [],
    );
  const isNamed =
    ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isFunctionDeclaration(statement);
  return isNamed && statement.name !== undefined ? [{ name: statement.name.text, names }] : [];
}
