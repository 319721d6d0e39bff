import type { Finding, WayOut } from '../core/review.ts';
import type { BatchContext, RuleContext } from '../batch/batch.ts';
import { statementsThatCannotRun } from '../batch/cannot-run.ts';
import { migrationFails } from '../rules/fails/migration-fails.ts';
import type { Ground } from '../trial/rehearse.ts';
import type { Stage } from '../trial/trial.ts';
import { plansFor, whyNone } from './builders.ts';
import { mergePlans } from './merge.ts';
import { editedStatements, type Plan } from './plan.ts';
import { Prover, type Proof } from './prove.ts';
import { isQuery } from './task.ts';

/** What the ways out are looked for in. */
export interface WayOutInput {
  findings: readonly Finding[];
  batch: BatchContext;
  stage: Stage;
  /** `PostgreSQL 17.10`. */
  server: string;
}

/** Milliseconds that a proof must have left of the trial's time. */
const leastTime = 2_000;

/**
 * Looks for a way out of every finding that stops a deploy or deserves a warning, and runs it: what ran is shown as
 * proven, and SQL that fails is not shown at all.
 */
export async function findWaysOut(input: WayOutInput): Promise<WaysOut> {
  const { batch, stage, server } = input;
  const findings = [...input.findings];
  const wanting = [...findings.entries()]
    .filter(([, finding]) => needsOne(finding))
    .toSorted(([, a], [, b]) => Number(b.hazard === 'fails') - Number(a.hazard === 'fails'));
  const nothing = (): Promise<never> => Promise.reject(new Error('there is nothing to prove'));
  if (wanting.length === 0) return { findings, chosen: [], prove: nothing };
  const failing = statementsThatCannotRun(batch);
  const prover = new Prover(stage, failing);
  const chosen: ChosenPlan[] = [];
  for (const [at, finding] of wanting) {
    const context = batch.contexts.find(({ statement }) => statement.index === finding.statement);
    if (context === undefined) continue;
    const plans = plansFor({ finding, context });
    const [first] = plans;
    if (first === undefined) {
      const reason = whyNone({ finding, context });
      if (reason !== null) findings[at] = { ...finding, wayOut: advice(undefined, reason) };
      continue;
    }
    if (stage.shop.timeLeft < leastTime) {
      findings[at] = withWayOut(finding, advice(first, 'the time for the trial was up before it could be run'));
      continue;
    }
    // What another finding's way out mends is mended for this one too.
    const mended = chosen.filter(({ plan }) =>
      editedStatements(plan).some((index) => failing.has(index) && index !== finding.statement),
    );
    const isDoomed = finding.rule === migrationFails.name;
    const search = {
      ground: groundOf(finding, context),
      mended: mended.map(({ plan }) => plan),
      prover,
      server,
      isDoomed,
    };
    const { wayOut, plan } = await firstProven(plans, search);
    findings[at] = withWayOut(finding, wayOut);
    if (plan !== null) chosen.push({ at, plan });
  }
  return { findings, chosen, prove: (plan) => prover.prove(plan) };
}

/** The findings with their ways out, in the same order; the plans that were proven, and a way to prove several as one. */
export interface WaysOut {
  findings: Finding[];
  chosen: ChosenPlan[];
  prove: (plan: Plan) => Promise<Proof>;
}

/** The plan that was proven for a finding. */
export interface ChosenPlan {
  /** Position of the finding in the list. */
  at: number;
  plan: Plan;
}

function needsOne({ severity, hazard, statement, acceptance }: Finding): boolean {
  if (severity === 'notice' || acceptance !== null || statement === null) return false;
  return hazard !== 'history' && hazard !== 'practice';
}

/** Rows on which the author's SQL fails must not break the way out either. */
function groundOf({ hazard }: Finding, { facts }: RuleContext): Ground {
  const classes = hazard === 'fails' ? (facts?.hostileFailures ?? []).map((one) => one.class) : [];
  return classes.length === 0 ? 'ordinary' : classes;
}

interface Search {
  ground: Ground;
  mended: Plan[];
  prover: Prover;
  server: string;
  /** True for a finding that its statement fails on every database. */
  isDoomed: boolean;
}

async function firstProven(
  plans: readonly Plan[],
  { ground, mended, prover, server, isDoomed }: Search,
): Promise<{ wayOut: WayOut; plan: Plan | null }> {
  let best: { plan: Plan; proof: Proof & { ok: false } } | null = null;
  for (const plan of plans) {
    const whole = mergePlans([...mended, plan]) ?? plan;
    const proof = await prover.prove(whole, ground);
    if (proof.ok) {
      return {
        wayOut: { releases: releasesOf(plan), proof: { status: 'proven', on: server, notes: proof.notes } },
        plan,
      };
    }
    if (best === null || (proof.runs && !best.proof.runs)) best = { plan, proof };
    if (ground === 'ordinary' || proof.runs) continue;
    // The way out itself is sound: it only stops at rows that somebody has to mend.
    const onOrdinary = await prover.prove(whole);
    if (!onOrdinary.ok) continue;
    const reason = `rows that stop your SQL stop this too until they are mended, and what becomes of them only you know (${proof.reason})`;
    best = { plan, proof: { ok: false, runs: true, reason } };
    break;
  }
  if (best === null) throw new Error('there was no plan to prove');
  // Another way to the same thing meets what is missing, too.
  const isShown = best.proof.runs && !isDoomed;
  return { wayOut: advice(isShown ? best.plan : undefined, best.proof.reason), plan: null };
}

function advice(plan: Plan | undefined, reason: string): WayOut {
  return { releases: plan === undefined ? [] : releasesOf(plan), proof: { status: 'advice', reason } };
}

function releasesOf(plan: Plan): WayOut['releases'] {
  return plan.releases.map((one) => ({
    title: one.title,
    sql: one.kind === 'this' ? [...one.edits.values()].flat() : [...one.sql],
    transaction: one.kind === 'hand' ? 'none' : 'batch',
  }));
}

/** The steps of the advice become those that were run; queries that only look at production stay. */
function withWayOut(finding: Finding, wayOut: WayOut): Finding {
  const queries = finding.action.steps.filter(({ sql }) => isQuery(sql));
  // Where there is none, what the rule itself advises stands.
  if (wayOut.releases.length === 0 && finding.rule === migrationFails.name) return { ...finding, wayOut };
  const steps = wayOut.releases.map(({ title, sql }) => ({ title, sql: sql.join('\n') }));
  return { ...finding, wayOut, action: { ...finding.action, steps: [...queries, ...steps] } };
}
