import { spawn } from 'node:child_process';
import { KnownError } from '../core/errors.ts';

/** Where and how git runs. */
export interface GitContext {
  /** Folder in which git is started. */
  root: string;
  /** The environment that git inherits (PATH, HOME, proxies, ssh); git's own location variables are dropped from it. */
  env: Readonly<Record<string, string | undefined>>;
  /**
   * True to read a repository that belongs to another user: in a container job the checkout belongs to the runner's
   * user, and git refuses it ("dubious ownership"). Leave it false on a person's machine.
   */
  anyOwner: boolean;
}

/** What one git command gave. */
export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

export interface RunOptions {
  /** Extra environment for this command alone, e.g. a token for `fetch`. */
  env?: Record<string, string>;
  /** Milliseconds after which git is killed. Default: two minutes. */
  timeout?: number;
  /** Most bytes of stdout that are kept; beyond them git is killed. Default: 256 MiB. */
  limit?: number;
}

/** Variables that would point git at another repository, e.g. when Raincheck is started by a git hook. */
const locationVariables = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
]);

/**
 * Runs one git command and waits for it. No shell, no prompt, no hooks, no optional locks (`git diff` would otherwise
 * refresh the user's index), paths as they are. A code other than 0 is a result, not an error.
 *
 * @throws KnownError when git is not installed or took longer than `timeout`
 */
export async function runGit(
  context: GitContext,
  args: readonly string[],
  options: RunOptions = {},
): Promise<GitResult> {
  const { promise, resolve, reject } = Promise.withResolvers<GitResult>();
  const child = spawn('git', [...globalArguments(context), ...args], {
    cwd: context.root,
    env: environment(context, options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const limit = options.limit ?? 256 * 1024 * 1024;
  const stdout: Buffer[] = [];
  let size = 0;
  let stderr = '';
  let stopped: string | null = null;
  const stop = (why: string) => {
    stopped = why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('took too long'), options.timeout ?? 120_000);
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) stdout.push(chunk);
    else if (stopped === null) stop(`gave more than ${limit} bytes`);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 64 * 1024) stderr += chunk.toString('utf8');
  });
  child.on('error', (error) => {
    clearTimeout(timer);
    reject(gitMissing(error));
  });
  child.on('close', (code) => {
    clearTimeout(timer);
    if (stopped === null) resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: stderr.trim() });
    else {
      reject(
        new KnownError(`\`git ${args[0] ?? ''}\` ${stopped}.`, {
          next: 'Check the checkout and the network, then run Raincheck again.',
          where: context.root,
        }),
      );
    }
  });
  return promise;
}

/** Like {@link runGit}, for commands that must succeed. Returns stdout as text. */
export async function git(context: GitContext, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const result = await runGit(context, args, options);
  if (result.code !== 0) throw gitFailed(context, args, result);
  return result.stdout.toString('utf8');
}

/** The error for a git command that failed although nothing but a broken checkout explains it. */
export function gitFailed(context: GitContext, args: readonly string[], result: GitResult): KnownError {
  const dubious = result.stderr.includes('dubious ownership');
  return new KnownError(`\`git ${args.slice(0, 2).join(' ')}\` failed: ${lastLine(result.stderr)}`, {
    next: dubious
      ? `The checkout belongs to another user. If you trust it: git config --global --add safe.directory ${context.root}`
      : 'Check that this is a complete git checkout, then run Raincheck again.',
    where: context.root,
  });
}

/** Global options of every git command. */
export function globalArguments(context: GitContext): string[] {
  return [
    '--no-pager',
    '--no-optional-locks',
    '--literal-pathspecs',
    '-c',
    'core.quotePath=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.alternateRefsCommand=',
    '-c',
    'core.useReplaceRefs=false',
    '-c',
    'core.untrackedCache=false',
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    // Command scope counts as protected configuration, where git heeds safe.directory (git-config, SCOPES).
    ...(context.anyOwner ? ['-c', 'safe.directory=*'] : []),
  ];
}

/**
 * History as the commits record it: `git replace` and grafts, which code of the job can make, would give base another
 * content (gitreplace, "GIT_NO_REPLACE_OBJECTS").
 */
const asRecorded = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null' };

/** The environment of every git command. */
export function environment(context: GitContext, extra: Record<string, string> = {}): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(context.env)) {
    if (value !== undefined && !locationVariables.has(name)) kept[name] = value;
  }
  return { ...kept, GIT_TERMINAL_PROMPT: '0', ...asRecorded, GCM_INTERACTIVE: 'never', LC_ALL: 'C', ...extra };
}

/** The error for a git that cannot be started. */
export function gitMissing(cause: unknown): KnownError {
  return new KnownError('git could not be started.', { next: 'Install git and put it on the PATH.', cause });
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) || 'no message';
}
