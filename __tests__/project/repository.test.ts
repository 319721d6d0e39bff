import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/project/repository.ts';
import { gitEnv, makeRepo, temporaryFolder } from './repo.ts';

describe('trees', () => {
  test('a revision has its files, whatever lies in the checkout', async () => {
    const repo = makeRepo();
    const first = repo.commit({
      'a.txt': 'one',
      'drizzle/0000_ünïcode "x".sql': 'SELECT 1;',
      'drizzle/meta/_journal.json': '{}',
    });
    repo.write({ 'a.txt': 'two', 'drizzle/new.sql': 'SELECT 2;' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    const tree = repository.tree(first);
    expect(tree.revision).toBe(first);
    expect(await tree.list('drizzle')).toEqual(['drizzle/0000_ünïcode "x".sql', 'drizzle/meta/_journal.json']);
    expect(await tree.list('')).toHaveLength(3);
    expect(await tree.list('driz')).toEqual([]);
    expect(await tree.read('a.txt')).toBe('one');
    expect(await tree.read('drizzle/new.sql')).toBeNull();
    expect(await tree.read('drizzle')).toBeNull();
    expect(await tree.read('./drizzle/../a.txt')).toBe('one');
    expect(await tree.read('../a.txt')).toBeNull();
  });

  test('the working tree has uncommitted and untracked files, and lacks deleted and ignored ones', async () => {
    const repo = makeRepo();
    repo.commit({ '.gitignore': 'ignored/\n', 'a.txt': 'one', 'b.txt': 'gone', 'c.txt': 'same' });
    repo.write({ 'a.txt': 'two', 'b.txt': null, 'new/d.txt': 'new', 'ignored/e.txt': 'no', 'node_modules/.keep': '' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    const tree = repository.workingTree();
    expect(tree.revision).toBeNull();
    expect(await tree.list('')).toEqual(['.gitignore', 'a.txt', 'c.txt', 'new/d.txt', 'node_modules/.keep']);
    expect(await tree.read('a.txt')).toBe('two');
    expect(await tree.read('new/d.txt')).toBe('new');
    expect(await tree.read('b.txt')).toBeNull();
    expect(await tree.read('ignored/e.txt')).toBeNull();
  });

  test('keeps a byte order mark and carriage returns', async () => {
    const repo = makeRepo();
    const sha = repo.commit({ 'a.sql': '\uFEFFSELECT 1;\r\nSELECT 2;\r\n' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    for (const tree of [repository.tree(sha), repository.workingTree()]) {
      expect(await tree.read('a.sql')).toBe('\uFEFFSELECT 1;\r\nSELECT 2;\r\n');
    }
  });

  test('links are followed inside the repository and never out of it', async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.sql'), 'secret');
    const repo = makeRepo();
    repo.write({ 'packages/db/drizzle/0000_a.sql': 'SELECT 1;', 'plain.sql': 'SELECT 2;' });
    symlinkSync('packages/db/drizzle', join(repo.root, 'linked'));
    symlinkSync('../plain.sql', join(repo.root, 'packages/up.sql'));
    symlinkSync(outside, join(repo.root, 'outside'));
    symlinkSync(join(outside, 'secret.sql'), join(repo.root, 'secret.sql'));
    symlinkSync('../../../../../../../../etc/hostname', join(repo.root, 'packages/db/escape.sql'));
    symlinkSync('circle', join(repo.root, 'circle'));
    const sha = repo.commit({});
    using repository = await openRepository(repo.root, { env: gitEnv });
    for (const tree of [repository.tree(sha), repository.workingTree()]) {
      expect(await tree.read('packages/up.sql')).toBe('SELECT 2;');
      expect(await tree.list('linked')).toEqual(['linked/0000_a.sql']);
      expect(await tree.read('linked/0000_a.sql')).toBe('SELECT 1;');
      for (const path of ['outside/secret.sql', 'secret.sql', 'packages/db/escape.sql', 'circle', 'circle/x']) {
        expect([path, await tree.read(path)]).toEqual([path, null]);
      }
      expect(await tree.list('outside')).toEqual([]);
    }
  });

  test('a tracked folder that was replaced by a link to elsewhere is not read', async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'a.sql'), 'secret');
    const repo = makeRepo();
    repo.commit({ 'drizzle/a.sql': 'SELECT 1;' });
    rmSync(join(repo.root, 'drizzle'), { recursive: true });
    symlinkSync(outside, join(repo.root, 'drizzle'));
    using repository = await openRepository(repo.root, { env: gitEnv });
    const tree = repository.workingTree();
    expect(await tree.read('drizzle/a.sql')).toBeNull();
    expect(await tree.list('drizzle')).toEqual([]);
  });

  test('content that the clone lacks is an error, not a file that is not there', async () => {
    const repo = makeRepo();
    const sha = repo.commit({ 'a.sql': 'one' });
    const id = repo.git('rev-parse', 'HEAD:a.sql');
    rmSync(join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
    using repository = await openRepository(repo.root, { env: gitEnv });
    await expect(repository.tree(sha).read('a.sql')).rejects.toThrow(/lists a.sql .* but does not have its content/);
    expect(await repository.tree(sha).read('b.sql')).toBeNull();
  });

  test('ten thousand files cost one listing and one reading process', async () => {
    const repo = makeRepo();
    const sha = repo.importFiles(Array.from({ length: 10_000 }, (_, i) => [`d${i % 100}/f${i}.sql`, `SELECT ${i};\n`]));
    using repository = await openRepository(repo.root, { env: gitEnv });
    for (const tree of [repository.tree(sha), repository.workingTree()]) {
      const files = await tree.list('');
      expect(files).toHaveLength(10_000);
      const texts: (string | null)[] = [];
      for (const path of files) texts.push(await tree.read(path));
      expect(texts.every((text, i) => text === `SELECT ${/f(\d+)/.exec(files[i] ?? '')?.[1]};\n`)).toBe(true);
    }
  });
});

describe('the checkout is left alone', () => {
  test('no hook, monitor or pager of the repository is run and the index stays as it is', async () => {
    const repo = makeRepo();
    const sha = repo.commit({ 'a.txt': 'one' });
    const trap = join(repo.root, '.git/trap.sh');
    writeFileSync(trap, '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\n');
    chmodSync(trap, 0o755);
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand'])
      repo.git('config', key, trap);
    mkdirSync(join(repo.root, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout']) {
      writeFileSync(join(repo.root, '.git/hooks', hook), `#!/bin/sh\n${trap}\n`);
      chmodSync(join(repo.root, '.git/hooks', hook), 0o755);
    }
    repo.write({ 'a.txt': 'two' });
    const index = readFileSync(join(repo.root, '.git/index'));
    using repository = await openRepository(repo.root, { env: gitEnv });
    expect(await repository.changedPaths(sha, null)).toEqual(['a.txt']);
    await repository.workingTree().list('');
    await repository.authorOf('a.txt', 1, null);
    await repository.tree(sha).read('a.txt');
    expect(() => readFileSync(join(repo.root, '.git/sprung'))).toThrow(/ENOENT/);
    expect(readFileSync(join(repo.root, '.git/index')).equals(index)).toBe(true);
  });
});

describe('history', () => {
  test('author of a line, by name; null for lines that are not committed', async () => {
    const repo = makeRepo();
    const sha = repo.commit({ 'a.sql': 'one\ntwo\n' });
    repo.git('-c', 'user.name=Grace', 'commit', '-q', '--allow-empty', '-m', 'Nothing');
    repo.write({ 'a.sql': 'one\nchanged\n' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    expect(await repository.authorOf('a.sql', 1, null)).toBe('Ada Author');
    expect(await repository.authorOf('a.sql', 2, null)).toBeNull();
    expect(await repository.authorOf('a.sql', 2, sha)).toBe('Ada Author');
    expect(await repository.authorOf('a.sql', 9, sha)).toBeNull();
    expect(await repository.authorOf('none.sql', 1, sha)).toBeNull();
  });

  test('a shallow clone does not blame the author of its oldest commit', async () => {
    const origin = makeRepo();
    origin.commit({ 'a.sql': 'one\n' });
    origin.commit({ 'b.sql': 'two\n' });
    const clone = makeRepo(origin.root, '--depth=1');
    using repository = await openRepository(clone.root, { env: gitEnv });
    expect(await repository.isShallow()).toBe(true);
    expect(await repository.authorOf('a.sql', 1, await repository.head())).toBeNull();
  });

  test('changed paths between commits and against the working tree', async () => {
    const repo = makeRepo();
    const first = repo.commit({ 'a.sql': 'one', 'b.sql': 'one', 'c.sql': 'one' });
    const second = repo.commit({ 'a.sql': 'two', 'b.sql': null });
    repo.write({ 'c.sql': 'three', 'd.sql': 'new' });
    using repository = await openRepository(repo.root, { env: gitEnv });
    expect(await repository.changedPaths(first, second)).toEqual(['a.sql', 'b.sql']);
    expect(await repository.changedPaths(first, null)).toEqual(['a.sql', 'b.sql', 'c.sql', 'd.sql']);
  });

  test('default branch: the remote HEAD, else main, else nothing', async () => {
    const origin = makeRepo();
    origin.git('checkout', '-q', '-b', 'trunk');
    origin.commit({ 'a.sql': 'one' });
    const clone = makeRepo(origin.root);
    using cloned = await openRepository(clone.root, { env: gitEnv });
    expect(await cloned.defaultBranch()).toBe('origin/trunk');
    using local = await openRepository(origin.root, { env: gitEnv });
    expect(await local.defaultBranch()).toBeNull();
    origin.git('branch', '-m', 'main');
    expect(await local.defaultBranch()).toBe('main');
  });

  test('a folder without a repository, and names that are no commits', async () => {
    await expect(
      openRepository(temporaryFolder(), { env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: '/tmp' } }),
    ).rejects.toThrow(/not in a git repository/);
    const repo = makeRepo();
    using repository = await openRepository(repo.root, { env: gitEnv });
    expect(await repository.head()).toBeNull();
    expect(await repository.resolve('--help')).toBeNull();
    expect(await repository.resolve('HEAD')).toBeNull();
  });

  test('opens from a folder deep inside, and when a git hook has set GIT_DIR', async () => {
    const repo = makeRepo();
    repo.commit({ 'packages/db/a.sql': 'one' });
    const env = { PATH: process.env['PATH'], GIT_DIR: '/nonexistent', GIT_INDEX_FILE: '/nonexistent/index' };
    using repository = await openRepository(join(repo.root, 'packages/db'), { env });
    expect(repository.root).toBe(repo.root);
    expect(await repository.workingTree().list('')).toEqual(['packages/db/a.sql']);
  });
});
