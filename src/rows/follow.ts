import { quoteIdentifier } from '../sql/quote.ts';
import { decidedColumns, type Layout } from './keys.ts';
import { columnOfLeaf, leafOf, sqlName } from './leaves.ts';
import type { Progress } from './progress.ts';
import type { RowColumn, RowReference, RowTable } from './schema.ts';

/** SQL that is longer than this is looked up rather than repeated in every child. */
const longestFormula = 4_000;

/**
 * Sets the columns of a foreign key to those of the parent's row: by the same formula where the parent's rows are known
 * by their numbers, else by look-up.
 *
 * @param parentRow SQL for the number of the parent's row
 * @param values SQL by column number; changed in place
 * @returns false when there is no parent's row to point at
 */
export function follow(
  progress: Progress,
  table: RowTable,
  { reference, parentRow }: Layout['references'][number],
  values: Map<number, string>,
): boolean {
  const { schema, tables, inProgress, planned } = progress;
  const parent = schema.get(leafOf(schema, reference.table));
  const filled = parent === undefined ? undefined : tables.get(parent.oid);
  const open = parent === undefined ? undefined : inProgress.get(parent.oid);
  const targets = reference.referenced.map((number) => columnOfLeaf(schema, reference.table, parent, number));
  const columns = reference.columns.map((number) => table.columns.find((column) => column.number === number));
  if (parent === undefined || (filled !== undefined && filled.rows + filled.existing === 0)) {
    const canBeNull = columns.some((column) => column?.notNull === false);
    for (const column of columns) if (column && !column.notNull) values.set(column.number, `NULL::${column.type.name}`);
    return canBeNull;
  }
  const decided = new Set(decidedColumns(table, reference));
  const complete = filled !== undefined && filled.rows >= (planned.get(parent.oid) ?? 0);
  for (const [at, column] of columns.entries()) {
    const target = targets[at];
    if (column === undefined || target === undefined || !decided.has(column.number)) continue;
    const formula = (complete ? filled.values : open)?.get(target.number);
    const sql =
      formula !== undefined && formula.length < longestFormula
        ? formula.replaceAll('{g}', parentRow)
        : nth(parent, target, parentRow, filled?.rows ?? 0);
    const isRoot = reference.table === table.oid && !column.notNull;
    values.set(column.number, `(${isRoot ? `CASE WHEN {g} > 1 THEN ${sql} END` : sql})::${column.type.name}`);
  }
  if (filled === undefined) progress.unsure.push({ table, reference });
  return true;
}

/** The columns of a foreign key that nothing decided yet, from a parent's row that agrees in the others. */
export function followPartly(
  { schema }: Progress,
  table: RowTable,
  { reference, open, parentRow }: Layout['lookUps'][number],
  values: Map<number, string>,
): void {
  const parent = schema.get(reference.table);
  if (parent === undefined) return;
  const target = (number: number): string => {
    const at = reference.columns.indexOf(number);
    return quoteIdentifier(parent.columns.find((column) => column.number === reference.referenced[at])?.name ?? '');
  };
  const shared = reference.columns.filter((number) => !open.includes(number));
  const agree = shared.map((number) => `p.${target(number)} = ${values.get(number) ?? 'NULL'}`).join(' AND ');
  for (const number of open) {
    const column = table.columns.find((one) => one.number === number);
    if (column === undefined) continue;
    values.set(
      number,
      `(SELECT q.v FROM (SELECT p.${target(number)} AS v, pg_catalog.row_number() OVER (ORDER BY p.ctid) - 1 AS r,
          pg_catalog.count(*) OVER () AS n FROM ${sqlName(parent)} AS p WHERE ${agree}) AS q
        WHERE q.r = ${parentRow} % q.n)::${column.type.name}`,
    );
  }
}

/** The n-th of the parent's rows by look-up, where the rows are not known by their numbers. */
function nth(parent: RowTable, target: RowColumn, parentRow: string, rows: number): string {
  const name = quoteIdentifier(target.name);
  const array = `ARRAY(SELECT ${name} FROM ONLY ${sqlName(parent)} WHERE ${name} IS NOT NULL ORDER BY ctid DESC LIMIT ${Math.max(1, Math.min(1_000, rows || 1_000))})`;
  return `(${array})[1 + ((${parentRow} - 1) % pg_catalog.cardinality(${array}))::pg_catalog.int4]`;
}

/** Foreign keys that do not hold by construction (cycles, columns that two of them share): their orphans go. */
export async function removeOrphans(progress: Progress): Promise<void> {
  for (let round = 0, changed = 1; changed > 0 && round < 5; round++) {
    changed = 0;
    for (const { table, reference } of progress.unsure) changed += await removeOrphansOf(progress, table, reference);
  }
}

/** Orphans lose their reference where the column allows it, otherwise they go. */
async function removeOrphansOf(
  { client, schema, tables, dirty }: Progress,
  table: RowTable,
  reference: RowReference,
): Promise<number> {
  const parent = schema.get(reference.table);
  const filled = tables.get(table.oid);
  if (parent === undefined || filled === undefined || filled.rows === 0) return 0;
  const columns = reference.columns.map((number) => table.columns.find((column) => column.number === number));
  const pairs = columns.map((child, at) => {
    const target = parent.columns.find((column) => column.number === reference.referenced[at])?.name ?? '';
    return [`c.${quoteIdentifier(child?.name ?? '')}`, `p.${quoteIdentifier(target)}`] as const;
  });
  const orphans = `${pairs.map(([child]) => `${child} IS NOT NULL`).join(' AND ')}
    AND NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE ${pairs.map((pair) => pair.join(' = ')).join(' AND ')})`;
  const open = columns.find((column) => column !== undefined && !column.notNull && column.generated === null);
  const set =
    open === undefined
      ? null
      : `UPDATE ONLY ${sqlName(table)} AS c SET ${quoteIdentifier(open.name)} = NULL WHERE ${orphans}`;
  const updated = set === null ? null : await client.query(set).catch(() => null);
  dirty.add(table.oid);
  if (updated !== null) return updated.rowCount ?? 0;
  const deleted = await client.query(`DELETE FROM ONLY ${sqlName(table)} AS c WHERE ${orphans}`).catch(() => null);
  const gone = deleted?.rowCount ?? 0;
  filled.rows -= gone;
  if (filled.rows <= 0 && filled.existing === 0) filled.problem = `its foreign key ${reference.name} could not be met`;
  return gone;
}
