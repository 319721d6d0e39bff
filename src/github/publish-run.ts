import { KnownError, messageOf } from '../core/errors.ts';
import type { Review } from '../core/review.ts';
import type { IssueComments } from './client.ts';
import type { CommentResult } from './comment.ts';
import type { GitHubEvent } from './event.ts';
import { isRefusal, unpack, unusable, type FinishedRuns, type Pull } from './finished-run.ts';
import { postComment, type Reports } from './publish.ts';
import { whyNotPublished, type AnalysedRun } from './run.ts';

/** Name of the artifact that the reviewing workflow uploads, and of the file in it. */
export const artifactName = 'raincheck-report';
export const artifactFile = 'report.json';

/** Bytes: of the zip file, and of the report in it. Reports of real batches have 10 to 500 KB. */
const largestZip = 8 * 1024 * 1024;
const largestReport = 32 * 1024 * 1024;

export interface PublishRunOptions {
  event: GitHubEvent;
  /** The input `run-id`; null takes the run that triggered this workflow. */
  runId: number | null;
  runs: FinishedRuns;
  comments: IssueComments;
  /** Validates a report of unknown origin; throws when it is none. */
  parseReview(json: unknown): Review;
  /** Renders the comment; links point to the pull request's commit and to the run that reviewed it. */
  render(review: Review, run: AnalysedRun): Reports['comment'];
  key: string;
  pause?: (milliseconds: number) => Promise<void>;
}

/** What was published; `skipped` says in words why nothing was. */
export type PublishedRun =
  | { review: Review; comment: CommentResult; pull: number; skipped: null }
  | { review: null; comment: null; pull: null; skipped: string };

/**
 * The second half of the set-up for forks: posts what a run without write permission found out. That run was the pull
 * request's own, so its artifact is data that nobody vouches for: size and shape are checked, the text is rendered here, and
 * whose pull request it was comes from GitHub alone. Needs `actions: read` and `pull-requests: write`, and no checkout.
 *
 * @throws KnownError when there is nothing usable to publish, or when GitHub refuses
 */
export async function publishFinishedRun(options: PublishRunOptions): Promise<PublishedRun> {
  const run = await findRun(options);
  const why = whyNotPublished(run);
  if (why !== null) return skip(why);
  const pull = await findPull(options, run);
  if (pull === null) {
    return skip(`no open pull request has the commit ${run.headSha.slice(0, 7)} as its head any more`);
  }
  const json = await readReport(options, run);
  if (json === null) return skip(`the run ${run.id} was cancelled before it had a report`);
  const review = parse(options, json);
  const comment = await postComment(
    {
      comments: options.comments,
      issue: pull.number,
      headSha: run.headSha,
      run,
      key: options.key,
      readOnly: null,
      // Lines to commit with one click must not come out of an artifact that nobody vouches for.
      lines: null,
      ...(options.pause === undefined ? {} : { pause: options.pause }),
    },
    review,
    { comment: options.render(review, run) },
  );
  // Posting is all that this job does.
  if (!comment.posted && (comment.reason === 'permission' || comment.reason === 'fault')) {
    throw new KnownError(comment.warning ?? 'The comment could not be posted.', {
      where: `pull request ${pull.number}`,
      next: 'The job needs `actions: read` and `pull-requests: write`; docs/forks.md has the whole workflow.',
    });
  }
  return { review, comment, pull: pull.number, skipped: null };
}

async function findRun(options: PublishRunOptions): Promise<AnalysedRun> {
  const { event, runId } = options;
  if (runId === null && event.kind === 'workflow-run') return event.analysed;
  if (runId === null) {
    throw new KnownError(`\`mode: publish\` does not know which run’s report to post on a ${event.name} event.`, {
      where: 'mode: publish',
      next: 'Run it on workflow_run (docs/forks.md), or give it a `run-id`.',
    });
  }
  return refusable(() => options.runs.run(runId), `run ${runId}`);
}

/**
 * The pull request that a run was about. A commit alone is no proof (anybody can open a pull request from a copy of
 * somebody else's commit), so the branch's repository must be the same too; a run of a deleted fork has none.
 */
async function findPull(options: PublishRunOptions, run: AnalysedRun): Promise<Pull | null> {
  const { headRepository, headBranch } = run;
  if (headRepository === null || headBranch === null) return null;
  const owner = headRepository.split('/')[0] ?? '';
  const pulls = await refusable(() => options.runs.openPulls(owner, headBranch), 'the pull requests');
  const matching = pulls.filter(
    (pull) =>
      pull.headSha === run.headSha &&
      same(pull.headRepository, headRepository) &&
      same(pull.baseRepository, options.event.repository),
  );
  if (matching.length > 1) {
    throw new KnownError(
      `The branch ${headBranch} is the head of several open pull requests (${matching.map((pull) => `#${pull.number}`).join(', ')}).`,
      {
        where: `run ${run.id}`,
        next: 'Close all but one: GitHub does not tell to which of them the run belongs.',
      },
    );
  }
  return matching[0] ?? null;
}

/** The report as parsed JSON; null when the run was cancelled. */
async function readReport(options: PublishRunOptions, run: AnalysedRun): Promise<unknown> {
  const artifacts = await refusable(() => options.runs.artifacts(run.id, artifactName), 'the artifacts');
  const [artifact] = artifacts.filter(({ expired }) => !expired);
  if (artifact === undefined) {
    if (run.conclusion === 'cancelled' || run.conclusion === 'skipped') return null;
    throw new KnownError(`The run ${run.id} has no artifact called ${artifactName}.`, {
      where: run.url,
      next: 'Look at that run: it ended before it had a report, or its workflow does not upload one (docs/forks.md).',
    });
  }
  if (artifact.size > largestZip) throw unusable(`is larger than ${largestZip} bytes`);
  const zip = await refusable(() => options.runs.download(artifact.id, largestZip), 'the artifact');
  const text = new TextDecoder('utf-8', { fatal: true });
  try {
    return JSON.parse(text.decode(unpack(zip, artifactFile, largestReport)));
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw unusable(`holds a ${artifactFile} that is no JSON`, cause);
  }
}

function parse(options: PublishRunOptions, json: unknown): Review {
  try {
    return options.parseReview(json);
  } catch (cause) {
    throw unusable(`is no review: ${messageOf(cause)}`, cause);
  }
}

/** Turns GitHub's refusal into advice. */
async function refusable<T>(work: () => Promise<T>, what: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new KnownError(`GitHub does not show ${what}: ${messageOf(error)}.`, {
      where: 'github-token',
      next: 'The job needs `actions: read` and `pull-requests: write`; docs/forks.md has the whole workflow.',
      cause: error,
    });
  }
}

function same(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function skip(skipped: string): PublishedRun {
  return { review: null, comment: null, pull: null, skipped };
}
