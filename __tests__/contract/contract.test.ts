import { describe, expect, test } from '@jest/globals';
import { Contract } from '../fakes/contract.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';

const headers = { authorization: `token ${workflowToken}`, 'user-agent': 'raincheck/0.1.0 test' };

/** What the fake complains of after one request. */
async function complaints(method: string, path: string, body?: unknown, other: Record<string, string> = {}) {
  const github = await FakeGitHub.start();
  const init = { method, headers: { ...headers, ...other }, redirect: 'manual' as const };
  const response = await fetch(github.url + path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
  await response.text();
  const stopped = await github.stop().then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  return { status: response.status, stopped };
}

describe('the fake GitHub is as strict as its contract', () => {
  test('a route that the contract does not have is 404 and fails the test', async () => {
    const { status, stopped } = await complaints('GET', '/repos/acme/shop/branches');
    expect(status).toBe(404);
    expect(stopped).toContain('unknown route GET /repos/acme/shop/branches');
  });

  test.each<[string, string, string, unknown, string]>([
    ['an unknown field', 'POST', '/repos/acme/shop/issues/1/comments', { body: 'x', draft: true }, 'additional'],
    ['a missing field', 'POST', '/repos/acme/shop/issues/1/comments', {}, "required property 'body'"],
    ['a field of another type', 'PATCH', '/repos/acme/shop/issues/comments/1', { body: 1 }, '/body must be string'],
    ['an unknown query parameter', 'GET', '/repos/acme/shop/issues/1/comments?perpage=3', undefined, 'perpage'],
    ['a path parameter of another type', 'GET', '/repos/acme/shop/pulls/seven', undefined, 'must be integer'],
    ['a body where none belongs', 'DELETE', '/repos/acme/shop/issues/comments/1', { a: 1 }, 'none belongs'],
    [
      'more annotations than a check run takes',
      'POST',
      '/repos/acme/shop/check-runs',
      {
        name: 'raincheck',
        head_sha: 'a'.repeat(40),
        status: 'in_progress',
        output: {
          title: 't',
          summary: 's',
          annotations: Array.from({ length: 51 }, () => ({
            path: 'a.sql',
            start_line: 1,
            end_line: 1,
            annotation_level: 'failure',
            message: 'm',
          })),
        },
      },
      'must NOT have more than 50 items',
    ],
  ])('%s', async (_, method, path, body, complaint) => {
    expect((await complaints(method, path, body)).stopped).toContain(complaint);
  });

  test('a client that does not say who it is', async () => {
    const { stopped } = await complaints('GET', '/repos/acme/shop/pulls', undefined, { 'user-agent': 'node' });
    expect(stopped).toContain('user agent node');
  });

  test('a correct request has no complaint', async () => {
    expect(await complaints('GET', '/repos/acme/shop/pulls?head=acme:topic&state=all')).toEqual({
      status: 200,
      stopped: '',
    });
  });

  test('answers are checked too', () => {
    const contract = new Contract();
    const found = contract.find('GET', '/repos/acme/shop/issues/comments/1');
    if (found === null) throw new Error('not found');
    const comment = contract.sample('issue-comment');
    expect(contract.checkResponse(found.operation, 200, comment)).toEqual([]);
    expect(contract.checkResponse(found.operation, 200, { ...comment, id: 'one' })).not.toEqual([]);
    expect(contract.checkResponse(found.operation, 201, comment)).not.toEqual([]);
  });
});
