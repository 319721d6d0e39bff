import { describe, expect, test } from '@jest/globals';
import { connect } from '../../src/github/client.ts';
import { postSuggestions, reviewComments } from '../../src/github/suggestions.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import { act, journalProject } from './act.ts';
import { openPullRequest } from '../fakes/pull-request.ts';

const shop = `CREATE TABLE "users" ("id" integer PRIMARY KEY);
--> statement-breakpoint
CREATE TABLE "orders" ("id" integer PRIMARY KEY, "user_id" integer);
`;
const foreignKey =
  'ALTER TABLE "orders" ADD COLUMN "note" text;--> statement-breakpoint\nALTER TABLE "orders" ADD CONSTRAINT "orders_user_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id");\n';
const pull = () =>
  openPullRequest({ base: journalProject('', [shop]), head: [journalProject('', [shop, foreignKey])] });

describe('suggestions', () => {
  test('a foreign key is offered as NOT VALID on its line, once', async () => {
    await using github = await FakeGitHub.start();
    const request = pull();
    const job = await act(github, request);
    expect(job.outputs['verdict']).toBe('warn');
    expect(github.state.reviewComments).toMatchObject([{ path: 'drizzle/0001_step.sql', startLine: null, line: 2 }]);
    const [{ body } = { body: '' }] = github.state.reviewComments;
    expect(body).toMatch(
      /```suggestion\n-- .*\nSET LOCAL .*\nALTER TABLE "orders" ADD CONSTRAINT "orders_user_fk" .* NOT VALID;\n```/,
    );
    expect(body).toContain('VALIDATE CONSTRAINT "orders_user_fk"');
    await act(github, request, { runId: 101 });
    expect(github.state.reviewComments).toHaveLength(1);
    expect(github.calls('POST').filter((call) => call.includes('/pulls/'))).toHaveLength(1);
  });

  test('none with `suggestions: false`', async () => {
    await using github = await FakeGitHub.start();
    await act(github, pull(), { inputs: { suggestions: 'false' } });
    expect(github.calls().filter((call) => call.includes('/pulls/'))).toEqual([]);
  });

  const one = { path: 'drizzle/0001_step.sql', line: 1, endLine: 2, key: 'abc', body: 'text' };
  const post = (github: FakeGitHub, path: string, headSha: string) => {
    const octokit = connect({ token: workflowToken, apiUrl: github.url, version: '0.1.0', retryUnit: 1 });
    const comments = reviewComments(octokit, 'acme/shop');
    return postSuggestions(comments, { pull: 7, headSha, suggestions: [{ ...one, path }, one] });
  };

  test('lines outside of the diff cost that suggestion alone', async () => {
    const request = pull();
    await using github = await FakeGitHub.start({ pulls: [request.pull] });
    const result = await post(github, 'drizzle/0000_step.sql', request.headSha);
    expect(result).toEqual({ posted: 1, problem: 'GitHub takes no comment on lines of drizzle/0000_step.sql' });
    expect(github.state.reviewComments).toMatchObject([{ path: one.path, startLine: 1, line: 2 }]);
  });

  test('a GitHub that fails is told, and nothing is thrown', async () => {
    const request = pull();
    await using github = await FakeGitHub.start({ pulls: [] });
    expect(await post(github, one.path, request.headSha)).toMatchObject({ posted: 0, problem: expect.any(String) });
  });
});
