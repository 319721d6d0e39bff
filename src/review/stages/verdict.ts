import { toolOf } from '../../project/layouts/traits.ts';
import { asToolDeploys } from '../../verdict/tool-words.ts';
import { verdictOf } from '../../verdict/verdict.ts';
import type { Settings } from '../../settings/schema.ts';
import { withReview, type Stage, type State } from '../state.ts';

export function giveVerdict(settings: Pick<Settings, 'failOn'>): Stage {
  return { waitsFor: 'the verdict', run: async (state) => Promise.resolve(verdictState(state, settings)) };
}

/** The state with its verdict: what could not be reviewed to the end is never green. */
export function verdictState(state: State, { failOn }: Pick<Settings, 'failOn'>): State {
  const { broken, coverage } = state.review;
  const tool = toolOf(state.project);
  const findings = tool === null ? state.review.findings : asToolDeploys(state.review.findings, tool);
  return withReview(state, { findings, verdict: broken === null ? verdictOf(findings, failOn, coverage) : 'broken' });
}
