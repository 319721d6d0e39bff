import type { QualifiedName } from '../grammar/name.ts';
import { columnOfLeaf } from './leaves.ts';
import type { RowColumn, RowSchema, RowTable } from './schema.ts';

/** The tables before the batch and after it: a statement of the batch may call them by either name. */
export interface Schemas {
  baseline: RowSchema;
  final: RowSchema;
}

/** The table of the baseline that has a name after the batch or before it; null when there is none. */
export function oidOf(baseline: RowSchema, final: RowSchema, { schema, name }: QualifiedName): number | null {
  for (const tables of [final, baseline]) {
    const named = [...tables.values()].filter(({ bareName }) => bareName === name);
    const one =
      named.find((table) => table.schema === (schema ?? 'public')) ?? (schema === null ? named[0] : undefined);
    if (one !== undefined && baseline.has(one.oid)) return one.oid;
  }
  return null;
}

/** The column of a leaf that its table calls so after the batch or before it. */
export function columnNamed(
  baseline: RowSchema,
  final: RowSchema,
  { oid, leaf, name }: { oid: number; leaf: RowTable; name: string },
): RowColumn | undefined {
  for (const tables of [final, baseline]) {
    const number = tables.get(oid)?.columns.find((column) => column.name === name)?.number;
    const column = number === undefined ? undefined : columnOfLeaf(baseline, oid, leaf, number);
    if (column !== undefined) return column;
  }
  return undefined;
}
