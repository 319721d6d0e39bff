import type { Catalog } from '../core/catalog.ts';
import type { ErrorFact } from '../core/facts.ts';
import { extensionOf, identifiersOf, touchedBy } from '../grammar/made.ts';
import { effectiveNodes, findAll, pick, strings } from '../grammar/tree.ts';
import { isBuiltIn, typeOf } from '../grammar/type.ts';
import { nameOfParts } from '../grammar/name.ts';
import type { Node } from '../sql/parse.ts';

/** A statement of the batch, as far as one needs it to tell what follows from what. */
export interface Link {
  node: Node;
  statement: { sql: string };
}

/**
 * SQLSTATE classes that a statement can fail with because an earlier one, left out, did not do its part: something is
 * missing, or is there still.
 */
const ofMissing = /^(42|2BP01|25P02|3F|55000)/;

export function canFollow({ sqlstate }: ErrorFact): boolean {
  return ofMissing.test(sqlstate);
}

/**
 * Whether a failure follows from an earlier statement that did not do its part: only where it names what that one would
 * have made or taken away. Names are read from the parse trees, never from messages, which a server can write in any
 * language.
 *
 * @param before the catalog just before the failing statement, as far as it was seen
 */
export function followsFrom(failing: Link, error: ErrorFact, left: Link, before: Catalog | undefined): boolean {
  // A transaction that has failed says nothing of the statement.
  if (error.sqlstate === '25P02') return true;
  // A text that is cut in two is wrong twice.
  if (isUnreadable(failing.node) && isUnreadable(left.node)) return true;
  const nodes = effectiveNodes(left.node, left.statement.sql);
  const own = effectiveNodes(failing.node, failing.statement.sql);
  if (nodes.some((node) => followsFromExtension(own, error, node, before))) return true;
  // What a body makes that builds its SQL itself, nobody can read.
  if (hidesSql(left) && missing.has(error.sqlstate)) return true;
  const names = new Set([...identifiersOf(own), ...wordsOf(failing)]);
  // Dependents are not named by who drops what they need, but by PostgreSQL.
  if (error.sqlstate === '2BP01') for (const word of words(error.detail ?? '')) names.add(word);
  return nodes.flatMap(touchedBy).some((parts) => parts.length > 0 && parts.every((part) => names.has(part)));
}

function isUnreadable(node: Node): boolean {
  return Object.keys(node).length === 0;
}

/** undefined_table, undefined_column, undefined_object, undefined_function, invalid_schema_name. */
const missing = new Set(['42P01', '42703', '42704', '42883', '3F000']);

function hidesSql({ node, statement }: Link): boolean {
  return (
    pick(node, 'CallStmt') !== undefined || (pick(node, 'DoStmt') !== undefined && /\bexecute\b/i.test(statement.sql))
  );
}

/** A body's text holds names that its static statements do not. */
function wordsOf({ node, statement }: Link): string[] {
  return pick(node, 'DoStmt') === undefined && pick(node, 'CreateFunctionStmt') === undefined
    ? []
    : words(statement.sql);
}

function words(text: string): string[] {
  return text.match(/[\p{L}_][\p{L}\p{N}_$]*/gu) ?? [];
}

/** An extension makes types, functions, operators, classes of operators, access methods, and objects in a schema of its own. */
function followsFromExtension(own: Node[], error: ErrorFact, left: Node, before: Catalog | undefined): boolean {
  const extension = extensionOf(left);
  if (extension === null) return false;
  const schemas = [extension.name, extension.schema, extension.name.replace(/^pg_/, '')];
  const inItsSchema = schemas.some((schema) => schema !== null && identifiersOf(own).includes(schema));
  switch (error.sqlstate) {
    case '42883':
      return true;
    case '42704':
      return namesUnknown(own, before) || own.some((node) => commentedExtension(node) === extension.name);
    case '3F000':
    case '42P01':
      return inItsSchema;
    default:
      return false;
  }
}

/** An unknown type, class of operators, access method, collation, language or text search configuration. */
function namesUnknown(own: Node[], before: Catalog | undefined): boolean {
  const types = findAll(own, 'TypeName').flatMap((type) => typeOf(type) ?? []);
  const columns = findAll(own, 'ColumnDef').flatMap(({ typeName }) => typeOf(typeName) ?? []);
  const casts = findAll(own, 'TypeCast').flatMap(({ typeName }) => typeOf(typeName) ?? []);
  const domains = findAll(own, 'CreateDomainStmt').flatMap(({ typeName }) => typeOf(typeName) ?? []);
  const known = (name: string): boolean =>
    before !== undefined &&
    [before.enums, before.domains, before.tables, before.views].some((kind) => Object.hasOwn(kind, name));
  const all = [...types, ...columns, ...casts, ...domains];
  if (all.some((type) => !isBuiltIn(type) && !known(type.name))) return true;
  if (findAll(own, 'IndexElem').some(({ opclass }) => nameOfParts(strings(opclass)) !== null)) return true;
  const methods = ['btree', 'hash', 'gin', 'gist', 'spgist', 'brin'];
  if (
    findAll(own, 'IndexStmt').some(({ accessMethod }) => accessMethod !== undefined && !methods.includes(accessMethod))
  )
    return true;
  return findAll(own, 'CollateClause').length > 0 || own.some((node) => 'CreateFunctionStmt' in node);
}

function commentedExtension(node: Node): string | null {
  const comment = pick(node, 'CommentStmt');
  const drop = pick(node, 'DropStmt');
  if (comment?.objtype === 'OBJECT_EXTENSION') return pick(comment.object, 'String')?.sval ?? null;
  return drop?.removeType === 'OBJECT_EXTENSION' ? (strings(drop.objects)[0] ?? null) : null;
}
