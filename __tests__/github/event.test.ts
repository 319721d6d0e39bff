import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isKnownError } from '../../src/core/errors.ts';
import { readEvent, requireReviewable, type GitHubEvent } from '../../src/github/event.ts';

interface Examples {
  name: string;
  examples: Record<string, unknown>[];
}
const all = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples[];
const examplesOf = (name: string) => all.find((event) => event.name === name)?.examples ?? [];

/** Any payload, with fields replaced along a path: `set(payload, 'pull_request.head.repo', null)`. */
function set(payload: unknown, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(payload) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((object, name) => object[name] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

async function read(name: string, payload: unknown, environment: Record<string, string> = {}): Promise<GitHubEvent> {
  const path = join(await mkdtemp(join(tmpdir(), 'event-')), 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_SERVER_URL: 'https://github.example/',
    GITHUB_API_URL: 'https://github.example/api/v3/',
    GITHUB_RUN_ID: '9001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTOR: 'alice',
    ...environment,
  });
}

async function failure(work: Promise<unknown>): Promise<{ message: string; next: string }> {
  const error: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (!isKnownError(error)) throw error;
  return error;
}

const opened = examplesOf('pull_request').find((example) => example['action'] === 'opened');
const finished = examplesOf('workflow_run').find((example) => example['action'] === 'completed');

describe('pull_request', () => {
  test.each(examplesOf('pull_request').map((example, i) => ({ name: `${i} ${String(example['action'])}`, example })))(
    'reads GitHub’s example $name',
    async ({ example }) => {
      const event = await read('pull_request', example);
      const pull = example['pull_request'] as { number: number; head: { sha: string }; base: { sha: string } };
      expect(event).toMatchObject({
        kind: 'pull-request',
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
      });
      expect(requireReviewable(event)).toBe(event);
    },
  );

  test('knows the run, and where GitHub is', async () => {
    expect(await read('pull_request', opened)).toMatchObject({
      repository: 'Codertocat/Hello-World',
      apiUrl: 'https://github.example/api/v3',
      serverUrl: 'https://github.example',
      run: { id: 9001, attempt: 2, url: 'https://github.example/Codertocat/Hello-World/actions/runs/9001' },
    });
  });

  test.each<[string, unknown, Record<string, string>, string | null]>([
    ['a branch of the repository itself', opened, {}, null],
    ['the same repository in other letters', opened, { GITHUB_REPOSITORY: 'codertocat/hello-world' }, null],
    ['a fork', set(opened, 'pull_request.head.repo.full_name', 'mallory/Hello-World'), {}, 'fork'],
    ['a deleted fork', set(opened, 'pull_request.head.repo', null), {}, 'fork'],
    ['Dependabot', opened, { GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot'],
  ])('read-only token: %s', async (_, payload, environment, readOnly) => {
    expect(await read('pull_request', payload, environment)).toMatchObject({ readOnly });
  });
});

describe('pull_request_target', () => {
  test('is refused for a fork, with the reason and GitHub’s page about it', async () => {
    const fork = set(opened, 'pull_request.head.repo.full_name', 'mallory/Hello-World');
    const error = await failure(read('pull_request_target', fork));
    expect(error.message).toContain('a fork’s code');
    expect(error.message).toContain('secrets');
    expect(error.next).toContain('docs/forks.md');
    expect(error.next).toContain(
      'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    );
  });

  test('is refused for a branch too: pull_request is enough', async () => {
    const error = await failure(read('pull_request_target', opened));
    expect(error.message).not.toContain('fork');
    expect(error.next).toContain('on: pull_request');
  });
});

describe('other events', () => {
  test('merge_group', async () => {
    expect.hasAssertions();
    for (const example of examplesOf('merge_group')) {
      const group = example['merge_group'] as { base_sha: string; head_sha: string };
      const event = await read('merge_group', example);
      expect(event).toMatchObject({ kind: 'merge-group', baseSha: group.base_sha, headSha: group.head_sha });
      expect(requireReviewable(event)).toBe(event);
    }
  });

  test('push', async () => {
    expect.hasAssertions();
    for (const example of examplesOf('push')) {
      expect(await read('push', example)).toMatchObject({ kind: 'push', headSha: example['after'] });
    }
  });

  test('workflow_run describes the run that ended', async () => {
    const run = (finished?.['workflow_run'] ?? {}) as Record<string, unknown>;
    const event = await read('workflow_run', finished);
    expect(event).toMatchObject({
      kind: 'workflow-run',
      analysed: {
        id: run['id'],
        attempt: run['run_attempt'] ?? 1,
        event: run['event'],
        headSha: run['head_sha'],
        headBranch: run['head_branch'],
        headRepository: (run['head_repository'] as { full_name: string }).full_name,
        conclusion: run['conclusion'],
      },
    });
    const error = await failure(Promise.resolve().then(() => requireReviewable(event)));
    expect(error.next).toContain('mode: publish');
  });

  test.each(['workflow_dispatch', 'schedule', 'issue_comment'])('%s has nothing to compare', async (name) => {
    const event = await read(name, {});
    const error = await failure(Promise.resolve().then(() => requireReviewable(event)));
    expect(error.message).toContain(name);
    expect(error.next).toContain('pull_request, merge_group or push');
  });
});

describe('what is not as GitHub writes it', () => {
  test.each([
    ['no JSON', 'pull_request', '{', 'cannot be read'],
    ['no pull request', 'pull_request', {}, 'pull_request event’s payload'],
    ['a commit that is none', 'push', { after: '--upload-pack=evil' }, 'push event’s payload'],
  ])('%s', async (_, name, payload, message) => {
    expect((await failure(read(name, payload))).message).toContain(message);
  });

  test('outside a workflow', async () => {
    expect((await failure(readEvent({}))).next).toContain('raincheck review');
  });
});
