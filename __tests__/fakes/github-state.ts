/** What the fake GitHub knows: plain data that a test sets up and looks at. */

export interface Account {
  login: string;
  id: number;
  type: 'User' | 'Bot';
}

/** The account behind a workflow's GITHUB_TOKEN; the id is the one of github.com. */
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };
export const alice: Account = { login: 'alice', id: 501, type: 'User' };

/**
 * What a token may do.
 * `write`: the job has `pull-requests: write`.
 * `read`: the token of a fork's or Dependabot's pull request, or of a job without the permission: every write is refused with 403.
 * `none`: the repository is private and the token can't see it: everything is 404.
 */
export type Permission = 'write' | 'read' | 'none';

export interface Token {
  account: Account;
  permission: Permission;
  /** What kind of credential it is: installation tokens (GITHUB_TOKEN among them) may not call GET /user. */
  kind: 'installation' | 'personal';
}

export interface StoredComment {
  id: number;
  issue: number;
  user: Account;
  body: string;
}

/** A comment on lines of a pull request. */
export interface StoredReviewComment {
  id: number;
  pull: number;
  user: Account;
  path: string;
  /** First line; null for a comment on one line. */
  startLine: number | null;
  line: number;
  body: string;
}

export interface StoredPull {
  number: number;
  state: 'open' | 'closed';
  headSha: string;
  headRef: string;
  /** `owner/name`; null when the fork was deleted. */
  headRepository: string | null;
  baseRef: string;
  baseSha: string;
  files: { filename: string; status: 'added' | 'modified' | 'removed' }[];
}

export interface StoredArtifact {
  id: number;
  run: number;
  name: string;
  expired: boolean;
  /** The zip file; its size is what the API tells, unless `claimedSize` says otherwise. */
  zip: Buffer;
  claimedSize?: number;
}

/** What goes wrong, and for how many requests. */
export interface Fault {
  method: string;
  /** Path without the API's base, e.g. /\/comments$/. */
  path: RegExp;
  times: number;
  /**
   * `bad-gateway`: 502; `secondary`: the secondary rate limit; `primary`: the hourly limit is used up;
   * `slow`: the answer waits; `reset`: the connection breaks off.
   */
  kind: 'bad-gateway' | 'secondary' | 'primary' | 'slow' | 'reset';
  /** True when the request is carried out all the same (`bad-gateway` and `reset`). */
  stored?: boolean;
  /** Status of a rate limit. */
  status?: 403 | 429;
  /** Seconds in the `retry-after` header of a rate limit; without it there is no header. */
  retryAfter?: number;
  milliseconds?: number;
}

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
  /** 0 when the connection was reset. */
  status: number;
}

export interface State {
  /** `owner/name` */
  repository: string;
  tokens: Map<string, Token>;
  comments: StoredComment[];
  reviewComments: StoredReviewComment[];
  pulls: StoredPull[];
  artifacts: StoredArtifact[];
  /** Files by path, for the contents API. */
  contents: Map<string, string>;
  checkRuns: { id: number; name: string; headSha: string; conclusion: string | null }[];
}
