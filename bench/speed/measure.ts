/** The unit of every figure. */
export const seconds = 'seconds';

/** Runs something several times and gives the shortest time, in seconds. */
export async function best(rounds: number, work: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    shortest = Math.min(shortest, (performance.now() - started) / 1000);
  }
  return shortest;
}

/** Prints a figure beside those that it is compared with, and the ratios. */
export function show(title: string, time: number, against: Readonly<Record<string, number>>): void {
  console.log(`${title}: ${time.toFixed(2)}`);
  for (const [other, its] of Object.entries(against)) {
    console.log(`  against ${other}: ${its.toFixed(2)}, ratio ${(time / its).toFixed(2)}`);
  }
}
