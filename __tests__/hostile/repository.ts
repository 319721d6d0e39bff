import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { RepositoryInput } from './input.ts';

const who = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** Git in a folder, without any setting of the machine. */
export function gitIn(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: who,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Writes files (null removes one); what isn't text becomes JSON. */
export function lay(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [place, content] of Object.entries(files)) {
    const full = path.join(folder, place);
    rmSync(full, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, typeof content === 'string' ? content : `${JSON.stringify(content)}\n`);
  }
}

function link(folder: string, links: Readonly<Record<string, string>>): void {
  for (const [place, target] of Object.entries(links)) {
    const full = path.join(folder, place);
    rmSync(full, { recursive: true, force: true });
    mkdirSync(path.dirname(full), { recursive: true });
    symlinkSync(target, full);
  }
}

/** Makes the repository: main with the base, a branch with the head. @returns the environment of its workflow */
export function repositoryOf(folder: string, input: RepositoryInput): { environment: Record<string, string> } {
  gitIn(folder, 'init', '-q', '-b', 'main');
  lay(folder, input.base);
  gitIn(folder, 'add', '-A');
  gitIn(folder, 'commit', '-q', '--allow-empty', '-m', 'Base');
  const base = gitIn(folder, 'rev-parse', 'HEAD');
  gitIn(folder, 'checkout', '-q', '-b', 'change');
  lay(folder, input.head);
  link(folder, input.links ?? {});
  gitIn(folder, 'add', '-A');
  gitIn(folder, 'commit', '-q', '--allow-empty', '-m', 'Change');
  if (input.isPull !== true) return { environment: {} };
  const head = gitIn(folder, 'rev-parse', 'HEAD');
  const event = path.join(folder, '..', 'event.json');
  const sides = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } };
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, ...sides }, repository: { default_branch: 'main' } }),
  );
  return { environment: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event } };
}
