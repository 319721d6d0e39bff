import { makeFinding, type FindingDraft, type RuleInfo } from '../../core/finding.ts';
import type { Finding } from '../../core/review.ts';
import type { History } from '../layouts/history.ts';
import type { Change } from './change.ts';

/** Something that is wrong with a migrations folder as one revision has it, whoever did it. */
export interface Problem {
  rule: RuleInfo;
  /** The same on base and head when it is the same problem. */
  key: string;
  /** Short name for lists: the migration or file. */
  label: string;
  draft: FindingDraft;
}

/** Looks at one side: what head has and base has not is the pull request's doing. */
export type StateCheck = (history: History, now: number) => Problem[] | Promise<Problem[]>;

/** Looks at what happened between the sides. */
export type ChangeCheck = (change: Change) => Finding[] | Promise<Finding[]>;

/** A finding known from the history alone. */
export function historyFinding(rule: RuleInfo, draft: FindingDraft): Finding {
  return makeFinding(rule, { evidence: 'history', ...draft });
}

/** What is wrong on both sides: one quiet notice for each rule. */
export function oldProblems(problems: Problem[]): Finding[] {
  const byRule = new Map<RuleInfo, Problem[]>();
  for (const problem of problems) byRule.set(problem.rule, [...(byRule.get(problem.rule) ?? []), problem]);
  return [...byRule].map(([rule, found]) => {
    const [first] = found;
    return historyFinding(rule, {
      severity: 'notice',
      subject: 'base branch',
      message: `The base branch already has this: ${rule.title.toLowerCase()} (${listed(found.map(({ label }) => label))}).`,
      file: first?.draft.file ?? null,
      line: first?.draft.line ?? null,
      action: { text: `Not this pull request's doing. ${first?.draft.action.text ?? ''}`.trim(), steps: [] },
    });
  });
}

/** `a, b, c` or `a, b, c and 4 more`. */
export function listed(names: string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** `2026-11-21 09:08 UTC`; the number itself for what is no date. */
export function dated(when: number): string {
  const date = new Date(when);
  return Number.isNaN(date.getTime()) ? String(when) : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
