import type { Client } from 'pg';
import type { Sighted } from './sight.ts';

/** Something that was there before the batch and is not any more. */
export interface Loss {
  what: 'table' | 'column' | 'rows' | 'values';
  /** The table's name before the batch. */
  relation: string;
  /** The column's name before the batch; null for tables and rows. */
  column: string | null;
  /** Rows that had something to lose: their number. */
  rows: number;
  /** True when a statement of the batch changes values of this table on purpose, row by row. */
  meant: boolean;
}

interface Ends {
  before: ReadonlyMap<number, Sighted>;
  after: ReadonlyMap<number, Sighted>;
  statements: readonly string[];
}

/** Labels that the batch renames are the same values under another name. */
function renamedLabels(statements: readonly string[]): (value: string) => string {
  const pairs = statements.flatMap((sql) => [...sql.matchAll(/RENAME VALUE '+([^']*)'+ TO '+([^']*)'/g)]);
  return (value) => pairs.reduce((now, [, from, to = now]) => (now === from ? to : now), value);
}

/** Compares a database before and after, row by row. The admin's session is used for casts alone. */
export async function lossesOf(admin: Client, { before, after, statements }: Ends): Promise<Loss[]> {
  const losses: Loss[] = [];
  for (const old of before.values()) {
    if (old.kind !== 'table' && old.kind !== 'partitioned table') continue;
    const now = after.get(old.oid);
    if (now === undefined) {
      losses.push({ what: 'table', relation: old.name, column: null, rows: old.rows.length, meant: false });
      continue;
    }
    for (const [number, { name }] of old.columns) {
      if (now.columns.has(number)) continue;
      const rows = old.rows.filter((row) => row.get(number) !== null).length;
      losses.push({ what: 'column', relation: old.name, column: name, rows, meant: false });
    }
    losses.push(...(await inRows(admin, old, now, statements)));
  }
  return losses;
}

/** Rows are known by their primary key, as long as its columns keep number and type. */
async function inRows(admin: Client, old: Sighted, now: Sighted, statements: readonly string[]): Promise<Loss[]> {
  const loss = { relation: old.name, column: null, meant: false };
  const isKnown =
    old.key.length > 0 && old.key.every((one) => now.columns.get(one)?.type === old.columns.get(one)?.type);
  if (!isKnown) {
    const fewer = old.rows.length - now.rows.length;
    return fewer > 0 ? [{ ...loss, what: 'rows', rows: fewer }] : [];
  }
  const keyOf = (row: ReadonlyMap<number, string | null>): string => JSON.stringify(old.key.map((one) => row.get(one)));
  const left = new Map(now.rows.map((row) => [keyOf(row), row]));
  const gone = old.rows.filter((row) => !left.has(keyOf(row)));
  const losses: Loss[] =
    gone.length > 0 ? [{ ...loss, what: 'rows', rows: gone.length, meant: onlyDoubles(old, statements) }] : [];
  const renamed = renamedLabels(statements);
  for (const [number, { name, type, generated }] of old.columns) {
    const column = now.columns.get(number);
    if (column === undefined || generated) continue;
    const pairs = old.rows.flatMap((row) => {
      const other = left.get(keyOf(row));
      const [was, is] = [row.get(number) ?? null, other?.get(number) ?? null];
      return other === undefined || was === null || was === is || renamed(was) === is ? [] : [{ was, is }];
    });
    const changed = column.type === type ? pairs.length : await notTheSame(admin, pairs, type, column.type);
    if (changed === 0) continue;
    losses.push({ what: 'values', relation: old.name, column: name, rows: changed, meant: isMeant(name, statements) });
  }
  return losses;
}

/** Values of another type that cannot be brought back: cast to the old type they are not what they were. */
async function notTheSame(
  admin: Client,
  pairs: readonly { was: string; is: string | null }[],
  from: string,
  to: string,
): Promise<number> {
  let changed = 0;
  for (const { was, is } of pairs) {
    const sql = `SELECT ($1::text)::${to}::${from}::text IS DISTINCT FROM $2 AS differs`;
    const other = `SELECT ($1::text)::${from}::text IS DISTINCT FROM $2 AS differs`;
    const { differs } = await ask(admin, sql, [is, was]).catch(async () =>
      ask(admin, other, [is, was]).catch(() => ({ differs: true })),
    );
    if (differs) changed += 1;
  }
  return changed;
}

async function ask(admin: Client, sql: string, values: (string | null)[]): Promise<{ differs: boolean }> {
  const { rows } = await admin.query<{ differs: boolean }>(sql, values);
  return rows[0] ?? { differs: true };
}

/** True when rows go because another one with an equal value stays: of doubles, Raincheck says nothing by decision. */
function onlyDoubles({ root }: Sighted, statements: readonly string[]): boolean {
  const name = `"${root.replace(/^.*\./, '').replaceAll('"', '')}"`;
  const deleting = statements.filter((sql) => /\bdelete\b/i.test(sql) && sql.includes(name));
  return deleting.length > 0 && deleting.every((sql) => sql.split(name).length > 2 && / USING /.test(sql));
}

/**
 * An UPDATE with a condition that names the column, or one that computes its new value from the old one, is what its author
 * wants, and nobody calls it a loss.
 */
function isMeant(column: string, statements: readonly string[]): boolean {
  const name = `"${column}"`;
  return statements.some((sql) => {
    if (!/\bupdate\b/i.test(sql) || !sql.includes(name)) return false;
    return /\bwhere\b/i.test(sql) || sql.split(name).length > 2;
  });
}
