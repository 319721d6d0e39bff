import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { isKnownError } from '../../src/core/errors.ts';
import type { Review } from '../../src/core/review.ts';
import { connect, issueComments } from '../../src/github/client.ts';
import type { AnalysedRun, GitHubEvent } from '../../src/github/event.ts';
import { finishedRuns, unpack } from '../../src/github/finished-run.ts';
import { publishFinishedRun, type PublishedRun, type PublishRunOptions } from '../../src/github/publish-run.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { actionsBot, type State, type StoredPull } from '../fakes/github-state.ts';
import { reviewOf } from '../fakes/review.ts';

const head = 'a'.repeat(40);

/** `report.json` as actions/upload-artifact packs it: a stream of archiver 7, sizes after the data. */
const uploaded = Buffer.from(
  'UEsDBBQACAAIAAAAIVwAAAAAAAAAAAAAAAALAAAAcmVwb3J0Lmpzb26rVipOzkjNTQxLLSrOzM9TsjLUUcrLL0lVslLKTUxJVUiqVEgsSs7ILEstUqoFAFBLBwi0tHBjLwAAAC0A' +
    'AABQSwECLQMUAAgACAAAACFctLRwYy8AAAAtAAAACwAAAAAAAAAAACAApIEAAAAAcmVwb3J0Lmpzb25QSwUGAAAAAAEAAQA5AAAAaAAAAAAA',
  'base64',
);

const zip = (files: Record<string, string | Uint8Array>) => {
  const bytes = Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]);
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
};

const report = (changes: Partial<Review> = {}) =>
  zip({ 'report.json': JSON.stringify(reviewOf({ verdict: 'block', ...changes })) });

const analysed: AnalysedRun = {
  id: 300,
  attempt: 2,
  url: 'https://github.example/acme/shop/actions/runs/300',
  event: 'pull_request',
  headSha: head,
  headBranch: 'topic',
  headRepository: 'carol/shop',
  conclusion: 'failure',
};

const event = (run: Partial<AnalysedRun> = {}): GitHubEvent => ({
  kind: 'workflow-run',
  name: 'workflow_run',
  payload: {},
  repository: 'acme/shop',
  apiUrl: '',
  serverUrl: 'https://github.example',
  run: { id: 900, attempt: 1, url: '' },
  analysed: { ...analysed, ...run },
});

const pull = (changes: Partial<StoredPull> = {}): StoredPull => ({
  number: 7,
  state: 'open',
  headSha: head,
  headRef: 'topic',
  headRepository: 'carol/shop',
  baseRef: 'main',
  baseSha: 'c'.repeat(40),
  files: [],
  ...changes,
});

const artifact = (file: Buffer, changes: Partial<State['artifacts'][number]> = {}) => ({
  id: 1,
  run: 300,
  name: 'raincheck-report',
  expired: false,
  zip: file,
  ...changes,
});

async function publish(github: FakeGitHub, changes: Partial<PublishRunOptions> = {}): Promise<PublishedRun> {
  const octokit = connect({ token: workflowToken, apiUrl: github.url, version: '0.1.0', retryUnit: 1 });
  return publishFinishedRun({
    event: event(),
    runId: null,
    runs: finishedRuns(octokit, 'acme/shop'),
    comments: issueComments(octokit, 'acme/shop'),
    parseReview: (json) => {
      if ((json as Partial<Review>).schemaVersion !== 1) throw new Error('schemaVersion: expected 1');
      return json as Review;
    },
    render: (review, run) => () => `verdict ${review.verdict} of ${run.url}`,
    key: 'all',
    ...changes,
  });
}

async function failure(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!isKnownError(error)) throw error;
  return `${error.message} ${error.next}`;
}

describe('publishing the report of a fork', () => {
  test('posts it, rendered here, in the name of the run that reviewed', async () => {
    await using github = await FakeGitHub.start({ pulls: [pull()], artifacts: [artifact(report())] });
    const published = await publish(github);
    expect(published).toMatchObject({ pull: 7, skipped: null, comment: { posted: true, action: 'created' } });
    expect(github.state.comments[0]?.body).toBe(
      `<!-- raincheck:v1 key=all sha=${head} run=300.2 findings=0 -->\nverdict block of ${analysed.url}`,
    );
  });

  test('takes the newest of several artifacts, and never an expired one', async () => {
    const artifacts = [
      artifact(report({ verdict: 'pass' }), { id: 1 }),
      artifact(report({ verdict: 'warn' }), { id: 2 }),
      artifact(report({ verdict: 'block' }), { id: 3, expired: true }),
      artifact(report({ verdict: 'block' }), { id: 4, name: 'another' }),
    ];
    await using github = await FakeGitHub.start({ pulls: [pull()], artifacts });
    expect(await publish(github)).toMatchObject({ review: { verdict: 'warn' } });
  });

  test('works for branches of the repository itself, and for Dependabot’s', async () => {
    await using github = await FakeGitHub.start({
      pulls: [pull({ headRepository: 'acme/shop' })],
      artifacts: [artifact(report())],
    });
    expect(await publish(github, { event: event({ headRepository: 'Acme/shop' }) })).toMatchObject({ pull: 7 });
  });
});

describe('whose pull request it is', () => {
  test.each<[string, StoredPull[], Partial<AnalysedRun>]>([
    ['a newer commit was pushed', [pull({ headSha: 'b'.repeat(40) })], {}],
    ['somebody else’s fork has the same commit', [pull({ headRepository: 'mallory/shop' })], {}],
    ['the same owner’s other fork', [pull({ headRepository: 'carol/shop-2' })], {}],
    ['another branch with the same commit', [pull({ headRef: 'other' })], {}],
    ['it was closed', [pull({ state: 'closed' })], {}],
    ['the fork was deleted', [pull({ headRepository: null })], { headRepository: null }],
  ])('nothing is posted: %s', async (_, pulls, run) => {
    await using github = await FakeGitHub.start({ pulls, artifacts: [artifact(report())] });
    const published = await publish(github, { event: event(run) });
    expect(published.skipped).toContain('no open pull request');
    expect(github.calls('POST')).toEqual([]);
  });

  test('two open pull requests of one branch are not guessed at', async () => {
    await using github = await FakeGitHub.start({
      pulls: [pull(), pull({ number: 8, baseRef: 'next' })],
      artifacts: [artifact(report())],
    });
    expect(await failure(publish(github))).toContain('#7, #8');
  });

  test('runs of other events are left alone', async () => {
    await using github = await FakeGitHub.start();
    expect((await publish(github, { event: event({ event: 'push' }) })).skipped).toContain('push');
    expect(github.calls()).toEqual([]);
  });

  test('without a run there is nothing to publish', async () => {
    await using github = await FakeGitHub.start();
    const dispatch: GitHubEvent = { ...event(), kind: 'other', name: 'workflow_dispatch' };
    expect(await failure(publish(github, { event: dispatch }))).toContain('run-id');
  });
});

describe('an artifact that nobody vouches for', () => {
  const bomb = () => zip({ 'report.json': ' '.repeat(40 * 1024 * 1024) });
  /** The bomb says in its directory that it is small. */
  const liar = () => {
    const file = bomb();
    const directory = file.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    file.writeUInt32LE(100, directory + 24);
    return file;
  };
  test.each<[string, () => Buffer, number | undefined, string]>([
    ['no zip', () => Buffer.from('<html>'), undefined, 'no zip archive'],
    ['another file', () => zip({ '../report.json': '{}' }), undefined, 'holds no report.json'],
    ['no JSON', () => zip({ 'report.json': '{' }), undefined, 'no JSON'],
    ['bytes that are no text', () => zip({ 'report.json': Uint8Array.of(0x22, 0xff, 0x22) }), undefined, 'no JSON'],
    ['no review', () => zip({ 'report.json': '{"schemaVersion":9}' }), undefined, 'schemaVersion: expected 1'],
    ['a file that unpacks to too much', bomb, undefined, 'above 33554432 bytes'],
    ['one that lies about it', liar, undefined, 'no JSON'],
    ['a large archive', () => zip({ 'report.json': '{}' }), 9_000_000, 'larger than 8388608'],
    ['a large archive that claims to be small', () => Buffer.alloc(9_000_000), 10, 'larger than 8388608'],
  ])('%s: nothing is posted', async (_, file, claimedSize, message) => {
    const claimed = claimedSize === undefined ? {} : { claimedSize };
    await using github = await FakeGitHub.start({ pulls: [pull()], artifacts: [artifact(file(), claimed)] });
    const text = await failure(publish(github));
    expect(text).toContain(message);
    expect(github.calls('POST')).toEqual([]);
  });

  test('is read as upload-artifact packs it', () => {
    expect(JSON.parse(new TextDecoder().decode(unpack(uploaded, 'report.json', 1000)))).toMatchObject({
      schemaVersion: 1,
    });
  });

  test('a run without one: cancelled ones are nothing, others are an error', async () => {
    await using github = await FakeGitHub.start({ pulls: [pull()] });
    expect((await publish(github, { event: event({ conclusion: 'cancelled' }) })).skipped).toContain('cancelled');
    expect(await failure(publish(github))).toContain('no artifact called raincheck-report');
  });
});

describe('a token that may not', () => {
  test('fails here: posting is all that this job does', async () => {
    await using github = await FakeGitHub.start({
      pulls: [pull()],
      artifacts: [artifact(report())],
      tokens: new Map([[workflowToken, { account: actionsBot, permission: 'read', kind: 'installation' }]]),
    });
    expect(await failure(publish(github))).toContain('pull-requests: write');
  });

  test('sees nothing of a private repository', async () => {
    await using github = await FakeGitHub.start({
      tokens: new Map([[workflowToken, { account: actionsBot, permission: 'none', kind: 'installation' }]]),
    });
    expect(await failure(publish(github))).toContain('actions: read');
  });
});
