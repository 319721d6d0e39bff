import type { HostileClass, HostileFailure, SilentChangeFact, TrialFacts } from '../core/facts.ts';
import { withFiller } from './rows/filler-session.ts';
import { addHostileRows, hostileClasses, hostileTargets } from './rows/hostile.ts';
import type { EmptyTables } from './empty-tables.ts';
import type { RunResult } from './run.ts';
import { watchSilentChanges } from './silent.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** What hostile rows brought to light. */
export interface HostileRuns {
  /** By statement. */
  failures: Map<number, HostileFailure[]>;
  silentChanges: Map<number, SilentChangeFact[]>;
  runs: Pick<TrialFacts, 'rowSet' | 'failure'>[];
}

/**
 * Failures that come from the data: 21 (cardinality), 22 (data exception), 23 (constraint), 44 (check option), 54 (a limit,
 * such as the length of an index entry), P0 (raised by a function or DO block).
 */
const dataFailure = /^(21|22|23|44|54|P0)/;

/**
 * Runs every statement by itself on rows that the schema allows and few applications have: first with all classes of
 * them together; only when a statement fails that did not fail before, class by class, to name the one.
 *
 * @param ordinary the same run on ordinary rows
 * @param skip statements that are not tried
 */
export async function runOnHostileRows(
  shop: Workshop,
  filled: Prepared,
  empty: EmptyTables,
  ordinary: RunResult,
  skip: ReadonlySet<number>,
): Promise<HostileRuns> {
  const targets = hostileTargets(
    empty.schemas.baseline,
    empty.schemas.final,
    empty.touched,
    shop.statements.map(({ statement }) => statement.sql),
  );
  const silentChanges = new Map<number, SilentChangeFact[]>();
  if (targets.length === 0) return { failures: new Map(), silentChanges, runs: [] };
  const run = (classes: HostileClass[], watch: boolean): Promise<RunResult> =>
    shop.withCopy(filled.database, async (database) => {
      await shop.withAdmin(database, (admin) =>
        withFiller(shop.server, admin, database, (session) => addHostileRows(session, targets, classes)),
      );
      const how = { mode: 'steps' as const, light: true, skip };
      if (!watch) return shop.runIn({ ...filled, database }, how);
      return watchSilentChanges(shop, database, 'hostile', silentChanges, (around) =>
        shop.runIn({ ...filled, database }, { ...how, around }),
      );
    });
  const all = await run(hostileClasses, true);
  const suspects = newFailures(all, ordinary);
  const failures = new Map<number, HostileFailure[]>();
  if (suspects.size > 0) {
    for (const which of hostileClasses) {
      for (const [index, error] of newFailures(await run([which], false), ordinary)) {
        failures.set(index, [...(failures.get(index) ?? []), { class: which, error }]);
      }
    }
    // Only several classes together bring it about: named after the error.
    for (const [index, error] of suspects) {
      if (!failures.has(index)) failures.set(index, [{ class: likelyClass(error.sqlstate), error }]);
    }
  }
  const [first] = [...suspects].sort(([a], [b]) => a - b);
  const failure = first === undefined ? null : { statement: first[0], error: first[1] };
  return { failures, silentChanges, runs: [{ rowSet: 'hostile', failure }] };
}

function newFailures(result: RunResult, ordinary: RunResult): Map<number, HostileFailure['error']> {
  const found = new Map<number, HostileFailure['error']>();
  for (const run of result.statements) {
    if (!run?.error || !dataFailure.test(run.error.sqlstate)) continue;
    const before = ordinary.statements[run.index];
    if (before !== undefined && before.error === null) found.set(run.index, run.error);
  }
  return found;
}

function likelyClass(sqlstate: string): HostileClass {
  const known: Record<string, HostileClass> = {
    '23502': 'nulls',
    '23505': 'duplicates',
    '23P01': 'duplicates',
    '21000': 'duplicates',
    '23503': 'orphans',
    '22001': 'long',
    '54000': 'long',
    '22003': 'extreme',
    '22008': 'extreme',
    '22012': 'extreme',
  };
  return known[sqlstate] ?? 'text';
}
