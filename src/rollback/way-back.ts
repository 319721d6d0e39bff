import type { Migration, Project } from '../core/project.ts';
import type { HostileClass } from '../core/facts.ts';
import type { WayBack } from '../core/review.ts';
import { hostileClasses } from '../rows/hostile.ts';
import { count, list, named, namedList } from '../core/wording.ts';
import { readIdentity } from '../grammar/identity.ts';
import { readParts } from '../grammar/name.ts';
import { traitsOf } from '../project/layouts/traits.ts';
import type { Stage, Trial } from '../trial/trial.ts';
import { forgetBatch } from './books.ts';
import type { Differ } from './differ.ts';
import { tryNewRows, type NewRows } from './new-rows.ts';
import { tablesToKeep, type Lost } from './old-rows.ts';
import type { OwnDown } from './own-down.ts';
import { isOrder, isPutOff, planWayBack, type BackPlan } from './plan.ts';
import { play, reordered, type Performance, type Played } from './play.ts';
import { savesFor, type Save } from './save.ts';

/** What the way back is looked for. */
export interface Going {
  trial: Trial;
  stage: Stage;
  project: Pick<Project, 'layout' | 'migrationsSchema' | 'migrationsTable'>;
  /** The committed pending migrations: those that the migrator writes down. */
  migrations: readonly Migration[];
  differ: Differ;
  /** What the project keeps beside its migrations; null where it keeps nothing. */
  own: OwnDown | null;
  /** `PostgreSQL 17.10`. */
  server: string;
}

export type Found = { wayBack: WayBack } | { notWorkedOut: string };

const noEnd = 'The batch did not run to its end: there is nothing to go back from.';
const noTime = 'The time for the trial was up before the way back was run.';

/** Finds the way back of the batch that the trial has tried, runs it on copies with rows, and grades it. */
export async function findWayBack(going: Going): Promise<Found> {
  const { trial, stage, differ, own } = going;
  const why = whyNot(going);
  if (why !== null) return { notWorkedOut: why };
  const plan = await planWayBack(trial, stage, { differ, own: own?.statements ?? null });
  if (plan === null) return { notWorkedOut: stage.shop.timeLeft <= 0 ? noTime : noEnd };
  const books = traitsOf(going.project.layout).drizzleKit === null ? [] : forgetBatch(going.project, going.migrations);
  const kept = tablesToKeep(trial.baseline, plan.touched);
  const back = plan.sql.map(({ sql }) => sql);
  const performance: Performance = {
    back: [...back, ...books],
    saves: [],
    later: [],
    kept,
    sequences: plan.sequences,
    definitions: plan.definitions,
  };
  const plain = plan.problem === null ? await play(stage, performance) : null;
  if (plain?.outOfTime === true) return { notWorkedOut: noTime };
  const isRun = plain !== null && plain.failure === null;
  const unusual = isRun ? await playUnusual(going, performance) : null;
  const lost = union(isRun ? plain.lost : [], unusual?.lost ?? []);
  const { saves, withoutKey } = savesFor(trial.baseline, trial.final ?? trial.baseline, lost);
  const more = lost.length > (plain?.lost.length ?? 0) && unusual?.hostile ? { hostile: unusual.hostile } : {};
  const saved = saves.length === 0 ? null : await play(stage, { ...performance, ...more, saves, later: plan.later });
  const newRows = isRun ? await tryNewRows(stage, plan.schemas, back) : { failsIf: [], goesAway: [] };
  if (unusual?.failsIf) newRows.failsIf.push(unusual.failsIf);
  const facts: Facts = {
    plan,
    plain,
    lost,
    saved: isRestored(saved) ? saved : null,
    saves,
    withoutKey,
    newRows,
    isUnseen: unseenTables(trial, stage, plan).length > 0,
  };
  return { wayBack: told(going, facts, books) };
}

/** What the same way shows on rows that few applications have. */
interface Unusual {
  lost: Lost[];
  failsIf: WayBack['failsIf'][number] | null;
  hostile: readonly HostileClass[];
}

/**
 * Ordinary rows prove little of `lower(email)`, or of a type that cuts values off: where a batch works on values, the way
 * is gone once more on rows that the schema allows and few applications have.
 */
async function playUnusual({ trial, stage }: Going, performance: Performance): Promise<Unusual | null> {
  const works = trial.facts.some(
    ({ rows, rewrites, silentChanges }) => rows.length + rewrites.length + silentChanges.length > 0,
  );
  if (!works || stage.shop.timeLeft <= 0) return null;
  const failing = new Set(trial.facts.flatMap(({ hostileFailures }) => hostileFailures?.map((one) => one.class) ?? []));
  const hostile = hostileClasses.filter((one) => !failing.has(one));
  const played = await play(stage, { ...performance, hostile });
  if (!played.wentForward || played.outOfTime) return null;
  const { failure, lost } = played;
  const failsIf =
    failure === null ? null : { what: `there are rows that few applications have: ${failure.message}`, query: null };
  return { lost: failure === null ? lost : [], failsIf, hostile };
}

function union(lost: readonly Lost[], more: readonly Lost[]): Lost[] {
  const isKnown = (one: Lost) =>
    lost.some(({ relation, column }) => relation === one.relation && (column === null || column === one.column));
  return [...lost, ...more.filter((one) => !isKnown(one))];
}

function whyNot({ trial, stage }: Going): string | null {
  if (stage.shop.statements.length === 0) return 'Nothing is pending.';
  if (trial.facts.some(({ error, ran }) => error !== null || ran === 'not-run')) return noEnd;
  return stage.shop.timeLeft <= 0 || stage.shop.outOfTime ? noTime : null;
}

interface Facts {
  plan: BackPlan;
  /** Null when there was nothing to run. */
  plain: Played | null;
  /** On all rows. */
  lost: Lost[];
  /** The run in which saved values came back whole; null without one. */
  saved: Played | null;
  saves: Save[];
  withoutKey: string[];
  newRows: NewRows;
  /** True when nobody saw what becomes of the rows of a table. */
  isUnseen: boolean;
}

function isRestored(played: Played | null): boolean {
  if (played === null || played.failure !== null || played.outOfTime) return false;
  return played.lost.length === 0 && played.differences.every(({ object }) => isOrder(object));
}

function told(going: Going, facts: Facts, books: readonly string[]): WayBack {
  const { plan, plain, saved, saves } = facts;
  const grade = gradeOf(facts);
  const isNone = grade === 'none';
  return {
    grade,
    summary: summaryOf(grade, facts),
    sql: isNone ? [] : [...plan.sql, ...books.map((sql) => ({ sql, undoes: null, from: 'mirror' as const }))],
    locks: plain?.locks ?? [],
    lost: facts.lost,
    failsIf: facts.newRows.failsIf,
    failure: grade === 'fails' ? (plain?.failure ?? null) : null,
    save: saved === null ? [] : saveEntries(saves, plan.later),
    notes: notesOf(facts, going),
    provenOn: plain === null ? null : going.server,
  };
}

/** What is required again comes last, when all values are back. */
function saveEntries(saves: readonly Save[], later: readonly string[]): WayBack['save'] {
  return saves.map(({ entry }, at) =>
    at === saves.length - 1 ? { ...entry, restore: [...entry.restore, ...later] } : entry,
  );
}

function gradeOf({ plan, plain, lost, newRows, isUnseen }: Facts): WayBack['grade'] {
  if (plain === null) return 'none';
  if (plain.failure !== null) return 'fails';
  const differences = plain.differences.filter(({ object }) => !isOrder(object));
  // What waits for saved values is there once they are back: where they are, that was run too.
  const isLeft = differences.some(({ object }) => !isPutOff(object, plan.later));
  if (isLeft || (differences.length > 0 && lost.length === 0)) return 'fails';
  if (newRows.failsIf.length > 0) return 'fails-if';
  return lost.length > 0 || isUnseen ? 'schema-only' : 'exact';
}

function summaryOf(grade: WayBack['grade'], facts: Facts): string {
  const { plan, plain, saved } = facts;
  const lost = facts.lost.length === 0 ? null : lostWords(facts.lost);
  const withSaved = saved === null ? '' : ' With what is saved before the deploy it does; that was run.';
  switch (grade) {
    case 'exact':
      return 'Schema and old rows come back as they were.';
    case 'schema-only':
      return lost === null
        ? 'The schema comes back; what becomes of all rows was not seen.'
        : `The schema comes back, ${lost} does not.${withSaved}`;
    case 'fails-if':
      return `It works until the new release has written what the old schema refuses${lost === null ? '' : `; ${lost} does not come back`}.${lost === null ? '' : withSaved}`;
    case 'fails': {
      const failure = plain?.failure ?? null;
      if (failure !== null) return `It was run and fails: ${failure.message}.`;
      const objects = (plain?.differences ?? []).map(({ object }) => object).filter((object) => !isOrder(object));
      return `It was run, and the schema is not what it was: ${list(objects.map(named), 3)}.`;
    }
    default:
      return `No SQL was found that goes back: ${plan.problem?.reason ?? 'nothing undoes it'}.`;
  }
}

/** `the data of users.email (1,000 rows)`. */
export function lostWords(lost: readonly Lost[]): string {
  const parts = lost.map(
    ({ relation, column, rows }) =>
      `${named(column === null ? relation : `${relation}.${column}`)} (${count(rows, column === null ? 'row' : 'value')})`,
  );
  return `what was in ${list(parts, 3)}`;
}

function notesOf({ plan, plain, saved, withoutKey, newRows }: Facts, { trial, stage, own }: Going): string[] {
  const notes: string[] = [];
  if (own !== null) notes.push(`It is the project’s own way back: ${list(own.files.map(named), 3)}.`);
  for (const table of reordered((saved ?? plain)?.differences ?? [])) {
    const name = readIdentity({ type: 'table', identity: table })?.name;
    const printed = name === undefined || name.schema !== 'public' ? table : name.name;
    notes.push(
      `The columns of ${named(printed)} come back in another order: SELECT * and INSERT without a column list notice it.`,
    );
  }
  notes.push(...notesOfPutOff(plan.later));
  const unseen = unseenTables(trial, stage, plan);
  if (unseen.length > 0)
    notes.push(`Nobody saw what becomes of the rows of ${namedList(unseen)}: the trial could not fill it.`);
  if (withoutKey.length > 0)
    notes.push(`${namedList(withoutKey)} has no key that stays: saved values could not be matched to their rows.`);
  // With the saved values it was run too.
  const until = plan.later.length > 0 && saved?.again === null ? ' before the saved values are back' : '';
  if (plain?.again) notes.push(`After it the batch does not run a second time${until}: ${plain.again}.`);
  const inserted = insertedInto(stage, trial);
  if (inserted.length > 0) notes.push(`Rows that the batch inserted into ${namedList(inserted)} stay.`);
  if (newRows.goesAway.length > 0)
    notes.push(`What the new release has written to ${namedList(newRows.goesAway, 5)} goes away with it.`);
  return notes;
}

/** What stands only when every row has its values again. */
function notesOfPutOff(later: readonly string[]): string[] {
  const keys = later.flatMap((sql) => readParts(/ CONSTRAINT (".*)$/s.exec(sql)?.[1] ?? '', 0)?.parts ?? []);
  const required = later.some((sql) => sql.endsWith(' SET NOT NULL;'));
  return [
    ...(required
      ? [
          'Columns whose values are gone come back without NOT NULL, and are required again once every row has a value, also rows that were written since the deploy.',
        ]
      : []),
    ...(keys.length > 0
      ? [`Only once the values are back, because the rows do not hold without them: ${namedList(keys)}.`]
      : []),
  ];
}

/** Tables that the batch touches and that the trial could not fill: nothing was compared. */
function unseenTables({ runs }: Trial, { filled }: Stage, { touched }: BackPlan): string[] {
  const empty = new Set(
    [...filled.base.live].flatMap(([oid, rows]) => (rows === 0 ? (filled.base.relations.get(oid)?.name ?? []) : [])),
  );
  const names = runs[0]?.notFilled.map(({ relation }) => relation) ?? [];
  return names.filter((name) => touched.has(name) && empty.has(name));
}

/** Tables of the baseline that the batch writes new rows into. */
function insertedInto({ filled }: Stage, { facts, final }: Trial): string[] {
  const old = new Set([...filled.base.relations.values()].map(({ name }) => name));
  const names = facts.flatMap(({ rows }) =>
    rows.filter(({ inserted }) => inserted > 0).map(({ relation }) => relation),
  );
  return [...new Set(names)].filter((name) => old.has(name) && final?.tables[name] !== undefined);
}
