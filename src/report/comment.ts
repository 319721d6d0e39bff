import type { ProjectReview, Review } from '../core/review.ts';
import { document } from './markdown/document.ts';
import { mermaidPicture } from './markdown/locks.ts';
import type { Detail } from './markdown/parts.ts';
import type { ReportOptions } from './options.ts';

/**
 * GitHub's API refuses a body above 65,536 characters; measured from outside, the refusal comes at 262,144 bytes of
 * UTF-8. Staying below both with room to spare satisfies either reading.
 */
const characters = 60_000;
const bytes = 240_000;

const full: Detail = {
  rows: 10,
  statements: 100,
  statementSql: true,
  stepSql: true,
  explanations: true,
  countsOnly: false,
};

/** From everything to nothing but counts: the first step that fits is used, so nothing is ever cut in the middle. */
export const ladder: readonly Detail[] = [
  full,
  { ...full, statements: 40 },
  { ...full, statementSql: false },
  { ...full, statements: 40, statementSql: false, stepSql: false },
  { ...full, statements: 20, statementSql: false, stepSql: false, explanations: false },
  { ...full, rows: 5, statements: 0, statementSql: false, stepSql: false, explanations: false },
  { ...full, statements: 0, statementSql: false, stepSql: false, explanations: false, countsOnly: true },
];

/**
 * The pull request's comment as Markdown: the verdict, the small table, and everything else folded. The same review
 * gives the same bytes. Never above `options.longest`; the hidden marker is the github room's.
 */
export function renderComment(
  review: Review,
  options: ReportOptions,
  picture: (project: ProjectReview) => string = mermaidPicture,
): string {
  return fitting(
    ladder,
    (detail) => `${document({ review, options, detail, surface: 'comment', picture })}\n`,
    (text) => text.length <= Math.min(characters, options.longest) && Buffer.byteLength(text) <= bytes,
  );
}

/** The first rendering that fits; the last one is small by construction. */
export function fitting(
  steps: readonly Detail[],
  render: (detail: Detail) => string,
  fits: (text: string) => boolean,
): string {
  let text = '';
  for (const detail of steps) {
    text = render(detail);
    if (fits(text)) return text;
  }
  return text;
}
