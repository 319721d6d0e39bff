import type { StallFact, StatementFacts } from '../core/facts.ts';
import { addGrowth, growingWork } from './growth.ts';
import type { OrdinaryRows } from './ordinary-rows.ts';
import { fillTables } from '../rows/fill.ts';
import { withFiller } from '../rows/filler-session.ts';
import { sqlName } from '../rows/leaves.ts';
import type { RowSchema } from '../rows/schema.ts';
import { rehearseStalls } from './stalls.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** How many times more rows the larger tables have: the least that tells n from n² and from nothing at all. */
const factor = 8;
/** A project that asks for more rows than this has large tables already: then the second size is a smaller one. */
const enough = 5_000;
/** Longest time for the run on the larger tables, milliseconds: what is slow there has no estimate. */
const patience = 30_000;

/**
 * Runs what works on rows once more, on tables of another size, and writes into the facts how the work grows. Where
 * somebody waits for it, the lock queue is rehearsed there. Most batches have nothing of that kind.
 *
 * @param how `rows`: how many the ordinary run had in the tables of the batch; `failed`: the batch does not come to its end
 * @returns who waited how long; null when that was not rehearsed
 */
export async function tryOtherSize(
  shop: Workshop,
  baseline: string,
  { steps, schema }: Pick<OrdinaryRows, 'steps' | 'schema'>,
  how: { facts: StatementFacts[]; skip: ReadonlySet<number>; rows: number; failed: boolean },
): Promise<StallFact[] | null> {
  const { facts, skip, rows, failed } = how;
  const growing = growingWork(steps, facts);
  if (growing.size === 0 || shop.outOfTime) return null;
  const tables = new Set([...growing.values()].flat());
  const grows = rows <= enough;
  const size = { rows: grows ? rows * factor : Math.ceil(rows / factor), others: Math.ceil(rows / 8) };
  const watch = new Set(growing.keys());
  return withSize(shop, baseline, { schema, tables, ...size }, async (sized) => {
    const deadline = Date.now() + Math.min(patience, shop.timeLeft);
    const other = await shop.runOnCopy(sized, { mode: 'steps', skip, watch, deadline });
    if (grows) addGrowth(facts, steps, other);
    else addGrowth(facts, other, steps);
    return failed ? null : rehearseStalls(shop, sized, facts, skip);
  });
}

/**
 * Lends a database with ordinary rows of another number: in some tables, and in those that their foreign keys name. All
 * others stay empty. The project's own rows (seed) are left out: they cannot be multiplied.
 *
 * @param rows for those tables; those that only their parents' foreign keys name get `others`
 */
async function withSize<Result>(
  shop: Workshop,
  baseline: string,
  how: Pick<OrdinaryRows, 'schema'> & { tables: ReadonlySet<number>; rows: number; others: number },
  use: (sized: Prepared) => Promise<Result>,
): Promise<Result> {
  const { schema, tables, rows, others } = how;
  const parents = [...tables].flatMap((oid) => (schema.get(oid)?.references ?? []).map(({ table }) => table));
  const large = new Set([...tables, ...parents]);
  const needed = withParents(schema, large);
  return shop.withCopy(baseline, async (database) => {
    const sized = await shop.withAdmin(database, (admin) =>
      shop.prepare(database, admin, async () => {
        await withFiller(shop.server, admin, database, async (session) => {
          await fillTables(session, needed, (oid) => (large.has(oid) ? rows : others));
          // Without statistics the planner reads whole tables for a few rows, as production's does not.
          for (const oid of large) {
            const table = schema.get(oid);
            if (table !== undefined) await session.query(`ANALYZE ${sqlName(table)}`).catch(() => undefined);
          }
        });
      }),
    );
    return use(sized);
  });
}

/** The part of a schema without which some tables cannot be filled. */
function withParents(schema: RowSchema, tables: ReadonlySet<number>): RowSchema {
  const needed = new Set(tables);
  // A set that grows while it is walked is walked to its new end.
  for (const oid of needed) for (const { table } of schema.get(oid)?.references ?? []) needed.add(table);
  return new Map([...schema].filter(([oid]) => needed.has(oid)));
}
