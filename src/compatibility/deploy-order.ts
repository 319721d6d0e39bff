import type { Catalog } from '../core/catalog.ts';
import type { DeployOrder, Finding } from '../core/review.ts';
import { count } from '../core/wording.ts';
import type { BatchContext } from '../batch/batch.ts';
import { statementsThatCannotRun } from '../batch/cannot-run.ts';
import type { Stage, Trial } from '../trial/trial.ts';
import { answerOf, type BothTried } from './answer.ts';
import type { Release } from './code.ts';
import { rollbackFloor } from './floor.ts';
import type { Loaded } from './load.ts';
import { modelRelease } from './model.ts';
import { withSideAfter, withSideBefore, type SideAfter } from './sides.ts';
import { splitOf, type Split } from './split.ts';
import { touchedRelations } from './touched.ts';
import { tryRelease, type Break, type Side } from './try.ts';
import { Values } from './values.ts';

/** The releases that meet during a deploy, as far as they could be loaded. */
export interface Releases {
  old: Loaded;
  new: Loaded;
}

export interface DeployInput {
  batch: BatchContext;
  trial: Trial;
  stage: Stage;
  releases: Releases;
  findings: readonly Finding[];
}

/** The deploy order, or why it was not worked out. */
export type Worked = { ok: true; order: DeployOrder } | { ok: false; reason: string };

/** Milliseconds of the trial's time that this must have. */
const leastTime = 3_000;

/**
 * Works out what may go first. The old release's queries run on the schema that the batch leaves behind, the new one's on
 * the schema of the base, both on rows; what works at home and fails there is what breaks.
 */
export async function workOutOrder(input: DeployInput): Promise<Worked> {
  const { trial, stage, batch } = input;
  if (trial.final === null) return { ok: false, reason: 'there is nothing to deploy' };
  if (stage.shop.timeLeft < leastTime) return { ok: false, reason: 'the time for the trial was up' };
  const touched = touchedRelations(trial.baseline, trial.final);
  // A function that writes run tells nothing in the catalog of its tables.
  for (const { rule, subject } of input.findings) if (rule === 'breaks-writes') touched.add(subject);
  const meeting: Meeting = {
    stage,
    touched,
    old: releaseOf(input.releases.old, trial.baseline, touched),
    new: releaseOf(input.releases.new, trial.final, touched),
  };
  return withSideBefore(stage, (before) =>
    withSideAfter(stage, leftOut(batch), async (after) => {
      if (after === null || failsByItself(input.findings, after.skipped))
        return { ok: false, reason: 'the batch itself fails' };
      return { ok: true, order: await orderOf(input, meeting, { before, after }) };
    }),
  );
}

/** What is left out, from nothing but what no trial can run to all that fails on rows. */
function leftOut(batch: BatchContext): ReadonlySet<number>[] {
  const never = batch.contexts.filter(({ facts }) => facts === null || facts.ran === 'not-run');
  return [new Set(never.map(({ statement }) => statement.index)), statementsThatCannotRun(batch)];
}

/** True where a statement was left out that fails on every database: nothing of the batch is ever deployed. */
function failsByItself(findings: readonly Finding[], skipped: ReadonlySet<number>): boolean {
  return findings.some(
    ({ hazard, severity, statement }) =>
      hazard === 'fails' && severity === 'error' && statement !== null && skipped.has(statement),
  );
}

const noSplit: Split = { steps: [], isProven: true };

/** Two releases, and the relations over which they can quarrel. */
interface Meeting {
  stage: Stage;
  touched: ReadonlySet<string>;
  old: Release;
  new: Release;
}

async function orderOf(
  { batch, findings, releases, trial }: DeployInput,
  meeting: Meeting,
  { before, after }: { before: Side; after: SideAfter },
): Promise<DeployOrder> {
  const { stage } = meeting;
  const tried: BothTried = {
    old: await tryOld(meeting, before, after),
    new: await tryNew(meeting, after, before),
  };
  const answer = answerOf(tried);
  const works = (left: ReadonlySet<number>): Promise<boolean> =>
    withSideAfter(stage, [new Set([...after.skipped, ...left])], async (between) => {
      if (between === null) return false;
      const old = await tryOld(meeting, before, between);
      return old.breaks.length === 0 && (await tryNew(meeting, after, between)).breaks.length === 0;
    });
  const split = answer.answer === 'neither' ? await splitOf(batch, findings, works) : noSplit;
  return {
    ...answer,
    rollbackFloor: rollbackFloor(tried.old.breaks, trial.baseline, after.catalog),
    split: split.steps,
    from: meeting.old.from === 'drizzle-orm' && meeting.new.from === 'drizzle-orm' ? 'drizzle-orm' : 'catalog',
    notes: [...notesOf(releases, tried, after), ...(split.isProven ? [] : ['The split is advice: it was not run.'])],
  };
}

async function tryOld({ stage, old, touched }: Meeting, own: Side, other: Side & { onRows?: boolean }) {
  const values = new Values(own.session, stage.schemas.baseline, stage);
  const tried = await tryRelease(old, { own, other, values }, touched);
  // Without rows a key that is referred to is not there: only what the schema itself refuses counts.
  return other.onRows === false ? { ...tried, breaks: tried.breaks.filter(isOfSchema) } : tried;
}

async function tryNew({ stage, new: now, touched }: Meeting, own: Side, other: Side) {
  return tryRelease(now, { own, other, values: new Values(own.session, stage.schemas.final, stage) }, touched);
}

/** Undefined names and types, a NULL where none may be, a value that a type does not have. */
function isOfSchema({ error }: Break): boolean {
  return /^42|^23502$|^22P02$/.test(error.code);
}

/** A release as it could be loaded, else as its catalog makes it up. */
function releaseOf(loaded: Loaded, catalog: Catalog, touched: ReadonlySet<string>): Release {
  return loaded.ok ? loaded.release : modelRelease(catalog, touched);
}

function notesOf(releases: Releases, tried: BothTried, { skipped, onRows }: SideAfter): string[] {
  const untried = tried.old.untried + tried.new.untried;
  return [
    ...modelNotes(releases),
    ...(untried === 0
      ? []
      : [
          `${count(untried, 'query', 'queries')} did not run with made-up values on the code’s own schema: nobody knows.`,
        ]),
    ...(skipped.size === 0
      ? []
      : [
          `${count(skipped.size, 'statement')} of the batch could not be run and ${skipped.size === 1 ? 'counts' : 'count'} as left out.`,
        ]),
    ...(onRows ? [] : ['The batch fails on rows: the new schema was tried on empty tables.']),
  ];
}

function modelNotes({ old, new: now }: Releases): string[] {
  const note = (whose: string, reason: string): string =>
    `The ${whose} queries are those that Drizzle sends for the tables as they are: ${reason}.`;
  if (!old.ok && !now.ok && old.reason === now.reason) return [note('code’s', old.reason)];
  return [...(old.ok ? [] : [note('old code’s', old.reason)]), ...(now.ok ? [] : [note('new code’s', now.reason)])];
}
