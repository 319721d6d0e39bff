import { gapsOf } from '../core/gaps.ts';
import { count, shorten } from '../core/wording.ts';
import type { ProjectReview, Review } from '../core/review.ts';

/** How many holes a line names; the others are counted. */
const named = 3;

/** `2 statements were not tried`, and each with its reason; null when everything was judged. */
export function gapText(project: ProjectReview): { headline: string; lines: string[] } | null {
  const gaps = gapsOf(project);
  if (gaps.length === 0) return null;
  const lines = gaps.slice(0, named).map(({ statement, why }) => {
    const sql = project.statements.find(({ index }) => index === statement)?.sql;
    return sql === undefined ? why : `${shorten(sql.replaceAll(/\s+/g, ' '), 80)}: ${why}`;
  });
  const left = gaps.length - lines.length;
  return {
    headline: count(gaps.length, 'statement was not tried', 'statements were not tried'),
    lines: left > 0 ? [...lines, `and ${left} more`] : lines,
  };
}

/** How many holes the whole review has. */
export function gapsIn(review: Review): number {
  return review.projects.reduce((sum, project) => sum + gapsOf(project).length, 0);
}
