import type { DeleteStmt, UpdateStmt } from 'libpg-query';
import type { Constraint, Table } from '../../core/catalog.ts';
import { namedRows, type Held } from '../../grammar/constants.ts';
import { quoteTable, tableOf } from '../../grammar/relations.ts';
import { uniqueKeys } from '../../grammar/unique-keys.ts';
import { findAll, pick, strings } from '../../grammar/tree.ts';
import { parseSync } from '../../sql/grammar.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import type { RuleContext } from '../batch.ts';
import { counting, type Asked } from './asked.ts';
import { ofInsertedQuery } from './inserted.ts';
import { replaceTokens, writeCondition } from './slice.ts';

/** An UPDATE or DELETE of one table with a condition of its own. */
interface Write {
  table: Table;
  /** The table in FROM, and the name by which the condition calls it, quoted. */
  from: string;
  alias: string;
  /** The rows that it is for, with qualified columns. */
  condition: string;
}

/** What an UPDATE, DELETE or INSERT by constants takes for granted of the rows that are there. */
export function ofWrite(context: RuleContext): Asked[] {
  const { node } = context;
  const update = pick(node, 'UpdateStmt');
  if (update !== undefined) {
    const write = writeOf(context, update);
    const values = namedRows([node]).find(({ role }) => role === 'assigned')?.values ?? new Map();
    return write === null
      ? []
      : [...noNullWritten(write, values), ...noneTaken(write, values), ...referenced(context, write, values)];
  }
  const gone = pick(node, 'DeleteStmt');
  if (gone !== undefined) {
    const write = writeOf(context, gone);
    return write === null ? [] : noneReferring(context, write);
  }
  return ofInsert(context);
}

function writeOf(context: RuleContext, statement: UpdateStmt | DeleteStmt): Write | null {
  const table = tableOf(context.before, statement.relation);
  const text = writeCondition(context.statement.sql);
  if (table === undefined || text === null) return null;
  const given = statement.relation?.alias?.aliasname;
  const alias = quoteIdentifier(given ?? table.bareName);
  const from = given === undefined ? quoteTable(table) : `${quoteTable(table)} AS ${alias}`;
  return { table, from, alias, condition: `(${qualified(text, alias)})` };
}

/** Columns without a table get this one; a subquery may mean others by them, so it is left as it is. */
function qualified(condition: string, alias: string): string {
  const before = 'SELECT WHERE ';
  try {
    const tree = parseSync(before + condition).stmts;
    if (findAll(tree, 'SubLink').length > 0) return condition;
    const bare = findAll(tree, 'ColumnRef').filter(
      ({ fields }) => fields?.length === 1 && strings(fields).length === 1,
    );
    const replaced = bare.map(({ fields, location = 0 }) => {
      const text = `${alias}.${quoteIdentifier(strings(fields)[0] ?? '')}`;
      return [location, { tokens: 1, text }] as const;
    });
    return replaceTokens(before + condition, new Map(replaced)).slice(before.length);
  } catch {
    return condition;
  }
}

/** No row is given a NULL where none may be. */
function noNullWritten({ table, from, condition }: Write, values: Held): Asked[] {
  const nulls = table.columns.filter(({ name, notNull }) => notNull && values.get(name)?.is === 'null');
  const [first] = nulls;
  return first === undefined
    ? []
    : counting(['23502'], `no row of ${table.name} that gets NULL in ${first.name}`, `${from} WHERE ${condition}`);
}

/** No two rows have the same key afterwards. */
function noneTaken({ table, from, alias, condition }: Write, values: Held): Asked[] {
  return uniqueKeys(table).flatMap((columns) => {
    const set = columns.flatMap((name) => {
      const text = textOf(values, name);
      return text === null ? [] : [{ name, sql: `${alias}.${quoteIdentifier(name)} = ${text}` }];
    });
    if (set.length === 0) return [];
    const others = columns.filter((name) => !set.some((one) => one.name === name));
    const names = others.map((name) => `${alias}.${quoteIdentifier(name)}`);
    const where = [
      `(${condition} OR ${set.map(({ sql }) => sql).join(' AND ')})`,
      ...names.map((name) => `${name} IS NOT NULL`),
    ];
    const group = names.length === 0 ? '' : ` GROUP BY ${names.join(', ')}`;
    return counting(
      ['23505'],
      `no two rows of ${table.name} with the same ${columns.join(', ')} afterwards`,
      `(SELECT 1 FROM ${from} WHERE ${where.join(' AND ')}${group} HAVING count(*) > 1 AND count(*) FILTER (WHERE ${condition}) > 0) AS duplicates`,
      'groups',
    );
  });
}

/** Every row that is given a reference finds its row. */
function referenced(context: RuleContext, { table, from, condition }: Write, values: Held): Asked[] {
  return singleKeys(table).flatMap(({ column, parent, key }) => {
    const text = textOf(values, column);
    const to = context.before.tables[parent];
    if (text === null || to === undefined) return [];
    return counting(
      ['23503'],
      `${parent} has the row that ${table.name} will refer to`,
      `${from} WHERE ${condition} AND NOT EXISTS (SELECT FROM ${quoteTable(to)} AS referenced WHERE referenced.${quoteIdentifier(key)} = ${text})`,
    );
  });
}

/** No row that goes is referred to. */
function noneReferring(context: RuleContext, { table, from, alias, condition }: Write): Asked[] {
  const exists = Object.values(context.before.tables).flatMap((child) =>
    child.constraints.flatMap(({ references, onDelete, columns, referencedColumns }) => {
      if (references !== table.name || (onDelete !== 'no action' && onDelete !== 'restrict')) return [];
      const pairs = columns.map(
        (column, at) =>
          `referencing.${quoteIdentifier(column)} = ${alias}.${quoteIdentifier(referencedColumns[at] ?? '')}`,
      );
      return [`EXISTS (SELECT FROM ${quoteTable(child)} AS referencing WHERE ${pairs.join(' AND ')})`];
    }),
  );
  // One alias is one table for whoever reads the query: several questions.
  return exists.flatMap((one) =>
    counting(['23503'], `no row of ${table.name} that goes is referred to`, `${from} WHERE ${condition} AND ${one}`),
  );
}

function ofInsert(context: RuleContext): Asked[] {
  const insert = pick(context.node, 'InsertStmt');
  const table = tableOf(context.before, insert?.relation);
  if (insert === undefined || table === undefined) return [];
  const rows = namedRows([context.node]).filter(({ role }) => role === 'inserted');
  const keys = insert.onConflictClause === undefined ? uniqueKeys(table) : [];
  const taken = keys.flatMap((columns) => {
    const each = rows.flatMap(({ values }) => {
      const parts = columns.flatMap((name) => {
        const text = textOf(values, name);
        return text === null ? [] : [`${quoteIdentifier(name)} = ${text}`];
      });
      return parts.length === columns.length ? [`(${parts.join(' AND ')})`] : [];
    });
    if (each.length === 0) return [];
    return counting(
      ['23505'],
      `no row of ${table.name} with such a ${columns.join(', ')}`,
      `${quoteTable(table)} WHERE ${each.join(' OR ')}`,
    );
  });
  const found = singleKeys(table).flatMap(({ column, parent, key }) => {
    const to = context.before.tables[parent];
    const texts = new Set(rows.flatMap(({ values }) => textOf(values, column) ?? []));
    if (to === undefined || texts.size === 0) return [];
    const each = [...texts].map(
      (text) =>
        `SELECT 1 WHERE NOT EXISTS (SELECT FROM ${quoteTable(to)} AS referenced WHERE referenced.${quoteIdentifier(key)} = ${text})`,
    );
    return counting(
      ['23503'],
      `${parent} has the rows that ${table.name} will refer to`,
      `(${each.join(' UNION ALL ')}) AS missing`,
    );
  });
  return [...taken, ...found, ...ofInsertedQuery(context, insert, table)];
}

/** SQL of the constant that a column gets; null where it gets none, or NULL. */
function textOf(values: Held, column: string): string | null {
  const constant = values.get(column);
  return constant?.is === 'value' ? quoteLiteral(constant.text).trim() : null;
}

function singleKeys(table: Table): { column: string; parent: string; key: string }[] {
  const isKey = ({ type, columns }: Constraint) => type === 'foreign key' && columns.length === 1;
  return table.constraints.filter(isKey).flatMap(({ columns, references, referencedColumns }) => {
    const [[column], [key]] = [columns, referencedColumns];
    return column === undefined || references === null || key === undefined
      ? []
      : [{ column, parent: references, key }];
  });
}
