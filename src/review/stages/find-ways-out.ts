import { batchContext } from '../../batch/context.ts';
import type { RuleSettings } from '../../batch/batch.ts';
import type { Settings } from '../../settings/schema.ts';
import { findWaysOut as find } from '../../wayout/find.ts';
import { proveMissing } from '../../wayout/missing.ts';
import { withReview, type Stage } from '../state.ts';

/** Looks for the ways out of what was found, and runs each in the trial's databases. */
export function findWaysOut(settings: RuleSettings & Pick<Settings, 'transaction'>): Stage {
  return {
    waitsFor: 'the ways out to be run',
    run: async (state) => {
      const { trial, scene, place, statements, review } = state;
      if (trial === null || scene === null || place === null) return state;
      const batch = batchContext({ statements, trial, transaction: settings.transaction, settings });
      const server = `PostgreSQL ${place.server.version}`;
      const ways = await find({ findings: review.findings, batch, stage: scene, server });
      const findings = proveMissing(ways.findings, batch, review.missingFrom, server);
      return { ...withReview(state, { findings }), ways };
    },
  };
}
