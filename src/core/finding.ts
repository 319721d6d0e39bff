import { createHash } from 'node:crypto';
import type { ZodType } from 'zod';
import type { Action, Estimate, Finding, Preflight, Wait } from './review.ts';
import type { RuleName } from './rule-name.ts';
import type { Hazard, Severity } from './words.ts';

/** What every rule says of itself: shown by `raincheck explain`, in SARIF and in the settings' error messages. */
export interface RuleInfo {
  /** In the field's words, kebab-case: `drop-column`. The documentation page is `docs/rules/<name>.md`. */
  name: RuleName;
  hazard: Hazard;
  /** Severity when nothing more is known; facts may raise or lower it, the settings overrule it. */
  severity: Severity | 'off';
  /** What the rule finds, one short line. */
  title: string;
  /** Why it matters, one or two sentences. */
  why: string;
  /** What the headline says that the change does, where the hazard's own words would not tell: `lacks a migration`. */
  harm?: string;
  /** What is lost when the subject of its findings is what is lost. */
  losesSubject?: 'table' | 'column' | 'rows';
  /** True for rules about objects that go, whose hazard is another than `data-loss`: each stands by its name in the report. */
  destroys?: true;
  /** True for rules about work that goes on under locks which earlier statements took. */
  isUnderHeldLock?: true;
  /**
   * True for a rule about locks, work or failures that is told without a server too: where the text says it, it was so in
   * at least 0.95 of the cases (held by __tests__/prediction/agreement.test.ts). What the others foresee is not claimed.
   */
  isForetold?: true;
  /**
   * What of the differences between before and after its findings explain, as `kind facet`: `column gone`. It holds for
   * the subject of the finding, for its parts, and for what its statement was seen to do.
   */
  explains?: readonly `${string} ${EffectFacet}`[];
  /**
   * What can be set of it beside its severity: checked in the settings, published in their JSON Schema. A strict object; each
   * option has a default and a description.
   */
  options?: ZodType<object>;
  /** Ways out that are tried, the best one first; the one of the request that the finding is about when nothing is said. */
  waysOut?: readonly WayOutKind[];
}

/** Of what an object consists, as far as a batch can change it. */
export type EffectFacet =
  | 'added'
  | 'gone'
  | 'made anew'
  | 'name'
  | 'definition'
  | 'type'
  | 'not null'
  | 'default'
  | 'expression'
  | 'identity'
  | 'numbers'
  | 'range'
  | 'owner'
  | 'owning column'
  | 'options'
  | 'storage'
  | 'validity'
  | 'population'
  | 'safety from a crash'
  | 'switched off'
  | 'row security'
  | 'forced row security'
  | 'replica identity'
  | 'place in a partitioned table'
  | 'lost'
  | 'regained'
  | 'changed';

/**
 * How the same end is reached safely:
 * - `of the request`: what the part of the statement that the finding is about asks for, in safe steps
 * - `in slices`: an UPDATE slice by slice, by hand
 * - `by hand`: outside of the migrator's transaction
 * - `drop later`: when the code no longer knows it
 * - `rename`: instead of a drop and an add
 * - `both names`: a column under both names for one release
 * - `view behind`: a view under the old name for one release
 * - `later`: the same statement in a later release, and why
 */
export type WayOutKind =
  | 'of the request'
  | 'in slices'
  | 'by hand'
  | 'drop later'
  | 'rename'
  | 'both names'
  | 'view behind'
  | { later: string };

/** What a rule fills in; the rest has a natural default. */
export interface FindingDraft {
  subject: string;
  message: string;
  details?: string;
  waits?: Wait[];
  action: Action;
  severity?: Severity;
  why?: string;
  file?: string | null;
  line?: number | null;
  endLine?: number | null;
  statement?: number | null;
  evidence?: Finding['evidence'];
  estimate?: Estimate;
  preflight?: Preflight;
}

/** Makes a finding of a rule. The fingerprint leaves out lines and messages, so that it survives edits around it. */
export function makeFinding(rule: RuleInfo, draft: FindingDraft): Finding {
  const file = draft.file ?? null;
  return {
    rule: rule.name,
    hazard: rule.hazard,
    severity: draft.severity ?? (rule.severity === 'off' ? 'notice' : rule.severity),
    file,
    line: draft.line ?? null,
    endLine: draft.endLine ?? draft.line ?? null,
    subject: draft.subject,
    message: draft.message,
    ...(draft.details === undefined ? {} : { details: draft.details }),
    ...(draft.waits === undefined || draft.waits.length === 0 ? {} : { waits: draft.waits }),
    why: draft.why ?? rule.why,
    action: draft.action,
    ...(draft.estimate === undefined ? {} : { estimate: draft.estimate }),
    ...(draft.preflight === undefined ? {} : { preflight: draft.preflight }),
    statement: draft.statement ?? null,
    evidence: draft.evidence ?? 'measured',
    acceptance: null,
    fingerprint: createHash('sha256')
      .update([rule.name, file ?? '', draft.subject].join('\0'))
      .digest('hex')
      .slice(0, 32),
  };
}
