import type { TrialFacts } from '../core/facts.ts';
import type { Batch, Project } from '../core/project.ts';
import type { Finding, ProjectReview } from '../core/review.ts';
import { databasesOf, type Databases } from '../drizzle/databases.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import type { Server } from '../postgres/server.ts';
import { buildBaseline, type Baseline } from '../postgres/baseline.ts';
import { allNeeds, needsOf, type Needs } from '../postgres/needs.ts';
import { databasePreset } from '../postgres/presets.ts';
import { standInNotes } from '../postgres/stand-ins/notes.ts';
import { batchContext } from '../rules/context.ts';
import { judge } from '../rules/judge.ts';
import { predictedBaseline } from '../rules/prediction/baseline.ts';
import { verdictOf } from '../rules/verdict.ts';
import type { Settings } from '../settings/schema.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { emptyProject } from './assemble.ts';
import { checkOnProduction } from './preflight.ts';
import { plant, type Seed } from './seed.ts';
import type { KnownSizes } from './sizes.ts';
import { SideBySide, type GuestTurn } from './side-by-side.ts';
import { describe, missingMigration, missingPath, needsOfBatch, parseBatch } from './statements.ts';
import { tryAll, tryPending, type Tell } from './tries.ts';
import type { Trial } from '../trial/trial.ts';
import { findWaysOut } from '../wayout/find.ts';
import { fixBatch } from '../wayout/fix-batch.ts';
import type { Fix } from '../wayout/fix.ts';
import { proveMissing } from '../wayout/missing.ts';
import { suggestEdits } from '../wayout/suggest.ts';

/** Everything that the review of one batch needs. */
export interface BatchInput {
  project: Project;
  batch: Batch;
  /** Findings of the history checks. */
  history: Finding[];
  /** Asks drizzle-kit what is missing; null when nobody should be asked. The databases are null without a server. */
  findMissing: ((databases: Databases | null) => Promise<MissingResult>) | null;
  settings: Settings;
  /** Production's table sizes, and what there is to say of them. */
  sizes: KnownSizes;
  /** SQL of `before-baseline`. */
  beforeBaseline: string | null;
  /** The project's own rows; null when they are made up. */
  seed: Seed | null;
  /** The server, started when first asked for; null when no trial is wanted. */
  server: (() => Promise<Server>) | null;
  now: Date;
  /** Who wrote a line, for acceptances; null when unknown. */
  authorOf: (file: string, line: number) => Promise<string | null>;
  /** Gets the ways out, followed together; null when nobody wants to write them. */
  onFix: ((fix: Fix) => void) | null;
  log: (line: string) => void;
}

/** Reviews one project's batch: baseline, missing migration, trial, rules. */
export async function reviewBatch(input: BatchInput): Promise<ProjectReview> {
  const { project, batch, settings } = input;
  const review = emptyProject(project, settings.transaction);
  review.baseMigrations = batch.base.length;
  review.pendingMigrations = batch.pending.map(({ name }) => name);
  const wanted = batch.pending.length > 0 || input.findMissing !== null;
  if (!wanted || input.server === null) return judgeWithoutTrial(input, review, wanted);

  const server = await input.server();
  input.log(`${project.name}: building the baseline from ${batch.base.length} migrations`);
  const needs = await needsOfBatch(batch, input.beforeBaseline);
  const preset = databasePreset(settings.databasePreset, needs);
  const building = buildBaseline(server, {
    migrations: batch.base,
    beforeBaseline: input.beforeBaseline,
    preset,
    project,
  });
  // The pull request's code, which drizzle-kit loads, must not reach the trial's databases; who is no superuser cannot
  // see to that.
  const committed = await parseBatch(batch.pending);
  const sides = new SideBySide<MissingResult | null>({
    statements: committed.length,
    superuser: server.superuser,
    signal: new AbortController().signal,
  });
  const named = building.then(nameOf);
  named.catch(() => undefined);
  sides.ask((turn) => askForMissing(input, inTurn(databasesOf(server, named, batch.pending), turn)));
  const [built] = await Promise.allSettled(sides.trialFirst ? [building] : [building, sides.answer()]);
  let seeded: string | null = null;
  try {
    const baseline = valueOf(built);
    if (!baseline.ok) return await withoutBaseline(input, review, baseline.broken);
    const seed = await plant(server, baseline.database, input);
    seeded = seed.database;
    const tell: Tell = async (missing, parsed, trial, stage) => {
      const all = allNeeds([needs, await needsOf(missingMigration(project, missing))]);
      const ofServer = [...server.notes, ...standInNotes(server, all)];
      if (settings.databasePreset === 'auto' && preset === 'supabase') ofServer.push(imitated(needs));
      review.notChecked.push(...ofServer, ...baseline.notes, ...seed.notes, ...notFilled(trial), ...notReached(trial));
      const found = await judged(input, parsed, trial, [...input.history, ...(missing?.findings ?? [])]);
      const checked = await checkOnProduction(found, settings, (line) => input.log(`${project.name}: ${line}`));
      review.findings = checked.findings;
      review.notChecked.push(...checked.notes);
      review.facts = trial?.facts ?? [];
      review.trials = trial?.runs.map(withoutStatements) ?? [];
      if (trial === null || stage === null) return;
      const context = batchContext({ statements: parsed, trial, transaction: settings.transaction, settings });
      const { findings } = review;
      const on = `PostgreSQL ${server.version}`;
      const ways = await findWaysOut({ findings, batch: context, stage, server: on });
      proveMissing(findings, context, review.missingFrom, on);
      suggestEdits(ways.chosen, batch.pending, parsed);
      if (input.onFix === null) return;
      input.onFix(await fixBatch({ project, pending: batch.pending, statements: parsed, findings }, ways));
    };
    const place = { server, baseline: baseline.database, seeded };
    await sides.try({
      committed: (turn) => tryPending(input, review, place, { parsed: committed, turn, tell }),
      all: (missing) => tryAll(input, review, place, missing, tell),
    });
  } finally {
    await sides.end();
    if (built.status === 'fulfilled' && built.value.ok) await server.dropDatabase(built.value.database);
    if (seeded !== null) await server.dropDatabase(seeded);
  }
  review.verdict = verdictOf(review.findings, settings.failOn);
  return review;
}

/** Databases that come when it is drizzle-kit's turn; the one for its code has nothing to do with the trial. */
function inTurn(databases: Databases, turn: GuestTurn): Databases {
  return {
    ...databases,
    baseline: async () => {
      await turn.server();
      return databases.baseline();
    },
    migrated: async () => {
      await turn.server();
      return databases.migrated();
    },
  };
}

function imitated({ supabase }: Needs): string {
  const place = supabase === null ? '' : `, because ${supabase.file}:${supabase.line} uses ${supabase.what}`;
  return `Supabase’s roles, schemas and tables were imitated${place}; the triggers and policies that Supabase itself adds were not.`;
}

function nameOf(baseline: Baseline): string {
  if (!baseline.ok) throw new Error('there is no baseline to compare with');
  return baseline.database;
}

function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

async function judgeWithoutTrial(input: BatchInput, review: ProjectReview, wanted: boolean): Promise<ProjectReview> {
  const missing = await askForMissing(input, null);
  const parsed = await describe(review, input, missing);
  if (wanted) {
    review.notChecked.push(
      'The migrations were not run (`database: none`): locks, rewrites and scans are predicted from their text, and what depends on rows is unknown.',
    );
  }
  if (wanted && input.settings.preflight !== null) {
    review.notChecked.push('Production was not asked: without a trial nobody knows what to ask.');
  }
  review.findings = await judged(input, parsed, null, [...input.history, ...(missing?.findings ?? [])]);
  review.verdict = verdictOf(review.findings, input.settings.failOn);
  return review;
}

async function askForMissing(input: BatchInput, databases: Databases | null): Promise<MissingResult | null> {
  if (input.findMissing === null) return null;
  input.log(`${input.project.name}: asking drizzle-kit for a missing migration`);
  return input.findMissing(databases);
}

async function withoutBaseline(
  input: BatchInput,
  review: ProjectReview,
  broken: NonNullable<ProjectReview['broken']>,
): Promise<ProjectReview> {
  const parsed = await describe(review, input, null);
  review.findings = await judged(input, parsed, null, input.history);
  return { ...review, verdict: 'broken', broken };
}

async function judged(
  input: BatchInput,
  parsed: ParsedStatement[],
  trial: Trial | null,
  others: Finding[],
): Promise<Finding[]> {
  const guess = trial === null && parsed.length > 0;
  const before = input.beforeBaseline === null ? [] : [{ name: '', path: '', sql: input.beforeBaseline }];
  const findings = judge({
    statements: parsed,
    files: input.batch.pending,
    trial,
    ...(guess ? { baseline: await predictedBaseline([...before, ...input.batch.base]) } : {}),
    transaction: input.settings.transaction,
    settings: { ...input.settings, sizes: input.sizes.sizes },
    today: input.now.toISOString().slice(0, 10),
    others,
  });
  for (const finding of findings) {
    const { acceptance } = finding;
    // The missing migration has no file to point to.
    if (finding.file === missingPath(input.project)) Object.assign(finding, { file: null, line: null, endLine: null });
    if (acceptance !== null) acceptance.author = await input.authorOf(acceptance.file, acceptance.line);
  }
  return findings;
}

/** A run as the review keeps it: what its statements showed is in the facts. */
function withoutStatements(run: TrialFacts): ProjectReview['trials'][number] {
  const { statements, ...rest } = run;
  void statements;
  return rest;
}

/** Tables without rows: nothing that depends on rows was seen there. */
function notFilled(trial: Trial | null): string[] {
  const ordinary = trial?.runs[0];
  return (ordinary?.notFilled ?? []).map(
    ({ relation, reason }) => `${relation} had no rows in the trial: ${reason}. What depends on its rows was not seen.`,
  );
}

/** The end of the trial's time, where it left out only finer checks: statements that it left out are a finding. */
function notReached(trial: Trial | null): string[] {
  const time = trial?.runs[0]?.outOfTime;
  if (time === undefined || time.notRun > 0) return [];
  return [
    `The trial’s time (${time.seconds} seconds) was up before everything was tried: rows of unusual shapes, and what breaks in functions and triggers, may be missing here. Raise \`timeout\` in the settings.`,
  ];
}
