import type { Finding } from '../core/review.ts';

/** Steps that stand with another finding already. */
export interface StepsElsewhere {
  /** The finding that has them. */
  with: Finding;
  /** The first of its steps that is also one of this finding, counted from 1. */
  from: number;
}

/**
 * Several findings about one statement have the same way out. Its SQL stands once, with the first of them in the order of
 * the report, and the others point there. What was proven for one is not said of another whose way out was not.
 *
 * @param findings those that are told in full, in the order of the report
 * @param stepsOf the steps that the report prints with a finding
 */
export function stepsOnce(
  findings: readonly Finding[],
  stepsOf: (finding: Finding) => Finding['action']['steps'],
): Map<Finding, StepsElsewhere> {
  const elsewhere = new Map<Finding, StepsElsewhere>();
  const told: { finding: Finding; all: string[] }[] = [];
  for (const finding of findings) {
    const sql = stepsOf(finding).map((step) => step.sql);
    const first = told.find(
      (one) => endsWith(one.all, sql) && one.finding.wayOut?.proof.status === finding.wayOut?.proof.status,
    );
    if (first === undefined) told.push({ finding, all: sql });
    else elsewhere.set(finding, { with: first.finding, from: first.all.length - sql.length + 1 });
  }
  return elsewhere;
}

/** What stands in the middle of a plan is no plan. */
function endsWith(all: readonly string[], some: readonly string[]): boolean {
  const from = all.length - some.length;
  return some.length > 0 && from >= 0 && some.every((sql, at) => sql !== '' && sql === all[from + at]);
}

/** `the same steps as fails-if-data has`, `… from the third on`. */
export function elsewhereText({ with: { rule }, from }: StepsElsewhere, named: (rule: string) => string): string {
  return from === 1
    ? `The steps are those of ${named(rule)} above.`
    : `The steps are those of ${named(rule)} above, from step ${from} on.`;
}
