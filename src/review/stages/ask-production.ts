import type { Settings } from '../../settings/schema.ts';
import type { ReviewPorts } from '../ports.ts';
import { checkOnProduction } from '../preflight.ts';
import { withNotes, withReview, type Stage } from '../state.ts';

/** Asks production what the findings take for granted of its rows. */
export function askProduction(
  settings: Pick<Settings, 'preflight' | 'rules'>,
  { log }: Pick<ReviewPorts, 'log'>,
): Stage {
  return {
    waitsFor: 'production’s answers',
    run: async (state) => {
      const { place, project, review } = state;
      if (place === null) return state;
      const say = (line: string): void => log(`${project.name}: ${line}`);
      const { findings, notes } = await checkOnProduction(review.findings, settings, say);
      return withNotes(withReview(state, { findings }), notes);
    },
  };
}
