import { describe, expect, test } from '@jest/globals';
import { connect, issueComments } from '../../src/github/client.ts';
import { permissionsBlock, publishComment } from '../../src/github/comment.ts';
import { workflowToken } from '../fakes/github-server.ts';
import { actionsBot, type Permission } from '../fakes/github-state.ts';
import { oldBody, post, start, sticky, store } from './sticky.ts';

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

  test.each([
    ['POST', 403],
    ['POST', 429],
    ['GET', 403],
    ['GET', 429],
  ] as const)('a secondary limit (%s, %s) is waited for as long as GitHub says', async (method, status) => {
    await using github = await start();
    const { result: regular } = await post(github);
    const needed = github.calls(method).length;
    github.state.comments.length = 0;
    github.fail({ method, path: /comments$/, kind: 'secondary', status, retryAfter: 7 });
    const { result, waits } = await post(github);
    expect(result).toMatchObject({ ...regular, posted: true });
    expect(waits).toEqual([7]);
    expect(github.calls(method)).toHaveLength(2 * needed + 1);
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
