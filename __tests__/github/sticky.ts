import { connect, issueComments } from '../../src/github/client.ts';
import { publishComment, type StickyComment } from '../../src/github/comment.ts';
import { writeMarker } from '../../src/github/marker.ts';
import { FakeGitHub, workflowToken } from '../fakes/github-server.ts';
import type { Account } from '../fakes/github-state.ts';

export const head = 'a'.repeat(40);
export const later = 'b'.repeat(40);

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

export const sticky = (changes: Partial<StickyComment> = {}): StickyComment => ({
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
export async function post(github: FakeGitHub, changes: Partial<StickyComment> = {}, token = workflowToken) {
  const waits: number[] = [];
  const pause = async (milliseconds: number) => void waits.push(milliseconds / 1000);
  const octokit = connect({ token, apiUrl: github.url, version: '0.1.0', pause, retryUnit: 1 });
  const result = await publishComment(issueComments(octokit, 'acme/shop'), sticky(changes), pause);
  return { result, waits };
}

export const start = (state: Partial<FakeGitHub['state']> = {}) => FakeGitHub.start({ pulls: [pull], ...state });

export function store(github: FakeGitHub, user: Account, body: string): number {
  const id = 500 + github.state.comments.length;
  github.state.comments.push({ id, issue: 7, user, body });
  return id;
}

export const oldBody = (changes: Partial<Parameters<typeof writeMarker>[1]> = {}) =>
  `${writeMarker('all', { headSha: later, run: { id: 90, attempt: 1 }, findings: 3, before: null, ...changes })}\nold`;
