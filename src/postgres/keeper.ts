import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { keeperScript, type Leftovers } from './keeper-script.ts';

/**
 * Sees to it that nothing stays behind. A small process of its own waits for the end of this one, in whatever way it
 * ends, and then stops servers and removes directories and containers. (testcontainers' Ryuk does the same for
 * containers, but is one more image to pull and needs the engine's socket inside a container.)
 */
export class Keeper {
  readonly #leftovers: Leftovers = { processes: [], directories: [], containers: [] };
  readonly #process: ChildProcess;

  constructor() {
    this.#process = spawn(process.execPath, ['-e', keeperScript], {
      // Its own session: a Ctrl-C at the terminal must not reach it. It gets no environment, thus no tokens.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {},
    });
    this.#process.on('error', () => undefined);
    this.#process.stdin?.on('error', () => undefined);
    this.#process.unref();
    unrefStream(this.#process.stdin);
  }

  /** Adds something that must not outlive this process. */
  add<Kind extends keyof Leftovers>(kind: Kind, entry: Leftovers[Kind][number]): void {
    (this.#leftovers[kind] as Leftovers[Kind][number][]).push(entry);
    this.#tell(this.#leftovers);
  }

  /** Takes it from the list again, when it was cleaned up in the ordinary way. */
  remove<Kind extends keyof Leftovers>(kind: Kind, entry: Leftovers[Kind][number]): void {
    const list = this.#leftovers[kind] as Leftovers[Kind][number][];
    const at = list.indexOf(entry);
    if (at !== -1) list.splice(at, 1);
    this.#tell(this.#leftovers);
  }

  /**
   * Cleans everything up now and returns when that is done; for signal handlers. At most about ten seconds. The waiting
   * process stays: a container that is only being made appears later.
   */
  cleanNow(): void {
    spawnSync(process.execPath, ['-e', keeperScript, 'now'], {
      input: `${JSON.stringify(this.#leftovers)}\n`,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {},
      timeout: 15_000,
    });
  }

  /** Everything is cleaned up: the waiting process may go. */
  release(): void {
    this.#tell({ processes: [], directories: [], containers: [] });
    this.#process.stdin?.end();
  }

  #tell(leftovers: Leftovers): void {
    if (this.#process.stdin?.writable === true) this.#process.stdin.write(`${JSON.stringify(leftovers)}\n`);
  }
}

/** Keeps a pipe from holding the event loop open. */
function unrefStream(stream: unknown): void {
  (stream as { unref?: () => void } | null)?.unref?.();
}
