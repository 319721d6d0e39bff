import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { killGroup } from '../project/kill-group.ts';
import { killMarked, strayMarker } from '../project/strays.ts';

/** One program of the project. */
export interface RunRequest {
  /** What is run: a name that is looked for on the environment's PATH, or a path; node itself when not given. */
  program?: string;
  /** Its arguments; of node, the script's path and the script's own arguments. */
  args: string[];
  /** Absolute path. */
  cwd: string;
  /** The whole environment: nothing of our own is added but a mark that finds stray children again. */
  environment: Record<string, string>;
  /** Milliseconds since 1970 after which it is killed. */
  deadline: number;
  signal?: AbortSignal | undefined;
  /** What the program prints when its work is done: from then on it has two seconds to end. */
  lastWords?: RegExp | undefined;
  /** Most characters that are kept of each stream: half from its beginning, half from its end. */
  outputLimit?: number;
}

/** What came out. An exit code is no evidence of success: drizzle-kit 0.x exits 0 on nearly every failure. */
export interface RunResult {
  ended: 'exit' | 'deadline' | 'aborted';
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program that was written by others: no shell, no terminal, no stdin, its own process group, a deadline, and
 * output that is read to the end but kept only in part. Whatever it started and left behind is killed, also what moved
 * to another process group (found on Linux by a mark in its environment).
 *
 * @throws when the program cannot be started
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const mark = randomUUID();
  const child = spawn(request.program ?? process.execPath, request.args, {
    cwd: request.cwd,
    env: { ...request.environment, [strayMarker]: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const limit = request.outputLimit ?? 512 * 1024;
  const stdout = new Excerpt(child.stdout, limit);
  const stderr = new Excerpt(child.stderr, limit);
  let ended: RunResult['ended'] = 'exit';
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  const stop = (why: RunResult['ended']) => {
    ended = why;
    killGroup(child.pid);
    // Even if the kernel cannot end it (it hangs in a dead network file system), the review goes on.
    setTimeout(() => resolve(null), 2000).unref();
  };
  const timer = setTimeout(() => stop('deadline'), Math.max(0, request.deadline - Date.now()));
  const abort = () => stop('aborted');
  // Whoever ends Raincheck at once must not leave the project's code running.
  const killNow = () => {
    killGroup(child.pid);
    killMarked(mark);
  };
  process.once('exit', killNow);
  if (request.lastWords !== undefined) {
    stdout.watch(request.lastWords, () => setTimeout(() => killGroup(child.pid), 2000).unref());
  }
  request.signal?.addEventListener('abort', abort, { once: true });
  if (request.signal?.aborted === true) abort();
  child.once('error', reject);
  child.once('exit', (code) => resolve(code));
  try {
    const exitCode = await promise;
    killGroup(child.pid);
    killMarked(mark);
    // A stray child can hold the pipes open: what is in them now is all that is waited for.
    await Promise.race([Promise.all([stdout.end, stderr.end]), delay(1000)]);
    return { ended, exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    clearTimeout(timer);
    process.off('exit', killNow);
    request.signal?.removeEventListener('abort', abort);
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Reads a stream to its end and keeps its beginning and its end. */
class Excerpt {
  readonly end: Promise<void>;
  readonly #half: number;
  #head = '';
  #tail = '';
  #dropped = false;
  #watched: RegExp | null = null;
  #found: () => void = () => undefined;

  constructor(stream: Readable, limit: number) {
    this.#half = limit / 2;
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => this.#add(chunk));
    const { promise, resolve } = Promise.withResolvers<void>();
    stream.once('close', resolve);
    stream.once('error', () => resolve());
    this.end = promise;
  }

  /** Calls back once, when a chunk has the words. */
  watch(words: RegExp, found: () => void): void {
    this.#watched = words;
    this.#found = found;
  }

  text(): string {
    return this.#dropped ? `${this.#head}\n…\n${this.#tail}` : this.#head + this.#tail;
  }

  #add(chunk: string): void {
    if (this.#watched?.test(chunk) === true) {
      this.#watched = null;
      this.#found();
    }
    const free = this.#half - this.#head.length;
    this.#head += chunk.slice(0, free);
    this.#tail += chunk.slice(Math.max(0, free));
    if (this.#tail.length <= this.#half) return;
    this.#tail = this.#tail.slice(-this.#half);
    this.#dropped = true;
  }
}
