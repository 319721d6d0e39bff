import type { ProjectReview } from '../core/review.ts';
import type { ChangedProjects } from '../project/projects-of-change.ts';
import type { Settings } from '../settings/schema.ts';
import { acceptInSettings } from '../verdict/accepted-in-settings.ts';
import { judge } from '../verdict/judge.ts';
import { verdictOf } from '../verdict/verdict.ts';
import { emptyProject } from './assemble.ts';

/** Reviews of what could not be reviewed: each is its one finding, so that it is never green. */
export function unreadReviews(
  { unread }: Pick<ChangedProjects, 'unread'>,
  settings: Settings,
  now: Date,
): ProjectReview[] {
  const today = now.toISOString().slice(0, 10);
  return unread.map(({ project, finding }) => {
    const judged = judge({
      statements: [],
      trial: null,
      transaction: settings.transaction,
      settings: { ...settings, sizes: null },
      today,
      others: [finding],
    });
    const findings = acceptInSettings(judged, settings, { where: null, today });
    return {
      ...emptyProject({ name: project, layout: 'journal', out: '' }, settings.transaction),
      verdict: verdictOf(findings, settings.failOn),
      findings,
      notChecked: [finding.message],
    };
  });
}
