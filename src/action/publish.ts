import { KnownError } from '../core/errors.ts';
import { connect, issueComments } from '../github/client.ts';
import type { GitHubEvent } from '../github/event.ts';
import { finishedRuns } from '../github/finished-run.ts';
import { commentKey } from '../github/marker.ts';
import { publishFinishedRun } from '../github/publish-run.ts';
import { sayWhatBecame } from '../github/publish.ts';
import { renderComment } from '../report/comment.ts';
import { parseReview } from '../report/parse-review.ts';
import { version } from '../review/version.ts';
import { mergeSettings } from '../settings/merge.ts';
import { readInputs } from '../settings/read.ts';
import { core, log } from './core.ts';
import { input, ownInputs, type Job } from './job.ts';
import { reportOptions } from './options.ts';

/** `mode: publish`: posts what a run without write permission found out. */
export async function publish(event: GitHubEvent, { environment, token }: Job): Promise<0 | 2> {
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
