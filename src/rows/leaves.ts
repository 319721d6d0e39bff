import { quoteIdentifier } from '../sql/quote.ts';
import type { RowColumn, RowSchema, RowTable } from './schema.ts';

/** A table's name for SQL, always qualified. */
export function sqlName(table: { schema: string; bareName: string }): string {
  return `${quoteIdentifier(table.schema)}.${quoteIdentifier(table.bareName)}`;
}

/** A partitioned table holds no rows itself: its first partition stands for it. */
export function leafOf(schema: RowSchema, oid: number): number {
  const table = schema.get(oid);
  if (table?.kind !== 'p') return oid;
  for (const one of schema.values()) if (one.partitionOf === oid) return leafOf(schema, one.oid);
  return oid;
}

/** Partitions number their columns in their own way: found by name. */
export function columnOfLeaf(
  schema: RowSchema,
  oid: number,
  leaf: RowTable | undefined,
  number: number,
): RowColumn | undefined {
  const name = schema.get(oid)?.columns.find((column) => column.number === number)?.name;
  return leaf?.columns.find((column) => (leaf.oid === oid ? column.number === number : column.name === name));
}

/** Columns to which foreign keys point: NULL in them would be a row that nobody can point at. */
export function referencedColumns(schema: RowSchema, oid: number): Set<number> {
  const columns = new Set<number>();
  for (const table of schema.values()) {
    for (const { table: parent, referenced } of table.references) {
      if (leafOf(schema, parent) !== oid) continue;
      for (const number of referenced) {
        const column = columnOfLeaf(schema, parent, schema.get(oid), number);
        if (column !== undefined) columns.add(column.number);
      }
    }
  }
  return columns;
}
