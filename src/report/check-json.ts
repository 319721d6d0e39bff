import type { ErrorFact, IndexBuildFact, LockFact, RewriteFact, ScanFact, StatementFacts } from '../core/facts.ts';
import type { Acceptance, BrokenReason, Finding, Review } from '../core/review.ts';
import type { Hazard, Severity, Verdict } from '../core/words.ts';

/** What `raincheck check --format json` prints: a stable interface, described in docs/report.md. Fields are added, never changed. */
export interface CheckResult {
  schemaVersion: 1;
  verdict: Verdict;
  /** Why `verdict` is `broken`; null otherwise. */
  broken: BrokenReason | null;
  /** `17.10`; null when no server ran. */
  postgres: string | null;
  statements: CheckedStatement[];
  findings: CheckedFinding[];
}

/** One statement with what was measured. */
export interface CheckedStatement {
  sql: string;
  file: string;
  line: number;
  endLine: number;
  ran: StatementFacts['ran'];
  /** Locks of relations that existed before, each relation and mode once, also those that an earlier statement took and still holds (`held`). */
  locks: Pick<LockFact, 'relation' | 'mode' | 'kind' | 'held'>[];
  rewrites: RewriteFact[];
  scans: ScanFact[];
  indexBuilds: IndexBuildFact[];
  rows: StatementFacts['rows'];
  drops: StatementFacts['drops'];
  silentChanges: StatementFacts['silentChanges'];
  error: ErrorFact | null;
  noop: boolean;
}

/** One finding; accepted ones have `acceptance` and count for no verdict. */
export interface CheckedFinding {
  rule: string;
  hazard: Hazard;
  severity: Severity;
  file: string | null;
  line: number | null;
  endLine: number | null;
  /** Index into `statements`; null when the finding is not about one. */
  statement: number | null;
  subject: string;
  message: string;
  why: string;
  action: Finding['action'];
  acceptance: Acceptance | null;
  fingerprint: string;
}

/** The result of `raincheck check` as plain data. */
export function checkResult(review: Review): CheckResult {
  let offset = 0;
  const statements: CheckedStatement[] = [];
  const findings: CheckedFinding[] = [];
  for (const project of review.projects) {
    const facts = new Map(project.facts.map((entry) => [entry.statement, entry]));
    const places = new Map(project.statements.map(({ index }, at) => [index, offset + at]));
    statements.push(...project.statements.map((statement) => checked(statement, facts.get(statement.index))));
    findings.push(
      ...project.findings.map((finding) =>
        checkedFinding(finding, finding.statement === null ? null : (places.get(finding.statement) ?? null)),
      ),
    );
    offset += project.statements.length;
  }
  return {
    schemaVersion: 1,
    verdict: review.verdict,
    broken: review.broken ?? review.projects.find(({ broken }) => broken !== null)?.broken ?? null,
    postgres: review.server?.version ?? null,
    statements,
    findings,
  };
}

/** The same as JSON text. */
export function renderCheckJson(review: Review): string {
  return `${JSON.stringify(checkResult(review), null, 2)}\n`;
}

function checked(
  { sql, file, line, endLine }: Review['projects'][number]['statements'][number],
  facts: StatementFacts | undefined,
): CheckedStatement {
  const locks = (facts?.locks ?? []).map(({ relation, mode, kind, held }) => ({ relation, mode, kind, held }));
  return {
    sql,
    file,
    line,
    endLine,
    ran: facts?.ran ?? 'not-run',
    locks: locks.filter(
      (lock, at) => locks.findIndex(({ relation, mode }) => relation === lock.relation && mode === lock.mode) === at,
    ),
    rewrites: facts?.rewrites ?? [],
    scans: facts?.scans ?? [],
    indexBuilds: facts?.indexBuilds ?? [],
    rows: facts?.rows ?? [],
    drops: facts?.drops ?? [],
    silentChanges: facts?.silentChanges ?? [],
    error: facts?.error ?? null,
    noop: facts?.noop ?? false,
  };
}

function checkedFinding(finding: Finding, statement: number | null): CheckedFinding {
  const { rule, hazard, severity, file, line, endLine, subject, message, why, action, acceptance, fingerprint } =
    finding;
  return {
    rule,
    hazard,
    severity,
    file,
    line,
    endLine,
    statement,
    subject,
    message,
    why,
    action,
    acceptance,
    fingerprint,
  };
}
