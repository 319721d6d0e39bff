import type { ProjectReview, Use } from '../../core/review.ts';
import { code, prose } from '../escape.ts';
import { changeWords, leftLine, shownImpact, useNote } from '../impact.ts';
import { visibleLine } from '../visible.ts';
import { blocks, fold, place, title, type Context } from './parts.ts';

/** Places that the comment shows; the job summary shows more. */
const shownPlaces = { comment: 10, summary: 100 };

/** Where the application's code uses what the batch takes away, folded. */
export function impactSection(project: ProjectReview, context: Context): string | null {
  const shown = shownImpact(project, shownPlaces[context.surface]);
  if (shown === null || context.detail.statements === 0) return null;
  const groups = shown.groups.map(({ subject, change, uses, total }) =>
    [
      `${code(subject, 80)} ${changeWords[change]}${total > uses.length ? ` (${uses.length} of ${total})` : ''}:`,
      ...uses.map((use) => `- ${useLine(use, context)}`),
    ].join('\n'),
  );
  const unknown = shown.unknown === null ? null : `<sub>Not known: ${prose(shown.unknown, 700)}</sub>`;
  const body = blocks(...groups.map((group) => group.replace('\n', '\n\n')), leftLine(shown.left), unknown);
  const heading = title('The code that uses it', shown.figures);
  return body === '' ? heading : fold(heading, body);
}

/** A line of the head is linked; one of the base may stand elsewhere by now. */
function useLine(use: Use, context: Context): string {
  const where = use.inHead ? place(use, context) : code(`${visibleLine(use.file)}:${use.line}`, 90);
  const note = useNote(use);
  return `${where} ${code(use.text, 120)}${note === '' ? '' : ` (${note})`}`;
}
