/**
 * Entry of the child process that asks the compiler (see ask.ts). It reads the question from standard input, as JSON, and
 * writes what it finds to file descriptor 3, one JSON value a line. Of the repository nothing is run, only read.
 */
import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import type { Answer, Question } from './question.ts';
import { answer } from './types/run.ts';

const question = JSON.parse(readFileSync(0, 'utf8')) as Question;
answer(question, tell);
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
