import ts from 'typescript-6';
import type { FoundUse } from '../question.ts';
import type { Subject } from '../subject.ts';
import { nodeAt, subjectsOf, type ByName, type NewError } from './attribute.ts';
import type { CodeNames } from './names.ts';
import type { Version } from './programs.ts';
import { keyOf } from './schema.ts';
import { visit } from './syntax.ts';

/** The same code with the schema that it was written for, and with the other one. */
export interface Pair {
  /** Made when the first error is to be compared. */
  own: () => Version;
  other: () => Version;
}

/** Errors of one file that come with the other schema, and that the own one has not. */
function newErrors(path: string, { own, other }: Pair): NewError[] {
  const later = errorsIn(other(), path);
  if (later.length === 0) return [];
  const known = new Set(errorsIn(own(), path).map(({ start, code }) => `${start} ${code}`));
  return later
    .filter(({ start, code }) => !known.has(`${start} ${code}`))
    .flatMap((error) => {
      const { start, file } = error;
      return file === undefined || start === undefined ? [] : [{ source: file, start, message: messageOf(error) }];
    });
}

function errorsIn({ program, source }: Version, path: string): readonly ts.Diagnostic[] {
  const file = source(path);
  if (file === null) return [];
  return program
    .getSemanticDiagnostics(file)
    .filter(({ category, code }) => category === ts.DiagnosticCategory.Error && !isAfterthought(code));
}

/** Errors of `noImplicitAny` follow from others, but for 7053: a key between brackets that is not there. */
function isAfterthought(code: number): boolean {
  return code >= 7005 && code <= 7061 && code !== 7053;
}

function messageOf({ messageText, relatedInformation = [] }: ts.Diagnostic): string {
  const texts = [messageText, ...relatedInformation.map((one) => one.messageText)];
  return texts.map((text) => ts.flattenDiagnosticMessageText(text, '\n')).join('\n');
}

/** What a file's check gives. */
export interface Checked {
  uses: FoundUse[];
  /** New errors that name none of the subjects. */
  unexplained: number;
}

/**
 * The uses of one file, as the compiler says them.
 *
 * @param names.only the subject of an error that names none, where there is but one that it can be about: possibly
 */
export function checkFile(
  path: string,
  pair: Pair,
  names: { all: readonly CodeNames[]; byName: ByName; only: CodeNames | null },
  inHead: boolean,
): Checked {
  const checked: Checked = { uses: [], unexplained: 0 };
  for (const error of newErrors(path, pair)) {
    const found = subjectsOf(error, names.byName, pair.other().checker);
    for (const { subject, start } of found)
      checked.uses.push(certain(error.source, start, path, subject.subject, inHead));
    if (found.length > 0) continue;
    if (names.only === null || inHead) checked.unexplained++;
    else {
      const use = certain(error.source, error.start, path, names.only.subject, false);
      checked.uses.push({ ...use, certainty: 'possible' });
    }
  }
  checked.uses.push(...silentKeys(path, pair, names.byName, inHead));
  return checked;
}

/**
 * Uses in the head's schema itself: it has no counterpart without the change, so only what the compiler says of a table by
 * its name counts: a relation, an index or a check on a column that is gone.
 */
export function checkDefinitions(
  path: string,
  version: Version,
  names: ByName,
  subjects: readonly Subject[],
): FoundUse[] {
  return errorsIn(version, path).flatMap((error) => {
    const { file, start, code } = error;
    if (file === undefined || start === undefined || !isGone.has(code)) return [];
    const node = nodeAt(file, start);
    const found = ts.isIdentifier(node) ? (names.get(node.text) ?? []) : [];
    const message = messageOf(error);
    return found
      .filter(({ subject, change }) => {
        const relation = subjects[subject]?.relation ?? '';
        return (change === 'removed' || change === 'renamed') && message.includes(`name: "${relation}"`);
      })
      .map(({ subject }) => certain(file, start, path, subject, true));
  });
}

/** TS2339, 2551: a property that is not there, with and without a name that comes close. */
const isGone = new Set([2339, 2551]);

/**
 * Keys of objects that the own schema knows and the other one does not, where the compiler lets keys be that nobody knows:
 * `columns: { legacy: true }` of a relational query.
 */
function silentKeys(path: string, { own, other }: Pair, names: ByName, inHead: boolean): FoundUse[] {
  const source = other().source(path);
  if (source === null) return [];
  const uses: FoundUse[] = [];
  visit(source, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      const key = property.name === undefined ? null : keyOf(property.name);
      const subject = key === null ? undefined : names.get(key)?.find(({ kind }) => kind !== 'value');
      if (key === null || subject === undefined || property.name === undefined) continue;
      if (subject.change !== 'removed' && subject.change !== 'renamed') continue;
      if (knows(other().checker, node, key) !== false || knows(own().checker, node, key) !== true) continue;
      uses.push(certain(source, property.name.getStart(source), path, subject.subject, inHead));
    }
  });
  return uses;
}

/** What editors ask to complete a key: what is expected, not what is inferred from the object itself (ts.ContextFlags). */
const ignoreNodeInferences = 4;
interface WithFlags {
  getContextualType(node: ts.Expression, flags: number): ts.Type | undefined;
}

/** Whether what is expected at an object has a key; null where nobody knows what is expected. */
function knows(checker: ts.TypeChecker, node: ts.ObjectLiteralExpression, key: string): boolean | null {
  const expected = (checker as WithFlags).getContextualType(node, ignoreNodeInferences);
  if (expected === undefined || (expected.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return null;
  const types = expected.isUnion() ? expected.types : [expected];
  const known = types.map((type) => checker.getPropertiesOfType(type).map(({ name }) => name));
  return known.some((some) => some.includes(key));
}

function certain(source: ts.SourceFile, start: number, path: string, subject: number, inHead: boolean): FoundUse {
  return { ...placeIn(source, start, path), subject, certainty: 'certain', by: 'types', inHead };
}

/** Where a file names a table, view or enum that goes: what became of it afterwards, no error says. */
export function references(
  path: string,
  version: Version,
  names: readonly CodeNames[],
  declared: ReadonlyMap<ts.Symbol, number>,
): FoundUse[] {
  const source = version.source(path);
  if (source === null || !names.some(({ variables }) => variables.some((one) => source.text.includes(one)))) return [];
  const { checker } = version;
  const wanted = new Set(names.flatMap(({ variables }) => variables));
  visit(source, (node) => {
    const isRenamed = ts.isImportSpecifier(node) && node.propertyName !== undefined;
    if (isRenamed && wanted.has(node.propertyName.text)) wanted.add(node.name.text);
  });
  const uses: FoundUse[] = [];
  visit(source, (node) => {
    if (!ts.isIdentifier(node) || !wanted.has(node.text)) return;
    const subject = declared.get(originOf(checker, node));
    if (subject === undefined) return;
    uses.push(certain(source, node.getStart(source), path, subject, false));
  });
  return uses;
}

/** The variables of tables, views and enums that go, by what the compiler knows them as. */
export function declarations(
  version: Version,
  paths: Iterable<string>,
  names: readonly CodeNames[],
): Map<ts.Symbol, number> {
  const found = new Map<ts.Symbol, number>();
  for (const path of paths) {
    const source = version.source(path);
    const module = source === null ? undefined : version.checker.getSymbolAtLocation(source);
    if (module === undefined) continue;
    for (const symbol of version.checker.getExportsOfModule(module)) {
      const subject = names.find(({ variables }) => variables.includes(symbol.name))?.subject;
      if (subject !== undefined) found.set(real(version.checker, symbol), subject);
    }
  }
  return found;
}

function originOf(checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol {
  const isShort = ts.isShorthandPropertyAssignment(node.parent);
  const symbol = isShort ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);
  return symbol === undefined ? none : real(checker, symbol);
}

const none = {} as ts.Symbol;

function real(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** The longest line that is shown, characters. */
const longestLine = 200;

/** A place with its line's text. */
export function placeIn(
  source: ts.SourceFile,
  start: number,
  file: string,
): Pick<FoundUse, 'file' | 'line' | 'column' | 'text'> {
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  const [from = 0, to] = [source.getLineStarts()[line], source.getLineStarts()[line + 1]];
  const text = source.text.slice(from, to).trim().slice(0, longestLine);
  return { file, line: line + 1, column: character + 1, text };
}
