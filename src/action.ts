import path from 'node:path';
import process from 'node:process';
import { core, log } from './action/core.ts';
import { ownInputs, type Job } from './action/job.ts';
import { reportOptions } from './action/options.ts';
import { writeInside } from './action/report-files.ts';
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
  renderRunbook,
  renderSarif,
  renderSuggestions,
  renderSummary,
} from './report/index.ts';
import { visible } from './report/visible.ts';
import { review } from './review.ts';
import { brokenReview } from './review/assemble.ts';
import { changeOf, portsOf } from './review/ports-of.ts';
import { resolveSettings } from './review/settings.ts';
import type { ChangeSettings } from './review/settings-of-change.ts';
import { settingsOfPull } from './review/settings-of-pull.ts';
import { version } from './review/version.ts';
import { ruleCatalogue } from './verdict/catalogue.ts';
import { mergeSettings } from './settings/merge.ts';
import { readEnvironment, readInputs, type SettingsLayer } from './settings/read.ts';
import type { Settings } from './settings/schema.ts';

/** Reviews the event's change and shows the result on every surface. */
export async function reviewEvent(event: ReviewableEvent, job: Job): Promise<ExitCode> {
  let settings = mergeSettings([]);
  let result: Review;
  const workspace = job.environment['GITHUB_WORKSPACE'] ?? process.cwd();
  try {
    const repository = await openRepository(workspace, {
      env: ofGit(job.environment),
      // In a container job the checkout belongs to the runner's user.
      anyOwner: true,
      access: job.token === '' ? null : { token: job.token, serverUrl: event.serverUrl },
    });
    try {
      const inputs = readInputs({ ...job.environment, ...job.secrets }, ownInputs);
      const asked = await askedOf(repository, event, job, [readEnvironment(job.secrets), inputs]);
      settings = asked.settings;
      const foreign = settings.preflight !== null && isForeign(event);
      if (foreign) settings = { ...settings, preflight: null };
      result = await reviewRepository(repository, settings, asked, job);
      if (foreign) result = withNotAsked(result);
    } finally {
      repository.close();
    }
  } catch (error) {
    if (!isKnownError(error)) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    result = brokenReview(error, settings.failOn);
  }
  // Who was told to stop has nothing to say: a report of half a review would take the place of the last whole one.
  if (job.signal.aborted) return 2;
  return show(result, settings, event, workspace, job);
}

/**
 * What git works with. Its processes live beside the pull request's code, which can read what they were started with; the
 * token comes to them in another way.
 */
function ofGit(environment: Job['environment']): Job['environment'] {
  const wanted =
    /^(PATH|Path|SystemRoot|HOME|USERPROFILE|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|(https?|no|all)_proxy|GIT_\w+|SSH_\w+|SSL_\w+|XDG_\w+)$/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => wanted.test(name)));
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

/** By which settings the event's change is judged, and what is compared with what. */
interface Asked extends ChangeSettings {
  revisions: Revisions;
  isPullRequest: boolean;
}

async function askedOf(
  repository: Repository,
  event: ReviewableEvent,
  { environment }: Job,
  stronger: SettingsLayer[],
): Promise<Asked> {
  const { root } = repository;
  if (event.kind === 'push') {
    const settings = await resolveSettings({ root, environment, stronger });
    const revisions = await revisionsOf(repository, event, settings.base);
    return { settings, revisions, notes: [], isPullRequest: false };
  }
  const ofEvent = await revisionsOfEvent(repository, event);
  const change = await settingsOfPull(repository, ofEvent, { environment, stronger });
  const { base } = change.settings;
  return {
    ...change,
    revisions: base === null ? ofEvent : await revisionsOf(repository, event, base),
    isPullRequest: true,
  };
}

async function revisionsOf(repository: Repository, event: ReviewableEvent, base: string | null): Promise<Revisions> {
  if (base === null) return revisionsOfEvent(repository, event);
  const revisions = await revisionsOfCommandLine(repository, { base });
  return { ...revisions, head: await repository.head() };
}

async function reviewRepository(
  repository: Repository,
  settings: Settings,
  { revisions, notes, isPullRequest }: Asked,
  { environment, signal }: Job,
): Promise<Review> {
  const now = new Date();
  const told = { settingsNotes: notes, isPullRequest };
  const surroundings = { root: repository.root, environment, now, signal, log, ...told };
  return review(settings, await portsOf(settings, await changeOf(repository, revisions), surroundings));
}

async function show(
  result: Review,
  settings: Settings,
  event: ReviewableEvent,
  workspace: string,
  job: Job,
): Promise<ExitCode> {
  const { environment, token } = job;
  const headSha = event.headSha;
  const options = {
    ...reportOptions(event, headSha, event.run.url, environment),
    header: settings.commentHeader,
  };
  const files = await writeReports(settings, workspace, job, {
    'report.json': renderJson(result),
    'report.sarif': renderSarif(result, { ...options, catalogue: ruleCatalogue }),
    'report.md': renderComment(result, options),
    'runbook.md': renderRunbook(result),
  });
  let comment: CommentTarget | null = null;
  if (event.kind === 'pull-request' && settings.comment !== 'never' && token !== '') {
    // It brings an HTTP client along, which nothing else needs.
    const { connect, issueComments } = await import('./github/client.ts');
    const octokit = connect({ token, apiUrl: event.apiUrl, version });
    const { number: issue, run, readOnly } = event;
    const comments = issueComments(octokit, event.repository);
    const lines = settings.suggestions ? reviewComments(octokit, event.repository) : null;
    const onFailureOnly = settings.comment === 'on-failure';
    comment = { comments, issue, headSha, run, readOnly, lines, onFailureOnly, key: commentKey(settings.config) };
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

/** Writes the reports. Where that fails the review stands all the same: it is on every other surface. */
async function writeReports(
  { output }: Settings,
  workspace: string,
  { environment }: Job,
  files: Record<string, string>,
): Promise<{ reportPath: string; sarifPath: string; runbookPath: string }> {
  const folder = path.resolve(workspace, output);
  const temporary = environment['RUNNER_TEMP'];
  try {
    await writeInside(folder, [workspace, ...(temporary ? [temporary] : [])], files);
    const at = (name: string): string => path.join(folder, name);
    return { reportPath: at('report.json'), sarifPath: at('report.sarif'), runbookPath: at('runbook.md') };
  } catch (error) {
    if (!isKnownError(error)) throw error;
    core.warning(visible(`${error.message}\n${error.next}`), { title: 'Raincheck: no report files' });
    return { reportPath: '', sarifPath: '', runbookPath: '' };
  }
}
