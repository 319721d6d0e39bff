import { TimeIsUp } from './deadline.ts';

/** For tidying up after the time was up, milliseconds: what does not answer then is left to the server's end. */
const grace = 10_000;

/**
 * The time of one piece of work: it ends everything that is waited for, whoever is to blame, and knows what that was.
 * Work that goes on although nobody waits any more is told by the signal, and what it holds is taken from it at the end.
 */
export class Time {
  /** Fires when the time is up, and when the run is interrupted. */
  readonly signal: AbortSignal;
  readonly #stop = new AbortController();
  readonly #over: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  readonly #waits: string[] = [];
  readonly #tidies: (() => Promise<void>)[] = [];

  /** @param seconds until all is over */
  constructor(seconds: number, interrupted: AbortSignal) {
    this.signal = AbortSignal.any([this.#stop.signal, interrupted]);
    this.#over = rejectionOf(this.signal);
    this.#timer = setTimeout(() => {
      this.#stop.abort(new TimeIsUp(seconds, this.#waits.at(-1) ?? 'nothing that it knows of'));
    }, seconds * 1000);
  }

  /**
   * Waits for some work, but no longer than there is time.
   *
   * @param what as it follows "waited for": `drizzle-kit’s answer`
   * @throws what the work throws; TimeIsUp; the interruption's reason
   */
  async waitFor<Result>(what: string, work: Promise<Result>): Promise<Result> {
    // What fails later has nobody left to tell.
    work.catch(() => undefined);
    this.#waits.push(what);
    try {
      return await Promise.race([work, this.#over]);
    } finally {
      this.#waits.splice(this.#waits.lastIndexOf(what), 1);
    }
  }

  /** Has something done at the end: the latest first, each after the one before. */
  atEnd(tidy: () => Promise<void>): void {
    this.#tidies.push(tidy);
  }

  /** Tidies up, for a bounded time where the time is up already. @throws the first error of a tidying up */
  async end(): Promise<void> {
    const errors: unknown[] = [];
    for (const tidy of this.#tidies.toReversed()) {
      const tidied = tidy().catch((error: unknown) => void errors.push(error));
      await (this.signal.aborted ? atMost(grace, tidied) : Promise.race([tidied, this.#over.catch(() => undefined)]));
    }
    clearTimeout(this.#timer);
    if (errors.length > 0 && !this.signal.aborted) throw errors[0];
  }
}

/** Waits until some work is over, well or badly, but no longer than so many milliseconds. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  work.then(
    () => resolve(),
    () => resolve(),
  );
  await promise;
  clearTimeout(timer);
}

/** Waits for one thing that is all the work there is. @throws as {@link Time.waitFor} */
export async function withinTime<Result>(
  seconds: number,
  interrupted: AbortSignal,
  what: string,
  work: Promise<Result>,
): Promise<Result> {
  const time = new Time(seconds, interrupted);
  try {
    return await time.waitFor(what, work);
  } finally {
    await time.end();
  }
}

/** Never comes; fails with the signal's reason when it fires, or has fired. Nobody has to look. */
export function rejectionOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  promise.catch(() => undefined);
  return promise;
}
