import type { RuleInfo } from '../core/finding.ts';
import { drizzleRules } from '../drizzle/rules.ts';
import { historyRules } from '../project/history.ts';
import { rules } from '../rules/index.ts';
import { acceptanceRules } from './acceptance.ts';

/** Every rule of every room. */
export const ruleCatalogue: readonly RuleInfo[] = [
  ...historyRules,
  ...drizzleRules,
  ...rules,
  ...Object.values(acceptanceRules),
];
