import type { Node } from 'libpg-query';
import { readType, typeOf } from './type.ts';
import { findAll, pick, strings } from './tree.ts';

/** A column whose values are looked for in an expression. */
export interface Wanted {
  /** What stands before its dot where it is meant: the table's name and aliases, and those of queries that read it. */
  aliases: ReadonlySet<string>;
  /** Its name and those that queries inside give it; null for any column of the table. */
  names: readonly string[] | null;
  /** Its type as format_type() prints it; null when unknown. */
  type: string | null;
}

/** The names under which a statement reads a table; none when it does not. CTEs and queries in FROM count where it does. */
export function aliasesOf(node: unknown, bareName: string): Set<string> {
  const ranges = [...findAll(node, 'RangeVar'), ...relationsOf(node)];
  const own = ranges.filter(({ relname }) => relname === bareName);
  if (own.length === 0) return new Set();
  const ctes = new Set(findAll(node, 'CommonTableExpr').flatMap(({ ctename }) => ctename ?? []));
  const queries = ranges.filter(({ relname, schemaname }) => schemaname === undefined && ctes.has(relname ?? ''));
  return new Set([
    ...[...own, ...queries].flatMap(({ alias, relname }) => alias?.aliasname ?? relname ?? []),
    ...findAll(node, 'RangeSubselect').flatMap(({ alias }) => alias?.aliasname ?? []),
  ]);
}

/** The table of an UPDATE or DELETE is no node of its own in the tree. */
function relationsOf(node: unknown): { relname?: string; schemaname?: string; alias?: { aliasname?: string } }[] {
  return [...findAll(node, 'UpdateStmt'), ...findAll(node, 'DeleteStmt'), ...updateItself(node)].flatMap(
    ({ relation }) => relation ?? [],
  );
}

function updateItself(node: unknown) {
  const update = pick(node as Node, 'UpdateStmt');
  return update === undefined ? [] : [update];
}

/** With the names that queries in FROM and WITH give the column: `(SELECT bio AS about FROM users) AS u`. */
export function withOtherNames(trees: readonly unknown[], wanted: Wanted): Wanted {
  if (wanted.names === null) return wanted;
  const renamed = findAll(trees, 'ResTarget').flatMap(({ name, val }) =>
    name !== undefined && keepsValue(val, wanted) ? [name] : [],
  );
  return renamed.length === 0 ? wanted : { ...wanted, names: [...wanted.names, ...renamed] };
}

/** Functions whose result holds their arguments as they are. */
const keeping = new Set([
  'to_jsonb',
  'to_json',
  'row_to_json',
  'jsonb_build_object',
  'json_build_object',
  'jsonb_build_array',
  'json_build_array',
  'jsonb_set',
  'jsonb_strip_nulls',
  'array_append',
]);

/**
 * True when an expression holds the values of a column as they are: the column itself, a cast of it that loses nothing, a
 * part of an array or of JSON. `lower(email)`, `length(bio)` and `first || last` do not.
 */
export function keepsValue(value: Node | undefined, wanted: Wanted): boolean {
  const column = pick(value, 'ColumnRef');
  if (column !== undefined) return isWanted(column.fields, wanted);
  const cast = pick(value, 'TypeCast');
  if (cast !== undefined) {
    const to = typeOf(cast.typeName);
    const printed = to === null ? null : `${to.name}${to.array ? '[]' : ''}`;
    const isCut = (cast.typeName?.typmods ?? []).length > 0;
    return keepsValue(cast.arg, wanted) && !isCut && !losesDigits(wanted.type, printed);
  }
  const [first] = pick(value, 'CoalesceExpr')?.args ?? [];
  if (first !== undefined) return keepsValue(first, wanted);
  const call = pick(value, 'FuncCall');
  const parts = [
    ...(call !== undefined && keeping.has(strings(call.funcname).at(-1) ?? '') ? (call.args ?? []) : []),
    ...(pick(value, 'A_ArrayExpr')?.elements ?? []),
    ...(pick(value, 'RowExpr')?.args ?? []),
  ];
  if (parts.some((part) => keepsValue(part, wanted))) return true;
  const expression = pick(value, 'A_Expr');
  // NULLIF (bio, ''): what is empty says nothing. JSON || JSON: the one is in the other.
  if (expression?.kind === 'AEXPR_NULLIF') return keepsValue(expression.lexpr, wanted);
  const isJoined = expression !== undefined && strings(expression.name).at(-1) === '||';
  return isJoined && [expression.lexpr, expression.rexpr].some((side) => isJson(side) && keepsValue(side, wanted));
}

function isJson(node: Node | undefined): boolean {
  return strings(pick(node, 'FuncCall')?.funcname).some((name) => /jsonb?_/.test(name) || name === 'to_jsonb');
}

function isWanted(fields: readonly Node[] | undefined, { aliases, names }: Wanted): boolean {
  const parts = strings(fields);
  const isStar = (fields ?? []).some((field) => pick(field, 'A_Star') !== undefined);
  const qualifier = isStar ? parts.at(-1) : parts.at(-2);
  if (qualifier !== undefined && !aliases.has(qualifier)) return false;
  // A row as a whole: `to_jsonb(users)`.
  if (!isStar && parts.length === 1 && aliases.has(parts[0] ?? '')) return true;
  return isStar || names === null || names.includes(parts.at(-1) ?? '');
}

const whole = new Set(['smallint', 'integer', 'bigint']);
const broken = new Set(['numeric', 'real', 'double precision']);

/** True when a value of the one type, given to the other, loses a part without an error: digits, the time of a day. */
export function losesDigits(from: string | null, to: string | null): boolean {
  if (from === null || to === null || from === to) return false;
  const [old, now] = [readType(from).name, readType(to).name];
  if (broken.has(old)) return whole.has(now) || (now === 'real' && old !== 'real');
  if (old.startsWith('timestamp')) return now === 'date' || /^time( |$)/.test(now);
  return now === 'boolean' && old !== 'boolean' && whole.has(old);
}
