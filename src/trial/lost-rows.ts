import type pg from 'pg';
import { quoteIdentifier } from '../sql/quote.ts';
import type { Base } from './base.ts';
import type { Drop } from './drops.ts';
import type { RowSchema } from '../rows/schema.ts';

/**
 * Says of each dropped table how many rows it held, and of each dropped column how many values, on the trial's rows.
 *
 * @param admin a session of the superuser in the filled database, as it was before the batch
 */
export async function countLostRows(admin: pg.Client, schema: RowSchema, base: Base, drops: Drop[]): Promise<void> {
  const counted = new Map<string, number | null>();
  for (const { fact, table: oid, column: number } of drops) {
    if (fact.type !== 'table' && fact.type !== 'table column' && fact.type !== 'materialized view') continue;
    const key = `${oid}.${number}`;
    if (!counted.has(key)) counted.set(key, await count(admin, schema, base, oid, number));
    fact.rows = counted.get(key) ?? null;
  }
}

async function count(
  admin: pg.Client,
  schema: RowSchema,
  base: Base,
  oid: number,
  number: number,
): Promise<number | null> {
  const relation = base.relations.get(oid);
  if (relation === undefined) return null;
  const name = schema.get(oid)?.columns.find((column) => column.number === number)?.name;
  if (number !== 0 && name === undefined) return null;
  // A partitioned table holds its rows in its partitions.
  const only = relation.kind === 'partitioned table' ? '' : 'ONLY ';
  const what = name === undefined ? '*' : quoteIdentifier(name);
  const result = await admin.query(`SELECT pg_catalog.count(${what}) AS n FROM ${only}${relation.qualified}`);
  return Number((result.rows as { n: string }[])[0]?.n ?? 0);
}
