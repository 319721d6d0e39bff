import { namedRows, type Held, type NamedRow } from '../grammar/constants.ts';
import type { Node } from '../sql/parse.ts';
import { valid } from './changes.ts';
import { constantSql, type Columns } from './constant-sql.ts';
import { leafOf } from './leaves.ts';
import { columnNamed, oidOf, type Schemas } from './lookup.ts';
import type { RowColumn, RowKey, RowSchema, RowTable } from './schema.ts';

/** A row that a statement of the batch names by constants, in a table of the baseline. */
export interface NamedTarget {
  /** Index of the statement. */
  statement: number;
  role: NamedRow['role'];
  table: RowTable;
  /** The table as the batch leaves it. */
  later: RowTable | undefined;
  values: Columns;
  where: Columns;
}

/** Most rows that are named in one batch. */
const mostTargets = 60;

/**
 * The named rows that could matter and that ordinary rows hardly have: values of an enum, a boolean and NULL they have
 * anyway. A column is taken for the one that has its name after the batch or before it.
 *
 * @param statements the batch: each with its parse tree and those of the statements inside of it
 */
export function namedTargets(
  { baseline, final }: Schemas,
  statements: readonly { index: number; nodes: readonly Node[] }[],
): NamedTarget[] {
  const found = statements.flatMap(({ index, nodes }) =>
    namedRows(nodes).flatMap((row): NamedTarget[] => {
      const oid = oidOf(baseline, final, row.relation);
      const table = oid === null ? undefined : baseline.get(leafOf(baseline, oid));
      if (oid === null || table?.kind !== 'r') return [];
      const columnsOf = (held: Held): Columns =>
        [...held].flatMap(([name, constant]) => {
          const column = columnNamed(baseline, final, { oid, leaf: table, name });
          return column === undefined || column.generated !== null ? [] : [[column, constant] as const];
        });
      const values = columnsOf(row.values);
      // A condition on a column that the batch makes is none on the rows of before.
      if (row.role === 'asked' && values.length < row.values.size) return [];
      return [{ statement: index, role: row.role, table, later: final.get(oid), values, where: columnsOf(row.where) }];
    }),
  );
  return found.filter((one) => matters(one, baseline)).slice(0, mostTargets);
}

function matters(target: NamedTarget, baseline: RowSchema): boolean {
  const { role, values, table } = target;
  if (role === 'inserted') return keysWithin(target).length > 0;
  if (role === 'assigned') return keysOver(target).length > 0 || assignedReferences(target, baseline).length > 0;
  return (
    values.some(([{ type }, constant]) => constant.is !== 'null' && type.kind !== 'e' && type.bare !== 'bool') &&
    table.kind === 'r'
  );
}

/** The keys that the table has before the batch or after it. */
export function keysOf({ table, later }: NamedTarget): RowKey[] {
  const known = new Set(table.keys.map(({ columns }) => columns.join()));
  return [...table.keys, ...(later?.keys ?? []).filter(({ columns }) => !known.has(columns.join()))];
}

/**
 * Keys of an inserted row that somebody else may have written: names and codes. A number of the row itself comes from a
 * sequence, or is chosen so that nobody has it.
 */
export function keysWithin(target: NamedTarget): RowKey[] {
  const given = new Map(target.values.map(([column, constant]) => [column.number, { column, constant }]));
  return keysOf(target).filter(({ columns }) => {
    const own = columns.map((number) => given.get(number));
    return (
      own.length > 0 &&
      own.every((one) => one !== undefined && one.constant.is === 'value') &&
      own.some((one) => one?.column.type.category === 'S' || one?.column.type.kind === 'e')
    );
  });
}

/** Keys over a column that is set to a constant. */
export function keysOver(target: NamedTarget): RowKey[] {
  const set = target.values.filter(([, { is }]) => is === 'value').map(([{ number }]) => number);
  return keysOf(target).filter(({ columns }) => columns.some((number) => set.includes(number)));
}

/** A foreign key's value, and where it will be looked for. */
export interface Reference {
  column: RowColumn;
  value: string;
  parent: RowTable;
  key: RowColumn;
}

/** Foreign keys of one column that is set to a constant, with the row that they will look for. */
export function assignedReferences({ table, values, role }: NamedTarget, baseline: RowSchema): Reference[] {
  return role === 'assigned' ? referencesOf(table, values, baseline) : [];
}

/** The same, of any values. */
export function referencesOf(table: RowTable, values: Columns, baseline: RowSchema): Reference[] {
  return values.flatMap(([column, constant]) => {
    if (constant.is !== 'value') return [];
    const reference = valid(table.references).find(
      ({ columns }) => columns.length === 1 && columns[0] === column.number,
    );
    const parent = reference === undefined ? undefined : baseline.get(reference.table);
    const key = parent?.columns.find(({ number }) => number === reference?.referenced[0]);
    if (parent?.kind !== 'r' || key === undefined || parent === table) return [];
    return [{ column, value: constantSql(constant, key.type, 1) ?? 'NULL', parent, key }];
  });
}
