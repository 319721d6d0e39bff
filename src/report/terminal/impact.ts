import type { ProjectReview } from '../../core/review.ts';
import { changeWords, leftLine, shownImpact, useNote } from '../impact.ts';
import { clip, visibleLine } from '../visible.ts';
import { wrap, type Paint } from './style.ts';

/** Places that are listed. */
const shownPlaces = 10;

/** Where the application's code uses what the batch takes away. */
export function impactLines(project: ProjectReview, paint: Paint, width: number): string[] {
  const shown = shownImpact(project, shownPlaces);
  if (shown === null) return [];
  const left = leftLine(shown.left);
  return [
    `  ${paint('bold', `The code that uses it: ${shown.figures}`)}`,
    ...shown.groups.flatMap(({ subject, change, uses }) => [
      `    ${visibleLine(subject)} ${changeWords[change]}:`,
      ...uses.flatMap((use) => {
        const note = useNote(use);
        const where = `${visibleLine(use.file)}:${use.line}${note === '' ? '' : ` (${note})`}`;
        return [`      ${paint('dim', where)}`, `        ${clip(visibleLine(use.text), width - 8)}`];
      }),
    ]),
    ...(left === null ? [] : [`    ${left}`]),
    ...(shown.unknown === null ? [] : wrap(`Not known: ${shown.unknown}`, width, '    ')),
    '',
  ];
}
