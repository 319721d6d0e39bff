import { appendFile } from 'node:fs/promises';
import type { Finding, Review } from '../core/review.ts';
import { exitCodeOf, type ExitCode, type Severity } from '../core/words.ts';
import type { IssueComments } from './client.ts';
import { longestComment, publishComment, type CommentResult } from './comment.ts';
import type { PullRequestEvent, Run } from './event.ts';
import { postSuggestions, type ReviewComments } from './suggestions.ts';
import type { Annotation } from '../report/annotations.ts';
import type { RenderedSuggestion } from '../report/suggestions.ts';
import { clip, logLines, visible, visibleLine } from '../report/visible.ts';

/** The part of @actions/core that is used; it escapes annotations and outputs. */
export interface ActionsCore {
  error(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  notice(message: string, place?: AnnotationPlace): void;
  info(message: string): void;
  setOutput(name: string, value: string): void;
}

export interface AnnotationPlace {
  title?: string;
  file?: string;
  startLine?: number;
  endLine?: number;
}

/** The review, rendered for every surface of GitHub. */
export interface Reports {
  /** The comment as Markdown; see `StickyComment.render`. */
  comment(previousFindings: number | null, longest: number): string;
  /** Comments on lines, with other lines in their place. */
  suggestions: readonly RenderedSuggestion[];
  /** The job's summary as Markdown, within 1 MiB. */
  summary: string;
  /** Within what the runner keeps: ten of each level. */
  annotations: Annotation[];
}

export interface PublishOptions {
  review: Review;
  reports: Reports;
  /** Files that were written; empty when not. */
  reportPath: string;
  sarifPath: string;
  /** Absolute path of the runbook; empty where it could not be written. */
  runbookPath: string;
  core: ActionsCore;
  /** GITHUB_STEP_SUMMARY; null when the runner gives none. */
  summaryFile: string | null;
  /** Where to comment; null outside pull requests, and when the setting `comment` is off. */
  comment: CommentTarget | null;
}

export interface CommentTarget {
  comments: IssueComments;
  /** The pull request's number. */
  issue: number;
  /** The commit that was reviewed: the pull request's head. */
  headSha: string;
  run: Run;
  key: string;
  readOnly: PullRequestEvent['readOnly'];
  /** True where only a review that blocks the merge, or is broken, begins a comment. */
  onFailureOnly?: boolean;
  /** Null when no suggestions are wanted. */
  lines: ReviewComments | null;
  pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Shows a review on GitHub: annotations, job summary, outputs, comment. Everything is out before the job fails, and what
 * GitHub refuses costs that surface alone.
 */
export async function publishReview(
  options: PublishOptions,
): Promise<{ exitCode: ExitCode; comment: CommentResult | null }> {
  const { core, review, reports } = options;
  const counts = countFindings(review);
  for (const { level, message, ...place } of [...brokenAnnotations(review), ...reports.annotations]) {
    core[level](message, place);
  }
  if (options.summaryFile !== null) await appendFile(options.summaryFile, `${reports.summary}\n`);
  core.setOutput('verdict', review.verdict);
  core.setOutput('errors', String(counts.error));
  core.setOutput('warnings', String(counts.warning));
  core.setOutput('notices', String(counts.notice));
  core.setOutput('report', options.reportPath);
  core.setOutput('sarif', options.sarifPath);
  core.setOutput('runbook', options.runbookPath);
  // What the comment would say, for a step that posts it elsewhere.
  core.setOutput('comment-body', reports.comment(null, longestComment));
  const comment = options.comment === null ? null : await postComment(options.comment, review, reports);
  core.setOutput('comment-url', comment?.posted === true ? comment.url : '');
  sayWhatBecame(core, comment);
  // Who may not comment may not suggest either, and has been told.
  if (comment?.posted === true && options.comment !== null) await suggest(core, options.comment, reports.suggestions);
  return { exitCode: exitCodeOf(review.verdict), comment };
}

async function suggest(
  core: ActionsCore,
  target: CommentTarget,
  suggestions: readonly RenderedSuggestion[],
): Promise<void> {
  const { lines, issue: pull, headSha } = target;
  if (lines === null) return;
  const { posted, problem } = await postSuggestions(lines, { pull, headSha, suggestions });
  if (posted > 0) core.info(`Suggestions on the pull request’s lines: ${posted}`);
  if (problem !== null) {
    core.notice(`A suggestion could not be made; the comment tells the same. ${visibleLine(problem)}`, {
      title: 'Raincheck: no suggestion',
    });
  }
}

/** Brings the comment up to date with a review. */
export async function postComment(
  target: CommentTarget,
  review: Review,
  reports: Pick<Reports, 'comment'>,
): Promise<CommentResult> {
  const { comments, pause, lines: _, onFailureOnly, ...sticky } = target;
  const isWanted = onFailureOnly !== true || exitCodeOf(review.verdict) !== 0;
  const counts = countFindings(review);
  return publishComment(
    comments,
    {
      ...sticky,
      findings: counts.error + counts.warning,
      worthCreating: isWanted && isWorthAComment(review),
      render: (previous, longest) => reports.comment(previous, longest),
    },
    pause,
  );
}

/** Tells in the log what became of the comment; what went wrong is a warning (a notice where nobody can mend it here). */
export function sayWhatBecame(core: ActionsCore, comment: CommentResult | null): void {
  if (comment === null) return;
  if (comment.posted) for (const line of logLines(`Comment ${comment.action}: ${comment.url}`)) core.info(line);
  else if (comment.warning !== null) {
    const level = comment.reason === 'newer-run' ? 'notice' : 'warning';
    core[level](comment.warning, { title: 'Raincheck: no comment' });
  }
}

/** Findings that count for the verdict, by severity: accepted ones don't. */
export function countFindings(review: Review): Record<Severity, number> {
  const open = review.projects.flatMap((project) => project.findings).filter((finding) => finding.acceptance === null);
  const count = (severity: Finding['severity']) => open.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/**
 * False for a pull request that leaves the database alone: it gets no comment. Notices alone (old breakage on the base)
 * are no reason to begin one.
 */
export function isWorthAComment(review: Review): boolean {
  if (review.verdict !== 'pass' || (review.settingsNotes ?? []).length > 0) return true;
  return review.projects.some(
    (project) =>
      project.pendingMigrations.length > 0 ||
      project.missing?.status === 'missing' ||
      project.missing?.status === 'ambiguous',
  );
}

/** Why nothing was reviewed: the reports' annotations tell of findings only. */
function brokenAnnotations(review: Review): Annotation[] {
  const projects = review.projects.map(({ project, broken }) => ({ name: project, broken }));
  return [{ name: 'Raincheck', broken: review.broken }, ...projects].flatMap(({ name, broken }) => {
    if (broken === null) return [];
    const { message, hint, next, file, line } = broken;
    const text = [message, hint, next].filter((part) => part !== null).map((part) => clip(visible(part), 1000));
    return {
      level: 'error' as const,
      title: clip(visibleLine(`${name}: not reviewed`), 120),
      message: text.join('\n'),
      ...(file === null ? {} : { file }),
      ...(file === null || line === null ? {} : { startLine: line }),
    };
  });
}
