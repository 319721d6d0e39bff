import type { RuleInfo } from '../core/finding.ts';
import { acceptanceRules } from './acceptance.ts';
import { dropColumn } from './drop-column.ts';
import { dropTable } from './drop-table.ts';
import type { AnyRule } from './rule.ts';

// One import per rule; a rule that isn't in a list below doesn't exist.

/** Data loss, compatibility with running code, house rules. */
const dataAndCodeRules: AnyRule[] = [dropTable, dropColumn];

/** Locks, rewrites, scans, and what fails at run time. */
const lockAndFailureRules: AnyRule[] = [];

/** Every rule that judges statements. */
export const rules: readonly AnyRule[] = [...dataAndCodeRules, ...lockAndFailureRules];

/** Every rule of every room. */
export const ruleCatalogue: readonly RuleInfo[] = [...rules, ...Object.values(acceptanceRules)];
