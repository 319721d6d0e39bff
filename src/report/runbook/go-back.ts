import type { ProjectReview, WayBack } from '../../core/review.ts';
import { code, fence, prose } from '../escape.ts';
import { blocks } from '../markdown/parts.ts';
import { withSemicolon } from '../markdown/missing.ts';
import { lockName } from '../../grammar/lock.ts';

const grades: Record<WayBack['grade'], string> = {
  exact: 'exact: schema and old rows are as before',
  'schema-only': 'schema only: values are gone unless they were saved',
  'fails-if': 'works until the new release has written certain rows',
  fails: 'it fails',
  none: 'there is none',
};

/** How to go back, until when, and how long that takes. */
export function goBackSection({ wayBack, deployOrder, notWorkedOut }: ProjectReview): string {
  const until =
    deployOrder?.rollbackFloor ?? 'The application can be rolled back by itself, before or after the schema.';
  if (wayBack === undefined || wayBack === null) {
    const reason = notWorkedOut?.wayBack ?? 'Nothing was run.';
    return blocks('## Rollback plan', `No way back was worked out: ${prose(reason, 300)}`, prose(until, 500));
  }
  const { grade, summary, sql, locks, lost, failsIf, failure, save, notes } = wayBack;
  return blocks(
    '## Rollback plan',
    `**Grade:** ${grades[grade]}. ${prose(summary, 500)}`,
    sql.length === 0 ? null : fence(sql.map((one) => withSemicolon(one.sql)).join('\n')),
    failure === null ? null : `It fails with: ${prose(failure.message, 300)}`,
    bullets(
      'It cannot bring back:',
      lost.map(
        ({ relation, column, rows }) =>
          `${code(column === null ? relation : `${relation}.${column}`, 100)} (${rows} rows in the trial)`,
      ),
    ),
    bullets(
      'It fails if:',
      failsIf.map(({ what, query }) => `${prose(what, 300)}${query === null ? '' : `: ${code(query, 300)}`}`),
    ),
    save.length === 0
      ? null
      : blocks(
          'Bring back what was saved before the deploy:',
          fence(
            save
              .flatMap(({ restore }) => restore)
              .map(withSemicolon)
              .join('\n'),
          ),
        ),
    `**Recovery time:** ${recovery(locks)}`,
    `**Until when:** ${prose(until, 500)}`,
    bullets(
      '',
      notes.map((note) => prose(note, 300)),
    ),
  );
}

function recovery(locks: WayBack['locks']): string {
  const rewritten = locks.filter(({ rewrites }) => rewrites).map(({ relation }) => code(relation, 80));
  if (rewritten.length > 0) return `grows with the rows of ${rewritten.join(', ')}, which are written anew.`;
  const held = locks.map(({ relation, mode }) => `${code(relation, 80)} (${lockName(mode)})`);
  return held.length === 0 ? 'next to nothing.' : `short, but it needs locks on ${held.join(', ')}.`;
}

function bullets(head: string, lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  return blocks(head, lines.map((line) => `- ${line}`).join('\n'));
}
