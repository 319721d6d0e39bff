import type { ProjectReview } from '../../core/review.ts';
import { fence } from '../escape.ts';
import { rehearsedRows, stallsOf, stallText } from '../stalls.ts';
import { blocks, type Context } from './parts.ts';

/** What stands still while the batch runs, as a picture: the one thing of a lock that a person feels. */
export function stallSection(project: ProjectReview, context: Context): string | null {
  const lines = stallText(project);
  if (lines.length === 0 || context.detail.statements === 0) return null;
  const writesOnly = stallsOf(project).some(({ reads }) => reads === null);
  return blocks(
    `**What stands still during the deploy** · rehearsed with ${rehearsedRows(project)}${writesOnly ? '; ▒: only writes wait' : ''}`,
    fence(lines.join('\n'), 'text'),
  );
}
