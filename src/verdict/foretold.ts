import { list } from '../core/wording.ts';
import type { Finding } from '../core/review.ts';
import { ruleNamed } from './catalogue.ts';

/** True for a finding that may be told: it was seen, or read from the text, or foretold by a rule that is nearly always right. */
export function isClaimed({ evidence, rule }: Pick<Finding, 'evidence' | 'rule'>): boolean {
  return evidence !== 'predicted' || ruleNamed(rule)?.isForetold === true;
}

/** One line in the place of what is not claimed; null when all is. */
export function notKnown(findings: readonly Finding[]): string | null {
  const places = findings
    .filter((finding) => !isClaimed(finding))
    .flatMap(({ file, line }) => (file === null ? [] : [line === null ? file : `${file}:${line}`]));
  if (places.length === 0) return null;
  return `Not known without a server: what is locked, read and rewritten for how long, and what fails, at ${list([...new Set(places)])}.`;
}
