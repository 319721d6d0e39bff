import type { StatementFacts } from '../../src/core/facts.ts';
import type { Finding } from '../../src/core/review.ts';
import { locksIn, type Answer } from './answer.ts';
import type { FuzzInput } from './input.ts';
import type { Loss } from './losses.ts';
import { strengthOf, type Truth } from './oracle.ts';

/** Ways in which Raincheck's answer can differ from what PostgreSQL does; the worst first. */
export const kinds = [
  'crash',
  'hang',
  'other statements',
  'missed failure',
  'wrong statement',
  'false failure',
  'failure on rows only',
  'weak failure',
  'missed loss',
  'false loss',
  'missed rewrite',
  'false rewrite',
  'missed lock',
  'false lock',
] as const;

export interface Disagreement {
  kind: (typeof kinds)[number];
  /** What PostgreSQL did and what Raincheck says, for a person. */
  what: string;
}

/** Where an answer differs from the truth; empty when both agree. */
export function compare(input: FuzzInput, truth: Truth, answer: Answer): Disagreement[] {
  const statements = input.migrations.flat();
  if (answer.statements.length !== statements.length) {
    return [{ kind: 'other statements', what: `${statements.length} statements are ${answer.statements.length}` }];
  }
  return [
    ...failures(truth, answer, statements),
    ...missedLosses(truth, answer),
    ...falseLosses(truth, answer, statements),
    ...rewrites(truth, answer, statements),
    ...locks(truth, answer, statements),
  ];
}

const failing = (findings: readonly Finding[], statement: number | null): Finding[] =>
  findings.filter((one) => one.hazard === 'fails' && one.statement === statement);

/** Failures of rows or of the batch's own making: whether they come depends on the data (manual, appendix A). */
const dependsOnRows = (sqlstate: string): boolean => /^(?:22|23|P0|21)/.test(sqlstate);

/** True when a table that a statement names has no two rows: "as soon as there are rows" is not wrong then. */
const namesFew = (rowsBefore: ReadonlyMap<string, number>, sql: string): boolean =>
  [...rowsBefore].some(([name, rows]) => rows < 2 && sql.includes(`"${bare(name)}"`));

function failures(
  { onRows, onEmpty, rowsBefore }: Truth,
  answer: Answer,
  statements: readonly string[],
): Disagreement[] {
  const said = answer.failure;
  const end = onRows === null ? Number.POSITIVE_INFINITY : (onRows.statement ?? Number.POSITIVE_INFINITY);
  const found: Disagreement[] = [];
  const early = answer.facts.filter(({ error, statement }) => error !== null && statement < end);
  for (const { statement, error, failsOn } of early) {
    const told = failing(answer.findings, statement).some(({ severity }) => severity === 'error');
    const what = `statement ${statement + 1} works; Raincheck: ${error?.sqlstate} ${error?.message}`;
    if (!told) continue;
    if (failsOn === 'rows' && namesFew(rowsBefore, statements[statement] ?? '')) continue;
    if (failsOn === 'rows') found.push({ kind: 'failure on rows only', what });
    // What fails on a database without rows is no false alarm.
    else if (onEmpty?.statement !== statement) found.push({ kind: 'false failure', what });
  }
  if (onRows === null) {
    const atCommit = said !== null && said.statement === null && failing(answer.findings, null).length > 0;
    return atCommit
      ? [...found, { kind: 'failure on rows only', what: `COMMIT works; Raincheck: ${said.error.message}` }]
      : found;
  }
  const here = failing(answer.findings, onRows.statement);
  const what = `statement ${onRows.statement === null ? 'COMMIT' : onRows.statement + 1} fails: ${onRows.sqlstate} ${onRows.message}`;
  const onEvery = onEmpty?.statement === onRows.statement && onEmpty.sqlstate === onRows.sqlstate;
  if (here.length > 0 || (onRows.statement === null && tellsCommit(answer.findings))) {
    const weak = onEvery && !dependsOnRows(onRows.sqlstate) && !here.some(({ severity }) => severity === 'error');
    return weak ? [...found, { kind: 'weak failure', what }] : found;
  }
  if (isOpen(answer, onRows.statement)) return found;
  const other = answer.findings.find(({ hazard }) => hazard === 'fails');
  if (other === undefined)
    return [...found, { kind: 'missed failure', what: `${what}; the verdict is ${answer.verdict}` }];
  return [
    ...found,
    { kind: 'wrong statement', what: `${what}; Raincheck: statement ${(other.statement ?? -1) + 1}: ${other.message}` },
  ];
}

const tellsCommit = (findings: readonly Finding[]): boolean => findings.some(({ rule }) => rule === 'fails-at-commit');

/** True for a statement of which Raincheck says that nobody knows. */
function isOpen({ coverage, findings }: Answer, statement: number | null): boolean {
  const judged = coverage.statements.find((one) => one.statement === statement);
  return judged?.hides === true || findings.some((one) => one.rule === 'not-reached' && one.statement === statement);
}

const bare = (name: string): string => name.replace(/^.*\./, '').replaceAll('"', '');

function missedLosses(truth: Truth, answer: Answer): Disagreement[] {
  return truth.losses.flatMap((loss): Disagreement[] => {
    if (loss.meant || (loss.rows === 0 && loss.what !== 'table' && loss.what !== 'column')) return [];
    const names = [...(truth.names.get(loss.relation) ?? [loss.relation])].map(bare);
    return answer.findings.some((one) => tellsLoss(one, loss, names)) || answer.coverage.branches.length > 0
      ? []
      : [
          {
            kind: 'missed loss',
            what: `${loss.what} of ${loss.relation}${loss.column === null ? '' : `: ${loss.column}`} gone (${loss.rows} rows); the verdict is ${answer.verdict}`,
          },
        ];
  });
}

function tellsLoss(finding: Finding, { what, column }: Loss, names: readonly string[]): boolean {
  if (finding.hazard !== 'data-loss' && finding.rule !== 'unexplained-change' && finding.rule !== 'drop-cascade')
    return false;
  const text = [finding.subject, finding.message, finding.details ?? ''].join(' ');
  const namesTable = names.some((name) => text.includes(name));
  return what === 'column'
    ? (column !== null && text.includes(column)) || namesTable
    : namesTable || text.includes('schema');
}

/** Words of statements that can take something away. */
const taking = /\b(?:drop|delete|truncate|update|merge|type|expression|rename|detach|set schema|cascade)\b/i;

function falseLosses(truth: Truth, answer: Answer, statements: readonly string[]): Disagreement[] {
  if (truth.onRows !== null || truth.losses.length > 0) return [];
  return answer.findings
    .filter(
      ({ hazard, severity, statement }) =>
        hazard === 'data-loss' &&
        severity === 'error' &&
        statement !== null &&
        !taking.test(statements[statement] ?? ''),
    )
    .map(({ rule, subject, message }) => ({
      kind: 'false loss',
      what: `nothing is gone; Raincheck: ${rule} ${subject}: ${message}`,
    }));
}

/** True for a body whose way depends on the rows: on other ones it may well do something else. */
const isForked = (sql: string): boolean => /\bBEGIN\b/.test(sql) && /\bIF\b|\bEXCEPTION\b/.test(sql);

/** True for a body that begins by asking the rows: which branch of it runs, other rows decide otherwise. */
const asksRows = (sql: string): boolean => /\bIF (?:NOT EXISTS )?\(SELECT\b|\bIF EXISTS \(SELECT\b/.test(sql);

function rewrites(truth: Truth, answer: Answer, statements: readonly string[]): Disagreement[] {
  const end = truth.onRows?.statement ?? Number.POSITIVE_INFINITY;
  const key = ({ statement, relation }: { statement: number; relation: string }): string =>
    `statement ${statement + 1}: ${relation}`;
  // What Raincheck takes for failing was not watched: that disagreement is told already, or is none.
  const failing = new Set(answer.facts.flatMap(({ statement, error }) => (error === null ? [] : statement)));
  const seen = new Set(truth.rewrites.filter(({ statement }) => !failing.has(statement)).map(key));
  const said = ofGoodRuns(answer.facts, end).flatMap(({ statement, rewrites: list }) =>
    list.map(({ relation }) => ({ statement, relation })),
  );
  const known = new Set(said.map(key));
  const old = new Set([...truth.names.values()].flatMap((names) => [...names]));
  return [
    ...[...seen]
      .filter((one) => !known.has(one) && !statements.some(asksRows))
      .map((what): Disagreement => ({ kind: 'missed rewrite', what })),
    ...[
      ...new Set(
        said.filter(({ relation, statement }) => old.has(relation) && !isForked(statements[statement] ?? '')).map(key),
      ),
    ]
      .filter((one) => !seen.has(one))
      .map((what): Disagreement => ({ kind: 'false rewrite', what })),
  ];
}

function ofGoodRuns(facts: readonly StatementFacts[], end: number): StatementFacts[] {
  return facts.filter(({ statement, error, ran }) => statement < end && error === null && ran !== 'not-run');
}

/** Locks that make anybody wait; weaker ones are no news. */
const least = strengthOf('ShareUpdateExclusiveLock');

function locks(truth: Truth, answer: Answer, statements: readonly string[]): Disagreement[] {
  const end = truth.onRows?.statement ?? Number.POSITIVE_INFINITY;
  const before = answer.facts.filter(({ statement }) => statement < end);
  // What Raincheck takes for failing was not watched in the batch: that disagreement is told already.
  if (truth.locks === null || before.some(({ error, ran }) => error !== null || ran !== 'batch')) return [];
  const said = locksIn(before);
  const strong = (mode: string | undefined): number => Math.max(least - 1, strengthOf(mode));
  return [...truth.names.keys()].flatMap((relation): Disagreement[] => {
    const [is, told] = [truth.locks?.get(relation), said.get(relation)];
    const forked = strong(is) < strong(told) ? isForked : asksRows;
    if (strong(is) === strong(told) || statements.some(forked)) return [];
    return [
      {
        kind: strong(is) > strong(told) ? 'missed lock' : 'false lock',
        what: `${relation}: ${is ?? 'none'}; Raincheck: ${told ?? 'none'}`,
      },
    ];
  });
}
