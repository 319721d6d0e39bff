import process from 'node:process';
import { core, log } from './action/core.ts';
import { beginAnew, takeOver } from './action/handover.ts';
import { input, type Job } from './action/job.ts';
import { whenEnded } from './core/endings.ts';
import { isKnownError, KnownError } from './core/errors.ts';
import type { ExitCode } from './core/words.ts';
import { readEvent, requireReviewable, type Environment } from './github/event.ts';

// The door of the Action: it looks at the event, and loads what that needs and no more.

/** Like the token, these leave the environment before any code of the pull request is started. */
const secretNames = ['INPUT_PREFLIGHT', 'RAINCHECK_PREFLIGHT'];

// Whatever else goes wrong is no verdict: 1 would say that findings block.
process.on('uncaughtException', (error) => process.exit(sayFailure(error)));
process.exitCode = await main();
// What was given up when a review’s time was up may still hold the process; nobody waits for it.
setTimeout(() => process.exit(), 10_000).unref();

async function main(): Promise<ExitCode> {
  const isSecond = takeOver();
  const environment = { ...process.env };
  const token = input(environment, 'github-token');
  // The token leaves the environment before any code of the pull request is started.
  delete process.env['INPUT_GITHUB-TOKEN'];
  delete environment['INPUT_GITHUB-TOKEN'];
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Stops server and container at once; the runner waits a few seconds only.
      abort.abort(new Error(`stopped by ${signal}`));
      core.setOutput('verdict', 'broken');
      whenEnded(() => process.exit(2));
    });
  }
  const job: Job = { environment, secrets: takeOut(environment, secretNames), token, signal: abort.signal };
  try {
    const event = await readEvent(environment);
    const mode = input(environment, 'mode') || 'review';
    if (mode === 'publish') return await (await import('./action/publish.ts')).publish(event, job);
    if (mode !== 'review') {
      throw new KnownError(`The input mode is “${mode}”.`, { where: 'mode', next: 'Set it to review or publish.' });
    }
    const reviewable = requireReviewable(event);
    if (!isSecond) beginAnewWith(token, job.secrets);
    return await (await import('./action.ts')).reviewEvent(reviewable, job);
  } catch (error) {
    return sayFailure(error);
  }
}

/** Before code of the pull request may run; not for events that end here: it costs a start of Node. */
function beginAnewWith(token: string, secrets: Environment): void {
  const given = { ...secrets, 'INPUT_GITHUB-TOKEN': token };
  for (const [name, value] of Object.entries(given)) if (value) process.env[name] = value;
  beginAnew();
  for (const name of Object.keys(given)) delete process.env[name];
}

/** What stops the job before there is an event to report on: an annotation, and exit code 2. */
function sayFailure(error: unknown): 2 {
  core.setOutput('verdict', 'broken');
  if (isKnownError(error)) {
    const where = error.where === null ? '' : ` (${error.where})`;
    core.error(`${error.message}${where}\n${error.next}`, { title: 'Raincheck could not do its work' });
  } else {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    core.error('Raincheck failed unexpectedly; please report it with the log of this run.', { title: 'Raincheck' });
  }
  return 2;
}

/** Takes variables out of an environment and out of the process. */
function takeOut(environment: Record<string, string | undefined>, names: readonly string[]): Environment {
  const taken: Record<string, string | undefined> = {};
  for (const name of names) {
    if (environment[name] !== undefined) taken[name] = environment[name];
    delete environment[name];
    delete process.env[name];
  }
  return taken;
}
