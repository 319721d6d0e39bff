import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { isKnownError, KnownError } from './core/errors.ts';
import type { Review } from './core/review.ts';
import type { ExitCode } from './core/words.ts';
import { connect, issueComments } from './github/client.ts';
import {
  readEvent,
  requireReviewable,
  type Environment,
  type GitHubEvent,
  type ReviewableEvent,
} from './github/event.ts';
import { finishedRuns } from './github/finished-run.ts';
import { commentKey } from './github/marker.ts';
import { publishFinishedRun } from './github/publish-run.ts';
import { publishReview, sayWhatBecame, type CommentTarget } from './github/publish.ts';
import { reviewComments } from './github/suggestions.ts';
import { openRepository, type Repository } from './project/repository.ts';
import { revisionsOfCommandLine, revisionsOfEvent, type Revisions } from './project/revisions.ts';
import {
  logLines,
  parseReview,
  plainOptions,
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
import { ruleCatalogue } from './rules/index.ts';
import { mergeSettings } from './settings/merge.ts';
import { readEnvironment, readInputs } from './settings/read.ts';
import type { Settings } from './settings/schema.ts';

/** Inputs that are no settings. */
const ownInputs = ['github-token', 'mode', 'run-id'];

/** Like the token, these leave the environment before any code of the pull request is started. */
const secretNames = ['INPUT_PREFLIGHT', 'RAINCHECK_PREFLIGHT'];

/** What one run of the Action works with. */
interface Job {
  /** Without secrets: programs are started with what it holds. */
  environment: Environment;
  /** The variables that hold the address of production. */
  secrets: Environment;
  token: string;
  signal: AbortSignal;
}

// Whatever else goes wrong is no verdict: 1 would say that findings block.
process.on('uncaughtException', (error) => process.exit(sayFailure(error)));
process.exitCode = await main();
// What was given up when a review’s time was up may still hold the process; nobody waits for it.
setTimeout(() => process.exit(), 10_000).unref();

async function main(): Promise<ExitCode> {
  const environment = { ...process.env };
  const token = input(environment, 'github-token');
  // The token leaves the environment before any code of the pull request is started.
  delete process.env['INPUT_GITHUB-TOKEN'];
  delete environment['INPUT_GITHUB-TOKEN'];
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Stops server and container at once; the runner waits a few seconds only.
      abort.abort(new Error(`stopped by ${signal}`));
      process.exit(2);
    });
  }
  const job: Job = { environment, secrets: takeOut(environment, secretNames), token, signal: abort.signal };
  try {
    const event = await readEvent(environment);
    const mode = input(environment, 'mode') || 'review';
    if (mode === 'publish') return await publish(event, job);
    if (mode !== 'review') {
      throw new KnownError(`The input mode is “${mode}”.`, { where: 'mode', next: 'Set it to review or publish.' });
    }
    return await reviewEvent(requireReviewable(event), job);
  } catch (error) {
    return sayFailure(error);
  }
}

/** Reviews the event's change and shows the result on every surface. */
async function reviewEvent(event: ReviewableEvent, job: Job): Promise<ExitCode> {
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

/** `mode: publish`: posts what a run without write permission found out. */
async function publish(event: GitHubEvent, { environment, token }: Job): Promise<0 | 2> {
  const octokit = connect({ token, apiUrl: event.apiUrl, version });
  const settings = mergeSettings([readInputs(environment, ownInputs)]);
  const runId = input(environment, 'run-id');
  if (!/^\d*$/.test(runId)) {
    throw new KnownError(`The input run-id is “${runId}”.`, { where: 'run-id', next: 'Give the number of a run.' });
  }
  const published = await publishFinishedRun({
    event,
    runId: runId === '' ? null : Number(runId),
    runs: finishedRuns(octokit, event.repository),
    comments: issueComments(octokit, event.repository),
    parseReview: (json) => parseReview(JSON.stringify(json)),
    render: (reviewed, run) => (previous, longest) =>
      renderComment(reviewed, {
        ...reportOptions(event, run.headSha, run.url, environment),
        resolved: previous ?? 0,
        longest,
      }),
    key: commentKey(settings.config),
  });
  if (published.skipped !== null) log(`Nothing was posted: ${published.skipped}.`);
  sayWhatBecame(core, published.comment);
  core.setOutput('comment-url', published.comment?.posted === true ? published.comment.url : '');
  return 0;
}

function reportOptions(event: GitHubEvent, headSha: string, runUrl: string, environment: Environment): ReportOptions {
  const { serverUrl, repository } = event;
  // Where this Action comes from; both are empty for `uses: ./`, whose pages are in the repository itself.
  const source = environment['GITHUB_ACTION_REPOSITORY'] || repository;
  const ref = environment['GITHUB_ACTION_REPOSITORY'] ? environment['GITHUB_ACTION_REF'] || 'HEAD' : headSha;
  const docsUrl = `${serverUrl}/${source}/blob/${encodeURIComponent(ref)}/docs/rules`;
  return { ...plainOptions, serverUrl, repository, headSha, runUrl, docsUrl };
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

/** What stops the job before there is an event to report on: an annotation, and exit code 2. */
function sayFailure(error: unknown): 2 {
  core.setOutput('verdict', 'broken');
  if (isKnownError(error)) {
    const where = error.where === null ? '' : ` (${error.where})`;
    core.error(`${error.message}${where}\n${error.next}`, { title: 'Raincheck could not do its work' });
  } else {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    core.error('Raincheck failed unexpectedly; please report it with the log of this run.', { title: 'Raincheck' });
  }
  return 2;
}

/** Takes variables out of an environment and out of the process. */
function takeOut(environment: Record<string, string | undefined>, names: readonly string[]): Environment {
  const taken: Record<string, string | undefined> = {};
  for (const name of names) {
    if (environment[name] !== undefined) taken[name] = environment[name];
    delete environment[name];
    delete process.env[name];
  }
  return taken;
}

/** An input as the runner hands it over; empty when it was not given. */
function input(environment: Environment, name: string): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** Untrusted text, line by line, so that none of it is taken for a workflow command. */
function log(text: string): void {
  for (const line of logLines(text)) core.info(line);
}
