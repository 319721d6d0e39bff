import type { Review } from '../core/review.ts';
import { fitting, ladder } from './comment.ts';
import { document } from './markdown/document.ts';
import { mermaidPicture } from './markdown/locks.ts';
import type { Detail } from './markdown/parts.ts';
import type { ReportOptions } from './options.ts';

/** GitHub drops a step's summary above 1 MiB (1,048,576 bytes); other output of the same step may share it. */
const bytes = 1_000_000;

const everything: Detail = {
  rows: 5000,
  statements: 5000,
  statementSql: true,
  stepSql: true,
  explanations: true,
  countsOnly: false,
};

const steps: readonly Detail[] = [
  everything,
  { ...everything, rows: 500, statements: 1000 },
  { ...everything, rows: 300, statements: 500, statementSql: false },
  { ...everything, rows: 300, statements: 300, statementSql: false, stepSql: false, explanations: false },
  ...ladder,
];

/** The job summary as Markdown: the same document with room for everything. */
export function renderSummary(review: Review, options: ReportOptions): string {
  return fitting(
    steps,
    (detail) => `${document({ review, options, detail, surface: 'summary', picture: mermaidPicture })}\n`,
    (text) => Buffer.byteLength(text) <= bytes,
  );
}
