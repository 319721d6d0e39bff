import ts from 'typescript-6';
import { quotePrinted } from '../../grammar/name.ts';
import type { SqlText } from '../question.ts';
import { scriptsIn } from './graph.ts';
import { isComponent } from './project-files.ts';
import { syntaxOf, visit } from './syntax.ts';

/** Methods whose first argument is SQL, of Drizzle and of the drivers. */
const methods =
  /^(?:execute|query|queryArray|queryObject|unsafe|raw|\$queryRawUnsafe|\$executeRawUnsafe|prepare|exec)$/;

/** True for a file that may hold SQL. */
export function mayHoldSql(text: string): boolean {
  return /\bsql\b|\.(?:execute|query|unsafe|raw|prepare|exec)\b|RawUnsafe\b/.test(text);
}

/**
 * The SQL that a file holds: templates with the tag `sql`, and strings that are handed to `execute`, `query`, `unsafe` and
 * the like.
 *
 * @param tables the table's name, as printed, by the variable that holds it
 */
export function sqlIn(
  path: string,
  text: string,
  tables: ReadonlyMap<string, string>,
  kind: Pick<SqlText, 'inHead' | 'isApart'>,
): SqlText[] {
  const source = syntaxOf(path, isComponent(path) ? scriptsIn(text) : text);
  const found: SqlText[] = [];
  const add = (node: ts.Node, parts: readonly Part[]): void => {
    const [from, to] = [node.getStart(source), node.getEnd()].map(
      (at) => source.getLineAndCharacterOfPosition(at).line,
    );
    if (from === undefined || to === undefined) return;
    const lines = text.split('\n').slice(from, to + 1);
    const around = enclosing(node).getText(source);
    const near = [...tables].flatMap(([variable, table]) => (around.includes(variable) ? [table] : []));
    found.push({ file: path, line: from + 1, parts: joined(parts, tables), lines, near, ...kind });
  };
  visit(source, (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      if (isSqlTag(node.tag)) add(node.template, partsOf(node.template));
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      if (first === undefined || !methods.test(node.expression.name.text)) return;
      const written = writtenText(first);
      if (written !== null) add(first, written);
    }
  });
  return found;
}

/** A piece of text, or the expression whose value is put in there. */
type Part = string | ts.Expression;

function isSqlTag(tag: ts.Expression): boolean {
  const last = ts.isPropertyAccessExpression(tag) ? tag.name : tag;
  return ts.isIdentifier(last) && /^sql$/i.test(last.text);
}

function partsOf(template: ts.TemplateLiteral): Part[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [
    template.head.text,
    ...template.templateSpans.flatMap(({ expression, literal }) => [expression, literal.text]),
  ];
}

/** A string that is written out, with `+` and templates; an object's `text` (`{ text: 'select …' }`, as pg takes it). */
function writtenText(node: ts.Expression): Part[] | null {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) return partsOf(node);
  if (ts.isParenthesizedExpression(node)) return writtenText(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [writtenText(node.left), writtenText(node.right)];
    if (left === null && right === null) return null;
    return [...(left ?? [node.left]), ...(right ?? [node.right])];
  }
  if (!ts.isObjectLiteralExpression(node)) return null;
  const text = node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === 'text');
  return text !== undefined && ts.isPropertyAssignment(text) ? writtenText(text.initializer) : null;
}

/** Puts tables in by their names; what else is put in at run time stays between the parts. */
function joined(parts: readonly Part[], tables: ReadonlyMap<string, string>): string[] {
  const out = [''];
  for (const part of parts) {
    const text = typeof part === 'string' ? part : tableText(part, tables);
    if (text === null) out.push('');
    else out.push(`${out.pop() ?? ''}${text}`);
  }
  return out;
}

function tableText(node: ts.Expression, tables: ReadonlyMap<string, string>): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  const table = ts.isIdentifier(node) ? tables.get(node.text) : undefined;
  return table === undefined ? null : quotePrinted(table);
}

/** The statement around. */
function enclosing(node: ts.Node): ts.Node {
  let at = node;
  while (at.parent !== undefined && !ts.isStatement(at)) at = at.parent;
  return at;
}
