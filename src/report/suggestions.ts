import { createHash } from 'node:crypto';
import type { Finding, Review } from '../core/review.ts';
import { severities } from '../core/words.ts';
import { fence, prose } from './escape.ts';
import type { ReportOptions } from './options.ts';
import { blocks, ruleLink } from './markdown/parts.ts';
import { proofSentence } from './phrase.ts';
import { visible } from './visible.ts';

/** More than this is a flood, and the comment tells all of them. */
const most = 5;

/** A comment on lines of the pull request, with what GitHub offers to commit in their place. */
export interface RenderedSuggestion {
  path: string;
  line: number;
  endLine: number;
  /** Hash of place and text: the same suggestion is made once. */
  key: string;
  body: string;
}

/** The suggestions of a review, the gravest findings' first. One finding alone speaks for lines that several change. */
export function renderSuggestions(review: Review, options: ReportOptions): RenderedSuggestion[] {
  const taken: RenderedSuggestion[] = [];
  for (const finding of byGravity(review)) {
    const { file, suggestion } = finding;
    if (file === null || suggestion === undefined || finding.acceptance !== null) continue;
    const { line, endLine, text } = suggestion;
    // What must be made visible before somebody reads it is not to be committed with one click.
    if (visible(text) !== text || taken.length === most) continue;
    if (taken.some((other) => other.path === file && other.line <= endLine && line <= other.endLine)) continue;
    const key = createHash('sha256')
      .update(JSON.stringify([file, line, endLine, text]))
      .digest('hex')
      .slice(0, 16);
    taken.push({ path: file, line, endLine, key, body: bodyOf(finding, text, options) });
  }
  return taken;
}

function bodyOf(finding: Finding, text: string, options: ReportOptions): string {
  const [, ...rest] = finding.wayOut?.releases ?? [];
  const proof = proofSentence(finding);
  return blocks(
    prose(finding.message, 600, finding.subject),
    fence(text, 'suggestion'),
    rest.length === 0 ? null : 'That is the first step. What is left:',
    ...rest.map(({ title, sql }) => `${prose(title, 200)}\n\n${fence(sql.join('\n'), 'sql', 3000)}`),
    `<sub>${[proof === null ? null : prose(proof, 600, finding.subject), ruleLink(finding.rule, { options })].filter((part) => part !== null).join(' · ')}</sub>`,
  );
}

function byGravity({ projects }: Review): Finding[] {
  return projects
    .flatMap(({ findings }) => findings)
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
