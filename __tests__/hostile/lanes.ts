import type { Stand } from './stand.ts';

/** What came of one input or fault: what is wrong with it, one sentence each. */
export interface Outcome {
  family: string;
  name: string;
  wrong: readonly string[];
}

/** Something that can be tried. */
export interface Trial {
  family: string;
  name: string;
  run: () => Promise<readonly string[]>;
  /** True for what must not run beside others. */
  isAlone?: boolean;
}

/**
 * Tries several at once, family by family. What stays on the stand after a family is an outcome of its own: it cannot be
 * told whose it is.
 */
export async function runLanes(
  stand: Stand,
  trials: readonly Trial[],
  lanes: number,
  told: (outcome: Outcome) => void,
): Promise<void> {
  for (const family of new Set(trials.map((one) => one.family))) {
    const before = new Set(await stand.present());
    const left = trials.filter((one) => one.family === family);
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const { run, name } = next;
        told({ family, name, wrong: await run().catch((error: unknown) => [`it threw ${String(error)}`]) });
      }
    };
    const isAlone = left.some((one) => one.isAlone === true);
    await Promise.all(Array.from({ length: isAlone ? 1 : lanes }, work));
    told({ family, name: 'nothing is left behind, and nothing is gone', wrong: await differences(stand, before) });
  }
}

/** What is there that was not there before, and what is gone; what is just going has some seconds for it. */
async function differences(stand: Stand, before: ReadonlySet<string>): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const now = new Set(await stand.present());
    const more = [...now].filter((one) => !before.has(one)).map((one) => `it leaves ${one}`);
    const gone = [...before].filter((one) => !now.has(one)).map((one) => `it takes away ${one}`);
    if (more.length + gone.length === 0 || tries === 20) return [...more, ...gone];
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
