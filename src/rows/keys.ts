import { mentions, type RowKey, type RowReference, type RowSchema, type RowTable } from './schema.ts';
import { valueOf } from './values.ts';

/** How the columns of one table get their values. */
export interface Layout {
  /** Rows to write. */
  rows: number;
  /** Foreign keys that decide their columns, with SQL for the number of the parent's row (1…), a function of `{g}`. */
  references: { reference: RowReference; parentRow: string }[];
  /**
   * Foreign keys that share a column with one of those, such as the tenant: their other columns are looked up among the
   * parent's rows with the same value in the shared ones.
   */
  lookUps: { reference: RowReference; open: number[]; parentRow: string }[];
  /** SQL that stands for the row number in a column's own value: `{g}` itself, or something with fewer values. */
  numbers: Map<number, string>;
}

/** Own columns that no key needs repeat their values after so many rows: ordinary tables have equal values in them. */
const repetition = 97;

/**
 * Lays out one table: which columns follow a foreign key, how the others vary, so that every unique key holds.
 *
 * @param wanted rows wanted
 * @param parentRows rows that a referenced table has; 0 when it has none
 */
// oxlint-disable-next-line max-lines-per-function -- one decision for each column, each after those before it
export function layOut(
  schema: RowSchema,
  table: RowTable,
  wanted: number,
  parentRows: (oid: number) => number,
): Layout {
  const byColumn = new Map<number, RowReference>();
  const chosen: RowReference[] = [];
  const wide = [...table.references].sort((a, b) => b.columns.length - a.columns.length);
  for (const reference of wide) {
    const decided = decidedColumns(table, reference);
    if (!schema.has(reference.table) || decided.some((column) => byColumn.has(column))) continue;
    chosen.push(reference);
    for (const column of decided) byColumn.set(column, reference);
  }
  const shared = new Set(table.references.filter((one) => !chosen.includes(one)).flatMap(({ columns }) => columns));
  const open = new Map<RowReference, number[]>();
  for (const reference of wide) {
    if (chosen.includes(reference) || reference.table === table.oid || !schema.has(reference.table)) continue;
    const left = reference.columns.filter((column) => !byColumn.has(column));
    if (left.length === 0) continue;
    open.set(reference, left);
    for (const column of left) byColumn.set(column, reference);
  }
  const layout: Layout = { rows: wanted, references: [], lookUps: [], numbers: new Map() };
  const parentRow = new Map<RowReference, string>();
  const distinct = new Set<number>();
  const keys = [...table.keys].sort((a, b) => a.columns.length - b.columns.length);
  for (const key of keys) {
    if (key.columns.length === 0) continue;
    const own = key.columns.flatMap((column) => sourcesOf(table, column)).filter((column) => !byColumn.has(column));
    const already = own.find((column) => distinct.has(column));
    const free = already ?? own.find((column) => varietyOf(table, column) >= wanted);
    if (free !== undefined) {
      distinct.add(free);
      continue;
    }
    layout.rows = Math.min(
      layout.rows,
      spread(table, key, { byColumn, open, parentRow, numbers: layout.numbers, parentRows, wanted }),
    );
  }
  for (const reference of chosen) {
    const rows = parentRows(reference.table);
    layout.references.push({
      reference,
      parentRow: parentRow.get(reference) ?? usualRow(table, reference, rows, shared),
    });
  }
  for (const [reference, columns] of open) {
    layout.lookUps.push({ reference, open: columns, parentRow: parentRow.get(reference) ?? '{g}' });
  }
  for (const { number } of table.columns) {
    if (byColumn.has(number) || layout.numbers.has(number)) continue;
    layout.numbers.set(
      number,
      distinct.has(number) || table.clean === true ? '{g}' : `(1 + ({g} - 1) % ${repetition})`,
    );
  }
  return layout;
}

/**
 * The columns that a foreign key decides. In one that names its own table by a tenant and a number, the tenant is the
 * same on both sides and left to others.
 */
export function decidedColumns(table: RowTable, { table: parent, columns, referenced }: RowReference): number[] {
  return parent === table.oid ? columns.filter((column, at) => column !== referenced[at]) : columns;
}

/** The columns that decide a column's value: of a generated one, those that its expression names. */
function sourcesOf({ columns }: RowTable, number: number): number[] {
  const generated = columns.find((column) => column.number === number)?.generated ?? null;
  if (generated === null) return [number];
  return columns
    .filter((column) => column.generated === null && mentions(generated, column.name))
    .map((column) => column.number);
}

function varietyOf(table: RowTable, number: number): number {
  const column = table.columns.find((one) => one.number === number);
  return column === undefined ? 0 : (valueOf(column.type, column.name)?.variety ?? 0);
}

interface Spreading {
  byColumn: Map<number, RowReference>;
  /** Foreign keys whose columns are looked up. */
  open: Map<RowReference, number[]>;
  parentRow: Map<RowReference, string>;
  numbers: Map<number, string>;
  parentRows: (oid: number) => number;
  wanted: number;
}

/** A key of foreign keys and narrow columns: the row number is written in mixed radix, a digit for each. */
function spread(table: RowTable, key: RowKey, so: Spreading): number {
  const { byColumn, open, parentRow, numbers, parentRows, wanted } = so;
  const isLookUp = (column: number): boolean => open.has(byColumn.get(column) as RowReference);
  // What is looked up has only few rows to choose from: the others do the counting.
  const columns = [...key.columns].sort((x, y) => Number(isLookUp(x)) - Number(isLookUp(y)));
  const variety = (column: number): number => {
    const reference = byColumn.get(column);
    return reference === undefined ? varietyOf(table, column) : parentRows(reference.table);
  };
  // Several members for each team: were the first column counted to its end, the second would not change at all.
  const few = Math.ceil(wanted / 5);
  const [first, ...others] = columns;
  const left = others.reduce((all, column) => all * Math.max(1, variety(column)), 1);
  const most = (column: number): number => (column === first && few * left >= wanted ? few : wanted);
  let combinations = 1;
  const seen = new Set<RowReference>();
  for (const column of columns) {
    const reference = byColumn.get(column);
    if (reference !== undefined && seen.has(reference)) continue;
    if (reference !== undefined) seen.add(reference);
    const taken = reference === undefined ? numbers.has(column) : parentRow.has(reference);
    if (taken) return wanted;
    const digits = Math.min(variety(column), most(column));
    if (digits < 1) continue;
    const digit = `(1 + (({g} - 1) / ${combinations}) % ${digits})`;
    if (reference === undefined) numbers.set(column, digit);
    else parentRow.set(reference, digit);
    combinations = Math.min(combinations * digits, Number.MAX_SAFE_INTEGER);
  }
  return Math.max(1, combinations);
}

/** Several children for each parent; a table that names itself has trees: row n hangs below row n/2. */
function usualRow(table: RowTable, reference: RowReference, rows: number, shared: Set<number>): string {
  // With several columns the parent must be of the same tenant: only the row itself is for certain.
  if (reference.table === table.oid) return reference.columns.length > 1 ? '{g}' : 'greatest(1, {g} / 2)';
  const overlaps = reference.columns.length > 1 || reference.columns.some((column) => shared.has(column));
  const spreadOver = !overlaps && rows >= 10 && rows % 5 === 0 ? rows / 5 : Math.max(1, rows);
  return `(1 + ({g} - 1) % ${spreadOver})`;
}
