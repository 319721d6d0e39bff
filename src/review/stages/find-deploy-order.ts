import { batchContext } from '../../batch/context.ts';
import type { RuleSettings } from '../../batch/batch.ts';
import { workOutOrder, type Releases } from '../../compatibility/deploy-order.ts';
import { withLetGo } from '../../compatibility/let-go.ts';
import { capital } from '../../core/wording.ts';
import type { Settings } from '../../settings/schema.ts';
import { withReview, type Stage, type State } from '../state.ts';
import { notWorkedOut } from '../not-worked-out.ts';
import type { Time } from '../time.ts';

const notLoaded: Releases = {
  old: { ok: false, reason: 'no schema was loaded' },
  new: { ok: false, reason: 'no schema was loaded' },
};

/** Works out whether the code or the migration goes first, in the trial's databases. */
export function findDeployOrder(settings: RuleSettings & Pick<Settings, 'transaction'>, time: Time): Stage {
  return {
    waitsFor: 'the deploy order',
    run: async (state) => {
      const { trial, scene, statements, review } = state;
      if (statements.length === 0) return state;
      if (trial === null || scene === null) return without(state, 'nothing was run');
      const batch = batchContext({ statements, trial, transaction: settings.transaction, settings });
      const releases = await time.waitFor('the queries of both releases', scene.shop.waitFor(releasesOf(state)));
      const isSet = (rule: string) => settings.rules[rule] !== undefined;
      const findings = releases.old.ok ? withLetGo(review.findings, releases.old.release, isSet) : review.findings;
      const told = withReview(state, { findings });
      const worked = await workOutOrder({ batch, trial, stage: scene, releases, findings });
      return worked.ok ? withReview(told, { deployOrder: worked.order }) : without(told, worked.reason);
    },
  };
}

async function releasesOf({ releases }: State): Promise<Releases> {
  return (await releases) ?? notLoaded;
}

function without(state: State, reason: string): State {
  return withReview(state, {
    deployOrder: null,
    ...notWorkedOut(state.review, { deployOrder: `${capital(reason)}.` }),
  });
}
