import type { Server } from '../../src/postgres/server.ts';
import { kinds, type Disagreement } from './compare.ts';
import { inputOf } from './input.ts';
import { printed } from './print.ts';
import { shrink } from './shrink.ts';
import { mended, tryInput, type Outcome } from './trial.ts';

/** What a run over many seeds gave. */
export interface Tally {
  /** Inputs that both were asked about. */
  tried: number;
  /** Of these, those in which both say the same. */
  agree: number;
  /** Inputs whose baseline fails. */
  unusable: number;
  /** Inputs by kind of disagreement. */
  counts: Map<Disagreement['kind'], number>;
}

export interface RunOptions {
  from: number;
  count: number;
  /** Inputs that run beside each other. */
  lanes: number;
  /** Leave out shrinking. */
  raw?: boolean;
  /** Gets each disagreement as a case. */
  tell: (text: string, outcome: Outcome) => void;
}

/** Every third seed keeps statements that fail; the others are mended, so that they run to their end. */
async function trySeed(server: Server, seed: number): Promise<Outcome> {
  const input = inputOf(seed);
  return tryInput(server, seed % 3 === 0 ? input : await mended(server, input));
}

/** Runs seeds on one server. */
export async function runSeeds(server: Server, options: RunOptions): Promise<Tally> {
  const { from, count, lanes, raw = false, tell } = options;
  const tally: Tally = { tried: 0, agree: 0, unusable: 0, counts: new Map() };
  let next = from;
  const work = async (): Promise<void> => {
    while (next < from + count) {
      const outcome = await trySeed(server, next++);
      if (outcome.truth === null) {
        tally.unusable += 1;
        continue;
      }
      tally.tried += 1;
      const [first] = outcome.disagreements;
      if (first === undefined) tally.agree += 1;
      for (const kind of new Set(outcome.disagreements.map((one) => one.kind))) {
        tally.counts.set(kind, (tally.counts.get(kind) ?? 0) + 1);
      }
      if (first === undefined) continue;
      const small = raw ? outcome : await tryInput(server, await shrink(server, outcome.input, first.kind));
      tell(printed(small.disagreements.length > 0 ? small : outcome), outcome);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return tally;
}

/** `0.994 of 498 agree; missed failure 2, missed lock 1; 2 without a baseline`. */
export function summary({ tried, agree, unusable, counts }: Tally): string {
  const list = kinds.flatMap((kind) => (counts.has(kind) ? [`${kind} ${counts.get(kind)}`] : []));
  const rate = tried === 0 ? 0 : agree / tried;
  return `${rate.toFixed(3)} of ${tried} agree; ${list.join(', ') || 'no disagreement'}; ${unusable} without a baseline`;
}
