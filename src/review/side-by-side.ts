import { atMost, rejectionOf } from './time.ts';

/** What drizzle-kit is doing: `waiting` for the server, `working` on it. */
type GuestPhase = 'reading' | 'waiting' | 'working' | 'gone';
type TrialPhase = 'coming' | 'working' | 'over';

/** What drizzle-kit's examination gets to keep its turn. */
export interface GuestTurn {
  /** Comes when the trial is over. From the call on drizzle-kit stands still: it keeps nobody from measuring. */
  server: () => Promise<void>;
  /** Fires when the answer is wanted no more. */
  signal: AbortSignal;
}

/** What the trial gets to keep its turn. */
export interface TrialTurn<Answer> {
  /** Comes when drizzle-kit does not keep the machine busy. */
  quiet: () => Promise<void>;
  /** Drizzle-kit's answer. From the call on the trial is over, and the server is drizzle-kit's. */
  answer: () => Promise<Answer>;
}

/** What is tried: at first what is committed, and all of it again where that turns out to be not all. */
export interface Attempts<Answer, Tried> {
  /** Null when the answer shows that more has to be tried. */
  committed: (turn: TrialTurn<Answer>) => Promise<Tried | null>;
  all: (answer: Answer) => Promise<Tried>;
}

/** For children to be killed and databases to be dropped, milliseconds. */
const usualGrace = 5_000;

/**
 * Who may run now, where drizzle-kit's examination and the trial share one server and one machine. Drizzle-kit reads
 * files while the trial runs; it gets the server when the trial is over, and the trial reads the clock when drizzle-kit
 * stands still.
 *
 * Nobody can wait for ever: who waits counts as standing still. Drizzle-kit that waits for the server lets the trial
 * measure; a trial that waits for the answer lets drizzle-kit have the server; whoever answers, fails or is stopped
 * lets the other go on; and when the signal fires, every wait ends with its reason.
 */
export class SideBySide<Answer> {
  /** True when the trial of what is committed runs before drizzle-kit may use the server. */
  readonly trialFirst: boolean;
  readonly #stop = new AbortController();
  readonly #stopped: Promise<never>;
  readonly #unlink: () => void;
  readonly #grace: number;
  readonly #free = Promise.withResolvers<void>();
  readonly #quiet = Promise.withResolvers<void>();
  #guest: GuestPhase = 'gone';
  #trial: TrialPhase;
  #asked: Promise<Answer> | null = null;

  /**
   * @param statements of what is committed: without any there is no trial to wait for
   * @param superuser who is none cannot keep the code that drizzle-kit loads out of the trial's databases
   * @param grace milliseconds that drizzle-kit gets to end when it is stopped
   */
  constructor(options: { statements: number; superuser: boolean; signal: AbortSignal; grace?: number }) {
    const { statements, superuser, signal, grace = usualGrace } = options;
    this.trialFirst = statements > 0 && superuser;
    this.#grace = grace;
    this.#trial = this.trialFirst ? 'coming' : 'over';
    this.#stopped = rejectionOf(this.#stop.signal);
    const stop = (): void => this.#stop.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    this.#unlink = () => signal.removeEventListener('abort', stop);
    if (signal.aborted) stop();
    this.#settle();
  }

  /** Lets drizzle-kit begin; called once, before anything is tried. */
  ask(examine: (turn: GuestTurn) => Promise<Answer>): void {
    if (this.#asked !== null) throw new Error('drizzle-kit is asked once');
    this.#enter('reading');
    const turn: GuestTurn = { signal: this.#stop.signal, server: () => this.#serverForGuest() };
    this.#asked = (async () => examine(turn))().finally(() => this.#enter('gone'));
    // It may fail long before anybody wants the answer.
    this.#asked.catch(() => undefined);
  }

  /**
   * Tries the batch, before or after drizzle-kit's answer.
   *
   * @throws what drizzle-kit's examination or the trial throws; the signal's reason when it fired
   */
  async try<Tried>({ committed, all }: Attempts<Answer, Tried>): Promise<Tried> {
    if (this.#asked === null) throw new Error('drizzle-kit was not asked');
    if (this.trialFirst) {
      this.#trial = 'working';
      const turn: TrialTurn<Answer> = {
        quiet: () => this.#orStopped(this.#quiet.promise),
        answer: () => this.answer(),
      };
      try {
        const tried = await this.#orStopped(committed(turn));
        if (tried !== null) return tried;
      } finally {
        this.#endTrial();
      }
    }
    return this.#orStopped(all(await this.answer()));
  }

  /**
   * Drizzle-kit's answer. Who waits for it tries nothing meanwhile.
   *
   * @throws what drizzle-kit's examination throws; the signal's reason when it fired
   */
  async answer(): Promise<Answer> {
    this.#endTrial();
    if (this.#asked === null) throw new Error('drizzle-kit was not asked');
    return this.#orStopped(this.#asked);
  }

  /** Stops drizzle-kit where it is still at work, and waits a little for it to tidy up. Never fails. */
  async end(): Promise<void> {
    this.#endTrial();
    this.#unlink();
    this.#stop.abort(new Error('drizzle-kit’s answer is wanted no more'));
    if (this.#asked !== null) await atMost(this.#grace, this.#asked);
  }

  async #serverForGuest(): Promise<void> {
    if (this.#guest === 'reading') this.#enter('waiting');
    await this.#orStopped(this.#free.promise);
    if (this.#guest === 'waiting') this.#enter('working');
  }

  #enter(phase: GuestPhase): void {
    this.#guest = phase;
    this.#settle();
  }

  #endTrial(): void {
    this.#trial = 'over';
    this.#settle();
  }

  /** Both are let go once and for all: drizzle-kit works on the server only when no trial does any more. */
  #settle(): void {
    if (this.#trial === 'over') this.#free.resolve();
    if (this.#guest === 'waiting' || (this.#guest === 'gone' && this.#asked !== null)) this.#quiet.resolve();
  }

  async #orStopped<Value>(work: Promise<Value>): Promise<Value> {
    // What goes on after the end has nobody left to tell.
    work.catch(() => undefined);
    return Promise.race([work, this.#stopped]);
  }
}
