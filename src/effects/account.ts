import type { BatchContext } from '../batch/batch.ts';
import type { ObservedTrial } from '../batch/context.ts';
import type { RuleInfo } from '../core/finding.ts';
import type { Finding } from '../core/review.ts';
import { claimOf } from './claims.ts';
import { catalogEffects } from './differences.ts';
import type { Effect } from './effect.ts';
import { harmlessKindOf } from './harmless.ts';
import { rowEffects } from './rows.ts';
import { findingsOf } from './rule.ts';
import { Scene } from './scene.ts';

/** All that a batch did, and who says so. */
export interface Account {
  /** Effects by the rule whose finding explains them. */
  rules: ReadonlyMap<string, number>;
  /** Effects by their harmless kind. */
  harmless: ReadonlyMap<string, number>;
  unexplained: readonly Effect[];
  /** A finding for each object of which something is not explained. */
  findings: readonly Finding[];
}

/**
 * Accounts for everything that the batch changed in the catalog and in old rows.
 *
 * @param findings what the rules found, before settings and acceptances
 * @param ruleNamed the traits of a finding's rule
 * @returns null where both ends were not seen
 */
export function accountFor(
  batch: BatchContext,
  ends: ObservedTrial['ends'],
  findings: readonly Finding[],
  ruleNamed: (name: string) => RuleInfo | null,
): Account | null {
  if (ends === undefined || ends === null) return null;
  const world = { batch, scene: new Scene(ends.before, ends.after) };
  const rules = new Map<string, number>();
  const harmless = new Map<string, number>();
  const unexplained: Effect[] = [];
  for (const effect of [...catalogEffects(world.scene), ...rowEffects(batch)]) {
    const rule = claimOf(effect, findings, world, ruleNamed)?.rule;
    const kind = rule === undefined ? harmlessKindOf(effect, world) : null;
    if (rule !== undefined) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    else if (kind !== null) harmless.set(kind, (harmless.get(kind) ?? 0) + 1);
    else unexplained.push(effect);
  }
  return { rules, harmless, unexplained, findings: findingsOf(unexplained, world) };
}
