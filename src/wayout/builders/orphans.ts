import type { Constraint, Table } from '../../core/catalog.ts';
import { bareNameOf, keyPairs, quoteTable } from '../../grammar/relations.ts';
import { list } from '../../core/wording.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { titles, type PlannedRelease } from '../plan.ts';
import { freeName, type Task } from '../task.ts';

/**
 * Rows that refer to nothing, copied into a table of their own and taken out of the way, so that nothing is lost and the
 * foreign key holds. Run when it is there as NOT VALID: no new ones come while this works.
 */
export function putOrphansAside(
  context: Task['context'],
  table: Table,
  key: Constraint,
): { release: PlannedRelease; keeps: string[] } | null {
  const parent = key.references === null ? undefined : context.batch.final.tables[key.references];
  if (parent === undefined || key.columns.length !== key.referencedColumns.length) return null;
  const child = quoteTable(table);
  const aside = { ...table, bareName: freeName(context, `${table.bareName}_orphans`) };
  const own = (column: string) => `${child}.${quoteIdentifier(column)}`;
  const same = keyPairs(key).map(
    ({ column, referenced }) => `referenced.${quoteIdentifier(referenced)} = ${own(column)}`,
  );
  const where = [
    ...key.columns.map((column) => `${own(column)} IS NOT NULL`),
    `NOT EXISTS (SELECT FROM ${quoteTable(parent)} AS referenced WHERE ${same.join(' AND ')})`,
  ].join(' AND ');
  // One NULL among the columns is enough (MATCH SIMPLE).
  const nullable = key.columns.find((column) => table.columns.some(({ name, notNull }) => name === column && !notNull));
  const away =
    nullable === undefined
      ? `DELETE FROM ${child} WHERE ${where};`
      : `UPDATE ${child} SET ${quoteIdentifier(nullable)} = NULL WHERE ${where};`;
  const copy = quoteTable(aside);
  const along = nullable === undefined ? takenAlong(context, { name: table.name, copy }, [table.name]) : [];
  const what = nullable === undefined ? 'take them out' : `empty ${nullable}`;
  const others =
    along.length === 0 ? '' : `, and what goes with them (${list([...new Set(along.map(({ name }) => name))], 3)})`;
  return {
    keeps: [copy, ...along.map((one) => one.copy)],
    release: {
      kind: 'hand',
      title: `${titles.handBetween}: copy the rows without a match${others}, then ${what}; what becomes of the ${along.length === 0 ? 'copy' : 'copies'} is yours to decide`,
      sql: [`CREATE TABLE ${copy} AS SELECT * FROM ${child} WHERE ${where};`, ...along.map(({ sql }) => sql), away],
    },
  };
}

interface Copied {
  name: string;
  /** The table that keeps the rows, as SQL writes it. */
  copy: string;
  sql: string;
}

/** What the DELETE of a row does to others by ON DELETE CASCADE, SET NULL or SET DEFAULT: their rows are copied as they are. */
function takenAlong(context: Task['context'], gone: { name: string; copy: string }, path: readonly string[]): Copied[] {
  return Object.values(context.batch.final.tables).flatMap((other) => {
    const keys = other.constraints.filter(
      ({ references, onDelete }) => references === gone.name && !harmless.has(onDelete ?? 'no action'),
    );
    if (keys.length === 0 || path.includes(other.name) || other.partitionOf !== null) return [];
    const from = quoteTable(other);
    // One table on two ways has two copies.
    const bareName = freeName(context, [other.bareName, ...path.slice(1).map(bareNameOf), 'orphans'].join('_'));
    const copy = quoteTable({ ...other, bareName });
    const refers = keys.map((key) => {
      const pairs = keyPairs(key).map(
        ({ column, referenced }) => `gone.${quoteIdentifier(referenced)} = ${from}.${quoteIdentifier(column)}`,
      );
      return `EXISTS (SELECT FROM ${gone.copy} AS gone WHERE ${pairs.join(' AND ')})`;
    });
    const sql = `CREATE TABLE ${copy} AS SELECT * FROM ${from} WHERE ${refers.join(' OR ')};`;
    const goesToo = keys.some(({ onDelete }) => onDelete === 'cascade');
    const next = { name: other.name, copy };
    return [{ ...next, sql }, ...(goesToo ? takenAlong(context, next, [...path, other.name]) : [])];
  });
}

/** What a foreign key does on DELETE that changes no row. */
const harmless: ReadonlySet<string> = new Set(['no action', 'restrict']);
