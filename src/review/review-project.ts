import { byPrintedName } from '../grammar/name.ts';
import type { Project } from '../core/project.ts';
import type { ProjectReview } from '../core/review.ts';
import { transactionOf } from '../project/layouts/traits.ts';
import type { Settings } from '../settings/schema.ts';
import { reasonOf } from './assemble.ts';
import { secondsFor, TimeIsUp } from './deadline.ts';
import type { ReviewPorts } from './ports.ts';
import { stagesOf, type Share } from './stages/index.ts';
import { judgedState } from './stages/judge.ts';
import { verdictState } from './stages/verdict.ts';
import { emptyState, withReview, type State } from './state.ts';
import { atMost, Time } from './time.ts';

/** For the rules, when the time was up: milliseconds. */
const lastWords = 5_000;

/**
 * Reviews one project, stage by stage. A review whose time is up is `broken` with all that is known by then.
 *
 * @throws what a stage throws: what is foreseen as KnownError
 */
export async function reviewProject(
  project: Project,
  given: Settings,
  ports: ReviewPorts,
  from: Pick<Share, 'read' | 'server' | 'findMissing'>,
): Promise<ProjectReview> {
  const settings = {
    ...given,
    tableRows: byPrintedName(given.tableRows),
    transaction: transactionOf(project, given.transaction),
  };
  const time = new Time(secondsFor(settings, ports.allowance), ports.signal);
  let state = emptyState(project, settings.transaction);
  const keep = (known: State): void => void (state = known);
  try {
    for (const { waitsFor, run } of stagesOf(settings, ports, { ...from, time, keep })) {
      keep(await time.waitFor(waitsFor, run(state)));
    }
  } catch (error) {
    await time.end().catch(() => undefined);
    if (error instanceof TimeIsUp) return brokenOff(state, error, settings, ports);
    throw error;
  }
  await time.end();
  return state.review;
}

/** What can be said of a review that was ended before it was over. */
async function brokenOff(
  known: State,
  error: TimeIsUp,
  settings: Settings,
  ports: ReviewPorts,
): Promise<ProjectReview> {
  let state = known;
  if (!state.judged) {
    const statements = state.statements.map(({ statement }) => statement);
    state = withReview(state, { statements });
    // A rule that fails on half of the facts must not hide what was waited for.
    const judging = judgedState(state, settings, ports).then((judged) => void (state = judged));
    await atMost(lastWords, judging);
  }
  return verdictState(withReview(state, { broken: reasonOf(error) }), settings).review;
}
