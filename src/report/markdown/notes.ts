import type { BrokenReason, ProjectReview } from '../../core/review.ts';
import { code, fence, prose } from '../escape.ts';
import { figure, plural } from '../phrase.ts';
import { acceptedFindings } from '../words.ts';
import { blocks, fold, place, ruleLink, table, title, type Context } from './parts.ts';

/** What was accepted, by whom and why. */
export function acceptedSection(project: ProjectReview, context: Context): string | null {
  const accepted = acceptedFindings(project);
  if (accepted.length === 0) return null;
  const shown = accepted.slice(0, context.detail.rows * 2);
  const rows = shown.map((finding) => {
    const { acceptance } = finding;
    return [
      `${ruleLink(finding.rule, context)}<br>${code(finding.subject, 60)}`,
      place({ file: acceptance?.file ?? null, line: acceptance?.line ?? null }, context),
      prose(acceptance?.reason ?? '', 300),
      prose(acceptance?.author ?? nobody(context), 60),
      prose(acceptance?.until ?? 'no end', 10),
    ];
  });
  return fold(
    title('Accepted', plural(accepted.length, 'finding')),
    blocks(
      table(['Finding', 'Where', 'Because', 'By', 'Until'], rows),
      accepted.length > shown.length ? `… and ${figure(accepted.length - shown.length)} more.` : null,
    ),
  );
}

/** Who wrote an acceptance, when git does not tell: a shallow clone does not have the commit. */
function nobody({ review }: Context): string {
  return review.head === null ? 'not committed yet' : 'unknown';
}

/** Plain sentences: what was not checked, which projects were left out. */
export function bulletSection(
  heading: string,
  noun: string,
  lines: readonly string[],
  context: Context,
): string | null {
  if (lines.length === 0) return null;
  const shown = lines.slice(0, Math.max(5, Math.min(30, context.detail.rows * 2)));
  return fold(
    title(heading, plural(lines.length, noun)),
    [
      ...shown.map((line) => `- ${prose(line, 300)}`),
      ...(lines.length > shown.length ? [`- … and ${figure(lines.length - shown.length)} more`] : []),
    ].join('\n'),
  );
}

/** Why there is no verdict, and what to do: said plainly, without blaming the change. */
export function brokenSection(reason: BrokenReason, context: Context): string {
  const { detail } = context;
  return blocks(
    `**What happened:** ${prose(reason.message, 2000)}${reason.file === null ? '' : ` (${place(reason, context)})`}`,
    reason.sql !== null && detail.statementSql ? fence(reason.sql, 'sql', 2000) : null,
    reason.hint === null ? null : `**PostgreSQL’s hint:** ${prose(reason.hint, 400)}`,
    `**What to do:** ${prose(reason.next, 600)}`,
  );
}
