import type { ProjectReview } from '../core/review.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import type { Server } from '../postgres/server.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { withTrial, type Stage, type Trial } from '../trial/trial.ts';
import type { BatchInput } from './batch.ts';
import type { TrialTurn } from './side-by-side.ts';
import { describe, missingMigration } from './statements.ts';

/** Where a batch is tried. */
export interface Place {
  server: Server;
  baseline: string;
  /** A copy of it with the project's own rows; null when there are none. */
  seeded: string | null;
}

/** Judges a trial and writes it into the review; without a trial when there are no statements. */
export type Tell = (
  missing: MissingResult | null,
  parsed: ParsedStatement[],
  trial: Trial | null,
  stage: Stage | null,
) => Promise<void>;

/**
 * Tries what is committed while drizzle-kit still works. Its answer is waited for before anything is judged.
 *
 * @returns null when a migration is missing: then the batch is a longer one, and has to be tried again
 */
export async function tryPending(
  input: BatchInput,
  review: ProjectReview,
  place: Place,
  { parsed, turn, tell }: { parsed: ParsedStatement[]; turn: TrialTurn<MissingResult | null>; tell: Tell },
): Promise<true | null> {
  let told: true | null = null;
  await tryBatch(input, { ...place, parsed, missing: null, quiet: turn.quiet }, async (trial, stage) => {
    const missing = await stage.shop.waitFor(turn.answer());
    if (missingMigration(input.project, missing).length > 0) return;
    await tell(missing, await describe(review, input, missing), trial, stage);
    told = true;
  });
  return told;
}

export async function tryAll(
  input: BatchInput,
  review: ProjectReview,
  place: Place,
  missing: MissingResult | null,
  tell: Tell,
): Promise<true> {
  const parsed = await describe(review, input, missing);
  const batch = { ...place, parsed, missing, quiet: Promise.resolve() };
  if (parsed.length === 0) await tell(missing, parsed, null, null);
  else await tryBatch(input, batch, (trial, stage) => tell(missing, parsed, trial, stage));
  return true;
}

async function tryBatch(
  { project, batch, settings, log }: BatchInput,
  {
    server,
    baseline,
    seeded,
    quiet,
    parsed,
    missing,
  }: Place & { parsed: ParsedStatement[]; missing: MissingResult | null; quiet: Promise<void> },
  tell: (trial: Trial, stage: Stage) => Promise<void>,
): Promise<void> {
  const migrations = [...batch.pending, ...missingMigration(project, missing)];
  log(`${project.name}: running ${parsed.length} statements of ${migrations.length} migrations`);
  const trial = {
    migrations,
    statements: parsed,
    project,
    transaction: settings.transaction,
    rows: settings.rows,
    seeded,
    quiet,
    limits: { trialMs: settings.timeout * 1000 },
  };
  return withTrial(server, baseline, trial, tell);
}
