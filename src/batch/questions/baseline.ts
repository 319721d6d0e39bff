import type { ColumnRef, RangeVar, SelectStmt } from 'libpg-query';
import { parseSync } from '../../sql/grammar.ts';
import type { Catalog } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { printColumn } from '../../grammar/column-name.ts';
import { functionName } from '../../grammar/identity.ts';
import { printName, quotePrinted, listName } from '../../grammar/name.ts';
import { relationName } from '../../grammar/relations.ts';
import { strings, findAll } from '../../grammar/tree.ts';
import type { RuleContext } from '../batch.ts';
import { named } from '../../core/wording.ts';
import { catalogAfter } from './asked.ts';
import { changedBefore } from './changed.ts';
import { originOfColumn, originOfTable } from './origin.ts';
import { replaceTokens } from './slice.ts';

/** A query as production can answer it before the batch, or why it cannot: the end of a sentence with `because`. */
export type OnBaseline = { sql: string; why: null } | { sql: null; why: string };

/** Columns that every table has (PostgreSQL manual, 5.5). */
const systemColumns = new Set(['ctid', 'tableoid', 'xmin', 'xmax', 'cmin', 'cmax']);

/** A column of a query, by its names of that moment. */
interface Used {
  table: string;
  column: string;
}

class Unanswerable extends Error {}

/**
 * Brings a query, written in the names that a statement finds, back to the database before the batch: tables and columns
 * get the names that production has, and what only the batch makes or changes cannot be asked for.
 */
export function onBaseline(context: RuleContext, sql: string): OnBaseline {
  let tree: unknown;
  try {
    tree = parseSync(sql).stmts;
  } catch {
    return { sql: null, why: 'its expression cannot be read outside of the statement' };
  }
  try {
    const relations = findAll(tree, 'RangeVar');
    const aliases = new Map(
      relations.flatMap((one): [string, string][] => {
        const alias = one.alias?.aliasname ?? one.relname;
        return alias === undefined ? [] : [[alias, nameIn(context, one)]];
      }),
    );
    const given = new Set(relations.flatMap(({ alias }) => alias?.aliasname ?? []));
    const made = new Set(findAll(tree, 'RangeSubselect').flatMap(({ alias }) => alias?.aliasname ?? []));
    const isMade = ({ fields }: ColumnRef) => fields?.length === 2 && made.has(strings(fields)[0] ?? '');
    const columns = scopedColumns(context, tree, []).flatMap(({ one, scopes }) => {
      if (isMade(one)) return [];
      const used = columnOf(context, one, scopes);
      return used === null ? [] : [{ one, used }];
    });
    const replaced = new Map([
      ...relations.flatMap((one) => tableReplacement(context, one)),
      ...columns.flatMap(({ one, used }) => columnReplacement(context, one, used, given)),
    ]);
    requireSameObjects(context, tree);
    const change = changedBefore(
      context,
      [...aliases.values()],
      columns.map(({ used }) => used),
    );
    if (change !== null) throw new Unanswerable(change);
    return { sql: replaceTokens(sql, replaced), why: null };
  } catch (error) {
    if (error instanceof Unanswerable) return { sql: null, why: error.message };
    throw error;
  }
}

function nameIn(context: RuleContext, relation: RangeVar): string {
  const name = relationName(context.before, relation);
  if (name === null) throw new Unanswerable('it reads from what has no name');
  return name;
}

/** Tables by the names that one SELECT gives them. */
type Scope = ReadonlyMap<string, string>;

/** Every column of a query with the tables in sight of it: those of its own SELECT first. */
function scopedColumns(
  context: RuleContext,
  tree: unknown,
  scopes: readonly Scope[],
): { one: ColumnRef; scopes: readonly Scope[] }[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap((part) => scopedColumns(context, part, scopes));
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'ColumnRef') return [{ one: value as ColumnRef, scopes }];
    if (!isSelect(key, value)) return scopedColumns(context, value, scopes);
    const own = new Map(
      rangesIn(value.fromClause).map((one): [string, string] => [
        one.alias?.aliasname ?? one.relname ?? '',
        nameIn(context, one),
      ]),
    );
    return scopedColumns(context, value, [own, ...scopes]);
  });
}

/** The two sides of a UNION stand in the tree without the name of their kind; those of a JOIN have theirs within. */
function isSelect(key: string, value: unknown): value is SelectStmt {
  if (key === 'SelectStmt') return true;
  return (key === 'larg' || key === 'rarg') && typeof value === 'object' && value !== null && 'limitOption' in value;
}

/** The tables of a FROM, without those of its subqueries. */
function rangesIn(tree: unknown): RangeVar[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap(rangesIn);
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'RangeVar') return [value as RangeVar];
    return isSelect(key, value) ? [] : rangesIn(value);
  });
}

function columnOf(context: RuleContext, { fields }: ColumnRef, scopes: readonly Scope[]): Used | null {
  const parts = strings(fields);
  const column = parts.at(-1);
  if (column === undefined || parts.length !== (fields ?? []).length || parts.length > 2) {
    throw new Unanswerable('it needs a whole row');
  }
  if (systemColumns.has(column)) return null;
  const hasIt = (table: string) => context.before.tables[table]?.columns.some(({ name }) => name === column) === true;
  const [qualifier] = parts.length === 2 ? parts : [undefined];
  for (const scope of scopes) {
    const possible = qualifier === undefined ? scope.values() : [scope.get(qualifier) ?? []].flat();
    const [table, ...others] = [...new Set(possible)].filter(hasIt);
    if (others.length > 0) break;
    if (table !== undefined) return { table, column };
  }
  throw new Unanswerable(`it is not clear whose column ${named(column)} is`);
}

/** What stands at a place of the text instead of so many tokens (a qualifier and its dot are two). */
function tableReplacement(context: RuleContext, relation: RangeVar): [number, { tokens: number; text: string }][] {
  const name = nameIn(context, relation);
  const origin = originOfTable(context, name);
  if (origin === null) throw new Unanswerable(`the batch itself makes ${named(name)}`);
  if (origin === name) return [];
  const tokens = relation.schemaname === undefined ? 1 : 3;
  return [[relation.location ?? 0, { tokens, text: quotePrinted(origin) }]];
}

function columnReplacement(
  context: RuleContext,
  { fields, location }: ColumnRef,
  { table, column }: Used,
  aliases: ReadonlySet<string>,
): [number, { tokens: number; text: string }][] {
  const origin = originOfColumn(context, table, column);
  if (origin === null) throw new Unanswerable(`the batch itself adds ${named(printColumn({ table, column }))}`);
  const parts = strings(fields);
  const qualifier = parts.length === 2 ? (parts[0] ?? null) : null;
  // A qualifier that is the table's own name, and no alias, goes with the old name.
  const isRenamed = qualifier !== null && originOfTable(context, table) !== table && !aliases.has(qualifier);
  if (origin === column && !isRenamed) return [];
  const text = [...(qualifier === null || isRenamed ? [] : [qualifier]), origin].map(quoteIdentifier).join('.');
  return [[location ?? 0, { tokens: parts.length === 2 ? 3 : 1, text }]];
}

/** Types and functions that the batch makes or changes: production has none of that name, or another one. */
function requireSameObjects(context: RuleContext, tree: unknown): void {
  const { baseline } = context.batch;
  const after = catalogAfter(context);
  for (const { typeName } of findAll(tree, 'TypeCast')) {
    const name = listName(typeName?.names);
    if (name === null) continue;
    const type = printName(name);
    const written = (catalog: Catalog) => JSON.stringify([catalog.enums[type], catalog.domains[type]]);
    if (written(baseline) !== written(after))
      throw new Unanswerable(`the batch itself makes or changes ${named(type)}`);
  }
  const made = context.before.functions.filter((one) => !baseline.functions.includes(one));
  const madeNames = new Set(made.map(functionName));
  for (const { funcname } of findAll(tree, 'FuncCall')) {
    const name = listName(funcname)?.name ?? null;
    if (name !== null && madeNames.has(name)) throw new Unanswerable(`the batch itself makes ${named(`${name}()`)}`);
  }
}
