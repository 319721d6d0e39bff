import type { Catalog } from '../core/catalog.ts';
import { makeFinding, type FindingDraft, type RuleInfo } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import { severities, type TransactionMode } from '../core/words.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { applyAcceptances, misplacedAcceptances, readAcceptances } from './acceptance.ts';
import { accountFor, type Account } from '../effects/account.ts';
import { tellApart } from './apart.ts';
import { batchContext, type ObservedTrial } from '../batch/context.ts';
import { ruleCatalogue, ruleNamed } from './catalogue.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { BatchContext, RuleSettings } from '../batch/batch.ts';
import { severityIn } from '../settings/rule-setting.ts';

export interface JudgeInput {
  /** The pending batch. */
  statements: readonly ParsedStatement[];
  /** What the trial observed; null when none ran. */
  trial: ObservedTrial | null;
  /** The database before the batch, for a judgement without a trial. */
  baseline?: Catalog;
  transaction: TransactionMode;
  settings: RuleSettings;
  /** Today, `YYYY-MM-DD`, for acceptances that end. */
  today: string;
  /** The migrations' texts, to find acceptances that stand before no statement. */
  files?: readonly { path: string; sql: string }[];
  /** Findings of other rooms (history, missing migration): settings and acceptances apply to them too. */
  others?: readonly Finding[];
}

/** What the report tells, and what becomes of everything that the batch did. */
export interface Judgement {
  findings: Finding[];
  /** Null where catalog and rows were not seen before and after. */
  account: Account | null;
}

/** The findings of {@link judgeWithAccount}. */
export function judge(input: JudgeInput): Finding[] {
  return judgeWithAccount(input).findings;
}

/** Runs every rule and returns what the report tells, worst first: severities as set, repetitions merged, acceptances applied. */
export function judgeWithAccount(input: JudgeInput): Judgement {
  const batch = batchContext(input);
  const asked = rules.filter((rule) => rule.explains !== undefined || !isOff(rule, input.settings));
  const judged = runRules(asked, batch).map((finding) => tellApart(finding, batch));
  // Before settings and acceptances: a rule that is off is one that somebody has decided about.
  const account = accountFor(batch, input.trial?.ends, judged, ruleNamed);
  const found = [...judged, ...(account?.findings ?? []), ...(input.others ?? [])].flatMap((finding) =>
    withSetSeverity(finding, input.settings),
  );
  const { acceptances, findings: unreadable } = readAcceptances(input.statements.map(({ statement }) => statement));
  const accepted = applyAcceptances(
    found,
    acceptances,
    input.today,
    ruleCatalogue.map(({ name }) => name),
  );
  const misplaced = misplacedAcceptances(
    input.files ?? [],
    input.statements.map(({ statement }) => statement),
  );
  const aboutAcceptances = [...unreadable, ...misplaced, ...accepted.slice(found.length)].flatMap((finding) =>
    withSetSeverity(finding, input.settings),
  );
  const findings = worstFirst([...mergeFindings(accepted.slice(0, found.length), rules), ...aboutAcceptances]);
  return { findings, account };
}

/** Runs rules over a batch, without settings, merging or acceptances. */
export function runRules(list: readonly AnyRule[], batch: BatchContext): Finding[] {
  return list.flatMap((rule) => {
    if ('checkBatch' in rule) {
      return rule.checkBatch(batch).map((draft) => makeFinding(rule, placed(draft, batch, rule)));
    }
    return batch.contexts.flatMap((context) =>
      rule
        .check(context)
        .map((draft) => makeFinding(rule, placed({ statement: context.statement.index, ...draft }, batch, rule))),
    );
  });
}

/** Fills in file and line from the statement. */
function placed(draft: FindingDraft, batch: BatchContext, { hazard }: RuleInfo): FindingDraft {
  const context = batch.contexts.find(({ statement }) => statement.index === draft.statement);
  if (context === undefined) return draft;
  const { file, line, endLine } = context.statement;
  // Without a trial, locks and failures are what the text foretells.
  const isPredicted = batch.runs.length === 0 && (hazard === 'blocks-traffic' || hazard === 'fails');
  const evidence = context.measured ? 'measured' : isPredicted ? 'predicted' : 'parsed';
  return { file, line, endLine, evidence, ...draft };
}

function withSetSeverity(finding: Finding, settings: RuleSettings): Finding[] {
  const set = severityIn(settings.rules[finding.rule]);
  const severity = set ?? (isOffByDefault(finding.rule) ? 'off' : finding.severity);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

/** One that is off is not asked, unless it explains what the batch does: that is accounted for before any setting. */
function isOff({ name, severity }: AnyRule, settings: RuleSettings): boolean {
  return (severityIn(settings.rules[name]) ?? severity) === 'off';
}

function isOffByDefault(rule: string): boolean {
  return ruleNamed(rule)?.severity === 'off';
}

/**
 * Tells each thing once: one finding per rule, statement and subject, and none that another rule's finding about the
 * same statement and subject covers. An accepted finding stays and stands for those that cover it: whoever accepted
 * `drop-column` needn't accept `possible-rename` of the same column too.
 */
export function mergeFindings(findings: readonly Finding[], list: readonly AnyRule[]): Finding[] {
  const covers = new Map<string, Set<string>>(list.map((rule) => [rule.name, new Set(rule.covers ?? [])]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.statement, finding.file, finding.subject]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const same = group.findIndex(({ rule }) => rule === finding.rule);
    if (same === -1) group.push(finding);
    else if (rank(finding) < rank(group[same] ?? finding)) group[same] = finding;
  }
  return [...groups.values()].flatMap((group) =>
    group.filter((finding) => {
      const above = group.filter(({ rule }) => covers.get(rule)?.has(finding.rule) === true);
      const below = group.filter(({ rule }) => covers.get(finding.rule)?.has(rule) === true);
      if (finding.acceptance !== null) return !above.some(({ acceptance }) => acceptance !== null);
      return above.length === 0 && !below.some(({ acceptance }) => acceptance !== null);
    }),
  );
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity);
}

/** Findings in the order of the report: by severity, then by place. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  const place = ({ statement }: Finding) => statement ?? Number.POSITIVE_INFINITY;
  return findings.toSorted(
    (a, b) => rank(a) - rank(b) || Math.sign(place(a) - place(b)) || a.rule.localeCompare(b.rule),
  );
}
