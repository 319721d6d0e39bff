import type { Severity } from '../core/words.ts';
import { severityIn } from './rule-setting.ts';
import { settingsSchema, type RuleSetting, type SettingName } from './schema.ts';

/** For each setting that can be stricter than its default: which values are. */
const isStricter: Partial<Record<SettingName, (value: unknown, fallback: unknown) => boolean>> = {
  failOn: (value) => value === 'warning',
  preset: (value) => value === 'strict',
  rows: isMore,
  timeout: isMore,
  drizzleKitTimeout: isMore,
  largeTableRows: (value, fallback) => Number(value) < Number(fallback),
  // Which server is asked, as long as one is: neither finds less than the other.
  database: (value) => value === 'container' || value === 'embedded',
  databasePreset: (value) => value === 'pgvector' || value === 'postgis' || value === 'supabase' || value === 'neon',
};

/**
 * The part of a config that cannot make a review find less or let more through than the defaults do: for the pull request
 * that brings the first config. What may go either way (sizes, the server's version, the transaction) is left out.
 *
 * @param severityOf a rule's own severity; null for a rule that does not exist
 */
export function stricterValues(
  values: Readonly<Record<string, unknown>>,
  severityOf: (rule: string) => Severity | 'off' | null,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === 'rules') {
      const rules = Object.entries(value as Record<string, RuleSetting>).filter(([rule, setting]) => {
        const severity = severityIn(setting);
        const own = severityOf(rule);
        // What a rule finds can be worse than its own severity, so that only `error` never lowers it.
        return own !== null && (severity === 'error' || (own === 'off' && severity !== 'off'));
      });
      if (rules.length > 0) kept[name] = Object.fromEntries(rules);
      continue;
    }
    const shape = (settingsSchema.shape as Record<string, { parse: (value: unknown) => unknown }>)[name];
    if (shape !== undefined && isStricter[name as SettingName]?.(value, shape.parse(undefined)) === true) {
      kept[name] = value;
    }
  }
  return kept;
}

function isMore(value: unknown, fallback: unknown): boolean {
  return Number(value) > Number(fallback);
}
