import { compatibilityRules, dataLossRules, houseRules } from './data-and-code.ts';
import { failureRules, lockRules } from './locks-and-failures.ts';
import type { AnyRule } from './rule.ts';

// One import per rule; a rule that isn't in a list below doesn't exist.

/** Every rule that judges statements. */
export const rules: readonly AnyRule[] = [
  ...dataLossRules,
  ...compatibilityRules,
  ...lockRules,
  ...failureRules,
  ...houseRules,
];
