import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { runCheck } from '../../src/cli/check.ts';
import { runReview } from '../../src/cli/review.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { isKnownError } from '../../src/core/errors.ts';
import { complaints, type Ran } from './judge.ts';
import { repositoryOf } from './repository.ts';
import { shop, type RepositoryInput, type SqlInput } from './input.ts';
import { secret, type Stand } from './stand.ts';

/** Runs an input by the command line's own functions, in this process. @returns what is wrong, one sentence each */
export async function tryInput(stand: Stand, input: SqlInput | RepositoryInput): Promise<string[]> {
  const home = stand.folder();
  const folder = path.join(home, 'work');
  mkdirSync(folder);
  try {
    const ran = 'sql' in input ? await check(stand, input, folder) : await review(stand, input, folder);
    return complaints(input, ran);
  } catch (error) {
    return [`it threw ${error instanceof Error ? error.stack : String(error)}`];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function check(stand: Stand, input: SqlInput, folder: string): Promise<Ran> {
  writeFileSync(path.join(folder, 'base.sql'), input.baseline ?? shop);
  writeFileSync(path.join(folder, 'pending.sql'), input.sql);
  const flags = { baseline: ['base.sql'], ...usual(stand), ...input.flags };
  return watch(folder, {}, (terminal) => runCheck(['pending.sql'], flags, terminal));
}

async function review(stand: Stand, input: RepositoryInput, folder: string): Promise<Ran> {
  const { environment } = repositoryOf(folder, input);
  const flags = { drizzleKit: 'off', ...usual(stand), ...input.flags };
  return watch(folder, environment, (terminal) => runReview(flags, terminal));
}

const usual = (stand: Stand) => ({
  database: stand.url,
  timeout: 20,
  rows: 100,
  format: 'terminal',
  output: '../report',
});

/** Calls a command with a terminal that remembers, every format into a folder. */
async function watch(
  folder: string,
  environment: Record<string, string>,
  run: (terminal: Terminal) => Promise<number>,
): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const reports = path.join(folder, '..', 'report');
  const started = performance.now();
  const terminal: Terminal = {
    root: folder,
    environment: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_TOKEN: secret,
      TMPDIR: process.env['TMPDIR'],
      ...environment,
    },
    stdin: Readable.from([]),
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    color: false,
    progress: { step: (line) => (said.stderr += `${line}\n`), done: () => undefined },
    signal: new AbortController().signal,
    now: new Date(),
  };
  const code = await run(terminal).catch((error: unknown) => {
    said.stderr += isKnownError(error)
      ? error.message
      : `unexpected failure ${(error as Error).stack ?? String(error)}`;
    return 2;
  });
  return { code, ...said, milliseconds: performance.now() - started, reports, folder };
}
