import type { ProjectReview } from '../../core/review.ts';
import { gradeWords, saveSql, wayBackOf, wayBackSql } from '../way-back.ts';
import { sqlLines, wrap, type Paint } from './style.ts';

/** Grade and summary, then the SQL: what to save before, what goes back, what restores. */
export function wayBackLines(project: ProjectReview, paint: Paint, width: number): string[] {
  const wayBack = wayBackOf(project);
  if (wayBack === null) return [];
  const save = saveSql(wayBack);
  const block = (words: string, sql: string): string[] =>
    sql === '' ? [] : [`    ${words}`, ...sqlLines(sql, 4000).map((line) => `      ${paint('cyan', line)}`)];
  return [
    `  ${paint('bold', `Way back: ${gradeWords[wayBack.grade]}`)}`,
    ...wrap(wayBack.summary, width, '    '),
    ...(save === null ? [] : block('before the deploy:', save.before)),
    ...block('to go back:', wayBackSql(wayBack)),
    ...(save === null ? [] : block('then:', save.after)),
    ...wayBack.failsIf.flatMap(({ what }) => wrap(`fails if ${what}`, width, '    ')),
    ...wayBack.notes.flatMap((note) => wrap(note, width, '    ')),
    '',
  ];
}
