import type { RuleInfo } from '../core/finding.ts';
import { drizzleRules } from '../drizzle/rules.ts';
import { effectRules } from '../effects/rule.ts';
import { historyRules } from '../project/history.ts';
import { rules } from '../rules/index.ts';
import { acceptanceRules } from './acceptance.ts';
import { codeStillUses } from './code-rules.ts';

/** Every rule of every room. */
export const ruleCatalogue: readonly RuleInfo[] = [
  ...historyRules,
  ...drizzleRules,
  ...rules,
  ...effectRules,
  codeStillUses,
  ...Object.values(acceptanceRules),
];

const byName = new Map<string, RuleInfo>(ruleCatalogue.map((rule) => [rule.name, rule]));

/** The rule of this name; null for one that this version does not have (a review may come out of an artifact). */
export function ruleNamed(name: string): RuleInfo | null {
  return byName.get(name) ?? null;
}
