import { readBatch } from '../../src/project/batch.ts';
import { findProjects } from '../../src/project/discover.ts';
import { openRepository } from '../../src/project/repository.ts';
import type { Finding } from '../../src/core/review.ts';
import type { Tree } from '../../src/project/tree.ts';
import { gitEnv, config, type TestRepo } from './repo.ts';
import { treeFrom } from './trees.ts';

/** 10 November 2026. The tests' migrations are older unless they say otherwise. */
export const now = Date.UTC(2026, 10, 10);
export const day = 24 * 60 * 60 * 1000;

/** `when` of a migration that many days before {@link now}. */
export function ago(days: number): number {
  return now - days * day;
}

/** What a review of one project says, shortened for the eye. */
export interface Outcome {
  base: string[];
  pending: string[];
  /** `error skipped-migration 0002_c`. */
  findings: string[];
  all: Finding[];
}

/** Reads the only project of a set of files against another set. */
export async function review(base: Record<string, unknown>, head: Record<string, unknown>): Promise<Outcome> {
  return reviewTrees(
    treeFrom({ 'drizzle.config.ts': config(), ...base }),
    treeFrom({ 'drizzle.config.ts': config(), ...head }),
    null,
  );
}

/** Reads the only project of a commit against another one, in a real repository. */
export async function reviewCommits(
  repo: TestRepo,
  before: string,
  after: string | null,
  tip: string | null = null,
  clock = now,
): Promise<Outcome> {
  using repository = await openRepository(repo.root, { env: gitEnv });
  const head = after === null ? repository.workingTree() : repository.tree(after);
  return reviewTrees(repository.tree(before), head, tip === null ? null : repository.tree(tip), clock);
}

async function reviewTrees(base: Tree, head: Tree, tip: Tree | null, clock = now): Promise<Outcome> {
  const { projects } = await findProjects(head, { configs: [] });
  const [project] = projects;
  if (project === undefined || projects.length > 1) throw new Error(`${projects.length} projects`);
  const { batch, findings } = await readBatch(project, base, head, { now: clock, tipTree: tip });
  return {
    base: batch.base.map(({ name }) => name),
    pending: batch.pending.map(({ name }) => name),
    findings: findings.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`),
    all: findings,
  };
}
