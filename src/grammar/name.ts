import type { Node, RangeVar } from 'libpg-query';
import { quoteIdentifier } from '../sql/quote.ts';
import { strings } from './tree.ts';

/** The name of a relation, type or function, unquoted: `{ schema: 'billing', name: 'User' }`. */
export interface QualifiedName {
  /** Null where the text names none: what it means then, the search path says, which Raincheck takes for `public`. */
  readonly schema: string | null;
  readonly name: string;
}

/**
 * Key words that PostgreSQL's quote_ident() quotes: every key word that is not "unreserved". The list is
 * pg_get_keywords() of PostgreSQL 17 (catcode <> 'U'), the longest of versions 14 to 18, so that one name is written one
 * way whatever the server.
 */
const quotedKeywords = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast
  char character check coalesce collate collation column concurrently constraint create cross current_catalog
  current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable
  desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group
  grouping having ilike in initially inner inout int integer intersect interval into is isnull join json json_array
  json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
  lateral leading least left like limit localtime localtimestamp merge_action national natural nchar none normalize not
  notnull null nullif numeric offset on only or order out outer overlaps overlay placing position precision primary
  real references returning right row select session_user setof similar smallint some substring symmetric system_user
  table tablesample then time timestamp to trailing treat trim true union unique user using values varchar variadic
  verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
  xmlroot xmlserialize xmltable`.split(/\s+/),
);

/** Writes one identifier as PostgreSQL's quote_ident() does: `users`, but `"User"`, `"order"`, `"a$b"`, `"a b"`. */
export function printIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !quotedKeywords.has(name) ? name : quoteIdentifier(name);
}

/** A name everywhere in Raincheck, as PostgreSQL prints it with `search_path = public`: `users`, `"order"`, `billing.invoices`. */
export function printName({ schema, name }: QualifiedName): string {
  return schema === null || schema === 'public' ? printIdentifier(name) : printIdentity({ schema, name });
}

/** A name with its schema, as pg_identify_object() prints it: `public.users`. */
export function printIdentity({ schema, name }: QualifiedName): string {
  return `${printIdentifier(schema ?? 'public')}.${printIdentifier(name)}`;
}

/** A name in SQL that a person copies: every part quoted, `public` left out. */
export function quoteName({ schema, name }: QualifiedName): string {
  const own = quoteIdentifier(name);
  return schema === null || schema === 'public' ? own : `${quoteIdentifier(schema)}.${own}`;
}

/** A printed name in SQL that a person copies: `billing.invoices` becomes `"billing"."invoices"`. */
export function quotePrinted(printed: string): string {
  const name = parseName(printed);
  return name === null ? quoteIdentifier(printed) : quoteName(name);
}

/**
 * What people keep under names of tables, by the names that Raincheck prints: `public.events` is `events`, `AuditLog` is
 * `"AuditLog"` (who writes it so means it so), `order` is `"order"`. A name that is printed already comes first.
 */
export function byPrintedName<Value>(given: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = Object.entries(given).map(([name, value]) => [printedFrom(name), name, value] as const);
  const [exact, others] = [
    entries.filter(([printed, name]) => printed === name),
    entries.filter(([printed, name]) => printed !== name),
  ];
  return Object.fromEntries([...others, ...exact].map(([printed, , value]) => [printed, value]));
}

function printedFrom(name: string): string {
  const parts = name.match(/"(?:[^"]|"")+"|[^."]+/g) ?? [];
  if (parts.join('.') !== name || parts.length > 2) return name;
  const literal = parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
  const qualified = nameOfParts(literal);
  return qualified === null ? name : printName(qualified);
}

/** True when two names mean the same object; a name without a schema is one of `public`. */
export function sameName(left: QualifiedName, right: QualifiedName): boolean {
  return left.name === right.name && (left.schema ?? 'public') === (right.schema ?? 'public');
}

/** The relation that a statement names; null where it names none. */
export function rangeName(relation: RangeVar | undefined): QualifiedName | null {
  return nameOfParts([relation?.schemaname, relation?.relname].filter((part) => part !== undefined));
}

/** The name in a list of String nodes: of a type, a function, a dropped object. */
export function listName(nodes: readonly Node[] | undefined): QualifiedName | null {
  return nameOfParts(strings(nodes));
}

/** The last part is the name, the one before it the schema; a database before both says nothing. Null without a name. */
export function nameOfParts(parts: readonly string[]): QualifiedName | null {
  const name = parts.at(-1);
  return name === undefined || name === '' ? null : { schema: parts.at(-2) ?? null, name };
}

/** Reads a name that PostgreSQL or {@link printName} wrote, or that SQL has in a string: `public."User"`; null when it is none. */
export function parseName(text: string): QualifiedName | null {
  const read = readParts(text, 0);
  return read === null || read.end < text.trimEnd().length || read.parts.length > 3 ? null : nameOfParts(read.parts);
}

/**
 * Reads identifiers with dots between them, as SplitIdentifierString() does (varlena.c): unquoted ones in small letters,
 * each cut off after 63 bytes. It ends before what belongs to no identifier: a blank, a parenthesis.
 *
 * @returns the unquoted parts and where they end; null when no identifier stands there
 */
export function readParts(text: string, start: number): { parts: string[]; end: number } | null {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const found = /^\s*(?:"((?:[^"]|"")+)"|([^\s."()]+))/.exec(text.slice(at));
    if (found === null) return null;
    const [whole, quoted, plain] = found;
    const part = quoted?.replaceAll('""', '"') ?? plain?.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (part === undefined) return null;
    parts.push(cutOff(part));
    at += whole.length;
    const dot = /^\s*\./.exec(text.slice(at));
    if (dot === null) return { parts, end: at };
    at += dot[0].length;
  }
}

/** Bytes that PostgreSQL keeps of a name (NAMEDATALEN). */
export const longestName = 63;

/** What PostgreSQL keeps of a name that is longer than {@link longestName}. */
export function cutOff(name: string): string {
  return cutTo(name, longestName);
}

/** The first bytes of a name, whole characters only (`pg_mbcliplen`). */
export function cutTo(name: string, most: number): string {
  const bytes = Buffer.from(name, 'utf8');
  if (bytes.length <= most) return name;
  let end = most;
  // A byte 10xxxxxx continues a character.
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString('utf8');
}
