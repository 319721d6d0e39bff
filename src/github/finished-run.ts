import { unzipSync } from 'fflate';
import { KnownError } from '../core/errors.ts';
import { splitRepository, statusOf } from './answers.ts';
import type { Octokit } from './client.ts';
import { workflowRun } from './payloads.ts';
import type { AnalysedRun } from './run.ts';

/** What the publishing workflow needs of GitHub: the run that ended, what it left, and whose pull request it was. */
export interface FinishedRuns {
  run(id: number): Promise<AnalysedRun>;
  /** Artifacts of a run with a name, newest first. Sizes in bytes, as GitHub tells them. */
  artifacts(run: number, name: string): Promise<{ id: number; size: number; expired: boolean }[]>;
  /** An artifact's zip file; stops with a KnownError above `limit` bytes, whatever size was told. */
  download(artifact: number, limit: number): Promise<Uint8Array>;
  /** Open pull requests whose head is a branch. */
  openPulls(headOwner: string, headBranch: string): Promise<Pull[]>;
}

/** A pull request as GitHub knows it. */
export interface Pull {
  number: number;
  headSha: string;
  headRepository: string | null;
  baseRepository: string;
}

/** The runs of a repository (`owner/name`). */
export function finishedRuns(octokit: Octokit, repository: string): FinishedRuns {
  const where = splitRepository(repository);
  return {
    async run(id) {
      return workflowRun.parse((await octokit.rest.actions.getWorkflowRun({ ...where, run_id: id })).data);
    },
    async artifacts(run, name) {
      const list = octokit.rest.actions.listWorkflowRunArtifacts;
      const found = await octokit.paginate(list, { ...where, run_id: run, name, per_page: 100 });
      return found
        .filter((artifact) => artifact.name === name)
        .map(({ id, size_in_bytes, expired }) => ({ id, size: size_in_bytes, expired }))
        .sort((a, b) => b.id - a.id);
    },
    async download(artifact, limit) {
      const answer = await octokit.request(
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        {
          ...where,
          artifact_id: artifact,
          archive_format: 'zip',
          // The body is read here, so that it can be cut off.
          request: { parseSuccessResponseBody: false },
        },
      );
      return readUpTo(answer.data as AsyncIterable<Uint8Array>, limit);
    },
    async openPulls(headOwner, headBranch) {
      const pulls = await octokit.paginate(octokit.rest.pulls.list, {
        ...where,
        head: `${headOwner}:${headBranch}`,
        state: 'open',
        per_page: 100,
      });
      return pulls.map((pull) => ({
        number: pull.number,
        headSha: pull.head.sha,
        // GitHub's types forget that the repository of a deleted fork is null.
        headRepository: (pull.head.repo as { full_name: string } | null)?.full_name ?? null,
        baseRepository: pull.base.repo.full_name,
      }));
    },
  };
}

/**
 * One file of a zip archive that nobody vouches for. Only the named entry is unpacked, and only if it says that it fits;
 * an entry that lies about its size is cut off there by fflate, and then is no JSON any more.
 *
 * @throws KnownError when there is no such file, or it is too large, or it is no zip archive
 */
export function unpack(zip: Uint8Array, file: string, limit: number): Uint8Array {
  let tooLarge = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, {
      filter: (entry) => {
        if (entry.name !== file) return false;
        tooLarge = entry.originalSize > limit;
        return !tooLarge;
      },
    });
  } catch (cause) {
    throw unusable('is no zip archive that can be read', cause);
  }
  if (tooLarge) throw unusable(`holds a ${file} above ${limit} bytes`);
  const content = files[file];
  if (content === undefined) throw unusable(`holds no ${file}`);
  return content;
}

/** The error for an artifact that is not what the reviewing workflow uploads. */
export function unusable(what: string, cause?: unknown): KnownError {
  return new KnownError(`The artifact of the reviewing run ${what}.`, {
    where: 'artifact',
    next: 'Compare both workflows with docs/forks.md. If they are as written there, the pull request changed its own workflow: nothing was posted.',
    cause,
  });
}

async function readUpTo(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw unusable(`is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** True for an error that means: this token may not. */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status === 403 || status === 404;
}
