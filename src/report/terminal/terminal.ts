import type { BrokenReason, Finding, ProjectReview, Review } from '../../core/review.ts';
import { factPhrases } from '../fact-phrases.ts';
import { plural, toPlain } from '../phrase.ts';
import { rehearsedRows, stallText } from '../stalls.ts';
import { lockText } from '../timeline.ts';
import { gapText } from '../gaps.ts';
import { stepsOnce } from '../steps-once.ts';
import { stepsOf } from '../markdown/way-out.ts';
import { headlineOf, measuredOn, ranAs } from '../verdict.ts';
import { clip, logSafe, visibleLine } from '../visible.ts';
import { acceptedFindings, counts, openFindings, verdictSign } from '../words.ts';
import { withSemicolon } from '../markdown/missing.ts';
import { deployOrderLines } from './deploy-order.ts';
import { findingLine, findingLines } from './finding.ts';
import {
  heading,
  painter,
  sqlLines,
  toTerminal,
  verdictFormat,
  wrap,
  type Paint,
  type TerminalOptions,
} from './style.ts';
import { wayBackLines } from './way-back.ts';
import { impactLines } from './impact.ts';

/** Findings told in full; the ones after them get a line each. */
const fullFindings = 20;

/** The review for a terminal: verdict, findings with their SQL, facts, what to do. Plain text unless `color` is set. */
export function renderTerminal(review: Review, options: TerminalOptions): string {
  const paint = painter(options.color);
  const width = Math.max(40, Math.min(options.width, 100));
  const several = review.projects.length > 1;
  // A shallow clone does not have the commit of the line.
  const nobody = review.head === null ? 'not committed yet' : 'unknown';
  const { detail } = options;
  if (detail === 'quiet' && review.verdict === 'pass') return `${logSafe(verdictLine(review))}\n`;
  const lines = [
    '',
    ...head(review, paint, width),
    ...(review.settingsNotes ?? []).flatMap((note) => [...wrap(visibleLine(note), width, '  '), '']),
    ...(review.broken === null ? [] : brokenLines(review.broken, paint, width)),
    ...review.projects.flatMap((project) =>
      projectLines(project, { several, nobody, paint, width, isVerbose: detail === 'verbose' }),
    ),
    ...review.skipped.flatMap(({ project, reason }) => wrap(`not reviewed: ${project}: ${reason}`, width, '  ')),
    ...lastLines(review, detail, paint),
  ];
  // Never two empty lines in a row; the report may land in a workflow's log.
  const text = lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .map(logSafe)
    .join('\n');
  return `${text.trimEnd()}\n`;
}

/** The verdict and its figures in one line. */
function verdictLine(review: Review): string {
  const { sentence, counts: figures } = headlineOf(review);
  return `${verdictSign[review.verdict]} ${toPlain(sentence)}${figures === null ? '' : `: ${figures}`}`;
}

/** After a long report its first line has scrolled away: what it comes to is said once more, with what a reader can do. */
function lastLines(review: Review, detail: TerminalOptions['detail'], paint: Paint): string[] {
  const [first] = review.projects.flatMap(openFindings);
  if (first === undefined) return [];
  const figures = counts(review.projects.flatMap(openFindings));
  const sum = paint(verdictFormat[review.verdict], `  ${verdictSign[review.verdict]} ${figures}`);
  const more = `· raincheck explain ${visibleLine(first.rule)}${detail === 'verbose' ? '' : ' · --verbose'}`;
  return ['', `${sum} ${paint('dim', more)}`];
}

function head(review: Review, paint: Paint, width: number): string[] {
  const { sentence, counts: figures } = headlineOf(review);
  const sentenceText = `${toPlain(sentence)}${figures === null ? '' : `: ${figures}`}`;
  const place = measuredOn(review);
  const only = review.projects.length === 1 ? review.projects[0] : undefined;
  const ran = only === undefined ? null : ranAs(only);
  const about = place === null || review.projects.every((project) => ranAs(project) === null) ? null : toPlain(place);
  const facts = [about, ran].filter((text) => text !== null).join(' · ');
  // The sign stands alone in front; every line of the sentence begins at the same column.
  const [first = '', ...rest] = wrap(sentenceText, width, '     ');
  const bold = (text: string) => paint(verdictFormat[review.verdict], text);
  return [
    bold(`  ${verdictSign[review.verdict]} ${first.trimStart()}`),
    ...rest.map(bold),
    ...(facts === '' ? [] : wrap(facts, width, '     ').map((text) => paint('dim', text))),
    '',
  ];
}

/** How one project is told. */
interface Style {
  several: boolean;
  /** Who wrote an acceptance that git knows nothing of. */
  nobody: string;
  paint: Paint;
  width: number;
  isVerbose: boolean;
}

function projectLines(project: ProjectReview, { several, nobody, paint, width, isVerbose }: Style): string[] {
  const open = openFindings(project);
  const state = project.verdict === 'broken' ? 'not reviewed' : counts(open) || 'no hazards';
  const name = `  ${verdictSign[project.verdict]} ${visibleLine(project.project)}`;
  const full = isVerbose ? open.length : fullFindings;
  const elsewhere = stepsOnce(open.slice(0, full), (finding) => stepsOf(project, finding));
  const told = (finding: Finding) => findingLines(project, finding, { paint, width, isVerbose, elsewhere });
  const title = several ? [`${paint('bold', name)}: ${state}`, ''] : [];
  return [
    ...title,
    ...(project.broken === null ? [] : brokenLines(project.broken, paint, width)),
    ...gapLines(project, paint, width),
    ...open.slice(0, full).flatMap((finding) => [...told(finding), '']),
    ...open.slice(full).map((finding) => findingLine(finding, paint, width)),
    '',
    ...(open.length === 0 ? [] : deployOrderLines(project, paint, width)),
    ...(open.length === 0 ? [] : impactLines(project, paint, width)),
    ...(open.length === 0 ? [] : wayBackLines(project, paint, width)),
    ...(open.length === 0 ? [] : missingLines(project, paint)),
    ...stallLines(project, paint),
    ...(isVerbose ? [...statementLines(project, paint, width), ...lockLines(project, paint)] : []),
    ...acceptedLines(project, { paint, width, nobody }),
    ...notCheckedLines(project, paint, width),
  ];
}

function gapLines(project: ProjectReview, paint: Paint, width: number): string[] {
  const text = gapText(project);
  if (text === null) return [];
  return [heading(`${text.headline}:`, paint), ...text.lines.flatMap((line) => wrap(line, width, '    ')), ''];
}

function missingLines({ missing }: ProjectReview, paint: Paint): string[] {
  if (missing === null) return [];
  const sql = (statements: string[]) =>
    sqlLines(statements.map(withSemicolon).join('\n'), 4000).map((line) => `      ${paint('cyan', line)}`);
  const kit = missing.drizzleKit === null ? 'drizzle-kit' : `drizzle-kit ${visibleLine(missing.drizzleKit)}`;
  return [
    ...(missing.sql.length === 0
      ? []
      : [
          heading(
            missing.status === 'kept-back'
              ? `What ${kit} generates next`
              : `The missing migration, as ${kit} generates it`,
            paint,
          ),
          ...sql(missing.sql),
          '',
        ]),
    ...missing.ambiguities.flatMap(({ kind, created, deleted, renameSql, createSql }) => [
      heading(`Is the ${kind} ${deleted} renamed to ${created}, or dropped?`, paint),
      '    renamed, the values stay:',
      ...sql(renameSql),
      '    dropped with its values:',
      ...sql(createSql),
      '',
    ]),
  ];
}

function statementLines(project: ProjectReview, paint: Paint, width: number): string[] {
  if (project.statements.length === 0) return [];
  const facts = new Map(project.facts.map((entry) => [entry.statement, entry]));
  const shown = project.statements;
  const gutter = String(project.statements.length).length;
  const lines = shown.flatMap((statement) => {
    const entry = facts.get(statement.index);
    const number = String(statement.index + 1).padStart(gutter);
    const measured =
      entry === undefined
        ? ['not run']
        : factPhrases(entry)
            .slice(0, 8)
            .map((fact) => toTerminal(fact, paint));
    return [
      `    ${paint('dim', number)}  ${clip(visibleLine(statement.sql), width - gutter - 6)}`,
      ...measured.map((fact) => `    ${' '.repeat(gutter)}  ${paint('dim', '·')} ${fact}`),
    ];
  });
  return [heading('What would run', paint), ...lines, ''];
}

function stallLines(project: ProjectReview, paint: Paint): string[] {
  const lines = stallText(project);
  if (lines.length === 0) return [];
  return [
    heading(`What stands still during the deploy, rehearsed with ${rehearsedRows(project)}`, paint),
    ...lines.map((line) => `    ${line}`),
    '',
  ];
}

function lockLines(project: ProjectReview, paint: Paint): string[] {
  const lines = lockText(project);
  if (lines.length === 0) return [];
  return [heading('Locks over the batch', paint), ...lines.map((line) => (line === '' ? '' : `    ${line}`)), ''];
}

function acceptedLines(
  project: ProjectReview,
  { paint, width, nobody }: { paint: Paint; width: number; nobody: string },
): string[] {
  const accepted = acceptedFindings(project);
  if (accepted.length === 0) return [];
  const lines = accepted.flatMap(({ rule, subject, acceptance }) =>
    wrap(
      `${rule} ${subject}: ${acceptance?.reason ?? ''} (${acceptance?.author ?? nobody}${acceptance?.until === null || acceptance === null ? '' : `, until ${acceptance.until}`})`,
      width,
      '    ',
    ),
  );
  return [heading(`Accepted: ${plural(accepted.length, 'finding')}`, paint), ...lines, ''];
}

function notCheckedLines(project: ProjectReview, paint: Paint, width: number): string[] {
  if (project.notChecked.length === 0) return [];
  return [heading('Not checked', paint), ...project.notChecked.flatMap((line) => wrap(line, width, '    ')), ''];
}

function brokenLines(reason: BrokenReason, paint: Paint, width: number): string[] {
  const place =
    reason.file === null ? [] : [`    ${visibleLine(reason.file)}${reason.line === null ? '' : `:${reason.line}`}`];
  const sql = reason.sql === null ? [] : sqlLines(reason.sql, 1000).map((line) => `      ${paint('cyan', line)}`);
  return [
    ...wrap(reason.message, width, '    '),
    ...place,
    ...sql,
    ...(reason.hint === null ? [] : wrap(`Hint: ${reason.hint}`, width, '    ')),
    ...wrap(`What to do: ${reason.next}`, width, '    '),
    '',
  ];
}
