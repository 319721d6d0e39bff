import { findAll, pick } from '../../grammar/tree.ts';
import { quoteTable, relationName } from '../../grammar/relations.ts';
import { textOf, tokensOf, type Token } from '../../grammar/tokens.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../batch.ts';

/** How an UPDATE of the batch fills a column that the batch adds: production has no such column, but what it is made of. */
export interface Fill {
  /** Line of the UPDATE. */
  line: number;
  /** True when the values are looked up in other rows, which may be missing: a join, a subquery. */
  isLookup: boolean;
  /** What stands behind `SELECT count(*) FROM` for the rows that get no value. */
  without: string;
  /** The same for the rows that get one, as `WHERE` needs it, and SQL of the value. */
  from: string;
  where: string;
  value: string;
}

/** The UPDATE before a statement that fills a new column of a table; null when none does, several do, or not every row is meant. */
export function fillOf(context: RuleContext, table: string, column: string): Fill | null {
  if (!context.created.columns.has({ table, column })) return null;
  const earlier = context.batch.contexts.filter(({ statement }) => statement.index < context.statement.index);
  const fills = earlier.filter((one) => sets(one, table, column));
  const [only, ...others] = fills;
  return only === undefined || others.length > 0 ? null : readFill(only, table, column);
}

function sets(context: RuleContext, table: string, column: string): boolean {
  return findAll(context.nodes, 'UpdateStmt').some(
    ({ relation, targetList }) =>
      relationName(context.before, relation) === table &&
      (targetList ?? []).some((target) => pick(target, 'ResTarget')?.name === column),
  );
}

function readFill(context: RuleContext, table: string, column: string): Fill | null {
  const update = pick(context.node, 'UpdateStmt');
  const known = context.before.tables[table];
  if (update === undefined || known === undefined) return null;
  const parts = partsOf(context.statement.sql, column);
  const target = (update.targetList ?? []).find((one) => pick(one, 'ResTarget')?.name === column);
  if (parts === null) return null;
  // A default stays where the UPDATE finds nothing.
  if (known.columns.find(({ name }) => name === column)?.default !== null) return null;
  const alias = update.relation?.alias?.aliasname;
  const own = alias === undefined ? quoteTable(known) : `${quoteTable(known)} AS ${quoteIdentifier(alias)}`;
  const { line } = context.statement;
  if (parts.from !== null) {
    const where = [...(parts.where === null ? [] : [`(${parts.where})`]), `(${parts.value}) IS NOT NULL`].join(' AND ');
    const without = `${own} WHERE NOT EXISTS (SELECT FROM ${parts.from} WHERE ${where})`;
    return { line, isLookup: true, without, from: `${own}, ${parts.from}`, where, value: parts.value };
  }
  // Asks only whether the column, which is new, is empty.
  const asked = parts.where
    ?.replaceAll('"', '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\w+\./, '')
    .toLowerCase();
  const isAll = asked === undefined || asked.trim() === `${column.toLowerCase()} is null`;
  if (!isAll) return null;
  const isLookup = findAll(target, 'SubLink').length > 0;
  const where = `(${parts.value}) IS NOT NULL`;
  return { line, isLookup, without: `${own} WHERE (${parts.value}) IS NULL`, from: own, where, value: parts.value };
}

/** The value that an UPDATE gives a column, its FROM and its WHERE, as they are written. */
function partsOf(sql: string, column: string): { value: string; from: string | null; where: string | null } | null {
  const tokens = tokensOf(sql).filter(({ text }) => text !== ';');
  const word = (one: Token | undefined, text: string): boolean => one?.depth === 0 && one.text.toLowerCase() === text;
  const next = (from: number, ...words: string[]): number => {
    const at = tokens.findIndex(
      (one, position) =>
        position >= from && words.some((text) => word(one, text)) && !word(tokens[position - 1], 'distinct'),
    );
    return at === -1 ? tokens.length : at;
  };
  const set = next(0, 'set');
  const named = tokens.findIndex(
    (one, at) =>
      at > set && one.depth === 0 && [column, quoteIdentifier(column)].includes(one.text) && word(tokens[at + 1], '='),
  );
  if (!word(tokens[0], 'update') || named === -1) return null;
  const [from, where, end] = [next(named, 'from'), next(named, 'where'), next(named, 'returning')];
  const part = (first: number, last: number): string | null =>
    first >= last ? null : textOf(sql, tokens[first], tokens[last - 1]);
  const value = part(named + 2, next(named + 2, ',', 'from', 'where', 'returning'));
  if (value === null) return null;
  return { value, from: part(from + 1, Math.min(where, end)), where: part(where + 1, end) };
}
