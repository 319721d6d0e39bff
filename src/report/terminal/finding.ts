import type { Finding, ProjectReview } from '../../core/review.ts';
import { acceptanceLine, stepsOf } from '../markdown/way-out.ts';
import { proofSentence } from '../phrase.ts';
import { elsewhereText, type StepsElsewhere } from '../steps-once.ts';
import { clip, visible, visibleLine } from '../visible.ts';
import { columns, severityFormat, sqlLines, wrap, type Paint } from './style.ts';

/** Lines of SQL shown around the place. */
const excerptLines = 4;

/** How a finding is told. */
interface FindingStyle {
  paint: Paint;
  width: number;
  /** Notices in full too. */
  isVerbose: boolean;
  /** Steps that stand with another finding. */
  elsewhere: ReadonlyMap<Finding, StepsElsewhere>;
}

/** One finding: what, where, the SQL with a caret, why, what to do. */
export function findingLines(project: ProjectReview, finding: Finding, style: FindingStyle): string[] {
  const { paint, width, isVerbose } = style;
  const head = `  ${finding.severity.padEnd(7)}  ${visibleLine(finding.rule)}`;
  const where = placeOf(project, finding);
  const room = width - columns(head) - columns(where);
  const painted = `  ${paint(severityFormat[finding.severity], finding.severity.padEnd(7))}  ${paint('bold', visibleLine(finding.rule))}`;
  return [
    ...(room >= 2 ? [`${painted}${' '.repeat(room)}${paint('dim', where)}`] : [painted, `    ${paint('dim', where)}`]),
    ...wrap(`${finding.evidence === 'predicted' ? 'Predicted: ' : ''}${finding.message}`, width, '    '),
    // A notice is told in short: it stands in nobody's way.
    ...(finding.severity === 'notice' && !isVerbose
      ? labelled('do', finding.action.text, paint, width)
      : wayOut(project, finding, style)),
  ];
}

function wayOut(project: ProjectReview, finding: Finding, { paint, width, elsewhere }: FindingStyle): string[] {
  const there = elsewhere.get(finding);
  const steps = there === undefined ? stepsOf(project, finding) : [];
  return [
    ...excerpt(project, finding, paint, width),
    '',
    ...labelled('why', finding.why, paint, width),
    ...labelled('do', finding.action.text, paint, width),
    ...steps.flatMap((step, at, all) => stepLines(step, at, all.length, paint, width)),
    ...(there === undefined
      ? proofLines(finding, width)
      : wrap(elsewhereText(there, visibleLine), width, ' '.repeat(12))),
    ...acceptLines(project, finding, paint),
  ];
}

/** One finding on one line, for the tail of a long list. */
export function findingLine(finding: Finding, paint: Paint, width: number): string {
  const { severity, rule, subject, file, line } = finding;
  const where = file === null ? '' : ` ${visibleLine(file)}${line === null ? '' : `:${line}`}`;
  const text = clip(`${visibleLine(rule)} ${visibleLine(subject)}${where}`, width - 11);
  return `  ${paint(severityFormat[severity], severity.padEnd(7))}  ${text}`;
}

function placeOf(project: ProjectReview, finding: Finding): string {
  const { missingFrom } = project;
  if (finding.statement !== null && missingFrom !== null && finding.statement >= missingFrom)
    return 'missing migration';
  if (finding.file === null) return finding.evidence === 'generated' ? 'schema' : visibleLine(project.out);
  return `${visibleLine(finding.file)}${finding.line === null ? '' : `:${finding.line}`}`;
}

/** The statement's lines with their numbers, and carets below what the finding is about. */
function excerpt(project: ProjectReview, finding: Finding, paint: Paint, width: number): string[] {
  const statement = project.statements.find(({ index }) => index === finding.statement);
  if (statement === undefined) return [];
  const lines = visible(statement.sql).split('\n');
  const place = caretPlace(
    lines,
    finding,
    project.facts.find((facts) => facts.statement === statement.index)?.error?.position ?? null,
    statement.sql,
  );
  const from = Math.max(0, Math.min(place.line - 1, lines.length - excerptLines));
  const shown = lines.slice(from, from + excerptLines);
  const number = (at: number) => String(statement.line + from + at);
  const gutter = Math.max(...shown.map((_, at) => number(at).length));
  const room = width - gutter - 9;
  const out = [''];
  shown.forEach((line, at) => {
    const text = line.replaceAll('\t', '  ');
    out.push(`    ${paint('dim', `${number(at).padStart(gutter)} │`)} ${clip(text, room)}`);
    if (from + at !== place.line) return;
    const before = columns(line.slice(0, place.column).replaceAll('\t', '  '));
    if (before >= room) return;
    const carets = '^'.repeat(
      Math.max(1, Math.min(columns(line.slice(place.column, place.column + place.length)), room - before)),
    );
    out.push(
      `    ${paint('dim', `${' '.repeat(gutter)} │`)} ${' '.repeat(before)}${paint(severityFormat[finding.severity], carets)}`,
    );
  });
  const left = lines.length - from - shown.length;
  if (left > 0)
    out.push(`    ${paint('dim', `${' '.repeat(gutter)} │ … ${left} more ${left === 1 ? 'line' : 'lines'}`)}`);
  return out;
}

/** Where to point: PostgreSQL's own position for a failure, else the finding's subject in the text, else the first line. */
function caretPlace(
  lines: string[],
  finding: Finding,
  position: number | null,
  sql: string,
): { line: number; column: number; length: number } {
  if (finding.hazard === 'fails' && position !== null) {
    const before = visible(
      Array.from(sql)
        .slice(0, position - 1)
        .join(''),
    ).split('\n');
    const line = before.length - 1;
    const column = before.at(-1)?.length ?? 0;
    return { line, column, length: /^"[^"]*"|^[\w$]+|^./u.exec((lines[line] ?? '').slice(column))?.[0].length ?? 1 };
  }
  const subject = visibleLine(finding.subject);
  // A name may hold dots: the longest ending that stands between quotes is it, else what stands behind the last dot.
  const endings = [...subject.matchAll(/(?<=^|\.)./g)].map(({ index }) => subject.slice(index));
  for (const wanted of [...endings.map((name) => `"${name.replaceAll('"', '""')}"`), ...endings.slice(-1)]) {
    const line = lines.findIndex((text) => text.includes(wanted));
    if (line !== -1) return { line, column: lines[line]?.indexOf(wanted) ?? 0, length: wanted.length };
  }
  const first = lines[0] ?? '';
  return { line: 0, column: 0, length: first.length };
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  const indent = ' '.repeat(12);
  const [first = '', ...rest] = wrap(text, width, indent);
  return [`    ${paint('dim', label.padEnd(8))}${first.slice(indent.length)}`, ...rest];
}

function stepLines(
  step: { title: string; sql: string },
  at: number,
  of: number,
  paint: Paint,
  width: number,
): string[] {
  const title = of > 1 ? `${at + 1}. ${step.title}` : step.title;
  const sql = step.sql === '' ? [] : sqlLines(step.sql, 2000).map((line) => `               ${paint('cyan', line)}`);
  return [...wrap(title, width, ' '.repeat(12)), ...sql];
}

function proofLines(finding: Finding, width: number): string[] {
  const sentence = proofSentence(finding);
  return sentence === null ? [] : wrap(sentence, width, ' '.repeat(12));
}

function acceptLines(project: ProjectReview, finding: Finding, paint: Paint): string[] {
  const line = acceptanceLine(project, finding);
  return line === null ? [] : [`    ${paint('dim', 'accept'.padEnd(8))}${line}`];
}
