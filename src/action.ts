import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { core, log } from './action/core.ts';
import { ownInputs, type Job } from './action/job.ts';
import { reportOptions } from './action/options.ts';
import { isKnownError } from './core/errors.ts';
import type { Review } from './core/review.ts';
import type { ExitCode } from './core/words.ts';
import type { ReviewableEvent } from './github/event.ts';
import { commentKey } from './github/marker.ts';
import { publishReview, type CommentTarget } from './github/publish.ts';
import { reviewComments } from './github/suggestions.ts';
import { openRepository, type Repository } from './project/repository.ts';
import { revisionsOfCommandLine, revisionsOfEvent, type Revisions } from './project/revisions.ts';
import {
  renderAnnotations,
  renderComment,
  renderJson,
  renderSarif,
  renderSuggestions,
  renderSummary,
  type ReportOptions,
} from './report/index.ts';
import { review } from './review.ts';
import { brokenReview } from './review/assemble.ts';
import { changeOf, portsOf } from './review/ports-of.ts';
import { resolveSettings } from './review/settings.ts';
import { version } from './review/version.ts';
import { ruleCatalogue } from './verdict/catalogue.ts';
import { mergeSettings } from './settings/merge.ts';
import { readEnvironment, readInputs } from './settings/read.ts';
import type { Settings } from './settings/schema.ts';

/** Reviews the event's change and shows the result on every surface. */
export async function reviewEvent(event: ReviewableEvent, job: Job): Promise<ExitCode> {
  let settings = mergeSettings([]);
  let result: Review;
  const workspace = job.environment['GITHUB_WORKSPACE'] ?? process.cwd();
  try {
    const repository = await openRepository(workspace, {
      env: job.environment,
      // In a container job the checkout belongs to the runner's user.
      anyOwner: true,
      access: job.token === '' ? null : { token: job.token, serverUrl: event.serverUrl },
    });
    try {
      const { root } = repository;
      const inputs = readInputs({ ...job.environment, ...job.secrets }, ownInputs);
      const stronger = [readEnvironment(job.secrets), inputs];
      settings = await resolveSettings({ root, environment: job.environment, stronger });
      const foreign = settings.preflight !== null && isForeign(event);
      if (foreign) settings = { ...settings, preflight: null };
      result = await reviewRepository(repository, settings, await revisionsOf(repository, event, settings), job);
      if (foreign) result = withNotAsked(result);
    } finally {
      repository.close();
    }
  } catch (error) {
    if (!isKnownError(error)) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    result = brokenReview(error, settings.failOn);
  }
  return show(result, settings, event, workspace, job);
}

/** True for a pull request from a fork: nobody of the repository has seen its SQL, whatever secrets its run was given. */
function isForeign(event: ReviewableEvent): boolean {
  return event.kind === 'pull-request' && event.headRepository !== event.repository;
}

function withNotAsked(result: Review): Review {
  const note = 'Production was not asked: its address is not used for pull requests from forks.';
  const projects = result.projects.map((project) =>
    project.findings.every(({ preflight }) => preflight === undefined)
      ? project
      : { ...project, notChecked: [...project.notChecked, note] },
  );
  return { ...result, projects };
}

async function revisionsOf(repository: Repository, event: ReviewableEvent, settings: Settings): Promise<Revisions> {
  if (settings.base === null) return revisionsOfEvent(repository, event);
  const revisions = await revisionsOfCommandLine(repository, { base: settings.base });
  return { ...revisions, head: await repository.head() };
}

async function reviewRepository(
  repository: Repository,
  settings: Settings,
  revisions: Revisions,
  { environment, signal }: Job,
): Promise<Review> {
  const surroundings = { root: repository.root, environment, now: new Date(), signal, log };
  return review(settings, await portsOf(settings, await changeOf(repository, revisions), surroundings));
}

async function show(
  result: Review,
  settings: Settings,
  event: ReviewableEvent,
  workspace: string,
  { environment, token }: Job,
): Promise<ExitCode> {
  const headSha = event.headSha;
  const options = reportOptions(event, headSha, event.run.url, environment);
  const files = await writeReports(path.resolve(workspace, settings.output), result, options);
  let comment: CommentTarget | null = null;
  if (event.kind === 'pull-request' && settings.comment && token !== '') {
    // It brings an HTTP client along, which nothing else needs.
    const { connect, issueComments } = await import('./github/client.ts');
    const octokit = connect({ token, apiUrl: event.apiUrl, version });
    const { number: issue, run, readOnly } = event;
    const comments = issueComments(octokit, event.repository);
    const lines = settings.suggestions ? reviewComments(octokit, event.repository) : null;
    comment = { comments, issue, headSha, run, readOnly, lines, key: commentKey(settings.config) };
  }
  const { exitCode } = await publishReview({
    review: result,
    reports: {
      comment: (previous, longest) => renderComment(result, { ...options, resolved: previous ?? 0, longest }),
      suggestions: renderSuggestions(result, options),
      summary: renderSummary(result, options),
      annotations: renderAnnotations(result),
    },
    ...files,
    core,
    summaryFile: environment['GITHUB_STEP_SUMMARY'] || null,
    comment,
  });
  return exitCode;
}

async function writeReports(
  folder: string,
  result: Review,
  options: ReportOptions,
): Promise<{ reportPath: string; sarifPath: string }> {
  const reportPath = path.join(folder, 'report.json');
  const sarifPath = path.join(folder, 'report.sarif');
  await mkdir(folder, { recursive: true });
  await writeFile(reportPath, renderJson(result));
  await writeFile(sarifPath, renderSarif(result, { ...options, catalogue: ruleCatalogue }));
  await writeFile(path.join(folder, 'report.md'), renderComment(result, options));
  return { reportPath, sarifPath };
}
