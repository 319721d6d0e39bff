import { messageOf } from '../core/errors.ts';
import { sqlstateOf } from '../postgres/client.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import { referencedColumns, sqlName } from './leaves.ts';
import type { Filled, Progress } from './progress.ts';
import type { RowColumn, RowTable } from './schema.ts';

/** In rows whose number leaves this remainder every nullable column is NULL. */
export const nullRow = '{g} % 7 = 3';

/** What is written into a table. */
export interface Rows {
  rows: number;
  /** SQL by column number. */
  values: Map<number, string>;
  /** Columns that may be NULL. */
  nullable: Set<number>;
  /** Rows to leave out: a condition that the others meet, and how many rows are made for one that is kept. */
  choose: { only: string; many: number };
  /** Rows that were there before. */
  existing: number;
}

/** One way to write them: most rows have the best chance first. */
interface Manner {
  withNulls: boolean;
  /** Rows that collide with others are left out. It takes twice the time, and few tables need it. */
  leaveOut: boolean;
}

const manners: Manner[] = [
  { withNulls: true, leaveOut: false },
  { withNulls: true, leaveOut: true },
  { withNulls: false, leaveOut: true },
];

/** Writes the rows in one statement; sequences go on after them. */
export async function writeRows(progress: Progress, table: RowTable, given: Rows): Promise<Omit<Filled, 'existing'>> {
  const { values, nullable, choose } = given;
  const referenced = referencedColumns(progress.schema, table.oid);
  progress.planned.set(table.oid, choose.only === '' ? given.rows : Number.POSITIVE_INFINITY);
  const columns = table.columns.filter(({ number }) => values.has(number));
  // ON CONFLICT knows no deferrable keys.
  const canLeaveOut = !table.keys.some(({ deferrable }) => deferrable);
  let problem = '';
  let collided = given.existing > 0;
  for (const { withNulls, leaveOut } of manners) {
    if (leaveOut !== (canLeaveOut && collided) && withNulls) continue;
    const list = columns.map(({ number }) => {
      const sql = values.get(number) ?? 'NULL';
      return withNulls && nullable.has(number) && !referenced.has(number)
        ? `CASE WHEN ${nullRow} THEN NULL ELSE ${sql} END`
        : sql;
    });
    const names = columns.map(({ name }) => quoteIdentifier(name)).join(', ');
    const conflict = leaveOut && canLeaveOut ? ' ON CONFLICT DO NOTHING' : '';
    const what =
      columns.length === 0
        ? 'DEFAULT VALUES'
        : `(${names}) OVERRIDING SYSTEM VALUE ${sourceOf(columns, list, given.rows, choose)}${conflict}`;
    try {
      const { rowCount } = await progress.client.query(`INSERT INTO ${sqlName(table)} ${what}`);
      if ((rowCount ?? 0) > 0) {
        await moveSequences(progress, table);
        return { rows: rowCount ?? 0, values, problem: null };
      }
      problem = 'all rows collided';
    } catch (error) {
      problem = messageOf(error);
      // Its dead rows would be counted by an index build. A table of somebody else's is left as it is.
      await progress.client.query(`VACUUM ${sqlName(table)}`).catch(() => undefined);
      // 23505: unique_violation, 23P01: exclusion_violation.
      collided ||= ['23505', '23P01'].includes(sqlstateOf(error) ?? '');
    }
  }
  return { rows: 0, values: new Map(), problem };
}

/** Rows by their numbers; where not all will do, those of many that do: of the partition of a hash, with a parent. */
function sourceOf(columns: RowColumn[], values: string[], rows: number, { only, many }: Rows['choose']): string {
  const named = values.map(
    (sql, at) => `${sql.replaceAll('{g}', 's.g')} AS ${quoteIdentifier(columns[at]?.name ?? '')}`,
  );
  const numbered = (count: number): string =>
    `SELECT ${named.join(', ')} FROM pg_catalog.generate_series(1::pg_catalog.int8, ${count}) AS s(g)`;
  return only === '' ? numbered(rows) : `SELECT * FROM (${numbered(rows * many)}) AS many WHERE ${only} LIMIT ${rows}`;
}

/** Identity columns and serials go on after the rows that were written. */
async function moveSequences({ client }: Progress, table: RowTable): Promise<void> {
  for (const { sequence, name, type } of table.columns) {
    if (sequence === null || type.category !== 'N') continue;
    const most = `(SELECT pg_catalog.max(${quoteIdentifier(name)}) FROM ONLY ${sqlName(table)})`;
    await client
      .query(
        `SELECT pg_catalog.setval(${quoteLiteral(sequence)}, greatest(${most}, 1)::pg_catalog.int8)
           FROM ${sequence} WHERE NOT is_called OR last_value < ${most}`,
      )
      .catch(() => undefined);
  }
}
