import { readCatalog } from '../catalog/read.ts';
import type { Stage } from '../trial/trial.ts';
import type { Prepared } from '../trial/workshop.ts';
import type { Side } from './try.ts';

/** Milliseconds for one query of an application. */
const patience = 5_000;

/** Lends the database before the batch: a copy with the trial's rows. */
export async function withSideBefore<Result>(stage: Stage, use: (side: Side) => Promise<Result>): Promise<Result> {
  return stage.shop.withCopy(stage.filled.database, (database) => withSide(stage, database, use));
}

/** The database after the batch. */
export interface SideAfter extends Side {
  /** False where the batch fails on the trial's rows and was run on empty tables. */
  onRows: boolean;
  /** Statements that were left out. */
  skipped: ReadonlySet<number>;
}

/**
 * Lends the database after the batch, as whole as it can be had.
 *
 * @param leftOut sets of statements that may be left out, the first that works is taken; on rows before on empty tables
 * @param use gets null when the batch fails everywhere
 */
export async function withSideAfter<Result>(
  stage: Stage,
  leftOut: readonly ReadonlySet<number>[],
  use: (side: SideAfter | null) => Promise<Result>,
): Promise<Result> {
  for (const skipped of leftOut) {
    for (const onRows of [true, false]) {
      const done = await onCopy(stage, onRows, async (prepared) => {
        if (!(await runs(stage, prepared, skipped))) return null;
        return { value: await withSide(stage, prepared.database, (side) => use({ ...side, onRows, skipped })) };
      });
      if (done !== null) return done.value;
    }
  }
  return use(null);
}

async function onCopy<Result>(
  { shop, filled, baseline }: Stage,
  onRows: boolean,
  use: (prepared: Prepared) => Promise<Result>,
): Promise<Result> {
  if (onRows) return shop.withCopy(filled.database, (database) => use({ ...filled, database }));
  return shop.withCopy(baseline, async (database) =>
    use(await shop.withAdmin(database, (admin) => shop.prepare(database, admin))),
  );
}

async function runs({ shop }: Stage, prepared: Prepared, skip: ReadonlySet<number>): Promise<boolean> {
  const result = await shop.runIn(prepared, { mode: shop.transaction, light: true, skip });
  const failed = result.statements.some((run) => (run?.error ?? run?.notTried ?? null) !== null);
  return !failed && result.failure === null && !result.outOfTime;
}

async function withSide<Result>(
  { shop }: Stage,
  database: string,
  use: (side: Side) => Promise<Result>,
): Promise<Result> {
  const { migrationsSchema: schema, migrationsTable: table } = shop.project;
  const catalog = await shop.withAdmin(database, (admin) => readCatalog(admin, { schema, table }));
  const session = await shop.server.connectPlain(database);
  try {
    await session.query(`SET statement_timeout = ${patience}`);
    return await use({ session, catalog });
  } finally {
    await session.end().catch(() => undefined);
  }
}
