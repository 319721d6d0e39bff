import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleInfo } from '../../src/core/finding.ts';
import type { Finding } from '../../src/core/review.ts';

/**
 * What a user reads of each rule, in one file, so that a person can read the product's words in an hour and sees in a diff
 * which of them a change touches. `UPDATE_OUTPUTS=1 npm test -- -w 1 __tests__/rules/examples` writes it anew.
 */
const file = path.resolve(import.meta.dirname, '../__outputs__/words.md');

/** One example with the findings of the page's rule. */
export interface Told {
  sql: string;
  findings: readonly Finding[];
}

/** The section of a rule: its own words, and what it says of the examples of its page. */
export function wordsOf({ name, severity, title, why }: RuleInfo, told: readonly Told[]): string {
  const examples = told.flatMap(({ sql, findings }) => [
    '',
    '```sql',
    sql.trim(),
    '```',
    ...findings.flatMap(({ severity: given, message, action }) => [
      '',
      `- **${given}** ${message}`,
      `- ${action.text}`,
      ...action.steps.map((step) => `  - ${step.title}`),
    ]),
  ]);
  return [`## ${name}`, '', `${severity}: ${title}.`, '', why, ...examples, ''].join('\n');
}

/** The section as the file has it; null where it has none. */
export function wordsKept(rule: string): string | null {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return sectionsOf(text).get(rule) ?? null;
}

export const isUpdate = process.env['UPDATE_OUTPUTS'] === '1';

/** Puts a section into the file, in the order of the names. */
export function keepWords(rule: string, section: string): void {
  const sections = sectionsOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
  sections.set(rule, section);
  const sorted = [...sections].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  writeFileSync(file, `${head}\n${sorted.join('\n')}`);
}

/** Rules that the file has a section of. */
export function rulesKept(): string[] {
  return [...sectionsOf(readFileSync(file, 'utf8')).keys()];
}

const head = '# What Raincheck says, rule by rule\n\nWritten by the tests of the rules’ pages; not by hand.\n';

function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=## [a-z-]+$)/m).slice(1);
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), part.replace(/\n*$/, '\n')]));
}
