import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { KnownError } from '../core/errors.ts';
import { environment, gitMissing, globalArguments, type GitContext } from './git.ts';

/** Files larger than this are refused: no migration, config or snapshot comes near it. Bytes. */
export const largestFile = 64 * 1024 * 1024;

interface Request {
  id: string;
  resolve(content: Buffer | null): void;
  reject(error: unknown): void;
}

/**
 * Reads objects through one long-lived `git cat-file --batch`, so that ten thousand files cost one process. Answers
 * come in the order of the questions. The process starts with the first question and does not keep Node alive.
 */
export class ObjectReader {
  readonly #context: GitContext;
  readonly #queue: Request[] = [];
  #child: ChildProcessByStdio<Writable, Readable, null> | null = null;
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Bytes still to come of the object at the head of the queue, its closing newline included; null before its header. */
  #wanted: number | null = null;

  constructor(context: GitContext) {
    this.#context = context;
  }

  /** The bytes of an object (a full object id); null when the repository has no such object. */
  async read(id: string): Promise<Buffer | null> {
    const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>();
    this.#queue.push({ id, resolve, reject });
    this.#start().stdin.write(`${id}\n`);
    this.#hold(true);
    return promise;
  }

  /** Ends the process. A later question starts a new one. */
  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
  }

  #start(): ChildProcessByStdio<Writable, Readable, null> {
    if (this.#child !== null) return this.#child;
    const child = spawn('git', [...globalArguments(this.#context), 'cat-file', '--batch'], {
      cwd: this.#context.root,
      env: environment(this.#context),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    child.on('error', (error) => this.#fail(child, gitMissing(error)));
    child.on('close', () =>
      this.#fail(
        child,
        new KnownError('`git cat-file` ended before it had answered.', {
          next: 'Check that this is a complete git checkout, then run Raincheck again.',
          where: this.#context.root,
        }),
      ),
    );
    child.stdin.on('error', () => {}); // A dead process is told by `close`.
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child = child;
    return child;
  }

  /** The process keeps Node alive while it owes an answer, and no longer. */
  #hold(busy: boolean): void {
    const child = this.#child;
    if (child === null) return;
    const handles = [child, child.stdin, child.stdout] as unknown as { ref(): void; unref(): void }[];
    for (const handle of handles) {
      if (busy) handle.ref();
      else handle.unref();
    }
  }

  #fail(child: unknown, error: KnownError): void {
    if (this.#child !== child && this.#child !== null) return;
    this.#child = null;
    this.#chunks = [];
    this.#buffered = 0;
    this.#wanted = null;
    for (const request of this.#queue.splice(0)) request.reject(error);
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    this.#drain();
    if (this.#queue.length === 0) this.#hold(false);
  }

  #drain(): void {
    for (;;) {
      if (this.#wanted === null && !this.#header()) return;
      if (this.#wanted === null) continue;
      if (this.#buffered < this.#wanted) return;
      const bytes = this.#cut(this.#wanted);
      this.#wanted = null;
      this.#answer(bytes);
    }
  }

  /** Reads `<id> <type> <size>` or `<id> missing`. False when the line is not there yet. */
  #header(): boolean {
    const joined = this.#joined();
    const newline = joined.indexOf(0x0a);
    if (newline === -1) return false;
    const line = this.#cut(newline + 1).toString('latin1');
    const size = / (?:blob|commit|tag|tree) (\d+)\n$/.exec(line)?.[1];
    if (size === undefined) this.#queue.shift()?.resolve(null);
    else this.#wanted = Number(size) + 1;
    return true;
  }

  #answer(bytes: Buffer): void {
    const request = this.#queue.shift();
    if (bytes.length - 1 <= largestFile) request?.resolve(bytes.subarray(0, -1));
    else request?.reject(fileTooLarge(request.id));
  }

  #joined(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #cut(length: number): Buffer {
    const joined = this.#joined();
    const rest = joined.subarray(length);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#buffered = rest.length;
    return joined.subarray(0, length);
  }
}

/** The error for a file beyond {@link largestFile}. */
export function fileTooLarge(where: string): KnownError {
  return new KnownError(`A file is larger than ${largestFile / 1024 / 1024} MiB.`, {
    next: 'Raincheck reads migrations, configs and snapshots only; move bulk data out of the migrations folder.',
    where,
  });
}
