import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reviewCheckout } from './review.ts';
import { examplesFolder, homeFolder } from './folders.ts';
import { speak, type Terminal } from './terminal.ts';

/**
 * `raincheck demo`: the example shop as a git repository, its pull request as uncommitted changes on top, reviewed as
 * `raincheck review` does it. Writes the reports into `raincheck-report/`.
 */
export async function runDemo(flags: Record<string, unknown>, terminal: Terminal): Promise<0 | 2> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'raincheck-demo-'));
  try {
    const examples = examplesFolder();
    await cp(path.join(examples, 'shop'), folder, { recursive: true });
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'pipe' });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'The shop as it is in production');
    await cp(path.join(examples, 'shop-pull-request'), folder, { recursive: true });
    const modules = path.join(homeFolder(), 'node_modules');
    if (existsSync(modules)) await symlink(modules, path.join(folder, 'node_modules'), 'junction');
    terminal.progress.step('The example: examples/shop with the pull request of examples/shop-pull-request');
    const output = typeof flags['output'] === 'string' ? flags['output'] : 'raincheck-report/';
    const demo = { database: 'embedded', ...flags, output, base: 'main' };
    const code = await speak('review', demo, terminal, () => reviewCheckout(folder, demo, terminal));
    if (code === 2) return 2;
    const where = path.join(output, 'report.html');
    terminal.stderr.write(`\nThe comment, as GitHub would show it: ${where} (and .md, .json, .sarif beside it).\n`);
    // The example is meant to be blocked: the demo did its work.
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The demo's commit needs an author, whatever this machine's git knows. */
const identity = [
  '-c',
  'user.name=Raincheck demo',
  '-c',
  'user.email=demo@example.invalid',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'core.hooksPath=/dev/null',
];
