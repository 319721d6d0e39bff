import ts from 'typescript-6';
import type { CodeNames } from './names.ts';
import { stringOf, visit } from './syntax.ts';

/** An error of the compiler that is there with the other schema only. */
export interface NewError {
  source: ts.SourceFile;
  start: number;
  /** Everything that it says, the reasons behind it too. */
  message: string;
}

/** What is looked up in names: which subjects are called so. */
export type ByName = ReadonlyMap<string, readonly CodeNames[]>;

/** Subjects by each of their names. */
export function byName(names: readonly CodeNames[]): ByName {
  const found = new Map<string, CodeNames[]>();
  for (const one of names) for (const name of one.names) found.set(name, [...(found.get(name) ?? []), one]);
  return found;
}

/** What an error is about, and where that stands: an offset. */
export interface About {
  subject: CodeNames;
  start: number;
}

/**
 * The subjects that an error is about: named where it stands, in what it says, or in the expression around it; else what
 * a variable there was made of. Empty when none of them is named.
 */
export function subjectsOf(error: NewError, names: ByName, checker: ts.TypeChecker): About[] {
  const node = nodeAt(error.source, error.start);
  const at = nameOf(node);
  const here = at === null ? [] : inRole(names.get(at) ?? [], node);
  if (here.length > 0) return [{ subject: likeliest(here, error, node), start: error.start }];
  // An import of something else that is gone.
  if (isImport(node)) return [];
  const said = namesSaid(error.message).flatMap((name) => {
    const known = names.get(name);
    return known === undefined ? [] : [likeliest(known, error, node)];
  });
  if (said.length > 0) return [...new Set(said)].flatMap((subject) => keysAt(error, node, subject));
  const found = around(error, node, names) ?? madeOf(node, names, checker, error) ?? [];
  return found.map((subject) => ({ subject, start: error.start }));
}

/** Of subjects of one name those that can stand there: an import names no column. */
function inRole(found: readonly CodeNames[], node: ts.Node): readonly CodeNames[] {
  const { parent } = node;
  const isProperty = parent !== undefined && ts.isPropertyAccessExpression(parent);
  const fitting = found.filter(({ kind }) =>
    isImport(node) ? kind !== 'column' && kind !== 'value' : isProperty ? kind === 'column' : true,
  );
  return fitting.length > 0 || isImport(node) ? fitting : found;
}

function isImport({ parent }: ts.Node): boolean {
  return parent !== undefined && (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent));
}

/** The keys of an object of which a call was given: an error of the call stands before them. */
function keysAt(error: NewError, node: ts.Node, subject: CodeNames): About[] {
  let call = node;
  while (call.parent !== undefined && !ts.isCallExpression(call) && !ts.isStatement(call)) call = call.parent;
  const keys: About[] = [];
  if (ts.isCallExpression(call))
    for (const given of call.arguments)
      visit(given, (inner) => {
        if (!ts.isPropertyAssignment(inner) && !ts.isShorthandPropertyAssignment(inner)) return;
        const name = nameOf(inner.name);
        if (name !== null && subject.names.has(name)) keys.push({ subject, start: inner.name.getStart(error.source) });
      });
  return keys.length > 0 ? keys : [{ subject, start: error.start }];
}

/** The innermost node that begins at a place, or holds it. */
export function nodeAt(source: ts.SourceFile, start: number): ts.Node {
  let found: ts.Node = source;
  for (;;) {
    const inner: ts.Node | undefined = ts.forEachChild(found, (child) =>
      child.getStart(source) <= start && start < child.getEnd() ? child : undefined,
    );
    if (inner === undefined) return found;
    found = inner;
  }
}

function nameOf(node: ts.Node): string | null {
  return ts.isIdentifier(node) ? node.text : stringOf(node);
}

/** Names between quotes in a message, and the list of missing properties, which stand without. */
function namesSaid(message: string): string[] {
  const quoted = [...message.matchAll(/'"?([^'"\s]+)"?'/g)].map(([, name = '']) => name);
  const missing = [...message.matchAll(/following properties from type [^\n]*: ([^\n:]*)$/gm)].flatMap(
    ([, some = '']) => some.split(/,\s*|\s+/),
  );
  return [...quoted, ...missing];
}

/** Of several subjects of one name the one whose table the message or the statement names. */
function likeliest(found: readonly CodeNames[], error: NewError, node: ts.Node): CodeNames {
  const [first] = found;
  if (first === undefined) throw new Error('a name without a subject');
  if (found.length === 1) return first;
  const text = statementOf(node).getText(error.source);
  const has = (variable: string, where: string): boolean =>
    new RegExp(`\\b${variable.replaceAll('$', '\\$')}\\b`).test(where);
  return (
    found.find(({ variables }) => variables.some((variable) => has(variable, text))) ??
    found.find(({ variables }) => variables.some((variable) => has(variable, error.message))) ??
    found.find(({ variables }) => variables.some((variable) => has(variable, error.source.text))) ??
    first
  );
}

/** The smallest expression around that names one. */
function around(error: NewError, node: ts.Node, names: ByName): CodeNames[] | null {
  const end = statementOf(node);
  for (let at: ts.Node = node; ; at = at.parent) {
    const found = namedIn(at, names, error);
    if (found !== null) return [found];
    if (at === end || at.parent === undefined) return null;
  }
}

function namedIn(node: ts.Node, names: ByName, error: NewError): CodeNames | null {
  let found: CodeNames | null = null;
  visit(node, (inner) => {
    if (found !== null) return;
    const name = nameOf(inner);
    const known = name === null ? undefined : names.get(name);
    if (known !== undefined) found = likeliest(known, error, inner);
  });
  return found;
}

/** The statement that holds a node; of a function or a class only what stands before its body. */
function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (at.parent !== undefined && !ts.isSourceFile(at.parent) && !ts.isBlock(at.parent) && !ts.isStatement(at))
    at = at.parent;
  return at;
}

/** The variables of the expression, two steps back: `const age = row.age; … age.trim()`. */
function madeOf(node: ts.Node, names: ByName, checker: ts.TypeChecker, error: NewError): CodeNames[] | null {
  let from: ts.Node[] = [statementOf(node)];
  for (let step = 0; step < 2; step++) {
    const next: ts.Node[] = [];
    for (const one of from) {
      const made: ts.Node[] = [];
      visit(one, (inner) => {
        if (!ts.isIdentifier(inner) || made.length > 20) return;
        const declaration = checker.getSymbolAtLocation(inner)?.valueDeclaration;
        if (declaration === undefined || declaration.getSourceFile() !== error.source) return;
        if (ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration)) made.push(declaration);
      });
      for (const declaration of made) {
        const found = namedIn(declaration, names, error);
        if (found !== null) return [found];
      }
      next.push(...made);
    }
    from = next;
  }
  return null;
}
