import type { Constraint as ParsedConstraint } from 'libpg-query';
import type { Index } from '../../core/catalog.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RuleContext } from '../batch.ts';
import { pick, strings } from '../../grammar/tree.ts';
import { fillOf } from './filled.ts';
import { catalogAfter, computing, counting, tableIn, type Asked } from './asked.ts';
import { indexParts } from '../../grammar/definition.ts';

/** Bytes that an entry of a B-tree may have: about a third of a page (PostgreSQL source, BTMaxItemSize: 2,704 with its header). */
const longestEntry = 2690;

/** What an index takes for granted: no duplicates, keys that can be computed and that are short enough. */
export function ofIndex(context: RuleContext, table: string, name: string | null): Asked[] {
  const old = context.before.tables[table]?.indexes ?? [];
  const made = (catalogAfter(context).tables[table]?.indexes ?? []).filter(
    (index) => !old.some((other) => other.name === index.name),
  );
  const index = made.find((one) => one.name === name) ?? made[0];
  const parts = index === undefined ? null : indexParts(index.definition);
  const from = index === undefined ? null : tableIn(context, table);
  if (index === undefined || parts === null || from === null) return [];
  const keys = parts.keys.slice(0, index.columns.length);
  const where = parts.where === null ? [] : [`(${parts.where})`];
  return [
    ...(index.unique
      ? (noEqualFills(context, table, index, where) ?? noDuplicates(table, from, index, keys, where))
      : []),
    ...(index.method === 'btree' ? shortEnough(table, from, keys, where) : []),
    ...computable(table, from, index, keys, where),
  ];
}

/** The same for a key of one column that the batch adds and fills: by what it is filled with. */
function noEqualFills(context: RuleContext, table: string, index: Index, where: string[]): Asked[] | null {
  const [column, ...others] = index.columns;
  if (column === undefined || column === null || others.length > 0 || where.length > 0) return null;
  const fill = fillOf(context, table, column);
  if (fill === null) return null;
  const groups = `SELECT 1 FROM ${fill.from} WHERE ${fill.where} GROUP BY ${fill.value} HAVING count(*) > 1`;
  return counting(
    ['23505'],
    `no two rows of ${table} that get the same ${column}`,
    `(${groups}) AS duplicates`,
    'groups',
  );
}

function noDuplicates(table: string, from: string, index: Index, keys: string[], where: string[]): Asked[] {
  const nullsDistinct = !/\bNULLS NOT DISTINCT\b/.test(index.definition);
  const conditions = [...where, ...(nullsDistinct ? keys.map((key) => `${key} IS NOT NULL`) : [])];
  const filter = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return counting(
    ['23505'],
    `no two rows of ${table} with the same ${keys.join(', ')}`,
    `(SELECT 1 FROM ${from}${filter} GROUP BY ${keys.join(', ')} HAVING count(*) > 1) AS duplicates`,
    'groups',
  );
}

function shortEnough(table: string, from: string, keys: string[], where: string[]): Asked[] {
  const size = keys.map((key) => `coalesce(octet_length(${key}::text), 0)`).join(' + ');
  return counting(
    ['54000'],
    `no value of ${table} too long for the index`,
    `${from} WHERE ${[...where, `${size} > ${longestEntry}`].join(' AND ')}`,
  );
}

function computable(table: string, from: string, index: Index, keys: string[], where: string[]): Asked[] {
  const expressions = keys.filter((_, position) => index.columns[position] === null);
  if (expressions.length === 0) return [];
  return computing(
    ['22'],
    `${expressions.join(', ')} can be computed for every row of ${table}`,
    expressions,
    `${from}${where.map((one) => ` WHERE ${one}`).join('')}`,
  );
}

/** What an exclusion constraint takes for granted. Only for one on plain columns. */
export function noOverlaps(context: RuleContext, table: string, constraint: ParsedConstraint): Asked[] {
  if (constraint.where_clause !== undefined) return [];
  const pairs = (constraint.exclusions ?? []).map((node) => {
    const [element, operator] = pick(node, 'List')?.items ?? [];
    return {
      column: pick(element, 'IndexElem')?.name,
      operator: strings(pick(operator, 'List')?.items).at(-1),
    };
  });
  const columns = pairs.flatMap(({ column }) => column ?? []);
  const from = tableIn(context, table);
  if (from === null || columns.length === 0 || columns.length < pairs.length) return [];
  const conditions = pairs.map(({ column = '', operator = '=' }) => {
    const name = quoteIdentifier(column);
    return `one.${name} OPERATOR(${operator}) other.${name}`;
  });
  return counting(
    ['23P01'],
    `no two rows of ${table} that exclude each other`,
    `${from} AS one JOIN ${from} AS other ON one.ctid < other.ctid AND ${conditions.join(' AND ')}`,
  );
}
