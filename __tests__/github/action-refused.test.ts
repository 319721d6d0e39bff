import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readMarker } from '../../src/github/marker.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { actionsBot, alice } from '../fakes/github-state.ts';
import { checkOut, openPullRequest } from '../fakes/pull-request.ts';
import { runAction } from '../fakes/runner.ts';
import { temporaryFolder } from '../project/repo.ts';
import { act, addColumn, commentsOf, dropEmail, journalProject, onePull, reviewIn } from './act.ts';

describe('what stands when GitHub does not help', () => {
  const tokenThatReads = () =>
    new Map([[workflowToken, { account: actionsBot, permission: 'read' as const, kind: 'installation' as const }]]);

  test('a fork’s token: no comment, the same verdict, a warning that names the way', async () => {
    await using github = await FakeGitHub.start({ tokens: tokenThatReads() });
    const job = await act(github, onePull(dropEmail, 'mallory/shop'));
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'comment-url': '' } });
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('docs/forks.md') }),
    );
    expect(job.summary).toContain('email');
  });

  test('a job without the permission: the warning shows the block to add', async () => {
    await using github = await FakeGitHub.start({ tokens: tokenThatReads() });
    const job = await act(github, onePull(addColumn));
    expect(job).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }),
    );
  });

  test.each(['bad-gateway', 'reset'] as const)('%s after the comment was stored: no duplicate', async (kind) => {
    await using github = await FakeGitHub.start();
    github.fail({ method: 'POST', path: /comments$/, kind, stored: true });
    const job = await act(github, onePull(dropEmail));
    expect(job.exitCode).toBe(1);
    expect(commentsOf(github)).toHaveLength(1);
    expect(job.outputs['comment-url']).not.toBe('');
  });

  test('a secondary rate limit is waited for', async () => {
    await using github = await FakeGitHub.start();
    github.fail({ method: 'POST', path: /comments$/, kind: 'secondary', status: 429, retryAfter: 1 });
    const job = await act(github, onePull(dropEmail));
    expect(job.exitCode).toBe(1);
    expect(commentsOf(github)).toHaveLength(1);
  });

  test('duplicates of an earlier fault are removed; a person’s comment with our marker stays', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail);
    await act(github, request);
    const [body = ''] = commentsOf(github);
    github.state.comments.push({ id: 2000, issue: 7, user: actionsBot, body });
    github.state.comments.push({ id: 2001, issue: 7, user: alice, body });
    await act(github, request, { runId: 101 });
    expect(github.state.comments.map(({ id, user }) => `${id} ${user.login}`)).toEqual([
      '1001 github-actions[bot]',
      '2001 alice',
    ]);
  });
});

describe('what Raincheck refuses, or cannot do: exit code 2', () => {
  test('a fork’s head under pull_request_target', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail, 'mallory/shop');
    const event = { name: 'pull_request_target', payload: request.payload };
    const job = await act(github, request, { event }, true);
    expect(job.exitCode).toBe(2);
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('docs/forks.md') }),
    );
    expect(github.calls()).toEqual([]);
  });

  test('an event without a base', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(dropEmail), { event: { name: 'schedule', payload: {} } }, true);
    expect(job.exitCode).toBe(2);
    expect(job.annotations[0]?.message).toContain('schedule');
  });

  test('a baseline that does not apply: never green', async () => {
    await using github = await FakeGitHub.start();
    const broken = 'CREATE TABLE "a" ("id" integer);\nSELECT missing_function();\n';
    const request = openPullRequest({
      base: journalProject('', [broken]),
      head: [journalProject('', [broken, 'CREATE TABLE "b" ("id" integer);\n'])],
    });
    const job = await act(github, request);
    expect(job).toMatchObject({ exitCode: 2, outputs: { verdict: 'broken' } });
    expect(job.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'drizzle/0000_step.sql', line: 2 }),
    );
    expect(commentsOf(github)).toEqual([expect.stringContaining('missing_function')]);
  });

  test('a shallow checkout whose base cannot be fetched: says which fetch-depth to set', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail);
    const job = await act(github, request, { workspace: checkOut(request, { remote: false }) });
    expect(job).toMatchObject({ exitCode: 2, outputs: { verdict: 'broken' } });
    expect(job.annotations[0]?.message).toContain('fetch-depth: 2');
  });

  test('an input that does not exist or is not valid', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(dropEmail), { inputs: { 'fail-on': 'sometimes' } });
    expect(job).toMatchObject({ exitCode: 2, outputs: { verdict: 'broken' } });
    expect(job.annotations[0]?.message).toContain('fail-on');
  });
});

describe('the two workflows for forks', () => {
  test('the first reviews with a token that reads, the second posts without a checkout', async () => {
    await using github = await FakeGitHub.start();
    const request = onePull(dropEmail, 'mallory/shop');
    const first = await act(github, request, { inputs: { comment: 'false' }, runId: 300 });
    expect(first.exitCode).toBe(1);
    const report = readFileSync(first.outputs['report'] ?? '', 'utf8');
    const zip = Buffer.from(zipSync({ 'report.json': strToU8(report) }));
    github.state.artifacts.push({ id: 1, run: 300, name: 'raincheck-report', expired: false, zip });

    const run = {
      id: 300,
      run_attempt: 1,
      html_url: 'https://github.example/acme/shop/actions/runs/300',
      event: 'pull_request',
      head_sha: request.headSha,
      head_branch: 'topic',
      head_repository: { full_name: 'mallory/shop' },
      conclusion: 'failure',
    };
    const second = await runAction({
      workspace: temporaryFolder(),
      event: { name: 'workflow_run', payload: { action: 'completed', workflow_run: run } },
      inputs: { mode: 'publish' },
      apiUrl: github.url,
      sha: request.baseSha,
      ref: 'refs/heads/main',
      runId: 900,
    });
    expect(second).toMatchObject({ exitCode: 0, annotations: [] });
    expect(commentsOf(github)).toEqual([expect.stringContaining('drop-column')]);
    expect(readMarker(commentsOf(github)[0] ?? '', 'all')).toMatchObject({
      headSha: request.headSha,
      run: { id: 300 },
    });
    expect(second.outputs['comment-url']).toContain('#issuecomment-');
  });
});

describe('the address of production', () => {
  const required = 'ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;\n';
  const preflight = 'postgres://reader:hunter2@127.0.0.1:1/shop';

  test('is used, and its password is nowhere: also when nothing answers there', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(required), { inputs: { preflight } });
    expect(reviewIn(job).projects[0]?.notChecked).toContainEqual(
      expect.stringMatching(/^Production was not asked: nothing listens/),
    );
    expect([job.stdout, job.stderr, job.summary, ...commentsOf(github)].join()).not.toContain('hunter2');
  });

  test('is not used for a pull request from a fork', async () => {
    await using github = await FakeGitHub.start({
      tokens: new Map([[workflowToken, { account: actionsBot, permission: 'read', kind: 'installation' }]]),
    });
    const job = await act(github, onePull(required, 'mallory/shop'), { env: { RAINCHECK_PREFLIGHT: preflight } });
    expect(reviewIn(job).projects[0]?.notChecked).toContainEqual(
      expect.stringContaining('not used for pull requests from forks'),
    );
  });
});
