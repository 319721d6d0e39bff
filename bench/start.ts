/**
 * What it costs to start Raincheck, as ratios to a Node that does nothing, side by side in one call.
 *
 *   node bench/start.ts [--rounds 20] [--dist dist]
 *
 * Targets: `cli.js --version` 1.5 and `index.js` without anything to review 3. All run in turn, so that a busy machine is
 * busy for each of them; every figure is the median, and the processor's time is the one that a busy machine stretches
 * least.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inTurn, show } from './speed/measure.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, dist: { type: 'string', default: 'dist' } },
});
const rounds = Number(values.rounds);
/** Not started by a pull request. */
const finishedPush = {
  id: 1,
  html_url: 'https://github.com/octocat/shop/actions/runs/1',
  event: 'push',
  head_sha: '0'.repeat(40),
  head_branch: 'main',
  conclusion: 'success',
};
const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-start-'));
try {
  const dist = path.resolve(values.dist);
  const bare = 'node that does nothing';
  const taken = await inTurn(rounds, {
    [bare]: start(['-e', '0'], 0),
    'cli.js --version': start([path.join(dist, 'cli.js'), '--version'], 0),
    'cli.js --help': start([path.join(dist, 'cli.js'), '--help'], 0),
    // Nobody can review a workflow_dispatch; it says so and ends with 2.
    'index.js, an event without anything to review': start(
      [path.join(dist, 'index.js')],
      2,
      event('workflow_dispatch', {}),
    ),
    'index.js, a finished run without anything to publish': start([path.join(dist, 'index.js')], 0, {
      ...event('workflow_run', { workflow_run: finishedPush }),
      INPUT_MODE: 'publish',
      'INPUT_GITHUB-TOKEN': 'none',
    }),
  });
  show('Start; targets: 1.5 for --version, 3 for the Action', taken, bare);
  console.log(`Medians of ${rounds} rounds; ${os.cpus().length} processors; load ${os.loadavg()[0]?.toFixed(1)}.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs node to its end. */
function start(args: string[], expected: number, environment: Record<string, string> = {}): () => void {
  return () => {
    const { status } = spawnSync(process.execPath, args, {
      cwd: scratch,
      env: { PATH: process.env['PATH'], ...environment },
    });
    if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}`);
  };
}

/** What the runner hands over with an event. */
function event(name: string, payload: object): Record<string, string> {
  const file = path.join(scratch, `${name}.json`);
  const output = path.join(scratch, 'output');
  writeFileSync(file, JSON.stringify(payload));
  writeFileSync(output, '');
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'octocat/shop',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: output,
  };
}
