/**
 * Entry of the child process that asks the compiler (see ask.ts). It reads the question from standard input, as JSON, and
 * writes what it finds to file descriptor 3, one JSON value a line. Of the repository nothing is run, only read.
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { messageOf } from '../core/errors.ts';
import type { Answer, Question } from './question.ts';
import { answer } from './types/run.ts';

try {
  answer(JSON.parse(await text(process.stdin)) as Question, tell);
} catch (error) {
  tell({ say: 'failed', text: messageOf(error) });
}
process.exit(0);

function tell(said: Answer): void {
  const bytes = Buffer.from(`${JSON.stringify(said)}\n`);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(3, bytes, at);
    } catch (error) {
      // A pipe that is full: who reads is slower than who writes.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
