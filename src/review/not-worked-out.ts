import type { ProjectReview } from '../core/review.ts';

type Reasons = NonNullable<ProjectReview['notWorkedOut']>;

/** Adds why something was not worked out, as the report says it. */
export function notWorkedOut(
  { notWorkedOut: known }: Pick<ProjectReview, 'notWorkedOut'>,
  reasons: Partial<Reasons>,
): { notWorkedOut: Reasons } {
  return { notWorkedOut: { wayBack: null, deployOrder: null, impact: null, ...known, ...reasons } };
}
