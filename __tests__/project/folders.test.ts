import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { readHistory } from '../../src/project/layouts/index.ts';
import { openRepository } from '../../src/project/repository.ts';
import { folders1x, gitEnv, journal, makeRepo, type FolderMigration, type TestRepo } from './repo.ts';
import { modulesOf } from '../toolchains.ts';
import { review, reviewCommits } from './review.ts';
import { treeFrom } from './trees.ts';

const a: FolderMigration = { name: '20260801000000_a', id: 'a' };
const b: FolderMigration = { name: '20260901000000_b', id: 'b' };
const c: FolderMigration = { name: '20261001000000_c', id: 'c' };
const sql = (name: string) => `ALTER TABLE "users" ADD COLUMN "${name}" text;\n`;

describe('pending', () => {
  test('folders that base has not, by name', async () => {
    expect(await review(folders1x([a, b]), folders1x([a, b, c]))).toMatchObject({
      base: [a.name, b.name],
      pending: [c.name],
      findings: [],
    });
  });

  test('one that sorts before those of base runs all the same: no finding', async () => {
    const between = { name: '20260815000000_between', id: 'between', prevIds: ['a'] };
    const files = { ...folders1x([a, b]), ...folders1x([between]) };
    expect(await review(folders1x([a, b]), files)).toMatchObject({ pending: [between.name], findings: [] });
  });

  test('a folder renamed runs again on every database', async () => {
    const renamed = { ...b, name: '20260902000000_b', sql: sql('x') };
    const outcome = await review(folders1x([a, { ...b, sql: sql('x') }]), folders1x([a, renamed]));
    expect(outcome).toMatchObject({ pending: [renamed.name], findings: [`error rerun-migration ${renamed.name}`] });
    expect(outcome.all[0]?.action.text).toContain(b.name);
  });

  test('the first migrations, and none at all', async () => {
    expect(await review({}, folders1x([a, b]))).toMatchObject({ base: [], pending: [a.name, b.name], findings: [] });
    expect(await review(folders1x([a]), {})).toMatchObject({
      pending: [],
      findings: [`warning deleted-migration ${a.name}`],
    });
  });
});

describe('what base has', () => {
  test('an edit, a deletion, a new beginning', async () => {
    const edited = await review(folders1x([a, { ...b, sql: sql('x') }]), folders1x([a, { ...b, sql: sql('y') }]));
    expect(edited).toMatchObject({ pending: [], findings: [`error edited-migration ${b.name}`] });
    expect(edited.all[0]).toMatchObject({ file: `drizzle/${b.name}/migration.sql`, line: 1 });
    const deleted = await review(folders1x([a, b, c]), folders1x([a, b]));
    expect(deleted.findings).toEqual([`warning deleted-migration ${c.name}`]);
    const init = { name: '20261109000000_init', id: 'init' };
    const reset = await review(folders1x([a, b, c]), folders1x([init]));
    expect(reset).toMatchObject({ pending: [init.name], findings: [`warning history-reset ${init.name}`] });
  });
});

describe('files', () => {
  test('a snapshot without its SQL', async () => {
    const outcome = await review(folders1x([a]), folders1x([a, { ...b, sql: null }]));
    expect(outcome).toMatchObject({ pending: [], findings: [`error missing-sql-file ${b.name}`] });
  });

  test('SQL outside migration.sql', async () => {
    const files = {
      ...folders1x([a]),
      'drizzle/20261101000000_x.sql': 'SELECT 1;',
      [`drizzle/${a.name}/notes.sql`]: 'SELECT 1;',
    };
    expect((await review(folders1x([a]), files)).findings).toEqual([
      'notice orphan-sql-file notes.sql',
      'error orphan-sql-file 20261101000000_x.sql',
    ]);
  });

  test('a folder without a time in its name', async () => {
    const outcome = await review(folders1x([a]), { ...folders1x([a]), 'drizzle/add_users/migration.sql': 'SELECT 1;' });
    expect(outcome).toMatchObject({ pending: ['add_users'], findings: ['error invalid-folder-name add_users'] });
  });

  test('dated in the future: only odd, for 1.x goes by names', async () => {
    const future = { name: '20280101000000_f', id: 'f' };
    expect((await review(folders1x([a]), folders1x([a, future]))).findings).toEqual([
      `notice future-timestamp ${future.name}`,
    ]);
  });

  test('a schema change without a snapshot', async () => {
    const outcome = await review(folders1x([a]), { ...folders1x([a]), [`drizzle/${b.name}/migration.sql`]: sql('x') });
    expect(outcome.findings).toEqual([`warning missing-snapshot ${b.name}`]);
  });

  test('a snapshot with merge markers, and one whose parent is gone', async () => {
    const broken = { ...folders1x([a, b]), [`drizzle/${b.name}/snapshot.json`]: '{\n<<<<<<< a\n=======\n>>>>>>> b\n}' };
    expect((await review(folders1x([a]), broken)).findings).toEqual([
      `error unreadable-snapshot drizzle/${b.name}/snapshot.json`,
    ]);
    const orphan = folders1x([a, { ...b, prevIds: ['gone'] }]);
    expect((await review(folders1x([a]), orphan)).findings).toEqual([`notice broken-snapshot-chain ${b.name}`]);
  });
});

describe('branches of the snapshot graph', () => {
  const mine = (writes: string[]) => ({ ...c, prevIds: ['a'], writes });

  test('that touch different things are fine', async () => {
    const base = folders1x([a, { ...b, writes: ['public.users.name'] }]);
    expect((await review(base, { ...base, ...folders1x([mine(['public.users.email'])]) })).findings).toEqual([]);
  });

  test('that touch the same thing conflict', async () => {
    const base = folders1x([a, { ...b, writes: ['public.users.name'] }]);
    const { findings, all } = await review(base, { ...base, ...folders1x([mine(['public.users.name'])]) });
    expect(findings).toEqual([`error conflicting-migrations ${b.name} / ${c.name}`]);
    expect(all[0]?.message).toContain('public.users.name');
  });

  test('a merge migration with both as its parents settles it', async () => {
    const base = folders1x([a, { ...b, writes: ['public.users.name'] }]);
    const merge = { name: '20261002000000_merge', id: 'merge', prevIds: ['b', 'c'] };
    expect((await review(base, { ...base, ...folders1x([mine(['public.users.name']), merge]) })).findings).toEqual([]);
  });
});

/** Runs drizzle-kit of one of the tool chains in a repository. */
function kit(version: 'kit-0.31' | 'kit-1', root: string, ...args: string[]): string {
  const toolchain = modulesOf(version);
  return execFileSync(process.execPath, [join(toolchain, 'drizzle-kit/bin.cjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env['PATH'], HOME: root },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

const schemaOf = (...columns: string[]) =>
  `import { pgTable, integer, text } from 'drizzle-orm/pg-core';
export const users = pgTable('users', { id: integer().primaryKey(), ${columns.map((name) => `${name}: text()`).join(', ')} });\n`;

/** A repository with a project whose modules come from a tool chain. */
function kitRepo(version: 'kit-0.31' | 'kit-1') {
  const repo = makeRepo();
  symlinkSync(modulesOf(version), join(repo.root, 'node_modules'));
  repo.write({
    '.gitignore': 'node_modules\n',
    'drizzle.config.ts': `export default { dialect: 'postgresql', schema: './schema.ts', out: './drizzle' };\n`,
  });
  const generate = (name: string, ...columns: string[]) => {
    writeFileSync(join(repo.root, 'schema.ts'), schemaOf(...columns));
    kit(version, repo.root, 'generate', '--name', name);
    return repo.commit({}, name);
  };
  return { repo, generate };
}

/** With the real clock: drizzle-kit dates its migrations by it. */
const reviewNow = (repo: TestRepo, before: string, after: string) =>
  reviewCommits(repo, before, after, null, Date.now());

describe('the real drizzle-kit', () => {
  test('0.31 writes what is read, and `up` of 1.0 converts it without deleting anything', async () => {
    const { repo, generate } = kitRepo('kit-0.31');
    generate('first', 'name');
    const base = generate('second', 'name', 'email');
    const pull = generate('third', 'name', 'email', 'phone');
    expect(await reviewNow(repo, base, pull)).toMatchObject({
      base: ['0000_first', '0001_second'],
      pending: ['0002_third'],
      findings: [],
    });
    kit('kit-1', repo.root, 'up');
    const converted = repo.commit({}, 'drizzle-kit up');
    const conversion = await reviewNow(repo, pull, converted);
    expect(conversion).toMatchObject({ pending: [], findings: ['notice layout-conversion drizzle'] });
    expect(conversion.base).toHaveLength(3);
    // Conversion and a new migration in one pull request.
    const both = await reviewNow(repo, base, converted);
    expect(both).toMatchObject({ findings: ['notice layout-conversion drizzle'] });
    expect(both.pending).toEqual([expect.stringMatching(/_third$/)]);
    // And back by a revert.
    expect(await reviewNow(repo, converted, pull)).toMatchObject({
      pending: [],
      findings: ['warning layout-conversion drizzle'],
    });
  });

  test('1.0 writes what is read; two branches merge without a finding or with a conflict, as drizzle-kit says', async () => {
    const { repo, generate } = kitRepo('kit-1');
    const base = generate('first', 'name');
    const theirs = generate('theirs', 'name', 'email');
    repo.git('checkout', '-q', '-b', 'mine', base);
    generate('mine', 'name', 'phone');
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge', '-X', 'ours', 'main');
    const merged = repo.git('rev-parse', 'HEAD');
    const outcome = await reviewNow(repo, theirs, merged);
    expect(outcome.pending).toEqual([expect.stringMatching(/_mine$/)]);
    expect(outcome.findings).toEqual([]);
    expect(() => kit('kit-1', repo.root, 'check')).not.toThrow();

    repo.git('checkout', '-q', '-b', 'clash', base);
    generate('clash');
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge', '-X', 'ours', 'main');
    expect((await reviewNow(repo, theirs, repo.git('rev-parse', 'HEAD'))).findings).toEqual([]);

    repo.git('checkout', '-q', '-b', 'twice', base);
    generate('twice', 'name', 'email', 'extra');
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge', '-X', 'ours', 'main');
    const twice = await reviewNow(repo, theirs, repo.git('rev-parse', 'HEAD'));
    expect(twice.findings).toEqual([expect.stringMatching(/^error conflicting-migrations /)]);
    expect(() => kit('kit-1', repo.root, 'check')).toThrow();
  });
});

describe('layouts side by side', () => {
  test('folders with the journal of 0.x left behind', async () => {
    const old = journal([{ tag: '0000_a', when: Date.UTC(2026, 7, 1) }]);
    const outcome = await review(old, { ...old, ...folders1x([{ ...a, sql: old['drizzle/0000_a.sql'] as string }]) });
    expect(outcome.findings).toContain('error mixed-layouts drizzle/meta/_journal.json');
  });

  test('a base migration that the converted folder lacks: 1.x refuses to migrate', async () => {
    const old = journal([
      { tag: '0000_a', when: Date.UTC(2026, 7, 1) },
      { tag: '0001_b', when: Date.UTC(2026, 8, 5) },
    ]);
    const outcome = await review(old, folders1x([{ ...a, sql: old['drizzle/0000_a.sql'] as string }]));
    expect(outcome.findings).toEqual(['notice layout-conversion drizzle', 'error deleted-migration 0001_b'].sort());
  });

  test('the working tree counts, with what is not committed', async () => {
    const repo = makeRepo();
    const base = repo.commit({
      'drizzle.config.ts': `import 'drizzle-kit'; export default { dialect: 'postgresql', schema: './s.ts' };`,
      ...folders1x([a]),
    });
    repo.write(folders1x([{ ...b, prevIds: ['a'] }]));
    expect(await reviewCommits(repo, base, null)).toMatchObject({ base: [a.name], pending: [b.name], findings: [] });
    using repository = await openRepository(repo.root, { env: gitEnv });
    const [entry] = (await readHistory(repository.workingTree(), 'drizzle')).entries;
    expect(entry?.migration?.sql).toBe(readFileSync(join(repo.root, `drizzle/${a.name}/migration.sql`), 'utf8'));
  });

  test('text, hash and time are those that the migrator of drizzle-orm reads', async () => {
    const repo = makeRepo();
    const text = '\uFEFFCREATE TABLE "ü" (id int);\r\n--> statement-breakpoint\r\nSELECT 1;\r\n';
    repo.write({
      ...journal([{ tag: '0000_x', when: 1_777_777_777_777, sql: text }], 'old'),
      ...folders1x([{ ...a, sql: text }], 'new'),
    });
    for (const [version, out] of [
      ['kit-0.31', 'old'],
      ['kit-1', 'new'],
    ] as const) {
      const path = join(modulesOf(version), 'drizzle-orm/migrator.js');
      const migrator = (await import(path)) as {
        readMigrationFiles(config: object): { hash: string; folderMillis: number; sql: string[] }[];
      };
      const [theirs] = migrator.readMigrationFiles({ migrationsFolder: join(repo.root, out) });
      repo.git('add', '-A');
      using repository = await openRepository(repo.root, { env: gitEnv });
      const [ours] = (await readHistory(repository.workingTree(), out)).entries;
      expect(ours?.migration).toMatchObject({
        hash: theirs?.hash,
        when: theirs?.folderMillis,
        sql: theirs?.sql.join('--> statement-breakpoint'),
      });
    }
  });
});

test('a folder that is empty or missing has no migrations', async () => {
  expect(await readHistory(treeFrom({}), 'drizzle')).toMatchObject({ layout: null, entries: [] });
  expect(await readHistory(treeFrom({ 'drizzle/.gitkeep': '' }), 'drizzle')).toMatchObject({
    layout: null,
    entries: [],
  });
});
