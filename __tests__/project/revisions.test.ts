import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/project/repository.ts';
import { revisionsOfCommandLine, revisionsOfEvent } from '../../src/project/revisions.ts';
import { gitEnv, makeRepo, temporaryFolder, type TestRepo } from './repo.ts';

const zeros = '0'.repeat(40);

/** A remote with a branch that main has moved on from, and GitHub's merge commit of the two. */
function pullRequest() {
  const origin = makeRepo();
  const fork = origin.commit({ 'a.sql': 'one' }, 'Fork point');
  origin.git('checkout', '-q', '-b', 'feature');
  origin.commit({ 'b.sql': 'two' });
  const head = origin.commit({ 'c.sql': 'three' });
  origin.git('checkout', '-q', 'main');
  const base = origin.commit({ 'd.sql': 'four' });
  origin.git('checkout', '-q', '--detach', 'main');
  origin.git('merge', '-q', '--no-ff', '-m', 'Merge feature', 'feature');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/7/merge', merge);
  origin.git('checkout', '-q', 'main');
  const payload = { pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' }, merge_commit_sha: null } };
  return { origin, fork, head, base, merge, payload };
}

/** What actions/checkout leaves: a fetch of one ref, no remote HEAD, a detached checkout. */
function checkout(origin: TestRepo, ref: string, depth: number | null): TestRepo {
  const clone = makeRepo();
  clone.git('remote', 'add', 'origin', `file://${origin.root}`);
  clone.git(
    'fetch',
    '-q',
    '--no-tags',
    ...(depth === null ? [] : [`--depth=${depth}`]),
    'origin',
    `+${ref}:refs/remotes/pull/7/merge`,
  );
  clone.git('checkout', '-q', '--detach', 'refs/remotes/pull/7/merge');
  return clone;
}

describe('pull_request', () => {
  test.each([1, 2, null])('the merge commit, fetched with depth %s: its first parent is the base', async (depth) => {
    const { origin, merge, base, payload } = pullRequest();
    const clone = checkout(origin, merge, depth);
    using repository = await openRepository(clone.root, { env: gitEnv });
    const refs = clone.git('for-each-ref');
    const revisions = await revisionsOfEvent(repository, { name: 'pull_request', payload });
    expect(revisions).toEqual({ base, head: merge, baseTip: null });
    expect(await repository.tree(base).list('')).toEqual(['a.sql', 'd.sql']);
    expect(await repository.tree(merge).list('')).toEqual(['a.sql', 'b.sql', 'c.sql', 'd.sql']);
    expect(clone.git('for-each-ref')).toBe(refs);
    expect(
      existsSync(join(clone.root, '.git/FETCH_HEAD')) ? readFileSync(join(clone.root, '.git/FETCH_HEAD'), 'utf8') : '',
    ).not.toContain(base);
  });

  test.each([1, null])(
    "the pull request's own head, fetched with depth %s: the merge base is the base",
    async (depth) => {
      const { origin, head, fork, base, payload } = pullRequest();
      const clone = checkout(origin, 'refs/heads/feature', depth);
      using repository = await openRepository(clone.root, { env: gitEnv });
      expect(await revisionsOfEvent(repository, { name: 'pull_request', payload })).toEqual({
        base: fork,
        head,
        baseTip: base,
      });
    },
  );

  test('a head that is itself a merge of main is not taken for the merge commit', async () => {
    const { origin, base, payload } = pullRequest();
    origin.git('checkout', '-q', 'feature');
    origin.git('merge', '-q', '--no-ff', '-m', 'Merge main', 'main');
    const head = origin.git('rev-parse', 'HEAD');
    const clone = checkout(origin, 'refs/heads/feature', null);
    using repository = await openRepository(clone.root, { env: gitEnv });
    const event = { name: 'pull_request', payload: { pull_request: { ...payload.pull_request, head: { sha: head } } } };
    expect(await revisionsOfEvent(repository, event)).toEqual({ base, head, baseTip: null });
  });

  test('a base that cannot be fetched: the error names the fetch-depth', async () => {
    const { origin, merge, payload } = pullRequest();
    const clone = checkout(origin, merge, 1);
    clone.git('remote', 'set-url', 'origin', 'file:///nonexistent/repository');
    using repository = await openRepository(clone.root, { env: gitEnv });
    await expect(revisionsOfEvent(repository, { name: 'pull_request', payload })).rejects.toMatchObject({
      name: 'KnownError',
      next: expect.stringContaining('`fetch-depth: 2`') as unknown,
    });
  });

  test('a shallow head whose merge base cannot be fetched: fetch-depth 0', async () => {
    const { origin, payload } = pullRequest();
    const clone = checkout(origin, 'refs/heads/feature', 1);
    clone.git('remote', 'remove', 'origin');
    using repository = await openRepository(clone.root, { env: gitEnv });
    await expect(revisionsOfEvent(repository, { name: 'pull_request', payload })).rejects.toMatchObject({
      next: expect.stringContaining('`fetch-depth: 0`') as unknown,
    });
  });

  test.each([[{}], [null], [{ pull_request: { head: { sha: '--upload-pack=x' }, base: { sha: 'main' } } }]])(
    'a payload that is none: %j',
    async (payload) => {
      const repo = makeRepo();
      repo.commit({ 'a.sql': 'one' });
      using repository = await openRepository(repo.root, { env: gitEnv });
      await expect(revisionsOfEvent(repository, { name: 'pull_request', payload })).rejects.toThrow(/payload has no/);
    },
  );
});

describe('merge_group and push', () => {
  test('merge_group: base_sha and head_sha, from a checkout of depth 1', async () => {
    const { origin, merge, base } = pullRequest();
    const clone = checkout(origin, merge, 1);
    using repository = await openRepository(clone.root, { env: gitEnv });
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: merge } } };
    expect(await revisionsOfEvent(repository, event)).toEqual({ base, head: merge, baseTip: null });
  });

  test('push: before and after, also after a force push', async () => {
    const origin = makeRepo();
    origin.commit({ 'a.sql': 'one' });
    const before = origin.commit({ 'b.sql': 'two' });
    origin.git('branch', 'old');
    origin.git('reset', '-q', '--hard', 'HEAD~1');
    const after = origin.commit({ 'b.sql': 'other' });
    const clone = checkout(origin, 'refs/heads/main', 1);
    using repository = await openRepository(clone.root, { env: gitEnv });
    const payload = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } };
    expect(await revisionsOfEvent(repository, { name: 'push', payload })).toEqual({
      base: before,
      head: after,
      baseTip: null,
    });
  });

  test('the first push of a branch: merge base with the default branch, in a shallow checkout too', async () => {
    const { origin, head, fork, base } = pullRequest();
    const clone = checkout(origin, 'refs/heads/feature', 1);
    using repository = await openRepository(clone.root, { env: gitEnv });
    const payload = { ref: 'refs/heads/feature', before: zeros, after: head, repository: { default_branch: 'main' } };
    expect(await revisionsOfEvent(repository, { name: 'push', payload })).toEqual({ base: fork, head, baseTip: base });
  });

  test('the first push of the default branch has no base', async () => {
    const origin = makeRepo();
    const after = origin.commit({ 'a.sql': 'one' });
    using repository = await openRepository(origin.root, { env: gitEnv });
    const payload = { ref: 'refs/heads/main', before: zeros, after, repository: { default_branch: 'main' } };
    expect(await revisionsOfEvent(repository, { name: 'push', payload })).toEqual({
      base: null,
      head: after,
      baseTip: null,
    });
  });

  test('a push that deletes a branch', async () => {
    const origin = makeRepo();
    const before = origin.commit({ 'a.sql': 'one' });
    using repository = await openRepository(origin.root, { env: gitEnv });
    const event = { name: 'push', payload: { ref: 'refs/heads/x', before, after: zeros } };
    await expect(revisionsOfEvent(repository, event)).rejects.toThrow(/deleted a branch/);
  });

  test('other events compare HEAD with the default branch', async () => {
    const { origin, head, fork, base } = pullRequest();
    origin.git('checkout', '-q', 'feature');
    using repository = await openRepository(origin.root, { env: gitEnv });
    const event = { name: 'workflow_dispatch', payload: {} };
    expect(await revisionsOfEvent(repository, event)).toEqual({ base: fork, head, baseTip: base });
  });
});

describe('command line', () => {
  test('without --base: the working tree against the merge base with the remote default branch', async () => {
    const { origin, fork, base } = pullRequest();
    const clone = makeRepo(origin.root);
    clone.git('checkout', '-q', 'feature');
    using repository = await openRepository(clone.root, { env: gitEnv });
    expect(await revisionsOfCommandLine(repository, { base: null })).toEqual({ base: fork, head: null, baseTip: base });
    expect(await revisionsOfCommandLine(repository, { base: 'HEAD~1' })).toMatchObject({ head: null, baseTip: null });
  });

  test('--base with a name that is none', async () => {
    const { origin } = pullRequest();
    using repository = await openRepository(origin.root, { env: gitEnv });
    await expect(revisionsOfCommandLine(repository, { base: 'nowhere' })).rejects.toThrow(/no commit called "nowhere"/);
    await expect(revisionsOfCommandLine(repository, { base: '--all' })).rejects.toThrow(/no commit called/);
  });

  test('no default branch', async () => {
    const repo = makeRepo();
    repo.git('checkout', '-q', '-b', 'trunk');
    repo.commit({ 'a.sql': 'one' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    await expect(revisionsOfCommandLine(repository, { base: null })).rejects.toMatchObject({
      next: expect.stringContaining('--base') as unknown,
    });
  });

  test('unrelated histories are compared as they are', async () => {
    const repo = makeRepo();
    const main = repo.commit({ 'a.sql': 'one' });
    repo.git('checkout', '-q', '--orphan', 'island');
    repo.commit({ 'b.sql': 'two' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    expect(await revisionsOfCommandLine(repository, { base: 'main' })).toEqual({
      base: main,
      head: null,
      baseTip: null,
    });
  });

  test('a repository without a commit', async () => {
    const repo = makeRepo();
    using repository = await openRepository(repo.root, { env: gitEnv });
    expect(await revisionsOfCommandLine(repository, { base: null })).toEqual({ base: null, head: null, baseTip: null });
  });
});

describe('the token', () => {
  test('goes to git through the environment, after clearing the header of actions/checkout, and never through arguments', async () => {
    const { origin, merge, payload } = pullRequest();
    const clone = checkout(origin, merge, 1);
    // A git that writes down how it was called, and then works.
    const tools = temporaryFolder();
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    writeFileSync(
      join(tools, 'git'),
      `#!/bin/sh\nprintf '%s\\n' "$*" >> ${tools}/arguments\ncase "$*" in *fetch*) env | grep GIT_CONFIG >> ${tools}/environment;; *) env | grep GIT_CONFIG_VALUE >> ${tools}/leaks;; esac\nexec ${real} "$@"\n`,
    );
    chmodSync(join(tools, 'git'), 0o755);
    using repository = await openRepository(clone.root, {
      env: { PATH: `${tools}:${process.env['PATH']}`, HOME: tools },
      access: { token: 's3cret', serverUrl: 'https://github.example/' },
    });
    await revisionsOfEvent(repository, { name: 'pull_request', payload });
    const basic = Buffer.from('x-access-token:s3cret').toString('base64');
    expect(readFileSync(join(tools, 'environment'), 'utf8').trim().split('\n').sort()).toEqual([
      'GIT_CONFIG_COUNT=2',
      'GIT_CONFIG_KEY_0=http.https://github.example/.extraheader',
      'GIT_CONFIG_KEY_1=http.https://github.example/.extraheader',
      'GIT_CONFIG_VALUE_0=',
      `GIT_CONFIG_VALUE_1=AUTHORIZATION: basic ${basic}`,
    ]);
    const all = readFileSync(join(tools, 'arguments'), 'utf8');
    expect(all).toContain('fetch');
    expect(all).not.toContain('s3cret');
    expect(all).not.toContain(basic);
    expect(readFileSync(join(tools, 'leaks'), 'utf8')).toBe('');
  });
});
