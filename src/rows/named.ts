import { equalRows, freeRows, newKeys, update, valid } from './changes.ts';
import { conditionSql, valuesSql } from './constant-sql.ts';
import type { Queryable } from './filler-session.ts';
import { sqlName } from './leaves.ts';
import type { Schemas } from './lookup.ts';
import { keysOver, keysWithin, referencesOf, type NamedTarget, type Reference } from './named-targets.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { RowColumn, RowSchema, RowTable } from './schema.ts';

/**
 * Makes the rows that the statements name: two that a condition is for, referred to by others, equal in the keys that
 * the batch adds; and one that has already what others are to become. What the schema forbids is refused and left out.
 *
 * @param client a session with triggers and foreign keys off
 */
export async function addNamedRows(
  client: Queryable,
  targets: readonly NamedTarget[],
  schemas: Schemas,
): Promise<void> {
  const { baseline } = schemas;
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const target of targets) {
    for (const sql of target.role === 'asked' ? askedSql(target, baseline) : takenSql(target, baseline))
      await attempt(sql);
  }
  for (const table of new Set(targets.map(({ table: one }) => one))) {
    const later = targets.find((target) => target.table === table)?.later;
    for (const key of newKeys(table, later)) if (key.predicate !== null) await attempt(equalRows(table, key));
  }
  for (const target of targets) {
    if (target.role === 'asked') for (const sql of referSql(target, baseline)) await attempt(sql);
  }
}

/** Rows by which a condition is met. */
function askedSql({ table, values }: NamedTarget, baseline: RowSchema): string[] {
  return [1, 2].flatMap((n) =>
    write(table, valuesSql(values, n), { baseline, references: referencesOf(table, values, baseline) }),
  );
}

/** Rows that have already what a statement writes: in each key by itself, in its other columns like a row that is asked for. */
function takenSql(target: NamedTarget, baseline: RowSchema): string[] {
  const { table, role, values, where } = target;
  const keys = role === 'inserted' ? keysWithin(target) : keysOver(target);
  const condition = conditionSql(where, 'own');
  return keys.flatMap(({ columns }) => {
    const given = values.filter(([{ number }]) => columns.includes(number));
    const others = table.columns.filter(
      ({ number }) => columns.includes(number) && !given.some(([column]) => column.number === number),
    );
    const like = others.map((column): [RowColumn, string] => [
      column,
      `(SELECT own.${quoteIdentifier(column.name)} FROM ONLY ${sqlName(table)} AS own WHERE ${condition ?? 'true'} ORDER BY own.ctid DESC LIMIT 1)`,
    ]);
    return write(table, [...valuesSql(given, 1), ...like], {
      baseline,
      references: referencesOf(table, given, baseline),
      only: condition === null ? null : `(${condition}) IS NOT TRUE`,
    });
  });
}

/** One row with these values; the rows that its foreign keys look for come first. */
function write(
  table: RowTable,
  values: readonly [RowColumn, string][],
  {
    baseline,
    references,
    only = null,
  }: { baseline: RowSchema; references: readonly Reference[]; only?: string | null },
): string[] {
  const bound = new Set(valid(table.references).flatMap(({ columns }) => columns));
  const isOpen = ([{ number }, sql]: readonly [RowColumn, string]): boolean =>
    bound.has(number) &&
    !sql.startsWith('(SELECT') &&
    !sql.startsWith('NULL') &&
    !references.some(({ column }) => column.number === number);
  if (values.length === 0 || values.some(isOpen)) return [];
  const made = references.map((reference) => makeSql(baseline, reference));
  const found = references.map(
    ({ parent, key, value }) =>
      `EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${quoteIdentifier(key.name)} = ${value})`,
  );
  const conditions = [freeRows(baseline, table)(values.map(([column]) => column)), only, ...found].filter(
    (one) => one !== null,
  );
  return [...made, update(table, values, 1, conditions.length === 0 ? null : conditions.join(' AND '))];
}

/** A row to which others can refer. */
export function makeSql(baseline: RowSchema, { parent, key, value }: Omit<Reference, 'column'>): string {
  const has = `NOT EXISTS (SELECT FROM ${sqlName(parent)} AS p WHERE p.${quoteIdentifier(key.name)} = ${value})`;
  const free = freeRows(baseline, parent)([key]);
  return update(parent, [[key, value]], 1, free === null ? has : `${free} AND ${has}`);
}

/** Other tables refer to one of the rows that are asked for. */
function referSql({ table, values }: NamedTarget, baseline: RowSchema): string[] {
  const condition = conditionSql(values, 'own');
  if (condition === null) return [];
  return [...baseline.values()].flatMap((child) =>
    valid(child.references).flatMap((reference) => {
      const key = table.columns.find(({ number }) => number === reference.referenced[0]);
      const column = child.columns.find(({ number }) => number === reference.columns[0]);
      const isSimple =
        reference.table === table.oid && child !== table && child.kind === 'r' && reference.columns.length === 1;
      if (!isSimple || key === undefined || column === undefined) return [];
      const from = `FROM ONLY ${sqlName(table)} AS own WHERE ${condition}`;
      const parent = `(SELECT own.${quoteIdentifier(key.name)} ${from} ORDER BY own.ctid DESC LIMIT 1)`;
      return [update(child, [[column, parent]], 1, `EXISTS (SELECT ${from})`)];
    }),
  );
}
