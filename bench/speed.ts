/**
 * What Raincheck costs, as ratios between things that run side by side in one call.
 *
 *   node bench/speed.ts [--rounds 3] [--database embedded|container] [--base 300]
 *
 * Every figure is the best of its rounds: the machine's noise only ever adds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bareDeploy } from './speed/bare.ts';
import { best, seconds, show } from './speed/measure.ts';
import { makeProject, run } from './speed/project.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    database: { type: 'string', default: 'embedded' },
    base: { type: 'string', default: '300' },
  },
});
const rounds = Number(values.rounds);
const dist = path.resolve(import.meta.dirname, '../dist');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-speed-'));

/** Raincheck's exit code 1 is a verdict too: only 2 means that there was nothing to measure. */
function review(root: string, ...flags: string[]): void {
  run(root, process.execPath, path.join(dist, 'cli.js'), 'review', '--fail-on', 'never', '--format', 'json', ...flags);
}

try {
  const base = Number(values.base);
  const project = makeProject(path.join(scratch, 'one'), base, 1);
  const bare = await best(rounds, () => bareDeploy(project, values.database));
  const whole = await best(rounds, () => review(project.root, '--database', values.database));
  show(`whole review, ${base} migrations and 1 pending (${values.database})`, whole, {
    'the same server, the same files with drizzle-orm, one drizzle-kit generate': bare,
  });

  const few = makeProject(path.join(scratch, 'few'), 10, 1);
  const kitless = ['--database', values.database, '--drizzle-kit', 'off'];
  const small = await best(rounds, () => review(few.root, ...kitless));
  const large = await best(rounds, () => review(project.root, ...kitless));
  show(`${base} base migrations instead of 10, without drizzle-kit`, large, { '10 base migrations': small });

  const many = makeProject(path.join(scratch, 'many'), 50, 50);
  const five = makeProject(path.join(scratch, 'five'), 95, 5);
  show('50 pending statements, without drizzle-kit', await best(rounds, () => review(many.root, ...kitless)), {
    '5 pending statements': await best(rounds, () => review(five.root, ...kitless)),
  });

  const start = await best(rounds, () => run(scratch, process.execPath, path.join(dist, 'cli.js'), '--version'));
  show('start of dist/cli.js', start, {
    'an empty program': await best(rounds, () => run(scratch, process.execPath, '-e', '0')),
  });
  console.log(
    `Rounds: ${rounds}; ${os.cpus().length} processors; load ${os.loadavg()[0]?.toFixed(1)}; all times in ${seconds}.`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
