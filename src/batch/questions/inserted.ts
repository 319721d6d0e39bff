import type { InsertStmt } from 'libpg-query';
import type { Table } from '../../core/catalog.ts';
import { keyPairs, quoteTable } from '../../grammar/relations.ts';
import { uniqueKeys } from '../../grammar/unique-keys.ts';
import { findAll, pick } from '../../grammar/tree.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../batch.ts';
import { counting, type Asked } from './asked.ts';
import { insertedQuery } from './slice.ts';

/** What an INSERT … SELECT makes, as a table of a query. */
interface Made {
  table: Table;
  /** `(SELECT …) AS made ("k", "v")`. */
  from: string;
  columns: readonly string[];
  /** The keys that the query's values make up. */
  keys: string[][];
  insert: InsertStmt;
}

/** What an INSERT … SELECT takes for granted of the rows that its query gives. */
export function ofInsertedQuery(context: RuleContext, insert: InsertStmt, table: Table): Asked[] {
  const query = insertedQuery(context.statement.sql);
  const columns = columnsOf(insert, table);
  // A trigger may write something else.
  if (query === null || columns === null || table.triggers.some(({ enabled }) => enabled)) return [];
  const alias = `made (${columns.map(quoteIdentifier).join(', ')})`;
  const made = { table, from: `(${query}) AS ${alias}`, columns, keys: keysAmong(table, columns) ?? [], insert };
  return [...noNullMade(made), ...noneTwice(made), ...allReferred(context, made)];
}

/** The columns that the query's values go to; null where nobody says. */
function columnsOf({ cols, selectStmt }: InsertStmt, table: Table): string[] | null {
  const select = pick(selectStmt, 'SelectStmt');
  if (select?.targetList === undefined || select.withClause !== undefined) return null;
  if (cols !== undefined) return cols.flatMap((one) => pick(one, 'ResTarget')?.name ?? []);
  if (findAll(select.targetList, 'A_Star').length > 0) return null;
  const all = table.columns.filter(({ generated }) => generated === '').map(({ name }) => name);
  return all.slice(0, select.targetList.length);
}

/** The keys of a table that only these columns make up; null when another one may refuse the rows: no answer is the whole truth then. */
function keysAmong(table: Table, columns: readonly string[]): string[][] | null {
  const partly = table.indexes.some((index) => index.unique && (index.partial || index.columns.includes(null)));
  if (partly || table.constraints.some(({ type }) => type === 'exclusion')) return null;
  const isFresh = (name: string) =>
    !columns.includes(name) &&
    table.columns.some(
      (one) => one.name === name && (one.identity !== '' || /^(nextval|gen_random_uuid)\(/.test(one.default ?? '')),
    );
  const keys = uniqueKeys(table).filter((key) => !key.some(isFresh));
  return keys.every((key) => key.every((name) => columns.includes(name))) ? keys : null;
}

function noNullMade({ table, from, columns }: Made): Asked[] {
  const required = table.columns.filter(({ name, notNull }) => notNull && columns.includes(name));
  if (required.length === 0) return [];
  const where = required.map(({ name }) => `made.${quoteIdentifier(name)} IS NULL`).join(' OR ');
  const names = required.map(({ name }) => name).join(' or ');
  return counting(['23502'], `no row for ${table.name} without ${names}`, `${from} WHERE ${where}`);
}

/**
 * No key twice: among the new rows and those that are there (23505), or, where ON CONFLICT DO UPDATE changes what is
 * there, among the new rows (21000). Which keys a conflict clause lets pass by, is not asked.
 */
function noneTwice({ table, from, keys, insert }: Made): Asked[] {
  const action = insert.onConflictClause?.action;
  if (action === 'ONCONFLICT_NOTHING') return [];
  const isUpsert = action === 'ONCONFLICT_UPDATE';
  return keys.flatMap((key) => {
    const columns = key.map(quoteIdentifier).join(', ');
    const made = `SELECT ${key.map((name) => `made.${quoteIdentifier(name)}`).join(', ')} FROM ${from}`;
    const rows = isUpsert ? made : `${made} UNION ALL SELECT ${columns} FROM ${quoteTable(table)}`;
    const names = key.map((name) => `one.${quoteIdentifier(name)}`);
    const given = names.map((name) => `${name} IS NOT NULL`).join(' AND ');
    return counting(
      [isUpsert ? '21000' : '23505'],
      `no ${key.join(', ')} of a row for ${table.name} twice`,
      `(SELECT 1 FROM (${rows}) AS one (${columns}) WHERE ${given} GROUP BY ${names.join(', ')} HAVING count(*) > 1) AS duplicates`,
      'groups',
    );
  });
}

function allReferred(context: RuleContext, { table, from, columns }: Made): Asked[] {
  return table.constraints.flatMap((constraint) => {
    const parent = constraint.type === 'foreign key' ? context.before.tables[constraint.references ?? ''] : undefined;
    if (parent === undefined || !constraint.columns.every((name) => columns.includes(name))) return [];
    const given = constraint.columns.map((name) => `made.${quoteIdentifier(name)} IS NOT NULL`);
    const same = keyPairs(constraint).map(
      ({ column, referenced }) => `referenced.${quoteIdentifier(referenced)} = made.${quoteIdentifier(column)}`,
    );
    return counting(
      ['23503'],
      `${parent.name} has the rows that ${table.name} will refer to`,
      `${from} WHERE ${given.join(' AND ')} AND NOT EXISTS (SELECT FROM ${quoteTable(parent)} AS referenced WHERE ${same.join(' AND ')})`,
    );
  });
}
