import { connect, issueComments } from '../github/client.ts';
import type { GitHubEvent } from '../github/event.ts';
import { finishedRuns } from '../github/finished-run.ts';
import { commentKey } from '../github/marker.ts';
import { publishFinishedRun, type PublishedRun } from '../github/publish-run.ts';
import { sayWhatBecame } from '../github/publish.ts';
import { renderComment } from '../report/comment.ts';
import { parseReview } from '../report/parse-review.ts';
import { version } from '../review/version.ts';
import type { Settings } from '../settings/schema.ts';
import { core } from './core.ts';
import type { Job } from './job.ts';
import { reportOptions } from './options.ts';

/** Fetches the report of a finished run from GitHub and posts it. @param runId null takes the run of the event */
export async function post(
  event: GitHubEvent,
  runId: number | null,
  settings: Settings,
  { environment, token }: Job,
): Promise<PublishedRun> {
  const octokit = connect({ token, apiUrl: event.apiUrl, version });
  const published = await publishFinishedRun({
    event,
    runId,
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
  sayWhatBecame(core, published.comment);
  return published;
}
