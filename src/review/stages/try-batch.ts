import { count } from '../../core/wording.ts';
import type { MissingResult } from '../../drizzle/missing.ts';
import { allNeeds, needsOf } from '../../postgres/needs.ts';
import { standInNotes } from '../../postgres/stand-ins/notes.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Trial } from '../../trial/trial.ts';
import { borrowTrial, type LentTrial } from '../lent-trial.ts';
import type { ReviewPorts } from '../ports.ts';
import { withNotes, withReview, type Place, type Stage, type State } from '../state.ts';
import { missingMigration, parseBatch } from '../statements.ts';
import type { Time } from '../time.ts';

type TrialSettings = Pick<Settings, 'transaction' | 'rows' | 'timeout'>;

/** What a trial works with beside the state. */
interface Tools {
  settings: TrialSettings;
  log: ReviewPorts['log'];
  time: Time;
}

const drizzleKit = 'drizzle-kit’s answer';

/**
 * Tries the batch beside drizzle-kit, and takes in its answer. With a missing migration the batch is a longer one, and is
 * tried again as a whole.
 *
 * @param keep gets what is known before the stage is over
 */
export function tryBatch(
  settings: TrialSettings & Pick<Settings, 'preflight'>,
  { log }: Pick<ReviewPorts, 'log'>,
  { time, keep }: { time: Time; keep: (state: State) => void },
): Stage {
  const tools = { settings, log, time };
  return {
    waitsFor: 'the trial',
    run: async (state) => {
      const { place, sides, project } = state;
      if (sides === null || state.review.broken !== null) return withAnswer(state, null);
      if (place === null)
        return untried(await withAnswer(state, await time.waitFor(drizzleKit, sides.answer())), settings);
      return sides.try({
        committed: async (turn) => {
          const quiet = async (): Promise<void> => {
            await time.waitFor(drizzleKit, turn.quiet());
            await time.waitFor('the queries of both releases', Promise.allSettled([state.releases]));
          };
          const lent = await runTrial(state, place, tools, quiet);
          keep(withTrial(state, lent));
          const missing = await time.waitFor(drizzleKit, lent.scene.shop.waitFor(turn.answer()));
          if (missingMigration(project, missing).length === 0)
            return tried(await withAnswer(state, missing), place, lent);
          await lent.giveBack();
          return null;
        },
        all: async (missing) => {
          const whole = await withAnswer(state, missing);
          if (whole.statements.length === 0) return tried(whole, place, null);
          return tried(whole, place, await runTrial(whole, place, tools, () => Promise.resolve()));
        },
      });
    },
  };
}

/** Takes in drizzle-kit's answer; null when there is none. */
async function withAnswer(state: State, missing: MissingResult | null): Promise<State> {
  const { statements: committed, project, sizes } = state;
  const statements = [...committed, ...(await parseBatch(missingMigration(project, missing), committed.length))];
  const described = withReview(state, {
    missing: missing?.missing ?? null,
    missingFrom: statements.length > committed.length ? committed.length : null,
    statements: statements.map(({ statement }) => statement),
  });
  const notes = [...(missing?.notChecked ?? []), ...(statements.length > 0 ? sizes.notes : [])];
  return withNotes({ ...described, statements, missing }, notes);
}

/** Says what nobody knows without a server. */
function untried(state: State, { preflight }: Pick<Settings, 'preflight'>): State {
  if (state.batch.pending.length === 0 && state.missing === null) return state;
  return withNotes(state, [
    'The migrations were not run (`database: none`): what is told of locks, rewrites and scans is foretold from their text, and nobody knows whether they fail.',
    ...(preflight === null ? [] : ['Production was not asked: without a trial nobody knows what to ask.']),
  ]);
}

async function tried(state: State, { server, notes }: Place, lent: LentTrial | null): Promise<State> {
  const needs = allNeeds([state.needs, await needsOf(missingMigration(state.project, state.missing))]);
  const trial = lent?.trial ?? null;
  const all = [...server.notes, ...standInNotes(server, needs), ...notes, ...notFilled(trial), ...notReached(trial)];
  return withNotes(lent === null ? state : withTrial(state, lent), all);
}

function withTrial(state: State, { trial, scene }: LentTrial): State {
  return { ...state, trial, scene };
}

async function runTrial(
  { project, batch, statements, missing }: State,
  { server, baseline, seeded }: Place,
  { settings, log, time }: Tools,
  quiet: () => Promise<void>,
): Promise<LentTrial> {
  const migrations = [...batch.pending, ...missingMigration(project, missing)];
  log(`${project.name}: running ${count(statements.length, 'statement')} of ${count(migrations.length, 'migration')}`);
  const { transaction, rows, timeout } = settings;
  const limits = { trialMs: timeout * 1000 };
  const input = { migrations, statements, project, transaction, rows, seeded, quiet, limits };
  return borrowTrial(server, baseline, input, (giveBack) => time.atEnd(giveBack));
}

/** Tables without rows: nothing that depends on rows was seen there. */
function notFilled(trial: Trial | null): string[] {
  const ordinary = trial?.runs[0];
  return (ordinary?.notFilled ?? []).map(
    ({ relation, reason }) => `${relation} had no rows in the trial: ${reason}. What depends on its rows was not seen.`,
  );
}

/** The end of the trial's time, where it left out only finer checks: statements that it left out are a finding. */
function notReached(trial: Trial | null): string[] {
  const time = trial?.runs[0]?.outOfTime;
  if (time === undefined || time.notRun > 0) return [];
  return [
    `The trial’s time (${time.seconds} seconds) was up before everything was tried: rows of unusual shapes, and what breaks in functions and triggers, may be missing here. Raise \`timeout\` in the settings.`,
  ];
}
