import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMarker } from '../../src/github/marker.ts';
import { containersOf, ownImage, removeImage, testInDocker } from '../docker.ts';
import { FakeGitHub } from '../fakes/github-server.ts';
import { checkOut, openPullRequest, pushTo, type Files } from '../fakes/pull-request.ts';
import {
  act,
  addColumn,
  commentsOf,
  dropEmail,
  foldersProject,
  journalProject,
  onePull,
  reviewIn,
  unexpected,
  users,
} from './act.ts';

describe('dist/index.js on a pull request', () => {
  test('blocks a dropped column: one comment, annotation, summary, outputs, exit code 1', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail);
    const workspace = checkOut(request);
    const job = await act(github, request, { workspace });
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'block', errors: '1' });
    expect(job.outputs['comment-url']).toBe('https://github.example/acme/shop/pull/7#issuecomment-1001');
    expect(reviewIn(job)).toMatchObject({ verdict: 'block', server: { provider: 'embedded' } });
    expect(JSON.parse(readFileSync(job.outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'drizzle/0001_step.sql', line: 1 }),
    );
    expect(job.summary).toContain('email');
    expect(commentsOf(github)).toEqual([expect.stringContaining('drop-column')]);
    expect(readMarker(commentsOf(github)[0] ?? '', 'all')).toMatchObject({
      headSha: request.headSha,
      run: { id: 100 },
    });
    // The comment and a suggestion, and nothing else: no other request, no file outside the report's folder.
    expect(execFileSync('git', ['-C', workspace, 'status', '--porcelain']).toString()).toBe('?? raincheck-report/\n');
    expect(github.calls()).toEqual([
      'GET /repos/acme/shop/issues/7/comments',
      'POST /repos/acme/shop/issues/7/comments',
      'GET /repos/acme/shop/issues/7/comments',
      'GET /repos/acme/shop/pulls/7/comments',
      'POST /repos/acme/shop/pulls/7/comments',
    ]);
    expect(github.state.reviewComments[0]?.body).toMatch(
      /```suggestion\n-- .*\nSET LOCAL lock_timeout = '2s';\nALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;/,
    );
    expect(unexpected(job)).toEqual([]);
  });

  test('turns the comment green when the pull request is mended, and leaves it alone after that', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail);
    await act(github, request);
    const mended = pushTo(request, journalProject('', [users, addColumn]));
    const second = await act(github, mended, { runId: 101 });
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(commentsOf(github)).toEqual([expect.stringContaining('1 finding')]);
    expect(commentsOf(github)[0]).not.toContain('drop-column');
    const again = await act(github, mended, { runId: 102 });
    expect(again.exitCode).toBe(0);
    expect(github.calls('PATCH')).toHaveLength(1);
  });

  test('both layouts and several projects share one comment', async () => {
    await using github = await FakeGitHub.start();
    const request = openPullRequest({
      base: { ...journalProject('apps/shop/', [users]), ...foldersProject('apps/crm/', [users]) },
      head: [
        { ...journalProject('apps/shop/', [users, dropEmail]), ...foldersProject('apps/crm/', [users, addColumn]) },
      ],
    });
    const job = await act(github, request);
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', errors: '1' } });
    expect(commentsOf(github)).toHaveLength(1);
    expect(commentsOf(github)[0]).toContain('apps/shop/drizzle.config.ts');
    expect(commentsOf(github)[0]).toContain('apps/crm/drizzle.config.ts');
    expect(
      reviewIn(job)
        .projects.map(({ layout, verdict }) => `${layout} ${verdict}`)
        .sort(),
    ).toEqual(['folders pass', 'journal block']);
  });

  test('a project of a monorepo has its own settings, from the base; a folder without one is told', async () => {
    await using github = await FakeGitHub.start();
    const own = { 'drop-column': 'notice', 'migration-name': ['warning', { pattern: '[a-z]+' }] };
    const projects = { 'apps/shop': { rules: own, rows: 20 }, 'apps/crn': { rows: 5 } };
    const request = openPullRequest({
      base: {
        ...journalProject('apps/shop/', [users]),
        ...journalProject('apps/crm/', [users]),
        'raincheck.config.json': JSON.stringify({ projects }),
      },
      head: [
        {
          ...journalProject('apps/shop/', [users, dropEmail]),
          ...journalProject('apps/crm/', [users, dropEmail]),
          'raincheck.config.json': JSON.stringify({ projects: { 'apps/crm': { rules: { 'drop-column': 'off' } } } }),
        },
      ],
    });
    const review = reviewIn(await act(github, request));
    const told = Object.fromEntries(
      review.projects.map(({ project, findings, trials }) => [
        project.split('/')[1],
        [
          findings
            .filter(({ rule }) => /^(drop-column|migration-name)$/.test(rule))
            .map(({ rule, severity }) => `${severity} ${rule}`),
          (trials.find(({ rowSet }) => rowSet === 'ordinary')?.rowsPerTable['users'] ?? 0) > 20,
        ],
      ]),
    );
    expect(told).toEqual({
      shop: [['warning migration-name', 'notice drop-column'], false],
      crm: [['error drop-column'], true],
    });
    expect(review.settingsNotes?.join('\n')).toMatch(/project apps\/crn, .* Did you mean apps\/crm\?/);
  });

  test('a pull request that leaves the database alone gets no comment', async () => {
    await using github = await FakeGitHub.start();
    const request = openPullRequest({ base: journalProject('', [users]), head: [{ 'README.md': 'Hello\n' }] });
    const job = await act(github, request);
    expect(job).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'comment-url': '' } });
    expect(github.calls('POST')).toEqual([]);
  });

  test('comment: false posts nothing', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(dropEmail), { inputs: { comment: 'false' } });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'comment-url': '' } });
    expect(github.calls()).toEqual([]);
  });

  test('comment: on-failure begins one where the merge is blocked, and keeps it up to date', async () => {
    await using github = await FakeGitHub.start();
    const inputs = { comment: 'on-failure', 'fail-on': 'never' };
    const quiet = await act(github, onePull(dropEmail), { inputs });
    expect(quiet).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn', 'comment-url': '' } });
    expect(quiet.outputs['comment-body']).toContain('email');
    expect(github.calls('POST')).toEqual([]);
    await act(github, onePull(dropEmail), { inputs: { comment: 'on-failure' } });
    expect(commentsOf(github)).toHaveLength(1);
    await act(github, onePull(dropEmail), { inputs });
    expect(github.calls('PATCH')).toHaveLength(1);
  });

  test('comment-header stands on top, as plain text whatever it holds', async () => {
    await using github = await FakeGitHub.start();
    const header = 'Ask @acme/data <img src=x onerror=alert(1)> [here](https://evil.example) | `x`';
    const job = await act(github, onePull(dropEmail), { inputs: { 'comment-header': header } });
    const [body = ''] = commentsOf(github);
    const first = body.split('\n').find((line) => line.includes('Ask')) ?? '';
    expect(first).not.toMatch(/<img|@acme|https:\/\/|\[here\]/);
    expect(job.outputs['comment-body']?.indexOf('Ask')).toBe(0);
  });

  test('fail-on: never reports and lets the merge go on', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(dropEmail), { inputs: { 'fail-on': 'never' } });
    expect(job).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn', errors: '1' } });
    expect(commentsOf(github)).toHaveLength(1);
  });
});

const temporaryImage = (): Disposable & { name: string } => {
  const name = ownImage();
  return { name, [Symbol.dispose]: () => removeImage(name) };
};

describe('the container provider', () => {
  testInDocker('gives the same verdict, names the server, and leaves no container behind', async () => {
    await using github = await FakeGitHub.start();
    using image = temporaryImage();
    const job = await act(github, onePull(dropEmail), { inputs: { database: 'container', image: image.name } });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', errors: '1' } });
    expect(reviewIn(job).server).toMatchObject({
      provider: 'container',
      description: expect.stringContaining(image.name),
    });
    expect(containersOf(image.name)).toEqual([]);
  });
});

describe('a job that is cancelled', () => {
  const cancel = async (inputs: Record<string, string>) => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(dropEmail), { inputs, cancelAt: /is ready/ }, true);
    expect(job).toMatchObject({ exitCode: 2, outputs: {} });
    expect(github.calls()).toEqual([]);
  };

  test('ends, and its server and files with it', async () => {
    await cancel({ database: 'embedded' });
  });

  testInDocker('takes its container along', async () => {
    using image = temporaryImage();
    await cancel({ database: 'container', image: image.name });
    expect(containersOf(image.name)).toEqual([]);
  });
});

describe('the example shop', () => {
  const examples = join(import.meta.dirname, '../../examples');
  const filesOf = (folder: string): Files =>
    Object.fromEntries(
      readdirSync(join(examples, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(join(examples, folder), path), readFileSync(path, 'utf8')]),
    );

  test('with its own drizzle-kit: what the pull request does, and the migration that it forgets', async () => {
    await using github = await FakeGitHub.start();
    const request = openPullRequest({ base: filesOf('shop'), head: [filesOf('shop-pull-request')] });
    const workspace = checkOut(request);
    symlinkSync(join(import.meta.dirname, '../../node_modules'), join(workspace, 'node_modules'));
    const job = await act(github, request, { workspace, inputs: { 'drizzle-kit': 'auto' } });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    const [project] = reviewIn(job).projects;
    expect(project).toMatchObject({ missing: { status: 'missing' } });
    // Every finding that stops somebody has a way out, and each was run; what is wrong in the code is mended in the code.
    const serious = (project?.findings ?? []).filter(
      ({ severity, rule }) => severity !== 'notice' && rule !== 'code-still-uses',
    );
    expect(serious.length).toBeGreaterThan(6);
    expect(serious.filter(({ wayOut }) => wayOut?.proof.status !== 'proven').map(({ rule }) => rule)).toEqual([]);
    // The NULLs need values before the constraint: one click must not do the second step first.
    expect(github.state.reviewComments.map(({ path }) => path)).toEqual(['drizzle/0014_review_authors.sql']);
    expect(commentsOf(github)).toEqual([expect.stringContaining('drop-column')]);
  });
});

describe('other events', () => {
  test('merge_group: a verdict, no comment', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail);
    const payload = { merge_group: { base_sha: request.baseSha, head_sha: request.mergeSha } };
    const job = await act(github, request, { event: { name: 'merge_group', payload } });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'comment-url': '' } });
    expect(github.calls()).toEqual([]);
  });

  test('push: what the push brings', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail);
    const payload = { ref: 'refs/heads/main', before: request.baseSha, after: request.mergeSha, repository: {} };
    const job = await act(github, request, { event: { name: 'push', payload } });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    expect(github.calls()).toEqual([]);
  });
});
