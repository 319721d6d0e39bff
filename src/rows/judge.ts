import type { Queryable } from './filler-session.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { RowCheck, RowTable } from './schema.ts';

/** Row numbers on which a check is tried: small ones, both sides of the NULL rows, large ones. */
const sample = [1, 2, 3, 4, 5, 9, 10, 24, 77, 91, 96, 97, 98, 100, 500, 999, 1_001, 4_999, 20_000];

/**
 * PostgreSQL itself says whether rows meet a check.
 *
 * @param values SQL by column number, with `{g}` for the row number
 * @returns true when the check holds (or is NULL, which passes) on the whole sample; false also when it cannot be computed
 */
export async function holds(
  client: Queryable,
  table: RowTable,
  check: RowCheck,
  values: ReadonlyMap<number, string>,
): Promise<boolean> {
  const test = check.onlyComputable
    ? `pg_catalog.count((${check.expression})::text) >= 0`
    : `pg_catalog.bool_and((${check.expression}) IS NOT FALSE)`;
  const from = sampleRows(table, check, values);
  if (from === null) return true;
  try {
    const result = await client.query(`SELECT ${test} AS ok FROM ${from}`);
    return (result.rows as { ok: boolean | null }[])[0]?.ok !== false;
  } catch {
    return false;
  }
}

/** A subquery with the columns that the check reads; generated ones are computed from the others. */
function sampleRows(table: RowTable, check: RowCheck, values: ReadonlyMap<number, string>): string | null {
  const wanted = new Set(check.columns);
  const generated = table.columns.filter(({ number, generated: sql }) => sql !== null && wanted.has(number));
  const plain = table.columns.filter(
    ({ number, generated: sql }) => sql === null && (generated.length > 0 || wanted.has(number)),
  );
  const columns = plain.flatMap(({ number }) => {
    const as = check.names.get(number);
    const sql = values.get(number);
    if (as === undefined || sql === undefined) return [];
    return [`(${sql.replaceAll('{g}', 's.g')})::${as.type} AS ${quoteIdentifier(as.name)}`];
  });
  if (columns.length === 0 && generated.length === 0) return null;
  const numbers = `pg_catalog.unnest(ARRAY[${sample.join(',')}]::pg_catalog.int8[]) AS s(g)`;
  const rows = `(SELECT ${columns.join(', ')} FROM ${numbers}) AS rows`;
  if (generated.length === 0) return rows;
  const computed = generated.map(({ generated: sql, number, name }) => {
    const as = check.names.get(number)?.name ?? name;
    return `(${sql}) AS ${quoteIdentifier(as)}`;
  });
  return `(SELECT rows.*, ${computed.join(', ')} FROM ${rows}) AS all_rows`;
}
