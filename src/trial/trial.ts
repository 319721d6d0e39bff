import type { Catalog } from '../core/catalog.ts';
import type { SilentChangeFact, StatementFacts, TrialFacts } from '../core/facts.ts';
import type { Migration, Project } from '../core/project.ts';
import type { Routine } from '../catalog/routines.ts';
import type { TransactionMode } from '../core/words.ts';
import type { Server } from '../postgres/server.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { notTriedIn, runBatches } from './batch-runs.ts';
import type { Base } from './base.ts';
import type { Ends } from './ends.ts';
import { runOnEmptyTables, type EmptyTables } from './empty-tables.ts';
import { runOnHostileRows, type HostileRuns } from './hostile-runs.ts';
import { usualLimits, type TrialLimits } from './limits.ts';
import { findBroken } from './broken.ts';
import { tryOtherSize } from './grown.ts';
import { countLostRows } from './lost-rows.ts';
import { mergeRuns, type Runs } from './merge.ts';
import { runFileByFile } from './file-by-file.ts';
import { blameTime } from './out-of-time.ts';
import { withOrdinaryRows, type OrdinaryRows } from './ordinary-rows.ts';
import type { RunResult } from './run-types.ts';
import { placeStatements } from './statements.ts';
import { Workshop, type Prepared } from './workshop.ts';

/** What is tried. */
export interface TrialInput {
  migrations: Migration[];
  statements: ParsedStatement[];
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'> & Partial<Pick<Project, 'layout'>>;
  transaction: TransactionMode;
  /** Rows for the tables that the batch touches and for the tables that their foreign keys name; others get fewer. */
  rows?: number;
  limits?: Partial<TrialLimits>;
  /** A copy of the baseline that holds the project's own rows; tables that are empty in it get made-up rows. */
  seeded?: string | null;
  /** Comes when nothing else keeps the machine busy: what is measured by the clock waits for it. */
  quiet?: () => Promise<void>;
}

/** The outcome of a trial. */
export interface Trial {
  /** One per statement, put together from all runs. */
  facts: StatementFacts[];
  /** The run on ordinary rows first. */
  runs: TrialFacts[];
  /** The catalog before the batch. */
  baseline: Catalog;
  /** The functions of the baseline, with their bodies. */
  routines: Routine[];
  /** The catalog just before each statement. */
  before: Catalog[];
  /** The catalog after the last statement; null when the batch is empty. */
  final: Catalog | null;
  /** Everything that the database held before and after the batch; null when the trial did not come to its end. */
  ends: Ends | null;
}

/** Rows per table when nothing else is asked for: enough that a scan cannot be taken for a look-up. */
const usualRows = 1_000;

/**
 * Runs the pending batch on copies of the baseline and watches it. The baseline itself is not touched.
 *
 * @param baseline name of the database that holds the base branch's migrations; nobody may be connected to it
 */
export async function runTrial(server: Server, baseline: string, input: TrialInput): Promise<Trial> {
  return withTrial(server, baseline, input, (trial) => Promise.resolve(trial));
}

/** Where the trial was played: further runs on the same rows are made here. Lent, and gone afterwards. */
export interface Stage {
  shop: Workshop;
  /** The database without made-up rows. */
  baseline: string;
  /** The baseline with the ordinary rows. */
  filled: Prepared;
  /** What rows are made of, before the batch and after it. */
  schemas: EmptyTables['schemas'];
  /**
   * SQL of the values of an ordinary row with the number `{g}`, by column number; empty for a table without rows. Texts
   * that were written in the form of another type, because the batch converts them, are left out.
   */
  valuesOf: (oid: number) => ReadonlyMap<number, string>;
  /** Writes rows that few applications have into a copy of `filled`. */
  addHostileRows: HostileRuns['addTo'];
}

/** Runs the trial as {@link runTrial} does and lends its databases. */
// oxlint-disable-next-line max-lines-per-function -- the order of the runs, in one place
export async function withTrial<Result>(
  server: Server,
  baseline: string,
  input: TrialInput,
  use: (trial: Trial, stage: Stage) => Promise<Result>,
): Promise<Result> {
  const shop = new Workshop(server, {
    migrations: input.migrations,
    statements: placeStatements(input.migrations, input.statements),
    project: input.project,
    transaction: input.transaction,
    limits: { ...usualLimits, ...input.limits },
    seeded: input.seeded ?? null,
    quiet: input.quiet ?? (() => Promise.resolve()),
  });
  const empty = await runOnEmptyTables(shop, baseline);
  return withOrdinaryRows(shop, baseline, empty, input.rows ?? usualRows, async (ordinary) => {
    const { filled } = ordinary;
    const runs = await runAll(shop, baseline, ordinary, empty);
    const skip = new Set([...runs.notTried.keys(), ...runs.stopped]);
    const hostile = await runOnHostileRows(shop, filled, empty, ordinary, skip);
    await countDrops(shop, filled, empty, runs);
    const facts = mergeRuns(runs);
    const outOfTime = blameTime(shop, facts, runs);
    const broken = failureOf(facts, runs) === null ? await findBroken(shop, ordinary, empty, skip) : null;
    for (const one of facts) addFromRows(one, ordinary.silentChanges, hostile);
    const about = {
      transaction: input.transaction,
      rowsPerTable: rowsPerTable(filled.base),
      notFilled: ordinary.rows.notFilled,
      catalogChanged: ordinary.catalogChanged,
      ...(outOfTime === null ? {} : { outOfTime }),
    };
    const failure = failureOf(facts, runs);
    const stalls = await tryOtherSize(shop, baseline, ordinary, {
      facts,
      skip,
      rows: input.rows ?? usualRows,
      failed: failure !== null,
    });
    const oneByOne = await runFileByFile(shop, filled, facts, skip);
    const trial: Trial = {
      facts,
      runs: [
        {
          rowSet: 'ordinary',
          ...about,
          ...(broken === null ? {} : { broken }),
          ...(stalls === null ? {} : { stalls }),
          statements: facts,
          failure,
        },
        ...oneByOne.map((run): TrialFacts => ({ rowSet: 'ordinary', ...about, ...run, statements: facts })),
        ...hostile.runs.map((run): TrialFacts => ({ ...run, ...about, statements: facts })),
      ],
      baseline: empty.baseline,
      routines: empty.routines,
      before: empty.before,
      final: shop.statements.length === 0 ? null : empty.final,
      ends: ordinary.ends,
    };
    const { schemas } = empty;
    const valuesOf = (oid: number): ReadonlyMap<number, string> => ordinaryValues(ordinary, oid);
    return use(trial, { shop, baseline, filled, schemas, valuesOf, addHostileRows: hostile.addTo });
  });
}

function ordinaryValues({ rows, schema }: OrdinaryRows, oid: number): ReadonlyMap<number, string> {
  const columns = schema.get(oid)?.columns ?? [];
  const asAnother = new Set(columns.filter(({ type }) => type.writtenAs).map(({ number }) => number));
  return new Map([...(rows.tables.get(oid)?.values ?? [])].filter(([number]) => !asAnother.has(number)));
}

/** The batch as production runs it, and on empty tables too when it fails on rows. */
async function runAll(shop: Workshop, baseline: string, ordinary: OrdinaryRows, empty: EmptyTables): Promise<Runs> {
  const { steps, stopped, filled } = ordinary;
  const notTried = notTriedIn(shop, [empty.result, steps]);
  const batch = await runBatches(shop, filled, steps, notTried, stopped);
  const skip = new Set([...notTried.keys(), ...stopped]);
  const failed = batch.some(({ result }) => result.failure !== null);
  return {
    batch,
    steps,
    empty: empty.result,
    emptyBatch: failed ? await runEmptyBatch(shop, baseline, skip) : null,
    notTried,
    stopped,
    statements: shop.statements,
    before: empty.before,
    inTransaction: shop.transaction !== 'none',
  };
}

async function runEmptyBatch(shop: Workshop, baseline: string, skip: ReadonlySet<number>): Promise<RunResult> {
  return shop.withCopy(baseline, async (database) => {
    const prepared = await shop.withAdmin(database, (admin) => shop.prepare(database, admin));
    return shop.runIn(prepared, { mode: shop.transaction, light: true, skip });
  });
}

async function countDrops(shop: Workshop, filled: Prepared, empty: EmptyTables, runs: Runs): Promise<void> {
  const results = [...runs.batch.map(({ result }) => result), runs.steps, runs.empty];
  const drops = results.flatMap(({ statements }) => statements.flatMap((run) => run?.derived?.drops ?? []));
  if (drops.length === 0) return;
  await shop.withAdmin(filled.database, (admin) => countLostRows(admin, empty.schemas.baseline, filled.base, drops));
}

/** What only the rows show: silent changes, and failures that need rows of a certain shape. */
function addFromRows(facts: StatementFacts, silent: Map<number, SilentChangeFact[]>, hostile: HostileRuns): void {
  const ordinary = silent.get(facts.statement) ?? [];
  const more = (hostile.silentChanges.get(facts.statement) ?? []).filter(
    ({ relation, column }) => !ordinary.some((one) => one.relation === relation && one.column === column),
  );
  facts.silentChanges = [...ordinary, ...more];
  if (facts.error === null) facts.hostileFailures = hostile.failures.get(facts.statement) ?? [];
}

/** The failure that ends the batch in production: one that only follows from what could not be tried here is none. */
function failureOf(facts: StatementFacts[], runs: Runs): TrialFacts['failure'] {
  const first = facts.find(({ error }) => error !== null);
  if (first?.error) return { statement: first.statement, error: first.error };
  return runs.batch.map(({ result }) => result.failure).find((failure) => failure?.statement === null) ?? null;
}

function rowsPerTable(base: Base): Record<string, number> {
  const rows = Object.create(null) as Record<string, number>;
  for (const [oid, count] of base.live) {
    const relation = base.relations.get(oid);
    if (relation?.kind === 'table') rows[relation.name] = count;
  }
  return rows;
}
