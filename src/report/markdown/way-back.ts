import type { ProjectReview, WayBack } from '../../core/review.ts';
import { printIdentifier } from '../../grammar/name.ts';
import { code, fence, prose } from '../escape.ts';
import { figure } from '../phrase.ts';
import { gradeWords, saveSql, wayBackLocks, wayBackOf, wayBackSql } from '../way-back.ts';
import { blocks, fold, title, type Context } from './parts.ts';

/** Grade and summary in the line, folded below: the SQL, what to save first, what is lost, locks. */
export function wayBackSection(project: ProjectReview, { detail }: Context): string | null {
  const wayBack = wayBackOf(project);
  if (wayBack === null) return null;
  const head = title(`Way back: ${gradeWords[wayBack.grade]}`, prose(wayBack.summary, 300));
  return fold(head, detail.statementSql ? body(wayBack) : blocks(...lines(wayBack)));
}

/** One line for a finding that tells of lost data which can come back. @param subject `users.email`, `users` */
export function savedLine({ wayBack }: ProjectReview, subject: string): string | null {
  if (!wayBack || wayBack.save.length === 0) return null;
  const isLost = wayBack.lost.some(
    ({ relation, column }) => relation === subject || `${relation}.${printIdentifier(column ?? '')}` === subject,
  );
  return isLost
    ? '**To be able to get it back:** “Way back” below has what to save before the deploy; that it restores the data was run.'
    : null;
}

function body(wayBack: WayBack): string {
  const save = saveSql(wayBack);
  const sql = wayBackSql(wayBack);
  return blocks(
    save === null ? null : `**Before the deploy**, save what is lost:\n\n${fence(save.before, 'sql', 3000)}`,
    sql === '' ? null : `**To go back**, in one transaction:\n\n${fence(sql, 'sql', 6000)}`,
    save === null ? null : `**Then** bring the saved values back:\n\n${fence(save.after, 'sql', 4000)}`,
    wayBack.failure === null || wayBack.failure.sql === ''
      ? null
      : `It stops at:\n\n${fence(wayBack.failure.sql, 'sql', 1000)}`,
    ...lines(wayBack),
    ...wayBack.failsIf.slice(0, 10).flatMap(({ query }) => (query === null ? [] : [fence(query, 'sql', 1000)])),
    wayBack.provenOn === null
      ? null
      : `<sub>Run on copies with rows, on ${prose(wayBack.provenOn, 60)}: forward, back, and schema and old rows compared.</sub>`,
  );
}

function lines(wayBack: WayBack): string[] {
  const lost = wayBack.lost
    .slice(0, 20)
    .map(
      ({ relation, column, rows }) =>
        `${code(column === null ? relation : `${relation}.${column}`)}: ${figure(rows)} ${column === null ? 'rows' : 'values'} of the trial`,
    );
  const all = [
    ...lost.map((line) => `- lost: ${line}`),
    ...wayBack.failsIf.slice(0, 20).map(({ what }) => `- fails if ${prose(what, 300)}`),
    ...wayBackLocks(wayBack)
      .slice(0, 20)
      .map((lock) => `- locks ${prose(lock, 200)}`),
    ...wayBack.notes.slice(0, 20).map((note) => `- ${prose(note, 400)}`),
  ];
  return all.length === 0 ? [] : [all.join('\n')];
}
