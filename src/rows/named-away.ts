import { quoteIdentifier } from '../sql/quote.ts';
import { freeRows, valid } from './changes.ts';
import { constantSql } from './constant-sql.ts';
import type { Queryable } from './filler-session.ts';
import { sqlName } from './leaves.ts';
import type { Schemas } from './lookup.ts';
import { makeSql } from './named.ts';
import { assignedReferences, keysOf, type NamedTarget, type Reference } from './named-targets.ts';
import type { RowSchema } from './schema.ts';

/**
 * Takes away the rows that assigned foreign keys will look for; what refers to them refers to others then.
 *
 * @param isSeeded true for a table whose rows the migrations themselves insert: they are everywhere
 */
export async function removeNamedRows(
  client: Queryable,
  targets: readonly NamedTarget[],
  { baseline }: Schemas,
  isSeeded: (oid: number) => boolean,
): Promise<void> {
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const { parent, key, value } of lookedFor(targets, baseline, isSeeded)) {
    for (const sql of removeSql(baseline, { parent, key, value })) await attempt(sql);
  }
}

/**
 * Arranges ordinary rows so that statements by constants meet nothing: no row has the keys that they ask for or assign,
 * and the rows are there to which they let others refer.
 */
export async function clearNamedRows(
  client: Queryable,
  targets: readonly NamedTarget[],
  { baseline }: Schemas,
): Promise<void> {
  const attempt = (sql: string): Promise<unknown> => client.query(sql).catch(() => null);
  for (const target of targets) {
    const { table, values } = target;
    for (const { parent, key, value } of assignedReferences(target, baseline))
      await attempt(makeSql(baseline, { parent, key, value }));
    for (const [column, constant] of values) {
      const isKey = keysOf(target).some(({ columns }) => columns.length === 1 && columns[0] === column.number);
      const value = isKey && constant.is === 'value' ? constantSql(constant, column.type, 1) : null;
      if (value === null) continue;
      for (const sql of removeSql(baseline, { parent: table, key: column, value })) await attempt(sql);
    }
    await attempt(`VACUUM ${sqlName(table)}`);
  }
}

/** The rows for which {@link removeNamedRows} has something to do. */
export function lookedFor(
  targets: readonly NamedTarget[],
  baseline: RowSchema,
  isSeeded: (oid: number) => boolean,
): Reference[] {
  return targets
    .flatMap((target) => assignedReferences(target, baseline))
    .filter(({ parent }) => !isSeeded(parent.oid));
}

function removeSql(baseline: RowSchema, { parent, key, value }: Omit<Reference, 'column'>): string[] {
  const name = quoteIdentifier(key.name);
  const other = `(SELECT p.${name} FROM ONLY ${sqlName(parent)} AS p WHERE p.${name} <> ${value} ORDER BY p.ctid LIMIT 1)`;
  const moved = [...baseline.values()].flatMap((child) =>
    valid(child.references).flatMap(({ table, columns, referenced }) => {
      const column = child.columns.find(({ number }) => number === columns[0]);
      if (table !== parent.oid || columns.length !== 1 || referenced[0] !== key.number || column === undefined)
        return [];
      const own = quoteIdentifier(column.name);
      return [`UPDATE ONLY ${sqlName(child)} SET ${own} = ${other} WHERE ${own} = ${value}`];
    }),
  );
  const free = freeRows(baseline, parent)(parent.columns);
  return [
    ...moved,
    `DELETE FROM ONLY ${sqlName(parent)} AS own WHERE own.${name} = ${value}${free === null ? '' : ` AND ${free}`}`,
  ];
}
