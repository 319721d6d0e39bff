import { KnownError } from '../core/errors.ts';
import type { Repository } from './repository.ts';

/** What is compared with what. */
export interface Revisions {
  /** SHA of the base commit; null when nothing came before (the base is then empty). */
  base: string | null;
  /** SHA of the head commit; null for the working tree. */
  head: string | null;
  /** SHA of the base branch's newest commit where the base is an older one (the branch is behind); else null. */
  baseTip: string | null;
}

/** A GitHub event as the runner hands it over. */
export interface GitEvent {
  /** GITHUB_EVENT_NAME. */
  name: string;
  /** The event's payload, parsed; nothing in it is trusted. */
  payload: unknown;
}

const zeros = /^0+$/;

/** How many commits are fetched, step by step, to find a merge base in a shallow clone. */
const depths = [50, 500, 5000];

/**
 * Base and head of a GitHub event.
 *
 * - `pull_request`: the checkout is GitHub's merge commit; its first parent is the base. When HEAD is the pull
 *   request's own head (`ref: ${{ github.event.pull_request.head.sha }}`), the base is the merge base.
 * - `merge_group`: `base_sha` and `head_sha` of the group.
 * - `push`: `before` and `after`; the first push of a branch is compared with its merge base with the default branch.
 *
 * Any other event is treated like the command line, with HEAD for the working tree.
 *
 * @throws KnownError when a commit is neither here nor to be fetched: it names the `fetch-depth` to set
 */
export async function revisionsOfEvent(repository: Repository, event: GitEvent): Promise<Revisions> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return ofPullRequest(repository, event.payload);
    case 'merge_group': {
      const group = field(event.payload, 'merge_group');
      const base = shaOf(field(group, 'base_sha'), 'merge_group.base_sha');
      const head = shaOf(field(group, 'head_sha'), 'merge_group.head_sha');
      await need(repository, head, 'the merge group');
      await need(repository, base, 'the base of the merge group');
      return { base, head, baseTip: null };
    }
    case 'push':
      return ofPush(repository, event.payload);
    default: {
      const revisions = await revisionsOfCommandLine(repository, { base: null });
      return { ...revisions, head: await headOf(repository) };
    }
  }
}

/**
 * Base and head on the command line: the working tree against the merge base with `base`, or with the remote's
 * default branch when `base` is null.
 *
 * @throws KnownError when there is no such name, or no default branch to be found
 */
export async function revisionsOfCommandLine(
  repository: Repository,
  options: { base: string | null },
): Promise<Revisions> {
  const head = await repository.head();
  const name = options.base ?? (await repository.defaultBranch());
  if (name === null) {
    if (head === null) return { base: null, head: null, baseTip: null };
    throw new KnownError('There is no default branch to compare with (neither a remote HEAD, nor main, nor master).', {
      next: 'Say what to compare with: --base REF.',
      where: repository.root,
    });
  }
  const tip = await repository.resolve(name);
  if (tip === null) {
    throw new KnownError(`There is no commit called "${name}" in this repository.`, {
      next: 'Fetch it, or give --base another name.',
      where: repository.root,
    });
  }
  const base = head === null ? tip : await commonAncestor(repository, tip, head, name);
  return { base, head: null, baseTip: base === tip ? null : tip };
}

async function ofPullRequest(repository: Repository, payload: unknown): Promise<Revisions> {
  const pull = field(payload, 'pull_request');
  const theirHead = shaOf(field(field(pull, 'head'), 'sha'), 'pull_request.head.sha');
  const theirBase = shaOf(field(field(pull, 'base'), 'sha'), 'pull_request.base.sha');
  const head = await headOf(repository);
  const parents = await repository.parents(head);
  const [first, second] = parents;
  const isMerge = head !== theirHead && first !== undefined && second !== undefined;
  if (isMerge && (second === theirHead || head === field(pull, 'merge_commit_sha') || theirBase === first)) {
    await need(repository, first, 'the base of the pull request', 2);
    return { base: first, head, baseTip: null };
  }
  await need(repository, theirBase, 'the base of the pull request');
  const base = await commonAncestor(repository, theirBase, head, 'the base branch');
  return { base, head, baseTip: base === theirBase ? null : theirBase };
}

async function ofPush(repository: Repository, payload: unknown): Promise<Revisions> {
  const after = shaOf(field(payload, 'after'), 'after');
  const before = shaOf(field(payload, 'before'), 'before');
  if (zeros.test(after)) {
    throw new KnownError('This push deleted a branch: there is nothing to review.', {
      next: 'Run Raincheck on pull_request, merge_group, or on pushes that leave a branch behind.',
    });
  }
  await need(repository, after, 'the pushed commit');
  if (!zeros.test(before)) {
    await need(repository, before, 'the commit before the push');
    return { base: before, head: after, baseTip: null };
  }
  const named = field(field(payload, 'repository'), 'default_branch');
  const branch = typeof named === 'string' && named !== '' ? named : null;
  if (branch !== null && field(payload, 'ref') === `refs/heads/${branch}`) {
    return { base: null, head: after, baseTip: null }; // The default branch itself is new: all of it is.
  }
  const tip = await tipOfDefaultBranch(repository, branch);
  if (tip === null) return { base: null, head: after, baseTip: null };
  const base = await commonAncestor(repository, tip, after, 'the default branch');
  return { base, head: after, baseTip: base === tip ? null : tip };
}

async function tipOfDefaultBranch(repository: Repository, branch: string | null): Promise<string | null> {
  const remote = branch === null ? null : await repository.remoteBranch(branch);
  if (remote !== null && (await repository.ensureCommit(remote))) return remote;
  const local = branch === null ? null : await repository.resolve(`refs/remotes/origin/${branch}`);
  if (local !== null) return local;
  const name = await repository.defaultBranch();
  return name === null ? null : repository.resolve(name);
}

/** Merge base of two commits; a shallow clone is deepened step by step until it shows. Null: unrelated histories. */
async function commonAncestor(repository: Repository, tip: string, head: string, name: string): Promise<string | null> {
  const found = await repository.mergeBase(tip, head);
  if (found !== null) return found;
  if (!(await repository.isShallow())) return tip; // Unrelated histories: compare with the branch as it is.
  for (const depth of depths) {
    await repository.ensureCommit(tip, depth);
    await repository.ensureCommit(head, depth);
    const deeper = await repository.mergeBase(tip, head);
    if (deeper !== null) return deeper;
    if (!(await repository.isShallow())) return tip;
  }
  throw new KnownError(`This shallow clone does not show where the branch left ${name}.`, {
    next: 'Set `fetch-depth: 0` in the actions/checkout step (elsewhere: `git fetch --unshallow`).',
    where: repository.root,
  });
}

/** Makes sure that a commit is here. `depth` is the fetch-depth that brings it; 0 means all. */
async function need(repository: Repository, sha: string, what: string, depth = 0): Promise<void> {
  if (await repository.ensureCommit(sha)) return;
  throw new KnownError(`The commit ${sha.slice(0, 12)} (${what}) is not in this checkout and could not be fetched.`, {
    next: `Set \`fetch-depth: ${depth}\` in the actions/checkout step, or give Raincheck a token that may read the repository.`,
    where: repository.root,
  });
}

async function headOf(repository: Repository): Promise<string> {
  const head = await repository.head();
  if (head !== null) return head;
  throw new KnownError('The repository has no commit yet.', {
    next: 'Check out a commit before Raincheck runs.',
    where: repository.root,
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function shaOf(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw new KnownError(`The event's payload has no \`${name}\`.`, {
    next: 'Run Raincheck on pull_request, merge_group or push, in a workflow of the repository itself.',
  });
}
