import { batchContext } from '../../src/batch/context.ts';
import type { ErrorFact, LockMode, StatementFacts } from '../../src/core/facts.ts';
import type { Coverage, Finding } from '../../src/core/review.ts';
import type { Verdict } from '../../src/core/words.ts';
import { isAtLeast } from '../../src/grammar/lock.ts';
import type { Server } from '../../src/postgres/server.ts';
import { drizzleMigration } from '../../src/project/layouts/breakpoints.ts';
import { settingsSchema } from '../../src/settings/schema.ts';
import { parseMigration, type ParsedStatement } from '../../src/sql/parse.ts';
import { runTrial } from '../../src/trial/trial.ts';
import { coverageOf } from '../../src/verdict/coverage.ts';
import { judge } from '../../src/verdict/judge.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { fileOf, type FuzzInput } from './input.ts';

/** What Raincheck says of an input. */
export interface Answer {
  statements: ParsedStatement[];
  facts: StatementFacts[];
  findings: Finding[];
  coverage: Coverage;
  verdict: Verdict;
  /** The failure that ends the batch. */
  failure: { statement: number | null; error: ErrorFact } | null;
}

/** Rows per table: enough that a scan is no look-up, few enough that hundreds of batches run in minutes. */
const rows = 100;
/** Milliseconds for one trial: what takes longer hangs. */
export const longest = 60_000;

/**
 * Asks Raincheck's engine: the trial, the rules, the coverage and the verdict of `raincheck check`, without what it prints
 * beside (ways out, way back, deploy order).
 */
export async function answerOf(server: Server, input: FuzzInput): Promise<Answer> {
  const baseline = await server.createDatabase();
  try {
    const client = await server.connectPlain(baseline);
    for (const one of input.baseline) await client.query(one);
    await client.end();
    return await judged(server, baseline, input);
  } finally {
    await server.dropDatabase(baseline);
  }
}

async function judged(
  server: Server,
  baseline: string,
  { migrations: files, transaction }: FuzzInput,
): Promise<Answer> {
  const migrations = files.map((file, at) => {
    const name = `${String(at + 1).padStart(4, '0')}_fuzz`;
    return drizzleMigration({ name, path: `drizzle/${name}.sql`, sql: fileOf(file), when: 1_700_000_000_000 + at });
  });
  const statements: ParsedStatement[] = [];
  for (const one of migrations) statements.push(...(await parseMigration(one, statements.length)).statements);
  const project = { migrationsSchema: 'drizzle', migrationsTable: '__drizzle_migrations' };
  const limits = { trialMs: longest };
  const trial = await runTrial(server, baseline, { migrations, statements, project, transaction, rows, limits });
  const settings = settingsSchema.parse({ transaction });
  const input = { statements, trial, transaction, settings };
  const findings = judge({ ...input, files: migrations, today: '2026-11-21' });
  const coverage = coverageOf(batchContext(input));
  const verdict = verdictOf(findings, 'error', coverage);
  return { statements, facts: trial.facts, findings, coverage, verdict, failure: trial.runs[0]?.failure ?? null };
}

/** Strongest lock on each relation, by its name before the batch, over some of the statements. */
export function locksIn(facts: readonly StatementFacts[]): Map<string, LockMode> {
  const found = new Map<string, LockMode>();
  for (const { relation, mode, was } of facts.flatMap(({ locks }) => locks)) {
    const name = was ?? relation;
    if (isAtLeast(mode, found.get(name) ?? 'AccessShareLock')) found.set(name, mode);
  }
  return found;
}
