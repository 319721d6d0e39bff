import * as z from 'zod';
import { KnownError, messageOf } from '../core/errors.ts';
import type { Review } from '../core/review.ts';
import { bringUpToDate, type CommentResult } from '../github/comment.ts';
import { commentKey } from '../github/marker.ts';
import { countFindings, isWorthAComment } from '../github/publish.ts';
import { plainOptions, renderComment } from '../report/index.ts';
import { GitlabError, mergeRequestNotes, type GitlabTarget } from './notes.ts';

/** The setting of the environment that holds the token. A job's own token may not write notes (docs.gitlab.com, "CI/CD job token"). */
export const tokenVariable = 'RAINCHECK_GITLAB_TOKEN';

/** A job of a merge request pipeline (docs.gitlab.com, "Predefined CI/CD variables reference"). */
export interface MergeRequestJob {
  target: GitlabTarget;
  mergeRequest: number;
  webUrl: string;
  headSha: string;
  run: { id: number; attempt: number };
}

const variables = z.object({
  CI_API_V4_URL: z.url({ protocol: /^https?$/ }),
  CI_PROJECT_ID: z.string().regex(/^\d+$/),
  CI_MERGE_REQUEST_IID: z.string().regex(/^\d+$/),
  CI_MERGE_REQUEST_PROJECT_URL: z.string().default(''),
  CI_COMMIT_SHA: z.string().regex(/^[0-9a-f]{40,64}$/),
  CI_JOB_ID: z.string().regex(/^\d+$/),
});

/**
 * Reads where the note belongs.
 *
 * @throws KnownError where this is no job of a merge request, or it has no token
 */
export function jobOf(environment: Readonly<Record<string, string | undefined>>, version: string): MergeRequestJob {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) {
    const lacking = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].join(', ');
    throw new KnownError(`This is no job of a GitLab merge request: ${lacking} are not as GitLab sets them.`, {
      next: 'Run it with `rules: [{ if: $CI_PIPELINE_SOURCE == "merge_request_event" }]`, or leave --gitlab-note out.',
    });
  }
  const token = environment[tokenVariable] ?? '';
  if (token === '') {
    throw new KnownError(`There is no token to write the note with: ${tokenVariable} is not set.`, {
      next: `Make a project access token with the scope api and the role Developer, and give it as the masked CI/CD variable ${tokenVariable}.`,
    });
  }
  const { data } = parsed;
  const mergeRequest = Number(data.CI_MERGE_REQUEST_IID);
  const page = data.CI_MERGE_REQUEST_PROJECT_URL;
  return {
    target: { apiUrl: data.CI_API_V4_URL, project: data.CI_PROJECT_ID, token, version },
    mergeRequest,
    webUrl: page === '' ? '' : `${page}/-/merge_requests/${mergeRequest}`,
    headSha: data.CI_COMMIT_SHA,
    run: { id: Number(data.CI_JOB_ID), attempt: 1 },
  };
}

/** Brings the one note of Raincheck on the merge request up to date. What GitLab refuses costs the note, not the verdict. */
export async function writeNote(
  review: Review,
  job: MergeRequestJob,
  configs: readonly string[],
): Promise<CommentResult> {
  const counts = countFindings(review);
  try {
    return await bringUpToDate(mergeRequestNotes(job.target, job.mergeRequest, job.webUrl), {
      key: commentKey(configs),
      issue: job.mergeRequest,
      headSha: job.headSha,
      run: job.run,
      findings: counts.error + counts.warning,
      worthCreating: isWorthAComment(review),
      render: (previous, longest) => renderComment(review, { ...plainOptions, resolved: previous ?? 0, longest }),
      readOnly: null,
    });
  } catch (error) {
    const isRefused = error instanceof GitlabError && [401, 403, 404].includes(error.status);
    const advice = isRefused
      ? `${tokenVariable} needs the scope api and a role that may comment on this merge request.`
      : 'Run the job again to write it.';
    return {
      posted: false,
      reason: isRefused ? 'permission' : 'fault',
      warning: `The note could not be written: ${messageOf(error)}. The verdict stands. ${advice}`,
    };
  }
}
