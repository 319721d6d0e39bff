import type { LockFact, StatementFacts } from '../core/facts.ts';
import type { BrokenReason, Finding, ProjectReview, Review } from '../core/review.ts';
import type { Statement } from '../core/statement.ts';
import type { Verdict } from '../core/words.ts';
import { jsonText } from './json-text.ts';

/** What `raincheck check --format json` prints: a stable interface, described in docs/report.md. Fields are added, never changed. */
export interface CheckResult {
  schemaVersion: 1;
  verdict: Verdict;
  /** Why `verdict` is `broken`; null otherwise. */
  broken: BrokenReason | null;
  /** `17.10`; null when no server ran. */
  postgres: string | null;
  /** What one transaction spans: `batch`, `file`, `none`; null where nothing was reviewed. */
  transaction: ProjectReview['transaction'] | null;
  statements: CheckedStatement[];
  findings: CheckedFinding[];
  /** What was judged, and how; null where there was nothing to judge. */
  coverage: ProjectReview['coverage'] | null;
  /** The SQL that goes back, whether the code or the migration goes first, and the code that uses what goes away; null where they were not worked out. */
  wayBack: ProjectReview['wayBack'] | null;
  deployOrder: ProjectReview['deployOrder'] | null;
  impact: ProjectReview['impact'] | null;
  /** Why the three above are null; null where nothing was to be worked out. */
  notWorkedOut: ProjectReview['notWorkedOut'] | null;
  /** What was not checked, and what was taken for granted (an old file of sizes), one plain sentence each. */
  notes: string[];
}

/** One statement with what was measured. */
export interface CheckedStatement
  extends
    Pick<Statement, 'sql' | 'file' | 'line' | 'endLine'>,
    Pick<
      StatementFacts,
      'ran' | 'rewrites' | 'scans' | 'indexBuilds' | 'rows' | 'drops' | 'silentChanges' | 'error' | 'noop'
    > {
  /** Locks of relations that existed before, each relation and mode once, also those that an earlier statement took and still holds (`held`). */
  locks: Pick<LockFact, 'relation' | 'mode' | 'kind' | 'held'>[];
}

/**
 * One finding; accepted ones have `acceptance` and count for no verdict. `statement` is an index into `statements`; null
 * when the finding is not about one.
 */
export type CheckedFinding = Pick<
  Finding,
  | 'rule'
  | 'hazard'
  | 'severity'
  | 'file'
  | 'line'
  | 'endLine'
  | 'statement'
  | 'subject'
  | 'message'
  | 'why'
  | 'action'
  | 'acceptance'
  | 'fingerprint'
  | 'evidence'
> & {
  /** What was seen, in full; null where `message` says it all. */
  details: string | null;
  /** The safe way: its releases with their SQL and transaction, and whether it was run (`proof.status`: `proven` or `advice`); null where none was looked for. */
  wayOut: NonNullable<Finding['wayOut']> | null;
  /** How long it takes in production; null where that is not known. */
  estimate: NonNullable<Finding['estimate']> | null;
  /** The question to production and its answer; null where there is none. */
  preflight: NonNullable<Finding['preflight']> | null;
};

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
    transaction: review.projects[0]?.transaction ?? null,
    statements,
    findings,
    ...workedOut(review.projects[0]),
    notes: [...(review.settingsNotes ?? []), ...review.projects.flatMap(({ notChecked }) => notChecked)],
  };
}

/** What is told of the whole batch; `check` reviews one. */
function workedOut(
  project: ProjectReview | undefined,
): Pick<CheckResult, 'coverage' | 'wayBack' | 'deployOrder' | 'impact' | 'notWorkedOut'> {
  return {
    coverage: project?.coverage ?? null,
    wayBack: project?.wayBack ?? null,
    deployOrder: project?.deployOrder ?? null,
    impact: project?.impact ?? null,
    notWorkedOut: project?.notWorkedOut ?? null,
  };
}

/** The same as JSON text. */
export function renderCheckJson(review: Review): string {
  return jsonText(checkResult(review));
}

function checked({ sql, file, line, endLine }: Statement, facts: StatementFacts | undefined): CheckedStatement {
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
  const { evidence, details = null, wayOut = null, estimate = null, preflight = null } = finding;
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
    evidence,
    details,
    wayOut,
    estimate,
    preflight,
  };
}
