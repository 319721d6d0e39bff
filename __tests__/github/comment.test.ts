import { describe, expect, test } from '@jest/globals';
import { connect, issueComments } from '../../src/github/client.ts';
import { longestComment, permissionsBlock, publishComment, type StickyComment } from '../../src/github/comment.ts';
import { commentKey, readMarker, writeMarker } from '../../src/github/marker.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { actionsBot, alice, type Account, type Permission, type Token } from '../fakes/github-state.ts';

const head = 'a'.repeat(40);
const later = 'b'.repeat(40);

const pull = {
  number: 7,
  state: 'open' as const,
  headSha: head,
  headRef: 'topic',
  headRepository: 'acme/shop',
  baseRef: 'main',
  baseSha: 'c'.repeat(40),
  files: [],
};

const sticky = (changes: Partial<StickyComment> = {}): StickyComment => ({
  key: 'all',
  issue: 7,
  headSha: head,
  run: { id: 100, attempt: 1 },
  findings: 2,
  worthCreating: true,
  readOnly: null,
  render: (previous) => `### Two findings\nbefore: ${String(previous)}`,
  ...changes,
});

/** Posts over real HTTP; gives back the result and the seconds that were waited. */
async function post(github: FakeGitHub, changes: Partial<StickyComment> = {}, token = workflowToken) {
  const waits: number[] = [];
  const pause = async (milliseconds: number) => void waits.push(milliseconds / 1000);
  const octokit = connect({ token, apiUrl: github.url, version: '0.1.0', pause, retryUnit: 1 });
  const result = await publishComment(issueComments(octokit, 'acme/shop'), sticky(changes), pause);
  return { result, waits };
}

const start = (state: Partial<FakeGitHub['state']> = {}) => FakeGitHub.start({ pulls: [pull], ...state });

function store(github: FakeGitHub, user: Account, body: string): number {
  const id = 500 + github.state.comments.length;
  github.state.comments.push({ id, issue: 7, user, body });
  return id;
}

const oldBody = (changes: Partial<Parameters<typeof writeMarker>[1]> = {}) =>
  `${writeMarker('all', { headSha: later, run: { id: 90, attempt: 1 }, findings: 3, before: null, ...changes })}\nold`;

describe('the sticky comment', () => {
  test('is created once, then updated in place', async () => {
    await using github = await start();
    const first = await post(github);
    expect(first.result).toMatchObject({ posted: true, action: 'created' });
    const second = await post(github, { headSha: later, run: { id: 101, attempt: 1 }, findings: 0 });
    expect(second.result).toMatchObject({ posted: true, action: 'updated' });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]?.body).toContain('before: 2');
    expect(second.result).toEqual({ ...first.result, action: 'updated' });
  });

  test('is left alone when it would say the same', async () => {
    await using github = await start();
    await post(github);
    const before = github.calls().length;
    const again = await post(github, { run: { id: 101, attempt: 1 } });
    expect(again.result).toMatchObject({ posted: true, action: 'unchanged' });
    expect(github.calls().slice(before)).toEqual(['GET /repos/acme/shop/issues/7/comments']);
  });

  test('keeps what it was compared with when the same commit is reviewed again', async () => {
    await using github = await start();
    await post(github, { findings: 5 });
    await post(github, { headSha: later, run: { id: 101, attempt: 1 }, findings: 0 });
    const again = await post(github, { headSha: later, run: { id: 101, attempt: 2 }, findings: 0 });
    expect(again.result).toMatchObject({ action: 'unchanged' });
    expect(github.state.comments[0]?.body).toContain('before: 5');
  });

  test('is not created when there is nothing to say, but brought up to date when it is there', async () => {
    await using github = await start();
    const none = await post(github, { worthCreating: false, findings: 0 });
    expect(none.result).toEqual({ posted: false, reason: 'nothing-to-say', warning: null });
    expect(github.calls('POST')).toEqual([]);
    store(github, actionsBot, oldBody());
    const green = await post(github, { worthCreating: false, findings: 0 });
    expect(green.result).toMatchObject({ action: 'updated' });
    expect(github.state.comments[0]?.body).toContain('before: 3');
  });

  test('is found behind hundreds of other comments', async () => {
    await using github = await start();
    for (let i = 0; i < 230; i += 1) store(github, alice, `comment ${i}`);
    const own = store(github, actionsBot, oldBody());
    await post(github);
    expect(github.state.comments.find((comment) => comment.id === own)?.body).toContain('Two findings');
    expect(github.calls('GET')).toHaveLength(3);
  });

  test('jobs with other configs have a comment of their own', async () => {
    await using github = await start();
    await post(github, { key: commentKey(['apps/a/drizzle.config.ts']) });
    await post(github, { key: commentKey(['apps/b/drizzle.config.ts']) });
    await post(github, { key: commentKey([]) });
    expect(github.state.comments).toHaveLength(3);
  });

  test('fills GitHub’s limit with the marker included, and never goes over', async () => {
    await using github = await start();
    const full = await post(github, { render: (_, longest) => 'x'.repeat(longest) });
    expect(full.result).toMatchObject({ posted: true });
    expect(github.state.comments[0]?.body).toHaveLength(longestComment);
    const over = await post(github, { findings: 1, render: (_, longest) => 'x'.repeat(longest + 1) });
    expect(over.result).toMatchObject({ posted: false, reason: 'fault' });
    expect(github.calls('PATCH')).toEqual([]);
  });
});

describe('whose comment it is', () => {
  test('a person who copied the marker keeps the comment', async () => {
    await using github = await start();
    const copied = store(github, alice, oldBody());
    const { result } = await post(github);
    expect(result).toMatchObject({ posted: true, action: 'created' });
    expect(github.state.comments.map((comment) => comment.user.login)).toEqual(['alice', 'github-actions[bot]']);
    expect(github.state.comments.find((comment) => comment.id === copied)?.body).toBe(oldBody());
  });

  test('a marker further down is no marker', async () => {
    await using github = await start();
    store(github, actionsBot, `> quoted\n${oldBody()}`);
    expect((await post(github)).result).toMatchObject({ action: 'created' });
    expect(github.state.comments).toHaveLength(2);
  });

  test.each<[string, Token]>([
    ['an app', { account: { login: 'acme-bot[bot]', id: 99, type: 'Bot' }, permission: 'write', kind: 'installation' }],
    ['a personal token', { account: alice, permission: 'write', kind: 'personal' }],
  ])('%s finds its own comment', async (_, token) => {
    await using github = await start({ tokens: new Map([['ghs_other', token]]) });
    await post(github, {}, 'ghs_other');
    const second = await post(github, { findings: 1 }, 'ghs_other');
    expect(second.result).toMatchObject({ action: 'updated' });
    expect(github.state.comments).toHaveLength(1);
  });

  test('when GitHub does not say who we are, a foreign comment stays untouched', async () => {
    await using github = await start();
    store(github, alice, oldBody());
    github.fail({ method: 'POST', path: /graphql/, kind: 'bad-gateway', times: 9 });
    expect((await post(github)).result).toMatchObject({ action: 'created' });
    expect(github.state.comments[0]?.body).toBe(oldBody());
  });
});

describe('runs that overtake each other', () => {
  test.each([
    ['an older run', { id: 100, attempt: 1 }, { id: 101, attempt: 1 }],
    ['a first attempt', { id: 100, attempt: 1 }, { id: 100, attempt: 2 }],
    ['a re-run of an older run', { id: 100, attempt: 4 }, { id: 101, attempt: 1 }],
  ])('%s leaves a newer run’s comment alone', async (_, run, newer) => {
    await using github = await start();
    store(github, actionsBot, oldBody({ run: newer }));
    const { result } = await post(github, { run });
    expect(result).toMatchObject({ posted: false, reason: 'newer-run' });
    expect(github.state.comments[0]?.body).toBe(oldBody({ run: newer }));
  });

  test('duplicates: the oldest is kept and brought up to date, the others go', async () => {
    await using github = await start();
    const oldest = store(github, actionsBot, oldBody());
    store(github, actionsBot, oldBody({ run: { id: 95, attempt: 1 }, findings: 4 }));
    store(github, alice, 'hello');
    store(github, actionsBot, oldBody());
    const { result } = await post(github);
    expect(result).toMatchObject({ posted: true, action: 'updated' });
    expect(github.state.comments.map((comment) => comment.user.login)).toEqual(['github-actions[bot]', 'alice']);
    expect(github.state.comments[0]?.id).toBe(oldest);
    expect(github.state.comments[0]?.body).toContain('before: 4');
  });

  test('two runs that create at the same moment end with one comment, the newer one’s', async () => {
    await using github = await start();
    const [a, b] = await Promise.all([
      post(github, { run: { id: 100, attempt: 1 }, findings: 1 }),
      post(github, { run: { id: 101, attempt: 1 }, findings: 2 }),
    ]);
    // Whatever the order was, the next look mends what is left.
    await post(github, { run: { id: 101, attempt: 1 }, findings: 2 });
    expect([a.result.posted, b.result.posted]).toContain(true);
    expect(github.state.comments).toHaveLength(1);
    expect(readMarker(github.state.comments[0]?.body ?? '', 'all')).toMatchObject({ run: { id: 101 }, findings: 2 });
  });
});

describe('faults of the API', () => {
  test.each(['bad-gateway', 'reset'] as const)('%s after storing leaves no duplicate', async (kind) => {
    await using github = await start();
    github.fail({ method: 'POST', path: /comments$/, kind, stored: true });
    const { result, waits } = await post(github);
    expect(result).toMatchObject({ posted: true });
    expect(github.calls('POST')).toHaveLength(1);
    expect(github.state.comments).toHaveLength(1);
    expect(waits).toEqual([1]);
  });

  test.each(['bad-gateway', 'reset'] as const)('%s before storing is tried again', async (kind) => {
    await using github = await start();
    github.fail({ method: 'POST', path: /comments$/, kind, times: 2 });
    expect((await post(github)).result).toMatchObject({ posted: true, action: 'created' });
    expect(github.state.comments).toHaveLength(1);
  });

  test('bad gateways without end cost the comment', async () => {
    await using github = await start();
    github.fail({ method: 'POST', path: /comments$/, kind: 'bad-gateway', times: 99 });
    const { result } = await post(github);
    expect(result).toMatchObject({ posted: false, reason: 'fault' });
    expect(github.calls('POST')).toHaveLength(3);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s is tried again after 502 and after a reset', async (method) => {
    await using github = await start();
    store(github, actionsBot, oldBody());
    store(github, actionsBot, oldBody());
    github.fail({ method, path: /comments/, kind: 'bad-gateway' });
    github.fail({ method, path: /comments/, kind: 'reset', stored: true });
    expect((await post(github)).result).toMatchObject({ posted: true, action: 'updated' });
    expect(github.state.comments).toHaveLength(1);
  });

  test.each([403, 429] as const)('a secondary limit (%s) is waited for as long as GitHub says', async (status) => {
    await using github = await start();
    github.fail({ method: 'POST', path: /comments$/, kind: 'secondary', status, retryAfter: 7 });
    const { result, waits } = await post(github);
    expect(result).toMatchObject({ posted: true, action: 'created' });
    expect(waits).toEqual([7]);
    expect(github.calls('POST')).toHaveLength(2);
  });

  test('a limit that lasts longer than a minute costs the comment at once', async () => {
    await using github = await start();
    github.fail({ method: 'GET', path: /comments$/, kind: 'secondary', retryAfter: 3600 });
    const { result, waits } = await post(github);
    expect(result).toMatchObject({ posted: false, reason: 'fault' });
    expect(result).toMatchObject({ warning: expect.stringContaining('rate limit') });
    expect(waits).toEqual([]);
  });

  test('the hourly limit is waited for when it is nearly over', async () => {
    await using github = await start();
    github.fail({ method: 'GET', path: /comments$/, kind: 'primary', retryAfter: 5 });
    const { result, waits } = await post(github);
    expect(result).toMatchObject({ posted: true });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeLessThanOrEqual(6);
  });

  test('a comment that was deleted in the meantime is created anew', async () => {
    await using github = await start();
    store(github, actionsBot, oldBody());
    // A reset whose request was carried out: here the comment goes away between the list and the update.
    const comments = issueComments(
      connect({ token: workflowToken, apiUrl: github.url, version: '0.1.0', retryUnit: 1 }),
      'acme/shop',
    );
    const vanishing = {
      ...comments,
      update: (id: number, body: string) => {
        github.state.comments.length = 0;
        return comments.update(id, body);
      },
    };
    expect(await publishComment(vanishing, sticky())).toMatchObject({ posted: true, action: 'created' });
    expect(github.state.comments).toHaveLength(1);
  });
});

describe('a token that may not comment', () => {
  const readOnly = (permission: Permission) =>
    start({ tokens: new Map([[workflowToken, { account: actionsBot, permission, kind: 'installation' }]]) });

  test.each<[Permission, string]>([
    ['read', 'Resource not accessible by integration'],
    ['none', 'Not Found'],
  ])('%s: costs the comment and shows the permissions to add', async (permission, message) => {
    await using github = await readOnly(permission);
    const { result, waits } = await post(github);
    expect(result).toMatchObject({ posted: false, reason: 'permission' });
    expect(result).toMatchObject({ warning: expect.stringContaining(permissionsBlock) });
    expect(result).toMatchObject({ warning: expect.stringContaining(message) });
    expect(waits).toEqual([]);
  });

  test.each(['fork', 'dependabot'] as const)('%s: the warning names the two workflows', async (readOnlyToken) => {
    await using github = await readOnly('read');
    const { result } = await post(github, { readOnly: readOnlyToken });
    expect(result).toMatchObject({ warning: expect.stringContaining('docs/forks.md') });
    expect(result).toMatchObject({ warning: expect.not.stringContaining('pull-requests: write') });
  });

  test('a bad token is called a bad token', async () => {
    await using github = await start();
    const { result } = await post(github, {}, 'ghp_expired');
    expect(result).toMatchObject({ posted: false, reason: 'fault' });
    expect(result).toMatchObject({ warning: expect.stringContaining('not valid') });
  });
});
