#!/usr/bin/env node
import process from 'node:process';
import { tooOld } from './cli/node-version.ts';
import type { ExitCode } from './core/words.ts';
import { version } from './review/version.ts';

// The door of the command line: it answers what needs no command by itself, and loads the rest when it is asked for.

process.exitCode = await main(process.argv.slice(2));
// What was given up when a review’s time was up may still hold the process; nobody waits for it.
setTimeout(() => process.exit(), 10_000).unref();

async function main(argv: string[]): Promise<ExitCode> {
  const refusal = tooOld(process.versions.node);
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return 2;
  }
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import('./cli/program.ts');
  return runProgram(argv);
}
