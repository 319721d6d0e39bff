import type { Catalog } from '../../core/catalog.ts';
import type { Use } from '../../core/review.ts';
import { parseName, type QualifiedName } from '../../grammar/name.ts';
import { findTable } from '../../grammar/relations.ts';
import type { SqlText } from '../question.ts';
import type { Subject } from '../subject.ts';
import { readByGrammar } from './by-grammar.ts';
import { readByParser, type Parser } from './by-parser.ts';
import type { Reading, Scope } from './reading.ts';

/** What reads SQL: node-sql-parser first, PostgreSQL's grammar where that gives up. */
export interface Readers {
  parser: Parser;
  /** The database before the batch: which table an unqualified column belongs to. */
  catalog: Catalog;
}

/** The uses of the subjects in one text. Nothing for a text that is no SQL. */
export function usesIn(text: SqlText, subjects: readonly Subject[], { parser, catalog }: Readers): Use[] {
  const whole = text.parts.join(' ');
  const named = subjects.filter((subject) => mayName(whole, subject));
  if (named.length === 0) return [];
  const isQuery = /^\s*(?:--[^\n]*\n\s*)*(?:select|insert|update|delete|with|merge|\()/i.test(whole);
  const readings = isQuery ? attempts(text.parts) : attempts(text.parts).map((sql) => `SELECT ${sql}`);
  const reading = firstOf(readings, (sql) => readByParser(parser, sql)) ?? firstOf(readings, readByGrammar);
  if (reading === null) return [];
  // A piece of SQL: it is put into a query on the tables that stand around it.
  if (!isQuery) {
    const tables = text.near.flatMap((table) => parseName(table) ?? []).map((name) => ({ ...name, alias: null }));
    for (const scope of new Set(reading.columns.map(({ scope }) => scope))) scope.tables.push(...tables);
  }
  return named.flatMap((subject) => {
    const certainty = certaintyOf(subject, reading, { catalog, isQuery });
    if (certainty === null) return [];
    return placesOf(text, subject).map(({ line, column, shown }): Use => ({
      subject: subject.name,
      change: subject.change,
      file: text.file,
      line,
      column,
      text: shown,
      certainty: text.isApart ? 'possible' : certainty,
      by: 'sql',
      inHead: text.inHead,
    }));
  });
}

function mayName(sql: string, { column, relation, change, kind }: Subject): boolean {
  if (kind !== 'table' && kind !== 'column') return false;
  // Raw SQL does not say which type it takes a column for.
  if (change === 'narrowed') return false;
  return sql.toLowerCase().includes((change === 'required' ? relation : (column ?? relation)).toLowerCase());
}

/** What is put in at run time as a parameter, as a name where one must stand, and as nothing. */
function attempts(parts: readonly string[]): string[] {
  const [first = '', ...rest] = parts;
  let number = 0;
  const filled = rest.reduce((sql, part) => {
    const isName = /\b(?:from|join|into|update|table|only)\s+$/i.test(sql) || /[."]$/.test(sql);
    return `${sql}${isName ? 'put_in' : `$${++number}`}${part}`;
  }, first);
  return [...new Set([filled, parts.join(' '), parts.join('put_in')])];
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** How certain it is that a text uses a subject; null when it does not. */
function certaintyOf(
  subject: Subject,
  reading: Reading,
  { catalog, isQuery }: { catalog: Catalog; isQuery: boolean },
): Use['certainty'] | null {
  const { column, change, kind } = subject;
  const isSubject = (table: QualifiedName): boolean => isCalled(table, subject, catalog);
  if (kind === 'table') return reading.tables.some(isSubject) ? 'certain' : null;
  if (column === null) return null;
  if (change === 'required') {
    const lacks = ({ table, columns }: Reading['inserts'][number]): boolean =>
      isSubject(table) && columns !== null && !columns.some((one) => same(one, column));
    return reading.inserts.some(lacks) ? 'certain' : null;
  }
  const found = reading.columns
    .filter((one) => same(one.column, column))
    .flatMap(({ qualifier, scope }) => ofColumn(subject, qualifier, scope, catalog) ?? []);
  if (found.length === 0) return null;
  return found.includes('certain') && isQuery ? 'certain' : 'possible';
}

/** Whether a column of the subject's name is the subject's, by what the statement and those around it read. */
function ofColumn(subject: Subject, qualifier: string | null, from: Scope, catalog: Catalog): Use['certainty'] | null {
  for (let scope: Scope | null = from; scope !== null; scope = scope.outer) {
    if (qualifier !== null) {
      const named = scope.tables.find(({ alias, name }) => same(qualifier, alias ?? name));
      if (named !== undefined) return isCalled(named, subject, catalog) ? 'certain' : null;
      continue;
    }
    const having = scope.tables.filter((table) => mayHave(catalog, table, subject.column ?? ''));
    if (having.some((table) => isCalled(table, subject, catalog)))
      return having.length === 1 && !scope.isOpen ? 'certain' : 'possible';
    // The innermost statement that has such a column is meant.
    if (having.length > 0) return null;
    if (scope.isOpen && scope.tables.length === 0) return null;
  }
  return null;
}

function mayHave(catalog: Catalog, table: QualifiedName, column: string): boolean {
  return findTable(catalog, table)?.columns.some(({ name }) => same(name, column)) !== false;
}

function isCalled({ schema, name }: QualifiedName, subject: Subject, catalog: Catalog): boolean {
  return same(name, subject.relation) && (schema === null ? isMeant(catalog, subject) : same(schema, subject.schema));
}

/** True when a name without a schema means the subject's table. */
function isMeant(catalog: Catalog, { schema, relation }: Subject): boolean {
  const found = findTable(catalog, { schema: null, name: relation });
  return found === undefined ? schema === 'public' : found.schema === schema;
}

/** Names without quotes are in small letters to PostgreSQL, however they are written. */
function same(written: string, name: string): boolean {
  return written === name || written.toLowerCase() === name;
}

function placesOf(
  { line, lines }: SqlText,
  { column, relation, change }: Subject,
): { line: number; column: number; shown: string }[] {
  const word = change === 'required' ? relation : (column ?? relation);
  const pattern = new RegExp(`(?<![\\w$])${word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}(?![\\w$])`, 'i');
  const found = lines.flatMap((text, at) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ line: line + at, column: match.index + 1, shown: text.trim().slice(0, 200) }];
  });
  if (found.length > 0) return change === 'required' ? found.slice(0, 1) : found;
  return [{ line, column: 1, shown: (lines[0] ?? '').trim().slice(0, 200) }];
}
