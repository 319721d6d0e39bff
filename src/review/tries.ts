import type { ProjectReview } from '../core/review.ts';
import type { MissingResult } from '../drizzle/missing.ts';
import type { Server } from '../postgres/server.ts';
import type { ParsedStatement } from '../sql/parse.ts';
import { withTrial, type Stage, type Trial } from '../trial/trial.ts';
import type { BatchInput } from './batch.ts';
import { describe, missingMigration, parseBatch } from './statements.ts';

/** Where a batch is tried. */
export interface Place {
  server: Server;
  baseline: string;
  /** A copy of it with the project's own rows; null when there are none. */
  seeded: string | null;
  /** Resolved when drizzle-kit keeps the machine busy no more. */
  quiet: Promise<void>;
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
 * @param over called when the server is free
 * @returns false when a migration is missing: then the batch is a longer one, and has to be tried again
 */
export async function tryPending(
  input: BatchInput,
  review: ProjectReview,
  place: Place,
  { asking, over, tell }: { asking: Promise<MissingResult | null>; over: () => void; tell: Tell },
): Promise<boolean> {
  const parsed = await parseBatch(input.batch.pending);
  if (parsed.length === 0) return false;
  let told = false;
  await tryBatch(input, { ...place, parsed, missing: null }, async (trial, stage) => {
    over();
    const missing = await stage.shop.waitFor(asking);
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
): Promise<void> {
  const parsed = await describe(review, input, missing);
  if (parsed.length === 0) await tell(missing, parsed, null, null);
  else await tryBatch(input, { ...place, parsed, missing }, (trial, stage) => tell(missing, parsed, trial, stage));
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
  }: Place & { parsed: ParsedStatement[]; missing: MissingResult | null },
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
