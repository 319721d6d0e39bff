/**
 * What Raincheck costs, as ratios between things that run side by side in one call.
 *
 *   node bench/speed.ts [--rounds 5] [--database embedded|container] [--base 300] [PART…]
 *
 * PART: review, base, pending, tracing, static; all when none is named (bench/start.ts measures the start). Everything runs in turn, and every figure
 * is the median of its rounds. Beside the clock stands the processor's time, which a busy machine stretches less.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installOnDemand } from '../scripts/servers.ts';
import { bareDeploy } from './speed/bare.ts';
import { writeFiles } from './speed/files.ts';
import { inTurn, show } from './speed/measure.ts';
import { makeProject, run } from './speed/project.ts';
import { tracing } from './speed/tracing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    database: { type: 'string', default: 'embedded' },
    base: { type: 'string', default: '300' },
  },
});
const rounds = Number(values.rounds);
const base = Number(values.base);
const dist = path.resolve(import.meta.dirname, '../dist');
const rivals = path.resolve(import.meta.dirname, 'rivals');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'raincheck-speed-'));
const project = (before: number, pending: number) =>
  makeProject(path.join(scratch, `${before}-${pending}`), before, pending);

/** Raincheck's exit code 1 is a verdict too: only 2 means that there was nothing to measure. */
function review(root: string, ...flags: string[]): void {
  const cli = [path.join(dist, 'cli.js'), 'review', '--fail-on', 'never', '--format', 'json'];
  run(root, process.execPath, ...cli, '--database', values.database, ...flags);
}

const parts: Record<string, () => Promise<void>> = {
  async review() {
    const one = project(base, 1);
    const bare = 'the server, the migrations by drizzle-orm, one drizzle-kit generate';
    const taken = await inTurn(rounds, {
      'whole review': () => review(one.root),
      [bare]: () => bareDeploy(one, values.database),
    });
    show(`Review of ${base} migrations and 1 pending (${values.database}); target 1.5`, taken, bare);
  },
  async base() {
    const projects = [10, 100, base].map((count) => [`${count} base migrations`, project(count, 1)] as const);
    const works = projects.map(([name, { root }]) => [name, () => review(root, '--drizzle-kit', 'off')] as const);
    show(
      'Growth with base migrations, without drizzle-kit',
      await inTurn(rounds, Object.fromEntries(works)),
      '10 base migrations',
    );
  },
  async pending() {
    const projects = [5, 25, 50, 100].map((count) => [`${count} pending`, project(150 - count, count)] as const);
    const works = projects.map(([name, { root }]) => [name, () => review(root, '--drizzle-kit', 'off')] as const);
    const taken = await inTurn(rounds, Object.fromEntries(works));
    show('Growth with pending statements, without drizzle-kit', taken, '5 pending');
    const wall = (count: number): number => taken[`${count} pending`]?.wall ?? Number.NaN;
    const slopes = [
      [5, 25],
      [25, 50],
      [50, 100],
    ].map(([less = 0, more = 0]) => `${(((wall(more) - wall(less)) / (more - less)) * 1000).toFixed(0)} ms`);
    console.log(`  for each more, from 5 to 25, to 50, to 100: ${slopes.join(', ')}`);
  },
  async tracing() {
    const { rounds: taken, statements } = await tracing(rounds, values.database);
    show(`${statements} statements in one transaction`, taken, 'bare');
    console.log(
      `  for each statement: ${(((taken.watched.wall - taken.bare.wall) / statements) * 1000).toFixed(1)} ms more`,
    );
  },
  async static() {
    installOnDemand(rivals);
    const files = writeFiles(path.join(scratch, 'files'), 200);
    const tool =
      (program: string, ...args: string[]) =>
      () => {
        const { error, status } = spawnSync(program, [...args, ...files], { cwd: scratch, maxBuffer: 1 << 28 });
        // 1 is a verdict.
        if (error !== undefined || status === null || status > 1)
          throw error ?? new Error(`${program} ended with ${status}`);
      };
    const bin = (name: string): string => path.join(rivals, 'node_modules/.bin', name);
    const taken = await inTurn(rounds, {
      'raincheck check --database none': tool(
        process.execPath,
        path.join(dist, 'cli.js'),
        'check',
        '--database',
        'none',
        '--fail-on',
        'never',
      ),
      squawk: tool(bin('squawk')),
      pgfence: tool(bin('pgfence'), 'analyze'),
    });
    show('200 files without a server; targets: within 3 of squawk, faster than pgfence', taken, 'squawk');
  },
};

try {
  for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) await parts[part]?.();
  console.log(`Medians of ${rounds} rounds; ${os.cpus().length} processors; load ${os.loadavg()[0]?.toFixed(1)}.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
