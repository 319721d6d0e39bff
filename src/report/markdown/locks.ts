import type { ProjectReview } from '../../core/review.ts';
import { fence } from '../escape.ts';
import { lockSpans } from '../locks.ts';
import { plural } from '../phrase.ts';
import { lockGantt, lockText } from '../timeline.ts';
import { blocks, fold, title, type Context } from './parts.ts';

/** Locks over the batch: a picture, and the same as text for e-mail and screen readers. */
export function lockSection(project: ProjectReview, context: Context): string | null {
  if (context.detail.statements === 0) return null;
  const spans = lockSpans(project);
  if (spans.length === 0) return null;
  const tables = new Set(spans.map(({ relation }) => relation)).size;
  return fold(
    title('Locks over the batch', `${plural(tables, 'table')} blocked for a time`),
    blocks(context.picture(project), fence(lockText(project).join('\n'), 'text')),
  );
}

/** GitHub draws a `mermaid` block. */
export function mermaidPicture(project: ProjectReview): string {
  const gantt = lockGantt(project);
  if (gantt === null) return '';
  return `\`\`\`mermaid\n${gantt}\n\`\`\`\n\n${legend}`;
}

const legend =
  'Red: reads and writes wait. Blue: writes wait. Grey: meanwhile the whole table is read, indexed or rewritten. The axis counts statements, not time. The same as text:';
