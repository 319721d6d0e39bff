import type { ProjectReview } from '../../core/review.ts';
import type { Verdict } from '../../core/words.ts';
import { code, link, prose } from '../escape.ts';
import { plural, toMarkdown } from '../phrase.ts';
import { gapText } from '../gaps.ts';
import { headlineOf, measuredOn, ranAs } from '../verdict.ts';
import { acceptedFindings, allOpen, counts, openFindings, verdictSign } from '../words.ts';
import { changesSection } from './changes.ts';
import { deployOrderSection } from './deploy-order.ts';
import { explanations, findingsTable, noticesFold } from './findings.ts';
import { impactSection } from './impact.ts';
import { lockSection } from './locks.ts';
import { missingSection } from './missing.ts';
import { acceptedSection, brokenSection, bulletSection } from './notes.ts';
import { blocks, commit, moreLine, type Context } from './parts.ts';
import { stallSection } from './stalls.ts';
import { statementList } from './statements.ts';
import { wayBackSection } from './way-back.ts';
import { acceptanceLine } from './way-out.ts';

/** What needs a person first. */
const verdictOrder: Verdict[] = ['block', 'broken', 'warn', 'pass'];

/** Lines of projects at the last step of the ladder. */
const projectLines = 40;

/** The Markdown document of a review: the comment and the job summary are two renderings of it. */
export function document(context: Context): string {
  const { review } = context;
  const several = review.projects.length > 1;
  const skipped = review.skipped.map(({ project, reason }) => `${project}: ${reason}`);
  if (context.detail.countsOnly) {
    return blocks(
      teamLine(context),
      heading(context),
      ...settingsLines(context),
      ...projectCounts(context),
      footer(context),
    );
  }
  const bodies = several
    ? [
        ...review.projects
          .filter((project) => !isQuiet(project))
          .toSorted((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict))
          .map((project) => section(project, context)),
        quietLines(context),
      ]
    : review.projects.map((project) => body(project, context));
  return blocks(
    teamLine(context),
    heading(context),
    ...settingsLines(context),
    review.broken === null ? null : brokenSection(review.broken, context),
    ...bodies,
    bulletSection('Not reviewed', 'project', skipped, context),
    isOneLine(context) ? null : footer(context),
  );
}

/** What the team has to say in every comment. */
function teamLine({ options, surface }: Context): string | null {
  return surface !== 'comment' || !options.header ? null : prose(options.header, 300);
}

/** Nothing to tell: one line is enough. */
function isQuiet(project: ProjectReview): boolean {
  return project.verdict === 'pass' && project.findings.length === 0 && (project.missing?.sql.length ?? 0) === 0;
}

function isOneLine({ review }: Context): boolean {
  const stands = (project: ProjectReview) => openFindings(project).some(({ severity }) => severity !== 'notice');
  return review.verdict === 'pass' && !review.projects.some(stands);
}

function heading(context: Context): string {
  const { review, options } = context;
  const { sentence, counts: figures } = headlineOf(review, options.resolved);
  const sign = verdictSign[review.verdict];
  const strong = `**${toMarkdown(sentence)}**`;
  // The head of a table has the figures already.
  const after =
    figures === null || (review.projects.length === 1 && !context.detail.countsOnly)
      ? ''
      : `: ${figures.replaceAll(/(?<=\d) /g, '&nbsp;')}`;
  if (!isOneLine(context)) return `### ${sign} ${toMarkdown(sentence)}${after}`;
  const details = [ranInShort(context), measuredPlace(context), commit(context)].filter((part) => part !== null);
  return [`${sign} ${strong}`, ...details].join(' · ');
}

/** What the pull request does to the settings of its own review. */
function settingsLines({ review }: Context): string[] {
  return (review.settingsNotes ?? []).map((note) => `⚙️ ${prose(note, 1500)}`);
}

function ranInShort({ review }: Context): string | null {
  const statements = review.projects.reduce((sum, project) => sum + project.statements.length, 0);
  const migrations = review.projects.reduce((sum, project) => sum + project.pendingMigrations.length, 0);
  const ran = review.projects.some(({ trials }) => trials.length > 0);
  return statements === 0
    ? null
    : `${plural(migrations, 'migration')}, ${plural(statements, 'statement')} ${ran ? 'run for real' : 'read, not run'}`;
}

function measuredPlace({ review }: Context): string | null {
  const place = measuredOn(review);
  return place === null ? null : toMarkdown(place);
}

/** Where the facts come from, and which commit they are about. */
function measured(context: Context): string[] {
  const { projects } = context.review;
  const place = measuredPlace(context);
  const sha = commit(context);
  const ran = projects.map(ranAs).filter((text) => text !== null);
  const what = projects.length === 1 ? `: ${ran[0]}` : '';
  return [
    ...(place === null || ran.length === 0 ? [] : [`Run for real on ${place}${what}`]),
    ...(sha === null ? [] : [`commit ${sha}`]),
  ];
}

function section(project: ProjectReview, context: Context): string {
  const findings = openFindings(project);
  const state = project.verdict === 'broken' ? 'not reviewed' : counts(findings) || 'no open findings';
  return blocks(`#### ${verdictSign[project.verdict]} ${code(project.project, 100)}: ${state}`, body(project, context));
}

function body(project: ProjectReview, context: Context): string {
  return blocks(
    project.broken === null ? null : brokenSection(project.broken, context),
    gapLine(project),
    findingsTable(project, context),
    isOneLine(context) ? null : stallSection(project, context),
    toMerge(project, context),
    explanations(project, context),
    noticesFold(project, context),
    isOneLine(context) ? null : deployOrderSection(project, context),
    isOneLine(context) ? null : impactSection(project, context),
    isOneLine(context) ? null : wayBackSection(project, context),
    missingSection(project, context),
    isOneLine(context) ? null : changesSection(project, context),
    isOneLine(context) ? null : statementList(project, context),
    isOneLine(context) ? null : lockSection(project, context),
    acceptedSection(project, context),
    bulletSection('Not checked', 'thing', project.notChecked, context),
  );
}

/** What was not judged stands above all that was. */
function gapLine(project: ProjectReview): string | null {
  const text = gapText(project);
  if (text === null) return null;
  return [`**${text.headline}:**`, ...text.lines.map((line) => `- ${prose(line, 300)}`)].join('\n');
}

/** Clean projects, one line each. */
function quietLines(context: Context): string | null {
  const quiet = context.review.projects.filter(isQuiet);
  if (quiet.length === 0) return null;
  return quiet
    .map((project) => {
      const work =
        project.statements.length === 0
          ? 'no pending migrations'
          : `${plural(project.pendingMigrations.length, 'migration')}, ${plural(project.statements.length, 'statement')}, no hazards`;
      const unchecked =
        project.notChecked.length === 0 ? '' : `; ${plural(project.notChecked.length, 'thing')} not checked`;
      return `- ✅ ${code(project.project, 100)}: ${work}${unchecked}`;
    })
    .join('\n');
}

/** The last step of the ladder. */
function projectCounts(context: Context): (string | null)[] {
  const { review } = context;
  const lines = review.projects.slice(0, projectLines).map((project) => {
    const open = counts(openFindings(project));
    const accepted = acceptedFindings(project).length;
    const state = project.verdict === 'broken' ? 'not reviewed' : open || 'no open findings';
    return `- ${verdictSign[project.verdict]} ${code(project.project, 100)}: ${state}${accepted === 0 ? '' : `, ${accepted} accepted`}`;
  });
  const left = review.projects.length - lines.length;
  return [
    review.broken === null ? null : `**What to do:** ${prose(review.broken.next, 600)}`,
    lines.join('\n') || null,
    left > 0 ? `… and ${plural(left, 'project')} more.` : null,
    `The whole report is too large for a ${context.surface}.`,
    moreLine(allOpen(review).length, context),
  ];
}

/** How to go on when the project blocks the merge. */
function toMerge(project: ProjectReview, { review, detail }: Context): string | null {
  if (project.verdict !== 'block') return null;
  const stops = review.failOn === 'warning' ? ['error', 'warning'] : ['error'];
  const canAccept = openFindings(project).some(
    (finding) => stops.includes(finding.severity) && acceptanceLine(project, finding)?.startsWith('--') === true,
  );
  const how = detail.explanations ? 'the safe way is below' : 'the job summary has the safe way';
  return `**To merge:** mend the ${stops.length === 1 ? 'errors' : 'errors and warnings'} and push; ${how}${canAccept ? ', and the comment that accepts one' : ''}.`;
}

function footer(context: Context): string {
  const { review, options } = context;
  const run = options.runUrl === null ? [] : [link('run', options.runUrl)];
  return `<sub>${[...measured(context), ...run, `Raincheck ${prose(review.tool.version, 30)}`].join(' · ')}</sub>`;
}
