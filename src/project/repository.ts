import path from 'node:path';
import { KnownError } from '../core/errors.ts';
import { fetchCommit, remoteHead, remoteOf, type FetchAccess } from './fetch.ts';
import { git, gitFailed, runGit, type GitContext } from './git.ts';
import { ObjectReader } from './objects.ts';
import { revisionTree } from './revision-tree.ts';
import type { Tree } from './tree.ts';
import { workingTree } from './working-tree.ts';

export interface RepositoryOptions {
  /** Environment that git inherits. */
  env: Readonly<Record<string, string | undefined>>;
  /** True to read a repository that belongs to another user (container jobs). Default false. */
  anyOwner?: boolean;
  /** Token and server for fetching a missing commit; without it git uses what the checkout has. */
  access?: FetchAccess | null;
}

/**
 * A git repository, read through the git command line. Nothing here writes to the checkout, the index or a ref; the
 * only thing that is ever added is the objects of a commit that a shallow clone lacks.
 */
export interface Repository extends Disposable {
  /** Absolute path of the checkout's top folder. */
  readonly root: string;
  /** SHA of HEAD; null before the first commit. */
  head(): Promise<string | null>;
  /** SHA of the commit that a name or SHA stands for; null when it isn't here. */
  resolve(name: string): Promise<string | null>;
  /** Parents of a commit as the commit itself records them: also those that a shallow clone has not. */
  parents(commit: string): Promise<string[]>;
  /** Time of the commit, milliseconds since 1970. */
  committedAt(commit: string): Promise<number>;
  /** The files of a commit (full SHA). */
  tree(revision: string): Tree;
  /** The files as they lie in the checkout, uncommitted and untracked ones included. */
  workingTree(): Tree;
  /** The best common ancestor; null when there is none (or when a shallow clone hides it). */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Name of the default branch, e.g. `origin/main`: the remote's HEAD, else main or master; null when none is there. */
  defaultBranch(): Promise<string | null>;
  /** SHA that a branch has on the remote right now; null when the remote has no such branch or cannot be asked. */
  remoteBranch(name: string): Promise<string | null>;
  isShallow(): Promise<boolean>;
  /** True when the commit is here, after fetching it where necessary. `deepen` also fetches that many ancestors. */
  ensureCommit(sha: string, deepen?: number): Promise<boolean>;
  /** Name of the person who last changed a line; null when unknown (not committed, or cut off by a shallow clone). */
  authorOf(path: string, line: number, revision: string | null): Promise<string | null>;
  /** Paths that differ between two commits, or between a commit and the working tree (`head` null). */
  changedPaths(base: string, head: string | null): Promise<string[]>;
  /** Paths that differ between HEAD and the index: what the next commit would change. */
  stagedPaths(): Promise<string[]>;
  /** Paths that differ between the index and the working tree, and untracked ones: what the next commit would leave out. */
  unstagedPaths(): Promise<string[]>;
  /** Unified diff of these paths between two commits, or between a commit and the working tree (`head` null). */
  diff(base: string, head: string | null, paths: readonly string[]): Promise<string>;
  /** Ends the helper process. */
  close(): void;
}

/**
 * Opens the repository that a folder belongs to.
 *
 * @throws KnownError when the folder is in no git repository, or git is not installed
 */
export async function openRepository(folder: string, options: RepositoryOptions): Promise<Repository> {
  const start: GitContext = { root: folder, env: options.env, anyOwner: options.anyOwner ?? false };
  const top = await runGit(start, ['rev-parse', '--show-toplevel']);
  if (top.code !== 0) {
    if (top.stderr.includes('dubious ownership')) throw gitFailed(start, ['rev-parse'], top);
    throw new KnownError('This folder is not in a git repository.', {
      next: 'Run Raincheck in a checkout (in GitHub Actions: put actions/checkout before it).',
      where: folder,
    });
  }
  const root = top.stdout.toString('utf8').replace(/\n$/, '');
  if (!path.isAbsolute(root) || root.includes('\0')) {
    throw new KnownError('git’s answer to `git rev-parse --show-toplevel` is no folder.', {
      next: 'Look which git is the first one on the PATH, and whether it works.',
    });
  }
  return repositoryAt({ ...start, root }, options.access ?? null);
}

function repositoryAt(context: GitContext, access: FetchAccess | null): Repository {
  const objects = new ObjectReader(context);
  const known = new Map<string, string>();
  const resolve = async (name: string) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = await runGit(context, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const sha = found.code === 0 ? found.stdout.toString('utf8').trim() : null;
    if (sha !== null) known.set(name, sha);
    return sha;
  };
  const header = async (commit: string) => (await objects.read(commit))?.toString('utf8').split('\n\n', 1)[0] ?? '';
  const isShallow = async () => (await git(context, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  return {
    root: context.root,
    head: () => resolve('HEAD'),
    resolve,
    parents: async (commit) =>
      [...(await header(commit)).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha ?? ''),
    committedAt: async (commit) => Number(/^committer .*> (\d+) /m.exec(await header(commit))?.[1] ?? 0) * 1000,
    tree: (revision) => revisionTree(context, objects, revision),
    workingTree: () => workingTree(context),
    async mergeBase(a, b) {
      if (a === b) return a;
      const found = await runGit(context, ['merge-base', a, b]);
      return found.code === 0 ? found.stdout.toString('utf8').trim() : null;
    },
    defaultBranch: () => defaultBranch(context, resolve),
    remoteBranch: (name) => remoteHead(context, access, name),
    isShallow,
    async ensureCommit(sha, deepen) {
      if (deepen === undefined && (await resolve(sha)) !== null) return true;
      const shallow = await isShallow();
      if (deepen !== undefined && !shallow && (await resolve(sha)) !== null) return true;
      await fetchCommit(context, access, sha, shallow ? (deepen ?? 1) : null);
      return (await resolve(sha)) !== null;
    },
    authorOf: (path, line, revision) => authorOf(context, path, line, revision),
    changedPaths: (base, head) => changedPaths(context, base, head),
    stagedPaths: () => pathsOf(context, ['diff', '--cached', ...nameOnly]),
    unstagedPaths: async () => [
      ...(await pathsOf(context, ['diff', ...nameOnly])),
      ...(await pathsOf(context, ['ls-files', '-z', '--others', '--exclude-standard'])),
    ],
    diff: async (base, head, paths) => {
      const options = ['--no-color', '--no-renames', '--no-ext-diff', '--no-textconv', '--unified=2'];
      const commits = head === null ? [base] : [base, head];
      return git(context, ['--literal-pathspecs', 'diff', ...options, ...commits, '--', ...paths]);
    },
    close: () => objects.close(),
    [Symbol.dispose]: () => objects.close(),
  };
}

async function defaultBranch(
  context: GitContext,
  resolve: (name: string) => Promise<string | null>,
): Promise<string | null> {
  const remote = await remoteOf(context);
  if (remote !== null) {
    const head = await runGit(context, ['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`]);
    const name = head.stdout.toString('utf8').trim();
    if (head.code === 0 && (await resolve(name)) !== null) return name;
  }
  const names = remote === null ? [] : [`${remote}/main`, `${remote}/master`];
  for (const name of [...names, 'main', 'master']) if ((await resolve(name)) !== null) return name;
  return null;
}

async function authorOf(
  context: GitContext,
  path: string,
  line: number,
  revision: string | null,
): Promise<string | null> {
  const place = `${line},${line}`;
  const args = [
    '-c',
    'blame.ignoreRevsFile=',
    'blame',
    '--porcelain',
    '-L',
    place,
    ...(revision ? [revision] : []),
    '--',
    path,
  ];
  const blamed = await runGit(context, args);
  if (blamed.code !== 0) return null;
  const text = blamed.stdout.toString('utf8');
  // A line whose history is cut off by a shallow clone is laid at the door of the oldest commit that is there.
  if (/^boundary$/m.test(text)) {
    const shallow = await runGit(context, ['rev-parse', '--is-shallow-repository']);
    if (shallow.stdout.toString('utf8').trim() === 'true') return null;
  }
  if (/^0+ /.test(text)) return null; // Not committed yet.
  return /^author (.+)$/m.exec(text)?.[1] ?? null;
}

const nameOnly = ['-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'];

async function pathsOf(context: GitContext, command: readonly string[]): Promise<string[]> {
  return (await git(context, [...command])).split('\0').filter((path) => path !== '');
}

async function changedPaths(context: GitContext, base: string, head: string | null): Promise<string[]> {
  const options = nameOnly;
  const changed =
    head === null
      ? (
          await Promise.all([
            git(context, ['diff', ...options, base, '--']),
            git(context, ['ls-files', '-z', '--others', '--exclude-standard']),
          ])
        ).join('')
      : await git(context, ['diff', ...options, base, head, '--']);
  return [...new Set(changed.split('\0').filter((path) => path !== ''))].sort();
}
