import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll } from '@jest/globals';

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

/** One migration of a journal. */
export interface JournalMigration {
  tag: string;
  when: number;
  /** Default: a table of its own; null leaves the file out. */
  sql?: string | null;
  idx?: number;
  /** Default: a snapshot that follows the one before; null leaves it out, an object replaces it. */
  snapshot?: null | { id?: string; prevId?: string };
}

/** The config of a project in a folder. */
export function config(out = './drizzle', extra = ''): string {
  return `import { defineConfig } from 'drizzle-kit';
export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: '${out}', ${extra} });
`;
}

/** The files of a migrations folder of drizzle-kit 0.x, as it writes them. */
export function journal(migrations: JournalMigration[], out = 'drizzle'): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  let previous = '00000000-0000-0000-0000-000000000000';
  const entries = migrations.map(({ tag, when, sql, idx, snapshot }, at) => {
    if (sql !== null)
      files[`${out}/${tag}.sql`] = sql ?? `CREATE TABLE "t_${tag}" ("id" integer PRIMARY KEY NOT NULL);\n`;
    if (snapshot !== null) {
      const id = snapshot?.id ?? idFor(`${tag}-${when}`);
      const prevId = snapshot?.prevId ?? previous;
      files[`${out}/meta/${tag.split('_')[0]}_snapshot.json`] = {
        id,
        prevId,
        version: '7',
        dialect: 'postgresql',
        tables: {},
      };
      previous = id;
    }
    return { idx: idx ?? at, version: '7', when, tag, breakpoints: true };
  });
  files[`${out}/meta/_journal.json`] = { version: '7', dialect: 'postgresql', entries };
  return files;
}

/** One migration of the folders layout. */
export interface FolderMigration {
  name: string;
  sql?: string | null;
  id?: string;
  prevIds?: string[];
  /** Names that it writes, e.g. `public.users.name`. */
  writes?: string[];
}

/** The files of a migrations folder of drizzle-kit 1.x. */
export function folders1x(migrations: FolderMigration[], out = 'drizzle'): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  let previous = '00000000-0000-0000-0000-000000000000';
  for (const { name, sql, id = idFor(name), prevIds = [previous], writes = [`public.${name}`] } of migrations) {
    if (sql !== null)
      files[`${out}/${name}/migration.sql`] = sql ?? `CREATE TABLE "t_${name}" ("id" integer PRIMARY KEY);\n`;
    const footprints = [
      { statementType: 'alter_column', statementTarget: [], writes: writes.map((n) => `n|col|${n}`), reads: [] },
    ];
    files[`${out}/${name}/snapshot.json`] = {
      type: 'diff',
      version: '9',
      dialect: 'postgres',
      id,
      prevIds,
      footprints,
      deltas: [],
    };
    previous = id;
  }
  return files;
}

/** A UUID that depends on the text alone. */
export function idFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
