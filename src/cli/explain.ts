import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import type { RuleInfo } from '../core/finding.ts';
import { didYouMean } from '../core/nearest.ts';
import { ruleCatalogue } from '../verdict/catalogue.ts';
import { docsFolder } from './folders.ts';

/** What `raincheck explain` prints: the page of a rule, or the list of all. */
export async function explain(rule: string | undefined): Promise<string> {
  return rule ? explainRule(rule, ruleCatalogue, docsFolder()) : listRules(ruleCatalogue);
}

/** The documentation page of a rule, as Markdown. */
export async function explainRule(name: string, catalogue: readonly RuleInfo[], docs: string): Promise<string> {
  const rule = catalogue.find((candidate) => candidate.name === name);
  if (rule === undefined) {
    const names = catalogue.map((candidate) => candidate.name);
    throw new KnownError(`There is no rule ${name}: ${didYouMean(name, names)}`, {
      next: 'Run raincheck explain without a name for the list of all rules.',
    });
  }
  return readFile(path.join(docs, 'rules', `${rule.name}.md`), 'utf8');
}

/** All rules by hazard, one a line. */
export function listRules(catalogue: readonly RuleInfo[]): string {
  const width = Math.max(0, ...catalogue.map((rule) => rule.name.length));
  const hazards = [...new Set(catalogue.map((rule) => rule.hazard))];
  return hazards
    .map((hazard) => {
      const rules = catalogue.filter((rule) => rule.hazard === hazard).sort((a, b) => (a.name < b.name ? -1 : 1));
      return [
        hazard,
        ...rules.map((rule) => `  ${rule.name.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}`),
      ].join('\n');
    })
    .join('\n\n');
}
