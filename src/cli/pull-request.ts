import { readFile } from 'node:fs/promises';
import { isKnownError } from '../core/errors.ts';
import type { Repository } from '../project/repository.ts';
import { revisionsOfCommandLine, revisionsOfEvent, type Revisions } from '../project/revisions.ts';

/** Events whose change is not merged yet (GitHub docs, "Events that trigger workflows"). */
const unmerged = ['pull_request', 'pull_request_target', 'merge_group'];

/**
 * The commit that a GitLab merge request is compared with; null where this is none. In a pipeline of merged results it is
 * the target branch's (docs.gitlab.com, "Predefined CI/CD variables reference").
 */
function baseOfMergeRequest(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { GITLAB_CI: onGitLab, CI_PIPELINE_SOURCE: source } = environment;
  if (onGitLab !== 'true' || source !== 'merge_request_event') return null;
  const given = [environment['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'], environment['CI_MERGE_REQUEST_DIFF_BASE_SHA']];
  return given.find((sha) => sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha)) ?? null;
}

/**
 * What is compared with what, where the command line runs in a workflow that checks a pull request; null elsewhere. The
 * head is the working tree. A repository that knows none of the event's commits is compared with its default branch.
 */
export async function revisionsOfPull(
  repository: Repository,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Revisions | null> {
  const { GITHUB_ACTIONS: onGitHub, GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file } = environment;
  const merging = baseOfMergeRequest(environment);
  if (merging !== null) return revisionsOfCommandLine(repository, { base: merging });
  if (onGitHub !== 'true' || !unmerged.includes(name)) return null;
  try {
    const payload: unknown = JSON.parse(await readFile(file ?? '', 'utf8'));
    return { ...(await revisionsOfEvent(repository, { name, payload })), head: null };
  } catch (error) {
    if (!isKnownError(error) && !(error instanceof Error && ('code' in error || error instanceof SyntaxError))) {
      throw error;
    }
    return revisionsOfCommandLine(repository, { base: null });
  }
}
