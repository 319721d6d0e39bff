import type { Review } from '../core/review.ts';
import { jsonText } from './json-text.ts';

/** The review as it is, as JSON text; `schemas/review-v1.schema.json` describes it. */
export function renderJson(review: Review): string {
  return jsonText(review);
}
