import type { ProjectReview } from '../../core/review.ts';
import { fence } from '../escape.ts';
import { toMarkdown } from '../phrase.ts';
import { stallNote, stallsOf, stallText } from '../stalls.ts';
import { blocks, statementPlace, type Context } from './parts.ts';

/** What stands still while the batch runs, as a picture: the one thing of a lock that a person feels. */
export function stallSection(project: ProjectReview, context: Context): string | null {
  const lines = stallText(project);
  if (lines.length === 0 || context.detail.statements === 0) return null;
  const { rows, longest, statement } = stallNote(project);
  const writesOnly = stallsOf(project).some(({ reads }) => reads === null);
  const at = project.statements.find(({ index }) => index === statement);
  return blocks(
    `**What stands still during the deploy** · rehearsed with ${rows}${writesOnly ? '; ▒: only writes wait' : ''}`,
    fence(lines.join('\n'), 'text'),
    longest === null || at === undefined
      ? null
      : `**In production** ${statementPlace(project, at, context)} alone takes about ${toMarkdown(longest)}.`,
  );
}
