import type pg from 'pg';
import type { Catalog } from '../core/catalog.ts';
import type { StatementFacts, TrialFacts } from '../core/facts.ts';
import type { Migration, Project } from '../core/project.ts';
import type { TransactionMode } from '../core/words.ts';
import { readCatalog } from '../postgres/catalog.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { readBase, type Base } from './base.ts';
import { mergeRuns, type Runs } from './merge.ts';
import { whyNotTried } from './not-tried.ts';
import { openAdmin, usualLimits, type TrialLimits } from './limits.ts';
import type { Server } from '../postgres/server.ts';
import { alignSchemas } from './rows/align.ts';
import { fillTables, type FillResult } from './rows/fill.ts';
import { withFiller } from './rows/filler-session.ts';
import { readSchema, type RowSchema } from './rows/schema.ts';
import { runBatch, type RunOptions, type RunResult } from './run.ts';
import { placeStatements, type BatchStatement } from './statements.ts';
import { installTracer, type Tracer } from './tracer.ts';

/** What is tried. */
export interface TrialInput {
  migrations: Migration[];
  statements: ParsedStatement[];
  project: Pick<Project, 'migrationsSchema' | 'migrationsTable'> & Partial<Pick<Project, 'layout'>>;
  transaction: TransactionMode;
  /** Rows for the tables that the batch touches and for the tables that their foreign keys name; others get fewer. */
  rows?: number;
  limits?: Partial<TrialLimits>;
}

/** The outcome of a trial. */
export interface Trial {
  /** One per statement, put together from all runs. */
  facts: StatementFacts[];
  /** The run on ordinary rows first. */
  runs: TrialFacts[];
  /** The catalog before the batch. */
  baseline: Catalog;
  /** The catalog just before each statement. */
  before: Catalog[];
  /** The catalog after the last statement; null when the batch is empty. */
  final: Catalog | null;
}

/** Rows per table when nothing else is asked for: enough that a scan cannot be taken for a look-up. */
const usualRows = 1_000;

/** How often the batch is run again without a statement that failed. */
const continuations = 4;

/**
 * Runs the pending batch on copies of the baseline and watches it. The baseline itself is not touched.
 *
 * @param baseline name of the database that holds the base branch's migrations; nobody may be connected to it
 */
export async function runTrial(server: Server, baseline: string, input: TrialInput): Promise<Trial> {
  return new TrialRun(server, baseline, input).go();
}

class TrialRun {
  readonly #server: Server;
  readonly #baseline: string;
  readonly #input: TrialInput;
  readonly #statements: BatchStatement[];
  readonly #limits: TrialLimits;
  readonly #deadline: number;

  constructor(server: Server, baseline: string, input: TrialInput) {
    this.#server = server;
    this.#baseline = baseline;
    this.#input = input;
    this.#limits = { ...usualLimits, ...input.limits };
    this.#deadline = Date.now() + this.#limits.trialMs;
    this.#statements = placeStatements(input.migrations, input.statements, input.project.layout);
  }

  async go(): Promise<Trial> {
    const catalogs = await this.#onEmptyTables();
    return this.#withDatabase(this.#baseline, async (filled) => {
      const { tracer, base, rows } = await this.#prepare(filled, (admin) => this.#fill(admin, filled, catalogs));
      const steps = await this.#run(filled, tracer, base, { mode: 'steps' });
      const notTried = this.#notTriedIn([catalogs.result, steps]);
      const batch = await this.#batchRuns(filled, tracer, base, notTried);
      const failed = batch[0]?.result.failure ?? null;
      const runs: Runs = {
        batch,
        steps,
        empty: catalogs.result,
        emptyBatch: failed === null ? null : await this.#emptyBatch(new Set(notTried.keys())),
        notTried,
        inTransaction: this.#input.transaction !== 'none',
      };
      const facts = mergeRuns(this.#statements, runs);
      return {
        facts,
        runs: [
          {
            rowSet: 'ordinary',
            transaction: this.#input.transaction,
            statements: facts,
            failure: productionFailure(facts, failed),
            rowsPerTable: rowsPerTable(base),
            notFilled: rows?.notFilled ?? [],
            catalogChanged: catalogs.changed,
          },
        ],
        baseline: catalogs.baseline,
        before: catalogs.before,
        final: catalogs.final,
      };
    });
  }

  /** Every statement by itself on empty tables: the catalogs in between, and what each statement takes at least. */
  async #onEmptyTables(): Promise<{
    result: RunResult;
    baseline: Catalog;
    before: Catalog[];
    final: Catalog | null;
    changed: boolean;
    schema: RowSchema;
  }> {
    return this.#withDatabase(this.#baseline, async (database) => {
      const { tracer, base, admin } = await this.#prepare(database, undefined);
      try {
        const read = (): Promise<Catalog> => readCatalog(admin, this.#bookkeeping);
        const baseline = await read();
        const schemaBefore = await readSchema(admin);
        let current = baseline;
        const before: Catalog[] = [];
        const result = await this.#runIn(database, tracer, base, {
          mode: 'steps',
          around: {
            before: async (one) => void (before[one.index] = current),
            after: async (_, run) => {
              if (run.catalogWritten) current = await read();
            },
          },
        });
        for (const { index } of this.#statements) before[index] ??= before[index - 1] ?? baseline;
        const changed = result.statements.some((run) => run?.catalogWritten === true);
        const schema = alignSchemas(schemaBefore, await readSchema(admin));
        return { result, baseline, before, final: this.#statements.length === 0 ? null : current, changed, schema };
      } finally {
        await admin.end();
      }
    });
  }

  /** Many rows where the batch works and in the tables that those name; fewer elsewhere. */
  async #fill(
    admin: pg.Client,
    database: string,
    { result, schema }: { result: RunResult; schema: RowSchema },
  ): Promise<FillResult> {
    const many = this.#input.rows ?? usualRows;
    const few = Math.max(1, Math.floor(many / 8));
    const large = new Set(result.statements.flatMap((run) => run?.derived?.touched ?? []));
    const parents = Array.from(large, (oid) => schema.get(oid)?.references ?? []).flat();
    for (const { table } of parents) large.add(table);
    const rowsFor = (oid: number): number => (large.has(oid) ? few * 8 : few);
    return withFiller(this.#server, admin, database, (session) => fillTables(session, schema, rowsFor));
  }

  /**
   * The batch as production runs it, and after a failure again without the statement that failed. A statement that
   * cannot be tried here is left out from the start: its failure is not production's.
   */
  async #batchRuns(filled: string, tracer: Tracer, base: Base, notTried: Map<number, string>): Promise<Runs['batch']> {
    const runs: Runs['batch'] = [];
    const skip = new Set(notTried.keys());
    for (let round = 0; round <= continuations + notTried.size; round++) {
      const skipped = new Set(skip);
      const result = await this.#run(filled, tracer, base, { mode: this.#input.transaction, skip: skipped });
      const failed = result.failure?.statement ?? null;
      const reason = this.#whyNotTried(result, failed);
      if (failed !== null && reason !== null) notTried.set(failed, reason);
      else runs.push({ skipped, result });
      if (failed === null || (reason === null && failed === this.#statements.length - 1)) break;
      skip.add(failed);
    }
    return runs;
  }

  #whyNotTried(result: RunResult, index: number | null): string | null {
    const error = index === null ? undefined : result.statements[index]?.error;
    const node = index === null ? undefined : this.#statements[index]?.node;
    return error && node ? whyNotTried(error, node) : null;
  }

  /** Statements that could not be tried in the runs that go on after failures. */
  #notTriedIn(results: RunResult[]): Map<number, string> {
    const found = new Map<number, string>();
    for (const result of results) {
      for (const { index } of this.#statements) {
        const reason = result.statements[index]?.notTried ?? this.#whyNotTried(result, index);
        if (reason !== null && reason !== undefined) found.set(index, reason);
      }
    }
    return found;
  }

  async #emptyBatch(skip: ReadonlySet<number>): Promise<RunResult> {
    return this.#withDatabase(this.#baseline, async (database) => {
      const { tracer, base } = await this.#prepare(database, async () => null);
      return this.#runIn(database, tracer, base, { mode: this.#input.transaction, light: true, skip });
    });
  }

  get #bookkeeping(): { schema: string; table: string } {
    return { schema: this.#input.project.migrationsSchema, table: this.#input.project.migrationsTable };
  }

  /** Installs the tracer, lets `fill` put rows in, and reads what is there. With `fill` undefined the session stays open. */
  async #prepare(
    database: string,
    fill: ((admin: pg.Client) => Promise<FillResult | null>) | undefined,
  ): Promise<{ tracer: Tracer; base: Base; admin: pg.Client; rows: FillResult | null }> {
    const admin = await openAdmin(this.#server, database);
    try {
      const tracer = await installTracer(admin, this.#server.superuser);
      const rows = (await fill?.(admin)) ?? null;
      const base = await readBase(admin, tracer.marker);
      if (fill !== undefined) await admin.end();
      return { tracer, base, admin, rows };
    } catch (error) {
      await admin.end();
      throw error;
    }
  }

  /** Runs the batch on a new copy of a database. */
  async #run(template: string, tracer: Tracer, base: Base, how: How): Promise<RunResult> {
    return this.#withDatabase(template, (database) => this.#runIn(database, tracer, base, how));
  }

  #runIn(database: string, tracer: Tracer, base: Base, how: How): Promise<RunResult> {
    return runBatch(this.#server, {
      database,
      migrations: this.#input.migrations,
      statements: this.#statements,
      project: this.#input.project,
      skip: new Set(),
      base: { ...base, live: new Map(base.live) },
      tracer,
      limits: this.#limits,
      deadline: this.#deadline,
      ...how,
    });
  }

  async #withDatabase<Result>(template: string, use: (database: string) => Promise<Result>): Promise<Result> {
    const database = await this.#server.createDatabase(template);
    try {
      return await use(database);
    } finally {
      await this.#server.dropDatabase(database);
    }
  }
}

type How = Pick<RunOptions, 'mode'> & Partial<RunOptions>;

/** The first failure that production has: one that only follows from what could not be tried here is none. */
function productionFailure(facts: StatementFacts[], failed: RunResult['failure']): TrialFacts['failure'] {
  const first = facts.find(({ error }) => error !== null);
  if (first?.error) return { statement: first.statement, error: first.error };
  return failed?.statement === null ? failed : null;
}

function rowsPerTable(base: Base): Record<string, number> {
  const rows = Object.create(null) as Record<string, number>;
  for (const [oid, count] of base.live) {
    const relation = base.relations.get(oid);
    if (relation?.kind === 'table') rows[relation.name] = count;
  }
  return rows;
}
