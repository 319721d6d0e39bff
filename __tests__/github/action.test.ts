import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { strToU8, zipSync } from 'fflate';
import type { Review } from '../../src/core/review.ts';
import { readMarker } from '../../src/github/marker.ts';
import { dockerTest } from '../fakes/docker.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { actionsBot, alice } from '../fakes/github-state.ts';
import { announce, checkOut, openPullRequest, pushTo, type Files, type PullRequest } from '../fakes/pull-request.ts';
import { runAction, type Job, type JobResult } from '../fakes/runner.ts';
import { config, folders1x, journal, temporaryFolder } from '../project/repo.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

const users = `CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text
);
`;

/** A project of drizzle-kit 0.x in a folder: the base's migrations, then the pull request's. */
function journalProject(folder: string, migrations: string[]): Files {
  const tags = migrations.map((sql, i) => ({ tag: `000${i}_step`, when: start + i * day, sql }));
  return {
    [`${folder}drizzle.config.ts`]: config(),
    [`${folder}src/schema.ts`]: 'export {};\n',
    ...journal(tags, `${folder}drizzle`),
  };
}

/** The same of drizzle-kit 1.x. */
function foldersProject(folder: string, migrations: string[]): Files {
  const named = migrations.map((sql, i) => ({ name: `2026010${i + 1}000000_step`, sql }));
  return {
    [`${folder}drizzle.config.ts`]: config(),
    [`${folder}src/schema.ts`]: 'export {};\n',
    ...folders1x(named, `${folder}drizzle`),
  };
}

const dropEmail = 'ALTER TABLE "users" DROP COLUMN "email";\n';
const addColumn = 'ALTER TABLE "users" ADD COLUMN "nickname" text;\n';

/** A pull request with one journal project; `pending` is what it adds. */
const onePull = (pending: string, fork?: string): PullRequest =>
  openPullRequest({
    base: journalProject('', [users]),
    head: [journalProject('', [users, pending])],
    ...(fork === undefined ? {} : { fork }),
  });

/** Runs the Action on a pull request, with the embedded server and without drizzle-kit unless told otherwise. */
async function act(github: FakeGitHub, request: PullRequest, job: Partial<Job> = {}, mayRefuse = false) {
  announce(github, request);
  const result = await runAction({
    workspace: job.workspace ?? checkOut(request),
    event: { name: 'pull_request', payload: request.payload },
    apiUrl: github.url,
    sha: request.mergeSha,
    ...job,
    inputs: { database: 'embedded', 'drizzle-kit': 'off', ...job.inputs },
  });
  // Without a verdict it crashed or refused: only a test that asks for a refusal may go on.
  if (result.outputs['verdict'] === undefined && !mayRefuse) throw new Error(result.stdout + result.stderr);
  return result;
}

/** Containers on this machine, running or not. */
const containers = () => execFileSync('docker', ['ps', '--all', '--quiet']).toString().split('\n').filter(Boolean);

/** Workflow commands that Raincheck never gives. */
const unexpected = (job: JobResult) =>
  job.commands.filter(({ name }) => !['error', 'warning', 'notice', 'group', 'endgroup'].includes(name));

/** The review that a job wrote. */
const reviewIn = (job: JobResult) => JSON.parse(readFileSync(job.outputs['report'] ?? '', 'utf8')) as Review;

const commentsOf = (github: FakeGitHub) => github.state.comments.map(({ body }) => body);

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
    // The comment, and nothing else: no other request, no file outside the report's folder, nothing left behind.
    expect(github.calls()).toEqual([
      'GET /repos/acme/shop/issues/7/comments',
      'POST /repos/acme/shop/issues/7/comments',
      'GET /repos/acme/shop/issues/7/comments',
    ]);
    expect(job.leftovers).toEqual([]);
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

  test('fail-on: never reports and lets the merge go on', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, onePull(dropEmail), { inputs: { 'fail-on': 'never' } });
    expect(job).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn', errors: '1' } });
    expect(commentsOf(github)).toHaveLength(1);
  });
});

describe('the container provider', () => {
  dockerTest('gives the same verdict, names the server, and leaves no container behind', async () => {
    await using github = await FakeGitHub.start();
    const before = containers();
    const job = await act(github, onePull(dropEmail), { inputs: { database: 'container' } });
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', errors: '1' } });
    expect(reviewIn(job).server).toMatchObject({
      provider: 'container',
      description: expect.stringContaining('postgres:17-alpine'),
    });
    expect(containers().filter((id) => !before.includes(id))).toEqual([]);
  });
});

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

describe('hostile text', () => {
  const table = '"::error file=pwned.ts::t ##[error]@everyone <!-- `|` </details>"';
  const baseSql = `CREATE TABLE ${table} ("id" integer PRIMARY KEY NOT NULL);\n`;
  const hostile = `-- ::error file=pwned.ts::first
-- ##[add-mask]second
/* @everyone <!-- raincheck:v1 key=all --> </details> */
DROP TABLE ${table};
DO $$ BEGIN RAISE WARNING E'x\\n::warning file=pwned.ts::third\\r::add-mask::fourth\\n##[error]fifth'; END $$;
CREATE TABLE "::error::sixth
::set-output name=verdict::pass" ("id" integer);
SELECT E'\\n::stop-commands::seventh\\n' || missing_function('::notice::eighth
##[warning]ninth');
`;
  const project = (migrations: [string, string][]): Files => ({
    'drizzle.config.ts': config(),
    'src/schema.ts': 'export {};\n',
    ...journal(migrations.map(([tag, sql], i) => ({ tag, sql, when: start + i * day }))),
  });
  const request = () =>
    openPullRequest({
      base: project([['0000_base', baseSql]]),
      head: [
        project([
          ['0000_base', baseSql],
          ['0001_x,line=9,file=pwned.ts%0A::error file=pwned.ts::name', hostile],
        ]),
      ],
    });

  test('SQL, names and messages run no workflow command and break no report', async () => {
    await using github = await FakeGitHub.start();
    const job = await act(github, request());
    expect(job).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } });
    expect(unexpected(job)).toEqual([]);
    // Every annotation is on the one file that there is, whatever its name says.
    const places = new Set(job.annotations.map(({ file }) => file));
    expect([...places]).toEqual(['drizzle/0001_x,line=9,file=pwned.ts%0A::error file=pwned.ts::name.sql']);
    const html = micromark(commentsOf(github)[0] ?? '', {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const outsideCode = html.replaceAll(/<(pre|code)\b[^>]*>.*?<\/\1>/gs, '');
    expect(outsideCode).not.toContain('@everyone');
    expect(outsideCode.match(/<details>/g)).toHaveLength(outsideCode.match(/<\/details>/g)?.length ?? -1);
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link?.startsWith('https://github.example/acme/shop/'))).toEqual([]);
    // The marker in the SQL is text: the comment is found, and updated in place.
    await act(github, request(), { runId: 101 });
    expect(commentsOf(github)).toHaveLength(1);
  });
});

describe('the token', () => {
  test('is not in the environment of the pull request’s code', async () => {
    await using github = await FakeGitHub.start();
    // A config that only a run can read, so Raincheck runs it; it writes down what it sees.
    const spy = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./seen.json', import.meta.url), JSON.stringify(process.env));
export default { dialect: 'postgresql', schema: './src/schema.ts', out: ['driz', 'zle'].join('') };
`;
    const project = { ...journalProject('', [users]), 'drizzle.config.ts': spy };
    const request = openPullRequest({
      base: project,
      head: [{ ...project, ...journalProject('', [users, addColumn]), 'drizzle.config.ts': spy }],
    });
    const workspace = checkOut(request);
    const env = { MY_SECRET: 'hunter2', GITHUB_TOKEN: workflowToken, ACTIONS_RUNTIME_TOKEN: 'runtime' };
    const job = await act(github, request, { workspace, env });
    expect(job.exitCode).toBe(0);
    const seen = join(workspace, 'seen.json');
    expect(existsSync(seen)).toBe(true);
    const text = readFileSync(seen, 'utf8');
    expect(text).not.toContain(workflowToken);
    expect(text).not.toContain('hunter2');
    // Nor the files through which a step sets outputs and the environment of later steps.
    expect(
      Object.keys(JSON.parse(text) as object).filter((name) =>
        /^(ACTIONS_|INPUT_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP))/.test(name),
      ),
    ).toEqual([]);
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
