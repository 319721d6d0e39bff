import type { RuleSetting } from './schema.ts';

export type SetSeverity = Exclude<RuleSetting, readonly unknown[]>;
export type RuleOptions = Readonly<Record<string, unknown>>;

/** The severity that the settings give to a rule; undefined where they say nothing of it. */
export function severityIn(setting: RuleSetting | undefined): SetSeverity | undefined {
  return Array.isArray(setting) ? setting[0] : setting;
}

/** The options that the settings give to a rule; empty without any. */
export function optionsIn(setting: RuleSetting | undefined): RuleOptions {
  return Array.isArray(setting) ? setting[1] : {};
}

/** One layer's `rules` over a weaker one's. A severity alone leaves the options as they are. */
export function mergeRules(
  weaker: Readonly<Record<string, RuleSetting>>,
  stronger: Readonly<Record<string, RuleSetting>>,
): Record<string, RuleSetting> {
  const merged: Record<string, RuleSetting> = { ...weaker };
  for (const [rule, setting] of Object.entries(stronger)) {
    const before = weaker[rule];
    merged[rule] = !Array.isArray(setting) && Array.isArray(before) ? [setting, before[1]] : setting;
  }
  return merged;
}
