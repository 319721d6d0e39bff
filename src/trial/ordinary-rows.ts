import type { SilentChangeFact, StatementFacts } from '../core/facts.ts';
import { compareDefinitions, readDefinitions } from '../catalog/definitions.ts';
import { stoppedIn } from './batch-runs.ts';
import type { EmptyTables } from './empty-tables.ts';
import { readEnds, type Ends } from './ends.ts';
import { blocksWrites } from '../grammar/lock.ts';
import { alignSchemas, type Demands } from '../rows/align.ts';
import { fillTables, type FillResult } from '../rows/fill.ts';
import { withFiller } from '../rows/filler-session.ts';
import { clearNamedRows } from '../rows/named-away.ts';
import { namedIn } from './named.ts';
import type { RowSchema, RowTable, ValueType } from '../rows/schema.ts';
import { shapesAskedFor, textsAskedFor } from '../rows/written-as.ts';
import type { RunResult } from './run-types.ts';
import type { StatementRun } from './statement-run.ts';
import { watchSilentChanges } from './silent.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** A database with ordinary rows, and every statement run by itself on a copy of it. */
export interface OrdinaryRows {
  filled: Prepared;
  rows: FillResult;
  /** What the rows were made to meet. */
  schema: RowSchema;
  /** True when the batch leaves another catalog behind. */
  catalogChanged: boolean;
  steps: RunResult;
  /** All objects before and after these steps; null when they did not come to the end. */
  ends: Ends | null;
  silentChanges: Map<number, SilentChangeFact[]>;
  /** Failures that went away when the rows became clean: not certain, they depend on the data. */
  dependent: Map<number, NonNullable<StatementFacts['error']>>;
  /** Statements that Raincheck had to stop. */
  stopped: Set<number>;
}

/** SQLSTATE classes that rows bring about: see hostile-runs.ts. */
const dataFailure = /^(21|22|23|44|54|P0)/;

/** How often the rows are made anew, each time closer to what the batch demands. */
const rounds = 4;

/**
 * Fills a database, runs every statement by itself, and lends both. Rows start as any application has them: NULLs in
 * nullable columns, equal values. When a statement fails on them, the tables that it works on get clean rows: a failure
 * that then goes away depends on the data; one that stays is certain.
 *
 * @param many rows for the tables that the batch locks and for those that their foreign keys name; others get an eighth
 */
export async function withOrdinaryRows<Result>(
  shop: Workshop,
  baseline: string,
  empty: EmptyTables,
  many: number,
  use: (rows: OrdinaryRows) => Promise<Result>,
): Promise<Result> {
  const clean = new Set<number>();
  const bare = new Set<number>();
  const writtenAs = new Map<string, ValueType>();
  const shapes = new Map<string, 'array' | 'object'>();
  const named = new Set<number>();
  const failed = new Map<number, NonNullable<StatementFacts['error']>>();
  const round = async (left: number): Promise<Result> => {
    let again = false;
    const result = await shop.withCopy(shop.seeded ?? baseline, async (database) => {
      const made = await fill(shop, database, empty, { clean, bare, writtenAs, shapes, named }, many);
      const failures = dataFailures(made.steps, empty.result);
      again = left > 0 && askMore(shop, empty, failures, { clean, bare, writtenAs, shapes, named });
      if (again) {
        for (const { index, error } of failures) if (error) failed.set(index, error);
        return null;
      }
      const still = new Set(failures.map(({ index }) => index));
      const dependent = new Map([...failed].filter(([index]) => !still.has(index)));
      return { value: await use({ ...made, dependent }) };
    });
    return result === null ? round(left - 1) : result.value;
  };
  return round(rounds);
}

function dataFailures(steps: RunResult, empty: RunResult): StatementRun[] {
  return steps.statements.filter((run): run is StatementRun => {
    const onEmpty = run === undefined ? undefined : empty.statements[run.index];
    if (run === undefined || onEmpty?.error !== null) return false;
    return run.error === null ? swallowed(run, onEmpty) : dataFailure.test(run.error.sqlstate);
  });
}

/**
 * True when a block (`EXCEPTION WHEN unique_violation THEN`) did something on empty tables that it leaves undone on these
 * rows: its savepoint took the locks back too.
 */
function swallowed({ derived }: StatementRun, { derived: onEmpty }: StatementRun): boolean {
  if (derived === null || onEmpty === null) return false;
  const keys = new Set(derived.locks.map(({ relation, mode }) => `${mode} ${relation}`));
  return onEmpty.locks.some(({ relation, mode }) => blocksWrites(mode) && !keys.has(`${mode} ${relation}`));
}

/** Adds what the failing statements ask of the rows. False when there is nothing more to add. */
function askMore(
  shop: Workshop,
  empty: EmptyTables,
  failures: StatementRun[],
  demands: {
    clean: Set<number>;
    bare: Set<number>;
    writtenAs: Map<string, ValueType>;
    shapes: Map<string, 'array' | 'object'>;
    named: Set<number>;
  },
): boolean {
  const size = () => Object.values(demands).reduce((sum, { size: own }) => sum + own, 0);
  const before = size();
  for (const { index, error } of failures) {
    const touched = empty.result.statements[index]?.derived?.touched ?? [];
    for (const oid of touched) if (empty.schemas.baseline.has(oid)) demands.clean.add(oid);
    const tables = touched
      .map((oid) => empty.schemas.baseline.get(oid))
      .filter((table): table is RowTable => table !== undefined);
    const sql = shop.statements[index]?.statement.sql ?? '';
    if (error === null) continue;
    const kind = shop.statements[index]?.statement.kind;
    if (error.sqlstate.startsWith('23') && (kind === 'UpdateStmt' || kind === 'DeleteStmt')) demands.named.add(index);
    const into = copiedInto(error, sql, tables, empty.schemas.baseline);
    if (into !== null) demands.bare.add(into);
    const asked = textsAskedFor(error, sql, tables, [empty.schemas.final, empty.schemas.baseline]);
    const shapes = shapesAskedFor(error, sql, tables);
    for (const [key, shape] of shapes) if (!demands.shapes.has(key)) demands.shapes.set(key, shape);
    for (const [key, type] of asked) if (!demands.writtenAs.has(key)) demands.writtenAs.set(key, type);
  }
  return size() > before;
}

/** The table into which INSERT … SELECT puts keys that its own made-up rows have, when no other table refers to it. */
function copiedInto(
  { sqlstate, message }: NonNullable<StatementFacts['error']>,
  sql: string,
  tables: RowTable[],
  schema: RowSchema,
): number | null {
  if (sqlstate !== '23505' || !/\binsert\s+into\b/i.test(sql) || !/\bselect\b/i.test(sql)) return null;
  const [, key] = /constraint "(.*)"$/.exec(message) ?? [];
  const table = tables.find(({ keys }) => keys.some(({ name }) => name === key));
  if (table === undefined) return null;
  const isReferenced = [...schema.values()].some(({ references }) => references.some((one) => one.table === table.oid));
  return isReferenced ? null : table.oid;
}

async function fill(
  shop: Workshop,
  database: string,
  empty: EmptyTables,
  demands: Demands,
  many: number,
): Promise<Omit<OrdinaryRows, 'dependent'>> {
  const schema = alignSchemas(empty.schemas.baseline, empty.schemas.final, demands);
  const few = Math.max(1, Math.floor(many / 8));
  const parents = Array.from(empty.touched, (oid) => schema.get(oid)?.references ?? []).flat();
  const large = new Set([...empty.touched, ...parents.map(({ table }) => table)]);
  const rowsFor = (oid: number): number => (large.has(oid) ? few * 8 : few);
  let rows: FillResult = { tables: new Map(), notFilled: [] };
  const { filled, catalogChanged } = await shop.withAdmin(database, async (admin) => ({
    catalogChanged: empty.changed ?? (await differs(shop, admin, empty.definitions ?? new Map())),
    filled: await shop.prepare(database, admin, async () => {
      rows = await withFiller(shop.server, admin, database, async (session) => {
        const result = await fillTables(session, schema, rowsFor, shop.seeded !== null);
        const named = demands.named.size === 0 ? [] : namedIn(shop, empty);
        const own = named.filter(({ statement }) => demands.named.has(statement));
        await clearNamedRows(session, own, empty.schemas);
        return result;
      });
    }),
  }));
  const stopped = stoppedIn(empty.result);
  const silentChanges = new Map<number, SilentChangeFact[]>();
  const { steps, ends } = await shop.withCopy(database, async (copy) => {
    const watch = { rowSet: 'ordinary' as const, found: silentChanges, catalogs: empty };
    const result = await watchSilentChanges(shop, copy, watch, (around) =>
      shop.runIn({ ...filled, database: copy }, { mode: 'steps', probe: true, skip: stopped, around }),
    );
    return { steps: result, ends: await readEnds(shop, database, copy, result) };
  });
  for (const index of stoppedIn(steps)) stopped.add(index);
  return { filled, rows, schema, catalogChanged, steps, ends, silentChanges, stopped };
}

async function differs(
  shop: Workshop,
  admin: Parameters<typeof readDefinitions>[0],
  after: Map<string, string>,
): Promise<boolean> {
  const { migrationsSchema, migrationsTable } = shop.project;
  const before = await readDefinitions(admin, { schema: migrationsSchema, table: migrationsTable });
  return compareDefinitions(before, after).length > 0;
}
