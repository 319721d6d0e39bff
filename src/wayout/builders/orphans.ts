import type { Constraint, Table } from '../../core/catalog.ts';
import { keyPairs, quoteTable } from '../../grammar/relations.ts';
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
): { release: PlannedRelease; keeps: string } | null {
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
  const keeps = quoteTable(aside);
  const what = nullable === undefined ? 'take them out' : `empty ${nullable}`;
  return {
    keeps,
    release: {
      kind: 'hand',
      title: `${titles.handBetween}: copy the rows without a match, then ${what}; what becomes of the copy is yours to decide`,
      sql: [`CREATE TABLE ${keeps} AS SELECT * FROM ${child} WHERE ${where};`, away],
    },
  };
}
