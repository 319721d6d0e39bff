import type { Server } from '../../src/postgres/server.ts';
import { answerOf, longest, type Answer } from './answer.ts';
import { compare, type Disagreement } from './compare.ts';
import type { FuzzInput } from './input.ts';
import { rehearsal, truthOf, type Truth } from './oracle.ts';

/** What became of one input. */
export interface Outcome {
  input: FuzzInput;
  /** Null when its baseline fails: the generator's own fault. */
  truth: Truth | null;
  answer: Answer | null;
  disagreements: Disagreement[];
}

/** Asks PostgreSQL and Raincheck, and compares what they say. */
export async function tryInput(server: Server, input: FuzzInput): Promise<Outcome> {
  const truth = await truthOf(server, input);
  if (truth === null) return { input, truth, answer: null, disagreements: [] };
  const started = performance.now();
  try {
    const answer = await answerOf(server, input);
    const seconds = Math.round((performance.now() - started) / 1000);
    const hang: Disagreement[] = seconds * 1000 > longest * 2 ? [{ kind: 'hang', what: `${seconds} s` }] : [];
    return { input, truth, answer, disagreements: [...hang, ...compare(input, truth, answer)] };
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { input, truth, answer: null, disagreements: [{ kind: 'crash', what }] };
  }
}

/**
 * Leaves statements out until the batch comes to its end: only then losses, locks and rewrites of all of them are seen.
 * Asks PostgreSQL alone.
 */
export async function mended(server: Server, input: FuzzInput): Promise<FuzzInput> {
  await using stage = await rehearsal(server, input);
  let current = input;
  if (stage === null) return current;
  for (let left = input.migrations.flat().length; left > 1; left--) {
    const statements = current.migrations.flat();
    // What runs outside of a transaction alone is left to the trial.
    const inside = statements.map((sql) =>
      input.transaction === 'none' && sql.includes('CONCURRENTLY') ? 'SELECT 1' : sql,
    );
    const failure = await stage.failsAt(inside);
    if (failure === null) return current;
    current = without(current, failure);
  }
  return current;
}

/** The input without one of its pending statements. */
export function without(input: FuzzInput, statement: number): FuzzInput {
  let next = 0;
  const migrations = input.migrations
    .map((file) => file.filter(() => next++ !== statement))
    .filter((file) => file.length > 0);
  return { ...input, migrations };
}
