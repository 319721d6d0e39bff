import type { Review } from '../core/review.ts';

/** The review as it is, as JSON text; `schemas/review-v1.schema.json` describes it. */
export function renderJson(review: Review): string {
  return `${JSON.stringify(review, null, 2)}\n`;
}
