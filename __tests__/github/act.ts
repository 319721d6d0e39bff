import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Review } from '../../src/core/review.ts';
import type { FakeGitHub } from '../fakes/github-server.ts';
import { announce, checkOut, openPullRequest, type Files, type PullRequest } from '../fakes/pull-request.ts';
import { runAction, type Job, type JobResult } from '../fakes/runner.ts';
import { config, folders1x, journal } from '../project/repo.ts';

export const day = 86_400_000;
export const start = Date.UTC(2026, 0, 1);

export const users = `CREATE TABLE "users" (
	"id" integer PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text
);
`;

/** A project of drizzle-kit 0.x in a folder: the base's migrations, then the pull request's. */
export function journalProject(folder: string, migrations: string[]): Files {
  const tags = migrations.map((sql, i) => ({ tag: `000${i}_step`, when: start + i * day, sql }));
  return {
    [`${folder}drizzle.config.ts`]: config(),
    [`${folder}src/schema.ts`]: 'export {};\n',
    ...journal(tags, `${folder}drizzle`),
  };
}

/** The same of drizzle-kit 1.x. */
export function foldersProject(folder: string, migrations: string[]): Files {
  const named = migrations.map((sql, i) => ({ name: `2026010${i + 1}000000_step`, sql }));
  return {
    [`${folder}drizzle.config.ts`]: config(),
    [`${folder}src/schema.ts`]: 'export {};\n',
    ...folders1x(named, `${folder}drizzle`),
  };
}

export const dropEmail = 'ALTER TABLE "users" DROP COLUMN "email";\n';
export const addColumn = 'ALTER TABLE "users" ADD COLUMN "nickname" text;\n';

/** A pull request with one journal project; `pending` is what it adds. */
export const onePull = (pending: string, fork?: string): PullRequest =>
  openPullRequest({
    base: journalProject('', [users]),
    head: [journalProject('', [users, pending])],
    ...(fork === undefined ? {} : { fork }),
  });

/** Runs the Action on a pull request, with the embedded server and without drizzle-kit unless told otherwise. */
export async function act(github: FakeGitHub, request: PullRequest, job: Partial<Job> = {}, mayRefuse = false) {
  announce(github, request);
  const result = await runAction({
    workspace: job.workspace ?? checkOut(request),
    event: { name: 'pull_request', payload: request.payload },
    apiUrl: github.url,
    sha: request.mergeSha,
    ...job,
    inputs: { database: 'embedded', 'drizzle-kit': 'off', ...job.inputs },
  });
  expect(result.leftovers).toEqual([]);
  // Without a verdict it crashed or refused: only a test that asks for a refusal may go on.
  if (result.outputs['verdict'] === undefined && !mayRefuse) throw new Error(result.stdout + result.stderr);
  return result;
}

/** Workflow commands that Raincheck never gives. */
export const unexpected = (job: JobResult) =>
  job.commands.filter(({ name }) => !['error', 'warning', 'notice', 'group', 'endgroup'].includes(name));

/** The review that a job wrote. */
export const reviewIn = (job: JobResult) => JSON.parse(readFileSync(job.outputs['report'] ?? '', 'utf8')) as Review;

export const commentsOf = (github: FakeGitHub) => github.state.comments.map(({ body }) => body);
