import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { childEntry } from '../project/child-entry.ts';
import { killGroup } from '../project/kill-group.ts';
import type { Answer, Question } from './question.ts';

/** Asks a compiler; a port. What is said before an end that comes too early counts. */
export type AskCompiler = (question: Question, signal: AbortSignal) => Promise<Answered>;

/** What was said, and why it is not all; null when it is. */
export interface Answered {
  answers: Answer[];
  cutShort: string | null;
}

/** Variables that the child gets. It runs none of the repository's code; nothing more is needed. */
const passed = ['PATH', 'HOME', 'LANG', 'TMPDIR'];

/** Most characters that the child may say. */
const largestAnswer = 64 * 1024 * 1024;

/**
 * Asks TypeScript in a child process of its own, in its own process group, with bounds of time and memory.
 *
 * @param options.env where PATH, HOME, LANG and TMPDIR are taken from
 * @param options.deadline milliseconds until the child is ended; default 60 seconds
 * @param options.memory megabytes; default 2048
 */
export function compilerIn(options: {
  env: Readonly<Record<string, string | undefined>>;
  deadline?: number;
  memory?: number;
}): AskCompiler {
  const { env, deadline = 60_000, memory = 2048 } = options;
  return async (question, signal) => {
    const { promise, resolve } = Promise.withResolvers<Answered>();
    const flags = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${memory}`];
    const child = spawn(process.execPath, [...flags, childEntry('impact-child', import.meta.url)], {
      env: Object.fromEntries(passed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      detached: true,
      windowsHide: true,
    });
    giveWay(child.pid);
    let said = '';
    let cutShort: string | null = null;
    const stop = (reason: string): void => {
      cutShort ??= reason;
      killGroup(child.pid);
    };
    const killNow = (): void => killGroup(child.pid);
    const interrupted = (): void => stop('the review was ended');
    process.once('exit', killNow);
    signal.addEventListener('abort', interrupted, { once: true });
    const timer = setTimeout(() => stop(`it was ended after ${deadline / 1000} seconds`), deadline);
    const [input, , , output] = child.stdio as unknown as [Writable, null, null, Readable];
    output.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.length > largestAnswer) stop('it said too much');
    });
    // A child that is gone does not read to the end.
    input.on('error', () => undefined);
    input.end(JSON.stringify(question));
    child.on('error', (error) => (cutShort ??= error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', killNow);
      signal.removeEventListener('abort', interrupted);
      const answers = answersIn(said);
      cutShort ??= reasonOf(answers, code, memory);
      resolve({ answers, cutShort });
    });
    return promise;
  };
}

/** Why the child did not come to its end; null when it did. V8 ends itself where the memory is used up: SIGABRT. */
function reasonOf(answers: readonly Answer[], code: number | null, memory: number): string | null {
  if (answers.some(({ say }) => say === 'done')) return null;
  const failed = answers.find((one) => one.say === 'failed');
  if (failed !== undefined) return `it failed (${failed.text})`;
  return code === null || code === 134 ? `it needs more than ${memory} MB` : `it ended with code ${code}`;
}

/** The trial reads the clock beside it: it gets the processor when nobody else wants it. */
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 10);
  } catch {
    // Gone already, or not allowed: it is no more than a courtesy.
  }
}

/** What is whole of what was said. */
function answersIn(said: string): Answer[] {
  return said.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Answer];
    } catch {
      return [];
    }
  });
}
