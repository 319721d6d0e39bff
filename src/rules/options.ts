import type { output, ZodType } from 'zod';
import type { RuleSettings } from '../batch/batch.ts';
import type { RuleName } from '../core/rule-name.ts';
import { optionsIn } from '../settings/rule-setting.ts';

/** What the settings say of a rule's options, with the defaults of those that they leave out. @param type the rule's `options` */
export function optionsOf<T extends ZodType>(
  rule: RuleName,
  type: T,
  { rules }: Pick<RuleSettings, 'rules'>,
): output<T> {
  return type.parse(optionsIn(rules[rule]));
}
