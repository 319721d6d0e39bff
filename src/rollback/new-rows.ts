import type pg from 'pg';
import type { WayBack } from '../core/review.ts';
import { sqlstateOf } from '../postgres/client.ts';
import { printName } from '../grammar/name.ts';
import type { RowSchema } from '../rows/schema.ts';
import type { Stage } from '../trial/trial.ts';
import { withPatience } from './attempt.ts';
import { newValues, type NewValue } from './new-values.ts';

/** What the new release's own rows mean for the way back. */
export interface NewRows {
  failsIf: WayBack['failsIf'];
  /** Tables and columns that only the new release has: what is in them goes away. */
  goesAway: string[];
}

/** Most kinds of rows that are tried. */
const mostKinds = 40;

/**
 * Goes forward on a copy, writes what only the new schema allows, one kind after the other, and goes back each time in a
 * transaction that is taken back. Only what was seen to fail, and would not fail without it, is told.
 */
export async function tryNewRows(
  { shop, filled }: Stage,
  { before, after }: { before: RowSchema; after: RowSchema },
  back: readonly string[],
): Promise<NewRows> {
  const goesAway = onlyIn(before, after, shop.project);
  const values = newValues(before, after).slice(0, mostKinds);
  if (values.length === 0) return { failsIf: [], goesAway };
  return shop.withCopy(filled.database, async (database) => {
    await shop.runIn({ ...filled, database }, { mode: shop.transaction, light: true });
    return withPatience(shop, database, async (client) => {
      const failsIf: WayBack['failsIf'] = [];
      if (await failsWith(client, null, back)) return { failsIf, goesAway };
      for (const value of values) {
        if (shop.timeLeft <= 0) break;
        if (await failsWith(client, value, back)) failsIf.push({ what: value.what, query: value.query });
      }
      return { failsIf, goesAway };
    });
  });
}

/** True when the value could be written and the way back then fails. */
async function failsWith(client: pg.Client, value: NewValue | null, back: readonly string[]): Promise<boolean> {
  await client.query('BEGIN');
  try {
    if (value !== null && !(await write(client, value))) return false;
    for (const sql of back) await client.query(sql);
    // Constraints that are deferred speak now.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return false;
  } catch (error) {
    if (sqlstateOf(error) === null) throw error;
    return true;
  } finally {
    await client.query('ROLLBACK');
  }
}

async function write(client: pg.Client, { write: ways, query }: NewValue): Promise<boolean> {
  for (const sql of ways) {
    await client.query('SAVEPOINT new_row');
    try {
      const { rowCount } = await client.query(sql);
      if (rowCount === 1 && (query === null || (await counted(client, query)) > 0)) return true;
    } catch (error) {
      if (sqlstateOf(error) === null) throw error;
    }
    await client.query('ROLLBACK TO new_row');
  }
  return false;
}

async function counted(client: pg.Client, query: string): Promise<number> {
  return Number(((await client.query(query)).rows as { count: string }[])[0]?.count ?? 0);
}

function onlyIn(before: RowSchema, after: RowSchema, project: Stage['shop']['project']): string[] {
  return [...after.values()].flatMap((is) => {
    if (is.schema === project.migrationsSchema && is.bareName === project.migrationsTable) return [];
    const name = printName({ schema: is.schema, name: is.bareName });
    const was = before.get(is.oid);
    if (was === undefined) return [name];
    const known = new Set(was.columns.map(({ number }) => number));
    return is.columns
      .filter(({ number, generated }) => !known.has(number) && generated === null)
      .map((column) => `${name}.${column.name}`);
  });
}
