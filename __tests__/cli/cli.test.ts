import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/report/index.ts';
import type { Review } from '../../src/core/review.ts';
import { config, folders1x, journal, makeRepo, temporaryFolder } from '../project/repo.ts';
import { raincheck } from './raincheck.ts';

const embedded = ['--database', 'embedded'];
const users = 'CREATE TABLE "users" ("id" integer PRIMARY KEY, "email" text NOT NULL, "name" text);\n';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

describe('raincheck check', () => {
  test('prints the stable JSON on stdout, progress on stderr, and exits 1 when blocked', async () => {
    const folder = folderWith({
      'base.sql': users,
      'change.sql':
        'SELECT 1;\n\nALTER TABLE users ALTER COLUMN name SET NOT NULL;\nALTER TABLE users DROP COLUMN email;\n',
    });
    const ended = await raincheck(folder, [
      'check',
      'change.sql',
      '--baseline',
      'base.sql',
      '--format',
      'json',
      ...embedded,
    ]);
    expect(ended.code).toBe(1);
    const { statements, findings, verdict } = JSON.parse(ended.stdout) as CheckResult;
    expect(verdict).toBe('block');
    expect(statements.map(({ sql, file, line, error }) => ({ sql, file, line, error }))).toEqual([
      { sql: 'SELECT 1', file: 'change.sql', line: 1, error: null },
      { sql: 'ALTER TABLE users ALTER COLUMN name SET NOT NULL', file: 'change.sql', line: 3, error: null },
      { sql: 'ALTER TABLE users DROP COLUMN email', file: 'change.sql', line: 4, error: null },
    ]);
    expect(statements[1]?.locks).toContainEqual(
      expect.objectContaining({ relation: 'users', mode: 'AccessExclusiveLock' }),
    );
    expect(statements[1]?.scans).toEqual([expect.objectContaining({ relation: 'users', purpose: 'validate' })]);
    expect(statements[1]?.rewrites).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'drop-column',
        hazard: 'data-loss',
        severity: 'error',
        file: 'change.sql',
        line: 4,
      }),
    );
    expect(ended.stderr).toMatch(/^PostgreSQL 17\.\d+ .*is ready$/m);
    expect(ended.stderr).not.toContain('\u001b');
  });

  test('several files are one batch; --transaction file lets each commit', async () => {
    const folder = folderWith({
      'base.sql': "CREATE TYPE mood AS ENUM ('sad'); CREATE TABLE people (id int PRIMARY KEY, mood mood);",
      '1.sql': "ALTER TYPE mood ADD VALUE 'ok';",
      '2.sql': "ALTER TABLE people ALTER COLUMN mood SET DEFAULT 'ok';",
    });
    const args = ['check', '1.sql', '2.sql', '--baseline', 'base.sql', '--format', 'json', ...embedded];
    const batch = JSON.parse((await raincheck(folder, args)).stdout) as CheckResult;
    expect(batch.statements.map(({ error }) => error?.sqlstate ?? null)).toEqual([null, '55P04']);
    const files = await raincheck(folder, [...args, '--transaction', 'file']);
    expect((JSON.parse(files.stdout) as CheckResult).statements.map(({ error }) => error)).toEqual([null, null]);
  });

  test('a folder of Drizzle migrations as baseline is applied in the order of its journal', async () => {
    const repo = makeRepo();
    repo.write(
      journal([
        { tag: '0001_second', when: 1, sql: users },
        { tag: '0000_first', when: 2, sql: 'ALTER TABLE "users" ADD COLUMN "age" integer;\n' },
      ]),
    );
    repo.write({ 'change.sql': 'ALTER TABLE users ALTER COLUMN age SET DEFAULT 1;' });
    const ended = await raincheck(repo.root, ['check', 'change.sql', '--baseline', 'drizzle', ...embedded]);
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('2 migrations'),
    });
  });

  test('a baseline that does not apply is broken: exit 2, with file, line and PostgreSQL’s message', async () => {
    const folder = folderWith({
      'base.sql': 'SELECT 1;\nALTER TABLE nowhere ADD COLUMN x int;',
      'change.sql': 'SELECT 1;',
    });
    const ended = await raincheck(folder, [
      'check',
      'change.sql',
      '--baseline',
      'base.sql',
      '--format',
      'json',
      ...embedded,
    ]);
    expect(ended.code).toBe(2);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      verdict: 'broken',
      broken: {
        file: 'base.sql',
        line: 2,
        message: expect.stringContaining('relation "nowhere" does not exist'),
      },
    });
  });

  test('the standard input, patterns that no shell has resolved, folders; a flag with a value takes one word', async () => {
    const folder = folderWith({
      'base.sql': users,
      '02_more.sql': 'ALTER TABLE users ADD COLUMN b integer;',
      '01_first.sql': 'ALTER TABLE users ADD COLUMN a integer;',
    });
    const inFolder = folderWith({
      '2.sql': 'ALTER TABLE users DROP COLUMN a;',
      '1.sql': 'ALTER TABLE users ADD COLUMN a integer;',
    });
    const json = ['--format', 'json', ...embedded];
    const all = ['check', '--baseline', 'base.sql', '0*.sql', inFolder, '-', '--rules', 'drop-column: off', ...json];
    const ended = await raincheck(folder, all, {}, 'DROP TABLE users;');
    expect(ended.code).toBe(1);
    const { statements, findings } = JSON.parse(ended.stdout) as CheckResult;
    expect(statements.map(({ file, sql }) => [path.basename(file), sql])).toEqual([
      ['01_first.sql', 'ALTER TABLE users ADD COLUMN a integer'],
      ['02_more.sql', 'ALTER TABLE users ADD COLUMN b integer'],
      ['1.sql', 'ALTER TABLE users ADD COLUMN a integer'],
      ['2.sql', 'ALTER TABLE users DROP COLUMN a'],
      ['stdin.sql', 'DROP TABLE users'],
    ]);
    expect(findings.map(({ file, rule }) => [file, rule])).toContainEqual(['stdin.sql', 'drop-table']);
  });

  test.each([
    ['a pattern that fits nothing', ['check', '*.sql'], 'The pattern fits no .sql file.'],
    ['a folder without SQL', ['check', '.'], 'The folder holds no .sql file.'],
    ['the standard input twice', ['check', '-', '--baseline', '-'], 'The standard input can be read once only.'],
    ['a flag about git', ['check', '-', '--base', 'main'], 'check runs the files that it is given'],
  ])('%s: exit 2, and why', async (_, args, why) => {
    const ended = await raincheck(temporaryFolder(), [...args, '--database', 'none'], {}, 'SELECT 1;');
    expect(ended.code).toBe(2);
    expect(ended.stdout + ended.stderr).toContain(why);
  });

  test('--quiet says one line where it passes, and all where it does not', async () => {
    const folder = folderWith({ 'base.sql': users, 'safe.sql': 'ALTER TABLE users ADD COLUMN a integer;' });
    const args = ['--baseline', 'base.sql', '--quiet', ...embedded];
    const safe = await raincheck(folder, ['check', 'safe.sql', ...args]);
    expect({ ...safe, stdout: safe.stdout.trim().split('\n').length }).toEqual({ code: 0, stdout: 1, stderr: '' });
    expect(safe.stdout).toContain('✅');
    const unsafe = await raincheck(folder, ['check', '-', ...args], {}, 'DROP TABLE users;');
    expect(unsafe).toMatchObject({ code: 1, stdout: expect.stringContaining('drop-table'), stderr: '' });
    expect(unsafe.stdout.trim().split('\n').at(-1)).toMatch(/⛔ 1 error/);
  });

  test('a file that is not there: exit 2 and what to do, in the asked format', async () => {
    const ended = await raincheck(temporaryFolder(), ['check', 'nope.sql', '--format', 'json', ...embedded]);
    expect(ended.code).toBe(2);
    expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'broken', broken: { file: 'nope.sql' } });
  });

  test('without a server nothing is claimed about locks', async () => {
    const folder = folderWith({ 'change.sql': 'DROP TABLE users;' });
    const ended = await raincheck(folder, ['check', 'change.sql', '--database', 'none', '--format', 'json']);
    const { statements } = JSON.parse(ended.stdout) as CheckResult;
    expect(statements[0]).toMatchObject({ ran: 'not-run', locks: [] });
  });
});

describe('raincheck review', () => {
  test('reviews uncommitted files against the default branch, both layouts, and writes nothing into the checkout', async () => {
    const repo = makeRepo();
    const first = { tag: '0000_users', when: 1_700_000_000_000, sql: users };
    repo.commit({
      'a/drizzle.config.ts': config(),
      ...journal([first], 'a/drizzle'),
      'b/drizzle.config.ts': config(),
      ...folders1x([{ name: '20250101000000_users', sql: users }], 'b/drizzle'),
    });
    repo.write({
      ...journal([first, { tag: '0001_drop', when: 1_700_000_001_000, sql: 'DROP TABLE "users";\n' }], 'a/drizzle'),
      ...folders1x(
        [
          { name: '20250101000000_users', sql: users },
          { name: '20250102000000_age', sql: 'ALTER TABLE "users" ADD COLUMN "age" integer;\n' },
        ],
        'b/drizzle',
      ),
    });
    const before = repo.git('status', '--porcelain', '--untracked-files=all');
    const ended = await raincheck(repo.root, ['--format', 'json', '--drizzle-kit', 'off', ...embedded]);
    expect(ended.code).toBe(1);
    const review = JSON.parse(ended.stdout) as Review;
    expect(
      review.projects.map(({ project, verdict, pendingMigrations }) => ({ project, verdict, pendingMigrations })),
    ).toEqual([
      { project: 'a/drizzle.config.ts', verdict: 'block', pendingMigrations: ['0001_drop'] },
      { project: 'b/drizzle.config.ts', verdict: 'pass', pendingMigrations: ['20250102000000_age'] },
    ]);
    expect(repo.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
  });

  test('--output FILE holds one report, --output FOLDER all of them', async () => {
    const repo = makeRepo();
    repo.commit({ 'drizzle.config.ts': config(), ...journal([]) });
    repo.write(journal([{ tag: '0000_users', when: 1_700_000_000_000, sql: users }]));
    const args = ['review', '--drizzle-kit', 'off', ...embedded];
    const one = await raincheck(repo.root, [...args, '--format', 'sarif', '--output', 'out/findings.sarif']);
    expect([one.code, one.stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(path.join(repo.root, 'out/findings.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    const all = await raincheck(repo.root, [...args, '--output', 'reports/']);
    expect(all.stdout).toContain('✅');
    expect(readdirSync(path.join(repo.root, 'reports')).sort()).toEqual([
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
      'runbook.md',
    ]);
  });

  test('a repository without a Drizzle project passes, and says so', async () => {
    const repo = makeRepo();
    repo.commit({ 'readme.txt': 'nothing' });
    const ended = await raincheck(repo.root, ['review', ...embedded]);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/Nothing to review/);
  });

  test('outside of a git repository: exit 2 and what to do', async () => {
    const ended = await raincheck(temporaryFolder(), ['review']);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toMatch(/not in a git repository/);
  });

  test('the config file sets severities; a flag overrules it; a wrong rule name stops', async () => {
    const repo = makeRepo();
    repo.commit({ 'drizzle.config.ts': config(), ...journal([{ tag: '0000_users', when: 1, sql: users }]) });
    repo.write(
      journal([
        { tag: '0000_users', when: 1, sql: users },
        { tag: '0001_drop', when: 2, sql: 'DROP TABLE "users";\n' },
      ]),
    );
    repo.write({
      'raincheck.config.ts': "export default { drizzleKit: 'off' as const, rules: { 'drop-table': 'notice' } };\n",
    });
    expect((await raincheck(repo.root, ['review', ...embedded])).code).toBe(0);
    expect((await raincheck(repo.root, ['review', ...embedded, '--rules', 'drop-table: error'])).code).toBe(1);
    const wrong = await raincheck(repo.root, ['review', '--rules', 'drop-tabel: off']);
    expect([wrong.code, wrong.stdout]).toEqual([
      2,
      expect.stringMatching(/no rule drop-tabel: did you mean drop-table\?/),
    ]);
  });
});

describe('the other commands', () => {
  test('explain shows the page of a rule; a mistyped name is answered with the nearest', async () => {
    const page = await raincheck(temporaryFolder(), ['explain', 'drop-column']);
    expect([page.code, page.stdout]).toEqual([0, expect.stringMatching(/^# drop-column\n/)]);
    const wrong = await raincheck(temporaryFolder(), ['explain', 'drop-colum']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/did you mean drop-column\?/)]);
    expect((await raincheck(temporaryFolder(), ['explain'])).stdout).toMatch(/^data-loss$[\s\S]*^ {2}drop-table /m);
  });

  test.each([
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', 'yarn install --immutable'],
    ['bun.lock', 'bun install --frozen-lockfile'],
    ['package-lock.json', 'npm ci'],
  ])('init writes a workflow for %s, and never over one that is there', async (lockfile, install) => {
    const folder = folderWith({ [lockfile]: '' });
    const first = await raincheck(folder, ['init', '--uses', 'me/raincheck@v1', '--with-config']);
    expect(first.code).toBe(0);
    const workflow = readFileSync(path.join(folder, '.github/workflows/raincheck.yml'), 'utf8');
    expect(workflow).toContain(install);
    expect(workflow).toContain('uses: me/raincheck@v1');
    expect(existsSync(path.join(folder, 'raincheck.config.json'))).toBe(true);
    const second = await raincheck(folder, ['init']);
    expect([second.code, second.stderr]).toEqual([2, expect.stringMatching(/already there/)]);
  });

  test('init finds the root of the repository and the lock file from a folder inside', async () => {
    const repo = makeRepo();
    repo.write({ 'yarn.lock': '# yarn lockfile v1\n', 'apps/api/package.json': '{}' });
    const ended = await raincheck(path.join(repo.root, 'apps/api'), ['init']);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('../../.github/workflows/raincheck.yml') });
    const workflow = readFileSync(path.join(repo.root, '.github/workflows/raincheck.yml'), 'utf8');
    expect(workflow).toContain('yarn install --frozen-lockfile');
    // An action that a tag names can be another one tomorrow.
    expect(workflow.match(/uses: (?!\S+\/raincheck@)\S+@(?![0-9a-f]{40} )\S+/g)).toBeNull();
  });

  test.each([
    [['stats']],
    [['review', '--databse', 'none']],
    [['frobnicate']],
    [['review', '--format', 'xml']],
    [['review', '--rows', 'many']],
  ])('a call that cannot be understood exits 2: %j', async (args) => {
    expect((await raincheck(temporaryFolder(), args)).code).toBe(2);
  });
});
