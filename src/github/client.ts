import { AsyncLocalStorage } from 'node:async_hooks';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { setTimeout as sleep } from 'node:timers/promises';
import { splitRepository, statusOf } from './answers.ts';

/** A comment on a pull request. */
export interface Comment {
  /** Grows with every comment: the smallest is the oldest. */
  id: number;
  body: string;
  /** The comment's page. */
  url: string;
  /** Login of the author as the REST API writes it; an app's ends in `[bot]`. Null for a deleted account. */
  author: string | null;
}

/** What the sticky comment needs of GitHub. Pull requests are issues here. */
export interface IssueComments {
  /** Every comment, from all pages, oldest first. */
  list(issue: number): Promise<Comment[]>;
  /** Sends the comment once. After a 5xx or a broken connection it may exist all the same: look before trying again. */
  create(issue: number, body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  /** A comment that is already gone is no error. */
  delete(id: number): Promise<void>;
  /** Login of the account behind the token, as the REST API would write it as an author. */
  viewer(): Promise<string>;
}

export type Octokit = ReturnType<typeof getOctokit>;

export interface ClientOptions {
  token: string;
  /** Base of the REST API; @actions/github would read the environment instead, once, when it is imported. */
  apiUrl: string;
  /** Raincheck's version, for the user agent. */
  version: string;
  /** Waits; replaced in tests. Milliseconds. */
  pause?: (milliseconds: number) => Promise<void>;
  /** Seconds for one call with its retries; default 60. */
  deadline?: number;
  /** Unit of the retries' delays after a 5xx or a broken connection (1, 4, 9 units); default 1000 ms. */
  retryUnit?: number;
}

/** The longest wait for a rate limit, in seconds. What takes longer costs the comment. */
const longestWait = 60;
/** Seconds for one call with its retries: a GitHub that hangs must not hold up the verdict. */
const deadline = 60;

/**
 * A client that tries again after 5xx and broken connections (plugin-retry; `getOctokit` alone gives up at the first)
 * and waits as long as a rate limit says. @octokit/plugin-throttling would do the latter, and would delay every comment by 3 s.
 */
export function connect(options: ClientOptions): Octokit {
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: `raincheck/${options.version}`,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      // 429 is a rate limit: it is answered below, after the time that GitHub asks for.
      request: { fetch: fetchInTime },
      retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: options.retryUnit ?? 1000 },
    },
    retry,
  );
  const pause = options.pause ?? ((milliseconds: number) => sleep(milliseconds));
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const signal = AbortSignal.timeout((options.deadline ?? deadline) * 1000);
        return await callSignal.run(signal, () => request(parameters));
      } catch (error) {
        const seconds = rateLimitWait(error, Date.now());
        if (seconds === null || seconds > longestWait || attempt === 3) throw error;
        await pause(seconds * 1000);
      }
    }
  });
  return octokit;
}

/**
 * The signal of the call that is going on. A signal among the parameters does not get through: plugin-retry asks again with
 * those that it was given first.
 */
const callSignal = new AsyncLocalStorage<AbortSignal>();

/** `fetch` that ends with the call that it is for. */
const fetchInTime: typeof fetch = (input, init) => {
  const signals = [callSignal.getStore(), init?.signal].filter((signal) => signal instanceof AbortSignal);
  return fetch(input, signals.length === 0 ? init : { ...init, signal: AbortSignal.any(signals) });
};

/** The comments of a repository (`owner/name`). */
export function issueComments(octokit: Octokit, repository: string): IssueComments {
  const where = splitRepository(repository);
  return {
    async list(issue) {
      const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...where,
        issue_number: issue,
        per_page: 100,
      });
      return comments.map(toComment).sort((a, b) => a.id - b.id);
    },
    async create(issue, body) {
      const request = { ...where, issue_number: issue, body, request: { retries: 0 } };
      return toComment((await octokit.rest.issues.createComment(request)).data);
    },
    async update(id, body) {
      return toComment((await octokit.rest.issues.updateComment({ ...where, comment_id: id, body })).data);
    },
    async delete(id) {
      try {
        await octokit.rest.issues.deleteComment({ ...where, comment_id: id });
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    // GET /user is closed to the tokens of workflows and apps; this query answers for every kind of token.
    async viewer() {
      const answer = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
      return answer.viewer.login;
    },
  };
}

interface RestComment {
  id: number;
  body?: string | undefined;
  html_url: string;
  user: { login: string } | null;
}

function toComment(comment: RestComment): Comment {
  return { id: comment.id, body: comment.body ?? '', url: comment.html_url, author: comment.user?.login ?? null };
}

/**
 * Seconds to wait for a rate limit; null when the error is none. GitHub docs, "Rate limits for the REST API": wait
 * `retry-after` seconds; with `x-ratelimit-remaining: 0` until `x-ratelimit-reset`; otherwise at least a minute.
 */
function rateLimitWait(error: unknown, now: number): number | null {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return null;
  const headers = (error as { response?: { headers?: Record<string, string | undefined> } }).response?.headers ?? {};
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after);
  if (headers['x-ratelimit-remaining'] === '0') {
    return Math.max(0, Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000));
  }
  return /secondary rate limit/i.test((error as Error).message) ? longestWait : null;
}

function silent(): void {
  // Octokit would print warnings of its own; what matters arrives as an error.
}
