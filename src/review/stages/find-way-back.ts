import { messageOf } from '../../core/errors.ts';
import type { Tree } from '../../project/tree.ts';
import { ownDown } from '../../rollback/own-down.ts';
import { pgDelta } from '../../rollback/pg-delta.ts';
import { findWayBack as find, type Found } from '../../rollback/way-back.ts';
import type { ReviewPorts } from '../ports.ts';
import { withReview, type Stage, type State } from '../state.ts';

/** Looks for the SQL that undoes the batch, and runs it in copies of the trial's databases. */
export function findWayBack({ head }: Pick<ReviewPorts, 'head'>): Stage {
  return {
    waitsFor: 'the way back to be run',
    run: async (state) => {
      const found = await wayBackOf(state, head);
      const others = state.review.notWorkedOut ?? { deployOrder: null, impact: null };
      const isFound = 'wayBack' in found;
      return withReview(state, {
        wayBack: isFound ? found.wayBack : null,
        notWorkedOut: { ...others, wayBack: isFound ? null : found.notWorkedOut },
      });
    },
  };
}

async function wayBackOf(state: State, head: Tree): Promise<Found> {
  const { trial, scene, place, project, batch, statements } = state;
  if (statements.length === 0) return { notWorkedOut: 'Nothing is pending.' };
  if (trial === null || scene === null || place === null)
    return { notWorkedOut: 'The migrations were not run: nobody knows what goes back.' };
  const server = `PostgreSQL ${place.server.version}`;
  try {
    // A part without a file has no way back of the project's own.
    const own = state.review.missingFrom === null ? await ownDown(head, batch.pending) : null;
    return await find({ trial, stage: scene, project, migrations: batch.pending, differ: pgDelta, own, server });
  } catch (error) {
    // The rest of the review does not hang on it.
    return { notWorkedOut: `The way back could not be worked out: ${messageOf(error)}` };
  }
}
