import type { Finding, ProjectReview } from '../../core/review.ts';
import { durationWords } from '../../core/durations.ts';
import { figure } from '../../core/wording.ts';
import { factPhrases } from '../fact-phrases.ts';
import { code, prose } from '../escape.ts';
import { blocks, table } from '../markdown/parts.ts';
import { toMarkdown } from '../phrase.ts';
import { rehearsedRows, stallText } from '../stalls.ts';
import { fence } from '../escape.ts';

/** Statements that are listed. */
const most = 25;

/** What each statement does to rows, and how long it takes. */
export function performanceSection(project: ProjectReview): string {
  const facts = new Map(project.facts.map((one) => [one.statement, one]));
  const rows = project.statements.slice(0, most).map(({ index, sql }) => {
    const seen = facts.get(index);
    const phrases =
      seen === undefined
        ? 'not run'
        : factPhrases(seen)
            .slice(0, 4)
            .map((one) => toMarkdown(one, 80))
            .join('<br>');
    return [`${index + 1}`, code(sql.replaceAll(/\s+/g, ' '), 70), phrases, estimateOf(project.findings, index)];
  });
  const left = project.statements.length - rows.length;
  const stalls = stallText(project);
  return blocks(
    '## Performance',
    table(['', 'statement', 'measured', 'in production'], rows),
    left > 0 ? `… and ${figure(left)} more statements.` : null,
    stalls.length === 0
      ? null
      : blocks(`What stands still, rehearsed with ${prose(rehearsedRows(project))}:`, fence(stalls.join('\n'), 'text')),
  );
}

function estimateOf(findings: readonly Finding[], statement: number): string {
  const estimates = findings.flatMap((one) => (one.statement === statement && one.estimate ? [one.estimate] : []));
  if (estimates.length === 0) return '';
  const lines = estimates.map(({ relation, rows, milliseconds, per }) => {
    const size = per === 'table' && rows !== null ? `${figure(rows)} rows` : 'for each million rows';
    return `${durationWords(milliseconds)} (${code(relation, 60)}, ${size})`;
  });
  return [...new Set(lines)].join('<br>');
}
