import * as z from 'zod';
import type { Comment, IssueComments } from '../github/client.ts';

/** Where the merge request is, and who writes. */
export interface GitlabTarget {
  /** `https://gitlab.com/api/v4`. */
  apiUrl: string;
  /** Number or path of the project. */
  project: string;
  token: string;
  /** Raincheck's version, for the user agent. */
  version: string;
}

/** An answer of GitLab that is none of success. */
export class GitlabError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Seconds for one call: a GitLab that hangs must not hold up the verdict. */
const deadline = 60;
/** Entries of one page, the most that GitLab gives (docs.gitlab.com, "REST API", pagination). */
const perPage = 100;
/** More notes than this are not looked through. */
const mostPages = 50;

const noteAnswer = z.object({
  id: z.number().int(),
  body: z.string().nullable(),
  author: z.object({ username: z.string() }).nullable(),
  system: z.boolean().optional(),
});
const userAnswer = z.object({ username: z.string() });

/**
 * The notes of a merge request (docs.gitlab.com, "Notes API": `/projects/:id/merge_requests/:iid/notes`), as the sticky
 * comment wants them. An `issue` is the merge request's number in its project.
 */
export function mergeRequestNotes(target: GitlabTarget, mergeRequest: number, webUrl: string): IssueComments {
  const notes = `/projects/${encodeURIComponent(target.project)}/merge_requests/${mergeRequest}/notes`;
  const toComment = ({ id, body, author }: z.output<typeof noteAnswer>): Comment => ({
    id,
    body: body ?? '',
    url: `${webUrl}#note_${id}`,
    author: author?.username ?? null,
  });
  return {
    async list() {
      const found: Comment[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const query = `?sort=asc&order_by=created_at&per_page=${perPage}&page=${page}`;
        const entries = z.array(noteAnswer).parse(await call(target, 'GET', `${notes}${query}`));
        found.push(...entries.filter(({ system }) => system !== true).map(toComment));
        if (entries.length < perPage) break;
      }
      return found.toSorted((a, b) => a.id - b.id);
    },
    create: async (_, body) => toComment(noteAnswer.parse(await call(target, 'POST', notes, { body }))),
    update: async (id, body) => toComment(noteAnswer.parse(await call(target, 'PUT', `${notes}/${id}`, { body }))),
    async delete(id) {
      await call(target, 'DELETE', `${notes}/${id}`).catch((error: unknown) => {
        if (!(error instanceof GitlabError) || error.status !== 404) throw error;
      });
    },
    viewer: async () => userAnswer.parse(await call(target, 'GET', '/user')).username,
  };
}

/** @throws GitlabError with GitLab's status, and words without the token */
async function call(
  { apiUrl, token, version }: GitlabTarget,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<unknown> {
  const response = await fetch(`${apiUrl.replace(/\/+$/, '')}${path}`, {
    method,
    headers: {
      'private-token': token,
      'user-agent': `raincheck/${version}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // A token does not follow to another host.
    redirect: 'error',
    signal: AbortSignal.timeout(deadline * 1000),
  });
  const text = await response.text();
  if (!response.ok) throw new GitlabError(response.status, `GitLab answered ${response.status} to ${method}`);
  return text === '' ? null : JSON.parse(text);
}
