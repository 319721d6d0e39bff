import type { ProjectReview, WayBack } from '../core/review.ts';
import { lockName } from '../grammar/lock.ts';
import { named } from '../core/wording.ts';

/** The grades as the report says them. */
export const gradeWords: Record<WayBack['grade'], string> = {
  exact: 'exact',
  'schema-only': 'schema only',
  'fails-if': 'fails if',
  fails: 'fails',
  none: 'none',
};

/** The SQL of the way back as one text, with what it does in comments of ours. */
export function wayBackSql({ sql }: WayBack): string {
  return sql.map((one) => one.sql).join('\n');
}

/** What to run before the deploy, and what brings the values back after the way back. */
export function saveSql({ save }: WayBack): { before: string; after: string } | null {
  if (save.length === 0) return null;
  return {
    before: save.map(({ sql }) => sql).join('\n'),
    after: save.flatMap(({ restore }) => restore).join('\n'),
  };
}

/** Each lock of going back as a phrase with its table. */
export function wayBackLocks({ locks }: WayBack): string[] {
  return locks.map(
    ({ relation, mode, rewrites }) => `${named(relation)}: ${lockName(mode)}${rewrites ? ', written anew' : ''}`,
  );
}

/** The way back where it is more than one word: null without one, and where it is exact and nothing is pending to tell. */
export function wayBackOf({ wayBack, statements }: ProjectReview): WayBack | null {
  return wayBack === undefined || wayBack === null || statements.length === 0 ? null : wayBack;
}
