import type { RuleName } from '../../src/core/rule-name.ts';
import { makeFinding, type FindingDraft } from '../../src/core/finding.ts';
import type { LockMode, StatementFacts } from '../../src/core/facts.ts';
import { noFacts } from '../../src/core/no-facts.ts';
import type { Finding, MissingMigration, ProjectReview, Review } from '../../src/core/review.ts';
import type { Statement } from '../../src/core/statement.ts';
import type { Hazard, Severity, Verdict } from '../../src/core/words.ts';
import type { ReportOptions } from '../../src/report/options.ts';

/** Readable builders of reviews: each fills in what a case does not care about. */

export const headSha = 'abc1234def5678900123456789abcdef01234567';

export const options: ReportOptions = {
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  headSha,
  runUrl: 'https://github.com/acme/shop/actions/runs/4711',
  docsUrl: 'https://github.com/raincheck/raincheck/blob/v1/docs/rules',
  resolved: 0,
  longest: 65_000,
};

/** Statements of one file, one after another, two lines each from line 1. */
export function statements(file: string, migration: string, sql: string[], from = 0): Statement[] {
  let line = 1;
  return sql.map((text, at) => {
    const lines = text.split('\n').length;
    const statement: Statement = {
      index: from + at,
      sql: text,
      file,
      line,
      column: 1,
      endLine: line + lines - 1,
      migration,
      kind: 'AlterTableStmt',
      comments: [],
    };
    line += lines + 1;
    return statement;
  });
}

export function facts(statement: number, some: Partial<StatementFacts> = {}): StatementFacts {
  return { ...noFacts(statement), ran: 'batch', walBytes: 8192, milliseconds: 3, ...some };
}

export function lock(relation: string, mode: LockMode, held = false): StatementFacts['locks'][number] {
  return { relation, kind: 'table', mode, held };
}

export function finding(
  rule: string,
  hazard: Hazard,
  severity: Severity,
  draft: Omit<FindingDraft, 'action' | 'severity'> & { do: string; steps?: { title: string; sql: string }[] },
  rest: Partial<Finding> = {},
): Finding {
  const { do: text, steps, ...others } = draft;
  // Reports must show a rule that this version does not know, too: a review may come out of an artifact.
  const info = { name: rule as RuleName, hazard, severity, title: rule, why: draft.why ?? 'It matters.' };
  return { ...makeFinding(info, { ...others, action: { text, steps: steps ?? [] } }), ...rest };
}

export function missing(some: Partial<MissingMigration> = {}): MissingMigration {
  return { status: 'none', sql: [], ambiguities: [], drift: [], drizzleKit: '0.31.11', reason: null, ...some };
}

export function project(some: Partial<ProjectReview> = {}): ProjectReview {
  const pending = [...new Set((some.statements ?? []).map(({ migration }) => migration))];
  return {
    project: 'drizzle.config.ts',
    layout: 'journal',
    out: 'drizzle',
    verdict: verdictOf(some),
    broken: null,
    baseMigrations: 13,
    pendingMigrations: pending,
    statements: [],
    missingFrom: null,
    facts: [],
    trials: [
      {
        rowSet: 'ordinary',
        transaction: 'batch',
        failure: null,
        rowsPerTable: { users: 1000, orders: 1000, products: 1000 },
        notFilled: [],
        catalogChanged: true,
      },
    ],
    transaction: 'batch',
    missing: missing(),
    findings: [],
    notChecked: [],
    ...some,
  };
}

function verdictOf({ broken, findings }: Partial<ProjectReview>): Verdict {
  if (broken !== null && broken !== undefined) return 'broken';
  const open = (findings ?? []).filter(({ acceptance }) => acceptance === null);
  if (open.some(({ severity }) => severity === 'error')) return 'block';
  return open.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}

const worst: Verdict[] = ['pass', 'warn', 'block', 'broken'];

export function review(projects: ProjectReview[], some: Partial<Review> = {}): Review {
  const verdict = projects
    .map((entry) => entry.verdict)
    .reduce((a, b) => (worst.indexOf(a) > worst.indexOf(b) ? a : b), 'pass' as Verdict);
  return {
    schemaVersion: 1,
    tool: { name: 'raincheck', version: '0.1.0' },
    verdict,
    failOn: 'error',
    head: headSha,
    base: '1111111def5678900123456789abcdef01234567',
    server: { version: '17.10', provider: 'embedded', description: 'PostgreSQL 17.10 (embedded)' },
    projects,
    skipped: [],
    broken: null,
    ...some,
  };
}
