import type { Migration, Project } from '../core/project.ts';
import type { Finding } from '../core/review.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import type { ChosenPlan, WaysOut } from './find.ts';
import type { Fix } from './fix.ts';
import { compatible, mergePlans } from './merge.ts';
import { editedStatements } from './plan.ts';

/** What the ways out of a batch are followed in. */
export interface FixInput {
  project: Project;
  pending: readonly Migration[];
  statements: readonly ParsedStatement[];
  /** In the order in which the ways out were found. */
  findings: readonly Finding[];
}

/** Puts the proven ways out together and proves the whole: each alone says nothing of all at once. */
export async function fixBatch(input: FixInput, { chosen, prove }: Pick<WaysOut, 'chosen' | 'prove'>): Promise<Fix> {
  const { project, pending, statements, findings } = input;
  const files = new Set(pending.map(({ path }) => path));
  const committed = new Set(
    statements.filter(({ statement }) => files.has(statement.file)).map(({ statement }) => statement.index),
  );
  const usable = chosen.filter((one) => editedStatements(one.plan).every((index) => committed.has(index)));
  const taken = compatible(usable, ({ plan }) => plan);
  const left = [...findings.entries()]
    .filter(([, { severity, acceptance }]) => severity !== 'notice' && acceptance === null)
    .filter(([at]) => !taken.some((one) => one.at === at))
    .map(([at, finding]) => ({ finding, reason: whyLeft([at, finding], chosen, usable) }));
  const none = { project, pending, statements, fixed: [], left, plan: null };
  const plan = taken.length === 0 ? null : mergePlans(taken.map((one) => one.plan));
  if (plan === null) return { ...none, reason: 'No finding has a way out that was proven and can be written.' };
  const proof = await prove(plan);
  if (!proof.ok) {
    return { ...none, reason: `Each way out works by itself, but all of them together do not: ${proof.reason}.` };
  }
  return { ...none, plan, fixed: taken.flatMap(({ at }) => findings[at] ?? []), reason: null };
}

/** A batch that was not run: what no trial has seen to work is not written. */
export function untriedFix({ project, pending, statements, findings }: FixInput): Fix {
  const reason = 'a way out is shown when it was run, and nothing was run';
  const left = findings
    .filter(({ severity, acceptance }) => severity !== 'notice' && acceptance === null)
    .map((finding) => ({ finding, reason }));
  return {
    project,
    pending,
    statements,
    fixed: [],
    left,
    plan: null,
    reason: 'Nothing was run (`database: none`, or the base could not be built), so no way out is known to work.',
  };
}

function whyLeft(
  [at, finding]: [number, Finding],
  chosen: readonly ChosenPlan[],
  usable: readonly ChosenPlan[],
): string {
  const own = chosen.find((one) => one.at === at);
  if (own === undefined) {
    return finding.wayOut?.proof.status === 'advice' ? finding.wayOut.proof.reason : 'no way out of it was found';
  }
  return usable.includes(own)
    ? 'another way out changes the same statement'
    : 'its statement is in no committed migration: run drizzle-kit generate first';
}
