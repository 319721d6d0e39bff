import { readFileSync } from 'node:fs';

/** What one round of something took, in seconds. */
export interface Round {
  wall: number;
  /** Of all processes that it started and waited for, and of this one; null where the system does not tell. */
  processor: number | null;
}

/**
 * Runs things in turn, several rounds of all of them, so that a machine that others use is as busy for one as for the
 * other; gives the median of each.
 */
export async function inTurn<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, Round>> {
  const names = Object.keys(works) as Name[];
  const taken = new Map<Name, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const [started, processor] = [performance.now(), processorSeconds()];
      await works[name]();
      const wall = (performance.now() - started) / 1000;
      const after = processorSeconds();
      taken.get(name)?.push({ wall, processor: processor === null || after === null ? null : after - processor });
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = taken.get(name) ?? [];
      const processors = all.flatMap(({ processor }) => processor ?? []);
      return [
        name,
        { wall: median(all.map(({ wall }) => wall)), processor: processors.length ? median(processors) : null },
      ];
    }),
  ) as Record<Name, Round>;
}

export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

/** Prints the figures below a title, with their ratios to the one that is named. */
export function show<Name extends string>(title: string, rounds: Record<Name, Round>, to: Name): void {
  console.log(title);
  const [base, width] = [rounds[to], Math.max(...Object.keys(rounds).map((name) => name.length))];
  for (const [name, { wall, processor }] of Object.entries<Round>(rounds)) {
    const ratio = name === to ? '' : `, ratio ${(wall / base.wall).toFixed(2)}`;
    const busy =
      processor === null || base.processor === null
        ? ''
        : `   (processor ${processor.toFixed(2)} s${name === to ? '' : `, ratio ${(processor / base.processor).toFixed(2)}`})`;
    console.log(`  ${name.padEnd(width)}  ${wall.toFixed(3)} s${ratio}${busy}`);
  }
}

/** Processor time of this process and of the ended children, theirs included; hundredths of a second (proc(5), stat). */
function processorSeconds(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // utime, stime, cutime, cstime are the 14th to the 17th; two fields are cut off.
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
  } catch {
    return null;
  }
}
