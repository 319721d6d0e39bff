import type { Finding } from '../core/review.ts';

/** Steps that stand with another finding already. */
export interface StepsElsewhere {
  /** The finding that has them. */
  with: Finding;
  /** The first of its steps that is also one of this finding, counted from 1; with how many steps it has. */
  from: number;
  of: number;
}

/**
 * Several findings about one statement have the same way out. Its SQL stands once, with the first of them in the order of
 * the report, and the others point there.
 *
 * @param findings in the order of the report
 */
export function stepsOnce(findings: readonly Finding[]): Map<Finding, StepsElsewhere> {
  const elsewhere = new Map<Finding, StepsElsewhere>();
  const told: Finding[] = [];
  for (const finding of findings) {
    const sql = sqlOf(finding);
    const first = sql.length === 0 ? undefined : told.find((other) => at(sqlOf(other), sql) !== -1);
    if (first === undefined) told.push(finding);
    else elsewhere.set(finding, { with: first, from: at(sqlOf(first), sql) + 1, of: sqlOf(first).length });
  }
  return elsewhere;
}

function sqlOf({ action }: Finding): string[] {
  return action.steps.map(({ sql }) => sql);
}

/** Where the steps begin that end `all`; -1 where they are others. What comes in the middle of a plan is not a plan. */
function at(all: readonly string[], some: readonly string[]): number {
  const from = all.length - some.length;
  return from >= 0 && some.every((sql, index) => sql !== '' && sql === all[from + index]) ? from : -1;
}

/** `the same steps as fails-if-data has`, `… from the third on`. */
export function elsewhereText({ with: { rule }, from, of }: StepsElsewhere, named: (rule: string) => string): string {
  return from === 1 || of === 1
    ? `The steps are those of ${named(rule)} above.`
    : `The steps are those of ${named(rule)} above, from step ${from} on.`;
}
