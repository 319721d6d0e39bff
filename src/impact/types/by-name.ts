import ts from 'typescript-6';
import type { FoundUse } from '../question.ts';
import type { ByName } from './attribute.ts';
import { placeIn } from './check.ts';
import { scriptsIn } from './graph.ts';
import type { CodeNames } from './names.ts';
import { isComponent } from './project-files.ts';
import { keyOf } from './schema.ts';
import { stringOf, syntaxOf, visit } from './syntax.ts';

/**
 * Places of a file that name a subject, where no type tells whether it is the one that is meant: its property, its key in
 * an object or a pattern, its variable, its value. For code without types.
 *
 * @param names.tables the variables of all tables
 * @param isAny says of what stands before the dot whether its type is unknown; absent where nobody knows any type
 */
export function namedUses(
  path: string,
  text: string,
  names: { all: readonly CodeNames[]; byName: ByName; tables: ReadonlySet<string> },
  isAny?: (node: ts.Expression) => boolean,
): FoundUse[] {
  const source = syntaxOf(path, isComponent(path) ? scriptsIn(text) : text);
  const shown = isComponent(path) ? syntaxOf(path, text) : source;
  const uses: FoundUse[] = [];
  const add = (node: ts.Node, subject: CodeNames): void => {
    const place = placeIn(shown, node.getStart(source), path);
    uses.push({ ...place, subject: subject.subject, certainty: 'possible', by: 'names', inHead: false });
  };
  const ofKind = (name: string | null, ...kinds: CodeNames['kind'][]): readonly CodeNames[] =>
    name === null ? [] : (names.byName.get(name) ?? []).filter(({ kind }) => kinds.includes(kind));
  visit(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      if (isAny !== undefined && !isAny(node.expression)) return;
      for (const one of fitting(ofKind(node.name.text, 'column'), node.expression, names)) add(node.name, one);
    } else if (ts.isElementAccessExpression(node)) {
      for (const one of ofKind(stringOf(node.argumentExpression), 'column')) add(node.argumentExpression, one);
    } else if (isAny === undefined && (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))) {
      for (const one of ofKind(keyOf(node.name), 'column')) add(node.name, one);
    } else if (isAny === undefined && ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      const key = ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;
      for (const one of ofKind(key, 'column')) add(name, one);
    } else if (isAny === undefined && ts.isIdentifier(node)) {
      const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      for (const one of ofKind(node.text, 'table', 'enum'))
        if (!isProperty || /\b(schema|query)$/i.test(node.parent.expression.getText(source))) add(node, one);
    } else if (isAny === undefined && ts.isStringLiteralLike(node)) {
      for (const one of ofKind(node.text, 'value')) add(node, one);
    }
  });
  return uses.filter(({ subject }) => names.all[subject]?.change !== 'required');
}

/** Where a table's variable stands before the dot, only that table's column is meant. */
function fitting(
  found: readonly CodeNames[],
  before: ts.Expression,
  { tables }: { tables: ReadonlySet<string> },
): readonly CodeNames[] {
  const variable = ts.isIdentifier(before)
    ? before.text
    : ts.isPropertyAccessExpression(before)
      ? before.name.text
      : null;
  if (variable === null || !tables.has(variable)) return found;
  return found.filter(({ variables }) => variables.includes(variable));
}

/** Places of a file that insert into a table whose new column must be given a value. */
export function namedInserts(path: string, text: string, all: readonly CodeNames[]): FoundUse[] {
  const source = syntaxOf(path, isComponent(path) ? scriptsIn(text) : text);
  const required = all.filter(({ change }) => change === 'required');
  const uses: FoundUse[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    if (node.expression.name.text !== 'insert') return;
    const [table] = node.arguments;
    if (table === undefined) return;
    const variable = ts.isIdentifier(table) ? table.text : ts.isPropertyAccessExpression(table) ? table.name.text : '';
    for (const { subject, variables } of required)
      if (variables.includes(variable))
        uses.push({
          ...placeIn(source, node.expression.name.getStart(source), path),
          subject,
          certainty: 'possible',
          by: 'names',
          inHead: false,
        });
  });
  return uses;
}
