import { readFile } from 'node:fs/promises';
import { isKnownError } from '../core/errors.ts';
import type { Repository } from '../project/repository.ts';
import { revisionsOfCommandLine, revisionsOfEvent, type Revisions } from '../project/revisions.ts';

/** Events whose change is not merged yet (GitHub docs, "Events that trigger workflows"). */
const unmerged = ['pull_request', 'pull_request_target', 'merge_group'];

/**
 * What is compared with what, where the command line runs in a workflow that checks a pull request; null elsewhere. The
 * head is the working tree. A repository that knows none of the event's commits is compared with its default branch.
 */
export async function revisionsOfPull(
  repository: Repository,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Revisions | null> {
  const { GITHUB_ACTIONS: onGitHub, GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file } = environment;
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
