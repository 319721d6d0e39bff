import { randomUUID } from 'node:crypto';
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Names the file in which the whole environment waits for the new beginning. */
const variable = 'RAINCHECK_HANDOVER';

/** What node and the loader read before any code of ours runs; none of it is a secret. */
const needed = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'LD_LIBRARY_PATH',
];

/**
 * Begins the process anew, in its place, with an environment that holds no secret. Taking a variable out of `process.env`
 * leaves it in `/proc/<pid>/environ`, which shows what a process was started with (proc_pid_environ(5)), and which code of
 * the pull request can read all the way up. `execve` keeps the process id, so that no parent with the old environment is
 * left. The environment comes along in a file of one's own that is removed as soon as it is read, before anything of the
 * pull request has run.
 *
 * Returns where that cannot be done (Windows, an older Node.js); the job goes on then.
 */
export function beginAnew(): void {
  if (process.execve === undefined || process.platform === 'win32') return;
  const file = path.join(process.env['RUNNER_TEMP'] || tmpdir(), `raincheck-${randomUUID()}`);
  try {
    writeFileSync(file, JSON.stringify(process.env), { mode: 0o600, flag: 'wx' });
  } catch {
    return;
  }
  const clean = Object.fromEntries(
    needed.flatMap((name) => [[name, process.env[name]] as const]).filter(([, value]) => value !== undefined),
  );
  try {
    process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
      ...clean,
      [variable]: file,
    });
  } catch {
    unlinkSync(file);
  }
}

/** Takes over what an earlier beginning left: true for the second beginning. `process.env` is then as it was. */
export function takeOver(): boolean {
  const file = process.env[variable];
  if (file === undefined) return false;
  delete process.env[variable];
  try {
    const environment = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    for (const [name, value] of Object.entries(environment)) process.env[name] = value;
    return true;
  } finally {
    unlinkSync(file);
  }
}
