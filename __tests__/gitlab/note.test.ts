import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { KnownError } from '../../src/core/errors.ts';
import { jobOf, writeNote } from '../../src/gitlab/note.ts';
import { codeQuality } from '../../src/report/index.ts';
import * as reviews from '../report/reviews.ts';

/**
 * A GitLab that knows what the note needs, as the pages "Notes API", "Users API" and "REST API" of docs.gitlab.com say it:
 * paths, headers, bodies, pages, status codes. Whatever else is asked for is a failure of the test.
 */
class FakeGitlab {
  readonly #server: Server;
  readonly notes: { id: number; body: string; system: boolean; author: { username: string } }[] = [];
  readonly requests: string[] = [];
  token = 'glpat-secret';
  refuses: number | null = null;

  constructor() {
    this.#server = createServer((request, response) => {
      void (async () => {
        const body = await text(request);
        const [status, answer] = this.#answer(request.method ?? '', request.url ?? '', {
          body,
          token: String(request.headers['private-token']),
          type: request.headers['content-type'],
        });
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(answer === null ? '' : JSON.stringify(answer));
      })();
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v4`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(
    method: string,
    url: string,
    { body, token, type }: { body: string; token: string; type: string | undefined },
  ): [number, unknown] {
    this.requests.push(`${method} ${url}`);
    if (token !== this.token) return [401, { message: '401 Unauthorized' }];
    const { pathname, searchParams } = new URL(url, 'http://gitlab');
    if (pathname === '/api/v4/user') return [200, { id: 7, username: 'raincheck-bot' }];
    if (this.refuses !== null) return [this.refuses, { message: 'refused' }];
    const found = /^\/api\/v4\/projects\/42\/merge_requests\/5\/notes(?:\/(\d+))?$/.exec(pathname);
    if (found === null) return [404, { message: '404 Not found' }];
    const id = found[1] === undefined ? null : Number(found[1]);
    if (method === 'GET' && id === null) {
      const [size, page] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))];
      if (size > 100 || searchParams.get('sort') !== 'asc') return [400, { message: 'bad' }];
      return [200, this.notes.slice((page - 1) * size, page * size)];
    }
    if (method === 'DELETE' && id !== null) {
      const at = this.notes.findIndex((note) => note.id === id);
      if (at === -1) return [404, null];
      this.notes.splice(at, 1);
      return [204, null];
    }
    if (type !== 'application/json') return [400, { message: 'no JSON' }];
    const { body: written } = JSON.parse(body) as { body: string };
    if (method === 'POST' && id === null) {
      const note = {
        id: 1000 + this.notes.length,
        body: written,
        system: false,
        author: { username: 'raincheck-bot' },
      };
      this.notes.push(note);
      return [201, note];
    }
    const note = this.notes.find((one) => one.id === id);
    if (method !== 'PUT' || note === undefined) return [404, { message: '404 Not found' }];
    note.body = written;
    return [200, note];
  }
}

let gitlab: FakeGitlab;
let environment: Record<string, string>;
beforeEach(async () => {
  gitlab = new FakeGitlab();
  environment = {
    CI_API_V4_URL: await gitlab.open(),
    CI_PROJECT_ID: '42',
    CI_MERGE_REQUEST_IID: '5',
    CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example/shop',
    CI_COMMIT_SHA: 'a'.repeat(40),
    CI_JOB_ID: '900',
    RAINCHECK_GITLAB_TOKEN: 'glpat-secret',
  };
});
afterEach(() => {
  gitlab.close();
});
const write = (review: Parameters<typeof writeNote>[0], more: Record<string, string> = {}) =>
  writeNote(review, jobOf({ ...environment, ...more }, '1.2.3'), []);

describe('the note on a merge request', () => {
  test('is written, and brought up to date by the next run', async () => {
    const first = await write(reviews.block());
    expect(first).toEqual({
      posted: true,
      action: 'created',
      url: 'https://gitlab.example/shop/-/merge_requests/5#note_1000',
    });
    const second = await write(reviews.clean(), { CI_JOB_ID: '901', CI_COMMIT_SHA: 'b'.repeat(40) });
    expect(second).toMatchObject({ posted: true, action: 'updated' });
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toContain(`sha=${'b'.repeat(40)} run=901.1`);
  });

  test('an older run does not overwrite a newer one', async () => {
    await write(reviews.block(), { CI_JOB_ID: '950' });
    expect(await write(reviews.clean(), { CI_JOB_ID: '940' })).toMatchObject({ posted: false, reason: 'newer-run' });
  });

  test('is found behind hundreds of others, and nobody else’s is taken for it', async () => {
    for (let id = 1; id <= 230; id += 1) {
      gitlab.notes.push({ id, body: 'hello', system: id % 2 === 0, author: { username: 'ann' } });
    }
    await write(reviews.block());
    const own = gitlab.notes.at(-1);
    gitlab.notes.unshift({ id: 0, body: own?.body ?? '', system: false, author: { username: 'mallory' } });
    expect(await write(reviews.block(), { CI_JOB_ID: '901' })).toMatchObject({ posted: true, action: 'unchanged' });
    expect(gitlab.notes.filter(({ body }) => body.startsWith('<!-- raincheck'))).toHaveLength(2);
    expect(gitlab.notes[0]?.author.username).toBe('mallory');
  });

  test.each([401, 403, 404])('a refusal with %i costs the note alone, and says what is lacking', async (status) => {
    gitlab.refuses = status;
    expect(await write(reviews.block())).toEqual({
      posted: false,
      reason: 'permission',
      warning: `The note could not be written: GitLab answered ${status} to GET. The verdict stands. RAINCHECK_GITLAB_TOKEN needs the scope api and a role that may comment on this merge request.`,
    });
  });

  test('a GitLab that answers nonsense or nothing is no verdict either', async () => {
    gitlab.refuses = 500;
    expect(await write(reviews.block())).toMatchObject({ posted: false, reason: 'fault' });
    gitlab.close();
    const gone = await write(reviews.block());
    expect(gone).toMatchObject({ posted: false, reason: 'fault' });
    expect(JSON.stringify(gone)).not.toContain('glpat-secret');
  });

  test.each([
    ['CI_MERGE_REQUEST_IID', '', /no job of a GitLab merge request: CI_MERGE_REQUEST_IID/],
    ['CI_API_V4_URL', 'file:///etc/passwd', /CI_API_V4_URL/],
    ['CI_PROJECT_ID', '../../user', /CI_PROJECT_ID/],
    ['RAINCHECK_GITLAB_TOKEN', '', /no token/],
  ])('%s as %j is told before anything runs', (name, value, message) => {
    expect(() => jobOf({ ...environment, [name]: value }, '1')).toThrow(KnownError);
    expect(() => jobOf({ ...environment, [name]: value }, '1')).toThrow(message);
  });
});

describe('the Code Quality report', () => {
  test('has what GitLab asks for, worst as blocker, each fingerprint once', () => {
    const issues = codeQuality(reviews.block());
    expect(issues.length).toBeGreaterThan(2);
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16,64}$/),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^[^/]/), lines: { begin: expect.any(Number) } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.find(({ check_name }) => check_name === 'drop-column')?.severity).toBe('blocker');
  });

  test('a review that could not be made is no empty report', () => {
    const issues = codeQuality(reviews.broken());
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'blocker', description: expect.stringMatching(/^Not reviewed: /) }),
    ]);
  });
});
