import type { ErrorFact, HostileClass, HostileFailure, SilentChangeFact, TrialFacts } from '../core/facts.ts';
import { withFiller } from '../rows/filler-session.ts';
import { addHostileRows, hostileClasses, hostileTargets } from '../rows/hostile.ts';
import { addMatches } from '../rows/matches.ts';
import { lookedFor, removeNamedRows } from '../rows/named-away.ts';
import { addNamedRows } from '../rows/named.ts';
import type { EmptyTables } from './empty-tables.ts';
import { classOf, followUps } from './follow-ups.ts';
import { joinsIn, namedIn } from './named.ts';
import type { OrdinaryRows } from './ordinary-rows.ts';
import type { RunResult } from './run-types.ts';
import { watchSilentChanges } from './silent.ts';
import { missingParents } from './without-rows.ts';
import type { Prepared, Workshop } from './workshop.ts';

/** What hostile rows brought to light. */
export interface HostileRuns {
  /** By statement. */
  failures: Map<number, HostileFailure[]>;
  silentChanges: Map<number, SilentChangeFact[]>;
  runs: Pick<TrialFacts, 'rowSet' | 'failure'>[];
  /** Writes rows of these classes into a copy of the filled database; of their changes all, or these alone. */
  addTo: (database: string, classes: readonly HostileClass[], only?: ReadonlySet<string>) => Promise<void>;
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
 * @param ordinary the same run on ordinary rows, and what failed on them before they were clean
 * @param skip statements that are not tried
 */
// oxlint-disable-next-line max-lines-per-function -- the order of the runs, in one place
export async function runOnHostileRows(
  shop: Workshop,
  filled: Prepared,
  empty: EmptyTables,
  ordinary: Pick<OrdinaryRows, 'steps' | 'dependent' | 'rows'>,
  skip: ReadonlySet<number>,
): Promise<HostileRuns> {
  const sql = shop.statements.map(({ statement }) => statement.sql);
  const targets = hostileTargets(empty.schemas.baseline, empty.schemas.final, empty.touched, sql);
  const named = namedIn(shop, empty);
  const joins = joinsIn(shop, empty);
  // Rows that the migrations themselves insert are on every database.
  const isSeeded = (oid: number): boolean => (ordinary.rows.tables.get(oid)?.existing ?? 0) > 0;
  const silentChanges = new Map<number, SilentChangeFact[]>();
  const addTo: HostileRuns['addTo'] = (database, classes, only) =>
    shop.withAdmin(database, (admin) =>
      withFiller(shop.server, admin, database, async (session) => {
        if (targets.length > 0) await addHostileRows(session, targets, classes, only);
        if (classes.includes('named')) {
          await addMatches(session, joins, empty.schemas);
          await addNamedRows(session, named, empty.schemas);
        }
        if (!classes.includes('missing')) return;
        const asked = named.filter(({ role }) => role === 'asked');
        await addNamedRows(session, asked, empty.schemas);
        await removeNamedRows(session, named, empty.schemas, isSeeded);
      }),
    );
  const run = (classes: HostileClass[], watch: boolean, only?: ReadonlySet<string>): Promise<RunResult> =>
    shop.withCopy(filled.database, async (database) => {
      await addTo(database, classes, only);
      const how = { mode: 'steps' as const, light: true, skip };
      if (!watch) return shop.runIn({ ...filled, database }, how);
      const watching = { rowSet: 'hostile' as const, found: silentChanges, catalogs: empty };
      return watchSilentChanges(shop, database, watching, (around) =>
        shop.runIn({ ...filled, database }, { ...how, around }),
      );
    });
  // What reads no rows cannot fail on them.
  const all = targets.length === 0 || !readsRows(ordinary.steps) ? null : await run(hostileClasses, true);
  const failures = new Map<number, HostileFailure[]>();
  const add = (index: number, which: HostileClass, error: ErrorFact): void => {
    const known = failures.get(index) ?? [];
    if (!known.some((one) => one.class === which)) failures.set(index, [...known, { class: which, error }]);
  };
  const suspects = new Map(all === null ? [] : newFailures(all, ordinary.steps));
  // A value too long for an index ends the statement before anything else is found.
  const tooLong = [...suspects].filter(([, { sqlstate }]) => sqlstate === '54000');
  if (tooLong.length > 0) {
    for (const [index, error] of tooLong) add(index, 'long', error);
    const others = newFailures(
      await run(
        hostileClasses.filter((which) => which !== 'long'),
        false,
      ),
      ordinary.steps,
    );
    for (const [index, error] of others) suspects.set(index, error);
  }
  const followed = await followUps(suspects, targets, sql, async (changes) =>
    newFailures(await run(hostileClasses, false, changes), ordinary.steps),
  );
  for (const index of followed) suspects.delete(index);
  const dependent = [...ordinary.dependent].filter(([index]) => !followed.has(index));
  for (const [index, error] of [...dependent, ...suspects]) {
    const known = classOf[error.sqlstate];
    if (known !== undefined) add(index, known, error);
  }
  const explained = new Set(
    [...failures].filter(([, found]) => found.some((one) => one.class !== 'long')).map(([index]) => index),
  );
  // The others can come from several classes: the first that brings a failure about is named.
  for (const which of ['labels', 'text', 'extreme', 'long', 'nulls'] as const) {
    const open = [...suspects].filter(
      ([index, error]) => classOf[error.sqlstate] === undefined && !explained.has(index),
    );
    if (open.length === 0) break;
    const found = newFailures(await run([which], false), ordinary.steps);
    for (const [index] of open) {
      const error = found.get(index);
      if (error === undefined) continue;
      add(index, which, error);
      explained.add(index);
    }
  }
  for (const [index, error] of [...dependent, ...suspects]) if (!failures.has(index)) add(index, 'text', error);
  for (const [index, error] of missingParents(shop.statements, empty.result, empty.before)) {
    if (ordinary.steps.statements[index]?.error === null) add(index, 'missing', error);
  }
  const isMissed = lookedFor(named, empty.schemas.baseline, isSeeded).length > 0;
  const naming = new Set(named.map(({ statement }) => statement));
  for (const which of [
    ...(named.length + joins.length > 0 ? ['named' as const] : []),
    ...(isMissed ? ['missing' as const] : []),
  ]) {
    for (const [index, error] of own(newFailures(await run([which], false), ordinary.steps), naming)) {
      const isKnown = failures.get(index)?.some((one) => one.error.sqlstate === error.sqlstate) === true;
      // A number that another statement names: nobody has it but for this trial.
      const isChance =
        error.sqlstate === '23505' &&
        shop.statements[index]?.statement.kind === 'InsertStmt' &&
        !named.some(({ statement, role }) => statement === index && role === 'inserted');
      if (!isKnown && !isChance) add(index, which, error);
    }
  }
  const [first] = [...suspects].sort(([a], [b]) => a - b);
  const failure = first === undefined ? null : { statement: first[0], error: first[1] };
  return { failures, silentChanges, runs: all === null ? [] : [{ rowSet: 'hostile', failure }], addTo };
}

function readsRows({ statements }: RunResult): boolean {
  return statements.some((run) => run !== undefined && (run.derived === null || run.derived.readsRows) && !run.passive);
}

/** Without what may only follow from another failure: of statements that name no rows, the first one alone is told. */
function own(failures: ReadonlyMap<number, ErrorFact>, naming: ReadonlySet<number>): [number, ErrorFact][] {
  const first = Math.min(...failures.keys());
  return [...failures].filter(([index]) => naming.has(index) || index === first);
}

function newFailures(result: RunResult, ordinary: RunResult): Map<number, ErrorFact> {
  const found = new Map<number, ErrorFact>();
  for (const run of result.statements) {
    if (!run?.error || !dataFailure.test(run.error.sqlstate)) continue;
    const before = ordinary.statements[run.index];
    if (before !== undefined && before.error === null) found.set(run.index, run.error);
  }
  return found;
}
