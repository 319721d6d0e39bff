import type { ProjectReview } from '../../core/review.ts';
import { changeLines, changePicture } from '../changes.ts';
import { fence } from '../escape.ts';
import { plural } from '../phrase.ts';
import { blocks, fold, title, type Context } from './parts.ts';

/** The tables that change, before and after: as a picture, and as text for e-mail and screen readers. */
export function changesSection({ changedTables = [] }: ProjectReview, { detail, surface }: Context): string | null {
  if (changedTables.length === 0 || detail.statements === 0) return null;
  // A picture of new tables alone says what the SQL says; and the comment is short.
  const picture = changedTables.some(({ kind }) => kind !== 'new') ? changePicture(changedTables) : null;
  const drawn = picture === null || surface === 'summary' ? null : `\`\`\`mermaid\n${picture}\n\`\`\``;
  return fold(
    title('Tables that change', plural(changedTables.length, 'table')),
    blocks(drawn, fence(changeLines(changedTables).join('\n'), 'diff', 4_000)),
  );
}
