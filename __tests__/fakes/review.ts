import { makeFinding } from '../../src/core/finding.ts';
import type { Finding, ProjectReview, Review } from '../../src/core/review.ts';
import type { Severity } from '../../src/core/words.ts';

/** A finding with a severity; everything else is harmless. */
export function findingOf(severity: Severity, changes: Partial<Finding> = {}): Finding {
  const rule = {
    name: 'drop-column' as const,
    hazard: 'data-loss' as const,
    severity,
    title: 'A column is dropped',
    why: 'Its values are gone.',
  };
  const action = { text: 'Keep it for one more release.', steps: [] };
  return { ...makeFinding(rule, { subject: 'users.email', message: 'users.email goes.', action }), ...changes };
}

/** A project's review that found nothing. */
export function projectOf(changes: Partial<ProjectReview> = {}): ProjectReview {
  return {
    project: 'drizzle.config.ts',
    layout: 'journal',
    out: 'drizzle',
    verdict: 'pass',
    broken: null,
    baseMigrations: 3,
    pendingMigrations: [],
    statements: [],
    missingFrom: null,
    facts: [],
    trials: [],
    transaction: 'batch',
    missing: null,
    findings: [],
    notChecked: [],
    ...changes,
  };
}

/** A review of one project. */
export function reviewOf(changes: Partial<Review> = {}): Review {
  return {
    schemaVersion: 1,
    tool: { name: 'raincheck', version: '0.1.0' },
    verdict: 'pass',
    failOn: 'error',
    head: 'a'.repeat(40),
    base: 'c'.repeat(40),
    server: null,
    projects: [projectOf()],
    skipped: [],
    broken: null,
    ...changes,
  };
}
