import { quoteIdentifier } from '../sql/quote.ts';
import { sqlName } from './leaves.ts';
import type { RowColumn, RowKey, RowSchema, RowTable } from './schema.ts';

/** References that every row meets: those that are not NOT VALID. */
export function valid<Reference extends { validated?: boolean }>(references: readonly Reference[]): Reference[] {
  return references.filter(({ validated }) => validated !== false);
}

/**
 * SQL that holds for rows of a table, called `own`, whose values in these columns no row refers to; null when none can.
 */
export type FreeRows = (columns: readonly RowColumn[]) => string | null;

/** Foreign keys are off while hostile values are written: what other rows refer to must stay, or they become orphans. */
export function freeRows(baseline: RowSchema, parent: RowTable): FreeRows {
  const name = (of: RowTable, number: number | undefined) =>
    quoteIdentifier(of.columns.find((column) => column.number === number)?.name ?? '');
  const conditions = [...baseline.values()].flatMap((child) =>
    valid(child.references)
      .filter(({ table }) => table === parent.oid)
      .map(({ columns, referenced }) => {
        const same = columns.map((number, at) => `child.${name(child, number)} = own.${name(parent, referenced[at])}`);
        return { referenced, sql: `NOT EXISTS (SELECT FROM ${sqlName(child)} AS child WHERE ${same.join(' AND ')})` };
      }),
  );
  return (columns) => {
    // Looking through all that refers to a table takes long: only where the change could matter to it.
    const asked = conditions.filter(({ referenced }) => columns.some(({ number }) => referenced.includes(number)));
    return asked.length === 0 ? null : asked.map(({ sql }) => sql).join(' AND ');
  };
}

/** Sets columns of the next rows: an updated row moves to the end, so every change finds fresh ones at the start. */
export function update(
  table: RowTable,
  values: readonly [RowColumn, string][],
  rows = 2,
  only: string | null = null,
): string {
  const name = sqlName(table);
  const set = values.map(([column, sql]) => `${quoteIdentifier(column.name)} = ${sql}`).join(', ');
  const where = only === null ? '' : ` WHERE ${only}`;
  return `UPDATE ONLY ${name} SET ${set} WHERE ctid = ANY (ARRAY(SELECT own.ctid FROM ONLY ${name} AS own${where} ORDER BY own.ctid LIMIT ${rows}))`;
}

/** Columns of a key, and the rows that a partial one is for. */
export interface KeyGroup {
  group: RowColumn[];
  predicate: string | null;
}

/** The keys that a table has later and has not now, in its columns of now. */
export function newKeys(table: RowTable, later: RowTable | undefined): KeyGroup[] {
  const identity = ({ columns, predicate }: RowKey) => [columns.join(), predicate ?? ''].join(' ');
  const known = new Set(table.keys.map(identity));
  const byNumber = new Map(table.columns.map((column) => [column.number, column]));
  return (later?.keys ?? [])
    .filter((key) => !known.has(identity(key)))
    .map(({ columns, predicate = null }) => ({
      group: columns.map((number) => byNumber.get(number)).filter((column) => column !== undefined),
      predicate,
    }))
    .filter(({ group }) => group.length > 0);
}

/** SQL of a value that some row has in a column. */
export function valueIn(table: RowTable, column: RowColumn, order = 'ctid'): string {
  const name = quoteIdentifier(column.name);
  return `(SELECT ${name} FROM ONLY ${sqlName(table)} WHERE ${name} IS NOT NULL ORDER BY ${order} LIMIT 1)`;
}

/** Equal values in two rows. A partial key minds only the rows that it is for. */
export function equalRows(table: RowTable, { group, predicate }: KeyGroup): string {
  return update(
    table,
    group.map((column): [RowColumn, string] => [column, valueIn(table, column)]),
    2,
    predicate,
  );
}
