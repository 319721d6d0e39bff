import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { SideBySide, type GuestTurn, type TrialTurn } from '../../src/review/side-by-side.ts';

/** What drizzle-kit found, and whether it shows that a migration is missing. */
interface Answer {
  missing: boolean;
}

/** Milliseconds that a fake works; the review is stopped after `limit`, and has to be over soon after. */
const work = 5;
const limit = 120;
const bound = 1_000;

const never = new Promise<never>(() => undefined);

// The clock is the test's own: a machine that is busy makes nobody late.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

type Kit = (turn: GuestTurn, world: World) => Promise<Answer>;

/** Drizzle-kit as it behaves, good or bad. */
const kits: Record<string, Kit> = {
  'answers at once': () => Promise.resolve({ missing: false }),
  'answers early, without comparing': async (_turn, world) => {
    await world.read(work);
    return { missing: false };
  },
  'answers late, without comparing': async (_turn, world) => {
    await world.read(8 * work);
    return { missing: false };
  },
  'says at once that a migration is missing': () => Promise.resolve({ missing: true }),
  'compares catalogs': async (turn, world) => {
    await world.read(work);
    await turn.server();
    await world.use('drizzle-kit');
    return { missing: false };
  },
  'compares catalogs late, twice and both at a time, and a migration is missing': async (turn, world) => {
    await world.read(8 * work);
    await Promise.all([turn.server(), turn.server()]);
    await world.use('drizzle-kit');
    await wait(work);
    await turn.server();
    await world.use('drizzle-kit');
    return { missing: true };
  },
  'fails at once, before it waits for anything': () => {
    throw new Error('kit');
  },
  'fails early': async (_turn, world) => {
    await world.read(work);
    throw new Error('kit');
  },
  'fails while it compares': async (turn) => {
    await turn.server();
    throw new Error('kit');
  },
  'is killed by its time limit': async (_turn, world) => {
    await world.read(12 * work);
    return { missing: false };
  },
  'never answers, until it is stopped': async ({ signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('killed')))),
  'never answers, whatever happens': () => never,
  'never comes back from the server': async (turn) => {
    await turn.server();
    return never;
  },
};

type Trial = (turn: TrialTurn<Answer>, world: World) => Promise<void>;

/** Batches by what their trial waits for, and how many statements they have. */
const batches: Record<string, { statements: number; trial: Trial }> = {
  'nothing pending': { statements: 0, trial: () => Promise.reject(new Error('there is nothing to try')) },
  'files without a statement': { statements: 0, trial: () => Promise.reject(new Error('there is nothing to try')) },
  'a batch that is not rehearsed': { statements: 1, trial: (_turn, world) => world.use('trial') },
  'a batch that is rehearsed': {
    statements: 1,
    trial: async ({ quiet }, world) => {
      await world.use('trial');
      await quiet();
      await world.use('clock');
    },
  },
  'several, rehearsed twice': {
    statements: 7,
    trial: async ({ quiet }, world) => {
      for (let time = 0; time < 2; time++) {
        await world.use('trial');
        await quiet();
        await world.use('clock');
      }
    },
  },
  'a trial that fails': {
    statements: 1,
    trial: async (_turn, world) => {
      await world.use('trial');
      throw new Error('trial');
    },
  },
  'a trial that fails at once': {
    statements: 1,
    trial: () => {
      throw new Error('trial');
    },
  },
  'a trial that never ends': { statements: 1, trial: () => never },
};

/** Server and machine: says who was on them together with whom, and must not. */
class World {
  readonly together = new Set<string>();
  readonly #on = new Set<string>();
  #reading = false;

  async read(milliseconds: number): Promise<void> {
    this.#reading = true;
    await wait(milliseconds);
    this.#reading = false;
  }

  async use(who: string): Promise<void> {
    this.#on.add(who);
    if (this.#on.size > 1) this.together.add([...this.#on].sort().join(' and '));
    await wait(work);
    if (who === 'clock' && this.#reading) this.together.add('clock and reading');
    this.#on.delete(who);
  }
}

/** Plays it to its end, or for as long as it may take. */
async function play(kit: Kit, batch: { statements: number; trial: Trial }, superuser: boolean) {
  const over = new AbortController();
  const playing = playOn(kit, batch, superuser).finally(() => over.abort());
  for (let passed = 0; !over.signal.aborted && passed < bound; passed++) await jest.advanceTimersByTimeAsync(1);
  if (!over.signal.aborted) throw new Error('it never ends');
  return playing;
}

async function playOn(kit: Kit, { statements, trial }: { statements: number; trial: Trial }, superuser: boolean) {
  const world = new World();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error('stopped')), limit);
  const tried: string[] = [];
  const sides = new SideBySide<Answer>({ statements, superuser, signal: stop.signal, grace: 50 });
  const started = performance.now();
  let outcome: string;
  try {
    sides.ask((turn) => kit(turn, world));
    // The baseline is built meanwhile.
    await wait(work);
    outcome = await sides.try({
      committed: async (turn) => {
        await trial(turn, world);
        const { missing } = await turn.answer();
        tried.push('committed');
        return missing ? null : 'told';
      },
      all: async ({ missing }) => {
        const quiet = () => Promise.resolve();
        if (statements > 0) await trial({ quiet, answer: () => Promise.resolve({ missing }) }, world);
        tried.push('all');
        return 'told';
      },
    });
  } catch (error) {
    outcome = error instanceof Error ? error.message : 'no error';
  } finally {
    await sides.end();
    clearTimeout(timer);
  }
  return { outcome, tried, took: performance.now() - started, together: [...world.together] };
}

/** What must come of it: of the kit, the batch and the order in which they run. */
function expected(kit: string, batch: string, trialFirst: boolean): string[] {
  const trial = /trial that (fails|never)/.exec(batch)?.[1];
  const ofTrial = trial === undefined ? [] : [trial === 'fails' ? 'trial' : 'stopped'];
  const ofKit = kit.startsWith('fails') ? ['kit'] : kit.startsWith('never') ? ['stopped'] : [];
  return [...(trialFirst ? [ofTrial, ofKit] : [ofKit, ofTrial]).flat(), 'told'].slice(0, 1);
}

const combinations = Object.keys(kits).flatMap((kit) =>
  Object.keys(batches).flatMap((batch) => [true, false].map((superuser) => ({ kit, batch, superuser }))),
);

describe('drizzle-kit and the trial side by side', () => {
  test(`all ${combinations.length} combinations come to their end`, async () => {
    const wrong: unknown[] = [];
    for (const next of combinations) {
      const { kit, batch, superuser } = next;
      const of = batches[batch]!;
      const result = await play(kits[kit]!, of, superuser);
      const wanted = expected(kit, batch, of.statements > 0 && superuser);
      const sound = wanted.includes(result.outcome) && result.took < bound && result.together.length === 0;
      if (!sound) wrong.push({ ...next, wanted, ...result });
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('what is committed is tried once where nothing is missing, and all of it again where something is', async () => {
    const rehearsed = batches['a batch that is rehearsed']!;
    const kit = kits['compares catalogs']!;
    const missing = kits['says at once that a migration is missing']!;
    expect((await play(kit, rehearsed, true)).tried).toEqual(['committed']);
    expect((await play(missing, rehearsed, true)).tried).toEqual(['committed', 'all']);
    expect((await play(kit, rehearsed, false)).tried).toEqual(['all']);
  });

  test('a signal that has fired already ends everything at once', async () => {
    const sides = new SideBySide<Answer>({
      statements: 1,
      superuser: true,
      signal: AbortSignal.abort(new Error('no')),
    });
    sides.ask(() => never);
    await expect(sides.answer()).rejects.toThrow('no');
    await expect(sides.try({ committed: ({ quiet }) => quiet().then(() => 1), all: () => never })).rejects.toThrow(
      'no',
    );
  });

  test('nothing can be tried before drizzle-kit was asked', async () => {
    const { signal } = new AbortController();
    const sides = new SideBySide<Answer>({ statements: 1, superuser: true, signal });
    await expect(sides.try({ committed: () => never, all: () => never })).rejects.toThrow('was not asked');
    await expect(sides.answer()).rejects.toThrow('was not asked');
    await sides.end();
  });
});
