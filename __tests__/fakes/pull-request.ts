import { createRequire } from 'node:module';
import { makeRepo, temporaryFolder, type TestRepo } from '../project/repo.ts';
import type { FakeGitHub } from './github-server.ts';
import type { StoredPull } from './github-state.ts';

/** Files of a commit: text, or what becomes JSON; null removes one. */
export type Files = Record<string, unknown>;

export interface PullRequest {
  /** The repository on the server. */
  origin: TestRepo;
  /** Parent of the merge: the base branch's newest commit. */
  baseSha: string;
  /** What the author pushed. */
  headSha: string;
  /** What GitHub made of both, and what GITHUB_SHA names. */
  mergeSha: string;
  /** As GitHub's API tells it. */
  pull: StoredPull;
  /** The payload of the `pull_request` event. */
  payload: Record<string, unknown>;
}

export interface PullRequestOptions {
  base: Files;
  /** Commits of the pull request's branch, oldest first. */
  head: Files[];
  /** What was committed to the base branch meanwhile. */
  meanwhile?: Files[];
  /** `owner/name` of the branch's repository, when it is a fork. */
  fork?: string;
}

const number = 7;
const repository = 'acme/shop';

/** A real git repository with a pull request in it, merged as GitHub does it for refs/pull/N/merge. */
export function openPullRequest(options: PullRequestOptions): PullRequest {
  const origin = makeRepo();
  // GitHub hands out any commit that a clone asks for by its id.
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.commit(options.base, 'What production has');
  origin.git('switch', '-q', '-c', 'topic');
  for (const files of options.head) origin.commit(files, 'The change');
  const headSha = origin.git('rev-parse', 'HEAD');
  origin.git('switch', '-q', 'main');
  for (const files of options.meanwhile ?? []) origin.commit(files, 'Meanwhile on main');
  const baseSha = origin.git('rev-parse', 'HEAD');
  const tree = mergeTree(origin, baseSha, headSha);
  const mergeSha = origin.git(
    'commit-tree',
    tree,
    '-p',
    baseSha,
    '-p',
    headSha,
    '-m',
    `Merge ${headSha} into ${baseSha}`,
  );
  origin.git('update-ref', `refs/pull/${number}/merge`, mergeSha);
  origin.git('update-ref', `refs/pull/${number}/head`, headSha);
  const pull: StoredPull = {
    number,
    state: 'open',
    headSha,
    headRef: 'topic',
    headRepository: options.fork ?? repository,
    baseRef: 'main',
    baseSha,
    files: changedFiles(origin, headSha),
  };
  return { origin, baseSha, headSha, mergeSha, pull, payload: payloadOf(pull) };
}

/** What GitHub shows of a pull request: from where it left main. */
function changedFiles(origin: TestRepo, headSha: string): StoredPull['files'] {
  const lines = origin.git('diff', '--name-status', '--no-renames', `main...${headSha}`).split('\n').filter(Boolean);
  const words = { A: 'added', M: 'modified', D: 'removed' } as const;
  return lines.map((line) => {
    const [letter = '', filename = ''] = line.split('\t');
    return { filename, status: words[letter as keyof typeof words] };
  });
}

/** Pushes one more commit to the pull request. */
export function pushTo(request: PullRequest, files: Files): PullRequest {
  const { origin } = request;
  origin.git('switch', '-q', 'topic');
  const headSha = origin.commit(files, 'Mend it');
  origin.git('switch', '-q', 'main');
  const tree = mergeTree(origin, request.baseSha, headSha);
  const mergeSha = origin.git('commit-tree', tree, '-p', request.baseSha, '-p', headSha, '-m', 'Merge');
  origin.git('update-ref', `refs/pull/${number}/merge`, mergeSha);
  const pull = { ...request.pull, headSha, files: changedFiles(origin, headSha) };
  return { ...request, headSha, mergeSha, pull, payload: payloadOf(pull) };
}

/** What actions/checkout leaves: the merge commit alone, a detached HEAD, the server as `origin`. */
export function checkOut(request: PullRequest, options: { depth?: number; remote?: boolean } = {}): string {
  const checkout = makeRepo();
  const ref = `refs/remotes/pull/${number}/merge`;
  const depth = options.depth === 0 ? [] : [`--depth=${options.depth ?? 1}`];
  checkout.git('remote', 'add', 'origin', `file://${request.origin.root}`);
  checkout.git('fetch', '-q', '--no-tags', ...depth, 'origin', `+${request.mergeSha}:${ref}`);
  checkout.git('checkout', '-q', '--force', ref);
  if (options.remote === false) checkout.git('remote', 'set-url', 'origin', `file://${temporaryFolder()}/gone`);
  return checkout.root;
}

/** Makes the pull request known to the fake GitHub. */
export function announce(github: FakeGitHub, request: PullRequest): void {
  github.state.pulls = github.state.pulls.filter((pull) => pull.number !== number);
  github.state.pulls.push(request.pull);
}

interface Example {
  action?: string;
  pull_request: { head: { repo: object }; base: { repo: object } };
  repository: object;
}

/** GitHub's own example of the event, with this pull request's numbers and commits. */
function payloadOf(pull: StoredPull): Record<string, unknown> {
  const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as { name: string; examples: Example[] }[];
  const examples = all.find(({ name }) => name === 'pull_request')?.examples ?? [];
  const example = structuredClone(examples.find(({ action }) => action === 'synchronize'));
  if (example === undefined) throw new Error('no example of pull_request.synchronize');
  const { head, base } = example.pull_request;
  const headRepo = pull.headRepository === null ? null : { ...head.repo, full_name: pull.headRepository };
  return {
    ...example,
    number: pull.number,
    repository: { ...example.repository, full_name: repository },
    pull_request: {
      ...example.pull_request,
      number: pull.number,
      head: { ...head, sha: pull.headSha, ref: pull.headRef, repo: headRepo },
      base: { ...base, sha: pull.baseSha, ref: pull.baseRef, repo: { ...base.repo, full_name: repository } },
    },
  };
}

/** The tree of a merge without conflicts. */
function mergeTree(origin: TestRepo, base: string, head: string): string {
  return origin.git('merge-tree', '--write-tree', base, head).split('\n')[0] ?? '';
}
