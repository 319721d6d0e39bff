import type { ProjectReview } from '../core/review.ts';
import type { ChangedProjects } from '../project/projects-of-change.ts';
import type { Settings } from '../settings/schema.ts';
import { acceptInSettings } from '../verdict/accepted-in-settings.ts';
import { judge } from '../verdict/judge.ts';
import { verdictOf } from '../verdict/verdict.ts';

/** Reviews of what could not be reviewed: each is its one finding, so that it is never green. */
export function unreadReviews(
  { unread }: Pick<ChangedProjects, 'unread'>,
  settings: Settings,
  now: Date,
): ProjectReview[] {
  return unread.map(({ project, finding }) => {
    const judged = judge({
      statements: [],
      trial: null,
      transaction: settings.transaction,
      settings: { ...settings, sizes: null },
      today: now.toISOString().slice(0, 10),
      others: [finding],
    });
    const findings = acceptInSettings(judged, settings, { where: null, today: now.toISOString().slice(0, 10) });
    return {
      project,
      layout: 'journal',
      out: '',
      verdict: verdictOf(findings, settings.failOn),
      broken: null,
      baseMigrations: 0,
      pendingMigrations: [],
      statements: [],
      missingFrom: null,
      facts: [],
      trials: [],
      transaction: settings.transaction,
      missing: null,
      findings,
      notChecked: [finding.message],
    };
  });
}
