import { createHash } from 'node:crypto';
import type { Finding, Review } from '../core/review.ts';
import type { Severity } from '../core/words.ts';
import { jsonText } from './json-text.ts';
import { clip, visibleLine } from './visible.ts';

/**
 * One entry of GitLab's Code Quality report (docs.gitlab.com, "Code Quality report format"): the widget of the merge request
 * and the marks in its changes are made of these.
 */
export interface CodeQualityIssue {
  description: string;
  check_name: string;
  /** Unique within the report, and the same in the next run. */
  fingerprint: string;
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  location: { path: string; lines: { begin: number } };
}

const severities: Record<Severity, CodeQualityIssue['severity']> = {
  error: 'blocker',
  warning: 'major',
  notice: 'info',
};

/** The findings as a Code Quality report. Accepted ones are not in it; what has no file stands at its project's config. */
export function codeQuality(review: Review): CodeQualityIssue[] {
  const seen = new Map<string, number>();
  const unique = (fingerprint: string): string => {
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    return nth === 1 ? fingerprint : createHash('sha256').update(`${fingerprint} ${nth}`).digest('hex').slice(0, 32);
  };
  const entry = (finding: Finding, elsewhere: string): CodeQualityIssue => ({
    description: clip(visibleLine(finding.message), 1000),
    check_name: finding.rule,
    fingerprint: unique(finding.fingerprint),
    severity: severities[finding.severity],
    location: { path: finding.file ?? elsewhere, lines: { begin: Math.max(1, finding.line ?? 1) } },
  });
  const found = review.projects.flatMap(({ findings, project }) =>
    findings.filter(({ acceptance }) => acceptance === null).map((finding) => entry(finding, project)),
  );
  return [...brokenIssues(review), ...found];
}

/** Why there is no review: an empty report would look like a good one. */
function brokenIssues(review: Review): CodeQualityIssue[] {
  const projects = review.projects.map(({ project, broken }) => ({ name: project, broken }));
  return [{ name: 'raincheck', broken: review.broken }, ...projects].flatMap(({ name, broken }) =>
    broken === null
      ? []
      : [
          {
            description: clip(visibleLine(`Not reviewed: ${broken.message} ${broken.next}`), 1000),
            check_name: 'raincheck',
            fingerprint: createHash('sha256').update(`broken ${name}`).digest('hex').slice(0, 32),
            severity: 'blocker' as const,
            location: { path: broken.file ?? name, lines: { begin: Math.max(1, broken.line ?? 1) } },
          },
        ],
  );
}

/** The same as JSON text, for `artifacts:reports:codequality`. */
export function renderGitlab(review: Review): string {
  return jsonText(codeQuality(review));
}
