import { runGit, type GitContext } from './git.ts';

/** What fetching needs beyond the checkout's own settings. */
export interface FetchAccess {
  /** A token that may read the repository, e.g. GITHUB_TOKEN. */
  token: string;
  /** The server it belongs to, e.g. `https://github.com`: the token is sent nowhere else. */
  serverUrl: string;
}

/** The remote to ask: `origin`, else the only one; null when there is none. */
export async function remoteOf(context: GitContext): Promise<string | null> {
  const names = (await runGit(context, ['remote'])).stdout.toString('utf8').split('\n').filter(Boolean);
  if (names.includes('origin')) return 'origin';
  return names.length === 1 ? (names[0] ?? null) : null;
}

/**
 * Fetches one commit by its SHA. In a shallow clone `depth` commits are fetched; a full clone gets what it lacks (a
 * depth would turn it into a shallow one). No ref, no FETCH_HEAD and no tag is written. Whether it worked is for the
 * caller to see: the commit is there or it isn't.
 */
export async function fetchCommit(
  context: GitContext,
  access: FetchAccess | null,
  sha: string,
  depth: number | null,
): Promise<void> {
  const remote = await remoteOf(context);
  if (remote === null || !/^[0-9a-f]{40,64}$/.test(sha)) return;
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
  const args = ['fetch', ...options, ...(depth === null ? [] : [`--depth=${depth}`]), remote, sha];
  for (const env of attempts(access)) {
    const fetched = await runGit(context, args, { env });
    if (fetched.code === 0) return;
  }
}

/** SHA of a branch on the remote; null when it cannot be had. */
export async function remoteHead(
  context: GitContext,
  access: FetchAccess | null,
  branch: string,
): Promise<string | null> {
  const remote = await remoteOf(context);
  if (remote === null) return null;
  const ref = `refs/heads/${branch}`;
  for (const env of attempts(access)) {
    const listed = await runGit(context, ['ls-remote', '--quiet', remote, ref], { env });
    if (listed.code !== 0) continue;
    const line = listed.stdout
      .toString('utf8')
      .split('\n')
      .find((line) => line.endsWith(`\t${ref}`));
    return line?.split('\t')[0] ?? null;
  }
  return null;
}

/**
 * Environments to try: with the token, then with the checkout's own credentials. The token goes through the
 * environment, never through arguments, which every process on the machine can read. The empty value first clears the
 * header that actions/checkout left in the config: GitHub refuses two Authorization headers.
 */
function attempts(access: FetchAccess | null): Record<string, string>[] {
  if (access === null || access.token === '') return [{}];
  const key = `http.${access.serverUrl.replace(/\/+$/, '')}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${access.token}`).toString('base64');
  const withToken = {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
  return [withToken, {}];
}
