import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll } from '@jest/globals';

export * from './layout-files.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What git gets in the tests: nothing of the machine's own settings. */
export const gitEnv = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'raincheck-project-')));
  folders.push(folder);
  return folder;
}

/** A real git repository in a temporary folder. */
export interface TestRepo {
  root: string;
  git(...args: string[]): string;
  /** Writes files (null removes one); what isn't text becomes JSON. */
  write(files: Record<string, unknown>): void;
  /** Writes and commits; returns the SHA. */
  commit(files: Record<string, unknown>, message?: string): string;
  /** Makes main's first commit of many files, fast, and checks it out; returns the SHA. */
  importFiles(files: [path: string, text: string][]): string;
}

/** `git init` with main as its branch, or a clone of another repository. */
export function makeRepo(cloneOf: string | null = null, ...options: string[]): TestRepo {
  const root = temporaryFolder();
  const env = {
    ...gitEnv,
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada Author',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  if (cloneOf === null) git('init', '-q', '-b', 'main');
  else git('clone', '-q', ...options, `file://${cloneOf}`, '.');
  const write = (files: Record<string, unknown>) => {
    for (const [path, content] of Object.entries(files)) {
      const full = join(root, path);
      if (content === null) rmSync(full, { recursive: true, force: true });
      else {
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
      }
    }
  };
  return {
    root,
    git,
    write,
    commit(files, message = 'Change') {
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    importFiles(files) {
      const blobs = files.map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
      const header = 'commit refs/heads/main\ncommitter Ada Author <ada@example.com> 1700000000 +0000\ndata 4\nMany\n';
      execFileSync('git', ['fast-import', '--quiet'], { cwd: root, env, input: header + blobs.join('') });
      git('reset', '-q', '--hard');
      return git('rev-parse', 'HEAD');
    },
  };
}
