import type { Finding, ProjectReview, Review } from '../core/review.ts';
import { severities, type Hazard, type Severity, type Verdict } from '../core/words.ts';
import { plural } from './phrase.ts';

/** A sign beside each severity's word, never in its place. */
export const severitySign: Record<Severity, string> = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };

/** `broken` is neither green nor an accusation of the pull request. */
export const verdictSign: Record<Verdict, string> = { pass: '✅', warn: '⚠️', block: '⛔', broken: '🛠️' };

/** Findings that nobody accepted, worst first, then in the order of the batch. */
export function openFindings(project: ProjectReview): Finding[] {
  return project.findings.filter(({ acceptance }) => acceptance === null).toSorted(inReportOrder);
}

/** Findings that somebody accepted in the SQL. */
export function acceptedFindings(project: ProjectReview): Finding[] {
  return project.findings.filter(({ acceptance }) => acceptance !== null).toSorted(inReportOrder);
}

/** Every open finding of the review. */
export function allOpen(review: Review): Finding[] {
  return review.projects.flatMap(openFindings).toSorted(inReportOrder);
}

/** Among equals: what stops the deploy, then what cannot be undone, then what hurts while it runs. */
export const hazardOrder: readonly Hazard[] = [
  'fails',
  'data-loss',
  'history',
  'breaks-code',
  'blocks-traffic',
  'practice',
];

/** Worst first; among equals by hazard, then by place. */
function inReportOrder(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    hazardOrder.indexOf(a.hazard) - hazardOrder.indexOf(b.hazard) ||
    (a.statement ?? -1) - (b.statement ?? -1) ||
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compare(a.rule, b.rule)
  );
}

// Not localeCompare: the same bytes on every machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `1 error, 2 warnings`; empty without findings. */
export function counts(findings: readonly Finding[]): string {
  return severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity))
    .join(', ');
}
