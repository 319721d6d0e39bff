import type { Finding, ProjectReview } from '../../core/review.ts';
import { severities, type Severity } from '../../core/words.ts';
import { code, prose } from '../escape.ts';
import { figure, plural } from '../phrase.ts';
import { isDestroyed, rowsOf, type Row } from '../rows.ts';
import { stepsOnce } from '../steps-once.ts';
import { clipWords, visibleLine } from '../visible.ts';
import { openFindings, severitySign } from '../words.ts';
import { blocks, fold, moreLine, title, type Context } from './parts.ts';
import { findingPlace, fullyTold, rowBody, stepsOf } from './way-out.ts';

/** The small table that lets a person act: a line for each thing that happens. Null without errors and warnings. */
export function findingsTable(project: ProjectReview, context: Context): string | null {
  const rows = rowsOf(openFindings(project).filter(({ severity }) => severity !== 'notice'));
  if (rows.length === 0) return null;
  const shown = rows.filter(({ findings: [first] }, at) => at < context.detail.rows || isDestroyed(first));
  const left = rows.filter((row) => !shown.includes(row)).reduce((sum, { findings }) => sum + findings.length, 0);
  const lines = severities.flatMap((severity) => {
    const some = shown.filter((row) => row.severity === severity);
    if (some.length === 0) return [];
    const all = rows.filter((row) => row.severity === severity).flatMap(({ findings }) => findings);
    return [
      sectionHead(project, severity, all.length, severity === shown[0]?.severity, context),
      ...some.map((row) => tableRow(project, row, context)),
    ];
  });
  return blocks(`<table>\n${lines.join('\n')}\n</table>`, moreLine(left, context));
}

/** `2 errors block the merge`: the word beside the sign. */
function sectionHead(
  project: ProjectReview,
  severity: Severity,
  count: number,
  isFirst: boolean,
  { review }: Context,
): string {
  const stops = project.verdict === 'block' && (severity === 'error' || review.failOn === 'warning');
  const what = stops
    ? `${plural(count, severity)} ${count === 1 ? 'blocks' : 'block'} the merge`
    : plural(count, severity);
  return `<tr><th align="left" width="100%">${severitySign[severity]} ${what}</th><th align="left" width="230">${isFirst ? 'Where' : ''}</th></tr>`;
}

function tableRow(project: ProjectReview, row: Row, context: Context): string {
  const [first, ...others] = row.findings;
  // What stops the merge says what to do without a click.
  const step = row.severity === 'error' ? `<br>→ ${prose(firstStep(first.action.text), 140, first.subject)}` : '';
  const places = [findingPlace(project, first, context), ...morePlaces(others)].join('<br>');
  return `<tr><td>${said(row, true)}${step}</td><td>${places}</td></tr>`;
}

/** Characters of a line; names of what is destroyed are not cut off. */
const longest = { usual: 190, destroyed: 8_000 };

/** @param whole with every name of what is destroyed */
function said({ message, findings }: Row, whole = false): string {
  const limit = whole && findings.length > 1 && isDestroyed(findings[0]) ? longest.destroyed : longest.usual;
  return `${prose(briefly(message, limit), limit, findings[0].subject)}${predictedMark(findings)}`;
}

/**
 * The same lines, each opening to why it matters, the safe way with its SQL, what was measured and how to accept it. Not
 * inside of the table: a long line of SQL would widen it.
 */
export function explanations(project: ProjectReview, context: Context): string | null {
  const rows = rowsOf(openFindings(project).filter(({ severity }) => severity !== 'notice'));
  const shown = rows.slice(0, context.detail.rows);
  if (!context.detail.explanations || shown.length === 0) return null;
  const elsewhere = stepsOnce(
    shown.flatMap((row) => fullyTold(row, context)),
    (finding) => stepsOf(project, finding),
  );
  const [only, ...others] = shown.map((row) => {
    const body = rowBody(project, row, context, elsewhere);
    return shown.length === 1 ? body : fold(`${severitySign[row.severity]} ${said(row)}`, body);
  });
  const left = rows.slice(shown.length).reduce((sum, { findings }) => sum + findings.length, 0);
  const findings = shown.flatMap((row) => row.findings);
  const count = plural(findings.length, 'finding');
  const proven = provenWords(findings);
  return fold(
    title('Why, and the safe way', proven === null ? count : `${count}, ${proven}`),
    blocks(only ?? null, ...others, moreLine(left, context)),
  );
}

/** How many of the ways out were run; null when none was. */
function provenWords(findings: readonly Finding[]): string | null {
  const proofs = findings.flatMap(({ wayOut }) => (wayOut?.proof.status === 'proven' ? [wayOut.proof] : []));
  const [first] = proofs;
  if (first === undefined) return null;
  const some = proofs.length < findings.length ? `${figure(proofs.length)} with a` : 'each with a';
  return `${findings.length === 1 ? 'with a' : some} way out that was run on ${prose(first.on, 40)}`;
}

function predictedMark(findings: readonly Finding[]): string {
  return findings.every(({ evidence }) => evidence === 'predicted') ? ' <sub>predicted</sub>' : '';
}

/** `and 6 more`, below the first one's link. */
function morePlaces(others: readonly Finding[]): string[] {
  return others.length === 0 ? [] : [`and ${figure(others.length)} more`];
}

/** What stands in nobody's way, one line each. */
export function noticesFold(project: ProjectReview, context: Context): string | null {
  const rows = rowsOf(openFindings(project).filter(({ severity }) => severity === 'notice'));
  if (rows.length === 0 || context.detail.countsOnly) return null;
  const count = rows.reduce((sum, { findings }) => sum + findings.length, 0);
  const shown = rows.slice(0, context.detail.rows);
  const lines = shown.map(({ message, findings: [first, ...others] }) => {
    const places = [findingPlace(project, first, context), ...morePlaces(others)].join(' ');
    return `- ${prose(briefly(message, 300), 300, first.subject)} ${prose(firstStep(first.action.text), 140, first.subject)} (${places}, ${code(first.rule, 60)})`;
  });
  const left = rows.slice(shown.length).reduce((sum, { findings }) => sum + findings.length, 0);
  return fold(title(plural(count, 'notice'), 'no need to act'), blocks(lines.join('\n'), moreLine(left, context)));
}

/** A sentence for a narrow cell: asides in brackets go first when it is too long. The fold has the whole. */
export function briefly(text: string, limit: number): string {
  const line = visibleLine(text);
  return line.length <= limit ? line : clipWords(line.replace(/\s*\([^()]*\)/g, ''), limit);
}

/** What a reader does first: the first sentence of an advice, or the first clause of a long one. */
export function firstStep(text: string): string {
  const line = visibleLine(text);
  const end = /[.!?](?=\s+[A-Z])/.exec(line);
  const sentence = end === null ? line : line.slice(0, end.index + 1);
  if (sentence.length <= 110) return sentence;
  const clause = /^.{25,130}?(?=[;:]\s)/u.exec(sentence.replace(/\s*\([^()]*\)/g, ''))?.[0];
  return clause === undefined ? briefly(sentence, 120) : `${clause}.`;
}
