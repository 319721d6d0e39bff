import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built command line in a folder, with an environment that knows no terminal and no RAINCHECK_ variable. */
export function start(folder: string, args: string[], environment: Record<string, string> = {}, input = '') {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A command that reads nothing may be gone before it is written to.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
  const end = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
  return { child, ended, end };
}

/** Runs the built command line to its end. */
export async function raincheck(
  folder: string,
  args: string[],
  environment: Record<string, string> = {},
  input = '',
): Promise<Ended> {
  return start(folder, args, environment, input).end;
}
