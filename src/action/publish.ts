import { KnownError } from '../core/errors.ts';
import type { GitHubEvent } from '../github/event.ts';
import { whyNotPublished } from '../github/run.ts';
import { mergeSettings } from '../settings/merge.ts';
import { readInputs } from '../settings/read.ts';
import { core, log } from './core.ts';
import { input, ownInputs, type Job } from './job.ts';

/** `mode: publish`: posts what a run without write permission found out. */
export async function publish(event: GitHubEvent, job: Job): Promise<0 | 2> {
  const settings = mergeSettings([readInputs(job.environment, ownInputs)]);
  const runId = input(job.environment, 'run-id');
  if (!/^\d*$/.test(runId)) {
    throw new KnownError(`The input run-id is “${runId}”.`, { where: 'run-id', next: 'Give the number of a run.' });
  }
  // GitHub's client is not even loaded for a run that is none of ours; a job without a token fails all the same.
  const known =
    runId === '' && event.kind === 'workflow-run' && job.token !== '' ? whyNotPublished(event.analysed) : null;
  if (known !== null) return said(known, '');
  const { post } = await import('./post.ts');
  const { skipped, comment } = await post(event, runId === '' ? null : Number(runId), settings, job);
  return said(skipped, comment?.posted === true ? comment.url : '');
}

/** @param skipped why nothing was posted; null when it was */
function said(skipped: string | null, url: string): 0 {
  if (skipped !== null) log(`Nothing was posted: ${skipped}.`);
  core.setOutput('comment-url', url);
  return 0;
}
