import type { RuleName } from '../core/rule-name.ts';
import type { BatchContext, RuleContext } from '../batch/batch.ts';
import type { FindingDraft, RuleInfo } from '../core/finding.ts';

/** A rule that looks at one statement at a time. The judge fills in file, line and statement of its drafts. */
export interface Rule extends RuleInfo {
  /**
   * Rules whose finding about the same statement and the same subject this rule's finding replaces, so that the reader
   * isn't told the same thing twice: `truncate-cascade` covers `truncate`.
   */
  covers?: readonly RuleName[];
  /**
   * Subjects, so that findings of several rules meet: a column is `users.email`, a table `users`, an index or constraint
   * its bare name `users_email_idx`, always as the catalog prints tables (`billing.invoices`, `"user"`).
   */
  check(context: RuleContext): FindingDraft[];
}

/** A rule that needs the whole batch. It sets `statement` in its drafts where the finding has a place. */
export interface BatchRule extends RuleInfo {
  covers?: readonly RuleName[];
  checkBatch(batch: BatchContext): FindingDraft[];
}

export type AnyRule = Rule | BatchRule;
