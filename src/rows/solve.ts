import type { Queryable } from './filler-session.ts';
import { candidatesFor } from './candidates.ts';
import { holds } from './judge.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { RowCheck, RowTable } from './schema.ts';

/** Combinations that are tried for one check at most. */
const attempts = 600;

/** Columns that are tried with and without NULL, together. */
const mostOpen = 6;

/** What the columns of a table get. */
export interface Values {
  /** SQL by column number; changed in place. */
  values: Map<number, string>;
  /** Columns that are NULL in some rows; those that must not be are taken out. */
  nullable: Set<number>;
  /** The condition for those rows. */
  nullRow: string;
  /** Columns that follow a foreign key: left alone, or NULL. */
  fixed: ReadonlySet<number>;
}

/**
 * Changes the values of a table's columns until its checks hold. PostgreSQL judges every attempt, so nothing here needs
 * to understand an expression.
 *
 * @returns a check that could not be met, or null
 */
export async function solveChecks(client: Queryable, table: RowTable, given: Values): Promise<RowCheck | null> {
  const { values, nullable, nullRow } = given;
  const current = (): Map<number, string> =>
    new Map(
      [...values].map(([number, sql]) => [
        number,
        nullable.has(number) ? `CASE WHEN ${nullRow} THEN NULL ELSE ${sql} END` : sql,
      ]),
    );
  const judge = (check: RowCheck, rows: Map<number, string> = current()): Promise<boolean> =>
    holds(client, table, check, rows);
  const met = new Set<RowCheck>();
  const ofHash = table.checks.find(({ expression }) => expression.includes('satisfies_hash_partition('));
  const checks = table.checks.filter((check) => check !== ofHash);
  for (const check of checks) if (await judge(check)) met.add(check);
  for (const check of checks) {
    if (met.has(check) || (await judge(check))) {
      met.add(check);
      continue;
    }
    const columns = check.columns.filter((number) => values.has(number));
    const neighbours = [...met].filter((other) => other.columns.some((number) => columns.includes(number)));
    const hadNulls = columns.filter((number) => nullable.has(number));
    for (const number of columns) nullable.delete(number);
    if (await judge(check)) {
      met.add(check);
      continue;
    }
    const fits = async (trial: Map<number, string>): Promise<boolean> => {
      const all = new Map([...current(), ...trial]);
      if (!(await judge(filled(table, check, trial), all))) return false;
      for (const other of neighbours) if (!(await judge(other, all))) return false;
      return true;
    };
    const found =
      (await search(table, check, columns, given, fits)) ??
      (await atDefaults(table, columns, neighbours, given, fits)) ??
      (await byNulls(table, check, columns, given, fits));
    if (found === null) {
      // What is pending says what it needs of the data, not what the data is.
      if (check.onlyComputable || check.pending === true) {
        for (const number of hadNulls) nullable.add(number);
        continue;
      }
      return check;
    }
    for (const [number, sql] of found) values.set(number, sql);
    met.add(check);
  }
  // Nobody can tell the hash of a value beforehand: rows are made in plenty and chosen.
  return ofHash ?? null;
}

/**
 * Many columns at once: what a row gets that names none of them. Those of the check, then also those of the checks that
 * share columns with it.
 */
async function atDefaults(
  table: RowTable,
  columns: number[],
  neighbours: RowCheck[],
  { values, fixed }: Values,
  fits: (trial: Map<number, string>) => Promise<boolean>,
): Promise<Map<number, string> | null> {
  for (const wanted of [columns, [...columns, ...neighbours.flatMap((check) => check.columns)]]) {
    const trial = new Map<number, string>();
    for (const { number, type, notNull, default: own, sequence } of table.columns) {
      if (!wanted.includes(number) || !values.has(number)) continue;
      const sql = own !== null && sequence === null && !fixed.has(number) ? own : notNull ? null : 'NULL';
      if (sql !== null) trial.set(number, `(${sql})::${type.name}`);
    }
    if (trial.size > 0 && (await fits(trial))) return trial;
  }
  return null;
}

/** The check, which a NULL passes, together with the NOT NULL of the columns that are tried. */
function filled(table: RowTable, check: RowCheck, trial: ReadonlyMap<number, string>): RowCheck {
  if (check.onlyComputable) return check;
  const needed = table.columns.filter(({ number, notNull }) => notNull && trial.has(number));
  const names = needed.flatMap(({ number }) => check.names.get(number)?.name ?? []);
  const conditions = names.map((name) => `${quoteIdentifier(name)} IS NOT NULL`);
  return { ...check, expression: [`(${check.expression})`, ...conditions].join(' AND ') };
}

/**
 * Several kinds of rows in one table (`kind = 'card' AND card IS NOT NULL AND iban IS NULL OR …`): one value in the
 * columns that must have one, and all ways to leave the others NULL.
 */
async function byNulls(
  table: RowTable,
  check: RowCheck,
  columns: number[],
  { values, fixed }: Values,
  fits: (trial: Map<number, string>) => Promise<boolean>,
): Promise<Map<number, string> | null> {
  const of = table.columns.filter(({ number }) => columns.includes(number));
  const open = of.filter(({ notNull, generated }) => !notNull && generated === null).slice(0, mostOpen);
  const kinds = of.filter(({ notNull, number }) => notNull && !fixed.has(number));
  const choices: Map<number, string>[] = [new Map()];
  for (const column of kinds) {
    const literals = candidatesFor(column, check, new Map()).filter((sql) => /^\(E?'/.test(sql));
    choices.push(...literals.slice(0, 12).map((sql) => new Map([[column.number, sql]])));
  }
  let left = attempts;
  for (const choice of choices) {
    for (let nulls = 0; nulls < 2 ** open.length; nulls++) {
      if (left-- <= 0) return null;
      const trial = new Map(choice);
      for (const [at, { number, type }] of open.entries()) {
        if (nulls & (1 << at)) trial.set(number, `NULL::${type.name}`);
        else if (values.has(number)) trial.set(number, values.get(number) ?? 'NULL');
      }
      if (await fits(trial)) return trial;
    }
  }
  return null;
}

/** One column at a time, then two. */
async function search(
  table: RowTable,
  check: RowCheck,
  columns: number[],
  { values, fixed }: Values,
  fits: (trial: Map<number, string>) => Promise<boolean>,
): Promise<Map<number, string> | null> {
  const byName = new Map(
    columns.flatMap((number) => {
      const as = check.names.get(number);
      return as === undefined ? [] : [[as.name, values.get(number) ?? 'NULL'] as const];
    }),
  );
  const lists = columns.flatMap((number) => {
    const column = table.columns.find((one) => one.number === number);
    if (column === undefined) return [];
    if (!fixed.has(number)) {
      // In a column that must differ from row to row one value for all is the last resort.
      const isKey = table.keys.some((key) => key.columns.length === 1 && key.columns[0] === number);
      const candidates = candidatesFor(column, check, byName);
      const varied = (sql: string): number => (sql.includes('{g}') ? 0 : 1);
      return [{ number, candidates: isKey ? candidates.toSorted((a, b) => varied(a) - varied(b)) : candidates }];
    }
    return column.notNull ? [] : [{ number, candidates: [`NULL::${column.type.name}`] }];
  });
  let left = attempts;
  for (const { number, candidates } of lists) {
    for (const sql of candidates) {
      if (left-- <= 0) return null;
      const trial = new Map([[number, sql]]);
      if (await fits(trial)) return trial;
    }
  }
  for (const [at, first] of lists.entries()) {
    for (const second of lists.slice(at + 1)) {
      for (const a of first.candidates.slice(0, 24)) {
        for (const b of second.candidates.slice(0, 24)) {
          if (left-- <= 0) return null;
          const trial = new Map([
            [first.number, a],
            [second.number, b],
          ]);
          if (await fits(trial)) return trial;
        }
      }
    }
  }
  return null;
}
